// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "clirun.h"

#include <QCryptographicHash>
#include <QFile>
#include <QJsonArray>
#include <QTemporaryDir>
#include <QTest>

/// ztctl analyse, from the file to the printed result and into an assessment.
class TestAnalyseCli : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void accounts();
    void ownRules();
    void todayWhereNoDayIsGiven();
    void devices();
    void logins();
    void policy();
    void masked();
    void intoAnAssessment();
    void filedByOneChange();
    void proposedKinds();
    void reports();
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

// On 18 July 2026: a01 is in order; a02's password is 91 days old; a03 was not used since 18
// January, is shared, privileged and without an owner; a04 left and is enabled.
const QByteArray accountList =
    "帳號,姓名,最後登入日期,密碼變更日期,帳號狀態,特權帳號,共用帳號,離職日期\n"
    "a01,王小明,115/07/17,115/07/01,啟用,否,否,\n"
    "a02,李大華,2026-07-17,2026-04-18,啟用,否,否,\n"
    "a03,,民國115年1月18日,2026-07-01,啟用,是,是,\n"
    "a04,林一,2026-07-10,2026-07-01,啟用,否,否,2026-07-17\n";

QString shaOf(const QByteArray& bytes)
{
    return QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
}

QStringList exceptionsIn(const QJsonObject& json)
{
    QStringList lines;
    const QJsonArray list = json.value(QLatin1String("exceptions")).toArray();
    for (const auto& value : list) {
        const QJsonObject one = value.toObject();
        lines.append(QStringLiteral("%1 %2 %3 %4 %5")
                         .arg(one.value(QLatin1String("row")).toInt())
                         .arg(one.value(QLatin1String("subject")).toString(),
                              one.value(QLatin1String("rule")).toString(),
                              one.value(QLatin1String("value")).toVariant().toString(),
                              one.value(QLatin1String("limit")).toVariant().toString()));
    }
    return lines;
}

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

} // namespace

void TestAnalyseCli::accounts()
{
    const QString path = write("accounts.csv", accountList);
    const CliRun run = runCli({QStringLiteral("analyse"),
                               QStringLiteral("accounts"),
                               path,
                               QStringLiteral("--at"),
                               QStringLiteral("115/07/18"),
                               QStringLiteral("--format"),
                               QStringLiteral("json")});
    QCOMPARE(run.exit, 0);
    const QJsonObject json = run.json();
    QCOMPARE(json.value(QLatin1String("kind")).toString(), QStringLiteral("accounts"));
    QCOMPARE(json.value(QLatin1String("population")).toInt(), 4);
    QCOMPARE(json.value(QLatin1String("excluded")).toInt(), 0);
    QCOMPARE(json.value(QLatin1String("input_sha256")).toString(), shaOf(accountList));
    QCOMPARE(exceptionsIn(json),
             (QStringList{QStringLiteral("3 a02 password-age 91 90"),
                          QStringLiteral("4 a03 idle-suspend 2026-01-18 2026-07-18"),
                          QStringLiteral("4 a03 shared yes no"),
                          QStringLiteral("4 a03 privileged-owner no yes"),
                          QStringLiteral("5 a04 leaver-enabled 2026-07-17 2026-07-18")}));
    const QJsonObject age = ruleIn(json, "password-age");
    QCOMPARE(age.value(QLatin1String("tested")).toInt(), 4);
    QCOMPARE(age.value(QLatin1String("exceptions")).toInt(), 1);
    QCOMPARE(age.value(QLatin1String("source")).toString(),
             QStringLiteral("TWSE-AUDIT 存取控制 4"));
    QCOMPARE(age.value(QLatin1String("parameter"))
                 .toObject()
                 .value(QLatin1String("max_age_days"))
                 .toInt(),
             90);
    // The list tells of neither flag of the password: four accounts, two rules.
    QCOMPARE(json.value(QLatin1String("cannot_judge")).toInt(), 8);
}

/// The city's three months: changed on 18 April, full on 18 July.
void TestAnalyseCli::ownRules()
{
    const QString path = write("accounts.csv", accountList);
    const CliRun run = runCli({QStringLiteral("analyse"),
                               QStringLiteral("accounts"),
                               path,
                               QStringLiteral("--rules"),
                               QStringLiteral("tainan"),
                               QStringLiteral("--at"),
                               QStringLiteral("2026-07-18"),
                               QStringLiteral("--format"),
                               QStringLiteral("json")});
    QCOMPARE(exceptionsIn(run.json()),
             (QStringList{QStringLiteral("3 a02 password-age 2026-04-18 2026-07-18"),
                          QStringLiteral("4 a03 idle-suspend 2026-01-18 2026-07-18")}));
    const QString own = write("own.json",
                              R"({"pack": "ours", "version": "1.0.0",
        "title": {"zh": "自訂", "en": "Ours"},
        "sources": [{"key": "OURS", "title": {"zh": "內規", "en": "Policy"}, "issuer": "本公司",
                     "date": "2026", "kind": "own"}],
        "evidence_rules": [{"id": "password-age", "analysis": "accounts",
            "name": {"zh": "密碼", "en": "Passwords"}, "points": [],
            "sources": [{"doc": "OURS", "section": "3"}],
            "parameters": [{"key": "max_age_days", "value": 16, "unit": "days",
                            "sources": [{"doc": "OURS", "section": "3"}]}]}]})");
    const CliRun ours = runCli({QStringLiteral("analyse"),
                                QStringLiteral("accounts"),
                                path,
                                QStringLiteral("--rules"),
                                own,
                                QStringLiteral("--at"),
                                QStringLiteral("2026-07-18"),
                                QStringLiteral("--format"),
                                QStringLiteral("json")});
    QCOMPARE(ours.exit, 0);
    QCOMPARE(exceptionsIn(ours.json()).size(), 4); // 1 July is 17 days back
    QCOMPARE(ours.json()
                 .value(QLatin1String("rule_set"))
                 .toObject()
                 .value(QLatin1String("id"))
                 .toString(),
             QStringLiteral("ours"));
}

void TestAnalyseCli::todayWhereNoDayIsGiven()
{
    const CliRun run = runCli({QStringLiteral("analyse"),
                               QStringLiteral("accounts"),
                               write("accounts.csv", accountList),
                               QStringLiteral("--format"),
                               QStringLiteral("json")});
    QCOMPARE(run.json().value(QLatin1String("at")).toString(), QStringLiteral("2026-07-18"));
    QVERIFY(run.err.contains(QLatin1String("2026-07-18")));
}

/// The source's own table.
void TestAnalyseCli::devices()
{
    const CliRun run =
        runCli({QStringLiteral("analyse"),
                QStringLiteral("devices"),
                write("devices.csv", "設備編號,健康狀態\nD001,AD\nD002,CD\nD003,ABC\nD004,D\n"),
                QStringLiteral("--at"),
                QStringLiteral("2026-07-18"),
                QStringLiteral("--format"),
                QStringLiteral("json")});
    QStringList health;
    for (const QString& line : exceptionsIn(run.json())) {
        if (line.contains(QLatin1String("health-level"))) {
            health.append(line);
        }
    }
    QCOMPARE(health,
             (QStringList{QStringLiteral("2 D001 health-level 5 7"),
                          QStringLiteral("3 D002 health-level 3 7"),
                          QStringLiteral("5 D004 health-level 1 7")}));
}

void TestAnalyseCli::logins()
{
    const CliRun run = runCli({QStringLiteral("analyse"),
                               QStringLiteral("logins"),
                               write("log.csv",
                                     "登入時間,帳號,來源IP,國別,結果\n"
                                     "2026-07-18 09:00:00,a,203.0.113.9,TW,失敗\n"
                                     "2026-07-18 09:00:10,a,203.0.113.9,TW,失敗\n"
                                     "2026-07-18 09:00:20,a,203.0.113.9,TW,失敗\n"
                                     "2026-07-18 10:00:00,b,203.0.113.8,JP,成功\n"),
                               QStringLiteral("--format"),
                               QStringLiteral("json")});
    QCOMPARE(run.exit, 0);
    QCOMPARE(exceptionsIn(run.json()),
             (QStringList{QStringLiteral("4 a repeated-failures 3 3"),
                          QStringLiteral("5 b foreign-address JP TW")}));
}

void TestAnalyseCli::policy()
{
    const CliRun run = runCli({QStringLiteral("analyse"),
                               QStringLiteral("password-policy"),
                               write("net.txt",
                                     "Maximum password age (days):   91\n"
                                     "Minimum password length:       6\n"
                                     "Lockout threshold:             Never\n"),
                               QStringLiteral("--format"),
                               QStringLiteral("json")});
    QCOMPARE(run.exit, 0);
    QCOMPARE(exceptionsIn(run.json()),
             (QStringList{QStringLiteral("1 net.txt max-age 91 90"),
                          QStringLiteral("1 net.txt lockout never 5")}));
}

void TestAnalyseCli::masked()
{
    const CliRun run = runCli({QStringLiteral("analyse"),
                               QStringLiteral("accounts"),
                               write("accounts.csv", accountList),
                               QStringLiteral("--mask"),
                               QStringLiteral("--format"),
                               QStringLiteral("csv")});
    QVERIFY(run.out.contains("a**"));
    QVERIFY(!run.out.contains("a02"));
}

/// The input is kept as evidence, the paper tells of the analysis, and no name enters the trail.
void TestAnalyseCli::intoAnAssessment()
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
    // A name that no hash can hold by chance.
    const QByteArray list = QByteArray(accountList).replace("a02", "wang.zy");
    const QString path = write("accounts.csv", list);
    const QStringList ask{QStringLiteral("analyse"),
                          QStringLiteral("accounts"),
                          path,
                          QStringLiteral("--at"),
                          QStringLiteral("2026-07-18"),
                          QStringLiteral("--into"),
                          file,
                          QStringLiteral("--point"),
                          QStringLiteral("ACC-2"),
                          QStringLiteral("--finding")};
    const CliRun run = runCli(ask);
    QVERIFY2(run.exit == 0, qPrintable(run.err));
    const CliRun evidence = runCli({QStringLiteral("evidence"),
                                    file,
                                    QStringLiteral("list"),
                                    QStringLiteral("--format"),
                                    QStringLiteral("json")});
    QVERIFY(evidence.out.contains(shaOf(list).toLatin1()));
    const CliRun trail =
        runCli({QStringLiteral("trail"), file, QStringLiteral("--format"), QStringLiteral("json")});
    QVERIFY(!trail.out.contains("wang.zy"));
    QVERIFY(!trail.out.contains("王小明"));
    QCOMPARE(runCli({QStringLiteral("verify"), file}).exit, 0);
    const CliRun findings = runCli({QStringLiteral("audit"),
                                    QStringLiteral("findings"),
                                    file,
                                    QStringLiteral("--format"),
                                    QStringLiteral("json")});
    QVERIFY(findings.out.contains("password-age"));
    QVERIFY(findings.out.contains(shaOf("wang.zy").left(16).toLatin1()));
}

/// Evidence, paper, answer and finding are one change, which one undo takes back whole.
void TestAnalyseCli::filedByOneChange()
{
    const QString file = m_folder.filePath(QStringLiteral("one.zta"));
    const auto done = [](const QStringList& words) {
        const CliRun run = runCli(words);
        if (run.exit != 0) {
            qFatal("%s: %s", qPrintable(words.join(u' ')), qPrintable(run.err));
        }
        return run;
    };
    done({QStringLiteral("new"), file, QStringLiteral("--name"), QStringLiteral("甲")});
    done({QStringLiteral("audit"),
          QStringLiteral("new"),
          file,
          QStringLiteral("--checklist"),
          QStringLiteral("twse-audit")});
    const auto entries = [&] {
        return done({QStringLiteral("trail"),
                     file,
                     QStringLiteral("--format"),
                     QStringLiteral("json")})
            .json()
            .value(QLatin1String("entries"))
            .toArray();
    };
    const auto point = [&] {
        const QJsonArray points = done({QStringLiteral("audit"),
                                        QStringLiteral("show"),
                                        file,
                                        QStringLiteral("--format"),
                                        QStringLiteral("json")})
                                      .json()
                                      .value(QLatin1String("points"))
                                      .toArray();
        for (const auto& one : points) {
            if (one.toObject().value(QLatin1String("id")).toString() == QLatin1String("ACC-2")) {
                return one.toObject();
            }
        }
        return QJsonObject();
    };
    const qsizetype before = entries().size();
    const QStringList ask{QStringLiteral("analyse"),
                          QStringLiteral("accounts"),
                          write("accounts.csv", accountList),
                          QStringLiteral("--at"),
                          QStringLiteral("2026-07-18"),
                          QStringLiteral("--into"),
                          file,
                          QStringLiteral("--point"),
                          QStringLiteral("ACC-2")};
    QCOMPARE(runCli(ask + QStringList{QStringLiteral("--result"), QStringLiteral("不適用")}).exit,
             2);
    QCOMPARE(runCli(ask + QStringList{QStringLiteral("--result"), QStringLiteral("maybe")}).exit,
             2);
    QCOMPARE(entries().size(), before);
    done(ask + QStringList{QStringLiteral("--finding"),
                           QStringLiteral("--result"),
                           QStringLiteral("不符合")});
    QCOMPARE(entries().size(), before + 1);
    QCOMPARE(entries().last().toObject().value(QLatin1String("label")).toString(),
             QStringLiteral("analysis.file"));
    QCOMPARE(point().value(QLatin1String("result")).toString(), QStringLiteral("not"));
    QCOMPARE(point().value(QLatin1String("evidence")).toInt(), 1);
    QCOMPARE(point().value(QLatin1String("finding")).toArray().size(), 1);
    done({QStringLiteral("undo"), file});
    QCOMPARE(point().value(QLatin1String("result")).toString(), QStringLiteral("unchecked"));
    QCOMPARE(point().value(QLatin1String("evidence")).toInt(), 0);
    QVERIFY(point().value(QLatin1String("finding")).toArray().isEmpty());
    QCOMPARE(runCli({QStringLiteral("verify"), file}).exit, 0);
}

/// By the heads of a table, or by whichever kind can read what is none.
void TestAnalyseCli::proposedKinds()
{
    const auto kindOf = [this](const char* name, const QByteArray& bytes) {
        const CliRun run = runCli({QStringLiteral("analyse"),
                                   QStringLiteral("auto"),
                                   write(name, bytes),
                                   QStringLiteral("--format"),
                                   QStringLiteral("json")});
        return run.exit == 0 ? run.json().value(QLatin1String("kind")).toString()
                             : QStringLiteral("exit %1").arg(run.exit);
    };
    QCOMPARE(kindOf("a.csv", accountList), QStringLiteral("accounts"));
    QCOMPARE(kindOf("a.ldif", "dn: uid=a,dc=x\nuid: a\nobjectClass: person\n\n"),
             QStringLiteral("accounts"));
    QCOMPARE(kindOf("a.inf", "[System Access]\nMinimumPasswordLength = 8\n"),
             QStringLiteral("password-policy"));
    QCOMPARE(kindOf("a.log",
                    "192.0.2.7 - kim [18/Jul/2026:09:00:00 +0800] \"POST /login HTTP/1.1\" 401 "
                    "12 \"-\" \"x\"\n"),
             QStringLiteral("logins"));
    QCOMPARE(kindOf("a.txt", "nothing of the kind\n"), QStringLiteral("exit 2"));
    const CliRun untold = runCli({QStringLiteral("analyse"),
                                  QStringLiteral("auto"),
                                  m_folder.filePath(QStringLiteral("a.txt"))});
    QVERIFY2(untold.err.contains(QStringLiteral("a.txt")), qPrintable(untold.err));
    QVERIFY(untold.err.contains(QStringLiteral("vulnerability-scans")));
    QVERIFY2(!untold.err.contains(QStringLiteral("auto")), qPrintable(untold.err)); // it was asked
    QCOMPARE(runCli({QStringLiteral("analyse"), QStringLiteral("auto"), QStringLiteral("none.csv")})
                 .exit,
             4);
}

/// Names are masked in what is written unless they are asked for; a file that is read is never
/// written over.
void TestAnalyseCli::reports()
{
    const QByteArray list = QByteArray(accountList).replace("a02", "wang.zy");
    const QString path = write("accounts.csv", list);
    const auto written = [&](const char* name, const QStringList& more) {
        const QString output = m_folder.filePath(QLatin1String(name));
        const CliRun run = runCli(QStringList{QStringLiteral("analyse"),
                                              QStringLiteral("accounts"),
                                              path,
                                              QStringLiteral("--at"),
                                              QStringLiteral("2026-07-18"),
                                              QStringLiteral("-o"),
                                              output} +
                                  more);
        QFile file(output);
        return run.exit == 0 && file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    };
    const QByteArray masked = written("out.csv", {});
    QCOMPARE(masked.count("\r\n"), 6); // the heads and five exceptions
    QVERIFY(masked.contains("w******") && !masked.contains("wang.zy"));
    QVERIFY(written("named.csv", {QStringLiteral("--names")}).contains("wang.zy"));
    QVERIFY(written("out.xlsx", {}).startsWith("PK"));
    QVERIFY(written("out.json", {}).contains("password-age"));
    QVERIFY(written("out.svg", {}).contains("<svg"));
    QCOMPARE(written("out.xlsx", {}), written("again.xlsx", {}));
    QVERIFY(written("out.txt", {}).isEmpty());
    QVERIFY(written("accounts.csv", {}).isEmpty());
    QFile there(path);
    QVERIFY(there.open(QIODevice::ReadOnly));
    QCOMPARE(there.readAll(), list);
}

void TestAnalyseCli::refusals_data()
{
    QTest::addColumn<QStringList>("more");
    QTest::addColumn<int>("exit");
    const QString list = write("accounts.csv", accountList);
    const QString heads = write("other.csv", "姓名,部門\n王,資訊\n");
    QTest::newRow("no such kind") << QStringList{QStringLiteral("weather"), list} << 2;
    QTest::newRow("no such rules") << QStringList{QStringLiteral("accounts"),
                                                  list,
                                                  QStringLiteral("--rules"),
                                                  QStringLiteral("mars")}
                                   << 2;
    QTest::newRow("no day") << QStringList{QStringLiteral("accounts"),
                                           list,
                                           QStringLiteral("--at"),
                                           QStringLiteral("yesterday")}
                            << 2;
    QTest::newRow("no file") << QStringList{QStringLiteral("accounts"), QStringLiteral("none.csv")}
                             << 4;
    QTest::newRow("no heads") << QStringList{QStringLiteral("accounts"), heads} << 3;
    QTest::newRow("a point alone") << QStringList{QStringLiteral("accounts"),
                                                  list,
                                                  QStringLiteral("--point"),
                                                  QStringLiteral("ACC-2")}
                                   << 2;
}

void TestAnalyseCli::refusals()
{
    QFETCH(QStringList, more);
    const CliRun run = runCli(QStringList{QStringLiteral("analyse")} + more);
    QTEST(run.exit, "exit");
    QVERIFY(run.out.isEmpty());
    QVERIFY(!run.err.isEmpty());
}

QTEST_MAIN(TestAnalyseCli) // charts need fonts
#include "tst_analysecli.moc"
