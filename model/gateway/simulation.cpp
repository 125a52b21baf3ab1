// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/gateway/simulation.h"

#include <algorithm>
#include <atomic>
#include <thread>

namespace zt {

QString outcomeKey(ScenarioOutcome outcome)
{
    switch (outcome) {
    case ScenarioOutcome::Passed:
        return QStringLiteral("passed");
    case ScenarioOutcome::Detected:
        return QStringLiteral("detected");
    case ScenarioOutcome::Blocked:
        return QStringLiteral("blocked");
    case ScenarioOutcome::Served:
        return QStringLiteral("served");
    case ScenarioOutcome::Refused:
        return QStringLiteral("refused");
    }
    return {};
}

namespace {

bool isReached(StepGoal goal, const GatewayDecision& decision, bool granted)
{
    switch (goal) {
    case StepGoal::Access:
        return granted && decision.without == Verdict::Allow;
    case StepGoal::Unseen:
        return !decision.answer.alert;
    case StepGoal::Load:
        return decision.without != Verdict::Throttle && decision.without < Verdict::Terminate;
    case StepGoal::Outage:
        return !granted;
    case StepGoal::None:
        return false;
    }
    return false;
}

bool anyReached(const ScenarioStep& step, const GatewayDecision& decision, bool granted)
{
    return std::any_of(step.goals.cbegin(), step.goals.cend(), [&](StepGoal goal) {
        return isReached(goal, decision, granted);
    });
}

/// No worse than expected: whoever is served with less ado than expected is served.
bool isServed(const PreparedStep& step, const GatewayDecision& decision, bool granted)
{
    return granted == !refuses(step.step->expect.verdict) &&
           decision.answer.verdict <= step.step->expect.verdict;
}

} // namespace

QList<StepGoal>
goalsReached(const ScenarioStep& step, const GatewayDecision& decision, bool granted)
{
    QList<StepGoal> reached;
    std::copy_if(step.goals.cbegin(),
                 step.goals.cend(),
                 std::back_inserter(reached),
                 [&](StepGoal goal) { return isReached(goal, decision, granted); });
    return reached;
}

TimelineRunner::TimelineRunner(const RuleBook& book,
                               const PreparedScenario& scenario,
                               const PreparedTimeline& timeline)
    : m_book(book)
    , m_scenario(scenario)
    , m_timeline(timeline)
    , m_world(scenario, book.policy())
{
    for (const QString& item : book.policy().items) {
        m_shares.push_back(shareOf(item));
    }
    m_scheduler.reserve(timeline.steps.size());
}

ItemMask TimelineRunner::itemsFor(const PreparedStep& step, const RunSettings& settings) const
{
    ItemMask items = settings.controls.whole();
    const ItemMask partial = settings.controls.partial();
    if (partial.none()) {
        return items;
    }
    const quint64 seed = settings.seed ^ m_scenario.scenario->seed;
    for (size_t item = 0; item < m_shares.size(); ++item) {
        if (partial.test(item)) {
            const quint64 subject = step.subjects[static_cast<size_t>(m_shares[item])];
            const int at = static_cast<int>(item);
            items.set(item, reaches(settings.controls.share(at), seed, at, subject));
        }
    }
    return items;
}

template <class Visitor>
TimelineRunner::Tally
TimelineRunner::play(const RunSettings& settings, const Visitor& visitor, bool withVoices)
{
    m_world.reset();
    m_scheduler.clear();
    for (size_t i = 0; i < m_timeline.steps.size(); ++i) {
        m_scheduler.plan(m_timeline.steps[i].at, static_cast<int>(i));
    }
    Tally tally;
    while (!m_scheduler.isEmpty()) {
        const PreparedStep& step = m_timeline.steps[static_cast<size_t>(m_scheduler.next().event)];
        m_world.happen(step);
        FactTable facts = step.facts;
        m_world.tell(step, facts);
        m_voices.clear();
        const GatewayDecision decision = m_book.decide(step.step->action,
                                                       step.step->operation,
                                                       facts,
                                                       step.system,
                                                       itemsFor(step, settings),
                                                       settings.algorithm,
                                                       withVoices ? &m_voices : nullptr);
        const bool granted = decision.grants(step.passesStepUp);
        m_world.answer(step, decision, granted);
        const bool reached = anyReached(*step.step, decision, granted);
        tally.reached = tally.reached || reached;
        tally.unnoticed = tally.unnoticed || (reached && !decision.answer.alert);
        tally.refused = tally.refused || !isServed(step, decision, granted);
        visitor(step, decision, granted);
    }
    return tally;
}

ScenarioOutcome TimelineRunner::outcomeOf(const Tally& tally) const
{
    if (m_timeline.benign) {
        return tally.refused ? ScenarioOutcome::Refused : ScenarioOutcome::Served;
    }
    return tally.unnoticed ? ScenarioOutcome::Passed
           : tally.reached ? ScenarioOutcome::Detected
                           : ScenarioOutcome::Blocked;
}

TimelineRun TimelineRunner::run(const RunSettings& settings)
{
    TimelineRun run;
    const auto keep = [&](const PreparedStep& step, const GatewayDecision& decision, bool granted) {
        StepOutcome outcome;
        outcome.step = &step;
        outcome.decision = decision;
        outcome.granted = granted;
        outcome.asExpected = decision.answer == step.step->expect;
        outcome.reached = goalsReached(*step.step, decision, granted);
        outcome.voices = m_voices;
        run.asExpected = run.asExpected && outcome.asExpected;
        run.steps.push_back(std::move(outcome));
    };
    run.outcome = outcomeOf(play(settings, keep, true));
    return run;
}

ScenarioOutcome TimelineRunner::outcome(const RunSettings& settings)
{
    const auto pass = [](const PreparedStep&, const GatewayDecision&, bool) {};
    return outcomeOf(play(settings, pass, false));
}

QList<ScenarioRun> runScenarios(const RuleBook& book,
                                const std::vector<PreparedScenario>& scenarios,
                                const RunSettings& settings,
                                int threads)
{
    std::vector<ScenarioRun> runs(scenarios.size());
    std::atomic<size_t> next = 0;
    const auto work = [&] {
        for (size_t i = next++; i < scenarios.size(); i = next++) {
            const PreparedScenario& scenario = scenarios[i];
            runs[i].scenario = scenario.scenario;
            runs[i].attack = TimelineRunner(book, scenario, scenario.timeline).run(settings);
            if (!scenario.twin.isEmpty()) {
                runs[i].twin = TimelineRunner(book, scenario, scenario.twin).run(settings);
            }
        }
    };
    std::vector<std::thread> helpers;
    for (int i = 1; i < threads; ++i) {
        helpers.emplace_back(work);
    }
    work();
    std::for_each(helpers.begin(), helpers.end(), [](std::thread& helper) { helper.join(); });
    return {runs.begin(), runs.end()};
}

} // namespace zt
