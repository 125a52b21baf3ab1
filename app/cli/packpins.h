// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"
#include "app/cli/output.h"
#include "checklists/packpinning.h"

namespace zt {

// Packs of one's own in an assessment.

/// {"id", "version", "kind", "title", "entries", "sha256"}
[[nodiscard]] QJsonObject summaryJson(const PackSummary& pack);
[[nodiscard]] Listing summaryListing(const CliContext& context, const QList<PackSummary>& packs);

/// "pack list FILE": what is pinned.
[[nodiscard]] Exit listPinned(OutputFormat format, CliContext& context, const QString& path);

/// The assessment that the second word names: read only where --dry-run asks for no change.
[[nodiscard]] Result<std::unique_ptr<Document>> openToPin(const CliContext& context,
                                                          const QCommandLineParser& parser);

/// Pins the pack, or with --dry-run says what that would do: what a crosswalk changes, and what of
/// it is not at hand. `bytes` are the pack's, which the third word names.
[[nodiscard]] Exit runPackPin(OutputFormat format,
                              CliContext& context,
                              const QCommandLineParser& parser,
                              Document& document,
                              const QByteArray& bytes);

/// "pack remove FILE ID", or with --dry-run whether that may be.
[[nodiscard]] Exit
runPackRemove(OutputFormat format, CliContext& context, const QCommandLineParser& parser);

/// "pack diff A B" of two crosswalks.
[[nodiscard]] Exit compareCrosswalks(OutputFormat format,
                                     CliContext& context,
                                     const Crosswalk& before,
                                     const Crosswalk& after);

} // namespace zt
