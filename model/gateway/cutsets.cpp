// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/gateway/cutsets.h"

#include <algorithm>

namespace zt {

namespace {

class CutSetSearch
{
public:
    CutSetSearch(const RuleBook& book, const PreparedScenario& scenario, const CutSetAsk& ask)
        : m_runner(book, scenario, scenario.timeline)
        , m_ask(ask)
    {
        for (int item = 0; item < mostItems; ++item) {
            if (ask.from.test(static_cast<size_t>(item))) {
                m_items.push_back(item);
            }
        }
    }

    QList<CutSet> found()
    {
        if (reached(m_ask.from)) {
            return {CutSet()};
        }
        for (int size = 1; size <= m_ask.order; ++size) {
            take(0, size, m_ask.from);
        }
        return m_found;
    }

private:
    bool reached(ItemMask items)
    {
        RunSettings settings;
        settings.controls = ControlSet::of(items);
        settings.algorithm = m_ask.algorithm;
        settings.seed = m_ask.seed;
        const ScenarioOutcome outcome = m_runner.outcome(settings);
        return outcome == ScenarioOutcome::Passed || outcome == ScenarioOutcome::Detected;
    }

    void take(size_t from, int more, ItemMask left)
    {
        if (more == 0) {
            judge(left);
            return;
        }
        for (size_t i = from; i < m_items.size(); ++i) {
            m_chosen.push_back(m_items[i]);
            ItemMask rest = left;
            rest.reset(static_cast<size_t>(m_items[i]));
            take(i + 1, more - 1, rest);
            m_chosen.pop_back();
        }
    }

    void judge(ItemMask left)
    {
        const bool holdsSmaller =
            std::any_of(m_found.cbegin(), m_found.cend(), [&](const CutSet& smaller) {
                return std::includes(
                    m_chosen.begin(), m_chosen.end(), smaller.begin(), smaller.end());
            });
        if (!holdsSmaller && reached(left)) {
            m_found.append(m_chosen);
        }
    }

    TimelineRunner m_runner;
    const CutSetAsk& m_ask;
    std::vector<int> m_items;
    CutSet m_chosen;
    QList<CutSet> m_found;
};

} // namespace

QList<CutSet> cutSets(const RuleBook& book, const PreparedScenario& scenario, const CutSetAsk& ask)
{
    return scenario.timeline.benign ? QList<CutSet>() : CutSetSearch(book, scenario, ask).found();
}

qint64 controlSetCount(int items, int order)
{
    qint64 total = 0;
    qint64 sets = 1;
    for (int size = 1; size <= std::min(order, items); ++size) {
        sets = sets * (items - size + 1) / size;
        total += sets;
    }
    return total;
}

} // namespace zt
