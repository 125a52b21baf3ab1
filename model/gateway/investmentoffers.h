// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/gateway/investment.h"

namespace zt {

/// The problem with what options need written into the ways, and what is barred left out.
class InvestmentOffers
{
public:
    explicit InvestmentOffers(const InvestmentProblem& problem);

    [[nodiscard]] const InvestmentProblem& problem() const { return m_problem; }

    /// What is taken anyhow.
    [[nodiscard]] const IndexSet& kept() const { return m_kept; }

    /// By attack: minimal sets besides what is kept, with what they need.
    [[nodiscard]] const std::vector<std::vector<IndexSet>>& ways() const { return m_ways; }

    [[nodiscard]] Money costOf(const IndexSet& set) const;

    /// Attacks that `after` stops and `before` does not.
    [[nodiscard]] IndexSet gainOf(const IndexSet& before, const IndexSet& after) const;

    /// What to add to `taken` so that most is stopped for its money: the rest of one way, out of
    /// `among` where that is given. Empty where nothing helps.
    [[nodiscard]] IndexSet bestWay(const IndexSet& taken, const IndexSet* among = nullptr) const;

    /// Without what stops nothing.
    [[nodiscard]] IndexSet needed(IndexSet options) const;

private:
    void close(int one, IndexSet& needs) const;
    [[nodiscard]] std::vector<IndexSet> waysOf(const InvestmentAttack& attack) const;

    const InvestmentProblem& m_problem;
    std::vector<IndexSet> m_closed; ///< each option with all it needs
    std::vector<bool> m_barred;     ///< itself, or something it needs
    IndexSet m_kept;
    std::vector<std::vector<IndexSet>> m_ways;
};

/// Whether a set holds one of the ways.
[[nodiscard]] bool holdsWay(const IndexSet& set, const std::vector<IndexSet>& ways);

[[nodiscard]] IndexSet united(const IndexSet& a, const IndexSet& b);
[[nodiscard]] IndexSet without(const IndexSet& a, const IndexSet& b);

} // namespace zt
