// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/exchange/importer.h"

#include <QHash>
#include <QJsonValue>

namespace zt {

/// One field of an existing system that the import would alter.
struct FieldDifference
{
    qint32 change = 0; ///< position in the plan's changes
    QString field;     ///< key of systemFields()
};

/// A plan with what the window needs to show it quickly, made on the worker. Always planned as if
/// the valid rows alone were wanted, so that differences show while faults still stand.
struct ImportPreview
{
    ImportPlan plan;
    /// Cell (row number from 1, column from 0) → position in plan.faults.
    QHash<quint64, qint32> faultAt;
    QList<FieldDifference> differences;
    qint32 updatedSystems = 0;

    [[nodiscard]] qint32 goodRows() const { return plan.added + plan.updated + plan.unchanged; }

    [[nodiscard]] qint32 allRows() const { return goodRows() + plan.skipped + plan.faultyRows; }

    [[nodiscard]] static quint64 cellKey(qint32 row, qint32 column)
    {
        return (static_cast<quint64>(row) << 32) | static_cast<quint32>(column);
    }
};

[[nodiscard]] ImportPreview previewOf(ImportPlan plan);

/// Value of a field before or after; null where there is none.
[[nodiscard]] QJsonValue fieldValue(const std::optional<Entity>& entity, const QString& field);

/// A cell put right by hand, for this import only.
struct CellCorrection
{
    qint32 row = 0;
    qint32 column = 0;
    QString text;
};

/// The sheet with the corrections in place; the original is shared, not copied.
[[nodiscard]] Sheet corrected(const Sheet& sheet, const QList<CellCorrection>& corrections);

/// Fields a column can feed, in the order they are offered.
[[nodiscard]] const QStringList& importTargets();

/// A block from the clipboard that begins with the columns `fields` of the systems `codes` as a
/// sheet of its own: a code before each row, a head above each column. Rows and columns beyond the
/// table have no code or field and so turn up as faults.
struct FramedBlock
{
    Sheet sheet;
    ImportMapping mapping;
};

[[nodiscard]] FramedBlock
framedBlock(const Sheet& block, const QStringList& codes, const QStringList& fields);

} // namespace zt
