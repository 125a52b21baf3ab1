// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/cli/output.h"
#include "model/document/filelock.h"
#include "model/document/fileseal.h"
#include "model/document/recoveryfile.h"
#include "reports/phrase.h"

namespace zt {

namespace {

class RecoverCommand final : public Command
{
public:
    [[nodiscard]] QString name() const override { return QStringLiteral("recover"); }

    [[nodiscard]] QString summary(const CliContext& context) const override
    {
        return context.translate("Cli",
                                 "Puts changes that could not be saved back into a locked file.");
    }

    [[nodiscard]] QStringList positionals() const override { return {QStringLiteral("FILE")}; }

    [[nodiscard]] bool opensLockedFiles() const override { return false; }

    void declare(QCommandLineParser& parser, const CliContext& context) const override
    {
        parser.addOption(
            {QStringLiteral("discard"), context.translate("Cli", "Throws them away instead.")});
        parser.addOption({QStringLiteral("as"),
                          context.translate("Cli",
                                            "Makes an assessment of its own of them, under the "
                                            "same lock."),
                          QStringLiteral("NEW.zta")});
        parser.addOption(
            {QStringLiteral("dry-run"), context.translate("Cli", "Only tells what there is.")});
        declareFormat(parser, context);
    }

    Exit run(const QCommandLineParser& parser, CliContext& context) override
    {
        const auto format = formatOf(parser);
        if (!format) {
            return context.refuse(format.error());
        }
        const QString file = parser.positionalArguments().value(0);
        const bool onlyTells = parser.isSet(QStringLiteral("dry-run"));
        const bool movesAway = parser.isSet(QStringLiteral("as"));
        const bool discards = parser.isSet(QStringLiteral("discard"));
        const QString target = parser.value(QStringLiteral("as"));
        if (movesAway && (discards || target.isEmpty())) {
            return context.refuse(
                {ErrorCode::Usage,
                 {context.translate("Cli", "Either --as NEW.zta, with a name, or --discard.")},
                 {},
                 {}});
        }
        const bool takesAway = (discards || movesAway) && !onlyTells;
        const Result<std::shared_ptr<FileLock>> lock =
            takesAway ? FileLock::take(realPath(file)) : std::shared_ptr<FileLock>();
        if (!lock) {
            return context.refuse(lock.error());
        }
        if (discards && !onlyTells) {
            const Result<void> discarded = discardRecovery(file);
            if (!discarded) {
                return context.refuse(discarded.error());
            }
            context.note(context.translate("Cli", "Threw away what was kept beside %1.").arg(file));
            return Exit::Done;
        }
        if (movesAway && !onlyTells) {
            const Result<void> moved = moveRecovery(file, target);
            if (!moved) {
                return context.refuse(moved.error());
            }
            context.note(context.translate("Cli", "Made %1 of it.").arg(target));
            return Exit::Done;
        }
        const Result<AgeKeys> keys = hasRecovery(file) ? context.keysFor(file) : AgeKeys();
        const auto job = context.job(context.translate("Cli", "unlocking"));
        const Result<std::optional<Recovery>> found =
            keys ? findRecovery(file, *keys, *job) : tl::unexpected(keys.error());
        if (!found) {
            return context.refuse(found.error());
        }
        const bool adopts = *found && (*found)->standing == RecoveryStanding::Ahead && !onlyTells;
        const Result<void> adopted = adopts ? adoptRecovery(file, *keys, *job) : Result<void>();
        if (!adopted) {
            return context.refuse(adopted.error());
        }
        tell(*format, context, *found, adopts);
        return *found && (*found)->standing == RecoveryStanding::Apart ? Exit::CheckFailed
                                                                       : Exit::Done;
    }

private:
    static QString keyOf(const std::optional<Recovery>& found)
    {
        if (!found) {
            return QStringLiteral("none");
        }
        switch (found->standing) {
        case RecoveryStanding::Ahead:
            return QStringLiteral("ahead");
        case RecoveryStanding::Behind:
            return QStringLiteral("behind");
        case RecoveryStanding::Apart:
            break;
        }
        return QStringLiteral("apart");
    }

    static QString wordsOf(const CliContext& context, const Recovery& found, bool adopted)
    {
        if (found.standing == RecoveryStanding::Behind) {
            return context.translate(
                "Cli", "The file has everything that was kept beside it; --discard removes that.");
        }
        if (found.standing == RecoveryStanding::Apart) {
            return context.translate(
                "Cli",
                "The file was changed meanwhile: what was kept beside it does "
                "not go on from it. --as NEW.zta makes a file of its own of it.");
        }
        return adopted ? context.translate("Cli", "Entries put back that were not saved: %1.")
                       : context.translate(
                             "Cli", "Entries that were not saved: %1; recover puts them back.");
    }

    static void tell(OutputFormat format,
                     CliContext& context,
                     const std::optional<Recovery>& found,
                     bool adopted)
    {
        if (format == OutputFormat::Json) {
            context.out(jsonText(
                {{QStringLiteral("standing"), keyOf(found)},
                 {QStringLiteral("entries"), found ? found->entries : 0},
                 {QStringLiteral("saved_at"), found ? toStoredTime(found->savedAt) : QString()},
                 {QStringLiteral("recovered"), adopted}}));
            return;
        }
        if (!found) {
            context.note(context.translate("Cli", "Nothing was kept beside it."));
            return;
        }
        context.note(fill(wordsOf(context, *found, adopted), {QString::number(found->entries)}));
    }
};

} // namespace

std::unique_ptr<Command> makeRecoverCommand()
{
    return std::make_unique<RecoverCommand>();
}

} // namespace zt
