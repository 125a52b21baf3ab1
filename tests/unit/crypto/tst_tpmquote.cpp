// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/crypto/digest.h"
#include "model/crypto/softauthenticator.h"
#include "model/crypto/softtpm.h"
#include "model/crypto/tpmpublic.h"

#include <QFile>
#include <QTest>

using namespace zt;

namespace {

const QList<int> numbers{0, 7, 10};

QByteArray golden(const QByteArray& name)
{
    QFile file(QStringLiteral(ZT_SOURCE_DIR "/tests/unit/crypto/tpm/") + QString::fromLatin1(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// tpm2-tools write the area as a TPM2B_PUBLIC.
PublicKey goldenKey(const QByteArray& name)
{
    return TpmKeyArea::fromBytes(golden(name).sliced(2))->key;
}

/// The registers when swtpm was asked: 10 extended once, by hand.
PcrValues goldenRegisters()
{
    const QByteArray zero(32, '\0');
    return {{0, zero}, {7, zero}, {10, sha256(zero + sha256("zero trust"))}};
}

SoftTpm softTpm(SignAlg attestation = SignAlg::ES256)
{
    const TestAuthority maker(QStringLiteral("Simulated maker"), 1'750'000'000, 2'050'000'000);
    SoftTpm tpm(maker, SignAlg::ES256, attestation);
    tpm.extend(7, sha256("secure boot on"));
    tpm.advance(1000);
    return tpm;
}

PublicKey keyOf(const SoftTpm& tpm)
{
    return TpmKeyArea::fromBytes(tpm.request().attestationArea)->key;
}

QuoteExpectation expectation(const SoftTpm& tpm)
{
    return {keyOf(tpm), "nonce of this proof", tpm.registers(numbers), tpm.clock()};
}

QStringList names(const QList<QuoteCheck>& checks)
{
    QStringList out;
    for (const QuoteCheck check : checks) {
        out.append(toString(check));
    }
    return out;
}

} // namespace

class TestTpmQuote : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void quotesOfAnotherTpm_data();
    void quotesOfAnotherTpm();
    void clocksOfAnotherTpm();
    void areasOfAnotherTpm();
    void everySoftKey_data();
    void everySoftKey();
    void eachCheckByItself_data();
    void eachCheckByItself();
    void clockRules_data();
    void clockRules();
    void bytesThatAreNoQuote();
    void everyBitCounts();
    void signaturesMarshalled();
};

void TestTpmQuote::quotesOfAnotherTpm_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<QByteArray>("area");
    QTest::addColumn<QByteArray>("nonce");
    QTest::newRow("ECDSA") << QByteArray("first") << QByteArray("ak-ecc.pub")
                           << QByteArray("00112233445566778899aabbccddeeff");
    QTest::newRow("TPMT_SIGNATURE") << QByteArray("second") << QByteArray("ak-ecc.pub")
                                    << QByteArray("0123456789abcdef0123456789abcdef");
    QTest::newRow("RSASSA") << QByteArray("rsa") << QByteArray("ak-rsa.pub")
                            << QByteArray("00112233445566778899aabbccddeeff");
}

void TestTpmQuote::quotesOfAnotherTpm()
{
    QFETCH(QByteArray, name);
    QFETCH(QByteArray, area);
    QFETCH(QByteArray, nonce);
    const QByteArray attest = golden(name + ".attest");
    QByteArray signature = golden(name + ".sig");
    const PublicKey key = goldenKey(area);
    if (name == "second") {
        signature = fromTpmSignature(key.alg(), signature);
    }
    QuoteExpectation expected{key, QByteArray::fromHex(nonce), goldenRegisters(), {}};
    QCOMPARE(names(checkQuote(attest, signature, expected).failed), QStringList());
    QCOMPARE(TpmQuote::fromBytes(attest)->toBytes(), attest);
    expected.nonce = "another";
    expected.registers.insert(10, QByteArray(32, '\0'));
    QCOMPARE(names(checkQuote(attest, signature, expected).failed),
             QStringList({QStringLiteral("nonce"), QStringLiteral("pcr-digest")}));
    expected.registers.remove(7);
    QCOMPARE(names(checkQuote(attest, signature + '\0', expected).failed),
             QStringList({QStringLiteral("nonce"),
                          QStringLiteral("pcr-selection"),
                          QStringLiteral("pcr-digest"),
                          QStringLiteral("signature")}));
}

void TestTpmQuote::clocksOfAnotherTpm()
{
    const TpmClock first = TpmQuote::fromBytes(golden("first.attest"))->clock;
    const TpmClock second = TpmQuote::fromBytes(golden("second.attest"))->clock;
    const TpmClock after = TpmQuote::fromBytes(golden("after-reset.attest"))->clock;
    // As xxd shows the bytes.
    QCOMPARE(first, (TpmClock{0x613, 1, 0, true}));
    QCOMPARE(second, (TpmClock{0x63c, 1, 0, true}));
    QCOMPARE(after, (TpmClock{0xabe, 2, 0, true}));
    QuoteExpectation expected{
        goldenKey("ak-ecc.pub"),
        QByteArray::fromHex("fedcba9876543210fedcba9876543210"),
        {{0, QByteArray(32, '\0')}, {7, QByteArray(32, '\0')}, {10, QByteArray(32, '\0')}},
        second};
    const QByteArray attest = golden("after-reset.attest");
    const QByteArray signature = golden("after-reset.sig");
    QVERIFY(checkQuote(attest, signature, expected).ok());
    expected.last->resetCount = 3;
    QCOMPARE(names(checkQuote(attest, signature, expected).failed),
             QStringList(QStringLiteral("reset-count")));
}

void TestTpmQuote::areasOfAnotherTpm()
{
    for (const char* name : {"ek-ecc.pub", "ek-rsa.pub"}) {
        const QByteArray bytes = golden(name).sliced(2);
        const TpmKeyArea area = TpmKeyArea::fromBytes(bytes).value();
        QCOMPARE(area.toBytes(), bytes);
        QCOMPARE(endorsementArea(area.key).toBytes(), bytes);
        QVERIFY(!TpmKeyArea::fromBytes(bytes + '\0'));
        QVERIFY(!TpmKeyArea::fromBytes(bytes.chopped(1)));
    }
    for (const char* name : {"ak-ecc.pub", "ak-rsa.pub"}) {
        const QByteArray bytes = golden(name).sliced(2);
        QCOMPARE(attestationArea(TpmKeyArea::fromBytes(bytes)->key).toBytes(), bytes);
    }
}

void TestTpmQuote::everySoftKey_data()
{
    QTest::addColumn<SignAlg>("alg");
    QTest::newRow("ES256") << SignAlg::ES256;
    QTest::newRow("ES384") << SignAlg::ES384;
    QTest::newRow("ES512") << SignAlg::ES512;
    QTest::newRow("RS256") << SignAlg::RS256;
}

void TestTpmQuote::everySoftKey()
{
    QFETCH(SignAlg, alg);
    SoftTpm tpm = softTpm(alg);
    const QuoteExpectation expected = expectation(tpm);
    tpm.advance(1);
    const TpmQuote quote = tpm.quote(expected.nonce, numbers);
    const SignedQuote proof = tpm.sign(quote);
    const QuoteVerdict verdict = checkQuote(proof.attest, proof.signature, expected);
    QVERIFY(verdict.ok());
    QCOMPARE(verdict.quote, quote);
    QVERIFY(verdict.quote.clock.clock == 1001);
}

void TestTpmQuote::eachCheckByItself_data()
{
    using Alter = void (*)(TpmQuote&);
    QTest::addColumn<Alter>("alter");
    QTest::addColumn<QStringList>("failed");
    const auto row = [](const char* failed, Alter alter) {
        QTest::newRow(failed) << alter << QString::fromLatin1(failed).split(QLatin1Char(','));
    };
    row("magic", [](TpmQuote& quote) { quote.magic = 0x00544347; });
    row("type,pcr-selection,pcr-digest", [](TpmQuote& quote) { quote.type = 0x8017; });
    row("nonce", [](TpmQuote& quote) { quote.extraData = "nonce of yesterday"; });
    row("pcr-selection", [](TpmQuote& quote) { quote.selection[0].registers = {0, 7}; });
    row("pcr-selection,", [](TpmQuote& quote) { quote.selection[0].hash = 4; });
    row("pcr-digest", [](TpmQuote& quote) { quote.pcrDigest = sha256("other registers"); });
    row("clock", [](TpmQuote& quote) { --quote.clock.clock; });
}

void TestTpmQuote::eachCheckByItself()
{
    using Alter = void (*)(TpmQuote&);
    QFETCH(Alter, alter);
    QFETCH(QStringList, failed);
    failed.removeAll(QString());
    const SoftTpm tpm = softTpm();
    QuoteExpectation expected = expectation(tpm);
    TpmQuote quote = tpm.quote(expected.nonce, numbers);
    alter(quote);
    const SignedQuote proof = tpm.sign(quote);
    QCOMPARE(names(checkQuote(proof.attest, proof.signature, expected).failed), failed);
    // A key that only looks right, and a device that enrolled none (S21).
    expected.key = keyOf(softTpm());
    QCOMPARE(names(checkQuote(proof.attest, proof.signature, expected).failed),
             failed + QStringList(QStringLiteral("signature")));
    expected.key.reset();
    QCOMPARE(names(checkQuote(proof.attest, proof.signature, expected).failed),
             QStringList(QStringLiteral("key-activated")) + failed);
}

void TestTpmQuote::clockRules_data()
{
    QTest::addColumn<TpmClock>("last");
    QTest::addColumn<TpmClock>("now");
    QTest::addColumn<QString>("failed");
    const auto row = [](const char* name, TpmClock last, TpmClock now, const char* failed) {
        QTest::newRow(name) << last << now << QString::fromLatin1(failed);
    };
    row("in the same millisecond", {9, 2, 1, true}, {9, 2, 1, true}, "");
    row("later", {9, 2, 1, true}, {10, 2, 1, true}, "");
    row("back", {9, 2, 1, true}, {8, 2, 1, true}, "clock");
    row("back, not safe, but not started anew", {9, 2, 1, true}, {8, 2, 1, false}, "clock");
    row("back after a power loss", {9, 2, 1, true}, {8, 3, 0, false}, "");
    row("back after a restart", {9, 2, 1, true}, {8, 2, 2, false}, "");
    row("back after a reset, yet safe", {9, 2, 1, true}, {8, 3, 0, true}, "clock");
    row("restarts start again with a reset", {9, 2, 5, true}, {10, 3, 0, true}, "");
    row("restarts went back", {9, 2, 5, true}, {10, 2, 4, true}, "restart-count");
    row("resets went back", {9, 2, 1, true}, {10, 1, 7, true}, "reset-count");
}

void TestTpmQuote::clockRules()
{
    QFETCH(TpmClock, last);
    QFETCH(TpmClock, now);
    QFETCH(QString, failed);
    const SoftTpm tpm = softTpm();
    QuoteExpectation expected = expectation(tpm);
    expected.last = last;
    TpmQuote quote = tpm.quote(expected.nonce, numbers);
    quote.clock = now;
    const SignedQuote proof = tpm.sign(quote);
    QCOMPARE(
        names(checkQuote(proof.attest, proof.signature, expected).failed).join(QLatin1Char(',')),
        failed);
    expected.last.reset();
    QVERIFY(checkQuote(proof.attest, proof.signature, expected).ok());
}

void TestTpmQuote::bytesThatAreNoQuote()
{
    const SoftTpm tpm = softTpm();
    const QuoteExpectation expected = expectation(tpm);
    const QByteArray attest = tpm.quote(expected.nonce, numbers).toBytes();
    for (qsizetype size = 0; size < attest.size(); ++size) {
        const QList<QuoteCheck> failed = checkQuote(attest.first(size), {}, expected).failed;
        QVERIFY(failed.first() == QuoteCheck::Structure);
        QVERIFY(failed.last() == QuoteCheck::Signature);
    }
    QVERIFY(!TpmQuote::fromBytes(attest + '\0'));
    QuoteExpectation unasked = expected;
    unasked.nonce.clear();
    const SignedQuote proof = tpm.sign(tpm.quote({}, numbers));
    QCOMPARE(names(checkQuote(proof.attest, proof.signature, unasked).failed),
             QStringList(QStringLiteral("nonce")));
}

void TestTpmQuote::everyBitCounts()
{
    const SoftTpm tpm = softTpm();
    const QuoteExpectation expected = expectation(tpm);
    const SignedQuote proof = tpm.sign(tpm.quote(expected.nonce, numbers));
    QVERIFY(checkQuote(proof.attest, proof.signature, expected).ok());
    for (qsizetype bit = 0; bit < proof.attest.size() * 8; ++bit) {
        QVERIFY(!checkQuote(bitFlipped(proof.attest, bit), proof.signature, expected).ok());
    }
    for (qsizetype bit = 0; bit < proof.signature.size() * 8; ++bit) {
        QVERIFY(!checkQuote(proof.attest, bitFlipped(proof.signature, bit), expected).ok());
    }
}

void TestTpmQuote::signaturesMarshalled()
{
    const QByteArray theirs = golden("second.sig");
    const QByteArray der = fromTpmSignature(SignAlg::ES256, theirs);
    QCOMPARE(toTpmSignature(SignAlg::ES256, der), theirs);
    QVERIFY(fromTpmSignature(SignAlg::ES384, theirs).isEmpty());
    QVERIFY(fromTpmSignature(SignAlg::RS256, theirs).isEmpty());
    QVERIFY(fromTpmSignature(SignAlg::ES256, theirs + '\0').isEmpty());
    QVERIFY(fromTpmSignature(SignAlg::ES256, theirs.chopped(1)).isEmpty());
    QVERIFY(toTpmSignature(SignAlg::ES256, "no signature").isEmpty());
    const QByteArray rsa = golden("rsa.sig");
    QCOMPARE(toTpmSignature(SignAlg::RS256, rsa), QByteArray::fromHex("0014000b0100") + rsa);
    QCOMPARE(fromTpmSignature(SignAlg::RS256, QByteArray::fromHex("0014000b0100") + rsa), rsa);
}

QTEST_GUILESS_MAIN(TestTpmQuote)
#include "tst_tpmquote.moc"
