// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "clirun.h"
#include "model/crypto/base64url.h"
#include "tests/support/webauthnvectors.h"

#include <QTemporaryDir>
#include <QTest>

using namespace zt;
using namespace Qt::StringLiterals;

namespace {

QString text(const QByteArray& bytes)
{
    return QString::fromLatin1(toBase64Url(bytes));
}

/// The registration of a published example as a case that expects what its section says.
QJsonObject registrationCase(const vectors::Vector& vector)
{
    const auto& made = vector.registration;
    const bool framed = vector.name.endsWith(u"Origin");
    const QString id = text(made[u"credential_id"_s]);
    return {{u"type"_s, u"registration"_s},
            {u"rpId"_s, u"example.org"_s},
            {u"origins"_s, QJsonArray{u"https://example.org"_s}},
            {u"challenge"_s, text(made[u"challenge"_s])},
            {u"requireUserVerification"_s, false},
            {u"topOrigins"_s, framed ? QJsonArray{u"https://example.com"_s} : QJsonArray()},
            {u"trustAnchors"_s, QJsonArray{QString::fromLatin1(vectors::rootDer().toBase64())}},
            {u"attestationPolicy"_s, u"any"_s},
            {u"response"_s,
             QJsonObject{{u"id"_s, id},
                         {u"rawId"_s, id},
                         {u"type"_s, u"public-key"_s},
                         {u"authenticatorAttachment"_s, u"platform"_s},
                         {u"clientExtensionResults"_s, QJsonObject()},
                         {u"response"_s,
                          QJsonObject{{u"clientDataJSON"_s, text(made[u"clientDataJSON"_s])},
                                      {u"attestationObject"_s, text(made[u"attestationObject"_s])},
                                      {u"transports"_s, QJsonArray{u"usb"_s}},
                                      {u"publicKeyAlgorithm"_s, -7}}}}}};
}

QJsonObject authenticationCase(const vectors::Vector& vector, const QJsonObject& credential)
{
    const auto& used = vector.authentication;
    QJsonObject made = registrationCase(vector);
    QJsonObject response = made[u"response"_s].toObject();
    response[u"response"_s] =
        QJsonObject{{u"clientDataJSON"_s, text(used[u"clientDataJSON"_s])},
                    {u"authenticatorData"_s, text(used[u"authenticatorData"_s])},
                    {u"signature"_s, text(used[u"signature"_s])}};
    made[u"type"_s] = u"authentication"_s;
    made[u"challenge"_s] = text(used[u"challenge"_s]);
    made[u"credential"_s] = credential;
    made[u"response"_s] = response;
    return made;
}

/// A member somewhere within, by its names.
void set(QJsonObject& object, const QStringList& path, const QJsonValue& value)
{
    if (path.size() == 1) {
        value.isUndefined() ? object.remove(path.first()) : void(object[path.first()] = value);
        return;
    }
    QJsonObject inner = object[path.first()].toObject();
    set(inner, path.mid(1), value);
    object[path.first()] = inner;
}

} // namespace

class TestWebAuthnCli : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_dir;

    QString write(const QByteArray& bytes) const
    {
        QFile file(m_dir.filePath(u"case.json"_s));
        return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size()
                   ? file.fileName()
                   : QString();
    }

    CliRun verify(const QByteArray& bytes, const QStringList& more = {}) const
    {
        return runCli(QStringList{u"webauthn"_s,
                                  u"verify"_s,
                                  write(bytes),
                                  u"--format"_s,
                                  u"json"_s,
                                  u"--lang"_s,
                                  u"en"_s} +
                      more);
    }

    CliRun verify(const QJsonObject& recorded) const
    {
        return verify(QJsonDocument(recorded).toJson());
    }

private Q_SLOTS:
    void publishedExamples_data();
    void publishedExamples();
    void refusedAtItsStep_data();
    void refusedAtItsStep();
    void trustedNeedsAnAnchor();
    void anchorsInEveryForm();
    void timeDecidesOverCertificates();
    void counterPolicies();
    void malformed_data();
    void malformed();
    void brokenJsonNamesTheLine();
    void filesAndWords();
    void tableAndCsvInBothLanguages();
};

void TestWebAuthnCli::publishedExamples_data()
{
    QTest::addColumn<QString>("name");
    const auto all = vectors::all();
    for (const vectors::Vector& vector : all) {
        if (vector.name != u"packed-ed448") {
            QTest::newRow(qPrintable(vector.name)) << vector.name;
        }
    }
}

void TestWebAuthnCli::publishedExamples()
{
    QFETCH(QString, name);
    const vectors::Vector vector = vectors::named(name);
    const CliRun made = verify(registrationCase(vector));
    QVERIFY2(made.exit == 0, made.out.constData());
    QCOMPARE(made.json()[u"ok"_s], QJsonValue(true));
    QVERIFY(made.json()[u"failed_step"_s].isNull());
    const QJsonObject credential = made.json()[u"credential"_s].toObject();
    QCOMPARE(credential[u"id"_s].toString(), text(vector.registration[u"credential_id"_s]));
    QCOMPARE(credential[u"transports"_s], QJsonValue(QJsonArray{u"usb"_s}));

    const CliRun used = verify(authenticationCase(vector, credential));
    QVERIFY2(used.exit == 0, used.out.constData());
    const QJsonArray steps = used.json()[u"steps"_s].toArray();
    QCOMPARE(steps.size(), authenticationSteps().size());
    for (const auto& step : steps) {
        QCOMPARE(step[u"ok"_s], QJsonValue(true));
        QVERIFY(!step[u"detail"_s].toString().isEmpty());
    }
    QCOMPARE(used.json()[u"credential"_s][u"id"_s], credential[u"id"_s]);
}

void TestWebAuthnCli::refusedAtItsStep_data()
{
    QTest::addColumn<QStringList>("path");
    QTest::addColumn<QJsonValue>("value");
    QTest::addColumn<QString>("step");
    const auto row =
        [](const char* name, const QStringList& path, const QJsonValue& value, const char* step) {
            QTest::newRow(name) << path << value << QString::fromLatin1(step);
        };
    row("challenge", {u"challenge"_s}, u"AAAA"_s, "authn-ceremony-verify-challenge");
    row("origin",
        {u"origins"_s},
        QJsonArray{u"https://example.org:8443"_s, u"http://example.org"_s},
        "rp-op-verifying-assertion-step-origin");
    row("relying party", {u"rpId"_s}, u"example.com"_s, "rp-op-verifying-assertion-step-rpid-hash");
    row("user verification",
        {u"requireUserVerification"_s},
        true,
        "authn-ceremony-verify-user-verified");
    row("backup eligible",
        {u"credential"_s, u"backupEligible"_s},
        false,
        "authn-ceremony-compare-backup-state");
    row("counter", {u"credential"_s, u"signCount"_s}, 7, "authn-ceremony-verify-sign-count");
    row("signature",
        {u"response"_s, u"response"_s, u"signature"_s},
        u"MAYCAQECAQE"_s,
        "authn-ceremony-verify-signature");
    row("credential", {u"credential"_s, u"id"_s}, u"AAAA"_s, "authn-ceremony-identify-user");
    row("not allowed",
        {u"allowCredentials"_s},
        QJsonArray{u"AAAA"_s},
        "authn-ceremony-verify-allowed-credential");
    row("kind of credential",
        {u"response"_s, u"type"_s},
        u"password"_s,
        "authn-ceremony-verify-response");
    row("authenticator data",
        {u"response"_s, u"response"_s, u"authenticatorData"_s},
        u"AAAA"_s,
        "authn-ceremony-read-response");
    row("client data",
        {u"response"_s, u"response"_s, u"clientDataJSON"_s},
        u"AAAA"_s,
        "authn-ceremony-parse-client-data");
}

void TestWebAuthnCli::refusedAtItsStep()
{
    QFETCH(QStringList, path);
    QFETCH(QJsonValue, value);
    QFETCH(QString, step);
    const vectors::Vector vector = vectors::named(u"none-es256"_s);
    const QJsonObject credential =
        verify(registrationCase(vector)).json()[u"credential"_s].toObject();
    QJsonObject recorded = authenticationCase(vector, credential);
    set(recorded, path, value);
    const CliRun run = verify(recorded);
    QCOMPARE(run.exit, 1);
    QCOMPARE(run.json()[u"ok"_s], QJsonValue(false));
    QCOMPARE(run.json()[u"failed_step"_s].toString(), step);
    const QJsonArray steps = run.json()[u"steps"_s].toArray();
    QCOMPARE(steps.last()[u"step"_s].toString(), step);
    QCOMPARE(steps.last()[u"ok"_s], QJsonValue(false));
    QVERIFY(run.json()[u"credential"_s].isNull());
    QVERIFY(run.err.contains(step));
}

void TestWebAuthnCli::trustedNeedsAnAnchor()
{
    for (const QString& name : {u"none-es256"_s, u"packed-self-es256"_s, u"packed-es256"_s}) {
        QJsonObject recorded = registrationCase(vectors::named(name));
        recorded[u"attestationPolicy"_s] = u"trusted"_s;
        const bool certified = name == u"packed-es256";
        QCOMPARE(verify(recorded).exit, certified ? 0 : 1);
        recorded[u"trustAnchors"_s] = QJsonArray();
        const CliRun run = verify(recorded);
        QCOMPARE(run.exit, 1);
        QCOMPARE(run.json()[u"failed_step"_s].toString(), u"reg-ceremony-assess-trust"_s);
    }
}

void TestWebAuthnCli::anchorsInEveryForm()
{
    const QByteArray der = vectors::rootDer();
    const QString base64 = QString::fromLatin1(der.toBase64());
    QStringList forms{base64, text(der)};
    QString pem = u"-----BEGIN CERTIFICATE-----\n"_s;
    for (qsizetype i = 0; i < base64.size(); i += 64) {
        pem += base64.mid(i, 64) + u'\n';
    }
    forms << pem + u"-----END CERTIFICATE-----\n"_s;
    for (const QString& form : std::as_const(forms)) {
        QJsonObject recorded = registrationCase(vectors::named(u"tpm-es256"_s));
        recorded[u"attestationPolicy"_s] = u"trusted"_s;
        recorded[u"trustAnchors"_s] = QJsonArray{form};
        const CliRun run = verify(recorded);
        QCOMPARE(run.exit, 0);
        QCOMPARE(run.json()[u"credential"_s][u"attestationTrusted"_s], QJsonValue(true));
    }
}

/// The examples' certificates are valid from 2024 on.
void TestWebAuthnCli::timeDecidesOverCertificates()
{
    QJsonObject recorded = registrationCase(vectors::named(u"packed-es256"_s));
    recorded[u"attestationPolicy"_s] = u"trusted"_s;
    recorded[u"time"_s] = u"2023-12-31T23:59:59Z"_s;
    QCOMPARE(verify(recorded).json()[u"failed_step"_s].toString(), u"reg-ceremony-assess-trust"_s);
    recorded[u"time"_s] = u"2024-01-01T08:00:01+08:00"_s;
    QCOMPARE(verify(recorded).exit, 0);
}

void TestWebAuthnCli::counterPolicies()
{
    const vectors::Vector vector = vectors::named(u"none-es256"_s);
    const QJsonObject credential =
        verify(registrationCase(vector)).json()[u"credential"_s].toObject();
    QJsonObject recorded = authenticationCase(vector, credential);
    set(recorded, {u"credential"_s, u"signCount"_s}, qint64{4'294'967'295});
    QCOMPARE(verify(recorded).exit, 1);
    recorded[u"counterPolicy"_s] = u"refuse"_s;
    QCOMPARE(verify(recorded).exit, 1);
    for (const QString& policy : {u"step-up"_s, u"alert"_s}) {
        recorded[u"counterPolicy"_s] = policy;
        const CliRun run = verify(recorded);
        QCOMPARE(run.exit, 0);
        QCOMPARE(run.json()[u"alert"_s], QJsonValue(true));
        QCOMPARE(run.json()[u"step_up"_s], QJsonValue(policy == u"step-up"));
        // It does not go back, or the next copy would look fresh.
        QCOMPARE(run.json()[u"credential"_s][u"signCount"_s].toInteger(), 4'294'967'295);
        QVERIFY(!run.err.isEmpty());
    }
}

void TestWebAuthnCli::malformed_data()
{
    QTest::addColumn<QStringList>("path");
    QTest::addColumn<QJsonValue>("value");
    QTest::addColumn<QString>("where");
    const auto row =
        [](const QStringList& path, const QJsonValue& value, const QString& detail = {}) {
            const QString where = path.join(u'.') + detail;
            QTest::newRow(qPrintable(where + u' ' + value.toVariant().toString()))
                << path << value << where;
        };
    const QJsonValue missing(QJsonValue::Undefined);
    for (const char* name : {"type", "rpId", "origins", "challenge", "credential", "response"}) {
        row({QString::fromLatin1(name)}, missing);
        row({QString::fromLatin1(name)}, 1);
    }
    for (const char* name : {"id", "rawId", "type", "response"}) {
        row({u"response"_s, QString::fromLatin1(name)}, missing);
    }
    for (const char* name : {"clientDataJSON", "authenticatorData", "signature"}) {
        row({u"response"_s, u"response"_s, QString::fromLatin1(name)}, missing);
        row({u"response"_s, u"response"_s, QString::fromLatin1(name)}, u"AA=="_s, u", 3"_s);
    }
    for (const char* name : {"id", "publicKey", "signCount", "backupEligible"}) {
        row({u"credential"_s, QString::fromLatin1(name)}, missing);
    }
    row({u"type"_s}, u"assertion"_s);
    row({u"challenge"_s}, u"a+b"_s, u", 2"_s);
    row({u"origins"_s}, QJsonArray{u"https://example.org"_s, 2});
    row({u"requireUserVerification"_s}, u"yes"_s);
    row({u"topOrigins"_s}, u"https://example.com"_s);
    row({u"attestationPolicy"_s}, u"some"_s);
    row({u"backupPolicy"_s}, u"some"_s);
    row({u"counterPolicy"_s}, u"some"_s);
    row({u"credential"_s, u"signCount"_s}, -1);
    row({u"credential"_s, u"signCount"_s}, qint64{4'294'967'296});
    row({u"credential"_s, u"signCount"_s}, 1.5);
    row({u"credential"_s, u"publicKey"_s}, u"oA"_s, u", 3"_s);
    row({u"credential"_s, u"pubKey"_s}, u"oA"_s);
    row({u"requireUserVerificaton"_s}, true);
    row({u"algorithms"_s}, QJsonArray{u"ES256"_s});
    row({u"time"_s}, u"2026-01-31T09:00:00"_s);
    row({u"userHandle"_s}, u"?"_s, u", 1"_s);
    row({u"allowCredentials"_s}, u"AAAA"_s);
}

void TestWebAuthnCli::malformed()
{
    QFETCH(QStringList, path);
    QFETCH(QJsonValue, value);
    QFETCH(QString, where);
    const vectors::Vector vector = vectors::named(u"none-es256"_s);
    const QJsonObject credential =
        verify(registrationCase(vector)).json()[u"credential"_s].toObject();
    QJsonObject recorded = authenticationCase(vector, credential);
    set(recorded, path, value);
    const CliRun run = verify(recorded);
    QCOMPARE(run.exit, 3);
    QCOMPARE(run.json()[u"ok"_s], QJsonValue(false));
    QCOMPARE(run.json()[u"fault"_s][u"path"_s].toString(), where);
    QVERIFY2(run.err.contains(where), qPrintable(run.err));
}

void TestWebAuthnCli::brokenJsonNamesTheLine()
{
    const CliRun run = verify("{\n \"type\": registration }");
    QCOMPARE(run.exit, 3);
    QVERIFY2(run.err.contains(u"2:"), qPrintable(run.err));
    QCOMPARE(verify(QByteArray()).exit, 3);
    QCOMPARE(verify(QByteArray("[]")).exit, 3);
    const QJsonObject anchor = registrationCase(vectors::named(u"none-es256"_s));
    for (const QString& text :
         {u"AAAA"_s, u"-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----\n"_s}) {
        QJsonObject recorded = anchor;
        recorded[u"trustAnchors"_s] = QJsonArray{text};
        const CliRun refused = verify(recorded);
        QCOMPARE(refused.exit, 3);
        QVERIFY(refused.json()[u"fault"_s][u"path"_s].toString().startsWith(u"trustAnchors[0]"));
    }
}

void TestWebAuthnCli::filesAndWords()
{
    QCOMPARE(runCli({u"webauthn"_s, u"verify"_s, m_dir.filePath(u"none.json"_s)}).exit, 4);
    QCOMPARE(runCli({u"webauthn"_s}).exit, 2);
    QCOMPARE(runCli({u"webauthn"_s, u"check"_s, u"x"_s}).exit, 2);
    QCOMPARE(verify("{}", {u"--format"_s, u"xml"_s}).exit, 2);
}

void TestWebAuthnCli::tableAndCsvInBothLanguages()
{
    QJsonObject recorded = registrationCase(vectors::named(u"none-es256"_s));
    recorded[u"rpId"_s] = u"example.com"_s;
    const QString path = write(QJsonDocument(recorded).toJson());
    const CliRun zh = runCli({u"webauthn"_s, u"verify"_s, path});
    QCOMPARE(zh.exit, 1);
    const QString table = QString::fromUtf8(zh.out);
    QVERIFY2(table.contains(u"不成立"), qPrintable(table));
    QVERIFY2(table.contains(u"依賴方的雜湊值為"), qPrintable(table));
    QVERIFY(zh.err.contains(u"reg-ceremony-verify-rpid-hash"));
    const CliRun en =
        runCli({u"webauthn"_s, u"verify"_s, path, u"--lang"_s, u"en"_s, u"--format"_s, u"csv"_s});
    QCOMPARE(en.exit, 1);
    QVERIFY(en.out.contains("does not hold"));
    QCOMPARE(en.out.count('\n'), 12); // heads and the steps up to the eleventh
}

QTEST_APPLESS_MAIN(TestWebAuthnCli)
#include "tst_webauthncli.moc"
