// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exchange/accountldif.h"
#include "model/exchange/accountlist.h"
#include "model/exchange/devicelist.h"
#include "model/exchange/evidencemapping.h"
#include "model/exchange/loginlines.h"
#include "model/exchange/passwordpolicy.h"

#include <QFile>
#include <QJsonDocument>
#include <QTemporaryDir>
#include <QTest>

namespace zt {

/// Files of evidence as firms export them, to typed rows.
class TestEvidenceFiles : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void headsAreDistinct();
    void accountsInChinese();
    void accountsOfActiveDirectory();
    void whatCannotBeReadIsAFault();
    void mapping();
    void badMaps_data();
    void badMaps();
    void noHead();
    void ldif();
    void ldifFaults_data();
    void ldifFaults();
    void devices();
    void loginTable();
    void windowsEvents();
    void dayOrders_data();
    void dayOrders();
    void jsonLines();
    void accessLog();
    void lineFaults();
    void policyTexts_data();
    void policyTexts();
    void policyInWideText();
    void lengthThatPamDecides();
    void policyTable();

private:
    QString write(const char* name, const QByteArray& bytes)
    {
        QFile file(m_folder.filePath(QLatin1String(name)));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size()) {
            qFatal("cannot write");
        }
        return file.fileName();
    }

    QList<AccountRow> accounts(const QByteArray& bytes, const QJsonObject& map = {})
    {
        QList<AccountRow> rows;
        EvidenceTableOptions options;
        options.map = map;
        options.mapFile = QStringLiteral("map.json");
        const auto info =
            readAccounts(write("accounts.csv", bytes), options, m_job, [&](const AccountRow& row) {
                rows.append(row);
            });
        m_error = info ? std::nullopt : std::optional(info.error());
        m_info = info.value_or(EvidenceTableInfo{});
        return rows;
    }

    QList<LoginRow> logins(const QByteArray& bytes)
    {
        QList<LoginRow> rows;
        const auto info = readLogins(
            write("log", bytes), {}, m_job, [&](const LoginRow& row) { rows.append(row); });
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

QDate dayOf(const char* iso)
{
    return QDate::fromString(QLatin1String(iso), Qt::ISODate);
}

} // namespace

/// No head is claimed by two columns of one kind.
void TestEvidenceFiles::headsAreDistinct()
{
    const QList<AnalysisKind> kinds = analysisKinds();
    for (const AnalysisKind kind : kinds) {
        const QList<EvidenceColumn>& columns = evidenceColumns(kind);
        for (qsizetype i = 0; i < columns.size(); ++i) {
            const QStringList names{columns[i].key, columns[i].zh, columns[i].en};
            for (const QString& name : names + columns[i].synonyms) {
                QVERIFY2(columnNamed(name, kind) == i, qPrintable(toKey(kind) + u' ' + name));
            }
        }
    }
}

void TestEvidenceFiles::accountsInChinese()
{
    const QList<AccountRow> rows =
        accounts("證券部帳號清冊,,,,,,,,\n"
                 "帳號,姓名,最後登入日期,密碼變更日期,帳號狀態,特權帳號,共用帳號,離職日期,備註\n"
                 "wang01,王小明,115/07/01,民國115年4月18日,啟用,否,否,,\n"
                 "ops,,從未登入,1150101,停用,是,是,115.6.30,公用\n");
    QCOMPARE(m_info.mapping.headerRow, 2);
    QCOMPARE(m_info.faults.count(), 0);
    QCOMPARE(rows.size(), 2);
    QCOMPARE(rows[0].row, 3);
    QCOMPARE(rows[0].name, QStringLiteral("wang01"));
    QCOMPARE(rows[0].person, std::optional(QStringLiteral("王小明")));
    QCOMPARE(rows[0].lastLogin, dayOf("2026-07-01"));
    QCOMPARE(rows[0].passwordSet, dayOf("2026-04-18"));
    QCOMPARE(rows[0].enabled, std::optional(true));
    QCOMPARE(rows[0].privileged, std::optional(false));
    QCOMPARE(rows[0].shared, std::optional(false));
    QVERIFY(rows[0].tellsLeavers);
    QVERIFY(!rows[0].left.isValid());
    QCOMPARE(rows[1].person, std::optional(QString()));
    QVERIFY(rows[1].neverUsed);
    QVERIFY(!rows[1].lastLogin.isValid());
    QCOMPARE(rows[1].passwordSet, dayOf("2026-01-01"));
    QCOMPARE(rows[1].enabled, std::optional(false));
    QCOMPARE(rows[1].left, dayOf("2026-06-30"));
    QVERIFY(!rows[1].created.isValid());
}

/// 512 is an ordinary account, 514 a disabled one, 66048 one whose password never expires, 544 one
/// that needs none (Microsoft's table of userAccountControl).
void TestEvidenceFiles::accountsOfActiveDirectory()
{
    const QList<AccountRow> rows =
        accounts("SamAccountName,UserAccountControl,pwdLastSet,lastLogonTimestamp\n"
                 "a,512,133486272000000000,0\n"
                 "b,514,0,133486272000000000\n"
                 "c,66048,,\n"
                 "d,544,,\n");
    QCOMPARE(rows.size(), 4);
    QCOMPARE(rows[0].enabled, std::optional(true));
    QCOMPARE(rows[0].passwordSet, dayOf("2024-01-02"));
    QVERIFY(rows[0].neverUsed);
    QCOMPARE(rows[0].passwordNeverExpires, std::optional(false));
    QCOMPARE(rows[1].enabled, std::optional(false));
    QVERIFY(!rows[1].passwordSet.isValid());
    QCOMPARE(rows[1].lastLogin, dayOf("2024-01-02"));
    QCOMPARE(rows[2].passwordNeverExpires, std::optional(true));
    QCOMPARE(rows[2].enabled, std::optional(true));
    QCOMPARE(rows[3].passwordNotRequired, std::optional(true));
    QVERIFY(!rows[0].person);
    QVERIFY(!rows[0].privileged);
    QVERIFY(!rows[0].tellsLeavers);
    QCOMPARE(m_info.faults.count(), 0);
}

void TestEvidenceFiles::whatCannotBeReadIsAFault()
{
    const QList<AccountRow> rows =
        accounts("帳號,密碼變更日期,啟用,離職日期\na,上週,大概,13/40/2026\n");
    QCOMPARE(rows.size(), 1);
    QVERIFY(!rows[0].passwordSet.isValid());
    QVERIFY(!rows[0].enabled);
    QVERIFY(!rows[0].tellsLeavers);
    QStringList places;
    for (const EvidenceFault& fault : m_info.faults.listed()) {
        places.append(cellName(static_cast<qint32>(fault.row), fault.column) + u' ' + fault.field +
                      u' ' + fault.read);
    }
    QCOMPARE(places,
             (QStringList{QStringLiteral("B2 password_set 上週"),
                          QStringLiteral("C2 enabled 大概"),
                          QStringLiteral("D2 left 13/40/2026")}));
}

void TestEvidenceFiles::mapping()
{
    const QJsonObject map = QJsonDocument::fromJson(R"({"header_row": 2,
            "columns": {"代碼": "name", "B": "password_set", "狀態": "enabled", "使用人": ""},
            "words": {"enabled": {"在職": "yes", "離職": "no"}, "password_set": {"無": ""}}})")
                                .object();
    const QList<AccountRow> rows = accounts("清冊\n代碼,密碼日,狀態,使用人\n"
                                            "a,2026-07-01,在職,王\nb,無,離職,李\n",
                                            map);
    QVERIFY2(!m_error, qPrintable(m_error ? m_error->args.join(u' ') : QString()));
    QCOMPARE(rows.size(), 2);
    QCOMPARE(rows[0].passwordSet, dayOf("2026-07-01"));
    QCOMPARE(rows[0].enabled, std::optional(true));
    QCOMPARE(rows[1].enabled, std::optional(false));
    QVERIFY(!rows[1].passwordSet.isValid());
    QVERIFY(!rows[0].person);
    QCOMPARE(m_info.faults.count(), 0);
}

void TestEvidenceFiles::badMaps_data()
{
    QTest::addColumn<QByteArray>("map");
    QTest::addColumn<QString>("place");
    QTest::newRow("key") << QByteArray(R"({"rows": {}})") << "/rows";
    QTest::newRow("header row") << QByteArray(R"({"header_row": 0})") << "/header_row";
    QTest::newRow("columns") << QByteArray(R"({"columns": []})") << "/columns";
    QTest::newRow("day order") << QByteArray(R"({"day_order": "ymd"})") << "/day_order";
    QTest::newRow("column") << QByteArray(R"({"columns": {"沒有": "name"}})") << "/columns/沒有";
    QTest::newRow("field") << QByteArray(R"({"columns": {"帳號": "colour"}})") << "/columns/帳號";
    QTest::newRow("words of none") << QByteArray(R"({"words": {"colour": {}}})") << "/words/colour";
    QTest::newRow("words") << QByteArray(R"({"words": {"enabled": {"在職": 1}}})")
                           << "/words/enabled/在職";
}

void TestEvidenceFiles::badMaps()
{
    QFETCH(QByteArray, map);
    (void)accounts("帳號,狀態\na,啟用\n", QJsonDocument::fromJson(map).object());
    QVERIFY(m_error);
    QVERIFY(m_error->code == ErrorCode::MapInvalid);
    QTEST(m_error->args.value(1), "place");
}

void TestEvidenceFiles::noHead()
{
    (void)accounts("姓名,部門\n王,資訊\n");
    QVERIFY(m_error);
    QVERIFY(m_error->code == ErrorCode::SheetNoHeader);
    QVERIFY(m_error->args.value(2).startsWith(QStringLiteral("帳號 (")));
}

void TestEvidenceFiles::ldif()
{
    const QList<AccountRow> rows = accounts("version: 1\n"
                                            "# exported\n"
                                            "\n"
                                            "dn: CN=Wang,OU=Staff,DC=example,DC=com\n"
                                            "objectClass: top\n"
                                            "objectClass: person\n"
                                            "objectClass: user\n"
                                            "cn: Wang\n"
                                            "displayName:: 546L5bCP5piO\n" // 王小明
                                            "sAMAccountName: wang01\n"
                                            "userPrincipalName: wang01@example.com\n"
                                            "userAccountControl: 514\n"
                                            "pwdLastSet: 133486272000000000\n"
                                            "lastLogon: 133485408000000000\n"
                                            "lastLogonTimestamp: 133486272000000000\n"
                                            "whenCreated: 20200101000000.0Z\n"
                                            "memberOf: CN=Domain Admins,CN=Users,DC=exam\n"
                                            " ple,DC=com\n"
                                            "\n"
                                            "dn: CN=PC1,DC=example,DC=com\n"
                                            "objectClass: user\n"
                                            "objectClass: computer\n"
                                            "sAMAccountName: PC1$\n"
                                            "\n"
                                            "dn: uid=lee,ou=people,dc=example,dc=com\n"
                                            "objectClass: inetOrgPerson\n"
                                            "uid: lee\n"
                                            "pwdChangedTime: 20260418010203Z\n"
                                            "jpegPhoto:< file:///etc/passwd\n");
    QVERIFY2(!m_error, qPrintable(m_error ? m_error->args.join(u' ') : QString()));
    QCOMPARE(rows.size(), 3);
    QCOMPARE(rows[0].row, 4);
    QCOMPARE(rows[0].name, QStringLiteral("wang01"));
    QCOMPARE(rows[0].person, std::optional(QStringLiteral("王小明")));
    QCOMPARE(rows[0].enabled, std::optional(false));
    QCOMPARE(rows[0].passwordSet, dayOf("2024-01-02"));
    QCOMPARE(rows[0].lastLogin, dayOf("2024-01-02")); // the later of both
    QCOMPARE(rows[0].created, dayOf("2020-01-01"));
    QCOMPARE(rows[0].privileged, std::optional(true));
    QVERIFY(!rows[0].tellsLeavers);
    QVERIFY(rows[1].name.isEmpty());
    QCOMPARE(rows[2].name, QStringLiteral("lee"));
    QCOMPARE(rows[2].passwordSet, dayOf("2026-04-18"));
    QVERIFY(!rows[2].enabled);
}

void TestEvidenceFiles::ldifFaults_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("place");
    QTest::newRow("no colon") << QByteArray("dn: a\nuid: a\nnonsense\n") << "ldif:3";
    QTest::newRow("no Base64") << QByteArray("dn: a\nuid:: ***\n") << "ldif:2";
    QTest::newRow("begins with a colon") << QByteArray("dn: a\n: b\n") << "ldif:2";
}

void TestEvidenceFiles::ldifFaults()
{
    QFETCH(QByteArray, bytes);
    (void)accounts(bytes);
    QVERIFY(m_error);
    QVERIFY(m_error->code == ErrorCode::SheetDamaged);
    QTEST(m_error->args.value(1), "place");
}

void TestEvidenceFiles::devices()
{
    QList<DeviceRow> rows;
    const auto info = readEvidenceTable(
        write("devices.csv",
              "設備編號,作業系統更新,防毒更新,應用軟體更新,組態合規,是否納管,停止支援日\n"
              "D001,是,否,否,是,已納管,115/12/31\n"
              "D002,N,未更新,Y,OK,否,\n"),
        AnalysisKind::Devices,
        {},
        m_job,
        [&](const EvidenceTableRow& row) { rows.append(deviceFrom(row)); });
    QVERIFY(info);
    QCOMPARE(info->faults.count(), 0);
    QCOMPARE(healthRange(rows[0]), (HealthRange{5, 5}));
    QCOMPARE(healthRange(rows[1]), (HealthRange{3, 3}));
    QCOMPARE(rows[0].managed, std::optional(true));
    QCOMPARE(rows[0].endOfSupport, dayOf("2026-12-31"));
    QVERIFY(!rows[1].endOfSupport.isValid());
    rows.clear();
    const auto letters =
        readEvidenceTable(write("letters.csv",
                                "device,states,trust\nD001,AD,\nD002,C D,\n"
                                "D003,\"A,B,C\",\nD004,,0.1\nD005,AX,\nD006,,0.15\n"),
                          AnalysisKind::Devices,
                          {},
                          m_job,
                          [&](const EvidenceTableRow& row) { rows.append(deviceFrom(row)); });
    QVERIFY(letters);
    QCOMPARE(healthRange(rows[0]), (HealthRange{5, 5}));
    QCOMPARE(healthRange(rows[1]), (HealthRange{3, 3}));
    QCOMPARE(healthRange(rows[2]), (HealthRange{9, 9}));
    QCOMPARE(healthRange(rows[3]), (HealthRange{1, 1}));
    QCOMPARE(healthRange(rows[4]), (HealthRange{0, 10}));
    QCOMPARE(healthRange(rows[5]), (HealthRange{0, 10}));
    QCOMPARE(letters->faults.count(), 2);
}

void TestEvidenceFiles::loginTable()
{
    const QList<LoginRow> rows = logins("登入時間,帳號,來源IP,國別,裝置,結果\n"
                                        "115/07/18 09:00:01,wang,203.0.113.9,TW,d1,成功\n"
                                        "2026-07-18T01:00:02Z,lee,,,,失敗\n");
    QCOMPARE(rows.size(), 2);
    QCOMPARE(toText(*rows[0].when), QStringLiteral("2026-07-18T09:00:01.000+08:00"));
    QCOMPARE(rows[0].account, QStringLiteral("wang"));
    QCOMPARE(rows[0].succeeded, std::optional(true));
    QCOMPARE(rows[1].when->utcMs - rows[0].when->utcMs, 1000);
    QCOMPARE(rows[1].succeeded, std::optional(false));
    QVERIFY(!rows[1].accountKnown);
}

/// As the event viewer exports them: the event's text stands right of the last head.
void TestEvidenceFiles::windowsEvents()
{
    const QList<LoginRow> rows = logins(
        "Keywords,Date and Time,Source,Event ID,Task Category\n"
        "Audit Failure,2026/7/18 上午 09:00:01,Microsoft-Windows-Security-Auditing,4625,Logon,\"An "
        "account failed to log on.\n\nSubject:\n\tSecurity ID:\t\tNULL SID\n\tAccount "
        "Name:\t\t-\n\nAccount For Which Logon Failed:\n\tAccount Name:\t\tghost\n\nFailure "
        "Information:\n\tSub Status:\t\t0xC0000064\n\nNetwork Information:\n\tWorkstation "
        "Name:\tPC7\n\tSource Network Address:\t203.0.113.9\n\"\n"
        "稽核成功,2026/7/18 上午 09:00:02,Microsoft-Windows-Security-Auditing,4624,Logon,"
        "\"帳戶成功登入。\n\n主旨:\n\t帳戶名稱:\t\tPC7$\n\n新登入:\n\t帳戶名稱:"
        "\t\twang\n\n網路資訊:"
        "\n\t工作站名稱:\tPC7\n\t來源網路位址:\t10.0.0.5\n\"\n"
        "Audit Success,2026/7/18 上午 "
        "09:00:03,Microsoft-Windows-Security-Auditing,4634,Logoff,x\n");
    QCOMPARE(rows.size(), 3);
    QCOMPARE(rows[0].account, QStringLiteral("ghost"));
    QCOMPARE(rows[0].source, QStringLiteral("203.0.113.9"));
    QCOMPARE(rows[0].device, QStringLiteral("PC7"));
    QCOMPARE(rows[0].succeeded, std::optional(false));
    QCOMPARE(rows[0].accountKnown, std::optional(false));
    QCOMPARE(toText(*rows[0].when), QStringLiteral("2026-07-18T09:00:01.000+08:00"));
    QCOMPARE(rows[1].account, QStringLiteral("wang"));
    QCOMPARE(rows[1].source, QStringLiteral("10.0.0.5"));
    QCOMPARE(rows[1].succeeded, std::optional(true));
    QCOMPARE(rows[1].accountKnown, std::optional(true));
    QVERIFY(!rows[2].isAttempt);
}

/// English Windows puts the year behind; some day of the file, however far down, shows the order,
/// or else the map tells it.
void TestEvidenceFiles::dayOrders_data()
{
    QTest::addColumn<QString>("last");
    QTest::addColumn<QString>("map");
    QTest::addColumn<QString>("first");
    QTest::addColumn<int>("faults");
    QTest::newRow("shown at the end") << "7/18/2026 12:05:01 PM"
                                      << ""
                                      << "2026-07-08T00:05:01.000+08:00" << 0;
    QTest::newRow("the other way") << "18/7/2026 12:05:01 PM"
                                   << ""
                                   << "2026-08-07T00:05:01.000+08:00" << 0;
    QTest::newRow("nowhere") << "7/9/2026 12:05:01 PM"
                             << ""
                             << "" << 41;
    QTest::newRow("told") << "7/9/2026 12:05:01 PM"
                          << "dmy"
                          << "2026-08-07T00:05:01.000+08:00" << 0;
    QTest::newRow("told against what is shown") << "18/7/2026 12:05:01 PM"
                                                << "mdy"
                                                << "2026-07-08T00:05:01.000+08:00" << 1;
}

void TestEvidenceFiles::dayOrders()
{
    QFETCH(QString, last);
    QFETCH(QString, map);
    QFETCH(int, faults);
    QByteArray log = "Keywords,Date and Time,Source,Event ID,Task Category\n";
    for (int i = 0; i < 40; ++i) {
        log +=
            "Audit Failure,7/8/2026 12:05:01 AM,Microsoft-Windows-Security-Auditing,4625,Logon\n";
    }
    log += "Audit Success," + last.toLatin1() + ",Microsoft-Windows-Security-Auditing,4624,Logon\n";
    EvidenceTableOptions options;
    if (!map.isEmpty()) {
        options.map.insert(QStringLiteral("day_order"), map);
    }
    const QString path = write("log", log);
    for (int headerRow = 0; headerRow < 2; ++headerRow) { // found by its heads, then told
        if (headerRow > 0) {
            options.map.insert(QStringLiteral("header_row"), headerRow);
        }
        QList<LoginRow> rows;
        const auto info =
            readLogins(path, options, m_job, [&](const LoginRow& row) { rows.append(row); });
        QVERIFY(info);
        QCOMPARE(rows.size(), 41);
        QTEST(rows[0].when ? toText(*rows[0].when) : QString(), "first");
        QCOMPARE(info->faults.count(), faults);
    }
}

void TestEvidenceFiles::jsonLines()
{
    const QList<LoginRow> rows =
        logins("{\"@timestamp\":\"2026-07-18T01:00:02.5Z\",\"user\":{\"name\":\"wang\"},"
               "\"source\":{\"ip\":\"203.0.113.9\",\"geo\":{\"country_iso_code\":\"JP\"}},"
               "\"event\":{\"outcome\":\"failure\"}}\n\n"
               "{\"time\":\"115/07/18 09:00:01\",\"user\":\"lee\",\"ip\":\"10.0.0.5\","
               "\"success\":true}\n");
    QVERIFY2(!m_error, qPrintable(m_error ? m_error->args.join(u' ') : QString()));
    QCOMPARE(rows.size(), 2);
    QCOMPARE(rows[0].account, QStringLiteral("wang"));
    QCOMPARE(rows[0].source, QStringLiteral("203.0.113.9"));
    QCOMPARE(rows[0].place, QStringLiteral("JP"));
    QCOMPARE(rows[0].succeeded, std::optional(false));
    QCOMPARE(toText(*rows[0].when), QStringLiteral("2026-07-18T01:00:02.500+00:00"));
    QCOMPARE(rows[1].row, 3);
    QCOMPARE(rows[1].account, QStringLiteral("lee"));
    QCOMPARE(rows[1].succeeded, std::optional(true));
    QVERIFY(rows[1].place.isEmpty());
    QCOMPARE(m_info.blankRows, 1);
}

void TestEvidenceFiles::accessLog()
{
    const QList<LoginRow> rows = logins(
        "203.0.113.9 - - [18/Jul/2026:09:00:00 +0800] \"GET / HTTP/1.1\" 401 179 \"-\" \"c\"\n"
        "203.0.113.9 - wang [18/Jul/2026:09:00:01 +0800] \"GET / HTTP/1.1\" 401 179 \"-\" \"c/1\"\n"
        "203.0.113.9 - wang [18/Jul/2026:09:00:02 +0800] \"GET / HTTP/1.1\" 200 9 \"-\" \"-\"\n"
        "203.0.113.9 - wang [18/Jul/2026:09:00:03 +0800] \"GET /x HTTP/1.1\" 500 9\n");
    QVERIFY2(!m_error, qPrintable(m_error ? m_error->args.join(u' ') : QString()));
    QCOMPARE(rows.size(), 4);
    QVERIFY(!rows[0].isAttempt);
    QVERIFY(rows[1].isAttempt);
    QCOMPARE(rows[1].account, QStringLiteral("wang"));
    QCOMPARE(rows[1].source, QStringLiteral("203.0.113.9"));
    QCOMPARE(rows[1].device, QStringLiteral("c/1"));
    QCOMPARE(rows[1].succeeded, std::optional(false));
    QCOMPARE(toText(*rows[1].when), QStringLiteral("2026-07-18T09:00:01.000+08:00"));
    QCOMPARE(rows[2].succeeded, std::optional(true));
    QVERIFY(rows[2].device.isEmpty());
    QVERIFY(!rows[3].isAttempt);
}

void TestEvidenceFiles::lineFaults()
{
    (void)logins("{\"time\":\"2026-07-18 09:00:00\"}\nnonsense\n");
    QVERIFY(m_error);
    QVERIFY(m_error->code == ErrorCode::SheetDamaged);
    QCOMPARE(m_error->args.value(1), QStringLiteral("line:2"));
}

/// As the systems write them; -1: not told.
void TestEvidenceFiles::policyTexts_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("length");
    QTest::addColumn<int>("age");
    QTest::addColumn<int>("history");
    QTest::addColumn<int>("lockout");
    QTest::addColumn<QString>("classes"); // letter, digit, symbol: + asked for, - not, ? not told
    QTest::newRow("secedit") << "[Unicode]\r\nUnicode=yes\r\n[System Access]\r\n"
                                "MinimumPasswordAge = 1\r\nMaximumPasswordAge = 42\r\n"
                                "MinimumPasswordLength = 7\r\nPasswordComplexity = 1\r\n"
                                "PasswordHistorySize = 24\r\nLockoutBadCount = 5\r\n"
                                "LockoutDuration = 30\r\n"
                             << 7 << 42 << 24 << 5 << "+??";
    QTest::newRow("secedit, all off") << "[System Access]\nMaximumPasswordAge = -1\n"
                                         "MinimumPasswordLength = 0\nPasswordComplexity = 0\n"
                                         "LockoutBadCount = 0\n"
                                      << 0 << 0 << -1 << 0 << "---";
    QTest::newRow("net accounts")
        << "Force user logoff how long after time expires?:       Never\n"
           "Minimum password age (days):                          1\n"
           "Maximum password age (days):                          42\n"
           "Minimum password length:                              7\n"
           "Length of password history maintained:                24\n"
           "Lockout threshold:                                    Never\n"
           "Lockout duration (minutes):                           30\n"
           "Lockout observation window (minutes):                 30\n"
           "Computer role:                                        WORKSTATION\n"
        << 7 << 42 << 24 << 0 << "???";
    QTest::newRow("net accounts, Chinese") << "強迫使用者在時間到期之後多久必須登出?:     永不\n"
                                              "密碼最短使用期限 (天):                    0\n"
                                              "密碼最長使用期限 (天):                    無限制\n"
                                              "最小密碼長度:                             8\n"
                                              "密碼歷程記錄的長度:                       無\n"
                                              "鎖定閾值:                                 5\n"
                                              "鎖定持續時間 (分鐘):                      30\n"
                                           << 8 << 0 << 0 << 5 << "???";
    QTest::newRow("pwquality.conf") << "# minlen = 20\nminlen = 12\ndcredit = -1\nucredit = "
                                       "-1\nlcredit = -1\nocredit = -1 # all\n"
                                    << 12 << -1 << -1 << -1 << "+++";
    QTest::newRow("minclass") << "minlen = 8\nminclass = 4\n" << 8 << -1 << -1 << -1 << "+++";
    // A credit of one makes a password that has a digit one character shorter.
    QTest::newRow("credits that shorten") << "minlen = 9\ndcredit = 1\nocredit = 1\n"
                                          << 7 << -1 << -1 << -1 << "?--";
    QTest::newRow("login.defs") << "# PASS_MAX_DAYS 1\nPASS_MAX_DAYS   99999\nPASS_MIN_DAYS 0\n"
                                   "PASS_WARN_AGE 7\nUMASK 022\n"
                                << -1 << 99999 << -1 << -1 << "???";
    // What it says of the length nobody goes by where there is PAM; alone it is a policy all the
    // same, of which nothing can be judged.
    QTest::newRow("login.defs, the length alone") << "PASS_MIN_LEN 14\n"
                                                  << -1 << -1 << -1 << -1 << "???";
    QTest::newRow("login.defs after pwquality.conf") << "minlen = 12\nPASS_MIN_LEN 14\n"
                                                     << 12 << -1 << -1 << -1 << "???";
}

void TestEvidenceFiles::policyTexts()
{
    QFETCH(QString, text);
    QFETCH(QString, classes);
    EvidenceFaults faults;
    const auto policy = policyFromText(text, faults);
    QVERIFY(policy);
    QCOMPARE(faults.count(), qint64{text.startsWith(u"PASS_MIN_LEN") ? 1 : 0});
    QTEST(static_cast<int>(policy->minLength.value_or(-1)), "length");
    QTEST(static_cast<int>(policy->maxAgeDays.value_or(-1)), "age");
    QTEST(static_cast<int>(policy->history.value_or(-1)), "history");
    QTEST(static_cast<int>(policy->lockoutAttempts.value_or(-1)), "lockout");
    QString told;
    for (const auto& asked : {policy->letter, policy->digit, policy->symbol}) {
        told += !asked ? u'?' : *asked ? u'+' : u'-';
    }
    QCOMPARE(told, classes);
}

void TestEvidenceFiles::policyInWideText()
{
    const QString text = QStringLiteral("\ufeff[System Access]\r\nMinimumPasswordLength = 6\r\n");
    const QByteArray wide(reinterpret_cast<const char*>(text.utf16()), text.size() * 2);
    QList<PolicyRow> rows;
    const auto read = [&](const PolicyRow& row) { rows.append(row); };
    QVERIFY(readPolicies(write("policy.inf", wide), {}, m_job, read));
    QCOMPARE(rows.size(), 1);
    QCOMPARE(rows[0].name, QStringLiteral("policy.inf"));
    QCOMPARE(rows[0].minLength, std::optional<qint64>(6));
    const auto nothing = readPolicies(write("other.txt", "hello\n"), {}, m_job, read);
    QVERIFY(!nothing);
    QCOMPARE(rows.size(), 1);
}

/// The reason why the length of login.defs cannot be judged is told by its line.
void TestEvidenceFiles::lengthThatPamDecides()
{
    const QString path = write("login.defs", "# lengths\nPASS_MAX_DAYS\t90\nPASS_MIN_LEN\t14\n");
    QVERIFY(isPolicyText(path));
    QList<PolicyRow> rows;
    const auto info =
        readPolicies(path, {}, m_job, [&](const PolicyRow& row) { rows.append(row); });
    QVERIFY(info);
    QCOMPARE(rows.size(), 1);
    QCOMPARE(rows[0].maxAgeDays, std::optional<qint64>(90));
    QVERIFY(!rows[0].minLength);
    QCOMPARE(info->faults.count(), 1);
    const EvidenceFault& fault = info->faults.listed().first();
    QCOMPARE(fault.row, 3);
    QCOMPARE(fault.field, QStringLiteral("min_length"));
    QCOMPARE(fault.read, QStringLiteral("14"));
    QVERIFY(evidenceFaultText(fault, Language(LanguageCode::En)).contains(u"pwquality.conf"));
}

/// As PowerShell exports fine-grained policies.
void TestEvidenceFiles::policyTable()
{
    QList<PolicyRow> rows;
    const auto info =
        readPolicies(write("policies.csv",
                           "\"Name\",\"ComplexityEnabled\",\"LockoutThreshold\",\"MaxPasswordAge\","
                           "\"MinPasswordLength\",\"PasswordHistoryCount\"\n"
                           "\"Admins\",\"True\",\"3\",\"60.00:00:00\",\"15\",\"24\"\n"
                           "\"Services\",\"False\",\"0\",\"00:00:00\",\"30\",\"0\"\n"),
                     {},
                     m_job,
                     [&](const PolicyRow& row) { rows.append(row); });
    QVERIFY(info);
    QCOMPARE(info->faults.count(), 0);
    QCOMPARE(rows.size(), 2);
    QCOMPARE(rows[0].maxAgeDays, std::optional<qint64>(60));
    QCOMPARE(rows[0].letter, std::optional(true));
    QVERIFY(!rows[0].symbol);
    QCOMPARE(rows[1].maxAgeDays, std::optional<qint64>(0));
    QCOMPARE(rows[1].lockoutAttempts, std::optional<qint64>(0));
    QCOMPARE(rows[1].digit, std::optional(false));
}

} // namespace zt

QTEST_APPLESS_MAIN(zt::TestEvidenceFiles)
#include "tst_evidencefiles.moc"
