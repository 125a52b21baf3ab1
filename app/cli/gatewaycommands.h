// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"

namespace zt {

/// Commands about what the gateway makes of a whole firm or a whole day.
[[nodiscard]] std::unique_ptr<Command> makeSimulateClaimsCommand();
[[nodiscard]] std::unique_ptr<Command> makeSimulateLoadCommand();

} // namespace zt
