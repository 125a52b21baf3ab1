// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysistest.h"
#include "model/domain/loginanalysis.h"

#include <QTest>

#include <algorithm>

namespace zt {

using namespace analysistest;

/// What the rules say of a log of log-ins; the logs are written by hand, a line an attempt:
/// "time account source place device result known".
class TestLoginAnalysis : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void logs_data();
    void logs();
    void orderOfTheLogDoesNotMatter();
    void whatIsNotToldCannotBeJudged();
    void otherEventsAreExcluded();
    void daysAreThoseOfTaiwan();
    void anUnaffectedRowChangesNothing();
    void internalAddresses_data();
    void internalAddresses();
    void manySources();
};

namespace {

EvidenceRule rule(const char* id, const QList<RuleParameter>& parameters = {})
{
    return ruleOf(AnalysisKind::Logins, id, parameters);
}

EvidenceRuleSet allRules()
{
    return setOf(
        {rule("log-fields",
              {wordsOf("log_fields",
                       {QStringLiteral("user_id"), QStringLiteral("login_datetime")},
                       "fields")}),
         rule("repeated-failures",
              {numberOf("max_failed_attempts", 3, "attempts"),
               numberOf("window_minutes", 30, "minutes")}),
         rule("stuffing-source", {numberOf("accounts_per_source", 3, "accounts")}),
         rule("unknown-accounts"),
         rule("foreign-address", {wordsOf("home_places", {QStringLiteral("TW")}, "places")}),
         rule("impossible-travel", {numberOf("min_minutes_between_places", 120, "minutes")}),
         rule("off-hours",
              {wordsOf("hours", {QStringLiteral("07:00"), QStringLiteral("21:00")}, "clock")}),
         rule("first-seen-device", {numberOf("baseline_days", 7, "days")})});
}

EvidenceRuleSet only(const char* id)
{
    EvidenceRuleSet set = allRules();
    erase_if(set.rules, [id](const EvidenceRule& one) { return one.id != QLatin1String(id); });
    return set;
}

/// "-" tells nothing. Times are of a clock in Taiwan.
LoginRow loginOf(const QString& line, qint64 row)
{
    const QStringList words = line.split(u' ');
    const auto word = [&words](int at) {
        return words.value(at) == QLatin1String("-") ? QString() : words.value(at);
    };
    LoginRow login;
    login.row = row;
    login.when = momentFromText(word(0), taipeiMinutes);
    login.account = word(1);
    login.source = word(2);
    login.place = word(3);
    login.device = word(4);
    if (!word(5).isEmpty()) {
        login.succeeded = word(5) == QLatin1String("ok");
    }
    if (!word(6).isEmpty()) {
        login.accountKnown = word(6) == QLatin1String("known");
    }
    return login;
}

AnalysisResult resultOf(const EvidenceRuleSet& set, const QStringList& lines)
{
    LoginAnalysis analysis(set);
    for (qsizetype i = 0; i < lines.size(); ++i) {
        analysis.take(loginOf(lines[i], i + 1));
    }
    return std::move(analysis).finish();
}

QStringList linesOf(const char* text)
{
    return QString::fromLatin1(text).split(u'\n', Qt::SkipEmptyParts);
}

} // namespace

void TestLoginAnalysis::logs_data()
{
    QTest::addColumn<QString>("only");
    QTest::addColumn<QStringList>("lines");
    QTest::addColumn<QStringList>("exceptions");
    const auto add =
        [](const char* name, const char* id, const char* log, const QStringList& found) {
            QTest::newRow(name) << QString::fromLatin1(id) << linesOf(log) << found;
        };
    add("two failures",
        "repeated-failures",
        "2026-07-18T09:00 a 203.0.113.9 TW d no\n2026-07-18T09:01 a 203.0.113.9 TW d no",
        {});
    add("three failures",
        "repeated-failures",
        "2026-07-18T09:00 a s TW d no\n2026-07-18T09:01 a s TW d no\n2026-07-18T09:02 a t TW d no",
        {QStringLiteral("3 repeated-failures 3 3")});
    add("four are one run",
        "repeated-failures",
        "2026-07-18T09:00 a s TW d no\n2026-07-18T09:01 a s TW d no\n2026-07-18T09:02 a s TW d no\n"
        "2026-07-18T09:03 a s TW d no",
        {QStringLiteral("3 repeated-failures 4 3")});
    add("a success between",
        "repeated-failures",
        "2026-07-18T09:00 a s TW d no\n2026-07-18T09:01 a s TW d no\n2026-07-18T09:02 a s TW d ok\n"
        "2026-07-18T09:03 a s TW d no",
        {});
    add("a pause of just the window",
        "repeated-failures",
        "2026-07-18T09:00 a s TW d no\n2026-07-18T09:30 a s TW d no\n2026-07-18T10:00 a s TW d no",
        {QStringLiteral("3 repeated-failures 3 3")});
    add("a longer pause",
        "repeated-failures",
        "2026-07-18T09:00 a s TW d no\n2026-07-18T09:01 a s TW d no\n2026-07-18T09:32 a s TW d no",
        {});
    add("two accounts in between each other",
        "repeated-failures",
        "2026-07-18T09:00 a s TW d no\n2026-07-18T09:00 b s TW d no\n2026-07-18T09:01 a s TW d no\n"
        "2026-07-18T09:01 b s TW d no\n2026-07-18T09:02 b s TW d no",
        {QStringLiteral("5 repeated-failures 3 3")});
    add("two accounts of one source",
        "stuffing-source",
        "2026-07-18T09:00 a s TW d no\n2026-07-18T09:01 b s TW d no\n2026-07-18T09:02 a s TW d no",
        {});
    add("three accounts of one source",
        "stuffing-source",
        "2026-07-18T09:00 a s TW d no\n2026-07-18T12:01 b s TW d no\n2026-07-18T23:59 c s TW d no\n"
        "2026-07-18T23:59 d s TW d no",
        {QStringLiteral("3 stuffing-source 4 3")});
    add("on two days",
        "stuffing-source",
        "2026-07-18T09:00 a s TW d no\n2026-07-18T12:01 b s TW d no\n2026-07-19T00:00 c s TW d no",
        {});
    add("successes do not count",
        "stuffing-source",
        "2026-07-18T09:00 a s TW d ok\n2026-07-18T12:01 b s TW d no\n2026-07-18T13:00 c s TW d no",
        {});
    add("accounts that do not exist",
        "unknown-accounts",
        "2026-07-18T09:00 a s TW d no known\n2026-07-18T09:01 x s TW d no unknown\n"
        "2026-07-18T09:02 y s TW d no unknown\n2026-07-18T09:03 z t TW d no unknown",
        {QStringLiteral("2 unknown-accounts 2 0"), QStringLiteral("4 unknown-accounts 1 0")});
    add("from abroad",
        "foreign-address",
        "2026-07-18T09:00 a s TW d ok\n2026-07-18T09:01 a s JP d ok\n2026-07-18T09:02 a s tw d no",
        {QStringLiteral("2 foreign-address JP TW")});
    add("119 minutes",
        "impossible-travel",
        "2026-07-18T09:00 a s TW d ok\n2026-07-18T10:59 a s US d ok",
        {QStringLiteral("2 impossible-travel 119 120")});
    add("120 minutes",
        "impossible-travel",
        "2026-07-18T09:00 a s TW d ok\n2026-07-18T11:00 a s US d ok",
        {});
    add("a failure is no journey",
        "impossible-travel",
        "2026-07-18T09:00 a s TW d ok\n2026-07-18T09:10 a s US d no",
        {});
    add("hours",
        "off-hours",
        "2026-07-18T06:59 a s TW d ok\n2026-07-18T07:00 a s TW d ok\n2026-07-18T20:59 a s TW d ok\n"
        "2026-07-18T21:00 a s TW d ok",
        {QStringLiteral("1 off-hours 06:59 07:00–21:00"),
         QStringLiteral("4 off-hours 21:00 07:00–21:00")});
    add("devices",
        "first-seen-device",
        "2026-07-01T09:00 a s TW d1 ok\n2026-07-08T09:00 a s TW d2 ok\n"
        "2026-07-08T09:01 a s TW d3 ok\n2026-07-09T09:00 a s TW d3 ok\n2026-07-20T09:00 a s TW d1 "
        "ok",
        {QStringLiteral("3 first-seen-device d3 7")});
    add("fields",
        "log-fields",
        "2026-07-18T09:00 a s TW d ok\n2026-07-18T09:00 - s TW d ok\n- a s TW d ok",
        {QStringLiteral("2 log-fields - user_id user_id, login_datetime"),
         QStringLiteral("3 log-fields - login_datetime user_id, login_datetime")});
}

void TestLoginAnalysis::logs()
{
    QFETCH(QString, only);
    QFETCH(QStringList, lines);
    const AnalysisResult result = resultOf(zt::only(qPrintable(only)), lines);
    QCOMPARE(result.population, lines.size());
    QTEST(exceptionsOf(result), "exceptions");
    QCOMPARE(result.cannotJudge(), 0);
}

/// Windows exports the newest event first: the same subjects are found, at other rows.
void TestLoginAnalysis::orderOfTheLogDoesNotMatter()
{
    QStringList lines;
    for (int minute = 0; minute < 55; ++minute) {
        lines.append(QStringLiteral("2026-07-18T09:%1 a%2 s%3 %4 d%5 %6")
                         .arg(minute, 2, 10, QLatin1Char('0'))
                         .arg(minute % 4)
                         .arg(minute % 3)
                         .arg(minute % 11 == 0 ? QStringLiteral("JP") : QStringLiteral("TW"))
                         .arg(minute % 2)
                         .arg(minute % 5 == 0 ? QStringLiteral("ok") : QStringLiteral("no")));
    }
    const auto found = [](const QStringList& log) {
        QStringList subjects;
        const AnalysisResult result = resultOf(allRules(), log);
        for (const AnalysisException& one : result.exceptions) {
            subjects.append(one.rule + u' ' + one.subject + u' ' + toText(one.value));
        }
        subjects.sort();
        return subjects;
    };
    const QStringList forwards = found(lines);
    std::reverse(lines.begin(), lines.end());
    QVERIFY(forwards.size() > 10);
    QCOMPARE(found(lines), forwards);
}

void TestLoginAnalysis::whatIsNotToldCannotBeJudged()
{
    const AnalysisResult result = resultOf(allRules(), {QStringLiteral("- - - - - -")});
    QVERIFY(!result.rules.isEmpty());
    for (const RuleOutcome& outcome : result.rules) {
        const bool fields = outcome.rule.id == QLatin1String("log-fields");
        QCOMPARE(outcome.cannotJudge, fields ? 0 : 1);
        QCOMPARE(outcome.exceptions, fields ? 1 : 0);
    }
}

void TestLoginAnalysis::otherEventsAreExcluded()
{
    LoginAnalysis analysis(allRules());
    LoginRow other = loginOf(QStringLiteral("2026-07-18T09:00 a s JP d no"), 1);
    other.isAttempt = false;
    analysis.take(other);
    const AnalysisResult result = std::move(analysis).finish();
    QCOMPARE(result.population, 0);
    QCOMPARE(result.excluded, 1);
    QVERIFY(result.exceptions.isEmpty());
}

/// 16:00 UTC is midnight in Taiwan.
void TestLoginAnalysis::daysAreThoseOfTaiwan()
{
    const AnalysisResult result = resultOf(allRules(),
                                           {QStringLiteral("2026-07-17T15:59Z a s TW d no"),
                                            QStringLiteral("2026-07-17T16:00Z a s TW d no"),
                                            QStringLiteral("2026-07-17T16:01Z a s TW d ok")});
    const QList<std::pair<QString, qint64>> attempts{{QStringLiteral("2026-07-17"), 1},
                                                     {QStringLiteral("2026-07-18"), 2}};
    const QList<std::pair<QString, qint64>> failures{{QStringLiteral("2026-07-17"), 1},
                                                     {QStringLiteral("2026-07-18"), 1}};
    QCOMPARE(result.series[0].counts, attempts);
    QCOMPARE(result.series[1].counts, failures);
}

void TestLoginAnalysis::anUnaffectedRowChangesNothing()
{
    QStringList lines;
    for (int minute = 0; minute < 50; ++minute) {
        lines.append(
            QStringLiteral("2026-07-18T09:%1 a%2 s%3 %4 d no %5")
                .arg(minute, 2, 10, QLatin1Char('0'))
                .arg(minute % 4)
                .arg(minute % 3)
                .arg(minute % 9 == 0 ? QStringLiteral("JP") : QStringLiteral("TW"))
                .arg(minute % 8 == 0 ? QStringLiteral("unknown") : QStringLiteral("known")));
    }
    const AnalysisResult without = resultOf(allRules(), lines);
    lines.append(QStringLiteral("2026-07-18T10:00 other 10.0.0.1 TW own ok known"));
    const AnalysisResult with = resultOf(allRules(), lines);
    QVERIFY(without.exceptions.size() > 8);
    QCOMPARE(with.exceptions, without.exceptions);
    QCOMPARE(with.cannotJudge(), without.cannotJudge());
}

void TestLoginAnalysis::internalAddresses_data()
{
    QTest::addColumn<bool>("internal");
    QTest::newRow("10.1.2.3") << true;
    QTest::newRow("127.0.0.1") << true;
    QTest::newRow("172.15.0.1") << false;
    QTest::newRow("172.16.0.1") << true;
    QTest::newRow("172.31.255.1") << true;
    QTest::newRow("172.32.0.1") << false;
    QTest::newRow("192.168.0.1") << true;
    QTest::newRow("192.169.0.1") << false;
    QTest::newRow("169.254.1.1") << true;
    QTest::newRow("203.0.113.9") << false;
    QTest::newRow("::1") << true;
    QTest::newRow("fd00::1") << true;
    QTest::newRow("2001:db8::1") << false;
    QTest::newRow("fdserver") << false;
    QTest::newRow("10.1") << false;
    QTest::newRow("") << false;
}

void TestLoginAnalysis::internalAddresses()
{
    QTEST(isInternalAddress(QLatin1String(QTest::currentDataTag())), "internal");
}

/// More sources and accounts than are remembered at a time: none of those that count is lost.
void TestLoginAnalysis::manySources()
{
    LoginAnalysis analysis(allRules());
    LoginRow login = loginOf(QStringLiteral("2026-07-18T00:00 a s TW d no known"), 0);
    const qint64 start = login.when->utcMs;
    constexpr int rows = 120'000;
    for (int i = 0; i < rows; ++i) {
        login.row = i + 1;
        login.when->utcMs = start + qint64{i} * 1000;
        login.account = QStringLiteral("u%1").arg(i / 4);
        login.source = QStringLiteral("s%1").arg(i / 8);
        analysis.take(login);
    }
    const AnalysisResult result = std::move(analysis).finish();
    QCOMPARE(result.rules[1].exceptions, rows / 4); // four failures each
    QCOMPARE(result.rules[2].exceptions, 0);        // two accounts a source
    QCOMPARE(result.exceptions.size() + result.exceptionsLeftOff, result.exceptionCount());
}

} // namespace zt

QTEST_APPLESS_MAIN(zt::TestLoginAnalysis)
#include "tst_loginanalysis.moc"
