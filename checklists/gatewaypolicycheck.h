// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "checklists/packfault.h"
#include "model/domain/gatewaypolicy.h"

#include <QJsonObject>

namespace zt {

/// What the schema of a policy cannot say: ids are unique and resolve, every fact has a name,
/// numbers are held against numbers only, every item is switched by a rule or listed with the
/// reason. `json` is what `policy` was read from.
[[nodiscard]] PackCheck checkGatewayPolicy(const QJsonObject& json, const GatewayPolicy& policy);

} // namespace zt
