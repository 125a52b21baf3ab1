// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/clirun.h"

#include <QFile>
#include <QJsonArray>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

/// `ztctl diff`: two points of one file, two files, and the report of either.
class TestDiffCli : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void initTestCase()
    {
        m_dir = std::make_unique<QTemporaryDir>();
        m_file = m_dir->filePath(u"a.zta"_s);
    }

    void init()
    {
        QFile::remove(m_dir->filePath(u"a.zta"_s));
        QFile::remove(m_dir->filePath(u"copy.zta"_s));
        run({u"new"_s, m_file, u"--name"_s, u"測試評估"_s});
        run({u"add"_s, m_file, u"S1"_s, u"甲系統"_s});
        run({u"add"_s, m_file, u"S2"_s, u"乙系統"_s});
        set(m_file, u"S1"_s, u"1-1"_s);
        run({u"snapshot"_s, m_file, u"期初"_s});
        set(m_file, u"S1"_s, u"1-2"_s);
        set(m_file, u"S2"_s, u"2-1"_s);
    }

    void twoFilesAreCompared()
    {
        const QString other = copy();
        set(other, u"S2"_s, u"2-2"_s);
        const QJsonObject json =
            runCli({u"diff"_s, m_file, other, u"--format"_s, u"json"_s}).json();
        QCOMPARE(json.value(u"answers"_s).toArray().size(), 1);
        QCOMPARE(json.value(u"added_systems"_s).toArray().size(), 0);
        QVERIFY(json.value(u"from"_s) != json.value(u"to"_s));
        const QJsonObject same =
            runCli({u"diff"_s, m_file, m_file, u"--format"_s, u"json"_s}).json();
        QCOMPARE(same.value(u"answers"_s).toArray().size(), 0);
    }

    void aPointOfEachFile()
    {
        const QString other = copy();
        set(other, u"S2"_s, u"2-2"_s);
        const QJsonObject json = runCli({u"diff"_s,
                                         m_file,
                                         other,
                                         u"--from"_s,
                                         u"期初"_s,
                                         u"--to"_s,
                                         u"期初"_s,
                                         u"--format"_s,
                                         u"json"_s})
                                     .json();
        QCOMPARE(json.value(u"answers"_s).toArray(), QJsonArray());
    }

    void reportIsWritten_data()
    {
        QTest::addColumn<QString>("suffix");
        for (const char* suffix : {"xlsx", "pdf", "csv", "json"}) {
            QTest::newRow(suffix) << QString::fromLatin1(suffix);
        }
    }

    void reportIsWritten()
    {
        QFETCH(QString, suffix);
        const QString out = m_dir->filePath(u"diff."_s + suffix);
        const CliRun written = runCli(
            {u"diff"_s, m_file, u"--from"_s, u"期初"_s, u"-o"_s, out, u"--format"_s, u"json"_s});
        QVERIFY2(written.exit == 0, qPrintable(written.err));
        QVERIFY(QFile::exists(out));
        const QJsonArray parts = written.json().value(u"parts"_s).toArray();
        bool counted = false;
        for (const auto part : parts) {
            counted = counted || part.toObject().value(u"rows"_s).toInt() == 2;
        }
        QVERIFY(counted); // the two answers after the snapshot
        if (suffix == u"csv") {
            QFile file(out);
            QVERIFY(file.open(QIODevice::ReadOnly));
            const QString text = QString::fromUtf8(file.readAll());
            QVERIFY(text.contains(u"S1"_s) && text.contains(u"S2"_s));
            QVERIFY(!text.contains(u"1-1"_s));
        }
    }

    void reportIsRefused_data()
    {
        QTest::addColumn<QStringList>("words"); // after "diff FILE"
        QTest::addColumn<int>("exit");
        QTest::newRow("one state") << QStringList{u"-o"_s, out()} << 2;
        QTest::newRow("no format")
            << QStringList{u"--from"_s, u"期初"_s, u"-o"_s, out() + u'x'} << 2;
        QTest::newRow("no name") << QStringList{u"--from"_s, u"期初"_s, u"-o"_s, QString()} << 2;
        QTest::newRow("onto itself") << QStringList{u"--from"_s, u"期初"_s, u"-o"_s, m_file} << 2;
        QTest::newRow("no such point") << QStringList{u"--from"_s, u"期末"_s, u"-o"_s, out()} << 3;
        QTest::newRow("no such file") << QStringList{m_file + u'2', u"-o"_s, out()} << 4;
    }

    void reportIsRefused()
    {
        QFETCH(QStringList, words);
        QFETCH(int, exit);
        const CliRun refused = runCli(QStringList{u"diff"_s, m_file} + words);
        QCOMPARE(refused.exit, exit);
        QVERIFY(!refused.err.trimmed().isEmpty());
        QVERIFY(!QFile::exists(out()));
        QCOMPARE(runCli({u"verify"_s, m_file}).exit, 0);
    }

private:
    static void run(const QStringList& words)
    {
        const CliRun run = runCli(words);
        QVERIFY2(run.exit == 0, qPrintable(run.err));
    }

    static void set(const QString& file, const QString& scope, const QString& item)
    {
        run({u"maturity"_s,
             u"set"_s,
             file,
             u"--scope"_s,
             scope,
             u"--item"_s,
             item,
             u"--status"_s,
             u"implemented"_s});
    }

    QString out() const { return m_dir->filePath(u"OUT.xlsx"_s); }

    QString copy() const
    {
        const QString other = m_dir->filePath(u"copy.zta"_s);
        QFile::copy(m_file, other);
        return other;
    }

    std::unique_ptr<QTemporaryDir> m_dir;
    QString m_file;
};

QTEST_MAIN(TestDiffCli)
#include "tst_diffcli.moc"
