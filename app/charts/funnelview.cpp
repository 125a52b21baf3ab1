// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/charts/funnelview.h"

#include "app/widgets/paint.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>
#include <array>

namespace zt {

namespace {

constexpr int legendHeight = 24;
constexpr int widestPitch = 29;
constexpr int narrowestPitch = 18;
constexpr int outerBar = 16;
constexpr int innerBar = 12;
constexpr int smallestBar = 4;
constexpr int countsWidth = 96;
constexpr std::array steps{FunnelStep::Applicable, FunnelStep::HighRisk, FunnelStep::LowImpact};

QString countArrow()
{
    return QStringLiteral(" › ");
}

/// Room at the right for the three counts of the longest row.
int countsRoom(const QList<FunnelRow>& rows)
{
    constexpr int gap = 12;
    const QFontMetrics plain(Theme::font(Theme::body));
    const QFontMetrics bold(Theme::font(Theme::body, true));
    const int arrows = 2 * QFontMetrics(Theme::font(Theme::small)).horizontalAdvance(countArrow());
    int room = countsWidth;
    for (const FunnelRow& row : rows) {
        room = std::max(room,
                        plain.horizontalAdvance(QString::number(row.applicable)) +
                            plain.horizontalAdvance(QString::number(row.highRisk)) +
                            bold.horizontalAdvance(QString::number(row.lowImpact)) + arrows + gap);
    }
    return room;
}

} // namespace

FunnelView::FunnelView(const ThemeHolder& theme, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
{
    setFocusPolicy(Qt::StrongFocus);
    connect(&theme, &ThemeHolder::changed, this, qOverload<>(&QWidget::update));
}

void FunnelView::setRows(const QList<FunnelRow>& rows, const QStringList& names)
{
    m_rows = rows;
    m_names = names;
    m_cursor.row = std::clamp(m_cursor.row, 0, std::max(0, static_cast<int>(rows.size()) - 1));
    describe();
    update();
}

void FunnelView::describe()
{
    QStringList sentences;
    for (qsizetype i = 0; i < m_rows.size(); ++i) {
        const FunnelRow& row = m_rows[i];
        sentences.append(tr("%1: %2 applicable, %3 high risk, %4 low impact")
                             .arg(m_names.value(i))
                             .arg(row.applicable)
                             .arg(row.highRisk)
                             .arg(row.lowImpact));
    }
    const QString heading = tr("Funnel per domain");
    setAccessibleName(sentences.isEmpty() ? heading
                                          : heading + tr(": ") + sentences.join(tr("; ")));
}

QSize FunnelView::sizeHint() const
{
    return {440, legendHeight + widestPitch * std::max(1, static_cast<int>(m_rows.size()))};
}

QSize FunnelView::minimumSizeHint() const
{
    return {280, legendHeight + narrowestPitch * std::max(1, static_cast<int>(m_rows.size()))};
}

int FunnelView::labelWidth() const
{
    const QFontMetrics metrics(Theme::font(Theme::small));
    int width = 72;
    for (const QString& name : m_names) {
        width = std::max(width, metrics.horizontalAdvance(name));
    }
    return std::min(width + 16, std::max(88, this->width() / 3));
}

int FunnelView::rowPitch() const
{
    const int rows = std::max(1, static_cast<int>(m_rows.size()));
    return std::clamp((height() - legendHeight) / rows, narrowestPitch, widestPitch);
}

int FunnelView::barLeft() const
{
    return labelWidth() + 4;
}

int FunnelView::barRoom() const
{
    return std::max(40, width() - barLeft() - countsRoom(m_rows));
}

int FunnelView::countOf(const Spot& spot) const
{
    const FunnelRow& row = m_rows[spot.row];
    switch (spot.step) {
    case FunnelStep::Applicable:
        return row.applicable;
    case FunnelStep::HighRisk:
        return row.highRisk;
    case FunnelStep::LowImpact:
        return row.lowImpact;
    }
    return 0;
}

QRect FunnelView::barRect(const Spot& spot) const
{
    if (spot.row < 0 || spot.row >= m_rows.size() || countOf(spot) == 0) {
        return {};
    }
    int most = 1;
    for (const FunnelRow& row : m_rows) {
        most = std::max(most, row.applicable);
    }
    const qint64 room = barRoom();
    const auto width = static_cast<int>(room * countOf(spot) / most);
    const int height = spot.step == FunnelStep::Applicable ? outerBar : innerBar;
    const int middle = legendHeight + spot.row * rowPitch() + rowPitch() / 2;
    return {barLeft(), middle - height / 2, std::max(width, smallestBar), height};
}

FunnelView::Spot FunnelView::spotAt(const QPoint& point) const
{
    const int row = point.y() < legendHeight ? -1 : (point.y() - legendHeight) / rowPitch();
    if (row < 0 || row >= m_rows.size()) {
        return {};
    }
    for (auto step = steps.rbegin(); step != steps.rend(); ++step) {
        const QRect bar = barRect({row, *step});
        if (!bar.isEmpty() && point.x() >= bar.left() && point.x() <= bar.right() + 1) {
            return {row, *step};
        }
    }
    return {};
}

QString FunnelView::toolTipOf(const Spot& spot) const
{
    const FunnelRow& row = m_rows[spot.row];
    QString text = tr("%1: %2 applicable, %3 high risk, %4 low impact")
                       .arg(m_names.value(spot.row))
                       .arg(row.applicable)
                       .arg(row.highRisk)
                       .arg(row.lowImpact);
    if (row.undecided > 0) {
        text += QLatin1Char('\n') + tr("%1 more hang on answers not given").arg(row.undecided);
    }
    return text;
}

bool FunnelView::event(QEvent* event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto* help = static_cast<QHelpEvent*>(event);
        const int row =
            help->pos().y() < legendHeight ? -1 : (help->pos().y() - legendHeight) / rowPitch();
        if (row >= 0 && row < m_rows.size()) {
            QToolTip::showText(help->globalPos(), paint::toolTip(toolTipOf({row, {}})), this);
        } else {
            QToolTip::hideText();
        }
        return true;
    }
    if (event->type() == QEvent::LanguageChange) {
        describe();
        update();
    }
    return QWidget::event(event);
}

void FunnelView::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paintLegend(painter);
    for (int row = 0; row < m_rows.size(); ++row) {
        paintRow(painter, row);
    }
}

void FunnelView::paintLegend(QPainter& painter) const
{
    const std::array colours{m_theme->funA, m_theme->funH, m_theme->funB};
    const std::array names{tr("Applicable"), tr("High risk"), tr("Low impact")};
    painter.setFont(Theme::font(Theme::small));
    int left = barLeft();
    for (size_t i = 0; i < names.size(); ++i) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(colours[i]);
        painter.drawRoundedRect(QRect(left, 4, 10, 10), 2, 2);
        painter.setPen(m_theme->tx2);
        const int words = painter.fontMetrics().horizontalAdvance(names[i]);
        painter.drawText(QRect(left + 15, 0, words + 4, 18), Qt::AlignVCenter, names[i]);
        left += 15 + words + 12;
    }
}

void FunnelView::paintRow(QPainter& painter, int row) const
{
    const FunnelRow& counts = m_rows[row];
    const int pitch = rowPitch();
    const QRect line(0, legendHeight + row * pitch, width(), pitch);
    painter.setFont(Theme::font(Theme::small));
    painter.setPen(m_theme->tx);
    paint::elided(painter, QRect(0, line.top(), labelWidth() - 4, pitch), m_names.value(row));
    if (counts.applicable == 0) {
        painter.setPen(m_theme->tx3);
        paint::elided(painter,
                      QRect(barLeft(), line.top(), barRoom(), pitch),
                      counts.undecided > 0 ? tr("%1 not yet decided").arg(counts.undecided)
                                           : tr("no applicable system"));
        painter.drawText(line, Qt::AlignRight | Qt::AlignVCenter, QStringLiteral("0"));
    } else {
        const std::array colours{m_theme->funA, m_theme->funH, m_theme->funB};
        painter.setPen(Qt::NoPen);
        for (size_t i = 0; i < steps.size(); ++i) {
            painter.setBrush(colours[i]);
            painter.drawRoundedRect(barRect({row, steps[i]}), 2, 2);
        }
        paintCounts(painter, line, counts);
    }
    if (hasFocus() && row == m_cursor.row) {
        const QRect bar = barRect(m_cursor);
        const QRect ring = bar.isEmpty() ? QRect(barLeft(), line.center().y() - 6, 12, 12) : bar;
        paint::focusRing(painter, *m_theme, ring, 2);
    }
}

void FunnelView::paintCounts(QPainter& painter, const QRect& place, const FunnelRow& row) const
{
    int right = place.right() + 1;
    const auto write = [&](const QString& text, const QFont& font, const QColor& colour) {
        painter.setFont(font);
        painter.setPen(colour);
        const int words = painter.fontMetrics().horizontalAdvance(text);
        painter.drawText(
            QRect(right - words, place.top(), words, place.height()), Qt::AlignVCenter, text);
        right -= words;
    };
    const QFont plain = Theme::font(Theme::body);
    const QFont sign = Theme::font(Theme::small);
    const QString arrow = countArrow();
    const bool any = row.lowImpact > 0;
    write(QString::number(row.lowImpact),
          Theme::font(Theme::body, any),
          any ? m_theme->acc : m_theme->tx3);
    write(arrow, sign, m_theme->tx3);
    write(QString::number(row.highRisk), plain, m_theme->tx2);
    write(arrow, sign, m_theme->tx3);
    write(QString::number(row.applicable), plain, m_theme->tx2);
}

void FunnelView::mousePressEvent(QMouseEvent* event)
{
    const Spot spot = spotAt(event->position().toPoint());
    if (spot.row >= 0 && event->button() == Qt::LeftButton) {
        m_cursor = spot;
        update();
        Q_EMIT chosen(m_rows[spot.row].domain, spot.step);
    }
}

void FunnelView::keyPressEvent(QKeyEvent* event)
{
    const int last = static_cast<int>(m_rows.size()) - 1;
    const int step = static_cast<int>(m_cursor.step);
    switch (event->key()) {
    case Qt::Key_Up:
        m_cursor.row = std::max(0, m_cursor.row - 1);
        break;
    case Qt::Key_Down:
        m_cursor.row = std::min(std::max(0, last), m_cursor.row + 1);
        break;
    case Qt::Key_Left: // towards the shorter bars, as they are painted
        m_cursor.step = static_cast<FunnelStep>(std::min(2, step + 1));
        break;
    case Qt::Key_Right:
        m_cursor.step = static_cast<FunnelStep>(std::max(0, step - 1));
        break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        if (m_cursor.row >= 0 && m_cursor.row <= last) {
            Q_EMIT chosen(m_rows[m_cursor.row].domain, m_cursor.step);
        }
        break;
    default:
        QWidget::keyPressEvent(event);
        return;
    }
    sayCursor();
    update();
}

/// What the ring stands on, in the words a pointer would get.
void FunnelView::sayCursor()
{
    if (m_cursor.row < 0 || m_cursor.row >= m_rows.size()) {
        return;
    }
    const QString text = toolTipOf(m_cursor);
    setAccessibleDescription(text);
    const QPoint place(barLeft(), legendHeight + (m_cursor.row + 1) * rowPitch());
    QToolTip::showText(mapToGlobal(place), paint::toolTip(text), this);
}

void FunnelView::focusInEvent(QFocusEvent* event)
{
    QWidget::focusInEvent(event);
    update();
}

void FunnelView::focusOutEvent(QFocusEvent* event)
{
    QWidget::focusOutEvent(event);
    update();
}

} // namespace zt
