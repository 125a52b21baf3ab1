// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/auditoptions.h"
#include "app/cli/commands.h"
#include "app/cli/faultlisting.h"
#include "app/cli/output.h"
#include "app/cli/questionnaireimport.h"
#include "model/document/sentstates.h"
#include "model/exchange/sheetreader.h"
#include "reports/questionnaire.h"
#include "reports/wordingmaturity.h"
#include "reports/wordingquestionnaire.h"

#include <QJsonArray>

namespace zt {

namespace {

using Fate = ReturnedOutcome::Fate;

class ExportQuestionnaireCommand final : public Command
{
public:
    [[nodiscard]] QString name() const override
    {
        return QStringLiteral("audit export-questionnaire");
    }

    [[nodiscard]] QString summary(const CliContext& context) const override
    {
        return context.translate(
            "Cli", "Writes a workbook in which the audited unit answers the points that apply.");
    }

    [[nodiscard]] QStringList positionals() const override { return {QStringLiteral("FILE")}; }

    void declare(QCommandLineParser& parser, const CliContext& context) const override
    {
        declareAudit(parser, context);
        parser.addOption({{QStringLiteral("o"), QStringLiteral("output")},
                          context.translate("Cli", "The file to write (required)."),
                          QStringLiteral("OUT")});
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
        const auto apart = keepApart(context, output, parser.positionalArguments());
        if (!apart) {
            return context.refuse(apart.error());
        }
        const auto document =
            context.open(parser.positionalArguments().value(0), Document::Access::ReadOnly);
        if (!document) {
            return context.refuse(document.error());
        }
        const Result<ExportSummary> written =
            write(parser, context, (*document)->snapshot(), output);
        if (!written) {
            return context.refuse(written.error());
        }
        print(*format, context, *written);
        return Exit::Done;
    }

private:
    static Result<ExportSummary> write(const QCommandLineParser& parser,
                                       CliContext& context,
                                       const Snapshot& snapshot,
                                       const QString& output)
    {
        const Result<const Audit*> audit = auditOf(parser, snapshot);
        if (!audit) {
            return tl::unexpected(audit.error());
        }
        const Result<Checklists> lists = checklistsOf(snapshot, **audit);
        if (!lists) {
            return tl::unexpected(lists.error());
        }
        const auto job = context.job(context.translate("Cli", "Writing"));
        return writeQuestionnaire(snapshot,
                                  **audit,
                                  *lists,
                                  {context.language().code(),
                                   snapshot.trailTime,
                                   QStringLiteral("ztctl %1").arg(QLatin1String(ZT_VERSION))},
                                  output,
                                  *job);
    }

    static void print(OutputFormat format, CliContext& context, const ExportSummary& summary)
    {
        const qsizetype rows = summary.parts.isEmpty() ? 0 : summary.parts.first().rows;
        if (format == OutputFormat::Json) {
            context.out(jsonText({{QStringLiteral("path"), summary.path},
                                  {QStringLiteral("sha256"), summary.sha256},
                                  {QStringLiteral("bytes"), summary.bytes},
                                  {QStringLiteral("points"), rows}}));
            return;
        }
        context.out(summary.path + QLatin1Char('\n'));
        context.note(context.translate("Cli", "%1 points to be answered.").arg(rows));
    }
};

class ImportQuestionnaireCommand final : public Command
{
public:
    [[nodiscard]] QString name() const override
    {
        return QStringLiteral("audit import-questionnaire");
    }

    [[nodiscard]] QString summary(const CliContext& context) const override
    {
        return context.translate(
            "Cli", "Reads the answers of the audited unit; what was changed on both sides waits.");
    }

    [[nodiscard]] QStringList positionals() const override
    {
        return {QStringLiteral("FILE"), QStringLiteral("SHEET")};
    }

    void declare(QCommandLineParser& parser, const CliContext& context) const override
    {
        declareAudit(parser, context);
        parser.addOptions({
            {QStringLiteral("sheet"),
             context.translate("Cli", "Name of the sheet; the first visible one otherwise."),
             QStringLiteral("NAME")},
            {QStringLiteral("take"),
             context.translate("Cli",
                               "Whose answer counts where both changed it: for all, or for one "
                               "point; may be repeated."),
             QStringLiteral("[POINT=]theirs|ours")},
            {QStringLiteral("answered-by"),
             context.translate("Cli", "Who answered, where the sheet does not say."),
             QStringLiteral("NAME")},
            {QStringLiteral("dry-run"), context.translate("Cli", "Shows what would be done.")},
        });
        declareFormat(parser, context);
    }

    Exit run(const QCommandLineParser& parser, CliContext& context) override
    {
        const auto format = formatOf(parser);
        const Result<TakeRules> rules = takeRulesFrom(parser.values(QStringLiteral("take")));
        if (!format || !rules) {
            return context.refuse(!format ? format.error() : rules.error());
        }
        const bool dry = parser.isSet(QStringLiteral("dry-run"));
        auto document =
            context.open(parser.positionalArguments().value(0),
                         dry ? Document::Access::ReadOnly : Document::Access::ReadWrite);
        if (!document) {
            return context.refuse(document.error());
        }
        const Result<ReturnedQuestionnaire> returned = read(parser, context);
        if (!returned) {
            return context.refuse(returned.error());
        }
        const QList<AnswerFault> faults = faultsOf(*returned, context.language());
        if (!faults.isEmpty()) {
            printFaults(*format, context, faults);
            return Exit::BadInput;
        }
        return takeOver(parser, context, *format, **document, *returned, *rules);
    }

private:
    static Result<ReturnedQuestionnaire> read(const QCommandLineParser& parser, CliContext& context)
    {
        const auto job = context.job(context.translate("Cli", "Reading"));
        return readReturned(parser.positionalArguments().value(1),
                            parser.value(QStringLiteral("sheet")),
                            *job)
            .map([](const ReturnedWorkbook& book) { return book.returned; });
    }

    static Exit takeOver(const QCommandLineParser& parser,
                         CliContext& context,
                         OutputFormat format,
                         Document& document,
                         const ReturnedQuestionnaire& returned,
                         const TakeRules& rules)
    {
        const Result<const Audit*> audit = auditOf(parser, document.snapshot());
        const Result<Checklists> lists =
            audit ? checklistsOf(document.snapshot(), **audit) : tl::unexpected(audit.error());
        JobContext job;
        const Result<SentStates> states =
            lists ? prepareSentStates(document, returned.rows)(job) : tl::unexpected(lists.error());
        const Result<ReturnedOutcomes> outcomes =
            states ? returnedOutcomes(document.snapshot(),
                                      **audit,
                                      returned.rows,
                                      *states,
                                      rules,
                                      parser.value(QStringLiteral("answered-by")))
                   : tl::unexpected(states.error());
        if (!outcomes) {
            return context.refuse(outcomes.error());
        }
        if (!outcomes->nameless.isEmpty()) {
            printFaults(format, context, faultsOf(*outcomes, context.language()));
            return Exit::BadInput;
        }
        const Result<ChangeSet> set =
            answerPoints(document.snapshot(), **audit, *lists, outcomes->edits);
        const bool dry = parser.isSet(QStringLiteral("dry-run"));
        const Result<void> done =
            !set ? tl::unexpected(set.error()) : (dry ? Result<void>() : document.apply(*set));
        if (!done) {
            return context.refuse(done.error());
        }
        print(format, context, document.snapshot(), *outcomes);
        const bool open = outcomes->count(Fate::Conflict) + outcomes->count(Fate::Unknown) > 0;
        return open ? Exit::CheckFailed : Exit::Done;
    }

    static QJsonObject rowJson(const ReturnedOutcome& row, const Language& language)
    {
        const auto object = [](const FieldValues& values) {
            QJsonObject json;
            for (auto it = values.begin(); it != values.end(); ++it) {
                json.insert(it.key(), it.value());
            }
            return json;
        };
        return {{QStringLiteral("line"), row.line},
                {QStringLiteral("point"), row.ref.point},
                {QStringLiteral("sent_as"), row.sentAs.isEmpty() ? row.ref.point : row.sentAs},
                {QStringLiteral("heirs"), QJsonArray::fromStringList(row.heirs)},
                {QStringLiteral("fate"), toKey(row.fate)},
                {QStringLiteral("fields"), QJsonArray::fromStringList(row.fields)},
                {QStringLiteral("sent"), object(row.sent)},
                {QStringLiteral("ours"), object(row.ours)},
                {QStringLiteral("theirs"), object(row.theirs)},
                {QStringLiteral("message"), unknownRowText(row.why, row.heirs, language)}};
    }

    static void print(OutputFormat format,
                      CliContext& context,
                      const Snapshot& snapshot,
                      const ReturnedOutcomes& outcomes)
    {
        if (format == OutputFormat::Json) {
            QJsonArray rows;
            QJsonObject totals;
            for (const ReturnedOutcome& row : outcomes.rows) {
                rows.append(rowJson(row, context.language()));
            }
            for (const Fate fate : fates) {
                totals.insert(toKey(fate), outcomes.count(fate));
            }
            context.out(jsonText({{QStringLiteral("rows"), rows},
                                  {QStringLiteral("totals"), totals},
                                  {QStringLiteral("trail_head"), snapshot.trailHead}}));
            return;
        }
        Listing listing{{context.translate("Cli", "Line"),
                         context.translate("Cli", "Point"),
                         context.translate("Cli", "Outcome"),
                         context.translate("Cli", "Field"),
                         context.translate("Cli", "Sent"),
                         context.translate("Cli", "Ours"),
                         context.translate("Cli", "Theirs")},
                        {},
                        {0}};
        for (const ReturnedOutcome& row : outcomes.rows) {
            addRows(listing, row, snapshot, context);
        }
        context.out(format == OutputFormat::Csv ? csvText(listing) : tableText(listing).toUtf8());
        context.note(
            context.translate("Cli", "%1 accepted, %2 unchanged, %3 to be decided, %4 unknown.")
                .arg(outcomes.count(Fate::Accepted) + outcomes.count(Fate::Theirs))
                .arg(outcomes.count(Fate::Unchanged) + outcomes.count(Fate::Ours))
                .arg(outcomes.count(Fate::Conflict))
                .arg(outcomes.count(Fate::Unknown)));
    }

    /// A line for each field that differs; rows that nothing came of are left out.
    static void addRows(Listing& listing,
                        const ReturnedOutcome& row,
                        const Snapshot& snapshot,
                        const CliContext& context)
    {
        const QString fate = fateText(row.fate, context);
        const QString kind = QStringLiteral("point_result");
        const QString code =
            row.sentAs.isEmpty()
                ? row.ref.point
                : context.translate("Cli", "%1, sent as %2").arg(row.ref.point, row.sentAs);
        if (row.fate == Fate::Unknown) {
            listing.rows.append({QString::number(row.line),
                                 code,
                                 fate,
                                 {},
                                 {},
                                 {},
                                 unknownRowText(row.why, row.heirs, context.language())});
        }
        for (const QString& key : row.fields) {
            const auto words = [&](const FieldValues& values) {
                return factValueText(kind, key, values.value(key), snapshot, context.language());
            };
            listing.rows.append({QString::number(row.line),
                                 code,
                                 fate,
                                 factFieldName(kind, key, *snapshot.guideline, context.language()),
                                 words(row.sent),
                                 words(row.ours),
                                 words(row.theirs)});
        }
    }

    static QString fateText(Fate fate, const CliContext& context)
    {
        switch (fate) {
        case Fate::Unchanged:
            return context.translate("Cli", "unchanged");
        case Fate::Accepted:
            return context.translate("Cli", "accepted");
        case Fate::Conflict:
            return context.translate("Cli", "changed on both sides");
        case Fate::Theirs:
            return context.translate("Cli", "theirs taken");
        case Fate::Ours:
            return context.translate("Cli", "ours kept");
        case Fate::Unknown:
            break;
        }
        return context.translate("Cli", "unknown row");
    }

    static constexpr Fate fates[] = {
        Fate::Unchanged, Fate::Accepted, Fate::Conflict, Fate::Theirs, Fate::Ours, Fate::Unknown};
};

} // namespace

std::unique_ptr<Command> makeExportQuestionnaireCommand()
{
    return std::make_unique<ExportQuestionnaireCommand>();
}

std::unique_ptr<Command> makeImportQuestionnaireCommand()
{
    return std::make_unique<ImportQuestionnaireCommand>();
}

} // namespace zt
