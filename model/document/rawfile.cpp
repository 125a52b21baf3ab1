// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/document/rawfile.h"

#include <cerrno>

#ifdef Q_OS_UNIX
#include <fcntl.h>
#include <sys/stat.h>
#include <sys/types.h>
#include <unistd.h>
#endif
#ifdef Q_OS_LINUX
#include <linux/magic.h>
#include <sys/vfs.h>
#endif

namespace zt {

#ifdef Q_OS_UNIX

namespace {

#ifdef Q_OS_LINUX
/// Room in pieces makes the cache work page by page. A place in memory has no use for it: there,
/// making room means filling it with zeros first.
void makeRoom(int handle, qint64 expected)
{
    struct statfs place = {};
    if (expected > 0 && ::fstatfs(handle, &place) == 0 && place.f_type != TMPFS_MAGIC) {
        // No more than a wish: where it fails, writing tells what is the matter.
        (void)::fallocate(handle, 0, 0, expected);
    }
}

void beginWriting(int handle, qint64 at, qint64 size)
{
    (void)::sync_file_range(handle, at, size, SYNC_FILE_RANGE_WRITE); // a wish as well
}
#else
void makeRoom(int, qint64)
{
}

void beginWriting(int, qint64, qint64)
{
}
#endif

/// One that is empty is left alone: of a file that was cut to nothing, some systems (ext4) write
/// everything out when it is closed, and whoever closes it waits.
bool empties(int handle)
{
    struct stat found = {};
    return ::fstat(handle, &found) == 0 && (found.st_size == 0 || ::ftruncate(handle, 0) == 0);
}

} // namespace

RawFile::~RawFile()
{
    if (m_handle >= 0) {
        ::close(m_handle);
    }
}

int RawFile::open(const QString& path, qint64 expected)
{
    m_handle = ::open(QFile::encodeName(path).constData(), O_WRONLY | O_CLOEXEC);
    if (m_handle < 0 || !empties(m_handle)) {
        return errno;
    }
    makeRoom(m_handle, expected);
    m_room = expected;
    return 0;
}

int RawFile::writeAt(const char* data, qint64 size, qint64 at)
{
    const qint64 from = at;
    while (size > 0) {
        const ssize_t taken = ::pwrite(m_handle, data, static_cast<size_t>(size), at);
        if (taken > 0) {
            data += taken;
            size -= taken;
            at += taken;
        } else if (taken == 0 || errno != EINTR) {
            return taken == 0 ? EIO : errno;
        }
    }
    beginWriting(m_handle, from, at - from);
    return 0;
}

int RawFile::endAt(qint64 size)
{
    return size >= m_room || ::ftruncate(m_handle, size) == 0 ? 0 : errno;
}

#else

RawFile::~RawFile() = default;

int RawFile::open(const QString& path, qint64)
{
    m_file.setFileName(path);
    return m_file.open(QIODevice::WriteOnly | QIODevice::Unbuffered) ? 0 : EIO;
}

int RawFile::writeAt(const char* data, qint64 size, qint64 at)
{
    if (m_file.seek(at) && m_file.write(data, size) == size) {
        return 0;
    }
    return m_file.error() == QFileDevice::ResourceError ? ENOSPC : EIO;
}

int RawFile::endAt(qint64)
{
    return m_file.flush() ? 0 : EIO;
}

#endif

} // namespace zt
