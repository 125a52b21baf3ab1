// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/comparedstates.h"
#include "reports/content.h"

namespace zt::comparisonreport {

/// Two states and what differs, told in the words of the later one; what it no longer has, in those
/// of the earlier.
struct ComparedInput
{
    const ComparedStates& states;
    const Language& language;

    [[nodiscard]] const Snapshot& before() const { return states.before.state; }

    [[nodiscard]] const Snapshot& after() const { return states.after.state; }

    [[nodiscard]] const Comparison& found() const { return states.comparison; }

    [[nodiscard]] QString code(const Scope& scope) const;
    [[nodiscard]] QString name(const Scope& scope) const;
};

/// Ids of the tables, which are stable.
namespace tables {
inline constexpr const char* moves = "level_moves";
inline constexpr const char* gaps = "gap_moves";
inline constexpr const char* answers = "changed_answers";
inline constexpr const char* systems = "changed_systems";
inline constexpr const char* others = "other_changes";
} // namespace tables

/// How much of each kind, by name and value; no id and no columns yet.
void addCounts(Table& table, const ComparedInput& in);
[[nodiscard]] Table movesTable(const ComparedInput& in);
[[nodiscard]] Table gapMovesTable(const ComparedInput& in);
/// With who changed an answer last, when, and by which entry of the trail.
[[nodiscard]] Table changedAnswersTable(const ComparedInput& in);
/// Systems that one state alone has.
[[nodiscard]] Table changedSystemsTable(const ComparedInput& in);
/// The second lens, targets, actions, evidence and the method, with the fields that differ.
[[nodiscard]] Table otherChangesTable(const ComparedInput& in);

} // namespace zt::comparisonreport
