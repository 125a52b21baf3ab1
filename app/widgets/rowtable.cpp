// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/rowtable.h"

#include "app/widgets/paint.h"

#include <QHeaderView>
#include <QPainter>
#include <QStyledItemDelegate>

namespace zt {

namespace {

class RowDelegate final : public QStyledItemDelegate
{
public:
    RowDelegate(const ThemeHolder& theme, QObject* parent)
        : QStyledItemDelegate(parent)
        , m_theme(theme)
    {
    }

    void paint(QPainter* painter,
               const QStyleOptionViewItem& option,
               const QModelIndex& index) const override
    {
        painter->save();
        if (option.state.testFlag(QStyle::State_Selected)) {
            paint::selectedRow(*painter, *m_theme, option.rect, index.column() == 0);
        } else if (option.state.testFlag(QStyle::State_MouseOver)) {
            painter->fillRect(option.rect, m_theme->s2);
        }
        painter->setFont(index.data(Qt::FontRole).value<QFont>());
        const QVariant ink = index.data(Qt::ForegroundRole);
        painter->setPen(ink.isValid() ? ink.value<QColor>() : m_theme->tx);
        const QRect inner = option.rect.adjusted(8, 0, -6, 0);
        const auto alignment = Qt::Alignment(index.data(Qt::TextAlignmentRole).toInt());
        painter->drawText(inner,
                          int(alignment | Qt::TextSingleLine),
                          painter->fontMetrics().elidedText(
                              index.data().toString(), Qt::ElideRight, inner.width()));
        paint::horizontalLine(
            *painter, m_theme->line, option.rect.left(), option.rect.right(), option.rect.bottom());
        painter->restore();
    }

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option,
                                 const QModelIndex& index) const override
    {
        constexpr int sides = 14; // as paint() keeps free
        return QStyledItemDelegate::sizeHint(option, index) + QSize(sides, 0);
    }

private:
    const ThemeHolder& m_theme;
};

} // namespace

RowTable::RowTable(const ThemeHolder& theme,
                   QAbstractItemModel& model,
                   int stretch,
                   const QList<int>& widths,
                   QWidget* parent)
    : QTableView(parent)
{
    setModel(&model);
    setItemDelegate(new RowDelegate(theme, this));
    setShowGrid(false);
    setFrameShape(QFrame::NoFrame);
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setTabKeyNavigation(false);
    setMouseTracking(true);
    setWordWrap(false);
    verticalHeader()->hide();
    verticalHeader()->setMinimumSectionSize(20);
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter); // over their cells
    horizontalHeader()->setMinimumSectionSize(24);
    for (int column = 0; column < widths.size(); ++column) {
        setColumnWidth(column, widths[column]);
    }
    if (stretch < 0) {
        horizontalHeader()->setStretchLastSection(true);
    } else {
        horizontalHeader()->setSectionResizeMode(stretch, QHeaderView::Stretch);
    }
    const auto sizeRows = [this, &theme] {
        verticalHeader()->setDefaultSectionSize(theme->isCompact() ? 24 : 28);
        viewport()->update();
    };
    sizeRows();
    connect(&theme, &ThemeHolder::changed, this, sizeRows);
    connect(this, &QTableView::clicked, this, [this](const QModelIndex& index) {
        Q_EMIT rowChosen(index.row());
    });
}

void RowTable::choose(int row)
{
    m_silent = true;
    if (row < 0) {
        clearSelection();
        setCurrentIndex({});
    } else {
        selectRow(row);
        scrollTo(model()->index(row, 0));
    }
    m_silent = false;
}

void RowTable::currentChanged(const QModelIndex& current, const QModelIndex& previous)
{
    QTableView::currentChanged(current, previous);
    if (!m_silent && current.isValid() && hasFocus()) {
        Q_EMIT rowChosen(current.row());
    }
}

} // namespace zt
