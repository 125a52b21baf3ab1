// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/clirun.h"
#include "tests/unit/crypto/opensslbench.h"

#include <QCryptographicHash>
#include <QDir>
#include <QJsonArray>
#include <QTest>

/// Sign-offs on the command line, by keys and with stamps that the openssl program made, checked by
/// the lines that are printed.
class TestSignCli : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void signedListedAndExported();
    void bytesPrinted();
    void lockedKeys();
    void keysThatDoNotDo();
    void statementInOrder();
    void staleAndWithdrawn();
    void stamped();
    void sealedAndSigned();
    void scrubbedPackage();
    void wrongUsage();

private:
    /// Certificates are valid from the moment on in which they were made.
    CliRun run(const QStringList& arguments, const zt::PassphrasePrompt& prompt = {})
    {
        QBuffer out;
        QBuffer err;
        out.open(QIODevice::WriteOnly);
        err.open(QIODevice::WriteOnly);
        CliRun done;
        done.exit =
            zt::runCli(QStringList{QStringLiteral("--lang"), QStringLiteral("en")} + arguments,
                       out,
                       err,
                       m_clock,
                       prompt);
        done.out = out.data();
        done.err = QString::fromUtf8(err.data());
        return done;
    }

    [[nodiscard]] QString path(const char* name) const
    {
        return m_bench.path(QString::fromLatin1(name));
    }

    [[nodiscard]] QStringList signing(const char* role, const QStringList& more = {}) const
    {
        return QStringList{QStringLiteral("sign"),
                           path("a.zta"),
                           QStringLiteral("--role"),
                           QString::fromLatin1(role),
                           QStringLiteral("--key"),
                           path("ciso.key"),
                           QStringLiteral("--certificate"),
                           path("ciso.pem")} +
               more;
    }

    [[nodiscard]] QStringList listing(const QStringList& more = {}) const
    {
        return QStringList{QStringLiteral("signatures"),
                           path("a.zta"),
                           QStringLiteral("--format"),
                           QStringLiteral("json")} +
               more;
    }

    QString stateOf(int index, const QStringList& more = {})
    {
        const QJsonArray all =
            run(listing(more)).json().value(QLatin1String("sign_offs")).toArray();
        return all.at(index).toObject().value(QLatin1String("state")).toString();
    }

    OpensslBench m_bench;
    zt::SteppedClock m_clock{QDateTime::currentDateTimeUtc()};
    QStringList m_trust;
};

namespace {

QString text(const char* words)
{
    return QString::fromUtf8(words);
}

} // namespace

void TestSignCli::initTestCase()
{
    m_bench.makeAuthority(text("root"));
    m_bench.makeAuthority(text("stranger"));
    const QString p256 = text("ec -pkeyopt ec_paramgen_curve:P-256");
    m_bench.certify(text("ciso"), p256, text("root"), "keyUsage=digitalSignature\n");
    m_bench.certify(text("other"), p256, text("root"), "keyUsage=digitalSignature\n");
    m_bench.certify(text("clock"),
                    text("rsa:2048"),
                    text("root"),
                    "keyUsage=critical,digitalSignature\n"
                    "extendedKeyUsage=critical,timeStamping\n");
    m_bench.write(text("serial.txt"), "0A");
    m_bench.write(text("tsa.cnf"),
                  "[tsa]\ndefault_tsa = tsa1\n[tsa1]\nserial = serial.txt\nsigner_digest = sha256\n"
                  "default_policy = 1.2.3.4.1\ndigests = sha256\ness_cert_id_alg = sha256\n");
    m_bench.write(text("report.pdf"), "the report");
    m_bench.write(text("phrase"), "correct\n");
    m_bench.write(text("wrong"), "horse\n");
    m_trust = QStringList{text("--trust"), path("root.pem")};
    m_clock.set(QDateTime::currentDateTimeUtc().addSecs(60));
}

void TestSignCli::init()
{
    QFile::remove(path("a.zta"));
    QCOMPARE(run({text("new"), path("a.zta"), text("--name"), text("評估")}).exit, 0);
    QCOMPARE(run({text("audit"),
                  text("new"),
                  path("a.zta"),
                  text("--checklist"),
                  text("twse-audit"),
                  text("--field"),
                  text("tier=1")})
                 .exit,
             0);
}

void TestSignCli::signedListedAndExported()
{
    const CliRun done = run(signing("ciso",
                                    {text("--report"),
                                     path("report.pdf"),
                                     text("--format"),
                                     text("json"),
                                     text("--note"),
                                     text("已閱")}));
    QVERIFY2(done.exit == 0, qPrintable(done.err));
    const QJsonObject one = done.json();
    QCOMPARE(one.value(QLatin1String("sign_off")).toString(), text("S-01"));
    QCOMPARE(one.value(QLatin1String("subject")).toString(), text("report"));
    QCOMPARE(
        one.value(QLatin1String("report")).toObject().value(QLatin1String("sha256")).toString(),
        QString::fromLatin1(
            QCryptographicHash::hash("the report", QCryptographicHash::Sha256).toHex()));
    QCOMPARE(stateOf(0), text("unchecked"));
    QCOMPARE(stateOf(0, m_trust), text("valid"));
    const CliRun strange = run(listing({text("--trust"), path("stranger.pem")}));
    QCOMPARE(strange.exit, 1);
    const QString folder = path("out");
    const CliRun exported = run(listing(m_trust + QStringList{text("--export"), folder}));
    QVERIFY2(exported.exit == 0, qPrintable(exported.err));
    // The very lines that are printed, with the real openssl.
    const QJsonArray commands = exported.json()
                                    .value(QLatin1String("sign_offs"))
                                    .toArray()
                                    .first()
                                    .toObject()
                                    .value(QLatin1String("commands"))
                                    .toArray();
    QCOMPARE(commands.size(), 2);
    QFile::copy(path("root.pem"), folder + text("/CA.pem"));
    QFile::copy(path("report.pdf"), folder + text("/REPORT"));
    for (const auto& command : commands) {
        QVERIFY(exported.err.contains(command.toString()));
        QProcess shell;
        shell.setWorkingDirectory(folder);
        shell.start(text("sh"), {text("-c"), command.toString()});
        QVERIFY(shell.waitForFinished(30'000));
        QVERIFY2(shell.exitCode() == 0,
                 (command.toString().toUtf8() + shell.readAllStandardError()).constData());
    }
    // Nothing is written over.
    QCOMPARE(run(listing({text("--export"), folder})).exit, 4);
    QDir(folder).removeRecursively();
    const CliRun verified = run({text("verify"), path("a.zta")});
    QVERIFY2(verified.exit == 0, verified.out.constData());
    QVERIFY(verified.out.contains("signatures"));
    QVERIFY(verified.out.contains("1/1"));
    QCOMPARE(run({text("verify"), path("a.zta"), text("--trust"), path("stranger.pem")}).exit, 1);
}

void TestSignCli::bytesPrinted()
{
    const CliRun dry = run(signing("auditor", {text("--dry-run")}));
    QCOMPARE(dry.exit, 0);
    QVERIFY(
        dry.out.startsWith("Zero-Trust Assessment Workbench sign-off, form 1\nsign-off: S-01\n"
                           "of: assessment\nassessment: 評估\nrole: auditor\nsigner: CN=ciso\n"));
    QCOMPARE(run(listing()).json().value(QLatin1String("sign_offs")).toArray().size(), 0);
    QCOMPARE(run(signing("auditor")).exit, 0);
    const CliRun printed = run({text("signatures"), path("a.zta"), text("--print"), text("S-01")});
    QCOMPARE(printed.exit, 0);
    QVERIFY(printed.out.contains("\ntrail-head-sha256: "));
    const CliRun none = run({text("signatures"), path("a.zta"), text("--print"), text("S-02")});
    QCOMPARE(none.exit, 2);
    QVERIFY2(none.err.contains(text("--print")), qPrintable(none.err));
}

void TestSignCli::lockedKeys()
{
    m_bench.must(text("pkcs12 -export -in ciso.pem -inkey ciso.key -certfile root.pem "
                      "-passout pass:correct -out ciso.p12"));
    const QStringList base{
        text("sign"), path("a.zta"), text("--role"), text("ciso"), text("--key"), path("ciso.p12")};
    const CliRun none = run(base);
    QCOMPARE(none.exit, 4);
    QVERIFY2(none.err.contains(text("passphrase")), qPrintable(none.err));
    const CliRun wrong = run(base + QStringList{text("--key-passphrase-file"), path("wrong")});
    QCOMPARE(wrong.exit, 4);
    QVERIFY2(wrong.err.contains(text("does not open")), qPrintable(wrong.err));
    QCOMPARE(run(listing()).json().value(QLatin1String("sign_offs")).toArray().size(), 0);
    QCOMPARE(run(base + QStringList{text("--key-passphrase-file"), path("phrase")}).exit, 0);
    // What stands for a locked assessment's passphrase serves as well, and so does the terminal.
    QStringList second = base;
    second[3] = text("chairman");
    QCOMPARE(run(second + QStringList{text("--passphrase-file"), path("phrase")}).exit, 0);
    second[3] = text("president");
    QString asked;
    const auto typed = [&](const QString& question) -> zt::Result<zt::SecureBytes> {
        asked = question;
        return zt::SecureBytes::copyOf("correct");
    };
    QCOMPARE(run(second, typed).exit, 0);
    QVERIFY(asked.contains(text("ciso.p12")));
}

void TestSignCli::keysThatDoNotDo()
{
    const auto refused = [&](const QStringList& arguments, const char* why) {
        const CliRun done = run(arguments);
        return done.exit == 3 && done.err.contains(QString::fromLatin1(why));
    };
    QStringList mismatch = signing("ciso");
    mismatch.last() = path("other.pem");
    QVERIFY(refused(mismatch, "none of the certificates"));
    QVERIFY(refused(signing("ciso", {text("--trust"), path("stranger.pem")}), "does not lead"));
    QStringList noKey = signing("ciso");
    noKey[5] = path("report.pdf");
    QVERIFY(refused(noKey, "neither a PKCS#12 file nor PEM"));
    noKey[5] = path("nowhere.key");
    QCOMPARE(run(noKey).exit, 4);
    const QDateTime now = m_clock.now();
    m_clock.set(now.addYears(20));
    QVERIFY(refused(signing("ciso"), "has expired"));
    m_clock.set(now.addYears(-20));
    QVERIFY(refused(signing("ciso"), "not valid yet"));
    m_clock.set(now);
    QCOMPARE(run(listing()).json().value(QLatin1String("sign_offs")).toArray().size(), 0);
}

void TestSignCli::statementInOrder()
{
    const QStringList statement{text("--audit"),
                                text("Q-01"),
                                text("--statement"),
                                text("2025"),
                                text("--report"),
                                path("report.pdf")};
    const CliRun early = run(signing("chairman", statement));
    QCOMPARE(early.exit, 3);
    QVERIFY2(early.err.contains(text("order")), qPrintable(early.err));
    for (const char* role : {"ciso", "chairman", "president", "chief_auditor"}) {
        const CliRun done = run(signing(role, statement));
        QVERIFY2(done.exit == 0, qPrintable(done.err));
    }
    QCOMPARE(run(signing("president", statement)).exit, 3); // twice
    for (int i = 0; i < 4; ++i) {
        QCOMPARE(stateOf(i, m_trust), text("valid"));
    }
    QCOMPARE(run(signing("ciso", {text("--statement"), text("2025")})).exit, 2);
}

void TestSignCli::staleAndWithdrawn()
{
    QCOMPARE(run(signing("ciso")).exit, 0);
    QCOMPARE(run({text("add"), path("a.zta"), text("HR-01"), text("人事")}).exit, 0);
    const QJsonObject stale =
        run(listing(m_trust)).json().value(QLatin1String("sign_offs")).toArray().first().toObject();
    QCOMPARE(stale.value(QLatin1String("state")).toString(), text("stale"));
    QCOMPARE(stale.value(QLatin1String("since")).toObject().value(QLatin1String("seq")).toInt(), 4);
    QCOMPARE(stale.value(QLatin1String("facts"))
                 .toArray()
                 .first()
                 .toObject()
                 .value(QLatin1String("fact"))
                 .toString(),
             text("HR-01"));
    QVERIFY(run({text("verify"), path("a.zta")}).out.contains("0/1"));
    // The newest entry is undone; the sign-off before it is not.
    QCOMPARE(run({text("undo"), path("a.zta")}).exit, 0);
    QCOMPARE(stateOf(0, m_trust), text("valid"));
    const CliRun undone = run({text("undo"), path("a.zta"), text("--entry"), text("3")});
    QCOMPARE(undone.exit, 3);
    QVERIFY2(undone.err.contains(text("withdrawn")), qPrintable(undone.err));
    const QStringList withdrawal{text("sign"), path("a.zta"), text("--withdraw"), text("S-01")};
    QCOMPARE(run(withdrawal).exit, 2); // no reason
    QCOMPARE(run(withdrawal + QStringList{text("--reason"), text("簽錯")}).exit, 0);
    QCOMPARE(stateOf(0), text("withdrawn"));
    QCOMPARE(run(withdrawal + QStringList{text("--reason"), text("簽錯")}).exit, 2);
}

void TestSignCli::stamped()
{
    const QStringList asking{
        text("sign"), path("a.zta"), text("--request-time-stamp"), path("q.tsq")};
    QCOMPARE(run(asking).exit, 2); // nothing is signed yet
    QCOMPARE(run(signing("ciso")).exit, 0);
    QCOMPARE(run(asking).exit, 0);
    m_bench.must(text("ts -reply -config tsa.cnf -queryfile q.tsq -inkey clock.key -signer "
                      "clock.pem -out r.tsr"));
    const QStringList adding{text("sign"), path("a.zta"), text("--time-stamp"), path("r.tsr")};
    QCOMPARE(run(adding + QStringList{text("--trust"), path("stranger.pem")}).exit, 3);
    const CliRun added = run(adding + m_trust);
    QVERIFY2(added.exit == 0, qPrintable(added.err));
    QCOMPARE(stateOf(0, m_trust), text("valid"));
    QCOMPARE(run(adding).exit, 3); // there is one
    const QString folder = path("stamped");
    QCOMPARE(run(listing({text("--export"), folder})).exit, 0);
    m_bench.must(text("ts -verify -data stamped/S-01.p7s -in stamped/S-01.tsr -CAfile root.pem"));
    QDir(folder).removeRecursively();
    m_bench.write(text("r.tsr"), "nothing");
    QCOMPARE(run(adding).exit, 3);
}

void TestSignCli::sealedAndSigned()
{
    QCOMPARE(run(signing("ciso")).exit, 0);
    const QString package = path("p.zip");
    const CliRun done = run(QStringList{text("seal"),
                                        path("a.zta"),
                                        text("-o"),
                                        package,
                                        text("--sign"),
                                        path("ciso.key"),
                                        text("--certificate"),
                                        path("ciso.pem"),
                                        text("--request-time-stamp"),
                                        path("p.tsq")} +
                            m_trust);
    QVERIFY2(done.exit == 0, qPrintable(done.err));
    const QStringList verify{text("verify"), package, text("--format"), text("json")};
    const CliRun held = run(verify + m_trust);
    QVERIFY2(held.exit == 0, held.out.constData());
    QCOMPARE(run(verify).exit, 0);
    QCOMPARE(run(verify + QStringList{text("--trust"), path("stranger.pem")}).exit, 1);
    m_bench.must(text("ts -reply -config tsa.cnf -queryfile p.tsq -inkey clock.key -signer "
                      "clock.pem -out p.tsr"));
    m_bench.must(text("ts -verify -data p.zip -in p.tsr -CAfile root.pem"));
    const QStringList stamp{text("--time-stamp"), path("p.tsr")};
    const CliRun both = run(verify + m_trust + stamp);
    QVERIFY2(both.exit == 0, both.out.constData());
    const QJsonArray checks = both.json().value(QLatin1String("checks")).toArray();
    QStringList ids;
    for (const auto& check : checks) {
        ids.append(check.toObject().value(QLatin1String("check")).toString());
    }
    QCOMPARE(ids.join(u' '),
             text("archive manifest chain evidence sign-offs signature time-stamp"));
    // A flipped bit in the package: the stamp no longer fits, nor does the archive.
    QFile file(package);
    QVERIFY(file.open(QIODevice::ReadWrite));
    file.seek(file.size() / 2);
    char byte = 0;
    file.getChar(&byte);
    file.seek(file.size() / 2);
    file.putChar(static_cast<char>(byte ^ 1));
    file.close();
    QCOMPARE(run(verify + stamp).exit, 1);
    QFile::remove(package);
    QCOMPARE(run(QStringList{text("verify"), path("a.zta")} + stamp).exit, 2);
}

void TestSignCli::scrubbedPackage()
{
    QCOMPARE(run(signing("ciso")).exit, 0);
    const QString package = path("s.zip");
    const CliRun done = run({text("seal"),
                             path("a.zta"),
                             text("-o"),
                             package,
                             text("--scrub"),
                             text("--sign"),
                             path("ciso.key"),
                             text("--certificate"),
                             path("ciso.pem")});
    QVERIFY2(done.exit == 0, qPrintable(done.err));
    const CliRun held = run(QStringList{text("verify"), package} + m_trust);
    QVERIFY2(held.exit == 0, held.out.constData());
    QFile::remove(package);
}

void TestSignCli::wrongUsage()
{
    QCOMPARE(run({text("sign"), path("a.zta")}).exit, 2);
    QCOMPARE(run(signing("janitor")).exit, 2);
    QCOMPARE(run(signing("ciso", {text("--withdraw"), text("S-01")})).exit, 2);
    const CliRun both = run(signing("ciso", {text("--time-stamp"), path("r.tsr")}));
    QCOMPARE(both.exit, 2);
    QVERIFY2(both.err.contains(text("sign first")), qPrintable(both.err));
    QCOMPARE(run(signing("ciso", {text("--audit"), text("A-99")})).exit, 3);
    QCOMPARE(run(signing("ciso", {text("--report"), path("nowhere.pdf")})).exit, 4);
}

QTEST_MAIN(TestSignCli)
#include "tst_signcli.moc"
