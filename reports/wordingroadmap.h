// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/language.h"
#include "model/domain/roadmapplan.h"
#include "model/domain/roadmapschedule.h"

namespace zt {

/// The roadmap put into words; see wording.h.

[[nodiscard]] QString actionStatusText(ActionStatus status, const Language& language);
/// "最多項次", "升級支柱最多"
[[nodiscard]] QString planGoalText(PlanGoal goal, const Language& language);
/// "I"…"IV"; "—" below I.
[[nodiscard]] QString levelNumeral(int order);
/// "26Q3"
[[nodiscard]] QString quarterText(const Quarter& quarter);
/// Ten thousands of dollars, as the institutions count: "1,880", "0.5".
[[nodiscard]] QString moneyText(Money money);
/// The exact amount: "NT$ 18,800,000".
[[nodiscard]] QString exactMoneyText(Money money);
/// A field of improvementActionFields(), pillarTargetFields() or roadmapSettingsFields(); the key
/// itself where it is none of theirs.
[[nodiscard]] QString roadmapFieldName(const QString& fieldKey, const Language& language);
/// "逾期 18 日，擋住 A-05", "等 A-04", "晚於目標 30 日（網路 II）"
[[nodiscard]] QString attentionText(const Attention& attention,
                                    const RoadmapPlan& plan,
                                    const Guideline& guideline,
                                    const Language& language);
/// "A-10 拉長到 2027-02-28"
[[nodiscard]] QString
scheduleText(const ScheduleProposal& proposal, const RoadmapPlan& plan, const Language& language);
/// A label of a deed on the roadmap; empty where it is none. `swapped`: taken back.
[[nodiscard]] QString roadmapLabelText(const QString& code,
                                       const QStringList& args,
                                       bool swapped,
                                       const Guideline& guideline,
                                       const Language& language);

} // namespace zt
