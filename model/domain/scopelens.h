// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/cisalens.h"
#include "model/domain/maturity.h"
#include "model/domain/snapshot.h"

namespace zt {

/// The CISA model over one scope's own answers: its items, read as the rows suggest them, and the
/// stages given to rows themselves. Levels of systems are not rolled up into it.
[[nodiscard]] CisaLens scopeLens(const Snapshot& snapshot,
                                 const MaturityJudge& judge,
                                 const MaturityModel& model,
                                 const Scope& scope);

} // namespace zt
