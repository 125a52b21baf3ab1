// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/cli/comparisonjson.h"
#include "app/cli/output.h"
#include "app/cli/pointoption.h"
#include "reports/wordingmaturity.h"

namespace zt {

namespace {

/// One side: where it is read from, and which point of it.
struct Side
{
    std::unique_ptr<Document> document;
    Snapshot state;
};

class DiffCommand final : public Command
{
public:
    QString name() const override { return QStringLiteral("diff"); }

    QString summary(const CliContext& context) const override
    {
        return context.translate(
            "Cli",
            "What differs between two files, or between two points of one: answers, levels, gaps.");
    }

    QStringList positionals() const override
    {
        return {QStringLiteral("A"), QStringLiteral("[B]")};
    }

    void declare(QCommandLineParser& parser, const CliContext& context) const override
    {
        parser.addOptions({
            {QStringLiteral("from"),
             context.translate("Cli", "Point of A: a snapshot's name, #SEQ or head."),
             QStringLiteral("POINT")},
            {QStringLiteral("to"),
             context.translate("Cli", "Point of B, or of A where there is no B."),
             QStringLiteral("POINT")},
        });
        declareFormat(parser, context);
    }

    Exit run(const QCommandLineParser& parser, CliContext& context) override
    {
        const auto format = formatOf(parser);
        const QStringList files = parser.positionalArguments();
        const bool twoPoints =
            parser.isSet(QStringLiteral("from")) || parser.isSet(QStringLiteral("to"));
        if (!format || (files.size() == 1 && !twoPoints)) {
            return context.refuse(
                !format ? format.error()
                        : Error{ErrorCode::Usage,
                                {context.translate("Cli",
                                                   "Give two files, or one with --from and --to.")},
                                {}});
        }
        const Result<Side> from =
            read(files.first(), parser.value(QStringLiteral("from")), context);
        const Result<Side> to =
            from ? read(files.last(), parser.value(QStringLiteral("to")), context)
                 : tl::unexpected(from.error());
        if (!to) {
            return context.refuse(to.error());
        }
        const Result<QList<TrailStep>> steps =
            stepsOf(*to, files.size() == 1 ? from->state.trailSeq : 0);
        if (!steps) {
            return context.refuse(steps.error());
        }
        const MaturityJudge judgeBefore(*from->state.guideline);
        const MaturityJudge judgeAfter(*to->state.guideline);
        ComparedPair pair{from->state, to->state, {}, {}};
        pair.comparison = compare({from->state, judgeBefore}, {to->state, judgeAfter});
        pair.touches = lastTouches(pair.comparison.answers, *steps);
        print(*format, context, pair);
        return Exit::Done;
    }

private:
    static Result<Side> read(const QString& path, const QString& point, const CliContext& context)
    {
        auto document = context.open(path, Document::Access::ReadOnly);
        if (!document) {
            return tl::unexpected(document.error());
        }
        Result<Snapshot> state = stateAtPoint(**document, point);
        if (!state) {
            return tl::unexpected(state.error());
        }
        return Side{std::move(*document), std::move(*state)};
    }

    /// The trail from after `seq` up to the later state.
    static Result<QList<TrailStep>> stepsOf(const Side& side, qint64 seq)
    {
        QList<TrailStep> steps;
        if (seq >= side.state.trailSeq) {
            return steps;
        }
        const Result<QList<TrailEntry>> entries =
            side.document->trail(seq + 1, side.state.trailSeq);
        if (!entries) {
            return tl::unexpected(entries.error());
        }
        for (const TrailEntry& entry : *entries) {
            steps.append({entry.seq, entry.time, entry.actor, entry.changes});
        }
        return steps;
    }

    static void print(OutputFormat format, CliContext& context, const ComparedPair& pair)
    {
        if (format == OutputFormat::Json) {
            context.out(jsonText(comparisonJson(pair)));
            return;
        }
        const Listing answers = answerListing(context, pair);
        if (format == OutputFormat::Csv) {
            context.out(csvText(answers));
            return;
        }
        const Comparison& all = pair.comparison;
        context.note(context
                         .translate("Cli",
                                    "%1 answers changed: %2 forward, %3 back; gaps %4 → %5 (%6 "
                                    "new, %7 closed).")
                         .arg(all.answers.size())
                         .arg(all.progressed)
                         .arg(all.regressed)
                         .arg(all.gapsBefore)
                         .arg(all.gapsAfter)
                         .arg(all.newGaps.size())
                         .arg(all.closedGaps.size()));
        context.out(tableText(levelListing(context, pair)));
        context.out(QStringLiteral("\n") + tableText(answers));
    }

    static Listing levelListing(const CliContext& context, const ComparedPair& pair)
    {
        Listing listing{{context.translate("Cli", "Scope"),
                         context.translate("Cli", "Pillar"),
                         context.translate("Cli", "Before"),
                         context.translate("Cli", "After")},
                        {},
                        {}};
        for (const LevelMove& move : pair.comparison.levels) {
            listing.rows.append({pair.scope(move.scope),
                                 move.pillar,
                                 levelText(move.before, *pair.before.guideline, context.language()),
                                 levelText(move.after, *pair.after.guideline, context.language())});
        }
        return listing;
    }

    static QString statusOf(const std::optional<ItemAnswer>& answer, const Language& language)
    {
        return answer ? itemStatusText(answer->status, answer->sharePercent, language)
                      : itemStatusText(ItemStatus::NotAssessed, 0, language);
    }

    static Listing answerListing(const CliContext& context, const ComparedPair& pair)
    {
        Listing listing{{context.translate("Cli", "Scope"),
                         context.translate("Cli", "Item"),
                         context.translate("Cli", "Before"),
                         context.translate("Cli", "After"),
                         context.translate("Cli", "Who"),
                         context.translate("Cli", "Time (UTC)"),
                         QStringLiteral("#")},
                        {},
                        {6}};
        for (qsizetype i = 0; i < pair.comparison.answers.size(); ++i) {
            const Difference<ItemAnswer>& one = pair.comparison.answers[i];
            const ItemAnswer& any = one.after ? *one.after : *one.before;
            const std::optional<TrailTouch> touch = pair.touches.value(i);
            listing.rows.append({pair.scope(any.scope),
                                 any.item,
                                 statusOf(one.before, context.language()),
                                 statusOf(one.after, context.language()),
                                 touch ? touch->actor : QString(),
                                 touch ? toStoredTime(touch->time) : QString(),
                                 touch ? QString::number(touch->seq) : QString()});
        }
        return listing;
    }
};

} // namespace

std::unique_ptr<Command> makeDiffCommand()
{
    return std::make_unique<DiffCommand>();
}

} // namespace zt
