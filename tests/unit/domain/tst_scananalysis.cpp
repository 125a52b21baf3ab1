// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysistest.h"
#include "model/domain/scananalysis.h"

#include <QTest>

namespace zt {

using namespace analysistest;

/// Scans for weaknesses, the verdicts worked out by hand, on 18 July 2026.
class TestScanAnalysis : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void rhythm_data();
    void rhythm();
    void rhythmOfTargets();
    void fixed_data();
    void fixed();
    void laterScans();
    void rescan_data();
    void rescan();
    void age_data();
    void age();
    void fields_data();
    void fields();
    void oneWeaknessOfManyRows();
    void series();
    void anUnaffectedRowChangesNothing();
};

namespace {

const QDate today(2026, 7, 18);

QDate day(const QString& iso)
{
    return QDate::fromString(iso, Qt::ISODate);
}

EvidenceRule rule(const char* id, const QList<RuleParameter>& parameters = {})
{
    return ruleOf(AnalysisKind::VulnerabilityScans, id, parameters);
}

EvidenceRule halfYearly()
{
    return rule("half-yearly", {numberOf("max_gap_months", 6, "months")});
}

EvidenceRule highFixed()
{
    return rule("high-fixed", {wordsOf("min_severity", {QStringLiteral("high")}, "severity")});
}

ScanRow rowOf(qint64 number, const char* target, const char* weakness, const char* scanned)
{
    ScanRow row;
    row.row = number;
    row.target = QLatin1String(target);
    row.weakness = QLatin1String(weakness);
    row.severity = ScanSeverity::High;
    row.scanned = day(QLatin1String(scanned));
    return row;
}

AnalysisResult
resultOf(const QList<EvidenceRule>& rules, const QList<ScanRow>& rows, const QDate& at = today)
{
    ScanAnalysis analysis(setOf(rules), at);
    for (const ScanRow& row : rows) {
        analysis.take(row);
    }
    return std::move(analysis).finish();
}

/// "tested exceptions cannot" of the only rule.
QString countsOf(const AnalysisResult& result)
{
    const RuleOutcome& one = result.rules[0];
    return QStringLiteral("%1 %2 %3").arg(one.tested).arg(one.exceptions).arg(one.cannotJudge);
}

} // namespace

void TestScanAnalysis::rhythm_data()
{
    QTest::addColumn<QString>("first");
    QTest::addColumn<QString>("second");
    QTest::addColumn<bool>("kept");
    QTest::newRow("on the day") << "2026-01-18"
                                << "2026-07-18" << true;
    QTest::newRow("a day late") << "2026-01-17"
                                << "2026-07-18" << false;
    QTest::newRow("from the 31st to the end of February") << "2025-08-31"
                                                          << "2026-02-28" << true;
    QTest::newRow("a day after the end of February") << "2025-08-31"
                                                     << "2026-03-01" << false;
    QTest::newRow("to the leap day") << "2027-08-31"
                                     << "2028-02-29" << true;
    QTest::newRow("a day after the leap day") << "2027-08-31"
                                              << "2028-03-01" << false;
    QTest::newRow("from the leap day") << "2028-02-29"
                                       << "2028-08-29" << true;
    QTest::newRow("from a month's end to another") << "2026-02-28"
                                                   << "2026-08-31" << true;
    QTest::newRow("a day after it") << "2026-02-28"
                                    << "2026-09-01" << false;
    QTest::newRow("half a year of the calendar, 184 days") << "2026-03-01"
                                                           << "2026-09-01" << true;
}

void TestScanAnalysis::rhythm()
{
    QFETCH(QString, first);
    QFETCH(QString, second);
    // Once as the next scan, once as the day judged by.
    ScanRow one = rowOf(2, "a", "1", "");
    one.scanned = day(first);
    ScanRow next = rowOf(3, "a", "1", "");
    next.scanned = day(second);
    const AnalysisResult between = resultOf({halfYearly()}, {one, next}, day(second));
    QTEST(between.rules[0].exceptions == 0, "kept");
    QCOMPARE(between.rules[0].tested, 2);
    const AnalysisResult since = resultOf({halfYearly()}, {one}, day(second));
    QTEST(since.rules[0].exceptions == 0, "kept");
}

void TestScanAnalysis::rhythmOfTargets()
{
    ScanRow information = rowOf(5, "b", "19506", "2026-07-01");
    information.severity = ScanSeverity::Info;
    const AnalysisResult result = resultOf({halfYearly()},
                                           {rowOf(2, "a", "1", "2025-01-05"),
                                            rowOf(3, "A ", "1", "2025-07-05"),
                                            rowOf(4, "a", "2", "2026-02-01"),
                                            information,
                                            rowOf(6, "c", "1", ""),
                                            rowOf(7, "d", "1", "2026-08-01")});
    // a: in time, then due on 5 January 2026, then in time until today; b is in time; c and d tell
    // of no scan until today.
    QCOMPARE(exceptionsOf(result),
             QStringList{QStringLiteral("4 half-yearly 2026-02-01 2026-01-05")});
    QCOMPARE(countsOf(result), QStringLiteral("4 1 2"));
    QCOMPARE(result.exceptions[0].subject, QStringLiteral("a"));
}

void TestScanAnalysis::fixed_data()
{
    QTest::addColumn<int>("severity");
    QTest::addColumn<int>("state"); // -1: none
    QTest::addColumn<bool>("tells");
    QTest::addColumn<QString>("fixedOn");
    QTest::addColumn<bool>("compensated");
    QTest::addColumn<QString>("counts");
    const int high = int(ScanSeverity::High);
    QTest::newRow("open") << high << int(ScanState::Open) << true << "" << false << "1 1 0";
    QTest::newRow("critical") << int(ScanSeverity::Critical) << int(ScanState::Open) << true << ""
                              << false << "1 1 0";
    QTest::newRow("medium") << int(ScanSeverity::Medium) << int(ScanState::Open) << true << ""
                            << false << "0 0 0";
    QTest::newRow("fixed") << high << int(ScanState::Fixed) << true << "" << false << "1 0 0";
    QTest::newRow("fixed by its date") << high << -1 << true << "2026-07-18" << false << "1 0 0";
    QTest::newRow("to be fixed") << high << int(ScanState::Open) << true << "2026-07-19" << false
                                 << "1 1 0";
    QTest::newRow("a measure is named")
        << high << int(ScanState::Open) << true << "" << true << "1 0 0";
    QTest::newRow("compensated") << high << int(ScanState::Compensated) << true << "" << false
                                 << "1 0 0";
    QTest::newRow("no weakness") << high << int(ScanState::Dismissed) << true << "" << false
                                 << "0 0 0";
    QTest::newRow("left blank") << high << -1 << true << "" << false << "0 0 1";
    QTest::newRow("a scanner's report") << high << -1 << false << "" << false << "1 1 0";
    QTest::newRow("severity not told")
        << -1 << int(ScanState::Open) << true << "" << false << "0 0 1";
}

void TestScanAnalysis::fixed()
{
    QFETCH(int, severity);
    QFETCH(int, state);
    QFETCH(bool, tells);
    QFETCH(QString, fixedOn);
    QFETCH(bool, compensated);
    ScanRow row = rowOf(2, "a", "1", "2026-07-01");
    row.severity = severity < 0 ? std::nullopt : std::optional(ScanSeverity(severity));
    row.state = state < 0 ? std::nullopt : std::optional(ScanState(state));
    row.tellsState = tells;
    row.fixed = day(fixedOn);
    row.compensated = compensated;
    QTEST(countsOf(resultOf({highFixed()}, {row})), "counts");
}

/// What a scanner's report does not find again is gone; a scan of another target says nothing.
void TestScanAnalysis::laterScans()
{
    const ScanRow first = rowOf(2, "a", "1", "2026-01-05");
    ScanRow clean = rowOf(3, "a", "19506", "2026-07-01");
    clean.severity = ScanSeverity::Info;
    QCOMPARE(countsOf(resultOf({highFixed()}, {first, clean})), QStringLiteral("1 0 0"));
    QCOMPARE(countsOf(resultOf({rule("rescan")}, {first, clean})), QStringLiteral("1 0 0"));
    ScanRow elsewhere = clean;
    elsewhere.target = QStringLiteral("b");
    QCOMPARE(exceptionsOf(resultOf({highFixed()}, {first, elsewhere})),
             QStringList{QStringLiteral("2 high-fixed high, open 2026-01-05 fixed|compensated")});
    const ScanRow again = rowOf(4, "a", "1", "2026-07-01");
    QCOMPARE(exceptionsOf(resultOf({highFixed()}, {first, again, clean})),
             QStringList{QStringLiteral("4 high-fixed high, open 2026-07-01 fixed|compensated")});
}

void TestScanAnalysis::rescan_data()
{
    QTest::addColumn<QString>("fixed");
    QTest::addColumn<QString>("rescanned");
    QTest::addColumn<bool>("blank");
    QTest::addColumn<QString>("clean");
    QTest::addColumn<QString>("later"); // another scan of the target
    QTest::addColumn<QString>("counts");
    QTest::newRow("a day after") << "2026-06-01"
                                 << "2026-06-02" << false << "?"
                                 << ""
                                 << "1 0 0";
    QTest::newRow("on the day") << "2026-06-01"
                                << "2026-06-01" << false << "y"
                                << ""
                                << "1 0 0";
    QTest::newRow("a day before") << "2026-06-01"
                                  << "2026-05-31" << false << "?"
                                  << ""
                                  << "1 1 0";
    QTest::newRow("found again") << "2026-06-01"
                                 << "2026-06-02" << false << "n"
                                 << ""
                                 << "1 1 0";
    QTest::newRow("its result is not understood") << "2026-06-01"
                                                  << "2026-06-02" << false << "!"
                                                  << ""
                                                  << "0 0 1";
    QTest::newRow("too early whatever its result") << "2026-06-01"
                                                   << "2026-05-31" << false << "!"
                                                   << ""
                                                   << "1 1 0";
    QTest::newRow("not rescanned") << "2026-06-01"
                                   << "" << true << "?"
                                   << ""
                                   << "1 1 0";
    QTest::newRow("not told") << "2026-06-01"
                              << "" << false << "?"
                              << ""
                              << "0 0 1";
    QTest::newRow("scanned later anyway") << "2026-06-01"
                                          << "" << true << "?"
                                          << "2026-06-01"
                                          << "1 0 0";
    QTest::newRow("scanned before the fix") << "2026-06-01"
                                            << "" << true << "?"
                                            << "2026-05-31"
                                            << "1 1 0";
    QTest::newRow("fixed, nobody says when") << ""
                                             << "2026-06-02" << false << "y"
                                             << ""
                                             << "0 0 1";
}

void TestScanAnalysis::rescan()
{
    QFETCH(QString, fixed);
    QFETCH(QString, rescanned);
    QFETCH(bool, blank);
    QFETCH(QString, clean);
    QFETCH(QString, later);
    ScanRow row = rowOf(2, "a", "1", "2026-05-01");
    row.tellsState = true;
    row.state = ScanState::Fixed;
    row.fixed = day(fixed);
    row.rescanned = day(rescanned);
    row.tellsRescan = blank;
    row.tellsRescanResult = clean == QLatin1String("!");
    if (clean == QLatin1String("y") || clean == QLatin1String("n")) {
        row.rescanClean = clean == QLatin1String("y");
    }
    QList<ScanRow> rows{row};
    if (!later.isEmpty()) {
        ScanRow scan = rowOf(3, "a", "19506", "");
        scan.severity = ScanSeverity::Info;
        scan.scanned = day(later);
        rows.append(scan);
    }
    QTEST(countsOf(resultOf({rule("rescan")}, rows)), "counts");
}

void TestScanAnalysis::age_data()
{
    QTest::addColumn<QString>("seen");
    QTest::addColumn<QString>("at");
    QTest::addColumn<int>("severity");
    QTest::addColumn<QString>("counts");
    const int high = int(ScanSeverity::High);
    QTest::newRow("90 days") << "2026-04-19"
                             << "2026-07-18" << high << "1 0 0";
    QTest::newRow("91 days") << "2026-04-18"
                             << "2026-07-18" << high << "1 1 0";
    QTest::newRow("90 days with a leap day") << "2027-12-01"
                                             << "2028-02-29" << high << "1 0 0";
    QTest::newRow("91 days with a leap day") << "2027-12-01"
                                             << "2028-03-01" << high << "1 1 0";
    QTest::newRow("nobody stated a number for it")
        << "2020-01-01"
        << "2026-07-18" << int(ScanSeverity::Low) << "0 0 1";
    QTest::newRow("first seen later") << "2026-07-19"
                                      << "2026-07-18" << high << "0 0 1";
}

void TestScanAnalysis::age()
{
    QFETCH(QString, seen);
    QFETCH(QString, at);
    QFETCH(int, severity);
    ScanRow row = rowOf(2, "a", "1", "");
    row.firstSeen = day(seen);
    row.severity = ScanSeverity(severity);
    row.tellsState = true;
    row.state = ScanState::Open;
    const EvidenceRule ages = rule("age", {numberOf("max_days_high", 90, "days")});
    QTEST(countsOf(resultOf({ages}, {row}, day(at))), "counts");
    row.state = ScanState::Fixed;
    QCOMPARE(countsOf(resultOf({ages}, {row}, day(at))), QStringLiteral("0 0 0"));
}

void TestScanAnalysis::fields_data()
{
    QTest::addColumn<QString>("filled"); // y n ? of target, time, tool, database, severity, …
    QTest::addColumn<QString>("counts");
    QTest::addColumn<QString>("value");
    QTest::newRow("complete") << "yyyyyyy"
                              << "1 0 0"
                              << "";
    QTest::newRow("without advice") << "yyyyyyn"
                                    << "1 1 0"
                                    << "− advice";
    QTest::newRow("two are missing, one is not told") << "ynn?yyy"
                                                      << "1 1 0"
                                                      << "− time, tool_version";
    QTest::newRow("one is not told") << "yy?yyyy"
                                     << "0 0 1"
                                     << "";
}

void TestScanAnalysis::fields()
{
    QFETCH(QString, filled);
    ScanRow row = rowOf(2, "a", "1", "2026-07-01");
    for (int i = 0; i < scanFieldCount; ++i) {
        row.fields[static_cast<size_t>(i)] =
            filled[i] == u'?' ? std::nullopt : std::optional(filled[i] == u'y');
    }
    const QStringList wanted{QStringLiteral("target"),
                             QStringLiteral("time"),
                             QStringLiteral("tool_version"),
                             QStringLiteral("database_version"),
                             QStringLiteral("severity"),
                             QStringLiteral("description"),
                             QStringLiteral("advice")};
    const EvidenceRule complete =
        rule("report-fields", {wordsOf("report_fields", wanted, "fields")});
    const AnalysisResult result = resultOf({complete}, {row});
    QTEST(countsOf(result), "counts");
    QTEST(result.exceptions.isEmpty() ? QString() : result.exceptions[0].value.text, "value");
    row.severity = ScanSeverity::Info;
    QCOMPARE(countsOf(resultOf({complete}, {row})), QStringLiteral("0 0 0"));
}

/// Nessus writes a row for each CVE of one finding.
void TestScanAnalysis::oneWeaknessOfManyRows()
{
    ScanRow other = rowOf(4, "a", "1", "2026-07-01");
    other.place = QStringLiteral("8443/tcp");
    const AnalysisResult result = resultOf({highFixed()},
                                           {rowOf(2, "a", "1", "2026-07-01"),
                                            rowOf(3, "a", "1", "2026-07-01"),
                                            other,
                                            rowOf(5, "", "1", "2026-07-01")});
    QCOMPARE(result.population, 3);
    QCOMPARE(result.excluded, 1);
    QCOMPARE(countsOf(result), QStringLiteral("2 2 0"));
}

void TestScanAnalysis::series()
{
    ScanRow low = rowOf(3, "a", "2", "2026-07-01");
    low.severity = ScanSeverity::Low;
    ScanRow unknown = rowOf(4, "a", "3", "2026-07-01");
    unknown.severity.reset();
    const AnalysisResult result =
        resultOf({highFixed()}, {rowOf(2, "a", "1", "2026-05-01"), low, unknown});
    QStringList severities;
    for (const auto& [label, count] : result.series[0].counts) {
        severities.append(label + u' ' + QString::number(count));
    }
    QCOMPARE(severities.join(u','), QStringLiteral("critical 0,high 1,medium 0,low 1,? 1"));
    // Weakness 1 was not found again on 1 July; the others are 17 days old.
    QCOMPARE(result.series[1].counts[0].second, 2);
}

void TestScanAnalysis::anUnaffectedRowChangesNothing()
{
    QList<ScanRow> rows;
    for (int i = 0; i < 20; ++i) {
        ScanRow row = rowOf(2 + i, i % 2 == 0 ? "a" : "b", "", "2026-06-01");
        row.weakness = QString::number(i);
        row.severity = ScanSeverity(i % 5);
        row.tellsState = true;
        row.state = i % 3 == 0 ? std::optional(ScanState::Open) : std::nullopt;
        rows.append(row);
    }
    const QList<EvidenceRule> rules{halfYearly(), highFixed(), rule("rescan")};
    const AnalysisResult without = resultOf(rules, rows);
    ScanRow more = rowOf(100, "c", "1", "2026-07-01");
    more.tellsState = true;
    more.state = ScanState::Compensated;
    rows.append(more);
    const AnalysisResult with = resultOf(rules, rows);
    QCOMPARE(without.rules[1].exceptions, 3); // 3, 9, 18: open, and high or critical
    QCOMPARE(with.exceptions, without.exceptions);
    QCOMPARE(with.cannotJudge(), without.cannotJudge());
    QCOMPARE(with.rules[1].tested, without.rules[1].tested + 1);
}

} // namespace zt

QTEST_GUILESS_MAIN(zt::TestScanAnalysis)
#include "tst_scananalysis.moc"
