// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/crypto/ageprimitives.h"

#include "model/crypto/openssl.h"

#include <openssl/core_names.h>
#include <openssl/kdf.h>
#include <openssl/params.h>

#include <algorithm>

namespace zt {

namespace {

using KdfCtx = std::unique_ptr<EVP_KDF_CTX, openssl::Free<EVP_KDF_CTX_free>>;
using Pkey = std::unique_ptr<EVP_PKEY, openssl::Free<EVP_PKEY_free>>;

constexpr quint64 blockSize = 8; // r
constexpr qsizetype curveSize = 32;

/// OpenSSL's parameters are not const but only read. An empty one must not be a null pointer.
OSSL_PARAM octets(const char* key, QByteArrayView bytes)
{
    void* data = const_cast<char*>(bytes.isEmpty() ? "" : bytes.data());
    return OSSL_PARAM_construct_octet_string(key, data, static_cast<size_t>(bytes.size()));
}

uchar* bytesOf(char* data)
{
    return reinterpret_cast<uchar*>(data);
}

Pkey privateKey(const SecureBytes& scalar)
{
    Q_ASSERT(scalar.size() == curveSize);
    Pkey key(EVP_PKEY_new_raw_private_key_ex(
        nullptr, "X25519", nullptr, openssl::bytes(scalar.view()), curveSize));
    openssl::require(key != nullptr);
    return key;
}

} // namespace

SecureBytes
hkdfSha256(QByteArrayView secret, QByteArrayView salt, QByteArrayView info, qsizetype size)
{
    static EVP_KDF* const algorithm = EVP_KDF_fetch(nullptr, "HKDF", nullptr);
    openssl::require(algorithm != nullptr);
    const KdfCtx context(EVP_KDF_CTX_new(algorithm));
    char digest[] = "SHA2-256";
    // An empty salt is left out: both stand for zeros of the digest's length (RFC 5869, 2.2).
    const OSSL_PARAM parameters[] = {
        OSSL_PARAM_construct_utf8_string(OSSL_KDF_PARAM_DIGEST, digest, 0),
        octets(OSSL_KDF_PARAM_KEY, secret),
        octets(OSSL_KDF_PARAM_INFO, info),
        salt.isEmpty() ? OSSL_PARAM_construct_end() : octets(OSSL_KDF_PARAM_SALT, salt),
        OSSL_PARAM_construct_end(),
    };
    SecureBytes out(size);
    openssl::require(
        EVP_KDF_derive(context.get(), bytesOf(out.data()), static_cast<size_t>(size), parameters) ==
        1);
    return out;
}

std::optional<SecureBytes> x25519(const SecureBytes& scalar, QByteArrayView point)
{
    Q_ASSERT(point.size() == curveSize);
    const openssl::Quiet quiet;
    const Pkey mine = privateKey(scalar);
    const Pkey other(EVP_PKEY_new_raw_public_key_ex(
        nullptr, "X25519", nullptr, openssl::bytes(point), curveSize));
    const openssl::PkeyCtx context(EVP_PKEY_CTX_new_from_pkey(nullptr, mine.get(), nullptr));
    openssl::require(other != nullptr && EVP_PKEY_derive_init(context.get()) == 1 &&
                     EVP_PKEY_derive_set_peer(context.get(), other.get()) == 1);
    SecureBytes shared(curveSize);
    size_t size = curveSize;
    // OpenSSL refuses the all-zero result itself; it is looked for again, since all rests on it.
    const bool derived =
        EVP_PKEY_derive(context.get(), bytesOf(shared.data()), &size) == 1 && size == curveSize;
    const QByteArrayView view = shared.view();
    const bool zero = std::all_of(view.begin(), view.end(), [](char c) { return c == 0; });
    return derived && !zero ? std::optional(std::move(shared)) : std::nullopt;
}

QByteArray x25519Public(const SecureBytes& scalar)
{
    const Pkey key = privateKey(scalar);
    QByteArray point(curveSize, Qt::Uninitialized);
    size_t size = curveSize;
    openssl::require(EVP_PKEY_get_raw_public_key(key.get(), openssl::bytes(point), &size) == 1 &&
                     size == curveSize);
    return point;
}

std::optional<SecureBytes> scrypt(const SecureBytes& passphrase, QByteArrayView salt, int logN)
{
    const openssl::Quiet quiet;
    const quint64 n = quint64(1) << logN;
    const quint64 memory = 128 * blockSize * (n + 4); // V, B and what OpenSSL takes besides
    SecureBytes out(ChaChaPoly::keySize);
    const QByteArrayView phrase = passphrase.isEmpty() ? QByteArrayView("") : passphrase.view();
    const bool done = EVP_PBE_scrypt(phrase.data(),
                                     static_cast<size_t>(phrase.size()),
                                     openssl::bytes(salt),
                                     static_cast<size_t>(salt.size()),
                                     n,
                                     blockSize,
                                     1,
                                     memory,
                                     bytesOf(out.data()),
                                     ChaChaPoly::keySize) == 1;
    return done ? std::optional(std::move(out)) : std::nullopt;
}

void ChaChaPoly::Free::operator()(evp_cipher_ctx_st* context) const
{
    EVP_CIPHER_CTX_free(context);
}

ChaChaPoly::ChaChaPoly(const SecureBytes& key, Direction direction)
    : m_context(EVP_CIPHER_CTX_new())
{
    static EVP_CIPHER* const algorithm = EVP_CIPHER_fetch(nullptr, "ChaCha20-Poly1305", nullptr);
    Q_ASSERT(key.size() == keySize);
    openssl::require(EVP_CipherInit_ex2(m_context.get(),
                                        algorithm,
                                        openssl::bytes(key.view()),
                                        nullptr,
                                        direction == Direction::Seal ? 1 : 0,
                                        nullptr) == 1);
}

void ChaChaPoly::seal(const char* nonce, QByteArrayView text, char* out) const
{
    EVP_CIPHER_CTX* context = m_context.get();
    int size = 0;
    int rest = 0;
    uchar* to = bytesOf(out);
    const auto* iv = reinterpret_cast<const uchar*>(nonce);
    const bool sealed =
        EVP_CipherInit_ex2(context, nullptr, nullptr, iv, 1, nullptr) == 1 &&
        EVP_CipherUpdate(context, to, &size, openssl::bytes(text), static_cast<int>(text.size())) ==
            1 &&
        EVP_CipherFinal_ex(context, to + size, &rest) == 1 && size + rest == text.size() &&
        EVP_CIPHER_CTX_ctrl(context, EVP_CTRL_AEAD_GET_TAG, tagSize, to + text.size()) == 1;
    openssl::require(sealed);
}

bool ChaChaPoly::open(const char* nonce, QByteArrayView sealed, char* out) const
{
    const openssl::Quiet quiet;
    if (sealed.size() < tagSize) {
        return false;
    }
    EVP_CIPHER_CTX* context = m_context.get();
    const QByteArrayView text = sealed.chopped(tagSize);
    auto* tag = const_cast<char*>(sealed.data()) + text.size();
    int size = 0;
    int rest = 0;
    uchar* to = bytesOf(out);
    const auto* iv = reinterpret_cast<const uchar*>(nonce);
    const bool opened =
        EVP_CipherInit_ex2(context, nullptr, nullptr, iv, 0, nullptr) == 1 &&
        EVP_CIPHER_CTX_ctrl(context, EVP_CTRL_AEAD_SET_TAG, tagSize, tag) == 1 &&
        EVP_CipherUpdate(context, to, &size, openssl::bytes(text), static_cast<int>(text.size())) ==
            1 &&
        EVP_CipherFinal_ex(context, to + size, &rest) == 1;
    if (!opened) {
        wipe(out, text.size());
    }
    return opened;
}

} // namespace zt
