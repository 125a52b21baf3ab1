// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "checklists/packfault.h"
#include "model/domain/packtext.h"

#include <QSet>
#include <QStringList>

#include <array>

namespace zt::packs {

// What the checks of all packs share: naming places, ids that occur once, references that resolve.

/// "/list/index" or "/list/index/field"
[[nodiscard]] QString at(const char* list, qsizetype index, const char* field = nullptr);

[[nodiscard]] PackFault expected(const QString& path, const QString& wanted, const QString& found);
[[nodiscard]] PackFault unresolved(const QString& path, const QString& id);
[[nodiscard]] PackFault repeated(const QString& path, const QString& id);

/// Every key of the source list once.
[[nodiscard]] PackCheck sourceKeysOnce(const QList<SourceDoc>& sources);
/// Every id is in `known`; `path` is that of the list.
[[nodiscard]] PackCheck
checkReferences(const QStringList& ids, const QSet<QString>& known, const QString& path);
/// Every reference names a document of `documents`; `path` is that of the entry.
[[nodiscard]] PackCheck checkSourceRefs(const QList<SourceRef>& references,
                                        const QList<SourceDoc>& documents,
                                        const QString& path);

template <size_t N>
[[nodiscard]] PackCheck firstFault(const std::array<PackCheck, N>& checks)
{
    for (const PackCheck& fault : checks) {
        if (fault) {
            return fault;
        }
    }
    return {};
}

template <class T>
[[nodiscard]] PackCheck uniqueIds(const QList<T>& list, const char* name)
{
    QSet<QString> seen;
    for (qsizetype i = 0; i < list.size(); ++i) {
        if (seen.contains(list[i].id)) {
            return repeated(at(name, i, "id"), list[i].id);
        }
        seen.insert(list[i].id);
    }
    return {};
}

template <class T>
[[nodiscard]] PackCheck
sourcesResolve(const QList<T>& list, const char* name, const QList<SourceDoc>& documents)
{
    for (qsizetype i = 0; i < list.size(); ++i) {
        if (PackCheck fault = checkSourceRefs(list[i].sources, documents, at(name, i))) {
            return fault;
        }
    }
    return {};
}

/// Ids must stand in the order in which the program counts them.
template <class T>
[[nodiscard]] PackCheck idsAre(const QList<T>& list, const char* name, const QStringList& wanted)
{
    for (qsizetype i = 0; i < wanted.size(); ++i) {
        const QString found = i < list.size() ? list[i].id : QString();
        if (found != wanted[i]) {
            return expected(at(name, i, "id"), wanted[i], found);
        }
    }
    return {};
}

/// The field `order` counts 1, 2, 3, …
template <class T>
[[nodiscard]] PackCheck ordersCount(const QList<T>& list, const char* name)
{
    for (qsizetype i = 0; i < list.size(); ++i) {
        if (list[i].order != i + 1) {
            return expected(
                at(name, i, "order"), QString::number(i + 1), QString::number(list[i].order));
        }
    }
    return {};
}

template <class T>
[[nodiscard]] QSet<QString> idSet(const QList<T>& list)
{
    QSet<QString> ids;
    for (const T& value : list) {
        ids.insert(value.id);
    }
    return ids;
}

} // namespace zt::packs
