// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/crypto/ageheader.h"
#include "model/crypto/agekeys.h"

namespace zt {

/// A passphrase and how much work it costs to try one: 2^workFactor steps of scrypt, each with
/// 1 KiB.
struct AgePassphrase
{
    SecureBytes phrase;
    int workFactor = 18;
};

/// What a header asks for.
enum class AgeOpensWith { Passphrase, Keys };

/// The rules for stanzas of the kinds known here, whoever reads them: their arguments, their
/// lengths, and that a passphrase stands alone. Error: LockDamaged .
[[nodiscard]] Result<AgeOpensWith> checkStanzas(const QList<AgeStanza>& stanzas,
                                                const QString& name);

/// The work factor of a header that opens with a passphrase.
[[nodiscard]] int workFactorOf(const AgeStanza& stanza);

/// Error: Malformed for a recipient that nobody can have.
[[nodiscard]] Result<AgeStanza> wrapFor(const AgeRecipient& recipient, const SecureBytes& fileKey);
/// Error: WorkFactorTooHigh where the memory is not to be had.
[[nodiscard]] Result<AgeStanza>
wrapFor(const AgePassphrase& passphrase, const SecureBytes& fileKey, const QString& name);

/// The file key, or an empty one where the stanza is not for `identity`. Error: LockDamaged where
/// the stanza's share is one of the few points that give everybody the same secret.
[[nodiscard]] Result<SecureBytes>
unwrap(const AgeStanza& stanza, const AgeIdentity& identity, const QString& name);
/// The file key. Errors: WrongPassphrase, WorkFactorTooHigh.
[[nodiscard]] Result<SecureBytes> unwrap(const AgeStanza& stanza,
                                         const SecureBytes& passphrase,
                                         int highestWorkFactor,
                                         const QString& name);

inline constexpr qsizetype fileKeySize = 16;

} // namespace zt
