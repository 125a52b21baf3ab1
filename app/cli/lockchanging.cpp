// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/lockchanging.h"

#include "app/cli/lockoptions.h"
#include "app/cli/output.h"
#include "model/document/fileseal.h"
#include "model/document/lockchange.h"
#include "model/document/lockedfile.h"

#include <QFile>
#include <QJsonArray>

#include <algorithm>

namespace zt {

namespace {

constexpr QLatin1String showOption("show");
constexpr QLatin1String changeOption("change");
constexpr QLatin1String addOption("add-recipient");
constexpr QLatin1String removeOption("remove-recipient");
constexpr QLatin1String phraseOption("new-passphrase-file");

bool givesWholeList(const QCommandLineParser& parser)
{
    return parser.isSet(QStringLiteral("recipient")) ||
           parser.isSet(QStringLiteral("recipients-file"));
}

Result<void> checkUsage(const QCommandLineParser& parser, const CliContext& context)
{
    const bool edits = parser.isSet(addOption) || parser.isSet(removeOption);
    const int ways = int(edits) + int(givesWholeList(parser)) + int(parser.isSet(phraseOption));
    if (parser.isSet(showOption) && (ways > 0 || parser.isSet(changeOption))) {
        return fail(ErrorCode::Usage,
                    {context.translate("Cli", "--show changes nothing: give it alone.")});
    }
    if (!parser.isSet(showOption) && !parser.isSet(changeOption)) {
        return fail(
            ErrorCode::Usage,
            {context.translate("Cli",
                               "--add-recipient, --remove-recipient and --new-passphrase-file "
                               "change a lock: give --change too.")});
    }
    if (ways > 1) {
        return fail(
            ErrorCode::Usage,
            {context.translate("Cli",
                               "Give one of these: all keys (--recipient, --recipients-file), keys "
                               "to add and to remove, or --new-passphrase-file.")});
    }
    return {};
}

Result<LockChange>
changeOf(const QCommandLineParser& parser, const CliContext& context, const QString& path)
{
    LockChange change;
    const Result<QList<AgeRecipient>> only = recipientsOf(parser);
    const Result<QList<AgeRecipient>> added =
        only ? recipientsFrom(parser.values(addOption)) : tl::unexpected(only.error());
    const Result<QList<AgeRecipient>> removed =
        added ? recipientsFrom(parser.values(removeOption)) : tl::unexpected(added.error());
    if (!removed) {
        return tl::unexpected(removed.error());
    }
    change.only = *only;
    change.added = *added;
    change.removed = *removed;
    if (only->isEmpty() && added->isEmpty() && removed->isEmpty()) {
        const KeySource source({}, parser.value(phraseOption), context.keySource().prompt());
        Result<AgePassphrase> phrase = askNewPassphrase(context, source, path);
        if (!phrase) {
            return tl::unexpected(phrase.error());
        }
        change.passphrase.emplace(*std::move(phrase));
    }
    return change;
}

Exit change(const QCommandLineParser& parser, CliContext& context, const QString& path)
{
    if (!isLockedFile(path)) {
        return context.refuse(Error{ErrorCode::NotLocked, {path}, {}});
    }
    const Result<AgeKeys> keys = context.keysFor(path);
    Result<LockChange> wanted =
        keys ? changeOf(parser, context, path) : tl::unexpected(keys.error());
    if (!wanted) {
        return context.refuse(wanted.error());
    }
    const auto job = context.job(context.translate("Cli", "locking"));
    const Result<void> changed = changeLockInPlace(path, *keys, *std::move(wanted), *job);
    if (!changed) {
        return context.refuse(changed.error());
    }
    context.note(context.translate("Cli", "Changed what opens %1.").arg(path));
    return Exit::Done;
}

/// Whose keys open the file, where a key was given to look with; else the header alone.
Result<std::optional<QList<AgeRecipient>>> listedKeys(const CliContext& context,
                                                      const QString& path)
{
    if (!context.keySource().hasIdentityFiles()) {
        return std::nullopt;
    }
    const Result<AgeKeys> keys = context.keysFor(path);
    JobContext job;
    const Result<std::shared_ptr<LockedFile>> file =
        keys ? LockedFile::open(path, *keys, job) : tl::unexpected(keys.error());
    if (!file) {
        return tl::unexpected(file.error());
    }
    return (*file)->recipients();
}

struct Shown
{
    std::optional<AgeLockNote> note; ///< none: the file is not locked
    std::optional<QList<AgeRecipient>> keys;
};

Result<Shown> lookAt(const CliContext& context, const QString& path)
{
    QFile file(path);
    const Result<void> readable = openToRead(file);
    if (!readable) {
        return tl::unexpected(readable.error());
    }
    if (!isLockedFile(path)) {
        return Shown();
    }
    const Result<AgeLockNote> note = readLockNote(file, path);
    if (!note) {
        return tl::unexpected(note.error());
    }
    Shown shown{*note, {}};
    if (note->opensWith == AgeOpensWith::Keys) {
        const auto keys = listedKeys(context, path);
        if (!keys) {
            return tl::unexpected(keys.error());
        }
        shown.keys = *keys;
    }
    return shown;
}

QJsonObject toJson(const Shown& shown)
{
    QJsonObject object{{QStringLiteral("locked"), shown.note.has_value()}};
    if (!shown.note) {
        return object;
    }
    if (shown.note->opensWith == AgeOpensWith::Passphrase) {
        object.insert(QStringLiteral("opens_with"), QStringLiteral("passphrase"));
        object.insert(QStringLiteral("work_factor"), shown.note->workFactor);
        return object;
    }
    object.insert(QStringLiteral("opens_with"), QStringLiteral("keys"));
    object.insert(QStringLiteral("keys"), shown.note->keys);
    QJsonValue recipients; // unknown
    if (shown.keys) {
        QJsonArray texts;
        for (const AgeRecipient& recipient : *shown.keys) {
            texts.append(recipient.toText());
        }
        recipients = texts;
    }
    object.insert(QStringLiteral("recipients"), recipients);
    return object;
}

QString toText(const Shown& shown, const CliContext& context)
{
    if (!shown.note) {
        return context.translate("Cli", "Not locked: it lies in the clear.") + QLatin1Char('\n');
    }
    if (shown.note->opensWith == AgeOpensWith::Passphrase) {
        return context.translate("Cli", "It opens with a passphrase; work of 2^%1.")
                   .arg(shown.note->workFactor) +
               QLatin1Char('\n');
    }
    QString text =
        context.translate("Cli", "Number of keys that open it: %1.").arg(shown.note->keys) +
        QLatin1Char('\n');
    if (!shown.keys) {
        return text +
               context.translate("Cli",
                                 "Whose they are is told to who opens it (--identity), "
                                 "unless another program locked it.") +
               QLatin1Char('\n');
    }
    for (const AgeRecipient& recipient : *shown.keys) {
        text += recipient.toText() + QLatin1Char('\n');
    }
    return text;
}

Exit show(const QCommandLineParser& parser, CliContext& context, const QString& path)
{
    const Result<OutputFormat> format = formatOf(parser);
    const Result<Shown> shown = format ? lookAt(context, path) : tl::unexpected(format.error());
    if (!shown) {
        return context.refuse(shown.error());
    }
    if (*format == OutputFormat::Json) {
        context.out(jsonText(toJson(*shown)));
    } else {
        context.out(toText(*shown, context));
    }
    return Exit::Done;
}

} // namespace

void declareLockChanges(QCommandLineParser& parser, const CliContext& context)
{
    const QString recipient = QStringLiteral("age1…");
    const QString file = QStringLiteral("FILE");
    parser.addOption(
        {showOption, context.translate("Cli", "Prints what opens the file; changes nothing.")});
    parser.addOption({changeOption,
                      context.translate("Cli",
                                        "Another lock for a locked file: new keys, or a new "
                                        "passphrase. The old way in opens nothing new.")});
    parser.addOption({addOption,
                      context.translate("Cli", "With --change: one more key; may be repeated."),
                      recipient});
    parser.addOption({removeOption,
                      context.translate("Cli", "With --change: a key that opens it no longer."),
                      recipient});
    parser.addOption({phraseOption,
                      context.translate("Cli",
                                        "With --change: the new passphrase, the first line of "
                                        "FILE; without it and without keys it is asked for."),
                      file});
}

bool asksForLockChange(const QCommandLineParser& parser)
{
    const QStringList names{showOption, changeOption, addOption, removeOption, phraseOption};
    return std::any_of(
        names.begin(), names.end(), [&](const QString& name) { return parser.isSet(name); });
}

Exit showOrChangeLock(const QCommandLineParser& parser, CliContext& context, const QString& path)
{
    const Result<void> sound = checkUsage(parser, context);
    if (!sound) {
        return context.refuse(sound.error());
    }
    return parser.isSet(showOption) ? show(parser, context, path) : change(parser, context, path);
}

} // namespace zt
