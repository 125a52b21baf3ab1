// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/cli/output.h"
#include "checklists/packkind.h"
#include "model/document/fileseal.h"
#include "model/document/salvage.h"
#include "model/storage/filecopy.h"
#include "reports/phrase.h"

#include <QJsonArray>

namespace zt {

namespace {

class SalvageCommand final : public Command
{
public:
    QString name() const override { return QStringLiteral("salvage"); }

    QString summary(const CliContext& context) const override
    {
        return context.translate("Cli",
                                 "Makes a sound assessment of what a damaged one still holds, and "
                                 "lists what is lost.");
    }

    QStringList positionals() const override { return {QStringLiteral("FILE")}; }

    bool opensLockedFiles() const override { return false; }

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
            list.isEmpty() ? Result<void>() : writeList(list, listing(*report, context));
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
        const Result<QList<PackPin>> shipped = shippedPacks();
        if (!shipped) {
            return tl::unexpected(shipped.error());
        }
        const QString said = context.translate(
            "Cli",
            "The content was lost when this assessment was damaged. Its SHA-256 was %1, its size "
            "%2 bytes.");
        SalvageRequest request{file, output, context.environment(), *shipped, {}};
        request.placeholder = [&](const Evidence& evidence) {
            return fill(said, {evidence.sha256, QString::number(evidence.size)}) +
                   QLatin1Char('\n');
        };
        const auto job = context.job(context.translate("Cli", "salvaging"));
        return salvageFile(request, *job);
    }

    /// Appears whole or not at all, and never in place of another file.
    static Result<void> writeList(const QString& path, const Listing& listing)
    {
        Result<DraftFile> draft = DraftFile::beside(path);
        const Result<void> written =
            draft ? writeInto(*draft, csvText(listing), path) : tl::unexpected(draft.error());
        return written ? draft->moveIntoPlace(IfExists::Refuse) : written;
    }

    static Listing listing(const SalvageReport& report, const CliContext& context)
    {
        Listing listing{{context.translate("Cli", "Kind"),
                         context.translate("Cli", "What"),
                         context.translate("Cli", "Outcome"),
                         context.translate("Cli", "Detail")},
                        {},
                        {}};
        for (const SalvageItem& item : report.items) {
            listing.rows.append(
                {kindText(item.kind, context),
                 item.what,
                 outcomeText(item.outcome, context),
                 fill(context.translate("Reason", item.detail.toUtf8().constData()), item.args)});
        }
        return listing;
    }

    static QString kindText(const QString& kind, const CliContext& context)
    {
        if (kind == QLatin1String("page")) {
            return context.translate("Cli", "page");
        }
        if (kind == QLatin1String("row")) {
            return context.translate("Cli", "rows of");
        }
        if (kind == QLatin1String("entry")) {
            return context.translate("Cli", "entry of the trail");
        }
        if (kind == QLatin1String("pack")) {
            return context.translate("Cli", "pack");
        }
        return kind == QLatin1String("evidence") ? context.translate("Cli", "content of evidence")
                                                 : context.translate("Cli", "fact");
    }

    static QString outcomeText(const QString& outcome, const CliContext& context)
    {
        if (outcome == QLatin1String("mended")) {
            return context.translate("Cli", "put right");
        }
        if (outcome == QLatin1String("from_trail")) {
            return context.translate("Cli", "taken from the trail");
        }
        if (outcome == QLatin1String("set_aside")) {
            return context.translate("Cli", "proves nothing any more");
        }
        if (outcome == QLatin1String("unproven")) {
            return context.translate("Cli", "UNPROVEN");
        }
        return outcome == QLatin1String("placeholder")
                   ? context.translate("Cli", "LOST; a text stands for it")
                   : context.translate("Cli", "LOST");
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
        const Listing items = listing(report, context);
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
