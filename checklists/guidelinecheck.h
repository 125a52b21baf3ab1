// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "checklists/packfault.h"
#include "model/domain/guideline.h"

namespace zt {

/// What a schema cannot say: ids unique, references resolve, facts, conditions and factors in the
/// order of the enums, sentences scored 3, 2, 1, the numbers of items and of cloud rows.
[[nodiscard]] PackCheck checkGuideline(const Guideline& guideline);

} // namespace zt
