// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/auditoptions.h"
#include "app/cli/commands.h"
#include "app/cli/exportsummary.h"
#include "app/cli/output.h"
#include "app/cli/packdiff.h"
#include "app/cli/packfault.h"
#include "app/cli/packimport.h"
#include "app/cli/packtemplate.h"
#include "app/cli/packupgrade.h"
#include "checklists/packkind.h"
#include "checklists/packloader.h"
#include "model/exchange/sheetreader.h"
#include "reports/phrase.h"

#include <QFile>
#include <QJsonArray>
#include <QSaveFile>

namespace zt {

namespace {

QString kindWord(const CliContext& context, PackKind kind)
{
    switch (kind) {
    case PackKind::Guideline:
        return context.translate("Cli", "Guideline");
    case PackKind::MaturityModel:
        return context.translate("Cli", "Maturity model");
    case PackKind::Crosswalk:
        return context.translate("Cli", "Crosswalk");
    case PackKind::IncidentGuide:
        return context.translate("Cli", "Incident guide");
    case PackKind::GatewayPolicy:
        return context.translate("Cli", "Gateway policy");
    case PackKind::GatewayScenarios:
        return context.translate("Cli", "Gateway scenarios");
    case PackKind::EvidenceRules:
        return context.translate("Cli", "Rules for evidence");
    case PackKind::GatewayScenario:
        return context.translate("Cli", "Gateway scenario");
    case PackKind::Checklist:
        break;
    }
    return context.translate("Cli", "Checklist");
}

QJsonObject summaryJson(const PackSummary& pack)
{
    return {{QStringLiteral("id"), pack.id},
            {QStringLiteral("version"), pack.version},
            {QStringLiteral("kind"), toKey(pack.kind)},
            {QStringLiteral("title"), bilingualJson(pack.title)},
            {QStringLiteral("entries"), pack.entries},
            {QStringLiteral("sha256"), pack.sha256}};
}

Listing summaryListing(const CliContext& context, const QList<PackSummary>& packs)
{
    Listing listing{{context.translate("Cli", "Pack"),
                     context.translate("Cli", "Version"),
                     context.translate("Cli", "Kind"),
                     context.translate("Cli", "Title"),
                     context.translate("Cli", "Entries"),
                     QStringLiteral("SHA-256")},
                    {},
                    {4}};
    for (const PackSummary& pack : packs) {
        listing.rows.append({pack.id,
                             pack.version,
                             kindWord(context, pack.kind),
                             pick(pack.title, context.language()),
                             QString::number(pack.entries),
                             pack.sha256});
    }
    return listing;
}

class PackCommand final : public Command
{
public:
    [[nodiscard]] QString name() const override { return QStringLiteral("pack"); }

    [[nodiscard]] QString summary(const CliContext& context) const override
    {
        return context.translate("Cli",
                                 "Lists the packs of this program, checks a pack of one's own, "
                                 "writes an empty workbook for one, makes one of a "
                                 "spreadsheet, shows what a new version of a checklist "
                                 "changes, and lets an audit go on with it.");
    }

    [[nodiscard]] QStringList positionals() const override
    {
        return {QStringLiteral("list|check|diff|template|import|upgrade"),
                QStringLiteral("[FILE|A|OUT.xlsx]"),
                QStringLiteral("[B|PACK]")};
    }

    void declare(QCommandLineParser& parser, const CliContext& context) const override
    {
        declareFormat(parser, context);
        parser.addOptions({
            {{QStringLiteral("o"), QStringLiteral("output")},
             context.translate("Cli", "import: the pack to write (required)."),
             QStringLiteral("OUT.json")},
            {QStringLiteral("id"),
             context.translate("Cli", "import: id of the pack (required)."),
             QStringLiteral("ID")},
            {QStringLiteral("title"),
             context.translate("Cli", "import: title of the pack; its id otherwise."),
             QStringLiteral("TITLE")},
            {QStringLiteral("pack-version"),
             context.translate("Cli", "import: version of the pack; 1.0.0 otherwise."),
             QStringLiteral("VERSION"),
             QStringLiteral("1.0.0")},
            {QStringLiteral("sheet"),
             context.translate("Cli", "Name of the sheet; the first visible one otherwise."),
             QStringLiteral("NAME")},
            {QStringLiteral("dry-run"),
             context.translate("Cli", "upgrade: shows what would be done.")},
        });
        declareAudit(parser, context);
    }

    Exit run(const QCommandLineParser& parser, CliContext& context) override
    {
        const auto format = formatOf(parser);
        if (!format) {
            return context.refuse(format.error());
        }
        const QStringList words = parser.positionalArguments();
        const QString verb = words.value(0);
        if (verb == QLatin1String("list") && words.size() == 1) {
            return list(*format, context);
        }
        if (verb == QLatin1String("check") && words.size() == 2) {
            return check(*format, context, words[1]);
        }
        if (verb == QLatin1String("diff") && words.size() == 3) {
            return compare(*format, context, words[1], words[2]);
        }
        if (verb == QLatin1String("upgrade") && words.size() == 3) {
            return runPackUpgrade(*format, context, parser);
        }
        if (verb == QLatin1String("template") && words.size() == 2) {
            return writeTemplate(*format, context, words[1]);
        }
        const bool import = verb == QLatin1String("import") && words.size() == 2;
        if (import && parser.isSet(QStringLiteral("id")) && parser.isSet(QStringLiteral("o"))) {
            return importSheet(*format, context, parser);
        }
        return context.refuse(
            {ErrorCode::Usage,
             {context.translate("Cli",
                                "Write: pack list, pack check FILE, pack diff A B, pack template "
                                "OUT.xlsx, pack import SHEET --id ID -o OUT.json, or pack "
                                "upgrade FILE PACK.")},
             {}});
    }

private:
    static Exit list(OutputFormat format, CliContext& context)
    {
        const Result<QList<PackPin>> pins = shippedPacks();
        if (!pins) {
            return context.refuse(pins.error());
        }
        QList<PackSummary> packs;
        QJsonArray rows;
        for (const PackPin& pin : *pins) {
            const Result<PackSummary> pack = summarise(pin.bytes, pin.id);
            if (!pack) {
                return context.refuse(pack.error());
            }
            packs.append(*pack);
            rows.append(summaryJson(*pack));
        }
        printResult(
            format, context, {{QStringLiteral("packs"), rows}}, summaryListing(context, packs));
        return Exit::Done;
    }

    static Exit check(OutputFormat format, CliContext& context, const QString& path)
    {
        const Result<QByteArray> bytes = wholeFile(path);
        if (!bytes) {
            return context.refuse(bytes.error());
        }
        const Result<PackSummary> pack = summarise(*bytes, path);
        if (pack) {
            printResult(
                format,
                context,
                {{QStringLiteral("ok"), true}, {QStringLiteral("pack"), summaryJson(*pack)}},
                summaryListing(context, {*pack}));
            return Exit::Done;
        }
        if (pack.error().code != ErrorCode::PackInvalid) {
            return context.refuse(pack.error());
        }
        printPackFault(format, context, pack.error());
        return Exit::CheckFailed;
    }

    static Exit writeTemplate(OutputFormat format, CliContext& context, const QString& path)
    {
        const Result<ExportSummary> written = writePackTemplate(context.language(), path);
        if (!written) {
            return context.refuse(written.error());
        }
        printSummary(format, context, *written);
        return Exit::Done;
    }

    static Exit
    importSheet(OutputFormat format, CliContext& context, const QCommandLineParser& parser)
    {
        const QString path = parser.positionalArguments().value(1);
        const QString output = parser.value(QStringLiteral("o"));
        if (const Result<void> apart = keepApart(context, output, {path}); !apart) {
            return context.refuse(apart.error());
        }
        const auto job = context.job(context.translate("Cli", "Reading"));
        const Result<Sheet> sheet = readSheet(path, parser.value(QStringLiteral("sheet")), *job);
        if (!sheet) {
            return context.refuse(sheet.error());
        }
        const QString id = parser.value(QStringLiteral("id"));
        const QString title = parser.value(QStringLiteral("title"));
        const PackHead head{
            id, parser.value(QStringLiteral("pack-version")), title.isEmpty() ? id : title};
        const PackImport made = packFromSheet(*sheet, head, context.language());
        if (made.faults.isEmpty()) {
            QSaveFile file(output);
            if (!file.open(QIODevice::WriteOnly) || file.write(made.bytes) != made.bytes.size() ||
                !file.commit()) {
                return context.refuse(
                    {ErrorCode::FileUnwritable, {output, file.errorString()}, {}});
            }
        }
        printImport(format, context, made, sheet->name, output);
        return made.faults.isEmpty() ? Exit::Done : Exit::BadInput;
    }

    static void printImport(OutputFormat format,
                            CliContext& context,
                            const PackImport& made,
                            const QString& sheet,
                            const QString& output)
    {
        QJsonArray faults;
        Listing listing{{context.translate("Cli", "Sheet"),
                         context.translate("Cli", "Cell"),
                         context.translate("Cli", "Read"),
                         context.translate("Cli", "What is wrong")},
                        {},
                        {}};
        for (const PackImportFault& fault : made.faults) {
            faults.append(QJsonObject{{QStringLiteral("sheet"), sheet},
                                      {QStringLiteral("cell"), fault.cell},
                                      {QStringLiteral("read"), fault.read},
                                      {QStringLiteral("message"), fault.message}});
            listing.rows.append({sheet, fault.cell, fault.read, fault.message});
        }
        const bool done = made.faults.isEmpty();
        const Checklist& list = made.list;
        const PackSummary pack{PackKind::Checklist,
                               list.id,
                               list.version,
                               list.title,
                               list.sha256,
                               list.points.size()};
        printResult(
            format,
            context,
            {{QStringLiteral("path"), done ? QJsonValue(output) : QJsonValue(QJsonValue::Null)},
             {QStringLiteral("pack"),
              done ? QJsonValue(summaryJson(pack)) : QJsonValue(QJsonValue::Null)},
             {QStringLiteral("faults"), faults}},
            done ? summaryListing(context, {pack}) : listing);
    }

    static Exit
    compare(OutputFormat format, CliContext& context, const QString& a, const QString& b)
    {
        const Result<NamedChecklist> before = checklistFrom(a);
        const Result<NamedChecklist> after = before ? checklistFrom(b) : before;
        if (!after) {
            return context.refuse(after.error());
        }
        const Checklist& one = before->list;
        const Checklist& other = after->list;
        if (one.id != other.id) {
            return context.refuse(
                {ErrorCode::Usage,
                 {context.translate("Cli", "“%1” and “%2” are not versions of one checklist.")
                      .arg(one.id, other.id)},
                 {}});
        }
        const ChecklistDiff found = diff(one, other);
        printResult(format, context, diffJson(one, other, found), diffListing(context, found));
        context.note(context.translate("Cli", "Unchanged points: %1").arg(found.unchanged.size()));
        return Exit::Done;
    }
};

} // namespace

std::unique_ptr<Command> makePackCommand()
{
    return std::make_unique<PackCommand>();
}

} // namespace zt
