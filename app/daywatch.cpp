// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/daywatch.h"

#include "app/shell/windowtexts.h"

#include <QEvent>
#include <QGuiApplication>
#include <QTimeZone>
#include <QWidget>

#include <algorithm>
#include <utility>

namespace zt {

namespace {

constexpr qint64 lookEveryMs = 60'000;

/// To midnight, but no longer than a minute.
int msToLook(const QDateTime& shown)
{
    const qint64 left =
        shown.msecsTo(QDateTime(shown.date().addDays(1), QTime(0, 0), shown.timeZone()));
    return static_cast<int>(std::clamp<qint64>(left + 1, 1, lookEveryMs));
}

} // namespace

DayWatch::DayWatch(Clock& clock, QWidget* page)
    : QObject(page)
    , m_clock(clock)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &DayWatch::check);
    page->installEventFilter(this);
    connect(qGuiApp,
            &QGuiApplication::applicationStateChanged,
            this,
            [this](Qt::ApplicationState state) {
                if (state == Qt::ApplicationActive && m_isShown) {
                    check();
                }
            });
}

void DayWatch::check()
{
    const QDateTime now = shownTime(m_clock.now());
    if (m_isShown) {
        m_timer.start(msToLook(now));
    }
    const QDate before = std::exchange(m_day, now.date());
    if (before.isValid() && before != m_day) {
        Q_EMIT turned(m_day);
    }
}

bool DayWatch::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::Show) {
        m_isShown = true;
        check();
    } else if (event->type() == QEvent::Hide) {
        m_isShown = false;
        m_timer.stop();
    }
    return QObject::eventFilter(watched, event);
}

} // namespace zt
