// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/audit.h"

namespace zt {

/// The working paper that a point of a new version begins with, made of those of its predecessors
/// (at least one). One is carried over as it is. Of several, what they agree on is kept; where they
/// differ a text holds every one after its code in brackets, a result is open again, and the review
/// begins anew. A text that would become too long is left blank: the old papers have it.
[[nodiscard]] PointResult carriedPaper(const PointRef& to, const QList<const PointResult*>& from);

} // namespace zt
