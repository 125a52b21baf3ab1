// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "checklists/gatewaypacks.h"
#include "model/gateway/cutsets.h"
#include "model/gateway/decisionlog.h"
#include "tests/support/tableceremonies.h"

#include <QTest>

using namespace zt;

namespace {

std::vector<PreparedScenario> preparedAll(const RuleBook& book)
{
    std::vector<PreparedScenario> ready;
    for (const GatewayScenario& scenario : shippedGatewayScenarios()->scenarios) {
        ready.push_back(prepare(scenario, book, test::tableCeremonies));
    }
    return ready;
}

QString told(const GatewayPolicy& policy, const TimelineRun& run)
{
    QStringList lines;
    for (const StepOutcome& step : run.steps) {
        const int rule = step.decision.rule;
        lines.append(QStringLiteral("%1 %2 %3: %4 by %5, expected %6")
                         .arg(QString::number(step.step->step->atMs / 1000),
                              step.step->step->actor,
                              actionKey(step.step->step->action),
                              answerWord(step.decision.answer),
                              rule < 0 ? QStringLiteral("-") : policy.rules.at(rule).id,
                              answerWord(step.step->step->expect)));
    }
    return lines.join(u'\n');
}

} // namespace

class TestGatewayCatalogue : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void isAsExpectedWithEverythingOn_data();
    void isAsExpectedWithEverythingOn();
    void servesTheTwin_data();
    void servesTheTwin();
};

void TestGatewayCatalogue::initTestCase()
{
    QVERIFY2(shippedGatewayPolicy(),
             qPrintable(shippedGatewayPolicy() ? QString()
                                               : shippedGatewayPolicy().error().args.join(u' ')));
    QVERIFY2(shippedGatewayScenarios(),
             qPrintable(shippedGatewayScenarios()
                            ? QString()
                            : shippedGatewayScenarios().error().args.join(u' ')));
}

void TestGatewayCatalogue::isAsExpectedWithEverythingOn_data()
{
    QTest::addColumn<int>("index");
    const QList<GatewayScenario>& scenarios = shippedGatewayScenarios()->scenarios;
    for (int i = 0; i < scenarios.size(); ++i) {
        QTest::newRow(qPrintable(scenarios.at(i).id)) << i;
    }
}

void TestGatewayCatalogue::isAsExpectedWithEverythingOn()
{
    QFETCH(int, index);
    const RuleBook book(*shippedGatewayPolicy());
    const GatewayScenario& scenario = shippedGatewayScenarios()->scenarios.at(index);
    const PreparedScenario ready = prepare(scenario, book, test::tableCeremonies);
    RunSettings settings;
    settings.controls = ControlSet::all(36);
    const TimelineRun run = TimelineRunner(book, ready, ready.timeline).run(settings);
    QVERIFY2(run.asExpected, qPrintable(told(book.policy(), run)));
    const ScenarioOutcome good =
        scenario.kind == ScenarioKind::Benign ? ScenarioOutcome::Served : ScenarioOutcome::Blocked;
    QCOMPARE(run.outcome, good);
}

void TestGatewayCatalogue::servesTheTwin_data()
{
    isAsExpectedWithEverythingOn_data();
}

void TestGatewayCatalogue::servesTheTwin()
{
    QFETCH(int, index);
    const RuleBook book(*shippedGatewayPolicy());
    const GatewayScenario& scenario = shippedGatewayScenarios()->scenarios.at(index);
    const PreparedScenario ready = prepare(scenario, book, test::tableCeremonies);
    RunSettings settings;
    settings.controls = ControlSet::all(36);
    if (ready.twin.isEmpty()) {
        const bool ownTwin = scenario.twin.isEmpty();
        QCOMPARE(ownTwin, scenario.kind == ScenarioKind::Benign);
        return;
    }
    const TimelineRun run = TimelineRunner(book, ready, ready.twin).run(settings);
    QVERIFY2(run.asExpected, qPrintable(told(book.policy(), run)));
    QCOMPARE(run.outcome, ScenarioOutcome::Served);
}

QTEST_GUILESS_MAIN(TestGatewayCatalogue)
#include "tst_gatewaycatalogue.moc"
