// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"
#include "model/domain/regulatorview.h"

namespace zt {

/// The cut-offs, the years, the tier and the names of the regulator's view.
void declareRegulatorOptions(QCommandLineParser& parser, const CliContext& context);

/// Error: Usage.
[[nodiscard]] Result<RegulatorAsk> regulatorAsk(const QCommandLineParser& parser,
                                                const CliContext& context);

/// Whether the years asked for are in the book. Error: Usage, which names those that are.
[[nodiscard]] Result<void>
checkYears(const RegulatorAsk& ask, const RegulatorBook& book, const CliContext& context);

} // namespace zt
