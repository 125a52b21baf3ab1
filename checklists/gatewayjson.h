// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/gatewaypolicy.h"

#include <QJsonObject>

namespace zt::packs {

// What the readers of policy and scenarios share.

[[nodiscard]] bool boolAt(const QJsonObject& o, QLatin1String name, bool fallback);
[[nodiscard]] int numberAt(const QJsonObject& o, QLatin1String name, int fallback);
/// "08:30" as minutes since midnight.
[[nodiscard]] int minuteAt(const QJsonObject& o, QLatin1String name, int fallback);
/// ALLOW where the word is none; the schema lets none such in.
[[nodiscard]] Answer answerAt(const QJsonObject& o, QLatin1String name);
[[nodiscard]] GatewaySystem gatewaySystemFromJson(const QJsonObject& o);

} // namespace zt::packs
