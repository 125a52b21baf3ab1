// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/editactions.h"
#include "app/dialogs/import/importdialog.h"
#include "app/jobrunner.h"
#include "app/pages/page.h"
#include "app/pages/report/reportpage.h"
#include "app/shell/pageregistry.h"
#include "app/widgets/feedback.h"
#include "model/document/fileseal.h"
#include "pagebench.h"

#include <QAction>
#include <QDir>
#include <QPointer>
#include <QProcess>
#include <QSignalSpy>
#include <QThread>

#include <atomic>

using namespace zt;
using namespace Qt::StringLiterals;

/// Work on a worker ends before what it works on: at the end of a window, of the application and of
/// the program; and what is cancelled leaves nothing behind.
class TestEndOfJobs : public QObject
{
    Q_OBJECT

private:
    struct Seen
    {
        std::atomic<bool> began = false;
        std::atomic<bool> ended = false;
        std::atomic<bool> wasCancelled = false;
        std::atomic<bool> answered = false;
    };

    /// Runs until it is cancelled, as a slow job would that asks now and then.
    static void startEndless(JobRunner& jobs, QObject* owner, Seen& seen)
    {
        jobs.start<int>(
            u"endless"_s,
            [&seen](JobContext& job) -> Result<int> {
                seen.began = true;
                while (!job.cancelled()) {
                    QThread::msleep(1);
                }
                QThread::msleep(20); // what it was about is put away
                seen.wasCancelled = true;
                seen.ended = true;
                return 1;
            },
            owner,
            [&seen](const Result<int>&) { seen.answered = true; });
    }

    static void addSystems(const PageBench& bench, int count)
    {
        ChangeSet set{{u"test"_s, {}}, {}, {}};
        for (int i = 1; i <= count; ++i) {
            System system;
            system.id = SystemId{bench.clock->newUuid()};
            system.code = u"S-%1"_s.arg(i, 5, 10, QLatin1Char('0'));
            system.name = u"系統 %1"_s.arg(i);
            set.changes.append(Change{std::nullopt, Entity{system}});
        }
        QVERIFY(bench.window->session().context().edit.apply(set));
    }

    /// Hidden ones too: temporary files begin with a full stop.
    [[nodiscard]] static QStringList filesIn(const QString& folder)
    {
        return QDir(folder).entryList(QDir::Files | QDir::Hidden, QDir::Name);
    }

private Q_SLOTS:

    void windowWaitsForItsJobs()
    {
        PageBench bench;
        MainWindow* window = bench.openEmpty();
        Seen seen;
        startEndless(window->session().context().jobs, window, seen);
        QTRY_VERIFY(seen.began);
        delete window;
        QVERIFY(seen.wasCancelled);
        QVERIFY(seen.ended);
        QCoreApplication::processEvents();
        QVERIFY(!seen.answered);
    }

    void applicationWaitsForAllWindows()
    {
        PageBench bench;
        Seen first;
        Seen second;
        startEndless(bench.openEmpty()->session().context().jobs, bench.window, first);
        Profile profile;
        profile.name = u"另一份評估"_s;
        profile.institution = u"青嵐證券"_s;
        MainWindow* other = bench.application->createFile(bench.path(u"other.zta"_s), profile);
        QVERIFY(other);
        startEndless(other->session().context().jobs, other, second);
        QTRY_VERIFY(first.began && second.began);
        bench.application.reset();
        QVERIFY(first.ended);
        QVERIFY(second.ended);
    }

    /// A page that goes takes its jobs along; the window stays.
    void ownerCancelsItsJobs()
    {
        PageBench bench;
        JobRunner& jobs = bench.openEmpty()->session().context().jobs;
        QTRY_VERIFY(!jobs.isBusy());
        Seen seen;
        auto* owner = new QObject;
        startEndless(jobs, owner, seen);
        QTRY_VERIFY(seen.began);
        delete owner;
        QTRY_VERIFY(!jobs.isBusy());
        QVERIFY(seen.wasCancelled);
        QVERIFY(!seen.answered);
    }

    void cancelledReportLeavesNothing_data()
    {
        QTest::addColumn<QString>("format");
        for (const auto* format : {"xlsx", "pdf", "csv", "json"}) {
            QTest::newRow(format) << QString::fromLatin1(format);
        }
    }

    void cancelledReportLeavesNothing()
    {
        QFETCH(QString, format);
        PageBench bench;
        bench.openEmpty();
        addSystems(bench, 150);
        bench.window->showPage(u"report"_s);
        auto* page = qobject_cast<ReportPage*>(bench.window->currentPage());
        QVERIFY(page);
        JobRunner& jobs = bench.window->session().context().jobs;
        QTRY_VERIFY(!jobs.isBusy());
        const QString folder = bench.path(u"out"_s);
        QVERIFY(QDir().mkpath(folder));
        const QString target = folder + u"/report."_s + format;
        QFile before(target);
        QVERIFY(before.open(QIODevice::WriteOnly));
        before.write("an older report");
        before.close();

        QSignalSpy exported(page, &ReportPage::exported);
        // As the job is told of, before its thread runs: a short report would be done first now and
        // then.
        const auto cancelled = connect(&jobs, &JobRunner::started, &jobs, &JobRunner::cancel);
        page->exportTo(target);
        disconnect(cancelled);
        QTRY_COMPARE_WITH_TIMEOUT(exported.size(), 1, 30'000);
        QCOMPARE(exported.first().first().toBool(), false);
        QCOMPARE(filesIn(folder), QStringList{u"report."_s + format});
        QCOMPARE(QFileInfo(target).size(), 15);
        QVERIFY(!bench.window->findChild<ErrorBar*>()->isVisible()); // it was wanted

        QVERIFY(page->primaryAction()->isEnabled());
        page->exportTo(target);
        QTRY_COMPARE_WITH_TIMEOUT(exported.size(), 2, 30'000);
        QCOMPARE(exported.last().first().toBool(), true);
        QCOMPARE(filesIn(folder), QStringList{u"report."_s + format});
        QVERIFY(QFileInfo(target).size() > 1000);
    }

    /// Cancelled while it reads or while it checks, and the dialog closed over it: nothing is in
    /// the file, and the next import of the same sheet is whole.
    void cancelledImportLeavesNothing()
    {
        PageBench bench;
        bench.openEmpty();
        QByteArray sheet = "系統編號,系統名稱,權責單位\n";
        constexpr int rows = 20'000;
        for (int i = 0; i < rows; ++i) {
            sheet += "B-" + QByteArray::number(i) + ",系統,資訊處\n";
        }
        const QString file = bench.write(u"big.csv"_s, sheet);
        const qint64 seq = bench.snapshot().trailSeq;
        JobRunner& jobs = bench.window->session().context().jobs;
        using Stage = ImportSession::Stage;
        for (const Stage stage : {Stage::Reading, Stage::Planning, Stage::Committing}) {
            bench.window->showPage(u"inventory"_s, u"import:"_s + file);
            auto* dialog = bench.dialog<ImportDialog>();
            QVERIFY(dialog);
            QPointer<ImportDialog> guard(dialog);
            if (stage == Stage::Committing) {
                QTRY_COMPARE_WITH_TIMEOUT(dialog->session().stage(), Stage::Ready, 30'000);
                dialog->session().commit();
                QCOMPARE(dialog->session().stage(), Stage::Committing);
                dialog->reject(); // ends the commit, not the dialog
                QTRY_COMPARE_WITH_TIMEOUT(dialog->session().stage(), Stage::Ready, 30'000);
            } else {
                QTRY_COMPARE_WITH_TIMEOUT(dialog->session().stage(), stage, 30'000);
            }
            dialog->reject();
            QTRY_VERIFY(!guard);
            QTRY_VERIFY_WITH_TIMEOUT(!jobs.isBusy(), 30'000);
            QVERIFY(bench.snapshot().systems.isEmpty());
            QCOMPARE(bench.snapshot().trailSeq, seq);
        }
        bench.window->showPage(u"inventory"_s, u"import:"_s + file);
        auto* dialog = bench.dialog<ImportDialog>();
        QTRY_COMPARE_WITH_TIMEOUT(dialog->session().stage(), Stage::Ready, 30'000);
        dialog->session().commit();
        QTRY_COMPARE_WITH_TIMEOUT(bench.snapshot().systems.size(), rows, 60'000);
    }

    /// Every page over a long list: opened one after another while its jobs run, left at once.
    void pagesOverALongList()
    {
        PageBench bench;
        bench.openEmpty();
        addSystems(bench, 3000);
        for (const PageEntry& entry : pageEntries()) {
            bench.window->showPage(entry.id);
            QCoreApplication::processEvents();
            QCOMPARE(bench.window->currentPage()->id(), entry.id);
            QVERIFY(!bench.window->grab().isNull());
        }
        bench.window->showPage(u"selection"_s);
        bench.window->session().context().jobs.cancelAll();
        QTRY_VERIFY_WITH_TIMEOUT(!bench.window->session().context().jobs.isBusy(), 60'000);
        // Still at work: an edit is recorded and undone.
        EditActions& edit = bench.window->session().context().edit;
        QVERIFY(edit.addSystem(u"Z-1"_s, u"新系統"_s));
        QCOMPARE(bench.snapshot().systems.size(), 3001);
        edit.undoStack().undo();
        QCOMPARE(bench.snapshot().systems.size(), 3000);
    }

    /// The program itself, ended at once in each way main() can be left.
    void programEndsInOrder_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<int>("code");
        QTest::newRow("unknown option") << QStringList{u"--no-such-option"_s} << 1;
        QTest::newRow("no such file")
            << QStringList{u"/no/such.zta"_s, u"--screenshot"_s, u"x"_s} << 4;
        QTest::newRow("as soon as it is shown")
            << QStringList{u"--page"_s, u"report"_s, u"--exit-when-shown"_s} << 0;
    }

    void programEndsInOrder()
    {
        QFETCH(QStringList, arguments);
        QFETCH(int, code);
        PageBench bench;
        if (code == 0) {
            delete bench.openEmpty();
            arguments.prepend(bench.path(u"t.zta"_s));
        }
        for (int round = 0; round < 5; ++round) {
            QProcess program;
            QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
            environment.insert(u"XDG_CONFIG_HOME"_s, bench.folder.path());
            program.setProcessEnvironment(environment);
            program.start(QStringLiteral(ZT_BINARY_DIR "/bin/ztworkbench"), arguments);
            QVERIFY(program.waitForFinished());
            QCOMPARE(program.exitStatus(), QProcess::NormalExit);
            QCOMPARE(program.exitCode(), code);
            const QByteArray said = program.readAllStandardError();
            QVERIFY2(!said.contains("QMutex") && !said.contains("QThread"), said.constData());
        }
    }

    /// A picture of a locked file needs its key; without one, what to do is said.
    void pictureOfALockedFile()
    {
        PageBench bench;
        delete bench.openEmpty();
        AgeLock lock;
        lock.passphrase.emplace(AgePassphrase{SecureBytes::copyOf("right"), 10});
        JobContext job;
        QVERIFY(lockInPlace(bench.path(u"t.zta"_s), lock, job).has_value());
        const QString picture = bench.path(u"x.png"_s);
        const auto run = [&](const QStringList& keys, QByteArray& said) {
            QProcess program;
            QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
            environment.insert(u"XDG_CONFIG_HOME"_s, bench.folder.path());
            program.setProcessEnvironment(environment);
            program.start(
                QStringLiteral(ZT_BINARY_DIR "/bin/ztworkbench"),
                QStringList{
                    bench.path(u"t.zta"_s), u"--lang"_s, u"en"_s, u"--screenshot"_s, picture} +
                    keys);
            const bool ended = program.waitForFinished(60'000);
            said = program.readAllStandardError();
            return ended ? program.exitCode() : -1;
        };
        QByteArray said;
        QCOMPARE(run({}, said), 4);
        QVERIFY2(said.contains("is locked") && said.contains("--passphrase-file"), said);
        QCOMPARE(run({u"--passphrase-file"_s, bench.write(u"wrong"_s, "wrong\n")}, said), 4);
        QVERIFY2(said.contains("does not open"), said);
        QVERIFY(!QFile::exists(picture));
        QCOMPARE(run({u"--passphrase-file"_s, bench.write(u"right"_s, "right\n")}, said), 0);
        QVERIFY(QFile::exists(picture));
    }
};

QTEST_MAIN(TestEndOfJobs)
#include "tst_endofjobs.moc"
