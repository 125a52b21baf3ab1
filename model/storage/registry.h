// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace zt {

/// One step of the schema's history. A shipped step is never edited; the next one follows it.
struct MigrationStep
{
    int version = 0;     ///< 1…, without gaps
    int minReader = 0;   ///< the oldest schema whose program can still read a file of this one
    QString program;     ///< version of the program that brought this step
    QString description; ///< what it is for, in one sentence
    /// One SQL statement each: a driver takes no two at once, and a split at ";" would cut
    /// triggers.
    QStringList statements;
};

using Registry = QList<MigrationStep>;

/// All steps this program knows, oldest first.
[[nodiscard]] const Registry& shippedRegistry();

} // namespace zt
