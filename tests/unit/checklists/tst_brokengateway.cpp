// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gatewaysample.h"
#include "jsonedit.h"

#include <QTest>

namespace zt {

/// Each fault of a scenario and of a policy: where it is found and what is said.
class TestBrokenGateway : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void scenario_data();
    void scenario();
    void benign_data();
    void benign();
    void policy_data();
    void policy();
    void catalogue_data();
    void catalogue();
    void valuesOfAScenario();
    void valuesOfAPolicy();
    void ownScenario();

private:
    GatewayPolicy m_policy;
    QList<GatewayScenario> m_shipped;
};

namespace {

/// JSON as it is written in the rows below; what is not JSON is "gone".
QJsonValue json(const char* text)
{
    const QJsonArray array = QJsonDocument::fromJson('[' + QByteArray(text) + ']').array();
    return array.isEmpty() ? QJsonValue(QJsonValue::Undefined) : array.first();
}

void addColumns()
{
    QTest::addColumn<QString>("change");
    QTest::addColumn<QJsonValue>("by");
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("reason");
}

void row(const char* name, const char* change, const char* by, const char* path, const char* reason)
{
    QTest::newRow(name) << QString::fromLatin1(change) << json(by) << QString::fromLatin1(path)
                        << QString::fromLatin1(reason);
}

const char* const gone = "";

} // namespace

void TestBrokenGateway::initTestCase()
{
    const auto policy = checkAndReadGatewayPolicy(test::samplePolicy(), QString());
    QVERIFY2(policy, qPrintable(policy ? QString() : policy.error().args.join(u' ')));
    m_policy = *policy;
    m_shipped = shippedGatewayScenarios()->scenarios;
    const auto whole = checkAndReadGatewayScenario(
        test::scenarioFile("S27"), QStringLiteral("S27.json"), m_policy, m_shipped);
    QVERIFY2(whole, qPrintable(whole ? QString() : whole.error().args.join(u' ')));
}

/// On S27: wu signs in at mail from nb-0231 (steps 0 to 3), thief replays the cookie from thief-pc.
void TestBrokenGateway::scenario_data()
{
    addColumns();
    row("other format", "/format", R"("gateway-scenario/2")", "/format", "enum");
    row("unknown member", "/mood", "1", "/", "mood");
    row("unknown member of a step",
        "/timeline/4/with/colour",
        R"("red")",
        "/timeline/4/with",
        "colour");
    row("unknown fact",
        "/timeline/4/facts",
        R"({"device.colour": true})",
        "/timeline/4/facts",
        "device.colour");
    row("a ceremony's fact stated",
        "/timeline/4/facts",
        R"({"session.bound": true})",
        "/timeline/4/facts/session.bound",
        "enum");
    row("wrong type", "/timeline/4/with/rows", R"("200")", "/timeline/4/with/rows", "");
    row("one language", "/gist/en", gone, "/gist", "'en'");
    row("month there is not", "/start", R"("2026-13-20T09:00:00+08:00")", "/start", "2026-13-20");
    row("person twice", "/persons/1/id", R"("wu")", "/persons/1/id", "twice");
    row("device twice", "/devices/1/id", R"("nb-0231")", "/devices/1/id", "twice");
    row("device named as a person", "/devices/1/id", R"("wu")", "/devices/1/id", "twice");
    row("key of nobody",
        "/authenticators/0/owner",
        R"("lin")",
        "/authenticators/0/owner",
        "there is no person \"lin\"; there are: wu, thief");
    row("lives nowhere", "/persons/0/place", R"("moon")", "/persons/0/place", "taipei, kaohsiung");
    row("actor there is not",
        "/timeline/4/actor",
        R"("ghost")",
        "/timeline/4/actor",
        "wu, thief, nb-0231, thief-pc");
    row("device that asks", "/timeline/3/actor", R"("nb-0231")", "/timeline/3/actor", "on its own");
    row("system there is not",
        "/timeline/4/target",
        R"("payroll")",
        "/timeline/4/target",
        "mail, document");
    row("account there is not",
        "/timeline/4/with/account",
        R"("lin")",
        "/timeline/4/with/account",
        "lin");
    row("account of an attacker",
        "/timeline/4/with/account",
        R"("thief")",
        "/timeline/4/with/account",
        "has no account");
    row("attacker as nobody", "/timeline/4/with/account", gone, "/timeline/4", "\"account\"");
    row("device there is not",
        "/timeline/4/with/device",
        R"("pc-9")",
        "/timeline/4/with/device",
        "nb-0231, thief-pc");
    row("authenticator there is not",
        "/timeline/1/with/authenticator",
        R"("k")",
        "/timeline/1/with/authenticator",
        "wu-key");
    row("place there is not",
        "/timeline/4/with/place",
        R"("moon")",
        "/timeline/4/with/place",
        "taipei, kaohsiung");
    row("before the step above",
        "/timeline/4/at",
        R"("PT4S")",
        "/timeline/4/at",
        "before the step above");
    row("a time without figures", "/timeline/4/at", R"("PT")", "/timeline/4/at", "PT20M");
    row("operation missing",
        "/timeline/4/with/operation",
        gone,
        "/timeline/4",
        "\"request\" needs \"operation\"");
    row("target missing", "/timeline/4/target", gone, "/timeline/4", "\"target\"");
    row("health of a request",
        "/timeline/4/with/health",
        R"("AB")",
        "/timeline/4/with/health",
        "no use for \"health\"; it takes: operation");
    row("fault of another ceremony",
        "/timeline/4/with/fault",
        R"("altered")",
        "/timeline/4/with/fault",
        "possible: no_session_key");
    row("FIDO without a key",
        "/timeline/1/with/authenticator",
        gone,
        "/timeline/1/with",
        "\"authenticator\"");
    row("password with a key",
        "/timeline/1/with/method",
        R"("password")",
        "/timeline/1/with",
        "no use for \"authenticator\"");
    row("first ever replayed",
        "/timeline/1/with/fault",
        R"("replayed")",
        "/timeline/1/with/fault",
        "can be replayed");
    row("item there is not", "/decisive/0", R"("1-9")", "/decisive/0", "1-9");
    row("item twice", "/decisive/1", R"("1-5")", "/decisive/1", "twice");
    row("cut set of nothing", "/cut_sets", "[[]]", "/cut_sets/0", "at least one");
    row("cut set of an item there is not",
        "/cut_sets",
        R"([["1-5"], ["9-9"]])",
        "/cut_sets/1/0",
        "9-9");
    row("no goal", "/timeline/4/goals", gone, "/timeline", "goal");
    row("goal there is not", "/timeline/4/goals/0", R"("money")", "/timeline/4/goals/0", "enum");
    row("answer there is not", "/timeline/4/expect", R"("MAYBE")", "/timeline/4/expect", "enum");
    row("no twin", "/twin", gone, "/", "twin");
    row("twin there is not", "/twin", R"("S99")", "/twin", "S99");
    row("twin that attacks", "/twin", R"("S02")", "/twin", "not benign");
    row("a benign one with a twin", "/kind", R"("benign")", "/twin", "no twin");
    row("system open for no time",
        "/systems",
        R"([{"id": "x", "name": {"zh": "一", "en": "X"}, "hours_from": "18:00", "hours_to": "08:00"}])",
        "/systems/0/hours_to",
        "before they begin");
    row("full health below the least",
        "/systems",
        R"([{"id": "x", "name": {"zh": "一", "en": "X"}, "health_min": 8, "health_full": 7}])",
        "/systems/0/health_full",
        "health_min");
    row("limit below the step up",
        "/systems",
        R"([{"id": "x", "name": {"zh": "一", "en": "X"}, "rows_step_up": 9, "rows_limit": 8}])",
        "/systems/0/rows_limit",
        "rows_step_up");
    row("system twice",
        "/systems",
        R"([{"id": "x", "name": {"zh": "一", "en": "X"}}, {"id": "x", "name": {"zh": "一", "en": "X"}}])",
        "/systems/1/id",
        "twice");
}

void TestBrokenGateway::scenario()
{
    QFETCH(const QString, change);
    QFETCH(const QJsonValue, by);
    const auto read =
        checkAndReadGatewayScenario(test::packWith(test::scenarioFile("S27"), change, by),
                                    QStringLiteral("own.json"),
                                    m_policy,
                                    m_shipped);
    QVERIFY(!read);
    QVERIFY(read.error().code == ErrorCode::PackInvalid);
    QCOMPARE(read.error().args.value(0), QStringLiteral("own.json:1")); // all in one line
    QTEST(read.error().args.value(1), "path");
    QFETCH(const QString, reason);
    QVERIFY2(read.error().args.value(2).contains(reason), qPrintable(read.error().args.value(2)));
}

void TestBrokenGateway::policy_data()
{
    addColumns();
    row("another pack", "/pack", R"("policy")", "/pack", "enum");
    row("unknown member", "/mood", "1", "/", "mood");
    row("one item short", "/items/35", gone, "/items", "");
    row("fact without a name", "/facts/3", gone, "/facts/3/id", "identity.webauthn");
    row("facts in another order", "/facts/0/id", R"("identity.factors")", "/facts/2/id", "twice");
    row("account rules there are not",
        "/parameters/account_rules",
        R"("city")",
        "/parameters/account_rules",
        "city");
    row("travel from nowhere", "/travel/0/from", R"("moon")", "/travel/0/from", "moon");
    row("travel to nowhere", "/travel/0/to", R"("moon")", "/travel/0/to", "moon");
    row("travel to the same place", "/travel/0/to", R"("taipei")", "/travel/0/to", "same place");
    row("place twice",
        "/places/2",
        R"({"id": "taipei", "name": {"zh": "北", "en": "T"}, "country": "TW"})",
        "/places/2/id",
        "twice");
    row("system twice", "/systems/1/id", R"("mail")", "/systems/1/id", "twice");
    row("system open for no time",
        "/systems/0/hours_from",
        R"("24:00")",
        "/systems/0/hours_from",
        "");
    row("full health below the least",
        "/systems/0",
        R"({"id": "mail", "name": {"zh": "信", "en": "Mail"}, "health_min": 8, "health_full": 7})",
        "/systems/0/health_full",
        "health_min");
    row("rule twice",
        "/rules/1",
        R"({"id": "R-ID-01", "name": {"zh": "名", "en": "N"}, "text": {"zh": "句", "en": "T"}, "stage": "identity", "actions": ["sign_in"], "require": {"fact": "identity.known", "test": "holds"}, "answers": {"false": "DENY", "missing": "DENY", "stale": "DENY", "conflicting": "DENY"}, "sources": [{"doc": "D", "section": "1"}]})",
        "/rules/1/id",
        "twice");
    row("rule of an item there is not", "/rules/0/item", R"("9-9")", "/rules/0/item", "9-9");
    row("rule that rests on nothing",
        "/rules/0/rests_on",
        R"(["9-9"])",
        "/rules/0/rests_on/0",
        "9-9");
    row("rule lifted by nothing", "/rules/0/lifted_by", R"("9-9")", "/rules/0/lifted_by", "9-9");
    row("yes or no of a number",
        "/rules/0/require/test",
        R"("holds")",
        "/rules/0/require/test",
        "a number");
    row("number of a yes or no",
        "/rules/0/require/fact",
        R"("identity.known")",
        "/rules/0/require/test",
        "a yes or no");
    row("compared with nothing", "/rules/0/require/than", gone, "/rules/0/require", "missing");
    row("yes compared",
        "/rules/0/when",
        R"([{"fact": "identity.known", "test": "fails", "than": 1}])",
        "/rules/0/when/0",
        "no use");
    row("says nothing",
        "/rules/0/answers/false",
        R"("ALLOW")",
        "/rules/0/answers/false",
        "answers something");
    row("one case unanswered", "/rules/0/answers/stale", gone, "/rules/0/answers", "'stale'");
    row("source there is not",
        "/rules/0/sources/0/doc",
        R"("LOST")",
        "/rules/0/sources/0/doc",
        "LOST");
    row("item neither switched nor listed", "/not_demonstrable/0", gone, "/items/1", "1-2");
    row("item both switched and listed",
        "/not_demonstrable/0/item",
        R"("1-1")",
        "/not_demonstrable/0/item",
        "1-1");
    row("listed item there is not",
        "/not_demonstrable/0/item",
        R"("9-9")",
        "/not_demonstrable/0/item",
        "9-9");
    row("document twice",
        "/sources/1",
        R"({"key": "D", "title": {"zh": "文", "en": "D"}, "issuer": "x", "date": "x", "kind": "own"})",
        "/sources/1/key",
        "twice");
}

void TestBrokenGateway::policy()
{
    QFETCH(const QString, change);
    QFETCH(const QJsonValue, by);
    const auto read = checkAndReadGatewayPolicy(test::packWith(test::samplePolicy(), change, by),
                                                QStringLiteral("own.json"));
    QVERIFY(!read);
    QVERIFY(read.error().code == ErrorCode::PackInvalid);
    QTEST(read.error().args.value(1), "path");
    QFETCH(const QString, reason);
    QVERIFY2(read.error().args.value(2).contains(reason), qPrintable(read.error().args.value(2)));
}

void TestBrokenGateway::catalogue_data()
{
    addColumns();
    row("another pack", "/pack", R"("scenarios")", "/pack", "enum");
    row("file elsewhere", "/scenarios/0", R"("../S01.json")", "/scenarios/0", "");
    row("file twice", "/scenarios/1", R"("scenarios/S01.json")", "/scenarios", "");
    row("document twice", "/sources/1/key", R"("NIST-1800-35")", "/sources/1/key", "twice");
}

void TestBrokenGateway::catalogue()
{
    QFETCH(const QString, change);
    QFETCH(const QJsonValue, by);
    const auto read = checkAndReadGatewayScenarios(
        test::packWith(shippedGatewayScenarioPack()->bytes, change, by),
        QStringLiteral("own.json"),
        *shippedGatewayPolicy(),
        shippedScenarioFiles());
    QVERIFY(!read);
    QCOMPARE(read.error().args.value(0), QStringLiteral("own.json:1"));
    QTEST(read.error().args.value(1), "path");
    QFETCH(const QString, reason);
    QVERIFY2(read.error().args.value(2).contains(reason), qPrintable(read.error().args.value(2)));
}

/// As S27 and S24 have it in their files.
void TestBrokenGateway::valuesOfAScenario()
{
    const GatewayScenario& s27 = m_shipped[26];
    QCOMPARE(s27.start.toString(Qt::ISODate), QStringLiteral("2026-07-20T09:00:00+08:00"));
    QCOMPARE(s27.authenticators[0].counter, 56);
    QVERIFY(s27.devices[1].key == ScenarioDevice::Key::None);
    QVERIFY(!s27.devices[1].managed);
    const ScenarioStep& theft = s27.timeline[4];
    QCOMPARE(theft.atMs, qint64{30 * 60 * 1000});
    QVERIFY(theft.action == GatewayAction::Request);
    QVERIFY(theft.fault == CeremonyFault::NoSessionKey);
    QVERIFY(theft.operation == Operation::Read);
    QCOMPARE(theft.rows, qint64{200});
    QCOMPARE(theft.count, qint64{1});
    QVERIFY(theft.expect == (Answer{Verdict::Deny, false}));
    QVERIFY(theft.goals == QList<StepGoal>{StepGoal::Access});
    QVERIFY(!s27.persons[1].stepsUp); // an attacker, and nothing else is said
    QVERIFY(s27.persons[0].stepsUp);
    const ScenarioStep& report = m_shipped[23].timeline[4];
    QCOMPARE(report.health, QStringLiteral("ACD"));
    QVERIFY((report.facts.value(GatewayFact::DeviceThreatFree) == FactValue{Truth::False, 0}));
    const ScenarioStep& restored = m_shipped[47].timeline.last();
    QVERIFY((restored.facts.value(GatewayFact::DataRestoreMinutes) == FactValue{Truth::True, 150}));
    QCOMPARE(m_shipped[47].systems[0].rtoMinutes, 240);
    QCOMPARE(m_shipped[34].systems[0].hoursFrom, 13 * 60);
    QCOMPARE(m_shipped[34].systems[0].weekdays, QList<int>({1, 2, 3, 4, 5}));
}

void TestBrokenGateway::valuesOfAPolicy()
{
    QCOMPARE(m_policy.items.size(), 36);
    QVERIFY(m_policy.failureConsequence == Verdict::Lock);
    QCOMPARE(m_policy.rulesInForce()->suspendMonths, std::optional<int>(6));
    QVERIFY(!m_policy.rulesInForce()->passwordDays);
    const GatewayRule& rule = m_policy.rules[0];
    QVERIFY((
        rule.require ==
        FactTest{FactTest::Kind::AtLeast, GatewayFact::IdentityFactors, PolicyNumber::Literal, 2}));
    QVERIFY(rule.answer(Truth::True) == Answer{});
    QVERIFY(rule.answer(Truth::False) == (Answer{Verdict::Deny, false}));
    QVERIFY(rule.answer(Truth::Missing) == (Answer{Verdict::Deny, true}));
    QVERIFY(rule.answer(Truth::Stale) == (Answer{Verdict::StepUp, false}));
    QVERIFY(rule.answer(Truth::Conflicting) == (Answer{Verdict::Lock, false}));
}

/// Nothing in a benign course of things is to be kept from it, or refused.
void TestBrokenGateway::benign_data()
{
    addColumns();
    row("goal", "/timeline/3/goals", R"(["access"])", "/timeline/3/goals", "no goal");
    row("refused", "/timeline/3/expect", R"("DENY")", "/timeline/3/expect", "not be refused");
    row("twin of its own", "/twin_timeline", "[]", "/twin_timeline", "");
}

void TestBrokenGateway::benign()
{
    QFETCH(const QString, change);
    QFETCH(const QJsonValue, by);
    const auto read =
        checkAndReadGatewayScenario(test::packWith(test::scenarioFile("S01"), change, by),
                                    QStringLiteral("own.json"),
                                    m_policy,
                                    m_shipped);
    QVERIFY(!read);
    QTEST(read.error().args.value(1), "path");
    QFETCH(const QString, reason);
    QVERIFY2(read.error().args.value(2).contains(reason), qPrintable(read.error().args.value(2)));
}

/// A new story under a name of its own, beside those that are shipped.
void TestBrokenGateway::ownScenario()
{
    const QByteArray own =
        test::packWith(test::scenarioFile("S27"), QStringLiteral("/id"), QStringLiteral("bank-7"));
    const auto read =
        checkAndReadGatewayScenario(own, QStringLiteral("own.json"), m_policy, m_shipped);
    QVERIFY2(read, qPrintable(read ? QString() : read.error().args.join(u' ')));
    QCOMPARE(read->id, QStringLiteral("bank-7"));
    QCOMPARE(read->timeline.size(), m_shipped[26].timeline.size());
}

} // namespace zt

QTEST_GUILESS_MAIN(zt::TestBrokenGateway)
#include "tst_brokengateway.moc"
