// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exchange/crosswalksheet.h"
#include "model/exchange/sheetreader.h"

#include <QTest>

namespace zt {

using Kind = CrosswalkSheetFault::Kind;
using S = CrosswalkStrength;

/// A crosswalk filled in as a spreadsheet.
class TestCrosswalkSheet : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aWholeRow();
    void whatIsLeftOut();
    void words_data();
    void words();
    void faults_data();
    void faults();
    void everyFaultIsTold();
    void headsBelowATitleInAnyOrder();
    void nothingAtAll();
};

namespace {

QString u(const char* text)
{
    return QString::fromUtf8(text);
}

Sheet sheetFrom(const char* tsv)
{
    Sheet sheet;
    sheet.name = u("對照");
    qint32 row = 0;
    for (const QString& line : u(tsv).split(u'\n', Qt::SkipEmptyParts)) {
        SheetRow one;
        one.number = ++row;
        for (const QString& text : line.split(u'\t')) {
            Cell cell;
            cell.kind = text == u("#REF!") ? Cell::Kind::Error : Cell::Kind::Text;
            cell.text = text;
            one.cells.append(cell);
        }
        sheet.rows.append(one);
    }
    return sheet;
}

CrosswalkSheet read(const char* tsv)
{
    return crosswalkFromSheet(sheetFrom(tsv));
}

const char* const heads = "查核點\t對照清單\t對照代碼\t強度\t理由\n";

} // namespace

void TestCrosswalkSheet::aWholeRow()
{
    const CrosswalkSheet sheet =
        read("point\tpack\tversion\tkind\ttarget\tstrength\treason_zh\treason_en\tsource\n"
             "H-1\tfourg-guideline\t1.0.0\t類別\t4.1\t部分\t因為\tbecause\t稽核室\n");
    QVERIFY(sheet.faults.isEmpty());
    QCOMPARE(sheet.links.size(), 1);
    const CrosswalkSheetLink& link = sheet.links.first();
    QCOMPARE(link.row, 2);
    QCOMPARE(link.point, u("H-1"));
    QVERIFY(link.pack == (PackVersion{u("fourg-guideline"), u("1.0.0")}));
    QVERIFY(link.kind == CrosswalkFramework::Kind::Group);
    QCOMPARE(link.target, u("4.1"));
    QVERIFY(link.strength == S::Subset);
    QCOMPARE(link.reason, (Bilingual{u("因為"), u("because")}));
    QCOMPARE(link.source, u("稽核室"));
}

void TestCrosswalkSheet::whatIsLeftOut()
{
    const CrosswalkSheet sheet =
        read("point\tpack\ttarget\tstrength\treason_en\n\t\t\t\t\nA\tp\tx\tsame\tso\n");
    QVERIFY(sheet.faults.isEmpty());
    QCOMPARE(sheet.links.size(), 1);
    const CrosswalkSheetLink& link = sheet.links.first();
    QCOMPARE(link.row, 3);
    QVERIFY(link.pack.version.isEmpty());
    QVERIFY(link.kind == CrosswalkFramework::Kind::Point);
    QCOMPARE(link.reason, (Bilingual{u("so"), u("so")}));
    QCOMPARE(link.source, u("對照"));
}

void TestCrosswalkSheet::words_data()
{
    QTest::addColumn<QString>("word");
    QTest::addColumn<int>("strength");
    const QList<std::pair<S, QStringList>> known{
        {S::Equal, {u("equal"), u("same"), u("相同"), u("EQUAL")}},
        {S::Subset, {u("subset"), u("part"), u("部分")}},
        {S::Superset, {u("superset"), u("more"), u("涵蓋")}},
        {S::Intersects, {u("intersects"), u("Overlap"), u("重疊")}}};
    for (const auto& [strength, words] : known) {
        for (const QString& word : words) {
            QTest::newRow(qPrintable(word)) << word << static_cast<int>(strength);
        }
    }
}

void TestCrosswalkSheet::words()
{
    QFETCH(const QString, word);
    QFETCH(const int, strength);
    const std::optional<S> found = crosswalkStrengthFromWord(word);
    QVERIFY(found && static_cast<int>(*found) == strength);
    QVERIFY(!crosswalkStrengthFromWord(word + u("x")));
}

void TestCrosswalkSheet::faults_data()
{
    QTest::addColumn<QString>("row");
    QTest::addColumn<int>("kind");
    QTest::addColumn<QString>("cell");
    const auto add = [](const char* name, const char* row, Kind kind, const char* cell) {
        QTest::newRow(name) << u(row) << static_cast<int>(kind) << u(cell);
    };
    add("no point", "\tp\tx\t部分\t因為", Kind::Missing, "A2");
    add("no pack", "A\t\tx\t部分\t因為", Kind::Missing, "B2");
    add("no target", "A\tp\t\t部分\t因為", Kind::Missing, "C2");
    add("no strength", "A\tp\tx\t\t因為", Kind::Missing, "D2");
    add("no reason", "A\tp\tx\t部分\t", Kind::Missing, "E2");
    add("a short row", "A\tp\tx\t部分", Kind::Missing, "E2");
    add("not a strength", "A\tp\tx\t很強\t因為", Kind::NotAStrength, "D2");
    add("an error", "A\t#REF!\tx\t部分\t因為", Kind::NoResult, "B2");
    add("twice", "A\tp\tx\t部分\t因為\nA\tp\tx\t相同\t也是", Kind::Repeated, "C3");
}

void TestCrosswalkSheet::faults()
{
    QFETCH(const QString, row);
    QFETCH(const int, kind);
    QFETCH(const QString, cell);
    const CrosswalkSheet sheet = read((u(heads) + row + u'\n').toUtf8().constData());
    QCOMPARE(sheet.faults.size(), 1);
    QCOMPARE(static_cast<int>(sheet.faults.first().kind), kind);
    QCOMPARE(sheet.faults.first().cell(), cell);
}

void TestCrosswalkSheet::everyFaultIsTold()
{
    const CrosswalkSheet sheet =
        read("查核點\t對照清單\t對照代碼\t強度\t理由\t對照種類\t心得\t理由\n"
             "A\tp\tx\t很強\t因為\t星座\n\tp\t\t部分\t因為\t場域\n");
    QStringList cells;
    for (const CrosswalkSheetFault& fault : sheet.faults) {
        cells.append(fault.cell());
    }
    QCOMPARE(cells.join(u' '), u("G1 H1 F2 D2 A3 C3"));
    const CrosswalkSheet headless = read("point\ttarget\tsource\nA\tx\ty\n");
    QStringList missing;
    for (const CrosswalkSheetFault& fault : headless.faults) {
        QVERIFY(fault.kind == Kind::MissingColumn);
        missing.append(fault.read);
    }
    QCOMPARE(missing, (QStringList{u("pack"), u("strength")}));
    const CrosswalkSheet unreasoned = read("point\tpack\ttarget\tstrength\nA\tp\tx\tsame\n");
    QCOMPARE(unreasoned.faults.size(), 1);
    QVERIFY(unreasoned.faults.first().kind == Kind::Missing);
}

void TestCrosswalkSheet::headsBelowATitleInAnyOrder()
{
    const CrosswalkSheet sheet =
        read("本公司對照表\n製表：稽核室\n強 度\t理由\t查核點\t對照清單\t對照代碼\n"
             "涵蓋\t因為\tA\tp\tx\n");
    QVERIFY(sheet.faults.isEmpty());
    QCOMPARE(sheet.links.size(), 1);
    QCOMPARE(sheet.links.first().row, 4);
    QVERIFY(sheet.links.first().strength == S::Superset);
}

void TestCrosswalkSheet::nothingAtAll()
{
    QVERIFY(crosswalkFromSheet(Sheet()).faults.first().kind == Kind::MissingColumn);
    const CrosswalkSheet sheet = read(heads);
    QCOMPARE(sheet.faults.size(), 1);
    QVERIFY(sheet.faults.first().kind == Kind::NoLink);
    QCOMPARE(sheet.faults.first().cell(), u("A2"));
}

} // namespace zt

QTEST_GUILESS_MAIN(zt::TestCrosswalkSheet)
#include "tst_crosswalksheet.moc"
