// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/chunkedlist.h"
#include "model/base/jobcontext.h"
#include "model/base/result.h"
#include "model/domain/assessment.h"
#include "model/domain/guideline.h"
#include "model/domain/methodology.h"

#include <QHash>
#include <QList>

namespace zt {

/// Lowest and highest total that the missing scores still allow; equal when all are there.
struct TotalRange
{
    Centipoints min = 0;
    Centipoints max = 0;

    [[nodiscard]] bool isExact() const { return min == max; }

    bool operator==(const TotalRange&) const = default;
};

/// Where a system ends up. Order is that of the groups in the table.
enum class SelectionClass : quint8 {
    Selected,      ///< applicable, high risk, low impact
    ImpactTooHigh, ///< applicable and high risk, not low impact
    NotHighRisk,   ///< applicable, not high risk
    NotApplicable, ///< in no domain
    NotAssessed,   ///< a missing answer decides
};
inline constexpr int selectionClassCount = 5;

/// The conclusion about one system. Small and flat: there may be 100,000.
struct SystemVerdict
{
    quint32 applicableMask = 0;    ///< bit i = i-th domain of the guideline applies
    quint32 undecidedMask = 0;     ///< bit i = a missing answer decides about the i-th domain
    Tri applicable = Tri::Unknown; ///< any domain
    Tri highRisk = Tri::Unknown;
    Tri lowImpact = Tri::Unknown;
    SelectionClass group = SelectionClass::NotAssessed;
    TotalRange risk;
    TotalRange impact;
    int rank = 0;        ///< 1… among the selected; 0 otherwise
    int paretoLayer = 0; ///< 1… among the selected; 0 otherwise

    bool operator==(const SystemVerdict&) const = default;
};

/// Per domain: who is in it, and how far each got. Lists hold positions in the systems list.
struct DomainFunnel
{
    int applicable = 0;
    int highRisk = 0;
    int lowImpact = 0;      ///< = selected
    int undecided = 0;      ///< membership or a later step hangs on a missing answer
    QList<qint32> selected; ///< in rank order

    bool operator==(const DomainFunnel&) const = default;
};

struct Selection
{
    QList<SystemVerdict> verdicts; ///< one per system, same order
    QList<DomainFunnel> domains;   ///< one per domain, same order
    QList<qint32> ranking;         ///< positions of the selected, best first
    std::array<int, selectionClassCount> groupCounts{};

    [[nodiscard]] int count(SelectionClass group) const
    {
        return groupCounts[static_cast<size_t>(group)];
    }
};

/// The whole selection, pure. Ranking: risk total descending, impact total ascending, Pareto
/// layer, code. Sources: guideline briefing 「風險導向，擇高風險場域先行」 and
/// 「高風險且低衝擊的系統」.
[[nodiscard]] Selection
select(const ChunkedList<System>& systems, const Guideline& guideline, const Methodology& method);

/// The same for one system alone (rank and layer stay 0): what select() would say of it.
[[nodiscard]] SystemVerdict
judge(const System& system, const Guideline& guideline, const Methodology& method);

[[nodiscard]] TotalRange riskTotal(const System& system, const Methodology& method);
[[nodiscard]] TotalRange impactTotal(const System& system, const Methodology& method);

/// Ids of the conditions that hold: "HR1"… and "LI1", "LI2"; with totals, "RT" and "IT" as well.
[[nodiscard]] QStringList
highRiskReasons(const System& system, const Guideline& guideline, const Methodology& method);
[[nodiscard]] QStringList
lowImpactReasons(const System& system, const Guideline& guideline, const Methodology& method);

/// LI2 as the methodology's parameter says.
[[nodiscard]] Tri rtoLongerThan(const System& system, const Methodology& method);

} // namespace zt
