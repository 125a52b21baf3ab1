// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QApplication>
#include <QElapsedTimer>

#include <cstdio>
#include <ctime>
#include <functional>
#include <string>

namespace zt {

inline double threadMs()
{
    timespec now{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
    return static_cast<double>(now.tv_sec) * 1e3 + static_cast<double>(now.tv_nsec) / 1e6;
}

/// Notes the longest of the deliveries that are not part of another.
class WatchedApplication final : public QApplication
{
public:
    using QApplication::QApplication;

    bool notify(QObject* receiver, QEvent* event) override
    {
        if (m_depth > 0) {
            return QApplication::notify(receiver, event);
        }
        ++m_depth;
        const char* const name = receiver->metaObject()->className(); // it may be gone afterwards
        const QEvent::Type type = event->type();
        begin();
        const bool done = QApplication::notify(receiver, event);
        end(name, type);
        --m_depth;
        return done;
    }

    /// What a gesture does by a direct call counts as one event.
    void call(const std::function<void()>& gesture)
    {
        ++m_depth;
        begin();
        gesture();
        end("the gesture itself", QEvent::None);
        --m_depth;
    }

    void forget() { m_longest = {}; }

    /// As one JSON line.
    void print(const QString& gesture) const
    {
        std::printf("{\"gesture\":\"%s\",\"held_ms\":%.1f,\"cpu_ms\":%.1f,\"by\":\"%s\"}\n",
                    qPrintable(gesture),
                    m_longest.wall,
                    m_longest.cpu,
                    m_longest.where.c_str());
    }

private:
    struct Longest
    {
        double wall = 0;
        double cpu = 0;
        std::string where;
    };

    void begin()
    {
        m_wall.start();
        m_cpu = threadMs();
    }

    void end(const char* where, QEvent::Type type)
    {
        const double wall = static_cast<double>(m_wall.nsecsElapsed()) / 1e6;
        if (wall > m_longest.wall) {
            m_longest = {wall, threadMs() - m_cpu, std::string(where) + " " + std::to_string(type)};
        }
    }

    int m_depth = 0;
    QElapsedTimer m_wall;
    double m_cpu = 0;
    Longest m_longest;
};

} // namespace zt
