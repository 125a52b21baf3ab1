// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/pages/gateway/analyses/analysispanel.h"

class QLabel;

namespace zt {

class FigureView;

/// Items that are there held against the attacks: by pillar and level, and item by item with what
/// those without effect rest on. The same as `ztctl simulate claims`.
class ClaimsPanel : public AnalysisPanel
{
    Q_OBJECT

public:
    explicit ClaimsPanel(AppContext& context, QWidget* parent = nullptr);

    void addTo(AnalysisResults& results) const override;
    void focusMain() override;

    [[nodiscard]] const std::shared_ptr<const ClaimsView>& view() const { return m_view; }

    [[nodiscard]] ReportRows* levels() const { return m_levels; }

    [[nodiscard]] ReportRows* items() const { return m_items; }

    [[nodiscard]] FigureView* chart() const { return m_chart; }

protected:
    void ask() override;
    void showAnswer() override;
    void nameIt() override;

private:
    void openRow(int row);

    std::shared_ptr<const ClaimsView> m_view;
    QLabel* m_sum;
    FigureView* m_chart;
    ReportRows* m_items;
    ReportRows* m_levels;
    QLabel* m_hint;
};

} // namespace zt
