// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/gateway/verdictdelegate.h"

#include "app/itemmodels/scenariotreemodel.h"
#include "app/pages/gateway/gatewaytexts.h"
#include "app/widgets/paint.h"

namespace zt {

namespace {

constexpr int glyphSide = 14;
constexpr int glyphLeft = 34;
constexpr int textLeft = 56;
constexpr int idLeft = 34;
constexpr int nameLeft = 68;
constexpr int countWidth = 32;

} // namespace

VerdictDelegate::VerdictDelegate(const ThemeHolder& theme,
                                 const ScenarioTreeModel& model,
                                 const QSortFilterProxyModel& proxy,
                                 QTreeView* view)
    : GroupedRowDelegate(theme, proxy, view)
    , m_model(model)
{
}

void VerdictDelegate::paintRow(QPainter& painter, const Row& row) const
{
    if (const ScenarioGroup* group = m_model.group(row.source)) {
        paintGroup(painter, row.rect, *group, row.open);
    } else if (const ScenarioLine* line = m_model.line(row.source)) {
        paintLine(painter, row.rect, *line, row.selected);
    }
}

void VerdictDelegate::paintGroup(QPainter& painter,
                                 const QRect& row,
                                 const ScenarioGroup& group,
                                 bool open) const
{
    paint::chevron(painter, m_theme->tx2, QRectF(row.x() + 12, row.center().y() - 6, 12, 12), open);
    paint::statusGlyph(painter,
                       *m_theme,
                       GatewayTexts::status(group.outcome),
                       QRectF(glyphLeft, row.center().y() - glyphSide / 2, glyphSide, glyphSide));
    painter.setFont(Theme::font(Theme::body, true));
    painter.setPen(m_theme->tx);
    const int end = row.right() - right - countWidth;
    painter.drawText(QRect(end, row.y(), countWidth, row.height()),
                     Qt::AlignRight | Qt::AlignVCenter,
                     QString::number(group.lines.size()));
    paint::elided(painter, QRectF(textLeft, row.y(), end - textLeft, row.height()), group.name);
}

void VerdictDelegate::paintLine(QPainter& painter,
                                const QRect& row,
                                const ScenarioLine& line,
                                bool selected) const
{
    painter.setFont(Theme::font(Theme::small));
    painter.setPen(m_theme->tx3);
    painter.drawText(QRect(idLeft, row.y(), nameLeft - idLeft, row.height()),
                     Qt::AlignLeft | Qt::AlignVCenter,
                     line.id);
    int end = row.right() - right;
    if (line.twinRefused) {
        paint::statusGlyph(
            painter,
            *m_theme,
            Status::Warn,
            QRectF(end - glyphSide, row.center().y() - glyphSide / 2, glyphSide, glyphSide));
        end -= glyphSide + 6;
    }
    if (!line.remark.isEmpty()) {
        painter.setPen(m_theme->tx2);
        const int width = std::min(painter.fontMetrics().horizontalAdvance(line.remark) + 1,
                                   (end - nameLeft) / 2);
        paint::elided(painter,
                      QRectF(end - width, row.y(), width, row.height()),
                      line.remark,
                      Qt::AlignRight | Qt::AlignVCenter);
        end -= width + 8;
    }
    painter.setFont(Theme::font(Theme::body, selected));
    painter.setPen(m_theme->tx);
    paint::elided(
        painter, QRectF(nameLeft, row.y(), std::max(0, end - nameLeft), row.height()), line.name);
}

} // namespace zt
