// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exchange/brokersheet.h"
#include "model/exchange/brokervalues.h"
#include "model/exchange/sheetreader.h"

#include <QTest>

namespace zt {

/// Brokers over years, and findings, as spreadsheets.
class TestBrokerSheet : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void years_data();
    void years();
    void tiers_data();
    void tiers();
    void points_data();
    void points();
    void shares_data();
    void shares();
    void storedNumbers();
    void aSheetOfBrokers();
    void headsInEnglish();
    void typesAsColumns();
    void aSheetOfFindings();
    void aListIsWholeForItsYear();
    void everyFaultWithItsCell();
    void twoFilesThatAgree();
    void twoFilesThatDisagree();
    void rowsFromElsewhere();
    void nothingAtAll();
    void otherSheetsArePassedOver();
};

namespace {

QString u(const char* text)
{
    return QString::fromUtf8(text);
}

Sheet sheetOf(const char* tsv)
{
    return sheetFromTsv(u(tsv));
}

BrokerReading read(const QList<const char*>& sheets)
{
    BrokerBookReader reader;
    for (qsizetype i = 0; i < sheets.size(); ++i) {
        reader.addSheet(u("f%1").arg(i + 1), sheetOf(sheets[i]));
    }
    return std::move(reader).finish();
}

QString kindName(BrokerSheetFault::Kind kind)
{
    using Kind = BrokerSheetFault::Kind;
    static const QMap<Kind, const char*> names{{Kind::RepeatedColumn, "repeated"},
                                               {Kind::UnknownColumn, "unknown"},
                                               {Kind::NoResult, "no result"},
                                               {Kind::BrokerMissing, "no broker"},
                                               {Kind::NotAYear, "year"},
                                               {Kind::RowRepeated, "row"},
                                               {Kind::NotAShare, "share"},
                                               {Kind::ShareUnclear, "unclear"},
                                               {Kind::NotPoints, "points"},
                                               {Kind::NotATier, "tier"},
                                               {Kind::NotACount, "count"},
                                               {Kind::TypeMissing, "type"},
                                               {Kind::NoColumns, "no columns"},
                                               {Kind::NoRows, "no rows"},
                                               {Kind::Disagrees, "disagrees"}};
    return u(names.value(kind));
}

QStringList faultsOf(const BrokerReading& reading)
{
    QStringList faults;
    for (const BrokerSheetFault& fault : reading.faults) {
        faults.append(
            u("%1 %2 %3 “%4”").arg(fault.file, fault.cell(), kindName(fault.kind), fault.read));
    }
    return faults;
}

} // namespace

void TestBrokerSheet::years_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("year"); // 0: no year
    QTest::newRow("common era") << u("2025") << 2025;
    QTest::newRow("republic") << u("114") << 2025;
    QTest::newRow("in words") << u("民國 114 年度") << 2025;
    QTest::newRow("wide") << u("１１４年") << 2025;
    QTest::newRow("a date") << u("2025-12-31") << 2025;
    QTest::newRow("first") << u("1") << 1912;
    QTest::newRow("before") << u("1911") << 0;
    QTest::newRow("zero") << u("0") << 0;
    QTest::newRow("a word") << u("去年") << 0;
    QTest::newRow("two years") << u("113-114") << 0;
    QTest::newRow("empty") << u("") << 0;
}

void TestBrokerSheet::years()
{
    QFETCH(const QString, text);
    QFETCH(const int, year);
    QCOMPARE(yearFromText(text).value_or(0), year);
}

void TestBrokerSheet::tiers_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("tier");
    QTest::newRow("digit") << u("2") << 2;
    QTest::newRow("words") << u("第二級") << 2;
    QTest::newRow("english") << u("Tier 4") << 4;
    QTest::newRow("too high") << u("5") << 0;
    QTest::newRow("two") << u("1-2") << 0;
    QTest::newRow("a word") << u("高") << 0;
}

void TestBrokerSheet::tiers()
{
    QFETCH(const QString, text);
    QFETCH(const int, tier);
    QCOMPARE(tierFromText(text).value_or(0), tier);
}

void TestBrokerSheet::points_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("points"); // hundredths; -1: none
    QTest::newRow("whole") << u("31") << 3100;
    QTest::newRow("tenths") << u("27.5 分") << 2750;
    QTest::newRow("rounded down") << u("14.999") << 1499;
    QTest::newRow("none") << u("0") << 0;
    QTest::newRow("negative") << u("-3") << -1;
    QTest::newRow("grouped") << u("1,200") << -1;
    QTest::newRow("beyond") << u("99999999") << -1;
    QTest::newRow("a word") << u("很多") << -1;
}

void TestBrokerSheet::points()
{
    QFETCH(const QString, text);
    QFETCH(const int, points);
    QCOMPARE(pointsFromText(text).value_or(-1), points);
}

void TestBrokerSheet::shares_data()
{
    QTest::addColumn<QStringList>("column");
    QTest::addColumn<QList<int>>("shares"); // hundredths of a per cent; -1: no share, -2: unclear
    using Texts = QStringList;
    using Shares = QList<int>;
    QTest::newRow("per cent") << Texts{u("88"), u("1"), u("0"), u("100")}
                              << Shares{8800, 100, 0, 10000};
    QTest::newRow("ratios") << Texts{u("0.88"), u("1"), u("0"), u("0.29999")}
                            << Shares{8800, 10000, 0, 2999};
    QTest::newRow("signs") << Texts{u("88%"), u("1 %"), u("0.5％")} << Shares{8800, 100, 50};
    QTest::newRow("a sign among ratios") << Texts{u("88%"), u("0.5")} << Shares{8800, 5000};
    QTest::newRow("a ratio among per cents")
        << Texts{u("88"), u("0.5"), u("0")} << Shares{8800, -2, 0};
    QTest::newRow("nothing but 1") << Texts{u("1"), u("0"), u("1.0")} << Shares{-2, 0, -2};
    QTest::newRow("beyond") << Texts{u("101"), u("88")} << Shares{-1, 8800};
    QTest::newRow("words") << Texts{u("高"), u("88"), u("-1"), u("8.8.8")}
                           << Shares{-1, 8800, -1, -1};
}

void TestBrokerSheet::shares()
{
    QFETCH(const QStringList, column);
    QFETCH(const QList<int>, shares);
    QStringList bare;
    for (const QString& text : column) {
        const ShareText share = shareTextOf(text);
        if (!share.percent) {
            bare.append(share.digits);
        }
    }
    QList<int> got;
    for (const QString& text : column) {
        const ShareText share = shareTextOf(text);
        got.append(isShareUnclear(share, scaleOf(bare))
                       ? -2
                       : shareFromText(share, scaleOf(bare)).value_or(-1));
    }
    QCOMPARE(got, shares);
}

void TestBrokerSheet::storedNumbers()
{
    // 0.29 × 100 in binary; every spreadsheet program shows 29.
    const double stored = 0.29 * 100;
    QVERIFY(stored < 29);
    QCOMPARE(brokerCellText({Cell::Kind::Number, u("28.999999999999996"), stored}), u("29"));
    QCOMPARE(brokerCellText({Cell::Kind::Text, u(" ２９ "), 0}), u("29"));
}

void TestBrokerSheet::aSheetOfBrokers()
{
    const BrokerReading reading =
        read({"證券商查核彙總\n"
              "券商代碼\t券商名稱\t年度\t分級\t電子交易比重（%）\t查核缺失扣分\t備註\n"
              "B-02\t乙\t114\t二級\t71\t27.5\t要看\n"
              "B-01\t甲\t113\t1\t\t\t\n"
              "B-01\t甲改名\t114\t1\t88.25\t0\t\n"});
    QCOMPARE(faultsOf(reading), QStringList{});
    QCOMPARE(reading.brokerRows, 3);
    QCOMPARE(reading.book.rows.size(), 3);
    const BrokerYear& first = reading.book.rows[0];
    QCOMPARE(first.broker, u("B-01"));
    QCOMPARE(first.year, 2024);
    QVERIFY(!first.share && !first.deduction && !first.listed);
    const BrokerYear& second = reading.book.rows[1];
    QCOMPARE(second.share, std::optional<int>(8825));
    QCOMPARE(second.deduction, std::optional<int>(0));
    QCOMPARE(reading.book.rows[2].tier, std::optional<int>(2));
    QCOMPARE(reading.book.rows[2].deduction, std::optional<int>(2750));
    QCOMPARE(reading.book.names.value(u("B-01")), u("甲改名"));
    QVERIFY(reading.book.types.isEmpty());
}

void TestBrokerSheet::headsInEnglish()
{
    const BrokerReading reading =
        read({"Year\tBroker code\tBroker name\tTier\tElectronic trading share\t"
              "Deduction points\tNotes\n2025\tX1\tOne\tTier 3\t12%\t4\tn\n"});
    QCOMPARE(faultsOf(reading), QStringList{});
    const BrokerYear& row = reading.book.rows[0];
    QCOMPARE(row.year, 2025);
    QCOMPARE(row.share, std::optional<int>(1200));
    QCOMPARE(row.deduction, std::optional<int>(400));
    QCOMPARE(row.tier, std::optional<int>(3));
    // Without a code a broker goes by its name.
    QCOMPARE(read({"券商\t年度\n甲\t114\n"}).book.rows[0].broker, u("甲"));
}

void TestBrokerSheet::typesAsColumns()
{
    const BrokerReading reading = read({"代碼\t年度\t存取控制：帳號盤點不實\t日誌未檢視\n"
                                        "B1\t114\t2\tV\nB2\t114\t0\t\nB3\t114\t未知\t無\n"});
    QCOMPARE(faultsOf(reading), QStringList{});
    QCOMPARE(
        reading.book.types,
        (QList<DeficiencyType>{{u("帳號盤點不實"), {}, u("存取控制")}, {u("日誌未檢視"), {}, {}}}));
    const auto& rows = reading.book.rows;
    QCOMPARE(rows[0].counts, (QMap<QString, int>{{u("帳號盤點不實"), 2}, {u("日誌未檢視"), 1}}));
    QCOMPARE(rows[1].counts, (QMap<QString, int>{{u("帳號盤點不實"), 0}}));
    QCOMPARE(rows[2].counts, (QMap<QString, int>{{u("日誌未檢視"), 0}}));
}

void TestBrokerSheet::aSheetOfFindings()
{
    const BrokerReading reading =
        read({"代碼\t年度\t缺失類別\t缺失類型\t查核點\t缺失內容\t扣分\n"
              "B1\t114\t存取控制\t帳號盤點不實\tAC-02\t離職帳號未停用\t3\n"
              "B1\t114\t\t帳號盤點不實\t\t又一件\t\n"
              "B2\t113\t\t\tDEV-10\t\t1.5\n"});
    QCOMPARE(faultsOf(reading), QStringList{});
    QCOMPARE(reading.findings, 3);
    QCOMPARE(
        reading.book.types,
        (QList<DeficiencyType>{{u("帳號盤點不實"), {}, u("存取控制")}, {u("DEV-10"), {}, {}}}));
    const BrokerYear& row = reading.book.rows[0];
    QCOMPARE(row.deficiencies,
             (QList<BrokerDeficiency>{{u("帳號盤點不實"), u("AC-02"), u("離職帳號未停用"), 300},
                                      {u("帳號盤點不實"), {}, u("又一件"), {}}}));
    QVERIFY(row.listed && !row.share && !row.deduction);
    QCOMPARE(reading.book.rows[1].deficiencies[0].type, u("DEV-10"));
}

void TestBrokerSheet::aListIsWholeForItsYear()
{
    const BrokerReading reading =
        read({"代碼\t年度\t扣分\nB1\t114\t5\nB2\t114\t0\nB3\t114\t\nB2\t113\t0\n",
              "代碼\t年度\t缺失類型\nB1\t114\tA\n"});
    QCOMPARE(faultsOf(reading), QStringList{});
    const auto seen = [&](const char* broker, int year) {
        return hasDeficiency(*reading.book.row(u(broker), year), u("A"));
    };
    QCOMPARE(seen("B1", 2025), Tri::Yes);
    QCOMPARE(seen("B2", 2025), Tri::No);
    QCOMPARE(seen("B3", 2025), Tri::Unknown); // was it audited at all?
    QCOMPARE(seen("B2", 2024), Tri::Unknown); // no list for that year
}

void TestBrokerSheet::everyFaultWithItsCell()
{
    const BrokerReading reading =
        read({"代碼\t年度\t分級\t比重\t扣分\t甲類\t年份\t甲類\n"
              "B1\t114\t9\t88\t-1\t多\n"
              "\t去年\t1\t130\t3\t1\n"
              "B2\t114\t1\t0.5\t3\t1\n"
              "B2\t114\t1\t50\t3\t1\n",
              "代碼\t年度\t類型\t查核點\t比重\t其他\nB1\t114\t\t\t1\t\n"});
    QCOMPARE(faultsOf(reading),
             (QStringList{u("f1 G1 repeated “年份”"),
                          u("f1 H1 repeated “甲類”"),
                          u("f1 C2 tier “9”"),
                          u("f1 E2 points “-1”"),
                          u("f1 F2 count “多”"),
                          u("f1 A3 no broker “”"),
                          u("f1 B3 year “去年”"),
                          u("f1 D3 share “130”"),
                          u("f1 D4 unclear “0.5”"),
                          u("f1 A5 row “B2 2025”"),
                          u("f2 E1 unknown “比重”"),
                          u("f2 F1 unknown “其他”"),
                          u("f2 C2 type “”")}));
}

void TestBrokerSheet::twoFilesThatAgree()
{
    const BrokerReading reading = read({"代碼\t年度\t比重\nB1\t114\t50%\nB2\t114\t60%\n",
                                        "代碼\t年度\t扣分\t比重\nB1\t114\t7\t50\nB3\t113\t2\t\n"});
    QCOMPARE(faultsOf(reading), QStringList{});
    QCOMPARE(reading.book.rows.size(), 3);
    QCOMPARE(reading.book.row(u("B1"), 2025)->deduction, std::optional<int>(700));
    QCOMPARE(reading.book.row(u("B1"), 2025)->share, std::optional<int>(5000));
    QVERIFY(!reading.book.row(u("B2"), 2025)->deduction);
}

void TestBrokerSheet::twoFilesThatDisagree()
{
    const BrokerReading reading = read({"代碼\t年度\t比重\t扣分\t甲\nB1\t114\t50%\t7\t1\n",
                                        "代碼\t年度\t扣分\t比重\t甲\nB1\t114\t8\t51%\t2\n"});
    QCOMPARE(faultsOf(reading),
             (QStringList{
                 u("f2 C2 disagrees “8”"), u("f2 D2 disagrees “51%”"), u("f2 E2 disagrees “2”")}));
}

void TestBrokerSheet::rowsFromElsewhere()
{
    BrokerBookReader reader;
    BrokerYear audit;
    audit.broker = u("file");
    audit.year = 2025;
    audit.deduction = 900;
    audit.listed = true;
    reader.addRow(u("a.zta"), audit, u("甲證券"), {{u("AC-01"), u("帳號"), u("存取控制")}});
    audit.deduction = 800;
    reader.addRow(u("b.zta"), audit, u("乙證券"), {});
    audit.broker = u("other");
    audit.year = 2024;
    reader.addRow(u("c.zta"), audit, u("乙證券"), {});
    reader.addSheet(u("s"), sheetOf("代碼\t名稱\t年度\t比重\t扣分\nB1\t甲證券\t114\t50%\t8\n"));
    const BrokerReading reading = std::move(reader).finish();
    QCOMPARE(faultsOf(reading), QStringList{u("a.zta  disagrees “B1 2025 deduction”")});
    QStringList rows;
    for (const BrokerYear& row : reading.book.rows) {
        rows.append(row.broker + u' ' + QString::number(row.year));
    }
    QCOMPARE(rows, (QStringList{u("B1 2025"), u("file 2024"), u("file 2025")}));
    QCOMPARE(reading.book.names.value(u("file")), u("乙證券"));
    QCOMPARE(reading.book.types[0].name, u("帳號"));
}

void TestBrokerSheet::nothingAtAll()
{
    QCOMPARE(faultsOf(read({"代碼\t年度\n"})), QStringList{u("  no rows “”")});
}

void TestBrokerSheet::otherSheetsArePassedOver()
{
    const BrokerReading reading = read({"說明\n請填寫\n", "代碼\t年度\nB1\t114\n"});
    QCOMPARE(reading.passedOver.size(), 1);
    QVERIFY(reading.passedOver[0].startsWith(u("f1")));
    QCOMPARE(reading.book.rows.size(), 1);
}

} // namespace zt

QTEST_GUILESS_MAIN(zt::TestBrokerSheet)
#include "tst_brokersheet.moc"
