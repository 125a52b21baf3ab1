// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/phrase.h"
#include "reports/regulator/sections.h"
#include "reports/selection/sections.h"
#include "reports/wordingregulator.h"

namespace zt::regulatorreport {

namespace {

/// Findings, and numbers of deficiencies where only those are told.
struct FindingRows
{
    const RegulatorInput& in;
    Table table;

    void add(const BrokerYear& row,
             const QString& type,
             const QString& point,
             const QString& said,
             const std::optional<int>& deduction,
             const QString& finding,
             qint64 number)
    {
        const DeficiencyType* known = in.view.book.type(type);
        addBroker(table, row.broker, in);
        table.cells << textCell(yearShort(row.year, in.language))
                    << textCell(known != nullptr ? known->category : QString())
                    << textCell(in.view.typeText(type)) << textCell(point) << textCell(finding)
                    << textCell(said) << deductionCell(deduction) << integerCell(number);
    }

    void addAll(const BrokerYear& row)
    {
        for (const BrokerDeficiency& one : row.deficiencies) {
            add(row, one.type, one.point, one.text, one.deduction, one.finding, 1);
        }
        for (auto it = row.counts.begin(); it != row.counts.end(); ++it) {
            if (it.value() > 0) {
                add(row, it.key(), {}, {}, {}, {}, it.value());
            }
        }
    }
};

Table originTable(const RegulatorInput& in)
{
    const Language& language = in.language;
    Table table;
    table.id = QStringLiteral("origin");
    table.title = language.translate("Report", "Made from");
    table.columns = {text("file", language.translate("Regulator", "File"), 30),
                     text("sha256", language.translate("Field", "SHA-256"), 70)};
    for (const RegulatorSource& source : in.sources) {
        table.cells << textCell(source.file) << textCell(source.sha256);
    }
    return table;
}

Table filterTable(const RegulatorInput& in)
{
    const Language& language = in.language;
    Table table;
    table.id = QStringLiteral("filter");
    table.title = language.translate("Report", "Filter");
    table.headless = true;
    table.columns = {text("name", {}, 30), text("value", {}, 70)};
    const auto add = [&table](const QString& name, const QString& value) {
        table.cells << textCell(name) << textCell(value);
    };
    add(language.translate("Regulator", "Year looked at"), yearText(in.view.year, language));
    add(language.translate("Regulator", "Tier"),
        in.view.ask.tier ? brokerTierText(in.view.ask.tier, language)
                         : language.translate("Regulator", "All tiers"));
    add(language.translate("Report", "Program"), in.options.programVersion);
    add(language.translate("Report", "Language"), toString(in.options.language));
    return table;
}

} // namespace

Section findingsSection(const RegulatorInput& in)
{
    const Language& language = in.language;
    Section section{QStringLiteral("findings"), language.translate("Regulator", "Findings"), {}};
    FindingRows rows{in, {}};
    rows.table.id = QStringLiteral("findings");
    rows.table.main = true;
    addBrokerColumns(rows.table, in);
    rows.table.columns << text("year", language.translate("Regulator", "Year"), 10)
                       << text("category", language.translate("Regulator", "Category"), 20)
                       << text("type", language.translate("Regulator", "Type of deficiency"), 30)
                       << text("point", language.translate("Regulator", "Audit point"), 14)
                       << text("finding", language.translate("Regulator", "Finding no."), 12)
                       << text("text", language.translate("Regulator", "Finding"), 60)
                       << amount("deduction",
                                 language.translate("Regulator", "Deduction points"),
                                 CellKind::Points)
                       << Column{.key = QStringLiteral("number"),
                                 .title = language.translate("Regulator", "Number"),
                                 .kind = CellKind::Integer,
                                 .total = true};
    for (const BrokerYear& row : in.view.book.rows) {
        if (in.view.trend.years.contains(row.year)) {
            rows.addAll(row);
        }
    }
    section.blocks.append(std::move(rows.table));
    return section;
}

Section openFindingsSection(const RegulatorInput& in)
{
    const Language& language = in.language;
    Section section{
        QStringLiteral("open_findings"), language.translate("Regulator", "Findings open"), {}};
    Table table;
    table.id = QStringLiteral("open_findings");
    table.main = true;
    addBrokerColumns(table, in);
    table.columns << text("finding", language.translate("Regulator", "Finding no."), 12)
                  << text("audit", language.translate("Regulator", "Audit"), 12)
                  << text("point", language.translate("Regulator", "Audit point"), 14)
                  << text("text", language.translate("Regulator", "Finding"), 60)
                  << text("due", language.translate("Regulator", "Due"), 14)
                  << amount("overdue",
                            language.translate("Regulator", "Days overdue"),
                            CellKind::Integer)
                  << text("as_of", language.translate("Regulator", "As of"), 14);
    const QMap<QString, FirmFindings>& told = in.view.book.findings;
    for (auto it = told.begin(); it != told.end(); ++it) {
        for (const OpenFinding& one : it->open) {
            addBroker(table, it.key(), in);
            table.cells << textCell(one.code) << textCell(one.audit)
                        << textCell(joinList(one.points, language)) << textCell(one.condition)
                        << textCell(one.due.toString(Qt::ISODate)) << integerCell(one.overdue)
                        << textCell(it->day.toString(Qt::ISODate));
        }
    }
    section.blocks.append(Paragraph{Paragraph::Style::Plain,
                                    language.translate("Regulator",
                                                       "Of firms whose assessment was read, "
                                                       "whatever the year of the audit. Of the "
                                                       "others it is not stated.")});
    section.blocks.append(std::move(table));
    return section;
}

Section absentSection(const RegulatorInput& in)
{
    const Language& language = in.language;
    Section section{
        QStringLiteral("without_figures"), language.translate("Regulator", "Without figures"), {}};
    Table table;
    table.id = section.id;
    table.main = true;
    addBrokerColumns(table, in);
    table.columns << text("year", language.translate("Regulator", "Year looked at"), 14)
                  << text("latest", language.translate("Regulator", "Last year with figures"), 24);
    for (const AbsentBroker& one : in.view.absent) {
        addBroker(table, one.broker, in);
        table.cells << textCell(yearShort(in.view.year, language))
                    << textCell(one.latest ? yearShort(*one.latest, language)
                                           : latestYearText(one, language));
    }
    section.blocks.append(Paragraph{Paragraph::Style::Plain, firmsText(in.view, in.language)});
    section.blocks.append(std::move(table));
    return section;
}

Section factsSection(const RegulatorInput& in)
{
    const Language& language = in.language;
    Section section{QStringLiteral("facts"), language.translate("Regulator", "All years"), {}};
    Table table;
    table.id = QStringLiteral("facts");
    table.main = true;
    addBrokerColumns(table, in);
    table.columns << text("year", language.translate("Regulator", "Year"), 10)
                  << text("tier", language.translate("Regulator", "Tier"), 14)
                  << amount("share",
                            language.translate("Regulator", "Electronic trading share"),
                            CellKind::Percent)
                  << amount("deduction",
                            language.translate("Regulator", "Deduction points"),
                            CellKind::Points);
    for (const BrokerYear& row : in.view.book.rows) {
        addBroker(table, row.broker, in);
        table.cells << textCell(yearShort(row.year, language))
                    << textCell(brokerTierText(row.tier, language)) << shareCell(row.share)
                    << deductionCell(row.deduction);
    }
    section.blocks.append(std::move(table));
    return section;
}

Section manifestSection(const RegulatorInput& in, const QList<Section>& sections)
{
    Section section{QStringLiteral("manifest"), in.language.translate("Report", "Manifest"), {}};
    section.blocks.append(originTable(in));
    section.blocks.append(filterTable(in));
    section.blocks.append(selectionreport::includedTable(in.language, sections));
    return section;
}

} // namespace zt::regulatorreport
