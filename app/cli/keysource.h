// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/crypto/agefile.h"

#include <functional>
#include <optional>

namespace zt {

/// Asks a person for a passphrase without showing it; the argument is the question. Empty where
/// there is nobody to be asked.
using PassphrasePrompt = std::function<Result<SecureBytes>(const QString& question)>;

/// Where the keys to locked files come from: --identity and --passphrase-file of any command, else
/// the terminal.
class KeySource
{
public:
    KeySource() = default;
    KeySource(QStringList identityFiles, QString passphraseFile, PassphrasePrompt prompt);

    [[nodiscard]] bool hasPassphraseFile() const { return !m_passphraseFile.isEmpty(); }

    [[nodiscard]] bool hasIdentityFiles() const { return !m_identityFiles.isEmpty(); }

    [[nodiscard]] bool canAsk() const { return bool(m_prompt); }

    [[nodiscard]] const PassphrasePrompt& prompt() const { return m_prompt; }

    /// What the files hold, else what is typed. Errors: those of reading the files; KeyNeeded about
    /// `path` where neither is to be had.
    [[nodiscard]] Result<AgeKeys> keysFor(const QString& path, const QString& question) const;

    /// The passphrase to lock with: from the file, else typed twice. Errors: Usage with `nobody`
    /// where nobody can be asked, or with `differ`.
    [[nodiscard]] Result<SecureBytes> newPassphrase(const QString& nobody,
                                                    const QString& question,
                                                    const QString& again,
                                                    const QString& differ) const;

    /// The passphrase of something that is no assessment: from `file` where one is named, else from
    /// --passphrase-file, else typed. Empty where none is to be had.
    [[nodiscard]] Result<SecureBytes> passphraseFor(const QString& file,
                                                    const QString& question) const;

private:
    QStringList m_identityFiles;
    QString m_passphraseFile;
    PassphrasePrompt m_prompt;
};

/// Nothing of what is read stays in a buffer. Errors: FileNotFound, FileUnreadable, those of
/// readPassphrase().
[[nodiscard]] Result<SecureBytes> passphraseOfFile(const QString& path);
/// Errors: FileNotFound, FileUnreadable, those of readRecipients().
[[nodiscard]] Result<QList<AgeRecipient>> recipientsOfFile(const QString& path);

/// The terminal that standard input is, without echo; an empty function where it is none.
[[nodiscard]] PassphrasePrompt terminalPrompt();

} // namespace zt
