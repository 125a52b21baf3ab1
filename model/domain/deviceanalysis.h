// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/analysis.h"

#include <array>

namespace zt {

/// One device as an inventory with health tells of it. Nothing means that it does not tell.
struct DeviceRow
{
    qint64 row = 0;
    QString name;
    std::optional<bool> systemCurrent;        ///< A: operating system
    std::optional<bool> antivirusCurrent;     ///< B
    std::optional<bool> applicationsCurrent;  ///< C
    std::optional<bool> configurationInOrder; ///< D
    std::optional<int> tenths;                ///< where the list gives the level alone
    std::optional<bool> managed;
    QDate endOfSupport; ///< last day on which the maker supports it
};

/// Least and most that the level can be, in tenths, whatever the parts not told turn out to be.
struct HealthRange
{
    int least = 0;
    int most = 10;

    [[nodiscard]] bool isExact() const { return least == most; }

    bool operator==(const HealthRange&) const = default;
};

[[nodiscard]] HealthRange healthRange(const DeviceRow& device);

[[nodiscard]] Ruling
judgeDevice(const EvidenceRule& rule, const DeviceRow& device, const QDate& at);

class DeviceAnalysis
{
public:
    DeviceAnalysis(const EvidenceRuleSet& set, const QDate& at);

    /// A row without a name is excluded.
    void take(const DeviceRow& device);
    /// With how many devices stand at each level, and which states a level cannot tell apart.
    [[nodiscard]] AnalysisResult finish() &&;

private:
    QDate m_at;
    AnalysisTally m_tally;
    std::array<qint64, 12> m_levels = {}; ///< by tenths; the last: not exactly known
};

/// What this analysis can test.
[[nodiscard]] QList<RuleForm> deviceRuleForms();

} // namespace zt
