// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/auditoptions.h"
#include "app/cli/auditsampledraw.h"
#include "app/cli/auditsamplejson.h"
#include "app/cli/commands.h"
#include "app/cli/faultlisting.h"
#include "app/cli/output.h"
#include "model/exchange/outcomesheet.h"
#include "model/exchange/sheetreader.h"
#include "reports/wordingaudit.h"
#include "reports/wordingsample.h"

#include <QJsonArray>

namespace zt {

namespace {

constexpr QLatin1String fromKey("from");
constexpr QLatin1String sheetKey("sheet");

Result<const AuditSample*> sampleOf(const QCommandLineParser& parser, const Snapshot& snapshot)
{
    const QString code = parser.positionalArguments().value(2);
    const AuditSample* sample = snapshot.auditSampleByCode(code);
    if (sample == nullptr) {
        return fail(ErrorCode::UnknownEntity, {QStringLiteral("sample"), code});
    }
    return sample;
}

class AuditSampleCommand final : public Command
{
public:
    [[nodiscard]] QString name() const override { return QStringLiteral("audit sample"); }

    [[nodiscard]] QString summary(const CliContext& context) const override
    {
        return context.translate("Cli",
                                 "Draws samples that anyone can draw again, records what they show "
                                 "and what follows.");
    }

    [[nodiscard]] QStringList positionals() const override
    {
        return {QStringLiteral("FILE"),
                QStringLiteral("draw|show|check|conclude|verify|remove"),
                QStringLiteral("[CODE]")};
    }

    void declare(QCommandLineParser& parser, const CliContext& context) const override
    {
        declareAudit(parser, context);
        declareDrawing(parser, context);
        parser.addOptions({
            {QStringLiteral("item"),
             context.translate("Cli", "With check: the item's number in the population."),
             QStringLiteral("NUMBER")},
            {QStringLiteral("outcome"),
             context.translate("Cli", "With check: sound, exception or unchecked."),
             QStringLiteral("WORD")},
            {QStringLiteral("note"),
             context.translate("Cli", "With check: what was seen of the item."),
             QStringLiteral("TEXT")},
            {QStringLiteral("text"),
             context.translate("Cli", "With conclude: what follows."),
             QStringLiteral("TEXT")},
        });
        declareFormat(parser, context);
    }

    Exit run(const QCommandLineParser& parser, CliContext& context) override
    {
        const QStringList words = parser.positionalArguments();
        const QString verb = words.value(1);
        const auto format = formatOf(parser);
        const bool draw = verb == QLatin1String("draw");
        const bool show = verb == QLatin1String("show");
        const bool known = draw || show || verb == QLatin1String("check") ||
                           verb == QLatin1String("conclude") || verb == QLatin1String("verify") ||
                           verb == QLatin1String("remove");
        if (!format || !known || (!show && draw == (words.size() == 3))) {
            return context.refuse(
                !format
                    ? format.error()
                    : Error{ErrorCode::Usage,
                            {QStringLiteral("ztctl audit sample FILE draw | show [CODE] | check "
                                            "CODE | conclude CODE | verify CODE | remove CODE")},
                            {}});
        }
        const bool read = show || verb == QLatin1String("verify");
        auto document = context.open(
            words.value(0), read ? Document::Access::ReadOnly : Document::Access::ReadWrite);
        if (!document) {
            return context.refuse(document.error());
        }
        if (show) {
            return words.size() == 3 ? showOne(parser, context, *format, (*document)->snapshot())
                                     : showAll(context, *format, (*document)->snapshot());
        }
        if (read) {
            return verify(parser, context, (*document)->snapshot());
        }
        return draw ? drawNew(parser, context, **document)
                    : change(parser, context, *format, **document);
    }

private:
    static Exit drawNew(const QCommandLineParser& parser, CliContext& context, Document& document)
    {
        const Result<ChangeSet> set = drawSample(parser, context, document.snapshot());
        const Result<void> done =
            set ? document.apply(*set) : Result<void>(tl::unexpected(set.error()));
        if (!done) {
            return context.refuse(done.error());
        }
        const QString code = set->label.args.value(0);
        const AuditSample* sample = document.snapshot().auditSampleByCode(code);
        say(context, *sample);
        context.out(code + QLatin1Char('\n'));
        return Exit::Done;
    }

    static void say(CliContext& context, const AuditSample& sample)
    {
        const Result<SampleTally> tally = tallyOf(sample);
        if (!tally) {
            return;
        }
        for (const QString& line : sampleSentences(sample, *tally, context.language())) {
            context.note(line);
        }
    }

    static Exit showOne(const QCommandLineParser& parser,
                        CliContext& context,
                        OutputFormat format,
                        const Snapshot& snapshot)
    {
        const Result<const AuditSample*> sample = sampleOf(parser, snapshot);
        const Result<SampleTally> tally =
            sample ? tallyOf(**sample) : tl::unexpected(sample.error());
        if (!tally) {
            return context.refuse(tally.error());
        }
        if (format == OutputFormat::Json) {
            context.out(jsonText(sampleJson(snapshot, **sample, *tally, true)));
            return Exit::Done;
        }
        Listing listing{{context.translate("Cli", "Number"),
                         context.translate("Cli", "Outcome"),
                         context.translate("Cli", "Note")},
                        {},
                        {0}};
        listing.heads += (*sample)->columns;
        for (const SampleItem& item : (*sample)->items) {
            listing.rows.append(QStringList{QString::number(item.number),
                                            sampleOutcomeText(item.outcome, context.language()),
                                            item.note} +
                                item.cells);
        }
        context.out(format == OutputFormat::Csv ? csvText(listing) : tableText(listing).toUtf8());
        say(context, **sample);
        return Exit::Done;
    }

    static Exit showAll(CliContext& context, OutputFormat format, const Snapshot& snapshot)
    {
        QJsonArray rows;
        Listing listing{{context.translate("Cli", "Sample"),
                         context.translate("Cli", "Audit"),
                         context.translate("Cli", "Audit points"),
                         context.translate("Cli", "Population"),
                         context.translate("Cli", "Drawn"),
                         context.translate("Cli", "Looked at"),
                         context.translate("Cli", "Exceptions")},
                        {},
                        {4, 5, 6}};
        for (const AuditSample& sample : snapshot.auditSamples) {
            const Result<SampleTally> tally = tallyOf(sample);
            if (!tally) {
                return context.refuse(tally.error());
            }
            rows.append(sampleJson(snapshot, sample, *tally, false));
            QStringList points;
            for (const PointRef& ref : sample.points) {
                points.append(ref.point);
            }
            listing.rows.append({sample.code,
                                 snapshot.audits.value(sample.audit.toString()).code,
                                 points.join(QLatin1Char(' ')),
                                 sample.population,
                                 QString::number(tally->drawn),
                                 QString::number(tally->checked),
                                 QString::number(tally->exceptions)});
        }
        if (format == OutputFormat::Json) {
            context.out(jsonText({{QStringLiteral("samples"), rows},
                                  {QStringLiteral("trail_head"), snapshot.trailHead}}));
        } else {
            context.out(format == OutputFormat::Csv ? csvText(listing)
                                                    : tableText(listing).toUtf8());
        }
        return Exit::Done;
    }

    /// Whether the population is the same and the seed draws the same from it.
    static Exit
    verify(const QCommandLineParser& parser, CliContext& context, const Snapshot& snapshot)
    {
        const Result<const AuditSample*> sample = sampleOf(parser, snapshot);
        const Result<SampleFrame> frame =
            sample ? frameFrom(parser, context) : tl::unexpected(sample.error());
        if (!frame) {
            return context.refuse(frame.error());
        }
        const Redraw redraw = redrawn(**sample, *frame);
        context.out(redrawText(redraw, **sample, context.language()) + QLatin1Char('\n'));
        return redraw.outcome == Redraw::Outcome::Same ? Exit::Done : Exit::CheckFailed;
    }

    static Exit change(const QCommandLineParser& parser,
                       CliContext& context,
                       OutputFormat format,
                       Document& document)
    {
        const Result<const AuditSample*> sample = sampleOf(parser, document.snapshot());
        if (!sample) {
            return context.refuse(sample.error());
        }
        const QString verb = parser.positionalArguments().value(1);
        const Signature sign{context.actor(), context.clock().now()};
        Result<ChangeSet> set = ChangeSet{};
        if (verb == QLatin1String("remove")) {
            set = removeSample(**sample);
        } else if (verb == QLatin1String("conclude")) {
            set = concludeSample(**sample, parser.value(QStringLiteral("text")), sign);
        } else {
            const Result<OutcomeList> list = outcomesFrom(parser, context, **sample);
            if (!list) {
                return context.refuse(list.error());
            }
            if (!list->faults.isEmpty()) {
                printFaults(format, context, shownFaults(*list, context.language()));
                return Exit::BadInput;
            }
            set = checkItems(**sample, list->outcomes, sign);
        }
        const Result<void> done =
            set ? document.apply(*set) : Result<void>(tl::unexpected(set.error()));
        return done ? Exit::Done : context.refuse(done.error());
    }

    static QList<AnswerFault> shownFaults(const OutcomeList& list, const Language& language)
    {
        QList<AnswerFault> shown;
        for (const OutcomeList::Fault& fault : list.faults) {
            shown.append({fault.row,
                          toKey(fault.column),
                          fault.read,
                          outcomeFaultText(fault.kind, language)});
        }
        return shown;
    }

    static Result<OutcomeList>
    outcomesFrom(const QCommandLineParser& parser, CliContext& context, const AuditSample& sample)
    {
        if (parser.isSet(fromKey)) {
            const auto job = context.job(context.translate("Cli", "Reading"));
            return readSheet(parser.value(fromKey), parser.value(sheetKey), *job)
                .map([&](const Sheet& sheet) { return outcomesFromSheet(sample, sheet); });
        }
        const Result<int> item =
            intOption(parser, context, QStringLiteral("item"), 1, maxPopulation);
        const auto outcome = sampleOutcomeFromWords(parser.value(QStringLiteral("outcome")));
        if (!item || !outcome || !parser.isSet(QStringLiteral("outcome"))) {
            return fail(ErrorCode::Usage,
                        {QStringLiteral("--item NUMBER --outcome sound|exception|unchecked")});
        }
        OutcomeList list;
        list.outcomes.append({*item,
                              *outcome,
                              parser.isSet(QStringLiteral("note"))
                                  ? std::optional<QString>(parser.value(QStringLiteral("note")))
                                  : std::nullopt});
        return list;
    }
};

} // namespace

std::unique_ptr<Command> makeAuditSampleCommand()
{
    return std::make_unique<AuditSampleCommand>();
}

} // namespace zt
