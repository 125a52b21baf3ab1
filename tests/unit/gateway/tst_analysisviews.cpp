// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "checklists/gatewaypacks.h"
#include "model/gateway/claimsview.h"
#include "model/gateway/decidedcases.h"
#include "model/gateway/investmentview.h"

#include <QTest>

using namespace zt;
using namespace Qt::StringLiterals;

/// Plans, claims and cases as they are told to people and programs, over little ones worked out by
/// hand.
class TestAnalysisViews : public QObject
{
    Q_OBJECT

private:
    /// A costs 30 and stops S1; B costs 20, needs A, and stops S2; nothing stops S3; S4 is stopped.
    static InvestmentPlan plan(const std::array<GatewayScenario, 4>& scenarios)
    {
        InvestmentPlan plan;
        plan.unit = InvestmentUnit::Dollars;
        for (const GatewayScenario& scenario : scenarios) {
            plan.attacks.append(&scenario);
        }
        plan.outcomes = {ScenarioOutcome::Passed,
                         ScenarioOutcome::Detected,
                         ScenarioOutcome::Passed,
                         ScenarioOutcome::Blocked};
        plan.stoppable = {true, true, false, true};
        plan.options = {{u"A-01"_s, u"甲"_s, {u"1-1"_s}}, {u"A-02"_s, u"乙"_s, {u"2-4"_s}}};
        plan.problem.options = {{30, {}, false, false}, {20, {0}, false, false}};
        plan.problem.attacks = {{{{0}}, true}, {{{1}}, true}, {{}, true}, {{{}}, true}};
        plan.curve = investmentCurve(plan.problem);
        return plan;
    }

    static std::array<GatewayScenario, 4> four()
    {
        std::array<GatewayScenario, 4> scenarios;
        for (size_t i = 0; i < scenarios.size(); ++i) {
            scenarios.at(i).id = QStringLiteral("S%1").arg(i + 1);
        }
        return scenarios;
    }

private Q_SLOTS:

    void aBudgetTakesTheLastPointWithinIt_data()
    {
        QTest::addColumn<qint64>("budget");
        QTest::addColumn<QStringList>("measures");
        QTest::addColumn<QStringList>("besides");
        QTest::newRow("nothing") << qint64{0} << QStringList() << QStringList();
        QTest::newRow("a dollar short") << qint64{29} << QStringList() << QStringList();
        QTest::newRow("just enough")
            << qint64{30} << QStringList{u"A-01"_s} << QStringList{u"S1"_s};
        QTest::newRow("no limit") << qint64{-1} << QStringList{u"A-01"_s, u"A-02"_s}
                                  << QStringList{u"S1"_s, u"S2"_s};
    }

    void aBudgetTakesTheLastPointWithinIt()
    {
        QFETCH(qint64, budget);
        QFETCH(QStringList, measures);
        QFETCH(QStringList, besides);
        const auto scenarios = four();
        const InvestView view =
            investView(plan(scenarios), budget < 0 ? std::nullopt : std::optional<Money>(budget));
        QStringList told;
        Money cost = 0;
        for (const InvestmentStep& step : view.steps) {
            told += optionCodes(view.plan, step.options);
            cost += step.cost;
        }
        told.sort();
        QCOMPARE(told, measures);
        const InvestmentPoint* point = view.plan.curve.within(view.budget);
        QVERIFY(point != nullptr);
        QCOMPARE(point->cost, cost);
        QCOMPARE(stopsBesides(view.plan, *point), besides);
        QCOMPARE(neverStopped(view.plan), QStringList{u"S3"_s});
    }

    void setsAreWrittenInBraces()
    {
        GatewayPolicy policy;
        policy.items = {u"1-1"_s, u"1-2"_s, u"2-4"_s};
        ClaimsView view;
        view.policy = &policy;
        QCOMPARE(setsText(view, {}), QString());
        QCOMPARE(setsText(view, {{2}, {0, 1}}), u"{2-4} {1-1 1-2}"_s);
    }

    /// Reporting is open to staff on a good day; a device below 0.8 is refused (policy).
    void everyRowIsDecidedAndAgreementCounted()
    {
        const RuleBook book(*shippedGatewayPolicy());
        GatewayCase good;
        good.system = u"reporting"_s;
        good.expected = Answer{Verdict::Allow, false};
        GatewayCase ill = good;
        ill.facts.insert(GatewayFact::DeviceHealth, {Truth::True, 7});
        GatewayCase silent = ill;
        silent.expected.reset();
        const ItemMask all = ControlSet::all(36).whole();
        JobContext job;
        const auto decided = decideCases(book, {good, ill, silent}, {2, 3, 9}, all, {}, job);
        QVERIFY(decided);
        QCOMPARE(decided->rows.size(), 3);
        QCOMPARE(decided->rows.at(2).line, 9);
        QCOMPARE(decided->compared, 2);
        QCOMPARE(decided->agreeing, 1);
        QVERIFY(decided->rows.at(0).verdict.agrees.value());
        QVERIFY(!decided->rows.at(1).verdict.agrees.value());
        QVERIFY(!decided->rows.at(2).verdict.agrees);
        QVERIFY(DecidedCases::ruleOf(decided->rows.at(1).verdict, book.policy()) != nullptr);
    }

    void cancelledItHandsBackNothing()
    {
        const RuleBook book(*shippedGatewayPolicy());
        GatewayCase one;
        one.system = u"mail"_s;
        JobContext job;
        job.cancel();
        const auto decided = decideCases(
            book, QList<GatewayCase>(10'000, one), QList<qint32>(10'000, 1), {}, {}, job);
        QVERIFY(!decided);
        QVERIFY(decided.error().code == ErrorCode::Cancelled);
        QVERIFY(decideCases(book, {}, {}, {}, {}, job)); // nothing to be stopped in
    }
};

QTEST_APPLESS_MAIN(TestAnalysisViews)
#include "tst_analysisviews.moc"
