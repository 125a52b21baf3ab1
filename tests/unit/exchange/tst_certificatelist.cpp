// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exchange/certificatelist.h"
#include "tests/unit/crypto/opensslbench.h"
#include "tests/unit/domain/analysistest.h"

#include <QCryptographicHash>
#include <QDir>
#include <QTest>

namespace zt {

using namespace analysistest;

/// Certificates made by the openssl program, one of each class and fault, on 18 July 2026.
class TestCertificateList : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void folder();
    void forms_data();
    void forms();
    void passphrases();
    void withoutAnchors();
    void chainFaults();
    void names_data();
    void names();
    void lists();
    void refusals();
    void tooMuchWork();
    void proposed();

private:
    /// Signed by `authority` from the first day to the second, by UTC.
    void issue(const QString& name,
               const QString& authority,
               const QByteArray& subject,
               const QByteArray& extensions,
               const QString& dates = QStringLiteral("20260101000000Z 20261231000000Z"),
               const QString& key = QStringLiteral("ec -pkeyopt ec_paramgen_curve:P-256"),
               const QString& digest = QStringLiteral("sha256"));

    [[nodiscard]] AnalysisAsk askOf(const QString& path) const
    {
        AnalysisAsk ask;
        ask.kind = AnalysisKind::Certificates;
        ask.path = path;
        ask.at = QDate(2026, 7, 18);
        return ask;
    }

    Result<AnalysisReading> analyse(const AnalysisAsk& ask)
    {
        return analyseFile(ask, m_rules, m_job);
    }

    OpensslBench m_bench;
    EvidenceRuleSet m_rules;
    JobContext m_job;
};

namespace {

const QByteArray dv = "certificatePolicies=2.23.140.1.2.1\n";
const QByteArray ov = "certificatePolicies=2.23.140.1.2.2\n";
const QByteArray ev = "certificatePolicies=1.2.3.4,2.23.140.1.1\n";

QByteArray forHost(const QByteArray& host)
{
    return "basicConstraints=CA:FALSE\nsubjectAltName=DNS:" + host + "\n";
}

/// "subject rule value" of each exception.
QStringList linesOf(const AnalysisResult& result)
{
    QStringList lines;
    for (const AnalysisException& one : result.exceptions) {
        lines.append(one.subject.section(u' ', 0, 0) + u' ' + one.rule + u' ' + toText(one.value));
    }
    lines.sort();
    return lines;
}

const RuleOutcome& ruleIn(const AnalysisResult& result, const char* id)
{
    for (const RuleOutcome& one : result.rules) {
        if (one.rule.id == QLatin1String(id)) {
            return one;
        }
    }
    qFatal("no such rule");
}

} // namespace

void TestCertificateList::issue(const QString& name,
                                const QString& authority,
                                const QByteArray& subject,
                                const QByteArray& extensions,
                                const QString& dates,
                                const QString& key,
                                const QString& digest)
{
    m_bench.write(name + QStringLiteral(".ext"), extensions);
    m_bench.write(
        QStringLiteral("req.cnf"),
        "[req]\nprompt=no\ndistinguished_name=dn\nstring_mask=utf8only\nutf8=yes\n[dn]\n" +
            subject);
    m_bench.must(
        QStringLiteral("req -new -newkey %2 -nodes -config req.cnf -keyout %1.key -out %1.csr")
            .arg(name, key));
    m_bench.write(QStringLiteral("ca.cnf"),
                  "[ca]\ndefault_ca=d\n[d]\ndatabase=index.txt\nrand_serial=yes\n"
                  "new_certs_dir=.\npolicy=p\nunique_subject=no\n[p]\ncommonName=optional\n"
                  "organizationName=optional\ncountryName=optional\nbusinessCategory=optional\n"
                  "serialNumber=optional\njurisdictionC=optional\n");
    m_bench.write(QStringLiteral("index.txt"), {});
    const QString signer = authority.isEmpty()
                               ? QStringLiteral("-selfsign -keyfile %1.key").arg(name)
                               : QStringLiteral("-cert %1.pem -keyfile %1.key").arg(authority);
    m_bench.must(
        QStringLiteral("ca -batch -notext -config ca.cnf %2 "
                       "-md %3 -startdate %4 -enddate %5 -extfile %1.ext -in %1.csr "
                       "-out %1.pem")
            .arg(name, signer, digest, dates.section(u' ', 0, 0), dates.section(u' ', 1, 1)));
}

void TestCertificateList::initTestCase()
{
    const auto rule = [](const char* id, const QList<RuleParameter>& parameters = {}) {
        return ruleOf(AnalysisKind::Certificates, id, parameters);
    };
    m_rules = setOf(
        {rule("validity"),
         rule("key-strength",
              {numberOf("min_rsa_bits", 2048, "bits"), numberOf("min_ec_bits", 256, "bits")}),
         rule("signature-digest", {wordsOf("digests", {QStringLiteral("sha256")}, "digests")}),
         rule("class-subject"),
         rule("site-class", {wordsOf("site_class", {QStringLiteral("EV")}, "classes")}),
         rule("chain"),
         rule("name-match")});
    QDir(m_bench.path(QString())).mkpath(QStringLiteral("sites/deep"));
    for (const char* root : {"root", "other"}) {
        issue(QLatin1String(root),
              {},
              QByteArray("CN=") + root + '\n',
              "basicConstraints=critical,CA:TRUE\nkeyUsage=critical,keyCertSign\n",
              QStringLiteral("20200101000000Z 20400101000000Z"));
    }
    const QByteArray www = forHost("www.example.tw");
    const QString long_ago = QStringLiteral("20240101000000Z ");
    issue(QStringLiteral("ev"),
          QStringLiteral("root"),
          "CN=www.example.tw\nO=範例證券\nbusinessCategory=Private Organization\n"
          "serialNumber=12345678\njurisdictionC=TW\n",
          www + ev);
    issue(QStringLiteral("evpoor"), QStringLiteral("root"), "CN=a\nO=x\n", www + ev);
    issue(QStringLiteral("ov"), QStringLiteral("root"), "CN=a\nO=x\n", www + ov);
    issue(QStringLiteral("dv"), QStringLiteral("root"), "CN=a\n", www + dv);
    issue(QStringLiteral("inner"), QStringLiteral("root"), "CN=a\n", www);
    // 17 July, 23:59:59 in Taiwan, and a second later.
    issue(QStringLiteral("over"),
          QStringLiteral("root"),
          "CN=a\n",
          www + dv,
          long_ago + QStringLiteral("20260717155959Z"));
    issue(QStringLiteral("lastday"),
          QStringLiteral("root"),
          "CN=a\n",
          www + dv,
          long_ago + QStringLiteral("20260717160000Z"));
    issue(QStringLiteral("weakrsa"),
          QStringLiteral("root"),
          "CN=a\n",
          www + dv,
          QStringLiteral("20260101000000Z 20261231000000Z"),
          QStringLiteral("rsa:1024"));
    issue(QStringLiteral("weakcurve"),
          QStringLiteral("root"),
          "CN=a\n",
          www + dv,
          QStringLiteral("20260101000000Z 20261231000000Z"),
          QStringLiteral("ec -pkeyopt ec_paramgen_curve:secp224r1"));
    issue(QStringLiteral("sha1"),
          QStringLiteral("root"),
          "CN=a\n",
          www + dv,
          QStringLiteral("20260101000000Z 20261231000000Z"),
          QStringLiteral("ec -pkeyopt ec_paramgen_curve:P-256"),
          QStringLiteral("sha1"));
    issue(QStringLiteral("stranger"), QStringLiteral("other"), "CN=a\n", www + dv);
    for (const char* name :
         {"ev", "evpoor", "ov", "dv", "inner", "over", "lastday", "weakrsa", "weakcurve", "sha1"}) {
        const QString file = QLatin1String(name) + QStringLiteral(".pem");
        m_bench.write(QStringLiteral("sites/") + file, m_bench.read(file));
    }
    m_bench.write(QStringLiteral("sites/deep/stranger.pem"),
                  m_bench.read(QStringLiteral("stranger.pem")));
    m_bench.write(QStringLiteral("sites/zz-again.pem"), m_bench.read(QStringLiteral("dv.pem")));
    m_bench.write(QStringLiteral("sites/readme.txt"), "These are our certificates.\n");
}

void TestCertificateList::folder()
{
    AnalysisAsk ask = askOf(m_bench.path(QStringLiteral("sites")));
    ask.certificates.names = {QStringLiteral("www.example.tw")};
    ask.certificates.customerSite = true;
    ask.certificates.anchorsFile = m_bench.path(QStringLiteral("root.pem"));
    const auto reading = analyse(ask);
    QVERIFY(reading.has_value());
    const AnalysisResult& result = reading->result;
    QCOMPARE(result.population, 11);
    QCOMPARE(result.excluded, 2); // the note, and the one that is there twice
    QCOMPARE(reading->table.faults.count(), 1);
    QCOMPARE(reading->table.faults.listed()[0].read, QStringLiteral("readme.txt"));
    const QStringList expected{
        QStringLiteral("deep/stranger.pem chain unable to get local issuer certificate"),
        QStringLiteral("deep/stranger.pem site-class DV"),
        QStringLiteral("dv.pem site-class DV"),
        QStringLiteral("evpoor.pem class-subject EV − businessCategory, jurisdictionCountryName, "
                       "serialNumber"),
        QStringLiteral("lastday.pem site-class DV"),
        QStringLiteral("ov.pem site-class OV"),
        QStringLiteral("over.pem site-class DV"),
        QStringLiteral("over.pem validity 2026-07-17"),
        QStringLiteral("sha1.pem signature-digest sha1"),
        QStringLiteral("sha1.pem site-class DV"),
        QStringLiteral("weakcurve.pem key-strength EC 224"),
        QStringLiteral("weakcurve.pem site-class DV"),
        QStringLiteral("weakrsa.pem key-strength RSA 1024"),
        QStringLiteral("weakrsa.pem site-class DV")};
    QCOMPARE(linesOf(result).join(u'\n'), expected.join(u'\n'));
    // Of the inner one no class is told.
    QCOMPARE(ruleIn(result, "class-subject").cannotJudge, 1);
    QCOMPARE(ruleIn(result, "site-class").cannotJudge, 1);
    QCOMPARE(ruleIn(result, "chain").tested, 11);
    QCOMPARE(ruleIn(result, "name-match").exceptions, 0);
    // What sha256sum prints of the folder's files, by their names.
    QByteArray listing;
    QStringList names{QStringLiteral("deep/stranger.pem")};
    names += QDir(ask.path).entryList(QDir::Files);
    names.sort();
    for (const QString& name : names) {
        const QByteArray bytes = m_bench.read(QStringLiteral("sites/") + name);
        listing += QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex() + "  " +
                   name.toUtf8() + '\n';
    }
    QCOMPARE(result.inputSha256.toLatin1(),
             QCryptographicHash::hash(listing, QCryptographicHash::Sha256).toHex());
}

/// The same certificate out of every form gives the same verdicts.
void TestCertificateList::forms_data()
{
    QTest::addColumn<QString>("command");
    QTest::newRow("ov.der") << "x509 -in ov.pem -outform DER -out ov.der";
    QTest::newRow("ov.p7b") << "crl2pkcs7 -nocrl -certfile ov.pem -outform DER -out ov.p7b";
    QTest::newRow("ov.p7.pem") << "crl2pkcs7 -nocrl -certfile ov.pem -out ov.p7.pem";
    QTest::newRow("ov.p12") << "pkcs12 -export -in ov.pem -inkey ov.key -passout pass: -out ov.p12";
    QTest::newRow("ov.text.pem") << "x509 -in ov.pem -text -out ov.text.pem";
}

void TestCertificateList::forms()
{
    QFETCH(QString, command);
    m_bench.must(command);
    AnalysisAsk ask = askOf(m_bench.path(QLatin1String(QTest::currentDataTag())));
    ask.certificates.customerSite = true;
    const auto reading = analyse(ask);
    QVERIFY(reading.has_value());
    QCOMPARE(reading->result.population, 1);
    QCOMPARE(
        linesOf(reading->result),
        QStringList{QLatin1String(QTest::currentDataTag()) + QStringLiteral(" site-class OV")});
}

void TestCertificateList::passphrases()
{
    m_bench.must(QStringLiteral("pkcs12 -export -in ov.pem -inkey ov.key -certfile root.pem "
                                "-passout pass:secret -out locked.p12"));
    AnalysisAsk ask = askOf(m_bench.path(QStringLiteral("locked.p12")));
    const auto closed = analyse(ask);
    QVERIFY(!closed && closed.error().code == ErrorCode::KeyNeeded);
    QStringList asked;
    QByteArray answer = "secret";
    ask.certificates.passphrase = [&](const QString& file) -> Result<SecureBytes> {
        asked.append(file);
        return SecureBytes::copyOf(answer);
    };
    const auto opened = analyse(ask);
    QVERIFY(opened.has_value());
    QCOMPARE(opened->result.population, 2);
    QCOMPARE(asked, QStringList{ask.path});
    answer = "wrong";
    const auto wrong = analyse(ask);
    QVERIFY(!wrong && wrong.error().code == ErrorCode::Malformed);
    // One that needs none is not asked about.
    ask.path = m_bench.path(QStringLiteral("ov.pem"));
    QVERIFY(analyse(ask).has_value());
    QCOMPARE(asked.size(), 2);
}

/// Nobody says whom to trust: a chain is never right, and wrong only where it is seen to be.
void TestCertificateList::withoutAnchors()
{
    AnalysisAsk ask = askOf(m_bench.path(QStringLiteral("ov.pem")));
    QCOMPARE(ruleIn(analyse(ask)->result, "chain").cannotJudge, 1);
    m_bench.write(QStringLiteral("both.pem"),
                  m_bench.read(QStringLiteral("ov.pem")) +
                      m_bench.read(QStringLiteral("root.pem")));
    ask.path = m_bench.path(QStringLiteral("both.pem"));
    const auto both = analyse(ask);
    QCOMPARE(both->result.population, 2);
    QCOMPARE(ruleIn(both->result, "chain").cannotJudge, 1);
    QCOMPARE(ruleIn(both->result, "chain").tested, 0);
}

void TestCertificateList::chainFaults()
{
    // A site that vouches for itself.
    issue(QStringLiteral("self"), {}, "CN=self\n", forHost("self.example.tw"));
    AnalysisAsk ask = askOf(m_bench.path(QStringLiteral("self.pem")));
    QCOMPARE(linesOf(analyse(ask)->result),
             QStringList{QStringLiteral("self.pem chain self-signed certificate")});
    // An authority that was no longer valid, between the site and the root.
    issue(QStringLiteral("middle"),
          QStringLiteral("root"),
          "CN=middle\n",
          "basicConstraints=critical,CA:TRUE\nkeyUsage=critical,keyCertSign\n",
          QStringLiteral("20240101000000Z 20260630000000Z"));
    issue(QStringLiteral("leaf"),
          QStringLiteral("middle"),
          "CN=leaf\n",
          forHost("leaf.example.tw") + dv);
    m_bench.write(QStringLiteral("chain.pem"),
                  m_bench.read(QStringLiteral("leaf.pem")) +
                      m_bench.read(QStringLiteral("middle.pem")));
    ask.path = m_bench.path(QStringLiteral("chain.pem"));
    ask.certificates.anchorsFile = m_bench.path(QStringLiteral("root.pem"));
    QCOMPARE(linesOf(analyse(ask)->result),
             (QStringList{QStringLiteral("chain.pem chain certificate has expired"),
                          QStringLiteral("chain.pem validity 2026-06-30")}));
    ask.at = QDate(2026, 6, 1);
    QCOMPARE(linesOf(analyse(ask)->result), QStringList{});
    // Without the one between, the way ends.
    ask.path = m_bench.path(QStringLiteral("leaf.pem"));
    QCOMPARE(linesOf(analyse(ask)->result),
             QStringList{QStringLiteral("leaf.pem chain unable to get local issuer certificate")});
}

void TestCertificateList::names_data()
{
    QTest::addColumn<QString>("host");
    QTest::addColumn<bool>("covered");
    QTest::newRow("by the star") << "www.example.tw" << true;
    QTest::newRow("in capitals") << "WWW.Example.TW" << true;
    QTest::newRow("two labels for one star") << "a.b.example.tw" << false;
    QTest::newRow("none for the star") << "example.tw" << false;
    QTest::newRow("by its name") << "shop.example.com" << true;
    QTest::newRow("one that ends alike") << "badshop.example.com" << false;
    QTest::newRow("an address") << "192.0.2.1" << true;
    QTest::newRow("another address") << "192.0.2.2" << false;
    QTest::newRow("the common name alone") << "cn.example.tw.invalid" << false;
    QTest::newRow("in Chinese") << QString::fromUtf8("證券.example.com") << true;
}

void TestCertificateList::names()
{
    QFETCH(QString, host);
    if (!QFile::exists(m_bench.path(QStringLiteral("names.pem")))) {
        issue(QStringLiteral("names"),
              QStringLiteral("root"),
              "CN=cn.example.tw.invalid\n",
              "subjectAltName=DNS:*.example.tw,DNS:shop.example.com,IP:192.0.2.1,"
              "DNS:xn--zcr140l.example.com\n" +
                  dv);
    }
    AnalysisAsk ask = askOf(m_bench.path(QStringLiteral("names.pem")));
    ask.certificates.names = {host};
    QTEST(ruleIn(analyse(ask)->result, "name-match").exceptions == 0, "covered");
}

/// A list names files beside it, never a path out of there.
void TestCertificateList::lists()
{
    m_bench.write(QStringLiteral("sites/list.csv"),
                  "憑證檔案,網域名稱,客戶網站\n"
                  "ev.pem,www.example.tw,是\n"
                  "ov.pem,shop.example.tw,是\n"
                  "dv.pem,www.example.tw,否\n"
                  "deep/stranger.pem,www.example.tw,\n"
                  "gone.pem,www.example.tw,是\n"
                  "../root.pem,www.example.tw,是\n"
                  ",x.example.tw,是\n");
    AnalysisAsk ask = askOf(m_bench.path(QStringLiteral("sites/list.csv")));
    ask.certificates.anchorsFile = m_bench.path(QStringLiteral("root.pem"));
    const auto reading = analyse(ask);
    QVERIFY(reading.has_value());
    QCOMPARE(
        exceptionsOf(reading->result),
        (QStringList{QStringLiteral("3 site-class OV EV"),
                     QStringLiteral("3 name-match − shop.example.tw shop.example.tw"),
                     QStringLiteral("5 chain unable to get local issuer certificate trusted")}));
    QCOMPARE(reading->result.population, 6);
    QCOMPARE(reading->result.excluded, 1);
    QCOMPARE(ruleIn(reading->result, "validity").cannotJudge, 2);
    // The blank, and the two that are not there.
    QCOMPARE(ruleIn(reading->result, "site-class").cannotJudge, 3);
    QCOMPARE(ruleIn(reading->result, "site-class").tested, 2);
    QCOMPARE(reading->table.faults.count(), 2);
    QVERIFY(QFile::remove(ask.path));
}

void TestCertificateList::refusals()
{
    const auto codeOf = [this](const QString& name, const QByteArray& bytes) {
        m_bench.write(name, bytes);
        const auto reading = analyse(askOf(m_bench.path(name)));
        return reading ? std::nullopt : std::optional(reading.error().code);
    };
    const QByteArray der = m_bench.read(QStringLiteral("ov.der"));
    QVERIFY(codeOf(QStringLiteral("cut.der"), der.left(der.size() - 1)) == ErrorCode::Malformed);
    QVERIFY(codeOf(QStringLiteral("key.pem"), m_bench.read(QStringLiteral("ov.key"))) ==
            ErrorCode::Malformed);
    QVERIFY(codeOf(QStringLiteral("cut.pem"), m_bench.read(QStringLiteral("ov.pem")).left(200)) ==
            ErrorCode::Malformed);
    QVERIFY(codeOf(QStringLiteral("empty.pem"), {}).has_value());
    const auto gone = analyse(askOf(m_bench.path(QStringLiteral("gone.pem"))));
    QVERIFY(!gone && gone.error().code == ErrorCode::FileNotFound);
    AnalysisAsk ask = askOf(m_bench.path(QStringLiteral("ov.pem")));
    ask.certificates.anchorsFile = m_bench.path(QStringLiteral("gone.pem"));
    QVERIFY(!analyse(ask).has_value());
}

/// Twenty million rounds to try one passphrase.
void TestCertificateList::tooMuchWork()
{
    AnalysisAsk ask =
        askOf(QStringLiteral(ZT_SOURCE_DIR "/tests/fuzz/corpus/certificatefile/huge.p12"));
    ask.certificates.passphrase = [](const QString&) -> Result<SecureBytes> {
        return SecureBytes::copyOf("test");
    };
    const auto reading = analyse(ask);
    QVERIFY(!reading && reading.error().code == ErrorCode::Malformed);
}

void TestCertificateList::proposed()
{
    QVERIFY(proposeKind(m_bench.path(QStringLiteral("ov.der")), m_job) ==
            AnalysisKind::Certificates);
    QVERIFY(proposeKind(m_bench.path(QStringLiteral("sites")), m_job) ==
            AnalysisKind::Certificates);
    // A scanner's own file with a certificate in what it found.
    m_bench.write(QStringLiteral("pem.nessus"),
                  "<NessusClientData_v2>\n<Report>\n-----BEGIN CERTIFICATE-----\n"
                  "</Report></NessusClientData_v2>");
    QVERIFY(proposeKind(m_bench.path(QStringLiteral("pem.nessus")), m_job) ==
            AnalysisKind::VulnerabilityScans);
    m_bench.write(QStringLiteral("fw.csv"), "規則編號,來源,目的,動作\n1,any,any,允許\n");
    QVERIFY(proposeKind(m_bench.path(QStringLiteral("fw.csv")), m_job) == AnalysisKind::Firewall);
    m_bench.write(QStringLiteral("scan.csv"), "主機,弱點名稱,風險等級\na,b,高\n");
    QVERIFY(proposeKind(m_bench.path(QStringLiteral("scan.csv")), m_job) ==
            AnalysisKind::VulnerabilityScans);
}

} // namespace zt

QTEST_GUILESS_MAIN(zt::TestCertificateList)
#include "tst_certificatelist.moc"
