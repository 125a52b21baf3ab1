// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/ruleperiod.h"

#include <QHash>

namespace zt {

/// One account as a list tells of it. Nothing means that the list does not tell; a text that is
/// there and empty was left blank.
struct AccountRow
{
    qint64 row = 0;
    QString name;
    QString system; ///< the same name in another system is another account
    std::optional<QString> person;
    QDate created;
    QDate lastLogin;
    bool neverUsed = false; ///< the list says so
    QDate passwordSet;
    std::optional<bool> passwordNeverExpires;
    std::optional<bool> passwordNotRequired;
    std::optional<bool> enabled;
    std::optional<bool> privileged;
    std::optional<bool> shared;
    bool tellsLeavers =
        false; ///< there is a date of leaving, or a readable blank for whoever stays
    QDate left;
};

/// What one rule says of one account at the end of the day `at`; "duplicate" is told of all
/// accounts together by AccountAnalysis.
[[nodiscard]] Ruling
judgeAccount(const EvidenceRule& rule, const AccountRow& account, const QDate& at);

/// Accounts one at a time; remembers their names and rows alone.
class AccountAnalysis
{
public:
    AccountAnalysis(const EvidenceRuleSet& set, const QDate& at);

    /// A row without a name is excluded.
    void take(const AccountRow& account);
    [[nodiscard]] AnalysisResult finish() &&;

private:
    [[nodiscard]] Ruling judgeName(const AccountRow& account);

    QDate m_at;
    AnalysisTally m_tally;
    QHash<QString, qint64> m_rowOf; ///< of each name the first
    AgeSeries m_ages;               ///< of the passwords
};

/// What this analysis can test.
[[nodiscard]] QList<RuleForm> accountRuleForms();

} // namespace zt
