// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "jsonedit.h"

#include <QRandomGenerator>
#include <QTest>

namespace zt {

/// Broken and hostile packs of a maturity model; each error names the file, the place, the reason.
class TestBrokenModels : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void broken_data();
    void broken();
    void numbersOfAPillar();
    void anyMissingPropertyIsNamed();
    void aGuidelineIsNoModel();
    void everyTruncationIsRefused();
    void scrambledBytes();
    void wrongTypesAnywhere();
    void hostileBytes_data();
    void hostileBytes();
};

namespace {

const QJsonValue gone{QJsonValue::Undefined};

QByteArray shipped()
{
    return shippedMaturityModel().value_or(PackPin{}).bytes;
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
    row("part missing", "/capabilities", gone, "/", "'capabilities'");
    row("wrong type", "/rows", text("none"), "/rows", "type");
    row("language missing", "/rows/3/stages/initial/en", gone, "/rows/3/stages/initial", "'en'");
    row("stage missing", "/rows/3/stages/optimal", gone, "/rows/3/stages", "'optimal'");
    row("a fifth stage", "/rows/3/stages/perfect", QJsonObject(), "/rows/3/stages", "perfect");
    row("stage missing in the overview",
        "/capabilities/1/stages/traditional",
        gone,
        "/capabilities/1/stages",
        "'traditional'");
    row("unknown property", "/rows/4/colour", text("red"), "/rows/4", "colour");
    row("unknown kind", "/rows/4/kind", text("both"), "/rows/4/kind", "enum");
    row("items missing", "/rows/4/items", gone, "/rows/4", "'items'");
    row("item as a number", "/rows/4/items/0", 16, "/rows/4/items/0", "type");
    row("a row too few", "/rows/36", gone, "/rows", "37");
    row("a stage too few", "/stages/3", gone, "/stages", "4");
    row("a pillar too few", "/pillars/4", gone, "/pillars", "5");
    row("a capability too few", "/capabilities/2", gone, "/capabilities", "3");
    row("order beyond", "/stages/3/order", 5, "/stages/3/order", "4");
    row("order as text", "/stages/3/order", text("4"), "/stages/3/order", "type");
    row("no source", "/rows/2/sources", QJsonArray(), "/rows/2/sources", "1");
    row("mapping without a source", "/mapping/sources", QJsonArray(), "/mapping/sources", "1");
    row("mapping without a word", "/mapping/text", gone, "/mapping", "'text'");
    row("empty text", "/rows/4/name/zh", text(""), "/rows/4/name/zh", "empty");
    row("blank text",
        "/rows/9/stages/advanced/zh",
        text("　"),
        "/rows/9/stages/advanced/zh",
        "blank");
    row("line end", "/notes/0/text/en", text("a\nb"), "/notes/0/text/en", "control");
}

void referenceRows()
{
    row("row twice", "/rows/1/id", text("ID-AUTHN"), "/rows/1/id", "twice");
    row("stage twice", "/stages/1/id", text("traditional"), "/stages/1/id", "twice");
    row("pillar twice", "/pillars/1/id", text("ID"), "/pillars/1/id", "twice");
    row("capability twice", "/capabilities/1/id", text("X-VIS"), "/capabilities/1/id", "twice");
    row("note twice", "/notes/1/id", text("N1"), "/notes/1/id", "twice");
    row("source key twice", "/sources/1/key", text("CISA-ZTMM"), "/sources/1/key", "twice");
    row("source not listed",
        "/rows/7/sources/0/doc",
        text("LOST"),
        "/rows/7/sources/0/doc",
        "LOST");
    row("source of a stage",
        "/stages/2/sources/0/doc",
        text("LOST"),
        "/stages/2/sources/0/doc",
        "LOST");
    row("source of a pillar",
        "/pillars/2/sources/0/doc",
        text("LOST"),
        "/pillars/2/sources/0/doc",
        "LOST");
    row("source of a capability",
        "/capabilities/2/sources/0/doc",
        text("LOST"),
        "/capabilities/2/sources/0/doc",
        "LOST");
    row("source of a note",
        "/notes/0/sources/1/doc",
        text("LOST"),
        "/notes/0/sources/1/doc",
        "LOST");
    row("source of the mapping",
        "/mapping/sources/0/doc",
        text("LOST"),
        "/mapping/sources/0/doc",
        "LOST");
    row("mapping laid at CISA's door",
        "/mapping/sources/0/doc",
        text("CISA-ZTMM"),
        "/mapping/sources/0/doc",
        "own");
    row("pillar of a row", "/rows/0/pillar", text("P1"), "/rows/0/pillar", "P1");
    row("capability of a row", "/rows/4/capability", text("X-ALL"), "/rows/4/capability", "X-ALL");
    row("item twice", "/rows/0/items/1", text("1-1"), "/rows/0/items", "twice");
}

void orderAndCountRows()
{
    row("stage order", "/stages/1/order", 3, "/stages/1/order", "2");
    row("level order", "/stages/1/guideline_level", text("III"), "/stages/1/guideline_level", "II");
    row("stage unknown", "/stages/3/id", text("perfect"), "/stages/3/id", "optimal");
    row("pillar unknown", "/pillars/4/id", text("XX"), "/pillars/4/id", "DT");
    row("capability unknown", "/capabilities/0/id", text("X-ALL"), "/capabilities/0/id", "X-VIS");
    row("function with a capability",
        "/rows/0/capability",
        text("X-VIS"),
        "/rows/0/capability",
        "none");
    row("cross-cutting without", "/rows/4/capability", gone, "/rows/4/capability", "names");
    row("cross-cutting called a function",
        "/rows/4/kind",
        text("function"),
        "/rows/4/capability",
        "");
    row("rows out of order", "/rows/0/pillar", text("DV"), "/rows/1", "order");
    row("capabilities out of order", "/rows/4/capability", text("X-AUTO"), "/rows/5", "already");
    row("capability twice in a pillar", "/rows/6/capability", text("X-AUTO"), "/rows/6", "already");
    row("functions after capabilities", "/rows/7/pillar", text("ID"), "/rows/7", "order");
    row("capabilities swapped", "/rows/4/capability", text("X-GOV"), "/rows/5", "order");
}

} // namespace

void TestBrokenModels::broken_data()
{
    QTest::addColumn<QString>("change");
    QTest::addColumn<QJsonValue>("by");
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("reason");
    schemaRows();
    referenceRows();
    orderAndCountRows();
}

void TestBrokenModels::broken()
{
    QFETCH(const QString, change);
    QFETCH(const QJsonValue, by);
    QFETCH(const QString, path);
    QFETCH(const QString, reason);
    const auto read =
        readMaturityModel(test::packWith(shipped(), change, by), QStringLiteral("broken.json"));
    QVERIFY(!read);
    QVERIFY(read.error().code == ErrorCode::PackInvalid);
    QCOMPARE(read.error().args.size(), 3);
    QCOMPARE(read.error().args[0], QStringLiteral("broken.json"));
    QCOMPARE(read.error().args[1], path);
    QVERIFY2(read.error().args[2].contains(reason), qPrintable(read.error().args[2]));
}

/// The last row of the devices made a function of the networks: the order holds, the numbers do
/// not.
void TestBrokenModels::numbersOfAPillar()
{
    QJsonObject moved =
        QJsonDocument::fromJson(shipped()).object()[QLatin1String("rows")][13].toObject();
    QCOMPARE(moved[QLatin1String("id")].toString(), QStringLiteral("DV-GOV"));
    moved.remove(QLatin1String("capability"));
    moved[QLatin1String("kind")] = QStringLiteral("function");
    moved[QLatin1String("pillar")] = QStringLiteral("NW");
    const auto read = readMaturityModel(
        test::packWith(shipped(), QStringLiteral("/rows/13"), moved), QStringLiteral("moved.json"));
    QVERIFY(!read);
    QCOMPARE(read.error().args,
             (QStringList{QStringLiteral("moved.json"),
                          QStringLiteral("/rows"),
                          QStringLiteral("pillar DV has 4 functions and 2 cross-cutting rows, "
                                         "expected 4 and 3")}));
}

/// Every property of the pack's first level is needed, and says so by name.
void TestBrokenModels::anyMissingPropertyIsNamed()
{
    const QStringList names = QJsonDocument::fromJson(shipped()).object().keys();
    QCOMPARE(names.size(), 10);
    for (const QString& name : names) {
        const auto read = readMaturityModel(
            test::packWith(shipped(), QLatin1Char('/') + name, gone), QStringLiteral("x"));
        QVERIFY2(!read && read.error().args[2].contains(name), qPrintable(name));
    }
}

/// Each reader refuses the other's pack.
void TestBrokenModels::aGuidelineIsNoModel()
{
    const QByteArray guideline = shippedGuideline().value_or(PackPin{}).bytes;
    QVERIFY(!readMaturityModel(guideline, QStringLiteral("guideline.json")));
    QVERIFY(!readGuideline(shipped(), QStringLiteral("model.json")));
}

void TestBrokenModels::everyTruncationIsRefused()
{
    const QByteArray whole = shipped().trimmed();
    for (qsizetype length = 0; length < whole.size(); length += 997) {
        QVERIFY(!readMaturityModel(whole.left(length), QStringLiteral("cut.json")));
    }
    QVERIFY(!readMaturityModel(whole.chopped(1), QStringLiteral("cut.json")));
}

/// Whatever is done to the bytes, the answer is a model or a reason.
void TestBrokenModels::scrambledBytes()
{
    const QByteArray whole = shipped();
    QRandomGenerator random(20260719);
    for (int trial = 0; trial < 24; ++trial) {
        QByteArray bytes = whole;
        for (int i = 0; i < 3; ++i) {
            bytes[random.bounded(bytes.size())] = static_cast<char>(random.bounded(256));
        }
        const auto read = readMaturityModel(bytes, QStringLiteral("scrambled.json"));
        QVERIFY(read || read.error().code == ErrorCode::PackInvalid);
    }
}

void TestBrokenModels::wrongTypesAnywhere()
{
    const QList<QJsonValue> values{
        QJsonValue(QJsonValue::Null), -0.5, QJsonArray{QJsonValue(QJsonArray())}};
    for (const char* place : {"/pack",
                              "/title/zh",
                              "/sources/0",
                              "/stages/0/order",
                              "/pillars/0/name",
                              "/capabilities/0/stages",
                              "/mapping",
                              "/mapping/text/zh",
                              "/rows/0",
                              "/rows/0/kind",
                              "/rows/0/items",
                              "/rows/0/items/0",
                              "/rows/0/stages/traditional",
                              "/notes/0/sources/0/section"}) {
        const QString pointer = QString::fromLatin1(place);
        for (const QJsonValue& value : values) {
            const auto read = readMaturityModel(test::packWith(shipped(), pointer, value),
                                                QStringLiteral("wrong.json"));
            QVERIFY2(!read, place);
            QVERIFY2(read.error().args[1].startsWith(pointer),
                     qPrintable(read.error().args.join(QLatin1Char(' '))));
        }
    }
}

void TestBrokenModels::hostileBytes_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("reason");
    const auto hostile = [](const char* name, const QByteArray& bytes, const char* reason) {
        QTest::newRow(name) << bytes << QString::fromLatin1(reason);
    };
    hostile("empty", QByteArray(), "not JSON");
    hostile("an array", QByteArray("[]"), "not a JSON object");
    hostile("nothing inside", QByteArray("{}"), "Missing required property");
    hostile("NUL behind", shipped() + '\0', "not JSON");
    hostile("more behind", shipped() + "{}", "not JSON");
    hostile("deep", QByteArray(90'000, '['), "not JSON");
    hostile("deep in the rows",
            QByteArray("{\"rows\":") + QByteArray(500, '[') + QByteArray(500, ']') + '}',
            "deep");
    hostile("many items",
            QByteArray("{\"rows\":[{\"items\":[") + QByteArray("\"1-1\",").repeated(200'000) +
                "\"1-1\"]}]}",
            "entries");
    hostile(
        "long text", QByteArray("{\"title\":\"") + QByteArray(1'000'000, 'x') + "\"}", "longer");
    hostile("lone surrogate", QByteArray("{\"pack\":\"\\ud800\"}"), "Unicode");
    hostile("number beyond", shipped().replace("\"order\": 1", "\"order\": 1e999"), "");
}

void TestBrokenModels::hostileBytes()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const QString, reason);
    const auto read = readMaturityModel(bytes, QStringLiteral("hostile.json"));
    QVERIFY(!read);
    QVERIFY(read.error().code == ErrorCode::PackInvalid);
    QVERIFY(read.error().args[1].startsWith(QLatin1Char('/')));
    QVERIFY2(read.error().args[2].contains(reason), qPrintable(read.error().args[2]));
    QVERIFY(read.error().args[2].size() < 400);
}

} // namespace zt

QTEST_GUILESS_MAIN(zt::TestBrokenModels)
#include "tst_brokenmodels.moc"
