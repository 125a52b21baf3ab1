// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/gateway/analyses/claimspanel.h"

#include "app/charts/figureview.h"
#include "app/pages/gateway/analyses/reportrows.h"
#include "app/widgets/labels.h"
#include "app/widgets/rowtable.h"
#include "reports/charts/gatewayfigures.h"
#include "reports/wordinggatewayanalysis.h"

#include <QVBoxLayout>

namespace zt {

namespace {

constexpr int chartHeight = 226;

} // namespace

ClaimsPanel::ClaimsPanel(AppContext& context, QWidget* parent)
    : AnalysisPanel(context, parent)
    , m_sum(makeLabel({}, Theme::body, false, Tone::Text, true))
    , m_chart(new FigureView(context.theme, context.ui))
    , m_items(addTable(QStringLiteral("claims")))
    , m_levels(addTable(QStringLiteral("claim_levels")))
    , m_hint(makeLabel({}, Theme::small, false, Tone::Secondary, true))
{
    m_chart->setFixedHeight(chartHeight);
    m_chart->setObjectName(QStringLiteral("claimChart"));
    m_items->setMostRows(14);
    m_levels->setMostRows(20);
    for (QWidget* part :
         std::initializer_list<QWidget*>{m_sum, m_chart, m_items, m_hint, m_levels}) {
        body()->addWidget(part);
    }
    connect(m_items->table(), &QTableView::activated, this, [this](const QModelIndex& index) {
        openRow(index.row());
    });
    connect(m_chart->menu(), &ChartMenu::failed, this, &AnalysisPanel::failed);
}

void ClaimsPanel::addTo(AnalysisResults& results) const
{
    if (isFresh()) {
        results.claims = m_view;
        results.gateway = ground().gateway;
    }
}

void ClaimsPanel::focusMain()
{
    m_items->table()->setFocus(Qt::OtherFocusReason);
}

void ClaimsPanel::ask()
{
    if (!ground().gateway || !ground().snapshot.guideline) {
        return;
    }
    work<ClaimsView>(
        tr("Claimed and demonstrated"),
        [settings = ground().settings,
         guideline = ground().snapshot.guideline,
         gateway = ground().gateway](JobContext& job) {
            return claimsView(gateway->book(), gateway->scenarios(), settings, *guideline, job);
        },
        [this](const std::shared_ptr<const ClaimsView>& view) { m_view = view; });
}

void ClaimsPanel::nameIt()
{
    setTitle(tr("Claimed and demonstrated"), ground().items);
    setRunText(tr("Compute again"));
    m_hint->setText(tr("Enter goes to the scenario that gets through all the same. In braces: one "
                       "set of missing items each; with any of them the item would do its work."));
}

void ClaimsPanel::openRow(int row)
{
    const QString attack = m_items->text(row, QStringLiteral("attack")).section(u' ', 0, 0);
    const QString stops = m_items->text(row, QStringLiteral("stops"));
    if (!attack.isEmpty()) {
        Q_EMIT scenarioAsked(attack);
    } else if (!stops.isEmpty() && m_view) {
        const QString item = m_items->text(row, QStringLiteral("item"));
        for (const ClaimedItem& claimed : m_view->found.items) {
            if (m_view->policy->items.at(claimed.item) == item && !claimed.stops.empty()) {
                Q_EMIT scenarioAsked(m_view->found.attacks.at(claimed.stops.front())->id);
            }
        }
    }
}

void ClaimsPanel::showAnswer()
{
    const bool there = m_view && isFresh();
    for (QWidget* part : std::initializer_list<QWidget*>{m_sum, m_chart, m_hint}) {
        part->setVisible(there);
    }
    if (!there) {
        m_items->setReport({});
        m_levels->setReport({});
        return;
    }
    const Language& language = m_context.language.current();
    m_sum->setText(claimsText(*m_view, language));
    m_chart->setFigure(claimFigure(*m_view, *ground().snapshot.guideline, language));
    m_chart->setEmptyText(m_view->found.items.isEmpty() ? tr("No item is there whole.")
                                                        : QString());
    m_hint->setVisible(m_items->table()->model()->rowCount() > 0);
}

} // namespace zt
