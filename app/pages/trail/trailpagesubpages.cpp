// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/comparison/comparisonview.h"
#include "app/pages/trail/signofffoot.h"
#include "app/pages/trail/signoffview.h"
#include "app/pages/trail/trailmodel.h"
#include "app/pages/trail/trailpage.h"
#include "app/pages/trail/trailtable.h"
#include "model/document/document.h"

#include <QStackedLayout>

namespace zt {

QList<SubPage> TrailPage::subPages() const
{
    const qsizetype signOffs = m_context.document.snapshot().signOffs.size();
    return {{tr("History"), {}},
            {tr("Comparison"), {}},
            {tr("Sign-offs"), signOffs > 0 ? QString::number(signOffs) : QString()}};
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
    return comparisonShown() ? m_comparison->exportAction()
           : historyShown()  ? m_verify
                             : m_signOffs->signAction();
}

QList<QAction*> TrailPage::secondaryActions() const
{
    if (comparisonShown()) {
        return {m_comparison->swapAction()};
    }
    return historyShown() ? QList<QAction*>() : QList<QAction*>{m_signOffs->sealAction()};
}

QList<QAction*> TrailPage::commands() const
{
    return {m_verify,
            m_revert,
            m_return,
            m_comparison->swapAction(),
            m_comparison->exportAction(),
            m_signOffs->signAction(),
            m_signOffs->sealAction()};
}

void TrailPage::connectSignOffs()
{
    connect(m_signOffs, &SignOffView::failed, this, &Page::failed);
    connect(m_signOffs, &SignOffView::toast, this, &Page::toast);
    connect(m_signOffs, &SignOffView::counted, this, &Page::headerChanged);
    connect(m_signOffs, &SignOffView::counted, this, &TrailPage::updateSignOffs);
    connect(m_signOffs, &SignOffView::entryAsked, this, [this](qint64 seq) {
        openArgument(QStringLiteral("#%1").arg(seq));
        m_table->choose(seq);
    });
    connect(m_signed, &SignOffFoot::entryAsked, m_table, &TrailTable::choose);
    connect(m_signed, &SignOffFoot::allAsked, this, [this] { setSubPage(2); });
}

void TrailPage::updateSignOffs()
{
    const QList<SignOffStanding>& standings = m_signOffs->standings();
    m_model->setSignOffMarks(signOffMarks(standings, m_context.language.current()));
    m_signed->setStandings(standings);
    makeRoom();
}

/// Where there is little of it the trail has it, and the sub-page the sign-offs.
void TrailPage::makeRoom()
{
    constexpr int leastHeight = 700;
    m_signed->setVisible(!m_signOffs->standings().isEmpty() && height() >= leastHeight);
}

void TrailPage::resizeEvent(QResizeEvent* event)
{
    Page::resizeEvent(event);
    makeRoom();
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
