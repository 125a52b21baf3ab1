// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/gateway/casetable.h"

namespace zt {

namespace {

constexpr qint64 wholeHealth = 10; // tenths
constexpr qint64 highestGrade = 3; // AAL3
constexpr qint64 highestProofing = 4;
constexpr qint64 twoFactors = 2;

} // namespace

FactTable ordinaryFacts(const GatewaySystem& system, const GatewayPolicy& policy)
{
    FactTable facts;
    for (int i = 0; i < gatewayFactCount; ++i) {
        const auto fact = static_cast<GatewayFact>(i);
        // Of what is counted (failures, rows, minutes) there is nothing.
        factInfo(fact).kind == FactKind::YesNo ? facts.set(fact, true) : facts.setNumber(fact, 0);
    }
    facts.setNumber(GatewayFact::IdentityFactors, twoFactors);
    facts.setNumber(GatewayFact::IdentityAuthenticatorGrade, highestGrade);
    facts.setNumber(GatewayFact::AccountProofing, highestProofing);
    facts.setNumber(GatewayFact::DeviceHealth, wholeHealth);
    facts.setNumber(GatewayFact::AppChangeApprovers, policy.approvers);
    facts.setNumber(GatewayFact::SystemGrade, system.aal);
    facts.set(GatewayFact::SystemOrdinary, !system.critical);
    facts.set(GatewayFact::SystemOpenDevice, system.openDevice);
    return facts;
}

CaseVerdict
judge(const RuleBook& book, const GatewayCase& one, ItemMask items, TrustAlgorithm algorithm)
{
    const GatewaySystem* system = book.policy().system(one.system);
    FactTable facts = ordinaryFacts(*system, book.policy());
    for (auto at = one.facts.begin(); at != one.facts.end(); ++at) {
        facts.set(at.key(), *at);
    }
    CaseVerdict verdict;
    verdict.decision = book.decide(one.action, one.operation, facts, system, items, algorithm);
    if (one.expected) {
        const Answer answer = verdict.decision.answer;
        verdict.agrees =
            answer.verdict == one.expected->verdict && (answer.alert || !one.expected->alert);
    }
    return verdict;
}

Result<QList<CaseVerdict>> judgeAll(const RuleBook& book,
                                    const QList<GatewayCase>& cases,
                                    ItemMask items,
                                    TrustAlgorithm algorithm,
                                    JobContext& job)
{
    QList<CaseVerdict> verdicts;
    for (const GatewayCase& one : cases) {
        if (job.cancelled()) {
            return fail(ErrorCode::Cancelled);
        }
        verdicts.append(judge(book, one, items, algorithm));
        job.progress(verdicts.size(), cases.size());
    }
    return verdicts;
}

} // namespace zt
