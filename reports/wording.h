// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/language.h"
#include "model/domain/explain.h"
#include "model/domain/sensitivity.h"
#include "model/domain/snapshot.h"

namespace zt {

/// Values put into words, in one place, so that window, command line and every report say the same.

/// "資源所在地", "RTO", "員工自機構外存取": name of what an aspect asks.
[[nodiscard]] QString
aspectName(Aspect aspect, const Guideline& guideline, const Language& language);
/// Two to four characters for column heads.
[[nodiscard]] QString
aspectShortName(Aspect aspect, const Guideline& guideline, const Language& language);
/// Name of a field of systemFields(), methodologyFields(), profileFields().
[[nodiscard]] QString
fieldName(const QString& fieldKey, const Guideline& guideline, const Language& language);
/// A field's value: "是", "IaaS", "3　經網際網路", "12 時", "（空白）".
[[nodiscard]] QString fieldValueText(const QString& fieldKey,
                                     const QJsonValue& value,
                                     const Guideline& guideline,
                                     const Language& language);

/// The same from the key of an answer alone, short: "是", "PaaS", "3", "12 時", "未知"; for the RTO
/// also "<=480" and ">480" (minutes).
[[nodiscard]] QString
aspectValueOfKey(Aspect aspect, const QString& valueKey, const Language& language);

/// What a system answers, short: "是", "PaaS", "3", "12 時", "未知".
[[nodiscard]] QString answerText(const System& system, Aspect aspect, const Language& language);

[[nodiscard]] QString triText(Tri value, const Language& language);
[[nodiscard]] QString cloudModelText(CloudModel value, const Language& language);
[[nodiscard]] QString sectorText(Sector value, const Language& language);
[[nodiscard]] QString instrumentText(Instrument value, const Language& language);
/// "入選", "高風險，衝擊未過門檻", …
[[nodiscard]] QString groupText(SelectionClass group, const Language& language);
/// "12 時", "1 時 30 分", "30 分"; beyond 72 hours in days, "4 日 4 時"; "未知" where unset.
[[nodiscard]] QString rtoText(std::optional<int> minutes, const Language& language);

/// "高風險：存有客戶個人資料", with the right-hand remark ("條件 1／3") apart.
struct ExplainText
{
    QString sentence;
    QString remark;
};

[[nodiscard]] ExplainText
explainText(const ExplainLine& line, const Guideline& guideline, const Language& language);
/// "「連線方式」3 → 2 會退出"
[[nodiscard]] QString
flipText(const Flip& flip, bool selectedNow, const Guideline& guideline, const Language& language);
/// "HR1" → its name, "客戶個人資料"; "RT", "IT" → the cut-off's.
[[nodiscard]] QString
reasonText(const QString& reasonId, const Guideline& guideline, const Language& language);
/// The same with the parameters in force: "LI2" → "RTO > 8 時", "RT" → "風險總分 ≥ 13".
[[nodiscard]] QString reasonText(const QString& reasonId,
                                 const Guideline& guideline,
                                 const Methodology& method,
                                 const Language& language);
/// "評分「連線」2 → 3", "匯入 清冊.xlsx，新增 96": a trail entry's label. The text of an undo runs
/// from the value left behind to the value restored. An unknown code is shown as it is.
[[nodiscard]] QString
labelText(const ActionLabel& label, const Guideline& guideline, const Language& language);
/// "零信任參考指引・風險因子"
[[nodiscard]] QString
sourceText(const SourceRef& source, const Guideline& guideline, const Language& language);

} // namespace zt
