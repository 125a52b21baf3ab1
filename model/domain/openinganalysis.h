// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/analysis.h"

#include <array>

namespace zt {

// Accounts opened online, against 證券商受理線上開戶委託人身分認證及額度分級管理標準.

/// "1", "2", "3": 第一類 … 第三類.
[[nodiscard]] QStringList openingClassWords();
/// How a person may be recognised; the standard's own list, its second entry by its three parts.
[[nodiscard]] QStringList openingMethodWords();
/// "otp", "call"
[[nodiscard]] QStringList openingCheckWords();

/// One account, or one way of opening accounts, as a form tells of it. Nothing means that it does
/// not tell.
struct OpeningRow
{
    qint64 row = 0;
    QString name; ///< of the case or of the procedure
    QDate opened;
    QString accountClass;               ///< of openingClassWords(), or as it was written
    std::optional<QStringList> methods; ///< of openingMethodWords(); several were all used
    std::optional<QStringList> checks;  ///< of openingCheckWords(); empty: there was none
    std::optional<qint64> dailyLimit;   ///< NT$
    std::optional<bool> raised;         ///< the limit was raised on the client's application
    std::optional<bool> limitAgreed;    ///< class 1
    std::optional<bool> meansShown;     ///< class 2
    std::optional<bool> prefunded;      ///< class 3
    std::optional<bool> consented;      ///< to being checked by Mobile ID
    std::optional<qint64> generation;   ///< of the number's network: 4, 5
    std::optional<bool> atCounter;      ///< applied for in person at the carrier's own shop
    QString card;                       ///< kind of SIM card; empty: not told
    std::optional<bool> matched;        ///< phone, national id and birthday all agreed

    [[nodiscard]] bool usesMobileId() const;
};

[[nodiscard]] Ruling judgeOpening(const EvidenceRule& rule, const OpeningRow& opening);

class OpeningAnalysis
{
public:
    explicit OpeningAnalysis(const EvidenceRuleSet& set);

    /// A row without a name is excluded.
    void take(const OpeningRow& opening);
    /// With how many accounts there are of each class.
    [[nodiscard]] AnalysisResult finish() &&;

private:
    AnalysisTally m_tally;
    std::array<qint64, 4> m_classes = {}; ///< the last: not known
};

/// What this analysis can test.
[[nodiscard]] QList<RuleForm> openingRuleForms();

} // namespace zt
