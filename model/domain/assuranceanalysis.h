// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/analysis.h"

#include <array>

namespace zt {

/// Phases of ISO/IEC 29115: enrolment, credential management, entity authentication.
inline constexpr int assurancePhaseCount = 3;

/// "ENR", "MGT", "AUT"
[[nodiscard]] QStringList assurancePhaseWords();

/// What people log in with, by what SP 800-63B calls it.
[[nodiscard]] QStringList authenticatorWords();

/// One population of users with its way of being recognised. Nothing means that the form does not
/// tell.
struct AssuranceRow
{
    qint64 row = 0;
    QString population;
    std::optional<bool> external;
    QString comparedWith; ///< the internal population that an external one is held against
    std::array<std::optional<int>, assurancePhaseCount> levels; ///< of assurance, 1 to 4
    QString standard;                                           ///< that the levels are told by
    std::optional<QString> group; ///< mechanisms of one group accept each other; empty: none does
    std::optional<int> aal;       ///< 1 to 3
    std::optional<int> aalNeeded;
    std::optional<QStringList> authenticators; ///< used together
};

/// The highest AAL that authenticators used together reach, by the combinations that the rule
/// names: "password+otp" needs both. 0: none.
[[nodiscard]] int aalOf(const EvidenceRule& rule, const QStringList& authenticators);

/// Populations are held against each other, so the verdict comes with the last of them.
class AssuranceAnalysis
{
public:
    explicit AssuranceAnalysis(const EvidenceRuleSet& set);

    /// A row without a population is excluded.
    void take(const AssuranceRow& row);
    /// With how many populations stand at which level, by their weakest phase.
    [[nodiscard]] AnalysisResult finish() &&;

private:
    [[nodiscard]] Ruling judge(const EvidenceRule& rule, const AssuranceRow& row) const;
    [[nodiscard]] Ruling judgeExternal(const AssuranceRow& row) const;
    [[nodiscard]] Ruling judgeStandard(const AssuranceRow& row) const;
    [[nodiscard]] QList<AssuranceRow> internalsFor(const AssuranceRow& row) const;
    [[nodiscard]] const EvidenceRule* combinations() const;

    AnalysisTally m_tally;
    QList<AssuranceRow> m_rows;
};

/// What this analysis can test.
[[nodiscard]] QList<RuleForm> assuranceRuleForms();

} // namespace zt
