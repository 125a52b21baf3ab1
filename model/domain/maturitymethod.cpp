// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/domain/maturitymethod.h"

#include "model/domain/enumkeys.h"

namespace zt {

namespace {

constexpr EnumKeys<Rollup, 4> rollupKeys{{
    {Rollup::Weakest, "weakest"},
    {Rollup::Share, "share"},
    {Rollup::Weighted, "weighted"},
    {Rollup::Direct, "direct"},
}};

constexpr EnumKeys<Population, 2> populationKeys{{
    {Population::All, "all"},
    {Population::Adopted, "adopted"},
}};

} // namespace

QString toKey(Rollup rollup)
{
    return rollupKeys.toKey(rollup);
}

std::optional<Rollup> rollupFromKey(const QString& key)
{
    return rollupKeys.fromKey(key);
}

QString toKey(Population population)
{
    return populationKeys.toKey(population);
}

std::optional<Population> populationFromKey(const QString& key)
{
    return populationKeys.fromKey(key);
}

} // namespace zt
