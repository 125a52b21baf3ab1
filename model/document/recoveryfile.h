// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/jobcontext.h"
#include "model/crypto/agefile.h"

#include <QDateTime>

#include <optional>

/// Where the changes of a locked file go that cannot be saved at its place: a file of the same lock
/// beside it, ".<name>.recovery", whole or not at all. It goes with the next save of the same open
/// file that succeeds; after a crash it is found when the file is opened again, and stays until
/// somebody puts it back or throws it away.
namespace zt {

class LockedFile;
class SqlConnection;

[[nodiscard]] QString recoveryPathOf(const QString& path);

/// Whether there is one; what is in it takes the keys to tell.
[[nodiscard]] bool hasRecovery(const QString& path);

/// Saves the file at its place. Where that fails, what `connection` sees is kept beside it, and the
/// error is that of the save. What an earlier run kept is neither removed nor written over: then
/// the changes stay in memory alone. Errors: those of LockedFile::save().
[[nodiscard]] Result<void>
saveOrKeep(LockedFile& locked, const SqlConnection& connection, JobContext& job);

enum class RecoveryStanding : quint8 {
    Ahead,  ///< it goes on from where the file ends
    Behind, ///< the file has everything that is in it
    Apart,  ///< each has entries that the other has not
};

struct Recovery
{
    RecoveryStanding standing = RecoveryStanding::Ahead;
    qint64 entries = 0; ///< of its trail, that the file has not
    QDateTime savedAt;  ///< UTC
};

/// Whether everything that the file open at `path` could not save lies beside it.
[[nodiscard]] bool isAllKept(const QString& path);

/// What was kept beside a locked file, held against it; none where nothing was. The file itself may
/// be missing where something was. Errors: FileNotFound (neither is there), those of
/// LockedFile::open(), about the file or what was kept.
[[nodiscard]] Result<std::optional<Recovery>>
findRecovery(const QString& path, const AgeKeys& keys, JobContext& job);

/// Puts what was kept in the file's place, where it goes on from it. Errors: FileNotFound (there is
/// none), FileChangedMeanwhile (it is behind or apart), FileLocked (open somewhere),
/// FileUnwritable, DiskFull, and those of findRecovery().
[[nodiscard]] Result<void> adoptRecovery(const QString& path, const AgeKeys& keys, JobContext& job);

/// Makes an assessment of its own of what was kept, under the same lock. Whoever calls holds the
/// file's FileLock, so that nobody keeps something newer meanwhile. Errors: FileExists,
/// FileNotFound (nothing was kept), FileUnreadable, FileUnwritable, DiskFull.
[[nodiscard]] Result<void> moveRecovery(const QString& path, const QString& target);

/// Errors: FileNotFound, FileUnwritable.
[[nodiscard]] Result<void> discardRecovery(const QString& path);

} // namespace zt
