// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/jobcontext.h"
#include "model/domain/selection.h"
#include "model/domain/snapshot.h"

namespace zt {

/// What followed from a change without being part of it: computed from the two states, never kept.
struct Consequences
{
    struct OfSystem
    {
        QString code;
        SystemVerdict before;
        SystemVerdict after;
    };

    QList<OfSystem> systems; ///< those the entry touched and whose verdict moved, at most eight
    int selectedBefore = 0;
    int selectedAfter = 0;
};

/// Judges both states. `touched`: the systems the entry changed.
[[nodiscard]] Result<Consequences> consequences(const Snapshot& before,
                                                const Snapshot& after,
                                                const QList<SystemId>& touched,
                                                JobContext& job);

/// What followed from an entry, and how many fields either way back would change.
struct EntryWays
{
    Result<qint64> revertFields = 0;
    Result<qint64> returnFields = 0;
    std::optional<Consequences> consequences;
};

/// On a worker. Errors: Cancelled, those of reading the trail.
[[nodiscard]] Result<EntryWays> entryWays(const QString& path,
                                          const Snapshot& present,
                                          qint64 seq,
                                          const QList<SystemId>& touched,
                                          JobContext& job);

/// How many fields a change would alter.
[[nodiscard]] qint64 fieldCount(const ChangeSet& changes);

/// One field of a trail entry, before and after, as it lies in the file.
struct FieldChange
{
    QString subject; ///< code of the system; empty for the assessment's own
    QString kind;    ///< of the fact, as entityKind() names it
    QString id;      ///< its identity
    QString field;
    QJsonValue before;
    QJsonValue after;
    bool hadBefore = false;
    bool hasAfter = false;
};

/// At most `most` of them; unknown values of added and removed entities are left out.
[[nodiscard]] QList<FieldChange> fieldChanges(const QJsonArray& changes, int most);

[[nodiscard]] QList<SystemId> touchedSystems(const QJsonArray& changes, int most);

} // namespace zt
