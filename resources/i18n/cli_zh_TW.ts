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
        <source>Made %1 with the pack %2 %3.</source>
        <translation>已建立 %1，套件 %2 %3。</translation>
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
        <source>Checks chain, packs, schema and integrity of a file; one line per check.</source>
        <translation>驗證檔案的軌跡鏈、套件、結構與完整性，每項一行。</translation>
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
</context>
</TS>
