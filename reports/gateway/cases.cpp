// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/gateway/analyses.h"
#include "reports/phrase.h"
#include "reports/tableparts.h"
#include "reports/wordinggateway.h"

namespace zt::gatewayreport {

namespace {

QString clauseOf(const GatewayRule* rule, const GatewayPolicy& policy, const Language& language)
{
    return rule == nullptr || rule->sources.isEmpty()
               ? QString()
               : sourceText(rule->sources.last(), policy.sources, language);
}

QString agreementOf(const CaseVerdict& verdict, const Language& language)
{
    return !verdict.agrees   ? QString()
           : *verdict.agrees ? language.translate("Report", "agrees")
                             : language.translate("Report", "differs");
}

} // namespace

Section
casesSection(const DecidedCases& cases, const GatewayPolicy& policy, const Language& language)
{
    Section section{QStringLiteral("cases"), language.translate("Report", "Table of cases"), {}};
    section.blocks.append(
        Paragraph{Paragraph::Style::Plain,
                  fill(language.translate(
                           "Report",
                           "%1 requests decided by the gateway's rules, each by itself; %2 say "
                           "what they expect, and %3 of these agree. Items in place: %4."),
                       {groupedNumber(cases.rows.size()),
                        groupedNumber(cases.compared),
                        groupedNumber(cases.agreeing),
                        groupedNumber(static_cast<qint64>(cases.items.count()))})});
    Table table = tableOf("cases",
                          {},
                          {numberColumn("line", language.translate("Report", "Line")),
                           textColumn("case", language.translate("Report", "Case"), 24),
                           textColumn("resource", language.translate("Report", "Resource"), 20),
                           textColumn("verdict", language.translate("Report", "Verdict"), 20),
                           textColumn("expected", language.translate("Report", "Expected"), 20),
                           textColumn("agrees", language.translate("Report", "Agreement"), 10),
                           textColumn("rule", language.translate("Report", "Rule"), 11),
                           textColumn("rule_name", language.translate("Report", "Rule's name"), 24),
                           textColumn("item", language.translate("Report", "Item"), 6),
                           textColumn("clause", language.translate("Report", "Clause"), 44)},
                          true);
    for (const DecidedCase& row : cases.rows) {
        const GatewayRule* rule = DecidedCases::ruleOf(row.verdict, policy);
        const GatewaySystem* system = policy.system(row.asked.system);
        table.cells << integerCell(row.line) << textCell(row.asked.name)
                    << textCell(system != nullptr ? pick(system->name, language) : row.asked.system)
                    << textCell(gatewayAnswerText(row.verdict.decision.answer, language))
                    << textCell(row.asked.expected
                                    ? gatewayAnswerText(*row.asked.expected, language)
                                    : QString())
                    << textCell(agreementOf(row.verdict, language))
                    << textCell(rule != nullptr ? rule->id : QString())
                    << textCell(rule != nullptr ? nameOf(*rule, language) : QString())
                    << textCell(rule != nullptr ? rule->item : QString())
                    << textCell(clauseOf(rule, policy, language));
    }
    section.blocks.append(table);
    return section;
}

} // namespace zt::gatewayreport
