// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/domain/maturity.h"

#include <algorithm>
#include <numeric>

namespace zt {

namespace {

/// As QString::compare(), quick where both are the same, as they mostly are.
int orderOf(const QString& a, const QString& b)
{
    return a == b ? 0 : a.compare(b);
}

int sumOf(const std::array<LevelProgress, levelCount>& levels, int LevelProgress::*part)
{
    return std::accumulate(
        levels.begin(), levels.end(), 0, [part](int sum, const LevelProgress& level) {
            return sum + level.*part;
        });
}

void count(LevelProgress& level, ItemStatus status)
{
    ++level.of;
    level.done += status == ItemStatus::Implemented ? 1 : 0;
    level.notAssessed += status == ItemStatus::NotAssessed ? 1 : 0;
}

/// Index into Prepared::cloud; -1 where the table has no say.
int cloudColumn(const System* system)
{
    if (system == nullptr || system->fact(Fact::CloudServiceInUse) != Tri::Yes) {
        return -1;
    }
    switch (system->cloudModel) {
    case CloudModel::Unknown:
        return -1;
    case CloudModel::Iaas:
        return 0;
    case CloudModel::Paas:
        return 1;
    case CloudModel::Saas:
        return 2;
    }
    return -1;
}

} // namespace

int PillarLevel::applicable() const
{
    return sumOf(levels, &LevelProgress::of);
}

int PillarLevel::implemented() const
{
    return sumOf(levels, &LevelProgress::done);
}

int PillarLevel::notAssessed() const
{
    return sumOf(levels, &LevelProgress::notAssessed);
}

LevelProgress PillarLevel::next() const
{
    return order < levelCount ? levels.at(static_cast<size_t>(order)) : LevelProgress();
}

PillarLevel levelOf(const std::array<LevelProgress, levelCount>& levels)
{
    PillarLevel pillar;
    pillar.levels = levels;
    if (pillar.applicable() == 0) {
        return pillar; // nothing was asked, so nothing was reached
    }
    while (pillar.order < levelCount) {
        const LevelProgress& next = levels.at(static_cast<size_t>(pillar.order));
        if (next.done != next.of) {
            break;
        }
        ++pillar.order;
    }
    pillar.possible = pillar.order;
    while (pillar.possible < levelCount) {
        const LevelProgress& next = levels.at(static_cast<size_t>(pillar.possible));
        if (next.done + next.notAssessed != next.of) {
            break;
        }
        ++pillar.possible;
    }
    return pillar;
}

MaturityJudge::MaturityJudge(const Guideline& guideline)
    : m_guideline(guideline)
{
    const auto levelIndex = [&](const QString& id) {
        const auto it = std::find_if(guideline.levels.begin(),
                                     guideline.levels.end(),
                                     [&](const Level& level) { return level.id == id; });
        return it == guideline.levels.end() ? 0 : it->order - 1;
    };
    for (const GuidelineItem& item : guideline.items) {
        Prepared prepared;
        prepared.pillar = std::max(0, pillarIndex(item.pillar));
        prepared.level = std::clamp(levelIndex(item.level), 0, levelCount - 1);
        const auto row = std::find_if(guideline.cloudMatrix.begin(),
                                      guideline.cloudMatrix.end(),
                                      [&](const CloudRow& one) { return one.item == item.id; });
        if (row != guideline.cloudMatrix.end() && row->stated) {
            prepared.cloud = {row->iaas, row->paas, row->saas};
        }
        m_items.append(prepared);
    }
    m_byId.resize(m_items.size());
    std::iota(m_byId.begin(), m_byId.end(), 0);
    std::sort(m_byId.begin(), m_byId.end(), [&](int a, int b) {
        return guideline.items[a].id < guideline.items[b].id;
    });
}

int MaturityJudge::pillarIndex(const QString& pillarId) const
{
    const QList<Pillar>& pillars = m_guideline.pillars;
    const auto it = std::find_if(
        pillars.begin(), pillars.end(), [&](const Pillar& one) { return one.id == pillarId; });
    return it == pillars.end() ? -1 : static_cast<int>(it - pillars.begin());
}

/// Calls visitor(item, answer or null, applicability) for every item, in the order of ids.
template <class Visitor>
void MaturityJudge::visit(const AnswerSheet* sheet,
                          const System* system,
                          const Visitor& visitor) const
{
    const int column = cloudColumn(system);
    const ItemAnswer* next = sheet != nullptr ? sheet->answers.constData() : nullptr;
    const ItemAnswer* const end = next + (sheet != nullptr ? sheet->answers.size() : 0);
    for (const int item : m_byId) {
        const QString& id = m_guideline.items[item].id;
        // Both run in the order of ids; an answer to an item the pack no longer has is passed over.
        int order = 1;
        while (next != end && (order = orderOf(next->item, id)) < 0) {
            ++next;
        }
        const bool answered = next != end && order == 0;
        const ItemAnswer* answer = answered ? next++ : nullptr;
        Applicability applicability = Applicability::Applies;
        if (column >= 0 && m_items[item].cloud.at(static_cast<size_t>(column)) == Tri::No) {
            applicability = Applicability::RemovedByCloudTable;
        } else if (answered && answer->status == ItemStatus::NotApplicable) {
            applicability = Applicability::StatedNotApplicable;
        }
        visitor(item, answer, applicability);
    }
}

QList<ItemStanding> MaturityJudge::items(const AnswerSheet* sheet, const System* system) const
{
    QList<ItemStanding> standings(m_items.size());
    visit(sheet, system, [&](int item, const ItemAnswer* answer, Applicability applicability) {
        standings[item] = {item,
                           answer != nullptr ? answer->status : ItemStatus::NotAssessed,
                           answer != nullptr ? answer->sharePercent : 0,
                           applicability};
    });
    return standings;
}

QList<PillarLevel> MaturityJudge::pillars(const QList<ItemStanding>& items) const
{
    QList<std::array<LevelProgress, levelCount>> counts(m_guideline.pillars.size());
    for (const ItemStanding& standing : items) {
        const Prepared& item = m_items[standing.item];
        if (standing.applies()) {
            count(counts[item.pillar].at(static_cast<size_t>(item.level)), standing.status);
        }
    }
    QList<PillarLevel> levels;
    for (const auto& pillar : counts) {
        levels.append(levelOf(pillar));
    }
    return levels;
}

QList<PillarLevel>
MaturityJudge::pillars(const AnswerSheet* sheet, const System* system, ItemSet* missing) const
{
    QList<PillarLevel> levels(m_guideline.pillars.size());
    PillarLevel* const counts = levels.data();
    visit(sheet, system, [&](int item, const ItemAnswer* answer, Applicability applicability) {
        if (applicability != Applicability::Applies) {
            return;
        }
        const Prepared& prepared = m_items[item];
        const ItemStatus status = answer != nullptr ? answer->status : ItemStatus::NotAssessed;
        count(counts[prepared.pillar].levels.at(static_cast<size_t>(prepared.level)), status);
        if (missing != nullptr && status != ItemStatus::Implemented) {
            missing->set(static_cast<size_t>(item));
        }
    });
    for (PillarLevel& level : levels) {
        level = levelOf(level.levels);
    }
    return levels;
}

ScopeMaturity
MaturityJudge::assess(const Scope& scope, const AnswerSheet* sheet, const System* system) const
{
    ScopeMaturity maturity{scope, items(sheet, system), {}};
    maturity.pillars = pillars(maturity.items);
    return maturity;
}

QStringList MaturityJudge::holdingDown(const ScopeMaturity& scope, int pillar) const
{
    QStringList ids;
    const int next = scope.pillars.at(pillar).order; // index of the level above
    for (const ItemStanding& standing : scope.items) {
        const Prepared& item = m_items[standing.item];
        if (item.pillar == pillar && item.level == next && standing.applies() &&
            standing.status != ItemStatus::Implemented) {
            ids.append(m_guideline.items[standing.item].id);
        }
    }
    return ids;
}

} // namespace zt
