// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/phrase.h"
#include "reports/regulator/sections.h"
#include "reports/wordingregulator.h"

namespace zt::regulatorreport {

namespace {

constexpr int nameWidth = 34;
constexpr int valueWidth = 30;
constexpr int wideColumn = 70;

Table namesAndValues(const char* id)
{
    Table table;
    table.id = QString::fromLatin1(id);
    table.headless = true;
    table.columns = {text("name", {}, nameWidth), text("value", {}, wideColumn)};
    return table;
}

QString yearsText(const RegulatorInput& in)
{
    QStringList years;
    for (const int year : in.view.trend.years) {
        years.append(yearShort(year, in.language));
    }
    return joinList(years, in.language);
}

Table subjectTable(const RegulatorInput& in)
{
    const Language& language = in.language;
    Table table = namesAndValues("subject");
    const auto add = [&table](const QString& name, const ReportCell& value) {
        table.cells << textCell(name) << value;
    };
    add(language.translate("Regulator", "Year looked at"),
        textCell(yearText(in.view.year, language)));
    add(language.translate("Regulator", "Years of the trend"), textCell(yearsText(in)));
    add(language.translate("Regulator", "Tier"),
        textCell(in.view.ask.tier ? brokerTierText(in.view.ask.tier, language)
                                  : language.translate("Regulator", "All tiers")));
    add(language.translate("Regulator", "Names"),
        textCell(in.view.ask.names ? language.translate("Regulator", "Shown")
                                   : language.translate("Regulator", "Masked: codes alone")));
    add(language.translate("Regulator", "Reason for the cut-offs, the user's"),
        textCell(cutReasonText(in.view.ask.cuts, language)));
    add(language.translate("Report", "Program"), textCell(in.options.programVersion));
    return table;
}

/// Live counts over the sheet of the status.
Table zonesTable(const RegulatorInput& in)
{
    const Language& language = in.language;
    Table table;
    table.id = QStringLiteral("zones");
    table.title = language.translate("Regulator", "Brokers by zone");
    table.columns = {text("zone", language.translate("Regulator", "Zone"), nameWidth),
                     Column{.key = QStringLiteral("brokers"),
                            .title = language.translate("Regulator", "Brokers"),
                            .kind = CellKind::Integer,
                            .formula = CountEqual{QLatin1String(tables::status),
                                                  in.view.ask.names ? tables::zoneColumn + 1
                                                                    : tables::zoneColumn},
                            .total = true}};
    for (int i = brokerZoneCount; i-- > 0;) {
        const auto zone = static_cast<BrokerZone>(i);
        table.cells << textCell(zoneText(zone, language))
                    << integerCell(in.view.status.count(zone));
    }
    return table;
}

Table resultTable(const RegulatorInput& in)
{
    const Language& language = in.language;
    const RegulatorView& view = in.view;
    Table table = namesAndValues("result");
    table.title = language.translate("Report", "Result");
    const auto add = [&table](const QString& name, qsizetype value) {
        table.cells << textCell(name) << integerCell(value);
    };
    add(language.translate("Regulator", "Brokers with figures of the year"), view.firms);
    add(language.translate("Regulator", "Without figures of the year, left out"),
        view.absent.size());
    add(language.translate("Regulator", "Need attention"), view.status.attention.size());
    add(language.translate("Regulator", "Cannot be placed: a value is not known"),
        view.status.notPlaced.size());
    add(language.translate("Regulator", "Types of deficiency"), view.trend.types.size());
    add(language.translate("Regulator", "Rising types"), view.trend.rising.size());
    add(language.translate("Regulator", "Falling types"), view.trend.falling.size());
    add(language.translate("Regulator", "Hidden risks"), view.trend.hidden.size());
    return table;
}

ReportCell cutCell(const std::optional<int>& value, bool percent, const Language& language)
{
    return !value    ? textCell(language.translate("Wording", "Not set"))
           : percent ? shareCell(value)
                     : deductionCell(value);
}

Table cutsTable(const RegulatorInput& in)
{
    const Language& language = in.language;
    const RegulatorCuts& cuts = in.view.ask.cuts;
    Table table;
    table.id = QStringLiteral("cut_offs");
    table.title = language.translate("Regulator", "Cut-offs");
    table.columns = {
        text("name", language.translate("Report", "Parameter"), nameWidth),
        text("value", language.translate("Report", "Value"), valueWidth),
        text("origin", language.translate("Report", "Where it comes from"), wideColumn)};
    const QString own = language.translate("Regulator",
                                           "Set by the user; the source names two axes and states "
                                           "no value");
    const auto add = [&](const QString& name, const std::optional<int>& value, bool percent) {
        table.cells << textCell(name) << cutCell(value, percent, language) << textCell(own);
    };
    add(language.translate("Regulator", "Electronic trading share: high from"), cuts.share, true);
    add(language.translate("Regulator", "Deduction points: high from"), cuts.points, false);
    add(language.translate("Regulator", "Deduction rose: attention from (points)"),
        cuts.rise,
        false);
    add(language.translate("Regulator", "Rising or falling: from (percentage points)"),
        cuts.change,
        false);
    add(language.translate("Regulator", "Hidden risk: rare up to"), cuts.rare, true);
    add(language.translate("Regulator", "Hidden risk: growing from (percentage points)"),
        cuts.growth,
        false);
    return table;
}

} // namespace

Section coverSection(const RegulatorInput& in)
{
    const Language& language = in.language;
    Section section{QStringLiteral("cover"), language.translate("Report", "Cover"), {}};
    section.blocks.append(subjectTable(in));
    section.blocks.append(resultTable(in));
    section.blocks.append(zonesTable(in));
    section.blocks.append(Paragraph{Paragraph::Style::Note,
                                    language.translate("Regulator",
                                                       "The cut-offs are the user's own. The "
                                                       "source names the inputs of both "
                                                       "dashboards and states no value.")});
    return section;
}

Section methodSection(const RegulatorInput& in)
{
    const Language& language = in.language;
    const RegulatorCuts& cuts = in.view.ask.cuts;
    Section section{QStringLiteral("method"), language.translate("Report", "Method"), {}};
    section.blocks.append(cutsTable(in));
    const auto say = [&section](const QString& text) {
        section.blocks.append(Paragraph{Paragraph::Style::Plain, text});
    };
    say(fill(language.translate("Regulator", "Reason for the cut-offs, the user's: %1"),
             {cutReasonText(cuts, language)}));
    say(firmsText(in.view, language));
    say(firmsByYearText(in.view, language));
    say(zonesRuleText(cuts, language));
    say(trendRuleText(cuts, language));
    say(hiddenRuleText(cuts, language));
    say(language.translate("Regulator",
                           "A share of brokers counts those with the type of deficiency among "
                           "those of which it is known either way. What is not known is neither 0 "
                           "nor “no”. Shares are compared as fractions, before any rounding."));
    say(language.translate("Regulator",
                           "Every count and share of a year rests on the brokers with figures of "
                           "that year alone; no other year stands in for it."));
    say(language.translate("Regulator",
                           "In a year for which findings are listed, a broker with a known "
                           "deduction had no other findings than those listed."));
    return section;
}

} // namespace zt::regulatorreport
