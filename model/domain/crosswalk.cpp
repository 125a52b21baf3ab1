// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/domain/crosswalk.h"

#include "model/domain/enumkeys.h"

#include <algorithm>

namespace zt {

namespace {

constexpr EnumKeys<CrosswalkStrength, 4> strengthKeys{{
    {CrosswalkStrength::Equal, "equal"},
    {CrosswalkStrength::Subset, "subset"},
    {CrosswalkStrength::Superset, "superset"},
    {CrosswalkStrength::Intersects, "intersects"},
}};

constexpr EnumKeys<CrosswalkFramework::Kind, 3> endKeys{{
    {CrosswalkFramework::Kind::Point, "point"},
    {CrosswalkFramework::Kind::Group, "group"},
    {CrosswalkFramework::Kind::Domain, "domain"},
}};

} // namespace

QString toKey(CrosswalkStrength strength)
{
    return strengthKeys.toKey(strength);
}

std::optional<CrosswalkStrength> crosswalkStrengthFromKey(const QString& key)
{
    return strengthKeys.fromKey(key);
}

QString toKey(CrosswalkFramework::Kind kind)
{
    return endKeys.toKey(kind);
}

std::optional<CrosswalkFramework::Kind> crosswalkEndFromKey(const QString& key)
{
    return endKeys.fromKey(key);
}

const CrosswalkFramework* Crosswalk::framework(const QString& frameworkId) const
{
    const auto found =
        std::find_if(frameworks.begin(), frameworks.end(), [&](const CrosswalkFramework& one) {
            return one.id == frameworkId;
        });
    return found == frameworks.end() ? nullptr : &*found;
}

QStringList Crosswalk::unmappedTo(const QString& frameworkId) const
{
    for (const CrosswalkGap& gap : unmapped) {
        if (gap.framework == frameworkId) {
            return gap.points;
        }
    }
    return {};
}

} // namespace zt
