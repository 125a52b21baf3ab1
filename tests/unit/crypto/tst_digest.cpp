// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/crypto/digest.h"

#include <QCryptographicHash>
#include <QTest>

using namespace zt;

class TestDigest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void publishedVectors_data();
    void publishedVectors();
    void millionTimesA();
    void piecesGiveTheSameAsTheWhole();
    void agreesWithAnotherImplementation();
};

void TestDigest::publishedVectors_data()
{
    QTest::addColumn<QByteArray>("message");
    QTest::addColumn<QString>("digest");
    // FIPS 180-4 examples, NIST CSRC.
    QTest::newRow("empty")
        << QByteArray()
        << QStringLiteral("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
    QTest::newRow("abc") << QByteArray("abc")
                         << QStringLiteral(
                                "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    QTest::newRow("two blocks")
        << QByteArray("abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq")
        << QStringLiteral("248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1");
}

void TestDigest::publishedVectors()
{
    QFETCH(QByteArray, message);
    QFETCH(QString, digest);
    QCOMPARE(sha256Hex(message), digest);
    QCOMPARE(QString::fromLatin1(sha256(message).toHex()), digest);
}

void TestDigest::millionTimesA()
{
    Sha256 digest;
    const QByteArray thousand(1000, 'a');
    for (int i = 0; i < 1000; ++i) {
        digest.add(thousand);
    }
    QCOMPARE(digest.finish().toHex(),
             QByteArray("cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0"));
}

void TestDigest::piecesGiveTheSameAsTheWhole()
{
    const QByteArray whole = QByteArray("\x00\xff zero trust \xe9\x9b\xb6", 17).repeated(9);
    for (qsizetype cut = 0; cut <= whole.size(); ++cut) {
        Sha256 digest;
        digest.add(QByteArrayView(whole).first(cut));
        digest.add(QByteArrayView(whole).sliced(cut));
        QCOMPARE(digest.finish(), sha256(whole));
    }
}

void TestDigest::agreesWithAnotherImplementation()
{
    QByteArray message;
    for (int length = 0; length < 300; ++length) {
        QCOMPARE(sha256(message), QCryptographicHash::hash(message, QCryptographicHash::Sha256));
        message.append(static_cast<char>(length * 37));
    }
}

QTEST_GUILESS_MAIN(TestDigest)
#include "tst_digest.moc"
