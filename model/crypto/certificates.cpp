// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/crypto/certificates.h"

#include "model/crypto/malformed.h"
#include "model/crypto/openssl.h"

#include <QSet>

#include <openssl/pem.h>
#include <openssl/x509v3.h>

namespace zt {

namespace {

using namespace openssl;

const char* const what = QT_TRANSLATE_NOOP("Reason", "the certificate");

using Bio = std::unique_ptr<BIO, Free<BIO_free_all>>;
using Object = std::unique_ptr<ASN1_OBJECT, Free<ASN1_OBJECT_free>>;
using Constraints = std::unique_ptr<BASIC_CONSTRAINTS, Free<BASIC_CONSTRAINTS_free>>;
using KeyUsages = std::unique_ptr<EXTENDED_KEY_USAGE, Free<EXTENDED_KEY_USAGE_free>>;
using Names = std::unique_ptr<GENERAL_NAMES, Free<GENERAL_NAMES_free>>;

QString textOf(const ASN1_STRING* string)
{
    uchar* utf8 = nullptr;
    const int size = ASN1_STRING_to_UTF8(&utf8, string);
    if (size < 0) {
        return {};
    }
    QString text = QString::fromUtf8(reinterpret_cast<const char*>(utf8), size);
    OPENSSL_free(utf8);
    return text;
}

void addAttributes(QMultiMap<QByteArray, QString>& attributes, const X509_NAME* name)
{
    for (int i = 0; i < X509_NAME_entry_count(name); ++i) {
        const X509_NAME_ENTRY* entry = X509_NAME_get_entry(name, i);
        attributes.insert(oidOf(X509_NAME_ENTRY_get_object(entry)),
                          textOf(X509_NAME_ENTRY_get_data(entry)));
    }
}

/// An extension taken apart by OpenSSL; null where it is missing or cannot be read.
template <class Owner>
Owner decoded(const X509* certificate, int nid)
{
    return Owner(
        static_cast<typename Owner::pointer>(X509_get_ext_d2i(certificate, nid, nullptr, nullptr)));
}

bool anyExtensionTwice(const X509* certificate)
{
    QSet<QByteArray> seen;
    for (int i = 0; i < X509_get_ext_count(certificate); ++i) {
        const QByteArray oid = oidOf(X509_EXTENSION_get_object(X509_get_ext(certificate, i)));
        if (seen.contains(oid)) {
            return true;
        }
        seen.insert(oid);
    }
    return false;
}

QDateTime timeOf(const ASN1_TIME* time)
{
    tm parts{};
    if (ASN1_TIME_to_tm(time, &parts) != 1) {
        return {};
    }
    return {QDate(parts.tm_year + 1900, parts.tm_mon + 1, parts.tm_mday),
            QTime(parts.tm_hour, parts.tm_min, parts.tm_sec),
            Qt::UTC};
}

} // namespace

Certificate::Certificate(Handle handle)
    : m_handle(std::move(handle))
{
}

Result<Certificate> Certificate::fromDer(QByteArrayView der)
{
    const Quiet quiet;
    const uchar* at = bytes(der);
    const Handle handle(d2i_X509(nullptr, &at, static_cast<long>(der.size())), X509_free);
    if (handle == nullptr) {
        return malformed(
            what, QStringLiteral("DER"), QT_TRANSLATE_NOOP("Reason", "it is no X.509 in DER"));
    }
    if (at != bytes(der) + der.size()) {
        return malformed(what,
                         QString::number(at - bytes(der)),
                         QT_TRANSLATE_NOOP("Reason", "more bytes follow after its end"));
    }
    const Certificate read(handle);
    if (read.toDer() != der) {
        return malformed(
            what, QStringLiteral("DER"), QT_TRANSLATE_NOOP("Reason", "it is no X.509 in DER"));
    }
    if (anyExtensionTwice(handle.get())) {
        return malformed(what,
                         QStringLiteral("extensions"),
                         QT_TRANSLATE_NOOP("Reason", "it stands there twice"));
    }
    return read;
}

Result<QList<Certificate>> Certificate::fromPem(QByteArrayView text)
{
    const Quiet quiet;
    // OpenSSL takes no memory at all for a null pointer.
    const QByteArray copy = text.toByteArray();
    const Bio bio(BIO_new_mem_buf(copy.constData(), static_cast<int>(copy.size())));
    require(bio != nullptr);
    QList<Certificate> found;
    while (X509* one = PEM_read_bio_X509(bio.get(), nullptr, nullptr, nullptr)) {
        found.append(Certificate(Handle(one, X509_free)));
    }
    const bool ended = ERR_GET_REASON(ERR_peek_last_error()) == PEM_R_NO_START_LINE;
    if (found.isEmpty() || !ended) {
        return malformed(what,
                         QStringLiteral("PEM"),
                         QT_TRANSLATE_NOOP("Reason", "it is no X.509 certificate in PEM"));
    }
    return found;
}

QByteArray Certificate::toDer() const
{
    return der([this](uchar** out) { return i2d_X509(m_handle.get(), out); });
}

int Certificate::version() const
{
    return static_cast<int>(X509_get_version(m_handle.get())) + 1;
}

Result<PublicKey> Certificate::publicKey() const
{
    const Quiet quiet;
    EVP_PKEY* key = X509_get0_pubkey(m_handle.get());
    if (key == nullptr) {
        return malformed(what,
                         QStringLiteral("subjectPublicKeyInfo"),
                         QT_TRANSLATE_NOOP("Reason", "its key cannot be read"));
    }
    EVP_PKEY_up_ref(key);
    return PublicKey::fromHandle(shared(key));
}

QString Certificate::subjectLine() const
{
    const Bio bio(BIO_new(BIO_s_mem()));
    require(bio != nullptr);
    const unsigned long form = XN_FLAG_RFC2253 & ~static_cast<unsigned long>(ASN1_STRFLGS_ESC_MSB);
    X509_NAME_print_ex(bio.get(), X509_get_subject_name(m_handle.get()), 0, form);
    char* text = nullptr;
    const long size = BIO_get_mem_data(bio.get(), &text);
    return QString::fromUtf8(text, size);
}

QMultiMap<QByteArray, QString> Certificate::subject() const
{
    QMultiMap<QByteArray, QString> attributes;
    addAttributes(attributes, X509_get_subject_name(m_handle.get()));
    return attributes;
}

QMultiMap<QByteArray, QString> Certificate::alternativeDirectoryNames() const
{
    const Quiet quiet;
    QMultiMap<QByteArray, QString> attributes;
    const auto names = decoded<Names>(m_handle.get(), NID_subject_alt_name);
    for (int i = 0; names && i < sk_GENERAL_NAME_num(names.get()); ++i) {
        const GENERAL_NAME* name = sk_GENERAL_NAME_value(names.get(), i);
        if (name->type == GEN_DIRNAME) {
            addAttributes(attributes, name->d.directoryName);
        }
    }
    return attributes;
}

std::optional<Certificate::Extension> Certificate::extension(const QByteArray& oid) const
{
    const Object object(OBJ_txt2obj(oid.constData(), 1));
    const int at = object ? X509_get_ext_by_OBJ(m_handle.get(), object.get(), -1) : -1;
    if (at < 0) {
        return std::nullopt;
    }
    X509_EXTENSION* found = X509_get_ext(m_handle.get(), at);
    const ASN1_OCTET_STRING* value = X509_EXTENSION_get_data(found);
    return Extension{X509_EXTENSION_get_critical(found) != 0,
                     QByteArray(reinterpret_cast<const char*>(ASN1_STRING_get0_data(value)),
                                ASN1_STRING_length(value))};
}

std::optional<bool> Certificate::isAuthority() const
{
    const Quiet quiet;
    const auto constraints = decoded<Constraints>(m_handle.get(), NID_basic_constraints);
    return constraints ? std::optional(constraints->ca != 0) : std::nullopt;
}

bool Certificate::hasExtendedKeyUsage(const QByteArray& oid) const
{
    const Quiet quiet;
    const auto usages = decoded<KeyUsages>(m_handle.get(), NID_ext_key_usage);
    for (int i = 0; usages && i < sk_ASN1_OBJECT_num(usages.get()); ++i) {
        if (oidOf(sk_ASN1_OBJECT_value(usages.get(), i)) == oid) {
            return true;
        }
    }
    return false;
}

QDateTime Certificate::notBefore() const
{
    return timeOf(X509_get0_notBefore(m_handle.get()));
}

QDateTime Certificate::notAfter() const
{
    return timeOf(X509_get0_notAfter(m_handle.get()));
}

bool Certificate::operator==(const Certificate& other) const
{
    return X509_cmp(m_handle.get(), other.m_handle.get()) == 0;
}

} // namespace zt
