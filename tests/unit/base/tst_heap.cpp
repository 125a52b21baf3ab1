// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/base/heap.h"

#include <QTest>

#include <cstring>
#include <memory>
#include <vector>

#ifdef __linux__
#include <sys/mman.h>
#include <sys/resource.h>
#endif

using namespace zt;

namespace {

constexpr std::size_t blockSize = 64 << 10;

/// Takes and writes so many blocks; true when each kept what was written into it.
bool fill(int blocks)
{
    std::vector<std::unique_ptr<char[]>> taken;
    for (int i = 0; i < blocks; ++i) {
        taken.push_back(std::make_unique<char[]>(blockSize));
        std::memset(taken.back().get(), i, blockSize);
    }
    bool kept = true;
    for (int i = 0; i < blocks; ++i) {
        const char* block = taken[static_cast<std::size_t>(i)].get();
        kept = kept && block[0] == static_cast<char>(i) &&
               block[blockSize - 1] == static_cast<char>(i);
    }
    return kept;
}

#if defined(__GLIBC__) && defined(MADV_POPULATE_WRITE) && !defined(__SANITIZE_ADDRESS__)
/// An older kernel under this library does not know the call.
bool reserves()
{
    constexpr std::size_t page = 4 << 10;
    void* memory = mmap(nullptr, page, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
    const bool known = madvise(memory, page, MADV_POPULATE_WRITE) == 0;
    munmap(memory, page);
    return known;
}

long pageTraps()
{
    rusage used{};
    getrusage(RUSAGE_SELF, &used);
    return used.ru_minflt;
}
#else
bool reserves()
{
    return false; // another heap: there is nothing to count
}

long pageTraps()
{
    return 0;
}
#endif

} // namespace

class TestHeap : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    /// More than was reserved, and nothing reserved at all, are given out just the same.
    void memoryIsStillMemory()
    {
        reserveHeap(0);
        QVERIFY(fill(3));
        reserveHeap(1 << 20);
        QVERIFY(fill(64));
        useLargePages(0);
        useLargePages(16 << 20);
        QVERIFY(fill(64));
    }

    /// 8 MiB are 2,048 pages, each a trap of its own unless they were taken beforehand.
    void reservedPagesAreThere()
    {
        reserveHeap(16 << 20);
        const long before = pageTraps();
        QVERIFY(fill(128));
        const long traps = pageTraps() - before;
        QVERIFY2(!reserves() || traps < 200, qPrintable(QString::number(traps)));
    }
};

QTEST_APPLESS_MAIN(TestHeap)
#include "tst_heap.moc"
