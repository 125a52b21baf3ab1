// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/document/document.h"
#include "model/domain/overview.h"

namespace zt {

/// Reads, on a worker, where a scope stood at every named point, in the order of the trail. Null
/// where no point has a name.
[[nodiscard]] std::function<Result<QList<StatePoint>>(JobContext&)>
namedStates(const Document& document, const Scope& scope);

} // namespace zt
