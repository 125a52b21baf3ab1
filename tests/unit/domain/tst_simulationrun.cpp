// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/domain/entitytraits.h"
#include "model/domain/invariants.h"
#include "model/domain/labels.h"
#include "runfacts.h"

#include <QJsonDocument>

using namespace zt;
using namespace zt::test;

namespace {

/// A state after entry 3, whose hash plainRun() names.
Snapshot stateOfThree()
{
    Snapshot state;
    state.profile.name = QStringLiteral("甲");
    state.trailSeq = 3;
    state.trailHead = QString(64, QLatin1Char('3'));
    return state;
}

ChangeSet changing(const SimulationRun& before, const SimulationRun& after)
{
    ChangeSet set;
    set.label.code = QString(labels::simulationSeal);
    set.changes = {Change{before, after}};
    return set;
}

} // namespace

/// Sealed runs as facts: through the trail's form and back, what they may hold, and that they stay.
class TestSimulationRun : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void trailFormLeadsFromEachSideToTheOther()
    {
        Random random(5);
        for (int round = 0; round < 1000; ++round) {
            const Entity first = randomRun(random);
            const Entity second = randomRun(random);
            Change change{first, second};
            if (entityId(second) != entityId(first)) {
                change.before.reset();
            }
            const QJsonObject json = toJson(change);
            const auto forward = applyJson(change.before, json, true);
            QVERIFY(forward.has_value());
            QCOMPARE(*forward, change.after);
            const auto backward = applyJson(change.after, json, false);
            QVERIFY(backward.has_value());
            QCOMPARE(*backward, change.before);
            QByteArray text;
            appendTrailForm(text, change);
            QCOMPARE(text, QJsonDocument(json).toJson(QJsonDocument::Compact));
        }
    }

    void valuesOutOfRange_data()
    {
        QTest::addColumn<QString>("field");
        QTest::addColumn<std::function<void(SimulationRun&)>>("spoil");
        using Spoil = std::function<void(SimulationRun&)>;
        const auto row = [](const char* field, const Spoil& spoil) {
            QTest::addRow("%s %d", field, ++s_rows) << QString::fromLatin1(field) << spoil;
        };
        row("code", [](SimulationRun& run) { run.code = QStringLiteral(" "); });
        row("state_seq", [](SimulationRun& run) { run.stateSeq = 0; });
        row("state_hash", [](SimulationRun& run) { run.stateHash.chop(1); });
        row("scope", [](SimulationRun& run) { run.origin = RunOrigin::Assessment; });
        row("scope", [](SimulationRun& run) { run.scope = Scope::institution(); });
        row("without", [](SimulationRun& run) { run.without = QStringList{QString()}; });
        row("items", [](SimulationRun& run) { run.items[QStringLiteral("1-1")] = 0; });
        row("items", [](SimulationRun& run) { run.items[QStringLiteral("1-1")] = 1001; });
        row("seed", [](SimulationRun& run) { run.seed = -1; });
        row("policy", [](SimulationRun& run) { run.packs.policy.id.clear(); });
        row("policy_sha256", [](SimulationRun& run) { run.packs.policy.sha256[0] = u'A'; });
        row("catalogue_version", [](SimulationRun& run) { run.packs.catalogue.version.clear(); });
        row("catalogue_sha256", [](SimulationRun& run) { run.packs.catalogue.sha256[63] = u'g'; });
        row("outcomes", [](SimulationRun& run) { run.outcomes.clear(); });
        row("outcomes",
            [](SimulationRun& run) { run.outcomes[1].scenario = QStringLiteral("S01"); });
        row("outcomes", [](SimulationRun& run) { run.outcomes[0].decisions.chop(1); });
        row("outcomes", [](SimulationRun& run) { run.outcomes[0].decisions.clear(); });
        row("outcomes", [](SimulationRun& run) { run.outcomes[0].outcome.clear(); });
        row("log_sha256", [](SimulationRun& run) { run.logSha256.clear(); });
        row("program", [](SimulationRun& run) { run.program.clear(); });
        row("note", [](SimulationRun& run) { run.note = QStringLiteral("\a"); });
    }

    void valuesOutOfRange()
    {
        QFETCH(const QString, field);
        QFETCH(const std::function<void(SimulationRun&)>, spoil);
        SimulationRun run = plainRun(1);
        QVERIFY(checkInvariants(stateOfThree(), sealSimulation(run)));
        spoil(run);
        const auto refused = checkInvariants(stateOfThree(), sealSimulation(run));
        QVERIFY(!refused);
        QVERIFY(refused.error().code == ErrorCode::InvariantBroken);
        QCOMPARE(refused.error().args.value(1), field);
    }

    void sealedOverTheStateOfNow()
    {
        SimulationRun run = plainRun(1);
        run.stateSeq = 2;
        const auto older = checkInvariants(stateOfThree(), sealSimulation(run));
        QVERIFY(!older);
        QCOMPARE(older.error().args.value(1), QStringLiteral("state_seq"));
        run = plainRun(1);
        run.stateHash = QString(64, QLatin1Char('4'));
        QVERIFY(!checkInvariants(stateOfThree(), sealSimulation(run)));
    }

    void staysAsSealed()
    {
        const SimulationRun run = plainRun(1);
        auto state = applied(stateOfThree(), sealSimulation(run));
        QVERIFY(state.has_value());
        state->trailSeq = 4;
        SimulationRun other = run;
        other.note = QStringLiteral("後來才寫的");
        const auto edited = checkInvariants(*state, changing(run, other));
        QVERIFY(!edited);
        QCOMPARE(edited.error().args,
                 (QStringList{QStringLiteral("R-01"),
                              QStringLiteral("simulation_run"),
                              QStringLiteral("R-01"),
                              QStringLiteral("the run as it was sealed")}));
        ChangeSet removal;
        removal.label.code = QString(labels::simulationSeal);
        removal.changes = {Change{run, std::nullopt}};
        QVERIFY(!checkInvariants(*state, removal));
        // Taking the sealing itself back goes along the trail, and so does bringing it again.
        const ChangeSet undo = sealSimulation(run).inverted();
        QVERIFY(checkInvariants(*state, undo));
        auto undone = applied(*state, undo);
        QVERIFY(undone->simulationRuns.isEmpty());
        undone->trailSeq = 5;
        ChangeSet redo = sealSimulation(run);
        redo.label.code = QString(labels::redo);
        QVERIFY(checkInvariants(*undone, redo));
    }

    void codes()
    {
        Snapshot state = stateOfThree();
        QCOMPARE(nextRunCode(state), QStringLiteral("R-01"));
        state = *applied(state, sealSimulation(plainRun(9)));
        QCOMPARE(nextRunCode(state), QStringLiteral("R-10"));
        QCOMPARE(state.simulationRunByCode(QStringLiteral("R-09"))->id, idOf<SimulationRunId>(9));
        QVERIFY(state.simulationRunByCode(QStringLiteral("R-9")) == nullptr);
        SimulationRun same = plainRun(2);
        same.code = QStringLiteral("R-09");
        const auto twice = checkInvariants(state, sealSimulation(same));
        QVERIFY(!twice);
        QVERIFY(twice.error().code == ErrorCode::DuplicateName);
        state = *applied(state, sealSimulation(plainRun(3)));
        QCOMPARE(runsInOrder(state).first().code, QStringLiteral("R-03"));
    }

    void label()
    {
        const ActionLabel label = sealSimulation(plainRun(1)).label;
        QCOMPARE(label.code, QStringLiteral("simulation.seal"));
        QCOMPARE(label.args,
                 (QStringList{QStringLiteral("R-01"),
                              QStringLiteral("2"),
                              QStringLiteral("1"),
                              QString(64, QLatin1Char('c'))}));
    }

private:
    static inline int s_rows = 0;
};

QTEST_APPLESS_MAIN(TestSimulationRun)
#include "tst_simulationrun.moc"
