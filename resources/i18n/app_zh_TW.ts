<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_TW" sourcelanguage="en">
<context>
    <name>Application</name>
    <message>
        <source>Zero-Trust Assessment Workbench</source>
        <translation>零信任評估工作台</translation>
    </message>
    <message>
        <source>Repeat with --identity KEYFILE or --passphrase-file FILE.</source>
        <translation>請加上 --identity KEYFILE 或 --passphrase-file FILE 再試一次。</translation>
    </message>
</context>
<context>
    <name>AuditTexts</name>
    <message>
        <source>concerns only: %1</source>
        <translation>僅適用於：%1</translation>
    </message>
    <message>
        <source>only in an audit of this kind: %1</source>
        <translation>僅列入此類查核：%1</translation>
    </message>
    <message>
        <source>only where this is so: %1</source>
        <translation>僅在符合此情形時適用：%1</translation>
    </message>
    <message>
        <source>left out where this is so: %1</source>
        <translation>有此情形時不列入：%1</translation>
    </message>
    <message>
        <source>in force from %1</source>
        <translation>自 %1 起施行</translation>
    </message>
    <message>
        <source>in force up to %1</source>
        <translation>施行至 %1 為止</translation>
    </message>
    <message>
        <source>conform</source>
        <comment>beside a bar, short</comment>
        <translation>符合</translation>
    </message>
    <message>
        <source>partly</source>
        <comment>beside a bar, short</comment>
        <translation>部分</translation>
    </message>
    <message>
        <source>not</source>
        <comment>beside a bar, short</comment>
        <translation>不符</translation>
    </message>
    <message>
        <source>N/A</source>
        <comment>beside a bar, short</comment>
        <translation>不適用</translation>
    </message>
    <message>
        <source>open</source>
        <comment>beside a bar, short</comment>
        <translation>未查</translation>
    </message>
    <message>
        <source>Not in this audit</source>
        <translation>本次查核不適用</translation>
    </message>
    <message>
        <source>Tier 1</source>
        <translation>一級</translation>
    </message>
    <message>
        <source>Tier 2</source>
        <translation>二級</translation>
    </message>
    <message>
        <source>Tier 3</source>
        <translation>三級</translation>
    </message>
    <message>
        <source>Tier 4</source>
        <translation>四級</translation>
    </message>
    <message>
        <source>no tier stated</source>
        <translation>未填級別</translation>
    </message>
    <message>
        <source>due today</source>
        <translation>今日到期</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) left</source>
        <translation>
            <numerusform>剩 %n 日</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) overdue</source>
        <translation>
            <numerusform>逾 %n 日</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HairlineSplitter</name>
    <message>
        <source>Divider; arrow keys move it</source>
        <translation>分隔線；方向鍵可移動</translation>
    </message>
</context>
<context>
    <name>IncidentTexts</name>
    <message>
        <source>%1 d</source>
        <translation>%1 天</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 小時</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 分</translation>
    </message>
    <message>
        <source>%1 d %2 h</source>
        <translation>%1 天 %2 時</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation>%1 分 %2 秒</translation>
    </message>
    <message>
        <source>Not required</source>
        <translation>不需通報</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>剩 %1</translation>
    </message>
    <message>
        <source>%1 late</source>
        <translation>逾 %1</translation>
    </message>
    <message>
        <source>Due at once</source>
        <translation>應立即辦理</translation>
    </message>
    <message>
        <source>Announced</source>
        <translation>已公告</translation>
    </message>
    <message>
        <source>Reported</source>
        <translation>已通報</translation>
    </message>
    <message>
        <source>To be judged</source>
        <translation>待判定</translation>
    </message>
    <message>
        <source>No start</source>
        <translation>起算未明</translation>
    </message>
    <message>
        <source>sent %1</source>
        <translation>%1 送出</translation>
    </message>
    <message>
        <source>before the start</source>
        <translation>早於起算</translation>
    </message>
    <message>
        <source>say whom it affects</source>
        <translation>請填影響對象</translation>
    </message>
    <message>
        <source>say since when</source>
        <translation>請記起算時間</translation>
    </message>
    <message>
        <source>open for %1</source>
        <translation>已過 %1</translation>
    </message>
    <message>
        <source>not announced</source>
        <translation>尚未公告</translation>
    </message>
    <message>
        <source>not sent</source>
        <translation>尚未送出</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>限 %1</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 至 %2</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>至 %1</translation>
    </message>
    <message>
        <source>since %1, %2</source>
        <translation>%1 起，已 %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>trading affected</source>
        <translation>影響交易</translation>
    </message>
    <message>
        <source>investors affected</source>
        <translation>影響投資人</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>after %1</source>
        <translation>起算後 %1</translation>
    </message>
    <message>
        <source>for %1</source>
        <translation>已 %1</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Inventory</source>
        <translation>系統盤點</translation>
    </message>
    <message>
        <source>Selection</source>
        <translation>場域評選</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>報告</translation>
    </message>
    <message>
        <source>Trail</source>
        <translation>軌跡</translation>
    </message>
    <message>
        <source>Maturity</source>
        <translation>成熟度</translation>
    </message>
    <message>
        <source>Roadmap</source>
        <translation>改善計畫</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>總覽</translation>
    </message>
    <message>
        <source>Audit</source>
        <translation>查核</translation>
    </message>
    <message>
        <source>Regulator</source>
        <translation>監理</translation>
    </message>
    <message>
        <source>Gateway</source>
        <translation>閘道模擬</translation>
    </message>
</context>
<context>
    <name>Sequence</name>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Item %1 · %2</source>
        <translation>項次 %1&#x3000;%2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Expected: %1; came out: %2</source>
        <translation>預期：%1；實得：%2</translation>
    </message>
    <message>
        <source>Score too low; most lost by %1</source>
        <translation>分數不足，扣分最多者：%1</translation>
    </message>
    <message>
        <source>No rule objects; %1 did not apply</source>
        <translation>沒有規則反對；%1 未適用</translation>
    </message>
    <message>
        <source>No rule objects; %1 is missing: %2</source>
        <translation>沒有規則反對；缺 %1：%2</translation>
    </message>
    <message>
        <source>No rule objects</source>
        <translation>沒有規則反對</translation>
    </message>
    <message>
        <source>Fails at %1</source>
        <translation>未通過：%1</translation>
    </message>
    <message>
        <source>%1 %2: %3 — %4</source>
        <translation>%1 %2：%3（%4）</translation>
    </message>
    <message>
        <source> (%1)</source>
        <translation>（%1）</translation>
    </message>
    <message>
        <source>With %1:</source>
        <translation>若有 %1：</translation>
    </message>
    <message>
        <source>cut off here (%1)</source>
        <translation>在此切斷（%1）</translation>
    </message>
    <message>
        <source>%1 %2 → cut off here (%3)</source>
        <translation>%1 %2 → 在此切斷（%3）</translation>
    </message>
    <message>
        <source>%1 %2: %3 in %4 steps</source>
        <translation>%1 %2：%3，共 %4 個步驟</translation>
    </message>
    <message>
        <source>; %1 %2, after step %3</source>
        <translation>；%1%2，位於步驟 %3 之後</translation>
    </message>
</context>
<context>
    <name>SequenceView</name>
    <message>
        <source>let through</source>
        <translation>放行</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>擋下</translation>
    </message>
    <message>
        <source>something amiss</source>
        <translation>異常訊號</translation>
    </message>
    <message>
        <source>attack gets through</source>
        <translation>攻擊通過</translation>
    </message>
</context>
<context>
    <name>SignOffs</name>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 等，另有 %2 項</translation>
    </message>
    <message>
        <source>Since #%1 (%2, %3) not as it was signed: %5 (facts: %4)</source>
        <translation>自 #%1（%2，%3）起與簽署時不同：%5（%4 項事實）</translation>
    </message>
</context>
<context>
    <name>Size</name>
    <message>
        <source>%1 bytes</source>
        <translation>%1 位元組</translation>
    </message>
</context>
<context>
    <name>VersionTexts</name>
    <message>
        <source>No such point in this version.</source>
        <translation>這一版沒有這個查核點。</translation>
    </message>
    <message>
        <source>Nobody has answered it yet.</source>
        <translation>尚無人作答。</translation>
    </message>
    <message>
        <source>The answer counts on: the same is asked.</source>
        <translation>查核內容相同，答案沿用。</translation>
    </message>
    <message>
        <source>Each part begins with the answer and is marked until somebody has looked.</source>
        <translation>各部分先承接原答案，並標示至有人檢視為止。</translation>
    </message>
    <message>
        <source>The answers are put together, each with its code, and the point is marked until somebody has looked.</source>
        <translation>各答案併在一起並註明原代碼，標示至有人檢視為止。</translation>
    </message>
    <message>
        <source>The answer is carried over and marked until somebody has looked.</source>
        <translation>答案先承接，並標示至有人檢視為止。</translation>
    </message>
    <message>
        <source>The answer stays in the audit, to be read and in its workbook.</source>
        <translation>答案留在這次查核中備查，也列入查核工作簿。</translation>
    </message>
    <message>
        <source>It has to be accepted again.</source>
        <translation>須重新核可。</translation>
    </message>
    <message>
        <source>Finding %1 keeps it as its criterion.</source>
        <translation>缺失 %1 仍以其為依據。</translation>
    </message>
    <message>
        <source>Finding %1 goes with it.</source>
        <translation>缺失 %1 隨之移轉。</translation>
    </message>
    <message>
        <source>Sample %1 goes with it.</source>
        <translation>樣本 %1 隨之移轉。</translation>
    </message>
    <message>
        <source>The same: %1 points. Answers carried over: %2, to be looked at again: %3, kept to be read: %4. Acceptances lost: %5.</source>
        <translation>不變的查核點：%1。沿用的答案：%2，須再檢視：%3，留存備查：%4。失效的核可：%5。</translation>
    </message>
</context>
<context>
    <name>zt::ActionDialog</name>
    <message>
        <source>Closes</source>
        <translation>關閉</translation>
    </message>
    <message>
        <source>Must be done first</source>
        <translation>須先完成</translation>
    </message>
    <message>
        <source>New action</source>
        <translation>新增行動</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>行動</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>代碼</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>名稱</translation>
    </message>
    <message>
        <source>Owner unit</source>
        <translation>負責單位</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>負責人</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>such as 2026-07-18; may be empty</source>
        <translation>例如 2026-07-18；可留空</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>One-off cost</source>
        <translation>一次費用</translation>
    </message>
    <message>
        <source>NT$ 10,000</source>
        <translation>萬元</translation>
    </message>
    <message>
        <source>Yearly cost</source>
        <translation>每年費用</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>狀態</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>進度</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>備註</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>儲存</translation>
    </message>
    <message>
        <source>An action needs a code and a title.</source>
        <translation>行動須有代碼與名稱。</translation>
    </message>
    <message>
        <source>Write dates such as 2026-07-18.</source>
        <translation>日期請寫成 2026-07-18。</translation>
    </message>
    <message>
        <source>Write costs in ten thousands, such as 520 or 0.5.</source>
        <translation>費用以萬元填寫，例如 520 或 0.5。</translation>
    </message>
</context>
<context>
    <name>zt::AddSystemDialog</name>
    <message>
        <source>Add a system</source>
        <translation>新增系統</translation>
    </message>
    <message>
        <source>The rest can follow in the form.</source>
        <translation>其餘欄位可在表單補。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>Code and name are both needed.</source>
        <translation>代碼與名稱都要填。</translation>
    </message>
</context>
<context>
    <name>zt::AnalysesView</name>
    <message>
        <source>Investment</source>
        <translation>投資</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>宣稱</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>負載</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>案例</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>紀錄</translation>
    </message>
</context>
<context>
    <name>zt::AnalysisExceptionModel</name>
    <message>
        <source>Row</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>對象</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>規則</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>讀到</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>上限</translation>
    </message>
    <message>
        <source>Explained</source>
        <translation>已說明</translation>
    </message>
</context>
<context>
    <name>zt::AnalysisInspector</name>
    <message>
        <source>Exception</source>
        <translation>例外</translation>
    </message>
    <message>
        <source>Choose an exception to see what was read and which rule it breaks.</source>
        <translation>點選一項例外，看讀到什麼、違反哪條規則。</translation>
    </message>
    <message>
        <source>Row %1</source>
        <translation>第 %1 列</translation>
    </message>
    <message>
        <source>several</source>
        <translation>多個</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>規則</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>讀到</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>上限</translation>
    </message>
    <message>
        <source>Parameter</source>
        <translation>參數</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>出處</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>查核點</translation>
    </message>
    <message>
        <source>Make of it</source>
        <translation>做成</translation>
    </message>
    <message>
        <source>Nothing is recorded yet.</source>
        <translation>尚未寫入任何一處。</translation>
    </message>
    <message>
        <source>Begin an audit first; then it can be filed there.</source>
        <translation>請先開始一項查核，才能歸入。</translation>
    </message>
    <message>
        <source>Working paper</source>
        <translation>工作底稿</translation>
    </message>
    <message numerus="yes">
        <source>Population, rules, parameters, %n exception(s), hash of the file; the file as evidence</source>
        <translation>
            <numerusform>母體、規則、參數、%n 項例外、檔案雜湊；檔案收為佐證</numerusform>
        </translation>
    </message>
    <message>
        <source>Write…</source>
        <translation>寫入…</translation>
    </message>
    <message>
        <source>Write to %1…</source>
        <translation>寫入 %1…</translation>
    </message>
    <message>
        <source>no proposal: something cannot be judged</source>
        <translation>不提議：有無法判定的項目</translation>
    </message>
    <message>
        <source>Answer of a point</source>
        <translation>回答查核點</translation>
    </message>
    <message>
        <source>Answer…</source>
        <translation>回答…</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>缺失</translation>
    </message>
    <message>
        <source>There is no exception.</source>
        <translation>沒有例外。</translation>
    </message>
    <message>
        <source>The exceptions as its condition, the point as its criterion</source>
        <translation>例外作為情況，查核點作為準據</translation>
    </message>
    <message>
        <source>Raise…</source>
        <translation>開立…</translation>
    </message>
    <message>
        <source>The same by the command line</source>
        <translation>以命令列重現</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>複製</translation>
    </message>
    <message>
        <source>Show the row…</source>
        <translation>顯示原列…</translation>
    </message>
    <message>
        <source>As the file has it</source>
        <translation>檔案中的原樣</translation>
    </message>
    <message>
        <source>Evidence of maturity</source>
        <translation>成熟度佐證</translation>
    </message>
    <message>
        <source>The file, with what the analysis came to, at an item of the pillars</source>
        <translation>檔案連同分析結果，列於支柱的一個項次</translation>
    </message>
    <message>
        <source>Take…</source>
        <translation>帶入…</translation>
    </message>
    <message>
        <source>Explained</source>
        <translation>已說明</translation>
    </message>
    <message>
        <source>Say otherwise…</source>
        <translation>改寫說明…</translation>
    </message>
    <message>
        <source>Mark as explained…</source>
        <translation>標為已說明…</translation>
    </message>
    <message>
        <source>Begin an audit first</source>
        <translation>請先開始查核</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>收回</translation>
    </message>
    <message>
        <source>At odds with the audit</source>
        <translation>與查核不一致</translation>
    </message>
    <message>
        <source>Said in another file, not of this one</source>
        <translation>另一個檔案說明過，不適用於本檔</translation>
    </message>
    <message>
        <source>Worked out</source>
        <translation>算法</translation>
    </message>
</context>
<context>
    <name>zt::AnalysisPanel</name>
    <message>
        <source>working… %1%</source>
        <translation>計算中… %1%</translation>
    </message>
    <message>
        <source>working…</source>
        <translation>計算中…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>匯出…</translation>
    </message>
    <message>
        <source>Writes this answer as xlsx, pdf, csv or json</source>
        <translation>將此結果寫成 xlsx、pdf、csv 或 json</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>匯出</translation>
    </message>
    <message>
        <source>Reports (*.xlsx *.pdf *.csv *.json)</source>
        <translation>報告 (*.xlsx *.pdf *.csv *.json)</translation>
    </message>
    <message>
        <source>Writing %1</source>
        <translation>寫出 %1</translation>
    </message>
</context>
<context>
    <name>zt::AnalysisRuleModel</name>
    <message>
        <source>All rules</source>
        <translation>全部規則</translation>
    </message>
    <message>
        <source>The file does not tell: never counted as kept</source>
        <translation>檔案沒有寫；絕不當作符合</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>規則</translation>
    </message>
    <message>
        <source>Tested</source>
        <translation>受測</translation>
    </message>
    <message>
        <source>Exceptions</source>
        <translation>例外</translation>
    </message>
    <message>
        <source>Cannot judge</source>
        <translation>無法判定</translation>
    </message>
    <message>
        <source>Tested: %1</source>
        <translation>受測：%1</translation>
    </message>
    <message>
        <source>Explained</source>
        <translation>已說明</translation>
    </message>
    <message>
        <source>Explained: %1</source>
        <translation>已說明：%1</translation>
    </message>
</context>
<context>
    <name>zt::AnalysisSession</name>
    <message>
        <source>Looking at %1</source>
        <translation>查看 %1</translation>
    </message>
    <message>
        <source>Analysing %1</source>
        <translation>分析 %1</translation>
    </message>
</context>
<context>
    <name>zt::AnalysisSetup</name>
    <message>
        <source>Choose another file…</source>
        <translation>選擇另一個檔案…</translation>
    </message>
    <message>
        <source>Taken for</source>
        <translation>判為</translation>
    </message>
    <message>
        <source>Columns…</source>
        <translation>欄位對應…</translation>
    </message>
    <message>
        <source>Says which column of the file is what</source>
        <translation>指定檔案的哪一欄是什麼</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>規則</translation>
    </message>
    <message>
        <source>Judged by the day</source>
        <translation>判定日</translation>
    </message>
    <message>
        <source>Parameters and their sources</source>
        <translation>參數與出處</translation>
    </message>
    <message>
        <source>Mask names and accounts</source>
        <translation>遮蔽姓名與帳號</translation>
    </message>
    <message>
        <source>Here and in what is exported; working papers and the trail hold hashes of names alone</source>
        <translation>畫面與匯出檔皆遮蔽；底稿與軌跡只存名稱的雜湊</translation>
    </message>
    <message>
        <source>%1 rows&#x3000;SHA-256 %2</source>
        <translation>%1 列&#x3000;SHA-256 %2</translation>
    </message>
    <message>
        <source>Columns matched %1 of %2…</source>
        <translation>欄位對應 %1／%2…</translation>
    </message>
    <message>
        <source>Rules of one&apos;s own…</source>
        <translation>自訂規則…</translation>
    </message>
    <message>
        <source>* suggested by the editors; the source states no value</source>
        <translation>* 由編製者建議；來源未載數值</translation>
    </message>
    <message>
        <source>Proposed by what the file holds</source>
        <translation>依檔案內容提議</translation>
    </message>
    <message>
        <source>As the rules are published</source>
        <translation>恢復規則原值</translation>
    </message>
    <message>
        <source>Set for this analysis, with a reason</source>
        <translation>為這次分析設定，須附理由</translation>
    </message>
    <message>
        <source>Form to fill in…</source>
        <translation>填寫用表單…</translation>
    </message>
    <message>
        <source>An empty workbook for this kind, with its columns explained</source>
        <translation>這種分析的空白活頁簿，附欄位說明</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>工作表</translation>
    </message>
    <message>
        <source>Names, roots, passphrase…</source>
        <translation>名稱、信任根、密語…</translation>
    </message>
    <message>
        <source>What the certificates&apos; files do not tell</source>
        <translation>憑證檔本身沒有寫的事</translation>
    </message>
    <message>
        <source>Whole folder</source>
        <translation>整個資料夾</translation>
    </message>
    <message>
        <source>All certificates in the folder of this file and below</source>
        <translation>這個檔案所在資料夾及其下的所有憑證</translation>
    </message>
    <message>
        <source>Sheet “%1”</source>
        <translation>工作表「%1」</translation>
    </message>
    <message>
        <source>customers log in</source>
        <translation>供客戶登入</translation>
    </message>
    <message>
        <source>no trusted roots</source>
        <translation>未指定信任根</translation>
    </message>
    <message>
        <source>roots: %1</source>
        <translation>信任根：%1</translation>
    </message>
    <message>
        <source>passphrase given</source>
        <translation>已給密語</translation>
    </message>
</context>
<context>
    <name>zt::AnalysisView</name>
    <message>
        <source>An export to be analysed</source>
        <translation>要分析的匯出檔</translation>
    </message>
    <message>
        <source>Rules of one&apos;s own</source>
        <translation>自訂規則</translation>
    </message>
    <message>
        <source>Looking at %1</source>
        <translation>查看 %1</translation>
    </message>
    <message>
        <source>What does “%1” mean?</source>
        <translation>「%1」是什麼意思？</translation>
    </message>
    <message>
        <source>In the column “%1”, wherever it stands. Left out, what hangs on it cannot be judged.</source>
        <translation>適用於「%1」欄的每一處。若視為未提供，與它有關的無法判定。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Not told</source>
        <translation>未提供</translation>
    </message>
    <message>
        <source>No</source>
        <translation>否</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>Export the analysis</source>
        <translation>匯出分析</translation>
    </message>
    <message>
        <source>Reports (*.xlsx *.pdf *.csv *.json)</source>
        <translation>報告 (*.xlsx *.pdf *.csv *.json)</translation>
    </message>
    <message>
        <source>%1 analysis.xlsx</source>
        <translation>%1 佐證分析.xlsx</translation>
    </message>
    <message>
        <source>Writing the report</source>
        <translation>寫出報告</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>已寫出：%1</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>顯示</translation>
    </message>
    <message>
        <source>Reading %1</source>
        <translation>讀取 %1</translation>
    </message>
    <message>
        <source>Filing the analysis</source>
        <translation>歸入分析</translation>
    </message>
    <message>
        <source>Filed at %1</source>
        <translation>已歸入 %1</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>復原</translation>
    </message>
    <message>
        <source>The command is on the clipboard</source>
        <translation>指令已複製到剪貼簿</translation>
    </message>
    <message>
        <source>one by one</source>
        <translation>逐項</translation>
    </message>
    <message>
        <source>filter</source>
        <translation>篩選</translation>
    </message>
    <message>
        <source>Exceptions</source>
        <translation>例外</translation>
    </message>
    <message>
        <source>Unread cells</source>
        <translation>讀不懂</translation>
    </message>
    <message>
        <source>Click a word to say what it means</source>
        <translation>點選字詞，說明它的意思</translation>
    </message>
    <message>
        <source>%1 shown</source>
        <translation>顯示 %1 項</translation>
    </message>
    <message>
        <source>Drop an export the firm already has</source>
        <translation>放進公司現有的匯出檔</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>選擇檔案…</translation>
    </message>
    <message>
        <source>Population</source>
        <translation>母體</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>排除</translation>
    </message>
    <message>
        <source>Cannot be judged</source>
        <translation>無法判定</translation>
    </message>
    <message>
        <source>Filter exceptions</source>
        <translation>篩選例外</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>規則</translation>
    </message>
    <message>
        <source>Analyse a file…</source>
        <translation>分析檔案…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>匯出…</translation>
    </message>
    <message>
        <source>With names masked</source>
        <translation>名稱遮蔽</translation>
    </message>
    <message>
        <source>With names shown</source>
        <translation>名稱顯示</translation>
    </message>
    <message>
        <source>Which column is what…</source>
        <translation>欄位對應…</translation>
    </message>
    <message>
        <source>Begin an audit first</source>
        <translation>請先開始一項查核</translation>
    </message>
    <message>
        <source>Reading the file…</source>
        <translation>讀取檔案中…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Stopped; nothing was recorded.</source>
        <translation>已停止，未寫入任何內容。</translation>
    </message>
    <message>
        <source>%1: as a table (csv, xlsx, ods) or in the form the system writes. Every row is held against published rules; nothing is recorded until you say so.</source>
        <translation>%1：表格（csv、xlsx、ods）或系統原生格式皆可。逐列比對公布的規則；您確認之前，不寫入任何內容。</translation>
    </message>
    <message>
        <source>Write up…</source>
        <translation>寫成底稿…</translation>
    </message>
    <message>
        <source>As the working paper of a point</source>
        <translation>作為查核點的工作底稿</translation>
    </message>
    <message>
        <source>As the working paper of %1</source>
        <translation>作為 %1 的工作底稿</translation>
    </message>
    <message>
        <source>A form to fill in</source>
        <translation>填寫用表單</translation>
    </message>
    <message>
        <source>%1 form.xlsx</source>
        <translation>%1表單.xlsx</translation>
    </message>
    <message>
        <source>Writing the form</source>
        <translation>正在寫入表單</translation>
    </message>
    <message>
        <source>Exports (%1);;All files (*)</source>
        <translation>匯出檔 (%1);;所有檔案 (*)</translation>
    </message>
    <message>
        <source>row of the file</source>
        <translation>原列</translation>
    </message>
    <message>
        <source>A form to fill in…</source>
        <translation>取得填寫用表單…</translation>
    </message>
    <message>
        <source>Form of an analysis to fill in…</source>
        <translation>分析的填寫用表單…</translation>
    </message>
    <message>
        <source>Row of the file that the exception stands on…</source>
        <translation>例外所在的原列…</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>圖表</translation>
    </message>
    <message>
        <source>Passphrase…</source>
        <translation>密語…</translation>
    </message>
    <message>
        <source>for point %1</source>
        <translation>查核點 %1</translation>
    </message>
    <message>
        <source>Drop the export for point %1</source>
        <translation>放入查核點 %1 要的匯出檔</translation>
    </message>
    <message>
        <source>The point can be verified by this analysis: %1. As a table (csv, xlsx, ods) or in the form the system writes. Every row is held against published rules; nothing is recorded until you say so.</source>
        <translation>本點可用這項分析驗證：%1。可用表格（csv、xlsx、ods）或系統匯出的原樣。每一列都拿已公布的規則核對；您說要記錄之前，什麼都不會寫入。</translation>
    </message>
    <message>
        <source>Marked as explained</source>
        <translation>已標為已說明</translation>
    </message>
    <message>
        <source>The explanation is taken back</source>
        <translation>已收回說明</translation>
    </message>
    <message>
        <source>Taking the file as evidence</source>
        <translation>將檔案列為佐證</translation>
    </message>
    <message>
        <source>Evidence of item %1</source>
        <translation>已列為項次 %1 的佐證</translation>
    </message>
    <message>
        <source>%1 exceptions, %2 of them explained</source>
        <translation>例外 %1 件，其中已說明 %2 件</translation>
    </message>
    <message>
        <source>%1 exceptions</source>
        <translation>例外 %1 件</translation>
    </message>
    <message>
        <source>Mark the exception as explained…</source>
        <translation>將例外標為已說明…</translation>
    </message>
    <message>
        <source>Take the file as evidence of maturity…</source>
        <translation>將檔案列為成熟度佐證…</translation>
    </message>
    <message>
        <source>No exception</source>
        <translation>無例外</translation>
    </message>
    <message>
        <source>With exceptions</source>
        <translation>有例外</translation>
    </message>
    <message>
        <source>Explained</source>
        <translation>已說明</translation>
    </message>
    <message>
        <source>Every exception of the row is explained; they stay exceptions</source>
        <translation>該列的例外皆已說明；仍計為例外</translation>
    </message>
    <message>
        <source>Without an exception as far as can be told; some rule cannot be judged, which is never counted as kept</source>
        <translation>就所知沒有例外，但有規則無法判定；絕不當作符合</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>All exceptions</source>
        <translation>全部例外</translation>
    </message>
    <message>
        <source>Exceptions by rule</source>
        <translation>依規則篩選例外</translation>
    </message>
</context>
<context>
    <name>zt::AnswerAuthors</name>
    <message>
        <source>Who answered what</source>
        <translation>查誰回答過什麼</translation>
    </message>
</context>
<context>
    <name>zt::AnswerHistory</name>
    <message>
        <source>Who answered what</source>
        <translation>查誰回答過什麼</translation>
    </message>
</context>
<context>
    <name>zt::Application</name>
    <message>
        <source>Open read-only?</source>
        <translation>以唯讀方式開啟？</translation>
    </message>
    <message>
        <source>The assessment is open elsewhere. It can be looked at meanwhile, not changed.</source>
        <translation>這份評估已在別處開啟。現在可以查看，但不能修改。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Open read-only</source>
        <translation>唯讀開啟</translation>
    </message>
    <message>
        <source>Open an assessment</source>
        <translation>開啟評估</translation>
    </message>
    <message>
        <source>Assessments (*.zta)</source>
        <translation>評估檔 (*.zta)</translation>
    </message>
    <message>
        <source>Open a sample</source>
        <translation>開啟範例</translation>
    </message>
    <message>
        <source>Two fictional firms with whole inventories. They open in a window of their own; this file is left alone.</source>
        <translation>兩家虛構機構的完整清冊。另開視窗，不影響這個檔案。</translation>
    </message>
    <message>
        <source>Sample B</source>
        <translation>範例 B</translation>
    </message>
    <message>
        <source>Sample A</source>
        <translation>範例 A</translation>
    </message>
    <message>
        <source>Opening %1</source>
        <translation>正在開啟 %1</translation>
    </message>
    <message>
        <source>Open elsewhere (%1): it can be looked at here, not changed.</source>
        <translation>此檔正由他處開啟（%1）：這裡可以查看，但不能修改。</translation>
    </message>
    <message>
        <source>Edit here</source>
        <translation>改在這裡編輯</translation>
    </message>
    <message>
        <source>It is still open there.</source>
        <translation>那裡仍在開啟中。</translation>
    </message>
</context>
<context>
    <name>zt::AuditDialog</name>
    <message>
        <source>New audit</source>
        <translation>新增查核</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>代碼</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>範圍</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>查核人員</translation>
    </message>
    <message>
        <source>Begin the audit</source>
        <translation>開始查核</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>類別</translation>
    </message>
    <message>
        <source>What set it off</source>
        <translation>選案原因</translation>
    </message>
    <message>
        <source>Tier of the firm</source>
        <translation>證券商級別</translation>
    </message>
    <message>
        <source>Decides which points apply</source>
        <translation>決定哪些查核點適用</translation>
    </message>
    <message>
        <source>Period from</source>
        <translation>期間起日</translation>
    </message>
    <message>
        <source>Period to</source>
        <translation>期間迄日</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>查核期間</translation>
    </message>
    <message>
        <source>Checklists</source>
        <translation>查核清單</translation>
    </message>
    <message>
        <source>Give the audit a code first</source>
        <translation>請先填寫查核代碼</translation>
    </message>
    <message>
        <source>Choose at least one checklist first</source>
        <translation>請至少選取一份查核清單</translation>
    </message>
    <message>
        <source>Say what set the selected case off first</source>
        <translation>請先填寫選案原因</translation>
    </message>
    <message>
        <source>Space chooses; at least one. They are pinned: the audit reads the same in ten years.</source>
        <translation>以空白鍵選取，至少一份。清單固定於本檔：十年後讀到的仍是同一份。</translation>
    </message>
    <message>
        <source>Audit %1</source>
        <translation>查核 %1</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>記錄</translation>
    </message>
    <message>
        <source>needed for a selected case</source>
        <translation>選案查核時必填</translation>
    </message>
    <message>
        <source>in your own words</source>
        <translation>自由填寫</translation>
    </message>
    <message>
        <source>names, parted by commas</source>
        <translation>姓名，以頓號或逗號分隔</translation>
    </message>
    <message>
        <source>may be empty</source>
        <translation>可留空</translation>
    </message>
    <message>
        <source>does not conform</source>
        <translation>不符合</translation>
    </message>
    <message>
        <source>partly conforms</source>
        <translation>部分符合</translation>
    </message>
    <message>
        <source>Deduction points</source>
        <translation>扣分</translation>
    </message>
    <message>
        <source>Your own, for a point whose finding and checklist state none. No source states a formula.</source>
        <translation>由使用者自訂，用於發現與清單都未訂扣分的查核點；來源未載明計算公式。</translation>
    </message>
    <message>
        <source>Deduction points: takes a whole number from 0 to %1, or nothing</source>
        <translation>扣分：可填 0 至 %1 的整數，或留空</translation>
    </message>
    <message>
        <source>From a file…</source>
        <translation>由檔案…</translation>
    </message>
    <message>
        <source>A pack of one&apos;s own (JSON), or a filled-in spreadsheet</source>
        <translation>自訂清單的套件檔（JSON），或填好的試算表</translation>
    </message>
    <message>
        <source>a pack (JSON) or a spreadsheet</source>
        <translation>套件檔（JSON）或試算表</translation>
    </message>
    <message>
        <source>One&apos;s own</source>
        <translation>自訂清單</translation>
    </message>
    <message>
        <source>Empty form…</source>
        <translation>空白範本…</translation>
    </message>
    <message>
        <source>An empty workbook to be filled in, with every column explained</source>
        <translation>填寫用的空白活頁簿，每一欄都有說明</translation>
    </message>
</context>
<context>
    <name>zt::AuditFindingModel</name>
    <message numerus="yes">
        <source>%n d</source>
        <comment>age in days, short</comment>
        <translation>
            <numerusform>%n 日</numerusform>
        </translation>
    </message>
    <message>
        <source>Code</source>
        <translation>代碼</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>嚴重度</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>現況</translation>
    </message>
    <message>
        <source>Point</source>
        <translation>查核點</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>負責人</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>到期日</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>天數</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>狀態</translation>
    </message>
</context>
<context>
    <name>zt::AuditPage</name>
    <message numerus="yes">
        <source>%n point(s) sent for review</source>
        <translation>
            <numerusform>已送審 %n 點</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>復原</translation>
    </message>
    <message>
        <source>Return point %1</source>
        <translation>退回 %1</translation>
    </message>
    <message>
        <source>Whoever prepared it sees what is missing.</source>
        <translation>編製人會看到尚缺什麼。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>退回</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>意見</translation>
    </message>
    <message>
        <source>Begin an audit</source>
        <translation>開始一次查核</translation>
    </message>
    <message>
        <source>An audit walks one or more checklists point by point: a result, what was done and seen, what shows it, and who reviewed it. Findings follow from there.</source>
        <translation>查核依一份或多份清單逐點進行：結果、做了什麼、看到什麼、以何佐證、由誰覆核；查核發現由此而來。</translation>
    </message>
    <message>
        <source>New audit…</source>
        <translation>新增查核…</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>已寫入：%1</translation>
    </message>
    <message>
        <source>Audits</source>
        <translation>查核</translation>
    </message>
    <message>
        <source>Audit</source>
        <translation>查核</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>查核點</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>發現</translation>
    </message>
    <message>
        <source>result</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>next point</source>
        <translation>下一點</translation>
    </message>
    <message>
        <source>send for review</source>
        <translation>送審</translation>
    </message>
    <message>
        <source>Every point that applies has been looked at</source>
        <translation>適用的查核點都已查核</translation>
    </message>
    <message>
        <source>New finding…</source>
        <translation>新增發現…</translation>
    </message>
    <message numerus="yes">
        <source>Send %n point(s)</source>
        <translation>
            <numerusform>送審 %n 點</numerusform>
        </translation>
    </message>
    <message>
        <source>Gives every point that was looked at to the reviewer</source>
        <translation>將已查核的各點送交覆核人</translation>
    </message>
    <message>
        <source>No point was looked at and not yet sent</source>
        <translation>沒有已查核而未送審的查核點</translation>
    </message>
    <message>
        <source>Send this point for review</source>
        <translation>將本點送審</translation>
    </message>
    <message>
        <source>Next point</source>
        <translation>下一點</translation>
    </message>
    <message>
        <source>Previous point</source>
        <translation>上一點</translation>
    </message>
    <message>
        <source>Next point nobody has looked at</source>
        <translation>下一個未查的查核點</translation>
    </message>
    <message>
        <source>Incidents</source>
        <translation>資安事件</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>在資料夾中顯示</translation>
    </message>
    <message>
        <source>Change %1…</source>
        <translation>變更 %1…</translation>
    </message>
    <message>
        <source>Change the audit…</source>
        <translation>變更查核資料…</translation>
    </message>
    <message>
        <source>Looked at after the new version</source>
        <translation>換版後已檢視</translation>
    </message>
    <message>
        <source>to be looked at again: %1</source>
        <translation>須再檢視：%1</translation>
    </message>
    <message>
        <source>No point is left to be looked at again</source>
        <translation>沒有待再檢視的查核點</translation>
    </message>
    <message>
        <source>Next point to be looked at again</source>
        <translation>下一個須再檢視的查核點</translation>
    </message>
    <message>
        <source>A checklist of one&apos;s own</source>
        <translation>自訂查核清單</translation>
    </message>
    <message>
        <source>Analyses</source>
        <translation>佐證分析</translation>
    </message>
    <message>
        <source>Verify the point</source>
        <translation>驗證本點</translation>
    </message>
    <message>
        <source>Verify the point…</source>
        <translation>驗證本點…</translation>
    </message>
    <message>
        <source>By the analysis or the simulation that its checklist names</source>
        <translation>用查核表所載的分析或閘道模擬</translation>
    </message>
    <message>
        <source>Conditions of the firm…</source>
        <translation>受查者的條件…</translation>
    </message>
    <message>
        <source>What the checklists ask of the firm, because points depend on it</source>
        <translation>查核表因某些點而要問受查者的事</translation>
    </message>
</context>
<context>
    <name>zt::AuditTreeModel</name>
    <message>
        <source>Repeated word for word as %1; answered once, here</source>
        <translation>與 %1 一字不差，只在此作答一次</translation>
    </message>
    <message>
        <source>Not known yet whether it applies: %1</source>
        <translation>尚無法判定是否適用：%1</translation>
    </message>
    <message>
        <source>Changed after it was accepted</source>
        <translation>核可後已變動</translation>
    </message>
    <message>
        <source>%1, %2 of %3 looked at</source>
        <translation>%1，已查 %2，共 %3</translation>
    </message>
    <message>
        <source>Carried over to a new version: look again</source>
        <translation>承接至新版：須再檢視</translation>
    </message>
    <message>
        <source>look again</source>
        <translation>須再檢視</translation>
    </message>
</context>
<context>
    <name>zt::BrokerModel</name>
    <message>
        <source>level</source>
        <translation>持平</translation>
    </message>
    <message>
        <source>Broker</source>
        <translation>券商</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>分級</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>比重</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>扣分</translation>
    </message>
    <message>
        <source>In a year</source>
        <translation>較去年</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Not stated: no assessment of this broker was read</source>
        <translation>未提供：沒有讀入這家券商的評估檔</translation>
    </message>
    <message>
        <source>Findings not closed on %1: %2, of which overdue: %3</source>
        <translation>%1 未結缺失 %2 件，其中逾期 %3 件</translation>
    </message>
    <message>
        <source>Findings that are not closed, and of these the overdue ones; of firms whose assessment was read</source>
        <translation>未結的缺失，以及其中逾期的；僅限有讀入評估檔的券商</translation>
    </message>
    <message>
        <source>Open/late</source>
        <translation>未結/逾期</translation>
    </message>
</context>
<context>
    <name>zt::BudgetLegend</name>
    <message>
        <source>Budget by quarter</source>
        <translation>每季預算</translation>
    </message>
    <message>
        <source>in NT$ 10,000</source>
        <translation>萬元</translation>
    </message>
    <message>
        <source>Take this schedule</source>
        <translation>改為此排程</translation>
    </message>
    <message>
        <source>Yearly, apart: %1</source>
        <translation>年費另列：%1</translation>
    </message>
    <message>
        <source>without dates: %1</source>
        <translation>未排日期：%1</translation>
    </message>
    <message>
        <source>%1 over by %2</source>
        <translation>%1 超出 %2 萬</translation>
    </message>
    <message>
        <source>%1: every quarter keeps the cap</source>
        <translation>%1，各季皆合上限</translation>
    </message>
    <message>
        <source>No single action can be moved so that every quarter keeps it</source>
        <translation>移動任何單一行動都無法讓各季合於上限</translation>
    </message>
    <message>
        <source>Approved&#x3000;%1</source>
        <translation>核定&#x3000;%1</translation>
    </message>
    <message>
        <source>What-if adds&#x3000;%1</source>
        <translation>試算進入&#x3000;%1</translation>
    </message>
    <message>
        <source>Over the cap</source>
        <translation>超出上限</translation>
    </message>
</context>
<context>
    <name>zt::BudgetView</name>
    <message>
        <source>Approved %1, the what-if adds %2, in ten thousands</source>
        <translation>核定 %1 萬元，試算進入 %2 萬元</translation>
    </message>
    <message>
        <source>Budget by quarter</source>
        <translation>每季預算</translation>
    </message>
    <message>
        <source>%1 is over the cap by %2</source>
        <translation>%1 超出上限 %2 萬元</translation>
    </message>
    <message>
        <source>%1, over by %2</source>
        <translation>%1，超出 %2</translation>
    </message>
    <message>
        <source>Cap per quarter %1</source>
        <translation>每季上限 %1</translation>
    </message>
</context>
<context>
    <name>zt::CaseDialog</name>
    <message>
        <source>When and where</source>
        <translation>時間與對象</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>發生了什麼</translation>
    </message>
    <message>
        <source>What it teaches (the editors&apos; reading)</source>
        <translation>教訓（編者判讀）</translation>
    </message>
    <message>
        <source>What it teaches</source>
        <translation>教訓</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>備註</translation>
    </message>
    <message>
        <source>Controls it tests</source>
        <translation>檢驗的控制</translation>
    </message>
    <message>
        <source>the editors&apos; suggestion; as the audits here stand</source>
        <translation>編者建議；結果依本評估的查核</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>關閉</translation>
    </message>
    <message>
        <source>Begin a record from it…</source>
        <translation>以此案例建檔…</translation>
    </message>
</context>
<context>
    <name>zt::CasesPanel</name>
    <message>
        <source>Table of cases</source>
        <translation>案例表</translation>
    </message>
    <message>
        <source>Tables (*.csv *.xlsx *.ods)</source>
        <translation>表格 (*.csv *.xlsx *.ods)</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>重新讀取</translation>
    </message>
    <message>
        <source>Put a table of requests here</source>
        <translation>把存取要求表放到這裡</translation>
    </message>
    <message>
        <source>csv, xlsx or ods, one request a row</source>
        <translation>csv、xlsx 或 ods，每列一件要求</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>選擇檔案…</translation>
    </message>
    <message>
        <source>Another file…</source>
        <translation>換一個檔案…</translation>
    </message>
    <message>
        <source>Columns: case, action, operation, resource, user, device, place, health, session, time, expected, and every fact of the gateway by its key. Items that are there in part count as missing here, as a row names no person.</source>
        <translation>欄位：case、action、operation、resource、user、device、place、health、session、time、expected，以及以代碼為欄名的各項事實。部分涵蓋的項次在此視為缺少，因為每列並未指明是哪個人。</translation>
    </message>
    <message>
        <source>Nothing was decided.</source>
        <translation>未判定任何一列。</translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) cannot be read; mend them and read again.</source>
        <translation>
            <numerusform>有 %n 格讀不懂；請修正後重新讀取。</numerusform>
        </translation>
    </message>
    <message>
        <source>Line %1, column “%2”: read “%3”; %4</source>
        <translation>第 %1 列、欄「%2」：讀到「%3」；%4</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>另有 %n 處</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) decided.</source>
        <translation>
            <numerusform>已判定 %n 件要求。</numerusform>
        </translation>
    </message>
    <message>
        <source>The table says of none what is expected.</source>
        <translation>表中沒有任何一列寫明預期結果。</translation>
    </message>
    <message>
        <source>As expected: %1 of %2.</source>
        <translation>與預期相符：%2 件中的 %1 件。</translation>
    </message>
</context>
<context>
    <name>zt::CeremonyView</name>
    <message>
        <source>Copy</source>
        <translation>複製</translation>
    </message>
    <message>
        <source>Copy all</source>
        <translation>全部複製</translation>
    </message>
    <message>
        <source>This step does no ceremony.</source>
        <translation>這個步驟沒有密碼學驗證。</translation>
    </message>
    <message>
        <source>Every check holds.</source>
        <translation>各項檢查均通過。</translation>
    </message>
    <message>
        <source>Fails at %1.</source>
        <translation>未通過：%1。</translation>
    </message>
    <message>
        <source>Check or field</source>
        <translation>檢查或欄位</translation>
    </message>
    <message>
        <source>Bytes, or what was found</source>
        <translation>位元組或檢查結果</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>檢查</translation>
    </message>
    <message>
        <source>secret, not shown</source>
        <translation>機密，不顯示</translation>
    </message>
    <message>
        <source>%1: from byte %2, %3 bytes</source>
        <translation>%1：自第 %2 個位元組起，共 %3 個</translation>
    </message>
</context>
<context>
    <name>zt::CertificateDialog</name>
    <message>
        <source>Names of the site</source>
        <translation>網站名稱</translation>
    </message>
    <message>
        <source>Customers log in at the sites</source>
        <translation>客戶會在這些網站登入</translation>
    </message>
    <message>
        <source>Roots that are trusted</source>
        <translation>信任的根憑證</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer);;Files (*)</source>
        <translation>憑證 (*.pem *.crt *.cer);;檔案 (*)</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>憑證</translation>
    </message>
    <message>
        <source>Each certificate of a site has to be for each of these names; one a line.</source>
        <translation>每張網站憑證都須涵蓋這些名稱；一行一個。</translation>
    </message>
    <message>
        <source>Sites</source>
        <translation>網站</translation>
    </message>
    <message>
        <source>Where customers log in, an extended-validation certificate is asked for; unsaid, it cannot be judged.</source>
        <translation>供客戶登入的網站須用延伸驗證（EV）憑證；未說明者無法判定。</translation>
    </message>
    <message>
        <source>Trusted roots</source>
        <translation>信任根</translation>
    </message>
    <message>
        <source>Without them a chain can be found wrong and never right.</source>
        <translation>未指定時，憑證鏈只能判為不符，無法判為相符。</translation>
    </message>
    <message>
        <source>Passphrase of PKCS#12</source>
        <translation>PKCS#12 密語</translation>
    </message>
    <message>
        <source>as typed before</source>
        <translation>沿用先前輸入的</translation>
    </message>
    <message>
        <source>Analyse</source>
        <translation>分析</translation>
    </message>
    <message>
        <source>There is no such file of trusted roots</source>
        <translation>找不到這個信任根檔案</translation>
    </message>
</context>
<context>
    <name>zt::ChartDock</name>
    <message numerus="yes">
        <source>%n system(s) on the chart, no cut-offs set</source>
        <translation>
            <numerusform>圖上有 %n 個系統，尚未設定門檻</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n system(s) with a risk of %1 or more and an impact of %2 or less</source>
        <translation>
            <numerusform>風險 %1 以上且衝擊 %2 以下有 %n 個系統</numerusform>
        </translation>
    </message>
    <message>
        <source>number = systems on the same spot</source>
        <translation>圓內為同分系統數</translation>
    </message>
    <message numerus="yes">
        <source>%n without complete totals not shown</source>
        <translation>
            <numerusform>%n 個總分未定，未列入</numerusform>
        </translation>
    </message>
    <message>
        <source>; </source>
        <translation>；</translation>
    </message>
    <message>
        <source>Funnel per domain</source>
        <translation>各場域漏斗</translation>
    </message>
    <message>
        <source>a system may belong to several</source>
        <translation>同一系統可屬多個場域</translation>
    </message>
    <message>
        <source>Risk × impact</source>
        <translation>風險 × 衝擊</translation>
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
        <source>High risk</source>
        <translation>高風險</translation>
    </message>
    <message>
        <source>Low impact</source>
        <translation>低衝擊</translation>
    </message>
    <message>
        <source>Not yet decided</source>
        <translation>待定</translation>
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
        <source>Count</source>
        <translation>個數</translation>
    </message>
    <message>
        <source>Systems</source>
        <translation>系統</translation>
    </message>
</context>
<context>
    <name>zt::ChartMenu</name>
    <message>
        <source>Copy picture</source>
        <translation>複製圖片</translation>
    </message>
    <message>
        <source>Save as PNG…</source>
        <translation>另存為 PNG…</translation>
    </message>
    <message>
        <source>Save as SVG…</source>
        <translation>另存為 SVG…</translation>
    </message>
    <message>
        <source>Show the data</source>
        <translation>檢視數據</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>複製</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>關閉</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>列印…</translation>
    </message>
</context>
<context>
    <name>zt::CheckTree</name>
    <message>
        <source>Filter: code, text, result, person</source>
        <translation>篩選：代碼、文字、結果、人員</translation>
    </message>
    <message>
        <source>Filter points</source>
        <translation>篩選查核點</translation>
    </message>
    <message>
        <source>Points of the audit</source>
        <translation>查核點</translation>
    </message>
    <message>
        <source>Deduction %1 by your own points, %2 not stated</source>
        <translation>扣分 %1（使用者自訂），%2 點未訂扣分</translation>
    </message>
    <message>
        <source>Deduction %1 by your own points</source>
        <translation>扣分 %1（使用者自訂）</translation>
    </message>
</context>
<context>
    <name>zt::ChipStrip</name>
    <message>
        <source>%1 more</source>
        <translation>另 %1 項</translation>
    </message>
    <message>
        <source>Those that have no room here</source>
        <translation>此處放不下的規則</translation>
    </message>
</context>
<context>
    <name>zt::ClaimsPanel</name>
    <message>
        <source>Claimed and demonstrated</source>
        <translation>宣稱與驗證</translation>
    </message>
    <message>
        <source>Compute again</source>
        <translation>重新計算</translation>
    </message>
    <message>
        <source>Enter goes to the scenario that gets through all the same. In braces: one set of missing items each; with any of them the item would do its work.</source>
        <translation>按 Enter 前往仍會通過的情境。大括號內各為一組缺少的項次，補上任一組，該項次就會發揮作用。</translation>
    </message>
    <message>
        <source>No item is there whole.</source>
        <translation>沒有完整實施的項次。</translation>
    </message>
</context>
<context>
    <name>zt::CloseIncidentDialog</name>
    <message>
        <source>By whom</source>
        <translation>經手人</translation>
    </message>
    <message>
        <source>When</source>
        <translation>時間</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Close the incident</source>
        <translation>事件結案</translation>
    </message>
    <message>
        <source>why it is closed although something is missing</source>
        <translation>資料未齊仍結案的理由</translation>
    </message>
    <message>
        <source>only where something is missing</source>
        <translation>資料未齊時才需填寫</translation>
    </message>
    <message>
        <source>Missing: %1</source>
        <translation>尚缺：%1</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>Nothing that the guideline asks for is missing.</source>
        <translation>指引要求的項目皆已齊備。</translation>
    </message>
    <message>
        <source>Close it</source>
        <translation>結案</translation>
    </message>
    <message>
        <source>Say who closes it</source>
        <translation>請填結案人</translation>
    </message>
    <message>
        <source>Say when it was</source>
        <translation>請填時間</translation>
    </message>
    <message>
        <source>Something is missing: say why it is closed</source>
        <translation>資料未齊，請說明結案理由</translation>
    </message>
</context>
<context>
    <name>zt::CloudAnswer</name>
    <message>
        <source>No cloud in use, not asked</source>
        <translation>未用雲端，不必答</translation>
    </message>
</context>
<context>
    <name>zt::ColumnMemory</name>
    <message>
        <source>Wider column</source>
        <translation>加寬欄位</translation>
    </message>
    <message>
        <source>Narrower column</source>
        <translation>縮窄欄位</translation>
    </message>
    <message>
        <source>Column widths as at first</source>
        <translation>欄寬還原成預設</translation>
    </message>
</context>
<context>
    <name>zt::ColumnsDialog</name>
    <message>
        <source>Which column is what</source>
        <translation>欄位對應</translation>
    </message>
    <message>
        <source>Row of the heads</source>
        <translation>標題列</translation>
    </message>
    <message>
        <source>%1 (needed)</source>
        <translation>%1（必要）</translation>
    </message>
    <message>
        <source>What the file does not hold cannot be judged, and is never counted as kept.</source>
        <translation>檔案沒有的欄位無法判定，絕不當作符合。</translation>
    </message>
    <message>
        <source>Analyse</source>
        <translation>分析</translation>
    </message>
    <message>
        <source>– not in the file</source>
        <translation>– 檔案沒有</translation>
    </message>
    <message>
        <source>Say which column is “%1” first</source>
        <translation>請先指定哪一欄是「%1」</translation>
    </message>
    <message>
        <source>Column %1 is chosen twice</source>
        <translation>%1 欄重複選取</translation>
    </message>
</context>
<context>
    <name>zt::CommandPalette</name>
    <message>
        <source>Search or run a command</source>
        <translation>搜尋或執行指令</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>最近使用</translation>
    </message>
    <message>
        <source>Systems</source>
        <translation>系統</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>指令</translation>
    </message>
    <message>
        <source>Items, factors and domains</source>
        <translation>項次、因子與場域</translation>
    </message>
    <message>
        <source>Do with the chosen system</source>
        <translation>對選取的系統做</translation>
    </message>
    <message>
        <source>Commands</source>
        <comment>palette hint</comment>
        <translation>指令</translation>
    </message>
    <message>
        <source>Items</source>
        <comment>palette hint</comment>
        <translation>項次</translation>
    </message>
    <message>
        <source>Systems</source>
        <comment>palette hint</comment>
        <translation>系統</translation>
    </message>
    <message>
        <source>Move</source>
        <comment>palette hint</comment>
        <translation>移動</translation>
    </message>
    <message>
        <source>Run</source>
        <comment>palette hint</comment>
        <translation>執行</translation>
    </message>
    <message>
        <source>Actions</source>
        <comment>palette hint</comment>
        <translation>看動作</translation>
    </message>
    <message numerus="yes">
        <source>%n hit(s), %1 ms</source>
        <translation>
            <numerusform>%n 筆，%1 毫秒</numerusform>
        </translation>
    </message>
    <message>
        <source>Hits</source>
        <translation>搜尋結果</translation>
    </message>
</context>
<context>
    <name>zt::ComparisonChoice</name>
    <message>
        <source>Present</source>
        <translation>現況</translation>
    </message>
    <message>
        <source>this file</source>
        <translation>此檔案</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <translation>%1：%2（%3）</translation>
    </message>
    <message>
        <source>An entry of the trail…</source>
        <translation>軌跡中的某一筆…</translation>
    </message>
    <message>
        <source>Another file</source>
        <translation>其他檔案</translation>
    </message>
    <message>
        <source>This file</source>
        <translation>此檔案</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>選擇檔案…</translation>
    </message>
    <message>
        <source>Compare with a file</source>
        <translation>與另一個檔案比較</translation>
    </message>
    <message>
        <source>Assessments (*.zta)</source>
        <translation>評估檔 (*.zta)</translation>
    </message>
    <message>
        <source>An entry of the trail</source>
        <translation>軌跡中的某一筆</translation>
    </message>
    <message>
        <source>The state right after this entry is read back along the trail.</source>
        <translation>沿軌跡讀回這一筆完成後的狀態。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>比較</translation>
    </message>
    <message>
        <source>Number of the entry</source>
        <translation>筆次編號</translation>
    </message>
</context>
<context>
    <name>zt::ComparisonPanel</name>
    <message>
        <source>Changed items</source>
        <translation>有變更的項次</translation>
    </message>
    <message>
        <source>Reading the past…</source>
        <translation>正在讀回當時狀態…</translation>
    </message>
    <message>
        <source>Reading “%1”</source>
        <translation>正在讀取「%1」</translation>
    </message>
    <message>
        <source>▲ %1 forward  ▼ %2 back  gaps %3 → %4</source>
        <translation>▲ 進 %1&#x3000;▼ 退 %2&#x3000;缺口 %3 → %4</translation>
    </message>
    <message>
        <source>Reading who changed what</source>
        <translation>正在讀取變更的人與時間</translation>
    </message>
    <message>
        <source>Compared with “%1”</source>
        <translation>與「%1」對照</translation>
    </message>
</context>
<context>
    <name>zt::ComparisonReader</name>
    <message>
        <source>Comparing</source>
        <translation>比較中</translation>
    </message>
</context>
<context>
    <name>zt::ComparisonView</name>
    <message>
        <source>Before</source>
        <translation>之前</translation>
    </message>
    <message>
        <source>After</source>
        <translation>之後</translation>
    </message>
    <message>
        <source>Swap the sides</source>
        <translation>前後對調</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>匯出…</translation>
    </message>
    <message>
        <source>Workbook, PDF, CSV or JSON of this comparison</source>
        <translation>將這份比較匯出為活頁簿、PDF、CSV 或 JSON</translation>
    </message>
    <message>
        <source>What differs</source>
        <translation>差異</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>讀取中…</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>答案</translation>
    </message>
    <message>
        <source>Levels</source>
        <translation>等級</translation>
    </message>
    <message>
        <source>Gaps</source>
        <translation>缺口</translation>
    </message>
    <message>
        <source>Systems</source>
        <translation>系統</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>Nothing of this kind differs between the two.</source>
        <translation>兩者在這方面沒有差異。</translation>
    </message>
    <message>
        <source>Reading both sides…</source>
        <translation>正在讀取兩邊…</translation>
    </message>
    <message>
        <source>Export the comparison</source>
        <translation>匯出比較</translation>
    </message>
    <message>
        <source>Reports (*.xlsx *.pdf *.csv *.json)</source>
        <translation>報告 (*.xlsx *.pdf *.csv *.json)</translation>
    </message>
    <message>
        <source>Comparison.xlsx</source>
        <translation>前後比較.xlsx</translation>
    </message>
    <message>
        <source>Writing %1</source>
        <translation>正在寫入 %1</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>已寫入：%1</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>顯示</translation>
    </message>
</context>
<context>
    <name>zt::CrosswalkDesk</name>
    <message>
        <source>Crosswalks…</source>
        <translation>對照表…</translation>
    </message>
    <message>
        <source>By what points are related to those of other packs</source>
        <translation>查核點依哪些對照表與其他清單相關</translation>
    </message>
    <message>
        <source>A crosswalk of one&apos;s own</source>
        <translation>自訂對照表</translation>
    </message>
    <message>
        <source>Packs and spreadsheets (*.json *.xlsx *.ods *.csv)</source>
        <translation>套件與試算表 (*.json *.xlsx *.ods *.csv)</translation>
    </message>
    <message>
        <source>Reading %1</source>
        <translation>讀取 %1</translation>
    </message>
    <message>
        <source>%1 is no crosswalk yet</source>
        <translation>%1 還不能作為對照表</translation>
    </message>
    <message>
        <source>Links: %1</source>
        <translation>對照 %1 項</translation>
    </message>
    <message>
        <source>Takes the place of version %1. Links added: %2; changed: %3; withdrawn: %4; unchanged: %5</source>
        <translation>取代 %1 版。對照新增 %2、變更 %3、撤除 %4、未變 %5</translation>
    </message>
    <message>
        <source>Neither pinned nor built in: %1. Links that lead there: %2; they are kept, and told by their codes.</source>
        <translation>尚未納入、也非內建：%1。指向其中的對照有 %2 項，會保留並以代碼顯示。</translation>
    </message>
    <message>
        <source>%1 (%2 %3)</source>
        <translation>%1（%2 %3）</translation>
    </message>
    <message>
        <source>This version is pinned already.</source>
        <translation>已納入這個版本。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>關閉</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Take it in</source>
        <translation>納入</translation>
    </message>
    <message>
        <source>Crosswalk %1 %2 is in use</source>
        <translation>已納入對照表 %1 %2</translation>
    </message>
    <message>
        <source>Crosswalk %1 is no longer in use</source>
        <translation>已移除對照表 %1</translation>
    </message>
</context>
<context>
    <name>zt::CrosswalkDialog</name>
    <message>
        <source>Crosswalks</source>
        <translation>對照表</translation>
    </message>
    <message>
        <source>Crosswalks in use</source>
        <translation>使用中的對照表</translation>
    </message>
    <message>
        <source>A related clause is told with the pack that says so. Where two packs link the same, both are told, and an answer is offered by the stronger. What is not at hand is told by its code until its checklist is pinned.</source>
        <translation>每條對應條文都註明出自哪一份對照表。兩份對照表都有的關聯會並列，引用答案時取較強者。手邊沒有的項目以代碼顯示，納入該清單後即有名稱。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>關閉</translation>
    </message>
    <message>
        <source>An empty form…</source>
        <translation>空白範本…</translation>
    </message>
    <message>
        <source>Take it out</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Take one in…</source>
        <translation>納入對照表…</translation>
    </message>
    <message>
        <source>A workbook with one link a row, to be filled in</source>
        <translation>一列一項對照的活頁簿，供填寫</translation>
    </message>
    <message>
        <source>Only a crosswalk of one&apos;s own can be taken out</source>
        <translation>只能移除自訂的對照表</translation>
    </message>
    <message>
        <source>A pack (JSON), or a spreadsheet with one link a row</source>
        <translation>套件（JSON），或一列一項對照的試算表</translation>
    </message>
</context>
<context>
    <name>zt::CrosswalkHeadDialog</name>
    <message>
        <source>A crosswalk of one&apos;s own</source>
        <translation>自訂對照表</translation>
    </message>
    <message>
        <source>Spreadsheet</source>
        <translation>試算表</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>名稱</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>代號</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>Links the points of</source>
        <translation>查核點所屬清單</translation>
    </message>
    <message>
        <source>One link a row below the heads (point, pack, code there, strength, reason). The id is what later versions of the crosswalk are known by.</source>
        <translation>欄名以下一列一項對照（查核點、對照清單、對照代碼、強度、理由）。日後的新版以代號辨認。</translation>
    </message>
    <message>
        <source>Read it</source>
        <translation>讀取</translation>
    </message>
    <message>
        <source>Give title, id and version first</source>
        <translation>請先填寫名稱、代號與版本</translation>
    </message>
</context>
<context>
    <name>zt::CrosswalkModel</name>
    <message>
        <source>of one&apos;s own</source>
        <translation>自訂</translation>
    </message>
    <message>
        <source>in the checklist</source>
        <translation>清單自帶</translation>
    </message>
    <message>
        <source>built in</source>
        <translation>內建</translation>
    </message>
    <message>
        <source>Crosswalk</source>
        <translation>對照表</translation>
    </message>
    <message>
        <source>Pack and version</source>
        <translation>套件與版本</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>對照</translation>
    </message>
    <message>
        <source>Where from</source>
        <translation>來源</translation>
    </message>
    <message>
        <source>Not at hand</source>
        <translation>手邊沒有</translation>
    </message>
</context>
<context>
    <name>zt::CustodyDialog</name>
    <message>
        <source>What was done</source>
        <translation>作業</translation>
    </message>
    <message>
        <source>When</source>
        <translation>時間</translation>
    </message>
    <message>
        <source>By whom</source>
        <translation>經手人</translation>
    </message>
    <message>
        <source>From whom</source>
        <translation>原持有人</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>地點</translation>
    </message>
    <message>
        <source>Of a file…</source>
        <translation>取檔案雜湊…</translation>
    </message>
    <message>
        <source>Chain of custody</source>
        <translation>證據鏈</translation>
    </message>
    <message>
        <source>has it from then on</source>
        <translation>自此由其持有</translation>
    </message>
    <message>
        <source>where it changed hands</source>
        <translation>有移轉時填寫</translation>
    </message>
    <message>
        <source>Seal</source>
        <translation>封緘</translation>
    </message>
    <message>
        <source>its number or what it looks like</source>
        <translation>編號或外觀</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>備註</translation>
    </message>
    <message>
        <source>What is recorded here stays: a mistake is put right by a further entry.</source>
        <translation>此處的紀錄不能更改或刪除；寫錯時，請另加一筆更正。</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>記錄</translation>
    </message>
    <message>
        <source>Say when it was</source>
        <translation>請填時間</translation>
    </message>
    <message>
        <source>Say who did it</source>
        <translation>請填經手人</translation>
    </message>
    <message>
        <source>A SHA-256 has 64 digits of 0–9 and a–f; or leave it empty</source>
        <translation>SHA-256 為 64 個 0–9、a–f 的字元，或留白</translation>
    </message>
</context>
<context>
    <name>zt::CustodyView</name>
    <message>
        <source>hashes differ</source>
        <translation>雜湊不符</translation>
    </message>
    <message>
        <source>hash not taken</source>
        <translation>未取雜湊</translation>
    </message>
    <message>
        <source>hashes match</source>
        <translation>雜湊相符</translation>
    </message>
    <message numerus="yes">
        <source>%n exhibit(s)</source>
        <translation>
            <numerusform>%n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>尚無</translation>
    </message>
    <message>
        <source>Add an entry…</source>
        <translation>加一筆…</translation>
    </message>
    <message>
        <source>Name, file and what is known of the principles</source>
        <translation>名稱、檔案與保全原則的情形</translation>
    </message>
    <message>
        <source>Entry %1: %2</source>
        <translation>第 %1 筆：%2</translation>
    </message>
    <message>
        <source>Chain of custody</source>
        <translation>證據鏈</translation>
    </message>
    <message>
        <source>New exhibit…</source>
        <translation>新增證物…</translation>
    </message>
</context>
<context>
    <name>zt::CutSetCards</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>另有 %n 組</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>zt::CutStrip</name>
    <message>
        <source>Share from %</source>
        <translation>比重自 %</translation>
    </message>
    <message>
        <source>An electronic-trading share is high from here on</source>
        <translation>電子交易比重自此為高</translation>
    </message>
    <message>
        <source>Points from</source>
        <translation>扣分自</translation>
    </message>
    <message>
        <source>A deduction is high from here on</source>
        <translation>扣分自此為高</translation>
    </message>
    <message>
        <source>Rise from</source>
        <translation>升幅自</translation>
    </message>
    <message>
        <source>A deduction that rose by so many points in a year calls for attention</source>
        <translation>一年內扣分上升達此分數即需關懷</translation>
    </message>
    <message>
        <source>Change from</source>
        <translation>變動自</translation>
    </message>
    <message>
        <source>A share of brokers that changed by fewer percentage points is steady</source>
        <translation>家數占比變動不到此百分點視為持平</translation>
    </message>
    <message>
        <source>Rare up to %</source>
        <translation>少見至 %</translation>
    </message>
    <message>
        <source>A type of deficiency is rare up to this share of brokers</source>
        <translation>缺失類型的家數占比至此為少見</translation>
    </message>
    <message>
        <source>Growing from</source>
        <translation>增加自</translation>
    </message>
    <message>
        <source>A type of deficiency is growing from so many percentage points on</source>
        <translation>缺失類型增加達此百分點即為增加</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>%1. Yours to set; the source states none.</source>
        <translation>%1。由使用者設定；來源未載數值。</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>年度</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>分級</translation>
    </message>
    <message>
        <source>Reason for the cut-offs</source>
        <translation>分界理由</translation>
    </message>
    <message>
        <source>why these; the source states no value</source>
        <translation>為何採用；來源未載數值</translation>
    </message>
    <message>
        <source>Told with the cut-offs in every report and export</source>
        <translation>與分界一併列在每份報告與匯出檔</translation>
    </message>
</context>
<context>
    <name>zt::DamageDesk</name>
    <message>
        <source>Reading what is left of %1</source>
        <translation>正在讀取 %1 尚存的內容</translation>
    </message>
    <message>
        <source>Salvage…</source>
        <translation>搶救…</translation>
    </message>
    <message>
        <source>Looking through the file</source>
        <translation>正在檢查檔案</translation>
    </message>
    <message>
        <source>All of it could be read. It is open to be looked at, not to be changed.</source>
        <translation>內容全數讀出，僅供檢視，不能變更。</translation>
    </message>
    <message numerus="yes">
        <source>What could be read is open to be looked at, not to be changed; %n thing(s) are not as they were.</source>
        <translation>
            <numerusform>讀得出的部分僅供檢視，不能變更；有 %n 項與原本不同。</numerusform>
        </translation>
    </message>
    <message>
        <source>, and more</source>
        <translation>，另有其他</translation>
    </message>
    <message>
        <source>“%1” is damaged: %2. %3</source>
        <translation>「%1」已損毀：%2。%3</translation>
    </message>
    <message>
        <source>The new assessment</source>
        <translation>新的評估檔</translation>
    </message>
    <message>
        <source>Assessments (*.zta)</source>
        <translation>評估檔 (*.zta)</translation>
    </message>
    <message>
        <source>%1 (salvaged).zta</source>
        <translation>%1（救回）.zta</translation>
    </message>
    <message>
        <source>Salvaging</source>
        <translation>搶救中</translation>
    </message>
    <message>
        <source>The list as CSV</source>
        <translation>清單（CSV）</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>%1 lost.csv</source>
        <translation>%1 遺失清單.csv</translation>
    </message>
</context>
<context>
    <name>zt::DateField</name>
    <message>
        <source>A date as 2026-06-30, or nothing.</source>
        <translation>日期請寫成 2026-06-30，或留白。</translation>
    </message>
</context>
<context>
    <name>zt::DayHistogram</name>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n 筆</numerusform>
        </translation>
    </message>
    <message>
        <source>Entries per day</source>
        <translation>每日筆數</translation>
    </message>
    <message numerus="yes">
        <source>Entries per day: %n day(s), most of them, %2, on %1</source>
        <translation>
            <numerusform>每日筆數：共 %n 天，%1 最多，%2 筆</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>zt::DeadlineCard</name>
    <message>
        <source>at once</source>
        <translation>立即</translation>
    </message>
    <message>
        <source>%1 (%2): %3. %4. %5</source>
        <translation>%1（%2）：%3。%4。%5</translation>
    </message>
</context>
<context>
    <name>zt::DecisiveMatrix</name>
    <message>
        <source>Which items decide which scenario</source>
        <translation>哪些項次決定哪個情境</translation>
    </message>
    <message>
        <source>as declared and as computed from the cut sets</source>
        <translation>宣告與由缺口組合算出的對照</translation>
    </message>
    <message>
        <source>the cut sets are being computed…</source>
        <translation>缺口組合計算中…</translation>
    </message>
    <message>
        <source>Scenarios by items</source>
        <translation>情境對項次</translation>
    </message>
</context>
<context>
    <name>zt::DecisiveModel</name>
    <message>
        <source>decisive, as declared</source>
        <translation>決定項次，與宣告一致</translation>
    </message>
    <message>
        <source>declared, but in no cut set</source>
        <translation>宣告但不在任何組合</translation>
    </message>
    <message>
        <source>in a cut set, but not declared</source>
        <translation>在組合中但未宣告</translation>
    </message>
    <message>
        <source>not decisive</source>
        <translation>不決定</translation>
    </message>
</context>
<context>
    <name>zt::Dialog</name>
    <message>
        <source>Close</source>
        <translation>關閉</translation>
    </message>
</context>
<context>
    <name>zt::DrawDialog</name>
    <message>
        <source>The population to draw from</source>
        <translation>要抽樣的母體</translation>
    </message>
    <message>
        <source>Spreadsheets (*.xlsx *.ods *.csv)</source>
        <translation>試算表 (*.xlsx *.ods *.csv)</translation>
    </message>
    <message>
        <source>Reading %1</source>
        <translation>正在讀取 %1</translation>
    </message>
    <message>
        <source>Choose the spreadsheet with the population first</source>
        <translation>請先選擇母體的試算表</translation>
    </message>
    <message>
        <source>Tolerable rate: takes 0.01 to 99.99 percent</source>
        <translation>可容忍率：可填 0.01 至 99.99（%）</translation>
    </message>
    <message>
        <source>Expected rate: takes 0 to below the tolerable rate</source>
        <translation>預期率：可填 0 以上、低於可容忍率</translation>
    </message>
    <message>
        <source>Give a seed first</source>
        <translation>請先填種子</translation>
    </message>
    <message>
        <source>Drawing a sample</source>
        <translation>正在抽樣</translation>
    </message>
    <message>
        <source>Of %1 items the rule asks for %2 and allows %3 exceptions</source>
        <translation>母體 %1 筆，依規則應抽 %2 筆，最多容許 %3 筆例外</translation>
    </message>
    <message numerus="yes">
        <source>Draw %n item(s)</source>
        <translation>
            <numerusform>抽出 %n 筆</numerusform>
        </translation>
    </message>
    <message>
        <source>Draw</source>
        <translation>抽樣</translation>
    </message>
    <message>
        <source>The first %1 of %2 drawn are shown</source>
        <translation>抽出 %2 筆，僅列前 %1 筆</translation>
    </message>
    <message>
        <source>Draw a sample</source>
        <translation>抽樣</translation>
    </message>
    <message>
        <source>What would be drawn</source>
        <translation>將抽出的項目</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Choose a spreadsheet…</source>
        <translation>選擇試算表…</translation>
    </message>
    <message>
        <source>Population</source>
        <translation>母體</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>工作表</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>方法</translation>
    </message>
    <message>
        <source>Column of the strata</source>
        <translation>分層欄位</translation>
    </message>
    <message>
        <source>With it, the population and the method anyone draws the same items</source>
        <translation>憑種子、母體與方法，任何人都能抽出相同項目</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>種子</translation>
    </message>
    <message>
        <source>Confidence %</source>
        <translation>信賴水準 %</translation>
    </message>
    <message>
        <source>Tolerable rate %</source>
        <translation>可容忍率 %</translation>
    </message>
    <message>
        <source>Expected rate %</source>
        <translation>預期率 %</translation>
    </message>
    <message>
        <source>As the rule asks</source>
        <translation>依規則</translation>
    </message>
    <message>
        <source>By hand</source>
        <translation>自訂</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>樣本數</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>筆數</translation>
    </message>
</context>
<context>
    <name>zt::EffectForm</name>
    <message>
        <source>RTO %1</source>
        <translation>RTO %1</translation>
    </message>
    <message>
        <source>RTO %1 exceeded: away for %2</source>
        <translation>超過 RTO %1：中斷 %2</translation>
    </message>
    <message>
        <source>RTO %1; away for %2</source>
        <translation>RTO %1；中斷 %2</translation>
    </message>
    <message>
        <source>Effects</source>
        <translation>影響</translation>
    </message>
    <message>
        <source>Trading affected</source>
        <translation>影響交易</translation>
    </message>
    <message>
        <source>Investors affected</source>
        <translation>影響投資人</translation>
    </message>
    <message>
        <source>Service interrupted</source>
        <translation>服務中斷</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>影響客戶數</translation>
    </message>
    <message>
        <source>Complaints</source>
        <translation>客訴件數</translation>
    </message>
    <message>
        <source>Amount, TWD</source>
        <translation>預估金額（元）</translation>
    </message>
</context>
<context>
    <name>zt::EmptyInspector</name>
    <message>
        <source>Four steps to the first list</source>
        <translation>到第一份名單的四步</translation>
    </message>
    <message>
        <source>Put in the systems</source>
        <translation>放進系統清冊</translation>
    </message>
    <message>
        <source>Code, name, owner unit, RTO</source>
        <translation>代碼、名稱、負責單位、RTO</translation>
    </message>
    <message>
        <source>Answer nine facts</source>
        <translation>回答九項事實</translation>
    </message>
    <message>
        <source>They decide the domains; leave “unknown” where you do not know</source>
        <translation>決定適用哪些場域；不知道就留「未知」</translation>
    </message>
    <message>
        <source>Score 6 + 5 factors</source>
        <translation>評 6＋5 個因子</translation>
    </message>
    <message>
        <source>Each score has its sentence; keys 1, 2, 3</source>
        <translation>每一分都有整句說明，鍵盤 1、2、3 即可</translation>
    </message>
    <message>
        <source>Adopt the list</source>
        <translation>採用名單</translation>
    </message>
    <message>
        <source>Look at funnel and scatter, set cut-offs, note the reason</source>
        <translation>看漏斗與散布圖，定門檻，記下理由</translation>
    </message>
    <message>
        <source>See a finished one</source>
        <translation>先看看成品</translation>
    </message>
    <message>
        <source>Two complete assessments of fictional firms come with the program; they open in a window of their own.</source>
        <translation>內附兩份虛構機構的完整評估，另開視窗，不影響這個檔案。</translation>
    </message>
    <message>
        <source>Open a sample assessment</source>
        <translation>開啟範例評估</translation>
    </message>
    <message>
        <source>This assessment</source>
        <translation>這份評估</translation>
    </message>
</context>
<context>
    <name>zt::EmptyPage</name>
    <message>
        <source>Put in the list of systems first</source>
        <translation>先放進系統清冊</translation>
    </message>
    <message>
        <source>The choice is made among the systems that stand in it. Names and order of columns do not matter; every cell is checked before anything is imported.</source>
        <translation>清冊有幾個系統，評選就從幾個系統裡找。欄名與順序不限，匯入前會逐格檢查。</translation>
    </message>
    <message>
        <source>Drop a spreadsheet here</source>
        <translation>把試算表拖到這裡</translation>
    </message>
    <message>
        <source>xlsx, ods, csv (UTF-8, UTF-16, Big5); the file itself is not changed</source>
        <translation>xlsx、ods、csv（UTF-8、UTF-16、Big5）；原檔不會被改動</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>選擇檔案…</translation>
    </message>
    <message>
        <source>Paste cells</source>
        <translation>貼上儲存格</translation>
    </message>
    <message>
        <source>Copy a block in Excel and paste it here; the same checks apply</source>
        <translation>從 Excel 複製一塊，直接貼進來，走同一套檢查</translation>
    </message>
    <message>
        <source>Add one by one</source>
        <translation>逐筆新增</translation>
    </message>
    <message>
        <source>Code and name first, the rest later</source>
        <translation>先填代碼與名稱，其餘欄位之後補</translation>
    </message>
    <message>
        <source>Save an empty inventory</source>
        <translation>下載空白清冊</translation>
    </message>
    <message>
        <source>With drop-downs and explanations, for the owners of the systems to fill in</source>
        <translation>含下拉選單與填寫說明，交給系統負責人填</translation>
    </message>
</context>
<context>
    <name>zt::EntryField</name>
    <message>
        <source>A whole number up to %1, or nothing.</source>
        <translation>可填 0 至 %1 的整數，或留空。</translation>
    </message>
</context>
<context>
    <name>zt::ErrorBar</name>
    <message>
        <source>Put away</source>
        <translation>收起</translation>
    </message>
</context>
<context>
    <name>zt::EvidenceDeeds</name>
    <message>
        <source>File…</source>
        <translation>檔案…</translation>
    </message>
    <message>
        <source>From the clipboard	Ctrl+V</source>
        <translation>從剪貼簿	Ctrl+V</translation>
    </message>
    <message>
        <source>Link…</source>
        <translation>連結…</translation>
    </message>
    <message>
        <source>Already in this assessment…</source>
        <translation>本評估已有的佐證…</translation>
    </message>
    <message>
        <source>Export all with their hashes…</source>
        <translation>匯出全部並附雜湊清單…</translation>
    </message>
    <message>
        <source>Add evidence</source>
        <translation>加入佐證</translation>
    </message>
    <message>
        <source>There is neither a picture nor a file on the clipboard</source>
        <translation>剪貼簿上沒有圖片也沒有檔案</translation>
    </message>
    <message>
        <source>Evidence of this assessment</source>
        <translation>本評估的佐證</translation>
    </message>
    <message numerus="yes">
        <source>%n piece(s) of evidence added</source>
        <translation>
            <numerusform>已加入 %n 件佐證</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>復原</translation>
    </message>
    <message>
        <source>The address is on the clipboard</source>
        <translation>已將網址複製到剪貼簿</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>已寫出：%1</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>顯示</translation>
    </message>
</context>
<context>
    <name>zt::EvidenceDesk</name>
    <message>
        <source>Reading evidence</source>
        <translation>正在讀取佐證</translation>
    </message>
    <message>
        <source>Clipboard %1.png</source>
        <translation>剪貼簿 %1.png</translation>
    </message>
    <message>
        <source>Reading the picture</source>
        <translation>正在讀取圖片</translation>
    </message>
    <message>
        <source>Storing evidence</source>
        <translation>正在存入佐證</translation>
    </message>
    <message>
        <source>Add a link</source>
        <translation>加入連結</translation>
    </message>
    <message>
        <source>The address is recorded and never opened by this program.</source>
        <translation>只記錄網址，本程式不會開啟它。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>加入</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>網址</translation>
    </message>
    <message>
        <source>Open a read-only copy</source>
        <translation>開啟唯讀副本</translation>
    </message>
    <message>
        <source>“%1” is written to a temporary folder and opened by the program your desktop has for such files. Changes there do not come back into the assessment. Open only what you trust.</source>
        <translation>將把「%1」寫到暫存資料夾，再以桌面預設的程式開啟。在那裡的修改不會回到評估檔。請只開啟可信任的檔案。</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>開啟</translation>
    </message>
    <message>
        <source>Writing a copy</source>
        <translation>正在寫出副本</translation>
    </message>
    <message>
        <source>Export evidence</source>
        <translation>匯出佐證</translation>
    </message>
    <message>
        <source>Exporting evidence</source>
        <translation>正在匯出佐證</translation>
    </message>
    <message>
        <source>Remove evidence</source>
        <translation>移除佐證</translation>
    </message>
    <message numerus="yes">
        <source>“%1” is used for %n item(s).</source>
        <translation>
            <numerusform>「%1」用於 %n 個項次。</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is used for this item only. It can be taken back by undo.</source>
        <translation>「%1」只用於這個項次。可用復原取回。</translation>
    </message>
    <message>
        <source>From all items</source>
        <translation>從所有項次移除</translation>
    </message>
    <message>
        <source>From this item</source>
        <translation>只從這個項次移除</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>“%1” is taken from here. The assessment keeps it.</source>
        <translation>「%1」將自此處移除，評估檔中仍會保留。</translation>
    </message>
    <message>
        <source>evidence</source>
        <translation>佐證</translation>
    </message>
    <message>
        <source>Export all evidence: name a new folder</source>
        <translation>匯出全部佐證：為新資料夾命名</translation>
    </message>
    <message>
        <source>This assessment is locked; the copy is not. It lies on the disk in the clear until the window closes, or the file is locked again.</source>
        <translation>這份評估已上鎖，副本則沒有：在視窗關閉或重新上鎖之前，副本以明文留在磁碟上。</translation>
    </message>
</context>
<context>
    <name>zt::EvidenceList</name>
    <message>
        <source>no period</source>
        <translation>未填期間</translation>
    </message>
    <message>
        <source>outside the period</source>
        <translation>不在期間內</translation>
    </message>
    <message numerus="yes">
        <source>for %n item(s)</source>
        <translation>
            <numerusform>用於 %n 項</numerusform>
        </translation>
    </message>
    <message>
        <source>No evidence.</source>
        <translation>沒有佐證。</translation>
    </message>
    <message>
        <source>No evidence yet: drop a file here, paste a picture, or use the button above.</source>
        <translation>還沒有佐證：把檔案拖到這裡、貼上圖片，或按上方按鈕。</translation>
    </message>
    <message>
        <source>Preview	Enter</source>
        <translation>預覽	Enter</translation>
    </message>
    <message>
        <source>Open a read-only copy…</source>
        <translation>開啟唯讀副本…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>匯出…</translation>
    </message>
    <message>
        <source>Effective period…	F2</source>
        <translation>有效期間…	F2</translation>
    </message>
    <message>
        <source>Remove…	Del</source>
        <translation>移除…	Del</translation>
    </message>
</context>
<context>
    <name>zt::EvidenceModel</name>
    <message>
        <source>%1
%2, SHA-256 %3</source>
        <translation>%1
%2，SHA-256 %3</translation>
    </message>
    <message numerus="yes">
        <source>%1, used for %n item(s)</source>
        <translation>
            <numerusform>%1，用於 %n 個項次</numerusform>
        </translation>
    </message>
    <message>
        <source>, no period stated</source>
        <translation>，未填期間</translation>
    </message>
    <message>
        <source>, effective %1</source>
        <translation>，有效期間 %1</translation>
    </message>
    <message>
        <source>, outside the assessment period</source>
        <translation>，不在評估期間內</translation>
    </message>
</context>
<context>
    <name>zt::EvidencePeriodDialog</name>
    <message>
        <source>Effective period</source>
        <translation>有效期間</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名稱</translation>
    </message>
    <message>
        <source>Effective from</source>
        <translation>起日</translation>
    </message>
    <message>
        <source>Effective to</source>
        <translation>迄日</translation>
    </message>
    <message>
        <source>When the document speaks for, apart from when it was added. Empty is open.</source>
        <translation>文件內容有效的期間，與加入時間無關。留白表示不限。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>儲存</translation>
    </message>
    <message>
        <source>A name, and dates as 2026-06-30 of which the first is not later than the second.</source>
        <translation>請填名稱；日期請寫成 2026-06-30，起日不可晚於迄日。</translation>
    </message>
</context>
<context>
    <name>zt::EvidencePreview</name>
    <message>
        <source>Open a read-only copy…</source>
        <translation>開啟唯讀副本…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>關閉</translation>
    </message>
    <message>
        <source>There is no preview of this kind of file. Open a read-only copy to see it.</source>
        <translation>這類檔案沒有預覽。請開啟唯讀副本檢視。</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>讀取中…</translation>
    </message>
    <message>
        <source>The content cannot be read. The check of the file on the trail page says more.</source>
        <translation>無法讀取內容。軌跡頁的檔案檢查有進一步說明。</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>圖片</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>文字</translation>
    </message>
    <message>
        <source>Only the beginning is shown.</source>
        <translation>只顯示開頭部分。</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>工作表</translation>
    </message>
    <message>
        <source>This content cannot be shown here. Open a read-only copy to see it.</source>
        <translation>此內容無法在這裡顯示，請開啟唯讀副本檢視。</translation>
    </message>
    <message>
        <source>This content is too large to be shown without writing it to the disk in the clear. Open a read-only copy to see it; you are asked first.</source>
        <translation>內容太大，不寫出明文就無法在此顯示。可開啟唯讀副本查看，開啟前會先詢問。</translation>
    </message>
</context>
<context>
    <name>zt::ExhibitDialog</name>
    <message>
        <source>Name</source>
        <translation>名稱</translation>
    </message>
    <message>
        <source>File</source>
        <translation>檔案</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>New exhibit</source>
        <translation>新增證物</translation>
    </message>
    <message>
        <source>Exhibit</source>
        <translation>證物</translation>
    </message>
    <message>
        <source>such as computer, network device, recording</source>
        <translation>如電腦主機、網路設備、錄影</translation>
    </message>
    <message>
        <source>not in this assessment</source>
        <translation>不在本評估中</translation>
    </message>
    <message>
        <source>Explanation</source>
        <translation>說明</translation>
    </message>
    <message>
        <source>where a principle was not kept</source>
        <translation>未符保全原則時說明</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>記錄</translation>
    </message>
    <message>
        <source>Say what it is</source>
        <translation>請填名稱</translation>
    </message>
</context>
<context>
    <name>zt::ExplainDialog</name>
    <message>
        <source>Mark as explained in audit %1</source>
        <translation>在查核 %1 標為已說明</translation>
    </message>
    <message>
        <source>Which</source>
        <translation>哪些例外</translation>
    </message>
    <message>
        <source>Row %1 %2: %3</source>
        <translation>第 %1 列 %2：%3</translation>
    </message>
    <message>
        <source>All %1 exceptions of row %2</source>
        <translation>第 %2 列的全部 %1 件例外</translation>
    </message>
    <message>
        <source>All %1 exceptions listed</source>
        <translation>表列的全部 %1 件例外</translation>
    </message>
    <message>
        <source>Point</source>
        <translation>查核點</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>It stays an exception and is counted as one; beside it stands who said why, and when. The remark names nobody but by hashes. It speaks of this file alone, and can be undone.</source>
        <translation>仍是例外、照樣計數，旁註何人於何時說明。紀錄只以雜湊指名，僅適用於這個檔案，可復原。</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>記錄</translation>
    </message>
    <message>
        <source>The audit has no points</source>
        <translation>查核沒有查核點</translation>
    </message>
    <message>
        <source>At most %1 characters</source>
        <translation>至多 %1 字</translation>
    </message>
    <message>
        <source>Say why first</source>
        <translation>請先寫明理由</translation>
    </message>
    <message>
        <source>%1 said so of the same in another file; look whether it still holds.</source>
        <translation>%1 在另一個檔案說明過同一項；請確認是否仍然成立。</translation>
    </message>
</context>
<context>
    <name>zt::ExportResult</name>
    <message>
        <source>Written and read back</source>
        <translation>已寫入並讀回核對</translation>
    </message>
    <message>
        <source>File</source>
        <translation>檔案</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>資料夾</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>頁數</translation>
    </message>
    <message>
        <source>Open the file</source>
        <translation>開啟檔案</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>開啟資料夾</translation>
    </message>
</context>
<context>
    <name>zt::FacetPanel</name>
    <message>
        <source>(not named)</source>
        <translation>（未具名）</translation>
    </message>
    <message>
        <source>Scores and facts</source>
        <translation>評分與事實</translation>
    </message>
    <message>
        <source>Systems</source>
        <translation>系統增刪與更名</translation>
    </message>
    <message>
        <source>Imported and pasted</source>
        <translation>匯入與貼上</translation>
    </message>
    <message>
        <source>Method and adopted list</source>
        <translation>方法與採用名單</translation>
    </message>
    <message>
        <source>Undone and redone</source>
        <translation>復原、重做</translation>
    </message>
    <message>
        <source>Creation and packs</source>
        <translation>建立與規則套件</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>期間</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 至 %2</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>人</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>類別</translation>
    </message>
    <message>
        <source>Show only</source>
        <translation>只看</translation>
    </message>
    <message>
        <source>Changes with a reason</source>
        <translation>附理由的變更</translation>
    </message>
    <message>
        <source>Sign-offs, snapshots</source>
        <translation>簽核、快照</translation>
    </message>
</context>
<context>
    <name>zt::FactForm</name>
    <message>
        <source>Impact</source>
        <translation>衝擊</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>風險</translation>
    </message>
    <message>
        <source>Low impact</source>
        <translation>低衝擊</translation>
    </message>
    <message>
        <source>High risk</source>
        <translation>高風險</translation>
    </message>
    <message>
        <source>Why this score</source>
        <translation>評這一分的理由</translation>
    </message>
    <message>
        <source>Where the answer comes from</source>
        <translation>答案的來源</translation>
    </message>
    <message>
        <source>Not scored</source>
        <translation>未評</translation>
    </message>
    <message>
        <source>Nine facts</source>
        <translation>九項事實</translation>
    </message>
    <message>
        <source>decide which domains apply</source>
        <translation>決定適用哪些場域</translation>
    </message>
    <message>
        <source>Five conditions</source>
        <translation>五項條件</translation>
    </message>
    <message>
        <source>any for high risk, any for low impact; the fifth follows from the RTO</source>
        <translation>高風險任一，低衝擊任一；第五項由 RTO 算出</translation>
    </message>
    <message>
        <source>Eleven factors</source>
        <translation>十一項因子</translation>
    </message>
    <message>
        <source>6 of risk, 5 of impact</source>
        <translation>風險 6 項，衝擊 5 項</translation>
    </message>
    <message>
        <source>The system</source>
        <translation>基本資料</translation>
    </message>
    <message>
        <source>e.g. 8 h</source>
        <translation>如 8小時</translation>
    </message>
    <message>
        <source>A row can be pasted from a spreadsheet in the list. “Unknown” is an answer of its own and is never counted as “no”.</source>
        <translation>清單可從試算表整列貼上；「未知」是答案，不會當成「否」。</translation>
    </message>
    <message>
        <source>&gt; %1, yes</source>
        <translation>&gt; %1，是</translation>
    </message>
    <message>
        <source>≤ %1, no</source>
        <translation>≤ %1，否</translation>
    </message>
    <message>
        <source>%1/%2 answered</source>
        <translation>%1／%2 已答</translation>
    </message>
    <message>
        <source>%1/%2 scored</source>
        <translation>%1／%2 已評</translation>
    </message>
    <message>
        <source>Nobody has scored it yet</source>
        <translation>尚無人評分</translation>
    </message>
    <message>
        <source>Nobody has answered yet</source>
        <translation>尚無人回答</translation>
    </message>
    <message>
        <source>(not named)</source>
        <translation>（未具名）</translation>
    </message>
    <message>
        <source>imported</source>
        <translation>匯入</translation>
    </message>
</context>
<context>
    <name>zt::FactsDialog</name>
    <message>
        <source>Conditions of the firm, for audit %1</source>
        <translation>受查者的條件：查核 %1</translation>
    </message>
    <message>
        <source>Points of the checklists depend on these. What is not known leaves them undecided, never out.</source>
        <translation>查核表的某些點是否適用，取決於這些條件。不知道就留著未定，不會因此排除。</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>記錄</translation>
    </message>
</context>
<context>
    <name>zt::FileLine</name>
    <message>
        <source>Choose…</source>
        <translation>選擇…</translation>
    </message>
</context>
<context>
    <name>zt::FilingDialog</name>
    <message>
        <source>File the analysis in audit %1</source>
        <translation>將分析歸入查核 %1</translation>
    </message>
    <message>
        <source>Point</source>
        <translation>查核點</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>stays as it is</source>
        <translation>維持不變</translation>
    </message>
    <message>
        <source>Raise a finding with these exceptions</source>
        <translation>以這些例外開立缺失</translation>
    </message>
    <message>
        <source>There is no exception</source>
        <translation>沒有例外</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>缺失</translation>
    </message>
    <message>
        <source>Procedure</source>
        <translation>查核程序</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>樣本</translation>
    </message>
    <message>
        <source>Observation</source>
        <translation>觀察</translation>
    </message>
    <message>
        <source>Conclusion</source>
        <translation>結論</translation>
    </message>
    <message>
        <source>The file becomes evidence of the point; the texts go below what stands there. One change, which can be undone.</source>
        <translation>檔案成為查核點的佐證，文字接在原有內容之後；一次變更，可復原。</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>記錄</translation>
    </message>
    <message>
        <source>By the rules that speak to this point: %1</source>
        <translation>依適用此點的規則：%1</translation>
    </message>
    <message>
        <source>The rules propose no answer here: none speaks to this point, or something cannot be judged</source>
        <translation>規則在此不提議結果：沒有規則適用此點，或有無法判定的項目</translation>
    </message>
    <message>
        <source>The audit has no points</source>
        <translation>這項查核沒有查核點</translation>
    </message>
    <message>
        <source>Choose an answer first</source>
        <translation>請先選擇結果</translation>
    </message>
</context>
<context>
    <name>zt::FilterChip</name>
    <message>
        <source>Nothing is unknown</source>
        <translation>沒有未知的格子</translation>
    </message>
</context>
<context>
    <name>zt::FindingCards</name>
    <message>
        <source>none for this point</source>
        <translation>本點尚無</translation>
    </message>
    <message>
        <source>due %1</source>
        <translation>到期 %1</translation>
    </message>
    <message>
        <source>Found before: %1</source>
        <translation>重複發現：%1</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>發現</translation>
    </message>
    <message>
        <source>New finding…</source>
        <translation>新增發現…</translation>
    </message>
</context>
<context>
    <name>zt::FindingDialog</name>
    <message>
        <source>New finding</source>
        <translation>新增發現</translation>
    </message>
    <message>
        <source>Criterion</source>
        <translation>準則</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>現況</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>嚴重度</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Effect</source>
        <translation>影響</translation>
    </message>
    <message>
        <source>Recommendation</source>
        <translation>建議</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>負責人</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>到期日</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>記錄</translation>
    </message>
    <message>
        <source>Say what is the case first</source>
        <translation>請先寫明現況</translation>
    </message>
    <message>
        <source>Deduction points</source>
        <translation>扣分</translation>
    </message>
    <message>
        <source>your own; no source states a formula</source>
        <translation>使用者自訂；來源未載明公式</translation>
    </message>
    <message>
        <source>Deduction points: takes a whole number from 0 to %1, or nothing</source>
        <translation>扣分：可填 0 至 %1 的整數，或留空</translation>
    </message>
</context>
<context>
    <name>zt::FindingPanel</name>
    <message numerus="yes">
        <source>%n day(s) old</source>
        <translation>
            <numerusform>已 %n 日</numerusform>
        </translation>
    </message>
    <message>
        <source>found before: %1</source>
        <translation>重複發現：%1</translation>
    </message>
    <message>
        <source>Raised</source>
        <translation>提出</translation>
    </message>
    <message>
        <source>Retest: the remedy works. %1</source>
        <translation>複查：改善有效。%1</translation>
    </message>
    <message>
        <source>Retest: the remedy does not work. %1</source>
        <translation>複查：改善無效。%1</translation>
    </message>
    <message>
        <source>Closed by %1. %2</source>
        <translation>由%1結案。%2</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>現況</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Effect</source>
        <translation>影響</translation>
    </message>
    <message>
        <source>Recommendation</source>
        <translation>建議</translation>
    </message>
    <message>
        <source>Response of the management</source>
        <translation>受查單位回覆</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>嚴重度</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>狀態</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>負責人</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>到期日</translation>
    </message>
    <message>
        <source>Criterion</source>
        <translation>準則</translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation>追蹤歷程</translation>
    </message>
    <message>
        <source>Follow up…</source>
        <translation>追蹤…</translation>
    </message>
    <message>
        <source>Retest passed…</source>
        <translation>複查通過…</translation>
    </message>
    <message>
        <source>Retest failed…</source>
        <translation>複查未通過…</translation>
    </message>
    <message>
        <source>Close…</source>
        <translation>結案…</translation>
    </message>
    <message>
        <source>Follow up %1</source>
        <translation>追蹤 %1</translation>
    </message>
    <message>
        <source>It stands in the history with today&apos;s date.</source>
        <translation>以今日日期記入追蹤歷程。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>記錄</translation>
    </message>
    <message>
        <source>What was seen</source>
        <translation>所見情形</translation>
    </message>
    <message>
        <source>Close %1</source>
        <translation>%1 結案</translation>
    </message>
    <message>
        <source>The last retest was passed.</source>
        <translation>最近一次複查已通過。</translation>
    </message>
    <message>
        <source>No retest was passed: say why it can be closed all the same.</source>
        <translation>尚無通過的複查：請說明何以仍可結案。</translation>
    </message>
    <message>
        <source>Close it</source>
        <translation>結案</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Evidence: %1</source>
        <translation>佐證：%1</translation>
    </message>
    <message>
        <source>Deduction points</source>
        <translation>扣分</translation>
    </message>
    <message>
        <source>your own</source>
        <translation>使用者自訂</translation>
    </message>
</context>
<context>
    <name>zt::FindingTexts</name>
    <message>
        <source>Set to planned</source>
        <translation>改為規劃中</translation>
    </message>
    <message>
        <source>Set to partial %1%</source>
        <translation>改為部分實施 %1%</translation>
    </message>
    <message>
        <source>Set to partial…</source>
        <translation>改為部分實施…</translation>
    </message>
    <message>
        <source>Move to %1</source>
        <translation>延至 %1</translation>
    </message>
    <message>
        <source>Give another date…</source>
        <translation>改填日期…</translation>
    </message>
    <message>
        <source>Remove the date</source>
        <translation>移除日期</translation>
    </message>
    <message>
        <source>Add evidence…</source>
        <translation>加佐證…</translation>
    </message>
    <message>
        <source>Add a newer file…</source>
        <translation>換新檔…</translation>
    </message>
    <message>
        <source>Give the reason</source>
        <translation>填理由</translation>
    </message>
    <message>
        <source>Keep, with a remark</source>
        <translation>保留，註明依指引採認</translation>
    </message>
    <message>
        <source>Check the cloud model</source>
        <translation>檢查雲端模式</translation>
    </message>
    <message>
        <source>%1 %2 → %3</source>
        <translation>%1 %2 → %3</translation>
    </message>
</context>
<context>
    <name>zt::FindingsView</name>
    <message>
        <source>Findings</source>
        <translation>發現</translation>
    </message>
    <message>
        <source>Nothing was found wrong so far. A finding begins at the point it is about: choose the point and then New finding.</source>
        <translation>目前沒有發現。發現由所屬的查核點提出：請先選取查核點，再按「新增發現」。</translation>
    </message>
</context>
<context>
    <name>zt::FormDialog</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>zt::FormInspector</name>
    <message>
        <source>Same as %1</source>
        <translation>與 %1 的答案相同</translation>
    </message>
    <message>
        <source>Previous system (Ctrl+↑)</source>
        <translation>上一個系統（Ctrl+↑）</translation>
    </message>
    <message>
        <source>Next system (Ctrl+↓)</source>
        <translation>下一個系統（Ctrl+↓）</translation>
    </message>
    <message>
        <source>Domains</source>
        <translation>場域</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>分類</translation>
    </message>
    <message>
        <source>Take over, with its origin</source>
        <translation>帶入並註明來源</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>略過</translation>
    </message>
    <message>
        <source>Every question is answered.</source>
        <translation>每一題都已回答。</translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) missing; the result hangs on them.</source>
        <translation>
            <numerusform>%n 格未知，結論取決於這些答案。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) missing; they do not change this result.</source>
        <translation>
            <numerusform>%n 格未知，不影響這個結論。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n other system(s) all answered “%2”.</source>
        <translation>
            <numerusform>%1另 %n 個系統皆答「%2」。</numerusform>
        </translation>
    </message>
    <message>
        <source>From: %1</source>
        <translation>依據：%1</translation>
    </message>
    <message>
        <source>Similar answers</source>
        <translation>同類的答案</translation>
    </message>
</context>
<context>
    <name>zt::FormListHeader</name>
    <message>
        <source>Code</source>
        <translation>代碼</translation>
    </message>
    <message>
        <source>System</source>
        <translation>系統</translation>
    </message>
    <message>
        <source>Domains</source>
        <translation>場域</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>已答</translation>
    </message>
</context>
<context>
    <name>zt::FormPane</name>
    <message>
        <source>Systems</source>
        <translation>系統</translation>
    </message>
</context>
<context>
    <name>zt::FunnelView</name>
    <message>
        <source>%1: %2 applicable, %3 high risk, %4 low impact</source>
        <translation>%1：適用 %2、高風險 %3、低衝擊 %4</translation>
    </message>
    <message>
        <source>Funnel per domain</source>
        <translation>各場域漏斗</translation>
    </message>
    <message>
        <source>; </source>
        <translation>；</translation>
    </message>
    <message>
        <source>%1 more hang on answers not given</source>
        <translation>另有 %1 個取決於尚未回答的問題</translation>
    </message>
    <message>
        <source>Applicable</source>
        <translation>適用</translation>
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
        <source>%1 not yet decided</source>
        <translation>%1 個待定</translation>
    </message>
    <message>
        <source>no applicable system</source>
        <translation>無適用系統</translation>
    </message>
    <message>
        <source>: </source>
        <translation>：</translation>
    </message>
</context>
<context>
    <name>zt::GanttView</name>
    <message>
        <source>Actions over time</source>
        <translation>行動時程</translation>
    </message>
    <message>
        <source>Today %1</source>
        <translation>今天 %1</translation>
    </message>
    <message>
        <source>%1 is %2 days late</source>
        <translation>%1 晚 %2 日</translation>
    </message>
    <message>
        <source>no dates</source>
        <translation>未排日期</translation>
    </message>
    <message>
        <source>%1 days overdue, %2% done</source>
        <translation>逾期 %1 日，完成 %2%</translation>
    </message>
    <message>
        <source>%1 days overdue</source>
        <translation>逾期 %1 日</translation>
    </message>
    <message>
        <source>enters</source>
        <translation>進入</translation>
    </message>
    <message>
        <source>leaves</source>
        <translation>退出</translation>
    </message>
    <message>
        <source>waits for %1</source>
        <translation>等 %1</translation>
    </message>
</context>
<context>
    <name>zt::GatewayInspector</name>
    <message>
        <source>What must be missing</source>
        <translation>讓攻擊通過的最小缺口</translation>
    </message>
    <message numerus="yes">
        <source>%n set(s)</source>
        <translation>
            <numerusform>算出 %n 組</numerusform>
        </translation>
    </message>
    <message>
        <source>Ordinary use: nothing to get through.</source>
        <translation>這是正常使用，沒有要通過的攻擊。</translation>
    </message>
    <message>
        <source>The sets are being computed…</source>
        <translation>缺口組合計算中…</translation>
    </message>
    <message>
        <source>No three missing items let this attack through.</source>
        <translation>缺少任何三項以內都不會讓這個攻擊通過。</translation>
    </message>
    <message>
        <source>Rule that decided</source>
        <translation>決定的規則</translation>
    </message>
    <message>
        <source>No rule spoke against this step.</source>
        <translation>沒有規則反對這一步。</translation>
    </message>
    <message>
        <source>Item %1</source>
        <translation>項次 %1</translation>
    </message>
    <message>
        <source>level %1</source>
        <translation>等級 %1</translation>
    </message>
    <message>
        <source>In this run: %1</source>
        <translation>本次模擬：%1</translation>
    </message>
    <message>
        <source>To its answers</source>
        <translation>前往評估</translation>
    </message>
    <message>
        <source>Rule asked for</source>
        <translation>所查的規則</translation>
    </message>
</context>
<context>
    <name>zt::GatewayPage</name>
    <message>
        <source>Gateway</source>
        <translation>閘道模擬</translation>
    </message>
    <message>
        <source>next scenario</source>
        <translation>下一情境</translation>
    </message>
    <message>
        <source>table</source>
        <translation>表格</translation>
    </message>
    <message>
        <source>Seed %1</source>
        <translation>種子 %1</translation>
    </message>
    <message>
        <source>Copy the seed</source>
        <translation>複製種子</translation>
    </message>
    <message>
        <source>Policy %1</source>
        <translation>政策 %1</translation>
    </message>
    <message>
        <source>Copy the policy&apos;s SHA-256</source>
        <translation>複製政策的 SHA-256</translation>
    </message>
    <message>
        <source>Decisions SHA-256 %1</source>
        <translation>判定紀錄 SHA-256 %1</translation>
    </message>
    <message>
        <source>Copy the SHA-256 of the decisions</source>
        <translation>複製判定紀錄的 SHA-256</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>項次</translation>
    </message>
    <message>
        <source>Items that are there: %1</source>
        <translation>具備的項次：%1</translation>
    </message>
    <message>
        <source>Algorithm</source>
        <translation>演算法</translation>
    </message>
    <message>
        <source>How a request is judged: %1</source>
        <translation>判定請求的方式：%1</translation>
    </message>
    <message>
        <source>Run again</source>
        <translation>重跑</translation>
    </message>
    <message>
        <source>The same seed and items give the same hash</source>
        <translation>種子與項次相同，雜湊就相同</translation>
    </message>
    <message>
        <source>Next scenario</source>
        <translation>下一個情境</translation>
    </message>
    <message>
        <source>Previous scenario</source>
        <translation>上一個情境</translation>
    </message>
    <message>
        <source>Steps as a table or a diagram</source>
        <translation>步驟以表格或循序圖顯示</translation>
    </message>
    <message>
        <source>Say which items are there</source>
        <translation>先評估有哪些項次</translation>
    </message>
    <message>
        <source>The simulation takes the guideline&apos;s items as the assessment has them. None is answered yet, so every attack would get through.</source>
        <translation>模擬以評估結果中的指引項次為準。目前一項都還沒評估，所有攻擊都會通過。</translation>
    </message>
    <message>
        <source>Answer the items</source>
        <translation>前往評估項次</translation>
    </message>
    <message>
        <source>Run it as if every item were there</source>
        <translation>改以「全部具備」模擬</translation>
    </message>
    <message>
        <source>Simulating</source>
        <translation>模擬中</translation>
    </message>
    <message>
        <source>Cut sets</source>
        <translation>計算缺口組合</translation>
    </message>
    <message>
        <source>As assessed</source>
        <translation>依評估結果</translation>
    </message>
    <message>
        <source>Whole institution</source>
        <translation>全機構</translation>
    </message>
    <message>
        <source>Whatever is answered</source>
        <translation>不看評估結果</translation>
    </message>
    <message>
        <source>Every item there</source>
        <translation>全部具備</translation>
    </message>
    <message>
        <source>No item there</source>
        <translation>全部缺少</translation>
    </message>
    <message>
        <source>Items that are there</source>
        <translation>具備的項次</translation>
    </message>
    <message>
        <source>Seed…</source>
        <translation>種子…</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>種子</translation>
    </message>
    <message>
        <source>It decides whom an item in part reaches: the same seed, the same hash. A whole number from 0.</source>
        <translation>種子決定部分實施的項次涵蓋到誰；種子相同，雜湊就相同。請輸入 0 以上的整數。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>執行</translation>
    </message>
    <message>
        <source>“%1” is no whole number from 0; the seed stays %2</source>
        <translation>「%1」不是 0 以上的整數；種子仍為 %2</translation>
    </message>
    <message>
        <source>Scenarios</source>
        <translation>情境</translation>
    </message>
    <message>
        <source>to the scenario</source>
        <translation>到情境</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>匯出…</translation>
    </message>
    <message>
        <source>Writes items, scenarios, steps and cut sets as a report</source>
        <translation>把項次、情境、步驟與缺口組合寫成報告</translation>
    </message>
    <message>
        <source>Export the simulation</source>
        <translation>匯出閘道模擬</translation>
    </message>
    <message>
        <source>Reports (*.xlsx *.pdf *.csv *.json)</source>
        <translation>報告 (*.xlsx *.pdf *.csv *.json)</translation>
    </message>
    <message>
        <source>Gateway simulation.xlsx</source>
        <translation>閘道模擬.xlsx</translation>
    </message>
    <message>
        <source>Writing %1</source>
        <translation>寫入 %1</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>已寫入：%1</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>顯示</translation>
    </message>
    <message>
        <source>Sealed</source>
        <translation>封存</translation>
    </message>
    <message>
        <source>What the step really sent</source>
        <translation>這一步實際送出的內容</translation>
    </message>
    <message>
        <source>The scenarios are being run…</source>
        <translation>情境模擬中…</translation>
    </message>
    <message>
        <source>Nothing was run yet. F5 runs the scenarios.</source>
        <translation>尚未模擬。按 F5 執行各情境。</translation>
    </message>
    <message>
        <source>Choose items by hand</source>
        <translation>自選項次</translation>
    </message>
    <message>
        <source>What stops the most for the least</source>
        <translation>怎麼花最少擋下最多</translation>
    </message>
    <message>
        <source>Claimed and demonstrated</source>
        <translation>宣稱與驗證</translation>
    </message>
    <message>
        <source>A day at the gateway</source>
        <translation>閘道的一天</translation>
    </message>
    <message>
        <source>Decide a table of cases</source>
        <translation>判定案例表</translation>
    </message>
    <message>
        <source>Analyses</source>
        <translation>分析</translation>
    </message>
    <message>
        <source>there, in part, missing</source>
        <translation>具備、部分、缺</translation>
    </message>
    <message>
        <source>as assessed</source>
        <translation>還原為評估</translation>
    </message>
    <message>
        <source>By hand…</source>
        <translation>自選…</translation>
    </message>
    <message>
        <source>Replay a gateway&apos;s log</source>
        <translation>重播閘道紀錄</translation>
    </message>
    <message>
        <source>The policy has no rule %1</source>
        <translation>政策裡沒有規則 %1</translation>
    </message>
    <message>
        <source>No scenario turns on rule %1</source>
        <translation>沒有情境由規則 %1 決定</translation>
    </message>
    <message>
        <source>Rule %1 decides nothing with these items; it would here</source>
        <translation>依目前的項次，規則 %1 沒有決定任何步驟；項次齊備時會在這裡決定</translation>
    </message>
</context>
<context>
    <name>zt::GatewayTexts</name>
    <message>
        <source>Attack gets through</source>
        <translation>攻擊會通過</translation>
    </message>
    <message>
        <source>Only detected, not stopped</source>
        <translation>只偵測、未擋下</translation>
    </message>
    <message>
        <source>Attack stopped</source>
        <translation>擋下</translation>
    </message>
    <message>
        <source>Refused by mistake</source>
        <translation>誤擋</translation>
    </message>
    <message>
        <source>Ordinary use, served</source>
        <translation>正常放行</translation>
    </message>
    <message>
        <source>lacks %1</source>
        <translation>缺 %1</translation>
    </message>
    <message>
        <source>users kept out</source>
        <translation>誤擋使用者</translation>
    </message>
    <message>
        <source>more than 3 layers</source>
        <translation>3 層以上</translation>
    </message>
    <message>
        <source>only %1 left</source>
        <translation>只剩 %1</translation>
    </message>
    <message numerus="yes">
        <source>%n layer(s)</source>
        <translation>
            <numerusform>%n 層</numerusform>
        </translation>
    </message>
    <message>
        <source>every item</source>
        <translation>全部具備</translation>
    </message>
    <message>
        <source>no item</source>
        <translation>全部缺少</translation>
    </message>
    <message>
        <source>by hand</source>
        <translation>自選</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>缺</translation>
    </message>
    <message>
        <source>there</source>
        <translation>具備</translation>
    </message>
    <message>
        <source>in part, %1%</source>
        <translation>部分 %1%</translation>
    </message>
    <message>
        <source>It is missing, so the attack gets through now.</source>
        <translation>這一項缺少，所以攻擊現在會通過。</translation>
    </message>
    <message>
        <source>All of them are missing, so the attack gets through now.</source>
        <translation>這幾項都缺，所以攻擊現在會通過。</translation>
    </message>
    <message>
        <source>Only %1 stands in the way, and only in part.</source>
        <translation>只剩 %1 擋著，而且只有部分。</translation>
    </message>
    <message>
        <source>%1 still stands in the way.</source>
        <translation>還有 %1 擋著，目前不成立。</translation>
    </message>
    <message>
        <source>As the scenario declares: %1</source>
        <translation>與情境宣告的決定項次一致：%1</translation>
    </message>
    <message>
        <source>declared, but in no set: %1</source>
        <translation>宣告但不在任何組合：%1</translation>
    </message>
    <message>
        <source>computed, but not declared: %1</source>
        <translation>算出但未宣告：%1</translation>
    </message>
    <message>
        <source>Differs from what the scenario declares: %1</source>
        <translation>與情境宣告的決定項次不同：%1</translation>
    </message>
</context>
<context>
    <name>zt::GroupDock</name>
    <message>
        <source>Open group %1, %2 systems</source>
        <translation>展開「%1」，%2 個系統</translation>
    </message>
    <message>
        <source>No system is in this group</source>
        <translation>這一組沒有系統</translation>
    </message>
</context>
<context>
    <name>zt::GroupModel</name>
    <message>
        <source>none applies</source>
        <translation>皆不適用</translation>
    </message>
    <message>
        <source>%1 %2, levels %3, item %4</source>
        <translation>%1 %2，等級 %3，此項次 %4</translation>
    </message>
</context>
<context>
    <name>zt::GroupPanel</name>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Systems per level</source>
        <translation>各等級的系統數</translation>
    </message>
    <message>
        <source>%1 · level %2 · %3</source>
        <translation>%1&#x3000;等級 %2&#x3000;%3</translation>
    </message>
    <message>
        <source>%1 of %2 systems are held down by this item; Enter opens one</source>
        <translation>%2 個系統中有 %1 個被此項次壓住，按 Enter 開啟</translation>
    </message>
    <message numerus="yes">
        <source>%n system(s); Enter opens one</source>
        <translation>
            <numerusform>%n 個系統，按 Enter 開啟</numerusform>
        </translation>
    </message>
    <message>
        <source>Filter systems</source>
        <translation>篩選系統</translation>
    </message>
    <message>
        <source>Systems of this scope</source>
        <translation>此範圍的系統</translation>
    </message>
</context>
<context>
    <name>zt::GuidelineDialog</name>
    <message>
        <source>Close</source>
        <translation>關閉</translation>
    </message>
    <message>
        <source>Note on the source</source>
        <translation>來源註記</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>出處</translation>
    </message>
    <message>
        <source>In the cloud</source>
        <translation>雲端模式</translation>
    </message>
    <message>
        <source>The source does not say</source>
        <translation>來源未敘明</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>場域</translation>
    </message>
    <message>
        <source>All of</source>
        <translation>須全部成立</translation>
    </message>
    <message>
        <source>Any of</source>
        <translation>任一成立</translation>
    </message>
</context>
<context>
    <name>zt::HistoryList</name>
    <message>
        <source>Nothing recorded yet</source>
        <translation>尚無紀錄</translation>
    </message>
</context>
<context>
    <name>zt::ImportDialog</name>
    <message>
        <source>Choose another file…</source>
        <translation>選擇其他檔案…</translation>
    </message>
    <message>
        <source>Import systems</source>
        <translation>匯入系統清冊</translation>
    </message>
    <message>
        <source>Spreadsheets (*.xlsx *.ods *.csv *.tsv *.txt);;All files (*)</source>
        <translation>試算表 (*.xlsx *.ods *.csv *.tsv *.txt);;所有檔案 (*)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Reading %1…</source>
        <translation>正在讀取 %1…</translation>
    </message>
    <message>
        <source>File</source>
        <translation>選檔</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>對應欄位</translation>
    </message>
    <message>
        <source>Cell by cell</source>
        <translation>逐格檢查</translation>
    </message>
    <message numerus="yes">
        <source>Import %n row(s), save %1 apart…</source>
        <translation>
            <numerusform>只匯入 %n 列，%1 列另存退件…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import %n row(s)</source>
        <translation>
            <numerusform>匯入 %n 列</numerusform>
        </translation>
    </message>
    <message>
        <source>Import</source>
        <translation>匯入</translation>
    </message>
    <message>
        <source>Reading; nothing has been imported.</source>
        <translation>讀取中，尚未匯入任何一列。</translation>
    </message>
    <message>
        <source>Choose which column holds the code of each system.</source>
        <translation>請選出哪一欄是系統代碼。</translation>
    </message>
    <message>
        <source>Checking every cell…</source>
        <translation>逐格檢查中…</translation>
    </message>
    <message>
        <source>Importing; cancelling leaves everything as it was.</source>
        <translation>匯入中；取消則一切如前。</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) can be imported</source>
        <translation>
            <numerusform>%n 列可匯入</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 skipped</source>
        <translation>%1 列略過</translation>
    </message>
    <message>
        <source>%1 unchanged</source>
        <translation>%1 列未變</translation>
    </message>
    <message>
        <source>%1 faulty</source>
        <translation>%1 列有錯</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between counts</comment>
        <translation>，</translation>
    </message>
    <message>
        <source>. While a fault stands, nothing is imported.</source>
        <translation>。有錯時預設不匯入任何一列。</translation>
    </message>
    <message>
        <source>.</source>
        <translation>。</translation>
    </message>
    <message>
        <source>Save the rejected rows</source>
        <translation>另存退件</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>%1 - rejected.csv</source>
        <translation>%1－退件.csv</translation>
    </message>
</context>
<context>
    <name>zt::ImportDifferenceModel</name>
    <message>
        <source>Code</source>
        <translation>代碼</translation>
    </message>
    <message>
        <source>System</source>
        <translation>系統</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>欄位</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>原值</translation>
    </message>
    <message>
        <source>After</source>
        <translation>新值</translation>
    </message>
</context>
<context>
    <name>zt::ImportFaultModel</name>
    <message>
        <source>Nothing there</source>
        <translation>空白</translation>
    </message>
    <message>
        <source>Same as row %1</source>
        <translation>與第 %1 列重複</translation>
    </message>
    <message>
        <source>“%1” is in the assessment</source>
        <translation>「%1」已在評估中</translation>
    </message>
    <message>
        <source>Read “%1”</source>
        <translation>讀到「%1」</translation>
    </message>
    <message>
        <source>A code may stand in a file only once</source>
        <translation>同檔內代碼只能出現一次</translation>
    </message>
    <message>
        <source>Choose to update or skip codes that exist</source>
        <translation>代碼已存在：可選擇更新或略過</translation>
    </message>
    <message>
        <source>Cell</source>
        <translation>儲存格</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>欄位</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>讀到</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>可填</translation>
    </message>
</context>
<context>
    <name>zt::ImportFindings</name>
    <message>
        <source>Read the file again</source>
        <translation>重讀檔案</translation>
    </message>
    <message>
        <source>Faults</source>
        <translation>錯誤</translation>
    </message>
    <message>
        <source>What an update alters</source>
        <translation>更新會改變的欄位</translation>
    </message>
    <message>
        <source>Updates</source>
        <translation>更新</translation>
    </message>
    <message>
        <source>Every cell can be read.</source>
        <translation>每一格都能判讀。</translation>
    </message>
    <message>
        <source>No system that exists already would change.</source>
        <translation>沒有既有的系統會變動。</translation>
    </message>
    <message numerus="yes">
        <source>in %n row(s); put right here for this import, or in the file and read it again</source>
        <translation>
            <numerusform>在 %n 列；可直接改，或回試算表改好再重讀</numerusform>
        </translation>
    </message>
    <message>
        <source>what stands there now, and what the file says</source>
        <translation>現在的內容，與檔案裡的內容</translation>
    </message>
    <message>
        <source>Define…</source>
        <translation>建立對照…</translation>
    </message>
    <message>
        <source>Say what this word means</source>
        <translation>說明這個詞是什麼意思</translation>
    </message>
</context>
<context>
    <name>zt::ImportSession</name>
    <message>
        <source>Reading %1</source>
        <translation>讀取 %1</translation>
    </message>
    <message>
        <source>Checking %1</source>
        <translation>檢查 %1</translation>
    </message>
    <message>
        <source>Writing the rejected rows</source>
        <translation>寫出退件</translation>
    </message>
    <message>
        <source>Importing %1</source>
        <translation>匯入 %1</translation>
    </message>
</context>
<context>
    <name>zt::ImportSheetView</name>
    <message>
        <source>Preview</source>
        <translation>預覽</translation>
    </message>
    <message>
        <source>Cells of the sheet</source>
        <translation>工作表的儲存格</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>共 %n 列</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hidden row(s) are read too</source>
        <translation>
            <numerusform>隱藏的 %n 列也讀入</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hidden column(s) are read too</source>
        <translation>
            <numerusform>隱藏的 %n 欄也讀入</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>zt::IncidentList</name>
    <message numerus="yes">
        <source>%n incident(s)</source>
        <translation>
            <numerusform>%n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n case(s)</source>
        <translation>
            <numerusform>%n 則</numerusform>
        </translation>
    </message>
    <message>
        <source>Incidents</source>
        <translation>資安事件</translation>
    </message>
    <message>
        <source>Filter: class, stage, system</source>
        <translation>篩選：類別、階段、系統</translation>
    </message>
    <message>
        <source>Filter incidents</source>
        <translation>篩選資安事件</translation>
    </message>
    <message>
        <source>Published cases</source>
        <translation>案例庫</translation>
    </message>
    <message>
        <source>Begin a record from one, or hold your controls against it.</source>
        <translation>以公開案例開一筆，或拿來檢驗控制。</translation>
    </message>
    <message>
        <source>New…</source>
        <translation>新增…</translation>
    </message>
</context>
<context>
    <name>zt::IncidentListModel</name>
    <message>
        <source>late</source>
        <translation>逾時</translation>
    </message>
    <message>
        <source>closed %1</source>
        <translation>%1 結案</translation>
    </message>
    <message>
        <source>In work</source>
        <translation>處理中</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>已結案</translation>
    </message>
    <message>
        <source>Drills</source>
        <translation>演練</translation>
    </message>
</context>
<context>
    <name>zt::IncidentPanel</name>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation>
            <numerusform>%n 筆</numerusform>
        </translation>
    </message>
    <message>
        <source>Drill</source>
        <translation>演練</translation>
    </message>
    <message>
        <source>%1 (not recorded)</source>
        <translation>%1（未記錄）</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>已結案</translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <translation>%1&#x3000;%2</translation>
    </message>
    <message>
        <source>Does not fit</source>
        <translation>前後不符</translation>
    </message>
    <message>
        <source>Still missing</source>
        <translation>尚缺</translation>
    </message>
    <message>
        <source>missing: %1</source>
        <translation>尚缺：%1</translation>
    </message>
    <message>
        <source>; </source>
        <translation>；</translation>
    </message>
    <message>
        <source>Clocks run from</source>
        <translation>起算</translation>
    </message>
    <message>
        <source>No source states it; the institution chooses, and the report says it.</source>
        <translation>來源未載明起算時點，由機構選擇，並印在報告上。</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>經過</translation>
    </message>
    <message>
        <source>Record a line (Ctrl ↵)</source>
        <translation>記一筆（Ctrl ↵）</translation>
    </message>
    <message>
        <source>Record first when it happened and when it was noticed: the clocks run from there.</source>
        <translation>請先記下發生與知悉的時間：各項時限由此起算。</translation>
    </message>
    <message>
        <source>Root cause</source>
        <translation>根因</translation>
    </message>
</context>
<context>
    <name>zt::IncidentsView</name>
    <message>
        <source>Undo</source>
        <translation>復原</translation>
    </message>
    <message>
        <source>The line is taken away</source>
        <translation>已移除一筆經過</translation>
    </message>
    <message>
        <source>Finding %1 is raised</source>
        <translation>已列為發現 %1</translation>
    </message>
    <message>
        <source>Incident %1 is closed</source>
        <translation>%1 已結案</translation>
    </message>
    <message>
        <source>Incident %1 is open again</source>
        <translation>%1 已重新開啟</translation>
    </message>
    <message>
        <source>Hash of a file</source>
        <translation>取檔案雜湊</translation>
    </message>
    <message>
        <source>Reading %1</source>
        <translation>讀取 %1</translation>
    </message>
    <message>
        <source>Incident report</source>
        <translation>資安事件報告</translation>
    </message>
    <message>
        <source>Reports (*.xlsx *.pdf *.csv *.json)</source>
        <translation>報告 (*.xlsx *.pdf *.csv *.json)</translation>
    </message>
    <message>
        <source>Incident %1.xlsx</source>
        <translation>資安事件 %1.xlsx</translation>
    </message>
    <message>
        <source>Writing %1</source>
        <translation>正在寫入 %1</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>已寫出：%1</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>顯示</translation>
    </message>
    <message numerus="yes">
        <source>%n in work</source>
        <translation>
            <numerusform>處理中 %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n late</source>
        <translation>
            <numerusform>逾時 %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>record a line</source>
        <translation>記一筆</translation>
    </message>
    <message>
        <source>next incident</source>
        <translation>下一事件</translation>
    </message>
    <message>
        <source>New incident…</source>
        <translation>新增事件…</translation>
    </message>
    <message>
        <source>Record a line…</source>
        <translation>記一筆…</translation>
    </message>
    <message>
        <source>Close the incident…</source>
        <translation>事件結案…</translation>
    </message>
    <message>
        <source>Open the incident again</source>
        <translation>重新開啟事件</translation>
    </message>
    <message>
        <source>New exhibit…</source>
        <translation>新增證物…</translation>
    </message>
    <message>
        <source>New corrective action…</source>
        <translation>新增改善措施…</translation>
    </message>
    <message>
        <source>Next incident</source>
        <translation>下一事件</translation>
    </message>
    <message>
        <source>Previous incident</source>
        <translation>上一事件</translation>
    </message>
    <message>
        <source>Record the first incident</source>
        <translation>記下第一件資安事件</translation>
    </message>
    <message>
        <source>Say what happened and when: the four deadlines run at once. Stages, timeline, root cause and the chain of custody follow on this page.</source>
        <translation>填寫發生了什麼、何時發生，四項時限立即開始計時；階段、經過、根因與證據鏈都在本頁接著記錄。</translation>
    </message>
    <message>
        <source>Begin from a published case…</source>
        <translation>以公開案例開始…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>事件報告…</translation>
    </message>
    <message>
        <source>The report of the incident, as the guideline lists it</source>
        <translation>依指引欄位的事件報告</translation>
    </message>
    <message>
        <source>%1…</source>
        <comment>a report to be recorded</comment>
        <translation>記錄%1…</translation>
    </message>
    <message>
        <source>There is neither a picture nor a file on the clipboard</source>
        <translation>剪貼簿上沒有圖片也沒有檔案</translation>
    </message>
    <message numerus="yes">
        <source>%n exhibit(s) added</source>
        <translation>
            <numerusform>已加入 %n 件證物</numerusform>
        </translation>
    </message>
    <message>
        <source>paste a picture as an exhibit</source>
        <translation>貼上畫面為證物</translation>
    </message>
    <message>
        <source>Paste a picture as an exhibit</source>
        <translation>貼上畫面為證物</translation>
    </message>
</context>
<context>
    <name>zt::InventoryEdits</name>
    <message numerus="yes">
        <source>%n cell(s) changed</source>
        <translation>
            <numerusform>已改 %n 格</numerusform>
        </translation>
    </message>
    <message>
        <source>Taken over, with its origin</source>
        <translation>已帶入並註明來源</translation>
    </message>
    <message>
        <source>System added</source>
        <translation>已新增系統</translation>
    </message>
    <message>
        <source>Remove %1 %2?</source>
        <translation>移除 %1 %2？</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n system(s)?</source>
        <translation>
            <numerusform>移除 %n 個系統？</numerusform>
        </translation>
    </message>
    <message>
        <source>All answers go with it. It can be undone, and the trail keeps what stood there.</source>
        <translation>所有答案會一併移除；可以復原，軌跡也會留下原來的內容。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message numerus="yes">
        <source>%n system(s) removed</source>
        <translation>
            <numerusform>已移除 %n 個系統</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>zt::InventoryFilter</name>
    <message>
        <source>Only with unknowns</source>
        <translation>只看有未知</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>篩選</translation>
    </message>
    <message>
        <source>Filter systems by code, name or unit</source>
        <translation>以代碼、名稱或單位篩選系統</translation>
    </message>
</context>
<context>
    <name>zt::InventoryIntake</name>
    <message>
        <source>Import systems</source>
        <translation>匯入系統清冊</translation>
    </message>
    <message>
        <source>Spreadsheets (*.xlsx *.ods *.csv *.tsv *.txt);;All files (*)</source>
        <translation>試算表 (*.xlsx *.ods *.csv *.tsv *.txt);;所有檔案 (*)</translation>
    </message>
    <message>
        <source>%1 added, %2 updated</source>
        <translation>新增 %1，更新 %2</translation>
    </message>
    <message>
        <source>Imported: %1</source>
        <translation>已匯入：%1</translation>
    </message>
    <message>
        <source>Imported: %1; %2 rejected rows saved apart</source>
        <translation>已匯入：%1；%2 列另存退件</translation>
    </message>
    <message>
        <source>The clipboard holds no cells</source>
        <translation>剪貼簿裡沒有儲存格</translation>
    </message>
    <message>
        <source>Clipboard</source>
        <translation>剪貼簿</translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) changed</source>
        <translation>
            <numerusform>已改 %n 格</numerusform>
        </translation>
    </message>
    <message>
        <source>Save an empty inventory</source>
        <translation>下載空白清冊</translation>
    </message>
    <message>
        <source>Excel (*.xlsx)</source>
        <translation>Excel (*.xlsx)</translation>
    </message>
    <message>
        <source>inventory.xlsx</source>
        <translation>系統清冊.xlsx</translation>
    </message>
</context>
<context>
    <name>zt::InventoryPage</name>
    <message>
        <source>Inventory</source>
        <translation>系統盤點</translation>
    </message>
    <message>
        <source>no systems yet</source>
        <translation>尚無系統</translation>
    </message>
    <message numerus="yes">
        <source>%n system(s)</source>
        <translation>
            <numerusform>%n 個系統</numerusform>
        </translation>
    </message>
    <message>
        <source>%1% answered, %2 cells unknown</source>
        <translation>已答 %1%，%2 格未知</translation>
    </message>
    <message>
        <source>List</source>
        <translation>清單</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>表單</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>空白鍵</translation>
    </message>
    <message>
        <source>yes / no</source>
        <translation>是／否</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>next unknown</source>
        <translation>下一格未知</translation>
    </message>
    <message>
        <source>next system</source>
        <translation>下一系統</translation>
    </message>
    <message>
        <source>paste a block</source>
        <translation>貼上一塊</translation>
    </message>
    <message>
        <source>Nothing is unknown</source>
        <translation>沒有未知的格子</translation>
    </message>
    <message>
        <source>Empty inventory saved</source>
        <translation>已存空白清冊</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>開啟位置</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>復原</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>匯入…</translation>
    </message>
    <message>
        <source>Systems from a spreadsheet (Ctrl+I)</source>
        <translation>從試算表匯入系統（Ctrl+I）</translation>
    </message>
    <message>
        <source>Add a system</source>
        <translation>新增系統</translation>
    </message>
    <message>
        <source>Ins</source>
        <translation>Ins</translation>
    </message>
    <message>
        <source>Remove the chosen systems…</source>
        <translation>移除選取的系統…</translation>
    </message>
    <message>
        <source>Save an empty inventory…</source>
        <translation>下載空白清冊…</translation>
    </message>
    <message>
        <source>Next unknown answer</source>
        <translation>下一格未知</translation>
    </message>
    <message>
        <source>The file is open for reading only</source>
        <translation>檔案以唯讀開啟</translation>
    </message>
</context>
<context>
    <name>zt::InventoryTable</name>
    <message>
        <source>Systems</source>
        <translation>系統</translation>
    </message>
    <message>
        <source>Nine facts</source>
        <translation>九項事實</translation>
    </message>
    <message>
        <source>Five conditions</source>
        <translation>五項條件</translation>
    </message>
    <message>
        <source>This one is computed from the RTO</source>
        <translation>這一格由 RTO 算出</translation>
    </message>
    <message>
        <source>No cloud service is in use, so the cloud model is not asked</source>
        <translation>未使用雲端服務，不必答雲端模式</translation>
    </message>
</context>
<context>
    <name>zt::InvestmentList</name>
    <message>
        <source>Together %1, once</source>
        <translation>合計 %1（一次性）</translation>
    </message>
    <message>
        <source>Set target levels on the roadmap; then the gaps before them are known.</source>
        <translation>先在改善計畫訂定目標等級，才知道距離目標的缺口。</translation>
    </message>
    <message>
        <source>No candidate action closes a gap. Make actions for the gaps on the roadmap.</source>
        <translation>沒有候選行動能關閉缺口。請在改善計畫為缺口建立行動。</translation>
    </message>
    <message>
        <source>Fund next</source>
        <translation>下一步投資</translation>
    </message>
    <message>
        <source>closes most gaps</source>
        <translation>關閉最多缺口</translation>
    </message>
    <message>
        <source>Try out on the roadmap</source>
        <translation>在改善計畫中試算</translation>
    </message>
</context>
<context>
    <name>zt::InvestmentPanel</name>
    <message>
        <source>Investment curve</source>
        <translation>投資曲線</translation>
    </message>
    <message>
        <source>What stops the most for the least</source>
        <translation>怎麼花最少擋下最多</translation>
    </message>
    <message>
        <source>Compute again</source>
        <translation>重新計算</translation>
    </message>
    <message>
        <source>By money</source>
        <translation>依金額</translation>
    </message>
    <message>
        <source>By items</source>
        <translation>依項數</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>預算</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>不限</translation>
    </message>
    <message>
        <source>Budget, NT$ 10,000</source>
        <translation>預算（萬元）</translation>
    </message>
    <message>
        <source>Budget, items</source>
        <translation>預算（項）</translation>
    </message>
    <message>
        <source>Nothing on offer: no item is missing here.</source>
        <translation>沒有可選的措施：此範圍沒有缺少的項次。</translation>
    </message>
</context>
<context>
    <name>zt::InvestmentSide</name>
    <message>
        <source>What stops it for the least</source>
        <translation>最便宜的補法</translation>
    </message>
    <message>
        <source>What is approved already stops it.</source>
        <translation>已核定的行動就會擋下。</translation>
    </message>
    <message>
        <source>Stops besides: %1</source>
        <translation>也擋下 %1</translation>
    </message>
    <message>
        <source>No action of the roadmap stops it.</source>
        <translation>改善計畫中的行動都擋不下。</translation>
    </message>
    <message>
        <source>No item that is missing stops it.</source>
        <translation>補上任何缺少的項次都擋不下。</translation>
    </message>
</context>
<context>
    <name>zt::ItemDialog</name>
    <message>
        <source>Take as evidence of maturity</source>
        <translation>列為成熟度佐證</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>項次</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>範圍</translation>
    </message>
    <message>
        <source>Whole institution</source>
        <translation>全機構</translation>
    </message>
    <message>
        <source>Note on it</source>
        <translation>佐證附註</translation>
    </message>
    <message>
        <source>The file becomes evidence of the item; its status stays as it is. One change, which can be undone.</source>
        <translation>檔案成為該項次的佐證，項次狀態不變。一次變更，可復原。</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>記錄</translation>
    </message>
    <message>
        <source>proposed</source>
        <translation>建議</translation>
    </message>
    <message>
        <source>By the crosswalk, %1 (%2): %3</source>
        <translation>依對照表，%1（%2）：%3</translation>
    </message>
    <message>
        <source>No point that the rules speak to is known to relate to this item.</source>
        <translation>這些規則適用的查核點與此項次沒有已知的對應。</translation>
    </message>
    <message>
        <source>The assessment has no items</source>
        <translation>評估沒有項次</translation>
    </message>
</context>
<context>
    <name>zt::ItemPanel</name>
    <message>
        <source>Level %1</source>
        <translation>等級 %1</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>pillar, capability</comment>
        <translation>%1&#x3000;·&#x3000;%2</translation>
    </message>
    <message>
        <source>Not recorded yet</source>
        <translation>未記錄</translation>
    </message>
    <message>
        <source>N/A needs its reason in the statement below; with it, it is recorded.</source>
        <translation>不適用須在下方說明欄寫下理由，寫了才會記錄。</translation>
    </message>
    <message>
        <source>Give the share that is implemented, 1 to 99; with it, it is recorded.</source>
        <translation>請填已實施的比例（1 到 99），填了才會記錄。</translation>
    </message>
    <message>
        <source>Record with the statement as reason</source>
        <translation>以現有說明為理由記錄</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>收回</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>%1; grey: assessment period, blue line: today</source>
        <translation>%1&#x3000;灰底為評估期間，藍線為今天</translation>
    </message>
    <message>
        <source>Assessment period…</source>
        <translation>評估期間…</translation>
    </message>
    <message>
        <source>Note on the source</source>
        <translation>原文附註</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message numerus="yes">
        <source>%n more at the right</source>
        <translation>
            <numerusform>右側另有 %n 則</numerusform>
        </translation>
    </message>
    <message>
        <source>Previous item (Ctrl+Up)</source>
        <translation>上一項（Ctrl+↑）</translation>
    </message>
    <message>
        <source>Previous item</source>
        <translation>上一項</translation>
    </message>
    <message>
        <source>Next item (Ctrl+Down)</source>
        <translation>下一項（Ctrl+↓）</translation>
    </message>
    <message>
        <source>Next item</source>
        <translation>下一項</translation>
    </message>
    <message>
        <source>Share implemented</source>
        <translation>已實施比例</translation>
    </message>
    <message>
        <source>Share implemented, percent</source>
        <translation>已實施比例（百分比）</translation>
    </message>
    <message>
        <source>Does not count</source>
        <translation>不計入</translation>
    </message>
    <message>
        <source>The guideline&apos;s table removes this item for the system&apos;s cloud model.</source>
        <translation>依指引的適用表，此系統的雲端模式不適用這個項次。</translation>
    </message>
    <message>
        <source>How it is done</source>
        <translation>做法說明</translation>
    </message>
    <message>
        <source>What is in place, where, and how far</source>
        <translation>做了什麼、在哪裡、做到什麼程度</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>佐證</translation>
    </message>
    <message>
        <source>Evidence of the item</source>
        <translation>此項次的佐證</translation>
    </message>
    <message>
        <source>+ Add evidence</source>
        <translation>＋ 加入或拖放檔案</translation>
    </message>
    <message>
        <source>Target date</source>
        <translation>目標日</translation>
    </message>
    <message>
        <source>Assessed by</source>
        <translation>評估</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>覆核</translation>
    </message>
</context>
<context>
    <name>zt::ItemSetModel</name>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1: %2, assessed as %3</source>
        <translation>%1：%2，評估為%3</translation>
    </message>
    <message>
        <source>Level %1</source>
        <translation>等級 %1</translation>
    </message>
</context>
<context>
    <name>zt::ItemSetPanel</name>
    <message>
        <source>Nothing differs: these are the items as they are assessed.</source>
        <translation>沒有差異：就是評估所載的項次。</translation>
    </message>
    <message>
        <source>Nothing is assessed to hold it against.</source>
        <translation>尚無評估結果可供比較。</translation>
    </message>
    <message>
        <source>%1 %2 → %3</source>
        <translation>%1 %2 → %3</translation>
    </message>
    <message>
        <source>No item differs.</source>
        <translation>沒有項次不同。</translation>
    </message>
    <message>
        <source>Stopped now: %1.</source>
        <translation>改為擋下：%1。</translation>
    </message>
    <message>
        <source>Get through now: %1.</source>
        <translation>改為攻擊通過：%1。</translation>
    </message>
    <message>
        <source>Only detected now: %1.</source>
        <translation>改為只偵測：%1。</translation>
    </message>
    <message>
        <source>Users kept out now: %1.</source>
        <translation>改為誤擋：%1。</translation>
    </message>
    <message>
        <source>Users let in again: %1.</source>
        <translation>改為正常放行：%1。</translation>
    </message>
    <message>
        <source>Every scenario comes out as it is assessed.</source>
        <translation>每個情境的結果都與評估相同。</translation>
    </message>
    <message>
        <source>As assessed</source>
        <translation>依評估結果</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部啟用</translation>
    </message>
    <message>
        <source>By hand</source>
        <translation>自選</translation>
    </message>
    <message>
        <source>In part means</source>
        <translation>部分指涵蓋</translation>
    </message>
    <message>
        <source>Back to the assessment</source>
        <translation>回到評估結果</translation>
    </message>
    <message>
        <source>Items by pillar and level</source>
        <translation>各支柱與等級的項次</translation>
    </message>
    <message>
        <source>1 there, 2 in part, 3 missing; space changes one after the other; Del as assessed. A dashed edge: other than assessed, and in no file.</source>
        <translation>1 具備、2 部分、3 缺；空白鍵依序切換；Del 還原為評估。虛線框：與評估不同，也未寫入檔案。</translation>
    </message>
    <message>
        <source>Against the assessment</source>
        <translation>與評估結果相比</translation>
    </message>
</context>
<context>
    <name>zt::ItemTree</name>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>%n 項</numerusform>
        </translation>
    </message>
    <message>
        <source>Guideline %1</source>
        <translation>指引 %1</translation>
    </message>
    <message>
        <source>from systems</source>
        <translation>由系統彙總</translation>
    </message>
    <message>
        <source>%1 / %2 done</source>
        <translation>%1 / %2 已實施</translation>
    </message>
    <message>
        <source>Filter: number, text, status, holds down</source>
        <translation>篩選：項次、文字、狀態、壓住</translation>
    </message>
    <message>
        <source>Filter items</source>
        <translation>篩選項次</translation>
    </message>
    <message>
        <source>Pillars and items</source>
        <translation>支柱與項次</translation>
    </message>
</context>
<context>
    <name>zt::ItemsView</name>
    <message>
        <source>Which decide what</source>
        <translation>決定關係</translation>
    </message>
    <message>
        <source>Which are there</source>
        <translation>採用項次</translation>
    </message>
</context>
<context>
    <name>zt::JobLine</name>
    <message numerus="yes">
        <source>%n second(s) left</source>
        <translation>
            <numerusform>約剩 %n 秒</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>zt::KeyedSegment</name>
    <message>
        <source>%1; proposed, not recorded: %2</source>
        <translation>%1；擬改為（尚未記錄）：%2</translation>
    </message>
    <message>
        <source>%1: key %2</source>
        <translation>%1：按鍵 %2</translation>
    </message>
</context>
<context>
    <name>zt::LensPanel</name>
    <message>
        <source>below Traditional</source>
        <translation>低於傳統</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) to answer</source>
        <translation>
            <numerusform>%n 列待答</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>own answer</source>
        <translation>自行填答</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>由 %1 推得</translation>
    </message>
    <message>
        <source>%1 not assessed</source>
        <translation>%1 未評估</translation>
    </message>
    <message>
        <source>at most %1, held by %2</source>
        <translation>至多%1，受限於 %2</translation>
    </message>
    <message>
        <source>no mapped item applies</source>
        <translation>對應項次皆不適用</translation>
    </message>
    <message>
        <source>no item is mapped</source>
        <translation>無對應項次</translation>
    </message>
    <message>
        <source>to answer</source>
        <translation>待答</translation>
    </message>
    <message>
        <source>Suggested from the guideline&apos;s items where they are mapped. Your own answer for a row always wins: 1–4, 0 takes it away.</source>
        <translation>有對應項次的列，由指引項次推得建議階段；自行填答一律優先：按 1–4 填答，按 0 取消。</translation>
    </message>
    <message>
        <source>Rows of the second lens</source>
        <translation>另一把尺的各列</translation>
    </message>
    <message>
        <source>Function</source>
        <translation>功能</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>階段</translation>
    </message>
    <message>
        <source>Basis</source>
        <translation>依據</translation>
    </message>
    <message>
        <source>rolled up from the systems</source>
        <translation>由系統彙總</translation>
    </message>
    <message>
        <source>at most %1, open in systems</source>
        <translation>至多%1，仍有系統待答</translation>
    </message>
    <message>
        <source>no system counts</source>
        <translation>沒有計入的系統</translation>
    </message>
    <message>
        <source>Rolled up from the systems by the rule in force.</source>
        <translation>依現行規則由系統彙總。</translation>
    </message>
    <message>
        <source>This is the model the program ships; the first answer pins it in the file.</source>
        <translation>這是程式內附的模型，第一次填答時會釘選於檔內。</translation>
    </message>
</context>
<context>
    <name>zt::LevelCard</name>
    <message>
        <source>held down by %1</source>
        <translation>壓住：%1</translation>
    </message>
    <message>
        <source>held by</source>
        <translation>壓住</translation>
    </message>
</context>
<context>
    <name>zt::LevelLadder</name>
    <message>
        <source>%1/%2 systems</source>
        <translation>%1/%2 系統</translation>
    </message>
    <message>
        <source>holds down</source>
        <translation>壓住</translation>
    </message>
    <message>
        <source>Ladder of levels</source>
        <translation>等級階梯</translation>
    </message>
    <message>
        <source>%1, level %2, %3</source>
        <translation>%1，等級 %2，%3</translation>
    </message>
</context>
<context>
    <name>zt::LineDialog</name>
    <message>
        <source>What it is</source>
        <translation>類別</translation>
    </message>
    <message>
        <source>When</source>
        <translation>時間</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>內容</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>人員</translation>
    </message>
    <message>
        <source>By what</source>
        <translation>管道</translation>
    </message>
    <message>
        <source>New line of the timeline</source>
        <translation>記一筆經過</translation>
    </message>
    <message>
        <source>Line of the timeline</source>
        <translation>經過</translation>
    </message>
    <message>
        <source>such as WAF, hotline, the authority&apos;s portal</source>
        <translation>如 WAF、客服專線、主管機關通報平台</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>記錄</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>佐證</translation>
    </message>
    <message>
        <source>Say when it was</source>
        <translation>請填時間</translation>
    </message>
    <message>
        <source>Say what happened</source>
        <translation>請填內容</translation>
    </message>
</context>
<context>
    <name>zt::LineLegend</name>
    <message>
        <source>cut-off now</source>
        <translation>現行門檻</translation>
    </message>
    <message>
        <source>what-if cut-off</source>
        <translation>試算門檻</translation>
    </message>
</context>
<context>
    <name>zt::LoadForm</name>
    <message>
        <source>At most %1 requests and sign-ins in a day: take fewer people or requests.</source>
        <translation>一天最多 %1 件要求與登入：請減少人數或要求數。</translation>
    </message>
    <message>
        <source>A flood has at most %1 requests: make it shorter or thinner.</source>
        <translation>洪流最多 %1 件：請縮短時間或減少每秒件數。</translation>
    </message>
    <message>
        <source>The flood must end before midnight: begin it earlier.</source>
        <translation>洪流須在午夜前結束：請提早開始。</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>員工人數</translation>
    </message>
    <message>
        <source>Requests of each</source>
        <translation>每人要求數</translation>
    </message>
    <message>
        <source>Workers</source>
        <translation>處理單元</translation>
    </message>
    <message>
        <source>Queue of each</source>
        <translation>每單元可等候</translation>
    </message>
    <message>
        <source>Shared out</source>
        <translation>分派方式</translation>
    </message>
    <message>
        <source>A second</source>
        <translation>每秒</translation>
    </message>
    <message>
        <source>At once</source>
        <translation>瞬間</translation>
    </message>
    <message>
        <source>A second</source>
        <comment>requests of a flood</comment>
        <translation>每秒</translation>
    </message>
    <message>
        <source>Seconds</source>
        <translation>持續秒數</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>來源位址數</translation>
    </message>
    <message>
        <source>From</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>A request, µs</source>
        <translation>要求耗時（微秒）</translation>
    </message>
    <message>
        <source>A sign-in, µs</source>
        <translation>鑑別耗時（微秒）</translation>
    </message>
    <message>
        <source>A refusal, µs</source>
        <translation>拒絕耗時（微秒）</translation>
    </message>
    <message>
        <source>Limit of a source</source>
        <translation>單一來源限流</translation>
    </message>
    <message>
        <source>A flood without sessions</source>
        <translation>無工作階段的洪流</translation>
    </message>
    <message>
        <source>These times are means</source>
        <translation>耗時為平均值</translation>
    </message>
</context>
<context>
    <name>zt::LoadPanel</name>
    <message>
        <source>A day at the gateway</source>
        <translation>閘道的一天</translation>
    </message>
    <message>
        <source>every item in place; the seed of the run</source>
        <translation>項次全部具備；種子同本次模擬</translation>
    </message>
    <message>
        <source>Run the day</source>
        <translation>模擬一天</translation>
    </message>
    <message>
        <source>Nothing was run yet. “Run the day” simulates every request of one day: real sign-ins, the session&apos;s MAC on each request, and the queue before the workers.</source>
        <translation>尚未模擬。「模擬一天」會逐件模擬一整天的要求：真實的登入、每件要求驗證工作階段 MAC，以及處理單元前的佇列。</translation>
    </message>
    <message>
        <source>No request waits, whichever way they are shared out.</source>
        <translation>無論怎麼分派，沒有要求需要等候。</translation>
    </message>
</context>
<context>
    <name>zt::LockDesk</name>
    <message>
        <source>Unlocking</source>
        <translation>解鎖中</translation>
    </message>
    <message>
        <source>Open read-only?</source>
        <translation>以唯讀開啟？</translation>
    </message>
    <message>
        <source>The assessment is open elsewhere. It can be looked at meanwhile, not changed.</source>
        <translation>這份評估已在別處開啟，目前只能檢視，不能變更。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Open read-only</source>
        <translation>唯讀開啟</translation>
    </message>
    <message>
        <source>You locked it.</source>
        <translation>由您上鎖。</translation>
    </message>
    <message>
        <source>Work is still running in this window; wait for it, or cancel it.</source>
        <translation>這個視窗還有工作進行中，請等它完成或先取消。</translation>
    </message>
    <message numerus="yes">
        <source>Nobody used it for %n minute(s).</source>
        <translation>
            <numerusform>閒置 %n 分鐘，已自動上鎖。</numerusform>
        </translation>
    </message>
    <message>
        <source>Changing the lock</source>
        <translation>換鎖中</translation>
    </message>
    <message>
        <source>The file is saved under its new lock</source>
        <translation>已換鎖並重新加密儲存</translation>
    </message>
    <message>
        <source>Making the lock</source>
        <translation>製作鎖</translation>
    </message>
    <message>
        <source>Locking…</source>
        <translation>上鎖中…</translation>
    </message>
    <message>
        <source>Remove the lock?</source>
        <translation>要移除鎖嗎？</translation>
    </message>
    <message>
        <source>The whole assessment with its evidence will lie on the disk in the clear: whoever gets hold of the file can read it.</source>
        <translation>整份評估連同佐證都會以明文放在磁碟上，任何拿到檔案的人都讀得到。</translation>
    </message>
    <message>
        <source>Remove the lock</source>
        <translation>移除鎖</translation>
    </message>
    <message>
        <source>Removing the lock…</source>
        <translation>移除鎖中…</translation>
    </message>
    <message>
        <source>Take over what was not saved?</source>
        <translation>要取回未存入的變更嗎？</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) that this file does not have were kept beside it, under the same lock, at %1. They go on from where the file ends (saved at %2).</source>
        <translation>
            <numerusform>檔案旁於 %1 以同一把鎖另存了 %n 筆本檔沒有的變更，接在本檔末筆之後（本檔存於 %2）。</numerusform>
        </translation>
    </message>
    <message>
        <source>Later</source>
        <translation>稍後再說</translation>
    </message>
    <message>
        <source>Throw away…</source>
        <translation>丟棄…</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>取回</translation>
    </message>
    <message>
        <source>What was kept does not go on from this file</source>
        <translation>另存的內容接不上本檔</translation>
    </message>
    <message>
        <source>Nothing is missing from this file</source>
        <translation>本檔沒有缺漏</translation>
    </message>
    <message>
        <source>Changes that were not saved were kept beside the file at %1, but the file was changed on another way since. As a file of its own they can be opened and compared with this one.</source>
        <translation>未存入的變更於 %1 另存在檔案旁，但本檔之後另有變更，兩者已分岔。可存成獨立的評估檔，再與本檔比較。</translation>
    </message>
    <message>
        <source>What was kept beside it at %1 holds no change that the file does not have.</source>
        <translation>檔案旁於 %1 另存的內容，本檔都已有了。</translation>
    </message>
    <message>
        <source>Save as a file…</source>
        <translation>存成獨立檔案…</translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation>移除</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) put back that had not been saved</source>
        <translation>
            <numerusform>已取回 %n 筆未存入的變更</numerusform>
        </translation>
    </message>
    <message>
        <source>Throw the kept changes away?</source>
        <translation>要丟棄另存的變更嗎？</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) made before %1 are gone for good then.</source>
        <translation>
            <numerusform>%1 以前的 %n 筆變更將永久消失。</numerusform>
        </translation>
    </message>
    <message>
        <source>What was kept at %1 is gone for good then.</source>
        <translation>%1 另存的內容將永久消失。</translation>
    </message>
    <message>
        <source>Keep them</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>Throw away</source>
        <translation>丟棄</translation>
    </message>
    <message>
        <source>What was kept beside the file is removed</source>
        <translation>檔案旁另存的內容已移除</translation>
    </message>
    <message>
        <source>Save what was kept as a file of its own</source>
        <translation>把另存的內容存成獨立檔案</translation>
    </message>
    <message>
        <source>Assessments (*.zta)</source>
        <translation>評估檔 (*.zta)</translation>
    </message>
    <message>
        <source>%1 (recovered).zta</source>
        <translation>%1（取回）.zta</translation>
    </message>
    <message>
        <source>What was kept is now “%1”, locked like this file</source>
        <translation>另存的內容已成為「%1」，與本檔同一把鎖</translation>
    </message>
    <message>
        <source>Changes that could not be saved earlier are still kept beside it. You are asked about them when it is next unlocked.</source>
        <translation>先前未能存入的變更仍另存在檔案旁，下次解開時會再詢問。</translation>
    </message>
</context>
<context>
    <name>zt::LockedWindow</name>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Zero-Trust Assessment Workbench</source>
        <translation>零信任評估工作台</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>已上鎖</translation>
    </message>
    <message>
        <source>This assessment is locked</source>
        <translation>這份評估已上鎖</translation>
    </message>
    <message>
        <source>Unlock…</source>
        <translation>解開…</translation>
    </message>
    <message>
        <source>Its content is not in memory</source>
        <translation>內容不在記憶體</translation>
    </message>
</context>
<context>
    <name>zt::MainWindow</name>
    <message>
        <source>The hash of the trail&apos;s head is on the clipboard</source>
        <translation>已複製軌跡末端的雜湊值</translation>
    </message>
    <message>
        <source>%1 (entry #%2)</source>
        <translation>%1（軌跡 #%2）</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Zero-Trust Assessment Workbench</source>
        <translation>零信任評估工作台</translation>
    </message>
    <message>
        <source>Read only</source>
        <translation>唯讀</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>已儲存</translation>
    </message>
    <message>
        <source>Trail #%1</source>
        <translation>軌跡 #%1</translation>
    </message>
    <message>
        <source>Method: %1</source>
        <translation>方法：%1</translation>
    </message>
    <message>
        <source>Density: compact</source>
        <translation>密度：緊湊</translation>
    </message>
    <message>
        <source>Density: comfortable</source>
        <translation>密度：舒適</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Import systems…</source>
        <translation>匯入系統清冊…</translation>
    </message>
    <message>
        <source>Export a report…</source>
        <translation>匯出報告…</translation>
    </message>
    <message>
        <source>Print: the report as PDF…</source>
        <translation>列印：報告轉成 PDF…</translation>
    </message>
    <message>
        <source>New assessment…</source>
        <translation>新增評估…</translation>
    </message>
    <message>
        <source>Open an assessment…</source>
        <translation>開啟評估…</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>另存複本…</translation>
    </message>
    <message>
        <source>Open a sample</source>
        <translation>開啟範例</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>設定…</translation>
    </message>
    <message>
        <source>Close the window</source>
        <translation>關閉視窗</translation>
    </message>
    <message>
        <source>Show or hide the inspector</source>
        <translation>顯示或隱藏檢視面板</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>復原</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>重做</translation>
    </message>
    <message>
        <source>Nothing to undo</source>
        <translation>沒有可復原的變更</translation>
    </message>
    <message>
        <source>Nothing to redo</source>
        <translation>沒有可重做的變更</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>另存複本</translation>
    </message>
    <message>
        <source>Assessments (*.zta)</source>
        <translation>評估檔 (*.zta)</translation>
    </message>
    <message>
        <source>A copy lies at %1</source>
        <translation>複本已存於 %1</translation>
    </message>
    <message>
        <source>Copied: %1</source>
        <translation>已複製：%1</translation>
    </message>
    <message>
        <source>Protection: lock, passphrase, keys…</source>
        <translation>保護：上鎖、密語、金鑰…</translation>
    </message>
    <message>
        <source>Locked: encrypted on the disk. Change what opens it…</source>
        <translation>已上鎖：磁碟上為密文。變更開啟方式…</translation>
    </message>
    <message>
        <source>Not locked: it lies on the disk in the clear. Lock it…</source>
        <translation>未上鎖：以明文放在磁碟上。上鎖…</translation>
    </message>
    <message>
        <source>Lock now</source>
        <translation>立即上鎖</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>未儲存</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>儲存中…</translation>
    </message>
    <message>
        <source>Saved encrypted</source>
        <translation>已加密儲存</translation>
    </message>
</context>
<context>
    <name>zt::MappingPanel</name>
    <message>
        <source>Risk: %1</source>
        <translation>風險：%1</translation>
    </message>
    <message>
        <source>Impact: %1</source>
        <translation>衝擊：%1</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>欄位對應</translation>
    </message>
    <message>
        <source>Not imported</source>
        <translation>不匯入</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>工作表</translation>
    </message>
    <message>
        <source>Row of heads</source>
        <translation>標題列</translation>
    </message>
    <message>
        <source>Codes that exist</source>
        <translation>代碼已存在</translation>
    </message>
    <message>
        <source>Update, differences first</source>
        <translation>更新，先看差異</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>略過</translation>
    </message>
    <message>
        <source>Count as a fault</source>
        <translation>視為錯誤</translation>
    </message>
    <message numerus="yes">
        <source>%n more column(s) without a head are not imported.</source>
        <translation>
            <numerusform>另有 %n 欄沒有標題，不匯入。</numerusform>
        </translation>
    </message>
    <message>
        <source>(no head)</source>
        <translation>（無標題）</translation>
    </message>
    <message>
        <source>Column %1, %2</source>
        <translation>%1 欄，%2</translation>
    </message>
    <message>
        <source>Found by its head</source>
        <translation>依標題自動配對</translation>
    </message>
    <message>
        <source>Chosen by hand</source>
        <translation>手動選擇</translation>
    </message>
    <message>
        <source>blank = no</source>
        <translation>空白＝否</translation>
    </message>
    <message>
        <source>blank = unknown</source>
        <translation>空白＝未知</translation>
    </message>
    <message>
        <source>This column holds nothing but ticks; press to read its blanks the other way</source>
        <translation>這一欄只有打勾；按一下改變空白的讀法</translation>
    </message>
    <message>
        <source>as corrected for these heads last time</source>
        <translation>沿用上次對這組標題的更正</translation>
    </message>
    <message numerus="yes">
        <source>%n matched by their heads</source>
        <translation>
            <numerusform>%n 欄自動配對</numerusform>
        </translation>
    </message>
    <message>
        <source>Columns of ticks</source>
        <translation>打勾欄</translation>
    </message>
    <message>
        <source>%1 hold nothing but ticks, so a blank is read as “no”. The button in the row changes it.</source>
        <translation>%1只有打勾，空白讀為「否」；按該列的按鈕可改。</translation>
    </message>
    <message>
        <source>%1 (hidden)</source>
        <translation>%1（隱藏）</translation>
    </message>
    <message>
        <source>Row %1 (found)</source>
        <translation>第 %1 列（自動找到）</translation>
    </message>
    <message>
        <source>Row %1</source>
        <translation>第 %1 列</translation>
    </message>
</context>
<context>
    <name>zt::MaturityInspector</name>
    <message>
        <source>No item applies</source>
        <translation>沒有適用的項次</translation>
    </message>
    <message>
        <source>Target %1</source>
        <translation>目標 %1</translation>
    </message>
    <message>
        <source>The highest level is reached.</source>
        <translation>已達最高等級。</translation>
    </message>
    <message>
        <source>Level %2 waits for %1: once implemented, the pillar rises.</source>
        <translation>%1 壓住 %2：補上即升級。</translation>
    </message>
    <message>
        <source>Some are not assessed; if all of them are implemented, it is %1.</source>
        <translation>尚有未評估的項次；若全都已實施，等級為 %1。</translation>
    </message>
    <message>
        <source>%1 of %2 systems have reached level %3.</source>
        <translation>%2 個系統中有 %1 個達到 %3。</translation>
    </message>
    <message numerus="yes">
        <source>%1 in %n system(s)</source>
        <comment>item that holds systems down</comment>
        <translation>
            <numerusform>%1（%n 個系統）</numerusform>
        </translation>
    </message>
    <message>
        <source>Most held down by: %1.</source>
        <translation>壓住最多系統的是：%1。</translation>
    </message>
    <message numerus="yes">
        <source>%n system(s) not assessed in this pillar.</source>
        <translation>
            <numerusform>%n 個系統在此支柱尚未評估。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n system(s) do not count: whether the domain applies is not known.</source>
        <translation>
            <numerusform>%n 個系統不計入：是否屬於此場域尚未可知。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in this scope</source>
        <translation>
            <numerusform>此範圍 %n 則</numerusform>
        </translation>
    </message>
    <message>
        <source>Findings stand with each system; open one to see its own.</source>
        <translation>一致性問題列在各系統之下，開啟系統即可看到。</translation>
    </message>
    <message>
        <source>Nothing contradicts itself here.</source>
        <translation>這裡沒有互相矛盾之處。</translation>
    </message>
    <message>
        <source>Consistency</source>
        <translation>一致性</translation>
    </message>
    <message>
        <source>Level of the pillar</source>
        <translation>支柱的等級</translation>
    </message>
    <message>
        <source>Set target…</source>
        <translation>設定目標…</translation>
    </message>
    <message>
        <source>Back to the guideline</source>
        <translation>回到指引</translation>
    </message>
    <message>
        <source>Switch</source>
        <translation>切換</translation>
    </message>
    <message>
        <source>Fix all…</source>
        <translation>全部修正…</translation>
    </message>
    <message>
        <source>Second lens</source>
        <translation>另一把尺</translation>
    </message>
</context>
<context>
    <name>zt::MaturityPage</name>
    <message>
        <source>Return item %1</source>
        <translation>退回項次 %1</translation>
    </message>
    <message>
        <source>Whoever answered it sees what is missing.</source>
        <translation>填答的人會看到還缺什麼。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>退回</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>意見</translation>
    </message>
    <message>
        <source> OTP is not phishing-resistant; accepted as the guideline lists it.</source>
        <translation> OTP 不具抗釣魚能力，依指引條文採認。</translation>
    </message>
    <message>
        <source>Whole institution</source>
        <translation>全機構</translation>
    </message>
    <message>
        <source>Domains</source>
        <translation>場域</translation>
    </message>
    <message>
        <source>Systems</source>
        <translation>系統</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>範圍</translation>
    </message>
    <message>
        <source>Name this point…</source>
        <translation>建立快照…</translation>
    </message>
    <message>
        <source>Compare with nothing</source>
        <translation>不對照</translation>
    </message>
    <message>
        <source>Named points</source>
        <translation>快照</translation>
    </message>
    <message>
        <source>Name this point</source>
        <translation>建立快照</translation>
    </message>
    <message>
        <source>The name marks entry #%1 of the trail. It is no copy: the state is read back along the trail when it is compared.</source>
        <translation>快照是軌跡第 #%1 筆的名稱，不是副本；對照時沿軌跡讀回當時狀態。</translation>
    </message>
    <message>
        <source>Name it</source>
        <translation>建立</translation>
    </message>
    <message>
        <source>Name, for example kick-off 2026-01</source>
        <translation>名稱，例如：期初 2026-01</translation>
    </message>
    <message>
        <source>“%1” names this point</source>
        <translation>已建立快照「%1」</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>復原</translation>
    </message>
    <message>
        <source>Maturity</source>
        <translation>成熟度</translation>
    </message>
    <message>
        <source>status</source>
        <translation>狀態</translation>
    </message>
    <message>
        <source>next item</source>
        <translation>下一項</translation>
    </message>
    <message>
        <source>next open one</source>
        <translation>下一個未評估</translation>
    </message>
    <message>
        <source>Every item that applies is assessed</source>
        <translation>適用的項次都已評估</translation>
    </message>
    <message>
        <source>Scope: %1</source>
        <translation>範圍：%1</translation>
    </message>
    <message>
        <source>Roll-up</source>
        <translation>彙總</translation>
    </message>
    <message>
        <source>How levels are rolled up: %1</source>
        <translation>等級的彙總方式：%1</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>對照</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>無</translation>
    </message>
    <message>
        <source>Compare with a named point of the trail</source>
        <translation>與軌跡上的快照對照</translation>
    </message>
    <message>
        <source>Gives the present state a name to compare with later</source>
        <translation>為目前狀態命名，供日後對照</translation>
    </message>
    <message>
        <source>Next item</source>
        <translation>下一項</translation>
    </message>
    <message>
        <source>Previous item</source>
        <translation>上一項</translation>
    </message>
    <message>
        <source>Next item that is not assessed</source>
        <translation>下一個未評估的項次</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>%n 項</numerusform>
        </translation>
    </message>
    <message>
        <source>Each of these needs a file or words of yours</source>
        <translation>這些都須由您補檔案或文字</translation>
    </message>
    <message>
        <source>Fix all of one kind</source>
        <translation>同類一次修正</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <translation>%1：%2 → %3</translation>
    </message>
    <message numerus="yes">
        <source>Fix %n item(s)</source>
        <translation>
            <numerusform>修正 %n 項</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) fixed</source>
        <translation>
            <numerusform>已修正 %n 項</numerusform>
        </translation>
    </message>
    <message>
        <source>Put the systems in first</source>
        <translation>先放進系統清冊</translation>
    </message>
    <message>
        <source>Maturity is answered system by system: for each item of the guideline a status, how it is done, and evidence. The levels of the institution follow from them.</source>
        <translation>成熟度逐系統作答：每一項各有狀態、做法與佐證，全機構等級由此彙總。</translation>
    </message>
    <message>
        <source>To the inventory</source>
        <translation>前往系統盤點</translation>
    </message>
    <message>
        <source>Assess the institution as one…</source>
        <translation>不分系統，直接評估全機構…</translation>
    </message>
    <message>
        <source>No point has a name yet: name this one…</source>
        <translation>尚無具名時點：為現況命名…</translation>
    </message>
    <message>
        <source>Any two points or files…</source>
        <translation>任兩個時點或檔案…</translation>
    </message>
</context>
<context>
    <name>zt::MaturityTexts</name>
    <message>
        <source>Implemented</source>
        <translation>已實施</translation>
    </message>
    <message>
        <source>Partial</source>
        <translation>部分實施</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>規劃中</translation>
    </message>
    <message>
        <source>Not done</source>
        <translation>未實施</translation>
    </message>
    <message>
        <source>N/A</source>
        <translation>不適用</translation>
    </message>
    <message>
        <source>Not assessed</source>
        <translation>未評估</translation>
    </message>
    <message>
        <source>Partial %1%</source>
        <translation>部分 %1%</translation>
    </message>
    <message>
        <source>Agreed</source>
        <translation>同意</translation>
    </message>
    <message>
        <source>Returned…</source>
        <translation>退回…</translation>
    </message>
    <message>
        <source>To review</source>
        <translation>待覆核</translation>
    </message>
    <message>
        <source>Reached by %1%</source>
        <translation>%1% 達到</translation>
    </message>
    <message>
        <source>Reached by %1%, weighted</source>
        <translation>加權 %1% 達到</translation>
    </message>
    <message>
        <source>Own answers</source>
        <translation>直接作答</translation>
    </message>
    <message>
        <source>Weakest system</source>
        <translation>取最弱</translation>
    </message>
    <message>
        <source>Whole institution</source>
        <translation>全機構</translation>
    </message>
    <message>
        <source>below I</source>
        <translation>尚未達 I</translation>
    </message>
    <message>
        <source>%1, %2 indicators</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>Below level I</source>
        <translation>尚未達 I</translation>
    </message>
    <message>
        <source>%1 %2 → %3</source>
        <translation>%1 %2 → %3</translation>
    </message>
</context>
<context>
    <name>zt::MaturityTreeModel</name>
    <message>
        <source>%1, level %2, %3 of %4</source>
        <translation>%1，等級 %2，%4 中的 %3</translation>
    </message>
    <message>
        <source>, target %1</source>
        <translation>，目標 %1</translation>
    </message>
    <message>
        <source>%1 %2, level %3, %4</source>
        <translation>%1 %2，等級 %3，%4</translation>
    </message>
    <message numerus="yes">
        <source>%1 %2, level %3, holds %n system(s) down</source>
        <translation>
            <numerusform>%1 %2，等級 %3，壓住 %n 個系統</numerusform>
        </translation>
    </message>
    <message>
        <source>, holds the level down</source>
        <translation>，壓住</translation>
    </message>
    <message>
        <source>holds down</source>
        <translation>壓住</translation>
    </message>
</context>
<context>
    <name>zt::MeasureDialog</name>
    <message>
        <source>What shall be done</source>
        <translation>措施</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>負責人</translation>
    </message>
    <message>
        <source>New corrective action</source>
        <translation>新增改善措施</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>It can become a finding, which is then followed up to its closing.</source>
        <translation>可列為查核發現，追蹤到結案。</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>記錄</translation>
    </message>
    <message>
        <source>Say what shall be done</source>
        <translation>請填改善措施</translation>
    </message>
    <message>
        <source>A date as 2026-06-30, or nothing</source>
        <translation>日期請寫成 2026-06-30，或留白</translation>
    </message>
</context>
<context>
    <name>zt::MeasureList</name>
    <message>
        <source>As a finding…</source>
        <translation>列為發現…</translation>
    </message>
    <message>
        <source>Begin an audit first</source>
        <translation>請先開始一次查核</translation>
    </message>
    <message>
        <source>overdue %1</source>
        <translation>逾期 %1</translation>
    </message>
    <message>
        <source>due %1</source>
        <translation>到期 %1</translation>
    </message>
    <message>
        <source>Improvement</source>
        <translation>改善</translation>
    </message>
    <message>
        <source>becomes findings that are followed up to their closing</source>
        <translation>可列為發現，追蹤到結案</translation>
    </message>
    <message>
        <source>New corrective action…</source>
        <translation>新增改善措施…</translation>
    </message>
</context>
<context>
    <name>zt::MethodPopover</name>
    <message>
        <source>Method</source>
        <translation>評選方法</translation>
    </message>
    <message>
        <source>What decides</source>
        <translation>以何者評選</translation>
    </message>
    <message>
        <source>The guideline prints both instruments and does not say when to use which.</source>
        <translation>指引並列兩套方法，未說明何時採用哪一套。</translation>
    </message>
    <message>
        <source>Weight of each factor</source>
        <translation>各因子權重</translation>
    </message>
    <message>
        <source>All 100 %</source>
        <translation>全部 100 %</translation>
    </message>
    <message>
        <source>Trials behind the stability</source>
        <translation>穩定度試驗</translation>
    </message>
    <message>
        <source>Trials</source>
        <translation>試驗次數</translation>
    </message>
    <message>
        <source>Chance that a score moves by one</source>
        <translation>評分變動一分的機率</translation>
    </message>
    <message>
        <source>Weights vary by</source>
        <translation>權重變動幅度</translation>
    </message>
</context>
<context>
    <name>zt::MomentField</name>
    <message>
        <source>A time as 2026-07-18 09:20 (Taipei), or with its offset: 2026-07-18T09:20+08:00.</source>
        <translation>時間請寫成 2026-07-18 09:20（臺北時間），或註明時差：2026-07-18T09:20+08:00。</translation>
    </message>
</context>
<context>
    <name>zt::NewAssessmentDialog</name>
    <message>
        <source>New assessment</source>
        <translation>新增評估</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名稱</translation>
    </message>
    <message>
        <source>Stands on the cover of every report</source>
        <translation>印在每份報告的封面</translation>
    </message>
    <message>
        <source>Institution</source>
        <translation>機構</translation>
    </message>
    <message>
        <source>Not stated</source>
        <translation>未填</translation>
    </message>
    <message>
        <source>Sector</source>
        <translation>業別</translation>
    </message>
    <message>
        <source>Decides which emphases are shown</source>
        <translation>決定顯示哪些業別重點</translation>
    </message>
    <message>
        <source>Tier %1</source>
        <translation>第 %1 級</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>分級</translation>
    </message>
    <message>
        <source>Securities firms only</source>
        <translation>僅證券商適用</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>期間</translation>
    </message>
    <message>
        <source>As your institution writes it</source>
        <translation>依機構慣用寫法</translation>
    </message>
    <message>
        <source>ROC year %1</source>
        <translation>%1 年度</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>評估小組</translation>
    </message>
    <message>
        <source>Names, parted by commas</source>
        <translation>姓名，以頓號或逗號分隔</translation>
    </message>
    <message>
        <source>One file (.zta) holds everything; it works offline</source>
        <translation>一個檔案（.zta）存放全部內容，離線即可使用</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Create…</source>
        <translation>建立…</translation>
    </message>
    <message>
        <source>Give the assessment a name first</source>
        <translation>請先填寫評估名稱</translation>
    </message>
    <message>
        <source>Where the assessment is kept</source>
        <translation>評估檔的存放位置</translation>
    </message>
    <message>
        <source>Assessments (*.zta)</source>
        <translation>評估檔 (*.zta)</translation>
    </message>
    <message>
        <source>Only securities firms have tiers</source>
        <translation>只有證券業分級</translation>
    </message>
</context>
<context>
    <name>zt::NewIncidentDialog</name>
    <message>
        <source>Begin from</source>
        <translation>起頭</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>編號</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>名稱</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>類別</translation>
    </message>
    <message>
        <source>a drill, not an incident</source>
        <translation>演練，非真實事件</translation>
    </message>
    <message>
        <source>New incident</source>
        <translation>新增資安事件</translation>
    </message>
    <message>
        <source>a blank record</source>
        <translation>空白紀錄</translation>
    </message>
    <message>
        <source>Occurred</source>
        <translation>發生時間</translation>
    </message>
    <message>
        <source>Noticed</source>
        <translation>知悉時間</translation>
    </message>
    <message>
        <source>The deadlines run from one of the two; which one, you choose on the page. No source states it.</source>
        <translation>各項時限自其中之一起算，可在頁面上選擇；來源未載明起算時點。</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>Give it a title</source>
        <translation>請填名稱</translation>
    </message>
    <message>
        <source>Give it a code</source>
        <translation>請填編號</translation>
    </message>
    <message>
        <source>Say when it was</source>
        <translation>請填時間</translation>
    </message>
</context>
<context>
    <name>zt::OutcomeFaultsDialog</name>
    <message>
        <source>No.</source>
        <translation>序號</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>備註</translation>
    </message>
    <message>
        <source>Cell</source>
        <translation>儲存格</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>欄位</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>讀到</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>可接受</translation>
    </message>
    <message>
        <source>Outcomes that cannot be read</source>
        <translation>無法讀取的抽查結果</translation>
    </message>
    <message>
        <source>%1 rows at fault, %2 sound: nothing was recorded</source>
        <translation>%1 列有錯、%2 列無誤，未記錄任何一列</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>關閉</translation>
    </message>
</context>
<context>
    <name>zt::OverviewPage</name>
    <message>
        <source>Written: %1</source>
        <translation>已寫入：%1</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>顯示</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>總覽</translation>
    </message>
    <message>
        <source>values of a chart</source>
        <translation>圖表的數值</translation>
    </message>
    <message>
        <source>copy, save, print, data</source>
        <translation>複製、存檔、列印、數據</translation>
    </message>
    <message>
        <source>Name points of the trail on the maturity page, such as kick-off and half-year; the lines run over them.</source>
        <translation>請在成熟度頁為軌跡的時點命名，例如期初、半年；趨勢線依這些時點繪製。</translation>
    </message>
    <message>
        <source>Set target levels on the roadmap; the gaps before them are then burnt down here.</source>
        <translation>先在改善計畫訂定目標等級，這裡就會顯示缺口燃盡的進度。</translation>
    </message>
    <message>
        <source>There are no open actions.</source>
        <translation>沒有未結的行動。</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>範圍</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>對照</translation>
    </message>
    <message>
        <source>Scope: %1</source>
        <translation>範圍：%1</translation>
    </message>
    <message>
        <source>Compare: %1</source>
        <translation>對照：%1</translation>
    </message>
    <message>
        <source>Compare: nothing yet</source>
        <translation>對照：尚無</translation>
    </message>
    <message>
        <source>With which named point the present is compared</source>
        <translation>現況與哪一個命名時點對照</translation>
    </message>
    <message>
        <source>No point of the trail has a name yet; name one on the maturity page</source>
        <translation>軌跡上還沒有命名的時點；請到成熟度頁命名</translation>
    </message>
    <message>
        <source>Put the systems in first</source>
        <translation>先放進系統清冊</translation>
    </message>
    <message>
        <source>The overview shows how far the guideline&apos;s items are carried out in each system. It begins with the inventory.</source>
        <translation>總覽呈現各系統落實指引項次的程度，先從系統清冊開始。</translation>
    </message>
    <message>
        <source>To the inventory</source>
        <translation>前往系統盤點</translation>
    </message>
    <message>
        <source>Say how far the items are carried out</source>
        <translation>先評估項次的落實程度</translation>
    </message>
    <message>
        <source>No item is answered yet. With the first answers the five pillars get their levels here, with what holds each of them down.</source>
        <translation>還沒有任何項次的答案。有了第一批答案，這裡就會顯示五支柱的等級，以及壓住各支柱的項次。</translation>
    </message>
    <message>
        <source>Answer the items</source>
        <translation>開始評估項次</translation>
    </message>
    <message>
        <source>Past levels</source>
        <translation>過去的等級</translation>
    </message>
    <message>
        <source>Past gaps</source>
        <translation>過去的缺口</translation>
    </message>
    <message>
        <source>Domains</source>
        <translation>場域</translation>
    </message>
    <message>
        <source>Systems</source>
        <translation>系統</translation>
    </message>
    <message>
        <source>Named points</source>
        <translation>命名的時點</translation>
    </message>
    <message>
        <source>The overview on one page of PDF, for those who decide</source>
        <translation>給決策者的一頁 PDF 總覽</translation>
    </message>
    <message>
        <source>The overview on one page</source>
        <translation>一頁總覽</translation>
    </message>
    <message>
        <source>%1 overview.pdf</source>
        <translation>%1 總覽.pdf</translation>
    </message>
    <message>
        <source>Writing %1</source>
        <translation>正在寫入 %1</translation>
    </message>
    <message>
        <source>One-page report</source>
        <translation>一頁報告</translation>
    </message>
</context>
<context>
    <name>zt::OwnPackReader</name>
    <message>
        <source>Packs and spreadsheets (*.json *.xlsx *.ods *.csv)</source>
        <translation>套件與試算表 (*.json *.xlsx *.ods *.csv)</translation>
    </message>
    <message>
        <source>Reading %1</source>
        <translation>讀取 %1</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>另有 %1 項</translation>
    </message>
    <message>
        <source>%1 is no checklist yet</source>
        <translation>%1 還不能當作查核清單</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>關閉</translation>
    </message>
    <message>
        <source>An empty form for a checklist</source>
        <translation>查核清單的空白範本</translation>
    </message>
    <message>
        <source>checklist form.xlsx</source>
        <translation>查核清單範本.xlsx</translation>
    </message>
    <message>
        <source>Writing the form</source>
        <translation>正在寫出範本</translation>
    </message>
    <message>
        <source>The form was written</source>
        <translation>已寫出範本</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>開啟位置</translation>
    </message>
    <message>
        <source>The form was not written</source>
        <translation>未能寫出範本</translation>
    </message>
    <message>
        <source>An empty form for a crosswalk</source>
        <translation>對照表的空白範本</translation>
    </message>
    <message>
        <source>crosswalk form.xlsx</source>
        <translation>對照表範本.xlsx</translation>
    </message>
</context>
<context>
    <name>zt::PackHeadDialog</name>
    <message>
        <source>A checklist of one&apos;s own</source>
        <translation>自訂查核清單</translation>
    </message>
    <message>
        <source>Spreadsheet</source>
        <translation>試算表</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>名稱</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>識別碼</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>Read it</source>
        <translation>讀入</translation>
    </message>
    <message>
        <source>Give title, id and version first</source>
        <translation>請先填名稱、識別碼與版本</translation>
    </message>
    <message>
        <source>One point a row below the heads (code, name, text, tiers, …). The id is what later versions of the checklist are known by.</source>
        <translation>欄名下方一列一個查核點（代碼、名稱、查核內容、適用級別……）。日後換版時以識別碼認定是同一份清單。</translation>
    </message>
</context>
<context>
    <name>zt::PageHeader</name>
    <message>
        <source>Search or run a command</source>
        <translation>搜尋或執行指令</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>搜尋</translation>
    </message>
</context>
<context>
    <name>zt::ParameterDialog</name>
    <message>
        <source>Source</source>
        <translation>出處</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>told in the working paper and in every export</source>
        <translation>列在底稿與每份匯出檔</translation>
    </message>
    <message>
        <source>For this analysis alone; the rules themselves stay as they are published.</source>
        <translation>僅適用於這次分析；規則本身維持公布的內容。</translation>
    </message>
    <message>
        <source>Analyse</source>
        <translation>分析</translation>
    </message>
    <message>
        <source>Change a value first</source>
        <translation>請先更改一個值</translation>
    </message>
    <message>
        <source>Say why first</source>
        <translation>請先說明理由</translation>
    </message>
</context>
<context>
    <name>zt::PartsBar</name>
    <message>
        <source>without an exception</source>
        <translation>無例外</translation>
    </message>
    <message>
        <source>explained</source>
        <translation>已說明</translation>
    </message>
    <message>
        <source>with an exception</source>
        <translation>有例外</translation>
    </message>
    <message>
        <source>cannot be judged: not counted as kept</source>
        <translation>無法判定，不算合格</translation>
    </message>
    <message>
        <source>Without an exception %1, explained %2, with an exception %3, cannot be judged %4</source>
        <translation>無例外 %1、已說明 %2、有例外 %3、無法判定 %4</translation>
    </message>
</context>
<context>
    <name>zt::PassphraseField</name>
    <message>
        <source>Hide what is typed</source>
        <translation>隱藏輸入內容</translation>
    </message>
    <message>
        <source>Show what is typed</source>
        <translation>顯示輸入內容</translation>
    </message>
</context>
<context>
    <name>zt::PillarDelegate</name>
    <message numerus="yes">
        <source>%n system(s)</source>
        <comment>held down by an item</comment>
        <translation>
            <numerusform>%n 系統</numerusform>
        </translation>
    </message>
    <message>
        <source>holds down</source>
        <translation>壓住</translation>
    </message>
    <message>
        <source>holds</source>
        <comment>short for: holds down</comment>
        <translation>壓住</translation>
    </message>
</context>
<context>
    <name>zt::PointHistory</name>
    <message>
        <source>What happened to the point</source>
        <translation>讀取本點歷程</translation>
    </message>
</context>
<context>
    <name>zt::PointPanel</name>
    <message>
        <source>Why it is not applicable</source>
        <translation>不適用的理由</translation>
    </message>
    <message>
        <source>Procedure</source>
        <translation>查核程序</translation>
    </message>
    <message>
        <source>Observation</source>
        <translation>觀察</translation>
    </message>
    <message>
        <source>Conclusion</source>
        <translation>結論</translation>
    </message>
    <message>
        <source>Record as not applicable</source>
        <translation>記為不適用</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>維持原狀</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>佐證</translation>
    </message>
    <message>
        <source>+ Add or drop files</source>
        <translation>＋ 加入或拖放檔案</translation>
    </message>
    <message>
        <source>History of the point</source>
        <translation>本點歷程</translation>
    </message>
    <message>
        <source>every change is in the trail</source>
        <translation>每次變更皆入軌跡</translation>
    </message>
    <message>
        <source>Previous point</source>
        <translation>上一點</translation>
    </message>
    <message>
        <source>Next point</source>
        <translation>下一點</translation>
    </message>
    <message>
        <source>The same words as %1, shown once</source>
        <translation>與 %1 內容相同，併列一次</translation>
    </message>
    <message>
        <source>Expected evidence: %1</source>
        <translation>預期佐證：%1</translation>
    </message>
    <message numerus="yes">
        <source>%n piece(s)</source>
        <translation>
            <numerusform>%n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Changed after it was accepted</source>
        <translation>核可後已變動</translation>
    </message>
    <message>
        <source>What %1 accepted on %2 is no longer what stands here. Send it for review again.</source>
        <translation>%1 於 %2 核可的內容，與現況已不相同；請再次送審。</translation>
    </message>
    <message>
        <source>Not in this audit</source>
        <translation>本次查核不適用</translation>
    </message>
    <message>
        <source>Not known whether it applies</source>
        <translation>尚無法判定是否適用</translation>
    </message>
    <message numerus="yes">
        <source>All %n</source>
        <translation>
            <numerusform>全部 %n 筆</numerusform>
        </translation>
    </message>
    <message>
        <source>Looked at: it still holds</source>
        <translation>已檢視，仍成立</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>須再檢視</translation>
    </message>
    <message>
        <source>Asked before: %1</source>
        <translation>原查核內容：%1</translation>
    </message>
    <message>
        <source>Answer the conditions…</source>
        <translation>回答條件…</translation>
    </message>
</context>
<context>
    <name>zt::PrincipleList</name>
    <message>
        <source>Principles of preservation</source>
        <translation>保全原則</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>已符合</translation>
    </message>
    <message>
        <source>not kept</source>
        <translation>未符合</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>未知</translation>
    </message>
</context>
<context>
    <name>zt::ProtectionDialog</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Remove the lock…</source>
        <translation>移除鎖…</translation>
    </message>
    <message>
        <source>Change the lock</source>
        <translation>換鎖</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>上鎖</translation>
    </message>
    <message>
        <source>Protection</source>
        <translation>保護</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>密語</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>金鑰</translation>
    </message>
    <message>
        <source>What opens it</source>
        <translation>開啟方式</translation>
    </message>
    <message>
        <source>Not locked: whoever gets hold of the file can read it.</source>
        <translation>未上鎖：任何拿到檔案的人都讀得到。</translation>
    </message>
    <message>
        <source>Locked: encrypted on the disk, opened by a passphrase.</source>
        <translation>已上鎖：磁碟上為密文，以密語開啟。</translation>
    </message>
    <message numerus="yes">
        <source>Locked: encrypted on the disk, opened by %n key(s).</source>
        <translation>
            <numerusform>已上鎖：磁碟上為密文，以 %n 把金鑰開啟。</numerusform>
        </translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>新密語</translation>
    </message>
    <message>
        <source>The same again</source>
        <translation>再輸入一次</translation>
    </message>
    <message>
        <source>Caps Lock is on</source>
        <translation>大寫鎖定開著</translation>
    </message>
    <message>
        <source>There is no back door: who forgets the passphrase has lost the content. Keep it where two people can reach it.</source>
        <translation>沒有後門：忘記密語就再也打不開。請保管在兩個人都拿得到的地方。</translation>
    </message>
    <message>
        <source>Key of a person (age1…)</source>
        <translation>某人的金鑰（age1…）</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>加入</translation>
    </message>
    <message>
        <source>From a file…</source>
        <translation>從檔案…</translation>
    </message>
    <message>
        <source>Keys that shall open it</source>
        <translation>可開啟的金鑰</translation>
    </message>
    <message>
        <source>The file does not tell whose keys open it now, since another program locked it. List all that shall open it.</source>
        <translation>檔案由其他程式上鎖，未記載現在可用哪些金鑰開啟。請列出所有可開啟的金鑰。</translation>
    </message>
    <message>
        <source>Whoever has the secret half of one of these keys opens the file. Without any of them its content is lost.</source>
        <translation>持有其中任一把的私密部分就能開啟；若全都遺失，內容就打不開了。</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Lock again when idle for</source>
        <translation>閒置多久自動上鎖</translation>
    </message>
    <message>
        <source>Saves first, then forgets keys and content; holds for every locked file on this computer</source>
        <translation>先儲存，再清除金鑰與內容；適用這部電腦上所有已上鎖的檔案</translation>
    </message>
    <message>
        <source>A list of keys, or a key file</source>
        <translation>金鑰清單或金鑰檔</translation>
    </message>
    <message>
        <source>It is open read-only; its lock cannot be changed</source>
        <translation>目前以唯讀開啟，不能換鎖</translation>
    </message>
    <message>
        <source>At least one key must remain</source>
        <translation>至少要留一把金鑰</translation>
    </message>
    <message>
        <source>These keys open it already</source>
        <translation>現在就是這些金鑰</translation>
    </message>
    <message>
        <source>Type the new passphrase</source>
        <translation>請輸入新密語</translation>
    </message>
    <message>
        <source>The two are not the same yet</source>
        <translation>兩次輸入還不一致</translation>
    </message>
    <message numerus="yes">
        <source>%n character(s): short ones are guessed. Four words that have nothing to do with each other are better.</source>
        <translation>
            <numerusform>%n 個字：太短容易被猜中。用四個互不相干的詞較好。</numerusform>
        </translation>
    </message>
    <message>
        <source>Trying one takes an attacker about a second, too.</source>
        <translation>攻擊者每試一次也要約 1 秒。</translation>
    </message>
</context>
<context>
    <name>zt::QuestionnaireDesk</name>
    <message>
        <source>Questionnaire…</source>
        <translation>受查單位問卷…</translation>
    </message>
    <message>
        <source>A workbook for the audited unit, out and back</source>
        <translation>給受查單位填答的活頁簿，寫出與帶回</translation>
    </message>
    <message>
        <source>Write the questionnaire for the audited unit…</source>
        <translation>寫出受查單位問卷…</translation>
    </message>
    <message>
        <source>Bring an answered questionnaire back…</source>
        <translation>帶回已填的問卷…</translation>
    </message>
    <message>
        <source>Questionnaire for the audited unit</source>
        <translation>受查單位問卷</translation>
    </message>
    <message>
        <source>A locked workbook goes out, with one row for each point that applies. Answered, it is brought back here or dropped on this page, in whatever order its rows and columns are by then.</source>
        <translation>寫出一份鎖定的活頁簿，每個適用的查核點一列。填好交回後在此帶回，或直接拖放到本頁；列與欄的順序即使變動也認得。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Bring back…</source>
        <translation>帶回…</translation>
    </message>
    <message>
        <source>Write…</source>
        <translation>寫出…</translation>
    </message>
    <message>
        <source>%1 questionnaire %2.xlsx</source>
        <translation>%1 問卷 %2.xlsx</translation>
    </message>
    <message>
        <source>Write the questionnaire</source>
        <translation>寫出問卷</translation>
    </message>
    <message>
        <source>Writing %1</source>
        <translation>正在寫出 %1</translation>
    </message>
    <message>
        <source>The answered questionnaire</source>
        <translation>已填的問卷</translation>
    </message>
    <message>
        <source>Spreadsheets (*.xlsx *.ods *.csv)</source>
        <translation>試算表 (*.xlsx *.ods *.csv)</translation>
    </message>
    <message>
        <source>Reading %1</source>
        <translation>正在讀取 %1</translation>
    </message>
    <message>
        <source>Reading what was sent</source>
        <translation>正在讀取寄出時的狀態</translation>
    </message>
    <message>
        <source>Recording answers</source>
        <translation>正在記錄答覆</translation>
    </message>
    <message numerus="yes">
        <source>Answers to %n point(s) taken over</source>
        <translation>
            <numerusform>已帶入 %n 點的答覆</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>zt::RaiseFindingDialog</name>
    <message>
        <source>Corrective action as a finding</source>
        <translation>改善措施列為發現</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>現況</translation>
    </message>
    <message>
        <source>Audit</source>
        <translation>查核</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>嚴重度</translation>
    </message>
    <message>
        <source>Point</source>
        <translation>查核點</translation>
    </message>
    <message>
        <source>Words or code of the point it breaks</source>
        <translation>查核點代碼或文字</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>查核點</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>記錄</translation>
    </message>
    <message>
        <source>Begin an audit first</source>
        <translation>請先開始一次查核</translation>
    </message>
    <message>
        <source>Choose the point it breaks</source>
        <translation>請選擇違反的查核點</translation>
    </message>
</context>
<context>
    <name>zt::RecordForm</name>
    <message>
        <source>Choose…</source>
        <translation>選擇…</translation>
    </message>
    <message>
        <source>concerned</source>
        <translation>受影響</translation>
    </message>
    <message>
        <source>Systems concerned</source>
        <translation>受影響的系統</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>紀錄</translation>
    </message>
    <message>
        <source>after the list of the 4G guideline</source>
        <translation>依 4G 指引欄位</translation>
    </message>
    <message>
        <source>a drill, not an incident</source>
        <translation>演練，非真實事件</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>名稱</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>編號</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>等級</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>類別</translation>
    </message>
    <message>
        <source>Systems</source>
        <translation>受影響系統</translation>
    </message>
    <message>
        <source>Must be reported</source>
        <translation>是否須通報</translation>
    </message>
    <message>
        <source>Why not</source>
        <translation>不通報理由</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>事件描述</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>處理結果</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>檢討</translation>
    </message>
    <message>
        <source>Open it again</source>
        <translation>重新開啟</translation>
    </message>
    <message>
        <source>Close the incident…</source>
        <translation>事件結案…</translation>
    </message>
</context>
<context>
    <name>zt::RegulatorDetails</name>
    <message>
        <source>Points and findings</source>
        <translation>各點與缺失</translation>
    </message>
    <message>
        <source>Choose a point, a broker or a type of deficiency to see what stands behind it.</source>
        <translation>選一個點、一家券商或一類缺失，這裡列出其依據。</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>另有 %1 項</translation>
    </message>
    <message>
        <source>Findings %1</source>
        <translation>%1 年度缺失</translation>
    </message>
    <message>
        <source>%1 points</source>
        <translation>%1 分</translation>
    </message>
    <message>
        <source>None found</source>
        <translation>未發現缺失</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>Share and deduction by year</source>
        <translation>歷年比重與扣分</translation>
    </message>
    <message>
        <source>What the deduction is made of</source>
        <translation>扣分的組成</translation>
    </message>
    <message>
        <source>Not accounted for</source>
        <translation>未歸類</translation>
    </message>
    <message>
        <source>Hidden risk</source>
        <translation>隱藏風險</translation>
    </message>
    <message>
        <source>Share of brokers by year</source>
        <translation>歷年家數占比</translation>
    </message>
    <message>
        <source>Brokers %1</source>
        <translation>%1 年度券商</translation>
    </message>
    <message>
        <source>None known</source>
        <translation>未知有此缺失者</translation>
    </message>
    <message numerus="yes">
        <source>%n year(s) of brokers</source>
        <translation>
            <numerusform>%n 筆券商年度</numerusform>
        </translation>
    </message>
    <message>
        <source>It has no annual audit with the end of its period, and so says nothing of a year.</source>
        <translation>沒有載明期末日的年度例查，因此沒有任何年度的資料。</translation>
    </message>
    <message>
        <source>Passed over, as they are not annual audits, state no end of their period or are second ones of a year: %1</source>
        <translation>未採計，因為不是年度例查、未載期末日，或同年度另有一次：%1</translation>
    </message>
    <message>
        <source>Take it out</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>檔案</translation>
    </message>
    <message numerus="yes">
        <source>%n read</source>
        <translation>
            <numerusform>已讀 %n 個</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not taken</source>
        <translation>
            <numerusform>未採用 %n 個</numerusform>
        </translation>
    </message>
    <message>
        <source>Not taken; mend and add them again</source>
        <translation>未採用；修正後再加入</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>已讀入</translation>
    </message>
    <message>
        <source>Sheets passed over, as they name no broker and year</source>
        <translation>略過的工作表（沒有券商與年度）</translation>
    </message>
    <message>
        <source>Open the assessment of %1</source>
        <translation>開啟 %1 的評估</translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s)</source>
        <translation>
            <numerusform>%n 件缺失</numerusform>
        </translation>
    </message>
    <message>
        <source>Findings not closed</source>
        <translation>未結缺失</translation>
    </message>
    <message>
        <source>Findings not closed on %1</source>
        <translation>未結缺失（%1）</translation>
    </message>
    <message>
        <source>Not stated: no assessment of this broker was read</source>
        <translation>未提供：沒有讀入這家券商的評估檔</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>未結</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>逾期</translation>
    </message>
    <message>
        <source>No figures of %1; %2</source>
        <translation>沒有 %1 年度的數字；%2</translation>
    </message>
    <message>
        <source>Look at %1</source>
        <translation>看 %1 年度</translation>
    </message>
    <message>
        <source>Without figures of %1</source>
        <translation>沒有 %1 年度數字者</translation>
    </message>
    <message>
        <source>Left out of every count and share of the year</source>
        <translation>未列入該年度的任何家數與占比</translation>
    </message>
    <message>
        <source>Brokers with figures, by year</source>
        <translation>各年度有數字的家數</translation>
    </message>
</context>
<context>
    <name>zt::RegulatorPage</name>
    <message>
        <source>Written: %1</source>
        <translation>已寫出：%1</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>顯示</translation>
    </message>
    <message>
        <source>Regulator&apos;s view</source>
        <translation>監理儀表板</translation>
    </message>
    <message numerus="yes">
        <source>%n broker(s)</source>
        <translation>
            <numerusform>%n 家證券商</numerusform>
        </translation>
    </message>
    <message>
        <source>names shown</source>
        <translation>顯示名稱</translation>
    </message>
    <message>
        <source>names masked</source>
        <translation>名稱遮蔽</translation>
    </message>
    <message>
        <source>points of a chart</source>
        <translation>圖上各點</translation>
    </message>
    <message>
        <source>open</source>
        <translation>開啟</translation>
    </message>
    <message>
        <source>copy, save, print, data</source>
        <translation>複製、存檔、列印、數據</translation>
    </message>
    <message>
        <source>No broker of this year has both a share and a deduction.</source>
        <translation>這一年沒有同時載明比重與扣分的券商。</translation>
    </message>
    <message>
        <source>No type of deficiency is known in two years; the trend needs the first and the last.</source>
        <translation>沒有在兩個年度都已知的缺失類型；趨勢需要首年與末年。</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>匯出…</translation>
    </message>
    <message>
        <source>Mask names</source>
        <translation>遮蔽名稱</translation>
    </message>
    <message>
        <source>Show names</source>
        <translation>顯示名稱</translation>
    </message>
    <message>
        <source>Attention only</source>
        <translation>只看需關懷</translation>
    </message>
    <message>
        <source>All brokers</source>
        <translation>全部券商</translation>
    </message>
    <message>
        <source>Who needs attention</source>
        <translation>誰需要關懷</translation>
    </message>
    <message>
        <source>Types of deficiency</source>
        <translation>缺失類型</translation>
    </message>
    <message>
        <source>and %1 more, at the right</source>
        <translation>另有 %1 處，見右側</translation>
    </message>
    <message numerus="yes">
        <source>%n fault(s); nothing was taken</source>
        <translation>
            <numerusform>%n 處錯誤，未採用任何資料</numerusform>
        </translation>
    </message>
    <message>
        <source>Brokers and findings</source>
        <translation>券商與缺失</translation>
    </message>
    <message>
        <source>Reading brokers</source>
        <translation>讀取券商資料</translation>
    </message>
    <message>
        <source>Reports (*.xlsx *.pdf *.csv *.json)</source>
        <translation>報告 (*.xlsx *.pdf *.csv *.json)</translation>
    </message>
    <message>
        <source>Regulator&apos;s view %1.xlsx</source>
        <translation>監理儀表板 %1.xlsx</translation>
    </message>
    <message>
        <source>Writing the report</source>
        <translation>寫出報告</translation>
    </message>
    <message>
        <source>Open file…</source>
        <translation>開啟檔案…</translation>
    </message>
    <message>
        <source>Add file…</source>
        <translation>加入檔案…</translation>
    </message>
    <message>
        <source>Close files</source>
        <translation>關閉檔案</translation>
    </message>
    <message>
        <source>Spreadsheets of brokers or of findings, and assessments of single firms; several at once, also by dropping them here</source>
        <translation>券商或缺失的試算表，以及個別券商的評估檔；可一次選多個，也可拖放到這裡</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n 個檔案</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not taken</source>
        <translation>
            <numerusform>未採用 %n 個</numerusform>
        </translation>
    </message>
    <message>
        <source>What was read, and what was not taken and why</source>
        <translation>讀入了什麼、什麼未採用及原因</translation>
    </message>
    <message>
        <source>Open the files of the brokers</source>
        <translation>開啟券商的檔案</translation>
    </message>
    <message>
        <source>Spreadsheets with one row per broker and year (share of electronic trading, deduction, and deficiencies by type or a list of findings), and assessments (.zta) whose annual audits become years of their firm. Drop them here, several at once. “ztctl regulator --template” writes an empty workbook.</source>
        <translation>每家券商每年一列的試算表（電子交易比重、扣分，以及各類缺失件數或缺失清單），以及評估檔（.zta，其年度例查即為該券商各年資料）。可一次拖放多個檔案到這裡。「ztctl regulator --template」可寫出空白活頁簿。</translation>
    </message>
    <message>
        <source>Spreadsheets and assessments (*.xlsx *.ods *.csv *.zta)</source>
        <translation>試算表與評估檔 (*.xlsx *.ods *.csv *.zta)</translation>
    </message>
    <message numerus="yes">
        <source>%n without figures</source>
        <translation>
            <numerusform>%n 家無數字</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n broker(s) without figures of %1</source>
        <translation>
            <numerusform>%n 家沒有 %1 年度的數字，未列入</numerusform>
        </translation>
    </message>
    <message>
        <source>Left out of every count and share of the year; shows which</source>
        <translation>未列入該年度的任何家數與占比；按此看是哪些</translation>
    </message>
</context>
<context>
    <name>zt::RelatedList</name>
    <message>
        <source>The crosswalk has no link for this point.</source>
        <translation>對照表沒有與本點對應的條文。</translation>
    </message>
    <message>
        <source>And: %1</source>
        <translation>另有：%1</translation>
    </message>
    <message>
        <source>An answer can be used again</source>
        <translation>可沿用一個答案</translation>
    </message>
    <message>
        <source>%1 says: %2. It may support the observation here (%3).</source>
        <translation>%1：%2，可作本點觀察的旁證（%3）。</translation>
    </message>
    <message>
        <source>Related clauses</source>
        <translation>對應條文</translation>
    </message>
    <message>
        <source>strength</source>
        <translation>強度</translation>
    </message>
    <message>
        <source>Take it, with its source</source>
        <translation>帶入並註明來源</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>略過</translation>
    </message>
    <message>
        <source>Show all, with reasons</source>
        <translation>全部顯示（含理由）</translation>
    </message>
    <message>
        <source>%1; said by %2</source>
        <translation>%1；出自 %2</translation>
    </message>
    <message>
        <source>Crosswalks…</source>
        <translation>對照表…</translation>
    </message>
</context>
<context>
    <name>zt::ReplayPanel</name>
    <message>
        <source>A gateway&apos;s log</source>
        <translation>閘道紀錄</translation>
    </message>
    <message>
        <source>Logs (*.log *.json *.jsonl *.csv *.txt);;All files (*)</source>
        <translation>紀錄 (*.log *.json *.jsonl *.csv *.txt);;所有檔案 (*)</translation>
    </message>
    <message>
        <source>Mapping of the log</source>
        <translation>紀錄的對應檔</translation>
    </message>
    <message>
        <source>Mappings (*.json)</source>
        <translation>對應檔 (*.json)</translation>
    </message>
    <message>
        <source>What the fields of such a log say has to be told: choose a mapping.</source>
        <translation>這種格式須先說明各欄位的意義：請選擇對應檔。</translation>
    </message>
    <message>
        <source>Replaying %1</source>
        <translation>重播 %1</translation>
    </message>
    <message>
        <source>A gateway&apos;s log against the reference</source>
        <translation>實際閘道紀錄與參考閘道對照</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>重新讀取</translation>
    </message>
    <message>
        <source>Put a gateway&apos;s log here</source>
        <translation>把閘道紀錄放到這裡</translation>
    </message>
    <message>
        <source>nginx, Envoy, Entra, or any other with a mapping</source>
        <translation>nginx、Envoy、Entra，或任何附對應檔的格式</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>選擇檔案…</translation>
    </message>
    <message>
        <source>Another file…</source>
        <translation>換一個檔案…</translation>
    </message>
    <message>
        <source>Show names</source>
        <translation>顯示名稱</translation>
    </message>
    <message>
        <source>Otherwise users and addresses are shown as pseudonyms</source>
        <translation>否則使用者與位址以假名顯示</translation>
    </message>
    <message>
        <source>How the log is written</source>
        <translation>紀錄格式</translation>
    </message>
    <message>
        <source>Mapping…</source>
        <translation>對應檔…</translation>
    </message>
    <message>
        <source>Mapping: %1</source>
        <translation>對應檔：%1</translation>
    </message>
    <message>
        <source>Nowhere do log and reference differ.</source>
        <translation>紀錄與參考閘道沒有分歧。</translation>
    </message>
</context>
<context>
    <name>zt::ReportPage</name>
    <message>
        <source>Reports</source>
        <translation>報告</translation>
    </message>
    <message>
        <source>Selection report</source>
        <translation>評選報告</translation>
    </message>
    <message numerus="yes">
        <source>%n system(s)</source>
        <translation>
            <numerusform>%n 個系統</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>入選 %n 個</numerusform>
        </translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>匯出…</translation>
    </message>
    <message>
        <source>Blank inventory…</source>
        <translation>空白清冊…</translation>
    </message>
    <message>
        <source>A workbook with drop-down lists, to be filled in and imported</source>
        <translation>含下拉選單的活頁簿，填妥後再匯入</translation>
    </message>
    <message>
        <source>What is in it</source>
        <translation>報告內容</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>格式</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>語言</translation>
    </message>
    <message>
        <source>Excel</source>
        <translation>Excel</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>CSV</source>
        <translation>CSV</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>Live formulas, native charts, prints on A4</source>
        <translation>公式可重算、原生圖表、A4 列印</translation>
    </message>
    <message>
        <source>The same content with its charts, to be handed in</source>
        <translation>內容與圖表相同，可直接提交</translation>
    </message>
    <message>
        <source>One table of all systems, UTF-8</source>
        <translation>全部系統一張表，UTF-8</translation>
    </message>
    <message>
        <source>Everything as values, for other programs</source>
        <translation>全部內容的資料值，供其他程式使用</translation>
    </message>
    <message>
        <source>Apart from the language of this window</source>
        <translation>與視窗語言無關</translation>
    </message>
    <message>
        <source>Stands in every export</source>
        <translation>每份匯出都會載明</translation>
    </message>
    <message>
        <source>Trail</source>
        <translation>軌跡</translation>
    </message>
    <message>
        <source>Head hash</source>
        <translation>末端雜湊</translation>
    </message>
    <message>
        <source>Pack</source>
        <translation>套件</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>方法</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>程式</translation>
    </message>
    <message>
        <source>After writing, the file is read back and its rows are counted.</source>
        <translation>寫完後會讀回檔案並核對列數。</translation>
    </message>
    <message>
        <source>Reading what the report holds</source>
        <translation>整理報告內容</translation>
    </message>
    <message>
        <source>%1 rows</source>
        <translation>%1 列</translation>
    </message>
    <message numerus="yes">
        <source>%n section(s)</source>
        <translation>
            <numerusform>%n 個章節</numerusform>
        </translation>
    </message>
    <message>
        <source>Export the report</source>
        <translation>匯出報告</translation>
    </message>
    <message>
        <source>Writing %1</source>
        <translation>正在寫入 %1</translation>
    </message>
    <message>
        <source>Wrote %1</source>
        <translation>已匯出 %1</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>開啟資料夾</translation>
    </message>
    <message>
        <source>Blank inventory</source>
        <translation>空白清冊</translation>
    </message>
    <message>
        <source>system inventory.xlsx</source>
        <translation>系統清冊.xlsx</translation>
    </message>
    <message>
        <source>Maturity report</source>
        <translation>成熟度報告</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>報告</translation>
    </message>
    <message>
        <source>About</source>
        <translation>內容</translation>
    </message>
    <message>
        <source>Selection</source>
        <translation>場域評選</translation>
    </message>
    <message>
        <source>Maturity</source>
        <translation>成熟度</translation>
    </message>
    <message>
        <source>Levels, gaps, roadmap and budget; trend and comparison with the last snapshot where there is one</source>
        <translation>等級、缺口、改善計畫與預算；有快照時另含趨勢及與最近快照的比較</translation>
    </message>
    <message>
        <source>Everything that leads to the list, and the list</source>
        <translation>名單與推導名單的一切依據</translation>
    </message>
    <message>
        <source>One table of all items, UTF-8</source>
        <translation>所有項次的一張表，UTF-8</translation>
    </message>
    <message>
        <source>Audit</source>
        <translation>查核</translation>
    </message>
    <message>
        <source>Finding letters</source>
        <translation>發現通知</translation>
    </message>
    <message>
        <source>Yearly statement</source>
        <translation>年度聲明</translation>
    </message>
    <message>
        <source>Audit %1</source>
        <translation>查核 %1</translation>
    </message>
    <message>
        <source>Points with their results, working papers, samples with their seeds, findings and what became of them, statement</source>
        <translation>查核點與結果、工作底稿、抽樣與種子、發現與後續、聲明</translation>
    </message>
    <message>
        <source>One letter per finding that is not closed, to be answered and signed</source>
        <translation>每項未結案的發現一份通知，供回覆與簽署</translation>
    </message>
    <message>
        <source>The result of the year, with the blocks of its four signers in their order</source>
        <translation>年度結果，附四位簽署人依序的簽署欄</translation>
    </message>
    <message>
        <source>One table of all points, UTF-8</source>
        <translation>全部查核點一張表，UTF-8</translation>
    </message>
    <message>
        <source>A paper to be signed is no flat list: choose another format</source>
        <translation>供簽署的文件不是清單：請選其他格式</translation>
    </message>
    <message>
        <source>Audits</source>
        <translation>查核</translation>
    </message>
    <message>
        <source>Report about audit %1</source>
        <translation>查核 %1 的報告</translation>
    </message>
</context>
<context>
    <name>zt::ResultSegment</name>
    <message>
        <source>Result</source>
        <translation>結果</translation>
    </message>
</context>
<context>
    <name>zt::RetestDialog</name>
    <message>
        <source>Retest of %1</source>
        <translation>%1 複查</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>The remedy works, and the finding can be closed.</source>
        <translation>改善有效，可以結案。</translation>
    </message>
    <message>
        <source>The remedy does not work; the finding is in progress again.</source>
        <translation>改善無效，發現回到改善中。</translation>
    </message>
    <message>
        <source>What was done and seen</source>
        <translation>做了什麼、看到什麼</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>佐證</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>記錄</translation>
    </message>
    <message>
        <source>Say what was done and seen</source>
        <translation>請填做了什麼、看到什麼</translation>
    </message>
</context>
<context>
    <name>zt::ReturnDialog</name>
    <message>
        <source>Questionnaire that came back</source>
        <translation>帶回的問卷</translation>
    </message>
    <message>
        <source>Answers that differ</source>
        <translation>有差異的答覆</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>帶入</translation>
    </message>
    <message>
        <source>ours stays</source>
        <translation>保留我方</translation>
    </message>
    <message>
        <source>theirs is taken</source>
        <translation>採用對方</translation>
    </message>
    <message>
        <source>All ours</source>
        <translation>全部保留我方</translation>
    </message>
    <message>
        <source>All theirs</source>
        <translation>全部採用對方</translation>
    </message>
    <message>
        <source>Answered by, where the sheet does not say</source>
        <translation>填答人（表中未填者）</translation>
    </message>
    <message numerus="yes">
        <source>Take %n point(s) over</source>
        <translation>
            <numerusform>帶入 %n 點</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is taken over while a cell is at fault: put it right in the workbook</source>
        <translation>尚有儲存格錯誤，不帶入任何一列：請先在活頁簿中更正</translation>
    </message>
    <message numerus="yes">
        <source>%n point(s) still to be decided</source>
        <translation>
            <numerusform>尚有 %n 點待決定</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) do not say who answered</source>
        <translation>
            <numerusform>有 %n 列未填填答人</numerusform>
        </translation>
    </message>
    <message>
        <source>Rows read: %1. Taken: %2. As before: %3. Without a place here: %4.</source>
        <translation>讀入 %1 列：帶入 %2、不變 %3、找不到對應 %4</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>工作表</translation>
    </message>
</context>
<context>
    <name>zt::ReturnModel</name>
    <message>
        <source>Cells that cannot be read: %1</source>
        <translation>無法讀取的儲存格：%1</translation>
    </message>
    <message>
        <source>Changed on both sides: %1</source>
        <translation>雙方都改過：%1</translation>
    </message>
    <message>
        <source>Accepted: %1</source>
        <translation>可帶入：%1</translation>
    </message>
    <message>
        <source>Rows that find no place here: %1</source>
        <translation>找不到對應的列：%1</translation>
    </message>
    <message>
        <source>Read: %1</source>
        <translation>讀到：%1</translation>
    </message>
    <message>
        <source>To be decided</source>
        <translation>待決定</translation>
    </message>
    <message>
        <source>Ours stays</source>
        <translation>保留我方</translation>
    </message>
    <message>
        <source>Theirs is taken</source>
        <translation>採用對方</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>不帶入</translation>
    </message>
    <message>
        <source>Row %1</source>
        <translation>第 %1 列</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>Point</source>
        <translation>查核點</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>欄位</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>寄出時</translation>
    </message>
    <message>
        <source>Ours now</source>
        <translation>我方現況</translation>
    </message>
    <message>
        <source>Theirs</source>
        <translation>對方</translation>
    </message>
    <message>
        <source>What counts</source>
        <translation>採用</translation>
    </message>
    <message>
        <source>%1, sent as %2</source>
        <translation>%1（寄出時 %2）</translation>
    </message>
</context>
<context>
    <name>zt::ReviewPanel</name>
    <message>
        <source>Prepared</source>
        <comment>step of a review</comment>
        <translation>編製</translation>
    </message>
    <message>
        <source>Sent</source>
        <comment>step of a review</comment>
        <translation>送審</translation>
    </message>
    <message>
        <source>Returned</source>
        <comment>step of a review</comment>
        <translation>退回</translation>
    </message>
    <message>
        <source>Accepted, changed since</source>
        <translation>核可（已變動）</translation>
    </message>
    <message>
        <source>Accepted</source>
        <comment>step of a review</comment>
        <translation>核可</translation>
    </message>
    <message>
        <source>Nobody accepts what they prepared</source>
        <translation>不得核可自己編製的底稿</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>覆核</translation>
    </message>
    <message>
        <source>Send for review</source>
        <translation>送審</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>核可</translation>
    </message>
    <message>
        <source>Return…</source>
        <translation>退回…</translation>
    </message>
    <message>
        <source>Reply…</source>
        <translation>回覆…</translation>
    </message>
    <message>
        <source>Reply to the review</source>
        <translation>回覆覆核意見</translation>
    </message>
</context>
<context>
    <name>zt::ReviewSegment</name>
    <message>
        <source>Review</source>
        <translation>覆核</translation>
    </message>
</context>
<context>
    <name>zt::RoadmapInspector</name>
    <message>
        <source>Edit…</source>
        <translation>編輯…</translation>
    </message>
    <message>
        <source>Best set within the limits</source>
        <translation>限額內最佳組合</translation>
    </message>
    <message>
        <source>Needs a hand</source>
        <translation>須處理</translation>
    </message>
    <message>
        <source> and %1 more</source>
        <translation> 等，另有 %1 項</translation>
    </message>
    <message>
        <source>Closes</source>
        <translation>關閉</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>期間</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 至 %2</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>費用</translation>
    </message>
    <message>
        <source>once %1, yearly %2</source>
        <translation>一次 %1，每年 %2</translation>
    </message>
    <message>
        <source>Needs first</source>
        <translation>須先完成</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>之後</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>備註</translation>
    </message>
    <message>
        <source>Look at this</source>
        <translation>請留意</translation>
    </message>
    <message>
        <source>Go to: %1</source>
        <translation>前往：%1</translation>
    </message>
    <message>
        <source>No other set within the limits holds anything new.</source>
        <translation>限額內沒有其他不同的組合。</translation>
    </message>
    <message>
        <source>Next best: %1 as well</source>
        <translation>次佳：另加 %1</translation>
    </message>
    <message>
        <source>Next best: %1 instead of %2</source>
        <translation>次佳：以 %1 換 %2</translation>
    </message>
    <message>
        <source>, %1 less</source>
        <translation>，少 %1</translation>
    </message>
    <message>
        <source>, %1 more</source>
        <translation>，多 %1</translation>
    </message>
    <message>
        <source>being looked for…</source>
        <translation>尋找中…</translation>
    </message>
    <message>
        <source>%1 sets tried; not proven</source>
        <translation>試了 %1 組；未證明最佳</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>另有 %1 項</translation>
    </message>
    <message>
        <source>%1 actions close %2 items: %3</source>
        <translation>%1 項行動，關閉 %2 項：%3</translation>
    </message>
    <message>
        <source>What is approved alone exceeds the total. </source>
        <translation>已核定者本身即超出總預算。</translation>
    </message>
    <message>
        <source>Nothing is overdue, blocked or late.</source>
        <translation>沒有逾期、受阻或晚於目標的行動。</translation>
    </message>
    <message numerus="yes">
        <source>%n gap(s) without an action: make them…</source>
        <translation>
            <numerusform>%n 個缺口沒有行動：建立…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>, %n item(s) closed</source>
        <translation>
            <numerusform>，關閉 %n 項</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 sets tried</source>
        <translation>%2 組中試了 %1 組</translation>
    </message>
</context>
<context>
    <name>zt::RoadmapModel</name>
    <message>
        <source>Closes no item yet</source>
        <translation>尚未關閉任何項次</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>代碼</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>行動</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>項次</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>負責</translation>
    </message>
    <message>
        <source>10k</source>
        <translation>萬元</translation>
    </message>
</context>
<context>
    <name>zt::RoadmapPage</name>
    <message>
        <source>Removed: %1</source>
        <translation>已刪除：%1</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>復原</translation>
    </message>
    <message>
        <source>Make an action for each gap</source>
        <translation>為每個缺口建立行動</translation>
    </message>
    <message numerus="yes">
        <source>%n action(s) will be added, one for each item without one. They are candidates, due at the target&apos;s date and without a cost.</source>
        <translation>
            <numerusform>將新增 %n 項行動，每個沒有行動的項次一項。皆為候選，期限同目標日期，費用未填。</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>新增</translation>
    </message>
    <message numerus="yes">
        <source>%n action(s) added</source>
        <translation>
            <numerusform>已新增 %n 項行動</numerusform>
        </translation>
    </message>
    <message>
        <source>Apply the plan that is tried out</source>
        <translation>套用試算中的計畫</translation>
    </message>
    <message>
        <source>Candidates that become approved: %1. Approved actions that become candidates again: %2. The reason is recorded in the trail.</source>
        <translation>%1 項候選行動改為核定，%2 項核定行動改回候選。理由會記入軌跡。</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>套用</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>The plan was applied</source>
        <translation>已套用計畫</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>已寫出：%1</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>顯示</translation>
    </message>
    <message>
        <source>Roadmap</source>
        <translation>改善計畫</translation>
    </message>
    <message numerus="yes">
        <source>%n action(s)</source>
        <translation>
            <numerusform>%n 項行動</numerusform>
        </translation>
    </message>
    <message>
        <source>, %1 approved</source>
        <translation>，%1 項核定</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 至 %2</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>空白鍵</translation>
    </message>
    <message>
        <source>take in</source>
        <translation>納入</translation>
    </message>
    <message>
        <source>move a month</source>
        <translation>移一個月</translation>
    </message>
    <message>
        <source>Scope: %1</source>
        <translation>範圍：%1</translation>
    </message>
    <message>
        <source>Best set</source>
        <translation>最佳組合</translation>
    </message>
    <message>
        <source>Past gaps</source>
        <translation>過去的缺口</translation>
    </message>
    <message>
        <source>New action</source>
        <translation>新增行動</translation>
    </message>
    <message>
        <source>Targets…</source>
        <translation>目標…</translation>
    </message>
    <message>
        <source>Make an action for each gap…</source>
        <translation>為每個缺口建立行動…</translation>
    </message>
    <message>
        <source>Apply what is tried out…</source>
        <translation>套用試算…</translation>
    </message>
    <message>
        <source>Reset what is tried out</source>
        <translation>還原試算</translation>
    </message>
    <message>
        <source>Say first where the pillars shall get to</source>
        <translation>先訂各支柱要到哪一級</translation>
    </message>
    <message>
        <source>With a target level per pillar the gaps are known; each can then become an action with an owner, dates and a cost, and the budget shows which of them fit.</source>
        <translation>訂了各支柱的目標等級，缺口就知道了；每個缺口可成為一項行動，有負責單位、日期與費用，預算會顯示哪些放得下。</translation>
    </message>
    <message>
        <source>Set targets…</source>
        <translation>設定目標…</translation>
    </message>
    <message>
        <source>Add the first action…</source>
        <translation>新增第一項行動…</translation>
    </message>
</context>
<context>
    <name>zt::RoadmapStrip</name>
    <message>
        <source>The file is open for reading only</source>
        <translation>檔案以唯讀開啟</translation>
    </message>
    <message>
        <source>Nothing is being tried out</source>
        <translation>目前沒有試算</translation>
    </message>
    <message>
        <source>The best set is being looked for</source>
        <translation>正在尋找最佳組合</translation>
    </message>
    <message>
        <source>Pillars at target</source>
        <translation>達標支柱</translation>
    </message>
    <message>
        <source>Items closed</source>
        <translation>關閉項次</translation>
    </message>
    <message>
        <source>%1: %2 as recorded, %3 as tried out</source>
        <translation>%1：記錄為 %2，試算為 %3</translation>
    </message>
    <message>
        <source>What if</source>
        <translation>試算</translation>
    </message>
    <message>
        <source>not recorded</source>
        <translation>未記錄</translation>
    </message>
    <message>
        <source>Total ≤ (NT$ 10k)</source>
        <translation>總預算 ≤（萬）</translation>
    </message>
    <message>
        <source>Total budget, in ten thousands</source>
        <translation>總預算（萬元）</translation>
    </message>
    <message>
        <source>Total budget</source>
        <translation>總預算</translation>
    </message>
    <message>
        <source>Per quarter ≤</source>
        <translation>每季 ≤</translation>
    </message>
    <message>
        <source>Cap per quarter, in ten thousands</source>
        <translation>每季上限（萬元）</translation>
    </message>
    <message>
        <source>for</source>
        <translation>求</translation>
    </message>
    <message>
        <source>most items</source>
        <translation>關閉項次最多</translation>
    </message>
    <message>
        <source>most pillars</source>
        <translation>達標支柱最多</translation>
    </message>
    <message>
        <source>Goal of the choice</source>
        <translation>挑選的目的</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>還原</translation>
    </message>
    <message>
        <source>Apply…</source>
        <translation>套用…</translation>
    </message>
</context>
<context>
    <name>zt::RoadmapTree</name>
    <message>
        <source>Actions by pillar</source>
        <translation>各支柱的行動</translation>
    </message>
    <message>
        <source>no target</source>
        <translation>無目標</translation>
    </message>
    <message>
        <source>rises</source>
        <translation>達標</translation>
    </message>
</context>
<context>
    <name>zt::RolesForm</name>
    <message>
        <source>Roles</source>
        <translation>角色</translation>
    </message>
</context>
<context>
    <name>zt::RollupPopover</name>
    <message>
        <source>Roll-up</source>
        <translation>彙總</translation>
    </message>
    <message>
        <source>Level of a domain and of the institution</source>
        <translation>場域與全機構的等級</translation>
    </message>
    <message>
        <source>the level that every system has</source>
        <translation>每個系統都達到的等級</translation>
    </message>
    <message>
        <source>the level that so many percent of the systems have</source>
        <translation>指定比例的系統達到的等級</translation>
    </message>
    <message>
        <source>the same, systems counted by their weight</source>
        <translation>同上，系統依權重計</translation>
    </message>
    <message>
        <source>its own answers; systems do not count</source>
        <translation>直接作答，不計系統</translation>
    </message>
    <message>
        <source>Percent of the systems</source>
        <translation>系統的百分比</translation>
    </message>
    <message>
        <source>Percent</source>
        <translation>百分比</translation>
    </message>
    <message>
        <source>The guideline does not say how levels are rolled up, so the choice is the institution&apos;s.</source>
        <translation>指引未規定等級如何彙總，由機構自行選擇。</translation>
    </message>
    <message>
        <source>Which systems count</source>
        <translation>計入哪些系統</translation>
    </message>
    <message>
        <source>all systems</source>
        <translation>所有系統</translation>
    </message>
    <message>
        <source>the adopted list</source>
        <translation>已採定的名單</translation>
    </message>
    <message>
        <source>What evidence must reach into</source>
        <translation>佐證須涵蓋的期間</translation>
    </message>
    <message>
        <source>Assessment period from</source>
        <translation>評估期間起日</translation>
    </message>
    <message>
        <source>Assessment period to</source>
        <translation>評估期間迄日</translation>
    </message>
    <message>
        <source>Review cycle in months</source>
        <translation>檢視週期（月）</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>期間</translation>
    </message>
    <message>
        <source>Review cycle, months</source>
        <translation>檢視週期（月）</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>記錄</translation>
    </message>
    <message>
        <source>Dates as 2026-06-30, the first not later than the second.</source>
        <translation>日期請寫成 2026-06-30，起日不可晚於迄日。</translation>
    </message>
    <message>
        <source>A reason is needed; it stands in the trail and the report.</source>
        <translation>須填理由；它會列入軌跡與報告。</translation>
    </message>
    <message>
        <source>Weight of each system in percent, 0 to 1000; empty counts 100.</source>
        <translation>各系統的權重（%），0 至 1000；空白以 100 計。</translation>
    </message>
    <message>
        <source>Weights of the systems</source>
        <translation>系統權重</translation>
    </message>
    <message>
        <source>System</source>
        <translation>系統</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>權重</translation>
    </message>
</context>
<context>
    <name>zt::RuleView</name>
    <message>
        <source>%1 applicable, %2 open, %3 not applicable</source>
        <translation>%1 適用，%2 待答，%3 不適用</translation>
    </message>
    <message>
        <source>yes</source>
        <comment>an answer, quoted</comment>
        <translation>是</translation>
    </message>
    <message>
        <source>no</source>
        <comment>an answer, quoted</comment>
        <translation>否</translation>
    </message>
    <message>
        <source>“%1” makes it apply</source>
        <translation>答「%1」即適用</translation>
    </message>
    <message>
        <source>“%1” rules it out</source>
        <translation>答「%1」即不適用</translation>
    </message>
    <message>
        <source>“%1” leaves it to %2</source>
        <translation>答「%1」還要看%2</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between names</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>%1; %2.</source>
        <translation>%1；%2。</translation>
    </message>
    <message>
        <source>and</source>
        <translation>且</translation>
    </message>
    <message>
        <source>or</source>
        <translation>或</translation>
    </message>
    <message>
        <source>Applies</source>
        <translation>適用</translation>
    </message>
    <message>
        <source>Does not apply</source>
        <translation>不適用</translation>
    </message>
    <message>
        <source>Open: %1</source>
        <translation>待答 %1</translation>
    </message>
</context>
<context>
    <name>zt::SalvageDialog</name>
    <message>
        <source>What is not as it was</source>
        <translation>與原本不同之處</translation>
    </message>
    <message>
        <source>Nothing is lost: all of it can be put right.</source>
        <translation>沒有遺失：全部都能救回。</translation>
    </message>
    <message>
        <source>Save the list…</source>
        <translation>另存清單…</translation>
    </message>
    <message>
        <source>Salvage the damaged assessment</source>
        <translation>搶救損毀的評估檔</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>已損毀</translation>
    </message>
    <message>
        <source>Can be saved: %1 facts, %2 entries of the trail, %3 files of evidence. Lost: %4 entries, %5 files.</source>
        <translation>可救回：事實 %1 筆、軌跡 %2 筆、佐證 %3 件。遺失：軌跡 %4 筆、佐證 %5 件。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>關閉</translation>
    </message>
    <message>
        <source>Salvaging…</source>
        <translation>搶救中…</translation>
    </message>
    <message>
        <source>Salvage into a new file…</source>
        <translation>救成新檔…</translation>
    </message>
    <message>
        <source>Open the new file</source>
        <translation>開啟新檔</translation>
    </message>
    <message>
        <source>The damaged file stays as it is</source>
        <translation>損毀的檔案維持原狀</translation>
    </message>
    <message>
        <source>Made %1</source>
        <translation>已製成 %1</translation>
    </message>
</context>
<context>
    <name>zt::SampleDialog</name>
    <message>
        <source>Sample</source>
        <translation>樣本</translation>
    </message>
    <message>
        <source>Items drawn</source>
        <translation>抽出的項目</translation>
    </message>
    <message>
        <source>sound</source>
        <translation>正常</translation>
    </message>
    <message>
        <source>exception</source>
        <translation>例外</translation>
    </message>
    <message>
        <source>not looked at</source>
        <translation>未查</translation>
    </message>
    <message>
        <source>note</source>
        <translation>備註</translation>
    </message>
    <message>
        <source>Remove the sample…</source>
        <translation>移除樣本…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>關閉</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>Draw it again from a sheet…</source>
        <translation>以試算表重抽驗證…</translation>
    </message>
    <message>
        <source>Conclusion</source>
        <translation>結論</translation>
    </message>
    <message>
        <source>The population it was drawn from</source>
        <translation>當初抽樣的母體</translation>
    </message>
    <message>
        <source>Spreadsheets (*.xlsx *.ods *.csv)</source>
        <translation>試算表 (*.xlsx *.ods *.csv)</translation>
    </message>
    <message>
        <source>Drawing a sample again</source>
        <translation>正在重抽</translation>
    </message>
    <message>
        <source>Remove sample %1</source>
        <translation>移除樣本 %1</translation>
    </message>
    <message>
        <source>Its items, what they showed and its conclusion go with it. The trail keeps them, and undo brings them back.</source>
        <translation>其項目、查核結果與結論將一併移除；軌跡仍保有紀錄，復原即可取回。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Outcomes from a list…</source>
        <translation>由清單帶入結果…</translation>
    </message>
    <message>
        <source>A spreadsheet with the columns number, outcome and note. A block can also be pasted into the table.</source>
        <translation>含序號、結果、備註三欄的試算表；也可將儲存格直接貼到表中。</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>復原</translation>
    </message>
    <message>
        <source>Outcomes of the sample</source>
        <translation>樣本的抽查結果</translation>
    </message>
    <message>
        <source>Reading %1</source>
        <translation>讀取 %1</translation>
    </message>
    <message>
        <source>The clipboard holds no cells</source>
        <translation>剪貼簿上沒有儲存格</translation>
    </message>
    <message>
        <source>Clipboard</source>
        <translation>剪貼簿</translation>
    </message>
    <message>
        <source>%1: says what is recorded already</source>
        <translation>%1：與已記錄的內容相同</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n item(s) recorded</source>
        <translation>
            <numerusform>%1：已記錄 %n 筆</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>zt::SampleItemModel</name>
    <message>
        <source>No.</source>
        <translation>序號</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>備註</translation>
    </message>
</context>
<context>
    <name>zt::SamplingDesk</name>
    <message>
        <source>Recording a sample</source>
        <translation>正在記錄樣本</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n item(s) drawn</source>
        <translation>
            <numerusform>%1：已抽出 %n 筆</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 removed</source>
        <translation>已移除 %1</translation>
    </message>
</context>
<context>
    <name>zt::SamplingSection</name>
    <message numerus="yes">
        <source>%n sample(s)</source>
        <translation>
            <numerusform>%n 份</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, confidence %2%, tolerable rate %3</source>
        <translation>%1，信賴 %2%，可容忍率 %3</translation>
    </message>
    <message>
        <source>Seed %1, can be drawn again</source>
        <translation>種子 %1，可重抽</translation>
    </message>
    <message>
        <source>Sampling</source>
        <translation>抽樣</translation>
    </message>
    <message>
        <source>Draw a sample…</source>
        <translation>抽樣…</translation>
    </message>
</context>
<context>
    <name>zt::SamplingStrip</name>
    <message>
        <source>Population</source>
        <translation>母體</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>樣本</translation>
    </message>
    <message>
        <source>Exceptions</source>
        <translation>例外</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>例外率</translation>
    </message>
    <message>
        <source>Looked at</source>
        <translation>已查</translation>
    </message>
    <message>
        <source>Tolerable %1</source>
        <translation>可容忍 %1</translation>
    </message>
    <message>
        <source>%1% limit</source>
        <translation>%1% 上限</translation>
    </message>
    <message>
        <source>No limit until all are looked at</source>
        <translation>全部查完才有上限</translation>
    </message>
    <message>
        <source>%1, below</source>
        <translation>%1，未超過</translation>
    </message>
    <message>
        <source>%1, not below</source>
        <translation>%1，超過</translation>
    </message>
    <message>
        <source>Sample %1</source>
        <translation>樣本 %1</translation>
    </message>
</context>
<context>
    <name>zt::SavingDialog</name>
    <message>
        <source>Close without saving</source>
        <translation>不儲存就關閉</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>另存一份…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再試一次</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>未儲存</translation>
    </message>
    <message>
        <source>Saving before it closes</source>
        <translation>關閉前儲存中</translation>
    </message>
    <message>
        <source>The whole file is encrypted anew and put on the disk.</source>
        <translation>整個檔案重新加密後寫入磁碟。</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回視窗</translation>
    </message>
    <message>
        <source>The last changes are in memory alone.</source>
        <translation>最近的變更只存在記憶體中。</translation>
    </message>
    <message>
        <source>There is no room left on the disk for “%1”. %2 Free some space; it is tried again by itself.</source>
        <translation>磁碟空間不足，無法儲存「%1」。%2請騰出空間，程式會自動再試。</translation>
    </message>
    <message>
        <source>The folder of “%1” cannot be written to (%2). %3 Allow it, or save a copy elsewhere.</source>
        <translation>「%1」所在的資料夾無法寫入（%2）。%3請開放寫入權限，或另存一份到別處。</translation>
    </message>
    <message>
        <source>Another program has replaced “%1”; its file is left alone. %2 Save a copy elsewhere, then compare the two.</source>
        <translation>其他程式換掉了「%1」，該檔未被更動。%2請另存一份到別處，再比較兩者。</translation>
    </message>
    <message>
        <source>“%1” is no longer there (renamed, removed, or its drive is gone). %2 Bring it back, or save a copy elsewhere.</source>
        <translation>「%1」已不在原處（改名、刪除，或磁碟已移除）。%2請放回原處，或另存一份到別處。</translation>
    </message>
    <message>
        <source>Not saved. %1 %2</source>
        <translation>尚未儲存。%1%2</translation>
    </message>
    <message>
        <source>The last changes are kept beside it under the same lock, and are offered when it is next unlocked.</source>
        <translation>最後的變更已用同一把鎖另存在旁，下次解開時可取回。</translation>
    </message>
</context>
<context>
    <name>zt::ScatterView</name>
    <message>
        <source>Risk × impact</source>
        <translation>風險 × 衝擊</translation>
    </message>
    <message>
        <source>: </source>
        <translation>：</translation>
    </message>
    <message numerus="yes">
        <source>Risk %1, impact %2: %n system(s)</source>
        <translation>
            <numerusform>風險 %1、衝擊 %2：%n 個系統</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>另有 %n 個</numerusform>
        </translation>
    </message>
    <message>
        <source>Start here</source>
        <translation>先行</translation>
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
</context>
<context>
    <name>zt::ScenarioPanel</name>
    <message>
        <source>counterpart %1: %2</source>
        <translation>對照組 %1：%2</translation>
    </message>
    <message>
        <source>counterpart: %1</source>
        <translation>對照組：%1</translation>
    </message>
    <message>
        <source>not as with every item there</source>
        <translation>與全部具備時不同</translation>
    </message>
    <message>
        <source>Attack</source>
        <translation>攻擊</translation>
    </message>
    <message>
        <source>Counterpart</source>
        <translation>對照組</translation>
    </message>
    <message>
        <source>Sequence</source>
        <translation>循序圖</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>表格</translation>
    </message>
    <message>
        <source>Steps of %1</source>
        <translation>%1 的步驟</translation>
    </message>
    <message>
        <source>With %1: cut off here</source>
        <translation>若有 %1：在此切斷</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>位元組</translation>
    </message>
</context>
<context>
    <name>zt::ScenarioTree</name>
    <message numerus="yes">
        <source>%n scenario(s)</source>
        <translation>
            <numerusform>%n 個情境</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n attack(s) get through</source>
        <translation>
            <numerusform>%n 個攻擊會通過</numerusform>
        </translation>
    </message>
    <message>
        <source>Filter: number, name, verdict, item</source>
        <translation>篩選：編號、名稱、判定、項次</translation>
    </message>
    <message>
        <source>Filter scenarios</source>
        <translation>篩選情境</translation>
    </message>
    <message>
        <source>Scenarios by their outcome</source>
        <translation>依判定分組的情境</translation>
    </message>
</context>
<context>
    <name>zt::ScenarioTreeModel</name>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>zt::SealDialog</name>
    <message>
        <source>Who signs the list of files</source>
        <translation>簽署清單的金鑰</translation>
    </message>
    <message>
        <source>Keys (*.p12 *.pfx *.pem *.key);;Files (*)</source>
        <translation>金鑰 (*.p12 *.pfx *.pem *.key);;檔案 (*)</translation>
    </message>
    <message>
        <source>The key&apos;s certificate</source>
        <translation>金鑰的憑證</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer);;Files (*)</source>
        <translation>憑證 (*.pem *.crt *.cer);;檔案 (*)</translation>
    </message>
    <message>
        <source>Seal the audit package</source>
        <translation>封存稽核資料包</translation>
    </message>
    <message>
        <source>Whole</source>
        <translation>完整</translation>
    </message>
    <message>
        <source>Without personal data</source>
        <translation>去識別</translation>
    </message>
    <message>
        <source>Signs the list</source>
        <translation>簽署清單</translation>
    </message>
    <message>
        <source>nobody, unless a key is chosen</source>
        <translation>不選金鑰則不簽署</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>憑證</translation>
    </message>
    <message>
        <source>only where the key&apos;s file holds none</source>
        <translation>金鑰檔不含憑證時才需要</translation>
    </message>
    <message>
        <source>Passphrase of the key</source>
        <translation>金鑰密語</translation>
    </message>
    <message>
        <source>Checked without this program; the steps lie inside</source>
        <translation>不用本程式也能驗；步驟一併放在資料包內</translation>
    </message>
    <message>
        <source>The same state gives the same bytes, but for the signature</source>
        <translation>除簽章外，同一狀態必得相同位元組</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Seal…</source>
        <translation>封存…</translation>
    </message>
    <message>
        <source>Reports and details</source>
        <translation>報告與明細表</translation>
    </message>
    <message>
        <source>PDF and workbook each, and one page of HTML with all of it</source>
        <translation>各有 PDF 與試算表，另有一頁 HTML 全部收錄</translation>
    </message>
    <message>
        <source>Working papers</source>
        <translation>工作底稿</translation>
    </message>
    <message>
        <source>prepared and reviewed, within the audits&apos; reports</source>
        <translation>編製與覆核俱全，收於查核報告</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>佐證</translation>
    </message>
    <message>
        <source>by SHA-256</source>
        <translation>依 SHA-256</translation>
    </message>
    <message>
        <source>Trail</source>
        <translation>軌跡</translation>
    </message>
    <message>
        <source>head %1…</source>
        <translation>鏈首 %1…</translation>
    </message>
    <message>
        <source>Sign-offs</source>
        <translation>簽核</translation>
    </message>
    <message>
        <source>statement, signature, time stamp of each</source>
        <translation>每筆的聲明文字、簽章與時戳</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Stale sign-offs</source>
        <translation>簽核已失效</translation>
    </message>
    <message>
        <source>%1: changed since they were signed. The package says so; or have them signed again first.</source>
        <translation>%1：簽署後已有變更。可照樣封存，資料包內會寫明；或先請重簽。</translation>
    </message>
    <message>
        <source>People become numbers, the same everywhere; what evidence holds, the trail and the sign-offs stay behind</source>
        <translation>同一人換成同一代號；佐證內容、軌跡與簽核不放入</translation>
    </message>
    <message>
        <source>Names and accounts as they are; for others take the other one</source>
        <translation>姓名、帳號原樣；給外人請選「去識別」</translation>
    </message>
    <message>
        <source>Sealing…</source>
        <translation>封存中…</translation>
    </message>
</context>
<context>
    <name>zt::SealedRuns</name>
    <message>
        <source>Sealed as %1</source>
        <translation>已封存為 %1</translation>
    </message>
    <message>
        <source>Running %1 again</source>
        <translation>重跑 %1</translation>
    </message>
    <message>
        <source>Run again</source>
        <translation>重跑核對</translation>
    </message>
    <message>
        <source>%1 by %2: %3 of %4 scenarios get through</source>
        <translation>%1&#x3000;%2 封存：%4 個情境中有 %3 個攻擊通過</translation>
    </message>
    <message>
        <source>of an earlier state: the scope is gone</source>
        <translation>屬於較早的狀態：範圍已不存在</translation>
    </message>
    <message>
        <source>of an earlier state: %1 changed since</source>
        <translation>屬於較早的狀態：%1 之後有變動</translation>
    </message>
    <message>
        <source>SHA-256 %1…</source>
        <translation>SHA-256 %1…</translation>
    </message>
    <message>
        <source>holds: the same SHA-256, %1…</source>
        <translation>相符：SHA-256 相同，%1…</translation>
    </message>
    <message>
        <source> (sealed with other packs than this program&apos;s)</source>
        <translation>（封存時用的資料包與本程式不同）</translation>
    </message>
    <message>
        <source>does not hold: the sealed hash is not that of the decisions</source>
        <translation>不符：封存的雜湊不是這些決策的雜湊</translation>
    </message>
    <message>
        <source>does not hold: first difference in %1, decision %2</source>
        <translation>不符：第一個不同之處在 %1 第 %2 個決策</translation>
    </message>
    <message>
        <source>Sealed runs</source>
        <translation>封存的模擬</translation>
    </message>
    <message>
        <source>somebody else runs it again and sees the same SHA-256</source>
        <translation>別人重跑，會得到相同的 SHA-256</translation>
    </message>
    <message>
        <source>Note (optional)</source>
        <translation>備註（選填）</translation>
    </message>
    <message>
        <source>Note of the run to be sealed</source>
        <translation>這次模擬的備註</translation>
    </message>
    <message>
        <source>Seal this run</source>
        <translation>封存這次模擬</translation>
    </message>
    <message>
        <source>No run is sealed yet. What is sealed keeps its items, seed, packs, outcomes and the hash of its decisions.</source>
        <translation>還沒有封存的模擬。封存會保留項目、種子、資料包、各情境結果與決策紀錄的雜湊。</translation>
    </message>
</context>
<context>
    <name>zt::SelectionInspector</name>
    <message>
        <source>Impact factor %1 of %2</source>
        <translation>衝擊因子 %1／%2</translation>
    </message>
    <message>
        <source>Risk factor %1 of %2</source>
        <translation>風險因子 %1／%2</translation>
    </message>
    <message>
        <source>Note on the source</source>
        <translation>來源註記</translation>
    </message>
    <message>
        <source>Why it is selected</source>
        <translation>為何入選</translation>
    </message>
    <message>
        <source>Why it is not yet assessed</source>
        <translation>為何尚未評估</translation>
    </message>
    <message>
        <source>Why it is not selected</source>
        <translation>為何未入選</translation>
    </message>
    <message>
        <source>Reason for this score</source>
        <translation>評分理由</translation>
    </message>
    <message>
        <source>score</source>
        <translation>評分</translation>
    </message>
</context>
<context>
    <name>zt::SelectionPage</name>
    <message numerus="yes">
        <source>%n cell(s) changed</source>
        <translation>
            <numerusform>已改 %n 格</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>復原</translation>
    </message>
    <message>
        <source>Faults in the pasted block</source>
        <translation>貼上內容的錯誤</translation>
    </message>
    <message>
        <source>Row %1, column %2: </source>
        <translation>第 %1 列第 %2 欄：</translation>
    </message>
    <message>
        <source>Nothing was pasted</source>
        <translation>未貼上任何一格</translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) cannot be taken</source>
        <translation>
            <numerusform>%n 格無法接受</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>關閉</translation>
    </message>
    <message>
        <source>Apply the method that is tried out</source>
        <translation>套用試算的方法</translation>
    </message>
    <message>
        <source>%1 systems are selected now, %2 would be: %3 enter, %4 leave. The reason is recorded in the trail and printed in the report.</source>
        <translation>目前入選 %1 個系統，套用後為 %2 個：進入 %3 個，退出 %4 個。理由會記入軌跡，並印在報告上。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>套用</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>The method was applied</source>
        <translation>已套用評選方法</translation>
    </message>
    <message>
        <source>Adopt this list</source>
        <translation>採用此名單</translation>
    </message>
    <message numerus="yes">
        <source>%n system(s) become the list to start with. The reason is recorded in the trail and printed in the report.</source>
        <translation>
            <numerusform>以 %n 個系統為先行名單。理由會記入軌跡，並印在報告上。</numerusform>
        </translation>
    </message>
    <message>
        <source>Adopt</source>
        <translation>採用</translation>
    </message>
    <message numerus="yes">
        <source>The list of %n system(s) was adopted</source>
        <translation>
            <numerusform>已採用 %n 個系統的名單</numerusform>
        </translation>
    </message>
    <message>
        <source>Stability</source>
        <translation>穩定度</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>已寫出：%1</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>顯示</translation>
    </message>
    <message>
        <source>Selection</source>
        <translation>場域評選</translation>
    </message>
    <message numerus="yes">
        <source>%n system(s)</source>
        <translation>
            <numerusform>%n 個系統</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>, %n not yet assessed</source>
        <translation>
            <numerusform>，%n 個尚未評估</numerusform>
        </translation>
    </message>
    <message>
        <source>not scored</source>
        <translation>未評</translation>
    </message>
    <message>
        <source>factor</source>
        <translation>換因子</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>匯出</translation>
    </message>
    <message>
        <source>Apply what is tried out…</source>
        <translation>套用試算…</translation>
    </message>
    <message>
        <source>Reset what is tried out</source>
        <translation>還原試算</translation>
    </message>
    <message>
        <source>Method, weights and trials…</source>
        <translation>評選方法、權重與試驗…</translation>
    </message>
    <message>
        <source>Put the system inventory in first</source>
        <translation>先放進系統清冊</translation>
    </message>
    <message>
        <source>Systems are scored and chosen here as soon as the inventory holds one.</source>
        <translation>清冊中有了系統，就在這裡評分與評選。</translation>
    </message>
    <message>
        <source>Go to the inventory</source>
        <translation>前往系統盤點</translation>
    </message>
    <message>
        <source>The file is open for reading only</source>
        <translation>檔案以唯讀開啟</translation>
    </message>
    <message>
        <source>No system is selected</source>
        <translation>沒有入選的系統</translation>
    </message>
    <message>
        <source>Records the present list with a reason</source>
        <translation>把目前的名單連同理由記錄下來</translation>
    </message>
</context>
<context>
    <name>zt::SelectionReasons</name>
    <message>
        <source>%1 apply</source>
        <translation>%1 適用</translation>
    </message>
    <message numerus="yes">
        <source>%n fact(s)</source>
        <translation>
            <numerusform>事實 %n 項</numerusform>
        </translation>
    </message>
    <message>
        <source>stability %1%</source>
        <translation>穩定度 %1%</translation>
    </message>
    <message>
        <source>No single answer would remove it</source>
        <translation>無單一答案會使它退出</translation>
    </message>
    <message>
        <source>No single answer would select it</source>
        <translation>無單一答案會使它入選</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>另有 %n 項</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>zt::SelectionTable</name>
    <message>
        <source>Risk factors</source>
        <translation>風險因子</translation>
    </message>
    <message>
        <source>Impact factors</source>
        <translation>衝擊因子</translation>
    </message>
    <message>
        <source>Systems by selection</source>
        <translation>依評選結果排列的系統</translation>
    </message>
</context>
<context>
    <name>zt::SelectionTableModel</name>
    <message>
        <source>high risk and low impact</source>
        <translation>高風險且低衝擊</translation>
    </message>
    <message>
        <source>totals within the cut-offs</source>
        <translation>總分過門檻</translation>
    </message>
    <message>
        <source>high risk, low impact, totals within the cut-offs</source>
        <translation>高風險且低衝擊，總分過門檻</translation>
    </message>
    <message>
        <source>enters</source>
        <translation>進入</translation>
    </message>
    <message>
        <source>leaves</source>
        <translation>退出</translation>
    </message>
    <message>
        <source>not answered</source>
        <translation>未回答</translation>
    </message>
    <message>
        <source>not scored</source>
        <translation>未評</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>名次</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>代碼</translation>
    </message>
    <message>
        <source>System</source>
        <translation>系統</translation>
    </message>
    <message>
        <source>Domains</source>
        <translation>場域</translation>
    </message>
    <message>
        <source>Σ</source>
        <translation>計</translation>
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
        <source>RTO</source>
        <translation>RTO</translation>
    </message>
    <message>
        <source>Recovery time objective</source>
        <translation>復原時間目標</translation>
    </message>
    <message>
        <source>Stability</source>
        <translation>穩定度</translation>
    </message>
    <message>
        <source>Share of trials in which the result stays as it is</source>
        <translation>試驗中結果維持不變的比率</translation>
    </message>
    <message>
        <source>What if</source>
        <translation>試算</translation>
    </message>
</context>
<context>
    <name>zt::SequenceView</name>
    <message>
        <source>Step %1 of %2  %3</source>
        <translation>步驟 %1／%2&#x3000;%3</translation>
    </message>
    <message>
        <source>Step back (←)</source>
        <translation>上一步（←）</translation>
    </message>
    <message>
        <source>Step on (→)</source>
        <translation>下一步（→）</translation>
    </message>
    <message>
        <source>Pause (Space)</source>
        <translation>暫停（空白鍵）</translation>
    </message>
    <message>
        <source>Play (Space)</source>
        <translation>播放（空白鍵）</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>步驟</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>時間</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>何人</translation>
    </message>
    <message>
        <source>What</source>
        <translation>做什麼</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>預期</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>判定</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>規則</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>項次</translation>
    </message>
    <message>
        <source>Clause</source>
        <translation>條文</translation>
    </message>
    <message>
        <source>Failed check</source>
        <translation>未通過的檢查</translation>
    </message>
</context>
<context>
    <name>zt::SettingsDialog</name>
    <message>
        <source>Your name</source>
        <translation>您的姓名</translation>
    </message>
    <message>
        <source>Written beside every change in the trail</source>
        <translation>記在軌跡的每一筆變更旁</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Takes effect at once and holds for this computer</source>
        <translation>立即生效，僅影響這部電腦</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>語言</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>外觀</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>依系統</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>淺色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>列高</translation>
    </message>
    <message>
        <source>Comfortable</source>
        <translation>舒適</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>緊湊</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>時區</translation>
    </message>
    <message>
        <source>Asia/Taipei; files and trail keep UTC</source>
        <translation>台北時間；檔案與軌跡以 UTC 記錄</translation>
    </message>
    <message>
        <source>Lock when idle for</source>
        <translation>閒置自動上鎖</translation>
    </message>
    <message>
        <source>Locked files alone; saves first</source>
        <translation>只影響已上鎖的檔案，會先儲存</translation>
    </message>
</context>
<context>
    <name>zt::SignDialog</name>
    <message>
        <source>What is signed</source>
        <translation>簽核對象</translation>
    </message>
    <message>
        <source>Year stated on</source>
        <translation>聲明年度</translation>
    </message>
    <message>
        <source>Signs as</source>
        <translation>簽署身分</translation>
    </message>
    <message>
        <source>The report to be signed along</source>
        <translation>一併簽署的報告</translation>
    </message>
    <message>
        <source>Files (*)</source>
        <translation>檔案 (*)</translation>
    </message>
    <message>
        <source>Who signs</source>
        <translation>簽署人的金鑰</translation>
    </message>
    <message>
        <source>Keys (*.p12 *.pfx *.pem *.key);;Files (*)</source>
        <translation>金鑰 (*.p12 *.pfx *.pem *.key);;檔案 (*)</translation>
    </message>
    <message>
        <source>The key&apos;s certificate</source>
        <translation>金鑰的憑證</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer);;Files (*)</source>
        <translation>憑證 (*.pem *.crt *.cer);;檔案 (*)</translation>
    </message>
    <message>
        <source>Sign</source>
        <translation>簽署</translation>
    </message>
    <message>
        <source>The assessment</source>
        <translation>整份評估</translation>
    </message>
    <message>
        <source>Audit %1</source>
        <translation>查核 %1</translation>
    </message>
    <message>
        <source>Yearly statement of audit %1</source>
        <translation>查核 %1 的年度聲明書</translation>
    </message>
    <message>
        <source>Another report</source>
        <translation>其他報告</translation>
    </message>
    <message>
        <source>Report&apos;s file</source>
        <translation>報告檔</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>金鑰</translation>
    </message>
    <message>
        <source>PKCS#12, or a private key in PEM</source>
        <translation>PKCS#12，或 PEM 私密金鑰</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>憑證</translation>
    </message>
    <message>
        <source>only where the key&apos;s file holds none</source>
        <translation>金鑰檔不含憑證時才需要</translation>
    </message>
    <message>
        <source>Passphrase of the key</source>
        <translation>金鑰密語</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>附註</translation>
    </message>
    <message>
        <source>Signed is a short text with the head hash of the trail and the SHA-256 of the report. A later change makes the sign-off stale; it is never undone, it can be withdrawn.</source>
        <translation>簽署的是一段短文，內含軌跡鏈首雜湊與報告的 SHA-256。之後的變更會使簽核失效；簽核不能復原，只能撤回。</translation>
    </message>
    <message>
        <source>Only a yearly statement has a year</source>
        <translation>只有年度聲明書有年度</translation>
    </message>
    <message>
        <source>may be left out</source>
        <translation>可不填</translation>
    </message>
    <message>
        <source>Signing…</source>
        <translation>簽署中…</translation>
    </message>
    <message>
        <source>Signing</source>
        <translation>簽署</translation>
    </message>
    <message>
        <source>Choose the file that is signed</source>
        <translation>請選擇要簽署的檔案</translation>
    </message>
    <message>
        <source>Say which year is stated on</source>
        <translation>請填聲明年度</translation>
    </message>
    <message>
        <source>Choose the key&apos;s file</source>
        <translation>請選擇金鑰檔</translation>
    </message>
    <message>
        <source>%1&#x3000;#%2&#x3000;%3…</source>
        <translation>%1&#x3000;#%2&#x3000;%3…</translation>
    </message>
</context>
<context>
    <name>zt::SignOffFoot</name>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Sign-offs</source>
        <translation>簽核</translation>
    </message>
    <message>
        <source>in the order of the form; a later change makes them stale</source>
        <translation>依序；之後的變更會使簽核失效</translation>
    </message>
    <message>
        <source>All sign-offs</source>
        <translation>全部簽核</translation>
    </message>
    <message>
        <source>See change</source>
        <translation>看變更</translation>
    </message>
</context>
<context>
    <name>zt::SignOffList</name>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1: its certificate does not lead to one you trust, or was not valid then</source>
        <translation>%1：憑證無法追溯到信任的憑證，或當時無效</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1。%2</translation>
    </message>
    <message>
        <source>%1: choose the certificates you trust</source>
        <translation>%1：請選擇信任的憑證</translation>
    </message>
    <message>
        <source>signed %1</source>
        <translation>簽於 %1</translation>
    </message>
    <message>
        <source>over #%1</source>
        <translation>軌跡 #%1</translation>
    </message>
    <message>
        <source>time stamp %1</source>
        <translation>時戳 %1</translation>
    </message>
    <message>
        <source>%1, SHA-256 %2…</source>
        <translation>%1，SHA-256 %2…</translation>
    </message>
    <message>
        <source>See change</source>
        <translation>看變更</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>匯出…</translation>
    </message>
    <message>
        <source>Time stamp…</source>
        <translation>時戳…</translation>
    </message>
    <message>
        <source>Withdraw…</source>
        <translation>撤回…</translation>
    </message>
</context>
<context>
    <name>zt::SignOffMatrix</name>
    <message>
        <source>to sign</source>
        <translation>待簽</translation>
    </message>
    <message>
        <source>%1 stale</source>
        <translation>%1 失效</translation>
    </message>
    <message>
        <source>since #%1</source>
        <translation>自 #%1 起</translation>
    </message>
    <message>
        <source>signer not checked</source>
        <translation>未核對簽署人</translation>
    </message>
    <message>
        <source>signer not trusted</source>
        <translation>簽署人不受信任</translation>
    </message>
    <message>
        <source>does not fit</source>
        <translation>不相符</translation>
    </message>
    <message>
        <source>time-stamped</source>
        <translation>已附時戳</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>signed over #%1</source>
        <translation>簽於 #%1</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1，%2：%3</translation>
    </message>
    <message>
        <source>No sign-offs</source>
        <translation>沒有簽核</translation>
    </message>
</context>
<context>
    <name>zt::SignOffView</name>
    <message>
        <source>Checking signatures</source>
        <translation>驗證簽章</translation>
    </message>
    <message>
        <source>Certificates you trust, in PEM</source>
        <translation>信任的憑證（PEM）</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer);;Files (*)</source>
        <translation>憑證 (*.pem *.crt *.cer);;檔案 (*)</translation>
    </message>
    <message>
        <source>Sign-offs</source>
        <translation>簽核</translation>
    </message>
    <message>
        <source>in the order of the form; a later change makes them stale</source>
        <translation>依序；之後的變更會使簽核失效</translation>
    </message>
    <message>
        <source>Trusted certificates…</source>
        <translation>信任的憑證…</translation>
    </message>
    <message>
        <source>Trusted: %1…</source>
        <translation>信任：%1…</translation>
    </message>
    <message>
        <source>Add a time stamp…</source>
        <translation>附上時戳…</translation>
    </message>
    <message>
        <source>Signers are not checked</source>
        <translation>未核對簽署人</translation>
    </message>
    <message>
        <source>The signatures fit what was signed. Choose the certificates you trust, and the page says whether they lead to them.</source>
        <translation>簽章與所簽內容相符。選擇信任的憑證後，會標示簽署人是否可追溯到這些憑證。</translation>
    </message>
    <message>
        <source>Nobody has signed yet. Whoever signs needs a key with a certificate (PKCS#12 or PEM); anybody can check the signature with openssl.</source>
        <translation>尚無人簽署。簽署人需要附憑證的金鑰（PKCS#12 或 PEM）；任何人都能以 openssl 驗證簽章。</translation>
    </message>
    <message>
        <source>Sign…</source>
        <translation>簽署…</translation>
    </message>
    <message>
        <source>Seal the audit package…</source>
        <translation>封存稽核資料包…</translation>
    </message>
    <message>
        <source>Signing</source>
        <translation>簽署</translation>
    </message>
    <message>
        <source>Signed as %1</source>
        <translation>已簽署，編號 %1</translation>
    </message>
    <message>
        <source>Where the package goes</source>
        <translation>資料包存放處</translation>
    </message>
    <message>
        <source>Packages (*.zip)</source>
        <translation>資料包 (*.zip)</translation>
    </message>
    <message>
        <source>Sealing</source>
        <translation>封存</translation>
    </message>
    <message>
        <source>Sealed: %1</source>
        <translation>已封存：%1</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>顯示</translation>
    </message>
    <message>
        <source>Where the request for a time stamp goes</source>
        <translation>時戳請求存放處</translation>
    </message>
    <message>
        <source>Requests (*.tsq)</source>
        <translation>時戳請求 (*.tsq)</translation>
    </message>
    <message>
        <source>Send %1 to a time-stamping authority, then add its reply here</source>
        <translation>請將 %1 送交時戳機構，再於此附上其回覆</translation>
    </message>
    <message>
        <source>The authority&apos;s reply</source>
        <translation>時戳機構的回覆</translation>
    </message>
    <message>
        <source>Time stamps (*.tsr *.tst);;Files (*)</source>
        <translation>時戳 (*.tsr *.tst);;檔案 (*)</translation>
    </message>
    <message>
        <source>Time stamp added to %1</source>
        <translation>已為 %1 附上時戳</translation>
    </message>
    <message>
        <source>Withdraw %1?</source>
        <translation>撤回 %1？</translation>
    </message>
    <message>
        <source>It no longer counts from then on. It stays listed with the reason, and this cannot be undone; sign again where it should count.</source>
        <translation>自此不再有效，但會連同原因列出，且不能復原；需要時請重新簽署。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>撤回</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Where statement and signature go</source>
        <translation>聲明文字與簽章存放處</translation>
    </message>
    <message>
        <source>Statements (*.txt)</source>
        <translation>聲明文字 (*.txt)</translation>
    </message>
    <message>
        <source>Written for openssl to check</source>
        <translation>已寫出，可用 openssl 驗證</translation>
    </message>
    <message>
        <source>Copy the commands</source>
        <translation>複製指令</translation>
    </message>
</context>
<context>
    <name>zt::SourceDialog</name>
    <message>
        <source>Row %1 of the file</source>
        <translation>檔案第 %1 列</translation>
    </message>
    <message>
        <source>sheet “%1”</source>
        <translation>工作表「%1」</translation>
    </message>
    <message>
        <source>With names masked</source>
        <translation>名稱已遮蔽</translation>
    </message>
    <message>
        <source>As the file has it; the row is hidden there</source>
        <translation>檔案中的原樣；這一列在檔案中為隱藏列</translation>
    </message>
    <message>
        <source>As the file has it</source>
        <translation>檔案中的原樣</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>關閉</translation>
    </message>
    <message>
        <source>Cell</source>
        <translation>儲存格</translation>
    </message>
    <message>
        <source>Head</source>
        <translation>欄名</translation>
    </message>
    <message>
        <source>Taken for</source>
        <translation>視為</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>讀到</translation>
    </message>
    <message>
        <source>Cells of the row</source>
        <translation>這一列的儲存格</translation>
    </message>
    <message>
        <source>Names are masked, and lines of such a file may hold one anywhere. Take the tick off “Mask names and accounts” to see them.</source>
        <translation>目前遮蔽名稱，而這種檔案的任何一處都可能有姓名或帳號。取消勾選「遮蔽姓名與帳號」即可檢視。</translation>
    </message>
    <message>
        <source>Lines of the file</source>
        <translation>檔案內容</translation>
    </message>
</context>
<context>
    <name>zt::StageCell</name>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1: %2. %3</source>
        <translation>%1：%2。%3</translation>
    </message>
</context>
<context>
    <name>zt::StartWindow</name>
    <message>
        <source>Zero-Trust Assessment Workbench</source>
        <translation>零信任評估工作台</translation>
    </message>
    <message>
        <source>Start an assessment</source>
        <translation>開始一份評估</translation>
    </message>
    <message>
        <source>From the inventory of your systems to the list of where zero trust starts. One file, offline, every change on record.</source>
        <translation>從系統清冊到零信任先行場域的名單。一個檔案、離線使用，每項變更都留下紀錄。</translation>
    </message>
    <message>
        <source>Create a new assessment</source>
        <translation>建立新的評估</translation>
    </message>
    <message>
        <source>or drop an assessment (.zta) here to open it</source>
        <translation>或將評估檔（.zta）拖到這裡開啟</translation>
    </message>
    <message>
        <source>Create…</source>
        <translation>建立…</translation>
    </message>
    <message>
        <source>Open an assessment</source>
        <translation>開啟評估</translation>
    </message>
    <message>
        <source>A .zta file on this computer</source>
        <translation>這部電腦上的 .zta 檔案</translation>
    </message>
    <message>
        <source>Look at sample A</source>
        <translation>看看範例 A</translation>
    </message>
    <message>
        <source>A fictional securities firm: remote work first</source>
        <translation>虛構的證券商：遠距辦公先行</translation>
    </message>
    <message>
        <source>Look at sample B</source>
        <translation>看看範例 B</translation>
    </message>
    <message>
        <source>A fictional insurer: other domains, other outcome</source>
        <translation>虛構的壽險公司：場域不同，結果也不同</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>最近開啟</translation>
    </message>
    <message>
        <source>Four steps to the first list</source>
        <translation>到第一份名單的四步</translation>
    </message>
    <message>
        <source>Bring in the inventory</source>
        <translation>放進系統清冊</translation>
    </message>
    <message>
        <source>Code, name, owner, RTO</source>
        <translation>代碼、名稱、負責單位、RTO</translation>
    </message>
    <message>
        <source>Answer nine facts</source>
        <translation>回答九項事實</translation>
    </message>
    <message>
        <source>They decide which domains apply</source>
        <translation>決定適用哪些場域；不知道就留「未知」</translation>
    </message>
    <message>
        <source>Score 6 + 5 factors</source>
        <translation>評 6＋5 個因子</translation>
    </message>
    <message>
        <source>Every score has its sentence; keys 1, 2, 3</source>
        <translation>每一分都有整句說明，鍵盤 1、2、3 即可</translation>
    </message>
    <message>
        <source>Adopt the list</source>
        <translation>採用名單</translation>
    </message>
    <message>
        <source>See funnel and scatter, set cut-offs, say why</source>
        <translation>看漏斗與散布圖，定門檻，記下理由</translation>
    </message>
    <message>
        <source>Nothing leaves this computer. Samples open as copies of their own.</source>
        <translation>資料不會離開這部電腦。範例另存為複本開啟。</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>設定…</translation>
    </message>
</context>
<context>
    <name>zt::StatusLine</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Copy the hash of the trail&apos;s head</source>
        <translation>複製軌跡末端的雜湊值</translation>
    </message>
    <message>
        <source>Switch the height of rows</source>
        <translation>切換列高</translation>
    </message>
</context>
<context>
    <name>zt::StatusSegment</name>
    <message>
        <source>Status</source>
        <translation>狀態</translation>
    </message>
</context>
<context>
    <name>zt::StepTableModel</name>
    <message>
        <source>Time</source>
        <translation>時間</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>行為者</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>動作</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>判定</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>規則</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>項次</translation>
    </message>
    <message>
        <source>Clause</source>
        <translation>條文</translation>
    </message>
</context>
<context>
    <name>zt::SystemTableModel</name>
    <message>
        <source>Not enough data</source>
        <translation>資料不足</translation>
    </message>
    <message>
        <source>Domains</source>
        <translation>場域</translation>
    </message>
    <message>
        <source>RTO &gt; %1</source>
        <translation>RTO &gt; %1</translation>
    </message>
    <message>
        <source>RTO</source>
        <translation>RTO</translation>
    </message>
    <message>
        <source>System</source>
        <translation>系統</translation>
    </message>
</context>
<context>
    <name>zt::TargetDialog</name>
    <message>
        <source>Targets</source>
        <translation>目標</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>等級</translation>
    </message>
    <message>
        <source>By</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>no target</source>
        <translation>無目標</translation>
    </message>
    <message>
        <source>Level, %1</source>
        <translation>等級，%1</translation>
    </message>
    <message>
        <source>Due date, %1</source>
        <translation>期限，%1</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>儲存</translation>
    </message>
    <message>
        <source>Write dates such as 2026-07-18.</source>
        <translation>日期請寫成 2026-07-18。</translation>
    </message>
</context>
<context>
    <name>zt::TargetPopover</name>
    <message>
        <source>Record</source>
        <translation>記錄</translation>
    </message>
    <message>
        <source>Target of %1</source>
        <translation>%1的目標</translation>
    </message>
    <message>
        <source>No target</source>
        <translation>無目標</translation>
    </message>
    <message>
        <source>Level %1</source>
        <translation>等級 %1</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>等級</translation>
    </message>
    <message>
        <source>By</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>備註</translation>
    </message>
    <message>
        <source>Gaps up to this level go into the improvement plan.</source>
        <translation>到此等級為止的缺口會列入改善計畫。</translation>
    </message>
    <message>
        <source>A date as 2026-06-30, or none.</source>
        <translation>日期格式如 2026-06-30，或留白。</translation>
    </message>
</context>
<context>
    <name>zt::TimelineModel</name>
    <message numerus="yes">
        <source>%n piece(s) of evidence</source>
        <translation>
            <numerusform>%n 件佐證</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>zt::TrailInspector</name>
    <message>
        <source>Changes</source>
        <translation>變更</translation>
    </message>
    <message>
        <source>What followed (computed, not in the trail)</source>
        <translation>算出來的改變（不入軌跡）</translation>
    </message>
    <message>
        <source>Hash</source>
        <translation>雜湊</translation>
    </message>
    <message>
        <source>SHA-256 (previous ‖ this entry&apos;s bytes)</source>
        <translation>SHA-256（前一筆 ‖ 本筆位元組）</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>前</translation>
    </message>
    <message>
        <source>This entry</source>
        <translation>本筆</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>長度</translation>
    </message>
    <message>
        <source>Take this entry back…</source>
        <translation>復原這一筆…</translation>
    </message>
    <message>
        <source>Return to before it…</source>
        <translation>回到這之前…</translation>
    </message>
    <message>
        <source>Head of the chain</source>
        <translation>鏈首</translation>
    </message>
    <message>
        <source>printed on every report</source>
        <translation>印在每份報告</translation>
    </message>
    <message>
        <source>Copy the head hash</source>
        <translation>複製鏈首雜湊</translation>
    </message>
    <message>
        <source>Reason: %1</source>
        <translation>理由：%1</translation>
    </message>
    <message>
        <source>%1 bytes</source>
        <translation>%1 位元組</translation>
    </message>
    <message numerus="yes">
        <source>%n field(s)</source>
        <translation>
            <numerusform>%n 欄</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n object(s)</source>
        <translation>
            <numerusform>%n 個實體</numerusform>
        </translation>
    </message>
    <message>
        <source>The assessment</source>
        <translation>評估本身</translation>
    </message>
    <message>
        <source>The first %1 fields; all of them are in the file.</source>
        <translation>先列 %1 欄；完整內容在檔案中。</translation>
    </message>
    <message>
        <source>%1: risk total %2 → %3</source>
        <translation>%1：風險總分 %2 → %3</translation>
    </message>
    <message>
        <source>%1: impact total %2 → %3</source>
        <translation>%1：衝擊總分 %2 → %3</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <translation>%1：%2 → %3</translation>
    </message>
    <message>
        <source>%1: rank %2 → %3</source>
        <translation>%1：名次 %2 → %3</translation>
    </message>
    <message>
        <source>Selected systems %1 → %2</source>
        <translation>入選 %1 → %2</translation>
    </message>
    <message>
        <source>Totals, ranks and selection stayed as they were</source>
        <translation>總分、名次與入選皆不變</translation>
    </message>
    <message>
        <source>The file is open for reading only</source>
        <translation>檔案以唯讀開啟</translation>
    </message>
    <message>
        <source>It would change nothing</source>
        <translation>不會改變任何內容</translation>
    </message>
    <message>
        <source>Both become a new entry; nothing old is deleted.</source>
        <translation>兩者都成為新的一筆，舊的不刪。</translation>
    </message>
    <message numerus="yes">
        <source>Taking it back changes %n field(s).</source>
        <translation>
            <numerusform>復原這一筆會改 %n 欄。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Returning to before it changes %n field(s).</source>
        <translation>
            <numerusform>回到之前會改 %n 欄。</numerusform>
        </translation>
    </message>
    <message>
        <source>Show the counts only</source>
        <translation>只列欄數</translation>
    </message>
    <message>
        <source>Show the fields</source>
        <translation>展開各欄</translation>
    </message>
    <message numerus="yes">
        <source>%n more object(s)</source>
        <translation>
            <numerusform>另有 %n 個實體</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>zt::TrailModel</name>
    <message>
        <source>Today  %1</source>
        <translation>今天&#x3000;%1</translation>
    </message>
    <message>
        <source>Yesterday  %1</source>
        <translation>昨天&#x3000;%1</translation>
    </message>
    <message numerus="yes">
        <source>%n field(s)</source>
        <translation>
            <numerusform>%n 欄</numerusform>
        </translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>筆</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>時間</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>人</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>變更</translation>
    </message>
    <message>
        <source>Systems</source>
        <translation>系統</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>欄</translation>
    </message>
    <message>
        <source>Hash</source>
        <translation>雜湊</translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n 筆</numerusform>
        </translation>
    </message>
    <message>
        <source>What %1 signed was changed by it</source>
        <translation>此筆變更了 %1 所簽的內容</translation>
    </message>
</context>
<context>
    <name>zt::TrailPage</name>
    <message>
        <source>Head hash copied</source>
        <translation>已複製鏈首雜湊</translation>
    </message>
    <message>
        <source>Trail</source>
        <translation>軌跡</translation>
    </message>
    <message>
        <source>Times shown for Taipei, kept in UTC</source>
        <translation>時間以台北顯示，檔內為 UTC</translation>
    </message>
    <message>
        <source>entry by entry</source>
        <translation>逐筆</translation>
    </message>
    <message>
        <source>this system only</source>
        <translation>只看此系統</translation>
    </message>
    <message>
        <source>go there</source>
        <translation>跳到該處</translation>
    </message>
    <message>
        <source>%1 / %2 entries</source>
        <translation>%1／%2 筆</translation>
    </message>
    <message>
        <source>under way</source>
        <translation>進行中</translation>
    </message>
    <message>
        <source>Reading an entry</source>
        <translation>讀取一筆</translation>
    </message>
    <message>
        <source>What followed from an entry</source>
        <translation>計算一筆的影響</translation>
    </message>
    <message>
        <source>Done; entry #%1</source>
        <translation>完成，第 #%1 筆</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>復原</translation>
    </message>
    <message>
        <source>Filter: text, code, person, beginning of a hash</source>
        <translation>篩選：文字、代碼、人、雜湊開頭</translation>
    </message>
    <message>
        <source>Filter the trail</source>
        <translation>篩選軌跡</translation>
    </message>
    <message>
        <source>Verify the file</source>
        <translation>驗證全檔</translation>
    </message>
    <message>
        <source>Checks chain, triggers, packs, schema and state</source>
        <translation>檢查鏈、觸發、套件、結構與狀態</translation>
    </message>
    <message>
        <source>Take the chosen entry back…</source>
        <translation>復原選取的這一筆…</translation>
    </message>
    <message>
        <source>Return to before the chosen entry…</source>
        <translation>回到選取的這一筆之前…</translation>
    </message>
    <message>
        <source>Entries per day</source>
        <translation>每日筆數</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>筆數</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>已寫出：%1</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>開啟位置</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>比較</translation>
    </message>
    <message>
        <source>History</source>
        <translation>紀錄</translation>
    </message>
    <message>
        <source>Sign-offs</source>
        <translation>簽核</translation>
    </message>
    <message>
        <source>of the damaged file “%1” itself; shown here is what was saved from it</source>
        <translation>檢查損毀的檔案「%1」本身；畫面所示為由其救出的內容</translation>
    </message>
</context>
<context>
    <name>zt::TrailReader</name>
    <message>
        <source>Reading the trail</source>
        <translation>讀取軌跡</translation>
    </message>
</context>
<context>
    <name>zt::TrailVerification</name>
    <message>
        <source>Verifying the file</source>
        <translation>驗證全檔</translation>
    </message>
    <message>
        <source>verified %1</source>
        <translation>%1 驗證</translation>
    </message>
    <message>
        <source>Verifying…</source>
        <translation>驗證中…</translation>
    </message>
    <message>
        <source>Reading the whole chain</source>
        <translation>正在讀整條鏈</translation>
    </message>
    <message>
        <source>See the checks below the table</source>
        <translation>詳見表格下方的檢查</translation>
    </message>
    <message>
        <source>Chain broken</source>
        <translation>鏈中斷</translation>
    </message>
    <message>
        <source>Chain whole then</source>
        <translation>當時鏈完整</translation>
    </message>
    <message numerus="yes">
        <source>%n new entries since, not verified yet</source>
        <translation>
            <numerusform>之後新增 %n 筆，尚未驗證</numerusform>
        </translation>
    </message>
    <message>
        <source>Chain whole</source>
        <translation>鏈完整</translation>
    </message>
    <message>
        <source>%1 entries joined end to end, %2 s</source>
        <translation>%1 筆首尾相接，%2 秒</translation>
    </message>
    <message>
        <source>File damaged</source>
        <translation>檔案損毀</translation>
    </message>
    <message>
        <source>Not verified</source>
        <translation>未能驗證</translation>
    </message>
    <message>
        <source>Checks failed</source>
        <translation>有檢查不符</translation>
    </message>
    <message>
        <source>Checked is the damaged file itself; shown is what was saved from it. See the checks below the table</source>
        <translation>檢查的是損毀的檔案本身；畫面所示為由其救出的內容。請見表格下方各項檢查</translation>
    </message>
</context>
<context>
    <name>zt::TrailWaysBack</name>
    <message>
        <source>Take entry #%1 back?</source>
        <translation>復原第 #%1 筆？</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>復原</translation>
    </message>
    <message>
        <source>Return to before entry #%1?</source>
        <translation>回到第 #%1 筆之前？</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>回到之前</translation>
    </message>
    <message numerus="yes">
        <source>This changes %n object(s). It becomes a new entry; nothing old is deleted.</source>
        <translation>
            <numerusform>會改 %n 個實體，成為新的一筆，舊的不刪。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This changes %n field(s). It becomes a new entry; nothing old is deleted.</source>
        <translation>
            <numerusform>會改 %n 欄，成為新的一筆，舊的不刪。</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Taking changes back</source>
        <translation>復原變更</translation>
    </message>
</context>
<context>
    <name>zt::TriStateSegment</name>
    <message>
        <source>Yes</source>
        <comment>answer</comment>
        <translation>是</translation>
    </message>
    <message>
        <source>No</source>
        <comment>answer</comment>
        <translation>否</translation>
    </message>
    <message>
        <source>Unknown</source>
        <comment>answer</comment>
        <translation>未知</translation>
    </message>
</context>
<context>
    <name>zt::TypeModel</name>
    <message>
        <source>Trend</source>
        <translation>趨勢</translation>
    </message>
    <message>
        <source>Type of deficiency</source>
        <translation>缺失類型</translation>
    </message>
    <message>
        <source>Pct points</source>
        <translation>百分點</translation>
    </message>
    <message numerus="yes">
        <source>▲ Hidden risks: %n type(s)</source>
        <translation>
            <numerusform>▲ 隱藏風險&#x3000;%n 類</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>▲ Rising: %n type(s)</source>
        <translation>
            <numerusform>▲ 上升&#x3000;%n 類</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>▼ Falling: %n type(s)</source>
        <translation>
            <numerusform>▼ 下降&#x3000;%n 類</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Steady or not known: %n type(s)</source>
        <translation>
            <numerusform>持平或未知&#x3000;%n 類</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>zt::UnlockDialog</name>
    <message>
        <source>Never</source>
        <translation>不自動上鎖</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n 分鐘</numerusform>
        </translation>
    </message>
    <message>
        <source>Lock again when idle for</source>
        <translation>閒置多久自動上鎖</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>解開</translation>
    </message>
    <message>
        <source>Unlock the assessment</source>
        <translation>解開評估檔</translation>
    </message>
    <message>
        <source>While it is open its content is in memory alone, and each save encrypts the whole file anew; nothing lies on the disk in the clear. The format is age v1: the standard age tool opens it too.</source>
        <translation>開著時內容只在記憶體，儲存時整檔重新加密；磁碟上不留明文。格式為 age v1，標準 age 工具亦可解。</translation>
    </message>
    <message>
        <source>One try takes about a second, against guessing</source>
        <translation>每次嘗試約 1 秒，為防猜測</translation>
    </message>
    <message>
        <source>locked with a passphrase</source>
        <translation>以密語上鎖</translation>
    </message>
    <message numerus="yes">
        <source>locked for %n key(s)</source>
        <translation>
            <numerusform>以 %n 把金鑰上鎖</numerusform>
        </translation>
    </message>
    <message>
        <source>saved %1</source>
        <translation>末次儲存 %1</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>密語</translation>
    </message>
    <message>
        <source>Caps Lock is on</source>
        <translation>大寫鎖定開著</translation>
    </message>
    <message>
        <source>Key file</source>
        <translation>金鑰檔</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>選擇…</translation>
    </message>
    <message>
        <source>The file with your key</source>
        <translation>存有您金鑰的檔案</translation>
    </message>
    <message>
        <source>as age-keygen writes it; none is chosen yet</source>
        <translation>age-keygen 產生的檔案；尚未選擇</translation>
    </message>
    <message>
        <source>Type the passphrase first</source>
        <translation>請先輸入密語</translation>
    </message>
    <message>
        <source>Choose the file with your key first</source>
        <translation>請先選擇金鑰檔</translation>
    </message>
    <message>
        <source>Unlocking…</source>
        <translation>解開中…</translation>
    </message>
    <message>
        <source>Try %1</source>
        <translation>第 %1 次</translation>
    </message>
    <message>
        <source>Wrong passphrase</source>
        <translation>密語不符</translation>
    </message>
    <message>
        <source>The file was not touched. There is no back door: ask whoever locked it.</source>
        <translation>檔案未被更動。沒有後門，請向上鎖的人確認。</translation>
    </message>
    <message>
        <source>Changes were kept beside it</source>
        <translation>有一份復原檔</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n second(s) after the file, under the same lock. You choose once it is unlocked.</source>
        <translation>
            <numerusform>%1，較本檔新 %n 秒，同樣上鎖。解開後請選一份。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, under the same lock. You choose once it is unlocked.</source>
        <translation>%1，同樣上鎖。解開後請選一份。</translation>
    </message>
</context>
<context>
    <name>zt::UnreadCellModel</name>
    <message>
        <source>Cell</source>
        <translation>儲存格</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>欄位</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>讀到</translation>
    </message>
    <message>
        <source>What is accepted</source>
        <translation>可接受</translation>
    </message>
</context>
<context>
    <name>zt::VerifyPanel</name>
    <message>
        <source>in place</source>
        <translation>齊備</translation>
    </message>
    <message>
        <source>sound</source>
        <translation>完好</translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n 筆</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files</source>
        <translation>
            <numerusform>%n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n systems</source>
        <translation>
            <numerusform>%n 個系統</numerusform>
        </translation>
    </message>
    <message>
        <source>holds, %1</source>
        <translation>成立，%1</translation>
    </message>
    <message>
        <source>Verification</source>
        <translation>驗證</translation>
    </message>
    <message>
        <source>%1 can be repeated</source>
        <translation>%1 可重跑核對</translation>
    </message>
    <message>
        <source>%1 still count</source>
        <translation>%1 有效</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
</context>
<context>
    <name>zt::VersionDesk</name>
    <message>
        <source>New version of a checklist…</source>
        <translation>查核清單的新版本…</translation>
    </message>
    <message>
        <source>Shows what a new version changes, and carries the answers over</source>
        <translation>顯示新版的變動，並承接答案</translation>
    </message>
    <message>
        <source>A version of a checklist</source>
        <translation>查核清單的版本</translation>
    </message>
    <message>
        <source>A version of %1</source>
        <translation>%1 的版本</translation>
    </message>
    <message>
        <source>A spreadsheet has one point a row and does not say which version it is.</source>
        <translation>試算表一列一個查核點，但沒有寫明是哪一版。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Read it</source>
        <translation>讀取</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>Going on with the new version</source>
        <translation>正在改依新版</translation>
    </message>
    <message>
        <source>The audit goes on with the new version; to be looked at again: %1</source>
        <translation>查核已改依新版；須再檢視：%1</translation>
    </message>
</context>
<context>
    <name>zt::VersionDialog</name>
    <message>
        <source>Versions of a checklist</source>
        <translation>查核清單的版本比較</translation>
    </message>
    <message>
        <source>What differs</source>
        <translation>差異</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>關閉</translation>
    </message>
    <message>
        <source>Go on with it</source>
        <translation>改依此版</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>原版</translation>
    </message>
    <message>
        <source>After</source>
        <translation>新版</translation>
    </message>
    <message>
        <source>From a file…</source>
        <translation>從檔案…</translation>
    </message>
    <message>
        <source>A pack (JSON), or a spreadsheet with one point a row</source>
        <translation>套件（JSON），或一列一個查核點的試算表</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>%1 (this audit)</source>
        <translation>%1（本次查核）</translation>
    </message>
    <message>
        <source>These are not versions of one checklist</source>
        <translation>這兩份不是同一查核清單的版本</translation>
    </message>
    <message>
        <source>The same version: choose a newer one, or a file</source>
        <translation>版本相同：請選較新的版本或檔案</translation>
    </message>
    <message>
        <source>Compared only: the audit goes by another version, or the second is not newer. The same: %1 points.</source>
        <translation>僅供比較：本次查核依據其他版本，或後者並非較新。不變的查核點：%1。</translation>
    </message>
    <message>
        <source>Go on with %1</source>
        <translation>改依 %1 版</translation>
    </message>
    <message>
        <source>Before: %1</source>
        <translation>原版：%1</translation>
    </message>
    <message>
        <source>After: %1</source>
        <translation>新版：%1</translation>
    </message>
    <message>
        <source>What was answered</source>
        <translation>原答案</translation>
    </message>
    <message>
        <source>Withdrawn. %1</source>
        <translation>已刪除。%1</translation>
    </message>
</context>
<context>
    <name>zt::VersionModel</name>
    <message>
        <source>What became of it</source>
        <translation>變動</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>原版</translation>
    </message>
    <message>
        <source>After</source>
        <translation>新版</translation>
    </message>
    <message>
        <source>What differs, or why</source>
        <translation>差異或理由</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>既有作答</translation>
    </message>
</context>
<context>
    <name>zt::WaysToVerify</name>
    <message>
        <source>Can be verified by</source>
        <translation>可驗證方式</translation>
    </message>
    <message>
        <source>%1 (this program has none of that name)</source>
        <translation>%1（本程式沒有這個名稱）</translation>
    </message>
    <message>
        <source>Opens the gateway simulation there</source>
        <translation>開啟閘道模擬並移到該處</translation>
    </message>
    <message>
        <source>Opens this analysis, to be filed at this point</source>
        <translation>開啟這項分析，結果歸入本點</translation>
    </message>
</context>
<context>
    <name>zt::WhatIfStrip</name>
    <message>
        <source>The file is open for reading only</source>
        <translation>此檔案以唯讀方式開啟</translation>
    </message>
    <message>
        <source>Nothing is being tried out</source>
        <translation>目前沒有試算</translation>
    </message>
    <message>
        <source>Selected: %1 now, %2 as tried out</source>
        <translation>入選：目前 %1 個，試算 %2 個</translation>
    </message>
    <message>
        <source>Selected: %1</source>
        <translation>入選：%1 個</translation>
    </message>
    <message>
        <source>What if</source>
        <translation>試算</translation>
    </message>
    <message>
        <source>not recorded</source>
        <translation>未記錄</translation>
    </message>
    <message>
        <source>Risk total ≥</source>
        <translation>風險總分 ≥</translation>
    </message>
    <message>
        <source>Risk cut-off</source>
        <translation>風險門檻</translation>
    </message>
    <message>
        <source>Impact total ≤</source>
        <translation>衝擊總分 ≤</translation>
    </message>
    <message>
        <source>Impact cut-off</source>
        <translation>衝擊門檻</translation>
    </message>
    <message>
        <source>RTO &gt;</source>
        <translation>RTO &gt;</translation>
    </message>
    <message>
        <source>Recovery time objective longer than, in hours</source>
        <translation>復原時間目標大於（小時）</translation>
    </message>
    <message>
        <source>h</source>
        <translation>時</translation>
    </message>
    <message>
        <source>Method…</source>
        <translation>方法…</translation>
    </message>
    <message>
        <source>Selected</source>
        <translation>入選</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>還原</translation>
    </message>
    <message>
        <source>Apply…</source>
        <translation>套用…</translation>
    </message>
</context>
<context>
    <name>zt::WindowPalette</name>
    <message>
        <source>Go to %1</source>
        <translation>前往%1</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>評分</translation>
    </message>
    <message>
        <source>Explain the result</source>
        <translation>說明結果</translation>
    </message>
    <message>
        <source>Answer the facts</source>
        <translation>回答事實</translation>
    </message>
    <message>
        <source>Trail of this system</source>
        <translation>只看這個系統的軌跡</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>場域</translation>
    </message>
    <message>
        <source>Factor</source>
        <translation>因子</translation>
    </message>
    <message>
        <source>Fact</source>
        <translation>事實</translation>
    </message>
    <message>
        <source>rank %1</source>
        <translation>名次 %1</translation>
    </message>
    <message>
        <source>6 + 5 factors</source>
        <translation>6＋5 個因子</translation>
    </message>
    <message>
        <source>facts, rules and sources</source>
        <translation>事實、規則與出處</translation>
    </message>
</context>
<context>
    <name>zt::WordDialog</name>
    <message>
        <source>What does “%1” mean?</source>
        <translation>「%1」代表什麼？</translation>
    </message>
    <message>
        <source>In the column “%1” it stands for:</source>
        <translation>在「%1」欄，它代表：</translation>
    </message>
    <message>
        <source>Remembered for files with the same heads.</source>
        <translation>同一組標題的檔案會沿用。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>使用</translation>
    </message>
</context>
<context>
    <name>zt::ZoneChart</name>
    <message numerus="yes">
        <source>%n in the zone</source>
        <translation>
            <numerusform>區內 %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>zt::ZoneHandle</name>
    <message>
        <source>Drag the line or this field; ↑ and ↓ move it by 1, Page Up and Page Down by 10; or type a value. An empty field sets none.</source>
        <translation>可拖曳線或此欄位；↑ ↓ 每次移 1，Page Up、Page Down 每次移 10；也可直接輸入數值。留空即不設分界。</translation>
    </message>
</context>
</TS>
