// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/pages/audit/auditstate.h"
#include "model/base/language.h"
#include "model/domain/crosswalk.h"

#include <QCoreApplication>

namespace zt {

/// Sentences of the audit page.
struct AuditTexts
{
    Q_DECLARE_TR_FUNCTIONS(AuditTexts)

public:
    /// 符合, 部分, 不符, 不適用, 未查: beside a bar.
    [[nodiscard]] static QString shortResult(AuditResult result);
    /// "2" for ACC-2 in the group ACC; codes of another make as they are.
    [[nodiscard]] static QString pointNumber(const PointRef& ref, const QString& group);
    /// What the point asks; its name where it has one and `brief`.
    [[nodiscard]] static QString
    pointText(const ChecklistPoint& point, const Language& language, bool brief);
    [[nodiscard]] static QString
    groupName(const AuditState& state, const AuditGroupRow& row, const Language& language);
    /// "只適用於前三級": why a point has no place, or why nobody can tell; "" where it has.
    [[nodiscard]] static QString
    whyNot(const AuditState& state, const PointStatus& point, const Language& language);
    [[nodiscard]] static QString tier(int tier);
    /// "115 年度例行查核　Q-01": kind, period, code.
    [[nodiscard]] static QString auditName(const Audit& audit, const Language& language);
    /// First line of what is the case.
    [[nodiscard]] static QString findingTitle(const AuditFinding& finding);
    /// "剩 44 日", "逾 3 日", "今日到期"; "" without a date or where it is closed.
    [[nodiscard]] static QString dueText(const AuditFinding& finding, const QDate& today);
};

/// Keys that set a result, in the order the results are shown in.
struct ResultKey
{
    AuditResult result;
    char key;
};

inline constexpr std::array<ResultKey, auditResultCount> resultKeys{{
    {AuditResult::Conform, '1'},
    {AuditResult::Partly, '2'},
    {AuditResult::Not, '3'},
    {AuditResult::NotApplicable, '4'},
    {AuditResult::Unchecked, '0'},
}};

/// The result a key stands for; none for other keys, or with a modifier.
[[nodiscard]] std::optional<AuditResult> resultOfKey(int key, Qt::KeyboardModifiers modifiers);

} // namespace zt
