// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "listreading.h"

#include <QTest>

namespace zt {

/// Lists and forms as firms keep them, from the file to the verdict of each rule. Every verdict was
/// worked out by hand from the rule's source.
class TestListAnalyses : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void backups_data();
    void backups();
    void training_data();
    void training();
    void mobileApps_data();
    void mobileApps();
    void openings_data();
    void openings();
    void assurance_data();
    void assurance();

private:
    static void judge(AnalysisKind kind);
};

namespace {

void columns()
{
    QTest::addColumn<QString>("csv");
    QTest::addColumn<QString>("rule");
    QTest::addColumn<QString>("verdict");
    QTest::addColumn<QStringList>("set");
}

/// "holds", "value | limit" of the exceptions, "?" and "-" for nothing to judge; of several rows in
/// this order, with a number where there are more than one.
void add(const char* name,
         const char* csv,
         const char* rule,
         const char* verdict,
         const QStringList& set = {})
{
    QTest::newRow(name) << QString::fromUtf8(csv) << QString::fromLatin1(rule)
                        << QString::fromUtf8(verdict) << set;
}

QString verdictOf(const AnalysisResult& result, const QString& rule)
{
    QStringList parts;
    for (const RuleOutcome& outcome : result.rules) {
        if (outcome.rule.id != rule) {
            continue;
        }
        const qint64 held = outcome.tested - outcome.exceptions;
        if (held > 0) {
            parts.append(held == 1 ? QStringLiteral("holds")
                                   : QStringLiteral("holds×%1").arg(held));
        }
        for (const AnalysisException& one : result.exceptions) {
            if (one.rule == rule) {
                parts.append(toText(one.value) + QStringLiteral(" | ") + toText(one.limit));
            }
        }
        if (outcome.cannotJudge > 0) {
            parts.append(outcome.cannotJudge == 1
                             ? QStringLiteral("?")
                             : QStringLiteral("?×%1").arg(outcome.cannotJudge));
        }
    }
    return parts.isEmpty() ? QStringLiteral("-") : parts.join(QStringLiteral("; "));
}

} // namespace

void TestListAnalyses::judge(AnalysisKind kind)
{
    QFETCH(QString, csv);
    QFETCH(QString, rule);
    QFETCH(QStringList, set);
    QTEST(verdictOf(test::readList(kind, csv, set).result, rule), "verdict");
}

void TestListAnalyses::backups_data()
{
    columns();
    add("three copies", "系統,備份份數\n核心,3\n", "copies", "holds");
    add("two copies", "系統,備份份數\n核心,2份\n", "copies", "2 | 3");
    add("copies not told", "系統,備份份數\n核心,\n", "copies", "?");
    add("no such column", "系統\n核心\n", "copies", "?");
    add("two media by name", "系統,備份媒體\n核心,磁碟、磁帶\n", "media", "holds");
    add("one medium named twice", "系統,備份媒體\n核心,磁碟/磁碟\n", "media", "1 | 2");
    add("media by number", "System,Media\ncore,2 kinds\n", "media", "holds");
    add("off-site, yes", "系統,異地備份\n核心,是\n", "off-site", "holds");
    add("off-site, how many", "系統,異地備份\n核心,1份\n", "off-site", "holds");
    add("off-site, none", "系統,異地備份\n核心,否\n", "off-site", "0 | 1");
    add("yes is no number",
        "系統,異地備份\n核心,是\n",
        "off-site",
        "?",
        {QStringLiteral("off-site.min_offsite=2")});
    add("job failed", "系統,備份份數,結果\n核心,3,失敗\n", "job-result", "no | yes");
    add("job in order", "系統,備份份數,結果\n核心,3,成功\n", "job-result", "holds");
    add("a drill is no job", "系統,演練日期,結果\n核心,2026-07-01,失敗\n", "job-result", "-");

    add("restore tested", "系統,最近還原測試日\n核心,115/07/01\n", "restore-tested", "holds");
    add("restore never tested",
        "系統,最近還原測試日\n核心,未測試\n",
        "restore-tested",
        "never | tested");
    add("restore not told", "系統,最近還原測試日\n核心,\n", "restore-tested", "?");
    add("restored in a drill",
        "系統,備份份數,演練日期,實際復原時間\n核心,3,,\n核心,,2026-05-01,4\n",
        "restore-tested",
        "holds");
    add("talked through",
        "系統,演練日期,演練方式,結果\n核心,2026-05-01,書面演練,通過\n",
        "restore-tested",
        "?");
    add("the last one failed",
        "系統,類別,演練日期,演練方式,結果\n"
        "核心,演練,2026-03-01,資料回復演練,通過\n"
        "核心,演練,2026-05-01,資料回復演練,失敗\n",
        "restore-tested",
        "failed | tested");
    add("a planned test is none yet",
        "系統,類別,演練日期,演練方式,結果\n核心,演練,2026-12-01,資料回復演練,通過\n",
        "restore-tested",
        "?");
    add("no term set", "系統,最近還原測試日\n核心,2020-01-01\n", "restore-age", "?");
    const QStringList half{QStringLiteral("restore-age.max_months=6")};
    add("six months are full",
        "系統,最近還原測試日\n核心,2026-01-18\n",
        "restore-age",
        "holds",
        half);
    add("and a day",
        "系統,最近還原測試日\n核心,2026-01-17\n",
        "restore-age",
        "2026-01-17 | 2026-07-17",
        half);
    add("of two jobs the later test counts",
        "系統,最近還原測試日\n核心,2025-01-01\n核心,2026-07-01\n",
        "restore-age",
        "holds",
        half);
    add("drill within its term",
        "系統,演練日期\n核心,2025-07-18\n",
        "drill-age",
        "holds",
        {QStringLiteral("drill-age.max_months=12")});
    add("drill past its term",
        "系統,演練日期\n核心,2025-07-17\n",
        "drill-age",
        "2025-07-17 | 2026-07-17",
        {QStringLiteral("drill-age.max_months=12")});

    add("daily against a day", "系統,備份週期,RPO\n核心,每日,24\n", "backup-interval", "holds");
    add("daily against four hours",
        "系統,備份週期,RPO（小時）\n核心,每日,4小時內\n",
        "backup-interval",
        "24 h | 4 h");
    add("the shortest counts",
        "系統,備份週期,RPO\n核心,每週,4\n核心,每4小時,\n",
        "backup-interval",
        "holds");
    add("another may be shorter",
        "系統,備份週期,RPO\n核心,每週,4\n核心,,\n",
        "backup-interval",
        "?");
    add("RPO not told", "系統,備份週期\n核心,每日\n", "backup-interval", "?");

    add("in time to the minute",
        "系統,RTO,演練日期,實際復原時間\n核心,4,2026-05-01,4小時\n",
        "rto-met",
        "holds");
    add("a minute late",
        "系統,RTO,演練日期,實際復原時間（分鐘）\n核心,4,2026-05-01,241\n",
        "rto-met",
        "4 h 1 min | 4 h");
    add("RTO in another row",
        "系統,RTO,備份份數,演練日期,實際復原時間\n核心,4,3,,\n核心,,,2026-05-01,1天\n",
        "rto-met",
        "24 h | 4 h");
    add("the strictest RTO",
        "系統,RTO,演練日期,實際復原時間\n核心,8,2026-05-01,\n核心,4,2026-05-02,6h\n",
        "rto-met",
        "6 h | 4 h");
    add("only the last drill",
        "系統,RTO,演練日期,實際復原時間\n核心,4,2026-05-01,9\n核心,4,2026-06-01,3\n",
        "rto-met",
        "holds");
    add("two of unknown days that differ",
        "系統,RTO,演練日期,實際復原時間\n核心,4,,9\n核心,4,,3\n",
        "rto-met",
        "?");
    add("two of unknown days that agree",
        "系統,RTO,演練日期,實際復原時間\n核心,4,,2\n核心,4,,3\n",
        "rto-met",
        "holds");
    add("target and actual by their short names",
        "系統,目標RTO,實際RTO,演練日期\n核心,4,5,2026-05-01\n",
        "rto-met",
        "5 h | 4 h");
    add("RTO not told", "系統,演練日期,實際復原時間\n核心,2026-05-01,4\n", "rto-met", "?");
    add("no drill", "系統,RTO\n核心,4\n", "rto-met", "?");
    add("data lost",
        "系統,RPO,演練日期,實際資料遺失\n核心,30分,2026-05-01,1.5h\n",
        "rpo-met",
        "1.5 h | 0.5 h");
    add("nothing lost",
        "系統,RPO,演練日期,實際資料遺失\n核心,0,2026-05-01,0\n",
        "rpo-met",
        "holds");
}

void TestListAnalyses::backups()
{
    judge(AnalysisKind::Backups);
}

void TestListAnalyses::training_data()
{
    columns();
    const QStringList three{QStringLiteral("hours-staff.min_hours=3")};
    add("15 hours in two courses",
        "員工編號,職稱,課程名稱,時數,上課日期\nE1,資安工程師,甲,12,2025-09-01\n"
        "E1,資安工程師,乙,3小時,115/07/18\n",
        "hours-specialist",
        "holds");
    add("a minute short",
        "員工編號,職稱,課程名稱,時數（分鐘）,上課日期\nE1,資安主管,甲,899,2026-01-01\n",
        "hours-specialist",
        "14 h 59 min | 15 h");
    add("a year ago to the day",
        "員工編號,資安專責,時數,上課日期\nE1,是,15,2025-07-18\n",
        "hours-specialist",
        "0 h | 15 h");
    add("a year less a day",
        "員工編號,資安專責,時數,上課日期\nE1,是,15,2025-07-19\n",
        "hours-specialist",
        "holds");
    add("planned hours do not count",
        "員工編號,資安專責,時數,上課日期\nE1,是,15,2026-07-19\n",
        "hours-specialist",
        "0 h | 15 h");
    add("the year alone: some of it may count",
        "員工編號,資安專責,時數,年度\nE1,是,15,114\n",
        "hours-specialist",
        "?");
    add("the year alone: too few either way",
        "員工編號,資安專責,時數,年度\nE1,是,14,114年度\n",
        "hours-specialist",
        "0 h–14 h | 15 h");
    add("no day at all: too few either way",
        "姓名,職稱,時數\n王小明,資安專員,14\n",
        "hours-specialist",
        "0 h–14 h | 15 h");
    add("how long is not told",
        "員工編號,資安專責,課程名稱,時數,上課日期\nE1,是,甲,,2026-01-01\n",
        "hours-specialist",
        "?");
    add("whoever they are, they have them",
        "員工編號,時數,上課日期\nE1,15,2026-01-01\n",
        "hours-specialist",
        "holds");
    add("who they are is not told",
        "員工編號,時數,上課日期\nE1,3,2026-01-01\n",
        "hours-specialist",
        "?");
    add("other staff are not concerned",
        "員工編號,職稱,時數,上課日期\nE1,業務,3,2026-01-01\n",
        "hours-specialist",
        "-");
    add("no hours set for staff",
        "員工編號,職稱,時數,上課日期\nE1,業務,3,2026-01-01\n",
        "hours-staff",
        "?");
    add("staff",
        "員工編號,職稱,時數,上課日期\nE1,業務,3,2026-01-01\n",
        "hours-staff",
        "holds",
        three);
    add("staff, too few",
        "員工編號,職稱,時數,上課日期\nE1,業務,1,2026-01-01\nE1,業務,1.5,2026-02-01\n",
        "hours-staff",
        "2.5 h | 3 h",
        three);
    add("specialists are not asked twice",
        "員工編號,職稱,時數,上課日期\nE1,資安長,1,2026-01-01\n",
        "hours-staff",
        "-",
        three);
    add("a drill is no training",
        "員工編號,職稱,演練日期,演練結果\nE1,業務,2026-01-01,通過\n",
        "hours-staff",
        "?",
        three);

    add("assessed",
        "員工編號,資安專責,時數,上課日期,評量\nE1,是,3,2026-01-01,不及格\n"
        "E1,是,3,2026-02-01,及格\n",
        "assessed",
        "holds");
    add("failed",
        "員工編號,資安專責,時數,上課日期,評量\nE1,是,3,2026-01-01,未通過\n",
        "assessed",
        "no | yes");
    add("passed too long ago",
        "員工編號,資安專責,時數,上課日期,評量\nE1,是,3,2025-01-01,通過\n",
        "assessed",
        "?");
    add("covered by name",
        "員工編號,課程名稱,時數,上課日期\nE1,物聯網資安概論,3,2026-01-01\n",
        "topics",
        "holds");
    add("the name does not tell",
        "員工編號,課程名稱,時數,上課日期\nE1,新興科技,3,2026-01-01\n",
        "topics",
        "?");
    add("said not to be covered",
        "員工編號,課程名稱,時數,上課日期,涵蓋物聯網\nE1,社交工程,3,2026-01-01,否\n",
        "topics",
        "no | 物聯網, IoT, Internet of things");

    add("trained again the same day",
        "員工編號,演練結果,演練日期,補訓日期\nE1,點擊,2026-05-01,2026-05-01\n",
        "drill-retrained",
        "holds");
    add("before the drill",
        "員工編號,演練結果,演練日期,補訓日期\nE1,點擊,2026-05-01,2026-04-30\n",
        "drill-retrained",
        "2026-04-30 | 2026-05-01");
    add("left blank",
        "員工編號,演練結果,演練日期,補訓日期\nE1,點擊,2026-05-01,\n",
        "drill-retrained",
        "no | yes");
    add("no such column",
        "員工編號,演練結果,演練日期\nE1,點擊,2026-05-01\n",
        "drill-retrained",
        "?");
    add("a later course counts",
        "員工編號,演練結果,演練日期,課程名稱,時數,上課日期\nE1,點擊,2026-05-01,,,\n"
        "E1,,,社交工程補訓,1,2026-05-20\n",
        "drill-retrained",
        "holds");
    add("an earlier one does not",
        "員工編號,演練結果,演練日期,課程名稱,時數,上課日期\nE1,點擊,2026-05-01,,,\n"
        "E1,,,社交工程宣導,1,2026-04-20\n",
        "drill-retrained",
        "?");
    add("planned",
        "員工編號,演練結果,演練日期,補訓日期\nE1,點擊,2026-05-01,2026-08-01\n",
        "drill-retrained",
        "2026-08-01 | 2026-07-18");
    add("whoever passed is not asked",
        "員工編號,演練結果,演練日期,補訓日期\nE1,通過,2026-05-01,\n",
        "drill-retrained",
        "-");
    const QStringList month{QStringLiteral("retrained-in-time.max_days=30")};
    add("on the 30th day",
        "員工編號,演練結果,演練日期,補訓日期\nE1,點擊,2026-05-01,2026-05-31\n",
        "retrained-in-time",
        "holds",
        month);
    add("on the 31st day",
        "員工編號,演練結果,演練日期,補訓日期\nE1,點擊,2026-05-01,2026-06-01\n",
        "retrained-in-time",
        "31 | 30",
        month);
    add("there is time yet",
        "員工編號,演練結果,演練日期,補訓日期\nE1,點擊,2026-07-01,\n",
        "retrained-in-time",
        "-",
        month);
    add("no more time",
        "員工編號,演練結果,演練日期,補訓日期\nE1,點擊,2026-06-17,\n",
        "retrained-in-time",
        "31 | 30",
        month);
}

void TestListAnalyses::training()
{
    judge(AnalysisKind::Training);
}

/// The matrix of the 4G guideline: pure function, network with log-in, transaction against three
/// levels, required, optional or marked with a dash.
void TestListAnalyses::mobileApps_data()
{
    columns();
    add("pure, basic", "App 名稱,功能分類,檢測分級\n甲,純功能性,初級\n", "test-level", "holds");
    add("pure, optional alone",
        "App 名稱,功能分類,檢測分級\n甲,純功能性,中級\n",
        "test-level",
        "L2 | L1");
    add("pure, required and optional",
        "App 名稱,功能分類,檢測分級\n甲,純功能性,\"初級、高級\"\n",
        "test-level",
        "holds");
    add("networked, intermediate",
        "App 名稱,功能分類,檢測分級\n甲,具認證功能與連網行為,中級\n",
        "test-level",
        "holds");
    add("networked, basic alone",
        "App 名稱,功能分類,檢測分級\n甲,具認證功能與連網行為,初級\n",
        "test-level",
        "L1 | L2");
    add("trading, advanced",
        "App 名稱,功能分類,檢測分級\n甲,具交易功能,高級\n",
        "test-level",
        "holds");
    add("trading, intermediate alone",
        "App 名稱,功能分類,檢測分級\n甲,具交易功能,中級\n",
        "test-level",
        "L2 | L3");
    add("trading, untested",
        "App 名稱,功能分類,檢測分級\n甲,具交易功能,未檢測\n",
        "test-level",
        "- | L3");
    add("by functions", "App,連網,登入,交易,檢測分級\n甲,是,是,是,L2\n", "test-level", "L2 | L3");
    add("by functions, network alone",
        "App,連網,登入,交易,檢測分級\n甲,是,否,否,L2\n",
        "test-level",
        "holds");
    add("by functions, nothing of them",
        "App,連網,登入,交易,檢測分級\n甲,否,否,否,L1\n",
        "test-level",
        "holds");
    add("whether it trades is not told",
        "App,連網,登入,交易,檢測分級\n甲,是,是,,L3\n",
        "test-level",
        "?");
    add("what trades is no pure app",
        "App,功能分類,交易,檢測分級\n甲,純功能性,是,L1\n",
        "test-level",
        "L1 | L3");
    add("level not told", "App 名稱,功能分類,檢測分級\n甲,純功能性,\n", "test-level", "?");

    const char* const aspects = "App,功能分類,ASP1,ASP2,ASP3,ASP4,ASP5\n甲,";
    const auto ofAspects = [&](const char* values) { return QByteArray(aspects) + values + "\n"; };
    add("all met", ofAspects("交易,符合,符合,符合,符合,符合"), "aspects", "holds");
    add("two not",
        ofAspects("交易,符合,不符合,符合,未檢測,符合"),
        "aspects",
        "- ASP2, ASP4 | ASP1, ASP2, ASP3, ASP4, ASP5");
    add("one not told", ofAspects("交易,符合,符合,,符合,符合"), "aspects", "?");
    add("one not told, one not met",
        ofAspects("交易,不符合,符合,,符合,符合"),
        "aspects",
        "- ASP1 | ASP1, ASP2, ASP3, ASP4, ASP5");
    add("nothing to pay", ofAspects("純功能性,符合,符合,不適用,符合,符合"), "aspects", "holds");
    add("trading has payments",
        ofAspects("交易,符合,符合,不適用,符合,符合"),
        "aspects",
        "- ASP3 | ASP1, ASP2, ASP3, ASP4, ASP5");
    add("code is an aspect of all",
        ofAspects("純功能性,符合,符合,符合,符合,不適用"),
        "aspects",
        "- ASP5 | ASP1, ASP2, ASP3, ASP4, ASP5");

    add("a year to the day", "App,最近檢測日期\n甲,114/07/18\n", "lab-age", "holds");
    add("a day too old",
        "App,最近檢測日期\n甲,民國114年7月17日\n",
        "lab-age",
        "2025-07-17 | 2026-07-17");
    add("never told", "App,最近檢測日期\n甲,\n", "lab-age", "?");
    add("of the future", "App,最近檢測日期\n甲,2026-07-19\n", "lab-age", "?");
    add("not qualified", "App,合格實驗室\n甲,否\n", "lab-qualified", "no | yes");
    add("not passed", "App,檢測結果\n甲,未通過\n", "lab-passed", "no | yes");
    add("reviewed", "App,報告覆核\n甲,V\n", "report-reviewed", "holds");

    const char* const change = "App,異動功能,異動日期,再檢測日期,上架日期\n甲,";
    const auto ofChange = [&](const char* values) { return QByteArray(change) + values + "\n"; };
    add("tested the day of the change", ofChange("下單,2026-05-01,2026-05-01,"), "retest", "holds");
    add("tested before the change",
        ofChange("帳務查詢,2026-05-01,2026-04-30,"),
        "retest",
        "2026-04-30 | 2026-05-01");
    add("no other function", ofChange("其他,2026-05-01,,"), "retest", "-");
    add("nothing changed", ofChange("無,,,"), "retest", "-");
    add("one of two functions",
        ofChange("其他、身分辨識,2026-05-01,2026-05-02,"),
        "retest",
        "holds");
    add("when is not told", ofChange("下單,,2026-05-02,"), "retest", "?");
    add("tests not told", ofChange("下單,2026-05-01,,"), "retest", "?");
    add("nothing told", ofChange(",,,"), "retest", "?");
    add("the laboratory's counts",
        "App,異動功能,異動日期,最近檢測日期\n甲,下單,2026-05-01,2026-06-01\n",
        "retest",
        "holds");
    add("the second test failed",
        "App,異動功能,異動日期,再檢測日期,再檢測結果\n甲,下單,2026-05-01,2026-06-01,未通過\n",
        "retest",
        "2026-06-01 | 2026-05-01");
    add("tested before the release",
        ofChange("下單,2026-05-01,2026-05-10,2026-05-10"),
        "retest-before-release",
        "holds");
    add("released first",
        ofChange("下單,2026-05-01,2026-05-11,2026-05-10"),
        "retest-before-release",
        "2026-05-11 | 2026-05-10");
    add("the release is not told",
        ofChange("下單,2026-05-01,2026-05-11,"),
        "retest-before-release",
        "?");
    add("the release was before the change",
        ofChange("下單,2026-05-01,2026-05-11,2026-04-01"),
        "retest-before-release",
        "?");
    add("own development", "App,委外開發,檢視傳送對象\n甲,否,\n", "recipients-checked", "-");
    add("recipients not checked",
        "App,委外開發,檢視傳送對象\n甲,是,否\n",
        "recipients-checked",
        "no | yes");
    add("whose development is not told",
        "App,委外開發,檢視傳送對象\n甲,,否\n",
        "recipients-checked",
        "?");
}

void TestListAnalyses::mobileApps()
{
    judge(AnalysisKind::MobileApps);
}

/// 身分認證及額度分級管理標準, as the briefing tells it, with the change of 2023-11-28.
void TestListAnalyses::openings_data()
{
    columns();
    add("class 1", "案號,額度類別\nA1,第一類\n", "class", "holds");
    add("no such class", "案號,額度類別\nA1,第四類\n", "class", "第四類 | 1, 2, 3");
    add("class not told", "案號,額度類別\nA1,\n", "class", "?");
    add("one way will do",
        "案號,額度類別,身分認證方式\nA1,第一類,晶片金融卡\n",
        "class-1-methods",
        "holds");
    add("class 3 as class 1",
        "案號,額度類別,身分認證方式\nA1,3,視訊\n",
        "class-3-methods",
        "holds");
    add("how is not told", "案號,額度類別,身分認證方式\nA1,第一類,\n", "class-1-methods", "?");

    const char* const second = "案號,額度類別,開戶日期,身分認證方式\nA1,第二類,";
    const auto of2 = [&](const char* values) { return QByteArray(second) + values + "\n"; };
    const char* const now = "class-2-methods";
    const char* const before = "class-2-methods-before";
    add("certificate and video", of2("2023-11-28,自然人憑證＋視訊"), now, "holds");
    add("account and video", of2("2023-11-28,銀行帳戶、視訊"), now, "holds");
    add("account and video, too early",
        of2("2023-11-27,銀行帳戶、視訊"),
        before,
        "bank_account, video | citizen_certificate + video");
    add("not of the later rule", of2("2023-11-27,銀行帳戶、視訊"), now, "-");
    add("not of the earlier rule", of2("2023-11-28,銀行帳戶、視訊"), before, "-");
    add("certificate alone",
        of2("2026-01-01,自然人憑證"),
        now,
        "citizen_certificate | citizen_certificate / bank_account + video");
    add("chip card never",
        of2("2026-01-01,晶片金融卡、視訊"),
        now,
        "chip_card, video | citizen_certificate / bank_account + video");
    add("the day is not told, good either way", of2(",自然人憑證、視訊"), before, "holds");
    add("the day is not told, bad for one", of2(",銀行帳戶、視訊"), before, "?");

    add("OTP", "案號,額度類別,OTP 或電訪\nA1,第一類,OTP\n", "second-check", "holds");
    add("call, class 3", "案號,額度類別,OTP 或電訪\nA1,第三類,電訪\n", "second-check", "holds");
    add("neither", "案號,額度類別,OTP 或電訪\nA1,第一類,無\n", "second-check", "- | otp, call");
    add("class 2 is not asked", "案號,額度類別,OTP 或電訪\nA1,第二類,無\n", "second-check", "-");
    add("not told", "案號,額度類別,OTP 或電訪\nA1,第一類,\n", "second-check", "?");
    add("a comma tells nothing", "案號,額度類別,OTP 或電訪\nA1,第一類,、\n", "second-check", "?");

    add("a million", "案號,額度類別,單日額度\nA1,第一類,\"1,000,000\"\n", "class-1-limit", "holds");
    add("a dollar more",
        "案號,額度類別,單日額度\nA1,第一類,1000001\n",
        "class-1-limit",
        "1000001 | 1000000");
    add("in ten thousands",
        "案號,額度類別,單日額度\nA1,第一類,新臺幣101萬元\n",
        "class-1-limit",
        "1010000 | 1000000");
    add("of class 1 alone", "案號,額度類別,單日額度\nA1,第二類,500萬\n", "class-1-limit", "-");
    add("raised", "案號,額度類別,單日額度,已調高額度\nA1,第一類,499萬,是\n", "class-1-limit", "-");
    add("raised, within",
        "案號,額度類別,單日額度,已調高額度\nA1,第一類,499萬,是\n",
        "raised-limit",
        "holds");
    add("raised, beyond",
        "案號,額度類別,單日額度,已調高額度\nA1,第一類,500萬,是\n",
        "raised-limit",
        "5000000 | 4990000");
    add("class not told, within", "案號,額度類別,單日額度\nA1,,100萬\n", "class-1-limit", "holds");
    add("class not told, beyond", "案號,額度類別,單日額度\nA1,,101萬\n", "class-1-limit", "?");
    add("agrees to the limit", "案號,額度類別,同意額度受限\nA1,第一類,是\n", "agreement", "holds");
    add("no proof of means", "案號,額度類別,資力證明\nA1,第二類,否\n", "agreement", "no | yes");
    add("nothing prepaid told", "案號,額度類別,資力證明\nA1,第三類,是\n", "agreement", "?");

    const char* const mobile =
        "案號,身分認證方式,門號世代,直營門市臨櫃申辦,門號卡別,委託人同意,比對結果\nA1,";
    const auto ofMobile = [&](const char* values) { return QByteArray(mobile) + values + "\n"; };
    const QByteArray good = ofMobile("Mobile ID,4G,臨櫃,月租型,是,相符");
    for (const char* rule : {"mobile-id-generation",
                             "mobile-id-counter",
                             "mobile-id-card",
                             "mobile-id-consent",
                             "mobile-id-match"}) {
        add((QByteArray("in order, ") + rule).constData(), good, rule, "holds");
        add((QByteArray("no Mobile ID, ") + rule).constData(), ofMobile("視訊,,,,,"), rule, "-");
        add((QByteArray("not told, ") + rule).constData(), ofMobile("MID,,,,,"), rule, "?");
    }
    add("3.5G", ofMobile("MID,3.5G,臨櫃,月租型,是,相符"), "mobile-id-generation", "3 | 4");
    add("5G", ofMobile("MID,5G,臨櫃,月租型,是,相符"), "mobile-id-generation", "holds");
    add("online", ofMobile("MID,4G,網路申辦,月租型,是,相符"), "mobile-id-counter", "no | yes");
    for (const char* card : {"儲值卡", "親子卡", "預付卡", "企業卡", "委託代辦"}) {
        const QByteArray verdict =
            QByteArray(card) + " | ≠ 儲值卡, 親子卡, 預付卡, 企業卡, 委託代辦, prepaid, corporate, "
                               "family plan, by proxy";
        add(card,
            ofMobile((QByteArray("MID,4G,臨櫃,") + card + ",是,相符").constData()),
            "mobile-id-card",
            verdict.constData());
    }
    add("do not agree", ofMobile("MID,4G,臨櫃,月租型,是,不符"), "mobile-id-match", "no | yes");
}

void TestListAnalyses::openings()
{
    judge(AnalysisKind::AccountOpening);
}

void TestListAnalyses::assurance_data()
{
    columns();
    const char* const heads = "對象,內外部,比較對象,登錄等級,信物管理等級,驗證等級\n";
    const auto of = [&](const char* rows) { return QByteArray(heads) + rows; };
    add("as high in each phase",
        of("員工,內部,,2,3,3\n客戶,外部,,2,3,4\n"),
        "external-not-below",
        "holds");
    add("lower in one phase",
        of("員工,內部,,2,3,3\n客戶,外部,,3,2,3\n"),
        "external-not-below",
        "MGT 2 | MGT 3");
    add("lower in two",
        of("員工,內部,,3,3,3\n客戶,外部,,2,3,1\n"),
        "external-not-below",
        "ENR 2, AUT 1 | ENR 3, AUT 3");
    add("by name",
        of("員工,內部,,LoA2,LoA 3,高\n客戶,外部,,某種程度,極高,LoA-3\n"),
        "external-not-below",
        "holds");
    add("a phase is not told",
        of("員工,內部,,2,3,3\n客戶,外部,,2,,3\n"),
        "external-not-below",
        "?");
    add("not told of the staff",
        of("員工,內部,,2,,3\n客戶,外部,,2,3,3\n"),
        "external-not-below",
        "?");
    add("nobody inside", of("客戶,外部,,2,3,3\n"), "external-not-below", "?");
    add("side not told", of("員工,內部,,2,3,3\n客戶,,,2,3,3\n"), "external-not-below", "?");
    add("between two internal ones",
        of("員工,內部,,2,2,2\n管理者,內部,,3,3,3\n客戶,外部,,2,2,2\n"),
        "external-not-below",
        "?");
    add("below both",
        of("員工,內部,,2,2,2\n管理者,內部,,3,3,3\n客戶,外部,,1,3,3\n"),
        "external-not-below",
        "ENR 1 | ENR 2");
    add("said which",
        of("員工,內部,,2,2,2\n管理者,內部,,3,3,3\n客戶,外部,員工,2,2,2\n"),
        "external-not-below",
        "holds");
    add("said which, lower",
        of("員工,內部,,2,2,2\n管理者,內部,,3,3,3\n廠商,外部,管理者,3,2,3\n"),
        "external-not-below",
        "MGT 2 | MGT 3");

    const char* const group = "對象,評定標準,互通群組\n";
    const auto ofGroup = [&](const char* rows) { return QByteArray(group) + rows; };
    add("one standard",
        ofGroup("AD,ISO/IEC 29115:2013,A\n入口網,ISO 29115,A\n"),
        "one-standard",
        "holds×2");
    add("two standards",
        ofGroup("AD,ISO/IEC 29115,A\n入口網,NIST 800-63,A\n"),
        "one-standard",
        "holds; NIST 800-63 | ISO/IEC 29115");
    add("of another group", ofGroup("AD,ISO 29115,A\n入口網,自訂,B\n"), "one-standard", "-");
    add("not interoperating", ofGroup("AD,ISO 29115,\n入口網,自訂,\n"), "one-standard", "-");
    add("standard not told", ofGroup("AD,ISO 29115,A\n入口網,,A\n"), "one-standard", "holds; ?");
    add("groups not told", "對象,評定標準\nAD,ISO 29115\n入口網,自訂\n", "one-standard", "?×2");

    add("no level set", of("員工,內部,,1,1,1\n"), "min-level", "?");
    add("level reached",
        of("員工,內部,,2,3,4\n"),
        "min-level",
        "holds",
        {QStringLiteral("min-level.min_level=2")});
    add("level missed",
        of("員工,內部,,2,3,1\n"),
        "min-level",
        "AUT 1 | AUT 2",
        {QStringLiteral("min-level.min_level=2")});
    add("level missed whatever the rest",
        of("員工,內部,,1,,\n"),
        "min-level",
        "ENR 1 | ENR 2",
        {QStringLiteral("min-level.min_level=2")});
    add("level not told",
        of("員工,內部,,2,,2\n"),
        "min-level",
        "?",
        {QStringLiteral("min-level.min_level=2")});

    const char* const aal = "對象,鑑別器,所稱 AAL,要求 AAL\n客戶,";
    const auto ofAal = [&](const char* values) { return QByteArray(aal) + values + "\n"; };
    add("shown", ofAal("密碼、OTP 產生器,AAL2,"), "aal-shown", "holds");
    add("a synchronised passkey is no AAL3", ofAal("可同步的通行金鑰,AAL3,"), "aal-shown", "2 | 3");
    add("a smart card is", ofAal("晶片卡,AAL3,"), "aal-shown", "holds");
    add("authenticators not told", ofAal(",AAL3,"), "aal-shown", "?");
    add("asked for by the form", ofAal("密碼,,AAL2"), "aal-reached", "1 | 2");
    add("what is shown counts", ofAal("密碼,AAL2,AAL2"), "aal-reached", "1 | 2");
    add("what is said, where nothing is shown", ofAal(",AAL2,AAL2"), "aal-reached", "holds");
    add("nobody asks", ofAal("密碼,AAL1,"), "aal-reached", "?");
    add("asked for by whoever judges",
        ofAal("密碼,AAL1,"),
        "aal-reached",
        "1 | 2",
        {QStringLiteral("aal-reached.min_aal=2")});
}

void TestListAnalyses::assurance()
{
    judge(AnalysisKind::Assurance);
}

} // namespace zt

QTEST_APPLESS_MAIN(zt::TestListAnalyses)
#include "tst_listanalyses.moc"
