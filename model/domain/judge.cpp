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
        Rule rule{0, domain.rule.kind == FactRule::Kind::All ? 0U : ~0U};
        for (const Fact fact : domain.rule.facts) {
            rule.facts |= 1U << static_cast<unsigned>(fact);
        }
        m_rules.push_back(rule);
    }
    for (size_t f = 0; f < factorCount; ++f) {
        const int weight = method.weightPercent[f];
        m_points[f] = {TotalRange{weight, 3 * weight},
                       TotalRange{weight, weight},
                       TotalRange{2 * weight, 2 * weight},
                       TotalRange{3 * weight, 3 * weight}};
    }
}

} // namespace zt
