// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/editactions.h"
#include "app/itemmodels/selectiontablemodel.h"
#include "app/pages/selection/selectionpage.h"
#include "app/pages/selection/selectiontable.h"
#include "app/uiservices.h"
#include "app/widgets/dialog.h"
#include "model/domain/fields.h"
#include "model/domain/sensitivity.h"

#include <QListWidget>

// What the page writes, and the work it hands to a worker.

namespace zt {

namespace {

/// A list longer than this is not read to the end by anybody.
constexpr qsizetype mostFaults = 500;

} // namespace

void SelectionPage::score(const QList<ScoreEdit>& edits)
{
    if (edits.size() == 1) {
        const ScoreEdit& edit = edits.first();
        const Result<void> done =
            m_context.edit.setScore(idOf(edit.position), edit.factor, edit.score);
        Q_UNUSED(done) // announced by EditActions::failed
        return;
    }
    QList<FieldEdit> fields;
    fields.reserve(edits.size());
    for (const ScoreEdit& edit : edits) {
        fields.append({idOf(edit.position),
                       factorId(edit.factor),
                       edit.score == 0 ? QJsonValue() : QJsonValue(edit.score)});
    }
    if (m_context.edit.setFields(fields)) {
        Q_EMIT toast(tr("%n cell(s) changed", nullptr, static_cast<int>(edits.size())),
                     tr("Undo"),
                     [this] { m_context.edit.undoStack().undo(); });
    }
}

void SelectionPage::paste(const QString& tsv)
{
    if (tsv.trimmed().isEmpty() || m_context.edit.isReadOnly()) {
        return;
    }
    QList<SystemId> systems;
    const QList<qint32> positions = m_table->positionsFromCursor();
    systems.reserve(positions.size());
    for (const qint32 position : positions) {
        systems.append(idOf(position));
    }
    const Result<ImportPlan> plan = m_context.edit.paste(tsv, systems, m_table->fieldsFromCursor());
    if (!plan) {
        return;
    }
    if (!plan->faults.isEmpty()) {
        showFaults(plan->faults);
        return;
    }
    int cells = 0;
    for (const ImportRow& row : plan->rows) {
        cells += static_cast<int>(row.changedFields.size());
    }
    Q_EMIT toast(tr("%n cell(s) changed", nullptr, cells), tr("Undo"), [this] {
        m_context.edit.undoStack().undo();
    });
}

void SelectionPage::showFaults(const QList<ImportFault>& faults)
{
    const Language& language = m_context.language.current();
    auto* list = new QListWidget;
    list->setWordWrap(true);
    list->setAccessibleName(tr("Faults in the pasted block"));
    for (const ImportFault& fault : faults.mid(0, mostFaults)) {
        // The block is checked with a head row and a code column of our own around it.
        list->addItem(tr("Row %1, column %2: ").arg(fault.row - 1).arg(fault.column) +
                      faultSentence(fault, *m_snapshot.guideline, language));
    }
    auto* dialog = new Dialog(m_context.theme, this, QSize(640, 420));
    dialog->setTitle(tr("Nothing was pasted"));
    dialog->setSubtitle(tr("%n cell(s) cannot be taken", nullptr, static_cast<int>(faults.size())));
    dialog->setBody(list);
    QPushButton* close = dialog->addButton(tr("Close"), ButtonKind::Primary);
    connect(close, &QPushButton::clicked, dialog, &Dialog::accept);
    dialog->setDefaultButton(close);
    dialog->open();
}

void SelectionPage::applyProposal()
{
    if (m_proposed == m_snapshot.methodology) {
        return;
    }
    Question question;
    question.title = tr("Apply the method that is tried out");
    question.text =
        tr("%1 systems are selected now, %2 would be: %3 enter, %4 leave. The reason is "
           "recorded in the trail and printed in the report.")
            .arg(selection().count(SelectionClass::Selected))
            .arg(m_proposedCount)
            .arg(m_move.enters.size())
            .arg(m_move.leaves.size());
    question.buttons = QStringList{tr("Cancel"), tr("Apply")};
    question.wantsText = true;
    question.textLabel = tr("Reason");
    const Methodology method = m_proposed;
    m_context.ui.ask(this, question, [this, method](int button, const QString& reason) {
        if (button == 1 && m_context.edit.applyMethodology(method, reason)) {
            Q_EMIT toast(tr("The method was applied"), tr("Undo"), [this] {
                m_context.edit.undoStack().undo();
            });
        }
    });
}

void SelectionPage::adopt()
{
    Question question;
    question.title = tr("Adopt this list");
    question.text = tr("%n system(s) become the list to start with. The reason is recorded in the "
                       "trail and printed in the report.",
                       nullptr,
                       selection().count(SelectionClass::Selected));
    question.buttons = QStringList{tr("Cancel"), tr("Adopt")};
    question.wantsText = true;
    question.textLabel = tr("Reason");
    m_context.ui.ask(this, question, [this](int button, const QString& reason) {
        if (button == 1 && m_context.edit.adoptSelection(selection(), reason)) {
            Q_EMIT toast(tr("The list of %n system(s) was adopted",
                            nullptr,
                            selection().count(SelectionClass::Selected)),
                         {},
                         {});
        }
    });
}

void SelectionPage::startStability()
{
    if (m_stabilityJob != 0) {
        m_context.jobs.cancel(m_stabilityJob);
        m_stabilityJob = 0;
    }
    if (m_snapshot.systems.isEmpty()) {
        return;
    }
    const Snapshot snapshot = m_snapshot;
    const quint64 run = m_stabilityRun;
    m_stabilityJob = m_context.jobs.start<QList<int>>(
        tr("Stability"),
        [snapshot](JobContext& job) {
            return stability(snapshot.systems, *snapshot.guideline, snapshot.methodology, job);
        },
        this,
        [this, run](const Result<QList<int>>& result) { stabilityDone(run, result); });
}

/// An answer to an older question is dropped: a newer one is on its way.
void SelectionPage::stabilityDone(quint64 run, const Result<QList<int>>& result)
{
    if (!result || run != m_stabilityRun) {
        return;
    }
    m_stabilityJob = 0;
    m_stability = *result;
    m_model->setStability(m_stability);
    refreshInspector();
}

} // namespace zt
