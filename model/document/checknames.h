// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/language.h"

namespace zt {

/// What a check looks at, by the id of its CheckLine or of a line about a sealed package; the id
/// where it is none of them.
[[nodiscard]] QString checkName(const QString& id, const Language& language);

/// What lies in a table of the file, its own name beside it: "the trail (trail)". Also of
/// "index NAME" and of "free". One that is no table of an assessment stays as it is.
[[nodiscard]] QString storedName(const QString& table, const Language& language);

} // namespace zt
