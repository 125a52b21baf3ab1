// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/crypto/tpmpublic.h"

#include "model/crypto/cosekey.h"
#include "model/crypto/digest.h"
#include "model/crypto/malformed.h"
#include "model/crypto/tpmbytes.h"

#include <algorithm>

namespace zt {

namespace {

const char* const what = QT_TRANSLATE_NOOP("Reason", "the TPM's public area");
constexpr quint32 usualExponent = 65537;
constexpr quint16 aesBits = 128;

struct Curve
{
    SignAlg alg;
    quint16 number;
    quint16 hash;
};

constexpr Curve curves[] = {
    {SignAlg::ES256, tpm::CurveP256, tpm::AlgSha256},
    {SignAlg::ES384, tpm::CurveP384, tpm::AlgSha384},
    {SignAlg::ES512, tpm::CurveP521, tpm::AlgSha512},
};

const Curve* curveOf(SignAlg alg)
{
    const auto* found = std::ranges::find(curves, alg, &Curve::alg);
    return found == std::end(curves) ? nullptr : found;
}

const Curve* curveNumbered(quint16 number)
{
    const auto* found = std::ranges::find(curves, number, &Curve::number);
    return found == std::end(curves) ? nullptr : found;
}

quint16 hashOf(SignAlg alg)
{
    const Curve* curve = curveOf(alg);
    return curve == nullptr ? tpm::AlgSha256 : curve->hash;
}

quint16 schemeOf(SignAlg alg)
{
    return alg == SignAlg::RS256 ? tpm::AlgRsaSsa : tpm::AlgEcdsa;
}

void writeParameters(TpmWriter& out, const TpmKeyArea& area)
{
    if (area.storage) {
        out.u16(tpm::AlgAes).u16(aesBits).u16(tpm::AlgCfb).u16(tpm::AlgNull);
    } else {
        out.u16(tpm::AlgNull).u16(schemeOf(area.key.alg())).u16(hashOf(area.key.alg()));
    }
}

void writeKey(TpmWriter& out, const PublicKey& key)
{
    if (const Curve* curve = curveOf(key.alg())) {
        const QByteArray point = key.toEcPoint();
        const qsizetype field = fieldSize(key.alg());
        out.u16(curve->number).u16(tpm::AlgNull);
        out.sized(point.sliced(1, field)).sized(point.sliced(1 + field));
        return;
    }
    const QByteArray modulus = key.toRsaNumbers().n;
    // The exponent 0 stands for 65537.
    out.u16(static_cast<quint16>(modulus.size() * 8)).u32(0).sized(modulus);
}

/// TPMT_SYM_DEF_OBJECT and the scheme; false for what no key of ours has.
bool readParameters(TpmReader& in, bool& storage)
{
    const quint16 symmetric = in.u16();
    storage = symmetric == tpm::AlgAes;
    if (storage && (in.u16() == 0 || in.u16() != tpm::AlgCfb)) {
        return false;
    }
    if (!storage && symmetric != tpm::AlgNull) {
        return false;
    }
    const quint16 scheme = in.u16();
    if (scheme != tpm::AlgNull) {
        return in.u16() != 0 && (scheme == tpm::AlgEcdsa || scheme == tpm::AlgRsaSsa);
    }
    return true;
}

/// A coordinate as long as the curve has it; TPMs leave leading zeros out.
QByteArray padded(const QByteArray& number, qsizetype size)
{
    return number.size() < size ? number.rightJustified(size, '\0') : number;
}

Result<PublicKey> readEcc(TpmReader& in)
{
    const Curve* curve = curveNumbered(in.u16());
    const quint16 derivation = in.u16();
    if (derivation != tpm::AlgNull) {
        static_cast<void>(in.u16());
    }
    const QByteArray x = in.sized();
    const QByteArray y = in.sized();
    if (curve == nullptr) {
        return malformed(
            what,
            QStringLiteral("curveID"),
            QT_TRANSLATE_NOOP("Reason", "the curve is none of P-256, P-384 and P-521"));
    }
    const qsizetype field = fieldSize(curve->alg);
    return PublicKey::fromEcPoint(curve->alg, '\x04' + padded(x, field) + padded(y, field));
}

Result<PublicKey> readRsa(TpmReader& in)
{
    const quint16 bits = in.u16();
    const quint32 exponent = in.u32();
    const QByteArray modulus = in.sized();
    if (modulus.size() * 8 != bits || (exponent != 0 && exponent != usualExponent)) {
        return malformed(what,
                         QStringLiteral("unique"),
                         QT_TRANSLATE_NOOP("Reason", "a number has not the length it must have"));
    }
    return PublicKey::fromCose(
        writeCoseKey({SignAlg::RS256, modulus, QByteArray("\x01\x00\x01", 3)}));
}

} // namespace

bool TpmKeyArea::has(TpmAttribute attribute) const
{
    return (attributes & static_cast<quint32>(attribute)) != 0;
}

QByteArray TpmKeyArea::toBytes() const
{
    TpmWriter out;
    out.u16(key.alg() == SignAlg::RS256 ? tpm::AlgRsa : tpm::AlgEcc);
    out.u16(tpm::AlgSha256).u32(attributes).sized(policy);
    writeParameters(out, *this);
    writeKey(out, key);
    return out.bytes();
}

Result<TpmKeyArea> TpmKeyArea::fromBytes(QByteArrayView bytes)
{
    TpmReader in(bytes);
    const quint16 type = in.u16();
    const quint16 nameAlg = in.u16();
    const quint32 attributes = in.u32();
    const QByteArray policy = in.sized();
    bool storage = false;
    if (nameAlg != tpm::AlgSha256 || (type != tpm::AlgRsa && type != tpm::AlgEcc) ||
        !readParameters(in, storage)) {
        return malformed(
            what,
            QStringLiteral("parameters"),
            QT_TRANSLATE_NOOP("Reason", "it describes a kind of key that is not accepted"));
    }
    Result<PublicKey> key = type == tpm::AlgRsa ? readRsa(in) : readEcc(in);
    if (!key) {
        return tl::unexpected(key.error());
    }
    if (!in.finished()) {
        return malformed(
            what,
            QStringLiteral("end"),
            QT_TRANSLATE_NOOP("Reason", "it is too short or bytes follow after its end"));
    }
    return TpmKeyArea{*std::move(key), attributes, policy, storage};
}

QByteArray tpmName(QByteArrayView area)
{
    return TpmWriter().u16(tpm::AlgSha256).raw(sha256(area)).bytes();
}

TpmKeyArea attestationArea(PublicKey key)
{
    using enum TpmAttribute;
    quint32 attributes = 0;
    for (const TpmAttribute one :
         {FixedTpm, FixedParent, SensitiveDataOrigin, UserWithAuth, Restricted, Sign}) {
        attributes |= static_cast<quint32>(one);
    }
    return {std::move(key), attributes, {}, false};
}

TpmKeyArea endorsementArea(PublicKey key)
{
    using enum TpmAttribute;
    quint32 attributes = 0;
    for (const TpmAttribute one :
         {FixedTpm, FixedParent, SensitiveDataOrigin, AdminWithPolicy, Restricted, Decrypt}) {
        attributes |= static_cast<quint32>(one);
    }
    // TPM2_PolicySecret(TPM_RH_ENDORSEMENT), EK credential profile, B.3.
    const QByteArray policy =
        QByteArray::fromHex("837197674484b3f81a90cc8d46a5d724fd52d76e06520b64f2a1da1b331469aa");
    return {std::move(key), attributes, policy, true};
}

QByteArray toTpmSignature(SignAlg alg, QByteArrayView signature)
{
    TpmWriter out;
    out.u16(schemeOf(alg)).u16(hashOf(alg));
    if (alg == SignAlg::RS256) {
        return out.sized(signature).bytes();
    }
    const QByteArray raw = ecdsaToRaw(alg, signature);
    if (raw.isEmpty()) {
        return {};
    }
    return out.sized(raw.first(raw.size() / 2)).sized(raw.sliced(raw.size() / 2)).bytes();
}

QByteArray fromTpmSignature(SignAlg alg, QByteArrayView marshalled)
{
    TpmReader in(marshalled);
    if (in.u16() != schemeOf(alg) || in.u16() != hashOf(alg)) {
        return {};
    }
    const QByteArray first = in.sized();
    if (alg == SignAlg::RS256) {
        return in.finished() ? first : QByteArray();
    }
    const QByteArray second = in.sized();
    const qsizetype field = fieldSize(alg);
    return in.finished() ? ecdsaToDer(alg, padded(first, field) + padded(second, field))
                         : QByteArray();
}

} // namespace zt
