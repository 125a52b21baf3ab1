// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"

namespace zt {

/// Options of `analyse` that say nothing together, or contradict each other, are refused rather
/// than left aside: an empty form has no rules, a row is no report, and who asks for names does not
/// mask them. Error: Usage.
[[nodiscard]] Result<void> checkAnalyseOptions(const QCommandLineParser& parser,
                                               const CliContext& context);

} // namespace zt
