// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysistest.h"
#include "model/domain/accountanalysis.h"

#include <QTest>

namespace zt {

using namespace analysistest;

using Kind = Ruling::Kind;

/// What the rules say of accounts; verdicts worked out by hand with a calendar.
class TestAccountAnalysis : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void days_data();
    void days();
    void months_data();
    void months();
    void cannotBeJudged_data();
    void cannotBeJudged();
    void disabledAccountsAreNotAsked();
    void neverUsedCountsFromItsCreation();
    void owner_data();
    void owner();
    void leavers_data();
    void leavers();
    void duplicates();
    void populationAndExcluded();
    void anUnaffectedRowChangesNothing();
    void masked_data();
    void masked();
};

namespace {

AccountRow inOrder()
{
    AccountRow account;
    account.row = 2;
    account.name = QStringLiteral("a01");
    account.person = QStringLiteral("王小明");
    account.created = dayOf("2020-01-01");
    account.lastLogin = dayOf("2026-07-17");
    account.passwordSet = dayOf("2026-07-01");
    account.enabled = true;
    account.privileged = false;
    account.shared = false;
    account.tellsLeavers = true;
    account.passwordNeverExpires = false;
    account.passwordNotRequired = false;
    return account;
}

EvidenceRule rule(const char* id, const QList<RuleParameter>& parameters = {})
{
    return ruleOf(AnalysisKind::Accounts, id, parameters);
}

EvidenceRuleSet allRules()
{
    return setOf({rule("password-age", {numberOf("max_age_days", 90, "days")}),
                  rule("password-expires"),
                  rule("password-required"),
                  rule("idle-suspend", {numberOf("max_idle_months", 6, "months")}),
                  rule("idle-delete", {numberOf("max_idle_months", 12, "months")}),
                  rule("shared"),
                  rule("privileged-owner"),
                  rule("leaver-enabled"),
                  rule("duplicate")});
}

} // namespace

void TestAccountAnalysis::days_data()
{
    QTest::addColumn<QString>("set");
    QTest::addColumn<QString>("at");
    QTest::addColumn<int>("kind");
    QTest::addColumn<int>("value");
    const auto kept = int(Kind::Holds);
    const auto broken = int(Kind::Exception);
    QTest::newRow("day 0") << "2026-07-18"
                           << "2026-07-18" << kept << 0;
    QTest::newRow("day 89") << "2026-04-20"
                            << "2026-07-18" << kept << 0;
    QTest::newRow("day 90") << "2026-04-19"
                            << "2026-07-18" << kept << 0;
    QTest::newRow("day 91") << "2026-04-18"
                            << "2026-07-18" << broken << 91;
    // 2024 has 29 days in February: 1 January to 31 March is 90 days, in 2023 it is 89.
    QTest::newRow("leap year, day 90") << "2024-01-01"
                                       << "2024-03-31" << kept << 0;
    QTest::newRow("leap year, day 91") << "2024-01-01"
                                       << "2024-04-01" << broken << 91;
    QTest::newRow("common year, day 90") << "2023-01-01"
                                         << "2023-04-01" << kept << 0;
    QTest::newRow("common year, day 91") << "2023-01-01"
                                         << "2023-04-02" << broken << 91;
    QTest::newRow("from a leap day, 90") << "2024-02-29"
                                         << "2024-05-29" << kept << 0;
    QTest::newRow("from a leap day, 91") << "2024-02-29"
                                         << "2024-05-30" << broken << 91;
    QTest::newRow("over the year's end, 91") << "2025-12-01"
                                             << "2026-03-02" << broken << 91;
}

void TestAccountAnalysis::days()
{
    QFETCH(QString, set);
    QFETCH(QString, at);
    AccountRow account = inOrder();
    account.passwordSet = QDate::fromString(set, Qt::ISODate);
    const Ruling ruling = judgeAccount(rule("password-age", {numberOf("max_age_days", 90, "days")}),
                                       account,
                                       QDate::fromString(at, Qt::ISODate));
    QTEST(int(ruling.kind), "kind");
    if (ruling.kind == Kind::Exception) {
        QFETCH(int, value);
        QCOMPARE(ruling.value, measureOf(qint64{value}));
        QCOMPARE(ruling.limit, measureOf(qint64{90}));
    }
}

/// Months are full on the day that corresponds to the first (Civil Code, articles 120 and 121), and
/// over on that day.
void TestAccountAnalysis::months_data()
{
    QTest::addColumn<int>("months");
    QTest::addColumn<QString>("used");
    QTest::addColumn<QString>("full");
    QTest::newRow("half a year") << 6 << "2026-01-18"
                                 << "2026-07-18";
    QTest::newRow("a year") << 12 << "2025-07-18"
                            << "2026-07-18";
    QTest::newRow("three months") << 3 << "2026-04-18"
                                  << "2026-07-18";
    QTest::newRow("31 August to the end of February") << 6 << "2025-08-31"
                                                      << "2026-02-28";
    QTest::newRow("… in a leap year") << 6 << "2023-08-31"
                                      << "2024-02-29";
    QTest::newRow("a year from a leap day") << 12 << "2024-02-29"
                                            << "2025-02-28";
    QTest::newRow("31 January, one month") << 1 << "2026-01-31"
                                           << "2026-02-28";
    QTest::newRow("30 November, three months") << 3 << "2025-11-30"
                                               << "2026-02-28";
    QTest::newRow("28 February is a month's end") << 6 << "2026-02-28"
                                                  << "2026-08-31"; // begins on 1 March
    QTest::newRow("27 February is none") << 6 << "2026-02-27"
                                         << "2026-08-27";
}

void TestAccountAnalysis::months()
{
    QFETCH(int, months);
    QFETCH(QString, used);
    QFETCH(QString, full);
    const QDate day = QDate::fromString(full, Qt::ISODate);
    AccountRow account = inOrder();
    account.lastLogin = QDate::fromString(used, Qt::ISODate);
    const EvidenceRule idle = rule("idle-suspend", {numberOf("max_idle_months", months, "months")});
    QCOMPARE(judgeAccount(idle, account, day.addDays(-1)).kind, Kind::Holds);
    const Ruling ruling = judgeAccount(idle, account, day);
    QCOMPARE(ruling.kind, Kind::Exception);
    QCOMPARE(toText(ruling.value), used);
    QCOMPARE(toText(ruling.limit), full);
}

/// What the list does not tell is never taken for kept.
void TestAccountAnalysis::cannotBeJudged_data()
{
    QTest::addColumn<int>("at");
    for (int i = 0; i < 8; ++i) {
        QTest::newRow(qPrintable(allRules().rules[i].id)) << i;
    }
}

void TestAccountAnalysis::cannotBeJudged()
{
    QFETCH(int, at);
    AccountRow bare;
    bare.row = 2;
    bare.name = QStringLiteral("a01");
    QCOMPARE(judgeAccount(allRules().rules[at], bare, dayOf("2026-07-18")).kind, Kind::CannotJudge);
}

void TestAccountAnalysis::disabledAccountsAreNotAsked()
{
    AccountRow account = inOrder();
    account.enabled = false;
    account.passwordSet = dayOf("2020-01-01");
    account.lastLogin = dayOf("2020-01-01");
    const QDate at = dayOf("2026-07-18");
    const QList<EvidenceRule> rules = allRules().rules;
    QCOMPARE(judgeAccount(rules[0], account, at).kind, Kind::NotConcerned);
    QCOMPARE(judgeAccount(rules[3], account, at).kind, Kind::NotConcerned);
    // To be deleted after a year, whether suspended or not.
    QCOMPARE(judgeAccount(rules[4], account, at).kind, Kind::Exception);
    // Not known whether it is in use: an old password is not known to matter.
    account.enabled = std::nullopt;
    QCOMPARE(judgeAccount(rules[0], account, at).kind, Kind::CannotJudge);
    account.passwordSet = dayOf("2026-07-01");
    QCOMPARE(judgeAccount(rules[0], account, at).kind, Kind::Holds);
}

void TestAccountAnalysis::neverUsedCountsFromItsCreation()
{
    AccountRow account = inOrder();
    account.neverUsed = true;
    account.lastLogin = {};
    account.created = dayOf("2026-01-19");
    const EvidenceRule idle = allRules().rules[3];
    QCOMPARE(judgeAccount(idle, account, dayOf("2026-07-18")).kind, Kind::Holds);
    QCOMPARE(judgeAccount(idle, account, dayOf("2026-07-19")).kind, Kind::Exception);
    account.created = {};
    QCOMPARE(judgeAccount(idle, account, dayOf("2026-07-19")).kind, Kind::CannotJudge);
}

void TestAccountAnalysis::owner_data()
{
    QTest::addColumn<int>("privileged"); // -1 not told
    QTest::addColumn<QString>("person"); // null: no column
    QTest::addColumn<int>("kind");
    QTest::newRow("privileged with an owner") << 1 << "王小明" << int(Kind::Holds);
    QTest::newRow("privileged, left blank") << 1 << "" << int(Kind::Exception);
    QTest::newRow("privileged, blanks") << 1 << "  " << int(Kind::Exception);
    QTest::newRow("privileged, no column") << 1 << QString() << int(Kind::CannotJudge);
    QTest::newRow("not privileged") << 0 << "" << int(Kind::NotConcerned);
    QTest::newRow("not told") << -1 << "王小明" << int(Kind::CannotJudge);
}

void TestAccountAnalysis::owner()
{
    QFETCH(int, privileged);
    QFETCH(QString, person);
    AccountRow account = inOrder();
    account.privileged = privileged < 0 ? std::nullopt : std::optional(privileged == 1);
    account.person = person.isNull() ? std::nullopt : std::optional(person);
    QTEST(int(judgeAccount(rule("privileged-owner"), account, dayOf("2026-07-18")).kind), "kind");
}

void TestAccountAnalysis::leavers_data()
{
    QTest::addColumn<QString>("left");
    QTest::addColumn<int>("enabled"); // -1 not told
    QTest::addColumn<int>("kind");
    QTest::newRow("stays") << "" << 1 << int(Kind::NotConcerned);
    QTest::newRow("leaves tomorrow") << "2026-07-19" << 1 << int(Kind::Holds);
    QTest::newRow("leaves today") << "2026-07-18" << 1 << int(Kind::Holds);
    QTest::newRow("left yesterday") << "2026-07-17" << 1 << int(Kind::Exception);
    QTest::newRow("left, disabled") << "2026-07-17" << 0 << int(Kind::Holds);
    QTest::newRow("left, not told") << "2026-07-17" << -1 << int(Kind::CannotJudge);
}

void TestAccountAnalysis::leavers()
{
    QFETCH(QString, left);
    QFETCH(int, enabled);
    AccountRow account = inOrder();
    account.left = QDate::fromString(left, Qt::ISODate);
    account.enabled = enabled < 0 ? std::nullopt : std::optional(enabled == 1);
    QTEST(int(judgeAccount(rule("leaver-enabled"), account, dayOf("2026-07-18")).kind), "kind");
}

void TestAccountAnalysis::duplicates()
{
    AccountAnalysis analysis(setOf({rule("duplicate")}), dayOf("2026-07-18"));
    const auto take = [&analysis](qint64 row, const char* name, const char* system) {
        AccountRow account = inOrder();
        account.row = row;
        account.name = QString::fromUtf8(name);
        account.system = QString::fromUtf8(system);
        analysis.take(account);
    };
    take(2, "wang", "下單");
    take(3, "WANG ", "下單");
    take(4, "wang", "風控");
    take(5, "wang2", "下單");
    const AnalysisResult result = std::move(analysis).finish();
    QCOMPARE(exceptionsOf(result), QStringList{QStringLiteral("3 duplicate WANG 1")});
    QCOMPARE(result.rules[0].tested, 4);
}

void TestAccountAnalysis::populationAndExcluded()
{
    AccountAnalysis analysis(allRules(), dayOf("2026-07-18"));
    AccountRow account = inOrder();
    account.shared = true;
    account.passwordSet = dayOf("2026-04-18");
    analysis.take(account);
    AccountRow nameless = inOrder();
    nameless.name = QStringLiteral(" ");
    analysis.take(nameless);
    const AnalysisResult result = std::move(analysis).finish();
    QCOMPARE(result.population, 1);
    QCOMPARE(result.excluded, 1);
    QCOMPARE(
        exceptionsOf(result),
        (QStringList{QStringLiteral("2 password-age 91 90"), QStringLiteral("2 shared yes no")}));
    QCOMPARE(result.exceptionCount(), 2);
    QCOMPARE(result.cannotJudge(), 0);
    qint64 inSeries = 0;
    for (const auto& [label, count] : result.series[0].counts) {
        inSeries += count;
    }
    QCOMPARE(inSeries, result.population);
}

/// One more account that is in order: the same exceptions, one more tested by each rule that speaks
/// of it.
void TestAccountAnalysis::anUnaffectedRowChangesNothing()
{
    const auto resultOf = [](bool withMore) {
        AccountAnalysis analysis(allRules(), dayOf("2026-07-18"));
        for (int i = 0; i < 40; ++i) {
            if (withMore && i == 20) {
                AccountRow more = inOrder();
                more.row = 1000;
                more.name = QStringLiteral("more");
                analysis.take(more);
            }
            AccountRow account = inOrder();
            account.row = 2 + i;
            account.name = QStringLiteral("a%1").arg(i % 37);
            account.passwordSet = dayOf("2026-07-18").addDays(-5 * i);
            account.lastLogin = dayOf("2026-07-18").addDays(-20 * i);
            account.shared = i % 7 == 0;
            account.privileged = i % 5 == 0;
            account.person = i % 10 == 0 ? QString() : QStringLiteral("王");
            analysis.take(account);
        }
        return std::move(analysis).finish();
    };
    const AnalysisResult without = resultOf(false);
    const AnalysisResult with = resultOf(true);
    QVERIFY(without.exceptions.size() > 20);
    QCOMPARE(with.exceptions, without.exceptions);
    QCOMPARE(with.cannotJudge(), without.cannotJudge());
    QCOMPARE(with.population, without.population + 1);
    for (qsizetype i = 0; i < with.rules.size(); ++i) {
        const qint64 more = with.rules[i].tested - without.rules[i].tested;
        const QString id = with.rules[i].rule.id;
        const bool speaks =
            id != QLatin1String("privileged-owner") && id != QLatin1String("leaver-enabled");
        QCOMPARE(more, speaks ? 1 : 0);
    }
}

void TestAccountAnalysis::masked_data()
{
    QTest::addColumn<QString>("masked");
    QTest::newRow("王小明") << "王○明";
    QTest::newRow("王明") << "王○";
    QTest::newRow("歐陽小明") << "歐○○明";
    QTest::newRow("daemon") << "d*****";
    QTest::newRow("a") << "a";
    QTest::newRow("") << "";
}

void TestAccountAnalysis::masked()
{
    QTEST(maskedName(QString::fromUtf8(QTest::currentDataTag())), "masked");
}

} // namespace zt

QTEST_APPLESS_MAIN(zt::TestAccountAnalysis)
#include "tst_accountanalysis.moc"
