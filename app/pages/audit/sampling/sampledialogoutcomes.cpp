// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Outcomes of a sample that were filled in elsewhere.
#include "app/commands/editactions.h"
#include "app/jobrunner.h"
#include "app/pages/audit/sampling/outcomefaults.h"
#include "app/pages/audit/sampling/sampledialog.h"
#include "app/pages/audit/sampling/sampleitemmodel.h"
#include "app/pages/audit/sampling/sampletable.h"
#include "app/uiservices.h"
#include "app/widgets/cellblock.h"
#include "app/widgets/rowtable.h"
#include "model/base/errortext.h"
#include "model/exchange/sheetreader.h"
#include "reports/phrase.h"

#include <QClipboard>
#include <QFileInfo>
#include <QGuiApplication>
#include <QHash>
#include <QMimeData>

#include <algorithm>

namespace zt {

namespace {

/// Those that say something else than what is recorded.
QList<ItemOutcome> changedBy(const OutcomeList& list, const AuditSample& sample)
{
    QHash<int, const SampleItem*> items;
    for (const SampleItem& item : sample.items) {
        items.insert(item.number, &item);
    }
    QList<ItemOutcome> changed;
    for (const ItemOutcome& one : list.outcomes) {
        const SampleItem* item = items.value(one.number);
        if (item != nullptr &&
            (one.outcome != item->outcome || one.note.value_or(item->note) != item->note)) {
            changed.append(one);
        }
    }
    return changed;
}

} // namespace

void SampleDialog::askList()
{
    const FileQuestion question{
        tr("Outcomes of the sample"), tr("Spreadsheets (*.xlsx *.ods *.csv)"), {}};
    m_context.ui.chooseOpenFile(this, question, [this](const QString& path) {
        if (!path.isEmpty()) {
            takeFile(path);
        }
    });
}

void SampleDialog::takeFile(const QString& path)
{
    m_list->setEnabled(false);
    const QString name = QFileInfo(path).fileName();
    m_context.jobs.start<Sheet>(
        tr("Reading %1").arg(name),
        [path](JobContext& job) { return readSheet(path, {}, job); },
        this,
        [this, name](const Result<Sheet>& sheet) {
            m_list->setEnabled(true);
            const AuditSample* present = sample();
            if (present == nullptr) {
                return;
            }
            if (sheet) {
                take(name, outcomesFromSheet(*present, *sheet));
            } else if (sheet.error().code != ErrorCode::Cancelled) {
                showVerdict(errorSentence(sheet.error(), m_context.language.current()), Tone::Bad);
            }
        });
}

void SampleDialog::paste()
{
    const AuditSample* present = sample();
    const QMimeData* clip = QGuiApplication::clipboard()->mimeData();
    if (present == nullptr || m_context.edit.isReadOnly()) {
        return;
    }
    if (clip == nullptr || !clip->hasText() || clip->text().trimmed().isEmpty()) {
        showVerdict(tr("The clipboard holds no cells"), Tone::Bad);
        return;
    }
    const Sheet sheet = sheetFromTsv(clip->text());
    take(tr("Clipboard"),
         hasOutcomeHeads(sheet)
             ? outcomesFromSheet(*present, sheet)
             : outcomesFromBlock(*present, sheet, std::max(0, m_table->currentIndex().row())));
}

void SampleDialog::take(const QString& source, const OutcomeList& list)
{
    const Language& language = m_context.language.current();
    if (!list.faults.isEmpty()) {
        auto* faults = new OutcomeFaultsDialog(m_context.theme, this, source, list, language);
        faults->open();
        faults->table()->setFocus(Qt::PopupFocusReason);
        return;
    }
    const AuditSample* present = sample();
    const QList<ItemOutcome> changed = changedBy(list, *present);
    if (changed.isEmpty()) {
        showVerdict(tr("%1: says what is recorded already").arg(source), Tone::Text);
        return;
    }
    if (m_context.edit.apply(checkItems(*present, changed, signature()))) {
        showVerdict(
            tr("%1: %n item(s) recorded", nullptr, static_cast<int>(changed.size())).arg(source),
            Tone::Text,
            true);
    }
}

void SampleDialog::copy() const
{
    QList<int> rows;
    for (const QModelIndex& index : m_table->selectionModel()->selectedRows()) {
        rows.append(index.row());
    }
    std::sort(rows.begin(), rows.end());
    CellBlock block;
    block.rows.append(QStringList());
    for (int column = 0; column < m_model->columnCount(); ++column) {
        block.rows.first().append(
            m_model->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString());
    }
    for (const int row : rows) {
        QStringList cells;
        for (int column = 0; column < m_model->columnCount(); ++column) {
            cells.append(m_model->index(row, column).data().toString());
        }
        block.rows.append(cells);
    }
    block.copy();
}

void SampleDialog::showVerdict(const QString& text, Tone tone, bool canUndo)
{
    m_verdict->setText(text);
    setTone(m_verdict, tone);
    m_verdict->show();
    m_undo->setVisible(canUndo);
}

} // namespace zt
