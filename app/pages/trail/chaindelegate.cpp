// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/trail/chaindelegate.h"

#include "app/pages/trail/trailmodel.h"
#include "app/widgets/paint.h"

#include <QAbstractItemView>
#include <QPainterPath>

#include <algorithm>

namespace zt {

namespace {

constexpr qreal knotRadius = 4.5;
constexpr int headingLeft = 24;
constexpr qreal chainX = 34;
constexpr qsizetype mostNamed = 8; ///< an entry names no more subjects, however many there are

void drawFlag(QPainter& painter, const QPointF& at)
{
    QPainterPath flag;
    flag.moveTo(at + QPointF(-4, 8));
    flag.lineTo(at + QPointF(-4, -7));
    flag.lineTo(at + QPointF(7, -7));
    flag.lineTo(at + QPointF(4, -3));
    flag.lineTo(at + QPointF(7, 1));
    flag.lineTo(at + QPointF(-4, 1));
    painter.drawPath(flag);
}

void drawArrowHead(QPainter& painter, const QPointF& at)
{
    QPainterPath head;
    head.moveTo(at + QPointF(-6.5, -4));
    head.lineTo(at + QPointF(-6.5, 1));
    head.lineTo(at + QPointF(-1.5, 1));
    painter.drawPath(head);
}

void drawKnot(QPainter& painter, ChainMark mark, const QPointF& at)
{
    switch (mark) {
    case ChainMark::Ring:
        painter.drawEllipse(at, knotRadius, knotRadius);
        break;
    case ChainMark::RingArrow:
        painter.drawArc(QRectF(at.x() - 6, at.y() - 6, 12, 12), 160 * 16, -290 * 16);
        painter.drawEllipse(at, 1.5, 1.5);
        drawArrowHead(painter, at);
        break;
    case ChainMark::Square:
        painter.drawRect(QRectF(at.x() - 4.5, at.y() - 4.5, 9, 9));
        break;
    case ChainMark::Flag:
        drawFlag(painter, at);
        break;
    case ChainMark::Diamond:
        painter.drawPolygon(QPolygonF{{at.x(), at.y() - 6},
                                      {at.x() + 6, at.y()},
                                      {at.x(), at.y() + 6},
                                      {at.x() - 6, at.y()}});
        break;
    }
}

Status statusAt(const QModelIndex& index)
{
    return static_cast<Status>(index.data(TrailModel::SignOffStatusRole).toInt());
}

bool hasSubjects(const QModelIndex& index)
{
    return !index.data(TrailModel::SubjectsRole).toStringList().isEmpty() ||
           !index.data(TrailModel::SignOffRole).toString().isEmpty() ||
           index.data(TrailModel::UndoingRole).toBool();
}

} // namespace

ChainDelegate::ChainDelegate(const ThemeHolder& theme, QObject* parent)
    : QStyledItemDelegate(parent)
    , m_theme(theme)
{
}

QSize ChainDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex& index) const
{
    const bool heading = index.data(TrailModel::HeadingRole).toBool();
    return {40, heading ? m_theme->groupRow() : m_theme->rowHeight()};
}

void ChainDelegate::paint(QPainter* painter,
                          const QStyleOptionViewItem& option,
                          const QModelIndex& index) const
{
    painter->save();
    painter->setClipRect(option.rect, Qt::IntersectClip);
    if (index.data(TrailModel::HeadingRole).toBool()) {
        paintHeading(*painter, option, index);
        painter->restore();
        return;
    }
    if (option.state.testFlag(QStyle::State_Selected)) {
        paint::selectedRow(*painter, *m_theme, option.rect, index.column() == 0);
    } else if (option.state.testFlag(QStyle::State_MouseOver)) {
        painter->fillRect(option.rect, m_theme->s2);
    }
    switch (index.column()) {
    case TrailModel::Chain:
        paintChain(*painter, option, index);
        break;
    case TrailModel::Label:
        paintLabel(*painter, option, index);
        break;
    case TrailModel::Subjects:
        if (hasSubjects(index)) {
            paintSubjects(*painter, option, index);
        } else {
            paintLabel(*painter, option, index);
        }
        break;
    default:
        paintText(*painter, option, index);
        break;
    }
    painter->restore();
}

void ChainDelegate::paintHeading(QPainter& painter,
                                 const QStyleOptionViewItem& option,
                                 const QModelIndex& index) const
{
    // A heading belongs to the row, whichever cell is asked to paint: each paints its own piece.
    painter.fillRect(option.rect, m_theme->s1);
    int left = headingLeft;
    const auto* view = qobject_cast<const QAbstractItemView*>(option.widget);
    if (view != nullptr) {
        left += view->visualRect(index.siblingAtColumn(0)).left();
    }
    const QString day = index.siblingAtColumn(TrailModel::Chain).data().toString();
    const QFont bold = Theme::font(Theme::body, true);
    const QRect line(left, option.rect.top(), 2000, option.rect.height());
    painter.setFont(bold);
    painter.setPen(m_theme->tx);
    painter.drawText(line, Qt::AlignLeft | Qt::AlignVCenter, day);
    const int used = QFontMetrics(bold).horizontalAdvance(day) + 10;
    painter.setFont(Theme::font(Theme::small));
    painter.setPen(m_theme->tx3);
    painter.drawText(
        line.adjusted(used, 0, 0, 0),
        Qt::AlignLeft | Qt::AlignVCenter,
        TrailModel::tr("%n entries", nullptr, index.data(TrailModel::CountRole).toInt()));
}

void ChainDelegate::paintChain(QPainter& painter,
                               const QStyleOptionViewItem& option,
                               const QModelIndex& index) const
{
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    const QPointF at(option.rect.left() + chainX,
                     option.rect.top() + option.rect.height() / 2.0 + 0.5);
    const bool first = index.data(TrailModel::SeqRole).toLongLong() == 1;
    painter.setRenderHint(QPainter::Antialiasing, false);
    painter.fillRect(QRectF(at.x() - 1,
                            option.rect.top(),
                            2,
                            first ? option.rect.height() / 2.0 : option.rect.height()),
                     m_theme->line2);
    painter.setRenderHint(QPainter::Antialiasing);
    const auto mark = static_cast<ChainMark>(index.data(TrailModel::MarkRole).toInt());
    const QColor ground = selected ? m_theme->acct : m_theme->base;
    const bool fill =
        mark == ChainMark::Ring || mark == ChainMark::Square || mark == ChainMark::Diamond;
    if (!fill) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(ground);
        painter.drawRect(QRectF(at.x() - 7, at.y() - 9, 15, 18));
    }
    QColor ink = selected ? m_theme->acc : m_theme->tx2;
    QColor inside = selected ? m_theme->acc : ground;
    if (!index.data(TrailModel::SignOffRole).toString().isEmpty()) {
        ink = m_theme->colour(statusAt(index));
        inside = ink;
    }
    painter.setPen(QPen(ink, 1.6));
    painter.setBrush(fill ? QBrush(inside) : QBrush(Qt::NoBrush));
    drawKnot(painter, mark, at);
}

void ChainDelegate::paintSubjects(QPainter& painter,
                                  const QStyleOptionViewItem& option,
                                  const QModelIndex& index) const
{
    const QString standing = index.data(TrailModel::SignOffRole).toString();
    if (!standing.isEmpty()) {
        const int width =
            std::min(paint::tagWidth(standing, paint::TagStyle::Tinted), option.rect.width() - 16);
        paint::tag(
            painter,
            *m_theme,
            QRect(option.rect.right() - 8 - width, option.rect.top(), width, option.rect.height()),
            standing,
            paint::TagStyle::Tinted,
            statusAt(index));
        return;
    }
    const int used = paintSubjectTags(painter, option, index);
    if (index.data(TrailModel::UndoingRole).toBool()) {
        const int left = std::max(option.rect.left(), option.rect.right() - 8 - used - 18);
        paint::statusGlyph(
            painter,
            *m_theme,
            Status::Stale,
            QRectF(left, option.rect.top() + (option.rect.height() - 14) / 2.0, 14, 14));
    }
}

/// The width they take at the right.
int ChainDelegate::paintSubjectTags(QPainter& painter,
                                    const QStyleOptionViewItem& option,
                                    const QModelIndex& index) const
{
    const QStringList subjects = index.data(TrailModel::SubjectsRole).toStringList();
    int right = option.rect.right() - 8;
    const int clock = index.data(TrailModel::UndoingRole).toBool() ? 20 : 0;
    const int room = option.rect.width() - 16 - clock;
    const int each = subjects.isEmpty() ? 0 : paint::tagWidth(subjects.first());
    // The first few that fit; what is left is a number, and all stand in the tool tip.
    qsizetype fitting = subjects.size();
    int used = 0;
    for (qsizetype i = 0; i < subjects.size(); ++i) {
        used += paint::tagWidth(subjects.at(i)) + 4;
        if (used > room - (i + 1 < subjects.size() ? 32 : 0)) {
            fitting = i;
            break;
        }
    }
    if (fitting == 0 && !subjects.isEmpty()) {
        fitting = each > room ? 1 : 0;
    }
    if (fitting < subjects.size()) {
        const QString rest = subjects.size() < mostNamed
                                 ? QStringLiteral("+%1").arg(subjects.size() - fitting)
                                 : QStringLiteral("…");
        const int width = paint::tagWidth(rest);
        right -= width;
        paint::tag(
            painter, *m_theme, QRect(right, option.rect.top(), width, option.rect.height()), rest);
        right -= 4;
    }
    for (qsizetype i = fitting - 1; i >= 0; --i) {
        const int width = std::min(paint::tagWidth(subjects.at(i)), room);
        right -= width;
        paint::tag(painter,
                   *m_theme,
                   QRect(right, option.rect.top(), width, option.rect.height()),
                   subjects.at(i));
        right -= 4;
    }
    return option.rect.right() - 8 - right;
}

/// Over the column of the subjects as well where there are none: each cell paints its own piece.
void ChainDelegate::paintLabel(QPainter& painter,
                               const QStyleOptionViewItem& option,
                               const QModelIndex& index) const
{
    const QModelIndex label = index.siblingAtColumn(TrailModel::Label);
    QStyleOptionViewItem whole = option;
    const auto* view = qobject_cast<const QAbstractItemView*>(option.widget);
    if (view != nullptr && !hasSubjects(index)) {
        whole.rect = view->visualRect(label).united(
            view->visualRect(index.siblingAtColumn(TrailModel::Subjects)));
    }
    paintText(painter, whole, label);
}

void ChainDelegate::paintText(QPainter& painter,
                              const QStyleOptionViewItem& option,
                              const QModelIndex& index) const
{
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    const bool label = index.column() == TrailModel::Label;
    const bool strong = label && (selected || index.data(TrailModel::StrongRole).toBool());
    const bool small = index.column() != TrailModel::Label && index.column() != TrailModel::Actor;
    QRect place = option.rect.adjusted(4, 0, -8, 0);
    Qt::Alignment alignment = Qt::AlignLeft | Qt::AlignVCenter;
    painter.setFont(Theme::font(small ? Theme::small : m_theme->rowText(), strong));
    painter.setPen(m_theme->tx);
    if (index.column() == TrailModel::Hash) {
        painter.setFont(Theme::mono());
        painter.setPen(m_theme->tx2);
        alignment = Qt::AlignRight | Qt::AlignVCenter;
        place.adjust(0, 0, -8, 0);
    } else if (index.column() == TrailModel::Fields) {
        painter.setPen(m_theme->tx2);
        alignment = Qt::AlignRight | Qt::AlignVCenter;
    } else if (small && !selected) {
        painter.setPen(m_theme->tx2);
    }
    paint::elided(painter, place, index.data().toString(), alignment);
}

} // namespace zt
