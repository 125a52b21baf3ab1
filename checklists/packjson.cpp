// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "checklists/packjson.h"

namespace zt::packs {

namespace {

SourceRef readSourceRef(const QJsonObject& o)
{
    return {textAt(o, QLatin1String("doc")), textAt(o, QLatin1String("section"))};
}

} // namespace

QString textAt(const QJsonObject& o, QLatin1String name)
{
    return o.value(name).toString();
}

QStringList textsAt(const QJsonObject& o, QLatin1String name)
{
    QStringList list;
    const QJsonArray array = o.value(name).toArray();
    for (const auto& value : array) {
        list.append(value.toString());
    }
    return list;
}

Bilingual bilingual(const QJsonValue& value)
{
    const QJsonObject o = value.toObject();
    return {textAt(o, QLatin1String("zh")), textAt(o, QLatin1String("en"))};
}

Bilingual bilingualAt(const QJsonObject& o, QLatin1String name)
{
    return bilingual(o.value(name));
}

QList<SourceRef> sourcesOf(const QJsonObject& o)
{
    return listAt(o, QLatin1String("sources"), readSourceRef);
}

SourceDoc readSourceDoc(const QJsonObject& o)
{
    SourceDoc doc;
    doc.key = textAt(o, QLatin1String("key"));
    doc.title = bilingualAt(o, QLatin1String("title"));
    doc.issuer = textAt(o, QLatin1String("issuer"));
    doc.date = textAt(o, QLatin1String("date"));
    doc.kind = textAt(o, QLatin1String("kind"));
    doc.url = textAt(o, QLatin1String("url"));
    return doc;
}

} // namespace zt::packs
