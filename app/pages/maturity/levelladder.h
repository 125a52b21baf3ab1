// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/pages/maturity/maturitystate.h"
#include "app/widgets/theme.h"

#include <QWidget>

namespace zt {

/// The four levels of one pillar, IV on top, with the cells of their items. The rung the level
/// waits for is framed. Arrows walk the cells, Enter goes to the item.
class LevelLadder : public QWidget
{
    Q_OBJECT

public:
    explicit LevelLadder(const ThemeHolder& theme, QWidget* parent = nullptr);

    /// Of a rolled-up scope `group` has the systems per level.
    void showPillar(const PillarRow& pillar,
                    const PillarLevel& level,
                    const GroupPillar* group,
                    const QString& currentItem);

    [[nodiscard]] bool hasHeightForWidth() const override { return true; }

    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize sizeHint() const override;

Q_SIGNALS:
    void itemActivated(const QString& item);

protected:
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    struct Cell
    {
        QRect place;
        int item = 0; ///< index into the pillar's items
    };

    /// Where everything stands at this width: rungs from IV to I, then their cells.
    struct Layout
    {
        std::array<QRect, levelCount> rungs;
        QList<Cell> cells;
    };

    [[nodiscard]] Layout layOut(int width) const;
    [[nodiscard]] int countWidth() const;
    [[nodiscard]] QString countText(int order) const;
    void paintRung(QPainter& painter, int order, const QRect& rung) const;
    void paintCell(QPainter& painter, const Cell& cell, bool cursor) const;
    void describe();

    const ThemeHolder& m_theme;
    PillarRow m_pillar;
    PillarLevel m_level;
    std::optional<GroupPillar> m_group;
    QString m_current;
    int m_cursor = 0;
};

} // namespace zt
