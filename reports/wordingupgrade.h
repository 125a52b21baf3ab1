// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/language.h"
#include "model/domain/auditstatus.h"
#include "model/domain/checklistupgrade.h"
#include "model/domain/earlierpapers.h"

namespace zt {

/// What a new version of a checklist does, in words; see wording.h.
[[nodiscard]] QString pointFateText(PointFate fate, const Language& language);
/// What becomes of the answers.
[[nodiscard]] QString answerMoveText(AnswerMove move, const Language& language);
/// Properties of a point by their keys in the pack: "Text, Effective from".
[[nodiscard]] QString pointFieldsText(const QStringList& keys, const Language& language);
/// "ACC-1, ACC-2 (1.0.0)"; empty where nothing was carried over.
[[nodiscard]] QString
carriedFromText(const QList<PointRef>& from, const Snapshot& snapshot, const Language& language);
/// Why a point needs another look: "Carried over from ACC-1 (1.0.0); the point was split. …"
[[nodiscard]] QString needsLookText(const QList<PointRef>& from,
                                    std::optional<PointFate> fate,
                                    const Snapshot& snapshot,
                                    const Language& language);
/// "Withdrawn in 2.0.0: moved to another rule."
[[nodiscard]] QString withdrawnText(const WithdrawnPaper& paper, const Language& language);
/// A label about upgrades; empty where the code is none of them. For auditLabelText's own use.
[[nodiscard]] QString
upgradeLabelText(const QString& code, const QStringList& args, const Language& language);

} // namespace zt
