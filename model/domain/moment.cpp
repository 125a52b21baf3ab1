// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/domain/moment.h"

#include <QDateTime>
#include <QRegularExpression>

namespace zt {

namespace {

constexpr qint64 minuteMs = 60'000;
constexpr qint64 hourMs = 60 * minuteMs;
constexpr qint64 dayMs = 24 * hourMs;
constexpr qint64 epochDay = 2'440'588; // Julian day of 1970-01-01
constexpr int widestOffset = 14 * 60;

/// The calendar and the clock where the moment was read.
QDateTime local(const Moment& moment)
{
    return QDateTime::fromMSecsSinceEpoch(
        moment.utcMs, Qt::OffsetFromUTC, moment.offsetMinutes * 60);
}

QString offsetText(int minutes)
{
    const int size = std::abs(minutes);
    return QStringLiteral("%1%2:%3")
        .arg(minutes < 0 ? QLatin1Char('-') : QLatin1Char('+'))
        .arg(size / 60, 2, 10, QLatin1Char('0'))
        .arg(size % 60, 2, 10, QLatin1Char('0'));
}

std::optional<int> offsetFrom(const QString& text, std::optional<int> otherwise)
{
    if (text.isEmpty()) {
        return otherwise;
    }
    if (text == QLatin1String("Z")) {
        return 0;
    }
    const int hours = QStringView(text).mid(1, 2).toInt();
    const int minutes = QStringView(text).mid(4, 2).toInt();
    const int size = hours * 60 + minutes;
    if (minutes > 59 || size > widestOffset) {
        return std::nullopt;
    }
    return text.startsWith(QLatin1Char('-')) ? -size : size;
}

} // namespace

QString toText(const Moment& moment)
{
    return local(moment).toString(QStringLiteral("yyyy-MM-ddTHH:mm:ss.zzz")) +
           offsetText(moment.offsetMinutes);
}

std::optional<Moment> momentFromText(const QString& text, std::optional<int> offsetMinutes)
{
    static const QRegularExpression form(
        QStringLiteral("\\A([0-9]{4}-[0-9]{2}-[0-9]{2})[T ]([0-9]{2}):([0-9]{2})"
                       "(?::([0-9]{2})(?:\\.([0-9]{3}))?)?(Z|[+-][0-9]{2}:[0-9]{2})?\\z"));
    const QRegularExpressionMatch match = form.match(text);
    if (!match.hasMatch()) {
        return std::nullopt;
    }
    const QDate day = QDate::fromString(match.captured(1), Qt::ISODate);
    const QTime time(match.captured(2).toInt(),
                     match.captured(3).toInt(),
                     match.captured(4).toInt(),
                     match.captured(5).toInt());
    const std::optional<int> offset = offsetFrom(match.captured(6), offsetMinutes);
    if (!day.isValid() || day.year() < 1900 || day.year() > 2999 || !time.isValid() || !offset) {
        return std::nullopt;
    }
    const qint64 onClock = (day.toJulianDay() - epochDay) * dayMs + time.msecsSinceStartOfDay();
    return Moment{onClock - *offset * minuteMs, *offset};
}

QString shownMinute(const Moment& moment)
{
    return local(moment).toString(QStringLiteral("yyyy-MM-dd HH:mm"));
}

QString shownTime(const Moment& moment)
{
    return local(moment).toString(QStringLiteral("HH:mm"));
}

QString shownDay(const Moment& moment)
{
    return local(moment).toString(QStringLiteral("yyyy-MM-dd"));
}

std::optional<qint64> durationMs(const QString& iso)
{
    static const QRegularExpression form(QStringLiteral(
        "\\AP(?:([0-9]{1,4})D)?(?:T(?=[0-9])(?:([0-9]{1,4})H)?(?:([0-9]{1,5})M)?)?\\z"));
    const QRegularExpressionMatch match = form.match(iso);
    if (!match.hasMatch() || iso.size() < 3) {
        return std::nullopt;
    }
    return match.captured(1).toLongLong() * dayMs + match.captured(2).toLongLong() * hourMs +
           match.captured(3).toLongLong() * minuteMs;
}

} // namespace zt
