// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/cli/lockoptions.h"
#include "model/base/wholewrite.h"
#include "model/document/filerescue.h"
#include "model/document/fileseal.h"

#include <QFile>
#include <QFileInfo>

namespace zt {

namespace {

/// What the three have in common: another program's files, and a new one to be written.
class AgeCommand : public Command
{
public:
    [[nodiscard]] bool opensLockedFiles() const override { return false; }

protected:
    static void declareOutput(QCommandLineParser& parser, const CliContext& context)
    {
        parser.addOption({{QStringLiteral("o"), QStringLiteral("output")},
                          context.translate("Cli", "The file to write; it must not exist yet."),
                          QStringLiteral("OUT")});
    }

    /// Errors: Usage without -o; FileExists.
    static Result<QString> outputOf(const QCommandLineParser& parser, const CliContext& context)
    {
        QString path = parser.value(QStringLiteral("o"));
        if (path.isEmpty()) {
            return fail(ErrorCode::Usage,
                        {context.translate("Cli", "-o OUT is required: the file to write.")});
        }
        if (QFileInfo::exists(path)) {
            return fail(ErrorCode::FileExists, {path});
        }
        return path;
    }
};

class AgeEncryptCommand final : public AgeCommand
{
public:
    [[nodiscard]] QString name() const override { return QStringLiteral("age encrypt"); }

    [[nodiscard]] QString summary(const CliContext& context) const override
    {
        return context.translate("Cli", "Encrypts any file in the age format.");
    }

    [[nodiscard]] QStringList positionals() const override { return {QStringLiteral("IN")}; }

    void declare(QCommandLineParser& parser, const CliContext& context) const override
    {
        declareOutput(parser, context);
        declareRecipients(parser, context);
        parser.addOption({QStringLiteral("armor"),
                          context.translate("Cli", "Writes it as text, to be mailed.")});
    }

    Exit run(const QCommandLineParser& parser, CliContext& context) override
    {
        const Result<QString> out = outputOf(parser, context);
        if (!out) {
            return context.refuse(out.error());
        }
        const QString in = parser.positionalArguments().value(0);
        if (!QFileInfo::exists(in)) {
            return context.refuse(Error{ErrorCode::FileNotFound, {in}, {}});
        }
        const Result<AgeLock> lock = lockOf(parser, context, *out);
        if (!lock) {
            return context.refuse(lock.error());
        }
        const AgeForm form =
            parser.isSet(QStringLiteral("armor")) ? AgeForm::Armored : AgeForm::Binary;
        const auto job = context.job(context.translate("Cli", "encrypting"));
        const Result<void> written = encryptFile(in, *out, *lock, form, *job);
        if (!written) {
            return context.refuse(written.error());
        }
        context.note(context.translate("Cli", "Wrote %1.").arg(*out));
        context.note(lockWords(*lock, context));
        return Exit::Done;
    }
};

class AgeDecryptCommand final : public AgeCommand
{
public:
    [[nodiscard]] QString name() const override { return QStringLiteral("age decrypt"); }

    [[nodiscard]] QString summary(const CliContext& context) const override
    {
        return context.translate("Cli", "Decrypts a file that is in the age format.");
    }

    [[nodiscard]] QStringList positionals() const override { return {QStringLiteral("IN")}; }

    void declare(QCommandLineParser& parser, const CliContext& context) const override
    {
        declareOutput(parser, context);
        parser.addOption({QStringLiteral("damaged"),
                          context.translate("Cli",
                                            "Of a damaged file takes what still opens, with "
                                            "zeros for what does not.")});
    }

    Exit run(const QCommandLineParser& parser, CliContext& context) override
    {
        const Result<QString> out = outputOf(parser, context);
        if (!out) {
            return context.refuse(out.error());
        }
        const QString in = parser.positionalArguments().value(0);
        const Result<AgeKeys> keys = context.keysFor(in);
        if (!keys) {
            return context.refuse(keys.error());
        }
        if (parser.isSet(QStringLiteral("damaged"))) {
            return rescue(in, *out, *keys, context);
        }
        const auto job = context.job(context.translate("Cli", "decrypting"));
        const Result<void> written = decryptFile(in, *out, *keys, *job);
        if (!written) {
            return context.refuse(written.error());
        }
        context.note(context.translate("Cli", "Wrote %1.").arg(*out));
        return Exit::Done;
    }

private:
    static Exit
    rescue(const QString& in, const QString& out, const AgeKeys& keys, CliContext& context)
    {
        const auto job = context.job(context.translate("Cli", "decrypting"));
        const Result<AgeRescue> found = rescueFile(in, out, keys, *job);
        if (!found) {
            return context.refuse(found.error());
        }
        context.note(context.translate("Cli", "Wrote %1.").arg(out));
        for (const qint64 chunk : found->lost) {
            constexpr qint64 size = 64 * 1024;
            context.note(context.translate("Cli", "Lost: bytes %1 to %2, zeros in their place.")
                             .arg((chunk - 1) * size)
                             .arg(chunk * size - 1));
        }
        if (!found->hasEnd) {
            context.note(context.translate("Cli", "Lost: its end."));
        }
        return found->isWhole() ? Exit::Done : Exit::CheckFailed;
    }
};

class AgeKeygenCommand final : public AgeCommand
{
public:
    [[nodiscard]] QString name() const override { return QStringLiteral("age keygen"); }

    [[nodiscard]] QString summary(const CliContext& context) const override
    {
        return context.translate("Cli", "Makes a key to open files with; prints its public half.");
    }

    [[nodiscard]] QStringList positionals() const override { return {}; }

    void declare(QCommandLineParser& parser, const CliContext& context) const override
    {
        declareOutput(parser, context);
    }

    Exit run(const QCommandLineParser& parser, CliContext& context) override
    {
        const Result<QString> out = outputOf(parser, context);
        if (!out) {
            return context.refuse(out.error());
        }
        const AgeIdentity identity = AgeIdentity::generate();
        const Result<void> written = writeKey(*out, identityFile(identity));
        if (!written) {
            return context.refuse(written.error());
        }
        context.out(identity.recipient().toText() + QLatin1Char('\n'));
        return Exit::Done;
    }

private:
    /// For its owner alone from the first byte on.
    static Result<void> writeKey(const QString& path, const SecureBytes& text)
    {
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly | QIODevice::Unbuffered,
                       QFileDevice::ReadOwner | QFileDevice::WriteOwner)) {
            return fail(ErrorCode::FileUnwritable, {path, file.errorString()});
        }
        const Result<void> written = writeWhole(file, text.view(), path);
        if (!written) {
            file.remove(); // half a key is none
        }
        return written;
    }
};

} // namespace

std::unique_ptr<Command> makeAgeEncryptCommand()
{
    return std::make_unique<AgeEncryptCommand>();
}

std::unique_ptr<Command> makeAgeDecryptCommand()
{
    return std::make_unique<AgeDecryptCommand>();
}

std::unique_ptr<Command> makeAgeKeygenCommand()
{
    return std::make_unique<AgeKeygenCommand>();
}

} // namespace zt
