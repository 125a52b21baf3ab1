// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/analysisoutput.h"
#include "app/commands/editactions.h"
#include "app/exportfolder.h"
#include "app/jobrunner.h"
#include "app/pages/audit/analysis/analysismodels.h"
#include "app/pages/audit/analysis/analysissession.h"
#include "app/pages/audit/analysis/analysisview.h"
#include "app/pages/audit/analysis/columnsdialog.h"
#include "app/pages/audit/analysis/parameterdialog.h"
#include "app/shell/windowtexts.h"
#include "app/uiservices.h"
#include "app/widgets/dialog.h"
#include "app/widgets/labels.h"
#include "model/document/document.h"
#include "model/document/evidencestore.h"
#include "model/exchange/evidencehead.h"
#include "reports/analysispaper.h"
#include "reports/phrase.h"
#include "reports/wordinganalysis.h"

#include <QAction>
#include <QDir>
#include <QFileInfo>

#include <utility>

namespace zt {

namespace {

/// What the readers of the analyses know.
QString exportPatterns()
{
    QStringList patterns;
    for (const char* ending :
         {"csv", "tsv", "txt",  "log",  "xlsx", "xlsm",  "ods",    "ldif",   "ldf",
          "inf", "cfg", "conf", "defs", "json", "jsonl", "ndjson", "nessus", "pem",
          "crt", "cer", "der",  "p7b",  "p7c",  "p12",   "pfx"}) {
        patterns.append(QStringLiteral("*.") + QLatin1String(ending));
    }
    return patterns.join(u' ');
}

} // namespace

QString AnalysisView::ruleTitle() const
{
    const RuleChoice* rule = m_session->rule();
    return rule != nullptr ? pick(rule->set.title, m_context.language.current()) : QString();
}

void AnalysisView::askFile()
{
    const FileQuestion question{tr("An export to be analysed"),
                                tr("Exports (%1);;All files (*)").arg(exportPatterns()),
                                {}};
    m_context.ui.chooseOpenFile(this, question, [this](const QString& path) {
        if (!path.isEmpty()) {
            m_session->open(path);
        }
    });
}

bool AnalysisView::dropFiles(const QStringList& paths)
{
    if (paths.isEmpty()) {
        return false;
    }
    m_session->open(paths.first());
    return true;
}

void AnalysisView::askRules()
{
    const FileQuestion question{
        tr("Rules of one's own"), QStringLiteral("JSON (*.json)"), QString()};
    m_context.ui.chooseOpenFile(this, question, [this](const QString& path) {
        if (!path.isEmpty()) {
            m_session->addRules(path);
        }
    });
}

void AnalysisView::askParameters(const QString& id)
{
    const RuleChoice* by = m_session->rule();
    for (const EvidenceRule& rule : by != nullptr ? by->set.rules : QList<EvidenceRule>()) {
        if (rule.kind != m_session->kind() || rule.id != id) {
            continue;
        }
        auto* dialog =
            new ParameterDialog(m_context.theme, this, rule, m_context.language.current());
        connect(dialog, &ParameterDialog::saveRequested, this, [this, dialog] {
            const Result<void> set = m_session->setParameters(dialog->values(), dialog->reason());
            if (set) {
                dialog->accept();
            } else {
                Q_EMIT failed(set.error());
            }
        });
        dialog->open();
        return;
    }
}

/// The first rows are read again, so that a file whose heads nobody knows can be mapped too.
void AnalysisView::askColumns()
{
    if (saysWhatToDo()) {
        return;
    }
    using Rows = QList<SheetRow>;
    m_context.jobs.start<Rows>(
        tr("Looking at %1").arg(QFileInfo(m_session->path()).fileName()),
        [path = m_session->path(), sheet = m_session->sheet()](JobContext& job) {
            return firstEvidenceRows(path, sheet, job);
        },
        this,
        [this](const Result<Rows>& rows) {
            if (rows) {
                openColumns(*rows);
            } else if (rows.error().code != ErrorCode::Cancelled) {
                Q_EMIT failed(rows.error());
            }
        });
}

void AnalysisView::openColumns(const QList<SheetRow>& rows)
{
    auto* dialog = new ColumnsDialog(m_context.theme,
                                     this,
                                     m_session->kind(),
                                     rows,
                                     m_session->map(),
                                     m_context.language.current());
    connect(dialog, &ColumnsDialog::saveRequested, this, [this, dialog] {
        m_session->setMap(dialog->map());
        dialog->accept();
    });
    dialog->open();
}

/// What a word of the file means, said once for its column.
void AnalysisView::askWord(int row)
{
    const EvidenceFault* fault = m_unreadModel->fault(row);
    if (Dialog::openIn(window()) != nullptr) {
        return; // a double click is one wish
    }
    if (fault == nullptr || fault->wanted != EvidenceValue::YesNo || fault->noResult) {
        return;
    }
    const Language& language = m_context.language.current();
    Question question;
    question.title = tr("What does “%1” mean?").arg(fault->read.left(60));
    question.text =
        tr("In the column “%1”, wherever it stands. Left out, what hangs on it cannot be judged.")
            .arg(evidenceFieldText(m_session->kind(), fault->field, language));
    question.buttons = QStringList{tr("Cancel"), tr("Not told"), tr("No"), tr("Yes")};
    const QString field = fault->field;
    const QString read = fault->read;
    m_context.ui.ask(this, question, [this, field, read](int button, const QString&) {
        if (button < 1) {
            return;
        }
        const QString meaning = button == 3   ? QStringLiteral("yes")
                                : button == 2 ? QStringLiteral("no")
                                              : QString();
        QJsonObject map = m_session->map();
        QJsonObject words = map.value(QStringLiteral("words")).toObject();
        QJsonObject column = words.value(field).toObject();
        column.insert(read, meaning);
        words.insert(field, column);
        map.insert(QStringLiteral("words"), words);
        m_session->setMap(map);
    });
}

void AnalysisView::askExport()
{
    const QString base = QFileInfo(m_session->path()).completeBaseName();
    const FileQuestion question{
        tr("Export the analysis"),
        tr("Reports (*.xlsx *.pdf *.csv *.json)"),
        QDir(exportFolder(m_context.settings)).filePath(tr("%1 analysis.xlsx").arg(base))};
    m_context.ui.chooseSaveFile(this, question, [this](const QString& path) {
        if (!path.isEmpty()) {
            rememberExport(m_context.settings, path);
            exportTo(path);
        }
    });
}

void AnalysisView::exportTo(const QString& path)
{
    const AnalysisReading* reading = m_session->reading();
    const auto shown = m_session->shown();
    if (reading == nullptr || shown == nullptr) {
        return;
    }
    const Language& language = m_context.language.current();
    AnalysisSource source =
        analysisSource(*reading, m_session->path(), ruleTitle(), m_session->isMasked(), language);
    if (m_state.hasAudit()) {
        source.contradictions = m_contradictions;
    }
    ReportOptions options;
    options.language = m_context.language.code();
    options.programVersion = QStringLiteral("ztworkbench " ZT_VERSION);
    m_exportAction->setEnabled(false);
    m_context.jobs.start<ExportSummary>(
        tr("Writing the report"),
        [shown, source, options, path](JobContext& job) {
            return writeReport(buildAnalysisReport(*shown, source, options), path, job);
        },
        this,
        [this, path](const Result<ExportSummary>& summary) {
            m_exportAction->setEnabled(true);
            if (summary) {
                Q_EMIT toast(tr("Written: %1").arg(path), tr("Show"), [this, path] {
                    m_context.ui.showInDesktop(path);
                });
            } else if (summary.error().code != ErrorCode::Cancelled) {
                Q_EMIT failed(summary.error());
            }
            Q_EMIT exported(summary.has_value());
        });
}

void AnalysisView::askFiling(FilingDeed deed)
{
    if (deed == FilingDeed::Evidence) {
        askItem();
        return;
    }
    const auto marked = m_session->marked();
    if (!mayRecord()) {
        return;
    }
    const Language& language = m_context.language.current();
    const QString name = QFileInfo(m_session->path()).fileName();
    // Not the masked result: a paper names nobody, by the hashes of whole names.
    const AnalysisPaper paper = analysisPaper(*marked, ruleTitle(), name, language);
    auto* dialog =
        new FilingDialog(m_context.theme, this, deed, m_state, m_target, *marked, paper, language);
    connect(dialog,
            &FilingDialog::saveRequested,
            this,
            [this, dialog, paper, name, sha256 = marked->inputSha256] {
                AnalysisFiling filing;
                filing.ref = dialog->point();
                filing.fileName = name;
                filing.sha256 = sha256;
                filing.paper = paper;
                filing.result = dialog->answer();
                if (dialog->raisesFinding()) {
                    AuditFinding finding;
                    finding.id = AuditFindingId{m_context.clock.newUuid()};
                    finding.code = nextFindingCode(m_context.document.snapshot());
                    finding.raisedOn = shownTime(m_context.clock.now()).date();
                    finding.condition = name + u'\n' + paper.observation;
                    filing.finding = finding;
                }
                dialog->accept();
                file(filing);
            });
    dialog->open();
}

/// The file is read once more for its hash: another one than was analysed is refused.
void AnalysisView::file(const AnalysisFiling& filing)
{
    m_context.jobs.start<EvidenceDraft>(
        tr("Reading %1").arg(filing.fileName),
        [path = m_session->path(),
         id = EvidenceId{m_context.clock.newUuid()},
         now = m_context.clock.now()](JobContext& job) { return draftOfFile(path, id, now, job); },
        this,
        [this, filing, audit = m_state.audit()](const Result<EvidenceDraft>& draft) {
            AnalysisFiling whole = filing;
            const Snapshot& now = m_context.document.snapshot();
            Result<ChangeSet> changes = tl::unexpected<Error>(Error{});
            if (draft) {
                whole.input = draft->evidence;
                changes = fileAnalysis(now,
                                       audit,
                                       now.checklists,
                                       whole,
                                       {m_context.document.actor(), m_context.clock.now()});
            } else {
                changes = tl::unexpected<Error>(draft.error());
            }
            if (!changes) {
                if (changes.error().code != ErrorCode::Cancelled) {
                    Q_EMIT failed(changes.error());
                }
                Q_EMIT filed(false, filing.ref);
                return;
            }
            m_context.edit.applyInBackground(
                *changes,
                tr("Filing the analysis"),
                m_context.jobs,
                [this, guard = QPointer<AnalysisView>(this), ref = filing.ref](
                    const Result<void>& done) {
                    if (guard.isNull()) {
                        return;
                    }
                    if (done) {
                        Q_EMIT toast(tr("Filed at %1").arg(ref.point), tr("Undo"), [this] {
                            m_context.edit.undoStack().undo();
                        });
                    }
                    Q_EMIT filed(done.has_value(), ref);
                },
                {draft->content});
        });
}

} // namespace zt
