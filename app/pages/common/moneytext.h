// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/roadmap.h"

namespace zt {

/// Ten thousands as typed, in dollars; none for wrong text.
[[nodiscard]] std::optional<Money> moneyFromText(const QString& text);

} // namespace zt
