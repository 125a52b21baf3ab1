// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/cli/output.h"
#include "app/cli/selectionjson.h"
#include "model/domain/explain.h"
#include "model/domain/sensitivity.h"
#include "reports/wording.h"

#include <QJsonArray>

namespace zt {

namespace {

QString
sourcesText(const QList<SourceRef>& sources, const Guideline& guideline, const Language& language)
{
    QStringList texts;
    for (const SourceRef& source : sources) {
        texts.append(sourceText(source, guideline, language));
    }
    return texts.join(language.code() == LanguageCode::ZhTw ? QStringLiteral("；")
                                                            : QStringLiteral("; "));
}

class ExplainCommand final : public Command
{
public:
    [[nodiscard]] QString name() const override { return QStringLiteral("explain"); }

    [[nodiscard]] QString summary(const CliContext& context) const override
    {
        return context.translate(
            "Cli",
            "Says why a system is selected or not, on which facts, and what would change it.");
    }

    [[nodiscard]] QStringList positionals() const override
    {
        return {QStringLiteral("FILE"), QStringLiteral("CODE")};
    }

    void declare(QCommandLineParser& parser, const CliContext& context) const override
    {
        declareFormat(parser, context);
    }

    Exit run(const QCommandLineParser& parser, CliContext& context) override
    {
        const auto format = formatOf(parser);
        if (!format) {
            return context.refuse(format.error());
        }
        const auto document =
            context.open(parser.positionalArguments().value(0), Document::Access::ReadOnly);
        if (!document) {
            return context.refuse(document.error());
        }
        const Snapshot& snapshot = (*document)->snapshot();
        const QString code = parser.positionalArguments().value(1);
        const System* system = snapshot.systemByCode(code);
        if (system == nullptr) {
            return context.refuse({ErrorCode::UnknownSystem, {code}, {}});
        }
        if (*format == OutputFormat::Json) {
            context.out(jsonText(explainJson(context, snapshot, *system)));
            return Exit::Done;
        }
        const Listing listing = explainListing(context, snapshot, *system);
        context.out(*format == OutputFormat::Csv ? csvText(listing) : tableText(listing).toUtf8());
        return Exit::Done;
    }

private:
    static bool isSelected(const Snapshot& snapshot, const System& system)
    {
        return judge(system, *snapshot.guideline, snapshot.methodology).group ==
               SelectionClass::Selected;
    }

    static Listing
    explainListing(const CliContext& context, const Snapshot& snapshot, const System& system)
    {
        const Guideline& guideline = *snapshot.guideline;
        const Language& language = context.language();
        Listing listing{{context.translate("Cli", "Holds"),
                         context.translate("Cli", "What"),
                         context.translate("Cli", "Remark"),
                         context.translate("Cli", "Source")},
                        {},
                        {}};
        for (const ExplainLine& line : explain(system, guideline, snapshot.methodology)) {
            const ExplainText text = explainText(line, guideline, language);
            listing.rows.append({triText(line.holds, language),
                                 text.sentence,
                                 text.remark,
                                 sourcesText(line.sources, guideline, language)});
        }
        const bool selected = isSelected(snapshot, system);
        for (const Flip& flip : singleFlips(system, guideline, snapshot.methodology)) {
            listing.rows.append({QString(),
                                 flipText(flip, selected, guideline, language),
                                 context.translate("Cli", "one answer"),
                                 QString()});
        }
        return listing;
    }

    static QJsonObject
    explainJson(const CliContext& context, const Snapshot& snapshot, const System& system)
    {
        const Guideline& guideline = *snapshot.guideline;
        const Language& language = context.language();
        const SystemVerdict verdict = judge(system, guideline, snapshot.methodology);
        QJsonArray lines;
        for (const ExplainLine& line : explain(system, guideline, snapshot.methodology)) {
            const ExplainText text = explainText(line, guideline, language);
            QStringList facts;
            for (const Aspect aspect : line.facts) {
                facts.append(key(aspect));
            }
            QStringList missing;
            for (const Aspect aspect : line.missing) {
                missing.append(key(aspect));
            }
            lines.append(QJsonObject{
                {QStringLiteral("id"), line.id},
                {QStringLiteral("holds"),
                 line.holds == Tri::Unknown ? QJsonValue() : QJsonValue(line.holds == Tri::Yes)},
                {QStringLiteral("text"), text.sentence},
                {QStringLiteral("remark"), text.remark},
                {QStringLiteral("facts"), QJsonArray::fromStringList(facts)},
                {QStringLiteral("missing"), QJsonArray::fromStringList(missing)},
                {QStringLiteral("source"), sourcesText(line.sources, guideline, language)},
            });
        }
        QJsonArray flips;
        for (const Flip& flip : singleFlips(system, guideline, snapshot.methodology)) {
            flips.append(QJsonObject{
                {QStringLiteral("aspect"), key(flip.aspect)},
                {QStringLiteral("from"), flip.from},
                {QStringLiteral("to"), flip.to},
                {QStringLiteral("text"),
                 flipText(flip, isSelected(snapshot, system), guideline, language)},
            });
        }
        return {
            {QStringLiteral("code"), system.code},
            {QStringLiteral("name"), system.name},
            {QStringLiteral("class"), toKey(verdict.group)},
            {QStringLiteral("risk_total"), totalJson(verdict.risk)},
            {QStringLiteral("impact_total"), totalJson(verdict.impact)},
            {QStringLiteral("lines"), lines},
            {QStringLiteral("flips"), flips},
            {QStringLiteral("trail_head"), snapshot.trailHead},
        };
    }
};

} // namespace

std::unique_ptr<Command> makeExplainCommand()
{
    return std::make_unique<ExplainCommand>();
}

} // namespace zt
