// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/language.h"
#include "model/domain/overview.h"

#include <QFont>
#include <QStringList>

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
    QStringList held; ///< items that hold it down, as much as there may be room for first
    QString heldNote;
    QString move;      ///< since the point compared with
    QString moveShort; ///< where there is no room for the point's name
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

/// The first of the texts that `room` holds in this typeface; the last where none fits.
[[nodiscard]] QString firstThatFits(const QStringList& texts, const QFont& font, qreal room);

} // namespace zt
