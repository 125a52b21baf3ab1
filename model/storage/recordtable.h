// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/entitytraits.h"

#include <QStringList>

namespace zt {

/// How a field of an entity stands in its column.
enum class StoredAs : quint8 {
    Text,        ///< never NULL; absent is ''
    EmptyIsNull, ///< '' is NULL, so that a foreign key may be absent
    Nullable,    ///< text or NULL: a date, a key of an enumeration
    Number,      ///< an integer or NULL
    Json,        ///< a list or an object, as compact JSON
};

struct RecordColumn
{
    const char* field; ///< key in the entity's field table, and the column's name
    StoredAs kind;
};

/// Where entities of one kind lie: a table with one column a field.
struct RecordTable
{
    const char* table;
    QStringList keyColumns;
    QList<RecordColumn> columns;
};

template <class T>
[[nodiscard]] const RecordTable& recordTable();

template <>
[[nodiscard]] const RecordTable& recordTable<ItemAnswer>();
template <>
[[nodiscard]] const RecordTable& recordTable<LensAnswer>();
template <>
[[nodiscard]] const RecordTable& recordTable<Evidence>();
template <>
[[nodiscard]] const RecordTable& recordTable<NamedPoint>();
template <>
[[nodiscard]] const RecordTable& recordTable<PillarTarget>();
template <>
[[nodiscard]] const RecordTable& recordTable<ImprovementAction>();
template <>
[[nodiscard]] const RecordTable& recordTable<MaturityMethod>();
template <>
[[nodiscard]] const RecordTable& recordTable<RoadmapSettings>();
template <>
[[nodiscard]] const RecordTable& recordTable<Audit>();
template <>
[[nodiscard]] const RecordTable& recordTable<PointResult>();
template <>
[[nodiscard]] const RecordTable& recordTable<AuditFinding>();
template <>
[[nodiscard]] const RecordTable& recordTable<AuditSample>();
template <>
[[nodiscard]] const RecordTable& recordTable<Incident>();
template <>
[[nodiscard]] const RecordTable& recordTable<IncidentEvent>();
template <>
[[nodiscard]] const RecordTable& recordTable<Exhibit>();
template <>
[[nodiscard]] const RecordTable& recordTable<SimulationRun>();
template <>
[[nodiscard]] const RecordTable& recordTable<SignOff>();

/// The key columns' values of an identity, and back.
[[nodiscard]] QStringList keyValues(const RecordTable& table, const QString& entityId);
[[nodiscard]] QString entityIdOf(const RecordTable& table, const QStringList& keyValues);

} // namespace zt
