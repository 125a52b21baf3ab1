// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/assessmentfixture.h"
#include "tests/support/rawsqlite.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QProcess>
#include <QTemporaryDir>

#include <cstdio>

using namespace zt;

/// A program that dies at any moment leaves a file that opens, with every change it had finished.
class TestKill : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void killedWhileWriting();
};

namespace {

/// The child: one change after the other until somebody ends it. Tells each finished one.
int writeForever(const QString& path)
{
    SystemClock clock;
    const auto document =
        Document::open(path, Document::Access::ReadWrite, fixture::environment(clock));
    if (!document) {
        std::puts(fixture::words(document).constData());
        return 1;
    }
    for (int i = 0;; ++i) {
        QList<System> systems;
        for (int j = 0; j < 5; ++j) {
            System system = fixture::emptySystem(clock, 0);
            system.code = system.id.toString();
            systems.append(system);
        }
        if (!(*document)->apply(fixture::adding(systems))) {
            return 1;
        }
        std::printf("%lld\n", static_cast<long long>((*document)->snapshot().trailSeq));
        std::fflush(stdout);
    }
}

} // namespace

void TestKill::killedWhileWriting()
{
    QTemporaryDir dir;
    const QString path = dir.filePath(QStringLiteral("a.zta"));
    SteppedClock clock = fixture::newClock();
    ZT_VERIFY_RESULT(
        Document::create(path, fixture::profile(), fixture::pack(), fixture::environment(clock)));
    QRandomGenerator random(11);
    QElapsedTimer timer;
    timer.start();
    for (int round = 0; round < 12 && (round < 3 || timer.elapsed() < 2500); ++round) {
        QProcess child;
        child.start(QCoreApplication::applicationFilePath(), {QStringLiteral("--write"), path});
        QVERIFY(child.waitForReadyRead(20000));
        QTest::qWait(random.bounded(60));
        child.kill();
        QVERIFY(child.waitForFinished());
        const QList<QByteArray> told = child.readAllStandardOutput().trimmed().split('\n');
        const qint64 finished = told.last().toLongLong();
        QVERIFY2(finished > 0, told.last().constData());

        JobContext job;
        const auto lines = verifyFile(path, &fixture::readPack, job);
        ZT_VERIFY_RESULT(lines);
        for (const CheckLine& line : *lines) {
            QVERIFY2(line.ok, qPrintable(line.id + QStringLiteral(": ") + line.fault));
        }
        const auto document =
            Document::open(path, Document::Access::ReadWrite, fixture::environment(clock));
        ZT_VERIFY_RESULT(document);
        QVERIFY((*document)->snapshot().trailSeq >= finished);
        QCOMPARE((*document)->snapshot().systems.size(),
                 ((*document)->snapshot().trailSeq - 1) * 5);
    }
}

int main(int argc, char** argv)
{
    QCoreApplication application(argc, argv);
    if (argc == 3 && QByteArray(argv[1]) == "--write") {
        return writeForever(QString::fromLocal8Bit(argv[2]));
    }
    TestKill test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_kill.moc"
