// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/crypto/agekeys.h"
#include "model/crypto/bech32.h"

#include <QBuffer>
#include <QTest>

using namespace zt;

namespace {

const char* const specIdentity =
    "AGE-SECRET-KEY-1GFPYYSJZGFPYYSJZGFPYYSJZGFPYYSJZGFPYYSJZGFPYYSJZGFPQ4EGAEX";
const char* const specRecipient = "age1zvkyg2lqzraa2lnjvqej32nkuu0ues2s82hzrye869xeexvn73equnujwj";

Result<AgeIdentities> identitiesIn(const QByteArray& text)
{
    QByteArray bytes = text;
    QBuffer file(&bytes);
    file.open(QIODevice::ReadOnly);
    return readIdentities(file, QStringLiteral("keys.txt"));
}

Result<SecureBytes> passphraseIn(const QByteArray& text)
{
    QByteArray bytes = text;
    QBuffer file(&bytes);
    file.open(QIODevice::ReadOnly);
    return readPassphrase(file, QStringLiteral("phrase.txt"));
}

} // namespace

class TestAgeKeys : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void paddingOfRecipients();
    void validBech32_data();
    void validBech32();
    void invalidBech32_data();
    void invalidBech32();
    void everyMistypedLetterIsFound();
    void theSpecificationsKeys();
    void notRecipients_data();
    void notRecipients();
    void notIdentities_data();
    void notIdentities();
    void madeKeysReadBack();
    void identityFiles();
    void faultsNameTheLineAndNeverTheKey();
    void passphraseFiles_data();
    void passphraseFiles();
};

/// The numbers 1 to 32 after BIP 173's reference code: with one of the four bits of padding set,
/// with ten bits more, with a byte too few and one too many.
void TestAgeKeys::paddingOfRecipients()
{
    const char* const sound = "age1qypqxpq9qcrsszg2pvxq6rs0zqg3yyc5z5tpwxqergd3c8g7rusqmwn7f2";
    QVERIFY(AgeRecipient::fromText(QString::fromLatin1(sound)));
    for (const char* text : {"age1qypqxpq9qcrsszg2pvxq6rs0zqg3yyc5z5tpwxqergd3c8g7ruspxc8t5c",
                             "age1qypqxpq9qcrsszg2pvxq6rs0zqg3yyc5z5tpwxqergd3c8g7ruszgtja68",
                             "age1qypqxpq9qcrsszg2pvxq6rs0zqg3yyc5z5tpwxqergd3c8g7rusy5y3cxs",
                             "age1qypqxpq9qcrsszg2pvxq6rs0zqg3yyc5z5tpwxqergd3c8g7rusg96hjhh",
                             "age1qypqxpq9qcrsszg2pvxq6rs0zqg3yyc5z5tpwxqergd3c8g7rusqqq9q65pr"}) {
        QCOMPARE(fromBech32(text, "the text").error().args.value(2),
                 QStringLiteral("it ends in bits that belong to no byte"));
        QVERIFY(!AgeRecipient::fromText(QString::fromLatin1(text)));
    }
    for (const char* text : {"age1qypqxpq9qcrsszg2pvxq6rs0zqg3yyc5z5tpwxqergd3c8g7ru28p0lr",
                             "age1qypqxpq9qcrsszg2pvxq6rs0zqg3yyc5z5tpwxqergd3c8g7ruszzxrc4t3",
                             "age1~ypqxpq9qcrsszg2pvxq6rs0zqg3yyc5z5tpwxqergd3c8g7rusqmwn7f2"}) {
        QVERIFY(!AgeRecipient::fromText(QString::fromLatin1(text)));
    }
}

/// BIP 173, "Test vectors". Its limit of 90 characters does not hold in age.
void TestAgeKeys::validBech32_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("prefix");
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("capitals") << QByteArray("A12UEL5L") << QByteArray("a") << QByteArray();
    QTest::newRow("small") << QByteArray("a12uel5l") << QByteArray("a") << QByteArray();
    QTest::newRow("a 1 in the prefix")
        << QByteArray(
               "an83characterlonghumanreadablepartthatcontainsthenumber1andtheexcludedcharact"
               "ersbio1tt5tgs")
        << QByteArray("an83characterlonghumanreadablepartthatcontainsthenumber1andtheexcludedcharac"
                      "tersbio")
        << QByteArray();
    // 0 to 31 in five bits each, written out
    QTest::newRow("all letters") << QByteArray("abcdef1qpzry9x8gf2tvdw0s3jn54khce6mua7lmqqqxw")
                                 << QByteArray("abcdef")
                                 << QByteArray("00443214c74254b635cf84653a56d7c675be77df");
    QTest::newRow("zeros")
        << QByteArray(
               "11qqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqq"
               "qqqqqqqc8247j")
        << QByteArray("1") << QByteArray(102, '0');
    QTest::newRow("split")
        << QByteArray("split1checkupstagehandshakeupstreamerranterredcaperred2y9e3w")
        << QByteArray("split")
        << QByteArray("c5f38b70305f519bf66d85fb6cf03058f3dde463ecd7918f2dc743918f2d");
    QTest::newRow("question mark") << QByteArray("?1ezyfcl") << QByteArray("?") << QByteArray();
}

void TestAgeKeys::validBech32()
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, prefix);
    QFETCH(QByteArray, bytes);
    const Result<Bech32> read = fromBech32(text, "the text");
    QVERIFY2(read.has_value(), text.constData());
    QCOMPARE(read->prefix, prefix);
    QCOMPARE(read->bytes.view().toByteArray().toHex(), bytes);
    QCOMPARE(read->capitals, text != text.toLower());
    QCOMPARE(toBech32(prefix, read->bytes.view()).view().toByteArray(), text.toLower());
}

/// BIP 173, "Test vectors", and what is left over behind whole bytes.
void TestAgeKeys::invalidBech32_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("blank in the prefix") << QByteArray(" 1nwldj5");
    QTest::newRow("DEL in the prefix") << QByteArray("\x7f"
                                                     "1axkwrx");
    QTest::newRow("high character in the prefix") << QByteArray("\x80"
                                                                "1eym55h");
    QTest::newRow("no separator") << QByteArray("pzry9x0s0muk");
    QTest::newRow("empty prefix") << QByteArray("1pzry9x0s0muk");
    QTest::newRow("letter not in use") << QByteArray("x1b4n0q5v");
    QTest::newRow("short checksum") << QByteArray("li1dgmt3");
    QTest::newRow("high character in the checksum") << QByteArray("de1lg7wt\xff");
    QTest::newRow("checksum over capitals") << QByteArray("A1G7SGD8");
    QTest::newRow("empty prefix, checksum") << QByteArray("10a06t8");
    QTest::newRow("empty prefix, data") << QByteArray("1qzzfhee");
    QTest::newRow("mixed") << QByteArray("a12UEL5L");
    QTest::newRow("nothing") << QByteArray();
}

void TestAgeKeys::invalidBech32()
{
    QFETCH(QByteArray, text);
    const Result<Bech32> read = fromBech32(text, "the text");
    QVERIFY(!read.has_value());
    QVERIFY(read.error().code == ErrorCode::Malformed);
    QCOMPARE(read.error().args.first(), QStringLiteral("the text"));
}

/// BIP 173: the checksum finds every single wrong letter, wherever it stands.
void TestAgeKeys::everyMistypedLetterIsFound()
{
    const QByteArray right(specRecipient);
    for (qsizetype place = 4; place < right.size(); ++place) {
        for (const char letter : QByteArray("qpzry9x8gf2tvdw0s3jn54khce6mua7l")) {
            QByteArray wrong = right;
            wrong[place] = letter;
            QCOMPARE(AgeRecipient::fromText(QString::fromLatin1(wrong)).has_value(),
                     wrong == right);
        }
    }
}

/// c2sp.org/age, "The X25519 recipient type".
void TestAgeKeys::theSpecificationsKeys()
{
    const Result<AgeIdentity> identity = AgeIdentity::fromText(specIdentity);
    QVERIFY(identity.has_value());
    QCOMPARE(identity->scalar().view().toByteArray(), QByteArray(32, '\x42'));
    QCOMPARE(identity->recipient().toText(), QString::fromLatin1(specRecipient));
    QCOMPARE(identity->toText().view(), QByteArrayView(specIdentity));
    const Result<AgeRecipient> recipient =
        AgeRecipient::fromText(QString::fromLatin1(specRecipient));
    QVERIFY(recipient.has_value());
    QVERIFY(*recipient == identity->recipient());
}

void TestAgeKeys::notRecipients_data()
{
    QTest::addColumn<QString>("text");
    const auto written = [](const char* prefix, qsizetype size) {
        return QString::fromLatin1(toBech32(prefix, QByteArray(size, 'x')).view());
    };
    QTest::newRow("secret half") << QString::fromLatin1(specIdentity);
    QTest::newRow("capitals") << QString::fromLatin1(specRecipient).toUpper();
    QTest::newRow("blank behind it") << QString::fromLatin1(specRecipient) + QLatin1Char(' ');
    QTest::newRow("short") << written("age", 31);
    QTest::newRow("long") << written("age", 33);
    QTest::newRow("of another kind") << written("age1pq", 32);
    QTest::newRow("of another program") << written("bc", 32);
    QTest::newRow("wide letters") << QStringLiteral("ａｇｅ1");
    QTest::newRow("ssh key") << QStringLiteral("ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAI");
}

void TestAgeKeys::notRecipients()
{
    QFETCH(QString, text);
    const Result<AgeRecipient> read = AgeRecipient::fromText(text);
    QVERIFY(!read.has_value());
    QVERIFY(read.error().code == ErrorCode::Malformed);
}

void TestAgeKeys::notIdentities_data()
{
    QTest::addColumn<QByteArray>("text");
    const auto written = [](const char* prefix, qsizetype size) {
        return toBech32(prefix, QByteArray(size, 'x')).view().toByteArray().toUpper();
    };
    QTest::newRow("public half") << QByteArray(specRecipient);
    QTest::newRow("small letters") << QByteArray(specIdentity).toLower();
    QTest::newRow("short") << written("age-secret-key-", 31);
    QTest::newRow("long") << written("age-secret-key-", 33);
    QTest::newRow("of another kind") << written("age-secret-key-pq-", 32);
    QTest::newRow("of a plug-in") << written("age-plugin-x-", 32);
}

void TestAgeKeys::notIdentities()
{
    QFETCH(QByteArray, text);
    QVERIFY(!AgeIdentity::fromText(text).has_value());
}

void TestAgeKeys::madeKeysReadBack()
{
    const AgeIdentity one = AgeIdentity::generate();
    const AgeIdentity other = AgeIdentity::generate();
    QVERIFY(!(one.recipient() == other.recipient()));
    const Result<AgeIdentities> back = identitiesIn(identityFile(one).view().toByteArray());
    QVERIFY(back.has_value());
    QCOMPARE(back->size(), size_t(1));
    QCOMPARE(back->front().scalar().view(), one.scalar().view());
}

void TestAgeKeys::identityFiles()
{
    const QByteArray key(specIdentity);
    const AgeIdentity other = AgeIdentity::generate();
    const QByteArray second = other.toText().view().toByteArray();
    const Result<AgeIdentities> read = identitiesIn("# created: 2026-01-01\n# public key: age1…\n" +
                                                    key + "\n\n# another\r\n" + second + "\r\n");
    QVERIFY(read.has_value());
    QCOMPARE(read->size(), size_t(2));
    QCOMPARE(read->front().recipient().toText(), QString::fromLatin1(specRecipient));
    QVERIFY(read->back().recipient() == other.recipient());
    QVERIFY(identitiesIn(key).has_value()); // no line end behind the last key
    QVERIFY(!identitiesIn("").has_value());
    QVERIFY(!identitiesIn("# nothing but words\n").has_value());
    QVERIFY(!identitiesIn(key + ' ').has_value());
    QVERIFY(!identitiesIn(QByteArray(70'000, '#')).has_value());
}

void TestAgeKeys::faultsNameTheLineAndNeverTheKey()
{
    QByteArray wrong(specIdentity);
    wrong[30] = wrong[30] == 'Q' ? 'P' : 'Q';
    const Result<AgeIdentities> read = identitiesIn("# a key\n\n" + wrong + "\n");
    QVERIFY(!read.has_value());
    QCOMPARE(read.error().args.at(1), QStringLiteral("line 3"));
    QVERIFY(
        !read.error().args.join(QLatin1Char(' ')).contains(QString::fromLatin1(wrong.left(20))));
}

void TestAgeKeys::passphraseFiles_data()
{
    QTest::addColumn<QByteArray>("file");
    QTest::addColumn<QByteArray>("phrase"); // empty: refused
    QTest::newRow("one line") << QByteArray("correct horse\n") << QByteArray("correct horse");
    QTest::newRow("no line end") << QByteArray("correct horse") << QByteArray("correct horse");
    QTest::newRow("CR LF") << QByteArray("correct horse\r\n") << QByteArray("correct horse");
    QTest::newRow("blanks count") << QByteArray("  x \n") << QByteArray("  x ");
    QTest::newRow("first line only") << QByteArray("one\ntwo\n") << QByteArray("one");
    QTest::newRow("not ASCII") << QByteArray("密語\n") << QByteArray("密語");
    QTest::newRow("empty") << QByteArray() << QByteArray();
    QTest::newRow("empty line") << QByteArray("\nx") << QByteArray();
    QTest::newRow("longest") << QByteArray(1024, 'x') << QByteArray(1024, 'x');
    QTest::newRow("too long") << QByteArray(1025, 'x') << QByteArray();
    QTest::newRow("another file") << QByteArray(10'000, 'x') << QByteArray();
}

void TestAgeKeys::passphraseFiles()
{
    QFETCH(QByteArray, file);
    QFETCH(QByteArray, phrase);
    const Result<SecureBytes> read = passphraseIn(file);
    QCOMPARE(read ? read->view().toByteArray() : QByteArray(), phrase);
}

QTEST_GUILESS_MAIN(TestAgeKeys)
#include "tst_agekeys.moc"
