// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "jsonedit.h"

#include <QTest>

namespace zt {

/// One broken pack per rule; each error names the file, the place and the reason.
class TestBrokenPacks : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void broken_data();
    void broken();
    void anyMissingPropertyIsNamed();
};

namespace {

const QJsonValue gone{QJsonValue::Undefined};

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
    row("part missing", "/factors", gone, "/", "'factors'");
    row("wrong type", "/items", text("none"), "/items", "type");
    row("score as text",
        "/factors/0/levels/2/score",
        text("1"),
        "/factors/0/levels/2/score",
        "type");
    row("score beyond", "/factors/0/levels/2/score", 7, "/factors/0/levels/2/score", "3");
    row("score not whole", "/factors/0/levels/2/score", 1.5, "/factors/0/levels/2/score", "type");
    row("language missing", "/items/4/text/en", gone, "/items/4/text", "'en'");
    row("unknown property", "/items/4/colour", text("red"), "/items/4", "colour");
    row("unknown fact in a rule",
        "/domains/0/rule/all/0",
        text("moon_phase"),
        "/domains/0/rule/all/0",
        "enum");
    row("two rules at once",
        "/domains/0/rule/any",
        QJsonArray{text("vendor_operates_system")},
        "/domains/0/rule",
        "1");
    row("unknown fact in a scenario",
        "/scenarios/0/facts/moon_phase",
        true,
        "/scenarios/0/facts",
        "moon_phase");
    row("unknown cloud model",
        "/scenarios/1/facts/cloud_model",
        text("onprem"),
        "/scenarios/1/facts/cloud_model",
        "enum");
    row("an item too few", "/items/35", gone, "/items", "36");
    row("a cloud row too few", "/cloud_matrix/0", gone, "/cloud_matrix", "36");
    row("a sentence too few", "/factors/3/levels/1", gone, "/factors/3/levels", "3");
    row("no source", "/levels/2/sources", QJsonArray(), "/levels/2/sources", "1");
    row("short name too long", "/domains/2/short/zh", text("維運"), "/domains/2/short/zh", "1");
    row("unknown sector", "/emphases/0/sector", text("fishing"), "/emphases/0/sector", "enum");
}

void textRows()
{
    row("empty text", "/items/4/text/zh", text(""), "/items/4/text/zh", "empty");
    row("blank text", "/notes/0/name/en", text("   "), "/notes/0/name/en", "blank");
    row("full-width blank", "/notes/0/name/zh", text("　"), "/notes/0/name/zh", "blank");
    row("trailing line end", "/title/en", text("Guideline\n"), "/title/en", "control");
    row("NUL inside",
        "/title/zh",
        QString(QChar(0)) + QStringLiteral("指引"),
        "/title/zh",
        "control");
}

void referenceRows()
{
    row("id twice", "/items/1/id", text("1-1"), "/items/1/id", "twice");
    row("source key twice", "/sources/1/key", text("ZT-BRIEF"), "/sources/1/key", "twice");
    row("source not listed",
        "/items/7/sources/0/doc",
        text("LOST"),
        "/items/7/sources/0/doc",
        "LOST");
    row("source of a cloud row",
        "/cloud_matrix/2/sources/0/doc",
        text("LOST"),
        "/cloud_matrix/2/sources/0/doc",
        "LOST");
    row("pillar of an item", "/items/0/pillar", text("P9"), "/items/0/pillar", "P9");
    row("level of an item", "/items/0/level", text("V"), "/items/0/level", "V");
    row("overlap of a domain",
        "/domains/0/may_overlap_with/0",
        text("D7"),
        "/domains/0/may_overlap_with/0",
        "D7");
    row("overlap with itself",
        "/domains/0/may_overlap_with/0",
        text("D1"),
        "/domains/0/may_overlap_with",
        "itself");
    row("overlap from nowhere", "/overlaps/0/from", text("D7"), "/overlaps/0/from", "D7");
    row("overlap to nowhere", "/overlaps/0/with", text("D7"), "/overlaps/0/with", "D7");
    row("scenario's domain",
        "/scenarios/0/expected_applicable/0",
        text("D7"),
        "/scenarios/0/expected_applicable/0",
        "D7");
    row("scenario's other domain",
        "/scenarios/5/expected_not_applicable/0",
        text("D7"),
        "/scenarios/5/expected_not_applicable/0",
        "D7");
    row("scenario says both",
        "/scenarios/0/expected_not_applicable/0",
        text("D1"),
        "/scenarios/0/expected_not_applicable",
        "both");
    row("fact twice in a rule",
        "/domains/3/rule/all/1",
        text("bulk_personal_or_sensitive_data"),
        "/domains/3/rule",
        "twice");
    row("item of a cloud row", "/cloud_matrix/0/item", text("9-9"), "/cloud_matrix/0/item", "9-9");
    row("item of two cloud rows",
        "/cloud_matrix/1/item",
        text("1-1"),
        "/cloud_matrix/1/item",
        "twice");
}

void orderAndCountRows()
{
    row("facts out of order",
        "/facts/0/id",
        text("moon_phase"),
        "/facts/0/id",
        "staff_access_from_outside");
    row("factors out of order", "/factors/5/id", text("RF9"), "/factors/5/id", "RF6");
    row("high risk out of order", "/high_risk/0/id", text("HR9"), "/high_risk/0/id", "HR1");
    row("low impact out of order", "/low_impact/1/id", text("LI9"), "/low_impact/1/id", "LI2");
    row("totals out of order", "/totals/0/id", text("TX"), "/totals/0/id", "TR");
    row("level order", "/levels/1/order", 3, "/levels/1/order", "2");
    row("scores out of order", "/factors/0/levels/0/score", 1, "/factors/0/levels/0/score", "3");
    row("parameter of LI2",
        "/low_impact/1/rto_minutes_greater_than",
        gone,
        "/low_impact/1",
        "rto_minutes");
    row("parameter elsewhere",
        "/low_impact/0/rto_minutes_greater_than",
        60,
        "/low_impact/0",
        "rto_minutes");
    row("items per level", "/items/0/level", text("IV"), "/items", "level I ");
    row("items per pillar", "/items/0/pillar", text("P2"), "/items", "pillar P1");
    row("stated without an answer",
        "/cloud_matrix/0/iaas",
        QJsonValue(),
        "/cloud_matrix/0",
        "three");
    row("answer without being stated", "/cloud_matrix/6/saas", true, "/cloud_matrix/6", "none");
}

} // namespace

void TestBrokenPacks::broken_data()
{
    QTest::addColumn<QString>("change");
    QTest::addColumn<QJsonValue>("by");
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("reason");
    schemaRows();
    textRows();
    referenceRows();
    orderAndCountRows();
}

void TestBrokenPacks::broken()
{
    QFETCH(const QString, change);
    QFETCH(const QJsonValue, by);
    QFETCH(const QString, path);
    QFETCH(const QString, reason);
    const Result<Guideline> read =
        readGuideline(test::shippedWith(change, by), QStringLiteral("broken.json"));
    QVERIFY(!read);
    QVERIFY(read.error().code == ErrorCode::PackInvalid);
    QCOMPARE(read.error().args.size(), 3);
    QCOMPARE(read.error().args[0], QStringLiteral("broken.json"));
    QCOMPARE(read.error().args[1], path);
    QVERIFY2(read.error().args[2].contains(reason), qPrintable(read.error().args[2]));
}

/// Every property of the pack's first level is needed, and says so by name.
void TestBrokenPacks::anyMissingPropertyIsNamed()
{
    const QByteArray bytes = shippedGuideline().value_or(PackPin{}).bytes;
    const QStringList names = QJsonDocument::fromJson(bytes).object().keys();
    for (const QString& name : names) {
        const auto read =
            readGuideline(test::shippedWith(QLatin1Char('/') + name, gone), QStringLiteral("x"));
        QVERIFY2(!read && read.error().args[2].contains(name), qPrintable(name));
    }
}

} // namespace zt

QTEST_GUILESS_MAIN(zt::TestBrokenPacks)
#include "tst_brokenpacks.moc"
