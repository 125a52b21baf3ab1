// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/crypto/keys.h"

#include "model/crypto/cosekey.h"
#include "model/crypto/malformed.h"
#include "model/crypto/openssl.h"

#include <openssl/core_names.h>
#include <openssl/ec.h>
#include <openssl/evp.h>
#include <openssl/param_build.h>
#include <openssl/x509.h>

namespace zt {

namespace {

const char* const what = QT_TRANSLATE_NOOP("Reason", "the public key");
constexpr int smallestRsa = 2048;
constexpr int largestRsa = 8192;

const char* groupOf(SignAlg alg)
{
    switch (alg) {
    case SignAlg::ES256:
        return "prime256v1";
    case SignAlg::ES384:
        return "secp384r1";
    case SignAlg::ES512:
        return "secp521r1";
    case SignAlg::EdDSA:
    case SignAlg::RS256:
        break;
    }
    return nullptr;
}

/// Fetched once: asking the provider again for each signature takes a lock and a search.
const EVP_MD* digestOf(SignAlg alg)
{
    static const EVP_MD* const sha256 = EVP_MD_fetch(nullptr, "SHA2-256", nullptr);
    static const EVP_MD* const sha384 = EVP_MD_fetch(nullptr, "SHA2-384", nullptr);
    static const EVP_MD* const sha512 = EVP_MD_fetch(nullptr, "SHA2-512", nullptr);
    switch (alg) {
    case SignAlg::ES256:
    case SignAlg::RS256:
        return sha256;
    case SignAlg::ES384:
        return sha384;
    case SignAlg::ES512:
        return sha512;
    case SignAlg::EdDSA:
        break;
    }
    return nullptr;
}

KeyHandle fromParameters(const char* type, OSSL_PARAM_BLD* builder)
{
    const openssl::Params params(OSSL_PARAM_BLD_to_param(builder));
    const openssl::PkeyCtx context(EVP_PKEY_CTX_new_from_name(nullptr, type, nullptr));
    EVP_PKEY* key = nullptr;
    if (EVP_PKEY_fromdata_init(context.get()) != 1 ||
        EVP_PKEY_fromdata(context.get(), &key, EVP_PKEY_PUBLIC_KEY, params.get()) != 1) {
        return {};
    }
    return openssl::shared(key);
}

KeyHandle ecHandle(SignAlg alg, QByteArrayView point)
{
    const openssl::ParamBuilder builder(OSSL_PARAM_BLD_new());
    OSSL_PARAM_BLD_push_utf8_string(builder.get(), OSSL_PKEY_PARAM_GROUP_NAME, groupOf(alg), 0);
    OSSL_PARAM_BLD_push_octet_string(
        builder.get(), OSSL_PKEY_PARAM_PUB_KEY, point.data(), static_cast<size_t>(point.size()));
    return fromParameters("EC", builder.get());
}

KeyHandle rsaHandle(const QByteArray& n, const QByteArray& e)
{
    const openssl::BigNumber modulus = openssl::number(n);
    const openssl::BigNumber exponent = openssl::number(e);
    const openssl::ParamBuilder builder(OSSL_PARAM_BLD_new());
    OSSL_PARAM_BLD_push_BN(builder.get(), OSSL_PKEY_PARAM_RSA_N, modulus.get());
    OSSL_PARAM_BLD_push_BN(builder.get(), OSSL_PKEY_PARAM_RSA_E, exponent.get());
    return fromParameters("RSA", builder.get());
}

KeyHandle ed25519Handle(const QByteArray& x)
{
    return openssl::shared(EVP_PKEY_new_raw_public_key_ex(
        nullptr, "ED25519", nullptr, openssl::bytes(x), static_cast<size_t>(x.size())));
}

/// The algorithm of a key, by its curve; none for curves that are only described, not named.
std::optional<SignAlg> ecAlg(const EVP_PKEY* key)
{
    int described = 0;
    char group[64] = {};
    EVP_PKEY_get_int_param(key, OSSL_PKEY_PARAM_EC_DECODED_FROM_EXPLICIT_PARAMS, &described);
    if (described != 0 || EVP_PKEY_get_group_name(key, group, sizeof group, nullptr) != 1) {
        return std::nullopt;
    }
    for (const SignAlg alg : {SignAlg::ES256, SignAlg::ES384, SignAlg::ES512}) {
        if (qstrcmp(group, groupOf(alg)) == 0) {
            return alg;
        }
    }
    return std::nullopt;
}

bool soundRsa(const EVP_PKEY* key)
{
    const openssl::BigNumber exponent = openssl::numberOf(key, OSSL_PKEY_PARAM_RSA_E);
    const openssl::BigNumber modulus = openssl::numberOf(key, OSSL_PKEY_PARAM_RSA_N);
    const int bits = EVP_PKEY_get_bits(key);
    return bits >= smallestRsa && bits <= largestRsa && BN_is_odd(modulus.get()) == 1 &&
           BN_is_odd(exponent.get()) == 1 && BN_is_one(exponent.get()) == 0 &&
           BN_num_bits(exponent.get()) <= 64;
}

std::optional<SignAlg> algOf(const EVP_PKEY* key)
{
    if (EVP_PKEY_is_a(key, "EC") == 1) {
        return ecAlg(key);
    }
    if (EVP_PKEY_is_a(key, "ED25519") == 1) {
        return SignAlg::EdDSA;
    }
    if (EVP_PKEY_is_a(key, "RSA") == 1 && soundRsa(key)) {
        return SignAlg::RS256;
    }
    return std::nullopt;
}

QByteArray numberBytes(const KeyHandle& key, const char* name, qsizetype size = 0)
{
    const openssl::BigNumber value = openssl::numberOf(key.get(), name);
    return openssl::bytesOf(value.get(), size);
}

QByteArray ed25519Bytes(const KeyHandle& key)
{
    QByteArray x(32, Qt::Uninitialized);
    size_t size = 32;
    openssl::require(EVP_PKEY_get_raw_public_key(key.get(), openssl::bytes(x), &size) == 1 &&
                     size == 32);
    return x;
}

} // namespace

PublicKey::PublicKey(SignAlg alg, KeyHandle handle)
    : m_alg(alg)
    , m_handle(std::move(handle))
{
}

Result<PublicKey> PublicKey::fromHandle(KeyHandle handle)
{
    const openssl::Quiet quiet;
    const std::optional<SignAlg> alg = handle ? algOf(handle.get()) : std::nullopt;
    if (!alg) {
        return malformed(
            what,
            QStringLiteral("kind"),
            QT_TRANSLATE_NOOP("Reason",
                              "it is none of P-256, P-384, P-521, Ed25519 and RSA of 2,048 to "
                              "8,192 bits"));
    }
    return PublicKey(*alg, std::move(handle));
}

Result<PublicKey> PublicKey::fromEcPoint(SignAlg alg, QByteArrayView point)
{
    const openssl::Quiet quiet;
    const qsizetype field = fieldSize(alg);
    if (field == 0 || point.size() != 1 + 2 * field || point.front() != 4) {
        return malformed(what,
                         QStringLiteral("point"),
                         QT_TRANSLATE_NOOP("Reason",
                                           "the point is not written as 04, x and y of the curve's "
                                           "length"));
    }
    KeyHandle handle = ecHandle(alg, point);
    if (!handle) {
        return malformed(what,
                         QStringLiteral("point"),
                         QT_TRANSLATE_NOOP("Reason", "the point is not on the curve"));
    }
    return PublicKey(alg, std::move(handle));
}

Result<PublicKey> PublicKey::fromCose(QByteArrayView cbor)
{
    const openssl::Quiet quiet;
    const Result<CoseKey> key = readCoseKey(cbor);
    if (!key) {
        return tl::unexpected(key.error());
    }
    const qsizetype field = fieldSize(key->alg);
    if (field > 0) {
        const bool fits = key->first.size() == field && key->second.size() == field;
        return fromEcPoint(key->alg, fits ? '\x04' + key->first + key->second : QByteArray());
    }
    // RFC 8230, 4: numbers without leading zeros; RFC 8032: a key of 32 bytes.
    const bool rsa = key->alg == SignAlg::RS256;
    const bool fits =
        rsa ? key->first.front() != 0 && key->second.front() != 0 : key->first.size() == 32;
    if (!fits) {
        return malformed(what,
                         QStringLiteral("number"),
                         QT_TRANSLATE_NOOP("Reason", "a number has not the length it must have"));
    }
    return fromHandle(rsa ? rsaHandle(key->first, key->second) : ed25519Handle(key->first));
}

Result<PublicKey> PublicKey::fromSpki(QByteArrayView der)
{
    const openssl::Quiet quiet;
    const uchar* at = openssl::bytes(der);
    KeyHandle handle = openssl::shared(
        d2i_PUBKEY_ex(nullptr, &at, static_cast<long>(der.size()), nullptr, nullptr));
    if (!handle || at != openssl::bytes(der) + der.size()) {
        return malformed(what,
                         QStringLiteral("DER"),
                         QT_TRANSLATE_NOOP("Reason", "it is not one SubjectPublicKeyInfo"));
    }
    return fromHandle(std::move(handle));
}

QByteArray PublicKey::toSpki() const
{
    return openssl::der([this](uchar** out) { return i2d_PUBKEY(m_handle.get(), out); });
}

QByteArray PublicKey::toEcPoint() const
{
    const qsizetype field = fieldSize(m_alg);
    if (field == 0) {
        return {};
    }
    return '\x04' + numberBytes(m_handle, OSSL_PKEY_PARAM_EC_PUB_X, field) +
           numberBytes(m_handle, OSSL_PKEY_PARAM_EC_PUB_Y, field);
}

RsaNumbers PublicKey::toRsaNumbers() const
{
    if (m_alg != SignAlg::RS256) {
        return {};
    }
    return {numberBytes(m_handle, OSSL_PKEY_PARAM_RSA_N),
            numberBytes(m_handle, OSSL_PKEY_PARAM_RSA_E)};
}

QByteArray PublicKey::toCose() const
{
    CoseKey key{m_alg, {}, {}};
    switch (m_alg) {
    case SignAlg::EdDSA:
        key.first = ed25519Bytes(m_handle);
        break;
    case SignAlg::RS256:
        key.first = toRsaNumbers().n;
        key.second = toRsaNumbers().e;
        break;
    case SignAlg::ES256:
    case SignAlg::ES384:
    case SignAlg::ES512:
        key.first = numberBytes(m_handle, OSSL_PKEY_PARAM_EC_PUB_X, fieldSize(m_alg));
        key.second = numberBytes(m_handle, OSSL_PKEY_PARAM_EC_PUB_Y, fieldSize(m_alg));
        break;
    }
    return writeCoseKey(key);
}

bool PublicKey::verify(QByteArrayView message, QByteArrayView signature) const
{
    const openssl::Quiet quiet;
    const openssl::MdCtx context(EVP_MD_CTX_new());
    openssl::require(EVP_DigestVerifyInit(
                         context.get(), nullptr, digestOf(m_alg), nullptr, m_handle.get()) == 1);
    return EVP_DigestVerify(context.get(),
                            openssl::bytes(signature),
                            static_cast<size_t>(signature.size()),
                            openssl::bytes(message),
                            static_cast<size_t>(message.size())) == 1;
}

bool PublicKey::operator==(const PublicKey& other) const
{
    return EVP_PKEY_eq(m_handle.get(), other.m_handle.get()) == 1;
}

PrivateKey::PrivateKey(PublicKey pair)
    : m_public(std::move(pair))
{
}

PrivateKey PrivateKey::generate(SignAlg alg)
{
    EVP_PKEY* key = nullptr;
    if (const char* group = groupOf(alg)) {
        key = EVP_PKEY_Q_keygen(nullptr, nullptr, "EC", group);
    } else if (alg == SignAlg::EdDSA) {
        key = EVP_PKEY_Q_keygen(nullptr, nullptr, "ED25519");
    } else {
        key = EVP_PKEY_Q_keygen(nullptr, nullptr, "RSA", static_cast<size_t>(smallestRsa));
    }
    openssl::require(key != nullptr);
    return PrivateKey(*PublicKey::fromHandle(openssl::shared(key)));
}

Result<PrivateKey> PrivateKey::fromPkcs8(QByteArrayView der)
{
    const openssl::Quiet quiet;
    const uchar* at = openssl::bytes(der);
    const openssl::Pkcs8 info(d2i_PKCS8_PRIV_KEY_INFO(nullptr, &at, static_cast<long>(der.size())));
    if (!info || at != openssl::bytes(der) + der.size()) {
        return malformed(QT_TRANSLATE_NOOP("Reason", "the private key"),
                         QStringLiteral("DER"),
                         QT_TRANSLATE_NOOP("Reason", "it is not one PrivateKeyInfo"));
    }
    Result<PublicKey> pair =
        PublicKey::fromHandle(openssl::shared(EVP_PKCS82PKEY_ex(info.get(), nullptr, nullptr)));
    if (!pair) {
        return tl::unexpected(pair.error());
    }
    return PrivateKey(*std::move(pair));
}

QByteArray PrivateKey::toPkcs8() const
{
    const openssl::Pkcs8 info(EVP_PKEY2PKCS8(handle().get()));
    return openssl::der([&info](uchar** out) { return i2d_PKCS8_PRIV_KEY_INFO(info.get(), out); });
}

QByteArray PrivateKey::sign(QByteArrayView message) const
{
    const openssl::MdCtx context(EVP_MD_CTX_new());
    openssl::require(
        EVP_DigestSignInit(context.get(), nullptr, digestOf(alg()), nullptr, handle().get()) == 1);
    QByteArray signature(EVP_PKEY_get_size(handle().get()), Qt::Uninitialized);
    auto size = static_cast<size_t>(signature.size());
    openssl::require(EVP_DigestSign(context.get(),
                                    openssl::bytes(signature),
                                    &size,
                                    openssl::bytes(message),
                                    static_cast<size_t>(message.size())) == 1);
    signature.truncate(static_cast<qsizetype>(size));
    return signature;
}

QByteArray ecdsaToRaw(SignAlg alg, QByteArrayView der)
{
    const openssl::Quiet quiet;
    const qsizetype field = fieldSize(alg);
    const uchar* at = openssl::bytes(der);
    const openssl::EcdsaSig signature(d2i_ECDSA_SIG(nullptr, &at, static_cast<long>(der.size())));
    if (field == 0 || !signature || at != openssl::bytes(der) + der.size()) {
        return {};
    }
    const QByteArray r = openssl::bytesOf(ECDSA_SIG_get0_r(signature.get()), field);
    const QByteArray s = openssl::bytesOf(ECDSA_SIG_get0_s(signature.get()), field);
    return r.isEmpty() || s.isEmpty() ? QByteArray() : r + s;
}

QByteArray ecdsaToDer(SignAlg alg, QByteArrayView raw)
{
    const qsizetype field = fieldSize(alg);
    if (field == 0 || raw.size() != 2 * field) {
        return {};
    }
    const openssl::EcdsaSig signature(ECDSA_SIG_new());
    ECDSA_SIG_set0(signature.get(),
                   openssl::number(raw.first(field)).release(),
                   openssl::number(raw.sliced(field)).release());
    return openssl::der([&signature](uchar** out) { return i2d_ECDSA_SIG(signature.get(), out); });
}

} // namespace zt
