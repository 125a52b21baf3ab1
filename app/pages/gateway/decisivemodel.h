// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/pages/gateway/gatewaystate.h"
#include "app/widgets/theme.h"
#include "model/base/language.h"

#include <QAbstractTableModel>

namespace zt {

/// What an item is to a scenario.
enum class Decisive : quint8 {
    None,
    Both,         ///< declared, and in a cut set
    DeclaredOnly, ///< declared, but in none
    ComputedOnly  ///< in one, but not declared
};

/// Scenarios by items: which items each turns on, as declared and as computed. Rows are in the
/// catalogue's order, columns in the guideline's.
class DecisiveModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Role {
        CellRole = Qt::UserRole + 1, ///< Decisive
        ShareRole,                   ///< of a column's item in the run, thousandths
        OutcomeRole,                 ///< ScenarioOutcome of a row
    };

    explicit DecisiveModel(const ThemeHolder& theme, QObject* parent = nullptr);

    void setState(const GatewayState& state, const Language& language);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant
    headerData(int section, Qt::Orientation orientation, int role) const override;

    [[nodiscard]] static QString word(Decisive cell);

private:
    struct Row
    {
        QString id;
        QString name;
        ScenarioOutcome outcome = ScenarioOutcome::Passed;
        QList<Decisive> cells;
    };

    const ThemeHolder& m_theme;
    QStringList m_items;
    QStringList m_names;
    QList<int> m_shares;
    QList<Row> m_rows;
};

} // namespace zt
