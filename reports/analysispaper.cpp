// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/analysispaper.h"

#include "reports/phrase.h"
#include "reports/wordinganalysis.h"

namespace zt {

namespace {

constexpr qsizetype mostCharacters = 12'000; // a field takes 20,000, with what stands there already

QString number(qint64 value)
{
    return QString::number(value);
}

QString ruleLine(const RuleOutcome& outcome, const Language& language)
{
    const QString parameters = parametersText(outcome.rule);
    return fill(language.translate("Analysis", "%1 %2: %3 (%4)"),
                {outcome.rule.id,
                 pick(outcome.rule.name, language),
                 parameters.isEmpty() ? QStringLiteral("–") : parameters,
                 clausesText(outcome.rule.sources)});
}

QString procedureText(const AnalysisResult& result,
                      const QString& ruleTitle,
                      const QString& fileName,
                      const Language& language)
{
    QStringList lines{
        fill(language.translate("Analysis", "Analysis of “%1” (SHA-256 %2) by %3 %4."),
             {fileName, result.inputSha256, ruleTitle, result.ruleSetVersion})};
    if (result.at.isValid()) {
        lines.append(fill(language.translate("Analysis", "Judged by the day %1."),
                          {result.at.toString(Qt::ISODate)}));
    }
    for (const RuleOutcome& outcome : result.rules) {
        lines.append(ruleLine(outcome, language));
    }
    return lines.join(u'\n');
}

QString exceptionLine(const AnalysisException& exception, const Language& language)
{
    const QString line = fill(language.translate("Analysis", "Row %1 [%2] %3: %4, limit %5"),
                              {number(exception.row),
                               subjectHash(exception.subject),
                               exception.rule,
                               toText(exception.value),
                               toText(exception.limit)});
    return exception.explained ? fill(language.translate("Analysis", "%1 – explained by %2: %3"),
                                      {line, exception.explained->who, exception.explained->reason})
                               : line;
}

/// "例外 22，其中已說明 3；無法判定 323", the explained ones only where there are some.
QString conclusionText(const AnalysisResult& result, const Language& language)
{
    return result.explainedCount() == 0
               ? fill(language.translate("Analysis", "Exceptions: %1; cannot be judged: %2."),
                      {number(result.exceptionCount()), number(result.cannotJudge())})
               : fill(language.translate("Analysis",
                                         "Exceptions: %1, of which explained: %2; cannot be "
                                         "judged: %3."),
                      {number(result.exceptionCount()),
                       number(result.explainedCount()),
                       number(result.cannotJudge())});
}

QString outcomeLine(const RuleOutcome& outcome, const Language& language)
{
    const QString line =
        fill(language.translate("Analysis", "%1: tested %2, exceptions %3, cannot be judged %4"),
             {outcome.rule.id,
              number(outcome.tested),
              number(outcome.exceptions),
              number(outcome.cannotJudge)});
    return outcome.explained == 0 ? line
                                  : fill(language.translate("Analysis", "%1, explained %2"),
                                         {line, number(outcome.explained)});
}

QString observationText(const AnalysisResult& result, const Language& language)
{
    QStringList lines;
    for (const RuleOutcome& outcome : result.rules) {
        lines.append(outcomeLine(outcome, language));
    }
    qsizetype length = 0;
    qint64 listed = 0;
    for (const AnalysisException& exception : result.exceptions) {
        const QString line = exceptionLine(exception, language);
        length += line.size() + 1;
        if (length > mostCharacters) {
            break;
        }
        lines.append(line);
        ++listed;
    }
    if (listed < result.exceptionCount()) {
        lines.append(fill(language.translate("Analysis", "… and %1 more."),
                          {number(result.exceptionCount() - listed)}));
    }
    return lines.join(u'\n');
}

} // namespace

AnalysisPaper analysisPaper(const AnalysisResult& result,
                            const QString& ruleTitle,
                            const QString& fileName,
                            const Language& language)
{
    AnalysisPaper paper;
    paper.procedure = procedureText(result, ruleTitle, fileName, language);
    paper.sample =
        fill(language.translate("Analysis", "The whole population: %1; rows left out: %2."),
             {number(result.population), number(result.excluded)});
    paper.observation = observationText(result, language);
    paper.conclusion = conclusionText(result, language);
    return paper;
}

QString
evidenceNote(const AnalysisResult& result, const QString& ruleTitle, const Language& language)
{
    const QString day = result.at.isValid() ? result.at.toString(Qt::ISODate) : QString();
    QStringList parts{
        fill(language.translate("Analysis", "Analysed: %1 by %2 %3"),
             {analysisKindText(result.kind, language), ruleTitle, result.ruleSetVersion})};
    if (!day.isEmpty()) {
        parts.append(fill(language.translate("Analysis", "judged by the day %1"), {day}));
    }
    parts.append(
        fill(language.translate("Analysis", "population %1"), {number(result.population)}));
    parts.append(conclusionText(result, language));
    return parts.join(language.of(QStringLiteral("，"), QStringLiteral(", ")));
}

QString clausesText(const QList<SourceRef>& sources)
{
    QStringList clauses;
    for (const SourceRef& source : sources) {
        clauses.append((source.doc + u' ' + source.section).trimmed());
    }
    return clauses.join(QStringLiteral("; "));
}

QString parametersText(const EvidenceRule& rule)
{
    QStringList parts;
    for (const RuleParameter& parameter : rule.parameters) {
        const QString value = parameter.isOpen() ? QStringLiteral("–")
                              : parameter.number ? number(*parameter.number)
                                                 : parameter.words.join(QStringLiteral(", "));
        const QString told = parameter.key + QStringLiteral(" = ") + value;
        parts.append(parameter.reason.isEmpty()
                         ? told
                         : told + QStringLiteral(" (") + parameter.reason + QLatin1Char(')'));
    }
    return parts.join(QStringLiteral("; "));
}

} // namespace zt
