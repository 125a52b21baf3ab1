// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "checklists/crosswalkwriter.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace zt {

namespace {

QJsonObject json(const Bilingual& text)
{
    return {{QStringLiteral("zh"), text.zh}, {QStringLiteral("en"), text.en}};
}

QJsonArray json(const QList<SourceRef>& sources)
{
    QJsonArray array;
    for (const SourceRef& ref : sources) {
        array.append(QJsonObject{{QStringLiteral("doc"), ref.doc},
                                 {QStringLiteral("section"), ref.section}});
    }
    return array;
}

QJsonObject json(const SourceDoc& doc)
{
    QJsonObject object{{QStringLiteral("key"), doc.key},
                       {QStringLiteral("title"), json(doc.title)},
                       {QStringLiteral("issuer"), doc.issuer},
                       {QStringLiteral("date"), doc.date},
                       {QStringLiteral("kind"), doc.kind}};
    if (!doc.url.isEmpty()) {
        object.insert(QStringLiteral("url"), doc.url);
    }
    return object;
}

void addNote(QJsonObject& object, const Bilingual& note)
{
    if (note != Bilingual()) {
        object.insert(QStringLiteral("note"), json(note));
    }
}

QJsonObject json(const CrosswalkFramework& framework)
{
    QJsonObject object{{QStringLiteral("id"), framework.id},
                       {QStringLiteral("name"), json(framework.name)},
                       {QStringLiteral("pack"), framework.pack.pack},
                       {QStringLiteral("version"), framework.pack.version},
                       {QStringLiteral("kind"), toKey(framework.kind)},
                       {QStringLiteral("sources"), json(framework.sources)}};
    addNote(object, framework.note);
    return object;
}

QJsonObject json(const CrosswalkLink& link)
{
    return {{QStringLiteral("id"), link.id},
            {QStringLiteral("point"), link.point},
            {QStringLiteral("framework"), link.framework},
            {QStringLiteral("target"), link.target},
            {QStringLiteral("strength"), toKey(link.strength)},
            {QStringLiteral("reason"), json(link.reason)},
            {QStringLiteral("sources"), json(link.sources)}};
}

QJsonObject json(const CrosswalkGap& gap)
{
    return {{QStringLiteral("framework"), gap.framework},
            {QStringLiteral("points"), QJsonArray::fromStringList(gap.points)}};
}

QJsonObject json(const GuidelineText& note)
{
    QJsonObject object{{QStringLiteral("id"), note.id},
                       {QStringLiteral("name"), json(note.name)},
                       {QStringLiteral("text"), json(note.text)},
                       {QStringLiteral("sources"), json(note.sources)}};
    addNote(object, note.note);
    return object;
}

template <class T>
QJsonArray arrayOf(const QList<T>& list)
{
    QJsonArray array;
    for (const T& one : list) {
        array.append(json(one));
    }
    return array;
}

} // namespace

QByteArray packOf(const Crosswalk& crosswalk)
{
    const QJsonObject pack{
        {QStringLiteral("pack"), crosswalk.id},
        {QStringLiteral("version"), crosswalk.version},
        {QStringLiteral("title"), json(crosswalk.title)},
        {QStringLiteral("sources"), arrayOf(crosswalk.sources)},
        {QStringLiteral("from"),
         QJsonObject{{QStringLiteral("pack"), crosswalk.from.pack},
                     {QStringLiteral("version"), crosswalk.from.version}}},
        {QStringLiteral("frameworks"), arrayOf(crosswalk.frameworks)},
        {QStringLiteral("links"), arrayOf(crosswalk.links)},
        {QStringLiteral("unmapped"), arrayOf(crosswalk.unmapped)},
        {QStringLiteral("notes"), arrayOf(crosswalk.notes)},
    };
    return QJsonDocument(pack).toJson(QJsonDocument::Indented);
}

} // namespace zt
