// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "checklists/packbounds.h"
#include "jsonedit.h"

#include <QRandomGenerator>
#include <QTest>

namespace zt {

/// Bytes that mean harm, or mean nothing: a clear error, soon, and no crash.
class TestHostilePacks : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void hostile_data();
    void hostile();
    void markOfByteOrderIsRead();
    void everyTruncationIsRefused();
    void scrambledBytes();
    void wrongTypesAnywhere();
};

void TestHostilePacks::hostile_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("reason");
    const auto row = [](const char* name, const QByteArray& bytes, const char* reason) {
        QTest::newRow(name) << bytes << QString::fromLatin1(reason);
    };
    const QByteArray shipped = shippedGuideline().value_or(PackPin{}).bytes;
    row("empty", QByteArray(), "not JSON");
    row("not JSON", QByteArray("PK\x03\x04 a spreadsheet"), "not JSON");
    row("an array", QByteArray("[]"), "not a JSON object");
    row("nothing inside", QByteArray("{}"), "Missing required property");
    row("only NULs", QByteArray(4096, '\0'), "not JSON");
    row("NUL behind", shipped + '\0', "not JSON");
    row("more behind", shipped + "{}", "not JSON");
    row("UTF-16", QByteArray("\xff\xfe{\0}\0", 6), "not JSON");
    row("Big5 text", QByteArray("{\"pack\":\"\xb9\x73\xab\x48\xa5\xf4\"}"), "not JSON");
    row("deep", QByteArray(90'000, '['), "not JSON");
    row("deep within a pack",
        QByteArray("{\"a\":") + QByteArray(500, '[') + QByteArray(500, ']') + '}',
        "deep");
    row("many containers",
        QByteArray("[") + QByteArray("[],").repeated(200'000) + "[]]",
        "objects and arrays");
    row("many entries",
        QByteArray("{\"a\":[") + QByteArray("1,").repeated(2'000'000) + "1]}",
        "entries");
    row(
        "many names",
        [] {
            QByteArray names("{");
            for (int i = 0; i < 50'000; ++i) {
                names += "\"n" + QByteArray::number(i) + "\":1,";
            }
            return names + "\"z\":1}";
        }(),
        "entries");
    row("long text", QByteArray("{\"pack\":\"") + QByteArray(8'000'000, 'x') + "\"}", "longer");
    row("too large", QByteArray(maxPackBytes + 1, ' '), "MiB");
    row("lone surrogate", QByteArray("{\"pack\":\"\\ud800\"}"), "Unicode");
    row("numbers beyond", QByteArray(shipped).replace("\"order\": 1", "\"order\": 1e999"), "");
    row("number as order",
        QByteArray(shipped).replace("\"order\": 1", "\"order\": -9223372036854775809"),
        "");
}

void TestHostilePacks::hostile()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const QString, reason);
    // What does not come to an end is stopped by the time limit of the test.
    const Result<Guideline> read = readGuideline(bytes, QStringLiteral("hostile.json"));
    QVERIFY(!read);
    QVERIFY(read.error().code == ErrorCode::PackInvalid);
    QCOMPARE(read.error().args[0], QStringLiteral("hostile.json"));
    QVERIFY(read.error().args[1].startsWith(QLatin1Char('/')));
    QVERIFY2(read.error().args[2].contains(reason), qPrintable(read.error().args[2]));
    QVERIFY(read.error().args[2].size() < 400);
}

/// An editor on Windows may put one in front; it changes the hash and nothing else.
void TestHostilePacks::markOfByteOrderIsRead()
{
    const PackPin pin = shippedGuideline().value_or(PackPin{});
    const Result<Guideline> read =
        readGuideline("\xef\xbb\xbf" + pin.bytes, QStringLiteral("bom.json"));
    QVERIFY(read);
    QVERIFY(read->sha256 != pin.sha256);
    QCOMPARE(read->items.size(), 36);
}

void TestHostilePacks::everyTruncationIsRefused()
{
    const QByteArray shipped = shippedGuideline().value_or(PackPin{}).bytes.trimmed();
    for (qsizetype length = 0; length < shipped.size(); length += 997) {
        QVERIFY(!readGuideline(shipped.left(length), QStringLiteral("cut.json")));
    }
    QVERIFY(!readGuideline(shipped.chopped(1), QStringLiteral("cut.json")));
}

/// Whatever is done to the bytes, the answer is a guideline or a reason.
void TestHostilePacks::scrambledBytes()
{
    const QByteArray shipped = shippedGuideline().value_or(PackPin{}).bytes;
    QRandomGenerator random(20260718);
    for (int trial = 0; trial < 12; ++trial) {
        QByteArray bytes = shipped;
        for (int i = 0; i < 3; ++i) {
            bytes[random.bounded(bytes.size())] = static_cast<char>(random.bounded(256));
        }
        const Result<Guideline> read = readGuideline(bytes, QStringLiteral("scrambled.json"));
        QVERIFY(read || read.error().code == ErrorCode::PackInvalid);
    }
}

void TestHostilePacks::wrongTypesAnywhere()
{
    const QStringList places{QStringLiteral("/pack"),
                             QStringLiteral("/title"),
                             QStringLiteral("/title/zh"),
                             QStringLiteral("/sources/0"),
                             QStringLiteral("/facts/0/short"),
                             QStringLiteral("/domains/0/rule"),
                             QStringLiteral("/domains/0/rule/all"),
                             QStringLiteral("/scenarios/0/facts"),
                             QStringLiteral("/factors/0/levels/0"),
                             QStringLiteral("/cloud_matrix/0/stated"),
                             QStringLiteral("/emphases/0/points/0")};
    const QList<QJsonValue> values{
        QJsonValue(QJsonValue::Null), -0.5, QJsonArray{QJsonValue(QJsonArray())}};
    for (const QString& place : places) {
        for (const QJsonValue& value : values) {
            const auto read =
                readGuideline(test::shippedWith(place, value), QStringLiteral("wrong.json"));
            QVERIFY2(!read, qPrintable(place));
            QVERIFY2(read.error().args[1].startsWith(place),
                     qPrintable(read.error().args.join(QLatin1Char(' '))));
        }
    }
}

} // namespace zt

QTEST_GUILESS_MAIN(zt::TestHostilePacks)
#include "tst_hostilepacks.moc"
