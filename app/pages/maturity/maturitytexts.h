// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/language.h"
#include "model/domain/rollup.h"

#include <QCoreApplication>

namespace zt {

/// Words of the maturity page in the window's language.
class MaturityTexts
{
    Q_DECLARE_TR_FUNCTIONS(zt::MaturityTexts)

public:
    [[nodiscard]] static QString status(ItemStatus status);
    /// "部分 50%"
    [[nodiscard]] static QString statusOf(const ItemAnswer& answer);
    [[nodiscard]] static QString review(ReviewMark mark);
    [[nodiscard]] static QString rollup(const MaturityMethod& method);
    /// "線上開戶系統", "遠距辦公", "全機構".
    [[nodiscard]] static QString
    scope(const Snapshot& snapshot, const Scope& scope, const Language& language);
    /// "尚未達 I" or "II".
    [[nodiscard]] static QString level(int order);
    /// "起始階段，動態指標"
    [[nodiscard]] static QString
    levelName(const Guideline& guideline, int order, const Language& language);
};

/// Keys that set a status, "1" … "5" and "0", in the order the statuses are shown in.
struct StatusKey
{
    ItemStatus status;
    char key;
};

inline constexpr std::array<StatusKey, itemStatusCount> statusKeys{{
    {ItemStatus::Implemented, '1'},
    {ItemStatus::Partial, '2'},
    {ItemStatus::Planned, '3'},
    {ItemStatus::NotImplemented, '4'},
    {ItemStatus::NotApplicable, '5'},
    {ItemStatus::NotAssessed, '0'},
}};

/// The status a key stands for; none for other keys, or with a modifier.
[[nodiscard]] std::optional<ItemStatus> statusOfKey(int key, Qt::KeyboardModifiers modifiers);

} // namespace zt
