// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/jobcontext.h"
#include "model/crypto/agefile.h"
#include "model/storage/memoryimage.h"

#include <QMutex>

#include <atomic>
#include <functional>
#include <optional>

namespace zt {

class DraftFile;
class FilePlace;
class SqlConnection;

/// A locked assessment whose content is in memory: its key, and the way back onto the disk. While
/// it lives, whoever opens the path in this program gets what is in memory. May be used from any
/// thread.
class LockedFile
{
public:
    /// The one that is open already, or the file unlocked with `keys`. Errors: FileNotFound,
    /// FileUnreadable, FileChangedMeanwhile (of one that is open), NotAnAssessment, Cancelled, and
    /// those of openAgeFile().
    [[nodiscard]] static Result<std::shared_ptr<LockedFile>>
    open(const QString& path, const AgeKeys& keys, JobContext& job);
    /// One whose lock is open already, such as one just made. Errors: the same.
    [[nodiscard]] static Result<std::shared_ptr<LockedFile>>
    open(const QString& path, AgeOpenedLock lock, JobContext& job);
    /// Null where the file is not open.
    [[nodiscard]] static std::shared_ptr<LockedFile> alreadyOpen(const QString& path);

    ~LockedFile();
    LockedFile(const LockedFile&) = delete;
    LockedFile& operator=(const LockedFile&) = delete;

    [[nodiscard]] const QString& path() const { return m_path; }

    [[nodiscard]] AgeOpensWith opensWith() const;
    /// How many keys open it; 0 where a passphrase does.
    [[nodiscard]] qsizetype keyCount() const;
    /// Whose they are; none where a passphrase opens it, or where the file does not tell (another
    /// program locked it).
    [[nodiscard]] std::optional<QList<AgeRecipient>> recipients() const;

    /// Replaces the file by what `connection` sees, sealed with a new nonce: either the whole new
    /// state is at its place and on the disk, or the old one. One at a time, so that a later state
    /// is never replaced by an earlier one. Errors: FileChangedMeanwhile, FileNotFound (somebody
    /// else was there), FileUnwritable, DiskFull, Cancelled.
    [[nodiscard]] Result<void> save(const SqlConnection& connection, JobContext& job);
    /// The same under a new lock, which holds from then on; after an error the old one does.
    [[nodiscard]] Result<void>
    saveUnder(AgeOpenedLock lock, const SqlConnection& connection, JobContext& job);
    /// The present state, locked the same way, at another place; what is there is replaced. Errors:
    /// FileUnwritable, DiskFull, Cancelled.
    [[nodiscard]] Result<void>
    saveCopy(const QString& target, const SqlConnection& connection, JobContext& job) const;
    /// The file in the clear at its place. Nothing is to be changed in memory after that. Errors:
    /// those of save().
    [[nodiscard]] Result<void> saveInTheClear(const SqlConnection& connection, JobContext& job);

    /// Where the file is on the disk, which changes with each save.
    [[nodiscard]] const std::shared_ptr<FilePlace>& place() const { return m_place; }

    /// Changes in memory that are on no disk yet.
    void noteChange() { ++m_changes; }

    [[nodiscard]] bool isSaved() const { return m_saved == m_changes; }

private:
    LockedFile(QString path, AgeOpenedLock lock, AgeForm form);
    [[nodiscard]] AgeOpenedLock lockNow() const;
    /// Keeps what was decrypted, and makes it known under its path.
    [[nodiscard]] static Result<std::shared_ptr<LockedFile>>
    opened(const QString& path, AgeOpenedLock lock, AgeForm form, const QByteArray& plain);
    /// `write` fills the draft that takes the file's place. With m_saving held.
    [[nodiscard]] Result<void>
    replace(const SqlConnection& connection,
            const std::function<Result<void>(const DraftFile&, QByteArray&)>& write);

    QString m_path; ///< without links
    QMutex m_saving;
    mutable QMutex m_mutex;
    AgeOpenedLock m_lock;
    AgeForm m_form;
    std::shared_ptr<FilePlace> m_place;
    std::shared_ptr<MemoryImage> m_image;
    std::atomic<quint64> m_changes{0};
    std::atomic<quint64> m_saved{0};
};

/// Whether a file says that it is locked. False where it cannot be read.
[[nodiscard]] bool isLockedFile(const QString& path);

} // namespace zt
