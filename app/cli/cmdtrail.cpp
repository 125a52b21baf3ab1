// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/cli/output.h"
#include "reports/wording.h"

#include <QJsonArray>

namespace zt {

namespace {

QJsonObject entryJson(const TrailEntry& entry)
{
    return {
        {QStringLiteral("seq"), entry.seq},
        {QStringLiteral("uuid"), entry.uuid.toString(QUuid::WithoutBraces)},
        {QStringLiteral("time"), toStoredTime(entry.time)},
        {QStringLiteral("actor"), entry.actor},
        {QStringLiteral("label"), entry.label.code},
        {QStringLiteral("label_args"), QJsonArray::fromStringList(entry.label.args)},
        {QStringLiteral("reason"), entry.reason},
        {QStringLiteral("changes"), entry.changes},
        {QStringLiteral("previous_hash"), entry.previousHash},
        {QStringLiteral("hash"), entry.hash},
    };
}

class TrailCommand final : public Command
{
public:
    [[nodiscard]] QString name() const override { return QStringLiteral("trail"); }

    [[nodiscard]] QString summary(const CliContext& context) const override
    {
        return context.translate("Cli",
                                 "Prints the history: who changed what, when, from what to what.");
    }

    [[nodiscard]] QStringList positionals() const override { return {QStringLiteral("FILE")}; }

    void declare(QCommandLineParser& parser, const CliContext& context) const override
    {
        declareFormat(parser, context);
        parser.addOptions({
            {QStringLiteral("from"),
             context.translate("Cli", "First entry."),
             QStringLiteral("SEQ"),
             QStringLiteral("1")},
            {QStringLiteral("to"),
             context.translate("Cli", "Last entry; 0 means the newest."),
             QStringLiteral("SEQ"),
             QStringLiteral("0")},
        });
    }

    Exit run(const QCommandLineParser& parser, CliContext& context) override
    {
        const auto format = formatOf(parser);
        const auto from = intOption(parser, context, QStringLiteral("from"), 1, 2147483647);
        const auto to = intOption(parser, context, QStringLiteral("to"), 0, 2147483647);
        if (!format || !from || !to) {
            return context.refuse(!format ? format.error() : (!from ? from.error() : to.error()));
        }
        const auto document =
            context.open(parser.positionalArguments().value(0), Document::Access::ReadOnly);
        if (!document) {
            return context.refuse(document.error());
        }
        const Result<QList<TrailEntry>> entries = (*document)->trail(*from, *to);
        if (!entries) {
            return context.refuse(entries.error());
        }
        print(*format, context, (*document)->snapshot(), *entries);
        return Exit::Done;
    }

private:
    static void print(OutputFormat format,
                      CliContext& context,
                      const Snapshot& snapshot,
                      const QList<TrailEntry>& entries)
    {
        if (format == OutputFormat::Json) {
            QJsonArray rows;
            for (const TrailEntry& entry : entries) {
                rows.append(entryJson(entry));
            }
            context.out(jsonText({{QStringLiteral("entries"), rows},
                                  {QStringLiteral("trail_head"), snapshot.trailHead}}));
            return;
        }
        Listing listing{{QStringLiteral("#"),
                         context.translate("Cli", "Time (UTC)"),
                         context.translate("Cli", "Who"),
                         context.translate("Cli", "What"),
                         context.translate("Cli", "Reason"),
                         context.translate("Cli", "Fields"),
                         context.translate("Cli", "Hash")},
                        {},
                        {0, 5}};
        for (const TrailEntry& entry : entries) {
            listing.rows.append({QString::number(entry.seq),
                                 toStoredTime(entry.time),
                                 entry.actor,
                                 labelText(entry.label, *snapshot.guideline, context.language()),
                                 entry.reason,
                                 QString::number(entry.fieldCount),
                                 format == OutputFormat::Csv ? entry.hash : entry.hash.left(12)});
        }
        context.out(format == OutputFormat::Csv ? csvText(listing) : tableText(listing).toUtf8());
    }
};

} // namespace

std::unique_ptr<Command> makeTrailCommand()
{
    return std::make_unique<TrailCommand>();
}

} // namespace zt
