// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/analysis.h"

namespace zt {

/// One password policy as a system's settings tell of it. Nothing means that they do not tell; 0
/// days and 0 attempts mean "never", as the systems write it.
struct PolicyRow
{
    qint64 row = 0;
    QString name;
    std::optional<qint64> minLength;
    std::optional<qint64> maxAgeDays;
    std::optional<qint64> history;
    std::optional<qint64> lockoutAttempts;
    std::optional<bool> letter; ///< every password has one
    std::optional<bool> digit;
    std::optional<bool> symbol;
    /// "letter", "digit", "symbol" are each asked for as far as the settings tell.
    [[nodiscard]] std::optional<bool> asksFor(const QString& characterClass) const;
};

/// What Windows' complexity and "minclass" promise: so many of upper case, lower case, digits and
/// symbols. Four of them hold every class; three hold a letter, and no other for certain.
void promiseClasses(PolicyRow& policy, int atLeast);

[[nodiscard]] Ruling judgePolicy(const EvidenceRule& rule, const PolicyRow& policy);

/// The most days that so many months can have.
[[nodiscard]] int longestMonths(int months);

class PolicyAnalysis
{
public:
    explicit PolicyAnalysis(const EvidenceRuleSet& set);

    void take(const PolicyRow& policy);
    [[nodiscard]] AnalysisResult finish() &&;

private:
    AnalysisTally m_tally;
};

/// What this analysis can test.
[[nodiscard]] QList<RuleForm> policyRuleForms();

} // namespace zt
