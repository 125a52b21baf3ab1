// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/crypto/softauthenticator.h"

#include "model/crypto/base64url.h"
#include "model/crypto/digest.h"
#include "model/crypto/randombytes.h"
#include "model/crypto/tpmbytes.h"

#include <QJsonArray>

namespace zt {

namespace {

constexpr qsizetype credentialIdSize = 32;

constexpr unsigned userPresentFlag = 1U << 0;
constexpr unsigned userVerifiedFlag = 1U << 2;
constexpr unsigned backupEligibleFlag = 1U << 3;
constexpr unsigned backedUpFlag = 1U << 4;
constexpr unsigned attestedFlag = 1U << 6;
constexpr unsigned extensionsFlag = 1U << 7;

/// A JSON string after WebAuthn's CCDToString (5.8.1.2): only what must be escaped is.
QByteArray quoted(const QString& text)
{
    QByteArray out = "\"";
    const QByteArray bytes = text.toUtf8();
    for (const char byte : bytes) {
        if (byte == '"' || byte == '\\') {
            out.append('\\').append(byte);
        } else if (static_cast<uchar>(byte) < 0x20) {
            out.append("\\u00").append(QByteArray(1, byte).toHex());
        } else {
            out.append(byte);
        }
    }
    return out.append('"');
}

/// The serialisation of 5.8.1.1.
QByteArray clientData(const SoftCeremony& ceremony, const char* type)
{
    if (ceremony.clientDataJson) {
        return *ceremony.clientDataJson;
    }
    QByteArray out = "{\"type\":" + quoted(ceremony.type.value_or(QString::fromLatin1(type))) +
                     ",\"challenge\":\"" + toBase64Url(ceremony.challenge) +
                     "\",\"origin\":" + quoted(ceremony.origin);
    if (ceremony.crossOrigin) {
        out += *ceremony.crossOrigin ? ",\"crossOrigin\":true" : ",\"crossOrigin\":false";
    }
    if (ceremony.topOrigin) {
        out += ",\"topOrigin\":" + quoted(*ceremony.topOrigin);
    }
    if (!ceremony.moreClientData.isEmpty()) {
        out += ',' + ceremony.moreClientData;
    }
    return out + '}';
}

quint8 flagsOf(const SoftCeremony& ceremony, bool attested)
{
    unsigned flags = attested ? attestedFlag : 0U;
    flags |= ceremony.userPresent ? userPresentFlag : 0U;
    flags |= ceremony.userVerified ? userVerifiedFlag : 0U;
    flags |= ceremony.backupEligible ? backupEligibleFlag : 0U;
    flags |= ceremony.backedUp ? backedUpFlag : 0U;
    flags |= ceremony.extensions.isEmpty() ? 0U : extensionsFlag;
    return static_cast<quint8>(flags);
}

QByteArray rpIdHashOf(const SoftCeremony& ceremony)
{
    return ceremony.rpIdHash.value_or(sha256(ceremony.rpId.toUtf8()));
}

QByteArray authenticatorData(const SoftCeremony& ceremony, quint32 counter, QByteArrayView attested)
{
    TpmWriter out; // the same big-endian numbers
    out.raw(rpIdHashOf(ceremony)).u8(flagsOf(ceremony, !attested.isEmpty())).u32(counter);
    out.raw(attested).raw(ceremony.extensions).raw(ceremony.trailing);
    return out.bytes();
}

QString encoded(QByteArrayView bytes)
{
    return QString::fromLatin1(toBase64Url(bytes));
}

QJsonObject credentialJson(const QByteArray& id, const QJsonObject& response)
{
    return {{QStringLiteral("id"), encoded(id)},
            {QStringLiteral("rawId"), encoded(id)},
            {QStringLiteral("type"), QStringLiteral("public-key")},
            {QStringLiteral("authenticatorAttachment"), QStringLiteral("cross-platform")},
            {QStringLiteral("clientExtensionResults"), QJsonObject()},
            {QStringLiteral("response"), response}};
}

} // namespace

QByteArray
attestationObject(QByteArrayView format, const CborValue& statement, QByteArrayView authData)
{
    return writeCbor(
        CborValue::fromMap({{CborValue::fromText("fmt"), CborValue::fromText(format)},
                            {CborValue::fromText("attStmt"), statement},
                            {CborValue::fromText("authData"), CborValue::fromBytes(authData)}}));
}

QJsonObject SoftRegistration::toJson() const
{
    QJsonObject response{{QStringLiteral("clientDataJSON"), encoded(clientDataJson)},
                         {QStringLiteral("attestationObject"), encoded(attestationObject)},
                         {QStringLiteral("authenticatorData"), encoded(authData)},
                         {QStringLiteral("transports"), QJsonArray{QStringLiteral("usb")}}};
    if (const Result<PublicKey> key = PublicKey::fromCose(publicKey)) {
        response.insert(QStringLiteral("publicKey"), encoded(key->toSpki()));
        response.insert(QStringLiteral("publicKeyAlgorithm"), static_cast<int>(key->alg()));
    }
    return credentialJson(credentialId, response);
}

QJsonObject SoftAssertion::toJson() const
{
    QJsonObject response{{QStringLiteral("clientDataJSON"), encoded(clientDataJson)},
                         {QStringLiteral("authenticatorData"), encoded(authData)},
                         {QStringLiteral("signature"), encoded(signature)}};
    if (!userHandle.isEmpty()) {
        response.insert(QStringLiteral("userHandle"), encoded(userHandle));
    }
    return credentialJson(credentialId, response);
}

SoftAuthenticator::SoftAuthenticator(QByteArray aaguid, TestAuthority maker)
    : m_aaguid(std::move(aaguid))
    , m_maker(std::move(maker))
{
}

SoftRegistration SoftAuthenticator::enrol(const SoftEnrolment& plan)
{
    const PrivateKey key = PrivateKey::generate(plan.alg);
    const QByteArray id = plan.credentialId ? *plan.credentialId : randomBytes(credentialIdSize);
    const bool u2f = plan.format == SoftFormat::FidoU2f;
    const QByteArray aaguid = plan.aaguid.value_or(u2f ? QByteArray(16, '\0') : m_aaguid);
    const quint32 counter = plan.counter.value_or(0);
    const QByteArray cose = plan.publicKey.value_or(key.publicKey().toCose());
    const QByteArray attested = aaguid + TpmWriter().sized(id).bytes() + cose;

    SoftRegistration made{id, clientData(plan, "webauthn.create"), {}, {}, cose};
    made.authData = authenticatorData(plan, counter, attested);
    const SoftAttested about{
        key, made.authData, sha256(made.clientDataJson), rpIdHashOf(plan), id, aaguid};
    made.attestationObject =
        attestationObject(formatName(plan.format),
                          softStatement(plan.format, plan.fault, about, m_maker),
                          made.authData);
    m_credentials.insert(id, {key, plan.userHandle, counter});
    return made;
}

SoftAssertion SoftAuthenticator::assertWith(const QByteArray& credentialId,
                                            const SoftCeremony& ceremony)
{
    const auto credential = m_credentials.find(credentialId);
    Q_ASSERT(credential != m_credentials.end());
    credential->counter = ceremony.counter.value_or(credential->counter + 1);
    SoftAssertion made{credentialId, clientData(ceremony, "webauthn.get"), {}, {}, {}};
    made.userHandle = credential->userHandle;
    made.authData = authenticatorData(ceremony, credential->counter, {});
    made.signature = credential->key.sign(made.authData + sha256(made.clientDataJson));
    return made;
}

QByteArray bitFlipped(QByteArray bytes, qsizetype bit)
{
    bytes[bit / 8] = static_cast<char>(bytes[bit / 8] ^ (1 << (bit % 8)));
    return bytes;
}

} // namespace zt
