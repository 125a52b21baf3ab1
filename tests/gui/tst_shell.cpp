// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "answers.h"
#include "app/application.h"
#include "app/dialogs/settingsdialog.h"
#include "app/pages/page.h"
#include "app/pages/report/reportpage.h"
#include "app/pages/selection/selectionpage.h"
#include "app/pages/selection/selectiontable.h"
#include "app/shell/commandpalette.h"
#include "app/shell/mainwindow.h"
#include "app/shell/pageregistry.h"
#include "app/shell/startwindow.h"
#include "app/shell/windowpalette.h"

#include <QLineEdit>
#include <QPalette>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace zt;

namespace {

/// How often widgets were told that their colours are others.
class PaletteChanges final : public QObject
{
public:
    bool eventFilter(QObject*, QEvent* event) override
    {
        heard += event->type() == QEvent::PaletteChange ? 1 : 0;
        return false;
    }

    qsizetype heard = 0;
};

} // namespace

/// The window from start to report, driven as a person would, with injected answers.
class TestShell : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    ScriptedServices* m_ui = nullptr;
    QColor m_desktop = Qt::white; ///< what its windows are drawn on
    std::unique_ptr<Application> m_application;

    [[nodiscard]] QString path(const QString& name) const { return m_folder->filePath(name); }

    [[nodiscard]] MainWindow* sampleWindow()
    {
        MainWindow* window =
            m_application->openSample(Sample::FirmA, path(QStringLiteral("a.zta")));
        Q_ASSERT(window);
        window->resize(1440, 900);
        // What can wait is made once the window has been seen.
        (void)QTest::qWaitForWindowExposed(window);
        QCoreApplication::processEvents();
        return window;
    }

    /// Of every page as it stands when its jobs are done.
    static QMap<QString, QImage> picturesOfPages(MainWindow* window)
    {
        QMap<QString, QImage> pictures;
        for (const PageEntry& entry : pageEntries()) {
            window->showPage(entry.id);
            (void)QTest::qWaitFor([window] { return !window->session().context().jobs.isBusy(); });
            QCoreApplication::processEvents();
            pictures.insert(entry.id, window->currentPage()->grab().toImage());
        }
        return pictures;
    }

    static QPushButton* buttonWith(const QWidget* root, const QString& text)
    {
        for (QPushButton* button : root->findChildren<QPushButton*>()) {
            if (button->text() == text && button->isVisibleTo(root)) {
                return button;
            }
        }
        return nullptr;
    }

    static void trigger(MainWindow* window, const char* name)
    {
        for (QAction* action : window->QWidget::actions()) {
            if (action->objectName() == QLatin1String(name)) {
                action->trigger();
            }
        }
    }

private Q_SLOTS:

    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        auto ui = std::make_unique<ScriptedServices>();
        m_ui = ui.get();
        m_application = std::make_unique<Application>(
            path(QStringLiteral("settings.ini")),
            std::move(ui),
            std::make_unique<SteppedClock>(QDateTime(QDate(2026, 7, 18), QTime(6, 22), Qt::UTC)),
            [this] { return QPalette(m_desktop); });
        m_application->settings().set(AppSettings::Key::Language, QStringLiteral("en"));
    }

    void cleanup() { m_application.reset(); }

    void startsWithoutAFile()
    {
        QVERIFY(m_application->start({}));
        StartWindow* start = m_application->startWindow();
        QVERIFY(start && start->isVisible());
        QVERIFY(buttonWith(start, QStringLiteral("Create…")));
    }

    void createsAnAssessment()
    {
        QVERIFY(m_application->start({}));
        StartWindow* start = m_application->startWindow();
        m_ui->savePath = path(QStringLiteral("new.zta"));
        QTest::mouseClick(buttonWith(start, QStringLiteral("Create…")), Qt::LeftButton);
        auto* dialog = Dialog::openIn(start);
        QVERIFY(dialog);
        auto* name = dialog->findChild<QLineEdit*>();
        QTest::keyClicks(name, QStringLiteral("Assessment"));
        QTest::mouseClick(buttonWith(dialog, QStringLiteral("Create…")), Qt::LeftButton);
        QCOMPARE(m_application->windows().size(), 1);
        MainWindow* window = m_application->windows().first();
        QCOMPARE(window->session().document().snapshot().profile.name,
                 QStringLiteral("Assessment"));
        QVERIFY(QFileInfo::exists(m_ui->savePath));
        QTRY_VERIFY(!m_application->startWindow());
    }

    void missingFileIsSaidNotSwallowed()
    {
        LaunchOptions options;
        options.file = path(QStringLiteral("nowhere.zta"));
        QVERIFY(!m_application->start(options));
        QVERIFY(m_application->startWindow());
        bool said = false;
        for (const QLabel* label : m_application->startWindow()->findChildren<QLabel*>()) {
            said = said ||
                   (label->isVisible() && label->text().contains(QLatin1String("nowhere.zta")));
        }
        QVERIFY(said);
    }

    void everyPageOpensInBothLanguagesAndThemes()
    {
        MainWindow* window = sampleWindow();
        QVERIFY(!window->session().document().snapshot().systems.isEmpty());
        AppSettings& settings = m_application->settings();
        for (const QString& language : {QStringLiteral("zh_TW"), QStringLiteral("en")}) {
            settings.set(AppSettings::Key::Language, language);
            for (const QString& theme : {QStringLiteral("light"), QStringLiteral("dark")}) {
                settings.set(AppSettings::Key::Theme, theme);
                for (const PageEntry& entry : pageEntries()) {
                    window->showPage(entry.id);
                    QCoreApplication::processEvents();
                    QCOMPARE(window->currentPage()->id(), entry.id);
                    QVERIFY(!window->currentPage()->title().isEmpty());
                    QVERIFY(!window->grab().isNull());
                }
            }
        }
    }

    void samePathSameWindow()
    {
        MainWindow* window = sampleWindow();
        QCOMPARE(m_application->openFile(path(QStringLiteral("a.zta"))), window);
        QCOMPARE(m_application->windows().size(), 1);
    }

    void sampleSomebodyWorkedOnIsKept()
    {
        MainWindow* window = sampleWindow();
        Session& session = window->session();
        const SystemId id = session.document().snapshot().systems[0].id;
        QVERIFY(
            session.context().edit.setField(id, QStringLiteral("name"), QStringLiteral("改過")));
        delete window;
        MainWindow* again = m_application->openSample(Sample::FirmA, path(QStringLiteral("a.zta")));
        QCOMPARE(again->session().document().snapshot().systems[0].name, QStringLiteral("改過"));
    }

    void paletteFindsAndRuns()
    {
        MainWindow* window = sampleWindow();
        window->showPage(QStringLiteral("report"));
        QTest::keyClick(window, Qt::Key_K, Qt::ControlModifier);
        CommandPalette& palette = window->palette().palette();
        if (!palette.isVisible()) { // shortcuts need an active window, which offscreen may not give
            trigger(window, "palette");
        }
        QVERIFY(palette.isVisible());
        const System first = window->session().document().snapshot().systems[0];
        palette.type(QLatin1Char('@') + first.code);
        QCOMPARE(palette.shownRows().value(1), first.name);
        palette.runCurrent();
        QVERIFY(!palette.isVisible());
        QCOMPARE(window->session().context().selection.system(), first.id);
        palette.open(QStringLiteral("#1-2"));
        palette.runCurrent();
        QVERIFY(Dialog::openIn(window)); // the item, to read
        Dialog::openIn(window)->reject();
        palette.open(QStringLiteral(">settings"));
        palette.runCurrent();
        QVERIFY(qobject_cast<SettingsDialog*>(Dialog::openIn(window)));
    }

    void undoNamesTheChange()
    {
        MainWindow* window = sampleWindow();
        EditActions& edit = window->session().context().edit;
        const Snapshot& snapshot = window->session().document().snapshot();
        const Score before = snapshot.systems[0].scores[0];
        QVERIFY(edit.setScore(snapshot.systems[0].id, 0, before == 3 ? Score(2) : Score(3)));
        for (const QAction* action : window->QWidget::actions()) {
            if (action->objectName() == QLatin1String("undo")) {
                QVERIFY(action->isEnabled());
                QVERIFY2(action->toolTip().size() > action->text().size(),
                         qPrintable(action->toolTip()));
            }
        }
        edit.undoStack().undo();
        QVERIFY(window->toastText().contains(QLatin1Char('#')));
        QCOMPARE(window->session().document().snapshot().systems[0].scores[0], before);
    }

    void refusedChangeIsShownUnderTheHeader()
    {
        MainWindow* window = sampleWindow();
        const Snapshot& snapshot = window->session().document().snapshot();
        (void)window->session().context().edit.addSystem(snapshot.systems[0].code,
                                                         QStringLiteral("x"));
        const auto* bar = window->findChild<ErrorBar*>();
        QVERIFY(bar->isVisible());
        QVERIFY(bar->sentence().contains(snapshot.systems[0].code));
    }

    void exportsAndReadsBack_data()
    {
        QTest::addColumn<QString>("suffix");
        for (const char* suffix : {"xlsx", "pdf", "csv", "json"}) {
            QTest::newRow(suffix) << QString::fromLatin1(suffix);
        }
    }

    void exportsAndReadsBack()
    {
        QFETCH(QString, suffix);
        MainWindow* window = sampleWindow();
        window->showPage(QStringLiteral("report"));
        auto* page = qobject_cast<ReportPage*>(window->currentPage());
        QSignalSpy exported(page, &ReportPage::exported);
        const QString target = path(QStringLiteral("out.") + suffix);
        page->exportTo(target);
        QTRY_COMPARE_WITH_TIMEOUT(exported.count(), 1, 60'000);
        QVERIFY2(QFileInfo(target).size() > 1000, qPrintable(suffix));
    }

    void narrowWindowKeepsTheInspectorAsADrawer()
    {
        MainWindow* window = sampleWindow();
        window->showPage(QStringLiteral("report"));
        window->resize(1440, 900);
        QWidget* inspector = window->currentPage()->inspector();
        QVERIFY(inspector->isVisible());
        window->resize(1024, 700);
        QVERIFY(!inspector->isVisible());
        trigger(window, "inspector");
        QVERIFY(inspector->isVisible());
    }

    void escapeShutsTheDrawer()
    {
        MainWindow* window = sampleWindow();
        window->showPage(QStringLiteral("selection"));
        window->resize(1024, 700);
        auto* page = qobject_cast<SelectionPage*>(window->currentPage());
        QVERIFY(!page->inspector()->isVisible());
        page->table()->setFocus();
        QTest::keyClick(page->table(), Qt::Key_E);
        QVERIFY(page->inspector()->isVisible());
        QTest::keyClick(window, Qt::Key_Escape);
        QVERIFY(!page->inspector()->isVisible());
        QCOMPARE(window->focusWidget(), static_cast<QWidget*>(page->table()));
    }

    void findLeadsToThePaletteWhereNothingIsFiltered()
    {
        MainWindow* window = sampleWindow();
        window->showPage(QStringLiteral("selection"));
        trigger(window, "filter");
        QVERIFY(window->palette().palette().isVisible());
        QVERIFY(window->palette().palette().shownRows().contains(
            window->session().document().snapshot().systems[0].name));
        window->palette().palette().hide();
        window->showPage(QStringLiteral("inventory"));
        trigger(window, "filter");
        QVERIFY(!window->palette().palette().isVisible());
        QVERIFY(qobject_cast<QLineEdit*>(window->focusWidget()));
    }

    void everySystemActionOfThePaletteLeadsSomewhere()
    {
        MainWindow* window = sampleWindow();
        const SystemId id = window->session().document().snapshot().systems[4].id;
        CommandPalette& palette = window->palette().palette();
        const auto choose = [&](const char* action) {
            Q_EMIT palette.systemActionChosen(QLatin1String(action), id);
            QCOMPARE(window->session().context().selection.system(), id);
        };
        choose("selection/score");
        auto* page = qobject_cast<SelectionPage*>(window->currentPage());
        QVERIFY(page);
        QCOMPARE(page->table()->currentFactor(), 0);
        QCOMPARE(window->focusWidget(), static_cast<QWidget*>(page->table()));
        choose("selection/explain");
        QVERIFY(page->inspector()->isAncestorOf(window->focusWidget()));
        choose("inventory/form");
        QCOMPARE(window->currentPage()->id(), QStringLiteral("inventory"));
        QCOMPARE(window->currentPage()->currentSubPage(), 1);
        choose("trail/system");
        QCOMPARE(window->currentPage()->id(), QStringLiteral("trail"));
    }

    void factorOfThePaletteIsGoneTo()
    {
        MainWindow* window = sampleWindow();
        window->showPage(QStringLiteral("inventory"));
        Q_EMIT window->palette().palette().itemChosen(QStringLiteral("factor:IF2"));
        auto* page = qobject_cast<SelectionPage*>(window->currentPage());
        QVERIFY(page);
        QCOMPARE(page->table()->currentFactor(), riskFactorCount + 1);
    }

    void themeFollowsTheDesktop()
    {
        MainWindow* window = sampleWindow();
        m_application->settings().set(AppSettings::Key::Theme, QStringLiteral("system"));
        const auto desktopTurns = [this, window](const QColor& colour) {
            m_desktop = colour;
            QEvent event(QEvent::ThemeChange);
            QCoreApplication::sendEvent(window, &event);
        };
        desktopTurns(Qt::black);
        QVERIFY(m_application->services().theme->isDark);
        QCOMPARE(QApplication::palette().color(QPalette::Base), Theme::dark().base);
        desktopTurns(Qt::white);
        QVERIFY(!m_application->services().theme->isDark);
        m_application->settings().set(AppSettings::Key::Theme, QStringLiteral("light"));
        desktopTurns(Qt::black);
        QVERIFY(!m_application->services().theme->isDark); // the person's word counts
    }

    void themePutOnLaterLooksAsFromTheStart_data()
    {
        QTest::addColumn<QString>("theme");
        QTest::addColumn<QString>("density");
        QTest::newRow("colours") << "dark"
                                 << "comfortable";
        QTest::newRow("sizes too") << "dark"
                                   << "compact";
    }

    void themePutOnLaterLooksAsFromTheStart()
    {
        QFETCH(QString, theme);
        QFETCH(QString, density);
        AppSettings& settings = m_application->settings();
        settings.set(AppSettings::Key::Theme, QStringLiteral("light"));
        MainWindow* window = sampleWindow();
        (void)picturesOfPages(window); // all of them are there, most of them hidden
        settings.set(AppSettings::Key::Theme, theme);
        settings.set(AppSettings::Key::Density, density);
        const QMap<QString, QImage> later = picturesOfPages(window);
        delete window;
        const QMap<QString, QImage> fromTheStart = picturesOfPages(sampleWindow());
        // The others stand where somebody scrolled to, or have the focus in another place.
        for (const QString& page : {QStringLiteral("overview"),
                                    QStringLiteral("inventory"),
                                    QStringLiteral("maturity"),
                                    QStringLiteral("audit"),
                                    QStringLiteral("roadmap"),
                                    QStringLiteral("gateway")}) {
            QVERIFY(!later[page].isNull());
            QVERIFY2(later[page] == fromTheStart[page], qPrintable(page));
        }
    }

    /// However deep they lie: a sheet that is replaced would be matched once for each level.
    void themeIsPutOnEachWidgetOnce()
    {
        m_application->settings().set(AppSettings::Key::Theme, QStringLiteral("light"));
        MainWindow* window = sampleWindow();
        (void)picturesOfPages(window);
        PaletteChanges changes;
        qApp->installEventFilter(&changes);
        m_application->settings().set(AppSettings::Key::Theme, QStringLiteral("dark"));
        const qsizetype widgets = QApplication::allWidgets().size();
        QVERIFY2(changes.heard > widgets / 2, qPrintable(QString::number(changes.heard)));
        QVERIFY2(changes.heard < 5 * widgets, qPrintable(QString::number(changes.heard)));
    }

    void settingsTakeEffectAtOnce()
    {
        MainWindow* window = sampleWindow();
        m_application->settings().set(AppSettings::Key::Theme, QStringLiteral("dark"));
        QVERIFY(m_application->services().theme.theme().isDark);
        m_application->settings().set(AppSettings::Key::Density, QStringLiteral("compact"));
        QCOMPARE(m_application->services().theme.theme().rowHeight(), 24);
        m_application->settings().set(AppSettings::Key::Actor, QStringLiteral("王小明"));
        QCOMPARE(window->session().document().actor(), QStringLiteral("王小明"));
    }
};

QTEST_MAIN(TestShell)
#include "tst_shell.moc"
