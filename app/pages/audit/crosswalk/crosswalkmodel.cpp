// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/audit/crosswalk/crosswalkmodel.h"

#include "checklists/auditmaterial.h"
#include "checklists/owncrosswalk.h"
#include "reports/phrase.h"

#include <QSet>

#include <algorithm>

namespace zt {

namespace {

CrosswalkRow::Kind kindOf(const Crosswalk& crosswalk, const Snapshot& snapshot)
{
    if (snapshot.crosswalks.contains(crosswalk.id)) {
        return CrosswalkRow::Kind::Own;
    }
    return std::any_of(snapshot.checklists.begin(),
                       snapshot.checklists.end(),
                       [&](const Checklist& list) { return list.id == crosswalk.id; })
               ? CrosswalkRow::Kind::Checklist
               : CrosswalkRow::Kind::Shipped;
}

/// How many links the pack from `first` on has: a link whose ends are known under several names
/// stands among those in use once for each.
qsizetype linksOf(const QList<Crosswalk>& inUse, qsizetype first)
{
    QSet<QString> links;
    for (qsizetype i = first; i < inUse.size() && inUse[i].id == inUse[first].id; ++i) {
        for (const CrosswalkLink& link : inUse[i].links) {
            links.insert(link.id);
        }
    }
    return links.size();
}

} // namespace

Result<QList<CrosswalkRow>> crosswalkRows(const Snapshot& snapshot)
{
    const Result<QList<Crosswalk>> all = crosswalksInUse(snapshot);
    const Result<QList<PackEnds>> ends = all ? endsAtHand(snapshot) : tl::unexpected(all.error());
    if (!ends) {
        return tl::unexpected(ends.error());
    }
    QList<CrosswalkRow> rows;
    for (qsizetype i = 0; i < all->size(); ++i) {
        const Crosswalk& one = all->at(i);
        if (!rows.isEmpty() && rows.last().id == one.id) {
            continue; // its ends lie in several pins of one pack
        }
        CrosswalkRow row{
            kindOf(one, snapshot), one.id, one.version, one.title, linksOf(*all, i), {}};
        const auto pinned = snapshot.crosswalks.constFind(one.id);
        if (pinned != snapshot.crosswalks.constEnd()) {
            row.notAtHand = packsNotAtHand(*pinned, *ends);
        }
        rows.append(row);
    }
    return rows;
}

CrosswalkModel::CrosswalkModel(const ThemeHolder& theme, const Language& language, QObject* parent)
    : QAbstractTableModel(parent)
    , m_theme(theme)
    , m_language(language)
{
}

void CrosswalkModel::setRows(const QList<CrosswalkRow>& rows)
{
    beginResetModel();
    m_rows = rows;
    endResetModel();
}

const CrosswalkRow* CrosswalkModel::row(int row) const
{
    return row >= 0 && row < m_rows.size() ? &m_rows[row] : nullptr;
}

int CrosswalkModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int CrosswalkModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString CrosswalkModel::text(const CrosswalkRow& row, int column) const
{
    switch (column) {
    case Title:
        return pick(row.title, m_language);
    case Version:
        return row.id + QLatin1Char(' ') + row.version;
    case Links:
        return QString::number(row.links);
    case Kind:
        switch (row.kind) {
        case CrosswalkRow::Kind::Own:
            return tr("of one's own");
        case CrosswalkRow::Kind::Checklist:
            return tr("in the checklist");
        case CrosswalkRow::Kind::Shipped:
            break;
        }
        return tr("built in");
    default:
        break;
    }
    QStringList missing;
    for (const PackVersion& one : row.notAtHand) {
        missing.append(one.pack + QLatin1Char(' ') + one.version);
    }
    return joinList(missing, m_language);
}

QVariant CrosswalkModel::data(const QModelIndex& index, int role) const
{
    const CrosswalkRow* one = row(index.row());
    if (one == nullptr) {
        return {};
    }
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return text(*one, index.column());
    case Qt::TextAlignmentRole:
        return int((index.column() == Links ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    case Qt::ForegroundRole:
        return m_theme->tx;
    case Qt::FontRole:
        return Theme::font(m_theme->rowText(), false);
    default:
        return {};
    }
}

QVariant CrosswalkModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role == Qt::TextAlignmentRole) {
        return int((section == Links ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    }
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) {
        return {};
    }
    switch (section) {
    case Title:
        return tr("Crosswalk");
    case Version:
        return tr("Pack and version");
    case Links:
        return tr("Links");
    case Kind:
        return tr("Where from");
    default:
        return tr("Not at hand");
    }
}

} // namespace zt
