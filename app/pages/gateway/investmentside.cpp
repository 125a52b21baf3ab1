// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/gateway/investmentside.h"

#include "app/charts/figureview.h"
#include "app/widgets/labels.h"
#include "model/document/document.h"
#include "reports/charts/gatewayfigures.h"
#include "reports/phrase.h"
#include "reports/wordinggatewayanalysis.h"

#include <QVBoxLayout>

namespace zt {

namespace {

constexpr int curveHeight = 230;

} // namespace

InvestmentSide::InvestmentSide(AppContext& context, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_cheapest(new QWidget)
    , m_head(new SectionHeading(context.theme, {}))
    , m_what(makeLabel({}, Theme::body, true, Tone::Text, true))
    , m_cost(makeLabel({}, Theme::body, true, Tone::Text))
    , m_also(makeLabel({}, Theme::small, false, Tone::Secondary, true))
    , m_curve(new FigureView(context.theme, context.ui))
{
    auto* line = new QHBoxLayout;
    line->setSpacing(10);
    line->addWidget(m_what, 1);
    line->addWidget(m_cost, 0, Qt::AlignTop);
    auto* cheapest = new QVBoxLayout(m_cheapest);
    cheapest->setContentsMargins(0, 0, 0, 0);
    cheapest->setSpacing(6);
    cheapest->addWidget(new Rule(context.theme, Rule::Weight::Hairline));
    cheapest->addWidget(m_head);
    cheapest->addLayout(line);
    cheapest->addWidget(m_also);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(m_cheapest);
    column->addWidget(new Rule(context.theme, Rule::Weight::Hairline));
    column->addWidget(m_curve);
    m_curve->setFixedHeight(curveHeight);
    m_curve->setRuled(false);
    m_curve->setObjectName(QStringLiteral("investmentSideCurve"));
    connect(m_curve, &FigureView::markActivated, this, &InvestmentSide::curveActivated);
    hide();
}

void InvestmentSide::show(const InvestView* view, const QString& scenario)
{
    setVisible(view != nullptr);
    if (view != nullptr) {
        showCheapest(*view, scenario);
        m_curve->setFigure(investmentFigure(*view, m_context.language.current()));
    }
}

void InvestmentSide::showCheapest(const InvestView& view, const QString& scenario)
{
    const Language& language = m_context.language.current();
    const InvestmentPlan& plan = view.plan;
    const auto stop = cheapestStop(plan, scenario);
    const bool through = getsThrough(plan, scenario);
    m_cheapest->setVisible(through);
    m_cost->clear();
    m_also->clear();
    m_also->hide();
    m_head->setText(tr("What stops it for the least"));
    m_what->setText(!through ? QString()
                    : plan.unit == InvestmentUnit::Dollars
                        ? tr("No action of the roadmap stops it.")
                        : tr("No item that is missing stops it."));
    if (!stop) {
        return;
    }
    m_what->setText(stop->options.empty() ? tr("What is approved already stops it.")
                                          : optionsText(plan, stop->options));
    m_cost->setText(stop->options.empty() ? QString()
                                          : investmentCostText(plan.unit, stop->cost, language));
    m_also->setText(stop->also.isEmpty()
                        ? QString()
                        : tr("Stops besides: %1").arg(joinList(stop->also, language)));
    m_also->setVisible(!stop->also.isEmpty());
}

/// An action by its title, an item by its name, each behind its code.
QString InvestmentSide::optionsText(const InvestmentPlan& plan, const IndexSet& options) const
{
    const Language& language = m_context.language.current();
    const auto& guideline = m_context.document.snapshot().guideline;
    QStringList texts;
    for (const int one : options) {
        const NamedOption& option = plan.options.at(one);
        const GuidelineItem* item =
            option.title.isEmpty() && guideline ? guideline->item(option.code) : nullptr;
        const QString name = item != nullptr ? nameOf(*item, language) : option.title;
        texts.append(name.isEmpty() ? option.code : option.code + u' ' + name);
    }
    return joinList(texts, language);
}

QString InvestmentSide::cheapestText() const
{
    return m_what->text();
}

QString InvestmentSide::costText() const
{
    return m_cost->text();
}

QString InvestmentSide::alsoText() const
{
    return m_also->text();
}

} // namespace zt
