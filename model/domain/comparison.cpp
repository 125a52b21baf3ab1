// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/domain/comparison.h"

#include "model/domain/entitytraits.h"
#include "model/domain/translation.h"

#include <QHash>
#include <QSet>

#include <functional>

namespace zt {

namespace {

/// Place on the scale; none where it lies on none.
std::optional<int> rankOf(const std::optional<ItemAnswer>& answer)
{
    switch (answer ? answer->status : ItemStatus::NotAssessed) {
    case ItemStatus::NotImplemented:
        return 0;
    case ItemStatus::Planned:
        return 100;
    case ItemStatus::Partial:
        return 200 + answer->sharePercent;
    case ItemStatus::Implemented:
        return 300;
    case ItemStatus::NotAssessed:
    case ItemStatus::NotApplicable:
        break;
    }
    return std::nullopt;
}

bool isGap(const ItemStanding& standing)
{
    return standing.applies() && standing.status != ItemStatus::Implemented;
}

/// By identity: both run in its order, once the earlier one is told in the later one's terms.
template <class T>
QList<Difference<T>>
differences(const ById<T>& before, const ById<T>& after, const Translation& translation)
{
    ById<T> earlier;
    for (const T& one : before) {
        const T translated = translation.translated(one);
        earlier.insert(EntityTraits<T>::id(translated), translated);
    }
    ById<Difference<T>> all;
    for (auto it = earlier.begin(); it != earlier.end(); ++it) {
        all[it.key()].before = *it;
    }
    for (auto it = after.begin(); it != after.end(); ++it) {
        all[it.key()].after = *it;
    }
    QList<Difference<T>> changed;
    for (const Difference<T>& one : all) {
        if (one.before != one.after) {
            changed.append(one);
        }
    }
    return changed;
}

/// Goes through the scopes of two states and notes what differs.
class Comparer
{
public:
    Comparer(const ComparedState& before, const ComparedState& after)
        : m_before(before)
        , m_after(after)
        , m_translation(before.snapshot, after.snapshot)
    {
    }

    Comparison run();

private:
    struct Side
    {
        Scope scope;
        const System* system = nullptr;
    };

    void compareSystems();
    void compareOwnScope(const Side& before, const Side& after);
    void compareAnswers(const AnswerSheet* before, const AnswerSheet* after);
    void compareGaps(const Side& before, const Side& after);
    void compareGroups();
    void noteMoves(const Scope& scope,
                   const std::function<int(int)>& before,
                   const std::function<int(int)>& after);
    [[nodiscard]] bool anyAnswer(const Scope& scope) const;

    const ComparedState& m_before;
    const ComparedState& m_after;
    Translation m_translation;
    Comparison m_found;
};

Comparison Comparer::run()
{
    const Snapshot& before = m_before.snapshot;
    const Snapshot& after = m_after.snapshot;
    compareGroups();
    compareSystems();
    for (const Difference<ItemAnswer>& answer : std::as_const(m_found.answers)) {
        const Direction direction = directionOf(answer);
        m_found.progressed += direction == Direction::Progressed ? 1 : 0;
        m_found.regressed += direction == Direction::Regressed ? 1 : 0;
    }
    m_found.lensAnswers = differences(before.lensAnswers, after.lensAnswers, m_translation);
    m_found.targets = differences(before.targets, after.targets, m_translation);
    m_found.actions = differences(before.actions, after.actions, m_translation);
    m_found.evidence = differences(before.evidence, after.evidence, m_translation);
    const MaturityMethod method = m_translation.translated(before.maturityMethod);
    if (method != after.maturityMethod) {
        m_found.method = Difference<MaturityMethod>{method, after.maturityMethod};
    }
    return m_found;
}

/// The institution and the domains: their own answers, and their levels, rolled up or not.
void Comparer::compareGroups()
{
    const QList<SystemLevels> levelsBefore = levelsOfSystems(m_before.snapshot, m_before.judge);
    const QList<SystemLevels> levelsAfter = levelsOfSystems(m_after.snapshot, m_after.judge);
    QList<Scope> scopes{Scope::institution()};
    for (const AdoptionDomain& domain : m_after.judge.guideline().domains) {
        scopes.append(Scope::domain(domain.id));
    }
    for (const Scope& scope : scopes) {
        compareAnswers(m_before.snapshot.answers.sheet(scope),
                       m_after.snapshot.answers.sheet(scope));
        if (anyAnswer(scope)) {
            compareGaps({scope, nullptr}, {scope, nullptr});
        }
        if (scope.kind == ScopeKind::Domain &&
            m_before.judge.guideline().domain(scope.id) == nullptr) {
            continue;
        }
        const MaturityView before =
            maturityOf(m_before.snapshot, m_before.judge, scope, &levelsBefore);
        const MaturityView after = maturityOf(m_after.snapshot, m_after.judge, scope, &levelsAfter);
        noteMoves(
            scope,
            [&](int pillar) { return before.order(pillar); },
            [&](int pillar) { return after.order(pillar); });
    }
}

void Comparer::compareSystems()
{
    QHash<SystemId, const System*> earlier;
    for (const System& system : m_before.snapshot.systems) {
        const System* later = m_translation.system(system);
        if (later != nullptr) {
            earlier.insert(later->id, &system);
        }
    }
    for (const System& system : m_after.snapshot.systems) {
        const System* before = earlier.value(system.id);
        const Scope scope = Scope::system(system.id);
        if (before == nullptr) {
            m_found.addedSystems.append(system.id);
            compareAnswers(nullptr, m_after.snapshot.answers.sheet(scope));
        } else {
            compareOwnScope({Scope::system(before->id), before}, {scope, &system});
        }
    }
    for (const System& system : m_before.snapshot.systems) {
        if (m_translation.system(system) == nullptr) {
            m_found.removedSystems.append(system);
            compareAnswers(m_before.snapshot.answers.sheet(Scope::system(system.id)), nullptr);
        }
    }
}

void Comparer::compareOwnScope(const Side& before, const Side& after)
{
    const AnswerSheet* sheetBefore = m_before.snapshot.answers.sheet(before.scope);
    const AnswerSheet* sheetAfter = m_after.snapshot.answers.sheet(after.scope);
    compareAnswers(sheetBefore, sheetAfter);
    compareGaps(before, after);
    const QList<PillarLevel> levelsBefore = m_before.judge.pillars(sheetBefore, before.system);
    const QList<PillarLevel> levelsAfter = m_after.judge.pillars(sheetAfter, after.system);
    noteMoves(
        after.scope,
        [&](int pillar) { return levelsBefore[pillar].order; },
        [&](int pillar) { return levelsAfter[pillar].order; });
}

void Comparer::compareAnswers(const AnswerSheet* before, const AnswerSheet* after)
{
    const QList<ItemAnswer> earlier = before != nullptr ? before->answers : QList<ItemAnswer>();
    const QList<ItemAnswer> later = after != nullptr ? after->answers : QList<ItemAnswer>();
    if (m_translation.isIdentity() && earlier == later) {
        return;
    }
    auto mine = earlier.begin();
    auto theirs = later.begin();
    while (mine != earlier.end() || theirs != later.end()) {
        Difference<ItemAnswer> difference;
        const bool first =
            theirs == later.end() || (mine != earlier.end() && mine->item <= theirs->item);
        const bool second =
            mine == earlier.end() || (theirs != later.end() && theirs->item <= mine->item);
        if (second) {
            difference.after = *theirs++;
        }
        if (first) {
            difference.before = m_translation.translated(*mine++);
        }
        if (difference.before != difference.after) {
            m_found.answers.append(difference);
        }
    }
}

void Comparer::compareGaps(const Side& before, const Side& after)
{
    const QList<ItemStanding> earlier =
        m_before.judge.items(m_before.snapshot.answers.sheet(before.scope), before.system);
    const QList<ItemStanding> later =
        m_after.judge.items(m_after.snapshot.answers.sheet(after.scope), after.system);
    QSet<QString> gaps;
    for (const ItemStanding& standing : earlier) {
        if (isGap(standing)) {
            gaps.insert(m_before.judge.guideline().items[standing.item].id);
        }
    }
    m_found.gapsBefore += static_cast<int>(gaps.size());
    for (const ItemStanding& standing : later) {
        const QString& item = m_after.judge.guideline().items[standing.item].id;
        const bool wasGap = gaps.contains(item);
        m_found.gapsAfter += isGap(standing) ? 1 : 0;
        if (isGap(standing) && !wasGap) {
            m_found.newGaps.append({after.scope, item});
        } else if (!isGap(standing) && wasGap) {
            m_found.closedGaps.append({after.scope, item});
        }
    }
}

void Comparer::noteMoves(const Scope& scope,
                         const std::function<int(int)>& before,
                         const std::function<int(int)>& after)
{
    const QList<Pillar>& pillars = m_after.judge.guideline().pillars;
    for (int pillar = 0; pillar < pillars.size(); ++pillar) {
        const int earlier = m_before.judge.pillarIndex(pillars[pillar].id);
        const LevelMove move{
            scope, pillars[pillar].id, earlier < 0 ? 0 : before(earlier), after(pillar)};
        if (move.before != move.after) {
            m_found.levels.append(move);
        }
    }
}

bool Comparer::anyAnswer(const Scope& scope) const
{
    const auto has = [&](const Snapshot& snapshot) {
        const AnswerSheet* sheet = snapshot.answers.sheet(scope);
        return sheet != nullptr && !sheet->answers.isEmpty();
    };
    return has(m_before.snapshot) || has(m_after.snapshot);
}

} // namespace

Direction directionOf(const Difference<ItemAnswer>& answer)
{
    const std::optional<int> before = rankOf(answer.before);
    const std::optional<int> after = rankOf(answer.after);
    if (!before || !after || *before == *after) {
        return Direction::None;
    }
    return *before < *after ? Direction::Progressed : Direction::Regressed;
}

Comparison compare(const ComparedState& before, const ComparedState& after)
{
    return Comparer(before, after).run();
}

QList<std::optional<TrailTouch>> lastTouches(const QList<Difference<ItemAnswer>>& answers,
                                             const QList<TrailStep>& steps)
{
    QHash<QString, TrailTouch> last;
    for (const TrailStep& step : steps) {
        for (const auto value : step.changes) {
            const QJsonObject change = value.toObject();
            if (change.value(QLatin1String("kind")).toString() == EntityTraits<ItemAnswer>::kind) {
                last.insert(change.value(QLatin1String("id")).toString(),
                            {step.seq, step.time, step.actor});
            }
        }
    }
    QList<std::optional<TrailTouch>> touches;
    for (const Difference<ItemAnswer>& answer : answers) {
        const auto found =
            last.constFind(toKey((answer.after ? *answer.after : *answer.before).ref()));
        touches.append(found != last.constEnd() ? std::optional<TrailTouch>(*found) : std::nullopt);
    }
    return touches;
}

} // namespace zt
