// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/domain/sensitivity.h"
#include "reports/phrase.h"
#include "reports/selection/sections.h"

#include <QMap>
#include <QSet>

#include <algorithm>
#include <cmath>

namespace zt::selectionreport {

namespace {

constexpr qsizetype codesListed = 60;

/// Codes in rank order; a long list names how many more there are.
QString codeList(const QList<qint32>& positions, const Input& in)
{
    QStringList codes;
    for (const qint32 position : positions.mid(0, codesListed)) {
        codes.append(in.snapshot.systems[position].code);
    }
    const QString list = joinList(codes, in.language);
    return positions.size() <= codesListed
               ? list
               : fill(in.language.translate("Report", "%1 and %2 more (see the ranking)"),
                      {list, QString::number(positions.size() - codesListed)});
}

Table funnelTable(const Input& in, const ScoreColumns& at)
{
    const Language& language = in.language;
    const QString table = QLatin1String(tables::scores);
    const QString yes = triText(Tri::Yes, language);
    const auto counting = [&](const char* columnKey, const QString& title, QList<qsizetype> also) {
        return Column{.key = QLatin1String(columnKey),
                      .title = title,
                      .kind = CellKind::Integer,
                      .formula = CountWhere{table, at.firstDomain, std::move(also), yes},
                      .total = true};
    };
    Table funnel;
    funnel.id = QLatin1String(tables::funnel);
    funnel.columns = {
        Column{.key = QStringLiteral("domain"),
               .title = language.translate("Report", "Domain"),
               .widest = 24},
        counting("applicable", language.translate("Report", "Applicable"), {}),
        counting("high_risk", language.translate("Report", "High risk"), {at.highRisk}),
        counting("low_impact",
                 language.translate("Report", "High risk and low impact (selected)"),
                 {at.highRisk, at.lowImpact}),
        Column{.key = QStringLiteral("undecided"),
               .title = language.translate("Report", "Waiting for an answer"),
               .kind = CellKind::Integer},
        Column{.key = QStringLiteral("selected"),
               .title = language.translate("Report", "Selected systems, in rank order"),
               .widest = 70},
    };
    for (qsizetype i = 0; i < in.selection.domains.size(); ++i) {
        const DomainFunnel& domain = in.selection.domains[i];
        funnel.cells << textCell(nameOf(in.guideline().domains[i], language))
                     << integerCell(domain.applicable) << integerCell(domain.highRisk)
                     << integerCell(domain.lowImpact) << integerCell(domain.undecided)
                     << textCell(codeList(domain.selected, in));
    }
    return funnel;
}

Table groupsTable(const Input& in, const ScoreColumns& at)
{
    const Language& language = in.language;
    Table table;
    table.id = QStringLiteral("groups");
    table.title = language.translate("Report", "All systems by verdict");
    table.columns = {
        Column{.key = QStringLiteral("group"),
               .title = language.translate("Report", "Verdict"),
               .widest = 34},
        Column{.key = QStringLiteral("systems"),
               .title = language.translate("Report", "Systems"),
               .kind = CellKind::Integer,
               .formula = CountEqual{QLatin1String(tables::scores), at.group},
               .total = true},
    };
    for (int i = 0; i < selectionClassCount; ++i) {
        const auto group = static_cast<SelectionClass>(i);
        table.cells << textCell(groupText(group, language))
                    << integerCell(in.selection.count(group));
    }
    return table;
}

QString reasonsText(const QStringList& ids, const Input& in)
{
    QStringList texts;
    for (const QString& id : ids) {
        texts.append(reasonText(id, in.guideline(), in.method(), in.language));
    }
    return texts.join(QLatin1Char('\n'));
}

QString flipsText(const System& system, const Input& in)
{
    QStringList texts;
    for (const Flip& flip : singleFlips(system, in.guideline(), in.method())) {
        texts.append(flipText(flip, true, in.guideline(), in.language));
    }
    return texts.isEmpty() ? in.language.translate("Report", "No single answer would remove it")
                           : texts.join(QLatin1Char('\n'));
}

QList<Column> rankingColumns(const Input& in)
{
    const Language& language = in.language;
    QList<Column> columns{
        Column{.key = QStringLiteral("rank"),
               .title = language.translate("Report", "Rank"),
               .kind = CellKind::Integer},
        Column{.key = QStringLiteral("code"),
               .title = language.translate("Field", "System code"),
               .widest = 16},
        Column{.key = QStringLiteral("name"),
               .title = language.translate("Field", "Name"),
               .widest = 30},
        Column{.key = QStringLiteral("owner_unit"),
               .title = language.translate("Field", "Owner unit"),
               .widest = 20},
        Column{.key = QStringLiteral("domains"),
               .title = language.translate("Report", "Domains"),
               .widest = 26},
        Column{.key = QStringLiteral("high_risk_reasons"),
               .title = language.translate("Report", "Why high risk"),
               .widest = 30},
        Column{.key = QStringLiteral("low_impact_reasons"),
               .title = language.translate("Report", "Why low impact"),
               .widest = 30},
        Column{.key = QStringLiteral("risk_total"),
               .title = language.translate("Report", "Risk total"),
               .kind = CellKind::Points},
        Column{.key = QStringLiteral("impact_total"),
               .title = language.translate("Report", "Impact total"),
               .kind = CellKind::Points},
        Column{.key = QStringLiteral("pareto_layer"),
               .title = language.translate("Report", "Pareto layer"),
               .kind = CellKind::Integer},
        Column{.key = QStringLiteral("stability"),
               .title = language.translate("Report", "Stability"),
               .kind = CellKind::Percent},
        Column{.key = QStringLiteral("flips"),
               .title = language.translate("Report", "What would change it"),
               .widest = 34},
    };
    if (in.snapshot.adoption) {
        columns.append(Column{.key = QStringLiteral("adopted"),
                              .title = language.translate("Report", "Adopted"),
                              .widest = 10});
    }
    return columns;
}

/// A total while scores are missing: the range, as text.
ReportCell totalCell(const TotalRange& range)
{
    return range.isExact()
               ? pointsCell(range.min)
               : textCell(pointsText(range.min) + QStringLiteral("–") + pointsText(range.max));
}

void addRanked(Table& table, qsizetype position, const QSet<QString>& adopted, const Input& in)
{
    const System& system = in.snapshot.systems[position];
    const SystemVerdict& verdict = in.selection.verdicts[position];
    table.cells << integerCell(verdict.rank) << textCell(system.code) << textCell(system.name)
                << textCell(system.ownerUnit) << textCell(in.domainNames(verdict.applicableMask))
                << textCell(reasonsText(highRiskReasons(system, in.guideline(), in.method()), in))
                << textCell(reasonsText(lowImpactReasons(system, in.guideline(), in.method()), in))
                << totalCell(verdict.risk) << totalCell(verdict.impact)
                << integerCell(verdict.paretoLayer) << in.stabilityCell(position)
                << textCell(flipsText(system, in));
    if (in.snapshot.adoption) {
        table.cells << textCell(
            triText(adopted.contains(system.code) ? Tri::Yes : Tri::No, in.language));
    }
}

QString rankingNote(const Input& in)
{
    const Language& language = in.language;
    if (in.stability.isEmpty()) {
        return language.translate(
            "Report",
            "Ranked by risk total (highest first), then impact total (lowest first), Pareto layer "
            "and code. The stability was not computed for this report.");
    }
    return fill(language.translate(
                    "Report",
                    "Ranked by risk total (highest first), then impact total (lowest first), "
                    "Pareto layer and code. Stability: share of %1 trials (seed %2) in which the "
                    "system stays selected while scores and weights move as the method says."),
                {groupedNumber(in.method().trials), QString::number(in.method().seed)});
}

/// Positions of the points in the scatter, with how many systems lie on each.
struct Tally
{
    int selected = 0;
    int others = 0;
};

QMap<std::pair<int, int>, Tally> tally(const Input& in)
{
    QMap<std::pair<int, int>, Tally> points;
    for (const SystemVerdict& verdict : in.selection.verdicts) {
        if (!verdict.risk.isExact() || !verdict.impact.isExact()) {
            continue;
        }
        Tally& one = points[{verdict.risk.min, verdict.impact.min}];
        ++(verdict.group == SelectionClass::Selected ? one.selected : one.others);
    }
    return points;
}

QList<ScatterChart::Point> scatterPoints(const Input& in)
{
    constexpr double perPoint = 100;
    QList<ScatterChart::Point> points;
    const auto counted = tally(in);
    for (const bool selected : {false, true}) {
        for (auto it = counted.begin(); it != counted.end(); ++it) {
            const int count = selected ? it->selected : it->others;
            if (count > 0) {
                points.append(
                    {it.key().first / perPoint, it.key().second / perPoint, count, selected});
            }
        }
    }
    return points;
}

/// Lowest and highest total that the weights allow.
std::pair<double, double> totalBounds(const Methodology& method, int first, int count)
{
    double sum = 0;
    for (int i = first; i < first + count; ++i) {
        sum += method.weightPercent[static_cast<size_t>(i)] / 100.0;
    }
    return {sum, 3 * sum};
}

void placeLines(ScatterChart& chart)
{
    const bool whole = std::ranges::all_of(chart.points, [](const ScatterChart::Point& point) {
        return point.x == std::floor(point.x) && point.y == std::floor(point.y);
    });
    const double beside = whole ? 0.5 : 0;
    if (chart.xCutoff) {
        chart.xLine = *chart.xCutoff - beside;
    }
    if (chart.yCutoff) {
        chart.yLine = *chart.yCutoff + beside;
    }
    if (chart.xLine || chart.yLine) {
        chart.linesTable = QLatin1String(tables::lines);
    }
}

ScatterChart scatterChart(const Input& in)
{
    const Language& language = in.language;
    const Methodology& method = in.method();
    ScatterChart chart;
    chart.title = language.translate("Report", "Risk × impact");
    chart.note =
        language.translate("Report", "The number in a dot counts the systems that share it.");
    chart.xTitle = language.translate("Report", "Risk total");
    chart.yTitle = language.translate("Report", "Impact total");
    chart.points = scatterPoints(in);
    chart.selectedName = groupText(SelectionClass::Selected, language);
    chart.otherName = language.translate("Report", "Not selected");
    chart.cutoffName = language.translate("Report", "Cut-off");
    chart.quadrantLowHigh = language.translate("Report", "Low risk, high impact");
    chart.quadrantHighHigh = language.translate("Report", "High risk, high impact");
    chart.quadrantLowLow = language.translate("Report", "Low risk, low impact");
    chart.quadrantHighLow = language.translate("Report", "Start here");
    std::tie(chart.xMin, chart.xMax) = totalBounds(method, 0, riskFactorCount);
    std::tie(chart.yMin, chart.yMax) = totalBounds(method, riskFactorCount, impactFactorCount);
    if (method.instrument != Instrument::Conditions) {
        constexpr double perPoint = 100;
        chart.xCutoff =
            method.riskCutoff ? std::optional(*method.riskCutoff / perPoint) : std::nullopt;
        chart.yCutoff =
            method.impactCutoff ? std::optional(*method.impactCutoff / perPoint) : std::nullopt;
    }
    placeLines(chart);
    chart.table = QLatin1String(tables::points);
    return chart;
}

BarChart funnelChart(const Input& in)
{
    const Language& language = in.language;
    BarChart chart;
    chart.title = language.translate("Report", "Funnel per domain");
    chart.note = language.translate("Report", "A system may belong to several domains.");
    chart.emptyText = language.translate("Report", "no applicable system");
    chart.series = {{language.translate("Report", "Applicable"), {}},
                    {language.translate("Report", "High risk"), {}},
                    {language.translate("Report", "Low impact"), {}}};
    for (qsizetype i = 0; i < in.selection.domains.size(); ++i) {
        const DomainFunnel& domain = in.selection.domains[i];
        chart.categories.append(nameOf(in.guideline().domains[i], language));
        chart.series[0].values.append(domain.applicable);
        chart.series[1].values.append(domain.highRisk);
        chart.series[2].values.append(domain.lowImpact);
    }
    chart.table = QLatin1String(tables::funnel);
    chart.valueColumns = {1, 2, 3};
    return chart;
}

Table pointsTable(const ScatterChart& chart, const Input& in)
{
    const Language& language = in.language;
    Table table;
    table.id = QLatin1String(tables::points);
    table.title = language.translate("Report", "Data of the chart");
    table.columns = {
        Column{.key = QStringLiteral("risk_total"),
               .title = language.translate("Report", "Risk total"),
               .kind = CellKind::Points},
        Column{.key = QStringLiteral("impact_total"),
               .title = language.translate("Report", "Impact total"),
               .kind = CellKind::Points},
        Column{.key = QStringLiteral("systems"),
               .title = language.translate("Report", "Systems"),
               .kind = CellKind::Integer},
        Column{.key = QStringLiteral("verdict"),
               .title = language.translate("Report", "Verdict"),
               .widest = 24},
    };
    for (const ScatterChart::Point& point : chart.points) {
        table.cells << ReportCell{CellKind::Points, point.x, {}}
                    << ReportCell{CellKind::Points, point.y, {}} << integerCell(point.count)
                    << textCell(point.selected ? chart.selectedName : chart.otherName);
    }
    return table;
}

Table linesTable(const ScatterChart& chart, const Input& in)
{
    const Language& language = in.language;
    Table table;
    table.id = chart.linesTable;
    table.title = language.translate("Report", "Where the cut-offs are drawn");
    table.columns = {
        Column{.key = QStringLiteral("risk_total"),
               .title = language.translate("Report", "Risk total"),
               .kind = CellKind::Points},
        Column{.key = QStringLiteral("impact_total"),
               .title = language.translate("Report", "Impact total"),
               .kind = CellKind::Points},
    };
    const auto add = [&](double x, double y) {
        table.cells << ReportCell{CellKind::Points, x, {}} << ReportCell{CellKind::Points, y, {}};
    };
    if (chart.xLine) {
        add(*chart.xLine, chart.yMin);
        add(*chart.xLine, chart.yMax);
    }
    if (chart.yLine) {
        add(chart.xMin, *chart.yLine);
        add(chart.xMax, *chart.yLine);
    }
    return table;
}

} // namespace

Section funnelSection(const Input& in, const ScoreColumns& columns)
{
    const Language& language = in.language;
    Section section{QStringLiteral("funnel"), language.translate("Report", "Funnel"), {}};
    section.blocks.append(
        Paragraph{Paragraph::Style::Plain,
                  language.translate("Report",
                                     "A system may belong to several domains, so the last row "
                                     "counts pairs of system and domain.")});
    section.blocks.append(funnelTable(in, columns));
    section.blocks.append(groupsTable(in, columns));
    return section;
}

Section rankingSection(const Input& in)
{
    Section section{QStringLiteral("ranking"), in.language.translate("Report", "Ranking"), {}};
    section.blocks.append(Paragraph{Paragraph::Style::Plain, rankingNote(in)});
    Table table;
    table.id = QLatin1String(tables::ranking);
    table.main = true;
    table.columns = rankingColumns(in);
    QSet<QString> adopted;
    if (in.snapshot.adoption) {
        adopted =
            QSet<QString>(in.snapshot.adoption->codes.begin(), in.snapshot.adoption->codes.end());
    }
    table.cells.reserve(in.selection.ranking.size() * table.columns.size());
    for (const qint32 position : in.selection.ranking) {
        addRanked(table, position, adopted, in);
    }
    section.blocks.append(std::move(table));
    return section;
}

Section chartsSection(const Input& in)
{
    Section section{QStringLiteral("charts"), in.language.translate("Report", "Charts"), {}};
    const ScatterChart scatter = scatterChart(in);
    section.blocks.append(funnelChart(in));
    section.blocks.append(scatter);
    section.blocks.append(pointsTable(scatter, in));
    if (!scatter.linesTable.isEmpty()) {
        section.blocks.append(linesTable(scatter, in));
    }
    return section;
}

} // namespace zt::selectionreport
