// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/crypto/agefile.h"

#include <QIODevice>

class QFile;

/// Whole files locked and unlocked. Each appears at its place whole, on the disk, for its owner
/// only, or not at all.
namespace zt {

class DraftFile;

/// Locks an assessment at its place. Errors: FileLocked (open elsewhere), NotAnAssessment,
/// FileNotFound, FileUnwritable (also where it is locked already), DiskFull, Cancelled.
[[nodiscard]] Result<void> lockInPlace(const QString& path, const AgeLock& lock, JobContext& job);
/// Under a lock that is made already.
[[nodiscard]] Result<void>
lockInPlace(const QString& path, const AgeOpenedLock& lock, JobContext& job);

/// The way back. Errors: as lockInPlace() and openAgeFile().
[[nodiscard]] Result<void> unlockInPlace(const QString& path, const AgeKeys& keys, JobContext& job);

/// Any file into a new one. Errors: FileExists, FileNotFound, FileUnreadable, FileUnwritable,
/// DiskFull, Cancelled.
[[nodiscard]] Result<void> encryptFile(
    const QString& from, const QString& to, const AgeLock& lock, AgeForm form, JobContext& job);
/// Also those of openAgeFile().
[[nodiscard]] Result<void>
decryptFile(const QString& from, const QString& to, const AgeKeys& keys, JobContext& job);

/// Writes `bytes` as they are into the draft of `path` and puts it on the disk; it is not moved.
[[nodiscard]] Result<void>
writeInto(const DraftFile& draft, QByteArrayView bytes, const QString& path);

/// Writes the draft of `path` and puts it on the disk; it is not moved.
[[nodiscard]] Result<void> sealInto(const DraftFile& draft,
                                    const AgeOpenedLock& lock,
                                    QIODevice& plain,
                                    AgeForm form,
                                    const QString& path,
                                    JobContext& job);

/// Errors: FileNotFound, FileUnreadable.
[[nodiscard]] Result<void> openToRead(QFile& file, QIODevice::OpenMode mode = QIODevice::ReadOnly);

/// Without links.
[[nodiscard]] QString realPath(const QString& path);

} // namespace zt
