// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/lockedsaver.h"

#include <QSemaphore>
#include <QSignalSpy>
#include <QTest>

#include <atomic>

using namespace zt;

namespace {

/// A file that is saved as slowly as the test wants, and fails when told.
class SlowFile
{
public:
    void change() { ++m_changes; }

    [[nodiscard]] bool isSaved() const { return m_saved == m_changes; }

    [[nodiscard]] LockedSaver::Save save()
    {
        return [this](JobContext&) -> Result<void> {
            const int inOneMoment = ++m_running;
            m_most = std::max<int>(m_most, inOneMoment);
            const int changes = m_changes;
            m_go.acquire();
            --m_running;
            if (m_failing) {
                return fail(ErrorCode::DiskFull, {QStringLiteral("a.zta")});
            }
            m_written.append(changes);
            m_saved = changes;
            return {};
        };
    }

    void let(int saves) { m_go.release(saves); }

    void setFailing(bool failing) { m_failing = failing; }

    /// The states that came onto the disk, in that order. Read when no save runs.
    [[nodiscard]] QList<int> written() const { return m_written; }

    [[nodiscard]] int atOnce() const { return m_most; }

private:
    QSemaphore m_go;
    std::atomic<int> m_changes{0};
    std::atomic<int> m_saved{0};
    std::atomic<int> m_running{0};
    std::atomic<int> m_most{0};
    std::atomic<bool> m_failing{false};
    QList<int> m_written;
};

} // namespace

/// Saving behind a window: in order, never two at once, the last state never lost.
class TestLockedSaver : public QObject
{
    Q_OBJECT

private:
    using State = LockedSaver::State;

private Q_SLOTS:

    void nothingToDo()
    {
        SlowFile file;
        LockedSaver saver(file.save(), [&] { return file.isSaved(); });
        saver.save();
        QVERIFY(saver.state() == State::Saved);
        QVERIFY(file.written().isEmpty());
    }

    void doesNotWait()
    {
        SlowFile file;
        LockedSaver saver(file.save(), [&] { return file.isSaved(); });
        file.change();
        saver.save(); // comes back though the save has not begun to write
        QVERIFY(saver.state() == State::Saving);
        file.let(1);
        QTRY_VERIFY(saver.state() == State::Saved);
        QCOMPARE(file.written(), QList<int>{1});
    }

    void manyChangesFewSaves()
    {
        SlowFile file;
        LockedSaver saver(file.save(), [&] { return file.isSaved(); });
        for (int i = 0; i < 100; ++i) {
            file.change();
            saver.save();
        }
        file.let(10);
        QTRY_VERIFY(saver.state() == State::Saved);
        QVERIFY(file.isSaved());
        QVERIFY2(file.written().size() <= 2, qPrintable(QString::number(file.written().size())));
        QCOMPARE(file.written().last(), 100);
        QCOMPARE(file.atOnce(), 1);
    }

    void inOrder()
    {
        SlowFile file;
        LockedSaver saver(file.save(), [&] { return file.isSaved(); });
        file.let(1000);
        for (int i = 0; i < 200; ++i) {
            file.change();
            saver.save();
            if (i % 7 == 0) {
                QTest::qWait(1);
            }
        }
        QTRY_VERIFY(saver.state() == State::Saved);
        const QList<int> written = file.written();
        QVERIFY(std::is_sorted(written.begin(), written.end()));
        QCOMPARE(written.last(), 200);
        QCOMPARE(file.atOnce(), 1);
    }

    /// What was changed while a save ran, without anybody asking for another.
    void aChangeDuringTheSave()
    {
        SlowFile file;
        LockedSaver saver(file.save(), [&] { return file.isSaved(); });
        file.change();
        saver.save();
        QTest::qWait(20); // it has looked at the state by now
        file.change();
        file.let(5);
        QTRY_VERIFY(saver.state() == State::Saved);
        QCOMPARE(file.written(), QList<int>({1, 2}));
    }

    void failureIsToldAndKept()
    {
        SlowFile file;
        LockedSaver saver(file.save(), [&] { return file.isSaved(); });
        saver.setRetryAfter(1'000'000);
        file.setFailing(true);
        file.let(1000);
        file.change();
        saver.save();
        QTRY_VERIFY(saver.state() == State::Failed);
        QVERIFY(saver.fault()->code == ErrorCode::DiskFull);
        QVERIFY(!file.isSaved());
        // The next change tries again, and fails again.
        file.change();
        saver.save();
        QTRY_VERIFY(saver.state() == State::Failed);
        QVERIFY(file.written().isEmpty());
        file.setFailing(false);
        saver.save();
        QTRY_VERIFY(saver.state() == State::Saved);
        QVERIFY(!saver.fault());
        QCOMPARE(file.written(), QList<int>{2});
    }

    void triedAgainByItself()
    {
        SlowFile file;
        LockedSaver saver(file.save(), [&] { return file.isSaved(); });
        saver.setRetryAfter(5);
        file.setFailing(true);
        file.let(100'000);
        file.change();
        saver.save();
        QTRY_VERIFY(saver.state() == State::Failed);
        file.setFailing(false);
        QTRY_VERIFY(saver.state() == State::Saved);
        QCOMPARE(file.written(), QList<int>{1});
    }

    void savedByAnotherMeanwhile()
    {
        SlowFile file;
        LockedSaver saver(file.save(), [&] { return file.isSaved(); });
        saver.setRetryAfter(1'000'000);
        file.setFailing(true);
        file.let(1);
        file.change();
        saver.save();
        QTRY_VERIFY(saver.state() == State::Failed);
        file.setFailing(false);
        file.let(1);
        JobContext job;
        QVERIFY(file.save()(job).has_value());
        saver.save();
        QVERIFY(saver.state() == State::Saved);
    }

    void goesOnlyWhenItsSaveHasEnded()
    {
        SlowFile file;
        {
            LockedSaver saver(file.save(), [&] { return file.isSaved(); });
            file.change();
            saver.save();
            file.let(1);
        }
        QCOMPARE(file.written(), QList<int>{1});
    }
};

QTEST_GUILESS_MAIN(TestLockedSaver)
#include "tst_lockedsaver.moc"
