// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/auditcrosswalk.h"
#include "app/cli/auditlist.h"
#include "app/cli/commands.h"
#include "app/cli/faultlisting.h"
#include "app/cli/output.h"
#include "model/exchange/sheetreader.h"

namespace zt {

namespace {

/// Options that are fields of the working paper.
struct FieldOption
{
    const char* name;
    const char* help;
};

constexpr FieldOption fieldOptions[] = {
    {"point", QT_TRANSLATE_NOOP("Cli", "The point, such as RA-1.")},
    {"result",
     QT_TRANSLATE_NOOP("Cli",
                       "conform, partly, not, not_applicable or unchecked; in Chinese too.")},
    {"reason", QT_TRANSLATE_NOOP("Cli", "Why it is not applicable.")},
    {"procedure", QT_TRANSLATE_NOOP("Cli", "What was done to check it.")},
    {"observation", QT_TRANSLATE_NOOP("Cli", "What was seen.")},
    {"sample", QT_TRANSLATE_NOOP("Cli", "What was drawn, from what, by which seed.")},
    {"conclusion", QT_TRANSLATE_NOOP("Cli", "What follows.")},
};

PointList onePoint(const QCommandLineParser& parser, const PointSheet& place)
{
    AnswerWords words;
    for (const FieldOption& one : fieldOptions) {
        const QString option = QString::fromLatin1(one.name);
        if (parser.isSet(option)) {
            words.insert(option, parser.value(option));
        }
    }
    if (parser.isSet(QStringLiteral("evidence"))) {
        words.insert(QStringLiteral("evidence"),
                     parser.values(QStringLiteral("evidence")).join(QLatin1Char('\n')));
    }
    PointList list;
    list.rows = 1;
    const auto edit = pointFromWords(place, words);
    if (edit) {
        list.edits.append(*edit);
    } else {
        list.faults.append(edit.error());
    }
    return list;
}

/// The answer named by --take goes under the observation that is there, or is given beside it.
Result<PointList> takingOver(PointList list,
                             const QCommandLineParser& parser,
                             const PointSheet& place,
                             const CliContext& context)
{
    if (list.edits.isEmpty()) {
        return list;
    }
    const QString key = QStringLiteral("observation");
    auto& [ref, values] = list.edits.first();
    const PointResult* paper = place.snapshot.pointResult(place.audit.id, ref);
    const QString before = values.contains(key) ? values.value(key).toString()
                           : paper != nullptr   ? paper->observation
                                                : QString();
    const Result<QDate> today = todayOf(parser, context);
    const Result<QString> observation = today
                                            ? observationWith(parser.value(QStringLiteral("take")),
                                                              place.snapshot,
                                                              ref,
                                                              before,
                                                              *today,
                                                              place.language)
                                            : tl::unexpected(today.error());
    if (!observation) {
        return tl::unexpected(observation.error());
    }
    values.insert(key, *observation);
    return list;
}

QJsonObject listJson(const PointList& list, qsizetype changed, const Snapshot& snapshot)
{
    return {{QStringLiteral("rows"), list.rows},
            {QStringLiteral("changed"), changed},
            {QStringLiteral("faults"), faultsJson(list.faults)},
            {QStringLiteral("trail_head"), snapshot.trailHead}};
}

class AuditSetCommand final : public Command
{
public:
    [[nodiscard]] QString name() const override { return QStringLiteral("audit set"); }

    [[nodiscard]] QString summary(const CliContext& context) const override
    {
        return context.translate(
            "Cli", "Records the result of a point, a list of them, or facts of the audit itself.");
    }

    [[nodiscard]] QStringList positionals() const override { return {QStringLiteral("FILE")}; }

    void declare(QCommandLineParser& parser, const CliContext& context) const override
    {
        declareAudit(parser, context);
        for (const FieldOption& one : fieldOptions) {
            parser.addOption({QString::fromLatin1(one.name),
                              context.translate("Cli", one.help),
                              QString::fromLatin1(one.name).toUpper()});
        }
        parser.addOptions({
            {QStringLiteral("evidence"),
             context.translate("Cli", "Name or id of evidence to attach; may be repeated."),
             QStringLiteral("NAME")},
            {QStringLiteral("take"),
             context.translate("Cli",
                               "Adds to the observation what was answered elsewhere, with its "
                               "source: the key of one of the offers of `audit show --point`."),
             QStringLiteral("KEY")},
            {QStringLiteral("from"),
             context.translate("Cli",
                               "A list (csv, xlsx, ods) with the columns point, result, reason, "
                               "procedure, observation and so on; all or nothing."),
             QStringLiteral("LIST")},
        });
        declareAuditFields(parser, context);
        declareToday(parser, context);
        declareFormat(parser, context);
    }

    Exit run(const QCommandLineParser& parser, CliContext& context) override
    {
        const auto format = formatOf(parser);
        if (!format) {
            return context.refuse(format.error());
        }
        const int ways = (parser.isSet(QStringLiteral("from")) ? 1 : 0) +
                         (parser.isSet(QStringLiteral("point")) ? 1 : 0) +
                         (hasAuditFields(parser) ? 1 : 0);
        const bool takes = parser.isSet(QStringLiteral("take"));
        if (ways != 1 || (takes && !parser.isSet(QStringLiteral("point")))) {
            return context.refuse(
                {ErrorCode::Usage,
                 {context.translate(
                     "Cli", "Give one of: --point, --from, or fields of the audit itself.")},
                 {}});
        }
        auto document =
            context.open(parser.positionalArguments().value(0), Document::Access::ReadWrite);
        if (!document) {
            return context.refuse(document.error());
        }
        const Result<const Audit*> audit = auditOf(parser, (*document)->snapshot());
        if (!audit) {
            return context.refuse(audit.error());
        }
        return hasAuditFields(parser) ? setAudit(parser, context, **document, **audit)
                                      : setPoints(parser, context, *format, **document, **audit);
    }

private:
    static Exit setAudit(const QCommandLineParser& parser,
                         CliContext& context,
                         Document& document,
                         const Audit& audit)
    {
        const Result<void> done =
            checklistsOf(document.snapshot(), audit)
                .and_then([&](const Checklists& lists) {
                    return auditValuesFrom(parser, context, lists, audit.facts);
                })
                .and_then([&](const FieldValues& values) { return editAudit(audit, values); })
                .and_then([&](const ChangeSet& set) { return document.apply(set); });
        return done ? Exit::Done : context.refuse(done.error());
    }

    static Exit setPoints(const QCommandLineParser& parser,
                          CliContext& context,
                          OutputFormat format,
                          Document& document,
                          const Audit& audit)
    {
        const Snapshot before = document.snapshot();
        const Result<Checklists> lists = checklistsOf(before, audit);
        if (!lists) {
            return context.refuse(lists.error());
        }
        const PointSheet place{before, audit, *lists, context.language()};
        const Result<PointList> list = read(parser, place, context);
        if (!list) {
            return context.refuse(list.error());
        }
        qsizetype changed = 0;
        if (list->faults.isEmpty()) {
            const Result<ChangeSet> set = editPoints(
                before, audit, *lists, list->edits, {context.actor(), context.clock().now()});
            const Result<void> done =
                set ? document.apply(*set) : Result<void>(tl::unexpected(set.error()));
            if (!done) {
                return context.refuse(done.error());
            }
            changed = set->changes.size();
        }
        print(format, context, *list, changed, document.snapshot());
        return list->faults.isEmpty() ? Exit::Done : Exit::BadInput;
    }

    static Result<PointList>
    read(const QCommandLineParser& parser, const PointSheet& place, CliContext& context)
    {
        if (parser.isSet(QStringLiteral("take"))) {
            return takingOver(onePoint(parser, place), parser, place, context);
        }
        if (!parser.isSet(QStringLiteral("from"))) {
            return onePoint(parser, place);
        }
        const auto job = context.job(context.translate("Cli", "Reading"));
        const Result<Sheet> sheet = readSheet(parser.value(QStringLiteral("from")), {}, *job);
        if (!sheet) {
            return tl::unexpected(sheet.error());
        }
        return pointsFromSheet(place, *sheet);
    }

    static void print(OutputFormat format,
                      CliContext& context,
                      const PointList& list,
                      qsizetype changed,
                      const Snapshot& snapshot)
    {
        if (format == OutputFormat::Json) {
            context.out(jsonText(listJson(list, changed, snapshot)));
            return;
        }
        context.note(context.translate("Cli", "%1 results read, %2 changed, %3 faults.")
                         .arg(list.rows)
                         .arg(changed)
                         .arg(list.faults.size()));
        if (!list.faults.isEmpty()) {
            printFaults(format, context, list.faults);
        }
    }
};

class AuditReviewCommand final : public Command
{
public:
    [[nodiscard]] QString name() const override { return QStringLiteral("audit review"); }

    [[nodiscard]] QString summary(const CliContext& context) const override
    {
        return context.translate("Cli",
                                 "Gives points to the reviewer, accepts or returns them; says that "
                                 "what a new version carried over was looked at.");
    }

    [[nodiscard]] QStringList positionals() const override
    {
        return {QStringLiteral("FILE"), QStringLiteral("ready|accept|return|note|looked")};
    }

    void declare(QCommandLineParser& parser, const CliContext& context) const override
    {
        declareAudit(parser, context);
        parser.addOptions({
            {QStringLiteral("point"),
             context.translate("Cli", "Points, apart by commas; may be repeated."),
             QStringLiteral("CODES")},
            {QStringLiteral("note"),
             context.translate("Cli", "A note in the thread; needed with return and note."),
             QStringLiteral("TEXT")},
        });
    }

    Exit run(const QCommandLineParser& parser, CliContext& context) override
    {
        const QStringList verbs{QStringLiteral("ready"),
                                QStringLiteral("accept"),
                                QStringLiteral("return"),
                                QStringLiteral("note"),
                                QStringLiteral("looked")};
        if (!verbs.contains(parser.positionalArguments().value(1)) ||
            !parser.isSet(QStringLiteral("point"))) {
            return context.refuse(
                {ErrorCode::Usage,
                 {QStringLiteral(
                     "ztctl audit review FILE ready|accept|return|note|looked --point CODES")},
                 {}});
        }
        auto document =
            context.open(parser.positionalArguments().value(0), Document::Access::ReadWrite);
        if (!document) {
            return context.refuse(document.error());
        }
        const Result<void> done =
            changeFrom(parser, context, (*document)->snapshot())
                .and_then([&](const ChangeSet& set) { return (*document)->apply(set); });
        return done ? Exit::Done : context.refuse(done.error());
    }

private:
    static Result<ChangeSet>
    changeFrom(const QCommandLineParser& parser, CliContext& context, const Snapshot& snapshot)
    {
        const Result<const Audit*> audit = auditOf(parser, snapshot);
        if (!audit) {
            return tl::unexpected(audit.error());
        }
        const Result<Checklists> lists = checklistsOf(snapshot, **audit);
        if (!lists) {
            return tl::unexpected(lists.error());
        }
        const Result<QList<PointRef>> points =
            pointsFrom(parser.values(QStringLiteral("point")), *lists);
        if (!points) {
            return tl::unexpected(points.error());
        }
        const Signature sign{context.actor(), context.clock().now()};
        const QString note = parser.value(QStringLiteral("note"));
        const QString verb = parser.positionalArguments().value(1);
        if (verb == QLatin1String("ready")) {
            return readyPoints(snapshot, **audit, *points, sign);
        }
        if (verb == QLatin1String("accept")) {
            return acceptPoints(snapshot, **audit, *points, sign, note);
        }
        if (verb == QLatin1String("looked")) {
            return lookPoints(snapshot, **audit, *points, sign);
        }
        return verb == QLatin1String("return")
                   ? returnPoints(snapshot, **audit, *points, sign, note)
                   : notePoints(snapshot, **audit, *points, sign, note);
    }
};

} // namespace

std::unique_ptr<Command> makeAuditSetCommand()
{
    return std::make_unique<AuditSetCommand>();
}

std::unique_ptr<Command> makeAuditReviewCommand()
{
    return std::make_unique<AuditReviewCommand>();
}

} // namespace zt
