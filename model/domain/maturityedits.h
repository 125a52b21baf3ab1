// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/snapshot.h"

#include <QJsonValue>
#include <QMap>

namespace zt {

/// What a person does about maturity, as a change; see edits.h for the rules. Values are by the
/// keys of the field tables. Errors everywhere: InvariantBroken for an unknown key or a value out
/// of range; what else must hold is checked when the change is applied.

using FieldValues = QMap<QString, QJsonValue>;

/// Fields of one item's answer. Another status than partial takes the share away. A change of
/// status, share, note or evidence of an answer that was reviewed waits for its review again. An
/// answer with nothing in it is no answer and goes.
[[nodiscard]] Result<ChangeSet>
editAnswer(const Snapshot& snapshot, const ItemRef& ref, const FieldValues& values);

/// The same over many at once; the label counts them.
[[nodiscard]] Result<ChangeSet> editAnswers(const Snapshot& snapshot,
                                            const QList<std::pair<ItemRef, FieldValues>>& edits);

/// The answer as it would be; the recorded one where there are no values. For what is shown while
/// typing.
[[nodiscard]] Result<ItemAnswer>
answerWith(const Snapshot& snapshot, const ItemRef& ref, const FieldValues& values);

/// New evidence, attached to items. Evidence that the assessment holds already by content and name
/// is not doubled: the one there is attached.
[[nodiscard]] ChangeSet
addEvidence(const Snapshot& snapshot, const QList<Evidence>& evidence, const QList<ItemRef>& items);
/// Errors: UnknownEntity.
[[nodiscard]] Result<ChangeSet>
attachEvidence(const Snapshot& snapshot, const EvidenceId& id, const QList<ItemRef>& items);
[[nodiscard]] Result<ChangeSet>
detachEvidence(const Snapshot& snapshot, const EvidenceId& id, const QList<ItemRef>& items);
/// From all items, and from the list. The bytes stay, so that it can be taken back.
[[nodiscard]] Result<ChangeSet> removeEvidence(const Snapshot& snapshot, const EvidenceId& id);
[[nodiscard]] Result<ChangeSet>
editEvidence(const Snapshot& snapshot, const EvidenceId& id, const FieldValues& values);

/// Items that rest on a piece of evidence, in the order of scopes and items.
[[nodiscard]] QList<ItemRef> itemsOf(const Snapshot& snapshot, const EvidenceId& id);

/// Names the present point of the trail. Error: DuplicateName comes from the invariants.
[[nodiscard]] ChangeSet namePoint(const Snapshot& snapshot,
                                  const PointId& id,
                                  const QString& name,
                                  const QString& note = {});
/// Errors: UnknownEntity.
[[nodiscard]] Result<ChangeSet> removePoint(const Snapshot& snapshot, const QString& name);

[[nodiscard]] Result<ChangeSet> editMaturityMethod(const Snapshot& snapshot,
                                                   const FieldValues& values);

/// Own stage of one row of the second lens; none takes it away.
[[nodiscard]] ChangeSet setLensAnswer(const Snapshot& snapshot,
                                      const ItemRef& row,
                                      std::optional<int> stage,
                                      const QString& note = {});

/// How a scope stands in a label: a system's code, a domain's id, "" for the institution.
[[nodiscard]] QString scopeName(const Snapshot& snapshot, const Scope& scope);

} // namespace zt
