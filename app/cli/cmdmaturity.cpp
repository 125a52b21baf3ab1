// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/cli/lensview.h"
#include "app/cli/maturityjson.h"
#include "app/cli/moneyoption.h"
#include "app/cli/output.h"
#include "app/cli/scopeoption.h"
#include "model/document/pointtext.h"
#include "model/domain/groupitems.h"
#include "reports/phrase.h"
#include "reports/wordingfindings.h"
#include "reports/wordingmaturity.h"

namespace zt {

namespace {

class MaturityCommand final : public Command
{
public:
    [[nodiscard]] QString name() const override { return QStringLiteral("maturity"); }

    [[nodiscard]] QString summary(const CliContext& context) const override
    {
        return context.translate(
            "Cli", "Levels of the pillars, what holds them down, and where each item stands.");
    }

    [[nodiscard]] QStringList positionals() const override { return {QStringLiteral("FILE")}; }

    void declare(QCommandLineParser& parser, const CliContext& context) const override
    {
        declareScope(parser, context);
        parser.addOptions({
            {QStringLiteral("at"),
             context.translate("Cli",
                               "A snapshot's name, or #SEQ of the trail; the present otherwise."),
             QStringLiteral("SNAPSHOT")},
            {QStringLiteral("lens"),
             context.translate("Cli", "Which model the answers are read by."),
             QStringLiteral("fsc|cisa"),
             QStringLiteral("fsc")},
            {QStringLiteral("today"),
             context.translate("Cli", "The day that dates are held against; today otherwise."),
             QStringLiteral("DATE")},
        });
        declareFormat(parser, context);
    }

    Exit run(const QCommandLineParser& parser, CliContext& context) override
    {
        const auto format = formatOf(parser);
        if (!format) {
            return context.refuse(format.error());
        }
        const QString lens = parser.value(QStringLiteral("lens"));
        const Result<QDate> today =
            dateOption(parser, context, QStringLiteral("today"), localToday(context));
        if (!today || (lens != QLatin1String("fsc") && lens != QLatin1String("cisa"))) {
            return context.refuse(
                !today ? today.error()
                       : Error{ErrorCode::Usage,
                               {context.translate("Cli", "There is no lens “%1”. Choose --lens %2.")
                                    .arg(lens, QStringLiteral("fsc|cisa"))},
                               {}});
        }
        const auto document =
            context.open(parser.positionalArguments().value(0), Document::Access::ReadOnly);
        if (!document) {
            return context.refuse(document.error());
        }
        const Result<Snapshot> state = stateAtPoint(**document, parser.value(QStringLiteral("at")));
        if (!state) {
            return context.refuse(state.error());
        }
        const Result<Scope> scope = scopeOf(parser, *state);
        if (!scope) {
            return context.refuse(scope.error());
        }
        if (lens == QLatin1String("cisa")) {
            return printLens(*format, context, *state, *scope);
        }
        const MaturityJudge judge(*state->guideline);
        print(*format, context, *state, judge, maturityOf(*state, judge, *scope), *today);
        return Exit::Done;
    }

private:
    /// Of the scope itself, and of every system where it is rolled up from them.
    static QList<ConsistencyFinding> findingsFor(const Snapshot& snapshot,
                                                 const MaturityJudge& judge,
                                                 const MaturityView& view,
                                                 const QDate& today)
    {
        if (!view.rolledUp) {
            return findingsOf(snapshot, judge, view.scope, today) +
                   targetFindings(snapshot, judge, today, nullptr, &view.scope);
        }
        QSet<Scope> scopes{view.scope};
        for (const SystemId& system : systemsOf(snapshot, view.scope).systems) {
            scopes.insert(Scope::system(system));
        }
        QList<ConsistencyFinding> findings = allFindings(snapshot, judge, today);
        findings.removeIf(
            [&](const ConsistencyFinding& finding) { return !scopes.contains(finding.scope); });
        return findings;
    }

    static void print(OutputFormat format,
                      CliContext& context,
                      const Snapshot& snapshot,
                      const MaturityJudge& judge,
                      const MaturityView& view,
                      const QDate& today)
    {
        const QList<ConsistencyFinding> findings = findingsFor(snapshot, judge, view, today);
        if (format == OutputFormat::Json) {
            QJsonObject json = maturityJson(snapshot, judge, view);
            json.insert(QStringLiteral("findings"),
                        findingsJson(findings, snapshot, context.language()));
            context.out(jsonText(json));
            return;
        }
        const Listing pillars = pillarListing(context, snapshot, judge, view);
        if (format == OutputFormat::Csv) {
            context.out(csvText(pillars));
            return;
        }
        context.note(scopeTitle(view.scope, snapshot, context.language()));
        if (view.rolledUp) {
            context.note(populationNote(context, snapshot, view));
        }
        context.out(tableText(pillars));
        context.out(QStringLiteral("\n") +
                    tableText(view.rolledUp ? groupItemListing(context, snapshot, judge, view.scope)
                                            : itemListing(context, judge, view)));
        if (!findings.isEmpty()) {
            context.out(QStringLiteral("\n") +
                        tableText(findingListing(context, snapshot, findings)));
        }
    }

    static Exit printLens(OutputFormat format,
                          CliContext& context,
                          const Snapshot& snapshot,
                          const Scope& scope)
    {
        const Result<LensView> view = lensView(snapshot, scope);
        if (!view) {
            return context.refuse(view.error());
        }
        if (format == OutputFormat::Json) {
            context.out(jsonText(lensJson(*view, snapshot)));
        } else if (format == OutputFormat::Csv) {
            context.out(csvText(lensPillars(context, *view)));
        } else {
            context.note(scopeTitle(scope, snapshot, context.language()));
            if (const QString remark = lensRemark(context, *view, snapshot); !remark.isEmpty()) {
                context.note(remark);
            }
            context.out(tableText(lensPillars(context, *view)));
            context.out(QStringLiteral("\n") + tableText(lensRows(context, *view)));
        }
        return Exit::Done;
    }

    static Listing findingListing(const CliContext& context,
                                  const Snapshot& snapshot,
                                  const QList<ConsistencyFinding>& findings)
    {
        Listing listing{{context.translate("Cli", "Where"),
                         context.translate("Cli", "What is odd"),
                         context.translate("Cli", "Why")},
                        {},
                        {}};
        for (const ConsistencyFinding& finding : findings) {
            listing.rows.append({findingSubject(finding, snapshot),
                                 findingLead(finding, context.language()),
                                 findingSentence(finding, context.language())});
        }
        return listing;
    }

    static QString
    populationNote(const CliContext& context, const Snapshot& snapshot, const MaturityView& view)
    {
        const MaturityMethod& method = snapshot.maturityMethod;
        return fill(context.translate("Cli",
                                      "%1; %2: %3, of %4 it is not known whether the domain "
                                      "applies."),
                    {rollupText(method, context.language()),
                     populationText(method.population, context.language()),
                     QString::number(systemsOf(snapshot, view.scope).systems.size()),
                     QString::number(view.undecidedSystems)});
    }

    static Listing pillarListing(const CliContext& context,
                                 const Snapshot& snapshot,
                                 const MaturityJudge& judge,
                                 const MaturityView& view)
    {
        const Language& language = context.language();
        const Guideline& guideline = judge.guideline();
        Listing listing{{context.translate("Cli", "Pillar"),
                         context.translate("Cli", "Level"),
                         context.translate("Cli", "Possible"),
                         context.translate("Cli", "To the next"),
                         context.translate("Cli", "Target"),
                         context.translate("Cli", "Held down by")},
                        {},
                        {}};
        for (int i = 0; i < guideline.pillars.size(); ++i) {
            const LevelProgress next = view.next(i);
            const PillarTarget* target = snapshot.target(view.scope, guideline.pillars[i].id);
            listing.rows.append(
                {nameOf(guideline.pillars[i], language),
                 levelWord(context, view, guideline, i, view.order(i)),
                 levelWord(context, view, guideline, i, view.possible(i)),
                 QStringLiteral("%1/%2").arg(next.done).arg(next.of),
                 target != nullptr ? levelText(target->order, guideline, language) : QString(),
                 joinList(holdingDownOf(judge, view, i), language)});
        }
        return listing;
    }

    static QString levelWord(const CliContext& context,
                             const MaturityView& view,
                             const Guideline& guideline,
                             int pillar,
                             int order)
    {
        if (view.weighsNothing(pillar)) {
            return context.translate("Cli", "No system weighs anything");
        }
        return view.hasLevel(pillar) ? levelText(order, guideline, context.language())
                                     : context.translate("Cli", "Nothing applies");
    }

    static Listing groupItemListing(const CliContext& context,
                                    const Snapshot& snapshot,
                                    const MaturityJudge& judge,
                                    const Scope& scope)
    {
        const Language& language = context.language();
        const QList<ItemStatus> statuses{ItemStatus::Implemented,
                                         ItemStatus::Partial,
                                         ItemStatus::Planned,
                                         ItemStatus::NotImplemented,
                                         ItemStatus::NotAssessed};
        Listing listing{{context.translate("Cli", "Item"), context.translate("Cli", "Level")},
                        {},
                        {2, 3, 4, 5, 6, 7}};
        for (const ItemStatus status : statuses) {
            listing.heads.append(itemStatusWord(status, language));
        }
        listing.heads.append(context.translate("Cli", "Does not count"));
        for (const GroupItem& item : groupItems(snapshot, judge, scope)) {
            const QString id = judge.guideline().items[item.item].id;
            QStringList row{itemTitle(id, judge.guideline(), language),
                            levelText(judge.levelOrderOf(item.item), judge.guideline(), language)};
            for (const ItemStatus status : statuses) {
                row.append(QString::number(item.count(status)));
            }
            row.append(QString::number(item.removed));
            listing.rows.append(row);
        }
        return listing;
    }

    static Listing
    itemListing(const CliContext& context, const MaturityJudge& judge, const MaturityView& view)
    {
        const Language& language = context.language();
        Listing listing{{context.translate("Cli", "Item"),
                         context.translate("Cli", "Level"),
                         context.translate("Cli", "Status"),
                         context.translate("Cli", "Why it does not count")},
                        {},
                        {}};
        for (const ItemStanding& item : view.own.items) {
            const QString id = judge.guideline().items[item.item].id;
            listing.rows.append(
                {itemTitle(id, judge.guideline(), language),
                 levelText(judge.levelOrderOf(item.item), judge.guideline(), language),
                 itemStatusText(item.status, item.sharePercent, language),
                 whyNotText(item.applicability, language)});
        }
        return listing;
    }
};

} // namespace

std::unique_ptr<Command> makeMaturityCommand()
{
    return std::make_unique<MaturityCommand>();
}

} // namespace zt
