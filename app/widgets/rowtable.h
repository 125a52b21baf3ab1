// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/widgets/theme.h"

#include <QTableView>

namespace zt {

/// A plain list: rows with hairlines, one of them chosen. Enter and a click open it.
class RowTable : public QTableView
{
    Q_OBJECT

public:
    /// `stretch` (-1: the last column) takes what width is left; the others are as wide as `widths`
    /// say.
    RowTable(const ThemeHolder& theme,
             QAbstractItemModel& model,
             int stretch,
             const QList<int>& widths,
             QWidget* parent = nullptr);

    /// Shows the row as the chosen one, without saying so; -1: none.
    void choose(int row);

Q_SIGNALS:
    void rowChosen(int row);

protected:
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;

private:
    bool m_silent = false;
};

} // namespace zt
