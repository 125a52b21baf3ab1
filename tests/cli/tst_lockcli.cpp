// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/clirun.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

class TestLockCli : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void everyCommandTakesALockedFile();
    void withAPassphrase();
    void withoutAKeyItSaysWhatToDo();
    void askedOnTheTerminal();
    void wrongUsage();
    void filesOfAnyKind();
    void anotherLock();
    void whatOpensIt();
    void underAnotherName();
    void wrongUsageOfChanges();

private:
    [[nodiscard]] QString path(const char* name) const
    {
        return m_dir->filePath(QString::fromLatin1(name));
    }

    void write(const char* name, const QByteArray& bytes) const
    {
        QFile file(path(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(bytes);
    }

    [[nodiscard]] QByteArray read(const char* name) const
    {
        QFile file(path(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    /// Makes a key; gives its public half.
    [[nodiscard]] QString keygen(const char* name) const
    {
        const CliRun run = runCli(
            {QStringLiteral("age"), QStringLiteral("keygen"), QStringLiteral("-o"), path(name)});
        return QString::fromLatin1(run.out).trimmed();
    }

    /// The public half of a key made before, from the remark in its file.
    [[nodiscard]] QString keygenOf(const char* name) const
    {
        const QByteArray line = read(name).split('\n').value(0);
        return QString::fromLatin1(line.sliced(line.indexOf("age1")));
    }

    [[nodiscard]] bool isLocked() const
    {
        return read("a.zta").startsWith("age-encryption.org/v1\n");
    }

    std::unique_ptr<QTemporaryDir> m_dir;
};

void TestLockCli::init()
{
    m_dir = std::make_unique<QTemporaryDir>();
    const CliRun run = runCli(
        {QStringLiteral("new"), path("a.zta"), QStringLiteral("--name"), QStringLiteral("評估")});
    QCOMPARE(run.exit, 0);
}

void TestLockCli::everyCommandTakesALockedFile()
{
    const QString recipient = keygen("key.txt");
    QVERIFY(recipient.startsWith(QStringLiteral("age1")));
    QCOMPARE(runCli({QStringLiteral("lock"),
                     path("a.zta"),
                     QStringLiteral("--recipient"),
                     recipient,
                     QStringLiteral("--recipient"),
                     keygen("other.txt")})
                 .exit,
             0);
    QVERIFY(isLocked());
    const QStringList key{QStringLiteral("--identity"), path("key.txt")};
    const QByteArray before = read("a.zta");
    const CliRun added = runCli(
        QStringList{
            QStringLiteral("add"), path("a.zta"), QStringLiteral("HR-01"), QStringLiteral("人事")} +
        key);
    QVERIFY2(added.exit == 0, qPrintable(added.err));
    QVERIFY(isLocked());
    QVERIFY(read("a.zta") != before);
    for (const QString& identity : {path("key.txt"), path("other.txt")}) {
        const CliRun listed = runCli(
            {QStringLiteral("systems"), path("a.zta"), QStringLiteral("--identity=") + identity});
        QVERIFY2(listed.exit == 0, qPrintable(listed.err));
        QVERIFY(listed.out.contains("HR-01"));
    }
    const CliRun verified = runCli(QStringList{QStringLiteral("verify"), path("a.zta")} + key);
    QVERIFY2(verified.exit == 0, (verified.out + verified.err.toUtf8()).constData());
    const CliRun unlocked = runCli(QStringList{QStringLiteral("unlock"), path("a.zta")} + key);
    QCOMPARE(unlocked.exit, 0);
    QVERIFY(!isLocked());
    QVERIFY(runCli({QStringLiteral("systems"), path("a.zta")}).out.contains("HR-01"));
}

void TestLockCli::withAPassphrase()
{
    write("phrase", "correct horse\n");
    write("wrong", "battery staple\n");
    const QStringList phrase{QStringLiteral("--passphrase-file"), path("phrase")};
    QCOMPARE(runCli(QStringList{QStringLiteral("lock"), path("a.zta")} + phrase).exit, 0);
    QVERIFY(read("a.zta").startsWith("age-encryption.org/v1\n-> scrypt "));
    const QByteArray before = read("a.zta");
    const CliRun wrong = runCli({QStringLiteral("trail"),
                                 path("a.zta"),
                                 QStringLiteral("--passphrase-file"),
                                 path("wrong")});
    QCOMPARE(wrong.exit, 4);
    QVERIFY2(wrong.err.contains(QStringLiteral("密語不符")), qPrintable(wrong.err));
    QCOMPARE(read("a.zta"), before);
    QCOMPARE(runCli(QStringList{QStringLiteral("trail"), path("a.zta")} + phrase).exit, 0);
    QCOMPARE(runCli(QStringList{QStringLiteral("unlock"), path("a.zta")} + phrase).exit, 0);
    QVERIFY(!isLocked());
}

/// Behind a verb the assessment is the second word, whatever its name ends with.
void TestLockCli::underAnotherName()
{
    QVERIFY(QFile::rename(path("a.zta"), path("a.dat")));
    const QStringList key{QStringLiteral("--identity"), path("key.txt")};
    QCOMPARE(runCli({QStringLiteral("lock"),
                     path("a.dat"),
                     QStringLiteral("--recipient"),
                     keygen("key.txt")})
                 .exit,
             0);
    const CliRun listed =
        runCli(QStringList{QStringLiteral("pack"), QStringLiteral("list"), path("a.dat")} + key);
    QVERIFY2(listed.exit == 0, qPrintable(listed.err));
    QVERIFY(listed.out.contains("zt-guideline"));
    QCOMPARE(runCli({QStringLiteral("pack"), QStringLiteral("list"), path("a.dat")}).exit,
             4); // no key
}

void TestLockCli::withoutAKeyItSaysWhatToDo()
{
    QCOMPARE(runCli({QStringLiteral("lock"),
                     path("a.zta"),
                     QStringLiteral("--recipient"),
                     keygen("key.txt")})
                 .exit,
             0);
    for (const char* command : {"systems", "verify", "unlock"}) {
        const CliRun run = runCli({QString::fromLatin1(command), path("a.zta")});
        QCOMPARE(run.exit, 4);
        QVERIFY2(run.err.contains(QStringLiteral("--identity")), qPrintable(run.err));
        QVERIFY2(run.err.contains(QStringLiteral("--passphrase-file")), qPrintable(run.err));
    }
    const CliRun other = runCli(
        {QStringLiteral("systems"), path("a.zta"), QStringLiteral("--identity"), path("nothing")});
    QCOMPARE(other.exit, 4);
    (void)keygen("stranger.txt");
    QCOMPARE(runCli({QStringLiteral("systems"),
                     path("a.zta"),
                     QStringLiteral("--identity"),
                     path("stranger.txt")})
                 .exit,
             4);
}

void TestLockCli::askedOnTheTerminal()
{
    zt::SteppedClock clock(
        QDateTime::fromString(QStringLiteral("2026-07-18T06:00:00Z"), Qt::ISODate));
    QStringList questions;
    QByteArrayList answers{"one", "other"};
    const zt::PassphrasePrompt prompt = [&](const QString& question) {
        questions.append(question);
        return zt::SecureBytes::copyOf(answers.value(questions.size() - 1));
    };
    const auto run = [&](const QStringList& arguments) {
        QBuffer out;
        QBuffer err;
        out.open(QIODevice::WriteOnly);
        err.open(QIODevice::WriteOnly);
        questions.clear();
        return zt::runCli(arguments, out, err, clock, prompt);
    };
    const QStringList lock{QStringLiteral("lock"), path("a.zta")};
    QCOMPARE(run(lock), 2); // they differ
    QCOMPARE(questions.size(), 2);
    QVERIFY(!isLocked());
    answers = {"one", "one"};
    QCOMPARE(run(lock), 0);
    QVERIFY(isLocked());
    QCOMPARE(run({QStringLiteral("systems"), path("a.zta")}), 0);
    QCOMPARE(questions.size(), 1);
    answers = {"two"};
    QCOMPARE(run({QStringLiteral("systems"), path("a.zta")}), 4);
}

void TestLockCli::wrongUsage()
{
    write("phrase", "correct horse\n");
    const CliRun both = runCli({QStringLiteral("lock"),
                                path("a.zta"),
                                QStringLiteral("--recipient"),
                                keygen("key.txt"),
                                QStringLiteral("--passphrase-file"),
                                path("phrase")});
    QCOMPARE(both.exit, 2);
    QCOMPARE(runCli({QStringLiteral("lock"),
                     path("a.zta"),
                     QStringLiteral("--recipient"),
                     QStringLiteral("age1wrong")})
                 .exit,
             3);
    QCOMPARE(runCli({QStringLiteral("lock"), path("a.zta")}).exit, 2); // nobody to ask
    QCOMPARE(runCli({QStringLiteral("unlock"), path("a.zta")}).exit, 4);
    QCOMPARE(runCli({QStringLiteral("systems"), path("a.zta"), QStringLiteral("--identity")}).exit,
             2);
    QVERIFY(!isLocked());
    QVERIFY(read("key.txt").contains("AGE-SECRET-KEY-1"));
    QCOMPARE(runCli({QStringLiteral("age"),
                     QStringLiteral("keygen"),
                     QStringLiteral("-o"),
                     path("key.txt")})
                 .exit,
             4); // a key is never written over
}

void TestLockCli::filesOfAnyKind()
{
    const QString recipient = keygen("key.txt");
    write("in", QByteArray(100'000, 'x'));
    for (const bool armored : {false, true}) {
        QStringList arguments{QStringLiteral("age"),
                              QStringLiteral("encrypt"),
                              path("in"),
                              QStringLiteral("-o"),
                              path(armored ? "in.asc" : "in.age"),
                              QStringLiteral("--recipient"),
                              recipient};
        if (armored) {
            arguments.append(QStringLiteral("--armor"));
        }
        QCOMPARE(runCli(arguments).exit, 0);
        QCOMPARE(runCli(arguments).exit, 4); // it is there already
        const char* const back = armored ? "back2" : "back1";
        QCOMPARE(runCli({QStringLiteral("age"),
                         QStringLiteral("decrypt"),
                         path(armored ? "in.asc" : "in.age"),
                         QStringLiteral("-o"),
                         path(back),
                         QStringLiteral("--identity"),
                         path("key.txt")})
                     .exit,
                 0);
        QCOMPARE(read(back), read("in"));
    }
    QVERIFY(read("in.asc").startsWith("-----BEGIN AGE ENCRYPTED FILE-----\n"));
}

void TestLockCli::anotherLock()
{
    const auto opens = [this](const QStringList& with) {
        return runCli(QStringList{QStringLiteral("systems"), path("a.zta")} + with).exit;
    };
    const auto change = [this](const QStringList& how) {
        return runCli(
            QStringList{QStringLiteral("lock"), path("a.zta"), QStringLiteral("--change")} + how);
    };
    const QString other = keygen("other.txt");
    const QStringList key{QStringLiteral("--identity"), path("key.txt")};
    const QStringList otherKey{QStringLiteral("--identity"), path("other.txt")};
    QCOMPARE(runCli({QStringLiteral("lock"),
                     path("a.zta"),
                     QStringLiteral("--recipient"),
                     keygen("key.txt")})
                 .exit,
             0);
    QCOMPARE(opens(otherKey), 4);
    const CliRun added = change(QStringList{QStringLiteral("--add-recipient"), other} + key);
    QVERIFY2(added.exit == 0, qPrintable(added.err));
    QCOMPARE(opens(otherKey), 0);
    const CliRun removed =
        change(QStringList{QStringLiteral("--remove-recipient"), keygenOf("key.txt")} + otherKey);
    QVERIFY2(removed.exit == 0, qPrintable(removed.err));
    QCOMPARE(opens(key), 4);
    QCOMPARE(opens(otherKey), 0);
    const CliRun last = change(QStringList{QStringLiteral("--remove-recipient"), other} + otherKey);
    QCOMPARE(last.exit, 3);
    QCOMPARE(opens(otherKey), 0);
    write("list", keygenOf("key.txt").toLatin1() + "\n# and\n" + other.toLatin1() + "\n");
    QCOMPARE(change(QStringList{QStringLiteral("--recipients-file"), path("list")} + otherKey).exit,
             0);
    QCOMPARE(opens(key), 0);
    write("phrase", "correct horse\n");
    QCOMPARE(
        change(QStringList{QStringLiteral("--new-passphrase-file"), path("phrase")} + key).exit, 0);
    QCOMPARE(opens(key), 4);
    QCOMPARE(opens({QStringLiteral("--passphrase-file"), path("phrase")}), 0);
}

void TestLockCli::whatOpensIt()
{
    const auto show = [this](const QStringList& with) {
        const CliRun run = runCli(QStringList{QStringLiteral("lock"),
                                              path("a.zta"),
                                              QStringLiteral("--show"),
                                              QStringLiteral("--format=json")} +
                                  with);
        return QJsonDocument::fromJson(run.out).object();
    };
    QCOMPARE(show({}), (QJsonObject{{QStringLiteral("locked"), false}}));
    const QString one = keygen("key.txt");
    const QString other = keygen("other.txt");
    QCOMPARE(runCli({QStringLiteral("lock"),
                     path("a.zta"),
                     QStringLiteral("--recipient"),
                     one,
                     QStringLiteral("--recipients-file"),
                     path("other.txt")})
                 .exit,
             0);
    QJsonObject expected{{QStringLiteral("locked"), true},
                         {QStringLiteral("opens_with"), QStringLiteral("keys")},
                         {QStringLiteral("keys"), 2},
                         {QStringLiteral("recipients"), QJsonValue()}};
    QCOMPARE(show({}), expected);
    expected[QStringLiteral("recipients")] = QJsonArray{one, other};
    QCOMPARE(show({QStringLiteral("--identity"), path("other.txt")}), expected);
}

void TestLockCli::wrongUsageOfChanges()
{
    const auto code = [this](const QStringList& how) {
        return runCli(QStringList{QStringLiteral("lock"), path("a.zta")} + how).exit;
    };
    const QString one = keygen("key.txt");
    QCOMPARE(code({QStringLiteral("--add-recipient"), one}), 2);
    QCOMPARE(code({QStringLiteral("--show"), QStringLiteral("--change")}), 2);
    QCOMPARE(code({QStringLiteral("--change"), QStringLiteral("--recipient"), one}),
             4); // not locked
    QCOMPARE(code({QStringLiteral("--recipient"), one}), 0);
    QCOMPARE(code({QStringLiteral("--change"),
                   QStringLiteral("--recipient"),
                   one,
                   QStringLiteral("--add-recipient"),
                   one}),
             2);
    QCOMPARE(code({QStringLiteral("--change"),
                   QStringLiteral("--identity"),
                   path("key.txt"),
                   QStringLiteral("--add-recipient"),
                   QStringLiteral("age1wrong")}),
             3);
    QCOMPARE(code({QStringLiteral("--change"), QStringLiteral("--add-recipient"), one}), 4);
    // nobody can be asked for the new passphrase
    QCOMPARE(code({QStringLiteral("--change"), QStringLiteral("--identity"), path("key.txt")}), 2);
}

QTEST_GUILESS_MAIN(TestLockCli)
#include "tst_lockcli.moc"
