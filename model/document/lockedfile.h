// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/jobcontext.h"
#include "model/crypto/agefile.h"
#include "model/storage/memoryimage.h"

#include <QMutex>

#include <atomic>

namespace zt {

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
    /// Null where the file is not open.
    [[nodiscard]] static std::shared_ptr<LockedFile> alreadyOpen(const QString& path);

    ~LockedFile();
    LockedFile(const LockedFile&) = delete;
    LockedFile& operator=(const LockedFile&) = delete;

    [[nodiscard]] const QString& path() const { return m_path; }

    [[nodiscard]] AgeOpensWith opensWith() const;

    /// The lock to save under from now on; the file itself changes with the next save().
    void setLock(AgeOpenedLock lock);

    /// Replaces the file by what `connection` sees, sealed with a new nonce: either the whole new
    /// state is at its place and on the disk, or the old one. Errors: FileChangedMeanwhile,
    /// FileNotFound (somebody else was there), FileUnwritable, DiskFull, Cancelled.
    [[nodiscard]] Result<void> save(const SqlConnection& connection, JobContext& job);

    /// Where the file is on the disk, which changes with each save.
    [[nodiscard]] const std::shared_ptr<FilePlace>& place() const { return m_place; }

    /// Changes in memory that are on no disk yet.
    void noteChange() { ++m_changes; }

    [[nodiscard]] bool isSaved() const { return m_saved == m_changes; }

private:
    LockedFile(QString path, AgeOpenedLock lock, AgeForm form);
    [[nodiscard]] AgeOpenedLock lockNow() const;

    QString m_path; ///< without links
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
