// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/gateway/possibleverdicts.h"

#include <memory>
#include <string>
#include <unordered_map>

namespace zt {

/// What the reference gateway says of a line of a log.
struct ReplayVerdict
{
    VerdictSet possible;
    FactMask open;              ///< facts whose lack leaves more than one verdict possible
    bool systemOpen = false;    ///< as is the system asked for
    bool operationOpen = false; ///< … which operation it was
    int rule = -1; ///< of the policy; -1: none decides whatever is not known, or the score does
    qint64 lines = 0;

    /// Unstated where what is known does not suffice.
    [[nodiscard]] LoggedVerdict verdict() const
    {
        return possible.count() == 1 ? possible.lowest() : LoggedVerdict::Unstated;
    }
};

/// Decides lines of a log. What a line does not state is open, never assumed; from its place and
/// moment follows, of a system that is known, whether both are within what the system allows.
/// Lines that say the same are decided once: a log of millions has few kinds of lines.
class ReplayDecider
{
public:
    static constexpr size_t usualKinds = 50'000;

    /// `mostKinds`: how many kinds of lines are remembered.
    ReplayDecider(const RuleBook& book,
                  ItemMask items,
                  TrustAlgorithm algorithm,
                  size_t mostKinds = usualKinds);

    /// Good until the next call; counts the line.
    [[nodiscard]] const ReplayVerdict& decide(const LoggedRequest& request);

    /// Hands on the verdicts counted since the last time, and counts from nothing.
    template <class Use>
    void flush(Use use)
    {
        for (auto& [key, verdict] : m_known) {
            if (verdict.lines > 0) {
                use(verdict);
                verdict.lines = 0;
            }
        }
    }

    /// No more kinds are to be remembered before flush() and forget().
    [[nodiscard]] bool isFull() const { return m_known.size() >= m_mostKinds; }

    void forget() { m_known.clear(); }

private:
    /// One past the index of a system; 0: none of the policy's.
    using SystemSlot = size_t;

    void state(GatewayFact fact, FactValue value);
    void derive(const LoggedRequest& request);
    void writeKey(const LoggedRequest& request);
    [[nodiscard]] char kindOf(GatewayFact fact, const FactValue& value) const;
    [[nodiscard]] ReplayVerdict decided(const LoggedRequest& request);
    [[nodiscard]] PossibleVerdicts
    possibleAt(GatewayAction action, Operation operation, SystemSlot slot);
    [[nodiscard]] const OpenQuestion&
    question(GatewayAction action, Operation operation, SystemSlot slot);
    void findWhatMatters();

    const RuleBook& m_book;
    ItemMask m_items;
    TrustAlgorithm m_algorithm;
    size_t m_mostKinds;
    std::array<FactMask, gatewayActionCount> m_asked;               ///< facts that matter at all
    std::array<std::vector<qint64>, gatewayFactCount> m_thresholds; ///< at which numbers matter
    std::vector<std::unique_ptr<OpenQuestion>> m_questions;         ///< by action, operation, slot
    std::unordered_map<std::string, ReplayVerdict> m_known;

    // of the line being decided
    FactTable m_facts;
    FactMask m_stated;
    std::vector<GatewayFact> m_touched;
    std::string m_key;
};

} // namespace zt
