// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "checklists/gatewaypacks.h"
#include "model/gateway/cutsets.h"
#include "model/gateway/decisionlog.h"
#include "model/gateway/virtualrandom.h"
#include "tests/support/tableceremonies.h"

#include <QTest>

#include <algorithm>
#include <utility>

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
    void cutSetsAreThoseOfBruteForce_data();
    void cutSetsAreThoseOfBruteForce();
    void everyItemDecidesSomewhere();
    void aControlNeverLetsAnAttackIn();
    void hasOneLogForAnyNumberOfThreads();
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

void TestGatewayCatalogue::cutSetsAreThoseOfBruteForce_data()
{
    isAsExpectedWithEverythingOn_data();
}

// every set of two out of all, none left out, minimal by comparing each with each
void TestGatewayCatalogue::cutSetsAreThoseOfBruteForce()
{
    QFETCH(int, index);
    const RuleBook book(*shippedGatewayPolicy());
    const GatewayScenario& scenario = shippedGatewayScenarios()->scenarios.at(index);
    const PreparedScenario ready = prepare(scenario, book, test::tableCeremonies);
    if (ready.timeline.benign) {
        QVERIFY(cutSets(book, ready, {2, {}, 0, ControlSet::all(36).whole()}).isEmpty());
        return;
    }
    QList<CutSet> open;
    for (int a = 0; a < 36; ++a) {
        for (int b = a; b < 36; ++b) {
            RunSettings settings;
            ItemMask items = ControlSet::all(36).whole();
            items.reset(static_cast<size_t>(a)).reset(static_cast<size_t>(b));
            settings.controls = ControlSet::of(items);
            const ScenarioOutcome outcome =
                TimelineRunner(book, ready, ready.timeline).outcome(settings);
            if (outcome != ScenarioOutcome::Blocked) {
                open.append(a == b ? CutSet{a} : CutSet{a, b});
            }
        }
    }
    QList<CutSet> minimal;
    for (const CutSet& set : std::as_const(open)) {
        const bool hasSmaller = std::any_of(open.cbegin(), open.cend(), [&](const CutSet& other) {
            return other.size() < set.size() &&
                   std::includes(set.begin(), set.end(), other.begin(), other.end());
        });
        if (!hasSmaller) {
            minimal.append(set);
        }
    }
    QList<CutSet> found = cutSets(book, ready, {2, {}, 0, ControlSet::all(36).whole()});
    std::sort(found.begin(), found.end());
    std::sort(minimal.begin(), minimal.end());
    QCOMPARE(found, minimal);
}

void TestGatewayCatalogue::everyItemDecidesSomewhere()
{
    const GatewayPolicy& policy = *shippedGatewayPolicy();
    const RuleBook book(policy);
    ItemMask decides;
    for (const PreparedScenario& scenario : preparedAll(book)) {
        for (const CutSet& set : cutSets(book, scenario, {3, {}, 0, ControlSet::all(36).whole()})) {
            for (const int item : set) {
                decides.set(static_cast<size_t>(item));
            }
        }
    }
    for (const NotDemonstrable& one : policy.notDemonstrable) {
        decides.set(static_cast<size_t>(policy.itemIndex(one.item)));
    }
    QStringList idle;
    for (int item = 0; item < policy.items.size(); ++item) {
        if (!decides.test(static_cast<size_t>(item))) {
            idle.append(policy.items.at(item));
        }
    }
    QCOMPARE(idle, QStringList());
}

// random sets; each is held against itself with one item more, step by step
void TestGatewayCatalogue::aControlNeverLetsAnAttackIn()
{
    const RuleBook book(*shippedGatewayPolicy());
    VirtualRandom random(20260718, 1);
    for (const PreparedScenario& scenario : preparedAll(book)) {
        TimelineRunner runner(book, scenario, scenario.timeline);
        for (int round = 0; round < 100; ++round) {
            ItemMask fewer(random.next() & random.next());
            fewer &= ControlSet::all(36).whole();
            ItemMask more = fewer;
            more.set(static_cast<size_t>(random.below(36)));
            RunSettings settings;
            settings.algorithm.contextual = random.below(2) == 0;
            settings.controls = ControlSet::of(fewer);
            const TimelineRun before = runner.run(settings);
            settings.controls = ControlSet::of(more);
            const TimelineRun after = runner.run(settings);
            for (size_t i = 0; i < before.steps.size(); ++i) {
                const ScenarioStep& step = *before.steps[i].step->step;
                const bool opened = step.goals.contains(StepGoal::Access) &&
                                    after.steps[i].reached.contains(StepGoal::Access) &&
                                    !before.steps[i].reached.contains(StepGoal::Access);
                QVERIFY2(!opened,
                         qPrintable(scenario.scenario->id + u'\n' + told(book.policy(), before) +
                                    u'\n' + told(book.policy(), after)));
            }
        }
    }
}

void TestGatewayCatalogue::hasOneLogForAnyNumberOfThreads()
{
    const RuleBook book(*shippedGatewayPolicy());
    const std::vector<PreparedScenario> first = preparedAll(book);
    const std::vector<PreparedScenario> second = preparedAll(book);
    RunSettings settings;
    settings.controls = ControlSet::all(36);
    settings.controls.setShare(4, 500);
    settings.seed = 7;
    const QString one = decisionLogSha256(book.policy(), runScenarios(book, first, settings, 1));
    const QString four = decisionLogSha256(book.policy(), runScenarios(book, second, settings, 4));
    QCOMPARE(one, four);
    settings.controls.setShare(4, 0);
    const QString other = decisionLogSha256(book.policy(), runScenarios(book, first, settings, 1));
    QVERIFY(one != other);
}

QTEST_GUILESS_MAIN(TestGatewayCatalogue)
#include "tst_gatewaycatalogue.moc"
