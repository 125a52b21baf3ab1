// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/pages/gateway/analyses/analysispanel.h"

class QLabel;
class QLineEdit;

namespace zt {

class FigureView;
class SegmentedSwitch;

/// Attacks stopped against money, or against the number of items: the curve, what is within the
/// budget and in which order. The same as `ztctl simulate invest`.
class InvestmentPanel : public AnalysisPanel
{
    Q_OBJECT

public:
    explicit InvestmentPanel(AppContext& context, QWidget* parent = nullptr);

    void addTo(AnalysisResults& results) const override;
    void focusMain() override;

    [[nodiscard]] const std::shared_ptr<const InvestView>& view() const { return m_view; }

    /// Null where it is not, or no longer, the answer to what the page shows.
    [[nodiscard]] std::shared_ptr<const InvestView> freshView() const
    {
        return isFresh() ? m_view : nullptr;
    }

    [[nodiscard]] FigureView* curve() const { return m_curve; }

    [[nodiscard]] QLineEdit* budgetField() const { return m_budget; }

    [[nodiscard]] SegmentedSwitch* units() const { return m_units; }

    [[nodiscard]] ReportRows* steps() const { return m_steps; }

protected:
    void ask() override;
    void showAnswer() override;
    void nameIt() override;

private:
    void chooseUnit(int index);
    void takeBudget();
    void setBudget(std::optional<Money> budget);
    void choosePoint(const QString& key);
    [[nodiscard]] std::optional<Money> budgetOf(InvestmentUnit unit) const;
    [[nodiscard]] QString budgetText() const;

    std::shared_ptr<const InvestView> m_view;
    std::optional<InvestmentUnit> m_unit; ///< asked for; none: money where anything has a price
    /// Typed, by unit; of money none means what the roadmap says.
    std::array<std::optional<std::optional<Money>>, 2> m_typed;

    SegmentedSwitch* m_units;
    QLabel* m_budgetLabel;
    QLineEdit* m_budget;
    QLabel* m_standing;
    FigureView* m_curve;
    ReportRows* m_steps;
    ReportRows* m_points;
    QLabel* m_remarks;
};

} // namespace zt
