// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/audit/questionnaire/questionnairedesk.h"

#include "app/commands/editactions.h"
#include "app/exportfolder.h"
#include "app/jobrunner.h"
#include "app/pages/audit/questionnaire/returndialog.h"
#include "app/pages/page.h"
#include "app/uiservices.h"
#include "model/document/sentstates.h"
#include "model/domain/auditedits.h"
#include "reports/questionnaire.h"

#include <QDir>
#include <QFileInfo>

namespace zt {

QuestionnaireDesk::QuestionnaireDesk(AppContext& context, QWidget* over)
    : QObject(over)
    , m_context(context)
    , m_over(over)
    , m_ask(new QAction(this))
    , m_out(new QAction(this))
    , m_back(new QAction(this))
{
    setActionIcon(m_ask, QStringLiteral("document-export"));
}

void QuestionnaireDesk::retranslate(bool hasAudit)
{
    m_ask->setText(tr("Questionnaire…"));
    m_ask->setToolTip(tr("A workbook for the audited unit, out and back"));
    m_out->setText(tr("Write the questionnaire for the audited unit…"));
    m_back->setText(tr("Bring an answered questionnaire back…"));
    m_ask->setEnabled(hasAudit);
    m_out->setEnabled(hasAudit);
    m_back->setEnabled(hasAudit && !m_context.edit.isReadOnly());
}

void QuestionnaireDesk::askWay(const Audit& audit)
{
    if (m_context.edit.isReadOnly()) {
        chooseOut(audit);
        return;
    }
    Question question;
    question.title = tr("Questionnaire for the audited unit");
    question.text = tr("A locked workbook goes out, with one row for each point that applies. "
                       "Answered, it is brought back here or dropped on this page, in whatever "
                       "order its rows and columns are by then.");
    question.buttons = QStringList{tr("Cancel"), tr("Bring back…"), tr("Write…")};
    m_context.ui.ask(m_over, question, [this, audit](int button, const QString&) {
        if (button == 1) {
            chooseBack(audit);
        } else if (button == 2) {
            chooseOut(audit);
        }
    });
}

QString QuestionnaireDesk::suggestedPath(const Audit& audit) const
{
    const QString base = QFileInfo(m_context.document.path()).completeBaseName();
    return QDir(exportFolder(m_context.settings))
        .filePath(tr("%1 questionnaire %2.xlsx").arg(base, audit.code));
}

void QuestionnaireDesk::chooseOut(const Audit& audit)
{
    const FileQuestion question{
        tr("Write the questionnaire"), QStringLiteral("xlsx (*.xlsx)"), suggestedPath(audit)};
    m_context.ui.chooseSaveFile(m_over, question, [this, audit](const QString& path) {
        if (!path.isEmpty()) {
            rememberExport(m_context.settings, path);
            write(audit, path);
        }
    });
}

void QuestionnaireDesk::write(const Audit& audit, const QString& path)
{
    const Snapshot& now = m_context.document.snapshot();
    // The present state gives the workbook's time, not the clock: the same state, the same bytes.
    const ReportOptions options{
        m_context.language.code(), now.trailTime, QStringLiteral("ztworkbench " ZT_VERSION)};
    m_context.jobs.start<ExportSummary>(
        tr("Writing %1").arg(QFileInfo(path).fileName()),
        [now, audit, options, path](JobContext& job) {
            return writeQuestionnaire(now, audit, now.checklists, options, path, job);
        },
        this,
        [this](const Result<ExportSummary>& summary) {
            if (summary) {
                Q_EMIT written(summary->path);
            } else if (summary.error().code != ErrorCode::Cancelled) {
                Q_EMIT failed(summary.error());
            }
        });
}

void QuestionnaireDesk::chooseBack(const Audit& audit)
{
    const FileQuestion question{
        tr("The answered questionnaire"), tr("Spreadsheets (*.xlsx *.ods *.csv)"), {}};
    m_context.ui.chooseOpenFile(m_over, question, [this, audit](const QString& path) {
        if (!path.isEmpty()) {
            take(audit, path);
        }
    });
}

void QuestionnaireDesk::read(const QString& path,
                             const QString& sheet,
                             const std::function<void(const Read&)>& then)
{
    m_context.jobs.start<ReturnedWorkbook>(
        tr("Reading %1").arg(QFileInfo(path).fileName()),
        [path, sheet](JobContext& job) { return readReturned(path, sheet, job); },
        this,
        then);
}

void QuestionnaireDesk::take(const Audit& audit, const QString& path)
{
    read(path, {}, [this, audit, path](const Read& book) {
        hold(audit, path, book, [this](const ReturnedForm& form) { show(form); });
    });
}

void QuestionnaireDesk::takeDropped(const QStringList& paths,
                                    const Audit& audit,
                                    const std::function<void(const QStringList&)>& others)
{
    static const QStringList workbooks{QStringLiteral("xlsx"), QStringLiteral("ods")};
    if (paths.size() != 1 || !workbooks.contains(QFileInfo(paths.first()).suffix().toLower())) {
        others(paths);
        return;
    }
    read(paths.first(), {}, [this, paths, audit, others](const Read& book) {
        if (!book || book->isKeyless()) {
            others(paths);
        } else {
            hold(audit, paths.first(), book, [this](const ReturnedForm& form) { show(form); });
        }
    });
}

/// Against what was sent, which the trail knows.
void QuestionnaireDesk::hold(const Audit& audit,
                             const QString& path,
                             const Read& book,
                             const std::function<void(const ReturnedForm&)>& then)
{
    if (!book) {
        if (book.error().code != ErrorCode::Cancelled) {
            Q_EMIT failed(book.error());
        }
        return;
    }
    m_context.jobs.start<SentStates>(tr("Reading what was sent"),
                                     prepareSentStates(m_context.document, book->returned.rows),
                                     this,
                                     [this, then, form = ReturnedForm{path, audit, *book, {}}](
                                         const Result<SentStates>& states) {
                                         if (states) {
                                             ReturnedForm whole = form;
                                             whole.states = *states;
                                             then(whole);
                                         } else if (states.error().code != ErrorCode::Cancelled) {
                                             Q_EMIT failed(states.error());
                                         }
                                     });
}

void QuestionnaireDesk::show(const ReturnedForm& form)
{
    auto* dialog = new ReturnDialog(m_context, m_over, form);
    connect(dialog, &ReturnDialog::recordRequested, this, [this, dialog] { record(dialog); });
    connect(dialog, &ReturnDialog::sheetAsked, this, [this, dialog](const QString& sheet) {
        readAgain(dialog, sheet);
    });
    dialog->open();
    dialog->focusTable();
}

/// The last sheet that was asked for counts.
void QuestionnaireDesk::readAgain(ReturnDialog* dialog, const QString& sheet)
{
    const ReturnedForm& form = dialog->form();
    read(form.path,
         sheet,
         [this, sheet, open = QPointer<ReturnDialog>(dialog), audit = form.audit, path = form.path](
             const Read& book) {
             hold(audit, path, book, [open, sheet](const ReturnedForm& other) {
                 if (open && open->askedSheet() == sheet) {
                     open->setForm(other);
                 }
             });
         });
}

void QuestionnaireDesk::record(ReturnDialog* dialog)
{
    dialog->judge(); // against what is here by now
    if (!dialog->isDecided()) {
        return;
    }
    const Snapshot& now = m_context.document.snapshot();
    const auto edits = dialog->outcomes().edits;
    const Result<ChangeSet> changes =
        answerPoints(now, dialog->form().audit, now.checklists, edits);
    if (!changes) {
        Q_EMIT failed(changes.error());
        return;
    }
    const QPointer<ReturnDialog> open(dialog);
    m_context.edit.applyInBackground(
        *changes,
        tr("Recording answers"),
        m_context.jobs,
        [this, open, count = static_cast<int>(edits.size())](const Result<void>& recorded) {
            if (!recorded) {
                return; // announced by EditActions::failed
            }
            if (open) {
                open->accept();
            }
            if (count > 0) {
                Q_EMIT done(tr("Answers to %n point(s) taken over", nullptr, count));
            }
        });
}

} // namespace zt
