// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/crypto/agestanzas.h"

#include <optional>

namespace zt {

/// A header of the age format does not tell whose keys open the file. So that an assessment's list
/// of keys can be looked at and changed later, its header carries them in one stanza more, of a
/// kind of our own: sealed under the file key, so that only who can open the file reads it; others
/// see its length. Programs that do not know the kind pass it over (c2sp.org/age, "Header").
[[nodiscard]] AgeStanza recipientNote(const QList<AgeRecipient>& recipients,
                                      const SecureBytes& fileKey);

[[nodiscard]] bool isRecipientNote(const AgeStanza& stanza);

/// None where the header has no such stanza, or one that the file key does not open.
[[nodiscard]] std::optional<QList<AgeRecipient>> notedRecipients(const QList<AgeStanza>& stanzas,
                                                                 const SecureBytes& fileKey);

/// How many keys open a file with this header.
[[nodiscard]] qsizetype keyStanzas(const QList<AgeStanza>& stanzas);

} // namespace zt
