// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/casesheet.h"
#include "app/cli/commands.h"
#include "app/cli/faultlisting.h"
#include "app/cli/itemoptions.h"
#include "app/cli/output.h"
#include "app/cli/trustoptions.h"
#include "checklists/gatewaypacks.h"
#include "model/exchange/sheetreader.h"
#include "model/gateway/decidedcases.h"

#include <QJsonArray>

namespace zt {

namespace {

QString clauseOf(const GatewayRule* rule)
{
    QStringList clauses;
    for (const SourceRef& source : rule == nullptr ? QList<SourceRef>() : rule->sources) {
        clauses.append((source.doc + u' ' + source.section).trimmed());
    }
    return clauses.join(QStringLiteral("; "));
}

QJsonValue orNull(const QString& text)
{
    return text.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(text);
}

class SimulateCasesCommand final : public Command
{
public:
    [[nodiscard]] QString name() const override { return QStringLiteral("simulate cases"); }

    [[nodiscard]] QString summary(const CliContext& context) const override
    {
        return context.translate("Cli",
                                 "Decides a table of requests by the gateway's rules, a row each, "
                                 "and holds the verdicts against those expected.");
    }

    [[nodiscard]] QStringList positionals() const override { return {QStringLiteral("CASES.csv")}; }

    void declare(QCommandLineParser& parser, const CliContext& context) const override
    {
        declareFormat(parser, context);
        declareItems(parser, context);
        declareAlgorithm(parser, context);
        parser.addOption(
            {QStringLiteral("sheet"),
             context.translate("Cli", "Name of the sheet; the first visible one otherwise."),
             QStringLiteral("NAME")});
    }

    Exit run(const QCommandLineParser& parser, CliContext& context) override
    {
        const auto format = formatOf(parser);
        if (!format) {
            return context.refuse(format.error());
        }
        const Result<GatewayPolicy>& policy = shippedGatewayPolicy();
        if (!policy) {
            return context.refuse(policy.error());
        }
        const Result<ItemMask> items = itemsOf(parser, *policy);
        const Result<TrustAlgorithm> algorithm = algorithmOf(parser);
        if (!items || !algorithm) {
            return context.refuse(items ? algorithm.error() : items.error());
        }
        const auto job = context.job(context.translate("Cli", "Reading"));
        const Result<Sheet> sheet = readSheet(
            parser.positionalArguments().value(0), parser.value(QStringLiteral("sheet")), *job);
        if (!sheet) {
            return context.refuse(sheet.error());
        }
        const CaseSheet read = casesFromSheet(*sheet, *policy, context.language());
        if (!read.faults.isEmpty()) {
            printFaults(*format, context, read.faults);
            return Exit::BadInput;
        }
        const RuleBook book(*policy);
        const auto judging = context.job(context.translate("Cli", "Deciding"));
        const auto decided =
            decideCases(book, read.cases, read.lines, *items, *algorithm, *judging);
        if (!decided) {
            return context.refuse(decided.error());
        }
        print(*format, context, *decided, *policy);
        return decided->agreeing == decided->compared ? Exit::Done : Exit::CheckFailed;
    }

private:
    static void print(OutputFormat format,
                      CliContext& context,
                      const DecidedCases& decided,
                      const GatewayPolicy& policy)
    {
        QJsonArray rows;
        Listing listing{{context.translate("Cli", "Line"),
                         context.translate("Cli", "Case"),
                         context.translate("Cli", "Resource"),
                         context.translate("Cli", "Verdict"),
                         context.translate("Cli", "Rule"),
                         context.translate("Cli", "Item"),
                         context.translate("Cli", "Clause"),
                         context.translate("Cli", "Expected"),
                         context.translate("Cli", "Agrees")},
                        {},
                        {0}};
        for (const DecidedCase& row : decided.rows) {
            const GatewayCase& one = row.asked;
            const CaseVerdict& verdict = row.verdict;
            const GatewayRule* rule = DecidedCases::ruleOf(verdict, policy);
            const QString expected = one.expected ? answerWord(*one.expected) : QString();
            rows.append(QJsonObject{
                {QStringLiteral("line"), row.line},
                {QStringLiteral("case"), one.name},
                {QStringLiteral("resource"), one.system},
                {QStringLiteral("verdict"), answerWord(verdict.decision.answer)},
                {QStringLiteral("by_score"), verdict.decision.byScore},
                {QStringLiteral("rule"), orNull(rule == nullptr ? QString() : rule->id)},
                {QStringLiteral("item"), orNull(rule == nullptr ? QString() : rule->item)},
                {QStringLiteral("clause"), orNull(clauseOf(rule))},
                {QStringLiteral("expected"), orNull(expected)},
                {QStringLiteral("agrees"),
                 verdict.agrees ? QJsonValue(*verdict.agrees) : QJsonValue(QJsonValue::Null)}});
            listing.rows.append({QString::number(row.line),
                                 one.name,
                                 one.system,
                                 answerWord(verdict.decision.answer),
                                 rule == nullptr ? QString() : rule->id,
                                 rule == nullptr ? QString() : rule->item,
                                 clauseOf(rule),
                                 expected,
                                 !verdict.agrees   ? QString()
                                 : *verdict.agrees ? context.translate("Cli", "yes")
                                                   : context.translate("Cli", "no")});
        }
        if (format == OutputFormat::Json) {
            context.out(jsonText({{QStringLiteral("items"),
                                   QJsonArray::fromStringList(namesOfItems(decided.items, policy))},
                                  {QStringLiteral("algorithm"), algorithmKey(decided.algorithm)},
                                  {QStringLiteral("context"), contextKey(decided.algorithm)},
                                  {QStringLiteral("policy_sha256"), policy.sha256},
                                  {QStringLiteral("rows"), rows},
                                  {QStringLiteral("compared"), decided.compared},
                                  {QStringLiteral("agreeing"), decided.agreeing}}));
        } else {
            context.out(format == OutputFormat::Csv ? csvText(listing)
                                                    : tableText(listing).toUtf8());
        }
        if (decided.compared > 0) {
            context.note(
                context.translate("Cli", "As expected: %1 of %2.")
                    .arg(QString::number(decided.agreeing), QString::number(decided.compared)));
        }
    }
};

} // namespace

std::unique_ptr<Command> makeSimulateCasesCommand()
{
    return std::make_unique<SimulateCasesCommand>();
}

} // namespace zt
