// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/widgets/explainview.h"
#include "model/domain/snapshot.h"

namespace zt {

/// The inspector's account of one system: what carries its place in the selection, in few lines.
/// Conditions that do not hold are left out where another one of their kind does.
/// `stability` in basis points, negative where it is not known.
[[nodiscard]] QList<ExplainView::Row> selectionReasons(const System& system,
                                                       const SystemVerdict& verdict,
                                                       const Guideline& guideline,
                                                       const Methodology& method,
                                                       int stability,
                                                       const Language& language);

} // namespace zt
