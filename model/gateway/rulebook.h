// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/gateway/controlset.h"
#include "model/gateway/facttable.h"

#include <vector>

namespace zt {

/// The four trust algorithms of SP 800-207, 3.3: every criterion or a score, each request alone or
/// with its history.
struct TrustAlgorithm
{
    bool score = false;
    bool contextual = true;

    bool operator==(const TrustAlgorithm&) const = default;
};

/// A rule that did not say ALLOW, or that raised an alert.
struct RuleVoice
{
    int rule = -1; ///< index into the policy; -1: the score
    Answer answer;
    FactValue fact; ///< of the rule's requirement
};

/// A test with its number looked up.
struct AskedTest
{
    FactTest::Kind kind = FactTest::Kind::Holds;
    GatewayFact fact = GatewayFact::IdentityKnown;
    std::optional<qint64> number; ///< none: the system states none

    /// A condition: met as well where the fact is not known.
    [[nodiscard]] bool isMet(const FactValue& value) const;
    /// A requirement: met, not met, or in which way the fact is not known.
    [[nodiscard]] Truth judged(const FactValue& value) const;
};

/// A rule as one kind of question meets it.
struct AskedRule
{
    int rule = -1; ///< index into the policy
    std::vector<AskedTest> when;
    AskedTest require;
    std::array<Answer, truthCount> answers;
    int weight = 0; ///< > 0: under a score it costs trust in place of its verdict
};

/// What came of one question.
struct GatewayDecision
{
    Answer answer;
    int rule = -1;                    ///< the first that gave the verdict; -1: none, or the score
    bool byScore = false;             ///< the score decided; `rule` is the one that cost most
    bool stepUp = false;              ///< a fresh verification is asked for
    Verdict without = Verdict::Allow; ///< the worst verdict besides STEP-UP
    bool quarantine = false;

    /// Let through, whoever asks passing a fresh verification or not.
    [[nodiscard]] bool grants(bool passesStepUp) const
    {
        return !refuses(without) && (!stepUp || passesStepUp);
    }
};

/// A policy made ready to be asked millions of times.
class RuleBook
{
public:
    explicit RuleBook(const GatewayPolicy& policy);

    [[nodiscard]] const GatewayPolicy& policy() const { return m_policy; }

    /// `system` null: none is asked for; tests against its numbers are not made. `voices`, where
    /// wanted, gets every rule that spoke, in order.
    [[nodiscard]] GatewayDecision decide(GatewayAction action,
                                         Operation operation,
                                         const FactTable& facts,
                                         const GatewaySystem* system,
                                         ItemMask items,
                                         TrustAlgorithm algorithm,
                                         std::vector<RuleVoice>* voices = nullptr) const;

    /// The rules that a question meets whatever the facts are, in order: those that are switched on
    /// and have the numbers they need.
    [[nodiscard]] std::vector<AskedRule> asked(GatewayAction action,
                                               Operation operation,
                                               const GatewaySystem* system,
                                               ItemMask items,
                                               TrustAlgorithm algorithm) const;

    /// How much trust has to be lost for a score to refuse, in tenths; none where it cannot.
    [[nodiscard]] static std::optional<int> lossThatRefuses(const GatewaySystem* system,
                                                            TrustAlgorithm algorithm);

    /// What one rule answers, whatever else there is; nothing where it does not apply.
    [[nodiscard]] std::optional<Answer>
    answerOf(int rule, const FactTable& facts, const GatewaySystem* system) const;

private:
    struct Prepared
    {
        int index = 0;
        int item = -1;
        int liftedBy = -1;
        ItemMask needs; ///< item and what it rests on
        quint32 operations = 0;
        bool contextual = false;
        int weight = 0;
        bool quarantines = false;
        std::vector<FactTest> when;
        FactTest require;
        std::array<Answer, truthCount> answers;
    };

    [[nodiscard]] Prepared prepared(const GatewayRule& rule, int index) const;
    [[nodiscard]] static bool
    isOn(const Prepared& rule, Operation operation, ItemMask items, TrustAlgorithm algorithm);
    [[nodiscard]] int maxFailures() const;
    [[nodiscard]] std::optional<qint64> numberOf(const FactTest& test,
                                                 const GatewaySystem* system) const;
    [[nodiscard]] bool
    applies(const Prepared& rule, const FactTable& facts, const GatewaySystem* system) const;
    [[nodiscard]] Truth
    judged(const FactTest& test, const FactTable& facts, const GatewaySystem* system) const;

    const GatewayPolicy& m_policy;
    std::array<std::vector<Prepared>, gatewayActionCount> m_byAction;
};

} // namespace zt
