// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "checklists/packfault.h"
#include "model/domain/gatewayscenario.h"

#include <QJsonObject>

namespace zt {

/// Whether what a step gives fits its action: everything that the action needs, nothing that it has
/// no use for, and a fault that can befall it. `path` is that of the step.
[[nodiscard]] PackCheck
checkStepForm(const QJsonObject& json, const ScenarioStep& step, const QString& path);

/// The steps that a device may take on its own.
[[nodiscard]] bool deviceMayDo(GatewayAction action);

} // namespace zt
