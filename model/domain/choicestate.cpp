// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/domain/choicestate.h"

#include <algorithm>
#include <limits>
#include <map>

namespace zt {

ChoiceState::ChoiceState(const ChoiceProblem& problem)
    : m_problem(problem)
    , m_actions(static_cast<size_t>(problem.actions.size()))
    , m_spent(problem.spent.begin(), problem.spent.end())
{
    for (const ChoiceAction& action : problem.actions) {
        for (const auto& [quarter, amount] : action.quarters) {
            m_spent.resize(std::max(m_spent.size(), at(quarter) + 1), 0);
        }
    }
    readNeeds();
    readGaps();
    for (int i = 0; i < count(); ++i) {
        if (problem.actions[i].barred) {
            leaveOut(i);
        }
    }
}

void ChoiceState::readNeeds()
{
    for (int i = 0; i < count(); ++i) {
        std::vector<bool> seen(m_actions.size(), false);
        QList<int> open = m_problem.actions[i].needs;
        while (!open.isEmpty()) {
            const int need = open.takeLast();
            if (need != i && !seen[at(need)]) {
                seen[at(need)] = true;
                m_actions[at(i)].needs.push_back(need);
                m_actions[at(need)].neededBy.push_back(i);
                open += m_problem.actions[need].needs;
            }
        }
    }
}

void ChoiceState::readGaps()
{
    std::vector<std::vector<int>> closedBy(static_cast<size_t>(m_problem.gaps.size()));
    for (int i = 0; i < count(); ++i) {
        for (const int gap : m_problem.actions[i].gaps) {
            closedBy[at(gap)].push_back(i);
        }
    }
    std::map<std::pair<int, std::vector<int>>, int> known;
    std::vector<int> classOf(closedBy.size());
    for (size_t gap = 0; gap < closedBy.size(); ++gap) {
        const int pillar = m_problem.gaps[static_cast<qsizetype>(gap)].pillar;
        const auto [found, fresh] =
            known.try_emplace({pillar, closedBy[gap]}, static_cast<int>(m_classes.size()));
        if (fresh) {
            m_classes.push_back({pillar, 0, 0, closedBy[gap], {}});
            for (const int action : closedBy[gap]) {
                m_actions[at(action)].classes.push_back(found->second);
            }
        }
        classOf[gap] = found->second;
        ++m_classes[at(found->second)].weight;
    }
    for (int p = 0; p < m_problem.pillars.size(); ++p) {
        Pillar pillar;
        pillar.sharePercent = m_problem.pillars[p].sharePercent;
        std::map<std::vector<int>, qint64> alike;
        for (const ChoicePillar::Unit& unit : m_problem.pillars[p].units) {
            std::vector<int> classes;
            for (const int gap : unit.gaps) {
                classes.push_back(classOf[at(gap)]);
            }
            std::sort(classes.begin(), classes.end());
            classes.erase(std::unique(classes.begin(), classes.end()), classes.end());
            alike[classes] += unit.weight;
            pillar.weight += unit.weight;
        }
        for (const auto& [classes, weight] : alike) {
            const int unit = static_cast<int>(m_units.size());
            m_units.push_back({p, weight, static_cast<int>(classes.size()), classes});
            pillar.units.push_back(unit);
            pillar.done += classes.empty() ? weight : 0;
            for (const int one : classes) {
                m_classes[at(one)].units.push_back(unit);
            }
        }
        m_pillars += pillar.reached(pillar.done) ? 1 : 0;
        m_targets.push_back(pillar);
    }
}

bool ChoiceState::fits(const std::vector<int>& actions) const
{
    Money cost = 0;
    std::map<int, Money> quarters;
    for (const int action : actions) {
        const ChoiceAction& one = m_problem.actions[action];
        cost += one.cost;
        for (const auto& [quarter, amount] : one.quarters) {
            quarters[quarter] += amount;
        }
    }
    if (cost > 0 && m_problem.budgetTotal && m_cost + cost > *m_problem.budgetTotal) {
        return false;
    }
    return !m_problem.budgetPerQuarter ||
           std::all_of(quarters.begin(), quarters.end(), [&](const auto& one) {
               return one.second == 0 ||
                      m_spent[at(one.first)] + one.second <= *m_problem.budgetPerQuarter;
           });
}

bool ChoiceState::take(int action, bool withinLimits)
{
    std::vector<int> wanted;
    const auto want = [&](int one) {
        if (!m_actions[at(one)].taken) {
            wanted.push_back(one);
        }
    };
    want(action);
    for (const int need : m_actions[at(action)].needs) {
        want(need);
    }
    const bool possible = std::all_of(
        wanted.begin(), wanted.end(), [&](int one) { return m_actions[at(one)].leftOut == 0; });
    if (!possible || (withinLimits && !fits(wanted))) {
        return false;
    }
    for (const int one : wanted) {
        add(one);
    }
    m_steps.push_back(std::move(wanted));
    return true;
}

void ChoiceState::untake()
{
    for (const int action : m_steps.back()) {
        drop(action);
    }
    m_steps.pop_back();
}

void ChoiceState::add(int action)
{
    Action& one = m_actions[at(action)];
    one.taken = true;
    ++m_taken;
    m_cost += m_problem.actions[action].cost;
    for (const auto& [quarter, amount] : m_problem.actions[action].quarters) {
        m_spent[at(quarter)] += amount;
    }
    for (const int position : one.classes) {
        Class& gaps = m_classes[at(position)];
        if (gaps.closed++ > 0) {
            continue;
        }
        m_items += static_cast<int>(gaps.weight);
        for (const int u : gaps.units) {
            Unit& unit = m_units[at(u)];
            if (--unit.open == 0) {
                Pillar& pillar = m_targets[at(unit.pillar)];
                m_pillars -= pillar.reached(pillar.done) ? 1 : 0;
                pillar.done += unit.weight;
                m_pillars += pillar.reached(pillar.done) ? 1 : 0;
            }
        }
    }
}

void ChoiceState::drop(int action)
{
    Action& one = m_actions[at(action)];
    one.taken = false;
    --m_taken;
    m_cost -= m_problem.actions[action].cost;
    for (const auto& [quarter, amount] : m_problem.actions[action].quarters) {
        m_spent[at(quarter)] -= amount;
    }
    for (const int position : one.classes) {
        Class& gaps = m_classes[at(position)];
        if (--gaps.closed > 0) {
            continue;
        }
        m_items -= static_cast<int>(gaps.weight);
        for (const int u : gaps.units) {
            Unit& unit = m_units[at(u)];
            if (unit.open++ == 0) {
                Pillar& pillar = m_targets[at(unit.pillar)];
                m_pillars -= pillar.reached(pillar.done) ? 1 : 0;
                pillar.done -= unit.weight;
                m_pillars += pillar.reached(pillar.done) ? 1 : 0;
            }
        }
    }
}

void ChoiceState::leaveOut(int action)
{
    ++m_actions[at(action)].leftOut;
    for (const int other : m_actions[at(action)].neededBy) {
        ++m_actions[at(other)].leftOut;
    }
}

void ChoiceState::letIn(int action)
{
    --m_actions[at(action)].leftOut;
    for (const int other : m_actions[at(action)].neededBy) {
        --m_actions[at(other)].leftOut;
    }
}

ActionSet ChoiceState::set() const
{
    ActionSet set{{}, m_cost, m_items, m_pillars};
    for (int i = 0; i < count(); ++i) {
        if (isTaken(i)) {
            set.actions.append(i);
        }
    }
    return set;
}

qint64 ChoiceState::gain(int action) const
{
    qint64 gaps = 0;
    for (const int position : m_actions[at(action)].classes) {
        const Class& one = m_classes[at(position)];
        gaps += one.closed == 0 ? one.weight : 0;
    }
    return gaps;
}

/// Money without a quarter is bounded by the total alone.
std::optional<Money> ChoiceState::room() const
{
    std::optional<Money> room;
    if (m_problem.budgetTotal) {
        room = std::max<Money>(0, *m_problem.budgetTotal - m_cost);
    }
    if (!m_problem.budgetPerQuarter) {
        return room;
    }
    Money within = 0;
    std::vector<bool> counted(m_spent.size(), false);
    for (int i = 0; i < count(); ++i) {
        if (!isOpen(i)) {
            continue;
        }
        within += m_problem.actions[i].cost;
        for (const auto& [quarter, amount] : m_problem.actions[i].quarters) {
            within -= amount;
            if (amount > 0 && !counted[at(quarter)]) {
                counted[at(quarter)] = true;
                within += std::max<Money>(0, *m_problem.budgetPerQuarter - m_spent[at(quarter)]);
            }
        }
    }
    return room ? std::min(*room, within) : within;
}

qint64 ChoiceState::closable() const
{
    qint64 gaps = 0;
    for (const Class& one : m_classes) {
        const bool can =
            one.closed == 0 &&
            std::any_of(one.closedBy.begin(), one.closedBy.end(), [&](int i) { return isOpen(i); });
        gaps += can ? one.weight : 0;
    }
    return gaps;
}

/// The least that closing each class costs: the smallest share of an open action that closes it,
/// where an action's cost is parted evenly over the open classes it closes. The shares of any
/// classes together are then no more than any set of actions that closes them. -1: closed already;
/// -2: nothing open closes it.
std::vector<Money> ChoiceState::shares() const
{
    std::vector<Money> share(m_actions.size(), 0);
    for (size_t i = 0; i < m_actions.size(); ++i) {
        const auto& classes = m_actions[i].classes;
        const auto open = std::count_if(classes.begin(), classes.end(), [&](int one) {
            return m_classes[at(one)].closed == 0;
        });
        share[i] = open > 0 ? m_problem.actions[static_cast<qsizetype>(i)].cost / open : 0;
    }
    std::vector<Money> least;
    for (const Class& one : m_classes) {
        Money price = one.closed > 0 ? -1 : -2;
        for (const int action : one.closedBy) {
            if (one.closed == 0 && isOpen(action)) {
                price = price == -2 ? share[at(action)] : std::min(price, share[at(action)]);
            }
        }
        least.push_back(price);
    }
    return least;
}

int ChoiceState::mostPillars(const std::optional<Money>& room) const
{
    const std::vector<Money> least = shares();
    std::vector<Money> prices;
    for (const Pillar& pillar : m_targets) {
        if (pillar.reached(pillar.done)) {
            continue;
        }
        qint64 weight = pillar.done;
        Money price = 0;
        std::vector<int> wanted;
        for (const int u : pillar.units) {
            const Unit& unit = m_units[at(u)];
            if (unit.weight == 0) {
                continue; // not needed, so its gaps need not be paid for
            }
            const bool can = std::none_of(unit.classes.begin(), unit.classes.end(), [&](int one) {
                return least[at(one)] == -2;
            });
            weight += unit.open > 0 && can ? unit.weight : 0;
            wanted.insert(wanted.end(), unit.classes.begin(), unit.classes.end());
        }
        if (!pillar.reached(weight)) {
            continue;
        }
        std::sort(wanted.begin(), wanted.end());
        wanted.erase(std::unique(wanted.begin(), wanted.end()), wanted.end());
        for (const int one : wanted) {
            price += std::max<Money>(0, least[at(one)]);
        }
        // Where a part of the units is enough, the cheapest part is not looked for.
        prices.push_back(pillar.sharePercent == 100 ? price : 0);
    }
    std::sort(prices.begin(), prices.end());
    int more = 0;
    Money sum = 0;
    for (const Money price : prices) {
        sum += price;
        more += !room || sum <= *room ? 1 : 0;
    }
    return m_pillars + more;
}

} // namespace zt
