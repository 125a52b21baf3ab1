// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/clicontext.h"

#include <QCommandLineParser>

#include <memory>
#include <vector>

namespace zt {

/// One command of ztctl. A command declares its arguments, then runs on what was parsed.
class Command
{
public:
    virtual ~Command() = default;

    [[nodiscard]] virtual QString name() const = 0;
    /// One line for the list of commands.
    [[nodiscard]] virtual QString summary(const CliContext& context) const = 0;
    /// The positional arguments as shown in the usage line, e.g. "FILE SHEET".
    [[nodiscard]] virtual QStringList positionals() const = 0;
    virtual void declare(QCommandLineParser& parser, const CliContext& context) const;

    /// Whether assessments among the arguments that are locked shall be unlocked, in memory, before
    /// run().
    [[nodiscard]] virtual bool opensLockedFiles() const { return true; }

    [[nodiscard]] virtual Exit run(const QCommandLineParser& parser, CliContext& context) = 0;
};

/// All commands in the order of the help.
[[nodiscard]] std::vector<std::unique_ptr<Command>> allCommands();

/// Parses `arguments` (without the program's name) and runs the command they name. `prompt`: where
/// somebody can be asked for a passphrase.
[[nodiscard]] int runCli(const QStringList& arguments,
                         QIODevice& out,
                         QIODevice& err,
                         Clock& clock,
                         const PassphrasePrompt& prompt = {});

/// The refusal of a word that is not one of `choices`, or of none at all, for `what` (an option or
/// a command): what was read and what is accepted.
[[nodiscard]] Error notAChoice(const QString& what, const QString& read, const QString& choices);

/// --format; errors with NoSuchChoice when the word is not one of `allowed`.
void declareFormat(QCommandLineParser& parser, const CliContext& context);
[[nodiscard]] Result<OutputFormat> formatOf(const QCommandLineParser& parser);

/// A whole number of an option within a range. Error: Usage.
[[nodiscard]] Result<int> intOption(const QCommandLineParser& parser,
                                    const CliContext& context,
                                    const QString& name,
                                    int low,
                                    int high);

/// A file to be written must be none of those the command reads, by whatever name, link or path.
/// Error: Usage.
[[nodiscard]] Result<void>
keepApart(const CliContext& context, const QString& output, const QStringList& inputs);

/// "13" or "13.5" as hundredths of a point. Error: Usage.
[[nodiscard]] Result<int>
pointsOption(const QCommandLineParser& parser, const CliContext& context, const QString& name);

} // namespace zt
