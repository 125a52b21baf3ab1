// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/domain/trend.h"
#include "reports/comparison/tables.h"
#include "reports/maturity/sections.h"
#include "reports/phrase.h"

namespace zt::maturityreport {

namespace {

QList<TrendPoint> trendOf(const MaturityInput& in)
{
    QList<TrendPoint> points;
    for (const Past::Point& point : in.past.points) {
        points.append(trendPoint(point.state, Scope::institution(), point.name));
    }
    points.append(
        trendPoint(in.snapshot, Scope::institution(), in.language.translate("Report", "Now")));
    return points;
}

Table trendTable(const MaturityInput& in, const QList<TrendPoint>& points)
{
    const Language& language = in.language;
    Table table;
    table.id = QLatin1String(tables::trend);
    table.title = language.translate("Report", "Data of the chart");
    table.columns = {
        textColumn(QStringLiteral("point"), language.translate("Report", "Snapshot"), 30),
        Column{.key = QStringLiteral("time"),
               .title = language.translate("Report", "Time (Taipei)"),
               .kind = CellKind::Time},
        Column{.key = QStringLiteral("trail_seq"),
               .title = language.translate("Report", "Trail entry"),
               .kind = CellKind::Integer},
    };
    for (const Pillar& pillar : in.guideline().pillars) {
        table.columns << Column{
            .key = pillar.id, .title = nameOf(pillar, language), .kind = CellKind::Integer};
    }
    for (const TrendPoint& point : points) {
        table.cells << textCell(point.name) << timeCell(point.time) << integerCell(point.seq);
        for (qsizetype pillar = 0; pillar < in.guideline().pillars.size(); ++pillar) {
            table.cells << orderCell(point.orders.value(pillar));
        }
    }
    return table;
}

SeriesChart trendChart(const MaturityInput& in, const QList<TrendPoint>& points)
{
    constexpr qsizetype firstValue = 3; // columns of the table before it
    SeriesChart chart;
    chart.title = in.language.translate("Report", "Levels of the pillars over time");
    chart.note = rollupText(in.snapshot.maturityMethod, in.language);
    chart.valueNames = in.levelWords();
    chart.table = QLatin1String(tables::trend);
    for (const TrendPoint& point : points) {
        chart.categories.append(point.name);
    }
    for (qsizetype pillar = 0; pillar < in.guideline().pillars.size(); ++pillar) {
        SeriesChart::Series series{nameOf(in.guideline().pillars[pillar], in.language), {}};
        for (const TrendPoint& point : points) {
            const std::optional<int> order = point.orders.value(pillar);
            series.values.append(order ? std::optional<double>(*order) : std::nullopt);
        }
        chart.series.append(series);
        chart.valueColumns.append(firstValue + pillar);
    }
    return chart;
}

Table summaryTable(const MaturityInput& in, const comparisonreport::ComparedInput& compared)
{
    const Language& language = in.language;
    const Past::Point& base = in.past.points[*in.past.base];
    Table table;
    table.id = QStringLiteral("comparison_summary");
    table.headless = true;
    table.columns = {Column{.key = QStringLiteral("name"), .widest = 34},
                     Column{.key = QStringLiteral("value"), .widest = 40}};
    const auto row = [&](const QString& name, const ReportCell& value) {
        table.cells << textCell(name) << value;
    };
    row(language.translate("Report", "Compared with"), textCell(base.name));
    row(language.translate("Report", "State of (Taipei time)"), timeCell(base.state.trailTime));
    row(language.translate("Report", "Trail entry"), integerCell(base.state.trailSeq));
    row(language.translate("Report", "Head hash of the trail"), textCell(base.state.trailHead));
    comparisonreport::addCounts(table, compared);
    return table;
}

} // namespace

Section trendSection(const MaturityInput& in)
{
    Section section{QStringLiteral("trend"), in.language.translate("Report", "Trend"), {}};
    const QList<TrendPoint> points = trendOf(in);
    section.blocks.append(trendChart(in, points));
    section.blocks.append(trendTable(in, points));
    return section;
}

Section comparisonSection(const MaturityInput& in)
{
    const Language& language = in.language;
    const Snapshot& before = in.past.points[*in.past.base].state;
    const MaturityJudge judge(*before.guideline);
    const Comparison found = compare({before, judge}, {in.snapshot, in.judge});
    const ComparedStates states{{{}, in.past.points[*in.past.base].name, before},
                                {{}, {}, in.snapshot},
                                found,
                                lastTouches(found.answers, in.past.steps)};
    const comparisonreport::ComparedInput compared{states, language};
    Section section{QStringLiteral("comparison"), language.translate("Report", "Comparison"), {}};
    section.blocks.append(summaryTable(in, compared));
    section.blocks.append(comparisonreport::movesTable(compared));
    section.blocks.append(comparisonreport::gapMovesTable(compared));
    section.blocks.append(comparisonreport::changedAnswersTable(compared));
    return section;
}

} // namespace zt::maturityreport
