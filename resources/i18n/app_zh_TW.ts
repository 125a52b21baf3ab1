<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_TW" sourcelanguage="en">
<context>
    <name>Application</name>
    <message>
        <source>Zero-Trust Assessment Workbench</source>
        <translation>零信任評估工作台</translation>
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
</context>
<context>
    <name>zt::DayHistogram</name>
    <message numerus="yes">
        <source>Entries per day, %n day(s)</source>
        <translation>
            <numerusform>每日筆數，共 %n 天</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n 筆</numerusform>
        </translation>
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
    <name>zt::ErrorBar</name>
    <message>
        <source>Put away</source>
        <translation>收起</translation>
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
        <source>No cloud in use, not asked</source>
        <translation>未用雲端，不必答</translation>
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
</context>
<context>
    <name>zt::GroupDock</name>
    <message>
        <source>Open group %1, %2 systems</source>
        <translation>展開「%1」，%2 個系統</translation>
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
    <name>zt::ImportDialog</name>
    <message>
        <source>Choose another file…</source>
        <translation>選擇其他檔案…</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>預覽</translation>
    </message>
    <message>
        <source>Read the file again</source>
        <translation>重讀檔案</translation>
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
        <source>Cells of the sheet</source>
        <translation>工作表的儲存格</translation>
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
        <source>Import %1 rows, save %2 apart…</source>
        <translation>只匯入 %1 列，%2 列另存退件…</translation>
    </message>
    <message>
        <source>Import %1 rows</source>
        <translation>匯入 %1 列</translation>
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
    <message>
        <source>%1 rows can be imported</source>
        <translation>%1 列可匯入</translation>
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
        <source>Say what it means…</source>
        <translation>建立對照…</translation>
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
    <name>zt::InventoryPage</name>
    <message>
        <source>Taken over, with its origin</source>
        <translation>已帶入並註明來源</translation>
    </message>
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
        <source>Only with unknowns</source>
        <translation>只看有未知</translation>
    </message>
    <message>
        <source>Nothing is unknown</source>
        <translation>沒有未知的格子</translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) changed</source>
        <translation>
            <numerusform>已改 %n 格</numerusform>
        </translation>
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
    <message>
        <source>Empty inventory saved</source>
        <translation>已存空白清冊</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>開啟位置</translation>
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
        <source>Filter</source>
        <translation>篩選</translation>
    </message>
    <message>
        <source>Filter systems by code, name or unit</source>
        <translation>以代碼、名稱或單位篩選系統</translation>
    </message>
    <message>
        <source>Systems</source>
        <translation>系統</translation>
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
    <name>zt::JobLine</name>
    <message numerus="yes">
        <source>%n second(s) left</source>
        <translation>
            <numerusform>約剩 %n 秒</numerusform>
        </translation>
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
</context>
<context>
    <name>zt::PageHeader</name>
    <message>
        <source>Search or run a command</source>
        <translation>搜尋或執行指令</translation>
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
        <source>everything that leads to the list, and the list</source>
        <translation>名單與得出名單的全部依據</translation>
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
        <source>Blank inventory</source>
        <translation>空白清冊</translation>
    </message>
    <message>
        <source>system inventory.xlsx</source>
        <translation>系統清冊.xlsx</translation>
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
        <source>under way</source>
        <translation>進行中</translation>
    </message>
    <message>
        <source>Chain broken</source>
        <translation>鏈中斷</translation>
    </message>
    <message>
        <source>See the checks below the table</source>
        <translation>詳見表格下方的檢查</translation>
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
        <source>Reading an entry</source>
        <translation>讀取一筆</translation>
    </message>
    <message>
        <source>What followed from an entry</source>
        <translation>計算一筆的影響</translation>
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
        <source>Done; entry #%1</source>
        <translation>完成，第 #%1 筆</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>復原</translation>
    </message>
    <message>
        <source>Taking changes back</source>
        <translation>復原變更</translation>
    </message>
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
</context>
<context>
    <name>zt::TrailReader</name>
    <message>
        <source>Reading the trail</source>
        <translation>讀取軌跡</translation>
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
    <name>zt::VerifyPanel</name>
    <message>
        <source>Chain of the trail</source>
        <translation>軌跡鏈</translation>
    </message>
    <message>
        <source>Append-only triggers</source>
        <translation>唯增觸發</translation>
    </message>
    <message>
        <source>Packs by hash</source>
        <translation>套件雜湊</translation>
    </message>
    <message>
        <source>Schema version</source>
        <translation>結構版本</translation>
    </message>
    <message>
        <source>SQLite integrity</source>
        <translation>SQLite 完整性</translation>
    </message>
    <message>
        <source>State equals the trail</source>
        <translation>狀態與軌跡一致</translation>
    </message>
    <message>
        <source>holds, %1</source>
        <translation>成立，%1</translation>
    </message>
    <message>
        <source>Verification</source>
        <translation>驗證</translation>
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
</TS>
