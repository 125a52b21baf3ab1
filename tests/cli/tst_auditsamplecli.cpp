// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "clirun.h"

#include <QFile>
#include <QJsonArray>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

/// Samples from thirty accounts of three branches: 20, 7 and 3. Numbers come from another program's
/// SHA-256 and binomial coefficients.
class TestAuditSampleCli : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_dir;
    QString m_file;
    QString m_accounts;

    CliRun sample(const QStringList& rest) const
    {
        return runCli(QStringList{u"audit"_s, u"sample"_s, m_file} + rest);
    }

    CliRun draw(const QStringList& rest) const
    {
        return sample(QStringList{u"draw"_s,
                                  u"--from"_s,
                                  m_accounts,
                                  u"--point"_s,
                                  u"ACC-1"_s,
                                  u"--seed"_s,
                                  u"115"_s,
                                  u"--confidence"_s,
                                  u"90"_s,
                                  u"--tolerable"_s,
                                  u"10"_s} +
                      rest);
    }

    QJsonObject shown(const QString& code) const
    {
        return sample({u"show"_s, code, u"--format"_s, u"json"_s}).json();
    }

    QList<int> numbers(const QString& code) const
    {
        QList<int> list;
        for (const auto& one : shown(code).value("items"_L1).toArray()) {
            list.append(one.toObject().value("number"_L1).toInt());
        }
        return list;
    }

    QString written(const QString& name, const QByteArray& bytes) const
    {
        QFile file(m_dir.filePath(name));
        return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size()
                   ? file.fileName()
                   : QString();
    }

    static QByteArray accounts(int count)
    {
        QByteArray csv("帳號,分公司,權限\n");
        for (int i = 1; i <= count; ++i) {
            csv += "u" + QByteArray::number(i) +
                   (i <= 20   ? ",北"
                    : i <= 27 ? ",中"
                              : ",南") +
                   ",一般\n";
        }
        return csv;
    }

    QJsonObject tally(const QString& code) const
    {
        return shown(code).value("tally"_L1).toObject();
    }

private Q_SLOTS:

    void init()
    {
        m_file = m_dir.filePath(QString::fromLatin1(QTest::currentTestFunction()) +
                                QString::fromLatin1(QTest::currentDataTag()) + u".zta"_s);
        m_accounts = written(u"accounts.csv"_s, accounts(30));
        QCOMPARE(runCli({u"new"_s, m_file, u"--name"_s, u"115 年度"_s}).exit, 0);
        QCOMPARE(runCli({u"audit"_s, u"new"_s, m_file, u"--checklist"_s, u"twse-audit"_s}).exit, 0);
    }

    void drawnByEachMethod_data()
    {
        QTest::addColumn<QStringList>("options");
        QTest::addColumn<QList<int>>("items");
        QTest::newRow("random, by the rule")
            << QStringList{}
            << QList<int>{5, 7, 8, 9, 11, 12, 13, 14, 15, 16, 17, 18, 19, 22, 24, 30};
        QTest::newRow("random, five")
            << QStringList{u"--size"_s, u"5"_s} << QList<int>{7, 17, 18, 24, 30};
        QTest::newRow("strata") << QStringList{u"--method"_s,
                                               u"stratified"_s,
                                               u"--stratum"_s,
                                               u"分公司"_s,
                                               u"--size"_s,
                                               u"10"_s}
                                << QList<int>{5, 7, 12, 13, 15, 17, 18, 22, 24, 30};
        QTest::newRow("interval") << QStringList{u"--method"_s, u"interval"_s, u"--size"_s, u"7"_s}
                                  << QList<int>{3, 7, 12, 16, 20, 25, 29};
    }

    void drawnByEachMethod()
    {
        QFETCH(QStringList, options);
        QFETCH(QList<int>, items);
        const CliRun run = draw(options);
        QVERIFY2(run.exit == 0, qPrintable(run.err));
        QCOMPARE(run.out, QByteArray("S-01\n"));
        QCOMPARE(numbers(u"S-01"_s), items);
        QCOMPARE(sample({u"verify"_s, u"S-01"_s, u"--from"_s, m_accounts}).exit, 0);
        const QJsonObject first = shown(u"S-01"_s).value("items"_L1).toArray().first().toObject();
        QCOMPARE(first.value("cells"_L1).toArray().first().toString(), u"u%1"_s.arg(items.first()));
    }

    void whatItSaysOfThePopulation()
    {
        QCOMPARE(draw({}).exit, 0);
        QCOMPARE(tally(u"S-01"_s).value("needed"_L1).toInt(), 16);
        QVERIFY(tally(u"S-01"_s).value("holds"_L1).isNull());
        // The listing itself is filled in and read back.
        const CliRun listing = sample({u"show"_s, u"S-01"_s, u"--format"_s, u"csv"_s});
        QByteArray filled = listing.out;
        filled.replace("未查", "正常");
        QVERIFY(filled != listing.out);
        const QString sound = written(u"sound.csv"_s, filled);
        QCOMPARE(sample({u"check"_s, u"S-01"_s, u"--from"_s, sound}).exit, 0);
        QCOMPARE(tally(u"S-01"_s).value("upper"_L1).toInt(), 2);
        QCOMPARE(tally(u"S-01"_s).value("upper_rate"_L1).toInt(), 667);
        QCOMPARE(tally(u"S-01"_s).value("holds"_L1).toBool(), true);
        QCOMPARE(sample({u"check"_s,
                         u"S-01"_s,
                         u"--item"_s,
                         u"30"_s,
                         u"--outcome"_s,
                         u"例外"_s,
                         u"--note"_s,
                         u"離職未停用"_s})
                     .exit,
                 0);
        QCOMPARE(tally(u"S-01"_s).value("rate"_L1).toInt(), 625); // 1 of 16
        QCOMPARE(tally(u"S-01"_s).value("upper"_L1).toInt(), 5);
        QCOMPARE(tally(u"S-01"_s).value("holds"_L1).toBool(true), false);
        QCOMPARE(sample({u"conclude"_s, u"S-01"_s, u"--text"_s, u"擴大抽樣"_s}).exit, 0);
        QCOMPARE(shown(u"S-01"_s).value("conclusion"_L1).toString(), u"擴大抽樣"_s);
        QCOMPARE(runCli({u"verify"_s, m_file}).exit, 0);
    }

    void everyItem()
    {
        QCOMPARE(draw({u"--method"_s, u"all"_s, u"--seed"_s, QString()}).exit, 0);
        QCOMPARE(numbers(u"S-01"_s).size(), 30);
        QCOMPARE(shown(u"S-01"_s).value("exact"_L1).toBool(), true);
    }

    void anotherPopulationIsNoticed()
    {
        QCOMPARE(draw({u"--size"_s, u"5"_s}).exit, 0);
        const auto verified = [&](const QByteArray& csv) {
            return sample({u"verify"_s, u"S-01"_s, u"--from"_s, written(u"other.csv"_s, csv)}).exit;
        };
        QCOMPARE(verified(accounts(30)), 0);
        QCOMPARE(verified(accounts(29)), 1);
        QCOMPARE(verified(accounts(30).replace("u7,", "u77,")), 1);
        QCOMPARE(verified(accounts(30).replace("u1,", "v1,")), 1); // not drawn, but another file
    }

    void listOfResultsIsAllOrNothing()
    {
        QCOMPARE(draw({u"--size"_s, u"5"_s}).exit, 0);
        const QString faulty =
            written(u"faulty.csv"_s, "序號,結果\n7,正常\n8,正常\n17,也許\n7,例外\n");
        const CliRun run =
            sample({u"check"_s, u"S-01"_s, u"--from"_s, faulty, u"--format"_s, u"json"_s});
        QCOMPARE(run.exit, 3);
        QCOMPARE(run.json().value("faults"_L1).toArray().size(), 3);
        QCOMPARE(tally(u"S-01"_s).value("checked"_L1).toInt(), 0);
    }

    void refused_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<int>("exit");
        QTest::newRow("method") << QStringList{u"--method"_s, u"by eye"_s} << 2;
        QTest::newRow("stratum")
            << QStringList{u"--method"_s, u"stratified"_s, u"--stratum"_s, u"部門"_s} << 3;
        QTest::newRow("no stratum") << QStringList{u"--method"_s, u"stratified"_s} << 3;
        QTest::newRow("stratum without strata") << QStringList{u"--stratum"_s, u"分公司"_s} << 3;
        QTest::newRow("too many") << QStringList{u"--size"_s, u"31"_s} << 3;
        QTest::newRow("none") << QStringList{u"--size"_s, u"0"_s} << 2;
        QTest::newRow("point") << QStringList{u"--point"_s, u"XX-1"_s} << 3;
        QTest::newRow("confidence") << QStringList{u"--confidence"_s, u"100"_s} << 2;
        QTest::newRow("rate") << QStringList{u"--tolerable"_s, u"5.123"_s} << 2;
        QTest::newRow("nothing tolerable") << QStringList{u"--tolerable"_s, u"0"_s} << 3;
        QTest::newRow("expects more") << QStringList{u"--expected"_s, u"10"_s} << 3;
        QTest::newRow("blank seed") << QStringList{u"--seed"_s, u" "_s} << 3;
        QTest::newRow("no file") << QStringList{u"--from"_s, u"nowhere.csv"_s} << 4;
        QTest::newRow("audit") << QStringList{u"--audit"_s, u"Q-09"_s} << 3;
    }

    void refused()
    {
        QFETCH(QStringList, arguments);
        QFETCH(int, exit);
        // The last of an option given twice counts.
        const CliRun run = draw(arguments);
        QVERIFY2(run.exit == exit, qPrintable(QString::number(run.exit) + run.err));
        QVERIFY(!run.err.isEmpty() && run.out.isEmpty());
        QCOMPARE(sample({u"show"_s, u"--format"_s, u"json"_s})
                     .json()
                     .value("samples"_L1)
                     .toArray()
                     .size(),
                 0);
    }

    void nothingToDrawFrom()
    {
        const QString file = written(u"heads.csv"_s, "帳號,部門\n");
        const CliRun run = draw({u"--from"_s, file});
        QCOMPARE(run.exit, 3);
        QVERIFY2(run.err.contains(u"heads.csv"_s) && run.err.contains(u"第一列為欄名"_s),
                 qPrintable(run.err));
    }

    void removedAndPutBack()
    {
        QCOMPARE(draw({}).exit, 0);
        QCOMPARE(sample({u"remove"_s, u"S-01"_s}).exit, 0);
        QCOMPARE(sample({u"show"_s, u"S-01"_s}).exit, 3);
        QCOMPARE(runCli({u"undo"_s, m_file}).exit, 0);
        QCOMPARE(numbers(u"S-01"_s).size(), 16);
        QVERIFY(sample({u"show"_s}).out.contains("S-01"));
        QCOMPARE(sample({u"paint"_s, u"S-01"_s}).exit, 2);
        QCOMPARE(sample({u"check"_s}).exit, 2);
    }
};

QTEST_GUILESS_MAIN(TestAuditSampleCli)
#include "tst_auditsamplecli.moc"
