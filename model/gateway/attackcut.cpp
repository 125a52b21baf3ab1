// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/gateway/attackcut.h"

#include <algorithm>

namespace zt {

namespace {

constexpr int whole = 1000;
constexpr size_t mostAdded = 3;

class AttackCutSearch
{
public:
    AttackCutSearch(const RuleBook& book,
                    const PreparedScenario& scenario,
                    const RunSettings& settings)
        : m_runner(book, scenario, scenario.timeline)
        , m_settings(settings)
    {
        for (const QString& item : scenario.scenario->decisive) {
            add(book.policy().itemIndex(item));
        }
        for (int item = 0; item < book.policy().items.size(); ++item) {
            add(item);
        }
    }

    std::optional<AttackCut> found(const TimelineRun& run)
    {
        for (size_t size = 1; size <= mostAdded; ++size) {
            if (stops(0, size)) {
                return cutOf(run);
            }
        }
        return std::nullopt;
    }

private:
    void add(int item)
    {
        const bool known = std::find(m_missing.begin(), m_missing.end(), item) != m_missing.end();
        if (item >= 0 && !known && m_settings.controls.share(item) < whole) {
            m_missing.push_back(item);
        }
    }

    /// Whether the items chosen and some more of those from `from` on stop it; they stay chosen.
    bool stops(size_t from, size_t more)
    {
        if (more == 0) {
            return m_runner.outcome(withChosen()) == ScenarioOutcome::Blocked;
        }
        for (size_t i = from; i < m_missing.size(); ++i) {
            m_chosen.push_back(m_missing[i]);
            if (stops(i + 1, more - 1)) {
                return true;
            }
            m_chosen.pop_back();
        }
        return false;
    }

    [[nodiscard]] RunSettings withChosen() const
    {
        RunSettings settings = m_settings;
        for (const int item : m_chosen) {
            settings.controls.setShare(item, whole);
        }
        return settings;
    }

    AttackCut cutOf(const TimelineRun& run)
    {
        const TimelineRun stopped = m_runner.run(withChosen());
        AttackCut cut;
        cut.items = m_chosen;
        std::sort(cut.items.begin(), cut.items.end());
        const auto differs = [&](size_t i, bool refusal) {
            const StepOutcome& now = run.steps[i];
            const StepOutcome& then = stopped.steps[i];
            return refusal ? now.granted && !then.granted
                           : !(now.decision.answer == then.decision.answer);
        };
        const size_t steps = std::min(run.steps.size(), stopped.steps.size());
        for (const bool refusal : {true, false}) {
            for (size_t i = 0; i < steps; ++i) {
                if (differs(i, refusal)) {
                    cut.step = static_cast<int>(i);
                    cut.rule = stopped.steps[i].decision.rule;
                    cut.answer = stopped.steps[i].decision.answer;
                    return cut;
                }
            }
        }
        return cut;
    }

    TimelineRunner m_runner;
    const RunSettings& m_settings;
    std::vector<int> m_missing;
    CutSet m_chosen;
};

} // namespace

std::optional<AttackCut> attackCut(const RuleBook& book,
                                   const PreparedScenario& scenario,
                                   const RunSettings& settings,
                                   const TimelineRun& run)
{
    const bool through =
        run.outcome == ScenarioOutcome::Passed || run.outcome == ScenarioOutcome::Detected;
    return through ? AttackCutSearch(book, scenario, settings).found(run) : std::nullopt;
}

} // namespace zt
