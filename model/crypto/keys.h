// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/result.h"
#include "model/crypto/signalg.h"

#include <QByteArray>

#include <memory>

struct evp_pkey_st;

namespace zt {

/// OpenSSL's key; only this room looks inside.
using KeyHandle = std::shared_ptr<evp_pkey_st>;

struct RsaNumbers
{
    QByteArray n;
    QByteArray e;
};

/// A public key that is known to be sound: on its curve, of a size and an algorithm that count
/// here. Cheap to copy and may be used from several threads. The parsed key is kept, so that
/// verifying again costs the verification only.
class PublicKey
{
public:
    /// A COSE_Key (RFC 9052, 7) as WebAuthn narrows it: kty, alg and the key's members and nothing
    /// besides, uncompressed, without trailing bytes.
    [[nodiscard]] static Result<PublicKey> fromCose(QByteArrayView cbor);
    /// A SubjectPublicKeyInfo; the algorithm follows from the kind of key.
    [[nodiscard]] static Result<PublicKey> fromSpki(QByteArrayView der);
    /// 0x04 ‖ x ‖ y (SEC 1, 2.3.3, uncompressed).
    [[nodiscard]] static Result<PublicKey> fromEcPoint(SignAlg alg, QByteArrayView point);
    /// Takes a key that OpenSSL has read already, such as a certificate's.
    [[nodiscard]] static Result<PublicKey> fromHandle(KeyHandle handle);

    [[nodiscard]] SignAlg alg() const { return m_alg; }

    /// Canonical CTAP2 CBOR: the same key always gives the same bytes.
    [[nodiscard]] QByteArray toCose() const;
    [[nodiscard]] QByteArray toSpki() const;
    /// Empty unless the key is one of an elliptic curve with two coordinates.
    [[nodiscard]] QByteArray toEcPoint() const;
    /// As short as they go, big-endian; empty unless the key is one of RSA.
    [[nodiscard]] RsaNumbers toRsaNumbers() const;

    /// ECDSA signatures are DER (Ecdsa-Sig-Value), as WebAuthn and X.509 carry them. A signature
    /// that cannot be read is a wrong one.
    [[nodiscard]] bool verify(QByteArrayView message, QByteArrayView signature) const;

    [[nodiscard]] const KeyHandle& handle() const { return m_handle; }

    bool operator==(const PublicKey& other) const;

private:
    PublicKey(SignAlg alg, KeyHandle handle);

    SignAlg m_alg;
    KeyHandle m_handle;
};

/// A key to sign with. Its bytes stay in OpenSSL's key and are freed with the last copy.
class PrivateKey
{
public:
    /// From OpenSSL's own generator; RSA with 2,048 bits.
    [[nodiscard]] static PrivateKey generate(SignAlg alg);
    /// An unencrypted PrivateKeyInfo (RFC 5208), DER.
    [[nodiscard]] static Result<PrivateKey> fromPkcs8(QByteArrayView der);

    [[nodiscard]] SignAlg alg() const { return m_public.alg(); }

    [[nodiscard]] const PublicKey& publicKey() const { return m_public; }

    [[nodiscard]] QByteArray toPkcs8() const;
    /// ECDSA signatures are DER and differ each time; the others repeat.
    [[nodiscard]] QByteArray sign(QByteArrayView message) const;

    [[nodiscard]] const KeyHandle& handle() const { return m_public.handle(); }

private:
    explicit PrivateKey(PublicKey pair);

    PublicKey m_public; ///< its handle holds the private half too
};

/// r ‖ s, each of the curve's length (RFC 7518, 3.4; RFC 9053, 2.1), from DER and back. Empty when
/// the signature is not of that form.
[[nodiscard]] QByteArray ecdsaToRaw(SignAlg alg, QByteArrayView der);
[[nodiscard]] QByteArray ecdsaToDer(SignAlg alg, QByteArrayView raw);

} // namespace zt
