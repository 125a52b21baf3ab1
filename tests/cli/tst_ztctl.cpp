// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

/// The real program a few times: what scripts depend on.
class TestZtctl : public QObject
{
    Q_OBJECT

private:
    struct Run
    {
        int exit = -1;
        QByteArray out;
        QByteArray err;
    };

    static Run
    run(const QStringList& arguments,
        const QProcessEnvironment& environment = QProcessEnvironment::systemEnvironment())
    {
        QProcess process;
        process.setProcessEnvironment(environment);
        process.start(QString::fromLocal8Bit(ZTCTL), arguments);
        if (!process.waitForFinished(30000)) {
            qFatal("ztctl does not end");
        }
        return {
            process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
    }

private Q_SLOTS:

    void theMainJob()
    {
        QTemporaryDir dir;
        const QString file = dir.filePath(u"青嵐.zta"_s);
        const QString sample = QStringLiteral(ZT_SOURCE_DIR) + u"/resources/demo/firm-a.csv"_s;
        const Run made = run({u"new"_s, file, u"--name"_s, u"青嵐"_s});
        QVERIFY2(made.exit == 0, made.err.constData());
        QVERIFY(made.out.isEmpty());
        const Run imported = run({u"import"_s, file, sample});
        QVERIFY2(imported.exit == 0, imported.err.constData());
        const Run selected = run({u"select"_s, file, u"--format"_s, u"json"_s});
        QCOMPARE(selected.exit, 0);
        QVERIFY(QJsonDocument::fromJson(selected.out).isObject());
        const Run report = run({u"report"_s, file, u"-o"_s, dir.filePath(u"報告.xlsx"_s)});
        QVERIFY2(report.exit == 0, report.err.constData());
        QVERIFY(QFile(dir.filePath(u"報告.xlsx"_s)).size() > 10000);
        QCOMPARE(run({u"verify"_s, file}).exit, 0);
        // Nothing is left beside the files asked for.
        QCOMPARE(QDir(dir.path()).entryList(QDir::Files | QDir::Hidden).size(), 2);
    }

    void sameReportSameBytes()
    {
        QTemporaryDir dir;
        const QString file = dir.filePath(u"a.zta"_s);
        QCOMPARE(run({u"new"_s, file, u"--name"_s, u"x"_s}).exit, 0);
        QList<QByteArray> bytes;
        for (const QString& name : {u"1.xlsx"_s, u"2.xlsx"_s}) {
            QCOMPARE(run({u"report"_s, file, u"-o"_s, dir.filePath(name)}).exit, 0);
            QFile report(dir.filePath(name));
            QVERIFY(report.open(QIODevice::ReadOnly));
            bytes.append(report.readAll());
        }
        QCOMPARE(bytes[0], bytes[1]);
    }

    /// A job at night has no session, and nobody wants to hear of it.
    void aPdfNeedsNoSession()
    {
        QTemporaryDir dir;
        const QString file = dir.filePath(u"a.zta"_s);
        QCOMPARE(run({u"new"_s, file, u"--name"_s, u"x"_s}).exit, 0);
        QProcessEnvironment bare = QProcessEnvironment::systemEnvironment();
        bare.remove(u"XDG_RUNTIME_DIR"_s);
        bare.remove(u"DISPLAY"_s);
        const Run report =
            run({u"report"_s, file, u"-o"_s, dir.filePath(u"a.pdf"_s), u"--lang"_s, u"en"_s}, bare);
        QCOMPARE(report.exit, 0);
        QVERIFY2(report.err.startsWith("Wrote "), report.err.constData());
        QCOMPARE(report.err.count('\n'), 1);
    }

    void refusalsGoToStandardError()
    {
        const Run none = run({u"select"_s, u"/nonexistent.zta"_s});
        QCOMPARE(none.exit, 4);
        QVERIFY(none.out.isEmpty());
        QVERIFY(none.err.startsWith("ztctl: "));
    }
};

QTEST_GUILESS_MAIN(TestZtctl)
#include "tst_ztctl.moc"
