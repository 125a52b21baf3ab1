// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/crypto/hmac.h"

#include "model/crypto/openssl.h"

#include <openssl/core_names.h>
#include <openssl/crypto.h>
#include <openssl/params.h>

namespace zt {

namespace {

EVP_MAC_CTX* newContext()
{
    static EVP_MAC* const algorithm = EVP_MAC_fetch(nullptr, "HMAC", nullptr);
    openssl::require(algorithm != nullptr);
    return EVP_MAC_CTX_new(algorithm);
}

} // namespace

void HmacSha256::Free::operator()(evp_mac_ctx_st* context) const
{
    EVP_MAC_CTX_free(context);
}

HmacSha256::HmacSha256(QByteArrayView key)
    : m_context(newContext())
{
    char digest[] = "SHA2-256";
    const OSSL_PARAM parameters[] = {
        OSSL_PARAM_construct_utf8_string(OSSL_MAC_PARAM_DIGEST, digest, 0),
        OSSL_PARAM_construct_end(),
    };
    // An empty key is one too; a null pointer would mean the key of before.
    const uchar* bytes = key.isEmpty() ? openssl::bytes(QByteArrayView("")) : openssl::bytes(key);
    openssl::require(
        EVP_MAC_init(m_context.get(), bytes, static_cast<size_t>(key.size()), parameters) == 1);
}

HmacSha256::Tag HmacSha256::tag(QByteArrayView message) const
{
    Tag tag;
    size_t length = 0;
    const bool made =
        EVP_MAC_init(m_context.get(), nullptr, 0, nullptr) == 1 &&
        EVP_MAC_update(
            m_context.get(), openssl::bytes(message), static_cast<size_t>(message.size())) == 1 &&
        EVP_MAC_final(m_context.get(), reinterpret_cast<uchar*>(tag.data()), &length, size) == 1;
    openssl::require(made && length == size);
    return tag;
}

bool HmacSha256::check(QByteArrayView message, QByteArrayView tag) const
{
    const Tag right = this->tag(message);
    return sameBytes({right.data(), size}, tag);
}

QByteArray hmacSha256(QByteArrayView key, QByteArrayView message)
{
    const HmacSha256::Tag tag = HmacSha256(key).tag(message);
    return {tag.data(), HmacSha256::size};
}

bool sameBytes(QByteArrayView one, QByteArrayView other)
{
    return one.size() == other.size() &&
           CRYPTO_memcmp(one.data(), other.data(), static_cast<size_t>(one.size())) == 0;
}

} // namespace zt
