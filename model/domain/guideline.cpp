// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/domain/guideline.h"

namespace zt {

namespace {

template <class T, class Match>
const T* findIn(const QList<T>& list, Match match)
{
    for (const T& one : list) {
        if (match(one)) {
            return &one;
        }
    }
    return nullptr;
}

} // namespace

Tri evaluate(const FactRule& rule, const std::array<Tri, factCount>& facts)
{
    const bool all = rule.kind == FactRule::Kind::All;
    Tri result = all ? Tri::Yes : Tri::No;
    for (const Fact fact : rule.facts) {
        const Tri value = facts.at(static_cast<size_t>(fact));
        result = all ? triAnd(result, value) : triOr(result, value);
    }
    return result;
}

const AdoptionDomain* Guideline::domain(const QString& domainId) const
{
    return findIn(domains, [&](const AdoptionDomain& one) { return one.id == domainId; });
}

const GuidelineItem* Guideline::item(const QString& itemId) const
{
    return findIn(items, [&](const GuidelineItem& one) { return one.id == itemId; });
}

const SourceDoc* Guideline::source(const QString& key) const
{
    return findIn(sources, [&](const SourceDoc& one) { return one.key == key; });
}

} // namespace zt
