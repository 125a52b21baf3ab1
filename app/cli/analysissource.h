// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"
#include "model/exchange/evidencesource.h"

namespace zt {

/// --row: the row of the file that an exception names, as it was read.
void declareAnalysisSource(QCommandLineParser& parser, const CliContext& context);
[[nodiscard]] bool isSourceAsked(const QCommandLineParser& parser);

/// Prints it, and how each exception that stands on it was worked out; masked with --mask. Errors:
/// Usage for what is no row; those of sourceRow().
[[nodiscard]] Exit printSource(const QCommandLineParser& parser,
                               OutputFormat format,
                               CliContext& context,
                               const AnalysisAsk& ask,
                               const AnalysisReading& reading,
                               bool masked);

} // namespace zt
