// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/analysistemplate.h"
#include "app/exportfolder.h"
#include "app/jobrunner.h"
#include "app/pages/audit/analysis/analysismodels.h"
#include "app/pages/audit/analysis/analysissession.h"
#include "app/pages/audit/analysis/analysisview.h"
#include "app/pages/audit/analysis/certificatedialog.h"
#include "app/pages/audit/analysis/sourcedialog.h"
#include "app/uiservices.h"
#include "app/widgets/choicepopover.h"
#include "app/widgets/passphrasefield.h"
#include "app/widgets/rowtable.h"
#include "model/exchange/evidencesource.h"
#include "reports/wordinganalysis.h"

#include <QDir>
#include <QFileInfo>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QStackedWidget>

namespace zt {

// What is asked beside the result: the row an exception stands on, what certificates' files do not
// tell, and forms to fill in.

void AnalysisView::askSource()
{
    const QModelIndex current = m_exceptions->currentIndex();
    const AnalysisException* exception =
        m_exceptionModel->exception(current.isValid() ? current.row() : -1);
    const auto reading = m_session->readingShared();
    if (exception == nullptr || reading == nullptr || Dialog::openIn(window()) != nullptr) {
        return; // a double click is one wish
    }
    const AnalysisAsk ask = m_session->question();
    m_context.jobs.start<SourceRow>(
        tr("Looking at %1").arg(QFileInfo(ask.path).fileName()),
        [ask, reading, row = exception->row](JobContext& job) {
            return sourceRow(ask, *reading, row, job);
        },
        this,
        [this, ask, reading](const Result<SourceRow>& read) {
            if (!read) {
                if (read.error().code != ErrorCode::Cancelled) {
                    Q_EMIT failed(read.error());
                }
                Q_EMIT sourceShown(false);
                return;
            }
            if (reading != m_session->readingShared() || Dialog::openIn(window()) != nullptr) {
                return; // overtaken
            }
            SourceRow source = *read;
            if (m_session->isMasked()) {
                maskSource(source, ask.kind);
            }
            auto* dialog = new SourceDialog(m_context.theme,
                                            this,
                                            QFileInfo(ask.path).fileName(),
                                            source,
                                            ask.kind,
                                            m_context.language.current());
            dialog->open();
            Q_EMIT sourceShown(true);
        });
}

void AnalysisView::askCertificates()
{
    auto* dialog =
        new CertificateDialog(m_context.theme, this, m_context.ui, m_session->certificates());
    connect(dialog, &CertificateDialog::saveRequested, this, [this, dialog] {
        m_session->setCertificates(dialog->question());
        dialog->accept();
    });
    dialog->open();
    QWidget* first = dialog->hosts();
    if (needsPassphrase()) {
        first = dialog->passphrase();
    }
    first->setFocus();
}

void AnalysisView::askFormOfKind()
{
    const Language& language = m_context.language.current();
    QList<ChoicePopover::Choice> choices;
    const QList<AnalysisKind> kinds = analysisKinds();
    for (const AnalysisKind kind : kinds) {
        choices.append({analysisKindText(kind, language), {}, toKey(kind)});
    }
    auto* popover = new ChoicePopover(m_context.theme, tr("A form to fill in"), this);
    popover->setObjectName(QStringLiteral("formsPopover"));
    popover->setChoices(choices, toKey(m_session->kind()));
    connect(popover, &ChoicePopover::chosen, this, [this](const QString& key) {
        if (const auto kind = analysisKindFromKey(key)) {
            askForm(*kind);
        }
    });
    const QWidget* below = m_stack;
    if (saysWhatToDo()) {
        below = m_formWay;
    }
    popover->openBelow(below);
}

void AnalysisView::askForm(AnalysisKind kind)
{
    const QString name =
        tr("%1 form.xlsx").arg(analysisKindText(kind, m_context.language.current()));
    const FileQuestion question{tr("A form to fill in"),
                                QStringLiteral("Excel (*.xlsx)"),
                                QDir(exportFolder(m_context.settings)).filePath(name)};
    m_context.ui.chooseSaveFile(this, question, [this, kind](const QString& path) {
        if (!path.isEmpty()) {
            rememberExport(m_context.settings, path);
            writeForm(kind, path);
        }
    });
}

void AnalysisView::writeForm(AnalysisKind kind, const QString& path)
{
    m_context.jobs.start<ExportSummary>(
        tr("Writing the form"),
        [kind, path, code = m_context.language.code()](JobContext&) {
            return writeAnalysisTemplate(Language(code), kind, path);
        },
        this,
        [this, path](const Result<ExportSummary>& written) {
            if (written) {
                Q_EMIT toast(tr("Written: %1").arg(path), tr("Show"), [this, path] {
                    m_context.ui.showInDesktop(path);
                });
            } else if (written.error().code != ErrorCode::Cancelled) {
                Q_EMIT failed(written.error());
            }
            Q_EMIT exported(written.has_value());
        });
}

} // namespace zt
