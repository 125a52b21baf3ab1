// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Exhibits with their chains of custody, and the report that carries them out.
#include "app/commands/editactions.h"
#include "app/exportfolder.h"
#include "app/jobrunner.h"
#include "app/pages/common/evidencedesk.h"
#include "app/pages/incident/exhibitdialogs.h"
#include "app/pages/incident/incidentsview.h"
#include "app/uiservices.h"
#include "model/document/document.h"
#include "model/document/evidencestore.h"
#include "model/domain/incidentedits.h"
#include "reports/incidentreport.h"
#include "reports/reportwriter.h"

#include <QAction>
#include <QDir>
#include <QFileInfo>
#include <QJsonObject>
#include <QLineEdit>

#include <algorithm>

namespace zt {

namespace {

FieldValues valuesOf(const Exhibit& exhibit)
{
    const auto tri = [](Tri value) {
        const QString key = toKey(value);
        return key.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(key);
    };
    return {{QStringLiteral("name"), exhibit.name},
            {QStringLiteral("container"), exhibit.container},
            {QStringLiteral("evidence"),
             exhibit.evidence.isNull() ? QJsonValue(QJsonValue::Null)
                                       : QJsonValue(exhibit.evidence.toString())},
            {QStringLiteral("authorised"), tri(exhibit.authorised)},
            {QStringLiteral("third_party"), tri(exhibit.thirdParty)},
            {QStringLiteral("original_state"), tri(exhibit.originalState)},
            {QStringLiteral("storage_safe"), tri(exhibit.storageSafe)},
            {QStringLiteral("backed_up"), tri(exhibit.backedUp)},
            {QStringLiteral("explanation"), exhibit.explanation}};
}

/// The first of the usual steps that is not in the chain.
CustodyStep nextStep(const QList<CustodyEntry>& chain)
{
    for (const CustodyStep step :
         {CustodyStep::Collected, CustodyStep::Sealed, CustodyStep::Stored}) {
        if (std::none_of(chain.begin(), chain.end(), [step](const CustodyEntry& one) {
                return one.step == step;
            })) {
            return step;
        }
    }
    return CustodyStep::HandedOver;
}

} // namespace

/// As the document has it now; null where it is gone.
const Exhibit* IncidentsView::exhibit(const QString& code) const
{
    for (const Exhibit& one : m_context.document.snapshot().exhibits) {
        if (m_state.hasIncident() && one.incident == current().id && one.code == code) {
            return &one;
        }
    }
    return nullptr;
}

void IncidentsView::askExhibit()
{
    if (!m_state.hasIncident() || m_context.edit.isReadOnly()) {
        return;
    }
    flush();
    Exhibit blank;
    blank.incident = current().id;
    blank.code = nextExhibitCode(m_state.current().file);
    auto* dialog = new ExhibitDialog(m_context.theme,
                                     this,
                                     m_context.document.snapshot(),
                                     blank,
                                     m_state.guide(),
                                     m_context.language.current());
    connect(dialog, &ExhibitDialog::saveRequested, this, [this, dialog] {
        Exhibit added = dialog->exhibit();
        added.id = ExhibitId{m_context.clock.newUuid()};
        const Incident* incident = present(added.incident.toString());
        if (incident != nullptr && apply(addExhibit(*incident, added))) {
            dialog->accept();
            askEntry(added.code);
        }
    });
    dialog->open();
}

void IncidentsView::editExhibit(const QString& code)
{
    const Exhibit* found = exhibit(code);
    if (found == nullptr || m_context.edit.isReadOnly()) {
        return;
    }
    flush();
    auto* dialog = new ExhibitDialog(m_context.theme,
                                     this,
                                     m_context.document.snapshot(),
                                     *found,
                                     m_state.guide(),
                                     m_context.language.current());
    connect(dialog, &ExhibitDialog::saveRequested, this, [this, dialog, code] {
        const Exhibit* now = exhibit(code);
        if (now != nullptr &&
            apply(zt::editExhibit(current(), *now, valuesOf(dialog->exhibit())))) {
            dialog->accept();
        }
    });
    dialog->open();
}

void IncidentsView::askEntry(const QString& code)
{
    const Exhibit* found = exhibit(code);
    if (found == nullptr || m_context.edit.isReadOnly()) {
        return;
    }
    flush();
    CustodyEntry likely;
    likely.step = nextStep(found->custody);
    likely.at = now();
    likely.who = m_context.document.actor();
    if (const Evidence* kept = m_context.document.snapshot().evidenceOf(found->evidence)) {
        likely.sha256 = kept->sha256;
    }
    const QString holder = holderOf(found->custody);
    likely.from = holder != likely.who ? holder : QString();
    auto* dialog =
        new CustodyDialog(m_context.theme, this, *found, likely, m_context.language.current());
    connect(dialog, &CustodyDialog::saveRequested, this, [this, dialog, code] {
        const Exhibit* now = exhibit(code);
        if (now != nullptr && apply(addCustody(current(), *now, dialog->entry()))) {
            dialog->accept();
        }
    });
    connect(dialog, &CustodyDialog::hashAsked, this, [this, dialog] {
        const FileQuestion question{tr("Hash of a file"), {}, {}};
        m_context.ui.chooseOpenFile(dialog, question, [this, dialog](const QString& path) {
            if (path.isEmpty()) {
                return;
            }
            m_context.jobs.start<EvidenceDraft>(
                tr("Reading %1").arg(QFileInfo(path).fileName()),
                [path, at = m_context.clock.now()](JobContext& job) {
                    return draftOfFile(path, EvidenceId{}, at, job);
                },
                dialog,
                [this, dialog](const Result<EvidenceDraft>& draft) {
                    if (draft) {
                        dialog->setHash(draft->evidence.sha256);
                    } else if (draft.error().code != ErrorCode::Cancelled) {
                        Q_EMIT failed(draft.error());
                    }
                });
        });
    });
    dialog->open();
    dialog->place()->setFocus(Qt::OtherFocusReason);
}

/// A picture, or files that were copied.
void IncidentsView::pasteExhibit()
{
    if (!m_state.hasIncident() || m_context.edit.isReadOnly()) {
        return;
    }
    flush();
    if (!m_desk->paste(current().id)) {
        Q_EMIT toast(tr("There is neither a picture nor a file on the clipboard"), {}, {});
    }
}

void IncidentsView::addImage(const QImage& image)
{
    if (m_state.hasIncident()) {
        flush();
        m_desk->addImage(image, current().id);
    }
}

bool IncidentsView::dropFiles(const QStringList& paths)
{
    if (!m_state.hasIncident() || m_context.edit.isReadOnly()) {
        return false;
    }
    flush();
    m_desk->addFiles(paths, current().id);
    return true;
}

/// What a single new exhibit lacks is asked for at once: who collected it, where, with its hash.
void IncidentsView::afterStoring(int count)
{
    if (!m_state.hasIncident()) {
        return;
    }
    const QList<Exhibit> exhibits = m_state.current().file.exhibits;
    if (count == 1 && !exhibits.isEmpty() && exhibits.last().custody.isEmpty()) {
        askEntry(exhibits.last().code);
    }
    toastUndo(tr("%n exhibit(s) added", nullptr, count));
}

void IncidentsView::askExport()
{
    if (!m_state.hasIncident()) {
        return;
    }
    flush();
    const FileQuestion question{tr("Incident report"),
                                tr("Reports (*.xlsx *.pdf *.csv *.json)"),
                                QDir(exportFolder(m_context.settings))
                                    .filePath(tr("Incident %1.xlsx").arg(current().code))};
    m_context.ui.chooseSaveFile(this, question, [this](const QString& path) {
        if (!path.isEmpty()) {
            rememberExport(m_context.settings, path);
            exportTo(path);
        }
    });
}

/// The file's own time of creation is the trail's, as in every report; the deadlines are judged
/// now.
void IncidentsView::exportTo(const QString& path)
{
    const Snapshot& snapshot = m_context.document.snapshot();
    const ReportOptions options{
        m_context.language.code(), snapshot.trailTime, QStringLiteral("ztworkbench " ZT_VERSION)};
    m_exportAction->setEnabled(false);
    m_context.jobs.start<ExportSummary>(
        tr("Writing %1").arg(QFileInfo(path).fileName()),
        [snapshot, incident = current(), guide = m_state.guide(), at = now(), options, path](
            JobContext& job) {
            return writeReport(
                buildIncidentReport(snapshot, incident, guide, at, options), path, job);
        },
        this,
        [this, path](const Result<ExportSummary>& summary) {
            m_exportAction->setEnabled(m_state.hasIncident());
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

} // namespace zt
