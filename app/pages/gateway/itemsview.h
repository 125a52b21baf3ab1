// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/appcontext.h"

#include <QWidget>

class QStackedWidget;

namespace zt {

class DecisiveMatrix;
class GatewayState;
class ItemSetPanel;
class SegmentedSwitch;

/// Everything about items, by a switch: which decide which scenario, and which shall be there.
class ItemsView : public QWidget
{
    Q_OBJECT

public:
    enum class Look : quint8 { Matrix, Set };

    explicit ItemsView(AppContext& context, QWidget* parent = nullptr);

    using QWidget::show;
    void show(const GatewayState& state, int scenario);

    void setLook(Look look);
    [[nodiscard]] Look look() const;
    void focusMain();

    [[nodiscard]] DecisiveMatrix* matrix() const { return m_matrix; }

    [[nodiscard]] ItemSetPanel* set() const { return m_set; }

Q_SIGNALS:
    void lookChanged();

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();

    SegmentedSwitch* m_switch;
    QStackedWidget* m_stack;
    DecisiveMatrix* m_matrix;
    ItemSetPanel* m_set;
};

} // namespace zt
