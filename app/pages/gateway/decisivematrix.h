// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/appcontext.h"
#include "app/pages/gateway/gatewaystate.h"

#include <QWidget>

class QTableView;

namespace zt {

class DecisiveModel;
class ElidedLabel;
class SectionHeading;

/// Scenarios by items as a table whose heads stay in view: filled where declared and computed
/// agree, open or dashed where they do not. A click or Enter goes to the scenario.
class DecisiveMatrix : public QWidget
{
    Q_OBJECT

public:
    explicit DecisiveMatrix(AppContext& context, QWidget* parent = nullptr);

    void show(const GatewayState& state, int scenario);

    [[nodiscard]] QTableView* table() const { return m_table; }

    [[nodiscard]] DecisiveModel* model() const { return m_model; }

Q_SIGNALS:
    void cellChosen(int scenario, const QString& item);
    /// To the scenario's steps.
    void scenarioActivated(int scenario, const QString& item);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    class Legend;

    void buildTable();
    void activate(const QModelIndex& index);

    AppContext& m_context;
    DecisiveModel* m_model;
    SectionHeading* m_heading;
    Legend* m_legend;
    QTableView* m_table;
    bool m_silent = false;
};

} // namespace zt
