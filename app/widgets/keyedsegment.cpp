// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/keyedsegment.h"

#include "app/widgets/paint.h"

#include <QHelpEvent>
#include <QMouseEvent>
#include <QPainterPath>
#include <QToolTip>

namespace zt {

namespace {

constexpr int high = 36;
constexpr int keySide = 18;
constexpr int glyphGap = 7;

} // namespace

KeyedSegment::KeyedSegment(const ThemeHolder& theme, int parts, Measures measures, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_parts(parts)
    , m_measures(measures)
{
    setFocusPolicy(Qt::StrongFocus);
    setFixedHeight(high);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void KeyedSegment::setIndices(int recorded, std::optional<int> proposed)
{
    m_recorded = recorded;
    m_proposed = proposed;
    describe();
    update();
}

void KeyedSegment::describe()
{
    const QString recorded = word(m_recorded);
    setAccessibleName(what());
    setAccessibleDescription(
        m_proposed ? tr("%1; proposed, not recorded: %2").arg(recorded, word(*m_proposed))
                   : recorded);
}

int KeyedSegment::padding(Fit fit) const
{
    return fit == Fit::Full ? m_measures.padding : m_measures.tightPadding;
}

int KeyedSegment::partWidth(int index, Fit fit) const
{
    const int words = QFontMetrics(Theme::font(Theme::body, true)).horizontalAdvance(word(index));
    const int key = fit == Fit::NoKeys ? 0 : keySide + (fit == Fit::Full ? 8 : 5);
    return 2 * padding(fit) + m_measures.glyphSide + glyphGap + words + key;
}

int KeyedSegment::wholeWidth(Fit fit) const
{
    int width = 1;
    for (int i = 0; i < m_parts; ++i) {
        width += partWidth(i, fit);
    }
    return width;
}

KeyedSegment::Fit KeyedSegment::fit() const
{
    if (wholeWidth(Fit::Full) <= width()) {
        return Fit::Full;
    }
    return wholeWidth(Fit::Tight) <= width() ? Fit::Tight : Fit::NoKeys;
}

QRect KeyedSegment::part(int index) const
{
    const Fit how = fit();
    int x = 0;
    for (int i = 0; i < index; ++i) {
        x += partWidth(i, how);
    }
    return {x, 0, partWidth(index, how), high};
}

std::optional<int> KeyedSegment::indexAt(const QPoint& place) const
{
    for (int i = 0; i < m_parts; ++i) {
        if (part(i).contains(place)) {
            return i;
        }
    }
    return std::nullopt;
}

QSize KeyedSegment::sizeHint() const
{
    return {wholeWidth(Fit::Full), high};
}

QSize KeyedSegment::minimumSizeHint() const
{
    return {wholeWidth(Fit::NoKeys), high};
}

void KeyedSegment::paintPart(QPainter& painter, int index, bool bold) const
{
    const Fit how = fit();
    const QRect place = part(index);
    const int side = m_measures.glyphSide;
    paintGlyph(painter, QRectF(place.x() + padding(how), (high - side) / 2.0, side, side), index);
    painter.setFont(Theme::font(Theme::body, bold));
    painter.setPen(isEnabled() ? m_theme->tx : m_theme->tx3);
    painter.drawText(place.adjusted(padding(how) + side + glyphGap, 0, 0, 0),
                     Qt::AlignLeft | Qt::AlignVCenter,
                     word(index));
    if (how != Fit::NoKeys) {
        const double x = place.right() - padding(how) - keySide + 1;
        paint::keyCap(
            painter, *m_theme, QRectF(x, (high - keySide) / 2.0, keySide, keySide), keyText(index));
    }
}

void KeyedSegment::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF box(0.5, 0.5, part(m_parts - 1).right(), high - 1);
    QPainterPath frame;
    frame.addRoundedRect(box, Theme::radiusField, Theme::radiusField);
    painter.fillPath(frame, isEnabled() ? m_theme->base : m_theme->s1);
    if (const QColor behind = ground(m_recorded); behind.isValid()) {
        QPainterPath chosen;
        chosen.addRect(part(m_recorded));
        painter.fillPath(frame.intersected(chosen), behind);
    }
    for (int i = 0; i < m_parts; ++i) {
        paintPart(painter, i, i == m_recorded);
        if (i > 0) {
            paint::verticalLine(painter, m_theme->line, part(i).x(), 1, high - 2);
        }
    }
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(m_theme->ctl, 1));
    painter.drawPath(frame);
    const auto outline = [&](int index, const QColor& colour, bool dashed) {
        QPen pen(colour, 2);
        if (dashed) {
            pen.setDashPattern({2.5, 2});
        }
        painter.setPen(pen);
        painter.drawRoundedRect(QRectF(part(index)).adjusted(1, 1, 0, -1), 5, 5);
    };
    outline(m_recorded, edge(m_recorded), false);
    if (m_proposed) {
        outline(*m_proposed, m_theme->acc, true);
    }
    if (hasFocus()) {
        painter.setPen(QPen(m_theme->acc, 2));
        painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), 6, 6);
    }
}

bool KeyedSegment::event(QEvent* event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto* help = static_cast<QHelpEvent*>(event);
        if (const auto index = indexAt(help->pos())) {
            const QString text = tr("%1: key %2").arg(word(*index), keyText(*index));
            QToolTip::showText(help->globalPos(), paint::toolTip(text), this);
            return true;
        }
    }
    return QWidget::event(event);
}

void KeyedSegment::mousePressEvent(QMouseEvent* event)
{
    if (const auto index = indexAt(event->position().toPoint())) {
        choose(*index);
    }
}

void KeyedSegment::keyPressEvent(QKeyEvent* event)
{
    const int at = m_proposed.value_or(m_recorded);
    if (const auto index = indexOfKey(*event)) {
        choose(*index);
    } else if (event->key() == Qt::Key_Left && at > 0) {
        choose(at - 1);
    } else if (event->key() == Qt::Key_Right && at + 1 < m_parts) {
        choose(at + 1);
    } else {
        QWidget::keyPressEvent(event);
    }
}

void KeyedSegment::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        describe();
        updateGeometry();
        update();
    }
}

} // namespace zt
