// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"
#include "model/domain/methodology.h"

namespace zt {

/// The options that speak of a methodology, shared by `select` (a what-if, never recorded) and
/// `method` (recorded with a reason).
void declareMethodOptions(QCommandLineParser& parser, const CliContext& context);

/// `base` with what the options change. Error: Usage.
[[nodiscard]] Result<Methodology>
methodFrom(const QCommandLineParser& parser, const CliContext& context, const Methodology& base);

} // namespace zt
