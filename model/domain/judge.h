// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/selection.h"

#include <vector>

namespace zt {

/// The guideline's rules and a methodology made ready for many systems: facts as bits, factor
/// weights as tables. For the domain room's own use.
class Judge
{
public:
    Judge(const Guideline& guideline, const Methodology& method);

    [[nodiscard]] SystemVerdict verdict(const System& system) const;

    [[nodiscard]] TotalRange riskTotal(const System& system) const;
    [[nodiscard]] TotalRange impactTotal(const System& system) const;

    /// HR1–HR3, and LI1 or LI2, apart from any totals.
    [[nodiscard]] static Tri highRiskByConditions(const System& system);
    [[nodiscard]] Tri lowImpactByConditions(const System& system) const;
    [[nodiscard]] Tri rtoLonger(const System& system) const;

private:
    struct Rule
    {
        quint32 facts = 0; ///< bit i = Fact i
        bool all = true;
    };

    void applyDomains(const System& system, SystemVerdict& verdict) const;

    std::vector<Rule> m_rules;
    /// Weighted points of factor f with score s, lowest and highest; s = 0 is "not scored".
    std::array<std::array<Centipoints, 4>, factorCount> m_lowest{};
    std::array<std::array<Centipoints, 4>, factorCount> m_highest{};
    Instrument m_instrument;
    std::optional<Centipoints> m_riskCutoff;
    std::optional<Centipoints> m_impactCutoff;
    int m_rtoMinutes;
};

/// Whether a total reaches, or keeps below, its cut-off whatever the missing scores turn out to be.
[[nodiscard]] Tri atLeast(qint64 min, qint64 max, std::optional<qint64> cutoff);
[[nodiscard]] Tri atMost(qint64 min, qint64 max, std::optional<qint64> cutoff);

/// The group that follows from the three steps.
[[nodiscard]] SelectionClass groupOf(Tri applicable, Tri highRisk, Tri lowImpact);

} // namespace zt
