// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/gateway/analyses/investmentpanel.h"

#include "app/charts/figureview.h"
#include "app/pages/common/moneytext.h"
#include "app/pages/gateway/analyses/reportrows.h"
#include "app/widgets/labels.h"
#include "app/widgets/rowtable.h"
#include "app/widgets/segments.h"
#include "reports/charts/gatewayfigures.h"
#include "reports/wordinggateway.h"
#include "reports/wordinggatewayanalysis.h"
#include "reports/wordingroadmap.h"

#include <QLineEdit>
#include <QVBoxLayout>

namespace zt {

namespace {

constexpr int curveHeight = 270;
constexpr int fieldWidth = 110;

QString writtenBudget(InvestmentUnit unit, const std::optional<Money>& budget)
{
    return !budget                           ? QString()
           : unit == InvestmentUnit::Dollars ? moneyText(*budget)
                                             : QString::number(*budget);
}

} // namespace

InvestmentPanel::InvestmentPanel(AppContext& context, QWidget* parent)
    : AnalysisPanel(context, parent)
    , m_units(new SegmentedSwitch(context.theme))
    , m_budgetLabel(makeLabel({}, Theme::small, false, Tone::Secondary))
    , m_budget(new QLineEdit)
    , m_standing(makeLabel({}, Theme::body, false, Tone::Text, true))
    , m_curve(new FigureView(context.theme, context.ui))
    , m_steps(addTable(QStringLiteral("investment_steps")))
    , m_points(addTable(QStringLiteral("investment_curve")))
    , m_remarks(makeLabel({}, Theme::small, false, Tone::Secondary, true))
{
    m_budget->setObjectName(QStringLiteral("investmentBudget"));
    m_budget->setFixedWidth(fieldWidth);
    m_budget->setAlignment(Qt::AlignRight);
    auto* line = new QHBoxLayout;
    line->setSpacing(10);
    line->addWidget(m_units);
    line->addSpacing(6);
    line->addWidget(m_budgetLabel);
    line->addWidget(m_budget);
    line->addStretch(1);
    strip()->addLayout(line);
    m_curve->setFixedHeight(curveHeight);
    m_curve->setObjectName(QStringLiteral("investmentCurve"));
    for (QWidget* part :
         std::initializer_list<QWidget*>{m_standing, m_curve, m_steps, m_points, m_remarks}) {
        body()->addWidget(part);
    }
    connect(m_units, &SegmentedSwitch::chosen, this, &InvestmentPanel::chooseUnit);
    connect(m_budget, &QLineEdit::editingFinished, this, &InvestmentPanel::takeBudget);
    connect(m_curve, &FigureView::markActivated, this, &InvestmentPanel::choosePoint);
    connect(m_points->table(), &RowTable::rowChosen, this, [this](int row) {
        choosePoint(QString::number(row));
    });
    connect(m_curve->menu(), &ChartMenu::failed, this, &AnalysisPanel::failed);
}

void InvestmentPanel::addTo(AnalysisResults& results) const
{
    if (isFresh()) {
        results.investment = m_view;
        results.gateway = ground().gateway;
    }
}

void InvestmentPanel::focusMain()
{
    m_curve->setFocus(Qt::OtherFocusReason);
}

void InvestmentPanel::ask()
{
    if (!ground().gateway) {
        return;
    }
    const InvestmentAsk asked{
        ground().scope, m_unit, ground().settings.algorithm, ground().settings.seed};
    work<InvestView>(
        tr("Investment curve"),
        [asked, snapshot = ground().snapshot, gateway = ground().gateway](
            JobContext& job) -> Result<InvestView> {
            return investmentPlan(snapshot, gateway->book(), gateway->scenarios(), asked, job)
                .map([](InvestmentPlan plan) {
                    return InvestView{std::move(plan), {}, {}};
                });
        },
        [this](const std::shared_ptr<const InvestView>& view) {
            m_view = std::make_shared<const InvestView>(
                investView(view->plan, budgetOf(view->plan.unit)));
        });
}

/// What was typed for the unit; of money otherwise what the roadmap has.
std::optional<Money> InvestmentPanel::budgetOf(InvestmentUnit unit) const
{
    const auto& typed = m_typed.at(static_cast<size_t>(unit));
    if (typed) {
        return *typed;
    }
    return unit == InvestmentUnit::Dollars ? ground().snapshot.roadmap.budgetTotal : std::nullopt;
}

void InvestmentPanel::chooseUnit(int index)
{
    m_unit = index == 0 ? InvestmentUnit::Dollars : InvestmentUnit::Items;
    ask();
}

QString InvestmentPanel::budgetText() const
{
    return m_view ? writtenBudget(m_view->plan.unit, m_view->budget) : QString();
}

void InvestmentPanel::takeBudget()
{
    if (!m_view || !isFresh() || m_budget->text() == budgetText()) {
        return;
    }
    const QString text = m_budget->text().trimmed();
    bool isNumber = false;
    const qint64 number = text.toLongLong(&isNumber);
    const std::optional<Money> typed = m_view->plan.unit == InvestmentUnit::Dollars
                                           ? moneyFromText(text)
                                       : isNumber && number >= 0 ? std::optional<Money>(number)
                                                                 : std::nullopt;
    if (typed || text.isEmpty()) {
        setBudget(typed);
    } else {
        m_budget->setText(budgetText()); // what cannot be read changes nothing
    }
}

void InvestmentPanel::setBudget(std::optional<Money> budget)
{
    m_typed.at(static_cast<size_t>(m_view->plan.unit)) = budget;
    m_view = std::make_shared<const InvestView>(investView(m_view->plan, budget));
    answer();
}

/// A point of the curve is a budget that just suffices.
void InvestmentPanel::choosePoint(const QString& key)
{
    const qsizetype point = key.toLongLong();
    if (m_view && isFresh() && point < static_cast<qsizetype>(m_view->plan.curve.points.size())) {
        setBudget(m_view->plan.curve.points.at(static_cast<size_t>(point)).cost);
    }
}

void InvestmentPanel::nameIt()
{
    const Language& language = m_context.language.current();
    setTitle(tr("What stops the most for the least"),
             assessedItemsText(ground().scope, ground().snapshot, language));
    setRunText(tr("Compute again"));
    m_units->setSegments({{tr("By money"), {}}, {tr("By items"), {}}});
    m_budget->setAccessibleName(tr("Budget"));
    m_budget->setPlaceholderText(tr("no limit"));
    m_steps->setMostRows(15);
    m_points->setMostRows(15);
}

void InvestmentPanel::showAnswer()
{
    const Language& language = m_context.language.current();
    const bool there = m_view && isFresh();
    for (QWidget* part : std::initializer_list<QWidget*>{m_standing, m_curve, m_remarks}) {
        part->setVisible(there);
    }
    m_budget->setEnabled(there);
    if (!there) {
        m_steps->setReport({});
        m_points->setReport({});
        return;
    }
    const InvestmentPlan& plan = m_view->plan;
    m_units->setCurrent(plan.unit == InvestmentUnit::Dollars ? 0 : 1);
    m_budgetLabel->setText(plan.unit == InvestmentUnit::Dollars ? tr("Budget, NT$ 10,000")
                                                                : tr("Budget, items"));
    m_budget->setText(budgetText());
    m_standing->setText(standingText(plan, language));
    m_curve->setFigure(investmentFigure(*m_view, language));
    m_curve->setEmptyText(plan.options.isEmpty() ? tr("Nothing on offer: no item is missing here.")
                                                 : QString());
    m_remarks->setText(investmentRemarks(plan, language).join(QLatin1Char('\n')));
}

} // namespace zt
