// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"
#include "app/cli/output.h"

namespace zt {

// Packs of one's own that come as a spreadsheet.

/// --id, --title, --pack-version, --sheet, --kind, --from, --list
void declarePackSheet(QCommandLineParser& parser, const CliContext& context);

/// Whether a pack is named that has to be read as a spreadsheet.
[[nodiscard]] bool isPackSheet(const QString& path);

/// The refusal of a spreadsheet where a pack is wanted: what to do first.
[[nodiscard]] Error sheetIsNoPack(const QString& path, const CliContext& context);

/// "pack import SHEET -o OUT.json": writes the pack, or nothing and every fault by its cell.
[[nodiscard]] Exit
runPackFromSheet(OutputFormat format, CliContext& context, const QCommandLineParser& parser);

/// "pack import FILE SHEET": the same, pinned in the assessment at once.
[[nodiscard]] Exit
runPinFromSheet(OutputFormat format, CliContext& context, const QCommandLineParser& parser);

/// "pack template OUT.xlsx"
[[nodiscard]] Exit
runPackTemplate(OutputFormat format, CliContext& context, const QCommandLineParser& parser);

} // namespace zt
