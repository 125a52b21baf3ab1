// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/jobcontext.h"
#include "model/base/result.h"
#include "model/document/pins.h"
#include "model/domain/comparedstates.h"

namespace zt {

/// Where one side of a comparison is read from.
struct ComparedSource
{
    QString path;
    QString point; ///< a snapshot's name, "#12", "head"; empty: the present

    bool operator==(const ComparedSource&) const = default;
};

/// Reads both sides, which stay as they are, and compares them. Who changed an answer is told by
/// the trail between the two points of one file, or by the whole trail up to the later point of
/// another file. Runs anywhere (own connections). Errors: those of Document::open(), UnknownEntity
/// where there is no such point, TrailBroken, Cancelled.
[[nodiscard]] Result<ComparedStates> readComparison(const ComparedSource& before,
                                                    const ComparedSource& after,
                                                    const PackReader& readPack,
                                                    JobContext& job);

} // namespace zt
