// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/widgets/theme.h"

#include <QTableView>

namespace zt {

class ItemSetModel;

/// Items by pillar and level, each as a cell with its shape, number and name. 1, 2, 3 or the space
/// bar say whether it is there, in part, or missing; Del takes back what differs from the
/// assessment. What differs wears a dashed edge: it is in no file. Several at once with Shift.
class ItemGrid : public QTableView
{
    Q_OBJECT

public:
    ItemGrid(const ThemeHolder& theme, ItemSetModel& model, QWidget* parent = nullptr);

    /// What "in part" means when it is said, in thousandths.
    void setPartShare(int thousandths) { m_part = thousandths; }

    /// Its height and its first cell after other items were set.
    void layOut();
    /// What key or click does: there, then in part, then missing, and there again.
    void cycle(const QModelIndex& place);
    [[nodiscard]] QModelIndexList chosen() const;

    [[nodiscard]] QSize sizeHint() const override;

Q_SIGNALS:
    void itemChosen(const QString& item);

protected:
    QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;

private:
    [[nodiscard]] QModelIndex shapeAt(const QPoint& at) const;

    ItemSetModel& m_model;
    int m_part = 500;
    QPersistentModelIndex m_pressed; ///< whose shape the button went down on
};

} // namespace zt
