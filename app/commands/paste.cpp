// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/editactions.h"

namespace zt {

namespace {

/// The block with a code before each row and a head above each column, so that it reads like a
/// sheet. Rows and columns beyond the table keep an empty code or an unknown column and so turn up
/// as faults.
Sheet framed(const Sheet& block, const QStringList& codes, const QStringList& fields)
{
    const auto text = [](const QString& value) { return Cell{Cell::Kind::Text, value, 0}; };
    Sheet sheet;
    sheet.columnCount = block.columnCount + 1;
    SheetRow head{1, false, {text(QStringLiteral("code"))}};
    for (qint32 i = 0; i < block.columnCount; ++i) {
        head.cells.append(text(fields.value(i)));
    }
    sheet.rows.append(head);
    for (const SheetRow& row : block.rows) {
        SheetRow out{row.number + 1, false, {text(codes.value(row.number - 1))}};
        out.cells += row.cells;
        sheet.rows.append(out);
    }
    return sheet;
}

} // namespace

Result<ImportPlan>
EditActions::paste(const QString& tsv, const QList<SystemId>& systems, const QStringList& fields)
{
    const Sheet block = sheetFromTsv(tsv);
    QStringList codes;
    for (const SystemId& id : systems) {
        const System* system = find(id);
        codes.append(system ? system->code : QString());
    }
    ImportMapping mapping;
    mapping.headerRow = 1;
    mapping.columns.append({0, QStringLiteral("code"), {}, QStringLiteral("code")});
    for (qint32 i = 0; i < block.columnCount; ++i) {
        mapping.columns.append({i + 1, fields.value(i), {}, fields.value(i)});
    }
    ImportOptions options;
    options.onExisting = OnExisting::Update;
    JobContext job;
    Result<ImportPlan> plan = planImport(framed(block, codes, fields),
                                         mapping,
                                         m_document.snapshot(),
                                         options,
                                         m_document.clock(),
                                         job);
    if (!plan) {
        Q_EMIT failed(plan.error());
        return plan;
    }
    ImportPlan result = *plan;
    if (result.faults.isEmpty()) {
        qint32 cells = 0;
        for (const ImportRow& row : result.rows) {
            cells += static_cast<qint32>(row.changedFields.size());
        }
        result.changes.label = {QStringLiteral("systems.paste"), {QString::number(cells)}};
        const Result<void> done = apply(result.changes);
        if (!done) {
            return tl::unexpected(done.error());
        }
    }
    return result;
}

} // namespace zt
