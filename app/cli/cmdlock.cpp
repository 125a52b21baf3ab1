// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/cli/lockchanging.h"
#include "app/cli/lockoptions.h"
#include "model/document/fileseal.h"
#include "model/document/lockedfile.h"

#include <QFileInfo>

namespace zt {

namespace {

class LockCommand final : public Command
{
public:
    [[nodiscard]] QString name() const override { return QStringLiteral("lock"); }

    [[nodiscard]] QString summary(const CliContext& context) const override
    {
        return context.translate("Cli",
                                 "Locks an assessment at its place, in the age format; shows or "
                                 "changes what opens it.");
    }

    [[nodiscard]] QStringList positionals() const override { return {QStringLiteral("FILE")}; }

    [[nodiscard]] bool opensLockedFiles() const override { return false; }

    void declare(QCommandLineParser& parser, const CliContext& context) const override
    {
        declareRecipients(parser, context);
        declareLockChanges(parser, context);
        declareFormat(parser, context);
    }

    Exit run(const QCommandLineParser& parser, CliContext& context) override
    {
        const QString path = parser.positionalArguments().value(0);
        if (!QFileInfo::exists(path)) { // before anybody is asked for a passphrase
            return context.refuse(Error{ErrorCode::FileNotFound, {path}, {}});
        }
        if (asksForLockChange(parser)) {
            return showOrChangeLock(parser, context, path);
        }
        const Result<AgeLock> lock = lockOf(parser, context, path);
        if (!lock) {
            return context.refuse(lock.error());
        }
        const auto job = context.job(context.translate("Cli", "locking"));
        const Result<void> locked = lockInPlace(path, *lock, *job);
        if (!locked) {
            return context.refuse(locked.error());
        }
        context.note(context.translate("Cli", "Locked %1.").arg(path));
        context.note(lockWords(*lock, context));
        return Exit::Done;
    }
};

class UnlockCommand final : public Command
{
public:
    [[nodiscard]] QString name() const override { return QStringLiteral("unlock"); }

    [[nodiscard]] QString summary(const CliContext& context) const override
    {
        return context.translate(
            "Cli", "Takes the lock off an assessment: it lies in the clear from then on.");
    }

    [[nodiscard]] QStringList positionals() const override { return {QStringLiteral("FILE")}; }

    [[nodiscard]] bool opensLockedFiles() const override { return false; }

    Exit run(const QCommandLineParser& parser, CliContext& context) override
    {
        const QString path = parser.positionalArguments().value(0);
        if (QFileInfo::exists(path) && !isLockedFile(path)) {
            return context.refuse(Error{ErrorCode::NotLocked, {path}, {}});
        }
        const Result<AgeKeys> keys = context.keysFor(path);
        if (!keys) {
            return context.refuse(keys.error());
        }
        const auto job = context.job(context.translate("Cli", "unlocking"));
        const Result<void> unlocked = unlockInPlace(path, *keys, *job);
        if (!unlocked) {
            return context.refuse(unlocked.error());
        }
        context.note(context.translate("Cli", "Unlocked %1: it lies in the clear now.").arg(path));
        return Exit::Done;
    }
};

} // namespace

std::unique_ptr<Command> makeLockCommand()
{
    return std::make_unique<LockCommand>();
}

std::unique_ptr<Command> makeUnlockCommand()
{
    return std::make_unique<UnlockCommand>();
}

} // namespace zt
