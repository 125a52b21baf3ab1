// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/domain/reselection.h"

#include "model/domain/judge.h"
#include "model/domain/ranking.h"

#include <algorithm>

namespace zt {

namespace {

/// Beyond this many, all anew is as quick.
constexpr qsizetype fewEdits = 64;

/// Adds a verdict to the counts, or takes it out of them.
void count(Selection& selection, const SystemVerdict& verdict, int by)
{
    selection.groupCounts[static_cast<size_t>(verdict.group)] += by;
    const Tri both = triAnd(verdict.highRisk, verdict.lowImpact);
    const bool open = verdict.highRisk == Tri::Unknown || both == Tri::Unknown;
    quint32 bit = 1;
    for (DomainFunnel& funnel : selection.domains) {
        if ((verdict.applicableMask & bit) != 0) {
            funnel.applicable += by;
            funnel.highRisk += verdict.highRisk == Tri::Yes ? by : 0;
            funnel.lowImpact += both == Tri::Yes ? by : 0;
            funnel.undecided += open ? by : 0;
        }
        funnel.undecided += (verdict.undecidedMask & bit) != 0 ? by : 0;
        bit <<= 1U;
    }
}

/// Positions at which the lists differ; nothing where there are more than `most` or sizes differ.
std::optional<QList<qint32>>
differences(const ChunkedList<System>& a, const ChunkedList<System>& b, qsizetype most)
{
    QList<qint32> positions;
    if (a.size() != b.size()) {
        return std::nullopt;
    }
    qsizetype start = 0;
    for (qsizetype c = 0; c < a.chunks().size(); ++c) {
        const QList<System>& left = a.chunks()[c];
        const QList<System>& right = b.chunks()[c];
        // Lists that were one share their untouched chunks.
        if (left.constData() != right.constData()) {
            for (qsizetype i = 0; i < left.size(); ++i) {
                if (!(left[i] == right[i])) {
                    positions.append(static_cast<qint32>(start + i));
                }
            }
        }
        if (positions.size() > most) {
            return std::nullopt;
        }
        start += left.size();
    }
    return positions;
}

} // namespace

Selection reselect(Selection before,
                   const ChunkedList<System>& systems,
                   const QList<qint32>& edited,
                   const Guideline& guideline,
                   const Methodology& method)
{
    const Judge judge(guideline, method);
    for (const qint32 position : edited) {
        SystemVerdict& verdict = before.verdicts[position];
        const SystemVerdict now = judge.verdict(systems[position]);
        count(before, verdict, -1);
        count(before, now, 1);
        verdict = now;
    }
    rankAgain(edited, systems, before);
    return before;
}

const Selection& RunningSelection::of(const ChunkedList<System>& systems,
                                      const std::shared_ptr<const Guideline>& guideline,
                                      const Methodology& method)
{
    std::optional<QList<qint32>> edited;
    if (m_guideline == guideline && m_method == method) {
        edited = differences(m_systems, systems, fewEdits);
    }
    if (!edited) {
        m_selection = select(systems, *guideline, method);
    } else if (!edited->isEmpty()) {
        m_selection = reselect(std::move(m_selection), systems, *edited, *guideline, method);
    }
    m_systems = systems;
    m_guideline = guideline;
    m_method = method;
    return m_selection;
}

} // namespace zt
