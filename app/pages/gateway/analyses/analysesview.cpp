// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/gateway/analyses/analysesview.h"

#include "app/pages/gateway/analyses/casespanel.h"
#include "app/pages/gateway/analyses/claimspanel.h"
#include "app/pages/gateway/analyses/investmentpanel.h"
#include "app/pages/gateway/analyses/loadpanel.h"
#include "app/pages/gateway/analyses/replaypanel.h"
#include "app/widgets/segments.h"

#include <QEvent>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace zt {

AnalysesView::AnalysesView(AppContext& context, QWidget* parent)
    : QWidget(parent)
    , m_switch(new SegmentedSwitch(context.theme))
    , m_stack(new QStackedWidget)
    , m_investment(new InvestmentPanel(context))
    , m_claims(new ClaimsPanel(context))
    , m_load(new LoadPanel(context))
    , m_cases(new CasesPanel(context))
    , m_replay(new ReplayPanel(context))
    , m_panels{m_investment, m_claims, m_load, m_cases, m_replay}
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(Theme::marginLeft, 12, Theme::marginRight, 8);
    column->setSpacing(10);
    column->addWidget(m_switch, 0, Qt::AlignLeft);
    column->addWidget(m_stack, 1);
    m_switch->setObjectName(QStringLiteral("analysisSwitch"));
    for (AnalysisPanel* panel : std::as_const(m_panels)) {
        m_stack->addWidget(panel);
        connect(panel, &AnalysisPanel::failed, this, &AnalysesView::failed);
        connect(panel, &AnalysisPanel::written, this, &AnalysesView::written);
        connect(panel, &AnalysisPanel::scenarioAsked, this, &AnalysesView::scenarioAsked);
    }
    connect(m_switch, &SegmentedSwitch::chosen, m_stack, &QStackedWidget::setCurrentIndex);
    retranslate();
}

void AnalysesView::setGround(const AnalysisGround& ground)
{
    for (AnalysisPanel* one : std::as_const(m_panels)) {
        one->setGround(ground);
    }
}

void AnalysesView::renameGround(const QString& items)
{
    for (AnalysisPanel* one : std::as_const(m_panels)) {
        one->renameGround(items);
    }
}

void AnalysesView::show(Analysis analysis)
{
    m_switch->setCurrent(static_cast<int>(analysis));
    m_stack->setCurrentIndex(static_cast<int>(analysis));
}

Analysis AnalysesView::current() const
{
    return static_cast<Analysis>(m_stack->currentIndex());
}

AnalysisPanel* AnalysesView::panel() const
{
    return m_panels.at(m_stack->currentIndex());
}

AnalysisResults AnalysesView::results() const
{
    AnalysisResults results;
    for (const AnalysisPanel* one : m_panels) {
        one->addTo(results);
    }
    return results;
}

bool AnalysesView::takeFiles(const QStringList& paths)
{
    if (!panel()->takeFiles(paths)) {
        show(Analysis::Cases);
        return m_cases->takeFiles(paths);
    }
    return true;
}

void AnalysesView::focusMain()
{
    panel()->focusMain();
}

void AnalysesView::retranslate()
{
    m_switch->setSegments({{tr("Investment"), {}},
                           {tr("Claims"), {}},
                           {tr("Load"), {}},
                           {tr("Cases"), {}},
                           {tr("Log"), {}}});
    m_switch->setCurrent(m_stack->currentIndex());
}

void AnalysesView::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
}

} // namespace zt
