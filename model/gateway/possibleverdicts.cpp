// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/gateway/possibleverdicts.h"

#include <algorithm>

namespace zt {

namespace {

using V = LoggedVerdict;

/// Rules of the shipped policy never need a hundredth of it. Where a search ends here, its verdict
/// counts as possible.
constexpr int mostSteps = 20'000;

constexpr quint64 bitOf(size_t value)
{
    return quint64(1) << value;
}

/// The numbers at which a test changes its mind.
std::optional<qint64> cutOf(const AskedTest& test)
{
    if (!test.number || test.kind < FactTest::Kind::AtLeast) {
        return std::nullopt;
    }
    return *test.number + (test.kind == FactTest::Kind::AtMost ? 1 : 0);
}

/// A value for each way in which the tests can take a fact. The last one of a number, false, is
/// what nobody states.
std::vector<FactValue> valuesOf(GatewayFact fact, std::vector<qint64> cuts)
{
    std::vector<FactValue> values;
    if (factInfo(fact).kind == FactKind::YesNo) {
        values.push_back({Truth::True, 0});
        values.push_back({Truth::False, 0});
    } else {
        cuts.push_back(0);
        std::sort(cuts.begin(), cuts.end());
        cuts.erase(std::unique(cuts.begin(), cuts.end()), cuts.end());
        for (const qint64 cut : cuts) {
            if (cut >= 0) {
                values.push_back({Truth::True, cut});
            }
        }
    }
    for (const Truth truth : {Truth::Missing, Truth::Stale, Truth::Conflicting}) {
        values.push_back({truth, 0});
    }
    if (factInfo(fact).kind == FactKind::Number) {
        values.push_back({Truth::False, 0});
    }
    return values;
}

} // namespace

LoggedVerdict loggedAs(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Allow:
        return V::Allow;
    case Verdict::Limit:
        return V::Limit;
    case Verdict::StepUp:
        return V::StepUp;
    case Verdict::Throttle:
    case Verdict::Deny:
    case Verdict::Terminate:
    case Verdict::Lock:
        return V::Deny;
    }
    return V::Deny;
}

int VerdictSet::count() const
{
    return static_cast<int>(std::bitset<loggedVerdictCount>(m_bits).count());
}

LoggedVerdict VerdictSet::lowest() const
{
    for (int i = 1; i < loggedVerdictCount; ++i) {
        if (has(static_cast<V>(i))) {
            return static_cast<V>(i);
        }
    }
    return V::Unstated;
}

/// Looks for one completion of the facts that comes to a verdict, splitting the values of a fact in
/// two until every rule is settled.
class OpenQuestion::Search
{
public:
    Search(const OpenQuestion& question, LoggedVerdict wanted)
        : m_question(question)
        , m_wanted(wanted)
    {
    }

    [[nodiscard]] bool finds(Domains domains)
    {
        m_domains = std::move(domains);
        return reach();
    }

private:
    /// Where the rules stand with the values that are left.
    struct Standing
    {
        bool impossible = false;
        bool given = false;            ///< some rule gives the verdict whatever follows
        const Rule* giver = nullptr;   ///< could give it
        const Rule* tooHigh = nullptr; ///< could give a higher one
        Range score;
    };

    [[nodiscard]] Standing standing() const
    {
        Standing now;
        now.score = m_question.scoreRange(m_domains);
        now.given = m_wanted == V::Allow || now.score.low == m_wanted;
        now.impossible = now.score.low > m_wanted;
        for (const Rule& rule : m_question.m_rules) {
            const Range range = OpenQuestion::range(rule, m_domains);
            now.impossible = now.impossible || range.low > m_wanted;
            now.given = now.given || range.low == m_wanted;
            if (now.tooHigh == nullptr && range.high > m_wanted) {
                now.tooHigh = &rule;
            }
            if (now.giver == nullptr && range.high >= m_wanted && mayGive(rule)) {
                now.giver = &rule;
            }
        }
        return now;
    }

    [[nodiscard]] bool mayGive(const Rule& rule) const
    {
        return (m_domains[rule.require] & rule.gives[static_cast<size_t>(m_wanted)]) != 0 &&
               mayApply(rule, m_domains);
    }

    [[nodiscard]] bool reach()
    {
        if (++m_steps > mostSteps) {
            return true;
        }
        const Standing now = standing();
        if (now.impossible) {
            return false;
        }
        if (!now.given) {
            if (now.giver != nullptr) {
                return speakUp(*now.giver, now.giver->gives[static_cast<size_t>(m_wanted)]);
            }
            return now.score.high == m_wanted && speakUp(*unsettled(), unsettled()->speaks);
        }
        if (now.tooHigh != nullptr) {
            return keepQuiet(*now.tooHigh, upTo(*now.tooHigh));
        }
        if (now.score.high > m_wanted) {
            return keepQuiet(*unsettled(), ~unsettled()->speaks);
        }
        return true;
    }

    [[nodiscard]] Values upTo(const Rule& rule) const
    {
        Values values = 0;
        for (size_t verdict = 0; verdict <= static_cast<size_t>(m_wanted); ++verdict) {
            values |= rule.gives[verdict];
        }
        return values;
    }

    /// A rule of the score that may speak or not. There is one while its range is open.
    [[nodiscard]] const Rule* unsettled() const
    {
        const auto open = [&](const Rule& rule) {
            const Values left = m_domains[rule.require];
            return rule.weight > 0 && mayApply(rule, m_domains) && (left & rule.speaks) != 0 &&
                   !(mustApply(rule, m_domains) && (left & ~rule.speaks) == 0);
        };
        const auto& rules = m_question.m_rules;
        return &*std::find_if(rules.begin(), rules.end(), open);
    }

    /// First with the rule applying and its requirement among `values`, then otherwise.
    [[nodiscard]] bool speakUp(const Rule& rule, Values values)
    {
        for (const Condition& condition : rule.when) {
            if ((m_domains[condition.fact] & ~condition.met) != 0) {
                return split(condition.fact, condition.met);
            }
        }
        return split(rule.require, values);
    }

    /// First with the requirement among `values`, or else with a condition that is not met.
    [[nodiscard]] bool keepQuiet(const Rule& rule, Values values)
    {
        const Values left = m_domains[rule.require];
        if ((left & values) != 0 && (left & ~values) != 0) {
            return split(rule.require, values);
        }
        for (const Condition& condition : rule.when) {
            const Values had = m_domains[condition.fact];
            if ((had & ~condition.met) != 0 && (had & condition.met) != 0) {
                return split(condition.fact, ~condition.met);
            }
        }
        return false;
    }

    [[nodiscard]] bool split(size_t fact, Values first)
    {
        const Values all = m_domains[fact];
        bool found = false;
        for (const Values part : {all & first, all & ~first}) {
            if (!found && part != 0) {
                m_domains[fact] = part;
                found = reach();
            }
        }
        m_domains[fact] = all;
        return found;
    }

    const OpenQuestion& m_question;
    LoggedVerdict m_wanted;
    Domains m_domains;
    int m_steps = 0;
};

OpenQuestion::OpenQuestion(const RuleBook& book,
                           GatewayAction action,
                           Operation operation,
                           const GatewaySystem* system,
                           ItemMask items,
                           TrustAlgorithm algorithm)
    : m_refusingLoss(RuleBook::lossThatRefuses(system, algorithm))
{
    const std::vector<AskedRule> rules = book.asked(action, operation, system, items, algorithm);
    collectFacts(rules);
    for (const AskedRule& rule : rules) {
        m_rules.push_back(prepared(rule));
    }
}

size_t OpenQuestion::factIndex(GatewayFact fact) const
{
    const auto at = std::find_if(
        m_facts.begin(), m_facts.end(), [&](const Fact& one) { return one.fact == fact; });
    return static_cast<size_t>(at - m_facts.begin());
}

void OpenQuestion::collectFacts(const std::vector<AskedRule>& rules)
{
    std::array<std::vector<qint64>, gatewayFactCount> cuts;
    FactMask asked;
    const auto look = [&](const AskedTest& test) {
        const auto fact = static_cast<size_t>(test.fact);
        asked.set(fact);
        if (const auto cut = cutOf(test)) {
            cuts.at(fact).push_back(*cut);
        }
    };
    for (const AskedRule& rule : rules) {
        look(rule.require);
        std::for_each(rule.when.begin(), rule.when.end(), look);
    }
    for (size_t i = 0; i < cuts.size(); ++i) {
        if (asked.test(i)) {
            const auto fact = static_cast<GatewayFact>(i);
            m_facts.push_back({fact, valuesOf(fact, cuts.at(i))});
        }
    }
}

OpenQuestion::Rule OpenQuestion::prepared(const AskedRule& asked) const
{
    Rule rule;
    rule.index = asked.rule;
    rule.weight = asked.weight;
    for (const AskedTest& test : asked.when) {
        Condition condition{factIndex(test.fact), 0};
        const std::vector<FactValue>& values = m_facts[condition.fact].values;
        for (size_t i = 0; i < values.size(); ++i) {
            condition.met |= test.isMet(values[i]) ? bitOf(i) : 0;
        }
        rule.when.push_back(condition);
    }
    rule.require = factIndex(asked.require.fact);
    const std::vector<FactValue>& values = m_facts[rule.require].values;
    for (size_t i = 0; i < values.size(); ++i) {
        const Answer answer = asked.answers[static_cast<size_t>(asked.require.judged(values[i]))];
        const V verdict = rule.weight > 0 ? V::Allow : loggedAs(answer.verdict);
        rule.gives[static_cast<size_t>(verdict)] |= bitOf(i);
        rule.speaks |= answer == Answer{} ? 0 : bitOf(i);
    }
    return rule;
}

OpenQuestion::Domains OpenQuestion::domains(const FactTable& facts, const FactMask& known) const
{
    Domains all;
    for (const Fact& one : m_facts) {
        const bool number = factInfo(one.fact).kind == FactKind::Number;
        Values left = bitOf(one.values.size() - (number ? 1 : 0)) - 1;
        if (known.test(static_cast<size_t>(one.fact))) {
            const FactValue given = facts.at(one.fact);
            const auto counts = [&](const FactValue& value) {
                return value.truth == given.truth &&
                       (value.truth != Truth::True || value.value <= given.value);
            };
            const auto at = std::find_if(one.values.rbegin(), one.values.rend(), counts);
            left = at == one.values.rend() ? 1
                                           : bitOf(static_cast<size_t>(one.values.rend() - at) - 1);
        }
        all.push_back(left);
    }
    return all;
}

bool OpenQuestion::mayApply(const Rule& rule, const Domains& domains)
{
    return std::all_of(rule.when.begin(), rule.when.end(), [&](const Condition& condition) {
        return (domains[condition.fact] & condition.met) != 0;
    });
}

bool OpenQuestion::mustApply(const Rule& rule, const Domains& domains)
{
    return std::all_of(rule.when.begin(), rule.when.end(), [&](const Condition& condition) {
        return (domains[condition.fact] & ~condition.met) == 0;
    });
}

OpenQuestion::Range OpenQuestion::range(const Rule& rule, const Domains& domains)
{
    Range range;
    if (!mayApply(rule, domains)) {
        return range;
    }
    bool first = mustApply(rule, domains);
    for (size_t i = static_cast<size_t>(V::Allow); i < rule.gives.size(); ++i) {
        if ((domains[rule.require] & rule.gives[i]) != 0) {
            const auto verdict = static_cast<V>(i);
            range.low = first ? verdict : range.low;
            range.high = verdict;
            first = false;
        }
    }
    return range;
}

OpenQuestion::Range OpenQuestion::scoreRange(const Domains& domains) const
{
    if (!m_refusingLoss) {
        return {};
    }
    int least = 0;
    int most = 0;
    for (const Rule& rule : m_rules) {
        const Values left = domains[rule.require];
        if (rule.weight > 0 && (left & rule.speaks) != 0 && mayApply(rule, domains)) {
            most += rule.weight;
            const bool must = (left & ~rule.speaks) == 0 && mustApply(rule, domains);
            least += must ? rule.weight : 0;
        }
    }
    return {least >= *m_refusingLoss ? V::Deny : V::Allow,
            most >= *m_refusingLoss ? V::Deny : V::Allow};
}

FactMask
OpenQuestion::openFacts(LoggedVerdict lowest, const Domains& domains, const FactMask& known) const
{
    FactMask open;
    const bool scoreCounts = scoreRange(domains).high > lowest;
    for (const Rule& rule : m_rules) {
        const bool costs = scoreCounts && rule.weight > 0 && mayApply(rule, domains);
        if (!costs && range(rule, domains).high <= lowest) {
            continue;
        }
        open.set(static_cast<size_t>(m_facts[rule.require].fact));
        for (const Condition& condition : rule.when) {
            open.set(static_cast<size_t>(m_facts[condition.fact].fact));
        }
    }
    return open & ~known;
}

PossibleVerdicts OpenQuestion::possible(const FactTable& facts, const FactMask& known) const
{
    const Domains given = domains(facts, known);
    PossibleVerdicts result;
    for (const V verdict : {V::Allow, V::Limit, V::StepUp, V::Deny}) {
        if (Search(*this, verdict).finds(given)) {
            result.verdicts.add(verdict);
        }
    }
    const V lowest = result.verdicts.lowest();
    if (result.verdicts.count() > 1) {
        result.open = openFacts(lowest, given, known);
        return result;
    }
    for (const Rule& rule : m_rules) {
        if (lowest > V::Allow && range(rule, given).low == lowest) {
            result.rule = rule.index;
            break;
        }
    }
    return result;
}

} // namespace zt
