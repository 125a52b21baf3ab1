// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/appcontext.h"
#include "model/gateway/investmentview.h"

#include <QWidget>

class QLabel;

namespace zt {

class FigureView;
class SectionHeading;

/// What stops the attack shown for the least, and the curve of attacks stopped against money (or
/// items): the two lines of the analysis 投資 that belong beside a scenario.
class InvestmentSide : public QWidget
{
    Q_OBJECT

public:
    explicit InvestmentSide(AppContext& context, QWidget* parent = nullptr);

    /// `view` null: not computed, or not of the run shown; nothing is said then.
    void show(const InvestView* view, const QString& scenario);

    using QWidget::show;

    [[nodiscard]] QString cheapestText() const;
    [[nodiscard]] QString costText() const;
    [[nodiscard]] QString alsoText() const;

    [[nodiscard]] FigureView* curve() const { return m_curve; }

Q_SIGNALS:
    /// To the whole analysis.
    void curveActivated();

private:
    void showCheapest(const InvestView& view, const QString& scenario);
    [[nodiscard]] QString optionsText(const InvestmentPlan& plan, const IndexSet& options) const;

    AppContext& m_context;
    QWidget* m_cheapest;
    SectionHeading* m_head;
    QLabel* m_what;
    QLabel* m_cost;
    QLabel* m_also;
    FigureView* m_curve;
};

} // namespace zt
