// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/domain/ranking.h"

#include "model/domain/codeorder.h"

#include <algorithm>
#include <limits>

namespace zt {

namespace {

/// Risk descending, impact ascending, those with all scores first: small = better.
quint64 pointsKey(const SystemVerdict& verdict)
{
    const auto risk = static_cast<quint64>(std::numeric_limits<qint32>::max() - verdict.risk.min);
    const auto impact = static_cast<quint64>(verdict.impact.max);
    const bool exact = verdict.risk.isExact() && verdict.impact.isExact();
    return risk << 32U | impact << 1U | (exact ? 0U : 1U);
}

Ranked candidateAt(qint32 position, const Selection& selection)
{
    const SystemVerdict& verdict = selection.verdicts.at(position);
    return {pointsKey(verdict), position, verdict.applicableMask};
}

/// The layer of each point in rank order is one more than that of the deepest point before it with
/// no greater impact: all that beat a point stand before it.
class Layers
{
public:
    int next(quint64 points)
    {
        const quint64 point = points >> 1U; // without "all scores there"
        if (m_layer == 0 || point != m_point) {
            m_point = point;
            const auto impact = static_cast<quint32>(point & 0x7fffffffU);
            const auto deeper =
                std::upper_bound(m_leastImpact.begin(), m_leastImpact.end(), impact);
            m_layer = static_cast<int>(deeper - m_leastImpact.begin()) + 1;
            if (deeper == m_leastImpact.end()) {
                m_leastImpact.push_back(impact);
            } else {
                *deeper = impact;
            }
        }
        return m_layer;
    }

private:
    std::vector<quint32> m_leastImpact; ///< of each layer; never falls from layer to layer
    quint64 m_point = 0;
    int m_layer = 0;
};

/// The domains' lists, filled in rank order.
class DomainLists
{
public:
    explicit DomainLists(QList<DomainFunnel>& domains)
        : m_domains(domains)
    {
        for (DomainFunnel& funnel : domains) {
            // One place more: every position is written down and kept only by its domains.
            funnel.selected.resize(funnel.lowImpact + 1);
            m_places.push_back(funnel.selected.data());
        }
    }

    void add(qint32 position, quint32 domains)
    {
        for (qint32*& place : m_places) {
            *place = position;
            place += domains & 1U;
            domains >>= 1U;
        }
    }

    void close()
    {
        for (DomainFunnel& funnel : m_domains) {
            funnel.selected.removeLast();
        }
    }

private:
    QList<DomainFunnel>& m_domains;
    std::vector<qint32*> m_places;
};

/// What follows from the order.
void writeRanks(const std::vector<Ranked>& candidates, Selection& selection)
{
    DomainLists lists(selection.domains);
    Layers layers;
    selection.ranking.clear();
    selection.ranking.reserve(static_cast<qsizetype>(candidates.size()));
    SystemVerdict* verdicts = selection.verdicts.data();
    for (const Ranked& candidate : candidates) {
        selection.ranking.append(candidate.position);
        lists.add(candidate.position, candidate.domains);
        SystemVerdict& verdict = verdicts[candidate.position];
        verdict.rank = static_cast<int>(selection.ranking.size());
        verdict.paretoLayer = layers.next(candidate.points);
    }
    lists.close();
}

} // namespace

void rankSelected(const std::vector<qint32>& selected,
                  const ChunkedList<System>& systems,
                  Selection& selection)
{
    std::vector<Ranked> candidates;
    candidates.reserve(selected.size());
    for (const qint32 position : selected) {
        candidates.push_back(candidateAt(position, selection));
    }
    sortByPointsAndCode(candidates, systems);
    writeRanks(candidates, selection);
}

void rankAgain(const QList<qint32>& edited,
               const ChunkedList<System>& systems,
               Selection& selection)
{
    std::vector<Ranked> candidates;
    candidates.reserve(static_cast<size_t>(selection.ranking.size() + edited.size()));
    for (const qint32 position : std::as_const(selection.ranking)) {
        if (!edited.contains(position)) {
            candidates.push_back(candidateAt(position, selection));
        }
    }
    const auto before = [&systems](const Ranked& a, const Ranked& b) {
        if (a.points != b.points) {
            return a.points < b.points;
        }
        const int codes = systems[a.position].code.compare(systems[b.position].code);
        return codes != 0 ? codes < 0 : a.position < b.position;
    };
    for (const qint32 position : edited) {
        if (selection.verdicts.at(position).group == SelectionClass::Selected) {
            const Ranked one = candidateAt(position, selection);
            candidates.insert(std::upper_bound(candidates.begin(), candidates.end(), one, before),
                              one);
        }
    }
    writeRanks(candidates, selection);
}

} // namespace zt
