// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/pages/gateway/gatewaystate.h"
#include "app/pages/page.h"

#include <QPointer>

class QLabel;
class QStackedWidget;

namespace zt {

class AnalysesView;
class DecisiveMatrix;
class GatewayInspector;
class ItemsView;
class PagePrompt;
class ScenarioPanel;
class ScenarioTree;
class SealedRuns;

/// The parts of the page, as its switch shows them.
enum class GatewayPart : quint8 { Scenarios, Items, Analyses, Sealed };

/// 閘道模擬: which attacks get through with the items as they are, why, and what would have to be
/// missing. Runs and cut sets are computed by jobs; nothing is stored.
class GatewayPage : public Page
{
    Q_OBJECT

public:
    explicit GatewayPage(AppContext& context, QWidget* parent = nullptr);

    [[nodiscard]] QString id() const override { return QStringLiteral("gateway"); }

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QStringList facts() const override;
    void setSnapshot(const Snapshot& snapshot, const ChangeSummary& summary) override;
    [[nodiscard]] QWidget* inspector() override;
    [[nodiscard]] QList<QAction*> secondaryActions() const override;
    [[nodiscard]] QAction* primaryAction() const override;
    [[nodiscard]] QList<QAction*> commands() const override;
    [[nodiscard]] QList<SubPage> subPages() const override;

    [[nodiscard]] int currentSubPage() const override { return static_cast<int>(m_part); }

    void setSubPage(int index) override;
    [[nodiscard]] QList<KeyHint> keyHints() const override;
    [[nodiscard]] QList<StatusFact> statusFacts() const override;
    bool focusFilter() override;
    void focusMain() override;
    /// "scenario:S24", "rule:R-BASE-01", "scope:<key>", "item:<id>", "matrix", "items", "sealed",
    /// "analysis:<which>" of "investment", "claims", "load", "cases", "replay".
    void openArgument(const QString& argument) override;
    /// Tables of cases and logs, while the analyses are shown.
    bool dropFiles(const QStringList& paths) override;

    void showScenario(int scenario);
    void setChoice(const GatewayChoice& choice);

    [[nodiscard]] const GatewayState& state() const { return m_state; }

    /// -1 before the first run.
    [[nodiscard]] int scenario() const { return m_scenario; }

    [[nodiscard]] ScenarioTree* tree() const { return m_tree; }

    [[nodiscard]] ScenarioPanel* panel() const { return m_panel; }

    [[nodiscard]] DecisiveMatrix* matrix() const { return m_matrix; }

    [[nodiscard]] ItemsView* items() const { return m_items; }

    [[nodiscard]] AnalysesView* analyses() const { return m_analyses; }

    void showItemSet();
    /// "investment", "claims", "load", "cases", "replay".
    void showAnalysis(const QString& key);

    [[nodiscard]] GatewayInspector* side() const { return m_inspector; }

    /// Whether the page says what to do first instead of showing scenarios.
    [[nodiscard]] bool saysWhatToDo() const { return m_state.needsAnswers(); }

Q_SIGNALS:
    /// A report was written, or could not be.
    void exported(bool done);

protected:
    void showEvent(QShowEvent* event) override;
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void buildLayout();
    void buildActions();
    void buildPartActions();
    void connectParts();
    void retranslate();
    void retranslateParts();
    void refresh();
    void refreshSide();
    void step(int by);

    // the parts
    void takeByHand(const ControlSet& items);
    void takeSource(ItemsFrom from);
    void groundAnalyses();
    void showWanted();
    void showRule(const QString& id);
    void showInvestmentBeside();

    // the deeds
    void run();
    void offerToSeal();
    void takeRuns(const GatewayRuns& runs);
    void computeCutSets();
    void chooseItems();
    void chooseAlgorithm();
    void askSeed();
    void askExport();
    void exportTo(const QString& path);

    GatewayState m_state;
    GatewayPart m_part = GatewayPart::Scenarios;
    int m_scenario = -1;
    QString m_wanted; ///< id of a scenario to go to once there is a run
    QString m_wantedRule;
    QString m_wantedItem;
    bool m_stale = true; ///< something changed since the last run began
    quint64 m_runNumber = 0;
    bool m_running = false;
    quint64 m_cutSetJob = 0; ///< under way for what was asked
    quint64 m_cutSetNumber = 0;
    RunSettings m_cutSetAsked;
    bool m_isCrowded = false; ///< the header has room for one choice
    quint64 m_runJob = 0;     ///< 0: none

    ScenarioTree* m_tree;
    QStackedWidget* m_middle;
    ScenarioPanel* m_panel;
    ItemsView* m_items;
    DecisiveMatrix* m_matrix;
    AnalysesView* m_analyses;
    SealedRuns* m_sealed;
    QLabel* m_waiting;
    PagePrompt* m_prompt;
    GatewayInspector* m_inspector;
    QPointer<QWidget> m_inspectorGuard;
    QAction* m_itemsAction;
    QAction* m_algorithmAction;
    QAction* m_exportAction;
    QAction* m_runAction;
    QAction* m_nextAction;
    QAction* m_previousAction;
    QAction* m_tableAction;
    QAction* m_bytesAction;
    QList<QAction*> m_partActions;
};

} // namespace zt
