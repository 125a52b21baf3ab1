// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/appcontext.h"
#include "app/pages/gateway/gatewaystate.h"

#include <QWidget>

class QLabel;
class QStackedWidget;

namespace zt {

class CeremonyView;
class ElidedLabel;
class RowTable;
class SegmentedSwitch;
class SequenceView;
class StepTableModel;
class Tag;

/// The middle of the page: what a scenario is, its steps with the rule that decided each, and where
/// an item that is missing would have cut the attack off.
class ScenarioPanel : public QWidget
{
    Q_OBJECT

public:
    explicit ScenarioPanel(AppContext& context, QWidget* parent = nullptr);

    void show(const GatewayState& state, int scenario);

    /// The step the cursor stands on, in the timeline shown; -1: none.
    [[nodiscard]] int step() const { return m_step; }

    void chooseStep(int step);

    /// Whether the benign counterpart is shown.
    [[nodiscard]] bool showsTwin() const { return m_twin; }

    [[nodiscard]] const TimelineRun& timeline() const;

    [[nodiscard]] RowTable* steps() const { return m_steps; }

    [[nodiscard]] CeremonyView* bytes() const { return m_bytes; }

    [[nodiscard]] SequenceView* diagram() const { return m_diagram; }

    /// The steps as a diagram, as the table behind it, or what the step chosen really sent.
    enum class Look : quint8 { Diagram, Table, Bytes };
    void setLook(Look look);
    [[nodiscard]] Look look() const;
    void focusSteps();

    /// What an item that is missing would have cut; empty where the attack does not get through.
    [[nodiscard]] QString cutText() const;

Q_SIGNALS:
    void stepChosen(int step);
    void failed(const zt::Error& error);

protected:
    void changeEvent(QEvent* event) override;

private:
    class CutLine;

    void buildHead();
    void showHead();
    void showSteps();
    void showDiagram();
    void showBytes();
    void showCut();
    void chooseTimeline(int part);

    AppContext& m_context;
    const GatewayState* m_state = nullptr;
    int m_scenario = -1;
    int m_step = -1;
    bool m_twin = false;

    QLabel* m_id;
    ElidedLabel* m_name;
    Tag* m_verdict;
    SegmentedSwitch* m_timelines;
    QLabel* m_gist;
    QLabel* m_expected;
    StepTableModel* m_model;
    SegmentedSwitch* m_looks;
    QStackedWidget* m_stack;
    SequenceView* m_diagram;
    RowTable* m_steps;
    CeremonyView* m_bytes;
    CutLine* m_cut;
};

} // namespace zt
