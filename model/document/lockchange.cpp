// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/document/lockchange.h"

#include "model/document/filelock.h"
#include "model/document/fileseal.h"
#include "model/document/lockedfile.h"
#include "model/storage/sqlconnection.h"

#include <QFileInfo>

namespace zt {

namespace {

const char* const keysText = QT_TRANSLATE_NOOP("Reason", "keys that open it");

tl::unexpected<Error> refused(const QString& given, const char* accepted)
{
    return fail(ErrorCode::InvariantBroken,
                {QString::fromUtf8(QT_TRANSLATE_NOOP("Reason", "the lock of the file")),
                 QString::fromUtf8(keysText),
                 given,
                 QString::fromUtf8(accepted)});
}

/// Whose keys open the file now, so that some can be added or removed.
Result<QList<AgeRecipient>> presentKeys(const LockedFile& file, const QString& given)
{
    if (file.opensWith() == AgeOpensWith::Passphrase) {
        return refused(given,
                       QT_TRANSLATE_NOOP("Reason",
                                         "a passphrase alone, or all keys that shall open it "
                                         "instead"));
    }
    const std::optional<QList<AgeRecipient>> known = file.recipients();
    if (!known) {
        return refused(given,
                       QT_TRANSLATE_NOOP("Reason",
                                         "all keys that shall open it; whose keys do now the file "
                                         "does not tell, since another program locked it"));
    }
    return *known;
}

QList<AgeRecipient> withoutDoubles(const QList<AgeRecipient>& recipients)
{
    QList<AgeRecipient> once;
    for (const AgeRecipient& recipient : recipients) {
        if (!once.contains(recipient)) {
            once.append(recipient);
        }
    }
    return once;
}

Result<std::unique_ptr<SqlConnection>> contentOf(const QString& path)
{
    return SqlConnection::open(path, SqlConnection::Mode::ReadOnly);
}

} // namespace

Result<AgeLock> lockAfter(const LockedFile& file, LockChange change)
{
    AgeLock lock;
    if (change.passphrase) {
        lock.passphrase = std::move(change.passphrase);
        return lock;
    }
    QList<AgeRecipient> keys = change.only;
    if (keys.isEmpty()) {
        const QList<AgeRecipient> given = change.added + change.removed;
        const Result<QList<AgeRecipient>> present =
            presentKeys(file, given.isEmpty() ? QString() : given.first().toText());
        if (!present) {
            return tl::unexpected(present.error());
        }
        keys = *present;
    }
    keys += change.added;
    for (const AgeRecipient& removed : change.removed) {
        if (keys.removeAll(removed) == 0) {
            return fail(ErrorCode::UnknownEntity, {QString::fromUtf8(keysText), removed.toText()});
        }
    }
    if (keys.isEmpty()) {
        return refused(QStringLiteral("0"),
                       QT_TRANSLATE_NOOP("Reason", "at least one key, or a passphrase"));
    }
    lock.recipients = withoutDoubles(keys);
    return lock;
}

Result<void>
changeLock(LockedFile& file, const SqlConnection& content, LockChange change, JobContext& job)
{
    const Result<AgeLock> lock = lockAfter(file, std::move(change));
    Result<AgeOpenedLock> made =
        lock ? makeAgeLock(*lock, file.path(), AgeListing::Listed) : tl::unexpected(lock.error());
    return made ? file.saveUnder(*std::move(made), content, job) : tl::unexpected(made.error());
}

Result<void>
changeLockInPlace(const QString& givenPath, const AgeKeys& keys, LockChange change, JobContext& job)
{
    const QString path = realPath(givenPath);
    if (QFileInfo::exists(path) && !isLockedFile(path)) {
        return fail(ErrorCode::NotLocked, {path});
    }
    const Result<std::shared_ptr<LockedFile>> file = LockedFile::open(path, keys, job);
    const Result<std::shared_ptr<FileLock>> mine =
        file ? FileLock::take(path) : tl::unexpected(file.error());
    const Result<std::unique_ptr<SqlConnection>> content =
        mine ? contentOf(path) : tl::unexpected(mine.error());
    return content ? changeLock(**file, **content, std::move(change), job)
                   : tl::unexpected(content.error());
}

Result<void> changeLockOfOpen(const QString& path, LockChange change, JobContext& job)
{
    const std::shared_ptr<LockedFile> file = LockedFile::alreadyOpen(path);
    if (!file) {
        return fail(ErrorCode::NotLocked, {path});
    }
    const Result<std::unique_ptr<SqlConnection>> content = contentOf(path);
    return content ? changeLock(*file, **content, std::move(change), job)
                   : tl::unexpected(content.error());
}

Result<void> takeLockOff(LockedFile& file, JobContext& job)
{
    const Result<std::shared_ptr<FileLock>> mine = FileLock::take(file.path());
    const Result<std::unique_ptr<SqlConnection>> content =
        mine ? contentOf(file.path()) : tl::unexpected(mine.error());
    return content ? file.saveInTheClear(**content, job) : tl::unexpected(content.error());
}

} // namespace zt
