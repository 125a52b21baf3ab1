// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <fcntl.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <cstdarg>
#include <string>
#include <string_view>

/// A folder that goes away, as a network drive does: from one call on, everything the program asks
/// of it or of a file in it fails, reading and looking as well, until it is back. The test program
/// that includes this once has to export its symbols (ENABLE_EXPORTS), so that the libraries call
/// these in place of the system's.
namespace zt::goneplace {

struct Plan
{
    std::string folder; ///< empty: nothing is watched
    int from = 0;       ///< the call from which on it is gone; 0 = it stays
    int reason = ESTALE;
    int calls = 0;
};

inline Plan& plan()
{
    static Plan thePlan;
    return thePlan;
}

/// Whether a file that is open lies in the folder.
inline std::array<bool, 4096>& watched()
{
    static std::array<bool, 4096> handles{};
    return handles;
}

inline bool isWatched(int handle)
{
    return handle >= 0 && static_cast<size_t>(handle) < watched().size() &&
           watched()[static_cast<size_t>(handle)];
}

inline bool isWatched(const char* path)
{
    return path != nullptr && !plan().folder.empty() &&
           std::string_view(path).substr(0, plan().folder.size()) == plan().folder;
}

/// Whether a call goes through.
template <class Place>
bool passes(Place place)
{
    if (!isWatched(place)) {
        return true;
    }
    Plan& p = plan();
    ++p.calls;
    if (p.from > 0 && p.calls >= p.from) {
        errno = p.reason;
        return false;
    }
    return true;
}

template <class Place, class... Arguments>
long ask(Place place, long number, Arguments... arguments)
{
    return passes(place) ? ::syscall(number, arguments...) : -1;
}

inline int opened(const char* path, int flags, mode_t mode)
{
    const auto handle = static_cast<int>(ask(path, SYS_openat, AT_FDCWD, path, flags, mode));
    if (handle >= 0 && static_cast<size_t>(handle) < watched().size()) {
        watched()[static_cast<size_t>(handle)] = isWatched(path);
    }
    return handle;
}

inline mode_t modeOf(int flags, va_list arguments)
{
    return (flags & O_CREAT) != 0 ? va_arg(arguments, mode_t) : 0;
}

} // namespace zt::goneplace

#define ZT_IN_PLACE extern "C" __attribute__((visibility("default")))

ZT_IN_PLACE int open(const char* path, int flags, ...)
{
    va_list arguments;
    va_start(arguments, flags);
    const mode_t mode = zt::goneplace::modeOf(flags, arguments);
    va_end(arguments);
    return zt::goneplace::opened(path, flags, mode);
}

ZT_IN_PLACE int open64(const char* path, int flags, ...)
{
    va_list arguments;
    va_start(arguments, flags);
    const mode_t mode = zt::goneplace::modeOf(flags, arguments);
    va_end(arguments);
    return zt::goneplace::opened(path, flags, mode);
}

ZT_IN_PLACE ssize_t read(int handle, void* to, size_t size)
{
    return zt::goneplace::ask(handle, SYS_read, handle, to, size);
}

ZT_IN_PLACE ssize_t pread64(int handle, void* to, size_t size, off64_t at)
{
    return zt::goneplace::ask(handle, SYS_pread64, handle, to, size, at);
}

ZT_IN_PLACE ssize_t pread(int handle, void* to, size_t size, off_t at)
{
    return pread64(handle, to, size, at);
}

ZT_IN_PLACE ssize_t write(int handle, const void* bytes, size_t size)
{
    return zt::goneplace::ask(handle, SYS_write, handle, bytes, size);
}

ZT_IN_PLACE ssize_t pwrite64(int handle, const void* bytes, size_t size, off64_t at)
{
    return zt::goneplace::ask(handle, SYS_pwrite64, handle, bytes, size, at);
}

ZT_IN_PLACE ssize_t pwrite(int handle, const void* bytes, size_t size, off_t at)
{
    return pwrite64(handle, bytes, size, at);
}

ZT_IN_PLACE int fsync(int handle)
{
    return zt::goneplace::passes(handle) ? 0 : -1; // no test cuts the power
}

ZT_IN_PLACE int fdatasync(int handle)
{
    return fsync(handle);
}

ZT_IN_PLACE int ftruncate64(int handle, off64_t size)
{
    return static_cast<int>(zt::goneplace::ask(handle, SYS_ftruncate, handle, size));
}

ZT_IN_PLACE int ftruncate(int handle, off_t size)
{
    return ftruncate64(handle, size);
}

ZT_IN_PLACE int rename(const char* from, const char* to)
{
    return static_cast<int>(
        zt::goneplace::ask(from, SYS_renameat2, AT_FDCWD, from, AT_FDCWD, to, 0U));
}

ZT_IN_PLACE int renameat2(int, const char* from, int, const char* to, unsigned flags)
{
    return static_cast<int>(
        zt::goneplace::ask(from, SYS_renameat2, AT_FDCWD, from, AT_FDCWD, to, flags));
}

ZT_IN_PLACE int unlink(const char* name)
{
    return static_cast<int>(zt::goneplace::ask(name, SYS_unlinkat, AT_FDCWD, name, 0));
}

ZT_IN_PLACE int access(const char* path, int mode)
{
    return static_cast<int>(zt::goneplace::ask(path, SYS_faccessat, AT_FDCWD, path, mode));
}

ZT_IN_PLACE int stat64(const char* path, struct stat64* info)
{
    return static_cast<int>(zt::goneplace::ask(path, SYS_newfstatat, AT_FDCWD, path, info, 0));
}

ZT_IN_PLACE int stat(const char* path, struct stat* info)
{
    return static_cast<int>(zt::goneplace::ask(path, SYS_newfstatat, AT_FDCWD, path, info, 0));
}

ZT_IN_PLACE int lstat64(const char* path, struct stat64* info)
{
    return static_cast<int>(
        zt::goneplace::ask(path, SYS_newfstatat, AT_FDCWD, path, info, AT_SYMLINK_NOFOLLOW));
}

ZT_IN_PLACE int lstat(const char* path, struct stat* info)
{
    return static_cast<int>(
        zt::goneplace::ask(path, SYS_newfstatat, AT_FDCWD, path, info, AT_SYMLINK_NOFOLLOW));
}

ZT_IN_PLACE int fstat64(int handle, struct stat64* info)
{
    return static_cast<int>(zt::goneplace::ask(handle, SYS_fstat, handle, info));
}

ZT_IN_PLACE int fstat(int handle, struct stat* info)
{
    return static_cast<int>(zt::goneplace::ask(handle, SYS_fstat, handle, info));
}

ZT_IN_PLACE int statx(int folder, const char* path, int flags, unsigned mask, struct statx* info)
{
    const bool byHandle = *path == '\0';
    const bool goes = byHandle ? zt::goneplace::passes(folder) : zt::goneplace::passes(path);
    return goes ? static_cast<int>(::syscall(SYS_statx, folder, path, flags, mask, info)) : -1;
}
