// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/domain/checklistrules.h"
#include "model/exchange/checklistsheet.h"
#include "model/exchange/sheetreader.h"

#include <QTest>

namespace zt {

/// A checklist filled in as a spreadsheet.
class TestChecklistSheet : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aWholeRow();
    void oneLanguageStandsForBoth();
    void groupsAreBroughtTogether();
    void tiers_data();
    void tiers();
    void supersedes();
    void datesOfTaiwan();
    void faults_data();
    void faults();
    void everyFaultIsTold();
    void aFormulaWithoutResult();
    void nothingAtAll();
    void headsBelowATitle();
    void noHeadsWithinTwentyRows();
    void nothingBelowTheHeads();
    void blankRowsAreNone();
    void aHeadInTwoLines();
    void partsExceptionsAndWhatVerifies();
    void kindsAndFacts();
    void tooManyFacts();
    void whatExcludesHoldsTogether();
    void whatAPointRelatesTo();
};

namespace {

QString u(const char* text)
{
    return QString::fromUtf8(text);
}

ChecklistSheet read(const char* tsv)
{
    return checklistFromSheet(sheetFromTsv(u(tsv)));
}

} // namespace

void TestChecklistSheet::aWholeRow()
{
    const ChecklistSheet sheet =
        read("代碼\t類別\t名稱\tname_en\t查核內容\ttext_en\t依據\t適用級別\t頻率（月）\t"
             "effective_from\t失效日\t建議佐證\t抽樣提示\t扣分\t備註\n"
             "X-1\t甲類\t名\tName\t問\tAsk\t第 3 條\t1-3\t6\t2026-01-01\t2026-12-31\t"
             "證一\t抽\t2\t注意\n");
    QVERIFY(sheet.faults.isEmpty());
    QCOMPARE(sheet.list.points.size(), 1);
    const ChecklistPoint& point = sheet.list.points[0];
    QCOMPARE(point.id, u("X-1"));
    QCOMPARE(point.group, u("G1"));
    QCOMPARE(point.name, (Bilingual{u("名"), u("Name")}));
    QCOMPARE(point.text, (Bilingual{u("問"), u("Ask")}));
    QCOMPARE(point.sources, (QList<SourceRef>{{u("OWN"), u("第 3 條")}}));
    QCOMPARE(point.appliesIf.tierSets, QStringList{u("tiers_1_2_3")});
    QCOMPARE(point.parameter(u("frequency_months"))->value.toInt(), 6);
    QCOMPARE(point.effectiveFrom, QDate(2026, 1, 1));
    QCOMPARE(point.effectiveTo, QDate(2026, 12, 31));
    QCOMPARE(point.suggestedEvidence, (QList<Bilingual>{{u("證一"), u("證一")}}));
    QCOMPARE(point.samplingHint.zh, u("抽"));
    QCOMPARE(point.deductionPoints, std::optional<int>(2));
    QCOMPARE(point.note.zh, u("注意"));
    QCOMPARE(sheet.list.groups[0].name.zh, u("甲類"));
    QCOMPARE(sheet.rowOf, QList<qint32>{2});
    QCOMPARE(sheet.columnOf.value(u("text_zh")), 4);
}

void TestChecklistSheet::oneLanguageStandsForBoth()
{
    const ChecklistSheet sheet = read("code\ttext_zh\ttext_en\nA\t問\t\nB\t\tAsk\n");
    QVERIFY(sheet.faults.isEmpty());
    QCOMPARE(sheet.list.points[0].text, (Bilingual{u("問"), u("問")}));
    QCOMPARE(sheet.list.points[1].text, (Bilingual{u("Ask"), u("Ask")}));
    const ChecklistPoint& point = sheet.list.points[0];
    QVERIFY(point.appliesIf.isEmpty() && point.parameters.isEmpty() && !point.deductionPoints);
    QVERIFY(!point.effectiveFrom.isValid() && point.name == Bilingual());
    QVERIFY(sheet.list.tiers.isEmpty() && sheet.list.tierSets.isEmpty());
    QVERIFY(!sheet.list.groups[0].name.zh.isEmpty() && !point.sources[0].section.isEmpty());
}

void TestChecklistSheet::groupsAreBroughtTogether()
{
    const ChecklistSheet sheet =
        read("code\tgroup\ttext_zh\nA\t甲\t一\nB\t乙\t二\nC\t甲\t三\nD\t乙\t四\n");
    QStringList seen;
    for (const ChecklistPoint& point : sheet.list.points) {
        seen += u("%1 %2 %3").arg(point.group, point.id).arg(point.order);
    }
    QCOMPARE(seen, (QStringList{u("G1 A 1"), u("G1 C 2"), u("G2 B 1"), u("G2 D 2")}));
    QCOMPARE(sheet.rowOf, (QList<qint32>{2, 4, 3, 5}));
}

void TestChecklistSheet::tiers_data()
{
    QTest::addColumn<QString>("set"); // empty: refused
    const auto row = [](const char* text, const char* set) { QTest::newRow(text) << u(set); };
    row("1-3", "tiers_1_2_3");
    row("1,2", "tiers_1_2");
    row("2、1", "tiers_1_2");
    row("1–2，4", "tiers_1_2_4");
    row("4", "tiers_4");
    row("2,2", "tiers_2");
    row("１－３", "tiers_1_2_3");
    row("１～２，４", "tiers_1_2_4");
    row("1~2", "tiers_1_2");
    for (const char* wrong : {"0", "5", "1-5", "3-1", "1-2-3", "all", "1,", "-"}) {
        row(wrong, "");
    }
}

void TestChecklistSheet::tiers()
{
    QFETCH(const QString, set);
    const QByteArray tsv =
        QByteArray("code\ttext_zh\ttiers\nA\t問\t") + QTest::currentDataTag() + "\n";
    const ChecklistSheet sheet = read(tsv.constData());
    QCOMPARE(sheet.faults.isEmpty(), !set.isEmpty());
    if (set.isEmpty()) {
        QVERIFY(sheet.faults[0].kind == ChecklistSheetFault::Kind::NotTiers);
        QCOMPARE(sheet.faults[0].cell(), u("C2"));
        return;
    }
    QCOMPARE(sheet.list.points[0].appliesIf.tierSets, QStringList{set});
    QCOMPARE(sheet.list.tiers.size(), 4);
    for (const FirmTier& tier : sheet.list.tiers) {
        QCOMPARE(tier.sets.contains(set), set.contains(tier.id));
    }
}

void TestChecklistSheet::supersedes()
{
    const ChecklistSheet sheet = read("code\ttext_zh\t取代\nA\t問\tX-1@1.0.0\n"
                                      "B\t問\tX-1 ＠ 1.0.0、X 2@1.10.0-beta\nC\t問\t\n");
    QVERIFY(sheet.faults.isEmpty());
    const QList<ChecklistPoint>& points = sheet.list.points;
    QCOMPARE(points[0].supersedes, (QList<Predecessor>{{u("1.0.0"), u("X-1")}}));
    QCOMPARE(points[1].supersedes,
             (QList<Predecessor>{{u("1.0.0"), u("X-1")}, {u("1.10.0-beta"), u("X 2")}}));
    QVERIFY(points[2].supersedes.isEmpty());
}

void TestChecklistSheet::datesOfTaiwan()
{
    const ChecklistSheet wide =
        read("代碼\t查核內容\t頻率（月）\t扣分\t生效日\nA\t問\t１２\t３\t１１５／１／３１\n");
    QVERIFY(wide.faults.isEmpty());
    const ChecklistPoint& point = wide.list.points[0];
    QCOMPARE(point.parameter(u("frequency_months"))->value.toInt(), 12);
    QCOMPARE(point.deductionPoints, std::optional<int>(3));
    QCOMPARE(point.effectiveFrom, QDate(2026, 1, 31));

    const ChecklistSheet sheet =
        read("code\ttext_zh\t生效日\t失效日\nA\t問\t115/01/01\t2026/12/31\n");
    QVERIFY(sheet.faults.isEmpty());
    QCOMPARE(sheet.list.points[0].effectiveFrom, QDate(2026, 1, 1));
    QCOMPARE(sheet.list.points[0].effectiveTo, QDate(2026, 12, 31));
}

void TestChecklistSheet::faults_data()
{
    using Kind = ChecklistSheetFault::Kind;
    QTest::addColumn<QByteArray>("tsv");
    QTest::addColumn<int>("kind");
    QTest::addColumn<QString>("cell");
    QTest::addColumn<QString>("found");
    const auto row =
        [](const char* name, const char* tsv, Kind kind, const char* cell, const char* found) {
            QTest::newRow(name) << QByteArray(tsv) << static_cast<int>(kind) << u(cell) << u(found);
        };
    row("no version",
        "code\ttext_zh\tsupersedes\nA\t問\tX-1\n",
        Kind::NotAPredecessor,
        "C2",
        "X-1");
    row("verified by nothing known",
        "code\ttext_zh\tverify_by\nA\t問\tgateway:\n",
        Kind::NotVerifiable,
        "C2",
        "gateway:");
    row("no analysis",
        "code\ttext_zh\t驗證方式\nA\t問\tastrology\n",
        Kind::NotVerifiable,
        "C2",
        "astrology");
    row("excluded from nowhere",
        "code\ttext_zh\t不適用級別\nA\t問\t5\n",
        Kind::NotTiers,
        "C2",
        "5");
    row("no kind of audit",
        "code\ttext_zh\t適用查核種類\nA\t問\t例查、抽查\n",
        Kind::NotAuditKinds,
        "C2",
        "抽查");
    row("no kind to exclude",
        "code\ttext_zh\texcluded_audit_kinds\nA\t問\tsecret\n",
        Kind::NotAuditKinds,
        "C2",
        "secret");
    row("condition too long",
        ("code\ttext_zh\t適用條件\nA\t問\t" + QByteArray(65, 'x') + "\n").constData(),
        Kind::FactTooLong,
        "C2",
        QByteArray(65, 'x').constData());
    row("condition with a sign",
        "code\ttext_zh\t不適用條件\nA\t問\ta=b\n",
        Kind::FactTooLong,
        "C2",
        "a=b");
    row("never, by a condition",
        "code\ttext_zh\tfacts\texcluded_facts\nA\t問\t雲端；自營\t雲端\n",
        Kind::Contradiction,
        "D2",
        "雲端");
    row("never, by the kind",
        "code\ttext_zh\taudit_kinds\texcluded_audit_kinds\nA\t問\tannual\t例查、選案\n",
        Kind::Contradiction,
        "D2",
        "例查、選案");
    row("never, by the tier",
        "code\ttext_zh\ttiers\texcluded_tiers\nA\t問\t1-2\t1,2\n",
        Kind::Contradiction,
        "D2",
        "1,2");
    row("unknown column", "code\ttext_zh\t顏色\nA\t問\t紅\n", Kind::UnknownColumn, "C1", "顏色");
    row("column twice", "代碼\ttext_zh\tcode\nA\t問\tB\n", Kind::RepeatedColumn, "C1", "code");
    row("no code column", "text_zh\n問\n", Kind::MissingColumn, "A1", "code");
    row("no code", "code\ttext_zh\nA\t問\n\t問\n", Kind::CodeMissing, "A3", "");
    row("code twice", "code\ttext_zh\nA\t問\nB\t問\nA\t問\n", Kind::CodeRepeated, "A4", "A");
    row("no text", "code\ttext_zh\tnote\nA\t\t註\n", Kind::TextMissing, "B2", "");
    row("half a month",
        "code\ttext_zh\tfrequency_months\nA\t問\t半年\n",
        Kind::NotWhole,
        "C2",
        "半年");
    row("below", "code\ttext_zh\t扣分\nA\t問\t-1\n", Kind::NotWhole, "C2", "-1");
    row("broken", "code\ttext_zh\t扣分\nA\t問\t0.5\n", Kind::NotWhole, "C2", "0.5");
    row("no date", "code\ttext_zh\t生效日\nA\t問\t明年\n", Kind::NotADate, "C2", "明年");
    row("no such day",
        "code\ttext_zh\t生效日\nA\t問\t2026-02-30\n",
        Kind::NotADate,
        "C2",
        "2026-02-30");
}

void TestChecklistSheet::faults()
{
    QFETCH(const QByteArray, tsv);
    QFETCH(const int, kind);
    QFETCH(const QString, cell);
    QFETCH(const QString, found);
    const ChecklistSheet sheet = read(tsv.constData());
    QCOMPARE(sheet.faults.size(), 1);
    QCOMPARE(static_cast<int>(sheet.faults[0].kind), kind);
    QCOMPARE(sheet.faults[0].cell(), cell);
    QCOMPARE(sheet.faults[0].read, found);
}

void TestChecklistSheet::everyFaultIsTold()
{
    const ChecklistSheet sheet = read("code\ttext_zh\ttiers\t扣分\nA\t\t9\tx\nA\t問\t1\t1\n");
    QStringList cells;
    for (const ChecklistSheetFault& fault : sheet.faults) {
        cells.append(fault.cell());
    }
    QCOMPARE(cells, (QStringList{u("B2"), u("C2"), u("D2"), u("A3")}));
}

void TestChecklistSheet::aFormulaWithoutResult()
{
    Sheet sheet = sheetFromTsv(u("code\ttext_zh\nA\t問\n"));
    sheet.rows[1].cells[1] = {Cell::Kind::Error, u("=B9"), 0};
    const ChecklistSheet result = checklistFromSheet(sheet);
    QCOMPARE(result.faults.size(), 1); // and not that the text is missing
    QVERIFY(result.faults[0].kind == ChecklistSheetFault::Kind::NoResult);
    QCOMPARE(result.faults[0].cell(), u("B2"));
    QCOMPARE(result.faults[0].read, u("=B9"));
}

void TestChecklistSheet::nothingAtAll()
{
    const ChecklistSheet sheet = checklistFromSheet({});
    QCOMPARE(sheet.faults.size(), 1);
    QVERIFY(sheet.faults[0].kind == ChecklistSheetFault::Kind::MissingColumn);
}

void TestChecklistSheet::headsBelowATitle()
{
    const ChecklistSheet sheet = read("本公司查核清單\n\n代碼\t單位填寫\t日期\n"
                                      "備註\t類別\n代碼\t查核內容\t扣分\nA\t問\t1\n\nB\t問\tx\n");
    // the row with the code's head and the most others; the empty rows count
    QCOMPARE(sheet.list.points.size(), 2);
    QCOMPARE(sheet.rowOf, (QList<qint32>{6, 8}));
    QCOMPARE(sheet.faults.size(), 1);
    QCOMPARE(sheet.faults[0].cell(), u("C8"));
    // a word of the heads among the points is none of the heads
    const ChecklistSheet plain = read("code\ttext_zh\ncode\t問\nnote\tcode\n");
    QVERIFY(plain.faults.isEmpty());
    QCOMPARE(plain.list.points[0].id, u("code"));
    // what is not known is told at its own row
    const ChecklistSheet odd = read("標題\n代碼\t查核內容\t顏色\nA\t問\t紅\n");
    QCOMPARE(odd.faults.size(), 1);
    QCOMPARE(odd.faults[0].cell(), u("C2"));
    const ChecklistSheet lost = read("標題\n編號\t查核內容\t依據\nA\t問\t法\n");
    QCOMPARE(lost.faults.size(), 2); // 編號 is unknown, code is missing
    QCOMPARE(lost.faults[0].cell(), u("A2"));
    QVERIFY(lost.faults[1].kind == ChecklistSheetFault::Kind::MissingColumn);
    QCOMPARE(lost.faults[1].row, 2);
}

void TestChecklistSheet::noHeadsWithinTwentyRows()
{
    const QByteArray heads("代碼\t查核內容\nA\t問\n");
    QVERIFY(read(QByteArray("標題\n").repeated(19) + heads).faults.isEmpty());
    const ChecklistSheet late = read(QByteArray("標題\n").repeated(20) + heads);
    QVERIFY(!late.faults.isEmpty());
    QCOMPARE(late.faults[0].cell(), u("A1"));
}

/// Spaces are no more than nothing, and a row of its own is no point.
void TestChecklistSheet::blankRowsAreNone()
{
    const ChecklistSheet sheet = read("代碼\t查核內容\nA\t問\n \t　\nB\t問\n　\t\n");
    QVERIFY(sheet.faults.isEmpty());
    QCOMPARE(sheet.rowOf, (QList<qint32>{2, 4}));
    const ChecklistSheet none = read("代碼\t查核內容\n \t \n");
    QCOMPARE(none.faults.size(), 1);
    QVERIFY(none.faults[0].kind == ChecklistSheetFault::Kind::NoPoint);
    QCOMPARE(none.faults[0].cell(), u("A2"));
}

void TestChecklistSheet::nothingBelowTheHeads()
{
    const ChecklistSheet sheet = read("標題\n查核內容\t代碼\n");
    QCOMPARE(sheet.faults.size(), 1);
    QVERIFY(sheet.faults[0].kind == ChecklistSheetFault::Kind::NoPoint);
    QCOMPARE(sheet.faults[0].cell(), u("B3"));
}

void TestChecklistSheet::aHeadInTwoLines()
{
    Sheet sheet = sheetFromTsv(u("code\ttext_zh\tx\t適用 級別\nA\t問\t6\t1\n"));
    for (const char* head : {"頻率\n（月）", "頻率 (月)", " Frequency_Months\n"}) {
        sheet.rows[0].cells[2].text = u(head);
        const ChecklistSheet result = checklistFromSheet(sheet);
        QVERIFY2(result.faults.isEmpty(), head);
        const ChecklistPoint& point = result.list.points[0];
        QCOMPARE(point.parameter(u("frequency_months"))->value.toInt(), 6);
        QCOMPARE(point.appliesIf.tierSets, QStringList{u("tiers_1")});
    }
}

void TestChecklistSheet::partsExceptionsAndWhatVerifies()
{
    const ChecklistSheet sheet = read("code\ttext_zh\t上層代碼\t不適用級別\t驗證方式\n"
                                      "A\t問\t\t4\taccounts\nA-1\t問\tA\t\tgateway: S24\n");
    QVERIFY(sheet.faults.isEmpty());
    const QList<ChecklistPoint>& points = sheet.list.points;
    QCOMPARE(points[0].excludedIf.tierSets, QStringList{u("tiers_4")});
    QVERIFY(points[0].appliesIf.isEmpty() && points[1].excludedIf.isEmpty());
    QCOMPARE(points[1].parent, u("A"));
    QVERIFY(points[0].verifyBy == (VerifyBy{VerifyBy::Kind::EvidenceAnalysis, u("accounts")}));
    QVERIFY(points[1].verifyBy == (VerifyBy{VerifyBy::Kind::GatewayRule, u("S24")}));
    QCOMPARE(sheet.list.tiers.size(), 4);
}

void TestChecklistSheet::kindsAndFacts()
{
    const ChecklistSheet sheet =
        read("code\ttext_zh\t適用查核種類\t不適用查核種類\t適用條件\t不適用條件\n"
             "A\t問\t選案、專案查核\t\t自有機房；  使用雲端 ;自有機房\t\n"
             "B\t問\t\tAnnual\t\t使用雲端\n"
             "C\t問\tSpecial-project audit\t\t\t\n"
             "D\t問\t\t\t\t\n");
    QVERIFY(sheet.faults.isEmpty());
    const QList<ChecklistPoint>& points = sheet.list.points;
    QCOMPARE(points[0].appliesIf.auditKinds, (QStringList{u("AK2"), u("AK3")}));
    QCOMPARE(points[0].appliesIf.facts, (QStringList{u("自有機房"), u("使用雲端")}));
    QVERIFY(points[0].excludedIf.isEmpty());
    QCOMPARE(points[1].excludedIf.auditKinds, QStringList{u("AK1")});
    QCOMPARE(points[1].excludedIf.facts, QStringList{u("使用雲端")});
    QCOMPARE(points[2].appliesIf.auditKinds, QStringList{u("AK3")});
    QVERIFY(points[3].appliesIf.isEmpty() && points[3].excludedIf.isEmpty());
    // The same words are one question; the kinds are those an audit knows itself by.
    QCOMPARE(sheet.list.facts.size(), 2);
    QCOMPARE(sheet.list.facts[1].text.en, u("使用雲端"));
    QCOMPARE(sheet.list.auditKinds.size(), 3);
    QVERIFY(read("code\ttext_zh\nA\t問\n").list.auditKinds.isEmpty());
}

void TestChecklistSheet::tooManyFacts()
{
    QByteArray many;
    for (int i = 0; i < 21; ++i) {
        many += QByteArray::number(i) + ';';
    }
    const ChecklistSheet crowded =
        read(("code\ttext_zh\tfacts\nA\t問\t" + many + "\n").constData());
    QCOMPARE(crowded.faults.size(), 1);
    QVERIFY(crowded.faults[0].kind == ChecklistSheetFault::Kind::TooManyFacts);
    QCOMPARE(crowded.faults[0].cell(), u("C2"));
    QByteArray hundred("code\ttext_zh\tfacts\n");
    for (int i = 0; i < 101; ++i) {
        const QByteArray number = QByteArray::number(i);
        hundred += "A" + number + "\t問\tf" + number + "\n";
    }
    const ChecklistSheet over = read(hundred.constData());
    QCOMPARE(over.faults.size(), 1);
    QCOMPARE(over.faults[0].cell(), u("C102"));
}

/// A tier is taken away in a special project alone: that is no contradiction.
void TestChecklistSheet::whatExcludesHoldsTogether()
{
    const ChecklistSheet sheet = read("code\ttext_zh\ttiers\texcluded_tiers\texcluded_audit_kinds\n"
                                      "A\t問\t1,2\t1,2\t專案\n");
    QVERIFY(sheet.faults.isEmpty());
    const ChecklistPoint& point = sheet.list.points[0];
    AuditContext context;
    context.tier = 2;
    context.auditKind = u("AK1");
    QVERIFY(applicability(sheet.list, point, context).applies == Tri::Yes);
    context.auditKind = u("AK3");
    QVERIFY(applicability(sheet.list, point, context).applies == Tri::No);
}

/// One a line; by key or word, colon of either width, "#" for what is no point.
void TestChecklistSheet::whatAPointRelatesTo()
{
    Sheet sheet = sheetFromTsv(u("code\ttext_zh\t對照\nA\t問\tx\nB\t問\t\n"));
    const auto setTo = [&](const char* text) {
        sheet.rows[1].cells[2].text = u(text);
        return checklistFromSheet(sheet);
    };
    const ChecklistSheet good = setTo("iso27001-annex-a/7.2 部分：登記是管制之一。\n\n"
                                      "zt-guideline#domain/D2 overlap : in part: so\n"
                                      "fourg-guideline#類別/4.1 superset:x");
    QVERIFY(good.faults.isEmpty());
    const QList<PointRelation>& all = good.list.points[0].crosswalk;
    QCOMPARE(all.size(), 3);
    using Kind = CrosswalkFramework::Kind;
    QVERIFY(all[0] == (PointRelation{u("iso27001-annex-a"),
                                     u("7.2"),
                                     Kind::Point,
                                     CrosswalkStrength::Subset,
                                     {u("登記是管制之一。"), u("登記是管制之一。")}}));
    QVERIFY(all[1] == (PointRelation{u("zt-guideline"),
                                     u("D2"),
                                     Kind::Domain,
                                     CrosswalkStrength::Intersects,
                                     {u("in part: so"), u("in part: so")}}));
    QVERIFY(all[2].kind == Kind::Group && all[2].strength == CrosswalkStrength::Superset);
    QVERIFY(good.list.points[1].crosswalk.isEmpty());
    for (const char* bad : {"7.2 部分：x",
                            "iso/7.2：x",
                            "iso/7.2 部分",
                            "iso/7.2 部分：",
                            "iso/7.2 perhaps：x",
                            "iso#chapter/7.2 部分：x",
                            "/7.2 部分：x",
                            "iso/ 部分：x"}) {
        const ChecklistSheet sheetRead = setTo(bad);
        QCOMPARE(sheetRead.faults.size(), 1);
        QVERIFY2(sheetRead.faults[0].kind == ChecklistSheetFault::Kind::NotARelation, bad);
        QCOMPARE(sheetRead.faults[0].cell(), u("C2"));
    }
}

} // namespace zt

QTEST_GUILESS_MAIN(zt::TestChecklistSheet)
#include "tst_checklistsheet.moc"
