// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/roadmapchoice.h"

#include <vector>

namespace zt {

/// A set of actions in the making, with everything the search asks of it kept up to date. Gaps that
/// the same actions close are one class, so that 10,000 systems cost no more than one. For the
/// domain room's own use.
class ChoiceState
{
public:
    explicit ChoiceState(const ChoiceProblem& problem);

    [[nodiscard]] int count() const { return static_cast<int>(m_actions.size()); }

    [[nodiscard]] bool isTaken(int action) const { return m_actions[at(action)].taken; }

    /// Neither taken nor left out nor impossible.
    [[nodiscard]] bool isOpen(int action) const
    {
        const Action& one = m_actions[at(action)];
        return !one.taken && one.leftOut == 0;
    }

    /// Takes an action with what it needs. False, and nothing taken, where a limit or a left-out
    /// action forbids it. `withinLimits` false: limits are not asked.
    bool take(int action, bool withinLimits = true);
    /// Takes the last successful take() back.
    void untake();
    /// Leaves an action out with what needs it, until letIn().
    void leaveOut(int action);
    void letIn(int action);

    [[nodiscard]] ActionSet set() const;

    [[nodiscard]] Money cost() const { return m_cost; }

    [[nodiscard]] int items() const { return m_items; }

    [[nodiscard]] int pillars() const { return m_pillars; }

    [[nodiscard]] int taken() const { return m_taken; }

    /// Gaps that an action would close now.
    [[nodiscard]] qint64 gain(int action) const;

    [[nodiscard]] Money costOf(int action) const { return m_problem.actions[action].cost; }

    /// What may still be spent on open actions; none = without limit.
    [[nodiscard]] std::optional<Money> room() const;

    /// The most pillars that any set of open actions could add to for `room`.
    [[nodiscard]] int mostPillars(const std::optional<Money>& room) const;
    /// Gaps that are open now and that open actions could close.
    [[nodiscard]] qint64 closable() const;

private:
    struct Action
    {
        std::vector<int> classes;
        std::vector<int> needs;    ///< all, also those of what it needs
        std::vector<int> neededBy; ///< all, likewise
        bool taken = false;
        int leftOut = 0; ///< by how many
    };

    struct Class
    {
        int pillar = 0;
        qint64 weight = 0; ///< gaps
        int closed = 0;    ///< by how many taken actions
        std::vector<int> closedBy;
        std::vector<int> units;
    };

    struct Unit
    {
        int pillar = 0;
        qint64 weight = 0;
        int open = 0; ///< classes
        std::vector<int> classes;
    };

    struct Pillar
    {
        qint64 weight = 0;
        qint64 done = 0;
        int sharePercent = 100;
        std::vector<int> units;

        [[nodiscard]] bool reached(qint64 weightDone) const
        {
            return weight > 0 && weightDone * 100 >= weight * sharePercent;
        }
    };

    static size_t at(int position) { return static_cast<size_t>(position); }

    void readNeeds();
    void readGaps();
    [[nodiscard]] bool fits(const std::vector<int>& actions) const;
    void add(int action);
    void drop(int action);
    [[nodiscard]] std::vector<Money> shares() const;

    const ChoiceProblem& m_problem;
    std::vector<Action> m_actions;
    std::vector<Class> m_classes;
    std::vector<Unit> m_units;
    std::vector<Pillar> m_targets;
    std::vector<Money> m_spent;
    std::vector<std::vector<int>> m_steps; ///< what each take() took
    Money m_cost = 0;
    int m_items = 0;
    int m_pillars = 0;
    int m_taken = 0;
};

} // namespace zt
