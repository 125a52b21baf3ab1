// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/output.h"
#include "model/gateway/replay.h"

namespace zt {

/// A replayed log and what its words refer to.
struct ShownReplay
{
    const ReplayReport& report;
    const GatewayPolicy& policy;
    bool names = false; ///< the log's own words may be shown
};

[[nodiscard]] QJsonObject replayJson(const ShownReplay& shown);

/// Old verdicts down, those of the reference across.
[[nodiscard]] Listing confusionListing(const CliContext& context, const ShownReplay& shown);
/// A row for every pair of verdicts, with the first line.
[[nodiscard]] Listing cellListing(const CliContext& context, const ShownReplay& shown);
/// What undecidable lines lack, the most frequent first; at most `most`.
[[nodiscard]] Listing
lackListing(const CliContext& context, const ShownReplay& shown, qsizetype most);
/// How many lines agree, and the first that does not; a line each.
[[nodiscard]] QString replaySummary(const CliContext& context, const ShownReplay& shown);
/// Lines that could not be read, words and fields that nobody explained; a line each.
[[nodiscard]] QStringList replayRemarks(const CliContext& context, const ShownReplay& shown);

} // namespace zt
