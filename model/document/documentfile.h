// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/document/commit.h"
#include "model/document/filelock.h"
#include "model/document/filewatch.h"
#include "model/document/lockedfile.h"
#include "model/storage/sqlconnection.h"
#include "model/storage/upgradedcopy.h"

namespace zt {

/// An opened file with all that was read from it. `lock` is null when it may only be read.
struct OpenedFile
{
    QString path;
    std::shared_ptr<const UpgradedCopy> copy; ///< of an older file that may only be read
    std::shared_ptr<FileLock> lock;
    std::shared_ptr<LockedFile> locked; ///< of one whose content is in memory alone
    std::unique_ptr<SqlConnection> connection;
    FileWatch watch;
    Snapshot snapshot;

    /// Where its content is: the file itself, or the upgraded copy of an older one.
    [[nodiscard]] QString contentPath() const { return copy ? copy->path() : path; }

    /// Starts to watch anew, from the present state.
    [[nodiscard]] Result<FileWatch> newWatch() const
    {
        return FileWatch::start(*connection, locked ? locked->place() : nullptr);
    }
};

/// Writes a new file: draft, one entry, then moved into place. Errors: those of Document::create.
[[nodiscard]] Result<OpenedFile> createFile(const QString& path, const CommitRequest& first);

/// A locked file has to be open in memory already (LockedFile::open). Errors: those of
/// Document::open.
[[nodiscard]] Result<OpenedFile>
openFile(const QString& path, Document::Access access, const PackReader& readPack);

/// Connects in this thread to a file that another thread read. Errors: FileChangedMeanwhile, and
/// those of opening.
[[nodiscard]] Result<void> connectAgain(OpenedFile& file);

} // namespace zt
