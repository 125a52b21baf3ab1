// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/language.h"
#include "model/domain/gatewayscenario.h"
#include "model/domain/snapshot.h"

#include <QStringList>

namespace zt {

/// What the gateway simulation says, in words; see wording.h. No word for a verdict can be read two
/// ways: an attack that gets through is never just "passed".

/// Of the key of an outcome, "passed", "detected", "blocked", "served", "refused": 「攻擊通過」,
/// 「只偵測」, 「擋下」, 「正常放行」, 「誤擋」; the key itself where it is none of them.
[[nodiscard]] QString gatewayOutcomeText(const QString& outcomeKey, const Language& language);
[[nodiscard]] QString gatewayVerdictText(Verdict verdict, const Language& language);
/// The verdict, and whether an alert is raised: 「拒絕並告警」.
[[nodiscard]] QString gatewayAnswerText(Answer answer, const Language& language);
/// What came of a step: the answer, and what is remarkable about it. `expected`: with every item
/// there; none where that is what was answered.
[[nodiscard]] QString gatewayStepText(Answer answer,
                                      bool reached,
                                      const std::optional<Answer>& expected,
                                      const Language& language);
[[nodiscard]] QString scenarioKindText(ScenarioKind kind, const Language& language);
[[nodiscard]] QString gatewayActionText(GatewayAction action, const Language& language);
[[nodiscard]] QString gatewayTruthText(Truth truth, const Language& language);

/// The four trust algorithms: 「條件・脈絡」.
[[nodiscard]] QString trustAlgorithmText(bool score, bool contextual, const Language& language);
/// When a step is: "09:00:05", with the days after the first where there are any: "+1 09:00:00".
[[nodiscard]] QString scenarioTimeText(const QDateTime& start, qint64 atMs);
/// Who acts, by name; the id where the scenario does not name it.
[[nodiscard]] QString
scenarioActorText(const GatewayScenario& scenario, const QString& id, const Language& language);

/// Of a run with the items as a scope of the assessment has them: 「依評估：全機構」.
[[nodiscard]] QString
assessedItemsText(const Scope& scope, const Snapshot& snapshot, const Language& language);

/// Ids of items as a list within a sentence: 「1-5、2-2 與 2-5」, "1-5, 2-2 and 2-5".
[[nodiscard]] QString itemList(const QStringList& items, const Language& language);
/// Of a minimal cut set: 「僅當 1-5 與 1-7 同時缺少時才會通過」; none: nothing holds the attack
/// back.
[[nodiscard]] QString cutSetText(const QStringList& items, const Language& language);
/// Where in the guideline or a standard a rule comes from: 「NIST SP 800-207 … 3.3」.
[[nodiscard]] QString
sourceText(const SourceRef& source, const QList<SourceDoc>& docs, const Language& language);

} // namespace zt
