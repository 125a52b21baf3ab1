// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/language.h"
#include "model/domain/overview.h"

namespace zt {

/// What a card says of one pillar: in the window's overview and on the page for those who decide.
struct LevelCardContent
{
    QString pillar;
    int order = 0;
    QString stage; ///< the level's name
    QString target;
    QString due;
    QString next; ///< "往 III"
    int done = 0;
    int of = 0;
    QString held; ///< items that hold it down
    QString heldNote;
    QString move;      ///< since the point compared with
    int direction = 0; ///< of the move
};

/// What it is said from.
struct LevelFacts
{
    const Snapshot& snapshot;
    const MaturityJudge& judge;
    const MaturityView& view;
    const StatePoint& now;
    const StatePoint* before = nullptr; ///< null where there is nothing to compare with
};

[[nodiscard]] LevelCardContent
levelCardContent(const LevelFacts& facts, int pillar, const Language& language);

} // namespace zt
