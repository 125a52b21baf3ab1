// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
/// How long the real window is held by one thing that happens in it: a key, a click, a repaint, a
/// timer. While that lasts nothing else is heard, so this is what a person feels as a standstill.
/// Every page is opened and the usual gestures are made over a large assessment. Prints one JSON
/// line for each gesture with its longest event, by the clock and by the processor time of the
/// window's thread. usage: bench_held FILE, as bench_maturity makes it; it is changed
#include "app/application.h"
#include "app/commands/editactions.h"
#include "app/shell/mainwindow.h"
#include "app/shell/pageregistry.h"
#include "app/shell/startwindow.h"
#include "app/shell/windowpalette.h"
#include "checklists/packloader.h"
#include "model/domain/edits.h"
#include "model/domain/maturityedits.h"
#include "watched.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QTemporaryDir>

#include <cstdio>

using namespace zt;

namespace {

class Gestures
{
public:
    Gestures(WatchedApplication& qt, Application& application, MainWindow& window)
        : m_qt(qt)
        , m_application(application)
        , m_window(window)
    {
    }

    void all()
    {
        openPages();
        look();
        findInPalette();
        filterPages();
        changeAnswers();
    }

private:
    /// The event loop for a while, so that what begins later and what jobs bring is counted too.
    void settle()
    {
        QElapsedTimer timer;
        timer.start();
        while (timer.elapsed() < 300) {
            QCoreApplication::processEvents(QEventLoop::AllEvents, 20);
            QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        }
    }

    void measure(const QString& what, const std::function<void()>& gesture)
    {
        settle();
        m_qt.forget();
        m_qt.call(gesture);
        settle();
        m_qt.print(what);
    }

    void openPages()
    {
        for (const char* turn : {"first", "again"}) {
            for (const PageEntry& page : pageEntries()) {
                measure(QStringLiteral("open %1 %2").arg(page.id, QLatin1String(turn)),
                        [&] { m_window.showPage(page.id); });
            }
        }
    }

    void look()
    {
        for (const char* language : {"en", "zh_TW"}) {
            measure(QStringLiteral("language %1").arg(QLatin1String(language)), [&] {
                m_application.settings().set(AppSettings::Key::Language, QLatin1String(language));
                m_application.applyLanguage();
            });
        }
        for (const char* theme : {"dark", "light"}) {
            measure(QStringLiteral("theme %1").arg(QLatin1String(theme)), [&] {
                m_application.settings().set(AppSettings::Key::Theme, QLatin1String(theme));
                m_application.applyAppearance();
            });
        }
    }

    void findInPalette()
    {
        measure(QStringLiteral("palette opened"),
                [&] { action(QKeySequence(QStringLiteral("Ctrl+K"))); });
        for (const QChar letter : QStringLiteral("sys99")) {
            measure(QStringLiteral("palette: %1").arg(letter), [&] { type(letter); });
        }
        measure(QStringLiteral("palette closed"), [&] { press(Qt::Key_Escape); });
    }

    void filterPages()
    {
        for (const char* page : {"inventory", "selection", "trail"}) {
            m_window.showPage(QLatin1String(page));
            settle();
            if (!m_window.currentPage()->focusFilter()) {
                continue;
            }
            for (const QChar letter : QStringLiteral("99")) {
                measure(QStringLiteral("filter %1: %2").arg(QLatin1String(page), letter),
                        [&] { type(letter); });
            }
            measure(QStringLiteral("filter %1 cleared").arg(QLatin1String(page)),
                    [&] { press(Qt::Key_Escape); });
        }
    }

    void changeAnswers()
    {
        for (const PageEntry& page : pageEntries()) {
            m_window.showPage(page.id);
            measure(QStringLiteral("answer changed at %1").arg(page.id), [&] { answer(page.id); });
            measure(QStringLiteral("undone at %1").arg(page.id),
                    [&] { action(QKeySequence(QStringLiteral("Ctrl+Z"))); });
        }
    }

    void answer(const QString& note)
    {
        AppContext& context = m_window.session().context();
        const Snapshot& now = context.document.snapshot();
        const auto set = editAnswer(now,
                                    {Scope::system(now.systems[77].id), QStringLiteral("1-2")},
                                    {{QStringLiteral("note"), note}});
        if (!set || !context.edit.apply(*set)) {
            qFatal("not changed");
        }
    }

    void action(const QKeySequence& keys)
    {
        for (QAction* action : m_window.actions()) {
            if (action->shortcuts().contains(keys)) {
                action->trigger();
                return;
            }
        }
        qFatal("no %s", qPrintable(keys.toString()));
    }

    void press(Qt::Key key, const QString& text = {})
    {
        QKeyEvent event(QEvent::KeyPress, key, Qt::NoModifier, text);
        QCoreApplication::sendEvent(QApplication::focusWidget(), &event);
    }

    void type(QChar letter) { press(Qt::Key_unknown, letter); }

    WatchedApplication& m_qt;
    Application& m_application;
    MainWindow& m_window;
};

} // namespace

int main(int argc, char** argv)
{
    WatchedApplication qt(argc, argv);
    const QTemporaryDir folder;
    Application application(folder.filePath(QStringLiteral("settings.ini")));
    SystemClock clock;
    auto document = Document::open(QCoreApplication::arguments().value(1),
                                   Document::Access::ReadWrite,
                                   {&clock, QStringLiteral("bench"), [](const QByteArray& bytes) {
                                        return readPack(bytes, QStringLiteral("pack"));
                                    }});
    if (!document) {
        return 3;
    }
    MainWindow window(std::move(*document), application.services());
    window.resize(1440, 900);
    application.dress();
    window.show();
    window.activateWindow();
    Gestures(qt, application, window).all();
    return 0;
}
