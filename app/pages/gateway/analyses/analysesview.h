// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/pages/gateway/analyses/analysispanel.h"

class QStackedWidget;

namespace zt {

class CasesPanel;
class ClaimsPanel;
class InvestmentPanel;
class LoadPanel;
class ReplayPanel;
class SegmentedSwitch;

/// In the order of the switch.
enum class Analysis : quint8 { Investment, Claims, Load, Cases, Replay };

/// Questions asked of the simulation besides the scenarios, one at a time, by a switch.
class AnalysesView : public QWidget
{
    Q_OBJECT

public:
    explicit AnalysesView(AppContext& context, QWidget* parent = nullptr);

    void setGround(const AnalysisGround& ground);
    void renameGround(const QString& items);
    void show(Analysis analysis);

    using QWidget::show;

    [[nodiscard]] Analysis current() const;
    /// What has been found out of the run that the page shows.
    [[nodiscard]] AnalysisResults results() const;
    /// To the panel shown where it takes files, else to the table of cases.
    bool takeFiles(const QStringList& paths);
    void focusMain();

    [[nodiscard]] InvestmentPanel* investment() const { return m_investment; }

    [[nodiscard]] ClaimsPanel* claims() const { return m_claims; }

    [[nodiscard]] LoadPanel* load() const { return m_load; }

    [[nodiscard]] CasesPanel* cases() const { return m_cases; }

    [[nodiscard]] ReplayPanel* replay() const { return m_replay; }

    [[nodiscard]] SegmentedSwitch* parts() const { return m_switch; }

Q_SIGNALS:
    void failed(const zt::Error& error);
    void written(const QString& path);
    void scenarioAsked(const QString& id);

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();
    [[nodiscard]] AnalysisPanel* panel() const;

    SegmentedSwitch* m_switch;
    QStackedWidget* m_stack;
    InvestmentPanel* m_investment;
    ClaimsPanel* m_claims;
    LoadPanel* m_load;
    CasesPanel* m_cases;
    ReplayPanel* m_replay;
    QList<AnalysisPanel*> m_panels;
};

} // namespace zt
