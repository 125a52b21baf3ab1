// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/editactions.h"
#include "app/jobrunner.h"
#include "app/pages/audit/analysis/analysisinspector.h"
#include "app/pages/audit/analysis/analysismodels.h"
#include "app/pages/audit/analysis/analysissession.h"
#include "app/pages/audit/analysis/analysisview.h"
#include "app/pages/audit/analysis/explaindialog.h"
#include "app/pages/audit/analysis/itemdialog.h"
#include "app/widgets/rowtable.h"
#include "checklists/crosswalkbook.h"
#include "model/document/document.h"
#include "model/document/evidencestore.h"
#include "model/domain/analysisfiling.h"
#include "reports/analysispaper.h"
#include "reports/phrase.h"

#include <QFileInfo>
#include <QUndoStack>

namespace zt {

// What the assessment says to an analysis: exceptions explained, contradictions, and the file as
// evidence of a maturity item.

void AnalysisView::showAgainst()
{
    const QList<Explanation> told = m_state.hasAudit()
                                        ? explanationsOf(m_state.snapshot(), m_state.audit().id)
                                        : QList<Explanation>();
    m_session->setAudit(m_state.hasAudit() ? m_state.audit().code : QString(), told);
    const auto marked = m_session->marked();
    m_contradictions = marked != nullptr && m_state.hasAudit()
                           ? contradictionsOf(m_state.snapshot(), m_state.audit(), *marked)
                           : QList<AnalysisContradiction>();
    m_before = marked != nullptr ? explainedBefore(*marked, told) : QList<EarlierExplanation>();
}

const ExplainedBy* AnalysisView::saidBefore(qsizetype place) const
{
    const ExceptionsOfRow asked = named(place);
    for (const EarlierExplanation& one : m_before) {
        if (one.row == asked.row && one.rule == asked.rule && one.subject == asked.subject) {
            return &one.by;
        }
    }
    return nullptr;
}

const AnalysisException* AnalysisView::currentException() const
{
    const QModelIndex current = m_exceptions->currentIndex();
    return m_exceptionModel->exception(current.isValid() ? current.row() : -1);
}

qsizetype AnalysisView::currentPlace() const
{
    const QModelIndex current = m_exceptions->currentIndex();
    return m_exceptionModel->placeOf(current.isValid() ? current.row() : -1);
}

ExceptionsOfRow AnalysisView::named(qsizetype place) const
{
    const auto marked = m_session->marked();
    if (marked == nullptr || place < 0 || place >= marked->exceptions.size()) {
        return {};
    }
    const AnalysisException& one = marked->exceptions[place];
    return {one.row, one.rule, one.subject};
}

bool AnalysisView::mayRecord() const
{
    return m_session->marked() != nullptr && m_state.hasAudit() && !m_context.edit.isReadOnly();
}

void AnalysisView::askExplanation()
{
    const AnalysisException* exception = currentException();
    const auto shown = m_session->shown();
    if (exception == nullptr || !mayRecord() || Dialog::openIn(window()) != nullptr) {
        return;
    }
    QList<ExceptionsOfRow> listed;
    for (const qsizetype place : m_exceptionModel->listed()) {
        listed.append(named(place));
    }
    auto* dialog = new ExplainDialog(m_context.theme,
                                     this,
                                     m_state,
                                     *shown,
                                     *exception,
                                     named(currentPlace()),
                                     listed,
                                     saidBefore(currentPlace()),
                                     m_context.language.current());
    connect(dialog, &FormDialog::saveRequested, this, [this, dialog] {
        const auto marked = m_session->marked();
        if (marked == nullptr) {
            return;
        }
        const Result<void> done = m_context.edit.apply(
            explainExceptions(m_context.document.snapshot(),
                              m_state.audit(),
                              m_context.document.snapshot().checklists,
                              *marked,
                              {dialog->draft()},
                              {m_context.document.actor(), m_context.clock.now()}));
        if (done) {
            dialog->accept();
            Q_EMIT toast(tr("Marked as explained"), tr("Undo"), [this] {
                m_context.edit.undoStack().undo();
            });
        }
    });
    dialog->open();
}

/// Takes back what was said of the exception shown, and of no other.
void AnalysisView::dispute()
{
    const AnalysisException* exception = currentException();
    const auto marked = m_session->marked();
    if (exception == nullptr || !exception->explained || !mayRecord()) {
        return;
    }
    const Result<void> done = m_context.edit.apply(disputeExplanations(
        m_context.document.snapshot(), m_state.audit(), *marked, {named(currentPlace())}));
    if (done) {
        Q_EMIT toast(tr("The explanation is taken back"), tr("Undo"), [this] {
            m_context.edit.undoStack().undo();
        });
    }
}

void AnalysisView::askItem()
{
    const auto marked = m_session->marked();
    if (marked == nullptr || m_context.edit.isReadOnly() || Dialog::openIn(window()) != nullptr) {
        return;
    }
    const Snapshot& snapshot = m_context.document.snapshot();
    CrosswalkBook book = CrosswalkBook::of(snapshot).value_or(CrosswalkBook({}));
    const QList<ProposedItem> proposed = m_state.hasAudit()
                                             ? itemsFor(book, snapshot, m_state.audit(), *marked)
                                             : QList<ProposedItem>();
    const Language& language = m_context.language.current();
    const QString note = evidenceNote(*marked, ruleTitle(), language);
    auto* dialog = new ItemDialog(m_context.theme, this, snapshot, proposed, note, language);
    connect(dialog, &FormDialog::saveRequested, this, [this, dialog, note, marked] {
        const ItemRef item = dialog->item();
        dialog->accept();
        take(item, note, marked->inputSha256);
    });
    dialog->open();
}

/// The file is read once more for its bytes: another one than was analysed is refused.
void AnalysisView::take(const ItemRef& item, const QString& note, const QString& sha256)
{
    m_context.jobs.start<EvidenceDraft>(
        tr("Reading %1").arg(QFileInfo(m_session->path()).fileName()),
        [path = m_session->path(),
         id = EvidenceId{m_context.clock.newUuid()},
         now = m_context.clock.now()](JobContext& job) { return draftOfFile(path, id, now, job); },
        this,
        [this, item, note, sha256](const Result<EvidenceDraft>& draft) {
            const Result<ChangeSet> changes =
                draft ? takeAsEvidence(
                            m_context.document.snapshot(), draft->evidence, sha256, note, {item})
                      : Result<ChangeSet>(tl::unexpected(draft.error()));
            if (!changes) {
                if (changes.error().code != ErrorCode::Cancelled) {
                    Q_EMIT failed(changes.error());
                }
                Q_EMIT taken(false, item);
                return;
            }
            m_context.edit.applyInBackground(
                *changes,
                tr("Taking the file as evidence"),
                m_context.jobs,
                [this, guard = QPointer<AnalysisView>(this), item](const Result<void>& done) {
                    if (guard.isNull()) {
                        return;
                    }
                    if (done) {
                        Q_EMIT toast(tr("Evidence of item %1").arg(item.item), tr("Undo"), [this] {
                            m_context.edit.undoStack().undo();
                        });
                    }
                    Q_EMIT taken(done.has_value(), item);
                },
                {draft->content});
        });
}

} // namespace zt
