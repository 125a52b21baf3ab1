// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/crypto/signingidentity.h"

#include "model/crypto/malformed.h"
#include "model/crypto/openssl.h"

#include <QFile>

#include <openssl/pem.h>
#include <openssl/pkcs12.h>

#include <algorithm>
#include <cstring>

namespace zt {

namespace {

using namespace openssl;

const char* const what = QT_TRANSLATE_NOOP("Reason", "the signing key");
constexpr qint64 mostBytes = 1 << 20; ///< of a file with keys or certificates

using Bio = std::unique_ptr<BIO, Free<BIO_free_all>>;
using Pkcs12 = std::unique_ptr<PKCS12, Free<PKCS12_free>>;
using X509Owner = std::unique_ptr<X509, Free<X509_free>>;

void freeStack(STACK_OF(X509) * stack)
{
    sk_X509_pop_free(stack, X509_free);
}

using Stack = std::unique_ptr<STACK_OF(X509), Free<freeStack>>;

Result<Certificate> certificateOf(X509* certificate)
{
    return Certificate::fromDer(der([&](uchar** out) { return i2d_X509(certificate, out); }));
}

/// Fits the key's own public half.
bool isOf(const Certificate& certificate, EVP_PKEY* key)
{
    const Result<PublicKey> there = certificate.publicKey();
    return there && EVP_PKEY_eq(there->handle().get(), key) == 1;
}

/// What the callback below was asked.
struct Asked
{
    const SecureBytes& passphrase;
    bool was = false;
};

int givePassphrase(char* buffer, int size, int, void* context)
{
    auto& asked = *static_cast<Asked*>(context);
    asked.was = true;
    const QByteArrayView given = asked.passphrase.view();
    if (given.size() > size) {
        return -1;
    }
    std::copy(given.begin(), given.end(), buffer);
    return static_cast<int>(given.size());
}

tl::unexpected<Error> notOpened(const SecureBytes& passphrase, const QString& name)
{
    return passphrase.isEmpty() ? fail(ErrorCode::KeyNeeded, {name})
                                : fail(ErrorCode::WrongPassphrase, {name});
}

/// With the null byte that OpenSSL looks for.
SecureBytes terminated(const SecureBytes& passphrase)
{
    SecureBytes text(passphrase.size() + 1);
    if (!passphrase.isEmpty()) {
        std::memcpy(text.data(), passphrase.data(), static_cast<size_t>(passphrase.size()));
    }
    return text;
}

/// Whether the passphrase is the file's. An empty one is written in two ways.
bool fits(PKCS12* file, const SecureBytes& text)
{
    const int size = static_cast<int>(text.size()) - 1;
    return PKCS12_mac_present(file) == 0 || PKCS12_verify_mac(file, text.data(), size) == 1 ||
           (size == 0 && PKCS12_verify_mac(file, nullptr, 0) == 1);
}

/// Unbuffered: nothing of a secret stays in the file object.
Result<SecureBytes> readSecret(const QString& path)
{
    QFile file(path);
    if (!file.exists()) {
        return fail(ErrorCode::FileNotFound, {path});
    }
    if (!file.open(QIODevice::ReadOnly | QIODevice::Unbuffered)) {
        return fail(ErrorCode::FileUnreadable, {path, file.errorString()});
    }
    if (file.size() > mostBytes) {
        return malformed(what, path, QT_TRANSLATE_NOOP("Reason", "it is too large for a key"));
    }
    SecureBytes bytes(file.size());
    qint64 have = 0;
    while (have < bytes.size()) {
        const qint64 got = file.read(bytes.data() + have, bytes.size() - have);
        if (got <= 0) {
            return fail(ErrorCode::FileUnreadable, {path, file.errorString()});
        }
        have += got;
    }
    return bytes;
}

Result<QList<Certificate>> certificatesOf(QByteArrayView text)
{
    const bool any = text.toByteArray().contains("-----BEGIN CERTIFICATE");
    return any ? Certificate::fromPem(text) : Result<QList<Certificate>>(QList<Certificate>());
}

} // namespace

SigningIdentity::SigningIdentity(KeyHandle key, Certificate certificate, QList<Certificate> others)
    : m_key(std::move(key))
    , m_certificate(std::move(certificate))
    , m_others(std::move(others))
{
}

Result<SigningIdentity>
SigningIdentity::of(KeyHandle key, QList<Certificate> certificates, const QString& name)
{
    const auto own = std::find_if(certificates.begin(),
                                  certificates.end(),
                                  [&](const Certificate& one) { return isOf(one, key.get()); });
    if (own == certificates.end()) {
        return fail(ErrorCode::SigningRefused,
                    {name,
                     QString::fromUtf8(
                         QT_TRANSLATE_NOOP("Reason",
                                           "none of the certificates at hand is for this key; "
                                           "name the file with the key's own certificate"))});
    }
    Certificate certificate = certificates.takeAt(own - certificates.begin());
    return SigningIdentity(std::move(key), std::move(certificate), std::move(certificates));
}

Result<SigningIdentity>
SigningIdentity::fromPkcs12(QByteArrayView der, const SecureBytes& passphrase, const QString& name)
{
    const Quiet quiet;
    const uchar* at = bytes(der);
    const Pkcs12 file(d2i_PKCS12(nullptr, &at, static_cast<long>(der.size())));
    if (file == nullptr) {
        return malformed(what,
                         QStringLiteral("PKCS#12"),
                         QT_TRANSLATE_NOOP("Reason", "it is neither a PKCS#12 file nor PEM"));
    }
    const SecureBytes text = terminated(passphrase);
    if (!fits(file.get(), text)) {
        return notOpened(passphrase, name);
    }
    EVP_PKEY* key = nullptr;
    X509* certificate = nullptr;
    STACK_OF(X509)* others = nullptr;
    if (PKCS12_parse(file.get(), text.data(), &key, &certificate, &others) != 1) {
        return malformed(
            what,
            QStringLiteral("PKCS#12"),
            QT_TRANSLATE_NOOP("Reason",
                              "it is damaged, or locked with an algorithm that no longer counts; "
                              "openssl pkcs12 -legacy rewrites such a file"));
    }
    const KeyHandle handle = shared(key);
    const X509Owner own(certificate);
    const Stack rest(others);
    if (handle == nullptr) {
        return malformed(what,
                         QStringLiteral("PKCS#12"),
                         QT_TRANSLATE_NOOP("Reason", "it holds no private key"));
    }
    QList<Certificate> certificates;
    for (int i = own ? -1 : 0; i < (rest ? sk_X509_num(rest.get()) : 0); ++i) {
        const Result<Certificate> one =
            certificateOf(i < 0 ? own.get() : sk_X509_value(rest.get(), i));
        if (!one) {
            return tl::unexpected(one.error());
        }
        certificates.append(*one);
    }
    return of(handle, certificates, name);
}

Result<SigningIdentity> SigningIdentity::fromPem(QByteArrayView text,
                                                 const SecureBytes& passphrase,
                                                 const QString& name,
                                                 QByteArrayView more)
{
    const Quiet quiet;
    const Bio bio(BIO_new_mem_buf(text.isEmpty() ? "" : text.data(), // null would be a mistake
                                  static_cast<int>(text.size())));
    require(bio != nullptr);
    Asked asked{passphrase};
    const KeyHandle key =
        shared(PEM_read_bio_PrivateKey(bio.get(), nullptr, givePassphrase, &asked));
    if (key == nullptr && asked.was) {
        return notOpened(passphrase, name);
    }
    if (key == nullptr) {
        return malformed(what,
                         QStringLiteral("PEM"),
                         QT_TRANSLATE_NOOP("Reason", "there is no private key in it"));
    }
    Result<QList<Certificate>> certificates = certificatesOf(text);
    const Result<QList<Certificate>> others =
        certificates ? certificatesOf(more) : tl::unexpected(certificates.error());
    return others ? of(key, *certificates + *others, name) : tl::unexpected(others.error());
}

Result<SigningIdentity> SigningIdentity::fromFile(const QString& path,
                                                  const QString& certificates,
                                                  const SecureBytes& passphrase)
{
    const Result<SecureBytes> own = readSecret(path);
    const Result<SecureBytes> more = own && !certificates.isEmpty()
                                         ? readSecret(certificates)
                                         : Result<SecureBytes>(SecureBytes());
    if (!own || !more) {
        return tl::unexpected<Error>(own ? more.error() : own.error());
    }
    const QByteArrayView mark("-----BEGIN ");
    const QByteArrayView text = own->view();
    const bool isPem =
        std::search(text.begin(), text.end(), mark.begin(), mark.end()) != text.end();
    return isPem ? fromPem(text, passphrase, path, more->view())
                 : fromPkcs12(text, passphrase, path);
}

} // namespace zt
