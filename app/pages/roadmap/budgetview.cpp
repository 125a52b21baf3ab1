// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/roadmap/budgetview.h"

#include "app/pages/roadmap/ganttview.h"
#include "app/pages/roadmap/roadmapmodel.h"
#include "reports/wordingroadmap.h"

#include <QPainter>
#include <QVBoxLayout>

namespace zt {

namespace {

constexpr qreal headroom = 26;
constexpr qreal foot = 12;
constexpr int swatch = 12;
constexpr int swatchRow = 22;

const BudgetQuarter* worst(const Budget& budget)
{
    const BudgetQuarter* found = nullptr;
    for (const BudgetQuarter& quarter : budget.quarters) {
        if (quarter.over > 0 && (found == nullptr || quarter.over > found->over)) {
            found = &quarter;
        }
    }
    return found;
}

void proposedShape(QPainter& painter, const Theme& theme, const QRectF& place)
{
    painter.setPen(QPen(theme.acc, 1.5, Qt::DashLine));
    painter.setBrush(theme.acct);
    painter.drawRect(place.adjusted(0.5, 0.5, -0.5, -0.5));
}

void overShape(QPainter& painter, const Theme& theme, const QRectF& place)
{
    painter.fillRect(place, theme.badt);
    painter.fillRect(place, QBrush(theme.bad, Qt::BDiagPattern));
    painter.setPen(theme.bad);
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(place.adjusted(0.5, 0.5, -0.5, -0.5));
}

} // namespace

BudgetView::BudgetView(const ThemeHolder& theme, RoadmapModel& model, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_model(model)
{
    setMinimumWidth(240);
    connect(&theme, &ThemeHolder::changed, this, qOverload<>(&QWidget::update));
}

void BudgetView::refresh()
{
    const RoadmapState& state = m_model.state();
    const BudgetQuarter* over = worst(state.budget);
    const QString sum =
        tr("Approved %1, the what-if adds %2, in ten thousands")
            .arg(moneyText(state.budget.approved), moneyText(state.budget.proposed));
    setAccessibleName(tr("Budget by quarter"));
    setAccessibleDescription(over == nullptr
                                 ? sum
                                 : sum + QLatin1Char(' ') +
                                       tr("%1 is over the cap by %2")
                                           .arg(quarterText(over->quarter), moneyText(over->over)));
    update();
}

void BudgetView::setTimeWidth(int width)
{
    m_timeWidth = width;
    update();
}

TimeScale BudgetView::scale() const
{
    return TimeScale::of(m_model.state(), m_timeWidth - 2 * GanttView::inset);
}

qreal BudgetView::todayX() const
{
    return GanttView::inset + scale().x(m_model.state().today);
}

QRectF BudgetView::plot() const
{
    return {GanttView::inset, headroom, scale().width, height() - headroom - foot};
}

qreal BudgetView::heightOf(Money money) const
{
    const RoadmapState& state = m_model.state();
    Money most = state.whatIf.settings.budgetPerQuarter.value_or(0);
    for (const BudgetQuarter& quarter : state.budget.quarters) {
        most = std::max(most, quarter.total());
    }
    return most == 0 ? 0 : plot().height() * static_cast<qreal>(money) / static_cast<qreal>(most);
}

void BudgetView::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_theme->base);
    const RoadmapState& state = m_model.state();
    const TimeScale time = scale();
    const QRectF area = plot();
    for (int i = 0; i <= 4; ++i) {
        paint::horizontalLine(painter,
                              i == 0 ? m_theme->axis : m_theme->grid,
                              area.left(),
                              area.right(),
                              area.bottom() - area.height() * i / 4);
    }
    painter.fillRect(QRectF(todayX() - 0.5, 0, 1.5, area.bottom()), m_theme->acc);
    for (const BudgetQuarter& quarter : state.budget.quarters) {
        const int position = time.first.until(quarter.quarter);
        const qreal bar = std::min(44.0, time.quarterWidth() * 0.6);
        const qreal centre = area.left() + time.quarterX(position) + time.quarterWidth() / 2;
        if (quarter.total() > 0 && position >= 0 && position < time.quarters) {
            drawQuarter(painter, QRectF(centre - bar / 2, area.top(), bar, area.height()), quarter);
        }
    }
    drawCap(painter);
}

void BudgetView::drawQuarter(QPainter& painter,
                             const QRectF& column,
                             const BudgetQuarter& quarter) const
{
    const qreal approved = heightOf(quarter.approved);
    const qreal total = heightOf(quarter.total());
    const qreal over = heightOf(quarter.over);
    const qreal base = column.bottom();
    painter.fillRect(QRectF(column.left(), base - approved, column.width(), approved),
                     m_theme->level[1]);
    if (quarter.proposed > 0) {
        proposedShape(painter,
                      *m_theme,
                      QRectF(column.left(), base - total, column.width(), total - approved));
    }
    if (quarter.over > 0) {
        overShape(painter, *m_theme, QRectF(column.left(), base - total, column.width(), over));
    }
    const QRectF line(column.left() - 60, 0, column.width() + 120, 18);
    painter.setFont(Theme::font(Theme::small));
    painter.setPen(m_theme->levelText[1]);
    if (approved >= 20) {
        painter.drawText(QRectF(column.left(), base - approved + 2, column.width(), 18),
                         Qt::AlignCenter,
                         moneyText(quarter.approved));
    }
    painter.setPen(m_theme->acc);
    if (quarter.proposed > 0 && total - approved - over >= 20) {
        painter.drawText(QRectF(column.left() - 10, base - approved - 20, column.width() + 20, 18),
                         Qt::AlignCenter,
                         QStringLiteral("＋") + moneyText(quarter.proposed));
    }
    QString text = moneyText(quarter.total());
    painter.setPen(quarter.proposed > 0 ? m_theme->acc : m_theme->tx2);
    if (quarter.over > 0) {
        painter.setPen(m_theme->bad);
        painter.setFont(Theme::font(Theme::small, true));
        text = tr("%1, over by %2").arg(text, moneyText(quarter.over));
    } else if (quarter.proposed == 0 && approved >= 20) {
        return; // said in the bar
    }
    painter.drawText(line.translated(0, base - total - 19), Qt::AlignCenter, text);
}

void BudgetView::drawCap(QPainter& painter) const
{
    const std::optional<Money>& cap = m_model.state().whatIf.settings.budgetPerQuarter;
    if (!cap) {
        return;
    }
    const qreal y = plot().bottom() - heightOf(*cap);
    painter.fillRect(QRectF(plot().left(), y - 0.75, plot().width(), 1.5), m_theme->tx);
    painter.setPen(m_theme->tx);
    painter.setFont(Theme::font(Theme::small, true));
    painter.drawText(QRectF(plot().left(), y - 19, plot().width(), 18),
                     Qt::AlignRight | Qt::AlignVCenter,
                     tr("Cap per quarter %1").arg(moneyText(*cap)));
}

BudgetLegend::BudgetLegend(const ThemeHolder& theme, RoadmapModel& model, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_model(model)
    , m_heading(new SectionHeading(theme, {}))
    , m_sums(makeLabel({}, Theme::small, false, Tone::Secondary, true))
    , m_note(new Note(theme, Status::Bad))
    , m_accept(m_note->addButton({}, ButtonKind::Accent))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(Theme::marginLeft, 10, Theme::marginRight, 8);
    column->setSpacing(4);
    column->addWidget(m_heading);
    column->addSpacing(3 * swatchRow);
    column->addWidget(m_sums);
    column->addWidget(m_note);
    column->addStretch(1);
    connect(m_accept, &QPushButton::clicked, this, &BudgetLegend::scheduleAccepted);
    connect(&theme, &ThemeHolder::changed, this, qOverload<>(&QWidget::update));
    retranslate();
}

void BudgetLegend::retranslate()
{
    m_heading->setText(tr("Budget by quarter"));
    m_heading->setRemark(tr("in NT$ 10,000"));
    m_accept->setText(tr("Take this schedule"));
}

void BudgetLegend::setReadOnly(bool readOnly)
{
    m_accept->setEnabled(!readOnly);
}

void BudgetLegend::refresh(const Language& language)
{
    const RoadmapState& state = m_model.state();
    QStringList sums{tr("Yearly, apart: %1").arg(moneyText(state.budget.yearly))};
    if (state.budget.undated > 0) {
        sums.append(tr("without dates: %1").arg(moneyText(state.budget.undated)));
    }
    m_sums->setText(sums.join(language.of(QStringLiteral("　"), QStringLiteral(" · "))));
    const BudgetQuarter* over = worst(state.budget);
    m_note->setVisible(over != nullptr);
    if (over != nullptr) {
        m_note->setText(tr("%1 over by %2").arg(quarterText(over->quarter), moneyText(over->over)),
                        state.schedule
                            ? tr("%1: every quarter keeps the cap")
                                  .arg(scheduleText(*state.schedule, state.plan, language))
                            : tr("No single action can be moved so that every quarter keeps it"));
        m_accept->setVisible(state.schedule.has_value());
    }
    update();
}

void BudgetLegend::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_theme->base);
    const Budget& budget = m_model.state().budget;
    const int top = m_heading->geometry().bottom() + 4;
    const QStringList words{tr("Approved　%1").arg(moneyText(budget.approved)),
                            tr("What-if adds　%1").arg(moneyText(budget.proposed)),
                            tr("Over the cap")};
    for (int row = 0; row < words.size(); ++row) {
        const QRectF box(Theme::marginLeft, top + row * swatchRow + 5, swatch + 2, swatch);
        if (row == 0) {
            painter.fillRect(box, m_theme->level[1]);
        } else if (row == 1) {
            proposedShape(painter, *m_theme, box);
        } else {
            overShape(painter, *m_theme, box);
        }
        painter.setPen(m_theme->tx2);
        painter.setFont(Theme::font(Theme::small));
        painter.drawText(QRectF(box.right() + 8, top + row * swatchRow, width(), swatchRow),
                         Qt::AlignVCenter | Qt::AlignLeft,
                         words[row]);
    }
}

} // namespace zt
