// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/base/jobcontext.h"

#include <QTest>

using namespace zt;

class TestJobContext : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void passesOnAtMostEveryHundredth()
    {
        QList<qint64> reported;
        JobContext job([&](qint64 done, qint64 total) {
            QCOMPARE(total, 100'000);
            reported.append(done);
        });
        for (qint64 done = 1; done <= 100'000; ++done) {
            job.progress(done, 100'000);
        }
        QVERIFY(reported.size() <= 102);
        QVERIFY(reported.size() >= 100);
        QCOMPARE(reported.last(), 100'000);
        QVERIFY(std::is_sorted(reported.begin(), reported.end()));
    }

    void knowsWorkWithoutAnEnd()
    {
        int calls = 0;
        JobContext job([&](qint64, qint64 total) {
            QCOMPARE(total, 0);
            ++calls;
        });
        for (qint64 done = 1; done <= 5000; ++done) {
            job.progress(done, 0);
        }
        QVERIFY(calls >= 5 && calls <= 10);
    }

    void worksWithoutAListener()
    {
        JobContext job;
        job.progress(1, 1);
        QVERIFY(!job.cancelled());
        job.cancel();
        QVERIFY(job.cancelled());
    }
};

QTEST_APPLESS_MAIN(TestJobContext)
#include "tst_jobcontext.moc"
