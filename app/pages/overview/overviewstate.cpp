// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/overview/overviewstate.h"

#include <algorithm>

namespace zt {

namespace {

bool exists(const Snapshot& snapshot, const Scope& scope)
{
    return scope.kind == ScopeKind::System   ? snapshot.system(scope) != nullptr
           : scope.kind == ScopeKind::Domain ? snapshot.guideline->domain(scope.id) != nullptr
                                             : true;
}

} // namespace

void OverviewState::setSnapshot(const Snapshot& snapshot, const ChangeSummary& summary)
{
    m_snapshot = snapshot;
    if (m_guideline != snapshot.guideline) {
        m_guideline = snapshot.guideline;
        m_judge = std::make_unique<MaturityJudge>(*m_guideline);
        m_systemsKnown = false;
    }
    updateSystems(summary);
    setScope(m_scope);
}

void OverviewState::setScope(const Scope& scope)
{
    m_scope = exists(m_snapshot, scope) ? scope : Scope::institution();
}

void OverviewState::readSystem(qint32 index)
{
    const System& system = m_snapshot.systems[index];
    m_levels[index] = levelsOf(m_snapshot, *m_judge, system);
    m_tallies[index] = tallyOfSystem(m_snapshot, *m_judge, system);
}

void OverviewState::updateSystems(const ChangeSummary& summary)
{
    if (summary.reset || summary.maturityMethod || !summary.added.isEmpty() ||
        !summary.removed.isEmpty()) {
        m_systemsKnown = false;
    }
    if (!m_systemsKnown) {
        return;
    }
    for (const Scope& scope : summary.answeredScopes) {
        if (const System* system = m_snapshot.system(scope)) {
            readSystem(m_snapshot.indexOf(system->id));
        }
    }
    for (const SystemId& id : summary.edited) {
        readSystem(m_snapshot.indexOf(id));
    }
}

void OverviewState::refresh(const Selection& selection, const QDateTime& now, const QDate& today)
{
    m_today = today;
    if (!m_systemsKnown) {
        m_levels = levelsOfSystems(m_snapshot, *m_judge);
        m_tallies.clear();
        for (const System& system : m_snapshot.systems) {
            m_tallies.append(tallyOfSystem(m_snapshot, *m_judge, system));
        }
        m_systemsKnown = true;
    }
    m_view = maturityOf(m_snapshot, *m_judge, m_scope, &m_levels);
    m_now = {{}, m_snapshot.trailSeq, {}, tallyOf(m_snapshot, *m_judge, m_scope, &m_tallies)};
    for (int pillar = 0; pillar < guideline().pillars.size(); ++pillar) {
        m_now.orders.append(m_view.hasLevel(pillar) ? std::optional(m_view.order(pillar))
                                                    : std::nullopt);
    }
    m_rows = byRisk(m_snapshot, selection, m_scope);
    m_plan = roadmapPlan(m_snapshot, *m_judge, m_scope, &m_levels);
    setRecorded(m_recorded);
    m_ages = actionsByAge(m_plan.actions, now, today);
}

void OverviewState::setRecorded(const QList<BurnPoint>& points)
{
    m_recorded = points;
    m_burn = burnDown(m_plan, {}, m_recorded, m_today);
    m_burn.proposed.clear(); // nothing is tried out here
}

std::optional<NamedPoint> OverviewState::comparedPoint() const
{
    std::optional<NamedPoint> latest;
    for (const NamedPoint& point : m_snapshot.points) {
        if (point.id == m_compared) {
            return point;
        }
        if (!latest || point.seq >= latest->seq) {
            latest = point;
        }
    }
    return latest;
}

const StatePoint* OverviewState::before() const
{
    const std::optional<NamedPoint> point = comparedPoint();
    const auto found = std::find_if(m_past.begin(), m_past.end(), [&](const StatePoint& one) {
        return point && one.seq == point->seq && one.name == point->name;
    });
    return found == m_past.end() ? nullptr : &*found;
}

QList<StatePoint> OverviewState::trend() const
{
    return m_past + QList<StatePoint>{m_now};
}

QList<std::pair<QString, int>> OverviewState::holdingDown(int pillar) const
{
    return zt::holdingDown(*m_judge, m_view, pillar);
}

bool OverviewState::isEmpty() const
{
    return m_snapshot.answers.count() == 0;
}

} // namespace zt
