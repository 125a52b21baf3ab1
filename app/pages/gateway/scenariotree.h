// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/appcontext.h"
#include "app/itemmodels/scenariotreemodel.h"
#include "app/pages/gateway/gatewaystate.h"
#include "app/widgets/treepane.h"

class QLabel;

namespace zt {

class OutcomeBar;

/// Left of the page: how many scenarios came out how, filter, and the scenarios by their outcome,
/// the worst first.
class ScenarioTree : public TreePane
{
    Q_OBJECT

public:
    explicit ScenarioTree(AppContext& context, QWidget* parent = nullptr);

    void show(const GatewayState& state);
    void setCurrent(int scenario);
    /// -1: a heading, or none.
    [[nodiscard]] int current() const;
    /// The first line from the top; -1 where the filter leaves none.
    [[nodiscard]] int first() const;

    [[nodiscard]] ScenarioTreeModel* model() const { return m_model; }

Q_SIGNALS:
    void currentChanged(int scenario);

protected:
    void narrow(const QString& text) override;
    void onCurrent(const QModelIndex& source) override;
    void retranslate() override;

private:
    ScenarioTree(AppContext& context, ScenarioTreeModel* model, QWidget* parent);
    void buildHead();
    [[nodiscard]] ScenarioLine lineOf(const GatewayState& state, int scenario) const;

    AppContext& m_context;
    ScenarioTreeModel* m_model;
    QLabel* m_count;
    QLabel* m_through;
    OutcomeBar* m_bar;
    bool m_silent = false; ///< the page moves the cursor, not the person
};

} // namespace zt
