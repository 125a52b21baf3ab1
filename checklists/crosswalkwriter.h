// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/crosswalk.h"

namespace zt {

/// The crosswalk as a pack, which readCrosswalk() reads. Hashes are not part of it.
[[nodiscard]] QByteArray packOf(const Crosswalk& crosswalk);

} // namespace zt
