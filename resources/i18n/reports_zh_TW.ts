<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_TW" sourcelanguage="en">
<context>
    <name>Explain</name>
    <message>
        <source>condition %1 of %2</source>
        <translation>條件 %1／%2</translation>
    </message>
    <message>
        <source>%1 applies</source>
        <translation>%1：適用</translation>
    </message>
    <message>
        <source>%1 does not apply</source>
        <translation>%1：不適用</translation>
    </message>
    <message>
        <source>%1: answers are missing</source>
        <translation>%1：待答</translation>
    </message>
    <message>
        <source>High risk: %1</source>
        <translation>高風險：%1</translation>
    </message>
    <message>
        <source>No high risk from: %1</source>
        <translation>不符高風險條件：%1</translation>
    </message>
    <message>
        <source>High risk not answered: %1</source>
        <translation>高風險條件待答：%1</translation>
    </message>
    <message>
        <source>Low impact: %1</source>
        <translation>低衝擊：%1</translation>
    </message>
    <message>
        <source>No low impact from: %1</source>
        <translation>不符低衝擊條件：%1</translation>
    </message>
    <message>
        <source>Low impact not answered: %1</source>
        <translation>低衝擊條件待答：%1</translation>
    </message>
    <message>
        <source>RTO %1 %2 %3</source>
        <translation>RTO %1 %2 %3</translation>
    </message>
    <message>
        <source>Risk total %1</source>
        <translation>風險總分 %1</translation>
    </message>
    <message>
        <source>Impact total %1</source>
        <translation>衝擊總分 %1</translation>
    </message>
    <message>
        <source>no cut-off set</source>
        <translation>未設門檻</translation>
    </message>
    <message>
        <source>Risk %1 %2 %3</source>
        <translation>風險 %1 %2 %3</translation>
    </message>
    <message>
        <source>Impact %1 %2 %3</source>
        <translation>衝擊 %1 %2 %3</translation>
    </message>
    <message>
        <source>cut-off</source>
        <translation>門檻</translation>
    </message>
    <message>
        <source>“%1” %2 → %3 would remove it</source>
        <translation>「%1」%2 → %3 會退出</translation>
    </message>
    <message>
        <source>“%1” %2 → %3 would select it</source>
        <translation>「%1」%2 → %3 會入選</translation>
    </message>
    <message>
        <source>Risk total at or above the cut-off</source>
        <translation>風險總分達門檻</translation>
    </message>
    <message>
        <source>Impact total at or below the cut-off</source>
        <translation>衝擊總分未超過門檻</translation>
    </message>
    <message>
        <source>Risk total ≥ %1</source>
        <translation>風險總分 ≥ %1</translation>
    </message>
    <message>
        <source>Impact total ≤ %1</source>
        <translation>衝擊總分 ≤ %1</translation>
    </message>
    <message>
        <source>%1 fact</source>
        <translation>事實 %1 項</translation>
    </message>
    <message>
        <source>%1 facts</source>
        <translation>事實 %1 項</translation>
    </message>
    <message>
        <source>%1 missing</source>
        <translation>待答 %1</translation>
    </message>
</context>
<context>
    <name>Field</name>
    <message>
        <source>System code</source>
        <translation>系統代碼</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名稱</translation>
    </message>
    <message>
        <source>Owner unit</source>
        <translation>權責單位</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>聯絡人</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>說明</translation>
    </message>
    <message>
        <source>Recovery time objective (RTO)</source>
        <translation>復原時間目標（RTO）</translation>
    </message>
    <message>
        <source>Institution</source>
        <translation>機構</translation>
    </message>
    <message>
        <source>Sector</source>
        <translation>業別</translation>
    </message>
    <message>
        <source>Broker tier</source>
        <translation>證券商分級</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>評估期間</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>評估人員</translation>
    </message>
    <message>
        <source>Instrument</source>
        <translation>評選方法</translation>
    </message>
    <message>
        <source>Risk cut-off</source>
        <translation>風險門檻</translation>
    </message>
    <message>
        <source>Impact cut-off</source>
        <translation>衝擊門檻</translation>
    </message>
    <message>
        <source>RTO counted as low impact</source>
        <translation>視為低衝擊的 RTO</translation>
    </message>
    <message>
        <source>Sensitivity trials</source>
        <translation>敏感度試驗次數</translation>
    </message>
    <message>
        <source>Chance that a score moves by one</source>
        <translation>評分變動一分的機率</translation>
    </message>
    <message>
        <source>Spread of the weights</source>
        <translation>權重變動幅度</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>亂數種子</translation>
    </message>
    <message>
        <source>Reason for the method</source>
        <translation>採用此方法的理由</translation>
    </message>
    <message>
        <source>Pack</source>
        <translation>套件</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Reason: %1</source>
        <translation>理由：%1</translation>
    </message>
    <message>
        <source>Weight: %1</source>
        <translation>權重：%1</translation>
    </message>
</context>
<context>
    <name>Label</name>
    <message>
        <source>%1 %2 → %3</source>
        <translation>%1 %2 → %3</translation>
    </message>
    <message>
        <source>Condition “%1” %2 → %3</source>
        <translation>條件「%1」%2 → %3</translation>
    </message>
    <message>
        <source>Fact “%1” %2 → %3</source>
        <translation>事實「%1」%2 → %3</translation>
    </message>
    <message>
        <source>Score “%1” %2 → %3</source>
        <translation>評分「%1」%2 → %3</translation>
    </message>
    <message>
        <source>Reason for the score “%1”</source>
        <translation>評分理由「%1」</translation>
    </message>
    <message>
        <source>Origin of the answer “%1”</source>
        <translation>答案依據「%1」</translation>
    </message>
    <message>
        <source>Edited: %1</source>
        <translation>修改：%1</translation>
    </message>
    <message>
        <source>Edited: %1 and more, %2 fields</source>
        <translation>修改：%1 等 %2 欄</translation>
    </message>
    <message>
        <source>System added: %1 %2</source>
        <translation>新增系統 %1 %2</translation>
    </message>
    <message>
        <source>System removed: %1 %2</source>
        <translation>刪除系統 %1 %2</translation>
    </message>
    <message>
        <source>Imported %1: %3 updated, %2 added</source>
        <translation>匯入 %1，更新 %3、新增 %2</translation>
    </message>
    <message>
        <source>Imported %1: %3 updated</source>
        <translation>匯入 %1，更新 %3</translation>
    </message>
    <message>
        <source>Imported %1: %2 added</source>
        <translation>匯入 %1，新增 %2</translation>
    </message>
    <message>
        <source>risk ≥ %1</source>
        <translation>風險 ≥ %1</translation>
    </message>
    <message>
        <source>impact ≤ %1</source>
        <translation>衝擊 ≤ %1</translation>
    </message>
    <message>
        <source>Method applied: %1</source>
        <translation>套用方法：%1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Redo %1</source>
        <translation>重做 %1</translation>
    </message>
    <message>
        <source>Undo %1</source>
        <translation>復原 %1</translation>
    </message>
    <message>
        <source>Revert %1</source>
        <translation>還原 %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Created “%1”</source>
        <translation>建立「%1」</translation>
    </message>
    <message>
        <source>Edited the assessment&apos;s profile</source>
        <translation>修改評估基本資料</translation>
    </message>
    <message>
        <source>Pack %1 upgraded %2 → %3</source>
        <translation>套件 %1 升級 %2 → %3</translation>
    </message>
    <message>
        <source>Returned to %1</source>
        <translation>回到 %1</translation>
    </message>
    <message>
        <source>List adopted: %1 system</source>
        <translation>採用名單：%1 個系統</translation>
    </message>
    <message>
        <source>List adopted: %1 systems</source>
        <translation>採用名單：%1 個系統</translation>
    </message>
    <message>
        <source>%1 systems removed</source>
        <translation>刪除 %1 個系統</translation>
    </message>
    <message>
        <source>Pasted %1 cell</source>
        <translation>貼上 %1 格</translation>
    </message>
    <message>
        <source>Pasted %1 cells</source>
        <translation>貼上 %1 格</translation>
    </message>
</context>
<context>
    <name>Wording</name>
    <message>
        <source>Not scored</source>
        <translation>未評分</translation>
    </message>
    <message>
        <source>(blank)</source>
        <translation>（空白）</translation>
    </message>
    <message>
        <source>Not stated</source>
        <translation>未填</translation>
    </message>
    <message>
        <source>Tier %1</source>
        <translation>第 %1 級</translation>
    </message>
    <message>
        <source>Not set</source>
        <translation>未設定</translation>
    </message>
    <message>
        <source>RTO</source>
        <translation>RTO</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>No</source>
        <translation>否</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>Banking</source>
        <translation>銀行業</translation>
    </message>
    <message>
        <source>Insurance</source>
        <translation>保險業</translation>
    </message>
    <message>
        <source>Securities</source>
        <translation>證券業</translation>
    </message>
    <message>
        <source>Conditions decide</source>
        <translation>依條件</translation>
    </message>
    <message>
        <source>Factor totals decide</source>
        <translation>依因子總分</translation>
    </message>
    <message>
        <source>Conditions and totals must both hold</source>
        <translation>條件與總分皆須符合</translation>
    </message>
    <message>
        <source>Selected</source>
        <translation>入選</translation>
    </message>
    <message>
        <source>High risk, impact above cut-off</source>
        <translation>高風險，衝擊未過門檻</translation>
    </message>
    <message>
        <source>Applicable, not high risk</source>
        <translation>適用，非高風險</translation>
    </message>
    <message>
        <source>No domain applies</source>
        <translation>不適用任何場域</translation>
    </message>
    <message>
        <source>Not yet assessed</source>
        <translation>尚未評估</translation>
    </message>
    <message>
        <source>%1 d</source>
        <translation>%1 日</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 時</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 分</translation>
    </message>
</context>
</TS>
