// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/domain/policyanalysis.h"

#include "model/domain/ruleformmaker.h"
#include "model/domain/rulings.h"

#include <algorithm>

namespace zt {

namespace {

constexpr int allClasses = 4;
constexpr int mostClasses = 3;

const QLatin1String lengthKey("min_length");
const QLatin1String historyKey("min_history");
const QLatin1String lockoutKey("max_lockout_attempts");

/// 0 is never, which keeps within no limit.
Ruling withinUnlessNever(const std::optional<qint64>& value, int limit, const QString& unit)
{
    if (!value) {
        return cannotJudge();
    }
    const Measure found = *value > 0 ? measureOf(*value) : measureOf(QStringLiteral("never"));
    return rulingOf(
        *value > 0 && *value <= limit,
        found,
        measureOf(qint64{limit}),
        {.miss = *value > 0 ? Working::Miss::Above : Working::Miss::Unbounded, .unit = unit});
}

Ruling judgeAge(const EvidenceRule& rule, const PolicyRow& policy)
{
    const auto months = rule.number(QLatin1String("max_age_months"));
    const int days =
        months ? longestMonths(*months) : rule.number(QLatin1String("max_age_days")).value_or(0);
    return withinUnlessNever(policy.maxAgeDays, days, QStringLiteral("days"));
}

Ruling judgeClasses(const EvidenceRule& rule, const PolicyRow& policy)
{
    const QStringList wanted = rule.words(QLatin1String("require"));
    QStringList missing;
    bool isKnown = true;
    for (const QString& one : wanted) {
        const auto asked = policy.asksFor(one);
        isKnown = isKnown && asked.has_value();
        if (asked && !*asked) {
            missing.append(one);
        }
    }
    if (missing.isEmpty()) {
        return isKnown ? holds() : cannotJudge();
    }
    return mustLackNone(missing, wanted, QStringLiteral("- "));
}

} // namespace

std::optional<bool> PolicyRow::asksFor(const QString& characterClass) const
{
    return characterClass == QLatin1String("letter")  ? letter
           : characterClass == QLatin1String("digit") ? digit
                                                      : symbol;
}

void promiseClasses(PolicyRow& policy, int atLeast)
{
    if (atLeast >= mostClasses) {
        policy.letter = true;
    }
    if (atLeast >= allClasses) {
        policy.digit = true;
        policy.symbol = true;
    }
}

int longestMonths(int months)
{
    qint64 most = 0;
    for (int month = 1; month <= 12; ++month) {
        const QDate before = QDate(2023, month, 1).addDays(-1);
        most = std::max(most, before.daysTo(lastDayOfPeriod(before, months)));
    }
    return static_cast<int>(most);
}

Ruling judgePolicy(const EvidenceRule& rule, const PolicyRow& policy)
{
    if (rule.id == QLatin1String("min-length")) {
        return mustReach(policy.minLength, rule.number(lengthKey), rule.unit(lengthKey));
    }
    if (rule.id == QLatin1String("classes")) {
        return judgeClasses(rule, policy);
    }
    if (rule.id == QLatin1String("max-age")) {
        return judgeAge(rule, policy);
    }
    if (rule.id == QLatin1String("history")) {
        return mustReach(policy.history, rule.number(historyKey), rule.unit(historyKey));
    }
    if (rule.id == QLatin1String("lockout")) {
        return withinUnlessNever(
            policy.lockoutAttempts, rule.number(lockoutKey).value_or(0), rule.unit(lockoutKey));
    }
    return notConcerned();
}

PolicyAnalysis::PolicyAnalysis(const EvidenceRuleSet& set)
    : m_tally(AnalysisKind::PasswordPolicy, set, QDate())
{
}

void PolicyAnalysis::take(const PolicyRow& policy)
{
    m_tally.countRow();
    for (qsizetype i = 0; i < m_tally.rules().size(); ++i) {
        m_tally.note(i, policy.row, policy.name, judgePolicy(m_tally.rules()[i].rule, policy));
    }
}

AnalysisResult PolicyAnalysis::finish() &&
{
    return std::move(m_tally).finish();
}

QList<RuleForm> policyRuleForms()
{
    using namespace ruleforms;
    constexpr AnalysisKind kind = AnalysisKind::PasswordPolicy;
    const QStringList classes{
        QStringLiteral("letter"), QStringLiteral("digit"), QStringLiteral("symbol")};
    return {
        {kind, QLatin1String("min-length"), {count("min_length", "characters", 1, 256)}},
        {kind, QLatin1String("classes"), {words("require", "classes", classes)}},
        {kind, QLatin1String("max-age"), {}, {days("max_age_days"), months("max_age_months")}},
        {kind, QLatin1String("history"), {count("min_history", "passwords", 1, 1'000)}},
        {kind, QLatin1String("lockout"), {count("max_lockout_attempts", "attempts", 1, 1'000)}}};
}

} // namespace zt
