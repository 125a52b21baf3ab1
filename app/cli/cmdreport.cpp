// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/auditoptions.h"
#include "app/cli/auditreports.h"
#include "app/cli/commands.h"
#include "app/cli/exportsummary.h"
#include "app/cli/incidentoptions.h"
#include "app/cli/moneyoption.h"
#include "app/cli/output.h"
#include "app/cli/overviewreport.h"
#include "app/cli/scopeoption.h"
#include "app/cli/simulationreport.h"
#include "checklists/packloader.h"
#include "model/base/heap.h"
#include "model/document/pointtext.h"
#include "model/domain/sensitivity.h"
#include "reports/incidentreport.h"
#include "reports/inventorytemplate.h"
#include "reports/maturityreport.h"
#include "reports/reportwriter.h"
#include "reports/selectionreport.h"

namespace zt {

namespace {

constexpr QLatin1String kindWords("selection|maturity|overview|audit|incident|gateway");

class ReportCommand final : public Command
{
public:
    [[nodiscard]] QString name() const override { return QStringLiteral("report"); }

    [[nodiscard]] QString summary(const CliContext& context) const override
    {
        return context.translate(
            "Cli", "Writes a report: xlsx, pdf, csv or json, by the name of the file.");
    }

    [[nodiscard]] QStringList positionals() const override { return {QStringLiteral("FILE")}; }

    void declare(QCommandLineParser& parser, const CliContext& context) const override
    {
        parser.addOptions({
            {{QStringLiteral("o"), QStringLiteral("output")},
             context.translate("Cli", "The file to write (required)."),
             QStringLiteral("OUT")},
            {QStringLiteral("kind"),
             context.translate("Cli", "Which report."),
             kindWords,
             QStringLiteral("selection")},
            {QStringLiteral("from"),
             context.translate("Cli",
                               "Of maturity and overview: the point to compare with, a snapshot's "
                               "name or #SEQ; the last snapshot unless given."),
             QStringLiteral("POINT")},
            {QStringLiteral("today"),
             context.translate("Cli",
                               "Of overview and audit: the day that lateness is counted from."),
             QStringLiteral("DATE")},
        });
        declareAudit(parser, context);
        declareIncident(parser, context);
        declareNow(parser, context);
        declareScope(parser, context);
        declareFormat(parser, context);
    }

    Exit run(const QCommandLineParser& parser, CliContext& context) override
    {
        const auto format = formatOf(parser);
        const QString output = parser.value(QStringLiteral("output"));
        if (!format || output.isEmpty()) {
            return context.refuse(
                !format ? format.error()
                        : Error{ErrorCode::Usage,
                                {context.translate("Cli", "Name the file to write: -o OUT.xlsx")},
                                {}});
        }
        const QString kind = parser.value(QStringLiteral("kind"));
        const Result<void> fits = checkedKind(parser, context, kind, output);
        if (!fits) {
            return context.refuse(fits.error());
        }
        const auto apart = keepApart(context, output, parser.positionalArguments());
        if (!apart) {
            return context.refuse(apart.error());
        }
        const auto document =
            context.open(parser.positionalArguments().value(0), Document::Access::ReadOnly);
        if (!document) {
            return context.refuse(document.error());
        }
        const Result<ExportSummary> written =
            kind == QLatin1String("overview")  ? overview(**document, parser, output, context)
            : kind == QLatin1String("audit")   ? audit(**document, parser, output, context)
            : kind == QLatin1String("gateway") ? gateway(**document, parser, output, context)
            : kind == QLatin1String("incident")
                ? incident(**document, parser, output, context)
                : write(**document, kind, parser.value(QStringLiteral("from")), output, context);
        if (!written) {
            return context.refuse(written.error());
        }
        printSummary(*format, context, *written);
        return Exit::Done;
    }

private:
    static Result<void> checkedKind(const QCommandLineParser& parser,
                                    const CliContext& context,
                                    const QString& kind,
                                    const QString& output)
    {
        if (!QString(kindWords).split(QLatin1Char('|')).contains(kind)) {
            return fail(ErrorCode::Usage,
                        {context.translate("Cli", "There is no report “%1”. Choose --kind %2.")
                             .arg(kind, kindWords)});
        }
        const bool page = kind == QLatin1String("overview");
        if (page && reportFormat(output) != QLatin1String("pdf")) {
            return fail(ErrorCode::Usage,
                        {context.translate(
                            "Cli", "The overview is one page of PDF; name it so: -o OUT.pdf")});
        }
        const QStringList dated{QStringLiteral("overview"), QStringLiteral("audit")};
        const auto misplaced = [&](const char* option, const QStringList& kinds) {
            return parser.isSet(QString::fromLatin1(option)) && !kinds.contains(kind)
                       ? context.translate("Cli", "--%1 goes with --kind %2; leave it out here.")
                             .arg(QString::fromLatin1(option), kinds.join(QStringLiteral(", ")))
                       : QString();
        };
        for (const QString& fault :
             {misplaced("scope", {QStringLiteral("overview"), QStringLiteral("gateway")}),
              misplaced("audit", {QStringLiteral("audit")}),
              misplaced("today", dated)}) {
            if (!fault.isEmpty()) {
                return fail(ErrorCode::Usage, {fault});
            }
        }
        return {};
    }

    static Result<ExportSummary> audit(const Document& document,
                                       const QCommandLineParser& parser,
                                       const QString& output,
                                       CliContext& context)
    {
        const Snapshot& snapshot = document.snapshot();
        const Result<const Audit*> audit = auditOf(parser, snapshot);
        const Result<QDate> today =
            dateOption(parser, context, QStringLiteral("today"), localToday(context));
        if (!audit || !today) {
            return tl::unexpected(!audit ? audit.error() : today.error());
        }
        return auditReport({snapshot, **audit, *today},
                           [&](const AuditReportInput& input) {
                               return buildAuditReport(input, reportOptions(snapshot, context));
                           })
            .and_then([&](const Report& report) {
                const auto job = context.job(context.translate("Cli", "Writing"));
                return writeReport(report, output, *job);
            });
    }

    static Result<ExportSummary> overview(const Document& document,
                                          const QCommandLineParser& parser,
                                          const QString& output,
                                          CliContext& context)
    {
        const Result<Scope> scope = scopeOf(parser, document.snapshot());
        const Result<QDate> today =
            dateOption(parser, context, QStringLiteral("today"), localToday(context));
        if (!scope || !today) {
            return tl::unexpected(!scope ? scope.error() : today.error());
        }
        return writeOverview(document,
                             {*scope, *today, parser.value(QStringLiteral("from"))},
                             reportOptions(document.snapshot(), context),
                             output,
                             context);
    }

    static Result<ExportSummary> gateway(const Document& document,
                                         const QCommandLineParser& parser,
                                         const QString& output,
                                         CliContext& context)
    {
        const Snapshot& snapshot = document.snapshot();
        const Result<Scope> scope = scopeOf(parser, snapshot);
        if (!scope) {
            return tl::unexpected(scope.error());
        }
        const Result<Report> report =
            simulationReport(snapshot, *scope, reportOptions(snapshot, context), context);
        if (!report) {
            return tl::unexpected(report.error());
        }
        const auto job = context.job(context.translate("Cli", "Writing"));
        return writeReport(*report, output, *job);
    }

    static Result<ExportSummary> incident(const Document& document,
                                          const QCommandLineParser& parser,
                                          const QString& output,
                                          CliContext& context)
    {
        const Snapshot& snapshot = document.snapshot();
        const Result<Incident> incident = incidentOf(parser, snapshot);
        const Result<Moment> now = nowOf(parser, context);
        const Result<IncidentGuide> guide = incidentGuideFor(snapshot);
        if (!incident || !now) {
            return tl::unexpected(!incident ? incident.error() : now.error());
        }
        if (!guide) {
            return tl::unexpected(guide.error());
        }
        const auto job = context.job(context.translate("Cli", "Writing"));
        return writeReport(buildIncidentReport(
                               snapshot, *incident, *guide, *now, reportOptions(snapshot, context)),
                           output,
                           *job);
    }

    static Result<ExportSummary> write(const Document& document,
                                       const QString& kind,
                                       const QString& from,
                                       const QString& output,
                                       CliContext& context)
    {
        const Snapshot& snapshot = document.snapshot();
        const ReportOptions options = reportOptions(snapshot, context);
        reserveHeap(reportHeap(snapshot.systems.size()));
        const Result<Report> report = kind == QLatin1String("maturity")
                                          ? maturityReport(document, from, options, context)
                                          : selectionReport(snapshot, options, context);
        if (!report) {
            return tl::unexpected(report.error());
        }
        const auto job = context.job(context.translate("Cli", "Writing"));
        return writeReport(*report, output, *job);
    }

    static Result<Report> maturityReport(const Document& document,
                                         const QString& from,
                                         const ReportOptions& options,
                                         CliContext& context)
    {
        const Snapshot& present = document.snapshot();
        qint64 base = 0;
        if (!from.isEmpty()) {
            const Result<qint64> seq = pointFromText(present, from);
            if (!seq) {
                return tl::unexpected(seq.error());
            }
            base = *seq;
        }
        const auto job = context.job(context.translate("Cli", "Reading the past"));
        const Result<Past> past = document.preparePast(base)(*job);
        if (!past) {
            return tl::unexpected(past.error());
        }
        return buildMaturityReport(present, options, *past);
    }

    static Result<Report>
    selectionReport(const Snapshot& snapshot, const ReportOptions& options, CliContext& context)
    {
        const auto trials = context.job(context.translate("Cli", "Trials"));
        const Result<QList<int>> shares =
            stability(snapshot.systems, *snapshot.guideline, snapshot.methodology, *trials);
        if (!shares) {
            return tl::unexpected(shares.error());
        }
        const Selection selection =
            select(snapshot.systems, *snapshot.guideline, snapshot.methodology);
        return buildSelectionReport(snapshot, selection, *shares, options);
    }
};

class TemplateCommand final : public Command
{
public:
    [[nodiscard]] QString name() const override { return QStringLiteral("template"); }

    [[nodiscard]] QString summary(const CliContext& context) const override
    {
        return context.translate(
            "Cli", "Writes an empty inventory workbook to be filled in and imported.");
    }

    [[nodiscard]] QStringList positionals() const override { return {QStringLiteral("OUT.xlsx")}; }

    void declare(QCommandLineParser& parser, const CliContext& context) const override
    {
        declareFormat(parser, context);
    }

    Exit run(const QCommandLineParser& parser, CliContext& context) override
    {
        const auto format = formatOf(parser);
        if (!format) {
            return context.refuse(format.error());
        }
        const Result<PackPin> pack = shippedGuideline();
        if (!pack) {
            return context.refuse(pack.error());
        }
        const Result<Guideline> guideline = readGuideline(pack->bytes, pack->id);
        if (!guideline) {
            return context.refuse(guideline.error());
        }
        const Result<ExportSummary> written = writeInventoryTemplate(
            parser.positionalArguments().value(0), *guideline, context.language().code());
        if (!written) {
            return context.refuse(written.error());
        }
        printSummary(*format, context, *written);
        return Exit::Done;
    }
};

} // namespace

std::unique_ptr<Command> makeReportCommand()
{
    return std::make_unique<ReportCommand>();
}

std::unique_ptr<Command> makeTemplateCommand()
{
    return std::make_unique<TemplateCommand>();
}

} // namespace zt
