// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/shell/paletteindex.h"
#include "app/widgets/theme.h"

#include <QPointer>
#include <QWidget>

#include <functional>

class QLineEdit;
class QListView;

namespace zt {

class PaletteModel;
struct PaletteRow;

/// Ctrl+K: one field over everything the window can do or go to. Sections in the order systems,
/// what can be done with the chosen system, commands, items. Nothing typed: last used first. Tab
/// opens the actions of the hit under the cursor.
class CommandPalette : public QWidget
{
    Q_OBJECT

public:
    CommandPalette(const ThemeHolder& theme, QWidget* window);

    [[nodiscard]] PaletteIndex& index() { return m_index; }

    /// Ids of commands, newest first.
    void setRecent(const QStringList& ids);

    /// What a system's row says behind its name and at its right: asked only for rows shown.
    struct SystemRemark
    {
        QString remark;
        QStringList tags;
    };

    void setSystemRemark(std::function<SystemRemark(const SystemId&)> remark);
    /// What can be done with a system; ids are handed back by actionChosen().
    void setSystemActions(const QList<PaletteEntry>& actions);

    /// Where the time of a search is read, in nanoseconds: the steady clock unless set.
    void setTicks(std::function<qint64()> ticks);

    void open(const QString& typed = {});

    /// Rows as shown, for tests: "§ 系統", "客戶資料整合系統", …
    [[nodiscard]] QStringList shownRows() const;
    void type(const QString& text);
    void runCurrent();

Q_SIGNALS:
    void commandChosen(const QString& id);
    void systemChosen(const zt::SystemId& id);
    void systemActionChosen(const QString& action, const zt::SystemId& id);
    void itemChosen(const QString& id);

protected:
    void paintEvent(QPaintEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;
    bool event(QEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;

private:
    void layOut();
    void refresh();
    void showActions();
    void addActions(QList<PaletteRow>& rows, const PaletteRow& system) const;
    void close();
    void move(int by);
    [[nodiscard]] QRect box() const;

    const ThemeHolder& m_theme;
    PaletteIndex m_index;
    PaletteModel* m_model;
    QLineEdit* m_field;
    QListView* m_list;
    QStringList m_recent;
    QList<PaletteEntry> m_systemActions;
    std::function<SystemRemark(const SystemId&)> m_remark;
    SystemId m_actionsOf;
    QPointer<QWidget> m_focusBefore;
    std::function<qint64()> m_ticks;
    qint64 m_micros = 0;
    qsizetype m_hits = 0;
};

} // namespace zt
