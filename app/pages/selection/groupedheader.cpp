// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/selection/groupedheader.h"

#include "app/itemmodels/selectiontablemodel.h"
#include "app/pages/selection/selectiondelegates.h"
#include "app/widgets/paint.h"

#include <QPaintEvent>
#include <QPainter>

namespace zt {

namespace {

constexpr int lineHeight = 18;
constexpr int bottomGap = 4;

} // namespace

GroupedHeader::GroupedHeader(const ThemeHolder& theme, QWidget* parent)
    : QHeaderView(Qt::Horizontal, parent)
    , m_theme(theme)
{
    setHighlightSections(false);
    setSectionsClickable(false);
    setMinimumSectionSize(theme->cellWidth());
}

void GroupedHeader::setGroup(int first, int last, const QString& name)
{
    m_groups.insert(first, {last, name});
    viewport()->update();
}

void GroupedHeader::setCurrentColumn(int column)
{
    if (m_current != column) {
        m_current = column;
        viewport()->update();
    }
}

void GroupedHeader::setAlignmentOf(int column, Qt::Alignment alignment)
{
    m_alignment.insert(column, alignment);
}

QSize GroupedHeader::sizeHint() const
{
    return {QHeaderView::sizeHint().width(), m_theme->headRow()};
}

void GroupedHeader::paintSection(QPainter* painter, const QRect& rect, int column) const
{
    using Model = SelectionTableModel;
    const bool total = column == Model::RiskTotalColumn || column == Model::ImpactTotalColumn;
    const bool factor = Model::factorOf(column) >= 0;
    const bool current = factor && column == m_current;
    painter->setFont(Theme::font(Theme::small, current || total));
    painter->setPen(current ? m_theme->acc : total ? m_theme->tx : m_theme->tx2);
    QRect line(rect.left(), rect.bottom() + 1 - lineHeight - bottomGap, rect.width(), lineHeight);
    Qt::Alignment alignment = m_alignment.value(column, Qt::AlignLeft);
    if (column == Model::RankColumn) {
        line.setLeft(line.left() + Theme::marginLeft);
    } else if (column == Model::TrialColumn) {
        line.setRight(line.right() - Theme::marginRight);
    } else if (column == Model::StabilityColumn) {
        line.setLeft(line.left() + 18);
    } else if (total) {
        const int gap = column == Model::RiskTotalColumn ? RowDelegate::totalGap : 4;
        line.setRight(line.right() - gap);
    }
    const QString text = model()->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
    if (factor) {
        line.adjust(-2, 0, 2, 0);
        alignment = Qt::AlignHCenter;
    }
    paint::elided(*painter, line, text, alignment | Qt::AlignVCenter);
}

void GroupedHeader::paintEvent(QPaintEvent* event)
{
    QPainter painter(viewport());
    painter.fillRect(event->rect(), m_theme->base);
    for (int column = 0; column < count(); ++column) {
        if (!isSectionHidden(column)) {
            const QRect section(sectionViewportPosition(column), 0, sectionSize(column), height());
            paintSection(&painter, section, column);
        }
    }
    painter.setFont(Theme::font(Theme::small, true));
    painter.setPen(m_theme->tx);
    for (auto group = m_groups.begin(); group != m_groups.end(); ++group) {
        const int left = sectionViewportPosition(group.key()) + 2;
        const int right = sectionViewportPosition(group->last) + sectionSize(group->last);
        const QRect line(left, height() - 2 * lineHeight - bottomGap, right - left, lineHeight);
        paint::elided(painter, line, group->name);
    }
    paint::horizontalLine(painter, m_theme->line2, 0, width(), height() - 1);
}

} // namespace zt
