// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/crypto/assertiontoken.h"

#include "model/crypto/base64url.h"
#include "model/crypto/hmac.h"

#include <QJsonDocument>

#include <array>

namespace zt {

namespace {

constexpr QLatin1String tokenType("zt-assertion+jwt");
constexpr qint64 noTime = -1;

QJsonObject toJson(const AssertionClaims& claims)
{
    QJsonObject json = claims.more;
    json.insert(QStringLiteral("iss"), claims.issuer);
    json.insert(QStringLiteral("sub"), claims.subject);
    json.insert(QStringLiteral("aud"), claims.audience);
    json.insert(QStringLiteral("iat"), claims.issuedAt);
    json.insert(QStringLiteral("nbf"), claims.notBefore);
    json.insert(QStringLiteral("exp"), claims.expires);
    json.insert(QStringLiteral("nonce"), claims.nonce);
    const QString thumbprint = QString::fromLatin1(toBase64Url(claims.sessionKey));
    json.insert(QStringLiteral("cnf"), QJsonObject{{QStringLiteral("jkt"), thumbprint}});
    return json;
}

std::optional<QString> takeText(QJsonObject& json, QLatin1String name)
{
    const QJsonValue value = json.take(name);
    return value.isString() ? std::optional(value.toString()) : std::nullopt;
}

/// Whole seconds since 1970; noTime for everything else.
qint64 takeTime(QJsonObject& json, QLatin1String name)
{
    return json.take(name).toInteger(noTime);
}

std::optional<QByteArray> takeSessionKey(QJsonObject& json)
{
    const QJsonObject confirmation = json.take(QLatin1String("cnf")).toObject();
    Result<QByteArray> key = fromBase64Url(confirmation.value(QLatin1String("jkt")).toString());
    return key && confirmation.size() == 1 ? std::optional(*std::move(key)) : std::nullopt;
}

std::optional<AssertionClaims> fromPayload(const QByteArray& payload)
{
    const QJsonDocument document = QJsonDocument::fromJson(payload);
    QJsonObject json = document.object();
    const auto issuer = takeText(json, QLatin1String("iss"));
    const auto subject = takeText(json, QLatin1String("sub"));
    const auto audience = takeText(json, QLatin1String("aud"));
    const auto nonce = takeText(json, QLatin1String("nonce"));
    const auto sessionKey = takeSessionKey(json);
    const qint64 issued = takeTime(json, QLatin1String("iat"));
    const qint64 notBefore = takeTime(json, QLatin1String("nbf"));
    const qint64 expires = takeTime(json, QLatin1String("exp"));
    const bool whole = document.isObject() && issuer && subject && audience && nonce &&
                       sessionKey && issued >= 0 && notBefore >= 0 && expires >= 0;
    if (!whole) {
        return std::nullopt;
    }
    return AssertionClaims{
        *issuer, *subject, *audience, issued, notBefore, expires, *nonce, *sessionKey, json};
}

/// The first thing that is wrong before anything in the payload may be believed.
std::optional<AssertionCheck> faultOfSignature(const Jws& jws, const AssertionExpectation& expected)
{
    const QJsonObject& header = jws.header;
    const QString keyId = header[QLatin1String("kid")].toString();
    const bool plain = header.size() == 3 && header.contains(QLatin1String("alg")) &&
                       header.contains(QLatin1String("kid")) &&
                       header.contains(QLatin1String("typ"));
    if (!plain) {
        return AssertionCheck::Header;
    }
    if (header[QLatin1String("typ")].toString() != tokenType) {
        return AssertionCheck::Type;
    }
    if (header[QLatin1String("alg")].toString() != QLatin1String("ES256")) {
        return AssertionCheck::Algorithm;
    }
    const auto key = expected.keys.constFind(keyId);
    if (key == expected.keys.constEnd() || key->alg() != SignAlg::ES256) {
        return AssertionCheck::KeyKnown;
    }
    return verifyJws(jws, *key) ? std::nullopt : std::optional(AssertionCheck::Signature);
}

std::optional<AssertionCheck> faultOfClaims(const AssertionClaims& claims,
                                            const AssertionExpectation& expected)
{
    struct Demand
    {
        AssertionCheck check;
        bool holds;
    };

    const qint64 early = expected.now - expected.leeway;
    const qint64 late = expected.now + expected.leeway;
    const std::array demands{
        Demand{AssertionCheck::Issuer, claims.issuer == expected.issuer},
        Demand{AssertionCheck::Audience, claims.audience == expected.audience},
        Demand{AssertionCheck::IssuedAt, claims.issuedAt <= late},
        Demand{AssertionCheck::NotBefore, claims.notBefore <= late},
        Demand{AssertionCheck::Expired, claims.expires > early},
        Demand{AssertionCheck::Lifetime,
               claims.expires - claims.issuedAt <= expected.longestLifetime},
        Demand{AssertionCheck::Nonce, !expected.nonce.isEmpty() && claims.nonce == expected.nonce},
        Demand{AssertionCheck::SessionKey,
               !expected.sessionKey.isEmpty() && sameBytes(claims.sessionKey, expected.sessionKey)},
    };
    for (const Demand& demand : demands) {
        if (!demand.holds) {
            return demand.check;
        }
    }
    return std::nullopt;
}

} // namespace

QString toString(AssertionCheck check)
{
    switch (check) {
    case AssertionCheck::Form:
        return QStringLiteral("form");
    case AssertionCheck::Header:
        return QStringLiteral("header");
    case AssertionCheck::Type:
        return QStringLiteral("type");
    case AssertionCheck::Algorithm:
        return QStringLiteral("algorithm");
    case AssertionCheck::KeyKnown:
        return QStringLiteral("key-known");
    case AssertionCheck::Signature:
        return QStringLiteral("signature");
    case AssertionCheck::Claims:
        return QStringLiteral("claims");
    case AssertionCheck::Issuer:
        return QStringLiteral("issuer");
    case AssertionCheck::Audience:
        return QStringLiteral("audience");
    case AssertionCheck::IssuedAt:
        return QStringLiteral("issued-at");
    case AssertionCheck::NotBefore:
        return QStringLiteral("not-before");
    case AssertionCheck::Expired:
        return QStringLiteral("expired");
    case AssertionCheck::Lifetime:
        return QStringLiteral("lifetime");
    case AssertionCheck::Nonce:
        return QStringLiteral("nonce");
    case AssertionCheck::SessionKey:
        return QStringLiteral("session-key");
    }
    return {};
}

QByteArray
writeAssertion(const AssertionClaims& claims, const QString& keyId, const PrivateKey& key)
{
    const QJsonObject header{{QStringLiteral("alg"), QStringLiteral("ES256")},
                             {QStringLiteral("kid"), keyId},
                             {QStringLiteral("typ"), QString(tokenType)}};
    return writeJws(header, QJsonDocument(toJson(claims)).toJson(QJsonDocument::Compact), key);
}

tl::expected<AssertionClaims, AssertionCheck> checkAssertion(QByteArrayView compact,
                                                             const AssertionExpectation& expected)
{
    const std::optional<Jws> jws = readJws(compact);
    if (!jws) {
        return tl::unexpected(AssertionCheck::Form);
    }
    if (const auto fault = faultOfSignature(*jws, expected)) {
        return tl::unexpected(*fault);
    }
    std::optional<AssertionClaims> claims = fromPayload(jws->payload);
    if (!claims) {
        return tl::unexpected(AssertionCheck::Claims);
    }
    if (const auto fault = faultOfClaims(*claims, expected)) {
        return tl::unexpected(*fault);
    }
    return *std::move(claims);
}

} // namespace zt
