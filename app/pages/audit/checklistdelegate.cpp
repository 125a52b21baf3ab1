// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/audit/checklistdelegate.h"

#include "app/itemmodels/audittreemodel.h"
#include "app/pages/audit/audittexts.h"
#include "app/widgets/auditpaint.h"
#include "app/widgets/paint.h"

namespace zt {

namespace {

constexpr int countWidth = 44;
constexpr int barWidth = 62;
constexpr int narrowBar = 32;
constexpr int narrowRow = 280;
constexpr int glyphSide = 14;
constexpr int textLeft = 34;
constexpr int numberLeft = 56;
constexpr int numberGap = 8;

} // namespace

ChecklistDelegate::ChecklistDelegate(const ThemeHolder& theme,
                                     const AuditTreeModel& model,
                                     const QSortFilterProxyModel& proxy,
                                     QTreeView* view)
    : GroupedRowDelegate(theme, proxy, view)
    , m_model(model)
{
}

void ChecklistDelegate::paintRow(QPainter& painter, const Row& row) const
{
    if (const AuditGroupRow* group = m_model.group(row.source)) {
        paintGroup(painter, row.rect, *group, row.open);
    } else if (const PointStatus* point = m_model.point(row.source)) {
        paintPoint(
            painter, row.rect, *point, m_model.group(row.source.parent())->docked, row.selected);
    }
}

void ChecklistDelegate::paintGroup(QPainter& painter,
                                   const QRect& row,
                                   const AuditGroupRow& group,
                                   bool open) const
{
    paint::chevron(painter, m_theme->tx2, QRectF(row.x() + 12, row.center().y() - 6, 12, 12), open);
    painter.setFont(Theme::font(Theme::small));
    painter.setPen(m_theme->tx2);
    int end = row.right() - right;
    const QString count =
        group.docked
            ? QString::number(group.points.size())
            : QStringLiteral("%1/%2").arg(group.coverage.checked).arg(group.coverage.applicable);
    painter.drawText(QRect(end - countWidth, row.y(), countWidth, row.height()),
                     Qt::AlignRight | Qt::AlignVCenter,
                     count);
    end -= countWidth + 2;
    if (!group.docked) {
        const int bar = row.width() < narrowRow ? narrowBar : barWidth;
        paint::resultBar(
            painter, *m_theme, QRectF(end - bar, row.center().y() - 2, bar, 6), group.coverage);
        end -= bar + 8;
    }
    painter.setFont(Theme::font(Theme::body, open));
    painter.setPen(group.docked ? m_theme->tx2 : m_theme->tx);
    paint::elided(painter,
                  QRectF(textLeft, row.y(), std::max(0, end - textLeft), row.height()),
                  m_model.groupName(group));
}

int ChecklistDelegate::paintSigns(QPainter& painter,
                                  const QRect& row,
                                  const PointStatus& point) const
{
    int end = row.right() - right;
    const auto sign = [&](Status status) {
        paint::statusGlyph(
            painter,
            *m_theme,
            status,
            QRectF(end - glyphSide, row.center().y() - glyphSide / 2.0, glyphSide, glyphSide));
        end -= glyphSide + 6;
    };
    if (point.needsLook) {
        sign(Status::Info);
    }
    if (point.stale) {
        sign(Status::Stale);
    } else if (point.state == ReviewState::Returned) {
        sign(Status::Warn);
    }
    if (!point.repeatedAs.isEmpty()) {
        const QString text = QStringLiteral("= ") +
                             AuditTexts::pointNumber({{}, point.repeatedAs.first()}, point.group);
        painter.setFont(Theme::font(Theme::small));
        painter.setPen(m_theme->tx3);
        const int width = painter.fontMetrics().horizontalAdvance(text) + 1;
        painter.drawText(QRect(end - width, row.y(), width, row.height()), Qt::AlignVCenter, text);
        end -= width + 6;
    }
    return end;
}

void ChecklistDelegate::paintPoint(
    QPainter& painter, const QRect& row, const PointStatus& point, bool docked, bool selected) const
{
    paint::statusGlyph(
        painter,
        *m_theme,
        paint::shapeOf(docked ? AuditResult::NotApplicable : point.result),
        QRectF(textLeft + 1, row.center().y() - glyphSide / 2.0, glyphSide, glyphSide));
    const int end = paintSigns(painter, row, point);
    painter.setFont(Theme::font(Theme::small));
    painter.setPen(m_theme->tx3);
    const QString number =
        docked ? point.ref.point : AuditTexts::pointNumber(point.ref, point.group);
    const int numberWidth = std::max(14, painter.fontMetrics().horizontalAdvance(number) + 1);
    painter.drawText(QRect(numberLeft, row.y(), numberWidth, row.height()),
                     Qt::AlignLeft | Qt::AlignVCenter,
                     number);
    const int left = numberLeft + numberWidth + numberGap;
    painter.setFont(Theme::font(docked ? Theme::small : Theme::body, selected));
    painter.setPen(docked ? m_theme->tx3 : m_theme->tx);
    const QString text = docked ? m_model.whyNot(point) : m_model.pointName(point);
    paint::elided(painter, QRectF(left, row.y(), std::max(0, end - left), row.height()), text);
}

} // namespace zt
