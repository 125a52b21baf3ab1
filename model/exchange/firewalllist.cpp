// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exchange/firewalllist.h"

#include "model/exchange/columnmaker.h"
#include "model/exchange/importvalues.h"

#include <QRegularExpression>

namespace zt {

namespace {

enum FirewallColumn : qsizetype {
    NameColumn,
    SourceColumn,
    DestinationColumn,
    ServiceColumn,
    ActionColumn,
    EnabledColumn,
    DisabledColumn,
    HitsColumn,
    LastHitColumn,
    ExpiresColumn,
    OwnerColumn,
    LoggingColumn,
    RetentionColumn,
    RetentionDaysColumn,
    RetentionYearsColumn,
    ReviewedColumn,
};

constexpr int monthsOfYear = 12;
constexpr int foreverMonths = 1'200;

QList<EvidenceColumn> makeReach()
{
    using V = EvidenceValue;
    return {
        evidenceColumn(
            "rule",
            u"規則",
            "Rule",
            V::Text,
            u"規則編號|規則名稱|規則代號|規則序號|政策編號|政策名稱|編號|序號|名稱|id|no|"
            u"name|rule name|rule id|rule no|rule number|policy|policy id|policyid|"
            u"policy name|seq"),
        evidenceColumn("source",
                       u"來源",
                       "Source",
                       V::Text,
                       u"來源位址|來源IP|來源網段|來源地址|source address|source addresses|src|"
                       u"srcaddr|source ip|source network|from address"),
        evidenceColumn("destination",
                       u"目的",
                       "Destination",
                       V::Text,
                       u"目的位址|目的IP|目的地|目的網段|目標|目標位址|destination address|"
                       u"destination addresses|dst|dstaddr|destination ip|dest|"
                       u"destination network|to address"),
        evidenceColumn("service",
                       u"服務",
                       "Service",
                       V::Text,
                       u"服務埠|連接埠|通訊埠|埠號|協定|port|ports|services|service port|"
                       u"destination port|dst port|dport|services & applications|protocol"),
        evidenceColumn("action",
                       u"動作",
                       "Action",
                       V::YesNo,
                       u"處理動作|允許或拒絕|規則動作|rule action|policy action|permit|verdict"),
    };
}

QList<EvidenceColumn> makeUse()
{
    using V = EvidenceValue;
    return {
        evidenceColumn("enabled",
                       u"啟用",
                       "Enabled",
                       V::YesNo,
                       u"狀態|規則狀態|是否啟用|status|state|active|rule status|is enabled"),
        evidenceColumn("disabled",
                       u"停用",
                       "Disabled",
                       V::YesNo,
                       u"是否停用|已停用|is disabled|rule disabled"),
        evidenceColumn("hits",
                       u"命中次數",
                       "Hit count",
                       V::Count,
                       u"命中數|命中|使用次數|符合次數|hits|hitcount|hit counts|hit cnt|"
                       u"rule usage hit count|match count|policy hit count"),
        evidenceColumn("last_hit",
                       u"最後命中日",
                       "Last hit",
                       V::Day,
                       u"最後命中|最後命中日期|最後命中時間|最近命中|最近使用日期|最後使用日|"
                       u"最後使用日期|最後使用時間|last hit date|last hit time|last used|"
                       u"last used date|last use|rule usage last hit|last match"),
        evidenceColumn("expires",
                       u"到期日",
                       "Expires",
                       V::Day,
                       u"有效期限|到期日期|失效日|失效日期|截止日|截止日期|規則到期日|有效日期|"
                       u"使用期限|expiry|expiry date|expires on|expiration|expiration date|"
                       u"valid until|end date"),
    };
}

QList<EvidenceColumn> makeCare()
{
    using V = EvidenceValue;
    return {
        evidenceColumn(
            "owner",
            u"負責人",
            "Owner",
            V::Text,
            u"申請人|申請單位|負責單位|權責單位|業務單位|管理者|管理單位|擁有者|使用單位|"
            u"rule owner|business owner|requester|requested by|responsible|contact"),
        evidenceColumn("logging",
                       u"記錄",
                       "Logging",
                       V::YesNo,
                       u"日誌|紀錄|記錄日誌|啟用紀錄|啟用記錄|日誌記錄|是否記錄|是否留存紀錄|log|"
                       u"logs|logged|log enabled|log traffic|logtraffic|track|log setting"),
        evidenceColumn("retention",
                       u"紀錄留存",
                       "Log retention",
                       V::Text,
                       u"留存期限|留存期間|保存期限|保存期間|紀錄保存期限|日誌保存期限|日誌保存|"
                       u"日誌留存|紀錄保存|"
                       u"日誌留存期間|記錄留存期間|retention|retention period|log retention period|"
                       u"kept for"),
        evidenceColumn("retention_days",
                       u"紀錄留存天數",
                       "Log retention (days)",
                       V::Count,
                       u"留存天數|保存天數|日誌保存天數|retention days|log retention days"),
        evidenceColumn("retention_years",
                       u"紀錄留存年數",
                       "Log retention (years)",
                       V::Count,
                       u"留存年數|保存年數|保存年限|留存年限|日誌保存年限|紀錄保存年限|"
                       u"紀錄保存年數|紀錄留存年限|retention years|"
                       u"log retention years"),
        evidenceColumn("reviewed",
                       u"審查日",
                       "Reviewed",
                       V::Day,
                       u"審查日期|最後審查日|最近審查日|檢視日|檢視日期|最後檢視日|最近檢視日|"
                       u"最近檢視日期|覆核日期|評估日期|最近評估日|"
                       u"reviewed on|last review|last reviewed|review date|recertified"),
    };
}

QList<EvidenceColumn> makeColumns()
{
    QList<EvidenceColumn> all = makeReach() + makeUse() + makeCare();
    all[NameColumn].needed = true;
    all[SourceColumn].needed = true;
    all[DestinationColumn].needed = true;
    all[ActionColumn].yesWords =
        wordsBetweenBars(u"allow|allowed|accept|permit|pass|允許|放行|接受|通過|開放|同意");
    all[ActionColumn].noWords = wordsBetweenBars(
        u"deny|denied|drop|reject|block|discard|reset|拒絕|阻擋|封鎖|丟棄|禁止|阻斷|不允許");
    all[EnabledColumn].yesWords =
        wordsBetweenBars(u"啟用|已啟用|使用中|生效|enable|enabled|active|on|up");
    all[EnabledColumn].noWords =
        wordsBetweenBars(u"停用|已停用|未啟用|失效|disable|disabled|inactive|off|down");
    all[DisabledColumn].yesWords = wordsBetweenBars(u"停用|已停用|disabled");
    all[DisabledColumn].noWords = wordsBetweenBars(u"啟用|未停用|enabled");
    all[LoggingColumn].yesWords =
        wordsBetweenBars(u"啟用|已啟用|開啟|記錄|紀錄|有記錄|全部|enable|enabled|on|log|all|utm|"
                         u"session|session end|detailed log|extended log");
    all[LoggingColumn].noWords = wordsBetweenBars(
        u"停用|關閉|未開啟|未啟用|不記錄|未記錄|無記錄|disable|disabled|off|none|no log");
    return all;
}

bool isOneOf(const QString& text, const QStringList& words)
{
    return words.contains(plainWidth(text), Qt::CaseInsensitive);
}

void takeLastHit(const EvidenceTableRow& row, FirewallRow& rule)
{
    static const QStringList never =
        wordsBetweenBars(u"never|none|-|n/a|從未|從未使用|未曾|未使用|未命中|從未命中|無");
    if (isOneOf(row.text(LastHitColumn).value_or(QString()), never)) {
        rule.neverHit = true;
    } else {
        rule.lastHit = row.day(LastHitColumn);
    }
}

void takeExpiry(const EvidenceTableRow& row, FirewallRow& rule)
{
    static const QStringList always =
        wordsBetweenBars(u"always|permanent|never|none|unlimited|-|n/a|永久|永不到期|無期限|長期|"
                         u"不限|無|常設");
    const auto text = row.text(ExpiresColumn);
    if (!text) {
        return;
    }
    if (text->isEmpty() || isOneOf(*text, always)) {
        rule.tellsExpiry = true;
        return;
    }
    rule.expires = row.day(ExpiresColumn);
    rule.tellsExpiry = rule.expires.isValid();
}

void takeRetention(const EvidenceTableRow& row, FirewallRow& rule)
{
    constexpr qint64 most = 36'500;
    if (!row.isBlank(RetentionColumn)) {
        rule.retention = retentionFrom(row.text(RetentionColumn).value_or(QString()));
        if (!rule.retention) {
            row.fault(RetentionColumn, EvidenceValue::Text);
        }
        return;
    }
    if (const auto years = row.count(RetentionYearsColumn)) {
        rule.retention =
            Retention{static_cast<int>(std::min<qint64>(*years * monthsOfYear, most)), 0};
    } else if (const auto days = row.count(RetentionDaysColumn)) {
        rule.retention = Retention{0, static_cast<int>(std::min(*days, most))};
    }
}

} // namespace

std::optional<bool> takesAnyAddress(const QString& addresses)
{
    static const QStringList any = wordsBetweenBars(
        u"any|all|*|any4|any6|any-ipv4|any-ipv6|any ipv4|any ipv6|0.0.0.0|0.0.0.0/0|::/0|::|"
        u"0.0.0.0/0.0.0.0|0.0.0.0 0.0.0.0|0.0.0.0-255.255.255.255|任意|任何|全部|所有|不限|"
        u"任意位址|所有位址|任何位址");
    static const QRegularExpression between(QStringLiteral("[,;、\\r\\n|]"));
    bool isAnything = false;
    const QStringList parts = plainWidth(addresses).split(between, Qt::SkipEmptyParts);
    for (const QString& part : parts) {
        const QString address = part.trimmed();
        isAnything = isAnything || !address.isEmpty();
        if (any.contains(address, Qt::CaseInsensitive)) {
            return true;
        }
    }
    return isAnything ? std::optional(false) : std::nullopt;
}

std::optional<Retention> retentionFrom(const QString& text)
{
    static const QStringList forever =
        wordsBetweenBars(u"forever|permanent|unlimited|indefinitely|永久|永久保存|不刪除|無限期");
    static const QString numerals = QStringLiteral("一二三四五六七八九十");
    static const QRegularExpression form(
        QStringLiteral("^(\\d{1,5}|[一二三四五六七八九十])\\s*(?:(年|years?|yrs?|y)|"
                       "(個月|月|months?)|(天|日|days?|d))(?:以上)?$"),
        QRegularExpression::CaseInsensitiveOption);
    const QString plain = plainWidth(text);
    if (forever.contains(plain, Qt::CaseInsensitive)) {
        return Retention{foreverMonths, 0};
    }
    const QRegularExpressionMatch match = form.match(plain);
    if (!match.hasMatch()) {
        return std::nullopt;
    }
    const qsizetype numeral = numerals.indexOf(match.captured(1));
    const int number = numeral >= 0 ? static_cast<int>(numeral) + 1 : match.captured(1).toInt();
    if (!match.captured(2).isEmpty()) {
        return Retention{number * monthsOfYear, 0};
    }
    return match.captured(3).isEmpty() ? Retention{0, number} : Retention{number, 0};
}

const QList<EvidenceColumn>& firewallColumns()
{
    static const QList<EvidenceColumn> columns = makeColumns();
    return columns;
}

FirewallRow firewallFrom(const EvidenceTableRow& row)
{
    FirewallRow rule;
    rule.row = row.number();
    rule.name = row.text(NameColumn).value_or(QString());
    rule.anySource = takesAnyAddress(row.text(SourceColumn).value_or(QString()));
    rule.anyDestination = takesAnyAddress(row.text(DestinationColumn).value_or(QString()));
    rule.service = row.text(ServiceColumn).value_or(QString()).trimmed();
    rule.allows = row.yesNo(ActionColumn);
    rule.enabled = row.yesNo(EnabledColumn).value_or(!row.yesNo(DisabledColumn).value_or(false));
    rule.hits = row.count(HitsColumn);
    takeLastHit(row, rule);
    takeExpiry(row, rule);
    rule.owner = row.text(OwnerColumn);
    rule.logged = row.yesNo(LoggingColumn);
    takeRetention(row, rule);
    rule.reviewed = row.day(ReviewedColumn);
    return rule;
}

} // namespace zt
