// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/document/document.h"
#include "model/domain/roadmapplan.h"

namespace zt {

/// Reads, on a worker, how many gaps there were at the ends of past quarters, by the targets of
/// today. Null where there are no targets, and where the trail does not reach into a past quarter.
/// Errors: those of Document::prepareStatesAt(), and of reading when entries were made.
[[nodiscard]] std::function<Result<QList<BurnPoint>>(JobContext&)>
pastGaps(const Document& document, const Scope& scope, const QDate& today);

} // namespace zt
