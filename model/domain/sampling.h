// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/result.h"

#include <QList>
#include <QStringList>

#include <optional>

namespace zt {

/// Attribute sampling: how many items, which ones, and what their errors say about the rest. Rates
/// are whole hundredths of a percent (500 = 5 %). Every decision is made in whole numbers of any
/// size, so nothing is ever rounded on the way.
inline constexpr int rateScale = 10'000;
inline constexpr int maxSampleSize = 5'000; ///< of a population whose size is not given
inline constexpr int maxPopulation = 1'000'000;

struct SampleRule
{
    int confidencePercent = 95; ///< 50…99
    int tolerableRate = 500;    ///< 1…9999
    int expectedRate = 0;       ///< below the tolerable

    bool operator==(const SampleRule&) const = default;
};

struct SampleSize
{
    int size = 0;
    int allowedErrors = 0; ///< up to so many, the conclusion still holds

    bool operator==(const SampleSize&) const = default;
};

/// The smallest sample of which no more than ⌈expected rate × size⌉ errors would turn up with a
/// probability of at most 100 % − confidence, if the tolerable rate were the true one.
/// Without a population: binomial, P(X ≤ k) = Σ C(n,i) p^i (1−p)^(n−i), as the published tables for
/// large populations. With one of N items: hypergeometric, P(X ≤ k) = Σ C(D,i) C(N−D,n−i) / C(N,n)
/// with D = ⌈tolerable rate × N⌉; all N where no smaller sample does.
/// Errors: InvariantBroken for what is out of range, or for a rule that asks for more than
/// maxSampleSize.
[[nodiscard]] Result<SampleSize> sampleSize(const SampleRule& rule,
                                            std::optional<int> population = {});

/// The exact upper limit of the rate (Clopper–Pearson, one-sided), rounded up: the smallest rate p
/// for which P(X ≤ errors) ≤ 100 % − confidence. 10000 where every item is an error.
[[nodiscard]] Result<int> upperRate(int sample, int errors, int confidencePercent);

/// The same for a population of N items, in items: the largest number D of errors in it for which
/// P(X ≤ errors) > 100 % − confidence.
[[nodiscard]] Result<int>
upperErrors(int population, int sample, int errors, int confidencePercent);

enum class SampleMethod : quint8 { Random, Interval, Stratified, All };

/// "random", "interval", "stratified", "all"
[[nodiscard]] QString toKey(SampleMethod method);
[[nodiscard]] std::optional<SampleMethod> sampleMethodFromKey(const QString& key);

/// Which items, by their number from 1 to N, in that order. Anyone can draw the same again with a
/// SHA-256 and a sort:
/// - random: the number of each item i is written behind the seed and a colon ("seed:i", decimal,
///   UTF-8); the items with the n smallest SHA-256 of that text are drawn.
/// - interval: r = the first 8 bytes (big-endian) of the SHA-256 of "seed:start", modulo N; drawn
///   are the items ⌊(r + j × N) / n⌋ + 1 for j = 0 … n−1.
/// - stratified: `strata` names the stratum of each item. Each stratum h of N_h items gets
///   ⌊n × N_h / N⌋; what is left goes, one each, to the strata with the largest remainders (the one
///   that appears first where equal). Within a stratum as random.
/// - all: every item.
/// Errors: InvariantBroken where n is not 1…N, or strata are not as many as items.
[[nodiscard]] Result<QList<int>> drawSample(SampleMethod method,
                                            int population,
                                            int size,
                                            const QString& seed,
                                            const QStringList& strata = {});

} // namespace zt
