// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/roadmap/roadmappage.h"

#include "app/commands/editactions.h"
#include "app/daywatch.h"
#include "app/pages/roadmap/budgetview.h"
#include "app/pages/roadmap/ganttview.h"
#include "app/pages/roadmap/roadmapinspector.h"
#include "app/pages/roadmap/roadmapmodel.h"
#include "app/pages/roadmap/roadmapstrip.h"
#include "app/pages/roadmap/roadmaptree.h"
#include "app/uiservices.h"
#include "app/widgets/hairlinesplitter.h"
#include "app/widgets/labels.h"
#include "app/widgets/pageprompt.h"
#include "model/document/pastgaps.h"
#include "reports/wordingmaturity.h"
#include "reports/wordingroadmap.h"

#include <QAction>
#include <QEvent>
#include <QMenu>
#include <QStackedLayout>
#include <QTimeZone>
#include <QVBoxLayout>

namespace zt {

namespace {

constexpr int budgetHeight = 214;
constexpr int treeWidth = 400;

QWidget* stacked(const ThemeHolder& theme, QWidget* top, QWidget* bottom)
{
    auto* side = new QWidget;
    auto* column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(top, 1);
    column->addWidget(new Rule(theme, Rule::Weight::Section));
    column->addWidget(bottom);
    bottom->setFixedHeight(budgetHeight);
    return side;
}

} // namespace

RoadmapPage::RoadmapPage(AppContext& context, QWidget* parent)
    : Page(context, parent)
    , m_model(new RoadmapModel(
          [&context]() -> const Language& { return context.language.current(); }, this))
    , m_tree(new RoadmapTree(context.theme, *m_model))
    , m_gantt(new GanttView(context.theme, *m_model, *m_tree))
    , m_budget(new BudgetView(context.theme, *m_model))
    , m_legend(new BudgetLegend(context.theme, *m_model))
    , m_strip(new RoadmapStrip(context.theme))
    , m_inspector(new RoadmapInspector(context, this))
    , m_inspectorGuard(m_inspector)
    , m_prompt(new PagePrompt)
    , m_firstAction(m_prompt->addQuietWay())
    , m_add(new QAction(this))
    , m_targets(new QAction(this))
    , m_scopeAction(new QAction(this))
    , m_gaps(new QAction(this))
    , m_apply(new QAction(this))
    , m_reset(new QAction(this))
{
    m_inspector->hide();
    buildLayout();
    buildActions();
    connectParts();
    connect(new DayWatch(context.clock, this), &DayWatch::turned, this, [this] {
        setSnapshot(m_context.document.snapshot(), {});
    });
    retranslate();
}

void RoadmapPage::buildLayout()
{
    auto* splitter = new HairlineSplitter(m_context.theme, Qt::Horizontal);
    splitter->addWidget(stacked(m_context.theme, m_tree, m_legend));
    splitter->addWidget(stacked(m_context.theme, m_gantt, m_budget));
    splitter->setStretchFactor(0, 0);
    splitter->setStretchFactor(1, 1);
    splitter->setSizes({treeWidth, 3 * treeWidth});
    splitter->setChildrenCollapsible(false);
    auto* content = new QWidget;
    auto* whole = new QVBoxLayout(content);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->setSpacing(0);
    whole->addWidget(m_strip);
    whole->addWidget(splitter, 1);
    m_stack = new QStackedLayout(this);
    m_stack->setContentsMargins(0, 0, 0, 0);
    m_stack->addWidget(content);
    m_stack->addWidget(m_prompt);
    setFocusProxy(m_tree);
}

void RoadmapPage::buildActions()
{
    setActionIcon(m_add, QStringLiteral("list-add"));
    connect(m_add, &QAction::triggered, this, &RoadmapPage::newAction);
    connect(m_targets, &QAction::triggered, this, [this] { editTargets(); });
    connect(m_scopeAction, &QAction::triggered, this, &RoadmapPage::chooseScope);
    connect(m_prompt->primary(), &QPushButton::clicked, this, [this] { editTargets(); });
    connect(m_firstAction, &QPushButton::clicked, this, &RoadmapPage::newAction);
    connect(m_gaps, &QAction::triggered, this, &RoadmapPage::makeActionsForGaps);
    connect(m_apply, &QAction::triggered, this, &RoadmapPage::applyProposal);
    connect(m_reset, &QAction::triggered, this, &RoadmapPage::resetProposal);
}

void RoadmapPage::connectParts()
{
    connect(m_tree, &RoadmapTree::currentActionChanged, this, &RoadmapPage::showInspector);
    connect(m_gantt, &GanttView::timeWidthChanged, m_budget, &BudgetView::setTimeWidth);
    connect(m_tree, &RoadmapTree::moveRequested, this, &RoadmapPage::moveAction);
    connect(m_tree, &RoadmapTree::toggleRequested, this, &RoadmapPage::toggle);
    connect(m_tree, &RoadmapTree::editRequested, this, &RoadmapPage::editAction);
    connect(m_tree, &RoadmapTree::removeRequested, this, &RoadmapPage::removeAction);
    connect(m_tree, &RoadmapTree::targetRequested, this, &RoadmapPage::editTargets);
    connect(m_strip, &RoadmapStrip::proposed, this, &RoadmapPage::propose);
    connect(m_strip, &RoadmapStrip::resetRequested, this, &RoadmapPage::resetProposal);
    connect(m_strip, &RoadmapStrip::applyRequested, this, &RoadmapPage::applyProposal);
    connect(m_legend, &BudgetLegend::scheduleAccepted, this, &RoadmapPage::takeSchedule);
    connect(m_inspector, &RoadmapInspector::actionActivated, m_tree, &RoadmapTree::goTo);
    connect(m_inspector, &RoadmapInspector::editRequested, this, &RoadmapPage::editAction);
    connect(m_inspector, &RoadmapInspector::gapsRequested, this, &RoadmapPage::makeActionsForGaps);
    connect(m_inspector, &RoadmapInspector::failed, this, &Page::failed);
    connect(m_inspector, &RoadmapInspector::saved, this, [this](const QString& path) {
        Q_EMIT toast(tr("Written: %1").arg(path), tr("Show"), [this, path] {
            m_context.ui.showInDesktop(path);
        });
    });
}

QString RoadmapPage::title() const
{
    return tr("Roadmap");
}

QStringList RoadmapPage::facts() const
{
    const auto& actions = m_state.plan.actions;
    const auto approved = std::count_if(actions.begin(), actions.end(), [](const auto& action) {
        return isCommitted(action.status);
    });
    QStringList facts{tr("%n action(s)", nullptr, static_cast<int>(actions.size())) +
                      tr(", %1 approved").arg(approved)};
    QDate from;
    QDate to;
    for (const ImprovementAction& action : actions) {
        if (action.start.isValid() && action.due.isValid()) {
            from = from.isValid() ? std::min(from, action.start) : action.start;
            to = to.isValid() ? std::max(to, action.due) : action.due;
        }
    }
    if (from.isValid()) {
        facts.append(tr("%1 to %2")
                         .arg(from.toString(QStringLiteral("yyyy-MM")),
                              to.toString(QStringLiteral("yyyy-MM"))));
    }
    return facts;
}

bool RoadmapPage::saysWhatToDo() const
{
    return m_state.plan.actions.isEmpty() && m_state.plan.targets.isEmpty();
}

QWidget* RoadmapPage::inspector()
{
    return saysWhatToDo() ? nullptr : m_inspectorGuard.data();
}

QList<QAction*> RoadmapPage::secondaryActions() const
{
    return saysWhatToDo() ? QList<QAction*>{m_scopeAction}
                          : QList<QAction*>{m_scopeAction, m_targets};
}

QAction* RoadmapPage::primaryAction() const
{
    return saysWhatToDo() ? nullptr : m_add;
}

QList<QAction*> RoadmapPage::commands() const
{
    return {m_gaps, m_apply, m_reset};
}

QList<KeyHint> RoadmapPage::keyHints() const
{
    if (saysWhatToDo()) {
        return {};
    }
    return {
        {{tr("Space")}, tr("take in")},
        {{QStringLiteral("Alt"), QStringLiteral("←"), QStringLiteral("→")}, tr("move a month")}};
}

void RoadmapPage::focusMain()
{
    if (saysWhatToDo()) {
        m_prompt->setFocus(Qt::OtherFocusReason);
    } else {
        m_tree->setFocus(Qt::OtherFocusReason);
    }
}

void RoadmapPage::setSnapshot(const Snapshot& snapshot, const ChangeSummary& summary)
{
    const bool first = !m_state.snapshot.guideline;
    const bool settings = summary.reset || summary.roadmap;
    m_state.snapshot = snapshot;
    if (settings) {
        m_state.whatIf.settings = snapshot.roadmap;
    }
    if (m_scope.kind == ScopeKind::System && snapshot.system(m_scope) == nullptr) {
        m_scope = Scope::institution();
    }
    m_stale = true;
    if (first || isVisible()) {
        readAnew();
    }
    if (summary.reset || summary.targets) {
        startHistory();
    }
}

void RoadmapPage::readAnew()
{
    m_stale = false;
    const QTimeZone zone(QByteArrayLiteral("Asia/Taipei"));
    m_state.today = m_context.clock.now().toTimeZone(zone).date();
    const Snapshot snapshot = m_state.snapshot;
    m_state.read(snapshot, m_scope);
    showState();
    startSearch();
}

void RoadmapPage::showState()
{
    if (m_stale) {
        return; // read anew once somebody looks
    }
    const ActionId current = m_wanted.isNull() ? m_tree->currentAction() : m_wanted;
    m_wanted = {};
    m_stack->setCurrentIndex(saysWhatToDo() ? 1 : 0);
    m_model->setState(m_state);
    m_tree->expandAll();
    if (m_tree->currentAction() != current || !m_tree->currentIndex().isValid()) {
        m_tree->goTo(current);
    }
    if (!m_tree->currentIndex().isValid() && !m_state.plan.actions.isEmpty()) {
        m_tree->goTo(m_state.plan.actions.first().id);
    }
    const bool readOnly = m_context.edit.isReadOnly();
    m_gantt->refresh();
    m_budget->refresh();
    m_legend->refresh(m_context.language.current());
    m_legend->setReadOnly(readOnly);
    m_strip->show(m_state, readOnly);
    showInspector();
    for (QAction* action : {m_add, m_targets}) {
        action->setEnabled(!readOnly);
    }
    m_prompt->primary()->setEnabled(!readOnly);
    m_firstAction->setEnabled(!readOnly);
    m_gaps->setEnabled(!readOnly && !m_state.plan.withoutAction().isEmpty());
    m_apply->setEnabled(!readOnly && m_state.chosen && m_state.differs());
    m_reset->setEnabled(m_state.differs());
    m_scopeAction->setText(
        tr("Scope: %1")
            .arg(scopeTitle(m_scope, m_state.snapshot, m_context.language.current()).left(18)));
    Q_EMIT headerChanged();
}

void RoadmapPage::showInspector()
{
    m_inspector->show(m_state, m_tree->currentAction());
}

/// What was asked before no longer matters.
void RoadmapPage::startSearch()
{
    if (m_search != 0) {
        m_context.jobs.cancel(m_search);
    }
    const ChoiceProblem problem = choiceProblem(m_state.plan, m_state.whatIf);
    const quint64 run = ++m_searchRun;
    m_search = m_context.jobs.start<RoadmapChoice>(
        tr("Best set"),
        [problem](JobContext& job) { return searchRoadmap(problem, job); },
        this,
        [this, run](const Result<RoadmapChoice>& found) {
            if (run != m_searchRun) {
                return;
            }
            m_search = 0;
            if (found) {
                m_state.setChoice(*found);
                showState();
            }
        });
}

void RoadmapPage::startHistory()
{
    const quint64 run = ++m_historyRun;
    const auto work = pastGaps(m_context.document, m_scope, m_state.today);
    m_state.setRecorded({});
    if (!work) {
        showInspector();
        return;
    }
    m_context.jobs.start<QList<BurnPoint>>(
        tr("Past gaps"), work, this, [this, run](const Result<QList<BurnPoint>>& points) {
            if (points && run == m_historyRun) {
                m_state.setRecorded(*points);
                showInspector();
            }
        });
}

void RoadmapPage::setScope(const Scope& scope)
{
    m_scope = scope;
    m_state.whatIf.kept.clear();
    m_state.whatIf.barred.clear();
    readAnew();
    startHistory();
}

void RoadmapPage::chooseScope()
{
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const auto add = [&](QMenu* to, const Scope& scope) {
        QString text = scopeTitle(scope, m_state.snapshot, m_context.language.current());
        text.replace(QLatin1Char('&'), QStringLiteral("&&"));
        QAction* action = to->addAction(text, this, [this, scope] { setScope(scope); });
        action->setCheckable(true);
        action->setChecked(scope == m_scope);
    };
    add(menu, Scope::institution());
    menu->addSeparator();
    for (const AdoptionDomain& domain : m_state.snapshot.guideline->domains) {
        add(menu, Scope::domain(domain.id));
    }
    const SystemId system = m_context.selection.system();
    if (m_state.snapshot.system(system) != nullptr) {
        menu->addSeparator();
        add(menu, Scope::system(system));
    }
    menu->popup(mapToGlobal(QPoint(width() / 2, 0)));
}

void RoadmapPage::propose(const RoadmapSettings& settings)
{
    m_state.whatIf.settings = settings;
    readAnew();
}

void RoadmapPage::toggle(const ActionId& id)
{
    const ImprovementAction* action = m_state.plan.action(id);
    if (action == nullptr || !isUnfinished(action->status)) {
        return;
    }
    WhatIf& whatIf = m_state.whatIf;
    if (m_state.isTaken(*action)) {
        whatIf.kept.remove(id);
        whatIf.barred.insert(id);
    } else {
        whatIf.barred.remove(id);
        whatIf.kept.insert(id);
    }
    readAnew();
}

void RoadmapPage::resetProposal()
{
    m_state.whatIf = {};
    m_state.whatIf.settings = m_state.snapshot.roadmap;
    readAnew();
}

void RoadmapPage::retranslate()
{
    m_add->setText(tr("New action"));
    m_targets->setText(tr("Targets…"));
    m_gaps->setText(tr("Make an action for each gap…"));
    m_apply->setText(tr("Apply what is tried out…"));
    m_reset->setText(tr("Reset what is tried out"));
    m_prompt->setTexts(
        tr("Say first where the pillars shall get to"),
        tr("With a target level per pillar the gaps are known; each can then become an action "
           "with an owner, dates and a cost, and the budget shows which of them fit."));
    m_prompt->primary()->setText(tr("Set targets…"));
    m_firstAction->setText(tr("Add the first action…"));
}

void RoadmapPage::showEvent(QShowEvent* event)
{
    Page::showEvent(event);
    if (m_stale) {
        readAnew();
    }
}

void RoadmapPage::changeEvent(QEvent* event)
{
    Page::changeEvent(event);
    if (event->type() != QEvent::LanguageChange) {
        return;
    }
    retranslate();
    m_tree->retranslate();
    m_gantt->retranslate();
    m_legend->retranslate();
    m_strip->retranslate();
    m_inspector->retranslate();
    if (m_state.snapshot.guideline) {
        showState();
    }
}

} // namespace zt
