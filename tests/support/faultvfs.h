// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <sqlite3.h>

#include <atomic>
#include <functional>

/// A device that fails on purpose: SQLite's own file layer, with the n-th call of some kinds
/// failing. It becomes the process's default, so the Qt driver uses it too.
namespace zt::faultvfs {

enum Kind : unsigned {
    Read = 1,
    Write = 2,
    Sync = 4,
    Truncate = 8,
    Delete = 16,
    Open = 32,
    Size = 64
};

struct Plan
{
    unsigned kinds = 0;
    int countdown = 0;    ///< this many calls from now; 0 = none fails
    int code = SQLITE_OK; ///< what the failing call says
    bool lasting = false; ///< all calls after it fail as well
    bool struck = false;
};

inline Plan& plan()
{
    static Plan thePlan;
    return thePlan;
}

inline void disarm()
{
    plan() = {};
}

/// The result code for a call of this kind now: SQLITE_OK lets it through.
inline int verdict(Kind kind)
{
    Plan& p = plan();
    if ((p.kinds & kind) == 0) {
        return SQLITE_OK;
    }
    if (p.struck && p.lasting) {
        return p.code;
    }
    if (p.countdown > 0 && --p.countdown == 0) {
        p.struck = true;
        return p.code;
    }
    return SQLITE_OK;
}

struct File
{
    sqlite3_file base;
    sqlite3_file* real;
};

inline sqlite3_vfs*& realVfs()
{
    static sqlite3_vfs* vfs = nullptr;
    return vfs;
}

inline sqlite3_file* real(sqlite3_file* file)
{
    return reinterpret_cast<File*>(file)->real;
}

inline const sqlite3_io_methods* methods()
{
    static const sqlite3_io_methods table = [] {
        sqlite3_io_methods m{};
        m.iVersion = 1;
        m.xClose = [](sqlite3_file* f) { return real(f)->pMethods->xClose(real(f)); };
        m.xRead = [](sqlite3_file* f, void* data, int size, sqlite3_int64 at) {
            const int failed = verdict(Read);
            return failed != SQLITE_OK ? failed : real(f)->pMethods->xRead(real(f), data, size, at);
        };
        m.xWrite = [](sqlite3_file* f, const void* data, int size, sqlite3_int64 at) {
            const int failed = verdict(Write);
            if (failed != SQLITE_OK) {
                // Half of it reaches the disk, as it may happen.
                real(f)->pMethods->xWrite(real(f), data, size / 2, at);
                return failed;
            }
            return real(f)->pMethods->xWrite(real(f), data, size, at);
        };
        m.xTruncate = [](sqlite3_file* f, sqlite3_int64 size) {
            const int failed = verdict(Truncate);
            return failed != SQLITE_OK ? failed : real(f)->pMethods->xTruncate(real(f), size);
        };
        // No test cuts the power, so waiting for the disk would only cost time.
        m.xSync = [](sqlite3_file*, int) { return verdict(Sync); };
        m.xFileSize = [](sqlite3_file* f, sqlite3_int64* size) {
            const int failed = verdict(Size);
            return failed != SQLITE_OK ? failed : real(f)->pMethods->xFileSize(real(f), size);
        };
        m.xLock = [](sqlite3_file* f, int level) {
            return real(f)->pMethods->xLock(real(f), level);
        };
        m.xUnlock = [](sqlite3_file* f, int level) {
            return real(f)->pMethods->xUnlock(real(f), level);
        };
        m.xCheckReservedLock = [](sqlite3_file* f, int* out) {
            return real(f)->pMethods->xCheckReservedLock(real(f), out);
        };
        m.xFileControl = [](sqlite3_file* f, int op, void* arg) {
            return real(f)->pMethods->xFileControl(real(f), op, arg);
        };
        m.xSectorSize = [](sqlite3_file* f) { return real(f)->pMethods->xSectorSize(real(f)); };
        m.xDeviceCharacteristics = [](sqlite3_file* f) {
            return real(f)->pMethods->xDeviceCharacteristics(real(f));
        };
        return m;
    }();
    return &table;
}

inline int open(sqlite3_vfs*, const char* name, sqlite3_file* file, int flags, int* outFlags)
{
    auto* mine = reinterpret_cast<File*>(file);
    mine->base.pMethods = nullptr;
    mine->real = reinterpret_cast<sqlite3_file*>(mine + 1);
    const int failed = verdict(Open);
    if (failed != SQLITE_OK) {
        return failed;
    }
    const int code = realVfs()->xOpen(realVfs(), name, mine->real, flags, outFlags);
    if (mine->real->pMethods != nullptr) {
        mine->base.pMethods = methods();
    }
    return code;
}

/// Once per process, before the first connection.
inline void install()
{
    static sqlite3_vfs vfs;
    realVfs() = sqlite3_vfs_find(nullptr);
    vfs = *realVfs();
    vfs.zName = "fault";
    vfs.szOsFile = static_cast<int>(sizeof(File)) + realVfs()->szOsFile;
    vfs.xOpen = &open;
    vfs.xDelete = [](sqlite3_vfs*, const char* name, int sync) {
        const int failed = verdict(Delete);
        return failed != SQLITE_OK ? failed : realVfs()->xDelete(realVfs(), name, sync);
    };
    sqlite3_vfs_register(&vfs, 1);
}

/// Refuses the n-th thing any statement wants to do from now on, on every connection opened after
/// install(): the statement then fails to prepare.
namespace authorizer {

inline std::atomic<int>& countdown()
{
    static std::atomic<int> count = 0;
    return count;
}

/// Whether what a statement reads and calls on its way counts as well, or only what it is.
inline std::atomic<bool>& countsReads()
{
    static std::atomic<bool> counts = true;
    return counts;
}

inline int decide(void*, int action, const char*, const char*, const char*, const char*)
{
    const bool isPart = action == SQLITE_READ || action == SQLITE_FUNCTION;
    if (isPart && !countsReads()) {
        return SQLITE_OK;
    }
    return countdown() > 0 && --countdown() == 0 ? SQLITE_DENY : SQLITE_OK;
}

inline int attach(sqlite3* handle, const char**, const struct sqlite3_api_routines*)
{
    return sqlite3_set_authorizer(handle, &decide, nullptr);
}

inline void install()
{
    sqlite3_auto_extension(reinterpret_cast<void (*)()>(&attach));
}

} // namespace authorizer

/// Does something once the n-th row from now on was read, by any statement on any connection opened
/// after install(): left alone, no statement that is running gives another row, and each says so.
namespace rows {

inline std::atomic<int>& countdown()
{
    static std::atomic<int> count = 0;
    return count;
}

inline std::function<void()>& instead()
{
    static std::function<void()> deed;
    return deed;
}

inline int read(unsigned, void*, void* statement, void*)
{
    if (countdown() <= 0 || --countdown() != 0) {
        return 0;
    }
    if (instead()) {
        instead()();
    } else {
        sqlite3_interrupt(sqlite3_db_handle(static_cast<sqlite3_stmt*>(statement)));
    }
    return 0;
}

inline int attach(sqlite3* handle, const char**, const struct sqlite3_api_routines*)
{
    return sqlite3_trace_v2(handle, SQLITE_TRACE_ROW, &read, nullptr);
}

inline void install()
{
    sqlite3_auto_extension(reinterpret_cast<void (*)()>(&attach));
}

} // namespace rows

} // namespace zt::faultvfs
