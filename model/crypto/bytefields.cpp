// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/crypto/bytefields.h"

#include "model/crypto/authenticatordata.h"
#include "model/crypto/base64url.h"
#include "model/crypto/fieldcursor.h"
#include "model/crypto/jws.h"

#include <QtEndian>

#include <algorithm>

namespace zt {

namespace {

constexpr qsizetype hashSize = 32;
constexpr int attestationDepth = 4;

QString flagsText(uchar flags)
{
    struct Flag
    {
        AuthenticatorData::Flag bit;
        const char* name;
    };

    QStringList names;
    for (const Flag& flag : {Flag{AuthenticatorData::UserPresent, "UP"},
                             Flag{AuthenticatorData::UserVerified, "UV"},
                             Flag{AuthenticatorData::BackupEligible, "BE"},
                             Flag{AuthenticatorData::BackedUp, "BS"},
                             Flag{AuthenticatorData::Attested, "AT"},
                             Flag{AuthenticatorData::Extensions, "ED"}}) {
        if ((flags & flag.bit) != 0) {
            names.append(QLatin1String(flag.name));
        }
    }
    return names.join(u' ');
}

QString algorithmText(const CborValue& key)
{
    const CborValue* number = key.member(3);
    const auto alg = number == nullptr ? std::nullopt : number->toInteger();
    const auto known = alg ? signAlgFromCose(*alg) : std::nullopt;
    return known ? toString(*known) : QString();
}

/// Authenticator data from where the cursor stands to its end.
void takeAuthenticatorData(FieldCursor& cursor)
{
    cursor.take("rpIdHash", hashSize);
    const QByteArray flags = cursor.take("flags", 1);
    const auto bits = flags.isEmpty() ? uchar(0) : static_cast<uchar>(flags[0]);
    cursor.say(flagsText(bits));
    cursor.takeNumber("signCount", 4);
    if ((bits & AuthenticatorData::Attested) != 0) {
        cursor.take("aaguid", 16);
        const quint64 length = cursor.takeNumber("credentialIdLength", 2);
        cursor.take("credentialId", static_cast<qsizetype>(length));
        const CborValue key = cursor.takeCbor(QStringLiteral("credentialPublicKey"), 1);
        cursor.say(algorithmText(key));
    }
    if ((bits & AuthenticatorData::Extensions) != 0) {
        cursor.takeCbor(QStringLiteral("extensions"), 1);
    }
    cursor.takeRest();
}

ByteField jsonPart(const char* name, const Result<QByteArray>& bytes)
{
    ByteField part = clientDataFields(bytes.value_or(QByteArray()));
    part.name = QLatin1String(name);
    return part;
}

} // namespace

bool ByteField::operator==(const ByteField& other) const
{
    return name == other.name && offset == other.offset && length == other.length &&
           bytes == other.bytes && reading == other.reading && secret == other.secret &&
           fields == other.fields;
}

ByteField clientDataFields(const QByteArray& json)
{
    FieldCursor cursor("clientDataJSON", json);
    cursor.takeJsonMembers();
    return cursor.finished();
}

ByteField authenticatorDataFields(const QByteArray& bytes)
{
    FieldCursor cursor("authenticatorData", bytes);
    takeAuthenticatorData(cursor);
    return cursor.finished();
}

ByteField attestationObjectFields(const QByteArray& bytes)
{
    FieldCursor cursor("attestationObject", bytes);
    cursor.takeCbor(QStringLiteral("map"), attestationDepth);
    cursor.takeRest();
    ByteField object = cursor.finished();
    if (object.fields.isEmpty() || object.fields.constFirst().fields.isEmpty()) {
        return object; // no map, or one that cannot be read
    }
    object.fields =
        object.fields.constFirst().fields + object.fields.mid(1); // the map is the whole
    for (ByteField& field : object.fields) {
        if (field.name == QLatin1String("authData")) {
            FieldCursor inner("authData", field.bytes, field.offset);
            takeAuthenticatorData(inner);
            field.fields = inner.finished().fields;
        }
    }
    return object;
}

ByteField signatureFields(const QByteArray& bytes)
{
    FieldCursor cursor("signature", bytes);
    constexpr char sequence = 0x30;
    constexpr char integer = 0x02;
    constexpr int shortForm = 0x80;
    const bool der = bytes.size() > 8 && bytes[0] == sequence && bytes[2] == integer &&
                     static_cast<uchar>(bytes[1]) < shortForm &&
                     static_cast<uchar>(bytes[1]) == bytes.size() - 2;
    if (der) {
        cursor.take("SEQUENCE", 2);
        cursor.take("INTEGER", 2);
        cursor.take("r", static_cast<uchar>(bytes[3]));
        const QByteArray head = cursor.take("INTEGER", 2);
        cursor.take("s", head.size() < 2 ? 0 : static_cast<uchar>(head[1]));
        cursor.takeRest();
    }
    return cursor.finished();
}

ByteField quoteFields(const QByteArray& bytes)
{
    FieldCursor cursor("TPMS_ATTEST", bytes);
    cursor.take("magic", 4);
    cursor.take("type", 2);
    cursor.takeSized("qualifiedSigner");
    cursor.takeSized("extraData");
    cursor.takeNumber("clockInfo.clock", 8);
    cursor.takeNumber("clockInfo.resetCount", 4);
    cursor.takeNumber("clockInfo.restartCount", 4);
    cursor.takeNumber("clockInfo.safe", 1);
    cursor.takeNumber("firmwareVersion", 8);
    constexpr quint64 mostBanks = 8;
    const quint64 banks = cursor.takeNumber("pcrSelect.count", 4);
    for (quint64 i = 0; i < std::min(banks, mostBanks); ++i) {
        cursor.take("pcrSelect.hash", 2);
        const quint64 size = cursor.takeNumber("pcrSelect.sizeofSelect", 1);
        cursor.take("pcrSelect.pcrSelect", static_cast<qsizetype>(size));
    }
    cursor.takeSized("pcrDigest");
    cursor.takeRest();
    return cursor.finished();
}

ByteField jwsFields(const QByteArray& compact)
{
    FieldCursor cursor("JWS", compact);
    const QList<QByteArray> parts = compact.split('.');
    if (parts.size() != 3) {
        cursor.takeRest();
        return cursor.finished();
    }
    const auto decoded = [&](int at) { return fromBase64Url(QString::fromLatin1(parts[at])); };
    cursor.take("header", parts[0].size());
    cursor.take("“.”", 1);
    cursor.take("payload", parts[1].size());
    cursor.take("“.”", 1);
    cursor.take("signature", parts[2].size());
    ByteField jws = cursor.finished();
    jws.fields.removeIf([](const ByteField& field) { return field.name == QStringLiteral("“.”"); });
    for (ByteField& field : jws.fields) {
        if (field.name == QLatin1String("header")) {
            field.fields = {jsonPart("JSON", decoded(0))};
        } else if (field.name == QLatin1String("payload")) {
            field.fields = {jsonPart("JSON", decoded(1))};
        } else {
            FieldCursor signature("signature", decoded(2).value_or(QByteArray()));
            signature.take("r", 32);
            signature.take("s", 32);
            signature.takeRest();
            field.fields = signature.finished().fields;
        }
    }
    return jws;
}

ByteField sessionTokenFields(const QByteArray& token)
{
    FieldCursor cursor("session token", token);
    cursor.takeNumber("version", 1);
    cursor.takeNumber("assurance", 1);
    cursor.takeNumber("subject", 8);
    cursor.takeNumber("authenticatedAt", 8);
    cursor.take("secret", 16);
    cursor.take("key", hashSize);
    cursor.take("mac", hashSize);
    cursor.takeRest();
    ByteField made = cursor.finished();
    made.bytes.clear(); // the whole of it would show the secret
    made.secret = true;
    for (ByteField& field : made.fields) {
        if (field.name == QLatin1String("secret")) {
            field.bytes.clear();
            field.secret = true;
        }
    }
    return made;
}

ByteField sessionProofFields(const SessionProof& proof)
{
    QByteArray at(8, '\0');
    qToBigEndian(proof.at, at.data());
    const QByteArray bytes = proof.nonce + at + proof.requestDigest + proof.signature;
    FieldCursor cursor("session proof", bytes);
    cursor.take("nonce", proof.nonce.size());
    cursor.takeNumber("at", at.size());
    cursor.take("requestDigest", proof.requestDigest.size());
    cursor.take("signature", proof.signature.size());
    return cursor.finished();
}

} // namespace zt
