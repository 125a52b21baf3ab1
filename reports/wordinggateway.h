// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/language.h"
#include "model/domain/gatewayscenario.h"

namespace zt {

/// What the gateway simulation says, in words; see wording.h. No word for a verdict can be read two
/// ways: an attack that gets through is never just "passed".

/// Of the key of an outcome, "passed", "detected", "blocked", "served", "refused": 「攻擊通過」,
/// 「只偵測」, 「擋下」, 「正常放行」, 「誤擋」; the key itself where it is none of them.
[[nodiscard]] QString gatewayOutcomeText(const QString& outcomeKey, const Language& language);
[[nodiscard]] QString gatewayVerdictText(Verdict verdict, const Language& language);
/// The verdict, and whether an alert is raised: 「拒絕並告警」.
[[nodiscard]] QString gatewayAnswerText(Answer answer, const Language& language);
[[nodiscard]] QString scenarioKindText(ScenarioKind kind, const Language& language);
[[nodiscard]] QString gatewayActionText(GatewayAction action, const Language& language);
[[nodiscard]] QString gatewayTruthText(Truth truth, const Language& language);

} // namespace zt
