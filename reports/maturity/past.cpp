// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/domain/trend.h"
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

/// Two states, told in the words of the later one; what it no longer has, in those of the earlier.
struct Told
{
    const MaturityInput& in;
    const Snapshot& before;

    [[nodiscard]] const Snapshot& stateOf(const Scope& scope) const
    {
        return scope.kind == ScopeKind::System && in.snapshot.system(scope) == nullptr
                   ? before
                   : in.snapshot;
    }

    [[nodiscard]] QString code(const Scope& scope) const
    {
        const System* system = stateOf(scope).system(scope);
        return system != nullptr ? system->code : in.scopeCode(scope);
    }

    [[nodiscard]] QString name(const Scope& scope) const
    {
        return scopeTitle(scope, stateOf(scope), in.language);
    }

    [[nodiscard]] QString status(const std::optional<ItemAnswer>& answer) const
    {
        return answer ? itemStatusText(answer->status, answer->sharePercent, in.language)
                      : itemStatusText(ItemStatus::NotAssessed, 0, in.language);
    }
};

QList<Column> scopeColumns(const Language& language)
{
    return {textColumn(QStringLiteral("code"), language.translate("Report", "Scope"), 16),
            textColumn(QStringLiteral("name"), language.translate("Field", "Name"), 30)};
}

Table summaryTable(const MaturityInput& in, const Comparison& found)
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
    row(language.translate("Report", "Systems added"), integerCell(found.addedSystems.size()));
    row(language.translate("Report", "Systems removed"), integerCell(found.removedSystems.size()));
    row(language.translate("Report", "Answers changed"), integerCell(found.answers.size()));
    row(language.translate("Report", "Of these forward"), integerCell(found.progressed));
    row(language.translate("Report", "Of these back"), integerCell(found.regressed));
    row(language.translate("Report", "Gaps before"), integerCell(found.gapsBefore));
    row(language.translate("Report", "Gaps after"), integerCell(found.gapsAfter));
    row(language.translate("Report", "New gaps"), integerCell(found.newGaps.size()));
    row(language.translate("Report", "Closed gaps"), integerCell(found.closedGaps.size()));
    return table;
}

Table movesTable(const Told& told, const Comparison& found)
{
    const MaturityInput& in = told.in;
    const Language& language = in.language;
    Table table;
    table.id = QStringLiteral("level_moves");
    table.title = language.translate("Report", "Levels that moved");
    table.columns = scopeColumns(language);
    table.columns
        << textColumn(QStringLiteral("pillar"), language.translate("Report", "Pillar"), 16)
        << textColumn(QStringLiteral("before"), language.translate("Report", "Before"), 14)
        << textColumn(QStringLiteral("after"), language.translate("Report", "After"), 14);
    for (const LevelMove& move : found.levels) {
        const int pillar = in.judge.pillarIndex(move.pillar);
        table.cells << textCell(told.code(move.scope)) << textCell(told.name(move.scope))
                    << textCell(pillar < 0 ? move.pillar
                                           : nameOf(in.guideline().pillars[pillar], language))
                    << textCell(levelText(move.before, *told.before.guideline, language))
                    << textCell(in.level(move.after));
    }
    return table;
}

Table gapMovesTable(const Told& told, const Comparison& found)
{
    const Language& language = told.in.language;
    Table table;
    table.id = QStringLiteral("gap_moves");
    table.title = language.translate("Report", "Gaps that opened or closed");
    table.columns = scopeColumns(language);
    table.columns << textColumn(QStringLiteral("item"), language.translate("Report", "Item"), 40)
                  << textColumn(QStringLiteral("gap"), language.translate("Report", "Gap"), 14);
    const auto add = [&](const QList<ItemRef>& refs, const QString& word) {
        for (const ItemRef& ref : refs) {
            table.cells << textCell(told.code(ref.scope)) << textCell(told.name(ref.scope))
                        << textCell(itemTitle(ref.item, told.in.guideline(), language))
                        << textCell(word);
        }
    };
    add(found.newGaps, language.translate("Report", "New"));
    add(found.closedGaps, language.translate("Report", "Closed"));
    return table;
}

Table changedAnswersTable(const Told& told, const Comparison& found)
{
    const Language& language = told.in.language;
    Table table;
    table.id = QStringLiteral("changed_answers");
    table.title = language.translate("Report", "Answers that changed");
    table.main = true;
    table.columns = scopeColumns(language);
    table.columns
        << textColumn(QStringLiteral("item"), language.translate("Report", "Item"), 40)
        << textColumn(QStringLiteral("before"), language.translate("Report", "Before"), 18)
        << textColumn(QStringLiteral("after"), language.translate("Report", "After"), 18)
        << textColumn(QStringLiteral("who"), language.translate("Report", "Changed by"), 18)
        << Column{.key = QStringLiteral("time"),
                  .title = language.translate("Report", "Time (Taipei)"),
                  .kind = CellKind::Time}
        << Column{.key = QStringLiteral("trail_seq"),
                  .title = language.translate("Report", "Trail entry"),
                  .kind = CellKind::Integer};
    const QList<std::optional<TrailTouch>> touches = lastTouches(found.answers, told.in.past.steps);
    for (qsizetype i = 0; i < found.answers.size(); ++i) {
        const Difference<ItemAnswer>& one = found.answers[i];
        const ItemAnswer& any = one.after ? *one.after : *one.before;
        const std::optional<TrailTouch>& touch = touches[i];
        table.cells << textCell(told.code(any.scope)) << textCell(told.name(any.scope))
                    << textCell(itemTitle(any.item, told.in.guideline(), language))
                    << textCell(told.status(one.before)) << textCell(told.status(one.after))
                    << (touch ? textCell(touch->actor) : ReportCell{})
                    << (touch ? timeCell(touch->time) : ReportCell{})
                    << (touch ? integerCell(touch->seq) : ReportCell{});
    }
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
    const Told told{in, before};
    Section section{QStringLiteral("comparison"), language.translate("Report", "Comparison"), {}};
    section.blocks.append(summaryTable(in, found));
    section.blocks.append(movesTable(told, found));
    section.blocks.append(gapMovesTable(told, found));
    section.blocks.append(changedAnswersTable(told, found));
    return section;
}

} // namespace zt::maturityreport
