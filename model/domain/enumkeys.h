// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace zt {

/// The one table between an enumeration and the texts it is stored and exchanged as. For the domain
/// room's own use.
template <class Enum, size_t count>
struct EnumKeys
{
    struct Row
    {
        Enum value;
        const char* key;
    };

    Row rows[count];

    [[nodiscard]] QString toKey(Enum value) const
    {
        for (const Row& row : rows) {
            if (row.value == value) {
                return QLatin1String(row.key);
            }
        }
        return {};
    }

    [[nodiscard]] std::optional<Enum> fromKey(const QString& key) const
    {
        for (const Row& row : rows) {
            if (key == QLatin1String(row.key)) {
                return row.value;
            }
        }
        return std::nullopt;
    }
};

} // namespace zt
