// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/domain/trend.h"
#include "reports/maturity/sections.h"
#include "reports/phrase.h"

namespace zt::maturityreport {

namespace {

Table namesAndValues(const QString& id, const QString& title)
{
    constexpr int wideColumn = 90;
    Table table;
    table.id = id;
    table.title = title;
    table.headless = true;
    table.columns = {Column{.key = QStringLiteral("name"), .widest = 30},
                     Column{.key = QStringLiteral("value"), .widest = wideColumn}};
    return table;
}

void addRow(Table& table, const QString& name, const ReportCell& value)
{
    table.cells << textCell(name) << value;
}

Table profileTable(const MaturityInput& in)
{
    const Language& language = in.language;
    const Profile& profile = in.snapshot.profile;
    Table table = namesAndValues(QStringLiteral("profile"), {});
    addRow(table, language.translate("Field", "Institution"), textCell(profile.institution));
    addRow(table,
           language.translate("Field", "Sector"),
           textCell(sectorText(profile.sector, language)));
    addRow(table, language.translate("Field", "Period"), textCell(profile.period));
    addRow(table, language.translate("Field", "Team"), textCell(joinList(profile.team, language)));
    addRow(table, language.translate("Report", "Systems"), integerCell(in.snapshot.systems.size()));
    addRow(table,
           language.translate("Report", "State of (Taipei time)"),
           timeCell(in.options.created));
    addRow(table, language.translate("Report", "Trail entry"), integerCell(in.snapshot.trailSeq));
    addRow(table,
           language.translate("Report", "Head hash of the trail"),
           textCell(in.snapshot.trailHead));
    return table;
}

/// Row `percentRow` is what the roll-up's formulas refer to.
Table methodTable(const MaturityInput& in)
{
    constexpr int all = 100;
    const Language& language = in.language;
    const MaturityMethod& method = in.snapshot.maturityMethod;
    const bool shared = method.rollup == Rollup::Share || method.rollup == Rollup::Weighted;
    Table table = namesAndValues(QLatin1String(tables::method),
                                 language.translate("Report", "What the levels rest on"));
    addRow(table, language.translate("Field", "Roll-up"), textCell(rollupText(method, language)));
    addRow(table,
           language.translate("Report", "Percent that must have the level"),
           integerCell(shared ? method.sharePercent : all));
    addRow(table,
           language.translate("Field", "Systems counted"),
           textCell(populationText(method.population, language)));
    addRow(table,
           language.translate("Report", "Systems with a weight of their own"),
           integerCell(method.weightPercent.size()));
    addRow(table, language.translate("Field", "Assessed period from"), dateCell(method.periodFrom));
    addRow(table, language.translate("Field", "Assessed period to"), dateCell(method.periodTo));
    addRow(table,
           language.translate("Field", "Review cycle in months"),
           method.reviewCycleMonths > 0 ? integerCell(method.reviewCycleMonths) : ReportCell{});
    addRow(table, language.translate("Report", "Reason"), textCell(method.reason));
    return table;
}

Table resultTable(const MaturityInput& in)
{
    const Language& language = in.language;
    Table table;
    table.id = QStringLiteral("institution_levels");
    table.title = language.translate("Wording", "Whole institution");
    table.columns = {
        Column{.key = QStringLiteral("pillar"),
               .title = language.translate("Report", "Pillar"),
               .widest = 20},
        Column{.key = QStringLiteral("level"),
               .title = language.translate("Report", "Level"),
               .widest = 14},
        Column{.key = QStringLiteral("possible"),
               .title =
                   language.translate("Report", "Possible, if what is not assessed is implemented"),
               .widest = 20},
        Column{.key = QStringLiteral("target"),
               .title = language.translate("Field", "Target level"),
               .widest = 14},
        Column{.key = QStringLiteral("due"),
               .title = language.translate("Field", "Due"),
               .kind = CellKind::Date},
    };
    for (int i = 0; i < in.guideline().pillars.size(); ++i) {
        const Pillar& pillar = in.guideline().pillars[i];
        const PillarTarget* target = in.snapshot.target(Scope::institution(), pillar.id);
        table.cells << textCell(nameOf(pillar, language))
                    << levelCell(in, in.institution, i, in.institution.order(i))
                    << levelCell(in, in.institution, i, in.institution.possible(i))
                    << (target != nullptr ? textCell(in.level(target->order)) : ReportCell{})
                    << (target != nullptr ? dateCell(target->due) : ReportCell{});
    }
    return table;
}

RadarChart radarChart(const MaturityInput& in)
{
    const Language& language = in.language;
    RadarChart chart;
    chart.title = language.translate("Report", "Levels of the pillars, now and as targeted");
    chart.note = rollupText(in.snapshot.maturityMethod, language);
    chart.series = {{language.translate("Report", "Now"), {}},
                    {language.translate("Report", "Target"), {}}};
    chart.ringNames = in.levelWords();
    for (int i = 0; i < in.guideline().pillars.size(); ++i) {
        const Pillar& pillar = in.guideline().pillars[i];
        const PillarTarget* target = in.snapshot.target(Scope::institution(), pillar.id);
        chart.categories.append(nameOf(pillar, language));
        chart.series[0].values.append(
            in.institution.hasLevel(i) ? std::optional(in.institution.order(i)) : std::nullopt);
        chart.series[1].values.append(target != nullptr ? std::optional(target->order)
                                                        : std::nullopt);
    }
    chart.table = QLatin1String(tables::radar);
    chart.valueColumns = {1, 2};
    if (in.past.base) {
        const Past::Point& base = in.past.points[*in.past.base];
        chart.series.append({base.name, trendPoint(base.state, Scope::institution()).orders});
        chart.valueColumns.append(3);
    }
    return chart;
}

} // namespace

Section coverSection(const MaturityInput& in)
{
    const Language& language = in.language;
    Section section{QStringLiteral("cover"), language.translate("Report", "Cover"), {}};
    section.blocks.append(profileTable(in));
    section.blocks.append(methodTable(in));
    section.blocks.append(resultTable(in));
    section.blocks.append(Paragraph{
        Paragraph::Style::Note,
        language.translate(
            "Report",
            "A pillar has the highest level of which, and of all beneath, every applicable item is "
            "implemented. Partial progress never counts into a level, and what nobody has assessed "
            "is not implemented, but not “no” either: the possible level says how much hangs on "
            "it.")});
    return section;
}

Section radarSection(const MaturityInput& in)
{
    const Language& language = in.language;
    Section section{QStringLiteral("radar"), language.translate("Report", "Radar"), {}};
    const RadarChart chart = radarChart(in);
    section.blocks.append(chart);
    Table table;
    table.id = QLatin1String(tables::radar);
    table.title = language.translate("Report", "Data of the chart");
    table.columns = {
        Column{.key = QStringLiteral("pillar"),
               .title = language.translate("Report", "Pillar"),
               .widest = 20},
        Column{
            .key = QStringLiteral("now"), .title = chart.series[0].name, .kind = CellKind::Integer},
        Column{.key = QStringLiteral("target"),
               .title = chart.series[1].name,
               .kind = CellKind::Integer},
    };
    if (in.past.base) {
        table.columns << Column{.key = QStringLiteral("before"),
                                .title = chart.series[2].name,
                                .kind = CellKind::Integer};
    }
    for (qsizetype i = 0; i < chart.categories.size(); ++i) {
        table.cells << textCell(chart.categories[i]);
        for (const RadarChart::Series& series : chart.series) {
            table.cells << orderCell(series.values.value(i));
        }
    }
    section.blocks.append(std::move(table));
    return section;
}

} // namespace zt::maturityreport
