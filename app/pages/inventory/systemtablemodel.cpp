// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/inventory/systemtablemodel.h"

#include "app/appcontext.h"
#include "app/recentchanges.h"
#include "app/widgets/paint.h"
#include "reports/wording.h"

#include <algorithm>

namespace zt {

namespace {

/// More changed rows than this are reread in one go.
constexpr qsizetype fewChanges = 200;

/// Key of the field that a column shows, also where it only follows from it.
QString fieldOf(const InventoryColumn& column)
{
    return column.kind == ColumnKind::RtoCondition ? QStringLiteral("rto_minutes") : column.field;
}

} // namespace

SystemTableModel::SystemTableModel(const LanguageHolder& language,
                                   const RecentChanges& recent,
                                   QObject* parent)
    : QAbstractTableModel(parent)
    , m_language(language)
    , m_recent(recent)
{
}

int SystemTableModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int SystemTableModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(inventoryColumns().size());
}

SystemId SystemTableModel::idAt(int row) const
{
    return row >= 0 && row < m_rows.size() ? m_rows.at(row) : SystemId{};
}

const System* SystemTableModel::systemAt(int row) const
{
    return row >= 0 && row < m_rows.size() ? m_snapshot.system(m_rows.at(row)) : nullptr;
}

int SystemTableModel::rowOf(const SystemId& id) const
{
    return static_cast<int>(m_rows.indexOf(id));
}

QVariant SystemTableModel::data(const QModelIndex& index, int role) const
{
    const System* system = systemAt(index.row());
    if (!index.isValid() || system == nullptr) {
        return {};
    }
    const InventoryColumn& column = inventoryColumns().at(index.column());
    if (column.kind == ColumnKind::Domains) {
        return domainsData(*system, role);
    }
    switch (role) {
    case Qt::DisplayRole:
    case Qt::EditRole:
        return displayText(*system, column);
    case Qt::ToolTipRole:
        return paint::toolTip(column.aspect ? system->reasons.value(*column.aspect)
                                            : displayText(*system, column));
    case KindRole:
        return static_cast<int>(column.kind);
    case TriRole: {
        const std::optional<Tri> value = triOf(*system, column, m_snapshot.methodology);
        return value ? QVariant(static_cast<int>(*value)) : QVariant();
    }
    case NotAskedRole:
        return column.kind == ColumnKind::CloudModel && system->cloudModel == CloudModel::Unknown &&
               system->fact(Fact::CloudServiceInUse) == Tri::No;
    case ChangedRole:
        return m_recent.contains(system->id, fieldOf(column));
    case AnsweredRole:
        return questionCount - unknownCount(*system);
    default:
        return {};
    }
}

QVariant SystemTableModel::domainsData(const System& system, int role) const
{
    const QList<AdoptionDomain>& domains = m_snapshot.guideline->domains;
    QStringList tags;
    QStringList names;
    bool undecided = false;
    for (const AdoptionDomain& domain : domains) {
        const Tri applies = evaluate(domain.rule, system.facts);
        undecided = undecided || applies == Tri::Unknown;
        if (applies == Tri::Yes) {
            const Language& language = m_language.current();
            tags.append(language.of(domain.shortName.zh, domain.shortName.en));
            names.append(language.of(domain.name.zh, domain.name.en));
        }
    }
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return names.join(QLatin1String(", "));
    case KindRole:
        return static_cast<int>(ColumnKind::Domains);
    case TagsRole:
        return tags;
    case TagNamesRole:
        return names;
    case UndecidedRole:
        return undecided;
    default:
        return {};
    }
}

QString SystemTableModel::displayText(const System& system, const InventoryColumn& column) const
{
    const Language& language = m_language.current();
    switch (column.kind) {
    case ColumnKind::Code:
        return system.code;
    case ColumnKind::Text:
        return column.field == QLatin1String("name") ? system.name : system.ownerUnit;
    case ColumnKind::Rto:
        return system.rtoMinutes ? rtoText(system.rtoMinutes, language) : QString();
    case ColumnKind::CloudModel:
        return system.cloudModel == CloudModel::Unknown
                   ? QString()
                   : cloudModelText(system.cloudModel, language);
    case ColumnKind::Fact:
    case ColumnKind::Condition:
    case ColumnKind::RtoCondition:
        return triText(triOf(system, column, m_snapshot.methodology).value_or(Tri::Unknown),
                       language);
    case ColumnKind::Domains:
        break;
    }
    return {};
}

QString SystemTableModel::copyText(int row, int column) const
{
    const System* system = systemAt(row);
    if (system == nullptr) {
        return {};
    }
    const InventoryColumn& shown = inventoryColumns().at(column);
    if (shown.kind == ColumnKind::Domains) {
        return domainsData(*system, TagNamesRole).toStringList().join(QStringLiteral("、"));
    }
    return displayText(*system, shown);
}

QString SystemTableModel::headText(const InventoryColumn& column, bool full) const
{
    const Language& language = m_language.current();
    if (column.kind == ColumnKind::Domains) {
        return tr("Domains");
    }
    if (!m_snapshot.guideline) {
        return {};
    }
    if (column.kind == ColumnKind::RtoCondition) {
        const QString hours = rtoText(m_snapshot.methodology.rtoMinutesGreaterThan, language);
        return full ? reasonText(QStringLiteral("LI2"), *m_snapshot.guideline, language)
                    : tr("RTO > %1").arg(hours);
    }
    if (column.kind == ColumnKind::Rto) {
        return tr("RTO");
    }
    if (column.aspect) {
        return full ? aspectName(*column.aspect, *m_snapshot.guideline, language)
                    : aspectShortName(*column.aspect, *m_snapshot.guideline, language);
    }
    return column.field == QLatin1String("name")
               ? tr("System")
               : fieldName(column.field, *m_snapshot.guideline, language);
}

QVariant SystemTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount()) {
        return QAbstractTableModel::headerData(section, orientation, role);
    }
    switch (role) {
    case Qt::DisplayRole:
        return headText(inventoryColumns().at(section), false);
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole:
        return headText(inventoryColumns().at(section), true);
    default:
        return {};
    }
}

Qt::ItemFlags SystemTableModel::flags(const QModelIndex& index) const
{
    Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    if (!index.isValid() || m_readOnly) {
        return flags;
    }
    switch (inventoryColumns().at(index.column()).kind) {
    case ColumnKind::Code:
    case ColumnKind::Text:
    case ColumnKind::Rto:
        return flags | Qt::ItemIsEditable;
    case ColumnKind::Fact:
    case ColumnKind::CloudModel:
    case ColumnKind::Condition:
    case ColumnKind::RtoCondition:
    case ColumnKind::Domains:
        break;
    }
    return flags;
}

bool SystemTableModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (!index.isValid() || role != Qt::EditRole || !(flags(index) & Qt::ItemIsEditable)) {
        return false;
    }
    const QString text = value.toString();
    if (text == data(index, Qt::EditRole).toString()) {
        return true;
    }
    Q_EMIT editRequested(idAt(index.row()), inventoryColumns().at(index.column()).field, text);
    return data(index, Qt::EditRole).toString() == text;
}

bool SystemTableModel::passes(const System& system) const
{
    if (m_unknownOnly && unknownCount(system) == 0) {
        return false;
    }
    return m_text.isEmpty() || system.code.contains(m_text, Qt::CaseInsensitive) ||
           system.name.contains(m_text, Qt::CaseInsensitive) ||
           system.ownerUnit.contains(m_text, Qt::CaseInsensitive);
}

QList<SystemId> SystemTableModel::filteredRows() const
{
    QList<SystemId> rows;
    for (const System& system : m_snapshot.systems) {
        if (passes(system)) {
            rows.append(system.id);
        }
    }
    return rows;
}

void SystemTableModel::setFilter(const QString& text, bool unknownOnly)
{
    if (text == m_text && unknownOnly == m_unknownOnly) {
        return;
    }
    beginResetModel();
    m_text = text;
    m_unknownOnly = unknownOnly;
    m_rows = filteredRows();
    endResetModel();
}

void SystemTableModel::setSnapshot(const Snapshot& snapshot, const ChangeSummary& summary)
{
    const qsizetype touched = summary.added.size() + summary.edited.size() + summary.removed.size();
    const Snapshot before = m_snapshot;
    if (summary.reset || touched > fewChanges) {
        beginResetModel();
        m_snapshot = snapshot;
        m_rows = filteredRows();
        endResetModel();
        recount();
    } else {
        m_snapshot = snapshot;
        applyFew(before, summary);
    }
    const bool wording = summary.methodology || summary.packs;
    if (wording && !m_rows.isEmpty()) {
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
    }
    if (wording) {
        Q_EMIT headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
    }
}

void SystemTableModel::applyFew(const Snapshot& before, const ChangeSummary& summary)
{
    const auto count = [this](const System* system, int sign) {
        const int unknown = system == nullptr ? 0 : unknownCount(*system);
        m_unknownCells += sign * unknown;
        m_systemsWithUnknown += unknown > 0 ? sign : 0;
    };
    for (const SystemId& id : summary.removed) {
        count(before.system(id), -1);
        const int row = rowOf(id);
        if (row >= 0) {
            beginRemoveRows({}, row, row);
            m_rows.removeAt(row);
            endRemoveRows();
        }
    }
    for (const SystemId& id : summary.added) {
        count(m_snapshot.system(id), 1);
        insertRow(id);
    }
    for (const SystemId& id : summary.edited) {
        const System* old = before.system(id);
        const System* now = m_snapshot.system(id);
        count(old, -1);
        count(now, 1);
        const int row = rowOf(id);
        if (row >= 0 && now != nullptr) {
            Q_EMIT dataChanged(index(row, 0), index(row, columnCount() - 1));
        }
    }
}

void SystemTableModel::insertRow(const SystemId& id)
{
    const System* system = m_snapshot.system(id);
    if (system == nullptr || !passes(*system)) {
        return;
    }
    const qint32 position = m_snapshot.indexOf(id);
    const auto place = std::lower_bound(
        m_rows.cbegin(), m_rows.cend(), position, [this](const SystemId& row, qint32 wanted) {
            return m_snapshot.indexOf(row) < wanted;
        });
    const int row = static_cast<int>(place - m_rows.cbegin());
    beginInsertRows({}, row, row);
    m_rows.insert(row, id);
    endInsertRows();
}

void SystemTableModel::recount()
{
    m_unknownCells = 0;
    m_systemsWithUnknown = 0;
    for (const System& system : m_snapshot.systems) {
        const int unknown = unknownCount(system);
        m_unknownCells += unknown;
        m_systemsWithUnknown += unknown > 0 ? 1 : 0;
    }
}

void SystemTableModel::retranslate()
{
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
    if (!m_rows.isEmpty()) {
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
    }
}

} // namespace zt
