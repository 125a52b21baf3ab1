// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/result.h"
#include "model/domain/snapshot.h"

#include <QObject>
#include <QStringList>

class QWidget;

namespace zt {

class ImportDialog;
struct AppContext;

/// How systems come into the inventory: from a spreadsheet, from the clipboard, and by way of an
/// empty workbook that somebody else fills in.
class InventoryIntake : public QObject
{
    Q_OBJECT

public:
    /// Where a pasted block lands: fields of the columns and systems of the rows from the cursor.
    struct Target
    {
        QList<SystemId> systems;
        QStringList fields;
    };

    /// Dialogs open over `page`.
    InventoryIntake(AppContext& context, QWidget& page);

    /// Asks for a file and opens the import.
    void importFile();
    void importPath(const QString& path);
    /// The clipboard as a new inventory where it brings heads of its own (or there is no inventory
    /// yet), otherwise onto the cells at the cursor: all of it, or what is wrong with it.
    void paste(const Target& target);
    void saveTemplate();

Q_SIGNALS:
    /// Done, in words; it can be undone.
    void done(const QString& what);
    /// An import came to its end.
    void imported();
    void refused(const QString& why);
    void templateSaved(const QString& path);
    void failed(const zt::Error& error);

private:
    void pasteAtCursor(const QString& text, const Target& target);
    ImportDialog* openDialog();

    AppContext& m_context;
    QWidget& m_page;
};

} // namespace zt
