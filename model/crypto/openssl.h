// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QtGlobal>

#include <openssl/bn.h>
#include <openssl/ec.h>
#include <openssl/err.h>
#include <openssl/evp.h>
#include <openssl/param_build.h>
#include <openssl/x509.h>

#include <memory>

/// Owners for what OpenSSL hands out, and bytes both ways. Only for the .cpp files of this room.
namespace zt::openssl {

template <auto free>
struct Free
{
    template <class T>
    void operator()(T* thing) const
    {
        free(thing);
    }
};

using BigNumber = std::unique_ptr<BIGNUM, Free<BN_free>>;
using EcdsaSig = std::unique_ptr<ECDSA_SIG, Free<ECDSA_SIG_free>>;
using MdCtx = std::unique_ptr<EVP_MD_CTX, Free<EVP_MD_CTX_free>>;
using ParamBuilder = std::unique_ptr<OSSL_PARAM_BLD, Free<OSSL_PARAM_BLD_free>>;
using Params = std::unique_ptr<OSSL_PARAM, Free<OSSL_PARAM_free>>;
using Pkcs8 = std::unique_ptr<PKCS8_PRIV_KEY_INFO, Free<PKCS8_PRIV_KEY_INFO_free>>;
using PkeyCtx = std::unique_ptr<EVP_PKEY_CTX, Free<EVP_PKEY_CTX_free>>;

/// Takes what went wrong while foreign bytes were read off OpenSSL's queue of errors, where it
/// would be taken for the fault of whoever looks there next.
class Quiet
{
public:
    Quiet() { ERR_set_mark(); }

    ~Quiet() { ERR_pop_to_mark(); }

    Quiet(const Quiet&) = delete;
    Quiet& operator=(const Quiet&) = delete;
};

/// For steps that fail only when OpenSSL itself cannot go on (no memory, no provider).
inline void require(bool worked)
{
    if (!worked) {
        qFatal("OpenSSL failed: %s", ERR_error_string(ERR_peek_last_error(), nullptr));
    }
}

inline std::shared_ptr<EVP_PKEY> shared(EVP_PKEY* key)
{
    return key == nullptr ? nullptr : std::shared_ptr<EVP_PKEY>(key, EVP_PKEY_free);
}

inline const uchar* bytes(QByteArrayView view)
{
    return reinterpret_cast<const uchar*>(view.data());
}

inline uchar* bytes(QByteArray& array)
{
    return reinterpret_cast<uchar*>(array.data());
}

/// What an i2d function writes.
template <class Write>
QByteArray der(Write write)
{
    const int size = write(nullptr);
    require(size > 0);
    QByteArray out(size, Qt::Uninitialized);
    uchar* at = bytes(out);
    require(write(&at) == size);
    return out;
}

inline BigNumber number(QByteArrayView bigEndian)
{
    BigNumber number(BN_bin2bn(bytes(bigEndian), static_cast<int>(bigEndian.size()), nullptr));
    require(number != nullptr);
    return number;
}

inline BigNumber numberOf(const EVP_PKEY* key, const char* name)
{
    BIGNUM* value = nullptr;
    require(EVP_PKEY_get_bn_param(key, name, &value) == 1);
    return BigNumber(value);
}

/// Dotted; an identifier may be of any length.
inline QByteArray oidOf(const ASN1_OBJECT* object)
{
    QByteArray text(OBJ_obj2txt(nullptr, 0, object, 1) + 1, Qt::Uninitialized); // and a zero
    text.chop(text.size() - OBJ_obj2txt(text.data(), static_cast<int>(text.size()), object, 1));
    return text;
}

/// Big-endian, padded to `size` (0: as short as it goes); empty if it does not fit.
inline QByteArray bytesOf(const BIGNUM* value, qsizetype size = 0)
{
    const int length = size == 0 ? BN_num_bytes(value) : static_cast<int>(size);
    QByteArray out(length, Qt::Uninitialized);
    return BN_bn2binpad(value, bytes(out), length) == length ? out : QByteArray();
}

} // namespace zt::openssl
