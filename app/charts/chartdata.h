// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/selection.h"

#include <QList>
#include <QString>

#include <array>
#include <optional>

namespace zt {

/// What the charts of the selection page draw, computed without a pixel so that the numbers are
/// tested as numbers. Positions are those of Snapshot::systems.

/// Who a proposed methodology would take in and who it would drop, each ascending.
struct Movement
{
    QList<qint32> enters;
    QList<qint32> leaves;

    [[nodiscard]] bool isEmpty() const { return enters.isEmpty() && leaves.isEmpty(); }

    bool operator==(const Movement&) const = default;
};

/// Both selections must be over the same systems.
[[nodiscard]] Movement movement(const Selection& recorded, const Selection& proposed);

/// One row of the funnel: how many systems reach each step of one domain.
struct FunnelRow
{
    int domain = 0; ///< position in Guideline::domains
    int applicable = 0;
    int highRisk = 0;
    int lowImpact = 0;
    int undecided = 0; ///< a missing answer decides about membership or a later step

    bool operator==(const FunnelRow&) const = default;
};

enum class FunnelStep : quint8 { Applicable, HighRisk, LowImpact };

[[nodiscard]] QList<FunnelRow> funnelRows(const Selection& selection);
/// The systems behind one bar, ascending.
[[nodiscard]] QList<qint32> funnelMembers(const Selection& selection, int domain, FunnelStep step);

/// How many systems have each total, rounded down to whole points.
struct Histogram
{
    int from = 0;       ///< points of the first column
    QList<int> counts;  ///< one per whole point
    int incomplete = 0; ///< systems with a score missing; in no column

    [[nodiscard]] int highest() const;

    bool operator==(const Histogram&) const = default;
};

/// Lowest and highest total the weights allow.
[[nodiscard]] TotalRange possibleRisk(const Methodology& method);
[[nodiscard]] TotalRange possibleImpact(const Methodology& method);
[[nodiscard]] Histogram riskHistogram(const Selection& selection, const Methodology& method);
[[nodiscard]] Histogram impactHistogram(const Selection& selection, const Methodology& method);

/// Later ones win where several meet on one spot.
enum class DotClass : quint8 { Plain, Enters, Leaves, Selected };
inline constexpr int dotClassCount = 4;

/// Totals are small whole numbers, so many systems share a spot: one dot with a count.
struct ScatterDot
{
    Centipoints risk = 0;
    Centipoints impact = 0;
    std::array<QList<qint32>, dotClassCount> members; ///< by DotClass, each ascending

    [[nodiscard]] int count() const;
    [[nodiscard]] int count(DotClass kind) const;
    /// The class the dot is drawn as.
    [[nodiscard]] DotClass kind() const;
    /// All members, most telling class first.
    [[nodiscard]] QList<qint32> all() const;

    bool operator==(const ScatterDot&) const = default;
};

struct ScatterData
{
    QList<ScatterDot> dots;   ///< by risk, then impact
    QList<qint32> notPlotted; ///< a score is missing, so the total is not known

    /// Position in dots, or -1.
    [[nodiscard]] int dotOf(qint32 system) const;

    bool operator==(const ScatterData&) const = default;
};

[[nodiscard]] ScatterData scatterData(const Selection& recorded, const Movement& move);

/// Where the line of a cut-off is drawn, in points: between two whole totals where all weights are
/// whole, so that no dot sits on it; on the value itself otherwise.
[[nodiscard]] double riskLine(Centipoints cutoff, const Methodology& method);
[[nodiscard]] double impactLine(Centipoints cutoff, const Methodology& method);

/// How many systems lie at or beyond both cut-offs: the sentence a chart says of itself.
[[nodiscard]] int
quadrantCount(const ScatterData& data, Centipoints riskCutoff, Centipoints impactCutoff);

} // namespace zt
