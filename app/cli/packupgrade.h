// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"
#include "app/cli/output.h"

namespace zt {

/// "pack upgrade FILE PACK": one audit goes on with a new version of its checklist. Prints what
/// becomes of every point and answer; applies it unless it is a dry run.
[[nodiscard]] Exit
runPackUpgrade(OutputFormat format, CliContext& context, const QCommandLineParser& parser);

} // namespace zt
