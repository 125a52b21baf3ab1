// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "checklists/packrules.h"

#include <algorithm>

namespace zt::packs {

QString at(const char* list, qsizetype index, const char* field)
{
    QString path =
        QLatin1Char('/') + QLatin1String(list) + QLatin1Char('/') + QString::number(index);
    if (field != nullptr) {
        path += QLatin1Char('/') + QLatin1String(field);
    }
    return path;
}

PackFault expected(const QString& path, const QString& wanted, const QString& found)
{
    return {path, QStringLiteral("expected \"%1\", found \"%2\"").arg(wanted, found)};
}

PackFault unresolved(const QString& path, const QString& id)
{
    return {path, QStringLiteral("\"%1\" is not defined in this pack").arg(id)};
}

PackFault repeated(const QString& path, const QString& id)
{
    return {path, QStringLiteral("\"%1\" occurs twice").arg(id)};
}

PackCheck sourceKeysOnce(const QList<SourceDoc>& sources)
{
    QSet<QString> keys;
    for (qsizetype i = 0; i < sources.size(); ++i) {
        if (keys.contains(sources[i].key)) {
            return repeated(at("sources", i, "key"), sources[i].key);
        }
        keys.insert(sources[i].key);
    }
    return {};
}

PackCheck checkReferences(const QStringList& ids, const QSet<QString>& known, const QString& path)
{
    for (qsizetype k = 0; k < ids.size(); ++k) {
        if (!known.contains(ids[k])) {
            return unresolved(path + QLatin1Char('/') + QString::number(k), ids[k]);
        }
    }
    return {};
}

PackCheck checkSourceRefs(const QList<SourceRef>& references,
                          const QList<SourceDoc>& documents,
                          const QString& path)
{
    for (qsizetype k = 0; k < references.size(); ++k) {
        const QString& doc = references[k].doc;
        const bool known = std::any_of(documents.begin(),
                                       documents.end(),
                                       [&doc](const SourceDoc& one) { return one.key == doc; });
        if (!known) {
            return unresolved(path + QStringLiteral("/sources/%1/doc").arg(k), doc);
        }
    }
    return {};
}

} // namespace zt::packs
