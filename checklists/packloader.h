// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/result.h"
#include "model/domain/assessment.h"
#include "model/domain/checklist.h"
#include "model/domain/crosswalk.h"
#include "model/domain/incidentguide.h"
#include "model/domain/packcontent.h"

namespace zt {

struct Snapshot;

/// Reads a pack of whatever kind: told by what only its kind holds. This is what an open assessment
/// reads its pinned packs with. Error: PackInvalid; bytes of no known kind are held against the
/// guideline's schema.
[[nodiscard]] Result<PackContent> readPack(const QByteArray& bytes, const QString& fileName);

/// Reads a guideline pack from its bytes: JSON Schema first, then what a schema cannot say (ids
/// unique, references resolve, order of facts and factors). Error: PackInvalid with file name, JSON
/// path and reason. The very bytes this program ships are not checked again.
[[nodiscard]] Result<Guideline> readGuideline(const QByteArray& bytes, const QString& fileName);

/// The same with every check, whatever the bytes.
[[nodiscard]] Result<Guideline> checkAndReadGuideline(const QByteArray& bytes,
                                                      const QString& fileName);

/// Reads the pack of a maturity model; the same checks and errors, the same for shipped bytes.
[[nodiscard]] Result<MaturityModel> readMaturityModel(const QByteArray& bytes,
                                                      const QString& fileName);

/// Reads a checklist; the same checks and errors. The very bytes this program ships are not checked
/// again.
[[nodiscard]] Result<Checklist> readChecklist(const QByteArray& bytes, const QString& fileName);

/// The same with every check, whatever the bytes.
[[nodiscard]] Result<Checklist> checkAndReadChecklist(const QByteArray& bytes,
                                                      const QString& fileName);

/// Reads a crosswalk; the same checks and errors. Its ends must be in the packs this program ships
/// or in `own`, the user's checklists.
[[nodiscard]] Result<Crosswalk>
readCrosswalk(const QByteArray& bytes, const QString& fileName, const QList<Checklist>& own = {});

/// The guideline pack this program ships, ready to be pinned.
[[nodiscard]] Result<PackPin> shippedGuideline();

/// The same with every check, whatever the bytes.
[[nodiscard]] Result<MaturityModel> checkAndReadMaturityModel(const QByteArray& bytes,
                                                              const QString& fileName);

/// The CISA model this program ships, ready to be pinned.
[[nodiscard]] Result<PackPin> shippedMaturityModel();

/// What a new assessment is pinned to: guideline and CISA model.
[[nodiscard]] Result<QList<PackPin>> startingPacks();

/// The checklists this program ships, in the order in which they are offered.
[[nodiscard]] Result<QList<PackPin>> shippedChecklists();

/// The crosswalk this program ships, ready to be pinned.
[[nodiscard]] Result<PackPin> shippedCrosswalk();

/// The same read, without being checked again. Error: PackMissing.
[[nodiscard]] Result<Crosswalk> readShippedCrosswalk();

/// Reads an incident guide; the same checks and errors. Whether the controls of its cases are in
/// the packs this program ships is asked by `checkAndReadIncidentGuide` alone, since a pinned guide
/// may outlive them. The very bytes this program ships are not checked again.
[[nodiscard]] Result<IncidentGuide> readIncidentGuide(const QByteArray& bytes,
                                                      const QString& fileName);
[[nodiscard]] Result<IncidentGuide> checkAndReadIncidentGuide(const QByteArray& bytes,
                                                              const QString& fileName);

/// The incident guide this program ships, ready to be pinned.
[[nodiscard]] Result<PackPin> shippedIncidentGuide();
/// The guide by which an assessment reads its incidents: the pinned one, or the one this program
/// ships. Errors: PackMissing, PackInvalid.
[[nodiscard]] Result<IncidentGuide> incidentGuideFor(const Snapshot& snapshot);

/// One of the checklists, by the id of its pack.
[[nodiscard]] Result<PackPin> shippedChecklist(const QString& id);

} // namespace zt
