// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/dialogs/import/importsheetview.h"

#include "app/dialogs/import/importmodels.h"
#include "app/dialogs/import/importsession.h"
#include "app/dialogs/import/importviews.h"
#include "app/widgets/labels.h"

#include <QHeaderView>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

namespace zt {

namespace {

constexpr int rowHeight = 26;
constexpr int widestColumn = 160;
constexpr int widestHead = 72;
constexpr int columnsFitted = 60;
constexpr int rowsLookedAt = 12;

} // namespace

ImportSheetView::ImportSheetView(const ThemeHolder& theme, ImportSession& session, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_cells(new ImportCellModel(this))
    , m_heading(new SectionHeading(theme, tr("Preview")))
    , m_table(new QTableView)
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(16, 12, 16, 8);
    column->setSpacing(8);
    column->addWidget(m_heading);
    column->addWidget(m_table, 1);
    buildTable(theme);
    connect(m_cells, &ImportCellModel::correctionGiven, &session, &ImportSession::correctCell);
    connect(m_table->selectionModel(),
            &QItemSelectionModel::currentChanged,
            this,
            &ImportSheetView::onCurrent);
}

void ImportSheetView::buildTable(const ThemeHolder& theme)
{
    m_table->setObjectName(QStringLiteral("importPreview"));
    m_table->setModel(m_cells);
    m_table->setHorizontalHeader(new PreviewHeader(theme, m_table));
    m_table->setItemDelegate(new FaultCellDelegate(theme, m_table));
    m_table->setShowGrid(false);
    m_table->setTabKeyNavigation(false);
    m_table->setWordWrap(false);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setEditTriggers(QAbstractItemView::EditKeyPressed | QAbstractItemView::AnyKeyPressed |
                             QAbstractItemView::DoubleClicked);
    m_table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    QHeaderView* rows = m_table->verticalHeader();
    rows->setDefaultSectionSize(rowHeight);
    rows->setMinimumSectionSize(20);
    rows->setSectionResizeMode(QHeaderView::Fixed);
    rows->setDefaultAlignment(Qt::AlignCenter);
    rows->setFont(Theme::font(Theme::small));
    m_table->setAccessibleName(tr("Cells of the sheet"));
}

void ImportSheetView::showSheet()
{
    const Sheet& sheet = m_session.sheet();
    m_cells->setSheet(sheet, m_session.mapping().headerRow);
    fitColumns();
    QStringList remarks{tr("%n row(s)", nullptr, std::max(0, m_cells->rowCount() - 1))};
    if (sheet.hiddenRowCount > 0) {
        remarks.append(tr("%n hidden row(s) are read too", nullptr, sheet.hiddenRowCount));
    }
    if (!sheet.hiddenColumns.isEmpty()) {
        remarks.append(tr("%n hidden column(s) are read too",
                          nullptr,
                          static_cast<int>(sheet.hiddenColumns.size())));
    }
    m_heading->setRemark(remarks.join(QStringLiteral(", ")));
}

void ImportSheetView::setFields(const QStringList& keys, const QStringList& names)
{
    m_cells->setFields(keys, names);
}

void ImportSheetView::showPreview()
{
    m_cells->setCorrections(m_session.corrections());
    m_cells->setPreview(m_session.preview());
}

void ImportSheetView::fitColumns()
{
    const QFontMetrics metrics(Theme::font(Theme::small));
    for (int column = 0; column < std::min(m_cells->columnCount(), columnsFitted); ++column) {
        int width = 40;
        for (int row = 0; row < std::min(m_cells->rowCount(), rowsLookedAt); ++row) {
            const int most = row == 0 ? widestHead : widestColumn;
            const QString text = m_cells->index(row, column).data().toString();
            width = std::max(width, std::min(metrics.horizontalAdvance(text) + 16, most));
        }
        m_table->setColumnWidth(column, width);
    }
}

void ImportSheetView::goToCell(qint32 row, qint32 column)
{
    const QModelIndex cell = m_cells->indexOfCell(row, column);
    if (cell.isValid()) {
        m_led = true;
        m_table->setCurrentIndex(cell);
        m_table->scrollTo(cell, QAbstractItemView::EnsureVisible);
        m_led = false;
    }
}

void ImportSheetView::editCurrent()
{
    m_table->setFocus(Qt::OtherFocusReason);
    m_table->edit(m_table->currentIndex());
}

void ImportSheetView::setCellsEnabled(bool enabled)
{
    m_table->setEnabled(enabled);
}

void ImportSheetView::onCurrent(const QModelIndex& cell)
{
    m_table->viewport()->update();
    const QVariant fault = cell.data(ImportCellModel::FaultRole);
    if (fault.isValid() && !m_led) {
        Q_EMIT faultChosen(fault.toInt());
    }
}

} // namespace zt
