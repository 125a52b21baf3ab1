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

/// The same as a pack of its own, which audits may go by: its points are the items, so whoever
/// speaks of an item of the guideline speaks of the point with its code.
[[nodiscard]] Checklist itemChecklistOf(const Guideline& guideline);

/// The ids of the guideline and of its items as a checklist.
inline constexpr char guidelineId[] = "zt-guideline";
inline constexpr char itemChecklistId[] = "zt-guideline-items";

} // namespace zt
