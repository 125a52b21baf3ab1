// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/crypto/ageprimitives.h"

#include <QTest>

using namespace zt;

namespace {

SecureBytes hex(const QByteArray& text)
{
    return SecureBytes::copyOf(QByteArray::fromHex(text));
}

QByteArray hexOf(const SecureBytes& bytes)
{
    return bytes.view().toByteArray().toHex();
}

const char* const ladies =
    "Ladies and Gentlemen of the class of '99: If I could offer you only one "
    "tip for the future, sunscreen would be it.";

} // namespace

/// The functions of the age format against the vectors of their own standards.
class TestAgePrimitives : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void hkdf_data();
    void hkdf();
    void curve_data();
    void curve();
    void publicHalves_data();
    void publicHalves();
    void pointsOfSmallOrderAreRefused_data();
    void pointsOfSmallOrderAreRefused();
    void passphrases();
    void sealing();
    void whatWasChangedDoesNotOpen();
    void secureBytesMoveAndWipe();
};

/// RFC 5869, A.1 to A.3.
void TestAgePrimitives::hkdf_data()
{
    QTest::addColumn<QByteArray>("secret");
    QTest::addColumn<QByteArray>("salt");
    QTest::addColumn<QByteArray>("info");
    QTest::addColumn<QByteArray>("key");
    const QByteArray plain(22, '\x0b');
    QTest::newRow("A.1") << plain << QByteArray::fromHex("000102030405060708090a0b0c")
                         << QByteArray::fromHex("f0f1f2f3f4f5f6f7f8f9")
                         << QByteArray(
                                "3cb25f25faacd57a90434f64d0362f2a2d2d0a90cf1a5a4c5db02d56ecc4"
                                "c5bf34007208d5b887185865");
    QByteArray secret;
    QByteArray salt;
    QByteArray info;
    for (int i = 0; i < 80; ++i) {
        secret += static_cast<char>(i);
        salt += static_cast<char>(0x60 + i);
        info += static_cast<char>(0xb0 + i);
    }
    QTest::newRow("A.2") << secret << salt << info
                         << QByteArray(
                                "b11e398dc80327a1c8e7f78c596a49344f012eda2d4efad8a050cc4c19af"
                                "a97c59045a99cac7827271cb41c65e590e09da3275600c2f09b8367793a9"
                                "aca3db71cc30c58179ec3e87c14c01d5c1f3434f1d87");
    QTest::newRow("A.3") << plain << QByteArray() << QByteArray()
                         << QByteArray(
                                "8da4e775a563c18f715f802a063c5a31b8a11f5c5ee1879ec3454e5f3c73"
                                "8d2d9d201395faa4b61a96c8");
}

void TestAgePrimitives::hkdf()
{
    QFETCH(QByteArray, secret);
    QFETCH(QByteArray, salt);
    QFETCH(QByteArray, info);
    QFETCH(QByteArray, key);
    QCOMPARE(hexOf(hkdfSha256(secret, salt, info, key.size() / 2)), key);
}

/// RFC 7748, 5.2 and 6.1.
void TestAgePrimitives::curve_data()
{
    QTest::addColumn<QByteArray>("scalar");
    QTest::addColumn<QByteArray>("point");
    QTest::addColumn<QByteArray>("shared");
    QTest::newRow("5.2, first")
        << QByteArray("a546e36bf0527c9d3b16154b82465edd62144c0ac1fc5a18506a2244ba449ac4")
        << QByteArray("e6db6867583030db3594c1a424b15f7c726624ec26b3353b10a903a6d0ab1c4c")
        << QByteArray("c3da55379de9c6908e94ea4df28d084f32eccf03491c71f754b4075577a28552");
    QTest::newRow("5.2, second")
        << QByteArray("4b66e9d4d1b4673c5ad22691957d6af5c11b6421e0ea01d42ca4169e7918ba0d")
        << QByteArray("e5210f12786811d3f4b7959d0538ae2c31dbe7106fc03c3efc4cd549c715a493")
        << QByteArray("95cbde9476e8907d7aade45cb4b873f88b595a68799fa152e6f8f7647aac7957");
    QTest::newRow("6.1, Alice with Bob's")
        << QByteArray("77076d0a7318a57d3c16c17251b26645df4c2f87ebc0992ab177fba51db92c2a")
        << QByteArray("de9edb7d7b7dc1b4d35b61c2ece435373f8343c85b78674dadfc7e146f882b4f")
        << QByteArray("4a5d9d5ba4ce2de1728e3bf480350f25e07e21c947d19e3376f09b3c1e161742");
}

void TestAgePrimitives::curve()
{
    QFETCH(QByteArray, scalar);
    QFETCH(QByteArray, point);
    QFETCH(QByteArray, shared);
    const auto got = x25519(hex(scalar), QByteArray::fromHex(point));
    QVERIFY(got.has_value());
    QCOMPARE(hexOf(*got), shared);
}

/// RFC 7748, 6.1.
void TestAgePrimitives::publicHalves_data()
{
    QTest::addColumn<QByteArray>("scalar");
    QTest::addColumn<QByteArray>("point");
    QTest::newRow("Alice")
        << QByteArray("77076d0a7318a57d3c16c17251b26645df4c2f87ebc0992ab177fba51db92c2a")
        << QByteArray("8520f0098930a754748b7ddcb43ef75a0dbf3a0d26381af4eba4a98eaa9b4e6a");
    QTest::newRow("Bob")
        << QByteArray("5dab087e624a8a4b79e17f8b83800ee66f3bb1292618b6fd1c2f8b27ff88e0eb")
        << QByteArray("de9edb7d7b7dc1b4d35b61c2ece435373f8343c85b78674dadfc7e146f882b4f");
}

void TestAgePrimitives::publicHalves()
{
    QFETCH(QByteArray, scalar);
    QFETCH(QByteArray, point);
    QCOMPARE(x25519Public(hex(scalar)).toHex(), point);
}

/// RFC 7748, 6.1 asks for the check; the points are those of order 1, 2, 4 and 8 on the curve.
void TestAgePrimitives::pointsOfSmallOrderAreRefused_data()
{
    QTest::addColumn<QByteArray>("point");
    QTest::newRow("0") << QByteArray(64, '0');
    QTest::newRow("1") << QByteArray("01") + QByteArray(62, '0');
    QTest::newRow("order 8") << QByteArray(
        "5f9c95bca3508c24b1d0b1559c83ef5b04445cc4581c8e86d8224eddd09f1157");
    QTest::newRow("order 8, the other")
        << QByteArray("e0eb7a7c3b41b8ae1656e3faf19fc46ada098deb9c32b1fd866205165f49b800");
    QTest::newRow("order 8, with the ignored bit")
        << QByteArray("5f9c95bca3508c24b1d0b1559c83ef5b04445cc4581c8e86d8224eddd09f11d7");
    QTest::newRow("p - 1") << QByteArray(
        "ecffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f");
    QTest::newRow("p") << QByteArray(
        "edffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f");
}

void TestAgePrimitives::pointsOfSmallOrderAreRefused()
{
    QFETCH(QByteArray, point);
    const SecureBytes scalar =
        hex("77076d0a7318a57d3c16c17251b26645df4c2f87ebc0992ab177fba51db92c2a");
    QVERIFY(!x25519(scalar, QByteArray::fromHex(point)).has_value());
}

/// RFC 7914, 12: of its 64 bytes the first 32, which PBKDF2 gives whatever follows them.
void TestAgePrimitives::passphrases()
{
    const auto key = scrypt(SecureBytes::copyOf("pleaseletmein"), "SodiumChloride", 14);
    QVERIFY(key.has_value());
    QCOMPARE(hexOf(*key),
             QByteArray("7023bdcb3afd7348461c06cd81fd38ebfda8fbba904f8e3ea9b543f6545da1f2"));
}

/// RFC 8439, 2.8.2; the tag is that of the same text without the additional data, from the one-time
/// key given there and the definition of Poly1305.
void TestAgePrimitives::sealing()
{
    const SecureBytes key = hex("808182838485868788898a8b8c8d8e8f909192939495969798999a9b9c9d9e9f");
    const QByteArray nonce = QByteArray::fromHex("070000004041424344454647");
    const QByteArray text(ladies);
    const QByteArray sealed = QByteArray::fromHex(
        "d31a8d34648e60db7b86afbc53ef7ec2a4aded51296e08fea9e2b5a736ee62d63dbea45e8ca9671282fafb69da"
        "92728b1a71de0a9e060b2905d6a5b67ecd3b3692ddbd7f2d778b8c9803aee328091b58fab324e4fad675945585"
        "808b4831d7bc3ff4def08e4b7a9de576d26586cec64b61166a23a4681fd59456aea1d29f82477216");
    QByteArray out(text.size() + ChaChaPoly::tagSize, '\0');
    ChaChaPoly(key, ChaChaPoly::Direction::Seal).seal(nonce.constData(), text, out.data());
    QCOMPARE(out.toHex(), sealed.toHex());
    QByteArray back(text.size(), '\0');
    const ChaChaPoly opener(key, ChaChaPoly::Direction::Open);
    QVERIFY(opener.open(nonce.constData(), sealed, back.data()));
    QCOMPARE(back, text);
    QVERIFY(opener.open(nonce.constData(), sealed, back.data())); // the context may be used again
}

void TestAgePrimitives::whatWasChangedDoesNotOpen()
{
    const SecureBytes key(ChaChaPoly::keySize);
    const QByteArray nonce(ChaChaPoly::nonceSize, '\0');
    const QByteArray text("0123456789");
    QByteArray sealed(text.size() + ChaChaPoly::tagSize, '\0');
    ChaChaPoly(key, ChaChaPoly::Direction::Seal).seal(nonce.constData(), text, sealed.data());
    const ChaChaPoly opener(key, ChaChaPoly::Direction::Open);
    QByteArray out(text.size(), 'x');
    for (qsizetype i = 0; i < sealed.size() * 8; ++i) {
        QByteArray changed = sealed;
        changed[i / 8] = static_cast<char>(changed[i / 8] ^ 1 << i % 8);
        QVERIFY(!opener.open(nonce.constData(), changed, out.data()));
        QCOMPARE(out, QByteArray(text.size(), '\0')); // nothing of it is left to be read
    }
    QVERIFY(!opener.open(nonce.constData(), sealed.first(15), out.data()));
}

void TestAgePrimitives::secureBytesMoveAndWipe()
{
    SecureBytes one = SecureBytes::copyOf("a secret");
    SecureBytes other = std::move(one);
    QVERIFY(one.isEmpty()); // NOLINT(bugprone-use-after-move): that is what is looked at
    QCOMPARE(other.view(), QByteArrayView("a secret"));
    const SecureBytes copy = other.clone();
    other.truncate(1);
    QCOMPARE(other.view(), QByteArrayView("a"));
    QCOMPARE(other.data()[1], '\0'); // what was cut off is wiped at once
    QCOMPARE(copy.view(), QByteArrayView("a secret"));
    QVERIFY(SecureBytes(0).isEmpty());
#ifdef Q_OS_LINUX
    QVERIFY(copy.isLocked());
#endif
}

QTEST_GUILESS_MAIN(TestAgePrimitives)
#include "tst_ageprimitives.moc"
