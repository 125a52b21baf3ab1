// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/gateway/decidedcases.h"

namespace zt {

namespace {

constexpr qsizetype rowsBetweenLooks = 4096;

} // namespace

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
    DecidedCases decided;
    decided.items = items;
    decided.algorithm = algorithm;
    decided.rows.reserve(cases.size());
    for (qsizetype i = 0; i < cases.size(); ++i) {
        if (i % rowsBetweenLooks == 0) {
            job.progress(i, cases.size());
            if (job.cancelled()) {
                return fail(ErrorCode::Cancelled);
            }
        }
        const CaseVerdict verdict = judge(book, cases.at(i), items, algorithm);
        decided.compared += verdict.agrees ? 1 : 0;
        decided.agreeing += verdict.agrees.value_or(false) ? 1 : 0;
        decided.rows.append({cases.at(i), lines.at(i), verdict});
    }
    job.progress(cases.size(), cases.size());
    return decided;
}

} // namespace zt
