// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/gateway/scheduler.h"
#include "model/gateway/world.h"

namespace zt {

enum class ScenarioOutcome : quint8 {
    Passed,   ///< a goal of the attack was reached and nobody was told
    Detected, ///< reached, but every time somebody was told
    Blocked,  ///< none was reached
    Served,   ///< a benign timeline, every step answered as it should be or better
    Refused   ///< a benign timeline in which somebody was kept out
};

[[nodiscard]] QString outcomeKey(ScenarioOutcome outcome); ///< "passed"

/// What was decided at one step.
struct StepOutcome
{
    const PreparedStep* step = nullptr;
    GatewayDecision decision;
    bool granted = false;
    bool asExpected = false;
    QList<StepGoal> reached;
    std::vector<RuleVoice> voices;
};

struct TimelineRun
{
    ScenarioOutcome outcome = ScenarioOutcome::Served;
    bool asExpected = true; ///< every step
    std::vector<StepOutcome> steps;
};

struct RunSettings
{
    ControlSet controls;
    TrustAlgorithm algorithm;
    quint64 seed = 0; ///< on top of the scenario's own
};

/// Runs one timeline again and again; one object per thread.
class TimelineRunner
{
public:
    TimelineRunner(const RuleBook& book,
                   const PreparedScenario& scenario,
                   const PreparedTimeline& timeline);

    /// With every step's decision and the rules that spoke.
    [[nodiscard]] TimelineRun run(const RunSettings& settings);
    /// The outcome alone.
    [[nodiscard]] ScenarioOutcome outcome(const RunSettings& settings);

private:
    struct Tally
    {
        bool reached = false;
        bool unnoticed = false;
        bool refused = false;
    };

    template <class Visitor>
    Tally play(const RunSettings& settings, const Visitor& visitor, bool withVoices);
    [[nodiscard]] ItemMask itemsFor(const PreparedStep& step, const RunSettings& settings) const;
    [[nodiscard]] ScenarioOutcome outcomeOf(const Tally& tally) const;

    const RuleBook& m_book;
    const PreparedScenario& m_scenario;
    const PreparedTimeline& m_timeline;
    std::vector<ShareOf> m_shares; ///< of each item
    World m_world;
    Scheduler<int> m_scheduler;
    std::vector<RuleVoice> m_voices;
};

/// The goals of a step that an answer lets the attack reach.
[[nodiscard]] QList<StepGoal>
goalsReached(const ScenarioStep& step, const GatewayDecision& decision, bool granted);

/// A scenario and its own benign counterpart, where it has one.
struct ScenarioRun
{
    const GatewayScenario* scenario = nullptr;
    TimelineRun attack; ///< or the benign timeline of a benign scenario
    std::optional<TimelineRun> twin;
};

/// Every scenario under the same settings; the result is the same for any number of threads.
[[nodiscard]] QList<ScenarioRun> runScenarios(const RuleBook& book,
                                              const std::vector<PreparedScenario>& scenarios,
                                              const RunSettings& settings,
                                              int threads = 1);

} // namespace zt
