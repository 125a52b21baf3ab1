// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "checklists/packloader.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace zt::test {

/// A copy of `value` with the place named by `steps` replaced, or taken out where `by` is
/// Undefined. An index one past the end of an array appends.
inline QJsonValue withChange(const QJsonValue& value, QStringList steps, const QJsonValue& by)
{
    if (steps.isEmpty()) {
        return by;
    }
    const QString step = steps.takeFirst();
    if (!value.isArray()) {
        QJsonObject object = value.toObject();
        object.insert(step, withChange(object.value(step), steps, by)); // Undefined removes
        return object;
    }
    QJsonArray array = value.toArray();
    const qsizetype index = step.toLongLong();
    const QJsonValue changed = withChange(array.at(index), steps, by);
    if (changed.isUndefined()) {
        array.removeAt(index);
    } else if (index == array.size()) {
        array.append(changed);
    } else {
        array.replace(index, changed);
    }
    return array;
}

/// A pack, changed at a JSON pointer.
inline QByteArray packWith(const QByteArray& pack, const QString& pointer, const QJsonValue& by)
{
    const QStringList steps = pointer.split(QLatin1Char('/')).mid(1);
    const QJsonValue root = QJsonDocument::fromJson(pack).object();
    return QJsonDocument(withChange(root, steps, by).toObject()).toJson(QJsonDocument::Compact);
}

/// The shipped guideline, changed at a JSON pointer.
inline QByteArray shippedWith(const QString& pointer, const QJsonValue& by)
{
    return packWith(shippedGuideline().value_or(PackPin{}).bytes, pointer, by);
}

} // namespace zt::test
