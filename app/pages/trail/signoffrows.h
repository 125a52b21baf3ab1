// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/widgets/theme.h"
#include "model/base/language.h"
#include "model/document/signoffstanding.h"

#include <QHash>

namespace zt {

/// The roles in the order of the columns: the form's signers, then who carried it out.
inline constexpr int signOffColumns = 5;
[[nodiscard]] SignRole roleOfColumn(int column);

/// One document and who has signed it.
struct SignOffRow
{
    SignOff document; ///< any of its sign-offs, for what it is called
    /// Into the standings: the last one of each role that was not withdrawn; -1 where there is
    /// none.
    std::array<int, signOffColumns> cells{-1, -1, -1, -1, -1};
    bool isStale = false; ///< one of them is
    qint64 lastSeq = 0;   ///< entry over which it was last signed
};

/// Newest document first.
[[nodiscard]] QList<SignOffRow> signOffRows(const QList<SignOffStanding>& standings);

[[nodiscard]] Status statusOf(SignOffState state);

/// What sign-offs say of entries of the trail.
struct SignOffMarks
{
    struct Tag
    {
        Status status = Status::Good;
        QString text;
    };

    QHash<qint64, Tag> tags;            ///< by the entry that recorded one which counts no longer
    QHash<qint64, QStringList> undoing; ///< by an entry that made some stale: their codes
};

[[nodiscard]] SignOffMarks signOffMarks(const QList<SignOffStanding>& standings,
                                        const Language& language);

/// What changed since, in one sentence: entry, time and person that began it, the facts that are no
/// longer as they were signed, and how many; empty where nothing did.
[[nodiscard]] QString
changedText(const SignOffStanding& standing, const Snapshot& snapshot, const Language& language);

} // namespace zt
