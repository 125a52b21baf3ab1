// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "clirun.h"
#include "model/document/filelock.h"

#include <QFile>
#include <QJsonArray>
#include <QTemporaryDir>
#include <QTest>

/// From damage to a file that holds, by the commands alone.
class TestSalvageCli : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void flippedBitIsNamedAndPutRight();
    void tablesThatAreNotKnownAreCalledSo();
    void lossesAreListed();
    void refusals();
    void nothingToRecover();
    void changesOfALockedFileComeBack();

private:
    QString path(const char* name) const { return m_dir.filePath(QString::fromLatin1(name)); }

    void damage(qint64 at, const QByteArray& bytes);

    QTemporaryDir m_dir;
};

void TestSalvageCli::initTestCase()
{
    QCOMPARE(runCli({QStringLiteral("new"),
                     path("good.zta"),
                     QStringLiteral("--name"),
                     QStringLiteral("測試")})
                 .exit,
             0);
    QFile sheet(path("inventory.csv"));
    QVERIFY(sheet.open(QIODevice::WriteOnly));
    sheet.write("系統代碼,系統名稱\n");
    for (int i = 0; i < 200; ++i) {
        sheet.write(QStringLiteral("S-%1,系統 %1\n").arg(i).toUtf8());
    }
    sheet.close();
    const CliRun imported =
        runCli({QStringLiteral("import"), path("good.zta"), path("inventory.csv")});
    QVERIFY2(imported.exit == 0, qPrintable(imported.err));
}

void TestSalvageCli::damage(qint64 at, const QByteArray& bytes)
{
    QFile::remove(path("a.zta"));
    QFile::remove(path("new.zta"));
    QVERIFY(QFile::copy(path("good.zta"), path("a.zta")));
    QFile file(path("a.zta"));
    QVERIFY(file.open(QIODevice::ReadWrite));
    QVERIFY(file.seek(at));
    QCOMPARE(file.write(bytes), bytes.size());
}

void TestSalvageCli::flippedBitIsNamedAndPutRight()
{
    QFile good(path("good.zta"));
    QVERIFY(good.open(QIODevice::ReadOnly));
    const QByteArray bytes = good.readAll();
    const qint64 at = bytes.lastIndexOf("S-77");
    QVERIFY(at > 0);
    damage(at, QByteArray(1, static_cast<char>(bytes[at] ^ 4)));
    const CliRun checked = runCli({QStringLiteral("verify"),
                                   path("a.zta"),
                                   QStringLiteral("--format"),
                                   QStringLiteral("json")});
    QCOMPARE(checked.exit, 1);
    QVERIFY(checked.out.contains("bit 2 of byte " + QByteArray::number(at) + " is flipped"));
    const CliRun chinese = runCli({QStringLiteral("--lang"),
                                   QStringLiteral("zh_TW"),
                                   QStringLiteral("verify"),
                                   path("a.zta")});
    QVERIFY(chinese.out.contains(QStringLiteral("位元組 %1 的第 2 位元反轉").arg(at).toUtf8()));
    QVERIFY(!chinese.out.contains("flipped"));
    const CliRun made = runCli({QStringLiteral("salvage"),
                                path("a.zta"),
                                QStringLiteral("-o"),
                                path("new.zta"),
                                QStringLiteral("--format"),
                                QStringLiteral("json")});
    QVERIFY2(made.exit == 0, qPrintable(made.err));
    QCOMPARE(made.json().value(QStringLiteral("whole")).toBool(), true);
    QCOMPARE(made.json().value(QStringLiteral("damaged_pages")).toInt(), 1);
    QCOMPARE(runCli({QStringLiteral("verify"), path("new.zta")}).exit, 0);
    const CliRun same = runCli({QStringLiteral("diff"), path("good.zta"), path("new.zta")});
    QVERIFY2(same.exit == 0, qPrintable(same.err));
}

/// As a locked file leaves it whose first chunk does not open: which row is of which table is lost,
/// and the list says so.
void TestSalvageCli::tablesThatAreNotKnownAreCalledSo()
{
    constexpr qsizetype chunk = 64 * 1024;
    damage(0, QByteArray(chunk, '\0'));
    const CliRun made = runCli({QStringLiteral("--lang"),
                                QStringLiteral("zh_TW"),
                                QStringLiteral("salvage"),
                                path("a.zta"),
                                QStringLiteral("-o"),
                                path("new.zta"),
                                QStringLiteral("--list"),
                                path("tables.csv")});
    QVERIFY2(made.exit == 1, qPrintable(made.err));
    QFile list(path("tables.csv"));
    QVERIFY(list.open(QIODevice::ReadOnly));
    const QByteArray rows = list.readAll();
    QVERIFY(rows.contains(QStringLiteral("資料列，屬於,無法得知的資料表").toUtf8()));
    QVERIFY(!rows.contains(QStringLiteral("資料列，屬於,,").toUtf8()));
    QCOMPARE(runCli({QStringLiteral("verify"), path("new.zta")}).exit, 0);
}

/// The middle of the trail's newest entry: it is lost, the systems are not.
void TestSalvageCli::lossesAreListed()
{
    QFile good(path("good.zta"));
    QVERIFY(good.open(QIODevice::ReadOnly));
    const qint64 at = good.readAll().indexOf("\"code\":\"S-150\"");
    QVERIFY(at > 0);
    damage(at, QByteArray(40, 'x'));
    const CliRun made = runCli({QStringLiteral("salvage"),
                                path("a.zta"),
                                QStringLiteral("-o"),
                                path("new.zta"),
                                QStringLiteral("--list"),
                                path("list.csv"),
                                QStringLiteral("--format"),
                                QStringLiteral("json")});
    QVERIFY2(made.exit == 1, qPrintable(made.err));
    QCOMPARE(made.json().value(QStringLiteral("entries_kept")).toInt(), 1);
    QCOMPARE(made.json().value(QStringLiteral("entries_lost")).toInt(), 1);
    QFile list(path("list.csv"));
    QVERIFY(list.open(QIODevice::ReadOnly));
    QVERIFY(list.readAll().count('\n') >= 3);
    QVERIFY(QFile::remove(path("new.zta")));
    const CliRun chinese = runCli({QStringLiteral("--lang"),
                                   QStringLiteral("zh_TW"),
                                   QStringLiteral("salvage"),
                                   path("a.zta"),
                                   QStringLiteral("-o"),
                                   path("new.zta")});
    QVERIFY(chinese.out.contains("已讀不出") || chinese.out.contains("其後若有的各筆"));
    QVERIFY(!chinese.out.contains(" that ") && !chinese.out.contains("any after it"));
    QCOMPARE(runCli({QStringLiteral("verify"), path("new.zta")}).exit, 0);
    const CliRun systems = runCli({QStringLiteral("systems"),
                                   path("new.zta"),
                                   QStringLiteral("--format"),
                                   QStringLiteral("csv")});
    QCOMPARE(systems.out.count("S-"), 200);
}

void TestSalvageCli::refusals()
{
    damage(0, QByteArray());
    QCOMPARE(runCli({QStringLiteral("salvage"), path("a.zta")}).exit, 2);
    QCOMPARE(
        runCli({QStringLiteral("salvage"), path("none.zta"), QStringLiteral("-o"), path("new.zta")})
            .exit,
        4);
    QCOMPARE(
        runCli({QStringLiteral("salvage"), path("a.zta"), QStringLiteral("-o"), path("good.zta")})
            .exit,
        4);
    QVERIFY(runCli({QStringLiteral("salvage"),
                    path("inventory.csv"),
                    QStringLiteral("-o"),
                    path("new.zta")})
                .exit != 0);
    QVERIFY(!QFile::exists(path("new.zta")));
}

void TestSalvageCli::nothingToRecover()
{
    const CliRun none = runCli({QStringLiteral("recover"),
                                path("good.zta"),
                                QStringLiteral("--format"),
                                QStringLiteral("json")});
    QVERIFY2(none.exit == 0, qPrintable(none.err));
    QCOMPARE(none.json().value(QStringLiteral("standing")).toString(), QStringLiteral("none"));
    QCOMPARE(
        runCli({QStringLiteral("recover"), path("good.zta"), QStringLiteral("--discard")}).exit, 4);
    QCOMPARE(runCli({QStringLiteral("recover"), path("none.zta")}).exit, 4);
}

/// The later state of a locked file lies where a window keeps it that cannot save.
void TestSalvageCli::changesOfALockedFileComeBack()
{
    damage(0, QByteArray());
    const CliRun made = runCli(
        {QStringLiteral("age"), QStringLiteral("keygen"), QStringLiteral("-o"), path("key.txt")});
    QCOMPARE(made.exit, 0);
    QCOMPARE(runCli({QStringLiteral("lock"),
                     path("a.zta"),
                     QStringLiteral("--recipient"),
                     QString::fromLatin1(made.out).trimmed()})
                 .exit,
             0);
    const QStringList key{QStringLiteral("--identity"), path("key.txt")};
    const auto add = [&](const QString& code) {
        return runCli(QStringList{QStringLiteral("add"), path("a.zta"), code, code} + key);
    };
    const auto recover = [&](const QStringList& options) {
        return runCli(QStringList{QStringLiteral("recover"),
                                  path("a.zta"),
                                  QStringLiteral("--format"),
                                  QStringLiteral("json")} +
                      key + options);
    };
    QVERIFY(QFile::copy(path("a.zta"), path("before.zta")));
    QCOMPARE(add(QStringLiteral("X-1")).exit, 0);
    QVERIFY(QFile::rename(path("a.zta"), path(".a.zta.recovery")));
    QVERIFY(QFile::copy(path("before.zta"), path("a.zta")));

    // They go apart.
    QVERIFY(add(QStringLiteral("X-2")).err.contains(QStringLiteral("ztctl recover")));
    QVERIFY(QFile::exists(path(".a.zta.recovery")));
    const CliRun apart = recover({});
    QVERIFY2(apart.exit == 1, qPrintable(apart.err));
    QCOMPARE(apart.json().value(QStringLiteral("standing")).toString(), QStringLiteral("apart"));

    QVERIFY(QFile::copy(path(".a.zta.recovery"), path("again")));
    const CliRun taken = recover({QStringLiteral("--as"), path("before.zta")});
    QCOMPARE(taken.exit, 4); // it is there already
    QVERIFY(QFile::exists(path(".a.zta.recovery")));
    for (const QStringList& wrong :
         {QStringList{QStringLiteral("--as"), QString()},
          QStringList{QStringLiteral("--discard"), QStringLiteral("--as"), path("own.zta")}}) {
        QCOMPARE(recover(wrong).exit, 2);
        QVERIFY(QFile::exists(path(".a.zta.recovery")));
        QVERIFY(!QFile::exists(path("own.zta")));
    }
    {
        const auto open = zt::FileLock::take(path("a.zta")); // somebody works with it
        QVERIFY(open.has_value());
        QCOMPARE(recover({QStringLiteral("--as"), path("own.zta")}).exit, 4);
        QCOMPARE(recover({QStringLiteral("--discard")}).exit, 4);
        QVERIFY(QFile::exists(path(".a.zta.recovery")));
    }
    QCOMPARE(recover({QStringLiteral("--as"), path("own.zta")}).exit, 0);
    QVERIFY(!QFile::exists(path(".a.zta.recovery")));
    const CliRun own = runCli(QStringList{QStringLiteral("systems"), path("own.zta")} + key);
    QVERIFY2(own.out.contains("X-1") && !own.out.contains("X-2"), own.out.constData());
    QVERIFY(QFile::rename(path("again"), path(".a.zta.recovery")));

    QVERIFY(QFile::remove(path("a.zta")));
    QVERIFY(QFile::copy(path("before.zta"), path("a.zta")));
    const CliRun told = recover({QStringLiteral("--dry-run")});
    QCOMPARE(told.json().value(QStringLiteral("standing")).toString(), QStringLiteral("ahead"));
    QCOMPARE(told.json().value(QStringLiteral("entries")).toInt(), 1);
    QCOMPARE(told.json().value(QStringLiteral("recovered")).toBool(), false);
    const CliRun kept = recover({QStringLiteral("--dry-run"), QStringLiteral("--discard")});
    QCOMPARE(kept.json().value(QStringLiteral("standing")).toString(), QStringLiteral("ahead"));
    QVERIFY(QFile::exists(path(".a.zta.recovery")));
    const CliRun back = recover({});
    QVERIFY2(back.exit == 0, qPrintable(back.err));
    QCOMPARE(back.json().value(QStringLiteral("recovered")).toBool(), true);
    QVERIFY(!QFile::exists(path(".a.zta.recovery")));
    const CliRun systems = runCli(QStringList{QStringLiteral("systems"),
                                              path("a.zta"),
                                              QStringLiteral("--format"),
                                              QStringLiteral("csv")} +
                                  key);
    QVERIFY(systems.out.contains("X-1"));
    QCOMPARE(runCli(QStringList{QStringLiteral("verify"), path("a.zta")} + key).exit, 0);
}

QTEST_GUILESS_MAIN(TestSalvageCli)
#include "tst_salvagecli.moc"
