// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/auditoptions.h"
#include "app/cli/commands.h"
#include "app/cli/output.h"
#include "app/cli/packdiff.h"
#include "app/cli/packfault.h"
#include "app/cli/packpins.h"
#include "app/cli/packsheet.h"
#include "app/cli/packupgrade.h"
#include "checklists/crosswalkpack.h"
#include "checklists/packloader.h"

#include <QJsonArray>

namespace zt {

namespace {

class PackCommand final : public Command
{
public:
    [[nodiscard]] QString name() const override { return QStringLiteral("pack"); }

    [[nodiscard]] QString summary(const CliContext& context) const override
    {
        return context.translate("Cli",
                                 "Lists the packs of this program or of an assessment, checks a "
                                 "checklist or crosswalk of one's own, writes an empty workbook "
                                 "for one, makes one of a spreadsheet, pins it in an assessment, "
                                 "shows what a new version changes, and lets an audit go on "
                                 "with it.");
    }

    [[nodiscard]] QStringList positionals() const override
    {
        return {QStringLiteral("list|check|diff|template|import|upgrade|remove"),
                QStringLiteral("[FILE|A|SHEET|OUT.xlsx]"),
                QStringLiteral("[B|PACK|ID|LIST…]")};
    }

    void declare(QCommandLineParser& parser, const CliContext& context) const override
    {
        declareFormat(parser, context);
        parser.addOptions({
            {{QStringLiteral("o"), QStringLiteral("output")},
             context.translate("Cli", "import of a spreadsheet: the pack to write."),
             QStringLiteral("OUT.json")},
            {QStringLiteral("dry-run"),
             context.translate("Cli",
                               "import into an assessment, upgrade, remove: what would be done.")},
        });
        declarePackSheet(parser, context);
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
        if (verb == QLatin1String("list") && words.size() <= 2) {
            return words.size() == 1 ? list(*format, context)
                                     : listPinned(*format, context, words[1]);
        }
        if (verb == QLatin1String("check") && words.size() >= 2) {
            return check(*format, context, words.mid(1));
        }
        if (verb == QLatin1String("template") && words.size() == 2) {
            return runPackTemplate(*format, context, parser);
        }
        if (words.size() == 3) {
            if (const auto exit = runOnTwo(*format, parser, context)) {
                return *exit;
            }
        }
        const bool import = verb == QLatin1String("import") && words.size() == 2;
        if (import && parser.isSet(QStringLiteral("id")) && parser.isSet(QStringLiteral("o"))) {
            return runPackFromSheet(*format, context, parser);
        }
        return context.refuse(
            {ErrorCode::Usage,
             {context.translate("Cli",
                                "Write: pack list [FILE], pack check PACK [LIST…], pack diff A B, "
                                "pack template OUT.xlsx, pack import SHEET --id ID -o OUT.json, "
                                "pack import FILE PACK, pack import FILE SHEET --id ID, pack "
                                "upgrade FILE PACK, or pack remove FILE ID.")},
             {}});
    }

private:
    /// The verbs that take two words; nothing where it is none of them.
    static std::optional<Exit>
    runOnTwo(OutputFormat format, const QCommandLineParser& parser, CliContext& context)
    {
        const QStringList words = parser.positionalArguments();
        const QString verb = words.value(0);
        if (verb == QLatin1String("diff")) {
            return compare(format, context, words[1], words[2]);
        }
        if (verb == QLatin1String("remove")) {
            return runPackRemove(format, context, parser);
        }
        const bool import = verb == QLatin1String("import");
        if (import && isPackSheet(words[2])) {
            return parser.isSet(QStringLiteral("id")) ? runPinFromSheet(format, context, parser)
                                                      : askForId(context, words[2]);
        }
        if (!import && verb != QLatin1String("upgrade")) {
            return std::nullopt;
        }
        if (isPackSheet(words[2])) {
            return context.refuse(sheetIsNoPack(words[2], context));
        }
        const Result<QByteArray> bytes = packBytes(words[2]);
        if (!bytes) {
            return context.refuse(bytes.error());
        }
        // A crosswalk has no answers to carry over: its upgrade is its import.
        if (!import && packKindOf(*bytes) != PackKind::Crosswalk) {
            return runPackUpgrade(format, context, parser);
        }
        const auto document = openToPin(context, parser);
        return document ? runPackPin(format, context, parser, **document, *bytes)
                        : context.refuse(document.error());
    }

    static Exit askForId(CliContext& context, const QString& sheet)
    {
        return context.refuse(
            {ErrorCode::Usage,
             {context
                  .translate("Cli",
                             "%1 is a spreadsheet and names no pack: add --id ID, and for a "
                             "crosswalk --kind crosswalk --from LIST.")
                  .arg(sheet)},
             {}});
    }

    static Exit list(OutputFormat format, CliContext& context)
    {
        const Result<QList<PackSummary>> packs = shippedSummaries();
        if (!packs) {
            return context.refuse(packs.error());
        }
        QJsonArray rows;
        for (const PackSummary& pack : *packs) {
            rows.append(summaryJson(pack));
        }
        printResult(
            format, context, {{QStringLiteral("packs"), rows}}, summaryListing(context, *packs));
        return Exit::Done;
    }

    /// `words`: the pack, and checklists of one's own that it speaks of.
    static Exit check(OutputFormat format, CliContext& context, const QStringList& words)
    {
        if (isPackSheet(words.first())) {
            return context.refuse(sheetIsNoPack(words.first(), context));
        }
        const Result<QByteArray> bytes = wholeFile(words.first());
        if (!bytes) {
            return context.refuse(bytes.error());
        }
        const Result<PackSummary> pack =
            words.size() == 1 ? summarise(*bytes, words.first()) : summariseAmong(*bytes, words);
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

    static Result<PackSummary> summariseAmong(const QByteArray& bytes, const QStringList& words)
    {
        if (packKindOf(bytes) != PackKind::Crosswalk) {
            return fail(ErrorCode::InvariantBroken,
                        {words.first(),
                         QStringLiteral("kind"),
                         toKey(packKindOf(bytes)),
                         toKey(PackKind::Crosswalk)});
        }
        QList<Checklist> lists;
        for (const QString& name : words.mid(1)) {
            const Result<NamedChecklist> list = checklistFrom(name);
            if (!list) {
                return tl::unexpected(list.error());
            }
            lists.append(list->list);
        }
        return readCrosswalk(bytes, words.first(), lists).map([](const Crosswalk& crosswalk) {
            return summaryOf(crosswalk);
        });
    }

    /// Two crosswalks, or two checklists.
    static Exit
    compare(OutputFormat format, CliContext& context, const QString& a, const QString& b)
    {
        const Result<QByteArray> one = packBytes(a);
        const Result<QByteArray> other = one ? packBytes(b) : one;
        if (!other) {
            return context.refuse(other.error());
        }
        if (packKindOf(*one) != PackKind::Crosswalk || packKindOf(*other) != PackKind::Crosswalk) {
            return compareChecklists(format, context, a, b);
        }
        const Result<Crosswalk> before = readCrosswalkAmong(*one, a, {});
        const Result<Crosswalk> after = before ? readCrosswalkAmong(*other, b, {}) : before;
        if (!after) {
            return context.refuse(after.error());
        }
        return before->id == after->id ? compareCrosswalks(format, context, *before, *after)
                                       : refuseApart(context, before->id, after->id);
    }

    static Exit refuseApart(CliContext& context, const QString& one, const QString& other)
    {
        return context.refuse(
            {ErrorCode::Usage,
             {context.translate("Cli", "“%1” and “%2” are not versions of one pack.")
                  .arg(one, other)},
             {}});
    }

    static Exit
    compareChecklists(OutputFormat format, CliContext& context, const QString& a, const QString& b)
    {
        const Result<NamedChecklist> before = checklistFrom(a);
        const Result<NamedChecklist> after = before ? checklistFrom(b) : before;
        if (!after) {
            return context.refuse(after.error());
        }
        const Checklist& one = before->list;
        const Checklist& other = after->list;
        if (one.id != other.id) {
            return refuseApart(context, one.id, other.id);
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
