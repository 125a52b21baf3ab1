// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/language.h"
#include "model/domain/overview.h"

namespace zt {

/// The overview put into words; see wording.h.

/// "較期初升 1 級", "較期初降 1 級", "與期初相同"; empty where one side has no level.
[[nodiscard]] QString levelMoveText(const std::optional<int>& before,
                                    const std::optional<int>& now,
                                    const QString& pointName,
                                    const Language& language);
/// "升 1 級", "降 1 級", "持平": the same where there is little room.
[[nodiscard]] QString levelMoveShort(const std::optional<int>& before,
                                     const std::optional<int>& now,
                                     const Language& language);
/// "往 III"; at IV "已達 IV".
[[nodiscard]] QString nextLevelText(int order, const Language& language);
/// "目標 III"; "未設目標" for 0.
[[nodiscard]] QString targetText(int order, const Language& language);
/// The name the guideline gives a level, "起始階段"; "尚未達 I" below.
[[nodiscard]] QString
levelStageText(int order, const Guideline& guideline, const Language& language);
/// "1-6　可視性分析、1-5　…": at most two by name, the others counted.
[[nodiscard]] QString
holdingText(const QStringList& items, const Guideline& guideline, const Language& language);
/// "壓住 12 個系統"
[[nodiscard]] QString systemsHeldText(int systems, const Language& language);
/// "關閉 2 個缺口：5-3、2-4"
[[nodiscard]] QString closesText(const RoadmapPlan& plan,
                                 int action,
                                 const Guideline& guideline,
                                 const Language& language);

} // namespace zt
