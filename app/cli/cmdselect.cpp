// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/cli/methodoptions.h"
#include "app/cli/output.h"
#include "app/cli/selectionjson.h"
#include "model/domain/edits.h"
#include "model/domain/explain.h"
#include "model/domain/sensitivity.h"
#include "reports/wording.h"

namespace zt {

namespace {

QString percentText(int basisPoints)
{
    return basisPoints < 0 ? QStringLiteral("–")
                           : QStringLiteral("%1 %").arg((basisPoints + 50) / 100);
}

QString totalText(const TotalRange& range)
{
    return range.isExact() ? pointsText(range.min)
                           : pointsText(range.min) + QStringLiteral("–") + pointsText(range.max);
}

QString domainNames(const Guideline& guideline, quint32 mask, const Language& language)
{
    QStringList names;
    for (qsizetype i = 0; i < guideline.domains.size(); ++i) {
        if ((mask >> i & 1U) != 0) {
            names.append(
                language.of(guideline.domains[i].shortName.zh, guideline.domains[i].shortName.en));
        }
    }
    return names.join(QLatin1Char(' '));
}

Listing
funnelListing(const CliContext& context, const Guideline& guideline, const Selection& selection)
{
    Listing listing{{context.translate("Cli", "Domain"),
                     context.translate("Cli", "Applicable"),
                     context.translate("Cli", "High risk"),
                     context.translate("Cli", "Low impact"),
                     context.translate("Cli", "Not yet assessed")},
                    {},
                    {1, 2, 3, 4}};
    for (qsizetype i = 0; i < selection.domains.size(); ++i) {
        const AdoptionDomain& domain = guideline.domains[i];
        const DomainFunnel& funnel = selection.domains[i];
        listing.rows.append(
            {domain.id + QLatin1Char(' ') + context.language().of(domain.name.zh, domain.name.en),
             QString::number(funnel.applicable),
             QString::number(funnel.highRisk),
             QString::number(funnel.lowImpact),
             QString::number(funnel.undecided)});
    }
    return listing;
}

Listing rankingListing(const CliContext& context,
                       const Snapshot& snapshot,
                       const Methodology& method,
                       const Selection& selection,
                       const QList<int>& shares)
{
    const Guideline& guideline = *snapshot.guideline;
    Listing listing{{context.translate("Cli", "Rank"),
                     context.translate("Cli", "Code"),
                     context.translate("Cli", "System"),
                     context.translate("Cli", "Domains"),
                     context.translate("Cli", "Reasons"),
                     context.translate("Cli", "Risk"),
                     context.translate("Cli", "Impact"),
                     context.translate("Cli", "Layer"),
                     context.translate("Cli", "Stability")},
                    {},
                    {0, 5, 6, 7, 8}};
    for (const qint32 position : selection.ranking) {
        const System& system = snapshot.systems[position];
        const SystemVerdict& verdict = selection.verdicts[position];
        const QStringList reasons = highRiskReasons(system, guideline, method) +
                                    lowImpactReasons(system, guideline, method);
        listing.rows.append(
            {QString::number(verdict.rank),
             system.code,
             system.name,
             domainNames(guideline, verdict.applicableMask, context.language()),
             reasons.join(QLatin1Char(' ')),
             totalText(verdict.risk),
             totalText(verdict.impact),
             QString::number(verdict.paretoLayer),
             shares.isEmpty() ? QStringLiteral("–") : percentText(shares[position])});
    }
    return listing;
}

class SelectCommand final : public Command
{
public:
    [[nodiscard]] QString name() const override { return QStringLiteral("select"); }

    [[nodiscard]] QString summary(const CliContext& context) const override
    {
        return context.translate(
            "Cli",
            "Funnel per domain, ranking, reasons, stability. Options are a what-if; "
            "nothing is recorded.");
    }

    [[nodiscard]] QStringList positionals() const override { return {QStringLiteral("FILE")}; }

    void declare(QCommandLineParser& parser, const CliContext& context) const override
    {
        declareFormat(parser, context);
        declareMethodOptions(parser, context);
        parser.addOption({QStringLiteral("no-stability"),
                          context.translate("Cli", "Leaves the sensitivity trials out.")});
    }

    Exit run(const QCommandLineParser& parser, CliContext& context) override
    {
        const auto format = formatOf(parser);
        if (!format) {
            return context.refuse(format.error());
        }
        const auto document =
            context.open(parser.positionalArguments().value(0), Document::Access::ReadOnly);
        if (!document) {
            return context.refuse(document.error());
        }
        const Snapshot& snapshot = (*document)->snapshot();
        const Result<Methodology> method = methodFrom(parser, context, snapshot.methodology);
        if (!method) {
            return context.refuse(method.error());
        }
        const Selection selection = select(snapshot.systems, *snapshot.guideline, *method);
        QList<int> shares;
        if (!parser.isSet(QStringLiteral("no-stability"))) {
            const auto job = context.job(context.translate("Cli", "Trials"));
            const Result<QList<int>> trials =
                stability(snapshot.systems, *snapshot.guideline, *method, *job);
            if (!trials) {
                return context.refuse(trials.error());
            }
            shares = *trials;
        }
        print(*format, context, snapshot, *method, selection, shares);
        return Exit::Done;
    }

private:
    static void print(OutputFormat format,
                      CliContext& context,
                      const Snapshot& snapshot,
                      const Methodology& method,
                      const Selection& selection,
                      const QList<int>& shares)
    {
        if (format == OutputFormat::Json) {
            context.out(
                jsonText(selectionJson(snapshot, method, selection, shares, context.language())));
            return;
        }
        const Listing ranking = rankingListing(context, snapshot, method, selection, shares);
        if (format == OutputFormat::Csv) {
            context.out(csvText(ranking));
            return;
        }
        context.out(context.translate("Cli", "%1 systems, %2 selected, %3 not yet assessed")
                        .arg(snapshot.systems.size())
                        .arg(selection.ranking.size())
                        .arg(selection.count(SelectionClass::NotAssessed)) +
                    QLatin1String("\n\n"));
        context.out(tableText(funnelListing(context, *snapshot.guideline, selection)) +
                    QLatin1Char('\n'));
        context.out(tableText(ranking));
        if (method.instrument != Instrument::Conditions &&
            (!method.riskCutoff || !method.impactCutoff)) {
            context.note(context.translate(
                "Cli",
                "The totals cannot decide while a cut-off is missing; the sources give none. "
                "Set them with “ztctl method”."));
        }
    }
};

class AdoptCommand final : public Command
{
public:
    [[nodiscard]] QString name() const override { return QStringLiteral("adopt"); }

    [[nodiscard]] QString summary(const CliContext& context) const override
    {
        return context.translate("Cli", "Records the present selection as the list to start with.");
    }

    [[nodiscard]] QStringList positionals() const override { return {QStringLiteral("FILE")}; }

    void declare(QCommandLineParser& parser, const CliContext& context) const override
    {
        parser.addOption({QStringLiteral("reason"),
                          context.translate("Cli", "Why this list."),
                          QStringLiteral("TEXT")});
    }

    Exit run(const QCommandLineParser& parser, CliContext& context) override
    {
        auto document =
            context.open(parser.positionalArguments().value(0), Document::Access::ReadWrite);
        if (!document) {
            return context.refuse(document.error());
        }
        const Snapshot& snapshot = (*document)->snapshot();
        const Selection selection =
            select(snapshot.systems, *snapshot.guideline, snapshot.methodology);
        const Result<void> done = (*document)->apply(
            adoptSelection(snapshot, selection, parser.value(QStringLiteral("reason"))));
        if (!done) {
            return context.refuse(done.error());
        }
        context.note(
            context.translate("Cli", "Adopted: %1 systems.").arg(selection.ranking.size()));
        return Exit::Done;
    }
};

} // namespace

std::unique_ptr<Command> makeSelectCommand()
{
    return std::make_unique<SelectCommand>();
}

std::unique_ptr<Command> makeAdoptCommand()
{
    return std::make_unique<AdoptCommand>();
}

} // namespace zt
