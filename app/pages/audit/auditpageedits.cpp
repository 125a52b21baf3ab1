// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the person does to a point, as changes.
#include "app/commands/editactions.h"
#include "app/pages/audit/analysis/analysisview.h"
#include "app/pages/audit/auditpage.h"
#include "app/pages/audit/pointpanel.h"
#include "app/pages/audit/questionnaire/questionnairedesk.h"
#include "app/pages/common/evidencedesk.h"
#include "app/pages/incident/incidentsview.h"
#include "app/uiservices.h"
#include "app/widgets/statementedit.h"
#include "model/document/document.h"
#include "reports/wordingcrosswalk.h"

namespace zt {

namespace {

QJsonValue resultValue(AuditResult result)
{
    const QString key = toKey(result);
    return key.isEmpty() ? QJsonValue() : QJsonValue(key);
}

} // namespace

Signature AuditPage::signature() const
{
    return {m_context.document.actor(), m_context.clock.now()};
}

AuditPoint AuditPage::here() const
{
    return {m_state.audit().id, m_ref};
}

void AuditPage::apply(const Result<ChangeSet>& changes)
{
    const Result<void> done = m_context.edit.apply(changes);
    Q_UNUSED(done) // announced by EditActions::failed
}

/// While evidence is being stored the document takes nothing else; the change then waits for it.
void AuditPage::record(const PointRef& ref, const FieldValues& values, int session)
{
    if (m_desk->isStoring()) {
        m_waiting.append({ref, values});
        return;
    }
    const Snapshot& now = m_context.document.snapshot();
    const Result<ChangeSet> changes =
        editPoints(now, m_state.audit(), now.checklists, {{ref, values}}, signature());
    const Result<void> done =
        session > 0 ? m_context.edit.applyTyping(changes, session) : m_context.edit.apply(changes);
    Q_UNUSED(done) // announced by EditActions::failed
}

/// Not applicable cannot stand without a reason; it is proposed first.
void AuditPage::chooseResult(AuditResult result)
{
    if (m_context.edit.isReadOnly()) {
        return;
    }
    m_panel->flush();
    const PointResult paper = m_state.paper(m_ref);
    if (result == AuditResult::NotApplicable && paper.result != result) {
        m_proposed = result;
        refreshPoint();
        m_panel->text(QStringLiteral("reason"))->setFocus();
        return;
    }
    m_proposed.reset();
    if (result != paper.result) {
        record(m_ref, {{QStringLiteral("result"), resultValue(result)}});
    }
    refreshPoint();
}

/// With a proposed N/A the reason and the result are recorded together.
void AuditPage::enterText(const QString& subject,
                          const QString& key,
                          const QString& text,
                          int session)
{
    const auto ref = pointRefFromKey(subject.section(QLatin1Char(' '), 1));
    const bool here = subject.startsWith(m_state.audit().id.toString());
    if (!ref || !here) {
        return;
    }
    FieldValues values{{key, text}};
    if (key == QLatin1String("reason")) {
        const bool proposed = *ref == m_ref && m_proposed == AuditResult::NotApplicable;
        if (text.trimmed().isEmpty() ||
            (!proposed && m_state.paper(*ref).result != AuditResult::NotApplicable)) {
            return; // a reason alone is no fact, and N/A keeps the one it has
        }
        values.insert(QStringLiteral("result"), resultValue(AuditResult::NotApplicable));
        m_proposed.reset();
    }
    record(*ref, values, session);
}

void AuditPage::confirmReason()
{
    m_panel->text(QStringLiteral("reason"))->flush();
    refreshPoint();
}

void AuditPage::dropProposal()
{
    if (m_proposed) {
        m_proposed.reset();
        refreshPoint();
        focusMain();
    }
}

void AuditPage::send(const QList<PointRef>& points)
{
    if (m_context.edit.isReadOnly() || points.isEmpty()) {
        return;
    }
    m_panel->flush();
    const Snapshot& now = m_context.document.snapshot();
    if (m_context.edit.apply(readyPoints(now, m_state.audit(), points, signature()))) {
        Q_EMIT toast(tr("%n point(s) sent for review", nullptr, static_cast<int>(points.size())),
                     tr("Undo"),
                     [this] { m_context.edit.undoStack().undo(); });
    }
}

void AuditPage::accept()
{
    m_panel->flush();
    apply(acceptPoints(m_context.document.snapshot(), m_state.audit(), {m_ref}, signature()));
}

/// What a new version carried over still holds.
void AuditPage::look()
{
    const PointStatus* status = m_state.status(m_ref);
    if (m_context.edit.isReadOnly() || status == nullptr || !status->needsLook) {
        return;
    }
    m_panel->flush();
    apply(lookPoints(m_context.document.snapshot(), m_state.audit(), {m_ref}, signature()));
}

void AuditPage::giveBack()
{
    m_panel->flush();
    Question question;
    question.title = tr("Return point %1").arg(m_ref.point);
    question.text = tr("Whoever prepared it sees what is missing.");
    question.buttons = QStringList{tr("Cancel"), tr("Return")};
    question.wantsText = true;
    question.textLabel = tr("Note");
    m_context.ui.ask(this, question, [this, ref = m_ref](int button, const QString& text) {
        if (button == 1) {
            apply(returnPoints(m_context.document.snapshot(),
                               m_state.audit(),
                               {ref},
                               signature(),
                               text.trimmed()));
        }
    });
}

void AuditPage::addNote(const QString& text)
{
    apply(notePoints(m_context.document.snapshot(), m_state.audit(), {m_ref}, signature(), text));
}

void AuditPage::takeOffer(const AnswerElsewhere& offer)
{
    m_panel->flush();
    const QString observation = withTaken(m_state.paper(m_ref).observation,
                                          offer,
                                          m_state.snapshot(),
                                          m_state.today(),
                                          m_context.language.current());
    record(m_ref, {{QStringLiteral("observation"), observation}});
}

bool AuditPage::dropFiles(const QStringList& paths)
{
    if (showsIncidents()) {
        return m_incidents->dropFiles(paths);
    }
    if (showsAnalyses()) {
        return m_analyses->dropFiles(paths);
    }
    if (saysWhatToDo() || m_part != AuditPart::Points || m_context.edit.isReadOnly()) {
        return false;
    }
    m_panel->flush();
    m_questionnaires->takeDropped(
        paths, m_state.audit(), [this, at = here()](const QStringList& others) {
            m_desk->addFiles(others, at);
        });
    return true;
}

} // namespace zt
