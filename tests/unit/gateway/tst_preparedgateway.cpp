// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "checklists/gatewaypacks.h"
#include "model/gateway/decisionlog.h"
#include "model/gateway/preparedgateway.h"

#include <QTest>

#include <set>

using namespace zt;
using namespace Qt::StringLiterals;

namespace {

constexpr int whole = 1000;

} // namespace

/// What the window and the report ask of all scenarios at once, held against single runs.
class TestPreparedGateway : public QObject
{
    Q_OBJECT

private:
    std::shared_ptr<const PreparedGateway> m_gateway;

    [[nodiscard]] int item(const QString& id) const { return m_gateway->policy().itemIndex(id); }

    [[nodiscard]] int scenario(const QString& id) const
    {
        const QList<GatewayScenario>& all = m_gateway->catalogue().scenarios;
        for (int i = 0; i < all.size(); ++i) {
            if (all.at(i).id == id) {
                return i;
            }
        }
        return -1;
    }

    [[nodiscard]] RunSettings without(const QList<int>& items) const
    {
        RunSettings settings;
        settings.controls = ControlSet::all(static_cast<int>(m_gateway->policy().items.size()));
        for (const int one : items) {
            settings.controls.setShare(one, 0);
        }
        return settings;
    }

    [[nodiscard]] bool getsThrough(int scenario, const QList<int>& missing) const
    {
        JobContext job;
        const Result<SimulationResult> result = simulate(m_gateway, without(missing), job);
        const ScenarioOutcome outcome = result->runs.at(scenario).attack.outcome;
        return outcome == ScenarioOutcome::Passed || outcome == ScenarioOutcome::Detected;
    }

private Q_SLOTS:

    void initTestCase()
    {
        JobContext job;
        const auto made =
            PreparedGateway::make(*shippedGatewayPolicy(), *shippedGatewayScenarios(), job);
        QVERIFY(made);
        m_gateway = *made;
        QCOMPARE(m_gateway->scenarios().size(), size_t{52});
    }

    void aCancelledJobSaysSo()
    {
        JobContext job;
        job.cancel();
        const auto made =
            PreparedGateway::make(*shippedGatewayPolicy(), *shippedGatewayScenarios(), job);
        QVERIFY(!made);
        QVERIFY(made.error().code == ErrorCode::Cancelled);
        QVERIFY(simulate(m_gateway, {}, job).error().code == ErrorCode::Cancelled);
        QVERIFY(cutSetsOfAll(*m_gateway, {}, 0, 1, job).error().code == ErrorCode::Cancelled);
    }

    /// With every item there no attack gets through and nobody is refused.
    void withEveryItemAllIsAsExpected()
    {
        JobContext job;
        const Result<SimulationResult> result = simulate(m_gateway, without({}), job);
        QVERIFY(result);
        for (const ScenarioRun& run : result->runs) {
            QVERIFY2(run.attack.asExpected, qPrintable(run.scenario->id));
        }
        QCOMPARE(result->logSha256, decisionLogSha256(m_gateway->policy(), result->runs));
    }

    void theSameSettingsGiveTheSameHash()
    {
        JobContext job;
        const RunSettings settings = without({item(u"1-5"_s), item(u"2-4"_s)});
        const QString first = simulate(m_gateway, settings, job)->logSha256;
        QCOMPARE(simulate(m_gateway, settings, job)->logSha256, first);
        QVERIFY(simulate(m_gateway, without({}), job)->logSha256 != first);
    }

    /// All single items and pairs tried one by one by whole runs.
    void cutSetsAreThoseOfBruteForce()
    {
        JobContext job;
        const auto sets = cutSetsOfAll(*m_gateway, {}, 0, 2, job);
        QVERIFY(sets);
        QCOMPARE(sets->size(), 52);
        const int at = scenario(u"S24"_s);
        const QList<int> tried{item(u"1-5"_s),
                               item(u"1-7"_s),
                               item(u"2-2"_s),
                               item(u"2-4"_s),
                               item(u"2-5"_s),
                               item(u"4-1"_s)};
        std::set<CutSet> found;
        for (const int a : tried) {
            QVERIFY(!getsThrough(at, {a}));
            for (const int b : tried) {
                if (a < b && getsThrough(at, {a, b})) {
                    found.insert({a, b});
                }
            }
        }
        QVERIFY(!found.empty());
        std::set<CutSet> among;
        for (const CutSet& set : sets->at(at)) {
            if (std::all_of(set.begin(), set.end(), [&](int one) { return tried.contains(one); })) {
                among.insert(set);
            }
        }
        QVERIFY(among == found);
    }

    void declaredIsHeldAgainstComputed()
    {
        GatewayScenario made;
        made.decisive = {u"1-1"_s, u"2-4"_s};
        const QList<CutSet> sets{{item(u"1-1"_s), item(u"1-2"_s)}, {item(u"1-1"_s)}};
        const DecisiveItems items = decisiveItems(m_gateway->policy(), made, sets);
        QCOMPARE(items.both, QStringList{u"1-1"_s});
        QCOMPARE(items.declaredOnly, QStringList{u"2-4"_s});
        QCOMPARE(items.computedOnly, QStringList{u"1-2"_s});
        QVERIFY(!items.agree());
        made.decisive = {u"1-1"_s};
        QVERIFY(decisiveItems(m_gateway->policy(), made, {{item(u"1-1"_s)}}).agree());
    }

    void theNearestSetIsTheOneWithFewestLeft()
    {
        ControlSet controls = ControlSet::of({});
        controls.setShare(3, whole);
        controls.setShare(4, 400); // in part counts as there
        QCOMPARE(nearestCut({}, controls).set, -1);
        const NearestCut nearest = nearestCut({{3, 4}, {1, 2, 3}, {3, 4, 5}}, controls);
        QCOMPARE(nearest.set, 1);
        QCOMPARE(nearest.left, 1);
    }
};

QTEST_GUILESS_MAIN(TestPreparedGateway)
#include "tst_preparedgateway.moc"
