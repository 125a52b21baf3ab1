// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/itemmodels/maturitytreemodel.h"

#include "app/pages/maturity/maturitytexts.h"
#include "app/widgets/paint.h"

namespace zt {

namespace {

bool sameShape(const QList<PillarRow>& a, const QList<PillarRow>& b)
{
    return std::equal(a.begin(), a.end(), b.begin(), b.end(), [](const auto& x, const auto& y) {
        return x.id == y.id &&
               std::equal(x.items.begin(),
                          x.items.end(),
                          y.items.begin(),
                          y.items.end(),
                          [](const ItemRow& i, const ItemRow& j) { return i.id == j.id; });
    });
}

/// Whether the pillar's own line looks the same; the strip of cells stands in it too.
bool sameLine(const PillarRow& a, const PillarRow& b)
{
    return a == b;
}

} // namespace

MaturityTreeModel::MaturityTreeModel(std::function<const Language&()> language, QObject* parent)
    : QAbstractItemModel(parent)
    , m_language(std::move(language))
{
}

void MaturityTreeModel::setRows(const QList<PillarRow>& rows,
                                std::shared_ptr<const Guideline> guideline)
{
    const bool same = m_guideline == guideline && sameShape(m_rows, rows);
    if (!same) {
        beginResetModel();
        m_guideline = std::move(guideline);
        m_rows = rows;
        endResetModel();
        return;
    }
    const QList<PillarRow> before = std::exchange(m_rows, rows);
    for (int pillar = 0; pillar < m_rows.size(); ++pillar) {
        const PillarRow& now = m_rows[pillar];
        const QModelIndex parent = index(pillar, 0);
        for (int item = 0; item < now.items.size(); ++item) {
            if (now.items[item] != before[pillar].items[item]) {
                const QModelIndex at = index(item, 0, parent);
                Q_EMIT dataChanged(at, at);
            }
        }
        if (!sameLine(now, before[pillar])) {
            Q_EMIT dataChanged(parent, parent);
        }
    }
}

void MaturityTreeModel::retranslate()
{
    for (int pillar = 0; pillar < m_rows.size(); ++pillar) {
        const QModelIndex parent = index(pillar, 0);
        Q_EMIT dataChanged(parent, parent);
        Q_EMIT dataChanged(index(0, 0, parent), index(rowCount(parent) - 1, 0, parent));
    }
}

const PillarRow* MaturityTreeModel::pillar(const QModelIndex& index) const
{
    return index.isValid() && index.internalId() == 0 ? &m_rows[index.row()] : nullptr;
}

const ItemRow* MaturityTreeModel::item(const QModelIndex& index) const
{
    return index.isValid() && index.internalId() > 0
               ? &m_rows[static_cast<qsizetype>(index.internalId()) - 1].items[index.row()]
               : nullptr;
}

QModelIndex MaturityTreeModel::indexOf(const QString& item) const
{
    for (int pillar = 0; pillar < m_rows.size(); ++pillar) {
        for (int row = 0; row < m_rows[pillar].items.size(); ++row) {
            if (m_rows[pillar].items[row].id == item) {
                return index(row, 0, index(pillar, 0));
            }
        }
    }
    return {};
}

QString MaturityTreeModel::pillarName(const PillarRow& row) const
{
    for (const Pillar& pillar : m_guideline->pillars) {
        if (pillar.id == row.id) {
            return m_language().of(pillar.name.zh, pillar.name.en);
        }
    }
    return row.id;
}

QString MaturityTreeModel::itemName(const ItemRow& row) const
{
    const Bilingual& name = m_guideline->items[row.item].capability;
    return m_language().of(name.zh, name.en);
}

QModelIndex MaturityTreeModel::index(int row, int column, const QModelIndex& parent) const
{
    if (!hasIndex(row, column, parent)) {
        return {};
    }
    return createIndex(
        row, column, parent.isValid() ? static_cast<quintptr>(parent.row()) + 1 : quintptr{0});
}

QModelIndex MaturityTreeModel::parent(const QModelIndex& child) const
{
    return child.isValid() && child.internalId() > 0
               ? createIndex(static_cast<int>(child.internalId()) - 1, 0, quintptr{0})
               : QModelIndex();
}

int MaturityTreeModel::rowCount(const QModelIndex& parent) const
{
    if (!parent.isValid()) {
        return static_cast<int>(m_rows.size());
    }
    const PillarRow* row = parent.column() == 0 ? pillar(parent) : nullptr;
    return row != nullptr ? static_cast<int>(row->items.size()) : 0;
}

int MaturityTreeModel::columnCount(const QModelIndex&) const
{
    return 1;
}

QString MaturityTreeModel::accessibleText(const PillarRow& row) const
{
    QString text = tr("%1, level %2, %3 of %4")
                       .arg(pillarName(row), MaturityTexts::level(row.order))
                       .arg(row.done)
                       .arg(row.of);
    if (row.target > 0) {
        text += tr(", target %1").arg(paint::levelNumeral(row.target));
    }
    return text;
}

QString MaturityTreeModel::accessibleText(const ItemRow& row) const
{
    QString text = tr("%1 %2, level %3, %4")
                       .arg(row.id,
                            itemName(row),
                            paint::levelNumeral(row.levelOrder),
                            row.applies() ? MaturityTexts::status(row.status)
                                          : MaturityTexts::status(ItemStatus::NotApplicable));
    if (row.rolledUp) {
        text = tr("%1 %2, level %3, holds %n system(s) down", nullptr, row.systemsHeld)
                   .arg(row.id, itemName(row), paint::levelNumeral(row.levelOrder));
    } else if (row.holdsDown) {
        text += tr(", holds the level down");
    }
    return text;
}

QVariant MaturityTreeModel::data(const QModelIndex& index, int role) const
{
    const PillarRow* group = pillar(index);
    const ItemRow* row = item(index);
    if (group == nullptr && row == nullptr) {
        return {};
    }
    switch (role) {
    case Qt::DisplayRole:
        return group != nullptr ? pillarName(*group) : itemName(*row);
    case Qt::AccessibleTextRole:
        return group != nullptr ? accessibleText(*group) : accessibleText(*row);
    case Qt::ToolTipRole: {
        if (row == nullptr) {
            return {};
        }
        const Bilingual& text = m_guideline->items[row->item].text;
        return paint::toolTip(row->id + QChar(0x3000) + m_language().of(text.zh, text.en));
    }
    case ItemIdRole:
        return row != nullptr ? row->id : QString();
    case FilterRole: {
        // A pillar is kept by its items alone.
        if (row == nullptr) {
            return QString();
        }
        const Bilingual& text = m_guideline->items[row->item].text;
        return QStringList{accessibleText(*row),
                           row->holdsDown ? tr("holds down") : QString(),
                           m_language().of(text.zh, text.en)}
            .join(QLatin1Char('\n'));
    }
    default:
        return {};
    }
}

} // namespace zt
