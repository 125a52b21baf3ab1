// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/inventory/inventoryheader.h"

#include "app/pages/inventory/inventorycolumns.h"
#include "app/widgets/paint.h"

#include <QPaintEvent>
#include <QTextLayout>

#include <algorithm>

namespace zt {

namespace {

constexpr int nameLine = 15;
constexpr int groupLine = 18;
constexpr int bottomGap = 5;

/// At most two lines of `text` within `width`.
QStringList twoLines(const QString& text, const QFont& font, int width)
{
    // Four characters read better as two and two than as three and one.
    constexpr ushort firstIdeograph = 0x2E80;
    constexpr qsizetype shortest = 4;
    constexpr qsizetype longest = 6;
    const bool ideographs = !text.isEmpty() && text.front().unicode() >= firstIdeograph &&
                            !text.contains(QLatin1Char(' '));
    if (ideographs && text.size() >= shortest && text.size() <= longest) {
        const qsizetype half = (text.size() + 1) / 2;
        return {text.left(half), text.mid(half)};
    }
    const bool breakable = text.contains(QLatin1Char(' ')) ||
                           (!text.isEmpty() && text.front().unicode() >= firstIdeograph);
    if (!breakable) {
        return {text};
    }
    QTextLayout layout(text, font);
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    layout.beginLayout();
    QStringList lines;
    for (QTextLine line = layout.createLine(); line.isValid() && lines.size() < 2;
         line = layout.createLine()) {
        line.setLineWidth(width);
        lines.append(text.mid(line.textStart(), line.textLength()).trimmed());
    }
    layout.endLayout();
    return lines;
}

} // namespace

InventoryHeader::InventoryHeader(const ThemeHolder& theme, QWidget* parent)
    : QHeaderView(Qt::Horizontal, parent)
    , m_theme(theme)
{
    setHighlightSections(false);
    setSectionsClickable(false);
    setMinimumSectionSize(30);
    connect(&theme, &ThemeHolder::changed, this, [this] { viewport()->update(); });
}

void InventoryHeader::setCurrentColumn(int column)
{
    if (column != m_current) {
        m_current = column;
        viewport()->update();
    }
}

void InventoryHeader::setGroupNames(const QString& facts, const QString& conditions)
{
    m_facts = facts;
    m_conditions = conditions;
    viewport()->update();
}

QSize InventoryHeader::sizeHint() const
{
    return {QHeaderView::sizeHint().width(), groupLine + 2 * nameLine + bottomGap + 8};
}

void InventoryHeader::paintEvent(QPaintEvent* event)
{
    QPainter painter(viewport());
    painter.fillRect(event->rect(), m_theme->base);
    for (int column = 0; column < count(); ++column) {
        if (!isSectionHidden(column)) {
            paintName(painter, column);
        }
    }
    paintGroups(painter);
    paint::horizontalLine(painter, m_theme->line2, 0, width(), height() - 1);
}

void InventoryHeader::paintName(QPainter& painter, int column) const
{
    const QRect section(sectionViewportPosition(column), 0, sectionSize(column), height());
    const bool current = column == m_current;
    const bool answer = inventoryColumns().at(column).group != ColumnGroup::None;
    const QFont font = Theme::font(Theme::small, current);
    painter.setFont(font);
    painter.setPen(current ? m_theme->acc : m_theme->tx2);
    const QString text = model()->headerData(column, Qt::Horizontal).toString();
    const int bottom = section.bottom() + 1 - bottomGap;
    if (!answer) {
        const QRect line(section.left() + (column == 0 ? Theme::marginLeft : 8),
                         bottom - 18,
                         section.width() - 12,
                         18);
        paint::elided(painter, line, text);
        return;
    }
    const QStringList lines = twoLines(text, font, section.width() - 4);
    for (int i = 0; i < lines.size(); ++i) {
        const int fromEnd = static_cast<int>(lines.size()) - i;
        const QRect line(
            section.left() - 2, bottom - fromEnd * nameLine, section.width() + 4, nameLine);
        painter.drawText(
            line,
            Qt::AlignCenter,
            painter.fontMetrics().elidedText(lines.at(i), Qt::ElideRight, section.width()));
    }
}

void InventoryHeader::paintGroups(QPainter& painter) const
{
    painter.setFont(Theme::font(Theme::small, true));
    painter.setPen(m_theme->tx);
    const QList<InventoryColumn>& columns = inventoryColumns();
    for (const ColumnGroup group : {ColumnGroup::Facts, ColumnGroup::Conditions}) {
        int left = -1;
        int right = 0;
        for (int column = 0; column < std::min<int>(count(), static_cast<int>(columns.size()));
             ++column) {
            if (columns.at(column).group == group) {
                left = left < 0 ? sectionViewportPosition(column) : left;
                right = sectionViewportPosition(column) + sectionSize(column);
            }
        }
        const QString& name = group == ColumnGroup::Facts ? m_facts : m_conditions;
        paint::elided(painter, QRectF(left + 8, 8, right - left - 8, groupLine), name);
    }
}

} // namespace zt
