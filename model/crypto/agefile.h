// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/jobcontext.h"
#include "model/crypto/agestanzas.h"

#include <optional>

class QIODevice;

/// Files in the age v1 format (c2sp.org/age), which the `age` tool reads and writes too. Errors
/// name the file as `name`.
namespace zt {

/// Who may open a file: whoever knows one passphrase, or has one of several keys.
struct AgeLock
{
    std::optional<AgePassphrase> passphrase;
    QList<AgeRecipient> recipients;
};

/// What is tried on a locked file.
struct AgeKeys
{
    SecureBytes passphrase;
    AgeIdentities identities;
    int highestWorkFactor = 22; ///< no more is done for a file, whoever made it

    [[nodiscard]] bool isEmpty() const { return passphrase.isEmpty() && identities.empty(); }
};

/// The lock of one file, opened: its key, and the header that wraps it. Sealing again under the
/// same lock needs neither passphrase nor recipients; the payload gets a new nonce and with it a
/// new key.
struct AgeOpenedLock
{
    SecureBytes fileKey;
    AgeHeader header;
    AgeOpensWith opensWith = AgeOpensWith::Passphrase;

    [[nodiscard]] AgeOpenedLock clone() const { return {fileKey.clone(), header, opensWith}; }
};

/// Whether the header also carries, sealed, whose keys open the file (agerecipients.h).
enum class AgeListing { Unlisted, Listed };

/// A new key, wrapped for whom `lock` names: a passphrase or recipients, since a passphrase has to
/// be the only way to open a file. Takes about a second for a passphrase. Errors:
/// WorkFactorTooHigh, Malformed for a recipient that nobody can have.
[[nodiscard]] Result<AgeOpenedLock>
makeAgeLock(const AgeLock& lock, const QString& name, AgeListing listing = AgeListing::Unlisted);

/// Reads the header and tries the keys on it; the payload comes next. Errors: NotLocked,
/// LockDamaged, KeyNeeded (none was given that could fit), WrongPassphrase, NoKeyFits,
/// WorkFactorTooHigh.
[[nodiscard]] Result<AgeOpenedLock>
openAgeLock(QIODevice& file, const AgeKeys& keys, const QString& name);

enum class AgeForm { Binary, Armored };

/// The whole file: header and payload.
[[nodiscard]] Result<void> sealAgeFile(const AgeOpenedLock& lock,
                                       QIODevice& plain,
                                       QIODevice& sealed,
                                       AgeForm form,
                                       const QString& name,
                                       JobContext& job);

/// Reads a file of either form; also gives its lock. What stands in `plain` after an error is to be
/// thrown away. Errors: those of openAgeLock() and openPayload().
[[nodiscard]] Result<AgeOpenedLock> openAgeFile(
    QIODevice& sealed, const AgeKeys& keys, QIODevice& plain, const QString& name, JobContext& job);

/// The payload of a file whose lock is open already. Errors: LockDamaged where the file has another
/// lock by now, and those of openPayload().
[[nodiscard]] Result<void> openAgeFile(QIODevice& sealed,
                                       const AgeOpenedLock& lock,
                                       QIODevice& plain,
                                       const QString& name,
                                       JobContext& job);

/// Whether the file says that it is in this format. Takes nothing off the device.
[[nodiscard]] bool looksLocked(QIODevice& file);

/// What opens a file, read from its header alone.
struct AgeLockNote
{
    AgeOpensWith opensWith = AgeOpensWith::Passphrase;
    qsizetype keys = 0; ///< that open it
    int workFactor = 0; ///< of a passphrase
};

[[nodiscard]] Result<AgeLockNote> readLockNote(QIODevice& sealed, const QString& name);

/// The work factor with which trying one passphrase takes about a second here; between 15 and 20.
[[nodiscard]] int workFactorHere();
/// As much as half of this machine's memory allows, and no more than 22.
[[nodiscard]] int highestWorkFactorHere();

} // namespace zt
