// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/maturity/maturitystate.h"

#include <algorithm>

namespace zt {

namespace {

/// The graver of two; Error comes first in the enum.
std::optional<Severity> graver(std::optional<Severity> a, std::optional<Severity> b)
{
    if (!a || !b) {
        return a ? a : b;
    }
    return std::min(*a, *b);
}

bool exists(const Snapshot& snapshot, const Scope& scope)
{
    switch (scope.kind) {
    case ScopeKind::System:
        return snapshot.system(scope) != nullptr;
    case ScopeKind::Domain:
        return snapshot.guideline->domain(scope.id) != nullptr;
    case ScopeKind::Institution:
        break;
    }
    return true;
}

} // namespace

void MaturityState::setSnapshot(const Snapshot& snapshot,
                                const ChangeSummary& summary,
                                const QDate& today)
{
    m_snapshot = snapshot;
    m_today = today;
    if (m_guideline != snapshot.guideline) {
        m_guideline = snapshot.guideline;
        m_judge = std::make_unique<MaturityJudge>(*m_guideline);
        m_levelsKnown = false;
    }
    updateLevels(summary);
    if (!exists(m_snapshot, m_view.scope)) {
        m_view.scope = Scope::institution();
    }
}

void MaturityState::updateLevels(const ChangeSummary& summary)
{
    if (!m_levelsKnown) {
        return;
    }
    if (summary.reset || summary.maturityMethod || !summary.added.isEmpty() ||
        !summary.removed.isEmpty()) {
        m_levelsKnown = false;
        return;
    }
    const auto again = [this](const Scope& scope) {
        const System* system = m_snapshot.system(scope);
        if (system != nullptr) {
            m_levels[m_snapshot.indexOf(system->id)].pillars =
                m_judge->pillars(m_snapshot.answers.sheet(scope), system);
        }
    };
    for (const Scope& scope : summary.answeredScopes) {
        again(scope);
    }
    for (const SystemId& id : summary.edited) {
        again(Scope::system(id));
    }
}

void MaturityState::setScope(const Scope& scope)
{
    m_view.scope = exists(m_snapshot, scope) ? scope : Scope::institution();
}

const QList<SystemLevels>& MaturityState::systemLevels() const
{
    if (!m_levelsKnown) {
        m_levels = levelsOfSystems(m_snapshot, *m_judge);
        m_levelsKnown = true;
    }
    return m_levels;
}

void MaturityState::refresh()
{
    const Scope scope = m_view.scope;
    const bool rolledUp =
        scope.kind != ScopeKind::System && m_snapshot.maturityMethod.rollup != Rollup::Direct;
    const QList<SystemLevels>* levels = rolledUp ? &systemLevels() : nullptr;
    m_view = maturityOf(m_snapshot, *m_judge, scope, levels);
    m_findings = m_view.rolledUp ? QList<ConsistencyFinding>()
                                 : findingsOf(m_snapshot, *m_judge, scope, m_today);
    m_findings += targetFindings(m_snapshot, *m_judge, m_today, levels, &scope);
    m_rows.clear();
    for (int pillar = 0; pillar < guideline().pillars.size(); ++pillar) {
        m_rows.append(makePillar(pillar));
    }
}

PillarRow MaturityState::makePillar(int pillar) const
{
    PillarRow row;
    row.id = guideline().pillars[pillar].id;
    row.order = m_view.order(pillar);
    row.hasLevel = m_view.hasLevel(pillar);
    if (const PillarTarget* target = m_snapshot.target(m_view.scope, row.id)) {
        row.target = target->order;
        row.targetDue = target->due;
    }
    const PillarLevel& own = m_view.own.pillars[pillar];
    row.done = m_view.rolledUp ? m_view.next(pillar).done : own.implemented();
    row.of = m_view.rolledUp ? m_view.next(pillar).of : own.applicable();
    const QStringList holding =
        m_view.rolledUp ? QStringList() : m_judge->holdingDown(m_view.own, pillar);
    for (int item = 0; item < guideline().items.size(); ++item) {
        if (m_judge->pillarOf(item) == pillar) {
            row.items.append(makeItem(item, holding, row));
            row.finding = graver(row.finding, row.items.last().finding);
        }
    }
    return row;
}

ItemRow MaturityState::makeItem(int item, const QStringList& holding, const PillarRow& pillar) const
{
    const ItemStanding& standing = m_view.own.items[item];
    ItemRow row;
    row.id = guideline().items[item].id;
    row.item = item;
    row.levelOrder = m_judge->levelOrderOf(item);
    row.status = standing.status;
    row.sharePercent = standing.sharePercent;
    row.applicability = standing.applicability;
    row.rolledUp = m_view.rolledUp;
    row.holdsDown = holding.contains(row.id);
    if (m_view.rolledUp) {
        const auto& held = m_view.group[m_judge->pillarOf(item)].holdingDown;
        for (const auto& [id, systems] : held) {
            row.systemsHeld = id == row.id ? systems : row.systemsHeld;
        }
        row.holdsDown = row.systemsHeld > 0 && row.levelOrder == pillar.order + 1;
    }
    for (const ConsistencyFinding& finding : m_findings) {
        if (finding.item == row.id) {
            row.finding = graver(row.finding, finding.severity);
        }
    }
    return row;
}

paint::StatusCounts MaturityState::counts() const
{
    paint::StatusCounts counts{};
    for (const ItemStanding& item : m_view.own.items) {
        const ItemStatus status = item.applies() ? item.status : ItemStatus::NotApplicable;
        ++counts.at(static_cast<size_t>(status));
    }
    return counts;
}

int MaturityState::implemented() const
{
    return counts().at(static_cast<size_t>(ItemStatus::Implemented));
}

const PillarRow& MaturityState::pillarOf(const QString& item) const
{
    const auto it = std::find_if(m_rows.begin(), m_rows.end(), [&](const PillarRow& pillar) {
        return std::any_of(pillar.items.begin(), pillar.items.end(), [&](const ItemRow& row) {
            return row.id == item;
        });
    });
    return it != m_rows.end() ? *it : m_rows.first();
}

const ItemRow* MaturityState::row(const QString& item) const
{
    for (const PillarRow& pillar : m_rows) {
        for (const ItemRow& row : pillar.items) {
            if (row.id == item) {
                return &row;
            }
        }
    }
    return nullptr;
}

ItemAnswer MaturityState::answer(const QString& item) const
{
    const ItemRef ref{m_view.scope, item};
    if (const ItemAnswer* recorded = m_snapshot.answers.find(ref)) {
        return *recorded;
    }
    ItemAnswer empty;
    empty.scope = ref.scope;
    empty.item = item;
    return empty;
}

} // namespace zt
