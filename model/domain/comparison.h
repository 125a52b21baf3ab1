// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/rollup.h"

#include <QDateTime>
#include <QJsonArray>

namespace zt {

/// One fact on both sides; none where a side does not have it.
template <class T>
struct Difference
{
    std::optional<T> before;
    std::optional<T> after;

    bool operator==(const Difference&) const = default;
};

/// Which way an answer went on the scale not implemented < planned < partial (by share) <
/// implemented. Not assessed and not applicable lie on no scale.
enum class Direction : quint8 { None, Progressed, Regressed };

[[nodiscard]] Direction directionOf(const Difference<ItemAnswer>& answer);

struct LevelMove
{
    Scope scope;
    QString pillar;
    int before = 0; ///< level orders, 0 = below I or no level at all
    int after = 0;

    bool operator==(const LevelMove&) const = default;
};

/// Who last touched something, and by which entry of the trail.
struct TrailTouch
{
    qint64 seq = 0;
    QDateTime time;
    QString actor;

    bool operator==(const TrailTouch&) const = default;
};

/// What differs between two states. Everything is told in the terms of the later one: where it has
/// other identities for the same system, evidence or action (two files), the earlier one's are
/// translated. Scopes run institution, domains, systems of the later state in its order; lists of
/// other facts by identity.
struct Comparison
{
    QList<SystemId> addedSystems;
    QList<System> removedSystems;
    /// By scope and item. Of a removed system too, under its earlier identity.
    QList<Difference<ItemAnswer>> answers;
    int progressed = 0;
    int regressed = 0;
    /// Of systems that both states have, of the institution and of the domains that both have.
    QList<LevelMove> levels;
    /// A gap is an applicable item that is not implemented, in a scope of one's own answers. Of
    /// systems that both states have, and of other scopes that either state has answers for.
    QList<ItemRef> newGaps;
    QList<ItemRef> closedGaps;
    int gapsBefore = 0;
    int gapsAfter = 0;
    QList<Difference<LensAnswer>> lensAnswers;
    QList<Difference<PillarTarget>> targets;
    QList<Difference<ImprovementAction>> actions;
    QList<Difference<Evidence>> evidence;
    std::optional<Difference<MaturityMethod>> method; ///< none where it is the same
};

/// One of two states, with the judge of its own guideline.
struct ComparedState
{
    const Snapshot& snapshot;
    const MaturityJudge& judge;
};

/// Two points of one trail, or two files. Systems are matched by identity, else by code; evidence
/// by identity, else by content or address; actions by identity, else by code.
[[nodiscard]] Comparison compare(const ComparedState& before, const ComparedState& after);

/// An entry of the trail, as far as it matters here. `changes` as toJson(Change) makes them.
struct TrailStep
{
    qint64 seq = 0;
    QDateTime time;
    QString actor;
    QJsonArray changes;
};

/// For each changed answer the last of the steps (in the order of the trail) that touched it.
[[nodiscard]] QList<std::optional<TrailTouch>>
lastTouches(const QList<Difference<ItemAnswer>>& answers, const QList<TrailStep>& steps);

} // namespace zt
