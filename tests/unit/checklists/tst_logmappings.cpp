// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "checklists/gatewaypacks.h"
#include "checklists/logmappings.h"

#include <QTest>

using namespace zt;
using namespace Qt::StringLiterals;

namespace {

Result<LogMapping> mapping(const QByteArray& json)
{
    return readLogMapping(json, u"map.json"_s, *shippedGatewayPolicy());
}

} // namespace

class TestLogMappings : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void shippedOnesAreRead();
    void statementsAreRead();
    void oneIsLaidOverTheOther();
    void faultsNameTheirPlace_data();
    void faultsNameTheirPlace();
};

void TestLogMappings::shippedOnesAreRead()
{
    for (int i = 0; i < logFormatCount; ++i) {
        const auto format = static_cast<LogFormat>(i);
        const Result<LogMapping>& shipped = shippedLogMapping(format);
        QVERIFY2(shipped, qPrintable(logFormatKey(format)));
        const bool known = format != LogFormat::Csv && format != LogFormat::JsonLines;
        QCOMPARE(!shipped->verdict.isEmpty(), known);
        QVERIFY(logFormatFromKey(logFormatKey(format)) == format);
    }
    QVERIFY(!logFormatFromKey(u"iis"_s));
    const LogMapping& entra = *shippedLogMapping(LogFormat::Entra);
    QVERIFY(entra.action.first().always == GatewayAction::SignIn);
    QVERIFY(entra.verdict.first().words.value(u"50074"_s) == LoggedVerdict::StepUp);
    QVERIFY(entra.verdict.first().otherwise == std::optional(LoggedVerdict::Deny));
}

void TestLogMappings::statementsAreRead()
{
    const auto read = mapping(R"({
        "operation": {"field": "m", "words": {"GET": ["read", "export"], "x": "unstated"}},
        "facts": {"device.health": {"field": "h", "number": true, "words": {"none": "missing", "full": 10}},
                  "session.live": [{"always": true}, {"field": "s", "otherwise": false}]},
        "user": ["a", "b"], "time": "t", "utc_offset_minutes": -60
    })");
    QVERIFY(read);
    const LogStatement<OperationMask>& operation = read->operation.first();
    QVERIFY(operation.words.value(u"GET"_s) ==
            (maskOf(Operation::Read) | maskOf(Operation::Export)));
    QVERIFY(operation.words.contains(u"x"_s) && !operation.words.value(u"x"_s));
    const auto health = read->facts.value(GatewayFact::DeviceHealth);
    QVERIFY(health.first().number);
    QVERIFY(health.first().words.value(u"none"_s) == (FactValue{Truth::Missing, 0}));
    QVERIFY(health.first().words.value(u"full"_s) == (FactValue{Truth::True, 10}));
    QCOMPARE(read->facts.value(GatewayFact::SessionLive).size(), 2);
    QCOMPARE(read->user, (QStringList{u"a"_s, u"b"_s}));
    QCOMPARE(read->time, QStringList{u"t"_s});
    QCOMPARE(read->utcOffsetMinutes, std::optional(-60));
}

void TestLogMappings::oneIsLaidOverTheOther()
{
    const auto base = mapping(R"({"verdict": {"field": "code", "otherwise": "deny"}, "user": "u",
        "facts": {"session.live": {"always": true}, "device.known": {"always": true}}})");
    const auto over = mapping(R"({"verdict": {"field": "result", "otherwise": "allow"}, "user": "v",
        "facts": {"session.live": {"always": false}}})");
    QVERIFY(base && over);
    const LogMapping both = LogMapping::overlaid(*base, *over);
    QCOMPARE(both.verdict.size(), 2);
    QCOMPARE(both.verdict.first().field, u"result"_s);
    QCOMPARE(both.user, (QStringList{u"v"_s, u"u"_s}));
    QCOMPARE(both.facts.value(GatewayFact::SessionLive).size(), 1);
    QVERIFY(both.facts.value(GatewayFact::SessionLive).first().always ==
            (FactValue{Truth::False, 0}));
    QCOMPARE(both.facts.value(GatewayFact::DeviceKnown).size(), 1);
}

void TestLogMappings::faultsNameTheirPlace_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("accepted"); // a part of what is said to be accepted there
    const auto row = [](const char* json, const char* path, const char* accepted) {
        QTest::newRow(json) << QByteArray(json) << QString::fromLatin1(path)
                            << QString::fromLatin1(accepted);
    };
    row(R"({"resource": {"field": "a", "words": {"x": "payroll"}}})",
        "/resource/words/x",
        "network-management");
    row(R"({"resource": {"field": "a", "prefixes": {"/a~b": "payroll"}}})",
        "/resource/prefixes/~1a~0b",
        "mail");
    row(R"({"verdict": [{"always": "allow"}, {"field": "a", "otherwise": "perhaps"}]})",
        "/verdict/1/otherwise",
        "step_up");
    row(R"({"action": {"always": "look"}})", "/action/always", "sign_in");
    row(R"({"operation": {"always": ["read", "look"]}})", "/operation/always", "administer");
    row(R"({"facts": {"account.employd": {"always": true}}})",
        "/facts/account.employd",
        "account.employed");
    row(R"({"facts": {"session.live": {"always": 1}}})", "/facts/session.live/always", "false");
    row(R"({"facts": {"data.rows": {"always": true}}})", "/facts/data.rows/always", "0, 1, 2");
    row(R"({"facts": {"session.live": {"field": "a", "number": true}}})",
        "/facts/session.live",
        "words");
    row(R"({"action": {"field": "a"}})", "/action", "otherwise");
    row(R"({"action": {"field": "a", "always": "request"}})", "/action", "always");
    row(R"({"verdict": {}})", "/verdict", "always");
    row(R"({"mood": 1})", "", "");
    row(R"({"utc_offset_minutes": 900})", "/utc_offset_minutes", "");
}

void TestLogMappings::faultsNameTheirPlace()
{
    QFETCH(QByteArray, json);
    QFETCH(QString, path);
    QFETCH(QString, accepted);
    const auto read = mapping("\n" + json);
    QVERIFY(!read);
    QVERIFY(read.error().code == ErrorCode::PackInvalid);
    QCOMPARE(read.error().args.value(0), u"map.json:2"_s);
    if (!path.isEmpty()) {
        QCOMPARE(read.error().args.value(1), path);
    }
    QVERIFY2(read.error().args.value(2).contains(accepted), qPrintable(read.error().args.value(2)));
}

QTEST_APPLESS_MAIN(TestLogMappings)
#include "tst_logmappings.moc"
