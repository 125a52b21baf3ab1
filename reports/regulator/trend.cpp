// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/charts/regulatorfigures.h"
#include "reports/phrase.h"
#include "reports/regulator/sections.h"
#include "reports/wordingregulator.h"

namespace zt::regulatorreport {

namespace {

QString categoryOf(const RegulatorInput& in, const QString& type)
{
    const DeficiencyType* found = in.view.book.type(type);
    return found != nullptr ? found->category : QString();
}

void addTypeColumns(Table& table, const Language& language)
{
    table.columns << text("type", language.translate("Regulator", "Type of deficiency"), 30)
                  << text("category", language.translate("Regulator", "Category"), 20);
}

/// Rising first, then falling, then what is steady or not known.
QList<qsizetype> inOrder(const RegulatorTrend& trend)
{
    QList<qsizetype> order = trend.rising + trend.falling;
    for (qsizetype i = 0; i < trend.types.size(); ++i) {
        if (!order.contains(i)) {
            order.append(i);
        }
    }
    return order;
}

ReportCell changeCell(const TypeTrend& trend)
{
    return trend.hasChange() ? pointsCell(trend.change()) : ReportCell{};
}

Table trendTable(const RegulatorInput& in)
{
    const Language& language = in.language;
    Table table;
    table.id = QLatin1String(tables::trend);
    table.main = true;
    addTypeColumns(table, language);
    for (const int year : in.view.trend.years) {
        const QString number = QString::number(year);
        const QString shown = yearShort(year, language);
        table.columns << Column{.key = QStringLiteral("brokers_") + number,
                                .title =
                                    fill(language.translate("Regulator", "%1 brokers"), {shown}),
                                .kind = CellKind::Integer}
                      << Column{.key = QStringLiteral("known_") + number,
                                .title = fill(language.translate("Regulator", "%1 known"), {shown}),
                                .kind = CellKind::Integer}
                      << Column{.key = QStringLiteral("share_") + number,
                                .title = fill(language.translate("Regulator", "%1 share"), {shown}),
                                .kind = CellKind::Percent};
    }
    table.columns << amount("change",
                            language.translate("Regulator", "Percentage points"),
                            CellKind::Points)
                  << text("direction", language.translate("Regulator", "Direction"), 12)
                  << text("run", language.translate("Regulator", "Run"), 20)
                  << text("hidden", language.translate("Regulator", "Hidden risk"), 12);
    for (const qsizetype position : inOrder(in.view.trend)) {
        const TypeTrend& trend = in.view.trend.types[position];
        table.cells << textCell(in.view.typeText(trend.type))
                    << textCell(categoryOf(in, trend.type));
        for (const FirmShare& share : trend.byYear) {
            table.cells << integerCell(share.firms) << integerCell(share.known)
                        << firmShareCell(share);
        }
        table.cells << changeCell(trend) << textCell(directionText(trend.direction, language))
                    << textCell(runText(trend, language))
                    << textCell(trend.hidden ? language.translate("Regulator", "Hidden risk")
                                             : QString());
    }
    return table;
}

/// The chart's own table: a row a year, a column a type.
Table lineTable(const RegulatorInput& in, const QStringList& types)
{
    Table table;
    table.id = QLatin1String(tables::lineValues);
    table.title = in.language.translate("Report", "Data of the chart");
    table.columns = {text("year", in.language.translate("Regulator", "Year"), 12)};
    for (const QString& type : types) {
        table.columns << Column{
            .key = type, .title = in.view.typeText(type), .kind = CellKind::Points, .widest = 24};
    }
    constexpr double whole = 100;
    for (qsizetype year = 0; year < in.view.trend.years.size(); ++year) {
        table.cells << textCell(yearShort(in.view.trend.years[year], in.language));
        for (const QString& type : types) {
            const FirmShare share = in.view.trend.trendOf(type)->byYear[year];
            table.cells << (share.known == 0
                                ? ReportCell{}
                                : ReportCell{CellKind::Points, shareForEye(share) / whole, {}});
        }
    }
    return table;
}

SeriesChart lineChart(const RegulatorInput& in, const Table& table, const QStringList& types)
{
    SeriesChart chart;
    chart.title = in.language.translate("Regulator", "Types of deficiency: share of brokers, %");
    chart.note = trendRuleText(in.view.ask.cuts, in.language);
    chart.table = table.id;
    for (qsizetype year = 0; year < table.rowCount(); ++year) {
        chart.categories.append(table.at(year, 0).text);
    }
    for (qsizetype i = 0; i < types.size(); ++i) {
        SeriesChart::Series series{in.view.typeText(types[i]), {}};
        for (qsizetype year = 0; year < table.rowCount(); ++year) {
            const ReportCell& cell = table.at(year, i + 1);
            series.values.append(cell.kind == CellKind::Empty ? std::nullopt
                                                              : std::optional(cell.number));
        }
        chart.series.append(series);
        chart.valueColumns.append(i + 1);
    }
    return chart;
}

QString brokersText(const RegulatorInput& in, const QString& type)
{
    QStringList brokers;
    for (const qsizetype row : brokersWith(in.view.book, type, in.view.year)) {
        brokers.append(in.view.brokerText(in.view.book.rows[row].broker));
    }
    return joinList(brokers, in.language);
}

Table hiddenTable(const RegulatorInput& in)
{
    const Language& language = in.language;
    Table table;
    table.id = QStringLiteral("hidden_risks");
    addTypeColumns(table, language);
    table.columns << amount("share_first",
                            language.translate("Regulator", "Share in the first year"),
                            CellKind::Percent)
                  << amount("share_last",
                            language.translate("Regulator", "Share in the last year"),
                            CellKind::Percent)
                  << amount("change",
                            language.translate("Regulator", "Percentage points"),
                            CellKind::Points)
                  << text("run", language.translate("Regulator", "Run"), 20)
                  << text("brokers", language.translate("Regulator", "Brokers"), 60);
    for (const qsizetype position : in.view.trend.hidden) {
        const TypeTrend& trend = in.view.trend.types[position];
        table.cells << textCell(in.view.typeText(trend.type))
                    << textCell(categoryOf(in, trend.type)) << firmShareCell(trend.byYear.first())
                    << firmShareCell(trend.byYear.last()) << changeCell(trend)
                    << textCell(runText(trend, language)) << textCell(brokersText(in, trend.type));
    }
    return table;
}

} // namespace

Section trendSection(const RegulatorInput& in)
{
    Section section{QStringLiteral("trend"), in.language.translate("Regulator", "Trend"), {}};
    section.blocks.append(trendTable(in));
    return section;
}

Section trendChartSection(const RegulatorInput& in)
{
    Section section{
        QStringLiteral("trend_chart"), in.language.translate("Regulator", "Trend chart"), {}};
    const QStringList types = typesToShow(in.view);
    if (types.isEmpty()) {
        section.blocks.append(Paragraph{
            Paragraph::Style::Plain,
            in.language.translate("Regulator", "No type of deficiency is known to rise or fall.")});
        return section;
    }
    const Table table = lineTable(in, types);
    section.blocks.append(lineChart(in, table, types));
    section.blocks.append(table);
    return section;
}

Section hiddenSection(const RegulatorInput& in)
{
    Section section{
        QStringLiteral("hidden_risks"), in.language.translate("Regulator", "Hidden risks"), {}};
    section.blocks.append(
        Paragraph{Paragraph::Style::Plain, hiddenRuleText(in.view.ask.cuts, in.language)});
    section.blocks.append(hiddenTable(in));
    return section;
}

} // namespace zt::regulatorreport
