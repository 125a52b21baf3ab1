// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/cli/packfault.h"
#include "app/cli/signoffjson.h"
#include "app/cli/signoptions.h"
#include "model/domain/signoffedits.h"
#include "model/domain/signoffstatement.h"
#include "reports/exportfile.h"
#include "reports/wordingsignoff.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonArray>

#include <algorithm>

namespace zt {

namespace {

constexpr QLatin1String codeKey("sign-off");
constexpr QLatin1String printKey("print");
constexpr QLatin1String exportKey("export");

class SignaturesCommand final : public Command
{
public:
    [[nodiscard]] QString name() const override { return QStringLiteral("signatures"); }

    [[nodiscard]] QString summary(const CliContext& context) const override
    {
        return context.translate("Cli",
                                 "The sign-offs: who signed what and when, whether it still "
                                 "holds, and what changed since.");
    }

    [[nodiscard]] QStringList positionals() const override { return {QStringLiteral("FILE")}; }

    void declare(QCommandLineParser& parser, const CliContext& context) const override
    {
        declareFormat(parser, context);
        declareSignatureTrust(parser, context);
        parser.addOptions({
            {codeKey, context.translate("Cli", "This sign-off alone."), QStringLiteral("CODE")},
            {printKey,
             context.translate("Cli", "Prints what this sign-off signs, byte for byte."),
             QStringLiteral("CODE")},
            {exportKey,
             context.translate("Cli",
                               "Writes what was signed, the signatures and the time stamps into a "
                               "folder, and says how openssl checks them."),
             QStringLiteral("FOLDER")},
        });
    }

    Exit run(const QCommandLineParser& parser, CliContext& context) override
    {
        const auto format = formatOf(parser);
        const Result<SignatureTrust> trust = signatureTrustOf(parser);
        if (!format || !trust) {
            return context.refuse(!format ? format.error() : trust.error());
        }
        const QString file = parser.positionalArguments().value(0);
        const auto document = context.open(file, Document::Access::ReadOnly);
        if (!document) {
            return context.refuse(document.error());
        }
        const Snapshot& snapshot = (*document)->snapshot();
        if (parser.isSet(printKey)) {
            return print(parser.value(printKey), snapshot, context);
        }
        const auto job = context.job(context.translate("Cli", "Checking signatures"));
        auto standings = readSignOffStandings(file, snapshot, *trust, *job);
        const Result<void> chosen =
            standings ? choose(*standings, parser, snapshot) : tl::unexpected(standings.error());
        const Result<void> exported = chosen && parser.isSet(exportKey)
                                          ? exportAll(parser.value(exportKey), *standings, context)
                                          : chosen;
        if (!exported) {
            return context.refuse(exported.error());
        }
        return tell(*format, context, snapshot, *standings);
    }

private:
    static Result<const SignOff*>
    named(const QString& option, const QString& code, const Snapshot& snapshot)
    {
        if (const SignOff* one = snapshot.signOffByCode(code)) {
            return one;
        }
        QStringList codes;
        for (const SignOff& one : signOffsInOrder(snapshot)) {
            codes.append(one.code);
        }
        return tl::unexpected<Error>(
            notAChoice(QStringLiteral("--") + option, code, codes.join(QStringLiteral(", "))));
    }

    static Exit print(const QString& code, const Snapshot& snapshot, CliContext& context)
    {
        const Result<const SignOff*> one = named(printKey, code, snapshot);
        if (!one) {
            return context.refuse(one.error());
        }
        context.out(signOffStatement(**one));
        return Exit::Done;
    }

    static Result<void> choose(QList<SignOffStanding>& standings,
                               const QCommandLineParser& parser,
                               const Snapshot& snapshot)
    {
        if (!parser.isSet(codeKey)) {
            return {};
        }
        const Result<const SignOff*> one = named(codeKey, parser.value(codeKey), snapshot);
        if (!one) {
            return tl::unexpected(one.error());
        }
        standings.removeIf(
            [&](const SignOffStanding& other) { return other.signOff.id != (*one)->id; });
        return {};
    }

    static Result<void>
    exportAll(const QString& folder, const QList<SignOffStanding>& standings, CliContext& context)
    {
        if (!QDir().mkpath(folder)) {
            return fail(ErrorCode::FileUnwritable, {folder, QString()});
        }
        const auto files = [](const SignOffStanding& one) { return signOffFiles(one.signOff); };
        for (const SignOffStanding& one : standings) {
            for (const SignOffFile& file : files(one)) {
                const QString path = QDir(folder).filePath(file.name);
                if (QFileInfo::exists(path)) {
                    return fail(ErrorCode::FileExists, {path});
                }
            }
        }
        for (const SignOffStanding& one : standings) {
            for (const SignOffFile& file : files(one)) {
                Result<void> written = writeBytes(QDir(folder).filePath(file.name), file.bytes);
                if (!written) {
                    return written;
                }
            }
        }
        context.note(context
                         .translate("Cli",
                                    "Written to %1. To check there, with the certificates you "
                                    "trust in CA.pem:")
                         .arg(folder));
        for (const SignOffStanding& one : standings) {
            for (const QString& command : signOffCommands(one.signOff, {})) {
                context.note(command);
            }
        }
        return {};
    }

    static Exit tell(OutputFormat format,
                     CliContext& context,
                     const Snapshot& snapshot,
                     const QList<SignOffStanding>& standings)
    {
        QJsonArray rows;
        for (const SignOffStanding& one : standings) {
            rows.append(standingJson(context, snapshot, one));
        }
        const bool sound =
            std::none_of(standings.begin(), standings.end(), [](const SignOffStanding& one) {
                return one.state == SignOffState::Broken || one.state == SignOffState::Untrusted;
            });
        printResult(format,
                    context,
                    {{QStringLiteral("ok"), sound},
                     {QStringLiteral("sign_offs"), rows},
                     {QStringLiteral("trail_head"), snapshot.trailHead}},
                    standingListing(context, snapshot, standings));
        return sound ? Exit::Done : Exit::CheckFailed;
    }
};

} // namespace

std::unique_ptr<Command> makeSignaturesCommand()
{
    return std::make_unique<SignaturesCommand>();
}

} // namespace zt
