// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/crypto/agefile.h"

#include <QBuffer>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace zt;

namespace {

QByteArray sampleText(qsizetype size)
{
    QByteArray text(size, '\0');
    for (qsizetype i = 0; i < size; ++i) {
        text[i] = static_cast<char>(i * 131 >> 4);
    }
    return text;
}

} // namespace

/// Both ways against the tool whose format this is. (It asks for passphrases on a terminal only;
/// `script` gives it one.)
class TestAgeTool : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void itsKeysReadHere();
    void ourKeysReadThere();
    void fromItToUs_data();
    void fromItToUs();
    void fromUsToIt_data();
    void fromUsToIt();
    void passphraseFromItToUs();
    void passphraseFromUsToIt();

private:
    [[nodiscard]] QString path(const char* name) const
    {
        return m_folder->filePath(QString::fromLatin1(name));
    }

    void write(const char* name, QByteArrayView bytes) const
    {
        QFile file(path(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(bytes.data(), bytes.size()), bytes.size());
    }

    [[nodiscard]] QByteArray read(const char* name) const
    {
        QFile file(path(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("(no file)");
    }

    static void run(const QString& program, const QStringList& arguments)
    {
        QProcess process;
        process.setProcessChannelMode(QProcess::MergedChannels);
        process.start(program, arguments);
        QVERIFY(process.waitForFinished(60'000));
        QVERIFY2(process.exitCode() == 0, process.readAll().constData());
    }

    /// Its own terminal; what is typed is given after the question.
    void runOnTerminal(const QString& command, const QByteArray& typed) const
    {
        QProcess process;
        process.setProcessChannelMode(QProcess::MergedChannels);
        process.start(QStringLiteral("script"),
                      {QStringLiteral("-qec"), command, QStringLiteral("/dev/null")});
        QVERIFY(process.waitForStarted());
        QByteArray seen;
        for (const QByteArray& line : typed.split('|')) {
            while (!seen.contains("assphrase") && process.waitForReadyRead(30'000)) {
                seen += process.readAll();
            }
            process.write(line + '\n');
            seen.clear();
        }
        QVERIFY(process.waitForFinished(60'000));
        QVERIFY2(process.exitCode() == 0, (seen + process.readAll()).constData());
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    const QString m_age = QStringLiteral(AGE_TOOL);
};

void TestAgeTool::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
}

void TestAgeTool::itsKeysReadHere()
{
    run(QStringLiteral(AGE_KEYGEN_TOOL), {QStringLiteral("-o"), path("key.txt")});
    QByteArray text = read("key.txt");
    QBuffer file(&text);
    file.open(QIODevice::ReadOnly);
    const Result<AgeIdentities> identities = readIdentities(file, {});
    QVERIFY(identities.has_value());
    QVERIFY(text.contains("# public key: " + identities->front().recipient().toText().toLatin1() +
                          '\n'));
}

void TestAgeTool::ourKeysReadThere()
{
    const AgeIdentity identity = AgeIdentity::generate();
    write("key.txt", identityFile(identity).view());
    QProcess process;
    process.start(QStringLiteral(AGE_KEYGEN_TOOL), {QStringLiteral("-y"), path("key.txt")});
    QVERIFY(process.waitForFinished());
    QCOMPARE(process.readAllStandardOutput().trimmed(), identity.recipient().toText().toLatin1());
}

void TestAgeTool::fromItToUs_data()
{
    QTest::addColumn<qsizetype>("size");
    QTest::addColumn<bool>("armored");
    for (const int size : {0, 1, 65535, 65536, 65537, 200'000}) {
        QTest::addRow("%d", size) << qsizetype(size) << false;
        QTest::addRow("%d armored", size) << qsizetype(size) << true;
    }
}

void TestAgeTool::fromItToUs()
{
    QFETCH(qsizetype, size);
    QFETCH(bool, armored);
    AgeKeys keys;
    keys.identities.push_back(AgeIdentity::generate());
    write("in", sampleText(size));
    QStringList arguments{QStringLiteral("-r"),
                          AgeIdentity::generate().recipient().toText(),
                          QStringLiteral("-r"),
                          keys.identities.front().recipient().toText(),
                          QStringLiteral("-o"),
                          path("out"),
                          path("in")};
    if (armored) {
        arguments.prepend(QStringLiteral("-a"));
    }
    run(m_age, arguments);
    QByteArray bytes = read("out");
    QBuffer sealed(&bytes);
    sealed.open(QIODevice::ReadOnly);
    QBuffer plain;
    plain.open(QIODevice::WriteOnly);
    JobContext job;
    QVERIFY(openAgeFile(sealed, keys, plain, {}, job).has_value());
    QVERIFY(plain.data() == sampleText(size));
    if (!armored) {
        return;
    }
    // what it writes is what we write
    QVERIFY(bytes.startsWith("-----BEGIN AGE ENCRYPTED FILE-----\n"));
}

void TestAgeTool::fromUsToIt_data()
{
    fromItToUs_data();
}

void TestAgeTool::fromUsToIt()
{
    QFETCH(qsizetype, size);
    QFETCH(bool, armored);
    const AgeIdentity identity = AgeIdentity::generate();
    write("key.txt", identityFile(identity).view());
    AgeLock lock;
    lock.recipients = {AgeIdentity::generate().recipient(), identity.recipient()};
    const Result<AgeOpenedLock> made = makeAgeLock(lock, {});
    QVERIFY(made.has_value());
    QByteArray text = sampleText(size);
    QBuffer plain(&text);
    plain.open(QIODevice::ReadOnly);
    QFile sealed(path("in"));
    QVERIFY(sealed.open(QIODevice::WriteOnly));
    JobContext job;
    QVERIFY(
        sealAgeFile(*made, plain, sealed, armored ? AgeForm::Armored : AgeForm::Binary, {}, job));
    sealed.close();
    run(m_age,
        {QStringLiteral("-d"),
         QStringLiteral("-i"),
         path("key.txt"),
         QStringLiteral("-o"),
         path("out"),
         path("in")});
    // it makes no file where there is nothing to be written
    QVERIFY(read("out") == text || (size == 0 && !QFile::exists(path("out"))));
}

void TestAgeTool::passphraseFromItToUs()
{
    write("in", sampleText(100'000));
    runOnTerminal(m_age + QStringLiteral(" -p -o '%1' '%2'").arg(path("out"), path("in")),
                  "correct horse|correct horse");
    AgeKeys keys;
    keys.passphrase = SecureBytes::copyOf("correct horse");
    QByteArray bytes = read("out");
    QBuffer sealed(&bytes);
    sealed.open(QIODevice::ReadOnly);
    QBuffer plain;
    plain.open(QIODevice::WriteOnly);
    JobContext job;
    const Result<AgeOpenedLock> lock = openAgeFile(sealed, keys, plain, {}, job);
    QVERIFY(lock.has_value());
    QVERIFY(lock->opensWith == AgeOpensWith::Passphrase);
    QVERIFY(plain.data() == sampleText(100'000));
}

void TestAgeTool::passphraseFromUsToIt()
{
    AgeLock lock;
    lock.passphrase.emplace(AgePassphrase{SecureBytes::copyOf("密語 correct"), 12});
    const Result<AgeOpenedLock> made = makeAgeLock(lock, {});
    QVERIFY(made.has_value());
    QByteArray text = sampleText(100'000);
    QBuffer plain(&text);
    plain.open(QIODevice::ReadOnly);
    QFile sealed(path("in"));
    QVERIFY(sealed.open(QIODevice::WriteOnly));
    JobContext job;
    QVERIFY(sealAgeFile(*made, plain, sealed, AgeForm::Binary, {}, job).has_value());
    sealed.close();
    runOnTerminal(m_age + QStringLiteral(" -d -o '%1' '%2'").arg(path("out"), path("in")),
                  "密語 correct");
    QVERIFY(read("out") == text);
}

QTEST_GUILESS_MAIN(TestAgeTool)
#include "tst_agetool.moc"
