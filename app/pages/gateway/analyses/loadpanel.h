// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/pages/gateway/analyses/analysispanel.h"

class QLabel;

namespace zt {

class FigureView;
class LoadForm;

/// A bank's day at the gateway: how long requests wait, what is refused, and what sharing out and
/// limits do. Runs when it is asked to. The same as `ztctl simulate load`.
class LoadPanel : public AnalysisPanel
{
    Q_OBJECT

public:
    explicit LoadPanel(AppContext& context, QWidget* parent = nullptr);

    void addTo(AnalysisResults& results) const override;
    void focusMain() override;

    [[nodiscard]] const std::shared_ptr<const LoadReport>& view() const { return m_view; }

    [[nodiscard]] LoadForm* form() const { return m_form; }

    [[nodiscard]] FigureView* waits() const { return m_waits; }

    [[nodiscard]] FigureView* balances() const { return m_balances; }

    [[nodiscard]] ReportRows* variants() const { return m_variants; }

    void runNow() { ask(); }

protected:
    void ask() override;
    void showAnswer() override;
    void nameIt() override;

    /// All items are in place, whatever the assessment says.
    [[nodiscard]] bool restsOnRun() const override { return false; }

private:
    void showRunnable();

    std::shared_ptr<const LoadReport> m_view;
    LoadForm* m_form;
    QLabel* m_none;
    QLabel* m_remarks;
    FigureView* m_waits;
    FigureView* m_refusals;
    FigureView* m_balances;
    ReportRows* m_variants;
    ReportRows* m_slots;
};

} // namespace zt
