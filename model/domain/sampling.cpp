// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/domain/sampling.h"

#include "model/domain/bigcount.h"
#include "model/domain/enumkeys.h"

#include <QCryptographicHash>
#include <QHash>

#include <algorithm>
#include <numeric>

namespace zt {

namespace {

constexpr EnumKeys<SampleMethod, 4> methodKeys{{
    {SampleMethod::Random, "random"},
    {SampleMethod::Interval, "interval"},
    {SampleMethod::Stratified, "stratified"},
    {SampleMethod::All, "all"},
}};

Result<void> within(const char* field, qint64 value, qint64 min, qint64 max)
{
    if (value < min || value > max) {
        return fail(ErrorCode::InvariantBroken,
                    {QStringLiteral("sample"),
                     QString::fromLatin1(field),
                     QString::number(value),
                     QStringLiteral("%1–%2").arg(min).arg(max)});
    }
    return {};
}

quint32 digit(int value)
{
    return static_cast<quint32>(value);
}

/// Whether part / whole ≤ 100 % − confidence.
bool isRare(BigCount part, BigCount whole, int confidencePercent)
{
    part *= 100;
    whole *= digit(100 - confidencePercent);
    return part <= whole;
}

/// C(from, count), for count up to from.
BigCount choose(int from, int count)
{
    BigCount result(1);
    for (int i = 0; i < count; ++i) {
        result *= digit(from - i);
        result /= digit(i + 1);
    }
    return result;
}

/// base^exponent
BigCount power(int base, int exponent)
{
    BigCount result(1);
    for (int i = 0; i < exponent; ++i) {
        result *= digit(base);
    }
    return result;
}

/// Σ over i = 0…errors of C(n,i) p^i q^(n−i), times rateScale^n; `none` is its first term, q^n.
BigCount binomialSum(const BigCount& none, int n, int errors, int rate)
{
    BigCount term = none;
    BigCount sum = none;
    for (int i = 0; i < errors && i < n; ++i) {
        term *= digit(n - i);
        term *= digit(rate);
        term /= digit(rateScale - rate); // q^(n−i) holds it, since i < n
        term /= digit(i + 1);
        sum += term;
    }
    return sum;
}

bool isBinomialRare(int n, int errors, int rate, int confidencePercent)
{
    return isRare(binomialSum(power(rateScale - rate, n), n, errors, rate),
                  power(rateScale, n),
                  confidencePercent);
}

/// Σ over i ≤ errors of C(D,i) C(N−D,n−i): how many samples show no more errors. `clean` is
/// C(N−D,n).
BigCount hypergeometricSum(const BigCount& clean, int population, int bad, int n, int errors)
{
    const int good = population - bad;
    const int first = std::max(0, n - good);
    BigCount sum;
    if (first > errors) {
        return sum;
    }
    // With as many good items as fit.
    BigCount term = first == 0 ? clean : choose(bad, first);
    sum += term;
    const int last = std::min({errors, bad, n});
    for (int i = first; i < last; ++i) {
        term *= digit(bad - i);
        term *= digit(n - i);
        term /= digit(i + 1);
        term /= digit(good - n + i + 1);
        sum += term;
    }
    return sum;
}

bool isHypergeometricRare(int population, int bad, int n, int errors, int confidencePercent)
{
    const BigCount clean = n <= population - bad ? choose(population - bad, n) : BigCount();
    return isRare(hypergeometricSum(clean, population, bad, n, errors),
                  choose(population, n),
                  confidencePercent);
}

/// ⌈rate × of⌉
int share(int rate, int of)
{
    return static_cast<int>((qint64(rate) * of + rateScale - 1) / rateScale);
}

Result<SampleSize> largePopulation(const SampleRule& rule)
{
    BigCount none(1);
    BigCount whole(1);
    for (int n = 1; n <= maxSampleSize; ++n) {
        none *= digit(rateScale - rule.tolerableRate);
        whole *= digit(rateScale);
        const int errors = share(rule.expectedRate, n);
        if (errors < n && isRare(binomialSum(none, n, errors, rule.tolerableRate),
                                 whole,
                                 rule.confidencePercent)) {
            return SampleSize{n, errors};
        }
    }
    return fail(ErrorCode::InvariantBroken,
                {QStringLiteral("sample"),
                 QStringLiteral("tolerable_rate"),
                 QString::number(rule.tolerableRate),
                 QString::fromLatin1(QT_TRANSLATE_NOOP(
                     "Reason", "rates that lie farther apart, or the size of the population"))});
}

SampleSize knownPopulation(const SampleRule& rule, int population)
{
    const int bad = share(rule.tolerableRate, population);
    const int good = population - bad;
    BigCount clean(1);
    BigCount whole(1);
    for (int n = 1; n < std::min(population, maxSampleSize + 1); ++n) {
        clean *= digit(std::max(0, good - n + 1));
        clean /= digit(n);
        whole *= digit(population - n + 1);
        whole /= digit(n);
        const int errors = share(rule.expectedRate, n);
        if (errors < n && isRare(hypergeometricSum(clean, population, bad, n, errors),
                                 whole,
                                 rule.confidencePercent)) {
            return {n, errors};
        }
    }
    return {population, std::max(0, bad - 1)};
}

QByteArray hashOf(const QString& seed, const QString& what)
{
    return QCryptographicHash::hash((seed + QLatin1Char(':') + what).toUtf8(),
                                    QCryptographicHash::Sha256);
}

/// The `size` of `items` with the smallest hashes.
QList<int> smallest(const QList<int>& items, int size, const QString& seed)
{
    QList<std::pair<QByteArray, int>> keyed;
    keyed.reserve(items.size());
    for (const int item : items) {
        keyed.append({hashOf(seed, QString::number(item)), item});
    }
    std::sort(keyed.begin(), keyed.end());
    QList<int> drawn;
    for (int i = 0; i < size; ++i) {
        drawn.append(keyed[i].second);
    }
    return drawn;
}

QList<int> numbersTo(int population)
{
    QList<int> all(population);
    std::iota(all.begin(), all.end(), 1);
    return all;
}

QList<int> byInterval(int population, int size, const QString& seed)
{
    const QByteArray hash = hashOf(seed, QStringLiteral("start"));
    quint64 start = 0;
    for (int i = 0; i < 8; ++i) {
        start = (start << 8) | static_cast<uchar>(hash[i]);
    }
    start %= static_cast<quint64>(population);
    QList<int> drawn;
    for (int i = 0; i < size; ++i) {
        const quint64 at = start + static_cast<quint64>(i) * static_cast<quint64>(population);
        drawn.append(static_cast<int>(at / static_cast<quint64>(size)) + 1);
    }
    return drawn;
}

struct Stratum
{
    QList<int> items;
    int size = 0;
    qint64 remainder = 0;
};

QList<int> byStratum(int population, int size, const QString& seed, const QStringList& strata)
{
    QList<Stratum> all;
    QHash<QString, qsizetype> places;
    for (int i = 0; i < population; ++i) {
        const auto known = places.constFind(strata[i]);
        const qsizetype place = known != places.constEnd() ? *known : all.size();
        if (place == all.size()) {
            places.insert(strata[i], place);
            all.append(Stratum());
        }
        all[place].items.append(i + 1);
    }
    int left = size;
    for (Stratum& one : all) {
        const qint64 part = qint64(size) * one.items.size();
        one.size = static_cast<int>(part / population);
        one.remainder = part % population;
        left -= one.size;
    }
    QList<qsizetype> order(all.size());
    std::iota(order.begin(), order.end(), 0);
    std::stable_sort(order.begin(), order.end(), [&](qsizetype a, qsizetype b) {
        return all[a].remainder > all[b].remainder;
    });
    for (int i = 0; i < left; ++i) {
        ++all[order[i]].size;
    }
    QList<int> drawn;
    for (const Stratum& one : all) {
        drawn += smallest(one.items, one.size, seed);
    }
    return drawn;
}

} // namespace

QString toKey(SampleMethod method)
{
    return methodKeys.toKey(method);
}

std::optional<SampleMethod> sampleMethodFromKey(const QString& key)
{
    return methodKeys.fromKey(key);
}

Result<SampleSize> sampleSize(const SampleRule& rule, std::optional<int> population)
{
    Result<void> ok = within("confidence", rule.confidencePercent, 50, 99);
    ok = ok ? within("tolerable_rate", rule.tolerableRate, 1, rateScale - 1) : ok;
    ok = ok ? within("expected_rate", rule.expectedRate, 0, rule.tolerableRate - 1) : ok;
    ok = ok && population ? within("population", *population, 1, maxPopulation) : ok;
    if (!ok) {
        return tl::unexpected(ok.error());
    }
    return population ? Result<SampleSize>(knownPopulation(rule, *population))
                      : largePopulation(rule);
}

Result<int> upperRate(int sample, int errors, int confidencePercent)
{
    Result<void> ok = within("confidence", confidencePercent, 50, 99);
    ok = ok ? within("size", sample, 1, maxSampleSize) : ok;
    ok = ok ? within("errors", errors, 0, sample) : ok;
    if (!ok) {
        return tl::unexpected(ok.error());
    }
    int low = 0; // too small a rate
    int high = rateScale;
    while (errors < sample && high - low > 1) {
        const int middle = low + (high - low) / 2;
        (isBinomialRare(sample, errors, middle, confidencePercent) ? high : low) = middle;
    }
    return high;
}

Result<int> upperErrors(int population, int sample, int errors, int confidencePercent)
{
    Result<void> ok = within("confidence", confidencePercent, 50, 99);
    ok = ok ? within("population", population, 1, maxPopulation) : ok;
    ok = ok ? within("size", sample, 1, population) : ok;
    ok = ok ? within("errors", errors, 0, sample) : ok;
    if (!ok) {
        return tl::unexpected(ok.error());
    }
    int low = errors; // that many there are
    int high = population - sample + errors + 1;
    while (high - low > 1) {
        const int middle = low + (high - low) / 2;
        (isHypergeometricRare(population, middle, sample, errors, confidencePercent) ? high : low) =
            middle;
    }
    return low;
}

Result<QList<int>> drawSample(
    SampleMethod method, int population, int size, const QString& seed, const QStringList& strata)
{
    Result<void> ok = within("population", population, 1, maxPopulation);
    ok = ok && method != SampleMethod::All ? within("size", size, 1, population) : ok;
    ok = ok && method == SampleMethod::Stratified
             ? within("strata", strata.size(), population, population)
             : ok;
    if (!ok) {
        return tl::unexpected(ok.error());
    }
    QList<int> drawn;
    switch (method) {
    case SampleMethod::Random:
        drawn = smallest(numbersTo(population), size, seed);
        break;
    case SampleMethod::Interval:
        drawn = byInterval(population, size, seed);
        break;
    case SampleMethod::Stratified:
        drawn = byStratum(population, size, seed, strata);
        break;
    case SampleMethod::All:
        drawn = numbersTo(population);
        break;
    }
    std::sort(drawn.begin(), drawn.end());
    return drawn;
}

} // namespace zt
