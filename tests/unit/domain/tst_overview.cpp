// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "maturitytest.h"
#include "model/domain/overview.h"

#include <QTest>

using namespace zt;
using namespace zt::test;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 day = 24LL * 60 * 60 * 1000;

bool removedByCloud(const ItemRow& row, CloudModel model)
{
    switch (model) {
    case CloudModel::Iaas:
        return cloudAnswer(row, 0) == Tri::No;
    case CloudModel::Paas:
        return cloudAnswer(row, 1) == Tri::No;
    case CloudModel::Saas:
        return cloudAnswer(row, 2) == Tri::No;
    case CloudModel::Unknown:
        break;
    }
    return false;
}

/// Pillar by pillar, item by item, from the table written out by hand.
PillarTally byHand(const Snapshot& snapshot, const QList<System>& systems, int pillar)
{
    PillarTally tally;
    for (const System& system : systems) {
        for (const ItemRow& row : itemRows()) {
            const QString id = QString::fromLatin1(row.id);
            if (id.at(0).digitValue() != pillar + 1) {
                continue;
            }
            const ItemAnswer* answer = snapshot.answers.find({Scope::system(system.id), id});
            ItemStatus status = answer != nullptr ? answer->status : ItemStatus::NotAssessed;
            const bool cloud = system.fact(Fact::CloudServiceInUse) == Tri::Yes;
            if (cloud && removedByCloud(row, system.cloudModel)) {
                status = ItemStatus::NotApplicable;
            }
            ++tally.counts.at(static_cast<size_t>(status));
        }
    }
    return tally;
}

ImprovementAction openAction(int number, qint64 made, ActionStatus status, const QDate& due = {})
{
    ImprovementAction action = actionAs(number);
    action.id = ActionId{makeUuid7(made, 1, static_cast<quint64>(number))};
    action.status = status;
    action.due = due;
    return action;
}

} // namespace

class TestOverview : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void tallies_data()
    {
        QTest::addColumn<quint32>("seed");
        for (quint32 seed = 1; seed <= 40; ++seed) {
            QTest::addRow("%u", seed) << seed;
        }
    }

    void tallies()
    {
        QFETCH(const quint32, seed);
        Random random(seed);
        QList<System> systems;
        for (int i = 0; i < 5; ++i) {
            System system = plainSystem(i + 1);
            system.facts.at(static_cast<size_t>(Fact::CloudServiceInUse)) = randomTri(random, 20);
            system.cloudModel = static_cast<CloudModel>(pick(random, 4));
            systems.append(system);
        }
        Snapshot snapshot = maturitySnapshot(systems);
        for (const System& system : systems) {
            for (int i = 0; i < 30; ++i) {
                snapshot.answers.set(
                    randomAnswer(random, Scope::system(system.id), randomItem(random)));
            }
        }
        snapshot.maturityMethod.rollup = Rollup::Share;
        const PillarTallies all = tallyOf(snapshot, judge(), Scope::institution());
        QList<PillarTallies> each;
        for (const System& system : systems) {
            each.append(tallyOfSystem(snapshot, judge(), system));
        }
        for (int pillar = 0; pillar < 5; ++pillar) {
            QCOMPARE(all[pillar], byHand(snapshot, systems, pillar));
            for (int i = 0; i < systems.size(); ++i) {
                QCOMPARE(each[i][pillar], byHand(snapshot, {systems[i]}, pillar));
            }
        }
        QCOMPARE(tallyOf(snapshot, judge(), Scope::institution(), &each), all);
        QCOMPARE(tallyOf(snapshot, judge(), Scope::system(systems[2].id)), each[2]);
    }

    void percentIsRoundedDown()
    {
        PillarTally tally;
        QCOMPARE(tally.implementedPercent(), std::nullopt);
        tally.counts = {1, 0, 0, 0, 2, 9}; // one not assessed, two implemented, nine do not apply
        QCOMPARE(tally.applicable(), 3);
        QCOMPARE(tally.gaps(), 1);
        QCOMPARE(tally.implementedPercent(), std::optional(66));
        tally.counts = {0, 0, 0, 0, 0, 4};
        QCOMPARE(tally.implementedPercent(), std::nullopt);
    }

    void pointTakesLevelsFromTheScope()
    {
        const System system = plainSystem(1);
        Snapshot snapshot = maturitySnapshot({system});
        const Scope scope = Scope::system(system.id);
        for (const char* id : {"1-1", "1-3", "1-4"}) { // what level I of P1 asks for
            snapshot.answers.set(answerAs(scope, QString::fromLatin1(id), ItemStatus::Implemented));
        }
        const StatePoint point = statePoint(snapshot, scope, u"期初"_s);
        QCOMPARE(point.name, u"期初"_s);
        QCOMPARE(point.orders.first(), std::optional(1));
        QCOMPARE(point.orders.last(), std::optional(0));
        QCOMPARE(point.tallies.first().implemented(), 3);
        const StatePoint none = statePoint(snapshot, Scope::system(idFor(99)));
        QVERIFY(none.tallies.isEmpty());
        QCOMPARE(none.orders, QList<std::optional<int>>(5));
    }

    void riskiestFirst()
    {
        QList<System> systems;
        for (int i = 0; i < 4; ++i) {
            systems.append(plainSystem(i + 1));
        }
        const Snapshot snapshot = maturitySnapshot(systems);
        Selection selection;
        for (const int total : {900, 1500, 900, 1200}) {
            SystemVerdict verdict;
            verdict.risk = {total, total};
            selection.verdicts.append(verdict);
        }
        QCOMPARE(byRisk(snapshot, selection, Scope::institution()), (QList<qint32>{1, 3, 0, 2}));
        QCOMPARE(byRisk(snapshot, selection, Scope::system(systems[3].id)), QList<qint32>{3});
    }

    void ageIsCountedInWholeDays()
    {
        const QDateTime now(QDate(2026, 7, 18), QTime(4, 0), Qt::UTC);
        const QDate today(2026, 7, 18);
        const qint64 ms = now.toMSecsSinceEpoch();
        const QList<ImprovementAction> actions{
            openAction(1, ms, ActionStatus::Candidate),
            openAction(2, ms - 31 * day + 1, ActionStatus::Approved), // thirty whole days
            openAction(3, ms - 31 * day, ActionStatus::InProgress, today),
            openAction(4, ms - 61 * day, ActionStatus::Approved, today.addDays(-1)),
            openAction(5, ms - 91 * day, ActionStatus::Candidate, today.addDays(-1)),
            openAction(6, ms - 91 * day, ActionStatus::Done, today.addDays(-1)),
            openAction(7, ms - 91 * day, ActionStatus::Dropped),
        };
        const ActionAges ages = actionsByAge(actions, now, today);
        QCOMPARE(ages.total(), 5);
        QCOMPARE(ages.count(ActionAge::UpTo30, OpenAction::Candidate), 1);
        QCOMPARE(ages.count(ActionAge::UpTo30, OpenAction::Committed), 1);
        QCOMPARE(ages.count(ActionAge::UpTo60, OpenAction::Committed), 1);
        QCOMPARE(ages.count(ActionAge::UpTo90, OpenAction::Overdue), 1);
        QCOMPARE(ages.count(ActionAge::Over90, OpenAction::Overdue), 1);
        QCOMPARE(ages.of(OpenAction::Overdue), 2);
    }

    void ageNeedsAnIdentityWithATime()
    {
        ImprovementAction action = actionAs(1);
        action.id = ActionId::fromString(u"9b2f4c1e-6a53-4d0e-8f6b-2d1c7a9e0f34"_s); // version 4
        const ActionAges ages = actionsByAge(
            {action}, QDateTime(QDate(2026, 7, 18), QTime(), Qt::UTC), QDate(2026, 7, 18));
        QCOMPARE(ages.count(ActionAge::Unknown, OpenAction::Candidate), 1);
    }

    void investmentsCloseMostFirst()
    {
        RoadmapPlan plan;
        const auto add = [&](int number, ActionStatus status, Money cost, const QList<int>& gaps) {
            ImprovementAction action = actionAs(number);
            action.status = status;
            action.costOnce = cost;
            plan.actions.append(action);
            plan.closes.append(gaps);
        };
        add(1, ActionStatus::Candidate, 500, {0});
        add(2, ActionStatus::Approved, 1, {0, 1, 2});
        add(3, ActionStatus::Candidate, 900, {1, 2});
        add(4, ActionStatus::Candidate, 100, {3});
        add(5, ActionStatus::Candidate, 1, {});
        QCOMPARE(nextInvestments(plan, 9), (QList<int>{2, 3, 0}));
        QCOMPARE(nextInvestments(plan, 1), QList<int>{2});
    }
};

QTEST_APPLESS_MAIN(TestOverview)
#include "tst_overview.moc"
