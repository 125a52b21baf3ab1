// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLatin1String>

/// Labels of what new versions of checklists bring; see labels.h.
namespace zt::labels {

inline constexpr QLatin1String auditLook("audit.look"); // audit's code, points…
inline constexpr QLatin1String
    auditUpgrade("audit.upgrade"); // audit's code, pack, versions, papers carried, to be looked at

} // namespace zt::labels
