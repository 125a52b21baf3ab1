// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/language.h"
#include "model/domain/comparedstates.h"
#include "reports/charts/figure.h"

namespace zt {

/// Levels of the institution's pillars on both sides, by the later guideline's pillars; open where
/// the earlier one does not know a pillar.
struct PillarLevels
{
    QStringList pillars;
    QList<std::optional<int>> before;
    QList<std::optional<int>> after;
};

[[nodiscard]] PillarLevels pillarLevels(const ComparedStates& states, const Language& language);

/// The same as a radar of two lines.
[[nodiscard]] Figure comparisonFigure(const ComparedStates& states, const Language& language);

} // namespace zt
