// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/idlewatch.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QEvent>

#include <utility>

namespace zt {

namespace {

constexpr int lookEveryMs = 5000;
constexpr qint64 msPerMinute = 60'000;

/// What a person does, and the system tells.
bool isUse(const QEvent& event)
{
    switch (static_cast<int>(event.type())) {
    case QEvent::KeyPress:
    case QEvent::MouseButtonPress:
    case QEvent::MouseMove:
    case QEvent::Wheel:
    case QEvent::TouchBegin:
    case QEvent::TouchUpdate:
    case QEvent::TabletMove:
    case QEvent::TabletPress:
    case QEvent::DragMove:
        return event.spontaneous();
    case QEvent::InputMethod:
        return true;
    default:
        return false;
    }
}

} // namespace

IdleWatch::IdleWatch(QObject* parent)
    : QObject(parent)
    , m_ticks([] { return QDateTime::currentMSecsSinceEpoch(); })
{
    m_timer.setInterval(lookEveryMs);
    connect(&m_timer, &QTimer::timeout, this, &IdleWatch::check);
}

void IdleWatch::setLimit(int minutes)
{
    QCoreApplication::instance()->removeEventFilter(this);
    m_timer.stop();
    m_minutes = minutes;
    m_last = m_ticks();
    if (minutes > 0) {
        QCoreApplication::instance()->installEventFilter(this);
        m_timer.start();
    }
}

void IdleWatch::setTicks(std::function<qint64()> ticks)
{
    m_ticks = std::move(ticks);
    m_last = m_ticks();
}

bool IdleWatch::isDue()
{
    const qint64 now = m_ticks();
    m_last = std::min(m_last, now); // the clock was set back
    return m_minutes > 0 && now - m_last >= m_minutes * msPerMinute;
}

void IdleWatch::check()
{
    if (isDue()) {
        Q_EMIT idle();
    }
}

bool IdleWatch::eventFilter(QObject* watched, QEvent* event)
{
    if (isUse(*event)) {
        check(); // a key that wakes the computer comes too late
        m_last = m_ticks();
    }
    return QObject::eventFilter(watched, event);
}

} // namespace zt
