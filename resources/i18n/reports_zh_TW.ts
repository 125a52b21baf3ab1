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
    <message>
        <source>Adopted list</source>
        <translation>採用名單</translation>
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
    <name>Report</name>
    <message>
        <source>Zero trust: where to start</source>
        <translation>零信任場域評選報告</translation>
    </message>
    <message>
        <source>Trail #%1  %2</source>
        <translation>軌跡 #%1&#x3000;%2</translation>
    </message>
    <message>
        <source>Inventory</source>
        <translation>系統清冊</translation>
    </message>
    <message>
        <source>RTO (hours)</source>
        <translation>RTO（小時）</translation>
    </message>
    <message>
        <source>What the scores mean</source>
        <translation>評分說明</translation>
    </message>
    <message>
        <source>How to fill in</source>
        <translation>填寫說明</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>欄數</translation>
    </message>
    <message>
        <source>System inventory</source>
        <translation>系統清冊</translation>
    </message>
    <message>
        <source>Not one of the choices</source>
        <translation>不在選項之內</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>合計</translation>
    </message>
    <message>
        <source>Risk total</source>
        <translation>風險總分</translation>
    </message>
    <message>
        <source>Impact total</source>
        <translation>衝擊總分</translation>
    </message>
    <message>
        <source>Possible risk total</source>
        <translation>可能的風險總分</translation>
    </message>
    <message>
        <source>Possible impact total</source>
        <translation>可能的衝擊總分</translation>
    </message>
    <message>
        <source>Risk ≥ %1</source>
        <translation>風險 ≥ %1</translation>
    </message>
    <message>
        <source>Impact ≤ %1</source>
        <translation>衝擊 ≤ %1</translation>
    </message>
    <message>
        <source>High risk</source>
        <translation>高風險</translation>
    </message>
    <message>
        <source>Low impact</source>
        <translation>低衝擊</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>結論</translation>
    </message>
    <message>
        <source>Stability</source>
        <translation>穩定度</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>權重</translation>
    </message>
    <message>
        <source>Factor scores</source>
        <translation>因子評分</translation>
    </message>
    <message>
        <source>Totals are live: change a score here or a weight on the sheet “Method” and they follow. Domains, high risk, low impact and verdict are as computed when the report was made.</source>
        <translation>總分為即時公式：在此改評分、或在「方法」頁改權重，總分隨之變動。場域、高風險、低衝擊與結論則是產製報告當時的結果。</translation>
    </message>
    <message>
        <source>Reasons</source>
        <translation>理由與依據</translation>
    </message>
    <message>
        <source>Why a score was given, or where an answer was taken from, as recorded.</source>
        <translation>評分的理由，或答案取自何處，依紀錄原樣列出。</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>題目</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>答案</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>%1 and %2 more (see the ranking)</source>
        <translation>%1 等，另有 %2 個（見「排名」）</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>場域</translation>
    </message>
    <message>
        <source>Applicable</source>
        <translation>適用</translation>
    </message>
    <message>
        <source>High risk and low impact (selected)</source>
        <translation>高風險且低衝擊（入選）</translation>
    </message>
    <message>
        <source>Waiting for an answer</source>
        <translation>待答</translation>
    </message>
    <message>
        <source>Selected systems, in rank order</source>
        <translation>入選系統，依名次</translation>
    </message>
    <message>
        <source>All systems by verdict</source>
        <translation>全部系統依結論分類</translation>
    </message>
    <message>
        <source>Systems</source>
        <translation>系統數</translation>
    </message>
    <message>
        <source>No single answer would remove it</source>
        <translation>無單一答案會使它退出</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>名次</translation>
    </message>
    <message>
        <source>Domains</source>
        <translation>場域</translation>
    </message>
    <message>
        <source>Why high risk</source>
        <translation>為何是高風險</translation>
    </message>
    <message>
        <source>Why low impact</source>
        <translation>為何是低衝擊</translation>
    </message>
    <message>
        <source>Pareto layer</source>
        <translation>Pareto 層</translation>
    </message>
    <message>
        <source>What would change it</source>
        <translation>什麼會改變結果</translation>
    </message>
    <message>
        <source>Adopted</source>
        <translation>已採用</translation>
    </message>
    <message>
        <source>Ranked by risk total (highest first), then impact total (lowest first), Pareto layer and code. The stability was not computed for this report.</source>
        <translation>依風險總分由高至低排名，同分再依衝擊總分由低至高、Pareto 層與代碼。本報告未計算穩定度。</translation>
    </message>
    <message>
        <source>Ranked by risk total (highest first), then impact total (lowest first), Pareto layer and code. Stability: share of %1 trials (seed %2) in which the system stays selected while scores and weights move as the method says.</source>
        <translation>依風險總分由高至低排名，同分再依衝擊總分由低至高、Pareto 層與代碼。穩定度：評分與權重依「方法」頁所列幅度變動，%1 次試驗（種子 %2）中該系統仍入選的比例。</translation>
    </message>
    <message>
        <source>Risk × impact</source>
        <translation>風險 × 衝擊</translation>
    </message>
    <message>
        <source>The number in a dot counts the systems that share it.</source>
        <translation>圓內為同分系統數。</translation>
    </message>
    <message>
        <source>Not selected</source>
        <translation>未入選</translation>
    </message>
    <message>
        <source>Cut-off</source>
        <translation>門檻</translation>
    </message>
    <message>
        <source>Low risk, high impact</source>
        <translation>低風險・高衝擊</translation>
    </message>
    <message>
        <source>High risk, high impact</source>
        <translation>高風險・高衝擊</translation>
    </message>
    <message>
        <source>Low risk, low impact</source>
        <translation>低風險・低衝擊</translation>
    </message>
    <message>
        <source>Start here</source>
        <translation>先行</translation>
    </message>
    <message>
        <source>Funnel per domain</source>
        <translation>各場域漏斗</translation>
    </message>
    <message>
        <source>A system may belong to several domains.</source>
        <translation>同一系統可屬多個場域。</translation>
    </message>
    <message>
        <source>no applicable system</source>
        <translation>無適用系統</translation>
    </message>
    <message>
        <source>Data of the chart</source>
        <translation>圖表數據</translation>
    </message>
    <message>
        <source>Where the cut-offs are drawn</source>
        <translation>門檻線的位置</translation>
    </message>
    <message>
        <source>Funnel</source>
        <translation>場域漏斗</translation>
    </message>
    <message>
        <source>A system may belong to several domains, so the last row counts pairs of system and domain.</source>
        <translation>同一系統可屬多個場域，故合計列是「系統與場域」的配對數，不是系統數。</translation>
    </message>
    <message>
        <source>Ranking</source>
        <translation>排名</translation>
    </message>
    <message>
        <source>Charts</source>
        <translation>圖表</translation>
    </message>
    <message>
        <source>The institution&apos;s choice; the sources give none</source>
        <translation>機構自訂；來源未提供</translation>
    </message>
    <message>
        <source>As the guideline says</source>
        <translation>依參考指引</translation>
    </message>
    <message>
        <source>Changed by the institution</source>
        <translation>機構已調整</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>參數</translation>
    </message>
    <message>
        <source>Parameter</source>
        <translation>項目</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>Where it comes from</source>
        <translation>由來</translation>
    </message>
    <message>
        <source>Of this program; concerns the stability only</source>
        <translation>本程式的設定，只影響穩定度</translation>
    </message>
    <message>
        <source>The institution&apos;s choice; the sources offer conditions and totals without saying when to use which</source>
        <translation>機構自選；來源同時列出條件與總分，未說明何時用哪一種</translation>
    </message>
    <message>
        <source>High risk: risk total from</source>
        <translation>高風險：風險總分達</translation>
    </message>
    <message>
        <source>Low impact: impact total up to</source>
        <translation>低衝擊：衝擊總分不超過</translation>
    </message>
    <message>
        <source>Low impact: RTO longer than (hours)</source>
        <translation>低衝擊：RTO 超過（小時）</translation>
    </message>
    <message>
        <source>Recorded by the institution</source>
        <translation>機構紀錄</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Factors, sentences and weights</source>
        <translation>因子、評分句與權重</translation>
    </message>
    <message>
        <source>Score %1</source>
        <translation>%1 分</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>代號</translation>
    </message>
    <message>
        <source>Factor</source>
        <translation>因子</translation>
    </message>
    <message>
        <source>Conditions, of which any suffices</source>
        <translation>條件（符合任一即可）</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>條件</translation>
    </message>
    <message>
        <source>Sentence</source>
        <translation>內容</translation>
    </message>
    <message>
        <source>Makes the system</source>
        <translation>符合即為</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>來源</translation>
    </message>
    <message>
        <source>Facts asked of every system</source>
        <translation>逐一詢問各系統的事實</translation>
    </message>
    <message>
        <source>Fact</source>
        <translation>事實</translation>
    </message>
    <message>
        <source> and </source>
        <translation>且</translation>
    </message>
    <message>
        <source> or </source>
        <translation>或</translation>
    </message>
    <message>
        <source>Domains and when they apply</source>
        <translation>場域與適用規則</translation>
    </message>
    <message>
        <source>Applies when</source>
        <translation>適用條件</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>方法</translation>
    </message>
    <message>
        <source>A system is selected when a domain applies to it, it is high risk and it is low impact. An answer that is missing stays unknown; where it decides, the system is “not yet assessed”.</source>
        <translation>適用任一場域、屬高風險且低衝擊的系統入選。未答者維持未知；若未答的題目足以左右結果，該系統列為「尚未評估」。</translation>
    </message>
    <message>
        <source>The sources give no cut-off for either total. The cut-offs below are the institution&apos;s own, with the reason it recorded.</source>
        <translation>來源對兩項總分都沒有給分界；下列門檻由機構自訂，並附所記錄的理由。</translation>
    </message>
    <message>
        <source>Documents cited</source>
        <translation>引用的來源</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>標題</translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation>發布者</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>網址</translation>
    </message>
    <message>
        <source>What is included</source>
        <translation>收錄內容</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>工作表</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>表格</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>列數</translation>
    </message>
    <message>
        <source>Packs used</source>
        <translation>使用的套件</translation>
    </message>
    <message>
        <source>Made from</source>
        <translation>產製依據</translation>
    </message>
    <message>
        <source>Assessment</source>
        <translation>評估</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>篩選</translation>
    </message>
    <message>
        <source>None: every system of the inventory</source>
        <translation>無，收錄清冊全部系統</translation>
    </message>
    <message>
        <source>Trail entry</source>
        <translation>軌跡序號</translation>
    </message>
    <message>
        <source>Head hash of the trail</source>
        <translation>軌跡鏈首雜湊</translation>
    </message>
    <message>
        <source>State of (Taipei time)</source>
        <translation>資料截至（台北時間）</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>程式</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>語言</translation>
    </message>
    <message>
        <source>Not assessed</source>
        <translation>尚未評估</translation>
    </message>
    <message>
        <source>Systems for which a missing answer decides. Unknown is never read as “no”.</source>
        <translation>尚缺足以左右結果之答案的系統。未知不會當成「否」。</translation>
    </message>
    <message>
        <source>Missing answers that decide</source>
        <translation>左右結果的未答題</translation>
    </message>
    <message>
        <source>Other missing answers</source>
        <translation>其他未答題</translation>
    </message>
    <message>
        <source>Notes on sources</source>
        <translation>來源註記</translation>
    </message>
    <message>
        <source>Where a source is silent, odd or contradicts itself, it is said here; nothing was repaired silently.</source>
        <translation>來源未明說、有疑義或前後不一之處列於此，未逕行更正。</translation>
    </message>
    <message>
        <source>Concerns</source>
        <translation>對象</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>內容</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>註記</translation>
    </message>
    <message>
        <source>Long texts</source>
        <translation>長文</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>欄</translation>
    </message>
    <message>
        <source>Piece</source>
        <translation>段</translation>
    </message>
    <message>
        <source>Texts too long to be seen whole in a cell, repeated here piece by piece.</source>
        <translation>儲存格內無法完整顯示的文字，在此分段列出。</translation>
    </message>
    <message>
        <source>Manifest</source>
        <translation>產製資訊</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>No list has been adopted yet; the ranking is what the rules choose now.</source>
        <translation>尚未採用名單；排名為目前規則選出的結果。</translation>
    </message>
    <message>
        <source>Adopted list</source>
        <translation>採用名單</translation>
    </message>
    <message>
        <source>Adopted, but not selected now</source>
        <translation>已採用，但目前未入選</translation>
    </message>
    <message>
        <source>Selected now, but not adopted</source>
        <translation>目前入選，但未採用</translation>
    </message>
    <message>
        <source>Cover</source>
        <translation>封面</translation>
    </message>
    <message>
        <source>%1 systems are not yet assessed: an answer that decides is missing. They are counted apart, never as “no”.</source>
        <translation>%1 個系統尚未評估：缺少足以左右結果的答案。這些系統另計，不會當成「否」。</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>內容</translation>
    </message>
    <message>
        <source>%1 rows</source>
        <translation>%1 列</translation>
    </message>
    <message>
        <source>%1, further columns (%2 of %3)</source>
        <translation>%1，其餘欄位（第 %2 部分，共 %3 部分）</translation>
    </message>
</context>
<context>
    <name>Template</name>
    <message>
        <source>Required and unique, for example SYS-031.</source>
        <translation>必填，不可重複，例如 SYS-031。</translation>
    </message>
    <message>
        <source>Required: the name of the system.</source>
        <translation>必填，系統名稱。</translation>
    </message>
    <message>
        <source>The unit that is responsible for it.</source>
        <translation>對系統負責的單位。</translation>
    </message>
    <message>
        <source>Whom to ask.</source>
        <translation>可詢問的人。</translation>
    </message>
    <message>
        <source>What it is for, in a sentence or two.</source>
        <translation>用途，一兩句即可。</translation>
    </message>
    <message>
        <source>In hours, for example 8. With a unit, minutes and days are read as well.</source>
        <translation>以小時計，例如 8；加上單位也可寫分或天，例如 30分、0.5天。</translation>
    </message>
    <message>
        <source>Factor</source>
        <translation>因子</translation>
    </message>
    <message>
        <source>Score and sentence</source>
        <translation>分數與說明</translation>
    </message>
    <message>
        <source>One system per row; code and name are required. Leave the rest blank, or “unknown”, where it is not known: it is never read as “no”. Heads may be in either language and in any order.</source>
        <translation>一列一個系統；代碼與名稱必填，其餘不清楚的可留白或填「未知」，不會當成「否」。欄名中英文皆可，順序不拘。</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>欄位</translation>
    </message>
    <message>
        <source>What goes in</source>
        <translation>填什麼</translation>
    </message>
    <message>
        <source>The columns</source>
        <translation>各欄說明</translation>
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
