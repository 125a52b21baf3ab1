// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/trail/diffview.h"

#include "app/widgets/paint.h"

#include <QHelpEvent>
#include <QTextLayout>
#include <QToolTip>

#include <algorithm>

namespace zt {

namespace {

constexpr qreal leastField = 56;
constexpr qreal mostField = 100;
constexpr qreal blankCell = 30;
constexpr qreal fieldGap = 8;
constexpr int arrowWidth = 16;
constexpr int cellPadding = 7;
constexpr int rowGap = 6;
constexpr int lineHeight = 18;
constexpr int mostLines = 6;
constexpr int headingHeight = 24;

/// Lines of `text` wrapped to `width`; drawn when there is a painter. Returns how many.
int wrapped(const QString& text, const QFont& font, qreal width, QPainter* painter, QPointF at)
{
    QTextLayout layout(text, font);
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    layout.beginLayout();
    int lines = 0;
    for (QTextLine line = layout.createLine(); line.isValid() && lines < mostLines;
         line = layout.createLine()) {
        line.setLineWidth(width);
        line.setPosition({0, lines * static_cast<qreal>(lineHeight)});
        ++lines;
    }
    layout.endLayout();
    if (painter != nullptr) {
        const qreal lift = (lineHeight - QFontMetricsF(font).height()) / 2;
        for (int i = 0; i < lines; ++i) {
            layout.lineAt(i).draw(painter, at + QPointF(0, lift));
        }
    }
    return std::max(lines, 1);
}

QFont beforeFont()
{
    return Theme::font(Theme::small);
}

QFont afterFont()
{
    return Theme::font(Theme::small, true);
}

} // namespace

DiffView::DiffView(const ThemeHolder& theme, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
{
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    connect(&theme, &ThemeHolder::changed, this, qOverload<>(&QWidget::update));
}

void DiffView::setRows(const QList<Row>& rows)
{
    m_rows = rows;
    const QFontMetricsF metrics(beforeFont());
    m_fieldWidth = leastField;
    QStringList spoken;
    for (const Row& row : rows) {
        m_fieldWidth = std::max(m_fieldWidth, metrics.horizontalAdvance(row.field) + fieldGap);
        spoken.append(row.heading.isEmpty() ? row.field + QStringLiteral(": ") + row.before +
                                                  QStringLiteral(" → ") + row.after
                                            : row.heading + QLatin1Char(' ') + row.note);
    }
    m_fieldWidth = std::min(m_fieldWidth, mostField);
    setAccessibleName(spoken.join(QLatin1String("; ")));
    updateGeometry();
    update();
}

DiffView::Columns DiffView::columns(const Row& row, int width) const
{
    const qreal room = std::max(width - m_fieldWidth - arrowWidth, 2 * blankCell);
    if (row.hasBefore == row.hasAfter) {
        return {m_fieldWidth, room / 2, room / 2};
    }
    return row.hasAfter ? Columns{m_fieldWidth, blankCell, room - blankCell}
                        : Columns{m_fieldWidth, room - blankCell, blankCell};
}

int DiffView::rowHeight(const Row& row, int width) const
{
    if (!row.heading.isEmpty()) {
        return headingHeight;
    }
    const Columns c = columns(row, width);
    const auto lineCount = [](const QString& text, const QFont& font, qreal cell) {
        return wrapped(text, font, cell - 2 * cellPadding, nullptr, {});
    };
    const int lines =
        std::max({wrapped(row.field, beforeFont(), c.field - fieldGap + 1, nullptr, {}),
                  row.hasBefore ? lineCount(row.before, beforeFont(), c.before) : 1,
                  row.hasAfter ? lineCount(row.after, afterFont(), c.after) : 1});
    return lines * lineHeight + 8 + rowGap;
}

int DiffView::heightForWidth(int width) const
{
    int height = 0;
    for (const Row& row : m_rows) {
        height += rowHeight(row, width);
    }
    return height;
}

QSize DiffView::sizeHint() const
{
    constexpr int usual = 300;
    return {usual, heightForWidth(width() > 0 ? width() : usual)};
}

QSize DiffView::minimumSizeHint() const
{
    return {200, 0};
}

void DiffView::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    qreal y = 0;
    for (const Row& row : std::as_const(m_rows)) {
        const int height = rowHeight(row, width());
        if (!row.heading.isEmpty()) {
            painter.setFont(Theme::font(Theme::small, true));
            painter.setPen(m_theme->tx2);
            const qreal note = QFontMetricsF(beforeFont()).horizontalAdvance(row.note);
            paint::elided(
                painter, QRectF(0, y, width() - note - fieldGap, headingHeight), row.heading);
            painter.setFont(beforeFont());
            painter.drawText(
                QRectF(0, y, width(), headingHeight), Qt::AlignRight | Qt::AlignVCenter, row.note);
            y += height;
            continue;
        }
        const Columns c = columns(row, width());
        const qreal box = height - rowGap;
        painter.setPen(m_theme->tx2);
        wrapped(row.field, beforeFont(), c.field - fieldGap + 1, &painter, {0, y + 4});
        const QRectF before(c.field, y, c.before, box);
        const QRectF after(before.right() + arrowWidth, y, c.after, box);
        painter.setPen(Qt::NoPen);
        painter.setBrush(m_theme->s2);
        painter.drawRoundedRect(before, Theme::radiusCell, Theme::radiusCell);
        painter.setBrush(row.hasAfter ? m_theme->acct2 : m_theme->s2);
        painter.drawRoundedRect(after, Theme::radiusCell, Theme::radiusCell);
        painter.setFont(beforeFont());
        painter.setPen(m_theme->tx2);
        painter.drawText(
            QRectF(before.right(), y, arrowWidth, box), Qt::AlignCenter, QStringLiteral("→"));
        wrapped(row.hasBefore ? row.before : QStringLiteral("—"),
                beforeFont(),
                c.before - 2 * cellPadding,
                &painter,
                before.topLeft() + QPointF(cellPadding, 4));
        painter.setPen(row.hasAfter ? m_theme->tx : m_theme->tx3);
        wrapped(row.hasAfter ? row.after : QStringLiteral("—"),
                row.hasAfter ? afterFont() : beforeFont(),
                c.after - 2 * cellPadding,
                &painter,
                after.topLeft() + QPointF(cellPadding, 4));
        y += height;
    }
}

bool DiffView::event(QEvent* event)
{
    if (event->type() != QEvent::ToolTip) {
        return QWidget::event(event);
    }
    auto* help = static_cast<QHelpEvent*>(event);
    int y = 0;
    for (const Row& row : std::as_const(m_rows)) {
        const int height = rowHeight(row, width());
        if (help->pos().y() < y + height) {
            QToolTip::showText(help->globalPos(),
                               paint::toolTip(row.heading.isEmpty()
                                                  ? row.before + QStringLiteral(" → ") + row.after
                                                  : row.heading),
                               this);
            return true;
        }
        y += height;
    }
    return true;
}

} // namespace zt
