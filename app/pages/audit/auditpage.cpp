// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/audit/auditpage.h"

#include "app/commands/editactions.h"
#include "app/itemmodels/audittreemodel.h"
#include "app/pages/audit/analysis/analysisview.h"
#include "app/pages/audit/auditinspector.h"
#include "app/pages/audit/audittexts.h"
#include "app/pages/audit/checktree.h"
#include "app/pages/audit/findingsview.h"
#include "app/pages/audit/pointhistory.h"
#include "app/pages/audit/pointpanel.h"
#include "app/pages/audit/questionnaire/questionnairedesk.h"
#include "app/pages/audit/resultsegment.h"
#include "app/pages/audit/versions/versiondesk.h"
#include "app/pages/audit/waystoverify.h"
#include "app/pages/incident/incidentsview.h"
#include "app/shell/windowtexts.h"
#include "app/widgets/filterfield.h"
#include "app/widgets/pageprompt.h"
#include "app/widgets/statementedit.h"

#include <QAction>
#include <QEvent>
#include <QStackedWidget>
#include <QTreeView>

#include <algorithm>

namespace zt {

namespace {

constexpr int treeWidth = 308;
constexpr int narrowTree = 256;
constexpr int narrowPage = 1000;
constexpr int narrowWindow = 1200; ///< the header has no room for three buttons

} // namespace

QString AuditPage::title() const
{
    return tr("Audit");
}

QStringList AuditPage::facts() const
{
    if (showsIncidents()) {
        return m_incidents->facts();
    }
    if (showsAnalyses()) {
        return m_analyses->facts();
    }
    if (saysWhatToDo()) {
        return {};
    }
    QStringList facts;
    if (const int flagged = m_state.coverage().needLook; flagged > 0) {
        facts.append(tr("to be looked at again: %1").arg(flagged)); // the audit stands below, too
    }
    facts.append(AuditTexts::auditName(m_state.audit(), m_context.language.current()));
    return facts;
}

QWidget* AuditPage::inspector()
{
    if (showsIncidents()) {
        return m_incidents->inspector();
    }
    if (showsAnalyses()) {
        return m_analyses->inspector();
    }
    return saysWhatToDo() || showsFindings() ? nullptr : m_inspectorGuard.data();
}

QList<QAction*> AuditPage::secondaryActions() const
{
    if (showsIncidents()) {
        return m_incidents->secondaryActions();
    }
    if (showsAnalyses()) {
        return m_analyses->secondaryActions();
    }
    if (saysWhatToDo()) {
        return {};
    }
    if (showsFindings()) {
        return {m_newAction};
    }
    if (m_narrow) {
        return {m_questionnaires->ask()}; // the other is in the palette and in the list of audits
    }
    return {m_newAction, m_questionnaires->ask()};
}

QAction* AuditPage::primaryAction() const
{
    if (showsIncidents()) {
        return m_incidents->primaryAction();
    }
    if (showsAnalyses()) {
        return m_analyses->primaryAction();
    }
    if (saysWhatToDo()) {
        return nullptr;
    }
    return showsFindings() ? m_findingAction : m_sendAllAction;
}

QList<QAction*> AuditPage::commands() const
{
    if (showsIncidents()) {
        return m_incidents->commands();
    }
    if (showsAnalyses()) {
        return m_analyses->commands();
    }
    return {m_newAction,
            m_findingAction,
            m_editAction,
            m_factsAction,
            m_sendAction,
            m_nextAction,
            m_previousAction,
            m_openAction,
            m_lookAction,
            m_flaggedAction,
            m_verifyAction,
            m_questionnaires->out(),
            m_questionnaires->back(),
            m_versions->ask()};
}

QList<SubPage> AuditPage::subPages() const
{
    const auto count = [](qsizetype number) {
        return number > 0 ? QString::number(number) : QString();
    };
    const auto& incidents = m_state.snapshot().incidents;
    const auto open = std::count_if(incidents.begin(), incidents.end(), [](const Incident& one) {
        return groupOf(one) == IncidentGroup::InWork;
    });
    return {{tr("Points"), {}},
            {tr("Findings"), count(m_state.hasAudit() ? m_state.findings().size() : 0)},
            {tr("Analyses"), {}},
            {tr("Incidents"), count(open)}};
}

void AuditPage::setSubPage(int index)
{
    m_panel->flush();
    if (m_incidents != nullptr) {
        m_incidents->flush();
    }
    m_part = static_cast<AuditPart>(index);
    refresh();
    focusMain();
}

QList<KeyHint> AuditPage::keyHints() const
{
    if (showsIncidents()) {
        return m_incidents->keyHints();
    }
    if (showsAnalyses()) {
        return m_analyses->keyHints();
    }
    if (saysWhatToDo() || showsFindings()) {
        return {};
    }
    return {{{QStringLiteral("1–4")}, tr("result")},
            {{QStringLiteral("Ctrl ↓")}, tr("next point")},
            {{QStringLiteral("Ctrl ↵")}, tr("send for review")}};
}

bool AuditPage::focusFilter()
{
    if (showsIncidents()) {
        return m_incidents->focusFilter();
    }
    if (showsAnalyses()) {
        return m_analyses->focusFilter();
    }
    if (saysWhatToDo() || showsFindings()) {
        return false;
    }
    m_tree->filter()->setFocus();
    m_tree->filter()->selectAll();
    return true;
}

void AuditPage::focusMain()
{
    if (showsIncidents()) {
        m_incidents->focusMain();
    } else if (showsAnalyses()) {
        m_analyses->focusMain();
    } else if (saysWhatToDo()) {
        m_prompt->setFocus(Qt::OtherFocusReason);
    } else if (showsFindings()) {
        m_findings->focusTable();
    } else {
        m_tree->view()->setFocus(Qt::OtherFocusReason);
    }
}

void AuditPage::openArgument(const QString& argument)
{
    const qsizetype colon = argument.indexOf(QLatin1Char(':'));
    const QString kind = argument.left(colon);
    const QString what = argument.mid(colon + 1);
    if (kind == QLatin1String("findings")) {
        setSubPage(static_cast<int>(AuditPart::Findings));
    } else if (kind == QLatin1String("incidents") || kind == QLatin1String("incident")) {
        setSubPage(static_cast<int>(AuditPart::Incidents));
        m_incidents->showIncident(what);
    } else if (kind == QLatin1String("analyses") || kind == QLatin1String("analysis")) {
        setSubPage(static_cast<int>(AuditPart::Analyses));
        if (kind == QLatin1String("analysis")) {
            (void)m_analyses->dropFiles({what});
        }
    } else if (kind == QLatin1String("finding")) {
        showFinding(what);
    } else if (const auto ref = pointRefFromKey(what); ref && kind == QLatin1String("point")) {
        showPoint(*ref);
    } else if (const Audit* audit = m_state.snapshot().auditByCode(what);
               audit != nullptr && kind == QLatin1String("audit")) {
        showAudit(audit->id);
    }
}

void AuditPage::setSnapshot(const Snapshot& snapshot, const ChangeSummary&)
{
    const bool first = !m_state.hasAudit();
    m_state.setSnapshot(snapshot, shownTime(m_context.clock.now()).date());
    m_stale = true;
    if (first || isVisible()) {
        refresh();
    }
}

void AuditPage::showEvent(QShowEvent* event)
{
    Page::showEvent(event);
    if (m_stale) {
        refresh();
    }
}

void AuditPage::refresh()
{
    m_stale = false;
    showPrompt();
    if (showsIncidents()) {
        m_incidents->refresh();
    } else if (showsAnalyses()) {
        m_analyses->setState(m_state);
    } else if (m_state.hasAudit()) {
        if (m_state.status(m_ref) == nullptr && !m_state.order().isEmpty()) {
            m_ref = m_state.order().first();
            m_proposed.reset();
        }
        m_tree->show(m_state);
        m_tree->setCurrent(m_ref);
        m_findings->show(m_state);
        refreshPoint();
    }
    retranslate();
}

void AuditPage::refreshPoint()
{
    m_history->show(here());
    m_panel->showPoint(m_state, m_ref, m_proposed);
    m_panel->showHistory(m_history->events());
    m_inspector->show(m_state, m_ref, m_history->events());
}

void AuditPage::showAudit(const AuditId& id)
{
    m_panel->flush();
    m_proposed.reset();
    m_state.setAudit(id);
    refresh();
}

/// By value: what is flushed makes the state anew, and with it the list a reference would come
/// from.
void AuditPage::showPoint(PointRef ref)
{
    if (ref == m_ref || m_state.status(ref) == nullptr) {
        return;
    }
    m_panel->flush();
    m_proposed.reset();
    m_ref = std::move(ref);
    m_tree->setCurrent(m_ref);
    refreshPoint();
    retranslate();
}

void AuditPage::showFinding(const QString& code)
{
    m_panel->flush();
    m_part = AuditPart::Findings;
    for (const AuditFinding& finding : m_state.snapshot().auditFindings) {
        if (finding.code == code) {
            m_state.setAudit(finding.audit); // it may be another than the one shown
        }
    }
    refresh();
    m_findings->setCurrent(code);
    focusMain();
}

void AuditPage::step(int by)
{
    const QList<PointRef>& order = m_state.order();
    const qsizetype next = order.indexOf(m_ref) + by;
    if (next >= 0 && next < order.size()) {
        showPoint(order[next]);
    }
}

/// The next such point, from here round to here.
bool AuditPage::goToNext(bool (*fits)(const PointStatus& point))
{
    const QList<PointRef>& order = m_state.order();
    const qsizetype at = order.indexOf(m_ref);
    for (qsizetype by = 1; by <= order.size(); ++by) {
        const PointStatus* other = m_state.status(order[(at + by) % order.size()]);
        if (fits(*other)) {
            const PointRef next = other->ref;
            showPoint(next);
            return true;
        }
    }
    return false;
}

void AuditPage::nextUnchecked()
{
    const auto open = [](const PointStatus& point) {
        return point.result == AuditResult::Unchecked && point.counts();
    };
    if (!goToNext(open)) {
        Q_EMIT toast(tr("Every point that applies has been looked at"), {}, {});
    }
}

/// The next point that a new version left to look at.
void AuditPage::nextFlagged()
{
    if (!goToNext([](const PointStatus& point) { return point.needsLook; })) {
        Q_EMIT toast(tr("No point is left to be looked at again"), {}, {});
    }
}

void AuditPage::retranslate()
{
    const auto sendable = static_cast<int>(m_state.sendable().size());
    const bool writes = !m_context.edit.isReadOnly();
    m_questionnaires->retranslate(m_state.hasAudit());
    m_versions->retranslate(m_state.hasAudit());
    m_newAction->setText(tr("New audit…"));
    m_newAction->setEnabled(writes);
    m_editAction->setText(tr("Change the audit…"));
    m_editAction->setEnabled(writes && m_state.hasAudit());
    m_factsAction->setText(tr("Conditions of the firm…"));
    m_factsAction->setToolTip(
        tr("What the checklists ask of the firm, because points depend on it"));
    m_factsAction->setEnabled(writes && !m_state.facts().isEmpty());
    m_findingAction->setText(tr("New finding…"));
    m_findingAction->setEnabled(writes && m_state.hasAudit());
    m_sendAllAction->setText(tr("Send %n point(s)", nullptr, sendable));
    m_sendAllAction->setToolTip(sendable > 0
                                    ? tr("Gives every point that was looked at to the reviewer")
                                    : tr("No point was looked at and not yet sent"));
    m_sendAllAction->setEnabled(writes && sendable > 0);
    m_sendAction->setText(tr("Send this point for review"));
    const bool points = m_part == AuditPart::Points;
    m_sendAction->setEnabled(writes && points);
    for (QAction* action : {m_nextAction, m_previousAction, m_openAction, m_flaggedAction}) {
        action->setEnabled(points);
    }
    m_nextAction->setText(tr("Next point"));
    m_previousAction->setText(tr("Previous point"));
    m_openAction->setText(tr("Next point nobody has looked at"));
    const PointStatus* here = m_state.status(m_ref);
    m_flaggedAction->setText(tr("Next point to be looked at again"));
    m_verifyAction->setText(tr("Verify the point…"));
    m_verifyAction->setToolTip(tr("By the analysis or the simulation that its checklist names"));
    m_verifyAction->setEnabled(points && !m_panel->ways()->links().isEmpty());
    m_lookAction->setText(tr("Looked at after the new version"));
    m_lookAction->setEnabled(writes && points && here != nullptr && here->needsLook);
    Q_EMIT headerChanged();
}

void AuditPage::changeEvent(QEvent* event)
{
    Page::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        refresh();
    }
}

void AuditPage::resizeEvent(QResizeEvent* event)
{
    Page::resizeEvent(event);
    m_tree->setFixedWidth(width() < narrowPage ? narrowTree : treeWidth);
    if (const bool narrow = window()->width() < narrowWindow; narrow != m_narrow) {
        m_narrow = narrow;
        QMetaObject::invokeMethod(this, &AuditPage::headerChanged, Qt::QueuedConnection);
    }
}

} // namespace zt
