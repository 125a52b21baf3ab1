// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
/// Messages taken apart: what their standards name, and what is left of broken ones.
#include "model/crypto/bytefields.h"

#include <QTest>

#include <functional>

using namespace zt;

namespace {

using Read = ByteField (*)(const QByteArray&);

QByteArray hex(const char* text)
{
    return QByteArray::fromHex(text);
}

QString latin(const char* text)
{
    return QString::fromLatin1(text);
}

ByteField sample()
{
    const ByteField inner{latin("in"), 1, 1, "b", {}, false, {}};
    return {latin("n"), 1, 2, "bb", latin("r"), false, {inner}};
}

/// "name=reading name=reading …"
QString told(const QList<ByteField>& fields)
{
    QStringList all;
    for (const ByteField& field : fields) {
        all.append(field.reading.isEmpty() ? field.name : field.name + u'=' + field.reading);
    }
    return all.join(u' ');
}

/// The fields follow each other from the first byte to the last, and hold the bytes there.
bool tiles(const ByteField& whole, const QByteArray& bytes)
{
    qsizetype at = 0;
    for (const ByteField& field : whole.fields) {
        const bool right = field.offset == at && field.length == field.bytes.size() &&
                           bytes.mid(at, field.length) == field.bytes;
        if (!right) {
            return false;
        }
        at += field.length;
    }
    return at == bytes.size() && whole.length == bytes.size();
}

/// rpIdHash, the flags, a counter of 57.
QByteArray plainData(char flags)
{
    return QByteArray(32, 'h') + flags + hex("00000039");
}

/// With a credential of three bytes and the COSE key {1: 2, 3: -7}.
QByteArray attestedData(char flags)
{
    return plainData(flags) + QByteArray(16, 'a') + hex("0003 010203 a201020326");
}

/// TPMS_ATTEST (TPM 2.0 part 2, 10.12.8) with one bank of registers.
QByteArray quote()
{
    return hex("ff544347 8018 0002 aabb 0001 cc 0000000000000007 00000002 00000003 01 "
               "0001000200030004 00000001 000b 03 810000 0004 d1d2d3d4");
}

} // namespace

class TestByteFields : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void equalWhenAllIs_data();
    void equalWhenAllIs();
    void cborReadings_data();
    void cborReadings();
    void attestationObjects_data();
    void attestationObjects();
    void authenticatorData_data();
    void authenticatorData();
    void nothingIsLeftOut_data();
    void nothingIsLeftOut();
    void clientData_data();
    void clientData();
    void signatures_data();
    void signatures();
    void quotes();
    void webTokens_data();
    void webTokens();
    void secretsStayHidden();
};

void TestByteFields::equalWhenAllIs_data()
{
    QTest::addColumn<ByteField>("other");
    const ByteField one = sample();
    const auto row = [&](const char* name, const std::function<void(ByteField&)>& change) {
        ByteField other = one;
        change(other);
        QTest::newRow(name) << other;
    };
    row("same", [](ByteField&) {});
    row("name", [](ByteField& f) { f.name.append(u'x'); });
    row("offset", [](ByteField& f) { ++f.offset; });
    row("length", [](ByteField& f) { ++f.length; });
    row("bytes", [](ByteField& f) { f.bytes = "bc"; });
    row("reading", [](ByteField& f) { f.reading.clear(); });
    row("secret", [](ByteField& f) { f.secret = true; });
    row("fields", [](ByteField& f) { f.fields[0].name = latin("on"); });
    row("one field more", [](ByteField& f) { f.fields.append(ByteField()); });
}

void TestByteFields::equalWhenAllIs()
{
    QFETCH(ByteField, other);
    const ByteField one = sample();
    const bool same = qstrcmp(QTest::currentDataTag(), "same") == 0;
    QCOMPARE(one == other, same);
    QCOMPARE(other == one, same);
}

/// RFC 8949, appendix A.
void TestByteFields::cborReadings_data()
{
    QTest::addColumn<QByteArray>("item");
    QTest::addColumn<QString>("reading");
    const auto row = [](const char* name, const char* item, const char* reading) {
        QTest::newRow(name) << hex(item) << QString::fromUtf8(reading);
    };
    row("0", "00", "0");
    row("100", "1864", "100");
    row("1000000000000", "1b000000e8d4a51000", "1000000000000");
    row("2^63 - 1", "1b7fffffffffffffff", "9223372036854775807");
    row("beyond 63 bits", "1bffffffffffffffff", "");
    row("-1", "20", "-1");
    row("-1000", "3903e7", "-1000");
    row("-2^63", "3b7fffffffffffffff", "-9223372036854775808");
    row("-2^64", "3bffffffffffffffff", "");
    row("false", "f4", "false");
    row("true", "f5", "true");
    row("null", "f6", "null");
    row("undefined", "f7", "");
    row("1.5", "f93e00", "");
    row("IETF", "6449455446", "IETF");
    row("ü", "62c3bc", "ü");
    row("h'01020304'", "4401020304", "");
    row("[1, 2, 3]", "83010203", "");
    row("{}", "a0", "");
}

void TestByteFields::cborReadings()
{
    QFETCH(QByteArray, item);
    QFETCH(QString, reading);
    // A map with the item under "k".
    const ByteField object = attestationObjectFields(hex("a1616b") + item);
    QCOMPARE(object.fields.size(), 1);
    const ByteField& field = object.fields.first();
    QCOMPARE(field.name, latin("k"));
    QCOMPARE(field.reading, reading);
    // Of a byte string, its content without the head.
    const qsizetype head = (static_cast<uchar>(item[0]) >> 5) == 2 ? 1 : 0;
    QCOMPARE(field.offset, 3 + head);
    QCOMPARE(field.bytes, item.sliced(head));
}

void TestByteFields::attestationObjects_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("fields");
    const auto row = [](const char* name, const QByteArray& bytes, const char* fields) {
        QTest::newRow(name) << bytes << QString::fromUtf8(fields);
    };
    row("nothing", {}, "");
    row("no map", hex("01"), "map=1");
    row("an empty map", hex("a0"), "map");
    row("a list", hex("820102"), "[0]=1 [1]=2");
    row("a tag", hex("c100"), "unread");
    row("cut", hex("a1616b"), "unread");
    row("more behind", hex("a1616b01ff"), "k=1 unread");
    row("a key that is a number", hex("a10102"), "1=2");
    row("a key twice", hex("a2616b01616b02"), "unread");
    row("authData", hex("a2 63666d74 646e6f6e65 686175746844617461 41aa"), "fmt=none authData");
    row("deep", hex("a1616b8181818101"), "k");
}

void TestByteFields::attestationObjects()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, fields);
    const ByteField object = attestationObjectFields(bytes);
    QCOMPARE(told(object.fields), fields);
    QCOMPARE(object.length, bytes.size());
    if (qstrcmp(QTest::currentDataTag(), "authData") == 0) {
        QCOMPARE(told(object.fields.last().fields), latin("unread"));
        QCOMPARE(object.fields.last().fields.first().offset, bytes.size() - 1);
    }
    if (qstrcmp(QTest::currentDataTag(), "deep") == 0) {
        // The member, then three lists: four deep, and no further.
        const ByteField& fourth = object.fields[0].fields[0].fields[0].fields[0];
        QCOMPARE(fourth.bytes, hex("8101"));
        QVERIFY(fourth.fields.isEmpty());
    }
}

void TestByteFields::authenticatorData_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("fields");
    const auto row = [](const char* name, const QByteArray& bytes, const char* fields) {
        QTest::newRow(name) << bytes << QString::fromUtf8(fields);
    };
    row("nothing", {}, "");
    row("the hash alone", QByteArray(32, 'h'), "rpIdHash");
    row("no flag", plainData(0), "rpIdHash flags signCount=57");
    row("present", plainData(1), "rpIdHash flags=UP signCount=57");
    row("backed up", plainData(0x1d), "rpIdHash flags=UP UV BE BS signCount=57");
    row("reserved bits", plainData(0x22), "rpIdHash flags signCount=57");
    row("attested",
        attestedData(0x41),
        "rpIdHash flags=UP AT signCount=57 aaguid credentialIdLength=3 credentialId "
        "credentialPublicKey=ES256");
    row("attested, nothing there", plainData(0x41), "rpIdHash flags=UP AT signCount=57");
    row("an id beyond the end",
        plainData(0x40) + QByteArray(16, 'a') + hex("ffff 01"),
        "rpIdHash flags=AT signCount=57 aaguid credentialIdLength=65535 unread");
    row("a key of no algorithm",
        plainData(0x40) + QByteArray(16, 'a') + hex("0000 a10102"),
        "rpIdHash flags=AT signCount=57 aaguid credentialIdLength=0 credentialId "
        "credentialPublicKey");
    row("a key of an unknown algorithm",
        plainData(0x40) + QByteArray(16, 'a') + hex("0000 a2010203382e"),
        "rpIdHash flags=AT signCount=57 aaguid credentialIdLength=0 credentialId "
        "credentialPublicKey");
    row("an algorithm that is a text",
        plainData(0x40) + QByteArray(16, 'a') + hex("0000 a20102036161"),
        "rpIdHash flags=AT signCount=57 aaguid credentialIdLength=0 credentialId "
        "credentialPublicKey");
    row("extensions",
        plainData(static_cast<char>(0x80)) + hex("a16375766d01"),
        "rpIdHash flags=ED signCount=57 extensions");
    row("key and extensions",
        attestedData(static_cast<char>(0xc1)) + hex("a0"),
        "rpIdHash flags=UP AT ED signCount=57 aaguid credentialIdLength=3 credentialId "
        "credentialPublicKey=ES256 extensions");
    row("extensions that are none",
        plainData(static_cast<char>(0x80)) + hex("ff"),
        "rpIdHash flags=ED signCount=57 unread");
    row("more behind", plainData(1) + 'x', "rpIdHash flags=UP signCount=57 unread");
}

void TestByteFields::authenticatorData()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, fields);
    const ByteField data = authenticatorDataFields(bytes);
    QCOMPARE(told(data.fields), fields);
    QVERIFY(tiles(data, bytes));
}

void TestByteFields::nothingIsLeftOut_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("read");
    QTest::newRow("authenticator data") << attestedData(static_cast<char>(0xc5)) + hex("a0") << 0;
    QTest::newRow("quote") << quote() << 1;
    QTest::newRow("signature") << hex("300b 0203 010203 0204 05060708") << 2;
    QTest::newRow("session token") << QByteArray(98, 's') << 3;
}

/// Cut anywhere, or with bytes behind it, every byte is still shown, and in its place.
void TestByteFields::nothingIsLeftOut()
{
    QFETCH(QByteArray, bytes);
    QFETCH(int, read);
    const Read readers[] = {authenticatorDataFields, quoteFields, signatureFields};
    for (qsizetype size = 0; size <= bytes.size(); ++size) {
        const QByteArray cut = bytes.first(size);
        if (read == 3) {
            qsizetype shown = 0;
            for (const ByteField& field : sessionTokenFields(cut).fields) {
                QCOMPARE(field.offset, shown);
                shown += field.length;
            }
            QCOMPARE(shown, size);
        } else if (read != 2 || size == bytes.size()) {
            QVERIFY2(tiles(readers[read](cut), cut), qPrintable(QString::number(size)));
        } else {
            QVERIFY(readers[read](cut).fields.isEmpty()); // no signature in DER any more
        }
    }
    if (read < 2) {
        const ByteField more = readers[read](bytes + "more");
        QVERIFY(tiles(more, bytes + "more"));
        QCOMPARE(more.fields.last().name, latin("unread"));
    }
}

void TestByteFields::clientData_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("fields");
    const auto row = [](const char* name, const char* json, const char* fields) {
        QTest::newRow(name) << QByteArray(json) << QString::fromUtf8(fields);
    };
    row("nothing", "", "");
    row("no object", "[1]", "");
    row("an object begun", "{", "");
    row("an empty object", "{}", "");
    row("a name begun", R"({"a)", "");
    row("a name alone", R"({"a")", "");
    row("a colon", R"({"a":)", "a");
    row("a value begun", R"({"a":tr)", "a=tr");
    row("a string begun", R"({"a":"x)", "a=\"x");
    row("an escape begun", R"({"a":"x\)", R"(a="x\)");
    row("one", R"({"a":1})", "a=1");
    row("two", R"({"a":"b","c":true})", R"(a="b" c=true)");
    row("brackets in a string", R"({"a":"}],{","c":1})", R"(a="}],{" c=1)");
    row("quotes in a string", R"({"a":"\",\"","c":1})", R"(a="\",\"" c=1)");
    row("an object within", R"({"a":{"x":[1,2]},"c":1})", R"(a={"x":[1,2]} c=1)");
    row("a list within", R"({"a":[{},[1,"]"]],"c":1})", R"(a=[{},[1,"]"]] c=1)");
    row("a quote in a name", R"({"a\":b":1,"c":2})", R"(a\":b=1 c=2)");
    row("an escape at the end of a name", R"({"a\)", "");
    row("ended by a bracket", R"({"a":1]})", "a=1");
    row("behind the object", R"({"a":1}{"b":2})", "a=1");
}

void TestByteFields::clientData()
{
    QFETCH(QByteArray, json);
    QFETCH(QString, fields);
    const ByteField data = clientDataFields(json);
    QCOMPARE(told(data.fields), fields);
    QCOMPARE(data.bytes, json);
    for (const ByteField& field : data.fields) {
        QCOMPARE(json.mid(field.offset, field.length), field.bytes);
    }
}

/// X.690: SEQUENCE { INTEGER r, INTEGER s } (RFC 3279, 2.2.3).
void TestByteFields::signatures_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("fields");
    const auto row = [](const char* name, const char* bytes, const char* fields) {
        QTest::newRow(name) << hex(bytes) << QString::fromLatin1(fields);
    };
    row("nothing", "", "");
    row("two numbers", "3008 0202 0102 0202 0304", "SEQUENCE INTEGER r INTEGER s");
    row("too short", "3006 020101 020102", "");
    row("no sequence", "3108 0202 0102 0202 0304", "");
    row("no number first", "3008 0402 0102 0202 0304", "");
    row("a long length", "3088 0202 0102 0202 0304", "");
    row("another length", "3009 0202 0102 0202 0304", "");
    row("r beyond the end", "3008 027f 0102 0202 0304", "SEQUENCE INTEGER unread");
    row("r to the end", "3008 0206 010202020304", "SEQUENCE INTEGER r");
    row("r to the last", "3008 0205 0102020203 04", "SEQUENCE INTEGER r unread");
    row("s beyond the end", "3008 0202 0102 027f 0304", "SEQUENCE INTEGER r INTEGER unread");
    row("s too short", "3008 0202 0102 0201 0304", "SEQUENCE INTEGER r INTEGER s unread");
}

void TestByteFields::signatures()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, fields);
    const ByteField signature = signatureFields(bytes);
    QCOMPARE(told(signature.fields), fields);
    QVERIFY(fields.isEmpty() || tiles(signature, bytes));
}

void TestByteFields::quotes()
{
    QCOMPARE(told(quoteFields(quote()).fields),
             latin("magic type qualifiedSigner.size=2 qualifiedSigner extraData.size=1 extraData "
                   "clockInfo.clock=7 clockInfo.resetCount=2 clockInfo.restartCount=3 "
                   "clockInfo.safe=1 firmwareVersion=281483566841860 pcrSelect.count=1 "
                   "pcrSelect.hash pcrSelect.sizeofSelect=3 pcrSelect.pcrSelect pcrDigest.size=4 "
                   "pcrDigest"));
    // More banks than any TPM has: eight are read, the rest shown as what it is.
    QByteArray many = quote().first(38) + hex("ffffffff");
    for (int i = 0; i < 9; ++i) {
        many += hex("000b00");
    }
    const ByteField read = quoteFields(many);
    QVERIFY(tiles(read, many));
    qsizetype banks = 0;
    for (const ByteField& field : read.fields) {
        banks += field.name == latin("pcrSelect.hash") ? 1 : 0;
    }
    QCOMPARE(banks, 8);
}

void TestByteFields::webTokens_data()
{
    QTest::addColumn<QByteArray>("compact");
    QTest::addColumn<QString>("fields");
    QTest::addColumn<QString>("inner");
    const auto row =
        [](const char* name, const QByteArray& compact, const char* fields, const char* inner) {
            QTest::newRow(name) << compact << QString::fromLatin1(fields)
                                << QString::fromLatin1(inner);
        };
    // base64url (RFC 4648, 5) of {"alg":"ES256"} and {"sub":1}, then 64 bytes of zero.
    const QByteArray header = "eyJhbGciOiJFUzI1NiJ9";
    const QByteArray payload = "eyJzdWIiOjF9";
    const QByteArray zeros = QByteArray(85, 'A') + 'A';
    row("whole",
        header + '.' + payload + '.' + zeros,
        "header payload signature",
        R"(JSON/alg="ES256" JSON/sub=1 r s)");
    row("a signature too long",
        header + '.' + payload + '.' + zeros + "AA",
        "header payload signature",
        R"(JSON/alg="ES256" JSON/sub=1 r s unread)");
    row("a signature too short",
        header + '.' + payload + ".AAAA",
        "header payload signature",
        R"(JSON/alg="ES256" JSON/sub=1 unread)");
    row("parts of one character", "a.b.c", "header payload signature", "JSON JSON");
    row("empty parts", "..", "header payload signature", "JSON JSON");
    row("two parts", "a.b", "unread", "");
    row("four parts", "a.b.c.d", "unread", "");
    row("nothing", {}, "", "");
}

void TestByteFields::webTokens()
{
    QFETCH(QByteArray, compact);
    QFETCH(QString, fields);
    QFETCH(QString, inner);
    const ByteField token = jwsFields(compact);
    QCOMPARE(told(token.fields), fields);
    QStringList within;
    for (const ByteField& part : token.fields) {
        for (const ByteField& field : part.fields) {
            within.append(field.fields.isEmpty() ? field.name
                                                 : field.name + u'/' + told(field.fields));
        }
    }
    QCOMPARE(within.join(u' '), inner);
}

void TestByteFields::secretsStayHidden()
{
    const QByteArray token = hex("0102 0000000000000003 0000000000000004") + QByteArray(16, 'X') +
                             QByteArray(32, 'k') + QByteArray(32, 'm');
    const ByteField read = sessionTokenFields(token);
    QCOMPARE(told(read.fields),
             latin("version=1 assurance=2 subject=3 authenticatedAt=4 secret key mac"));
    QVERIFY(read.secret && read.bytes.isEmpty());
    for (const ByteField& field : read.fields) {
        QCOMPARE(field.secret, field.name == latin("secret"));
        QVERIFY(!field.bytes.contains('X'));
    }
}

QTEST_APPLESS_MAIN(TestByteFields)
#include "tst_bytefields.moc"
