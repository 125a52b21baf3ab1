// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/incident.h"

namespace zt {

/// What breaks a chain of custody.
enum class CustodyIssueKind : quint8 {
    Empty,          // nothing was recorded
    NotCollected,   // the first entry is not the collection
    CollectedAgain, // a second collection
    TimeBackwards,  // earlier than the entry before
    HolderGap,      // someone who did not have it, or had it from someone who did not
    PlaceMissing,   // where is not known
    HashMissing,    // no hash was taken
    HashChanged,    // another hash than the last one taken
    HashOfOther,    // another hash than the file kept in this assessment
    SealMissing,    // handed over, stored or returned without a seal
    SealDiffers,    // another seal than the one put on
};

/// "empty", "not_collected", "collected_again", "time_backwards", "holder_gap", "place_missing",
/// "hash_missing", "hash_changed", "hash_of_other", "seal_missing", "seal_differs"
[[nodiscard]] QString toKey(CustodyIssueKind kind);

/// The principle of preservation (EP1…EP6) that it breaks, or the duty (ER1, ER2) it leaves undone.
[[nodiscard]] QString principleOf(CustodyIssueKind kind);

struct CustodyIssue
{
    CustodyIssueKind kind = CustodyIssueKind::Empty;
    qsizetype entry = -1; ///< of the exhibit's entries; -1 for the chain as a whole

    bool operator==(const CustodyIssue&) const = default;
};

/// Entry by entry. `kept` is the hash of the file that this assessment keeps; "" where it does not.
[[nodiscard]] QList<CustodyIssue> custodyIssues(const QList<CustodyEntry>& chain,
                                                const QString& kept = {});

/// Who has it now; "" where that is not known.
[[nodiscard]] QString holderOf(const QList<CustodyEntry>& chain);

struct PrincipleStatus
{
    QString id;              ///< EP1…EP6
    Tri kept = Tri::Unknown; ///< No outweighs Unknown, which outweighs Yes

    bool operator==(const PrincipleStatus&) const = default;
};

/// What was stated of an exhibit, held against its chain: a changed hash is not the original state;
/// that the process was documented shows by the chain alone; a place that is not known was not
/// minded for certain.
[[nodiscard]] QList<PrincipleStatus> principlesOf(const Exhibit& exhibit, const QString& kept = {});

} // namespace zt
