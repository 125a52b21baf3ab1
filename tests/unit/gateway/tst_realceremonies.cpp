// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "checklists/gatewaypacks.h"
#include "model/gateway/realceremonies.h"
#include "tests/support/tableceremonies.h"

#include <QTest>

using namespace zt;

namespace {

ScenarioAuthenticator authenticator(const char* id, const char* owner, bool registered = true)
{
    ScenarioAuthenticator made;
    made.id = QString::fromLatin1(id);
    made.owner = QString::fromLatin1(owner);
    made.registered = registered;
    made.counter = 56;
    return made;
}

ScenarioDevice device(const char* id, ScenarioDevice::Key key)
{
    ScenarioDevice made;
    made.id = QString::fromLatin1(id);
    made.key = key;
    return made;
}

GatewayScenario scenario()
{
    GatewayScenario made;
    made.start = QDateTime::fromString(QStringLiteral("2026-03-02T09:00:00+08:00"), Qt::ISODate);
    made.seed = 7;
    made.authenticators = {authenticator("wu-key", "wu"),
                           authenticator("ho-key", "ho"),
                           authenticator("new-key", "wu", false)};
    made.authenticators.append(authenticator("phone", "lin"));
    made.authenticators.last().kind = ScenarioAuthenticator::Kind::Synced;
    made.devices = {device("nb-1", ScenarioDevice::Key::Tpm),
                    device("nb-2", ScenarioDevice::Key::Agent),
                    device("own", ScenarioDevice::Key::None)};
    return made;
}

ScenarioStep step(GatewayAction action, CeremonyFault fault = CeremonyFault::None)
{
    ScenarioStep made;
    made.actor = QStringLiteral("wu");
    made.action = action;
    made.target = QStringLiteral("mail");
    made.authenticator = QStringLiteral("wu-key");
    made.device = QStringLiteral("nb-1");
    made.fault = fault;
    return made;
}

CeremonyResult after(const QList<ScenarioStep>& timeline)
{
    return ceremonyResults(scenario(), timeline).constLast();
}

/// Keys of the facts that are not True, with what they are.
QStringList wrong(const CeremonyFacts& facts)
{
    QStringList keys;
    for (auto it = facts.begin(); it != facts.end(); ++it) {
        if (it->truth != Truth::True) {
            keys.append(gatewayFactKey(it.key()));
        }
    }
    return keys;
}

QStringList keysOf(const CeremonyFacts& facts)
{
    QStringList keys;
    for (auto it = facts.begin(); it != facts.end(); ++it) {
        keys.append(gatewayFactKey(it.key()));
    }
    return keys;
}

} // namespace

class TestRealCeremonies : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void soundSteps();
    void eachFault_data();
    void eachFault();
    void formats_data();
    void formats();
    void copiesAndReplays();
    void whoseCredential();
    void syncedKeys();
    void agentsKeys();
    void stepsWithoutCeremony();
    void factsRepeat();
    void everyScenarioAsTheTableHasIt_data();
    void everyScenarioAsTheTableHasIt();
};

void TestRealCeremonies::soundSteps()
{
    using enum GatewayAction;
    ScenarioStep enrol = step(Enrol);
    enrol.authenticator = QStringLiteral("new-key");
    ScenarioStep withNew = step(SignIn);
    withNew.authenticator = enrol.authenticator;
    const QList<ScenarioStep> timeline{step(SignIn),
                                       step(DeviceProof),
                                       step(PresentAssertion),
                                       step(Request),
                                       enrol,
                                       withNew,
                                       step(SignIn),
                                       step(DeviceProof)};
    const QList<CeremonyResult> results = ceremonyResults(scenario(), timeline);
    QCOMPARE(results.size(), timeline.size());
    for (const CeremonyResult& result : results) {
        QCOMPARE(wrong(result.facts), QStringList());
        QCOMPARE(result.failed, QString());
        QVERIFY(!result.facts.isEmpty());
    }
    QCOMPARE(results[0].facts[GatewayFact::IdentityFactors].value, 2);
    QCOMPARE(keysOf(results[0].facts).join(QLatin1Char(' ')),
             QStringLiteral(
                 "identity.factors identity.webauthn identity.phishing_resistant "
                 "identity.ceremony_type identity.challenge_fresh identity.origin_expected "
                 "identity.rp_id_expected identity.user_present identity.user_verified "
                 "identity.backup_consistent identity.device_bound "
                 "identity.signature_valid identity.counter_advanced identity.credential_owned"));
    QCOMPARE(keysOf(results[1].facts).join(QLatin1Char(' ')),
             QStringLiteral("device.quote_valid device.key_activated device.nonce_fresh "
                            "device.pcr_expected device.clock_forward"));
    QCOMPARE(runCeremonies(scenario(), timeline)[4], results[4].facts);
    QVERIFY(results[4].facts.contains(GatewayFact::IdentityAttestationTrusted));
    QVERIFY(!results[4].facts.contains(GatewayFact::IdentitySignatureValid));
}

void TestRealCeremonies::eachFault_data()
{
    QTest::addColumn<GatewayAction>("action");
    QTest::addColumn<CeremonyFault>("fault");
    QTest::addColumn<QString>("facts");
    QTest::addColumn<QString>("failed");
    const auto row =
        [](GatewayAction action, CeremonyFault fault, const char* facts, const char* failed) {
            const QString name = actionKey(action) + QLatin1Char(' ') + faultKey(fault);
            QTest::newRow(name.toLatin1().constData())
                << action << fault << QString::fromLatin1(facts) << QString::fromLatin1(failed);
        };
    using enum CeremonyFault;
    // What fails and where is that of GATEWAY's tables: WebAuthn 7.1 and 7.2, TPM 2.0, RFC 8725.
    const GatewayAction in = GatewayAction::SignIn;
    row(in, WrongOrigin, "identity.origin_expected", "rp-op-verifying-assertion-step-origin");
    row(in, WrongRpId, "identity.rp_id_expected", "rp-op-verifying-assertion-step-rpid-hash");
    row(in, StaleChallenge, "identity.challenge_fresh", "authn-ceremony-verify-challenge");
    row(in, Replayed, "identity.challenge_fresh", "authn-ceremony-verify-challenge");
    row(in, NoUserPresence, "identity.user_present", "authn-ceremony-verify-user-present");
    row(in, NoUserVerification, "identity.user_verified", "authn-ceremony-verify-user-verified");
    row(in,
        ChangedBackup,
        "identity.backup_consistent identity.device_bound",
        "authn-ceremony-compare-backup-state");
    row(in, BitFlip, "identity.signature_valid", "authn-ceremony-verify-signature");
    row(in, ForeignKey, "identity.signature_valid", "authn-ceremony-verify-signature");
    const GatewayAction enrol = GatewayAction::Enrol;
    row(enrol,
        WrongOrigin,
        "identity.origin_expected",
        "rp-op-registering-a-new-credential-step-origin");
    row(enrol, WrongRpId, "identity.rp_id_expected", "reg-ceremony-verify-rpid-hash");
    row(enrol, StaleChallenge, "identity.challenge_fresh", "reg-ceremony-verify-challenge");
    row(enrol, Replayed, "identity.challenge_fresh", "reg-ceremony-verify-challenge");
    row(enrol, NoUserPresence, "identity.user_present", "reg-ceremony-verify-user-present");
    row(enrol, NoUserVerification, "identity.user_verified", "reg-ceremony-verify-user-verified");
    row(enrol, ChangedBackup, "identity.backup_consistent", "reg-ceremony-verify-backup-flags");
    row(enrol, AlgorithmNotOffered, "identity.algorithm_offered", "reg-ceremony-verify-algorithm");
    row(enrol,
        BitFlip,
        "identity.attestation_valid identity.attestation_trusted",
        "reg-ceremony-verify-attestation");
    row(enrol,
        ForeignKey,
        "identity.attestation_valid identity.attestation_trusted",
        "reg-ceremony-verify-attestation");
    row(enrol, SelfAttestation, "identity.attestation_trusted", "reg-ceremony-assess-trust");
    row(enrol, UnknownMaker, "identity.attestation_trusted", "reg-ceremony-assess-trust");
    row(enrol,
        TakenCredential,
        "identity.credential_unused",
        "reg-ceremony-verify-credential-id-unused");
    const GatewayAction proof = GatewayAction::DeviceProof;
    row(proof, Replayed, "device.nonce_fresh", "nonce");
    row(proof, StaleChallenge, "device.nonce_fresh", "nonce");
    row(proof, BitFlip, "device.quote_valid", "signature");
    row(proof, ForeignKey, "device.quote_valid", "signature");
    row(proof, SoftwareKey, "device.key_activated", "key-activated");
    row(proof, MovedKey, "device.key_activated", "key-activated");
    row(proof, OtherPcr, "device.pcr_expected", "pcr-digest");
    row(proof, ClockBack, "device.clock_forward", "clock");
    const GatewayAction shown = GatewayAction::PresentAssertion;
    row(shown, BitFlip, "assertion.signature_valid", "signature");
    row(shown, Altered, "assertion.signature_valid", "signature");
    row(shown, AlgorithmNone, "assertion.signature_valid", "algorithm");
    row(shown, OtherKeyId, "assertion.signature_valid", "key-known");
    row(shown, OtherAudience, "assertion.audience_right", "audience");
    row(shown, Expired, "assertion.in_time", "expired");
    row(shown, OtherSession, "assertion.session_bound", "session-key");
    row(GatewayAction::Request, NoSessionKey, "session.bound", "key");
}

void TestRealCeremonies::eachFault()
{
    QFETCH(GatewayAction, action);
    QFETCH(CeremonyFault, fault);
    QFETCH(QString, facts);
    QFETCH(QString, failed);
    ScenarioStep faulty = step(action, fault);
    if (action == GatewayAction::Enrol) {
        faulty.authenticator = QStringLiteral("new-key");
    }
    const CeremonyResult result = after({faulty});
    QCOMPARE(wrong(result.facts).join(QLatin1Char(' ')), facts);
    QCOMPARE(result.failed, failed);
}

void TestRealCeremonies::formats_data()
{
    QTest::addColumn<QString>("format");
    QTest::addColumn<QString>("algorithm");
    QTest::addColumn<QString>("facts");
    const auto row = [](const char* format, const char* algorithm, const char* facts) {
        QTest::addRow("%s %s", format, algorithm)
            << QString::fromLatin1(format) << QString::fromLatin1(algorithm)
            << QString::fromLatin1(facts);
    };
    row("packed", "EdDSA", "");
    row("packed", "RS256", "");
    row("packed", "ES384", "");
    row("tpm", "ES256", "");
    row("fido-u2f", "ES256", "");
    row("apple", "ES256", "");
    row("android-key", "ES256", "");
    row("none", "ES256", "identity.attestation_trusted");
    row("packed-self", "ES256", "identity.attestation_trusted");
}

void TestRealCeremonies::formats()
{
    QFETCH(QString, format);
    QFETCH(QString, algorithm);
    QFETCH(QString, facts);
    GatewayScenario made = scenario();
    made.authenticators[2].format = format;
    made.authenticators[2].algorithm = algorithm;
    ScenarioStep enrol = step(GatewayAction::Enrol);
    enrol.authenticator = QStringLiteral("new-key");
    ScenarioStep signIn = step(GatewayAction::SignIn);
    signIn.authenticator = enrol.authenticator;
    const QList<CeremonyFacts> results = runCeremonies(made, {enrol, signIn});
    QCOMPARE(wrong(results[0]).join(QLatin1Char(' ')), facts);
    QCOMPARE(wrong(results[1]), QStringList());
}

void TestRealCeremonies::copiesAndReplays()
{
    using enum GatewayAction;
    const ScenarioStep copy = step(SignIn, CeremonyFault::OldCounter);
    // S06: the copy was made before the last sign-in that is on record, and is seen at once.
    const CeremonyResult seen = after({copy});
    QCOMPARE(wrong(seen.facts), QStringList(QStringLiteral("identity.counter_advanced")));
    QCOMPARE(seen.failed, QStringLiteral("authn-ceremony-verify-sign-count"));
    QCOMPARE(wrong(after({step(SignIn), copy}).facts), wrong(seen.facts));
    QCOMPARE(wrong(after({copy, step(SignIn)}).facts), QStringList());
    // A copy that signs twice gets ahead; then it is the owner who is seen.
    QCOMPARE(wrong(after({copy, copy}).facts), QStringList());
    QCOMPARE(wrong(after({copy, copy, step(SignIn)}).facts), wrong(seen.facts));
    QCOMPARE(wrong(after({copy, copy, step(SignIn), step(SignIn)}).facts), QStringList());
    // S05: what was sent before, again; the counter is not looked at.
    const CeremonyResult replay = after({step(SignIn), step(SignIn, CeremonyFault::Replayed)});
    QCOMPARE(wrong(replay.facts), QStringList(QStringLiteral("identity.challenge_fresh")));
    QVERIFY(!replay.facts.contains(GatewayFact::IdentityCounterAdvanced));
    QCOMPARE(wrong(after({step(DeviceProof), step(DeviceProof, CeremonyFault::Replayed)}).facts),
             QStringList(QStringLiteral("device.nonce_fresh")));
}

void TestRealCeremonies::whoseCredential()
{
    ScenarioStep others = step(GatewayAction::SignIn);
    others.authenticator = QStringLiteral("ho-key");
    QCOMPARE(wrong(after({others}).facts),
             QStringList(QStringLiteral("identity.credential_owned")));
    others.account = QStringLiteral("ho");
    QCOMPARE(wrong(after({others}).facts), QStringList());
    ScenarioStep unknown = step(GatewayAction::SignIn);
    unknown.authenticator = QStringLiteral("new-key");
    QCOMPARE(wrong(after({unknown}).facts),
             QStringList({QStringLiteral("identity.signature_valid"),
                          QStringLiteral("identity.credential_owned")}));
    ScenarioStep unnamed = step(GatewayAction::SignIn);
    unnamed.authenticator.clear();
    QCOMPARE(wrong(after({unnamed}).facts), QStringList());
}

void TestRealCeremonies::syncedKeys()
{
    ScenarioStep synced = step(GatewayAction::SignIn);
    synced.actor = QStringLiteral("lin");
    synced.authenticator = QStringLiteral("phone");
    QCOMPARE(wrong(after({synced, synced}).facts),
             QStringList(QStringLiteral("identity.device_bound")));
    synced.fault = CeremonyFault::OldCounter; // which does not count
    QCOMPARE(wrong(after({synced}).facts), QStringList(QStringLiteral("identity.device_bound")));
}

void TestRealCeremonies::agentsKeys()
{
    ScenarioStep agent = step(GatewayAction::DeviceProof);
    agent.device = QStringLiteral("nb-2");
    QCOMPARE(wrong(after({agent}).facts), QStringList());
    agent.fault = CeremonyFault::MovedKey; // S23: the key was copied, and signs
    QCOMPARE(wrong(after({agent}).facts), QStringList());
    agent.device = QStringLiteral("own");
    QVERIFY(after({agent}).facts.isEmpty());
}

void TestRealCeremonies::stepsWithoutCeremony()
{
    ScenarioStep password = step(GatewayAction::SignIn);
    password.method = SignInMethod::Password;
    QCOMPARE(after({password}), CeremonyResult());
    for (int action = 0; action < gatewayActionCount; ++action) {
        const auto one = static_cast<GatewayAction>(action);
        const bool has = one == GatewayAction::Enrol || one == GatewayAction::SignIn ||
                         one == GatewayAction::DeviceProof || one == GatewayAction::Request ||
                         one == GatewayAction::PresentAssertion;
        QCOMPARE(after({step(one)}).facts.isEmpty(), !has);
    }
}

void TestRealCeremonies::factsRepeat()
{
    using enum GatewayAction;
    const QList<ScenarioStep> timeline{step(SignIn),
                                       step(SignIn, CeremonyFault::BitFlip),
                                       step(DeviceProof, CeremonyFault::OtherPcr),
                                       step(Request, CeremonyFault::NoSessionKey)};
    const QList<CeremonyResult> first = ceremonyResults(scenario(), timeline);
    const QList<CeremonyResult> second = ceremonyResults(scenario(), timeline);
    QCOMPARE(first.size(), second.size());
    for (qsizetype i = 0; i < first.size(); ++i) {
        QCOMPARE(first[i].facts, second[i].facts);
        QCOMPARE(first[i].failed, second[i].failed);
        // the bytes differ, and with them the details
        QCOMPARE(first[i].trace.checks.size(), second[i].trace.checks.size());
        for (qsizetype check = 0; check < first[i].trace.checks.size(); ++check) {
            QCOMPARE(first[i].trace.checks[check].step, second[i].trace.checks[check].step);
            QCOMPARE(first[i].trace.checks[check].ok, second[i].trace.checks[check].ok);
        }
    }
}

void TestRealCeremonies::everyScenarioAsTheTableHasIt_data()
{
    QTest::addColumn<int>("index");
    const QList<GatewayScenario>& scenarios = shippedGatewayScenarios()->scenarios;
    QVERIFY(!scenarios.isEmpty());
    for (int i = 0; i < scenarios.size(); ++i) {
        QTest::newRow(qPrintable(scenarios.at(i).id)) << i;
    }
}

void TestRealCeremonies::everyScenarioAsTheTableHasIt()
{
    QFETCH(int, index);
    const GatewayScenario& one = shippedGatewayScenarios()->scenarios.at(index);
    for (const QList<ScenarioStep>& timeline : {one.timeline, one.twinTimeline}) {
        const QList<CeremonyFacts> made = runCeremonies(one, timeline);
        const QList<CeremonyFacts> table = test::tableCeremonies(one, timeline);
        QCOMPARE(made.size(), table.size());
        for (qsizetype i = 0; i < made.size(); ++i) {
            const QString place = QStringLiteral("step %1, ").arg(i + 1);
            QCOMPARE(place + wrong(made[i]).join(QLatin1Char(' ')),
                     place + wrong(table[i]).join(QLatin1Char(' ')));
            QCOMPARE(place + keysOf(made[i]).join(QLatin1Char(' ')),
                     place + keysOf(table[i]).join(QLatin1Char(' ')));
            QVERIFY(made[i] == table[i]);
        }
    }
}

QTEST_GUILESS_MAIN(TestRealCeremonies)
#include "tst_realceremonies.moc"
