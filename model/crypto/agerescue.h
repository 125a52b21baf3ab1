// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/jobcontext.h"
#include "model/base/result.h"
#include "model/crypto/agefile.h"

class QIODevice;

namespace zt {

/// What a damaged payload still gives. Every chunk is sealed by itself, so that those beside a
/// damaged one are as genuine as ever.
struct AgeRescue
{
    QList<qint64> lost;  ///< chunks, from 1; as many zeros stand in the place of each
    bool hasEnd = false; ///< the last one proves that nothing follows

    [[nodiscard]] bool isWhole() const { return lost.isEmpty() && hasEnd; }
};

/// As openAgeFile(), but what does not open is left out instead of ending it. The header must be
/// sound: without it there is no key. Errors: those of openAgeLock(), FileUnreadable,
/// FileUnwritable, DiskFull, Cancelled.
[[nodiscard]] Result<AgeRescue> rescueAgeFile(
    QIODevice& sealed, const AgeKeys& keys, QIODevice& plain, const QString& name, JobContext& job);

} // namespace zt
