// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/document/filelock.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

#ifdef Q_OS_UNIX
#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cstdlib>
#include <ctime>
#endif

namespace zt {

namespace {

QString lockPathOf(const QString& path)
{
    const QFileInfo info(path);
    // Two links to one file must meet at one lock.
    const QFileInfo real(info.exists() ? info.canonicalFilePath() : info.absoluteFilePath());
    return real.absoluteDir().filePath(QStringLiteral(".%1.lock").arg(real.fileName()));
}

QString holderOf(const QLockFile& lock, const QString& lockPath)
{
    qint64 pid = 0;
    QString host;
    QString program;
    if (!lock.getLockInfo(&pid, &host, &program)) {
        return QStringLiteral("another program");
    }
    return QStringLiteral("%1@%2, %3").arg(QFileInfo(lockPath).owner(), host).arg(pid);
}

/// A lock that could not be written or taken away because its drive was gone: it names nobody, or
/// this very program, and nobody holds it.
bool isLeftBehind(const QLockFile& lock)
{
    qint64 pid = 0;
    QString host;
    QString program;
    return !lock.getLockInfo(&pid, &host, &program) ||
           (pid == QCoreApplication::applicationPid() && host == QSysInfo::machineHostName());
}

/// Whoever has the lock holds the file itself as well (flock), and can do that once: so it is taken
/// away by whom the system gives it to. One that is just being made is left alone.
bool takeAwayLeftBehind(const QString& lockPath)
{
#ifdef Q_OS_UNIX
    constexpr time_t oldEnough = 2; // seconds, whichever way the clock was set
    const QByteArray name = QFile::encodeName(lockPath);
    const int handle = ::open(name.constData(), O_RDWR | O_CLOEXEC);
    if (handle < 0) {
        return false;
    }
    struct stat info = {};
    const bool isGone = ::fstat(handle, &info) == 0 &&
                        std::abs(std::time(nullptr) - info.st_mtime) >= oldEnough &&
                        ::flock(handle, LOCK_EX | LOCK_NB) == 0 && ::fstat(handle, &info) == 0 &&
                        info.st_nlink > 0 && // not the one that somebody else took away meanwhile
                        ::unlink(name.constData()) == 0;
    ::close(handle);
    return isGone;
#else
    Q_UNUSED(lockPath)
    return false;
#endif
}

} // namespace

FileLock::FileLock(const QString& lockPath)
    : m_lock(lockPath)
{
    m_lock.setStaleLockTime(0); // a lock is stale when its program is gone, not when it is old
}

Result<std::shared_ptr<FileLock>> FileLock::take(const QString& path)
{
    const QString lockPath = lockPathOf(path);
    std::shared_ptr<FileLock> lock(new FileLock(lockPath));
    if (lock->m_lock.tryLock()) {
        return lock;
    }
    if (lock->m_lock.error() == QLockFile::LockFailedError && isLeftBehind(lock->m_lock) &&
        takeAwayLeftBehind(lockPath) && lock->m_lock.tryLock()) {
        return lock;
    }
    if (lock->m_lock.error() == QLockFile::LockFailedError) {
        return fail(ErrorCode::FileLocked, {path, holderOf(lock->m_lock, lockPath)});
    }
    return fail(
        ErrorCode::FileUnwritable,
        {path,
         QString::fromUtf8(QT_TRANSLATE_NOOP("Reason", "no file can be made in its folder"))});
}

bool mayWrite(const QString& path)
{
#ifdef Q_OS_UNIX
    return ::faccessat(AT_FDCWD, QFile::encodeName(path).constData(), W_OK, AT_EACCESS) == 0;
#else
    return QFileInfo(path).isWritable();
#endif
}

QByteArray fileIdentity(const QString& path)
{
#ifdef Q_OS_UNIX
    struct stat info
    {
    };

    if (::stat(QFile::encodeName(path).constData(), &info) == 0) {
        return QByteArray::number(info.st_dev) + '/' + QByteArray::number(info.st_ino);
    }
#else
    Q_UNUSED(path)
#endif
    return {};
}

} // namespace zt
