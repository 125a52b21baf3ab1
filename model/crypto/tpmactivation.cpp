// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/crypto/tpmactivation.h"

#include "model/crypto/hmac.h"
#include "model/crypto/malformed.h"
#include "model/crypto/openssl.h"
#include "model/crypto/randombytes.h"
#include "model/crypto/tpmbytes.h"
#include "model/crypto/tpmkdf.h"

#include <openssl/rsa.h>

namespace zt {

namespace {

using Cipher = std::unique_ptr<EVP_CIPHER_CTX, openssl::Free<EVP_CIPHER_CTX_free>>;

constexpr qsizetype seedSize = 32; ///< of SHA-256, the name's algorithm
constexpr int aesBits = 128;
constexpr qsizetype largestSecret = 32;
const char* const what = QT_TRANSLATE_NOOP("Reason", "the TPM's credential");

/// AES-128-CFB with the initial vector zero, as the key is used once.
QByteArray aes(QByteArrayView key, QByteArrayView in, bool encrypt)
{
    const uchar zero[16] = {};
    const Cipher context(EVP_CIPHER_CTX_new());
    openssl::require(EVP_CipherInit_ex(context.get(),
                                       EVP_aes_128_cfb128(),
                                       nullptr,
                                       openssl::bytes(key),
                                       zero,
                                       encrypt ? 1 : 0) == 1);
    QByteArray out(in.size(), Qt::Uninitialized);
    int size = 0;
    openssl::require(EVP_CipherUpdate(context.get(),
                                      openssl::bytes(out),
                                      &size,
                                      openssl::bytes(in),
                                      static_cast<int>(in.size())) == 1 &&
                     size == in.size());
    return out;
}

/// OAEP with SHA-256 and the label "IDENTITY" with its zero (part 1, B.10.4).
bool prepareOaep(EVP_PKEY_CTX* context)
{
    constexpr char label[] = "IDENTITY";
    void* copy = OPENSSL_memdup(label, sizeof label);
    return EVP_PKEY_CTX_set_rsa_padding(context, RSA_PKCS1_OAEP_PADDING) > 0 &&
           EVP_PKEY_CTX_set_rsa_oaep_md(context, EVP_sha256()) > 0 &&
           EVP_PKEY_CTX_set_rsa_mgf1_md(context, EVP_sha256()) > 0 &&
           EVP_PKEY_CTX_set0_rsa_oaep_label(context, copy, sizeof label) > 0;
}

QByteArray wrapRsa(const PublicKey& key, QByteArrayView seed)
{
    const openssl::PkeyCtx context(EVP_PKEY_CTX_new(key.handle().get(), nullptr));
    openssl::require(EVP_PKEY_encrypt_init(context.get()) == 1 && prepareOaep(context.get()));
    QByteArray out(EVP_PKEY_get_size(key.handle().get()), Qt::Uninitialized);
    auto size = static_cast<size_t>(out.size());
    openssl::require(EVP_PKEY_encrypt(context.get(),
                                      openssl::bytes(out),
                                      &size,
                                      openssl::bytes(seed),
                                      static_cast<size_t>(seed.size())) == 1);
    return out;
}

QByteArray unwrapRsa(const PrivateKey& key, QByteArrayView wrapped)
{
    const openssl::PkeyCtx context(EVP_PKEY_CTX_new(key.handle().get(), nullptr));
    openssl::require(EVP_PKEY_decrypt_init(context.get()) == 1 && prepareOaep(context.get()));
    QByteArray out(EVP_PKEY_get_size(key.handle().get()), Qt::Uninitialized);
    auto size = static_cast<size_t>(out.size());
    const bool read = EVP_PKEY_decrypt(context.get(),
                                       openssl::bytes(out),
                                       &size,
                                       openssl::bytes(wrapped),
                                       static_cast<size_t>(wrapped.size())) == 1;
    return read ? out.first(static_cast<qsizetype>(size)) : QByteArray();
}

/// x of the shared point.
QByteArray agreed(const PrivateKey& ours, const PublicKey& theirs)
{
    const openssl::PkeyCtx context(EVP_PKEY_CTX_new(ours.handle().get(), nullptr));
    openssl::require(EVP_PKEY_derive_init(context.get()) == 1 &&
                     EVP_PKEY_derive_set_peer(context.get(), theirs.handle().get()) == 1);
    QByteArray out(32, Qt::Uninitialized);
    auto size = static_cast<size_t>(out.size());
    openssl::require(EVP_PKEY_derive(context.get(), openssl::bytes(out), &size) == 1 && size == 32);
    return out;
}

QByteArray xOf(const PublicKey& key)
{
    return key.toEcPoint().sliced(1, 32);
}

QByteArray ecSeed(const PrivateKey& ours, const PublicKey& theirs, QByteArray u, QByteArray v)
{
    return tpmKdfE(agreed(ours, theirs), "IDENTITY", u, v, seedSize * 8);
}

struct Seed
{
    QByteArray seed;
    QByteArray encrypted;
};

/// Part 1, C.6.4: the seed follows from a key made for this once; its point is the message.
Seed newEcSeed(const PublicKey& endorsement)
{
    const PrivateKey once = PrivateKey::generate(SignAlg::ES256);
    const QByteArray point = once.publicKey().toEcPoint();
    return {ecSeed(once, endorsement, xOf(once.publicKey()), xOf(endorsement)),
            TpmWriter().sized(point.sliced(1, 32)).sized(point.sliced(33)).bytes()};
}

QByteArray readEcSeed(const PrivateKey& endorsement, QByteArrayView encrypted)
{
    TpmReader in(encrypted);
    const QByteArray x = in.sized().rightJustified(32, '\0');
    const QByteArray y = in.sized().rightJustified(32, '\0');
    const Result<PublicKey> once = PublicKey::fromEcPoint(SignAlg::ES256, '\x04' + x + y);
    if (!in.finished() || !once) {
        return {};
    }
    return ecSeed(endorsement, *once, xOf(*once), xOf(endorsement.publicKey()));
}

QByteArray storageKey(QByteArrayView seed, QByteArrayView name)
{
    return tpmKdfA(seed, "STORAGE", name, {}, aesBits);
}

QByteArray integrityOf(QByteArrayView seed, QByteArrayView identity, QByteArrayView name)
{
    const QByteArray key = tpmKdfA(seed, "INTEGRITY", {}, {}, HmacSha256::size * 8);
    return hmacSha256(key, TpmWriter().raw(identity).raw(name).bytes());
}

bool accepted(const PublicKey& key)
{
    return key.alg() == SignAlg::ES256 ||
           (key.alg() == SignAlg::RS256 && key.toRsaNumbers().n.size() == 256);
}

tl::unexpected<Error> unaccepted()
{
    return malformed(what,
                     QStringLiteral("endorsement key"),
                     QT_TRANSLATE_NOOP("Reason", "it is none of P-256 and RSA of 2,048 bits"));
}

} // namespace

Result<TpmCredential>
makeCredential(const PublicKey& endorsement, QByteArrayView objectName, QByteArrayView secret)
{
    if (!accepted(endorsement)) {
        return unaccepted();
    }
    if (secret.size() > largestSecret) {
        return malformed(what,
                         QStringLiteral("secret"),
                         QT_TRANSLATE_NOOP("Reason", "it is longer than 32 bytes"));
    }
    Seed seed;
    if (endorsement.alg() == SignAlg::ES256) {
        seed = newEcSeed(endorsement);
    } else {
        seed.seed = randomBytes(seedSize);
        seed.encrypted = wrapRsa(endorsement, seed.seed);
    }
    const QByteArray identity =
        aes(storageKey(seed.seed, objectName), TpmWriter().sized(secret).bytes(), true);
    const QByteArray integrity = integrityOf(seed.seed, identity, objectName);
    return TpmCredential{TpmWriter().sized(integrity).raw(identity).bytes(), seed.encrypted};
}

Result<QByteArray> activateCredential(const PrivateKey& endorsement,
                                      QByteArrayView objectName,
                                      const TpmCredential& credential)
{
    const openssl::Quiet quiet;
    if (!accepted(endorsement.publicKey())) {
        return unaccepted();
    }
    const QByteArray seed = endorsement.alg() == SignAlg::ES256
                                ? readEcSeed(endorsement, credential.encryptedSecret)
                                : unwrapRsa(endorsement, credential.encryptedSecret);
    TpmReader in(credential.idObject);
    const QByteArray integrity = in.sized();
    const QByteArray identity = credential.idObject.mid(2 + integrity.size());
    if (seed.size() != seedSize || !in.ok() ||
        !sameBytes(integrity, integrityOf(seed, identity, objectName))) {
        return malformed(
            what,
            QStringLiteral("integrity"),
            QT_TRANSLATE_NOOP("Reason", "it is for another key, or its bytes were altered"));
    }
    const QByteArray plain = aes(storageKey(seed, objectName), identity, false);
    TpmReader secret(plain);
    QByteArray out = secret.sized();
    if (!secret.finished()) {
        return malformed(
            what,
            QStringLiteral("identity"),
            QT_TRANSLATE_NOOP("Reason", "it is too short or bytes follow after its end"));
    }
    return out;
}

} // namespace zt
