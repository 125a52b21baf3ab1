// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/packtext.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QStringList>

namespace zt::packs {

// What the readers of all packs share: JSON that follows a schema → values.

[[nodiscard]] QString textAt(const QJsonObject& o, QLatin1String name);
[[nodiscard]] QStringList textsAt(const QJsonObject& o, QLatin1String name);
[[nodiscard]] Bilingual bilingual(const QJsonValue& value);
/// The empty text where `o` has no such property.
[[nodiscard]] Bilingual bilingualAt(const QJsonObject& o, QLatin1String name);

/// One value per element of the array `o[name]`.
template <class T>
[[nodiscard]] QList<T>
listAt(const QJsonObject& o, QLatin1String name, T (*read)(const QJsonObject&))
{
    QList<T> list;
    const QJsonArray array = o.value(name).toArray();
    list.reserve(array.size());
    for (const auto& value : array) {
        list.append(read(value.toObject()));
    }
    return list;
}

/// The references under "sources".
[[nodiscard]] QList<SourceRef> sourcesOf(const QJsonObject& o);
[[nodiscard]] SourceDoc readSourceDoc(const QJsonObject& o);

/// What every PackEntry has in common.
template <class T>
[[nodiscard]] T entry(const QJsonObject& o)
{
    T value;
    value.id = textAt(o, QLatin1String("id"));
    value.name = bilingualAt(o, QLatin1String("name"));
    value.sources = sourcesOf(o);
    value.note = bilingualAt(o, QLatin1String("note"));
    return value;
}

/// An entry with its text.
template <class T>
[[nodiscard]] T textEntry(const QJsonObject& o)
{
    T value = entry<T>(o);
    value.text = bilingualAt(o, QLatin1String("text"));
    return value;
}

} // namespace zt::packs
