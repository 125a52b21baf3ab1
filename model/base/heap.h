// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>

namespace zt {

/// Takes `bytes` of memory for the heap from the system in one call, to be given out by new and
/// malloc afterwards. Without it each page of 4 KiB is asked for when it is first touched, which
/// for a program that needs megabytes within a tenth of a second is a large part of that time
/// (on a virtual machine up to half). For main() alone: only the first thread's heap is enlarged.
/// Where the system has no such call, or not that much memory, nothing happens.
void reserveHeap(std::size_t bytes);

/// The next `bytes` of the heap come in large pages, as they are touched: where a program does not
/// know beforehand how much it will need. Takes address space at once, but memory only with use.
/// For main() alone; where the system has no large pages to give, nothing happens.
void useLargePages(std::size_t bytes);

} // namespace zt
