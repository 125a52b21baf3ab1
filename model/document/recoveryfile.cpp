// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/document/recoveryfile.h"

#include "model/document/filelock.h"
#include "model/document/fileseal.h"
#include "model/document/filewatch.h"
#include "model/document/lockedfile.h"
#include "model/storage/filecopy.h"
#include "model/storage/sqlconnection.h"
#include "model/storage/trailrepo.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QMap>
#include <QMutex>

namespace zt {

namespace {

/// A locked file in memory with its trail.
struct OpenTrail
{
    std::shared_ptr<LockedFile> locked;
    std::unique_ptr<SqlConnection> connection;
    TrailHead head;
};

Result<OpenTrail> openTrail(const QString& path, const AgeKeys& keys, JobContext& job)
{
    OpenTrail trail;
    Result<std::shared_ptr<LockedFile>> locked = LockedFile::open(path, keys, job);
    if (!locked) {
        return tl::unexpected(locked.error());
    }
    trail.locked = *std::move(locked);
    Result<std::unique_ptr<SqlConnection>> connection =
        SqlConnection::open(path, SqlConnection::Mode::ReadOnly);
    if (!connection) {
        return tl::unexpected(connection.error());
    }
    trail.connection = *std::move(connection);
    const Result<TrailHead> head = TrailRepo(*trail.connection).head();
    if (!head) {
        return tl::unexpected(head.error());
    }
    trail.head = *head;
    return trail;
}

/// Whether a trail goes through the head of another.
Result<bool> goesThrough(const OpenTrail& trail, const TrailHead& head)
{
    bool found = false;
    const Result<void> visited =
        TrailRepo(*trail.connection).visit(head.seq, head.seq, [&](const StoredEntry& entry) {
            found = entry.hash == head.hash;
            return Result<void>();
        });
    return visited ? Result<bool>(found) : tl::unexpected(visited.error());
}

/// All of what was kept, or an error: what is torn must not take the file's place.
Result<void> copyInto(const DraftFile& draft, const QString& from, const QString& target)
{
    QFile source(from);
    const Result<void> readable = openToRead(source);
    if (!readable) {
        return readable;
    }
    const QByteArray bytes = source.readAll();
    return source.error() == QFileDevice::NoError
               ? writeInto(draft, bytes, target)
               : fail(ErrorCode::FileUnreadable, {from, source.errorString()});
}

} // namespace

QString recoveryPathOf(const QString& path)
{
    const QFileInfo real(realPath(path));
    return real.absoluteDir().filePath(QStringLiteral(".%1.recovery").arg(real.fileName()));
}

bool hasRecovery(const QString& path)
{
    return QFileInfo::exists(recoveryPathOf(path));
}

namespace {

/// What an open file has kept.
struct Kept
{
    std::weak_ptr<FilePlace> place;
    bool isAll = false; ///< nothing has come to it since
};

/// What the files that are open now have kept, by path.
struct KeptHere
{
    QMutex mutex;
    QMap<QString, Kept> places;
};

KeptHere& keptHere()
{
    static KeptHere one;
    return one;
}

/// Whether `kept` holds changes of this open file, rather than of one that was closed or crashed.
bool isKeptBy(const LockedFile& locked, const QString& kept)
{
    KeptHere& all = keptHere();
    const QMutexLocker guard(&all.mutex);
    return all.places.value(kept).place.lock() == locked.place();
}

void noteKept(const LockedFile& locked, const QString& kept, bool isAll)
{
    KeptHere& all = keptHere();
    const QMutexLocker guard(&all.mutex);
    all.places.insert(kept, {locked.place(), isAll});
}

} // namespace

bool isAllKept(const QString& path)
{
    KeptHere& all = keptHere();
    const QMutexLocker guard(&all.mutex);
    const Kept kept = all.places.value(recoveryPathOf(path));
    return kept.isAll && !kept.place.expired() && hasRecovery(path);
}

Result<void> saveOrKeep(LockedFile& locked, const SqlConnection& connection, JobContext& job)
{
    const QString kept = recoveryPathOf(locked.path());
    const bool isOwn = isKeptBy(locked, kept);
    Result<void> saved = locked.save(connection, job);
    if (saved) {
        if (isOwn) {
            QFile::remove(kept);
        }
    } else if (saved.error().code != ErrorCode::Cancelled && (isOwn || !QFile::exists(kept))) {
        // Where there is no room beside the file either, the changes stay in memory alone.
        const bool isAll = locked.saveCopy(kept, connection, job).has_value();
        if (isAll || isOwn) {
            noteKept(locked, kept, isAll);
        }
    }
    return saved;
}

Result<std::optional<Recovery>>
findRecovery(const QString& path, const AgeKeys& keys, JobContext& job)
{
    if (!hasRecovery(path)) {
        return QFileInfo::exists(path) ? Result<std::optional<Recovery>>(std::nullopt)
                                       : fail(ErrorCode::FileNotFound, {path});
    }
    const QString kept = recoveryPathOf(path);
    const Result<OpenTrail> beside = openTrail(kept, keys, job);
    if (!beside) {
        return tl::unexpected(beside.error());
    }
    Recovery recovery;
    recovery.savedAt = QFileInfo(kept).lastModified().toUTC();
    recovery.entries = beside->head.seq;
    if (!QFileInfo::exists(path)) {
        return std::optional(recovery);
    }
    const Result<OpenTrail> file = openTrail(path, keys, job);
    if (!file) {
        return tl::unexpected(file.error());
    }
    const bool isLonger = beside->head.seq > file->head.seq;
    const Result<bool> same =
        isLonger ? goesThrough(*beside, file->head) : goesThrough(*file, beside->head);
    if (!same) {
        return tl::unexpected(same.error());
    }
    recovery.entries = isLonger ? beside->head.seq - file->head.seq : 0;
    recovery.standing = !*same     ? RecoveryStanding::Apart
                        : isLonger ? RecoveryStanding::Ahead
                                   : RecoveryStanding::Behind;
    return std::optional(recovery);
}

Result<void> adoptRecovery(const QString& path, const AgeKeys& keys, JobContext& job)
{
    const QString real = realPath(path);
    const Result<std::shared_ptr<FileLock>> lock = FileLock::take(real);
    if (!lock) {
        return tl::unexpected(lock.error());
    }
    const Result<std::optional<Recovery>> recovery = findRecovery(real, keys, job);
    if (!recovery) {
        return tl::unexpected(recovery.error());
    }
    if (!*recovery) {
        return fail(ErrorCode::FileNotFound, {recoveryPathOf(real)});
    }
    if ((*recovery)->standing != RecoveryStanding::Ahead) {
        return fail(ErrorCode::FileChangedMeanwhile, {real});
    }
    Result<DraftFile> draft = DraftFile::beside(real);
    Result<void> done =
        draft ? copyInto(*draft, recoveryPathOf(real), real) : tl::unexpected(draft.error());
    done = done ? draft->moveIntoPlace(IfExists::Replace) : done;
    return done ? discardRecovery(real) : done;
}

Result<void> moveRecovery(const QString& path, const QString& target)
{
    const QString kept = recoveryPathOf(path);
    if (!QFileInfo::exists(kept)) {
        return fail(ErrorCode::FileNotFound, {kept});
    }
    Result<DraftFile> draft = DraftFile::beside(target);
    Result<void> done = draft ? copyInto(*draft, kept, target) : tl::unexpected(draft.error());
    done = done ? draft->moveIntoPlace(IfExists::Refuse) : done;
    return done ? discardRecovery(path) : done;
}

Result<void> discardRecovery(const QString& path)
{
    QFile kept(recoveryPathOf(path));
    if (!kept.exists()) {
        return fail(ErrorCode::FileNotFound, {kept.fileName()});
    }
    return kept.remove() ? Result<void>()
                         : fail(ErrorCode::FileUnwritable, {kept.fileName(), kept.errorString()});
}

} // namespace zt
