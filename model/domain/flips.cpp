// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/domain/judge.h"
#include "model/domain/sensitivity.h"

namespace zt {

namespace {

/// Tries one changed answer after another against the system as it is.
class Flipper
{
public:
    Flipper(const System& system, const Guideline& guideline, const Methodology& method)
        : m_system(system)
        , m_judge(guideline, method)
        , m_rtoMinutes(method.rtoMinutesGreaterThan)
        , m_selected(isSelected(system))
    {
    }

    [[nodiscard]] QList<Flip> flips()
    {
        for (int i = 0; i < aspectCount; ++i) {
            tryAspect(static_cast<Aspect>(i));
        }
        return m_flips;
    }

private:
    void tryAspect(Aspect aspect)
    {
        const auto index = static_cast<size_t>(aspect);
        if (aspect >= Aspect::RiskFactor1) {
            tryScore(aspect, index - static_cast<size_t>(Aspect::RiskFactor1));
        } else if (aspect == Aspect::Rto) {
            tryRto();
        } else if (aspect >= Aspect::ConditionHr1) {
            System changed = m_system;
            tryAnswer(aspect,
                      changed,
                      changed.conditions[index - static_cast<size_t>(Aspect::ConditionHr1)]);
        } else if (const std::optional<Fact> fact = factFromKey(key(aspect))) {
            System changed = m_system;
            tryAnswer(aspect, changed, changed.facts[static_cast<size_t>(*fact)]);
        }
    }

    void tryAnswer(Aspect aspect, System& changed, Tri& place)
    {
        const Tri from = place;
        for (const Tri to : {Tri::Yes, Tri::No}) {
            place = to;
            note(changed, {aspect, toKey(from), toKey(to)}, to != from);
        }
    }

    void tryScore(Aspect aspect, size_t factor)
    {
        const Score from = m_system.scores[factor];
        System changed = m_system;
        for (Score to = 1; to <= 3; ++to) {
            changed.scores[factor] = to;
            note(changed,
                 {aspect, from == 0 ? QString() : QString::number(from), QString::number(to)},
                 to != from);
        }
    }

    void tryRto()
    {
        const std::optional<int> now = m_system.rtoMinutes;
        const QString from = now ? QString::number(*now) : QString();
        const QString limit = QString::number(m_rtoMinutes);
        System changed = m_system;
        changed.rtoMinutes = m_rtoMinutes;
        note(
            changed, {Aspect::Rto, from, QLatin1String("<=") + limit}, !now || *now > m_rtoMinutes);
        changed.rtoMinutes = m_rtoMinutes + 1;
        note(changed, {Aspect::Rto, from, QLatin1Char('>') + limit}, !now || *now <= m_rtoMinutes);
    }

    void note(const System& changed, const Flip& flip, bool differs)
    {
        if (differs && isSelected(changed) != m_selected) {
            m_flips.append(flip);
        }
    }

    [[nodiscard]] bool isSelected(const System& system) const
    {
        return m_judge.verdict(system).group == SelectionClass::Selected;
    }

    const System& m_system;
    Judge m_judge;
    int m_rtoMinutes;
    bool m_selected;
    QList<Flip> m_flips;
};

} // namespace

QList<Flip> singleFlips(const System& system, const Guideline& guideline, const Methodology& method)
{
    return Flipper(system, guideline, method).flips();
}

} // namespace zt
