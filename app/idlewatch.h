// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QTimer>

#include <functional>

namespace zt {

/// Notices that nobody has used the program for a while: no key, no click, no movement of the
/// pointer over it. Time is that of the wall, so that it goes on while the computer sleeps: who
/// wakes it after the limit finds that idle() comes before their first key does.
class IdleWatch : public QObject
{
    Q_OBJECT

public:
    explicit IdleWatch(QObject* parent = nullptr);

    /// 0: never. It begins to count from now on.
    void setLimit(int minutes);

    [[nodiscard]] int limit() const { return m_minutes; }

    /// Milliseconds from some moment on, for tests.
    void setTicks(std::function<qint64()> ticks);
    /// Asks now whether it is time.
    void check();

Q_SIGNALS:
    void idle();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    [[nodiscard]] bool isDue();

    std::function<qint64()> m_ticks;
    QTimer m_timer;
    int m_minutes = 0;
    qint64 m_last = 0;
};

} // namespace zt
