// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/crypto/digest.h"

#include <QString>

#include <openssl/evp.h>

namespace zt {

namespace {

/// Fetched once: asking the provider again for each digest costs more than a short digest itself.
const EVP_MD* sha256Algorithm()
{
    static const EVP_MD* const algorithm = EVP_MD_fetch(nullptr, "SHA2-256", nullptr);
    return algorithm;
}

void require(bool worked)
{
    if (!worked) {
        qFatal("OpenSSL offers no SHA-256");
    }
}

} // namespace

struct Sha256::Context
{
    EVP_MD_CTX* evp = EVP_MD_CTX_new();

    Context() = default;
    Context(const Context&) = delete;
    Context& operator=(const Context&) = delete;

    ~Context() { EVP_MD_CTX_free(evp); }
};

Sha256::Sha256()
    : m_context(std::make_unique<Context>())
{
    require(EVP_DigestInit_ex2(m_context->evp, sha256Algorithm(), nullptr) == 1);
}

Sha256::~Sha256() = default;

void Sha256::add(QByteArrayView bytes)
{
    require(EVP_DigestUpdate(m_context->evp, bytes.data(), static_cast<size_t>(bytes.size())) == 1);
}

QByteArray Sha256::finish()
{
    QByteArray digest(32, Qt::Uninitialized);
    require(EVP_DigestFinal_ex(m_context->evp, reinterpret_cast<uchar*>(digest.data()), nullptr) ==
            1);
    return digest;
}

QByteArray sha256(QByteArrayView bytes)
{
    Sha256 digest;
    digest.add(bytes);
    return digest.finish();
}

QString sha256Hex(QByteArrayView bytes)
{
    return QString::fromLatin1(sha256(bytes).toHex());
}

} // namespace zt
