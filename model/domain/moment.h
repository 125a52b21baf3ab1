// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace zt {

/// An instant, and the offset from UTC of the clock on which it was read. What comes first is told
/// by the instant alone; the offset says how it is written, and is part of what was recorded.
struct Moment
{
    qint64 utcMs = 0; ///< since 1970-01-01T00:00:00Z, without leap seconds
    int offsetMinutes = 0;

    bool operator==(const Moment&) const = default;

    [[nodiscard]] Moment after(qint64 ms) const { return {utcMs + ms, offsetMinutes}; }
};

inline constexpr int taipeiMinutes = 8 * 60; ///< no summer time since 1979

/// "2026-07-18T09:20:00.000+08:00": how every moment is stored and exchanged.
[[nodiscard]] QString toText(const Moment& moment);

/// That form; also with a blank for the T, and without milliseconds or seconds. "Z" is +00:00. A
/// text that names no offset takes `offsetMinutes`, and is no moment where there is none. None for
/// anything else, and outside the years 1900 to 2999.
[[nodiscard]] std::optional<Moment> momentFromText(const QString& text,
                                                   std::optional<int> offsetMinutes = std::nullopt);

/// "2026-07-18 09:20", on the clock it was read from; the time alone.
[[nodiscard]] QString shownMinute(const Moment& moment);
[[nodiscard]] QString shownTime(const Moment& moment);
/// "2026-07-18"
[[nodiscard]] QString shownDay(const Moment& moment);

/// A length of days, hours and minutes in ISO 8601 ("P3D", "PT24H", "P1DT30M"). A day is 24 hours:
/// what passes is counted, not the calendar. None for anything else, also for years, months, weeks
/// and fractions.
[[nodiscard]] std::optional<qint64> durationMs(const QString& iso);

} // namespace zt
