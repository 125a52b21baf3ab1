// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/gateway/analyses/loadpanel.h"

#include "app/charts/figureview.h"
#include "app/pages/gateway/analyses/loadform.h"
#include "app/pages/gateway/analyses/reportrows.h"
#include "app/widgets/labels.h"
#include "app/widgets/rowtable.h"
#include "checklists/gatewaypacks.h"
#include "reports/charts/gatewayfigures.h"
#include "reports/wordinggatewayanalysis.h"

#include <QVBoxLayout>

namespace zt {

namespace {

constexpr int waitsHeight = 240;
constexpr int refusalsHeight = 190;
constexpr int balancesHeight = 310;

} // namespace

LoadPanel::LoadPanel(AppContext& context, QWidget* parent)
    : AnalysisPanel(context, parent)
    , m_form(new LoadForm(context))
    , m_none(makeLabel({}, Theme::body, false, Tone::Secondary, true))
    , m_remarks(makeLabel({}, Theme::small, false, Tone::Secondary, true))
    , m_waits(new FigureView(context.theme, context.ui))
    , m_refusals(new FigureView(context.theme, context.ui))
    , m_balances(new FigureView(context.theme, context.ui))
    , m_variants(addTable(QStringLiteral("load_variants")))
    , m_slots(addTable(QStringLiteral("load_slots")))
{
    setAside(m_form);
    m_waits->setObjectName(QStringLiteral("loadWaits"));
    m_waits->setFixedHeight(waitsHeight);
    m_refusals->setFixedHeight(refusalsHeight);
    m_balances->setFixedHeight(balancesHeight);
    m_slots->setMostRows(14);
    for (QWidget* part : std::initializer_list<QWidget*>{
             m_none, m_remarks, m_waits, m_refusals, m_balances, m_variants, m_slots}) {
        body()->addWidget(part);
    }
    for (FigureView* figure : {m_waits, m_refusals, m_balances}) {
        connect(figure->menu(), &ChartMenu::failed, this, &AnalysisPanel::failed);
    }
    connect(m_form, &LoadForm::edited, this, &LoadPanel::showRunnable);
}

void LoadPanel::addTo(AnalysisResults& results) const
{
    if (isFresh()) {
        results.load = m_view;
    }
}

void LoadPanel::focusMain()
{
    runButton()->setFocus(Qt::OtherFocusReason);
}

void LoadPanel::ask()
{
    if (!m_form->fault().isEmpty()) {
        return;
    }
    LoadSettings settings = m_form->settings();
    settings.seed = ground().settings.seed;
    work<LoadReport>(
        tr("A day at the gateway"),
        [settings](JobContext& job) -> Result<LoadReport> {
            const Result<GatewayPolicy>& policy = shippedGatewayPolicy();
            if (!policy) {
                return tl::unexpected(policy.error());
            }
            return loadReport(RuleBook(*policy), settings, job);
        },
        [this](const std::shared_ptr<const LoadReport>& view) { m_view = view; });
    m_none->hide();
}

/// A setting that differs from those of the answer does not take the answer away: it says for what
/// settings it holds in its report.
void LoadPanel::showRunnable()
{
    runButton()->setEnabled(m_form->fault().isEmpty());
}

void LoadPanel::nameIt()
{
    setTitle(tr("A day at the gateway"), tr("every item in place; the seed of the run"));
    setRunText(tr("Run the day"));
    m_form->retranslate();
    m_none->setText(
        tr("Nothing was run yet. “Run the day” simulates every request of one day: real "
           "sign-ins, the session's MAC on each request, and the queue before the "
           "workers."));
    showRunnable();
}

void LoadPanel::showAnswer()
{
    const bool there = m_view && isFresh();
    for (QWidget* part : std::initializer_list<QWidget*>{m_remarks, m_waits, m_balances}) {
        part->setVisible(there);
    }
    m_none->setVisible(!there && !isWorking());
    if (!there) {
        m_refusals->hide();
        m_variants->setReport({});
        m_slots->setReport({});
        return;
    }
    const Language& language = m_context.language.current();
    m_remarks->setText(loadRemarks(*m_view, language).join(QLatin1Char('\n')));
    m_waits->setFigure(waitFigure(*m_view, language));
    m_balances->setFigure(balanceFigure(*m_view, language));
    m_balances->setEmptyText(isEmpty(m_balances->figure())
                                 ? tr("No request waits, whichever way they are shared out.")
                                 : QString());
    m_refusals->setFigure(refusalFigure(*m_view, language));
    m_refusals->setVisible(!isEmpty(m_refusals->figure()));
}

} // namespace zt
