// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/domain/regulatortrend.h"

#include <QHash>

#include <algorithm>

namespace zt {

namespace {

constexpr qint64 whole = 10000; ///< 100 % in hundredths of a per cent

/// Half away from zero; the divisor is positive.
int nearest(qint64 number, qint64 divisor)
{
    const qint64 half = number < 0 ? -divisor : divisor;
    return static_cast<int>((2 * number + half) / (2 * divisor));
}

qint64 differenceOver(const FirmShare& from, const FirmShare& to)
{
    return qint64{to.firms} * from.known - qint64{from.firms} * to.known;
}

/// What each row of a year says of each type; one pass over the lists and counts.
QList<FirmShare> sharesOfYear(const RegulatorBook& book, int year)
{
    QHash<QString, qsizetype> positions;
    for (qsizetype i = 0; i < book.types.size(); ++i) {
        positions.insert(book.types[i].id, i);
    }
    QList<FirmShare> shares(book.types.size());
    QList<Tri> seen;
    for (const BrokerYear& row : book.rows) {
        if (row.year != year) {
            continue;
        }
        seen.fill(row.listed ? Tri::No : Tri::Unknown, book.types.size());
        const auto note = [&](const QString& type, Tri found) {
            const qsizetype at = positions.value(type, -1);
            if (at >= 0 && seen[at] != Tri::Yes) {
                seen[at] = found;
            }
        };
        for (auto it = row.counts.begin(); it != row.counts.end(); ++it) {
            note(it.key(), it.value() > 0 ? Tri::Yes : Tri::No);
        }
        for (const BrokerDeficiency& one : row.deficiencies) {
            note(one.type, Tri::Yes);
        }
        for (qsizetype i = 0; i < seen.size(); ++i) {
            shares[i].known += seen[i] == Tri::Unknown ? 0 : 1;
            shares[i].firms += seen[i] == Tri::Yes ? 1 : 0;
        }
    }
    return shares;
}

TrendDirection directionOf(const QList<FirmShare>& byYear, int change)
{
    if (byYear.size() < 2 || byYear.first().known == 0 || byYear.last().known == 0) {
        return TrendDirection::NotKnown;
    }
    const int order = compareShares(byYear.last(), byYear.first());
    if (order > 0 && roseBy(byYear.first(), byYear.last(), change)) {
        return TrendDirection::Rising;
    }
    if (order < 0 && roseBy(byYear.last(), byYear.first(), change)) {
        return TrendDirection::Falling;
    }
    return TrendDirection::Steady;
}

int runOf(const QList<FirmShare>& byYear)
{
    int run = 0;
    for (qsizetype i = byYear.size() - 1; i > 0; --i) {
        if (byYear[i].known == 0 || byYear[i - 1].known == 0) {
            break;
        }
        const int step = compareShares(byYear[i], byYear[i - 1]);
        if (step == 0 || (run != 0 && (run > 0) != (step > 0))) {
            break;
        }
        run += step;
    }
    return run;
}

bool isFirstSeen(const QList<FirmShare>& byYear)
{
    return byYear.size() > 1 && byYear.last().firms > 0 &&
           std::all_of(byYear.begin(), byYear.end() - 1, [](const FirmShare& share) {
               return share.known > 0 && share.firms == 0;
           });
}

bool isHidden(const TypeTrend& trend, const RegulatorCuts& cuts)
{
    const QList<FirmShare>& byYear = trend.byYear;
    return cuts.rare && cuts.growth && trend.hasChange() &&
           compareShares(byYear.last(), byYear.first()) > 0 &&
           isAtMost(byYear.last(), *cuts.rare) &&
           roseBy(byYear.first(), byYear.last(), *cuts.growth);
}

void sortByChange(QList<qsizetype>& positions, const QList<TypeTrend>& types, int sign)
{
    std::stable_sort(positions.begin(), positions.end(), [&](qsizetype a, qsizetype b) {
        const TypeTrend& first = types[a];
        const TypeTrend& second = types[b];
        // The years are those of the book, so the fractions' divisors may differ: cross-multiply.
        const qint64 firstOver = qint64{first.byYear.first().known} * first.byYear.last().known;
        const qint64 secondOver = qint64{second.byYear.first().known} * second.byYear.last().known;
        const qint64 left =
            sign * differenceOver(first.byYear.first(), first.byYear.last()) * secondOver;
        const qint64 right =
            sign * differenceOver(second.byYear.first(), second.byYear.last()) * firstOver;
        return left != right ? left > right
                             : compareShares(first.byYear.last(), second.byYear.last()) > 0;
    });
}

} // namespace

int compareShares(const FirmShare& a, const FirmShare& b)
{
    const qint64 difference = differenceOver(b, a);
    return difference == 0 ? 0 : (difference > 0 ? 1 : -1);
}

int shareForEye(const FirmShare& share)
{
    return nearest(whole * share.firms, share.known);
}

int changeForEye(const FirmShare& from, const FirmShare& to)
{
    return nearest(whole * differenceOver(from, to), qint64{from.known} * to.known);
}

bool isAtMost(const FirmShare& share, int limit)
{
    return whole * share.firms <= qint64{limit} * share.known;
}

bool roseBy(const FirmShare& from, const FirmShare& to, int by)
{
    return whole * differenceOver(from, to) >= qint64{by} * from.known * to.known;
}

QString toKey(TrendDirection direction)
{
    switch (direction) {
    case TrendDirection::Steady:
        return QStringLiteral("steady");
    case TrendDirection::Rising:
        return QStringLiteral("rising");
    case TrendDirection::Falling:
        return QStringLiteral("falling");
    case TrendDirection::NotKnown:
        break;
    }
    return QStringLiteral("not_known");
}

const TypeTrend* RegulatorTrend::trendOf(const QString& type) const
{
    const auto found = std::find_if(
        types.begin(), types.end(), [&type](const TypeTrend& one) { return one.type == type; });
    return found != types.end() ? &*found : nullptr;
}

RegulatorTrend
regulatorTrend(const RegulatorBook& book, int first, int last, const RegulatorCuts& cuts)
{
    RegulatorTrend trend;
    for (const DeficiencyType& type : book.types) {
        trend.types.append({type.id, {}});
    }
    for (const int year : yearsOf(book)) {
        if (year < first || year > last) {
            continue;
        }
        trend.years.append(year);
        const QList<FirmShare> shares = sharesOfYear(book, year);
        for (qsizetype i = 0; i < shares.size(); ++i) {
            trend.types[i].byYear.append(shares[i]);
        }
    }
    for (qsizetype i = 0; i < trend.types.size(); ++i) {
        TypeTrend& one = trend.types[i];
        one.direction = directionOf(one.byYear, cuts.change);
        one.run = runOf(one.byYear);
        one.firstSeen = isFirstSeen(one.byYear);
        one.hidden = isHidden(one, cuts);
        if (one.direction == TrendDirection::Rising) {
            trend.rising.append(i);
        } else if (one.direction == TrendDirection::Falling) {
            trend.falling.append(i);
        }
        if (one.hidden) {
            trend.hidden.append(i);
        }
    }
    sortByChange(trend.rising, trend.types, 1);
    sortByChange(trend.falling, trend.types, -1);
    sortByChange(trend.hidden, trend.types, 1);
    return trend;
}

QList<qsizetype> brokersWith(const RegulatorBook& book, const QString& type, int year)
{
    QList<qsizetype> rows;
    for (qsizetype i = 0; i < book.rows.size(); ++i) {
        if (book.rows[i].year == year && hasDeficiency(book.rows[i], type) == Tri::Yes) {
            rows.append(i);
        }
    }
    std::stable_sort(rows.begin(), rows.end(), [&](qsizetype a, qsizetype b) {
        return deficiencyCount(book.rows[a], type) > deficiencyCount(book.rows[b], type);
    });
    return rows;
}

} // namespace zt
