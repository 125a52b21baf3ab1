// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/crypto/certificates.h"

namespace zt {

/// What a file of certificates may hold at most.
inline constexpr qint64 mostCertificateFileBytes = 16 << 20;
inline constexpr qsizetype mostCertificatesOfFile = 10'000;

/// Whether bytes begin as a file of certificates does: PEM, or a SEQUENCE in DER.
[[nodiscard]] bool looksLikeCertificates(QByteArrayView head);

/// Whether the bytes are PKCS#12 that the empty passphrase does not open.
[[nodiscard]] bool needsPassphrase(QByteArrayView bytes);

/// All certificates of a file, in its order: PEM (certificates and PKCS#7, whatever stands between
/// them), DER, PKCS#7 (RFC 2315), PKCS#12 (RFC 7292), by the content. Private keys are passed over
/// and never decrypted. Error: Malformed, also for a wrong passphrase, for a file that asks for too
/// much work, and beyond the bounds above.
[[nodiscard]] Result<QList<Certificate>> certificatesOf(QByteArrayView bytes,
                                                        const QByteArray& passphrase = {});

} // namespace zt
