// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/crypto/authenticatordata.h"

#include "model/crypto/malformed.h"

#include <QtEndian>

namespace zt {

namespace {

const char* const what = QT_TRANSLATE_NOOP("Reason", "the authenticator data");
const char* const objectName = QT_TRANSLATE_NOOP("Reason", "the attestation object");

constexpr qsizetype hashSize = 32;
constexpr qsizetype fixedSize = hashSize + 1 + 4;
constexpr qsizetype aaguidSize = 16;

tl::unexpected<Error> tooShort(qsizetype at)
{
    return malformed(what,
                     QString::number(at),
                     QT_TRANSLATE_NOOP("Reason", "it ends before all that its flags promise"));
}

/// Reads the attested credential at `at`, and moves `at` behind it.
Result<AttestedCredential> readAttested(QByteArrayView bytes, qsizetype& at)
{
    if (bytes.size() - at < aaguidSize + 2) {
        return tooShort(at);
    }
    AttestedCredential made;
    made.aaguid = bytes.sliced(at, aaguidSize).toByteArray();
    const auto length = qFromBigEndian<quint16>(bytes.data() + at + aaguidSize);
    at += aaguidSize + 2;
    if (bytes.size() - at < length) {
        return tooShort(at);
    }
    made.credentialId = bytes.sliced(at, length).toByteArray();
    at += length;
    const Result<CborRead> key = readCborPrefix(bytes.sliced(at));
    if (!key) {
        return tl::unexpected(key.error());
    }
    if (!key->value.isMap()) {
        return malformed(what,
                         QString::number(at),
                         QT_TRANSLATE_NOOP("Reason", "the credential's key is no map"));
    }
    made.publicKey = bytes.sliced(at, key->size).toByteArray();
    if (const CborValue* alg = key->value.member(3)) {
        made.alg = alg->toInteger();
    }
    at += key->size;
    return made;
}

Result<CborValue> readExtensions(QByteArrayView bytes, qsizetype& at)
{
    const Result<CborRead> read = readCborPrefix(bytes.sliced(at));
    if (!read) {
        return tl::unexpected(read.error());
    }
    if (!read->value.isMap()) {
        return malformed(
            what, QString::number(at), QT_TRANSLATE_NOOP("Reason", "the extensions are no map"));
    }
    at += read->size;
    return read->value;
}

} // namespace

Result<AuthenticatorData> readAuthenticatorData(QByteArrayView bytes)
{
    if (bytes.size() < fixedSize) {
        return tooShort(bytes.size());
    }
    AuthenticatorData data;
    data.rpIdHash = bytes.first(hashSize).toByteArray();
    data.flags = static_cast<uchar>(bytes[hashSize]);
    data.signCount = qFromBigEndian<quint32>(bytes.data() + hashSize + 1);
    qsizetype at = fixedSize;
    if (data.has(AuthenticatorData::Attested)) {
        Result<AttestedCredential> attested = readAttested(bytes, at);
        if (!attested) {
            return tl::unexpected(attested.error());
        }
        data.attested = std::move(*attested);
    }
    if (data.has(AuthenticatorData::Extensions)) {
        Result<CborValue> extensions = readExtensions(bytes, at);
        if (!extensions) {
            return tl::unexpected(extensions.error());
        }
        data.extensions = std::move(*extensions);
    }
    if (at != bytes.size()) {
        return malformed(what,
                         QString::number(at),
                         QT_TRANSLATE_NOOP("Reason", "more bytes follow after its end"));
    }
    return data;
}

QByteArray writeAuthenticatorData(const AuthenticatorData& data)
{
    QByteArray out = data.rpIdHash;
    out.append(static_cast<char>(data.flags));
    const quint32 count = qToBigEndian(data.signCount);
    out.append(reinterpret_cast<const char*>(&count), sizeof count);
    if (data.attested) {
        const quint16 length =
            qToBigEndian(static_cast<quint16>(data.attested->credentialId.size()));
        out.append(data.attested->aaguid);
        out.append(reinterpret_cast<const char*>(&length), sizeof length);
        out.append(data.attested->credentialId).append(data.attested->publicKey);
    }
    if (data.extensions) {
        out.append(writeCbor(*data.extensions));
    }
    return out;
}

Result<AttestationObject> readAttestationObject(QByteArrayView bytes)
{
    const Result<CborRead> read = readCbor(bytes);
    if (!read) {
        return tl::unexpected(read.error());
    }
    const CborValue* format = read->value.member("fmt");
    const CborValue* statement = read->value.member("attStmt");
    const CborValue* data = read->value.member("authData");
    if (format == nullptr || !format->toText()) {
        return malformed(objectName,
                         QStringLiteral("fmt"),
                         QT_TRANSLATE_NOOP("Reason", "it is missing or is no text"));
    }
    // compound alone has a list, and is refused by its name later on
    const bool listed = *format->toText() == "compound" && statement != nullptr &&
                        statement->type == CborValue::Type::Array;
    if (!listed && (statement == nullptr || !statement->isMap())) {
        return malformed(objectName,
                         QStringLiteral("attStmt"),
                         QT_TRANSLATE_NOOP("Reason", "it is missing or is no map"));
    }
    if (data == nullptr || !data->toBytes()) {
        return malformed(objectName,
                         QStringLiteral("authData"),
                         QT_TRANSLATE_NOOP("Reason", "it is missing or is no byte string"));
    }
    Result<AuthenticatorData> authenticator = readAuthenticatorData(data->bytes);
    if (!authenticator) {
        return tl::unexpected(authenticator.error());
    }
    if (!authenticator->attested) {
        return malformed(objectName,
                         QStringLiteral("authData"),
                         QT_TRANSLATE_NOOP("Reason", "it holds no credential"));
    }
    return AttestationObject{format->bytes, *statement, data->bytes, std::move(*authenticator)};
}

} // namespace zt
