// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/charts/chartdata.h"

#include <QHash>

#include <algorithm>
#include <numeric>

namespace zt {

namespace {

constexpr int lowestScore = 1;
constexpr int highestScore = 3;

TotalRange possible(const Methodology& method, int first, int count)
{
    const auto begin = method.weightPercent.begin() + first;
    const int weight = std::accumulate(begin, begin + count, 0);
    return {weight * lowestScore, weight * highestScore};
}

Histogram
histogram(const Selection& selection, const TotalRange& bounds, TotalRange SystemVerdict::*total)
{
    Histogram result;
    result.from = bounds.min / 100;
    result.counts.fill(0, bounds.max / 100 - result.from + 1);
    for (const SystemVerdict& verdict : selection.verdicts) {
        const TotalRange& range = verdict.*total;
        if (range.isExact()) {
            ++result.counts[range.min / 100 - result.from];
        } else {
            ++result.incomplete;
        }
    }
    return result;
}

bool wholeWeights(const Methodology& method, int first, int count)
{
    const auto begin = method.weightPercent.begin() + first;
    return std::all_of(begin, begin + count, [](int percent) { return percent % 100 == 0; });
}

DotClass classOf(qint32 system, const SystemVerdict& verdict, const Movement& move)
{
    if (verdict.group == SelectionClass::Selected) {
        return std::binary_search(move.leaves.begin(), move.leaves.end(), system)
                   ? DotClass::Leaves
                   : DotClass::Selected;
    }
    return std::binary_search(move.enters.begin(), move.enters.end(), system) ? DotClass::Enters
                                                                              : DotClass::Plain;
}

} // namespace

Movement movement(const Selection& recorded, const Selection& proposed)
{
    Movement result;
    for (qsizetype i = 0; i < recorded.verdicts.size(); ++i) {
        const bool was = recorded.verdicts[i].group == SelectionClass::Selected;
        const bool is = proposed.verdicts[i].group == SelectionClass::Selected;
        if (was != is) {
            (is ? result.enters : result.leaves).append(static_cast<qint32>(i));
        }
    }
    return result;
}

QList<FunnelRow> funnelRows(const Selection& selection)
{
    QList<FunnelRow> rows;
    rows.reserve(selection.domains.size());
    for (const DomainFunnel& funnel : selection.domains) {
        rows.append({static_cast<int>(rows.size()),
                     funnel.applicable,
                     funnel.highRisk,
                     funnel.lowImpact,
                     funnel.undecided});
    }
    return rows;
}

QList<qint32> funnelMembers(const Selection& selection, int domain, FunnelStep step)
{
    const quint32 bit = 1U << domain;
    QList<qint32> members;
    for (qsizetype i = 0; i < selection.verdicts.size(); ++i) {
        const SystemVerdict& verdict = selection.verdicts[i];
        const bool in =
            (verdict.applicableMask & bit) != 0 &&
            (step == FunnelStep::Applicable || verdict.highRisk == Tri::Yes) &&
            (step != FunnelStep::LowImpact || verdict.group == SelectionClass::Selected);
        if (in) {
            members.append(static_cast<qint32>(i));
        }
    }
    return members;
}

int Histogram::highest() const
{
    return counts.isEmpty() ? 0 : *std::max_element(counts.begin(), counts.end());
}

TotalRange possibleRisk(const Methodology& method)
{
    return possible(method, 0, riskFactorCount);
}

TotalRange possibleImpact(const Methodology& method)
{
    return possible(method, riskFactorCount, impactFactorCount);
}

Histogram riskHistogram(const Selection& selection, const Methodology& method)
{
    return histogram(selection, possibleRisk(method), &SystemVerdict::risk);
}

Histogram impactHistogram(const Selection& selection, const Methodology& method)
{
    return histogram(selection, possibleImpact(method), &SystemVerdict::impact);
}

int ScatterDot::count() const
{
    return std::accumulate(
        members.begin(), members.end(), 0, [](int sum, const QList<qint32>& list) {
            return sum + static_cast<int>(list.size());
        });
}

int ScatterDot::count(DotClass kind) const
{
    return static_cast<int>(members[static_cast<size_t>(kind)].size());
}

DotClass ScatterDot::kind() const
{
    for (int k = dotClassCount - 1; k > 0; --k) {
        if (!members[static_cast<size_t>(k)].isEmpty()) {
            return static_cast<DotClass>(k);
        }
    }
    return DotClass::Plain;
}

QList<qint32> ScatterDot::all() const
{
    QList<qint32> result;
    for (auto list = members.rbegin(); list != members.rend(); ++list) {
        result += *list;
    }
    return result;
}

int ScatterData::dotOf(qint32 system) const
{
    const auto holds = [system](const ScatterDot& dot) {
        return std::any_of(dot.members.begin(), dot.members.end(), [system](const auto& list) {
            return std::binary_search(list.begin(), list.end(), system);
        });
    };
    const auto found = std::find_if(dots.begin(), dots.end(), holds);
    return found == dots.end() ? -1 : static_cast<int>(found - dots.begin());
}

ScatterData scatterData(const Selection& recorded, const Movement& move)
{
    ScatterData data;
    QHash<std::pair<Centipoints, Centipoints>, qsizetype> spots;
    for (qsizetype i = 0; i < recorded.verdicts.size(); ++i) {
        const SystemVerdict& verdict = recorded.verdicts[i];
        const auto system = static_cast<qint32>(i);
        if (!verdict.risk.isExact() || !verdict.impact.isExact()) {
            data.notPlotted.append(system);
            continue;
        }
        const std::pair spot(verdict.risk.min, verdict.impact.min);
        auto known = spots.find(spot);
        if (known == spots.end()) {
            known = spots.insert(spot, data.dots.size());
            data.dots.append({spot.first, spot.second, {}});
        }
        const auto kind = static_cast<size_t>(classOf(system, verdict, move));
        data.dots[*known].members[kind].append(system);
    }
    std::sort(data.dots.begin(), data.dots.end(), [](const ScatterDot& a, const ScatterDot& b) {
        return std::pair(a.risk, a.impact) < std::pair(b.risk, b.impact);
    });
    return data;
}

double riskLine(Centipoints cutoff, const Methodology& method)
{
    return cutoff / 100.0 - (wholeWeights(method, 0, riskFactorCount) ? 0.5 : 0.0);
}

double impactLine(Centipoints cutoff, const Methodology& method)
{
    const bool whole = wholeWeights(method, riskFactorCount, impactFactorCount);
    return cutoff / 100.0 + (whole ? 0.5 : 0.0);
}

int quadrantCount(const ScatterData& data, Centipoints riskCutoff, Centipoints impactCutoff)
{
    int sum = 0;
    for (const ScatterDot& dot : data.dots) {
        sum += dot.risk >= riskCutoff && dot.impact <= impactCutoff ? dot.count() : 0;
    }
    return sum;
}

} // namespace zt
