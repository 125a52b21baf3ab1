// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/jobrunner.h"
#include "app/pages/page.h"
#include "app/pages/roadmap/roadmapstate.h"

#include <QPointer>

class QPushButton;
class QStackedLayout;

namespace zt {

class ActionDialog;
class BudgetLegend;
class BudgetView;
class GanttView;
class PagePrompt;
class RoadmapInspector;
class RoadmapModel;
class RoadmapStrip;
class RoadmapTree;

/// 改善計畫: targets, the actions that lead to them, what they cost and when, and which of them fit
/// a budget. What is tried out is not in the file until it is applied with a reason.
class RoadmapPage : public Page
{
    Q_OBJECT

public:
    explicit RoadmapPage(AppContext& context, QWidget* parent = nullptr);

    [[nodiscard]] QString id() const override { return QStringLiteral("roadmap"); }

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QStringList facts() const override;
    void setSnapshot(const Snapshot& snapshot, const ChangeSummary& summary) override;
    [[nodiscard]] QWidget* inspector() override;
    [[nodiscard]] QList<QAction*> secondaryActions() const override;
    [[nodiscard]] QAction* primaryAction() const override;
    [[nodiscard]] QList<QAction*> commands() const override;
    [[nodiscard]] QList<KeyHint> keyHints() const override;
    void focusMain() override;

    [[nodiscard]] const RoadmapState& state() const { return m_state; }

    [[nodiscard]] RoadmapTree* tree() const { return m_tree; }

    [[nodiscard]] GanttView* gantt() const { return m_gantt; }

    [[nodiscard]] BudgetView* budget() const { return m_budget; }

    [[nodiscard]] RoadmapStrip* strip() const { return m_strip; }

    /// Whether the page says what to do first instead of showing actions.
    [[nodiscard]] bool saysWhatToDo() const;

    void setScope(const Scope& scope);
    void propose(const RoadmapSettings& settings);
    /// Takes an action into the what-if, or out of it.
    void toggle(const ActionId& id);
    void resetProposal();
    /// Asks for the reason, then approves what was chosen.
    void applyProposal();
    void newAction();
    void editAction(const ActionId& id);
    void moveAction(const ActionId& id, int months);
    void removeAction(const ActionId& id);
    void editTargets(int pillar = 0);
    /// One action for each item that has a gap and no action.
    void makeActionsForGaps();
    void takeSchedule();

protected:
    void showEvent(QShowEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void buildLayout();
    void buildActions();
    void connectParts();
    void retranslate();
    void readAnew();
    void showState();
    void showInspector();
    void startSearch();
    void startHistory();
    void chooseScope();
    void openAction(const ImprovementAction& action, bool fresh);
    [[nodiscard]] Result<void> recordAction(const ImprovementAction& action,
                                            bool fresh,
                                            const QMap<QString, QJsonValue>& values);

    RoadmapState m_state;
    Scope m_scope;
    bool m_stale = true; ///< a change came while nobody saw the page
    JobRunner::JobId m_search = 0;
    quint64 m_searchRun = 0; ///< counts up with every question; older answers are dropped
    quint64 m_historyRun = 0;
    ActionId m_wanted; ///< to stand on when its row is there
    RoadmapModel* m_model;
    RoadmapTree* m_tree;
    GanttView* m_gantt;
    BudgetView* m_budget;
    BudgetLegend* m_legend;
    RoadmapStrip* m_strip;
    RoadmapInspector* m_inspector;
    QPointer<QWidget> m_inspectorGuard;
    QStackedLayout* m_stack = nullptr;
    PagePrompt* m_prompt;
    QPushButton* m_firstAction;
    QAction* m_add;
    QAction* m_targets;
    QAction* m_scopeAction;
    QAction* m_gaps;
    QAction* m_apply;
    QAction* m_reset;
};

} // namespace zt
