<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_TW" sourcelanguage="en">
<context>
    <name>Error</name>
    <message>
        <source>There is no file “%1”. Check the name and the folder.</source>
        <translation>找不到檔案「%1」。請確認檔名與所在資料夾。</translation>
    </message>
    <message>
        <source>“%1” cannot be read: %2. Check the permissions, or whether another program holds it.</source>
        <translation>無法讀取「%1」：%2。請檢查權限，或是否正由其他程式使用。</translation>
    </message>
    <message>
        <source>“%1” cannot be written: %2. Choose another place or check the permissions; nothing was changed.</source>
        <translation>無法寫入「%1」：%2。請改選其他位置或檢查權限；內容未有任何變動。</translation>
    </message>
    <message>
        <source>“%1” exists already and was left alone. Choose another name.</source>
        <translation>「%1」已存在，未予更動。請換一個檔名。</translation>
    </message>
    <message>
        <source>“%1” was changed by another program since it was opened. Nothing was written; reopen it.</source>
        <translation>「%1」開啟後已被其他程式更動。本次未寫入任何內容，請重新開啟。</translation>
    </message>
    <message>
        <source>There is no room left to write “%1”. Nothing was changed; free some space and repeat.</source>
        <translation>磁碟空間不足，無法寫入「%1」。內容未有任何變動；請騰出空間後再試一次。</translation>
    </message>
    <message>
        <source>“%1” was made by a newer program (schema %2). Version %3 or later is needed to open it.</source>
        <translation>「%1」由較新的程式建立（結構版本 %2），須以 %3 以上的版本開啟。</translation>
    </message>
    <message>
        <source>%1, %2: “%3” cannot be recorded. Accepted: %4.</source>
        <translation>%1，%2：無法記錄「%3」。可接受：%4。</translation>
    </message>
    <message>
        <source>%1 has changed meanwhile (%2); the change was not made. Look at the present state and repeat.</source>
        <translation>%1 在這段期間已有變動（%2），變更未執行。請查看目前狀態後再試一次。</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>沒有可復原的動作。</translation>
    </message>
    <message>
        <source>%1 needs a reason, because the sources leave this choice to the institution.</source>
        <translation>%1：須填寫理由，因為來源文件將此項選擇交由機構自行決定。</translation>
    </message>
    <message>
        <source>“%1” is protected by a password. Remove the password in the spreadsheet program and repeat.</source>
        <translation>「%1」設有密碼保護。請先在試算表軟體中移除密碼，再試一次。</translation>
    </message>
    <message>
        <source>“%1” is damaged (%2): %3. Open it in the spreadsheet program and save it again.</source>
        <translation>「%1」已損毀（%2）：%3。請以試算表軟體開啟後重新儲存。</translation>
    </message>
    <message>
        <source>“%1” goes beyond a limit (%2: %3). Split it, or remove what is not part of the inventory.</source>
        <translation>「%1」超出上限（%2：%3）。請拆分檔案，或刪除不屬於盤點清冊的內容。</translation>
    </message>
    <message>
        <source>No header row was found in the first 20 rows of sheet “%2” in “%1”. Name the columns, at least the code and the name of the system.</source>
        <translation>在「%1」的工作表「%2」前 20 列中找不到標題列。請為各欄命名，至少要有系統代碼與系統名稱。</translation>
    </message>
    <message>
        <source>“%1” was read back and does not match: sheet %2 should have %3 rows and has %4. The file was removed; repeat the export.</source>
        <translation>「%1」讀回核對不符：工作表 %2 應有 %3 列，實有 %4 列。檔案已移除，請重新匯出。</translation>
    </message>
    <message>
        <source>Cancelled; nothing was changed.</source>
        <translation>已取消，內容未有任何變動。</translation>
    </message>
    <message>
        <source>%1</source>
        <translation>%1</translation>
    </message>
    <message>
        <source>“%1” is not a spreadsheet that can be read here (%2). Save it as xlsx, ods or csv (UTF-8, UTF-16 or Big5).</source>
        <translation>「%1」不是可讀取的試算表（%2）。請另存為 xlsx、ods 或 csv（UTF-8、UTF-16 或 Big5）。</translation>
    </message>
    <message>
        <source>The mapping file %1 is not valid at %2. Accepted there: %3.</source>
        <translation>對應檔 %1 在 %2 處不正確。此處可填：%3。</translation>
    </message>
    <message>
        <source>%1: “%2” needs a note that says why.</source>
        <translation>%1：「%2」須附說明，寫明理由。</translation>
    </message>
    <message>
        <source>%1: “%2” exists already. Choose another name; nothing was changed.</source>
        <translation>%1：「%2」已存在。請換一個名稱；內容未有任何變動。</translation>
    </message>
    <message>
        <source>%1: there is no “%2”. Check the name.</source>
        <translation>%1：找不到「%2」。請確認名稱。</translation>
    </message>
    <message>
        <source>There is no system with the code “%1”. Look the code up in the inventory.</source>
        <translation>沒有代碼為「%1」的系統，請在系統清冊查對代碼。</translation>
    </message>
    <message>
        <source>%1 lacks a choice: one of %2.</source>
        <translation>%1 要選一項：%2。</translation>
    </message>
    <message>
        <source>There is no “%2” for %1. Choose one of: %3.</source>
        <translation>%1 沒有「%2」這一項，請擇一：%3。</translation>
    </message>
    <message>
        <source>“%1” is locked. Give its passphrase or the file with a key that opens it.</source>
        <translation>「%1」已上鎖，請給密語，或能解開它的金鑰檔。</translation>
    </message>
    <message>
        <source>The passphrase does not open “%1”; the file was not touched. There is no way around it: ask whoever locked the file.</source>
        <translation>密語不符，「%1」未被更動。沒有後門，請向上鎖的人確認。</translation>
    </message>
    <message>
        <source>None of the keys given opens “%1”; the number of those that do: %2. Ask whoever locked the file.</source>
        <translation>所給的金鑰都解不開「%1」；能解開它的金鑰數：%2。請向上鎖的人確認。</translation>
    </message>
    <message>
        <source>“%1” asks for work of 2^%2 to try a passphrase; 2^%3 is the most that is done here. Lock it with less.</source>
        <translation>「%1」試一次密語要 2^%2 的運算量，本程式最多做 2^%3。請用較小的運算量重新上鎖。</translation>
    </message>
    <message>
        <source>%1 is refused: %2. Nothing was changed.</source>
        <translation>未採用 %1：%2。未變更任何內容。</translation>
    </message>
    <message>
        <source>No header row was found in the first 20 rows of “%1”. Name the columns, at least: %3.</source>
        <translation>在「%1」前 20 列中找不到標題列。請為各欄命名，至少要有：%3。</translation>
    </message>
    <message>
        <source>“%1” is open elsewhere (%2). Close it there, or open it read-only meanwhile.</source>
        <translation>「%1」正由他處開啟中（%2）。請先在該處關閉，或暫以唯讀方式開啟。</translation>
    </message>
    <message>
        <source>“%1” is not an assessment file (.zta). Choose another file; a spreadsheet is imported into an assessment.</source>
        <translation>「%1」不是評估檔（.zta）。請改選其他檔案；試算表請匯入評估檔。</translation>
    </message>
    <message>
        <source>“%1” is damaged: %2. Open a backup copy, or save what is left of it into a new file.</source>
        <translation>「%1」已損毀：%2。請改開備份檔，或將尚可讀取的內容救成新檔。</translation>
    </message>
    <message>
        <source>“%1” is open read-only; the change was not made. Save a copy and change that, or open it again when nobody else has it.</source>
        <translation>「%1」以唯讀方式開啟，變更未執行。請另存複本再變更，或待他處關閉後重新開啟。</translation>
    </message>
    <message>
        <source>“%1” is not locked: it is not in the age format. Use it as it is.</source>
        <translation>「%1」沒有上鎖：它不是 age 格式。請直接使用，不必解鎖。</translation>
    </message>
    <message>
        <source>The assessment file refused a step (%1): %2. Nothing was changed. Repeat it; where it is refused again, check the file (ztctl verify).</source>
        <translation>評估檔拒絕了一個步驟（%1）：%2。內容未有任何變動。請再試一次；若仍被拒絕，請驗證檔案（ztctl verify）。</translation>
    </message>
    <message>
        <source>The file could not be brought from schema %1 to %2: %3. It was left as it was. Check it (ztctl verify), or open a backup copy.</source>
        <translation>無法將檔案由結構版本 %1 升級至 %2：%3。檔案維持原狀。請驗證檔案（ztctl verify），或改開備份檔。</translation>
    </message>
    <message>
        <source>The trail does not fit together at entry %1: %2. Compare the file with a backup copy, or save what is left of it into a new file.</source>
        <translation>軌跡在第 %1 筆前後不符：%2。請與備份檔比對，或將尚可讀取的內容救成新檔。</translation>
    </message>
    <message>
        <source>The system code “%1” exists already. Codes are unique within an assessment: choose another.</source>
        <translation>系統代碼「%1」已存在。同一份評估中的代碼不得重複，請換一個代碼。</translation>
    </message>
    <message>
        <source>The pack file %1 is not valid at %2: %3. Take the pack as it was published, or correct it there.</source>
        <translation>套件檔案 %1 在 %2 處不正確：%3。請改用發布時的套件，或在該處更正。</translation>
    </message>
    <message>
        <source>The pack %1, version %2, is not installed. Give its file, or use a program that ships it.</source>
        <translation>尚未安裝套件 %1（版本 %2）。請提供其套件檔，或改用附有該套件的程式。</translation>
    </message>
    <message>
        <source>“%1” has no sheet “%2”. Choose one of: %3.</source>
        <translation>「%1」沒有工作表「%2」。請從現有工作表擇一：%3。</translation>
    </message>
    <message>
        <source>%1 faults in %2 rows; nothing was imported. Correct them as listed and repeat.</source>
        <translation>共 %1 處錯誤，分布於 %2 列；未匯入任何資料。請依清單更正後再試一次。</translation>
    </message>
    <message>
        <source>%1 cannot be read (%2): %3. Check that the right one was given, and that it is whole.</source>
        <translation>%1無法讀取（%2）：%3。請確認所給無誤，且內容完整。</translation>
    </message>
    <message>
        <source>Not supported here: %1. Choose something else.</source>
        <translation>此處不支援：%1。請改選其他項目。</translation>
    </message>
    <message>
        <source>“%1” is locked already; nothing was changed. Change its lock instead (ztctl lock --change).</source>
        <translation>「%1」已經上鎖，內容未有任何變動。請改為變更它的鎖（ztctl lock --change）。</translation>
    </message>
    <message>
        <source>“%1” is locked and damaged (%2): %3. Open a backup copy, or take what is left of it (ztctl age decrypt --damaged).</source>
        <translation>「%1」已上鎖且已損壞（%2）：%3。請改開備份檔，或取出仍能解開的部分（ztctl age decrypt --damaged）。</translation>
    </message>
</context>
<context>
    <name>Evidence</name>
    <message>
        <source>takes yes or no (是, 否, Y, N, 1, 0, …)</source>
        <translation>可填是或否（是、否、Y、N、1、0 等）</translation>
    </message>
    <message>
        <source>takes a whole number from 0 up</source>
        <translation>可填 0 以上的整數</translation>
    </message>
    <message>
        <source>takes a text</source>
        <translation>可填文字</translation>
    </message>
    <message>
        <source>an error, or a formula without a saved result</source>
        <translation>錯誤值，或沒有儲存結果的公式</translation>
    </message>
    <message>
        <source>takes a day, such as 2026-07-18, 115/07/18 or 民國115年7月18日; where month and day could be either, a map says “day_order”: mdy or dmy</source>
        <translation>請填日期，例如 2026-07-18、115/07/18 或民國115年7月18日；月日先後看不出來時，在對應檔寫明 &quot;day_order&quot;：mdy 或 dmy</translation>
    </message>
    <message>
        <source>takes a day with a time, such as 2026-07-18 14:05:00; where month and day could be either, a map says “day_order”: mdy or dmy</source>
        <translation>請填日期與時間，例如 2026-07-18 14:05:00；月日先後看不出來時，在對應檔寫明 &quot;day_order&quot;：mdy 或 dmy</translation>
    </message>
    <message>
        <source>takes a file of certificates in PEM, DER, PKCS#7 or PKCS#12</source>
        <translation>須為 PEM、DER、PKCS#7 或 PKCS#12 的憑證檔</translation>
    </message>
    <message>
        <source>takes a length of time, such as 8, 8小時, 30分, 1.5h or 1天</source>
        <translation>須為時間長度，例如 8、8小時、30分、1.5h 或 1天</translation>
    </message>
    <message>
        <source>takes whole dollars, such as 1,000,000 or 100萬</source>
        <translation>須為整數元，例如 1,000,000 或 100萬</translation>
    </message>
    <message>
        <source>takes one of these: %1</source>
        <translation>須為下列之一：%1</translation>
    </message>
    <message>
        <source>is not gone by: where PAM is used it decides the length, and passwd looks at no PASS_MIN_LEN. Analyse pwquality.conf, whose minlen counts</source>
        <translation>不作為判定依據：使用 PAM 的系統由 PAM 決定長度，passwd 不看 PASS_MIN_LEN。請改分析 pwquality.conf，以其 minlen 為準</translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message>
        <source>Why not imported</source>
        <translation>未匯入的原因</translation>
    </message>
    <message>
        <source>1, 2 or 3</source>
        <translation>可填 1、2、3</translation>
    </message>
    <message>
        <source>1, 2, 3, or the beginning of the level&apos;s sentence, such as “%1”</source>
        <translation>可填 1、2、3，或評分句的開頭，例如「%1」</translation>
    </message>
    <message>
        <source>text of at most %1 characters</source>
        <translation>可填文字，最多 %1 個字</translation>
    </message>
    <message>
        <source>a code of at most %1 characters, once in the file</source>
        <translation>可填代碼，最多 %1 個字，同檔內只能出現一次</translation>
    </message>
    <message>
        <source>8, 8小時, 0.5天, 30分, 4 hours; whole minutes, ten years at most</source>
        <translation>可填 8、8小時、0.5天、30分、4 hours；須為整數分鐘，最長十年</translation>
    </message>
    <message>
        <source>是/否, Y/N, V, ○/×, TRUE/FALSE, 1/0, 未知 or blank</source>
        <translation>可填 是/否、Y/N、V、○/×、TRUE/FALSE、1/0、未知，或留白</translation>
    </message>
    <message>
        <source>IaaS, PaaS, SaaS; choose one where there are several</source>
        <translation>可填 IaaS、PaaS、SaaS；多種請擇一並在備註說明</translation>
    </message>
    <message>
        <source>Read “%1”; accepted: %2</source>
        <translation>讀到「%1」；%2</translation>
    </message>
    <message>
        <source>The code is empty; every system needs one</source>
        <translation>代碼空白；每個系統都要有代碼</translation>
    </message>
    <message>
        <source>The name is empty; every new system needs one</source>
        <translation>名稱空白；新系統都要有名稱</translation>
    </message>
    <message>
        <source>Read “%1”, the same code as in row %2; a code may stand once in a file</source>
        <translation>讀到「%1」，與第 %2 列重複；同檔內代碼只能出現一次</translation>
    </message>
    <message>
        <source>Read “%1”; this code is in the assessment already</source>
        <translation>讀到「%1」；評估檔裡已有這個代碼</translation>
    </message>
    <message>
        <source>Read %1 characters, “%2”; accepted: %3</source>
        <translation>讀到 %1 個字「%2」；%3</translation>
    </message>
    <message>
        <source>Read “%1”, but no cloud service is in use; leave it blank or correct that answer</source>
        <translation>讀到「%1」，但同列表示未使用雲端服務；請留白，或更正該項答案</translation>
    </message>
    <message>
        <source>Read the formula “%1”, whose result is not in the file; open it in the spreadsheet program and save it again</source>
        <translation>讀到公式「%1」，但檔案裡沒有它的結果；請以試算表軟體開啟後重新儲存</translation>
    </message>
    <message>
        <source>The column is there twice.</source>
        <translation>這一欄出現兩次。</translation>
    </message>
    <message>
        <source>A sheet of findings has no such column; it has: %1.</source>
        <translation>缺失工作表沒有這一欄；可用：%1。</translation>
    </message>
    <message>
        <source>An error, or a formula without a saved result.</source>
        <translation>錯誤值，或未存結果的公式。</translation>
    </message>
    <message>
        <source>Every row needs the broker&apos;s code.</source>
        <translation>每一列都要有券商代碼。</translation>
    </message>
    <message>
        <source>Takes a year, such as 114 or 2025.</source>
        <translation>請填年度，如 114 或 2025。</translation>
    </message>
    <message>
        <source>This broker and year are in the sheet twice.</source>
        <translation>同一券商、同一年度在工作表出現兩次。</translation>
    </message>
    <message>
        <source>Takes a share from 0 % to 100 %, such as 88% or 0.88; empty where it is not known.</source>
        <translation>請填 0% 至 100% 的比重，如 88% 或 0.88；不知道就留白。</translation>
    </message>
    <message>
        <source>By its column this can be a ratio or a per cent. Write it with its sign, such as 0.5% or 50%.</source>
        <translation>由整欄看不出這是小數還是百分比。請加上百分號，如 0.5% 或 50%。</translation>
    </message>
    <message>
        <source>Takes points from 0 up, such as 27.5; empty where they are not known.</source>
        <translation>請填 0 以上的分數，如 27.5；不知道就留白。</translation>
    </message>
    <message>
        <source>Takes a tier from 1 to 4; empty where it is not known.</source>
        <translation>請填 1 至 4 級；不知道就留白。</translation>
    </message>
    <message>
        <source>A type of deficiency takes a number from 0 up, or yes and no; empty where it is not known. A column of remarks is named “Remarks”.</source>
        <translation>缺失類型欄請填 0 以上的件數，或是、否；不知道就留白。備註欄請命名為「備註」。</translation>
    </message>
    <message>
        <source>Every finding needs a type or an audit point.</source>
        <translation>每一件缺失都要有缺失類型或查核點。</translation>
    </message>
    <message>
        <source>No sheet names a broker and a year in its first 20 rows. A sheet of brokers has: %1.</source>
        <translation>前 20 列內沒有工作表列出券商與年度。券商工作表的欄位：%1。</translation>
    </message>
    <message>
        <source>No row tells of a broker.</source>
        <translation>沒有任何一列記載券商。</translation>
    </message>
    <message>
        <source>Another sheet or file says something else of this broker and year.</source>
        <translation>另一張工作表或檔案對同一券商、同一年度所載不同。</translation>
    </message>
</context>
<context>
    <name>Reason</name>
    <message>
        <source>this is no workbook</source>
        <translation>這不是活頁簿</translation>
    </message>
    <message>
        <source>this is no table of shared strings</source>
        <translation>這不是共用字串表</translation>
    </message>
    <message>
        <source>its shared strings are too many</source>
        <translation>共用字串過多</translation>
    </message>
    <message>
        <source>the compressed data is broken off or wrong</source>
        <translation>壓縮資料中斷或有誤</translation>
    </message>
    <message>
        <source>bytes unpacked</source>
        <translation>解壓縮後的位元組數</translation>
    </message>
    <message>
        <source>compression ratio</source>
        <translation>壓縮比</translation>
    </message>
    <message>
        <source>its check sum or length does not fit</source>
        <translation>檢查碼或長度不符</translation>
    </message>
    <message>
        <source>bytes in the file</source>
        <translation>檔案的位元組數</translation>
    </message>
    <message>
        <source>the archive has no readable list of contents</source>
        <translation>壓縮檔沒有可讀的內容清單</translation>
    </message>
    <message>
        <source>the name of a part leads out of the package</source>
        <translation>內含檔案的名稱指向封裝之外</translation>
    </message>
    <message>
        <source>the part is there twice</source>
        <translation>同一部分出現兩次</translation>
    </message>
    <message>
        <source>parts in the archive</source>
        <translation>壓縮檔內的檔案數</translation>
    </message>
    <message>
        <source>the archive&apos;s list of contents is broken</source>
        <translation>壓縮檔的內容清單損壞</translation>
    </message>
    <message>
        <source>the part does not lie where the archive says</source>
        <translation>該部分不在壓縮檔所記的位置</translation>
    </message>
    <message>
        <source>parts of the archive overlap</source>
        <translation>壓縮檔內各部分互相重疊</translation>
    </message>
    <message>
        <source>the part is missing</source>
        <translation>缺少這個部分</translation>
    </message>
    <message>
        <source>the part cannot be unpacked</source>
        <translation>這個部分無法解壓縮</translation>
    </message>
    <message>
        <source>the text is not UTF-8</source>
        <translation>文字不是 UTF-8</translation>
    </message>
    <message>
        <source>the cell points to a shared string that is not there</source>
        <translation>儲存格指向不存在的共用字串</translation>
    </message>
    <message>
        <source>a cell&apos;s place is not one a sheet can have</source>
        <translation>儲存格位置超出工作表的範圍</translation>
    </message>
    <message>
        <source>a row&apos;s number is not one a sheet can have</source>
        <translation>列號超出工作表的範圍</translation>
    </message>
    <message>
        <source>this is no worksheet</source>
        <translation>這不是工作表</translation>
    </message>
    <message>
        <source>this is no spreadsheet</source>
        <translation>這不是試算表</translation>
    </message>
    <message>
        <source>characters in one cell</source>
        <translation>單一儲存格的字數</translation>
    </message>
    <message>
        <source>the XML declares a document type or entities, which no spreadsheet needs</source>
        <translation>XML 宣告了文件類型或實體，試算表並不需要</translation>
    </message>
    <message>
        <source>the XML is nested too deeply</source>
        <translation>XML 的巢狀層數過深</translation>
    </message>
    <message>
        <source>the XML is not well-formed</source>
        <translation>XML 格式不正確</translation>
    </message>
    <message>
        <source>a single piece of XML is too long</source>
        <translation>XML 的單一片段過長</translation>
    </message>
    <message>
        <source>the XML breaks off</source>
        <translation>XML 中斷</translation>
    </message>
    <message>
        <source>the XML holds a character or entity that is not allowed</source>
        <translation>XML 含有不允許的字元或實體</translation>
    </message>
    <message>
        <source>this is not XML</source>
        <translation>這不是 XML</translation>
    </message>
    <message>
        <source>rows</source>
        <translation>列數</translation>
    </message>
    <message>
        <source>columns</source>
        <translation>欄數</translation>
    </message>
    <message>
        <source>cells</source>
        <translation>儲存格數</translation>
    </message>
    <message>
        <source>merged areas</source>
        <translation>合併範圍數</translation>
    </message>
    <message>
        <source>cells in merged areas</source>
        <translation>合併範圍內的儲存格數</translation>
    </message>
    <message>
        <source>the text is neither UTF-8, UTF-16 nor Big5 (CP950) here</source>
        <translation>此處的文字不是 UTF-8、UTF-16，也不是 Big5（CP950）</translation>
    </message>
    <message>
        <source>a quoted field begins in this line and is never closed</source>
        <translation>這一行開始的引號欄位沒有結尾</translation>
    </message>
    <message>
        <source>a PDF file</source>
        <translation>PDF 檔</translation>
    </message>
    <message>
        <source>an RTF document</source>
        <translation>RTF 檔</translation>
    </message>
    <message>
        <source>a picture</source>
        <translation>圖片</translation>
    </message>
    <message>
        <source>an archive</source>
        <translation>壓縮檔</translation>
    </message>
    <message>
        <source>a program</source>
        <translation>程式</translation>
    </message>
    <message>
        <source>a database</source>
        <translation>資料庫</translation>
    </message>
    <message>
        <source>an encrypted file</source>
        <translation>加密檔</translation>
    </message>
    <message>
        <source>an old Excel workbook (.xls)</source>
        <translation>舊版 Excel 活頁簿（.xls）</translation>
    </message>
    <message>
        <source>a web page under another name</source>
        <translation>改了副檔名的網頁</translation>
    </message>
    <message>
        <source>an XML file</source>
        <translation>XML 檔</translation>
    </message>
    <message>
        <source>an old Office file</source>
        <translation>舊版 Office 檔</translation>
    </message>
    <message>
        <source>a binary Excel workbook (.xlsb)</source>
        <translation>二進位 Excel 活頁簿（.xlsb）</translation>
    </message>
    <message>
        <source>a Word or PowerPoint file</source>
        <translation>Word 或 PowerPoint 檔</translation>
    </message>
    <message>
        <source>an OpenDocument file that is no spreadsheet</source>
        <translation>不是試算表的 OpenDocument 檔</translation>
    </message>
    <message>
        <source>the file is empty</source>
        <translation>檔案是空的</translation>
    </message>
    <message>
        <source>is a folder</source>
        <translation>這是資料夾</translation>
    </message>
    <message>
        <source>it has another value now</source>
        <translation>現值已不同</translation>
    </message>
    <message>
        <source>it is no longer there</source>
        <translation>已不存在</translation>
    </message>
    <message>
        <source>it is there already</source>
        <translation>已經存在</translation>
    </message>
    <message>
        <source>at most 64 characters</source>
        <translation>最多 64 個字元</translation>
    </message>
    <message>
        <source>at most 500 characters</source>
        <translation>最多 500 個字元</translation>
    </message>
    <message>
        <source>at most 20000 characters</source>
        <translation>最多 20000 個字元</translation>
    </message>
    <message>
        <source>profile</source>
        <translation>基本資料</translation>
    </message>
    <message>
        <source>methodology</source>
        <translation>評選方法</translation>
    </message>
    <message>
        <source>system</source>
        <translation>系統</translation>
    </message>
    <message>
        <source>pack</source>
        <translation>套件</translation>
    </message>
    <message>
        <source>adoption</source>
        <translation>採行清單</translation>
    </message>
    <message>
        <source>code</source>
        <translation>代碼</translation>
    </message>
    <message>
        <source>codes</source>
        <translation>代碼清單</translation>
    </message>
    <message>
        <source>name</source>
        <translation>名稱</translation>
    </message>
    <message>
        <source>owner_unit</source>
        <translation>權責單位</translation>
    </message>
    <message>
        <source>contact</source>
        <translation>聯絡人</translation>
    </message>
    <message>
        <source>description</source>
        <translation>說明</translation>
    </message>
    <message>
        <source>rto_minutes</source>
        <translation>RTO（分鐘）</translation>
    </message>
    <message>
        <source>reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>institution</source>
        <translation>機構</translation>
    </message>
    <message>
        <source>sector</source>
        <translation>業別</translation>
    </message>
    <message>
        <source>tier</source>
        <translation>分級</translation>
    </message>
    <message>
        <source>period</source>
        <translation>期間</translation>
    </message>
    <message>
        <source>team</source>
        <translation>團隊成員</translation>
    </message>
    <message>
        <source>instrument</source>
        <translation>判定工具</translation>
    </message>
    <message>
        <source>weights</source>
        <translation>權重</translation>
    </message>
    <message>
        <source>risk_cutoff</source>
        <translation>風險門檻</translation>
    </message>
    <message>
        <source>impact_cutoff</source>
        <translation>衝擊門檻</translation>
    </message>
    <message>
        <source>rto_minutes_greater_than</source>
        <translation>RTO 界線（分鐘）</translation>
    </message>
    <message>
        <source>trials</source>
        <translation>試算次數</translation>
    </message>
    <message>
        <source>factor_shift_permille</source>
        <translation>因子變動機率（千分比）</translation>
    </message>
    <message>
        <source>weight_spread_percent</source>
        <translation>權重浮動幅度（百分比）</translation>
    </message>
    <message>
        <source>seed</source>
        <translation>亂數種子</translation>
    </message>
    <message>
        <source>text</source>
        <translation>文字</translation>
    </message>
    <message>
        <source>text without control characters</source>
        <translation>不含控制字元的文字</translation>
    </message>
    <message>
        <source>a list of texts</source>
        <translation>文字清單</translation>
    </message>
    <message>
        <source>64 hexadecimal digits, lower case</source>
        <translation>64 位小寫十六進位數字</translation>
    </message>
    <message>
        <source>the same kind and identity on both sides</source>
        <translation>前後兩側須為同一種類、同一識別碼</translation>
    </message>
    <message>
        <source>a state before or after</source>
        <translation>變更前或變更後的狀態</translation>
    </message>
    <message>
        <source>a field that this program knows</source>
        <translation>本程式認得的欄位</translation>
    </message>
    <message>
        <source>a change as the trail keeps it</source>
        <translation>軌跡所記錄的變更格式</translation>
    </message>
    <message>
        <source>neither a workbook nor a text</source>
        <translation>既不是活頁簿，也不是文字檔</translation>
    </message>
    <message>
        <source>it holds no sheet</source>
        <translation>裡面沒有任何工作表</translation>
    </message>
    <message>
        <source>answer</source>
        <translation>項次評估</translation>
    </message>
    <message>
        <source>lens_answer</source>
        <translation>CISA 階段</translation>
    </message>
    <message>
        <source>evidence</source>
        <translation>佐證</translation>
    </message>
    <message>
        <source>point</source>
        <translation>快照</translation>
    </message>
    <message>
        <source>target</source>
        <translation>目標等級</translation>
    </message>
    <message>
        <source>action</source>
        <translation>改善行動</translation>
    </message>
    <message>
        <source>maturity_method</source>
        <translation>成熟度方法</translation>
    </message>
    <message>
        <source>roadmap</source>
        <translation>改善計畫設定</translation>
    </message>
    <message>
        <source>status</source>
        <translation>狀態</translation>
    </message>
    <message>
        <source>share</source>
        <translation>實施比例</translation>
    </message>
    <message>
        <source>note</source>
        <translation>說明</translation>
    </message>
    <message>
        <source>assessor</source>
        <translation>評估人</translation>
    </message>
    <message>
        <source>assessed_on</source>
        <translation>評估日</translation>
    </message>
    <message>
        <source>target_date</source>
        <translation>目標日</translation>
    </message>
    <message>
        <source>review</source>
        <translation>覆核</translation>
    </message>
    <message>
        <source>reviewer</source>
        <translation>覆核人</translation>
    </message>
    <message>
        <source>review_note</source>
        <translation>覆核意見</translation>
    </message>
    <message>
        <source>reviewed_on</source>
        <translation>覆核日</translation>
    </message>
    <message>
        <source>stage</source>
        <translation>階段</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>sha256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>media_type</source>
        <translation>檔案類型</translation>
    </message>
    <message>
        <source>address</source>
        <translation>網址</translation>
    </message>
    <message>
        <source>valid_from</source>
        <translation>有效起日</translation>
    </message>
    <message>
        <source>valid_to</source>
        <translation>有效迄日</translation>
    </message>
    <message>
        <source>added_at</source>
        <translation>加入時間</translation>
    </message>
    <message>
        <source>seq</source>
        <translation>軌跡序號</translation>
    </message>
    <message>
        <source>hash</source>
        <translation>雜湊值</translation>
    </message>
    <message>
        <source>level</source>
        <translation>等級</translation>
    </message>
    <message>
        <source>due</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>title</source>
        <translation>標題</translation>
    </message>
    <message>
        <source>person</source>
        <translation>負責人</translation>
    </message>
    <message>
        <source>start</source>
        <translation>開始日</translation>
    </message>
    <message>
        <source>cost_once</source>
        <translation>一次性費用</translation>
    </message>
    <message>
        <source>cost_yearly</source>
        <translation>每年費用</translation>
    </message>
    <message>
        <source>progress</source>
        <translation>進度</translation>
    </message>
    <message>
        <source>closes</source>
        <translation>補足項次</translation>
    </message>
    <message>
        <source>depends_on</source>
        <translation>前置行動</translation>
    </message>
    <message>
        <source>rollup</source>
        <translation>彙總方式</translation>
    </message>
    <message>
        <source>population</source>
        <translation>計入範圍</translation>
    </message>
    <message>
        <source>period_from</source>
        <translation>評估期間起日</translation>
    </message>
    <message>
        <source>period_to</source>
        <translation>評估期間迄日</translation>
    </message>
    <message>
        <source>review_cycle_months</source>
        <translation>檢視週期（月）</translation>
    </message>
    <message>
        <source>budget_total</source>
        <translation>總預算</translation>
    </message>
    <message>
        <source>budget_per_quarter</source>
        <translation>每季預算</translation>
    </message>
    <message>
        <source>goal</source>
        <translation>取捨目標</translation>
    </message>
    <message>
        <source>item</source>
        <translation>項次</translation>
    </message>
    <message>
        <source>scope</source>
        <translation>範圍</translation>
    </message>
    <message>
        <source>pillar</source>
        <translation>支柱</translation>
    </message>
    <message>
        <source>not_applicable</source>
        <translation>不適用</translation>
    </message>
    <message>
        <source>returned</source>
        <translation>退回</translation>
    </message>
    <message>
        <source>a list of references, each once</source>
        <translation>參照清單，每項一次</translation>
    </message>
    <message>
        <source>whole percent, 0–1000, for each system</source>
        <translation>各系統的整數百分比，0–1000</translation>
    </message>
    <message>
        <source>a time in UTC, such as 2026-07-18T06:22:07.318Z</source>
        <translation>UTC 時間，例如 2026-07-18T06:22:07.318Z</translation>
    </message>
    <message>
        <source>1–99 with partial, nothing otherwise</source>
        <translation>部分實施填 1–99，其餘不填</translation>
    </message>
    <message>
        <source>a day that is not before the first</source>
        <translation>不早於起日的日期</translation>
    </message>
    <message>
        <source>a file&apos;s hash or a link&apos;s address, not both</source>
        <translation>檔案的雜湊值或連結的網址，擇一</translation>
    </message>
    <message>
        <source>actions that do not wait for each other</source>
        <translation>互不等待的行動</translation>
    </message>
    <message>
        <source>something that stays, since this still names it</source>
        <translation>仍被引用者，不得移除</translation>
    </message>
    <message>
        <source>a file with at least one byte; this one is empty, so choose another or save it again</source>
        <translation>有內容的檔案；此檔是空的，請改選其他檔案或重新存檔</translation>
    </message>
    <message>
        <source>a weight above 0 for at least one system</source>
        <translation>至少一個系統的權重大於 0</translation>
    </message>
    <message>
        <source>no tier, since tiers are of securities firms alone</source>
        <translation>不填級別，只有證券商才分級</translation>
    </message>
    <message>
        <source>audit</source>
        <translation>查核</translation>
    </message>
    <message>
        <source>point_result</source>
        <translation>查核點結果</translation>
    </message>
    <message>
        <source>finding</source>
        <translation>查核發現</translation>
    </message>
    <message>
        <source>trigger</source>
        <translation>觸發原因</translation>
    </message>
    <message>
        <source>facts</source>
        <translation>問項答案</translation>
    </message>
    <message>
        <source>checklists</source>
        <translation>查核清單</translation>
    </message>
    <message>
        <source>deduction_not</source>
        <translation>不符合扣分</translation>
    </message>
    <message>
        <source>deduction_partly</source>
        <translation>部分符合扣分</translation>
    </message>
    <message>
        <source>created_at</source>
        <translation>建立時間</translation>
    </message>
    <message>
        <source>result</source>
        <translation>查核結果</translation>
    </message>
    <message>
        <source>procedure</source>
        <translation>執行程序</translation>
    </message>
    <message>
        <source>observation</source>
        <translation>觀察事項</translation>
    </message>
    <message>
        <source>sample</source>
        <translation>樣本</translation>
    </message>
    <message>
        <source>conclusion</source>
        <translation>結論</translation>
    </message>
    <message>
        <source>preparer</source>
        <translation>編製人</translation>
    </message>
    <message>
        <source>prepared_at</source>
        <translation>編製時間</translation>
    </message>
    <message>
        <source>reviewed_at</source>
        <translation>覆核時間</translation>
    </message>
    <message>
        <source>state</source>
        <translation>覆核狀態</translation>
    </message>
    <message>
        <source>accepted_digest</source>
        <translation>核可內容摘要值</translation>
    </message>
    <message>
        <source>notes</source>
        <translation>覆核意見</translation>
    </message>
    <message>
        <source>condition</source>
        <translation>現況</translation>
    </message>
    <message>
        <source>criteria</source>
        <translation>準則</translation>
    </message>
    <message>
        <source>cause</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>effect</source>
        <translation>影響</translation>
    </message>
    <message>
        <source>recommendation</source>
        <translation>建議</translation>
    </message>
    <message>
        <source>severity</source>
        <translation>嚴重程度</translation>
    </message>
    <message>
        <source>deduction</source>
        <translation>扣分</translation>
    </message>
    <message>
        <source>response</source>
        <translation>管理階層回應</translation>
    </message>
    <message>
        <source>owner</source>
        <translation>改善負責人</translation>
    </message>
    <message>
        <source>raised_on</source>
        <translation>提出日</translation>
    </message>
    <message>
        <source>follow_ups</source>
        <translation>追蹤紀錄</translation>
    </message>
    <message>
        <source>retests</source>
        <translation>複查紀錄</translation>
    </message>
    <message>
        <source>closed_by</source>
        <translation>結案人</translation>
    </message>
    <message>
        <source>closed_on</source>
        <translation>結案日</translation>
    </message>
    <message>
        <source>close_reason</source>
        <translation>結案理由</translation>
    </message>
    <message>
        <source>selected_case</source>
        <translation>選案查核</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>已結案</translation>
    </message>
    <message>
        <source>points</source>
        <translation>查核點</translation>
    </message>
    <message>
        <source>population_sha256</source>
        <translation>母體檔案的 SHA-256</translation>
    </message>
    <message>
        <source>population_size</source>
        <translation>母體筆數</translation>
    </message>
    <message>
        <source>method</source>
        <translation>抽樣方法</translation>
    </message>
    <message>
        <source>stratum</source>
        <translation>分層欄位</translation>
    </message>
    <message>
        <source>confidence</source>
        <translation>信賴水準</translation>
    </message>
    <message>
        <source>tolerable_rate</source>
        <translation>可容忍率</translation>
    </message>
    <message>
        <source>expected_rate</source>
        <translation>預期率</translation>
    </message>
    <message>
        <source>items</source>
        <translation>樣本項目</translation>
    </message>
    <message>
        <source>errors</source>
        <translation>例外數</translation>
    </message>
    <message>
        <source>strata</source>
        <translation>分層</translation>
    </message>
    <message>
        <source>a name and a day when closed, nothing otherwise</source>
        <translation>結案時須有姓名與日期，未結案則留白</translation>
    </message>
    <message>
        <source>a preparer and the time before review, a reviewer and the time with acceptance</source>
        <translation>送覆核前須有編製人與時間，核可時須有覆核人與時間</translation>
    </message>
    <message>
        <source>a checklist that is pinned in this assessment</source>
        <translation>已釘選於本評估的查核清單</translation>
    </message>
    <message>
        <source>a point of the audit&apos;s checklists</source>
        <translation>本次查核之清單內的查核點</translation>
    </message>
    <message>
        <source>somebody other than who prepared it</source>
        <translation>編製人以外的人</translation>
    </message>
    <message>
        <source>the number of an item that was drawn</source>
        <translation>已抽出之項目的序號</translation>
    </message>
    <message>
        <source>items of the population, each once and in order, a cell for each column</source>
        <translation>母體內的項目，不重複、依序排列，且每欄一格</translation>
    </message>
    <message>
        <source>rates that lie farther apart, or the size of the population</source>
        <translation>差距較大的比率，或先載明母體筆數</translation>
    </message>
    <message>
        <source>answer_text</source>
        <translation>受查單位說明</translation>
    </message>
    <message>
        <source>answer_evidence</source>
        <translation>受查單位所列佐證</translation>
    </message>
    <message>
        <source>answered_by</source>
        <translation>填答人</translation>
    </message>
    <message>
        <source>answered_on</source>
        <translation>填答日</translation>
    </message>
    <message>
        <source>incident</source>
        <translation>資安事件</translation>
    </message>
    <message>
        <source>incident_event</source>
        <translation>事件經過</translation>
    </message>
    <message>
        <source>exhibit</source>
        <translation>證物</translation>
    </message>
    <message>
        <source>class</source>
        <translation>類別</translation>
    </message>
    <message>
        <source>drill</source>
        <translation>演練</translation>
    </message>
    <message>
        <source>case_id</source>
        <translation>案例</translation>
    </message>
    <message>
        <source>clock_start</source>
        <translation>起算</translation>
    </message>
    <message>
        <source>reportable</source>
        <translation>須通報</translation>
    </message>
    <message>
        <source>not_reported_reason</source>
        <translation>不需通報的原因</translation>
    </message>
    <message>
        <source>affects_trading</source>
        <translation>影響交易</translation>
    </message>
    <message>
        <source>affects_investors</source>
        <translation>影響投資人</translation>
    </message>
    <message>
        <source>interrupted</source>
        <translation>服務中斷</translation>
    </message>
    <message>
        <source>systems</source>
        <translation>相關系統</translation>
    </message>
    <message>
        <source>root_cause</source>
        <translation>根因</translation>
    </message>
    <message>
        <source>lesson</source>
        <translation>檢討</translation>
    </message>
    <message>
        <source>customers</source>
        <translation>受影響客戶數</translation>
    </message>
    <message>
        <source>complaints</source>
        <translation>客訴件數</translation>
    </message>
    <message>
        <source>amount</source>
        <translation>預估金額</translation>
    </message>
    <message>
        <source>roles</source>
        <translation>角色</translation>
    </message>
    <message>
        <source>actions</source>
        <translation>改善措施</translation>
    </message>
    <message>
        <source>closed_at</source>
        <translation>結案時間</translation>
    </message>
    <message>
        <source>at</source>
        <translation>時間</translation>
    </message>
    <message>
        <source>who</source>
        <translation>人員</translation>
    </message>
    <message>
        <source>channel</source>
        <translation>管道</translation>
    </message>
    <message>
        <source>container</source>
        <translation>載體</translation>
    </message>
    <message>
        <source>authorised</source>
        <translation>經授權</translation>
    </message>
    <message>
        <source>third_party</source>
        <translation>第三方在場</translation>
    </message>
    <message>
        <source>original_state</source>
        <translation>維持原狀</translation>
    </message>
    <message>
        <source>storage_safe</source>
        <translation>存放環境</translation>
    </message>
    <message>
        <source>backed_up</source>
        <translation>已備份</translation>
    </message>
    <message>
        <source>explanation</source>
        <translation>說明</translation>
    </message>
    <message>
        <source>custody</source>
        <translation>證據鏈</translation>
    </message>
    <message>
        <source>contained</source>
        <translation>抑制完成</translation>
    </message>
    <message>
        <source>eradicated</source>
        <translation>消除完成</translation>
    </message>
    <message>
        <source>restored</source>
        <translation>回復正常</translation>
    </message>
    <message>
        <source>a time with its offset, such as 2026-07-18T09:20+08:00</source>
        <translation>帶時差的時間，例如 2026-07-18T09:20+08:00</translation>
    </message>
    <message>
        <source>a time that is not before the stage began</source>
        <translation>不早於該階段開始的時間</translation>
    </message>
    <message>
        <source>the entries as they are, and more only after them</source>
        <translation>原有的紀錄不變，只能往後增加</translation>
    </message>
    <message>
        <source>a corrective action that is no finding yet</source>
        <translation>尚未成為發現的改善措施</translation>
    </message>
    <message>
        <source>an incident that is open</source>
        <translation>尚未結案的事件</translation>
    </message>
    <message>
        <source>an incident that is closed</source>
        <translation>已結案的事件</translation>
    </message>
    <message>
        <source>byte %1</source>
        <translation>第 %1 個位元組</translation>
    </message>
    <message>
        <source>the COSE key</source>
        <translation>COSE 金鑰</translation>
    </message>
    <message>
        <source>it is no map</source>
        <translation>不是對應表（map）</translation>
    </message>
    <message>
        <source>it stands there twice</source>
        <translation>重複出現</translation>
    </message>
    <message>
        <source>more bytes follow after its end</source>
        <translation>結尾之後還有多餘的位元組</translation>
    </message>
    <message>
        <source>not the algorithm&apos;s key type</source>
        <translation>與演算法的金鑰類型不符</translation>
    </message>
    <message>
        <source>not the algorithm&apos;s curve</source>
        <translation>與演算法的曲線不符</translation>
    </message>
    <message>
        <source>a member of the key is missing or is no byte string</source>
        <translation>金鑰缺少成員，或該成員不是位元組字串</translation>
    </message>
    <message>
        <source>it has members that do not belong to such a key</source>
        <translation>含有不屬於此類金鑰的成員</translation>
    </message>
    <message>
        <source>the algorithm is none of ES256, ES384, ES512, EdDSA and RS256</source>
        <translation>演算法不是 ES256、ES384、ES512、EdDSA 或 RS256</translation>
    </message>
    <message>
        <source>the public key</source>
        <translation>公開金鑰</translation>
    </message>
    <message>
        <source>it is none of P-256, P-384, P-521, Ed25519 and RSA of 2,048 to 8,192 bits</source>
        <translation>不是 P-256、P-384、P-521、Ed25519 或 2,048 至 8,192 位元的 RSA</translation>
    </message>
    <message>
        <source>the point is not written as 04, x and y of the curve&apos;s length</source>
        <translation>點的寫法不是 04 加上符合曲線長度的 x 與 y</translation>
    </message>
    <message>
        <source>the point is not on the curve</source>
        <translation>點不在曲線上</translation>
    </message>
    <message>
        <source>a number has not the length it must have</source>
        <translation>數值長度不符規定</translation>
    </message>
    <message>
        <source>it is not one SubjectPublicKeyInfo</source>
        <translation>不是單一的 SubjectPublicKeyInfo</translation>
    </message>
    <message>
        <source>the private key</source>
        <translation>私密金鑰</translation>
    </message>
    <message>
        <source>it is not one PrivateKeyInfo</source>
        <translation>不是單一的 PrivateKeyInfo</translation>
    </message>
    <message>
        <source>items lie too deep within each other</source>
        <translation>項目的巢狀層數過深</translation>
    </message>
    <message>
        <source>there are too many items</source>
        <translation>項目過多</translation>
    </message>
    <message>
        <source>tags are not used here</source>
        <translation>此處不使用標籤（tag）</translation>
    </message>
    <message>
        <source>the CBOR</source>
        <translation>CBOR</translation>
    </message>
    <message>
        <source>it ends within an item</source>
        <translation>資料在項目中途結束</translation>
    </message>
    <message>
        <source>lengths must be given beforehand</source>
        <translation>長度必須預先給定</translation>
    </message>
    <message>
        <source>this head has no meaning</source>
        <translation>此標頭沒有意義</translation>
    </message>
    <message>
        <source>a key is neither a whole number nor a text</source>
        <translation>有一個鍵既不是整數也不是文字</translation>
    </message>
    <message>
        <source>this simple value has no meaning</source>
        <translation>此簡單值沒有意義</translation>
    </message>
    <message>
        <source>it is too large</source>
        <translation>資料過大</translation>
    </message>
    <message>
        <source>the base64url text</source>
        <translation>base64url 文字</translation>
    </message>
    <message>
        <source>only A–Z, a–z, 0–9, - and _ stand in it, without padding</source>
        <translation>只能包含 A–Z、a–z、0–9、- 與 _，且不帶填補字元</translation>
    </message>
    <message>
        <source>it ends in bits that belong to no byte</source>
        <translation>結尾有不屬於任何位元組的位元</translation>
    </message>
    <message>
        <source>the TPM&apos;s public area</source>
        <translation>TPM 的公開區</translation>
    </message>
    <message>
        <source>the curve is none of P-256, P-384 and P-521</source>
        <translation>曲線不是 P-256、P-384 或 P-521</translation>
    </message>
    <message>
        <source>it describes a kind of key that is not accepted</source>
        <translation>描述的金鑰種類不被接受</translation>
    </message>
    <message>
        <source>it is too short or bytes follow after its end</source>
        <translation>內容過短，或結尾之後還有多餘的位元組</translation>
    </message>
    <message>
        <source>the TPM&apos;s credential</source>
        <translation>TPM 憑據</translation>
    </message>
    <message>
        <source>it is none of P-256 and RSA of 2,048 bits</source>
        <translation>不是 P-256 或 2,048 位元的 RSA</translation>
    </message>
    <message>
        <source>it is longer than 32 bytes</source>
        <translation>長度超過 32 個位元組</translation>
    </message>
    <message>
        <source>it is for another key, or its bytes were altered</source>
        <translation>屬於另一把金鑰，或位元組遭竄改</translation>
    </message>
    <message>
        <source>the TPM&apos;s quote</source>
        <translation>TPM 證明（quote）</translation>
    </message>
    <message>
        <source>the certificate</source>
        <translation>憑證</translation>
    </message>
    <message>
        <source>it is no X.509 in DER</source>
        <translation>不是 DER 格式的 X.509</translation>
    </message>
    <message>
        <source>it is no X.509 certificate in PEM</source>
        <translation>不是 PEM 格式的 X.509 憑證</translation>
    </message>
    <message>
        <source>its key cannot be read</source>
        <translation>無法讀取其金鑰</translation>
    </message>
    <message>
        <source>the authenticator data</source>
        <translation>鑑別器資料</translation>
    </message>
    <message>
        <source>the attestation object</source>
        <translation>證明物件</translation>
    </message>
    <message>
        <source>it ends before all that its flags promise</source>
        <translation>資料在旗標所載內容之前就結束</translation>
    </message>
    <message>
        <source>the credential&apos;s key is no map</source>
        <translation>憑證的金鑰不是對應表（map）</translation>
    </message>
    <message>
        <source>the extensions are no map</source>
        <translation>擴充欄位不是對應表（map）</translation>
    </message>
    <message>
        <source>it is missing or is no text</source>
        <translation>缺少或不是文字</translation>
    </message>
    <message>
        <source>it is missing or is no map</source>
        <translation>缺少或不是對應表（map）</translation>
    </message>
    <message>
        <source>it is missing or is no byte string</source>
        <translation>缺少或不是位元組字串</translation>
    </message>
    <message>
        <source>it holds no credential</source>
        <translation>其中沒有憑證</translation>
    </message>
    <message>
        <source>the client data</source>
        <translation>瀏覽器端資料</translation>
    </message>
    <message>
        <source>it is no JSON object</source>
        <translation>不是 JSON 物件</translation>
    </message>
    <message>
        <source>it is neither true nor false</source>
        <translation>既不是 true 也不是 false</translation>
    </message>
    <message>
        <source>it is missing or is no list of texts</source>
        <translation>缺少或不是文字清單</translation>
    </message>
    <message>
        <source>it is missing or is no object</source>
        <translation>缺少或不是物件</translation>
    </message>
    <message>
        <source>it is missing or is neither true nor false</source>
        <translation>缺少，或既不是 true 也不是 false</translation>
    </message>
    <message>
        <source>it is no list of whole numbers</source>
        <translation>不是整數清單</translation>
    </message>
    <message>
        <source>it is missing or is no whole number from 0 to 4294967295</source>
        <translation>缺少或不是 0 到 4294967295 的整數</translation>
    </message>
    <message>
        <source>it is no time such as 2026-01-31T09:00:00Z</source>
        <translation>不是如 2026-01-31T09:00:00Z 的時間</translation>
    </message>
    <message>
        <source>a member of this name is not known there</source>
        <translation>此處不認識這個名稱的成員</translation>
    </message>
    <message>
        <source>the case</source>
        <translation>案例</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>第 %1 行</translation>
    </message>
    <message>
        <source>chunk %1</source>
        <translation>第 %1 塊</translation>
    </message>
    <message>
        <source>simulation_run</source>
        <translation>封存的模擬</translation>
    </message>
    <message>
        <source>state_seq</source>
        <translation>狀態序號</translation>
    </message>
    <message>
        <source>state_hash</source>
        <translation>狀態雜湊</translation>
    </message>
    <message>
        <source>origin</source>
        <translation>項次來源</translation>
    </message>
    <message>
        <source>without</source>
        <translation>扣除的項次</translation>
    </message>
    <message>
        <source>algorithm</source>
        <translation>演算法</translation>
    </message>
    <message>
        <source>context</source>
        <translation>情境脈絡</translation>
    </message>
    <message>
        <source>policy</source>
        <translation>政策</translation>
    </message>
    <message>
        <source>policy_version</source>
        <translation>政策版本</translation>
    </message>
    <message>
        <source>policy_sha256</source>
        <translation>政策的 SHA-256</translation>
    </message>
    <message>
        <source>catalogue</source>
        <translation>情境目錄</translation>
    </message>
    <message>
        <source>catalogue_version</source>
        <translation>情境目錄版本</translation>
    </message>
    <message>
        <source>catalogue_sha256</source>
        <translation>情境目錄的 SHA-256</translation>
    </message>
    <message>
        <source>outcomes</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>log_sha256</source>
        <translation>判定紀錄的 SHA-256</translation>
    </message>
    <message>
        <source>program</source>
        <translation>程式</translation>
    </message>
    <message>
        <source>a scope where the items came from the assessment, nothing otherwise</source>
        <translation>項次取自評估時填範圍，否則留空</translation>
    </message>
    <message>
        <source>the run as it was sealed</source>
        <translation>封存時的模擬</translation>
    </message>
    <message>
        <source>it is locked already</source>
        <translation>已經上鎖</translation>
    </message>
    <message>
        <source>header</source>
        <translation>檔頭</translation>
    </message>
    <message>
        <source>its seal (MAC) does not match</source>
        <translation>封印（MAC）不符</translation>
    </message>
    <message>
        <source>the text does not begin as an age file does</source>
        <translation>開頭不是 age 檔的樣子</translation>
    </message>
    <message>
        <source>only the last line may be a short one</source>
        <translation>只有最後一行可以較短</translation>
    </message>
    <message>
        <source>a line is not base64 of at most 64 columns in its one spelling</source>
        <translation>有一行不是 64 欄以內、唯一寫法的 base64</translation>
    </message>
    <message>
        <source>something was added after the end</source>
        <translation>結尾之後被加了東西</translation>
    </message>
    <message>
        <source>it holds a blank or foreign character, or mixes small and capital letters</source>
        <translation>有空白或不該有的字元，或大小寫混用</translation>
    </message>
    <message>
        <source>it is cut off</source>
        <translation>被截斷</translation>
    </message>
    <message>
        <source>this letter is not used in it</source>
        <translation>不會用到這個字母</translation>
    </message>
    <message>
        <source>its checksum is wrong: a letter was mistyped</source>
        <translation>檢查碼不符：有字母打錯</translation>
    </message>
    <message>
        <source>the header does not end</source>
        <translation>檔頭沒有結尾</translation>
    </message>
    <message>
        <source>the file is cut off within its header</source>
        <translation>檔案在檔頭之中被截斷</translation>
    </message>
    <message>
        <source>a stanza (-&gt;) or the end of the header (---) is missing</source>
        <translation>缺少一段（-&gt;）或檔頭的結尾（---）</translation>
    </message>
    <message>
        <source>a stanza&apos;s argument is empty or holds what is not visible ASCII</source>
        <translation>某一段的參數是空的，或含有非可見 ASCII 字元</translation>
    </message>
    <message>
        <source>a stanza&apos;s body is not base64 of at most 64 columns in its one spelling</source>
        <translation>某一段的內容不是 64 欄以內、唯一寫法的 base64</translation>
    </message>
    <message>
        <source>the end of the header does not hold 32 bytes of base64</source>
        <translation>檔頭結尾不是 32 個位元組的 base64</translation>
    </message>
    <message>
        <source>it is not of version v1 of the age format</source>
        <translation>不是 age 格式的 v1 版</translation>
    </message>
    <message>
        <source>the header wraps the file&apos;s key for nobody</source>
        <translation>檔頭沒有把檔案金鑰包給任何人</translation>
    </message>
    <message>
        <source>the recipient (age1…)</source>
        <translation>收件者（age1…）</translation>
    </message>
    <message>
        <source>the key (AGE-SECRET-KEY-1…)</source>
        <translation>金鑰（AGE-SECRET-KEY-1…）</translation>
    </message>
    <message>
        <source>the key file</source>
        <translation>金鑰檔</translation>
    </message>
    <message>
        <source>the passphrase file</source>
        <translation>密語檔</translation>
    </message>
    <message>
        <source>it is too long to be one</source>
        <translation>太長，不會是這種檔案</translation>
    </message>
    <message>
        <source>only X25519 recipients are known here: age1 and 58 small letters and digits</source>
        <translation>本程式只認得 X25519 收件者：age1 加 58 個小寫字母與數字</translation>
    </message>
    <message>
        <source>only X25519 keys are known here: AGE-SECRET-KEY-1 and 58 capital letters and digits</source>
        <translation>本程式只認得 X25519 金鑰：AGE-SECRET-KEY-1 加 58 個大寫字母與數字</translation>
    </message>
    <message>
        <source>no key stands in it</source>
        <translation>裡面沒有金鑰</translation>
    </message>
    <message>
        <source>its first line is empty</source>
        <translation>第一行是空的</translation>
    </message>
    <message>
        <source>it was cut off or changed</source>
        <translation>被截斷或被改過</translation>
    </message>
    <message>
        <source>it was changed</source>
        <translation>被改過</translation>
    </message>
    <message>
        <source>the file is cut off after it</source>
        <translation>檔案在這之後被截斷</translation>
    </message>
    <message>
        <source>the last chunk is empty</source>
        <translation>最後一塊是空的</translation>
    </message>
    <message>
        <source>the file is cut off before it</source>
        <translation>檔案在這之前被截斷</translation>
    </message>
    <message>
        <source>a stanza of the kind X25519 or scrypt has not the arguments or the length it must have</source>
        <translation>X25519 或 scrypt 的一段，其參數或長度不對</translation>
    </message>
    <message>
        <source>a passphrase must be the only way to open a file</source>
        <translation>以密語上鎖的檔案不能另有其他解法</translation>
    </message>
    <message>
        <source>it is a point that gives everybody the same secret</source>
        <translation>這個點會讓所有人得到同一個祕密</translation>
    </message>
    <message>
        <source>a stanza&apos;s share is a point that gives everybody the same secret</source>
        <translation>某一段的點會讓所有人得到同一個祕密</translation>
    </message>
    <message>
        <source>the time stamp</source>
        <translation>時戳</translation>
    </message>
    <message>
        <source>it is no time-stamp reply and no token</source>
        <translation>既不是時戳回覆，也不是時戳權杖</translation>
    </message>
    <message>
        <source>the signing key</source>
        <translation>簽章金鑰</translation>
    </message>
    <message>
        <source>the signature</source>
        <translation>簽章</translation>
    </message>
    <message>
        <source>it is of a kind that CMS cannot sign with</source>
        <translation>這種金鑰無法用於 CMS 簽章</translation>
    </message>
    <message>
        <source>it is no CMS signature</source>
        <translation>不是 CMS 簽章</translation>
    </message>
    <message>
        <source>a point of a new version at which its preparer has looked first</source>
        <translation>新版查核點須先由編製者檢視</translation>
    </message>
    <message>
        <source>a point carried over that still needs a look</source>
        <translation>承接自舊版、尚待檢視的查核點</translation>
    </message>
    <message>
        <source>one version of each checklist</source>
        <translation>每份查核清單只取一個版本</translation>
    </message>
    <message>
        <source>a line that is too long</source>
        <translation>這一行過長</translation>
    </message>
    <message>
        <source>no attribute and colon in this line</source>
        <translation>這一行沒有屬性與冒號</translation>
    </message>
    <message>
        <source>an entry of too many attributes</source>
        <translation>一個項目的屬性過多</translation>
    </message>
    <message>
        <source>a value that is not Base64</source>
        <translation>值不是 Base64</translation>
    </message>
    <message>
        <source>this line is no JSON object</source>
        <translation>這一行不是 JSON 物件</translation>
    </message>
    <message>
        <source>this line is no access record</source>
        <translation>這一行不是存取紀錄</translation>
    </message>
    <message>
        <source>somebody has signed the same in this role, and it still counts; withdraw that sign-off first</source>
        <translation>這個身分對同一份文件已有仍然有效的簽核；請先撤回該筆簽核</translation>
    </message>
    <message>
        <source>the form&apos;s signers sign in the order chief information security officer, chairman, president, chief auditor, over the same report; the signature of one before is missing, or no longer counts</source>
        <translation>聲明書依資安長、董事長、總經理、稽核主管的順序，對同一份檔案簽署；前面有人尚未簽署，或其簽核已失效</translation>
    </message>
    <message>
        <source>the certificate is not valid yet; look at the computer&apos;s clock</source>
        <translation>憑證尚未生效；請檢查電腦時間</translation>
    </message>
    <message>
        <source>the certificate has expired; have it renewed, then sign with the new one</source>
        <translation>憑證已過期；請換發後以新憑證簽署</translation>
    </message>
    <message>
        <source>the certificate does not lead to any that is trusted; name its authority&apos;s certificate, or put those between them into the key&apos;s file</source>
        <translation>憑證無法追溯到信任的憑證；請指定其發證機構的憑證，或將中繼憑證放入金鑰檔</translation>
    </message>
    <message>
        <source>the certificate is not for signing documents; take one with the usage digitalSignature</source>
        <translation>憑證不是用來簽署文件的；請改用具備 digitalSignature 用途的憑證</translation>
    </message>
    <message>
        <source>the authority did not grant a stamp; its reply says why, ask it again</source>
        <translation>時戳機構未核發時戳；原因寫在回覆檔裡，請重新申請</translation>
    </message>
    <message>
        <source>the sign-off has its time stamp already</source>
        <translation>這筆簽核已有時戳</translation>
    </message>
    <message>
        <source>the stamp&apos;s own signature or certificate does not hold; ask for another stamp, or name the authority&apos;s certificate among the trusted</source>
        <translation>時戳本身的簽章或憑證不成立；請重新申請時戳，或將該機構的憑證列入信任的憑證</translation>
    </message>
    <message>
        <source>the stamp is for none of the sign-offs here; ask with the request that this program writes</source>
        <translation>這個時戳不屬於此檔的任何簽核；請用本程式寫出的請求檔申請</translation>
    </message>
    <message>
        <source>it is too large for a key</source>
        <translation>檔案太大，不是金鑰檔</translation>
    </message>
    <message>
        <source>none of the certificates at hand is for this key; name the file with the key&apos;s own certificate</source>
        <translation>手邊的憑證都不屬於這把金鑰；請指定該金鑰本身的憑證檔</translation>
    </message>
    <message>
        <source>it is neither a PKCS#12 file nor PEM</source>
        <translation>既不是 PKCS#12 檔也不是 PEM</translation>
    </message>
    <message>
        <source>it is damaged, or locked with an algorithm that no longer counts; openssl pkcs12 -legacy rewrites such a file</source>
        <translation>檔案已損壞，或以不再採信的演算法加密；openssl pkcs12 -legacy 可重新寫出這種檔案</translation>
    </message>
    <message>
        <source>it holds no private key</source>
        <translation>其中沒有私密金鑰</translation>
    </message>
    <message>
        <source>there is no private key in it</source>
        <translation>其中沒有私密金鑰</translation>
    </message>
    <message>
        <source>sign_off</source>
        <translation>簽核</translation>
    </message>
    <message>
        <source>subject</source>
        <translation>簽核對象</translation>
    </message>
    <message>
        <source>audit_code</source>
        <translation>查核代碼</translation>
    </message>
    <message>
        <source>year</source>
        <translation>年度</translation>
    </message>
    <message>
        <source>role</source>
        <translation>身分</translation>
    </message>
    <message>
        <source>assessment</source>
        <translation>評估</translation>
    </message>
    <message>
        <source>report_name</source>
        <translation>報告檔名</translation>
    </message>
    <message>
        <source>report_sha256</source>
        <translation>報告雜湊</translation>
    </message>
    <message>
        <source>report_bytes</source>
        <translation>報告大小</translation>
    </message>
    <message>
        <source>signer</source>
        <translation>簽署人憑證</translation>
    </message>
    <message>
        <source>signed_at</source>
        <translation>簽署時間</translation>
    </message>
    <message>
        <source>signature</source>
        <translation>簽章</translation>
    </message>
    <message>
        <source>time_stamp</source>
        <translation>時戳</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>撤回</translation>
    </message>
    <message>
        <source>the sign-off as it was signed: it is never undone, it may be withdrawn</source>
        <translation>簽核維持簽署時的樣子：不能復原，只能撤回</translation>
    </message>
    <message>
        <source>the signature of this role over the same report first: the form&apos;s order is chief information security officer, chairman, president, chief auditor</source>
        <translation>須先有這個身分對同一份檔案的簽署：順序為資安長、董事長、總經理、稽核主管</translation>
    </message>
    <message>
        <source>ciso, chairman, president or chief_auditor</source>
        <translation>ciso、chairman、president 或 chief_auditor</translation>
    </message>
    <message>
        <source>an audit, a year and a report as what is signed has them</source>
        <translation>與簽核對象相符的查核、年度與報告</translation>
    </message>
    <message>
        <source>bytes in base64, at most 192 KiB</source>
        <translation>base64 位元組，至多 192 KiB</translation>
    </message>
    <message>
        <source>its lock is another one</source>
        <translation>鎖已經換過</translation>
    </message>
    <message>
        <source>the list of keys</source>
        <translation>金鑰清單</translation>
    </message>
    <message>
        <source>keys that open it</source>
        <translation>可開啟的金鑰</translation>
    </message>
    <message>
        <source>the lock of the file</source>
        <translation>檔案的鎖</translation>
    </message>
    <message>
        <source>a passphrase alone, or all keys that shall open it instead</source>
        <translation>只用一組密語，或列出改用的所有金鑰</translation>
    </message>
    <message>
        <source>all keys that shall open it; whose keys do now the file does not tell, since another program locked it</source>
        <translation>列出所有可開啟的金鑰；檔案由其他程式上鎖，未記載現在可用哪些金鑰開啟</translation>
    </message>
    <message>
        <source>at least one key, or a passphrase</source>
        <translation>至少一把金鑰，或一組密語</translation>
    </message>
    <message>
        <source>it is compressed; unpack it first</source>
        <translation>檔案是壓縮檔，請先解壓縮</translation>
    </message>
    <message>
        <source>it is UTF-16; save it as UTF-8</source>
        <translation>檔案是 UTF-16，請另存為 UTF-8</translation>
    </message>
    <message>
        <source>it is no text</source>
        <translation>不是文字檔</translation>
    </message>
    <message>
        <source>the heads of the columns are not there</source>
        <translation>沒有欄位標題</translation>
    </message>
    <message>
        <source>two columns have this head</source>
        <translation>有兩欄用同一個標題</translation>
    </message>
    <message>
        <source>the file is write-protected</source>
        <translation>檔案為唯讀</translation>
    </message>
    <message>
        <source>no file can be made in its folder</source>
        <translation>其資料夾不能建立檔案</translation>
    </message>
    <message>
        <source>the file of certificates</source>
        <translation>憑證檔</translation>
    </message>
    <message>
        <source>it holds too many certificates</source>
        <translation>憑證張數過多</translation>
    </message>
    <message>
        <source>it holds no certificates</source>
        <translation>其中沒有憑證</translation>
    </message>
    <message>
        <source>to try its passphrase takes too much work</source>
        <translation>驗證密語所需的運算量過大</translation>
    </message>
    <message>
        <source>the passphrase is wrong, the file is damaged, or it is encrypted in a way that is no longer supported</source>
        <translation>密語不對、檔案毀損，或使用了已不再支援的加密方式</translation>
    </message>
    <message>
        <source>it is no PKCS#7 file</source>
        <translation>不是 PKCS#7 檔案</translation>
    </message>
    <message>
        <source>a block of it is cut off or damaged</source>
        <translation>其中有一段不完整或已毀損</translation>
    </message>
    <message>
        <source>it is no certificate, PKCS#7 or PKCS#12 file</source>
        <translation>不是憑證、PKCS#7 或 PKCS#12 檔案</translation>
    </message>
    <message>
        <source>the XML declares a document type or entities, which no scan needs</source>
        <translation>XML 宣告了文件類型或實體，弱點掃描結果不需要這些</translation>
    </message>
    <message>
        <source>the passphrase is wrong, or the file is damaged</source>
        <translation>密語不對，或檔案已毀損</translation>
    </message>
    <message>
        <source>%1 that go on upon a lost page</source>
        <translation>%1 列的後半在遺失的頁面上</translation>
    </message>
    <message>
        <source>it can be read, but not what it follows</source>
        <translation>它本身可以讀出，但它所接續的那一筆已讀不出</translation>
    </message>
    <message>
        <source>this one and any after it, if there were some</source>
        <translation>這一筆，以及其後若有的各筆</translation>
    </message>
    <message>
        <source>it was read from a damaged page</source>
        <translation>自損壞的頁面讀出</translation>
    </message>
    <message>
        <source>a row that the trail does not know is left out</source>
        <translation>軌跡未曾記載的一列，未予收入</translation>
    </message>
    <message>
        <source>as entry %1 left it</source>
        <translation>以軌跡第 %1 筆為準</translation>
    </message>
    <message>
        <source>version %1 of this program took its place</source>
        <translation>改用本程式隨附的 %1 版</translation>
    </message>
    <message>
        <source>this program ships the same</source>
        <translation>本程式隨附有相同的一份</translation>
    </message>
    <message>
        <source>SHA-256 %1, %2 bytes</source>
        <translation>SHA-256 %1，%2 位元組</translation>
    </message>
    <message>
        <source>it stands for an entry of the trail that is lost</source>
        <translation>它所指的軌跡已遺失</translation>
    </message>
    <message>
        <source>it signs an audit that is lost</source>
        <translation>它所簽署的查核已遺失</translation>
    </message>
    <message>
        <source>it refers to what is lost (%1)</source>
        <translation>它參照到已遺失的內容（%1）</translation>
    </message>
    <message>
        <source>entry %1 was the last to speak of it</source>
        <translation>最後提到它的是軌跡第 %1 筆</translation>
    </message>
    <message>
        <source>page %1 (bytes %2 to %3, %4) is not as it was written: bit %5 of byte %6 is flipped</source>
        <translation>第 %1 頁（位元組 %2 至 %3，%4）與寫入時不符：位元組 %6 的第 %5 位元反轉</translation>
    </message>
    <message>
        <source>page %1 (bytes %2 to %3) is not as it was written: bit %4 of byte %5 is flipped</source>
        <translation>第 %1 頁（位元組 %2 至 %3）與寫入時不符：位元組 %5 的第 %4 位元反轉</translation>
    </message>
    <message>
        <source>page %1 (bytes %2 to %3, %4) is not as it was written</source>
        <translation>第 %1 頁（位元組 %2 至 %3，%4）與寫入時不符</translation>
    </message>
    <message>
        <source>page %1 (bytes %2 to %3) is not as it was written</source>
        <translation>第 %1 頁（位元組 %2 至 %3）與寫入時不符</translation>
    </message>
    <message>
        <source>more pages: %1</source>
        <translation>另有 %1 頁</translation>
    </message>
    <message>
        <source>the trail is empty</source>
        <translation>軌跡是空的</translation>
    </message>
    <message>
        <source>no pack is pinned</source>
        <translation>未釘選任何套件</translation>
    </message>
    <message>
        <source>this program knows schema %1 only</source>
        <translation>本程式只認得結構版本 %1</translation>
    </message>
    <message>
        <source>by the computer&apos;s clock it is earlier than the last change of what would be signed; set the clock, then sign</source>
        <translation>電腦時鐘比所要簽署內容的最後一筆變更還早；請先校正時鐘再簽署</translation>
    </message>
    <message>
        <source>is out of order</source>
        <translation>順序不對</translation>
    </message>
    <message>
        <source>does not name the entry before it</source>
        <translation>所指的前一筆不符</translation>
    </message>
    <message>
        <source>does not match its hash</source>
        <translation>與其雜湊不符</translation>
    </message>
    <message>
        <source>the entry is missing</source>
        <translation>缺少該筆</translation>
    </message>
    <message>
        <source>%1 names another state than entry %2</source>
        <translation>%1 所指的狀態與第 %2 筆不同</translation>
    </message>
    <message>
        <source>%1 was not sealed by entry %2</source>
        <translation>%1 並非由第 %2 筆封存</translation>
    </message>
    <message>
        <source>%1 was not recorded by entry %2</source>
        <translation>%1 並非由第 %2 筆登錄</translation>
    </message>
    <message>
        <source>%1: its signature or time stamp cannot be read: %2</source>
        <translation>%1：簽章或時戳無法讀取：%2</translation>
    </message>
    <message>
        <source>%1: %2 does not hold</source>
        <translation>%1：%2不成立</translation>
    </message>
    <message>
        <source>%1: not signed by whom you trust</source>
        <translation>%1：簽署憑證無法追溯到您信任的憑證</translation>
    </message>
    <message>
        <source>%1 does not match its hash</source>
        <translation>%1 與其雜湊不符</translation>
    </message>
    <message>
        <source>%1 does not match its hash or size</source>
        <translation>%1 與其雜湊或大小不符</translation>
    </message>
    <message>
        <source>%1 has no content</source>
        <translation>%1 沒有內容</translation>
    </message>
    <message>
        <source>row of %1 without its row in %2</source>
        <translation>%1 有一列，在 %2 找不到所屬的列</translation>
    </message>
    <message>
        <source>the file has %1 bytes and should have %2</source>
        <translation>檔案有 %1 個位元組，應為 %2 個</translation>
    </message>
    <message>
        <source>%1 is not as shipped</source>
        <translation>%1 與程式所附的不同</translation>
    </message>
    <message>
        <source>%1 does not belong to an assessment</source>
        <translation>%1 不屬於評估檔</translation>
    </message>
    <message>
        <source>%1 is missing</source>
        <translation>缺少 %1</translation>
    </message>
    <message>
        <source>not as the trail left it: %1 and %2 more</source>
        <translation>與軌跡所記不同：%1，另有 %2 項</translation>
    </message>
    <message>
        <source>not as the trail left it: %1</source>
        <translation>與軌跡所記不同：%1</translation>
    </message>
    <message>
        <source>content</source>
        <translation>內容雜湊</translation>
    </message>
    <message>
        <source>purpose</source>
        <translation>憑證用途</translation>
    </message>
    <message>
        <source>chain</source>
        <translation>憑證鏈</translation>
    </message>
    <message>
        <source>granted</source>
        <translation>時戳核發</translation>
    </message>
    <message>
        <source>imprint</source>
        <translation>時戳所蓋雜湊</translation>
    </message>
    <message>
        <source>signer or time</source>
        <translation>簽署人或時間</translation>
    </message>
    <message>
        <source>SQLite, %1 page sums</source>
        <translation>SQLite，%1 頁檢查碼</translation>
    </message>
    <message>
        <source>%1 page sums</source>
        <translation>%1 頁檢查碼</translation>
    </message>
    <message>
        <source>append-only</source>
        <translation>唯增</translation>
    </message>
    <message>
        <source>an id that no pack of another kind has</source>
        <translation>其他種類套件沒有用過的代號</translation>
    </message>
    <message>
        <source>another version, since this one has other content</source>
        <translation>另一個版本號，因為這個版本的內容不同</translation>
    </message>
    <message>
        <source>a crosswalk, or a checklist that no audit goes by or names any more</source>
        <translation>對照表，或沒有任何查核採用、也不再被引用的查核清單</translation>
    </message>
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
        <source>Evidence by hash</source>
        <translation>佐證雜湊</translation>
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
        <source>Sealed gateway runs</source>
        <translation>封存的閘道模擬</translation>
    </message>
    <message>
        <source>Sign-offs</source>
        <translation>簽核</translation>
    </message>
    <message>
        <source>Archive, byte by byte</source>
        <translation>封存檔逐位元組</translation>
    </message>
    <message>
        <source>Manifest of the files</source>
        <translation>檔案清單</translation>
    </message>
    <message>
        <source>Manifest&apos;s signature</source>
        <translation>清單簽章</translation>
    </message>
    <message>
        <source>Package&apos;s time stamp</source>
        <translation>封存檔時間戳記</translation>
    </message>
    <message>
        <source>the list of tables</source>
        <translation>資料表清單</translation>
    </message>
    <message>
        <source>the file&apos;s versions</source>
        <translation>檔案版本</translation>
    </message>
    <message>
        <source>the assessment&apos;s profile</source>
        <translation>評估基本資料</translation>
    </message>
    <message>
        <source>the assessment&apos;s team</source>
        <translation>評估小組</translation>
    </message>
    <message>
        <source>the method of selection</source>
        <translation>評選方法</translation>
    </message>
    <message>
        <source>the weights of the factors</source>
        <translation>因子權重</translation>
    </message>
    <message>
        <source>the systems</source>
        <translation>系統</translation>
    </message>
    <message>
        <source>the reasons of the systems&apos; scores</source>
        <translation>系統評分理由</translation>
    </message>
    <message>
        <source>the packs</source>
        <translation>套件</translation>
    </message>
    <message>
        <source>which packs are in use</source>
        <translation>使用中的套件</translation>
    </message>
    <message>
        <source>the adopted list</source>
        <translation>採用名單</translation>
    </message>
    <message>
        <source>the adopted list&apos;s systems</source>
        <translation>採用名單的系統</translation>
    </message>
    <message>
        <source>the trail</source>
        <translation>軌跡</translation>
    </message>
    <message>
        <source>the answers on maturity</source>
        <translation>成熟度回答</translation>
    </message>
    <message>
        <source>the answers by the CISA model</source>
        <translation>CISA 模型回答</translation>
    </message>
    <message>
        <source>the contents of the evidence</source>
        <translation>佐證內容</translation>
    </message>
    <message>
        <source>the list of the evidence</source>
        <translation>佐證清單</translation>
    </message>
    <message>
        <source>the snapshots</source>
        <translation>快照</translation>
    </message>
    <message>
        <source>the targets</source>
        <translation>目標</translation>
    </message>
    <message>
        <source>the improvement actions</source>
        <translation>改善措施</translation>
    </message>
    <message>
        <source>the method of maturity</source>
        <translation>成熟度方法</translation>
    </message>
    <message>
        <source>the roadmap&apos;s settings</source>
        <translation>改善計畫設定</translation>
    </message>
    <message>
        <source>the audits</source>
        <translation>查核</translation>
    </message>
    <message>
        <source>the working papers</source>
        <translation>工作底稿</translation>
    </message>
    <message>
        <source>the audit findings</source>
        <translation>查核發現</translation>
    </message>
    <message>
        <source>the audit samples</source>
        <translation>查核抽樣</translation>
    </message>
    <message>
        <source>the incidents</source>
        <translation>資安事件</translation>
    </message>
    <message>
        <source>what happened in the incidents</source>
        <translation>事件經過</translation>
    </message>
    <message>
        <source>the incidents&apos; exhibits</source>
        <translation>事件證物</translation>
    </message>
    <message>
        <source>the sealed gateway runs</source>
        <translation>封存的閘道模擬</translation>
    </message>
    <message>
        <source>the sign-offs</source>
        <translation>簽核</translation>
    </message>
    <message>
        <source>not in use</source>
        <translation>未使用</translation>
    </message>
    <message>
        <source>looking up %1</source>
        <translation>%1的索引</translation>
    </message>
    <message>
        <source>a value in it is longer than any that belongs there</source>
        <translation>其中有一項內容，比任何應有的都長</translation>
    </message>
    <message>
        <source>answer on maturity</source>
        <translation>成熟度回答</translation>
    </message>
    <message>
        <source>answer by the CISA model</source>
        <translation>CISA 模型回答</translation>
    </message>
    <message>
        <source>snapshot</source>
        <translation>快照</translation>
    </message>
    <message>
        <source>improvement action</source>
        <translation>改善措施</translation>
    </message>
    <message>
        <source>working paper</source>
        <translation>工作底稿</translation>
    </message>
    <message>
        <source>audit finding</source>
        <translation>查核發現</translation>
    </message>
    <message>
        <source>audit sample</source>
        <translation>查核抽樣</translation>
    </message>
    <message>
        <source>event of an incident</source>
        <translation>事件經過</translation>
    </message>
    <message>
        <source>exhibit of an incident</source>
        <translation>事件證物</translation>
    </message>
    <message>
        <source>sealed gateway run</source>
        <translation>封存的閘道模擬</translation>
    </message>
    <message>
        <source>sign-off</source>
        <translation>簽核</translation>
    </message>
    <message>
        <source>database disk image is malformed</source>
        <translation>資料庫內容的結構有誤</translation>
    </message>
    <message>
        <source>file is not a database</source>
        <translation>內容不是資料庫</translation>
    </message>
    <message>
        <source>disk I/O error</source>
        <translation>磁碟讀寫錯誤</translation>
    </message>
    <message>
        <source>unable to open database file</source>
        <translation>無法開啟資料庫檔</translation>
    </message>
    <message>
        <source>attempt to write a readonly database</source>
        <translation>資料庫為唯讀，無法寫入</translation>
    </message>
    <message>
        <source>it is locked; unlock a copy of it first (ztctl age decrypt --damaged)</source>
        <translation>檔案已鎖定；請先將其複本解鎖（ztctl age decrypt --damaged）</translation>
    </message>
    <message>
        <source>heads in the first row, items below</source>
        <translation>第一列為欄名、其下為項目的工作表</translation>
    </message>
    <message>
        <source>an id without /, @ or #</source>
        <translation>不含 /、@、# 的代號</translation>
    </message>
</context>
<context>
    <name>WebAuthn</name>
    <message>
        <source>Format “%1”, model %2.</source>
        <translation>格式「%1」，型號 %2。</translation>
    </message>
    <message>
        <source>Not asked at conditional mediation.</source>
        <translation>條件式中介時不檢查。</translation>
    </message>
    <message>
        <source>The key can be copied to other devices (BE = 1), which may not be.</source>
        <translation>金鑰可複製到其他設備（BE = 1），此處不允許。</translation>
    </message>
    <message>
        <source>BE = %1</source>
        <translation>BE = %1</translation>
    </message>
    <message>
        <source>The key has been backed up (BS = 1), which may not be.</source>
        <translation>金鑰已備份（BS = 1），此處不允許。</translation>
    </message>
    <message>
        <source>BS = %1</source>
        <translation>BS = %1</translation>
    </message>
    <message>
        <source>The credential&apos;s algorithm is %1; offered were: %2.</source>
        <translation>憑證的演算法為 %1；所提供的有：%2。</translation>
    </message>
    <message>
        <source>The attestation format “%1” is not verified here; these are: %2.</source>
        <translation>本程式不驗證證明格式「%1」；可驗證的有：%2。</translation>
    </message>
    <message>
        <source>Proof of the kind “%1”; certificates: %2.</source>
        <translation>證明種類「%1」；憑證數：%2。</translation>
    </message>
    <message>
        <source>Trust anchors: %1.</source>
        <translation>信任錨數：%1。</translation>
    </message>
    <message>
        <source>The model %1 (AAGUID) is not an approved one.</source>
        <translation>型號 %1（AAGUID）不在核可清單內。</translation>
    </message>
    <message>
        <source>Any attestation is accepted; nothing proves the authenticator&apos;s model.</source>
        <translation>接受任何證明；鑑別器的型號未獲證實。</translation>
    </message>
    <message>
        <source>The credential&apos;s id has %1 bytes, more than %2.</source>
        <translation>憑證代碼有 %1 個位元組，超過 %2。</translation>
    </message>
    <message>
        <source>Bytes: %1.</source>
        <translation>位元組數：%1。</translation>
    </message>
    <message>
        <source>The credential “%1” is registered already.</source>
        <translation>憑證「%1」已經註冊。</translation>
    </message>
    <message>
        <source>rawId is “%1”; the authenticator made the credential “%2”.</source>
        <translation>rawId 為「%1」；鑑別器建立的憑證為「%2」。</translation>
    </message>
    <message>
        <source>Attestation of the kind “%1” is not enough: one that leads to a trust anchor is required.</source>
        <translation>「%1」種類的證明不足：必須能連到信任錨。</translation>
    </message>
    <message>
        <source>The key of the first certificate is not the credential&apos;s.</source>
        <translation>第一張憑證的金鑰不是該憑證（credential）的金鑰。</translation>
    </message>
    <message>
        <source>The certificate has no extension %1 that can be read.</source>
        <translation>憑證沒有可讀取的擴充欄位 %1。</translation>
    </message>
    <message>
        <source>The certificate&apos;s attestation challenge is %1; the hash of the client data is %2.</source>
        <translation>憑證中的證明挑戰值為 %1；瀏覽器端資料的雜湊值為 %2。</translation>
    </message>
    <message>
        <source>The key is open to all applications, not bound to one relying party.</source>
        <translation>金鑰開放給所有應用程式，並未綁定單一依賴方。</translation>
    </message>
    <message>
        <source>The key was not generated in the device.</source>
        <translation>金鑰不是在設備內產生。</translation>
    </message>
    <message>
        <source>The key is not for signing alone.</source>
        <translation>金鑰並非僅供簽章使用。</translation>
    </message>
    <message>
        <source>The certificate&apos;s nonce is %1; of this ceremony it would be %2.</source>
        <translation>憑證中的隨機數為 %1；本次作業應為 %2。</translation>
    </message>
    <message>
        <source>Any credential was allowed.</source>
        <translation>允許任何憑證。</translation>
    </message>
    <message>
        <source>The credential “%1” is none of those allowed.</source>
        <translation>憑證「%1」不在允許清單內。</translation>
    </message>
    <message>
        <source>The credential “%1” is not the account&apos;s, which is “%2”.</source>
        <translation>憑證「%1」不是帳號的憑證，帳號的憑證為「%2」。</translation>
    </message>
    <message>
        <source>The user was known before.</source>
        <translation>使用者先前已識別。</translation>
    </message>
    <message>
        <source>The user is not known, and the response names none.</source>
        <translation>使用者未識別，回應中也未指明。</translation>
    </message>
    <message>
        <source>The response is of the user “%1”, not of “%2”.</source>
        <translation>回應屬於使用者「%1」，不是「%2」。</translation>
    </message>
    <message>
        <source>The response is of the user “%1”; nothing to hold it against.</source>
        <translation>回應屬於使用者「%1」；沒有可比對的對象。</translation>
    </message>
    <message>
        <source>The key was registered with BE = %1 and now says BE = %2.</source>
        <translation>金鑰註冊時 BE = %1，現在為 BE = %2。</translation>
    </message>
    <message>
        <source>BE = %1, BS = %2</source>
        <translation>BE = %1，BS = %2</translation>
    </message>
    <message>
        <source>The signature (%1) is wrong.</source>
        <translation>簽章（%1）錯誤。</translation>
    </message>
    <message>
        <source>The signature (%1) is right.</source>
        <translation>簽章（%1）正確。</translation>
    </message>
    <message>
        <source>The authenticator does not count.</source>
        <translation>鑑別器不計數。</translation>
    </message>
    <message>
        <source>From %1 to %2.</source>
        <translation>由 %1 到 %2。</translation>
    </message>
    <message>
        <source>The counter stood at %1 and now says %2: the key may have been copied.</source>
        <translation>計數器原為 %1，現在為 %2：金鑰可能遭複製。</translation>
    </message>
    <message>
        <source>Counter %1, BS = %2</source>
        <translation>計數器 %1，BS = %2</translation>
    </message>
    <message>
        <source>The attestation certificate has version %1, not 3.</source>
        <translation>證明憑證的版本為 %1，不是 3。</translation>
    </message>
    <message>
        <source>The attestation certificate&apos;s subject is “%1”; it should be empty.</source>
        <translation>證明憑證的主體為「%1」；應為空白。</translation>
    </message>
    <message>
        <source>The attestation certificate&apos;s alternative name has no %1 (maker, model or version of the TPM).</source>
        <translation>證明憑證的別名缺少 %1（TPM 的製造商、型號或版本）。</translation>
    </message>
    <message>
        <source>The attestation certificate is not meant for the use %1.</source>
        <translation>證明憑證不供 %1 用途使用。</translation>
    </message>
    <message>
        <source>The attestation certificate does not say that it is no authority.</source>
        <translation>證明憑證未載明自己不是憑證機構。</translation>
    </message>
    <message>
        <source>certInfo begins with %1, not ff544347.</source>
        <translation>certInfo 開頭為 %1，不是 ff544347。</translation>
    </message>
    <message>
        <source>certInfo is of the type %1, not 8017.</source>
        <translation>certInfo 的類型為 %1，不是 8017。</translation>
    </message>
    <message>
        <source>certInfo cannot be read to its end.</source>
        <translation>無法將 certInfo 讀到結尾。</translation>
    </message>
    <message>
        <source>certInfo&apos;s extraData is %1; of this ceremony it would be %2.</source>
        <translation>certInfo 的 extraData 為 %1；本次作業應為 %2。</translation>
    </message>
    <message>
        <source>certInfo names the object %1; the key&apos;s name is %2.</source>
        <translation>certInfo 所指物件為 %1；金鑰的名稱為 %2。</translation>
    </message>
    <message>
        <source>The statement&apos;s version is not “2.0”.</source>
        <translation>證明聲明的版本不是「2.0」。</translation>
    </message>
    <message>
        <source>The key in pubArea is not the credential&apos;s.</source>
        <translation>pubArea 中的金鑰不是該憑證的金鑰。</translation>
    </message>
    <message>
        <source>The statement&apos;s member “%1” is missing or of the wrong kind.</source>
        <translation>證明聲明的成員「%1」缺少或種類不符。</translation>
    </message>
    <message>
        <source>“%1” does not belong in such a statement.</source>
        <translation>「%1」不屬於這種證明聲明。</translation>
    </message>
    <message>
        <source>The statement names the algorithm %1; the certificate&apos;s key is for %2.</source>
        <translation>證明聲明所載演算法為 %1；憑證的金鑰適用 %2。</translation>
    </message>
    <message>
        <source>The certificate marks its AAGUID as critical, which it must not.</source>
        <translation>憑證將其 AAGUID 標為關鍵（critical），依規定不得如此。</translation>
    </message>
    <message>
        <source>The certificate is for the model %1 (AAGUID, in DER), the authenticator data for %2.</source>
        <translation>憑證的型號為 %1（AAGUID，DER 編碼），鑑別器資料的型號為 %2。</translation>
    </message>
    <message>
        <source>The certificate of “%1” is not valid yet at %2.</source>
        <translation>「%1」的憑證在 %2 尚未生效。</translation>
    </message>
    <message>
        <source>The certificate of “%1” has expired by %2.</source>
        <translation>「%1」的憑證在 %2 已過期。</translation>
    </message>
    <message>
        <source>The signature on the certificate of “%1” is wrong.</source>
        <translation>「%1」的憑證上的簽章錯誤。</translation>
    </message>
    <message>
        <source>From the certificate of “%1” no way leads to a trust anchor.</source>
        <translation>從「%1」的憑證無法連到任何信任錨。</translation>
    </message>
    <message>
        <source>The certificate of “%1” may not issue the one before it.</source>
        <translation>「%1」的憑證無權簽發其前一張憑證。</translation>
    </message>
    <message>
        <source>The certificate of “%1” does not hold: %3.</source>
        <translation>「%1」的憑證不成立：%3。</translation>
    </message>
    <message>
        <source>There is no trust anchor to lead to.</source>
        <translation>沒有可連到的信任錨。</translation>
    </message>
    <message>
        <source>Leads to the trust anchor “%1”. Whether a certificate was revoked was not looked at.</source>
        <translation>連到信任錨「%1」。未查憑證是否已廢止。</translation>
    </message>
    <message>
        <source>The type is “%1”, not “%2”.</source>
        <translation>類型為「%1」，不是「%2」。</translation>
    </message>
    <message>
        <source>id is “%1”, but rawId is “%2”.</source>
        <translation>id 為「%1」，但 rawId 為「%2」。</translation>
    </message>
    <message>
        <source>The hash of the relying party is %1; that of “%2” is %3.</source>
        <translation>依賴方的雜湊值為 %1；「%2」的雜湊值為 %3。</translation>
    </message>
    <message>
        <source>It is that of “%1”.</source>
        <translation>與「%1」相符。</translation>
    </message>
    <message>
        <source>Nobody was present at the authenticator (UP = 0).</source>
        <translation>鑑別器前無人在場（UP = 0）。</translation>
    </message>
    <message>
        <source>Somebody was present (UP = 1).</source>
        <translation>有人在場（UP = 1）。</translation>
    </message>
    <message>
        <source>The authenticator did not verify the user (UV = 0), as is required.</source>
        <translation>鑑別器未驗證使用者（UV = 0），而此處要求驗證。</translation>
    </message>
    <message>
        <source>The user was verified (UV = 1).</source>
        <translation>已驗證使用者（UV = 1）。</translation>
    </message>
    <message>
        <source>The user was not verified (UV = 0); it is not required.</source>
        <translation>未驗證使用者（UV = 0）；此處不要求。</translation>
    </message>
    <message>
        <source>The key is said to be backed up (BS = 1) though it cannot be (BE = 0).</source>
        <translation>金鑰標示為已備份（BS = 1），卻又標示為不可備份（BE = 0）。</translation>
    </message>
    <message>
        <source>Nobody asked for the extension “%1”.</source>
        <translation>未曾要求擴充功能「%1」。</translation>
    </message>
    <message>
        <source>No extensions.</source>
        <translation>沒有擴充功能。</translation>
    </message>
    <message>
        <source>As asked for: %1.</source>
        <translation>依要求：%1。</translation>
    </message>
    <message>
        <source>Ignored: %1.</source>
        <translation>已忽略：%1。</translation>
    </message>
    <message>
        <source>The attestation certificate&apos;s subject “%1” has no %2.</source>
        <translation>證明憑證的主體「%1」缺少 %2。</translation>
    </message>
    <message>
        <source>The attestation certificate&apos;s OU is “%1”, not “Authenticator Attestation”.</source>
        <translation>證明憑證的 OU 為「%1」，不是「Authenticator Attestation」。</translation>
    </message>
    <message>
        <source>The attestation certificate&apos;s C “%1” is no country code.</source>
        <translation>證明憑證的 C「%1」不是國家代碼。</translation>
    </message>
    <message>
        <source>The statement names the algorithm %1; the credential&apos;s is %2.</source>
        <translation>證明聲明所載演算法為 %1；憑證的演算法為 %2。</translation>
    </message>
    <message>
        <source>A statement of the format “none” must be empty.</source>
        <translation>格式為「none」的證明聲明必須是空的。</translation>
    </message>
    <message>
        <source>x5c holds %1 certificates, not one.</source>
        <translation>x5c 含有 %1 張憑證，而不是一張。</translation>
    </message>
    <message>
        <source>The certificate&apos;s key or the credential&apos;s is not one on P-256.</source>
        <translation>憑證的金鑰或該憑證的金鑰不在 P-256 曲線上。</translation>
    </message>
    <message>
        <source>The challenge is “%1”; that of this ceremony is “%2”.</source>
        <translation>挑戰值為「%1」；本次作業的挑戰值為「%2」。</translation>
    </message>
    <message>
        <source>The origin is “%1”; expected is one of: %2.</source>
        <translation>來源為「%1」；預期為下列之一：%2。</translation>
    </message>
    <message>
        <source>Not framed by another site.</source>
        <translation>未被其他網站嵌入。</translation>
    </message>
    <message>
        <source>The page was framed by another site, which is not expected.</source>
        <translation>網頁被其他網站嵌入，此為非預期情形。</translation>
    </message>
    <message>
        <source>Framed by another site, as may be.</source>
        <translation>被其他網站嵌入，此為允許情形。</translation>
    </message>
    <message>
        <source>No top origin is named.</source>
        <translation>未指明上層來源。</translation>
    </message>
    <message>
        <source>The page was framed by “%1”, which is not expected.</source>
        <translation>網頁被「%1」嵌入，此為非預期情形。</translation>
    </message>
    <message>
        <source>The page was framed by “%1”; expected is one of: %2.</source>
        <translation>網頁被「%1」嵌入；預期為下列之一：%2。</translation>
    </message>
    <message>
        <source>Nobody has registered it yet.</source>
        <translation>尚無人註冊此憑證。</translation>
    </message>
    <message>
        <source>Flags %1, counter %2.</source>
        <translation>旗標 %1，計數器 %2。</translation>
    </message>
    <message>
        <source>nobody has this credential on record</source>
        <translation>沒有人登記過這個憑證</translation>
    </message>
    <message>
        <source>the key is the one that was activated</source>
        <translation>金鑰就是已啟用的那一把</translation>
    </message>
    <message>
        <source>this key was never activated against the maker&apos;s key</source>
        <translation>此金鑰從未以製造商金鑰啟用</translation>
    </message>
    <message>
        <source>the bytes have the form of a quote</source>
        <translation>位元組符合設備證明（quote）的格式</translation>
    </message>
    <message>
        <source>the bytes cannot be read as a quote</source>
        <translation>位元組無法讀成設備證明（quote）</translation>
    </message>
    <message>
        <source>it bears the mark of what a TPM made itself</source>
        <translation>帶有 TPM 自行產生的標記</translation>
    </message>
    <message>
        <source>it lacks the mark of what a TPM made itself</source>
        <translation>缺少 TPM 自行產生的標記</translation>
    </message>
    <message>
        <source>its type is that of a quote</source>
        <translation>類型為 quote</translation>
    </message>
    <message>
        <source>its type is not that of a quote</source>
        <translation>類型不是 quote</translation>
    </message>
    <message>
        <source>it answers the nonce of this time</source>
        <translation>回應的是這一次的隨機值</translation>
    </message>
    <message>
        <source>it answers another nonce</source>
        <translation>回應的是別的隨機值</translation>
    </message>
    <message>
        <source>it speaks of the registers that were asked for</source>
        <translation>涵蓋所要求的暫存器</translation>
    </message>
    <message>
        <source>it speaks of other registers than were asked for</source>
        <translation>涵蓋的暫存器與要求不符</translation>
    </message>
    <message>
        <source>the registers are as expected</source>
        <translation>暫存器狀態符合預期</translation>
    </message>
    <message>
        <source>the registers are in another state than expected</source>
        <translation>暫存器狀態與預期不同</translation>
    </message>
    <message>
        <source>the count of resets has not gone back</source>
        <translation>重置次數沒有倒退</translation>
    </message>
    <message>
        <source>the count of resets has gone back</source>
        <translation>重置次數倒退</translation>
    </message>
    <message>
        <source>the count of restarts has not gone back</source>
        <translation>重新啟動次數沒有倒退</translation>
    </message>
    <message>
        <source>the count of restarts has gone back</source>
        <translation>重新啟動次數倒退</translation>
    </message>
    <message>
        <source>the clock has not gone back</source>
        <translation>時鐘沒有倒退</translation>
    </message>
    <message>
        <source>the clock has gone back</source>
        <translation>時鐘倒退</translation>
    </message>
    <message>
        <source>the signature is that of the key shown</source>
        <translation>簽章出自所出示的金鑰</translation>
    </message>
    <message>
        <source>the signature is not that of the key shown</source>
        <translation>簽章不是出自所出示的金鑰</translation>
    </message>
    <message>
        <source>three parts in base64url, with JSON within</source>
        <translation>三段 base64url，內含 JSON</translation>
    </message>
    <message>
        <source>not three parts in base64url with JSON within</source>
        <translation>不是三段內含 JSON 的 base64url</translation>
    </message>
    <message>
        <source>the header has alg, kid and typ and nothing besides</source>
        <translation>標頭只有 alg、kid、typ</translation>
    </message>
    <message>
        <source>the header has other members than alg, kid and typ</source>
        <translation>標頭有 alg、kid、typ 以外的成員</translation>
    </message>
    <message>
        <source>the type is that of an authentication assertion</source>
        <translation>類型為鑑別聲明</translation>
    </message>
    <message>
        <source>the type is that of another kind of token</source>
        <translation>類型是別種權杖</translation>
    </message>
    <message>
        <source>the algorithm is ES256</source>
        <translation>演算法為 ES256</translation>
    </message>
    <message>
        <source>the algorithm is not ES256</source>
        <translation>演算法不是 ES256</translation>
    </message>
    <message>
        <source>the key is one of the assertion server&apos;s</source>
        <translation>金鑰屬於聲明伺服器</translation>
    </message>
    <message>
        <source>the key is none of the assertion server&apos;s</source>
        <translation>金鑰不屬於聲明伺服器</translation>
    </message>
    <message>
        <source>the signature is the assertion server&apos;s</source>
        <translation>簽章出自聲明伺服器</translation>
    </message>
    <message>
        <source>the signature is not the assertion server&apos;s</source>
        <translation>簽章不是出自聲明伺服器</translation>
    </message>
    <message>
        <source>every claim is there and of its type</source>
        <translation>各項聲明齊備且類型正確</translation>
    </message>
    <message>
        <source>a claim is missing or of another type</source>
        <translation>缺少聲明項目，或其類型不符</translation>
    </message>
    <message>
        <source>the issuer is the assertion server</source>
        <translation>簽發者為聲明伺服器</translation>
    </message>
    <message>
        <source>the issuer is somebody else</source>
        <translation>簽發者另有其人</translation>
    </message>
    <message>
        <source>it is for this system</source>
        <translation>對象為本系統</translation>
    </message>
    <message>
        <source>it is for another system</source>
        <translation>對象為其他系統</translation>
    </message>
    <message>
        <source>it was not issued in the future</source>
        <translation>簽發時間不在未來</translation>
    </message>
    <message>
        <source>it was issued in the future</source>
        <translation>簽發時間在未來</translation>
    </message>
    <message>
        <source>its time has begun</source>
        <translation>已到生效時間</translation>
    </message>
    <message>
        <source>its time has not begun</source>
        <translation>尚未到生效時間</translation>
    </message>
    <message>
        <source>it has not expired</source>
        <translation>尚未逾期</translation>
    </message>
    <message>
        <source>it has expired</source>
        <translation>已逾期</translation>
    </message>
    <message>
        <source>it lives no longer than allowed</source>
        <translation>有效期間未超過上限</translation>
    </message>
    <message>
        <source>it lives longer than allowed</source>
        <translation>有效期間超過上限</translation>
    </message>
    <message>
        <source>it bears the nonce of this time</source>
        <translation>帶有這一次的隨機值</translation>
    </message>
    <message>
        <source>it bears another nonce</source>
        <translation>帶的是別的隨機值</translation>
    </message>
    <message>
        <source>it is bound to the key of this session</source>
        <translation>綁定本工作階段的金鑰</translation>
    </message>
    <message>
        <source>it is bound to the key of another session</source>
        <translation>綁定的是其他工作階段的金鑰</translation>
    </message>
    <message>
        <source>the token has its length</source>
        <translation>權杖長度正確</translation>
    </message>
    <message>
        <source>the token is too short or too long</source>
        <translation>權杖過短或過長</translation>
    </message>
    <message>
        <source>its version is known</source>
        <translation>版本可識別</translation>
    </message>
    <message>
        <source>its version is not known</source>
        <translation>版本無法識別</translation>
    </message>
    <message>
        <source>the MAC is the gateway&apos;s</source>
        <translation>訊息鑑別碼出自閘道</translation>
    </message>
    <message>
        <source>the MAC is not the gateway&apos;s</source>
        <translation>訊息鑑別碼不是出自閘道</translation>
    </message>
    <message>
        <source>the key shown is the one the token names</source>
        <translation>出示的金鑰就是權杖所指的那一把</translation>
    </message>
    <message>
        <source>the key shown is not the one the token names</source>
        <translation>出示的金鑰不是權杖所指的那一把</translation>
    </message>
    <message>
        <source>it is not from the future</source>
        <translation>時間不在未來</translation>
    </message>
    <message>
        <source>it is from the future</source>
        <translation>時間在未來</translation>
    </message>
    <message>
        <source>it is recent</source>
        <translation>時間夠近</translation>
    </message>
    <message>
        <source>it is too old</source>
        <translation>時間過久</translation>
    </message>
    <message>
        <source>it is about this request</source>
        <translation>對應這一個請求</translation>
    </message>
    <message>
        <source>it is about another request</source>
        <translation>對應的是別的請求</translation>
    </message>
    <message>
        <source>the key is the agent&apos;s, enrolled by hand: a copy of it answers just as well, and shows only by being used in two places</source>
        <translation>這是代理程式的金鑰，由人工登記：複製品同樣能回應，只有在兩處使用時才看得出來</translation>
    </message>
    <message>
        <source>The attestation format “%1” is not known.</source>
        <translation>不認識證明格式「%1」。</translation>
    </message>
    <message>
        <source>Stamped by %1, which no longer counts.</source>
        <translation>時戳使用 %1，已不足採信。</translation>
    </message>
    <message>
        <source>The stamp is of these bytes.</source>
        <translation>時戳對應的就是這些位元組。</translation>
    </message>
    <message>
        <source>The stamp is of other bytes.</source>
        <translation>時戳對應的是別的位元組。</translation>
    </message>
    <message>
        <source>The stamp is not signed by a certificate for time stamps that comes with it.</source>
        <translation>時戳不是由隨附且用於時戳的憑證所簽。</translation>
    </message>
    <message>
        <source>Stamped by “%1”.</source>
        <translation>時戳由「%1」簽發。</translation>
    </message>
    <message>
        <source>The authority did not grant a stamp.</source>
        <translation>時戳機構沒有核發時戳。</translation>
    </message>
    <message>
        <source>The authority granted a stamp.</source>
        <translation>時戳機構已核發時戳。</translation>
    </message>
    <message>
        <source>Signed with %1.</source>
        <translation>簽章使用 %1。</translation>
    </message>
    <message>
        <source>Signed with %1, which no longer counts.</source>
        <translation>簽章使用 %1，已不足採信。</translation>
    </message>
    <message>
        <source>The certificate is not for signing.</source>
        <translation>這張憑證不是用來簽章的。</translation>
    </message>
    <message>
        <source>The certificate is for something else than signing documents.</source>
        <translation>這張憑證的用途不是簽署文件。</translation>
    </message>
    <message>
        <source>The certificate is for signing.</source>
        <translation>這張憑證可用於簽章。</translation>
    </message>
    <message>
        <source>Signed by “%1”.</source>
        <translation>由「%1」簽章。</translation>
    </message>
    <message>
        <source>These are the bytes signed.</source>
        <translation>簽的就是這些位元組。</translation>
    </message>
    <message>
        <source>These are not the bytes that were signed.</source>
        <translation>這些不是當初所簽的位元組。</translation>
    </message>
    <message>
        <source>The signature fits the certificate&apos;s key.</source>
        <translation>簽章與憑證的金鑰相符。</translation>
    </message>
    <message>
        <source>The signature does not fit the certificate&apos;s key.</source>
        <translation>簽章與憑證的金鑰不符。</translation>
    </message>
    <message>
        <source>There is not one signer whose certificate is with the signature.</source>
        <translation>簽署者不是恰好一位，或沒有附上其憑證。</translation>
    </message>
</context>
</TS>
