// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/gateway/decisivemodel.h"

#include "app/pages/gateway/gatewaytexts.h"
#include "app/widgets/paint.h"
#include "reports/phrase.h"

namespace zt {

DecisiveModel::DecisiveModel(const ThemeHolder& theme, QObject* parent)
    : QAbstractTableModel(parent)
    , m_theme(theme)
{
}

void DecisiveModel::setState(const GatewayState& state, const Language& language)
{
    beginResetModel();
    m_items = state.policy().items;
    m_names.clear();
    m_shares.clear();
    m_rows.clear();
    for (int item = 0; item < m_items.size(); ++item) {
        m_names.append(GatewayTexts::itemName(state.snapshot(), m_items.at(item), language));
        m_shares.append(state.controls().share(item));
    }
    for (int scenario = 0; scenario < state.count(); ++scenario) {
        const ScenarioRun& run = state.run(scenario);
        Row row{run.scenario->id, pick(run.scenario->name, language), run.attack.outcome, {}};
        row.cells.resize(m_items.size());
        const QList<CutSet>* sets = state.cutSets(scenario);
        const DecisiveItems items =
            decisiveItems(state.policy(), *run.scenario, sets != nullptr ? *sets : QList<CutSet>());
        const auto mark = [&](const QStringList& ids, Decisive cell) {
            for (const QString& id : ids) {
                row.cells[m_items.indexOf(id)] = cell;
            }
        };
        mark(items.both, Decisive::Both);
        mark(items.declaredOnly, Decisive::DeclaredOnly);
        mark(items.computedOnly, Decisive::ComputedOnly);
        m_rows.append(row);
    }
    endResetModel();
}

int DecisiveModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int DecisiveModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_items.size());
}

QString DecisiveModel::word(Decisive cell)
{
    switch (cell) {
    case Decisive::Both:
        return tr("decisive, as declared");
    case Decisive::DeclaredOnly:
        return tr("declared, but in no cut set");
    case Decisive::ComputedOnly:
        return tr("in a cut set, but not declared");
    case Decisive::None:
        break;
    }
    return tr("not decisive");
}

QVariant DecisiveModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid()) {
        return {};
    }
    const Row& row = m_rows.at(index.row());
    const Decisive cell = row.cells.at(index.column());
    switch (role) {
    case CellRole:
        return static_cast<int>(cell);
    case Qt::ToolTipRole:
        return paint::toolTip(QStringLiteral("%1 %2\n%3 %4\n%5")
                                  .arg(row.id,
                                       row.name,
                                       m_items.at(index.column()),
                                       m_names.at(index.column()),
                                       word(cell)));
    case Qt::AccessibleTextRole:
        return QStringLiteral("%1, %2: %3").arg(row.id, m_items.at(index.column()), word(cell));
    default:
        return {};
    }
}

QVariant DecisiveModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal) {
        switch (role) {
        case Qt::DisplayRole:
            return m_items.value(section);
        case Qt::ToolTipRole:
            return paint::toolTip(QStringLiteral("%1 %2\n%3")
                                      .arg(m_items.value(section),
                                           m_names.value(section),
                                           GatewayTexts::share(m_shares.value(section))));
        case ShareRole:
            return m_shares.value(section);
        default:
            return {};
        }
    }
    if (section < 0 || section >= m_rows.size()) {
        return {};
    }
    const Row& row = m_rows.at(section);
    switch (role) {
    case Qt::DisplayRole:
        return row.id + QStringLiteral("  ") + row.name;
    case Qt::ToolTipRole:
        return paint::toolTip(row.id + QStringLiteral("  ") + row.name);
    case Qt::TextAlignmentRole:
        return int(Qt::AlignLeft | Qt::AlignVCenter);
    case OutcomeRole:
        return static_cast<int>(row.outcome);
    default:
        return {};
    }
}

} // namespace zt
