// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QFile>
#include <QProcess>
#include <QTest>

namespace {

QByteArray printedBy(const QString& program, int threads)
{
    QProcess process;
    process.start(program, {QString::number(threads)});
    process.waitForFinished(120'000);
    return process.exitCode() == 0 ? process.readAllStandardOutput() : QByteArray();
}

const QString here = QStringLiteral(DECISION_HASHES);
const QString otherwise = QStringLiteral(DECISION_HASHES_OTHERWISE);
const QString goldenPath = QStringLiteral(ZT_SOURCE_DIR "/tests/unit/gateway/decisions.golden");

} // namespace

/// The same seed gives the same decisions whatever the program was built by: two builds of the
/// gateway, with other optimisation and the other signedness of char, are run beside each other,
/// and every build, whatever its compiler, is held against the hashes that one of them once
/// printed.
///
/// The hashes change with the policy, the scenarios or the engine, and with nothing else. Where
/// such a change is meant, `ZT_UPDATE_GOLDEN=1 ctest -R tst_gatewaybuilds` writes them anew.
class TestGatewayBuilds : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void twoBuildsDecideTheSame()
    {
        const QByteArray printed = printedBy(here, 1);
        QCOMPARE(printed.count('\n'), 7);
        QCOMPARE(printedBy(otherwise, 1), printed);
    }

    void anyNumberOfThreads_data()
    {
        QTest::addColumn<int>("threads");
        for (int threads = 2; threads <= 4; ++threads) {
            QTest::addRow("%d", threads) << threads;
        }
    }

    void anyNumberOfThreads()
    {
        QFETCH(const int, threads);
        const QByteArray printed = printedBy(here, threads);
        QCOMPARE(printed.count('\n'), 7);
        QCOMPARE(printed, printedBy(otherwise, 1));
    }

    void asEveryOtherBuild()
    {
        const QByteArray printed = printedBy(here, 1);
        QFile golden(goldenPath);
        if (qEnvironmentVariable("ZT_UPDATE_GOLDEN") == QLatin1String("1")) {
            QVERIFY(golden.open(QIODevice::WriteOnly));
            golden.write(printed);
            golden.close();
        }
        QVERIFY(golden.open(QIODevice::ReadOnly));
        const QByteArrayList kept = golden.readAll().split('\n');
        const QByteArrayList now = printed.split('\n');
        QCOMPARE(kept.size(), now.size());
        for (qsizetype i = 0; i < kept.size(); ++i) {
            QVERIFY2(kept.at(i) == now.at(i),
                     i < 2 ? "Policy or scenarios are others than when the hashes were kept; see "
                             "the head of this test."
                           : now.at(i).constData());
        }
    }

    /// Other settings, other decisions: the hash tells them apart.
    void settingsAreToldApart()
    {
        QByteArrayList hashes;
        for (const QByteArray& line : printedBy(here, 1).trimmed().split('\n')) {
            hashes.append(line.split(' ').last());
        }
        for (qsizetype i = 0; i < hashes.size(); ++i) {
            QCOMPARE(hashes.at(i).size(), 64);
            QCOMPARE(hashes.indexOf(hashes.at(i)), i);
        }
    }
};

QTEST_GUILESS_MAIN(TestGatewayBuilds)
#include "tst_gatewaybuilds.moc"
