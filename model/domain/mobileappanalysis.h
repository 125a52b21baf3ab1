// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/analysis.h"

#include <array>

namespace zt {

/// What an app does decides how it has to be tested (4G guideline, 行動應用程式規範分類).
enum class AppClass : quint8 { Pure, Networked, Trading };

inline constexpr int appAspectCount = 5;

/// "L1", "L2", "L3": 初級, 中級, 高級.
[[nodiscard]] QStringList appLevelWords();
/// "ASP1" … "ASP5", as the guideline's five aspects stand in it.
[[nodiscard]] QStringList appAspectWords();
/// "order", "account_query", "identity": a change of these asks for another test.
[[nodiscard]] QStringList appFunctionWords();

/// What a test said of one aspect.
enum class AspectResult : quint8 { Met, NotMet, NotTested, NotApplicable };

/// One app as a form tells of it. Nothing means that it does not tell.
struct MobileAppRow
{
    qint64 row = 0;
    QString name;
    std::optional<AppClass> kind;
    std::optional<bool> networked;
    std::optional<bool> logsIn;
    std::optional<bool> trades;
    std::optional<QStringList> levels; ///< tested: of appLevelWords()
    std::array<std::optional<AspectResult>, appAspectCount> aspects;
    std::optional<bool> labQualified;
    QDate tested; ///< last, by a laboratory
    std::optional<bool> passed;
    std::optional<bool> reportReviewed;
    std::optional<QStringList> changedFunctions; ///< empty: nothing that asks for a test
    QDate changed;
    QDate retested;
    std::optional<bool> retestPassed;
    QDate released;
    std::optional<bool> outsourced;
    std::optional<bool> recipientsChecked;
};

/// The class by what the form says, or by the functions it tells of. Nothing where what is not told
/// could make it another.
[[nodiscard]] std::optional<AppClass> appClassOf(const MobileAppRow& app);

[[nodiscard]] Ruling
judgeMobileApp(const EvidenceRule& rule, const MobileAppRow& app, const QDate& at);

class MobileAppAnalysis
{
public:
    MobileAppAnalysis(const EvidenceRuleSet& set, const QDate& at);

    /// A row without an app is excluded.
    void take(const MobileAppRow& app);
    /// With how many apps there are of each class.
    [[nodiscard]] AnalysisResult finish() &&;

private:
    QDate m_at;
    AnalysisTally m_tally;
    std::array<qint64, 4> m_classes = {}; ///< the last: not known
};

/// What this analysis can test.
[[nodiscard]] QList<RuleForm> mobileAppRuleForms();

} // namespace zt
