// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "softceremony.h"

#include <QTest>

#include <functional>

using namespace zt;

namespace {

struct Attempt
{
    SoftCeremony plan;
    RelyingParty party;
    AuthenticationCeremony ceremony;
};

/// What a test makes wrong: before the ceremony, or in the response.
struct Wrong
{
    const char* name;
    const char* step;
    std::function<void(Attempt&)> before;
    std::function<void(AuthenticationResponse&)> after = nullptr;
};

QList<Wrong> responses()
{
    return {
        {"kind of credential",
         "authn-ceremony-verify-response",
         nullptr,
         [](AuthenticationResponse& r) { r.type = QStringLiteral("federated"); }},
        {"id is not rawId",
         "authn-ceremony-verify-response",
         nullptr,
         [](AuthenticationResponse& r) { r.rawId.append('x'); }},
        {"not among those allowed",
         "authn-ceremony-verify-allowed-credential",
         [](Attempt& a) {
             a.ceremony.allowedIds = {"one", "two"};
         }},
        {"another account's credential",
         "authn-ceremony-identify-user",
         [](Attempt& a) { a.ceremony.credential.id = "other"; }},
        {"another user's handle",
         "authn-ceremony-identify-user",
         [](Attempt& a) { a.ceremony.userHandle = "u2"; }},
        {"nobody known and nobody named",
         "authn-ceremony-identify-user",
         [](Attempt& a) { a.ceremony.userIdentified = false; },
         [](AuthenticationResponse& r) { r.userHandle.reset(); }},
        {"bytes behind the authenticator data",
         "authn-ceremony-read-response",
         [](Attempt& a) { a.plan.trailing = "!"; }},
        {"authenticator data cut off",
         "authn-ceremony-read-response",
         nullptr,
         [](AuthenticationResponse& r) { r.authenticatorData.chop(1); }},
        {"client data cut off",
         "authn-ceremony-parse-client-data",
         nullptr,
         [](AuthenticationResponse& r) { r.clientDataJson.chop(1); }},
        {"type of a registration",
         "authn-ceremony-verify-type",
         [](Attempt& a) { a.plan.type = QStringLiteral("webauthn.create"); }},
        {"a challenge of before",
         "authn-ceremony-verify-challenge",
         [](Attempt& a) { a.ceremony.challenge = "the next sixteen"; }},
    };
}

QList<Wrong> places()
{
    const char* const step = "rp-op-verifying-assertion-step-origin";
    const auto from = [step](const char* name, const char* origin) {
        return Wrong{
            name, step, [origin](Attempt& a) { a.plan.origin = QString::fromUtf8(origin); }};
    };
    return {
        from("look-alike", "https://bank-tw.example"),
        from("http", "http://bank.example"),
        from("port", "https://bank.example:444"),
        from("nothing", ""),
        {"framed",
         "authn-ceremony-verify-cross-origin",
         [](Attempt& a) { a.plan.crossOrigin = true; }},
        {"framed, none is expected",
         "authn-ceremony-verify-top-origin",
         [](Attempt& a) { a.plan.topOrigin = QStringLiteral("https://top.example"); }},
        {"framed by another than expected",
         "authn-ceremony-verify-top-origin",
         [](Attempt& a) {
             a.plan.crossOrigin = true;
             a.plan.topOrigin = QStringLiteral("http://top.example");
             a.party.topOrigins = {QStringLiteral("https://top.example")};
         }},
        {"another relying party",
         "rp-op-verifying-assertion-step-rpid-hash",
         [](Attempt& a) { a.plan.rpId = QStringLiteral("bank-tw.example"); }},
    };
}

QList<Wrong> authenticators()
{
    return {
        {"nobody there",
         "authn-ceremony-verify-user-present",
         [](Attempt& a) { a.plan.userPresent = false; }},
        {"not verified",
         "authn-ceremony-verify-user-verified",
         [](Attempt& a) { a.plan.userVerified = false; }},
        {"backed up, though not eligible",
         "authn-ceremony-verify-backup-flags",
         [](Attempt& a) { a.plan.backedUp = true; }},
        {"eligible since",
         "authn-ceremony-compare-backup-state",
         [](Attempt& a) { a.plan.backupEligible = true; }},
        {"no longer eligible",
         "authn-ceremony-compare-backup-state",
         [](Attempt& a) { a.ceremony.credential.backupEligible = true; }},
        {"may not be eligible",
         "authn-ceremony-compare-backup-state",
         [](Attempt& a) {
             a.plan.backupEligible = true;
             a.ceremony.credential.backupEligible = true;
             a.party.backup = BackupPolicy::NotEligible;
         }},
        {"may not be backed up",
         "authn-ceremony-compare-backup-state",
         [](Attempt& a) {
             a.plan.backupEligible = true;
             a.plan.backedUp = true;
             a.ceremony.credential.backupEligible = true;
             a.party.backup = BackupPolicy::NotBackedUp;
         }},
        {"signature of nothing",
         "authn-ceremony-verify-signature",
         nullptr,
         [](AuthenticationResponse& r) { r.signature.clear(); }},
        {"bogus signature",
         "authn-ceremony-verify-signature",
         nullptr,
         [](AuthenticationResponse& r) { r.signature.fill('\0'); }},
        {"signature with a tail",
         "authn-ceremony-verify-signature",
         nullptr,
         [](AuthenticationResponse& r) { r.signature.append('\0'); }},
        {"another key",
         "authn-ceremony-verify-signature",
         [](Attempt& a) {
             a.ceremony.credential.publicKey = PrivateKey::generate(SignAlg::ES256).publicKey();
         }},
        {"key of another algorithm",
         "authn-ceremony-verify-signature",
         [](Attempt& a) {
             a.ceremony.credential.publicKey = PrivateKey::generate(SignAlg::EdDSA).publicKey();
         }},
        {"counter stands still",
         "authn-ceremony-verify-sign-count",
         [](Attempt& a) {
             a.plan.counter = 7;
             a.ceremony.credential.signCount = 7;
         }},
        {"counter goes back",
         "authn-ceremony-verify-sign-count",
         [](Attempt& a) {
             a.plan.counter = 6;
             a.ceremony.credential.signCount = 7;
         }},
        {"counter falls to zero",
         "authn-ceremony-verify-sign-count",
         [](Attempt& a) {
             a.plan.counter = 0;
             a.ceremony.credential.signCount = 1;
         }},
        {"unasked extension",
         "authn-ceremony-verify-extension-outputs",
         [](Attempt& a) {
             a.plan.extensions = QByteArray::fromHex("a16b6372656450726f7465637402");
             a.party.extensions = QStringList();
         }},
    };
}

QList<Wrong> everything()
{
    return responses() + places() + authenticators();
}

struct Enrolled
{
    SoftAuthenticator authenticator = soft::authenticator();
    RelyingParty party = soft::party(authenticator);
    SoftRegistration made = authenticator.enrol(soft::enrolment());
    CredentialRecord record =
        *verifyRegistration(
             party, {soft::enrolment().challenge, false, {}, soft::at()}, soft::responseOf(made))
             .credential;
};

CeremonyVerdict attempt(const Wrong& wrong)
{
    static Enrolled enrolled;
    const SoftEnrolment plan = soft::enrolment();
    Attempt tried{
        plan, enrolled.party, {plan.challenge, {enrolled.record.id}, true, "u1", enrolled.record}};
    if (wrong.before) {
        wrong.before(tried);
    }
    AuthenticationResponse response =
        soft::responseOf(enrolled.authenticator.assertWith(enrolled.record.id, tried.plan));
    if (wrong.after) {
        wrong.after(response);
    }
    return verifyAuthentication(tried.party, tried.ceremony, response);
}

} // namespace

class TestAuthenticationSteps : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyStepHasItsFault();
    void failsAtExactlyItsStep_data();
    void failsAtExactlyItsStep();
    void whatMayBe_data();
    void whatMayBe();
    void counterPolicies_data();
    void counterPolicies();
    void recordIsBroughtUpToDate();
    void clonesAreSeenBothWays();
    void everyAlgorithm();
};

/// Three steps cannot fail: UTF-8 decoding replaces what it cannot read, a hash is always there,
/// and the record is ours to update.
void TestAuthenticationSteps::everyStepHasItsFault()
{
    QStringList without = authenticationSteps();
    const QList<Wrong> all = everything();
    for (const Wrong& wrong : all) {
        QVERIFY(authenticationSteps().contains(QLatin1String(wrong.step)));
        without.removeAll(QLatin1String(wrong.step));
    }
    QCOMPARE(without,
             QStringList({QStringLiteral("authn-ceremony-decode-client-data"),
                          QStringLiteral("authn-ceremony-hash-client-data"),
                          QStringLiteral("authn-ceremony-update-credential-record")}));
}

void TestAuthenticationSteps::failsAtExactlyItsStep_data()
{
    QTest::addColumn<int>("number");
    const QList<Wrong> all = everything();
    for (int i = 0; i < all.size(); ++i) {
        QTest::newRow(all[i].name) << i;
    }
}

void TestAuthenticationSteps::failsAtExactlyItsStep()
{
    QFETCH(int, number);
    const Wrong wrong = everything()[number];
    const CeremonyVerdict verdict = attempt(wrong);
    QVERIFY(!verdict.ok());
    QVERIFY2(verdict.failedStep() == QLatin1String(wrong.step), soft::told(verdict).constData());
    QVERIFY(!verdict.credential && !verdict.alert && !verdict.stepUp);
    const QStringList anchors = authenticationSteps();
    for (qsizetype i = 0; i < verdict.steps.size(); ++i) {
        QCOMPARE(QString::fromLatin1(verdict.steps[i].anchor), anchors[i]);
        QCOMPARE(verdict.steps[i].ok, i + 1 < verdict.steps.size());
    }
}

void TestAuthenticationSteps::whatMayBe_data()
{
    QTest::addColumn<int>("number");
    for (int i = 0; i < 9; ++i) {
        QTest::addRow("%d", i) << i;
    }
}

void TestAuthenticationSteps::whatMayBe()
{
    QFETCH(int, number);
    const QList<Wrong> right{
        {"as it is", "", nullptr},
        {"any credential", "", [](Attempt& a) { a.ceremony.allowedIds.clear(); }},
        {"the handle is not known", "", [](Attempt& a) { a.ceremony.userHandle.reset(); }},
        {"no handle, the user is known",
         "",
         nullptr,
         [](AuthenticationResponse& r) { r.userHandle.reset(); }},
        {"the user is named", "", [](Attempt& a) { a.ceremony.userIdentified = false; }},
        {"framed as expected",
         "",
         [](Attempt& a) {
             a.plan.crossOrigin = true;
             a.plan.topOrigin = QStringLiteral("https://top.example");
             a.party.topOrigins = {QStringLiteral("https://top.example")};
         }},
        {"not verified, not required",
         "",
         [](Attempt& a) {
             a.plan.userVerified = false;
             a.party.requireUserVerification = false;
         }},
        {"backed up since",
         "",
         [](Attempt& a) {
             a.plan.backupEligible = true;
             a.plan.backedUp = true;
             a.ceremony.credential.backupEligible = true;
         }},
        {"extension that nobody asked for",
         "",
         [](Attempt& a) {
             a.plan.extensions = QByteArray::fromHex("a16b6372656450726f7465637402");
         }},
    };
    const CeremonyVerdict verdict = attempt(right[number]);
    QVERIFY2(verdict.ok(), soft::told(verdict).constData());
    QCOMPARE(verdict.steps.size(), authenticationSteps().size());
    QVERIFY(verdict.credential && !verdict.alert && !verdict.stepUp);
}

/// Counters of the record and of the response, and what each policy makes of them (7.2, step 22).
void TestAuthenticationSteps::counterPolicies_data()
{
    QTest::addColumn<quint32>("stored");
    QTest::addColumn<quint32>("received");
    QTest::addColumn<bool>("grew");
    QTest::newRow("no counter") << 0U << 0U << true;
    QTest::newRow("first use") << 0U << 1U << true;
    QTest::newRow("grew by one") << 6U << 7U << true;
    QTest::newRow("grew by much") << 6U << 0xffff'ffffU << true;
    QTest::newRow("stands") << 7U << 7U << false;
    QTest::newRow("goes back") << 8U << 7U << false;
    QTest::newRow("back to nothing") << 8U << 0U << false;
    QTest::newRow("wraps") << 0xffff'ffffU << 1U << false;
}

void TestAuthenticationSteps::counterPolicies()
{
    QFETCH(quint32, stored);
    QFETCH(quint32, received);
    QFETCH(bool, grew);
    for (const CounterPolicy policy :
         {CounterPolicy::Refuse, CounterPolicy::StepUp, CounterPolicy::Alert}) {
        const CeremonyVerdict verdict = attempt({"", "", [&](Attempt& a) {
                                                     a.plan.counter = received;
                                                     a.ceremony.credential.signCount = stored;
                                                     a.party.counter = policy;
                                                 }});
        QCOMPARE(verdict.ok(), grew || policy != CounterPolicy::Refuse);
        QCOMPARE(verdict.alert, !grew && policy != CounterPolicy::Refuse);
        QCOMPARE(verdict.stepUp, !grew && policy == CounterPolicy::StepUp);
        if (verdict.ok()) {
            QCOMPARE(verdict.credential->signCount, std::max(stored, received));
        }
    }
}

void TestAuthenticationSteps::recordIsBroughtUpToDate()
{
    const CeremonyVerdict verdict = attempt({"", "", [](Attempt& a) {
                                                 a.plan.counter = 99;
                                                 a.plan.backupEligible = true;
                                                 a.plan.backedUp = true;
                                                 a.ceremony.credential.backupEligible = true;
                                                 a.ceremony.credential.userVerificationInitialized =
                                                     false;
                                             }});
    QCOMPARE(verdict.credential->signCount, 99U);
    QVERIFY(verdict.credential->backupState);
    // That would need another factor of equal worth (7.2, step 24).
    QVERIFY(!verdict.credential->userVerificationInitialized);
}

/// Owner and copy count on from the same number: whoever comes second is seen.
void TestAuthenticationSteps::clonesAreSeenBothWays()
{
    Enrolled enrolled;
    SoftAuthenticator copy = enrolled.authenticator;
    const SoftCeremony plan = soft::enrolment();
    const auto use = [&](SoftAuthenticator& who) {
        return verifyAuthentication(enrolled.party,
                                    {plan.challenge, {}, true, {}, enrolled.record},
                                    soft::responseOf(who.assertWith(enrolled.record.id, plan)));
    };
    const CeremonyVerdict stolen = use(copy);
    QVERIFY(stolen.ok());
    enrolled.record = *stolen.credential;
    const CeremonyVerdict owner = use(enrolled.authenticator);
    QCOMPARE(owner.failedStep(), QStringLiteral("authn-ceremony-verify-sign-count"));
}

void TestAuthenticationSteps::everyAlgorithm()
{
    for (const SignAlg alg : allSignAlgs()) {
        SoftAuthenticator authenticator = soft::authenticator();
        const RelyingParty party = soft::party(authenticator);
        SoftEnrolment plan = soft::enrolment(SoftFormat::PackedSelf);
        plan.alg = alg;
        const CeremonyVerdict made =
            verifyRegistration(party,
                               {plan.challenge, false, {}, soft::at()},
                               soft::responseOf(authenticator.enrol(plan)));
        QVERIFY2(made.ok(), soft::told(made).constData());
        const CeremonyVerdict used = verifyAuthentication(
            party,
            {plan.challenge, {}, true, {}, *made.credential},
            soft::responseOf(authenticator.assertWith(made.credential->id, plan)));
        QVERIFY2(used.ok(), soft::told(used).constData());
    }
}

QTEST_APPLESS_MAIN(TestAuthenticationSteps)
#include "tst_authenticationsteps.moc"
