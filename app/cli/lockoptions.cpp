// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/lockoptions.h"

namespace zt {

void declareRecipients(QCommandLineParser& parser, const CliContext& context)
{
    parser.addOption({QStringLiteral("recipient"),
                      context.translate("Cli",
                                        "Whose key shall open the file (age1…); may be repeated. "
                                        "Without it, a passphrase does."),
                      QStringLiteral("age1…")});
}

namespace {

Result<AgeLock> passphraseLock(const CliContext& context, const QString& path)
{
    Result<SecureBytes> phrase = context.keySource().newPassphrase(
        context.translate("Cli",
                          "Give --recipient or --passphrase-file: there is no terminal on which a "
                          "passphrase could be asked for."),
        context.translate("Cli", "New passphrase for %1: ").arg(path),
        context.translate("Cli", "The same again: "),
        context.translate("Cli", "The two passphrases differ, or are empty. Nothing was changed."));
    if (!phrase) {
        return tl::unexpected(phrase.error());
    }
    AgeLock lock;
    lock.passphrase.emplace(AgePassphrase{*std::move(phrase), workFactorHere()});
    return lock;
}

} // namespace

Result<AgeLock>
lockOf(const QCommandLineParser& parser, const CliContext& context, const QString& path)
{
    const QStringList texts = parser.values(QStringLiteral("recipient"));
    if (texts.isEmpty()) {
        return passphraseLock(context, path);
    }
    if (context.keySource().hasPassphraseFile()) {
        return fail(ErrorCode::Usage,
                    {context.translate("Cli",
                                       "A file opens with a passphrase or with keys: give "
                                       "--passphrase-file or --recipient, not both.")});
    }
    AgeLock lock;
    for (const QString& text : texts) {
        const Result<AgeRecipient> recipient = AgeRecipient::fromText(text);
        if (!recipient) {
            return tl::unexpected(recipient.error());
        }
        if (!lock.recipients.contains(*recipient)) {
            lock.recipients.append(*recipient);
        }
    }
    return lock;
}

QString lockWords(const AgeLock& lock, const CliContext& context)
{
    return lock.passphrase ? context
                                 .translate("Cli",
                                            "It opens with the passphrase; trying one takes work "
                                            "of 2^%1, about a second here.")
                                 .arg(lock.passphrase->workFactor)
                           : context.translate("Cli", "Number of keys that open it: %1.")
                                 .arg(lock.recipients.size());
}

} // namespace zt
