// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the person does about incidents, as changes.
#include "app/commands/editactions.h"
#include "app/pages/common/evidencedesk.h"
#include "app/pages/incident/casedialog.h"
#include "app/pages/incident/exhibitdialogs.h"
#include "app/pages/incident/incidentdialogs.h"
#include "app/pages/incident/incidentsview.h"
#include "app/pages/incident/linedialog.h"
#include "app/pages/incident/measuredialogs.h"
#include "checklists/packloader.h"
#include "model/document/document.h"
#include "model/domain/incidentedits.h"
#include "reports/wordingincident.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QLineEdit>
#include <QPlainTextEdit>

#include <algorithm>

namespace zt {

namespace {

FieldValues valuesOf(const IncidentEvent& line)
{
    QJsonArray evidence;
    for (const EvidenceId& id : line.evidence) {
        evidence.append(id.toString());
    }
    return {{QStringLiteral("at"), toText(line.at)},
            {QStringLiteral("kind"), toKey(line.kind)},
            {QStringLiteral("text"), line.text},
            {QStringLiteral("who"), line.who},
            {QStringLiteral("channel"), line.channel},
            {QStringLiteral("evidence"), evidence}};
}

} // namespace

bool IncidentsView::apply(const Result<ChangeSet>& changes)
{
    return m_context.edit.apply(changes).has_value(); // a refusal is announced by EditActions
}

void IncidentsView::toastUndo(const QString& text)
{
    Q_EMIT toast(text, tr("Undo"), [this] { m_context.edit.undoStack().undo(); });
}

void IncidentsView::record(const QString& subject, const FieldValues& values, int session)
{
    const Incident* incident = present(subject);
    if (incident == nullptr || m_context.edit.isReadOnly()) {
        return;
    }
    if (m_desk->isStoring()) {
        m_waiting.append({subject, values});
        return;
    }
    const Result<ChangeSet> changes = editIncident(*incident, m_state.guide(), values);
    const Result<void> done =
        session > 0 ? m_context.edit.applyTyping(changes, session) : m_context.edit.apply(changes);
    Q_UNUSED(done) // announced by EditActions::failed
}

/// All roles go into the file together, as the field holds them together.
void IncidentsView::recordRole(const QString& subject,
                               const QString& role,
                               const QString& name,
                               int session)
{
    const Incident* incident = present(subject);
    if (incident == nullptr) {
        return;
    }
    QJsonObject roles;
    for (auto it = incident->roles.begin(); it != incident->roles.end(); ++it) {
        roles.insert(it.key(), it.value());
    }
    roles.remove(role);
    if (!name.isEmpty()) {
        roles.insert(role, name);
    }
    const QJsonValue value = roles.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(roles);
    record(subject, {{QStringLiteral("roles"), value}}, session);
}

void IncidentsView::askNew(const QString& caseId)
{
    if (m_context.edit.isReadOnly()) {
        return;
    }
    flush();
    Incident blank;
    blank.code = nextIncidentCode(m_context.document.snapshot());
    blank.caseId = caseId;
    auto* dialog = new NewIncidentDialog(
        m_context.theme, this, m_state.guide(), blank, now(), m_context.language.current());
    connect(dialog, &NewIncidentDialog::saveRequested, this, [this, dialog] {
        begin(dialog->incident(), dialog->occurred(), dialog->noticed(), [dialog] {
            dialog->accept();
        });
    });
    dialog->open();
    dialog->title()->setFocus(Qt::OtherFocusReason);
}

void IncidentsView::begin(const Incident& incident,
                          const std::optional<Moment>& occurred,
                          const std::optional<Moment>& noticed,
                          const std::function<void()>& done)
{
    const Result<PackPin> pin = shippedIncidentGuide();
    if (!pin) {
        Q_EMIT failed(pin.error());
        return;
    }
    Incident added = incident;
    added.id = IncidentId{m_context.clock.newUuid()};
    added.createdAt = m_context.clock.now();
    QList<IncidentEvent> lines;
    const std::pair<std::optional<Moment>, IncidentEventKind> first[] = {
        {occurred, IncidentEventKind::Occurred}, {noticed, IncidentEventKind::Noticed}};
    for (const auto& [at, kind] : first) {
        if (at) {
            lines.append({IncidentEventId{m_context.clock.newUuid()},
                          added.id,
                          *at,
                          kind,
                          incidentEventText(kind, m_context.language.current()),
                          m_context.document.actor(),
                          {},
                          {}});
        }
    }
    if (apply(addIncident(m_context.document.snapshot(), added, lines, *pin))) {
        done();
        refresh();
        setCurrent(added.id);
        focusMain();
    }
}

void IncidentsView::showCase(const QString& caseId)
{
    const IncidentCase* one = m_state.guide().incidentCase(caseId);
    if (one == nullptr) {
        return;
    }
    auto* dialog = new CaseDialog(
        m_context.theme, this, m_context.document.snapshot(), *one, m_context.language.current());
    dialog->beginButton()->setEnabled(!m_context.edit.isReadOnly());
    connect(dialog, &CaseDialog::beginAsked, this, [this, caseId] { askNew(caseId); });
    connect(dialog, &CaseDialog::pointActivated, this, &IncidentsView::pointActivated);
    dialog->open();
}

void IncidentsView::askLine(IncidentEventKind kind)
{
    if (!m_state.hasIncident() || m_context.edit.isReadOnly()) {
        return;
    }
    flush();
    IncidentEvent blank;
    blank.incident = current().id;
    blank.kind = kind;
    blank.at = now();
    blank.who = m_context.document.actor();
    const Snapshot& snapshot = m_context.document.snapshot();
    auto* dialog =
        new LineDialog(m_context.theme, this, snapshot, blank, m_context.language.current());
    connect(dialog, &LineDialog::saveRequested, this, [this, dialog] {
        IncidentEvent line = dialog->line();
        const Incident* incident = present(line.incident.toString());
        line.id = IncidentEventId{m_context.clock.newUuid()};
        if (incident != nullptr && apply(addLine(*incident, line))) {
            dialog->accept();
        }
    });
    dialog->open();
    dialog->text()->setFocus(Qt::OtherFocusReason);
}

void IncidentsView::editLine(const IncidentEventId& id)
{
    if (m_context.edit.isReadOnly()) {
        return;
    }
    flush();
    const QList<IncidentEvent>& lines = m_state.current().file.events;
    const auto found = std::find_if(
        lines.begin(), lines.end(), [&](const IncidentEvent& one) { return one.id == id; });
    if (found == lines.end()) {
        return;
    }
    const Snapshot& snapshot = m_context.document.snapshot();
    auto* dialog =
        new LineDialog(m_context.theme, this, snapshot, *found, m_context.language.current());
    connect(dialog, &LineDialog::saveRequested, this, [this, dialog, before = *found] {
        const Incident* incident = present(before.incident.toString());
        if (incident != nullptr &&
            apply(zt::editLine(*incident, before, valuesOf(dialog->line())))) {
            dialog->accept();
        }
    });
    dialog->open();
    dialog->text()->setFocus(Qt::OtherFocusReason);
}

void IncidentsView::removeLine(const IncidentEventId& id)
{
    if (m_context.edit.isReadOnly()) {
        return;
    }
    flush();
    const QList<IncidentEvent> lines = m_state.current().file.events;
    for (const IncidentEvent& line : lines) {
        if (line.id == id && apply(zt::removeLine(current(), line))) {
            toastUndo(tr("The line is taken away"));
        }
    }
}

void IncidentsView::askMeasure()
{
    if (!m_state.hasIncident() || m_context.edit.isReadOnly()) {
        return;
    }
    flush();
    auto* dialog = new MeasureDialog(m_context.theme, this);
    connect(
        dialog, &MeasureDialog::saveRequested, this, [this, dialog, id = current().id.toString()] {
            const Incident* incident = present(id);
            if (incident != nullptr && apply(addCorrectiveAction(*incident, dialog->action()))) {
                dialog->accept();
            }
        });
    dialog->open();
    dialog->text()->setFocus(Qt::OtherFocusReason);
}

/// The controls that the published case tests come first.
void IncidentsView::raise(qsizetype action)
{
    if (m_context.edit.isReadOnly() || action >= current().actions.size()) {
        return;
    }
    flush();
    QList<PointRef> suggested;
    if (const IncidentCase* one = m_state.guide().incidentCase(current().caseId)) {
        for (const CaseControl& control : one->controls) {
            suggested.append({control.pack.pack, control.point});
        }
    }
    auto* dialog = new RaiseFindingDialog(m_context.theme,
                                          this,
                                          m_context.document.snapshot(),
                                          current().actions.at(action),
                                          suggested,
                                          m_context.language.current());
    connect(
        dialog,
        &RaiseFindingDialog::saveRequested,
        this,
        [this, dialog, action, id = current().id.toString()] {
            const Snapshot& snapshot = m_context.document.snapshot();
            const Incident* incident = present(id);
            AuditFinding finding;
            finding.id = AuditFindingId{m_context.clock.newUuid()};
            finding.audit = dialog->audit();
            finding.code = nextFindingCode(snapshot);
            finding.severity = dialog->severity();
            finding.criteria = dialog->points();
            finding.raisedOn = QDate::fromString(shownDay(now()), Qt::ISODate);
            if (incident != nullptr &&
                apply(raiseFinding(snapshot, *incident, action, finding, snapshot.checklists))) {
                dialog->accept();
                toastUndo(tr("Finding %1 is raised").arg(finding.code));
            }
        });
    dialog->open();
    dialog->filter()->setFocus(Qt::OtherFocusReason);
}

void IncidentsView::askClose()
{
    if (!m_state.hasIncident() || m_context.edit.isReadOnly() || current().closedAt) {
        return;
    }
    flush();
    tick();
    QStringList lacking;
    for (const QString& id : m_state.current().status.missing) {
        lacking.append(guideName(m_state.guide(), id, m_context.language.current()));
    }
    auto* dialog = new CloseIncidentDialog(
        m_context.theme, this, current().code, lacking, m_context.document.actor(), now());
    connect(
        dialog,
        &CloseIncidentDialog::saveRequested,
        this,
        [this, dialog, id = current().id.toString()] {
            const Snapshot& snapshot = m_context.document.snapshot();
            const Incident* incident = present(id);
            if (incident == nullptr) {
                return;
            }
            const IncidentFile file = incidentFile(snapshot, *incident);
            const IncidentStatus status =
                incidentStatus(snapshot, file, m_state.guide(), dialog->at());
            if (apply(closeIncident(file, status, dialog->who(), dialog->at(), dialog->why()))) {
                dialog->accept();
                toastUndo(tr("Incident %1 is closed").arg(file.incident.code));
            }
        });
    dialog->open();
}

void IncidentsView::reopen()
{
    if (!m_state.hasIncident() || m_context.edit.isReadOnly()) {
        return;
    }
    flush();
    const QString code = current().code;
    if (apply(reopenIncident(current()))) {
        toastUndo(tr("Incident %1 is open again").arg(code));
    }
}

} // namespace zt
