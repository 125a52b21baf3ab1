// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "answers.h"
#include "app/application.h"
#include "app/pages/page.h"
#include "app/shell/commandpalette.h"
#include "app/shell/mainwindow.h"
#include "app/shell/pageregistry.h"
#include "app/shell/startwindow.h"
#include "app/shell/windowpalette.h"
#include "app/widgets/dialog.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

using namespace zt;

/// Draws every page in both languages, both themes and two sizes into <build>/shots. With
/// ZT_SHOTS_KEEP=1 the pictures in tests/shots are renewed too; otherwise pictures kept there are
/// compared: sizes must be the same and no more than a few in a hundred pixels may differ much,
/// since fonts differ between machines.
class TestShots : public QObject
{
    Q_OBJECT

private:
    static constexpr int pixelBudgetPercent = 6;
    static constexpr int channelTolerance = 48;

    QTemporaryDir m_folder;
    QString m_out = QStringLiteral(ZT_BINARY_DIR "/shots");
    QString m_kept = QStringLiteral(ZT_SOURCE_DIR "/tests/shots");
    std::unique_ptr<Application> m_application;
    MainWindow* m_window = nullptr;

    static bool differs(const QImage& a, const QImage& b)
    {
        qsizetype far = 0;
        for (int y = 0; y < a.height(); ++y) {
            for (int x = 0; x < a.width(); ++x) {
                const QColor p = a.pixelColor(x, y);
                const QColor q = b.pixelColor(x, y);
                const int most = qMax(qAbs(p.red() - q.red()),
                                      qMax(qAbs(p.green() - q.green()), qAbs(p.blue() - q.blue())));
                far += most > channelTolerance ? 1 : 0;
            }
        }
        return far * 100 > qsizetype{a.width()} * a.height() * pixelBudgetPercent;
    }

    void settle()
    {
        QTRY_VERIFY_WITH_TIMEOUT(!m_window->session().context().jobs.isBusy(), 30'000);
        QTest::qWait(30);
        QTRY_VERIFY_WITH_TIMEOUT(!m_window->session().context().jobs.isBusy(), 30'000);
    }

    void shoot(QWidget* window, const QString& name)
    {
        const QImage picture = window->grab().toImage();
        QVERIFY(picture.save(m_out + QLatin1Char('/') + name));
        const QString kept = m_kept + QLatin1Char('/') + name;
        if (qEnvironmentVariableIntValue("ZT_SHOTS_KEEP") == 1) {
            QVERIFY(picture.save(kept));
        } else if (QFile::exists(kept)) {
            const QImage before(kept);
            QCOMPARE(picture.size(), before.size());
            QVERIFY2(!differs(picture, before), qPrintable(name));
        }
    }

    static QList<QSize> sizes() { return {QSize(1440, 900), QSize(1024, 700)}; }

private Q_SLOTS:

    void initTestCase()
    {
        QDir().mkpath(m_out);
        m_application = std::make_unique<Application>(
            m_folder.filePath(QStringLiteral("settings.ini")),
            std::make_unique<ScriptedServices>(),
            std::make_unique<SteppedClock>(QDateTime(QDate(2026, 7, 18), QTime(6, 22), Qt::UTC)));
        m_application->settings().set(AppSettings::Key::Actor, QStringLiteral("陳怡安"));
        m_window = m_application->openSample(Sample::FirmA,
                                             m_folder.filePath(QStringLiteral("青嵐金融.zta")));
        QVERIFY(m_window);
        const Selection& selection = m_window->session().context().conclusions.selection();
        if (!selection.ranking.isEmpty()) {
            m_window->session().context().selection.setSystem(
                m_window->session().document().snapshot().systems[selection.ranking.first()].id);
        }
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
        m_application->settings().set(AppSettings::Key::Language, language);
        m_application->settings().set(AppSettings::Key::Theme, theme);
        for (const QSize& size : sizes()) {
            m_window->resize(size);
            m_window->showPage(page);
            for (int sub = 0; sub < qMax(1, int(m_window->currentPage()->subPages().size()));
                 ++sub) {
                if (!m_window->currentPage()->subPages().isEmpty()) {
                    m_window->currentPage()->setSubPage(sub);
                }
                settle();
                const QString part = sub > 0 ? QStringLiteral("-%1").arg(sub + 1) : QString();
                shoot(m_window,
                      QStringLiteral("%1%2-%3-%4-%5.png")
                          .arg(page, part, language, theme)
                          .arg(size.width()));
            }
        }
    }

    void overlays_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QString>("theme");
        QTest::newRow("zh light") << QStringLiteral("zh_TW") << QStringLiteral("light");
        QTest::newRow("en dark") << QStringLiteral("en") << QStringLiteral("dark");
    }

    void overlays()
    {
        QFETCH(QString, language);
        QFETCH(QString, theme);
        m_application->settings().set(AppSettings::Key::Language, language);
        m_application->settings().set(AppSettings::Key::Theme, theme);
        const QString end = QStringLiteral("-%1-%2-1440.png").arg(language, theme);
        m_window->resize(1440, 900);
        m_window->showPage(pageEntries().first().id);
        settle();
        for (QAction* action : m_window->QWidget::actions()) {
            if (action->objectName() == QLatin1String("palette")) {
                action->trigger();
            }
        }
        CommandPalette& palette = m_window->palette().palette();
        palette.type(QStringLiteral("客戶"));
        shoot(m_window, QStringLiteral("palette") + end);
        palette.hide();
        m_application->openSettings(m_window);
        shoot(m_window, QStringLiteral("settings") + end);
        Dialog::openIn(m_window)->reject();
        m_application->openNewAssessment(m_window);
        shoot(m_window, QStringLiteral("new") + end);
        Dialog::openIn(m_window)->reject();
        m_application->showStart();
        m_application->startWindow()->resize(1440, 900);
        QTest::qWait(20);
        shoot(m_application->startWindow(), QStringLiteral("start") + end);
        m_application->startWindow()->close();
    }

    void emptyAssessment()
    {
        m_application->settings().set(AppSettings::Key::Language, QStringLiteral("zh_TW"));
        m_application->settings().set(AppSettings::Key::Theme, QStringLiteral("light"));
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
};

QTEST_MAIN(TestShots)
#include "tst_shots.moc"
