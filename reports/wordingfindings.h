// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/language.h"
#include "model/domain/consistency.h"

namespace zt {

/// What is odd about answers, in words, for the window and for `ztctl maturity`.

/// A few words that name the fault.
[[nodiscard]] QString findingLead(const ConsistencyFinding& finding, const Language& language);
/// What it rests on, as a sentence.
[[nodiscard]] QString findingSentence(const ConsistencyFinding& finding, const Language& language);

} // namespace zt
