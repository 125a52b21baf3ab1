// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/cli/output.h"
#include "app/cli/salvaging.h"
#include "reports/phrase.h"

#include <QJsonArray>

namespace zt {

namespace {

class SalvageCommand final : public Command
{
public:
    [[nodiscard]] QString name() const override { return QStringLiteral("salvage"); }

    [[nodiscard]] QString summary(const CliContext& context) const override
    {
        return context.translate("Cli",
                                 "Makes a sound assessment of what a damaged one still holds, and "
                                 "lists what is lost.");
    }

    [[nodiscard]] QStringList positionals() const override { return {QStringLiteral("FILE")}; }

    [[nodiscard]] bool opensLockedFiles() const override { return false; }

    void declare(QCommandLineParser& parser, const CliContext& context) const override
    {
        parser.addOption({{QStringLiteral("o"), QStringLiteral("output")},
                          context.translate("Cli", "The assessment to write (required)."),
                          QStringLiteral("NEW.zta")});
        parser.addOption({QStringLiteral("list"),
                          context.translate("Cli", "Also writes the list into a CSV file."),
                          QStringLiteral("OUT.csv")});
        declareFormat(parser, context);
    }

    Exit run(const QCommandLineParser& parser, CliContext& context) override
    {
        const auto format = formatOf(parser);
        const QString file = parser.positionalArguments().value(0);
        const QString output = parser.value(QStringLiteral("output"));
        const QString list = parser.value(QStringLiteral("list"));
        if (!format) {
            return context.refuse(format.error());
        }
        if (output.isEmpty()) {
            return context.refuse(
                {ErrorCode::Usage,
                 {context.translate("Cli", "Name the assessment to write: -o NEW.zta")},
                 {}});
        }
        Result<void> apart = keepApart(context, output, {file});
        if (apart && !list.isEmpty()) {
            apart = keepApart(context, list, {file, output});
        }
        const Result<SalvageReport> report =
            apart ? salvage(file, output, context) : tl::unexpected(apart.error());
        if (!report) {
            return context.refuse(report.error());
        }
        const Result<void> listed =
            list.isEmpty() ? Result<void>()
                           : writeSalvageListing(list, salvageListing(*report, context.language()));
        if (!listed) {
            return context.refuse(listed.error());
        }
        print(*format, output, *report, context);
        return report->isWhole() ? Exit::Done : Exit::CheckFailed;
    }

private:
    static Result<SalvageReport>
    salvage(const QString& file, const QString& output, CliContext& context)
    {
        const Result<SalvageRequest> request =
            salvageRequest(file, output, context.environment(), context.language());
        const auto job = context.job(context.translate("Cli", "salvaging"));
        return request ? salvageFile(*request, *job) : tl::unexpected(request.error());
    }

    static void print(OutputFormat format,
                      const QString& output,
                      const SalvageReport& report,
                      CliContext& context)
    {
        if (format == OutputFormat::Json) {
            context.out(jsonText(json(output, report)));
            return;
        }
        const Listing items = salvageListing(report, context.language());
        context.out(format == OutputFormat::Csv ? csvText(items)
                    : items.rows.isEmpty()      ? QByteArray()
                                                : tableText(items).toUtf8());
        context.note(fill(
            context.translate("Cli",
                              "Made %1. Facts: %2; entries of the trail: %3; files of evidence: "
                              "%4. Lost entries: %5; lost files: %6."),
            {output,
             QString::number(report.facts),
             QString::number(report.entriesKept),
             QString::number(report.evidenceKept),
             QString::number(report.entriesLost),
             QString::number(report.evidenceLost)}));
    }

    static QJsonObject json(const QString& output, const SalvageReport& report)
    {
        QJsonArray items;
        for (const SalvageItem& item : report.items) {
            items.append(QJsonObject{{QStringLiteral("kind"), item.kind},
                                     {QStringLiteral("what"), item.what},
                                     {QStringLiteral("outcome"), item.outcome},
                                     {QStringLiteral("detail"), fill(item.detail, item.args)}});
        }
        return {{QStringLiteral("path"), output},
                {QStringLiteral("whole"), report.isWhole()},
                {QStringLiteral("pages"), report.pages},
                {QStringLiteral("damaged_pages"), report.damagedPages},
                {QStringLiteral("entries_kept"), report.entriesKept},
                {QStringLiteral("entries_lost"), report.entriesLost},
                {QStringLiteral("facts"), report.facts},
                {QStringLiteral("evidence_kept"), report.evidenceKept},
                {QStringLiteral("evidence_lost"), report.evidenceLost},
                {QStringLiteral("items"), items}};
    }
};

} // namespace

std::unique_ptr<Command> makeSalvageCommand()
{
    return std::make_unique<SalvageCommand>();
}

} // namespace zt
