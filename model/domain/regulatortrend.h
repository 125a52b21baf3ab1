// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/regulator.h"

namespace zt {

/// Brokers with a type of deficiency, among those of which it is known either way. A fraction,
/// compared as one: nothing is rounded before it decides.
struct FirmShare
{
    int firms = 0;
    int known = 0; ///< 0: nothing is known, and there is no share

    bool operator==(const FirmShare&) const = default;
};

/// -1, 0, 1; both must be known.
[[nodiscard]] int compareShares(const FirmShare& a, const FirmShare& b);
/// Hundredths of a per cent, rounded to the nearest, for the eye; it must be known.
[[nodiscard]] int shareForEye(const FirmShare& share);
/// The change in hundredths of a percentage point, rounded to the nearest, for the eye.
[[nodiscard]] int changeForEye(const FirmShare& from, const FirmShare& to);
/// Whether the share is at most `limit` hundredths of a per cent.
[[nodiscard]] bool isAtMost(const FirmShare& share, int limit);
/// Whether the share rose by at least `by` hundredths of a percentage point.
[[nodiscard]] bool roseBy(const FirmShare& from, const FirmShare& to, int by);

enum class TrendDirection : quint8 { NotKnown, Steady, Rising, Falling };

/// "not_known", "steady", "rising", "falling"
[[nodiscard]] QString toKey(TrendDirection direction);

/// How one type of deficiency went from the first year to the last.
struct TypeTrend
{
    QString type;
    QList<FirmShare> byYear;
    /// From the first year to the last: rising or falling where the share differs, by
    /// `RegulatorCuts::change` at least; not known where either year's share is not, or where
    /// there is one year only.
    TrendDirection direction = TrendDirection::NotKnown;
    int run = 0;            ///< years in a row, up to the last, in which the share rose (< 0: fell)
    bool firstSeen = false; ///< found in the last year, and known to be at no broker before
    bool hidden = false;    ///< rare in the last year, and growing; never without both cut-offs

    [[nodiscard]] bool hasChange() const { return direction != TrendDirection::NotKnown; }

    [[nodiscard]] int change() const { return changeForEye(byYear.first(), byYear.last()); }
};

struct RegulatorTrend
{
    QList<int> years;       ///< without gaps in the list, though years may be missing in between
    QList<TypeTrend> types; ///< as in the book
    /// Positions in `types`: the largest change first, then the larger share, then the order of
    /// the book.
    QList<qsizetype> rising;
    QList<qsizetype> falling;
    QList<qsizetype> hidden;

    [[nodiscard]] const TypeTrend* trendOf(const QString& type) const;
};

/// Over the years of the book from `first` to `last`.
[[nodiscard]] RegulatorTrend
regulatorTrend(const RegulatorBook& book, int first, int last, const RegulatorCuts& cuts);

/// The rows of the book that had a type of deficiency in a year: the most first, then by broker.
[[nodiscard]] QList<qsizetype>
brokersWith(const RegulatorBook& book, const QString& type, int year);

} // namespace zt
