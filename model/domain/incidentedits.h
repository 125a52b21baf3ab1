// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/auditedits.h"
#include "model/domain/incidentstatus.h"
#include "model/domain/maturityedits.h"

namespace zt {

/// What is done about incidents, as a change; see edits.h for the rules. Values are by the keys of
/// the field tables. Errors everywhere: InvariantBroken for an unknown key or a value out of range;
/// what else must hold is checked when the change is applied.

/// "IN-01", "E-01": the next free code.
[[nodiscard]] QString nextIncidentCode(const Snapshot& snapshot);
[[nodiscard]] QString nextExhibitCode(const IncidentFile& file);

/// A record begun from a published case, in one of its languages: what happened there and what it
/// teaches, to be rewritten. Identity, code and time are the caller's.
[[nodiscard]] Incident begunFrom(const IncidentCase& one, QString Bilingual::*language);

/// With its first lines, and the guide pinned by the same change where none is.
[[nodiscard]] ChangeSet addIncident(const Snapshot& snapshot,
                                    const Incident& incident,
                                    const QList<IncidentEvent>& events,
                                    const PackPin& guide);
/// Not what has a gesture of its own: closing, actions. A role must be one of the guide's.
[[nodiscard]] Result<ChangeSet>
editIncident(const Incident& incident, const IncidentGuide& guide, const FieldValues& values);

[[nodiscard]] ChangeSet addLine(const Incident& incident, const IncidentEvent& event);
[[nodiscard]] Result<ChangeSet>
editLine(const Incident& incident, const IncidentEvent& event, const FieldValues& values);
[[nodiscard]] ChangeSet removeLine(const Incident& incident, const IncidentEvent& event);

[[nodiscard]] ChangeSet addExhibit(const Incident& incident, const Exhibit& exhibit);
/// Each piece of evidence as an exhibit of its own, by its name, with nothing in its chain yet. The
/// exhibit bears the UUID of the evidence as it is given here.
[[nodiscard]] ChangeSet
addExhibits(const Snapshot& snapshot, const Incident& incident, const QList<Evidence>& evidence);
/// The exhibits of the incident go without that file; they stay, with their chains.
[[nodiscard]] Result<ChangeSet>
detachExhibitFile(const Snapshot& snapshot, const Incident& incident, const EvidenceId& evidence);
/// Not its chain of custody.
[[nodiscard]] Result<ChangeSet>
editExhibit(const Incident& incident, const Exhibit& exhibit, const FieldValues& values);
/// One more entry at the end of the chain. Errors: InvariantBroken for a blank name, or what is no
/// hash.
[[nodiscard]] Result<ChangeSet>
addCustody(const Incident& incident, const Exhibit& exhibit, const CustodyEntry& entry);

/// Error: InvariantBroken for a blank text.
[[nodiscard]] Result<ChangeSet> addCorrectiveAction(const Incident& incident,
                                                    const CorrectiveAction& action);

/// A corrective action, by its place, becomes a finding of an audit: what it says is the condition
/// where the finding states none, its owner and day go along. Errors: InvariantBroken for a place
/// there is not, an action that is one already, or a point that the checklists do not have.
[[nodiscard]] Result<ChangeSet> raiseFinding(const Snapshot& snapshot,
                                             const Incident& incident,
                                             qsizetype action,
                                             const AuditFinding& finding,
                                             const Checklists& lists);

/// Errors: InvariantBroken where it is closed; NoteRequired where something is missing and no
/// reason was given. What is missing is left to the reader: see IncidentStatus.
[[nodiscard]] Result<ChangeSet> closeIncident(const IncidentFile& file,
                                              const IncidentStatus& status,
                                              const QString& who,
                                              const Moment& at,
                                              const QString& reason = {});
/// Error: InvariantBroken where it is open.
[[nodiscard]] Result<ChangeSet> reopenIncident(const Incident& incident);

} // namespace zt
