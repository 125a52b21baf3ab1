// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/packsheet.h"

#include "app/cli/crosswalkimport.h"
#include "app/cli/exportsummary.h"
#include "app/cli/faultlisting.h"
#include "app/cli/packdiff.h"
#include "app/cli/packfault.h"
#include "app/cli/packpins.h"
#include "app/cli/packtemplate.h"
#include "checklists/crosswalkpack.h"
#include "checklists/owncrosswalk.h"
#include "model/exchange/sheetreader.h"

#include <QFileInfo>
#include <QJsonArray>
#include <QSaveFile>

namespace zt {

namespace {

/// A pack read from a sheet, of either kind.
struct SheetPack
{
    QString sheet;
    PackSummary pack;
    QByteArray bytes;
    QList<PackImportFault> faults;
};

Result<PackKind> kindAsked(const QCommandLineParser& parser, const CliContext& context)
{
    const QString kind = parser.value(QStringLiteral("kind"));
    for (const PackKind one : {PackKind::Checklist, PackKind::Crosswalk}) {
        if (kind == toKey(one)) {
            return one;
        }
    }
    return tl::unexpected(
        Error{ErrorCode::Usage,
              {context.translate("Cli", "--kind is checklist or crosswalk; not %1.").arg(kind)},
              {}});
}

/// What is at hand, and the checklists of one's own named by --list and --from before it.
Result<QList<PackEnds>> endsKnown(const QCommandLineParser& parser, const QList<PackEnds>& atHand)
{
    QList<PackEnds> known;
    QStringList names = parser.values(QStringLiteral("list"));
    const QString from = parser.value(QStringLiteral("from"));
    if (QFileInfo(from).isFile()) {
        names.prepend(from);
    }
    for (const QString& name : names) {
        const Result<NamedChecklist> list = checklistFrom(name);
        if (!list) {
            return tl::unexpected(list.error());
        }
        known.append(endsOf(list->list));
    }
    return known + atHand;
}

Result<PackVersion>
fromAsked(const QCommandLineParser& parser, const CliContext& context, const QList<PackEnds>& known)
{
    const QString from = parser.value(QStringLiteral("from"));
    const std::optional<PackVersion> named =
        QFileInfo(from).isFile() ? std::optional(known.first().pack) : checklistNamed(from, known);
    if (named) {
        return *named;
    }
    return tl::unexpected(
        Error{ErrorCode::Usage,
              {context.translate("Cli",
                                 "--from names the checklist whose points are linked: its file, "
                                 "the id of one that is pinned or shipped, or ID@VERSION.")},
              {}});
}

Result<SheetPack> packOfSheet(const QCommandLineParser& parser,
                              CliContext& context,
                              const QString& path,
                              const Result<QList<PackEnds>>& atHand)
{
    const Result<PackKind> kind = kindAsked(parser, context);
    if (!kind || !atHand) {
        return tl::unexpected(!kind ? kind.error() : atHand.error());
    }
    const QString id = parser.value(QStringLiteral("id"));
    const QString title = parser.value(QStringLiteral("title"));
    const PackHead head{
        id, parser.value(QStringLiteral("pack-version")), title.isEmpty() ? id : title};
    const auto job = context.job(context.translate("Cli", "Reading"));
    const auto sheetOf = [&] {
        return readSheet(path, parser.value(QStringLiteral("sheet")), *job);
    };
    if (*kind == PackKind::Checklist) {
        return sheetOf().map([&](const Sheet& sheet) {
            const PackImport made = packFromSheet(sheet, head, *atHand, context.language());
            return SheetPack{sheet.name, summaryOf(made.list), made.bytes, made.faults};
        });
    }
    const Result<QList<PackEnds>> known = endsKnown(parser, *atHand);
    const Result<PackVersion> from =
        known ? fromAsked(parser, context, *known) : tl::unexpected(known.error());
    if (!from) {
        return tl::unexpected(from.error());
    }
    return sheetOf().map([&](const Sheet& sheet) {
        const CrosswalkImport made =
            crosswalkFromSheet(sheet, head, *from, *known, context.language());
        return SheetPack{sheet.name, summaryOf(made.crosswalk), made.bytes, made.faults};
    });
}

/// The pack and where it is, or the faults.
void printSheetPack(OutputFormat format,
                    CliContext& context,
                    const SheetPack& made,
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
        faults.append(QJsonObject{{QStringLiteral("sheet"), made.sheet},
                                  {QStringLiteral("cell"), fault.cell},
                                  {QStringLiteral("read"), fault.read},
                                  {QStringLiteral("message"), fault.message}});
        listing.rows.append({made.sheet,
                             fault.cell,
                             format == OutputFormat::Table ? readForTable(fault.read) : fault.read,
                             fault.message});
    }
    const bool done = made.faults.isEmpty();
    printResult(format,
                context,
                {{QStringLiteral("path"), done ? QJsonValue(output) : QJsonValue(QJsonValue::Null)},
                 {QStringLiteral("pack"),
                  done ? QJsonValue(summaryJson(made.pack)) : QJsonValue(QJsonValue::Null)},
                 {QStringLiteral("faults"), faults}},
                done ? summaryListing(context, {made.pack}) : listing);
}

} // namespace

void declarePackSheet(QCommandLineParser& parser, const CliContext& context)
{
    parser.addOptions({
        {QStringLiteral("id"),
         context.translate("Cli", "import: id of the pack that comes as a spreadsheet (required)."),
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
        {QStringLiteral("kind"),
         context.translate("Cli",
                           "import, template: what the spreadsheet is to be: checklist (if not "
                           "given) or crosswalk."),
         QStringLiteral("KIND"),
         QStringLiteral("checklist")},
        {QStringLiteral("from"),
         context.translate("Cli",
                           "import of a crosswalk: the checklist whose points are linked: its "
                           "file, the id of one that is pinned or shipped, or ID@VERSION."),
         QStringLiteral("LIST")},
        {QStringLiteral("list"),
         context.translate("Cli",
                           "import of a crosswalk: another checklist of one's own that it leads "
                           "to; may be repeated."),
         QStringLiteral("FILE")},
    });
}

bool isPackSheet(const QString& path)
{
    const QString suffix = QFileInfo(path).suffix().toLower();
    return QStringList{QStringLiteral("xlsx"),
                       QStringLiteral("xlsm"),
                       QStringLiteral("ods"),
                       QStringLiteral("csv"),
                       QStringLiteral("tsv")}
        .contains(suffix);
}

Error sheetIsNoPack(const QString& path, const CliContext& context)
{
    return {
        ErrorCode::Usage,
        {context
             .translate("Cli",
                        "%1 is a spreadsheet and no pack yet: it is checked, and made one, with "
                        "pack import SHEET --id ID -o OUT.json.")
             .arg(path)},
        {}};
}

Exit runPackFromSheet(OutputFormat format, CliContext& context, const QCommandLineParser& parser)
{
    const QString path = parser.positionalArguments().value(1);
    const QString output = parser.value(QStringLiteral("o"));
    const Result<void> apart = keepApart(context, output, {path});
    const Result<SheetPack> made = apart ? packOfSheet(parser, context, path, shippedEnds())
                                         : Result<SheetPack>(tl::unexpected(apart.error()));
    if (!made) {
        return context.refuse(made.error());
    }
    if (made->faults.isEmpty()) {
        QSaveFile file(output);
        if (!file.open(QIODevice::WriteOnly) || file.write(made->bytes) != made->bytes.size() ||
            !file.commit()) {
            return context.refuse({ErrorCode::FileUnwritable, {output, file.errorString()}, {}});
        }
    }
    printSheetPack(format, context, *made, output);
    return made->faults.isEmpty() ? Exit::Done : Exit::BadInput;
}

Exit runPinFromSheet(OutputFormat format, CliContext& context, const QCommandLineParser& parser)
{
    const QStringList words = parser.positionalArguments();
    const auto document = openToPin(context, parser);
    if (!document) {
        return context.refuse(document.error());
    }
    const Result<SheetPack> made =
        packOfSheet(parser, context, words.value(2), endsAtHand((*document)->snapshot()));
    if (!made) {
        return context.refuse(made.error());
    }
    if (!made->faults.isEmpty()) {
        printSheetPack(format, context, *made, {});
        return Exit::BadInput;
    }
    return runPackPin(format, context, parser, **document, made->bytes);
}

Exit runPackTemplate(OutputFormat format, CliContext& context, const QCommandLineParser& parser)
{
    const Result<PackKind> kind = kindAsked(parser, context);
    const Result<ExportSummary> written =
        kind ? writePackTemplate(*kind, context.language(), parser.positionalArguments().value(1))
             : tl::unexpected(kind.error());
    if (!written) {
        return context.refuse(written.error());
    }
    printSummary(format, context, *written);
    return Exit::Done;
}

} // namespace zt
