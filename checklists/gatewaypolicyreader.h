// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/gatewaypolicy.h"

#include <QJsonObject>

namespace zt {

/// Turns a pack that follows the schema into values. Hash and references are the caller's.
[[nodiscard]] GatewayPolicy gatewayPolicyFromJson(const QJsonObject& pack);

} // namespace zt
