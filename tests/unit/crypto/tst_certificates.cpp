// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
/// Certificates and chains made by OpenSSL's own program.
#include "model/crypto/certificates.h"
#include "tests/support/webauthnvectors.h"

#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace zt;

class TestCertificates : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void publishedCertificate();
    void whatItSays();
    void pem();
    void chains_data();
    void chains();
    void times();

private:
    QTemporaryDir m_folder;

    QString path(const QString& name) const { return m_folder.filePath(name); }

    QByteArray read(const QString& name) const
    {
        QFile file(path(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    void make(const QString& name, const QString& issuer, const QByteArray& extensions) const;

    Certificate certificate(const QString& name) const
    {
        return Certificate::fromPem(read(name + QStringLiteral(".pem")))->first();
    }

    QList<Certificate> certificates(const QString& names) const
    {
        QList<Certificate> all;
        const QStringList each = names.split(u' ', Qt::SkipEmptyParts);
        for (const QString& name : each) {
            all.append(certificate(name));
        }
        return all;
    }
};

void TestCertificates::make(const QString& name,
                            const QString& issuer,
                            const QByteArray& extensions) const
{
    QFile config(path(name + QStringLiteral(".cnf")));
    QVERIFY(config.open(QIODevice::WriteOnly));
    config.write("[req]\ndistinguished_name=dn\nprompt=no\n[dn]\nC=TW\nO=Test\nCN=" +
                 name.toUtf8() + "\n[ext]\n" + extensions);
    config.close();
    QStringList arguments{QStringLiteral("req"),
                          QStringLiteral("-new"),
                          QStringLiteral("-x509"),
                          QStringLiteral("-newkey"),
                          QStringLiteral("ec"),
                          QStringLiteral("-pkeyopt"),
                          QStringLiteral("ec_paramgen_curve:P-256"),
                          QStringLiteral("-nodes"),
                          QStringLiteral("-days"),
                          QStringLiteral("3650"),
                          QStringLiteral("-config"),
                          config.fileName(),
                          QStringLiteral("-extensions"),
                          QStringLiteral("ext"),
                          QStringLiteral("-keyout"),
                          path(name + QStringLiteral(".key")),
                          QStringLiteral("-out"),
                          path(name + QStringLiteral(".pem"))};
    if (issuer != name) {
        arguments << QStringLiteral("-CA") << path(issuer + QStringLiteral(".pem"))
                  << QStringLiteral("-CAkey") << path(issuer + QStringLiteral(".key"));
    }
    QProcess openssl;
    openssl.start(QStringLiteral("openssl"), arguments);
    QVERIFY(openssl.waitForFinished());
    QVERIFY2(openssl.exitCode() == 0, openssl.readAllStandardError().constData());
}

void TestCertificates::initTestCase()
{
    const QByteArray authority =
        "basicConstraints=critical,CA:TRUE\nkeyUsage=critical,keyCertSign\n";
    make(QStringLiteral("root"), QStringLiteral("root"), authority);
    make(QStringLiteral("middle"), QStringLiteral("root"), authority);
    make(QStringLiteral("short"),
         QStringLiteral("root"),
         "basicConstraints=critical,CA:TRUE,pathlen:0\nkeyUsage=critical,keyCertSign\n");
    make(QStringLiteral("below"), QStringLiteral("short"), authority);
    make(QStringLiteral("person"), QStringLiteral("root"), "basicConstraints=CA:FALSE\n");
    const QByteArray leaf =
        "basicConstraints=CA:FALSE\n1.2.3.4.5=DER:040161\nextendedKeyUsage=2.23.133.8.3,"
        "serverAuth\n"
        "subjectAltName=DNS:a.example,dirName:dir\n[dir]\n0.2.23.133.2.1=id:00000000\nO=x\n";
    make(QStringLiteral("leaf"), QStringLiteral("middle"), leaf);
    make(QStringLiteral("deep"), QStringLiteral("below"), leaf);
    make(QStringLiteral("child"), QStringLiteral("person"), leaf);
    make(QStringLiteral("critical"),
         QStringLiteral("root"),
         "basicConstraints=CA:FALSE\n1.2.3.4.5=critical,DER:0500\n");
    make(QStringLiteral("other"), QStringLiteral("other"), authority);
}

/// The root of the W3C's examples.
void TestCertificates::publishedCertificate()
{
    const QByteArray der = vectors::rootDer();
    const Certificate root = *Certificate::fromDer(der);
    QCOMPARE(root.toDer(), der);
    QCOMPARE(root.version(), 3);
    QCOMPARE(root.subject().value("2.5.4.3"), QStringLiteral("WebAuthn test vectors"));
    QCOMPARE(root.notBefore().toString(Qt::ISODate), QStringLiteral("2024-01-01T00:00:00Z"));
    QCOMPARE(root.notAfter().toString(Qt::ISODate), QStringLiteral("3024-01-01T00:00:00Z"));
    QCOMPARE(root.isAuthority(), std::optional(true));
    QVERIFY(root.publicKey()->alg() == SignAlg::ES256);
    QVERIFY(!Certificate::fromDer(der + 'x'));
    for (qsizetype size = 0; size < der.size(); ++size) {
        QVERIFY(!Certificate::fromDer(QByteArrayView(der).first(size)));
    }
}

void TestCertificates::whatItSays()
{
    const Certificate leaf = certificate(QStringLiteral("leaf"));
    QCOMPARE(leaf.subjectLine(), QStringLiteral("CN=leaf,O=Test,C=TW"));
    QCOMPARE(leaf.subject().size(), 3);
    QCOMPARE(leaf.subject().value("2.5.4.6"), QStringLiteral("TW"));
    QCOMPARE(leaf.alternativeDirectoryNames().value("2.23.133.2.1"), QStringLiteral("id:00000000"));
    QCOMPARE(leaf.isAuthority(), std::optional(false));
    QVERIFY(leaf.hasExtendedKeyUsage("2.23.133.8.3"));
    QVERIFY(leaf.hasExtendedKeyUsage("1.3.6.1.5.5.7.3.1"));
    QVERIFY(!leaf.hasExtendedKeyUsage("1.3.6.1.5.5.7.3.2"));
    QCOMPARE(leaf.extension("1.2.3.4.5")->value, QByteArray::fromHex("040161"));
    QVERIFY(!leaf.extension("1.2.3.4.5")->critical);
    QVERIFY(!leaf.extension("1.2.3.4.6"));
    QVERIFY(certificate(QStringLiteral("critical")).extension("1.2.3.4.5")->critical);
    QVERIFY(leaf == certificate(QStringLiteral("leaf")));
    QVERIFY(!(leaf == certificate(QStringLiteral("root"))));
}

void TestCertificates::pem()
{
    const QByteArray two =
        read(QStringLiteral("leaf.pem")) + "\n" + read(QStringLiteral("middle.pem"));
    const auto both = Certificate::fromPem(two);
    QCOMPARE(both->size(), 2);
    QVERIFY(both->last() == certificate(QStringLiteral("middle")));
    for (const QByteArray& bad : {QByteArray(),
                                  QByteArray("-----BEGIN CERTIFICATE-----\nAAAA\n"),
                                  read(QStringLiteral("leaf.key")),
                                  two.chopped(300)}) {
        QVERIFY(!Certificate::fromPem(bad));
    }
}

void TestCertificates::chains_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("anchors");
    QTest::addColumn<QByteArray>("because"); // empty: it leads there
    const auto row = [](const char* path, const char* anchors, const char* because) {
        QTest::addRow("%s to %s", path, anchors)
            << QString::fromLatin1(path) << QString::fromLatin1(anchors) << QByteArray(because);
    };
    row("leaf middle", "root", "");
    row("leaf middle root", "root", "");
    row("leaf root middle", "other root", "");
    row("leaf", "middle", "");
    row("leaf", "leaf", "");
    row("root", "root", "");
    row("leaf middle", "middle", "");
    row("leaf", "root", "no way leads");
    row("leaf middle root", "other", "no way leads");
    row("other", "root", "no way leads");
    row("leaf middle", "", "no trust anchor");
    row("deep below short", "root", "may not issue");
    row("child person", "root", "may not issue");
    row("critical", "root", "does not hold");
}

void TestCertificates::chains()
{
    QFETCH(QString, path);
    QFETCH(QString, anchors);
    QFETCH(QByteArray, because);
    const Check check = checkChain(certificates(path),
                                   certificates(anchors),
                                   certificate(QStringLiteral("child")).notBefore().addDays(1));
    QCOMPARE(check.has_value(), because.isEmpty());
    const QByteArray told =
        sentence(check ? *check : check.error(), Language(LanguageCode::En)).toUtf8();
    QVERIFY2(told.contains(because), told.constData());
}

void TestCertificates::times()
{
    const Certificate leaf = certificate(QStringLiteral("leaf"));
    const QList<Certificate> path = certificates(QStringLiteral("leaf middle"));
    const QList<Certificate> root = certificates(QStringLiteral("root"));
    const QDateTime first = leaf.notBefore();
    const QDateTime last = certificate(QStringLiteral("root")).notAfter();
    QVERIFY(checkChain(path, root, first));
    QVERIFY(checkChain(path, root, last.addSecs(-1)));
    const auto told = [&](const QDateTime& at) {
        return sentence(checkChain(path, root, at).error(), Language(LanguageCode::En));
    };
    QVERIFY(told(first.addDays(-2)).contains(QStringLiteral("not valid yet")));
    QVERIFY(told(leaf.notAfter().addDays(2)).contains(QStringLiteral("has expired")));
}

QTEST_GUILESS_MAIN(TestCertificates)
#include "tst_certificates.moc"
