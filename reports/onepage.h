// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/jobcontext.h"
#include "reports/charts/figure.h"
#include "reports/levelcards.h"
#include "reports/reportwriter.h"

namespace zt {

/// The overview on one A4 page, for those who decide: the values and the painters are those of the
/// window's overview.
struct OnePage
{
    /// A chart, and what stands in its place where there is nothing to draw.
    struct Part
    {
        Figure figure;
        QString emptyText;
    };

    struct Investment
    {
        QString title;
        QString closes;
        QString cost;
    };

    QString title;     ///< the assessment's, or the institution's
    QStringList facts; ///< what it is about, and by which rule
    QString subject;
    QStringList points;            ///< the day, and the point compared with
    QList<LevelCardContent> cards; ///< one per pillar
    Part radar;
    Part heatmap;
    Part trend;
    Part gaps;
    Part burn;
    Part actions;
    Part budget;
    QString investmentsTitle;
    QList<Investment> investments;
    QString investmentsSum;
    QString heldBy;         ///< "壓住", before what holds a pillar down
    QStringList smallPrint; ///< trail, packs, program
    QString programVersion;
    QDateTime created; ///< UTC; the only time in the file, so that same input gives same bytes
};

/// What the page is made from; the past is read beforehand (namedStates(), pastGaps()).
struct OnePageInput
{
    const Snapshot& snapshot;
    const Selection& selection;
    Scope scope;
    QDate today;
    QList<StatePoint> past;         ///< in the order of the trail
    std::optional<qint64> compared; ///< seq of one of them; the last where there is none
    QList<BurnPoint> recorded;
};

[[nodiscard]] OnePage makeOnePage(const OnePageInput& input, const ReportOptions& options);

/// As a PDF of exactly one page, A4 landscape, its text searchable. Errors: those of writeReport();
/// Unsupported for a path that does not end in .pdf.
[[nodiscard]] Result<ExportSummary>
writeOnePage(const OnePage& page, const QString& path, JobContext& job);

} // namespace zt
