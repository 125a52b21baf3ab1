// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/crypto/certificates.h"

namespace zt {

/// Who signs: a private key, the certificate for it, and those that lead up from it. Cheap to copy;
/// the key stays in OpenSSL's hands and is freed with the last copy.
class SigningIdentity
{
public:
    /// A PKCS#12 file (.p12, .pfx). Error: Malformed, also for a wrong passphrase.
    [[nodiscard]] static Result<SigningIdentity> fromPkcs12(QByteArrayView der,
                                                            const QByteArray& passphrase);
    /// A private key and certificates in PEM, in one text or two, in any order; the certificate is
    /// the one that fits the key. Error: Malformed.
    [[nodiscard]] static Result<SigningIdentity> fromPem(QByteArrayView text,
                                                         const QByteArray& passphrase);

    [[nodiscard]] const Certificate& certificate() const { return m_certificate; }

    [[nodiscard]] const QList<Certificate>& others() const { return m_others; }

    [[nodiscard]] const KeyHandle& key() const { return m_key; }

private:
    SigningIdentity(KeyHandle key, Certificate certificate, QList<Certificate> others);
    [[nodiscard]] static Result<SigningIdentity> of(KeyHandle key, QList<Certificate> certificates);

    KeyHandle m_key;
    Certificate m_certificate;
    QList<Certificate> m_others;
};

} // namespace zt
