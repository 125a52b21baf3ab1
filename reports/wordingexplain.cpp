// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/phrase.h"
#include "reports/wording.h"

namespace zt {

namespace {

QString countText(qsizetype count)
{
    return QString::number(count);
}

/// "條件 1／3": which of how many.
QString conditionRemark(const QString& id, qsizetype of, const Language& language)
{
    return fill(language.translate("Explain", "condition %1 of %2"), {id.mid(2), countText(of)});
}

ExplainText
domainText(const ExplainLine& line, const Guideline& guideline, const Language& language)
{
    const AdoptionDomain* domain = guideline.domain(line.id);
    const QString name = domain != nullptr ? nameOf(*domain, language) : line.id;
    const QString facts = fill(line.facts.size() == 1 ? language.translate("Explain", "%1 fact")
                                                      : language.translate("Explain", "%1 facts"),
                               {countText(line.facts.size())});
    switch (line.holds) {
    case Tri::Yes:
        return {fill(language.translate("Explain", "%1 applies"), {name}), facts};
    case Tri::No:
        return {fill(language.translate("Explain", "%1 does not apply"), {name}), facts};
    case Tri::Unknown:
        break;
    }
    return {fill(language.translate("Explain", "%1: answers are missing"), {name}),
            fill(language.translate("Explain", "%1 missing"), {countText(line.missing.size())})};
}

QString
highRiskSentence(const ExplainLine& line, const QString& condition, const Language& language)
{
    switch (line.holds) {
    case Tri::Yes:
        return fill(language.translate("Explain", "High risk: %1"), {condition});
    case Tri::No:
        return fill(language.translate("Explain", "No high risk from: %1"), {condition});
    case Tri::Unknown:
        break;
    }
    return fill(language.translate("Explain", "High risk not answered: %1"), {condition});
}

QString
lowImpactSentence(const ExplainLine& line, const QString& condition, const Language& language)
{
    switch (line.holds) {
    case Tri::Yes:
        return fill(language.translate("Explain", "Low impact: %1"), {condition});
    case Tri::No:
        return fill(language.translate("Explain", "No low impact from: %1"), {condition});
    case Tri::Unknown:
        break;
    }
    return fill(language.translate("Explain", "Low impact not answered: %1"), {condition});
}

/// LI2 with its numbers: "RTO 12 時 > 8 時".
QString rtoComparison(const ExplainLine& line, const Language& language)
{
    const auto minutes = [&](qsizetype i) { return rtoText(line.args.value(i).toInt(), language); };
    const QString sign = line.holds == Tri::Yes ? QStringLiteral(">") : QStringLiteral("≤");
    return fill(language.translate("Explain", "RTO %1 %2 %3"), {minutes(0), sign, minutes(1)});
}

ExplainText
lowImpactText(const ExplainLine& line, const Guideline& guideline, const Language& language)
{
    const bool numbers =
        line.id == QLatin1String("LI2") && line.args.size() >= 2 && line.holds != Tri::Unknown;
    const QString condition =
        numbers ? rtoComparison(line, language) : reasonText(line.id, guideline, language);
    return {lowImpactSentence(line, condition, language),
            conditionRemark(line.id, guideline.lowImpact.size(), language)};
}

ExplainText totalText(const ExplainLine& line, const Language& language)
{
    const bool risk = line.kind == ExplainLine::Kind::RiskTotal;
    const QString total = line.args.value(0);
    const QString cutoff = line.args.value(1);
    if (cutoff.isEmpty()) {
        return {fill(risk ? language.translate("Explain", "Risk total %1")
                          : language.translate("Explain", "Impact total %1"),
                     {total}),
                language.translate("Explain", "no cut-off set")};
    }
    QString sign;
    switch (line.holds) {
    case Tri::Yes:
        sign = risk ? QStringLiteral("≥") : QStringLiteral("≤");
        break;
    case Tri::No:
        sign = risk ? QStringLiteral("<") : QStringLiteral(">");
        break;
    case Tri::Unknown:
        sign = QStringLiteral("?");
        break;
    }
    return {fill(risk ? language.translate("Explain", "Risk %1 %2 %3")
                      : language.translate("Explain", "Impact %1 %2 %3"),
                 {total, sign, cutoff}),
            language.translate("Explain", "cut-off")};
}

ExplainText outcomeText(const ExplainLine& line, const Language& language)
{
    for (int i = 0; i < selectionClassCount; ++i) {
        const auto group = static_cast<SelectionClass>(i);
        if (toKey(group) == line.id) {
            return {groupText(group, language), {}};
        }
    }
    return {line.id, {}};
}

} // namespace

ExplainText
explainText(const ExplainLine& line, const Guideline& guideline, const Language& language)
{
    switch (line.kind) {
    case ExplainLine::Kind::Domain:
        return domainText(line, guideline, language);
    case ExplainLine::Kind::HighRisk:
        return {highRiskSentence(line, reasonText(line.id, guideline, language), language),
                conditionRemark(line.id, guideline.highRisk.size(), language)};
    case ExplainLine::Kind::LowImpact:
        return lowImpactText(line, guideline, language);
    case ExplainLine::Kind::RiskTotal:
    case ExplainLine::Kind::ImpactTotal:
        return totalText(line, language);
    case ExplainLine::Kind::Outcome:
        break;
    }
    return outcomeText(line, language);
}

QString aspectValueOfKey(Aspect aspect, const QString& valueKey, const Language& language)
{
    if (aspect == Aspect::Rto) {
        if (valueKey.startsWith(QLatin1String("<="))) {
            return QStringLiteral("≤ ") + rtoText(valueKey.mid(2).toInt(), language);
        }
        if (valueKey.startsWith(QLatin1Char('>'))) {
            return QStringLiteral("> ") + rtoText(valueKey.mid(1).toInt(), language);
        }
        return valueKey.isEmpty() ? rtoText(std::nullopt, language)
                                  : rtoText(valueKey.toInt(), language);
    }
    if (aspect >= Aspect::RiskFactor1) {
        return valueKey.isEmpty() ? language.translate("Wording", "Not scored") : valueKey;
    }
    if (aspect == Aspect::FactCloudModel) {
        return cloudModelText(cloudModelFromKey(valueKey).value_or(CloudModel::Unknown), language);
    }
    return triText(triFromKey(valueKey).value_or(Tri::Unknown), language);
}

QString answerText(const System& system, Aspect aspect, const Language& language)
{
    const auto index = static_cast<size_t>(aspect);
    if (aspect == Aspect::Rto) {
        return rtoText(system.rtoMinutes, language);
    }
    if (aspect == Aspect::FactCloudModel) {
        return cloudModelText(system.cloudModel, language);
    }
    if (aspect >= Aspect::RiskFactor1) {
        const Score score = system.scores[index - static_cast<size_t>(Aspect::RiskFactor1)];
        return score == 0 ? language.translate("Wording", "Not scored") : QString::number(score);
    }
    if (aspect >= Aspect::ConditionHr1) {
        return triText(system.conditions[index - static_cast<size_t>(Aspect::ConditionHr1)],
                       language);
    }
    // The cloud model stands between the second and the third yes/no fact.
    const bool beforeModel = aspect < Aspect::FactCloudModel;
    return triText(system.facts[beforeModel ? index : index - 1], language);
}

QString
flipText(const Flip& flip, bool selectedNow, const Guideline& guideline, const Language& language)
{
    const QStringList args{aspectName(flip.aspect, guideline, language),
                           aspectValueOfKey(flip.aspect, flip.from, language),
                           aspectValueOfKey(flip.aspect, flip.to, language)};
    return fill(selectedNow ? language.translate("Explain", "“%1” %2 → %3 would remove it")
                            : language.translate("Explain", "“%1” %2 → %3 would select it"),
                args);
}

QString reasonText(const QString& reasonId, const Guideline& guideline, const Language& language)
{
    for (const QList<ConditionText>* list : {&guideline.highRisk, &guideline.lowImpact}) {
        for (const ConditionText& condition : *list) {
            if (condition.id == reasonId) {
                return nameOf(condition, language);
            }
        }
    }
    if (reasonId == QLatin1String("RT")) {
        return language.translate("Explain", "Risk total at or above the cut-off");
    }
    if (reasonId == QLatin1String("IT")) {
        return language.translate("Explain", "Impact total at or below the cut-off");
    }
    return reasonId;
}

QString reasonText(const QString& reasonId,
                   const Guideline& guideline,
                   const Methodology& method,
                   const Language& language)
{
    if (reasonId == QLatin1String("LI2")) {
        return QStringLiteral("RTO > ") + rtoText(method.rtoMinutesGreaterThan, language);
    }
    if (reasonId == QLatin1String("RT") && method.riskCutoff) {
        return fill(language.translate("Explain", "Risk total ≥ %1"),
                    {pointsText(*method.riskCutoff)});
    }
    if (reasonId == QLatin1String("IT") && method.impactCutoff) {
        return fill(language.translate("Explain", "Impact total ≤ %1"),
                    {pointsText(*method.impactCutoff)});
    }
    return reasonText(reasonId, guideline, language);
}

} // namespace zt
