// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exchange/scancolumns.h"

#include "model/exchange/columnmaker.h"
#include "model/exchange/scanlist.h"

namespace zt {

namespace {

QList<EvidenceColumn> makeFound()
{
    using V = EvidenceValue;
    return {
        evidenceColumn("target",
                       u"目標",
                       "Target",
                       V::Text,
                       u"主機|主機名稱|IP|IP位址|目標主機|掃描目標|受測目標|標的|掃描標的|受測標的|"
                       u"系統|系統名稱|資產|host|"
                       u"host ip|ip address|asset|asset name|target ip|dns name"),
        evidenceColumn("weakness",
                       u"弱點編號",
                       "Weakness",
                       V::Text,
                       u"弱點代號|弱點ID|外掛編號|plugin id|plugin|nvt oid|oid|vulnerability id|"
                       u"vuln id|qid|finding id|check id|cve id"),
        evidenceColumn("name",
                       u"弱點名稱",
                       "Name",
                       V::Text,
                       u"弱點|名稱|漏洞名稱|plugin name|nvt name|vulnerability|"
                       u"vulnerability name|title|issue"),
        evidenceColumn("severity",
                       u"風險等級",
                       "Severity",
                       V::Text,
                       u"弱點風險等級|弱點等級|嚴重度|嚴重程度|嚴重性|等級|風險|風險值等級|risk|"
                       u"risk level|risk factor|threat|severity level"),
        evidenceColumn(
            "port", u"連接埠", "Port", V::Text, u"通訊埠|埠號|服務埠|service port|port number"),
        evidenceColumn(
            "protocol", u"協定", "Protocol", V::Text, u"通訊協定|port protocol|transport"),
        evidenceColumn("scanned",
                       u"掃描日期",
                       "Scanned",
                       V::Day,
                       u"掃描日|掃描時間|執行時間|執行日期|檢測日期|檢測時間|弱掃日期|timestamp|"
                       u"scan date|scan time|scan start|scanned on|last observed|last seen|"
                       u"date of scan"),
        evidenceColumn("first_seen",
                       u"首次發現",
                       "First seen",
                       V::Day,
                       u"首次發現日|首次發現日期|發現日|發現日期|first found|first discovered|"
                       u"first observed|discovered|found on|opened"),
    };
}

QList<EvidenceColumn> makeFollowUp()
{
    using V = EvidenceValue;
    return {
        evidenceColumn("state",
                       u"修補狀態",
                       "State",
                       V::Text,
                       u"狀態|處理狀態|改善狀態|處理情形|結案狀態|status|remediation status|"
                       u"fix status|vuln status"),
        evidenceColumn("fixed",
                       u"修補日期",
                       "Fixed on",
                       V::Day,
                       u"修補日|修補完成日|修補完成日期|改善日期|改善完成日|完成日期|修復日期|"
                       u"結案日期|fixed|fix date|fixed date|remediated|remediated on|"
                       u"remediation date|closed on|resolved on|date fixed"),
        evidenceColumn("compensation",
                       u"補償措施",
                       "Compensating measure",
                       V::Text,
                       u"補償控制|補償控制措施|替代措施|控管措施|compensating control|"
                       u"compensating controls|compensation|mitigation"),
        evidenceColumn("rescanned",
                       u"複掃日期",
                       "Rescanned",
                       V::Day,
                       u"複掃日|複掃|複測日期|複測日|複檢日期|再次掃描日期|rescan|rescan date|"
                       u"rescanned on|retest|retest date|retested|verified on"),
        evidenceColumn("rescan_clean",
                       u"複掃結果",
                       "Rescan result",
                       V::YesNo,
                       u"複測結果|複檢結果|rescan clean|retest result|verification result"),
        evidenceColumn("tool_version",
                       u"工具版本",
                       "Tool version",
                       V::Text,
                       u"掃描工具版本|工具名稱及版本|檢測工具版本|scanner version|scanner|"
                       u"nessus version|tool|scan tool"),
        evidenceColumn("database_version",
                       u"弱點資料庫版本",
                       "Database version",
                       V::Text,
                       u"弱點庫版本|資料庫版本|特徵碼版本|plugin feed version|feed version|"
                       u"plugin set|database|nvt feed version"),
        evidenceColumn("description",
                       u"弱點說明",
                       "Description",
                       V::Text,
                       u"說明|描述|弱點描述|summary|synopsis|details|vulnerability insight"),
        evidenceColumn("advice",
                       u"改善建議",
                       "Advice",
                       V::Text,
                       u"修補建議|建議|解決方案|修補方式|solution|recommendation|remediation|fix"),
        evidenceColumn("output",
                       u"檢測輸出",
                       "Plugin output",
                       V::Text,
                       u"輸出|plugin text|specific result|result|evidence"),
    };
}

} // namespace

const QList<EvidenceColumn>& scanColumns()
{
    static const QList<EvidenceColumn> columns = [] {
        QList<EvidenceColumn> all = makeFound() + makeFollowUp();
        all[ScanTargetColumn].needed = true;
        all[ScanSeverityColumn].needed = true;
        all[ScanRescanResultColumn].yesWords =
            wordsBetweenBars(u"通過|已修補|已修復|已改善|已消除|未再發現|無弱點|合格|pass|passed|"
                             u"clean|not found|fixed");
        all[ScanRescanResultColumn].noWords =
            wordsBetweenBars(u"未通過|未修補|未修復|未改善|仍存在|仍有|再次發現|不合格|fail|failed|"
                             u"found|still open");
        return all;
    }();
    return columns;
}

} // namespace zt
