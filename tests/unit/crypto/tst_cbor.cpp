// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/crypto/cbor.h"

#include <QTest>

using namespace zt;

namespace {

QByteArray hex(const char* text)
{
    return QByteArray::fromHex(text);
}

CborValue number(qint64 value)
{
    return CborValue::fromInteger(value);
}

CborValue text(const char* utf8)
{
    return CborValue::fromText(utf8);
}

CborValue plain(CborValue::Type type)
{
    CborValue value;
    value.type = type;
    return value;
}

} // namespace

class TestCbor : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void published_data();
    void published();
    void floatsStay_data();
    void floatsStay();
    void largeIntegers();
    void notCanonical_data();
    void notCanonical();
    void refused_data();
    void refused();
    void limits();
    void prefix();
    void mapsAreWrittenInOrder();
    void everyCutIsRefused();
    void members();
    void equality();
};

/// RFC 8949, appendix A, of the kinds that are used here.
void TestCbor::published_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<CborValue>("value");
    QTest::newRow("0") << hex("00") << number(0);
    QTest::newRow("10") << hex("0a") << number(10);
    QTest::newRow("23") << hex("17") << number(23);
    QTest::newRow("24") << hex("1818") << number(24);
    QTest::newRow("100") << hex("1864") << number(100);
    QTest::newRow("1000") << hex("1903e8") << number(1000);
    QTest::newRow("1000000") << hex("1a000f4240") << number(1000000);
    QTest::newRow("1000000000000") << hex("1b000000e8d4a51000") << number(1000000000000);
    QTest::newRow("-1") << hex("20") << number(-1);
    QTest::newRow("-10") << hex("29") << number(-10);
    QTest::newRow("-100") << hex("3863") << number(-100);
    QTest::newRow("-1000") << hex("3903e7") << number(-1000);
    QTest::newRow("false") << hex("f4") << CborValue::fromBool(false);
    QTest::newRow("true") << hex("f5") << CborValue::fromBool(true);
    QTest::newRow("null") << hex("f6") << plain(CborValue::Type::Null);
    QTest::newRow("undefined") << hex("f7") << plain(CborValue::Type::Undefined);
    QTest::newRow("h''") << hex("40") << CborValue::fromBytes({});
    QTest::newRow("h'01020304'") << hex("4401020304") << CborValue::fromBytes(hex("01020304"));
    QTest::newRow("\"\"") << hex("60") << text("");
    QTest::newRow("\"IETF\"") << hex("6449455446") << text("IETF");
    QTest::newRow("\"water\"") << hex("63e6b0b4") << text("水");
    QTest::newRow("\"4 bytes\"") << hex("64f0908591") << text("\xf0\x90\x85\x91");
    // RFC 3629, 6: a byte order mark is text as well.
    QTest::newRow("U+FEFF") << hex("63efbbbf") << text("\xef\xbb\xbf");
    QTest::newRow("[]") << hex("80") << CborValue::fromArray({});
    QTest::newRow("[1, [2, 3], [4, 5]]")
        << hex("8301820203820405")
        << CborValue::fromArray({number(1),
                                 CborValue::fromArray({number(2), number(3)}),
                                 CborValue::fromArray({number(4), number(5)})});
    QTest::newRow("{}") << hex("a0") << CborValue::fromMap({});
    QTest::newRow("{1: 2, 3: 4}") << hex("a201020304")
                                  << CborValue::fromMap(
                                         {{number(1), number(2)}, {number(3), number(4)}});
    QTest::newRow("{\"a\": 1, \"b\": [2, 3]}")
        << hex("a26161016162820203")
        << CborValue::fromMap(
               {{text("a"), number(1)}, {text("b"), CborValue::fromArray({number(2), number(3)})}});
}

void TestCbor::published()
{
    QFETCH(QByteArray, bytes);
    QFETCH(CborValue, value);
    const Result<CborRead> read = readCbor(bytes);
    QVERIFY(read.has_value());
    QVERIFY(read->value == value);
    QVERIFY(read->canonical);
    QCOMPARE(read->size, bytes.size());
    QCOMPARE(writeCbor(value), bytes);
}

/// RFC 8949, appendix A: 1.0 in 16 bits, 100000.0 in 32, 1.1 in 64.
void TestCbor::floatsStay_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("1.0") << hex("f93c00");
    QTest::newRow("100000.0") << hex("fa47c35000");
    QTest::newRow("1.1") << hex("fb3ff199999999999a");
}

void TestCbor::floatsStay()
{
    QFETCH(QByteArray, bytes);
    const Result<CborRead> read = readCbor(bytes);
    QVERIFY(read.has_value());
    QCOMPARE(read->value.type, CborValue::Type::Float);
    QCOMPARE(writeCbor(read->value), bytes);
}

/// RFC 8949, appendix A: 2^64 − 1 and −2^64 are whole numbers, though none of ours.
void TestCbor::largeIntegers()
{
    for (const QByteArray& bytes : {hex("1bffffffffffffffff"), hex("3bffffffffffffffff")}) {
        const Result<CborRead> read = readCbor(bytes);
        QVERIFY(read.has_value());
        QVERIFY(!read->value.toInteger().has_value());
        QCOMPARE(writeCbor(read->value), bytes);
    }
    QCOMPARE(readCbor(hex("3b7fffffffffffffff"))->value.toInteger(), INT64_MIN);
    QCOMPARE(readCbor(hex("1b7fffffffffffffff"))->value.toInteger(), INT64_MAX);
}

void TestCbor::notCanonical_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QByteArray>("canonical");
    QTest::newRow("1 in two bytes") << hex("1801") << hex("01");
    QTest::newRow("255 in three") << hex("1900ff") << hex("18ff");
    QTest::newRow("65535 in five") << hex("1a0000ffff") << hex("19ffff");
    QTest::newRow("1 in nine") << hex("1b0000000000000001") << hex("01");
    QTest::newRow("length of bytes") << hex("580101") << hex("4101");
    QTest::newRow("length of a map") << hex("b8010102") << hex("a10102");
    QTest::newRow("keys by number") << hex("a203040102") << hex("a201020304");
    QTest::newRow("negative before positive") << hex("a220000100") << hex("a201002000");
    QTest::newRow("longer text first") << hex("a2626161006162 00") << hex("a261620062616100");
}

void TestCbor::notCanonical()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QByteArray, canonical);
    const Result<CborRead> read = readCbor(bytes);
    QVERIFY(read.has_value());
    QVERIFY(!read->canonical);
    QCOMPARE(writeCbor(read->value), canonical);
    QVERIFY(readCbor(canonical)->canonical);
}

void TestCbor::refused_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("place");
    const auto row = [](const char* name, const char* bytes, const char* place) {
        QTest::newRow(name) << hex(bytes) << QString::fromLatin1(place);
    };
    row("nothing", "", "0");
    row("two items", "0000", "1");
    row("behind a map", "a000", "1");
    row("indefinite array", "9f01ff", "0");
    row("indefinite map", "bfff", "0");
    row("indefinite bytes", "5f4101ff", "0");
    row("indefinite text", "7f6161ff", "0");
    row("a break alone", "ff", "0");
    row("head 28", "1c", "0");
    row("head 30 of bytes", "5e", "0");
    row("a tag", "c001", "0");
    row("a tag within", "8201c241ff", "2");
    row("simple value 0", "e0", "0");
    row("simple value 255", "f8ff", "0");
    row("false in two bytes", "f814", "0");
    row("cut head", "19 01", "0");
    row("cut bytes", "4401 0203", "0");
    row("cut text", "6261", "0");
    row("cut array", "8201", "0");
    row("cut map", "a101", "0");
    row("8 EiB of bytes", "5b7fffffffffffffff", "0");
    row("16 EiB of bytes", "5bffffffffffffffff", "0");
    row("2^64 - 1 items", "9bffffffffffffffff", "0");
    row("2^64 - 1 members", "bbffffffffffffffff00", "0");
    row("key twice", "a201000101", "3");
    row("key twice in two forms", "a20100180101", "3");
    row("text key twice", "a2616100616101", "4");
    row("key of bytes", "a1410100", "1");
    row("key is a map", "a1a000", "1");
    row("key is true", "a1f500", "1");
    row("lone continuation byte", "6180", "0");
    row("surrogate in UTF-8", "63eda080", "0");
    row("overlong UTF-8", "62c080", "0");
}

void TestCbor::refused()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, place);
    const Result<CborRead> read = readCbor(bytes);
    QVERIFY(!read.has_value());
    QVERIFY(read.error().code == ErrorCode::Malformed);
    QCOMPARE(read.error().args.value(1), place);
}

void TestCbor::limits()
{
    CborLimits limits;
    limits.depth = 3;
    limits.items = 5;
    limits.bytes = 20;
    QVERIFY(readCbor(hex("818100"), limits).has_value());
    QVERIFY(!readCbor(hex("81818100"), limits).has_value());
    QVERIFY(readCbor(hex("8400000000"), limits).has_value());
    QVERIFY(!readCbor(hex("850000000000"), limits).has_value());
    QVERIFY(readCbor("\x53" + QByteArray(19, 'a'), limits).has_value());
    QVERIFY(!readCbor("\x54" + QByteArray(20, 'a'), limits).has_value());
    // Deeper than any stack would bear.
    QVERIFY(!readCbor(QByteArray(200'000, '\x81')).has_value());
}

void TestCbor::prefix()
{
    const Result<CborRead> read = readCborPrefix(hex("a10102ffff"));
    QVERIFY(read.has_value());
    QCOMPARE(read->size, 3);
    QVERIFY(read->value == CborValue::fromMap({{number(1), number(2)}}));
}

/// CTAP 2.1, 8: the lower major type, then the shorter key, then the lower byte.
void TestCbor::mapsAreWrittenInOrder()
{
    const CborValue map = CborValue::fromMap({{text("aa"), number(0)},
                                              {text("b"), number(1)},
                                              {number(-1), number(2)},
                                              {number(256), number(3)},
                                              {number(-300), number(4)},
                                              {number(3), number(5)}});
    QCOMPARE(writeCbor(map), hex("a6 0305 19010003 2002 39012b04 616201 62616100"));
}

void TestCbor::everyCutIsRefused()
{
    const QByteArray whole = hex("a363666d74646e6f6e656761747453746d74a0686175746844617461"
                                 "450102030405");
    QVERIFY(readCbor(whole)->canonical);
    for (qsizetype size = 0; size < whole.size(); ++size) {
        QVERIFY2(!readCbor(QByteArrayView(whole).first(size)), qPrintable(QString::number(size)));
    }
}

void TestCbor::members()
{
    const CborValue map =
        CborValue::fromMap({{text("alg"), number(-7)}, {number(-2), CborValue::fromBytes("x")}});
    QCOMPARE(map.memberCount(), 2);
    QCOMPARE(map.member("alg")->toInteger(), -7);
    QCOMPARE(map.member(-2)->toBytes(), QByteArray("x"));
    QVERIFY(map.member("x5c") == nullptr);
    QVERIFY(map.member(7) == nullptr);
    QVERIFY(number(1).member("alg") == nullptr);
    QVERIFY(!map.member("alg")->toBytes());
    QVERIFY(!map.member("alg")->toText());
    QVERIFY(!map.member(-2)->toInteger());
    QVERIFY(!map.member(-2)->toText());
}

/// Values are the same where their canonical bytes are.
void TestCbor::equality()
{
    QList<CborValue> values;
    for (const char* bytes : {"00",     "01",         "20",     "f4",     "f5",
                              "f6",     "f7",         "40",     "4101",   "4102",
                              "60",     "6161",       "6162",   "80",     "8100",
                              "8101",   "a0",         "a10000", "a10001", "a10100",
                              "f90000", "fa00000000", "f93c00", "82f6f6", "fb0000000000000000"}) {
        values.append(readCbor(hex(bytes))->value);
    }
    for (qsizetype i = 0; i < values.size(); ++i) {
        for (qsizetype j = 0; j < values.size(); ++j) {
            QCOMPARE(values[i] == values[j], i == j);
            QCOMPARE(writeCbor(values[i]) == writeCbor(values[j]), i == j);
        }
    }
    QCOMPARE(number(1).memberCount(), 0);
    QCOMPARE(CborValue::fromArray({number(1), number(2)}).memberCount(), 0);
}

QTEST_APPLESS_MAIN(TestCbor)
#include "tst_cbor.moc"
