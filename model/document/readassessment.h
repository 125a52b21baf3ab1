// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/document/document.h"

namespace zt {

/// What an assessment says now, for one who only looks: nothing is locked, written or kept open.
/// Runs on any thread. Errors: those of Document::open.
[[nodiscard]] Result<Snapshot> readAssessment(const QString& path, const PackReader& readPack);

} // namespace zt
