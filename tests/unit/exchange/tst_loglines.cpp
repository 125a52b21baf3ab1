// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
/// Lines of web servers' logs and the moments in them, each rule broken alone.
#include "model/exchange/loglines.h"

#include <QDateTime>
#include <QTest>

using namespace zt;

namespace {

/// What is there, "|" between the pieces; "-" where it is no such line.
QByteArray told(const QByteArray& line)
{
    const auto read = combinedLine(line);
    if (!read) {
        return "-";
    }
    QByteArrayList pieces;
    for (const QByteArrayView piece : {read->address,
                                       read->user,
                                       read->time,
                                       read->request,
                                       read->status,
                                       read->bytes,
                                       read->referer,
                                       read->agent}) {
        pieces.append(piece.toByteArray());
    }
    return pieces.join('|');
}

const QByteArray when = "10/Oct/2000:13:55:36 -0700";
const QByteArray head = "127.0.0.1 - frank [10/Oct/2000:13:55:36 -0700] ";

} // namespace

class TestLogLines : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void combined_data();
    void combined();
    void combinedCutAnywhere();
    void requests_data();
    void requests();
    void moments_data();
    void moments();
    void noMoments_data();
    void noMoments();
    void everyHourOfAWeek();
    void records_data();
    void records();
};

void TestLogLines::combined_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<QByteArray>("pieces");
    const auto row = [](const char* name, const QByteArray& line, const QByteArray& pieces) {
        QTest::newRow(name) << line << pieces;
    };
    const QByteArray start = "127.0.0.1|frank|" + when + '|';
    // Apache's own example.
    row("common",
        head + R"("GET /apache_pb.gif HTTP/1.0" 200 2326)",
        start + "GET /apache_pb.gif HTTP/1.0|200|2326||");
    row("combined",
        head + R"("GET / HTTP/1.1" 200 - "http://a/" "M [X]")",
        start + "GET / HTTP/1.1|200|-|http://a/|M [X]");
    row("more behind", head + R"("" 408 0 "-" "-" "x" 0.001)", start + "|408|0|-|-");
    row("quotes within",
        head + R"("GET /\" HTTP/1.1" 200 1 "\\" "\"")",
        start + R"(GET /\" HTTP/1.1|200|1|\\|\")");
    row("a name with blanks and brackets",
        "::1 - a [b] c [" + when + R"(] "G" 200 1)",
        "::1|a [b] c|" + when + "|G|200|1||");
    row("nothing", "", "-");
    row("one word", "127.0.0.1", "-");
    row("a blank first", ' ' + head + R"("G" 200 1)", "-");
    row("no user", "127.0.0.1 -", "-");
    row("no time", R"(127.0.0.1 - frank "G" 200 1)", "-");
    row("a short time", R"(127.0.0.1 - frank [10/Oct/2000:13:55:36] "G" 200 1 "-" "-")", "-");
    row("another separator", R"(127.0.0.1 - frank [10-Oct-2000:13:55:36 -0700] "G" 200 1)", "-");
    row("time at the end", "127.0.0.1 - frank [" + when + ']', "-");
    row("no quote", head + "GET 200 1", "-");
    row("a request cut", head + R"("GET / HTTP/1.0 200 1)", "-");
    row("an escape cut", head + R"("GET \)", "-");
    row("nothing behind the request", head + R"("G")", "-");
    row("no blank behind the request", head + R"("G"200 1)", "-");
    row("a status of two", head + R"("G" 20 1)", "-");
    row("a status of four", head + R"("G" 2000 1)", "-");
    row("a status of letters", head + R"("G" 2x0 1)", "-");
    row("no size", head + R"("G" 200)", "-");
    row("a size of letters", head + R"("G" 200 1k)", "-");
    row("a size of nothing", head + R"("G" 200 )", "-");
    row("a referer without quotes", head + R"("G" 200 1 - "-")", "-");
    row("a referer cut", head + R"("G" 200 1 "-)", "-");
    row("no agent", head + R"("G" 200 1 "-")", "-");
    row("no blank before the agent", head + R"("G" 200 1 "-""-")", "-");
    row("an agent cut", head + R"("G" 200 1 "-" "-)", "-");
    row("an agent without quotes", head + R"("G" 200 1 "-" -)", "-");
}

void TestLogLines::combined()
{
    QFETCH(QByteArray, line);
    QFETCH(QByteArray, pieces);
    QCOMPARE(told(line), pieces);
}

void TestLogLines::combinedCutAnywhere()
{
    const QByteArray whole = head + R"("GET / HTTP/1.1" 200 12 "-" "M")";
    const qsizetype common = whole.indexOf(" 200 ") + 5;
    for (qsizetype size = 0; size < whole.size(); ++size) {
        const bool read = size == common + 1 || size == common + 2; // "1", "12"
        QCOMPARE(combinedLine(whole.first(size)).has_value(), read);
    }
}

/// RFC 9112, 3: method SP request-target SP HTTP-version.
void TestLogLines::requests_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("parts"); // empty: none
    const auto row = [](const char* text, const char* parts) {
        QTest::newRow(text) << QByteArray(text) << QByteArray(parts);
    };
    row("GET /mail HTTP/1.1", "GET|/mail|HTTP/1.1");
    row("get / HTTP/2.0", "get|/|HTTP/2.0");
    row("VERSION-CONTROL / HTTP/1.1", "VERSION-CONTROL|/|HTTP/1.1");
    row("MY_METHOD / HTTP/1.1", "MY_METHOD|/|HTTP/1.1");
    row("GET /a b c HTTP/1.1", "GET|/a b c|HTTP/1.1");
    row("", "");
    row("-", "");
    row("GET", "");
    row("GET /", "");
    row("GET / ", "");
    row("GET  HTTP/1.1", "");
    row(" / HTTP/1.1", "");
    row("GET / FTP/1.1", "");
    row("GET / http/1.1", "");
    row("GE7 / HTTP/1.1", "");
    row("G@T / HTTP/1.1", "");
    row("G[T / HTTP/1.1", "");
    row("G{T / HTTP/1.1", "");
    row("\\x16\\x03 / HTTP/1.1", "");
}

void TestLogLines::requests()
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, parts);
    const auto read = requestLine(text);
    QByteArrayList told;
    if (read) {
        for (const QByteArrayView part : {read->method, read->target, read->protocol}) {
            told.append(part.toByteArray());
        }
    }
    QCOMPARE(told.join('|'), parts);
}

/// By a clock in Taipei.
void TestLogLines::moments_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("local");
    const auto row = [](const char* text, const char* local) {
        QTest::newRow(text) << QByteArray(text) << QString::fromLatin1(local);
    };
    row("10/Oct/2000:13:55:36 -0700", "2000-10-11T04:55");
    row("10/Oct/2000:13:55:36 +0800", "2000-10-10T13:55");
    row("29/Feb/2024:23:59:60 +0000", "2024-03-01T07:59");
    row("01/Jan/1969:00:00:00 +1400", "1968-12-31T18:00");
    row("01/Dec/2024:00:00:00 +08:00", "2024-12-01T00:00");
    row("2026-01-31T09:00:00.5Z", "2026-01-31T17:00");
    row("2026-01-31 09:00:00,123456789", "2026-01-31T09:00");
    row("2026-01-31T09:00", "2026-01-31T09:00");
    row("2026-01-31T09:00Z", "2026-01-31T17:00");
    row("2026-01-31T23:30:00-01", "2026-02-01T08:30");
    row("2026-01-31T09:00:00+05:30", "2026-01-31T11:30");
    row("2026-01-31T09:00:00-1400", "2026-02-01T07:00");
    row("0", "1970-01-01T08:00");
    row("1784000000", "2026-07-14T11:33");
    row("1784000000.999", "2026-07-14T11:33");
}

void TestLogLines::moments()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, local);
    const auto read = localMoment(text, 480);
    QVERIFY(read);
    const QDateTime expected = QDateTime::fromString(local, Qt::ISODate);
    QCOMPARE(read->minute, expected.time().hour() * 60 + expected.time().minute());
    QCOMPARE(read->weekday, expected.date().dayOfWeek());
}

void TestLogLines::noMoments_data()
{
    QTest::addColumn<QByteArray>("text");
    for (const char* text : {"",
                             "-",
                             "x",
                             "1784000000.",
                             "1784000000.x",
                             "1784000000 ",
                             "178400000000",
                             "1784000000.123456789012",
                             "-1784000000",
                             "1/Oct/2000:13:55:36 -0700",
                             "x0/Oct/2000:13:55:36 -0700",
                             "1x/Oct/2000:13:55:36 -0700",
                             "10/Oct",
                             "10/oct/2000:13:55:36 -0700",
                             "10/Okt/2000:13:55:36 -0700",
                             "10/Oct/20x0:13:55:36 -0700",
                             "10/Oct/2000 13:55:36 -0700",
                             "10/Oct/2000:1:55:36 -0700",
                             "10/Oct/2000:13.55:36 -0700",
                             "10/Oct/2000:13:5x:36 -0700",
                             "10/Oct/2000:13:55 -0700",
                             "10/Oct/2000:13:55:3x -0700",
                             "10/Oct/2000:13:55:36",
                             "10/Oct/2000:13:55:36 ",
                             "10/Oct/2000:13:55:36 0700",
                             "10/Oct/2000:13:55:36 -7",
                             "10/Oct/2000:13:55:36 -07:0",
                             "10/Oct/2000:13:55:36 -07000",
                             "10/Oct/2000:13:55:36 +0860",
                             "10/Oct/2000:13:55:36 +1401",
                             "10/Oct/2000:24:00:00 +0800",
                             "10/Oct/2000:13:60:00 +0800",
                             "10/Oct/2000:13:55:61 +0800",
                             "31/Nov/2000:13:55:36 +0800",
                             "29/Feb/2023:13:55:36 +0800",
                             "00/Oct/2000:13:55:36 +0800",
                             "2026-",
                             "20x6-01-31T09:00",
                             "2026-1-31T09:00",
                             "2026-01/31T09:00",
                             "2026-01-3xT09:00",
                             "2026-01-31",
                             "2026-01-31X09:00",
                             "2026-01-31T9:00",
                             "2026-01-31T09",
                             "2026-01-31T09:0",
                             "2026-01-31T09:00:",
                             "2026-01-31T09:00:0",
                             "2026-01-31T09:00:00.",
                             "2026-01-31T09:00:00.x",
                             "2026-01-31T09:00:00.1234567890",
                             "2026-01-31T09:00:00Zx",
                             "2026-01-31T09:00:00 CST",
                             "2026-01-31T09:00:00+",
                             "2026-13-01T09:00",
                             "2026-00-01T09:00",
                             "2026-01-31T24:00"}) {
        QTest::newRow(text) << QByteArray(text);
    }
}

void TestLogLines::noMoments()
{
    QFETCH(QByteArray, text);
    QVERIFY(!localMoment(text, 480));
}

/// Around the year's end, by every clock of the world.
void TestLogLines::everyHourOfAWeek()
{
    const QDateTime start(QDate(2025, 12, 28), QTime(0, 30), Qt::UTC);
    for (int hour = 0; hour < 24 * 7; ++hour) {
        const QDateTime at = start.addSecs(hour * 3600);
        for (const int ahead : {-720, -210, 0, 345, 480, 840}) {
            const QDateTime local = at.addSecs(ahead * 60);
            const LocalMoment expected{local.time().hour() * 60 + local.time().minute(),
                                       local.date().dayOfWeek()};
            const QByteArray iso = at.toString(Qt::ISODate).toLatin1();
            QVERIFY(localMoment(iso, ahead) == expected);
            QVERIFY(localMoment(QByteArray::number(at.toSecsSinceEpoch()), ahead) == expected);
        }
    }
}

/// RFC 4180, 2.
void TestLogLines::records_data()
{
    QTest::addColumn<QByteArray>("record");
    QTest::addColumn<QByteArrayList>("fields");
    const auto row = [](const char* record, const QByteArrayList& fields) {
        QTest::newRow(record) << QByteArray(record) << fields;
    };
    row("", {""});
    row("a", {"a"});
    row("a,b", {"a", "b"});
    row(",", {"", ""});
    row("a,,b,", {"a", "", "b", ""});
    row(R"("a")", {"a"});
    row(R"("a,b",c)", {"a,b", "c"});
    row(R"("a""b","")", {R"(a"b)", ""});
    row(R"("""")", {R"(")"});
    row(R"("",)", {"", ""});
    row(R"(a"b,c"d)", {R"(a"b)", R"(c"d)"});
    row(R"("a)", {"a"});
    row(R"("a"b,c)", {"ab", "c"});
    row(R"("a"b"c",d)", {R"(ab"c")", "d"});
    row(R"(x,"a""",y)", {"x", R"(a")", "y"});
}

void TestLogLines::records()
{
    QFETCH(QByteArray, record);
    QFETCH(QByteArrayList, fields);
    QByteArray texts;
    std::vector<QByteArrayView> read{"left from before"};
    splitRecord(record, ',', texts, read);
    QByteArrayList told;
    for (const QByteArrayView field : read) {
        told.append(field.toByteArray());
    }
    QCOMPARE(told, fields);
}

QTEST_APPLESS_MAIN(TestLogLines)
#include "tst_loglines.moc"
