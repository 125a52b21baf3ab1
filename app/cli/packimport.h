// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/clicontext.h"
#include "checklists/crosswalkcheck.h"
#include "model/exchange/checklistsheet.h"

#include <QByteArray>

namespace zt {

/// What a spreadsheet cannot say of a pack.
struct PackHead
{
    QString id;
    QString version;
    QString title;
};

struct PackImportFault
{
    QString cell; ///< "B7"; empty where no single cell is to blame
    QString read;
    QString message;
};

struct PackImport
{
    Checklist list;
    QByteArray bytes;              ///< the pack; empty while a fault stands
    QList<PackImportFault> faults; ///< every one in the sheet, else the first in the pack
};

/// Makes a pack of a filled-in sheet, and reads it back with every check. `atHand`: where what its
/// points relate to has to be, so far as the pack is one of these.
[[nodiscard]] PackImport packFromSheet(const Sheet& sheet,
                                       const PackHead& head,
                                       const QList<PackEnds>& atHand,
                                       const Language& language);

/// What is wrong with id and version. They stand in no cell.
[[nodiscard]] QList<PackImportFault> headFaults(const PackHead& head, const Language& language);

/// The heads of a form's columns, in the language.
[[nodiscard]] QString columnHeads(const QList<PackColumn>& columns, const Language& language);

} // namespace zt
