// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/comparedstates.h"

#include <QJsonObject>

namespace zt {

/// How a scope of either state is called; a removed system by its code of before.
[[nodiscard]] QString scopeOf(const ComparedStates& states, const Scope& scope);

/// What `ztctl diff --format json` prints: a contract with scripts.
[[nodiscard]] QJsonObject comparisonJson(const ComparedStates& pair);

} // namespace zt
