// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/crypto/cosekey.h"

#include "model/crypto/malformed.h"

#include <QMap>

#include <variant>

namespace zt {

namespace {

using Member = std::variant<qint64, QByteArray>;
using Members = QMap<qint64, Member>;

const char* const what = QT_TRANSLATE_NOOP("Reason", "the COSE key");

enum Label : qint64 { Kty = 1, Alg = 3, CrvOrN = -1, XOrE = -2, Y = -3 };

enum KeyType : qint64 { Okp = 1, Ec2 = 2, Rsa = 3 };

enum Major : uchar { Unsigned = 0, Negative = 1, Bytes = 2, Map = 5 };

/// The small part of CBOR that a COSE_Key of one of our algorithms is made of.
class Reader
{
public:
    explicit Reader(QByteArrayView bytes)
        : m_rest(bytes)
    {
    }

    [[nodiscard]] bool atEnd() const { return m_rest.isEmpty(); }

    [[nodiscard]] bool head(uchar& major, quint64& value)
    {
        if (m_rest.isEmpty()) {
            return false;
        }
        const uchar first = take();
        major = first >> 5;
        value = first & 0x1f;
        if (value < 24) {
            return true;
        }
        if (value > 26 || m_rest.size() < (1 << (value - 24))) {
            return false;
        }
        const int length = 1 << (value - 24);
        value = 0;
        for (int i = 0; i < length; ++i) {
            value = value << 8 | take();
        }
        // Only the shortest form of a number is one.
        return value >= (length == 1 ? 24U : length == 2 ? 0x100U : 0x10000U);
    }

    [[nodiscard]] bool integer(qint64& number)
    {
        uchar major = 0;
        quint64 value = 0;
        if (!head(major, value) || (major != Unsigned && major != Negative)) {
            return false;
        }
        number = major == Unsigned ? static_cast<qint64>(value) : -1 - static_cast<qint64>(value);
        return true;
    }

    [[nodiscard]] bool member(Member& member)
    {
        if (m_rest.isEmpty()) {
            return false;
        }
        if (static_cast<uchar>(m_rest.front()) >> 5 != Bytes) {
            qint64 number = 0;
            const bool read = integer(number);
            member = number;
            return read;
        }
        uchar major = 0;
        quint64 length = 0;
        if (!head(major, length) || length > static_cast<quint64>(m_rest.size())) {
            return false;
        }
        member = m_rest.first(static_cast<qsizetype>(length)).toByteArray();
        m_rest = m_rest.sliced(static_cast<qsizetype>(length));
        return true;
    }

private:
    uchar take()
    {
        const auto byte = static_cast<uchar>(m_rest.front());
        m_rest = m_rest.sliced(1);
        return byte;
    }

    QByteArrayView m_rest;
};

Result<Members> readMembers(QByteArrayView cbor)
{
    Reader reader(cbor);
    uchar major = 0;
    quint64 count = 0;
    if (!reader.head(major, count) || major != Map) {
        return malformed(what, QStringLiteral("map"), QT_TRANSLATE_NOOP("Reason", "it is no map"));
    }
    Members members;
    for (quint64 i = 0; i < count; ++i) {
        qint64 label = 0;
        Member member;
        if (!reader.integer(label) || !reader.member(member)) {
            return malformed(
                what,
                QString::number(label),
                QT_TRANSLATE_NOOP("Reason",
                                  "only whole numbers in their shortest form and byte strings of "
                                  "known length stand in it"));
        }
        if (members.contains(label)) {
            return malformed(
                what, QString::number(label), QT_TRANSLATE_NOOP("Reason", "it stands there twice"));
        }
        members.insert(label, member);
    }
    if (!reader.atEnd()) {
        return malformed(what,
                         QStringLiteral("end"),
                         QT_TRANSLATE_NOOP("Reason", "more bytes follow after its end"));
    }
    return members;
}

std::optional<qint64> number(const Members& members, qint64 label)
{
    const auto found = members.constFind(label);
    if (found == members.constEnd() || !std::holds_alternative<qint64>(*found)) {
        return std::nullopt;
    }
    return std::get<qint64>(*found);
}

QByteArray bytes(const Members& members, qint64 label)
{
    const auto found = members.constFind(label);
    const bool are = found != members.constEnd() && std::holds_alternative<QByteArray>(*found);
    return are ? std::get<QByteArray>(*found) : QByteArray();
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

void addHead(QByteArray& out, Major major, quint64 value)
{
    const auto type = static_cast<uchar>(major << 5);
    if (value < 24) {
        out.append(static_cast<char>(type | value));
    } else if (value < 0x100) {
        out.append(static_cast<char>(type | 24)).append(static_cast<char>(value));
    } else {
        out.append(static_cast<char>(type | 25));
        out.append(static_cast<char>(value >> 8)).append(static_cast<char>(value & 0xff));
    }
}

void addNumber(QByteArray& out, qint64 number)
{
    number < 0 ? addHead(out, Negative, static_cast<quint64>(-1 - number))
               : addHead(out, Unsigned, static_cast<quint64>(number));
}

void addBytes(QByteArray& out, qint64 label, const QByteArray& bytes)
{
    addNumber(out, label);
    addHead(out, Bytes, static_cast<quint64>(bytes.size()));
    out.append(bytes);
}

Result<CoseKey> keyOf(const Members& members, SignAlg alg)
{
    const Shape shape = shapeOf(alg);
    if (number(members, Kty) != shape.kty) {
        return malformed(what,
                         QString::number(Kty),
                         QT_TRANSLATE_NOOP("Reason", "not the algorithm's key type"));
    }
    if (shape.crv != 0 && number(members, CrvOrN) != shape.crv) {
        return malformed(what,
                         QString::number(CrvOrN),
                         QT_TRANSLATE_NOOP("Reason", "not the algorithm's curve"));
    }
    CoseKey key{alg, {}, {}};
    key.first = bytes(members, shape.kty == Rsa ? CrvOrN : XOrE);
    key.second = shape.kty == Okp ? QByteArray() : bytes(members, shape.kty == Rsa ? XOrE : Y);
    if (key.first.isEmpty() || (shape.kty != Okp && key.second.isEmpty())) {
        return malformed(
            what,
            QStringLiteral("map"),
            QT_TRANSLATE_NOOP("Reason", "a member of the key is missing or is no byte string"));
    }
    if (members.size() != shape.members) {
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
    const Result<Members> members = readMembers(cbor);
    if (!members) {
        return tl::unexpected(members.error());
    }
    const std::optional<SignAlg> alg = signAlgFromCose(number(*members, Alg).value_or(0));
    if (!alg) {
        return malformed(
            what,
            QString::number(Alg),
            QT_TRANSLATE_NOOP("Reason",
                              "the algorithm is none of ES256, ES384, ES512, EdDSA and RS256"));
    }
    return keyOf(*members, *alg);
}

QByteArray writeCoseKey(const CoseKey& key)
{
    const Shape shape = shapeOf(key.alg);
    QByteArray out;
    addHead(out, Map, static_cast<quint64>(shape.members));
    addNumber(out, Kty);
    addNumber(out, shape.kty);
    addNumber(out, Alg);
    addNumber(out, static_cast<qint64>(key.alg));
    if (shape.kty == Rsa) {
        addBytes(out, CrvOrN, key.first);
        addBytes(out, XOrE, key.second);
        return out;
    }
    addNumber(out, CrvOrN);
    addNumber(out, shape.crv);
    addBytes(out, XOrE, key.first);
    if (shape.kty == Ec2) {
        addBytes(out, Y, key.second);
    }
    return out;
}

} // namespace zt
