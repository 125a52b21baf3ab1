// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/language.h"
#include "model/domain/regulatorview.h"
#include "reports/charts/figure.h"

namespace zt {

/// The regulator's two dashboards as figures with their words. Keys of marks are brokers' codes and
/// types' ids.

/// Electronic-trading share × deduction, with the user's zones; `chosen`: the broker with a ring.
[[nodiscard]] Figure
statusFigure(const RegulatorView& view, const QString& chosen, const Language& language);

/// Share of brokers by year, a line per type; at most five.
[[nodiscard]] Figure
typeLinesFigure(const RegulatorView& view, const QStringList& types, const Language& language);
/// The types whose shares changed most: three that rise and two that fall, or more of one kind
/// where there are fewer of the other.
[[nodiscard]] QStringList typesToShow(const RegulatorView& view);

/// Change × share of brokers, a dot per type; the zone of hidden risks is tinted. What rose most is
/// named.
[[nodiscard]] Figure
shareChangeFigure(const RegulatorView& view, const QString& chosen, const Language& language);

/// What rose and what fell, in percentage points; hidden risks are marked. The `most` that changed
/// most either way; the remark says so where there are more.
[[nodiscard]] Figure
changeFigure(const RegulatorView& view, qsizetype most, const Language& language);

} // namespace zt
