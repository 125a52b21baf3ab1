// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/maturity/statussegment.h"

#include "app/pages/maturity/maturitytexts.h"
#include "app/widgets/maturitypaint.h"
#include "app/widgets/paint.h"

#include <QHelpEvent>
#include <QMouseEvent>
#include <QPainterPath>
#include <QToolTip>

namespace zt {

namespace {

constexpr int high = 36;
constexpr int cellSide = 13;
constexpr int parts = itemStatusCount;

ItemStatus statusAt(int index)
{
    return statusKeys.at(static_cast<size_t>(index)).status;
}

QString keyAt(int index)
{
    return QString(QLatin1Char(statusKeys.at(static_cast<size_t>(index)).key));
}

int indexOf(ItemStatus status)
{
    int index = 0;
    while (statusAt(index) != status) {
        ++index;
    }
    return index;
}

} // namespace

StatusSegment::StatusSegment(const ThemeHolder& theme, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
{
    setFocusPolicy(Qt::StrongFocus);
    setFixedHeight(high);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    describe();
}

void StatusSegment::setValue(ItemStatus recorded, std::optional<ItemStatus> proposed)
{
    m_value = recorded;
    m_proposed = proposed;
    describe();
    update();
}

void StatusSegment::describe()
{
    setAccessibleName(tr("Status"));
    setAccessibleDescription(
        m_proposed ? tr("%1; proposed, not recorded: %2")
                         .arg(MaturityTexts::status(m_value), MaturityTexts::status(*m_proposed))
                   : MaturityTexts::status(m_value));
}

int StatusSegment::partWidth(int index, Fit fit) const
{
    const int words = QFontMetrics(Theme::font(Theme::body, true))
                          .horizontalAdvance(MaturityTexts::status(statusAt(index)));
    const int padding = fit == Fit::Full ? 10 : 7;
    const int key = fit == Fit::NoKeys ? 0 : 18 + (fit == Fit::Full ? 8 : 5);
    return 2 * padding + cellSide + 7 + words + key;
}

int StatusSegment::wholeWidth(Fit fit) const
{
    int width = 1;
    for (int i = 0; i < parts; ++i) {
        width += partWidth(i, fit);
    }
    return width;
}

StatusSegment::Fit StatusSegment::fit() const
{
    if (wholeWidth(Fit::Full) <= width()) {
        return Fit::Full;
    }
    return wholeWidth(Fit::Tight) <= width() ? Fit::Tight : Fit::NoKeys;
}

QRect StatusSegment::part(int index) const
{
    const Fit how = fit();
    int x = 0;
    for (int i = 0; i < index; ++i) {
        x += partWidth(i, how);
    }
    return {x, 0, partWidth(index, how), high};
}

QSize StatusSegment::sizeHint() const
{
    return {wholeWidth(Fit::Full), high};
}

QSize StatusSegment::minimumSizeHint() const
{
    return {wholeWidth(Fit::NoKeys), high};
}

void StatusSegment::paintPart(QPainter& painter, int index, bool bold) const
{
    const Fit how = fit();
    const QRect place = part(index);
    const int padding = how == Fit::Full ? 10 : 7;
    paint::itemCell(painter,
                    *m_theme,
                    QRectF(place.x() + padding, (high - cellSide) / 2, cellSide, cellSide),
                    statusAt(index));
    painter.setFont(Theme::font(Theme::body, bold));
    painter.setPen(isEnabled() ? m_theme->tx : m_theme->tx3);
    painter.drawText(place.adjusted(padding + cellSide + 7, 0, 0, 0),
                     Qt::AlignLeft | Qt::AlignVCenter,
                     MaturityTexts::status(statusAt(index)));
    if (how != Fit::NoKeys) {
        paint::keyCap(painter,
                      *m_theme,
                      QRectF(place.right() - padding - 17, (high - 18) / 2, 18, 18),
                      keyAt(index));
    }
}

void StatusSegment::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF box(0.5, 0.5, part(parts - 1).right(), high - 1);
    QPainterPath frame;
    frame.addRoundedRect(box, Theme::radiusField, Theme::radiusField);
    painter.fillPath(frame, isEnabled() ? m_theme->base : m_theme->s1);
    const int recorded = indexOf(m_value);
    const bool assessed = m_value != ItemStatus::NotAssessed;
    if (assessed) {
        QPainterPath chosen;
        chosen.addRect(part(recorded));
        painter.fillPath(frame.intersected(chosen), m_theme->acct);
    }
    for (int i = 0; i < parts; ++i) {
        paintPart(painter, i, i == recorded);
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
    outline(recorded, assessed ? m_theme->level[2] : m_theme->ctl, false);
    if (m_proposed) {
        outline(indexOf(*m_proposed), m_theme->acc, true);
    }
    if (hasFocus()) {
        painter.setPen(QPen(m_theme->acc, 2));
        painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), 6, 6);
    }
}

bool StatusSegment::event(QEvent* event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto* help = static_cast<QHelpEvent*>(event);
        for (int i = 0; i < parts; ++i) {
            if (part(i).contains(help->pos())) {
                QToolTip::showText(
                    help->globalPos(),
                    paint::toolTip(
                        tr("%1: key %2").arg(MaturityTexts::status(statusAt(i)), keyAt(i))),
                    this);
                return true;
            }
        }
    }
    return QWidget::event(event);
}

void StatusSegment::mousePressEvent(QMouseEvent* event)
{
    for (int i = 0; i < parts; ++i) {
        if (part(i).contains(event->position().toPoint())) {
            Q_EMIT chosen(statusAt(i));
        }
    }
}

void StatusSegment::keyPressEvent(QKeyEvent* event)
{
    const int at = indexOf(m_proposed.value_or(m_value));
    if (const auto status = statusOfKey(event->key(), event->modifiers())) {
        Q_EMIT chosen(*status);
    } else if (event->key() == Qt::Key_Left && at > 0) {
        Q_EMIT chosen(statusAt(at - 1));
    } else if (event->key() == Qt::Key_Right && at + 1 < parts) {
        Q_EMIT chosen(statusAt(at + 1));
    } else {
        QWidget::keyPressEvent(event);
    }
}

void StatusSegment::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        describe();
        updateGeometry();
        update();
    }
}

} // namespace zt
