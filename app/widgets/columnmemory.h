// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QObject>
#include <QStringList>

class QAction;
class QTableView;

namespace zt {

class AppSettings;

/// Column widths a person has chosen, by mouse or by key, remembered over runs. The table asks for
/// chosen(), lays out the other columns around them, and hands all widths to apply().
class ColumnMemory : public QObject
{
    Q_OBJECT

public:
    /// `place` names the table in the settings, `names` its columns; both stay the same over runs.
    /// The table's header must be set by now.
    ColumnMemory(QTableView& table,
                 AppSettings& settings,
                 const QString& place,
                 const QStringList& names);

    /// One width per column, 0 where nobody has chosen one.
    [[nodiscard]] QList<int> chosen() const;
    void apply(const QList<int>& widths);
    /// At least as wide as the header lets a column be.
    void choose(int column, int width);
    void forget();

    /// Wider, narrower (of the column under the cursor), as at first: for menus and the palette.
    [[nodiscard]] QList<QAction*> actions() const;
    void retranslate();

Q_SIGNALS:
    /// A width was chosen or given up; the table lays out anew.
    void changed();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    [[nodiscard]] QString keyOf(int column) const;
    void store(int column, int width);
    void step(int by);
    void openMenu(const QPoint& place);

    QTableView& m_table;
    AppSettings& m_settings;
    QString m_place;
    QStringList m_names;
    QAction* m_wider;
    QAction* m_narrower;
    QAction* m_asAtFirst;
    int m_column = -1; ///< the one a menu was opened on; -1: the cursor's
    bool m_applying = false;
    bool m_dragging = false;
    int m_dragged = -1;
};

} // namespace zt
