// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "checklists/checklistwriter.h"
#include "jsonedit.h"

#include <QRandomGenerator>
#include <QTest>

namespace zt {

/// Broken and hostile checklists; each error names the file, the place, the reason.
class TestBrokenChecklists : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void wholeExampleReads();
    void broken_data();
    void broken();
    void anyMissingPartIsNamed();
    void eachReaderRefusesTheOthersPacks();
    void everyTruncationIsRefused();
    void scrambledBytes();
};

namespace {

const QJsonValue gone{QJsonValue::Undefined};

/// Small, and using everything the format has.
QByteArray example()
{
    return QByteArray(R"({
"pack": "house", "version": "2.0.0", "title": {"zh": "自訂", "en": "Own"},
"sources": [
  {"key": "RULE", "title": {"zh": "規定", "en": "Rule"}, "issuer": "X", "date": "2026", "kind": "public"},
  {"key": "OWN", "title": {"zh": "自擬", "en": "Own"}, "issuer": "X", "date": "2026", "kind": "own"}],
"tier_sets": [{"id": "big", "name": {"zh": "大", "en": "Big"}, "sources": [{"doc": "RULE", "section": "1"}]}],
"tiers": [
  {"id": "1", "name": {"zh": "一", "en": "One"}, "health_check_months": 12, "sets": ["big"], "sources": [{"doc": "RULE", "section": "1"}]},
  {"id": "2", "name": {"zh": "二", "en": "Two"}, "health_check_months": null, "sets": [], "sources": [{"doc": "RULE", "section": "1"}]}],
"audit_kinds": [{"id": "K", "name": {"zh": "例查", "en": "Routine"}, "text": {"zh": "每年", "en": "Yearly"},
  "triggers": [{"zh": "檢舉", "en": "Complaint"}], "sources": [{"doc": "RULE", "section": "1"}]}],
"facts": [{"id": "cloud", "name": {"zh": "雲端", "en": "Cloud"}, "text": {"zh": "使用雲端？", "en": "In the cloud?"}, "sources": [{"doc": "OWN", "section": "1"}]}],
"legal_bases": [{"id": "L", "name": {"zh": "法", "en": "Law"}, "text": {"zh": "第一條", "en": "Article 1"}, "sources": [{"doc": "RULE", "section": "1"}]}],
"mechanism": [{"id": "CC-1", "number": 1, "name": {"zh": "點", "en": "Point"}, "text": {"zh": "每年", "en": "Yearly"}, "sources": [{"doc": "RULE", "section": "1"}]}],
"suggestions": {"text": {"zh": "建議", "en": "Suggested"}, "sources": [{"doc": "OWN", "section": "1"}]},
"groups": [
  {"id": "A", "order": 1, "name": {"zh": "甲", "en": "A"}, "mechanism_code": "CC-1", "sources": [{"doc": "RULE", "section": "1"}]},
  {"id": "A1", "parent": "A", "order": 1, "name": {"zh": "甲一", "en": "A1"}, "sources": [{"doc": "RULE", "section": "1"}]},
  {"id": "B", "order": 2, "name": {"zh": "乙", "en": "B"}, "sources": [{"doc": "RULE", "section": "1"}]}],
"points": [
  {"id": "A1-1", "group": "A1", "order": 1, "text": {"zh": "問", "en": "Ask"}, "mechanism_code": "CC-1", "obligation": "shall",
   "applies_if": {"tier_sets": ["big"], "audit_kinds": ["K"], "facts": ["cloud"]}, "excluded_if": {"facts": ["cloud"]},
   "effective_from": "2026-01-01", "effective_to": "2026-12-31",
   "parameters": [{"key": "frequency_by_tier", "value": {"1": 12}, "unit": "month", "sources": [{"doc": "RULE", "section": "2"}]},
                  {"key": "frequency_months", "value": 6}],
   "suggested_evidence": [{"zh": "證", "en": "Proof"}], "sampling_hint": {"zh": "抽", "en": "Draw"}, "deduction_points": 2,
   "supersedes": [{"version": "1.0.0", "code": "X-1"}], "verify_by": {"kind": "gateway_rule", "id": "R1"}, "tags": ["new"],
   "crosswalk": [{"pack": "iso", "id": "5.10", "strength": "superset", "reason": {"zh": "因", "en": "Why"}},
                 {"pack": "fourg", "id": "4.1", "kind": "group", "strength": "subset", "reason": {"zh": "因", "en": "Why"}}],
   "sources": [{"doc": "RULE", "section": "2"}]},
  {"id": "A1-2", "group": "A1", "order": 2, "parent": "A1-1", "name": {"zh": "名", "en": "Name"}, "sources": [{"doc": "RULE", "section": "2"}]},
  {"id": "B-1", "group": "B", "order": 1, "text": {"zh": "問", "en": "Ask"}, "same_as": "A1-1", "sources": [{"doc": "RULE", "section": "2"}]}],
"withdrawn": [{"version": "1.0.0", "code": "X-2", "reason": {"zh": "刪除", "en": "Dropped"}}],
"cases": [{"id": "C", "name": {"zh": "案", "en": "Case"}, "text": {"zh": "事", "en": "What"}, "outcome": {"zh": "罰", "en": "Fine"},
  "points": ["A1-1"], "sources": [{"doc": "RULE", "section": "3"}]}],
"notes": [{"id": "N1", "name": {"zh": "註", "en": "Note"}, "text": {"zh": "註", "en": "Note"}, "sources": [{"doc": "RULE", "section": "1"}]}]
})");
}

QJsonValue text(const char* value)
{
    return QString::fromUtf8(value);
}

void row(const char* name,
         const char* change,
         const QJsonValue& by,
         const char* path,
         const char* reason)
{
    QTest::newRow(name) << QString::fromLatin1(change) << by << QString::fromLatin1(path)
                        << QString::fromLatin1(reason);
}

void schemaRows()
{
    row("no groups", "/groups", QJsonArray(), "/groups", "1");
    row("no points", "/points", QJsonArray(), "/points", "1");
    row("version too short", "/version", text("2"), "/version", "5");
    row("unknown property", "/points/0/colour", text("red"), "/points/0", "colour");
    row("language missing", "/points/0/text/en", gone, "/points/0/text", "'en'");
    row("text blank", "/points/0/text/zh", text("　"), "/points/0/text/zh", "blank");
    row("group missing", "/points/0/group", gone, "/points/0", "'group'");
    row("source missing", "/points/0/sources", gone, "/points/0", "'sources'");
    row("order as text", "/points/0/order", text("1"), "/points/0/order", "type");
    row("order nought", "/points/0/order", 0, "/points/0/order", "1");
    row("obligation unknown", "/points/0/obligation", text("may"), "/points/0/obligation", "enum");
    row("date in words", "/points/0/effective_from", text("soon"), "/points/0/effective_from", "");
    row("rule empty", "/points/0/applies_if", QJsonObject(), "/points/0/applies_if", "1");
    row("rule unknown", "/points/0/applies_if/moon", QJsonArray{1}, "/points/0/applies_if", "moon");
    row("key in capitals",
        "/points/0/parameters/0/key",
        text("Frequency"),
        "/points/0/parameters/0/key",
        "");
    row("unit unknown",
        "/points/0/parameters/0/unit",
        text("moon"),
        "/points/0/parameters/0/unit",
        "enum");
    row("evidence empty",
        "/points/0/suggested_evidence",
        QJsonArray(),
        "/points/0/suggested_evidence",
        "1");
    row("deduction broken",
        "/points/0/deduction_points",
        0.5,
        "/points/0/deduction_points",
        "type");
    row("deduction below", "/points/0/deduction_points", -1, "/points/0/deduction_points", "0");
    row("verify kind",
        "/points/0/verify_by/kind",
        text("magic"),
        "/points/0/verify_by/kind",
        "enum");
    row("relation of no strength",
        "/points/0/crosswalk/0/strength",
        text("perhaps"),
        "/points/0/crosswalk/0/strength",
        "enum");
    row("relation to what kind",
        "/points/0/crosswalk/1/kind",
        text("chapter"),
        "/points/0/crosswalk/1/kind",
        "enum");
    row("relation without reason",
        "/points/0/crosswalk/0/reason",
        gone,
        "/points/0/crosswalk/0",
        "reason");
    row("relation to nothing", "/points/0/crosswalk", QJsonArray(), "/points/0/crosswalk", "1");
    row("tier in words", "/tiers/0/id", text("one"), "/tiers/0/id", "");
    row("tier without months", "/tiers/1/health_check_months", gone, "/tiers/1", "months");
    row("case without points", "/cases/0/points", QJsonArray(), "/cases/0/points", "1");
    row("suggestions unsourced", "/suggestions/sources", QJsonArray(), "/suggestions/sources", "1");
}

void idRows()
{
    const QJsonValue relation = QJsonDocument::fromJson(
        example())[QLatin1String("points")][0][QLatin1String("crosswalk")][0];
    row("relation twice", "/points/0/crosswalk/1", relation, "/points/0/crosswalk/1/id", "twice");
    row("relation to itself",
        "/points/0/crosswalk/0/pack",
        QJsonDocument::fromJson(example())[QLatin1String("pack")],
        "/points/0/crosswalk/0/pack",
        "very pack");
    row("source twice", "/sources/1/key", text("RULE"), "/sources/1/key", "twice");
    row("set twice",
        "/tier_sets/1",
        QJsonDocument::fromJson(example()).object()[QLatin1String("tier_sets")][0],
        "/tier_sets/1/id",
        "twice");
    row("tier twice", "/tiers/1/id", text("1"), "/tiers/1/id", "twice");
    row("group twice", "/groups/2/id", text("A"), "/groups/2/id", "twice");
    row("point twice", "/points/1/id", text("A1-1"), "/points/1/id", "twice");
    row("set of a tier", "/tiers/0/sets/0", text("small"), "/tiers/0/sets/0", "small");
    row("mechanism of a group",
        "/groups/0/mechanism_code",
        text("CC-9"),
        "/groups/0/mechanism_code",
        "CC-9");
    row("mechanism of a point",
        "/points/0/mechanism_code",
        text("CC-9"),
        "/points/0/mechanism_code",
        "CC-9");
    for (const char* place : {"/tier_sets/0",
                              "/tiers/0",
                              "/audit_kinds/0",
                              "/facts/0",
                              "/legal_bases/0",
                              "/mechanism/0",
                              "/suggestions",
                              "/groups/1",
                              "/points/1",
                              "/points/0/parameters/0",
                              "/cases/0",
                              "/notes/0"}) {
        const QByteArray doc = QByteArray(place) + "/sources/0/doc";
        row(QByteArray("source of ").append(place), doc, text("LOST"), doc, "LOST");
    }
}

void placeRows()
{
    row("parent of a group", "/groups/1/parent", text("Z"), "/groups/1/parent", "Z");
    row("parent behind", "/groups/1/parent", text("B"), "/groups/1/parent", "B");
    row("order of a group", "/groups/2/order", 3, "/groups/2/order", "2");
    row("order within a parent", "/groups/1/order", 2, "/groups/1/order", "1");
    row("group of a point", "/points/0/group", text("Z"), "/points/0/group", "Z");
    row("group out of order", "/points/0/group", text("B"), "/points/1/group", "order");
    row("order of a point", "/points/1/order", 3, "/points/1/order", "2");
    row("order begins anew", "/points/2/order", 2, "/points/2/order", "1");
}

void demandRows()
{
    row("set of a point",
        "/points/0/applies_if/tier_sets/0",
        text("small"),
        "/points/0/applies_if/tier_sets/0",
        "small");
    row("kind of a point",
        "/points/0/applies_if/audit_kinds/0",
        text("Z"),
        "/points/0/applies_if/audit_kinds/0",
        "Z");
    row("fact of a point",
        "/points/0/applies_if/facts/0",
        text("moon"),
        "/points/0/applies_if/facts/0",
        "moon");
    row("fact excluded",
        "/points/0/excluded_if/facts/0",
        text("moon"),
        "/points/0/excluded_if/facts/0",
        "moon");
    row("no such day",
        "/points/0/effective_from",
        text("2026-02-30"),
        "/points/0/effective_from",
        "calendar");
    row("ends before it begins",
        "/points/0/effective_to",
        text("2025-12-31"),
        "/points/0/effective_to",
        "begins");
    row("parameter twice",
        "/points/0/parameters/1/key",
        text("frequency_by_tier"),
        "/points/0/parameters/1/key",
        "twice");
    row("frequency in words",
        "/points/0/parameters/1/value",
        text("often"),
        "/points/0/parameters/1/value",
        "kind");
    row("frequency by tier, flat",
        "/points/0/parameters/0/value",
        12,
        "/points/0/parameters/0/value",
        "kind");
    row("frequency of a tier there is not",
        "/points/0/parameters/0/value/7",
        12,
        "/points/0/parameters/0/value",
        "7");
}

void relationRows()
{
    row("same as nothing", "/points/2/same_as", text("Z"), "/points/2/same_as", "Z");
    row("same as itself", "/points/2/same_as", text("B-1"), "/points/2/same_as", "itself");
    row("same as a repeated one", "/points/1/same_as", text("B-1"), "/points/1/same_as", "repeats");
    row("part of nothing", "/points/1/parent", text("Z"), "/points/1/parent", "Z");
    row("part of itself", "/points/1/parent", text("A1-2"), "/points/1/parent", "A1-2");
    row("part of another group", "/points/2/parent", text("A1-1"), "/points/2/parent", "A1-1");
    row("supersedes itself",
        "/points/0/supersedes/0/version",
        text("2.0.0"),
        "/points/0/supersedes/0/version",
        "2.0.0");
    row("supersedes twice",
        "/points/0/supersedes/1",
        QJsonObject{{QStringLiteral("version"), QStringLiteral("1.0.0")},
                    {QStringLiteral("code"), QStringLiteral("X-1")}},
        "/points/0/supersedes/1/code",
        "twice");
    row("withdrawn and superseded",
        "/withdrawn/0/code",
        text("X-1"),
        "/withdrawn/0/code",
        "superseded");
    row("withdrawn from itself",
        "/withdrawn/0/version",
        text("2.0.0"),
        "/withdrawn/0/version",
        "2.0.0");
    row("case of no point", "/cases/0/points/0", text("Z"), "/cases/0/points/0", "Z");
    row("nobody's suggestion", "/suggestions", gone, "/points/0", "suggest");
    row("suggestion laid at the rule's door",
        "/suggestions/sources/0/doc",
        text("RULE"),
        "/suggestions/sources/0/doc",
        "own");
}

} // namespace

void TestBrokenChecklists::wholeExampleReads()
{
    const auto list = readChecklist(example(), QStringLiteral("house.json"));
    QVERIFY2(list, qPrintable(list ? QString() : list.error().args.join(u' ')));
    QCOMPARE(list->tiers[0].healthCheckMonths, std::optional<int>(12));
    QVERIFY(!list->tiers[1].healthCheckMonths);
    QCOMPARE(list->groups[1].parent, QStringLiteral("A"));
    const ChecklistPoint& point = list->points[0];
    QVERIFY(point.obligation == Obligation::Shall);
    QCOMPARE(point.appliesIf.auditKinds, QStringList{QStringLiteral("K")});
    QCOMPARE(point.excludedIf.facts, QStringList{QStringLiteral("cloud")});
    QCOMPARE(point.effectiveFrom, QDate(2026, 1, 1));
    QCOMPARE(point.effectiveTo, QDate(2026, 12, 31));
    QCOMPARE(point.parameters.size(), 2);
    QCOMPARE(point.parameters[0].unit, QStringLiteral("month"));
    QCOMPARE(point.deductionPoints, std::optional<int>(2));
    QCOMPARE(point.supersedes,
             (QList<Predecessor>{{QStringLiteral("1.0.0"), QStringLiteral("X-1")}}));
    QCOMPARE(point.verifyBy, (VerifyBy{VerifyBy::Kind::GatewayRule, QStringLiteral("R1")}));
    QCOMPARE(point.samplingHint.zh, QStringLiteral("抽"));
    QCOMPARE(point.tags, QStringList{QStringLiteral("new")});
    QCOMPARE(list->points[1].parent, QStringLiteral("A1-1"));
    QVERIFY(!list->points[1].deductionPoints);
    QCOMPARE(list->points[2].sameAs, QStringLiteral("A1-1"));
    QCOMPARE(list->withdrawn[0].point.code, QStringLiteral("X-2"));
    QCOMPARE(list->withdrawn[0].reason.en, QStringLiteral("Dropped"));
    QCOMPARE(list->cases[0].outcome.zh, QStringLiteral("罰"));
    QCOMPARE(QJsonDocument::fromJson(packOf(*list)), QJsonDocument::fromJson(example()));
}

void TestBrokenChecklists::broken_data()
{
    QTest::addColumn<QString>("change");
    QTest::addColumn<QJsonValue>("by");
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("reason");
    schemaRows();
    idRows();
    placeRows();
    demandRows();
    relationRows();
}

void TestBrokenChecklists::broken()
{
    QFETCH(const QString, change);
    QFETCH(const QJsonValue, by);
    QFETCH(const QString, path);
    QFETCH(const QString, reason);
    const auto read =
        readChecklist(test::packWith(example(), change, by), QStringLiteral("broken.json"));
    QVERIFY(!read);
    QVERIFY(read.error().code == ErrorCode::PackInvalid);
    QCOMPARE(read.error().args.size(), 3);
    QCOMPARE(read.error().args[0], QStringLiteral("broken.json"));
    QCOMPARE(read.error().args[1], path);
    QVERIFY2(read.error().args[2].contains(reason), qPrintable(read.error().args[2]));
}

/// What must be there is named when it is not; the rest may be left out where nothing leans on it.
void TestBrokenChecklists::anyMissingPartIsNamed()
{
    for (const char* name : {"pack", "version", "title", "sources", "groups", "points", "notes"}) {
        const QString pointer = QLatin1Char('/') + QLatin1String(name);
        const auto read =
            readChecklist(test::packWith(example(), pointer, gone), QStringLiteral("x"));
        QVERIFY2(!read && read.error().args[2].contains(QLatin1String(name)), name);
    }
    for (const char* name : {"legal_bases", "withdrawn", "cases"}) {
        const QString pointer = QLatin1Char('/') + QLatin1String(name);
        QVERIFY2(readChecklist(test::packWith(example(), pointer, gone), QStringLiteral("x")),
                 name);
    }
}

void TestBrokenChecklists::eachReaderRefusesTheOthersPacks()
{
    const QByteArray guideline = shippedGuideline().value_or(PackPin{}).bytes;
    const QByteArray model = shippedMaturityModel().value_or(PackPin{}).bytes;
    QVERIFY(!readChecklist(guideline, QStringLiteral("guideline.json")));
    QVERIFY(!readChecklist(model, QStringLiteral("model.json")));
    QVERIFY(!readGuideline(example(), QStringLiteral("house.json")));
    QVERIFY(!readMaturityModel(example(), QStringLiteral("house.json")));
}

void TestBrokenChecklists::everyTruncationIsRefused()
{
    const QByteArray whole = example().trimmed();
    for (qsizetype length = 0; length < whole.size(); length += 97) {
        QVERIFY(!readChecklist(whole.left(length), QStringLiteral("cut.json")));
    }
    QVERIFY(!readChecklist(whole.chopped(1), QStringLiteral("cut.json")));
}

/// Whatever is done to the bytes, the answer is a checklist or a reason.
void TestBrokenChecklists::scrambledBytes()
{
    const QByteArray whole = example();
    QRandomGenerator random(20260719);
    for (int trial = 0; trial < 300; ++trial) {
        QByteArray bytes = whole;
        for (int i = 0; i < 2; ++i) {
            bytes[random.bounded(bytes.size())] = static_cast<char>(random.bounded(32, 127));
        }
        const auto read = readChecklist(bytes, QStringLiteral("scrambled.json"));
        QVERIFY(read || read.error().code == ErrorCode::PackInvalid);
    }
}

} // namespace zt

QTEST_GUILESS_MAIN(zt::TestBrokenChecklists)
#include "tst_brokenchecklists.moc"
