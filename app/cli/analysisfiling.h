// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"
#include "model/exchange/evidenceanalysis.h"

namespace zt {

/// --into, --point, --audit, --finding, --result: an analysis filed in an assessment.
void declareFiling(QCommandLineParser& parser, const CliContext& context);
[[nodiscard]] bool isFiled(const QCommandLineParser& parser);

/// The file becomes evidence of the point and the point's working paper tells of the analysis,
/// below what stands there; with --finding a finding is raised, with --result the point is
/// answered. One change. What is explained there is marked in the result. Errors: Usage; those of
/// the audit and of the point.
[[nodiscard]] Result<void> fileAnalysis(const QCommandLineParser& parser,
                                        CliContext& context,
                                        Document& document,
                                        const QString& path,
                                        const QString& ruleTitle,
                                        AnalysisResult& result);

} // namespace zt
