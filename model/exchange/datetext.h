// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/moment.h"
#include "model/exchange/sheet.h"

#include <QDate>

#include <optional>

namespace zt {

// The one place that reads days and moments as Taiwanese offices and their programs write them:
// 民國113年1月2日, 113/01/02, 113.1.2, 1130102; 2024-01-02, 2024/1/2, 20240102; a spreadsheet's
// number of days (45293); Windows' FILETIME, LDAP's 20240102030405.0Z; with a time behind, also
// 上午 08:00 and 8:00:00 PM; Tue Jan  2 03:04:05 2024, as ctime(3) writes it. With the year behind
// (7/18/2026 8:00:00 PM, as English Windows writes it) only where the order of month and day is
// told. Not read: years of two digits.

/// Whether 1/2/2024 is in January or in February.
enum class DayOrder : quint8 { Unknown, MonthFirst, DayFirst };

/// What a text with its year behind shows of the order: its first or its second number is above 12.
/// Nothing where the text is of another form; Unknown where it could be either.
[[nodiscard]] std::optional<DayOrder> dayOrderShown(const QString& text);

/// A day, and the time of day where the text tells one.
struct DateReading
{
    QDate day;
    std::optional<int> msOfDay;
    std::optional<int> offsetMinutes; ///< from UTC, where the text tells it

    bool operator==(const DateReading&) const = default;
};

[[nodiscard]] std::optional<DateReading> readDate(const QString& text,
                                                  DayOrder order = DayOrder::Unknown);
/// A number in a spreadsheet is a count of days.
[[nodiscard]] std::optional<DateReading> readDate(const Cell& cell,
                                                  DayOrder order = DayOrder::Unknown);

/// The day in Taiwan: what tells its offset is brought to +08:00.
[[nodiscard]] std::optional<QDate> dayFrom(const QString& text, DayOrder order = DayOrder::Unknown);
[[nodiscard]] std::optional<QDate> dayFrom(const Cell& cell, DayOrder order = DayOrder::Unknown);

/// Needs a time of day; one without an offset was read from a clock in Taiwan.
[[nodiscard]] std::optional<Moment> momentFrom(const QString& text,
                                               DayOrder order = DayOrder::Unknown);
[[nodiscard]] std::optional<Moment> momentFrom(const Cell& cell,
                                               DayOrder order = DayOrder::Unknown);

/// The day in Taiwan of seconds since 1970-01-01 UTC, as scanners write them. Nothing for 0, which
/// stands for none, and beyond year 2999.
[[nodiscard]] std::optional<QDate> dayFromUnixSeconds(const QString& text);

/// 100 ns since 1601-01-01 UTC, as Active Directory keeps moments. Nothing for 0 and for "never"
/// (the greatest number).
[[nodiscard]] std::optional<Moment> momentFromFileTime(qint64 fileTime);

} // namespace zt
