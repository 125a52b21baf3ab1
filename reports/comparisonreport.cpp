// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/comparisonreport.h"

#include "reports/charts/comparisonfigure.h"
#include "reports/comparison/tables.h"
#include "reports/phrase.h"
#include "reports/selection/sections.h"
#include "reports/wordingmaturity.h"

namespace zt {

namespace comparisonreport {

namespace {

/// Everything the sections are made from.
struct ReportInput : selectionreport::Base
{
    const ComparedStates& states;
    ComparedInput compared;
};

QString pointText(const ComparedSide& side, const Language& language)
{
    return side.point.isEmpty() || side.point == QLatin1String("head")
               ? language.translate("Report", "Now")
               : side.point;
}

Table sidesTable(const ReportInput& in)
{
    const Language& language = in.language;
    Table table;
    table.id = QStringLiteral("sides");
    table.columns = {Column{.key = QStringLiteral("name"),
                            .title = language.translate("Report", "What is compared"),
                            .widest = 26},
                     Column{.key = QStringLiteral("before"),
                            .title = language.translate("Report", "Before"),
                            .widest = 66},
                     Column{.key = QStringLiteral("after"),
                            .title = language.translate("Report", "After"),
                            .widest = 66}};
    const ComparedSide& before = in.states.before;
    const ComparedSide& after = in.states.after;
    const auto row = [&](const QString& name, const auto& cellOf) {
        table.cells << textCell(name) << cellOf(before) << cellOf(after);
    };
    using Side = ComparedSide;
    row(language.translate("Report", "File"), [](const Side& side) { return textCell(side.file); });
    row(language.translate("Report", "Assessment"),
        [](const Side& side) { return textCell(side.state.profile.name); });
    row(language.translate("Field", "Institution"),
        [](const Side& side) { return textCell(side.state.profile.institution); });
    row(language.translate("Report", "Snapshot"),
        [&](const Side& side) { return textCell(pointText(side, language)); });
    row(language.translate("Report", "State of (Taipei time)"),
        [](const Side& side) { return timeCell(side.state.trailTime); });
    row(language.translate("Report", "Trail entry"),
        [](const Side& side) { return integerCell(side.state.trailSeq); });
    row(language.translate("Report", "Head hash of the trail"),
        [](const Side& side) { return textCell(side.state.trailHead); });
    row(language.translate("Report", "Systems"),
        [](const Side& side) { return integerCell(side.state.systems.size()); });
    row(language.translate("Field", "Roll-up"), [&](const Side& side) {
        return textCell(rollupText(side.state.maturityMethod, language));
    });
    row(language.translate("Report", "Program"),
        [&](const Side&) { return textCell(in.options.programVersion); });
    return table;
}

Table countsTable(const ReportInput& in)
{
    Table table;
    table.id = QStringLiteral("comparison_summary");
    table.title = in.language.translate("Report", "What differs");
    table.headless = true;
    table.columns = {Column{.key = QStringLiteral("name"), .widest = 34},
                     Column{.key = QStringLiteral("value"), .widest = 20}};
    addCounts(table, in.compared);
    return table;
}

/// Levels of the institution's pillars, as the later guideline names them.
Section levelsSection(const ReportInput& in)
{
    const Language& language = in.language;
    const Guideline& later = in.guideline();
    const PillarLevels levels = pillarLevels(in.states, language);
    RadarChart chart;
    chart.title = language.translate("Report", "Levels of the pillars, before and after");
    chart.table = QStringLiteral("pillar_levels");
    chart.valueColumns = {1, 2};
    chart.series = {{language.translate("Report", "After"), {}},
                    {language.translate("Report", "Before"), {}}};
    for (int order = 0; order <= levelCount; ++order) {
        chart.ringNames.append(levelText(order, later, language));
    }
    Table table;
    table.id = chart.table;
    table.title = language.translate("Report", "Data of the chart");
    table.columns = {Column{.key = QStringLiteral("pillar"),
                            .title = language.translate("Report", "Pillar"),
                            .widest = 20},
                     Column{.key = QStringLiteral("after"),
                            .title = chart.series[0].name,
                            .kind = CellKind::Integer},
                     Column{.key = QStringLiteral("before"),
                            .title = chart.series[1].name,
                            .kind = CellKind::Integer}};
    const auto cellOf = [](const std::optional<int>& order) {
        return order ? integerCell(*order) : ReportCell{};
    };
    chart.categories = levels.pillars;
    chart.series[0].values = levels.after;
    chart.series[1].values = levels.before;
    for (qsizetype i = 0; i < levels.pillars.size(); ++i) {
        table.cells << textCell(levels.pillars[i]) << cellOf(levels.after[i])
                    << cellOf(levels.before[i]);
    }
    Section section{QStringLiteral("levels"), language.translate("Report", "Levels"), {}};
    section.blocks.append(chart);
    section.blocks.append(table);
    section.blocks.append(movesTable(in.compared));
    return section;
}

/// One table with its section; its own title would only repeat the section's.
Section tableSection(const char* id, Table table)
{
    Section section{QString::fromLatin1(id), table.title, {}};
    table.title.clear();
    section.blocks.append(std::move(table));
    return section;
}

Section coverSection(const ReportInput& in)
{
    Section section{QStringLiteral("cover"), in.language.translate("Report", "Cover"), {}};
    section.blocks.append(sidesTable(in));
    section.blocks.append(countsTable(in));
    return section;
}

} // namespace

} // namespace comparisonreport

Report buildComparisonReport(const ComparedStates& states, const ReportOptions& options)
{
    using namespace comparisonreport;
    const Language language(options.language);
    const Snapshot& after = states.after.state;
    const ReportInput in{{after, options, language}, states, {states, language}};
    Report report;
    report.language = options.language;
    report.title = after.profile.name;
    report.subject = language.translate("Report", "Comparison of two states");
    report.institution = after.profile.institution;
    report.programVersion = options.programVersion;
    report.created = options.created;
    report.trailSeq = after.trailSeq;
    report.trailHead = after.trailHead;
    report.flatTables = {QLatin1String(tables::answers)};

    QList<Section>& sections = report.sections;
    sections.append(comparisonreport::coverSection(in));
    sections.append(comparisonreport::levelsSection(in));
    sections.append(tableSection("gaps", gapMovesTable(in.compared)));
    sections.append(tableSection("answers", changedAnswersTable(in.compared)));
    sections.append(tableSection("systems", changedSystemsTable(in.compared)));
    sections.append(tableSection("others", otherChangesTable(in.compared)));
    if (Section longTexts = selectionreport::longTextSection(in, sections);
        !longTexts.blocks.isEmpty()) {
        sections.append(std::move(longTexts));
    }
    sections.append(selectionreport::manifestSection(in, sections));
    selectionreport::addContents(sections.first(), sections, in);
    return report;
}

} // namespace zt
