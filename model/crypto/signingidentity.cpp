// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/crypto/signingidentity.h"

#include "model/crypto/malformed.h"
#include "model/crypto/openssl.h"

#include <openssl/pem.h>
#include <openssl/pkcs12.h>

#include <algorithm>
#include <cstring>

namespace zt {

namespace {

using namespace openssl;

const char* const what = QT_TRANSLATE_NOOP("Reason", "the signing key");

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

int givePassphrase(char* buffer, int size, int, void* passphrase)
{
    const auto& given = *static_cast<const QByteArray*>(passphrase);
    if (given.size() > size) {
        return -1;
    }
    std::memcpy(buffer, given.constData(), static_cast<size_t>(given.size()));
    return static_cast<int>(given.size());
}

} // namespace

SigningIdentity::SigningIdentity(KeyHandle key, Certificate certificate, QList<Certificate> others)
    : m_key(std::move(key))
    , m_certificate(std::move(certificate))
    , m_others(std::move(others))
{
}

Result<SigningIdentity> SigningIdentity::of(KeyHandle key, QList<Certificate> certificates)
{
    const auto own = std::find_if(certificates.begin(),
                                  certificates.end(),
                                  [&](const Certificate& one) { return isOf(one, key.get()); });
    if (own == certificates.end()) {
        return malformed(what,
                         QStringLiteral("certificate"),
                         QT_TRANSLATE_NOOP("Reason", "no certificate fits the key"));
    }
    const Certificate certificate = *own;
    certificates.erase(own);
    return SigningIdentity(std::move(key), certificate, std::move(certificates));
}

Result<SigningIdentity> SigningIdentity::fromPkcs12(QByteArrayView der,
                                                    const QByteArray& passphrase)
{
    const Quiet quiet;
    const uchar* at = bytes(der);
    const Pkcs12 file(d2i_PKCS12(nullptr, &at, static_cast<long>(der.size())));
    if (file == nullptr) {
        return malformed(
            what, QStringLiteral("PKCS#12"), QT_TRANSLATE_NOOP("Reason", "it is no PKCS#12 file"));
    }
    EVP_PKEY* key = nullptr;
    X509* certificate = nullptr;
    STACK_OF(X509)* others = nullptr;
    if (PKCS12_parse(file.get(), passphrase.constData(), &key, &certificate, &others) != 1) {
        return malformed(
            what,
            QStringLiteral("PKCS#12"),
            QT_TRANSLATE_NOOP("Reason", "the passphrase is wrong, or the file is damaged"));
    }
    const KeyHandle handle = shared(key);
    const X509Owner own(certificate);
    const Stack rest(others);
    if (handle == nullptr || own == nullptr) {
        return malformed(what,
                         QStringLiteral("PKCS#12"),
                         QT_TRANSLATE_NOOP("Reason", "it holds no key with its certificate"));
    }
    QList<Certificate> certificates;
    for (int i = -1; i < (rest ? sk_X509_num(rest.get()) : 0); ++i) {
        const Result<Certificate> one =
            certificateOf(i < 0 ? own.get() : sk_X509_value(rest.get(), i));
        if (!one) {
            return tl::unexpected(one.error());
        }
        certificates.append(*one);
    }
    return of(handle, certificates);
}

Result<SigningIdentity> SigningIdentity::fromPem(QByteArrayView text, const QByteArray& passphrase)
{
    const Quiet quiet;
    const Bio bio(BIO_new_mem_buf(text.isEmpty() ? "" : text.data(), // null would be a mistake
                                  static_cast<int>(text.size())));
    require(bio != nullptr);
    QByteArray given = passphrase;
    const KeyHandle key =
        shared(PEM_read_bio_PrivateKey(bio.get(), nullptr, givePassphrase, &given));
    if (key == nullptr) {
        return malformed(
            what,
            QStringLiteral("PEM"),
            QT_TRANSLATE_NOOP("Reason", "there is no private key that the passphrase opens"));
    }
    const Result<QList<Certificate>> certificates = Certificate::fromPem(text);
    return certificates ? of(key, *certificates) : tl::unexpected(certificates.error());
}

} // namespace zt
