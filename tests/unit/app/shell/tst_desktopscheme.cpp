// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktopscheme.h"

#include <QApplication>
#include <QPalette>
#include <QSignalSpy>
#include <QTest>
#include <QWidget>

using namespace zt;

namespace {

void announce(QWidget& window)
{
    QEvent event(QEvent::ThemeChange);
    QCoreApplication::sendEvent(&window, &event);
}

} // namespace

/// The desktop turns dark while the program runs.
class TestDesktopScheme : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void cleanup() { QApplication::setPalette({}); }

    void followsTheDesktopsColours()
    {
        QPalette desktop(Qt::white);
        DesktopScheme scheme([&desktop] { return desktop; });
        QVERIFY(!scheme.isDark());
        QWidget window;
        scheme.watch(&window);
        QSignalSpy spy(&scheme, &DesktopScheme::changed);

        announce(window);
        QCOMPARE(spy.size(), 0);
        QVERIFY(!scheme.isDark());

        desktop = QPalette(Qt::black);
        QVERIFY(!scheme.isDark()); // until the desktop says so
        announce(window);
        QCOMPARE(spy.size(), 1);
        QVERIFY(scheme.isDark());

        desktop = QPalette(Qt::white);
        announce(window);
        QCOMPARE(spy.size(), 2);
        QVERIFY(!scheme.isDark());
    }

    /// The platform of these tests is a light one.
    void looksBeneathAPaletteOfOurOwn()
    {
        const QPalette ours(Qt::black);
        QApplication::setPalette(ours);
        DesktopScheme scheme;
        QVERIFY(!scheme.isDark());
        QWidget window;
        scheme.watch(&window);
        QSignalSpy spy(&scheme, &DesktopScheme::changed);
        announce(window);
        QVERIFY(!scheme.isDark());
        QCOMPARE(spy.size(), 0);
        for (const QPalette::ColorRole role :
             {QPalette::Window, QPalette::Button, QPalette::Text}) {
            QCOMPARE(QApplication::palette().color(role), ours.color(role));
        }
    }
};

QTEST_MAIN(TestDesktopScheme)
#include "tst_desktopscheme.moc"
