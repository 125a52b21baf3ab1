// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/phrase.h"
#include "reports/selection/sections.h"

namespace zt::selectionreport {

namespace {

/// The tables of this section stand below one another and share their columns' widths.
constexpr int firstWidth = 34;
constexpr int secondWidth = 30;
constexpr int thirdWidth = 50;
constexpr int otherWidth = 40;

QString ownChoice(const Input& in)
{
    return in.language.translate("Report", "The institution's choice; the sources give none");
}

QString defaultOrOwn(bool isDefault, const Input& in)
{
    return isDefault ? in.language.translate("Report", "As the guideline says")
                     : in.language.translate("Report", "Changed by the institution");
}

ReportCell cutoffCell(const std::optional<Centipoints>& cutoff, const Input& in)
{
    return cutoff ? pointsCell(*cutoff) : textCell(in.language.translate("Wording", "Not set"));
}

Table parametersTable(const Input& in)
{
    const Language& language = in.language;
    const Methodology& method = in.method();
    Table table;
    table.id = QLatin1String(tables::parameters);
    table.title = language.translate("Report", "Parameters");
    table.columns = {
        Column{.key = QStringLiteral("name"),
               .title = language.translate("Report", "Parameter"),
               .widest = firstWidth},
        Column{.key = QStringLiteral("value"),
               .title = language.translate("Report", "Value"),
               .widest = secondWidth},
        Column{.key = QStringLiteral("origin"),
               .title = language.translate("Report", "Where it comes from"),
               .widest = thirdWidth},
    };
    const auto add = [&](const QString& name, const ReportCell& value, const QString& origin) {
        table.cells << textCell(name) << value << textCell(origin);
    };
    const QString sensitivity =
        language.translate("Report", "Of this program; concerns the stability only");
    constexpr double permille = 1000;
    add(language.translate("Field", "Instrument"),
        textCell(instrumentText(method.instrument, language)),
        language.translate("Report",
                           "The institution's choice; the sources offer conditions and totals "
                           "without saying when to use which"));
    add(language.translate("Report", "High risk: risk total from"),
        cutoffCell(method.riskCutoff, in),
        ownChoice(in));
    add(language.translate("Report", "Low impact: impact total up to"),
        cutoffCell(method.impactCutoff, in),
        ownChoice(in));
    add(language.translate("Report", "Low impact: RTO longer than (hours)"),
        hoursCell(method.rtoMinutesGreaterThan),
        defaultOrOwn(method.rtoMinutesGreaterThan == in.guideline().rtoMinutesGreaterThan, in));
    add(language.translate("Field", "Sensitivity trials"), integerCell(method.trials), sensitivity);
    add(language.translate("Field", "Chance that a score moves by one"),
        percentCell(method.factorShiftPermille / permille),
        sensitivity);
    add(language.translate("Field", "Spread of the weights"),
        wholePercentCell(method.weightSpreadPercent),
        sensitivity);
    add(language.translate("Field", "Seed"), textCell(QString::number(method.seed)), sensitivity);
    add(language.translate("Field", "Reason for the method"),
        textCell(method.reason.isEmpty() ? language.translate("Wording", "(blank)")
                                         : method.reason),
        language.translate("Report", "Recorded by the institution"));
    return table;
}

/// "資源所在地（位置）": the name and the head of its column in the scores.
QString nameWithHead(const Factor& factor, const Input& in)
{
    return fill(in.language.translate("Report", "%1 (%2)"),
                {nameOf(factor, in.language), pick(factor.shortName, in.language)});
}

Table factorsTable(const Input& in)
{
    const Language& language = in.language;
    Table table;
    table.id = QLatin1String(tables::factors);
    table.title = language.translate("Report", "Factors, sentences and weights");
    const auto score = [&](int points) {
        return fill(language.translate("Report", "Score %1"), {QString::number(points)});
    };
    table.columns = {
        Column{.key = QStringLiteral("id"),
               .title = language.translate("Report", "Id"),
               .widest = firstWidth},
        Column{.key = QStringLiteral("name"),
               .title = language.translate("Report", "Factor"),
               .widest = secondWidth},
        Column{.key = QStringLiteral("score3"), .title = score(3), .widest = thirdWidth},
        Column{.key = QStringLiteral("score2"), .title = score(2), .widest = otherWidth},
        Column{.key = QStringLiteral("score1"), .title = score(1), .widest = otherWidth},
        Column{.key = QStringLiteral("weight"),
               .title = language.translate("Report", "Weight"),
               .kind = CellKind::WholePercent},
    };
    for (int i = 0; i < in.guideline().factors.size() && i < factorCount; ++i) {
        const Factor& factor = in.guideline().factors[i];
        table.cells << textCell(factor.id) << textCell(nameWithHead(factor, in));
        for (const FactorLevel& level : factor.levels) {
            table.cells << textCell(pick(level.text, language));
        }
        table.cells << wholePercentCell(in.method().weightPercent[static_cast<size_t>(i)]);
    }
    return table;
}

Table conditionsTable(const Input& in)
{
    const Language& language = in.language;
    Table table;
    table.id = QStringLiteral("conditions");
    table.title = language.translate("Report", "Conditions, of which any suffices");
    table.columns = {
        Column{.key = QStringLiteral("id"),
               .title = language.translate("Report", "Id"),
               .widest = firstWidth},
        Column{.key = QStringLiteral("name"),
               .title = language.translate("Report", "Condition"),
               .widest = secondWidth},
        Column{.key = QStringLiteral("text"),
               .title = language.translate("Report", "Sentence"),
               .widest = thirdWidth},
        Column{.key = QStringLiteral("makes"),
               .title = language.translate("Report", "Makes the system"),
               .widest = otherWidth},
        Column{.key = QStringLiteral("source"),
               .title = language.translate("Report", "Source"),
               .widest = otherWidth},
    };
    const auto add = [&](const ConditionText& condition, const QString& makes) {
        table.cells << textCell(condition.id)
                    << textCell(reasonText(condition.id, in.guideline(), in.method(), language))
                    << textCell(sentenceOf(condition, language)) << textCell(makes)
                    << textCell(in.sources(condition.sources));
    };
    for (const ConditionText& condition : in.guideline().highRisk) {
        add(condition, language.translate("Report", "High risk"));
    }
    for (const ConditionText& condition : in.guideline().lowImpact) {
        add(condition, language.translate("Report", "Low impact"));
    }
    return table;
}

Table factsTable(const Input& in)
{
    const Language& language = in.language;
    Table table;
    table.id = QStringLiteral("facts");
    table.title = language.translate("Report", "Facts asked of every system");
    table.columns = {
        Column{.key = QStringLiteral("key"),
               .title = language.translate("Report", "Id"),
               .widest = firstWidth},
        Column{.key = QStringLiteral("name"),
               .title = language.translate("Report", "Fact"),
               .widest = secondWidth},
        Column{.key = QStringLiteral("text"),
               .title = language.translate("Report", "Question"),
               .widest = thirdWidth},
    };
    for (const FactQuestion& fact : in.guideline().facts) {
        table.cells << textCell(fact.id) << textCell(nameOf(fact, language))
                    << textCell(sentenceOf(fact, language));
    }
    return table;
}

QString ruleText(const FactRule& rule, const Input& in)
{
    QStringList facts;
    for (const Fact fact : rule.facts) {
        facts.append(aspectName(aspectOf(fact), in.guideline(), in.language));
    }
    return facts.join(rule.kind == FactRule::Kind::All ? in.language.translate("Report", " and ")
                                                       : in.language.translate("Report", " or "));
}

Table domainsTable(const Input& in)
{
    const Language& language = in.language;
    Table table;
    table.id = QStringLiteral("domains");
    table.title = language.translate("Report", "Domains and when they apply");
    table.columns = {
        Column{.key = QStringLiteral("id"),
               .title = language.translate("Report", "Id"),
               .widest = firstWidth},
        Column{.key = QStringLiteral("name"),
               .title = language.translate("Report", "Domain"),
               .widest = secondWidth},
        Column{.key = QStringLiteral("text"),
               .title = language.translate("Field", "Description"),
               .widest = thirdWidth},
        Column{.key = QStringLiteral("rule"),
               .title = language.translate("Report", "Applies when"),
               .widest = otherWidth},
        Column{.key = QStringLiteral("source"),
               .title = language.translate("Report", "Source"),
               .widest = otherWidth},
    };
    for (const AdoptionDomain& domain : in.guideline().domains) {
        table.cells << textCell(domain.id) << textCell(nameOf(domain, language))
                    << textCell(sentenceOf(domain, language)) << textCell(ruleText(domain.rule, in))
                    << textCell(in.sources(domain.sources));
    }
    return table;
}

} // namespace

Section methodSection(const Input& in)
{
    const Language& language = in.language;
    Section section{QStringLiteral("method"), language.translate("Report", "Method"), {}};
    section.blocks.append(Paragraph{
        Paragraph::Style::Plain,
        language.translate("Report",
                           "A system is selected when a domain applies to it, it is high risk and "
                           "it is low impact. An answer that is missing stays unknown; where it "
                           "decides, the system is “not yet assessed”.")});
    section.blocks.append(Paragraph{
        Paragraph::Style::Note,
        language.translate("Report",
                           "The sources give no cut-off for either total. The cut-offs below are "
                           "the institution's own, with the reason it recorded.")});
    section.blocks.append(parametersTable(in));
    section.blocks.append(factorsTable(in));
    section.blocks.append(conditionsTable(in));
    section.blocks.append(factsTable(in));
    section.blocks.append(domainsTable(in));
    return section;
}

} // namespace zt::selectionreport
