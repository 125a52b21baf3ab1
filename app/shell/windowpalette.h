// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/appcontext.h"
#include "app/shell/commandpalette.h"

#include <QAction>
#include <QPointer>

namespace zt {

/// Fills the palette from the window: its pages, its actions and those of the page shown, the
/// systems and the guideline's items; and carries out what was chosen.
class WindowPalette : public QObject
{
    Q_OBJECT

public:
    WindowPalette(AppContext& context, QWidget* window);

    struct PageCommand
    {
        QString id;
        QString text;
        QString shortcut;
    };

    void open(const QList<PageCommand>& pages, const QList<QAction*>& actions);

    [[nodiscard]] CommandPalette& palette() { return *m_palette; }

Q_SIGNALS:
    void openPage(const QString& pageId, const QString& argument);

private:
    void fillCommands(const QList<PageCommand>& pages, const QList<QAction*>& actions);
    void fillItems();
    void fillSystemActions();
    void runCommand(const QString& id);
    void remember(const QString& id);
    [[nodiscard]] CommandPalette::SystemRemark remarkOf(const SystemId& id) const;

    AppContext& m_context;
    CommandPalette* m_palette; ///< a child of the window
    QList<QPointer<QAction>> m_actions;
    qint64 m_systemsSeq = -1;
};

} // namespace zt
