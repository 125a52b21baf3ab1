// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
/// Files of certificates written by OpenSSL's own program, and such as it never writes, put
/// together by hand after RFC 2315 and RFC 7292.
#include "model/crypto/certificatefile.h"
#include "opensslbench.h"

#include <QTest>

#include <openssl/pkcs12.h>

using namespace zt;

namespace {

const QByteArray tooMuch = "takes too much work";
const QByteArray none = "it holds no certificates";
const QByteArray wrong = "the passphrase is wrong";

QByteArray hex(const char* text)
{
    return QByteArray::fromHex(text);
}

/// X.690, 8.1: a tag, the length and the content.
QByteArray der(uchar tag, const QByteArray& content)
{
    QByteArray length;
    for (qsizetype rest = content.size(); rest > 0; rest >>= 8) {
        length.prepend(static_cast<char>(rest & 0xff));
    }
    QByteArray head(1, static_cast<char>(tag));
    if (content.size() < 0x80) {
        head.append(static_cast<char>(content.size()));
    } else {
        head.append(static_cast<char>(0x80 | length.size()));
        head.append(length);
    }
    return head + content;
}

QByteArray sequence(const QByteArray& content)
{
    return der(0x30, content);
}

const QByteArray pkcs7 = hex("06092a864886f70d0107"); // 1.2.840.113549.1.7, one byte missing

/// ContentInfo of the kind 1 (data), 2 (signed), 6 (encrypted) …
QByteArray contentInfo(char kind, const QByteArray& content)
{
    return sequence(pkcs7 + kind + content);
}

QByteArray dataInfo(const QByteArray& bytes)
{
    return contentInfo(1, der(0xa0, der(0x04, bytes)));
}

/// A PKCS#12 file without a MAC, of those safes.
QByteArray pkcs12(const QByteArray& safes)
{
    return sequence(hex("020103") + dataInfo(sequence(safes)));
}

/// A bag of the kind 3 (certificate), 6 (bags within) … of PKCS#12.
QByteArray bag(char kind, const QByteArray& value)
{
    return sequence(hex("060b2a864886f70d010c0a01") + kind + der(0xa0, value));
}

/// The kind 1 is X.509 in an OCTET STRING, 2 SDSI in an IA5String.
QByteArray certificateBag(char kind, const QByteArray& certificate)
{
    return bag(3,
               sequence(hex("060a2a864886f70d010916") + kind +
                        der(0xa0, der(kind == 1 ? 0x04 : 0x16, certificate))));
}

QByteArray fileOfBags(const QByteArray& bags)
{
    return pkcs12(dataInfo(sequence(bags)));
}

QByteArray signedMessage(const QByteArray& certificates)
{
    const QByteArray set = hex("3100");
    const QByteArray data = sequence(pkcs7 + '\x01');
    return contentInfo(
        2, der(0xa0, sequence(hex("020101") + set + data + der(0xa0, certificates) + set)));
}

QByteArray pem(const QByteArray& name, const QByteArray& bytes)
{
    QByteArray text = "-----BEGIN " + name + "-----\n";
    const QByteArray base64 = bytes.toBase64();
    for (qsizetype at = 0; at < base64.size(); at += 64) {
        text += base64.mid(at, 64) + '\n';
    }
    return text + "-----END " + name + "-----\n";
}

QByteArray told(const QByteArray& file, const QByteArray& passphrase = {})
{
    const auto found = certificatesOf(file, passphrase);
    return found ? QByteArray::number(found->size()) : found.error().args.value(2).toUtf8();
}

/// Version 1, without names, of a key of an unknown kind (RFC 5280, 4.1): read much faster than
/// others.
QByteArray smallestCertificate()
{
    const QByteArray ed25519 = sequence(hex("06032b6570"));
    const QByteArray day = der(0x17, "260101000000Z");
    const QByteArray key = sequence(sequence(hex("06032b6579")) + der(0x03, hex("0001")));
    const QByteArray said =
        sequence(hex("020101") + ed25519 + sequence({}) + sequence(day + day) + sequence({}) + key);
    return sequence(said + ed25519 + der(0x03, hex("0001")));
}

/// One run of bytes in place of another, which must be there.
QByteArray patched(QByteArray bytes, const QByteArray& old, const QByteArray& with)
{
    if (old.size() != with.size() || !bytes.contains(old)) {
        qFatal("nothing to patch");
    }
    return bytes.replace(old, with);
}

/// The tag in front of a run of bytes and of one byte of length, replaced.
QByteArray beforeFirst(QByteArray bytes, const QByteArray& run, char tag)
{
    const qsizetype at = bytes.indexOf(run) - 2;
    if (at < 0) {
        qFatal("nothing to patch");
    }
    bytes[at] = tag;
    return bytes;
}

/// Closed with no passphrase at all, which derives other keys than an empty one (RFC 7292, B.1).
QByteArray withoutPassphrase(const QByteArray& certificate)
{
    const auto* at = reinterpret_cast<const uchar*>(certificate.constData());
    X509* one = d2i_X509(nullptr, &at, static_cast<long>(certificate.size()));
    PKCS12* made = PKCS12_create(nullptr,
                                 nullptr,
                                 nullptr,
                                 one,
                                 nullptr,
                                 -1,
                                 NID_pbe_WithSHA1And3_Key_TripleDES_CBC,
                                 1,
                                 1,
                                 0);
    uchar* text = nullptr;
    const int size = i2d_PKCS12(made, &text);
    const QByteArray bytes(reinterpret_cast<const char*>(text), size);
    OPENSSL_free(text);
    PKCS12_free(made);
    X509_free(one);
    return bytes;
}

} // namespace

class TestCertificateFile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void looks_data();
    void looks();
    void pemBlocks_data();
    void pemBlocks();
    void messages_data();
    void messages();
    void bags_data();
    void bags();
    void passphrases_data();
    void passphrases();
    void workIsBounded_data();
    void workIsBounded();
    void countIsBounded();
    void sizeIsBounded();
    void cutAnywhere();

private:
    OpensslBench m_bench;
    QByteArray m_der;
    QByteArray m_twice; ///< with an extension that stands there twice

    void exported(const char* name, const char* words) const
    {
        m_bench.must(QStringLiteral("pkcs12 -export -in root.pem -inkey root.key -out %1.p12 %2")
                         .arg(QString::fromLatin1(name), QString::fromLatin1(words)));
    }

    [[nodiscard]] QByteArray file(const char* name) const
    {
        return m_bench.read(QString::fromLatin1(name) + QStringLiteral(".p12"));
    }
};

void TestCertificateFile::initTestCase()
{
    m_bench.makeAuthority(QStringLiteral("root"));
    m_bench.must(QStringLiteral("x509 -in root.pem -outform DER -out root.der"));
    m_der = m_bench.read(QStringLiteral("root.der"));
    m_bench.certify(QStringLiteral("two"),
                    QStringLiteral("ec -pkeyopt ec_paramgen_curve:P-256"),
                    QStringLiteral("root"),
                    "1.2.3.4.5=DER:0500\n1.2.3.4.6=DER:0500\n");
    m_bench.must(QStringLiteral("x509 -in two.pem -outform DER -out two.der"));
    m_twice =
        patched(m_bench.read(QStringLiteral("two.der")), hex("06042a030406"), hex("06042a030405"));
    exported("open", "-passout pass: -iter 1");
    exported("closed", "-passout pass:word -iter 1");
    exported("nomac", "-passout pass:word -iter 65537 -nomac -certpbe AES-256-CBC");
    exported("mac", "-passout pass:word -certpbe NONE -keypbe NONE -iter 65537");
    exported("old", "-passout pass:word -iter 65537 -nomac -certpbe PBE-SHA1-3DES");
    exported("plain", "-passout pass: -nomac -certpbe NONE -keypbe NONE");
}

void TestCertificateFile::looks_data()
{
    QTest::addColumn<QByteArray>("head");
    QTest::addColumn<bool>("like");
    QTest::newRow("nothing") << QByteArray() << false;
    QTest::newRow("two bytes") << hex("3082") << false;
    QTest::newRow("a long sequence") << hex("308201") << true;
    QTest::newRow("a short sequence") << hex("300301") << false;
    QTest::newRow("an unlikely length") << hex("309001") << false;
    QTest::newRow("a set") << hex("318201") << false;
    QTest::newRow("digits") << QByteArray("0,1,2") << false;
    QTest::newRow("PEM") << QByteArray("\n-----BEGIN X") << true;
    QTest::newRow("PEM without its name") << QByteArray("-----BEGIN") << false;
}

void TestCertificateFile::looks()
{
    QFETCH(QByteArray, head);
    QFETCH(bool, like);
    QCOMPARE(looksLikeCertificates(head), like);
}

void TestCertificateFile::pemBlocks_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("outcome"); // how many, or why not
    const auto row = [](const char* name, const QByteArray& text, const QByteArray& outcome) {
        QTest::newRow(name) << text << outcome;
    };
    const QByteArray one = pem("CERTIFICATE", m_der);
    const QByteArray message = signedMessage(m_der + m_der);
    row("one", one, "1");
    row("words between", "Subject: a\n" + one + "\nand\n" + one + "end\n", "2");
    row("the old name", pem("X509 CERTIFICATE", m_der), "1");
    row("PKCS7", pem("PKCS7", message), "2");
    row("CMS", pem("CMS", message) + one, "3");
    row("signed data", pem("PKCS #7 SIGNED DATA", message), "2");
    row("a request beside it", pem("CERTIFICATE REQUEST", "x") + one, "1");
    row("a key alone", m_bench.read(QStringLiteral("root.key")), none);
    row("no certificate", pem("CERTIFICATE", "x"), "it is no X.509 in DER");
    row("a certificate and more", pem("CERTIFICATE", m_der + 'x'), "more bytes follow");
    row("no PKCS#7", pem("PKCS7", "x"), "it is no PKCS#7 file");
    row("data", pem("CMS", dataInfo("x")), none);
    row("signed, no content", pem("CMS", contentInfo(2, {})), none);
    row("an extension twice", pem("CERTIFICATE", m_twice), "it stands there twice");
    row("twice in PKCS7", pem("PKCS7", signedMessage(m_twice)), "it stands there twice");
    row("cut", one + one.chopped(30), "a block of it is cut off or damaged");
    row("other ends", one.chopped(6) + "X-----\n", "a block of it is cut off or damaged");
    row("no base64", "-----BEGIN CMS-----\n*\n-----END CMS-----\n", "cut off or damaged");
}

void TestCertificateFile::pemBlocks()
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, outcome);
    QVERIFY2(told(text).contains(outcome), told(text).constData());
}

void TestCertificateFile::messages_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QByteArray>("outcome");
    const auto row = [](const char* name, const QByteArray& bytes, const QByteArray& outcome) {
        QTest::newRow(name) << bytes << outcome;
    };
    const QByteArray neither = "it is no certificate, PKCS#7 or PKCS#12 file";
    row("a certificate", m_der, "1");
    row("nothing", {}, neither);
    row("text", "certificate", neither);
    row("one of three", signedMessage(m_der + m_der + m_der), "3");
    row("none within", signedMessage({}), none);
    row("data", dataInfo("x"), none);
    row("signed, no content", contentInfo(2, {}), none);
    row("an extension twice", signedMessage(m_der + m_twice), "it stands there twice");
}

void TestCertificateFile::messages()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QByteArray, outcome);
    QVERIFY2(told(bytes).contains(outcome), told(bytes).constData());
    QVERIFY(!needsPassphrase(bytes));
}

void TestCertificateFile::bags_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QByteArray>("outcome");
    const auto row = [](const char* name, const QByteArray& bytes, const QByteArray& outcome) {
        QTest::newRow(name) << bytes << outcome;
    };
    const QByteArray one = certificateBag(1, m_der);
    const auto within = [&](int depth) {
        QByteArray bags = one;
        for (int i = 0; i < depth; ++i) {
            bags = bag(6, sequence(bags));
        }
        return fileOfBags(bags);
    };
    row("one", fileOfBags(one), "1");
    row("two safes", pkcs12(dataInfo(sequence(one)) + dataInfo(sequence(one + one))), "3");
    row("no safes", pkcs12({}), none);
    row("no bags", fileOfBags({}), none);
    row("safes that are none", sequence(hex("020103") + dataInfo("x")), none);
    row("bags that are none", pkcs12(dataInfo("x")), none);
    row("SDSI", fileOfBags(certificateBag(2, m_der) + one), "1");
    row("a bag of no certificate", fileOfBags(certificateBag(1, "x") + one), "1");
    row("an extension twice", fileOfBags(one + certificateBag(1, m_twice)), "stands there twice");
    row("bags in a bag", within(1), "1");
    row("four deep", within(4), "1");
    row("five deep", within(5), none); // not looked at
    row("twice, in a bag",
        fileOfBags(bag(6, sequence(certificateBag(1, m_twice)))),
        "stands there twice");
    row("a key", fileOfBags(bag(1, sequence(hex("020100300506032b6570") + der(4, "x")))), none);
    row("a signed safe", pkcs12(signedMessage(m_der) + dataInfo(sequence(one))), "1");
    row("an encrypted safe of nothing", pkcs12(contentInfo(6, {})), none);
    row("a file without MAC", file("plain"), "1");
}

void TestCertificateFile::bags()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QByteArray, outcome);
    QVERIFY2(told(bytes).contains(outcome), told(bytes).constData());
    QVERIFY(!needsPassphrase(bytes));
}

void TestCertificateFile::passphrases_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QByteArray>("passphrase");
    QTest::addColumn<QByteArray>("outcome");
    QTest::addColumn<bool>("needed");
    const auto row = [this](const char* file, const char* word, const QByteArray& outcome) {
        QTest::addRow("%s with “%s”", file, word)
            << this->file(file) << QByteArray(word) << outcome << (qstrcmp(file, "closed") == 0);
    };
    row("closed", "word", "1");
    row("closed", "Word", wrong);
    row("closed", "", wrong);
    row("open", "", "1");
    row("open", "word", wrong);
    row("nomac", "word", "1");
    row("nomac", "", wrong);
    const QByteArray without = withoutPassphrase(m_der);
    QTest::newRow("without") << without << QByteArray() << QByteArray("1") << false;
    QTest::newRow("without, a word") << without << QByteArray("word") << wrong << false;
}

void TestCertificateFile::passphrases()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QByteArray, passphrase);
    QFETCH(QByteArray, outcome);
    QFETCH(bool, needed);
    QVERIFY2(told(bytes, passphrase).contains(outcome), told(bytes, passphrase).constData());
    QCOMPARE(needsPassphrase(bytes), needed);
}

/// What a file says of its keys' derivation is looked at before anything is derived.
void TestCertificateFile::workIsBounded_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QByteArray>("outcome");
    const auto row = [](const char* name, const QByteArray& bytes, const QByteArray& outcome) {
        QTest::newRow(name) << bytes << outcome;
    };
    const QByteArray iterations = hex("0203010001"); // 65537
    const QByteArray eightMillions = hex("02037fffff");
    const QByteArray negative = hex("0203ff0001");
    const QByteArray pbes2 = hex("06092a864886f70d01050d30");
    const QByteArray pbkdf2 = hex("06092a864886f70d01050c30");
    row("PBKDF2", patched(file("nomac"), iterations, eightMillions), tooMuch);
    row("PBKDF2, negative", patched(file("nomac"), iterations, negative), tooMuch);
    row("PBKDF2, no number", patched(file("nomac"), iterations, hex("0403010001")), tooMuch);
    row("another derivation",
        patched(file("nomac"), pbkdf2, hex("06092a864886f70d01050e30")),
        tooMuch);
    row("its parameters no sequence",
        patched(file("nomac"), pbkdf2, hex("06092a864886f70d01050c31")),
        tooMuch);
    row("PBES2 with parameters of another",
        patched(file("nomac"), pbes2, hex("06092a864886f70d01050a30")),
        tooMuch);
    row("PBES2, parameters no sequence",
        patched(file("nomac"), pbes2, hex("06092a864886f70d01050d31")),
        tooMuch);
    row("PBES2, parameters no such", beforeFirst(file("nomac"), pbkdf2, 0x31), tooMuch);
    row("an old scheme", file("old"), "1");
    row("an old scheme, millions", patched(file("old"), iterations, eightMillions), tooMuch);
    row("MAC", patched(file("mac"), iterations, eightMillions), tooMuch);
    row("MAC, negative", patched(file("mac"), iterations, negative), tooMuch);
    row("MAC as it was", file("mac"), "1");
}

void TestCertificateFile::workIsBounded()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QByteArray, outcome);
    QVERIFY2(told(bytes, "word").contains(outcome), told(bytes, "word").constData());
    if (outcome == tooMuch) {
        QVERIFY(!needsPassphrase(bytes));
    }
}

void TestCertificateFile::countIsBounded()
{
    // As many are taken, one more is not.
    const QByteArray one = smallestCertificate();
    QCOMPARE(told(one), QByteArray("1"));
    const QByteArray most = one.repeated(mostCertificatesOfFile);
    QCOMPARE(told(signedMessage(most)), QByteArray::number(mostCertificatesOfFile));
    QCOMPARE(told(signedMessage(most + one)), QByteArray("it holds too many certificates"));
}

void TestCertificateFile::sizeIsBounded()
{
    const QByteArray large(mostCertificateFileBytes + 1, ' ');
    QCOMPARE(told(large), QByteArray("it is too large"));
    const QByteArray most = pem("CERTIFICATE", m_der);
    QCOMPARE(told(most + QByteArray(mostCertificateFileBytes - most.size(), ' ')), QByteArray("1"));
}

void TestCertificateFile::cutAnywhere()
{
    for (const QByteArray& whole : {file("plain"), file("closed"), signedMessage(m_der)}) {
        QVERIFY(certificatesOf(whole, "word"));
        for (qsizetype size = 0; size < whole.size(); ++size) {
            const auto cut = certificatesOf(whole.first(size), "word");
            QVERIFY2(!cut, qPrintable(QString::number(size)));
            QVERIFY(cut.error().code == ErrorCode::Malformed);
            QVERIFY(!needsPassphrase(whole.first(size)));
        }
    }
}

QTEST_GUILESS_MAIN(TestCertificateFile)
#include "tst_certificatefile.moc"
