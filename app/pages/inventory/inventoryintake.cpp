// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/inventory/inventoryintake.h"

#include "app/appcontext.h"
#include "app/commands/editactions.h"
#include "app/dialogs/import/importdialog.h"
#include "app/uiservices.h"
#include "reports/inventorytemplate.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMimeData>

namespace zt {

namespace {

/// Larger blocks go through the dialog, which checks on a worker.
constexpr qint32 directRows = 300;

int changedCells(const ImportPlan& plan)
{
    qsizetype cells = 0;
    for (const ImportRow& row : plan.rows) {
        cells += row.changedFields.size();
    }
    return static_cast<int>(cells);
}

} // namespace

InventoryIntake::InventoryIntake(AppContext& context, QWidget& page)
    : QObject(&page)
    , m_context(context)
    , m_page(page)
{
}

void InventoryIntake::importFile()
{
    if (m_context.document.isReadOnly()) {
        return;
    }
    const FileQuestion question{tr("Import systems"),
                                tr("Spreadsheets (*.xlsx *.ods *.csv *.tsv *.txt);;All files (*)"),
                                {}};
    m_context.ui.chooseOpenFile(&m_page, question, [this](const QString& path) {
        if (!path.isEmpty()) {
            importPath(path);
        }
    });
}

void InventoryIntake::importPath(const QString& path)
{
    if (!m_context.document.isReadOnly()) {
        openDialog()->openFile(path);
    }
}

ImportDialog* InventoryIntake::openDialog()
{
    auto* dialog = new ImportDialog(m_context, &m_page);
    connect(dialog, &ImportDialog::imported, this, [this](int added, int updated, int rejected) {
        const QString counts = tr("%1 added, %2 updated").arg(added).arg(updated);
        Q_EMIT done(
            rejected == 0
                ? tr("Imported: %1").arg(counts)
                : tr("Imported: %1; %2 rejected rows saved apart").arg(counts).arg(rejected));
        Q_EMIT imported();
    });
    connect(dialog, &ImportDialog::failed, this, &InventoryIntake::failed);
    return dialog;
}

void InventoryIntake::paste(const Target& target)
{
    const QMimeData* clip = QGuiApplication::clipboard()->mimeData();
    const QString text = clip != nullptr ? clip->text() : QString();
    if (text.trimmed().isEmpty() || m_context.document.isReadOnly()) {
        Q_EMIT refused(tr("The clipboard holds no cells"));
        return;
    }
    const Snapshot& snapshot = m_context.document.snapshot();
    const Sheet sheet = sheetFromTsv(text);
    const Result<ImportMapping> heads = proposeMapping(sheet, tr("Clipboard"), *snapshot.guideline);
    if (snapshot.systems.isEmpty() || (heads && heads->headerRow > 0)) {
        openDialog()->openSheet(sheet, tr("Clipboard"));
    } else {
        pasteAtCursor(text, target);
    }
}

void InventoryIntake::pasteAtCursor(const QString& text, const Target& target)
{
    const Sheet block = sheetFromTsv(text);
    const QList<SystemId> systems = target.systems.mid(0, block.rows.size());
    const bool fromCode = target.fields.value(0) == QLatin1String("code");
    if (!fromCode && block.rows.size() <= directRows) {
        const Result<ImportPlan> plan = m_context.edit.paste(text, systems, target.fields);
        if (!plan) {
            return;
        }
        if (plan->faults.isEmpty()) {
            Q_EMIT done(tr("%n cell(s) changed", nullptr, changedCells(*plan)));
            return;
        }
    }
    QStringList codes;
    for (const SystemId& id : systems) {
        const System* system = m_context.document.snapshot().system(id);
        codes.append(system != nullptr ? system->code : QString());
    }
    openDialog()->openBlock(framedBlock(block, codes, target.fields), tr("Clipboard"));
}

void InventoryIntake::saveTemplate()
{
    const FileQuestion question{
        tr("Save an empty inventory"), tr("Excel (*.xlsx)"), tr("inventory.xlsx")};
    m_context.ui.chooseSaveFile(&m_page, question, [this](const QString& path) {
        if (path.isEmpty()) {
            return;
        }
        const Result<ExportSummary> written = writeInventoryTemplate(
            path, *m_context.document.snapshot().guideline, m_context.language.code());
        if (written) {
            Q_EMIT templateSaved(path);
        } else {
            Q_EMIT failed(written.error());
        }
    });
}

} // namespace zt
