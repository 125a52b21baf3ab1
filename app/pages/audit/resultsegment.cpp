// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/audit/resultsegment.h"

#include "app/pages/audit/audittexts.h"
#include "app/widgets/auditpaint.h"
#include "app/widgets/paint.h"
#include "reports/wordingaudit.h"

#include <QMouseEvent>
#include <QPainterPath>

namespace zt {

namespace {

constexpr int high = 36;
constexpr int glyphSide = 14;
constexpr int keySide = 18;
constexpr int parts = auditResultCount;

AuditResult resultAt(int index)
{
    return resultKeys.at(static_cast<size_t>(index)).result;
}

int indexOf(AuditResult result)
{
    int index = 0;
    while (resultAt(index) != result) {
        ++index;
    }
    return index;
}

QColor edgeColour(const Theme& theme, AuditResult result)
{
    return result == AuditResult::Unchecked || result == AuditResult::NotApplicable
               ? theme.ctl
               : theme.colour(paint::shapeOf(result));
}

} // namespace

ResultSegment::ResultSegment(const ThemeHolder& theme,
                             std::function<const Language&()> language,
                             QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_language(std::move(language))
{
    setFocusPolicy(Qt::StrongFocus);
    setFixedHeight(high);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    describe();
}

void ResultSegment::setValue(AuditResult recorded, std::optional<AuditResult> proposed)
{
    m_value = recorded;
    m_proposed = proposed;
    describe();
    update();
}

void ResultSegment::describe()
{
    const QString recorded = word(indexOf(m_value));
    setAccessibleName(tr("Result"));
    setAccessibleDescription(
        m_proposed ? tr("%1; proposed, not recorded: %2").arg(recorded, word(indexOf(*m_proposed)))
                   : recorded);
}

QString ResultSegment::word(int index) const
{
    return auditResultText(resultAt(index), m_language());
}

int ResultSegment::partWidth(int index, Fit fit) const
{
    const int words = QFontMetrics(Theme::font(Theme::body, true)).horizontalAdvance(word(index));
    const int padding = fit == Fit::Full ? 14 : 8;
    const int key = fit == Fit::NoKeys ? 0 : keySide + (fit == Fit::Full ? 8 : 5);
    return 2 * padding + glyphSide + 7 + words + key;
}

int ResultSegment::wholeWidth(Fit fit) const
{
    int width = 1;
    for (int i = 0; i < parts; ++i) {
        width += partWidth(i, fit);
    }
    return width;
}

ResultSegment::Fit ResultSegment::fit() const
{
    if (wholeWidth(Fit::Full) <= width()) {
        return Fit::Full;
    }
    return wholeWidth(Fit::Tight) <= width() ? Fit::Tight : Fit::NoKeys;
}

QRect ResultSegment::part(int index) const
{
    const Fit how = fit();
    int x = 0;
    for (int i = 0; i < index; ++i) {
        x += partWidth(i, how);
    }
    return {x, 0, partWidth(index, how), high};
}

QSize ResultSegment::sizeHint() const
{
    return {wholeWidth(Fit::Full), high};
}

QSize ResultSegment::minimumSizeHint() const
{
    return {wholeWidth(Fit::NoKeys), high};
}

void ResultSegment::paintPart(QPainter& painter, int index, bool bold) const
{
    const Fit how = fit();
    const QRect place = part(index);
    const int padding = how == Fit::Full ? 14 : 8;
    paint::statusGlyph(painter,
                       *m_theme,
                       paint::shapeOf(resultAt(index)),
                       QRectF(place.x() + padding, (high - glyphSide) / 2.0, glyphSide, glyphSide));
    painter.setFont(Theme::font(Theme::body, bold));
    painter.setPen(isEnabled() ? m_theme->tx : m_theme->tx3);
    painter.drawText(place.adjusted(padding + glyphSide + 7, 0, 0, 0),
                     Qt::AlignLeft | Qt::AlignVCenter,
                     word(index));
    if (how != Fit::NoKeys) {
        paint::keyCap(
            painter,
            *m_theme,
            QRectF(place.right() - padding - keySide + 1, (high - keySide) / 2.0, keySide, keySide),
            QString(QLatin1Char(resultKeys.at(static_cast<size_t>(index)).key)));
    }
}

void ResultSegment::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF box(0.5, 0.5, part(parts - 1).right(), high - 1);
    QPainterPath frame;
    frame.addRoundedRect(box, Theme::radiusField, Theme::radiusField);
    painter.fillPath(frame, isEnabled() ? m_theme->base : m_theme->s1);
    const int recorded = indexOf(m_value);
    if (m_value != AuditResult::Unchecked) {
        QPainterPath chosen;
        chosen.addRect(part(recorded));
        const QColor ground = m_value == AuditResult::NotApplicable
                                  ? m_theme->s2
                                  : m_theme->tint(paint::shapeOf(m_value));
        painter.fillPath(frame.intersected(chosen), ground);
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
    outline(recorded, edgeColour(*m_theme, m_value), false);
    if (m_proposed) {
        outline(indexOf(*m_proposed), m_theme->acc, true);
    }
    if (hasFocus()) {
        painter.setPen(QPen(m_theme->acc, 2));
        painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), 6, 6);
    }
}

void ResultSegment::mousePressEvent(QMouseEvent* event)
{
    for (int i = 0; i < parts; ++i) {
        if (part(i).contains(event->position().toPoint())) {
            Q_EMIT chosen(resultAt(i));
        }
    }
}

void ResultSegment::keyPressEvent(QKeyEvent* event)
{
    const int at = indexOf(m_proposed.value_or(m_value));
    if (const auto result = resultOfKey(event->key(), event->modifiers())) {
        Q_EMIT chosen(*result);
    } else if (event->key() == Qt::Key_Left && at > 0) {
        Q_EMIT chosen(resultAt(at - 1));
    } else if (event->key() == Qt::Key_Right && at + 1 < parts) {
        Q_EMIT chosen(resultAt(at + 1));
    } else {
        QWidget::keyPressEvent(event);
    }
}

void ResultSegment::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        describe();
        updateGeometry();
        update();
    }
}

} // namespace zt
