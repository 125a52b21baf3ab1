// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/cli/output.h"
#include "model/exchange/peek.h"
#include "model/exchange/sheetreader.h"

namespace zt {

namespace {

class PeekCommand final : public Command
{
public:
    [[nodiscard]] QString name() const override { return QStringLiteral("peek"); }

    [[nodiscard]] QString summary(const CliContext& context) const override
    {
        return context.translate("Cli",
                                 "Prints a spreadsheet's cells exactly as the importer sees them.");
    }

    [[nodiscard]] QStringList positionals() const override { return {QStringLiteral("SHEET")}; }

    void declare(QCommandLineParser& parser, const CliContext& context) const override
    {
        parser.addOptions({
            {QStringLiteral("sheet"),
             context.translate("Cli", "Name of the sheet; the first visible one otherwise."),
             QStringLiteral("NAME")},
            {QStringLiteral("format"),
             context.translate("Cli", "How the cells are printed: csv or json."),
             QStringLiteral("csv|json"),
             QStringLiteral("csv")},
        });
    }

    Exit run(const QCommandLineParser& parser, CliContext& context) override
    {
        const QString format = parser.value(QStringLiteral("format"));
        if (format != QLatin1String("csv") && format != QLatin1String("json")) {
            return context.refuse(
                notAChoice(QStringLiteral("--format"), format, QStringLiteral("csv, json")));
        }
        const QString path = parser.positionalArguments().value(0);
        const auto job = context.job(context.translate("Cli", "Reading"));
        const Result<Sheet> sheet = readSheet(path, parser.value(QStringLiteral("sheet")), *job);
        if (!sheet) {
            return context.refuse(sheet.error());
        }
        if (format == QLatin1String("csv")) {
            context.out(peekCsv(*sheet));
            return Exit::Done;
        }
        const Result<QString> kind = sheetFormat(path);
        const Result<QList<SheetInfo>> sheets = listSheets(path);
        if (!kind || !sheets) {
            return context.refuse(kind ? sheets.error() : kind.error());
        }
        context.out(jsonText(peekJson(path, *kind, *sheets, *sheet)));
        return Exit::Done;
    }
};

} // namespace

std::unique_ptr<Command> makePeekCommand()
{
    return std::make_unique<PeekCommand>();
}

} // namespace zt
