// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/domain/roadmapchoice.h"

#include "model/domain/choicestate.h"

#include <algorithm>
#include <array>
#include <numeric>

namespace zt {

namespace {

/// What makes one set better than another, before the codes: smaller is better.
using Standing = std::array<qint64, 4>;

Standing standingOf(PlanGoal goal, qint64 pillars, qint64 items, Money cost, qint64 size)
{
    return {goal == PlanGoal::Pillars ? -pillars : 0, -items, cost, size};
}

/// One price of a gap, and how many may be had for it.
struct Offer
{
    Money price;
    qint64 gaps;
    qint64 wholeGaps; ///< of the action
};

class Search
{
public:
    Search(const ChoiceProblem& problem, qint64 limit, const std::function<bool()>& cancelled)
        : m_problem(problem)
        , m_limit(limit)
        , m_cancelled(cancelled)
        , m_state(problem)
    {
        for (int i = 0; i < m_state.count(); ++i) {
            if (problem.actions[i].kept && !m_state.isTaken(i)) {
                m_state.take(i, false);
            }
        }
        for (int i = 0; i < m_state.count(); ++i) {
            if (m_state.isOpen(i)) {
                m_byCode.push_back(i);
            }
        }
        m_byPrice = m_byCode;
        std::stable_sort(m_byPrice.begin(), m_byPrice.end(), [&](int a, int b) {
            return pricePerGap(a) < pricePerGap(b);
        });
    }

    [[nodiscard]] int free() const { return static_cast<int>(m_byCode.size()); }

    [[nodiscard]] ActionSet start() const { return m_state.set(); }

    /// The best set; with `unlike`, of those that hold an action which `unlike` does not.
    std::optional<ActionSet> best(const ActionSet* unlike)
    {
        m_unlike.assign(static_cast<size_t>(m_problem.actions.size()), unlike == nullptr);
        m_strange = unlike == nullptr ? 1 : 0;
        for (size_t i = 0; unlike != nullptr && i < m_unlike.size(); ++i) {
            m_unlike[i] = !unlike->actions.contains(static_cast<int>(i));
        }
        m_best.reset();
        m_found = false;
        m_first = false;
        m_order = &m_byPrice;
        descend(0);
        if (!m_best || !m_proven) {
            return m_best ? std::optional(m_set) : std::nullopt;
        }
        m_first = true;
        m_found = false;
        m_order = &m_byCode;
        descend(0);
        return m_set;
    }

    [[nodiscard]] qint64 tried() const { return m_tried; }

    [[nodiscard]] bool proven() const { return m_proven; }

private:
    [[nodiscard]] Money pricePerGap(int action) const
    {
        const qint64 gain = m_state.gain(action);
        return gain > 0 ? m_state.costOf(action) / gain : m_state.costOf(action);
    }

    /// Looks at the set as it is; true where the search is over.
    bool look()
    {
        ++m_tried;
        const bool stop =
            m_tried >= m_limit || (m_tried % 1024 == 1 && m_cancelled && m_cancelled());
        m_proven = m_proven && !stop;
        if (m_strange == 0) {
            return stop;
        }
        const Standing now = standingOf(
            m_problem.goal, m_state.pillars(), m_state.items(), m_state.cost(), m_state.taken());
        if (m_first ? now == *m_best : !m_best || now < *m_best) {
            m_best = now;
            m_set = m_state.set();
            m_found = m_first;
        }
        return stop || m_found;
    }

    /// Every set that holds what is taken, and of the rest only what stands at `depth` or later in
    /// the order. True where the search is over.
    bool descend(size_t depth)
    {
        if (depth == 0 && look()) {
            return true;
        }
        while (depth < m_order->size() && !m_state.isOpen((*m_order)[depth])) {
            ++depth;
        }
        if (depth == m_order->size() || !mayBeBetter()) {
            return false;
        }
        const int action = (*m_order)[depth];
        const int before = m_state.taken();
        if (m_state.take(action)) {
            const int strangers = m_strange;
            m_strange = m_strange == 0 && holdsStranger() ? 1 : m_strange;
            const bool over = look() || descend(depth + 1);
            m_strange = strangers;
            m_state.untake();
            if (over) {
                return true;
            }
        }
        Q_ASSERT(m_state.taken() == before);
        m_state.leaveOut(action);
        const bool over = descend(depth + 1);
        m_state.letIn(action);
        return over;
    }

    [[nodiscard]] bool holdsStranger() const
    {
        return std::any_of(m_byCode.begin(), m_byCode.end(), [&](int i) {
            return m_unlike[static_cast<size_t>(i)] && m_state.isTaken(i);
        });
    }

    /// The open actions that close something, cheapest gap first.
    [[nodiscard]] std::vector<Offer> offers() const
    {
        std::vector<Offer> list;
        for (const int action : m_byCode) {
            const qint64 gain = m_state.isOpen(action) ? m_state.gain(action) : 0;
            if (gain > 0) {
                list.push_back({m_state.costOf(action) / gain, gain, gain});
            }
        }
        std::sort(list.begin(), list.end(), [](const Offer& a, const Offer& b) {
            return a.price < b.price;
        });
        return list;
    }

    /// Whether a set below this one could be the wanted one, as far as the relaxed rest tells.
    [[nodiscard]] bool mayBeBetter() const
    {
        if (!m_best) {
            return true;
        }
        const std::vector<Offer> list = offers();
        const std::optional<Money> room = m_state.room();
        qint64 most = 0;
        Money left = room.value_or(0);
        for (const Offer& offer : list) {
            const qint64 can =
                room && offer.price > 0 ? std::min(offer.gaps, left / offer.price) : offer.gaps;
            most += can;
            left -= can * offer.price;
            if (can < offer.gaps) {
                break;
            }
        }
        const bool forPillars = m_problem.goal == PlanGoal::Pillars;
        const qint64 items = m_state.items() + std::min(most, m_state.closable());
        const qint64 pillars = forPillars ? m_state.mostPillars(room) : 0;
        const Standing hope = standingOf(m_problem.goal, pillars, items, 0, 0);
        const Standing& best = *m_best;
        if (hope[0] != best[0] || hope[1] != best[1]) {
            return std::pair(hope[0], hope[1]) < std::pair(best[0], best[1]);
        }
        return mayBeCheaper(list, -best[1] - m_state.items());
    }

    /// The same value for less: `wanted` more gaps have to be closed.
    [[nodiscard]] bool mayBeCheaper(const std::vector<Offer>& list, qint64 wanted) const
    {
        Money cost = m_state.cost();
        qint64 largest = 1;
        for (const Offer& offer : list) {
            largest = std::max(largest, offer.wholeGaps);
        }
        const qint64 size = m_state.taken() + (std::max<qint64>(0, wanted) + largest - 1) / largest;
        for (const Offer& offer : list) {
            const qint64 taken = std::clamp<qint64>(wanted, 0, offer.gaps);
            cost += taken * offer.price;
            wanted -= taken;
        }
        const std::pair hope(cost, size);
        const std::pair best((*m_best)[2], (*m_best)[3]);
        return m_first ? hope <= best : hope < best;
    }

    const ChoiceProblem& m_problem;
    qint64 m_limit;
    const std::function<bool()>& m_cancelled;
    ChoiceState m_state;
    std::vector<int> m_byCode;
    std::vector<int> m_byPrice;
    const std::vector<int>* m_order = nullptr;
    std::vector<bool> m_unlike;
    int m_strange = 0; ///< whether the set holds an action it has to hold
    std::optional<Standing> m_best;
    ActionSet m_set;
    bool m_first = false; ///< value, cost and size are known; the first set with them is wanted
    bool m_found = false;
    qint64 m_tried = 0;
    bool m_proven = true;
};

} // namespace

Choice choose(const ChoiceProblem& problem, qint64 limit, const std::function<bool()>& cancelled)
{
    Choice choice;
    Search search(problem, limit, cancelled);
    choice.kept = search.start();
    choice.free = search.free();
    choice.overBudget = problem.budgetTotal && choice.kept.cost > *problem.budgetTotal;
    choice.best = search.best(nullptr).value_or(choice.kept);
    choice.tried = search.tried();
    choice.proven = search.proven();
    Search other(problem, limit, cancelled);
    choice.next = other.best(&choice.best);
    if (!other.proven()) {
        choice.next.reset(); // a set that may not be the next best is none
    }
    return choice;
}

ActionSet weigh(const ChoiceProblem& problem, const QList<int>& actions)
{
    ChoiceState state(problem);
    for (const int action : actions) {
        if (!state.isTaken(action)) {
            state.take(action, false);
        }
    }
    return state.set();
}

} // namespace zt
