// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/result.h"
#include "model/domain/assessment.h"
#include "model/domain/checklist.h"
#include "model/domain/crosswalk.h"
#include "model/domain/guideline.h"
#include "model/domain/maturitymodel.h"

namespace zt {

/// Reads a guideline pack from its bytes: JSON Schema first, then what a schema cannot say (ids
/// unique, references resolve, order of facts and factors). Error: PackInvalid with file name, JSON
/// path and reason. The very bytes this program ships are not checked again.
[[nodiscard]] Result<Guideline> readGuideline(const QByteArray& bytes, const QString& fileName);

/// The same with every check, whatever the bytes.
[[nodiscard]] Result<Guideline> checkAndReadGuideline(const QByteArray& bytes,
                                                      const QString& fileName);

/// Reads the pack of a maturity model; the same checks and errors.
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

/// The CISA model this program ships, ready to be pinned.
[[nodiscard]] Result<PackPin> shippedMaturityModel();

/// The checklists this program ships, in the order in which they are offered.
[[nodiscard]] Result<QList<PackPin>> shippedChecklists();

/// The crosswalk this program ships, ready to be pinned.
[[nodiscard]] Result<PackPin> shippedCrosswalk();

/// One of the checklists, by the id of its pack.
[[nodiscard]] Result<PackPin> shippedChecklist(const QString& id);

} // namespace zt
