// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/document/document.h"

#include <functional>

namespace zt {

/// One thing that is not in the new file as it was in the damaged one, or had to be put right.
struct SalvageItem
{
    /// What it is: "page", "row", "entry" (of the trail), "pack", "evidence", "fact".
    QString kind;
    QString what; ///< its number, name or code
    /// "lost"; "mended": as it was before the damage; "from_trail": its row is lost, the trail told
    /// what it was; "set_aside": an entry of the trail that can be read while one before it cannot,
    /// so that it proves nothing; "unproven": a fact as a damaged page has it; "placeholder":
    /// evidence whose content is lost.
    QString outcome;
    QString detail;   ///< plain English with %1, noted under "Reason"; may be empty
    QStringList args; ///< what stands in its places
};

struct SalvageReport
{
    qint64 pages = 0; ///< as stated, those that are missing too
    qint64 damagedPages = 0;
    qint64 entriesKept = 0; ///< of the trail, from the first one on, as they were
    qint64 entriesLost = 0;
    qsizetype facts = 0; ///< in the new file
    qsizetype evidenceKept = 0;
    qsizetype evidenceLost = 0;
    QList<SalvageItem> items;

    [[nodiscard]] bool isWhole() const; ///< nothing was lost
};

struct SalvageRequest
{
    QString from;
    QString to; ///< must not exist
    DocumentEnvironment environment;
    QList<PackPin> shipped; ///< packs to take the place of lost ones, where they are the very same
    /// The text that stands for a content that is lost.
    std::function<QString(const Evidence& evidence)> placeholder;
};

/// Makes a sound assessment of what a damaged one still holds, and tells what it does not. The
/// damaged file stays as it is. The trail is kept from its first entry to the last that proves
/// itself; one more entry ("document.salvage") holds whatever had to differ from it. Where the
/// trail is whole the facts are as it tells them, else as their rows tell them. Errors:
/// FileNotFound, FileUnreadable (also of a locked one), FileExists, NotAnAssessment (nothing
/// of one was found), PackMissing (no guideline), FileUnwritable, DiskFull, Cancelled.
[[nodiscard]] Result<SalvageReport> salvageFile(const SalvageRequest& request, JobContext& job);

} // namespace zt
