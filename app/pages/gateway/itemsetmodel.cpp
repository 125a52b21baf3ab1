// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/gateway/itemsetmodel.h"

#include "app/pages/gateway/gatewaytexts.h"
#include "app/widgets/paint.h"
#include "model/domain/maturity.h"
#include "reports/phrase.h"

#include <algorithm>

namespace zt {

void ItemSetModel::setItems(const std::shared_ptr<const Guideline>& guideline,
                            const GatewayPolicy& policy,
                            const Language& language)
{
    beginResetModel();
    m_rows.clear();
    m_levels.clear();
    if (guideline) {
        const MaturityJudge judge(*guideline);
        for (const auto& level : guideline->levels) {
            m_levels.append(level.id);
        }
        for (int pillar = 0; pillar < guideline->pillars.size(); ++pillar) {
            const qsizetype begin = m_rows.size();
            QList<int> filled(m_levels.size(), 0);
            for (int item = 0; item < guideline->items.size(); ++item) {
                const int at = policy.itemIndex(guideline->items.at(item).id);
                if (judge.pillarOf(item) != pillar || at < 0) {
                    continue;
                }
                const int level = judge.levelOrderOf(item) - 1;
                if (begin + filled.at(level) >= m_rows.size()) {
                    m_rows.append({m_rows.size() == begin
                                       ? nameOf(guideline->pillars.at(pillar), language)
                                       : QString(),
                                   QList<Cell>(m_levels.size())});
                }
                m_rows[begin + filled[level]++].cells[level] = {
                    at, guideline->items.at(item).id, nameOf(guideline->items.at(item), language)};
            }
        }
    }
    endResetModel();
}

void ItemSetModel::take(const ControlSet& shares)
{
    m_shares = shares;
    if (!m_rows.isEmpty()) {
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
    }
}

void ItemSetModel::setShares(const ControlSet& shares, const std::optional<ControlSet>& assessed)
{
    if (shares == m_shares && assessed == m_assessed) {
        return;
    }
    m_assessed = assessed;
    take(shares);
}

void ItemSetModel::setShare(const QModelIndexList& places, int thousandths)
{
    ControlSet shares = m_shares;
    for (const QModelIndex& place : places) {
        if (cell(place).item >= 0) {
            shares.setShare(cell(place).item, thousandths);
        }
    }
    if (shares != m_shares) {
        take(shares);
        Q_EMIT edited();
    }
}

void ItemSetModel::reset(const QModelIndexList& places)
{
    ControlSet shares = m_shares;
    for (const QModelIndex& place : places) {
        if (const int item = cell(place).item; item >= 0) {
            shares.setShare(item, m_assessed ? m_assessed->share(item) : 0);
        }
    }
    if (shares != m_shares) {
        take(shares);
        Q_EMIT edited();
    }
}

QModelIndex ItemSetModel::indexOf(const QString& item) const
{
    for (int row = 0; row < m_rows.size(); ++row) {
        for (int column = 0; column < m_levels.size(); ++column) {
            if (m_rows.at(row).cells.at(column).id == item) {
                return index(row, column);
            }
        }
    }
    return {};
}

QModelIndex ItemSetModel::first() const
{
    for (int row = 0; row < m_rows.size(); ++row) {
        for (int column = 0; column < m_levels.size(); ++column) {
            if (m_rows.at(row).cells.at(column).item >= 0) {
                return index(row, column);
            }
        }
    }
    return {};
}

const ItemSetModel::Cell& ItemSetModel::cell(const QModelIndex& index) const
{
    return m_rows.at(index.row()).cells.at(index.column());
}

int ItemSetModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int ItemSetModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_levels.size());
}

Qt::ItemFlags ItemSetModel::flags(const QModelIndex& index) const
{
    return index.isValid() && cell(index).item >= 0 ? Qt::ItemIsEnabled | Qt::ItemIsSelectable
                                                    : Qt::NoItemFlags;
}

/// 「2-4 設備條件式存取：部分 60%，評估為缺」
QString ItemSetModel::words(const Cell& cell) const
{
    const QString now = GatewayTexts::share(m_shares.share(cell.item));
    const bool same = !m_assessed || m_assessed->share(cell.item) == m_shares.share(cell.item);
    const QString about = cell.id + u' ' + cell.name;
    return same ? tr("%1: %2").arg(about, now)
                : tr("%1: %2, assessed as %3")
                      .arg(about, now, GatewayTexts::share(m_assessed->share(cell.item)));
}

QVariant ItemSetModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid()) {
        return {};
    }
    const Row& row = m_rows.at(index.row());
    const Cell& cell = row.cells.at(index.column());
    const bool empty = cell.item < 0;
    switch (role) {
    case ItemRole:
        return cell.item;
    case FirstRole:
        return !row.pillar.isEmpty();
    case IdRole:
        return cell.id;
    case NameRole:
        return cell.name;
    case ShareRole:
        return empty ? QVariant() : QVariant(m_shares.share(cell.item));
    case AssessedRole:
        return empty || !m_assessed ? QVariant() : QVariant(m_assessed->share(cell.item));
    case Qt::DisplayRole:
        return empty ? QString() : cell.id + u' ' + cell.name;
    case Qt::ToolTipRole:
        return empty ? QString() : paint::toolTip(words(cell));
    case Qt::AccessibleTextRole:
        return empty ? QString() : words(cell);
    default:
        return {};
    }
}

QVariant ItemSetModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (section < 0 || section >= (orientation == Qt::Horizontal ? columnCount() : rowCount())) {
        return {};
    }
    if (role == Qt::TextAlignmentRole) {
        return int(Qt::AlignLeft | Qt::AlignVCenter);
    }
    if (role == FirstRole && orientation == Qt::Vertical) {
        return !m_rows.at(section).pillar.isEmpty();
    }
    if (role != Qt::DisplayRole) {
        return {};
    }
    return orientation == Qt::Horizontal ? tr("Level %1").arg(m_levels.at(section))
                                         : m_rows.at(section).pillar;
}

} // namespace zt
