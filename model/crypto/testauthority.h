// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/crypto/keys.h"

#include <QList>

namespace zt {

struct NamePart
{
    QByteArray oid; ///< dotted, or a short name such as "CN"
    QString value;
};

struct CertificateExtension
{
    QByteArray oid; ///< dotted
    bool critical = false;
    QByteArray der; ///< what stands within the extension's own OCTET STRING
};

/// What a certificate is to say; every word of it may be a wrong one.
struct CertificatePlan
{
    PublicKey key;
    QList<NamePart> subject;
    QList<CertificateExtension> extensions;
    qint64 notBefore = 0; ///< seconds since 1970
    qint64 notAfter = 0;
    qint64 serial = 1;
    bool authority = false; ///< basicConstraints, critical
    int version = 3;
};

/// A root of its own, made on the fly: the maker of simulated authenticators and TPMs. Nothing
/// outside this program trusts it.
class TestAuthority
{
public:
    TestAuthority(const QString& name, qint64 notBefore, qint64 notAfter);

    /// As it was given; the certificate's subject is "<name> Root".
    [[nodiscard]] const QString& name() const { return m_name; }

    /// DER.
    [[nodiscard]] const QByteArray& certificate() const { return m_certificate; }

    [[nodiscard]] qint64 notBefore() const { return m_notBefore; }

    [[nodiscard]] qint64 notAfter() const { return m_notAfter; }

    /// A certificate after the plan, signed by the root; DER.
    [[nodiscard]] QByteArray issue(const CertificatePlan& plan) const;

private:
    QString m_name;
    PrivateKey m_key;
    qint64 m_notBefore;
    qint64 m_notAfter;
    QByteArray m_certificate;
};

} // namespace zt
