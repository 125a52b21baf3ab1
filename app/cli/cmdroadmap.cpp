// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/cli/moneyoption.h"
#include "app/cli/output.h"
#include "app/cli/roadmapjson.h"
#include "app/cli/scopeoption.h"
#include "model/domain/roadmapedits.h"
#include "reports/phrase.h"
#include "reports/wordingroadmap.h"

namespace zt {

namespace {

QString codesOf(const RoadmapPlan& plan, const QList<int>& actions)
{
    QStringList codes;
    for (const int action : actions) {
        codes.append(plan.actions[action].code);
    }
    return codes.join(QLatin1Char(' '));
}

class RoadmapCommand final : public Command
{
public:
    [[nodiscard]] QString name() const override { return QStringLiteral("roadmap"); }

    [[nodiscard]] QString summary(const CliContext& context) const override
    {
        return context.translate("Cli",
                                 "Which actions fit a budget and bring most, what they cost by "
                                 "quarter, what is late. Options are a what-if; nothing is "
                                 "recorded without --apply.");
    }

    [[nodiscard]] QStringList positionals() const override { return {QStringLiteral("FILE")}; }

    void declare(QCommandLineParser& parser, const CliContext& context) const override
    {
        declareFormat(parser, context);
        declareScope(parser, context);
        parser.addOptions({
            {QStringLiteral("budget"),
             context.translate("Cli",
                               "Total for what is not done yet, in dollars; “none”: no limit."),
             QStringLiteral("DOLLARS")},
            {QStringLiteral("cap"),
             context.translate("Cli", "At most so many dollars in a quarter; “none”: no limit."),
             QStringLiteral("DOLLARS")},
            {QStringLiteral("goal"),
             context.translate("Cli", "What the choice shall bring most of."),
             QStringLiteral("items|pillars")},
            {QStringLiteral("today"),
             context.translate("Cli", "The day that lateness is counted from."),
             QStringLiteral("DATE")},
            {QStringLiteral("apply"),
             context.translate("Cli", "Approves the chosen candidates and records the limits.")},
            {QStringLiteral("reason"),
             context.translate("Cli", "Why; needed with --apply."),
             QStringLiteral("TEXT")},
        });
    }

    Exit run(const QCommandLineParser& parser, CliContext& context) override
    {
        const auto format = formatOf(parser);
        if (!format) {
            return context.refuse(format.error());
        }
        const bool apply = parser.isSet(QStringLiteral("apply"));
        auto document =
            context.open(parser.positionalArguments().value(0),
                         apply ? Document::Access::ReadWrite : Document::Access::ReadOnly);
        if (!document) {
            return context.refuse(document.error());
        }
        const Snapshot snapshot = (*document)->snapshot();
        const Result<RoadmapView> view = viewOf(parser, context, snapshot);
        if (!view) {
            return context.refuse(view.error());
        }
        if (apply) {
            const Result<void> done =
                applyWhatIf(
                    snapshot, view->whatIf.settings, idsOf(view->plan, view->choice.best), {})
                    .and_then([&](const ChangeSet& set) { return (*document)->apply(set); });
            if (!done) {
                return context.refuse(done.error());
            }
        }
        print(*format, context, snapshot, *view);
        return Exit::Done;
    }

private:
    static Result<RoadmapView>
    viewOf(const QCommandLineParser& parser, const CliContext& context, const Snapshot& snapshot)
    {
        const Result<Scope> scope = scopeOf(parser, snapshot);
        const Result<QDate> today =
            dateOption(parser, context, QStringLiteral("today"), localToday(context));
        if (!scope || !today) {
            return tl::unexpected(!scope ? scope.error() : today.error());
        }
        WhatIf whatIf;
        whatIf.settings = snapshot.roadmap;
        const Result<void> total =
            takeLimit(parser, context, QStringLiteral("budget"), whatIf.settings.budgetTotal);
        const Result<void> cap =
            takeLimit(parser, context, QStringLiteral("cap"), whatIf.settings.budgetPerQuarter);
        if (!total || !cap) {
            return tl::unexpected(!total ? total.error() : cap.error());
        }
        if (parser.isSet(QStringLiteral("goal"))) {
            const auto goal = planGoalFromKey(parser.value(QStringLiteral("goal")));
            if (!goal) {
                return tl::unexpected(notAChoice(QStringLiteral("--goal"),
                                                 parser.value(QStringLiteral("goal")),
                                                 QStringLiteral("items, pillars")));
            }
            whatIf.settings.goal = *goal;
        }
        whatIf.settings.reason = parser.value(QStringLiteral("reason")).trimmed();
        return roadmapView(snapshot, *scope, whatIf, *today);
    }

    static void print(OutputFormat format,
                      CliContext& context,
                      const Snapshot& snapshot,
                      const RoadmapView& view)
    {
        if (format == OutputFormat::Json) {
            context.out(jsonText(roadmapJson(snapshot, view, context.language())));
            return;
        }
        const Listing quarters = quarterListing(context, view.budget);
        if (format == OutputFormat::Csv) {
            context.out(csvText(quarters));
            return;
        }
        context.out(summaryText(context, view) + QLatin1Char('\n') + tableText(quarters));
        for (const Attention& attention : view.attention) {
            context.out(
                view.plan.actions[attention.action].code + QLatin1String("  ") +
                attentionText(attention, view.plan, *snapshot.guideline, context.language()) +
                QLatin1Char('\n'));
        }
    }

    static QString summaryText(const CliContext& context, const RoadmapView& view)
    {
        const ActionSet& best = view.choice.best;
        QString text =
            fill(context.translate("Cli", "Chosen: %1"), {codesOf(view.plan, best.actions)}) +
            QLatin1Char('\n') +
            fill(context.translate("Cli",
                                   "%1 dollars, %2 of %3 items closed, %4 of %5 pillars at target"),
                 {groupedNumber(best.cost),
                  QString::number(best.items),
                  QString::number(view.plan.gaps.size()),
                  QString::number(best.pillars),
                  QString::number(view.plan.targets.size())}) +
            QLatin1Char('\n') +
            fill(view.choice.proven
                     ? context.translate("Cli", "%1 sets tried; none is better.")
                     : context.translate("Cli", "%1 sets tried; not proven that none is better."),
                 {groupedNumber(view.choice.tried)}) +
            QLatin1Char('\n');
        if (view.choice.next) {
            text += fill(context.translate("Cli", "Next best: %1"),
                         {codesOf(view.plan, view.choice.next->actions)}) +
                    QLatin1Char('\n');
        }
        if (view.schedule) {
            text += fill(context.translate("Cli", "Within the cap with %1."),
                         {scheduleText(*view.schedule, view.plan, context.language())}) +
                    QLatin1Char('\n');
        }
        return text;
    }

    static Listing quarterListing(const CliContext& context, const Budget& budget)
    {
        Listing listing{{context.translate("Cli", "Quarter"),
                         context.translate("Cli", "Approved"),
                         context.translate("Cli", "What-if adds"),
                         context.translate("Cli", "Over the cap")},
                        {},
                        {1, 2, 3}};
        for (const BudgetQuarter& quarter : budget.quarters) {
            listing.rows.append({toKey(quarter.quarter),
                                 QString::number(quarter.approved),
                                 QString::number(quarter.proposed),
                                 QString::number(quarter.over)});
        }
        return listing;
    }
};

} // namespace

std::unique_ptr<Command> makeRoadmapCommand()
{
    return std::make_unique<RoadmapCommand>();
}

} // namespace zt
