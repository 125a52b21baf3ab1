// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/document/documentfile.h"

#include "model/crypto/digest.h"
#include "model/storage/filecopy.h"
#include "model/storage/migrator.h"
#include "model/storage/registry.h"
#include "model/storage/schema.h"
#include "model/storage/sqliteengine.h"

#include <QFile>
#include <QFileInfo>

namespace zt {

namespace {

/// Nobody has heard of the draft: errors name the file that was asked for.
tl::unexpected<Error> aboutTarget(Error error, const QString& draft, const QString& target)
{
    for (QString& arg : error.args) {
        arg.replace(draft, target);
    }
    return tl::unexpected<Error>(std::move(error));
}

Result<void> writeDraft(const QString& path, const CommitRequest& first)
{
    const Result<std::unique_ptr<SqlConnection>> connection =
        SqlConnection::open(path, SqlConnection::Mode::ReadWrite);
    if (!connection) {
        return tl::unexpected(connection.error());
    }
    const Result<void> summed = SqliteEngine(**connection).keepPageSums();
    const Result<void> built = summed ? Migrator(**connection, shippedRegistry()).build() : summed;
    if (!built) {
        return built;
    }
    JobContext job;
    const Result<Snapshot> written = commitChange(**connection, first, {}, job);
    return written ? Result<void>() : tl::unexpected(written.error());
}

/// A file to be written must be ours to the letter; one to be read needs its tables.
Result<void> checkSchema(const SqlConnection& connection)
{
    Result<QStringList> faults = schemaFaults(connection);
    if (!faults) {
        return tl::unexpected(faults.error());
    }
    if (!connection.isWritable()) {
        faults->removeIf(
            [](const QString& fault) { return !fault.startsWith(QLatin1String("table ")); });
    }
    if (!faults->isEmpty()) {
        return fail(ErrorCode::DamagedFile, {connection.path(), faults->join(QLatin1String("; "))});
    }
    return {};
}

/// Also upgrades an older file that may be written. Errors: those of Migrator.
Result<SchemaStanding> settleSchema(const SqlConnection& connection)
{
    const Result<QString> foreign = foreignCode(connection, shippedRegistry(), Firing::Read);
    if (!foreign) {
        return tl::unexpected(foreign.error());
    }
    if (!foreign->isEmpty()) {
        return fail(ErrorCode::DamagedFile, {connection.path(), *foreign});
    }
    const Result<UpgradeReport> report = bringUpToDate(connection, shippedRegistry());
    if (!report) {
        return tl::unexpected(report.error());
    }
    if (report->before == SchemaStanding::NewerReadable) {
        return report->before;
    }
    if (report->before == SchemaStanding::Older && !connection.isWritable()) {
        return report->before;
    }
    const Result<void> schema = checkSchema(connection);
    if (!schema) {
        return tl::unexpected(schema.error());
    }
    return SchemaStanding::Current;
}

Result<OpenedFile> readAll(OpenedFile file, const PackReader& readPack)
{
    Result<FileWatch> watch = file.newWatch();
    if (!watch) {
        return tl::unexpected(watch.error());
    }
    file.watch = *watch;
    Result<Snapshot> snapshot = AssessmentStore(*file.connection).load();
    if (!snapshot) {
        return tl::unexpected(snapshot.error());
    }
    file.snapshot = std::move(*snapshot);
    const Result<PinnedContent> pinned = readPins(file.snapshot.packs, readPack);
    const QString changed = changedPin(file.snapshot.packs, pinned);
    if (!changed.isEmpty()) {
        return fail(ErrorCode::DamagedFile,
                    {file.path, QStringLiteral("pack %1 is not what was pinned").arg(changed)});
    }
    if (!pinned) {
        return tl::unexpected(pinned.error());
    }
    pinned->putInto(file.snapshot);
    return file;
}

Result<void> readFromUpgradedCopy(OpenedFile& file)
{
    Result<std::shared_ptr<const UpgradedCopy>> copy =
        UpgradedCopy::of(*file.connection, shippedRegistry());
    if (!copy) {
        return tl::unexpected(copy.error());
    }
    file.copy = std::move(*copy);
    Result<std::unique_ptr<SqlConnection>> connection =
        SqlConnection::open(file.copy->path(), SqlConnection::Mode::ReadOnly);
    if (!connection) {
        return tl::unexpected(connection.error());
    }
    file.connection = std::move(*connection);
    return checkSchema(*file.connection);
}

/// Of a locked file, what is in memory. Errors: KeyNeeded; FileChangedMeanwhile where it is not
/// what was read into memory.
Result<std::shared_ptr<LockedFile>> inMemory(const QString& path)
{
    std::shared_ptr<LockedFile> locked = LockedFile::alreadyOpen(path);
    if (!locked) {
        return isLockedFile(path)
                   ? Result<std::shared_ptr<LockedFile>>(fail(ErrorCode::KeyNeeded, {path}))
                   : std::shared_ptr<LockedFile>();
    }
    const Result<void> same = locked->place()->check();
    return same ? Result<std::shared_ptr<LockedFile>>(std::move(locked))
                : tl::unexpected(same.error());
}

Result<OpenedFile> openToRead(const QString& path, const PackReader& readPack)
{
    OpenedFile file;
    file.path = path;
    Result<std::shared_ptr<LockedFile>> locked = inMemory(path);
    if (!locked) {
        return tl::unexpected(locked.error());
    }
    file.locked = *std::move(locked);
    Result<std::unique_ptr<SqlConnection>> connection =
        SqlConnection::open(path, SqlConnection::Mode::ReadOnly);
    if (!connection) {
        return tl::unexpected(connection.error());
    }
    file.connection = std::move(*connection);
    const Result<SchemaStanding> standing = settleSchema(*file.connection);
    if (!standing) {
        return tl::unexpected(standing.error());
    }
    if (*standing == SchemaStanding::Older) {
        const Result<void> upgraded = readFromUpgradedCopy(file);
        if (!upgraded) {
            return tl::unexpected(upgraded.error());
        }
    }
    return readAll(std::move(file), readPack);
}

/// An upgraded file is written anew, so that its pages end with their sums like those of a new one.
/// Where that fails it is sound all the same, and goes without them.
Result<void> rewriteWithSums(OpenedFile& file)
{
    if (file.locked || SqliteEngine(*file.connection).hasPageSums()) {
        return {};
    }
    const QString real = QFileInfo(file.path).canonicalFilePath();
    const QFileDevice::Permissions permissions = QFile::permissions(real);
    const Result<void> written = copyDatabase(*file.connection, real, IfExists::Replace);
    if (written) {
        QFile::setPermissions(real, permissions);
    }
    file.connection.reset();
    Result<std::unique_ptr<SqlConnection>> connection =
        SqlConnection::open(file.path, SqlConnection::Mode::ReadWrite);
    if (!connection) {
        return tl::unexpected(connection.error());
    }
    file.connection = std::move(*connection);
    return {};
}

/// A locked file was upgraded in memory: it is on the disk before it counts as open.
Result<void> saveUpgrade(const OpenedFile& file, int versionBefore)
{
    const Result<SqliteEngine::Header> header = SqliteEngine(*file.connection).header();
    if (!header) {
        return tl::unexpected(header.error());
    }
    if (!file.locked || header->userVersion == versionBefore) {
        return {};
    }
    JobContext job;
    return file.locked->save(*file.connection, job);
}

Result<OpenedFile>
openToWrite(const QString& path, std::shared_ptr<FileLock> lock, const PackReader& readPack)
{
    OpenedFile file;
    file.path = path;
    file.lock = std::move(lock);
    Result<std::shared_ptr<LockedFile>> locked = inMemory(path);
    if (!locked) {
        return tl::unexpected(locked.error());
    }
    file.locked = *std::move(locked);
    Result<std::unique_ptr<SqlConnection>> connection =
        SqlConnection::open(path, SqlConnection::Mode::ReadWrite);
    if (!connection) {
        return tl::unexpected(connection.error());
    }
    file.connection = std::move(*connection);
    const Result<SqliteEngine::Header> before = SqliteEngine(*file.connection).header();
    const Result<SchemaStanding> standing =
        before ? settleSchema(*file.connection) : tl::unexpected(before.error());
    const Result<void> saved =
        standing ? saveUpgrade(file, before->userVersion) : tl::unexpected(standing.error());
    if (!saved) {
        return tl::unexpected(saved.error());
    }
    if (*standing == SchemaStanding::NewerReadable) {
        return openToRead(path, readPack);
    }
    const Result<void> summed =
        before->userVersion < shippedRegistry().last().version ? rewriteWithSums(file) : saved;
    if (!summed) {
        return tl::unexpected(summed.error());
    }
    return readAll(std::move(file), readPack);
}

} // namespace

Result<OpenedFile> createFile(const QString& givenPath, const CommitRequest& first)
{
    const QString path = QFileInfo(givenPath).absoluteFilePath();
    if (QFileInfo::exists(path)) {
        return fail(ErrorCode::FileExists, {path});
    }
    Result<std::shared_ptr<FileLock>> lock = FileLock::take(path);
    if (!lock) {
        return tl::unexpected(lock.error());
    }
    Result<DraftFile> draft = DraftFile::beside(path);
    if (!draft) {
        return tl::unexpected(draft.error());
    }
    const Result<void> written = writeDraft(draft->path(), first);
    if (!written) {
        return aboutTarget(written.error(), draft->path(), path);
    }
    const Result<void> moved = draft->moveIntoPlace(IfExists::Refuse);
    if (!moved) {
        return tl::unexpected(moved.error());
    }
    return openToWrite(path, std::move(*lock), first.readPack);
}

Result<OpenedFile>
openFile(const QString& givenPath, Document::Access access, const PackReader& readPack)
{
    const QFileInfo info(givenPath);
    const QString path = info.absoluteFilePath();
    if (!info.exists()) {
        return fail(ErrorCode::FileNotFound, {path});
    }
    if (access == Document::Access::ReadOnly) {
        return openToRead(path, readPack);
    }
    // SQLite opens a write-protected file all the same, and would only fail at the first change.
    if (!mayWrite(path)) {
        return fail(ErrorCode::FileUnwritable,
                    {path, QStringLiteral("the file is write-protected")});
    }
    Result<std::shared_ptr<FileLock>> lock = FileLock::take(path);
    if (!lock) {
        return tl::unexpected(lock.error());
    }
    DraftFile::removeStrays(path);
    return openToWrite(path, std::move(*lock), readPack);
}

Result<void> connectAgain(OpenedFile& file)
{
    Result<std::unique_ptr<SqlConnection>> connection = SqlConnection::open(
        file.contentPath(),
        file.lock ? SqlConnection::Mode::ReadWrite : SqlConnection::Mode::ReadOnly);
    if (!connection) {
        return tl::unexpected(connection.error());
    }
    file.connection = std::move(*connection);
    // The watch first: what is written after the head was read is then noticed.
    const Result<FileWatch> watch = file.newWatch();
    const Result<TrailHead> head =
        watch ? TrailRepo(*file.connection).head() : tl::unexpected(watch.error());
    if (!head) {
        return tl::unexpected(head.error());
    }
    const bool same = head->seq == file.snapshot.trailSeq &&
                      QString::fromLatin1(head->hash.toHex()) == file.snapshot.trailHead;
    if (!same) {
        return fail(ErrorCode::FileChangedMeanwhile, {file.path});
    }
    file.watch = *watch;
    return {};
}

} // namespace zt
