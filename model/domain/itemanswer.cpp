// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/domain/itemanswer.h"

#include "model/domain/enumkeys.h"

namespace zt {

namespace {

constexpr EnumKeys<ItemStatus, itemStatusCount> statusKeys{{
    {ItemStatus::NotAssessed, ""},
    {ItemStatus::NotImplemented, "not_implemented"},
    {ItemStatus::Planned, "planned"},
    {ItemStatus::Partial, "partial"},
    {ItemStatus::Implemented, "implemented"},
    {ItemStatus::NotApplicable, "not_applicable"},
}};

constexpr EnumKeys<ReviewMark, 3> reviewKeys{{
    {ReviewMark::Pending, "pending"},
    {ReviewMark::Agreed, "agreed"},
    {ReviewMark::Returned, "returned"},
}};

constexpr EnumKeys<EvidenceKind, 2> evidenceKeys{{
    {EvidenceKind::File, "file"},
    {EvidenceKind::Link, "link"},
}};

} // namespace

QString toKey(ItemStatus status)
{
    return statusKeys.toKey(status);
}

std::optional<ItemStatus> itemStatusFromKey(const QString& key)
{
    return statusKeys.fromKey(key);
}

QString toKey(ReviewMark mark)
{
    return reviewKeys.toKey(mark);
}

std::optional<ReviewMark> reviewMarkFromKey(const QString& key)
{
    return reviewKeys.fromKey(key);
}

QString toKey(EvidenceKind kind)
{
    return evidenceKeys.toKey(kind);
}

std::optional<EvidenceKind> evidenceKindFromKey(const QString& key)
{
    return evidenceKeys.fromKey(key);
}

} // namespace zt
