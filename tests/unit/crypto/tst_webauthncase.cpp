// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
/// Recorded ceremonies in JSON: what is refused, where, and what a member that is missing means.
#include "model/crypto/base64url.h"
#include "model/crypto/webauthncase.h"
#include "softceremony.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace zt;
using namespace Qt::StringLiterals;

namespace {

const QDateTime now = soft::at();

QString text(const QByteArray& bytes)
{
    return QString::fromLatin1(toBase64Url(bytes));
}

/// A registration that holds, with the key of its maker as the anchor.
QJsonObject registration()
{
    SoftAuthenticator authenticator = soft::authenticator();
    const SoftRegistration made = authenticator.enrol(soft::enrolment());
    return {{u"type"_s, u"registration"_s},
            {u"rpId"_s, u"bank.example"_s},
            {u"origins"_s, QJsonArray{u"https://mail.bank.example"_s}},
            {u"challenge"_s, text(soft::enrolment().challenge)},
            {u"trustAnchors"_s,
             QJsonArray{QString::fromLatin1(authenticator.maker().certificate().toBase64())}},
            {u"response"_s, made.toJson()}};
}

QJsonObject with(const QJsonObject& object, const QString& name, const QJsonValue& value)
{
    QJsonObject changed = object;
    changed[name] = value;
    return changed;
}

Result<WebAuthnCase> readCase(const QJsonObject& object)
{
    return readWebAuthnCase(QJsonDocument(object).toJson(), now);
}

RegistrationCase registrationOf(const QJsonObject& object)
{
    return std::get<RegistrationCase>(readCase(object).value());
}

} // namespace

class TestWebAuthnCase : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void holds();
    void refusals_data();
    void refusals();
    void algorithms();
    void nullIsMissing();
    void anchors_data();
    void anchors();
    void times_data();
    void times();
    void notJson_data();
    void notJson();
    void onlyTheFirstFault();
};

void TestWebAuthnCase::holds()
{
    const auto recorded = readCase(registration());
    QVERIFY(recorded.has_value());
    const CeremonyVerdict verdict = verify(*recorded);
    QVERIFY2(verdict.ok(), soft::told(verdict).constData());
    QVERIFY(verdict.credential->anchored);
}

void TestWebAuthnCase::refusals_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QJsonValue>("value");
    QTest::addColumn<QString>("place");
    const auto row = [](const char* tag,
                        const QString& name,
                        const QJsonValue& value,
                        const QString& place = {}) {
        QTest::newRow(tag) << name << value << (place.isEmpty() ? name : place);
    };
    row("algorithms a text", u"algorithms"_s, u"-7"_s);
    row("algorithms a number", u"algorithms"_s, -7);
    row("algorithms of texts", u"algorithms"_s, QJsonArray{u"-7"_s});
    row("algorithms of fractions", u"algorithms"_s, QJsonArray{-7, -7.5});
    row("algorithms with null", u"algorithms"_s, QJsonArray{QJsonValue()});
    row("origins a text", u"origins"_s, u"https://bank.example"_s);
    row("origins missing", u"origins"_s, QJsonValue());
    row("origins of numbers", u"origins"_s, QJsonArray{1});
    row("models no list", u"models"_s, u"AA"_s);
    row("models no base64url", u"models"_s, QJsonArray{u"AA"_s, u"*"_s}, u"models[1], 0"_s);
    row("extensions no list", u"extensions"_s, true);
    row("conditional a text", u"conditional"_s, u"true"_s);
    row("a policy unknown", u"attestationPolicy"_s, u"all"_s);
    row("rpId empty", u"rpId"_s, u""_s);
    row("challenge a number", u"challenge"_s, 5);
    row("challenge missing", u"challenge"_s, QJsonValue());
    row("response a list", u"response"_s, QJsonArray());
    row("no such member", u"origin"_s, u"x"_s);
    row("one of the other kind", u"userHandle"_s, u"AA"_s);
    row("type unknown", u"type"_s, u"sign-in"_s);
    row("type missing", u"type"_s, QJsonValue());
}

void TestWebAuthnCase::refusals()
{
    QFETCH(QString, name);
    QFETCH(QJsonValue, value);
    QFETCH(QString, place);
    const auto recorded = readCase(with(registration(), name, value));
    QVERIFY(!recorded);
    QVERIFY(recorded.error().code == ErrorCode::Malformed);
    QCOMPARE(recorded.error().args.value(1).section(u',', 0, 0), place.section(u',', 0, 0));
    QVERIFY(!recorded.error().args.value(2).isEmpty());
}

/// COSE's numbers; one that is not known here was offered all the same.
void TestWebAuthnCase::algorithms()
{
    const QJsonObject plain = registration();
    QVERIFY(registrationOf(plain).party.algorithms == allSignAlgs());
    const auto offered = [&](const QJsonArray& numbers) {
        return registrationOf(with(plain, u"algorithms"_s, numbers)).party.algorithms;
    };
    QVERIFY((offered({-257, -47, -7}) == QList<SignAlg>{SignAlg::RS256, SignAlg::ES256}));
    QVERIFY(offered({}).isEmpty());
    const CeremonyVerdict verdict =
        verify(readCase(with(plain, u"algorithms"_s, QJsonArray{-257})).value());
    QCOMPARE(verdict.failedStep(), u"reg-ceremony-verify-algorithm"_s);
}

void TestWebAuthnCase::nullIsMissing()
{
    const QJsonObject plain = registration();
    for (const QString& name : {u"algorithms"_s,
                                u"models"_s,
                                u"registeredIds"_s,
                                u"topOrigins"_s,
                                u"extensions"_s,
                                u"time"_s,
                                u"conditional"_s,
                                u"backupPolicy"_s,
                                u"requireUserVerification"_s}) {
        QVERIFY2(readCase(with(plain, name, QJsonValue(QJsonValue::Null))), qPrintable(name));
    }
    QVERIFY(!registrationOf(plain).party.extensions);
    const auto none = registrationOf(with(plain, u"extensions"_s, QJsonArray()));
    QCOMPARE(none.party.extensions.value(), QStringList());
    const auto some = registrationOf(with(plain, u"extensions"_s, QJsonArray{u"credProps"_s}));
    QCOMPARE(some.party.extensions.value(), QStringList{u"credProps"_s});
}

void TestWebAuthnCase::anchors_data()
{
    QTest::addColumn<QString>("anchor");
    QTest::addColumn<bool>("read");
    const QByteArray der = soft::authenticator().maker().certificate();
    QTest::newRow("base64") << QString::fromLatin1(der.toBase64()) << true;
    QTest::newRow("base64url") << text(der) << true;
    QTest::newRow("in lines") << QString::fromLatin1(der.toBase64()).insert(64, u"\r\n "_s) << true;
    QTest::newRow("PEM") << u"-----BEGIN CERTIFICATE-----\n"_s +
                                QString::fromLatin1(der.toBase64()) +
                                u"\n-----END CERTIFICATE-----\n"_s
                         << true;
    QTest::newRow("no base64") << u"*"_s << false;
    QTest::newRow("nothing") << u""_s << false;
    QTest::newRow("no certificate") << u"AAAA"_s << false;
    QTest::newRow("PEM of nothing") << u"-----BEGIN CERTIFICATE-----"_s << false;
}

void TestWebAuthnCase::anchors()
{
    QFETCH(QString, anchor);
    QFETCH(bool, read);
    const auto recorded =
        readCase(with(registration(), u"trustAnchors"_s, QJsonArray{anchor, anchor}));
    QCOMPARE(recorded.has_value(), read);
    if (recorded) {
        QCOMPARE(std::get<RegistrationCase>(*recorded).party.anchors.size(), 2);
    } else {
        QVERIFY(recorded.error().args.value(1).startsWith(u"trustAnchors[0], "_s));
    }
}

/// A time says where it is counted.
void TestWebAuthnCase::times_data()
{
    QTest::addColumn<QJsonValue>("time");
    QTest::addColumn<qint64>("seconds"); // since 1970; 0: refused
    QTest::newRow("UTC") << QJsonValue(u"2026-07-14T03:33:20Z"_s) << qint64(1784000000);
    QTest::newRow("Taipei") << QJsonValue(u"2026-07-14T11:33:20+08:00"_s) << qint64(1784000000);
    QTest::newRow("nowhere") << QJsonValue(u"2026-07-14T03:33:20"_s) << qint64(0);
    QTest::newRow("a day alone") << QJsonValue(u"2026-07-14"_s) << qint64(0);
    QTest::newRow("no day") << QJsonValue(u"2026-02-30T00:00:00Z"_s) << qint64(0);
    QTest::newRow("a number") << QJsonValue(1784000000) << qint64(0);
    QTest::newRow("words") << QJsonValue(u"today"_s) << qint64(0);
}

void TestWebAuthnCase::times()
{
    QFETCH(QJsonValue, time);
    QFETCH(qint64, seconds);
    const auto recorded = readCase(with(registration(), u"time"_s, time));
    QCOMPARE(recorded.has_value(), seconds != 0);
    if (recorded) {
        QCOMPARE(std::get<RegistrationCase>(*recorded).ceremony.at.toSecsSinceEpoch(), seconds);
    } else {
        QCOMPARE(recorded.error().args.value(1), u"time"_s);
    }
}

void TestWebAuthnCase::notJson_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("place");
    QTest::newRow("nothing") << QByteArray() << u"1:1"_s;
    QTest::newRow("a list") << QByteArray("[]") << u"1:1"_s;
    QTest::newRow("cut") << QByteArray("{\n\"type\"") << u"2:7"_s;
    QTest::newRow("too large") << QByteArray((16 << 20) + 1, ' ') << u"16777216"_s;
}

void TestWebAuthnCase::notJson()
{
    QFETCH(QByteArray, json);
    QFETCH(QString, place);
    const auto recorded = readWebAuthnCase(json, now);
    QVERIFY(!recorded);
    QCOMPARE(recorded.error().args.value(1), place);
}

void TestWebAuthnCase::onlyTheFirstFault()
{
    QJsonObject wrong = registration();
    wrong[u"rpId"_s] = 5;
    wrong[u"origins"_s] = 5;
    wrong[u"models"_s] = QJsonArray{u"*"_s};
    wrong[u"trustAnchors"_s] = QJsonArray{u"*"_s};
    QCOMPARE(readCase(wrong).error().args.value(1), u"rpId"_s);
}

QTEST_APPLESS_MAIN(TestWebAuthnCase)
#include "tst_webauthncase.moc"
