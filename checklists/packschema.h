// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "checklists/packfault.h"

#include <QJsonObject>

namespace zt {

/// Holds a pack against checklists/schema/guideline.schema.json (JSON Schema draft 7).
[[nodiscard]] PackCheck checkAgainstSchema(const QJsonObject& pack);

} // namespace zt
