// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/domain/selection.h"

#include "model/domain/judge.h"
#include "model/domain/ranking.h"

#include <vector>

namespace zt {

namespace {

/// How often each set of domains met each outcome of the two later steps. Filled by two additions
/// per system; the counts per domain come out of it at the end.
class Tally
{
public:
    explicit Tally(qsizetype domainCount)
        : m_bytes((static_cast<size_t>(domainCount) + 7) / 8)
    {
    }

    void add(const SystemVerdict& verdict)
    {
        const auto steps = static_cast<size_t>(verdict.highRisk) * triCount +
                           static_cast<size_t>(verdict.lowImpact);
        for (size_t i = 0; i < m_bytes.size(); ++i) {
            ++m_bytes[i].members[steps][verdict.applicableMask >> (8 * i) & 0xffU];
            ++m_bytes[i].undecided[verdict.undecidedMask >> (8 * i) & 0xffU];
        }
    }

    [[nodiscard]] DomainFunnel funnel(size_t domain) const
    {
        const Byte& byte = m_bytes[domain / 8];
        const size_t bit = size_t{1} << (domain % 8);
        DomainFunnel funnel;
        for (size_t mask = 0; mask < maskCount; ++mask) {
            if ((mask & bit) == 0) {
                continue;
            }
            funnel.undecided += byte.undecided[mask];
            for (size_t steps = 0; steps < byte.members.size(); ++steps) {
                addMembers(funnel, steps, byte.members[steps][mask]);
            }
        }
        return funnel;
    }

private:
    static constexpr size_t triCount = 3;
    static constexpr size_t maskCount = 256;

    /// For eight domains.
    struct Byte
    {
        std::array<std::array<int, maskCount>, triCount * triCount> members{};
        std::array<int, maskCount> undecided{};
    };

    static void addMembers(DomainFunnel& funnel, size_t steps, int count)
    {
        const auto highRisk = static_cast<Tri>(steps / triCount);
        const Tri both = triAnd(highRisk, static_cast<Tri>(steps % triCount));
        funnel.applicable += count;
        funnel.highRisk += highRisk == Tri::Yes ? count : 0;
        funnel.lowImpact += both == Tri::Yes ? count : 0;
        funnel.undecided += highRisk == Tri::Unknown || both == Tri::Unknown ? count : 0;
    }

    std::vector<Byte> m_bytes;
};

} // namespace

Selection
select(const ChunkedList<System>& systems, const Guideline& guideline, const Methodology& method)
{
    const Judge judge(guideline, method);
    Tally tally(guideline.domains.size());
    Selection selection;
    selection.verdicts.reserve(systems.size());
    // One place more than needed: every position is written down and kept only if selected.
    std::vector<qint32> selected(static_cast<size_t>(systems.size()) + 1);
    size_t selectedCount = 0;
    for (const QList<System>& chunk : systems.chunks()) {
        for (const System& system : chunk) {
            const SystemVerdict verdict = judge.verdict(system);
            tally.add(verdict);
            ++selection.groupCounts[static_cast<size_t>(verdict.group)];
            selected[selectedCount] = static_cast<qint32>(selection.verdicts.size());
            selectedCount += verdict.group == SelectionClass::Selected ? 1 : 0;
            selection.verdicts.append(verdict);
        }
    }
    selected.resize(selectedCount);
    for (qsizetype d = 0; d < guideline.domains.size(); ++d) {
        selection.domains.append(tally.funnel(static_cast<size_t>(d)));
    }
    rankSelected(selected, systems, selection);
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
