// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/selection/selectiondelegates.h"

#include "app/itemmodels/selectiontablemodel.h"
#include "app/widgets/paint.h"

#include <QAbstractItemView>

#include <cmath>

namespace zt {

namespace {

using Model = SelectionTableModel;

constexpr int barWidth = 36;
constexpr int barHeight = 4;
constexpr int tagGap = 4;

QRectF centred(const QRect& cell, int width, int height)
{
    const QPointF middle = QRectF(cell).center();
    return {std::round(middle.x() - width / 2.0),
            std::round(middle.y() - height / 2.0),
            static_cast<qreal>(width),
            static_cast<qreal>(height)};
}

bool isBlock(const QItemSelection& selection)
{
    return selection.size() > 1 || (selection.size() == 1 && (selection.first().width() > 1 ||
                                                              selection.first().height() > 1));
}

} // namespace

RowDelegate::RowDelegate(const ThemeHolder& theme, QObject* parent)
    : QStyledItemDelegate(parent)
    , m_theme(theme)
{
}

void RowDelegate::paint(QPainter* painter,
                        const QStyleOptionViewItem& option,
                        const QModelIndex& index) const
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (index.data(Model::GroupRole).isValid()) {
        paintHeading(*painter, option.rect, index);
        painter->restore();
        return;
    }
    const auto* view = qobject_cast<const QAbstractItemView*>(option.widget);
    const QModelIndex current = view ? view->currentIndex() : QModelIndex();
    if (current.isValid() && current.row() == index.row()) {
        paint::selectedRow(*painter, theme(), option.rect, index.column() == 0);
    }
    if ((option.state & QStyle::State_Selected) && view &&
        isBlock(view->selectionModel()->selection())) {
        painter->fillRect(option.rect, theme().acct2);
    }
    if (index.data(Model::ChangedRole).toBool()) {
        const bool onCursorRow = current.row() == index.row();
        painter->fillRect(option.rect, onCursorRow ? theme().acct2 : theme().acct);
    }
    paintCell(*painter, option.rect, index);
    if (index == current && view->hasFocus()) {
        paint::focusRing(*painter, theme(), ringPlace(option.rect, index), Theme::radiusCell);
    }
    painter->restore();
}

QSize RowDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const
{
    return {theme().cellWidth(), theme().rowHeight()};
}

void RowDelegate::paintCell(QPainter& painter, const QRect& cell, const QModelIndex& index) const
{
    const int column = index.column();
    const bool selected = index.data(Model::SelectedRole).toBool();
    const int size = theme().rowText();
    QRect place = cell;
    Qt::Alignment alignment = Qt::AlignLeft | Qt::AlignVCenter;
    painter.setFont(Theme::font(size));
    painter.setPen(theme().tx2);
    switch (column) {
    case Model::RankColumn:
        place.setLeft(cell.left() + Theme::marginLeft);
        painter.setFont(Theme::font(size, true));
        painter.setPen(theme().acc);
        break;
    case Model::CodeColumn:
        painter.setFont(Theme::font(Theme::small));
        painter.setPen(theme().tx3);
        break;
    case Model::NameColumn:
        place.setRight(cell.right() - 8);
        painter.setFont(Theme::font(size, selected));
        painter.setPen(theme().tx);
        break;
    case Model::RiskTotalColumn:
    case Model::ImpactTotalColumn:
        place.setRight(cell.right() - (column == Model::RiskTotalColumn ? totalGap : 4));
        painter.setFont(Theme::font(size, true));
        painter.setPen(theme().tx);
        alignment = Qt::AlignRight | Qt::AlignVCenter;
        break;
    default:
        alignment = Qt::AlignRight | Qt::AlignVCenter;
        break;
    }
    paint::elided(painter, place, index.data(Qt::DisplayRole).toString(), alignment);
}

QRectF RowDelegate::ringPlace(const QRect& cell, const QModelIndex&) const
{
    return QRectF(cell).adjusted(3, 4, -3, -4);
}

void RowDelegate::paintHeading(QPainter& painter, const QRect& row, const QModelIndex& index) const
{
    painter.fillRect(row, theme().s1);
    const QRectF mark(row.left() + Theme::marginLeft, row.center().y() - 5.0, 12, 12);
    paint::chevron(painter, theme().tx2, mark, true);
    QRect place = row.adjusted(Theme::marginLeft + 24, 0, -Theme::marginRight, 0);
    const auto write = [&](const QString& text, bool bold, const QColor& colour, int gap) {
        const QFont font = Theme::font(Theme::small, bold);
        painter.setFont(font);
        painter.setPen(colour);
        paint::elided(painter, place, text);
        place.setLeft(place.left() + QFontMetrics(font).horizontalAdvance(text) + gap);
    };
    write(index.data(Qt::DisplayRole).toString(), true, theme().tx, 8);
    write(QString::number(index.data(Model::CountRole).toInt()), true, theme().tx2, 8);
    write(index.data(Model::HintRole).toString(), false, theme().tx3, 0);
}

void ScoreDelegate::paintCell(QPainter& painter, const QRect& cell, const QModelIndex& index) const
{
    const bool impact = index.column() >= Model::FirstImpactColumn;
    const auto score = static_cast<Score>(index.data(Model::ScoreRole).toInt());
    paint::scoreCell(painter, theme(), ringPlace(cell, index), score, impact);
}

QRectF ScoreDelegate::ringPlace(const QRect& cell, const QModelIndex&) const
{
    return centred(cell, theme().cellWidth(), theme().cellHeight());
}

void TagDelegate::paintCell(QPainter& painter, const QRect& cell, const QModelIndex& index) const
{
    if (index.column() == Model::TrialColumn) {
        const int move = index.data(Model::MoveRole).toInt();
        if (move != 0) {
            const QString text = index.data(Qt::DisplayRole).toString();
            const Status status = move > 0 ? Status::Enters : Status::Leaves;
            QRect place = cell.adjusted(0, 0, -Theme::marginRight, 0);
            place.setLeft(place.right() + 1 - paint::tagWidth(text, paint::TagStyle::Tinted));
            paint::tag(painter, theme(), place, text, paint::TagStyle::Tinted, status);
        }
        return;
    }
    QRect place = cell;
    for (const QString& name : index.data(Model::DomainsRole).toStringList()) {
        if (place.width() < paint::tagWidth(name)) {
            painter.setPen(theme().tx3);
            painter.setFont(Theme::font(Theme::small));
            painter.drawText(place, Qt::AlignLeft | Qt::AlignVCenter, QStringLiteral("…"));
            break;
        }
        place.setLeft(place.left() + paint::tag(painter, theme(), place, name) + tagGap);
    }
}

void StabilityDelegate::paintCell(QPainter& painter,
                                  const QRect& cell,
                                  const QModelIndex& index) const
{
    const int share = index.data(Model::StabilityRole).toInt();
    QRectF bar(cell.left() + 18, cell.center().y() - 1, barWidth, barHeight);
    if (share >= 0) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(theme().s3);
        painter.drawRoundedRect(bar, 2, 2);
        bar.setWidth(barWidth * share / 10000.0);
        painter.setBrush(theme().tx3);
        painter.drawRoundedRect(bar, 2, 2);
    }
    painter.setPen(theme().tx2);
    painter.setFont(Theme::font(Theme::small));
    const QRect place = cell.adjusted(18 + barWidth + 6, 0, 0, 0);
    paint::elided(painter, place, index.data(Qt::DisplayRole).toString());
}

} // namespace zt
