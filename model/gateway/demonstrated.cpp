// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/gateway/demonstrated.h"

#include <algorithm>

namespace zt {

namespace {

constexpr int whole = 1000;          ///< thousandths
constexpr qint64 mostRuns = 100'000; ///< of one attack, for its minimal sets

class Demonstrator
{
public:
    Demonstrator(const RuleBook& book, const RunSettings& settings)
        : m_book(book)
        , m_settings(settings)
    {
        for (int item = 0; item < book.policy().items.size(); ++item) {
            if (settings.controls.share(item) == whole) {
                ClaimedItem claimed;
                claimed.item = item;
                m_result.items.append(claimed);
            } else {
                m_missing.push_back(item);
            }
        }
    }

    void attack(const PreparedScenario& scenario)
    {
        TimelineRunner runner(m_book, scenario, scenario.timeline);
        const auto index = static_cast<int>(m_result.attacks.size());
        m_result.attacks.append(scenario.scenario);
        m_result.outcomes.append(runner.outcome(m_settings));
        ++m_result.runs;
        if (m_result.outcomes.last() == ScenarioOutcome::Blocked) {
            stopped(runner, index);
        } else {
            through(runner, index);
        }
    }

    Demonstration take() { return std::move(m_result); }

private:
    bool stops(TimelineRunner& runner, const ControlSet& controls)
    {
        RunSettings settings = m_settings;
        settings.controls = controls;
        ++m_result.runs;
        return runner.outcome(settings) == ScenarioOutcome::Blocked;
    }

    static ControlSet without(ControlSet controls, int item)
    {
        controls.setShare(item, 0);
        return controls;
    }

    [[nodiscard]] ControlSet with(const IndexSet& missing) const
    {
        ControlSet controls = m_settings.controls;
        for (const int one : missing) {
            controls.setShare(m_missing[static_cast<size_t>(one)], whole);
        }
        return controls;
    }

    void stopped(TimelineRunner& runner, int attack)
    {
        for (ClaimedItem& claimed : m_result.items) {
            if (!stops(runner, without(m_settings.controls, claimed.item))) {
                claimed.stops.push_back(attack);
            }
        }
    }

    void through(TimelineRunner& runner, int attack)
    {
        const MinimalSets found = minimalSets(
            static_cast<int>(m_missing.size()),
            [&](const IndexSet& missing) { return stops(runner, with(missing)); },
            mostRuns);
        m_result.complete = m_result.complete && found.complete;
        for (ClaimedItem& claimed : m_result.items) {
            HollowIn hollow{attack, {}};
            for (const IndexSet& missing : found.sets) {
                if (!stops(runner, without(with(missing), claimed.item))) {
                    hollow.restsOn.push_back(itemsOf(missing));
                }
            }
            if (!hollow.restsOn.empty()) {
                claimed.hollow.append(hollow);
            }
        }
    }

    [[nodiscard]] IndexSet itemsOf(const IndexSet& missing) const
    {
        IndexSet items;
        for (const int one : missing) {
            items.push_back(m_missing[static_cast<size_t>(one)]);
        }
        return items;
    }

    const RuleBook& m_book;
    const RunSettings& m_settings;
    IndexSet m_missing; ///< items
    Demonstration m_result;
};

void count(ClaimLevel& level, ClaimStanding standing)
{
    ++level.claimed;
    level.shown += standing == ClaimStanding::Shown ? 1 : 0;
    level.partly += standing == ClaimStanding::Partly ? 1 : 0;
    level.hollow += standing == ClaimStanding::Hollow ? 1 : 0;
    level.untested += standing == ClaimStanding::Untested ? 1 : 0;
}

} // namespace

QString toKey(ClaimStanding standing)
{
    switch (standing) {
    case ClaimStanding::Shown:
        return QStringLiteral("shown");
    case ClaimStanding::Partly:
        return QStringLiteral("partly");
    case ClaimStanding::Hollow:
        return QStringLiteral("hollow");
    case ClaimStanding::Untested:
        return QStringLiteral("untested");
    }
    return {};
}

ClaimStanding ClaimedItem::standing() const
{
    if (hollow.isEmpty()) {
        return stops.empty() ? ClaimStanding::Untested : ClaimStanding::Shown;
    }
    return stops.empty() ? ClaimStanding::Hollow : ClaimStanding::Partly;
}

Result<Demonstration> demonstration(const RuleBook& book,
                                    const std::vector<PreparedScenario>& scenarios,
                                    const RunSettings& settings,
                                    JobContext& job)
{
    Demonstrator demonstrator(book, settings);
    const auto total = static_cast<qint64>(scenarios.size());
    for (size_t i = 0; i < scenarios.size(); ++i) {
        job.progress(static_cast<qint64>(i), total);
        if (job.cancelled()) {
            return fail(ErrorCode::Cancelled);
        }
        if (!scenarios[i].timeline.benign) {
            demonstrator.attack(scenarios[i]);
        }
    }
    job.progress(total, total);
    return demonstrator.take();
}

QList<ClaimLevel> claimLevels(const Demonstration& demonstration,
                              const GatewayPolicy& policy,
                              const MaturityJudge& judge)
{
    const Guideline& guideline = judge.guideline();
    QList<ClaimLevel> levels;
    for (int pillar = 0; pillar < guideline.pillars.size(); ++pillar) {
        for (int order = 1; order <= levelCount; ++order) {
            ClaimLevel level;
            level.pillar = guideline.pillars.at(pillar).id;
            level.order = order;
            for (int item = 0; item < guideline.items.size(); ++item) {
                if (judge.pillarOf(item) != pillar || judge.levelOrderOf(item) != order) {
                    continue;
                }
                ++level.items;
                const int at = policy.itemIndex(guideline.items.at(item).id);
                for (const ClaimedItem& claimed : demonstration.items) {
                    if (claimed.item == at) {
                        count(level, claimed.standing());
                    }
                }
            }
            if (level.items > 0) {
                levels.append(level);
            }
        }
    }
    return levels;
}

} // namespace zt
