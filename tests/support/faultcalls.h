// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <sys/syscall.h>
#include <sys/types.h>
#include <unistd.h>

#include <cerrno>

/// The system's own calls, of which the n-th fails or ends the program at once: for files that are
/// written past SQLite, and for a program that dies. The test program that includes this once has
/// to export its symbols (ENABLE_EXPORTS), so that the libraries call these.
namespace zt::faultcalls {

enum class Then { Fail, Die };

struct Plan
{
    int countdown = 0; ///< this many calls from now; 0 = none
    Then then = Then::Fail;
    int reason = EIO;
    bool lasting = false;
    bool struck = false;
    int calls = 0;
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

/// Whether the call goes through. Files alone count: standard output is how a test reports.
inline bool passes(int handle)
{
    Plan& p = plan();
    if (handle >= 0 && handle <= 2) {
        return true;
    }
    ++p.calls;
    if (p.struck && p.lasting) {
        errno = p.reason;
        return false;
    }
    if (p.countdown > 0 && --p.countdown == 0) {
        p.struck = true;
        if (p.then == Then::Die) {
            ::_exit(9);
        }
        errno = p.reason;
        return false;
    }
    return true;
}

} // namespace zt::faultcalls

extern "C" {

__attribute__((visibility("default"))) ssize_t write(int handle, const void* bytes, size_t size)
{
    if (zt::faultcalls::passes(handle)) {
        return ::syscall(SYS_write, handle, bytes, size);
    }
    const int reason = errno;
    (void)::syscall(SYS_write, handle, bytes, size / 2); // half reaches the disk, as it may happen
    errno = reason;
    return -1;
}

__attribute__((visibility("default"))) ssize_t
pwrite64(int handle, const void* bytes, size_t size, off64_t at)
{
    return zt::faultcalls::passes(handle) ? ::syscall(SYS_pwrite64, handle, bytes, size, at) : -1;
}

__attribute__((visibility("default"))) ssize_t
pwrite(int handle, const void* bytes, size_t size, off_t at)
{
    return pwrite64(handle, bytes, size, at);
}

__attribute__((visibility("default"))) int fsync(int handle)
{
    return zt::faultcalls::passes(handle) ? 0 : -1; // no test cuts the power
}

__attribute__((visibility("default"))) int fdatasync(int handle)
{
    return fsync(handle);
}

__attribute__((visibility("default"))) int ftruncate64(int handle, off64_t size)
{
    return zt::faultcalls::passes(handle) ? static_cast<int>(::syscall(SYS_ftruncate, handle, size))
                                          : -1;
}

__attribute__((visibility("default"))) int ftruncate(int handle, off_t size)
{
    return ftruncate64(handle, size);
}

__attribute__((visibility("default"))) int rename(const char* from, const char* to)
{
    return zt::faultcalls::passes(-1) ? static_cast<int>(::syscall(SYS_rename, from, to)) : -1;
}

__attribute__((visibility("default"))) int unlink(const char* name)
{
    return zt::faultcalls::passes(-1) ? static_cast<int>(::syscall(SYS_unlink, name)) : -1;
}
}
