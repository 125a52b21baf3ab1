// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/domain/scopelens.h"

#include <algorithm>

namespace zt {

namespace {

using Stages = QList<std::optional<int>>;

LensStanding standingOf(const ItemStanding& item)
{
    if (!item.applies()) {
        return LensStanding::NotApplicable;
    }
    switch (item.status) {
    case ItemStatus::NotAssessed:
        return LensStanding::NotAssessed;
    case ItemStatus::Implemented:
        return LensStanding::Implemented;
    case ItemStatus::NotImplemented:
    case ItemStatus::Planned:
    case ItemStatus::Partial:
    case ItemStatus::NotApplicable:
        break;
    }
    return LensStanding::NotImplemented;
}

bool isStage(int stage)
{
    return stage >= 0 && stage <= stageCount;
}

CisaLens ownLens(const Snapshot& snapshot,
                 const MaturityJudge& judge,
                 const MaturityModel& model,
                 const Scope& scope)
{
    LensItems items;
    const QList<ItemStanding> standings =
        judge.items(snapshot.answers.sheet(scope), snapshot.system(scope));
    for (const ItemStanding& standing : standings) {
        items.insert(judge.guideline().items[standing.item].id,
                     {judge.levelOrderOf(standing.item), standingOf(standing)});
    }
    OwnStages own;
    for (const LensAnswer& answer : snapshot.lensAnswers) {
        if (answer.scope == scope) {
            own.insert(answer.row, answer.stage);
        }
    }
    return cisaLens(model, items, own);
}

/// Stages given to rows, by scope and the row's position.
QHash<Scope, Stages> givenStages(const Snapshot& snapshot, const MaturityModel& model)
{
    QHash<QString, qsizetype> positions;
    for (qsizetype row = 0; row < model.rows.size(); ++row) {
        positions.insert(model.rows[row].id, row);
    }
    QHash<Scope, Stages> given;
    for (const LensAnswer& answer : snapshot.lensAnswers) {
        const qsizetype row = positions.value(answer.row, -1);
        if (row >= 0 && isStage(answer.stage)) {
            Stages& stages = given[answer.scope];
            stages.resize(model.rows.size());
            stages[row] = answer.stage;
        }
    }
    return given;
}

/// Counts systems into one row, pillar or capability.
class Tally
{
public:
    void add(const StageRange& range, int weight)
    {
        ++m_group.systems;
        if (range.known()) {
            ++m_group.atStage.at(static_cast<size_t>(range.low));
        } else {
            ++m_group.toBeAnswered;
        }
        for (int order = 0; order <= range.high; ++order) {
            m_possible.at(static_cast<size_t>(order)) += weight;
            m_sure.at(static_cast<size_t>(order)) += order <= range.low ? weight : 0;
        }
    }

    [[nodiscard]] GroupStage result(const RollupRule& rule) const
    {
        GroupStage group = m_group;
        group.weighs = m_possible.front() > 0;
        group.low = rule.highest(m_sure);
        group.high = group.weighs ? rule.highest(m_possible) : stageCount;
        return group;
    }

private:
    static_assert(stageCount == levelCount);
    GroupStage m_group;
    std::array<qint64, levelCount + 1> m_sure{};
    std::array<qint64, levelCount + 1> m_possible{};
};

QList<GroupStage> results(const QList<Tally>& tallies, const RollupRule& rule)
{
    QList<GroupStage> groups;
    for (const Tally& tally : tallies) {
        groups.append(tally.result(rule));
    }
    return groups;
}

/// For each pillar or capability the positions of its rows.
template <class Entry, class Belongs>
QList<QList<qsizetype>>
positionsOf(const QList<Entry>& entries, const MaturityModel& model, const Belongs& belongs)
{
    QList<QList<qsizetype>> positions(entries.size());
    for (qsizetype entry = 0; entry < entries.size(); ++entry) {
        for (qsizetype row = 0; row < model.rows.size(); ++row) {
            if (belongs(entries[entry], model.rows[row])) {
                positions[entry].append(row);
            }
        }
    }
    return positions;
}

QList<QList<qsizetype>> pillarRows(const MaturityModel& model)
{
    return positionsOf(model.pillars, model, [](const CisaPillar& pillar, const CisaRow& row) {
        return row.kind == CisaRow::Kind::Function && row.pillar == pillar.id;
    });
}

QList<QList<qsizetype>> capabilityRows(const MaturityModel& model)
{
    return positionsOf(
        model.capabilities, model, [](const CisaCapability& capability, const CisaRow& row) {
            return row.capability == capability.id;
        });
}

/// Several rows of one system seen together: the lowest decides.
StageRange lowest(const QList<StageRange>& rows, const QList<qsizetype>& positions)
{
    StageRange range{stageCount, stageCount};
    for (const qsizetype row : positions) {
        range.low = std::min(range.low, rows[row].low);
        range.high = std::min(range.high, rows[row].high);
    }
    return positions.isEmpty() ? StageRange{} : range;
}

void addLowest(QList<Tally>& tallies,
               const QList<QList<qsizetype>>& positions,
               const QList<StageRange>& rows,
               int weight)
{
    for (qsizetype i = 0; i < tallies.size(); ++i) {
        tallies[i].add(lowest(rows, positions[i]), weight);
    }
}

LensGroup rollUpLens(const Snapshot& snapshot,
                     const LensJudge& lens,
                     const MaturityModel& model,
                     const Scope& scope,
                     const QHash<Scope, Stages>& given)
{
    const Stages ofScope = given.value(scope, Stages(model.rows.size()));
    const QList<QList<qsizetype>> inPillars = pillarRows(model);
    const QList<QList<qsizetype>> inCapabilities = capabilityRows(model);
    QList<Tally> rows(model.rows.size());
    QList<Tally> pillars(model.pillars.size());
    QList<Tally> capabilities(model.capabilities.size());
    const RollupRule rule(snapshot.maturityMethod);
    const ScopeSystems members = systemsOf(snapshot, scope);
    for (const SystemId& id : members.systems) {
        Stages own = given.value(Scope::system(id), Stages(model.rows.size()));
        for (qsizetype row = 0; row < own.size(); ++row) {
            own[row] = ofScope[row] ? ofScope[row] : own[row];
        }
        const int weight = rule.weightOf(snapshot.maturityMethod.weightPercent.value(id, 100));
        const QList<StageRange> ranges =
            lens.rows(snapshot.answers.sheet(Scope::system(id)), snapshot.system(id), own);
        for (qsizetype row = 0; row < rows.size(); ++row) {
            rows[row].add(ranges[row], weight);
        }
        addLowest(pillars, inPillars, ranges, weight);
        addLowest(capabilities, inCapabilities, ranges, weight);
    }
    return {static_cast<int>(members.systems.size()),
            members.undecided,
            results(rows, rule),
            results(pillars, rule),
            results(capabilities, rule)};
}

LensRow rolledUpRow(const QString& id, const GroupStage& group, const std::optional<int>& own)
{
    LensRow row;
    row.row = id;
    row.atMost = own.value_or(group.high);
    row.stage = own ? own : group.stage();
    row.basis = own         ? LensBasis::OwnAnswer
                : row.stage ? LensBasis::RolledUp
                            : LensBasis::ToBeAnswered;
    row.gap = row.stage ? LensGap::None : group.weighs ? LensGap::SystemsOpen : LensGap::NoSystems;
    return row;
}

LensSummary rolledUpSummary(const QString& id,
                            const GroupStage& group,
                            const QList<LensRow>& rows,
                            const QList<qsizetype>& positions)
{
    LensSummary summary;
    summary.id = id;
    for (const qsizetype position : positions) {
        const std::optional<int>& stage = rows[position].stage;
        if (stage) {
            ++summary.atStage.at(static_cast<size_t>(*stage));
        } else {
            ++summary.toBeAnswered;
        }
    }
    summary.stage = group.stage();
    if (group.weighs && group.high < stageCount) {
        summary.lowestKnown = group.high;
    }
    return summary;
}

CisaLens rolledUpLens(const Snapshot& snapshot,
                      const MaturityJudge& judge,
                      const MaturityModel& model,
                      const Scope& scope)
{
    CisaLens lens;
    const QHash<Scope, Stages> given = givenStages(snapshot, model);
    const Stages own = given.value(scope, Stages(model.rows.size()));
    const LensGroup group = rollUpLens(snapshot, LensJudge(judge, model), model, scope, given);
    for (qsizetype row = 0; row < model.rows.size(); ++row) {
        lens.rows.append(rolledUpRow(model.rows[row].id, group.rows[row], own[row]));
    }
    const QList<QList<qsizetype>> inPillars = pillarRows(model);
    for (qsizetype i = 0; i < model.pillars.size(); ++i) {
        lens.pillars.append(
            rolledUpSummary(model.pillars[i].id, group.pillars[i], lens.rows, inPillars[i]));
    }
    const QList<QList<qsizetype>> inCapabilities = capabilityRows(model);
    for (qsizetype i = 0; i < model.capabilities.size(); ++i) {
        lens.capabilities.append(rolledUpSummary(
            model.capabilities[i].id, group.capabilities[i], lens.rows, inCapabilities[i]));
    }
    lens.group = group;
    return lens;
}

} // namespace

LensJudge::LensJudge(const MaturityJudge& judge, const MaturityModel& model)
    : m_judge(judge)
{
    QHash<QString, int> indexes;
    for (int item = 0; item < judge.guideline().items.size(); ++item) {
        indexes.insert(judge.guideline().items[item].id, item);
    }
    for (const CisaRow& row : model.rows) {
        QList<Mapped> mapped;
        for (const QString& id : row.items) {
            const int item = indexes.value(id, -1);
            mapped.append(item < 0 ? Mapped{} : Mapped{item, judge.levelOrderOf(item)});
        }
        m_rows.append(mapped);
    }
}

QList<StageRange> LensJudge::rows(const AnswerSheet* sheet,
                                  const System* system,
                                  const QList<std::optional<int>>& own) const
{
    const QList<ItemStanding> items = m_judge.items(sheet, system);
    QList<StageRange> ranges;
    ranges.reserve(m_rows.size());
    for (qsizetype row = 0; row < m_rows.size(); ++row) {
        if (own.value(row)) {
            ranges.append({*own[row], *own[row]});
            continue;
        }
        int missing = stageCount + 1; // level of the lowest item that is not implemented
        int unknown = stageCount + 1; // of the lowest one nobody has assessed
        for (const Mapped& one : m_rows[row]) {
            const LensStanding standing =
                one.item < 0 ? LensStanding::NotAssessed : standingOf(items[one.item]);
            missing =
                standing == LensStanding::NotImplemented ? std::min(missing, one.level) : missing;
            unknown =
                standing == LensStanding::NotAssessed ? std::min(unknown, one.level) : unknown;
        }
        int reached = 0;
        for (const Mapped& one : m_rows[row]) {
            const bool carries = one.item >= 0 && one.level < missing &&
                                 standingOf(items[one.item]) == LensStanding::Implemented;
            reached = carries ? std::max(reached, one.level) : reached;
        }
        const bool known = unknown >= missing && (reached > 0 || missing == 1);
        ranges.append(known ? StageRange{reached, reached} : StageRange{0, missing - 1});
    }
    return ranges;
}

CisaLens scopeLens(const Snapshot& snapshot,
                   const MaturityJudge& judge,
                   const MaturityModel& model,
                   const Scope& scope)
{
    const bool rolledUp =
        scope.kind != ScopeKind::System && snapshot.maturityMethod.rollup != Rollup::Direct;
    return rolledUp ? rolledUpLens(snapshot, judge, model, scope)
                    : ownLens(snapshot, judge, model, scope);
}

} // namespace zt
