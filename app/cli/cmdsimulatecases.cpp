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

#include <QJsonArray>

namespace zt {

namespace {

/// The rule that decided; null where none did.
const GatewayRule* decidedBy(const GatewayPolicy& policy, const GatewayDecision& decision)
{
    return decision.rule < 0 ? nullptr : &policy.rules.at(decision.rule);
}

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
    QString name() const override { return QStringLiteral("simulate cases"); }

    QString summary(const CliContext& context) const override
    {
        return context.translate("Cli",
                                 "Decides a table of requests by the gateway's rules, a row each, "
                                 "and holds the verdicts against those expected.");
    }

    QStringList positionals() const override { return {QStringLiteral("CASES.csv")}; }

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
        const auto verdicts = judgeAll(book, read.cases, *items, *algorithm, *judging);
        if (!verdicts) {
            return context.refuse(verdicts.error());
        }
        return print(*format, context, read, *verdicts, {book, *items, *algorithm});
    }

private:
    /// What the rows were judged by.
    struct Ground
    {
        const RuleBook& book;
        ItemMask items;
        TrustAlgorithm algorithm;
    };

    static Exit print(OutputFormat format,
                      CliContext& context,
                      const CaseSheet& read,
                      const QList<CaseVerdict>& verdicts,
                      const Ground& ground)
    {
        const GatewayPolicy& policy = ground.book.policy();
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
        int compared = 0;
        int agreeing = 0;
        for (qsizetype i = 0; i < read.cases.size(); ++i) {
            const GatewayCase& one = read.cases[i];
            const CaseVerdict& verdict = verdicts[i];
            const GatewayRule* rule = decidedBy(policy, verdict.decision);
            const QString expected = one.expected ? answerWord(*one.expected) : QString();
            compared += verdict.agrees ? 1 : 0;
            agreeing += verdict.agrees.value_or(false) ? 1 : 0;
            rows.append(QJsonObject{
                {QStringLiteral("line"), read.lines[i]},
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
            listing.rows.append({QString::number(read.lines[i]),
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
                                   QJsonArray::fromStringList(namesOfItems(ground.items, policy))},
                                  {QStringLiteral("algorithm"), algorithmKey(ground.algorithm)},
                                  {QStringLiteral("context"), contextKey(ground.algorithm)},
                                  {QStringLiteral("policy_sha256"), policy.sha256},
                                  {QStringLiteral("rows"), rows},
                                  {QStringLiteral("compared"), compared},
                                  {QStringLiteral("agreeing"), agreeing}}));
        } else {
            context.out(format == OutputFormat::Csv ? csvText(listing)
                                                    : tableText(listing).toUtf8());
        }
        if (compared > 0) {
            context.note(context.translate("Cli", "As expected: %1 of %2.")
                             .arg(QString::number(agreeing), QString::number(compared)));
        }
        return agreeing == compared ? Exit::Done : Exit::CheckFailed;
    }
};

} // namespace

std::unique_ptr<Command> makeSimulateCasesCommand()
{
    return std::make_unique<SimulateCasesCommand>();
}

} // namespace zt
