// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/storage/filecopy.h"

#include "model/storage/sqlconnection.h"
#include "model/storage/sqliteengine.h"

#include <QDir>
#include <QDirIterator>
#include <QFileInfo>
#include <QRegularExpression>
#include <QTemporaryFile>

#include <filesystem>
#include <utility>

#ifdef Q_OS_UNIX
#include <fcntl.h>
#include <unistd.h>

#include <cerrno>
#endif

namespace zt {

namespace {

/// Makes a rename survive a power cut. Where a system has no such call, its rename is enough.
void syncFolder(const QString& folder)
{
#ifdef Q_OS_UNIX
    const int handle = ::open(QFile::encodeName(folder).constData(), O_RDONLY | O_CLOEXEC);
    if (handle >= 0) {
        ::fsync(handle);
        ::close(handle);
    }
#else
    Q_UNUSED(folder)
#endif
}

std::filesystem::path native(const QString& path)
{
    return std::filesystem::path(path.toStdU16String());
}

} // namespace

DraftFile::DraftFile(QString target, QString path)
    : m_target(std::move(target))
    , m_path(std::move(path))
{
}

DraftFile::DraftFile(DraftFile&& other) noexcept
    : m_target(std::exchange(other.m_target, {}))
    , m_path(std::exchange(other.m_path, {}))
{
}

DraftFile::~DraftFile()
{
    if (!m_path.isEmpty()) {
        QFile::remove(m_path);
        QFile::remove(m_path + QStringLiteral("-journal"));
    }
}

Result<DraftFile> DraftFile::beside(const QString& target)
{
    const QFileInfo info(target);
    QTemporaryFile file(
        info.absoluteDir().filePath(QStringLiteral(".%1.XXXXXX.draft").arg(info.fileName())));
    if (!file.open()) {
        return fail(ErrorCode::FileUnwritable, {target, file.errorString()});
    }
    file.setAutoRemove(false);
    return DraftFile(target, file.fileName());
}

void DraftFile::removeStrays(const QString& target)
{
    const QFileInfo info(target);
    const QString start = QStringLiteral(".%1.").arg(info.fileName());
    static const QRegularExpression rest(QStringLiteral("^[A-Za-z0-9]{6}\\.draft(-journal)?$"));
    QDirIterator files(info.absolutePath(), QDir::Files | QDir::Hidden);
    while (files.hasNext()) {
        files.next();
        const QString name = files.fileName();
        if (name.startsWith(start) && rest.match(name.mid(start.size())).hasMatch()) {
            QFile::remove(files.filePath());
        }
    }
}

Result<void> DraftFile::sync() const
{
#ifdef Q_OS_UNIX
    const int handle = ::open(QFile::encodeName(m_path).constData(), O_RDWR | O_CLOEXEC);
    const bool synced = handle >= 0 && ::fsync(handle) == 0;
    const int reason = errno;
    if (handle >= 0) {
        ::close(handle);
    }
    if (!synced && reason == ENOSPC) {
        return fail(ErrorCode::DiskFull, {m_target});
    }
    if (!synced) {
        return fail(ErrorCode::FileUnwritable, {m_target, qt_error_string(reason)});
    }
#endif
    return {};
}

Result<void> DraftFile::moveIntoPlace(IfExists ifExists)
{
    if (ifExists == IfExists::Refuse) {
        QFile file(m_path);
        const bool moved = file.rename(m_target);
        if (!moved && QFileInfo::exists(m_target)) {
            return fail(ErrorCode::FileExists, {m_target});
        }
        if (!moved) {
            return fail(ErrorCode::FileUnwritable, {m_target, file.errorString()});
        }
    } else {
        std::error_code error;
        std::filesystem::rename(native(m_path), native(m_target), error);
        if (error) {
            return fail(ErrorCode::FileUnwritable,
                        {m_target, QString::fromStdString(error.message())});
        }
    }
    m_path.clear();
    syncFolder(QFileInfo(m_target).absolutePath());
    return {};
}

namespace {

Result<void> copyBytes(const QString& from, const DraftFile& draft)
{
    QFile source(from);
    QFile target(draft.path());
    if (!source.open(QIODevice::ReadOnly)) {
        return fail(ErrorCode::FileUnreadable, {from, source.errorString()});
    }
    if (!target.open(QIODevice::WriteOnly)) {
        return fail(ErrorCode::FileUnwritable, {draft.path(), target.errorString()});
    }
    while (!source.atEnd()) {
        const QByteArray piece = source.read(1024 * 1024);
        if (piece.isEmpty()) {
            return fail(ErrorCode::FileUnreadable, {from, source.errorString()});
        }
        if (target.write(piece) != piece.size()) {
            return fail(ErrorCode::FileUnwritable, {draft.path(), target.errorString()});
        }
    }
    return target.flush() ? Result<void>()
                          : fail(ErrorCode::FileUnwritable, {draft.path(), target.errorString()});
}

} // namespace

Result<void> copyDatabase(const SqlConnection& connection, const QString& target, IfExists ifExists)
{
    Result<DraftFile> draft = DraftFile::beside(target);
    if (!draft) {
        return tl::unexpected(draft.error());
    }
    Result<void> copied = connection.isInMemory() ? copyBytes(connection.path(), *draft)
                                                  : SqliteEngine(connection).copyTo(draft->path());
    if (!copied) {
        Error error = copied.error();
        for (QString& arg : error.args) {
            arg.replace(draft->path(), target);
        }
        return tl::unexpected(error);
    }
    const Result<void> onDisk = draft->sync();
    return onDisk ? draft->moveIntoPlace(ifExists) : onDisk;
}

} // namespace zt
