// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/incident/incidentsview.h"

#include "app/commands/editactions.h"
#include "app/pages/incident/deadlinecard.h"
#include "app/pages/incident/incidentinspector.h"
#include "app/pages/incident/incidentlist.h"
#include "app/pages/incident/incidentpanel.h"
#include "app/pages/incident/timelinelist.h"
#include "app/widgets/filterfield.h"
#include "app/widgets/labels.h"
#include "app/widgets/pageprompt.h"
#include "checklists/packloader.h"
#include "model/document/document.h"
#include "reports/phrase.h"

#include <QAction>
#include <QEvent>
#include <QListView>

namespace zt {

namespace {

constexpr int listWidth = 272;
constexpr int narrowList = 224;
constexpr int narrowPage = 1000;
constexpr int secondMs = 1000;
constexpr qint64 minuteMs = 60'000;

} // namespace

Moment IncidentsView::now() const
{
    return {m_context.clock.now().toMSecsSinceEpoch(), taipeiMinutes};
}

/// The pinned one, or the one this program ships.
std::shared_ptr<const IncidentGuide> IncidentsView::guide()
{
    const Snapshot& snapshot = m_context.document.snapshot();
    if (snapshot.incidentGuide != nullptr) {
        return snapshot.incidentGuide;
    }
    if (m_shipped == nullptr) {
        const Result<IncidentGuide> read = incidentGuideFor(snapshot);
        if (!read) {
            Q_EMIT failed(read.error());
            return nullptr;
        }
        m_shipped = std::make_shared<const IncidentGuide>(*read);
    }
    return m_shipped;
}

void IncidentsView::refresh()
{
    m_state.setSnapshot(m_context.document.snapshot(), guide(), now());
    showAll();
}

void IncidentsView::showAll()
{
    const bool prompts = saysWhatToDo();
    m_list->show(m_state);
    m_list->setVisible(!prompts);
    m_panel->setVisible(!prompts);
    m_prompt->setVisible(prompts);
    m_panel->show(m_state);
    m_inspector->show(m_state);
    setTimer();
    retranslate();
}

void IncidentsView::tick()
{
    m_state.setNow(now());
    m_panel->showNow(m_state);
    m_list->view()->viewport()->update();
    setTimer();
}

/// To the next second or minute on the clock.
void IncidentsView::setTimer()
{
    if (!isVisible() || saysWhatToDo()) {
        m_timer.stop();
        return;
    }
    const qint64 into = m_state.now().utcMs % minuteMs;
    m_timer.start(m_state.countsSeconds() ? secondMs : static_cast<int>(minuteMs - into));
}

void IncidentsView::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    tick();
}

void IncidentsView::hideEvent(QHideEvent* event)
{
    m_timer.stop();
    flush();
    QWidget::hideEvent(event);
}

void IncidentsView::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    m_list->setFixedWidth(width() < narrowPage ? narrowList : listWidth);
}

void IncidentsView::flush()
{
    m_panel->flush();
    m_inspector->flush();
}

QWidget* IncidentsView::inspector()
{
    return saysWhatToDo() ? nullptr : m_inspectorGuard.data();
}

QStringList IncidentsView::facts() const
{
    if (saysWhatToDo()) {
        return {};
    }
    QStringList facts{tr("%n in work", nullptr, m_state.openCount())};
    if (const int late = m_state.lateCount(); late > 0) {
        facts.append(tr("%n late", nullptr, late));
    }
    return facts;
}

QList<QAction*> IncidentsView::secondaryActions() const
{
    return saysWhatToDo() ? QList<QAction*>() : QList<QAction*>{m_exportAction};
}

QAction* IncidentsView::primaryAction() const
{
    return saysWhatToDo() || current().closedAt ? nullptr : m_reportAction;
}

QList<QAction*> IncidentsView::commands() const
{
    if (saysWhatToDo()) {
        return {m_newAction};
    }
    return {m_newAction,
            m_lineAction,
            m_measureAction,
            m_exhibitAction,
            m_pasteAction,
            m_exportAction,
            m_closeAction,
            m_reopenAction,
            m_nextAction,
            m_previousAction};
}

QList<KeyHint> IncidentsView::keyHints() const
{
    if (saysWhatToDo()) {
        return {};
    }
    return {{{QStringLiteral("Ctrl ↵")}, tr("record a line")},
            {{QStringLiteral("Ctrl ↓")}, tr("next incident")},
            {{QStringLiteral("Ctrl V")}, tr("paste a picture as an exhibit")}};
}

bool IncidentsView::focusFilter()
{
    if (saysWhatToDo()) {
        return false;
    }
    m_list->filter()->setFocus();
    m_list->filter()->selectAll();
    return true;
}

void IncidentsView::focusMain()
{
    if (saysWhatToDo()) {
        m_prompt->setFocus(Qt::OtherFocusReason);
    } else {
        m_list->view()->setFocus(Qt::OtherFocusReason);
    }
}

void IncidentsView::setCurrent(const IncidentId& id)
{
    flush();
    m_state.setCurrent(id);
    showAll();
}

void IncidentsView::showIncident(const QString& code)
{
    for (const IncidentRow& row : m_state.rows()) {
        if (row.file.incident.code == code) {
            setCurrent(IncidentId(row.file.incident.id));
            return;
        }
    }
}

/// Along the list, whatever the filter hides.
void IncidentsView::step(int by)
{
    if (saysWhatToDo()) {
        return;
    }
    const QList<IncidentRow>& rows = m_state.rows();
    for (qsizetype i = 0; i < rows.size(); ++i) {
        if (rows.at(i).file.incident.id == current().id) {
            const qsizetype next = i + by;
            if (next >= 0 && next < rows.size()) {
                setCurrent(IncidentId(rows.at(next).file.incident.id));
            }
            return;
        }
    }
}

const Incident* IncidentsView::present(const QString& id) const
{
    for (const Incident& one : m_context.document.snapshot().incidents) {
        if (one.id.toString() == id) {
            return &one;
        }
    }
    return nullptr;
}

/// The primary button names the report that is due next, as long as one is.
void IncidentsView::retranslate()
{
    const Language& language = m_context.language.current();
    const bool writes = !m_context.edit.isReadOnly();
    const bool any = m_state.hasIncident();
    const bool closed = any && current().closedAt.has_value();
    m_newAction->setText(tr("New incident…"));
    m_lineAction->setText(tr("Record a line…"));
    m_exportAction->setText(tr("Export…"));
    m_exportAction->setToolTip(tr("The report of the incident, as the guideline lists it"));
    m_closeAction->setText(tr("Close the incident…"));
    m_reopenAction->setText(tr("Open the incident again"));
    m_exhibitAction->setText(tr("New exhibit…"));
    m_pasteAction->setText(tr("Paste a picture as an exhibit"));
    m_measureAction->setText(tr("New corrective action…"));
    m_nextAction->setText(tr("Next incident"));
    m_previousAction->setText(tr("Previous incident"));
    m_newAction->setEnabled(writes);
    for (QAction* action :
         {m_lineAction, m_exhibitAction, m_pasteAction, m_measureAction, m_reportAction}) {
        action->setEnabled(writes && any);
    }
    m_closeAction->setEnabled(writes && any && !closed);
    m_reopenAction->setEnabled(writes && closed);
    m_exportAction->setEnabled(any);
    QString text = m_closeAction->text();
    for (int i = 0; any && !closed && i < m_state.current().status.deadlines.size(); ++i) {
        const DeadlineStatus& one = m_state.current().status.deadlines.at(i);
        if (!one.done && one.state != DeadlineState::NotRequired) {
            text = tr("%1…", "a report to be recorded")
                       .arg(pick(m_state.guide().deadlines.at(i).name, language));
            break;
        }
    }
    m_reportAction->setText(text);
    m_prompt->setTexts(tr("Record the first incident"),
                       tr("Say what happened and when: the four deadlines run at once. Stages, "
                          "timeline, root cause and the chain of custody follow on this page."));
    m_prompt->primary()->setText(tr("New incident…"));
    m_prompt->primary()->setEnabled(writes);
    m_fromCase->setText(tr("Begin from a published case…"));
    m_fromCase->setEnabled(writes);
    Q_EMIT headerChanged();
}

void IncidentsView::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        showAll();
    }
}

} // namespace zt
