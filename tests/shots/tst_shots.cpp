// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "answers.h"
#include "app/application.h"
#include "app/cli/command.h"
#include "app/dialogs/import/importdialog.h"
#include "app/pages/audit/analysis/analysisview.h"
#include "app/pages/audit/auditpage.h"
#include "app/pages/page.h"
#include "app/pages/regulator/regulatorpage.h"
#include "app/shell/commandpalette.h"
#include "app/shell/mainwindow.h"
#include "app/shell/pageregistry.h"
#include "app/shell/startwindow.h"
#include "app/shell/windowpalette.h"
#include "app/widgets/dialog.h"
#include "app/widgets/rowtable.h"
#include "auditdialogshots.h"
#include "damageshots.h"
#include "gatewayshots.h"
#include "lockshots.h"
#include "shotimages.h"
#include "signshots.h"

#include <QBuffer>
#include <QDir>
#include <QPainter>
#include <QProcess>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace zt;

/// Draws every page in both languages and both themes, dialogs and empty states into <build>/shots
/// and compares each with the picture kept in tests/shots; where one differs, a picture beside it
/// (diff-…) shows where. ZT_SHOTS_KEEP=1 renews the kept ones. Nothing drawn depends on the time
/// it took: the clocks stand still and no cursor blinks. Where the fonts draw other letters than
/// they did when the pictures were kept (letters.png), the layout is compared, not every letter.
class TestShots : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    QString m_out = QStringLiteral(ZT_BINARY_DIR "/shots");
    QString m_kept = QStringLiteral(ZT_SOURCE_DIR "/tests/shots");
    std::unique_ptr<Application> m_application;
    SteppedClock* m_clock = nullptr;
    MainWindow* m_window = nullptr; ///< drawn now
    MainWindow* m_year = nullptr;
    bool m_sameLetters = false;

    /// Pages that stand over a year's answers, audits, targets and actions.
    [[nodiscard]] static bool isOverYear(const QString& page)
    {
        static const QStringList pages{QStringLiteral("overview"),
                                       QStringLiteral("maturity"),
                                       QStringLiteral("audit"),
                                       QStringLiteral("roadmap"),
                                       QStringLiteral("gateway"),
                                       QStringLiteral("trail")};
        return pages.contains(page);
    }

    /// The commands a script of the demo would run over `path`, each with its arguments.
    [[nodiscard]] QList<QStringList> commandsOf(const char* name, const QString& path) const
    {
        const QString list = m_folder.filePath(QStringLiteral("commands"));
        const QString writer = m_folder.filePath(QStringLiteral("write-arguments"));
        QFile script(writer);
        if (!script.open(QIODevice::WriteOnly)) {
            return {};
        }
        script.write("#!/bin/sh\n{ printf '%s\\037' \"$@\"; printf '\\036'; } >>\"" +
                     QFile::encodeName(list) + "\"\n");
        script.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        script.close();
        QFile::remove(list);
        const QString sample =
            QStringLiteral(ZT_SOURCE_DIR "/resources/demo/") + QString::fromLatin1(name);
        QFile written(list);
        if (QProcess::execute(QStringLiteral("bash"), {sample, writer, path}) != 0 ||
            !written.open(QIODevice::ReadOnly)) {
            return {};
        }
        QList<QStringList> commands;
        for (const QString& one :
             QString::fromUtf8(written.readAll()).split(QChar(0x1e), Qt::SkipEmptyParts)) {
            commands.append(one.split(QChar(0x1f)));
            commands.last().removeLast(); // behind the last separator
        }
        return commands;
    }

    /// The sample with its year, made in this process by the clock that stands still: the kick-off
    /// in January, the rest on the day of the pictures.
    void openYear()
    {
        const QString path = m_folder.filePath(QStringLiteral("青嵐金融 115.zta"));
        m_clock->set(kickOffDay());
        delete m_application->openSample(Sample::FirmA, path);
        QList<QStringList> commands = commandsOf("maturity-a.sh", path);
        QVERIFY(!commands.isEmpty());
        for (const char* more : {"audit-a.sh", "incident-a.sh"}) {
            const QList<QStringList> added = commandsOf(more, path);
            QVERIFY(!added.isEmpty());
            commands += added;
        }
        for (QStringList command : commands) {
            QBuffer out;
            QBuffer err;
            QVERIFY(out.open(QIODevice::WriteOnly) && err.open(QIODevice::WriteOnly));
            if (!command.contains(QStringLiteral("--actor"))) {
                command += {QStringLiteral("--actor"), QStringLiteral("陳怡安")};
            }
            QVERIFY2(runCli(command, out, err, *m_clock) == 0, err.data().constData());
            if (command.first() == QLatin1String("snapshot")) {
                m_clock->set(yearsDay());
            }
        }
        m_year = m_application->openFile(path);
        QVERIFY(m_year);
        m_year->showPage(QStringLiteral("audit"), QStringLiteral("point:twse-audit/ACC-2"));
        chooseFirst(*m_year);
        m_clock->set(usualDay());
    }

    static void chooseFirst(MainWindow& window)
    {
        const Selection& selection = window.session().context().conclusions.selection();
        if (!selection.ranking.isEmpty()) {
            window.session().context().selection.setSystem(
                window.session().document().snapshot().systems[selection.ranking.first()].id);
        }
    }

    [[nodiscard]] static QDateTime usualDay()
    {
        return {QDate(2026, 7, 18), QTime(6, 22), Qt::UTC};
    }

    [[nodiscard]] static QDateTime kickOffDay()
    {
        return {QDate(2026, 1, 15), QTime(6, 22), Qt::UTC};
    }

    /// One of the sample's actions is overdue then.
    [[nodiscard]] static QDateTime yearsDay()
    {
        return {QDate(2026, 11, 28), QTime(6, 22), Qt::UTC};
    }

    void stepBefore(MainWindow* window)
    {
        m_window = window;
        m_clock->set(window == m_year ? yearsDay() : usualDay());
        window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(window));
    }

    [[nodiscard]] static bool keeps() { return qEnvironmentVariableIntValue("ZT_SHOTS_KEEP") == 1; }

    void dress(const QString& language, const QString& theme)
    {
        m_application->settings().set(AppSettings::Key::Language, language);
        m_application->settings().set(AppSettings::Key::Theme, theme);
    }

    /// Until no work has run or begun for longer than any page waits before it begins. Work that
    /// was there before counts too: what it finds may ask for more.
    void settle()
    {
        constexpr int longestDelay = 300;
        JobRunner& jobs = m_window->session().context().jobs;
        QSignalSpy started(&jobs, &JobRunner::started);
        bool wasBusy = false;
        do {
            started.clear();
            QTest::qWait(longestDelay);
            wasBusy = jobs.isBusy();
            QTRY_VERIFY_WITH_TIMEOUT(!jobs.isBusy(), 30'000);
        } while (wasBusy || !started.isEmpty());
    }

    /// Both scripts in each size and weight of the window, as this machine draws them.
    static QImage letters()
    {
        QImage paper(640, 200, QImage::Format_RGB32);
        paper.fill(Qt::white);
        QPainter pen(&paper);
        int y = 0;
        for (const int size : {Theme::small, Theme::body, Theme::title}) {
            for (const bool bold : {false, true}) {
                pen.setFont(Theme::font(size, bold));
                y += size + 14;
                pen.drawText(8, y, QStringLiteral("零信任評估　Zero-Trust 0123456789"));
            }
        }
        return paper;
    }

    [[nodiscard]] bool isAsKept(const ShotDifference& difference) const
    {
        const bool strict = m_sameLetters && qEnvironmentVariableIntValue("ZT_SHOTS_STRICT") != 0;
        return strict ? difference.isTolerable() : difference.isSameLayout();
    }

    /// One picture; the differing pixels are left in `diff-<name>`. Where it differs it is taken
    /// again for a while: what counts is what the window comes to show.
    void shoot(QWidget* window, const QString& name)
    {
        constexpr int smallest = 0;
        constexpr int patience = 5'000;
        constexpr int pause = 250;
        const QString kept = m_kept + QLatin1Char('/') + name;
        const auto take = [&] { return withFewColours(window->grab().toImage()); };
        QImage picture = take();
        if (keeps()) {
            QVERIFY(picture.save(kept, "PNG", smallest));
            return;
        }
        QVERIFY2(QFile::exists(kept), qPrintable(name + QStringLiteral(": no picture is kept")));
        const QImage before(kept);
        QCOMPARE(picture.size(), before.size());
        ShotDifference difference = shotDifference(picture, before);
        for (int waited = 0; !isAsKept(difference) && waited < patience; waited += pause) {
            QTest::qWait(pause);
            picture = take();
            difference = shotDifference(picture, before);
        }
        QVERIFY(picture.save(m_out + QLatin1Char('/') + name, "PNG", smallest));
        if (!isAsKept(difference)) {
            const QString marked = m_out + QStringLiteral("/diff-") + name;
            QVERIFY(difference.marked.save(marked));
            const QRect& place = difference.place;
            QFAIL(qPrintable(QStringLiteral("%1: %2 pixels, %3 blocks differ within %4,%5 %6×%7, "
                                            "see %8 (./dev shots --keep where right)")
                                 .arg(name)
                                 .arg(difference.pixels)
                                 .arg(difference.blocks)
                                 .arg(place.x())
                                 .arg(place.y())
                                 .arg(place.width())
                                 .arg(place.height())
                                 .arg(marked)));
        }
    }

    /// The sample of brokers with cut-offs, and what stands behind the first who needs attention.
    void openBrokers(RegulatorPage& page)
    {
        const QString folder = QStringLiteral(ZT_SOURCE_DIR "/resources/demo/");
        page.readFiles({folder + QStringLiteral("brokers.csv"),
                        folder + QStringLiteral("broker-findings.csv")});
        settle();
        RegulatorAsk ask;
        ask.cuts.share = 6000;
        ask.cuts.points = 800;
        ask.cuts.rise = 500;
        ask.cuts.rare = 1500;
        ask.cuts.growth = 300;
        page.ask(ask);
        const RegulatorView& view = page.view();
        page.showBroker(view.row(view.status.brokers[view.status.attention.first()]).broker);
    }

    /// The sample's accounts held against the exchange's rules, with one of the exceptions.
    void openAnalysis(AnalysisView& view)
    {
        if (view.saysWhatToDo()) {
            (void)view.dropFiles({QStringLiteral(ZT_SOURCE_DIR "/resources/demo/accounts-a.csv")});
            settle();
            const QModelIndex third = view.exceptions()->model()->index(2, 0);
            view.exceptions()->setCurrentIndex(third);
            Q_EMIT view.exceptions()->clicked(third);
        }
    }

    void shootPage(const QString& page, const QString& end, const QSize& size)
    {
        m_window->resize(size);
        m_window->showPage(page);
        auto* regulator = dynamic_cast<RegulatorPage*>(m_window->currentPage());
        if (regulator != nullptr && regulator->saysWhatToDo()) {
            openBrokers(*regulator);
        }
        const int parts = qMax(1, int(m_window->currentPage()->subPages().size()));
        for (int sub = 0; sub < parts; ++sub) {
            if (parts > 1) {
                m_window->currentPage()->setSubPage(sub);
            }
            auto* audit = dynamic_cast<AuditPage*>(m_window->currentPage());
            if (audit != nullptr && sub == static_cast<int>(AuditPart::Analyses)) {
                openAnalysis(*audit->analyses());
            }
            settle();
            const QString part = sub > 0 ? QStringLiteral("-%1").arg(sub + 1) : QString();
            shoot(m_window,
                  QStringLiteral("%1%2-%3-%4.png").arg(page, part, end).arg(size.width()));
        }
        if (parts > 1) {
            m_window->currentPage()->setSubPage(0);
        }
    }

    static void addLooks()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QString>("theme");
        QTest::newRow("zh light") << QStringLiteral("zh_TW") << QStringLiteral("light");
        QTest::newRow("en dark") << QStringLiteral("en") << QStringLiteral("dark");
    }

private Q_SLOTS:

    void initTestCase()
    {
        QDir().mkpath(m_out);
        QApplication::setCursorFlashTime(0);
        constexpr qint64 standsStill = 0;
        m_clock = new SteppedClock(usualDay(), standsStill);
        m_application =
            std::make_unique<Application>(m_folder.filePath(QStringLiteral("settings.ini")),
                                          std::make_unique<ScriptedServices>(),
                                          std::unique_ptr<Clock>(m_clock));
        m_application->settings().set(AppSettings::Key::Actor, QStringLiteral("陳怡安"));
        m_window = m_application->openSample(Sample::FirmA,
                                             m_folder.filePath(QStringLiteral("青嵐金融.zta")));
        QVERIFY(m_window);
        QVERIFY(QTest::qWaitForWindowActive(m_window));
        const QString kept = m_kept + QStringLiteral("/letters.png");
        if (keeps()) {
            QVERIFY(letters().save(kept));
        }
        const QImage before(kept);
        QVERIFY(!before.isNull());
        m_sameLetters = shotDifference(letters(), before).isTolerable();
        chooseFirst(*m_window);
        MainWindow* usual = m_window;
        openYear();
        stepBefore(usual);
    }

    void cleanupTestCase() { m_application.reset(); }

    void pages_data()
    {
        QTest::addColumn<QString>("page");
        QTest::addColumn<QString>("language");
        QTest::addColumn<QString>("theme");
        for (const PageEntry& entry : pageEntries()) {
            for (const QString& language : {QStringLiteral("zh_TW"), QStringLiteral("en")}) {
                for (const QString& theme : {QStringLiteral("light"), QStringLiteral("dark")}) {
                    const QString row = QStringLiteral("%1-%2-%3").arg(entry.id, language, theme);
                    QTest::newRow(qPrintable(row)) << entry.id << language << theme;
                }
            }
        }
    }

    void pages()
    {
        QFETCH(QString, page);
        QFETCH(QString, language);
        QFETCH(QString, theme);
        dress(language, theme);
        MainWindow* usual = m_window;
        if (isOverYear(page)) {
            stepBefore(m_year);
        }
        const QString end = language + QLatin1Char('-') + theme;
        shootPage(page, end, QSize(1440, 900));
        const bool zh = language == QLatin1String("zh_TW");
        if (zh == (theme == QLatin1String("light"))) {
            shootPage(page, end, QSize(1024, 700)); // one look per language is enough
        }
        if (m_window != usual) {
            stepBefore(usual);
        }
    }

    void gatewayParts_data() { addLooks(); }

    /// The parts of the gateway's page that its switch alone does not show. English stands in the
    /// narrow window, where its longer words have the least room.
    void gatewayParts()
    {
        QFETCH(QString, language);
        QFETCH(QString, theme);
        dress(language, theme);
        MainWindow* usual = m_window;
        stepBefore(m_year);
        const bool wide = language == QLatin1String("zh_TW");
        m_window->resize(wide ? QSize(1440, 900) : QSize(1024, 700));
        const auto parts = gatewayPartNames();
        for (const QString& part : parts) {
            openGatewayPart(*m_window, part, m_folder.path());
            settle();
            shoot(m_window,
                  QStringLiteral("gateway-%1-%2-%3-%4.png")
                      .arg(part, language, theme)
                      .arg(m_window->width()));
        }
        leaveGatewayParts(*m_window);
        settle();
        stepBefore(usual);
    }

    void overlays_data() { addLooks(); }

    void overlays()
    {
        QFETCH(QString, language);
        QFETCH(QString, theme);
        dress(language, theme);
        const QString end = QStringLiteral("-%1-%2-1440.png").arg(language, theme);
        m_window->resize(1440, 900);
        m_window->showPage(QStringLiteral("inventory"));
        settle();
        m_application->openSettings(m_window);
        shoot(m_window, QStringLiteral("settings") + end);
        Dialog::openIn(m_window)->reject();
        m_application->openNewAssessment(m_window);
        shoot(m_window, QStringLiteral("new") + end);
        Dialog::openIn(m_window)->reject();
        m_application->settings().set(AppSettings::Key::RecentFiles, QStringList());
        m_application->showStart();
        m_application->startWindow()->resize(1440, 900);
        QVERIFY(QTest::qWaitForWindowExposed(m_application->startWindow()));
        shoot(m_application->startWindow(), QStringLiteral("start") + end);
        m_application->startWindow()->close();
    }

    void palette_data() { addLooks(); }

    void palette()
    {
        QFETCH(QString, language);
        QFETCH(QString, theme);
        dress(language, theme);
        m_window->resize(1440, 900);
        m_window->showPage(QStringLiteral("inventory"));
        settle();
        for (QAction* action : m_window->QWidget::actions()) {
            if (action->objectName() == QLatin1String("palette")) {
                action->trigger();
            }
        }
        CommandPalette& palette = m_window->palette().palette();
        palette.setTicks([] { return qint64(0); });
        palette.type(QStringLiteral("客戶"));
        shoot(m_window, QStringLiteral("palette-%1-%2-1440.png").arg(language, theme));
        palette.hide();
    }

    void importWithFaults_data() { addLooks(); }

    void importWithFaults()
    {
        QFETCH(QString, language);
        QFETCH(QString, theme);
        dress(language, theme);
        QFile file(m_folder.filePath(QStringLiteral("資訊系統盤點表_2026.csv")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("系統編號,系統名稱,權責單位,RTO,可遠端?,雲端服務,雲端型態,資源位置,使用者,備註\n"
                   "S-201,行動下單 App,電子商務部,1小時,V,×,,高,3,\n"
                   "S-202,電子郵件系統,資訊處,24小時,Y,Y,混合,3,1,\n"
                   "S-203,報價行情系統,電子商務部,約半天,V,,,3,3,每季更新\n"
                   "S-204,複委託交易系統,國際業務部,4,V,,,3,4,\n"
                   "SYS-009,複委託交易系統,國際業務部,8,V,否,,3,3,\n");
        file.close();
        m_window->showPage(QStringLiteral("inventory"),
                           QStringLiteral("import:") + file.fileName());
        auto* dialog = qobject_cast<ImportDialog*>(Dialog::openIn(m_window));
        QVERIFY(dialog);
        QTRY_COMPARE(dialog->session().stage(), ImportSession::Stage::Ready);
        for (const QSize& size : {QSize(1440, 900), QSize(1024, 700)}) {
            m_window->resize(size);
            settle();
            shoot(m_window,
                  QStringLiteral("import-%1-%2-%3.png").arg(language, theme).arg(size.width()));
        }
        dialog->reject();
    }

    void auditDialogs_data() { addLooks(); }

    /// Over a copy of the sample's year, for some of them write. English stands in the narrow
    /// window, where its longer words have the least room.
    void auditDialogs()
    {
        QFETCH(QString, language);
        QFETCH(QString, theme);
        dress(language, theme);
        const QString copy = m_folder.filePath(QStringLiteral("dialogs ") + language + theme +
                                               QStringLiteral(".zta"));
        QVERIFY(QFile::copy(m_year->session().document().path(), copy));
        MainWindow* usual = m_window;
        MainWindow* window = m_application->openFile(copy);
        QVERIFY(window);
        stepBefore(window);
        m_clock->set(yearsDay());
        const bool wide = language == QLatin1String("zh_TW");
        window->resize(wide ? QSize(1440, 900) : QSize(1024, 700));
        for (const QString& name : auditDialogNames()) {
            openAuditDialog(*window, name, m_folder.path());
            settle();
            Dialog* dialog = Dialog::openIn(window);
            QVERIFY2(dialog, qPrintable(name));
            shoot(window,
                  QStringLiteral("dialog-%1-%2-%3-%4.png")
                      .arg(name, language, theme)
                      .arg(window->width()));
            while (Dialog* open = Dialog::openIn(window)) {
                open->reject();
            }
        }
        delete window;
        stepBefore(usual);
    }

    void locks_data() { addLooks(); }

    /// English in the narrow window.
    void locks()
    {
        QFETCH(QString, language);
        QFETCH(QString, theme);
        dress(language, theme);
        stepBefore(m_window);
        const bool wide = language == QLatin1String("zh_TW");
        shootLocks(*m_application,
                   m_window->session().document().path(),
                   wide ? QSize(1440, 900) : QSize(1024, 700),
                   [&](QWidget* window, const QString& name) {
                       QTest::qWait(50);
                       shoot(window,
                             QStringLiteral("lock-%1-%2-%3-%4.png")
                                 .arg(name, language, theme)
                                 .arg(window->width()));
                   });
        stepBefore(m_window);
    }

    void signOffs_data() { addLooks(); }

    /// Over a copy of the sample's year, which is signed. English in the narrow window.
    void signOffs()
    {
        QFETCH(QString, language);
        QFETCH(QString, theme);
        dress(language, theme);
        const QString copy =
            m_folder.filePath(QStringLiteral("signed ") + language + QStringLiteral(".zta"));
        QVERIFY(QFile::copy(m_year->session().document().path(), copy));
        MainWindow* usual = m_window;
        MainWindow* window = m_application->openFile(copy);
        QVERIFY(window);
        stepBefore(window);
        m_clock->set(yearsDay());
        const bool wide = language == QLatin1String("zh_TW");
        window->resize(wide ? QSize(1440, 900) : QSize(1024, 700));
        shootSignOffs(
            *window,
            [this] { settle(); },
            [&](QWidget* shown, const QString& name) {
                shoot(shown,
                      QStringLiteral("sign-%1-%2-%3-%4.png")
                          .arg(name, language, theme)
                          .arg(shown->width()));
            });
        delete window;
        stepBefore(usual);
    }

    void damage_data() { addLooks(); }

    /// English in the narrow window.
    void damage()
    {
        QFETCH(QString, language);
        QFETCH(QString, theme);
        dress(language, theme);
        MainWindow* usual = m_window;
        const bool wide = language == QLatin1String("zh_TW");
        shootDamage(*m_application,
                    usual->session().document().path(),
                    wide ? QSize(1440, 900) : QSize(1024, 700),
                    [&](QWidget* shown, const QString& name) {
                        shoot(shown,
                              QStringLiteral("damage-%1-%2-%3-%4.png")
                                  .arg(name, language, theme)
                                  .arg(shown->width()));
                    });
        stepBefore(usual);
    }

    void emptyAssessment()
    {
        dress(QStringLiteral("zh_TW"), QStringLiteral("light"));
        Profile profile;
        profile.name = QStringLiteral("新評估");
        profile.institution = QStringLiteral("青嵐證券");
        profile.sector = Sector::Securities;
        profile.tier = 1;
        profile.period = QStringLiteral("115 年度");
        MainWindow* before = m_window;
        m_window =
            m_application->createFile(m_folder.filePath(QStringLiteral("empty.zta")), profile);
        QVERIFY(m_window);
        m_window->resize(1440, 900);
        for (const PageEntry& entry : pageEntries()) {
            m_window->showPage(entry.id);
            settle();
            shoot(m_window, QStringLiteral("empty-%1-zh_TW-light-1440.png").arg(entry.id));
        }
        delete m_window;
        m_window = before;
    }

    /// The comparison itself: what must be noticed, and what must not.
    void comparison()
    {
        QImage paper(400, 300, QImage::Format_RGB32);
        paper.fill(Qt::white);
        QPainter pen(&paper);
        pen.setRenderHint(QPainter::Antialiasing);
        pen.drawEllipse(QRectF(50, 50, 100, 60));
        pen.end();
        QCOMPARE(shotDifference(paper, paper).pixels, 0);

        QImage softer(400, 300, QImage::Format_RGB32);
        softer.fill(Qt::white);
        QPainter other(&softer);
        other.setRenderHint(QPainter::Antialiasing);
        other.drawEllipse(QRectF(50.4, 50.3, 100, 60));
        other.end();
        QVERIFY(shotDifference(softer, paper).isTolerable());

        QImage more = paper;
        QPainter tag(&more);
        tag.fillRect(200, 200, 20, 20, Qt::black);
        tag.end();
        const ShotDifference difference = shotDifference(more, paper);
        QCOMPARE(difference.pixels, 20 * 20);
        QVERIFY(!difference.isTolerable());
        QVERIFY(!shotDifference(paper, more).isTolerable());
    }

    /// With other fonts the same page is known, and another or an empty one is not taken for it.
    void comparisonOfLayouts()
    {
        dress(QStringLiteral("zh_TW"), QStringLiteral("light"));
        m_window->resize(1440, 900);
        m_window->showPage(QStringLiteral("inventory"));
        settle();
        const QImage list = m_window->grab().toImage();
        QVERIFY(shotDifference(list, list).isSameLayout());
        QImage shifted(list.size(), QImage::Format_RGB32);
        shifted.fill(Qt::white);
        QPainter pen(&shifted);
        pen.drawImage(2, 2, list);
        pen.end();
        QVERIFY(!shotDifference(shifted, list).isTolerable());
        QVERIFY(shotDifference(shifted, list).isSameLayout());
        QImage withoutPage = list;
        QPainter eraser(&withoutPage);
        eraser.fillRect(QRect(100, 60, 1340, 800), Qt::white);
        eraser.end();
        QVERIFY(!shotDifference(withoutPage, list).isSameLayout());
        m_window->showPage(QStringLiteral("report"));
        settle();
        QVERIFY(!shotDifference(m_window->grab().toImage(), list).isSameLayout());
    }
};

QTEST_MAIN(TestShots)
#include "tst_shots.moc"
