// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "clirun.h"

#include <QFile>
#include <QJsonArray>
#include <QTemporaryDir>
#include <QTest>

/// ztctl analyse of lists and forms: what is set with a reason, and the forms to fill in.
class TestAnalyseLists : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatNoSourceStates();
    void theReasonStandsInThePaper();
    void forms();
    void refusals_data();
    void refusals();

private:
    QString write(const char* name, const QByteArray& bytes)
    {
        QFile file(m_folder.filePath(QLatin1String(name)));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size()) {
            qFatal("cannot write");
        }
        return file.fileName();
    }

    QTemporaryDir m_folder;
};

namespace {

// On 18 July 2026: three copies, the restore test is a year and a day old.
const QByteArray jobs = "系統,備份份數,最近還原測試日\n核心系統,3,114/07/17\n";

QJsonObject ruleIn(const QJsonObject& json, const char* id)
{
    const QJsonArray list = json.value(QLatin1String("rules")).toArray();
    for (const auto& value : list) {
        if (value.toObject().value(QLatin1String("id")).toString() == QLatin1String(id)) {
            return value.toObject();
        }
    }
    return {};
}

QStringList ask(const QString& path, const QStringList& more = {})
{
    return QStringList{QStringLiteral("analyse"),
                       QStringLiteral("backups"),
                       path,
                       QStringLiteral("--at"),
                       QStringLiteral("2026-07-18"),
                       QStringLiteral("--format"),
                       QStringLiteral("json")} +
           more;
}

const QStringList yearly{QStringLiteral("--set"),
                         QStringLiteral("restore-age.max_months=12"),
                         QStringLiteral("--reason"),
                         QStringLiteral("備份管理辦法第5條")};

} // namespace

/// The term is open: nothing is said of it until it is set, and then with the reason beside it.
void TestAnalyseLists::whatNoSourceStates()
{
    const QString path = write("jobs.csv", jobs);
    const CliRun open = runCli(ask(path));
    QCOMPARE(open.exit, 0);
    const QJsonObject age = ruleIn(open.json(), "restore-age");
    QVERIFY(age.value(QLatin1String("parameter"))
                .toObject()
                .value(QLatin1String("max_months"))
                .isNull());
    QCOMPARE(age.value(QLatin1String("cannot_judge")).toInt(), 1);
    const QJsonObject copies = ruleIn(open.json(), "copies");
    QCOMPARE(copies.value(QLatin1String("parameter_sources"))
                 .toObject()
                 .value(QLatin1String("min_copies"))
                 .toString(),
             QStringLiteral("SFI-RESIL 第8條"));
    const CliRun set = runCli(ask(path, yearly));
    QCOMPARE(set.exit, 0);
    const QJsonObject now = ruleIn(set.json(), "restore-age");
    QCOMPARE(
        now.value(QLatin1String("parameter")).toObject().value(QLatin1String("max_months")).toInt(),
        12);
    QCOMPARE(now.value(QLatin1String("set_because"))
                 .toObject()
                 .value(QLatin1String("max_months"))
                 .toString(),
             QStringLiteral("備份管理辦法第5條"));
    QCOMPARE(now.value(QLatin1String("exceptions")).toInt(), 1);
    const QJsonObject exception =
        set.json().value(QLatin1String("exceptions")).toArray().first().toObject();
    QCOMPARE(exception.value(QLatin1String("row")).toInt(), 2);
    QCOMPARE(exception.value(QLatin1String("value")).toString(), QStringLiteral("2025-07-17"));
    QCOMPARE(exception.value(QLatin1String("limit")).toString(), QStringLiteral("2026-07-17"));
}

void TestAnalyseLists::theReasonStandsInThePaper()
{
    const QString file = m_folder.filePath(QStringLiteral("firm.zta"));
    QCOMPARE(
        runCli({QStringLiteral("new"), file, QStringLiteral("--name"), QStringLiteral("甲")}).exit,
        0);
    QCOMPARE(runCli({QStringLiteral("audit"),
                     QStringLiteral("new"),
                     file,
                     QStringLiteral("--checklist"),
                     QStringLiteral("twse-audit"),
                     QStringLiteral("--field"),
                     QStringLiteral("tier=2")})
                 .exit,
             0);
    const CliRun run = runCli(ask(write("jobs.csv", jobs),
                                  yearly + QStringList{QStringLiteral("--into"),
                                                       file,
                                                       QStringLiteral("--point"),
                                                       QStringLiteral("BCM-6"),
                                                       QStringLiteral("--finding")}));
    QVERIFY2(run.exit == 0, qPrintable(run.err));
    const CliRun paper = runCli({QStringLiteral("audit"),
                                 QStringLiteral("show"),
                                 file,
                                 QStringLiteral("--point"),
                                 QStringLiteral("BCM-6"),
                                 QStringLiteral("--format"),
                                 QStringLiteral("json")});
    QCOMPARE(paper.exit, 0);
    QVERIFY(paper.out.contains("備份管理辦法第5條"));
    QVERIFY(!paper.out.contains("核心系統"));
}

/// The form goes through the reader by itself, and is judged as empty.
void TestAnalyseLists::forms()
{
    for (const char* kind :
         {"backups", "training", "mobile-apps", "account-opening", "assurance"}) {
        for (const char* language : {"zh_TW", "en"}) {
            const QString path =
                m_folder.filePath(QLatin1String(kind) + QLatin1Char('-') + QLatin1String(language) +
                                  QLatin1String(".xlsx"));
            const CliRun written = runCli({QStringLiteral("analyse"),
                                           QLatin1String(kind),
                                           QStringLiteral("--template"),
                                           path,
                                           QStringLiteral("--lang"),
                                           QLatin1String(language)});
            QVERIFY2(written.exit == 0, qPrintable(written.err));
            const CliRun read = runCli({QStringLiteral("analyse"),
                                        QLatin1String(kind),
                                        path,
                                        QStringLiteral("--format"),
                                        QStringLiteral("json")});
            QVERIFY2(read.exit == 0, qPrintable(read.err));
            QCOMPARE(read.json().value(QLatin1String("population")).toInt(), 0);
            QVERIFY(read.json().value(QLatin1String("faults")).toArray().isEmpty());
            QVERIFY(read.json()
                        .value(QLatin1String("mapping"))
                        .toObject()
                        .value(QLatin1String("columns"))
                        .toObject()
                        .size() > 8);
        }
    }
}

void TestAnalyseLists::refusals_data()
{
    QTest::addColumn<QStringList>("more");
    QTest::addColumn<int>("exit");
    const QString path = write("jobs.csv", jobs);
    const QString form = m_folder.filePath(QStringLiteral("form.xlsx"));
    QTest::newRow("no reason") << QStringList{QStringLiteral("backups"),
                                              path,
                                              QStringLiteral("--set"),
                                              QStringLiteral("restore-age.max_months=12")}
                               << 3;
    QTest::newRow("no such parameter") << QStringList{QStringLiteral("backups"),
                                                      path,
                                                      QStringLiteral("--set"),
                                                      QStringLiteral("copies.colour=red")}
                                       << 2;
    QTest::newRow("out of range") << QStringList{QStringLiteral("backups"),
                                                 path,
                                                 QStringLiteral("--set"),
                                                 QStringLiteral("copies.min_copies=0"),
                                                 QStringLiteral("--reason"),
                                                 QStringLiteral("x")}
                                  << 2;
    QTest::newRow("no input") << QStringList{QStringLiteral("backups")} << 2;
    QTest::newRow("a form of no kind")
        << QStringList{QStringLiteral("weather"), QStringLiteral("--template"), form} << 2;
    QTest::newRow("a form and a file")
        << QStringList{QStringLiteral("backups"), path, QStringLiteral("--template"), form} << 2;
    QTest::newRow("a form of another format")
        << QStringList{QStringLiteral("backups"),
                       QStringLiteral("--template"),
                       m_folder.filePath(QStringLiteral("form.csv"))}
        << 3;
}

void TestAnalyseLists::refusals()
{
    QFETCH(QStringList, more);
    const CliRun run = runCli(QStringList{QStringLiteral("analyse")} + more);
    QTEST(run.exit, "exit");
    QVERIFY(run.out.isEmpty());
    QVERIFY(!run.err.isEmpty());
    QVERIFY(!QFile::exists(m_folder.filePath(QStringLiteral("form.xlsx"))));
}

QTEST_GUILESS_MAIN(TestAnalyseLists)
#include "tst_analyselists.moc"
