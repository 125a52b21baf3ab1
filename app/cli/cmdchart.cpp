// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/cli/moneyoption.h"
#include "app/cli/scopeoption.h"
#include "model/document/namedstates.h"
#include "model/document/pastgaps.h"
#include "model/domain/overview.h"
#include "model/domain/selection.h"
#include "reports/charts/figurefile.h"
#include "reports/charts/overviewfigures.h"
#include "reports/phrase.h"

namespace zt {

namespace {

constexpr int mostRows = 1000; ///< of a heat map in a file
constexpr QLatin1String kindWords("radar|heatmap|trend|gaps|burndown|actions|budget");

class ChartCommand final : public Command
{
public:
    [[nodiscard]] QString name() const override { return QStringLiteral("chart"); }

    [[nodiscard]] QString summary(const CliContext& context) const override
    {
        return context.translate("Cli", "Draws a chart of the overview as a PNG or SVG picture.");
    }

    [[nodiscard]] QStringList positionals() const override { return {QStringLiteral("FILE")}; }

    void declare(QCommandLineParser& parser, const CliContext& context) const override
    {
        parser.addOptions({
            {QStringLiteral("kind"),
             context.translate("Cli", "Which chart (required)."),
             kindWords},
            {{QStringLiteral("o"), QStringLiteral("output")},
             context.translate("Cli", "The picture to write, .png or .svg (required)."),
             QStringLiteral("OUT")},
            {QStringLiteral("rows"),
             context.translate("Cli", "At most so many systems in a heat map, 1 to 1000."),
             QStringLiteral("N"),
             QStringLiteral("40")},
            {QStringLiteral("today"),
             context.translate("Cli", "The day that lateness is counted from."),
             QStringLiteral("DATE")},
        });
        declareScope(parser, context);
    }

    Exit run(const QCommandLineParser& parser, CliContext& context) override
    {
        const QString output = parser.value(QStringLiteral("output"));
        const Result<void> fits = checked(parser, context, output);
        const Result<int> rows = intOption(parser, context, QStringLiteral("rows"), 1, mostRows);
        const Result<QDate> today =
            dateOption(parser, context, QStringLiteral("today"), localToday(context));
        if (!fits || !rows || !today) {
            return context.refuse(!fits ? fits.error() : !rows ? rows.error() : today.error());
        }
        const auto document =
            context.open(parser.positionalArguments().value(0), Document::Access::ReadOnly);
        if (!document) {
            return context.refuse(document.error());
        }
        const Result<Scope> scope = scopeOf(parser, (*document)->snapshot());
        if (!scope) {
            return context.refuse(scope.error());
        }
        const Asked asked{**document, *scope, *today, *rows};
        const Result<void> written =
            figureOf(parser.value(QStringLiteral("kind")), asked, context)
                .and_then([&](const Figure& figure) { return writeFigure(figure, output); });
        if (!written) {
            return context.refuse(written.error());
        }
        context.note(fill(context.translate("Cli", "Wrote %1."), {output}));
        return Exit::Done;
    }

private:
    struct Asked
    {
        const Document& document;
        Scope scope;
        QDate today;
        int rows = 0;

        [[nodiscard]] const Snapshot& snapshot() const { return document.snapshot(); }
    };

    static Result<void>
    checked(const QCommandLineParser& parser, const CliContext& context, const QString& output)
    {
        const QStringList kinds = QString(kindWords).split(QLatin1Char('|'));
        if (!kinds.contains(parser.value(QStringLiteral("kind")))) {
            return fail(ErrorCode::Usage,
                        {context.translate("Cli", "There is no chart “%1”. Choose --kind %2.")
                             .arg(parser.value(QStringLiteral("kind")), kindWords)});
        }
        if (!isFigurePath(output)) {
            return fail(ErrorCode::Usage,
                        {context.translate("Cli",
                                           "Name the picture to write: -o OUT.png or -o "
                                           "OUT.svg")});
        }
        return keepApart(context, output, parser.positionalArguments());
    }

    static Result<Figure> figureOf(const QString& kind, const Asked& asked, CliContext& context)
    {
        const Snapshot& snapshot = asked.snapshot();
        const Guideline& guideline = *snapshot.guideline;
        const MaturityJudge judge(guideline);
        const Language& language = context.language();
        if (kind == QLatin1String("gaps")) {
            return gapsFigure(guideline, tallyOf(snapshot, judge, asked.scope), language);
        }
        if (kind == QLatin1String("actions")) {
            const RoadmapPlan plan = roadmapPlan(snapshot, judge, asked.scope);
            // Noon in Taipei, so that the same day gives the same picture.
            const QDateTime now(asked.today, QTime(4, 0), Qt::UTC);
            return actionsFigure(actionsByAge(plan.actions, now, asked.today), language);
        }
        if (kind == QLatin1String("budget")) {
            const RoadmapPlan plan = roadmapPlan(snapshot, judge, asked.scope);
            const std::optional<Money>& cap = snapshot.roadmap.budgetPerQuarter;
            return budgetFigure(budgetWithCandidates(plan.actions, cap), cap, language);
        }
        if (kind == QLatin1String("burndown")) {
            return burnDownOf(asked, judge, context);
        }
        if (kind == QLatin1String("heatmap")) {
            const Selection selection = select(snapshot.systems, guideline, snapshot.methodology);
            const QList<qint32> systems = byRisk(snapshot, selection, asked.scope);
            return heatFigure(snapshot, judge, systems, asked.rows, language);
        }
        return pastFigure(kind == QLatin1String("trend"), asked, context);
    }

    static Result<Figure>
    burnDownOf(const Asked& asked, const MaturityJudge& judge, CliContext& context)
    {
        QList<BurnPoint> recorded;
        if (const auto work = pastGaps(asked.document, asked.scope, asked.today)) {
            const auto job = context.job(context.translate("Cli", "Reading the past"));
            const Result<QList<BurnPoint>> read = work(*job);
            if (!read) {
                return tl::unexpected(read.error());
            }
            recorded = *read;
        }
        const RoadmapPlan plan = roadmapPlan(asked.snapshot(), judge, asked.scope);
        BurnDown burn =
            plan.targets.isEmpty() ? BurnDown{} : burnDown(plan, {}, recorded, asked.today);
        burn.proposed.clear(); // nothing is tried out here
        return burnFigure(burn, context.language());
    }

    /// The radar shows the last named point beside the present, the trend all of them.
    static Result<Figure> pastFigure(bool trend, const Asked& asked, CliContext& context)
    {
        const Snapshot& snapshot = asked.snapshot();
        QList<StatePoint> points;
        if (const auto work = namedStates(asked.document, asked.scope)) {
            const auto job = context.job(context.translate("Cli", "Reading the past"));
            const Result<QList<StatePoint>> read = work(*job);
            if (!read) {
                return tl::unexpected(read.error());
            }
            points = *read;
        }
        const StatePoint now = statePoint(snapshot, asked.scope);
        if (trend) {
            return trendFigure(
                *snapshot.guideline, points + QList<StatePoint>{now}, context.language());
        }
        return radarFigure(*snapshot.guideline,
                           now,
                           targetOrders(snapshot, asked.scope),
                           points.isEmpty() ? nullptr : &points.last(),
                           context.language());
    }
};

} // namespace

std::unique_ptr<Command> makeChartCommand()
{
    return std::make_unique<ChartCommand>();
}

} // namespace zt
