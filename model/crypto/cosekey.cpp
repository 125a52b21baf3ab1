// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/crypto/cosekey.h"

#include "model/crypto/cbor.h"
#include "model/crypto/malformed.h"

#include <optional>

namespace zt {

namespace {

const char* const what = QT_TRANSLATE_NOOP("Reason", "the COSE key");

enum Label : qint64 { Kty = 1, Alg = 3, CrvOrN = -1, XOrE = -2, Y = -3 };

enum KeyType : qint64 { Okp = 1, Ec2 = 2, Rsa = 3 };

std::optional<qint64> number(const CborValue& map, qint64 label)
{
    const CborValue* value = map.member(label);
    return value == nullptr ? std::nullopt : value->toInteger();
}

QByteArray bytes(const CborValue& map, qint64 label)
{
    const CborValue* value = map.member(label);
    return value == nullptr ? QByteArray() : value->toBytes().value_or(QByteArray());
}

struct Shape
{
    qint64 kty;
    qint64 crv; ///< 0: none
    qsizetype members;
};

Shape shapeOf(SignAlg alg)
{
    switch (alg) {
    case SignAlg::ES256:
        return {Ec2, 1, 5};
    case SignAlg::ES384:
        return {Ec2, 2, 5};
    case SignAlg::ES512:
        return {Ec2, 3, 5};
    case SignAlg::EdDSA:
        return {Okp, 6, 4};
    case SignAlg::RS256:
        return {Rsa, 0, 4};
    }
    return {};
}

Result<CoseKey> keyOf(const CborValue& map, SignAlg alg)
{
    const Shape shape = shapeOf(alg);
    if (number(map, Kty) != shape.kty) {
        return malformed(what,
                         QString::number(Kty),
                         QT_TRANSLATE_NOOP("Reason", "not the algorithm's key type"));
    }
    if (shape.crv != 0 && number(map, CrvOrN) != shape.crv) {
        return malformed(what,
                         QString::number(CrvOrN),
                         QT_TRANSLATE_NOOP("Reason", "not the algorithm's curve"));
    }
    CoseKey key{alg, {}, {}};
    key.first = bytes(map, shape.kty == Rsa ? CrvOrN : XOrE);
    key.second = shape.kty == Okp ? QByteArray() : bytes(map, shape.kty == Rsa ? XOrE : Y);
    if (key.first.isEmpty() || (shape.kty != Okp && key.second.isEmpty())) {
        return malformed(
            what,
            QStringLiteral("map"),
            QT_TRANSLATE_NOOP("Reason", "a member of the key is missing or is no byte string"));
    }
    if (map.memberCount() != shape.members) {
        return malformed(
            what,
            QStringLiteral("map"),
            QT_TRANSLATE_NOOP("Reason", "it has members that do not belong to such a key"));
    }
    return key;
}

} // namespace

Result<CoseKey> readCoseKey(QByteArrayView cbor)
{
    const Result<CborRead> read = readCbor(cbor);
    if (!read) {
        return tl::unexpected(read.error());
    }
    if (!read->value.isMap()) {
        return malformed(what, QStringLiteral("map"), QT_TRANSLATE_NOOP("Reason", "it is no map"));
    }
    const std::optional<SignAlg> alg = signAlgFromCose(number(read->value, Alg).value_or(0));
    if (!alg) {
        return malformed(
            what,
            QString::number(Alg),
            QT_TRANSLATE_NOOP("Reason",
                              "the algorithm is none of ES256, ES384, ES512, EdDSA and RS256"));
    }
    return keyOf(read->value, *alg);
}

QByteArray writeCoseKey(const CoseKey& key)
{
    const Shape shape = shapeOf(key.alg);
    const auto integer = [](qint64 value) { return CborValue::fromInteger(value); };
    QList<CborValue::Member> members{{integer(Kty), integer(shape.kty)},
                                     {integer(Alg), integer(static_cast<int>(key.alg))}};
    if (shape.crv != 0) {
        members.append({integer(CrvOrN), integer(shape.crv)});
    }
    const qint64 first = shape.kty == Rsa ? CrvOrN : XOrE;
    members.append({integer(first), CborValue::fromBytes(key.first)});
    if (shape.kty != Okp) {
        members.append({integer(first - 1), CborValue::fromBytes(key.second)});
    }
    return writeCbor(CborValue::fromMap(members));
}

} // namespace zt
