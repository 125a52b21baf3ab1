// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/maturity/pillardelegate.h"

#include "app/itemmodels/maturitytreemodel.h"
#include "app/pages/maturity/maturitytexts.h"
#include "app/widgets/maturitypaint.h"
#include "app/widgets/paint.h"

namespace zt {

namespace {

constexpr int stripCell = 11;
constexpr int glyphSide = 14;
constexpr int numeralWidth = 22;
constexpr int countWidth = 40;

Status shapeOf(Severity severity)
{
    switch (severity) {
    case Severity::Error:
        return Status::Bad;
    case Severity::Warning:
        return Status::Warn;
    case Severity::Info:
        break;
    }
    return Status::Info;
}

int advance(const QPainter& painter, const QString& text)
{
    return painter.fontMetrics().horizontalAdvance(text);
}

} // namespace

PillarDelegate::PillarDelegate(const ThemeHolder& theme,
                               const MaturityTreeModel& model,
                               const QSortFilterProxyModel& proxy,
                               QTreeView* view)
    : GroupedRowDelegate(theme, proxy, view)
    , m_model(model)
{
}

QSize PillarDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex& index) const
{
    return {200, index.parent().isValid() ? m_theme->groupRow() : m_theme->treeRow() + 6};
}

void PillarDelegate::paintRow(QPainter& painter, const Row& row) const
{
    if (const PillarRow* pillar = m_model.pillar(row.source)) {
        paintPillar(painter, row.rect, *pillar, row.open);
    } else if (const ItemRow* item = m_model.item(row.source)) {
        paintItem(painter, row.rect, *item, row.selected);
    }
}

void PillarDelegate::paintPillar(QPainter& painter,
                                 const QRect& row,
                                 const PillarRow& pillar,
                                 bool open) const
{
    paint::chevron(painter, m_theme->tx2, QRectF(row.x() + 12, row.center().y() - 6, 12, 12), open);
    paint::levelBadge(painter,
                      *m_theme,
                      QRectF(row.x() + 34, row.center().y() - 12, 24, 24),
                      pillar.hasLevel ? pillar.order : 0);
    painter.setFont(Theme::font(Theme::small));
    painter.setPen(m_theme->tx2);
    const QString count = QStringLiteral("%1/%2").arg(pillar.done).arg(pillar.of);
    int end = row.right() - right;
    painter.drawText(QRect(end - countWidth, row.y(), countWidth, row.height()),
                     Qt::AlignRight | Qt::AlignVCenter,
                     count);
    end -= std::max(countWidth - 6, advance(painter, count) + 8);
    if (!open) {
        if (pillar.finding) {
            paint::statusGlyph(painter,
                               *m_theme,
                               shapeOf(*pillar.finding),
                               QRectF(end - glyphSide, row.center().y() - 7, glyphSide, glyphSide));
            end -= glyphSide + 6;
        }
        const int strip = static_cast<int>(pillar.items.size()) * (stripCell + 1);
        int x = end - strip;
        for (const ItemRow& item : pillar.items) {
            if (!item.rolledUp) {
                paint::itemCell(painter,
                                *m_theme,
                                QRectF(x, row.center().y() - 6, stripCell, 13),
                                item.status,
                                item.applies());
            }
            x += stripCell + 1;
        }
        end -= strip + 8;
    }
    const QString target = pillar.target > 0
                               ? QStringLiteral("→ %1").arg(paint::levelNumeral(pillar.target))
                               : QString();
    const int targetWidth = target.isEmpty() ? 0 : advance(painter, target) + 8;
    painter.setFont(Theme::font(Theme::body, true));
    painter.setPen(m_theme->tx);
    const QString name = m_model.pillarName(pillar);
    const int left = row.x() + 66;
    const int room = std::max(0, end - left - targetWidth);
    paint::elided(painter, QRectF(left, row.y(), room, row.height()), name);
    if (!target.isEmpty()) {
        const int x = left + std::min(room, advance(painter, name)) + 8;
        painter.setFont(Theme::font(Theme::small));
        painter.setPen(m_theme->tx2);
        painter.drawText(
            QRect(x, row.y(), targetWidth, row.height()), Qt::AlignLeft | Qt::AlignVCenter, target);
    }
}

void PillarDelegate::paintItem(QPainter& painter,
                               const QRect& row,
                               const ItemRow& item,
                               bool selected) const
{
    if (!item.rolledUp) {
        paint::itemCell(painter,
                        *m_theme,
                        QRectF(row.x() + 37, row.center().y() - 6, 13, 13),
                        item.status,
                        item.applies());
    }
    painter.setFont(Theme::font(Theme::small));
    painter.setPen(m_theme->tx3);
    painter.drawText(
        QRect(row.x() + 58, row.y(), 28, row.height()), Qt::AlignLeft | Qt::AlignVCenter, item.id);
    int end = row.right() - right;
    painter.setPen(item.applies() ? m_theme->tx2 : m_theme->tx3);
    painter.drawText(QRect(end - numeralWidth, row.y(), numeralWidth, row.height()),
                     Qt::AlignRight | Qt::AlignVCenter,
                     paint::levelNumeral(item.levelOrder));
    end -= numeralWidth + 6;
    if (item.finding) {
        paint::statusGlyph(painter,
                           *m_theme,
                           shapeOf(*item.finding),
                           QRectF(end - glyphSide, row.center().y() - 7, glyphSide, glyphSide));
        end -= glyphSide + 6;
    }
    const int left = row.x() + 90;
    const QString name = m_model.itemName(item);
    const QFont nameFont = Theme::font(Theme::body, selected);
    if (item.holdsDown || item.systemsHeld > 0) {
        QString word =
            item.systemsHeld > 0
                ? PillarDelegate::tr("%n system(s)", "held down by an item", item.systemsHeld)
                : PillarDelegate::tr("holds down");
        const int needed = QFontMetrics(nameFont).horizontalAdvance(name) + 6;
        if (item.systemsHeld == 0 &&
            end - paint::tagWidth(word, paint::TagStyle::Outlined) - left < needed) {
            word = PillarDelegate::tr("holds", "short for: holds down");
        }
        const int width = paint::tagWidth(word, paint::TagStyle::Outlined);
        paint::tag(painter,
                   *m_theme,
                   QRect(end - width, row.y(), width, row.height()),
                   word,
                   item.holdsDown ? paint::TagStyle::Outlined : paint::TagStyle::Plain);
        end -= width + 6;
    }
    painter.setFont(nameFont);
    painter.setPen(item.applies() ? m_theme->tx : m_theme->tx3);
    paint::elided(painter, QRectF(left, row.y(), std::max(0, end - left), row.height()), name);
}

} // namespace zt
