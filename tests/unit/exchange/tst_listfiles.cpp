// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "listreading.h"

#include <QTest>

namespace zt {

/// What is true of all lists and forms: faults, populations, rows that change nothing, parameters.
class TestListFiles : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void faults_data();
    void faults();
    void populations_data();
    void populations();
    void anUnaffectedRowChangesNothing_data();
    void anUnaffectedRowChangesNothing();
    void openParameters();
};

/// What cannot be read is a fault with its place, and nothing hangs on a guess.
void TestListFiles::faults_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QString>("csv");
    QTest::addColumn<QString>("fault");
    QTest::newRow("copies") << "backups"
                            << "系統,備份份數\n核心,很多\n"
                            << "copies 很多";
    QTest::newRow("half a day") << "backups"
                                << "系統,RTO\n核心,半天\n"
                                << "rto 半天";
    QTest::newRow("off-site") << "backups"
                              << "系統,異地備份\n核心,大概\n"
                              << "offsite 大概";
    QTest::newRow("interval") << "backups"
                              << "系統,備份週期\n核心,偶爾\n"
                              << "interval 偶爾";
    QTest::newRow("restore") << "backups"
                             << "系統,還原測試\n核心,上週\n"
                             << "restore_tested 上週";
    QTest::newRow("drill type") << "backups"
                                << "系統,演練方式\n核心,散步\n"
                                << "drill_type 散步";
    QTest::newRow("hours") << "training"
                           << "員工編號,時數\nE1,半天\n"
                           << "hours 半天";
    QTest::newRow("year") << "training"
                          << "員工編號,時數,年度\nE1,3,去年\n"
                          << "year 去年";
    QTest::newRow("retrained") << "training"
                               << "員工編號,演練結果,補訓\nE1,點擊,改天\n"
                               << "retrained_on 改天";
    QTest::newRow("class") << "mobile-apps"
                           << "App,功能分類\n甲,遊戲\n"
                           << "class 遊戲";
    QTest::newRow("one of two levels") << "mobile-apps"
                                       << "App,檢測分級\n甲,初級、特級\n"
                                       << "levels 初級、特級";
    QTest::newRow("method") << "account-opening"
                            << "案號,身分認證方式\nA1,占卜\n"
                            << "methods 占卜";
    QTest::newRow("amount") << "account-opening"
                            << "案號,單日額度\nA1,約100萬\n"
                            << "daily_limit 約100萬";
    QTest::newRow("negative amount") << "account-opening"
                                     << "案號,單日額度\nA1,-5\n"
                                     << "daily_limit -5";
    QTest::newRow("generation") << "account-opening"
                                << "案號,門號世代\nA1,WiFi\n"
                                << "sim_generation WiFi";
    QTest::newRow("level") << "assurance"
                           << "對象,登錄等級\n員工,5\n"
                           << "loa_enrolment 5";
    QTest::newRow("authenticator") << "assurance"
                                   << "對象,鑑別器\n員工,信鴿\n"
                                   << "authenticators 信鴿";
    QTest::newRow("a blank between two is no fault") << "account-opening"
                                                     << "案號,身分認證方式\nA1,視訊、 、銀行帳戶\n"
                                                     << "";
    QTest::newRow("unknown is no fault") << "account-opening"
                                         << "案號,身分認證方式,門號世代\nA1,不詳,未知\n"
                                         << "";
}

void TestListFiles::faults()
{
    QFETCH(QString, kind);
    QFETCH(QString, csv);
    const AnalysisReading reading = test::readList(*analysisKindFromKey(kind), csv);
    QStringList faults;
    for (const EvidenceFault& fault : reading.table.faults.listed()) {
        faults.append(fault.field + u' ' + fault.read);
        QVERIFY(
            !evidenceFaultText(fault, Language(LanguageCode::En)).contains(QLatin1String("%1")));
    }
    QTEST(faults.join(u'/'), "fault");
    QCOMPARE(reading.result.exceptionCount(), 0);
}

/// Persons are the population of trainings, rows that of all else; a row that names nobody is left
/// out.
void TestListFiles::populations_data()
{
    QTest::addColumn<QString>("csv");
    QTest::addColumn<int>("population");
    QTest::addColumn<int>("excluded");
    QTest::newRow("backups") << "系統,備份份數\n核心,3\n核心,3\n,3\n" << 2 << 1;
    QTest::newRow("training") << "員工編號,時數\nE1,3\ne1 ,3\nE2,3\n,3\n" << 2 << 1;
    QTest::newRow("mobile-apps") << "App,交易\n甲,是\n乙,是\n,是\n" << 2 << 1;
    QTest::newRow("account-opening") << "案號,額度類別\nA1,1\n,2\n" << 1 << 1;
    QTest::newRow("assurance") << "對象,內外部\n員工,內部\n,外部\n" << 1 << 1;
}

void TestListFiles::populations()
{
    QFETCH(QString, csv);
    const auto kind = analysisKindFromKey(QLatin1String(QTest::currentDataTag()));
    const AnalysisResult result = test::readList(*kind, csv).result;
    QTEST(int(result.population), "population");
    QTEST(int(result.excluded), "excluded");
    QCOMPARE(result.inputSha256.size(), 64);
    QVERIFY(!result.series.isEmpty());
}

/// A row that is in order, put at the end, does not change what is said of the others.
void TestListFiles::anUnaffectedRowChangesNothing_data()
{
    QTest::addColumn<QString>("heads");
    QTest::addColumn<QStringList>("rows");
    QTest::addColumn<QString>("more");
    QTest::newRow("backups")
        << "系統,備份份數,異地備份,結果,最近還原測試日,RTO,演練日期,實際復原時間"
        << QStringList{QStringLiteral("甲,2,否,失敗,未測試,4,,"),
                       QStringLiteral("乙,,是,,,4,2026-05-01,9"),
                       QStringLiteral("丙,3,,成功,2026-01-01,,,")}
        << "丁,3,是,成功,2026-07-01,4,2026-07-01,2";
    QTest::newRow("training")
        << "員工編號,職稱,課程名稱,時數,上課日期,評量,演練結果,演練日期,補訓日期"
        << QStringList{QStringLiteral("E1,資安,甲,3,2026-01-01,否,,,"),
                       QStringLiteral("E2,業務,,,,,點擊,2026-05-01,"),
                       QStringLiteral("E3,,乙,3,,,,,")}
        << "E4,資安,物聯網,15,2026-07-01,通過,,,";
    QTest::newRow("mobile-apps")
        << "App,功能分類,檢測分級,最近檢測日期,檢測通過,異動功能,異動日期,再檢測日期"
        << QStringList{QStringLiteral("甲,交易,初級,2024-01-01,否,下單,2026-05-01,2026-04-01"),
                       QStringLiteral("乙,,中級,,,,,")}
        << "丙,交易,高級,2026-07-01,是,無,,";
    QTest::newRow("account-opening")
        << "案號,額度類別,開戶日期,身分認證方式,OTP 或電訪,單日額度,門號世代"
        << QStringList{QStringLiteral("A1,第一類,2026-01-01,MID,無,200萬,3G"),
                       QStringLiteral("A2,第二類,,銀行帳戶,,,"),
                       QStringLiteral("A3,,,,,,")}
        << "A4,第一類,2026-01-01,視訊,OTP,100萬,";
    QTest::newRow("assurance")
        << "對象,內外部,登錄等級,信物管理等級,驗證等級,評定標準,互通群組,鑑別器,所稱 AAL"
        << QStringList{QStringLiteral("員工,內部,3,3,3,ISO 29115,A,晶片卡,AAL3"),
                       QStringLiteral("客戶,外部,1,3,3,自訂,A,密碼,AAL2"),
                       QStringLiteral("廠商,外部,3,,3,,,,")}
        << "夥伴,外部,3,3,4,ISO 29115,A,晶片卡,AAL3";
}

void TestListFiles::anUnaffectedRowChangesNothing()
{
    QFETCH(QString, heads);
    QFETCH(QStringList, rows);
    QFETCH(QString, more);
    const AnalysisKind kind = *analysisKindFromKey(QLatin1String(QTest::currentDataTag()));
    const QString before = heads + u'\n' + rows.join(u'\n') + u'\n';
    const AnalysisResult without = test::readList(kind, before).result;
    const AnalysisResult with = test::readList(kind, before + more + u'\n').result;
    QVERIFY(without.exceptionCount() > 0);
    QVERIFY(without.cannotJudge() > 0);
    QCOMPARE(with.exceptions, without.exceptions);
    QCOMPARE(with.population, without.population + 1);
    const AnalysisResult alone = test::readList(kind, heads + u'\n' + more + u'\n').result;
    QCOMPARE(alone.exceptionCount(), 0);
}

/// What a source leaves open is open until it is set with a reason.
void TestListFiles::openParameters()
{
    const EvidenceRuleSet& shipped = test::shippedRules();
    const auto set = [&](const QStringList& values, const QString& reason) {
        return withParameters(shipped, AnalysisKind::Backups, values, reason);
    };
    const auto codeOf = [&](const char* value, const char* reason) {
        const auto made = set({QString::fromUtf8(value)}, QString::fromUtf8(reason));
        return made ? ErrorCode::Cancelled : made.error().code;
    };
    QVERIFY(codeOf("restore-age.max_months=6", "") == ErrorCode::ReasonRequired);
    QVERIFY(codeOf("restore-age.max_months=0", "內規") == ErrorCode::NoSuchChoice);
    QVERIFY(codeOf("restore-age.max_months=半年", "內規") == ErrorCode::NoSuchChoice);
    QVERIFY(codeOf("restore-age.max_months=", "內規") == ErrorCode::NoSuchChoice);
    QVERIFY(codeOf("restore-age.max_days=6", "內規") == ErrorCode::NoSuchChoice);
    QVERIFY(codeOf("hours-staff.min_hours=6", "內規") ==
            ErrorCode::NoSuchChoice); // of another kind
    QVERIFY(codeOf("restore-age", "內規") == ErrorCode::NoSuchChoice);
    const auto made =
        set({QStringLiteral("restore-age.max_months = 6"), QStringLiteral("copies.min_copies=4")},
            QStringLiteral(" 資安政策 7.2 "));
    QVERIFY(made);
    int changed = 0;
    for (qsizetype i = 0; i < made->rules.size(); ++i) {
        for (qsizetype j = 0; j < made->rules[i].parameters.size(); ++j) {
            const RuleParameter& parameter = made->rules[i].parameters[j];
            const bool differs = parameter.number != shipped.rules[i].parameters[j].number;
            QCOMPARE(!parameter.reason.isEmpty(), differs);
            changed += differs ? 1 : 0;
        }
    }
    QCOMPARE(changed, 2);
}

} // namespace zt

QTEST_APPLESS_MAIN(zt::TestListFiles)
#include "tst_listfiles.moc"
