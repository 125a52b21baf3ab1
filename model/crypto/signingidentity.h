// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/crypto/certificates.h"
#include "model/crypto/securebytes.h"

namespace zt {

/// Who signs: a private key, the certificate for it, and those that lead up from it. Cheap to copy;
/// the key stays in OpenSSL's hands, in memory that is wiped when it is freed with the last copy.
///
/// `name` is what the file is called in a refusal. Errors of all: KeyNeeded where it is locked and
/// no passphrase was given; WrongPassphrase; SigningRefused where no certificate fits the key;
/// Malformed.
class SigningIdentity
{
public:
    /// A PKCS#12 file (.p12, .pfx).
    [[nodiscard]] static Result<SigningIdentity>
    fromPkcs12(QByteArrayView der, const SecureBytes& passphrase, const QString& name = {});
    /// A private key and certificates in PEM, in any order; the certificate is the one that fits
    /// the key. `more`: a second text with certificates.
    [[nodiscard]] static Result<SigningIdentity> fromPem(QByteArrayView text,
                                                         const SecureBytes& passphrase,
                                                         const QString& name = {},
                                                         QByteArrayView more = {});
    /// Either, as the file turns out to be; its bytes never lie in ordinary memory. `certificates`:
    /// a second file with certificates in PEM; may be empty. Errors: FileNotFound, FileUnreadable.
    [[nodiscard]] static Result<SigningIdentity>
    fromFile(const QString& path, const QString& certificates, const SecureBytes& passphrase);

    [[nodiscard]] const Certificate& certificate() const { return m_certificate; }

    [[nodiscard]] const QList<Certificate>& others() const { return m_others; }

    [[nodiscard]] const KeyHandle& key() const { return m_key; }

private:
    SigningIdentity(KeyHandle key, Certificate certificate, QList<Certificate> others);
    [[nodiscard]] static Result<SigningIdentity>
    of(KeyHandle key, QList<Certificate> certificates, const QString& name);

    KeyHandle m_key;
    Certificate m_certificate;
    QList<Certificate> m_others;
};

} // namespace zt
