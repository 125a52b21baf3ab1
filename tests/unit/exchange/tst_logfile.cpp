// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "checklists/gatewaypacks.h"
#include "checklists/logmappings.h"
#include "model/domain/moment.h"
#include "model/exchange/logfile.h"
#include "model/exchange/loglines.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

#include <random>

using namespace zt;
using namespace Qt::StringLiterals;

namespace {

using V = LoggedVerdict;

constexpr OperationMask reads = maskOf(Operation::Read) | maskOf(Operation::Export);

/// A request whose words outlive the line.
struct Kept
{
    LoggedRequest request;
    QByteArray user;
    QByteArray source;
    QByteArray country;

    [[nodiscard]] std::optional<FactValue> fact(GatewayFact wanted) const
    {
        for (const StatedFact& stated : request.facts) {
            if (stated.fact == wanted) {
                return stated.value;
            }
        }
        return std::nullopt;
    }
};

struct ReadLog
{
    QList<Kept> lines;
    LogRemarks remarks;
    Error error;
    bool whole = false;

    [[nodiscard]] qint64 faulty(LogFault fault) const
    {
        return remarks.faults.at(static_cast<size_t>(fault)).lines;
    }

    [[nodiscard]] qint64 firstFaulty(LogFault fault) const
    {
        return remarks.faults.at(static_cast<size_t>(fault)).first;
    }
};

LogMapping mappingFrom(const char* json)
{
    const auto mapping = readLogMapping(json, u"map.json"_s, *shippedGatewayPolicy());
    if (!mapping) {
        qWarning() << mapping.error().args;
    }
    return mapping.value_or(LogMapping());
}

int systemIndex(const QString& id)
{
    const GatewayPolicy& policy = *shippedGatewayPolicy();
    for (int i = 0; i < policy.systems.size(); ++i) {
        if (policy.systems.at(i).id == id) {
            return i;
        }
    }
    return -1;
}

} // namespace

class TestLogFile : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_dir;

    ReadLog read(const QByteArray& bytes, LogFormat format, const LogMapping& own = {}) const
    {
        QFile file(m_dir.filePath(u"log"_s));
        ReadLog log;
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size()) {
            return log;
        }
        file.close();
        const LogMapping mapping = LogMapping::overlaid(*shippedLogMapping(format), own);
        const JobContext job;
        const auto opened =
            LogFile::open(file.fileName(), format, mapping, *shippedGatewayPolicy(), job);
        if (!opened) {
            log.error = opened.error();
            return log;
        }
        LoggedRequest request;
        while (true) {
            const Result<bool> more = (*opened)->next(request);
            if (!more) {
                log.error = more.error();
                return log;
            }
            if (!*more) {
                break;
            }
            log.lines.append({request,
                              request.user.toByteArray(),
                              request.source.toByteArray(),
                              request.country.toByteArray()});
        }
        log.remarks = (*opened)->remarks();
        log.whole = (*opened)->done() == bytes.size();
        return log;
    }

private Q_SLOTS:
    void combinedLines_data();
    void combinedLines();
    void combinedLinesThatAreNone_data();
    void combinedLinesThatAreNone();
    void nginxObjects();
    void envoyObjects();
    void entraResponse();
    void entraListAndLines();
    void separatedValues();
    void headsMustFit();
    void objectsWithAMapping();
    void whatIsWantedIsNotIgnored();
    void momentsInEveryForm_data();
    void momentsInEveryForm();
    void wordsThatNobodyExplainsAreTold();
    void longLinesArePassedOver();
    void brokenListsEnd();
    void otherFilesAreRefused_data();
    void otherFilesAreRefused();
    void textsAreReadAsQtReadsThem();
    void stopsHalfWay();
};

void TestLogFile::combinedLines_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<int>("verdict");
    QTest::addColumn<uint>("operations");
    QTest::addColumn<QByteArray>("user");
    QTest::addColumn<QByteArray>("source");
    QTest::addColumn<int>("minute");
    QTest::addColumn<int>("weekday");
    const auto row = [](const char* name,
                        const char* line,
                        V verdict,
                        OperationMask operations,
                        const char* user,
                        const char* source,
                        int minute,
                        int weekday) {
        QTest::newRow(name) << QByteArray(line) << static_cast<int>(verdict) << operations
                            << QByteArray(user) << QByteArray(source) << minute << weekday;
    };
    // The example of Apache's documentation; 13:55 in California is 04:55 of the next day, a
    // Wednesday, in Taiwan.
    row("Apache's example",
        R"x(127.0.0.1 - frank [10/Oct/2000:13:55:36 -0700] "GET /apache_pb.gif HTTP/1.0" 200 2326 "http://www.example.com/start.html" "Mozilla/4.08 [en] (Win98; I ;Nav)")x",
        V::Allow,
        reads,
        "frank",
        "127.0.0.1",
        295,
        3);
    row("common form",
        R"(2001:db8::7 - - [31/Jan/2026:09:00:01 +0800] "HEAD / HTTP/1.1" 304 0)",
        V::Allow,
        reads,
        "",
        "2001:db8::7",
        540,
        6);
    row("refused",
        R"(192.0.2.1 - alice [31/Jan/2026:23:59:59 +0000] "POST /login HTTP/2.0" 401 12 "-" "curl/8.5")",
        V::Deny,
        anyOperation,
        "alice",
        "192.0.2.1",
        479,
        7);
    row("a server's fault says nothing of access",
        R"(192.0.2.1 - alice [01/Feb/2026:00:00:00 +0800] "GET / HTTP/1.1" 502 150 "-" "-")",
        V::Unstated,
        reads,
        "alice",
        "192.0.2.1",
        0,
        7);
    row("a name with blanks, brackets and quotes",
        R"(192.0.2.1 - Al [x] \x22Ice [01/Feb/2026:00:00:00 +0800] "GET /a\"b HTTP/1.1" 403 1 "-" "-" "203.0.113.9")",
        V::Deny,
        reads,
        R"(Al [x] \x22Ice)",
        "192.0.2.1",
        0,
        7);
    row("no HTTP at all",
        R"(192.0.2.1 - - [01/Feb/2026:00:00:00 +0800] "\x16\x03\x01\x02" 400 157 "-" "-")",
        V::Unstated,
        anyOperation,
        "",
        "192.0.2.1",
        0,
        7);
    row("closed without an answer",
        R"(192.0.2.1 - - [01/Feb/2026:00:00:00 +0800] "GET / HTTP/1.1" 444 0 "-" "-")",
        V::Deny,
        reads,
        "",
        "192.0.2.1",
        0,
        7);
}

void TestLogFile::combinedLines()
{
    QFETCH(QByteArray, line);
    QFETCH(int, verdict);
    QFETCH(uint, operations);
    QFETCH(QByteArray, user);
    QFETCH(QByteArray, source);
    QFETCH(int, minute);
    QFETCH(int, weekday);
    const ReadLog log = read("\n" + line + "\r\n", LogFormat::Nginx);
    QCOMPARE(log.lines.size(), 1);
    const Kept& one = log.lines.first();
    QCOMPARE(one.request.line, 2);
    QCOMPARE(static_cast<int>(one.request.verdict), verdict);
    QVERIFY(one.request.action == GatewayAction::Request);
    QCOMPARE(one.request.operations, operations);
    QCOMPARE(one.request.system, -1);
    QCOMPARE(one.user, user);
    QCOMPARE(one.source, source);
    QVERIFY(one.request.moment == (LocalMoment{minute, weekday}));
    QVERIFY(one.request.facts.empty());
    QVERIFY(log.whole);
}

void TestLogFile::combinedLinesThatAreNone_data()
{
    QTest::addColumn<QByteArray>("line");
    const auto row = [](const char* line) { QTest::newRow(line) << QByteArray(line); };
    row("hello");
    row(" - - [01/Feb/2026:00:00:00 +0800] \"GET / HTTP/1.1\" 200 1 \"-\" \"-\"");
    row("192.0.2.1 - - [01/Feb/2026] \"GET / HTTP/1.1\" 200 1 \"-\" \"-\"");
    row("192.0.2.1 - - [01/Feb/2026:00:00:00 +0800] GET / 200 1");
    row("192.0.2.1 - - [01/Feb/2026:00:00:00 +0800] \"GET / HTTP/1.1\" ok 1 \"-\" \"-\"");
    row("192.0.2.1 - - [01/Feb/2026:00:00:00 +0800] \"GET / HTTP/1.1\" 200 many");
    row("192.0.2.1 - - [01/Feb/2026:00:00:00 +0800] \"GET / HTTP/1.1\" 200 1 \"-\" \"cut off");
    row("192.0.2.1 - - [01/Feb/2026:00:00:00 +0800] \"GET /\\");
    row("{\"remote_addr\":\"192.0.2.1\"}");
}

void TestLogFile::combinedLinesThatAreNone()
{
    QFETCH(QByteArray, line);
    const ReadLog log = read(line + "\n" + line, LogFormat::Nginx);
    QVERIFY(log.lines.isEmpty());
    QCOMPARE(log.faulty(LogFault::NotInFormat), 2);
    QCOMPARE(log.firstFaulty(LogFault::NotInFormat), 1);
    QCOMPARE(log.remarks.faultyLines(), 2);
}

/// log_format with escape=json; numbers with quotes or without.
void TestLogFile::nginxObjects()
{
    const ReadLog log = read(
        "{\"time_iso8601\":\"2026-01-31T09:00:00+08:00\",\"remote_addr\":\"192.0.2.1\","
        "\"remote_user\":\"\\u738b\\u5c0f\\u660e\",\"request\":\"GET /a HTTP/1.1\",\"status\":200,"
        "\"geoip_country_code\":\"TW\"}\n"
        "{\"msec\":\"1769821200.123\",\"remote_addr\":\"192.0.2.2\",\"remote_user\":\"\","
        "\"request_method\":\"DELETE\",\"request_uri\":\"/b\",\"status\":\"403\"}\n"
        "{\"remote_addr\":\"192.0.2.3\",\"status\":}\n",
        LogFormat::NginxJson);
    QCOMPARE(log.lines.size(), 2);
    const Kept& first = log.lines.at(0);
    QCOMPARE(first.user, QByteArray("王小明"));
    QVERIFY(first.request.verdict == V::Allow);
    QCOMPARE(first.request.operations, reads);
    QVERIFY(first.request.moment == (LocalMoment{540, 6}));
    QCOMPARE(first.country, QByteArray("TW"));
    const Kept& second = log.lines.at(1);
    QVERIFY(second.request.verdict == V::Deny);
    QCOMPARE(second.request.operations, anyOperation);
    QCOMPARE(second.user, QByteArray());
    QVERIFY(second.request.moment == (LocalMoment{540, 6})); // date -d @1769821200
    QCOMPARE(log.firstFaulty(LogFault::NotInFormat), 3);
    QVERIFY(log.remarks.fields.isEmpty());
}

/// The keys of Envoy Gateway's default format, and of Istio's.
void TestLogFile::envoyObjects()
{
    const ReadLog log = read(
        R"({"start_time":"2026-02-02T01:30:00.310Z","method":"GET","x-envoy-origin-path":"/get","protocol":"HTTP/1.1","response_code":"200","response_flags":"-","response_code_details":"via_upstream","connection_termination_details":"-","upstream_transport_failure_reason":"-","bytes_received":"0","bytes_sent":"506","duration":"3","x-envoy-upstream-service-time":"-","x-forwarded-for":"10.0.0.1","user-agent":"curl/8.5","x-request-id":"9d7b","":"x",":authority":"www.example.com","upstream_host":"10.0.0.9:80","upstream_cluster":"backend","upstream_local_address":"10.0.0.8:1","downstream_local_address":"10.0.0.8:2","downstream_remote_address":"10.0.0.1:3","requested_server_name":"-","route_name":"backend/rule/0"})"
        "\n"
        R"({"start_time":"2026-02-02T01:30:01Z","method":"GET","response_code":403,"response_flags":"UAEX","x_forwarded_for":null,"downstream_remote_address":"10.0.0.1:3"})"
        "\n"
        R"({"start_time":"2026-02-02T01:30:02Z","method":"-","response_code":503,"response_flags":"UF"})"
        "\n"
        R"({"start_time":"2026-02-02T01:30:03Z","method":"GET","response_code":200,"response_flags":"RL"})"
        "\n",
        LogFormat::Envoy);
    QCOMPARE(log.lines.size(), 4);
    QVERIFY(log.lines[0].request.verdict == V::Allow);
    QCOMPARE(log.lines[0].source, QByteArray("10.0.0.1"));
    QVERIFY(log.lines[0].request.moment == (LocalMoment{570, 1}));
    QVERIFY(log.lines[1].request.verdict == V::Deny);
    QCOMPARE(log.lines[1].source, QByteArray("10.0.0.1:3"));
    QVERIFY(log.lines[2].request.verdict == V::Unstated);
    QCOMPARE(log.lines[2].request.operations, anyOperation);
    QVERIFY(log.lines[3].request.verdict == V::Deny); // the flag is asked before the code
    QCOMPARE(log.remarks.fields.size(), 1);           // the one without a name
}

/// Written after the example of Graph's documentation (list signIns).
static const char* const signIn = R"({
      "id": "66ea54eb-6301-4ee5-be62-ff5a759b0100",
      "createdDateTime": "2020-03-13T19:15:41.6195833Z",
      "userDisplayName": "Test Contoso",
      "userPrincipalName": "testaccount1@contoso.com",
      "userId": "26be570a-1111-5555-b4e2-a37c6808512d",
      "appId": "de8bc8b5-5555-6666-a8ad-b748da725064",
      "appDisplayName": "Graph explorer",
      "ipAddress": "131.107.159.37",
      "clientAppUsed": "Browser",
      "correlationId": "d79f5bee-5860-4832-928f-3133e22ae912",
      "conditionalAccessStatus": "notApplied",
      "isInteractive": true,
      "riskDetail": "none",
      "riskLevelAggregated": "none",
      "riskLevelDuringSignIn": "none",
      "riskState": "none",
      "riskEventTypes": [],
      "resourceDisplayName": "Microsoft Graph",
      "resourceId": "00000003-0000-0000-c000-000000000000",
      "status": {"errorCode": 0, "failureReason": null, "additionalDetails": null},
      "deviceDetail": {"deviceId": "", "displayName": null, "operatingSystem": "Windows 10",
        "browser": "Edge 80.0.361", "isCompliant": null, "isManaged": false, "trustType": null},
      "location": {"city": "Redmond", "state": "Washington", "countryOrRegion": "US",
        "geoCoordinates": {"altitude": null, "latitude": 47.68, "longitude": -122.12}},
      "appliedConditionalAccessPolicies": [{"id": "x", "result": "notApplied", "grants": [1, {}]}]
    })";

void TestLogFile::entraResponse()
{
    QByteArray refused(signIn);
    refused.replace("\"errorCode\": 0", "\"errorCode\": 50126");
    refused.replace("\"isCompliant\": null", "\"isCompliant\": true");
    QByteArray asked(signIn);
    asked.replace("\"errorCode\": 0", "\"errorCode\": 50074");
    const ReadLog log =
        read("{\n  \"@odata.context\": \"https://graph.microsoft.com/v1.0/$metadata#auditLogs/"
             "signIns\",\n  \"value\": [\n    " +
                 QByteArray(signIn) + ",\n" + refused + ",\n" + asked +
                 "\n  ],\n  \"@odata.nextLink\": \"https://graph.microsoft.com/x}]\"\n}\n",
             LogFormat::Entra);
    QCOMPARE(log.lines.size(), 3);
    const Kept& first = log.lines[0];
    QCOMPARE(first.request.line, 4);
    QVERIFY(first.request.action == GatewayAction::SignIn);
    QVERIFY(first.request.verdict == V::Allow);
    QCOMPARE(first.user, QByteArray("testaccount1@contoso.com"));
    QCOMPARE(first.source, QByteArray("131.107.159.37"));
    QCOMPARE(first.country, QByteArray("US"));
    QVERIFY(first.request.moment == (LocalMoment{195, 6})); // 03:15 of Saturday, 14 March
    QVERIFY(first.fact(GatewayFact::IdentityKnown) == (FactValue{Truth::True, 0}));
    QVERIFY(first.fact(GatewayFact::DeviceKnown) == (FactValue{Truth::False, 0}));
    QVERIFY(!first.fact(GatewayFact::DeviceBaselineMet));
    QVERIFY(!first.fact(GatewayFact::IdentitySecretRight));
    QCOMPARE(first.request.facts.size(), size_t(3)); // known, enabled; the device is not managed
    QVERIFY(log.lines[1].request.verdict == V::Deny);
    QVERIFY(log.lines[1].fact(GatewayFact::IdentitySecretRight) == (FactValue{Truth::False, 0}));
    QVERIFY(log.lines[1].fact(GatewayFact::DeviceBaselineMet) == (FactValue{Truth::True, 0}));
    QVERIFY(log.lines[2].request.verdict == V::StepUp);
    QCOMPARE(log.remarks.faultyLines(), 0);
    QVERIFY(log.remarks.fields.isEmpty());
    QVERIFY(log.remarks.words.isEmpty());
    QVERIFY(log.whole);
}

void TestLogFile::entraListAndLines()
{
    const QByteArray line = QJsonDocument::fromJson(signIn).toJson(QJsonDocument::Compact);
    for (const QByteArray& bytes : {"[" + QByteArray(signIn) + "," + signIn + "]",
                                    line + "\n" + line + "\n",
                                    line + "\n" + line,
                                    "[\n" + line + ",\n" + line + "\n]\n",
                                    "{\"value\":[" + line + "," + line + "]}",
                                    QByteArray("\xef\xbb\xbf[") + line + "," + line + "]"}) {
        const ReadLog log = read(bytes, LogFormat::Entra);
        QVERIFY2(log.lines.size() == 2, bytes.left(40));
        QCOMPARE(log.remarks.faultyLines(), 0);
        QCOMPARE(log.lines[1].user, QByteArray("testaccount1@contoso.com"));
    }
    const ReadLog one = read(signIn, LogFormat::Entra); // what "get" answers
    QCOMPARE(one.lines.size(), 1);
    QCOMPARE(read("[]", LogFormat::Entra).lines.size(), 0);
    QCOMPARE(read("{\"value\":[]}", LogFormat::Entra).remarks.faultyLines(), 0);
}

static const char* const ownMap = R"({
    "resource": {"field": "系統", "words": {"郵件": "mail", "報表": "reporting", "其他": "unstated"}},
    "operation": {"field": "op", "words": {"讀": "read", "匯出": "export"}},
    "verdict": {"field": "result", "words": {"ok": "allow", "no": "deny", "再驗證": "step_up"}},
    "facts": {
        "device.health": {"field": "health", "number": true, "words": {"?": "missing"}},
        "session.live": [{"field": "session", "words": {"y": true, "n": false}},
                         {"field": "session2", "words": {"y": true, "n": false}}],
        "network.engine_up": {"always": true}
    },
    "user": "who", "time": "when", "utc_offset_minutes": 0
})";

void TestLogFile::separatedValues()
{
    const ReadLog log = read("系統,op,result,health,session,session2,who,when,note\r\n"
                             "郵件,讀,ok,10,y,y,alice,2026-01-31 09:00,\"a, \"\"b\"\"\nc\"\r\n"
                             "報表,匯出,no,?,y,n,\"Bob, the\",2026-01-31T09:00:00Z,\n"
                             "其他,讀,再驗證,,,,,,\n"
                             "\n"
                             "郵件,讀,ok,10\n"
                             "郵件,讀,ok,-1,y,y,\"un,ended,x,x\n",
                             LogFormat::Csv,
                             mappingFrom(ownMap));
    QCOMPARE(log.lines.size(), 3);
    const Kept& first = log.lines[0];
    QCOMPARE(first.request.line, 2);
    QCOMPARE(first.request.system, systemIndex(u"mail"_s));
    QCOMPARE(first.request.operations, maskOf(Operation::Read));
    QVERIFY(first.request.verdict == V::Allow);
    QVERIFY(first.fact(GatewayFact::DeviceHealth) == (FactValue{Truth::True, 10}));
    QVERIFY(first.fact(GatewayFact::NetworkEngineUp) == (FactValue{Truth::True, 0}));
    QCOMPARE(first.request.facts.size(), size_t(4)); // both statements of the session are heard
    QVERIFY(first.request.moment == (LocalMoment{540, 6}));
    const Kept& second = log.lines[1];
    QCOMPARE(second.request.line, 4);
    QCOMPARE(second.user, QByteArray("Bob, the"));
    QVERIFY(second.fact(GatewayFact::DeviceHealth) == (FactValue{Truth::Missing, 0}));
    const Kept& third = log.lines[2];
    QCOMPARE(third.request.system, -1);
    QVERIFY(third.request.verdict == V::StepUp);
    QVERIFY(!third.fact(GatewayFact::DeviceHealth));
    QVERIFY(!third.request.moment);
    QCOMPARE(log.firstFaulty(LogFault::FieldCount), 7);
    QCOMPARE(log.firstFaulty(LogFault::Unended), 8);
    QCOMPARE(log.remarks.fields.size(), 1);
    QCOMPARE(log.remarks.fields.first().field, u"note"_s);
    for (const char* separator : {"\t", ";", "|"}) {
        QByteArray text("系統,op,result,health,session,session2,who,when\n"
                        "郵件,讀,ok,10,y,y,a,2026-01-31 09:00\n");
        text.replace(",", separator);
        const ReadLog other = read(text, LogFormat::Csv, mappingFrom(ownMap));
        QCOMPARE(other.lines.size(), 1);
        QCOMPARE(other.lines[0].request.system, systemIndex(u"mail"_s));
    }
}

void TestLogFile::headsMustFit()
{
    const ReadLog lacking = read("系統,op\n郵件,讀\n", LogFormat::Csv, mappingFrom(ownMap));
    QVERIFY(lacking.error.code == ErrorCode::MapInvalid);
    QCOMPARE(lacking.error.args.value(1), u"result"_s);
    QVERIFY(lacking.error.args.value(2).contains(u"系統"_s));
    const ReadLog twice = read("系統,系統,op,result,health,session,session2,who,when\n",
                               LogFormat::Csv,
                               mappingFrom(ownMap));
    QVERIFY(twice.error.code == ErrorCode::Malformed);
    QVERIFY(read("", LogFormat::Csv, mappingFrom(ownMap)).error.code == ErrorCode::Malformed);
}

void TestLogFile::objectsWithAMapping()
{
    const LogMapping map = mappingFrom(R"({
        "action": {"field": "event.type", "words": {"login": "sign_in"}},
        "resource": {"field": "url", "prefixes": {"/": "unstated", "/mail/": "mail",
                                                  "/mail/admin/": "network-management"}},
        "verdict": {"field": "outcome", "words": {"true": "allow", "false": "deny"}},
        "facts": {"account.employed": {"field": "roles.0", "words": {"gone": false}, "otherwise": true}},
        "ignore": "ignored"
    })");
    const ReadLog log = read(
        R"({"event":{"type":"login","more":1},"url":"/mail/inbox","outcome":true,"roles":["gone","x"]})"
        "\n"
        R"({"event.type":"login","url":"/mail/admin/x","outcome":false,"roles":[],"ignored":{"a":1}})"
        "\n"
        R"({"url":"/other","outcome":null,"extra":{"deep":[1,2]},"roles":["y"]})"
        "\n"
        R"({"url":"/mail/a","url":"/other"})"
        "\n"
        R"({"a":1,"a":2})"
        "\n",
        LogFormat::JsonLines,
        map);
    QCOMPARE(log.lines.size(), 4);
    QVERIFY(log.lines[0].request.action == GatewayAction::SignIn);
    QCOMPARE(log.lines[0].request.system, systemIndex(u"mail"_s));
    QVERIFY(log.lines[0].fact(GatewayFact::AccountEmployed) == (FactValue{Truth::False, 0}));
    QVERIFY(log.lines[1].request.action == GatewayAction::SignIn); // the dot may be in the name
    QCOMPARE(log.lines[1].request.system, systemIndex(u"network-management"_s));
    QVERIFY(log.lines[1].request.facts.empty());
    QVERIFY(log.lines[2].request.action == GatewayAction::Request);
    QCOMPARE(log.lines[2].request.system, -1);
    QVERIFY(log.lines[2].request.verdict == V::Unstated);
    QCOMPARE(log.firstFaulty(LogFault::Repeated), 4); // of what nobody wants it does not matter
    QStringList fields;
    for (const UnreadField& field : log.remarks.fields) {
        fields.append(field.field);
    }
    QCOMPARE(fields, (QStringList{u"event.more"_s, u"extra"_s, u"a"_s}));
}

/// Of an object that is to be ignored, what a statement goes by is read all the same.
void TestLogFile::whatIsWantedIsNotIgnored()
{
    const LogMapping map = mappingFrom(R"({
        "verdict": {"field": "result.code", "words": {"ok": "allow"}}, "user": "who.0",
        "ignore": ["result", "who"]
    })");
    const ReadLog log = read(
        R"({"result":{"code":"ok","text":"x"},"who":["alice","x"]})", LogFormat::JsonLines, map);
    QCOMPARE(log.lines.size(), 1);
    QVERIFY(log.lines[0].request.verdict == V::Allow);
    QCOMPARE(log.lines[0].user, QByteArray("alice"));
    QVERIFY(log.remarks.fields.isEmpty());
}

void TestLogFile::momentsInEveryForm_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<int>("minute"); // by Taiwan's clock; -1: none
    QTest::addColumn<int>("weekday");
    const auto row = [](const char* text, int minute, int weekday) {
        QTest::newRow(text) << QByteArray(text) << minute << weekday;
    };
    // TZ=Asia/Taipei date -d … '+%H:%M %u'
    row("2026-01-31T09:00:00Z", 17 * 60, 6);
    row("2026-01-31T09:00:00+08:00", 9 * 60, 6);
    row("2026-01-31T09:00:00.123456789-0500", 22 * 60, 6);
    row("2026-12-31T16:00Z", 0, 5);
    row("2024-02-29T15:59:59Z", 23 * 60 + 59, 4);
    row("2024-02-29 15:59:59", 15 * 60 + 59, 4); // no offset: local already
    row("2026-06-30T23:59:60Z", 7 * 60 + 59, 3);
    row("01/Mar/2026:00:00:00 +0000", 8 * 60, 7);
    row("0", 8 * 60, 4);
    row("1769821200", 9 * 60, 6);
    row("1769821259.999", 9 * 60, 6);
    row("2026-02-29T09:00:00Z", -1, 0);
    row("2026-13-01T09:00:00Z", -1, 0);
    row("2026-01-31T24:00:00Z", -1, 0);
    row("2026-01-31T09:60:00Z", -1, 0);
    row("2026-01-31T09:00:00+15:00", -1, 0);
    row("2026-01-31T09:00:00.Z", -1, 0);
    row("2026-01-31T09:00:00Zx", -1, 0);
    row("2026-01-31", -1, 0);
    row("00/Mar/2026:00:00:00 +0000", -1, 0);
    row("01/Mrz/2026:00:00:00 +0000", -1, 0);
    row("-5", -1, 0);
    row("999999999999", -1, 0);
    row("", -1, 0);
}

void TestLogFile::momentsInEveryForm()
{
    QFETCH(QByteArray, text);
    QFETCH(int, minute);
    QFETCH(int, weekday);
    const auto moment = localMoment(text, taipeiMinutes);
    QCOMPARE(moment.has_value(), minute >= 0);
    if (moment) {
        QCOMPARE(moment->minute, minute);
        QCOMPARE(moment->weekday, weekday);
    }
}

void TestLogFile::wordsThatNobodyExplainsAreTold()
{
    const ReadLog log = read("系統,op,result,health,session,session2,who,when\n"
                             "郵件,讀,ok,10,y,y,a,2026-01-31 09:00\n"
                             "薪資,讀,ok,10.5,y,y,a,noon\n"
                             "人事,讀,ok,10,y,y,a,2026-01-31 09:00\n",
                             LogFormat::Csv,
                             mappingFrom(ownMap));
    QCOMPARE(log.lines.size(), 3);
    QCOMPARE(log.lines[1].request.system, -1);
    QVERIFY(!log.lines[1].fact(GatewayFact::DeviceHealth));
    QMap<QString, UnreadWord> words;
    for (const UnreadWord& word : log.remarks.words) {
        words.insert(word.field, word);
    }
    QCOMPARE(words.size(), 3);
    QCOMPARE(words[u"系統"_s].lines, (LogLines{2, 3}));
    QCOMPARE(words[u"系統"_s].first, u"薪資"_s);
    QCOMPARE(words[u"health"_s].lines, (LogLines{1, 3}));
    QCOMPARE(words[u"when"_s].lines, (LogLines{1, 3}));
}

void TestLogFile::longLinesArePassedOver()
{
    const QByteArray good(
        "192.0.2.1 - alice [31/Jan/2026:09:00:01 +0800] \"GET / HTTP/1.1\" 200 0\n");
    const QByteArray endless(5 << 20, 'x');
    const ReadLog lines = read(good + endless + "\n" + good, LogFormat::Nginx);
    QCOMPARE(lines.lines.size(), 2);
    QCOMPARE(lines.lines[1].request.line, 3);
    QCOMPARE(lines.firstFaulty(LogFault::TooLong), 2);
    const ReadLog cut = read(good + endless, LogFormat::Nginx);
    QCOMPARE(cut.lines.size(), 1);
    QCOMPARE(cut.faulty(LogFault::TooLong), 1);

    const QByteArray object("{\"userPrincipalName\":\"a\"}");
    const ReadLog objects =
        read("[" + object + ",{\"x\":\"" + endless + "\"}," + object + "]", LogFormat::Entra);
    QCOMPARE(objects.lines.size(), 2);
    QCOMPARE(objects.faulty(LogFault::TooLong), 1);

    // A line may be as long as the limit, wherever the chunks fall.
    QByteArray longest(LogFrames::mostBytes - good.size() + 1, ' ');
    longest = good.chopped(1) + " \"-\" \"" + longest.chopped(7) + "\"\n";
    QCOMPARE(longest.size(), LogFrames::mostBytes + 1);
    const ReadLog whole = read(longest + good, LogFormat::Nginx);
    QCOMPARE(whole.lines.size(), 2);
}

void TestLogFile::brokenListsEnd()
{
    const QByteArray object("{\"userPrincipalName\":\"a\"}");
    const ReadLog cut = read("[" + object + ",\n{\"user", LogFormat::Entra);
    QCOMPARE(cut.lines.size(), 1);
    QCOMPARE(cut.firstFaulty(LogFault::Unended), 2);
    const ReadLog junk = read("[" + object + ",\nnull,\n" + object + "]", LogFormat::Entra);
    QCOMPARE(junk.lines.size(), 2);
    QCOMPARE(junk.firstFaulty(LogFault::NotInFormat), 2);
    const ReadLog deep = read(QByteArray(100'000, '[') + "\n", LogFormat::JsonLines);
    QVERIFY(deep.lines.isEmpty());
    const ReadLog nested =
        read("{\"a\":" + QByteArray(100'000, '[') + "\n" + object + "\n", LogFormat::JsonLines);
    QCOMPARE(nested.lines.size(), 1);
    QCOMPARE(nested.faulty(LogFault::NotInFormat), 1);
}

void TestLogFile::otherFilesAreRefused_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("gzip") << QByteArray("\x1f\x8b\x08\x00rest");
    QTest::newRow("zip") << QByteArray("PK\x03\x04rest");
    QTest::newRow("UTF-16") << QByteArray("\xff\xfe{\x00", 4);
    QTest::newRow("binary") << QByteArray("abc\0x", 5);
}

void TestLogFile::otherFilesAreRefused()
{
    QFETCH(QByteArray, bytes);
    for (int i = 0; i < logFormatCount; ++i) {
        const ReadLog log = read(bytes, static_cast<LogFormat>(i));
        QVERIFY(log.error.code == ErrorCode::Malformed);
    }
}

/// Objects of every shape, some with a byte changed: whatever is read is what QJsonDocument reads.
void TestLogFile::textsAreReadAsQtReadsThem()
{
    const QList<QByteArray> seeds{
        R"({"a":"x","b":{"c":-1.5e+3,"d":[true,null,"\u00e9\ud83d\ude00\n"]},"e":""})",
        R"( { "a" : "\"\\\/\b\f\r\t" , "b" : { "c" : 0 } } )",
        R"({"a":"王","b":{"c":1234567890123}})"};
    std::mt19937 random(11);
    int accepted = 0;
    for (int i = 0; i < 30'000; ++i) {
        QByteArray text = seeds[static_cast<qsizetype>(random() % 3)];
        for (auto changes = random() % 3; changes > 0; --changes) {
            const char* alphabet = "{}[]\",:\\u0e1.-+tn x\x01\xc3";
            text[static_cast<qsizetype>(random() % static_cast<unsigned>(text.size()))] =
                alphabet[random() % 22];
        }
        LogFields fields;
        const int a = fields.add(u"a"_s);
        const int c = fields.add(u"b.c"_s);
        LogFieldValues values(fields.size());
        LogJsonReader reader;
        const auto fault = reader.read(text, fields, values, 1);
        QJsonParseError error;
        const QJsonDocument document = QJsonDocument::fromJson(text, &error);
        if (fault) {
            continue;
        }
        ++accepted;
        if (error.error == QJsonParseError::IllegalNumber) {
            continue; // a number that a double cannot hold
        }
        QVERIFY2(error.error == QJsonParseError::NoError, text.constData());
        const QJsonValue qtA = document.object().value(u"a"_s);
        const QJsonValue qtC = document.object().value(u"b"_s).toObject().value(u"c"_s);
        if (qtA.isString()) {
            QCOMPARE(QString::fromUtf8(values.at(a)), qtA.toString());
        }
        if (qtC.isDouble()) {
            QCOMPARE(values.at(c).toDouble(), qtC.toDouble());
        }
        QCOMPARE(values.has(a), qtA.isString() || qtA.isDouble() || qtA.isBool());
    }
    QVERIFY(accepted > 5'000);
}

void TestLogFile::stopsHalfWay()
{
    QFile file(m_dir.filePath(u"long"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    const QByteArray line(
        "192.0.2.1 - alice [31/Jan/2026:09:00:01 +0800] \"GET / HTTP/1.1\" 200 0\n");
    file.write(line.repeated(20'000));
    file.close();
    JobContext job;
    const auto log = LogFile::open(file.fileName(),
                                   LogFormat::Nginx,
                                   *shippedLogMapping(LogFormat::Nginx),
                                   *shippedGatewayPolicy(),
                                   job);
    QVERIFY(log);
    LoggedRequest request;
    QVERIFY((*log)->next(request));
    job.cancel();
    Result<bool> more = true;
    while (more && *more) {
        more = (*log)->next(request);
    }
    QVERIFY(!more);
    QVERIFY(more.error().code == ErrorCode::Cancelled);
    QVERIFY((*log)->done() < (*log)->total());
}

QTEST_APPLESS_MAIN(TestLogFile)
#include "tst_logfile.moc"
