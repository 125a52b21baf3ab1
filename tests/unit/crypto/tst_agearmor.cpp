// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/crypto/agearmor.h"
#include "tests/support/agesmith.h"

#include <QTest>

using namespace zt;

namespace {

const QByteArray beginLine = "-----BEGIN AGE ENCRYPTED FILE-----\n";
const QByteArray endLine = "-----END AGE ENCRYPTED FILE-----\n";

/// So many letters make a file whose base64 ends in "==".
constexpr qsizetype two = 2;

QByteArray sealedFile(qsizetype textSize)
{
    AgeSmith smith;
    smith.version().x25519().mac().payload(QByteArray(textSize, 'a'));
    return smith.bytes();
}

QByteArrayList linesOf(const QByteArray& bytes)
{
    QByteArrayList lines;
    for (qsizetype at = 0; at < bytes.size(); at += 48) {
        lines.append(bytes.mid(at, 48).toBase64());
    }
    return lines;
}

QByteArray armored(const QByteArrayList& lines)
{
    return beginLine + lines.join('\n') + '\n' + endLine;
}

/// Empty where it opens to all of `textSize` letters; else where it is damaged.
QString placeOfDamage(QByteArray text, qsizetype textSize)
{
    QBuffer sealed(&text);
    sealed.open(QIODevice::ReadOnly);
    QBuffer plain;
    plain.open(QIODevice::WriteOnly);
    AgeKeys keys;
    keys.identities.push_back(AgeSmith::identity());
    JobContext job;
    const Result<AgeOpenedLock> lock = openAgeFile(sealed, keys, plain, {}, job);
    if (!lock) {
        return lock.error().code == ErrorCode::LockDamaged ? lock.error().args.at(1)
                                                           : toString(lock.error().code);
    }
    return plain.data() == QByteArray(textSize, 'a') ? QString() : QStringLiteral("other text");
}

} // namespace

/// Armour (RFC 7468, figure 3, as c2sp.org/age narrows it), rule by rule.
class TestAgeArmor : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void rules_data();
    void rules();
    void writtenByRule();
    void everySizeReadsBack();
    void everyFlippedBitIsFound();
};

void TestAgeArmor::rules_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("place"); // empty: it opens
    const QByteArrayList lines = linesOf(sealedFile(two));
    const qsizetype count = lines.size();
    const QString last = QStringLiteral("line %1").arg(count + 1);
    const QString end = QStringLiteral("line %1").arg(count + 2);
    const QString behind = QStringLiteral("line %1").arg(count + 3);
    const QByteArray body = lines.join('\n') + '\n';
    const auto with = [&lines](qsizetype number, const QByteArray& line) {
        QByteArrayList changed = lines;
        changed[number] = line;
        return armored(changed);
    };
    QTest::newRow("plain") << armored(lines) << QString();
    QTest::newRow("CR LF") << armored(lines).replace("\n", "\r\n") << QString();
    QTest::newRow("no line end at the end") << armored(lines).chopped(1) << QString();
    QTest::newRow("blanks around") << "\n\r   \t\n" + armored(lines) + "\n\r   \t\n" << QString();
    QTest::newRow("nothing within") << beginLine + endLine << QStringLiteral("NotLocked");
    QTest::newRow("empty line at the begin")
        << beginLine + '\n' + body + endLine << QStringLiteral("line 2");
    QTest::newRow("empty line at the end") << beginLine + body + '\n' + endLine << end;
    QTest::newRow("padding over two lines")
        << with(count - 1, QByteArray(lines.last()).replace("=", "=\n=")) << last;
    QTest::newRow("something before")
        << "garbage\n" + armored(lines) << QStringLiteral("NotLocked");
    QTest::newRow("something behind") << armored(lines) + "garbage\n" << behind;
    QTest::newRow("headers") << beginLine + "Headers: are\nNot: allowed\n\n" + body + endLine
                             << QStringLiteral("line 2");
    QTest::newRow("foreign letter at the begin")
        << with(0, "AAAA*" + lines[0].sliced(5)) << QStringLiteral("line 2");
    QTest::newRow("foreign letter at the end")
        << with(count - 1, '*' + lines.last().sliced(1)) << last;
    QTest::newRow("one long line")
        << beginLine + sealedFile(two).toBase64() + '\n' + endLine << QStringLiteral("line 2");
    QTest::newRow("small letters")
        << armored(lines).replace("AGE ENCRYPTED", "age ENCRYPTED") << QStringLiteral("NotLocked");
    QTest::newRow("no end") << beginLine + body << end;
    QTest::newRow("no padding") << with(count - 1, lines.last().split('=').first()) << last;
    QTest::newRow("another spelling")
        << with(count - 1,
                AgeSmith::otherSpelling(lines.last().split('=').first()) +
                    QByteArray(lines.last().count('='), '='))
        << last;
    QTest::newRow("checksum as of PGP") << beginLine + body + "=AAAA\n" + endLine << end;
    QTest::newRow("short line within")
        << beginLine + lines[0].first(16) + '\n' + lines[0].sliced(16) + '\n' +
               lines.mid(1).join('\n') + '\n' + endLine
        << QStringLiteral("line 3");
    QTest::newRow("blanks in the first line")
        << "----- BEGIN AGE ENCRYPTED FILE -----\n" + body + endLine << QStringLiteral("NotLocked");
    QTest::newRow("blanks in the last line")
        << beginLine + body + "----- END AGE ENCRYPTED FILE -----\n"
        << end;
    QTest::newRow("blank behind a line") << with(0, lines[0] + ' ') << QStringLiteral("line 2");
    QTest::newRow("blank behind the last") << with(count - 1, lines.last() + ' ') << last;
    QTest::newRow("blank before a line") << with(0, ' ' + lines[0]) << QStringLiteral("line 2");
    QTest::newRow("another type") << armored(lines).replace("FILE", "MESSAGE")
                                  << QStringLiteral("line 1");
    QTest::newRow("CR within the header")
        << armored(linesOf(sealedFile(two).replace("v1\n", "v1\r\n"))) << QStringLiteral("line 1");
}

void TestAgeArmor::rules()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, place);
    QVERIFY(linesOf(sealedFile(two)).last().endsWith("==")); // what some rows rest on
    QCOMPARE(placeOfDamage(text, two), place);
}

/// A last line that is full is followed by the end, not by an empty line.
void TestAgeArmor::writtenByRule()
{
    for (const qsizetype size : {0, 1, 47, 48, 49, 96}) {
        const QByteArray bytes(size, '\x5a');
        QByteArray text;
        QBuffer device(&text);
        device.open(QIODevice::WriteOnly);
        AgeArmorWriter writer(device);
        for (const char byte : bytes) {
            writer.putChar(byte);
        }
        QVERIFY(writer.finish());
        QByteArray expected = beginLine;
        for (const QByteArray& line : linesOf(bytes)) {
            expected += line + '\n';
        }
        QCOMPARE(text, expected + endLine);
    }
}

void TestAgeArmor::everySizeReadsBack()
{
    for (qsizetype size = 0; size < 150; ++size) {
        QCOMPARE(placeOfDamage(armored(linesOf(sealedFile(size))), size), QString());
    }
}

/// But for the line ends around it: a line feed and a tab differ by two bits, none by one.
void TestAgeArmor::everyFlippedBitIsFound()
{
    const QByteArray text = armored(linesOf(sealedFile(two))).chopped(1);
    for (qsizetype i = 0; i < text.size() * 8; ++i) {
        QByteArray changed = text;
        changed[i / 8] = static_cast<char>(changed[i / 8] ^ 1 << i % 8);
        QVERIFY2(!placeOfDamage(changed, two).isEmpty(), qPrintable(QString::number(i)));
    }
}

QTEST_GUILESS_MAIN(TestAgeArmor)
#include "tst_agearmor.moc"
