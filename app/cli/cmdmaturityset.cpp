// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/answerlist.h"
#include "app/cli/commands.h"
#include "app/cli/faultlisting.h"
#include "app/cli/output.h"
#include "model/exchange/sheetreader.h"
#include "reports/wording.h"

#include <QJsonArray>

namespace zt {

namespace {

/// Options that are fields of the answer.
struct FieldOption
{
    const char* option;
    const char* field;
    const char* help;
};

constexpr FieldOption fieldOptions[] = {
    {"scope", "scope", QT_TRANSLATE_NOOP("Cli", "The institution, a domain or a system's code.")},
    {"item", "item", QT_TRANSLATE_NOOP("Cli", "The item, such as 1-1.")},
    {"status",
     "status",
     QT_TRANSLATE_NOOP("Cli",
                       "implemented, partial 60%, planned, not_implemented, not_applicable or "
                       "not_assessed; in Chinese too.")},
    {"share", "share", QT_TRANSLATE_NOOP("Cli", "Percent implemented, with partial.")},
    {"note", "note", QT_TRANSLATE_NOOP("Cli", "How it is done, or why it is not applicable.")},
    {"assessor", "assessor", QT_TRANSLATE_NOOP("Cli", "Who assessed it.")},
    {"assessed-on", "assessed_on", QT_TRANSLATE_NOOP("Cli", "When, such as 2026-07-18.")},
    {"target-date", "target_date", QT_TRANSLATE_NOOP("Cli", "By when it shall be implemented.")},
    {"review", "review", QT_TRANSLATE_NOOP("Cli", "pending, agreed or returned.")},
    {"reviewer", "reviewer", QT_TRANSLATE_NOOP("Cli", "Who reviewed it.")},
    {"review-note", "review_note", QT_TRANSLATE_NOOP("Cli", "The reviewer's note.")},
    {"reviewed-on", "reviewed_on", QT_TRANSLATE_NOOP("Cli", "When it was reviewed.")},
};

AnswerList
oneAnswer(const QCommandLineParser& parser, const Snapshot& snapshot, const Language& language)
{
    AnswerWords words;
    for (const FieldOption& one : fieldOptions) {
        const QString option = QString::fromLatin1(one.option);
        if (parser.isSet(option)) {
            words.insert(QString::fromLatin1(one.field), parser.value(option));
        }
    }
    if (parser.isSet(QStringLiteral("evidence"))) {
        words.insert(QStringLiteral("evidence"),
                     parser.values(QStringLiteral("evidence")).join(QLatin1Char('\n')));
    }
    AnswerList list;
    list.rows = 1;
    const auto edit = answerFromWords(snapshot, words, language);
    if (edit) {
        list.edits.append(*edit);
    } else {
        list.faults.append(edit.error());
    }
    return list;
}

class MaturitySetCommand final : public Command
{
public:
    [[nodiscard]] QString name() const override { return QStringLiteral("maturity set"); }

    [[nodiscard]] QString summary(const CliContext& context) const override
    {
        return context.translate("Cli", "Records the answer to an item, or a whole list of them.");
    }

    [[nodiscard]] QStringList positionals() const override { return {QStringLiteral("FILE")}; }

    void declare(QCommandLineParser& parser, const CliContext& context) const override
    {
        for (const FieldOption& one : fieldOptions) {
            parser.addOption({QString::fromLatin1(one.option),
                              context.translate("Cli", one.help),
                              QString::fromLatin1(one.option).toUpper()});
        }
        parser.addOptions({
            {QStringLiteral("evidence"),
             context.translate("Cli", "Name or id of evidence to attach; may be repeated."),
             QStringLiteral("NAME")},
            {QStringLiteral("from"),
             context.translate("Cli",
                               "A list (csv, xlsx, ods) with the columns scope, item, status, "
                               "share, note and so on; all or nothing."),
             QStringLiteral("LIST")},
            {QStringLiteral("reason"),
             context.translate("Cli", "Why; stands in the trail."),
             QStringLiteral("TEXT")},
        });
        declareFormat(parser, context);
    }

    Exit run(const QCommandLineParser& parser, CliContext& context) override
    {
        const auto format = formatOf(parser);
        const bool listed = parser.isSet(QStringLiteral("from"));
        if (!format || listed == parser.isSet(QStringLiteral("item"))) {
            return context.refuse(
                !format ? format.error()
                        : Error{ErrorCode::Usage,
                                {context.translate("Cli", "Give either --item or --from.")},
                                {}});
        }
        auto document =
            context.open(parser.positionalArguments().value(0), Document::Access::ReadWrite);
        if (!document) {
            return context.refuse(document.error());
        }
        const Result<AnswerList> list = read(parser, (*document)->snapshot(), context);
        if (!list) {
            return context.refuse(list.error());
        }
        const Result<qsizetype> changed = record(**document, *list, parser);
        if (!changed) {
            return context.refuse(changed.error());
        }
        print(*format, context, *list, *changed, (*document)->snapshot());
        return list->faults.isEmpty() ? Exit::Done : Exit::BadInput;
    }

private:
    static Result<AnswerList>
    read(const QCommandLineParser& parser, const Snapshot& snapshot, CliContext& context)
    {
        if (!parser.isSet(QStringLiteral("from"))) {
            return oneAnswer(parser, snapshot, context.language());
        }
        const auto job = context.job(context.translate("Cli", "Reading"));
        const Result<Sheet> sheet = readSheet(parser.value(QStringLiteral("from")), {}, *job);
        if (!sheet) {
            return tl::unexpected(sheet.error());
        }
        return answersFromSheet(snapshot, *sheet, context.language());
    }

    /// How many answers changed; nothing is recorded while a fault stands.
    static Result<qsizetype>
    record(Document& document, const AnswerList& list, const QCommandLineParser& parser)
    {
        if (!list.faults.isEmpty()) {
            return 0;
        }
        Result<ChangeSet> set = editAnswers(document.snapshot(), list.edits);
        if (!set) {
            return tl::unexpected(set.error());
        }
        set->reason = parser.value(QStringLiteral("reason"));
        const qsizetype changed = set->changes.size();
        const Result<void> done = document.apply(*set);
        return done ? Result<qsizetype>(changed) : tl::unexpected(done.error());
    }

    static void print(OutputFormat format,
                      CliContext& context,
                      const AnswerList& list,
                      qsizetype changed,
                      const Snapshot& snapshot)
    {
        if (format == OutputFormat::Json) {
            context.out(jsonText({{QStringLiteral("rows"), list.rows},
                                  {QStringLiteral("changed"), changed},
                                  {QStringLiteral("faults"), faultsJson(list.faults)},
                                  {QStringLiteral("trail_head"), snapshot.trailHead}}));
            return;
        }
        context.note(context.translate("Cli", "%1 answers read, %2 changed, %3 faults.")
                         .arg(list.rows)
                         .arg(changed)
                         .arg(list.faults.size()));
        if (list.faults.isEmpty()) {
            return;
        }
        printFaults(format, context, list.faults);
    }
};

} // namespace

std::unique_ptr<Command> makeMaturitySetCommand()
{
    return std::make_unique<MaturitySetCommand>();
}

} // namespace zt
