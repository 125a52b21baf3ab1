// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/storage/registry.h"

/// The steps, one file each. See registry.h for the rules.
namespace zt::migrations {

[[nodiscard]] MigrationStep m0001();
[[nodiscard]] MigrationStep m0002();
[[nodiscard]] MigrationStep m0003();
[[nodiscard]] MigrationStep m0004();
[[nodiscard]] MigrationStep m0005();
[[nodiscard]] MigrationStep m0006();

} // namespace zt::migrations
