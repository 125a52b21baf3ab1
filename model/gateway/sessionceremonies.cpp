// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/gateway/sessionceremonies.h"

#include "model/crypto/base64url.h"
#include "model/crypto/digest.h"

#include <QJsonDocument>

namespace zt {

namespace {

constexpr qint64 lifetime = 60;                        ///< seconds
constexpr qint64 proofAge = 30LL * 1000 * 1000 * 1000; ///< nanoseconds

FactValue fact(bool holds)
{
    return {holds ? Truth::True : Truth::False, 0};
}

QString issuer()
{
    return QStringLiteral("https://assertion.bank.example");
}

QString keyId()
{
    return QStringLiteral("assertion-1");
}

/// The header exchanged, the rest left as it was signed.
QByteArray withHeader(const QByteArray& compact, const char* member, const QString& value)
{
    QJsonObject header = readJws(compact)->header;
    header.insert(QString::fromLatin1(member), value);
    const QByteArray bytes = QJsonDocument(header).toJson(QJsonDocument::Compact);
    return toBase64Url(bytes) + compact.sliced(compact.indexOf('.'));
}

/// A role that the server never stated, under the signature of the old one.
QByteArray withOtherRole(const QByteArray& compact)
{
    QByteArray payload = readJws(compact)->payload;
    payload.replace("\"role\":\"staff\"", "\"role\":\"admin\"");
    const QList<QByteArray> parts = compact.split('.');
    return parts[0] + '.' + toBase64Url(payload) + '.' + parts[2];
}

bool ofSignature(AssertionCheck check)
{
    return check <= AssertionCheck::Claims;
}

} // namespace

SessionCeremonies::SessionCeremonies(const GatewayScenario& scenario)
    : m_now(scenario.start.toSecsSinceEpoch())
    , m_sealer(sha256("the gateway's key " + QByteArray::number(scenario.seed)))
{
}

const SessionCeremonies::Session& SessionCeremonies::sessionOf(const ScenarioStep& step)
{
    const QString account = step.account.isEmpty() ? step.actor : step.account;
    const QString id = step.session.isEmpty() ? account : step.session;
    auto session = m_sessions.find(id);
    if (session == m_sessions.end()) {
        const PrivateKey key = PrivateKey::generate(SignAlg::ES256);
        const SessionClaims claims =
            newSession(key.publicKey(), QByteArrayView(sha256(id.toUtf8())).first(16));
        session = m_sessions.insert(id, {key, claims, m_sealer.seal(claims)});
    }
    return *session;
}

AssertionClaims SessionCeremonies::claimsFor(const ScenarioStep& step)
{
    const qint64 at = m_now + step.atMs / 1000;
    return {issuer(),
            step.account.isEmpty() ? step.actor : step.account,
            step.target,
            at,
            at,
            at + lifetime,
            QStringLiteral("n-%1").arg(++m_nonces),
            jwkThumbprint(sessionOf(step).key.publicKey()),
            {{QStringLiteral("role"), QStringLiteral("staff")}}};
}

QByteArray SessionCeremonies::token(const AssertionClaims& claims, CeremonyFault fault) const
{
    AssertionClaims stated = claims;
    if (fault == CeremonyFault::OtherAudience) {
        stated.audience = claims.audience + QLatin1String("-other");
    } else if (fault == CeremonyFault::OtherSession) {
        stated.sessionKey = jwkThumbprint(PrivateKey::generate(SignAlg::ES256).publicKey());
    } else if (fault == CeremonyFault::Expired) {
        stated.issuedAt -= 10 * lifetime;
        stated.notBefore -= 10 * lifetime;
        stated.expires -= 10 * lifetime;
    }
    QByteArray compact = writeAssertion(stated, keyId(), m_server);
    if (fault == CeremonyFault::Altered) {
        compact = withOtherRole(compact);
    } else if (fault == CeremonyFault::AlgorithmNone) {
        compact = withHeader(compact, "alg", QStringLiteral("none"));
    } else if (fault == CeremonyFault::OtherKeyId) {
        compact = withHeader(compact, "kid", QStringLiteral("assertion-0"));
    } else if (fault == CeremonyFault::BitFlip) {
        const qsizetype first = compact.lastIndexOf('.') + 1;
        compact[first] = compact[first] == 'A' ? 'B' : 'A';
    }
    return compact;
}

AssertionExpectation SessionCeremonies::expectation(const AssertionClaims& claims) const
{
    AssertionExpectation expected;
    expected.keys.insert(keyId(), m_server.publicKey());
    expected.issuer = issuer();
    expected.audience = claims.audience;
    expected.nonce = claims.nonce;
    expected.sessionKey = claims.sessionKey;
    expected.now = claims.issuedAt;
    expected.longestLifetime = lifetime;
    return expected;
}

CeremonyResult SessionCeremonies::presented(const ScenarioStep& step)
{
    const AssertionClaims claims = claimsFor(step);
    AssertionExpectation expected = expectation(claims);
    QByteArray compact = token(claims, step.fault);
    CeremonyResult result;
    const auto shown = checkAssertion(compact, expected);
    const auto failedCheck = shown ? std::nullopt : std::optional(shown.error());
    result.trace = {CeremonyKind::Assertion, tracedChecks(failedCheck), {jwsFields(compact)}};
    result.failed = result.trace.failedStep();
    result.facts = {{GatewayFact::AssertionSignatureValid, fact(true)},
                    {GatewayFact::AssertionAudienceRight, fact(true)},
                    {GatewayFact::AssertionInTime, fact(true)},
                    {GatewayFact::AssertionSessionBound, fact(true)}};
    // Asked again with what failed conceded, until nothing fails: so each fact is decided by
    // itself.
    for (;;) {
        const auto checked = checkAssertion(compact, expected);
        if (checked) {
            return result;
        }
        const AssertionCheck failed = checked.error();
        const Jws jws = readJws(compact).value();
        const QJsonObject payload = QJsonDocument::fromJson(jws.payload).object();
        if (ofSignature(failed)) {
            result.facts[GatewayFact::AssertionSignatureValid] = fact(false);
            const Jws sound = readJws(writeAssertion(claims, keyId(), m_server)).value();
            compact = writeJws(sound.header, jws.payload, m_server);
        } else if (failed == AssertionCheck::Audience) {
            result.facts[GatewayFact::AssertionAudienceRight] = fact(false);
            expected.audience = payload[QLatin1String("aud")].toString();
        } else if (failed == AssertionCheck::SessionKey || failed == AssertionCheck::Nonce) {
            result.facts[GatewayFact::AssertionSessionBound] = fact(false);
            return result; // nothing is asked after it
        } else {
            result.facts[GatewayFact::AssertionInTime] = fact(false);
            expected.now = payload[QLatin1String("iat")].toInteger();
        }
    }
}

CeremonyResult SessionCeremonies::requested(const ScenarioStep& step)
{
    const Session& session = sessionOf(step);
    const qint64 now = step.atMs * 1'000'000;
    const ProofExpectation about{session.token,
                                 "request " + QByteArray::number(++m_nonces),
                                 step.target.toUtf8(),
                                 now,
                                 proofAge};
    const PrivateKey key = step.fault == CeremonyFault::NoSessionKey
                               ? PrivateKey::generate(SignAlg::ES256)
                               : session.key;
    const auto claims = m_sealer.open(session.token);
    const SessionProof proof = makeProof(key, about);
    const std::optional<ProofCheck> fault =
        faultOfProof(proof, key.publicKey(), claims.value(), about);
    CeremonyResult result;
    result.facts[GatewayFact::SessionBound] = fact(!fault);
    result.trace = {CeremonyKind::Session,
                    tracedChecks(std::nullopt, fault),
                    {sessionTokenFields(session.token), sessionProofFields(proof)}};
    result.failed = result.trace.failedStep();
    return result;
}

} // namespace zt
