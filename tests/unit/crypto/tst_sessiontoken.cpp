// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/crypto/digest.h"
#include "model/crypto/jws.h"
#include "model/crypto/sessiontoken.h"
#include "model/crypto/softauthenticator.h"

#include <QMessageAuthenticationCode>
#include <QTest>

using namespace zt;

namespace {

const QByteArray macKey(32, 'k');

SessionClaims claimsOf(const PublicKey& key)
{
    SessionClaims claims = newSession(key, "sixteen bytes at");
    claims.subject = 0x0102030405060708;
    claims.authenticatedAt = 1000;
    claims.assurance = 3;
    return claims;
}

QString refusal(const SessionSealer& sealer, const QByteArray& token)
{
    const auto opened = sealer.open(token);
    return opened ? QStringLiteral("accepted") : toString(opened.error());
}

} // namespace

class TestSessionToken : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void rfc4231_data();
    void rfc4231();
    void hmacAgreesWithAnotherImplementation();
    void layout();
    void opened();
    void refused();
    void everyBitCounts();
    void secretsDiffer();
    void proofHolds();
    void proofRefused();
};

void TestSessionToken::rfc4231_data()
{
    QTest::addColumn<QByteArray>("key");
    QTest::addColumn<QByteArray>("data");
    QTest::addColumn<QByteArray>("tag");
    const auto row =
        [](const char* name, const QByteArray& key, const QByteArray& data, const char* tag) {
            QTest::newRow(name) << key << data << QByteArray(tag);
        };
    row("4.2",
        QByteArray(20, '\x0b'),
        "Hi There",
        "b0344c61d8db38535ca8afceaf0bf12b881dc200c9833da726e9376c2e32cff7");
    row("4.3",
        "Jefe",
        "what do ya want for nothing?",
        "5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843");
    row("4.4",
        QByteArray(20, '\xaa'),
        QByteArray(50, '\xdd'),
        "773ea91e36800e46854db8ebd09181a72959098b3ef8c122d9635514ced565fe");
    row("4.5",
        QByteArray::fromHex("0102030405060708090a0b0c0d0e0f10111213141516171819"),
        QByteArray(50, '\xcd'),
        "82558a389a443c0ea4cc819899f2083a85f0faa3e578f8077a2e3ff46729665b");
    row("4.7",
        QByteArray(131, '\xaa'),
        "Test Using Larger Than Block-Size Key - Hash Key First",
        "60e431591ee0b67f0d8a26aacbf5b77f8e0bc6213728c5140546040f0ee37f54");
    row("4.8",
        QByteArray(131, '\xaa'),
        "This is a test using a larger than block-size key and a larger than block-size data. The "
        "key needs to be hashed before being used by the HMAC algorithm.",
        "9b09ffa71b942fcb27635fbcd5b0e944bfdc63644f0713938a7f51535c3a35e2");
}

void TestSessionToken::rfc4231()
{
    QFETCH(QByteArray, key);
    QFETCH(QByteArray, data);
    QFETCH(QByteArray, tag);
    QCOMPARE(hmacSha256(key, data).toHex(), tag);
    const HmacSha256 kept(key);
    QVERIFY(!kept.check("other data first", QByteArray::fromHex(tag)));
    QVERIFY(kept.check(data, QByteArray::fromHex(tag)));
    QVERIFY(kept.check(data, QByteArray::fromHex(tag)));
    QVERIFY(!kept.check(data, QByteArray::fromHex(tag).first(31)));
}

void TestSessionToken::hmacAgreesWithAnotherImplementation()
{
    QByteArray key;
    for (int length = 0; length < 130; ++length) {
        const QByteArray message = key.repeated(2);
        QCOMPARE(hmacSha256(key, message),
                 QMessageAuthenticationCode::hash(message, key, QCryptographicHash::Sha256));
        key.append(static_cast<char>(length * 41));
    }
}

void TestSessionToken::layout()
{
    const PublicKey key = PrivateKey::generate(SignAlg::ES256).publicKey();
    const QByteArray token = SessionSealer(macKey).seal(claimsOf(key));
    const QByteArray said = QByteArray::fromHex("0103010203040506070800000000000003e8") +
                            "sixteen bytes at" + jwkThumbprint(key);
    QCOMPARE(token.first(66), said);
    QCOMPARE(token.sliced(66),
             QMessageAuthenticationCode::hash(said, macKey, QCryptographicHash::Sha256));
    QCOMPARE(token.size(), SessionSealer::tokenSize);
}

void TestSessionToken::opened()
{
    const SessionClaims claims = claimsOf(PrivateKey::generate(SignAlg::EdDSA).publicKey());
    const SessionSealer sealer(macKey);
    const QByteArray token = sealer.seal(claims);
    for (int time = 0; time < 3; ++time) {
        QVERIFY(sealer.open(token).value() == claims);
    }
    QCOMPARE(sealer.seal(claims), token);
}

void TestSessionToken::refused()
{
    const SessionSealer sealer(macKey);
    const QByteArray token =
        sealer.seal(claimsOf(PrivateKey::generate(SignAlg::ES256).publicKey()));
    QCOMPARE(refusal(sealer, {}), QStringLiteral("form"));
    QCOMPARE(refusal(sealer, token.chopped(1)), QStringLiteral("form"));
    QCOMPARE(refusal(sealer, token + '\0'), QStringLiteral("form"));
    QCOMPARE(refusal(sealer, '\2' + token.sliced(1)), QStringLiteral("version"));
    QCOMPARE(refusal(SessionSealer(QByteArray(32, 'K')), token), QStringLiteral("mac"));
    QCOMPARE(refusal(sealer, token), QStringLiteral("accepted"));
}

void TestSessionToken::everyBitCounts()
{
    const SessionSealer sealer(macKey);
    const QByteArray token =
        sealer.seal(claimsOf(PrivateKey::generate(SignAlg::ES256).publicKey()));
    for (qsizetype bit = 0; bit < token.size() * 8; ++bit) {
        const QString expected = bit < 8 ? QStringLiteral("version") : QStringLiteral("mac");
        QCOMPARE(refusal(sealer, bitFlipped(token, bit)), expected);
    }
}

void TestSessionToken::secretsDiffer()
{
    const PublicKey key = PrivateKey::generate(SignAlg::ES256).publicKey();
    QVERIFY(newSession(key).secret != newSession(key).secret);
    const SessionClaims given = newSession(key, "8 bytes!");
    QCOMPARE(QByteArray(given.secret.data(), 16), QByteArray("8 bytes!") + QByteArray(8, '\0'));
}

void TestSessionToken::proofHolds()
{
    for (const SignAlg alg : allSignAlgs()) {
        const PrivateKey key = PrivateKey::generate(alg);
        const SessionClaims claims = claimsOf(key.publicKey());
        ProofExpectation about{SessionSealer(macKey).seal(claims), "nonce", "GET /mail", 5000, 100};
        const SessionProof proof = makeProof(key, about);
        QVERIFY(!faultOfProof(proof, key.publicKey(), claims, about));
        about.now = 5100;
        QVERIFY(!faultOfProof(proof, key.publicKey(), claims, about));
    }
}

void TestSessionToken::proofRefused()
{
    const PrivateKey key = PrivateKey::generate(SignAlg::ES256);
    const PrivateKey other = PrivateKey::generate(SignAlg::ES256);
    const SessionClaims claims = claimsOf(key.publicKey());
    const SessionSealer sealer(macKey);
    const ProofExpectation about{sealer.seal(claims), "nonce", "GET /mail", 5000, 100};
    const SessionProof proof = makeProof(key, about);
    const auto fault = [&](const SessionProof& shown, const ProofExpectation& expected) {
        const auto found = faultOfProof(shown, key.publicKey(), claims, expected);
        return found ? toString(*found) : QStringLiteral("holds");
    };
    QCOMPARE(fault(proof, about), QStringLiteral("holds"));
    // S27: the token on another machine, whose own key signs.
    QVERIFY(faultOfProof(makeProof(other, about), other.publicKey(), claims, about) ==
            ProofCheck::Key);
    QCOMPARE(fault(makeProof(other, about), about), QStringLiteral("signature"));
    ProofExpectation expected = about;
    expected.nonce = "next";
    QCOMPARE(fault(proof, expected), QStringLiteral("nonce"));
    expected = about;
    expected.nonce.clear();
    QCOMPARE(fault(makeProof(key, expected), expected), QStringLiteral("nonce"));
    expected = about;
    expected.now = 4999;
    QCOMPARE(fault(proof, expected), QStringLiteral("future"));
    expected.now = 5101;
    QCOMPARE(fault(proof, expected), QStringLiteral("stale"));
    expected = about;
    expected.request = "POST /mail";
    QCOMPARE(fault(proof, expected), QStringLiteral("request"));
    expected = about;
    expected.token = sealer.seal(newSession(key.publicKey()));
    QCOMPARE(fault(proof, expected), QStringLiteral("signature"));
    SessionProof altered = proof;
    altered.at = 4999;
    QCOMPARE(fault(altered, about), QStringLiteral("signature"));
}

QTEST_GUILESS_MAIN(TestSessionToken)
#include "tst_sessiontoken.moc"
