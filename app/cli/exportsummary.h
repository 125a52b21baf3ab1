// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"
#include "reports/reportwriter.h"

namespace zt {

/// Prints what was written: path, format, sha256, bytes, pages and the parts with their rows.
void printSummary(OutputFormat format, CliContext& context, const ExportSummary& summary);

} // namespace zt
