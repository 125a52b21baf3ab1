// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/crypto/agerescue.h"

namespace zt {

/// What of a damaged locked file still opens, in the clear into a new file, so that it can be
/// salvaged; whole and for its owner only, or not at all. Of a locked file as text nothing is
/// rescued. Errors: FileExists, FileNotFound, and those of rescueAgeFile().
[[nodiscard]] Result<AgeRescue>
rescueFile(const QString& from, const QString& to, const AgeKeys& keys, JobContext& job);

} // namespace zt
