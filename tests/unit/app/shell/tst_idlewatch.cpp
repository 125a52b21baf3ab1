// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/idlewatch.h"

#include <QSignalSpy>
#include <QTest>
#include <QWidget>

using namespace zt;

/// Idleness by a clock of the test's own.
class TestIdleWatch : public QObject
{
    Q_OBJECT

private:
    static constexpr qint64 minute = 60'000;
    qint64 m_now = 1'000'000;

private Q_SLOTS:

    void afterTheLimit()
    {
        IdleWatch watch;
        QSignalSpy idle(&watch, &IdleWatch::idle);
        watch.setTicks([this] { return m_now; });
        watch.setLimit(15);
        m_now += 15 * minute - 1;
        watch.check();
        QCOMPARE(idle.size(), 0);
        m_now += 1;
        watch.check();
        QCOMPARE(idle.size(), 1);
        watch.check(); // it is told again: what could not be locked then may be by now
        QCOMPARE(idle.size(), 2);
    }

    void usePutsItOff()
    {
        IdleWatch watch;
        QSignalSpy idle(&watch, &IdleWatch::idle);
        watch.setTicks([this] { return m_now; });
        watch.setLimit(5);
        QWidget window;
        window.show();
        for (int i = 0; i < 10; ++i) {
            m_now += 4 * minute;
            if (i % 2 == 0) {
                QTest::keyClick(&window, Qt::Key_A);
            } else {
                QTest::mouseMove(&window, QPoint(i, i));
                QTest::mouseClick(&window, Qt::LeftButton);
            }
            watch.check();
        }
        QCOMPARE(idle.size(), 0);
        m_now += 5 * minute;
        watch.check();
        QCOMPARE(idle.size(), 1);
    }

    /// The computer slept; the key that wakes it comes before any timer does.
    void theFirstKeyAfterSleepComesTooLate()
    {
        IdleWatch watch;
        QSignalSpy idle(&watch, &IdleWatch::idle);
        watch.setTicks([this] { return m_now; });
        watch.setLimit(5);
        QWidget window;
        window.show();
        m_now += 480 * minute;
        QTest::keyClick(&window, Qt::Key_A);
        QCOMPARE(idle.size(), 1);
    }

    void whatTheProgramDoesIsNoUse()
    {
        IdleWatch watch;
        QSignalSpy idle(&watch, &IdleWatch::idle);
        watch.setTicks([this] { return m_now; });
        watch.setLimit(5);
        QWidget window;
        window.show();
        m_now += 5 * minute;
        QEvent paint(QEvent::UpdateRequest);
        QCoreApplication::sendEvent(&window, &paint);
        QKeyEvent own(QEvent::KeyPress, Qt::Key_A, Qt::NoModifier); // sent by the program itself
        QCoreApplication::sendEvent(&window, &own);
        watch.check();
        QCOMPARE(idle.size(), 1);
    }

    void never()
    {
        IdleWatch watch;
        QSignalSpy idle(&watch, &IdleWatch::idle);
        watch.setTicks([this] { return m_now; });
        watch.setLimit(0);
        m_now += 10'000 * minute;
        watch.check();
        QCOMPARE(idle.size(), 0);
    }

    void theClockIsSetBack()
    {
        IdleWatch watch;
        QSignalSpy idle(&watch, &IdleWatch::idle);
        watch.setTicks([this] { return m_now; });
        watch.setLimit(5);
        m_now -= 600 * minute;
        watch.check();
        m_now += 5 * minute;
        watch.check();
        QCOMPARE(idle.size(), 1);
    }
};

QTEST_MAIN(TestIdleWatch)
#include "tst_idlewatch.moc"
