// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/phrase.h"
#include "reports/regulator/sections.h"
#include "reports/wordingregulator.h"

#include <QMap>

#include <algorithm>
#include <tuple>

namespace zt::regulatorreport {

namespace {

constexpr double hundredths = 100;

QString typesText(const RegulatorInput& in, const QStringList& types)
{
    QStringList names;
    for (const QString& type : types) {
        names.append(in.view.typeText(type));
    }
    return joinList(names, in.language);
}

QList<Column> statusColumns(const Language& language)
{
    return {
        text("tier", language.translate("Regulator", "Tier"), 14),
        amount("share",
               language.translate("Regulator", "Electronic trading share"),
               CellKind::Percent),
        amount("deduction", language.translate("Regulator", "Deduction points"), CellKind::Points),
        amount(
            "share_before", language.translate("Regulator", "Share last year"), CellKind::Percent),
        amount("deduction_before",
               language.translate("Regulator", "Deduction last year"),
               CellKind::Points),
        amount("change", language.translate("Regulator", "Since last year"), CellKind::Points),
        text("zone", language.translate("Regulator", "Zone"), 18),
        amount("open", language.translate("Regulator", "Findings open"), CellKind::Integer),
        amount("overdue", language.translate("Regulator", "Findings overdue"), CellKind::Integer),
        text("types", language.translate("Regulator", "Deficiencies, most frequent first"), 60)};
}

void addStatusRow(Table& table, const BrokerStatus& status, const RegulatorInput& in)
{
    const BrokerYear& row = in.view.row(status);
    const BrokerYear before = status.before < 0 ? BrokerYear{} : in.view.book.rows[status.before];
    const FirmFindings* findings = in.view.findingsOf(row.broker);
    const ReportCell notStated = textCell(notStatedText(in.language));
    addBroker(table, row.broker, in);
    table.cells << textCell(brokerTierText(row.tier, in.language)) << shareCell(row.share)
                << deductionCell(row.deduction) << shareCell(before.share)
                << deductionCell(before.deduction) << deductionCell(status.change)
                << textCell(zoneText(status.zone, in.language))
                << (findings == nullptr ? notStated : integerCell(findings->open.size()))
                << (findings == nullptr ? notStated : integerCell(findings->overdue()))
                << textCell(typesText(in, status.mostTypes));
}

/// What coincides is one point with a count; those outside the zone first.
QList<ScatterChart::Point> pointsOf(const RegulatorView& view)
{
    QMap<std::tuple<bool, int, int>, int> counted;
    for (const BrokerStatus& status : view.status.brokers) {
        const BrokerYear& row = view.row(status);
        if (row.share && row.deduction) {
            ++counted[{status.zone == BrokerZone::Attention, *row.share, *row.deduction}];
        }
    }
    QList<ScatterChart::Point> points;
    for (auto it = counted.begin(); it != counted.end(); ++it) {
        const auto& [hot, share, deduction] = it.key();
        points.append({share / hundredths, deduction / hundredths, it.value(), hot});
    }
    return points;
}

ScatterChart scatterOf(const RegulatorInput& in)
{
    const Language& language = in.language;
    ScatterChart chart;
    chart.title = language.translate("Regulator", "Electronic trading share × deduction");
    chart.note = zonesRuleText(in.view.ask.cuts, language);
    if (!in.view.absent.isEmpty()) {
        chart.note += QLatin1Char('\n') + firmsText(in.view, language);
    }
    chart.xTitle = language.translate("Regulator", "Electronic trading share %");
    chart.yTitle = language.translate("Regulator", "Deduction points");
    chart.points = pointsOf(in.view);
    chart.selectedName = zoneText(BrokerZone::Attention, language);
    chart.otherName = language.translate("Regulator", "Other brokers");
    chart.cutoffName = language.translate("Report", "Cut-off");
    chart.startAtHighHigh = true;
    chart.quadrantLowLow = zoneText(BrokerZone::Ordinary, language);
    chart.quadrantHighLow = zoneText(BrokerZone::Watch, language);
    chart.quadrantLowHigh = zoneText(BrokerZone::Guidance, language);
    chart.quadrantHighHigh = zoneText(BrokerZone::Attention, language);
    chart.table = QLatin1String(tables::points);
    chart.xMax = hundredths;
    chart.yMax = 1;
    for (const ScatterChart::Point& point : chart.points) {
        chart.yMax = std::max(chart.yMax, point.y);
    }
    const RegulatorCuts& cuts = in.view.ask.cuts;
    if (cuts.share && cuts.points) {
        chart.xCutoff = *cuts.share / hundredths;
        chart.yCutoff = *cuts.points / hundredths;
        chart.xLine = chart.xCutoff;
        chart.yLine = chart.yCutoff;
        chart.yMax = std::max(chart.yMax, *chart.yLine);
        chart.linesTable = QLatin1String(tables::lines);
    }
    return chart;
}

QList<Column> placeColumns(const Language& language)
{
    return {
        amount("share",
               language.translate("Regulator", "Electronic trading share %"),
               CellKind::Points),
        amount("deduction", language.translate("Regulator", "Deduction points"), CellKind::Points)};
}

Table pointsTable(const ScatterChart& chart, const Language& language)
{
    Table table;
    table.id = QLatin1String(tables::points);
    table.title = language.translate("Report", "Data of the chart");
    table.columns = placeColumns(language);
    table.columns << amount(
                         "brokers", language.translate("Regulator", "Brokers"), CellKind::Integer)
                  << text("zone", language.translate("Regulator", "Zone"), 18);
    for (const ScatterChart::Point& point : chart.points) {
        table.cells << pointCell(point.x) << pointCell(point.y) << integerCell(point.count)
                    << textCell(point.selected ? chart.selectedName : chart.otherName);
    }
    return table;
}

Table attentionTable(const RegulatorInput& in)
{
    const Language& language = in.language;
    Table table;
    table.id = QStringLiteral("attention");
    table.columns = {amount("rank", language.translate("Report", "Rank"), CellKind::Integer)};
    addBrokerColumns(table, in);
    table.columns << text("tier", language.translate("Regulator", "Tier"), 14)
                  << amount("share",
                            language.translate("Regulator", "Electronic trading share"),
                            CellKind::Percent)
                  << amount("deduction",
                            language.translate("Regulator", "Deduction points"),
                            CellKind::Points)
                  << amount("change",
                            language.translate("Regulator", "Since last year"),
                            CellKind::Points)
                  << text("reasons", language.translate("Regulator", "Why attention"), 60)
                  << text("types", language.translate("Regulator", "Most frequent deficiency"), 30);
    int rank = 0;
    for (const qsizetype position : in.view.status.attention) {
        const BrokerStatus& status = in.view.status.brokers[position];
        const BrokerYear& row = in.view.row(status);
        table.cells << integerCell(++rank);
        addBroker(table, row.broker, in);
        table.cells << textCell(brokerTierText(row.tier, language)) << shareCell(row.share)
                    << deductionCell(row.deduction) << deductionCell(status.change)
                    << textCell(reasonsText(status, in.view, language))
                    << textCell(in.view.typeText(status.mostTypes.value(0)));
    }
    return table;
}

Table notPlacedTable(const RegulatorInput& in)
{
    const Language& language = in.language;
    Table table;
    table.id = QStringLiteral("not_placed");
    table.title = language.translate("Regulator", "Cannot be placed: a value is not known");
    addBrokerColumns(table, in);
    table.columns << text("missing", language.translate("Regulator", "Not known"), 40);
    for (const qsizetype position : in.view.status.notPlaced) {
        const BrokerYear& row = in.view.row(in.view.status.brokers[position]);
        addBroker(table, row.broker, in);
        table.cells << textCell(missingText(row, language));
    }
    return table;
}

} // namespace

Section statusSection(const RegulatorInput& in)
{
    Section section{QStringLiteral("status"), in.language.translate("Regulator", "Status"), {}};
    Table table;
    table.id = QLatin1String(tables::status);
    table.main = true;
    addBrokerColumns(table, in);
    table.columns += statusColumns(in.language);
    for (const BrokerStatus& status : in.view.status.brokers) {
        addStatusRow(table, status, in);
    }
    section.blocks.append(table);
    return section;
}

Section statusChartSection(const RegulatorInput& in)
{
    Section section{
        QStringLiteral("status_chart"), in.language.translate("Regulator", "Status chart"), {}};
    const ScatterChart chart = scatterOf(in);
    section.blocks.append(chart);
    section.blocks.append(pointsTable(chart, in.language));
    if (!chart.linesTable.isEmpty()) {
        section.blocks.append(linesTable(chart, placeColumns(in.language), in.language));
    }
    return section;
}

Section attentionSection(const RegulatorInput& in)
{
    Section section{
        QStringLiteral("attention"), in.language.translate("Regulator", "Who needs attention"), {}};
    section.blocks.append(
        Paragraph{Paragraph::Style::Plain, zonesRuleText(in.view.ask.cuts, in.language)});
    section.blocks.append(attentionTable(in));
    if (!in.view.status.notPlaced.isEmpty()) {
        section.blocks.append(notPlacedTable(in));
    }
    return section;
}

} // namespace zt::regulatorreport
