// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/jobcontext.h"
#include "model/base/result.h"
#include "model/storage/trailrepo.h"

namespace zt {

/// As a job: the trail of an assessment up to an entry, as the bytes lie in the file, one entry at
/// a time and in order. Errors: those of opening, TrailBroken where one is missing, Cancelled, and
/// what `visit` says.
[[nodiscard]] Result<void> visitStoredTrail(const QString& assessmentPath,
                                            qint64 to,
                                            const TrailRepo::Visitor& visit,
                                            JobContext& job);

} // namespace zt
