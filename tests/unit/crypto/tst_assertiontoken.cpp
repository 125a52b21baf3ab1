// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/crypto/assertiontoken.h"
#include "model/crypto/base64url.h"
#include "model/crypto/digest.h"
#include "model/crypto/softauthenticator.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

#include <functional>

using namespace zt;

namespace {

constexpr qint64 now = 1'800'000'000;

AssertionClaims claims()
{
    return {QStringLiteral("https://assertion.bank.example"),
            QStringLiteral("u-17"),
            QStringLiteral("mail"),
            now,
            now - 5,
            now + 60,
            QStringLiteral("n-1"),
            sha256("the session's key"),
            {{QStringLiteral("role"), QStringLiteral("clerk")}}};
}

AssertionExpectation expectation(const PrivateKey& key)
{
    AssertionExpectation expected;
    expected.keys.insert(QStringLiteral("k1"), key.publicKey());
    expected.issuer = claims().issuer;
    expected.audience = claims().audience;
    expected.nonce = claims().nonce;
    expected.sessionKey = claims().sessionKey;
    expected.now = now;
    expected.leeway = 2;
    expected.longestLifetime = 60;
    return expected;
}

QString refusal(const QByteArray& token, const AssertionExpectation& expected)
{
    const auto checked = checkAssertion(token, expected);
    return checked ? QStringLiteral("accepted") : toString(checked.error());
}

/// A token with another header or payload, signed anew by the right key.
QByteArray resigned(const QByteArray& token,
                    const PrivateKey& key,
                    const std::function<void(QJsonObject& header, QJsonObject& payload)>& alter)
{
    const Jws jws = readJws(token).value();
    QJsonObject header = jws.header;
    QJsonObject payload = QJsonDocument::fromJson(jws.payload).object();
    alter(header, payload);
    return writeJws(header, QJsonDocument(payload).toJson(QJsonDocument::Compact), key);
}

} // namespace

class TestAssertionToken : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void accepted();
    void claimsByThemselves();
    void headers();
    void payloads();
    void alteredWithoutSigning();
    void timesToTheSecond();
    void nothingExpectedIsNothingAccepted();
    void everyBitCounts();

private:
    PrivateKey m_key = PrivateKey::generate(SignAlg::ES256);
    QByteArray m_token = writeAssertion(claims(), QStringLiteral("k1"), m_key);
};

void TestAssertionToken::accepted()
{
    const auto checked = checkAssertion(m_token, expectation(m_key));
    QVERIFY(checked.has_value());
    QCOMPARE(*checked, claims());
    // The bytes by hand: names in their order, as Qt writes objects.
    const Jws jws = readJws(m_token).value();
    QCOMPARE(readJws(m_token)->header,
             (QJsonObject{{QStringLiteral("alg"), QStringLiteral("ES256")},
                          {QStringLiteral("kid"), QStringLiteral("k1")},
                          {QStringLiteral("typ"), QStringLiteral("zt-assertion+jwt")}}));
    QCOMPARE(jws.payload,
             "{\"aud\":\"mail\",\"cnf\":{\"jkt\":\"" + toBase64Url(sha256("the session's key")) +
                 "\"},\"exp\":1800000060,\"iat\":1800000000,\"iss\":\"https://"
                 "assertion.bank.example\",\"nbf\":1799999995,\"nonce\":\"n-1\",\"role\":\"clerk\","
                 "\"sub\":\"u-17\"}");
}

void TestAssertionToken::claimsByThemselves()
{
    const auto refusedFor = [this](const char* check,
                                   const std::function<void(AssertionClaims&)>& alter) {
        AssertionClaims other = claims();
        alter(other);
        QCOMPARE(refusal(writeAssertion(other, QStringLiteral("k1"), m_key), expectation(m_key)),
                 QString::fromLatin1(check));
    };
    using Claims = AssertionClaims;
    refusedFor("issuer", [](Claims& other) { other.issuer += QLatin1Char('/'); });
    refusedFor("audience", [](Claims& other) { other.audience = QStringLiteral("reporting"); });
    refusedFor("issued-at", [](Claims& other) { other.issuedAt = now + 3; });
    refusedFor("not-before", [](Claims& other) { other.notBefore = now + 3; });
    refusedFor("expired", [](Claims& other) { other.expires = now - 2; });
    refusedFor("lifetime", [](Claims& other) { other.expires = now + 61; });
    refusedFor("nonce", [](Claims& other) { other.nonce = QStringLiteral("n-2"); });
    refusedFor("session-key", [](Claims& other) { other.sessionKey = sha256("another key"); });
    refusedFor("accepted", [](Claims& other) { other.subject = QStringLiteral("u-18"); });
}

void TestAssertionToken::headers()
{
    const auto refusedFor = [this](const char* check, const char* member, const QJsonValue& value) {
        const QByteArray token = resigned(m_token, m_key, [&](QJsonObject& header, QJsonObject&) {
            header.insert(QString::fromLatin1(member), value);
        });
        QCOMPARE(refusal(token, expectation(m_key)), QString::fromLatin1(check));
    };
    // RFC 8725, 2.1, 3.1 and 3.10.
    refusedFor("algorithm", "alg", QStringLiteral("none"));
    refusedFor("algorithm", "alg", QStringLiteral("HS256"));
    refusedFor("algorithm", "alg", QStringLiteral("es256"));
    refusedFor("algorithm", "alg", 7);
    refusedFor("key-known", "kid", QStringLiteral("k2"));
    refusedFor("key-known", "kid", 1);
    refusedFor("type", "typ", QStringLiteral("JWT"));
    refusedFor("header", "crit", QJsonArray{QStringLiteral("exp")});
    refusedFor("header", "jwk", QJsonObject());
    refusedFor("header", "jku", QStringLiteral("https://evil.example/keys"));
    refusedFor("header", "x5c", QJsonArray());
    refusedFor("header", "b64", false);
    for (const char* missing : {"alg", "kid", "typ"}) {
        const QByteArray token = resigned(m_token, m_key, [&](QJsonObject& header, QJsonObject&) {
            header.remove(QString::fromLatin1(missing));
        });
        QCOMPARE(refusal(token, expectation(m_key)), QStringLiteral("header"));
    }
    AssertionExpectation expected = expectation(m_key);
    expected.keys.insert(QStringLiteral("k1"), PrivateKey::generate(SignAlg::RS256).publicKey());
    QCOMPARE(refusal(m_token, expected), QStringLiteral("key-known"));
    expected.keys.insert(QStringLiteral("k1"), PrivateKey::generate(SignAlg::ES256).publicKey());
    QCOMPARE(refusal(m_token, expected), QStringLiteral("signature"));
}

void TestAssertionToken::payloads()
{
    const auto refused = [this](const char* member, const QJsonValue& value) {
        const QByteArray token = resigned(m_token, m_key, [&](QJsonObject&, QJsonObject& payload) {
            payload.insert(QString::fromLatin1(member), value);
        });
        QCOMPARE(refusal(token, expectation(m_key)), QStringLiteral("claims"));
    };
    for (const char* member : {"iss", "sub", "aud", "iat", "nbf", "exp", "nonce", "cnf"}) {
        const QByteArray token = resigned(m_token, m_key, [&](QJsonObject&, QJsonObject& payload) {
            payload.remove(QString::fromLatin1(member));
        });
        QCOMPARE(refusal(token, expectation(m_key)), QStringLiteral("claims"));
    }
    refused("exp", QStringLiteral("1800000060"));
    refused("exp", 1800000060.5);
    refused("exp", 1e300);
    refused("exp", -1);
    refused("iat", QJsonValue::Null);
    refused("aud", QJsonArray{QStringLiteral("mail"), QStringLiteral("reporting")});
    refused("cnf", QJsonObject{{QStringLiteral("jkt"), QStringLiteral("no base64url!")}});
    refused("cnf",
            QJsonObject{{QStringLiteral("jkt"), QStringLiteral("AA")},
                        {QStringLiteral("kid"), QStringLiteral("x")}});
    const Jws jws = readJws(m_token).value();
    QCOMPARE(refusal(writeJws(jws.header, "[]", m_key), expectation(m_key)),
             QStringLiteral("claims"));
    QCOMPARE(refusal(writeJws(jws.header, "{", m_key), expectation(m_key)),
             QStringLiteral("claims"));
}

void TestAssertionToken::alteredWithoutSigning()
{
    // S29: the role changed, alg "none" with nothing signed, two tokens mixed.
    const Jws jws = readJws(m_token).value();
    const QList<QByteArray> parts = m_token.split('.');
    QByteArray payload = jws.payload;
    payload.replace("clerk", "admin");
    const QByteArray role = parts[0] + '.' + toBase64Url(payload) + '.' + parts[2];
    QCOMPARE(refusal(role, expectation(m_key)), QStringLiteral("signature"));
    const QByteArray none =
        toBase64Url("{\"alg\":\"none\",\"kid\":\"k1\",\"typ\":\"zt-assertion+jwt\"}") + '.' +
        parts[1] + '.';
    QCOMPARE(refusal(none, expectation(m_key)), QStringLiteral("algorithm"));
    QCOMPARE(refusal(parts[0] + '.' + parts[1] + '.', expectation(m_key)),
             QStringLiteral("signature"));
    QCOMPARE(refusal("not.a token", expectation(m_key)), QStringLiteral("form"));
}

void TestAssertionToken::timesToTheSecond()
{
    // RFC 7519, 4.1.4: not accepted "on or after" exp; leeway 2.
    AssertionExpectation expected = expectation(m_key);
    expected.now = claims().expires + 1;
    QCOMPARE(refusal(m_token, expected), QStringLiteral("accepted"));
    expected.now = claims().expires + 2;
    QCOMPARE(refusal(m_token, expected), QStringLiteral("expired"));
    expected.now = claims().issuedAt - 2;
    QCOMPARE(refusal(m_token, expected), QStringLiteral("accepted"));
    expected.now = claims().issuedAt - 3;
    QCOMPARE(refusal(m_token, expected), QStringLiteral("issued-at"));
    AssertionClaims later = claims();
    later.notBefore = now + 2;
    QCOMPARE(refusal(writeAssertion(later, QStringLiteral("k1"), m_key), expectation(m_key)),
             QStringLiteral("accepted"));
}

void TestAssertionToken::nothingExpectedIsNothingAccepted()
{
    AssertionClaims open = claims();
    open.nonce.clear();
    open.sessionKey.clear();
    const QByteArray token = writeAssertion(open, QStringLiteral("k1"), m_key);
    AssertionExpectation expected = expectation(m_key);
    expected.nonce.clear();
    QCOMPARE(refusal(token, expected), QStringLiteral("nonce"));
    expected = expectation(m_key);
    expected.sessionKey.clear();
    QCOMPARE(refusal(m_token, expected), QStringLiteral("session-key"));
}

void TestAssertionToken::everyBitCounts()
{
    for (qsizetype bit = 0; bit < m_token.size() * 8; ++bit) {
        QVERIFY(!checkAssertion(bitFlipped(m_token, bit), expectation(m_key)));
    }
}

QTEST_GUILESS_MAIN(TestAssertionToken)
#include "tst_assertiontoken.moc"
