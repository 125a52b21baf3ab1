// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "maturitytest.h"
#include "model/domain/scopelens.h"

#include <QTest>

#include <functional>

using namespace zt;
using namespace zt::test;

namespace {

CisaRow rowOf(const QString& id, const QString& pillar, const QStringList& items)
{
    CisaRow row;
    row.id = id;
    row.pillar = pillar;
    row.items = items;
    return row;
}

/// Two pillars: two functions in one, one in the other, and a capability with a row in each.
MaturityModel modelOf(const std::array<QStringList, 5>& items)
{
    MaturityModel model;
    for (const char* id : {"A", "B"}) {
        CisaPillar pillar;
        pillar.id = QString::fromLatin1(id);
        model.pillars.append(pillar);
    }
    CisaCapability capability;
    capability.id = QStringLiteral("C");
    model.capabilities.append(capability);
    const std::array<const char*, 5> ids{"A1", "A2", "B1", "AC", "BC"};
    for (size_t i = 0; i < ids.size(); ++i) {
        const QString id = QString::fromLatin1(ids.at(i));
        CisaRow row = rowOf(id, id.left(1), items.at(i));
        if (id.endsWith(QLatin1Char('C'))) {
            row.kind = CisaRow::Kind::CrossCutting;
            row.capability = QStringLiteral("C");
        }
        model.rows.append(row);
    }
    return model;
}

MaturityModel randomModel(Random& random)
{
    std::array<QStringList, 5> items;
    for (QStringList& list : items) {
        for (int i = pick(random, 4); i > 0; --i) {
            list.append(pick(random, 12) == 0 ? QStringLiteral("9-9") : randomItem(random));
        }
    }
    return modelOf(items);
}

LensStanding standingOf(const ItemStanding& item)
{
    return !item.applies()                          ? LensStanding::NotApplicable
           : item.status == ItemStatus::NotAssessed ? LensStanding::NotAssessed
           : item.status == ItemStatus::Implemented ? LensStanding::Implemented
                                                    : LensStanding::NotImplemented;
}

LensItems itemsOf(const Snapshot& snapshot, const System& system)
{
    LensItems items;
    const Scope scope = Scope::system(system.id);
    for (const ItemStanding& item : judge().items(snapshot.answers.sheet(scope), &system)) {
        items.insert(QString::fromLatin1(itemRows().at(item.item).id),
                     {itemRows().at(item.item).level, standingOf(item)});
    }
    return items;
}

std::optional<int> given(const Snapshot& snapshot, const Scope& scope, const QString& row)
{
    for (const LensAnswer& answer : snapshot.lensAnswers) {
        if (answer.scope == scope && answer.row == row) {
            return answer.stage;
        }
    }
    return std::nullopt;
}

void give(Snapshot& snapshot, const Scope& scope, const QString& row, int stage)
{
    const LensAnswer answer{scope, row, stage, {}};
    snapshot.lensAnswers.insert(entityId(Entity(answer)), answer);
}

/// Everything a row of a system may turn out to be: what lensRow() says, or anything it leaves
/// open.
QList<int> possibleStages(const Snapshot& snapshot,
                          const CisaRow& row,
                          const System& system,
                          const Scope& scope)
{
    std::optional<int> own = given(snapshot, scope, row.id);
    own = own ? own : given(snapshot, Scope::system(system.id), row.id);
    const LensRow seen = lensRow(row, itemsOf(snapshot, system), own);
    if (seen.stage) {
        return {*seen.stage};
    }
    QList<int> stages;
    for (int stage = 0; stage <= seen.atMost; ++stage) {
        stages.append(stage);
    }
    return stages;
}

/// The rule in words: the highest stage that enough of the systems have. None: nothing weighs.
std::optional<int>
stageOf(const QList<int>& stages, const QList<int>& weights, const MaturityMethod& method)
{
    for (int stage = 4; stage >= 0; --stage) {
        qint64 all = 0;
        qint64 with = 0;
        for (qsizetype i = 0; i < stages.size(); ++i) {
            const int weight = method.rollup == Rollup::Weighted ? weights[i] : 1;
            all += weight;
            with += stages[i] >= stage ? weight : 0;
        }
        const int needed = method.rollup == Rollup::Weakest ? 100 : method.sharePercent;
        if (all == 0) {
            return std::nullopt;
        }
        if (with * 100 >= all * needed) {
            return stage;
        }
    }
    return 0;
}

/// All stages that some way to answer what is open would give the group: every way is tried.
QSet<int> everyOutcome(const Snapshot& snapshot,
                       const QList<CisaRow>& rows,
                       const QList<System>& systems,
                       const Scope& scope)
{
    QList<QList<int>> choices; // system by system, row by row
    QList<int> weights;
    for (const System& system : systems) {
        weights.append(snapshot.maturityMethod.weightPercent.value(system.id, 100));
        for (const CisaRow& row : rows) {
            choices.append(possibleStages(snapshot, row, system, scope));
        }
    }
    QSet<int> outcomes;
    QList<int> taken(choices.size());
    const std::function<void(qsizetype)> tryFrom = [&](qsizetype at) {
        if (at < choices.size()) {
            for (const int stage : choices[at]) {
                taken[at] = stage;
                tryFrom(at + 1);
            }
            return;
        }
        QList<int> lowest;
        for (qsizetype i = 0; i < systems.size(); ++i) {
            const auto first = taken.begin() + i * rows.size();
            lowest.append(*std::min_element(first, first + rows.size()));
        }
        if (const std::optional<int> stage = stageOf(lowest, weights, snapshot.maturityMethod)) {
            outcomes.insert(*stage);
        }
    };
    tryFrom(0);
    return outcomes;
}

void compareWith(const QSet<int>& outcomes, const GroupStage& group)
{
    QCOMPARE(group.weighs, !outcomes.isEmpty());
    if (!group.weighs) {
        QVERIFY(!group.stage());
        return;
    }
    QCOMPARE(group.low, *std::min_element(outcomes.begin(), outcomes.end()));
    QCOMPARE(group.high, *std::max_element(outcomes.begin(), outcomes.end()));
    QCOMPARE(group.stage().has_value(), outcomes.size() == 1);
}

Snapshot randomState(Random& random, const MaturityModel& model, int systemCount)
{
    QList<System> systems;
    for (int i = 1; i <= systemCount; ++i) {
        System system = plainSystem(i);
        system.facts[0] = static_cast<Tri>(pick(random, 3));
        systems.append(system);
    }
    Snapshot state = maturitySnapshot(systems);
    const int lucky = pick(random, 4); // how much is implemented
    for (const System& system : systems) {
        for (const CisaRow& row : model.rows) {
            for (const QString& item : row.items) {
                const bool known = judge().guideline().item(item) != nullptr;
                if (known && pick(random, 5) != 0) {
                    const bool good = pick(random, 4) < lucky;
                    state.answers.set(
                        answerAs(Scope::system(system.id),
                                 item,
                                 good ? ItemStatus::Implemented
                                      : static_cast<ItemStatus>(pick(random, itemStatusCount))));
                }
            }
            if (pick(random, 12) == 0) {
                give(state, Scope::system(system.id), row.id, 1 + pick(random, 4));
            }
        }
        state.maturityMethod.weightPercent.insert(
            system.id, std::array<int, 3>{0, 100, 250}.at(static_cast<size_t>(pick(random, 3))));
    }
    state.maturityMethod.rollup = static_cast<Rollup>(pick(random, 3));
    state.maturityMethod.sharePercent = 1 + pick(random, 100);
    return state;
}

} // namespace

/// The CISA lens rolled up from systems, against every way to answer what is open.
class TestScopeLens : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void everyWayToAnswerWhatIsOpen()
    {
        Random random(11);
        for (int round = 0; round < 400; ++round) {
            const MaturityModel model = randomModel(random);
            Snapshot state = randomState(random, model, pick(random, 4));
            const Scope scope =
                pick(random, 2) == 0 ? Scope::institution() : Scope::domain(QStringLiteral("D1"));
            for (const CisaRow& row : model.rows) {
                if (pick(random, 8) == 0) {
                    give(state, scope, row.id, 1 + pick(random, 4));
                }
            }
            QList<System> members;
            int undecided = 0;
            for (const System& system : state.systems) {
                const bool domain = scope.kind == ScopeKind::Domain;
                undecided += domain && system.facts[0] == Tri::Unknown ? 1 : 0;
                if (!domain || system.facts[0] == Tri::Yes) {
                    members.append(system);
                }
            }
            const CisaLens lens = scopeLens(state, judge(), model, scope);
            QVERIFY(lens.group.has_value());
            QCOMPARE(lens.group->systems, static_cast<int>(members.size()));
            QCOMPARE(lens.group->undecidedSystems, undecided);
            for (qsizetype row = 0; row < model.rows.size(); ++row) {
                compareWith(everyOutcome(state, {model.rows[row]}, members, scope),
                            lens.group->rows[row]);
            }
            compareWith(everyOutcome(state, {model.rows[0], model.rows[1]}, members, scope),
                        lens.group->pillars[0]);
            compareWith(everyOutcome(state, {model.rows[2]}, members, scope),
                        lens.group->pillars[1]);
            compareWith(everyOutcome(state, {model.rows[3], model.rows[4]}, members, scope),
                        lens.group->capabilities[0]);
        }
    }

    void rangesAreWhatLensRowSays()
    {
        Random random(12);
        for (int round = 0; round < 2000; ++round) {
            const MaturityModel model = randomModel(random);
            const Snapshot state = randomState(random, model, 1);
            const System& system = state.systems[0];
            const Scope scope = Scope::system(system.id);
            QList<std::optional<int>> own;
            for (const CisaRow& row : model.rows) {
                own.append(given(state, scope, row.id));
            }
            const QList<StageRange> ranges =
                LensJudge(judge(), model).rows(state.answers.sheet(scope), &system, own);
            for (qsizetype row = 0; row < model.rows.size(); ++row) {
                const LensRow seen = lensRow(model.rows[row], itemsOf(state, system), own[row]);
                QCOMPARE(ranges[row],
                         seen.stage ? (StageRange{*seen.stage, *seen.stage})
                                    : (StageRange{0, seen.atMost}));
            }
        }
    }

    void aStageOfTheScopeItselfStandsAboveItsSystems()
    {
        const MaturityModel model = modelOf({{{QStringLiteral("1-1")}, {}, {}, {}, {}}});
        Snapshot state = maturitySnapshot({plainSystem(1), plainSystem(2)});
        for (int number : {1, 2}) {
            state.answers.set(answerAs(
                Scope::system(idFor(number)), QStringLiteral("1-1"), ItemStatus::NotImplemented));
        }
        CisaLens lens = scopeLens(state, judge(), model, Scope::institution());
        QCOMPARE(lens.rows[0].stage, std::optional(0));
        QCOMPARE(lens.rows[0].basis, LensBasis::RolledUp);
        QCOMPARE(lens.rows[1].gap, LensGap::SystemsOpen);
        QCOMPARE(lens.pillars[0].stage, std::optional(0)); // whatever A2 turns out to be
        QCOMPARE(lens.pillars[0].toBeAnswered, 1);
        QVERIFY(!lens.pillars[1].stage);

        give(state, Scope::institution(), QStringLiteral("A1"), 3);
        give(state, Scope::institution(), QStringLiteral("A2"), 2);
        lens = scopeLens(state, judge(), model, Scope::institution());
        QCOMPARE(lens.rows[0].stage, std::optional(3));
        QCOMPARE(lens.rows[0].basis, LensBasis::OwnAnswer);
        QCOMPARE(lens.pillars[0].stage, std::optional(2));
    }

    void directReadsTheScopesOwnItems()
    {
        const MaturityModel model = modelOf({{{QStringLiteral("1-1")}, {}, {}, {}, {}}});
        Snapshot state = maturitySnapshot({plainSystem(1)});
        state.answers.set(
            answerAs(Scope::institution(), QStringLiteral("1-1"), ItemStatus::Implemented));
        QVERIFY(!scopeLens(state, judge(), model, Scope::institution()).rows[0].stage);
        state.maturityMethod.rollup = Rollup::Direct;
        const CisaLens lens = scopeLens(state, judge(), model, Scope::institution());
        QVERIFY(!lens.group);
        QCOMPARE(lens.rows[0].stage, std::optional(1));
        QCOMPARE(lens.rows[0].basis, LensBasis::SuggestedByItems);
    }

    void withoutSystemsThereIsNoStage()
    {
        const MaturityModel model = modelOf({});
        const CisaLens lens = scopeLens(maturitySnapshot(), judge(), model, Scope::institution());
        QCOMPARE(lens.group->systems, 0);
        QCOMPARE(lens.rows[0].gap, LensGap::NoSystems);
        QVERIFY(!lens.pillars[0].stage && !lens.pillars[0].lowestKnown);
    }
};

QTEST_APPLESS_MAIN(TestScopeLens)
#include "tst_scopelens.moc"
