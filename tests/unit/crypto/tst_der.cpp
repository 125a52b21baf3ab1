// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/crypto/der.h"
#include "model/crypto/derwrite.h"

#include <QTest>

using namespace zt;

class TestDer : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void integers_data();
    void integers();
    void tags();
    void lengths_data();
    void lengths();
    void written();
    void walksAlong();
};

/// X.690, 8.3, and the examples every ASN.1 text has.
void TestDer::integers_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<bool>("isNumber");
    QTest::addColumn<qint64>("value");
    const auto row = [](const char* bytes, bool isNumber, qint64 value) {
        QTest::newRow(bytes) << QByteArray::fromHex(bytes) << isNumber << value;
    };
    row("020100", true, 0);
    row("02017f", true, 127);
    row("02020080", true, 128);
    row("02020100", true, 256);
    row("020180", true, -128);
    row("0202ff7f", true, -129);
    row("0a0103", true, 3); // ENUMERATED
    row("02087fffffffffffffff", true, INT64_MAX);
    row("02088000000000000000", true, INT64_MIN);
    row("0200", false, 0);
    row("0202007f", false, 0); // not the shortest
    row("0202ff80", false, 0);
    row("0209008000000000000000", false, 0); // does not fit
    row("040103", false, 0);
    row("800103", false, 0);
}

void TestDer::integers()
{
    QFETCH(QByteArray, bytes);
    QFETCH(bool, isNumber);
    QFETCH(qint64, value);
    const auto item = readDer(bytes);
    QVERIFY(item.has_value());
    QCOMPARE(item->toInteger().has_value(), isNumber);
    QCOMPARE(item->toInteger().value_or(0), value);
}

void TestDer::tags()
{
    const QByteArray set = QByteArray::fromHex("3100");
    const QByteArray sequence = QByteArray::fromHex("3000");
    const QByteArray octets = QByteArray::fromHex("0400");
    const QByteArray tagged = QByteArray::fromHex("a1020500");
    const QByteArray high = QByteArray::fromHex("bf8458020500"); // [600]
    QVERIFY(readDer(set)->isSet() && !readDer(set)->isSequence());
    QVERIFY(readDer(sequence)->isSequence() && !readDer(sequence)->isSet());
    QVERIFY(readDer(octets)->isOctets() && !readDer(octets)->isSet());
    QVERIFY(readDer(tagged)->isTagged(1) && !readDer(tagged)->isTagged(2));
    QVERIFY(readDer(high)->isTagged(600));
    QVERIFY(!readDer(QByteArray::fromHex("81020500"))->isTagged(1)); // primitive
    QVERIFY(!readDer(QByteArray::fromHex("61020500"))->isTagged(1)); // application's
    QVERIFY(!readDer(QByteArray::fromHex("b000"))->isSequence());
    QVERIFY(!readDer(QByteArray::fromHex("1000"))->isSequence());
    QCOMPARE(readDer(high)->content, QByteArray::fromHex("0500"));
    for (const char* bad : {"",
                            "30",
                            "bf",
                            "bf80010500",          // leading zero in a tag
                            "bf1e020500",          // 30 fits the short form
                            "bfffffffff020500"}) { // too large
        const QByteArray bytes = QByteArray::fromHex(bad);
        QVERIFY2(!readDer(bytes), bad);
    }
}

void TestDer::lengths_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<bool>("read");
    const QByteArray long127(127, 'a');
    QTest::newRow("127") << "\x04\x7f" + long127 << true;
    QTest::newRow("127, long form") << "\x04\x81\x7f" + long127 << false;
    QTest::newRow("128") << "\x04\x81\x80" + long127 + 'a' << true;
    QTest::newRow("128 in two bytes") << QByteArray("\x04\x82\x00\x80", 4) + long127 + 'a' << false;
    QTest::newRow("256") << QByteArray("\x04\x82\x01\x00", 4) + QByteArray(256, 'a') << true;
    QTest::newRow("indefinite") << QByteArray("\x24\x80\x00\x00", 4) << false;
    QTest::newRow("cut") << QByteArray("\x04\x02\x61") << false;
    QTest::newRow("tail") << QByteArray("\x04\x01\x61\x61") << false;
    QTest::newRow("length cut") << QByteArray("\x04\x82\x01") << false;
    QTest::newRow("five bytes of length")
        << QByteArray("\x04\x85\x01\x01\x01\x01\x01\x61") << false;
}

void TestDer::lengths()
{
    QFETCH(QByteArray, bytes);
    QFETCH(bool, read);
    QCOMPARE(readDer(bytes).has_value(), read);
}

/// X.690, 8.1.3 and 10.1: lengths in the fewest bytes.
void TestDer::written()
{
    const auto headOf = [](qsizetype size) {
        const QByteArray content(size, 'a');
        const QByteArray bytes = derOf(DerTag::OctetString, content);
        return bytes.endsWith(content) ? bytes.chopped(size).toHex() : QByteArray();
    };
    QCOMPARE(headOf(0), QByteArray("0400"));
    QCOMPARE(headOf(127), QByteArray("047f"));
    QCOMPARE(headOf(128), QByteArray("048180"));
    QCOMPARE(headOf(255), QByteArray("0481ff"));
    QCOMPARE(headOf(256), QByteArray("04820100"));
    QCOMPARE(headOf(65535), QByteArray("0482ffff"));
    QCOMPARE(derOfContext(600, "a"), QByteArray::fromHex("bf84580161"));
    QCOMPARE(derOfContext(128, QByteArray(200, 'a')).first(5), QByteArray::fromHex("bf810081c8"));
}

void TestDer::walksAlong()
{
    const QByteArray bytes = QByteArray::fromHex("020101040161ff");
    DerReader reader(bytes);
    QCOMPARE(reader.next()->toInteger(), 1);
    QCOMPARE(reader.next()->content, QByteArrayView("a"));
    QVERIFY(!reader.atEnd());
    QVERIFY(!reader.next());
    QVERIFY(reader.atEnd());
    QVERIFY(!reader.next());
}

QTEST_APPLESS_MAIN(TestDer)
#include "tst_der.moc"
