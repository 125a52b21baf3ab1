// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/charts/chartdata.h"
#include "app/jobrunner.h"
#include "app/pages/page.h"
#include "model/domain/methodology.h"
#include "model/domain/reselection.h"

#include <QPointer>
#include <QTimer>

class QLabel;
class QPushButton;
class QStackedLayout;

namespace zt {

class ChartDock;
class GroupDock;
class SelectionInspector;
class SelectionTable;
class SelectionTableModel;
class WhatIfStrip;
struct ImportFault;
struct ScoreEdit;

/// 場域評選: score the systems in place, see who is chosen and why, try out other cut-offs and see
/// who would enter and who would leave before anything is written, and adopt the list.
class SelectionPage : public Page
{
    Q_OBJECT

public:
    explicit SelectionPage(AppContext& context, QWidget* parent = nullptr);

    [[nodiscard]] QString id() const override { return QStringLiteral("selection"); }

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QStringList facts() const override;
    void setSnapshot(const Snapshot& snapshot, const ChangeSummary& summary) override;
    [[nodiscard]] QWidget* inspector() override;
    [[nodiscard]] QList<QAction*> secondaryActions() const override;
    [[nodiscard]] QAction* primaryAction() const override;
    [[nodiscard]] QList<QAction*> commands() const override;
    [[nodiscard]] QList<KeyHint> keyHints() const override;
    void focusMain() override;
    [[nodiscard]] QRect cursorRow() const override;
    /// "system:<uuid>", "score:<uuid>", "explain:<uuid>", "factor:<id>".
    void openArgument(const QString& argument) override;

    /// What is being tried out; equal to the snapshot's methodology when nothing is.
    [[nodiscard]] const Methodology& proposal() const { return m_proposed; }

    void propose(const Methodology& method);
    void resetProposal();
    /// Asks for the reason, then writes the proposal into the file.
    void applyProposal();
    void adopt();

    [[nodiscard]] SelectionTable* table() const { return m_table; }

    [[nodiscard]] SelectionTableModel* model() const { return m_model; }

    [[nodiscard]] ChartDock* charts() const { return m_charts; }

protected:
    void changeEvent(QEvent* event) override;

private:
    void buildLayout();
    [[nodiscard]] QWidget* makeEmptyState();
    void buildActions();
    void connectParts();
    void retranslate();
    void readAnew();
    void followHistory();
    void refreshProposal();
    void refreshStrip();
    void refreshDock();
    void refreshCharts();
    void refreshInspector();
    void startStability();
    void stabilityDone(quint64 run, const Result<QList<int>>& result);
    void openGroup(SelectionClass group);
    void showSystem(qint32 position);
    void showAspect(Aspect aspect);
    void onSystemChanged(qint32 position);
    void onFactorChanged(int factor);
    void explain();
    void score(const QList<ScoreEdit>& edits);
    void paste(const QString& tsv);
    void showFaults(const QList<ImportFault>& faults);
    void showMethod();
    void showAdoptTip();
    [[nodiscard]] const Selection& selection() const;
    [[nodiscard]] SystemId idOf(qint32 position) const;

    Snapshot m_snapshot;
    Methodology m_proposed;
    RunningSelection m_tried; ///< under the proposal
    Movement m_move;
    int m_proposedCount = 0;
    QList<int> m_stability;
    JobRunner::JobId m_stabilityJob = 0;
    quint64 m_stabilityRun = 0; ///< counts up with every question; older answers are dropped
    QTimer m_stabilityTimer;
    QTimer m_chartTimer;

    SelectionTableModel* m_model;
    SelectionTable* m_table;
    WhatIfStrip* m_strip;
    GroupDock* m_dock;
    ChartDock* m_charts;
    SelectionInspector* m_inspector;
    QPointer<QWidget> m_inspectorGuard;
    QStackedLayout* m_stack = nullptr;
    QLabel* m_emptyTitle = nullptr;
    QLabel* m_emptyText = nullptr;
    QPushButton* m_emptyButton = nullptr;
    QAction* m_adopt;
    QAction* m_export;
    QAction* m_apply;
    QAction* m_reset;
    QAction* m_methodAction;
};

} // namespace zt
