// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/trail/dayhistogram.h"

#include "app/widgets/paint.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QToolTip>

#include <algorithm>

namespace zt {

namespace {

constexpr int plotHeight = 64;
constexpr int labelHeight = 18;
constexpr qreal narrowestBar = 4;
constexpr qreal widestBar = 16;

} // namespace

DayHistogram::DayHistogram(const ThemeHolder& theme, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
{
    setFocusPolicy(Qt::TabFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setCursor(Qt::SplitHCursor);
    connect(&theme, &ThemeHolder::changed, this, qOverload<>(&QWidget::update));
}

QSize DayHistogram::sizeHint() const
{
    return {220, plotHeight + labelHeight + 2};
}

QRectF DayHistogram::plot() const
{
    return {1, 1, width() - 2.0, plotHeight - 1.0};
}

void DayHistogram::setDays(const QList<DayCount>& days)
{
    m_days = days;
    makeBars();
    describe();
    update();
}

/// What the chart says, for those who do not see it.
void DayHistogram::describe()
{
    const auto most = std::max_element(
        m_days.cbegin(), m_days.cend(), [](auto& a, auto& b) { return a.count < b.count; });
    if (most == m_days.cend()) {
        setAccessibleName(tr("Entries per day"));
        return;
    }
    setAccessibleName(tr("Entries per day: %n day(s), most of them, %2, on %1",
                         nullptr,
                         static_cast<int>(m_days.size()))
                          .arg(most->day.toString(Qt::ISODate))
                          .arg(most->count));
}

QString DayHistogram::barText(const Bar& bar) const
{
    const QString first = bar.first.toString(Qt::ISODate);
    const QString days = bar.first == bar.last
                             ? first
                             : first + QStringLiteral(" – ") + bar.last.toString(Qt::ISODate);
    return days + QStringLiteral("  ") + tr("%n entries", nullptr, bar.count);
}

void DayHistogram::makeBars()
{
    m_bars.clear();
    const auto most = std::max<qsizetype>(1, static_cast<qsizetype>(plot().width() / narrowestBar));
    const qsizetype perBar = std::max<qsizetype>(1, (m_days.size() + most - 1) / most);
    for (qsizetype i = 0; i < m_days.size(); i += perBar) {
        Bar bar{m_days.at(i).day, m_days.at(i).day, 0};
        for (qsizetype j = i; j < std::min(i + perBar, m_days.size()); ++j) {
            bar.last = m_days.at(j).day;
            bar.count += m_days.at(j).count;
        }
        m_bars.append(bar);
    }
}

void DayHistogram::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    makeBars();
}

void DayHistogram::setBrush(const QDate& from, const QDate& to)
{
    m_from = from;
    m_to = to;
    update();
}

QRectF DayHistogram::barRect(int bar) const
{
    const QRectF area = plot();
    const qreal step =
        std::min(widestBar, area.width() / std::max(1.0, static_cast<qreal>(m_bars.size())));
    const qreal start = area.right() - step * static_cast<qreal>(m_bars.size());
    return {start + step * bar, area.top(), step, area.height()};
}

int DayHistogram::barAt(qreal x) const
{
    for (int i = 0; i < m_bars.size(); ++i) {
        if (x < barRect(i).right()) {
            return i;
        }
    }
    return static_cast<int>(m_bars.size()) - 1;
}

int DayHistogram::barOf(const QDate& day) const
{
    for (int i = 0; i < m_bars.size(); ++i) {
        if (day <= m_bars.at(i).last) {
            return i;
        }
    }
    return static_cast<int>(m_bars.size()) - 1;
}

void DayHistogram::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const QRectF area = plot();
    int most = 1;
    for (const Bar& bar : std::as_const(m_bars)) {
        most = std::max(most, bar.count);
    }
    const bool brushed = m_from.isValid() || m_to.isValid();
    QRectF brush;
    for (int i = 0; i < m_bars.size(); ++i) {
        const Bar& bar = m_bars.at(i);
        const bool in = brushed && (!m_from.isValid() || bar.last >= m_from) &&
                        (!m_to.isValid() || bar.first <= m_to);
        if (in) {
            brush = brush.isNull() ? barRect(i) : brush.united(barRect(i));
        }
    }
    if (!brush.isNull()) {
        painter.fillRect(brush, m_theme->acct);
    }
    for (int i = 0; i < m_bars.size(); ++i) {
        const Bar& bar = m_bars.at(i);
        const QRectF place = barRect(i);
        const qreal height =
            bar.count == 0
                ? 0
                : std::max(2.0, (area.height() - 6) * bar.count / static_cast<qreal>(most));
        const bool in = !brush.isNull() && brush.contains(place.center());
        const QRectF body(place.x(), area.bottom() - height, place.width() - 1, height);
        painter.fillRect(body, in || !brushed ? m_theme->funH : m_theme->s3);
    }
    if (!brush.isNull()) {
        painter.fillRect(QRectF(brush.left(), area.top(), 2, area.height()), m_theme->acc);
        painter.fillRect(QRectF(brush.right() - 2, area.top(), 2, area.height()), m_theme->acc);
    }
    paint::horizontalLine(painter, m_theme->axis, 0, width(), area.bottom());
    painter.setFont(Theme::font(Theme::small));
    painter.setPen(m_theme->tx3);
    const QRectF labels(0, plotHeight, width(), labelHeight);
    if (!m_days.isEmpty()) {
        const QString form = QStringLiteral("MM-dd");
        const bool years = m_days.first().day.year() != m_days.last().day.year();
        const QString full = years ? QStringLiteral("yyyy-MM-dd") : form;
        if (m_days.size() > 1) {
            painter.drawText(
                labels, Qt::AlignLeft | Qt::AlignVCenter, m_days.first().day.toString(full));
        }
        painter.drawText(
            labels, Qt::AlignRight | Qt::AlignVCenter, m_days.last().day.toString(full));
    }
    if (hasFocus()) {
        paint::focusRing(painter, *m_theme, area.adjusted(2, 2, -2, -2), Theme::radiusCell);
    }
}

void DayHistogram::brushBars(int a, int b)
{
    const int first = std::min(a, b);
    const int last = std::max(a, b);
    if (first < 0 || last >= m_bars.size()) {
        return;
    }
    m_from = m_bars.at(first).first;
    m_to = m_bars.at(last).last;
    update();
    Q_EMIT brushed(m_from, m_to);
}

void DayHistogram::mousePressEvent(QMouseEvent* event)
{
    if (event->button() == Qt::LeftButton && !m_bars.isEmpty()) {
        m_anchor = barAt(event->position().x());
        m_cursor = m_anchor;
        brushBars(m_anchor, m_cursor);
    }
}

void DayHistogram::mouseMoveEvent(QMouseEvent* event)
{
    const int bar = barAt(event->position().x());
    if ((event->buttons() & Qt::LeftButton) != 0 && m_anchor >= 0 && bar != m_cursor) {
        m_cursor = bar;
        brushBars(m_anchor, m_cursor);
    }
}

void DayHistogram::mouseReleaseEvent(QMouseEvent*)
{
}

void DayHistogram::keyPressEvent(QKeyEvent* event)
{
    const int last = static_cast<int>(m_bars.size()) - 1;
    int cursor = m_cursor >= 0 ? m_cursor : (m_to.isValid() ? barOf(m_to) : last);
    switch (event->key()) {
    case Qt::Key_Left:
        cursor = std::max(0, cursor - 1);
        break;
    case Qt::Key_Right:
        cursor = std::min(last, cursor + 1);
        break;
    case Qt::Key_Home:
        cursor = 0;
        break;
    case Qt::Key_End:
        cursor = last;
        break;
    case Qt::Key_Escape:
        if (!m_from.isValid() && !m_to.isValid()) {
            QWidget::keyPressEvent(event);
            return;
        }
        m_anchor = m_cursor = -1;
        setBrush({}, {});
        Q_EMIT brushed({}, {});
        return;
    default:
        QWidget::keyPressEvent(event);
        return;
    }
    const bool extend = (event->modifiers() & Qt::ShiftModifier) != 0 && m_anchor >= 0;
    m_anchor = extend ? m_anchor : cursor;
    m_cursor = cursor;
    brushBars(m_anchor, m_cursor);
    if (m_cursor >= 0 && m_cursor < m_bars.size()) {
        const QString text = barText(m_bars.at(m_cursor));
        setAccessibleDescription(text);
        QToolTip::showText(mapToGlobal(barRect(m_cursor).bottomLeft().toPoint()), text, this);
    }
}

bool DayHistogram::event(QEvent* event)
{
    if (event->type() == QEvent::ToolTip && !m_bars.isEmpty()) {
        auto* help = static_cast<QHelpEvent*>(event);
        const Bar& bar = m_bars.at(std::max(0, barAt(help->pos().x())));
        QToolTip::showText(help->globalPos(), barText(bar), this);
        return true;
    }
    if (event->type() == QEvent::LanguageChange) {
        describe();
    }
    return QWidget::event(event);
}

} // namespace zt
