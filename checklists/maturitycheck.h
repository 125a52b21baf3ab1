// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "checklists/packfault.h"
#include "model/domain/maturitymodel.h"

namespace zt {

/// What a schema cannot say: ids unique, references resolve, stages counted from Traditional, the
/// rows of each pillar together and in number, each capability once per pillar, and that the
/// mapping names no source but the editors themselves.
[[nodiscard]] PackCheck checkMaturityModel(const MaturityModel& model);

} // namespace zt
