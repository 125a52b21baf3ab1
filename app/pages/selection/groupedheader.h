// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/widgets/theme.h"

#include <QHash>
#include <QHeaderView>
#include <QMap>

namespace zt {

/// Two lines: the heading over a run of columns (風險因子) and the columns' own names below it. The
/// column the cursor stands in is accented, because the inspector follows it.
class GroupedHeader : public QHeaderView
{
    Q_OBJECT

public:
    GroupedHeader(const ThemeHolder& theme, QWidget* parent = nullptr);

    /// `name` stands above columns first…last.
    void setGroup(int first, int last, const QString& name);
    void setCurrentColumn(int column);
    void setAlignmentOf(int column, Qt::Alignment alignment);

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintSection(QPainter* painter, const QRect& rect, int logicalIndex) const override;
    void paintEvent(QPaintEvent* event) override;

private:
    struct Group
    {
        int last = 0;
        QString name;
    };

    const ThemeHolder& m_theme;
    QMap<int, Group> m_groups; ///< by first column
    QHash<int, Qt::Alignment> m_alignment;
    int m_current = -1;
};

} // namespace zt
