// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/crypto/timestamp.h"
#include "opensslbench.h"

#include <QTest>

using namespace zt;

namespace {

const QByteArray forSigning = "keyUsage=critical,digitalSignature,nonRepudiation\n"
                              "extendedKeyUsage=emailProtection\n";
const QByteArray content = QByteArrayLiteral("軌跡 #42\r\n\0報告"); // bytes, not lines
const QString file = QStringLiteral("content.bin");

SecureBytes words(const char* passphrase)
{
    return SecureBytes::copyOf(passphrase);
}

} // namespace

/// Signatures and time stamps, each held against the openssl program.
class TestCms : public QObject
{
    Q_OBJECT

private:
    OpensslBench m_bench;
    QDateTime m_now; ///< once the certificates are there

    [[nodiscard]] SigningIdentity identity(const QString& name) const
    {
        const QByteArray pem = m_bench.read(name + QStringLiteral(".key")) +
                               m_bench.read(name + QStringLiteral(".pem"));
        return SigningIdentity::fromPem(pem, SecureBytes()).value();
    }

    [[nodiscard]] QList<Certificate> anchors(const QString& name) const
    {
        return Certificate::fromPem(m_bench.read(name + QStringLiteral(".pem"))).value();
    }

    /// What openssl says of a signature over content.bin.
    [[nodiscard]] bool opensslTrusts(const QByteArray& signature, const QString& authority) const
    {
        m_bench.write(QStringLiteral("s.p7s"), signature);
        return m_bench.run(QStringLiteral("cms -verify -binary -inform DER -in s.p7s -content %1 "
                                          "-CAfile %2.pem -out out.bin")
                               .arg(file, authority)) == 0;
    }

    [[nodiscard]] static bool fails(const SignatureVerdict& verdict, const char* step)
    {
        const Check* check = verdict.step(QString::fromLatin1(step));
        return check != nullptr && !check->has_value() && !verdict.holds();
    }

private Q_SLOTS:

    void initTestCase()
    {
        m_bench.write(file, content);
        m_bench.makeAuthority(QStringLiteral("root"));
        m_bench.makeAuthority(QStringLiteral("stranger"));
        m_bench.certify(
            QStringLiteral("rsa"), QStringLiteral("rsa:2048"), QStringLiteral("root"), forSigning);
        m_bench.certify(QStringLiteral("p384"),
                        QStringLiteral("ec -pkeyopt ec_paramgen_curve:P-384"),
                        QStringLiteral("root"),
                        forSigning);
        m_bench.certify(QStringLiteral("plain"),
                        QStringLiteral("ec -pkeyopt ec_paramgen_curve:P-256"),
                        QStringLiteral("root"),
                        "subjectKeyIdentifier=hash\n");
        m_bench.certify(QStringLiteral("web"),
                        QStringLiteral("ec -pkeyopt ec_paramgen_curve:P-256"),
                        QStringLiteral("root"),
                        "keyUsage=digitalSignature\nextendedKeyUsage=serverAuth\n");
        m_bench.certify(QStringLiteral("sealing"),
                        QStringLiteral("rsa:2048"),
                        QStringLiteral("root"),
                        "keyUsage=keyEncipherment\n");
        m_now = QDateTime::fromSecsSinceEpoch(QDateTime::currentSecsSinceEpoch(), Qt::UTC);
    }

    void opensslReadsOurs_data()
    {
        QTest::addColumn<QString>("name");
        for (const char* name : {"rsa", "p384", "plain"}) {
            QTest::newRow(name) << QString::fromLatin1(name);
        }
    }

    void opensslReadsOurs()
    {
        QFETCH(const QString, name);
        const auto signature = signDetached(identity(name), content, m_now);
        QVERIFY(signature.has_value());
        QVERIFY(opensslTrusts(*signature, QStringLiteral("root")));
        QCOMPARE(m_bench.read(QStringLiteral("out.bin")), content);
        QVERIFY(!opensslTrusts(*signature, QStringLiteral("stranger")));
        QVERIFY(m_bench.run(QStringLiteral("cms -verify -cades -binary -inform DER -in s.p7s "
                                           "-content content.bin -CAfile root.pem -out out.bin")) ==
                0);
        const auto verdict = verifyDetached(*signature, content, anchors(QStringLiteral("root")));
        QVERIFY(verdict.has_value() && verdict->holds());
        QCOMPARE(verdict->steps.size(), 6);
        QCOMPARE(verdict->signingTime, m_now);
        QVERIFY(verdict->signer == identity(name).certificate());
    }

    void weReadOpenssls_data() { opensslReadsOurs_data(); }

    void weReadOpenssls()
    {
        QFETCH(const QString, name);
        m_bench.must(QStringLiteral("cms -sign -binary -outform DER -in content.bin -signer %1.pem "
                                    "-inkey %1.key -md sha384 -out theirs.p7s")
                         .arg(name));
        const auto verdict = verifyDetached(
            m_bench.read(QStringLiteral("theirs.p7s")), content, anchors(QStringLiteral("root")));
        QVERIFY(verdict.has_value() && verdict->holds());
        QVERIFY(std::abs(verdict->signingTime.secsTo(m_now)) < 3600);
    }

    void withoutSignedAttributes()
    {
        m_bench.must(QStringLiteral("cms -sign -binary -noattr -outform DER -in content.bin "
                                    "-signer rsa.pem -inkey rsa.key -out bare.p7s"));
        const QByteArray bare = m_bench.read(QStringLiteral("bare.p7s"));
        const auto verdict = verifyDetached(bare, content, {});
        QVERIFY(verdict.has_value() && verdict->holds());
        QVERIFY(!verdict->signingTime.isValid());
        QVERIFY(fails(*verifyDetached(bare, content + '!', {}), "content"));
    }

    void whatWasChanged()
    {
        const auto signature = signDetached(identity(QStringLiteral("rsa")), content, m_now);
        QVERIFY(fails(*verifyDetached(*signature, content.chopped(1), {}), "content"));
        QVERIFY(fails(*verifyDetached(*signature, QByteArray(), {}), "content"));
        QByteArray otherSignature = *signature;
        otherSignature[otherSignature.size() - 1] ^= 1; // its last byte
        QVERIFY(fails(*verifyDetached(otherSignature, content, {}), "signature"));
        QVERIFY(!opensslTrusts(otherSignature, QStringLiteral("root")));
        const QByteArray time = m_now.toString(QStringLiteral("yyMMddhhmmss")).toLatin1();
        QByteArray otherTime = *signature;
        const qsizetype at = otherTime.lastIndexOf(time);
        QVERIFY(at > 0);
        otherTime[at + 11] = otherTime.at(at + 11) == '0' ? '1' : '0';
        QVERIFY(fails(*verifyDetached(otherTime, content, {}), "signature"));
    }

    /// No flipped bit makes a signature over other bytes hold, and none ends the program.
    void everyFlippedBit()
    {
        const auto signature = signDetached(identity(QStringLiteral("p384")), content, m_now);
        for (qsizetype i = 0; i < signature->size(); ++i) {
            QByteArray flipped = *signature;
            flipped[i] = static_cast<char>(flipped.at(i) ^ (1 << (i % 8)));
            const auto verdict = verifyDetached(flipped, content + '!', {});
            QVERIFY(!verdict || !verdict->holds());
        }
    }

    void algorithmThatNoLongerCounts()
    {
        m_bench.must(
            QStringLiteral("cms -sign -binary -outform DER -in content.bin -signer rsa.pem "
                           "-inkey rsa.key -md sha1 -out old.p7s"));
        QVERIFY(fails(*verifyDetached(m_bench.read(QStringLiteral("old.p7s")), content, {}),
                      "algorithm"));
    }

    void certificatesForSomethingElse_data()
    {
        QTest::addColumn<QString>("name");
        QTest::newRow("web") << QStringLiteral("web");
        QTest::newRow("sealing") << QStringLiteral("sealing");
    }

    void certificatesForSomethingElse()
    {
        QFETCH(const QString, name);
        const auto signature = signDetached(identity(name), content, m_now);
        QVERIFY(signature.has_value());
        QVERIFY(fails(*verifyDetached(*signature, content, anchors(QStringLiteral("root"))),
                      "purpose"));
        QVERIFY(!opensslTrusts(*signature, QStringLiteral("root")));
    }

    void chains()
    {
        const auto signature = signDetached(identity(QStringLiteral("rsa")), content, m_now);
        const auto stranger =
            verifyDetached(*signature, content, anchors(QStringLiteral("stranger")));
        QVERIFY(fails(*stranger, "chain"));
        const auto later = verifyDetached(
            *signature, content, anchors(QStringLiteral("root")), m_now.addYears(20));
        QVERIFY(fails(*later, "chain"));
        const auto before =
            signDetached(identity(QStringLiteral("rsa")), content, m_now.addYears(-1));
        QVERIFY(fails(*verifyDetached(*before, content, anchors(QStringLiteral("root"))), "chain"));
        const auto notAsked = verifyDetached(*signature, content, {});
        QVERIFY(notAsked->holds() && notAsked->step(QStringLiteral("chain")) == nullptr);
    }

    void twoSigners()
    {
        m_bench.must(
            QStringLiteral("cms -sign -binary -outform DER -in content.bin -signer rsa.pem "
                           "-inkey rsa.key -signer p384.pem -inkey p384.key -out two.p7s"));
        QVERIFY(
            fails(*verifyDetached(m_bench.read(QStringLiteral("two.p7s")), content, {}), "signer"));
        m_bench.must(QStringLiteral("cms -sign -binary -nocerts -outform DER -in content.bin "
                                    "-signer rsa.pem -inkey rsa.key -out none.p7s"));
        QVERIFY(fails(*verifyDetached(m_bench.read(QStringLiteral("none.p7s")), content, {}),
                      "signer"));
    }

    void noSignatures_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("text") << QByteArray("-----BEGIN CMS-----");
        QTest::newRow("other type") << QByteArray::fromHex("300b06092a864886f70d010701");
        QTest::newRow("more behind")
            << *signDetached(identity(QStringLiteral("rsa")), content, m_now) + '\0';
    }

    void noSignatures()
    {
        QFETCH(const QByteArray, bytes);
        const auto verdict = verifyDetached(bytes, content, {});
        QVERIFY(!verdict);
        QVERIFY(verdict.error().code == ErrorCode::Malformed);
    }

    void identities()
    {
        m_bench.must(QStringLiteral("pkcs12 -export -in rsa.pem -inkey rsa.key -certfile root.pem "
                                    "-passout pass:correct -out rsa.p12"));
        const QByteArray p12 = m_bench.read(QStringLiteral("rsa.p12"));
        const auto opened = SigningIdentity::fromPkcs12(p12, words("correct"));
        QVERIFY(opened.has_value());
        QVERIFY(opened->certificate() == identity(QStringLiteral("rsa")).certificate());
        QCOMPARE(opened->others(), anchors(QStringLiteral("root")));
        QVERIFY(!SigningIdentity::fromPkcs12(p12, words("wrong")));
        QVERIFY(!SigningIdentity::fromPkcs12("no such thing", words("correct")));
        m_bench.must(QStringLiteral("pkcs8 -topk8 -in rsa.key -passout pass:correct -out enc.key"));
        const QByteArray locked = m_bench.read(QStringLiteral("enc.key"));
        const QByteArray certificate = m_bench.read(QStringLiteral("rsa.pem"));
        const QByteArray root = m_bench.read(QStringLiteral("root.pem"));
        const auto fromPem =
            SigningIdentity::fromPem(root + certificate + locked, words("correct"));
        QVERIFY(fromPem.has_value());
        QVERIFY(fromPem->certificate() == opened->certificate());
        QVERIFY(!SigningIdentity::fromPem(certificate + locked, words("wrong")));
        QVERIFY(!SigningIdentity::fromPem(root + locked, words("correct"))); // none fits
        QVERIFY(!SigningIdentity::fromPem(certificate, SecureBytes()));
        QVERIFY(!SigningIdentity::fromPem({}, SecureBytes()));
        const auto signature = signDetached(*opened, content, m_now);
        QVERIFY(verifyDetached(*signature, content, anchors(QStringLiteral("root")))->holds());
    }

    /// Each refusal by its own name, so that the edge says what to do.
    void whyAKeyDoesNotOpen()
    {
        m_bench.must(QStringLiteral("pkcs12 -export -in rsa.pem -inkey rsa.key -passout "
                                    "pass:correct -out locked.p12"));
        m_bench.must(
            QStringLiteral("pkcs8 -topk8 -in rsa.key -passout pass:correct -out locked.key"));
        m_bench.must(QStringLiteral("pkcs12 -export -in rsa.pem -inkey rsa.key -passout pass: "
                                    "-out open.p12"));
        const auto codeOf = [&](const char* key, const char* certificate, const char* phrase) {
            const QString more = QString::fromLatin1(certificate);
            const auto identity =
                SigningIdentity::fromFile(m_bench.path(QString::fromLatin1(key)),
                                          more.isEmpty() ? QString() : m_bench.path(more),
                                          words(phrase));
            return identity ? QStringLiteral("fine") : toString(identity.error().code);
        };
        QCOMPARE(codeOf("locked.p12", "", ""), QStringLiteral("KeyNeeded"));
        QCOMPARE(codeOf("locked.p12", "", "wrong"), QStringLiteral("WrongPassphrase"));
        QCOMPARE(codeOf("locked.p12", "", "correct"), QStringLiteral("fine"));
        QCOMPARE(codeOf("open.p12", "", ""), QStringLiteral("fine"));
        QCOMPARE(codeOf("locked.key", "rsa.pem", ""), QStringLiteral("KeyNeeded"));
        QCOMPARE(codeOf("locked.key", "rsa.pem", "wrong"), QStringLiteral("WrongPassphrase"));
        QCOMPARE(codeOf("locked.key", "rsa.pem", "correct"), QStringLiteral("fine"));
        QCOMPARE(codeOf("locked.key", "p384.pem", "correct"), QStringLiteral("SigningRefused"));
        QCOMPARE(codeOf("rsa.key", "", ""), QStringLiteral("SigningRefused"));
        QCOMPARE(codeOf("rsa.pem", "", ""), QStringLiteral("Malformed"));
        QCOMPARE(codeOf("content.bin", "", ""), QStringLiteral("Malformed"));
        QCOMPARE(codeOf("nowhere.p12", "", ""), QStringLiteral("FileNotFound"));
        m_bench.write(QStringLiteral("large.p12"), QByteArray(2 << 20, 'x'));
        QCOMPARE(codeOf("large.p12", "", ""), QStringLiteral("Malformed"));
        // As programs of old wrote them; the algorithm is no longer loaded.
        if (m_bench.run(QStringLiteral("pkcs12 -export -legacy -in rsa.pem -inkey rsa.key -passout "
                                       "pass:correct -out legacy.p12")) == 0) {
            QCOMPARE(codeOf("legacy.p12", "", "correct"), QStringLiteral("Malformed"));
        }
    }

    /// Files that are there and are no identity.
    void identitiesThatAreNone()
    {
        m_bench.must(QStringLiteral("pkcs12 -export -nokeys -in rsa.pem -passout pass:x -out "
                                    "nokeys.p12"));
        const QByteArray without = m_bench.read(QStringLiteral("nokeys.p12"));
        const auto keyless = SigningIdentity::fromPkcs12(without, words("x"));
        QCOMPARE(keyless.error().args.value(2), QStringLiteral("it holds no private key"));
        m_bench.must(QStringLiteral("pkcs12 -export -nocerts -inkey rsa.key -passout pass:x -out "
                                    "nocerts.p12"));
        const auto bare =
            SigningIdentity::fromPkcs12(m_bench.read(QStringLiteral("nocerts.p12")), words("x"));
        QVERIFY(bare.error().code == ErrorCode::SigningRefused);
        // Longer than OpenSSL ever asks for.
        m_bench.must(QStringLiteral("pkcs8 -topk8 -in rsa.key -passout pass:x -out long.key"));
        const QByteArray locked = m_bench.read(QStringLiteral("long.key"));
        const auto wrong = SigningIdentity::fromPem(
            locked, SecureBytes::copyOf(QByteArray(5000, 'x')), QStringLiteral("f"));
        QVERIFY(wrong.error().code == ErrorCode::WrongPassphrase);
        const QByteArray key = m_bench.read(QStringLiteral("rsa.key"));
        const QByteArray pem = m_bench.read(QStringLiteral("rsa.pem"));
        QVERIFY(SigningIdentity::fromPem(key, SecureBytes(), {}, pem));
        QVERIFY(SigningIdentity::fromPem(key, SecureBytes(), {}, pem.chopped(40)).error().code ==
                ErrorCode::Malformed);
        QVERIFY(SigningIdentity::fromPem(key + pem.chopped(40), SecureBytes()).error().code ==
                ErrorCode::Malformed);
        const auto fromFile = [this](const char* own, const char* more) {
            return SigningIdentity::fromFile(m_bench.path(QString::fromLatin1(own)),
                                             m_bench.path(QString::fromLatin1(more)),
                                             SecureBytes());
        };
        QVERIFY(fromFile("rsa.key", "rsa.pem"));
        QVERIFY(fromFile("rsa.key", "nowhere.pem").error().code == ErrorCode::FileNotFound);
        QVERIFY(fromFile(".", "rsa.pem").error().code == ErrorCode::FileUnreadable);
        QVERIFY(fromFile("rsa.key", ".").error().code == ErrorCode::FileUnreadable);
    }

    /// A certificate whose key cannot be read is passed over for one that fits.
    void certificatesOfUnknownKeys()
    {
        m_bench.must(QStringLiteral("x509 -in p384.pem -outform DER -out p384.der"));
        QByteArray der = m_bench.read(QStringLiteral("p384.der"));
        const QByteArray oid = QByteArray::fromHex("06072a8648ce3d0201"); // id-ecPublicKey
        QVERIFY(der.contains(oid));
        der.replace(oid, QByteArray::fromHex("06072a8648ce3d0279"));
        const QByteArray pem =
            "-----BEGIN CERTIFICATE-----\n" + der.toBase64() + "\n-----END CERTIFICATE-----\n";
        const QByteArray key = m_bench.read(QStringLiteral("rsa.key"));
        QVERIFY(SigningIdentity::fromPem(key + pem, SecureBytes()).error().code ==
                ErrorCode::SigningRefused);
        const auto fitting = SigningIdentity::fromPem(
            key + pem + m_bench.read(QStringLiteral("rsa.pem")), SecureBytes());
        QCOMPARE(fitting->others().size(), 1);
    }

    void keysThatCmsCannotUse()
    {
        m_bench.certify(
            QStringLiteral("ed"), QStringLiteral("ed25519"), QStringLiteral("root"), forSigning);
        const auto signature = signDetached(identity(QStringLiteral("ed")), content, m_now);
        QVERIFY(!signature);
        QVERIFY(signature.error().code == ErrorCode::Malformed);
    }
};

QTEST_GUILESS_MAIN(TestCms)
#include "tst_cms.moc"
