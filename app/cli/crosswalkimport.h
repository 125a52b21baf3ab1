// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/packimport.h"
#include "checklists/crosswalkcheck.h"

namespace zt {

struct CrosswalkImport
{
    Crosswalk crosswalk;
    QByteArray bytes;              ///< the pack; empty while a fault stands
    QList<PackImportFault> faults; ///< every one in the sheet, else the first in the pack
};

/// Makes a crosswalk of a filled-in sheet, and reads it back with every check. `from` is the
/// checklist whose points are linked; `known` are the packs at hand, which tell the versions that
/// the sheet leaves out. Ends in a pack that is not among them are taken as they are given.
[[nodiscard]] CrosswalkImport crosswalkFromSheet(const Sheet& sheet,
                                                 const PackHead& head,
                                                 const PackVersion& from,
                                                 const QList<PackEnds>& known,
                                                 const Language& language);

/// A checklist by "id", of which the first known version counts, or "id@version", which need not be
/// known. Nothing where it is neither.
[[nodiscard]] std::optional<PackVersion> checklistNamed(const QString& name,
                                                        const QList<PackEnds>& known);

} // namespace zt
