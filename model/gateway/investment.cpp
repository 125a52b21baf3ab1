// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/gateway/investment.h"

#include "model/gateway/investmentoffers.h"

#include <algorithm>
#include <limits>
#include <tuple>

namespace zt {

namespace {

constexpr Money shareScale = 1024; ///< shares of a cost are in parts of a dollar
constexpr Money never = std::numeric_limits<Money>::max() / 4;

/// What the rest of a branch takes at least: [m] for m more attacks; ascending.
using LeastCosts = std::vector<Money>;

class CurveSearch
{
public:
    CurveSearch(const InvestmentProblem& problem,
                const InvestmentOffers& offers,
                qint64 limit,
                const std::function<bool()>& cancelled)
        : m_problem(problem)
        , m_offers(offers)
        , m_limit(limit)
        , m_cancelled(cancelled)
        , m_state(problem.options.size(), State::Open)
        , m_best(problem.attacks.size() + 1, Found{never, {}})
    {
    }

    InvestmentCurve run()
    {
        const LeastCosts least = leastCosts();
        note({}, 0);
        greedy();
        descend({}, 0);
        return curve(least);
    }

private:
    enum class State : quint8 { Open, Taken, Out };

    struct Found
    {
        Money cost;
        IndexSet options; ///< besides what is kept
    };

    [[nodiscard]] State stateOf(int one) const { return m_state[static_cast<size_t>(one)]; }

    [[nodiscard]] int stopped() const
    {
        const auto& all = m_offers.ways();
        return static_cast<int>(
            std::count_if(all.begin(), all.end(), [&](const auto& ways) { return done(ways); }));
    }

    [[nodiscard]] bool done(const std::vector<IndexSet>& ways) const
    {
        return std::any_of(ways.begin(), ways.end(), [&](const IndexSet& way) {
            return std::all_of(
                way.begin(), way.end(), [&](int one) { return stateOf(one) == State::Taken; });
        });
    }

    [[nodiscard]] bool closedOff(const IndexSet& way) const
    {
        return std::any_of(
            way.begin(), way.end(), [&](int one) { return stateOf(one) == State::Out; });
    }

    void note(const IndexSet& taken, Money cost)
    {
        auto count = static_cast<size_t>(stopped());
        if (cost >= m_best[count].cost) {
            return;
        }
        const IndexSet options = m_offers.needed(taken);
        const Found found{m_offers.costOf(options), options};
        for (++count; count > 0 && found.cost < m_best[count - 1].cost; --count) {
            m_best[count - 1] = found;
        }
    }

    /// Way after way, each time the one that stops most for its money.
    void greedy()
    {
        IndexSet taken;
        Money cost = 0;
        for (;;) {
            const IndexSet next = m_offers.bestWay(taken);
            if (next.empty()) {
                break;
            }
            cost += m_offers.costOf(next);
            taken = united(taken, next);
            set(next, State::Taken);
            note(taken, cost);
        }
        set(taken, State::Open);
    }

    void set(const IndexSet& options, State state)
    {
        for (const int one : options) {
            m_state[static_cast<size_t>(one)] = state;
        }
    }

    /// The option to go on with, and what the rest takes.
    struct Outlook
    {
        LeastCosts least;
        int option = -1;
    };

    /// For each option: how many attacks it can still help to stop.
    [[nodiscard]] std::vector<int> helped() const
    {
        std::vector<int> count(m_state.size(), 0);
        std::vector<int> last(m_state.size(), -1);
        int attack = 0;
        for (const auto& ways : m_offers.ways()) {
            ++attack;
            if (done(ways)) {
                continue;
            }
            for (const IndexSet& way : ways) {
                for (const int one : closedOff(way) ? IndexSet() : way) {
                    const auto at = static_cast<size_t>(one);
                    count[at] += last[at] != attack ? 1 : 0;
                    last[at] = attack;
                }
            }
        }
        return count;
    }

    [[nodiscard]] Outlook outlook() const
    {
        const std::vector<int> helps = helped();
        std::vector<Money> whole;
        std::vector<Money> shares;
        for (size_t i = 0; i < m_offers.ways().size(); ++i) {
            const auto& ways = m_offers.ways()[i];
            if (done(ways)) {
                continue;
            }
            const bool complete = m_problem.attacks[i].complete;
            Money least = complete ? never : 0;
            Money share = complete ? never : 0;
            for (const IndexSet& way : ways) {
                if (closedOff(way)) {
                    continue;
                }
                Money cost = 0;
                Money part = 0;
                for (const int one : way) {
                    if (stateOf(one) == State::Open) {
                        const auto at = static_cast<size_t>(one);
                        cost += m_problem.options[at].cost;
                        part += m_problem.options[at].cost * shareScale / helps[at];
                    }
                }
                least = std::min(least, cost);
                share = std::min(share, part);
            }
            if (least < never) {
                whole.push_back(least);
                shares.push_back(share);
            }
        }
        return {together(std::move(whole), std::move(shares)), dearestHelp(helps)};
    }

    /// Of the open options the one that helps most for its money; -1: none helps.
    [[nodiscard]] int dearestHelp(const std::vector<int>& helps) const
    {
        int best = -1;
        for (size_t i = 0; i < helps.size(); ++i) {
            if (m_state[i] != State::Open || helps[i] == 0) {
                continue;
            }
            const auto at = static_cast<size_t>(std::max(best, 0));
            if (best < 0 ||
                helps[i] * m_problem.options[at].cost > helps[at] * m_problem.options[i].cost) {
                best = static_cast<int>(i);
            }
        }
        return best;
    }

    static LeastCosts together(std::vector<Money> whole, std::vector<Money> shares)
    {
        std::sort(whole.begin(), whole.end());
        std::sort(shares.begin(), shares.end());
        LeastCosts least;
        Money sum = 0;
        for (size_t m = 0; m < whole.size(); ++m) {
            sum += shares[m];
            least.push_back(std::max(whole[m], (sum + shareScale - 1) / shareScale));
        }
        return least;
    }

    [[nodiscard]] LeastCosts leastCosts() const { return outlook().least; }

    [[nodiscard]] bool mayBeBetter(const LeastCosts& least, int now, Money cost) const
    {
        for (size_t m = 0; m < least.size(); ++m) {
            if (cost + least[m] < m_best[static_cast<size_t>(now) + m + 1].cost) {
                return true;
            }
        }
        return false;
    }

    bool isOver()
    {
        ++m_tried;
        const bool stop =
            m_tried > m_limit || (m_tried % 1024 == 1 && m_cancelled && m_cancelled());
        m_proven = m_proven && !stop;
        return !m_proven;
    }

    /// Every set that holds `taken` and none of what is out.
    void descend(const IndexSet& taken, Money cost)
    {
        if (isOver()) {
            return;
        }
        note(taken, cost);
        const Outlook ahead = outlook();
        if (ahead.option < 0 || !mayBeBetter(ahead.least, stopped(), cost)) {
            return;
        }
        const IndexSet one{ahead.option};
        set(one, State::Taken);
        descend(united(taken, one), cost + m_offers.costOf(one));
        set(one, State::Out);
        descend(taken, cost);
        set(one, State::Open);
    }

    [[nodiscard]] InvestmentCurve curve(const LeastCosts& least) const
    {
        InvestmentCurve curve;
        curve.proven = m_proven && std::all_of(m_problem.attacks.begin(),
                                               m_problem.attacks.end(),
                                               [](const auto& one) { return one.complete; });
        curve.tried = m_tried;
        const Money kept = m_offers.costOf(m_offers.kept());
        for (size_t count = 0; count < m_best.size(); ++count) {
            const Found& found = m_best[count];
            const bool more = count + 1 < m_best.size() && m_best[count + 1].cost == found.cost;
            if (found.cost < never && !more) {
                curve.points.push_back({kept + found.cost,
                                        static_cast<int>(count),
                                        static_cast<int>(count),
                                        united(m_offers.kept(), found.options)});
            }
        }
        for (size_t i = 0; !curve.proven && i < curve.points.size(); ++i) {
            const Money next =
                i + 1 < curve.points.size() ? curve.points[i + 1].cost - kept : never;
            const auto reach = std::lower_bound(least.begin(), least.end(), next) - least.begin();
            curve.points[i].most = curve.points.front().stopped + static_cast<int>(reach);
        }
        return curve;
    }

    const InvestmentProblem& m_problem;
    const InvestmentOffers& m_offers;
    qint64 m_limit;
    const std::function<bool()>& m_cancelled;
    std::vector<State> m_state;
    std::vector<Found> m_best; ///< by the number of attacks: the cheapest set that stops so many
    qint64 m_tried = 0;
    bool m_proven = true;
};

} // namespace

const InvestmentPoint* InvestmentCurve::within(std::optional<Money> budget) const
{
    const InvestmentPoint* last = nullptr;
    for (const InvestmentPoint& point : points) {
        last = !budget || point.cost <= *budget ? &point : last;
    }
    return last;
}

InvestmentCurve investmentCurve(const InvestmentProblem& problem,
                                qint64 limit,
                                const std::function<bool()>& cancelled)
{
    const InvestmentOffers offers(problem);
    return CurveSearch(problem, offers, limit, cancelled).run();
}

IndexSet stoppedBy(const InvestmentProblem& problem, const IndexSet& options)
{
    IndexSet stopped;
    for (size_t i = 0; i < problem.attacks.size(); ++i) {
        if (holdsWay(options, problem.attacks[i].ways)) {
            stopped.push_back(static_cast<int>(i));
        }
    }
    return stopped;
}

std::optional<IndexSet> cheapestWay(const InvestmentProblem& problem, int attack)
{
    const InvestmentOffers offers(problem);
    const std::vector<IndexSet>& ways = offers.ways().at(static_cast<size_t>(attack));
    const auto cheapest =
        std::min_element(ways.begin(), ways.end(), [&](const IndexSet& a, const IndexSet& b) {
            return std::make_tuple(offers.costOf(a), a.size(), a) <
                   std::make_tuple(offers.costOf(b), b.size(), b);
        });
    return cheapest != ways.end() ? std::optional(*cheapest) : std::nullopt;
}

QList<InvestmentStep> investmentSteps(const InvestmentProblem& problem, const IndexSet& options)
{
    const InvestmentOffers offers(problem);
    QList<InvestmentStep> steps;
    IndexSet taken;
    if (!offers.kept().empty()) {
        taken = offers.kept();
        const IndexSet stopped = without(stoppedBy(problem, taken), stoppedBy(problem, {}));
        steps.append({taken, offers.costOf(taken), stopped});
    }
    for (;;) {
        const IndexSet next = offers.bestWay(taken, &options);
        if (next.empty()) {
            return steps;
        }
        const IndexSet then = united(taken, next);
        steps.append({next, offers.costOf(next), offers.gainOf(taken, then)});
        taken = then;
    }
}

} // namespace zt
