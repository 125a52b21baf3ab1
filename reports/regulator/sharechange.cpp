// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/phrase.h"
#include "reports/regulator/sections.h"
#include "reports/wordingregulator.h"

#include <QMap>

#include <algorithm>
#include <cmath>
#include <tuple>

namespace zt::regulatorreport {

namespace {

constexpr double hundredths = 100;

/// Change and share of types that coincide, with their names.
using Places = QMap<std::tuple<bool, int, int>, QStringList>;

Places placesOf(const RegulatorView& view)
{
    Places places;
    for (const TypeTrend& trend : view.trend.types) {
        if (trend.hasChange()) {
            places[{trend.hidden, trend.change(), shareForEye(trend.byYear.last())}].append(
                view.typeText(trend.type));
        }
    }
    return places;
}

QList<Column> placeColumns(const Language& language)
{
    return {
        amount("change", language.translate("Regulator", "Percentage points"), CellKind::Points),
        amount("share", language.translate("Regulator", "Share of brokers %"), CellKind::Points)};
}

ScatterChart chartOf(const RegulatorInput& in, const Places& places)
{
    const Language& language = in.language;
    ScatterChart chart;
    chart.title = language.translate("Regulator", "Share × change");
    chart.note = hiddenRuleText(in.view.ask.cuts, language);
    chart.xTitle = language.translate("Regulator", "Percentage points");
    chart.yTitle = language.translate("Regulator", "Share of brokers %");
    chart.selectedName = language.translate("Regulator", "Hidden risk");
    chart.otherName = language.translate("Regulator", "Other types");
    chart.cutoffName = language.translate("Report", "Cut-off");
    chart.quadrantHighLow = language.translate("Regulator", "Hidden risk: rare but growing");
    chart.table = QLatin1String(tables::shareChange);
    chart.xMax = 1;
    chart.yMax = 1;
    for (auto it = places.begin(); it != places.end(); ++it) {
        const auto& [hidden, change, share] = it.key();
        chart.points.append(
            {change / hundredths, share / hundredths, static_cast<int>(it->size()), hidden});
        chart.xMin = std::min(chart.xMin, std::floor(change / hundredths));
        chart.xMax = std::max(chart.xMax, std::ceil(change / hundredths));
        chart.yMax = std::max(chart.yMax, share / hundredths);
    }
    const RegulatorCuts& cuts = in.view.ask.cuts;
    if (cuts.growth && cuts.rare) {
        chart.xCutoff = *cuts.growth / hundredths;
        chart.yCutoff = *cuts.rare / hundredths;
        chart.xLine = chart.xCutoff;
        chart.yLine = chart.yCutoff;
        chart.xMax = std::max(chart.xMax, *chart.xLine);
        chart.yMax = std::max(chart.yMax, *chart.yLine);
        chart.linesTable = QLatin1String(tables::shareChangeLines);
    }
    return chart;
}

Table placesTable(const RegulatorInput& in, const ScatterChart& chart, const Places& places)
{
    const Language& language = in.language;
    Table table;
    table.id = chart.table;
    table.title = language.translate("Report", "Data of the chart");
    table.columns = placeColumns(language);
    table.columns << amount("types", language.translate("Regulator", "Types"), CellKind::Integer)
                  << text("hidden", language.translate("Regulator", "Hidden risk"), 18)
                  << text("names", language.translate("Regulator", "Type of deficiency"), 60);
    for (auto it = places.begin(); it != places.end(); ++it) {
        const auto& [hidden, change, share] = it.key();
        table.cells << pointCell(change / hundredths) << pointCell(share / hundredths)
                    << integerCell(it->size()) << textCell(hidden ? chart.selectedName : QString())
                    << textCell(joinList(*it, language));
    }
    return table;
}

} // namespace

Section shareChangeSection(const RegulatorInput& in)
{
    Section section{
        QStringLiteral("share_change"), in.language.translate("Regulator", "Share × change"), {}};
    const Places places = placesOf(in.view);
    if (places.isEmpty()) {
        section.blocks.append(Paragraph{
            Paragraph::Style::Plain,
            in.language.translate("Regulator", "No type of deficiency is known to rise or fall.")});
        return section;
    }
    const ScatterChart chart = chartOf(in, places);
    section.blocks.append(chart);
    section.blocks.append(placesTable(in, chart, places));
    if (!chart.linesTable.isEmpty()) {
        section.blocks.append(linesTable(chart, placeColumns(in.language), in.language));
    }
    return section;
}

} // namespace zt::regulatorreport
