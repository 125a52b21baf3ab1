// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exchange/loginlog.h"

#include "model/exchange/columnmaker.h"
#include "model/exchange/importvalues.h"
#include "model/exchange/loginlines.h"

#include <QFile>
#include <QRegularExpression>

namespace zt {

namespace {

enum LoginColumn : qsizetype {
    WhenColumn,
    AccountColumn,
    SourceColumn,
    PlaceColumn,
    DeviceColumn,
    ResultColumn,
    KnownColumn,
    EventColumn,
    MessageColumn,
};

constexpr qint64 headBytes = 4096;

// Windows security events.
constexpr qint64 loggedOn = 4624;
constexpr qint64 failedToLogOn = 4625;
constexpr qint64 firstWindowsEvent = 1000;

QList<EvidenceColumn> makeColumns()
{
    using V = EvidenceValue;
    QList<EvidenceColumn> all{
        evidenceColumn(
            "when",
            u"登入時間",
            "Time",
            V::Moment,
            u"時間|日期時間|日期和時間|登入日期時間|發生時間|事件時間|建立時間|timestamp|"
            u"@timestamp|datetime|date time|date and time|login time|login datetime|"
            u"event time|eventtime|timecreated|time created|time generated|"
            u"timegenerated|logged|ts|createddatetime|occurred at"),
        evidenceColumn("account",
                       u"帳號",
                       "Account",
                       V::Text,
                       u"使用者|使用者帳號|登入帳號|帳戶|帳戶名稱|客戶帳號|使用者識別碼|user|"
                       u"username|user name|userid|user id|login|account name|targetusername|"
                       u"target user name|user.name|userprincipalname|remote_user"),
        evidenceColumn("source",
                       u"來源位址",
                       "Source",
                       V::Text,
                       u"來源IP|登入IP|IP|IP位址|來源|來源網路位址|用戶端IP|ip address|ipaddress|"
                       u"source ip|src ip|srcip|client ip|clientip|remote address|remote_addr|"
                       u"source address|source network address|source.ip|callingstationid"),
        evidenceColumn("place",
                       u"國別",
                       "Country",
                       V::Text,
                       u"國家|地區|登入地點|登入地區|地點|來源國家|country code|countrycode|place|"
                       u"location|geo|geo country|geoip country|source.geo.country_iso_code|"
                       u"region"),
        evidenceColumn("device",
                       u"裝置",
                       "Device",
                       V::Text,
                       u"設備|裝置名稱|設備名稱|裝置識別碼|工作站|工作站名稱|device id|deviceid|"
                       u"device name|workstation|workstation name|workstationname|user agent|"
                       u"useragent|fingerprint|user_agent.original"),
        evidenceColumn("result",
                       u"結果",
                       "Result",
                       V::YesNo,
                       u"登入結果|狀態|成功|是否成功|status|outcome|success|succeeded|"
                       u"event.outcome|login result|auth result|關鍵字|keywords"),
        evidenceColumn("account_known",
                       u"帳號存在",
                       "Account exists",
                       V::YesNo,
                       u"是否客戶帳號|客戶帳號存在|已知帳號|known account|account known|known user|"
                       u"user exists|is customer"),
        evidenceColumn("event_id",
                       u"事件識別碼",
                       "Event ID",
                       V::Text,
                       u"event id|eventid|eventcode|event.code|id"),
        evidenceColumn("message",
                       u"訊息",
                       "Message",
                       V::Text,
                       u"事件訊息|描述|說明|description|event message"),
    };
    all[WhenColumn].needed = true;
    all[ResultColumn].yesWords =
        wordsBetweenBars(u"成功|登入成功|success|successful|succeeded|ok|accepted|allow|allowed|"
                         u"pass|稽核成功|audit success|0x8020000000000000");
    all[ResultColumn].noWords =
        wordsBetweenBars(u"失敗|登入失敗|failure|failed|fail|denied|deny|rejected|invalid|error|"
                         u"稽核失敗|audit failure|0x8010000000000000");
    return all;
}

/// The texts after "name:" in a message; the last one that is not "-".
QString lastAfter(const QString& message, const QRegularExpression& label)
{
    QString found;
    auto matches = label.globalMatch(message);
    while (matches.hasNext()) {
        const QString value = matches.next().captured(1).trimmed();
        if (!value.isEmpty() && value != QLatin1String("-")) {
            found = value;
        }
    }
    return found;
}

/// Windows' events name the program that wrote them where other logs name an address.
void takeEventText(const EvidenceTableRow& row, LoginRow& login)
{
    const QString message = row.isBlank(MessageColumn)
                                ? row.beyondHeads()
                                : row.text(MessageColumn).value_or(QString());
    const WindowsEventText text = windowsEventText(message);
    if (login.source.startsWith(QLatin1String("Microsoft-Windows"))) {
        login.source.clear();
    }
    login.account = login.account.isEmpty() ? text.account : login.account;
    login.source = login.source.isEmpty() ? text.source : login.source;
    login.device = login.device.isEmpty() ? text.workstation : login.device;
    if (!login.accountKnown && !text.subStatus.isEmpty()) {
        login.accountKnown = text.subStatus != QLatin1String("0xc0000064");
    }
}

/// The log-in's result and whether the account exists, as the event tells them.
void takeEvent(const EvidenceTableRow& row, LoginRow& login)
{
    bool isNumber = false;
    const qint64 id = plainWidth(row.text(EventColumn).value_or(QString())).toLongLong(&isNumber);
    if (!isNumber) {
        return;
    }
    if (id != loggedOn && id != failedToLogOn) {
        // Only Windows counts so high; another log's ids tell nothing.
        login.isAttempt = id < firstWindowsEvent;
        return;
    }
    login.succeeded = id == loggedOn;
    takeEventText(row, login);
    if (!login.accountKnown && *login.succeeded) {
        login.accountKnown = true;
    }
}

LoginLines linesOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? loginLinesOf(file.read(headBytes)) : LoginLines::None;
}

} // namespace

const QList<EvidenceColumn>& loginColumns()
{
    static const QList<EvidenceColumn> columns = makeColumns();
    return columns;
}

WindowsEventText windowsEventText(const QString& message)
{
    static const QRegularExpression account(
        QStringLiteral("(?:Account Name|帳戶名稱)[:：]([^\\r\\n]*)"));
    static const QRegularExpression source(
        QStringLiteral("(?:Source Network Address|來源網路位址)[:：]([^\\r\\n]*)"));
    static const QRegularExpression workstation(
        QStringLiteral("(?:Workstation Name|工作站名稱)[:：]([^\\r\\n]*)"));
    static const QRegularExpression subStatus(
        QStringLiteral("(?:Sub ?Status|子狀態)[:：]\\s*(0x[0-9A-Fa-f]+)"));
    return {lastAfter(message, account),
            lastAfter(message, source),
            lastAfter(message, workstation),
            lastAfter(message, subStatus).toLower()};
}

LoginRow loginFrom(const EvidenceTableRow& row)
{
    LoginRow login;
    login.row = row.number();
    login.when = row.moment(WhenColumn);
    login.account = row.text(AccountColumn).value_or(QString()).trimmed();
    login.source = row.text(SourceColumn).value_or(QString()).trimmed();
    login.place = row.text(PlaceColumn).value_or(QString()).trimmed();
    login.device = row.text(DeviceColumn).value_or(QString()).trimmed();
    login.succeeded = row.yesNo(ResultColumn);
    login.accountKnown = row.yesNo(KnownColumn);
    takeEvent(row, login);
    return login;
}

bool isLoginLines(const QString& path)
{
    return linesOf(path) != LoginLines::None;
}

Result<EvidenceTableInfo> readLogins(const QString& path,
                                     const EvidenceTableOptions& options,
                                     JobContext& job,
                                     const std::function<void(const LoginRow& login)>& use)
{
    if (const LoginLines lines = linesOf(path); lines != LoginLines::None) {
        return readLoginLines(path, lines, options, job, use);
    }
    return readEvidenceTable(
        path, AnalysisKind::Logins, options, job, [&use](const EvidenceTableRow& row) {
            use(loginFrom(row));
        });
}

} // namespace zt
