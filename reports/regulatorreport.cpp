// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/regulatorreport.h"

#include "reports/regulator/sections.h"
#include "reports/selection/sections.h"

namespace zt {

namespace regulatorreport {

Column text(const char* key, const QString& title, int widest)
{
    return Column{.key = QString::fromLatin1(key), .title = title, .widest = widest};
}

Column amount(const char* key, const QString& title, CellKind kind)
{
    return Column{.key = QString::fromLatin1(key), .title = title, .kind = kind};
}

void addBrokerColumns(Table& table, const RegulatorInput& in)
{
    table.columns.append(text("code", in.language.translate("Regulator", "Broker code"), 14));
    if (in.view.ask.names) {
        table.columns.append(text("name", in.language.translate("Regulator", "Broker name"), 24));
    }
}

void addBroker(Table& table, const QString& code, const RegulatorInput& in)
{
    table.cells << textCell(code);
    if (in.view.ask.names) {
        table.cells << textCell(in.view.book.names.value(code));
    }
}

ReportCell shareCell(const std::optional<int>& share)
{
    constexpr double whole = 10000;
    return share ? percentCell(*share / whole) : ReportCell{};
}

ReportCell deductionCell(const std::optional<int>& points)
{
    return points ? pointsCell(*points) : ReportCell{};
}

ReportCell pointCell(double value)
{
    return {CellKind::Points, value, {}};
}

Table linesTable(const ScatterChart& chart, const QList<Column>& columns, const Language& language)
{
    Table table;
    table.id = chart.linesTable;
    table.title = language.translate("Report", "Where the cut-offs are drawn");
    table.columns = columns;
    table.cells << pointCell(*chart.xLine) << pointCell(chart.yMin) << pointCell(*chart.xLine)
                << pointCell(chart.yMax) << pointCell(chart.xMin) << pointCell(*chart.yLine)
                << pointCell(chart.xMax) << pointCell(*chart.yLine);
    return table;
}

ReportCell firmShareCell(const FirmShare& share)
{
    return share.known == 0 ? ReportCell{}
                            : percentCell(static_cast<double>(share.firms) / share.known);
}

} // namespace regulatorreport

Report buildRegulatorReport(const RegulatorView& view,
                            const QList<RegulatorSource>& sources,
                            const ReportOptions& options)
{
    using namespace regulatorreport;
    const Language language(options.language);
    const RegulatorInput in{view, sources, options, language};
    Report report;
    report.language = options.language;
    report.title = language.translate("Regulator", "Regulator's view of brokers");
    report.subject = language.translate("Regulator", "Status, trend and hidden risks");
    report.programVersion = options.programVersion;
    report.created = options.created;
    report.flatTables = {QLatin1String(tables::status)};

    QList<Section>& sections = report.sections;
    sections.append(coverSection(in));
    sections.append(methodSection(in));
    sections.append(statusSection(in));
    sections.append(statusChartSection(in));
    sections.append(attentionSection(in));
    if (!view.absent.isEmpty()) {
        sections.append(absentSection(in));
    }
    sections.append(trendSection(in));
    sections.append(trendChartSection(in));
    sections.append(shareChangeSection(in));
    sections.append(hiddenSection(in));
    sections.append(findingsSection(in));
    if (!view.book.findings.isEmpty()) {
        sections.append(openFindingsSection(in));
    }
    sections.append(factsSection(in));
    if (Section longTexts = selectionreport::longTextSection(language, sections);
        !longTexts.blocks.isEmpty()) {
        sections.append(std::move(longTexts));
    }
    sections.append(manifestSection(in, sections));
    selectionreport::addContents(sections.first(), sections, language);
    return report;
}

} // namespace zt
