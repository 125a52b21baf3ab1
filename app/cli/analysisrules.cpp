// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/analysisrules.h"

#include "app/cli/packfault.h"
#include "checklists/evidencerulespack.h"
#include "checklists/evidencerulesset.h"

#include <QFileInfo>
#include <QJsonDocument>

namespace zt {

namespace {

const QLatin1String rulesOption("rules");
const QLatin1String setOption("set");
const QLatin1String reasonOption("reason");
const QLatin1String mapOption("map");

Result<EvidenceRuleSet> rulesOf(const QString& word)
{
    if (shippedEvidenceRuleNames().contains(word)) {
        return shippedEvidenceRules(word);
    }
    if (!QFileInfo::exists(word)) {
        return tl::unexpected(notAChoice(QStringLiteral("--rules"),
                                         word,
                                         shippedEvidenceRuleNames().join(QStringLiteral(", ")) +
                                             QStringLiteral(", FILE.json")));
    }
    return wholeFile(word).and_then([&word](const QByteArray& bytes) {
        return checkAndReadEvidenceRules(bytes, QFileInfo(word).fileName());
    });
}

Result<ColumnMap> mapIn(const QByteArray& bytes, const QString& name)
{
    const QJsonDocument json = QJsonDocument::fromJson(bytes);
    if (!json.isObject()) {
        return fail(ErrorCode::MapInvalid,
                    {name, QStringLiteral("/"), QStringLiteral("{\"columns\": {…}}")});
    }
    return ColumnMap{json.object(), name};
}

} // namespace

void declareRules(QCommandLineParser& parser, const CliContext& context)
{
    parser.addOptions({
        {rulesOption,
         context.translate("Cli", "Rules gone by: twse, tainan, or a file of your own."),
         QStringLiteral("twse|tainan|FILE"),
         QStringLiteral("twse")},
        {mapOption,
         context.translate(
             "Cli", "Which column is what, and what words mean: a file, or its JSON itself."),
         QStringLiteral("MAP.json")},
        {setOption,
         context.translate("Cli",
                           "Sets a parameter of a rule for this analysis, with --reason; may "
                           "be repeated."),
         QStringLiteral("RULE.KEY=VALUE")},
        {reasonOption,
         context.translate("Cli",
                           "Why parameters are set so; one for all of them, or one for each --set "
                           "in its order."),
         QStringLiteral("TEXT")},
    });
}

Result<EvidenceRuleSet>
rulesFrom(const QCommandLineParser& parser, const CliContext& context, AnalysisKind kind)
{
    const QStringList values = parser.values(setOption);
    const QStringList reasons = parser.values(reasonOption);
    if (reasons.size() > 1 && reasons.size() != values.size()) {
        return fail(ErrorCode::Usage,
                    {context.translate("Cli",
                                       "Give one --reason for every --set, or one for each of "
                                       "them in the same order.")});
    }
    Result<EvidenceRuleSet> set = rulesOf(parser.value(rulesOption));
    for (qsizetype i = 0; set && i < values.size(); ++i) {
        set = withParameters(
            *set, kind, {values[i]}, reasons.size() > 1 ? reasons[i] : reasons.value(0));
    }
    return set;
}

Result<ColumnMap> columnMapFrom(const QCommandLineParser& parser)
{
    const QString text = parser.value(mapOption);
    if (text.isEmpty()) {
        return ColumnMap();
    }
    if (text.trimmed().startsWith(QLatin1Char('{')) && !QFileInfo::exists(text)) {
        return mapIn(text.toUtf8(), QStringLiteral("--map"));
    }
    return wholeFile(text).and_then(
        [&text](const QByteArray& bytes) { return mapIn(bytes, text); });
}

} // namespace zt
