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
// 上午 08:00 and 8:00:00 PM. Not read: a month and a day whose order nobody tells (1/2/2024), and
// years of two digits.

/// A day, and the time of day where the text tells one.
struct DateReading
{
    QDate day;
    std::optional<int> msOfDay;
    std::optional<int> offsetMinutes; ///< from UTC, where the text tells it

    bool operator==(const DateReading&) const = default;
};

[[nodiscard]] std::optional<DateReading> readDate(const QString& text);
/// A number in a spreadsheet is a count of days.
[[nodiscard]] std::optional<DateReading> readDate(const Cell& cell);

/// The day in Taiwan: what tells its offset is brought to +08:00.
[[nodiscard]] std::optional<QDate> dayFrom(const QString& text);
[[nodiscard]] std::optional<QDate> dayFrom(const Cell& cell);

/// Needs a time of day; one without an offset was read from a clock in Taiwan.
[[nodiscard]] std::optional<Moment> momentFrom(const QString& text);
[[nodiscard]] std::optional<Moment> momentFrom(const Cell& cell);

/// 100 ns since 1601-01-01 UTC, as Active Directory keeps moments. Nothing for 0 and for "never"
/// (the greatest number).
[[nodiscard]] std::optional<Moment> momentFromFileTime(qint64 fileTime);

} // namespace zt
