// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/language.h"
#include "model/domain/analysis.h"

namespace zt {

/// How an exception was worked out, as a sentence with its own numbers: 「2026-07-18 減 2026-04-18
/// 為 91 天，超過 90 天。」 All of them are the judge's (Working); nothing is reckoned here, and
/// whoever it is about is not named, but by what was read.
[[nodiscard]] QString workingText(const AnalysisException& exception, const Language& language);

} // namespace zt
