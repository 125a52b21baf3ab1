// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exchange/datetext.h"

#include "model/exchange/importvalues.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace zt {

namespace {

constexpr int rocYearZero = 1911;
constexpr int firstYear = 1900;
constexpr int lastYear = 2999;
constexpr int lastRocYear = 200;
constexpr int msPerDay = 86'400'000;
constexpr qint64 unixDay = 2'440'588;    ///< Julian day of 1970-01-01
constexpr qint64 serialZero = 2'415'019; ///< Julian day of 1899-12-30
constexpr int firstSerial = 10'959;      ///< 1930-01-01; smaller numbers are no days
constexpr int lastSerial = 109'574;      ///< 2199-12-30
constexpr qint64 fileTimeUnix = 116'444'736'000'000'000;

/// Reads a text from the left.
class DateScanner
{
public:
    explicit DateScanner(QStringView text)
        : m_text(text)
    {
    }

    [[nodiscard]] bool atEnd() const { return m_at >= m_text.size(); }

    [[nodiscard]] qsizetype digitsAhead() const
    {
        qsizetype end = m_at;
        while (end < m_text.size() && isDigit(m_text[end])) {
            ++end;
        }
        return end - m_at;
    }

    /// Up to `most` digits; -1 where there is none.
    int number(qsizetype most)
    {
        const qsizetype digits = std::min(most, digitsAhead());
        int value = digits == 0 ? -1 : 0;
        for (qsizetype i = 0; i < digits; ++i) {
            value = value * 10 + (m_text[m_at++].unicode() - u'0');
        }
        return value;
    }

    bool take(QStringView word)
    {
        const bool there = m_text.sliced(m_at).startsWith(word, Qt::CaseInsensitive);
        m_at += there ? word.size() : 0;
        return there;
    }

    void skipBlanks()
    {
        while (!atEnd() && m_text[m_at] == u' ') {
            ++m_at;
        }
    }

    [[nodiscard]] QChar peek() const { return atEnd() ? QChar() : m_text[m_at]; }

    [[nodiscard]] qsizetype at() const { return m_at; }

    void back(qsizetype at) { m_at = at; }

private:
    static bool isDigit(QChar c) { return c >= u'0' && c <= u'9'; }

    QStringView m_text;
    qsizetype m_at = 0;
};

std::optional<QDate> dateOf(int year, int month, int day)
{
    const bool inRange = year >= firstYear && year <= lastYear;
    return inRange && QDate::isValid(year, month, day) ? std::optional(QDate(year, month, day))
                                                       : std::nullopt;
}

std::optional<QDate> rocDate(int year, int month, int day)
{
    return year >= 1 && year <= lastRocYear ? dateOf(year + rocYearZero, month, day) : std::nullopt;
}

/// 20240102, 1130102
std::optional<QDate> packedDate(DateScanner& scan)
{
    const qsizetype digits = scan.digitsAhead();
    const int year = scan.number(digits == 7 ? 3 : 4);
    const int month = scan.number(2);
    const int day = scan.number(2);
    return digits == 7 ? rocDate(year, month, day) : dateOf(year, month, day);
}

/// 2024-01-02, 113/1/2, 民國113年1月2日
std::optional<QDate> splitDate(DateScanner& scan, bool saidRoc)
{
    const qsizetype yearDigits = scan.digitsAhead();
    if (yearDigits > 4 || (yearDigits < 3 && !saidRoc) || (yearDigits == 4 && saidRoc)) {
        return std::nullopt;
    }
    const int year = scan.number(4);
    scan.skipBlanks();
    const QChar mark = scan.peek();
    if (!scan.take(u"年") && !scan.take(u"/") && !scan.take(u"-") && !scan.take(u".")) {
        return std::nullopt;
    }
    scan.skipBlanks();
    const int month = scan.number(2);
    scan.skipBlanks();
    const bool inWords = mark == u'年';
    if (inWords ? !scan.take(u"月") : !scan.take(QStringView(&mark, 1))) {
        return std::nullopt;
    }
    scan.skipBlanks();
    const int day = scan.number(2);
    scan.skipBlanks();
    if (inWords && !scan.take(u"日")) {
        return std::nullopt;
    }
    return yearDigits == 4 ? dateOf(year, month, day) : rocDate(year, month, day);
}

/// 7/18/2026, 18.7.2026: two numbers and the year behind them.
struct YearLast
{
    int first = 0;
    int second = 0;
    int year = 0;
};

std::optional<YearLast> yearLast(DateScanner& scan)
{
    const qsizetype start = scan.at();
    YearLast read;
    const bool isShort = scan.digitsAhead() <= 2;
    read.first = scan.number(2);
    const QChar mark = scan.peek();
    const QStringView same(&mark, 1);
    const bool marked = scan.take(u"/") || scan.take(u"-") || scan.take(u".");
    const bool secondShort = scan.digitsAhead() <= 2;
    read.second = scan.number(2);
    const bool again = marked && scan.take(same);
    const bool yearLong = scan.digitsAhead() == 4;
    if (!isShort || !secondShort || !again || !yearLong || read.first < 1 || read.second < 1) {
        scan.back(start);
        return std::nullopt;
    }
    read.year = scan.number(4);
    return read;
}

std::optional<QDate> dayOf(const YearLast& read, DayOrder order)
{
    return order == DayOrder::MonthFirst ? dateOf(read.year, read.first, read.second)
           : order == DayOrder::DayFirst ? dateOf(read.year, read.second, read.first)
                                         : std::nullopt;
}

/// +08:00, +0800, +08, Z
std::optional<int> readOffset(DateScanner& scan)
{
    if (scan.take(u"Z")) {
        return 0;
    }
    const int sign = scan.take(u"+") ? 1 : scan.take(u"-") ? -1 : 0;
    if (sign == 0) {
        return std::nullopt;
    }
    const int hours = scan.number(2);
    scan.take(u":");
    const int minutes = scan.atEnd() ? 0 : scan.number(2);
    const bool fits = hours >= 0 && hours <= 14 && minutes >= 0 && minutes < 60;
    return fits ? std::optional(sign * (hours * 60 + minutes)) : std::nullopt;
}

enum class DayHalf : quint8 { None, Before, After };

DayHalf readHalf(DateScanner& scan)
{
    if (scan.take(u"上午") || scan.take(u"早上") || scan.take(u"凌晨") || scan.take(u"AM")) {
        return DayHalf::Before;
    }
    return scan.take(u"下午") || scan.take(u"晚上") || scan.take(u"PM") ? DayHalf::After
                                                                        : DayHalf::None;
}

int fractionMs(DateScanner& scan)
{
    const qsizetype digits = scan.digitsAhead();
    int ms = scan.number(3);
    for (qsizetype i = digits; i < 3; ++i) {
        ms *= 10;
    }
    while (scan.digitsAhead() > 0) {
        scan.number(1);
    }
    return ms;
}

/// Hours, minutes, seconds after `mark` or its words; the rest of the text must be a time.
std::optional<int> clockTime(DateScanner& scan)
{
    DayHalf half = readHalf(scan);
    scan.skipBlanks();
    int hour = scan.number(2);
    const bool inWords = scan.take(u"時") || scan.take(u"點");
    if (hour < 0 || (!inWords && !scan.take(u":"))) {
        return std::nullopt;
    }
    const int minute = scan.number(2);
    int second = 0;
    int ms = 0;
    if (inWords ? scan.take(u"分") && scan.digitsAhead() > 0 : scan.take(u":")) {
        second = scan.number(2);
        scan.take(u"秒");
        if (scan.take(u".") || scan.take(u",")) {
            ms = fractionMs(scan);
        }
    }
    scan.skipBlanks();
    half = half == DayHalf::None ? readHalf(scan) : half;
    scan.skipBlanks();
    const bool twelve = half != DayHalf::None;
    if (minute < 0 || minute > 59 || second < 0 || second > 59 || ms < 0 || hour > 23 ||
        (twelve && hour > 12)) {
        return std::nullopt;
    }
    hour = twelve ? hour % 12 + (half == DayHalf::After ? 12 : 0) : hour;
    return ((hour * 60 + minute) * 60 + second) * 1000 + ms;
}

std::optional<DateReading> withTime(const QDate& day, DateScanner& scan)
{
    DateReading reading{day, std::nullopt, std::nullopt};
    scan.skipBlanks();
    if (scan.take(u"T") || scan.take(u",")) {
        scan.skipBlanks();
    }
    if (scan.atEnd()) {
        return reading;
    }
    const std::optional<int> time = clockTime(scan);
    if (!time) {
        return std::nullopt;
    }
    reading.msOfDay = time;
    if (!scan.atEnd()) {
        reading.offsetMinutes = readOffset(scan);
        if (!reading.offsetMinutes || !scan.atEnd()) {
            return std::nullopt;
        }
    }
    return reading;
}

/// LDAP: 20240102030405.0Z
std::optional<DateReading> generalizedTime(DateScanner& scan)
{
    const int year = scan.number(4);
    const int month = scan.number(2);
    const int day = scan.number(2);
    const auto date = dateOf(year, month, day);
    const int hour = scan.number(2);
    const int minute = scan.number(2);
    const int second = scan.number(2);
    const int ms = scan.take(u".") || scan.take(u",") ? fractionMs(scan) : 0;
    const std::optional<int> offset = readOffset(scan);
    if (!date || !offset || !scan.atEnd() || hour > 23 || minute > 59 || second > 59 || ms < 0) {
        return std::nullopt;
    }
    return DateReading{*date, ((hour * 60 + minute) * 60 + second) * 1000 + ms, offset};
}

/// Whole days since 1970-01-01; rounds down.
qint64 daysBefore(qint64 ms)
{
    return ms >= 0 ? ms / msPerDay : -((-ms + msPerDay - 1) / msPerDay);
}

DateReading readingOf(const Moment& moment)
{
    const qint64 day = daysBefore(moment.utcMs);
    return {
        QDate::fromJulianDay(day + unixDay), static_cast<int>(moment.utcMs - day * msPerDay), 0};
}

std::optional<DateReading> fromSerial(double serial)
{
    const double whole = std::floor(serial);
    if (!(whole >= firstSerial && whole <= lastSerial)) {
        return std::nullopt;
    }
    DateReading reading{QDate::fromJulianDay(serialZero + static_cast<qint64>(whole)), {}, {}};
    const double ms = std::round((serial - whole) * msPerDay);
    if (ms > 0) {
        reading.msOfDay = std::min(static_cast<int>(ms), msPerDay - 1);
    }
    return reading;
}

/// A text of digits alone, with at most one point.
std::optional<DateReading> fromDigits(const QString& text, qsizetype whole)
{
    if (whole == 17 || whole == 18) {
        const auto moment = momentFromFileTime(text.toLongLong());
        return moment ? std::optional(readingOf(*moment)) : std::nullopt;
    }
    return whole == 5 || whole == 6 ? fromSerial(text.toDouble()) : std::nullopt;
}

/// One of three-letter words, from 1; 0: none of them.
int takeWord(DateScanner& scan, QStringView words)
{
    constexpr qsizetype length = 3;
    for (qsizetype at = 0; at + length <= words.size(); at += length) {
        if (scan.take(words.sliced(at, length))) {
            return static_cast<int>(at / length) + 1;
        }
    }
    return 0;
}

/// Tue Jan  2 03:04:05 2024
std::optional<DateReading> ctimeForm(DateScanner& scan)
{
    (void)takeWord(scan, u"SunMonTueWedThuFriSat");
    scan.skipBlanks();
    const int month = takeWord(scan, u"JanFebMarAprMayJunJulAugSepOctNovDec");
    scan.skipBlanks();
    const int day = month > 0 ? scan.number(2) : -1;
    scan.skipBlanks();
    const std::optional<int> time = day > 0 ? clockTime(scan) : std::nullopt;
    constexpr qsizetype yearDigits = 4;
    if (!time || scan.digitsAhead() != yearDigits) {
        return std::nullopt;
    }
    const std::optional<QDate> date = dateOf(scan.number(yearDigits), month, day);
    return date && scan.atEnd() ? std::optional(DateReading{*date, time, std::nullopt})
                                : std::nullopt;
}

std::optional<DateReading> readPlain(const QString& text, DayOrder order)
{
    DateScanner scan(text);
    if (const auto read = ctimeForm(scan)) {
        return read;
    }
    scan.back(0);
    if (const auto read = order == DayOrder::Unknown ? std::nullopt : yearLast(scan)) {
        const std::optional<QDate> day = dayOf(*read, order);
        return day ? withTime(*day, scan) : std::nullopt;
    }
    const qsizetype digits = scan.digitsAhead();
    if (digits == 14) {
        return generalizedTime(scan);
    }
    const bool onlyDigits =
        digits == text.size() || (digits > 0 && digits + 1 < text.size() && text[digits] == u'.' &&
                                  std::all_of(text.begin() + digits + 1, text.end(), [](QChar c) {
                                      return c >= u'0' && c <= u'9';
                                  }));
    if (onlyDigits && digits != 7 && digits != 8) {
        return fromDigits(text, digits);
    }
    const bool saidRoc = scan.take(u"中華民國") || scan.take(u"民國") || scan.take(u"ROC");
    scan.take(u"西元");
    scan.skipBlanks();
    const qsizetype length = scan.digitsAhead();
    const auto day = length == 7 || length == 8 ? packedDate(scan) : splitDate(scan, saidRoc);
    return day ? withTime(*day, scan) : std::nullopt;
}

qint64 utcMsOf(const DateReading& reading)
{
    const qint64 day = reading.day.toJulianDay() - unixDay;
    return day * msPerDay + reading.msOfDay.value_or(0) -
           qint64{reading.offsetMinutes.value_or(taipeiMinutes)} * 60'000;
}

QDate taipeiDay(const DateReading& reading)
{
    if (!reading.offsetMinutes || !reading.msOfDay) {
        return reading.day;
    }
    const qint64 local = utcMsOf(reading) + qint64{taipeiMinutes} * 60'000;
    return QDate::fromJulianDay(daysBefore(local) + unixDay);
}

std::optional<QDate> dayOf(const std::optional<DateReading>& reading)
{
    return reading ? std::optional(taipeiDay(*reading)) : std::nullopt;
}

std::optional<Moment> momentOf(const std::optional<DateReading>& reading)
{
    if (!reading || !reading->msOfDay) {
        return std::nullopt;
    }
    return Moment{utcMsOf(*reading), reading->offsetMinutes.value_or(taipeiMinutes)};
}

} // namespace

std::optional<DayOrder> dayOrderShown(const QString& text)
{
    constexpr int months = 12;
    const QString plain = plainWidth(text);
    DateScanner scan(plain);
    const std::optional<YearLast> read = yearLast(scan);
    if (!read) {
        return std::nullopt;
    }
    if (read->first > months) {
        return DayOrder::DayFirst;
    }
    return read->second > months ? DayOrder::MonthFirst : DayOrder::Unknown;
}

std::optional<DateReading> readDate(const QString& text, DayOrder order)
{
    return readPlain(plainWidth(text), order);
}

std::optional<DateReading> readDate(const Cell& cell, DayOrder order)
{
    const bool serial = cell.kind == Cell::Kind::Date || cell.kind == Cell::Kind::Number;
    if (serial && cell.number <= lastSerial && cell.number >= firstSerial) {
        return fromSerial(cell.number);
    }
    return cell.kind == Cell::Kind::Error ? std::nullopt : readDate(cell.text, order);
}

std::optional<QDate> dayFrom(const QString& text, DayOrder order)
{
    return dayOf(readDate(text, order));
}

std::optional<QDate> dayFrom(const Cell& cell, DayOrder order)
{
    return dayOf(readDate(cell, order));
}

std::optional<Moment> momentFrom(const QString& text, DayOrder order)
{
    return momentOf(readDate(text, order));
}

std::optional<Moment> momentFrom(const Cell& cell, DayOrder order)
{
    auto reading = readDate(cell, order);
    if (reading && cell.kind == Cell::Kind::Date && !reading->msOfDay) {
        reading->msOfDay = 0; // midnight has no fraction
    }
    return momentOf(reading);
}

std::optional<QDate> dayFromUnixSeconds(const QString& text)
{
    bool isNumber = false;
    const qint64 seconds = text.trimmed().toLongLong(&isNumber);
    constexpr qint64 most = 32'503'680'000; // the end of year 2999
    if (!isNumber || seconds <= 0 || seconds >= most) {
        return std::nullopt;
    }
    return taipeiDay(readingOf({seconds * 1000, 0}));
}

std::optional<Moment> momentFromFileTime(qint64 fileTime)
{
    const bool never = fileTime <= 0 || fileTime == std::numeric_limits<qint64>::max();
    if (never) {
        return std::nullopt;
    }
    return Moment{(fileTime - fileTimeUnix) / 10'000, 0};
}

} // namespace zt
