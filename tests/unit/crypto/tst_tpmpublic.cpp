// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
/// Public areas and signatures of TPMs (TPM 2.0 part 2, 12.2.4 and 11.3.4), field by field.
#include "model/crypto/tpmbytes.h"
#include "model/crypto/tpmpublic.h"

#include <QCryptographicHash>
#include <QTest>

using namespace zt;

namespace {

constexpr quint16 camellia = 0x0026;
constexpr quint16 ctr = 0x0040;
constexpr quint16 rsaEs = 0x0015;
constexpr quint16 rsaPss = 0x0016;
constexpr quint16 kdf1 = 0x0020;

QByteArray words(std::initializer_list<int> numbers)
{
    TpmWriter out;
    for (const int number : numbers) {
        out.u16(static_cast<quint16>(number));
    }
    return out.bytes();
}

/// RFC 9052, appendix C.7.1: a point on P-256.
const QByteArray exampleX =
    QByteArray::fromHex("bac5b11cad8f99f9c72b05cf4b9e26d244dc189f745228255a219a86d6a09eff");
const QByteArray exampleY =
    QByteArray::fromHex("20138bf82dc1b6d562be0fa54ab7804a3a64b6d72ccfed6b6fb6ed28bbfc117e");

/// Type, hash of the name, attributes and an empty policy, then what is told.
QByteArray areaOf(quint16 type, const QByteArray& rest, quint16 nameAlg = tpm::AlgSha256)
{
    return TpmWriter().u16(type).u16(nameAlg).u32(0x00050072).sized({}).raw(rest).bytes();
}

/// The curve, the derivation and a point.
QByteArray point(quint16 curve = tpm::CurveP256,
                 const QByteArray& derivation = words({tpm::AlgNull}),
                 const QByteArray& x = exampleX,
                 const QByteArray& y = exampleY)
{
    return TpmWriter().u16(curve).raw(derivation).sized(x).sized(y).bytes();
}

QByteArray modulus(quint16 bits, quint32 exponent, qsizetype bytes)
{
    return TpmWriter().u16(bits).u32(exponent).sized(QByteArray(bytes, '\xff')).bytes();
}

} // namespace

class TestTpmPublic : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void areas_data();
    void areas();
    void whatItSays();
    void zerosLeftOut();
    void cutAnywhere();
    void signatures_data();
    void signatures();
    void signaturesOfNoTpm();
};

void TestTpmPublic::areas_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("place"); // of the fault; empty: it is read
    const auto row = [](const char* name, const QByteArray& bytes, const char* place) {
        QTest::newRow(name) << bytes << QString::fromLatin1(place);
    };
    const QByteArray null = words({tpm::AlgNull});
    const QByteArray aes = words({tpm::AlgAes, 128, tpm::AlgCfb});
    const QByteArray ecdsa = words({tpm::AlgEcdsa, tpm::AlgSha256});
    const auto ecc = [](const QByteArray& parameters, const QByteArray& rest = point()) {
        return areaOf(tpm::AlgEcc, parameters + rest);
    };
    const auto rsa = [](const QByteArray& parameters, const QByteArray& rest) {
        return areaOf(tpm::AlgRsa, parameters + rest);
    };
    row("for signing", ecc(null + ecdsa), "");
    row("for no scheme yet", ecc(null + null), "");
    row("storage", ecc(aes + null), "");
    row("AES of no bits", ecc(words({tpm::AlgAes, 0, tpm::AlgCfb}) + null), "parameters");
    row("AES in another mode", ecc(words({tpm::AlgAes, 128, ctr}) + null), "parameters");
    row("another cipher", ecc(words({camellia, 128, tpm::AlgCfb}) + null), "parameters");
    row("a scheme without its hash", ecc(null + words({tpm::AlgEcdsa, 0})), "parameters");
    row("RSAES", ecc(null + words({rsaEs, tpm::AlgSha256})), "parameters");
    row("RSAPSS", ecc(null + words({rsaPss, tpm::AlgSha256})), "parameters");
    row("a name by SHA-384",
        areaOf(tpm::AlgEcc, null + ecdsa + point(), tpm::AlgSha384),
        "parameters");
    row("a keyed hash", areaOf(0x0008, null + ecdsa + point()), "parameters");
    row("nothing", {}, "parameters");
    row("a derivation", ecc(null + ecdsa, point(3, words({kdf1, tpm::AlgSha256}))), "");
    row("P-224", ecc(null + ecdsa, point(2)), "curveID");
    row("SM2", ecc(null + ecdsa, point(0x20)), "curveID");
    row("P-384 with a point of P-256", ecc(null + ecdsa, point(tpm::CurveP384)), "point");
    row("not on the curve", ecc(null + ecdsa, point(3, null, exampleY, exampleX)), "point");
    row("x too long", ecc(null + ecdsa, point(3, null, '\0' + exampleX)), "point");
    row("more behind", ecc(null + ecdsa, point() + '\0'), "end");
    const QByteArray ssa = words({tpm::AlgRsaSsa, tpm::AlgSha256});
    row("RSA", rsa(null + ssa, modulus(2048, 0, 256)), "");
    row("RSA, 65537", rsa(null + ssa, modulus(2048, 65537, 256)), "");
    row("RSA, 3", rsa(null + ssa, modulus(2048, 3, 256)), "unique");
    row("RSA, bits of another", rsa(null + ssa, modulus(3072, 0, 256)), "unique");
    row("RSA, one byte short", rsa(null + ssa, modulus(2048, 0, 255)), "unique");
    row("RSA of 1,024 bits", rsa(null + ssa, modulus(1024, 0, 128)), "kind");
    row("RSA of nothing", rsa(null + ssa, modulus(0, 0, 0)), "map");
    row("RSA, more behind", rsa(null + ssa, modulus(2048, 0, 256) + '\0'), "end");
}

void TestTpmPublic::areas()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, place);
    const auto area = TpmKeyArea::fromBytes(bytes);
    QCOMPARE(area.has_value(), place.isEmpty());
    if (area) {
        QCOMPARE(area->attributes, 0x00050072U);
        QCOMPARE(area->storage, qstrcmp(QTest::currentDataTag(), "storage") == 0);
        QVERIFY(area->has(TpmAttribute::Sign) && !area->has(TpmAttribute::Decrypt));
    } else {
        QVERIFY(area.error().code == ErrorCode::Malformed);
        QCOMPARE(area.error().args.value(1), place);
    }
}

void TestTpmPublic::whatItSays()
{
    const QByteArray bytes = TpmWriter()
                                 .u16(tpm::AlgEcc)
                                 .u16(tpm::AlgSha256)
                                 .u32(0xffffffff)
                                 .sized("policy")
                                 .raw(words({tpm::AlgNull, tpm::AlgEcdsa, tpm::AlgSha256}))
                                 .raw(point())
                                 .bytes();
    const auto area = TpmKeyArea::fromBytes(bytes);
    QCOMPARE(area->key.toEcPoint(), '\x04' + exampleX + exampleY);
    QCOMPARE(area->policy, QByteArray("policy"));
    QCOMPARE(area->toBytes(), bytes);
    // Part 1, 16: the algorithm, then the hash.
    QCOMPARE(tpmName(bytes),
             QByteArray::fromHex("000b") +
                 QCryptographicHash::hash(bytes, QCryptographicHash::Sha256));
}

/// TPMs leave the zeros before a number out.
void TestTpmPublic::zerosLeftOut()
{
    // 379 and 43 times the base point of P-256: x begins with a zero byte, then y.
    const QByteArray x1 =
        QByteArray::fromHex("005543894af3d00ed7d740abdbd75c96b06877b787db5f70eea78b90a8d7c00a");
    const QByteArray y1 =
        QByteArray::fromHex("bb4c85a3d8ea29efaafa24406912dd84d5b14dc32bf656ef6c6bd58a5d943f92");
    const QByteArray x2 =
        QByteArray::fromHex("986ae2506f1ff104d04230861d8f4b498f4bc4c6d009b30f7544dc129b82d28d");
    const QByteArray y2 =
        QByteArray::fromHex("003cccc0a6460e0ae328a4d97d3c7b61d86fc6289c189f2525110c441bb07e97");
    const QByteArray null = words({tpm::AlgNull});
    const auto pointOf = [&](const QByteArray& x, const QByteArray& y) {
        const QByteArray area =
            areaOf(tpm::AlgEcc, null + null + point(tpm::CurveP256, null, x, y));
        return TpmKeyArea::fromBytes(area)->key.toEcPoint();
    };
    QCOMPARE(pointOf(x1.sliced(1), y1), '\x04' + x1 + y1);
    QCOMPARE(pointOf(x1, y1), '\x04' + x1 + y1);
    QCOMPARE(pointOf(x2, y2.sliced(1)), '\x04' + x2 + y2);
}

void TestTpmPublic::cutAnywhere()
{
    for (const SignAlg alg : {SignAlg::ES256, SignAlg::ES384, SignAlg::ES512, SignAlg::RS256}) {
        const PublicKey key = PrivateKey::generate(alg).publicKey();
        for (const TpmKeyArea& area : {attestationArea(key), endorsementArea(key)}) {
            const QByteArray bytes = area.toBytes();
            const auto again = TpmKeyArea::fromBytes(bytes);
            QVERIFY(again->key == key && again->storage == area.storage);
            for (qsizetype size = 0; size < bytes.size(); ++size) {
                QVERIFY2(!TpmKeyArea::fromBytes(bytes.first(size)),
                         qPrintable(QString::number(size)));
            }
        }
    }
}

void TestTpmPublic::signatures_data()
{
    QTest::addColumn<SignAlg>("alg");
    QTest::addColumn<QByteArray>("head"); // TPMI_ALG_SIG_SCHEME and the hash
    QTest::newRow("ES256") << SignAlg::ES256 << QByteArray::fromHex("0018000b");
    QTest::newRow("ES384") << SignAlg::ES384 << QByteArray::fromHex("0018000c");
    QTest::newRow("ES512") << SignAlg::ES512 << QByteArray::fromHex("0018000d");
    QTest::newRow("RS256") << SignAlg::RS256 << QByteArray::fromHex("0014000b");
}

void TestTpmPublic::signatures()
{
    QFETCH(SignAlg, alg);
    QFETCH(QByteArray, head);
    const PrivateKey key = PrivateKey::generate(alg);
    const QByteArray marshalled = toTpmSignature(alg, key.sign("message"));
    QVERIFY(marshalled.startsWith(head));
    QVERIFY(key.publicKey().verify("message", fromTpmSignature(alg, marshalled)));
    QCOMPARE(fromTpmSignature(alg, marshalled + '\0'), QByteArray());
    for (qsizetype size = 0; size < marshalled.size(); ++size) {
        QCOMPARE(fromTpmSignature(alg, marshalled.first(size)), QByteArray());
    }
    for (qsizetype bit = 0; bit < 32; ++bit) {
        QByteArray other = marshalled;
        other[bit / 8] = static_cast<char>(other[bit / 8] ^ (1 << (bit % 8)));
        QCOMPARE(fromTpmSignature(alg, other), QByteArray());
    }
}

void TestTpmPublic::signaturesOfNoTpm()
{
    QCOMPARE(toTpmSignature(SignAlg::EdDSA, QByteArray(64, '\x01')), QByteArray());
    QCOMPARE(toTpmSignature(SignAlg::ES256, "no DER"), QByteArray());
    QCOMPARE(toTpmSignature(SignAlg::ES256, {}), QByteArray());
    // Numbers longer than the curve's.
    const QByteArray head = QByteArray::fromHex("0018000b");
    const QByteArray one = TpmWriter().raw(head).sized("\x01").sized("\x02").bytes();
    QCOMPARE(fromTpmSignature(SignAlg::ES256, one), QByteArray::fromHex("3006020101020102"));
    for (const auto& [r, s] : {std::pair(33, 32), std::pair(32, 33), std::pair(33, 31)}) {
        QCOMPARE(fromTpmSignature(SignAlg::ES256,
                                  TpmWriter()
                                      .raw(head)
                                      .sized(QByteArray(r, '\x01'))
                                      .sized(QByteArray(s, '\x01'))
                                      .bytes()),
                 QByteArray());
    }
}

QTEST_APPLESS_MAIN(TestTpmPublic)
#include "tst_tpmpublic.moc"
