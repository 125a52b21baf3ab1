// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/language.h"
#include "model/domain/crosswalkanswers.h"

namespace zt {

// What crosswalks say, in words; see wording.h.

/// 相同, 部分, 涵蓋, 重疊
[[nodiscard]] QString crosswalkStrengthWord(CrosswalkStrength strength, const Language& language);
/// 查核點, 類別, 場域: what an end of a link is
[[nodiscard]] QString crosswalkEndWord(CrosswalkFramework::Kind kind, const Language& language);
/// Where an answer comes from: "Maturity, item 1-7", "Audit A-01, point ACC-1".
[[nodiscard]] QString
answerSourceText(const AnswerElsewhere& answer, const Snapshot& snapshot, const Language& language);
/// What was answered there: "Implemented 3, Planned 2", "Conforms".
[[nodiscard]] QString answerSaysText(const AnswerElsewhere& answer, const Language& language);
/// What is written into an observation when an answer is taken over, so that its origin stays
/// readable: where it was said, how strongly it bears on this point, and which crosswalks say so.
[[nodiscard]] QString takenText(const AnswerElsewhere& answer,
                                const Snapshot& snapshot,
                                const QDate& today,
                                const Language& language);
/// Whether an observation holds an answer that was taken from there.
[[nodiscard]] bool isTaken(const AnswerElsewhere& answer,
                           const Snapshot& snapshot,
                           const QString& observation,
                           const Language& language);
/// The observation with the answer under it; as it is where it holds that answer already.
[[nodiscard]] QString withTaken(const QString& observation,
                                const AnswerElsewhere& answer,
                                const Snapshot& snapshot,
                                const QDate& today,
                                const Language& language);

} // namespace zt
