// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
/// What is told of certificates with keys, names and ways of every kind, made by OpenSSL's own
/// program.
#include "model/crypto/certificatefacts.h"
#include "opensslbench.h"

#include <QTest>

using namespace zt;

namespace {

/// An identifier of 181 characters: longer than any usual one, and as good (X.660).
const QByteArray longOid = "1.2" + QByteArray(".1234567890").repeated(16) + ".7.8";

QString text(const char* utf8)
{
    return QString::fromUtf8(utf8);
}

} // namespace

class TestCertificateFacts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void keys_data();
    void keys();
    void authorities_data();
    void authorities();
    void names();
    void longIdentifiers();
    void unreadable();
    void hosts_data();
    void hosts();
    void ways_data();
    void ways();
    void waysAreLookedAtInTheirDays();

private:
    OpensslBench m_bench;

    /// By its own key, with extensions a line each.
    void make(const char* name, const char* kind, const QByteArray& extensions) const
    {
        m_bench.write(text(name) + QStringLiteral(".cnf"),
                      "[req]\ndistinguished_name=dn\nprompt=no\nx509_extensions=ext\n[dn]\nCN=" +
                          QByteArray(name) + "\n[ext]\n" + extensions);
        m_bench.must(QStringLiteral("req -x509 -new -newkey %2 -nodes -days 3650 -config %1.cnf "
                                    "-keyout %1.key -out %1.pem")
                         .arg(text(name), text(kind)));
    }

    [[nodiscard]] Certificate certificate(const QString& name) const
    {
        return Certificate::fromPem(m_bench.read(name + QStringLiteral(".pem")))->first();
    }

    /// Its bytes with a run of them replaced wherever it stands.
    [[nodiscard]] Certificate patched(const char* name, const char* old, const char* with) const
    {
        QByteArray der = certificate(text(name)).toDer();
        const QByteArray run = QByteArray::fromHex(old);
        if (!der.contains(run)) {
            qFatal("nothing to patch");
        }
        return Certificate::fromDer(der.replace(run, QByteArray::fromHex(with))).value();
    }
};

void TestCertificateFacts::initTestCase()
{
    const char* const p256 = "ec -pkeyopt ec_paramgen_curve:P-256";
    const QByteArray authority = "basicConstraints=critical,CA:TRUE\nkeyUsage=keyCertSign\n";
    make("rsa", "rsa:2048 -sha512", authority);
    make("pss", "rsa-pss -pkeyopt rsa_keygen_bits:2048 -sha384", {});
    make("p256", p256, authority);
    make("p521", "ec -pkeyopt ec_paramgen_curve:P-521 -sha1", {});
    make("ed25519", "ed25519", {});
    make("ed448", "ed448", {});
    make("host", p256, authority + "subjectAltName=DNS:a.example\n");
    make("address", p256, authority + "subjectAltName=IP:192.0.2.7,IP:2001:db8::7\n");
    make("mail", p256, authority + "subjectAltName=email:a@a.example,URI:https://a.example\n");
    make("none", p256, "basicConstraints=CA:FALSE\n");
    make("policies",
         p256,
         "certificatePolicies=1.2.3.4,2.23.140.1.2.1," + longOid + "\n" + longOid +
             ".1=DER:0500\n" + longOid + ".2=DER:0500\n");
    make("named",
         p256,
         "subjectAltName=DNS:www.example.tw,DNS:*.example.tw,DNS:xn--fiq228c.example,DNS:f*.b.tw,"
         "IP:192.0.2.7,IP:2001:db8::7\n");
    m_bench.certify(text("leaf"), text(p256), text("p256"), "basicConstraints=CA:FALSE\n");
    m_bench.certify(text("middle"), text(p256), text("p256"), authority);
    m_bench.certify(text("below"), text(p256), text("middle"), "basicConstraints=CA:FALSE\n");
    m_bench.certify(text("badly"), text(p256), text("leaf"), "basicConstraints=CA:FALSE\n");
}

void TestCertificateFacts::keys_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("kind");
    QTest::addColumn<int>("bits");
    QTest::addColumn<QString>("digest");
    const auto row = [](const char* name, const char* kind, int bits, const char* digest) {
        QTest::newRow(name) << text(name) << text(kind) << bits << text(digest);
    };
    row("rsa", "RSA", 2048, "sha512");
    row("pss", "RSA-PSS", 2048, "sha384");
    row("p256", "EC", 256, "sha256");
    row("p521", "EC", 521, "sha1");
    row("ed25519", "ED25519", 256, "sha512"); // RFC 8032, 5.1: the field of 2^255 - 19
    row("ed448", "ED448", 448, "shake256");   // 5.2
}

void TestCertificateFacts::keys()
{
    QFETCH(QString, name);
    QFETCH(QString, kind);
    QFETCH(int, bits);
    QFETCH(QString, digest);
    const CertificateFacts facts = factsOf(certificate(name));
    QCOMPARE(facts.keyKind, kind);
    QCOMPARE(facts.keyBits, bits);
    QCOMPARE(facts.signatureDigest, digest);
    QVERIFY(facts.selfSigned);
    QCOMPARE(facts.commonName, name);
}

void TestCertificateFacts::authorities_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<bool>("authority");
    const auto row = [](const char* name, bool authority) {
        QTest::newRow(name) << text(name) << authority;
    };
    row("rsa", true);
    row("mail", true); // names nobody as a host
    row("host", false);
    row("address", false);
    row("none", false);
    row("leaf", false);
    row("middle", true);
}

void TestCertificateFacts::authorities()
{
    QFETCH(QString, name);
    QFETCH(bool, authority);
    const CertificateFacts facts = factsOf(certificate(name));
    QCOMPARE(facts.authority, authority);
    QCOMPARE(facts.selfSigned, name != text("leaf") && name != text("middle"));
}

void TestCertificateFacts::names()
{
    m_bench.write(text("subject.cnf"),
                  "[req]\ndistinguished_name=dn\nprompt=no\n[dn]\nC=TW\nO=\u00a0\nCN=A\n"
                  "organizationIdentifier=VAT-1\n");
    m_bench.must(
        text("req -x509 -new -utf8 -key rsa.key -days 1 -config subject.cnf -out subject.pem"));
    const CertificateFacts facts = factsOf(certificate(text("subject")));
    QStringList oids = facts.subjectOids;
    oids.sort();
    QCOMPARE(oids, (QStringList{text("2.5.4.3"), text("2.5.4.6"), text("2.5.4.97")}));
    QCOMPARE(facts.commonName, text("A"));
}

void TestCertificateFacts::longIdentifiers()
{
    const Certificate made = certificate(text("policies"));
    QCOMPARE(factsOf(made).policies,
             (QStringList{text("1.2.3.4"), text("2.23.140.1.2.1"), text(longOid.constData())}));
    // Two extensions with long identifiers are not one that stands there twice.
    QVERIFY(Certificate::fromDer(made.toDer()).has_value());
    QVERIFY(made.extension(longOid + ".2").has_value());
    QVERIFY(!made.extension(longOid + ".3"));
    QVERIFY(!made.extension("no identifier"));
}

void TestCertificateFacts::unreadable()
{
    // id-ecPublicKey, then ecdsa-with-SHA256, with another last number.
    const CertificateFacts key =
        factsOf(patched("none", "06072a8648ce3d0201", "06072a8648ce3d0279"));
    QCOMPARE(key.keyKind, QString());
    QCOMPARE(key.keyBits, 0);
    QVERIFY(!key.selfSigned);
    const CertificateFacts signature =
        factsOf(patched("none", "06082a8648ce3d040302", "06082a8648ce3d040379"));
    QCOMPARE(signature.signatureDigest, QString());
    QCOMPARE(signature.keyKind, text("EC"));
    QVERIFY(!signature.selfSigned);
}

/// RFC 6125, 6.4.
void TestCertificateFacts::hosts_data()
{
    QTest::addColumn<QString>("host");
    QTest::addColumn<bool>("named");
    const auto row = [](const char* host, bool named) {
        QTest::newRow(host) << text(host) << named;
    };
    row("www.example.tw", true);
    row(" www.example.tw ", true);
    row("WWW.EXAMPLE.TW", true);
    row("mail.example.tw", true);
    row("a.mail.example.tw", false);
    row("example.tw", false);
    row("example", false);
    row("named", false); // the common name
    row("foo.b.tw", false);
    row("中文.example", true);
    row("xn--fiq228c.example", true);
    row("192.0.2.7", true);
    row("192.0.2.8", false);
    row("2001:db8::7", true);
    row("2001:db8:0:0:0:0:0:7", true);
    row("2001:db8::8", false);
    row("", false);
    row("..", false);
}

void TestCertificateFacts::hosts()
{
    QFETCH(QString, host);
    QFETCH(bool, named);
    QCOMPARE(isFor(certificate(text("named")), host), named);
}

void TestCertificateFacts::ways_data()
{
    QTest::addColumn<QString>("leaf");
    QTest::addColumn<QStringList>("anchors");
    QTest::addColumn<QStringList>("others");
    QTest::addColumn<QString>("fault"); // empty: the way holds
    QTest::addColumn<bool>("noIssuer");
    const auto row = [](const char* leaf,
                        const char* anchors,
                        const char* others,
                        const char* fault,
                        bool noIssuer = false) {
        QTest::addRow("%s by %s to %s", leaf, others, anchors)
            << text(leaf) << text(anchors).split(u' ', Qt::SkipEmptyParts)
            << text(others).split(u' ', Qt::SkipEmptyParts) << text(fault) << noIssuer;
    };
    row("leaf", "p256", "", "");
    row("below", "p256", "middle", "");
    row("below", "middle", "", "");
    row("below", "below", "", "");
    row("p256", "p256", "", "");
    row("leaf", "rsa", "", "unable to get local issuer certificate", true);
    row("leaf", "", "", "unable to get local issuer certificate", true);
    row("below", "p256", "", "unable to get local issuer certificate", true);
    row("rsa", "p256", "", "self-signed certificate");
    row("leaf", "rsa", "p256", "self-signed certificate in certificate chain");
    row("badly", "p256", "leaf", "invalid CA certificate");
}

void TestCertificateFacts::ways()
{
    QFETCH(QString, leaf);
    QFETCH(QStringList, anchors);
    QFETCH(QStringList, others);
    QFETCH(QString, fault);
    QFETCH(bool, noIssuer);
    const auto all = [this](const QStringList& names) {
        QList<Certificate> certificates;
        for (const QString& name : names) {
            certificates.append(certificate(name));
        }
        return certificates;
    };
    const Certificate one = certificate(leaf);
    const ChainChecker checker(all(anchors), all(others), one.notBefore().addDays(1));
    const auto found = checker.faultOf(one);
    QCOMPARE(found ? found->text : QString(), fault);
    QCOMPARE(found && found->noIssuer, noIssuer);
}

void TestCertificateFacts::waysAreLookedAtInTheirDays()
{
    const Certificate leaf = certificate(text("leaf"));
    const QList<Certificate> anchors{certificate(text("p256"))};
    for (const QDateTime& at :
         {leaf.notBefore().addYears(-1), leaf.notBefore(), leaf.notAfter().addYears(20)}) {
        const auto fault = ChainChecker(anchors, {}, at).faultOf(leaf);
        // Of its own dates nothing is said; the authority's last day is the certificate's, or
        // seconds before it.
        QVERIFY(!fault || fault->text == text("certificate has expired"));
        QVERIFY(!fault || at > leaf.notAfter());
    }
}

QTEST_GUILESS_MAIN(TestCertificateFacts)
#include "tst_certificatefacts.moc"
