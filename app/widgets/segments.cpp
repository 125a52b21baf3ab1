// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/segments.h"

#include "app/widgets/paint.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainterPath>

namespace zt {

namespace {

constexpr int triHeight = 28;
constexpr int glyphRoom = 22;
constexpr int wordPadding = 10;

int wordWidth(const QString& text, int pixels, bool bold = true)
{
    return QFontMetrics(Theme::font(pixels, bold)).horizontalAdvance(text);
}

/// The frame of a segment with its parting lines; `starts` are the x of every part but the first.
void segmentFrame(QPainter& painter, const Theme& theme, const QRect& box, const QList<int>& starts)
{
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(theme.ctl, 1));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(
        QRectF(box).adjusted(0.5, 0.5, -0.5, -0.5), Theme::radiusField, Theme::radiusField);
    for (const int x : starts) {
        paint::verticalLine(painter, theme.line, x, box.top() + 1, box.bottom() - 1);
    }
}

void fillPart(QPainter& painter, const QRect& box, const QRect& part, const QColor& colour)
{
    QPainterPath frame;
    frame.addRoundedRect(box, Theme::radiusField, Theme::radiusField);
    QPainterPath piece;
    piece.addRect(part);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillPath(frame.intersected(piece), colour);
}

} // namespace

SegmentedSwitch::SegmentedSwitch(const ThemeHolder& theme, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
{
    setFocusPolicy(Qt::TabFocus);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void SegmentedSwitch::setSegments(const QList<Segment>& segments)
{
    m_segments = segments;
    setVisible(segments.size() > 1);
    updateGeometry();
    update();
}

void SegmentedSwitch::setCurrent(int index)
{
    m_current = index;
    setAccessibleName(m_segments.value(index).text);
    update();
}

QRect SegmentedSwitch::segmentRect(int index) const
{
    int x = 2;
    for (int i = 0; i < index; ++i) {
        x += segmentRect(i).width();
    }
    const Segment& segment = m_segments.at(index);
    int width = 24 + wordWidth(segment.text, Theme::body);
    if (!segment.count.isEmpty()) {
        width += 6 + wordWidth(segment.count, Theme::small, false);
    }
    return {x, 2, width, height() - 4};
}

QSize SegmentedSwitch::sizeHint() const
{
    if (m_segments.isEmpty()) {
        return {0, 32};
    }
    const QRect last = segmentRect(static_cast<int>(m_segments.size()) - 1);
    return {last.x() + last.width() + 2, 32};
}

void SegmentedSwitch::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_theme->s2);
    painter.drawRoundedRect(rect(), Theme::radiusField, Theme::radiusField);
    for (int i = 0; i < m_segments.size(); ++i) {
        const Segment& segment = m_segments.at(i);
        const QRect box = segmentRect(i);
        const bool on = i == m_current;
        if (on) {
            painter.setPen(QPen(m_theme->line2, 1));
            painter.setBrush(m_theme->base);
            painter.drawRoundedRect(QRectF(box).adjusted(0.5, 0.5, -0.5, -0.5), 5, 5);
        }
        painter.setFont(Theme::font(Theme::body, on));
        painter.setPen(on ? m_theme->tx : m_theme->tx2);
        const int words = wordWidth(segment.text, Theme::body, on);
        const int count =
            segment.count.isEmpty() ? 0 : 6 + wordWidth(segment.count, Theme::small, false);
        QRect place = box.adjusted((box.width() - words - count) / 2, 0, 0, 0);
        painter.drawText(place, Qt::AlignLeft | Qt::AlignVCenter, segment.text);
        if (count > 0) {
            painter.setFont(Theme::font(Theme::small));
            painter.setPen(m_theme->tx3);
            painter.drawText(place.adjusted(words + 6, 0, 0, 0),
                             Qt::AlignLeft | Qt::AlignVCenter,
                             segment.count);
        }
    }
    if (hasFocus() && m_current < m_segments.size()) {
        painter.setPen(QPen(m_theme->acc, 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(QRectF(segmentRect(m_current)).adjusted(0, 0, 0, 0), 5, 5);
    }
}

void SegmentedSwitch::choose(int index)
{
    if (index >= 0 && index < m_segments.size() && index != m_current) {
        setCurrent(index);
        Q_EMIT chosen(index);
    }
}

void SegmentedSwitch::mousePressEvent(QMouseEvent* event)
{
    for (int i = 0; i < m_segments.size(); ++i) {
        if (segmentRect(i).contains(event->position().toPoint())) {
            choose(i);
        }
    }
}

void SegmentedSwitch::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Left || event->key() == Qt::Key_Right) {
        choose(m_current + (event->key() == Qt::Key_Left ? -1 : 1));
        return;
    }
    QWidget::keyPressEvent(event);
}

TriStateSegment::TriStateSegment(const ThemeHolder& theme, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
{
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setValue(Tri::Unknown);
}

namespace {

/// Yes, no, unknown from left to right.
constexpr std::array<Tri, 3> triOrder{Tri::Yes, Tri::No, Tri::Unknown};

QStringList triWords()
{
    return {TriStateSegment::tr("Yes", "answer"),
            TriStateSegment::tr("No", "answer"),
            TriStateSegment::tr("Unknown", "answer")};
}

} // namespace

void TriStateSegment::setValue(Tri value)
{
    m_value = value;
    const auto at = std::find(triOrder.begin(), triOrder.end(), value) - triOrder.begin();
    setAccessibleDescription(triWords().value(at));
    update();
}

QRect TriStateSegment::part(int index) const
{
    const QStringList words = triWords();
    int x = 0;
    for (int i = 0; i < index; ++i) {
        x += part(i).width();
    }
    return {
        x, 0, glyphRoom + wordWidth(words.at(index), Theme::small) + wordPadding + 6, triHeight};
}

QSize TriStateSegment::sizeHint() const
{
    const QRect last = part(2);
    return {last.x() + last.width(), triHeight};
}

void TriStateSegment::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const QStringList words = triWords();
    const QRect box(0, 0, part(2).x() + part(2).width(), triHeight);
    fillPart(painter, box, box, isEnabled() ? m_theme->base : m_theme->s1);
    QRect chosenPart;
    for (int i = 0; i < 3; ++i) {
        const Tri value = triOrder.at(static_cast<size_t>(i));
        const QRect place = part(i);
        const bool on = value == m_value;
        if (on && value != Tri::Unknown) {
            fillPart(painter, box, place, value == Tri::Yes ? m_theme->acct2 : m_theme->s3);
        }
        if (on) {
            chosenPart = place;
        }
        if (value == Tri::Yes && !on) {
            const QPointF c(place.x() + 14, 14.5); // the bare tick: a filled one means "chosen"
            painter.setPen(QPen(m_theme->tx2, 1.6, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
            painter.drawPolyline(
                QPolygonF{c + QPointF(-3.5, 0), c + QPointF(-1, 2.5), c + QPointF(3.5, -2.5)});
        } else {
            paint::triCell(painter, *m_theme, QRectF(place.x() + 6, 6, 16, 16), value);
        }
        painter.setFont(Theme::font(Theme::small, on));
        painter.setPen(on ? (value == Tri::Yes ? m_theme->acc : m_theme->tx) : m_theme->tx2);
        painter.drawText(
            place.adjusted(glyphRoom + 4, 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter, words.at(i));
    }
    segmentFrame(painter, *m_theme, box, {part(1).x(), part(2).x()});
    if (m_value == Tri::Unknown) {
        painter.setPen(QPen(m_theme->ctl, 1.5));
        painter.drawRoundedRect(QRectF(chosenPart).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
    }
    if (hasFocus()) {
        painter.setPen(QPen(m_theme->acc, 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(QRectF(box).adjusted(1, 1, -1, -1), 6, 6);
    }
}

void TriStateSegment::mousePressEvent(QMouseEvent* event)
{
    for (int i = 0; i < 3; ++i) {
        if (part(i).contains(event->position().toPoint())) {
            Q_EMIT chosen(triOrder.at(static_cast<size_t>(i)));
        }
    }
}

void TriStateSegment::keyPressEvent(QKeyEvent* event)
{
    const auto at = std::find(triOrder.begin(), triOrder.end(), m_value);
    switch (event->key()) {
    case Qt::Key_Y:
        Q_EMIT chosen(Tri::Yes);
        return;
    case Qt::Key_N:
        Q_EMIT chosen(Tri::No);
        return;
    case Qt::Key_Space:
        Q_EMIT chosen(m_value == Tri::Yes ? Tri::No : Tri::Yes);
        return;
    case Qt::Key_Question:
    case Qt::Key_Delete:
        Q_EMIT chosen(Tri::Unknown);
        return;
    case Qt::Key_Left:
        if (at != triOrder.begin()) {
            Q_EMIT chosen(*std::prev(at));
        }
        return;
    case Qt::Key_Right:
        if (at + 1 != triOrder.end()) {
            Q_EMIT chosen(*std::next(at));
        }
        return;
    default:
        QWidget::keyPressEvent(event);
    }
}

void TriStateSegment::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        updateGeometry();
        setValue(m_value);
    }
}

ChoiceSegment::ChoiceSegment(const ThemeHolder& theme, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
{
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void ChoiceSegment::setChoices(const QStringList& words)
{
    m_words = words;
    updateGeometry();
    update();
}

void ChoiceSegment::setCurrent(int index)
{
    m_current = index;
    setAccessibleDescription(m_words.value(index));
    update();
}

int ChoiceSegment::partWidth(int index) const
{
    const bool unknown = index == m_words.size() - 1;
    return wordWidth(m_words.at(index), Theme::small) + 2 * wordPadding +
           (unknown ? glyphRoom - 4 : 0);
}

QRect ChoiceSegment::part(int index) const
{
    int x = 0;
    for (int i = 0; i < index; ++i) {
        x += partWidth(i);
    }
    return {x, 0, partWidth(index), triHeight};
}

QSize ChoiceSegment::sizeHint() const
{
    if (m_words.isEmpty()) {
        return {0, triHeight};
    }
    const QRect last = part(static_cast<int>(m_words.size()) - 1);
    return {last.x() + last.width(), triHeight};
}

void ChoiceSegment::paintEvent(QPaintEvent*)
{
    if (m_words.isEmpty()) {
        return;
    }
    QPainter painter(this);
    const QRect box(QPoint(0, 0), sizeHint());
    fillPart(painter, box, box, isEnabled() ? m_theme->base : m_theme->s1);
    QList<int> starts;
    for (int i = 0; i < m_words.size(); ++i) {
        const QRect place = part(i);
        const bool on = i == m_current;
        const bool unknown = i == m_words.size() - 1;
        if (on && !unknown) {
            fillPart(painter, box, place, m_theme->acct2);
        }
        if (i > 0) {
            starts.append(place.x());
        }
        if (unknown) {
            paint::triCell(painter, *m_theme, QRectF(place.x() + 6, 6, 16, 16), Tri::Unknown);
        }
        painter.setFont(Theme::font(Theme::small, on));
        painter.setPen(on ? (unknown ? m_theme->tx : m_theme->acc) : m_theme->tx2);
        painter.drawText(
            place.adjusted(unknown ? glyphRoom - 6 : 0, 0, 0, 0), Qt::AlignCenter, m_words.at(i));
    }
    segmentFrame(painter, *m_theme, box, starts);
    if (hasFocus()) {
        painter.setPen(QPen(m_theme->acc, 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(QRectF(box).adjusted(1, 1, -1, -1), 6, 6);
    }
}

void ChoiceSegment::mousePressEvent(QMouseEvent* event)
{
    for (int i = 0; i < m_words.size(); ++i) {
        if (part(i).contains(event->position().toPoint())) {
            Q_EMIT chosen(i);
        }
    }
}

void ChoiceSegment::keyPressEvent(QKeyEvent* event)
{
    const int last = static_cast<int>(m_words.size()) - 1;
    if (event->key() == Qt::Key_Left && m_current > 0) {
        Q_EMIT chosen(m_current - 1);
    } else if (event->key() == Qt::Key_Right && m_current < last) {
        Q_EMIT chosen(m_current + 1);
    } else if (event->key() == Qt::Key_Question || event->key() == Qt::Key_Delete) {
        Q_EMIT chosen(last);
    } else {
        QWidget::keyPressEvent(event);
    }
}

} // namespace zt
