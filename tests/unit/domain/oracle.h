// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/selection.h"

#include <functional>

/// The selection once more, written as slowly and plainly as can be: fills every gap in every way
/// and asks yes/no questions only. Shares no code with the room it checks.
namespace zt::oracle {

/// What the completions say about one question.
struct Votes
{
    bool yes = false;
    bool no = false;

    void add(bool vote)
    {
        yes = yes || vote;
        no = no || !vote;
    }

    [[nodiscard]] Tri tri() const
    {
        if (yes && no) {
            return Tri::Unknown;
        }
        return yes ? Tri::Yes : Tri::No;
    }
};

struct Possible
{
    std::array<Votes, 8> domains;
    std::array<Votes, 8> domainHighRisk; ///< member and high risk
    std::array<Votes, 8> domainSelected; ///< member, high risk and low impact
    Votes applicable;
    Votes highRisk;
    Votes lowImpact;
    Votes selected;
    int leastRisk = 1'000'000;
    int mostRisk = 0;
    int leastImpact = 1'000'000;
    int mostImpact = 0;

    /// The first step of the funnel that no completion passes.
    [[nodiscard]] SelectionClass whyNot() const
    {
        if (!applicable.yes) {
            return SelectionClass::NotApplicable;
        }
        return highRisk.yes ? SelectionClass::ImpactTooHigh : SelectionClass::NotHighRisk;
    }
};

/// A system without gaps, and two yes/no stand-ins for cut-offs that nobody has set yet.
struct Complete
{
    std::array<bool, factCount> facts{};
    std::array<bool, conditionCount> conditions{};
    std::array<int, factorCount> scores{};
    bool rtoLonger = false;
    bool riskIfUnset = false;
    bool impactIfUnset = false;
};

inline void vote(const Complete& system,
                 const Guideline& guideline,
                 const Methodology& method,
                 Possible& possible)
{
    int risk = 0;
    int impact = 0;
    for (size_t f = 0; f < factorCount; ++f) {
        (f < 6 ? risk : impact) += system.scores[f] * method.weightPercent[f];
    }
    possible.leastRisk = std::min(possible.leastRisk, risk);
    possible.mostRisk = std::max(possible.mostRisk, risk);
    possible.leastImpact = std::min(possible.leastImpact, impact);
    possible.mostImpact = std::max(possible.mostImpact, impact);

    const bool anyHr = system.conditions[0] || system.conditions[1] || system.conditions[2];
    const bool anyLi = system.conditions[3] || system.rtoLonger;
    const bool riskTotal = method.riskCutoff ? risk >= *method.riskCutoff : system.riskIfUnset;
    const bool impactTotal =
        method.impactCutoff ? impact <= *method.impactCutoff : system.impactIfUnset;
    bool high = false;
    bool low = false;
    switch (method.instrument) {
    case Instrument::Conditions:
        high = anyHr;
        low = anyLi;
        break;
    case Instrument::Totals:
        high = riskTotal;
        low = impactTotal;
        break;
    case Instrument::Both:
        high = anyHr && riskTotal;
        low = anyLi && impactTotal;
        break;
    }
    bool applicable = false;
    for (int d = 0; d < guideline.domains.size(); ++d) {
        const FactRule& rule = guideline.domains.at(d).rule;
        qsizetype held = 0;
        for (const Fact fact : rule.facts) {
            held += system.facts[static_cast<size_t>(fact)] ? 1 : 0;
        }
        const bool member = rule.kind == FactRule::Kind::All ? held == rule.facts.size() : held > 0;
        applicable = applicable || member;
        const auto i = static_cast<size_t>(d);
        possible.domains.at(i).add(member);
        possible.domainHighRisk.at(i).add(member && high);
        possible.domainSelected.at(i).add(member && high && low);
    }
    possible.applicable.add(applicable);
    possible.highRisk.add(high);
    possible.lowImpact.add(low);
    possible.selected.add(applicable && high && low);
}

inline Possible
complete(const System& system, const Guideline& guideline, const Methodology& method)
{
    Possible possible;
    Complete filled;
    // One step per question; each tries every value it may still take.
    QList<std::function<void(const std::function<void()>&)>> questions;
    const auto yesNo = [&](bool& place, Tri answer) {
        questions.append([&place, answer](const std::function<void()>& next) {
            for (const bool value : {false, true}) {
                if (answer == Tri::Unknown || (answer == Tri::Yes) == value) {
                    place = value;
                    next();
                }
            }
        });
    };
    for (size_t i = 0; i < factCount; ++i) {
        yesNo(filled.facts[i], system.facts[i]);
    }
    for (size_t i = 0; i < conditionCount; ++i) {
        yesNo(filled.conditions[i], system.conditions[i]);
    }
    Tri longer = Tri::Unknown;
    if (system.rtoMinutes) {
        longer = *system.rtoMinutes > method.rtoMinutesGreaterThan ? Tri::Yes : Tri::No;
    }
    yesNo(filled.rtoLonger, longer);
    yesNo(filled.riskIfUnset, method.riskCutoff ? Tri::No : Tri::Unknown);
    yesNo(filled.impactIfUnset, method.impactCutoff ? Tri::No : Tri::Unknown);
    for (size_t f = 0; f < factorCount; ++f) {
        int& place = filled.scores[f];
        const int score = system.scores[f];
        questions.append([&place, score](const std::function<void()>& next) {
            for (int value = 1; value <= 3; ++value) {
                if (score == 0 || score == value) {
                    place = value;
                    next();
                }
            }
        });
    }
    const std::function<void(qsizetype)> ask = [&](qsizetype question) {
        if (question == questions.size()) {
            vote(filled, guideline, method, possible);
            return;
        }
        questions.at(question)([&] { ask(question + 1); });
    };
    ask(0);
    return possible;
}

struct Counts
{
    int applicable = 0;
    int highRisk = 0;
    int lowImpact = 0;
    int undecided = 0; ///< systems about which one of the three counts is not certain
};

inline Counts count(const QList<Possible>& systems, int domain)
{
    Counts counts;
    const auto d = static_cast<size_t>(domain);
    for (const Possible& possible : systems) {
        const Tri member = possible.domains.at(d).tri();
        const Tri high = possible.domainHighRisk.at(d).tri();
        const Tri selected = possible.domainSelected.at(d).tri();
        counts.applicable += member == Tri::Yes ? 1 : 0;
        counts.highRisk += high == Tri::Yes ? 1 : 0;
        counts.lowImpact += selected == Tri::Yes ? 1 : 0;
        const bool open =
            member == Tri::Unknown || high == Tri::Unknown || selected == Tri::Unknown;
        counts.undecided += open ? 1 : 0;
    }
    return counts;
}

} // namespace zt::oracle
