// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "softceremony.h"

#include <QTest>

#include <functional>

using namespace zt;

namespace {

struct Attempt
{
    SoftEnrolment plan = soft::enrolment();
    RelyingParty party;
    RegistrationCeremony ceremony;
};

/// What a test makes wrong: before the ceremony, or in the response.
struct Wrong
{
    const char* name;
    const char* step;
    std::function<void(Attempt&)> before;
    std::function<void(RegistrationResponse&)> after = nullptr;
};

void refit(RegistrationResponse& response, const std::function<void(CborValue&)>& change)
{
    CborValue object = readCbor(response.attestationObject)->value;
    change(object);
    response.attestationObject = writeCbor(object);
}

void replaceMember(CborValue& map, const char* name, const CborValue& value)
{
    for (qsizetype i = 0; i < map.items.size(); i += 2) {
        if (map.items[i].bytes == name) {
            map.items[i + 1] = value;
        }
    }
}

QList<Wrong> responses()
{
    return {
        {"kind of credential",
         "reg-ceremony-verify-response",
         nullptr,
         [](RegistrationResponse& r) { r.type = QStringLiteral("password"); }},
        {"id is not rawId",
         "reg-ceremony-verify-response",
         nullptr,
         [](RegistrationResponse& r) { r.id.append('x'); }},
        {"client data cut off",
         "reg-ceremony-parse-client-data",
         nullptr,
         [](RegistrationResponse& r) { r.clientDataJson.chop(1); }},
        {"client data is a list",
         "reg-ceremony-parse-client-data",
         nullptr,
         [](RegistrationResponse& r) { r.clientDataJson = "[]"; }},
        {"two byte order marks",
         "reg-ceremony-parse-client-data",
         nullptr,
         [](RegistrationResponse& r) { r.clientDataJson.prepend("\xef\xbb\xbf\xef\xbb\xbf"); }},
        {"crossOrigin is a text",
         "reg-ceremony-parse-client-data",
         [](Attempt& a) {
             a.plan.crossOrigin.reset();
             a.plan.moreClientData = "\"crossOrigin\":\"false\"";
         }},
        {"type of a log-on",
         "reg-ceremony-verify-type",
         [](Attempt& a) { a.plan.type = QStringLiteral("webauthn.get"); }},
        {"type in capitals",
         "reg-ceremony-verify-type",
         [](Attempt& a) { a.plan.type = QStringLiteral("WebAuthn.create"); }},
        {"another challenge",
         "reg-ceremony-verify-challenge",
         [](Attempt& a) { a.ceremony.challenge = "seventeen bytes.."; }},
        {"challenge with padding",
         "reg-ceremony-verify-challenge",
         [](Attempt& a) {
             a.plan.clientDataJson =
                 R"({"type":"webauthn.create","challenge":"c2l4dGVlbiBieXRlcyBhdA==",)"
                 R"("origin":"https://mail.bank.example","crossOrigin":false})";
         }},
    };
}

QList<Wrong> origins()
{
    const char* const step = "rp-op-registering-a-new-credential-step-origin";
    const auto from = [step](const char* name, const char* origin) {
        return Wrong{
            name, step, [origin](Attempt& a) { a.plan.origin = QString::fromUtf8(origin); }};
    };
    return {
        from("look-alike", "https://mail.bank-example.com"),
        from("a letter of another script", "https://mail.b\u0430nk.example"),
        from("http", "http://mail.bank.example"),
        from("port", "https://mail.bank.example:8443"),
        from("slash", "https://mail.bank.example/"),
        from("another subdomain", "https://evil.bank.example"),
        from("capitals", "https://MAIL.bank.example"),
        {"framed",
         "reg-ceremony-verify-cross-origin",
         [](Attempt& a) { a.plan.crossOrigin = true; }},
        {"framed, none is expected",
         "reg-ceremony-verify-top-origin",
         [](Attempt& a) { a.plan.topOrigin = QStringLiteral("https://top.example"); }},
        {"framed by another than expected",
         "reg-ceremony-verify-top-origin",
         [](Attempt& a) {
             a.plan.crossOrigin = true;
             a.plan.topOrigin = QStringLiteral("https://top.example.org");
             a.party.topOrigins = {QStringLiteral("https://top.example")};
         }},
    };
}

QList<Wrong> objects()
{
    const char* const step = "reg-ceremony-decode-attestation-object";
    return {
        {"bytes behind the authenticator data", step, [](Attempt& a) { a.plan.trailing = "!"; }},
        {"bytes behind the object",
         step,
         nullptr,
         [](RegistrationResponse& r) { r.attestationObject.append('\0'); }},
        {"object cut off",
         step,
         nullptr,
         [](RegistrationResponse& r) { r.attestationObject.chop(1); }},
        {"no object", step, nullptr, [](RegistrationResponse& r) { r.attestationObject.clear(); }},
        {"authData twice",
         step,
         nullptr,
         [](RegistrationResponse& r) {
             refit(r, [](CborValue& object) {
                 object.items << CborValue::fromText("authData") << *object.member("authData");
             });
         }},
        {"no credential in it",
         step,
         nullptr,
         [](RegistrationResponse& r) {
             refit(r, [](CborValue& object) {
                 QByteArray data = object.member("authData")->bytes.first(37);
                 data[32] = '\x05';
                 replaceMember(object, "authData", CborValue::fromBytes(data));
             });
         }},
        {"statement is a list",
         step,
         nullptr,
         [](RegistrationResponse& r) {
             refit(r, [](CborValue& object) {
                 replaceMember(object, "attStmt", CborValue::fromArray({}));
             });
         }},
        {"extensions are no map", step, [](Attempt& a) { a.plan.extensions = "\x01"; }},
        {"another relying party",
         "reg-ceremony-verify-rpid-hash",
         [](Attempt& a) { a.plan.rpId = QStringLiteral("bank-example.com"); }},
        {"nobody there",
         "reg-ceremony-verify-user-present",
         [](Attempt& a) { a.plan.userPresent = false; }},
        {"not verified",
         "reg-ceremony-verify-user-verified",
         [](Attempt& a) { a.plan.userVerified = false; }},
        {"backed up, though not eligible",
         "reg-ceremony-verify-backup-flags",
         [](Attempt& a) { a.plan.backedUp = true; }},
        {"eligible for backup",
         "reg-ceremony-assess-backup-eligibility",
         [](Attempt& a) {
             a.plan.backupEligible = true;
             a.party.backup = BackupPolicy::NotEligible;
         }},
        {"backed up",
         "reg-ceremony-assess-backup-state",
         [](Attempt& a) {
             a.plan.backupEligible = true;
             a.plan.backedUp = true;
             a.party.backup = BackupPolicy::NotBackedUp;
         }},
    };
}

/// A COSE key of an algorithm, which nobody need know.
QByteArray coseOf(qint64 alg)
{
    return writeCbor(CborValue::fromMap(
        {{CborValue::fromInteger(1), CborValue::fromInteger(2)},
         {CborValue::fromInteger(3), CborValue::fromInteger(alg)},
         {CborValue::fromInteger(-1), CborValue::fromInteger(8)},
         {CborValue::fromInteger(-2), CborValue::fromBytes(QByteArray(32, 1))},
         {CborValue::fromInteger(-3), CborValue::fromBytes(QByteArray(32, 2))}}));
}

QList<Wrong> keys()
{
    const char* const step = "reg-ceremony-verify-algorithm";
    return {
        {"ES256K", step, [](Attempt& a) { a.plan.publicKey = coseOf(-47); }},
        {"RS1", step, [](Attempt& a) { a.plan.publicKey = coseOf(-65535); }},
        {"not on its curve", step, [](Attempt& a) { a.plan.publicKey = coseOf(-7); }},
        {"Ed25519 of 31 bytes",
         step,
         [](Attempt& a) {
             a.plan.publicKey =
                 QByteArray::fromHex("a4010103272006 21581f") + QByteArray(31, '\x01');
         }},
        {"EdDSA without a curve",
         step,
         [](Attempt& a) {
             a.plan.publicKey = QByteArray::fromHex("a301010327215820") + QByteArray(32, '\x01');
         }},
        {"EdDSA with a text for its curve",
         step,
         [](Attempt& a) {
             a.plan.publicKey =
                 QByteArray::fromHex("a401010327206137215820") + QByteArray(32, '\x01');
         }},
        {"key without an algorithm", step, [](Attempt& a) { a.plan.publicKey = "\xa0"; }},
        {"not offered",
         step,
         [](Attempt& a) {
             a.party.algorithms = {SignAlg::EdDSA, SignAlg::RS256};
         }},
        {"unknown format",
         "reg-ceremony-determine-attestation-format",
         nullptr,
         [](RegistrationResponse& r) {
             refit(r, [](CborValue& object) {
                 replaceMember(object, "fmt", CborValue::fromText("android-safetynet"));
             });
         }},
        {"format in capitals",
         "reg-ceremony-determine-attestation-format",
         nullptr,
         [](RegistrationResponse& r) {
             refit(r, [](CborValue& object) {
                 replaceMember(object, "fmt", CborValue::fromText("Packed"));
             });
         }},
    };
}

QList<Wrong> trust()
{
    const char* const step = "reg-ceremony-assess-trust";
    const auto trusted = [](SoftFormat format) {
        return [format](Attempt& a) {
            a.plan.format = format;
            a.party.attestation = AttestationPolicy::Trusted;
        };
    };
    return {
        {"none is not enough", step, trusted(SoftFormat::None)},
        {"self is not enough", step, trusted(SoftFormat::PackedSelf)},
        {"no anchors",
         step,
         [](Attempt& a) {
             a.party.attestation = AttestationPolicy::Trusted;
             a.party.anchors.clear();
         }},
        {"another maker's anchor",
         step,
         [](Attempt& a) {
             a.party.attestation = AttestationPolicy::Trusted;
             a.party.anchors = {*Certificate::fromDer(
                 TestAuthority(QStringLiteral("Other maker"), soft::from, soft::until)
                     .certificate())};
         }},
        {"an anchor of the same name",
         step,
         [](Attempt& a) {
             a.party.attestation = AttestationPolicy::Trusted;
             a.party.anchors = {*Certificate::fromDer(
                 TestAuthority(QStringLiteral("Simulated maker"), soft::from, soft::until)
                     .certificate())};
         }},
        {"before the certificates",
         step,
         [](Attempt& a) {
             a.party.attestation = AttestationPolicy::Trusted;
             a.ceremony.at = soft::at(soft::from - 1);
         }},
        {"after the certificates",
         step,
         [](Attempt& a) {
             a.party.attestation = AttestationPolicy::Trusted;
             a.ceremony.at = soft::at(soft::until + 1);
         }},
        {"issued by a stranger",
         step,
         [](Attempt& a) {
             a.party.attestation = AttestationPolicy::Trusted;
             a.plan.fault = SoftFault::LeafForeignRoot;
         }},
        {"expired",
         step,
         [](Attempt& a) {
             a.party.attestation = AttestationPolicy::Trusted;
             a.plan.fault = SoftFault::LeafExpired;
         }},
        {"a model nobody approved",
         step,
         [](Attempt& a) { a.party.models = {QByteArray(16, 'm')}; }},
    };
}

QList<Wrong> records()
{
    return {
        {"1,024 bytes of id",
         "reg-ceremony-verify-credential-id-length",
         [](Attempt& a) { a.plan.credentialId = QByteArray(1024, 'i'); }},
        {"65,535 bytes of id",
         "reg-ceremony-verify-credential-id-length",
         [](Attempt& a) { a.plan.credentialId = QByteArray(65535, 'i'); }},
        {"another's id",
         "reg-ceremony-verify-credential-id-unused",
         [](Attempt& a) {
             a.plan.credentialId = "victim's";
             a.ceremony.registeredIds = {"someone's", "victim's"};
         }},
        {"id of another credential",
         "reg-ceremony-create-credential-record",
         nullptr,
         [](RegistrationResponse& r) { r.id = r.rawId = "other"; }},
        {"unasked extension of the authenticator",
         "reg-ceremony-verify-extension-outputs",
         [](Attempt& a) {
             a.plan.extensions = QByteArray::fromHex("a16b6372656450726f7465637402");
             a.party.extensions = QStringList{QStringLiteral("minPinLength")};
         }},
        {"unasked extension with a number for its name",
         "reg-ceremony-verify-extension-outputs",
         [](Attempt& a) {
             a.plan.extensions = QByteArray::fromHex("a1182af5");
             a.party.extensions = QStringList{QStringLiteral("minPinLength")};
         }},
        {"unasked extension of the browser",
         "reg-ceremony-verify-extension-outputs",
         [](Attempt& a) { a.party.extensions = QStringList(); },
         [](RegistrationResponse& r) { r.clientExtensions = {QStringLiteral("prf")}; }},
    };
}

QList<Wrong> everything()
{
    return responses() + origins() + objects() + keys() + trust() + records();
}

CeremonyVerdict attempt(const Wrong& wrong)
{
    static SoftAuthenticator authenticator = soft::authenticator();
    Attempt tried;
    tried.party = soft::party(authenticator);
    tried.ceremony = {tried.plan.challenge, false, {}, soft::at()};
    if (wrong.before) {
        wrong.before(tried);
    }
    RegistrationResponse response = soft::responseOf(authenticator.enrol(tried.plan));
    if (wrong.after) {
        wrong.after(response);
    }
    return verifyRegistration(tried.party, tried.ceremony, response);
}

} // namespace

class TestRegistrationSteps : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyStepHasItsFault();
    void failsAtExactlyItsStep_data();
    void failsAtExactlyItsStep();
    void whatMayBe_data();
    void whatMayBe();
    void recordHoldsWhatWasSaid();
    void untrustedIsToldApart();
    void namesWhatIsNotVerified_data();
    void namesWhatIsNotVerified();
};

/// Three steps cannot fail: UTF-8 decoding replaces what it cannot read, a hash is always there,
/// and a list of anchors may be empty, which the next step minds.
void TestRegistrationSteps::everyStepHasItsFault()
{
    QStringList without = registrationSteps();
    const QList<Wrong> all = everything();
    for (const Wrong& wrong : all) {
        QVERIFY(registrationSteps().contains(QLatin1String(wrong.step)));
        without.removeAll(QLatin1String(wrong.step));
    }
    // The formats' own faults are in tst_attestation.
    without.removeAll(QStringLiteral("reg-ceremony-verify-attestation"));
    QCOMPARE(without,
             QStringList({QStringLiteral("reg-ceremony-decode-client-data"),
                          QStringLiteral("reg-ceremony-hash-client-data"),
                          QStringLiteral("reg-ceremony-attestation-trust-anchors")}));
}

void TestRegistrationSteps::failsAtExactlyItsStep_data()
{
    QTest::addColumn<int>("number");
    const QList<Wrong> all = everything();
    for (int i = 0; i < all.size(); ++i) {
        QTest::newRow(all[i].name) << i;
    }
}

void TestRegistrationSteps::failsAtExactlyItsStep()
{
    QFETCH(int, number);
    const Wrong wrong = everything()[number];
    const CeremonyVerdict verdict = attempt(wrong);
    QVERIFY(!verdict.ok());
    QVERIFY2(verdict.failedStep() == QLatin1String(wrong.step), soft::told(verdict).constData());
    QVERIFY(!verdict.credential);
    // Every step before it was taken and held, none after it was taken.
    const QStringList anchors = registrationSteps();
    for (qsizetype i = 0; i < verdict.steps.size(); ++i) {
        QCOMPARE(QString::fromLatin1(verdict.steps[i].anchor), anchors[i]);
        QCOMPARE(verdict.steps[i].ok, i + 1 < verdict.steps.size());
    }
}

/// Names and numbers as the COSE and WebAuthn registries have them.
void TestRegistrationSteps::namesWhatIsNotVerified_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("instead");
    const QString algorithms = QStringLiteral("ES256 (-7), ES384 (-35)");
    QTest::newRow("RS1") << "RS1 (-65535)" << algorithms;
    QTest::newRow("Ed448") << "EdDSA, Ed448 (-8)" << algorithms;
    QTest::newRow("PS256") << "PS256 (-37)" << algorithms;
    QTest::newRow("compound") << "“compound”"
                              << "none, packed, fido-u2f, tpm, apple, android-key";
}

void TestRegistrationSteps::namesWhatIsNotVerified()
{
    QFETCH(QString, name);
    QFETCH(QString, instead);
    Wrong wrong{QTest::currentDataTag(), "", nullptr, nullptr};
    if (name.startsWith(QStringLiteral("RS1"))) {
        wrong.before = [](Attempt& a) { a.plan.publicKey = coseOf(-65535); };
    } else if (name.startsWith(QStringLiteral("PS"))) {
        wrong.before = [](Attempt& a) { a.plan.publicKey = coseOf(-37); };
    } else if (name.startsWith(QStringLiteral("EdDSA"))) {
        wrong.before = [](Attempt& a) {
            a.plan.publicKey = writeCbor(CborValue::fromMap(
                {{CborValue::fromInteger(1), CborValue::fromInteger(1)},
                 {CborValue::fromInteger(3), CborValue::fromInteger(-8)},
                 {CborValue::fromInteger(-1), CborValue::fromInteger(7)},
                 {CborValue::fromInteger(-2), CborValue::fromBytes(QByteArray(57, 1))}}));
        };
    } else {
        wrong.after = [](RegistrationResponse& r) {
            refit(r, [](CborValue& object) {
                replaceMember(object, "fmt", CborValue::fromText("compound"));
                replaceMember(object, "attStmt", CborValue::fromArray({}));
            });
        };
    }
    const CeremonyVerdict verdict = attempt(wrong);
    QVERIFY(!verdict.ok());
    const QString detail = sentence(verdict.steps.constLast().detail, Language(LanguageCode::En));
    QVERIFY2(detail.contains(name), qPrintable(detail));
    for (const QString& one : instead.split(QStringLiteral(", "))) {
        QVERIFY2(detail.contains(one), qPrintable(detail));
    }
}

void TestRegistrationSteps::whatMayBe_data()
{
    QTest::addColumn<int>("number");
    for (int i = 0; i < 13; ++i) {
        QTest::addRow("%d", i) << i;
    }
}

void TestRegistrationSteps::whatMayBe()
{
    QFETCH(int, number);
    const QList<Wrong> right{
        {"as it is", "", nullptr},
        {"byte order mark",
         "",
         [](Attempt& a) {
             a.plan.clientDataJson =
                 "\xef\xbb\xbf"
                 R"({"type":"webauthn.create","challenge":"c2l4dGVlbiBieXRlcyBhdA",)"
                 R"("origin":"https://mail.bank.example","crossOrigin":false})";
         }},
        {"members nobody knows",
         "",
         [](Attempt& a) { a.plan.moreClientData = "\"other_keys\":{\"crossOrigin\":true}"; }},
        {"no crossOrigin", "", [](Attempt& a) { a.plan.crossOrigin.reset(); }},
        {"framed as expected",
         "",
         [](Attempt& a) {
             a.plan.crossOrigin = true;
             a.plan.topOrigin = QStringLiteral("https://top.example");
             a.party.topOrigins = {QStringLiteral("https://other.example"),
                                   QStringLiteral("https://top.example")};
         }},
        {"conditional",
         "",
         [](Attempt& a) {
             a.plan.userPresent = false;
             a.ceremony.conditional = true;
         }},
        {"not verified, not required",
         "",
         [](Attempt& a) {
             a.plan.userVerified = false;
             a.party.requireUserVerification = false;
         }},
        {"eligible, not backed up",
         "",
         [](Attempt& a) {
             a.plan.backupEligible = true;
             a.party.backup = BackupPolicy::NotBackedUp;
         }},
        {"1,023 bytes of id", "", [](Attempt& a) { a.plan.credentialId = QByteArray(1023, 'i'); }},
        {"extension that was asked for",
         "",
         [](Attempt& a) {
             a.plan.extensions = QByteArray::fromHex("a16b6372656450726f7465637402");
             a.party.extensions = QStringList{QStringLiteral("credProtect")};
         }},
        {"extension that nobody asked for",
         "",
         [](Attempt& a) {
             a.plan.extensions = QByteArray::fromHex("a16b6372656450726f7465637402");
         }},
        {"an approved model",
         "",
         [](Attempt& a) {
             a.party.models = {QByteArray(16, 'm'), soft::model()};
         }},
        {"others' ids",
         "",
         [](Attempt& a) {
             a.ceremony.registeredIds = {"someone's", "victim's"};
         }},
    };
    const CeremonyVerdict verdict = attempt(right[number]);
    QVERIFY2(verdict.ok(), soft::told(verdict).constData());
    QCOMPARE(verdict.steps.size(), registrationSteps().size());
    QVERIFY(verdict.credential.has_value());
}

void TestRegistrationSteps::recordHoldsWhatWasSaid()
{
    const CeremonyVerdict verdict =
        attempt({"",
                 "",
                 [](Attempt& a) {
                     a.plan.counter = 41;
                     a.plan.backupEligible = true;
                     a.plan.backedUp = true;
                     a.plan.credentialId = "c";
                     a.plan.alg = SignAlg::EdDSA;
                 },
                 [](RegistrationResponse& r) { r.transports = {QStringLiteral("usb")}; }});
    const CredentialRecord record = *verdict.credential;
    QCOMPARE(record.id, QByteArray("c"));
    QVERIFY(record.publicKey.alg() == SignAlg::EdDSA);
    QCOMPARE(record.signCount, 41U);
    QVERIFY(record.userVerificationInitialized);
    QCOMPARE(record.transports, QStringList{QStringLiteral("usb")});
    QVERIFY(record.backupEligible && record.backupState);
    QCOMPARE(record.aaguid, soft::model());
    QCOMPARE(record.format, QByteArray("packed"));
    QVERIFY(record.attestation == AttestationType::Basic);
    QVERIFY(record.anchored);
}

/// Where any attestation will do, the record still says what was proved.
void TestRegistrationSteps::untrustedIsToldApart()
{
    for (const SoftFault fault : {SoftFault::LeafForeignRoot, SoftFault::LeafExpired}) {
        const CeremonyVerdict verdict =
            attempt({"", "", [fault](Attempt& a) { a.plan.fault = fault; }});
        QVERIFY(verdict.ok());
        QVERIFY(!verdict.credential->anchored);
    }
}

QTEST_APPLESS_MAIN(TestRegistrationSteps)
#include "tst_registrationsteps.moc"
