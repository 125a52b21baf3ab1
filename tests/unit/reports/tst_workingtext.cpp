// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/domain/accountanalysis.h"
#include "model/domain/assuranceanalysis.h"
#include "model/domain/backupanalysis.h"
#include "model/domain/certificateanalysis.h"
#include "model/domain/deviceanalysis.h"
#include "model/domain/firewallanalysis.h"
#include "model/domain/loginanalysis.h"
#include "model/domain/mobileappanalysis.h"
#include "model/domain/openinganalysis.h"
#include "model/domain/policyanalysis.h"
#include "model/domain/scananalysis.h"
#include "model/domain/traininganalysis.h"
#include "reports/wordingworking.h"
#include "tests/unit/domain/analysistest.h"

#include <QTest>

using namespace zt;
using namespace zt::analysistest;
using namespace Qt::StringLiterals;

namespace {

const QDate at(2026, 7, 18);

struct Row
{
    const char* name;
    AnalysisResult result; ///< with one exception
    QString zh;
    QString en;
};

template <class Analysis, class... Entries>
AnalysisResult byDay(const EvidenceRule& rule, const Entries&... entries)
{
    Analysis analysis(setOf({rule}), at);
    (analysis.take(entries), ...);
    return std::move(analysis).finish();
}

template <class Analysis, class... Entries>
AnalysisResult ofRule(const EvidenceRule& rule, const Entries&... entries)
{
    Analysis analysis(setOf({rule}));
    (analysis.take(entries), ...);
    return std::move(analysis).finish();
}

AccountRow account(const char* name, qint64 row = 2)
{
    AccountRow one;
    one.row = row;
    one.name = QLatin1String(name);
    one.enabled = true;
    return one;
}

QList<Row> accountRows()
{
    constexpr AnalysisKind kind = AnalysisKind::Accounts;
    AccountRow old = account("a");
    old.passwordSet = dayOf("2026-04-18");
    AccountRow idle = account("a");
    idle.lastLogin = dayOf("2026-01-18");
    AccountRow left = account("a");
    left.tellsLeavers = true;
    left.left = dayOf("2026-07-17");
    AccountRow shared = account("a");
    shared.shared = true;
    return {
        // 13 days of April, 31, 30, 18 of July: 12 + 31 + 30 + 18
        {"days",
         byDay<AccountAnalysis>(
             ruleOf(kind, "password-age", {numberOf("max_age_days", 90, "days")}), old),
         u"2026-07-18 減 2026-04-18 為 91 天，超過 90 天。"_s,
         u"From 2026-04-18 to 2026-07-18 it is 91 days, more than 90 days."_s},
        {"months",
         byDay<AccountAnalysis>(
             ruleOf(kind, "idle-suspend", {numberOf("max_idle_months", 6, "months")}), idle),
         u"自 2026-01-18 起，於 2026-07-18 屆滿 6 個月；判定日為 2026-07-18。"_s,
         u"From 2026-01-18 on, 6 months were full on 2026-07-18; judged on 2026-07-18."_s},
        {"a leaver",
         byDay<AccountAnalysis>(ruleOf(kind, "leaver-enabled"), left),
         u"2026-07-17 早於 2026-07-18，相差 1 天。"_s,
         u"2026-07-17 is 1 day before 2026-07-18."_s},
        {"yes for no",
         byDay<AccountAnalysis>(ruleOf(kind, "shared"), shared),
         u"讀到「是」，應為「否」。"_s,
         u"Read “yes”; it has to be “no”."_s},
        {"twice",
         byDay<AccountAnalysis>(
             ruleOf(kind, "duplicate"), account("a", 1203), account("b", 1204), account("A", 1205)),
         u"第 1,203 列已有相同的一筆。"_s,
         u"The same stands in row 1,203 already."_s},
    };
}

QList<Row> policyRows()
{
    constexpr AnalysisKind kind = AnalysisKind::PasswordPolicy;
    PolicyRow policy;
    policy.minLength = 1;
    policy.maxAgeDays = 0;
    policy.lockoutAttempts = 6;
    policy.letter = false;
    policy.digit = true;
    policy.symbol = false;
    return {
        {"too short",
         ofRule<PolicyAnalysis>(
             ruleOf(kind, "min-length", {numberOf("min_length", 6, "characters")}), policy),
         u"1 碼，低於 6 碼。"_s,
         u"1 character, less than 6 characters."_s},
        {"never",
         ofRule<PolicyAnalysis>(ruleOf(kind, "max-age", {numberOf("max_age_days", 90, "days")}),
                                policy),
         u"未設限，上限應為 90 天。"_s,
         u"No limit is set; the most is 90 days."_s},
        {"too many",
         ofRule<PolicyAnalysis>(
             ruleOf(kind, "lockout", {numberOf("max_lockout_attempts", 5, "attempts")}), policy),
         u"6 次，超過 5 次。"_s,
         u"6 attempts, more than 5 attempts."_s},
        {"classes",
         ofRule<PolicyAnalysis>(
             ruleOf(
                 kind, "classes", {wordsOf("require", {u"letter"_s, u"digit"_s, u"symbol"_s}, "")}),
             policy),
         u"缺少：英文字母、符號；應有：英文字母、數字、符號。"_s,
         u"Lacking: letters, symbols; asked for: letters, digits, symbols."_s},
    };
}

QList<Row> deviceAndFirewallRows()
{
    DeviceRow device;
    device.row = 2;
    device.name = u"pc"_s;
    device.systemCurrent = true;
    device.antivirusCurrent = false;
    device.applicationsCurrent = true;
    device.configurationInOrder = false;
    const EvidenceRule health =
        ruleOf(AnalysisKind::Devices, "health-level", {numberOf("min_tenths", 7, "tenths")});
    DeviceRow stated;
    stated.row = 2;
    stated.name = u"pc"_s;
    stated.tenths = 1;
    FirewallRow wall;
    wall.row = 2;
    wall.name = u"1"_s;
    wall.allows = wall.anySource = wall.anyDestination = true;
    wall.hits = 0;
    wall.retention = Retention{24, 0};
    wall.reviewed = dayOf("2025-07-17");
    return {
        // 4 and 2
        {"health",
         byDay<DeviceAnalysis>(health, device),
         u"正常項目：作業系統、應用程式；合計 6／10，低於 7／10。"_s,
         u"In order: operating system, applications; together 6 tenths, less than 7 tenths."_s},
        {"health as stated",
         byDay<DeviceAnalysis>(health, stated),
         u"1／10，低於 7／10。"_s,
         u"1 tenth, less than 7 tenths."_s},
        {"from anywhere",
         byDay<FirewallAnalysis>(ruleOf(AnalysisKind::Firewall, "any-any"), wall),
         u"讀到「any → any」，依規則不得有。"_s,
         u"Read “any → any”, which must not be."_s},
        {"unused",
         byDay<FirewallAnalysis>(ruleOf(AnalysisKind::Firewall, "unused"), wall),
         u"0 次，低於 1 次。"_s,
         u"0 hits, less than 1 hit."_s},
        {"kept",
         byDay<FirewallAnalysis>(ruleOf(AnalysisKind::Firewall,
                                        "retention",
                                        {numberOf("min_retention_years", 3, "years")}),
                                 wall),
         u"24 個月，低於 36 個月。"_s,
         u"24 months, less than 36 months."_s},
        {"reviewed",
         byDay<FirewallAnalysis>(ruleOf(AnalysisKind::Firewall,
                                        "reviewed",
                                        {numberOf("max_review_months", 12, "months")}),
                                 wall),
         u"自 2025-07-17 起 12 個月，至 2026-07-17 止；2026-07-18 已逾 1 天。"_s,
         u"12 months from 2025-07-17 end on 2026-07-17; 2026-07-18 is 1 day later."_s},
    };
}

/// In Taipei, in July 2026.
LoginRow login(qint64 row, int day, int hour, int minute, const char* place, const char* device)
{
    LoginRow one;
    one.row = row;
    const QDateTime when(QDate(2026, 7, day), QTime(hour, minute), Qt::OffsetFromUTC, 8 * 3600);
    one.when = Moment{when.toMSecsSinceEpoch()};
    one.account = u"u"_s;
    one.source = u"203.0.113.7"_s;
    one.place = QLatin1String(place);
    one.device = QLatin1String(device);
    one.succeeded = true;
    return one;
}

QList<Row> loginRows()
{
    constexpr AnalysisKind kind = AnalysisKind::Logins;
    LoginRow failed = login(1, 1, 9, 0, "TW", "");
    failed.succeeded = false;
    const EvidenceRule runs = ruleOf(
        kind,
        "repeated-failures",
        {numberOf("max_failed_attempts", 3, "attempts"), numberOf("window_minutes", 3, "minutes")});
    return {
        {"a run",
         ofRule<LoginAnalysis>(runs, failed, failed, failed, failed),
         u"計得 4 次，達 3 次即為例外。"_s,
         u"Counted 4 attempts; from 3 attempts on it is an exception."_s},
        {"travel",
         ofRule<LoginAnalysis>(ruleOf(kind,
                                      "impossible-travel",
                                      {numberOf("min_minutes_between_places", 120, "minutes")}),
                               login(1, 1, 9, 0, "TW", ""),
                               login(2, 1, 9, 35, "US", "")),
         u"TW、US 相隔 35 分鐘，不足 120 分鐘。"_s,
         u"At TW, US within 35 minutes, less than 120 minutes."_s},
        {"hours",
         ofRule<LoginAnalysis>(
             ruleOf(kind, "off-hours", {wordsOf("hours", {u"07:00"_s, u"21:00"_s}, "clock")}),
             login(1, 1, 21, 5, "TW", "")),
         u"21:05 不在 07:00–21:00 之內。"_s,
         u"21:05 is not within 07:00–21:00."_s},
        {"a device",
         ofRule<LoginAnalysis>(
             ruleOf(kind, "first-seen-device", {numberOf("baseline_days", 7, "days")}),
             login(1, 1, 9, 0, "TW", "one"),
             login(2, 8, 9, 1, "TW", "two")),
         u"帳號首見於 2026-07-01，此設備首見於 2026-07-08，已過 7 天的學習期。"_s,
         u"The account was first seen on 2026-07-01, this device on 2026-07-08: after the 7 days in which its devices are learnt."_s},
    };
}

QList<Row> otherRows()
{
    CertificateRow certificate;
    certificate.row = 1;
    certificate.notBefore = dayOf("2026-07-20");
    certificate.notAfter = dayOf("2026-07-28");
    certificate.keyKind = u"RSA"_s;
    certificate.keyBits = 1024;
    BackupRow job;
    job.row = 2;
    job.system = u"A"_s;
    job.tellsJob = true;
    job.rpo = 240;
    job.interval = 750;
    MobileAppRow app;
    app.row = 2;
    app.name = u"app"_s;
    app.changed = dayOf("2026-05-01");
    app.retested = dayOf("2026-05-10");
    app.retestPassed = false;
    OpeningRow opening;
    opening.row = 2;
    opening.name = u"c"_s;
    opening.accountClass = u"1"_s;
    opening.dailyLimit = 2'000'000;
    AssuranceRow population;
    population.row = 2;
    population.population = u"p"_s;
    population.aal = 1;
    TrainingRow drill;
    drill.row = 2;
    drill.person = u"p"_s;
    drill.drillPassed = false;
    drill.drilled = dayOf("2026-07-01");
    drill.retrainedOn = dayOf("2026-07-31");
    ScanRow scan;
    scan.row = 2;
    scan.target = u"h"_s;
    scan.scanned = dayOf("2026-01-05");
    scan.severity = ScanSeverity::High;
    scan.weakness = u"7"_s;
    return {
        {"days left",
         byDay<CertificateAnalysis>(ruleOf(AnalysisKind::Certificates,
                                           "days-left",
                                           {numberOf("min_days_left", 30, "days")}),
                                    certificate),
         u"2026-07-28 減 2026-07-18 為 10 天，不足 30 天。"_s,
         u"From 2026-07-18 to 2026-07-28 it is 10 days, less than 30 days."_s},
        {"not yet",
         byDay<CertificateAnalysis>(ruleOf(AnalysisKind::Certificates, "validity"), certificate),
         u"2026-07-20 晚於 2026-07-18，相差 2 天。"_s,
         u"2026-07-20 is 2 days after 2026-07-18."_s},
        {"a key",
         byDay<CertificateAnalysis>(ruleOf(AnalysisKind::Certificates,
                                           "key-strength",
                                           {numberOf("min_rsa_bits", 2048, "bits")}),
                                    certificate),
         u"RSA 1024，低於 RSA 2048。"_s,
         u"RSA 1024, less than RSA 2048."_s},
        {"hours between",
         byDay<BackupAnalysis>(ruleOf(AnalysisKind::Backups, "backup-interval"), job),
         u"12.5 小時，超過 4 小時。"_s,
         u"12.5 hours, more than 4 hours."_s},
        {"tested in vain",
         byDay<MobileAppAnalysis>(
             ruleOf(AnalysisKind::MobileApps, "retest", {wordsOf("functions", {u"order"_s}, "")}),
             app),
         u"2026-05-01 起沒有可採認的紀錄，讀到「2026-05-10」。"_s,
         u"Nothing that counts since 2026-05-01; read “2026-05-10”."_s},
        {"money",
         ofRule<OpeningAnalysis>(ruleOf(AnalysisKind::AccountOpening,
                                        "class-1-limit",
                                        {numberOf("max_twd", 1'000'000, "twd")}),
                                 opening),
         u"新臺幣 2,000,000 元，超過 新臺幣 1,000,000 元。"_s,
         u"NT$ 2,000,000, more than NT$ 1,000,000."_s},
        {"a level",
         ofRule<AssuranceAnalysis>(
             ruleOf(AnalysisKind::Assurance, "aal-reached", {numberOf("min_aal", 2, "aal")}),
             population),
         u"AAL1，低於 AAL2。"_s,
         u"AAL1, less than AAL2."_s},
        {"planned",
         byDay<TrainingAnalysis>(
             ruleOf(AnalysisKind::Training, "drill-retrained", {wordsOf("retraining", {}, "")}),
             drill),
         u"2026-07-31 晚於 2026-07-18，相差 13 天。"_s,
         u"2026-07-31 is 13 days after 2026-07-18."_s},
        // due on 5 July
        {"a rhythm",
         byDay<ScanAnalysis>(ruleOf(AnalysisKind::VulnerabilityScans,
                                    "half-yearly",
                                    {numberOf("max_gap_months", 6, "months")}),
                             scan),
         u"自 2026-01-05 起 6 個月，至 2026-07-05 止；2026-07-18 已逾 13 天。"_s,
         u"6 months from 2026-01-05 end on 2026-07-05; 2026-07-18 is 13 days later."_s},
        {"open still",
         byDay<ScanAnalysis>(ruleOf(AnalysisKind::VulnerabilityScans,
                                    "high-fixed",
                                    {wordsOf("min_severity", {u"high"_s}, "severity")}),
                             scan),
         u"讀到「高、未處理 2026-01-05」，應為「已修補或補償」。"_s,
         u"Read “high, open 2026-01-05”; it has to be “fixed or compensated”."_s},
    };
}

} // namespace

/// How an exception was worked out, worked by hand.
class TestWorkingText : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void sentences_data()
    {
        QTest::addColumn<QString>("told");
        QTest::addColumn<QString>("wanted");
        const Language zh(LanguageCode::ZhTw);
        const Language en(LanguageCode::En);
        for (const QList<Row>& rows :
             {accountRows(), policyRows(), deviceAndFirewallRows(), loginRows(), otherRows()}) {
            for (const Row& row : rows) {
                const bool one = row.result.exceptions.size() == 1;
                const auto told = [&](const Language& language) {
                    return one ? workingText(row.result.exceptions.first(), language)
                               : u"%1 exceptions"_s.arg(row.result.exceptions.size());
                };
                QTest::addRow("%s, zh", row.name) << told(zh) << row.zh;
                QTest::addRow("%s, en", row.name) << told(en) << row.en;
            }
        }
    }

    void sentences()
    {
        QFETCH(QString, told);
        QTEST(told, "wanted");
    }

    /// What a file says is text in a sentence, and nothing is filled into it.
    void hostile()
    {
        AnalysisException one;
        one.value = measureOf(u"%2 <b>%1</b>"_s);
        one.limit = measureOf(u"%1"_s);
        QCOMPARE(workingText(one, Language(LanguageCode::En)),
                 u"Read “%2 <b>%1</b>”; it has to be “%1”."_s);
        QVERIFY(!workingText({}, Language(LanguageCode::En)).isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestWorkingText)
#include "tst_workingtext.moc"
