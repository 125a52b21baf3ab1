// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/crypto/agefile.h"

namespace zt {

class LockedFile;
class SqlConnection;

/// What shall be changed about who opens a locked assessment. Nothing given: nothing changes.
struct LockChange
{
    std::optional<AgePassphrase> passphrase; ///< the only way to open it from then on
    QList<AgeRecipient> only;                ///< these keys, whoever could open it before
    QList<AgeRecipient> added;               ///< besides those that open it now
    QList<AgeRecipient> removed;             ///< of those that open it now
};

/// The lock that follows; the file is not touched. Errors: InvariantBroken where nobody could open
/// it any more, where keys are added to a passphrase, or where the file does not tell whose keys
/// open it now; UnknownEntity for a key to be removed that does not open it.
[[nodiscard]] Result<AgeLock> lockAfter(const LockedFile& file, LockChange change);

/// Saves an open file under the lock that `change` makes, which has a new key: a key that was taken
/// away opens nothing that is saved from then on (what it opened before, a copy of the old file,
/// it still does). All or nothing. Errors: those of lockAfter(), makeAgeLock() and
/// LockedFile::save().
[[nodiscard]] Result<void>
changeLock(LockedFile& file, const SqlConnection& content, LockChange change, JobContext& job);

/// The same for a file that is not open. Errors: also FileLocked (open elsewhere), NotLocked,
/// those of LockedFile::open().
[[nodiscard]] Result<void>
changeLockInPlace(const QString& path, const AgeKeys& keys, LockChange change, JobContext& job);

/// As a job of a window, over a file that is open.
[[nodiscard]] Result<void>
changeLockOfOpen(const QString& path, LockChange change, JobContext& job);

/// Puts an open file in the clear at its place, where nobody has it open for writing; it is to be
/// let go of then. Errors: FileLocked, those of LockedFile::save().
[[nodiscard]] Result<void> takeLockOff(LockedFile& file, JobContext& job);

} // namespace zt
