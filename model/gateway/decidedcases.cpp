// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/gateway/decidedcases.h"

namespace zt {

const GatewayRule* DecidedCases::ruleOf(const CaseVerdict& verdict, const GatewayPolicy& policy)
{
    return verdict.decision.rule < 0 ? nullptr : &policy.rules.at(verdict.decision.rule);
}

Result<DecidedCases> decideCases(const RuleBook& book,
                                 const QList<GatewayCase>& cases,
                                 const QList<qint32>& lines,
                                 ItemMask items,
                                 TrustAlgorithm algorithm,
                                 JobContext& job)
{
    return judgeAll(book, cases, items, algorithm, job)
        .map([&](const QList<CaseVerdict>& verdicts) {
            DecidedCases decided;
            decided.items = items;
            decided.algorithm = algorithm;
            decided.rows.reserve(cases.size());
            for (qsizetype i = 0; i < cases.size(); ++i) {
                const CaseVerdict& verdict = verdicts.at(i);
                decided.compared += verdict.agrees ? 1 : 0;
                decided.agreeing += verdict.agrees.value_or(false) ? 1 : 0;
                decided.rows.append({cases.at(i), lines.at(i), verdict});
            }
            return decided;
        });
}

} // namespace zt
