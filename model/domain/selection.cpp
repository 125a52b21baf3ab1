// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/domain/selection.h"

#include "model/domain/judge.h"
#include "model/domain/ranking.h"

namespace zt {

namespace {

/// Where one system stands in the counts of one domain, of which it is, or may be, a member.
void countIn(DomainFunnel& funnel, const SystemVerdict& verdict, bool member)
{
    const Tri bothSteps = triAnd(verdict.highRisk, verdict.lowImpact);
    const bool open = !member || verdict.highRisk == Tri::Unknown || bothSteps == Tri::Unknown;
    funnel.undecided += open ? 1 : 0;
    funnel.applicable += member ? 1 : 0;
    funnel.highRisk += member && verdict.highRisk == Tri::Yes ? 1 : 0;
    funnel.lowImpact += member && bothSteps == Tri::Yes ? 1 : 0;
}

void count(Selection& selection, const SystemVerdict& verdict)
{
    ++selection.groupCounts[static_cast<size_t>(verdict.group)];
    const quint32 concerned = verdict.applicableMask | verdict.undecidedMask;
    for (qsizetype d = 0; concerned >> d != 0; ++d) {
        if ((concerned >> d & 1U) != 0) {
            countIn(selection.domains[d], verdict, (verdict.applicableMask >> d & 1U) != 0);
        }
    }
}

void listPerDomain(Selection& selection)
{
    for (qsizetype d = 0; d < selection.domains.size(); ++d) {
        DomainFunnel& funnel = selection.domains[d];
        funnel.selected.reserve(funnel.lowImpact);
        for (const qint32 position : std::as_const(selection.ranking)) {
            if ((selection.verdicts.at(position).applicableMask >> d & 1U) != 0) {
                funnel.selected.append(position);
            }
        }
    }
}

} // namespace

Selection
select(const ChunkedList<System>& systems, const Guideline& guideline, const Methodology& method)
{
    const Judge judge(guideline, method);
    Selection selection;
    selection.domains.resize(guideline.domains.size());
    selection.verdicts.reserve(systems.size());
    QList<qint32> selected;
    for (const QList<System>& chunk : systems.chunks()) {
        for (const System& system : chunk) {
            const SystemVerdict verdict = judge.verdict(system);
            if (verdict.group == SelectionClass::Selected) {
                selected.append(static_cast<qint32>(selection.verdicts.size()));
            }
            count(selection, verdict);
            selection.verdicts.append(verdict);
        }
    }
    selection.ranking = rankSelected(selected, systems, selection.verdicts);
    listPerDomain(selection);
    return selection;
}

SystemVerdict judge(const System& system, const Guideline& guideline, const Methodology& method)
{
    return Judge(guideline, method).verdict(system);
}

TotalRange riskTotal(const System& system, const Methodology& method)
{
    return Judge(Guideline(), method).riskTotal(system);
}

TotalRange impactTotal(const System& system, const Methodology& method)
{
    return Judge(Guideline(), method).impactTotal(system);
}

QStringList
highRiskReasons(const System& system, const Guideline& guideline, const Methodology& method)
{
    QStringList ids;
    if (method.instrument != Instrument::Totals) {
        for (const Condition condition : {Condition::CustomerPersonalData,
                                          Condition::CustomerTransactionData,
                                          Condition::EmployeePersonalData}) {
            if (system.condition(condition) == Tri::Yes) {
                ids.append(conditionId(condition));
            }
        }
    }
    const TotalRange total = Judge(guideline, method).riskTotal(system);
    if (method.instrument != Instrument::Conditions &&
        atLeast(total.min, total.max, method.riskCutoff) == Tri::Yes) {
        ids.append(QStringLiteral("RT"));
    }
    return ids;
}

QStringList
lowImpactReasons(const System& system, const Guideline& guideline, const Methodology& method)
{
    const Judge judge(guideline, method);
    QStringList ids;
    if (method.instrument != Instrument::Totals) {
        if (system.condition(Condition::NotAutomatedService) == Tri::Yes) {
            ids.append(QStringLiteral("LI1"));
        }
        if (judge.rtoLonger(system) == Tri::Yes) {
            ids.append(QStringLiteral("LI2"));
        }
    }
    const TotalRange total = judge.impactTotal(system);
    if (method.instrument != Instrument::Conditions &&
        atMost(total.min, total.max, method.impactCutoff) == Tri::Yes) {
        ids.append(QStringLiteral("IT"));
    }
    return ids;
}

Tri rtoLongerThan(const System& system, const Methodology& method)
{
    return Judge(Guideline(), method).rtoLonger(system);
}

} // namespace zt
