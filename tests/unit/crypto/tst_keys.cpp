// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/crypto/cosekey.h"
#include "model/crypto/keys.h"
#include "model/crypto/softauthenticator.h"

#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace zt;

namespace {

QByteArray hex(const char* text)
{
    return QByteArray::fromHex(text);
}

QByteArray base64url(const char* text)
{
    return QByteArray::fromBase64(text, QByteArray::Base64UrlEncoding);
}

void write(const QString& path, const QByteArray& bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(bytes);
}

QByteArray read(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

bool openssl(const QStringList& arguments)
{
    return QProcess::execute(QStringLiteral("openssl"), arguments) == 0;
}

/// RFC 9052 (and 8152), appendix C.7.1, the key with kid "11".
CoseKey coseExample()
{
    return {SignAlg::ES256,
            hex("bac5b11cad8f99f9c72b05cf4b9e26d244dc189f745228255a219a86d6a09eff"),
            hex("20138bf82dc1b6d562be0fa54ab7804a3a64b6d72ccfed6b6fb6ed28bbfc117e")};
}

} // namespace

class TestKeys : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void coseSign1Example();
    void publishedEcdsa_data();
    void publishedEcdsa();
    void publishedEd25519();
    void coseBytesOfThePublishedKey();
    void everyAlgorithmGoesRound_data();
    void everyAlgorithmGoesRound();
    void agreesWithTheCommandLine_data();
    void agreesWithTheCommandLine();
    void refusedCose_data();
    void refusedCose();
    void refusedSpki_data();
    void refusedSpki();
    void everyBitOfTheSignatureCounts();
    void pointForms();
    void everyKindHasItsNumbers();
    void refusedPkcs8();
    void signatureForms();

private:
    QTemporaryDir m_folder;
};

void TestKeys::coseSign1Example()
{
    // RFC 8152, appendix C.2.1: COSE_Sign1 with ES256; what is signed is the Sig_structure (4.4).
    const QByteArray message = hex("846a5369676e61747572653143a101264054546869732069732074686520"
                                   "636f6e74656e742e");
    const QByteArray signature =
        hex("8eb33e4ca31d1c465ab05aac34cc6b23d58fef5c083106c4d25a91aef0b0117e"
            "2af9a291aa32e14ab834dc56ed2a223444547e01f11d3b0916e5a4c345cacb36");
    const Result<PublicKey> key = PublicKey::fromCose(writeCoseKey(coseExample()));
    QVERIFY(key.has_value());
    QVERIFY(key->verify(message, ecdsaToDer(SignAlg::ES256, signature)));
    QVERIFY(!key->verify(message + '.', ecdsaToDer(SignAlg::ES256, signature)));
}

void TestKeys::publishedEcdsa_data()
{
    QTest::addColumn<SignAlg>("alg");
    QTest::addColumn<QByteArray>("point");
    QTest::addColumn<QByteArray>("raw");
    // RFC 6979, A.2.5 to A.2.7, message "sample".
    QTest::newRow("P-256")
        << SignAlg::ES256
        << hex("0460FED4BA255A9D31C961EB74C6356D68C049B8923B61FA6CE669622E60F29FB6"
               "7903FE1008B8BC99A41AE9E95628BC64F2F1B20C2D7E9F5177A3C294D4462299")
        << hex("EFD48B2AACB6A8FD1140DD9CD45E81D69D2C877B56AAF991C34D0EA84EAF3716"
               "F7CB1C942D657C41D436C7A1B6E29F65F3E900DBB9AFF4064DC4AB2F843ACDA8");
    QTest::newRow("P-384")
        << SignAlg::ES384
        << hex("04EC3A4E415B4E19A4568618029F427FA5DA9A8BC4AE92E02E06AAE5286B300C64"
               "DEF8F0EA9055866064A254515480BC138015D9B72D7D57244EA8EF9AC0C62189"
               "6708A59367F9DFB9F54CA84B3F1C9DB1288B231C3AE0D4FE7344FD2533264720")
        << hex("94EDBB92A5ECB8AAD4736E56C691916B3F88140666CE9FA73D64C4EA95AD133C"
               "81A648152E44ACF96E36DD1E80FABE4699EF4AEB15F178CEA1FE40DB2603138F"
               "130E740A19624526203B6351D0A3A94FA329C145786E679E7B82C71A38628AC8");
    QTest::newRow("P-521")
        << SignAlg::ES512
        << hex("0401894550D0785932E00EAA23B694F213F8C3121F86DC97A04E5A7167DB4E5BCD37"
               "1123D46E45DB6B5D5370A7F20FB633155D38FFA16D2BD761DCAC474B9A2F5023A4"
               "00493101C962CD4D2FDDF782285E64584139C2F91B47F87FF82354D6630F746A28"
               "A0DB25741B5B34A828008B22ACC23F924FAAFBD4D33F81EA66956DFEAA2BFDFCF5")
        << hex("00C328FAFCBD79DD77850370C46325D987CB525569FB63C5D3BC53950E6D4C5F17"
               "4E25A1EE9017B5D450606ADD152B534931D7D4E8455CC91F9B15BF05EC36E377FA"
               "00617CCE7CF5064806C467F678D3B4080D6F1CC50AF26CA209417308281B68AF28"
               "2623EAA63E5B5C0723D8B8C37FF0777B1A20F8CCB1DCCC43997F1EE0E44DA4A67A");
}

void TestKeys::publishedEcdsa()
{
    QFETCH(SignAlg, alg);
    QFETCH(QByteArray, point);
    QFETCH(QByteArray, raw);
    const Result<PublicKey> key = PublicKey::fromEcPoint(alg, point);
    QVERIFY(key.has_value());
    QCOMPARE(key->toEcPoint(), point);
    const QByteArray der = ecdsaToDer(alg, raw);
    QCOMPARE(ecdsaToRaw(alg, der), raw);
    QVERIFY(key->verify("sample", der));
    QVERIFY(!key->verify("test", der));
}

void TestKeys::publishedEd25519()
{
    // RFC 8037, A.1, A.2 and A.4: the key of RFC 8032, 7.1, and a signature with it.
    const QByteArray seed = base64url("nWGxne_9WmC6hEr0kuwsxERJxWl7MmkZcDusAxyuf2A");
    const QByteArray x = base64url("11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo");
    const QByteArray message = "eyJhbGciOiJFZERTQSJ9.RXhhbXBsZSBvZiBFZDI1NTE5IHNpZ25pbmc";
    const QByteArray signature = base64url("hgyY0il_MGCjP0JzlnLWG1PPOt7-09PGcvMg3AIbQR6dWbhijcNR4ki"
                                           "4iylGjg5BhVsPt9g7sVvpAr_MuM0KAg");
    // RFC 8410, 7: the seed as a PrivateKeyInfo.
    const Result<PrivateKey> secret =
        PrivateKey::fromPkcs8(hex("302e020100300506032b657004220420") + seed);
    QVERIFY(secret.has_value());
    QCOMPARE(secret->sign(message), signature);
    const Result<PublicKey> key = PublicKey::fromCose(hex("a4010103272006215820") + x);
    QVERIFY(key.has_value());
    QVERIFY(*key == secret->publicKey());
    QVERIFY(key->verify(message, signature));
    QVERIFY(!key->verify(message + 'x', signature));
}

void TestKeys::coseBytesOfThePublishedKey()
{
    // The example's members in canonical order: 1: 2, 3: -7, -1: 1, -2: x, -3: y.
    const CoseKey key = coseExample();
    const QByteArray bytes = hex("a5010203262001215820") + key.first + hex("225820") + key.second;
    QCOMPARE(writeCoseKey(key), bytes);
    QCOMPARE(readCoseKey(bytes).value(), key);
    QCOMPARE(PublicKey::fromCose(bytes)->toCose(), bytes);
    // RFC 8152 writes its maps with the curve first: order says nothing.
    const QByteArray other =
        hex("a52001215820") + key.first + hex("225820") + key.second + hex("01020326");
    QCOMPARE(readCoseKey(other).value(), key);
}

void TestKeys::everyAlgorithmGoesRound_data()
{
    QTest::addColumn<SignAlg>("alg");
    for (const SignAlg alg : allSignAlgs()) {
        QTest::newRow(toString(alg).toLatin1().constData()) << alg;
        QVERIFY(signAlgFromCose(static_cast<int>(alg)) == alg);
    }
    QVERIFY(!signAlgFromCose(-47)); // ES256K
    QVERIFY(!signAlgFromCose(0));
}

void TestKeys::everyAlgorithmGoesRound()
{
    QFETCH(SignAlg, alg);
    const PrivateKey secret = PrivateKey::generate(alg);
    const PublicKey key = secret.publicKey();
    QVERIFY(key.alg() == alg);
    QVERIFY(PublicKey::fromCose(key.toCose()).value() == key);
    QVERIFY(PublicKey::fromSpki(key.toSpki()).value() == key);
    QCOMPARE(PublicKey::fromSpki(key.toSpki())->toCose(), key.toCose());
    const PrivateKey again = PrivateKey::fromPkcs8(secret.toPkcs8()).value();
    QVERIFY(again.publicKey() == key);
    QVERIFY(!(PrivateKey::generate(alg).publicKey() == key));
    const QByteArray signature = again.sign("message");
    QVERIFY(key.verify("message", signature));
    QVERIFY(!key.verify("Message", signature));
    QVERIFY(!key.verify("message", {}));
    QVERIFY(!key.verify("message", signature + '\0'));
    QVERIFY(!key.verify("message", signature.chopped(1)));
}

void TestKeys::agreesWithTheCommandLine_data()
{
    QTest::addColumn<SignAlg>("alg");
    QTest::addColumn<QString>("digest");
    QTest::newRow("ES256") << SignAlg::ES256 << QStringLiteral("-sha256");
    QTest::newRow("ES384") << SignAlg::ES384 << QStringLiteral("-sha384");
    QTest::newRow("ES512") << SignAlg::ES512 << QStringLiteral("-sha512");
    QTest::newRow("RS256") << SignAlg::RS256 << QStringLiteral("-sha256");
}

void TestKeys::agreesWithTheCommandLine()
{
    QFETCH(SignAlg, alg);
    QFETCH(QString, digest);
    const auto at = [this](const char* name) {
        return m_folder.filePath(QString::fromLatin1(name));
    };
    const PrivateKey secret = PrivateKey::generate(alg);
    const QByteArray message = "read by openssl, not by us";
    write(at("key.der"), secret.toPkcs8());
    write(at("pub.der"), secret.publicKey().toSpki());
    write(at("message"), message);
    write(at("ours.sig"), secret.sign(message));
    const QString der = QStringLiteral("DER");
    QVERIFY(openssl({QStringLiteral("dgst"),
                     digest,
                     QStringLiteral("-keyform"),
                     der,
                     QStringLiteral("-verify"),
                     at("pub.der"),
                     QStringLiteral("-signature"),
                     at("ours.sig"),
                     at("message")}));
    QVERIFY(openssl({QStringLiteral("dgst"),
                     digest,
                     QStringLiteral("-keyform"),
                     der,
                     QStringLiteral("-sign"),
                     at("key.der"),
                     QStringLiteral("-out"),
                     at("theirs.sig"),
                     at("message")}));
    QVERIFY(secret.publicKey().verify(message, read(at("theirs.sig"))));
}

void TestKeys::refusedCose_data()
{
    QTest::addColumn<QByteArray>("cbor");
    QTest::addColumn<QString>("place");
    const CoseKey key = coseExample();
    const QByteArray x = hex("215820") + key.first;
    const QByteArray y = hex("225820") + key.second;
    const auto row = [](const char* name, const QByteArray& cbor, const char* place) {
        QTest::newRow(name) << cbor << QString::fromLatin1(place);
    };
    row("nothing", {}, "0");
    row("an array", hex("80"), "map");
    row("bytes after the end", hex("a501020326 2001") + x + y + '\0', "77");
    row("one member short", hex("a401020326 2001") + x, "map");
    row("a member twice", hex("a6010203262001") + x + y + hex("2001"), "77");
    row("kid", hex("a601020326024131 2001") + x + y, "map");
    row("no algorithm", hex("a401022001") + x + y, "3");
    row("ES256K", hex("a50102 03382e 2001") + x + y, "3");
    row("algorithm of another curve", hex("a50102 033822 2001") + x + y, "-1");
    row("another curve", hex("a501020326 2002") + x + y, "-1");
    row("key type OKP", hex("a501010326 2001") + x + y, "1");
    row("compressed point", hex("a501020326 2001") + x + hex("22f5"), "map");
    row("x one byte short", hex("a501020326 200121581f") + key.first.first(31) + y, "point");
    row("x one byte long", hex("a501020326 200121582100") + key.first + y, "point");
    row("not on the curve", hex("a501020326 2001") + x + hex("225820") + key.first, "point");
    row("length beyond the end", hex("a501020326 2001 2158ff") + key.first, "8");
    row("text for bytes", hex("a501020326 2001 217820") + key.first + y, "8");
    row("indefinite map", hex("bf01020326 2001") + x + y + hex("ff"), "0");
    row("Ed25519 of 31 bytes", hex("a401010327 2006 21581f") + key.first.first(31), "number");
    row("Ed25519 with y", hex("a501010327 2006") + x + y, "map");
    row("RSA of 256 bits", hex("a40103 03390100 205820") + key.first + hex("2143010001"), "kind");
    row("RSA with a leading zero",
        hex("a40103 03390100 20590101") + '\0' + QByteArray(256, '\xff') + hex("2143010001"),
        "number");
    row("RSA with an even modulus",
        hex("a40103 03390100 20590100") + QByteArray(255, '\xff') + '\xfe' + hex("2143010001"),
        "kind");
    row("RSA of 8,200 bits",
        hex("a40103 03390100 20590401") + QByteArray(1025, '\xff') + hex("2143010001"),
        "kind");
    row("RSA with an exponent of 65 bits",
        hex("a40103 03390100 20590100") + QByteArray(256, '\xff') + hex("2149010000000000000001"),
        "kind");
    row("RSA, exponent with a leading zero",
        hex("a40103 03390100 20590100") + QByteArray(256, '\xff') + hex("214400010001"),
        "number");
    row("RSA without a modulus", hex("a40103 03390100 2040 2143010001"), "map");
    row("y one byte short",
        hex("a501020326 2001") + x + hex("22581f") + key.second.first(31),
        "point");
    row("RSA with the exponent 1",
        hex("a40103 03390100 20590100") + QByteArray(256, '\xff') + hex("214101"),
        "kind");
    row("RSA with an even exponent",
        hex("a40103 03390100 20590100") + QByteArray(256, '\xff') + hex("2143010002"),
        "kind");
}

void TestKeys::refusedCose()
{
    QFETCH(QByteArray, cbor);
    QFETCH(QString, place);
    const Result<PublicKey> key = PublicKey::fromCose(cbor);
    QVERIFY(!key);
    QVERIFY(key.error().code == ErrorCode::Malformed);
    QCOMPARE(key.error().args.value(1), place);
    QVERIFY(!key.error().args.value(2).isEmpty());
}

void TestKeys::refusedSpki_data()
{
    QTest::addColumn<QStringList>("generate");
    const auto row = [](const char* name, const char* arguments) {
        QTest::newRow(name) << QString::fromLatin1(arguments).split(QLatin1Char(' '));
    };
    row("secp256k1", "ecparam -genkey -noout -outform DER -name secp256k1");
    row("P-224", "ecparam -genkey -noout -outform DER -name secp224r1");
    row("a curve that is only described",
        "ecparam -genkey -noout -outform DER -name prime256v1 -param_enc explicit");
    row("RSA of 1,024 bits", "genpkey -algorithm RSA -pkeyopt rsa_keygen_bits:1024 -outform DER");
    row("Ed448", "genpkey -algorithm ED448 -outform DER");
    row("RSA-PSS", "genpkey -algorithm RSA-PSS -pkeyopt rsa_keygen_bits:2048 -outform DER");
}

void TestKeys::refusedSpki()
{
    QFETCH(QStringList, generate);
    const QString secret = m_folder.filePath(QStringLiteral("other.der"));
    const QString path = m_folder.filePath(QStringLiteral("other.pub"));
    QVERIFY(openssl(generate + QStringList{QStringLiteral("-out"), secret}));
    const QString der = QStringLiteral("DER");
    QVERIFY(openssl({QStringLiteral("pkey"),
                     QStringLiteral("-inform"),
                     der,
                     QStringLiteral("-in"),
                     secret,
                     QStringLiteral("-pubout"),
                     QStringLiteral("-outform"),
                     der,
                     QStringLiteral("-out"),
                     path}));
    const QByteArray spki = read(path);
    QVERIFY(!spki.isEmpty());
    QVERIFY(PublicKey::fromSpki(spki).error().code == ErrorCode::Malformed);
    const QByteArray sound = PrivateKey::generate(SignAlg::ES256).publicKey().toSpki();
    QVERIFY(PublicKey::fromSpki(sound).has_value());
    QVERIFY(!PublicKey::fromSpki(sound + '\0'));
    QVERIFY(!PublicKey::fromSpki(sound.chopped(1)));
    QVERIFY(!PublicKey::fromSpki({}));
    QVERIFY(!PrivateKey::fromPkcs8(sound));
}

void TestKeys::everyBitOfTheSignatureCounts()
{
    for (const SignAlg alg : {SignAlg::ES256, SignAlg::EdDSA}) {
        const PrivateKey secret = PrivateKey::generate(alg);
        const QByteArray signature = secret.sign("message");
        for (qsizetype bit = 0; bit < signature.size() * 8; ++bit) {
            QByteArray wrong = signature;
            wrong[bit / 8] = static_cast<char>(wrong[bit / 8] ^ (1 << (bit % 8)));
            QVERIFY2(!secret.publicKey().verify("message", wrong),
                     qPrintable(QString::number(bit)));
        }
    }
}

/// SEC 1, 2.3.3: 04, then x and y.
void TestKeys::pointForms()
{
    const CoseKey example = coseExample();
    const QByteArray point = '\x04' + example.first + example.second;
    QVERIFY(PublicKey::fromEcPoint(SignAlg::ES256, point).has_value());
    const QByteArray compressed = '\x03' + example.first;
    for (const QByteArray& wrong : {QByteArray(),
                                    point.chopped(1),
                                    point + '\0',
                                    compressed,
                                    '\x06' + point.sliced(1),
                                    point.first(33) + QByteArray(32, '\0')}) {
        const auto key = PublicKey::fromEcPoint(SignAlg::ES256, wrong);
        QVERIFY(!key);
        QCOMPARE(key.error().args.value(1), QStringLiteral("point"));
    }
    QVERIFY(!PublicKey::fromEcPoint(SignAlg::ES384, point));
    QVERIFY(!PublicKey::fromEcPoint(SignAlg::EdDSA, point));
    QVERIFY(!PublicKey::fromEcPoint(SignAlg::RS256, point));
}

void TestKeys::everyKindHasItsNumbers()
{
    const PublicKey ed25519 = PrivateKey::generate(SignAlg::EdDSA).publicKey();
    const PublicKey ec = PrivateKey::generate(SignAlg::ES256).publicKey();
    QCOMPARE(ed25519.toEcPoint(), QByteArray());
    QCOMPARE(ed25519.toRsaNumbers().n, QByteArray());
    QCOMPARE(ec.toRsaNumbers().e, QByteArray());
    QVERIFY(!(ec == ed25519));
    QVERIFY(!PublicKey::fromHandle(nullptr));
}

/// RFC 5208, 5: one PrivateKeyInfo, of a key that counts.
void TestKeys::refusedPkcs8()
{
    const QByteArray sound = PrivateKey::generate(SignAlg::ES256).toPkcs8();
    QVERIFY(PrivateKey::fromPkcs8(sound).has_value());
    for (qsizetype size = 0; size < sound.size(); ++size) {
        QVERIFY(!PrivateKey::fromPkcs8(sound.first(size)));
    }
    QCOMPARE(PrivateKey::fromPkcs8(sound + '\0').error().args.value(1), QStringLiteral("DER"));
    // RFC 8410, 3: Ed448 is 1.3.101.113.
    const auto ed448 =
        PrivateKey::fromPkcs8(hex("3047020100300506032b6571043b0439") + QByteArray(57, '\x01'));
    QCOMPARE(ed448.error().args.value(1), QStringLiteral("kind"));
}

void TestKeys::signatureForms()
{
    QVERIFY(ecdsaToRaw(SignAlg::EdDSA, hex("3006020101020101")).isEmpty());
    QVERIFY(ecdsaToRaw(SignAlg::ES256, {}).isEmpty());
    const QByteArray largeS = hex("3026 020101 0221") + QByteArray(33, '\x01');
    QVERIFY(ecdsaToRaw(SignAlg::ES256, largeS).isEmpty());
    QVERIFY(ecdsaToDer(SignAlg::ES256, QByteArray(63, '\x01')).isEmpty());
    QVERIFY(ecdsaToDer(SignAlg::EdDSA, QByteArray(64, '\x01')).isEmpty());
    // X.690: a number with its highest bit set takes a zero before it, a small one is short.
    const QByteArray raw = QByteArray(31, '\0') + '\x80' + QByteArray(31, '\0') + '\x01';
    QCOMPARE(ecdsaToDer(SignAlg::ES256, raw), hex("3007020200800201 01"));
    QCOMPARE(ecdsaToRaw(SignAlg::ES256, hex("300702020080020101")), raw);
    QVERIFY(ecdsaToRaw(SignAlg::ES256, hex("30070202008002010100")).isEmpty());
    QVERIFY(ecdsaToRaw(SignAlg::ES256, hex("3006020101")).isEmpty());
    const QByteArray large = hex("3026") + hex("0221") + QByteArray(33, '\x01') + hex("020101");
    QVERIFY(ecdsaToRaw(SignAlg::ES256, large).isEmpty());
}

QTEST_GUILESS_MAIN(TestKeys)
#include "tst_keys.moc"
