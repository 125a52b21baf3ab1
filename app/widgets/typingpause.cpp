// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/typingpause.h"

#include <atomic>

namespace zt {

namespace {

constexpr int longestWait = 10'000;

} // namespace

int newTypingSession()
{
    static std::atomic<int> last{0};
    return ++last;
}

TypingPause::TypingPause(int pauseMs, QObject* parent)
    : QObject(parent)
{
    for (QTimer* timer : {&m_pause, &m_longest}) {
        timer->setSingleShot(true);
        connect(timer, &QTimer::timeout, this, &TypingPause::end);
    }
    setLimits(pauseMs, longestWait);
}

void TypingPause::typed()
{
    m_pause.start();
    if (!m_longest.isActive()) {
        m_longest.start();
    }
}

void TypingPause::stop()
{
    m_pause.stop();
    m_longest.stop();
}

void TypingPause::setLimits(int pauseMs, int longestMs)
{
    m_pause.setInterval(pauseMs);
    m_longest.setInterval(longestMs);
}

void TypingPause::end()
{
    stop();
    Q_EMIT due();
}

} // namespace zt
