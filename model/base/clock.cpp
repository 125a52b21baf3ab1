// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/base/clock.h"

#include <QRandomGenerator>

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
    return time.toUTC().toString(QStringLiteral("yyyy-MM-ddTHH:mm:ss.zzz")) + QLatin1Char('Z');
}

QDateTime fromStoredTime(const QString& text)
{
    return QDateTime::fromString(text, Qt::ISODateWithMs).toUTC();
}

} // namespace zt
