// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/domain/scope.h"

namespace zt {

namespace {

constexpr QLatin1String institutionKey("institution");
constexpr QLatin1String domainPrefix("domain:");
constexpr QLatin1String systemPrefix("system:");

} // namespace

size_t qHash(const Scope& scope, size_t seed) noexcept
{
    return qHashMulti(seed, static_cast<quint8>(scope.kind), scope.id);
}

QString toKey(const Scope& scope)
{
    switch (scope.kind) {
    case ScopeKind::Institution:
        return institutionKey;
    case ScopeKind::Domain:
        return domainPrefix + scope.id;
    case ScopeKind::System:
        return systemPrefix + scope.id;
    }
    return {};
}

std::optional<Scope> scopeFromKey(const QString& key)
{
    if (key == institutionKey) {
        return Scope::institution();
    }
    if (key.startsWith(domainPrefix) && key.size() > domainPrefix.size()) {
        return Scope::domain(key.mid(domainPrefix.size()));
    }
    const SystemId system = key.startsWith(systemPrefix)
                                ? SystemId::fromString(key.mid(systemPrefix.size()))
                                : SystemId();
    return system.isNull() ? std::nullopt : std::optional<Scope>(Scope::system(system));
}

QString toKey(const ItemRef& ref)
{
    return toKey(ref.scope) + QLatin1Char('/') + ref.item;
}

std::optional<ItemRef> itemRefFromKey(const QString& key)
{
    const qsizetype slash = key.lastIndexOf(QLatin1Char('/'));
    const std::optional<Scope> scope = slash > 0 ? scopeFromKey(key.left(slash)) : std::nullopt;
    if (!scope || slash + 1 == key.size()) {
        return std::nullopt;
    }
    return ItemRef{*scope, key.mid(slash + 1)};
}

} // namespace zt
