// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/widgets/theme.h"

#include <QHeaderView>

namespace zt {

/// Heads of the inventory list: a heading over the facts and one over the conditions, below it the
/// short names, broken into two lines where a column is as narrow as two characters.
class InventoryHeader : public QHeaderView
{
    Q_OBJECT

public:
    explicit InventoryHeader(const ThemeHolder& theme, QWidget* parent = nullptr);

    void setCurrentColumn(int column);
    void setGroupNames(const QString& facts, const QString& conditions);

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void paintName(QPainter& painter, int column) const;
    void paintGroups(QPainter& painter) const;

    const ThemeHolder& m_theme;
    int m_current = -1;
    QString m_facts;
    QString m_conditions;
};

} // namespace zt
