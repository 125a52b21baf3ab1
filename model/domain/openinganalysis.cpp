// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/domain/openinganalysis.h"

#include "model/domain/ruleformmaker.h"
#include "model/domain/rulings.h"

#include <algorithm>

namespace zt {

namespace {

const QLatin1String first("1");
const QLatin1String second("2");
const QLatin1String third("3");
const QLatin1String mobileId("mobile_id");
const QLatin1String limitKey("max_twd");
constexpr size_t unknownClass = 3;

const QLatin1String generationKey("min_generation");

QDate dayIn(const EvidenceRule& rule, const char* key)
{
    return QDate::fromString(rule.words(QLatin1String(key)).value(0), Qt::ISODate);
}

/// What holds for one class alone. Of an account whose class is not told, only that it holds.
template <class Judge>
Ruling ofClass(const OpeningRow& opening, QLatin1String wanted, Judge judge)
{
    if (opening.accountClass.isEmpty()) {
        const Ruling ruling = judge();
        return ruling.kind == Ruling::Kind::Exception ? cannotJudge() : ruling;
    }
    return opening.accountClass == wanted ? judge() : notConcerned();
}

/// One of several ways, and besides all that are needed.
Ruling judgeMethods(const EvidenceRule& rule, const OpeningRow& opening)
{
    if (!opening.methods) {
        return cannotJudge();
    }
    const QStringList any = rule.words(QLatin1String("any_of"));
    const QStringList needed = rule.words(QLatin1String("needed"));
    const auto used = [&opening](const QString& method) {
        return opening.methods->contains(method);
    };
    QString limit = any.join(QStringLiteral(" / "));
    for (const QString& one : needed) {
        limit += QStringLiteral(" + ") + one;
    }
    return rulingOf(std::any_of(any.begin(), any.end(), used) &&
                        std::all_of(needed.begin(), needed.end(), used),
                    measureOfWords(*opening.methods),
                    measureOf(limit));
}

/// Of accounts opened from a day on, or before it. One whose day is not told is judged where the
/// ruling does not hang on it.
Ruling inTime(const EvidenceRule& rule, const OpeningRow& opening, const Ruling& ruling)
{
    if (!opening.opened.isValid()) {
        return ruling.kind == Ruling::Kind::Exception ? cannotJudge() : ruling;
    }
    const QDate from = dayIn(rule, "from");
    const QDate until = dayIn(rule, "until");
    const bool concerned =
        (!from.isValid() || opening.opened >= from) && (!until.isValid() || opening.opened < until);
    return concerned ? ruling : notConcerned();
}

Ruling judgeSecondCheck(const EvidenceRule& rule, const OpeningRow& opening)
{
    const bool told = !opening.accountClass.isEmpty();
    if (told && !rule.words(QLatin1String("classes")).contains(opening.accountClass)) {
        return notConcerned();
    }
    if (!opening.checks) {
        return cannotJudge();
    }
    const QStringList checks = rule.words(QLatin1String("checks"));
    const bool done = std::any_of(checks.begin(), checks.end(), [&opening](const QString& check) {
        return opening.checks->contains(check);
    });
    return done || told ? rulingOf(done, measureOfWords(*opening.checks), measureOfWords(checks))
                        : cannotJudge();
}

/// A limit that was raised is judged by the rule on raised limits.
Ruling judgeLimit(const EvidenceRule& rule, const OpeningRow& opening)
{
    const auto most = rule.number(limitKey);
    if (!opening.dailyLimit || !most) {
        return cannotJudge();
    }
    const bool kept = *opening.dailyLimit <= *most;
    return !kept && opening.raised.value_or(false)
               ? notConcerned()
               : rulingOf(kept,
                          measureOf(*opening.dailyLimit),
                          measureOf(qint64{*most}),
                          {.miss = Working::Miss::Above, .unit = rule.unit(limitKey)});
}

Ruling judgeRaised(const EvidenceRule& rule, const OpeningRow& opening)
{
    if (!opening.raised.value_or(false)) {
        return notConcerned();
    }
    const auto most = rule.number(limitKey);
    return opening.dailyLimit && most
               ? rulingOf(*opening.dailyLimit <= *most,
                          measureOf(*opening.dailyLimit),
                          measureOf(qint64{*most}),
                          {.miss = Working::Miss::Above, .unit = rule.unit(limitKey)})
               : cannotJudge();
}

/// Each class asks the client for something else.
Ruling judgeAgreement(const OpeningRow& opening)
{
    if (opening.accountClass == first) {
        return mustBeYes(opening.limitAgreed);
    }
    if (opening.accountClass == second) {
        return mustBeYes(opening.meansShown);
    }
    return opening.accountClass == third ? mustBeYes(opening.prefunded) : cannotJudge();
}

Ruling judgeCard(const EvidenceRule& rule, const OpeningRow& opening)
{
    if (opening.card.isEmpty()) {
        return cannotJudge();
    }
    const QStringList excluded = rule.words(QLatin1String("excluded"));
    const bool isOne = std::any_of(excluded.begin(), excluded.end(), [&opening](const auto& card) {
        return opening.card.contains(card, Qt::CaseInsensitive);
    });
    return rulingOf(!isOne,
                    measureOf(opening.card),
                    measureOf(QStringLiteral("≠ ") + excluded.join(QStringLiteral(", "))),
                    {.miss = Working::Miss::Forbidden});
}

Ruling judgeMobileId(const EvidenceRule& rule, const OpeningRow& opening)
{
    if (!opening.usesMobileId()) {
        return opening.methods ? notConcerned() : cannotJudge();
    }
    if (rule.id == QLatin1String("mobile-id-consent")) {
        return mustBeYes(opening.consented);
    }
    if (rule.id == QLatin1String("mobile-id-generation")) {
        return mustReach(opening.generation, rule.number(generationKey), rule.unit(generationKey));
    }
    if (rule.id == QLatin1String("mobile-id-counter")) {
        return mustBeYes(opening.atCounter);
    }
    return rule.id == QLatin1String("mobile-id-card") ? judgeCard(rule, opening)
                                                      : mustBeYes(opening.matched);
}

Ruling judgeClass(const EvidenceRule& rule, const OpeningRow& opening)
{
    if (opening.accountClass.isEmpty()) {
        return cannotJudge();
    }
    const QStringList classes = rule.words(QLatin1String("classes"));
    return rulingOf(classes.contains(opening.accountClass),
                    measureOf(opening.accountClass),
                    measureOfWords(classes));
}

} // namespace

QStringList openingClassWords()
{
    return {first, second, third};
}

QStringList openingMethodWords()
{
    return {QStringLiteral("settlement_bank"),
            QStringLiteral("citizen_certificate"),
            QStringLiteral("bank_account"),
            QStringLiteral("chip_card"),
            QStringLiteral("photo_and_debit_account"),
            QStringLiteral("video"),
            QStringLiteral("mobile_id"),
            QStringLiteral("other")};
}

QStringList openingCheckWords()
{
    return {QStringLiteral("otp"), QStringLiteral("call")};
}

bool OpeningRow::usesMobileId() const
{
    return methods && methods->contains(mobileId);
}

Ruling judgeOpening(const EvidenceRule& rule, const OpeningRow& opening)
{
    const auto methods = [&] { return judgeMethods(rule, opening); };
    if (rule.id == QLatin1String("class")) {
        return judgeClass(rule, opening);
    }
    if (rule.id == QLatin1String("class-1-methods")) {
        return ofClass(opening, first, methods);
    }
    if (rule.id.startsWith(QLatin1String("class-2-methods"))) {
        return ofClass(opening, second, [&] { return inTime(rule, opening, methods()); });
    }
    if (rule.id == QLatin1String("class-3-methods")) {
        return ofClass(opening, third, methods);
    }
    if (rule.id == QLatin1String("second-check")) {
        return judgeSecondCheck(rule, opening);
    }
    if (rule.id == QLatin1String("class-1-limit")) {
        return ofClass(opening, first, [&] { return judgeLimit(rule, opening); });
    }
    if (rule.id == QLatin1String("raised-limit")) {
        return ofClass(opening, first, [&] { return judgeRaised(rule, opening); });
    }
    if (rule.id == QLatin1String("agreement")) {
        return judgeAgreement(opening);
    }
    return rule.id.startsWith(QLatin1String("mobile-id-")) ? judgeMobileId(rule, opening)
                                                           : notConcerned();
}

OpeningAnalysis::OpeningAnalysis(const EvidenceRuleSet& set)
    : m_tally(AnalysisKind::AccountOpening, set, QDate())
{
}

void OpeningAnalysis::take(const OpeningRow& opening)
{
    if (opening.name.trimmed().isEmpty()) {
        m_tally.countExcluded();
        return;
    }
    m_tally.countRow();
    const qsizetype index = openingClassWords().indexOf(opening.accountClass);
    ++m_classes.at(index < 0 ? unknownClass : static_cast<size_t>(index));
    for (qsizetype i = 0; i < m_tally.rules().size(); ++i) {
        m_tally.note(
            i, opening.row, opening.name.trimmed(), judgeOpening(m_tally.rules()[i].rule, opening));
    }
}

AnalysisResult OpeningAnalysis::finish() &&
{
    AnalysisSeries series{QStringLiteral("classes"), {}};
    const QStringList classes = openingClassWords();
    for (qsizetype i = 0; i < classes.size(); ++i) {
        series.counts.append({classes[i], m_classes.at(static_cast<size_t>(i))});
    }
    series.counts.append({QStringLiteral("?"), m_classes.at(unknownClass)});
    m_tally.addSeries(series);
    return std::move(m_tally).finish();
}

QList<RuleForm> openingRuleForms()
{
    using namespace ruleforms;
    constexpr AnalysisKind kind = AnalysisKind::AccountOpening;
    const ParameterForm classes = words("classes", "classes", openingClassWords());
    const ParameterForm anyOf = words("any_of", "methods", openingMethodWords());
    const ParameterForm needed = words("needed", "methods", openingMethodWords());
    const ParameterForm most = count("max_twd", "twd", 1, 1'000'000'000);
    return {
        {kind, QLatin1String("class"), {classes}},
        {kind, QLatin1String("class-1-methods"), {anyOf}},
        {kind, QLatin1String("class-2-methods"), {anyOf, needed, words("from", "date")}},
        {kind, QLatin1String("class-2-methods-before"), {anyOf, needed, words("until", "date")}},
        {kind, QLatin1String("class-3-methods"), {anyOf}},
        {kind,
         QLatin1String("second-check"),
         {classes, words("checks", "checks", openingCheckWords())}},
        {kind, QLatin1String("class-1-limit"), {most}},
        {kind, QLatin1String("raised-limit"), {most}},
        {kind, QLatin1String("agreement")},
        {kind, QLatin1String("mobile-id-consent")},
        {kind,
         QLatin1String("mobile-id-generation"),
         {count("min_generation", "generation", 1, 9)}},
        {kind, QLatin1String("mobile-id-counter")},
        {kind, QLatin1String("mobile-id-card"), {words("excluded", "cards")}},
        {kind, QLatin1String("mobile-id-match")}};
}

} // namespace zt
