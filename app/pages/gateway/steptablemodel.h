// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/pages/gateway/gatewaystate.h"
#include "app/widgets/theme.h"
#include "model/base/language.h"

#include <QAbstractTableModel>

namespace zt {

/// A step as a row: all words are ready.
struct StepRow
{
    enum class Look : quint8 { Plain, Stopped, Reached, Alarm };

    QString time;
    QString actor;
    QString deed;
    QString verdict;
    QString rule;
    QString item;
    QString clause;
    Look look = Look::Plain;

    bool operator==(const StepRow&) const = default;
};

[[nodiscard]] QList<StepRow> stepRows(const GatewayPolicy& policy,
                                      const GatewayScenario& scenario,
                                      const TimelineRun& run,
                                      const Language& language);

/// The steps of one timeline, what was decided at each, by which rule, and where that comes from.
class StepTableModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column {
        TimeColumn,
        ActorColumn,
        DeedColumn,
        VerdictColumn,
        RuleColumn,
        ItemColumn,
        ClauseColumn,
        ColumnCount
    };

    explicit StepTableModel(const ThemeHolder& theme, QObject* parent = nullptr);

    void setRows(const QList<StepRow>& rows);
    void retranslate();

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant
    headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] QString text(const StepRow& row, int column) const;
    [[nodiscard]] QColor colour(const StepRow& row, int column) const;

    const ThemeHolder& m_theme;
    QList<StepRow> m_rows;
};

} // namespace zt
