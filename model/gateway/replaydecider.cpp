// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/gateway/replaydecider.h"

#include <algorithm>

namespace zt {

namespace {

constexpr char firstOfNotKnown = 100; ///< in a key: missing, stale, conflicting, false

FactValue yesOrNo(bool holds)
{
    return {holds ? Truth::True : Truth::False, 0};
}

} // namespace

ReplayDecider::ReplayDecider(const RuleBook& book,
                             ItemMask items,
                             TrustAlgorithm algorithm,
                             size_t mostKinds)
    : m_book(book)
    , m_items(items)
    , m_algorithm(algorithm)
    , m_mostKinds(mostKinds)
{
    const auto systems = static_cast<size_t>(book.policy().systems.size()) + 1;
    m_questions.resize(static_cast<size_t>(gatewayActionCount * operationCount) * systems);
    findWhatMatters();
}

void ReplayDecider::findWhatMatters()
{
    const auto look = [this](size_t action, const AskedTest& test) {
        m_asked.at(action).set(static_cast<size_t>(test.fact));
        if (test.number && test.kind >= FactTest::Kind::AtLeast) {
            const qint64 past = test.kind == FactTest::Kind::AtMost ? 1 : 0;
            m_thresholds.at(static_cast<size_t>(test.fact)).push_back(*test.number + past);
        }
    };
    const QList<GatewaySystem>& systems = m_book.policy().systems;
    for (size_t action = 0; action < m_asked.size(); ++action) {
        for (int i = 0; i < operationCount * (systems.size() + 1); ++i) {
            const int system = i / operationCount - 1;
            const auto rules = m_book.asked(static_cast<GatewayAction>(action),
                                            static_cast<Operation>(i % operationCount),
                                            system < 0 ? nullptr : &systems.at(system),
                                            m_items,
                                            m_algorithm);
            for (const AskedRule& rule : rules) {
                look(action, rule.require);
                for (const AskedTest& test : rule.when) {
                    look(action, test);
                }
            }
        }
    }
    for (std::vector<qint64>& numbers : m_thresholds) {
        std::sort(numbers.begin(), numbers.end());
        numbers.erase(std::unique(numbers.begin(), numbers.end()), numbers.end());
    }
}

void ReplayDecider::state(GatewayFact fact, FactValue value)
{
    const auto at = static_cast<size_t>(fact);
    if (!m_stated.test(at)) {
        m_stated.set(at);
        m_facts.set(fact, value);
        m_touched.push_back(fact);
    } else if (m_facts.at(fact) != value) {
        m_facts.set(fact, {Truth::Conflicting, 0});
    }
}

void ReplayDecider::derive(const LoggedRequest& request)
{
    if (request.system < 0) {
        return;
    }
    const GatewaySystem& system = m_book.policy().systems.at(request.system);
    if (request.moment) {
        const bool day =
            system.weekdays.isEmpty() || system.weekdays.contains(request.moment->weekday);
        const int minute = request.moment->minute;
        state(GatewayFact::TimeInHours,
              yesOrNo(day && minute >= system.hoursFrom && minute < system.hoursTo));
    }
    if (!request.country.isEmpty()) {
        const bool listed =
            system.countries.isEmpty() ||
            std::any_of(system.countries.begin(), system.countries.end(), [&](const QString& one) {
                return one == QLatin1String(request.country);
            });
        state(GatewayFact::PlaceListed, yesOrNo(listed));
    }
}

char ReplayDecider::kindOf(GatewayFact fact, const FactValue& value) const
{
    if (value.truth != Truth::True) {
        return static_cast<char>(firstOfNotKnown + static_cast<int>(value.truth));
    }
    const std::vector<qint64>& numbers = m_thresholds.at(static_cast<size_t>(fact));
    return static_cast<char>(std::upper_bound(numbers.begin(), numbers.end(), value.value) -
                             numbers.begin());
}

void ReplayDecider::writeKey(const LoggedRequest& request)
{
    m_key.clear();
    m_key.push_back(static_cast<char>(request.action));
    m_key.push_back(static_cast<char>(request.operations));
    m_key.push_back(static_cast<char>(request.system + 1));
    const FactMask& asked = m_asked.at(static_cast<size_t>(request.action));
    for (const GatewayFact fact : m_touched) {
        if (asked.test(static_cast<size_t>(fact))) {
            m_key.push_back(static_cast<char>(fact));
            m_key.push_back(kindOf(fact, m_facts.at(fact)));
        }
    }
}

const ReplayVerdict& ReplayDecider::decide(const LoggedRequest& request)
{
    m_stated.reset();
    m_touched.clear();
    for (const StatedFact& stated : request.facts) {
        state(stated.fact, stated.value);
    }
    derive(request);
    writeKey(request);
    const auto known = m_known.find(m_key);
    ReplayVerdict& verdict =
        known != m_known.end() ? known->second : m_known[m_key] = decided(request);
    ++verdict.lines;
    return verdict;
}

const OpenQuestion&
ReplayDecider::question(GatewayAction action, Operation operation, SystemSlot slot)
{
    const QList<GatewaySystem>& systems = m_book.policy().systems;
    const size_t perOperation = static_cast<size_t>(systems.size()) + 1;
    const size_t row =
        static_cast<size_t>(action) * operationCount + static_cast<size_t>(operation);
    std::unique_ptr<OpenQuestion>& one = m_questions.at(row * perOperation + slot);
    if (!one) {
        const GatewaySystem* system =
            slot == 0 ? nullptr : &systems.at(static_cast<qsizetype>(slot) - 1);
        one =
            std::make_unique<OpenQuestion>(m_book, action, operation, system, m_items, m_algorithm);
    }
    return *one;
}

/// What the policy says of the system is known with it.
PossibleVerdicts
ReplayDecider::possibleAt(GatewayAction action, Operation operation, SystemSlot slot)
{
    if (slot == 0) {
        return question(action, operation, slot).possible(m_facts, m_stated);
    }
    const GatewaySystem& system = m_book.policy().systems.at(static_cast<qsizetype>(slot) - 1);
    const FactTable facts = m_facts;
    const FactMask stated = m_stated;
    state(GatewayFact::SystemOrdinary, yesOrNo(!system.critical));
    state(GatewayFact::SystemOpenDevice, yesOrNo(system.openDevice));
    state(GatewayFact::SystemGrade, {Truth::True, system.aal});
    const PossibleVerdicts possible = question(action, operation, slot).possible(m_facts, m_stated);
    m_facts = facts;
    m_stated = stated;
    return possible;
}

ReplayVerdict ReplayDecider::decided(const LoggedRequest& request)
{
    const bool anySystem = request.system < 0;
    const auto systems = static_cast<size_t>(m_book.policy().systems.size());
    const size_t first = anySystem ? 0 : static_cast<size_t>(request.system) + 1;
    const size_t last = anySystem ? systems : first;
    ReplayVerdict verdict;
    std::vector<PossibleVerdicts> asked;
    for (int i = 0; i < operationCount; ++i) {
        const auto operation = static_cast<Operation>(i);
        for (size_t slot = first; slot <= last && (request.operations & maskOf(operation)) != 0;
             ++slot) {
            asked.push_back(possibleAt(request.action, operation, slot));
            verdict.possible.add(asked.back().verdicts);
            verdict.open |= asked.back().open;
        }
    }
    if (verdict.possible.count() == 1) {
        verdict.open.reset();
        const int rule = asked.front().rule;
        const bool same = std::all_of(asked.begin(), asked.end(), [&](const PossibleVerdicts& one) {
            return one.rule == rule;
        });
        verdict.rule = same ? rule : -1;
        return verdict;
    }
    verdict.systemOpen = anySystem;
    const bool severalOperations = (request.operations & (request.operations - 1)) != 0;
    verdict.operationOpen =
        severalOperations &&
        std::any_of(asked.begin(), asked.end(), [&](const PossibleVerdicts& one) {
            return one.verdicts != asked.front().verdicts || one.open != asked.front().open;
        });
    return verdict;
}

} // namespace zt
