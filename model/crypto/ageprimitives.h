// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/crypto/securebytes.h"

#include <QByteArray>

#include <memory>
#include <optional>

struct evp_cipher_ctx_st;

/// The four functions the age format is composed of, from OpenSSL.
namespace zt {

/// HKDF with SHA-256 (RFC 5869), 32 bytes unless said otherwise.
[[nodiscard]] SecureBytes
hkdfSha256(QByteArrayView secret, QByteArrayView salt, QByteArrayView info, qsizetype size = 32);

/// X25519 (RFC 7748, 5). Nothing where the result would be all zero: the other side's point then
/// has a small order, and whoever sent it knows the secret.
[[nodiscard]] std::optional<SecureBytes> x25519(const SecureBytes& scalar, QByteArrayView point);
[[nodiscard]] QByteArray x25519Public(const SecureBytes& scalar);

/// scrypt (RFC 7914) with r = 8, p = 1 and 32 bytes. Nothing where the memory is not to be had:
/// 2^logN KiB.
[[nodiscard]] std::optional<SecureBytes>
scrypt(const SecureBytes& passphrase, QByteArrayView salt, int logN);

/// ChaCha20-Poly1305 (RFC 8439) under one key, without additional data.
class ChaChaPoly
{
public:
    static constexpr qsizetype keySize = 32;
    static constexpr qsizetype nonceSize = 12;
    static constexpr qsizetype tagSize = 16;

    enum class Direction { Seal, Open };

    ChaChaPoly(const SecureBytes& key, Direction direction);

    /// `out` has room for the text and the tag; may be the same memory as `text`.
    void seal(const char* nonce, QByteArrayView text, char* out) const;
    /// `sealed` ends in its tag; `out` has room for the rest. False when the tag does not fit: then
    /// `out` holds nothing.
    [[nodiscard]] bool open(const char* nonce, QByteArrayView sealed, char* out) const;

private:
    struct Free
    {
        void operator()(evp_cipher_ctx_st* context) const;
    };

    std::unique_ptr<evp_cipher_ctx_st, Free> m_context;
};

} // namespace zt
