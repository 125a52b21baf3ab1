<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_TW" sourcelanguage="en">
<context>
    <name>Cli</name>
    <message>
        <source>Part</source>
        <translation>部分</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>列數</translation>
    </message>
    <message>
        <source>Wrote %1 (%2 bytes, SHA-256 %3).</source>
        <translation>已寫出 %1（%2 位元組，SHA-256 %3）。</translation>
    </message>
    <message>
        <source>Writes a report: xlsx, pdf, csv or json, by the name of the file.</source>
        <translation>產生報告：依副檔名寫成 xlsx、pdf、csv 或 json。</translation>
    </message>
    <message>
        <source>The file to write (required).</source>
        <translation>要寫出的檔案（必填）。</translation>
    </message>
    <message>
        <source>Which report.</source>
        <translation>報告種類。</translation>
    </message>
    <message>
        <source>Name the file to write: -o OUT.xlsx</source>
        <translation>請指定要寫出的檔案：-o OUT.xlsx</translation>
    </message>
    <message>
        <source>Trials</source>
        <translation>試驗中</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>寫出中</translation>
    </message>
    <message>
        <source>Writes an empty inventory workbook to be filled in and imported.</source>
        <translation>產生空白清冊活頁簿，填妥後即可匯入。</translation>
    </message>
    <message>
        <source>Takes systems from a spreadsheet (xlsx, ods, csv).</source>
        <translation>從試算表（xlsx、ods、csv）匯入系統。</translation>
    </message>
    <message>
        <source>Name of the sheet; the first visible one otherwise.</source>
        <translation>工作表名稱；未指定時取第一張可見的工作表。</translation>
    </message>
    <message>
        <source>Mapping of columns and words, as JSON.</source>
        <translation>欄位與用詞的對照檔（JSON）。</translation>
    </message>
    <message>
        <source>Only says what would happen.</source>
        <translation>只說明會發生什麼，不做變更。</translation>
    </message>
    <message>
        <source>Imports the rows without faults; needs --rejects.</source>
        <translation>只匯入沒有錯誤的列；須同時指定 --rejects。</translation>
    </message>
    <message>
        <source>Where the rows with faults are written, with the reasons.</source>
        <translation>有錯的列連同原因寫到這個檔案。</translation>
    </message>
    <message>
        <source>What to do with a code that exists already.</source>
        <translation>代碼已存在時的處理方式。</translation>
    </message>
    <message>
        <source>--valid-rows-only and --rejects FILE go together.</source>
        <translation>--valid-rows-only 與 --rejects FILE 必須一起使用。</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>讀取中</translation>
    </message>
    <message>
        <source>Checking</source>
        <translation>檢查中</translation>
    </message>
    <message>
        <source>Column %1 “%2” holds ticks and blanks only: blank is read as no.</source>
        <translation>%1 欄「%2」只有勾記與空白：空白讀為「否」。</translation>
    </message>
    <message>
        <source>%1 rows: %2 new, %3 updated, %4 unchanged, %5 skipped, %6 with faults.</source>
        <translation>共 %1 列：新增 %2、更新 %3、不變 %4、略過 %5、有錯 %6。</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>工作表</translation>
    </message>
    <message>
        <source>Cell</source>
        <translation>儲存格</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>讀到</translation>
    </message>
    <message>
        <source>Fault</source>
        <translation>錯誤</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>可填</translation>
    </message>
    <message>
        <source>Says why a system is selected or not, on which facts, and what would change it.</source>
        <translation>說明一個系統為何入選或未入選、依據哪些事實、哪個答案會改變結果。</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>成立</translation>
    </message>
    <message>
        <source>What</source>
        <translation>內容</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>備註</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>出處</translation>
    </message>
    <message>
        <source>one answer</source>
        <translation>單一答案</translation>
    </message>
    <message>
        <source>Makes an empty assessment.</source>
        <translation>建立空白評估檔。</translation>
    </message>
    <message>
        <source>Title of the assessment (required).</source>
        <translation>評估名稱（必填）。</translation>
    </message>
    <message>
        <source>Name of the institution.</source>
        <translation>機構名稱。</translation>
    </message>
    <message>
        <source>Sector of the institution.</source>
        <translation>業別。</translation>
    </message>
    <message>
        <source>Broker tier.</source>
        <translation>證券商分級。</translation>
    </message>
    <message>
        <source>Period, as the client writes it.</source>
        <translation>期間，依客戶的寫法。</translation>
    </message>
    <message>
        <source>Names of the team, separated by commas.</source>
        <translation>評估人員，以逗號分隔。</translation>
    </message>
    <message>
        <source>--name is required: the title of the assessment.</source>
        <translation>須指定 --name：評估的名稱。</translation>
    </message>
    <message>
        <source>How the result is printed: table, json or csv.</source>
        <translation>結果的輸出格式：table、json 或 csv。</translation>
    </message>
    <message>
        <source>--%1 takes a whole number from %2 to %3.</source>
        <translation>--%1 須為 %2 到 %3 的整數。</translation>
    </message>
    <message>
        <source>--%1 takes points with at most two decimals, such as 13 or 13.5.</source>
        <translation>--%1 須為分數，小數最多兩位，例如 13 或 13.5。</translation>
    </message>
    <message>
        <source>does</source>
        <translation>用途</translation>
    </message>
    <message>
        <source>Zero-Trust Assessment Workbench, command line.</source>
        <translation>零信任評估工作台（命令列）。</translation>
    </message>
    <message>
        <source>Everywhere: --help, --lang zh_TW|en, --actor NAME. Exit codes: 0 done, 1 a check did not hold, 2 wrong usage, 3 bad input (nothing was changed), 4 file trouble.</source>
        <translation>各指令皆可用：--help、--lang zh_TW|en、--actor 姓名。結束碼：0 完成；1 有檢查不成立；2 用法錯誤；3 輸入有誤（未做任何變更）；4 檔案無法開啟、被鎖定或無法寫入。</translation>
    </message>
    <message>
        <source>Shows this help.</source>
        <translation>顯示這份說明。</translation>
    </message>
    <message>
        <source>Wrong number of arguments.</source>
        <translation>引數個數不對。</translation>
    </message>
    <message>
        <source>Usage: %1</source>
        <translation>用法：%1</translation>
    </message>
    <message>
        <source>There is no command “%1”. “ztctl --help” lists them.</source>
        <translation>沒有「%1」這個指令。以 ztctl --help 查看全部指令。</translation>
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
        <source>Not yet assessed</source>
        <translation>尚未評估</translation>
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
        <source>Reasons</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>風險</translation>
    </message>
    <message>
        <source>Impact</source>
        <translation>衝擊</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>層</translation>
    </message>
    <message>
        <source>Stability</source>
        <translation>穩定度</translation>
    </message>
    <message>
        <source>Funnel per domain, ranking, reasons, stability. Options are a what-if; nothing is recorded.</source>
        <translation>各場域漏斗、名次、理由與穩定度。選項只作試算，不會記錄。</translation>
    </message>
    <message>
        <source>Leaves the sensitivity trials out.</source>
        <translation>略過敏感度試驗。</translation>
    </message>
    <message>
        <source>%1 systems, %2 selected, %3 not yet assessed</source>
        <translation>%1 個系統，入選 %2，尚未評估 %3</translation>
    </message>
    <message>
        <source>The totals cannot decide while a cut-off is missing; the sources give none. Set them with “ztctl method”.</source>
        <translation>缺少門檻時，總分無法判定；來源未給分界分數，請以 ztctl method 設定。</translation>
    </message>
    <message>
        <source>Records the present selection as the list to start with.</source>
        <translation>把目前的入選結果記錄為採用名單。</translation>
    </message>
    <message>
        <source>Why this list.</source>
        <translation>採用此名單的理由。</translation>
    </message>
    <message>
        <source>Adopted: %1 systems.</source>
        <translation>已採用：%1 個系統。</translation>
    </message>
    <message>
        <source>Prints the history: who changed what, when, from what to what.</source>
        <translation>列出軌跡：誰在何時把什麼從什麼改成什麼。</translation>
    </message>
    <message>
        <source>First entry.</source>
        <translation>起始筆。</translation>
    </message>
    <message>
        <source>Last entry; 0 means the newest.</source>
        <translation>最後一筆；0 表示最新。</translation>
    </message>
    <message>
        <source>Time (UTC)</source>
        <translation>時間（UTC）</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>人員</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>欄數</translation>
    </message>
    <message>
        <source>Hash</source>
        <translation>雜湊</translation>
    </message>
    <message>
        <source>Prints a spreadsheet&apos;s cells exactly as the importer sees them.</source>
        <translation>照匯入程式所見，逐格列出試算表內容。</translation>
    </message>
    <message>
        <source>How the cells are printed: csv or json.</source>
        <translation>儲存格的輸出格式：csv 或 json。</translation>
    </message>
    <message>
        <source>Shows the methodology, or records another one with a reason.</source>
        <translation>顯示評選方法，或附理由記錄新的方法。</translation>
    </message>
    <message>
        <source>Why this choice; the sources leave it to the institution.</source>
        <translation>選擇的理由；來源把這項決定留給機構。</translation>
    </message>
    <message>
        <source>Verifying</source>
        <translation>驗證中</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>檢查</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>What does not hold</source>
        <translation>不成立之處</translation>
    </message>
    <message>
        <source>holds</source>
        <translation>成立</translation>
    </message>
    <message>
        <source>DOES NOT HOLD</source>
        <translation>不成立</translation>
    </message>
    <message>
        <source>Lists the systems with everything that is recorded about them.</source>
        <translation>列出所有系統與已記錄的內容。</translation>
    </message>
    <message>
        <source>Owner unit</source>
        <translation>權責單位</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>已答</translation>
    </message>
    <message>
        <source>Adds one system; “ztctl set” fills in the rest.</source>
        <translation>新增一個系統；其餘欄位以 ztctl set 填入。</translation>
    </message>
    <message>
        <source>Removes one system; “ztctl undo” brings it back.</source>
        <translation>移除一個系統；可用 ztctl undo 復原。</translation>
    </message>
    <message>
        <source>Takes back an entry of the trail, or everything after one; both are new entries.</source>
        <translation>復原軌跡中的一筆，或某筆之後的全部；兩者都成為新的一筆。</translation>
    </message>
    <message>
        <source>Takes back this entry alone; the newest otherwise.</source>
        <translation>只復原這一筆；未指定時為最新一筆。</translation>
    </message>
    <message>
        <source>Takes back everything after this entry.</source>
        <translation>復原這一筆之後的所有變更。</translation>
    </message>
    <message>
        <source>Give either --entry or --to.</source>
        <translation>--entry 與 --to 只能擇一。</translation>
    </message>
    <message>
        <source>Write field=value; read: %1</source>
        <translation>請寫成 欄位=值；讀到：%1</translation>
    </message>
    <message>
        <source>Records facts, conditions, scores and reasons of a system.</source>
        <translation>記錄系統的事實、條件、分數與理由。</translation>
    </message>
    <message>
        <source>A field and its value, such as RF1=3, cloud_service_in_use=yes, rto_minutes=480 or reason.RF1=text; nothing after “=” means unknown. May be repeated.</source>
        <translation>欄位與值，例如 RF1=3、cloud_service_in_use=yes、rto_minutes=480 或 reason.RF1=文字；「=」後留空表示未知。可重複。</translation>
    </message>
    <message>
        <source>Why; stands in the trail.</source>
        <translation>理由；記入軌跡。</translation>
    </message>
    <message>
        <source>Changes the profile: name, institution, sector, tier, period, team.</source>
        <translation>變更基本資料：name、institution、sector、tier、period、team。</translation>
    </message>
    <message>
        <source>A field and its value, such as period=115 年度; may be repeated.</source>
        <translation>欄位與值，例如 period=115 年度；可重複。</translation>
    </message>
    <message>
        <source>What decides: the conditions, the factor totals, or both.</source>
        <translation>由什麼判定：條件、因子總分，或兩者皆須。</translation>
    </message>
    <message>
        <source>High risk from this total on; “none” takes it away.</source>
        <translation>總分達此值為高風險；none 表示取消門檻。</translation>
    </message>
    <message>
        <source>Low impact up to this total; “none” takes it away.</source>
        <translation>總分不超過此值為低衝擊；none 表示取消門檻。</translation>
    </message>
    <message>
        <source>Weight of a factor in percent; may be repeated.</source>
        <translation>因子權重（百分比）；可重複。</translation>
    </message>
    <message>
        <source>Low impact when the RTO is longer than this.</source>
        <translation>RTO 超過此時數為低衝擊。</translation>
    </message>
    <message>
        <source>Sensitivity: number of trials.</source>
        <translation>敏感度：試驗次數。</translation>
    </message>
    <message>
        <source>Sensitivity: chance in per mille that a factor moves by one.</source>
        <translation>敏感度：因子變動一分的機率（千分比）。</translation>
    </message>
    <message>
        <source>Sensitivity: spread of the weights in percent.</source>
        <translation>敏感度：權重的變動幅度（百分比）。</translation>
    </message>
    <message>
        <source>Sensitivity: seed of the draws.</source>
        <translation>敏感度：亂數種子。</translation>
    </message>
    <message>
        <source>--weight takes a factor and whole percent from 0 to 1000, such as RF1=150; read: %1</source>
        <translation>--weight 須為因子與 0 到 1000 的整數百分比，例如 RF1=150；讀到：%1</translation>
    </message>
    <message>
        <source>“%1” is read by this command and would be overwritten; choose another name. Nothing was changed.</source>
        <translation>「%1」是本指令要讀取的檔案，寫入會將它覆蓋；請改用別的檔名。未做任何變更。</translation>
    </message>
    <message>
        <source>Hidden rows (%1) and columns (%2) were read like the rest.</source>
        <translation>隱藏的列（%1）與欄（%2）照樣讀入。</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>欄位</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>現值</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新值</translation>
    </message>
    <message>
        <source>What it is about: institution, a domain such as D1, or a system&apos;s code. The institution when left out.</source>
        <translation>對象：institution（全機構）、場域（如 D1）或系統編號；省略時為全機構。</translation>
    </message>
    <message>
        <source>What it is called; the file&apos;s name otherwise.</source>
        <translation>名稱；省略時用檔名。</translation>
    </message>
    <message>
        <source>A note on the evidence.</source>
        <translation>佐證的說明。</translation>
    </message>
    <message>
        <source>First day it speaks of.</source>
        <translation>有效期間的第一天。</translation>
    </message>
    <message>
        <source>Last day it speaks of.</source>
        <translation>有效期間的最後一天。</translation>
    </message>
    <message>
        <source>Evidence: add PATH…, list, attach, detach, edit, remove, export.</source>
        <translation>佐證：add 檔案…、list、attach、detach、edit、remove、export。</translation>
    </message>
    <message>
        <source>The item it shows, such as 1-2; may be repeated.</source>
        <translation>佐證的項次，例如 1-2；可重複。</translation>
    </message>
    <message>
        <source>Adds an address instead of a file; needs --name.</source>
        <translation>加入網址而非檔案；須搭配 --name。</translation>
    </message>
    <message>
        <source>Name one piece of evidence, or its id.</source>
        <translation>請指定一項佐證的名稱或識別碼。</translation>
    </message>
    <message>
        <source>Name the item: --item 1-2</source>
        <translation>請指定項次：--item 1-2</translation>
    </message>
    <message>
        <source>Give files, or --link with --name; --name goes with one of them.</source>
        <translation>請給檔案，或以 --link 搭配 --name；--name 只能用於單一項。</translation>
    </message>
    <message>
        <source>Name the file to write: -o PATH</source>
        <translation>請指定要寫入的檔案：-o 路徑</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名稱</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>位元組</translation>
    </message>
    <message>
        <source>SHA-256 or address</source>
        <translation>SHA-256 或網址</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>有效起日</translation>
    </message>
    <message>
        <source>Valid to</source>
        <translation>有效迄日</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>項次</translation>
    </message>
    <message>
        <source>Names the present point of the trail; lists or removes such names.</source>
        <translation>為軌跡目前的位置命名（快照）；也可列出或移除。</translation>
    </message>
    <message>
        <source>A note on the snapshot.</source>
        <translation>快照的說明。</translation>
    </message>
    <message>
        <source>Lists the snapshots.</source>
        <translation>列出快照。</translation>
    </message>
    <message>
        <source>Removes the name; the trail keeps the entry it named.</source>
        <translation>移除名稱；軌跡仍保有該筆紀錄。</translation>
    </message>
    <message>
        <source>Give either a name or --list.</source>
        <translation>請擇一給定名稱或 --list。</translation>
    </message>
    <message>
        <source>Snapshot</source>
        <translation>快照</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>說明</translation>
    </message>
    <message>
        <source>The column is there twice.</source>
        <translation>欄位重複。</translation>
    </message>
    <message>
        <source>No such column.</source>
        <translation>沒有這個欄位。</translation>
    </message>
    <message>
        <source>No such column; known are: %1.</source>
        <translation>沒有這個欄位；可用的有：%1。</translation>
    </message>
    <message>
        <source>The column is missing.</source>
        <translation>缺少這個欄位。</translation>
    </message>
    <message>
        <source>The item of this scope is there twice.</source>
        <translation>同一範圍的項次重複。</translation>
    </message>
    <message>
        <source>What differs between two files, or between two points of one: answers, levels, gaps.</source>
        <translation>比較兩個檔案，或同一檔案的兩個時點：評估、等級、缺口。</translation>
    </message>
    <message>
        <source>Point of A: a snapshot&apos;s name, #SEQ or head.</source>
        <translation>A 的時點：快照名稱、#序號或 head。</translation>
    </message>
    <message>
        <source>Point of B, or of A where there is no B.</source>
        <translation>B 的時點；沒有 B 時為 A 的時點。</translation>
    </message>
    <message>
        <source>Give two files, or one with --from and --to.</source>
        <translation>請給兩個檔案，或一個檔案加上 --from 與 --to。</translation>
    </message>
    <message>
        <source>%1 answers changed: %2 forward, %3 back; gaps %4 → %5 (%6 new, %7 closed).</source>
        <translation>評估變更 %1 項：進 %2、退 %3；缺口 %4 → %5（新增 %6、補足 %7）。</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>範圍</translation>
    </message>
    <message>
        <source>Pillar</source>
        <translation>支柱</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>之前</translation>
    </message>
    <message>
        <source>After</source>
        <translation>之後</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>項次</translation>
    </message>
    <message>
        <source>The institution, a domain or a system&apos;s code.</source>
        <translation>institution（全機構）、場域或系統編號。</translation>
    </message>
    <message>
        <source>The item, such as 1-1.</source>
        <translation>項次，例如 1-1。</translation>
    </message>
    <message>
        <source>implemented, partial 60%, planned, not_implemented, not_applicable or not_assessed; in Chinese too.</source>
        <translation>已實施、部分實施 60%、規劃中、未實施、不適用或未評估；也可用 implemented、partial 60%、planned、not_implemented、not_applicable、not_assessed。</translation>
    </message>
    <message>
        <source>Percent implemented, with partial.</source>
        <translation>部分實施的百分比。</translation>
    </message>
    <message>
        <source>How it is done, or why it is not applicable.</source>
        <translation>做法說明，或不適用的理由。</translation>
    </message>
    <message>
        <source>Who assessed it.</source>
        <translation>評估人。</translation>
    </message>
    <message>
        <source>When, such as 2026-07-18.</source>
        <translation>評估日，例如 2026-07-18。</translation>
    </message>
    <message>
        <source>By when it shall be implemented.</source>
        <translation>預定實施完成的日期。</translation>
    </message>
    <message>
        <source>pending, agreed or returned.</source>
        <translation>pending（待覆核）、agreed（同意）或 returned（退回）。</translation>
    </message>
    <message>
        <source>Who reviewed it.</source>
        <translation>覆核人。</translation>
    </message>
    <message>
        <source>The reviewer&apos;s note.</source>
        <translation>覆核意見。</translation>
    </message>
    <message>
        <source>When it was reviewed.</source>
        <translation>覆核日。</translation>
    </message>
    <message>
        <source>Records the answer to an item, or a whole list of them.</source>
        <translation>記錄一個項次或整份清單的評估。</translation>
    </message>
    <message>
        <source>Name or id of evidence to attach; may be repeated.</source>
        <translation>要附上的佐證名稱或識別碼；可重複。</translation>
    </message>
    <message>
        <source>A list (csv, xlsx, ods) with the columns scope, item, status, share, note and so on; all or nothing.</source>
        <translation>清單（csv、xlsx、ods），欄位為範圍、項次、狀態、實施比例、說明等；全數寫入或全不寫入。</translation>
    </message>
    <message>
        <source>Give either --item or --from.</source>
        <translation>請擇一給定 --item 或 --from。</translation>
    </message>
    <message>
        <source>%1 answers read, %2 changed, %3 faults.</source>
        <translation>讀入 %1 項評估，更新 %2 項，錯誤 %3 處。</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>欄</translation>
    </message>
    <message>
        <source>Levels of the pillars, what holds them down, and where each item stands.</source>
        <translation>各支柱等級、壓住的項次，以及每個項次的狀態。</translation>
    </message>
    <message>
        <source>A snapshot&apos;s name, or #SEQ of the trail; the present otherwise.</source>
        <translation>快照名稱或軌跡 #序號；省略時為現況。</translation>
    </message>
    <message>
        <source>Which model the answers are read by.</source>
        <translation>以哪一個模型判讀。</translation>
    </message>
    <message>
        <source>%1; %2: %3, of %4 it is not known whether the domain applies.</source>
        <translation>%1；%2：%3 個，另有 %4 個不知場域是否適用。</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>等級</translation>
    </message>
    <message>
        <source>Possible</source>
        <translation>可達</translation>
    </message>
    <message>
        <source>To the next</source>
        <translation>距下一級</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>目標</translation>
    </message>
    <message>
        <source>Held down by</source>
        <translation>壓住的項次</translation>
    </message>
    <message>
        <source>Nothing applies</source>
        <translation>無適用項次</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>狀態</translation>
    </message>
    <message>
        <source>Why it does not count</source>
        <translation>不計入的原因</translation>
    </message>
    <message>
        <source>Shows how levels roll up and what evidence is held against, or records it.</source>
        <translation>顯示或設定等級的彙總方式與佐證的檢核期間。</translation>
    </message>
    <message>
        <source>weakest, share, weighted or direct.</source>
        <translation>weakest（最弱）、share（占比）、weighted（加權）或 direct（直接）。</translation>
    </message>
    <message>
        <source>Percent of the systems that must have a level.</source>
        <translation>須達該等級的系統百分比。</translation>
    </message>
    <message>
        <source>Which systems count: all or adopted.</source>
        <translation>計入哪些系統：all（全部）或 adopted（已採納）。</translation>
    </message>
    <message>
        <source>A system&apos;s weight in percent, such as SYS-07=200; 100 otherwise. May be repeated.</source>
        <translation>系統權重（百分比），例如 SYS-07=200；未訂者 100。可重複。</translation>
    </message>
    <message>
        <source>First day of the assessed period; empty: not stated.</source>
        <translation>評估期間第一天；留空表示未訂。</translation>
    </message>
    <message>
        <source>Its last day.</source>
        <translation>評估期間最後一天。</translation>
    </message>
    <message>
        <source>Months after which evidence is too old; 0: not stated.</source>
        <translation>佐證逾多少個月即過舊；0 表示未訂。</translation>
    </message>
    <message>
        <source>Write CODE=PERCENT; read: %1</source>
        <translation>請寫成 編號=百分比；讀到：%1</translation>
    </message>
    <message>
        <source>--%1 takes whole dollars, or none.</source>
        <translation>--%1 須為整數元，或 none。</translation>
    </message>
    <message>
        <source>--%1 takes a date such as 2026-12-31.</source>
        <translation>--%1 須為日期，例如 2026-12-31。</translation>
    </message>
    <message>
        <source>Sets the level that a pillar shall reach, and by when; --level none clears it.</source>
        <translation>設定支柱要達到的等級與期限；--level none 取消目標。</translation>
    </message>
    <message>
        <source>The pillar, P1 to P5.</source>
        <translation>支柱，P1 至 P5。</translation>
    </message>
    <message>
        <source>The level: I, II, III, IV, or none.</source>
        <translation>等級：I、II、III、IV，或 none。</translation>
    </message>
    <message>
        <source>By this day, such as 2026-12-31.</source>
        <translation>期限，例如 2026-12-31。</translation>
    </message>
    <message>
        <source>A note.</source>
        <translation>備註。</translation>
    </message>
    <message>
        <source>Lists, adds, changes and removes improvement actions.</source>
        <translation>列出、新增、修改、刪除改善行動。</translation>
    </message>
    <message>
        <source>A field and its value, such as due=2026-12-31, cost_once=5200000, status=approved, closes=1-6,D1/2-4 or depends_on=A-07; may be repeated.</source>
        <translation>欄位與值，例如 due=2026-12-31、cost_once=5200000、status=approved、closes=1-6,D1/2-4 或 depends_on=A-07；可重複。</translation>
    </message>
    <message>
        <source>Which actions fit a budget and bring most, what they cost by quarter, what is late. Options are a what-if; nothing is recorded without --apply.</source>
        <translation>哪些行動在預算內成效最大、各季費用、哪些已遲。選項只是試算；沒有 --apply 就不記錄。</translation>
    </message>
    <message>
        <source>Total for what is not done yet, in dollars; “none”: no limit.</source>
        <translation>未完成行動的總預算（元）；none 表示不設限。</translation>
    </message>
    <message>
        <source>At most so many dollars in a quarter; “none”: no limit.</source>
        <translation>每季上限（元）；none 表示不設限。</translation>
    </message>
    <message>
        <source>What the choice shall bring most of.</source>
        <translation>挑選時以何者最多為目的。</translation>
    </message>
    <message>
        <source>The day that lateness is counted from.</source>
        <translation>以哪一天計算逾期。</translation>
    </message>
    <message>
        <source>Approves the chosen candidates and records the limits.</source>
        <translation>核定選出的候選行動，並記錄限額。</translation>
    </message>
    <message>
        <source>Why; needed with --apply.</source>
        <translation>理由；使用 --apply 時必填。</translation>
    </message>
    <message>
        <source>Chosen: %1</source>
        <translation>選出：%1</translation>
    </message>
    <message>
        <source>%1 dollars, %2 of %3 items closed, %4 of %5 pillars at target</source>
        <translation>%1 元，關閉 %3 項次中的 %2 項，%5 個支柱目標中達成 %4 個</translation>
    </message>
    <message>
        <source>%1 sets tried; none is better.</source>
        <translation>試過 %1 組；沒有更好的。</translation>
    </message>
    <message>
        <source>%1 sets tried; not proven that none is better.</source>
        <translation>試過 %1 組；未能證明沒有更好的。</translation>
    </message>
    <message>
        <source>Next best: %1</source>
        <translation>次佳：%1</translation>
    </message>
    <message>
        <source>Within the cap with %1.</source>
        <translation>%1，即合每季上限。</translation>
    </message>
    <message>
        <source>Quarter</source>
        <translation>季</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>核定</translation>
    </message>
    <message>
        <source>What-if adds</source>
        <translation>試算進入</translation>
    </message>
    <message>
        <source>Over the cap</source>
        <translation>超出上限</translation>
    </message>
    <message>
        <source>Reading the past</source>
        <translation>讀取過往狀態</translation>
    </message>
    <message>
        <source>Records your own stage of a row of the CISA model, which stands above what the items suggest.</source>
        <translation>記錄自行判定的 CISA 模型列階段，優先於項次的建議。</translation>
    </message>
    <message>
        <source>The row, as `maturity --lens cisa` lists it.</source>
        <translation>列的代號，見 `maturity --lens cisa`。</translation>
    </message>
    <message>
        <source>1 to 4 (traditional, initial, advanced, optimal); none takes the own stage away.</source>
        <translation>1 至 4（傳統、起始、進階、最佳化）；none 表示取消自行判定。</translation>
    </message>
    <message>
        <source>What it rests on.</source>
        <translation>判定的依據。</translation>
    </message>
    <message>
        <source>--stage takes 1 to 4, a stage&apos;s name or none</source>
        <translation>--stage 須為 1 至 4、階段名稱或 none</translation>
    </message>
    <message>
        <source>Own answer</source>
        <translation>自行判定</translation>
    </message>
    <message>
        <source>Suggested by items</source>
        <translation>項次建議</translation>
    </message>
    <message>
        <source>To be answered</source>
        <translation>待判定</translation>
    </message>
    <message>
        <source>Pillar or capability</source>
        <translation>支柱或跨支柱能力</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>階段</translation>
    </message>
    <message>
        <source>Lowest known</source>
        <translation>已知最低</translation>
    </message>
    <message>
        <source>Rows known</source>
        <translation>已知列數</translation>
    </message>
    <message>
        <source>Rests on</source>
        <translation>依據</translation>
    </message>
    <message>
        <source>Not assessed</source>
        <translation>未評估</translation>
    </message>
    <message>
        <source>The day that dates are held against; today otherwise.</source>
        <translation>用來比對日期的日子；未指定時為今天。</translation>
    </message>
    <message>
        <source>What is odd</source>
        <translation>疑點</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Draws a chart of the overview as a PNG or SVG picture.</source>
        <translation>把總覽的一張圖表畫成 PNG 或 SVG 圖檔。</translation>
    </message>
    <message>
        <source>Which chart (required).</source>
        <translation>哪一種圖表（必要）。</translation>
    </message>
    <message>
        <source>The picture to write, .png or .svg (required).</source>
        <translation>要寫入的圖檔，.png 或 .svg（必要）。</translation>
    </message>
    <message>
        <source>At most so many systems in a heat map, 1 to 1000.</source>
        <translation>熱圖最多列出幾個系統，1 到 1000。</translation>
    </message>
    <message>
        <source>Wrote %1.</source>
        <translation>已寫入 %1。</translation>
    </message>
    <message>
        <source>Name the picture to write: -o OUT.png or -o OUT.svg</source>
        <translation>請指定要寫入的圖檔：-o OUT.png 或 -o OUT.svg</translation>
    </message>
    <message>
        <source>Of maturity and overview: the point to compare with, a snapshot&apos;s name or #SEQ; the last snapshot unless given.</source>
        <translation>限 maturity 與 overview：對照的時點，快照名稱或 #SEQ；未指定時為最後一個快照。</translation>
    </message>
    <message>
        <source>There is no report “%1”. Choose --kind %2.</source>
        <translation>沒有「%1」這種報告，請選擇 --kind %2。</translation>
    </message>
    <message>
        <source>The overview is one page of PDF; name it so: -o OUT.pdf</source>
        <translation>總覽是一頁 PDF，請這樣指定檔名：-o OUT.pdf</translation>
    </message>
    <message>
        <source>Made %1; pinned in it: %2.</source>
        <translation>已建立 %1；釘選於檔內：%2。</translation>
    </message>
    <message>
        <source>There is no sector “%1”. Choose --sector %2.</source>
        <translation>沒有「%1」這個業別，請選擇 --sector %2。</translation>
    </message>
    <message>
        <source>Rolled up</source>
        <translation>由系統彙總</translation>
    </message>
    <message>
        <source>No CISA model is pinned in this file; read by %1 %2, which the first `maturity stage` pins.</source>
        <translation>此檔尚未釘選 CISA 模型；以 %1 %2 判讀，首次執行 `maturity stage` 時會釘選。</translation>
    </message>
    <message>
        <source>There is no chart “%1”. Choose --kind %2.</source>
        <translation>沒有「%1」這種圖表，請選擇 --kind %2。</translation>
    </message>
    <message>
        <source>There is no lens “%1”. Choose --lens %2.</source>
        <translation>沒有「%1」這種觀點，請選擇 --lens %2。</translation>
    </message>
    <message>
        <source>No system weighs anything</source>
        <translation>沒有任何系統有權重</translation>
    </message>
    <message>
        <source>Guideline</source>
        <translation>參考指引</translation>
    </message>
    <message>
        <source>Maturity model</source>
        <translation>成熟度模型</translation>
    </message>
    <message>
        <source>Crosswalk</source>
        <translation>對照</translation>
    </message>
    <message>
        <source>Checklist</source>
        <translation>查核清單</translation>
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
        <source>Title</source>
        <translation>名稱</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>筆數</translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation>變動</translation>
    </message>
    <message>
        <source>What differs</source>
        <translation>差異之處</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>既有作答</translation>
    </message>
    <message>
        <source>look again</source>
        <translation>須再檢視</translation>
    </message>
    <message>
        <source>carried over</source>
        <translation>沿用</translation>
    </message>
    <message>
        <source>File</source>
        <translation>檔案</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>問題</translation>
    </message>
    <message>
        <source>Unchanged points: %1</source>
        <translation>沒有變動的查核點：%1</translation>
    </message>
    <message>
        <source>import: title of the pack; its id otherwise.</source>
        <translation>import：套件名稱；未指定時用識別碼。</translation>
    </message>
    <message>
        <source>import: version of the pack; 1.0.0 otherwise.</source>
        <translation>import：套件版本；未指定時為 1.0.0。</translation>
    </message>
    <message>
        <source>An error, or a formula without a saved result.</source>
        <translation>錯誤值，或沒有儲存計算結果的公式。</translation>
    </message>
    <message>
        <source>Every point needs a code.</source>
        <translation>每個查核點都要有代碼。</translation>
    </message>
    <message>
        <source>The code is there twice.</source>
        <translation>代碼重複。</translation>
    </message>
    <message>
        <source>Every point needs a name or a text.</source>
        <translation>每個查核點都要有名稱或查核內容。</translation>
    </message>
    <message>
        <source>Takes a whole number from 0 to 1000.</source>
        <translation>可填 0 到 1000 的整數。</translation>
    </message>
    <message>
        <source>Takes a date, such as 2026-01-31.</source>
        <translation>可填日期，例如 2026-01-31。</translation>
    </message>
    <message>
        <source>Takes tiers from 1 to 4, such as 1-3 or 1,2.</source>
        <translation>可填 1 到 4 的級別，例如 1-3 或 1,2。</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>對象</translation>
    </message>
    <message>
        <source>Does not count</source>
        <translation>不計入</translation>
    </message>
    <message>
        <source>export: every file, with a list of hashes and one of what each shows, into a new folder.</source>
        <translation>export：把所有檔案連同雜湊清單與佐證清單匯出到新資料夾。</translation>
    </message>
    <message>
        <source>Where export writes the file or folder.</source>
        <translation>匯出的檔案或資料夾位置。</translation>
    </message>
    <message>
        <source>--all needs a folder and no names: -o FOLDER</source>
        <translation>--all 須指定資料夾，且不另指定名稱：-o 資料夾</translation>
    </message>
    <message>
        <source>--%1 takes a per cent from 0 to 100 with at most two decimals, such as 30% or 12.5.</source>
        <translation>--%1 請填 0 至 100 的百分比，最多兩位小數，如 30% 或 12.5。</translation>
    </message>
    <message>
        <source>--%1 takes a year, such as 114 or 2025.</source>
        <translation>--%1 請填年度，如 114 或 2025。</translation>
    </message>
    <message>
        <source>Your cut-off: an electronic-trading share is high from here on.</source>
        <translation>使用者分界：電子交易比重自此為高。</translation>
    </message>
    <message>
        <source>Your cut-off: a deduction is high from here on.</source>
        <translation>使用者分界：扣分自此為高。</translation>
    </message>
    <message>
        <source>Your cut-off: a deduction that rose by this much in a year calls for attention.</source>
        <translation>使用者分界：一年內扣分上升達此值即需關懷。</translation>
    </message>
    <message>
        <source>Your cut-off: a share of brokers that changed by fewer percentage points is steady; 0 unless given.</source>
        <translation>使用者分界：家數占比變動不到此百分點視為持平；未給時為 0。</translation>
    </message>
    <message>
        <source>Your cut-off: a type of deficiency is rare up to this share.</source>
        <translation>使用者分界：缺失類型占比至此為少見。</translation>
    </message>
    <message>
        <source>Your cut-off: a type of deficiency is growing from this many percentage points on.</source>
        <translation>使用者分界：缺失類型增加達此百分點即為增加。</translation>
    </message>
    <message>
        <source>The year looked at; the last one unless given.</source>
        <translation>檢視年度；未給時為最後一年。</translation>
    </message>
    <message>
        <source>First year of the trend; the first one unless given.</source>
        <translation>趨勢首年；未給時為最早一年。</translation>
    </message>
    <message>
        <source>Brokers of one tier only; 0: those not stated.</source>
        <translation>只看某一級券商；0：未載級別者。</translation>
    </message>
    <message>
        <source>Shows the brokers&apos; names; codes alone otherwise.</source>
        <translation>顯示券商名稱；否則只列代碼。</translation>
    </message>
    <message>
        <source>The files have no year %1; they have: %2.</source>
        <translation>檔案中沒有 %1 年度；有：%2。</translation>
    </message>
    <message>
        <source>Looks at many brokers over years: who needs attention, which deficiencies rise and fall, and which are rare but growing.</source>
        <translation>檢視多家券商歷年資料：誰需要關懷、哪些缺失上升或下降、哪些少見但變多。</translation>
    </message>
    <message>
        <source>Writes a report (.xlsx, .pdf, .csv, .json) or, with --chart, a picture (.png, .svg).</source>
        <translation>寫出報告（.xlsx、.pdf、.csv、.json），或配合 --chart 寫出圖片（.png、.svg）。</translation>
    </message>
    <message>
        <source>Which chart to draw, with -o.</source>
        <translation>要畫哪一張圖，配合 -o。</translation>
    </message>
    <message>
        <source>Writes an empty workbook of brokers to be filled in.</source>
        <translation>寫出待填的空白券商活頁簿。</translation>
    </message>
    <message>
        <source>--template reads no files.</source>
        <translation>--template 不讀取檔案。</translation>
    </message>
    <message>
        <source>Name the files to look at: regulator FILE…</source>
        <translation>請指定要檢視的檔案：regulator FILE…</translation>
    </message>
    <message>
        <source>There is no chart “%1”. Choose --chart %2.</source>
        <translation>沒有「%1」這張圖。請選 --chart %2。</translation>
    </message>
    <message>
        <source>Name the report to write: -o OUT.xlsx, .pdf, .csv or .json</source>
        <translation>請指定要寫出的報告：-o OUT.xlsx、.pdf、.csv 或 .json</translation>
    </message>
    <message>
        <source>Passed over, as it names no broker and year: %1</source>
        <translation>略過，未列券商與年度：%1</translation>
    </message>
    <message>
        <source>Faults: %1. Nothing was computed.</source>
        <translation>錯誤 %1 處，未計算任何結果。</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>類型</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>百分點</translation>
    </message>
    <message>
        <source>Zone</source>
        <translation>區塊</translation>
    </message>
    <message>
        <source>Brokers</source>
        <translation>券商</translation>
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
        <source>Electronic trading</source>
        <translation>電子交易比重</translation>
    </message>
    <message>
        <source>Deduction</source>
        <translation>扣分</translation>
    </message>
    <message>
        <source>Since last year</source>
        <translation>較去年</translation>
    </message>
    <message>
        <source>Most frequent deficiency</source>
        <translation>最多缺失</translation>
    </message>
    <message>
        <source>Why attention</source>
        <translation>關懷原因</translation>
    </message>
    <message>
        <source>Who needs attention</source>
        <translation>誰需要關懷</translation>
    </message>
    <message>
        <source>Rising</source>
        <translation>上升</translation>
    </message>
    <message>
        <source>Falling</source>
        <translation>下降</translation>
    </message>
    <message>
        <source>Lists the audits of an assessment.</source>
        <translation>列出評估內的查核。</translation>
    </message>
    <message>
        <source>Audit</source>
        <translation>查核</translation>
    </message>
    <message>
        <source>From</source>
        <translation>起</translation>
    </message>
    <message>
        <source>To</source>
        <translation>迄</translation>
    </message>
    <message>
        <source>Checklists</source>
        <translation>查核清單</translation>
    </message>
    <message>
        <source>Shows which points apply, their results and what is stale.</source>
        <translation>列出適用的查核點、結果，以及核可後已變動者。</translation>
    </message>
    <message>
        <source>open</source>
        <translation>未定</translation>
    </message>
    <message>
        <source>applies</source>
        <translation>適用</translation>
    </message>
    <message>
        <source>does not apply</source>
        <translation>不適用</translation>
    </message>
    <message>
        <source>Point</source>
        <translation>查核點</translation>
    </message>
    <message>
        <source>Applies</source>
        <translation>適用</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>佐證</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>覆核</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>查核發現</translation>
    </message>
    <message>
        <source>changed since it was accepted</source>
        <translation>核可後已變動</translation>
    </message>
    <message>
        <source>%1 of %2 points checked, %3 undecided, %4 stale.</source>
        <translation>適用 %2 點已查 %1 點，適用與否未定 %3 點，核可後已變動 %4 點。</translation>
    </message>
    <message>
        <source>Deduction by the user&apos;s own points: %1; points without any: %2. The sources state no formula.</source>
        <translation>依使用者自訂扣分：%1 分；未訂扣分的不符合點：%2 點。來源文件未載明計分公式。</translation>
    </message>
    <message>
        <source>The point is there twice.</source>
        <translation>查核點重複出現。</translation>
    </message>
    <message>
        <source>The point, such as RA-1.</source>
        <translation>查核點，例如 RA-1。</translation>
    </message>
    <message>
        <source>conform, partly, not, not_applicable or unchecked; in Chinese too.</source>
        <translation>conform、partly、not、not_applicable 或 unchecked；也可用中文。</translation>
    </message>
    <message>
        <source>Why it is not applicable.</source>
        <translation>不適用的理由。</translation>
    </message>
    <message>
        <source>What was done to check it.</source>
        <translation>執行的查核程序。</translation>
    </message>
    <message>
        <source>What was seen.</source>
        <translation>觀察事項。</translation>
    </message>
    <message>
        <source>What was drawn, from what, by which seed.</source>
        <translation>樣本：抽自何處、抽了什麼、用哪個種子。</translation>
    </message>
    <message>
        <source>What follows.</source>
        <translation>結論。</translation>
    </message>
    <message>
        <source>Records the result of a point, a list of them, or facts of the audit itself.</source>
        <translation>登錄單一或整份清單的查核結果，或修改查核本身的資料。</translation>
    </message>
    <message>
        <source>A list (csv, xlsx, ods) with the columns point, result, reason, procedure, observation and so on; all or nothing.</source>
        <translation>清單（csv、xlsx、ods），欄位為查核點、結果、理由、查核程序、觀察等；有任何錯誤就全部不寫入。</translation>
    </message>
    <message>
        <source>Give one of: --point, --from, or fields of the audit itself.</source>
        <translation>請擇一指定：--point、--from，或查核本身的欄位。</translation>
    </message>
    <message>
        <source>%1 results read, %2 changed, %3 faults.</source>
        <translation>讀到 %1 筆結果，變更 %2 筆，錯誤 %3 筆。</translation>
    </message>
    <message>
        <source>Points, apart by commas; may be repeated.</source>
        <translation>查核點，以逗號分隔；可重複指定。</translation>
    </message>
    <message>
        <source>A note in the thread; needed with return and note.</source>
        <translation>覆核意見；return 與 note 必填。</translation>
    </message>
    <message>
        <source>Raises, changes, follows up, retests and closes findings.</source>
        <translation>提出、修改、追蹤、複查並結案查核發現。</translation>
    </message>
    <message>
        <source>With add: the points it is held against, apart by commas.</source>
        <translation>搭配 add：所依據的查核點，以逗號分隔。</translation>
    </message>
    <message>
        <source>A field and its value: condition, cause, effect, recommendation, severity=low|medium|high, deduction, response, owner, due, status; may be repeated.</source>
        <translation>欄位與值：condition、cause、effect、recommendation、severity=low|medium|high、deduction、response、owner、due、status；可重複指定。</translation>
    </message>
    <message>
        <source>What was found out, or why it is closed without a retest.</source>
        <translation>追蹤或複查所見，或未經複查即結案的理由。</translation>
    </message>
    <message>
        <source>With retest: yes or no.</source>
        <translation>搭配 retest：yes 或 no。</translation>
    </message>
    <message>
        <source>Lists findings with their age, what is overdue and what came up before.</source>
        <translation>列出查核發現的天數、逾期情形與過去是否發生過。</translation>
    </message>
    <message>
        <source>Only those of this audit.</source>
        <translation>僅列此查核。</translation>
    </message>
    <message>
        <source>Only those that are not closed.</source>
        <translation>僅列未結案者。</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>查核發現</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>現況</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>嚴重程度</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>改善負責人</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>天數</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>逾期天數</translation>
    </message>
    <message>
        <source>Came up before</source>
        <translation>曾發生</translation>
    </message>
    <message>
        <source>The population (xlsx, ods, csv; any columns); with check: the list of results.</source>
        <translation>母體（xlsx、ods、csv，欄位不拘）；搭配 check 則為結果清單。</translation>
    </message>
    <message>
        <source>random, interval, stratified or all.</source>
        <translation>random（隨機）、interval（等距）、stratified（分層）或 all（全查）。</translation>
    </message>
    <message>
        <source>The column that names the strata, with stratified.</source>
        <translation>分層依據的欄位，搭配 stratified。</translation>
    </message>
    <message>
        <source>The seed; a new one where not given.</source>
        <translation>種子；未指定則產生新的。</translation>
    </message>
    <message>
        <source>So many items, instead of what the rule asks for.</source>
        <translation>自訂樣本量，不採規則所得。</translation>
    </message>
    <message>
        <source>Confidence in percent, from 50 to 99.</source>
        <translation>信賴水準（%），50 至 99。</translation>
    </message>
    <message>
        <source>The rate of exceptions that is still tolerable, in percent.</source>
        <translation>可容忍的例外率（%）。</translation>
    </message>
    <message>
        <source>The rate that is expected; below the tolerable.</source>
        <translation>預期的例外率（%），須低於可容忍率。</translation>
    </message>
    <message>
        <source>Begins an audit and pins its checklists.</source>
        <translation>開始一次查核，並釘選其查核清單。</translation>
    </message>
    <message>
        <source>Id of a checklist (see “pack list”), or a pack of one&apos;s own; may be repeated.</source>
        <translation>查核清單代碼（見「pack list」），或自訂套件檔；可重複指定。</translation>
    </message>
    <message>
        <source>Code of the audit; the one made last if not given.</source>
        <translation>查核代碼；未指定則為最近建立者。</translation>
    </message>
    <message>
        <source>A field and its value: code, kind=annual|selected_case|special_project, trigger, period_from, period_to, scope, tier, deduction_not, deduction_partly; may be repeated.</source>
        <translation>欄位與值：code、kind=annual|selected_case|special_project、trigger、period_from、period_to、scope、tier、deduction_not、deduction_partly；可重複指定。</translation>
    </message>
    <message>
        <source>A member of the team; may be repeated.</source>
        <translation>查核人員；可重複指定。</translation>
    </message>
    <message>
        <source>Answer to a question of the checklist; may be repeated.</source>
        <translation>查核清單問項的答案；可重複指定。</translation>
    </message>
    <message>
        <source>The day on which ages are counted.</source>
        <translation>計算天數的基準日。</translation>
    </message>
    <message>
        <source>Draws samples that anyone can draw again, records what they show and what follows.</source>
        <translation>抽出任何人都能重抽的樣本，登錄結果與結論。</translation>
    </message>
    <message>
        <source>With check: the item&apos;s number in the population.</source>
        <translation>搭配 check：項目在母體中的序號。</translation>
    </message>
    <message>
        <source>With check: sound, exception or unchecked.</source>
        <translation>搭配 check：sound（正常）、exception（例外）或 unchecked（未查）。</translation>
    </message>
    <message>
        <source>With check: what was seen of the item.</source>
        <translation>搭配 check：對該項目的說明。</translation>
    </message>
    <message>
        <source>With conclude: what follows.</source>
        <translation>搭配 conclude：結論。</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>序號</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>樣本</translation>
    </message>
    <message>
        <source>Population</source>
        <translation>母體</translation>
    </message>
    <message>
        <source>Drawn</source>
        <translation>抽出</translation>
    </message>
    <message>
        <source>Looked at</source>
        <translation>已查</translation>
    </message>
    <message>
        <source>Exceptions</source>
        <translation>例外</translation>
    </message>
    <message>
        <source>Who answered? Fill it in, or give --answered-by.</source>
        <translation>由誰填答？請填寫，或以 --answered-by 指定。</translation>
    </message>
    <message>
        <source>Writes a workbook in which the audited unit answers the points that apply.</source>
        <translation>產生活頁簿，由受查單位填答適用的查核點。</translation>
    </message>
    <message>
        <source>%1 points to be answered.</source>
        <translation>待填答 %1 點。</translation>
    </message>
    <message>
        <source>Reads the answers of the audited unit; what was changed on both sides waits.</source>
        <translation>讀回受查單位的填答；雙方都改過的留待決定。</translation>
    </message>
    <message>
        <source>Whose answer counts where both changed it: for all, or for one point; may be repeated.</source>
        <translation>雙方都改過時採用哪一方：全部，或單一查核點；可重複指定。</translation>
    </message>
    <message>
        <source>Who answered, where the sheet does not say.</source>
        <translation>填答人，供工作表未註明者使用。</translation>
    </message>
    <message>
        <source>Shows what would be done.</source>
        <translation>僅預覽，不寫入。</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>寄出時</translation>
    </message>
    <message>
        <source>Ours</source>
        <translation>我方現況</translation>
    </message>
    <message>
        <source>Theirs</source>
        <translation>對方填答</translation>
    </message>
    <message>
        <source>%1 accepted, %2 unchanged, %3 to be decided, %4 unknown.</source>
        <translation>採用 %1 列，未變 %2 列，待決定 %3 列，無法辨識 %4 列。</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>未變</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>採用</translation>
    </message>
    <message>
        <source>changed on both sides</source>
        <translation>雙方都改過</translation>
    </message>
    <message>
        <source>theirs taken</source>
        <translation>採用對方</translation>
    </message>
    <message>
        <source>ours kept</source>
        <translation>保留我方</translation>
    </message>
    <message>
        <source>unknown row</source>
        <translation>無法辨識的列</translation>
    </message>
    <message>
        <source>Incident guide</source>
        <translation>資安事件指引</translation>
    </message>
    <message>
        <source>Adds an exhibit, says what is known of it, or adds to its chain of custody.</source>
        <translation>新增證物、記錄其情況，或往證據鏈加一筆。</translation>
    </message>
    <message>
        <source>What a new exhibit is called.</source>
        <translation>新證物的名稱。</translation>
    </message>
    <message>
        <source>Its file among the evidence, by name or id.</source>
        <translation>佐證中的對應檔案，寫名稱或識別碼。</translation>
    </message>
    <message>
        <source>A field and its value: name, container, authorised, third_party, original_state, storage_safe, backed_up, explanation; may be repeated.</source>
        <translation>欄位與值：name、container、authorised、third_party、original_state、storage_safe、backed_up、explanation；可重複。</translation>
    </message>
    <message>
        <source>When it was; now if not given.</source>
        <translation>時間；未指定時為現在。</translation>
    </message>
    <message>
        <source>Who did it, and has it from then on.</source>
        <translation>經手人，此後由其保管。</translation>
    </message>
    <message>
        <source>Who had it before, where it changed hands.</source>
        <translation>換手時，原保管人。</translation>
    </message>
    <message>
        <source>Where it was done, or where it lies.</source>
        <translation>辦理或存放的地點。</translation>
    </message>
    <message>
        <source>Hash of the content at that moment.</source>
        <translation>當時內容的雜湊值。</translation>
    </message>
    <message>
        <source>Take the hash of this file.</source>
        <translation>取這個檔案的雜湊值。</translation>
    </message>
    <message>
        <source>Number or description of the seal.</source>
        <translation>封存編號或說明。</translation>
    </message>
    <message>
        <source>A remark.</source>
        <translation>備註。</translation>
    </message>
    <message>
        <source>Edits an incident, adds a corrective action, or opens it again.</source>
        <translation>修改事件、新增改善措施，或重新開啟。</translation>
    </message>
    <message>
        <source>A corrective action to be added.</source>
        <translation>要新增的改善措施。</translation>
    </message>
    <message>
        <source>Who sees to the corrective action.</source>
        <translation>改善措施的負責人。</translation>
    </message>
    <message>
        <source>By when it shall be done.</source>
        <translation>完成期限。</translation>
    </message>
    <message>
        <source>Opens a closed incident again.</source>
        <translation>重新開啟已結案的事件。</translation>
    </message>
    <message>
        <source>Records a line of the timeline, or removes one.</source>
        <translation>在經過記一筆，或刪除一筆。</translation>
    </message>
    <message>
        <source>Who did it.</source>
        <translation>經手人。</translation>
    </message>
    <message>
        <source>By what it came or went, such as WAF or hotline.</source>
        <translation>經由什麼管道，例如 WAF 或專線。</translation>
    </message>
    <message>
        <source>Evidence by its name or id; may be repeated.</source>
        <translation>佐證的名稱或識別碼；可重複。</translation>
    </message>
    <message>
        <source>Removes the line of this number (see “incident show”).</source>
        <translation>刪除這個序號的一筆（見「incident show」）。</translation>
    </message>
    <message>
        <source>Closes an incident whose record is whole, or says why.</source>
        <translation>紀錄齊全時結案，否則說明原因。</translation>
    </message>
    <message>
        <source>Who closes it.</source>
        <translation>結案人。</translation>
    </message>
    <message>
        <source>Why it is closed although something is missing.</source>
        <translation>尚有欠缺仍結案的原因。</translation>
    </message>
    <message>
        <source>Makes a corrective action a finding of an audit.</source>
        <translation>把改善措施列為查核發現。</translation>
    </message>
    <message>
        <source>Number of the corrective action; 1 if not given.</source>
        <translation>改善措施的序號；未指定時為 1。</translation>
    </message>
    <message>
        <source>A point it breaks, such as twse-audit/DEV-3; may be repeated.</source>
        <translation>所違反的查核點，例如 twse-audit/DEV-3；可重複。</translation>
    </message>
    <message>
        <source>low, medium or high.</source>
        <translation>low、medium 或 high。</translation>
    </message>
    <message>
        <source>Code of the incident; the one made last if not given.</source>
        <translation>事件的代碼；未指定時為最近建立者。</translation>
    </message>
    <message>
        <source>The moment that deadlines are judged at.</source>
        <translation>判定時限所用的時間。</translation>
    </message>
    <message>
        <source>--%1 takes a time such as “2026-07-18 09:20” (Taipei) or 2026-07-18T09:20+08:00.</source>
        <translation>--%1 的時間寫成「2026-07-18 09:20」（臺北時間）或 2026-07-18T09:20+08:00。</translation>
    </message>
    <message>
        <source>A field and its value: title, class=internal|intrusion|natural_disaster|emergency, drill, level, clock_start=noticed|occurred, reportable, not_reported_reason, affects_trading, affects_investors, interrupted, description, result, root_cause, lesson, customers, complaints, amount; may be repeated.</source>
        <translation>欄位與值：title、class=internal|intrusion|natural_disaster|emergency、drill、level、clock_start=noticed|occurred、reportable、not_reported_reason、affects_trading、affects_investors、interrupted、description、result、root_cause、lesson、customers、complaints、amount；可重複。</translation>
    </message>
    <message>
        <source>Who has a role: IRO1…IRO4, ER1, ER2; may be repeated.</source>
        <translation>擔任角色的人員：IRO1…IRO4、ER1、ER2；可重複。</translation>
    </message>
    <message>
        <source>Code of a system concerned; may be repeated.</source>
        <translation>相關系統的代碼；可重複。</translation>
    </message>
    <message>
        <source>Begins the record of an incident, or of a drill.</source>
        <translation>為事件或演練建檔。</translation>
    </message>
    <message>
        <source>Its code; the next free one if not given.</source>
        <translation>代碼；未指定時取下一個未用的。</translation>
    </message>
    <message>
        <source>Begin from this published case (see “incident cases”).</source>
        <translation>由這個公開案例起頭（見「incident cases」）。</translation>
    </message>
    <message>
        <source>When it happened.</source>
        <translation>發生時間。</translation>
    </message>
    <message>
        <source>When it was noticed; the deadlines run from then.</source>
        <translation>知悉時間，各項時限自此起算。</translation>
    </message>
    <message>
        <source>Lists the incidents with their deadlines.</source>
        <translation>列出事件與各項時限。</translation>
    </message>
    <message>
        <source>Incident</source>
        <translation>事件</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>類別</translation>
    </message>
    <message>
        <source>State</source>
        <translation>狀態</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>已結案</translation>
    </message>
    <message>
        <source>Shows deadlines, stages, timeline, custody and what is missing.</source>
        <translation>顯示時限、階段、經過、證據鏈與欠缺的內容。</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>序號</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>時間</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>管道</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Does not fit</source>
        <translation>前後不一致</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>尚缺</translation>
    </message>
    <message>
        <source>Lists the published cases; with FILE, how the controls they test stand.</source>
        <translation>列出公開案例；指定 FILE 時，一併顯示相關控制點的查核結果。</translation>
    </message>
    <message>
        <source>Only this case.</source>
        <translation>只看這個案例。</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>案例</translation>
    </message>
    <message>
        <source>When</source>
        <translation>時間</translation>
    </message>
    <message>
        <source>Controls</source>
        <translation>控制點</translation>
    </message>
    <message>
        <source>Writes a report: .xlsx, .pdf, .csv or .json.</source>
        <translation>寫出報告：.xlsx、.pdf、.csv 或 .json。</translation>
    </message>
    <message>
        <source>Comparing</source>
        <translation>比較中</translation>
    </message>
    <message>
        <source>Of overview and audit: the day that lateness is counted from.</source>
        <translation>總覽與查核報告用：逾期計算的基準日。</translation>
    </message>
    <message>
        <source>--%1 goes with --kind %2; leave it out here.</source>
        <translation>--%1 只能搭配 --kind %2 使用，此處請勿使用。</translation>
    </message>
    <message>
        <source>Name the file to write: -o OUT.pdf, .xlsx or .json</source>
        <translation>請指定要寫入的檔案：-o OUT.pdf、.xlsx 或 .json</translation>
    </message>
    <message>
        <source>Writes a letter per finding to whoever remedies it, to be answered and signed.</source>
        <translation>每項缺失產生一份通知函，供負責單位回復與簽署。</translation>
    </message>
    <message>
        <source>Code of a finding; may be repeated. All that are not closed where none is given.</source>
        <translation>缺失編號，可重複指定；未指定時為所有未結案缺失。</translation>
    </message>
    <message>
        <source>Finding %1 is of audit %2, not of %3; letters are written for one audit at a time.</source>
        <translation>缺失 %1 屬於查核 %2，不是 %3；每次只能為一項查核產生通知函。</translation>
    </message>
    <message>
        <source>Audit %1 has no finding that is not closed; name a closed one with --finding CODE.</source>
        <translation>查核 %1 沒有未結案的缺失；如需已結案者，請以 --finding CODE 指定。</translation>
    </message>
    <message>
        <source>Writes the yearly statement with the period&apos;s result, to be signed by the four who sign it.</source>
        <translation>產生年度聲明書，載明期間結果與四位簽署人的簽章欄。</translation>
    </message>
    <message>
        <source>The year stated on, of the common era; the one in which the audited period ends if not given.</source>
        <translation>聲明年度（西元）；未指定時為查核期間結束的年度。</translation>
    </message>
    <message>
        <source>Audit %1 states no period; name the year with --year.</source>
        <translation>查核 %1 未載期間，請以 --year 指定年度。</translation>
    </message>
    <message>
        <source>The period of audit %1 ends on %2, not in %3.</source>
        <translation>查核 %1 的期間於 %2 結束，不在 %3 年。</translation>
    </message>
    <message>
        <source>No audit has a period that ends in %1. There are: %2. Name one with --audit.</source>
        <translation>沒有期間於 %1 年結束的查核。現有：%2。請以 --audit 指定。</translation>
    </message>
    <message>
        <source>%1 has no annual audit with the end of its period, and so says nothing of a year.</source>
        <translation>%1 沒有載明期間迄日的年度例查，因此不提供任何年度的資料。</translation>
    </message>
    <message>
        <source>Passed over in %1, as they are not annual audits, state no end of their period or are second ones of a year: %2</source>
        <translation>%1 中略過的查核（非年度例查、未載期間迄日，或同年度的第二項）：%2</translation>
    </message>
    <message>
        <source>under way</source>
        <translation>處理中</translation>
    </message>
    <message>
        <source>Gateway policy</source>
        <translation>閘道政策</translation>
    </message>
    <message>
        <source>Gateway scenarios</source>
        <translation>閘道情境集</translation>
    </message>
    <message>
        <source>Gateway scenario</source>
        <translation>閘道情境</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>情境</translation>
    </message>
    <message>
        <source>Decisive items</source>
        <translation>決定性項目</translation>
    </message>
    <message>
        <source>The scenarios of the gateway simulation.</source>
        <translation>列出閘道模擬的情境。</translation>
    </message>
    <message>
        <source>Checks a scenario of one&apos;s own, and says in which line a fault is.</source>
        <translation>檢查自行撰寫的情境檔，並指出錯在第幾行。</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>步驟</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>查得內容</translation>
    </message>
    <message>
        <source>does not hold</source>
        <translation>不成立</translation>
    </message>
    <message>
        <source>Verifies a recorded FIDO2 registration or log-on step by step, as Web Authentication Level 3 has it.</source>
        <translation>依 Web Authentication Level 3 逐步驗證一次錄下的 FIDO2 註冊或登入。</translation>
    </message>
    <message>
        <source>Write: webauthn verify CASE.json.</source>
        <translation>請寫成：webauthn verify CASE.json。</translation>
    </message>
    <message>
        <source>Refused at %1.</source>
        <translation>於 %1 拒絕。</translation>
    </message>
    <message>
        <source>Accepted, but ask for another factor and look into it.</source>
        <translation>接受，但請要求另一項驗證因素並加以調查。</translation>
    </message>
    <message>
        <source>Accepted, but somebody should look into it.</source>
        <translation>已接受，但應有人加以調查。</translation>
    </message>
    <message>
        <source>Decides a table of requests by the gateway&apos;s rules, a row each, and holds the verdicts against those expected.</source>
        <translation>依閘道規則逐列判定一張存取要求表，並與預期結果比對。</translation>
    </message>
    <message>
        <source>Items that are in place: all, none, or 1-1,1-2,…</source>
        <translation>已具備的項次：all、none，或 1-1,1-2,…</translation>
    </message>
    <message>
        <source>Items to leave out of these.</source>
        <translation>從中剔除的項次。</translation>
    </message>
    <message>
        <source>Resource</source>
        <translation>資源</translation>
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
        <source>Clause</source>
        <translation>條文</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>預期</translation>
    </message>
    <message>
        <source>Agrees</source>
        <translation>相符</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
    <message>
        <source>As expected: %1 of %2.</source>
        <translation>與預期相符：%2 列中的 %1 列。</translation>
    </message>
    <message>
        <source>not understood; accepted: %1</source>
        <translation>無法理解；可接受：%1</translation>
    </message>
    <message>
        <source>no such column; accepted: %1, and every fact</source>
        <translation>沒有這個欄位；可接受：%1，以及每一項事實</translation>
    </message>
    <message>
        <source>this column is there twice</source>
        <translation>此欄位重複出現</translation>
    </message>
    <message>
        <source>this column is needed</source>
        <translation>需要此欄位</translation>
    </message>
    <message>
        <source>this cell stands under no column</source>
        <translation>此儲存格不屬於任何欄位</translation>
    </message>
    <message>
        <source>Name the assessment whose items are meant: simulate FILE --items from-assessment.</source>
        <translation>請指明要取用項次的評估檔：simulate FILE --items from-assessment。</translation>
    </message>
    <message>
        <source>Which scenarios: all, or ids such as S11,S27.</source>
        <translation>要執行的情境：all，或情境編號，例如 S11,S27。</translation>
    </message>
    <message>
        <source>Items to take away, such as 1-5,1-7.</source>
        <translation>要拿掉的項次，例如 1-5,1-7。</translation>
    </message>
    <message>
        <source>Decides whom an item in part reaches; 0 when left out.</source>
        <translation>決定部分實施的項次涵蓋哪些對象；省略時為 0。</translation>
    </message>
    <message>
        <source>Whether every criterion must hold, or a score.</source>
        <translation>每項條件都須成立，或以分數判定。</translation>
    </message>
    <message>
        <source>Whether a request is judged alone or with its history.</source>
        <translation>單看每次請求，或連同歷程一起判斷。</translation>
    </message>
    <message>
        <source>Also computes the minimal sets of missing items, to this order (1–3).</source>
        <translation>另計算讓攻擊通過的最小缺口，最多到此項數（1–3）。</translation>
    </message>
    <message>
        <source>Runs attacks and their benign counterparts against the reference gateway with the items that are there.</source>
        <translation>以已實施的項次，對參考閘道執行各攻擊情境與其正常對照。</translation>
    </message>
    <message>
        <source>SHA-256 of the decisions: %1</source>
        <translation>判定紀錄 SHA-256：%1</translation>
    </message>
    <message>
        <source>As expected</source>
        <translation>符合預期</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>規則</translation>
    </message>
    <message>
        <source>Declared</source>
        <translation>宣告項次</translation>
    </message>
    <message>
        <source>Gets through if missing</source>
        <translation>缺少時會通過</translation>
    </message>
    <message>
        <source>gets through as it is</source>
        <translation>現在即會通過</translation>
    </message>
    <message>
        <source>Puts reports, working papers, evidence and trail into one file for the archive that anybody can check.</source>
        <translation>將報告、工作底稿、佐證與軌跡收進一個任何人都能查驗的歸檔檔案。</translation>
    </message>
    <message>
        <source>The package to write (required).</source>
        <translation>要寫入的封存包（必填）。</translation>
    </message>
    <message>
        <source>Name the package to write: -o PKG.zip</source>
        <translation>請指定要寫入的封存包：-o PKG.zip</translation>
    </message>
    <message>
        <source>Sealing</source>
        <translation>封存中</translation>
    </message>
    <message>
        <source>Checks an assessment or a sealed package (.zip) to its last byte; one line per check.</source>
        <translation>逐位元組查驗評估檔或稽核封存包（.zip），每項查驗一行。</translation>
    </message>
    <message>
        <source>Makes a copy of an assessment without personal data, for sharing or sealing.</source>
        <translation>製作不含個人資料的評估副本，供分享或封存。</translation>
    </message>
    <message>
        <source>The copy to write (required).</source>
        <translation>要寫入的副本（必填）。</translation>
    </message>
    <message>
        <source>Name the copy to write: -o COPY.zta</source>
        <translation>請指定要寫入的副本：-o COPY.zta</translation>
    </message>
    <message>
        <source>Made %1: %2 people replaced; left out: the trail, %3 snapshots, sealed runs or sign-offs, the contents of %4 evidence files.</source>
        <translation>已製作 %1：取代 %2 位人員；未納入：軌跡、%3 個快照、封存的模擬或簽核、%4 份佐證檔案的內容。</translation>
    </message>
    <message>
        <source>person %1</source>
        <translation>人員 %1</translation>
    </message>
    <message>
        <source>value %1</source>
        <translation>值 %1</translation>
    </message>
    <message>
        <source>[mail address]</source>
        <translation>〔電子郵件〕</translation>
    </message>
    <message>
        <source>[phone number]</source>
        <translation>〔電話〕</translation>
    </message>
    <message>
        <source>[identity number]</source>
        <translation>〔身分證字號〕</translation>
    </message>
    <message>
        <source>The content was left out of this copy. Its SHA-256 was %1, its size %2 bytes.</source>
        <translation>本副本未納入內容。原檔 SHA-256 為 %1，大小 %2 位元組。</translation>
    </message>
    <message>
        <source>(secret)</source>
        <translation>（機密）</translation>
    </message>
    <message>
        <source>Check or field</source>
        <translation>檢查或欄位</translation>
    </message>
    <message>
        <source>Offset</source>
        <translation>位移</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>長度</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation>內容</translation>
    </message>
    <message>
        <source>Shows the bytes that a scenario&apos;s steps really sent, field by field, and every check of them down to the one that failed.</source>
        <translation>逐欄列出情境各步驟實際送出的位元組，以及每一項檢查，直到未通過的那一項。</translation>
    </message>
    <message>
        <source>Which step, as simulate lists them from 1; all of them unless given.</source>
        <translation>第幾個步驟，依 simulate 所列順序自 1 起；未指定則全部列出。</translation>
    </message>
    <message>
        <source>The scenario&apos;s own benign counterpart.</source>
        <translation>改列情境本身的正常對照組。</translation>
    </message>
    <message>
        <source>No ceremony is done there.</source>
        <translation>該處沒有密碼學驗證。</translation>
    </message>
    <message>
        <source>How many threads; the result is always the same.</source>
        <translation>使用幾個執行緒；結果一律相同。</translation>
    </message>
    <message>
        <source>Seals the run into FILE, so that somebody else can repeat it.</source>
        <translation>把這次模擬封存進 FILE，讓別人可以重跑核對。</translation>
    </message>
    <message>
        <source>A note kept with the sealed run.</source>
        <translation>與封存的模擬一起保存的備註。</translation>
    </message>
    <message>
        <source>Name the assessment that the run shall be sealed into: simulate FILE --seal.</source>
        <translation>請指定要封存到哪一份評估：simulate FILE --seal。</translation>
    </message>
    <message>
        <source>--note goes with --seal only.</source>
        <translation>--note 只能與 --seal 一起使用。</translation>
    </message>
    <message>
        <source>Sealed as %1.</source>
        <translation>已封存為 %1。</translation>
    </message>
    <message>
        <source>The sealed runs of the gateway simulation.</source>
        <translation>列出封存的閘道模擬。</translation>
    </message>
    <message>
        <source>Runs a sealed simulation again and says whether it holds, or where it first differs.</source>
        <translation>重跑一次封存的模擬，說明是否相同，或第一個不同之處在哪裡。</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>模擬</translation>
    </message>
    <message>
        <source>SHA-256 when sealed</source>
        <translation>封存時的 SHA-256</translation>
    </message>
    <message>
        <source>SHA-256 now</source>
        <translation>現在的 SHA-256</translation>
    </message>
    <message>
        <source>The run was sealed with other packs than those this program ships.</source>
        <translation>這次模擬封存時用的資料包，與本程式隨附的不同。</translation>
    </message>
    <message>
        <source>as sealed</source>
        <translation>與封存時相同</translation>
    </message>
    <message>
        <source>of an earlier state: the scope is gone</source>
        <translation>屬於較早的狀態：範圍已不存在</translation>
    </message>
    <message>
        <source>of an earlier state: %1</source>
        <translation>屬於較早的狀態：%1</translation>
    </message>
    <message>
        <source>Sealed at (UTC)</source>
        <translation>封存時間（UTC）</translation>
    </message>
    <message>
        <source>Gets through</source>
        <translation>攻擊通過</translation>
    </message>
    <message>
        <source>Assessment</source>
        <translation>評估現況</translation>
    </message>
    <message>
        <source>Packs</source>
        <translation>資料包</translation>
    </message>
    <message>
        <source>SHA-256 of the decisions</source>
        <translation>決策紀錄的 SHA-256</translation>
    </message>
    <message>
        <source>those shipped</source>
        <translation>隨附版本</translation>
    </message>
    <message>
        <source>others</source>
        <translation>其他版本</translation>
    </message>
    <message>
        <source>Every decision is as sealed, but the sealed hash is not that of the decisions.</source>
        <translation>每一項決策都與封存時相同，但封存的雜湊不是這些決策的雜湊。</translation>
    </message>
    <message>
        <source>This program has no scenario %1.</source>
        <translation>本程式沒有情境 %1。</translation>
    </message>
    <message>
        <source>%1 ends before decision %2, which was sealed.</source>
        <translation>%1 在封存的第 %2 個決策之前就結束了。</translation>
    </message>
    <message>
        <source>%1 has a decision %2 beyond those that were sealed: %3</source>
        <translation>%1 多出封存時沒有的第 %2 個決策：%3</translation>
    </message>
    <message>
        <source>First difference: %1, decision %2, now: %3</source>
        <translation>第一個不同之處：%1 第 %2 個決策，現在是：%3</translation>
    </message>
    <message>
        <source>look again: %1</source>
        <translation>須再檢視：%1</translation>
    </message>
    <message>
        <source>New version</source>
        <translation>新版</translation>
    </message>
    <message>
        <source>To be looked at again after a new version: %1</source>
        <translation>換版後須再檢視：%1</translation>
    </message>
    <message>
        <source>Gives points to the reviewer, accepts or returns them; says that what a new version carried over was looked at.</source>
        <translation>將查核點送覆核、核可或退回；或註明換版承接的內容已檢視。</translation>
    </message>
    <message>
        <source>Acceptances lost</source>
        <translation>失效的核可</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>樣本</translation>
    </message>
    <message>
        <source>Audit %1: unchanged points %2; answers carried over %3, to be looked at again %4, kept to be read %5; acceptances lost %6.</source>
        <translation>查核 %1：不變的查核點 %2；沿用的答案 %3、須再檢視 %4、留存備查 %5；失效的核可 %6。</translation>
    </message>
    <message>
        <source>Which attacks get through with the items that are there, and what stops the most of them for the least money.</source>
        <translation>以現有項次哪些攻擊會通過，以及如何以最少經費擋下最多攻擊。</translation>
    </message>
    <message>
        <source>At most so many dollars, or items; “none”: no limit. With dollars the roadmap&apos;s when left out.</source>
        <translation>最多花多少元（或幾個項次）；「none」為不限。以金額計而未填時，採改善計畫的預算。</translation>
    </message>
    <message>
        <source>What is counted: the cost of the roadmap&apos;s actions, or the number of items. Money when left out, if any action has a cost.</source>
        <translation>計算的是改善措施的成本，或項次個數。未填時，只要有措施填了成本即以金額計。</translation>
    </message>
    <message>
        <source>Simulating</source>
        <translation>模擬中</translation>
    </message>
    <message>
        <source>Within %1, one after the other:</source>
        <translation>在 %1 以內，依序進行：</translation>
    </message>
    <message>
        <source>One after the other:</source>
        <translation>依序進行：</translation>
    </message>
    <message>
        <source>Dollars</source>
        <translation>金額</translation>
    </message>
    <message>
        <source>Attacks stopped</source>
        <translation>擋下的攻擊</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>至多</translation>
    </message>
    <message>
        <source>What is done</source>
        <translation>進行的措施</translation>
    </message>
    <message>
        <source>Stops besides</source>
        <translation>另外擋下</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>累計</translation>
    </message>
    <message>
        <source>Stops</source>
        <translation>擋下</translation>
    </message>
    <message>
        <source>As things stand %1 of %2 attacks are stopped, %3 only detected, and %4 get through.</source>
        <translation>依現況，%2 個攻擊中擋下 %1 個，只偵測 %3 個，通過 %4 個。</translation>
    </message>
    <message>
        <source>Branch and bound: %1 sets tried, %2 runs of scenarios; no set stops as many for less.</source>
        <translation>分支界限法：試過 %1 組、執行情境 %2 次；沒有花費更少而擋下同樣多的組合。</translation>
    </message>
    <message>
        <source>%1 sets tried, %2 runs of scenarios, then the limit was met: the sets are good ones, not proven to be the best; at most as many as the third column says could be stopped.</source>
        <translation>試過 %1 組、執行情境 %2 次後達到上限：所列組合良好，但未證明為最佳；至多能擋下第三欄所示的數目。</translation>
    </message>
    <message>
        <source>Nothing on offer stops: %1</source>
        <translation>現有措施都擋不下：%1</translation>
    </message>
    <message>
        <source>Missing, and no action closes it, so its cost is not known: %1</source>
        <translation>缺少且沒有措施可補足，因此成本不明：%1</translation>
    </message>
    <message>
        <source>Actions for which no cost is stated count as free: %1</source>
        <translation>未填成本的措施以零計：%1</translation>
    </message>
    <message>
        <source>The file to write; it must not exist yet.</source>
        <translation>要寫出的檔案，不可已存在。</translation>
    </message>
    <message>
        <source>-o OUT is required: the file to write.</source>
        <translation>必須給 -o OUT：要寫出的檔案。</translation>
    </message>
    <message>
        <source>Encrypts any file in the age format.</source>
        <translation>以 age 格式加密任何檔案。</translation>
    </message>
    <message>
        <source>Writes it as text, to be mailed.</source>
        <translation>寫成文字，方便郵寄。</translation>
    </message>
    <message>
        <source>encrypting</source>
        <translation>加密中</translation>
    </message>
    <message>
        <source>Decrypts a file that is in the age format.</source>
        <translation>解開 age 格式的檔案。</translation>
    </message>
    <message>
        <source>decrypting</source>
        <translation>解密中</translation>
    </message>
    <message>
        <source>Makes a key to open files with; prints its public half.</source>
        <translation>產生一把解開檔案用的金鑰，並印出公開的那一半。</translation>
    </message>
    <message>
        <source>For locked files: --identity KEYFILE (may be repeated) or --passphrase-file FILE; else the terminal is asked.</source>
        <translation>上鎖的檔案：--identity KEYFILE（可重複）或 --passphrase-file FILE；否則在終端機詢問。</translation>
    </message>
    <message>
        <source>Passphrase for %1: </source>
        <translation>%1 的密語：</translation>
    </message>
    <message>
        <source>unlocking</source>
        <translation>解鎖中</translation>
    </message>
    <message>
        <source>Whose key shall open the file (age1…); may be repeated. Without it, a passphrase does.</source>
        <translation>誰的金鑰可解開（age1…），可重複；不給則以密語上鎖。</translation>
    </message>
    <message>
        <source>New passphrase for %1: </source>
        <translation>%1 的新密語：</translation>
    </message>
    <message>
        <source>The same again: </source>
        <translation>再輸入一次：</translation>
    </message>
    <message>
        <source>The two passphrases differ, or are empty. Nothing was changed.</source>
        <translation>兩次密語不同，或是空的。未做任何更動。</translation>
    </message>
    <message>
        <source>A file opens with a passphrase or with keys: give --passphrase-file or --recipient, not both.</source>
        <translation>檔案以密語或以金鑰解開：請給 --passphrase-file 或 --recipient，不可兩者都給。</translation>
    </message>
    <message>
        <source>It opens with the passphrase; trying one takes work of 2^%1, about a second here.</source>
        <translation>以密語解開；每試一次的運算量為 2^%1，在這台電腦約一秒。</translation>
    </message>
    <message>
        <source>Number of keys that open it: %1.</source>
        <translation>可解開的金鑰數：%1。</translation>
    </message>
    <message>
        <source>locking</source>
        <translation>上鎖中</translation>
    </message>
    <message>
        <source>Locked %1.</source>
        <translation>已將 %1 上鎖。</translation>
    </message>
    <message>
        <source>Takes the lock off an assessment: it lies in the clear from then on.</source>
        <translation>把評估檔的鎖解除：此後磁碟上是明文。</translation>
    </message>
    <message>
        <source>Unlocked %1: it lies in the clear now.</source>
        <translation>已解除 %1 的鎖：現在磁碟上是明文。</translation>
    </message>
    <message>
        <source>A bank&apos;s day at the gateway: how long requests wait, what is refused, and what sharing out and limits do.</source>
        <translation>閘道的一個營業日：要求等候多久、拒絕了什麼，以及負載分配與限流的效果。</translation>
    </message>
    <message>
        <source>Which items that are said to be implemented stop an attack, and which do not because what they rest on is missing.</source>
        <translation>哪些宣稱已實施的項次確實擋下攻擊，哪些因所依賴的項次缺少而沒有作用。</translation>
    </message>
    <message>
        <source>No claim is contradicted.</source>
        <translation>沒有宣稱與模擬結果牴觸。</translation>
    </message>
    <message>
        <source>--rate-limit takes none, or requests a second (up to 1000000) and how many at once (up to 1000), such as 10,30.</source>
        <translation>--rate-limit 可填 none，或每秒要求數（至 1000000）與一次最多幾個（至 1000），例如 10,30。</translation>
    </message>
    <message>
        <source>--flood takes none, or requests a second, seconds and addresses, and when: 20000,60,5000@10:00; at most 100000000 requests, before midnight.</source>
        <translation>--flood 可填 none，或每秒要求數、秒數、來源位址數與起始時間：20000,60,5000@10:00；總數至多 100000000 個，且須在午夜前結束。</translation>
    </message>
    <message>
        <source>People.</source>
        <translation>人數。</translation>
    </message>
    <message>
        <source>Requests of each in the day; everybody signs in twice besides.</source>
        <translation>每人一日的要求數；另外每人登入兩次。</translation>
    </message>
    <message>
        <source>Workers of the gateway.</source>
        <translation>閘道的處理單元數。</translation>
    </message>
    <message>
        <source>How many may wait before each worker.</source>
        <translation>每個處理單元前最多可等候幾個。</translation>
    </message>
    <message>
        <source>How requests are shared out among the workers.</source>
        <translation>要求如何分配給各處理單元。</translation>
    </message>
    <message>
        <source>At most so many requests a second of one source, and so many at once; none: no limit.</source>
        <translation>單一來源每秒最多幾個要求、一次最多幾個；none 為不限。</translation>
    </message>
    <message>
        <source>Requests without a session: so many a second, for so many seconds, from so many addresses, from when.</source>
        <translation>沒有工作階段的要求：每秒幾個、持續幾秒、來自幾個位址、從何時開始。</translation>
    </message>
    <message>
        <source>Whether the times below are the same for all, or means.</source>
        <translation>以下時間為每個要求都相同，或為平均值。</translation>
    </message>
    <message>
        <source>What a request takes a worker, in microseconds.</source>
        <translation>處理單元處理一個要求的時間（微秒）。</translation>
    </message>
    <message>
        <source>What a full authentication takes a worker, in microseconds.</source>
        <translation>處理單元完成一次完整鑑別的時間（微秒）。</translation>
    </message>
    <message>
        <source>What refusing a request without a session takes a worker, in microseconds.</source>
        <translation>處理單元拒絕一個沒有工作階段的要求的時間（微秒）。</translation>
    </message>
    <message>
        <source>Decides who comes when; 0 when left out.</source>
        <translation>決定誰在何時到達；未填為 0。</translation>
    </message>
    <message>
        <source>At most 20000000 requests and sign-ins in a day.</source>
        <translation>一日的要求與登入合計至多 20000000 個。</translation>
    </message>
    <message>
        <source>%1 a second, %2 at once</source>
        <translation>每秒 %1 個，一次 %2 個</translation>
    </message>
    <message>
        <source>none</source>
        <translation>無</translation>
    </message>
    <message>
        <source>%1 decisions, each with the MAC of its session checked; %2 full authentications with real signatures, %3 of them asked for again after a pause.</source>
        <translation>共 %1 次判定，每次都檢查工作階段的 MAC；%2 次以真實簽章完成的完整鑑別，其中 %3 次是閒置後重新要求。</translation>
    </message>
    <message>
        <source>The workers were busy for %1.%2 % of the day; at most %3 requests ended in one second.</source>
        <translation>處理單元一日中有 %1.%2 % 的時間忙碌；一秒內最多完成 %3 個要求。</translation>
    </message>
    <message>
        <source>Of the staff&apos;s requests the limit refused %1 and full queues %2.</source>
        <translation>員工的要求中，限流拒絕 %1 個，佇列已滿拒絕 %2 個。</translation>
    </message>
    <message>
        <source>The day&apos;s profile is the program&apos;s own; no source gives one. Times that a request takes are as stated, not measured.</source>
        <translation>一日的到達分布為本程式自訂，沒有來源載明；每個要求的處理時間為設定值，並非實測。</translation>
    </message>
    <message>
        <source>SHA-256 of the log: %1</source>
        <translation>紀錄的 SHA-256：%1</translation>
    </message>
    <message>
        <source>Shared out</source>
        <translation>分配方式</translation>
    </message>
    <message>
        <source>Limit of a source</source>
        <translation>單一來源限流</translation>
    </message>
    <message>
        <source>Staff served</source>
        <translation>員工已服務</translation>
    </message>
    <message>
        <source>Staff refused</source>
        <translation>員工遭拒</translation>
    </message>
    <message>
        <source>Flood refused</source>
        <translation>洪水遭拒</translation>
    </message>
    <message>
        <source>p50 ms</source>
        <translation>p50 毫秒</translation>
    </message>
    <message>
        <source>p95 ms</source>
        <translation>p95 毫秒</translation>
    </message>
    <message>
        <source>p99 ms</source>
        <translation>p99 毫秒</translation>
    </message>
    <message>
        <source>Longest ms</source>
        <translation>最長毫秒</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>員工</translation>
    </message>
    <message>
        <source>Flood</source>
        <translation>洪水</translation>
    </message>
    <message>
        <source>Claimed</source>
        <translation>宣稱</translation>
    </message>
    <message>
        <source>Shown</source>
        <translation>已證實</translation>
    </message>
    <message>
        <source>Shown in part</source>
        <translation>部分證實</translation>
    </message>
    <message>
        <source>Not shown</source>
        <translation>未證實</translation>
    </message>
    <message>
        <source>Not put to the test</source>
        <translation>未受檢驗</translation>
    </message>
    <message>
        <source>Works only with</source>
        <translation>須搭配</translation>
    </message>
    <message>
        <source>%1, sent as %2</source>
        <translation>%1（寄出時 %2）</translation>
    </message>
    <message>
        <source>Cut sets</source>
        <translation>計算缺口組合</translation>
    </message>
    <message>
        <source>Repeat with --identity KEYFILE or --passphrase-file FILE.</source>
        <translation>請加上 --identity KEYFILE 或 --passphrase-file FILE 再試一次。</translation>
    </message>
    <message>
        <source>Give --recipient or --passphrase-file: there is no terminal on which a passphrase could be asked for.</source>
        <translation>請給 --recipient 或 --passphrase-file：這裡沒有可輸入密語的終端機。</translation>
    </message>
    <message>
        <source>Rules for evidence</source>
        <translation>佐證分析規則</translation>
    </message>
    <message>
        <source>Rules gone by: twse, tainan, or a file of your own.</source>
        <translation>依據的規則：twse、tainan，或自己的規則檔。</translation>
    </message>
    <message>
        <source>The day judged by, such as 2026-07-18 or 115/07/18.</source>
        <translation>判定基準日，如 2026-07-18 或 115/07/18。</translation>
    </message>
    <message>
        <source>Masks the names of those listed.</source>
        <translation>遮蔽所列的名稱。</translation>
    </message>
    <message>
        <source>--at takes a day, such as 2026-07-18 or 115/07/18.</source>
        <translation>--at 可填日期，如 2026-07-18 或 115/07/18。</translation>
    </message>
    <message>
        <source>Judged by the day %1.</source>
        <translation>判定基準日：%1。</translation>
    </message>
    <message>
        <source>Population %1, left out %2; exceptions %3; cannot be judged %4.</source>
        <translation>母體 %1 筆，排除 %2 筆；例外 %3 件；無法判定 %4 件。</translation>
    </message>
    <message>
        <source>Cells that could not be read: %1. What hangs on them cannot be judged.</source>
        <translation>無法讀取的儲存格：%1 個。與其有關的判定列為無法判定。</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>參數</translation>
    </message>
    <message>
        <source>Tested</source>
        <translation>已檢核</translation>
    </message>
    <message>
        <source>Cannot be judged</source>
        <translation>無法判定</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>對象</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>限值</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>問題</translation>
    </message>
    <message>
        <source>Raises a finding where there are exceptions.</source>
        <translation>有例外時開立缺失。</translation>
    </message>
    <message>
        <source>There is no exception to raise a finding for; leave --finding out. Nothing was changed.</source>
        <translation>沒有例外可開立缺失，請去掉 --finding。未變更任何內容。</translation>
    </message>
    <message>
        <source>Deciding</source>
        <translation>判定中</translation>
    </message>
    <message>
        <source>Decides every line of a gateway&apos;s log by the reference policy and holds it against what the log says.</source>
        <translation>以參考政策逐行判定閘道的日誌，並與日誌記載的結果對照。</translation>
    </message>
    <message>
        <source>How the log is written.</source>
        <translation>日誌的格式。</translation>
    </message>
    <message>
        <source>What the fields of the log say (README, “A mapping of a log”); csv and jsonl need one, the others are added to.</source>
        <translation>日誌各欄位的意義（見 README「A mapping of a log」）；csv 與 jsonl 必須提供，其他格式則補充內建的對應。</translation>
    </message>
    <message>
        <source>Keeps names, addresses and words of the log; pseudonyms otherwise.</source>
        <translation>保留日誌中的姓名、位址與文字；否則以代號取代。</translation>
    </message>
    <message>
        <source>Key of the pseudonyms, so that several runs have the same; random when left out.</source>
        <translation>產生代號的金鑰，讓多次執行得到相同代號；省略時隨機產生。</translation>
    </message>
    <message>
        <source>Replaying</source>
        <translation>逐行判定中</translation>
    </message>
    <message>
        <source>What the fields of such a log say has to be told: --map MAP.json.</source>
        <translation>這種日誌須指明各欄位的意義：--map MAP.json。</translation>
    </message>
    <message>
        <source>--salt takes a text, and does not go with --names.</source>
        <translation>--salt 須給一段文字，且不能與 --names 並用。</translation>
    </message>
    <message>
        <source>The assessment holds no sealed run. Seal one with: simulate FILE --seal.</source>
        <translation>這份評估沒有封存的模擬。請先封存一次：simulate FILE --seal。</translation>
    </message>
    <message>
        <source>Differs from declared</source>
        <translation>與宣告不同</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>未載明</translation>
    </message>
    <message>
        <source>undecidable</source>
        <translation>無法判定</translation>
    </message>
    <message>
        <source>longer than one mebibyte</source>
        <translation>超過 1 MiB</translation>
    </message>
    <message>
        <source>not written in this format</source>
        <translation>不合此格式</translation>
    </message>
    <message>
        <source>a field stands in it twice</source>
        <translation>同一欄位出現兩次</translation>
    </message>
    <message>
        <source>another number of fields than of heads</source>
        <translation>欄位數與標題數不符</translation>
    </message>
    <message>
        <source>the log ends within it</source>
        <translation>日誌在此中斷</translation>
    </message>
    <message>
        <source>which system was asked for</source>
        <translation>要求的是哪個系統</translation>
    </message>
    <message>
        <source>what was done there</source>
        <translation>在該系統做了什麼</translation>
    </message>
    <message>
        <source>The log says</source>
        <translation>日誌記載</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>參考判定</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>行數</translation>
    </message>
    <message>
        <source>First line</source>
        <translation>首見行</translation>
    </message>
    <message>
        <source>User</source>
        <translation>使用者</translation>
    </message>
    <message>
        <source>What is not known</source>
        <translation>缺少的事實</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>鍵</translation>
    </message>
    <message>
        <source>%1 lines; %2 with both verdicts, %3 of them the same; the reference is stricter in %4 and milder in %5.</source>
        <translation>共 %1 行；%2 行兩邊都有判定，其中 %3 行相同；參考判定較嚴 %4 行、較寬 %5 行。</translation>
    </message>
    <message>
        <source>Undecidable because facts are lacking: %1. The log says nothing of access: %2.</source>
        <translation>事實不足、無法判定：%1 行。日誌未載明存取結果：%2 行。</translation>
    </message>
    <message>
        <source>First divergence: line %1, %2, reference %3 (%4).</source>
        <translation>首次分歧：第 %1 行，日誌為 %2，參考判定為 %3（%4）。</translation>
    </message>
    <message>
        <source>Not read: %1 lines, the first is line %2 (%3).</source>
        <translation>未讀取：%1 行，首見於第 %2 行（%3）。</translation>
    </message>
    <message>
        <source>Field %1 holds words that the mapping does not explain: %2 lines, the first is line %3%4.</source>
        <translation>欄位 %1 有對應檔未說明的文字：%2 行，首見於第 %3 行%4。</translation>
    </message>
    <message>
        <source>Fields of which the mapping does not speak: %1.</source>
        <translation>對應檔未提到的欄位：%1。</translation>
    </message>
    <message>
        <source>The sign-offs: who signed what and when, whether it still holds, and what changed since.</source>
        <translation>列出簽核：誰在何時簽了什麼、是否仍然有效、之後變更了什麼。</translation>
    </message>
    <message>
        <source>This sign-off alone.</source>
        <translation>只列這一筆簽核。</translation>
    </message>
    <message>
        <source>Prints what this sign-off signs, byte for byte.</source>
        <translation>逐位元組印出這筆簽核所簽的文字。</translation>
    </message>
    <message>
        <source>Writes what was signed, the signatures and the time stamps into a folder, and says how openssl checks them.</source>
        <translation>將所簽文字、簽章與時戳寫入資料夾，並說明如何以 openssl 驗證。</translation>
    </message>
    <message>
        <source>Checking signatures</source>
        <translation>驗證簽章</translation>
    </message>
    <message>
        <source>Written to %1. To check there, with the certificates you trust in CA.pem:</source>
        <translation>已寫入 %1。將信任的憑證放在 CA.pem，於該處執行：</translation>
    </message>
    <message>
        <source>Without personal data: a scrubbed copy is sealed; trail, sign-offs and what evidence holds stay behind.</source>
        <translation>去識別：封存去除個資的副本；軌跡、簽核與佐證內容不放入。</translation>
    </message>
    <message>
        <source>Also writes the request for a time stamp over the package, to be sent to a time-stamping authority.</source>
        <translation>另寫出對封存檔的時戳請求，供送交時戳機構。</translation>
    </message>
    <message>
        <source>Signs an assessment, an audit, its yearly statement or a report; asks for and adds a time stamp; withdraws a sign-off.</source>
        <translation>簽署評估、查核、年度聲明書或報告；申請並附上時戳；撤回簽核。</translation>
    </message>
    <message>
        <source>In what capacity.</source>
        <translation>以何身分簽署。</translation>
    </message>
    <message>
        <source>Signs this audit instead of the whole assessment.</source>
        <translation>簽署這次查核，而非整份評估。</translation>
    </message>
    <message>
        <source>Signs the audit&apos;s yearly statement on this year, in the order of its four signers; with --audit and --report.</source>
        <translation>依四位簽署人的順序簽署該查核此年度的聲明書；須同時給 --audit 與 --report。</translation>
    </message>
    <message>
        <source>A report that was written, to be signed along.</source>
        <translation>已寫出的報告，一併簽署。</translation>
    </message>
    <message>
        <source>A remark that is signed along.</source>
        <translation>一併簽署的附註。</translation>
    </message>
    <message>
        <source>Prints what would be signed, byte for byte, and signs nothing.</source>
        <translation>逐位元組印出將要簽署的文字，不簽署。</translation>
    </message>
    <message>
        <source>Writes the request for a time stamp over a signature, to be sent to a time-stamping authority.</source>
        <translation>寫出對簽章的時戳請求，供送交時戳機構。</translation>
    </message>
    <message>
        <source>Adds the authority&apos;s reply to the sign-off it is for.</source>
        <translation>將時戳機構的回覆附到所屬的簽核。</translation>
    </message>
    <message>
        <source>The sign-off to ask a time stamp for; the newest without one otherwise.</source>
        <translation>要申請時戳的簽核；未指定時取最新一筆尚無時戳者。</translation>
    </message>
    <message>
        <source>Withdraws a sign-off, with --reason; it stays listed.</source>
        <translation>撤回簽核，須附 --reason；該筆仍會列出。</translation>
    </message>
    <message>
        <source>Why it is withdrawn.</source>
        <translation>撤回原因。</translation>
    </message>
    <message>
        <source>Give one of --key (with --role), --request-time-stamp, --time-stamp or --withdraw. A time stamp is over a signature that is there: sign first, then ask for the stamp.</source>
        <translation>請給 --key（連同 --role）、--request-time-stamp、--time-stamp 或 --withdraw 其中之一。時戳是對既有的簽章核發：請先簽署，再申請時戳。</translation>
    </message>
    <message>
        <source>A yearly statement is signed with the audit it is of and its file: --audit CODE --report STATEMENT.pdf</source>
        <translation>年度聲明書須連同所屬查核與檔案簽署：--audit 代碼 --report 聲明書.pdf</translation>
    </message>
    <message>
        <source>Signing</source>
        <translation>簽署</translation>
    </message>
    <message>
        <source>Entry %1: %2. Head hash: %3</source>
        <translation>軌跡 %1：%2。鏈首雜湊：%3</translation>
    </message>
    <message>
        <source>Sign-off</source>
        <translation>簽核</translation>
    </message>
    <message>
        <source>Signs as</source>
        <translation>簽署身分</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>憑證</translation>
    </message>
    <message>
        <source>Signed at (UTC)</source>
        <translation>簽署時間（UTC）</translation>
    </message>
    <message>
        <source>There is no sign-off without a time stamp: sign first, with --role and --key.</source>
        <translation>沒有尚無時戳的簽核：請先以 --role 與 --key 簽署。</translation>
    </message>
    <message>
        <source>Wrote the request for sign-off %1 to %2. Send it to a time-stamping authority, then add its reply: ztctl sign FILE --time-stamp REPLY.tsr</source>
        <translation>已將簽核 %1 的時戳請求寫到 %2。請送交時戳機構，再附上其回覆：ztctl sign FILE --time-stamp REPLY.tsr</translation>
    </message>
    <message>
        <source>Say with --reason why the sign-off is withdrawn.</source>
        <translation>請以 --reason 說明撤回原因。</translation>
    </message>
    <message>
        <source>%1 was withdrawn already.</source>
        <translation>%1 先前已撤回。</translation>
    </message>
    <message>
        <source>Who signs: a PKCS#12 file, or a private key in PEM.</source>
        <translation>簽署人：PKCS#12 檔，或 PEM 私密金鑰。</translation>
    </message>
    <message>
        <source>Certificates in PEM for a key that has none with it: its own, and those that lead up from it.</source>
        <translation>金鑰檔不含憑證時，以 PEM 另給：金鑰本身的憑證與中繼憑證。</translation>
    </message>
    <message>
        <source>A file with the key&apos;s passphrase in its first line; asked for on the terminal otherwise.</source>
        <translation>第一行為金鑰密語的檔案；未給時在終端機詢問。</translation>
    </message>
    <message>
        <source>Passphrase of %1: </source>
        <translation>%1 的密語：</translation>
    </message>
    <message>
        <source>Certificates in PEM of whom you trust: signatures and time stamps have to lead to one of them. May be repeated; who signed is not checked otherwise.</source>
        <translation>信任的憑證（PEM）：簽章與時戳須能追溯到其中之一。可重複；未給時不核對簽署人。</translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 等，另有 %2 項</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>軌跡</translation>
    </message>
    <message>
        <source>Since entry</source>
        <translation>自軌跡</translation>
    </message>
    <message>
        <source>What changed, or does not fit</source>
        <translation>變更或不相符之處</translation>
    </message>
    <message>
        <source>Time stamp (UTC)</source>
        <translation>時戳（UTC）</translation>
    </message>
    <message>
        <source>An authority&apos;s reply with a time stamp over the package, to be checked as well.</source>
        <translation>時戳機構對封存檔的回覆，一併驗證。</translation>
    </message>
    <message>
        <source>--time-stamp is for a sealed package; a sign-off&apos;s time stamp lies in the assessment and is checked with it.</source>
        <translation>--time-stamp 用於封存檔；簽核的時戳存於評估檔內，會一併驗證。</translation>
    </message>
    <message>
        <source>--show changes nothing: give it alone.</source>
        <translation>--show 只顯示、不變更，請單獨使用。</translation>
    </message>
    <message>
        <source>--add-recipient, --remove-recipient and --new-passphrase-file change a lock: give --change too.</source>
        <translation>--add-recipient、--remove-recipient 與 --new-passphrase-file 用來變更鎖，請一併加上 --change。</translation>
    </message>
    <message>
        <source>Give one of these: all keys (--recipient, --recipients-file), keys to add and to remove, or --new-passphrase-file.</source>
        <translation>下列擇一：全部金鑰（--recipient、--recipients-file）、要加入與移除的金鑰，或 --new-passphrase-file。</translation>
    </message>
    <message>
        <source>Changed what opens %1.</source>
        <translation>已變更 %1 的開啟方式。</translation>
    </message>
    <message>
        <source>Not locked: it lies in the clear.</source>
        <translation>未上鎖：以明文存放。</translation>
    </message>
    <message>
        <source>It opens with a passphrase; work of 2^%1.</source>
        <translation>以密語開啟，工作量 2^%1。</translation>
    </message>
    <message>
        <source>Whose they are is told to who opens it (--identity), unless another program locked it.</source>
        <translation>金鑰屬於誰，要能開啟的人才看得到（--identity）；由其他程式上鎖的檔案則沒有記載。</translation>
    </message>
    <message>
        <source>Prints what opens the file; changes nothing.</source>
        <translation>顯示檔案的開啟方式，不做任何變更。</translation>
    </message>
    <message>
        <source>Another lock for a locked file: new keys, or a new passphrase. The old way in opens nothing new.</source>
        <translation>為已上鎖的檔案換鎖：新的金鑰或新的密語。舊的開啟方式打不開之後的內容。</translation>
    </message>
    <message>
        <source>With --change: one more key; may be repeated.</source>
        <translation>搭配 --change：多加一把金鑰，可重複。</translation>
    </message>
    <message>
        <source>With --change: a key that opens it no longer.</source>
        <translation>搭配 --change：取消一把金鑰。</translation>
    </message>
    <message>
        <source>With --change: the new passphrase, the first line of FILE; without it and without keys it is asked for.</source>
        <translation>搭配 --change：新的密語，取自 FILE 的第一行；未提供也未列金鑰時，會在終端機詢問。</translation>
    </message>
    <message>
        <source>A file with such keys, one a line; of a key file as age keygen writes it the public half is taken.</source>
        <translation>列有金鑰的檔案，一行一把；若是 age keygen 產生的金鑰檔，取其公開的一半。</translation>
    </message>
    <message>
        <source>Locks an assessment at its place, in the age format; shows or changes what opens it.</source>
        <translation>就地以 age 格式鎖定評估檔；顯示或變更其開啟方式。</translation>
    </message>
    <message>
        <source>--reason takes at most %1 characters.</source>
        <translation>--reason 最多 %1 個字。</translation>
    </message>
    <message>
        <source>Why these cut-offs; told with them wherever they are.</source>
        <translation>採用這些分界的理由；凡列出分界之處一併列出。</translation>
    </message>
    <message>
        <source>Findings open</source>
        <translation>未結缺失</translation>
    </message>
    <message>
        <source>Reason for the cut-offs: %1</source>
        <translation>分界理由：%1</translation>
    </message>
    <message>
        <source>Answers the point as well: conform, partly or not.</source>
        <translation>一併回答查核點：conform、partly 或 not。</translation>
    </message>
    <message>
        <source>This analysis has no chart; name a report to write: -o OUT.xlsx, .pdf, .csv or .json</source>
        <translation>這項分析沒有圖；請指定要寫出的報告：-o OUT.xlsx、.pdf、.csv 或 .json</translation>
    </message>
    <message>
        <source>Writes a report (.xlsx, .pdf, .csv, .json) or the chart (.png, .svg).</source>
        <translation>寫出報告（.xlsx、.pdf、.csv、.json）或圖（.png、.svg）。</translation>
    </message>
    <message>
        <source>Shows names in the report; they are masked otherwise.</source>
        <translation>報告顯示名稱；否則一律遮蔽。</translation>
    </message>
    <message>
        <source>Name what to write: -o OUT.xlsx, .pdf, .csv, .json, .png or .svg</source>
        <translation>請指定要寫出的檔案：-o OUT.xlsx、.pdf、.csv、.json、.png 或 .svg</translation>
    </message>
    <message>
        <source>Reads an export row by row, holds it against published rules and lists every exception; KIND: %1, or auto.</source>
        <translation>逐列讀取匯出檔，比對公布的規則並列出每一項例外；KIND：%1，或 auto。</translation>
    </message>
    <message>
        <source>Taken for: %1.</source>
        <translation>判為：%1。</translation>
    </message>
    <message>
        <source>An item that is there in part takes a whole number of per cent from 0 to 100, such as 1-2:60.</source>
        <translation>部分涵蓋的項次須附 0 到 100 的整數百分比，例如 1-2:60。</translation>
    </message>
    <message>
        <source>Which items are there: all, none, from-assessment, or ids such as 1-1,1-2, in part as 1-3:60. With FILE from-assessment, all otherwise.</source>
        <translation>有哪些項次：all、none、from-assessment，或項次編號，例如 1-1,1-2，部分涵蓋寫成 1-3:60。有 FILE 時預設 from-assessment，否則為 all。</translation>
    </message>
    <message>
        <source>Analysing</source>
        <translation>分析中</translation>
    </message>
    <message>
        <source>Sets a parameter of a rule for this analysis, with --reason; may be repeated.</source>
        <translation>為這次分析設定規則的參數，須附 --reason；可重複。</translation>
    </message>
    <message>
        <source>Writes the form to fill in for KIND, and reads no INPUT.</source>
        <translation>寫出該 KIND 的填寫表單，不讀 INPUT。</translation>
    </message>
    <message>
        <source>Name the file to analyse: analyse KIND INPUT</source>
        <translation>請指定要分析的檔案：analyse KIND INPUT</translation>
    </message>
    <message>
        <source>“%1” opens with a passphrase only: repeat with --p12-passphrase-file FILE.</source>
        <translation>「%1」須有密語才能開啟：請加上 --p12-passphrase-file 檔案後再執行。</translation>
    </message>
    <message>
        <source>Of certificates: a host that each site&apos;s certificate has to be for; repeat it for several.</source>
        <translation>憑證用：每張網站憑證都須適用的網站名稱；可重複指定多個。</translation>
    </message>
    <message>
        <source>Of certificates: customers log in at the sites.</source>
        <translation>憑證用：這些網站供客戶登入。</translation>
    </message>
    <message>
        <source>Of certificates: the roots that are trusted, such as /etc/ssl/certs/ca-certificates.crt.</source>
        <translation>憑證用：信任的根憑證，例如 /etc/ssl/certs/ca-certificates.crt。</translation>
    </message>
    <message>
        <source>Of certificates: holds the passphrase of PKCS#12 files.</source>
        <translation>憑證用：內含 PKCS#12 檔密語的檔案。</translation>
    </message>
    <message>
        <source>--%1 goes with %2 alone.</source>
        <translation>--%1 只能與 %2 一起使用。</translation>
    </message>
    <message>
        <source>Makes a sound assessment of what a damaged one still holds, and lists what is lost.</source>
        <translation>從損毀的評估檔救出仍可讀取的內容，製成完好的新檔，並列出遺失之處。</translation>
    </message>
    <message>
        <source>The assessment to write (required).</source>
        <translation>要寫入的新評估檔（必填）。</translation>
    </message>
    <message>
        <source>Also writes the list into a CSV file.</source>
        <translation>另將清單寫入 CSV 檔。</translation>
    </message>
    <message>
        <source>Name the assessment to write: -o NEW.zta</source>
        <translation>請指定要寫入的新評估檔：-o NEW.zta</translation>
    </message>
    <message>
        <source>The content was lost when this assessment was damaged. Its SHA-256 was %1, its size %2 bytes.</source>
        <translation>此評估檔損毀時，這份內容已遺失。原 SHA-256 為 %1，大小 %2 位元組。</translation>
    </message>
    <message>
        <source>salvaging</source>
        <translation>搶救中</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>細節</translation>
    </message>
    <message>
        <source>page</source>
        <translation>頁</translation>
    </message>
    <message>
        <source>rows of</source>
        <translation>資料列，屬於</translation>
    </message>
    <message>
        <source>entry of the trail</source>
        <translation>軌跡紀錄</translation>
    </message>
    <message>
        <source>pack</source>
        <translation>套件</translation>
    </message>
    <message>
        <source>content of evidence</source>
        <translation>佐證內容</translation>
    </message>
    <message>
        <source>fact</source>
        <translation>事實</translation>
    </message>
    <message>
        <source>put right</source>
        <translation>已修復</translation>
    </message>
    <message>
        <source>taken from the trail</source>
        <translation>取自軌跡</translation>
    </message>
    <message>
        <source>proves nothing any more</source>
        <translation>已無證明力</translation>
    </message>
    <message>
        <source>UNPROVEN</source>
        <translation>未能證實</translation>
    </message>
    <message>
        <source>LOST; a text stands for it</source>
        <translation>遺失；以說明文字代替</translation>
    </message>
    <message>
        <source>LOST</source>
        <translation>遺失</translation>
    </message>
    <message>
        <source>Puts changes that could not be saved back into a locked file.</source>
        <translation>將先前未能儲存的變更放回已鎖定的檔案。</translation>
    </message>
    <message>
        <source>Throws them away instead.</source>
        <translation>改為捨棄這些變更。</translation>
    </message>
    <message>
        <source>Only tells what there is.</source>
        <translation>僅說明有哪些，不做變更。</translation>
    </message>
    <message>
        <source>Threw away what was kept beside %1.</source>
        <translation>已捨棄 %1 旁所保留的變更。</translation>
    </message>
    <message>
        <source>The file has everything that was kept beside it; --discard removes that.</source>
        <translation>檔案已含旁邊所保留的全部變更；可用 --discard 移除。</translation>
    </message>
    <message>
        <source>Entries put back that were not saved: %1.</source>
        <translation>已放回 %1 筆未儲存的紀錄。</translation>
    </message>
    <message>
        <source>Entries that were not saved: %1; recover puts them back.</source>
        <translation>有 %1 筆紀錄尚未儲存；執行 recover 即可放回。</translation>
    </message>
    <message>
        <source>Nothing was kept beside it.</source>
        <translation>旁邊沒有保留任何變更。</translation>
    </message>
    <message>
        <source>Changes that could not be saved were kept beside %1; “ztctl recover” puts them back.</source>
        <translation>未能儲存的變更已保留在 %1 旁；執行「ztctl recover」即可放回。</translation>
    </message>
    <message>
        <source>Made %1. Facts: %2; entries of the trail: %3; files of evidence: %4. Lost entries: %5; lost files: %6.</source>
        <translation>已製成 %1：事實 %2 筆、軌跡 %3 筆、佐證 %4 件；遺失：軌跡 %5 筆、佐證 %6 件。</translation>
    </message>
    <message>
        <source>What kind of list %1 is cannot be told from it; name the KIND: %2</source>
        <translation>看不出 %1 是哪一種清單，請自行指定 KIND：%2</translation>
    </message>
    <message>
        <source>The working paper of this point, what it relates to and what may be taken over from there, as JSON.</source>
        <translation>這個查核點的工作底稿、與它相關的項目，以及可以引用的答案（JSON）。</translation>
    </message>
    <message>
        <source>Adds to the observation what was answered elsewhere, with its source: the key of one of the offers of `audit show --point`.</source>
        <translation>把他處的答案連同出處加到觀察紀錄：填 `audit show --point` 列出的 offers 之一的 key。</translation>
    </message>
    <message>
        <source>Audit points</source>
        <translation>查核點</translation>
    </message>
    <message>
        <source>“%1” is followed by one of these:</source>
        <translation>「%1」之後接下列其中一個：</translation>
    </message>
    <message>
        <source>Takes points of an earlier version, such as ACC-1@1.0.0.</source>
        <translation>可填舊版的查核點與其版本，例如 ACC-1@1.0.0。</translation>
    </message>
    <message>
        <source>Makes an assessment of its own of them, under the same lock.</source>
        <translation>存成獨立的評估檔，用同一把鎖。</translation>
    </message>
    <message>
        <source>Made %1 of it.</source>
        <translation>已存成 %1。</translation>
    </message>
    <message>
        <source>The file was changed meanwhile: what was kept beside it does not go on from it. --as NEW.zta makes a file of its own of it.</source>
        <translation>檔案其間有過變更：另存的內容接不上。可用 --as NEW.zta 存成獨立檔案。</translation>
    </message>
    <message>
        <source>%1 and %2 do not go together; leave one out.</source>
        <translation>%1 與 %2 不能並用，請省略其一。</translation>
    </message>
    <message>
        <source>%1 says nothing without %2.</source>
        <translation>沒有 %2 時，%1 不起作用。</translation>
    </message>
    <message>
        <source>Head</source>
        <translation>欄名</translation>
    </message>
    <message>
        <source>Shows this row of the file as it was read, such as one that an exception names, in place of the result.</source>
        <translation>不列出結果，改顯示檔案中這一列的原樣，例如某項例外所在的列。</translation>
    </message>
    <message>
        <source>Sheet “%1”, row %2.</source>
        <translation>工作表「%1」第 %2 列。</translation>
    </message>
    <message>
        <source>Lines of such a file cannot be shown with names masked; leave --mask out to see them.</source>
        <translation>遮蔽名稱時無法顯示這種檔案的內容；要檢視請省略 --mask。</translation>
    </message>
    <message>
        <source>--chart N takes another: %1.</source>
        <translation>以 --chart N 改選其他圖表：%1。</translation>
    </message>
    <message>
        <source>Which chart of several is written to .png or .svg.</source>
        <translation>有多張圖表時，要寫成 .png 或 .svg 的是第幾張。</translation>
    </message>
    <message>
        <source>--chart goes with -o OUT.png or .svg.</source>
        <translation>--chart 須與 -o OUT.png 或 .svg 並用。</translation>
    </message>
    <message>
        <source>No point is filled in below the heads: one row a point, with its code and a name or a text.</source>
        <translation>欄名下方沒有填寫任何查核點：一列一個，須有代碼，以及名稱或查核內容。</translation>
    </message>
    <message>
        <source>Gateway simulation: %1</source>
        <translation>閘道模擬：%1</translation>
    </message>
    <message>
        <source>Analysis of evidence: %1</source>
        <translation>佐證分析：%1</translation>
    </message>
    <message>
        <source>Takes a kind of analysis (%1), or a rule or scenario of the gateway simulation, such as gateway:R-BASE-01.</source>
        <translation>請填佐證分析的種類（%1），或閘道模擬的規則或情境，例如 gateway:R-BASE-01。</translation>
    </message>
    <message>
        <source>Either --as NEW.zta, with a name, or --discard.</source>
        <translation>--as NEW.zta（須有檔名）與 --discard 擇一使用。</translation>
    </message>
    <message>
        <source>Lists the packs of this program or of an assessment, checks a checklist or crosswalk of one&apos;s own, writes an empty workbook for one, makes one of a spreadsheet, pins it in an assessment, shows what a new version changes, and lets an audit go on with it.</source>
        <translation>列出本程式或評估檔內的套件、檢查自訂的查核清單或對照表、產生空白範本、由試算表製成套件、納入評估檔、列出新版的變更，並讓查核改用新版。</translation>
    </message>
    <message>
        <source>import of a spreadsheet: the pack to write.</source>
        <translation>匯入試算表：要寫出的套件。</translation>
    </message>
    <message>
        <source>import into an assessment, upgrade, remove: what would be done.</source>
        <translation>納入評估檔、升級或移除時：只列出會做的事。</translation>
    </message>
    <message>
        <source>“%1” and “%2” are not versions of one pack.</source>
        <translation>「%1」與「%2」不是同一個套件的版本。</translation>
    </message>
    <message>
        <source>No link is filled in below the heads: one row a link, with point, pack, code there, strength and reason.</source>
        <translation>欄名以下沒有填寫任何對照：一列一項，填查核點、對照清單、對照代碼、強度與理由。</translation>
    </message>
    <message>
        <source>Every link needs this cell filled in.</source>
        <translation>每一項對照都要填這一格。</translation>
    </message>
    <message>
        <source>Takes a strength: %1.</source>
        <translation>請填強度：%1。</translation>
    </message>
    <message>
        <source>Takes what the code is: %1.</source>
        <translation>請填代碼的種類：%1。</translation>
    </message>
    <message>
        <source>The same two points are linked twice.</source>
        <translation>同樣的兩端重複對照。</translation>
    </message>
    <message>
        <source>This pack is not at hand. Pin it or name its file, or give its version in the column of that name.</source>
        <translation>手邊沒有這份清單。請先納入、指定其檔案，或在「對照版本」欄填寫版本。</translation>
    </message>
    <message>
        <source>--kind is checklist or crosswalk; not %1.</source>
        <translation>--kind 為 checklist 或 crosswalk，不能是 %1。</translation>
    </message>
    <message>
        <source>--from names the checklist whose points are linked: its file, the id of one that is pinned or shipped, or ID@VERSION.</source>
        <translation>--from 指明作為起點的查核清單：檔案、已納入或內建清單的代號，或「代號@版本」。</translation>
    </message>
    <message>
        <source>import: id of the pack that comes as a spreadsheet (required).</source>
        <translation>匯入試算表：套件代號（必填）。</translation>
    </message>
    <message>
        <source>import, template: what the spreadsheet is to be: checklist (if not given) or crosswalk.</source>
        <translation>匯入或產生範本：試算表的種類，checklist（預設）或 crosswalk。</translation>
    </message>
    <message>
        <source>import of a crosswalk: the checklist whose points are linked: its file, the id of one that is pinned or shipped, or ID@VERSION.</source>
        <translation>匯入對照表：作為起點的查核清單，可為檔案、已納入或內建清單的代號，或「代號@版本」。</translation>
    </message>
    <message>
        <source>import of a crosswalk: another checklist of one&apos;s own that it leads to; may be repeated.</source>
        <translation>匯入對照表：對照所指的其他自訂查核清單，可重複。</translation>
    </message>
    <message>
        <source>added</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>撤除</translation>
    </message>
    <message>
        <source>reworded</source>
        <translation>理由改寫</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>強度變更</translation>
    </message>
    <message>
        <source>There</source>
        <translation>對照代碼</translation>
    </message>
    <message>
        <source>Neither pinned nor shipped: %1. Links that lead there: %2; they are kept, and told by their codes until the pack is pinned.</source>
        <translation>尚未納入、也非內建：%1。指向其中的對照有 %2 項，會保留，納入該清單前以代碼顯示。</translation>
    </message>
    <message>
        <source>It is pinned already; nothing was changed.</source>
        <translation>已納入相同版本，沒有變更。</translation>
    </message>
    <message>
        <source>Unchanged links: %1</source>
        <translation>未變更的對照：%1</translation>
    </message>
    <message>
        <source>Takes links to other packs, one a line, such as iso27001-annex-a/7.2 part: why it relates.</source>
        <translation>請填與其他清單的對照，一行一項，例如「iso27001-annex-a/7.2 部分：理由」。</translation>
    </message>
    <message>
        <source>A number, which may have been %1 before the spreadsheet dropped its last digit. Format the cell as text and type the code again.</source>
        <translation>這一格是數字，原本可能是 %1，末位的 0 已被試算表捨去。請將儲存格設為文字格式後重新輸入代碼。</translation>
    </message>
    <message>
        <source>What is checked</source>
        <translation>檢核項目</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Without: %1</source>
        <translation>沒有數字者：%1</translation>
    </message>
    <message>
        <source>and %1 more; --format json lists them all</source>
        <translation>另有 %1 家；--format json 會全部列出</translation>
    </message>
    <message>
        <source>Takes kinds of audit: annual (年度資安例查), selected_case (選案查核), special_project (專案查核); several by commas.</source>
        <translation>請填查核種類：年度資安例查（annual）、選案查核（selected_case）、專案查核（special_project）；多個以頓號或逗號分開。</translation>
    </message>
    <message>
        <source>Takes conditions of at most 64 characters each, without “=”, one a line.</source>
        <translation>請填條件，每條最多 64 字、不含等號，一行一條。</translation>
    </message>
    <message>
        <source>Takes at most 20 conditions a point, and 100 in all.</source>
        <translation>每個查核點最多 20 條，全部最多 100 條。</translation>
    </message>
    <message>
        <source>The point could never apply: whatever it applies for takes it away.</source>
        <translation>這個查核點永遠不會適用：適用的情形同時也是不適用的情形。</translation>
    </message>
    <message>
        <source>Findings overdue</source>
        <translation>逾期缺失</translation>
    </message>
    <message>
        <source>Say what becomes of the analysis there: --point, --explain, --dispute or --item; --with only holds it against an assessment.</source>
        <translation>請說明分析要如何處理：--point、--explain、--dispute 或 --item；只要與評估對照請用 --with。</translation>
    </message>
    <message>
        <source>Name the point at which the explanation stands: --point ACC-2. Nothing was changed.</source>
        <translation>請指明說明所在的查核點：--point ACC-2。未作任何變更。</translation>
    </message>
    <message>
        <source>Holds the analysis against this assessment and its audit, which stays as it is: exceptions explained there, what the audit says otherwise, and maturity items it may be evidence of.</source>
        <translation>將分析與此評估的查核對照，不變更評估：其中已說明的例外、查核所載的不一致，以及可作為佐證的成熟度項次。</translation>
    </message>
    <message>
        <source>Marks exceptions of a row as explained, in the assessment of --into; may be repeated.</source>
        <translation>在 --into 的評估中將該列的例外標為已說明；可重複。</translation>
    </message>
    <message>
        <source>Takes such an explanation back; may be repeated.</source>
        <translation>收回這樣的說明；可重複。</translation>
    </message>
    <message>
        <source>Takes the file as evidence of this maturity item of --scope, with what the analysis came to; with --into, may be repeated.</source>
        <translation>將檔案列為 --scope 中此成熟度項次的佐證，並註明分析結果；與 --into 併用，可重複。</translation>
    </message>
    <message>
        <source>At odds with audit %1: %2</source>
        <translation>與查核 %1 不一致：%2</translation>
    </message>
    <message>
        <source>The assessment that is changed: with --point the input is filed as evidence and the working paper written, with --explain or --dispute exceptions are marked, with --item the input is taken as evidence of maturity.</source>
        <translation>要變更的評估：--point 將輸入檔收為佐證並寫入底稿，--explain 或 --dispute 標記例外，--item 將輸入檔列為成熟度佐證。</translation>
    </message>
    <message>
        <source>Of the population without an exception %1, with one %2, with explained ones only %3, not wholly judged %4.</source>
        <translation>母體中無例外 %1、有例外 %2、例外皆已說明 %3、無法完全判定 %4。</translation>
    </message>
    <message>
        <source>Exceptions that are explained: %1.</source>
        <translation>已說明的例外：%1 件。</translation>
    </message>
    <message>
        <source>Explained</source>
        <translation>已說明</translation>
    </message>
    <message>
        <source>Row %1 %2 was explained in another file by %3: %4</source>
        <translation>第 %1 列 %2 在另一個檔案由 %3 說明過：%4</translation>
    </message>
    <message>
        <source>Write: pack list [FILE], pack check PACK [LIST…], pack diff A B, pack template OUT.xlsx, pack import SHEET --id ID -o OUT.json, pack import FILE PACK, pack import FILE SHEET --id ID, pack upgrade FILE PACK, or pack remove FILE ID.</source>
        <translation>請寫成：pack list [檔案]、pack check 套件 [清單…]、pack diff A B、pack template OUT.xlsx、pack import 試算表 --id 代號 -o OUT.json、pack import 檔案 套件、pack import 檔案 試算表 --id 代號、pack upgrade 檔案 套件，或 pack remove 檔案 代號。</translation>
    </message>
    <message>
        <source>%1 is a spreadsheet and names no pack: add --id ID, and for a crosswalk --kind crosswalk --from LIST.</source>
        <translation>%1 是試算表，沒有套件代號：請加上 --id 代號；若為對照表，再加 --kind crosswalk --from 清單。</translation>
    </message>
    <message>
        <source>The id of a pack: it must not be empty, nor hold /, @ or #.</source>
        <translation>套件代號：不可空白，也不可含 /、@、#。</translation>
    </message>
    <message>
        <source>The version of a pack: such as 1.2.0.</source>
        <translation>套件版本：例如 1.2.0。</translation>
    </message>
    <message>
        <source>%1 is a spreadsheet and no pack yet: it is checked, and made one, with pack import SHEET --id ID -o OUT.json.</source>
        <translation>%1 是試算表，還不是套件：以 pack import SHEET --id ID -o OUT.json 檢查並製成套件。</translation>
    </message>
    <message>
        <source>“%1” names no exception; name its row, and the rule and the subject where the row has several: 203, 203:leaver-enabled or 203:leaver-enabled:u-b071. Nothing was changed.</source>
        <translation>「%1」不是例外；請指明列號，同一列有數項時加上規則，一列有數個對象時再加上對象：203、203:leaver-enabled 或 203:leaver-enabled:u-b071。未作任何變更。</translation>
    </message>
    <message>
        <source>Which column is what, and what words mean: a file, or its JSON itself.</source>
        <translation>各欄對應的項目，以及用語的意思：對應檔，或直接寫出其 JSON。</translation>
    </message>
    <message>
        <source>Why parameters are set so; one for all of them, or one for each --set in its order.</source>
        <translation>參數如此設定的理由；全部共用一個，或依 --set 的順序各給一個。</translation>
    </message>
    <message>
        <source>Give one --reason for every --set, or one for each of them in the same order.</source>
        <translation>--reason 請給一個供所有 --set 共用，或依相同順序各給一個。</translation>
    </message>
    <message>
        <source>No audit of the file has a point “%1”.</source>
        <translation>檔案中沒有任何一次查核有查核點「%1」。</translation>
    </message>
    <message>
        <source>The point “%1” is none of audit %2; name one that has it: --audit %3</source>
        <translation>查核 %2 沒有查核點「%1」；請以 --audit %3 指明有此查核點的查核</translation>
    </message>
    <message>
        <source>Exception by the rule %1 (%2): %3</source>
        <translation>依規則「%1」為例外（%2）：%3</translation>
    </message>
    <message>
        <source>%1 exceptions stand on it; --format json tells of all.</source>
        <translation>此列共有 %1 項例外；以 --format json 可看到全部。</translation>
    </message>
    <message>
        <source>Of a damaged file takes what still opens, with zeros for what does not.</source>
        <translation>對已損壞的檔案，取出仍能解開的部分，其餘以零代替。</translation>
    </message>
    <message>
        <source>Lost: bytes %1 to %2, zeros in their place.</source>
        <translation>遺失：位元組 %1 至 %2，已以零代替。</translation>
    </message>
    <message>
        <source>Lost: its end.</source>
        <translation>遺失：檔案結尾。</translation>
    </message>
    <message>
        <source>a table not known</source>
        <translation>無法得知的資料表</translation>
    </message>
</context>
</TS>
