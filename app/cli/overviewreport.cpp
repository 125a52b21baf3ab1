// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/overviewreport.h"

#include "model/document/namedstates.h"
#include "model/document/pastgaps.h"
#include "model/document/pointtext.h"

#include <algorithm>

namespace zt {

namespace {

template <class T>
Result<QList<T>> readPast(const std::function<Result<QList<T>>(JobContext&)>& work,
                          CliContext& context)
{
    const auto job = context.job(context.translate("Cli", "Reading the past"));
    return work ? work(*job) : Result<QList<T>>(QList<T>());
}

/// A point that has no name stands among the named ones as "#12".
Result<void>
addPoint(const Document& document, const Scope& scope, qint64 seq, QList<StatePoint>& past)
{
    const auto at = std::find_if(
        past.cbegin(), past.cend(), [&](const StatePoint& point) { return point.seq >= seq; });
    if (at != past.cend() && at->seq == seq) {
        return {};
    }
    const Result<Snapshot> state = document.stateAt(seq);
    if (!state) {
        return tl::unexpected(state.error());
    }
    past.insert(at, statePoint(*state, scope, QStringLiteral("#%1").arg(seq)));
    return {};
}

} // namespace

Result<ExportSummary> writeOverview(const Document& document,
                                    const OverviewAsked& asked,
                                    const ReportOptions& options,
                                    const QString& path,
                                    CliContext& context)
{
    const Snapshot& snapshot = document.snapshot();
    Result<QList<StatePoint>> past =
        readPast<StatePoint>(namedStates(document, asked.scope), context);
    if (!past) {
        return tl::unexpected(past.error());
    }
    std::optional<qint64> compared;
    if (!asked.from.isEmpty()) {
        const Result<qint64> seq = pointFromText(snapshot, asked.from);
        const Result<void> added =
            seq ? addPoint(document, asked.scope, *seq, *past) : tl::unexpected(seq.error());
        if (!added) {
            return tl::unexpected(added.error());
        }
        compared = *seq;
    }
    const Result<QList<BurnPoint>> recorded =
        readPast<BurnPoint>(pastGaps(document, asked.scope, asked.today), context);
    if (!recorded) {
        return tl::unexpected(recorded.error());
    }
    const Selection selection = select(snapshot.systems, *snapshot.guideline, snapshot.methodology);
    const OnePageInput input{
        snapshot, selection, asked.scope, asked.today, *past, compared, *recorded};
    const auto job = context.job(context.translate("Cli", "Writing"));
    return writeOnePage(makeOnePage(input, options), path, *job);
}

} // namespace zt
