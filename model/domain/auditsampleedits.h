// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/auditedits.h"

namespace zt {

/// Rows from which a sample is drawn.
struct SampleFrame
{
    QString name;   ///< where it came from
    QString sha256; ///< of the file
    QStringList columns;
    QList<QStringList> rows; ///< a cell for each column
};

/// The sample with its items drawn, and what it says of its population filled in. `size`: so many
/// items; none = as many as the rule asks for. Errors: InvariantBroken for an empty population, a
/// rule or size out of range, or a stratum that is no column; it names the columns.
[[nodiscard]] Result<AuditSample>
drawnFrom(AuditSample sample, const SampleFrame& population, std::optional<int> size = {});

/// A repeated point stands where its words stand first. Error: InvariantBroken for a point that the
/// checklists do not have.
[[nodiscard]] Result<ChangeSet>
addSample(const Snapshot& snapshot, const AuditSample& sample, const Checklists& lists);

/// What one item shows.
struct ItemOutcome
{
    int number = 0;
    SampleOutcome outcome = SampleOutcome::Unchecked;
    std::optional<QString> note; ///< none = stays
};

/// What is wrong in a list of outcomes that somebody filled in.
enum class OutcomeFault : quint8 {
    NoColumn,
    NotDrawn,
    Twice,
    NotAnOutcome,
    NoteTooLong,
    BelowLast, ///< a block is longer than the items below its first
    TooWide,   ///< a block has more columns than outcome and note
};

/// Signed by who looked. Error: InvariantBroken for an item that was not drawn.
[[nodiscard]] Result<ChangeSet> checkItems(const AuditSample& sample,
                                           const QList<ItemOutcome>& outcomes,
                                           const Signature& preparer);
[[nodiscard]] Result<ChangeSet>
concludeSample(const AuditSample& sample, const QString& conclusion, const Signature& preparer);
[[nodiscard]] ChangeSet removeSample(const AuditSample& sample);

} // namespace zt
