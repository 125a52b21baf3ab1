// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/gateway/investmentplan.h"

#include "model/domain/guidelinechecklist.h"
#include "model/gateway/assessedcontrols.h"
#include "model/gateway/investmentground.h"

#include <algorithm>
#include <map>

namespace zt {

namespace {

constexpr int highestOrder = 4;
constexpr qint64 mostRuns = 100'000; ///< of one attack, for its minimal sets

/// The roadmap of a scope, were every pillar to reach the highest level: so every item that is
/// missing is a gap, and what closes it is known.
RoadmapPlan planForEverything(Snapshot snapshot, const MaturityJudge& judge, const Scope& scope)
{
    snapshot.targets.clear();
    for (const Pillar& pillar : judge.guideline().pillars) {
        PillarTarget target;
        target.scope = scope;
        target.pillar = pillar.id;
        target.order = highestOrder;
        snapshot.targets.insert(entityId(Entity(target)), target);
    }
    return roadmapPlan(snapshot, judge, scope);
}

class Planner
{
public:
    Planner(const Snapshot& snapshot,
            const MaturityJudge& judge,
            const RuleBook& book,
            const InvestmentAsk& ask)
        : m_book(book)
        , m_ask(ask)
        , m_plan(planForEverything(snapshot, judge, ask.scope))
        , m_choice(choiceProblem(m_plan, WhatIf()))
    {
        m_result.today = *controlsOf(snapshot, ask.scope, book.policy());
        m_result.unit =
            ask.unit.value_or(hasPrices() ? InvestmentUnit::Dollars : InvestmentUnit::Items);
        m_ground.emplace(snapshot, judge, ask.scope, book.policy(), m_result.today);
        if (m_result.unit == InvestmentUnit::Dollars) {
            offerActions();
        } else {
            offerItems();
        }
    }

    Result<InvestmentPlan> run(const std::vector<PreparedScenario>& scenarios, JobContext& job)
    {
        const auto total = static_cast<qint64>(scenarios.size()) + 1;
        for (size_t i = 0; i < scenarios.size(); ++i) {
            job.progress(static_cast<qint64>(i), total);
            if (job.cancelled()) {
                return fail(ErrorCode::Cancelled);
            }
            if (!scenarios[i].timeline.benign) {
                attack(scenarios[i]);
            }
        }
        m_result.curve =
            investmentCurve(m_result.problem, mostInvestmentSets, [&] { return job.cancelled(); });
        if (job.cancelled()) {
            return fail(ErrorCode::Cancelled);
        }
        job.progress(total, total);
        return std::move(m_result);
    }

private:
    [[nodiscard]] bool hasPrices() const
    {
        return std::any_of(
            m_choice.actions.cbegin(), m_choice.actions.cend(), [](const ChoiceAction& action) {
                return !action.barred && action.cost > 0 && !action.gaps.isEmpty();
            });
    }

    [[nodiscard]] int itemOf(const PlanGap& gap) const
    {
        return m_book.policy().itemIndex(gap.ref.item);
    }

    void offerActions()
    {
        for (int i = 0; i < m_plan.actions.size(); ++i) {
            const ChoiceAction& action = m_choice.actions.at(i);
            offer({m_plan.actions.at(i).code, m_plan.actions.at(i).title, {}},
                  {action.cost, action.needs, action.kept, action.barred});
            if (!action.barred && action.cost == 0 && !action.gaps.isEmpty()) {
                m_result.free.append(m_plan.actions.at(i).code);
            }
        }
        ItemMask open;
        for (int i = 0; i < m_plan.gaps.size(); ++i) {
            IndexSet closers;
            for (const int action : m_plan.gaps.at(i).closedBy) {
                if (!m_choice.actions.at(action).barred) {
                    closers.push_back(action);
                }
            }
            std::sort(closers.begin(), closers.end());
            const int item = itemOf(m_plan.gaps.at(i));
            if (item >= 0 && closers.empty()) {
                open.set(static_cast<size_t>(item));
            }
            addGap(item, closers);
        }
        m_result.withoutAction = namesOf(open);
        nameItems();
    }

    void offerItems()
    {
        const QStringList& items = m_book.policy().items;
        std::map<int, int> offered;
        for (const PlanGap& gap : std::as_const(m_plan.gaps)) {
            if (itemOf(gap) >= 0) {
                offered[itemOf(gap)] = -1;
            }
        }
        for (auto& [item, option] : offered) {
            option = static_cast<int>(m_result.options.size());
            offer({items.at(item), {}, {}}, {1, {}, false, false});
        }
        for (const PlanGap& gap : std::as_const(m_plan.gaps)) {
            const auto option = offered.find(itemOf(gap));
            if (option != offered.end()) {
                addGap(option->first, {option->second});
            }
        }
        nameItems();
    }

    void offer(const NamedOption& name, const InvestmentOption& option)
    {
        m_result.options.append(name);
        m_result.problem.options.push_back(option);
        m_items.push_back({});
    }

    void addGap(int item, const IndexSet& closers)
    {
        if (item < 0 || closers.empty()) {
            return;
        }
        m_ground->addGap(item, closers);
        for (const int one : closers) {
            m_items[static_cast<size_t>(one)].set(static_cast<size_t>(item));
        }
    }

    void nameItems()
    {
        for (size_t i = 0; i < m_items.size(); ++i) {
            m_result.options[static_cast<qsizetype>(i)].items = namesOf(m_items[i]);
            if (m_items[i].any()) {
                m_useful.push_back(static_cast<int>(i));
            }
        }
    }

    [[nodiscard]] QStringList namesOf(ItemMask items) const
    {
        QStringList names;
        for (qsizetype i = 0; i < m_book.policy().items.size(); ++i) {
            if (items.test(static_cast<size_t>(i))) {
                names.append(m_book.policy().items.at(i));
            }
        }
        return names;
    }

    void attack(const PreparedScenario& scenario)
    {
        TimelineRunner runner(m_book, scenario, scenario.timeline);
        RunSettings settings{m_result.today, m_ask.algorithm, m_ask.seed};
        m_result.attacks.append(scenario.scenario);
        m_result.outcomes.append(runner.outcome(settings));
        const auto stops = [&](const IndexSet& useful) {
            settings.controls = m_ground->with(optionsOf(useful));
            return runner.outcome(settings) == ScenarioOutcome::Blocked;
        };
        const MinimalSets found = minimalSets(static_cast<int>(m_useful.size()), stops, mostRuns);
        InvestmentAttack one{{}, found.complete};
        for (const IndexSet& useful : found.sets) {
            one.ways.push_back(optionsOf(useful));
        }
        m_result.problem.attacks.push_back(std::move(one));
        m_result.stoppable.append(!found.sets.empty());
        m_result.runs += found.asked + 1;
    }

    [[nodiscard]] IndexSet optionsOf(const IndexSet& useful) const
    {
        IndexSet options;
        for (const int one : useful) {
            options.push_back(m_useful[static_cast<size_t>(one)]);
        }
        return options;
    }

    const RuleBook& m_book;
    const InvestmentAsk& m_ask;
    RoadmapPlan m_plan;
    ChoiceProblem m_choice;
    std::optional<InvestmentGround> m_ground;
    std::vector<ItemMask> m_items; ///< by option
    IndexSet m_useful;             ///< options that do something to an item
    InvestmentPlan m_result;
};

} // namespace

QString toKey(InvestmentUnit unit)
{
    return unit == InvestmentUnit::Dollars ? QStringLiteral("money") : QStringLiteral("items");
}

std::optional<InvestmentUnit> investmentUnitFromKey(const QString& key)
{
    for (const InvestmentUnit unit : {InvestmentUnit::Dollars, InvestmentUnit::Items}) {
        if (toKey(unit) == key) {
            return unit;
        }
    }
    return std::nullopt;
}

int InvestmentPlan::countOf(ScenarioOutcome outcome) const
{
    return static_cast<int>(outcomes.count(outcome));
}

Result<InvestmentPlan> investmentPlan(const Snapshot& snapshot,
                                      const RuleBook& book,
                                      const std::vector<PreparedScenario>& scenarios,
                                      const InvestmentAsk& ask,
                                      JobContext& job)
{
    if (!snapshot.guideline) {
        return fail(ErrorCode::PackMissing, {QLatin1String(guidelineId), QString()});
    }
    const MaturityJudge judge(*snapshot.guideline);
    return Planner(snapshot, judge, book, ask).run(scenarios, job);
}

} // namespace zt
