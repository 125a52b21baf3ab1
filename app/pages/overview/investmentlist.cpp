// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/overview/investmentlist.h"

#include "app/pages/overview/overviewstate.h"
#include "app/pages/roadmap/roadmapstate.h"
#include "app/widgets/labels.h"
#include "reports/wordingoverview.h"

#include <QEvent>
#include <QGridLayout>
#include <QVBoxLayout>

namespace zt {

namespace {

constexpr int mostShown = 3;

} // namespace

InvestmentList::InvestmentList(const ThemeHolder& theme, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_heading(new SectionHeading(theme, QString()))
    , m_column(new QVBoxLayout(this))
    , m_sum(makeLabel({}, Theme::small, false, Tone::Secondary, true))
    , m_button(makeButton({}, ButtonKind::Plain))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(8);
    m_column->addWidget(new Rule(theme, Rule::Weight::Section));
    m_column->addWidget(m_heading);
    m_column->addWidget(m_sum);
    m_column->addWidget(m_button);
    m_column->addStretch(1);
    connect(m_button, &QPushButton::clicked, this, &InvestmentList::roadmapAsked);
    retranslate();
}

void InvestmentList::show(const OverviewState& state, const Language& language)
{
    const QList<int> candidates = nextInvestments(state.plan(), mostShown);
    delete m_rows;
    m_rows = new QWidget;
    auto* rows = new QVBoxLayout(m_rows);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(8);
    m_titles.clear();
    Money sum = 0;
    for (const int action : candidates) {
        addRow(state, action, static_cast<int>(m_titles.size()) + 1, language);
        sum += state.plan().actions[action].costOnce;
    }
    m_column->insertWidget(2, m_rows);
    m_sum->setText(
        !candidates.isEmpty() ? tr("Together %1, once").arg(exactMoneyText(sum))
        : state.plan().targets.isEmpty()
            ? tr("Set target levels on the roadmap; then the gaps before them are known.")
            : tr("No candidate action closes a gap. Make actions for the gaps on the roadmap."));
}

void InvestmentList::addRow(const OverviewState& state,
                            int action,
                            int rank,
                            const Language& language)
{
    const ImprovementAction& one = state.plan().actions[action];
    m_titles.append(one.title);
    auto* row = new QWidget;
    auto* grid = new QGridLayout(row);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(10);
    grid->setVerticalSpacing(0);
    grid->setColumnStretch(1, 1);
    grid->addWidget(
        makeLabel(QString::number(rank), Theme::body, true, Tone::Accent), 0, 0, Qt::AlignTop);
    auto* title = new ElidedLabel(m_theme, Theme::body, true, Tone::Text);
    title->setText(one.title);
    grid->addWidget(title, 0, 1);
    auto* closes = new ElidedLabel(m_theme, Theme::small, false, Tone::Secondary);
    closes->setText(closesText(state.plan(), action, state.guideline(), language));
    grid->addWidget(closes, 1, 1);
    grid->addWidget(makeLabel(exactMoneyText(one.costOnce), Theme::small), 2, 1);
    m_rows->layout()->addWidget(row);
    m_rows->layout()->addWidget(new Rule(m_theme, Rule::Weight::Hairline));
}

void InvestmentList::retranslate()
{
    m_heading->setText(tr("Fund next"));
    m_heading->setRemark(tr("closes most gaps"));
    m_button->setText(tr("Try out on the roadmap"));
}

void InvestmentList::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
}

} // namespace zt
