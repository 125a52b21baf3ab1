// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/evidence.h"
#include "model/domain/scope.h"

#include <QList>

namespace zt {

/// How far an item of the guideline is carried out. Nobody has said is a value of its own.
enum class ItemStatus : quint8 {
    NotAssessed,
    NotImplemented,
    Planned,
    Partial,
    Implemented,
    NotApplicable,
};
inline constexpr int itemStatusCount = 6;

/// "", "not_implemented", "planned", "partial", "implemented", "not_applicable"
[[nodiscard]] QString toKey(ItemStatus status);
[[nodiscard]] std::optional<ItemStatus> itemStatusFromKey(const QString& key);

enum class ReviewMark : quint8 { Pending, Agreed, Returned };

/// "pending", "agreed", "returned"
[[nodiscard]] QString toKey(ReviewMark mark);
[[nodiscard]] std::optional<ReviewMark> reviewMarkFromKey(const QString& key);

/// What was stated about one item in one scope.
struct ItemAnswer
{
    Scope scope;
    QString item;
    ItemStatus status = ItemStatus::NotAssessed;
    int sharePercent = 0;       ///< 1…99 with Partial, 0 otherwise
    QString note;               ///< how it is done; with NotApplicable the reason, then never blank
    QList<EvidenceId> evidence; ///< each once
    QString assessor;
    QDate assessedOn;
    QDate targetDate;
    ReviewMark review = ReviewMark::Pending;
    QString reviewer;
    QString reviewNote; ///< never blank with Returned
    QDate reviewedOn;

    [[nodiscard]] ItemRef ref() const { return {scope, item}; }

    bool operator==(const ItemAnswer&) const = default;
};

/// The stage a person gave to one row of the second lens (CISA ZTMM), where the items do not
/// answer it or the person disagrees.
struct LensAnswer
{
    Scope scope;
    QString row;
    int stage = 1; ///< 1…4, Traditional…Optimal
    QString note;

    [[nodiscard]] ItemRef ref() const { return {scope, row}; }

    bool operator==(const LensAnswer&) const = default;
};

} // namespace zt
