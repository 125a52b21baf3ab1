// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/checklist.h"
#include "model/domain/guideline.h"
#include "model/domain/incidentguide.h"
#include "model/domain/maturitymodel.h"

#include <variant>

namespace zt {

/// What a pack may hold, one type per kind of pack. A reader of packs gives one of them for any
/// bytes; where a pinned one goes in a snapshot is said in one place (model/document/pins.h).
using PackContent = std::variant<Guideline, MaturityModel, Checklist, IncidentGuide, Crosswalk>;

} // namespace zt
