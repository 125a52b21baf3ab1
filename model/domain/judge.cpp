// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/domain/judge.h"

namespace zt {

Judge::Judge(const Guideline& guideline, const Methodology& method)
    : m_instrument(method.instrument)
    , m_riskCutoff(method.riskCutoff)
    , m_impactCutoff(method.impactCutoff)
    , m_rtoMinutes(method.rtoMinutesGreaterThan)
{
    for (const AdoptionDomain& domain : guideline.domains) {
        Rule rule{0, domain.rule.kind == FactRule::Kind::All};
        for (const Fact fact : domain.rule.facts) {
            rule.facts |= 1U << static_cast<unsigned>(fact);
        }
        m_rules.push_back(rule);
    }
    for (size_t f = 0; f < factorCount; ++f) {
        const int weight = method.weightPercent[f];
        m_lowest[f] = {weight, weight, 2 * weight, 3 * weight};
        m_highest[f] = {3 * weight, weight, 2 * weight, 3 * weight};
    }
}

void Judge::applyDomains(const System& system, SystemVerdict& verdict) const
{
    quint32 yes = 0;
    quint32 open = 0;
    for (unsigned i = 0; i < factCount; ++i) {
        const auto value = static_cast<unsigned>(system.facts[i]);
        yes |= (value >> 1U) << i;
        open |= (value == 0 ? 1U : 0U) << i;
    }
    quint32 bit = 1;
    for (const Rule& rule : m_rules) {
        const quint32 held = yes & rule.facts;
        const quint32 possible = (yes | open) & rule.facts;
        const bool holds = rule.all ? held == rule.facts : held != 0;
        const bool couldHold = rule.all ? possible == rule.facts : possible != 0;
        verdict.applicableMask |= holds ? bit : 0;
        verdict.undecidedMask |= !holds && couldHold ? bit : 0;
        bit <<= 1U;
    }
    verdict.applicable = Tri::No;
    if (verdict.applicableMask != 0) {
        verdict.applicable = Tri::Yes;
    } else if (verdict.undecidedMask != 0) {
        verdict.applicable = Tri::Unknown;
    }
}

SystemVerdict Judge::verdict(const System& system) const
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
        verdict.lowImpact = triAnd(verdict.lowImpact,
                                   atMost(verdict.impact.min, verdict.impact.max, m_impactCutoff));
    }
    verdict.group = groupOf(verdict.applicable, verdict.highRisk, verdict.lowImpact);
    return verdict;
}

TotalRange Judge::riskTotal(const System& system) const
{
    TotalRange range;
    for (size_t f = 0; f < riskFactorCount; ++f) {
        range.min += m_lowest[f][system.scores[f] & 3U];
        range.max += m_highest[f][system.scores[f] & 3U];
    }
    return range;
}

TotalRange Judge::impactTotal(const System& system) const
{
    TotalRange range;
    for (size_t f = riskFactorCount; f < factorCount; ++f) {
        range.min += m_lowest[f][system.scores[f] & 3U];
        range.max += m_highest[f][system.scores[f] & 3U];
    }
    return range;
}

Tri Judge::highRiskByConditions(const System& system)
{
    return triOr(system.condition(Condition::CustomerPersonalData),
                 triOr(system.condition(Condition::CustomerTransactionData),
                       system.condition(Condition::EmployeePersonalData)));
}

Tri Judge::lowImpactByConditions(const System& system) const
{
    return triOr(system.condition(Condition::NotAutomatedService), rtoLonger(system));
}

Tri Judge::rtoLonger(const System& system) const
{
    if (!system.rtoMinutes) {
        return Tri::Unknown;
    }
    return *system.rtoMinutes > m_rtoMinutes ? Tri::Yes : Tri::No;
}

Tri atLeast(qint64 min, qint64 max, std::optional<qint64> cutoff)
{
    if (!cutoff) {
        return Tri::Unknown;
    }
    if (min >= *cutoff) {
        return Tri::Yes;
    }
    return max < *cutoff ? Tri::No : Tri::Unknown;
}

Tri atMost(qint64 min, qint64 max, std::optional<qint64> cutoff)
{
    if (!cutoff) {
        return Tri::Unknown;
    }
    if (max <= *cutoff) {
        return Tri::Yes;
    }
    return min > *cutoff ? Tri::No : Tri::Unknown;
}

SelectionClass groupOf(Tri applicable, Tri highRisk, Tri lowImpact)
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

} // namespace zt
