// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/selection.h"
#include "model/domain/snapshot.h"

#include <QJsonValue>
#include <QMap>

namespace zt {

/// What a person does, as a change: the window's gestures and the command line's commands both go
/// through here, so that the same deed has the same label and the same rules everywhere. Nothing is
/// applied yet. A deed that changes nothing gives an empty ChangeSet.

/// Fields of one system by their keys in systemFields(). One answer alone gets the label of its
/// kind (system.score, system.answer, system.reason). Errors: InvariantBroken for an unknown key or
/// a value out of range.
[[nodiscard]] Result<ChangeSet> editSystem(const System& system,
                                           const QMap<QString, QJsonValue>& values,
                                           const QString& reason = {});

/// The same over several systems at once, as pasting a block does.
[[nodiscard]] Result<ChangeSet>
editSystems(const QList<std::pair<System, QMap<QString, QJsonValue>>>& edits);

[[nodiscard]] ChangeSet addSystem(const System& system);
/// With the answers and targets that speak of them; actions no longer close
/// their items, incidents no longer name them.
[[nodiscard]] ChangeSet removeSystems(const Snapshot& snapshot, const QList<System>& systems);

/// Error: InvariantBroken as above; "weights.RF1"-style keys as in methodologyFields().
[[nodiscard]] Result<ChangeSet> editProfile(const Profile& profile,
                                            const QMap<QString, QJsonValue>& values);
[[nodiscard]] ChangeSet applyMethodology(const Methodology& before, const Methodology& after);

/// Records the selection of now, in rank order, as the list to start with.
[[nodiscard]] ChangeSet
adoptSelection(const Snapshot& snapshot, const Selection& selection, const QString& reason);

/// The change, and with it the pin of the pack it rests on, where none of that id is pinned yet. An
/// empty change stays empty.
[[nodiscard]] ChangeSet pinning(const Snapshot& snapshot, ChangeSet changes, const PackPin& pack);

} // namespace zt
