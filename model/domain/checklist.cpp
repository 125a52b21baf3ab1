// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/domain/checklist.h"

#include <algorithm>

namespace zt {

namespace {

template <class T, class Match>
const T* firstOf(const QList<T>& list, Match match)
{
    const auto found = std::find_if(list.begin(), list.end(), match);
    return found == list.end() ? nullptr : &*found;
}

template <class T>
const T* withId(const QList<T>& list, const QString& id)
{
    return firstOf(list, [&](const T& one) { return one.id == id; });
}

} // namespace

const PointParameter* ChecklistPoint::parameter(const QString& key) const
{
    return firstOf(parameters, [&](const PointParameter& one) { return one.key == key; });
}

const ChecklistPoint* Checklist::point(const QString& code) const
{
    return withId(points, code);
}

const ChecklistGroup* Checklist::group(const QString& groupId) const
{
    return withId(groups, groupId);
}

const FirmTier* Checklist::tier(int number) const
{
    return firstOf(tiers, [&](const FirmTier& one) { return one.tier == number; });
}

const AuditKind* Checklist::auditKind(const QString& kindId) const
{
    return withId(auditKinds, kindId);
}

const SourceDoc* Checklist::source(const QString& key) const
{
    return firstOf(sources, [&](const SourceDoc& one) { return one.key == key; });
}

} // namespace zt
