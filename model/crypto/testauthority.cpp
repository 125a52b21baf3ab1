// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/crypto/testauthority.h"

#include "model/crypto/openssl.h"

#include <openssl/objects.h>
#include <openssl/x509v3.h>

namespace zt {

namespace {

using Certificate = std::unique_ptr<X509, openssl::Free<X509_free>>;
using Object = std::unique_ptr<ASN1_OBJECT, openssl::Free<ASN1_OBJECT_free>>;
using OctetString = std::unique_ptr<ASN1_OCTET_STRING, openssl::Free<ASN1_OCTET_STRING_free>>;
using Extension = std::unique_ptr<X509_EXTENSION, openssl::Free<X509_EXTENSION_free>>;
using Name = std::unique_ptr<X509_NAME, openssl::Free<X509_NAME_free>>;

Name nameOf(const QList<NamePart>& parts)
{
    Name name(X509_NAME_new());
    for (const NamePart& part : parts) {
        const QByteArray value = part.value.toUtf8();
        openssl::require(X509_NAME_add_entry_by_txt(name.get(),
                                                    part.oid.constData(),
                                                    MBSTRING_UTF8,
                                                    openssl::bytes(value),
                                                    static_cast<int>(value.size()),
                                                    -1,
                                                    0) == 1);
    }
    return name;
}

void addExtension(X509* certificate, const CertificateExtension& extension)
{
    const Object oid(OBJ_txt2obj(extension.oid.constData(), 1));
    const OctetString value(ASN1_OCTET_STRING_new());
    ASN1_OCTET_STRING_set(
        value.get(), openssl::bytes(extension.der), static_cast<int>(extension.der.size()));
    const Extension made(
        X509_EXTENSION_create_by_OBJ(nullptr, oid.get(), extension.critical ? 1 : 0, value.get()));
    openssl::require(made != nullptr && X509_add_ext(certificate, made.get(), -1) == 1);
}

QByteArray basicConstraints(bool authority)
{
    return QByteArray::fromHex(authority ? "30030101ff" : "3000");
}

QByteArray made(const CertificatePlan& plan, const QList<NamePart>& issuer, const PrivateKey& key)
{
    const Certificate certificate(X509_new());
    X509_set_version(certificate.get(), plan.version - 1);
    ASN1_INTEGER_set_int64(X509_get_serialNumber(certificate.get()), plan.serial);
    X509_set_issuer_name(certificate.get(), nameOf(issuer).get());
    X509_set_subject_name(certificate.get(), nameOf(plan.subject).get());
    ASN1_TIME_set(X509_getm_notBefore(certificate.get()), plan.notBefore);
    ASN1_TIME_set(X509_getm_notAfter(certificate.get()), plan.notAfter);
    X509_set_pubkey(certificate.get(), plan.key.handle().get());
    addExtension(certificate.get(), {"2.5.29.19", true, basicConstraints(plan.authority)});
    for (const CertificateExtension& extension : plan.extensions) {
        addExtension(certificate.get(), extension);
    }
    openssl::require(X509_sign(certificate.get(), key.handle().get(), EVP_sha256()) > 0);
    return openssl::der([&certificate](uchar** out) { return i2d_X509(certificate.get(), out); });
}

QList<NamePart> rootName(const QString& name)
{
    return {{"C", QStringLiteral("TW")}, {"O", name}, {"CN", name + QLatin1String(" Root")}};
}

} // namespace

TestAuthority::TestAuthority(const QString& name, qint64 notBefore, qint64 notAfter)
    : m_name(name)
    , m_key(PrivateKey::generate(SignAlg::ES256))
    , m_notBefore(notBefore)
    , m_notAfter(notAfter)
{
    CertificatePlan plan{m_key.publicKey(), rootName(name), {}, notBefore, notAfter, 1, true, 3};
    // keyCertSign
    plan.extensions.append({"2.5.29.15", true, QByteArray::fromHex("03020204")});
    m_certificate = made(plan, rootName(m_name), m_key);
}

QByteArray TestAuthority::issue(const CertificatePlan& plan) const
{
    return made(plan, rootName(m_name), m_key);
}

} // namespace zt
