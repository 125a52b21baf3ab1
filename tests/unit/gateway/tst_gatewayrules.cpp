// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "checklists/gatewaypacks.h"
#include "model/gateway/rulebook.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace zt;

namespace {

/// The pack as it lies in the tree, read without the program's readers.
QJsonArray rulesOfPack()
{
    QFile file(QStringLiteral(ZT_SOURCE_DIR "/checklists/packs/gateway-policy/1.0.0/pack.json"));
    return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll())
                                                .object()
                                                .value(QLatin1String("rules"))
                                                .toArray()
                                          : QJsonArray();
}

FactValue valueFor(Truth truth, FactTest::Kind kind)
{
    constexpr qint64 huge = 1'000'000'000'000;
    const bool isNumber = kind >= FactTest::Kind::AtLeast;
    if (!isNumber || (truth != Truth::True && truth != Truth::False)) {
        return {truth, 0};
    }
    const bool high = (kind == FactTest::Kind::AtLeast) == (truth == Truth::True);
    return {Truth::True, high ? huge : kind == FactTest::Kind::AtLeast ? -1 : 0};
}

GatewaySystem demandingSystem()
{
    GatewaySystem system;
    system.rowsStepUp = 10;
    system.rowsLimit = 20;
    system.rowsPeriod = 30;
    system.rtoMinutes = 40;
    return system;
}

/// "holds" of a rule's preconditions that are not its requirement.
void meetConditions(FactTable& facts, const GatewayRule& rule)
{
    for (const FactTest& test : rule.when) {
        const bool fails = test.kind == FactTest::Kind::FailsToHold;
        const FactTest::Kind kind = fails ? FactTest::Kind::Holds : test.kind;
        facts.set(test.fact, valueFor(fails ? Truth::False : Truth::True, kind));
    }
}

} // namespace

class TestGatewayRules : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void answersEachValueAsThePackSays_data();
    void answersEachValueAsThePackSays();
    void isSilentWithoutItsItem_data();
    void isSilentWithoutItsItem();
    void isAskedWhereAConditionIsNotKnown();
    void isNotAskedWhereAConditionIsKnownToFail();
    void worstVerdictWinsAndTheFirstRuleIsNamed();
    void losesTrustByWeight();
};

void TestGatewayRules::answersEachValueAsThePackSays_data()
{
    QTest::addColumn<int>("index");
    QTest::addColumn<int>("truth");
    QTest::addColumn<QString>("expected");
    const QJsonArray rules = rulesOfPack();
    QVERIFY(rules.size() > 100);
    const char* const names[] = {"true", "false", "missing", "stale", "conflicting"};
    for (int index = 0; index < rules.size(); ++index) {
        const QJsonObject rule = rules.at(index).toObject();
        const QJsonObject answers = rule.value(QLatin1String("answers")).toObject();
        for (int truth = 0; truth < truthCount; ++truth) {
            const QString expected = truth == 0
                                         ? QStringLiteral("ALLOW")
                                         : answers.value(QLatin1String(names[truth])).toString();
            const QString row =
                rule.value(QLatin1String("id")).toString() + u' ' + QLatin1String(names[truth]);
            QTest::newRow(qPrintable(row)) << index << truth << expected;
        }
    }
}

void TestGatewayRules::answersEachValueAsThePackSays()
{
    QFETCH(int, index);
    QFETCH(int, truth);
    QFETCH(QString, expected);
    QVERIFY(shippedGatewayPolicy());
    GatewayPolicy policy = *shippedGatewayPolicy();
    policy.rules = {policy.rules.at(index)};
    policy.rules.first().liftedBy.clear();
    const GatewayRule& rule = policy.rules.first();
    const RuleBook book(policy);
    const GatewaySystem system = demandingSystem();
    FactTable facts;
    meetConditions(facts, rule);
    facts.set(rule.require.fact, valueFor(static_cast<Truth>(truth), rule.require.kind));
    const ItemMask all = ControlSet::all(36).whole();
    for (const GatewayAction action : rule.actions) {
        const Operation operation = rule.operations.value(0, Operation::Read);
        const GatewayDecision decision =
            book.decide(action, operation, facts, &system, all, {false, true});
        QCOMPARE(answerWord(decision.answer), expected);
    }
}

void TestGatewayRules::isSilentWithoutItsItem_data()
{
    QTest::addColumn<int>("index");
    const QJsonArray rules = rulesOfPack();
    for (int index = 0; index < rules.size(); ++index) {
        const QJsonObject rule = rules.at(index).toObject();
        if (rule.contains(QLatin1String("item"))) {
            QTest::newRow(qPrintable(rule.value(QLatin1String("id")).toString())) << index;
        }
    }
}

void TestGatewayRules::isSilentWithoutItsItem()
{
    QFETCH(int, index);
    GatewayPolicy policy = *shippedGatewayPolicy();
    policy.rules = {policy.rules.at(index)};
    const GatewayRule& rule = policy.rules.first();
    const RuleBook book(policy);
    const GatewaySystem system = demandingSystem();
    FactTable facts;
    meetConditions(facts, rule);
    facts.set(rule.require.fact, valueFor(Truth::False, rule.require.kind));
    const auto asked = [&](ItemMask items) {
        return book
            .decide(rule.actions.first(),
                    rule.operations.value(0, Operation::Read),
                    facts,
                    &system,
                    items,
                    {false, true})
            .answer;
    };
    ItemMask items = ControlSet::all(36).whole();
    QVERIFY(asked(items) != Answer{});
    for (const QString& needed : QStringList{rule.item} + rule.restsOn) {
        ItemMask without = items;
        without.reset(static_cast<size_t>(policy.itemIndex(needed)));
        QCOMPARE(asked(without), Answer{});
    }
    if (rule.contextual) {
        const GatewayDecision alone = book.decide(rule.actions.first(),
                                                  rule.operations.value(0, Operation::Read),
                                                  facts,
                                                  &system,
                                                  items,
                                                  {false, false});
        QCOMPARE(alone.answer, Answer{});
    }
}

namespace {

GatewayRule made(const QString& id, GatewayFact fact, Verdict verdict, int weight = 0)
{
    GatewayRule rule;
    rule.id = id;
    rule.actions = {GatewayAction::Request};
    rule.require = {FactTest::Kind::Holds, fact, PolicyNumber::Literal, 0};
    for (size_t truth = 1; truth < truthCount; ++truth) {
        rule.answers[truth] = {verdict, false};
    }
    rule.weight = weight;
    return rule;
}

GatewayDecision
ask(const GatewayPolicy& policy, const FactTable& facts, bool score = false, int trustMin = 0)
{
    GatewaySystem system;
    system.trustMin = trustMin;
    return RuleBook(policy).decide(
        GatewayAction::Request, Operation::Read, facts, &system, {}, {score, true});
}

} // namespace

void TestGatewayRules::isAskedWhereAConditionIsNotKnown()
{
    GatewayPolicy policy;
    policy.rules = {made(QStringLiteral("R"), GatewayFact::SessionBound, Verdict::Deny)};
    policy.rules.first().when = {
        {FactTest::Kind::Holds, GatewayFact::SessionLive, PolicyNumber::Literal, 0}};
    for (const Truth truth : {Truth::Missing, Truth::Stale, Truth::Conflicting}) {
        FactTable facts;
        facts.set(GatewayFact::SessionLive, {truth, 0});
        QCOMPARE(ask(policy, facts).answer.verdict, Verdict::Deny);
    }
}

void TestGatewayRules::isNotAskedWhereAConditionIsKnownToFail()
{
    GatewayPolicy policy;
    policy.rules = {made(QStringLiteral("R"), GatewayFact::SessionBound, Verdict::Deny)};
    policy.rules.first().when = {
        {FactTest::Kind::Holds, GatewayFact::SessionLive, PolicyNumber::Literal, 0}};
    FactTable facts;
    facts.set(GatewayFact::SessionLive, false);
    QCOMPARE(ask(policy, facts).answer.verdict, Verdict::Allow);
}

void TestGatewayRules::worstVerdictWinsAndTheFirstRuleIsNamed()
{
    GatewayPolicy policy;
    policy.rules = {made(QStringLiteral("A"), GatewayFact::SessionBound, Verdict::StepUp),
                    made(QStringLiteral("B"), GatewayFact::SessionLive, Verdict::Deny),
                    made(QStringLiteral("C"), GatewayFact::PlaceListed, Verdict::Deny)};
    const GatewayDecision decision = ask(policy, FactTable());
    QCOMPARE(decision.answer.verdict, Verdict::Deny);
    QCOMPARE(decision.rule, 1);
    QVERIFY(!decision.grants(true));
    policy.rules = {made(QStringLiteral("A"), GatewayFact::SessionBound, Verdict::StepUp)};
    QVERIFY(ask(policy, FactTable()).grants(true));
    QVERIFY(!ask(policy, FactTable()).grants(false));
}

void TestGatewayRules::losesTrustByWeight()
{
    GatewayPolicy policy;
    policy.rules = {made(QStringLiteral("A"), GatewayFact::SessionBound, Verdict::Deny, 3),
                    made(QStringLiteral("B"), GatewayFact::SessionLive, Verdict::Deny, 4)};
    // 10 - 3 - 4 = 3 tenths are left
    QCOMPARE(ask(policy, FactTable(), true, 3).answer.verdict, Verdict::Allow);
    const GatewayDecision refused = ask(policy, FactTable(), true, 4);
    QCOMPARE(refused.answer.verdict, Verdict::Deny);
    QCOMPARE(refused.rule, 1);
    QVERIFY(refused.byScore);
    QCOMPARE(ask(policy, FactTable(), false, 3).answer.verdict, Verdict::Deny);
}

QTEST_GUILESS_MAIN(TestGatewayRules)
#include "tst_gatewayrules.moc"
