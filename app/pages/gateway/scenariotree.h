// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/appcontext.h"
#include "app/itemmodels/scenariotreemodel.h"
#include "app/pages/gateway/gatewaystate.h"

#include <QWidget>

class QLabel;
class QSortFilterProxyModel;
class QTreeView;

namespace zt {

class FilterField;
class OutcomeBar;

/// Left of the page: how many scenarios came out how, filter, and the scenarios by their outcome,
/// the worst first.
class ScenarioTree : public QWidget
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

    [[nodiscard]] QTreeView* view() const { return m_view; }

    [[nodiscard]] FilterField* filter() const { return m_filter; }

    [[nodiscard]] ScenarioTreeModel* model() const { return m_model; }

Q_SIGNALS:
    void currentChanged(int scenario);
    /// Enter on a scenario: to its steps.
    void entered();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void buildHead();
    void buildTree();
    bool onKey(int key);
    void retranslate();
    [[nodiscard]] ScenarioLine lineOf(const GatewayState& state, int scenario) const;

    AppContext& m_context;
    ScenarioTreeModel* m_model;
    QSortFilterProxyModel* m_proxy;
    QLabel* m_count;
    QLabel* m_through;
    OutcomeBar* m_bar;
    FilterField* m_filter;
    QTreeView* m_view;
    bool m_silent = false; ///< the page moves the cursor, not the person
};

} // namespace zt
