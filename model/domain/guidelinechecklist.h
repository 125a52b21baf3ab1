// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/checklist.h"
#include "model/domain/guideline.h"

namespace zt {

/// The guideline's items as a checklist: pillars as groups, items as points under their own ids,
/// each tagged with its level ("level_I"). Id, version and hash are those of the guideline, because
/// it holds nothing that the guideline does not say.
[[nodiscard]] Checklist checklistOf(const Guideline& guideline);

} // namespace zt
