// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later

// How the incidents are put together.
#include "app/pages/common/evidencedesk.h"
#include "app/pages/incident/custodyview.h"
#include "app/pages/incident/effectform.h"
#include "app/pages/incident/incidentinspector.h"
#include "app/pages/incident/incidentlist.h"
#include "app/pages/incident/incidentpanel.h"
#include "app/pages/incident/incidentsview.h"
#include "app/pages/incident/measurelist.h"
#include "app/pages/incident/recordform.h"
#include "app/pages/incident/timelinelist.h"
#include "app/widgets/labels.h"
#include "app/widgets/pageprompt.h"

#include <QAction>
#include <QHBoxLayout>
#include <QListView>

namespace zt {

IncidentsView::IncidentsView(AppContext& context, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_list(new IncidentList(context))
    , m_panel(new IncidentPanel(context))
    , m_inspector(new IncidentInspector(context, this))
    , m_inspectorGuard(m_inspector)
    , m_prompt(new PagePrompt)
    , m_fromCase(m_prompt->addQuietWay())
    , m_desk(new EvidenceDesk(context, this))
    , m_newAction(new QAction(this))
    , m_lineAction(new QAction(this))
    , m_reportAction(new QAction(this))
    , m_exportAction(new QAction(this))
    , m_closeAction(new QAction(this))
    , m_reopenAction(new QAction(this))
    , m_exhibitAction(new QAction(this))
    , m_pasteAction(new QAction(this))
    , m_measureAction(new QAction(this))
    , m_nextAction(new QAction(this))
    , m_previousAction(new QAction(this))
{
    m_inspector->hide();
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &IncidentsView::tick);
    buildLayout();
    buildActions();
    connectParts();
}

void IncidentsView::buildLayout()
{
    auto* line = new QHBoxLayout(this);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(0);
    line->addWidget(m_list);
    line->addWidget(m_panel, 1);
    line->addWidget(m_prompt, 1);
    m_prompt->hide();
    m_fromCase->setObjectName(QStringLiteral("fromCase"));
    connect(m_prompt->primary(), &QPushButton::clicked, this, [this] { askNew({}); });
    connect(m_fromCase, &QPushButton::clicked, this, [this] {
        if (!m_state.guide().cases.isEmpty()) {
            askNew(m_state.guide().cases.first().id);
        }
    });
}

void IncidentsView::buildActions()
{
    setActionIcon(m_newAction, QStringLiteral("list-add"));
    setActionIcon(m_exportAction, QStringLiteral("document-export"));
    const auto key = [this](QAction* action, const char* keys) {
        action->setShortcut(QKeySequence(QString::fromLatin1(keys)));
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        addAction(action);
        m_inspector->addAction(action);
    };
    key(m_lineAction, "Ctrl+Return");
    key(m_nextAction, "Ctrl+Down");
    key(m_previousAction, "Ctrl+Up");
    key(m_pasteAction, "Ctrl+V");
    connect(m_newAction, &QAction::triggered, this, [this] { askNew({}); });
    connect(m_lineAction, &QAction::triggered, this, [this] { askLine(IncidentEventKind::Note); });
    connect(m_exportAction, &QAction::triggered, this, &IncidentsView::askExport);
    connect(m_closeAction, &QAction::triggered, this, &IncidentsView::askClose);
    connect(m_reopenAction, &QAction::triggered, this, &IncidentsView::reopen);
    connect(m_exhibitAction, &QAction::triggered, this, &IncidentsView::askExhibit);
    connect(m_pasteAction, &QAction::triggered, this, &IncidentsView::pasteExhibit);
    connect(m_desk, &EvidenceDesk::added, this, &IncidentsView::afterStoring);
    connect(m_desk, &EvidenceDesk::failed, this, &IncidentsView::failed);
    connect(m_desk, &EvidenceDesk::idle, this, [this] {
        const auto waiting = std::exchange(m_waiting, {});
        for (const auto& [subject, values] : waiting) {
            record(subject, values, 0);
        }
    });
    connect(m_measureAction, &QAction::triggered, this, &IncidentsView::askMeasure);
    connect(m_nextAction, &QAction::triggered, this, [this] { step(1); });
    connect(m_previousAction, &QAction::triggered, this, [this] { step(-1); });
    connect(m_reportAction, &QAction::triggered, this, [this] {
        const IncidentRow& row = m_state.current();
        for (int i = 0; i < row.status.deadlines.size(); ++i) {
            const DeadlineStatus& one = row.status.deadlines.at(i);
            if (!one.done && one.state != DeadlineState::NotRequired) {
                askLine(m_state.guide().deadlines.at(i).doneBy);
                return;
            }
        }
        askClose();
    });
}

void IncidentsView::connectParts()
{
    connect(m_list, &IncidentList::currentChanged, this, &IncidentsView::setCurrent);
    connect(m_list, &IncidentList::caseActivated, this, &IncidentsView::showCase);
    connect(m_list, &IncidentList::newAsked, this, [this] { askNew({}); });
    connect(m_list, &IncidentList::entered, this, [this] {
        if (m_panel->timeline()->isVisible()) {
            m_panel->timeline()->setFocus(Qt::OtherFocusReason);
        } else {
            m_panel->lineButton()->setFocus(Qt::OtherFocusReason);
        }
    });
    connect(m_panel, &IncidentPanel::lineAsked, this, &IncidentsView::askLine);
    connect(m_panel, &IncidentPanel::entered, this, &IncidentsView::record);
    connect(m_panel->timeline(), &TimelineList::editAsked, this, &IncidentsView::editLine);
    connect(m_panel->timeline(), &TimelineList::removeAsked, this, &IncidentsView::removeLine);
    connect(m_panel->record(), &RecordForm::closeAsked, this, &IncidentsView::askClose);
    connect(m_panel->record(), &RecordForm::reopenAsked, this, &IncidentsView::reopen);
    connect(m_panel, &IncidentPanel::imagePasted, this, &IncidentsView::addImage);
    MeasureList* measures = m_panel->measures();
    connect(measures, &MeasureList::addAsked, this, &IncidentsView::askMeasure);
    connect(measures, &MeasureList::raiseAsked, this, &IncidentsView::raise);
    connect(measures, &MeasureList::findingActivated, this, &IncidentsView::findingActivated);
    CustodyView* custody = m_inspector->custody();
    connect(custody, &CustodyView::addAsked, this, &IncidentsView::askExhibit);
    connect(custody, &CustodyView::editAsked, this, &IncidentsView::editExhibit);
    connect(custody, &CustodyView::entryAsked, this, &IncidentsView::askEntry);
    connect(m_inspector->effects(), &EffectForm::entered, this, &IncidentsView::record);
    connect(m_inspector->roles(), &RolesForm::entered, this, &IncidentsView::recordRole);
}

} // namespace zt
