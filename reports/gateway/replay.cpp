// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/gateway/analyses.h"
#include "reports/phrase.h"
#include "reports/tableparts.h"
#include "reports/wordingreplay.h"

#include <algorithm>

namespace zt::gatewayreport {

namespace {

using V = LoggedVerdict;

/// From the mildest to the strictest, then what is not known.
constexpr std::array<V, loggedVerdictCount> inOrder{
    V::Allow, V::Limit, V::StepUp, V::Deny, V::Unstated};

Table confusionTable(const ReplayedLog& log, const Language& language)
{
    QList<Column> columns{textColumn("old", language.translate("Report", "The log says"), 20)};
    for (const V reference : inOrder) {
        const QString key =
            reference == V::Unstated ? QStringLiteral("undecidable") : loggedVerdictKey(reference);
        columns.append(numberColumn(qPrintable(key), referenceVerdictText(reference, language)));
    }
    Table table = tableOf("replay_confusion",
                          language.translate("Report", "Old verdict down, the reference across"),
                          columns);
    for (const V old : inOrder) {
        table.cells << textCell(oldVerdictText(old, language));
        for (const V reference : inOrder) {
            table.cells << integerCell(log.report.cell(old, reference).lines);
        }
    }
    return table;
}

Table cellTable(const ReplayedLog& log, const GatewayPolicy& policy, const Language& language)
{
    Table table = tableOf("replay_cells",
                          language.translate("Report", "Each pair of verdicts with its first line"),
                          {textColumn("old", language.translate("Report", "The log says"), 20),
                           textColumn("reference", language.translate("Report", "Reference"), 20),
                           numberColumn("lines", language.translate("Report", "Lines")),
                           numberColumn("first", language.translate("Report", "First line")),
                           textColumn("resource", language.translate("Report", "Resource"), 20),
                           textColumn("user", language.translate("Report", "User"), 22),
                           textColumn("rule", language.translate("Report", "Rule"), 11),
                           textColumn("item", language.translate("Report", "Item"), 6)},
                          true);
    for (const V old : inOrder) {
        for (const V reference : inOrder) {
            const ReplayCell& cell = log.report.cell(old, reference);
            if (cell.lines == 0) {
                continue;
            }
            const ReplayExample& first = *cell.first;
            const GatewayRule rule = first.rule < 0 ? GatewayRule() : policy.rules.at(first.rule);
            table.cells << textCell(oldVerdictText(old, language))
                        << textCell(referenceVerdictText(reference, language))
                        << integerCell(cell.lines) << integerCell(first.line)
                        << textCell(systemText(first, policy, language)) << textCell(first.user)
                        << textCell(rule.id) << textCell(rule.item);
        }
    }
    return table;
}

struct Lack
{
    QString name;
    qint64 lines = 0;
};

Table lackTable(const ReplayedLog& log, const GatewayPolicy& policy, const Language& language)
{
    QList<Lack> lacks{
        {language.translate("Report", "which system was asked for"), log.report.systemOpen},
        {language.translate("Report", "what was done there"), log.report.operationOpen}};
    for (size_t i = 0; i < log.report.open.size(); ++i) {
        const QString key = gatewayFactKey(static_cast<GatewayFact>(i));
        const auto fact = std::find_if(policy.facts.cbegin(),
                                       policy.facts.cend(),
                                       [&](const GuidelineText& one) { return one.id == key; });
        lacks.append(
            {fact != policy.facts.cend() ? nameOf(*fact, language) : key, log.report.open.at(i)});
    }
    std::stable_sort(
        lacks.begin(), lacks.end(), [](const Lack& a, const Lack& b) { return a.lines > b.lines; });
    Table table = tableOf("replay_lacks",
                          language.translate("Report", "What undecidable lines lack"),
                          {textColumn("fact", language.translate("Report", "Not known"), 44),
                           numberColumn("lines", language.translate("Report", "Lines"))});
    for (const Lack& lack : std::as_const(lacks)) {
        if (lack.lines > 0) {
            table.cells << textCell(lack.name) << integerCell(lack.lines);
        }
    }
    return table;
}

} // namespace

Section replaySection(const ReplayedLog& log, const GatewayPolicy& policy, const Language& language)
{
    Section section{QStringLiteral("replay"), language.translate("Report", "Log replayed"), {}};
    section.blocks.append(Paragraph{Paragraph::Style::Plain, replayText(log.report, language)});
    const QString first = divergenceText(log.report, policy, language);
    if (!first.isEmpty()) {
        section.blocks.append(Paragraph{Paragraph::Style::Plain, first});
    }
    for (const QString& remark : logRemarks(log, language)) {
        section.blocks.append(Paragraph{Paragraph::Style::Note, remark});
    }
    section.blocks.append(confusionTable(log, language));
    section.blocks.append(cellTable(log, policy, language));
    section.blocks.append(lackTable(log, policy, language));
    return section;
}

} // namespace zt::gatewayreport
