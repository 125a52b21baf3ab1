// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "clirun.h"

#include <QJsonArray>
#include <QTemporaryDir>
#include <QTest>

using namespace zt;
using namespace Qt::StringLiterals;

namespace {

/// Enough to decide a line: that the user has left, or that no session was there.
constexpr auto map = R"({
    "resource": {"field": "app", "words": {"mail": "mail", "report": "reporting"}},
    "operation": {"always": "read"},
    "verdict": {"field": "result", "words": {"ok": "allow", "no": "deny", "more": "step_up"}},
    "facts": {
        "account.employed": {"field": "staff", "words": {"yes": true, "no": false}},
        "session.live": {"field": "session", "words": {"yes": true, "no": false}}
    },
    "user": "user", "source": "from"
})";

constexpr auto lines = "app,result,staff,session,user,from\n"
                       "mail,ok,yes,yes,alice,192.0.2.1\n"  // 2: everything else is not known
                       "mail,no,no,yes,bob,192.0.2.2\n"     // 3: both refuse
                       "report,ok,no,yes,carol,192.0.2.3\n" // 4: the reference refuses
                       "mail,more,yes,no,carol,192.0.2.3\n" // 5: the reference refuses
                       "wages,ok,no,,dave,192.0.2.4\n"      // 6: whoever has left, wherever
                       "mail,??,no,,dave,192.0.2.4\n"       // 7: the log does not say
                       "mail,ok\n";                         // 8: not read

} // namespace

class TestSimulateReplayCli : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_dir;

    QString file(const QString& name, const QByteArray& bytes) const
    {
        QFile file(m_dir.filePath(name));
        return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size()
                   ? file.fileName()
                   : QString();
    }

    CliRun replay(const QByteArray& log, const QStringList& more) const
    {
        return runCli(
            QStringList{u"simulate"_s, u"replay"_s, file(u"log"_s, log), u"--lang"_s, u"en"_s} +
            more);
    }

    CliRun mapped(const QStringList& more = {}) const
    {
        return replay(lines,
                      QStringList{u"--format-in"_s,
                                  u"csv"_s,
                                  u"--map"_s,
                                  file(u"map.json"_s, map),
                                  u"--format"_s,
                                  u"json"_s} +
                          more);
    }

private Q_SLOTS:
    void countsLineByLine();
    void keepsNamesOnlyWhenAsked();
    void showsTableAndCsv();
    void itemsSwitchRules();
    void aWebServersLogIsUndecidable();
    void agreementIsNoFailure();
    void refusals_data();
    void refusals();
    void unreadableLogsAreBadInput();
};

void TestSimulateReplayCli::countsLineByLine()
{
    const CliRun run = mapped();
    QCOMPARE(run.exit, 1); // two lines differ
    const QJsonObject json = run.json();
    QCOMPARE(json[u"format"_s].toString(), u"csv"_s);
    QCOMPARE(json[u"lines"_s].toInt(), 6);
    QCOMPARE(json[u"unreadable"_s].toInt(), 1);
    QCOMPARE(json[u"compared"_s].toInt(), 4);
    QCOMPARE(json[u"agreeing"_s].toInt(), 1);
    QCOMPARE(json[u"stricter"_s].toInt(), 3);
    QCOMPARE(json[u"milder"_s].toInt(), 0);
    QCOMPARE(json[u"undecidable"_s].toInt(), 1);
    QCOMPARE(json[u"unstated"_s].toInt(), 1);
    QMap<QString, int> cells;
    for (const QJsonValue cell : json[u"cells"_s].toArray()) {
        cells.insert(cell[u"old"_s].toString() + u' ' + cell[u"reference"_s].toString(),
                     cell[u"lines"_s].toInt());
    }
    QCOMPARE(cells,
             (QMap<QString, int>{{u"allow undecidable"_s, 1},
                                 {u"deny deny"_s, 1},
                                 {u"allow deny"_s, 2},
                                 {u"step_up deny"_s, 1},
                                 {u"unstated deny"_s, 1}}));
    const QJsonObject first = json[u"first_divergence"_s].toObject();
    QCOMPARE(first[u"line"_s].toInt(), 4);
    QCOMPARE(first[u"resource"_s].toString(), u"reporting"_s);
    QCOMPARE(first[u"rule"_s].toString(), u"R-LIFE-02"_s);
    QCOMPARE(first[u"item"_s].toString(), u"1-7"_s);
    QCOMPARE(json[u"faults"_s][0][u"reason"_s].toString(), u"field_count"_s);
    QCOMPARE(json[u"faults"_s][0][u"first_line"_s].toInt(), 8);
    QStringList unread;
    for (const QJsonValue word : json[u"unread_words"_s].toArray()) {
        unread.append(word[u"field"_s].toString() + u':' +
                      QString::number(word[u"first_line"_s].toInt()));
        QVERIFY(word[u"first"_s].isNull());
    }
    unread.sort();
    QCOMPARE(unread, (QStringList{u"app:6"_s, u"result:7"_s}));
    QVERIFY(json[u"lacking"_s].toArray().size() > 10);
    QCOMPARE(json[u"lacking"_s][0][u"lines"_s].toInt(), 1);
}

void TestSimulateReplayCli::keepsNamesOnlyWhenAsked()
{
    const CliRun hidden = mapped();
    for (const char* name : {"alice", "bob", "carol", "dave", "192.0.2", "??", "wages"}) {
        QVERIFY2(!hidden.out.contains(name) && !hidden.err.contains(QLatin1String(name)), name);
    }
    const CliRun shown = mapped({u"--names"_s});
    QCOMPARE(shown.json()[u"first_divergence"_s][u"user"_s].toString(), u"carol"_s);
    QCOMPARE(shown.json()[u"names"_s].toBool(), true);
    // printf Ucarol | openssl dgst -sha256 -hmac spice
    const auto user = [this](const QStringList& more) {
        return mapped(more).json()[u"first_divergence"_s][u"user"_s].toString();
    };
    QCOMPARE(user({u"--salt"_s, u"spice"_s}), u"U-5f0b796a9e"_s);
    QVERIFY(user({}) != user({}));
}

void TestSimulateReplayCli::showsTableAndCsv()
{
    const CliRun table = mapped({u"--format"_s, u"table"_s, u"--names"_s});
    const QString text = QString::fromUtf8(table.out);
    QVERIFY2(text.contains(u"First divergence: line 4, ALLOW, reference DENY"_s), table.out);
    QVERIFY(text.contains(u"carol"_s));
    QVERIFY(table.err.contains(u"Not read: 1 lines, the first is line 8"_s));
    const CliRun csv = mapped({u"--format"_s, u"csv"_s});
    const QList<QByteArray> rows = csv.out.trimmed().split('\n');
    QCOMPARE(rows.size(), 6);
    QVERIFY2(csv.out.contains("ALLOW,DENY,2,4,reporting,"), csv.out);
}

/// Without 1-7 nobody is asked whether somebody left; without any item only the basic rules are.
void TestSimulateReplayCli::itemsSwitchRules()
{
    const QJsonObject without = mapped({u"--without"_s, u"1-7"_s}).json();
    QCOMPARE(without[u"compared"_s].toInt(), 1); // the one without a session
    QCOMPARE(without[u"items"_s].toArray().size(), 35);
    const QJsonObject singular = mapped({u"--context"_s, u"singular"_s}).json();
    QCOMPARE(singular[u"context"_s].toString(), u"singular"_s);
    QVERIFY(singular[u"lacking"_s].toArray().size() <
            mapped().json()[u"lacking"_s].toArray().size());
    QCOMPARE(mapped({u"--algorithm"_s, u"score"_s}).json()[u"algorithm"_s].toString(), u"score"_s);
}

void TestSimulateReplayCli::aWebServersLogIsUndecidable()
{
    const QByteArray log(
        "192.0.2.1 - alice [31/Jan/2026:09:00:01 +0800] \"GET /mail/ HTTP/1.1\" 200 5 \"-\" \"-\"\n"
        "192.0.2.1 - - [31/Jan/2026:09:00:02 +0800] \"GET /x HTTP/1.1\" 403 5 \"-\" \"-\"\n");
    const QStringList asNginx{u"--format-in"_s, u"nginx"_s, u"--format"_s, u"json"_s};
    const CliRun run = replay(log, asNginx);
    QCOMPARE(run.exit, 0);
    QCOMPARE(run.json()[u"undecidable"_s].toInt(), 2);
    QCOMPARE(run.json()[u"lacking"_s][0][u"fact"_s].toString(), u"resource"_s);
    // A mapping of one's own adds to the shipped one.
    const QString more = file(
        u"more.json"_s,
        R"({"resource": {"field": "request_uri", "prefixes": {"/mail/": "mail"}, "otherwise": "unstated"},
            "facts": {"account.employed": {"always": false}}})");
    const CliRun added = replay(log, asNginx + QStringList{u"--map"_s, more});
    QCOMPARE(added.exit, 1);
    QCOMPARE(added.json()[u"agreeing"_s].toInt(), 1);
    QCOMPARE(added.json()[u"first_divergence"_s][u"resource"_s].toString(), u"mail"_s);
    QCOMPARE(added.json()[u"map_sha256"_s].toString().size(), 64);
}

void TestSimulateReplayCli::agreementIsNoFailure()
{
    const CliRun run = replay("app,result,staff,session,user,from\nmail,no,no,yes,b,c\n",
                              {u"--format-in"_s, u"csv"_s, u"--map"_s, file(u"map.json"_s, map)});
    QCOMPARE(run.exit, 0);
    QVERIFY(!run.out.isEmpty());
}

void TestSimulateReplayCli::refusals_data()
{
    QTest::addColumn<QStringList>("options");
    QTest::addColumn<int>("exit");
    QTest::addColumn<QString>("says");
    const QString good = file(u"map.json"_s, map);
    const QString bad = file(u"bad.json"_s, R"({"facts": {"account.employd": {"always": true}}})");
    const QString none = file(u"none.json"_s, "{");
    const auto row = [](const char* name, const QStringList& options, int exit, const char* says) {
        QTest::newRow(name) << options << exit << QString::fromLatin1(says);
    };
    row("no format", {}, 2, "nginx, nginx-json, envoy, entra, csv, jsonl");
    row("other format", {u"--format-in"_s, u"iis"_s}, 2, "nginx, nginx-json, envoy, entra, csv");
    row("no map", {u"--format-in"_s, u"csv"_s}, 2, "--map");
    row("no map either", {u"--format-in"_s, u"jsonl"_s}, 2, "--map");
    row("no such fact", {u"--format-in"_s, u"csv"_s, u"--map"_s, bad}, 3, "account.employed");
    row("no JSON", {u"--format-in"_s, u"csv"_s, u"--map"_s, none}, 3, "none.json");
    row("no such map", {u"--format-in"_s, u"csv"_s, u"--map"_s, u"/nowhere.json"_s}, 4, "nowhere");
    row("heads do not fit", {u"--format-in"_s, u"csv"_s, u"--map"_s, good}, 3, "app");
    row("item", {u"--format-in"_s, u"nginx"_s, u"--without"_s, u"9-9"_s}, 2, "9-9");
    row("algorithm", {u"--format-in"_s, u"nginx"_s, u"--algorithm"_s, u"luck"_s}, 2, "luck");
    row("context", {u"--format-in"_s, u"nginx"_s, u"--context"_s, u"x"_s}, 2, "singular");
    row("salt", {u"--format-in"_s, u"nginx"_s, u"--salt"_s, u"a"_s, u"--names"_s}, 2, "--salt");
}

void TestSimulateReplayCli::refusals()
{
    QFETCH(QStringList, options);
    QFETCH(int, exit);
    QFETCH(QString, says);
    const CliRun run = replay("one,two\n1,2\n", options);
    QCOMPARE(run.exit, exit);
    QVERIFY(run.out.isEmpty());
    QVERIFY2(run.err.contains(says), qPrintable(run.err));
}

void TestSimulateReplayCli::unreadableLogsAreBadInput()
{
    QCOMPARE(replay("hello\nworld\n", {u"--format-in"_s, u"nginx"_s}).exit, 3);
    QCOMPARE(replay("", {u"--format-in"_s, u"nginx"_s}).exit, 0);
    QCOMPARE(replay("\x1f\x8b\x08", {u"--format-in"_s, u"nginx"_s}).exit, 3);
    QCOMPARE(runCli({u"simulate"_s, u"replay"_s, u"/nowhere"_s, u"--format-in"_s, u"nginx"_s}).exit,
             4);
}

QTEST_GUILESS_MAIN(TestSimulateReplayCli)
#include "tst_simulatereplaycli.moc"
