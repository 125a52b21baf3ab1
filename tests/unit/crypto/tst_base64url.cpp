// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/crypto/base64url.h"

#include <QSet>
#include <QTest>

using namespace zt;

class TestBase64Url : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void published_data();
    void published();
    void refused_data();
    void refused();
    void oneSpellingEach();
};

/// RFC 4648, 10, without the padding; RFC 7515, C.
void TestBase64Url::published_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("empty") << QByteArray() << QByteArray();
    QTest::newRow("f") << QByteArray("f") << QByteArray("Zg");
    QTest::newRow("fo") << QByteArray("fo") << QByteArray("Zm8");
    QTest::newRow("foo") << QByteArray("foo") << QByteArray("Zm9v");
    QTest::newRow("foob") << QByteArray("foob") << QByteArray("Zm9vYg");
    QTest::newRow("fooba") << QByteArray("fooba") << QByteArray("Zm9vYmE");
    QTest::newRow("foobar") << QByteArray("foobar") << QByteArray("Zm9vYmFy");
    QTest::newRow("rfc7515") << QByteArray::fromHex("03ecffe0c1") << QByteArray("A-z_4ME");
}

void TestBase64Url::published()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QByteArray, text);
    QCOMPARE(toBase64Url(bytes), text);
    const Result<QByteArray> back = fromBase64Url(QString::fromLatin1(text));
    QVERIFY(back.has_value());
    QCOMPARE(*back, bytes);
}

void TestBase64Url::refused_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("place");
    QTest::newRow("padding") << QStringLiteral("Zg==") << QStringLiteral("3");
    QTest::newRow("plus") << QStringLiteral("A+z_4ME") << QStringLiteral("2");
    QTest::newRow("slash") << QStringLiteral("A-z/4ME") << QStringLiteral("4");
    QTest::newRow("blank") << QStringLiteral("Zm9 v") << QStringLiteral("4");
    QTest::newRow("line feed") << QStringLiteral("Zm9v\n") << QStringLiteral("5");
    QTest::newRow("wide letter") << QStringLiteral("Ｚm9v") << QStringLiteral("1");
    QTest::newRow("one letter left") << QStringLiteral("Zm9vY") << QStringLiteral("5");
    QTest::newRow("bits left of f") << QStringLiteral("Zh") << QStringLiteral("2");
    QTest::newRow("bits left of fo") << QStringLiteral("Zm9") << QStringLiteral("3");
}

void TestBase64Url::refused()
{
    QFETCH(QString, text);
    QFETCH(QString, place);
    const Result<QByteArray> read = fromBase64Url(text);
    QVERIFY(!read.has_value());
    QVERIFY(read.error().code == ErrorCode::Malformed);
    QCOMPARE(read.error().args.value(1), place);
}

/// Of all texts of two letters, each of the 256 bytes has exactly one.
void TestBase64Url::oneSpellingEach()
{
    QSet<QByteArray> bytes;
    int texts = 0;
    for (char a = ' '; a < 127; ++a) {
        for (char b = ' '; b < 127; ++b) {
            const char both[] = {a, b};
            const auto read = fromBase64Url(QString::fromLatin1(both, 2));
            if (read) {
                ++texts;
                bytes.insert(*read);
            }
        }
    }
    QCOMPARE(texts, 256);
    QCOMPARE(bytes.size(), 256);
}

QTEST_APPLESS_MAIN(TestBase64Url)
#include "tst_base64url.moc"
