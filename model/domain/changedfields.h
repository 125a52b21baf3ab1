// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/comparison.h"
#include "model/domain/entitytraits.h"

namespace zt {

/// Keys of the fields that differ, in the order of the kind's fields; of what one side alone has,
/// every field that says something.
template <class T>
[[nodiscard]] QStringList changedFields(const Difference<T>& difference)
{
    QStringList keys;
    for (const Field<T>& field : EntityTraits<T>::fields()) {
        const QJsonValue before =
            difference.before ? field.get(*difference.before) : QJsonValue(QJsonValue::Null);
        const QJsonValue after =
            difference.after ? field.get(*difference.after) : QJsonValue(QJsonValue::Null);
        if (before != after) {
            keys.append(field.key);
        }
    }
    return keys;
}

} // namespace zt
