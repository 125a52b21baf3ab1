// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/gatewaylog.h"
#include "model/gateway/rulebook.h"

#include <array>

namespace zt {

/// The verdict in the words of a log: whoever is refused sees no difference between DENY and LOCK.
[[nodiscard]] LoggedVerdict loggedAs(Verdict verdict);

/// A set of logged verdicts.
class VerdictSet
{
public:
    void add(LoggedVerdict verdict) { m_bits |= 1U << static_cast<unsigned>(verdict); }

    void add(VerdictSet others) { m_bits |= others.m_bits; }

    [[nodiscard]] bool has(LoggedVerdict verdict) const
    {
        return (m_bits >> static_cast<unsigned>(verdict) & 1U) != 0;
    }

    [[nodiscard]] int count() const;
    /// The mildest of them; Unstated where there is none.
    [[nodiscard]] LoggedVerdict lowest() const;

    bool operator==(const VerdictSet&) const = default;

private:
    unsigned m_bits = 0;
};

/// What a question may come to when not everything is known.
struct PossibleVerdicts
{
    VerdictSet verdicts;
    FactMask open; ///< facts, not known, of the rules that could raise the mildest verdict
    int rule = -1; ///< the first that gives the verdict whatever the rest is; -1: none, or several
                   ///< verdicts are possible, or the score decides
};

/// One kind of question (action, operation, system, items in place) with the verdicts that are
/// possible whatever the facts are that nobody stated. Such a fact may be true, false, missing,
/// stale or conflicting, a number any from 0 up, each independently of the others: more may seem
/// possible than is, never less.
class OpenQuestion
{
public:
    OpenQuestion(const RuleBook& book,
                 GatewayAction action,
                 Operation operation,
                 const GatewaySystem* system,
                 ItemMask items,
                 TrustAlgorithm algorithm);

    /// Facts outside `known` are not looked at.
    [[nodiscard]] PossibleVerdicts possible(const FactTable& facts, const FactMask& known) const;

private:
    using Values = quint64; ///< a bit per value that makes a difference

    struct Condition
    {
        size_t fact;
        Values met;
    };

    struct Rule
    {
        int index = -1;
        std::vector<Condition> when;
        size_t require = 0;
        std::array<Values, loggedVerdictCount> gives{}; ///< by verdict; where the rule applies
        Values speaks = 0;                              ///< says anything at all
        int weight = 0;
    };

    struct Fact
    {
        GatewayFact fact;
        std::vector<FactValue> values; ///< one for each that makes a difference
    };

    struct Range
    {
        LoggedVerdict low = LoggedVerdict::Allow;
        LoggedVerdict high = LoggedVerdict::Allow;
    };

    using Domains = std::vector<Values>;
    class Search;

    [[nodiscard]] size_t factIndex(GatewayFact fact) const;
    void collectFacts(const std::vector<AskedRule>& rules);
    [[nodiscard]] Rule prepared(const AskedRule& asked) const;
    [[nodiscard]] Domains domains(const FactTable& facts, const FactMask& known) const;
    [[nodiscard]] static bool mayApply(const Rule& rule, const Domains& domains);
    [[nodiscard]] static bool mustApply(const Rule& rule, const Domains& domains);
    [[nodiscard]] static Range range(const Rule& rule, const Domains& domains);
    [[nodiscard]] Range scoreRange(const Domains& domains) const;
    [[nodiscard]] FactMask
    openFacts(LoggedVerdict lowest, const Domains& domains, const FactMask& known) const;

    std::vector<Fact> m_facts;
    std::vector<Rule> m_rules;
    std::optional<int> m_refusingLoss;
};

} // namespace zt
