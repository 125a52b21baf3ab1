// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/language.h"
#include "model/document/document.h"
#include "model/domain/scrub.h"

namespace zt {

/// A new assessment at `output` with the facts of `snapshot` without personal data (see scrub.h).
/// May run on a worker. Errors: those of scrubbedFacts() and Document::create().
[[nodiscard]] Result<ScrubbedFacts> scrubInto(const Snapshot& snapshot,
                                              const QString& output,
                                              const DocumentEnvironment& environment,
                                              const Language& language);

} // namespace zt
