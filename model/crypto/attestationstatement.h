// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/crypto/attestation.h"

namespace zt {

/// The members that the statements share, read strictly: those that belong there and no others.
struct AttestationStatement
{
    std::optional<qint64> alg;
    QByteArray signature;
    QList<Certificate> path;
};

/// Reads `alg` and `sig` where `names` has them, and `x5c`, one certificate at least. Refused is a
/// member that is missing, of another type, or not among `names`.
[[nodiscard]] tl::expected<AttestationStatement, Remark>
readStatement(const CborValue& statement, const QList<QByteArray>& names);

/// The key of a certificate, which must be one for the algorithm a statement names.
[[nodiscard]] tl::expected<PublicKey, Remark> certificateKey(const Certificate& certificate,
                                                             std::optional<qint64> alg);

/// The extension id-fido-gen-ce-aaguid, where there is one, names the authenticator data's model.
[[nodiscard]] Check checkAaguidExtension(const Certificate& certificate, const QByteArray& aaguid);

/// The signature over `bytes`.
[[nodiscard]] Check
checkSignature(const PublicKey& key, const QByteArray& bytes, const QByteArray& signature);

} // namespace zt
