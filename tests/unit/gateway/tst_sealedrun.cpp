// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "checklists/gatewaypacks.h"
#include "checklists/packloader.h"
#include "model/crypto/digest.h"
#include "model/domain/simulationrunedits.h"
#include "model/gateway/decisionlog.h"
#include "model/gateway/realceremonies.h"
#include "model/gateway/sealedrun.h"
#include "tests/unit/gateway/firmofthree.h"

#include <QTest>

using namespace zt;
using namespace zt::test;

namespace {

/// S27 first falls through without these two; S11 stands beside it.
const QStringList scenarios{QStringLiteral("S11"), QStringLiteral("S27")};

SimulationRun
sealedRun(const Snapshot& snapshot, const RunSettings& settings, const RunSource& source)
{
    const GatewayPolicy& policy = *shippedGatewayPolicy();
    const GatewayScenarios& catalogue = *shippedGatewayScenarios();
    const RuleBook book(policy);
    std::vector<PreparedScenario> ready;
    for (const QString& id : scenarios) {
        ready.push_back(prepare(*catalogue.scenario(id), book, runCeremonies));
    }
    const RunPacks packs = runPacks(policy, catalogue);
    return recordOf(snapshot, packs, policy, settings, source, runScenarios(book, ready, settings));
}

RunSettings everything()
{
    const int items = static_cast<int>(shippedGatewayPolicy()->items.size());
    return {ControlSet::all(items), {}, 3};
}

RunRepetition again(const SimulationRun& run, int threads = 1)
{
    return repeated(run, *shippedGatewayPolicy(), *shippedGatewayScenarios(), threads);
}

} // namespace

/// What a run leaves to be sealed, that it can be run again, and where a repetition differs.
class TestSealedRun : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void recordsWhatItWentBy()
    {
        RunSettings settings = everything();
        settings.controls.setShare(shippedGatewayPolicy()->itemIndex(QStringLiteral("1-5")), 0);
        settings.controls.setShare(shippedGatewayPolicy()->itemIndex(QStringLiteral("2-4")), 620);
        settings.algorithm = {true, false};
        Snapshot snapshot;
        snapshot.trailSeq = 12;
        snapshot.trailHead = QString(64, u'7');
        const SimulationRun run =
            sealedRun(snapshot, settings, {RunOrigin::All, {}, QStringList{QStringLiteral("1-5")}});
        QCOMPARE(run.stateSeq, 12);
        QCOMPARE(run.stateHash, QString(64, u'7'));
        QCOMPARE(run.without, QStringList{QStringLiteral("1-5")});
        QCOMPARE(run.items.size(), 35);
        QCOMPARE(run.items.value(QStringLiteral("2-4")), 620);
        QCOMPARE(run.items.value(QStringLiteral("1-1")), 1000);
        QCOMPARE(run.seed, 3);
        QVERIFY(run.algorithm == RunAlgorithm::Scored);
        QVERIFY(run.context == RunContext::Singular);
        QCOMPARE(run.packs.policy.sha256, shippedGatewayPolicyPack()->sha256);
        QCOMPARE(run.packs.catalogue.id, QStringLiteral("gateway-scenarios"));
        QCOMPARE(run.outcomes.size(), 2);
        const RunSettings back = settingsOf(run, *shippedGatewayPolicy());
        QVERIFY(back.controls == settings.controls);
        QVERIFY(back.algorithm == settings.algorithm);
        QCOMPARE(back.seed, settings.seed);
    }

    void marksAreOfTheLogsLines()
    {
        const SimulationRun run = sealedRun({}, everything(), {});
        const GatewayPolicy& policy = *shippedGatewayPolicy();
        const RuleBook book(policy);
        std::vector<PreparedScenario> ready;
        for (const QString& id : scenarios) {
            ready.push_back(prepare(*shippedGatewayScenarios()->scenario(id), book, runCeremonies));
        }
        const QByteArray log = decisionLog(policy, runScenarios(book, ready, everything()));
        QCOMPARE(run.logSha256, sha256Hex(log));
        QString marks;
        for (const QByteArray& line : log.split('\n')) {
            marks += line.isEmpty() ? QString() : sha256Hex(line).left(8);
        }
        QCOMPARE(run.outcomes.first().decisions + run.outcomes.last().decisions, marks);
    }

    void repeatsTheSame()
    {
        const SimulationRun run = sealedRun({}, everything(), {});
        for (int threads = 1; threads <= 4; ++threads) {
            const RunRepetition repetition = again(run, threads);
            QVERIFY(repetition.holds);
            QVERIFY(repetition.samePacks);
            QVERIFY(!repetition.first);
            QCOMPARE(repetition.logSha256, run.logSha256);
        }
    }

    /// The items of another run under this one's hash: S27 is the first to go another way.
    void tellsTheFirstDifference()
    {
        SimulationRun run = sealedRun({}, everything(), {});
        run.items.remove(QStringLiteral("1-5"));
        run.items.remove(QStringLiteral("2-4"));
        const RunRepetition repetition = again(run);
        QVERIFY(!repetition.holds);
        QVERIFY(repetition.first.has_value());
        const RunSettings settings = settingsOf(run, *shippedGatewayPolicy());
        const SimulationRun other = sealedRun({}, settings, {});
        QCOMPARE(other.outcomes.last().outcome, QStringLiteral("passed"));
        const QString& sealedMarks = run.outcomes.last().decisions;
        const QString& otherMarks = other.outcomes.last().decisions;
        if (run.outcomes.first() == other.outcomes.first()) {
            QCOMPARE(repetition.first->scenario, QStringLiteral("S27"));
            const int at = repetition.first->number - 1;
            QCOMPARE(sealedMarks.left(at * 8), otherMarks.left(at * 8));
            QVERIFY(sealedMarks.mid(at * 8, 8) != otherMarks.mid(at * 8, 8));
            QVERIFY(repetition.first->now.startsWith(QStringLiteral("S27|")));
        } else {
            QCOMPARE(repetition.first->scenario, QStringLiteral("S11"));
        }
    }

    void tellsWhatIsMissingOrTooMuch()
    {
        using Kind = RunDifference::Kind;
        const SimulationRun run = sealedRun({}, everything(), {});
        const auto first = [](const SimulationRun& spoilt) { return again(spoilt).first; };
        SimulationRun longer = run;
        longer.logSha256 = QString(64, u'0');
        longer.outcomes[0].decisions += QStringLiteral("00000000");
        QVERIFY(first(longer)->kind == Kind::Fewer);
        QCOMPARE(first(longer)->number, longer.outcomes[0].decisions.size() / 8);
        QVERIFY(first(longer)->now.isEmpty());
        SimulationRun shorter = run;
        shorter.logSha256 = QString(64, u'0');
        shorter.outcomes[1].decisions.chop(8);
        QVERIFY(first(shorter)->kind == Kind::More);
        QCOMPARE(first(shorter)->scenario, QStringLiteral("S27"));
        SimulationRun strange = run;
        strange.logSha256 = QString(64, u'0');
        strange.outcomes[1].scenario = QStringLiteral("S99");
        QVERIFY(first(strange)->kind == Kind::NoScenario);
        QCOMPARE(first(strange)->scenario, QStringLiteral("S99"));
        SimulationRun hashOnly = run;
        hashOnly.logSha256 = QString(64, u'0');
        QVERIFY(!again(hashOnly).holds);
        QVERIFY(!first(hashOnly));
        SimulationRun otherPacks = run;
        otherPacks.packs.policy.version = QStringLiteral("0.9.0");
        QVERIFY(again(otherPacks).holds);
        QVERIFY(!again(otherPacks).samePacks);
    }

    /// The firm of firmofthree.h, B: 1-2 goes from 60 % to whole, 1-4 is taken out of use.
    void standsUntilAnAnswerChanges()
    {
        const GatewayPolicy& policy = *shippedGatewayPolicy();
        Snapshot firm =
            firmOfThree(*readGuideline(shippedGuideline()->bytes, QStringLiteral("guide")));
        const Scope scope = firmScope(firm, QStringLiteral("B"));
        SimulationRun run;
        run.origin = RunOrigin::Assessment;
        run.scope = scope;
        run.without = QStringList{QStringLiteral("1-1")};
        run.items = {{QStringLiteral("1-2"), 600},
                     {QStringLiteral("1-4"), 1000},
                     {QStringLiteral("1-6"), 1000},
                     {QStringLiteral("2-4"), 10}};
        QVERIFY(standsAsSealed(run, firm, policy).ofNow());
        ItemAnswer answer = *firm.answers.find({scope, QStringLiteral("1-2")});
        answer.status = ItemStatus::Implemented;
        answer.sharePercent = 0;
        firm.answers.set(answer);
        firm.answers.remove({scope, QStringLiteral("1-4")});
        const RunStanding later = standsAsSealed(run, firm, policy);
        QVERIFY(!later.ofNow());
        QCOMPARE(later.changed,
                 (QList<RunItemChange>{{QStringLiteral("1-2"), 600, 1000},
                                       {QStringLiteral("1-4"), 1000, 0}}));
        run.scope = Scope::system(SystemId{QUuid::createUuid()});
        QVERIFY(standsAsSealed(run, firm, policy).scopeGone);
        run.scope.reset();
        run.origin = RunOrigin::Chosen;
        QVERIFY(standsAsSealed(run, firm, policy).ofNow());
    }
};

QTEST_GUILESS_MAIN(TestSealedRun)
#include "tst_sealedrun.moc"
