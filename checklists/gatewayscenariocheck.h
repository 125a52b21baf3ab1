// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "checklists/packfault.h"
#include "model/domain/gatewayscenario.h"

#include <QJsonObject>

namespace zt {

/// What the schema of a scenario cannot say, held against the policy it is to be run with: ids are
/// unique and resolve, steps stand in order of time and give what their action takes, goals and
/// twins are where the kind of scenario has them. `json` is what `scenario` was read from.
[[nodiscard]] PackCheck checkGatewayScenario(const QJsonObject& json,
                                             const GatewayScenario& scenario,
                                             const GatewayPolicy& policy);

/// What can only be said of a scenario among others: its twin is there and benign.
[[nodiscard]] PackCheck checkTwin(const GatewayScenario& scenario,
                                  const QList<GatewayScenario>& others);

/// Its clauses name documents of `documents`.
[[nodiscard]] PackCheck checkClauses(const GatewayScenario& scenario,
                                     const QList<SourceDoc>& documents);

} // namespace zt
