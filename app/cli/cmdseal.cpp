// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/auditreports.h"
#include "app/cli/commands.h"
#include "app/cli/exportsummary.h"
#include "app/cli/sealing.h"
#include "app/cli/signoptions.h"
#include "reports/exportfile.h"
#include "reports/sealed/sealedcheck.h"

namespace zt {

namespace {

constexpr QLatin1String signKey("sign");
constexpr QLatin1String scrubKey("scrub");
constexpr QLatin1String requestKey("request-time-stamp");

class SealCommand final : public Command
{
public:
    [[nodiscard]] QString name() const override { return QStringLiteral("seal"); }

    [[nodiscard]] QString summary(const CliContext& context) const override
    {
        return context.translate("Cli",
                                 "Puts reports, working papers, evidence and trail into one file "
                                 "for the archive that anybody can check.");
    }

    [[nodiscard]] QStringList positionals() const override { return {QStringLiteral("FILE")}; }

    void declare(QCommandLineParser& parser, const CliContext& context) const override
    {
        parser.addOption({{QStringLiteral("o"), QStringLiteral("output")},
                          context.translate("Cli", "The package to write (required)."),
                          QStringLiteral("PKG.zip")});
        declareFormat(parser, context);
        declareSigningKey(parser, context, signKey);
        declareSignatureTrust(parser, context);
        parser.addOptions({
            {scrubKey,
             context.translate("Cli",
                               "Without personal data: a scrubbed copy is sealed; trail, sign-offs "
                               "and what evidence holds stay behind.")},
            {requestKey,
             context.translate("Cli",
                               "Also writes the request for a time stamp over the package, to be "
                               "sent to a time-stamping authority."),
             QStringLiteral("REQUEST.tsq")},
        });
    }

    Exit run(const QCommandLineParser& parser, CliContext& context) override
    {
        const auto format = formatOf(parser);
        const QString file = parser.positionalArguments().value(0);
        const QString output = parser.value(QStringLiteral("output"));
        if (!format) {
            return context.refuse(format.error());
        }
        if (!output.endsWith(QLatin1String(".zip"), Qt::CaseInsensitive)) {
            return context.refuse(
                {ErrorCode::Usage,
                 {context.translate("Cli", "Name the package to write: -o PKG.zip")},
                 {}});
        }
        const Result<ExportSummary> written = keepApart(context, output, {file}).and_then([&] {
            return seal(parser, file, output, context);
        });
        const Result<void> asked = !written ? tl::unexpected(written.error())
                                   : parser.isSet(requestKey)
                                       ? request(output, parser.value(requestKey), context)
                                       : Result<void>();
        if (!asked) {
            return context.refuse(asked.error());
        }
        printSummary(*format, context, *written);
        return Exit::Done;
    }

private:
    static Result<ExportSummary> seal(const QCommandLineParser& parser,
                                      const QString& file,
                                      const QString& output,
                                      CliContext& context)
    {
        const Result<SignatureTrust> trust = signatureTrustOf(parser);
        if (!trust) {
            return tl::unexpected(trust.error());
        }
        const auto document = context.open(file, Document::Access::ReadOnly);
        if (!document) {
            return tl::unexpected(document.error());
        }
        const Snapshot& snapshot = (*document)->snapshot();
        SealOrder order{file,
                        snapshot,
                        (*document)->preparePast(),
                        reportOptions(snapshot, context),
                        std::nullopt,
                        *trust,
                        context.clock().now(),
                        parser.isSet(scrubKey),
                        context.environment()};
        if (parser.isSet(signKey)) {
            const Result<SigningIdentity> identity = signingKeyOf(parser, context, signKey);
            if (!identity) {
                return tl::unexpected(identity.error());
            }
            order.identity = *identity;
        }
        const auto job = context.job(context.translate("Cli", "Sealing"));
        return sealAssessment(order, output, *job);
    }

    static Result<void>
    request(const QString& package, const QString& output, const CliContext& context)
    {
        return keepApart(context, output, {package})
            .and_then([&] { return packageStampRequest(package); })
            .and_then([&](const QByteArray& bytes) { return writeBytes(output, bytes); });
    }
};

} // namespace

std::unique_ptr<Command> makeSealCommand()
{
    return std::make_unique<SealCommand>();
}

} // namespace zt
