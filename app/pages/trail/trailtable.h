// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTableView>

namespace zt {

class ThemeHolder;
class TrailModel;
struct TrailRow;

/// The entries of the trail under the heading of their day, worked by keyboard.
class TrailTable : public QTableView
{
    Q_OBJECT

public:
    TrailTable(const ThemeHolder& theme, TrailModel& model, QWidget* parent = nullptr);

    /// Cursor to an entry; nothing where the filter hides it.
    void choose(qint64 seq);
    /// The entry under the cursor; null on a heading.
    [[nodiscard]] const TrailRow* currentRow() const;

Q_SIGNALS:
    void currentRowChanged();
    /// H: the entries of this entry's system alone, or all again.
    void systemFilterRequested();
    /// Enter or a double click: to the system itself.
    void systemRequested();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void sizeColumns();

    TrailModel& m_model;
};

} // namespace zt
