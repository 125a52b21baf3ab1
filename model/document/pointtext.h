// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/document/document.h"

namespace zt {

/// The trail entry that a person names: "head", "#12", or a snapshot's name. Error: UnknownEntity.
[[nodiscard]] Result<qint64> pointFromText(const Snapshot& snapshot, const QString& text);

/// The facts as they were at a point; the present ones for "" and "head". Errors: UnknownEntity,
/// TrailBroken.
[[nodiscard]] Result<Snapshot> stateAtPoint(const Document& document, const QString& text);

} // namespace zt
