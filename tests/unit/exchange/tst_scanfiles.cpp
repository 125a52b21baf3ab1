// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exchange/firewalllist.h"
#include "model/exchange/nessusfile.h"
#include "model/exchange/scanlist.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

namespace zt {

/// Exports of scanners and firewalls, to typed rows.
class TestScanFiles : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nessusTable();
    void nessusFile();
    void hostileNessus_data();
    void hostileNessus();
    void nessusWithinBounds();
    void calledOff();
    void openvas();
    void followUpInChinese();
    void unknownWordsAreFaults();
    void severities_data();
    void severities();
    void firewallInChinese();
    void firewallOfMakers();
    void anyAddress_data();
    void anyAddress();
    void retentions_data();
    void retentions();

private:
    QString write(const char* name, const QByteArray& bytes)
    {
        QFile file(m_folder.filePath(QLatin1String(name)));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size()) {
            qFatal("cannot write");
        }
        return file.fileName();
    }

    QList<ScanRow> scans(const char* name, const QByteArray& bytes)
    {
        QList<ScanRow> rows;
        const auto info = readScans(
            write(name, bytes), {}, m_job, [&rows](const ScanRow& row) { rows.append(row); });
        m_error = info ? std::nullopt : std::optional(info.error());
        m_info = info.value_or(EvidenceTableInfo{});
        return rows;
    }

    QList<FirewallRow> firewall(const QByteArray& bytes)
    {
        QList<FirewallRow> rows;
        const auto info = readEvidenceTable(
            write("firewall.csv", bytes),
            AnalysisKind::Firewall,
            {},
            m_job,
            [&rows](const EvidenceTableRow& row) { rows.append(firewallFrom(row)); });
        m_error = info ? std::nullopt : std::optional(info.error());
        m_info = info.value_or(EvidenceTableInfo{});
        return rows;
    }

    QTemporaryDir m_folder;
    JobContext m_job;
    EvidenceTableInfo m_info;
    std::optional<Error> m_error;
};

namespace {

const QByteArray nessusHead = "Plugin ID,CVE,CVSS v2.0 Base Score,Risk,Host,Protocol,Port,Name,"
                              "Synopsis,Description,Solution,See Also,Plugin Output\n";
const QByteArray information = "\"Information about this scan :\n\nNessus version : 10.7.2\n"
                               "Plugin feed version : 202607010000\n"
                               "Scan Start Date : 2026/7/1 9:00 CST\n\"";

const QByteArray smallNessus =
    "<?xml version=\"1.0\" ?>\n<NessusClientData_v2>\n<Policy><policyName>x</policyName></Policy>\n"
    "<Report name=\"r\">\n<ReportHost name=\"192.0.2.10\"><HostProperties>\n"
    "<tag name=\"HOST_START\">Wed Jul  1 09:00:00 2026</tag>\n</HostProperties>\n"
    "<ReportItem port=\"443\" protocol=\"tcp\" severity=\"3\" pluginID=\"1001\" "
    "pluginName=\"Old &lt;TLS&gt;\">\n<description>Old.</description>"
    "<solution> </solution></ReportItem>\n"
    "<ReportItem port=\"0\" protocol=\"tcp\" severity=\"0\" pluginID=\"19506\" "
    "pluginName=\"Info\"><plugin_output>Nessus version : 10.7.2\n"
    "Plugin feed version : 202607010000\nScan Start Date : 2026/6/30 23:00 CST</plugin_output>"
    "</ReportItem>\n</ReportHost>\n</Report>\n</NessusClientData_v2>\n";

std::optional<bool> field(const ScanRow& row, ScanField which)
{
    return row.fields[static_cast<size_t>(which)];
}

} // namespace

/// What plugin 19506 tells of the scan stands below the weakness it belongs to.
void TestScanFiles::nessusTable()
{
    const QList<ScanRow> rows =
        scans("nessus.csv",
              nessusHead +
                  "51192,CVE-2024-1,6.4,Medium,192.0.2.10,tcp,443,Untrusted,S,D,,,\n"
                  "1001,,10,Critical,192.0.2.11,tcp,22,Old,S,D,Upgrade,,\n"
                  "19506,,,None,192.0.2.10,tcp,0,Nessus Scan Information,S,D,n/a,," +
                  information + "\n");
    QVERIFY(!m_error);
    QCOMPARE(m_info.faults.count(), 0);
    QCOMPARE(rows.size(), 3);
    QCOMPARE(rows[0].target, QStringLiteral("192.0.2.10"));
    QCOMPARE(rows[0].weakness, QStringLiteral("51192"));
    QCOMPARE(rows[0].name, QStringLiteral("Untrusted"));
    QCOMPARE(rows[0].place, QStringLiteral("443/tcp"));
    QVERIFY(rows[0].severity == ScanSeverity::Medium);
    QCOMPARE(rows[0].scanned, QDate(2026, 7, 1));
    QCOMPARE(field(rows[0], ScanField::ToolVersion), std::optional(true));
    QCOMPARE(field(rows[0], ScanField::DatabaseVersion), std::optional(true));
    QCOMPARE(field(rows[0], ScanField::Time), std::optional(true));
    QCOMPARE(field(rows[0], ScanField::Description), std::optional(true));
    QCOMPARE(field(rows[0], ScanField::Advice), std::optional(false));
    QVERIFY(!rows[0].tellsState);
    // Of the other host nothing is told.
    QVERIFY(rows[1].severity == ScanSeverity::Critical);
    QVERIFY(!rows[1].scanned.isValid());
    QVERIFY(!field(rows[1], ScanField::ToolVersion));
    QVERIFY(rows[2].severity == ScanSeverity::Info);
    // Two scans one below the other: which of them a row is of, nobody can tell.
    QByteArray earlier = information;
    earlier.replace("2026/7/1", "2026/1/5");
    const QByteArray line = "19506,,,None,192.0.2.10,tcp,0,Nessus Scan Information,S,D,n/a,,";
    const QList<ScanRow> both =
        scans("both.csv",
              nessusHead + "51192,,6.4,Medium,192.0.2.10,tcp,443,Untrusted,S,D,,,\n" + line +
                  earlier + "\n" + line + information + "\n");
    QCOMPARE(both.size(), 3);
    QVERIFY(!both[0].scanned.isValid());
    QCOMPARE(field(both[0], ScanField::ToolVersion), std::optional(true));
}

void TestScanFiles::nessusFile()
{
    const QList<ScanRow> rows = scans("small.nessus", smallNessus);
    QVERIFY(!m_error);
    QCOMPARE(rows.size(), 2);
    QCOMPARE(rows[0].row, 8);
    QCOMPARE(rows[0].target, QStringLiteral("192.0.2.10"));
    QCOMPARE(rows[0].name, QStringLiteral("Old <TLS>"));
    QCOMPARE(rows[0].place, QStringLiteral("443/tcp"));
    QVERIFY(rows[0].severity == ScanSeverity::High);
    QCOMPARE(rows[0].scanned, QDate(2026, 7, 1)); // the host's own time, not the scan's
    QCOMPARE(field(rows[0], ScanField::Description), std::optional(true));
    QCOMPARE(field(rows[0], ScanField::Advice), std::optional(false));
    QCOMPARE(field(rows[0], ScanField::ToolVersion), std::optional(true));
    QVERIFY(rows[1].severity == ScanSeverity::Info);
    // 2026-06-30T17:00:00Z is the next day in Taiwan already.
    QByteArray stamped = smallNessus;
    stamped.replace("</HostProperties>",
                    "<tag name=\"HOST_START_TIMESTAMP\">1782838800</tag></HostProperties>");
    QCOMPARE(scans("stamped.nessus", stamped)[0].scanned, QDate(2026, 7, 1));
}

void TestScanFiles::hostileNessus_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("a document type")
        << QByteArray("<?xml version=\"1.0\"?><!DOCTYPE x [<!ENTITY a \"b\">]><NessusClientData_v2>"
                      "<Report name=\"&a;\"/></NessusClientData_v2>");
    QTest::newRow("an entity nobody declared")
        << QByteArray("<NessusClientData_v2><Report>&a;</Report></NessusClientData_v2>");
    QTest::newRow("nested too deeply")
        << "<NessusClientData_v2>" + QByteArray("<a>").repeated(100) +
               QByteArray("</a>").repeated(100) + "</NessusClientData_v2>";
    QTest::newRow("cut off") << smallNessus.left(smallNessus.size() - 60);
    QTest::newRow("cut off within a host") << smallNessus.left(400);
    QByteArray wrong = smallNessus;
    wrong.replace("</ReportHost>", "</ReportHst>");
    QTest::newRow("wrong end") << wrong;
    QTest::newRow("bytes that are no text")
        << QByteArray("<NessusClientData_v2><Report>\xff\xfe\x00</Report></NessusClientData_v2>");
}

void TestScanFiles::hostileNessus()
{
    QFETCH(QByteArray, bytes);
    (void)scans("hostile.nessus", bytes);
    QVERIFY(m_error.has_value());
    QVERIFY(m_error->code == ErrorCode::SheetDamaged);
}

void TestScanFiles::nessusWithinBounds()
{
    const auto readWith = [this](const NessusLimits& limits) {
        const auto read = readNessus(
            write("bounds.nessus", smallNessus), m_job, [](const ScanRow&) {}, limits);
        return read ? std::nullopt : std::optional(read.error().code);
    };
    NessusLimits limits;
    QVERIFY(!readWith(limits));
    limits.maxItemsOfHost = 1;
    QVERIFY(readWith(limits) == ErrorCode::SheetTooLarge);
    limits = {};
    limits.maxTextLength = 10;
    QVERIFY(readWith(limits) == ErrorCode::SheetTooLarge);
    limits = {};
    limits.maxFileBytes = 100;
    QVERIFY(readWith(limits) == ErrorCode::SheetTooLarge);
}

void TestScanFiles::calledOff()
{
    JobContext job;
    job.cancel();
    const auto read = readNessus(write("off.nessus", smallNessus), job, [](const ScanRow&) {});
    QVERIFY(!read && read.error().code == ErrorCode::Cancelled);
}

void TestScanFiles::openvas()
{
    const QList<ScanRow> rows = scans(
        "openvas.csv",
        "IP,Hostname,Port,Port Protocol,CVSS,Severity,QoD,Solution Type,NVT Name,Summary,"
        "Specific Result,NVT OID,CVEs,Task ID,Task Name,Timestamp,Result ID,Impact,Solution,"
        "Affected Software/OS,Vulnerability Insight,Vulnerability Detection Method,Product "
        "Detection Result,BIDs,CERTs,Other References\n"
        "192.0.2.20,db,5432,tcp,7.5,High,80,VendorFix,Old PostgreSQL,Out of date.,Installed 9,"
        "1.3.6.1.4.1.25623.1.0.1,CVE-2020-1,t,Half year,2026-01-05T20:00:00Z,r,,Upgrade,,,,,,,\n"
        "192.0.2.20,db,,,0.0,Log,80,,Services,Found.,x,1.2,,t,Half year,"
        "2026-01-05T20:00:00Z,r,,,,,,,,,\n");
    QVERIFY(!m_error);
    QCOMPARE(m_info.faults.count(), 0);
    QCOMPARE(rows.size(), 2);
    QCOMPARE(rows[0].target, QStringLiteral("192.0.2.20"));
    QCOMPARE(rows[0].weakness, QStringLiteral("1.3.6.1.4.1.25623.1.0.1"));
    QCOMPARE(rows[0].name, QStringLiteral("Old PostgreSQL"));
    QCOMPARE(rows[0].scanned, QDate(2026, 1, 6)); // in Taiwan
    QCOMPARE(field(rows[0], ScanField::Advice), std::optional(true));
    QVERIFY(!field(rows[0], ScanField::ToolVersion));
    QVERIFY(rows[1].severity == ScanSeverity::Info);
}

void TestScanFiles::followUpInChinese()
{
    const QList<ScanRow> rows = scans(
        "followup.csv",
        "115年上半年弱點追蹤表,,,,,,,,,\n"
        "主機,弱點名稱,風險等級,掃描日期,修補狀態,修補日期,補償措施,複掃日期,複掃結果,工具版本\n"
        "ap01,SQL 注入,高,115/01/05,已修補,民國115年2月1日,,115.2.3,通過,10.7\n"
        "ap02,舊版 TLS,中風險,1150105,補償,,WAF 規則,,,\n"
        "ap03,弱密碼,嚴重,46027,風險接受,,無,,,10.7\n");
    QVERIFY(!m_error);
    QCOMPARE(rows.size(), 3);
    QVERIFY(rows[0].severity == ScanSeverity::High);
    QCOMPARE(rows[0].scanned, QDate(2026, 1, 5));
    QVERIFY(rows[0].state == ScanState::Fixed);
    QCOMPARE(rows[0].fixed, QDate(2026, 2, 1));
    QCOMPARE(rows[0].rescanned, QDate(2026, 2, 3));
    QCOMPARE(rows[0].rescanClean, std::optional(true));
    QVERIFY(!rows[0].compensated);
    QVERIFY(!rows[0].tellsRescan);
    QVERIFY(rows[1].state == ScanState::Compensated);
    QVERIFY(rows[1].compensated);
    QVERIFY(rows[1].tellsRescan);
    QCOMPARE(field(rows[1], ScanField::ToolVersion), std::optional(false));
    QVERIFY(rows[2].severity == ScanSeverity::Critical);
    QVERIFY(rows[2].state == ScanState::Open);
    QVERIFY(!rows[2].compensated);
}

void TestScanFiles::unknownWordsAreFaults()
{
    const QList<ScanRow> rows = scans("words.csv",
                                      "主機,弱點名稱,風險等級,掃描日期,修補狀態\n"
                                      "ap01,a,粉紅,2026-13-01,大概\n");
    QCOMPARE(rows.size(), 1);
    QVERIFY(!rows[0].severity);
    QVERIFY(!rows[0].state);
    QVERIFY(rows[0].tellsState);
    QVERIFY(!rows[0].scanned.isValid());
    QVERIFY(m_info.faults.count() >= 3);
}

void TestScanFiles::severities_data()
{
    QTest::addColumn<QString>("severity");
    QTest::newRow("Critical") << "critical";
    QTest::newRow("4") << "critical";
    QTest::newRow("重大") << "critical";
    QTest::newRow("ＨＩＧＨ") << "high";
    QTest::newRow(" 高風險 ") << "high";
    QTest::newRow("Moderate") << "medium";
    QTest::newRow("低") << "low";
    QTest::newRow("None") << "info";
    QTest::newRow("Log") << "info";
    QTest::newRow("7.5") << "";
    QTest::newRow("") << "";
}

void TestScanFiles::severities()
{
    const auto severity = scanSeverityFrom(QString::fromUtf8(QTest::currentDataTag()));
    QTEST(severity ? toKey(*severity) : QString(), "severity");
}

void TestScanFiles::firewallInChinese()
{
    const QList<FirewallRow> rows = firewall(
        "規則編號,來源,目的,服務,動作,狀態,命中次數,最後命中日,到期日,負責人,記錄,紀錄留存\n"
        "1,any,任意,any,允許,啟用,0,從未,115/06/30,,關閉,3年\n"
        "2,10.0.0.0/8,192.0.2.10,443,拒絕,停用,\"1,200\",2026/07/17,永久,網路組,啟用,1095天\n");
    QVERIFY(!m_error);
    QCOMPARE(m_info.faults.count(), 0);
    QCOMPARE(rows.size(), 2);
    QCOMPARE(rows[0].anySource, std::optional(true));
    QCOMPARE(rows[0].anyDestination, std::optional(true));
    QCOMPARE(rows[0].allows, std::optional(true));
    QVERIFY(rows[0].enabled);
    QCOMPARE(rows[0].hits, std::optional<qint64>(0));
    QVERIFY(rows[0].neverHit);
    QCOMPARE(rows[0].expires, QDate(2026, 6, 30));
    QCOMPARE(rows[0].owner, std::optional(QString()));
    QCOMPARE(rows[0].logged, std::optional(false));
    QCOMPARE(rows[0].retention->months, 36);
    QCOMPARE(rows[1].allows, std::optional(false));
    QVERIFY(!rows[1].enabled);
    QCOMPARE(rows[1].hits, std::optional<qint64>(1200));
    QCOMPARE(rows[1].lastHit, QDate(2026, 7, 17));
    QVERIFY(rows[1].tellsExpiry && !rows[1].expires.isValid());
    QCOMPARE(rows[1].retention->days, 1095);
}

void TestScanFiles::firewallOfMakers()
{
    const QList<FirewallRow> palo =
        firewall("Name,Source Address,Destination Address,Service,Action,Rule Usage Hit Count,"
                 "Rule Usage Last Hit\n"
                 "allow-all,any,any,any,Allow,10,2026-07-01 10:00:00\n"
                 "web,10.1.1.1;10.1.1.2,dmz,service-https,Drop,0,-\n");
    QCOMPARE(palo.size(), 2);
    QCOMPARE(palo[0].anySource, std::optional(true));
    QCOMPARE(palo[0].hits, std::optional<qint64>(10));
    QCOMPARE(palo[0].lastHit, QDate(2026, 7, 1));
    QVERIFY(!palo[0].tellsExpiry);
    QVERIFY(!palo[0].owner);
    QVERIFY(!palo[0].logged);
    QVERIFY(!palo[0].retention);
    QCOMPARE(palo[1].anySource, std::optional(false));
    QCOMPARE(palo[1].allows, std::optional(false));
    const QList<FirewallRow> forti =
        firewall("ID,Source,Destination,Schedule,Service,Action,Log,Hit Count,Last Used,Status\n"
                 "7,all,all,always,ALL,ACCEPT,Disabled,0,,Enable\n"
                 "8,lan,all,always,HTTPS,ACCEPT,UTM,5,2026/07/01,Disable\n");
    QCOMPARE(forti.size(), 2);
    QCOMPARE(forti[0].anySource, std::optional(true));
    QCOMPARE(forti[0].logged, std::optional(false));
    QVERIFY(!forti[1].enabled);
    QCOMPARE(forti[1].logged, std::optional(true));
}

void TestScanFiles::anyAddress_data()
{
    QTest::addColumn<QString>("addresses");
    QTest::addColumn<int>("any"); // -1: not told
    QTest::newRow("any") << "Any" << 1;
    QTest::newRow("star") << "*" << 1;
    QTest::newRow("everything of IPv4") << "0.0.0.0/0" << 1;
    QTest::newRow("everything of IPv6") << "::/0" << 1;
    QTest::newRow("from the first to the last") << "0.0.0.0-255.255.255.255" << 1;
    QTest::newRow("among others") << "10.0.0.0/8; any" << 1;
    QTest::newRow("wide letters") << "ａｎｙ" << 1;
    QTest::newRow("Chinese") << "任意" << 1;
    QTest::newRow("one") << "10.0.0.1" << 0;
    QTest::newRow("a name that begins alike") << "any-branch" << 0;
    QTest::newRow("half of everything") << "0.0.0.0/1" << 0;
    QTest::newRow("blank") << "  " << -1;
    QTest::newRow("commas alone") << ",," << -1;
}

void TestScanFiles::anyAddress()
{
    QFETCH(QString, addresses);
    const auto any = takesAnyAddress(addresses);
    QTEST(any ? int(*any) : -1, "any");
}

void TestScanFiles::retentions_data()
{
    QTest::addColumn<int>("months");
    QTest::addColumn<int>("days"); // both -1: none
    QTest::newRow("3年") << 36 << 0;
    QTest::newRow("三年以上") << 36 << 0;
    QTest::newRow("3 years") << 36 << 0;
    QTest::newRow("1 year") << 12 << 0;
    QTest::newRow("36個月") << 36 << 0;
    QTest::newRow("1095 days") << 0 << 1095;
    QTest::newRow("１０９５天") << 0 << 1095;
    QTest::newRow("永久") << 1200 << 0;
    QTest::newRow("3") << -1 << -1;
    QTest::newRow("約三年") << -1 << -1;
    QTest::newRow("-3年") << -1 << -1;
}

void TestScanFiles::retentions()
{
    const auto retention = retentionFrom(QString::fromUtf8(QTest::currentDataTag()));
    QTEST(retention ? retention->months : -1, "months");
    QTEST(retention ? retention->days : -1, "days");
}

} // namespace zt

QTEST_GUILESS_MAIN(zt::TestScanFiles)
#include "tst_scanfiles.moc"
