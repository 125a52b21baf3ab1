// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/comparison/comparisonview.h"
#include "app/pages/trail/trailpage.h"

#include <QStackedLayout>

namespace zt {

QList<SubPage> TrailPage::subPages() const
{
    return {{tr("History"), {}}, {tr("Comparison"), {}}};
}

int TrailPage::currentSubPage() const
{
    return m_stack->currentIndex();
}

void TrailPage::setSubPage(int index)
{
    if (index != m_stack->currentIndex()) {
        m_stack->setCurrentIndex(index);
        Q_EMIT headerChanged();
        focusMain();
    }
}

QAction* TrailPage::primaryAction() const
{
    return comparisonShown() ? m_comparison->exportAction() : m_verify;
}

QList<QAction*> TrailPage::secondaryActions() const
{
    return comparisonShown() ? QList<QAction*>{m_comparison->swapAction()} : QList<QAction*>();
}

QList<QAction*> TrailPage::commands() const
{
    return {m_verify, m_revert, m_return, m_comparison->swapAction(), m_comparison->exportAction()};
}

void TrailPage::connectComparison()
{
    connect(m_comparison, &ComparisonView::failed, this, &Page::failed);
    connect(m_comparison, &ComparisonView::toast, this, &Page::toast);
    connect(m_comparison, &ComparisonView::answerActivated, this, [this](const ItemRef& ref) {
        Q_EMIT openPage(QStringLiteral("maturity"), QStringLiteral("scope:") + toKey(ref.scope));
        Q_EMIT openPage(QStringLiteral("maturity"), QStringLiteral("item:") + ref.item);
    });
}

} // namespace zt
