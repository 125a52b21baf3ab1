// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "clirun.h"
#include "tests/unit/crypto/opensslbench.h"

#include <QJsonArray>
#include <QTest>

/// ztctl analyse certificates, firewall and vulnerability-scans.
class TestAnalyseSecurityCli : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void firewall();
    void statedNumber();
    void scans();
    void certificates();
    void lockedCertificates();
    void intoAnAssessment();
    void refusals_data();
    void refusals();

private:
    [[nodiscard]] QString write(const char* name, const QByteArray& bytes)
    {
        m_bench.write(QLatin1String(name), bytes);
        return m_bench.path(QLatin1String(name));
    }

    OpensslBench m_bench;
};

namespace {

// On 18 July 2026: rule 1 is open to everybody, was never hit, is over, nobody's and not logged;
// rule 2 is in order; rule 3 denies and keeps its records for two years.
const QByteArray firewallRules =
    "規則編號,來源,目的,服務,動作,狀態,命中次數,最後命中日,到期日,負責人,記錄,紀錄留存\n"
    "1,any,any,any,允許,啟用,0,,115/07/17,,關閉,3年\n"
    "2,10.0.0.0/8,192.0.2.10,443,允許,啟用,12,2026/04/19,永久,網路組,啟用,1095天\n"
    "3,any,any,any,拒絕,啟用,99,2026/04/18,永久,網路組,啟用,24個月\n";

QStringList analyse(const QStringList& more)
{
    return QStringList{QStringLiteral("analyse")} + more +
           QStringList{QStringLiteral("--at"), QStringLiteral("115/07/18")};
}

QStringList jsonOf(const QStringList& more)
{
    return analyse(more) + QStringList{QStringLiteral("--format"), QStringLiteral("json")};
}

/// "row rule value limit" of each exception.
QStringList exceptionsIn(const QJsonObject& json)
{
    QStringList lines;
    const QJsonArray list = json.value(QLatin1String("exceptions")).toArray();
    for (const auto& value : list) {
        const QJsonObject one = value.toObject();
        lines.append(QStringLiteral("%1 %2 %3 %4")
                         .arg(one.value(QLatin1String("row")).toInt())
                         .arg(one.value(QLatin1String("rule")).toString(),
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

void TestAnalyseSecurityCli::firewall()
{
    const CliRun run =
        runCli(jsonOf({QStringLiteral("firewall"), write("firewall.csv", firewallRules)}));
    QVERIFY2(run.exit == 0, qPrintable(run.err));
    const QJsonObject json = run.json();
    QCOMPARE(json.value(QLatin1String("population")).toInt(), 3);
    QCOMPARE(exceptionsIn(json),
             (QStringList{QStringLiteral("2 any-any any → any: any no"),
                          QStringLiteral("2 unused 0 1"),
                          QStringLiteral("2 expired 2026-07-17 2026-07-18"),
                          QStringLiteral("2 owner no yes"),
                          QStringLiteral("2 logging no yes"),
                          QStringLiteral("4 retention 24 months 36 months")}));
    const QJsonObject retention = ruleIn(json, "retention");
    QCOMPARE(retention.value(QLatin1String("parameter_sources")),
             QJsonValue(QJsonObject{{QStringLiteral("min_retention_years"),
                                     QStringLiteral("TWSE-AUDIT 網路安全管理 8")}}));
    // Nobody has said when a rule is idle: of two that were hit it cannot be judged; nor has the
    // list a date of review.
    const QJsonObject idle = ruleIn(json, "idle");
    QCOMPARE(idle.value(QLatin1String("cannot_judge")).toInt(), 2);
    QVERIFY(idle.value(QLatin1String("parameter"))
                .toObject()
                .value(QLatin1String("max_idle_days"))
                .isNull());
    QCOMPARE(json.value(QLatin1String("cannot_judge")).toInt(), 5);
}

/// 90 days and 91.
void TestAnalyseSecurityCli::statedNumber()
{
    const QString path = write("firewall.csv", firewallRules);
    const QStringList ask{QStringLiteral("firewall"),
                          path,
                          QStringLiteral("--set"),
                          QStringLiteral("idle.max_idle_days=90"),
                          QStringLiteral("--reason"),
                          QStringLiteral("內規 3.2")};
    const CliRun run = runCli(jsonOf(ask));
    QVERIFY2(run.exit == 0, qPrintable(run.err));
    QVERIFY(exceptionsIn(run.json()).contains(QStringLiteral("4 idle 91 90")));
    const QJsonObject idle = ruleIn(run.json(), "idle");
    QCOMPARE(idle.value(QLatin1String("exceptions")).toInt(), 1);
    QCOMPARE(idle.value(QLatin1String("set_because"))
                 .toObject()
                 .value(QLatin1String("max_idle_days"))
                 .toString(),
             QStringLiteral("內規 3.2"));
    const CliRun table = runCli(analyse(ask));
    QVERIFY(table.out.contains("max_idle_days = 90 (內規 3.2)"));
    QVERIFY(table.out.contains("max_review_months = –"));
}

void TestAnalyseSecurityCli::scans()
{
    const QString path =
        write("scans.csv",
              "主機,弱點名稱,風險等級,掃描日期,首次發現,修補狀態,修補日期,複掃日期,"
              "工具版本,弱點資料庫版本,弱點說明,改善建議\n"
              "ap01,A,高,115/01/18,115/01/18,未修補,,,1,2,x,y\n"
              "ap02,B,高,115/01/17,115/01/17,已修補,115/02/01,115/01/31,1,2,x,\n"
              "ap03,C,低,115/07/01,115/07/01,未修補,,,1,2,x,y\n");
    const CliRun run = runCli(jsonOf({QStringLiteral("vulnerability-scans"),
                                      path,
                                      QStringLiteral("--set"),
                                      QStringLiteral("age.max_days_high=180"),
                                      QStringLiteral("--reason"),
                                      QStringLiteral("policy")}));
    QVERIFY2(run.exit == 0, qPrintable(run.err));
    QCOMPARE(exceptionsIn(run.json()),
             (QStringList{QStringLiteral("2 high-fixed high, open 2026-01-18 fixed|compensated"),
                          QStringLiteral("2 age 181 180"),
                          QStringLiteral("3 half-yearly 2026-07-18 2026-07-17"),
                          QStringLiteral("3 rescan 2026-01-31 2026-02-01"),
                          QStringLiteral("3 report-fields − advice target, time, tool_version, "
                                         "database_version, severity, description, advice")}));
}

void TestAnalyseSecurityCli::certificates()
{
    m_bench.makeAuthority(QStringLiteral("root"));
    m_bench.certify(QStringLiteral("www"),
                    QStringLiteral("ec -pkeyopt ec_paramgen_curve:P-256"),
                    QStringLiteral("root"),
                    "subjectAltName=DNS:www.example.tw\ncertificatePolicies=2.23.140.1.2.1\n");
    const CliRun run = runCli({QStringLiteral("analyse"),
                               QStringLiteral("certificates"),
                               m_bench.path(QStringLiteral("www.pem")),
                               QStringLiteral("--name"),
                               QStringLiteral("www.example.tw"),
                               QStringLiteral("--name"),
                               QStringLiteral("shop.example.tw"),
                               QStringLiteral("--customer-site"),
                               QStringLiteral("--anchors"),
                               m_bench.path(QStringLiteral("root.pem")),
                               QStringLiteral("--at"),
                               QStringLiteral("2001-01-01"),
                               QStringLiteral("--format"),
                               QStringLiteral("json")});
    QVERIFY2(run.exit == 0, qPrintable(run.err));
    const QStringList lines = exceptionsIn(run.json());
    QCOMPARE(lines.size(), 3);
    QVERIFY(lines[0].startsWith(QStringLiteral("1 validity ")));
    QCOMPARE(lines[1], QStringLiteral("1 site-class DV EV"));
    QCOMPARE(lines[2],
             QStringLiteral("1 name-match − shop.example.tw www.example.tw, shop.example.tw"));
}

void TestAnalyseSecurityCli::lockedCertificates()
{
    m_bench.must(QStringLiteral("pkcs12 -export -in www.pem -inkey www.key -passout pass:secret "
                                "-out www.p12"));
    const QStringList ask{QStringLiteral("certificates"), m_bench.path(QStringLiteral("www.p12"))};
    const CliRun closed = runCli(jsonOf(ask));
    QVERIFY(closed.exit != 0);
    QVERIFY(closed.err.contains(QLatin1String("--p12-passphrase-file")));
    const QString phrase = write("phrase.txt", "secret\n");
    const CliRun opened =
        runCli(jsonOf(ask + QStringList{QStringLiteral("--p12-passphrase-file"), phrase}));
    QVERIFY2(opened.exit == 0, qPrintable(opened.err));
    QCOMPARE(opened.json().value(QLatin1String("population")).toInt(), 1);
    QVERIFY(!opened.out.contains("secret"));
}

void TestAnalyseSecurityCli::intoAnAssessment()
{
    const QString file = m_bench.path(QStringLiteral("firm.zta"));
    QCOMPARE(runCli({QStringLiteral("new"),
                     file,
                     QStringLiteral("--name"),
                     QStringLiteral("範例"),
                     QStringLiteral("--sector"),
                     QStringLiteral("securities")})
                 .exit,
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
    const CliRun run = runCli(analyse({QStringLiteral("firewall"),
                                       write("firewall.csv", firewallRules),
                                       QStringLiteral("--into"),
                                       file,
                                       QStringLiteral("--point"),
                                       QStringLiteral("NET-8"),
                                       QStringLiteral("--finding")}));
    QVERIFY2(run.exit == 0, qPrintable(run.err));
    const CliRun findings = runCli({QStringLiteral("audit"),
                                    QStringLiteral("findings"),
                                    file,
                                    QStringLiteral("--format"),
                                    QStringLiteral("json")});
    QVERIFY(findings.out.contains("any-any"));
    QCOMPARE(runCli({QStringLiteral("verify"), file}).exit, 0);
}

void TestAnalyseSecurityCli::refusals_data()
{
    QTest::addColumn<QStringList>("more");
    QTest::addColumn<int>("exit");
    const QString rules = write("firewall.csv", firewallRules);
    const auto with = [&rules](const QStringList& more) {
        return QStringList{QStringLiteral("firewall"), rules} + more;
    };
    QTest::newRow("a number without a reason")
        << with({QStringLiteral("--set"), QStringLiteral("idle.max_idle_days=90")}) << 3;
    QTest::newRow("no number") << with({QStringLiteral("--set"), QStringLiteral("idle=90")}) << 2;
    QTest::newRow("no such rule") << with({QStringLiteral("--set"),
                                           QStringLiteral("age.max_days_high=90"),
                                           QStringLiteral("--reason"),
                                           QStringLiteral("x")})
                                  << 2;
    QTest::newRow("another kind's option")
        << with({QStringLiteral("--name"), QStringLiteral("www.example.tw")}) << 2;
    QTest::newRow("a scan that is damaged")
        << QStringList{QStringLiteral("vulnerability-scans"),
                       write("cut.nessus", "<NessusClientData_v2><Report>")}
        << 3;
    QTest::newRow("a certificate that is damaged")
        << QStringList{QStringLiteral("certificates"),
                       write("cut.pem", "-----BEGIN CERTIFICATE-----\nMIIB\n")}
        << 3;
    QTest::newRow("no rules of the city for it")
        << with({QStringLiteral("--rules"), QStringLiteral("tainan")}) << 3;
}

void TestAnalyseSecurityCli::refusals()
{
    QFETCH(QStringList, more);
    const CliRun run = runCli(analyse(more));
    QTEST(run.exit, "exit");
    QVERIFY(run.out.isEmpty());
    QVERIFY(!run.err.isEmpty());
}

QTEST_GUILESS_MAIN(TestAnalyseSecurityCli)
#include "tst_analysesecuritycli.moc"
