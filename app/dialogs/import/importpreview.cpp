// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/dialogs/import/importpreview.h"

#include "model/domain/fields.h"

#include <algorithm>

namespace zt {

ImportPreview previewOf(ImportPlan plan)
{
    ImportPreview preview;
    preview.faultAt.reserve(plan.faults.size());
    for (qint32 i = 0; i < plan.faults.size(); ++i) {
        const ImportFault& fault = plan.faults.at(i);
        const quint64 cell = ImportPreview::cellKey(fault.row, fault.column);
        if (!preview.faultAt.contains(cell)) {
            preview.faultAt.insert(cell, i);
        }
    }
    QHash<QString, qint32> changeOf;
    for (qint32 i = 0; i < plan.changes.changes.size(); ++i) {
        const Change& change = plan.changes.changes.at(i);
        const System* after = change.after ? std::get_if<System>(&*change.after) : nullptr;
        if (change.before && after != nullptr) {
            changeOf.insert(after->code, i);
        }
    }
    for (const ImportRow& row : std::as_const(plan.rows)) {
        const auto change = changeOf.constFind(row.code);
        if (row.fate != ImportRow::Fate::Update || change == changeOf.constEnd()) {
            continue;
        }
        ++preview.updatedSystems;
        for (const QString& field : row.changedFields) {
            preview.differences.append({*change, field});
        }
    }
    preview.plan = std::move(plan);
    return preview;
}

QJsonValue fieldValue(const std::optional<Entity>& entity, const QString& field)
{
    const System* system = entity ? std::get_if<System>(&*entity) : nullptr;
    const Field<System>* known = findField(systemFields(), field);
    return system != nullptr && known != nullptr ? known->get(*system) : QJsonValue();
}

Sheet corrected(const Sheet& sheet, const QList<CellCorrection>& corrections)
{
    Sheet result = sheet;
    for (const CellCorrection& correction : corrections) {
        const auto row = std::lower_bound(
            result.rows.begin(),
            result.rows.end(),
            correction.row,
            [](const SheetRow& one, qint32 number) { return one.number < number; });
        if (row == result.rows.end() || row->number != correction.row) {
            continue;
        }
        while (row->cells.size() <= correction.column) {
            row->cells.append(Cell{});
        }
        const auto kind = correction.text.isEmpty() ? Cell::Kind::Empty : Cell::Kind::Text;
        row->cells[correction.column] = Cell{kind, correction.text, 0};
    }
    return result;
}

const QStringList& importTargets()
{
    static const QStringList targets = [] {
        QStringList keys;
        QStringList reasons;
        for (const Field<System>& field : systemFields()) {
            (field.key.startsWith(QLatin1String("reason.")) ? reasons : keys).append(field.key);
        }
        return keys + reasons;
    }();
    return targets;
}

FramedBlock framedBlock(const Sheet& block, const QStringList& codes, const QStringList& fields)
{
    const auto text = [](const QString& value) { return Cell{Cell::Kind::Text, value, 0}; };
    const QString code = QStringLiteral("code");
    // A block that brings its own codes is keyed by them.
    const bool own = fields.value(0) == code;
    const qint32 shift = own ? 0 : 1;
    FramedBlock framed;
    framed.sheet.columnCount = block.columnCount + shift;
    framed.mapping.headerRow = 1;
    SheetRow head{1, false, {}};
    const auto addColumn = [&](qint32 column, const QString& field) {
        head.cells.append(text(field));
        framed.mapping.columns.append({column, field, {}, field, BlankMeans::Unknown, true});
    };
    if (!own) {
        addColumn(0, code);
    }
    for (qint32 i = 0; i < block.columnCount; ++i) {
        addColumn(i + shift, fields.value(i));
    }
    framed.sheet.rows.append(head);
    for (const SheetRow& row : block.rows) {
        SheetRow out{row.number + 1, false, {}};
        if (!own) {
            out.cells.append(text(codes.value(row.number - 1)));
        }
        out.cells += row.cells;
        framed.sheet.rows.append(out);
    }
    return framed;
}

} // namespace zt
