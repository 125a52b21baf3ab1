// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/cli/output.h"
#include "app/cli/signoptions.h"
#include "checklists/gatewaypacks.h"
#include "model/document/checkfault.h"
#include "model/document/checknames.h"
#include "reports/sealed/sealedcheck.h"
#include "reports/wording.h"

#include <QJsonArray>

#include <algorithm>

namespace zt {

namespace {

constexpr QLatin1String stampKey("time-stamp");

class VerifyCommand final : public Command
{
public:
    [[nodiscard]] QString name() const override { return QStringLiteral("verify"); }

    [[nodiscard]] QString summary(const CliContext& context) const override
    {
        return context.translate("Cli",
                                 "Checks an assessment or a sealed package (.zip) to its last "
                                 "byte; one line per check.");
    }

    [[nodiscard]] QStringList positionals() const override { return {QStringLiteral("FILE")}; }

    void declare(QCommandLineParser& parser, const CliContext& context) const override
    {
        declareFormat(parser, context);
        declareSignatureTrust(parser, context);
        parser.addOption({stampKey,
                          context.translate("Cli",
                                            "An authority's reply with a time stamp over the "
                                            "package, to be checked as well."),
                          QStringLiteral("REPLY.tsr")});
    }

    Exit run(const QCommandLineParser& parser, CliContext& context) override
    {
        const auto format = formatOf(parser);
        if (!format) {
            return context.refuse(format.error());
        }
        const Result<SignatureTrust> trust = signatureTrustOf(parser);
        if (!trust) {
            return context.refuse(trust.error());
        }
        const auto job = context.job(context.translate("Cli", "Verifying"));
        const QString file = parser.positionalArguments().value(0);
        const bool isPackage = looksLikePackage(file);
        if (!isPackage && parser.isSet(stampKey)) {
            return context.refuse(
                {ErrorCode::Usage,
                 {context.translate("Cli",
                                    "--time-stamp is for a sealed package; a sign-off's time stamp "
                                    "lies in the assessment and is checked with it.")},
                 {}});
        }
        const Result<QList<CheckLine>> lines =
            isPackage ? packageLines(file, parser.value(stampKey), *trust, *job)
                      : verifyFile(
                            file, context.environment().readPack, *job, shippedRunPacks(), &*trust);
        if (!lines) {
            return context.refuse(lines.error());
        }
        print(*format, context, *lines, isPackage ? sealedFaultText : checkFaultText);
        const bool held = std::all_of(
            lines->begin(), lines->end(), [](const CheckLine& line) { return line.ok; });
        return held ? Exit::Done : Exit::CheckFailed;
    }

private:
    static Result<QList<CheckLine>> packageLines(const QString& file,
                                                 const QString& reply,
                                                 const SignatureTrust& trust,
                                                 JobContext& job)
    {
        std::optional<PackageStamp> stamp;
        if (!reply.isEmpty()) {
            const Result<PackageStamp> looked = checkPackageStamp(file, reply, trust.anchors);
            if (!looked) {
                return tl::unexpected(looked.error());
            }
            stamp = *looked;
        }
        Result<QList<SealedCheck>> checks =
            checkSealedPackage(file, job, trust.anchors, stamp ? stamp->at : QDateTime());
        if (!checks) {
            return tl::unexpected(checks.error());
        }
        if (stamp) {
            checks->append(stamp->check);
        }
        QList<CheckLine> lines;
        for (const SealedCheck& check : *checks) {
            lines.append({check.id, check.ok, check.value, check.fault});
        }
        return lines;
    }

    static void print(OutputFormat format,
                      CliContext& context,
                      const QList<CheckLine>& lines,
                      QString (*inWords)(const QString& fault, const Language& language))
    {
        if (format == OutputFormat::Json) {
            QJsonArray rows;
            bool held = true;
            for (const CheckLine& line : lines) {
                held = held && line.ok;
                rows.append(QJsonObject{{QStringLiteral("check"), line.id},
                                        {QStringLiteral("ok"), line.ok},
                                        {QStringLiteral("value"), line.value},
                                        {QStringLiteral("fault"), line.fault}});
            }
            context.out(jsonText({{QStringLiteral("ok"), held}, {QStringLiteral("checks"), rows}}));
            return;
        }
        Listing listing{{context.translate("Cli", "Check"),
                         context.translate("Cli", "What is checked"),
                         context.translate("Cli", "Result"),
                         context.translate("Cli", "Value"),
                         context.translate("Cli", "What does not hold")},
                        {},
                        {}};
        for (const CheckLine& line : lines) {
            listing.rows.append({line.id,
                                 checkName(line.id, context.language()),
                                 line.ok ? context.translate("Cli", "holds")
                                         : context.translate("Cli", "DOES NOT HOLD"),
                                 checkValueText(line.value, context.language()),
                                 inWords(line.fault, context.language())});
        }
        context.out(format == OutputFormat::Csv ? csvText(listing) : tableText(listing).toUtf8());
    }
};

} // namespace

std::unique_ptr<Command> makeVerifyCommand()
{
    return std::make_unique<VerifyCommand>();
}

} // namespace zt
