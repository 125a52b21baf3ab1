// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/document/fileseal.h"

#include "model/base/wholewrite.h"
#include "model/document/draftwriter.h"
#include "model/document/filelock.h"
#include "model/document/lockedfile.h"
#include "model/storage/filecopy.h"
#include "model/storage/schema.h"
#include "model/storage/sqlconnection.h"
#include "model/storage/sqliteengine.h"

#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <functional>

namespace zt {

namespace {

/// So much a locked file holds at the least, unless its header is an unusually long one.
qint64 leastPlainSize(qint64 sealedSize)
{
    constexpr qint64 longHeader = 65536;
    return std::max<qint64>(sealedSize - sealedSize / 4096 - longHeader, 0);
}

/// Writes into the draft what `write` gives, and puts it on the disk.
Result<void> fill(const DraftFile& draft,
                  qint64 expected,
                  const QString& path,
                  const std::function<Result<void>(QIODevice& out)>& write)
{
    DraftWriter out(draft, path);
    const Result<void> ready = out.begin(expected);
    if (!ready) {
        return ready;
    }
    Result<void> written = out.finish(write(out));
    return written ? draft.sync() : written;
}

bool beginsAsSqlite(QByteArrayView bytes)
{
    return bytes.startsWith(QByteArrayView("SQLite format 3\0", 16));
}

/// Takes back what a crash left half done, and refuses what is no assessment.
Result<void> settle(const QString& path)
{
    const Result<std::unique_ptr<SqlConnection>> connection =
        SqlConnection::open(path, SqlConnection::Mode::ReadWrite);
    if (!connection) {
        return tl::unexpected(connection.error());
    }
    const Result<SqliteEngine::Header> header = SqliteEngine(**connection).header();
    if (!header) {
        return tl::unexpected(header.error());
    }
    return header->applicationId == assessmentApplicationId
               ? Result<void>()
               : fail(ErrorCode::NotAnAssessment, {path});
}

/// A file that is changed as a whole: nobody else has it open, and the draft takes its place.
struct Replacement
{
    std::shared_ptr<FileLock> lock;
    std::unique_ptr<DraftFile> draft;
};

Result<Replacement> replacementOf(const QString& path)
{
    if (!QFileInfo::exists(path)) {
        return fail(ErrorCode::FileNotFound, {path});
    }
    if (!mayWrite(path)) {
        return fail(
            ErrorCode::FileUnwritable,
            {path, QString::fromUtf8(QT_TRANSLATE_NOOP("Reason", "the file is write-protected"))});
    }
    Result<std::shared_ptr<FileLock>> lock = FileLock::take(path);
    if (!lock) {
        return tl::unexpected(lock.error());
    }
    Result<DraftFile> draft = DraftFile::beside(path);
    if (!draft) {
        return tl::unexpected(draft.error());
    }
    return Replacement{*std::move(lock), std::make_unique<DraftFile>(*std::move(draft))};
}

/// Decrypts into the draft and puts it on the disk.
Result<void> openInto(const DraftFile& draft,
                      QIODevice& sealed,
                      const AgeKeys& keys,
                      const QString& path,
                      JobContext& job)
{
    return fill(draft, leastPlainSize(sealed.size()), path, [&](QIODevice& plain) -> Result<void> {
        const Result<AgeOpenedLock> opened = openAgeFile(sealed, keys, plain, path, job);
        return opened ? Result<void>() : tl::unexpected(opened.error());
    });
}

} // namespace

QString realPath(const QString& path)
{
    const QFileInfo info(path);
    return info.exists() ? info.canonicalFilePath() : info.absoluteFilePath();
}

Result<void> openToRead(QFile& file, QIODevice::OpenMode mode)
{
    if (!file.exists()) {
        return fail(ErrorCode::FileNotFound, {file.fileName()});
    }
    if (!file.open(mode)) {
        return fail(ErrorCode::FileUnreadable, {file.fileName(), file.errorString()});
    }
    return {};
}

Result<void> sealInto(const DraftFile& draft,
                      const AgeOpenedLock& lock,
                      QIODevice& plain,
                      AgeForm form,
                      const QString& path,
                      JobContext& job)
{
    return fill(draft, plain.size(), path, [&](QIODevice& out) {
        return sealAgeFile(lock, plain, out, form, path, job);
    });
}

namespace {

/// Refuses one that is locked already.
Result<Replacement> replacementOfPlain(const QString& path)
{
    if (isLockedFile(path)) {
        return fail(ErrorCode::FileUnwritable,
                    {path, QString::fromUtf8(QT_TRANSLATE_NOOP("Reason", "it is locked already"))});
    }
    Result<Replacement> replacement = replacementOf(path);
    const Result<void> settled = replacement ? settle(path) : tl::unexpected(replacement.error());
    return settled ? std::move(replacement) : tl::unexpected(settled.error());
}

Result<void> sealInPlace(const Replacement& replacement,
                         const AgeOpenedLock& lock,
                         const QString& path,
                         JobContext& job)
{
    QFile plain(path);
    const Result<void> readable = openToRead(plain);
    if (!readable) {
        return readable;
    }
    const Result<void> sealed =
        sealInto(*replacement.draft, lock, plain, AgeForm::Binary, path, job);
    plain.close();
    return sealed ? replacement.draft->moveIntoPlace(IfExists::Replace) : sealed;
}

} // namespace

Result<void> writeInto(const DraftFile& draft, QByteArrayView bytes, const QString& path)
{
    return fill(
        draft, bytes.size(), path, [&](QIODevice& out) { return writeWhole(out, bytes, path); });
}

Result<void> lockInPlace(const QString& givenPath, const AgeLock& lock, JobContext& job)
{
    const QString path = realPath(givenPath);
    const Result<Replacement> replacement = replacementOfPlain(path);
    if (!replacement) {
        return tl::unexpected(replacement.error());
    }
    const Result<AgeOpenedLock> made = makeAgeLock(lock, path, AgeListing::Listed);
    return made ? sealInPlace(*replacement, *made, path, job) : tl::unexpected(made.error());
}

Result<void> lockInPlace(const QString& givenPath, const AgeOpenedLock& lock, JobContext& job)
{
    const QString path = realPath(givenPath);
    const Result<Replacement> replacement = replacementOfPlain(path);
    return replacement ? sealInPlace(*replacement, lock, path, job)
                       : tl::unexpected(replacement.error());
}

Result<void> unlockInPlace(const QString& givenPath, const AgeKeys& keys, JobContext& job)
{
    const QString path = realPath(givenPath);
    Result<Replacement> replacement = replacementOf(path);
    if (!replacement) {
        return tl::unexpected(replacement.error());
    }
    QFile sealed(path);
    const Result<void> readable = openToRead(sealed);
    const Result<void> opened =
        readable ? openInto(*replacement->draft, sealed, keys, path, job) : readable;
    if (!opened) {
        return opened;
    }
    QFile plain(replacement->draft->path());
    if (!plain.open(QIODevice::ReadOnly) || !beginsAsSqlite(plain.read(16))) {
        return fail(ErrorCode::NotAnAssessment, {path});
    }
    plain.close();
    return replacement->draft->moveIntoPlace(IfExists::Replace);
}

Result<void> encryptFile(
    const QString& from, const QString& to, const AgeLock& lock, AgeForm form, JobContext& job)
{
    QFile plain(from);
    const Result<void> readable = openToRead(plain);
    Result<DraftFile> draft = readable ? DraftFile::beside(to) : tl::unexpected(readable.error());
    const Result<AgeOpenedLock> made =
        draft ? makeAgeLock(lock, to) : tl::unexpected(draft.error());
    if (!made) {
        return tl::unexpected(made.error());
    }
    const Result<void> sealed = sealInto(*draft, *made, plain, form, to, job);
    return sealed ? draft->moveIntoPlace(IfExists::Refuse) : sealed;
}

Result<void>
decryptFile(const QString& from, const QString& to, const AgeKeys& keys, JobContext& job)
{
    QFile sealed(from);
    const Result<void> readable = openToRead(sealed);
    Result<DraftFile> draft = readable ? DraftFile::beside(to) : tl::unexpected(readable.error());
    if (!draft) {
        return tl::unexpected(draft.error());
    }
    const Result<void> opened = openInto(*draft, sealed, keys, from, job);
    return opened ? draft->moveIntoPlace(IfExists::Refuse) : opened;
}

} // namespace zt
