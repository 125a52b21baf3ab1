// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/base/heap.h"

#include <cstdlib>

#ifdef __GLIBC__
#include <malloc.h>
#include <sys/mman.h>
#include <unistd.h>

#include <algorithm>
#include <cstdint>
#endif

namespace zt {

#if defined(__GLIBC__) && defined(MADV_POPULATE_WRITE)

namespace {

/// Enlarges the heap by a free block, to whose pages the advice applies.
void growHeap(std::size_t bytes, int advice)
{
    // Blocks up to this size come out of the reserve later instead of out of a mapping of their
    // own.
    constexpr int largestBlock = 8 << 20;
    constexpr int mappings = 65'536; // glibc's own number
    mallopt(M_TRIM_THRESHOLD, static_cast<int>(std::min<std::size_t>(2 * bytes, 1 << 30)));
    mallopt(M_MMAP_THRESHOLD, largestBlock);
    mallopt(M_MMAP_MAX, 0);
    const auto page = static_cast<std::uintptr_t>(sysconf(_SC_PAGESIZE));
    void* block = bytes > page ? std::malloc(bytes) : nullptr;
    if (block != nullptr) {
        const auto begin = (reinterpret_cast<std::uintptr_t>(block) + page - 1) & ~(page - 1);
        madvise(reinterpret_cast<void*>(begin), bytes - page, advice);
        std::free(block);
    }
    mallopt(M_MMAP_MAX, mappings);
}

} // namespace

void reserveHeap(std::size_t bytes)
{
    growHeap(bytes, MADV_POPULATE_WRITE);
}

void useLargePages(std::size_t bytes)
{
    growHeap(bytes, MADV_HUGEPAGE);
}

#else

void reserveHeap(std::size_t)
{
}

void useLargePages(std::size_t)
{
}

#endif

} // namespace zt
