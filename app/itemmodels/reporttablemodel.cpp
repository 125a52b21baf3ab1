// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/itemmodels/reporttablemodel.h"

namespace zt {

ReportTableModel::ReportTableModel(const ThemeHolder& theme, QObject* parent)
    : QAbstractTableModel(parent)
    , m_theme(theme)
{
}

void ReportTableModel::setTable(const std::shared_ptr<const Report>& report, const QString& table)
{
    beginResetModel();
    m_report = report;
    m_table = report ? report->table(table) : nullptr;
    endResetModel();
}

int ReportTableModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() || m_table == nullptr ? 0 : static_cast<int>(m_table->rowCount());
}

int ReportTableModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() || m_table == nullptr ? 0 : static_cast<int>(m_table->columns.size());
}

Qt::Alignment ReportTableModel::alignment(int column) const
{
    const CellKind kind = m_table->columns[column].kind;
    const bool words = kind == CellKind::Text || kind == CellKind::Time || kind == CellKind::Date;
    return Qt::AlignVCenter | (words ? Qt::AlignLeft : Qt::AlignRight);
}

QVariant ReportTableModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || m_table == nullptr) {
        return {};
    }
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return displayText(m_table->at(index.row(), index.column()));
    case Qt::TextAlignmentRole:
        return int(alignment(index.column()));
    case Qt::ForegroundRole:
        return m_theme->tx;
    case Qt::FontRole:
        return Theme::font(m_theme->rowText());
    default:
        return {};
    }
}

QVariant ReportTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || m_table == nullptr || section >= m_table->columns.size()) {
        return {};
    }
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return m_table->columns[section].title;
    case Qt::TextAlignmentRole:
        return int(alignment(section));
    default:
        return {};
    }
}

} // namespace zt
