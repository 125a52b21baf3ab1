// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/checklist.h"

#include <QByteArray>

namespace zt {

/// A checklist as the bytes of its pack; reading them gives the same values.
[[nodiscard]] QByteArray packOf(const Checklist& list);

} // namespace zt
