// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/base/clock.h"

#include <QRandomGenerator>

#include <array>
#include <cstdio>

namespace zt {

QDateTime SystemClock::now()
{
    return QDateTime::currentDateTimeUtc();
}

QUuid SystemClock::newUuid()
{
    // Within one millisecond the 12 high bits count up, so identities sort as they were made.
    const qint64 ms = std::max(QDateTime::currentMSecsSinceEpoch(), m_lastMs);
    if (ms > m_lastMs) {
        m_counter = 0;
    } else if (++m_counter > 0xfffU) {
        m_counter = 0;
        m_lastMs = ms + 1;
        return makeUuid7(m_lastMs, 0, QRandomGenerator::system()->generate64());
    }
    m_lastMs = ms;
    return makeUuid7(ms, m_counter, QRandomGenerator::system()->generate64());
}

SteppedClock::SteppedClock(QDateTime start, qint64 stepMs)
    : m_now(std::move(start))
    , m_stepMs(stepMs)
{
}

QDateTime SteppedClock::now()
{
    QDateTime result = m_now;
    m_now = m_now.addMSecs(m_stepMs);
    return result;
}

QUuid SteppedClock::newUuid()
{
    ++m_counter;
    return makeUuid7(m_now.toMSecsSinceEpoch(), m_counter >> 12, m_counter);
}

void SteppedClock::set(const QDateTime& time)
{
    m_now = time;
}

QString toStoredTime(const QDateTime& time)
{
    const QDateTime utc = time.toUTC();
    int year = 0;
    int month = 0;
    int day = 0;
    utc.date().getDate(&year, &month, &day);
    const QTime clock = utc.time();
    // Many times as quick as a format text; a change may hold a hundred thousand of them.
    std::array<char, 64> text{};
    std::snprintf(text.data(),
                  text.size(),
                  "%04d-%02d-%02dT%02d:%02d:%02d.%03dZ",
                  year,
                  month,
                  day,
                  clock.hour(),
                  clock.minute(),
                  clock.second(),
                  clock.msec());
    return QString::fromLatin1(text.data());
}

QDateTime fromStoredTime(const QString& text)
{
    return QDateTime::fromString(text, Qt::ISODateWithMs).toUTC();
}

} // namespace zt
