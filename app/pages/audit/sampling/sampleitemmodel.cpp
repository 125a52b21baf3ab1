// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/audit/sampling/sampleitemmodel.h"

#include "app/widgets/paint.h"
#include "reports/wordingaudit.h"

namespace zt {

SampleItemModel::SampleItemModel(std::function<const Language&()> language, QObject* parent)
    : QAbstractTableModel(parent)
    , m_language(std::move(language))
{
}

void SampleItemModel::setSample(const AuditSample& sample)
{
    const bool same = sample.items.size() == m_sample.items.size() && sample.id == m_sample.id &&
                      sample.columns == m_sample.columns;
    if (!same || m_preview) {
        beginResetModel();
        m_sample = sample;
        endResetModel();
        return;
    }
    m_sample = sample;
    if (rowCount() > 0) {
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
    }
}

void SampleItemModel::setPreview(bool preview)
{
    m_preview = preview;
}

int SampleItemModel::cellAt(int column) const
{
    return m_preview ? column - 1 : column - FirstCell;
}

int SampleItemModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_sample.items.size());
}

int SampleItemModel::columnCount(const QModelIndex& parent) const
{
    const int before = m_preview ? 1 : FirstCell;
    return parent.isValid() ? 0 : before + static_cast<int>(m_sample.columns.size());
}

QString SampleItemModel::text(const SampleItem& item, int column) const
{
    if (column == Number) {
        return QString::number(item.number);
    }
    if (!m_preview && column == Outcome) {
        return sampleOutcomeText(item.outcome, m_language());
    }
    return !m_preview && column == Note ? item.note : item.cells.value(cellAt(column));
}

QVariant SampleItemModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || index.row() >= m_sample.items.size()) {
        return {};
    }
    const QString shown = text(m_sample.items[index.row()], index.column());
    switch (role) {
    case Qt::DisplayRole:
    case Qt::EditRole:
        return shown;
    case Qt::ToolTipRole:
        return shown.isEmpty() ? QVariant() : QVariant(paint::toolTip(shown));
    case Qt::TextAlignmentRole:
        return int((index.column() == Number ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    default:
        return {};
    }
}

QVariant SampleItemModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal && role == Qt::TextAlignmentRole) {
        return int((section == Number ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    }
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) {
        return {};
    }
    if (section == Number) {
        return tr("No.");
    }
    if (!m_preview && section == Outcome) {
        return tr("Outcome");
    }
    return !m_preview && section == Note ? tr("Note") : m_sample.columns.value(cellAt(section));
}

Qt::ItemFlags SampleItemModel::flags(const QModelIndex& index) const
{
    const Qt::ItemFlags base = QAbstractTableModel::flags(index);
    return !m_preview && index.column() == Note ? base | Qt::ItemIsEditable : base;
}

bool SampleItemModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (role != Qt::EditRole || m_preview || index.column() != Note ||
        index.row() >= m_sample.items.size()) {
        return false;
    }
    const SampleItem& item = m_sample.items[index.row()];
    const QString typed = value.toString().trimmed();
    if (typed != item.note) {
        Q_EMIT noteEntered(item.number, typed);
    }
    return true;
}

} // namespace zt
