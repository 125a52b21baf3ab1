// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/gatewayscenario.h"

#include <QJsonObject>

namespace zt {

/// Turns a scenario that follows the schema into values. The lines of its steps and its references
/// are the caller's.
[[nodiscard]] GatewayScenario gatewayScenarioFromJson(const QJsonObject& scenario);

} // namespace zt
