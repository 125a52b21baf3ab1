// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"
#include "model/crypto/agefile.h"

namespace zt {

/// --recipient and --recipients-file, of the commands that lock.
void declareRecipients(QCommandLineParser& parser, const CliContext& context);

/// Who shall be able to open `path`: the recipients named, or who knows the passphrase. Errors:
/// Usage where it is both; Malformed; those of KeySource::newPassphrase().
[[nodiscard]] Result<AgeLock>
lockOf(const QCommandLineParser& parser, const CliContext& context, const QString& path);

/// The keys given by --recipient and --recipients-file; none where neither is. Errors: Malformed,
/// those of recipientsOfFile().
[[nodiscard]] Result<QList<AgeRecipient>> recipientsOf(const QCommandLineParser& parser);

/// The recipients that `texts` are. Error: Malformed.
[[nodiscard]] Result<QList<AgeRecipient>> recipientsFrom(const QStringList& texts);

/// A passphrase typed twice. Errors: Usage where nobody can be asked, or they differ.
[[nodiscard]] Result<AgePassphrase>
askNewPassphrase(const CliContext& context, const KeySource& source, const QString& path);

/// What a lock means, for a person.
[[nodiscard]] QString lockWords(const AgeLock& lock, const CliContext& context);

} // namespace zt
