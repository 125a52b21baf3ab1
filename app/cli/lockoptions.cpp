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
    parser.addOption({QStringLiteral("recipients-file"),
                      context.translate("Cli",
                                        "A file with such keys, one a line; of a key file as age "
                                        "keygen writes it the public half is taken."),
                      QStringLiteral("FILE")});
}

Result<AgePassphrase>
askNewPassphrase(const CliContext& context, const KeySource& source, const QString& path)
{
    Result<SecureBytes> phrase = source.newPassphrase(
        context.translate("Cli",
                          "Give --recipient or --passphrase-file: there is no terminal on which a "
                          "passphrase could be asked for."),
        context.translate("Cli", "New passphrase for %1: ").arg(path),
        context.translate("Cli", "The same again: "),
        context.translate("Cli", "The two passphrases differ, or are empty. Nothing was changed."));
    if (!phrase) {
        return tl::unexpected(phrase.error());
    }
    return AgePassphrase{*std::move(phrase), workFactorHere()};
}

Result<QList<AgeRecipient>> recipientsFrom(const QStringList& texts)
{
    QList<AgeRecipient> recipients;
    for (const QString& text : texts) {
        const Result<AgeRecipient> recipient = AgeRecipient::fromText(text);
        if (!recipient) {
            return tl::unexpected(recipient.error());
        }
        if (!recipients.contains(*recipient)) {
            recipients.append(*recipient);
        }
    }
    return recipients;
}

Result<QList<AgeRecipient>> recipientsOf(const QCommandLineParser& parser)
{
    Result<QList<AgeRecipient>> recipients =
        recipientsFrom(parser.values(QStringLiteral("recipient")));
    for (const QString& path : parser.values(QStringLiteral("recipients-file"))) {
        const Result<QList<AgeRecipient>> more =
            recipients ? recipientsOfFile(path) : tl::unexpected(recipients.error());
        if (!more) {
            return more;
        }
        for (const AgeRecipient& recipient : *more) {
            if (!recipients->contains(recipient)) {
                recipients->append(recipient);
            }
        }
    }
    return recipients;
}

Result<AgeLock>
lockOf(const QCommandLineParser& parser, const CliContext& context, const QString& path)
{
    const Result<QList<AgeRecipient>> recipients = recipientsOf(parser);
    if (!recipients) {
        return tl::unexpected(recipients.error());
    }
    AgeLock lock;
    if (recipients->isEmpty()) {
        Result<AgePassphrase> phrase = askNewPassphrase(context, context.keySource(), path);
        if (!phrase) {
            return tl::unexpected(phrase.error());
        }
        lock.passphrase.emplace(*std::move(phrase));
        return lock;
    }
    if (context.keySource().hasPassphraseFile()) {
        return fail(ErrorCode::Usage,
                    {context.translate("Cli",
                                       "A file opens with a passphrase or with keys: give "
                                       "--passphrase-file or --recipient, not both.")});
    }
    lock.recipients = *recipients;
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
