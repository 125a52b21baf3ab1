// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "checklists/gatewaypacks.h"
#include "model/crypto/digest.h"
#include "model/gateway/scenarioceremonies.h"

#include <QTest>

using namespace zt;

namespace {

/// The field of that path; null where there is none.
const ByteField* fieldOf(const QList<ByteField>& fields, const QStringList& path)
{
    for (const ByteField& field : fields) {
        if (field.name == path.value(0)) {
            return path.size() == 1 ? &field : fieldOf(field.fields, path.mid(1));
        }
    }
    return nullptr;
}

const ByteField* fieldOf(const ByteField& part, const char* name)
{
    return fieldOf(part.fields, {QString::fromUtf8(name)});
}

/// Pieces that follow on one another from the first byte to the last.
bool covers(const ByteField& part)
{
    qsizetype at = part.offset;
    for (const ByteField& field : part.fields) {
        if (field.offset != at) {
            return false;
        }
        at += field.length;
    }
    return at == part.offset + part.length;
}

QByteArray letters(qsizetype count)
{
    return QByteArray(count, 'x');
}

} // namespace

class TestCeremonyTrace : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void takesAuthenticatorDataApart();
    void showsWhatCannotBeRead();
    void findsAuthenticatorDataWithinTheObject();
    void takesClientDataApart();
    void takesSignaturesApart();
    void takesAQuoteApart();
    void takesATokenApart();
    void keepsSecrets();
    void namesTheFailedStep_data();
    void namesTheFailedStep();
    void saysNothingWhereSomethingElseDecided();
    void agreesWithTheCeremonies();
};

/// WebAuthn Level 3, 6.1 and 6.5.1: 32 bytes, flags, count; model, length, id, key.
void TestCeremonyTrace::takesAuthenticatorDataApart()
{
    const QByteArray key = QByteArray::fromHex("a10326"); // {3: -7}
    const QByteArray bytes = letters(32) + QByteArray::fromHex("45") +
                             QByteArray::fromHex("00000039") + letters(16) +
                             QByteArray::fromHex("0004") + "idid" + key;
    const ByteField part = authenticatorDataFields(bytes);
    QVERIFY(covers(part));
    QCOMPARE(fieldOf(part, "flags")->offset, 32);
    QCOMPARE(fieldOf(part, "flags")->reading, QStringLiteral("UP UV AT"));
    QCOMPARE(fieldOf(part, "signCount")->offset, 33);
    QCOMPARE(fieldOf(part, "signCount")->reading, QStringLiteral("57"));
    QCOMPARE(fieldOf(part, "aaguid")->offset, 37);
    QCOMPARE(fieldOf(part, "credentialId")->offset, 55);
    QCOMPARE(fieldOf(part, "credentialId")->bytes, QByteArray("idid"));
    const ByteField* cose = fieldOf(part, "credentialPublicKey");
    QCOMPARE(cose->bytes, key);
    QCOMPARE(cose->reading, QStringLiteral("ES256"));
    QCOMPARE(cose->fields.size(), 1);
    QCOMPARE(cose->fields[0].name, QStringLiteral("3"));
    QCOMPARE(cose->fields[0].reading, QStringLiteral("-7"));
    QCOMPARE(cose->fields[0].offset, 61); // after the head of the map and the label
}

void TestCeremonyTrace::showsWhatCannotBeRead()
{
    const QByteArray bytes = letters(32) + QByteArray::fromHex("41") + letters(10);
    const ByteField part = authenticatorDataFields(bytes);
    QVERIFY(covers(part));
    QCOMPARE(part.fields.constLast().name, QStringLiteral("unread"));
    QCOMPARE(part.fields.constLast().length, 6);
    QVERIFY(covers(attestationObjectFields(letters(5))));
    QVERIFY(covers(quoteFields(letters(9))));
    QVERIFY(covers(sessionTokenFields(letters(9))));
    QVERIFY(clientDataFields("no JSON").fields.isEmpty());
    QVERIFY(jwsFields("a.b").fields.constFirst().name == QStringLiteral("unread"));
}

void TestCeremonyTrace::findsAuthenticatorDataWithinTheObject()
{
    const QByteArray data = letters(32) + QByteArray::fromHex("0100000001");
    const QByteArray object = QByteArray::fromHex("a363666d74646e6f6e65") + // {"fmt": "none",
                              QByteArray::fromHex("6761747453746d74a0") +   // "attStmt": {},
                              QByteArray::fromHex("686175746844617461") +   // "authData":
                              QByteArray::fromHex("5825") + data;
    const ByteField part = attestationObjectFields(object);
    QCOMPARE(fieldOf(part, "fmt")->reading, QStringLiteral("none"));
    const ByteField* inner = fieldOf(part, "authData");
    QCOMPARE(inner->offset, object.indexOf(data));
    QCOMPARE(inner->bytes, data);
    QVERIFY(covers(*inner));
    QCOMPARE(fieldOf(*inner, "signCount")->offset, object.size() - 4);
}

void TestCeremonyTrace::takesClientDataApart()
{
    const QByteArray json =
        R"({"type":"webauthn.get","challenge":"a,\"}b","more":{"y":[1,2]},"z":true})";
    const ByteField part = clientDataFields(json);
    QCOMPARE(part.fields.size(), 4);
    for (const ByteField& field : part.fields) {
        QCOMPARE(field.bytes, json.sliced(field.offset, field.length));
    }
    QCOMPARE(part.fields[1].bytes, QByteArray(R"("a,\"}b")"));
    QCOMPARE(part.fields[2].bytes, QByteArray(R"({"y":[1,2]})"));
    QCOMPARE(part.fields[3].reading, QStringLiteral("true"));
}

void TestCeremonyTrace::takesSignaturesApart()
{
    const QByteArray der = QByteArray::fromHex("300a02030102030203040506");
    const ByteField part = signatureFields(der);
    QVERIFY(covers(part));
    QCOMPARE(fieldOf(part, "r")->bytes, QByteArray::fromHex("010203"));
    QCOMPARE(fieldOf(part, "s")->bytes, QByteArray::fromHex("040506"));
    QVERIFY(signatureFields(letters(64)).fields.isEmpty());
}

/// TPM 2.0 part 2, 10.12.8.
void TestCeremonyTrace::takesAQuoteApart()
{
    TpmQuote quote;
    quote.qualifiedSigner = letters(34);
    quote.extraData = letters(32);
    quote.clock = {5000, 3, 1, true};
    quote.selection = {{tpm::AlgSha256, {0, 7, 10}}};
    quote.pcrDigest = letters(32);
    const ByteField part = quoteFields(quote.toBytes());
    QVERIFY(covers(part));
    QCOMPARE(fieldOf(part, "magic")->bytes, QByteArray::fromHex("ff544347"));
    QCOMPARE(fieldOf(part, "type")->bytes, QByteArray::fromHex("8018"));
    QCOMPARE(fieldOf(part, "extraData")->offset, 4 + 2 + 2 + 34 + 2);
    QCOMPARE(fieldOf(part, "clockInfo.clock")->reading, QStringLiteral("5000"));
    QCOMPARE(fieldOf(part, "clockInfo.resetCount")->reading, QStringLiteral("3"));
    QCOMPARE(fieldOf(part, "pcrSelect.pcrSelect")->bytes, QByteArray::fromHex("810400"));
    QCOMPARE(fieldOf(part, "pcrDigest")->length, 32);
}

void TestCeremonyTrace::takesATokenApart()
{
    // {"alg":"ES256"} and {"aud":"mail"}
    const ByteField part = jwsFields("eyJhbGciOiJFUzI1NiJ9.eyJhdWQiOiJtYWlsIn0.AAAA");
    QCOMPARE(fieldOf({part},
                     {QStringLiteral("JWS"),
                      QStringLiteral("payload"),
                      QStringLiteral("JSON"),
                      QStringLiteral("aud")})
                 ->reading,
             QStringLiteral("\"mail\""));
    QCOMPARE(fieldOf(part, "payload")->offset, 21);
    QCOMPARE(fieldOf(part, "signature")->bytes, QByteArray("AAAA"));
}

void TestCeremonyTrace::keepsSecrets()
{
    const QByteArray secret = "sixteen  letters";
    const PrivateKey key = PrivateKey::generate(SignAlg::ES256);
    const SessionSealer sealer(sha256("a key"));
    const ByteField part = sessionTokenFields(sealer.seal(newSession(key.publicKey(), secret)));
    QVERIFY(covers(part));
    QVERIFY(part.bytes.isEmpty());
    QVERIFY(part.secret);
    QVERIFY(fieldOf(part, "secret")->secret);
    for (const ByteField& field : part.fields) {
        QVERIFY(!field.bytes.contains(secret));
    }
    QCOMPARE(fieldOf(part, "mac")->length, 32);
}

/// After the catalogue (GATEWAY.md 6, "All controls on") and the standards' lists of steps.
void TestCeremonyTrace::namesTheFailedStep_data()
{
    QTest::addColumn<QStringList>("failed");
    const auto row = [](const char* id, const char* step) {
        QTest::newRow(id) << QString::fromLatin1(step).split(u' ');
    };
    row("S04", "rp-op-verifying-assertion-step-origin rp-op-verifying-assertion-step-rpid-hash");
    row("S05", "authn-ceremony-verify-challenge");
    row("S06",
        "authn-ceremony-verify-sign-count key"); // the copy's request lacks the session's key
    row("S07", "authn-ceremony-verify-user-verified");
    row("S09", "reg-ceremony-attestation-trust-anchors reg-ceremony-assess-trust");
    row("S10", "reg-ceremony-verify-credential-id-unused");
    row("S21", "key-activated pcr-digest"); // another key, then another state
    row("S22", "nonce clock");              // yesterday's answer, then a clock set back
    row("S28", "audience");
    row("S29", "signature algorithm key-known");
}

void TestCeremonyTrace::namesTheFailedStep()
{
    QFETCH(QStringList, failed);
    const RuleBook book(*shippedGatewayPolicy());
    const GatewayScenario& scenario =
        *shippedGatewayScenarios()->scenario(QString::fromLatin1(QTest::currentDataTag()));
    const ScenarioCeremonies ceremonies(scenario);
    const PreparedScenario prepared = prepare(scenario, book, ceremonies.facts());
    RunSettings settings;
    settings.controls = ControlSet::all(static_cast<int>(book.policy().items.size()));
    const TimelineRun run = TimelineRunner(book, prepared, prepared.timeline).run(settings);
    QStringList named = ceremonies.failedSteps(book.policy(), run);
    QCOMPARE(named.size(), qsizetype(run.steps.size()));
    named.removeAll(QString());
    QVERIFY2(!named.isEmpty(), "nothing failed");
    for (const QString& step : std::as_const(named)) {
        QVERIFY2(failed.contains(step), qPrintable(step));
    }
}

/// S13: the ceremony holds, the account is idle.
void TestCeremonyTrace::saysNothingWhereSomethingElseDecided()
{
    const RuleBook book(*shippedGatewayPolicy());
    const GatewayScenario& scenario = *shippedGatewayScenarios()->scenario(QStringLiteral("S13"));
    const ScenarioCeremonies ceremonies(scenario);
    const PreparedScenario prepared = prepare(scenario, book, ceremonies.facts());
    RunSettings settings;
    settings.controls = ControlSet::all(static_cast<int>(book.policy().items.size()));
    const TimelineRun run = TimelineRunner(book, prepared, prepared.timeline).run(settings);
    QStringList named = ceremonies.failedSteps(book.policy(), run);
    named.removeAll(QString());
    QVERIFY2(named.isEmpty(), qPrintable(named.join(u' ')));
}

/// Over the whole catalogue: what a ceremony says of itself, its checks and its bytes say too.
void TestCeremonyTrace::agreesWithTheCeremonies()
{
    int ceremonies = 0;
    for (const GatewayScenario& scenario : shippedGatewayScenarios()->scenarios) {
        const QList<CeremonyResult> results = ceremonyResults(scenario, scenario.timeline);
        for (const CeremonyResult& result : results) {
            QCOMPARE(result.trace.isEmpty(), result.facts.isEmpty());
            QCOMPARE(result.trace.failedStep(), result.failed);
            ceremonies += result.trace.isEmpty() ? 0 : 1;
            const bool named = result.failed.isEmpty() || result.trace.parts.isEmpty() ||
                               fieldOf(result.trace.parts, result.trace.failedField()) != nullptr;
            QVERIFY2(named, qPrintable(scenario.id + u' ' + result.failed));
        }
    }
    QVERIFY(ceremonies > 100);
}

QTEST_GUILESS_MAIN(TestCeremonyTrace)
#include "tst_ceremonytrace.moc"
