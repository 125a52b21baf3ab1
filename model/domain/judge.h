// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/selection.h"

#include <QtEndian>

#include <vector>

namespace zt {

/// From two questions of which at most one is answered by yes; without a branch, as the loop over
/// 100,000 systems meets yes and no in no order that could be guessed.
[[nodiscard]] constexpr Tri triOf(bool isYes, bool isNo)
{
    static_assert(static_cast<int>(Tri::No) == 1 && static_cast<int>(Tri::Yes) == 2);
    return static_cast<Tri>(static_cast<unsigned>(isYes) << 1U | static_cast<unsigned>(isNo));
}

/// Whether a total reaches, or keeps below, its cut-off whatever the missing scores turn out to be.
[[nodiscard]] inline Tri atLeast(qint64 min, qint64 max, std::optional<qint64> cutoff)
{
    return cutoff ? triOf(min >= *cutoff, max < *cutoff) : Tri::Unknown;
}

[[nodiscard]] inline Tri atMost(qint64 min, qint64 max, std::optional<qint64> cutoff)
{
    return cutoff ? triOf(max <= *cutoff, min > *cutoff) : Tri::Unknown;
}

/// The group that follows from the three steps.
[[nodiscard]] constexpr SelectionClass groupFrom(Tri applicable, Tri highRisk, Tri lowImpact)
{
    switch (triAnd(applicable, triAnd(highRisk, lowImpact))) {
    case Tri::Yes:
        return SelectionClass::Selected;
    case Tri::Unknown:
        return SelectionClass::NotAssessed;
    case Tri::No:
        break;
    }
    if (applicable == Tri::No) {
        return SelectionClass::NotApplicable;
    }
    return highRisk == Tri::No ? SelectionClass::NotHighRisk : SelectionClass::ImpactTooHigh;
}

/// groupFrom() for all 27 cases: over 100,000 systems a look-up is quicker than guessed branches.
inline constexpr auto groupTable = [] {
    std::array<SelectionClass, 27> table{};
    for (unsigned i = 0; i < table.size(); ++i) {
        table[i] = groupFrom(
            static_cast<Tri>(i / 9), static_cast<Tri>(i / 3 % 3), static_cast<Tri>(i % 3));
    }
    return table;
}();

[[nodiscard]] inline SelectionClass groupOf(Tri applicable, Tri highRisk, Tri lowImpact)
{
    return groupTable[static_cast<unsigned>(applicable) * 9U +
                      static_cast<unsigned>(highRisk) * 3U + static_cast<unsigned>(lowImpact)];
}

/// The guideline's rules and a methodology made ready for many systems: facts as bits, factor
/// weights as tables. Within the class body, so that a run over 100,000 systems is one loop
/// without calls. For the domain room's own use.
class Judge
{
public:
    Judge(const Guideline& guideline, const Methodology& method);

    [[nodiscard]] SystemVerdict verdict(const System& system) const
    {
        SystemVerdict verdict;
        applyDomains(system, verdict);
        verdict.risk = riskTotal(system);
        verdict.impact = impactTotal(system);
        verdict.highRisk = Tri::Yes;
        verdict.lowImpact = Tri::Yes;
        if (m_instrument != Instrument::Totals) {
            verdict.highRisk = highRiskByConditions(system);
            verdict.lowImpact = lowImpactByConditions(system);
        }
        if (m_instrument != Instrument::Conditions) {
            verdict.highRisk =
                triAnd(verdict.highRisk, atLeast(verdict.risk.min, verdict.risk.max, m_riskCutoff));
            verdict.lowImpact = triAnd(
                verdict.lowImpact, atMost(verdict.impact.min, verdict.impact.max, m_impactCutoff));
        }
        verdict.group = groupOf(verdict.applicable, verdict.highRisk, verdict.lowImpact);
        return verdict;
    }

    [[nodiscard]] TotalRange riskTotal(const System& system) const
    {
        return total<0, riskFactorCount>(system);
    }

    [[nodiscard]] TotalRange impactTotal(const System& system) const
    {
        return total<riskFactorCount, factorCount>(system);
    }

    /// HR1–HR3, and LI1 or LI2, apart from any totals.
    [[nodiscard]] static Tri highRiskByConditions(const System& system)
    {
        return anyOf(anyOf(system.condition(Condition::CustomerPersonalData),
                           system.condition(Condition::CustomerTransactionData)),
                     system.condition(Condition::EmployeePersonalData));
    }

    [[nodiscard]] Tri lowImpactByConditions(const System& system) const
    {
        return anyOf(system.condition(Condition::NotAutomatedService), rtoLonger(system));
    }

    [[nodiscard]] Tri rtoLonger(const System& system) const
    {
        const bool known = system.rtoMinutes.has_value();
        const bool longer = system.rtoMinutes.value_or(0) > m_rtoMinutes;
        return triOf(known && longer, known && !longer);
    }

private:
    /// "Any of these" is kept as "not all of their opposites": `flip` is all ones then.
    struct Rule
    {
        quint32 facts = 0; ///< bit i = Fact i
        quint32 flip = 0;

        [[nodiscard]] quint32 holds(quint32 yes) const
        {
            const quint32 all = ((yes ^ flip) & facts) == facts ? 1U : 0U;
            return all ^ (flip & 1U);
        }
    };

    /// triOr() without a branch.
    static Tri anyOf(Tri a, Tri b)
    {
        const auto x = static_cast<unsigned>(a);
        const auto y = static_cast<unsigned>(b);
        return triOf(((x | y) & 2U) != 0, (x & y & 1U) != 0);
    }

    /// Lowest bit of each of eight bytes, side by side.
    static quint32 lowBits(quint64 bytes)
    {
        return static_cast<quint32>(((bytes & 0x0101010101010101U) * 0x0102040810204080U) >> 56U);
    }

    void applyDomains(const System& system, SystemVerdict& verdict) const
    {
        static_assert(factCount == 8 && static_cast<int>(Tri::No) == 1 &&
                      static_cast<int>(Tri::Yes) == 2);
        const auto facts = qFromLittleEndian<quint64>(system.facts.data());
        const quint32 yes = lowBits(facts >> 1U);
        const quint32 notNo = ~lowBits(facts);
        unsigned domain = 0;
        for (const Rule& rule : m_rules) {
            const quint32 holds = rule.holds(yes);
            verdict.applicableMask |= holds << domain;
            verdict.undecidedMask |= (rule.holds(notNo) ^ holds) << domain;
            ++domain;
        }
        const bool any = verdict.applicableMask != 0;
        verdict.applicable = triOf(any, !any && verdict.undecidedMask == 0);
    }

    template <size_t first, size_t end>
    [[nodiscard]] TotalRange total(const System& system) const
    {
        TotalRange range;
        for (size_t f = first; f < end; ++f) {
            const TotalRange& points = m_points[f][system.scores[f] & 3U];
            range.min += points.min;
            range.max += points.max;
        }
        return range;
    }

    std::vector<Rule> m_rules;
    /// Weighted points of factor f with score s; s = 0 is "not scored" and may be 1…3.
    std::array<std::array<TotalRange, 4>, factorCount> m_points{};
    Instrument m_instrument;
    std::optional<Centipoints> m_riskCutoff;
    std::optional<Centipoints> m_impactCutoff;
    int m_rtoMinutes;
};

} // namespace zt
