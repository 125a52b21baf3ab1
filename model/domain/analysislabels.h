// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLatin1String>

/// Labels of what is made of an analysis beside its filing; see labels.h.
namespace zt::labels {

inline constexpr QLatin1String analysisExplain("analysis.explain"); // audit, point, number, hash
inline constexpr QLatin1String analysisDispute("analysis.dispute"); // audit, number, hash
inline constexpr QLatin1String analysisTake("analysis.take");       // file's name, items…

} // namespace zt::labels
