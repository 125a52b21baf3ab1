// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/domain/regulatorview.h"

#include <QSet>
#include <QTest>

#include <algorithm>
#include <cmath>
#include <numeric>
#include <random>

namespace zt {

/// The regulator's view against a table worked by hand, and against a count done the long way.
class TestRegulator : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void zones_data();
    void zones();
    void withoutCutsNothingIsSaid();
    void whoNeedsAttention();
    void theWorkedTable();
    void unknownIsNoShare();
    void aListIsWhole();
    void runsAndFirstSeen();
    void hiddenRisks();
    void brokersOfAType();
    void sourcesComeTogether();
    void sourcesDisagree();
    void partsOfADeduction();
    void oneTier();
    void theView();
    void whoHasNoFigures();
    void cutOffsAsText_data();
    void cutOffsAsText();
    void againstTheLongWay();
};

namespace {

QString u(const char* text)
{
    return QString::fromUtf8(text);
}

BrokerYear rowOf(const char* broker,
                 int year,
                 std::optional<int> share,
                 std::optional<int> deduction,
                 const QMap<QString, int>& counts = {})
{
    BrokerYear row;
    row.broker = u(broker);
    row.year = year;
    row.share = share;
    row.deduction = deduction;
    row.counts = counts;
    return row;
}

/// Those that the year counts.
QStringList codesOf(const RegulatorBook& book, const RegulatorStatus& status)
{
    QStringList codes;
    for (const BrokerStatus& one : status.brokers) {
        codes.append(book.rows[one.row].broker);
    }
    return codes;
}

RegulatorCuts cutsOf(int share, int points)
{
    RegulatorCuts cuts;
    cuts.share = share;
    cuts.points = points;
    return cuts;
}

/// Four brokers, three years, types A, B, C. Brokers with a type / known, by hand:
///         2023  2024  2025
///   A     1/4   2/4   3/4     +50 points
///   B     3/4   2/4   1/3     −41.67 points (B4 says nothing of B in 2025)
///   C     0/4   0/4   1/4     +25 points, first seen
RegulatorBook workedBook()
{
    RegulatorBook book;
    book.types = {{u("A"), {}, u("存取控制")}, {u("B"), {}, u("營運持續")}, {u("C"), {}, {}}};
    const auto add =
        [&](const char* broker, int year, int share, int deduction, int a, int b, int c) {
            QMap<QString, int> counts{{u("A"), a}, {u("B"), b}, {u("C"), c}};
            if (b < 0) {
                counts.remove(u("B"));
            }
            book.rows.append(rowOf(broker, year, share, deduction, counts));
        };
    add("B1", 2023, 8000, 1200, 1, 1, 0);
    add("B1", 2024, 8200, 1600, 2, 1, 0);
    add("B1", 2025, 8500, 3100, 3, 0, 0);
    add("B2", 2023, 2000, 1800, 0, 1, 0);
    add("B2", 2024, 2100, 1700, 1, 1, 0);
    add("B2", 2025, 2200, 1600, 1, 1, 0);
    add("B3", 2023, 7000, 500, 0, 0, 0);
    add("B3", 2024, 7000, 500, 0, 0, 0);
    add("B3", 2025, 7000, 1500, 2, 0, 1);
    add("B4", 2023, 1000, 300, 0, 1, 0);
    add("B4", 2024, 1000, 300, 0, 0, 0);
    add("B4", 2025, 1000, 900, 0, -1, 0);
    return book;
}

QStringList
codesOf(const RegulatorBook& book, const RegulatorStatus& status, const QList<qsizetype>& positions)
{
    QStringList codes;
    for (const qsizetype position : positions) {
        codes.append(book.rows[status.brokers[position].row].broker);
    }
    return codes;
}

QStringList typesOf(const RegulatorTrend& trend, const QList<qsizetype>& positions)
{
    QStringList types;
    for (const qsizetype position : positions) {
        types.append(trend.types[position].type);
    }
    return types;
}

} // namespace

void TestRegulator::zones_data()
{
    QTest::addColumn<int>("share");
    QTest::addColumn<int>("points");
    QTest::addColumn<QString>("zone");
    // Cut-offs 60 % and 15 points; what equals a cut-off is high. -1: not known.
    QTest::newRow("both high") << 6000 << 1500 << u("attention");
    QTest::newRow("share just below") << 5999 << 1500 << u("guidance");
    QTest::newRow("points just below") << 6000 << 1499 << u("watch");
    QTest::newRow("both below") << 5999 << 1499 << u("ordinary");
    QTest::newRow("nothing deducted") << 0 << 0 << u("ordinary");
    QTest::newRow("share not known") << -1 << 9999 << u("not_known");
    QTest::newRow("points not known") << 9999 << -1 << u("not_known");
}

void TestRegulator::zones()
{
    QFETCH(const int, share);
    QFETCH(const int, points);
    QFETCH(const QString, zone);
    const auto known = [](int value) { return value < 0 ? std::nullopt : std::optional(value); };
    const BrokerYear row = rowOf("X", 2025, known(share), known(points));
    QCOMPARE(toKey(zoneOf(row, cutsOf(6000, 1500))), zone);
}

void TestRegulator::withoutCutsNothingIsSaid()
{
    const RegulatorBook book = workedBook();
    const RegulatorTrend trend = regulatorTrend(book, 2023, 2025, {});
    const RegulatorStatus status = regulatorStatus(book, 2025, {}, trend);
    QCOMPARE(status.count(BrokerZone::NotSet), 4);
    QVERIFY(status.attention.isEmpty() && trend.hidden.isEmpty());
    RegulatorCuts one;
    one.share = 6000;
    QCOMPARE(zoneOf(book.rows[0], one), BrokerZone::NotSet);
    RegulatorCuts rare;
    rare.rare = 10000;
    QVERIFY(regulatorTrend(book, 2023, 2025, rare).hidden.isEmpty());
}

void TestRegulator::whoNeedsAttention()
{
    const RegulatorBook book = workedBook();
    RegulatorCuts cuts = cutsOf(6000, 1500);
    cuts.rise = 600;
    cuts.rare = 2500;
    cuts.growth = 2500;
    const RegulatorTrend trend = regulatorTrend(book, 2023, 2025, cuts);
    const RegulatorStatus status = regulatorStatus(book, 2025, cuts, trend);
    QCOMPARE(codesOf(book, status, status.attention), (QStringList{u("B1"), u("B3"), u("B4")}));
    QCOMPARE(status.count(BrokerZone::Attention), 2);
    QCOMPARE(status.count(BrokerZone::Guidance), 1);
    QCOMPARE(status.count(BrokerZone::Ordinary), 1);
    QCOMPARE(status.count(BrokerZone::Watch), 0);
    using Reason = AttentionReason;
    // B1: in the zone already in 2024 (82 %, 16 points), up 15 points.
    QCOMPARE(status.brokers[0].reasons, (QList<Reason>{Reason::InZone, Reason::DeductionRose}));
    QCOMPARE(status.brokers[0].change, std::optional<int>(1500));
    QVERIFY(status.brokers[1].reasons.isEmpty());
    QCOMPARE(status.brokers[2].reasons,
             (QList<Reason>{
                 Reason::InZone, Reason::EnteredZone, Reason::DeductionRose, Reason::HiddenRisk}));
    QCOMPARE(status.brokers[2].hiddenTypes, QStringList{u("C")});
    QCOMPARE(status.brokers[2].mostTypes, (QStringList{u("A"), u("C")}));
    QCOMPARE(status.brokers[3].reasons, QList<Reason>{Reason::DeductionRose});
    // A year without a year before it.
    const RegulatorStatus first = regulatorStatus(book, 2023, cuts, trend);
    QVERIFY(first.brokers[0].before < 0 && !first.brokers[0].change);
    QCOMPARE(codesOf(book, first, first.attention), QStringList{});
}

void TestRegulator::theWorkedTable()
{
    const RegulatorTrend trend = regulatorTrend(workedBook(), 2023, 2025, {});
    QCOMPARE(trend.years, (QList<int>{2023, 2024, 2025}));
    QCOMPARE(trend.types[0].byYear, (QList<FirmShare>{{1, 4}, {2, 4}, {3, 4}}));
    QCOMPARE(trend.types[1].byYear, (QList<FirmShare>{{3, 4}, {2, 4}, {1, 3}}));
    QCOMPARE(trend.types[2].byYear, (QList<FirmShare>{{0, 4}, {0, 4}, {1, 4}}));
    QCOMPARE(trend.types[0].change(), 5000);
    QCOMPARE(trend.types[1].change(), -4167); // 1/3 − 3/4 = −5/12
    QCOMPARE(shareForEye(trend.types[1].byYear.last()), 3333);
    QCOMPARE(typesOf(trend, trend.rising), (QStringList{u("A"), u("C")}));
    QCOMPARE(typesOf(trend, trend.falling), QStringList{u("B")});
    // A change of less than the user's counts as steady; of exactly that much it does not.
    RegulatorCuts cuts;
    cuts.change = 2500;
    QCOMPARE(typesOf(regulatorTrend(workedBook(), 2023, 2025, cuts),
                     regulatorTrend(workedBook(), 2023, 2025, cuts).rising),
             (QStringList{u("A"), u("C")}));
    cuts.change = 2501;
    const RegulatorTrend few = regulatorTrend(workedBook(), 2023, 2025, cuts);
    QCOMPARE(typesOf(few, few.rising), QStringList{u("A")});
    QCOMPARE(few.types[2].direction, TrendDirection::Steady);
    // One year has no direction.
    const RegulatorTrend one = regulatorTrend(workedBook(), 2025, 2025, {});
    QCOMPARE(one.types[0].direction, TrendDirection::NotKnown);
}

void TestRegulator::unknownIsNoShare()
{
    RegulatorBook book;
    book.types = {{u("A"), {}, {}}};
    book.rows = {rowOf("B1", 2024, {}, {}), rowOf("B1", 2025, {}, {}, {{u("A"), 1}})};
    const RegulatorTrend trend = regulatorTrend(book, 2024, 2025, {});
    QCOMPARE(trend.types[0].byYear, (QList<FirmShare>{{0, 0}, {1, 1}}));
    QCOMPARE(trend.types[0].direction, TrendDirection::NotKnown);
    QVERIFY(!trend.types[0].firstSeen && trend.types[0].run == 0);
    const RegulatorStatus status = regulatorStatus(book, 2025, cutsOf(1, 1), trend);
    QCOMPARE(status.notPlaced, QList<qsizetype>{0});
    QVERIFY(!status.brokers[0].change);
}

void TestRegulator::aListIsWhole()
{
    BrokerYear row = rowOf("B1", 2025, {}, {});
    QCOMPARE(hasDeficiency(row, u("A")), Tri::Unknown);
    row.listed = true;
    QCOMPARE(hasDeficiency(row, u("A")), Tri::No);
    row.deficiencies = {{u("A"), {}, u("一"), {}}, {u("A"), {}, u("二"), {}}};
    QCOMPARE(hasDeficiency(row, u("A")), Tri::Yes);
    QCOMPARE(deficiencyCount(row, u("A")), 2);
    row.listed = false;
    QCOMPARE(hasDeficiency(row, u("A")), Tri::Yes);
    QCOMPARE(hasDeficiency(row, u("B")), Tri::Unknown);
    row.counts = {{u("B"), 0}, {u("A"), 5}};
    QCOMPARE(hasDeficiency(row, u("B")), Tri::No);
    QCOMPARE(deficiencyCount(row, u("A")), 5);
}

void TestRegulator::runsAndFirstSeen()
{
    const RegulatorTrend trend = regulatorTrend(workedBook(), 2023, 2025, {});
    QCOMPARE(trend.types[0].run, 2);
    QCOMPARE(trend.types[1].run, -2);
    QCOMPARE(trend.types[2].run, 1);
    QVERIFY(trend.types[2].firstSeen);
    QVERIFY(!trend.types[0].firstSeen);
}

void TestRegulator::hiddenRisks()
{
    RegulatorCuts cuts;
    cuts.rare = 2500; // C stands at exactly 25 % and grew by exactly 25 points
    cuts.growth = 2500;
    const auto hidden = [&] {
        const RegulatorTrend trend = regulatorTrend(workedBook(), 2023, 2025, cuts);
        return typesOf(trend, trend.hidden);
    };
    QCOMPARE(hidden(), QStringList{u("C")});
    cuts.rare = 2499;
    QCOMPARE(hidden(), QStringList{});
    cuts.rare = 10000;
    QCOMPARE(hidden(), (QStringList{u("A"), u("C")}));
    cuts.growth = 2501;
    QCOMPARE(hidden(), QStringList{u("A")});
    cuts.growth = 0; // what does not grow is never growing
    QCOMPARE(hidden(), (QStringList{u("A"), u("C")}));
}

void TestRegulator::brokersOfAType()
{
    const RegulatorBook book = workedBook();
    QStringList codes;
    for (const qsizetype row : brokersWith(book, u("A"), 2025)) {
        codes.append(book.rows[row].broker);
    }
    QCOMPARE(codes, (QStringList{u("B1"), u("B3"), u("B2")}));
}

void TestRegulator::sourcesComeTogether()
{
    BrokerYear into = rowOf("B1", 2025, 3000, {}, {{u("A"), 1}});
    BrokerYear from = rowOf("B1", 2025, {}, 450, {{u("B"), 0}, {u("A"), 1}});
    from.listed = true;
    from.tier = 2;
    from.deficiencies = {{u("A"), u("AC-01"), u("未盤點"), 450}};
    QVERIFY(mergeInto(into, from).isEmpty());
    QCOMPARE(into.deduction, std::optional<int>(450));
    QCOMPARE(into.share, std::optional<int>(3000));
    QCOMPARE(into.tier, std::optional<int>(2));
    QCOMPARE(into.counts, (QMap<QString, int>{{u("A"), 1}, {u("B"), 0}}));
    QVERIFY(into.listed);
    QVERIFY(mergeInto(into, from).isEmpty());
    QCOMPARE(into.deficiencies.size(), 1); // told twice is one finding
}

void TestRegulator::sourcesDisagree()
{
    BrokerYear into = rowOf("B1", 2025, 3000, 0, {{u("A"), 1}});
    const BrokerYear from = rowOf("B1", 2025, 3001, 100, {{u("A"), 2}});
    QCOMPARE(mergeInto(into, from), (QStringList{u("share"), u("deduction"), u("A")}));
    QCOMPARE(into, rowOf("B1", 2025, 3000, 0, {{u("A"), 1}}));
}

void TestRegulator::partsOfADeduction()
{
    const RegulatorBook book = workedBook();
    BrokerYear row = rowOf("B1", 2025, {}, 3100);
    row.deficiencies = {{u("A"), {}, u("一"), 700},
                        {u("A"), {}, u("二"), 500},
                        {u("B"), {}, u("三"), 1500},
                        {u("C"), {}, u("四"), 100},
                        {u("A"), {}, u("五"), {}}};
    const QList<DeductionPart> wanted{{u("營運持續"), 1500}, {u("存取控制"), 1200}, {{}, 400}};
    QCOMPARE(deductionParts(book, row), wanted);
    row.deduction = {};
    QVERIFY(deductionParts(book, row).isEmpty());
}

void TestRegulator::oneTier()
{
    RegulatorBook book = workedBook();
    book.rows[0].tier = 1;
    book.rows[4].tier = 1;
    QCOMPARE(ofTier(book, 1).rows, (QList<BrokerYear>{book.rows[0], book.rows[4]}));
    QCOMPARE(ofTier(book, 0).rows.size(), 10);
    QCOMPARE(ofTier(book, 1).row(u("B2"), 2025), nullptr);
}

/// B1 2023 to 2025, B2 to 2024, B3 from 2025 on, B4 with a row of 2025 that tells its tier alone,
/// B5 of which only an assessment's findings are known.
void TestRegulator::whoHasNoFigures()
{
    RegulatorBook book;
    book.types = {{u("A"), {}, {}}};
    const auto add = [&](const char* broker, int year, int tier, const QMap<QString, int>& counts) {
        BrokerYear row = rowOf(broker, year, std::nullopt, std::nullopt, counts);
        row.tier = tier;
        book.rows.append(row);
    };
    add("B1", 2023, 1, {{u("A"), 1}});
    add("B1", 2024, 1, {{u("A"), 1}});
    add("B1", 2025, 1, {{u("A"), 1}});
    add("B2", 2023, 2, {{u("A"), 1}});
    add("B2", 2024, 2, {{u("A"), 1}});
    add("B3", 2025, 2, {{u("A"), 0}});
    add("B4", 2024, 1, {{u("A"), 1}});
    add("B4", 2025, 2, {});
    book.findings.insert(u("B5"), {QDate(2026, 1, 1), {}});
    QVERIFY(!hasFigures(book.rows.last()));
    QVERIFY(hasFigures(book.rows.first()));

    const RegulatorView last = regulatorView(book, {});
    QCOMPARE(last.year, 2025);
    QCOMPARE(last.absent,
             (QList<AbsentBroker>{{u("B2"), 2024}, {u("B4"), 2024}, {u("B5"), std::nullopt}}));
    QCOMPARE(last.firms, 2);
    QCOMPARE(last.firmsByYear, (QList<int>{2, 3, 2}));
    // B4's row of 2025 is none of them: counted nowhere, and its share of 2024 stands for nothing.
    QCOMPARE(codesOf(book, last.status), (QStringList{u("B1"), u("B3")}));
    QCOMPARE(std::accumulate(last.status.zones.begin(), last.status.zones.end(), 0), last.firms);
    QCOMPARE(last.status.notPlaced, (QList<qsizetype>{0, 1}));
    RegulatorBook later = book;
    later.rows.append(rowOf("B4", 2026, 100, 100));
    RegulatorAsk next;
    next.cuts = cutsOf(1, 1);
    const RegulatorView after = regulatorView(later, next);
    QCOMPARE(codesOf(later, after.status), QStringList{u("B4")});
    QCOMPARE(after.status.brokers[0].before, qsizetype{-1});
    // The share rests on these two alone: one of two, whatever the others had a year before.
    QCOMPARE(last.trend.types[0].byYear.last(), (FirmShare{1, 2}));
    QVERIFY(last.absentBroker(u("B4")));
    QVERIFY(!last.absentBroker(u("B1")));

    RegulatorAsk ask;
    ask.year = 2023; // a firm that came later has figures, but not of then
    const RegulatorView first = regulatorView(book, ask);
    QCOMPARE(first.absent,
             (QList<AbsentBroker>{{u("B3"), 2025}, {u("B4"), 2024}, {u("B5"), std::nullopt}}));
    QCOMPARE(first.firms, 2);

    ask.year = 2025;
    ask.tier = 2; // as told last
    const RegulatorView tier = regulatorView(book, ask);
    QCOMPARE(tier.absent, (QList<AbsentBroker>{{u("B2"), 2024}, {u("B4"), 2024}}));
    QCOMPARE(tier.firms, 1);
    ask.tier = 0;
    QCOMPARE(regulatorView(book, ask).absent, (QList<AbsentBroker>{{u("B5"), std::nullopt}}));

    QVERIFY(regulatorView(workedBook(), {}).absent.isEmpty());
    QVERIFY(regulatorView({}, {}).absent.isEmpty());
}

void TestRegulator::theView()
{
    RegulatorBook book = workedBook();
    book.names = {{u("B1"), u("甲證券")}};
    book.types[0].name = u("帳號盤點");
    RegulatorAsk ask;
    ask.cuts = cutsOf(6000, 1500);
    const RegulatorView view = regulatorView(book, ask);
    QCOMPARE(view.year, 2025);
    QCOMPARE(view.trend.years, (QList<int>{2023, 2024, 2025}));
    QCOMPARE(view.status.count(BrokerZone::Attention), 2);
    QCOMPARE(view.brokerText(u("B1")), u("B1")); // masked unless asked for
    QCOMPARE(view.typeText(u("A")), u("A 帳號盤點"));
    ask.names = true;
    ask.year = 2024;
    ask.firstYear = 2024;
    const RegulatorView other = regulatorView(book, ask);
    QCOMPARE(other.brokerText(u("B1")), u("B1 甲證券"));
    QCOMPARE(other.brokerText(u("B2")), u("B2"));
    QCOMPARE(other.trend.years, QList<int>{2024});
    ask.tier = 3;
    QVERIFY(regulatorView(book, ask).status.brokers.isEmpty());
    QVERIFY(regulatorView({}, {}).status.brokers.isEmpty());
}

void TestRegulator::cutOffsAsText_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("hundredths"); // -1: none
    QTest::newRow("whole") << u("30") << 3000;
    QTest::newRow("per cent") << u(" 30 % ") << 3000;
    QTest::newRow("decimals") << u("12.5") << 1250;
    QTest::newRow("the highest") << u("100") << 10000;
    QTest::newRow("beyond") << u("100.01") << -1;
    QTest::newRow("three decimals") << u("1.234") << -1;
    QTest::newRow("negative") << u("-1") << -1;
    QTest::newRow("a sign") << u("+1") << -1;
    QTest::newRow("two points") << u("1.2.3") << -1;
    QTest::newRow("nothing") << u("") << -1;
    QTest::newRow("only a fraction") << u(".5") << -1;
    QTest::newRow("a word") << u("高") << -1;
}

void TestRegulator::cutOffsAsText()
{
    QFETCH(const QString, text);
    QFETCH(const int, hundredths);
    QCOMPARE(hundredthsFromText(text, 10000).value_or(-1), hundredths);
}

namespace {

constexpr int firms = 500;
constexpr int typeCount = 24;
constexpr int firstYear = 2021;
constexpr int lastYear = 2025;

RegulatorBook randomBook(std::mt19937& random)
{
    const auto below = [&random](int end) {
        return static_cast<int>(random() % static_cast<unsigned>(end));
    };
    RegulatorBook book;
    for (int type = 0; type < typeCount; ++type) {
        book.types.append({u("T%1").arg(type), {}, {}});
    }
    for (int firm = 0; firm < firms; ++firm) {
        for (int year = firstYear; year <= lastYear; ++year) {
            if (below(20) == 0) {
                continue; // not there that year
            }
            BrokerYear row;
            row.broker = u("B%1").arg(firm, 4, 10, QLatin1Char('0'));
            row.year = year;
            row.share = below(10) == 0 ? std::nullopt : std::optional(below(10001));
            row.deduction = below(10) == 0 ? std::nullopt : std::optional(below(4000));
            row.listed = below(3) > 0;
            for (int type = 0; type < typeCount; ++type) {
                // Each type has a chance of its own that moves over the years.
                const int chance = (type * 7 % 40) + (type % 5 - 2) * (year - firstYear) * 2;
                const bool found = below(100) < chance;
                const QString id = book.types[type].id;
                if (found && below(2) == 0) {
                    row.deficiencies.append({id, {}, u("x"), {}});
                } else if (below(4) > 0) {
                    row.counts.insert(id, found ? 1 + below(3) : 0);
                }
            }
            book.rows.append(row);
        }
    }
    return book;
}

/// 1 yes, 0 no, -1 not known: told from the facts, one by one.
int seenTheLongWay(const BrokerYear& row, const QString& type)
{
    for (const BrokerDeficiency& one : row.deficiencies) {
        if (one.type == type) {
            return 1;
        }
    }
    if (row.counts.contains(type)) {
        return row.counts[type] > 0 ? 1 : 0;
    }
    return row.listed ? 0 : -1;
}

std::pair<int, int> countTheLongWay(const RegulatorBook& book, const QString& type, int year)
{
    int with = 0;
    int known = 0;
    for (const BrokerYear& row : book.rows) {
        const int seen = row.year == year ? seenTheLongWay(row, type) : -1;
        known += seen >= 0 ? 1 : 0;
        with += seen == 1 ? 1 : 0;
    }
    return {with, known};
}

} // namespace

/// Two fractions of at most 500 differ by 4 in a million at least, so that plain division tells
/// them apart.
void TestRegulator::againstTheLongWay()
{
    constexpr double hair = 1e-9;
    std::mt19937 random(20261128);
    const RegulatorBook book = randomBook(random);
    RegulatorCuts cuts = cutsOf(6000, 2500);
    cuts.rise = 2000;
    cuts.change = 150;
    cuts.rare = 1500;
    cuts.growth = 300;
    const RegulatorTrend trend = regulatorTrend(book, firstYear, lastYear, cuts);
    const RegulatorStatus status = regulatorStatus(book, lastYear, cuts, trend);

    QStringList rising;
    QStringList falling;
    QSet<QString> hidden;
    for (int type = 0; type < typeCount; ++type) {
        const QString id = book.types[type].id;
        QList<double> percent;
        for (int year = firstYear; year <= lastYear; ++year) {
            const auto [with, known] = countTheLongWay(book, id, year);
            QCOMPARE(trend.types[type].byYear[year - firstYear], (FirmShare{with, known}));
            percent.append(100.0 * with / known);
        }
        const double change = percent.last() - percent.first();
        if (change > hair && change > 1.5 - hair) {
            rising.append(id);
        }
        if (change < -hair && change < -1.5 + hair) {
            falling.append(id);
        }
        if (change > 3 - hair && percent.last() < 15 + hair) {
            hidden.insert(id);
        }
        QCOMPARE(trend.types[type].change(), static_cast<int>(std::lround(change * 100)));
    }
    QVERIFY(rising.size() > 3 && falling.size() > 3 && !hidden.isEmpty());
    QStringList got = typesOf(trend, trend.rising);
    QCOMPARE(QSet<QString>(got.begin(), got.end()), QSet<QString>(rising.begin(), rising.end()));
    got = typesOf(trend, trend.falling);
    QCOMPARE(QSet<QString>(got.begin(), got.end()), QSet<QString>(falling.begin(), falling.end()));
    got = typesOf(trend, trend.hidden);
    QCOMPARE(QSet<QString>(got.begin(), got.end()), hidden);
    for (qsizetype i = 1; i < trend.rising.size(); ++i) {
        QVERIFY(trend.types[trend.rising[i - 1]].change() >= trend.types[trend.rising[i]].change());
    }

    std::array<int, brokerZoneCount> zones{};
    QSet<QString> attention;
    for (const BrokerYear& row : book.rows) {
        if (row.year != lastYear) {
            continue;
        }
        const bool known = row.share && row.deduction;
        const bool in = known && *row.share >= 6000 && *row.deduction >= 2500;
        const auto zone = !known                   ? BrokerZone::NotKnown
                          : in                     ? BrokerZone::Attention
                          : *row.share >= 6000     ? BrokerZone::Watch
                          : *row.deduction >= 2500 ? BrokerZone::Guidance
                                                   : BrokerZone::Ordinary;
        ++zones[static_cast<size_t>(zone)];
        const auto before =
            std::find_if(book.rows.begin(), book.rows.end(), [&](const auto& other) {
                return other.broker == row.broker && other.year == lastYear - 1;
            });
        const bool rose = before != book.rows.end() && row.deduction && before->deduction &&
                          *row.deduction >= *before->deduction + 2000;
        if (in || rose) {
            attention.insert(row.broker);
        }
    }
    QCOMPARE(status.zones, zones);
    got = codesOf(book, status, status.attention);
    QVERIFY(got.size() > 20);
    QCOMPARE(QSet<QString>(got.begin(), got.end()), attention);
    QCOMPARE(got.size(), attention.size());
}

} // namespace zt

QTEST_GUILESS_MAIN(zt::TestRegulator)
#include "tst_regulator.moc"
