// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/crypto/clientdata.h"
#include "softceremony.h"
#include "tests/support/webauthnvectors.h"

#include <QTest>

using namespace zt;

class TestAuthenticatorData : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void byHand();
    void publishedOnesAreWrittenAsTheyWere();
    void everyCutIsRefused();
    void clientData_data();
    void clientData();
    void remarksKeepWhatWasRead();
};

/// WebAuthn Level 3, 6.1, laid out byte by byte.
void TestAuthenticatorData::byHand()
{
    const QByteArray key = QByteArray::fromHex("a1032a"); // {3: -11}
    const QByteArray bytes = QByteArray(32, 'h') + QByteArray::fromHex("dd00000102") +
                             QByteArray(16, 'm') + QByteArray::fromHex("0003") + "abc" + key +
                             QByteArray::fromHex("a1616101");
    const Result<AuthenticatorData> read = readAuthenticatorData(bytes);
    QVERIFY(read.has_value());
    QCOMPARE(read->rpIdHash, QByteArray(32, 'h'));
    QVERIFY(read->has(AuthenticatorData::UserPresent));
    QVERIFY(read->has(AuthenticatorData::UserVerified));
    QVERIFY(read->has(AuthenticatorData::BackupEligible));
    QVERIFY(read->has(AuthenticatorData::BackedUp));
    QCOMPARE(read->signCount, 258U);
    QCOMPARE(read->attested->aaguid, QByteArray(16, 'm'));
    QCOMPARE(read->attested->credentialId, QByteArray("abc"));
    QCOMPARE(read->attested->publicKey, key);
    QCOMPARE(read->attested->alg, -11);
    QCOMPARE(read->extensions->member("a")->toInteger(), 1);
    QCOMPARE(writeAuthenticatorData(*read), bytes);
}

void TestAuthenticatorData::publishedOnesAreWrittenAsTheyWere()
{
    const auto all = vectors::all();
    for (const vectors::Vector& vector : all) {
        const auto object =
            readAttestationObject(vector.registration[QStringLiteral("attestationObject")]);
        QVERIFY(object.has_value());
        QCOMPARE(writeAuthenticatorData(object->authenticator), object->authenticatorBytes);
        const QByteArray used = vector.authentication[QStringLiteral("authenticatorData")];
        const auto read = readAuthenticatorData(used);
        QVERIFY(read && !read->attested && !read->extensions);
        QCOMPARE(writeAuthenticatorData(*read), used);
    }
}

void TestAuthenticatorData::everyCutIsRefused()
{
    SoftAuthenticator authenticator = soft::authenticator();
    SoftEnrolment plan = soft::enrolment();
    plan.extensions = QByteArray::fromHex("a16b6372656450726f7465637402");
    const QByteArray whole = authenticator.enrol(plan).authData;
    QVERIFY(readAuthenticatorData(whole).has_value());
    for (qsizetype size = 0; size < whole.size(); ++size) {
        const auto read = readAuthenticatorData(QByteArrayView(whole).first(size));
        QVERIFY(!read);
        QVERIFY(read.error().code == ErrorCode::Malformed);
    }
    QVERIFY(!readAuthenticatorData(whole + '\0'));
}

void TestAuthenticatorData::clientData_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("place"); // empty: it can be read
    const auto row = [](const char* name, const QByteArray& json, const char* place) {
        QTest::newRow(name) << json << QString::fromLatin1(place);
    };
    row("least", R"({"type":"t","challenge":"c","origin":"o"})", "");
    row("unknown", R"({"type":"t","challenge":"c","origin":"o","x":{"y":[null]}})", "");
    row("not UTF-8", "{\"type\":\"\xff\",\"challenge\":\"c\",\"origin\":\"o\"}", "");
    row("no type", R"({"challenge":"c","origin":"o"})", "type");
    row("challenge null", R"({"type":"t","challenge":null,"origin":"o"})", "challenge");
    row("origin number", R"({"type":"t","challenge":"c","origin":1})", "origin");
    row("crossOrigin 1",
        R"({"type":"t","challenge":"c","origin":"o","crossOrigin":1})",
        "crossOrigin");
    row("topOrigin null",
        R"({"type":"t","challenge":"c","origin":"o","topOrigin":null})",
        "topOrigin");
    row("tail", R"({"type":"t","challenge":"c","origin":"o"}x)", "41");
    row("large", '"' + QByteArray(70'000, 'a') + '"', "65536");
}

void TestAuthenticatorData::clientData()
{
    QFETCH(QByteArray, json);
    QFETCH(QString, place);
    const Result<ClientData> read = readClientData(clientDataText(json));
    QCOMPARE(read.has_value(), place.isEmpty());
    QCOMPARE(read ? QString() : read.error().args.value(1), place);
}

/// What was read may look like a place for an argument.
void TestAuthenticatorData::remarksKeepWhatWasRead()
{
    const Language english(LanguageCode::En);
    QCOMPARE(
        sentence(Remark("The type is “%1”, not “%2”.", {QStringLiteral("%2"), QStringLiteral("x")}),
                 english),
        QStringLiteral("The type is “%2”, not “x”."));
    QCOMPARE(sentence(Remark("100 %", {}), english), QStringLiteral("100 %"));
    QCOMPARE(sentence(Remark("%3", {QStringLiteral("a")}), english), QStringLiteral("%3"));
    QVERIFY(Remark("a", {QStringLiteral("1")}) == Remark("a", {QStringLiteral("1")}));
    QVERIFY(!(Remark("a", {QStringLiteral("1")}) == Remark("a", {QStringLiteral("2")})));
}

QTEST_APPLESS_MAIN(TestAuthenticatorData)
#include "tst_authenticatordata.moc"
