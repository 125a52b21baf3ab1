// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/trail/trailtable.h"

#include "app/pages/trail/chaindelegate.h"
#include "app/pages/trail/trailmodel.h"
#include "app/widgets/theme.h"

#include <QHeaderView>
#include <QKeyEvent>

#include <array>

namespace zt {

namespace {

struct ColumnWidth
{
    int column;
    int width;
};

constexpr std::array columnWidths{ColumnWidth{TrailModel::Chain, 50},
                                  ColumnWidth{TrailModel::Seq, 56},
                                  ColumnWidth{TrailModel::Time, 48},
                                  ColumnWidth{TrailModel::Actor, 66},
                                  ColumnWidth{TrailModel::Subjects, 112},
                                  ColumnWidth{TrailModel::Fields, 76},
                                  ColumnWidth{TrailModel::Hash, 96}};

} // namespace

TrailTable::TrailTable(const ThemeHolder& theme, TrailModel& model, QWidget* parent)
    : QTableView(parent)
    , m_model(model)
{
    setObjectName(QStringLiteral("trailTable"));
    setModel(&model);
    setItemDelegate(new ChainDelegate(theme, this));
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
    sizeColumns();
    const auto sizeRows = [this, &theme] {
        verticalHeader()->setDefaultSectionSize(theme->rowHeight());
    };
    sizeRows();
    connect(&theme, &ThemeHolder::changed, this, sizeRows);
    connect(selectionModel(),
            &QItemSelectionModel::currentRowChanged,
            this,
            &TrailTable::currentRowChanged);
    connect(this, &QTableView::doubleClicked, this, &TrailTable::systemRequested);
}

void TrailTable::sizeColumns()
{
    QHeaderView* header = horizontalHeader();
    header->hide();
    header->setMinimumSectionSize(24);
    for (const ColumnWidth& one : columnWidths) {
        setColumnWidth(one.column, one.width);
        header->setSectionResizeMode(one.column, QHeaderView::Fixed);
    }
    header->setSectionResizeMode(TrailModel::Label, QHeaderView::Stretch);
}

void TrailTable::choose(qint64 seq)
{
    const int line = seq > 0 ? m_model.lineOf(seq) : -1;
    if (line >= 0) {
        setCurrentIndex(m_model.index(line, TrailModel::Label));
        scrollTo(currentIndex());
    }
}

const TrailRow* TrailTable::currentRow() const
{
    return currentIndex().isValid() ? m_model.rowAt(currentIndex().row()) : nullptr;
}

void TrailTable::keyPressEvent(QKeyEvent* event)
{
    if (event->modifiers() == Qt::NoModifier && event->key() == Qt::Key_H) {
        Q_EMIT systemFilterRequested();
    } else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        Q_EMIT systemRequested();
    } else {
        QTableView::keyPressEvent(event);
    }
}

} // namespace zt
