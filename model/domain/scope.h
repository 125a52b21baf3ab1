// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/assessment.h"

namespace zt {

enum class ScopeKind : quint8 { Institution, Domain, System };

/// What an answer, a target or a level is about: the whole institution, one adoption domain, or one
/// system.
struct Scope
{
    ScopeKind kind = ScopeKind::Institution;
    QString id; ///< a system's UUID, a domain's id ("D1"), "" for the institution

    [[nodiscard]] static Scope institution() { return {}; }

    [[nodiscard]] static Scope domain(const QString& domainId)
    {
        return {ScopeKind::Domain, domainId};
    }

    [[nodiscard]] static Scope system(const SystemId& system)
    {
        return {ScopeKind::System, system.toString()};
    }

    bool operator==(const Scope&) const = default;
};

[[nodiscard]] size_t qHash(const Scope& scope, size_t seed = 0) noexcept;

/// "institution", "domain:D1", "system:0198…": how a scope is stored and exchanged.
[[nodiscard]] QString toKey(const Scope& scope);
[[nodiscard]] std::optional<Scope> scopeFromKey(const QString& key);

/// One item in one scope, "institution/1-2".
struct ItemRef
{
    Scope scope;
    QString item;

    bool operator==(const ItemRef&) const = default;
};

[[nodiscard]] QString toKey(const ItemRef& ref);
[[nodiscard]] std::optional<ItemRef> itemRefFromKey(const QString& key);

} // namespace zt
