// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/lockdesk.h"
#include "app/shell/lockedwindow.h"
#include "app/widgets/passphrasefield.h"
#include "model/document/filelock.h"
#include "model/document/fileseal.h"
#include "pagebench.h"

#include <QPointer>

using namespace zt;
using namespace Qt::StringLiterals;

/// A file that somebody else has open: looked at, with who it is, until it can be taken over.
class TestHeldFiles : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<PageBench> m_bench;
    std::shared_ptr<FileLock> m_held;

    [[nodiscard]] QString path() const { return m_bench->path(u"t.zta"_s); }

    [[nodiscard]] MainWindow* window() const { return m_bench->application->windows().value(0); }

    [[nodiscard]] static QString pid()
    {
        return QString::number(QCoreApplication::applicationPid());
    }

    void hold() { m_held = FileLock::take(path()).value_or(nullptr); }

    void clickNotice() const
    {
        for (QPushButton* button : window()->findChildren<QPushButton*>()) {
            if (button->text() == u"Edit here"_s) {
                button->click();
                return;
            }
        }
    }

private Q_SLOTS:

    void init()
    {
        m_bench = std::make_unique<PageBench>();
        m_bench->application->settings().set(AppSettings::Key::Language, u"en"_s);
        delete m_bench->openEmpty();
        m_bench->ui->button = 1; // open read-only
    }

    void cleanup()
    {
        m_held.reset();
        m_bench.reset();
    }

    void saysWhoHasItAndTakesOver()
    {
        hold();
        QVERIFY(m_held);
        m_bench->application->requestFile(path());
        QTRY_VERIFY(window());
        QVERIFY(window()->session().document().isReadOnly());
        QVERIFY2(window()->noticeText().contains(pid()), qPrintable(window()->noticeText()));
        window()->showPage(u"maturity"_s);
        clickNotice();
        QCOMPARE(window()->toastText(), u"It is still open there."_s);
        QVERIFY(window()->session().document().isReadOnly());
        m_held.reset();
        const QPointer<MainWindow> old = window();
        clickNotice();
        QTRY_VERIFY(!old && window());
        QVERIFY(!window()->session().document().isReadOnly());
        QCOMPARE(window()->noticeText(), QString());
        QCOMPARE(window()->currentPage()->id(), u"maturity"_s);
        QVERIFY(window()->session().context().edit.addSystem(u"S-1"_s, u"系統"_s));
    }

    /// What was in memory is as old as the look at it: it is unlocked anew.
    void aLockedOneAsksForItsKeysAgain()
    {
        AgeLock lock;
        lock.passphrase.emplace(AgePassphrase{SecureBytes::copyOf("right"), 10});
        JobContext job;
        QVERIFY(lockInPlace(path(), lock, job).has_value());
        hold();
        QVERIFY(m_held);
        LockDesk& desk = m_bench->application->locks();
        const auto unlock = [&desk] {
            UnlockDialog* dialog = desk.windows().value(0)->dialog();
            QTest::keyClicks(dialog->field(), u"right"_s);
            QTest::keyClick(dialog->field(), Qt::Key_Return);
        };
        m_bench->application->requestFile(path());
        QVERIFY(!desk.windows().isEmpty());
        unlock();
        QTRY_VERIFY_WITH_TIMEOUT(window(), 60'000);
        QVERIFY(window()->session().document().isReadOnly());
        QVERIFY2(window()->noticeText().contains(pid()), qPrintable(window()->noticeText()));
        QTRY_VERIFY(desk.windows().isEmpty());
        m_held.reset();
        clickNotice();
        QTRY_VERIFY(!desk.windows().isEmpty() && !window());
        unlock();
        QTRY_VERIFY_WITH_TIMEOUT(window(), 60'000);
        QVERIFY(!window()->session().document().isReadOnly());
        QCOMPARE(window()->noticeText(), QString());
    }

    /// Nobody else: no notice, also where the file may not be written to.
    void withoutAHolderNothingIsSaid()
    {
        m_bench->application->requestFile(path(), Document::Access::ReadOnly);
        QTRY_VERIFY(window());
        QVERIFY(window()->session().document().isReadOnly());
        QCOMPARE(window()->noticeText(), QString());
    }
};

QTEST_MAIN(TestHeldFiles)
#include "tst_heldfiles.moc"
