// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/damagedesk.h"
#include "app/dialogs/salvagedialog.h"
#include "app/pages/trail/verifypanel.h"
#include "app/shell/mainwindow.h"
#include "pagebench.h"

#include <QSignalSpy>

using namespace zt;
using namespace Qt::StringLiterals;

// Work on a worker ends in its own time, on a busy machine too.
#define ZT_EVENTUALLY(holds) QTRY_VERIFY_WITH_TIMEOUT(holds, 60'000)

/// Damaged files in the window: opened as far as they go, said so, and salvaged into a new one.
class TestDamagedFiles : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<PageBench> m_bench;

    [[nodiscard]] Application& application() const { return *m_bench->application; }

    [[nodiscard]] QString path() const { return m_bench->path(u"t.zta"_s); }

    [[nodiscard]] MainWindow* window() const { return application().windows().value(0); }

    [[nodiscard]] QByteArray bytes() const
    {
        QFile file(path());
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    /// Three systems; no window.
    void make()
    {
        MainWindow* made = m_bench->openEmpty();
        for (const char* code : {"S-1", "S-2", "S-3"}) {
            QVERIFY(made->session().context().edit.addSystem(QString::fromLatin1(code), u"系統"_s));
        }
        delete made;
    }

    void overwrite(qint64 at, const QByteArray& with) const
    {
        QFile file(path());
        QVERIFY(file.open(QIODevice::ReadWrite));
        QVERIFY(file.seek(at));
        QCOMPARE(file.write(with), with.size());
    }

    /// Where the first page with these words begins.
    [[nodiscard]] qint64 pageWith(const QByteArray& text) const
    {
        return bytes().indexOf(text) / 4096 * 4096;
    }

    static QPushButton* button(const QWidget* in, const char* name)
    {
        return in->findChild<QPushButton*>(QString::fromLatin1(name));
    }

    [[nodiscard]] SalvageDialog* salvageDialog() const
    {
        return dynamic_cast<SalvageDialog*>(Dialog::openIn(window()));
    }

private Q_SLOTS:

    void init()
    {
        m_bench = std::make_unique<PageBench>();
        application().settings().set(AppSettings::Key::Language, u"en"_s);
    }

    void cleanup() { m_bench.reset(); }

    /// SQLite does not read it any more; its pages do.
    void whatDoesNotOpenIsShownAsFarAsItGoes()
    {
        make();
        overwrite(0, QByteArray(2000, 'x'));
        const QByteArray before = bytes();
        application().requestFile(path());
        ZT_EVENTUALLY(window());
        QVERIFY(window()->session().document().isReadOnly());
        QCOMPARE(window()->session().document().snapshot().systems.size(), 3);
        QVERIFY2(window()->noticeText().contains(u"page 1 (bytes 0 to 4095)"_s),
                 qPrintable(window()->noticeText()));
        QVERIFY(window()->noticeText().contains(u"not to be changed"_s));
        const auto added = window()->session().context().edit.addSystem(u"S-4"_s, u"系統"_s);
        QVERIFY(!added);
        QVERIFY(added.error().code == ErrorCode::ReadOnly);
        QCOMPARE(bytes(), before);
        const auto recent = [this] {
            return application().settings().value(AppSettings::Key::RecentFiles).toStringList();
        };
        ZT_EVENTUALLY(recent() == QStringList{path()}); // and not where it was salvaged to
        application().requestFile(path());              // once is enough
        QVERIFY(!application().isOpening());
        QCOMPARE(application().windows().size(), 1);
        application().settings().set(AppSettings::Key::Language, u"zh_TW"_s);
        ZT_EVENTUALLY(window()->noticeText().contains(u"第 1 頁（位元組 0 至 4095）"_s));
    }

    void salvagedIntoANewFile()
    {
        make();
        overwrite(0, QByteArray(2000, 'x'));
        application().requestFile(path());
        ZT_EVENTUALLY(window());
        QPointer<SalvageDialog> dialog = application().damage().openSalvage(window());
        QVERIFY(dialog);
        QVERIFY(!dialog->listing().rows.isEmpty());
        m_bench->ui->savePath = m_bench->path(u"list.csv"_s);
        QTest::mouseClick(button(dialog, "list"), Qt::LeftButton);
        QFile list(m_bench->path(u"list.csv"_s));
        QVERIFY(list.open(QIODevice::ReadOnly));
        QVERIFY(list.readAll().contains("page,1,"));

        m_bench->ui->savePath = path(); // never in place of a file
        const QByteArray before = bytes();
        QTest::mouseClick(button(dialog, "salvage"), Qt::LeftButton);
        ZT_EVENTUALLY(button(dialog, "salvage")->isEnabled());
        QCOMPARE(bytes(), before);

        const QString made = m_bench->path(u"new.zta"_s);
        m_bench->ui->savePath = made;
        QTest::mouseClick(button(dialog, "salvage"), Qt::LeftButton);
        ZT_EVENTUALLY(button(dialog, "salvage")->text() == u"Open the new file"_s);
        QCOMPARE(bytes(), before);
        QTest::mouseClick(button(dialog, "salvage"), Qt::LeftButton);
        ZT_EVENTUALLY(application().windows().size() == 2);
        MainWindow* opened = application().windows().last();
        QCOMPARE(opened->session().document().path(), made);
        QVERIFY(!opened->session().document().isReadOnly());
        QCOMPARE(opened->noticeText(), QString());
        QCOMPARE(opened->session().document().snapshot().systems.size(), 3);
        ZT_EVENTUALLY(!dialog);
    }

    void salvageCanBeCancelled()
    {
        make();
        overwrite(0, QByteArray(2000, 'x'));
        application().requestFile(path());
        ZT_EVENTUALLY(window());
        QPointer<SalvageDialog> dialog = application().damage().openSalvage(window());
        m_bench->ui->savePath = m_bench->path(u"new.zta"_s);
        QTest::mouseClick(button(dialog, "salvage"), Qt::LeftButton);
        QVERIFY(!button(dialog, "salvage")->isEnabled());
        QTest::mouseClick(button(dialog, "close"), Qt::LeftButton); // cancels, and stays
        QVERIFY(dialog);
        ZT_EVENTUALLY(button(dialog, "salvage")->isEnabled());
        // Whole or not at all, whichever was first.
        const bool isMade = QFile::exists(m_bench->path(u"new.zta"_s));
        QCOMPARE(button(dialog, "salvage")->text(),
                 isMade ? u"Open the new file"_s : u"Salvage into a new file…"_s);
        QTest::mouseClick(button(dialog, "close"), Qt::LeftButton);
        ZT_EVENTUALLY(!dialog);
    }

    /// A page that is not read when the file is opened: it is found while the window is there.
    void whatOpensIsLookedThrough()
    {
        make();
        const qint64 page = pageWith("S-2");
        QVERIFY(page > 0);
        overwrite(page + 4096 - 1, "?"); // in the page's sum, which SQLite does not look at
        MainWindow* first = application().openFile(path());
        QVERIFY(first);
        first->showPage(u"trail"_s);
        QPointer<MainWindow> old(first);
        ZT_EVENTUALLY(!old);
        ZT_EVENTUALLY(window());
        QCOMPARE(application().windows().size(), 1);
        QVERIFY(window()->session().document().isReadOnly());
        QCOMPARE(window()->currentPage()->id(), u"trail"_s);
        const QString place = u"page %1 (bytes %2"_s.arg(page / 4096 + 1).arg(page);
        QVERIFY2(window()->noticeText().contains(place), qPrintable(window()->noticeText()));
        QCOMPARE(window()->session().document().snapshot().systems.size(), 3);
    }

    /// The checks are those of the damaged file, as `ztctl verify` tells them, and say so.
    void theDamagedFileIsChecked()
    {
        make();
        const qint64 page = pageWith("S-2");
        QVERIFY(page > 0);
        overwrite(page + 4096 - 1, "?");
        QVERIFY(application().openFile(path()));
        ZT_EVENTUALLY(application().damage().windowOf(path()));
        MainWindow* shown = application().damage().windowOf(path());
        shown->showPage(u"trail"_s);
        const auto* checks = shown->findChild<VerifyPanel*>();
        const QString place = u"page %1 (bytes %2"_s.arg(page / 4096 + 1).arg(page);
        ZT_EVENTUALLY(checks->accessibleName().contains(place));
        QVERIFY2(checks->subject().contains(u"t.zta"_s), qPrintable(checks->subject()));
        QVERIFY(checks->accessibleName().startsWith(checks->subject()));
        QVERIFY(checks->accessibleName().contains(u"Chain of the trail: holds, 4 entries"_s));
        shown->resize(1024, 700);
        QTest::qWait(50);
        m_bench->window = shown;
        m_bench->shot(u"damaged-trail"_s);
        // What does not open at all has the one check that can be made.
        application().settings().set(AppSettings::Key::Language, u"zh_TW"_s);
        delete shown;
        overwrite(0, QByteArray(2000, 'x'));
        application().requestFile(path());
        ZT_EVENTUALLY(window());
        window()->showPage(u"trail"_s);
        checks = window()->findChild<VerifyPanel*>();
        ZT_EVENTUALLY(checks->accessibleName().contains(u"第 1 頁（位元組 0 至 4095"_s));
        QVERIFY(!checks->accessibleName().contains(u"軌跡鏈"_s));
        m_bench->window = window();
        m_bench->shot(u"damaged-trail-zh"_s);
    }

    void aSoundFileIsLeftAlone()
    {
        make();
        QPointer<MainWindow> opened = application().openFile(path());
        QVERIFY(opened);
        QSignalSpy looked(&application().damage(), &DamageDesk::lookedThrough);
        ZT_EVENTUALLY(!looked.isEmpty());
        ZT_EVENTUALLY(!application().isOpening());
        QVERIFY(opened);
        QCOMPARE(opened->noticeText(), QString());
        QVERIFY(!opened->session().document().isReadOnly());
        QVERIFY(!application().damage().openSalvage(opened));
    }

    /// What nothing is left of is refused, with the reason it had at first.
    void whatHoldsNothingIsRefused()
    {
        application().showStart();
        const QString other = m_bench->write(u"other.zta"_s, QByteArray(9000, 'x'));
        application().requestFile(other);
        ZT_EVENTUALLY(application().refusal());
        QVERIFY(application().refusal()->code == ErrorCode::NotAnAssessment);
        QVERIFY(!window());
        QVERIFY(!application().isOpening());
    }
};

QTEST_MAIN(TestDamagedFiles)
#include "tst_damagedfiles.moc"
