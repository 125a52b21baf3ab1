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

/// [h], [mm] and so on: hours, minutes or seconds that go on counting.
bool isElapsed(QStringView inside)
{
    const QChar first = inside.isEmpty() ? QChar() : inside.front().toLower();
    return (first == u'h' || first == u'm' || first == u's') &&
           std::all_of(inside.begin(), inside.end(), [&](QChar c) { return c.toLower() == first; });
}

/// Where what begins at `at` is closed; the size where it is not.
qsizetype endOf(QStringView code, QChar closing, qsizetype at)
{
    const qsizetype end = code.indexOf(closing, at + 1);
    return end < 0 ? code.size() : end;
}

/// How many characters from here on stand for themselves; 0 where none does.
qsizetype literalAt(QStringView code, qsizetype at)
{
    constexpr QStringView general = u"General";
    if (code.mid(at).startsWith(general, Qt::CaseInsensitive)) {
        return general.size();
    }
    if (code[at] == u'"') {
        return endOf(code, u'"', at) - at + 1;
    }
    return QStringView(u"\\_*").contains(code[at]) ? 2 : 0;
}

/// Whether a letter asks for a part of a date; E+ and E- ask for an exponent.
bool isDateLetter(QStringView code, qsizetype at)
{
    const QChar c = code[at].toLower();
    if (c != u'e') {
        return QStringView(u"ymdhsgb").contains(c);
    }
    return at + 1 >= code.size() || (code[at + 1] != u'+' && code[at + 1] != u'-');
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
    bool date = false;
    for (qsizetype i = 0; i < code.size() && code[i] != u';'; ++i) {
        if (const qsizetype literal = literalAt(code, i); literal > 0) {
            i += literal - 1;
        } else if (code[i] == u'[') {
            const qsizetype end = endOf(code, u']', i);
            if (end < code.size() && isElapsed(code.mid(i + 1, end - i - 1))) {
                return NumberStyle::Elapsed;
            }
            i = end;
        } else {
            date = date || isDateLetter(code, i);
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
