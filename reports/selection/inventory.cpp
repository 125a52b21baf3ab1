// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/phrase.h"
#include "reports/selection/sections.h"

#include <algorithm>
#include <numeric>

namespace zt::selectionreport {

namespace {

QStringList triChoices(const Language& language)
{
    return {
        triText(Tri::Yes, language), triText(Tri::No, language), triText(Tri::Unknown, language)};
}

QStringList cloudChoices()
{
    return {QStringLiteral("IaaS"), QStringLiteral("PaaS"), QStringLiteral("SaaS")};
}

Column answerColumn(Aspect aspect, const Input& in)
{
    return {.key = key(aspect),
            .title = aspectName(aspect, in.guideline(), in.language),
            .widest = 10,
            .choices = aspect == Aspect::FactCloudModel ? cloudChoices() : triChoices(in.language)};
}

QList<Column> inventoryColumns(const Input& in)
{
    const Language& language = in.language;
    QList<Column> columns{
        Column{.key = QStringLiteral("code"),
               .title = language.translate("Field", "System code"),
               .widest = 16},
        Column{.key = QStringLiteral("name"),
               .title = language.translate("Field", "Name"),
               .widest = 30},
        Column{.key = QStringLiteral("owner_unit"),
               .title = language.translate("Field", "Owner unit"),
               .widest = 20},
        Column{.key = QStringLiteral("contact"),
               .title = language.translate("Field", "Contact"),
               .widest = 18},
        Column{.key = QStringLiteral("description"),
               .title = language.translate("Field", "Description"),
               .widest = 44},
        Column{.key = QStringLiteral("rto_hours"),
               .title = language.translate("Report", "RTO (hours)"),
               .kind = CellKind::Hours},
    };
    for (auto aspect = static_cast<int>(Aspect::FactStaffAccessFromOutside);
         aspect <= static_cast<int>(Aspect::ConditionLi1);
         ++aspect) {
        columns.append(answerColumn(static_cast<Aspect>(aspect), in));
    }
    return columns;
}

/// The three words, made once: a report of 10,000 systems says them 130,000 times.
struct TriCells
{
    explicit TriCells(const Language& language)
        : yes(textCell(triText(Tri::Yes, language)))
        , no(textCell(triText(Tri::No, language)))
        , unknown(textCell(triText(Tri::Unknown, language)))
    {
    }

    [[nodiscard]] const ReportCell& of(Tri value) const
    {
        return value == Tri::Yes ? yes : (value == Tri::No ? no : unknown);
    }

    ReportCell yes;
    ReportCell no;
    ReportCell unknown;
};

ReportCell cloudCell(const System& system, const Input& in, const TriCells& words)
{
    if (system.fact(Fact::CloudServiceInUse) == Tri::No &&
        system.cloudModel == CloudModel::Unknown) {
        return {};
    }
    return system.cloudModel == CloudModel::Unknown
               ? words.unknown
               : textCell(cloudModelText(system.cloudModel, in.language));
}

void addSystem(Table& table, const System& system, const Input& in, const TriCells& words)
{
    QList<ReportCell>& cells = table.cells;
    cells << textCell(system.code) << textCell(system.name) << textCell(system.ownerUnit)
          << textCell(system.contact) << textCell(system.description)
          << (system.rtoMinutes ? hoursCell(*system.rtoMinutes) : words.unknown);
    for (int i = 0; i < factCount; ++i) {
        cells << words.of(system.facts[static_cast<size_t>(i)]);
        if (static_cast<Fact>(i) == Fact::CloudServiceInUse) {
            cells << cloudCell(system, in, words);
        }
    }
    for (const Tri condition : system.conditions) {
        cells << words.of(condition);
    }
}

struct ScoreTable
{
    const Input& in;
    const ScoreColumns& columns;
    TriCells words;
    QList<ReportCell> groups;
    bool ranges = false;

    [[nodiscard]] static bool complete(const System& system, int first, int count)
    {
        return std::all_of(system.scores.begin() + first,
                           system.scores.begin() + first + count,
                           [](Score score) { return score != 0; });
    }

    [[nodiscard]] static ReportCell rangeCell(const TotalRange& range, bool complete)
    {
        return complete
                   ? ReportCell{}
                   : textCell(pointsText(range.min) + QStringLiteral("–") + pointsText(range.max));
    }

    [[nodiscard]] ReportCell checkCell(bool complete,
                                       Centipoints total,
                                       std::optional<Centipoints> cutoff,
                                       bool atLeast) const
    {
        if (!complete || !cutoff) {
            return {};
        }
        return words.of((atLeast ? total >= *cutoff : total <= *cutoff) ? Tri::Yes : Tri::No);
    }

    void add(Table& table, qsizetype position) const;
};

void ScoreTable::add(Table& table, qsizetype position) const
{
    const System& system = in.snapshot.systems[position];
    const SystemVerdict& verdict = in.selection.verdicts[position];
    QList<ReportCell>& cells = table.cells;
    const bool riskKnown = complete(system, 0, riskFactorCount);
    const bool impactKnown = complete(system, riskFactorCount, impactFactorCount);
    cells << textCell(system.code) << textCell(system.name);
    for (const Score score : system.scores) {
        cells << (score == 0 ? ReportCell{}
                             : ReportCell{CellKind::Integer, static_cast<double>(score), {}});
    }
    cells << (riskKnown ? pointsCell(verdict.risk.min) : ReportCell{})
          << (impactKnown ? pointsCell(verdict.impact.min) : ReportCell{});
    if (ranges) {
        cells << rangeCell(verdict.risk, riskKnown) << rangeCell(verdict.impact, impactKnown);
    }
    if (in.method().riskCutoff) {
        cells << checkCell(riskKnown, verdict.risk.min, in.method().riskCutoff, true);
    }
    if (in.method().impactCutoff) {
        cells << checkCell(impactKnown, verdict.impact.min, in.method().impactCutoff, false);
    }
    for (qsizetype i = 0; i < in.guideline().domains.size(); ++i) {
        const bool undecided = (verdict.undecidedMask >> i & 1U) != 0;
        const bool applies = (verdict.applicableMask >> i & 1U) != 0;
        cells << words.of(undecided ? Tri::Unknown : (applies ? Tri::Yes : Tri::No));
    }
    cells << words.of(verdict.highRisk) << words.of(verdict.lowImpact)
          << groups[static_cast<qsizetype>(verdict.group)] << in.stabilityCell(position);
}

Column checkColumn(const QString& columnKey,
                   const QString& title,
                   qsizetype total,
                   qsizetype row,
                   bool atLeast,
                   const Input& in)
{
    const TableCellRef cutoff{QLatin1String(tables::parameters), row, tables::parameterValue};
    return {
        .key = columnKey,
        .title = title,
        .widest = 10,
        .formula = CutoffCheck{
            total, cutoff, atLeast, triText(Tri::Yes, in.language), triText(Tri::No, in.language)}};
}

void addScoreColumns(Table& table, const Input& in, ScoreColumns& at)
{
    const Language& language = in.language;
    QList<Column>& columns = table.columns;
    at.firstScore = columns.size();
    for (int i = 0; i < factorCount; ++i) {
        columns.append(
            Column{.key = factorId(i),
                   .title = aspectShortName(aspectOfFactor(i), in.guideline(), language),
                   .kind = CellKind::Integer,
                   .widest = 8,
                   .ramp = i < riskFactorCount ? Ramp::Risk : Ramp::Impact,
                   .choices = {QStringLiteral("1"), QStringLiteral("2"), QStringLiteral("3")}});
    }
    at.riskTotal = columns.size();
    columns.append(Column{.key = QStringLiteral("risk_total"),
                          .title = language.translate("Report", "Risk total"),
                          .kind = CellKind::Points,
                          .formula = WeightedSum{at.firstScore, riskFactorCount}});
    at.impactTotal = columns.size();
    columns.append(
        Column{.key = QStringLiteral("impact_total"),
               .title = language.translate("Report", "Impact total"),
               .kind = CellKind::Points,
               .formula = WeightedSum{at.firstScore + riskFactorCount, impactFactorCount}});
}

void addCheckColumns(Table& table, bool ranges, const Input& in, const ScoreColumns& at)
{
    const Language& language = in.language;
    QList<Column>& columns = table.columns;
    if (ranges) {
        columns.append(Column{.key = QStringLiteral("risk_range"),
                              .title = language.translate("Report", "Possible risk total"),
                              .widest = 12});
        columns.append(Column{.key = QStringLiteral("impact_range"),
                              .title = language.translate("Report", "Possible impact total"),
                              .widest = 12});
    }
    if (in.method().riskCutoff) {
        columns.append(checkColumn(
            QStringLiteral("risk_reached"),
            fill(language.translate("Report", "Risk ≥ %1"), {pointsText(*in.method().riskCutoff)}),
            at.riskTotal,
            tables::riskCutoffRow,
            true,
            in));
    }
    if (in.method().impactCutoff) {
        columns.append(checkColumn(QStringLiteral("impact_within"),
                                   fill(language.translate("Report", "Impact ≤ %1"),
                                        {pointsText(*in.method().impactCutoff)}),
                                   at.impactTotal,
                                   tables::impactCutoffRow,
                                   false,
                                   in));
    }
}

void addVerdictColumns(Table& table, const Input& in, ScoreColumns& at)
{
    const Language& language = in.language;
    QList<Column>& columns = table.columns;
    at.firstDomain = columns.size();
    for (const AdoptionDomain& domain : in.guideline().domains) {
        columns.append(Column{.key = domain.id, .title = nameOf(domain, language), .widest = 10});
    }
    at.highRisk = columns.size();
    columns.append(Column{.key = QStringLiteral("high_risk"),
                          .title = language.translate("Report", "High risk"),
                          .widest = 10});
    at.lowImpact = columns.size();
    columns.append(Column{.key = QStringLiteral("low_impact"),
                          .title = language.translate("Report", "Low impact"),
                          .widest = 10});
    at.group = columns.size();
    columns.append(Column{.key = QStringLiteral("group"),
                          .title = language.translate("Report", "Verdict"),
                          .widest = 30});
    columns.append(Column{.key = QStringLiteral("stability"),
                          .title = language.translate("Report", "Stability"),
                          .kind = CellKind::Percent});
}

/// The weights stand above the scores they multiply.
LinkRow weightLinks(const Table& table, const Input& in, const ScoreColumns& at)
{
    LinkRow links{in.language.translate("Report", "Weight"), {}};
    links.cells.resize(table.columns.size());
    for (int i = 0; i < factorCount; ++i) {
        links.cells[at.firstScore + i] =
            TableCellRef{QLatin1String(tables::factors), i, tables::factorWeight};
    }
    return links;
}

/// Groups as in the window: selected in rank order first, the rest in the order of the inventory.
QList<qsizetype> displayOrder(const Selection& selection)
{
    QList<qsizetype> order(selection.verdicts.size());
    std::iota(order.begin(), order.end(), 0);
    std::ranges::stable_sort(order, [&](qsizetype a, qsizetype b) {
        const SystemVerdict& left = selection.verdicts[a];
        const SystemVerdict& right = selection.verdicts[b];
        return left.group != right.group ? left.group < right.group : left.rank < right.rank;
    });
    return order;
}

} // namespace

Section inventorySection(const Input& in)
{
    const Language& language = in.language;
    Section section{QStringLiteral("inventory"), language.translate("Report", "Inventory"), {}};
    Table table;
    table.id = QLatin1String(tables::inventory);
    table.main = true;
    table.columns = inventoryColumns(in);
    table.cells.reserve(in.snapshot.systems.size() * table.columns.size());
    const TriCells words(language);
    for (const System& system : in.snapshot.systems) {
        addSystem(table, system, in, words);
    }
    section.blocks.append(std::move(table));
    return section;
}

Section scoresSection(const Input& in, ScoreColumns& columns)
{
    const Language& language = in.language;
    Section section{QStringLiteral("scores"), language.translate("Report", "Factor scores"), {}};
    section.blocks.append(Paragraph{
        Paragraph::Style::Plain,
        language.translate("Report",
                           "Totals are live: change a score here or a weight on the sheet “Method” "
                           "and they follow. Domains, high risk, low impact and verdict are as "
                           "computed when the report was made.")});
    const bool ranges = std::ranges::any_of(
        in.snapshot.systems.begin(), in.snapshot.systems.end(), [](const System& system) {
            return !ScoreTable::complete(system, 0, factorCount);
        });
    Table table;
    table.id = QLatin1String(tables::scores);
    table.main = true;
    table.columns = {
        Column{.key = QStringLiteral("code"),
               .title = language.translate("Field", "System code"),
               .widest = 16},
        Column{.key = QStringLiteral("name"),
               .title = language.translate("Field", "Name"),
               .widest = 30},
    };
    addScoreColumns(table, in, columns);
    addCheckColumns(table, ranges, in, columns);
    addVerdictColumns(table, in, columns);
    table.links = weightLinks(table, in, columns);
    ScoreTable writer{in, columns, TriCells(language), {}, ranges};
    for (int i = 0; i < selectionClassCount; ++i) {
        writer.groups.append(textCell(groupText(static_cast<SelectionClass>(i), language)));
    }
    table.cells.reserve(in.snapshot.systems.size() * table.columns.size());
    for (const qsizetype position : displayOrder(in.selection)) {
        writer.add(table, position);
    }
    section.blocks.append(std::move(table));
    return section;
}

Section reasonsSection(const Input& in)
{
    const Language& language = in.language;
    Section section{QStringLiteral("reasons"), language.translate("Report", "Reasons"), {}};
    section.blocks.append(Paragraph{
        Paragraph::Style::Plain,
        language.translate(
            "Report", "Why a score was given, or where an answer was taken from, as recorded.")});
    Table table;
    table.id = QStringLiteral("reasons");
    table.main = true;
    table.columns = {
        Column{.key = QStringLiteral("code"),
               .title = language.translate("Field", "System code"),
               .widest = 16},
        Column{.key = QStringLiteral("name"),
               .title = language.translate("Field", "Name"),
               .widest = 30},
        Column{.key = QStringLiteral("question"),
               .title = language.translate("Report", "Question"),
               .widest = 40},
        Column{.key = QStringLiteral("answer"),
               .title = language.translate("Report", "Answer"),
               .widest = 12},
        Column{.key = QStringLiteral("reason"),
               .title = language.translate("Report", "Reason"),
               .widest = 70},
    };
    for (const System& system : in.snapshot.systems) {
        for (auto it = system.reasons.begin(); it != system.reasons.end(); ++it) {
            table.cells << textCell(system.code) << textCell(system.name)
                        << textCell(aspectName(it.key(), in.guideline(), language))
                        << textCell(answerText(system, it.key(), language)) << textCell(it.value());
        }
    }
    section.blocks.append(std::move(table));
    return section;
}

} // namespace zt::selectionreport
