// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/cli/output.h"
#include "checklists/packloader.h"
#include "model/domain/sensitivity.h"
#include "reports/inventorytemplate.h"
#include "reports/reportwriter.h"
#include "reports/selectionreport.h"

#include <QJsonArray>

namespace zt {

namespace {

QJsonObject summaryJson(const ExportSummary& summary)
{
    QJsonArray parts;
    for (const ExportSummary::Part& part : summary.parts) {
        parts.append(QJsonObject{{QStringLiteral("title"), part.title},
                                 {QStringLiteral("rows"), part.rows}});
    }
    return {
        {QStringLiteral("path"), summary.path},
        {QStringLiteral("format"), summary.format},
        {QStringLiteral("sha256"), summary.sha256},
        {QStringLiteral("bytes"), summary.bytes},
        {QStringLiteral("pages"), summary.pages},
        {QStringLiteral("parts"), parts},
    };
}

void print(OutputFormat format, CliContext& context, const ExportSummary& summary)
{
    if (format == OutputFormat::Json) {
        context.out(jsonText(summaryJson(summary)));
        return;
    }
    Listing listing{{context.translate("Cli", "Part"), context.translate("Cli", "Rows")}, {}, {1}};
    for (const ExportSummary::Part& part : summary.parts) {
        listing.rows.append({part.title, QString::number(part.rows)});
    }
    context.note(context.translate("Cli", "Wrote %1 (%2 bytes, SHA-256 %3).")
                     .arg(summary.path, QString::number(summary.bytes), summary.sha256));
    context.out(format == OutputFormat::Csv ? csvText(listing) : tableText(listing).toUtf8());
}

class ReportCommand final : public Command
{
public:
    QString name() const override { return QStringLiteral("report"); }

    QString summary(const CliContext& context) const override
    {
        return context.translate(
            "Cli", "Writes a report: xlsx, pdf, csv or json, by the name of the file.");
    }

    QStringList positionals() const override { return {QStringLiteral("FILE")}; }

    void declare(QCommandLineParser& parser, const CliContext& context) const override
    {
        parser.addOptions({
            {{QStringLiteral("o"), QStringLiteral("output")},
             context.translate("Cli", "The file to write (required)."),
             QStringLiteral("OUT")},
            {QStringLiteral("kind"),
             context.translate("Cli", "Which report."),
             QStringLiteral("selection"),
             QStringLiteral("selection")},
        });
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
        if (parser.value(QStringLiteral("kind")) != QLatin1String("selection")) {
            return context.refuse({ErrorCode::Usage, {QStringLiteral("--kind selection")}, {}});
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
        const Result<ExportSummary> written = write(**document, output, context);
        if (!written) {
            return context.refuse(written.error());
        }
        print(*format, context, *written);
        return Exit::Done;
    }

private:
    static Result<ExportSummary>
    write(const Document& document, const QString& output, CliContext& context)
    {
        const Snapshot& snapshot = document.snapshot();
        // The newest entry's time, not the clock's: the same state gives the same bytes.
        const Result<QList<TrailEntry>> newest =
            document.trail(snapshot.trailSeq, snapshot.trailSeq);
        if (!newest) {
            return tl::unexpected(newest.error());
        }
        const auto trials = context.job(context.translate("Cli", "Trials"));
        const Result<QList<int>> shares =
            stability(snapshot.systems, *snapshot.guideline, snapshot.methodology, *trials);
        if (!shares) {
            return tl::unexpected(shares.error());
        }
        const Selection selection =
            select(snapshot.systems, *snapshot.guideline, snapshot.methodology);
        const SelectionReportOptions options{
            context.language().code(),
            newest->isEmpty() ? QDateTime() : newest->last().time,
            QStringLiteral("ztctl %1").arg(QLatin1String(ZT_VERSION))};
        const auto job = context.job(context.translate("Cli", "Writing"));
        return writeReport(
            buildSelectionReport(snapshot, selection, *shares, options), output, *job);
    }
};

class TemplateCommand final : public Command
{
public:
    QString name() const override { return QStringLiteral("template"); }

    QString summary(const CliContext& context) const override
    {
        return context.translate(
            "Cli", "Writes an empty inventory workbook to be filled in and imported.");
    }

    QStringList positionals() const override { return {QStringLiteral("OUT.xlsx")}; }

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
        print(*format, context, *written);
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
