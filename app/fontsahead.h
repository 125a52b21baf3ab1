// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <future>

namespace zt {

/// Reads the system's list of typefaces on a thread of its own: where Qt asks fontconfig, that is a
/// sixth of what it takes to show the first window. Done is done: the first text finds the list
/// there. Wait for it before anything is drawn, or it is read twice, and before the program ends.
/// Elsewhere there is nothing to wait for.
[[nodiscard]] std::future<void> readFontsAhead();

} // namespace zt
