// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/auditedits.h"

#include <QJsonArray>

namespace zt {

/// Evidence of a working paper, as a change; see auditedits.h for the rules.

/// The evidence there is already with this content (a link: this address) and name; null where
/// there is none.
[[nodiscard]] const Evidence* twinOf(const Snapshot& snapshot, const Evidence& evidence);

/// The value of a paper's field "evidence": what it rests on, and `more` of it or the one there is
/// already; each once.
[[nodiscard]] QJsonArray evidenceValue(const Snapshot& snapshot,
                                       const QList<EvidenceId>& attached,
                                       const QList<Evidence>& more);

/// New evidence, attached to a point. What the assessment holds already is not doubled: the one
/// there is attached.
[[nodiscard]] Result<ChangeSet> addPointEvidence(const Snapshot& snapshot,
                                                 const Audit& audit,
                                                 const Checklists& lists,
                                                 const PointRef& ref,
                                                 const QList<Evidence>& evidence,
                                                 const Signature& preparer);
/// From the point alone; the assessment keeps it.
[[nodiscard]] Result<ChangeSet> detachPointEvidence(const Snapshot& snapshot,
                                                    const Audit& audit,
                                                    const Checklists& lists,
                                                    const PointRef& ref,
                                                    const EvidenceId& id,
                                                    const Signature& preparer);

/// Working papers that rest on a piece of evidence.
[[nodiscard]] int papersWith(const Snapshot& snapshot, const EvidenceId& id);

} // namespace zt
