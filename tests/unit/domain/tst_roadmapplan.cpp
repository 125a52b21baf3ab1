// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/domain/roadmapedits.h"
#include "model/domain/roadmapschedule.h"
#include "model/domain/rollup.h"
#include "snapshottest.h"

#include <QTest>

using namespace zt;
using namespace zt::test;
using namespace Qt::StringLiterals;

namespace {

QDate day(const QString& text)
{
    return QDate::fromString(text, Qt::ISODate);
}

ActionId actionId(int number)
{
    return ActionId{makeUuid7(1'000'000 + number, 1, static_cast<quint64>(number))};
}

ImprovementAction action(int number,
                         const QString& start,
                         const QString& due,
                         Money cost,
                         ActionStatus status = ActionStatus::Candidate)
{
    ImprovementAction one;
    one.id = actionId(number);
    one.code = u"A-%1"_s.arg(number, 2, 10, QLatin1Char('0'));
    one.title = u"行動"_s;
    one.start = day(start);
    one.due = day(due);
    one.costOnce = cost;
    one.status = status;
    return one;
}

/// Two pillars; P1 has 1-1 (I), 1-2 (I), 1-3 (II), P2 has 2-1 (I).
Snapshot assessment(Rollup rollup = Rollup::Direct)
{
    Guideline guideline = makeGuideline();
    for (const char* id : {"P1", "P2"}) {
        guideline.pillars.append(textAs<Pillar>(id));
    }
    int order = 0;
    for (const char* id : {"I", "II", "III", "IV"}) {
        Level level = textAs<Level>(id);
        level.order = ++order;
        guideline.levels.append(level);
    }
    const auto item = [&](const char* id, const char* pillar, const char* level) {
        GuidelineItem one = textAs<GuidelineItem>(id);
        one.pillar = QString::fromLatin1(pillar);
        one.level = QString::fromLatin1(level);
        guideline.items.append(one);
    };
    item("1-1", "P1", "I");
    item("1-2", "P1", "I");
    item("1-3", "P1", "II");
    item("2-1", "P2", "I");
    Snapshot snapshot = emptySnapshot();
    snapshot.guideline = std::make_shared<const Guideline>(guideline);
    snapshot.maturityMethod.rollup = rollup;
    return snapshot;
}

Snapshot with(const Snapshot& snapshot, const QList<Entity>& entities)
{
    ChangeSet set = setOf({});
    for (const Entity& entity : entities) {
        set.changes.append(Change{std::nullopt, entity});
    }
    return applied(snapshot, set).value();
}

PillarTarget target(const QString& pillar, int order, const QString& due = {})
{
    return {Scope::institution(), pillar, order, day(due), {}};
}

ItemAnswer implemented(const Scope& scope, const QString& item)
{
    ItemAnswer answer;
    answer.scope = scope;
    answer.item = item;
    answer.status = ItemStatus::Implemented;
    return answer;
}

ItemRef here(const QString& item)
{
    return {Scope::institution(), item};
}

RoadmapPlan planOf(const Snapshot& snapshot)
{
    return roadmapPlan(snapshot, MaturityJudge(*snapshot.guideline), Scope::institution());
}

} // namespace

class TestRoadmapPlan : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void costIsSpreadByDays()
    {
        // 2026-06-21…2026-07-05: 10 days in the second quarter, 5 in the third.
        const auto even = spread(action(1, u"2026-06-21"_s, u"2026-07-05"_s, 300));
        QCOMPARE(even, (QList<QuarterAmount>{{{2026, 2}, 200}, {{2026, 3}, 100}}));
        // 100 / 3 by 2 to 1: 66 and two thirds rounded down, the rest falls later.
        const auto odd = spread(action(1, u"2026-06-29"_s, u"2026-07-01"_s, 100));
        QCOMPARE(odd, (QList<QuarterAmount>{{{2026, 2}, 66}, {{2026, 3}, 34}}));
        QCOMPARE(spread(action(1, {}, u"2026-12-31"_s, 7)), (QList<QuarterAmount>{{{2026, 4}, 7}}));
        QVERIFY(spread(action(1, {}, {}, 7)).isEmpty());
        // The largest amount over ten years neither overflows nor loses a dollar.
        constexpr Money most = 1'000'000'000'000'000;
        Money sum = 0;
        for (const auto& part : spread(action(1, u"2026-01-02"_s, u"2035-12-30"_s, most))) {
            sum += part.amount;
        }
        QCOMPARE(sum, most);
    }

    void budgetTellsApprovedFromProposed()
    {
        ImprovementAction kept =
            action(1, u"2026-07-01"_s, u"2026-09-30"_s, 100, ActionStatus::Approved);
        kept.costYearly = 9;
        const QList<ImprovementAction> actions{
            kept,
            action(2, u"2026-07-01"_s, u"2026-09-30"_s, 30),
            action(3, {}, {}, 5),
            action(4, u"2026-01-01"_s, u"2026-03-31"_s, 7, ActionStatus::Done),
            action(5, u"2026-07-01"_s, u"2026-09-30"_s, 1000, ActionStatus::Dropped)};
        const Budget recorded = budgetOf(actions, 90);
        QCOMPARE(recorded.quarters.size(), 3); // the empty one between is there
        QCOMPARE(recorded.quarters.last(), (BudgetQuarter{{2026, 3}, 100, 0, 10}));
        QCOMPARE(recorded.approved, 107);
        QCOMPARE(recorded.yearly, 9);
        const Budget tried =
            budgetOf(actions, 120, QList<ActionId>{actionId(1), actionId(2), actionId(3)});
        QCOMPARE(tried.quarters.last(), (BudgetQuarter{{2026, 3}, 100, 30, 10}));
        QCOMPARE(tried.proposed, 35);
        QCOMPARE(tried.undated, 5);
        // A committed action that is not taken leaves; one that is done stays.
        QCOMPARE(budgetOf(actions, {}, QList<ActionId>()).approved, 7);
    }

    void monthsKeepTheirLastDay()
    {
        QCOMPARE(movedByMonths(day(u"2026-12-31"_s), 2), day(u"2027-02-28"_s));
        QCOMPARE(movedByMonths(day(u"2026-04-30"_s), 1), day(u"2026-05-31"_s));
        QCOMPARE(movedByMonths(day(u"2026-05-30"_s), -3), day(u"2026-02-28"_s));
        QCOMPARE(movedByMonths(day(u"2026-07-18"_s), -1), day(u"2026-06-18"_s));
    }

    void codesAreReadAsNumbers()
    {
        QVERIFY(codeBefore(u"A-9"_s, u"A-10"_s));
        QVERIFY(!codeBefore(u"A-10"_s, u"A-9"_s));
        QVERIFY(codeBefore(u"A-02"_s, u"A-10"_s));
        QVERIFY(codeBefore(u"A-1"_s, u"B-1"_s));
        QVERIFY(codeBefore(u"A"_s, u"A-1"_s));
        QVERIFY(!codeBefore(u"A-1"_s, u"A-1"_s));
    }

    void gapsAreWhatTargetsAskFor()
    {
        ImprovementAction one = action(1, {}, {}, 1);
        one.closes = {here(u"1-1"_s), here(u"2-1"_s)};
        ImprovementAction dropped = action(2, {}, {}, 1, ActionStatus::Dropped);
        dropped.closes = {here(u"1-3"_s)};
        Snapshot snapshot =
            with(assessment(),
                 {target(u"P1"_s, 2), implemented(Scope::institution(), u"1-2"_s), one, dropped});
        const RoadmapPlan plan = planOf(snapshot);
        QCOMPARE(plan.gaps.size(), 2); // 1-2 is there, P2 has no target
        QCOMPARE(plan.gaps[0].ref, here(u"1-1"_s));
        QCOMPARE(plan.gaps[0].closedBy, QList<int>{0});
        QCOMPARE(plan.gaps[1].ref, here(u"1-3"_s));
        QVERIFY(plan.gaps[1].closedBy.isEmpty());
        QCOMPARE(plan.withoutAction(), QList<int>{1});
        QCOMPARE(plan.targets.first().items, 3);
        QCOMPARE(gapsIn(snapshot,
                        MaturityJudge(*snapshot.guideline),
                        Scope::institution(),
                        targetsOf(snapshot, Scope::institution())),
                 2);
    }

    void aWiderScopeClosesWhatIsWithin()
    {
        Snapshot snapshot = assessment(Rollup::Weakest);
        System first;
        first.id = SystemId{makeUuid7(5, 1, 1)};
        first.code = u"S1"_s;
        first.facts[static_cast<size_t>(Fact::StaffAccessFromOutside)] = Tri::Yes;
        System second = first;
        second.id = SystemId{makeUuid7(6, 1, 1)};
        second.code = u"S2"_s;
        second.facts[static_cast<size_t>(Fact::StaffAccessFromOutside)] = Tri::No;
        ImprovementAction everywhere = action(1, {}, {}, 1);
        everywhere.closes = {here(u"1-1"_s)};
        ImprovementAction inDomain = action(2, {}, {}, 1);
        inDomain.closes = {{Scope::domain(u"D1"_s), u"1-2"_s}};
        snapshot = with(snapshot, {first, second, target(u"P1"_s, 1), everywhere, inDomain});
        const RoadmapPlan plan = planOf(snapshot);
        QCOMPARE(plan.gaps.size(), 4);
        QCOMPARE(plan.closes[0].size(), 2);
        QCOMPARE(plan.closes[1].size(), 1);
        QCOMPARE(plan.gaps[plan.closes[1].first()].ref.scope, Scope::system(first.id));
    }

    /// A set reaches a target exactly where the level does once its items are implemented.
    void reachingIsWhatTheLevelsSay_data()
    {
        QTest::addColumn<int>("rollup");
        QTest::newRow("weakest") << static_cast<int>(Rollup::Weakest);
        QTest::newRow("share") << static_cast<int>(Rollup::Share);
        QTest::newRow("weighted") << static_cast<int>(Rollup::Weighted);
        QTest::newRow("direct") << static_cast<int>(Rollup::Direct);
    }

    void reachingIsWhatTheLevelsSay()
    {
        QFETCH(int, rollup);
        Random random(11);
        for (int round = 0; round < 60; ++round) {
            Snapshot snapshot = assessment(static_cast<Rollup>(rollup));
            snapshot.maturityMethod.sharePercent = 1 + pick(random, 100);
            QList<Entity> entities{target(u"P1"_s, 1 + pick(random, 2)), target(u"P2"_s, 1)};
            QList<Scope> scopes{Scope::institution()};
            for (int s = 0; s < 4; ++s) {
                System system;
                system.id = SystemId{makeUuid7(10 + s, 1, 1)};
                system.code = u"S%1"_s.arg(s);
                entities.append(system);
                scopes.append(Scope::system(system.id));
                snapshot.maturityMethod.weightPercent.insert(system.id, pick(random, 300));
            }
            const QStringList items{u"1-1"_s, u"1-2"_s, u"1-3"_s, u"2-1"_s};
            for (const Scope& scope : scopes) {
                for (const QString& item : items) {
                    if (pick(random, 2) == 0) {
                        entities.append(implemented(scope, item));
                    }
                }
            }
            for (int a = 1; a <= 4; ++a) {
                ImprovementAction one = action(a, {}, {}, 1);
                for (const Scope& scope : scopes) {
                    for (const QString& item : items) {
                        if (pick(random, 3) == 0) {
                            one.closes.append({scope, item});
                        }
                    }
                }
                entities.append(one);
            }
            snapshot = with(snapshot, entities);
            const RoadmapPlan plan = planOf(snapshot);
            const ActionSet set = weigh(choiceProblem(plan, {}), {0, 1, 2, 3});

            Snapshot after = snapshot;
            for (const PlanGap& gap : plan.gaps) {
                if (!gap.closedBy.isEmpty()) {
                    after.answers.set(implemented(gap.ref.scope, gap.ref.item));
                }
            }
            const MaturityView view =
                maturityOf(after, MaturityJudge(*after.guideline), Scope::institution());
            int reached = 0;
            for (const PlanTarget& one : plan.targets) {
                reached += view.order(one.pillar) >= one.target.order ? 1 : 0;
            }
            QCOMPARE(set.pillars, reached);
            QCOMPARE(set.items, plan.gaps.size() - plan.withoutAction().size());
        }
    }

    void whatNeedsAHandIsFound()
    {
        ImprovementAction late =
            action(1, u"2026-04-01"_s, u"2026-06-30"_s, 1, ActionStatus::InProgress);
        ImprovementAction waits = action(2, u"2026-10-01"_s, u"2027-01-31"_s, 1);
        waits.dependsOn = {late.id};
        waits.closes = {here(u"1-1"_s)};
        ImprovementAction overlaps = action(3, u"2027-01-01"_s, u"2027-02-28"_s, 1);
        overlaps.dependsOn = {waits.id};
        ImprovementAction orphan = action(4, {}, {}, 1);
        ImprovementAction dropped = action(5, {}, {}, 1, ActionStatus::Dropped);
        orphan.dependsOn = {dropped.id};
        const Snapshot snapshot =
            with(assessment(),
                 {late, waits, overlaps, orphan, dropped, target(u"P1"_s, 1, u"2026-12-31"_s)});
        const QList<Attention> found = attentionOf(planOf(snapshot), day(u"2026-07-18"_s));
        using Kind = Attention::Kind;
        QCOMPARE(found,
                 (QList<Attention>{{Kind::Overdue, 0, -1, -1, 18},
                                   {Kind::WaitsOverdue, 1, 0, -1, 18},
                                   {Kind::LateForTarget, 1, -1, 0, 31},
                                   {Kind::WaitsTooLong, 2, 1, -1, 30},
                                   {Kind::WaitsDropped, 3, 4, -1, 0}}));
        // Due today is not overdue.
        QVERIFY(attentionOf(planOf(with(assessment(), {late})), late.due).isEmpty());
    }

    void gapsBurnDown()
    {
        ImprovementAction done = action(1, u"2026-01-01"_s, u"2026-03-31"_s, 1, ActionStatus::Done);
        done.closes = {here(u"1-1"_s)};
        ImprovementAction missed =
            action(2, u"2026-04-01"_s, u"2026-06-30"_s, 1, ActionStatus::Approved);
        missed.closes = {here(u"1-2"_s)};
        ImprovementAction proposed = action(3, u"2026-07-01"_s, u"2026-12-31"_s, 1);
        proposed.closes = {here(u"1-3"_s)};
        const Snapshot snapshot = with(assessment(),
                                       {done,
                                        missed,
                                        proposed,
                                        target(u"P1"_s, 2),
                                        implemented(Scope::institution(), u"1-1"_s)});
        const BurnDown burn = burnDown(
            planOf(snapshot), {missed.id, proposed.id}, {{{2026, 1}, 3}}, day(u"2026-07-18"_s));
        const auto gaps = [](const QList<BurnPoint>& points) {
            QList<int> counts;
            for (const BurnPoint& point : points) {
                counts.append(point.gaps);
            }
            return counts;
        };
        QCOMPARE(gaps(burn.planned), (QList<int>{2, 1, 1, 1}));
        QCOMPARE(gaps(burn.proposed), (QList<int>{2, 1, 1, 0}));
        QCOMPARE(burn.recorded, (QList<BurnPoint>{{{2026, 1}, 3}, {{2026, 3}, 2}}));
        QCOMPARE(burn.behind, 1);
    }

    void aScheduleThatKeepsTheCap()
    {
        const ImprovementAction kept =
            action(1, u"2026-10-01"_s, u"2026-12-31"_s, 267, ActionStatus::Approved);
        const ImprovementAction added = action(2, u"2026-08-01"_s, u"2026-12-31"_s, 520);
        const Snapshot snapshot = with(assessment(), {kept, added});
        const RoadmapPlan plan = planOf(snapshot);
        const QList<ActionId> taken{kept.id, added.id};
        const QDate today = day(u"2026-07-18"_s);
        // 520 over 153 days: 92 of them in the last quarter are 313, which with 267 is 580.
        QCOMPARE(budgetOf(plan.actions, 550, taken).quarters.last().total(), 580);
        const auto proposal = proposeSchedule(plan, taken, 550, today);
        QVERIFY(proposal.has_value());
        // A month more: 520 × 92 / 184 = 260 in the quarter, 527 in all.
        QCOMPARE(*proposal, (ScheduleProposal{1, added.start, day(u"2027-01-31"_s), 1, true}));
        QVERIFY(!proposeSchedule(plan, taken, 600, today)); // nothing is wrong
        QVERIFY(!proposeSchedule(plan, taken, 100, today)); // nothing helps
        QVERIFY(!proposeSchedule(plan, taken, std::nullopt, today));
    }

    void editsAreChanges()
    {
        const Snapshot empty = assessment();
        QCOMPARE(nextActionCode(empty), u"A-01"_s);
        ImprovementAction one = action(9, u"2026-01-31"_s, u"2026-02-28"_s, 5);
        ImprovementAction two = action(10, {}, {}, 5, ActionStatus::Approved);
        two.dependsOn = {one.id};
        Snapshot snapshot = applied(empty, addActions({one, two})).value();
        QCOMPARE(nextActionCode(snapshot), u"A-11"_s);

        const ChangeSet moved = moveAction(one, 1);
        QCOMPARE(moved.label.args, (QStringList{u"A-09"_s, u"1"_s}));
        const Snapshot later = applied(snapshot, moved).value();
        QCOMPARE(later.actions.first().start, day(u"2026-02-28"_s));
        QCOMPARE(later.actions.first().due, day(u"2026-03-31"_s));
        QVERIFY(moveAction(two, 1).isEmpty());

        QVERIFY(!editAction(one, {{u"nonsense"_s, 1}}));
        QVERIFY(!editAction(one, {{u"progress"_s, 101}}));
        QVERIFY(editAction(one, {{u"progress"_s, 0}})->isEmpty());
        QCOMPARE(editAction(one, {{u"progress"_s, 40}})->label.args,
                 (QStringList{u"A-09"_s, u"progress"_s}));

        const Snapshot without = applied(snapshot, removeAction(snapshot, one.id)).value();
        QCOMPARE(without.actions.size(), 1);
        QVERIFY(without.actions.first().dependsOn.isEmpty());

        RoadmapSettings settings;
        settings.budgetTotal = 100;
        QVERIFY(!applyWhatIf(snapshot, settings, {one.id}, {}));
        settings.reason = u"董事會"_s;
        const ChangeSet applyAll = applyWhatIf(snapshot, settings, {one.id}, {two.id}).value();
        QCOMPARE(applyAll.reason, u"董事會"_s);
        const Snapshot planned = applied(snapshot, applyAll).value();
        QCOMPARE(planned.actions.value(one.id.toString()).status, ActionStatus::Approved);
        QCOMPARE(planned.actions.value(two.id.toString()).status, ActionStatus::Candidate);
        QCOMPARE(planned.roadmap, settings);

        const PillarTarget wanted = target(u"P1"_s, 2, u"2026-12-31"_s);
        snapshot = applied(snapshot, setTarget(snapshot, wanted)).value();
        QVERIFY(setTarget(snapshot, wanted).isEmpty());
        QCOMPARE(*snapshot.target(Scope::institution(), u"P1"_s), wanted);
        snapshot = applied(snapshot, clearTarget(snapshot, Scope::institution(), u"P1"_s)).value();
        QVERIFY(snapshot.targets.isEmpty());
    }
};

QTEST_APPLESS_MAIN(TestRoadmapPlan)
#include "tst_roadmapplan.moc"
