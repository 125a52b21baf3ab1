// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/analysis.h"
#include "model/domain/ruleperiod.h"

namespace zt {

/// How long records are kept, as it is written: in months (a year has twelve) or in days.
struct Retention
{
    int months = 0;
    int days = 0;
};

/// One rule of a firewall as a list tells of it. Nothing means that the list does not tell; a text
/// that is there and empty was left blank.
struct FirewallRow
{
    qint64 row = 0;
    QString name;
    std::optional<bool> anySource; ///< every address
    std::optional<bool> anyDestination;
    QString service; ///< as it is written, for people
    std::optional<bool> allows;
    bool enabled = true; ///< a list holds the rules in force, unless it says otherwise
    std::optional<qint64> hits;
    QDate lastHit;
    bool neverHit = false; ///< the list says so
    bool tellsExpiry = false;
    QDate expires; ///< last day of a rule for a time
    std::optional<QString> owner;
    std::optional<bool> logged;
    std::optional<Retention> retention; ///< of the records of what passed
    QDate reviewed;
};

/// What one rule says of one row at the end of the day `at`. Of rules that are switched off nothing
/// is said.
[[nodiscard]] Ruling
judgeFirewallRow(const EvidenceRule& rule, const FirewallRow& row, const QDate& at);

class FirewallAnalysis
{
public:
    FirewallAnalysis(const EvidenceRuleSet& set, const QDate& at);

    /// A row without a name is excluded.
    void take(const FirewallRow& row);
    /// With the rules in force by the age of their last hit.
    [[nodiscard]] AnalysisResult finish() &&;

private:
    QDate m_at;
    AnalysisTally m_tally;
    AgeSeries m_ages;
};

/// What this analysis can test.
[[nodiscard]] QList<RuleForm> firewallRuleForms();

} // namespace zt
