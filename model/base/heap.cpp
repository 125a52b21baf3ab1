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

/// Pages of the first thread's heap that nobody has touched yet.
struct Reserve
{
    std::uintptr_t begin = 0;
    std::size_t bytes = 0;
};

Reserve enlargeHeap(std::size_t bytes)
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
    Reserve reserve;
    if (block != nullptr) {
        reserve = {(reinterpret_cast<std::uintptr_t>(block) + page - 1) & ~(page - 1),
                   bytes - page};
        std::free(block);
    }
    mallopt(M_MMAP_MAX, mappings);
    return reserve;
}

/// Touches no content: what is in use meanwhile stays as it is.
void fetch(std::uintptr_t begin, std::size_t bytes)
{
    madvise(reinterpret_cast<void*>(begin), bytes, MADV_POPULATE_WRITE);
}

} // namespace

void reserveHeap(std::size_t bytes)
{
    const Reserve reserve = enlargeHeap(bytes);
    fetch(reserve.begin, reserve.bytes);
}

std::future<void> reserveHeapBeside(std::size_t bytes)
{
    return std::async(std::launch::async, [reserve = enlargeHeap(bytes)] {
        constexpr std::size_t piece = 1 << 20; // nobody waits long for the memory map
        for (std::size_t done = 0; done < reserve.bytes; done += piece) {
            fetch(reserve.begin + done, std::min(piece, reserve.bytes - done));
        }
    });
}

#else

void reserveHeap(std::size_t)
{
}

std::future<void> reserveHeapBeside(std::size_t)
{
    return {};
}

#endif

} // namespace zt
