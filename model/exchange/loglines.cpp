// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exchange/loglines.h"

#include <algorithm>
#include <array>
#include <chrono>

namespace zt {

namespace {

constexpr int minutesPerHour = 60;
constexpr int minutesPerDay = 1440;
constexpr int secondsPerMinute = 60;
constexpr int daysPerWeek = 7;
constexpr int mostOffset = 14 * minutesPerHour;

/// Takes pieces off the front of a text.
class Pieces
{
public:
    explicit Pieces(QByteArrayView text)
        : m_rest(text)
    {
    }

    [[nodiscard]] bool isEmpty() const { return m_rest.isEmpty(); }

    [[nodiscard]] QByteArrayView rest() const { return m_rest; }

    [[nodiscard]] bool take(QByteArrayView text)
    {
        if (!m_rest.startsWith(text)) {
            return false;
        }
        m_rest = m_rest.sliced(text.size());
        return true;
    }

    /// Up to a character, which goes with it.
    [[nodiscard]] bool upTo(char end, QByteArrayView& piece)
    {
        const qsizetype at = m_rest.indexOf(end);
        if (at < 0) {
            return false;
        }
        piece = m_rest.first(at);
        m_rest = m_rest.sliced(at + 1);
        return true;
    }

    /// Up to a blank or the end.
    [[nodiscard]] QByteArrayView word()
    {
        const qsizetype at = m_rest.indexOf(' ');
        const QByteArrayView piece = at < 0 ? m_rest : m_rest.first(at);
        m_rest = at < 0 ? QByteArrayView() : m_rest.sliced(at);
        return piece;
    }

    /// Between quotes; a backslash keeps the character behind it from ending the piece.
    [[nodiscard]] bool quoted(QByteArrayView& piece)
    {
        if (!take("\"")) {
            return false;
        }
        for (qsizetype i = 0; i < m_rest.size(); ++i) {
            if (m_rest[i] == '\\') {
                ++i;
            } else if (m_rest[i] == '"') {
                piece = m_rest.first(i);
                m_rest = m_rest.sliced(i + 1);
                return true;
            }
        }
        return false;
    }

    /// Just so many digits.
    [[nodiscard]] bool digits(int count, int& number)
    {
        if (m_rest.size() < count) {
            return false;
        }
        number = 0;
        for (int i = 0; i < count; ++i) {
            const char c = m_rest[i];
            if (c < '0' || c > '9') {
                return false;
            }
            number = number * 10 + (c - '0');
        }
        m_rest = m_rest.sliced(count);
        return true;
    }

    /// As many digits as there are, at least one and at most `most`.
    [[nodiscard]] bool digits(int most, qint64& number)
    {
        int count = 0;
        number = 0;
        while (count < m_rest.size() && m_rest[count] >= '0' && m_rest[count] <= '9') {
            if (++count > most) {
                return false;
            }
            number = number * 10 + (m_rest[count - 1] - '0');
        }
        m_rest = m_rest.sliced(count);
        return count > 0;
    }

private:
    QByteArrayView m_rest;
};

bool isNumber(QByteArrayView text)
{
    return !text.isEmpty() &&
           std::all_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; });
}

/// A civil time and how far its clock is ahead of UTC, in minutes.
struct Reading
{
    int year = 0;
    int month = 0;
    int day = 0;
    int hour = 0;
    int minute = 0;
    int second = 0;
    std::optional<int> offset;
};

std::optional<int> monthNamed(QByteArrayView name)
{
    static constexpr std::array<const char*, 12> months{
        "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"};
    for (size_t i = 0; i < months.size(); ++i) {
        if (name == QByteArrayView(months.at(i))) {
            return static_cast<int>(i) + 1;
        }
    }
    return std::nullopt;
}

bool readClock(Pieces& pieces, Reading& reading)
{
    return pieces.digits(2, reading.hour) && pieces.take(":") && pieces.digits(2, reading.minute);
}

/// "+0800", "+08:00" or "+08".
bool readOffset(Pieces& pieces, Reading& reading)
{
    const bool ahead = pieces.take("+");
    int hours = 0;
    int minutes = 0;
    if ((!ahead && !pieces.take("-")) || !pieces.digits(2, hours)) {
        return false;
    }
    (void)pieces.take(":");
    if (!pieces.isEmpty() && !pieces.digits(2, minutes)) {
        return false;
    }
    const int all = hours * minutesPerHour + minutes;
    reading.offset = ahead ? all : -all;
    return minutes < minutesPerHour && all <= mostOffset && pieces.isEmpty();
}

bool readCommonTime(Pieces pieces, Reading& reading)
{
    QByteArrayView month;
    if (!pieces.digits(2, reading.day) || !pieces.take("/") || !pieces.upTo('/', month)) {
        return false;
    }
    const auto number = monthNamed(month);
    reading.month = number.value_or(0);
    return number && pieces.digits(4, reading.year) && pieces.take(":") &&
           readClock(pieces, reading) && pieces.take(":") && pieces.digits(2, reading.second) &&
           pieces.take(" ") && readOffset(pieces, reading);
}

bool readIsoTime(Pieces pieces, Reading& reading)
{
    const bool date = pieces.digits(4, reading.year) && pieces.take("-") &&
                      pieces.digits(2, reading.month) && pieces.take("-") &&
                      pieces.digits(2, reading.day);
    if (!date || !(pieces.take("T") || pieces.take(" ")) || !readClock(pieces, reading)) {
        return false;
    }
    if (pieces.take(":")) {
        constexpr int longestFraction = 9;
        qint64 fraction = 0;
        if (!pieces.digits(2, reading.second) ||
            ((pieces.take(".") || pieces.take(",")) && !pieces.digits(longestFraction, fraction))) {
            return false;
        }
    }
    if (pieces.take("Z")) {
        reading.offset = 0;
        return pieces.isEmpty();
    }
    return pieces.isEmpty() || readOffset(pieces, reading);
}

/// `minutes` since 1970-01-01, which was a Thursday.
LocalMoment momentAt(qint64 minutes)
{
    const qint64 inDay = (minutes % minutesPerDay + minutesPerDay) % minutesPerDay;
    const qint64 days = (minutes - inDay) / minutesPerDay;
    const qint64 weekday = ((days + 3) % daysPerWeek + daysPerWeek) % daysPerWeek;
    return {static_cast<int>(inDay), static_cast<int>(weekday) + 1};
}

std::optional<LocalMoment> momentOf(const Reading& reading, int utcOffset)
{
    using namespace std::chrono;
    const year_month_day date(year(reading.year),
                              month(static_cast<unsigned>(reading.month)),
                              day(static_cast<unsigned>(reading.day)));
    constexpr int leapSecond = 60;
    if (!date.ok() || reading.hour > 23 || reading.minute >= minutesPerHour ||
        reading.second > leapSecond) {
        return std::nullopt;
    }
    const qint64 days = sys_days(date).time_since_epoch().count();
    const int ahead = utcOffset - reading.offset.value_or(utcOffset);
    return momentAt(days * minutesPerDay + reading.hour * minutesPerHour + reading.minute + ahead);
}

std::optional<LocalMoment> secondsMoment(Pieces pieces, int utcOffset)
{
    constexpr int mostDigits = 11;
    qint64 seconds = 0;
    qint64 fraction = 0;
    if (!pieces.digits(mostDigits, seconds) ||
        (pieces.take(".") && !pieces.digits(mostDigits, fraction)) || !pieces.isEmpty()) {
        return std::nullopt;
    }
    return momentAt(seconds / secondsPerMinute + utcOffset);
}

} // namespace

std::optional<CombinedLine> combinedLine(QByteArrayView line)
{
    CombinedLine read;
    Pieces pieces(line);
    read.address = pieces.word();
    QByteArrayView ident;
    if (read.address.isEmpty() || !pieces.take(" ") || !pieces.upTo(' ', ident)) {
        return std::nullopt;
    }
    // the first bracket that could begin a time: a name may have brackets of its own
    const QByteArrayView rest = pieces.rest();
    constexpr qsizetype timeLength = 26;
    qsizetype at = rest.indexOf(" [");
    while (at >= 0 && (rest.size() < at + timeLength + 4 || rest[at + 4] != '/' ||
                       rest.sliced(at + timeLength + 2, 2) != QByteArrayView("] "))) {
        at = rest.indexOf(" [", at + 1);
    }
    if (at < 0) {
        return std::nullopt;
    }
    read.user = rest.first(at);
    read.time = rest.sliced(at + 2, timeLength);
    pieces = Pieces(rest.sliced(at + timeLength + 4));
    if (!pieces.quoted(read.request) || !pieces.take(" ")) {
        return std::nullopt;
    }
    read.status = pieces.word();
    if (read.status.size() != 3 || !isNumber(read.status) || !pieces.take(" ")) {
        return std::nullopt;
    }
    read.bytes = pieces.word();
    if (!isNumber(read.bytes) && read.bytes != QByteArrayView("-")) {
        return std::nullopt;
    }
    if (pieces.isEmpty()) {
        return read;
    }
    if (!pieces.take(" ") || !pieces.quoted(read.referer) || !pieces.take(" ") ||
        !pieces.quoted(read.agent)) {
        return std::nullopt;
    }
    return read;
}

std::optional<RequestLine> requestLine(QByteArrayView text)
{
    const qsizetype first = text.indexOf(' ');
    const qsizetype last = text.lastIndexOf(' ');
    if (first <= 0 || last <= first + 1 || last + 1 == text.size()) {
        return std::nullopt;
    }
    const RequestLine read{
        text.first(first), text.sliced(first + 1, last - first - 1), text.sliced(last + 1)};
    const auto isToken = [](char c) {
        return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || c == '-' || c == '_';
    };
    const bool method = std::all_of(read.method.begin(), read.method.end(), isToken);
    return method && read.protocol.startsWith("HTTP/") ? std::optional(read) : std::nullopt;
}

void splitRecord(QByteArrayView record,
                 char separator,
                 QByteArray& texts,
                 std::vector<QByteArrayView>& fields)
{
    fields.clear();
    texts.resize(0);
    texts.reserve(record.size()); // and so never moves
    qsizetype at = 0;
    while (true) {
        if (at < record.size() && record[at] == '"') {
            const qsizetype start = texts.size();
            bool inside = true;
            for (++at; at < record.size() && (inside || record[at] != separator); ++at) {
                const bool pair =
                    inside && record[at] == '"' && at + 1 < record.size() && record[at + 1] == '"';
                if (record[at] == '"' && inside && !pair) {
                    inside = false;
                    continue;
                }
                at += pair ? 1 : 0;
                texts.append(record[at]);
            }
            fields.push_back(QByteArrayView(texts).sliced(start));
        } else {
            const qsizetype end = record.indexOf(separator, at);
            const qsizetype next = end < 0 ? record.size() : end;
            fields.push_back(record.sliced(at, next - at));
            at = next;
        }
        if (at >= record.size()) {
            return;
        }
        ++at;
    }
}

std::optional<LocalMoment> localMoment(QByteArrayView text, int utcOffset)
{
    const Pieces pieces(text);
    Reading reading;
    if (text.size() > 4 && text[4] == '-') {
        return readIsoTime(pieces, reading) ? momentOf(reading, utcOffset) : std::nullopt;
    }
    if (text.size() > 2 && text[2] == '/') {
        return readCommonTime(pieces, reading) ? momentOf(reading, utcOffset) : std::nullopt;
    }
    return secondsMoment(pieces, utcOffset);
}

} // namespace zt
