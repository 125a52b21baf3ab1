// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exchange/numbertext.h"

#include <QDate>
#include <QTime>

#include <array>
#include <charconv>
#include <cmath>

namespace zt {

namespace {

constexpr double lastSerial = 2'958'466; // first beyond 9999-12-31
constexpr qint64 msPerDay = 86'400'000;

QString timeText(qint64 msOfDay)
{
    const QTime time = QTime::fromMSecsSinceStartOfDay(static_cast<int>(msOfDay));
    return time.toString(msOfDay % 1000 == 0 ? QStringLiteral("HH:mm:ss")
                                             : QStringLiteral("HH:mm:ss.zzz"));
}

QString elapsedText(qint64 ms)
{
    const qint64 seconds = (ms + 500) / 1000;
    const auto two = [](qint64 value) {
        return QStringLiteral("%1").arg(value, 2, 10, QLatin1Char('0'));
    };
    return two(seconds / 3600) + QLatin1Char(':') + two(seconds / 60 % 60) + QLatin1Char(':') +
           two(seconds % 60);
}

} // namespace

QString shortestNumber(double value)
{
    std::array<char, 400> buffer{};
    const double size = std::abs(value);
    const bool plain = size == 0 || (size >= 1e-9 && size < 1e21);
    const auto end =
        plain ? std::to_chars(
                    buffer.data(), buffer.data() + buffer.size(), value, std::chars_format::fixed)
              : std::to_chars(buffer.data(), buffer.data() + buffer.size(), value);
    const QString text = QString::fromLatin1(buffer.data(), end.ptr - buffer.data());
    return text == QLatin1String("-0") ? QStringLiteral("0") : text;
}

QString dateText(double serial, NumberStyle style)
{
    if (!(serial >= 0) || serial >= lastSerial || style == NumberStyle::Plain) {
        return {};
    }
    const auto total = qint64{std::llround(serial * static_cast<double>(msPerDay))};
    if (style == NumberStyle::Elapsed) {
        return elapsedText(total);
    }
    const qint64 day = total / msPerDay;
    const qint64 ms = total % msPerDay;
    if (day == 0) {
        return timeText(ms);
    }
    const QString date = QDate(1899, 12, 30).addDays(day).toString(Qt::ISODate);
    return ms == 0 ? date : date + QLatin1Char('T') + timeText(ms);
}

NumberStyle numberStyleOf(QStringView code)
{
    const auto isElapsed = [](QStringView inside) {
        const QChar first = inside.isEmpty() ? QChar() : inside.front().toLower();
        return (first == u'h' || first == u'm' || first == u's') &&
               std::all_of(
                   inside.begin(), inside.end(), [&](QChar c) { return c.toLower() == first; });
    };
    bool date = false;
    for (qsizetype i = 0; i < code.size() && code[i] != u';'; ++i) {
        const QChar c = code[i].toLower();
        if (code.mid(i).startsWith(u"General", Qt::CaseInsensitive)) {
            i += 6;
        } else if (c == u'"') {
            const qsizetype end = code.indexOf(u'"', i + 1);
            i = end < 0 ? code.size() : end;
        } else if (c == u'\\' || c == u'_' || c == u'*') {
            ++i;
        } else if (c == u'[') {
            const qsizetype end = code.indexOf(u']', i + 1);
            if (end > 0 && isElapsed(code.mid(i + 1, end - i - 1))) {
                return NumberStyle::Elapsed;
            }
            i = end < 0 ? code.size() : end;
        } else if (c == u'e') {
            const bool exponent =
                i + 1 < code.size() && (code[i + 1] == u'+' || code[i + 1] == u'-');
            date = date || !exponent;
        } else {
            date = date || QStringView(u"ymdhsgb").contains(c);
        }
    }
    return date ? NumberStyle::Date : NumberStyle::Plain;
}

NumberStyle builtinNumberStyle(int id)
{
    if (id == 46) {
        return NumberStyle::Elapsed;
    }
    const bool date = (id >= 14 && id <= 22) || (id >= 27 && id <= 36) || id == 45 || id == 47 ||
                      (id >= 50 && id <= 58);
    return date ? NumberStyle::Date : NumberStyle::Plain;
}

} // namespace zt
