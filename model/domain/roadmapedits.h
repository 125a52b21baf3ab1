// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/snapshot.h"

#include <QJsonValue>
#include <QMap>

namespace zt {

/// What a person does on the roadmap, as a change; see edits.h. Nothing is applied yet. A deed that
/// changes nothing gives an empty ChangeSet.

/// "A-01", "A-02", …: one above the highest number of that form.
[[nodiscard]] QString nextActionCode(const Snapshot& snapshot);

[[nodiscard]] ChangeSet addAction(const ImprovementAction& action);
/// Several at once, as for the gaps that have none.
[[nodiscard]] ChangeSet addActions(const QList<ImprovementAction>& actions);

/// Fields by their keys in improvementActionFields(). Errors: InvariantBroken for an unknown key or
/// a value out of range.
[[nodiscard]] Result<ChangeSet> editAction(const ImprovementAction& action,
                                           const QMap<QString, QJsonValue>& values,
                                           const QString& reason = {});

/// Start and due date together; an unknown date stays unknown.
[[nodiscard]] ChangeSet moveAction(const ImprovementAction& action, int months);

/// What waits for it no longer does.
[[nodiscard]] ChangeSet removeAction(const Snapshot& snapshot, const ActionId& id);

[[nodiscard]] ChangeSet setTarget(const Snapshot& snapshot, const PillarTarget& target);
[[nodiscard]] ChangeSet
clearTarget(const Snapshot& snapshot, const Scope& scope, const QString& pillar);

/// The what-if made real: candidates in `taken` become approved, approved actions in `left` become
/// candidates again, and the limits are recorded with their reason. Error: ReasonRequired.
[[nodiscard]] Result<ChangeSet> applyWhatIf(const Snapshot& snapshot,
                                            const RoadmapSettings& settings,
                                            const QList<ActionId>& taken,
                                            const QList<ActionId>& left);

} // namespace zt
