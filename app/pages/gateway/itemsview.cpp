// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/gateway/itemsview.h"

#include "app/pages/gateway/decisivematrix.h"
#include "app/pages/gateway/gatewaystate.h"
#include "app/pages/gateway/itemgrid.h"
#include "app/pages/gateway/itemsetpanel.h"
#include "app/widgets/segments.h"

#include <QEvent>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace zt {

ItemsView::ItemsView(AppContext& context, QWidget* parent)
    : QWidget(parent)
    , m_switch(new SegmentedSwitch(context.theme))
    , m_stack(new QStackedWidget)
    , m_matrix(new DecisiveMatrix(context))
    , m_set(new ItemSetPanel(context))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 12, 0, 0);
    column->setSpacing(0);
    auto* line = new QHBoxLayout;
    line->setContentsMargins(Theme::marginLeft, 0, Theme::marginRight, 0);
    line->addWidget(m_switch);
    line->addStretch(1);
    column->addLayout(line);
    column->addWidget(m_stack, 1);
    m_stack->addWidget(m_matrix);
    m_stack->addWidget(m_set);
    m_switch->setObjectName(QStringLiteral("itemsSwitch"));
    connect(m_switch, &SegmentedSwitch::chosen, this, [this](int look) {
        setLook(static_cast<Look>(look));
        Q_EMIT lookChanged();
    });
    retranslate();
}

void ItemsView::show(const GatewayState& state, int scenario)
{
    m_matrix->show(state, scenario);
    m_set->show(state);
}

void ItemsView::setLook(Look look)
{
    m_stack->setCurrentIndex(static_cast<int>(look));
    m_switch->setCurrent(static_cast<int>(look));
}

ItemsView::Look ItemsView::look() const
{
    return static_cast<Look>(m_stack->currentIndex());
}

void ItemsView::focusMain()
{
    m_stack->currentWidget()->setFocus(Qt::OtherFocusReason);
}

void ItemsView::retranslate()
{
    m_switch->setSegments({{tr("Which decide what"), {}}, {tr("Which are there"), {}}});
    m_switch->setCurrent(m_stack->currentIndex());
}

void ItemsView::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
}

} // namespace zt
