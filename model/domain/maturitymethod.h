// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/assessment.h"

#include <QDate>
#include <QMap>

namespace zt {

/// How the levels of a domain or of the institution come about. The guideline does not say, so the
/// choice is the institution's; it stands beside every number that rests on it.
enum class Rollup : quint8 {
    Weakest,  ///< the level that every system has
    Share,    ///< the highest level that at least so many percent of the systems have
    Weighted, ///< the same with systems counted by their weight
    Direct,   ///< the scope's own answers; systems do not count
};

/// "weakest", "share", "weighted", "direct"
[[nodiscard]] QString toKey(Rollup rollup);
[[nodiscard]] std::optional<Rollup> rollupFromKey(const QString& key);

/// Which systems a roll-up counts.
enum class Population : quint8 { All, Adopted };

/// "all", "adopted"
[[nodiscard]] QString toKey(Population population);
[[nodiscard]] std::optional<Population> populationFromKey(const QString& key);

struct MaturityMethod
{
    Rollup rollup = Rollup::Weakest;
    int sharePercent = 80; ///< 1…100; used by Share and Weighted
    Population population = Population::All;
    /// Whole percent, 0…1000, for Weighted; a system that is not named counts 100.
    QMap<SystemId, int> weightPercent;
    QDate periodFrom; ///< what evidence must reach into; invalid = not stated
    QDate periodTo;
    int reviewCycleMonths = 0; ///< after which evidence is too old; 0 = not stated
    QString reason;

    bool operator==(const MaturityMethod&) const = default;
};

} // namespace zt
