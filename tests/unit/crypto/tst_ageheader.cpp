// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/crypto/ageheader.h"

#include <QBuffer>
#include <QRandomGenerator>
#include <QTest>

using namespace zt;

namespace {

const QByteArray macLine = "--- " + QByteArray(43, 'A') + '\n';

Result<AgeHeader> read(const QByteArray& text)
{
    QByteArray bytes = text;
    QBuffer file(&bytes);
    file.open(QIODevice::ReadOnly);
    return readAgeHeader(file, QStringLiteral("x.age"));
}

QByteArray withStanza(const QByteArray& stanza)
{
    return "age-encryption.org/v1\n" + stanza + macLine;
}

} // namespace

/// The grammar of the header (c2sp.org/age, "ABNF definition of file header"), rule by rule.
class TestAgeHeader : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void accepted_data();
    void accepted();
    void refused_data();
    void refused();
    void theSpecificationsExample();
    void thePayloadComesNext();
    void whatIsWrittenReadsBack();
    void headersWithoutEndAreNotReadWhole();
};

void TestAgeHeader::accepted_data()
{
    QTest::addColumn<QByteArray>("stanza");
    QTest::addColumn<int>("size"); // of the body
    const QByteArray full(64, 'A');
    QTest::newRow("empty body") << QByteArray("-> x\n\n") << 0;
    QTest::newRow("short body") << QByteArray("-> x\nAAAA\n") << 3;
    QTest::newRow("one full line") << "-> x\n" + full + "\n\n" << 48;
    QTest::newRow("full and short line") << "-> x\n" + full + "\nAA\n" << 49;
    QTest::newRow("two full lines") << "-> x\n" + full + "\n" + full + "\n\n" << 96;
    QTest::newRow("63 columns") << "-> x\n" + QByteArray(62, 'A') + "\n" << 46;
    QTest::newRow("many arguments") << QByteArray("-> a b c d e f g\n\n") << 0;
    QTest::newRow("all visible characters")
        << QByteArray("-> !\"#$%&'()*+,-./0123456789:;<=>?@ "
                      "ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_`abcdefghijklmnopqrstuvwxyz{|}~\n\n")
        << 0;
    QTest::newRow("argument like the end") << QByteArray("-> ---\n\n") << 0;
}

void TestAgeHeader::accepted()
{
    QFETCH(QByteArray, stanza);
    QFETCH(int, size);
    const Result<AgeHeader> header = read(withStanza(stanza));
    QVERIFY(header.has_value());
    QCOMPARE(header->stanzas.size(), 1);
    QCOMPARE(header->stanzas.first().body.size(), size);
    QCOMPARE(toBytes(*header), withStanza(stanza));
}

void TestAgeHeader::refused_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("place"); // empty: it is no age file at all
    const QByteArray first = "age-encryption.org/v1\n";
    const QByteArray good = "-> x\n\n";
    const QByteArray full(64, 'A');
    QTest::newRow("nothing") << QByteArray() << QString();
    QTest::newRow("another file") << QByteArray("SQLite format 3") << QString();
    QTest::newRow("capital magic") << "AGE-encryption.org/v1\n" + good + macLine << QString();
    QTest::newRow("version") << "age-encryption.org/v1234\n" + good + macLine
                             << QStringLiteral("line 1");
    QTest::newRow("no version") << "age-encryption.org/\n" + good + macLine
                                << QStringLiteral("line 1");
    QTest::newRow("CR in the first line")
        << "age-encryption.org/v1\r\n" + good + macLine << QStringLiteral("line 1");
    QTest::newRow("cut off in the first line")
        << QByteArray("age-encryption.org/v1") << QStringLiteral("line 1");
    QTest::newRow("cut off behind it") << first << QStringLiteral("line 2");
    QTest::newRow("no stanza") << first + macLine << QStringLiteral("line 2");
    QTest::newRow("start of a stanza") << withStanza("-- x\n\n") << QStringLiteral("line 2");
    QTest::newRow("no blank behind ->") << withStanza("->x\n\n") << QStringLiteral("line 2");
    QTest::newRow("no arguments") << withStanza("->\n\n") << QStringLiteral("line 2");
    QTest::newRow("no arguments, a blank") << withStanza("-> \n\n") << QStringLiteral("line 2");
    QTest::newRow("empty argument") << withStanza("-> x  y\n\n") << QStringLiteral("line 2");
    QTest::newRow("blank at the end") << withStanza("-> x \n\n") << QStringLiteral("line 2");
    QTest::newRow("foreign letter") << withStanza("-> è\n\n") << QStringLiteral("line 2");
    QTest::newRow("tab") << withStanza("-> a\tb\n\n") << QStringLiteral("line 2");
    QTest::newRow("CR") << withStanza("-> x\r\n\n") << QStringLiteral("line 2");
    QTest::newRow("no body") << withStanza("-> x\n") << QStringLiteral("line 3");
    QTest::newRow("no short line")
        << withStanza("-> x\n" + full + "\n") << QStringLiteral("line 4");
    QTest::newRow("two short lines")
        << withStanza("-> x\nAAAA\nAAAA\n") << QStringLiteral("line 4");
    QTest::newRow("long line") << withStanza("-> x\n" + QByteArray(68, 'A') + "\n\n")
                               << QStringLiteral("line 3");
    QTest::newRow("padding") << withStanza("-> x\nAA==\n") << QStringLiteral("line 3");
    QTest::newRow("bits left over") << withStanza("-> x\nAB\n") << QStringLiteral("line 3");
    QTest::newRow("bits left over of three")
        << withStanza("-> x\nAAB\n") << QStringLiteral("line 3");
    QTest::newRow("one letter too many") << withStanza("-> x\nAAAAA\n") << QStringLiteral("line 3");
    QTest::newRow("letters of URLs") << withStanza("-> x\nA-_A\n") << QStringLiteral("line 3");
    QTest::newRow("CR within a line")
        << withStanza("-> x\n" + QByteArray(32, 'A') + '\r' + QByteArray(31, 'A') + "\n")
        << QStringLiteral("line 3");
    QTest::newRow("CR behind the body") << withStanza("-> x\nAAAA\r\n") << QStringLiteral("line 3");
    QTest::newRow("blank before the body")
        << withStanza("-> x\n AAA\n") << QStringLiteral("line 3");
    QTest::newRow("NUL in the body")
        << withStanza("-> x\nAAA" + QByteArray(1, '\0') + "\n") << QStringLiteral("line 3");
    const QByteArray end = first + good + "--- " + QByteArray(43, 'A');
    QTest::newRow("end without its line end") << end << QStringLiteral("line 4");
    QTest::newRow("end with CR") << end + "\r\n" << QStringLiteral("line 4");
    QTest::newRow("end with a blank") << end + " \n" << QStringLiteral("line 4");
    QTest::newRow("end with more") << end + "AAA\n" << QStringLiteral("line 4");
    QTest::newRow("two blanks") << first + good + "---  " + QByteArray(43, 'A') + "\n"
                                << QStringLiteral("line 4");
    QTest::newRow("no blank") << first + good + "---" + QByteArray(43, 'A') + "\n"
                              << QStringLiteral("line 4");
    QTest::newRow("empty MAC") << first + good + "--- \n" << QStringLiteral("line 4");
    QTest::newRow("no MAC") << first + good + "---\n" << QStringLiteral("line 4");
    QTest::newRow("short MAC") << first + good + "--- AAAA\n" << QStringLiteral("line 4");
    QTest::newRow("long MAC") << first + good + "--- " + QByteArray(44, 'A') + "\n"
                              << QStringLiteral("line 4");
    QTest::newRow("MAC in another spelling") << first + good + "--- " + QByteArray(42, 'A') + "B\n"
                                             << QStringLiteral("line 4");
}

void TestAgeHeader::refused()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, place);
    const Result<AgeHeader> header = read(text);
    QVERIFY(!header.has_value());
    QCOMPARE(toString(header.error().code),
             place.isEmpty() ? QStringLiteral("NotLocked") : QStringLiteral("LockDamaged"));
    QCOMPARE(header.error().args.value(0), QStringLiteral("x.age"));
    QCOMPARE(header.error().args.value(1), place);
}

/// c2sp.org/age, "Header".
void TestAgeHeader::theSpecificationsExample()
{
    const QByteArray text = "age-encryption.org/v1\n"
                            "-> X25519 XEl0dJ6y3C7KZkgmgWUicg63EyXJiwBJW8PdYJ/cYBE\n"
                            "qRS0AMjdjPvZ/WT08U2KL4G+PIooA3hy38SvLpvaC1E\n"
                            "--- HK2NmOBN9Dpq0Gw6xMCuhFcQlQLvZ/wQUi/2scLG75s\n";
    const Result<AgeHeader> header = read(text);
    QVERIFY(header.has_value());
    QCOMPARE(header->stanzas.first().args.first(), QByteArray("X25519"));
    QCOMPARE(header->stanzas.first().body.toHex(),
             QByteArray("a914b400c8dd8cfbd9fd64f4f14d8a2f81be3c8a28037872dfc4af2e9bda0b51"));
    QCOMPARE(toBytes(*header), text);
}

void TestAgeHeader::thePayloadComesNext()
{
    QByteArray bytes = withStanza("-> x\n\n") + "payload";
    QBuffer file(&bytes);
    file.open(QIODevice::ReadOnly);
    QVERIFY(readAgeHeader(file, {}).has_value());
    QCOMPARE(file.readAll(), QByteArray("payload"));
}

void TestAgeHeader::whatIsWrittenReadsBack()
{
    QRandomGenerator random(20260401);
    for (int round = 0; round < 500; ++round) {
        AgeHeader header;
        const int stanzas = random.bounded(1, 5);
        for (int i = 0; i < stanzas; ++i) {
            AgeStanza stanza;
            for (int arg = random.bounded(1, 4); arg > 0; --arg) {
                QByteArray text;
                for (int n = random.bounded(1, 80); n > 0; --n) {
                    text += static_cast<char>(random.bounded(33, 127));
                }
                stanza.args.append(text);
            }
            for (int n = random.bounded(0, 200); n > 0; --n) {
                stanza.body += static_cast<char>(random.bounded(256));
            }
            header.stanzas.append(stanza);
        }
        header.mac = QByteArray(32, static_cast<char>(random.bounded(256)));
        const Result<AgeHeader> back = read(toBytes(header));
        QVERIFY(back.has_value());
        QVERIFY(*back == header);
    }
}

void TestAgeHeader::headersWithoutEndAreNotReadWhole()
{
    const QByteArray endless = "age-encryption.org/v1\n-> " + QByteArray(3'000'000, 'x') + "\n\n";
    const Result<AgeHeader> one = read(endless + macLine);
    QVERIFY(!one.has_value());
    QCOMPARE(one.error().args.value(2), QStringLiteral("the header does not end"));
    const Result<AgeHeader> other =
        read("age-encryption.org/v1\n" + QByteArray("-> x\n\n").repeated(300'000) + macLine);
    QVERIFY(!other.has_value());
    QCOMPARE(other.error().args.value(2), QStringLiteral("the header does not end"));
}

QTEST_GUILESS_MAIN(TestAgeHeader)
#include "tst_ageheader.moc"
