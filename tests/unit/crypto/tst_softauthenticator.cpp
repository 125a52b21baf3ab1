// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/crypto/base64url.h"
#include "model/crypto/digest.h"
#include "model/crypto/softauthenticator.h"
#include "model/crypto/tpmbytes.h"

#include <QJsonDocument>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace zt;

namespace {

constexpr qint64 start = 1'750'000'000; // 2025-06-15
constexpr qint64 end = 2'050'000'000;   // 2034-12-17
const QByteArray model = QByteArray::fromHex("00112233445566778899aabbccddeeff");

SoftAuthenticator authenticator()
{
    return {model, TestAuthority(QStringLiteral("Simulated maker"), start, end)};
}

SoftEnrolment enrolment(SoftFormat format = SoftFormat::PackedSelf)
{
    SoftEnrolment plan;
    plan.challenge = "sixteen bytes at";
    plan.origin = QStringLiteral("https://mail.bank.example");
    plan.rpId = QStringLiteral("bank.example");
    plan.format = format;
    return plan;
}

/// The authenticator data's parts, cut at the places of WebAuthn Level 3, 6.1.
struct Parts
{
    QByteArray rpIdHash;
    quint8 flags;
    quint32 counter;
    QByteArray aaguid;
    QByteArray id;
    QByteArray rest;
};

Parts cut(const QByteArray& authData)
{
    TpmReader in(authData);
    Parts parts{in.raw(32), in.u8(), in.u32(), {}, {}, {}};
    if ((parts.flags & 0x40) != 0) {
        parts.aaguid = in.raw(16);
        parts.id = in.sized();
    }
    parts.rest = authData.last(authData.size() - 37 - parts.aaguid.size() -
                               (parts.aaguid.isEmpty() ? 0 : 2 + parts.id.size()));
    return parts;
}

CborValue statementOf(const SoftRegistration& made)
{
    return *readCbor(made.attestationObject)->value.member("attStmt");
}

QByteArray leafOf(const SoftRegistration& made)
{
    return statementOf(made).member("x5c")->items.value(0).bytes;
}

} // namespace

class TestSoftAuthenticator : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void clientDataIsSpelledAsTheStandardHasIt();
    void authenticatorDataByHand();
    void assertionVerifies();
    void copiesCountOnFromTheSameNumber();
    void selfAttestation();
    void certificateChain_data();
    void certificateChain();
    void certifiedKeys();
    void responseJson();
    void faultsChangeTheStatement_data();
    void faultsChangeTheStatement();

private:
    QTemporaryDir m_folder;
};

void TestSoftAuthenticator::clientDataIsSpelledAsTheStandardHasIt()
{
    SoftAuthenticator key = authenticator();
    SoftEnrolment plan = enrolment();
    plan.challenge = QByteArray("\xff\xfe", 2);
    plan.origin = QStringLiteral("https://a\"b\\c\u0001臺");
    QCOMPARE(key.enrol(plan).clientDataJson,
             QByteArray("{\"type\":\"webauthn.create\",\"challenge\":\"__4\",\"origin\":\"https://"
                        "a\\\"b\\\\c\\u0001臺\",\"crossOrigin\":false}"));
    plan.type = QStringLiteral("webauthn.get");
    plan.origin = QStringLiteral("http://x");
    plan.crossOrigin = true;
    plan.topOrigin = QStringLiteral("https://top");
    plan.moreClientData = "\"x\":[1]";
    QCOMPARE(key.enrol(plan).clientDataJson,
             QByteArray("{\"type\":\"webauthn.get\",\"challenge\":\"__4\",\"origin\":\"http://x\","
                        "\"crossOrigin\":true,\"topOrigin\":\"https://top\",\"x\":[1]}"));
    plan.crossOrigin.reset();
    plan.topOrigin.reset();
    plan.moreClientData.clear();
    QVERIFY(!key.enrol(plan).clientDataJson.contains("rossOrigin"));
    plan.clientDataJson = "\xef\xbb\xbf{}";
    QCOMPARE(key.enrol(plan).clientDataJson, QByteArray("\xef\xbb\xbf{}"));
}

void TestSoftAuthenticator::authenticatorDataByHand()
{
    SoftAuthenticator key = authenticator();
    SoftEnrolment plan = enrolment();
    plan.credentialId = "id";
    plan.counter = 258;
    SoftRegistration made = key.enrol(plan);
    Parts parts = cut(made.authData);
    QCOMPARE(parts.rpIdHash, sha256("bank.example"));
    QCOMPARE(parts.flags, quint8(0x45)); // UP, UV, AT: what a platform key gives
    QCOMPARE(parts.counter, 258U);
    QCOMPARE(parts.aaguid, model);
    QCOMPARE(parts.id, QByteArray("id"));
    QCOMPARE(parts.rest, made.publicKey);
    plan.userPresent = false;
    plan.userVerified = false;
    plan.backupEligible = true;
    plan.backedUp = true;
    plan.extensions = QByteArray::fromHex("a0");
    plan.trailing = "!";
    plan.rpIdHash = QByteArray(32, 'r');
    plan.aaguid = QByteArray(16, 'a');
    plan.publicKey = "no key";
    made = key.enrol(plan);
    parts = cut(made.authData);
    QCOMPARE(parts.flags, quint8(0x40 | 0x80 | 0x18));
    QCOMPARE(parts.rpIdHash, QByteArray(32, 'r'));
    QCOMPARE(parts.aaguid, QByteArray(16, 'a'));
    QCOMPARE(parts.rest, QByteArray("no key\xa0!"));
}

void TestSoftAuthenticator::assertionVerifies()
{
    for (const SignAlg alg : allSignAlgs()) {
        SoftAuthenticator key = authenticator();
        SoftEnrolment plan = enrolment();
        plan.alg = alg;
        plan.userHandle = "u1";
        const SoftRegistration made = key.enrol(plan);
        const SoftAssertion shown = key.assertWith(made.credentialId, plan);
        QCOMPARE(shown.userHandle, QByteArray("u1"));
        QCOMPARE(cut(shown.authData).flags, quint8(0x05));
        QCOMPARE(cut(shown.authData).counter, 1U);
        QVERIFY(shown.clientDataJson.startsWith("{\"type\":\"webauthn.get\""));
        const PublicKey known = PublicKey::fromCose(made.publicKey).value();
        const QByteArray message = shown.authData + sha256(shown.clientDataJson);
        QVERIFY(known.verify(message, shown.signature));
        QVERIFY(!known.verify(message + '.', shown.signature));
    }
}

void TestSoftAuthenticator::copiesCountOnFromTheSameNumber()
{
    SoftAuthenticator key = authenticator();
    const SoftRegistration made = key.enrol(enrolment());
    static_cast<void>(key.assertWith(made.credentialId, enrolment()));
    SoftAuthenticator clone = key;
    const auto counter = [&made](SoftAuthenticator& one) {
        return cut(one.assertWith(made.credentialId, enrolment()).authData).counter;
    };
    QCOMPARE(counter(key), 2U);
    QCOMPARE(counter(key), 3U);
    QCOMPARE(counter(clone), 2U);
}

void TestSoftAuthenticator::selfAttestation()
{
    SoftAuthenticator key = authenticator();
    const SoftRegistration made = key.enrol(enrolment());
    const CborValue statement = statementOf(made);
    QCOMPARE(statement.memberCount(), 2);
    QCOMPARE(statement.member("alg")->toInteger().value_or(0), -7);
    QVERIFY(
        PublicKey::fromCose(made.publicKey)
            ->verify(made.authData + sha256(made.clientDataJson), statement.member("sig")->bytes));
    const SoftRegistration none = key.enrol(enrolment(SoftFormat::None));
    QCOMPARE(none.attestationObject,
             QByteArray::fromHex("a363666d74646e6f6e656761747453746d74a0686175746844617461"
                                 "58a4") +
                 none.authData);
}

void TestSoftAuthenticator::certificateChain_data()
{
    QTest::addColumn<SoftFormat>("format");
    QTest::addColumn<QStringList>("said");
    const auto row = [](const char* name, SoftFormat format, const char* said) {
        QTest::newRow(name) << format << QString::fromLatin1(said).split(QLatin1Char('|'));
    };
    row("packed",
        SoftFormat::PackedX5c,
        "Version: 3|OU = Authenticator Attestation|C = TW|CA:FALSE|1.3.6.1.4.1.45724.1.1.4");
    row("fido-u2f", SoftFormat::FidoU2f, "NIST CURVE: P-256|CA:FALSE");
    row("tpm",
        SoftFormat::Tpm,
        "Subject: \n|2.23.133.2.1|id:FFFFF1D0|2.23.133.2.3|2.23.133.8.3|critical");
    row("apple", SoftFormat::Apple, "1.2.840.113635.100.8.2");
    row("android-key", SoftFormat::AndroidKey, "1.3.6.1.4.1.11129.2.1.17");
}

void TestSoftAuthenticator::certificateChain()
{
    QFETCH(SoftFormat, format);
    QFETCH(QStringList, said);
    SoftAuthenticator key = authenticator();
    const auto save = [this](const char* name, const QByteArray& bytes) {
        QFile file(m_folder.filePath(QString::fromLatin1(name)));
        return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
    };
    QVERIFY(save("leaf.der", leafOf(key.enrol(enrolment(format)))));
    QVERIFY(save("root.der", key.maker().certificate()));
    const auto run = [this](const char* arguments) {
        QProcess process;
        process.setWorkingDirectory(m_folder.path());
        process.start(QStringLiteral("openssl"),
                      QString::fromLatin1(arguments).split(QLatin1Char(' ')));
        process.waitForFinished();
        return process.exitCode() == 0 ? process.readAllStandardOutput() : QByteArray();
    };
    // Not for any purpose: a TPM's extended use is none that OpenSSL has a name for.
    const QByteArray verified =
        run("verify -ignore_critical -attime 1800000000 -trusted root.der leaf.der");
    QCOMPARE(verified, QByteArray("leaf.der: OK\n"));
    QVERIFY(run("verify -ignore_critical -attime 2060000000 -trusted root.der leaf.der").isEmpty());
    const QString text = QString::fromUtf8(run("x509 -inform DER -in leaf.der -noout -text"));
    for (const QString& part : said) {
        QVERIFY2(text.contains(part), qPrintable(text));
    }
}

void TestSoftAuthenticator::certifiedKeys()
{
    // The statements that say more than a signature: their bytes at the places of section 8.
    SoftAuthenticator key = authenticator();
    const SoftRegistration apple = key.enrol(enrolment(SoftFormat::Apple));
    const QByteArray hash = sha256(apple.clientDataJson);
    QVERIFY(leafOf(apple).contains(QByteArray::fromHex("3024a1220420") +
                                   sha256(apple.authData + hash)));
    QVERIFY(leafOf(apple).contains(PublicKey::fromCose(apple.publicKey)->toSpki()));

    const SoftRegistration android = key.enrol(enrolment(SoftFormat::AndroidKey));
    QVERIFY(leafOf(android).contains("\x04\x20" + sha256(android.clientDataJson)));
    QVERIFY(leafOf(android).contains(QByteArray::fromHex("bf853e03020100")));
    QVERIFY(leafOf(android).contains(PublicKey::fromCose(android.publicKey)->toSpki()));

    const SoftRegistration tpm = key.enrol(enrolment(SoftFormat::Tpm));
    const CborValue statement = statementOf(tpm);
    TpmReader info(statement.member("certInfo")->bytes);
    QCOMPARE(info.u32(), 0xFF544347U);
    QCOMPARE(info.u16(), quint16(0x8017));
    static_cast<void>(info.sized());
    QCOMPARE(info.sized(), sha256(tpm.authData + sha256(tpm.clientDataJson)));
    static_cast<void>(info.raw(25));
    QCOMPARE(info.sized(),
             QByteArray::fromHex("000b") + sha256(statement.member("pubArea")->bytes));
    static_cast<void>(info.sized());
    QVERIFY(info.finished());
    const QByteArray point = PublicKey::fromCose(tpm.publicKey)->toEcPoint();
    QVERIFY(statement.member("pubArea")->bytes.endsWith(
        QByteArray::fromHex("0020") + point.sliced(1, 32) + QByteArray::fromHex("0020") +
        point.sliced(33)));
}

void TestSoftAuthenticator::responseJson()
{
    SoftAuthenticator key = authenticator();
    const SoftRegistration made = key.enrol(enrolment());
    const QJsonObject json = made.toJson();
    const auto bytes = [](const QJsonValue& value) {
        return fromBase64Url(value.toString()).value();
    };
    QCOMPARE(json[QStringLiteral("type")].toString(), QStringLiteral("public-key"));
    QCOMPARE(bytes(json[QStringLiteral("rawId")]), made.credentialId);
    QCOMPARE(json[QStringLiteral("id")], json[QStringLiteral("rawId")]);
    QVERIFY(json[QStringLiteral("clientExtensionResults")].isObject());
    const QJsonObject response = json[QStringLiteral("response")].toObject();
    QCOMPARE(bytes(response[QStringLiteral("clientDataJSON")]), made.clientDataJson);
    QCOMPARE(bytes(response[QStringLiteral("attestationObject")]), made.attestationObject);
    QCOMPARE(bytes(response[QStringLiteral("publicKey")]),
             PublicKey::fromCose(made.publicKey)->toSpki());
    QCOMPARE(response[QStringLiteral("publicKeyAlgorithm")].toInt(), -7);
    const SoftAssertion shown = key.assertWith(made.credentialId, enrolment());
    const QJsonObject answer = shown.toJson()[QStringLiteral("response")].toObject();
    QCOMPARE(bytes(answer[QStringLiteral("signature")]), shown.signature);
    QCOMPARE(bytes(answer[QStringLiteral("authenticatorData")]), shown.authData);
    QVERIFY(!answer.contains(QStringLiteral("userHandle")));
}

void TestSoftAuthenticator::faultsChangeTheStatement_data()
{
    QTest::addColumn<SoftFormat>("format");
    QTest::addColumn<SoftFault>("fault");
    QTest::addColumn<QByteArray>("right");
    QTest::addColumn<QByteArray>("wrong");
    const auto hex = [](const char* text) { return QByteArray::fromHex(text); };
    const auto row = [](const char* name,
                        SoftFormat format,
                        SoftFault fault,
                        const QByteArray& right,
                        const QByteArray& wrong) {
        QTest::newRow(name) << format << fault << right << wrong;
    };
    using F = SoftFormat;
    using W = SoftFault;
    row("alg", F::PackedX5c, W::WrongAlgorithm, hex("63616c6726"), hex("63616c673822"));
    row("sig", F::PackedSelf, W::NoSignature, "csig", "");
    row("empty", F::None, W::StatementNotEmpty, hex("6761747453746d74a0"), hex("a161786179"));
    row("version", F::PackedX5c, W::LeafVersion, hex("a003020102020102"), "");
    row("authority",
        F::PackedX5c,
        W::LeafIsAuthority,
        hex("04023000"),
        hex("300f0603551d130101ff040530030101ff"));
    row("aaguid", F::PackedX5c, W::LeafAaguid, "\x04\x10" + model, QByteArray(16, '\x77'));
    row("critical aaguid",
        F::PackedX5c,
        W::LeafAaguidCritical,
        hex("e51c01010404"),
        hex("e51c0101040101ff04"));
    row("x5c", F::PackedX5c, W::NoCertificate, hex("6378356381"), hex("6378356380"));
    row("two", F::FidoU2f, W::TwoCertificates, hex("6378356381"), hex("6378356382"));
    row("country",
        F::PackedX5c,
        W::LeafNoCountry,
        "TW1!0\x1f\x06\x03U\x04\x0a\x0c\x18Simulated authenticators",
        "");
    row("organisation", F::PackedX5c, W::LeafNoOrganisation, "Simulated authenticators", "");
    row("unit",
        F::PackedX5c,
        W::LeafUnit,
        "Authenticator Attestation",
        "\x0c\x0e"
        "Authenticators");
    row("name", F::PackedX5c, W::LeafNoCommonName, "Simulated authenticator 1", "");
    row("TPM version", F::Tpm, W::TpmVersion, "cverc2.0", "cverc1.2");
    row("magic", F::Tpm, W::TpmMagic, hex("ff5443478017"), hex("ff5443488017"));
    row("type", F::Tpm, W::TpmType, hex("ff5443478017"), hex("ff5443478018"));
    row("subject", F::Tpm, W::LeafSubject, "", "Simulated TPM");
    row("alternative name", F::Tpm, W::LeafNoAlternativeName, "id:FFFFF1D0", "");
    row("key usage", F::Tpm, W::LeafNoKeyUsage, hex("0603551d25"), "");
    row("all applications", F::AndroidKey, W::AndroidAllApplications, "", hex("bf8458020500"));
    row("origin", F::AndroidKey, W::AndroidOrigin, hex("bf853e03020100"), hex("bf853e03020102"));
    row("purpose", F::AndroidKey, W::AndroidPurpose, hex("a1053103020102"), hex("a1053103020103"));
    row("Apple's extension", F::Apple, W::NoExtension, hex("2a864886f763640802"), "");
    row("Android's extension", F::AndroidKey, W::NoExtension, hex("2b06010401d679020111"), "");
}

void TestSoftAuthenticator::faultsChangeTheStatement()
{
    QFETCH(SoftFormat, format);
    QFETCH(SoftFault, fault);
    QFETCH(QByteArray, right);
    QFETCH(QByteArray, wrong);
    SoftAuthenticator key = authenticator();
    SoftEnrolment plan = enrolment(format);
    const QByteArray sound = key.enrol(plan).attestationObject;
    plan.fault = fault;
    const QByteArray faulty = key.enrol(plan).attestationObject;
    QVERIFY(right.isEmpty() || (sound.contains(right) && !faulty.contains(right)));
    QVERIFY(wrong.isEmpty() || (!sound.contains(wrong) && faulty.contains(wrong)));
}

QTEST_GUILESS_MAIN(TestSoftAuthenticator)
#include "tst_softauthenticator.moc"
