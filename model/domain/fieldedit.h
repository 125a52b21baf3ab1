// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/fieldrules.h"
#include "model/domain/fields.h"

#include <QMap>
#include <QVariant>

namespace zt {

/// An entity with some of its fields set anew, by their keys. Errors: InvariantBroken for an
/// unknown key, naming those there are, or for a value out of range. For the domain room's own use.
template <class T>
Result<T> withValues(const QList<Field<T>>& fields,
                     T entity,
                     const QString& kind,
                     const QMap<QString, QJsonValue>& values)
{
    for (auto it = values.begin(); it != values.end(); ++it) {
        const Field<T>* field = findField(fields, it.key());
        if (field == nullptr) {
            QStringList known;
            for (const Field<T>& one : fields) {
                known.append(one.key);
            }
            return fail(ErrorCode::InvariantBroken,
                        {kind,
                         it.key(),
                         it.value().toVariant().toString(),
                         known.join(QStringLiteral(", "))});
        }
        const Result<void> set = field->set(entity, it.value());
        if (!set) {
            return tl::unexpected(set.error());
        }
    }
    return entity;
}

/// Only these are set by hand. Error: InvariantBroken, naming them. For the domain room's own use.
[[nodiscard]] inline Result<void>
checkKeys(const QString& entity, const QMap<QString, QJsonValue>& values, const QStringList& keys)
{
    for (auto it = values.begin(); it != values.end(); ++it) {
        if (!keys.contains(it.key())) {
            return rules::refused(
                entity, it.key(), rules::shown(it.value()), keys.join(QStringLiteral(", ")));
        }
    }
    return {};
}

} // namespace zt
