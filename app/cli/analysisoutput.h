// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/analysisagainst.h"
#include "app/cli/command.h"
#include "app/cli/output.h"
#include "model/exchange/evidenceanalysis.h"
#include "reports/analysisreport.h"

namespace zt {

// An analysis written to a file: a report, or its figure. The window writes the same.

/// -o, --names, --chart.
void declareAnalysisOutput(QCommandLineParser& parser, const CliContext& context);
[[nodiscard]] bool hasAnalysisOutput(const QCommandLineParser& parser);
/// Whether what is asked for can be written. Error: Usage.
[[nodiscard]] Result<void> checkAnalysisOutput(const QCommandLineParser& parser,
                                               const CliContext& context);

/// What a report tells beside the result, whose names the caller masks.
[[nodiscard]] AnalysisSource analysisSource(const AnalysisReading& reading,
                                            const QString& path,
                                            const QString& ruleTitle,
                                            bool masked,
                                            const Language& language);

/// Names are masked unless --names. A picture holds one figure.
[[nodiscard]] Exit writeAnalysis(const QCommandLineParser& parser,
                                 OutputFormat format,
                                 CliContext& context,
                                 AnalysisReading reading,
                                 const QString& ruleTitle,
                                 const std::optional<AnalysisAgainst>& against);

} // namespace zt
