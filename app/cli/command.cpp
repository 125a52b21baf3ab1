// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"

#include "app/cli/commands.h"
#include "app/cli/output.h"
#include "model/document/lockedfile.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <algorithm>
#include <filesystem>
#include <system_error>

namespace zt {

void Command::declare(QCommandLineParser& parser, const CliContext& context) const
{
    Q_UNUSED(parser)
    Q_UNUSED(context)
}

std::vector<std::unique_ptr<Command>> allCommands()
{
    std::vector<std::unique_ptr<Command>> commands;
    commands.push_back(makeNewCommand());
    commands.push_back(makePeekCommand());
    commands.push_back(makeTemplateCommand());
    commands.push_back(makeImportCommand());
    commands.push_back(makeSystemsCommand());
    commands.push_back(makeAddCommand());
    commands.push_back(makeRemoveCommand());
    commands.push_back(makeSetCommand());
    commands.push_back(makeProfileCommand());
    commands.push_back(makeMethodCommand());
    commands.push_back(makeSelectCommand());
    commands.push_back(makeAdoptCommand());
    commands.push_back(makeExplainCommand());
    commands.push_back(makeMaturityCommand());
    commands.push_back(makeMaturitySetCommand());
    commands.push_back(makeMaturityMethodCommand());
    commands.push_back(makeMaturityStageCommand());
    commands.push_back(makeEvidenceCommand());
    commands.push_back(makeSnapshotCommand());
    commands.push_back(makeDiffCommand());
    commands.push_back(makeTargetCommand());
    commands.push_back(makeActionCommand());
    commands.push_back(makeRoadmapCommand());
    commands.push_back(makeAuditNewCommand());
    commands.push_back(makeAuditListCommand());
    commands.push_back(makeAuditShowCommand());
    commands.push_back(makeAuditSetCommand());
    commands.push_back(makeAuditReviewCommand());
    commands.push_back(makeAuditSampleCommand());
    commands.push_back(makeExportQuestionnaireCommand());
    commands.push_back(makeImportQuestionnaireCommand());
    commands.push_back(makeAuditFindingCommand());
    commands.push_back(makeAuditFindingsCommand());
    commands.push_back(makeAuditLetterCommand());
    commands.push_back(makeAuditStatementCommand());
    commands.push_back(makeChartCommand());
    commands.push_back(makeReportCommand());
    commands.push_back(makeTrailCommand());
    commands.push_back(makeUndoCommand());
    commands.push_back(makeVerifyCommand());
    commands.push_back(makeSignCommand());
    commands.push_back(makeSignaturesCommand());
    commands.push_back(makeSealCommand());
    commands.push_back(makeScrubCommand());
    commands.push_back(makeSalvageCommand());
    commands.push_back(makeRecoverCommand());
    commands.push_back(makeIncidentNewCommand());
    commands.push_back(makeIncidentListCommand());
    commands.push_back(makeIncidentShowCommand());
    commands.push_back(makeIncidentSetCommand());
    commands.push_back(makeIncidentEventCommand());
    commands.push_back(makeIncidentCustodyCommand());
    commands.push_back(makeIncidentFindingCommand());
    commands.push_back(makeIncidentCloseCommand());
    commands.push_back(makeIncidentCasesCommand());
    commands.push_back(makeSimulateCommand());
    commands.push_back(makeSimulateCasesCommand());
    commands.push_back(makeSimulateReplayCommand());
    commands.push_back(makeSimulateListCommand());
    commands.push_back(makeSimulateCheckCommand());
    commands.push_back(makeSimulateCeremonyCommand());
    commands.push_back(makeSimulateInvestCommand());
    commands.push_back(makeSimulateRunsCommand());
    commands.push_back(makeSimulateRepeatCommand());
    commands.push_back(makeSimulateClaimsCommand());
    commands.push_back(makeSimulateLoadCommand());
    commands.push_back(makePackCommand());
    commands.push_back(makeAnalyseCommand());
    commands.push_back(makeRegulatorCommand());
    commands.push_back(makeWebAuthnCommand());
    commands.push_back(makeLockCommand());
    commands.push_back(makeUnlockCommand());
    commands.push_back(makeAgeEncryptCommand());
    commands.push_back(makeAgeDecryptCommand());
    commands.push_back(makeAgeKeygenCommand());
    return commands;
}

void declareFormat(QCommandLineParser& parser, const CliContext& context)
{
    parser.addOption(QCommandLineOption(
        QStringLiteral("format"),
        context.translate("Cli", "How the result is printed: table, json or csv."),
        QStringLiteral("table|json|csv"),
        QStringLiteral("table")));
}

Error notAChoice(const QString& what, const QString& read, const QString& choices)
{
    return read.isEmpty() ? Error{ErrorCode::ChoiceMissing, {what, choices}, {}}
                          : Error{ErrorCode::NoSuchChoice, {what, read, choices}, {}};
}

Result<OutputFormat> formatOf(const QCommandLineParser& parser)
{
    const QString word = parser.value(QStringLiteral("format"));
    if (word == QLatin1String("table")) {
        return OutputFormat::Table;
    }
    if (word == QLatin1String("json")) {
        return OutputFormat::Json;
    }
    if (word == QLatin1String("csv")) {
        return OutputFormat::Csv;
    }
    return tl::unexpected(
        notAChoice(QStringLiteral("--format"), word, QStringLiteral("table, json, csv")));
}

Result<int> intOption(const QCommandLineParser& parser,
                      const CliContext& context,
                      const QString& name,
                      int low,
                      int high)
{
    bool ok = false;
    const int value = parser.value(name).toInt(&ok);
    if (!ok || value < low || value > high) {
        return fail(ErrorCode::Usage,
                    {context.translate("Cli", "--%1 takes a whole number from %2 to %3.")
                         .arg(name, QString::number(low), QString::number(high))});
    }
    return value;
}

Result<void> keepApart(const CliContext& context, const QString& output, const QStringList& inputs)
{
    const auto pathOf = [](const QString& name) {
        return std::filesystem::path(name.toStdU16String());
    };
    for (const QString& input : inputs) {
        std::error_code missing; // A file that does not exist yet is no other file.
        if (!input.isEmpty() &&
            std::filesystem::equivalent(pathOf(output), pathOf(input), missing)) {
            return fail(ErrorCode::Usage,
                        {context
                             .translate("Cli",
                                        "“%1” is read by this command and would be overwritten; "
                                        "choose another name. Nothing was changed.")
                             .arg(output)});
        }
    }
    return {};
}

Result<int>
pointsOption(const QCommandLineParser& parser, const CliContext& context, const QString& name)
{
    const QStringList parts = parser.value(name).split(QLatin1Char('.'));
    bool wholeOk = false;
    bool fractionOk = true;
    const int whole = parts.value(0).toInt(&wholeOk);
    int hundredths = 0;
    if (parts.size() == 2) {
        hundredths = parts[1].leftJustified(2, QLatin1Char('0')).toInt(&fractionOk);
    }
    const bool fits = parts.size() <= 2 && parts.value(1).size() <= 2;
    if (!wholeOk || !fractionOk || !fits || whole < 0 || whole > 10000 || hundredths < 0) {
        return fail(
            ErrorCode::Usage,
            {context
                 .translate("Cli",
                            "--%1 takes points with at most two decimals, such as 13 or 13.5.")
                 .arg(name)});
    }
    return whole * 100 + hundredths;
}

namespace {

struct GlobalOptions
{
    LanguageCode language = LanguageCode::ZhTw;
    QString actor;
    QStringList identityFiles;
    QString passphraseFile;
    QStringList rest;
    QString fault;
};

QString defaultActor()
{
    for (const char* variable : {"ZT_ACTOR", "USER", "USERNAME"}) {
        QString name = qEnvironmentVariable(variable);
        if (!name.isEmpty()) {
            return name;
        }
    }
    return QStringLiteral("ztctl");
}

bool isGlobal(const QString& name)
{
    static const QStringList names{QStringLiteral("--lang"),
                                   QStringLiteral("--actor"),
                                   QStringLiteral("--identity"),
                                   QStringLiteral("--passphrase-file")};
    return names.contains(name);
}

void takeGlobal(GlobalOptions& globals, const QString& name, const QString& value)
{
    if (name == QLatin1String("--actor")) {
        globals.actor = value;
    } else if (name == QLatin1String("--identity")) {
        globals.identityFiles.append(value);
    } else if (name == QLatin1String("--passphrase-file")) {
        globals.passphraseFile = value;
    } else if (value == QLatin1String("zh_TW") || value == QLatin1String("en")) {
        globals.language = value == QLatin1String("en") ? LanguageCode::En : LanguageCode::ZhTw;
    } else {
        globals.fault = QStringLiteral("--lang zh_TW|en");
    }
    if (value.isEmpty() && globals.fault.isEmpty() && name != QLatin1String("--actor")) {
        globals.fault = name + QStringLiteral(" FILE");
    }
}

/// They stand anywhere, so they are taken out before the command's own parser runs.
GlobalOptions takeGlobals(const QStringList& arguments)
{
    GlobalOptions globals;
    globals.actor = defaultActor();
    for (qsizetype i = 0; i < arguments.size(); ++i) {
        const QString& argument = arguments[i];
        const QString name = argument.section(QLatin1Char('='), 0, 0);
        if (!isGlobal(name)) {
            globals.rest.append(argument);
            continue;
        }
        const bool inOne = argument.contains(QLatin1Char('='));
        takeGlobal(
            globals, name, inOne ? argument.section(QLatin1Char('='), 1) : arguments.value(++i));
    }
    return globals;
}

QString usageLine(const Command& command)
{
    return QStringLiteral("ztctl %1 %2")
        .arg(command.name(), command.positionals().join(QLatin1Char(' ')));
}

QString overview(const std::vector<std::unique_ptr<Command>>& commands, const CliContext& context)
{
    Listing listing{{QStringLiteral("ztctl"), context.translate("Cli", "does")}, {}, {}};
    for (const auto& command : commands) {
        listing.rows.append({command->name(), command->summary(context)});
    }
    return context.translate("Cli", "Zero-Trust Assessment Workbench, command line.") +
           QLatin1String("\n\n") + tableText(listing) + QLatin1Char('\n') +
           context.translate(
               "Cli",
               "Everywhere: --help, --lang zh_TW|en, --actor NAME. Exit codes: 0 done, 1 a check "
               "did "
               "not hold, 2 wrong usage, 3 bad input (nothing was changed), 4 file trouble.") +
           QLatin1Char('\n') +
           context.translate("Cli",
                             "For locked files: --identity KEYFILE (may be repeated) or "
                             "--passphrase-file FILE; else the terminal is asked.") +
           QLatin1Char('\n');
}

/// The commands whose name begins with this word; empty where there is none.
QString groupText(const std::vector<std::unique_ptr<Command>>& commands,
                  const QString& word,
                  const CliContext& context)
{
    Listing listing{{QStringLiteral("ztctl"), context.translate("Cli", "does")}, {}, {}};
    for (const auto& command : commands) {
        if (command->name().startsWith(word + QLatin1Char(' '))) {
            listing.rows.append({command->name(), command->summary(context)});
        }
    }
    return listing.rows.isEmpty() ? QString() : tableText(listing);
}

QString
helpText(const Command& command, const QCommandLineParser& parser, const CliContext& context)
{
    // QCommandLineParser's own text would name the program only; its options part is kept.
    const QString text = parser.helpText();
    const qsizetype options = text.indexOf(QLatin1String("Options:"));
    return usageLine(command) + QLatin1String(" [options]\n\n") + command.summary(context) +
           QLatin1String("\n\n") + (options >= 0 ? text.mid(options) : text);
}

/// "[WORD]" may be left out, "[WORD…]" may be left out or repeated.
bool counts(const QStringList& wanted, qsizetype given)
{
    const auto optional = std::count_if(wanted.begin(), wanted.end(), [](const QString& word) {
        return word.startsWith(QLatin1Char('['));
    });
    const bool repeats = !wanted.isEmpty() && wanted.last().contains(QChar(0x2026));
    return given >= wanted.size() - optional && (repeats || given <= wanted.size());
}

using Commands = std::vector<std::unique_ptr<Command>>;

/// The command that the words begin with; a name of two words goes before one of the first alone.
Command* commandNamed(const Commands& commands, const QStringList& words)
{
    for (const qsizetype length : {2, 1}) {
        const QString name = words.mid(0, length).join(QLatin1Char(' '));
        const auto found =
            std::find_if(commands.begin(), commands.end(), [&name](const auto& command) {
                return command->name() == name;
            });
        if (found != commands.end()) {
            return found->get();
        }
    }
    return nullptr;
}

/// The first argument is the assessment, or the second where the first is a verb and no file;
/// further ones may be, by their name.
Result<void> unlockAssessments(const QStringList& arguments, CliContext& context)
{
    for (qsizetype i = 0; i < arguments.size(); ++i) {
        const QString& path = arguments[i];
        const bool afterVerb = i == 1 && !QFileInfo::exists(arguments[0]);
        const bool may =
            i == 0 || afterVerb || path.endsWith(QLatin1String(".zta"), Qt::CaseInsensitive);
        Result<void> unlocked = may && isLockedFile(path) ? context.unlock(path) : Result<void>();
        if (!unlocked) {
            return unlocked;
        }
    }
    return {};
}

Exit runCommand(Command& command, const QStringList& arguments, CliContext& context)
{
    QCommandLineParser parser;
    parser.addOption(QCommandLineOption({QStringLiteral("h"), QStringLiteral("help")},
                                        context.translate("Cli", "Shows this help.")));
    command.declare(parser, context);
    const bool parsed = parser.parse(QStringList{QStringLiteral("ztctl")} + arguments);
    if (parsed && parser.isSet(QStringLiteral("help"))) {
        context.out(helpText(command, parser, context));
        return Exit::Done;
    }
    if (parsed && counts(command.positionals(), parser.positionalArguments().size())) {
        const Result<void> unlocked = command.opensLockedFiles()
                                          ? unlockAssessments(parser.positionalArguments(), context)
                                          : Result<void>();
        return unlocked ? command.run(parser, context) : context.refuse(unlocked.error());
    }
    context.note(parsed ? context.translate("Cli", "Wrong number of arguments.")
                        : parser.errorText());
    context.note(context.translate("Cli", "Usage: %1").arg(usageLine(command)));
    return Exit::Usage;
}

} // namespace

int runCli(const QStringList& arguments,
           QIODevice& out,
           QIODevice& err,
           Clock& clock,
           const PassphrasePrompt& prompt)
{
    const GlobalOptions globals = takeGlobals(arguments);
    CliContext context(out, err, globals.language, clock, globals.actor);
    context.setKeySource(KeySource(globals.identityFiles, globals.passphraseFile, prompt));
    if (!globals.fault.isEmpty()) {
        context.note(context.translate("Cli", "Usage: %1").arg(globals.fault));
        return static_cast<int>(Exit::Usage);
    }
    const Commands commands = allCommands();
    const QString name = globals.rest.value(0);
    if (name == QLatin1String("--version")) {
        context.out(QStringLiteral("ztctl %1\n").arg(QLatin1String(ZT_VERSION)));
        return static_cast<int>(Exit::Done);
    }
    if (name.isEmpty() || name == QLatin1String("--help") || name == QLatin1String("-h") ||
        name == QLatin1String("help")) {
        if (name.isEmpty()) {
            context.note(overview(commands, context));
            return static_cast<int>(Exit::Usage);
        }
        context.out(overview(commands, context));
        return static_cast<int>(Exit::Done);
    }
    Command* command = commandNamed(commands, globals.rest);
    const QString group = command == nullptr ? groupText(commands, name, context) : QString();
    if (!group.isEmpty() && globals.rest.size() <= 2) {
        const QString word = globals.rest.value(1);
        if (word == QLatin1String("--help") || word == QLatin1String("-h")) {
            context.out(group);
            return static_cast<int>(Exit::Done);
        }
    }
    if (!group.isEmpty()) {
        context.note(context.translate("Cli", "“%1” is followed by one of these:").arg(name));
        context.note(group.trimmed());
        return static_cast<int>(Exit::Usage);
    }
    if (command == nullptr) {
        context.note(
            context.translate("Cli", "There is no command “%1”. “ztctl --help” lists them.")
                .arg(name));
        return static_cast<int>(Exit::Usage);
    }
    const qsizetype words = command->name().count(QLatin1Char(' ')) + 1;
    return static_cast<int>(runCommand(*command, globals.rest.mid(words), context));
}

} // namespace zt
