<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_TW" sourcelanguage="en">
<context>
    <name>Analysis</name>
    <message>
        <source>%1 %2: %3 (%4)</source>
        <translation>%1 %2：%3（%4）</translation>
    </message>
    <message>
        <source>Analysis of “%1” (SHA-256 %2) by %3 %4.</source>
        <translation>以「%3」%4 分析「%1」（SHA-256 %2）。</translation>
    </message>
    <message>
        <source>Judged by the day %1.</source>
        <translation>判定基準日：%1。</translation>
    </message>
    <message>
        <source>Row %1 [%2] %3: %4, limit %5</source>
        <translation>第 %1 列［%2］%3：%4，限值 %5</translation>
    </message>
    <message>
        <source>%1: tested %2, exceptions %3, cannot be judged %4</source>
        <translation>%1：已檢核 %2，例外 %3，無法判定 %4</translation>
    </message>
    <message>
        <source>… and %1 more.</source>
        <translation>……另有 %1 件。</translation>
    </message>
    <message>
        <source>The whole population: %1; rows left out: %2.</source>
        <translation>全部母體 %1 筆；排除 %2 筆。</translation>
    </message>
    <message>
        <source>Exceptions: %1; cannot be judged: %2.</source>
        <translation>例外 %1 件；無法判定 %2 件。</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>帳號盤點</translation>
    </message>
    <message>
        <source>a list of accounts, of a directory or a system</source>
        <translation>目錄服務或系統的帳號清單</translation>
    </message>
    <message>
        <source>Password policies</source>
        <translation>密碼政策</translation>
    </message>
    <message>
        <source>settings of a system, or a table of policies</source>
        <translation>系統設定，或密碼政策表</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>設備健康</translation>
    </message>
    <message>
        <source>an inventory of devices with their health</source>
        <translation>設備清冊與健康狀態</translation>
    </message>
    <message>
        <source>Log-ins</source>
        <translation>登入紀錄</translation>
    </message>
    <message>
        <source>a log of attempts to log in</source>
        <translation>登入嘗試的日誌</translation>
    </message>
    <message>
        <source>Age of passwords in days</source>
        <translation>密碼年齡（天）</translation>
    </message>
    <message>
        <source>Health trust level in tenths</source>
        <translation>健康信任等級（十分位）</translation>
    </message>
    <message>
        <source>States that a level cannot tell apart</source>
        <translation>同一等級無法區分的狀態</translation>
    </message>
    <message>
        <source>Attempts by day</source>
        <translation>每日登入嘗試</translation>
    </message>
    <message>
        <source>Failures by day</source>
        <translation>每日登入失敗</translation>
    </message>
    <message>
        <source>Attempts with unknown accounts by day</source>
        <translation>每日不存在帳號的嘗試</translation>
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
        <source>letters</source>
        <translation>英文字母</translation>
    </message>
    <message>
        <source>digits</source>
        <translation>數字</translation>
    </message>
    <message>
        <source>symbols</source>
        <translation>符號</translation>
    </message>
    <message>
        <source>user</source>
        <translation>使用者</translation>
    </message>
    <message>
        <source>time of log-in</source>
        <translation>登入時間</translation>
    </message>
    <message>
        <source>%1 days</source>
        <translation>%1 天</translation>
    </message>
    <message>
        <source>%1 months</source>
        <translation>%1 個月</translation>
    </message>
    <message>
        <source>%1 years</source>
        <translation>%1 年</translation>
    </message>
    <message>
        <source>%1 hours</source>
        <translation>%1 小時</translation>
    </message>
    <message>
        <source>%1 minutes</source>
        <translation>%1 分鐘</translation>
    </message>
    <message>
        <source>%1 characters</source>
        <translation>%1 碼</translation>
    </message>
    <message>
        <source>%1 passwords</source>
        <translation>%1 組密碼</translation>
    </message>
    <message>
        <source>%1 attempts</source>
        <translation>%1 次</translation>
    </message>
    <message>
        <source>%1 accounts</source>
        <translation>%1 個帳號</translation>
    </message>
    <message>
        <source>%1 tenths</source>
        <translation>%1／10</translation>
    </message>
    <message>
        <source>Analysis of evidence: %1</source>
        <translation>佐證分析：%1</translation>
    </message>
    <message>
        <source>File</source>
        <translation>檔案</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>規則</translation>
    </message>
    <message>
        <source>SHA-256 of the rules</source>
        <translation>規則的 SHA-256</translation>
    </message>
    <message>
        <source>Judged by the day</source>
        <translation>判定日</translation>
    </message>
    <message>
        <source>no rule needs one</source>
        <translation>沒有規則需要</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>名稱</translation>
    </message>
    <message>
        <source>Masked</source>
        <translation>遮蔽</translation>
    </message>
    <message>
        <source>Shown</source>
        <translation>顯示</translation>
    </message>
    <message>
        <source>Population</source>
        <translation>母體</translation>
    </message>
    <message>
        <source>Rows left out</source>
        <translation>排除的列</translation>
    </message>
    <message>
        <source>Exceptions</source>
        <translation>例外</translation>
    </message>
    <message>
        <source>Cannot be judged</source>
        <translation>無法判定</translation>
    </message>
    <message>
        <source>Cells that could not be read</source>
        <translation>無法讀取的儲存格</translation>
    </message>
    <message>
        <source>What the file does not tell cannot be judged, and is never counted as kept.</source>
        <translation>檔案沒有寫的無法判定，絕不當作符合。</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>規則</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名稱</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>參數</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>出處</translation>
    </message>
    <message>
        <source>Audit points</source>
        <translation>查核點</translation>
    </message>
    <message>
        <source>Tested</source>
        <translation>受測</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>對象</translation>
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
        <source>Counted but not listed: %1.</source>
        <translation>已計入但未列出：%1。</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>分布</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>區間</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>數量</translation>
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
        <source>Problem</source>
        <translation>問題</translation>
    </message>
    <message>
        <source>below %1 days</source>
        <translation>未滿 %1 天</translation>
    </message>
    <message>
        <source>accounts</source>
        <translation>帳號</translation>
    </message>
    <message>
        <source>from %1 days on</source>
        <translation>滿 %1 天起</translation>
    </message>
    <message>
        <source>beyond the limit</source>
        <translation>超過上限</translation>
    </message>
    <message>
        <source>not told</source>
        <translation>未提供</translation>
    </message>
    <message>
        <source>Passwords beyond the limit: %1 of %2; not told: %3.</source>
        <translation>密碼已達或超過上限的 %1 個，共 %2 個；未提供 %3 個。</translation>
    </message>
    <message>
        <source>below the threshold</source>
        <translation>低於門檻</translation>
    </message>
    <message>
        <source>devices</source>
        <translation>設備</translation>
    </message>
    <message>
        <source>Devices below the threshold: %1 of %2; not told: %3.</source>
        <translation>低於門檻的設備 %1 台，共 %2 台；未提供 %3 台。</translation>
    </message>
    <message>
        <source>known accounts</source>
        <translation>已知帳號</translation>
    </message>
    <message>
        <source>unknown accounts</source>
        <translation>不存在的帳號</translation>
    </message>
    <message>
        <source>the last %1 days</source>
        <translation>最後 %1 天</translation>
    </message>
    <message>
        <source>Failures: %1, of which with unknown accounts: %2.</source>
        <translation>登入失敗 %1 次，其中不存在的帳號 %2 次。</translation>
    </message>
    <message>
        <source>%1: %2 in all.</source>
        <translation>%1：共 %2。</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>憑證</translation>
    </message>
    <message>
        <source>certificates as PEM, DER, PKCS#7 or PKCS#12</source>
        <translation>PEM、DER、PKCS#7 或 PKCS#12 憑證</translation>
    </message>
    <message>
        <source>Firewall rules</source>
        <translation>防火牆規則</translation>
    </message>
    <message>
        <source>a table of firewall rules</source>
        <translation>防火牆規則表</translation>
    </message>
    <message>
        <source>Vulnerability scans</source>
        <translation>弱點掃描</translation>
    </message>
    <message>
        <source>the report of a scanner</source>
        <translation>掃描工具的報告</translation>
    </message>
    <message>
        <source>Backups and drills</source>
        <translation>備份與演練</translation>
    </message>
    <message>
        <source>a table of backup jobs and restore drills</source>
        <translation>備份工作與還原演練表</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>教育訓練</translation>
    </message>
    <message>
        <source>a table of people and their hours of training</source>
        <translation>人員與訓練時數表</translation>
    </message>
    <message>
        <source>Mobile apps</source>
        <translation>行動應用程式</translation>
    </message>
    <message>
        <source>a form of mobile apps and their tests</source>
        <translation>行動應用程式與檢測的填報表</translation>
    </message>
    <message>
        <source>Online account opening</source>
        <translation>線上開戶</translation>
    </message>
    <message>
        <source>a form or a table of cases</source>
        <translation>填報表或案件表</translation>
    </message>
    <message>
        <source>Identity assurance</source>
        <translation>身分保證等級</translation>
    </message>
    <message>
        <source>a form of populations and their levels</source>
        <translation>各族群與等級的填報表</translation>
    </message>
    <message>
        <source>Age of the last restore test in days</source>
        <translation>距最近一次還原測試的天數</translation>
    </message>
    <message>
        <source>Hours of training in a year</source>
        <translation>一年內的訓練時數</translation>
    </message>
    <message>
        <source>By class</source>
        <translation>依類別</translation>
    </message>
    <message>
        <source>Level of assurance of the weakest phase</source>
        <translation>最弱階段的信賴等級</translation>
    </message>
    <message>
        <source>never</source>
        <translation>從未</translation>
    </message>
    <message>
        <source>tested</source>
        <translation>已測試</translation>
    </message>
    <message>
        <source>not tested</source>
        <translation>未檢測</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>orders</source>
        <translation>下單</translation>
    </message>
    <message>
        <source>account query</source>
        <translation>帳務查詢</translation>
    </message>
    <message>
        <source>identity</source>
        <translation>身分辨識</translation>
    </message>
    <message>
        <source>phone call</source>
        <translation>電訪</translation>
    </message>
    <message>
        <source>settlement bank</source>
        <translation>往來交割銀行確認</translation>
    </message>
    <message>
        <source>citizen certificate</source>
        <translation>自然人憑證</translation>
    </message>
    <message>
        <source>bank account</source>
        <translation>銀行帳戶</translation>
    </message>
    <message>
        <source>chip card</source>
        <translation>晶片金融卡</translation>
    </message>
    <message>
        <source>photo and debit account</source>
        <translation>證件與臉部照片＋指定出金帳戶</translation>
    </message>
    <message>
        <source>video</source>
        <translation>視訊影像確認</translation>
    </message>
    <message>
        <source>Mobile ID</source>
        <translation>行動身分識別</translation>
    </message>
    <message>
        <source>other</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>%1 copies</source>
        <translation>%1 份</translation>
    </message>
    <message>
        <source>%1 kinds of media</source>
        <translation>%1 種媒體</translation>
    </message>
    <message>
        <source>LoA %1</source>
        <translation>信賴等級 %1</translation>
    </message>
    <message>
        <source>AAL%1</source>
        <translation>AAL%1</translation>
    </message>
    <message>
        <source>NT$ %1</source>
        <translation>新臺幣 %1 元</translation>
    </message>
    <message>
        <source>%1G</source>
        <translation>%1G</translation>
    </message>
    <message>
        <source>not set</source>
        <translation>未設定</translation>
    </message>
    <message>
        <source>%1 (set for this analysis: %2)</source>
        <translation>%1（本次設定：%2）</translation>
    </message>
    <message>
        <source>Days since the last hit</source>
        <translation>距最後命中的天數</translation>
    </message>
    <message>
        <source>Validation class</source>
        <translation>憑證驗證等級</translation>
    </message>
    <message>
        <source>Days left</source>
        <translation>剩餘天數</translation>
    </message>
    <message>
        <source>Weaknesses by severity</source>
        <translation>各風險等級的弱點</translation>
    </message>
    <message>
        <source>Age of open weaknesses in days</source>
        <translation>未修補弱點的存在天數</translation>
    </message>
    <message>
        <source>critical</source>
        <translation>嚴重</translation>
    </message>
    <message>
        <source>high</source>
        <translation>高</translation>
    </message>
    <message>
        <source>medium</source>
        <translation>中</translation>
    </message>
    <message>
        <source>low</source>
        <translation>低</translation>
    </message>
    <message>
        <source>fixed or compensated</source>
        <translation>已修補或補償</translation>
    </message>
    <message>
        <source>trusted</source>
        <translation>受信任</translation>
    </message>
    <message>
        <source>target</source>
        <translation>目標</translation>
    </message>
    <message>
        <source>time</source>
        <translation>時間</translation>
    </message>
    <message>
        <source>version of the tool</source>
        <translation>工具版本</translation>
    </message>
    <message>
        <source>version of its database</source>
        <translation>弱點資料庫版本</translation>
    </message>
    <message>
        <source>severity</source>
        <translation>風險等級</translation>
    </message>
    <message>
        <source>description</source>
        <translation>說明</translation>
    </message>
    <message>
        <source>advice</source>
        <translation>改善建議</translation>
    </message>
    <message>
        <source>%1 bits</source>
        <translation>%1 位元</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>工作表</translation>
    </message>
    <message>
        <source>sample %1: no exception in the %2 of %3 looked at</source>
        <translation>抽樣 %1：已查 %2／%3 筆，沒有例外</translation>
    </message>
    <message>
        <source>sample %1: no exception in %2 drawn</source>
        <translation>抽樣 %1：抽出的 %2 筆沒有例外</translation>
    </message>
    <message>
        <source>sample %1: item %2 found sound</source>
        <translation>抽樣 %1：第 %2 筆查核為無誤</translation>
    </message>
    <message>
        <source>sample %1: at most %2 exceptions in the whole population (%3 in %4 drawn)</source>
        <translation>抽樣 %1：推估母體例外至多 %2 件（抽出 %4 筆中 %3 件）</translation>
    </message>
    <message>
        <source>sample %1: %2 exceptions in %3 looked at</source>
        <translation>抽樣 %1：已查 %3 筆中有 %2 件例外</translation>
    </message>
    <message>
        <source>the point conforms by its result</source>
        <translation>查核結果為符合</translation>
    </message>
    <message>
        <source>the audited unit says that it conforms</source>
        <translation>受查單位自評為符合</translation>
    </message>
    <message>
        <source>%1, drawn from another file</source>
        <translation>%1，抽自另一個檔案</translation>
    </message>
    <message>
        <source>an exception in row %1</source>
        <translation>第 %1 列為例外</translation>
    </message>
    <message>
        <source>no exception in the whole population of %1</source>
        <translation>母體 %1 筆全數測試，沒有例外</translation>
    </message>
    <message>
        <source>%1 exceptions in the whole population of %2</source>
        <translation>母體 %2 筆全數測試，例外 %1 件</translation>
    </message>
    <message>
        <source>%1: %2; the analysis: %3.</source>
        <translation>%1：%2；佐證分析：%3。</translation>
    </message>
    <message>
        <source>Explained %1 exceptions of the analysis %2 (rows %3 …): %4</source>
        <translation>已說明「%2」分析的 %1 件例外（列 %3…）：%4</translation>
    </message>
    <message>
        <source>Explained %1 exceptions of the analysis %2 (rows %3): %4</source>
        <translation>已說明「%2」分析的 %1 件例外（列 %3）：%4</translation>
    </message>
    <message>
        <source>%1 – explained by %2: %3</source>
        <translation>%1；已說明（%2）：%3</translation>
    </message>
    <message>
        <source>Exceptions: %1, of which explained: %2; cannot be judged: %3.</source>
        <translation>例外 %1 件，其中已說明 %2 件；無法判定 %3 件。</translation>
    </message>
    <message>
        <source>%1, explained %2</source>
        <translation>%1，已說明 %2</translation>
    </message>
    <message>
        <source>Analysed: %1 by %2 %3</source>
        <translation>佐證分析：%1，依「%2」%3</translation>
    </message>
    <message>
        <source>judged by the day %1</source>
        <translation>判定日 %1</translation>
    </message>
    <message>
        <source>population %1</source>
        <translation>母體 %1</translation>
    </message>
    <message>
        <source>Of these without an exception</source>
        <translation>其中無例外</translation>
    </message>
    <message>
        <source>Of these with an exception</source>
        <translation>其中有例外</translation>
    </message>
    <message>
        <source>Of these with explained exceptions only</source>
        <translation>其中例外皆已說明</translation>
    </message>
    <message>
        <source>Of these with something that cannot be judged</source>
        <translation>其中無法完全判定</translation>
    </message>
    <message>
        <source>Of the exceptions explained</source>
        <translation>例外中已說明</translation>
    </message>
    <message>
        <source>Cannot be judged (rules times rows)</source>
        <translation>無法判定（規則乘以列）</translation>
    </message>
    <message>
        <source>Explained</source>
        <translation>已說明</translation>
    </message>
    <message>
        <source>By</source>
        <translation>說明人</translation>
    </message>
    <message>
        <source>At odds with the audit</source>
        <translation>與查核不一致</translation>
    </message>
    <message>
        <source>The audit says</source>
        <translation>查核所載</translation>
    </message>
    <message>
        <source>The analysis says</source>
        <translation>分析所得</translation>
    </message>
    <message>
        <source>right of the rule by an axis of its own</source>
        <translation>直線右側縱軸放大</translation>
    </message>
    <message>
        <source>operating system</source>
        <translation>作業系統</translation>
    </message>
    <message>
        <source>antivirus</source>
        <translation>防毒</translation>
    </message>
    <message>
        <source>applications</source>
        <translation>應用程式</translation>
    </message>
    <message>
        <source>configuration</source>
        <translation>組態</translation>
    </message>
    <message>
        <source>open</source>
        <translation>未處理</translation>
    </message>
    <message>
        <source>none</source>
        <translation>無</translation>
    </message>
    <message>
        <source>fixed</source>
        <translation>已修補</translation>
    </message>
    <message>
        <source>OTP</source>
        <translation>OTP</translation>
    </message>
    <message>
        <source>%1 hits</source>
        <translation>%1 次</translation>
    </message>
    <message>
        <source>%1 hit</source>
        <translation>%1 次</translation>
    </message>
    <message>
        <source>%1 day</source>
        <translation>%1 天</translation>
    </message>
    <message>
        <source>%1 month</source>
        <translation>%1 個月</translation>
    </message>
    <message>
        <source>%1 year</source>
        <translation>%1 年</translation>
    </message>
    <message>
        <source>%1 hour</source>
        <translation>%1 小時</translation>
    </message>
    <message>
        <source>%1 minute</source>
        <translation>%1 分鐘</translation>
    </message>
    <message>
        <source>%1 character</source>
        <translation>%1 碼</translation>
    </message>
    <message>
        <source>%1 password</source>
        <translation>%1 組密碼</translation>
    </message>
    <message>
        <source>%1 attempt</source>
        <translation>%1 次</translation>
    </message>
    <message>
        <source>%1 account</source>
        <translation>%1 個帳號</translation>
    </message>
    <message>
        <source>%1 tenth</source>
        <translation>%1／10</translation>
    </message>
    <message>
        <source>%1 bit</source>
        <translation>%1 位元</translation>
    </message>
    <message>
        <source>%1 copy</source>
        <translation>%1 份</translation>
    </message>
    <message>
        <source>%1 kind of media</source>
        <translation>%1 種媒體</translation>
    </message>
</context>
<context>
    <name>AuditReport</name>
    <message>
        <source>Finding</source>
        <translation>缺失</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>查核點</translation>
    </message>
    <message>
        <source>Age (days)</source>
        <translation>已歷日數</translation>
    </message>
    <message>
        <source>Overdue (days)</source>
        <translation>逾期日數</translation>
    </message>
    <message>
        <source>Repeats</source>
        <translation>重複自</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>追蹤</translation>
    </message>
    <message>
        <source>Retest passed</source>
        <translation>複查通過</translation>
    </message>
    <message>
        <source>Retest failed</source>
        <translation>複查未通過</translation>
    </message>
    <message>
        <source>Closed by %1</source>
        <translation>結案：%1</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>缺失</translation>
    </message>
    <message>
        <source>Point</source>
        <translation>查核點</translation>
    </message>
    <message>
        <source>Samples drawn</source>
        <translation>抽樣編號</translation>
    </message>
    <message>
        <source>Working papers</source>
        <translation>工作底稿</translation>
    </message>
    <message>
        <source>Year stated on</source>
        <translation>聲明年度</translation>
    </message>
    <message>
        <source>Period audited</source>
        <translation>查核期間</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>基準日</translation>
    </message>
    <message>
        <source>Points that count</source>
        <translation>列計的查核點</translation>
    </message>
    <message>
        <source>Undecided</source>
        <translation>待認定</translation>
    </message>
    <message>
        <source>Accepted by the reviewer, and still so</source>
        <translation>覆核通過且未再更動</translation>
    </message>
    <message>
        <source>Findings raised</source>
        <translation>開立缺失</translation>
    </message>
    <message>
        <source>Findings closed</source>
        <translation>已結案缺失</translation>
    </message>
    <message>
        <source>Findings not closed</source>
        <translation>未結案缺失</translation>
    </message>
    <message>
        <source>Points not in place yet (listed behind)</source>
        <translation>尚未落實的查核點（明細如後）</translation>
    </message>
    <message>
        <source>Signatures</source>
        <translation>簽署</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>職稱</translation>
    </message>
    <message>
        <source>Name in full</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>簽章</translation>
    </message>
    <message>
        <source>Chief information security officer (the highest head where there is none)</source>
        <translation>資安長（未設者為最高主管）</translation>
    </message>
    <message>
        <source>Chairman</source>
        <translation>董事長</translation>
    </message>
    <message>
        <source>President</source>
        <translation>總經理</translation>
    </message>
    <message>
        <source>Chief auditor</source>
        <translation>稽核主管</translation>
    </message>
    <message>
        <source>Undecided whether it applies</source>
        <translation>適用與否待認定</translation>
    </message>
    <message>
        <source>Yearly statement</source>
        <translation>年度聲明書</translation>
    </message>
    <message>
        <source>The undersigned state jointly how information security was carried out in the year named above, as the audit named above found it.</source>
        <translation>下列人員就上開年度資訊安全之執行情形，依上開查核結果，聯名聲明如下。</translation>
    </message>
    <message>
        <source>Who signs, and in which order, is after CC-12000 in the text of 2022-12-28: to be put to the board within three months, and disclosed. The sources give no wording for the statement; the words above are this program&apos;s. Compare with the form in force before it is signed.</source>
        <translation>簽署人與順序依 2022-12-28 版 CC-12000：三個月內提報董事會並揭露。來源未載聲明書的文字，上列文字為本程式所擬，簽署前請與現行格式核對。</translation>
    </message>
    <message>
        <source>Not in place yet</source>
        <translation>尚未落實</translation>
    </message>
    <message>
        <source>Points that do not conform in whole, that nobody has checked, of which it is not decided whether they apply, or against which a finding is not closed.</source>
        <translation>未完全符合、尚未查核、適用與否待認定，或缺失尚未結案的查核點。</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>抽樣</translation>
    </message>
    <message>
        <source>Drawn</source>
        <translation>抽出</translation>
    </message>
    <message>
        <source>Size by the rule</source>
        <translation>規則所需樣本數</translation>
    </message>
    <message>
        <source>Exceptions allowed</source>
        <translation>容許例外數</translation>
    </message>
    <message>
        <source>Exceptions</source>
        <translation>例外數</translation>
    </message>
    <message>
        <source>Exception rate</source>
        <translation>例外率</translation>
    </message>
    <message>
        <source>Upper limit (items)</source>
        <translation>上限（項）</translation>
    </message>
    <message>
        <source>Upper limit (rate)</source>
        <translation>上限（比率）</translation>
    </message>
    <message>
        <source>Limit is exact</source>
        <translation>上限為精確值</translation>
    </message>
    <message>
        <source>Below the tolerable rate</source>
        <translation>低於可容忍率</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>抽樣</translation>
    </message>
    <message>
        <source>The size by the rule is the smallest of which the expected exceptions would turn up with a probability of at most 100 % − confidence, were the tolerable rate the true one (hypergeometric). The limit is exact for items drawn at random; for strata and intervals it is that of as many items drawn at random.</source>
        <translation>規則所需樣本數：假設真實例外率等於可容忍率，抽到不超過預期例外數的機率至多為 100% − 信賴水準（超幾何分布）時的最小樣本數。隨機抽樣的上限為精確值；分層與等距抽樣所列的是同樣本數隨機抽樣的上限。</translation>
    </message>
    <message>
        <source>Drawn again by anyone: item i of the population (1 is the row under the heads) has the key SHA-256(&quot;SEED:i&quot;). At random: the smallest keys; within strata the same, by largest remainders; at even intervals: items ⌊(r + j·N) / n⌋ + 1 with r = the first eight bytes of SHA-256(&quot;SEED:start&quot;) modulo N.</source>
        <translation>任何人都能重抽：母體第 i 項（表頭下一列為 1）的鍵值為 SHA-256(&quot;種子:i&quot;)。隨機：取鍵值最小者；分層：各層同法，依最大餘數分配；等距：取第 ⌊(r + j·N) / n⌋ + 1 項，r 為 SHA-256(&quot;種子:start&quot;) 前八個位元組除以 N 的餘數。</translation>
    </message>
    <message>
        <source>Items drawn</source>
        <translation>抽樣項目</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>項目</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 至 %2</translation>
    </message>
    <message>
        <source>Audit %1; ages as of %2</source>
        <translation>查核 %1；日數計至 %2</translation>
    </message>
    <message>
        <source>To</source>
        <translation>受文者</translation>
    </message>
    <message>
        <source>From</source>
        <translation>發文者</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>發文字號</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>主旨</translation>
    </message>
    <message>
        <source>Finding %1 of audit %2 (period %3): please answer and remedy</source>
        <translation>查核 %2（期間 %3）所列缺失 %1，請回復並改善</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>缺失內容</translation>
    </message>
    <message>
        <source>Came up before as</source>
        <translation>曾列缺失</translation>
    </message>
    <message>
        <source>Please answer in writing by %1: what will be done, who is in charge, when it will be done, and what shows that it is done.</source>
        <translation>請於 %1 前以書面回復改善措施、負責人、預定完成日，並附佐證資料。</translation>
    </message>
    <message>
        <source>Please answer in writing: what will be done, who is in charge, when it will be done, and what shows that it is done. No due date is set yet.</source>
        <translation>請以書面回復改善措施、負責人、預定完成日，並附佐證資料。本缺失目前未訂期限。</translation>
    </message>
    <message>
        <source>Answer of the unit</source>
        <translation>受查單位回復</translation>
    </message>
    <message>
        <source>What is done</source>
        <translation>改善措施</translation>
    </message>
    <message>
        <source>In charge</source>
        <translation>負責人</translation>
    </message>
    <message>
        <source>Done by (date)</source>
        <translation>預定完成日</translation>
    </message>
    <message>
        <source>Evidence attached</source>
        <translation>佐證資料</translation>
    </message>
    <message>
        <source>For the audit team</source>
        <translation>查核人員</translation>
    </message>
    <message>
        <source>Head of the unit</source>
        <translation>受查單位主管</translation>
    </message>
    <message>
        <source>Notice of finding %1</source>
        <translation>查核缺失通知 %1</translation>
    </message>
    <message>
        <source>Category id</source>
        <translation>類別代碼</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>類別</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>列計</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>已查</translation>
    </message>
    <message>
        <source>Accepted, and still so</source>
        <translation>覆核通過且未變</translation>
    </message>
    <message>
        <source>Changed since accepted</source>
        <translation>覆核後有更動</translation>
    </message>
    <message>
        <source>Result per category</source>
        <translation>各類別結果</translation>
    </message>
    <message>
        <source>Points checked</source>
        <translation>已查的查核點</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>涵蓋率</translation>
    </message>
    <message>
        <source>Points checked by points that count</source>
        <translation>已查的查核點 ÷ 列計的查核點</translation>
    </message>
    <message>
        <source>The user&apos;s own parameters: a finding&apos;s points first, then those of its checklist, then of the audit. The sources state no formula</source>
        <translation>使用者自訂參數：先取缺失所載扣分，其次查核表，再次查核本身的設定；來源未載公式</translation>
    </message>
    <message>
        <source>Set by the user</source>
        <translation>使用者設定</translation>
    </message>
    <message>
        <source>Deduction points</source>
        <translation>扣分</translation>
    </message>
    <message>
        <source>Points of which no deduction is stated</source>
        <translation>未載扣分的查核點</translation>
    </message>
    <message>
        <source>Findings overdue</source>
        <translation>逾期缺失</translation>
    </message>
    <message>
        <source>Coverage and deduction</source>
        <translation>涵蓋率與扣分</translation>
    </message>
    <message>
        <source>What it rests on</source>
        <translation>依據</translation>
    </message>
    <message>
        <source>A point counts where its checklist says so or where it was given a result. What nobody can tell yet is counted as undecided, never as “does not apply”. Coverage says how far the audit is; the deduction stands beside it and never takes its place.</source>
        <translation>依查核表適用，或已有結果的查核點才列計。目前無法判斷是否適用者列為待認定，不視為不適用。涵蓋率表示查核進度；扣分只是並列參考，不取代涵蓋率。</translation>
    </message>
    <message>
        <source>Concerns %1</source>
        <translation>適用對象：%1</translation>
    </message>
    <message>
        <source>Concerns audits of the kind %1</source>
        <translation>適用查核種類：%1</translation>
    </message>
    <message>
        <source>Depends on: %1</source>
        <translation>取決於：%1</translation>
    </message>
    <message>
        <source>Left out by: %1</source>
        <translation>排除條件：%1</translation>
    </message>
    <message>
        <source>In force from %1</source>
        <translation>%1 起生效</translation>
    </message>
    <message>
        <source>In force up to %1</source>
        <translation>%1 止有效</translation>
    </message>
    <message>
        <source>What is asked</source>
        <translation>查核內容</translation>
    </message>
    <message>
        <source>Why not, or not yet</source>
        <translation>不適用或待認定的原因</translation>
    </message>
    <message>
        <source>Counts</source>
        <translation>列計</translation>
    </message>
    <message>
        <source>Repeated as</source>
        <translation>重複點</translation>
    </message>
    <message>
        <source>Ages counted up to</source>
        <translation>日數計至</translation>
    </message>
    <message>
        <source>Asks the same</source>
        <translation>相同</translation>
    </message>
    <message>
        <source>Part of it</source>
        <translation>屬其一部分</translation>
    </message>
    <message>
        <source>More than it</source>
        <translation>涵蓋其全部</translation>
    </message>
    <message>
        <source>Overlaps</source>
        <translation>部分重疊</translation>
    </message>
    <message>
        <source>Touched</source>
        <translation>已觸及</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>對照對象</translation>
    </message>
    <message>
        <source>In the pack</source>
        <translation>該規範總數</translation>
    </message>
    <message>
        <source>Linked to this audit</source>
        <translation>與本查核有關聯</translation>
    </message>
    <message>
        <source>Coverage of other packs</source>
        <translation>對其他規範的涵蓋</translation>
    </message>
    <message>
        <source>What the answers touch</source>
        <translation>查核結果觸及的條目</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>關聯強度</translation>
    </message>
    <message>
        <source>By these points</source>
        <translation>來自查核點</translation>
    </message>
    <message>
        <source>Crosswalk</source>
        <translation>對照涵蓋</translation>
    </message>
    <message>
        <source>Audit workbook</source>
        <translation>查核總冊</translation>
    </message>
    <message>
        <source>Finding letters</source>
        <translation>查核缺失通知</translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation>變動</translation>
    </message>
    <message>
        <source>What was asked</source>
        <translation>原查核內容</translation>
    </message>
    <message>
        <source>Withdrawn points</source>
        <translation>刪除的查核點</translation>
    </message>
    <message>
        <source>Needs another look</source>
        <translation>須再檢視</translation>
    </message>
    <message>
        <source>Carried over from</source>
        <translation>承接自</translation>
    </message>
    <message>
        <source>Said by</source>
        <translation>出自</translation>
    </message>
    <message>
        <source>What points with a result touch in other packs, by direct links. The links are the reading of whoever made the crosswalk named beside them. A point that is part of a target does not prove the target, and nothing is taken over as an answer there.</source>
        <translation>已有結果的查核點，依直接對照涉及其他清單的哪些項目。各項對照為其旁所列對照表編製者的判讀；查核點只是目標的一部分時，不足以證明目標已達成，也不會自動帶成該處的答案。</translation>
    </message>
</context>
<context>
    <name>Crosswalk</name>
    <message>
        <source>same</source>
        <translation>相同</translation>
    </message>
    <message>
        <source>part</source>
        <translation>部分</translation>
    </message>
    <message>
        <source>more</source>
        <translation>涵蓋</translation>
    </message>
    <message>
        <source>overlap</source>
        <translation>重疊</translation>
    </message>
    <message>
        <source>Maturity, item %1</source>
        <translation>成熟度項次 %1</translation>
    </message>
    <message>
        <source>Audit %1, point %2</source>
        <translation>查核 %1 之 %2</translation>
    </message>
    <message>
        <source>[Taken from %1 on %2, strength: %3] %4</source>
        <translation>〔引自%1，%2，對應強度：%3〕%4</translation>
    </message>
    <message>
        <source>group</source>
        <translation>類別</translation>
    </message>
    <message>
        <source>domain</source>
        <translation>場域</translation>
    </message>
    <message>
        <source>point</source>
        <translation>查核點</translation>
    </message>
    <message>
        <source>[Taken from %1 on %2, strength: %3, by %5] %4</source>
        <translation>〔引自%1，%2，對應強度：%3，依 %5〕%4</translation>
    </message>
</context>
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
    <message>
        <source>Status</source>
        <translation>狀態</translation>
    </message>
    <message>
        <source>Target date</source>
        <translation>目標日</translation>
    </message>
    <message>
        <source>Action code</source>
        <translation>行動編號</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>標題</translation>
    </message>
    <message>
        <source>Person in charge</source>
        <translation>負責人</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>開始日</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>進度</translation>
    </message>
    <message>
        <source>Items closed</source>
        <translation>補足項次</translation>
    </message>
    <message>
        <source>Depends on</source>
        <translation>前置行動</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>說明</translation>
    </message>
    <message>
        <source>Total budget</source>
        <translation>總預算</translation>
    </message>
    <message>
        <source>Budget per quarter</source>
        <translation>每季預算</translation>
    </message>
    <message>
        <source>Goal of the choice</source>
        <translation>取捨目標</translation>
    </message>
    <message>
        <source>Reason for the limits</source>
        <translation>限制的理由</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>佐證</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>Size in bytes</source>
        <translation>大小（位元組）</translation>
    </message>
    <message>
        <source>Media type</source>
        <translation>檔案類型</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>網址</translation>
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
        <source>Added at</source>
        <translation>加入時間</translation>
    </message>
    <message>
        <source>Share implemented</source>
        <translation>實施比例</translation>
    </message>
    <message>
        <source>How it is done</source>
        <translation>做法說明</translation>
    </message>
    <message>
        <source>Assessor</source>
        <translation>評估人</translation>
    </message>
    <message>
        <source>Assessed on</source>
        <translation>評估日</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>覆核</translation>
    </message>
    <message>
        <source>Reviewer</source>
        <translation>覆核人</translation>
    </message>
    <message>
        <source>Reviewer&apos;s note</source>
        <translation>覆核意見</translation>
    </message>
    <message>
        <source>Roll-up</source>
        <translation>彙總方式</translation>
    </message>
    <message>
        <source>Systems counted</source>
        <translation>計入的系統</translation>
    </message>
    <message>
        <source>Assessed period from</source>
        <translation>評估期間起日</translation>
    </message>
    <message>
        <source>Assessed period to</source>
        <translation>評估期間迄日</translation>
    </message>
    <message>
        <source>Review cycle in months</source>
        <translation>檢視週期（月）</translation>
    </message>
    <message>
        <source>Target level</source>
        <translation>目標等級</translation>
    </message>
    <message>
        <source>Reviewed on</source>
        <translation>覆核日</translation>
    </message>
    <message>
        <source>CISA stage</source>
        <translation>CISA 階段</translation>
    </message>
    <message>
        <source>Trail entry</source>
        <translation>軌跡序號</translation>
    </message>
    <message>
        <source>Hash of the entry</source>
        <translation>該筆雜湊值</translation>
    </message>
    <message>
        <source>One-off cost</source>
        <translation>一次性費用</translation>
    </message>
    <message>
        <source>Yearly cost</source>
        <translation>每年費用</translation>
    </message>
    <message>
        <source>Share of the systems required</source>
        <translation>須達到的系統占比</translation>
    </message>
    <message>
        <source>Weights of the systems</source>
        <translation>系統權重</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>代碼</translation>
    </message>
    <message>
        <source>Kind of audit</source>
        <translation>查核類型</translation>
    </message>
    <message>
        <source>What set it off</source>
        <translation>觸發原因</translation>
    </message>
    <message>
        <source>Audited period from</source>
        <translation>查核期間起日</translation>
    </message>
    <message>
        <source>Audited period to</source>
        <translation>查核期間迄日</translation>
    </message>
    <message>
        <source>Scope of the audit</source>
        <translation>查核範圍</translation>
    </message>
    <message>
        <source>Audit team</source>
        <translation>查核人員</translation>
    </message>
    <message>
        <source>Tier of the firm</source>
        <translation>證券商級別</translation>
    </message>
    <message>
        <source>Facts asked for</source>
        <translation>清單問項</translation>
    </message>
    <message>
        <source>Checklists</source>
        <translation>查核清單</translation>
    </message>
    <message>
        <source>Deduction where a point does not conform</source>
        <translation>不符合的扣分</translation>
    </message>
    <message>
        <source>Deduction where a point partly conforms</source>
        <translation>部分符合的扣分</translation>
    </message>
    <message>
        <source>Begun at</source>
        <translation>建立時間</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>查核結果</translation>
    </message>
    <message>
        <source>Why it is not applicable</source>
        <translation>不適用的理由</translation>
    </message>
    <message>
        <source>Procedure performed</source>
        <translation>執行程序</translation>
    </message>
    <message>
        <source>Observation</source>
        <translation>觀察事項</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>樣本</translation>
    </message>
    <message>
        <source>Conclusion</source>
        <translation>結論</translation>
    </message>
    <message>
        <source>Prepared by</source>
        <translation>編製人</translation>
    </message>
    <message>
        <source>Prepared at</source>
        <translation>編製時間</translation>
    </message>
    <message>
        <source>Reviewed by</source>
        <translation>覆核人</translation>
    </message>
    <message>
        <source>Reviewed at</source>
        <translation>覆核時間</translation>
    </message>
    <message>
        <source>State of review</source>
        <translation>覆核狀態</translation>
    </message>
    <message>
        <source>Digest of what was accepted</source>
        <translation>核可內容摘要值</translation>
    </message>
    <message>
        <source>Review notes</source>
        <translation>覆核意見</translation>
    </message>
    <message>
        <source>Audit</source>
        <translation>查核</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>現況</translation>
    </message>
    <message>
        <source>Criteria</source>
        <translation>準則</translation>
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
        <source>Severity</source>
        <translation>嚴重程度</translation>
    </message>
    <message>
        <source>Deduction points</source>
        <translation>扣分</translation>
    </message>
    <message>
        <source>Management&apos;s response</source>
        <translation>管理階層回應</translation>
    </message>
    <message>
        <source>Who remedies it</source>
        <translation>改善負責人</translation>
    </message>
    <message>
        <source>Raised on</source>
        <translation>提出日</translation>
    </message>
    <message>
        <source>Follow-ups</source>
        <translation>追蹤紀錄</translation>
    </message>
    <message>
        <source>Retests</source>
        <translation>複查紀錄</translation>
    </message>
    <message>
        <source>Closed by</source>
        <translation>結案人</translation>
    </message>
    <message>
        <source>Closed on</source>
        <translation>結案日</translation>
    </message>
    <message>
        <source>Why it is closed without a retest</source>
        <translation>未經複查即結案的理由</translation>
    </message>
    <message>
        <source>Points drawn for</source>
        <translation>適用查核點</translation>
    </message>
    <message>
        <source>Population</source>
        <translation>母體</translation>
    </message>
    <message>
        <source>SHA-256 of the population&apos;s file</source>
        <translation>母體檔案的 SHA-256 值</translation>
    </message>
    <message>
        <source>Items in the population</source>
        <translation>母體筆數</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>欄位</translation>
    </message>
    <message>
        <source>Method of drawing</source>
        <translation>抽樣方法</translation>
    </message>
    <message>
        <source>Column of the strata</source>
        <translation>分層欄位</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>信賴水準</translation>
    </message>
    <message>
        <source>Tolerable rate</source>
        <translation>可容忍率</translation>
    </message>
    <message>
        <source>Expected rate</source>
        <translation>預期率</translation>
    </message>
    <message>
        <source>Items drawn</source>
        <translation>樣本項目</translation>
    </message>
    <message>
        <source>The audited unit&apos;s answer</source>
        <translation>受查單位自評</translation>
    </message>
    <message>
        <source>The audited unit&apos;s explanation</source>
        <translation>受查單位說明</translation>
    </message>
    <message>
        <source>Evidence named by the audited unit</source>
        <translation>受查單位所列佐證</translation>
    </message>
    <message>
        <source>Answered by</source>
        <translation>填答人</translation>
    </message>
    <message>
        <source>Answered on</source>
        <translation>填答日</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>類別</translation>
    </message>
    <message>
        <source>Drill</source>
        <translation>演練</translation>
    </message>
    <message>
        <source>Published case</source>
        <translation>公開案例</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>等級</translation>
    </message>
    <message>
        <source>Start of the clocks</source>
        <translation>起算</translation>
    </message>
    <message>
        <source>To be reported</source>
        <translation>須通報</translation>
    </message>
    <message>
        <source>Why it need not be reported</source>
        <translation>不需通報的原因</translation>
    </message>
    <message>
        <source>Affects trading</source>
        <translation>影響交易</translation>
    </message>
    <message>
        <source>Affects investors</source>
        <translation>影響投資人</translation>
    </message>
    <message>
        <source>Service interrupted</source>
        <translation>服務中斷</translation>
    </message>
    <message>
        <source>Systems concerned</source>
        <translation>相關系統</translation>
    </message>
    <message>
        <source>Result of the handling</source>
        <translation>處理結果</translation>
    </message>
    <message>
        <source>Root cause</source>
        <translation>根因</translation>
    </message>
    <message>
        <source>Customers affected</source>
        <translation>受影響客戶數</translation>
    </message>
    <message>
        <source>Complaints</source>
        <translation>客訴件數</translation>
    </message>
    <message>
        <source>Estimated amount</source>
        <translation>預估金額（元）</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>角色</translation>
    </message>
    <message>
        <source>Corrective actions</source>
        <translation>改善措施</translation>
    </message>
    <message>
        <source>Closed at</source>
        <translation>結案時間</translation>
    </message>
    <message>
        <source>Reason for closing</source>
        <translation>結案說明</translation>
    </message>
    <message>
        <source>Recorded on</source>
        <translation>建檔時間</translation>
    </message>
    <message>
        <source>Incident</source>
        <translation>資安事件</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>時間</translation>
    </message>
    <message>
        <source>What</source>
        <translation>內容</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>人員</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>管道</translation>
    </message>
    <message>
        <source>Container</source>
        <translation>載體</translation>
    </message>
    <message>
        <source>Authorised</source>
        <translation>經授權</translation>
    </message>
    <message>
        <source>Third party present</source>
        <translation>第三方在場</translation>
    </message>
    <message>
        <source>Original state kept</source>
        <translation>維持原狀</translation>
    </message>
    <message>
        <source>Storage minded</source>
        <translation>存放環境</translation>
    </message>
    <message>
        <source>Backed up</source>
        <translation>已備份</translation>
    </message>
    <message>
        <source>Explanation</source>
        <translation>說明</translation>
    </message>
    <message>
        <source>Chain of custody</source>
        <translation>證據鏈</translation>
    </message>
    <message>
        <source>Lessons</source>
        <translation>檢討</translation>
    </message>
    <message>
        <source>Sealed over entry</source>
        <translation>封存時的軌跡筆數</translation>
    </message>
    <message>
        <source>Where the items came from</source>
        <translation>項目來源</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>範圍</translation>
    </message>
    <message>
        <source>Items taken away</source>
        <translation>拿掉的項目</translation>
    </message>
    <message>
        <source>Items there</source>
        <translation>具備的項目</translation>
    </message>
    <message>
        <source>Trust algorithm</source>
        <translation>信任演算法</translation>
    </message>
    <message>
        <source>History</source>
        <translation>是否參考歷史</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>政策包</translation>
    </message>
    <message>
        <source>Version of the policy</source>
        <translation>政策包版本</translation>
    </message>
    <message>
        <source>SHA-256 of the policy</source>
        <translation>政策包的 SHA-256</translation>
    </message>
    <message>
        <source>Scenarios</source>
        <translation>情境包</translation>
    </message>
    <message>
        <source>Version of the scenarios</source>
        <translation>情境包版本</translation>
    </message>
    <message>
        <source>SHA-256 of the scenarios</source>
        <translation>情境包的 SHA-256</translation>
    </message>
    <message>
        <source>Outcomes</source>
        <translation>各情境結果</translation>
    </message>
    <message>
        <source>SHA-256 of the decisions</source>
        <translation>決策紀錄的 SHA-256</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>程式</translation>
    </message>
    <message>
        <source>What is signed</source>
        <translation>簽核對象</translation>
    </message>
    <message>
        <source>Identity of the audit</source>
        <translation>查核識別碼</translation>
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
        <source>Assessment</source>
        <translation>評估</translation>
    </message>
    <message>
        <source>Signed over entry</source>
        <translation>簽於軌跡</translation>
    </message>
    <message>
        <source>Report&apos;s file</source>
        <translation>報告檔名</translation>
    </message>
    <message>
        <source>SHA-256 of the report</source>
        <translation>報告的 SHA-256</translation>
    </message>
    <message>
        <source>Size of the report in bytes</source>
        <translation>報告大小（位元組）</translation>
    </message>
    <message>
        <source>Signer&apos;s certificate</source>
        <translation>簽署人憑證</translation>
    </message>
    <message>
        <source>Signed at</source>
        <translation>簽署時間</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>附註</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>簽章</translation>
    </message>
    <message>
        <source>Time stamp</source>
        <translation>時戳</translation>
    </message>
    <message>
        <source>Withdrawn because</source>
        <translation>撤回原因</translation>
    </message>
</context>
<context>
    <name>Finding</name>
    <message>
        <source>Level %1 claimed, %2 beneath it open</source>
        <translation>已報 %1，其下 %2 未實施</translation>
    </message>
    <message>
        <source>Implemented without evidence</source>
        <translation>已實施而無佐證</translation>
    </message>
    <message>
        <source>Evidence outside the assessment period: %1</source>
        <translation>佐證不在評估期間內：%1</translation>
    </message>
    <message>
        <source>N/A without a reason</source>
        <translation>不適用而無理由</translation>
    </message>
    <message>
        <source>Evidence older than the review cycle: %1</source>
        <translation>佐證超過檢視週期：%1</translation>
    </message>
    <message>
        <source>OTP does not withstand phishing</source>
        <translation>OTP 抗不了轉送式釣魚</translation>
    </message>
    <message>
        <source>Target date %1 has passed</source>
        <translation>目標日 %1 已過</translation>
    </message>
    <message>
        <source>%1 shows %2 of %3 items</source>
        <translation>%1 用於 %3 項中的 %2 項</translation>
    </message>
    <message>
        <source>Does not apply to this cloud model</source>
        <translation>不適用於此雲端模式</translation>
    </message>
    <message>
        <source>Implemented, target date %1 still to come</source>
        <translation>已實施，目標日 %1 卻還沒到</translation>
    </message>
    <message>
        <source>Each level adds to those beneath it.</source>
        <translation>每一級都以下面各級為基礎。</translation>
    </message>
    <message>
        <source>Whoever reviews it will ask what shows it.</source>
        <translation>覆核的人會問憑什麼。</translation>
    </message>
    <message>
        <source>The day that decides is %1.</source>
        <translation>關鍵日期為 %1。</translation>
    </message>
    <message>
        <source>It is recorded once the reason stands in the statement.</source>
        <translation>在說明欄寫下理由後才會記錄。</translation>
    </message>
    <message>
        <source>It dates from %1.</source>
        <translation>日期為 %1。</translation>
    </message>
    <message>
        <source>The guideline names OTP; international practice mostly does not accept it.</source>
        <translation>指引條文列有 OTP，國際實務多不採認。</translation>
    </message>
    <message>
        <source>The item is not implemented yet.</source>
        <translation>這個項次還沒有實施。</translation>
    </message>
    <message>
        <source>One document for nearly everything convinces nobody.</source>
        <translation>一份文件證明幾乎所有項次，難以取信。</translation>
    </message>
    <message>
        <source>The guideline&apos;s table removes the item, so the answer does not count.</source>
        <translation>指引的適用表排除此項次，因此答案不計入。</translation>
    </message>
    <message>
        <source>Either the date or the status is out of date.</source>
        <translation>日期與狀態至少有一個過時了。</translation>
    </message>
    <message>
        <source>The pillar has not reached its target level.</source>
        <translation>這個支柱還沒有達到目標等級。</translation>
    </message>
</context>
<context>
    <name>Gateway</name>
    <message>
        <source>one queue for all</source>
        <translation>共用一個佇列</translation>
    </message>
    <message>
        <source>in turn</source>
        <translation>輪流分派</translation>
    </message>
    <message>
        <source>to the least busy</source>
        <translation>派給最閒的</translation>
    </message>
    <message>
        <source>by who asks</source>
        <translation>依來源固定</translation>
    </message>
    <message>
        <source>%1 a second, %2 at once</source>
        <translation>每秒 %1、瞬間 %2</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>不限流</translation>
    </message>
    <message>
        <source>stops attacks</source>
        <translation>擋得住攻擊</translation>
    </message>
    <message>
        <source>stops some, fails others</source>
        <translation>部分擋得住</translation>
    </message>
    <message>
        <source>claimed, but without effect</source>
        <translation>宣稱有，實際沒作用</translation>
    </message>
    <message>
        <source>not put to the test</source>
        <translation>沒有情境驗到</translation>
    </message>
    <message>
        <source>%1 items are claimed whole: %2 stop attacks, %3 stop some and fail against others, %4 are without effect because what they rest on is missing, %5 are not put to the test.</source>
        <translation>宣稱完整實施 %1 項：%2 項擋得住攻擊，%3 項只擋得住一部分，%4 項因所依靠的項次缺少而沒作用，%5 項沒有情境驗到。</translation>
    </message>
    <message>
        <source>items: %1</source>
        <translation>%1 項</translation>
    </message>
    <message>
        <source>As things stand %1 of %2 attacks are stopped, %3 only detected, and %4 get through.</source>
        <translation>現況 %2 個攻擊中擋下 %1 個，%3 個只偵測到，%4 個會通過。</translation>
    </message>
    <message>
        <source>%1 sets of measures were tried: no set stops as many for less.</source>
        <translation>試過 %1 種組合：沒有更省而擋下一樣多的組合。</translation>
    </message>
    <message>
        <source>%1 sets of measures were tried, then the limit was met: these are good ones, not proven to be the best.</source>
        <translation>試過 %1 種組合後達到上限：這些組合不錯，但未證明是最好的。</translation>
    </message>
    <message>
        <source>Nothing on offer stops %1.</source>
        <translation>現有選項都擋不下 %1。</translation>
    </message>
    <message>
        <source>Missing, and no action of the plan closes it, so its cost is not known: %1.</source>
        <translation>缺少且改善計畫沒有措施補上，所以費用不明：%1。</translation>
    </message>
    <message>
        <source>No cost is stated, so it counts as free: %1.</source>
        <translation>未填費用，視為免費：%1。</translation>
    </message>
    <message>
        <source>%1 requests decided, each with the MAC of its session checked; %2 full authentications with real signatures, %3 of them asked for again after a pause.</source>
        <translation>判定 %1 件要求，每件都驗過工作階段的 MAC；完整鑑別 %2 次（真實簽章），其中 %3 次是閒置後要求重新鑑別。</translation>
    </message>
    <message>
        <source>The workers were busy for %1.%2% of the day; at most %3 requests ended in one second.</source>
        <translation>處理單元整天有 %1.%2% 的時間在忙；一秒內最多完成 %3 件。</translation>
    </message>
    <message>
        <source>Of the staff&apos;s requests the limit refused %1 and full queues %2; of the flood %3 and %4.</source>
        <translation>員工的要求被限流拒絕 %1 件、因佇列已滿拒絕 %2 件；洪流則是 %3 件與 %4 件。</translation>
    </message>
    <message>
        <source>The day&apos;s course and what a request takes are the program&apos;s own numbers or yours; no source gives them and nothing was measured.</source>
        <translation>一天的起伏與每件要求的耗時是本程式或您自訂的數字；沒有文獻依據，也不是實測。</translation>
    </message>
    <message>
        <source>%1: %2 stopped</source>
        <translation>%1：擋下 %2</translation>
    </message>
    <message>
        <source>NT$ 10,000</source>
        <translation>萬元</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>項數</translation>
    </message>
    <message>
        <source>Attacks stopped</source>
        <translation>擋下攻擊數</translation>
    </message>
    <message>
        <source>Measures</source>
        <translation>措施</translation>
    </message>
    <message>
        <source>Investment curve</source>
        <translation>投資曲線</translation>
    </message>
    <message>
        <source>attacks stopped / NT$ 10,000 in all</source>
        <translation>擋下攻擊數／累計萬元</translation>
    </message>
    <message>
        <source>attacks stopped / items in all</source>
        <translation>擋下攻擊數／累計項數</translation>
    </message>
    <message>
        <source>now %1</source>
        <translation>現在 %1</translation>
    </message>
    <message>
        <source>at most %1</source>
        <translation>最多 %1</translation>
    </message>
    <message>
        <source>%1 of %2 attacks are stopped now; with %3 it is %4.</source>
        <translation>目前 %2 個攻擊擋下 %1 個；投入 %3 可擋下 %4 個。</translation>
    </message>
    <message>
        <source>What the claimed items do</source>
        <translation>宣稱的項次發揮了什麼作用</translation>
    </message>
    <message>
        <source>items said to be there whole, by pillar</source>
        <translation>宣稱完整實施的項次，依支柱</translation>
    </message>
    <message>
        <source>Waiting at the gateway</source>
        <translation>閘道前的等候</translation>
    </message>
    <message>
        <source>milliseconds, by quarter of an hour</source>
        <translation>毫秒，每 15 分鐘</translation>
    </message>
    <message>
        <source>Over the day half the requests wait up to %1 ms, 95% up to %2 ms and 99% up to %3 ms.</source>
        <translation>整天下來，一半的要求等候不超過 %1 毫秒，95% 不超過 %2 毫秒，99% 不超過 %3 毫秒。</translation>
    </message>
    <message>
        <source>staff refused</source>
        <translation>員工被拒</translation>
    </message>
    <message>
        <source>flood refused</source>
        <translation>洪流被拒</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>拒絕</translation>
    </message>
    <message>
        <source>requests, by quarter of an hour</source>
        <translation>件數，每 15 分鐘</translation>
    </message>
    <message>
        <source>%1 of the staff&apos;s requests are refused, %2 of the flood&apos;s.</source>
        <translation>員工的要求被拒 %1 件，洪流被拒 %2 件。</translation>
    </message>
    <message>
        <source>p99 %1 ms, %2 refused</source>
        <translation>p99 %1 毫秒，拒 %2 件</translation>
    </message>
    <message>
        <source>Sharing out and limits side by side</source>
        <translation>分派與限流比較</translation>
    </message>
    <message>
        <source>milliseconds; the staff&apos;s refused requests</source>
        <translation>毫秒；員工被拒件數</translation>
    </message>
    <message>
        <source>The shortest p99 is %1 ms: %2, %3.</source>
        <translation>p99 最短為 %1 毫秒：%2，%3。</translation>
    </message>
    <message>
        <source>longer than one mebibyte</source>
        <translation>超過 1 MiB</translation>
    </message>
    <message>
        <source>not written in this format</source>
        <translation>不是這種格式</translation>
    </message>
    <message>
        <source>a field stands in it twice</source>
        <translation>同一欄位出現兩次</translation>
    </message>
    <message>
        <source>another number of fields than of heads</source>
        <translation>欄數與欄名不符</translation>
    </message>
    <message>
        <source>the log ends within it</source>
        <translation>紀錄在此列中途結束</translation>
    </message>
    <message>
        <source>nginx, combined</source>
        <translation>nginx（combined）</translation>
    </message>
    <message>
        <source>nginx, JSON</source>
        <translation>nginx（JSON）</translation>
    </message>
    <message>
        <source>Envoy, JSON</source>
        <translation>Envoy（JSON）</translation>
    </message>
    <message>
        <source>Entra sign-ins, JSON</source>
        <translation>Entra 登入（JSON）</translation>
    </message>
    <message>
        <source>separated values</source>
        <translation>分隔值（CSV）</translation>
    </message>
    <message>
        <source>JSON lines</source>
        <translation>JSON 逐行</translation>
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
        <source>%1 lines were read; %2 have both verdicts, and %3 of these are the same. The reference is stricter in %4 and milder in %5. %6 cannot be decided, as facts are lacking; of %7 the log says nothing of access.</source>
        <translation>讀入 %1 列；%2 列兩邊都有判定，其中 %3 列相同。參考閘道較嚴 %4 列、較寬 %5 列。%6 列因事實不足無法判定；%7 列的紀錄未說明是否放行。</translation>
    </message>
    <message>
        <source>First divergence: line %1, the log says %2, the reference %3 (%4).</source>
        <translation>第一個分歧：第 %1 列，紀錄為「%2」，參考閘道為「%3」（%4）。</translation>
    </message>
    <message>
        <source>%1 lines could not be read, the first is line %2: %3.</source>
        <translation>有 %1 列讀不懂，第一列是第 %2 列：%3。</translation>
    </message>
    <message>
        <source>Field %1 holds words that the mapping does not explain: %2 lines, the first is line %3.</source>
        <translation>欄位 %1 有對應檔未說明的值：%2 列，第一列是第 %3 列。</translation>
    </message>
    <message>
        <source>Fields of which the mapping does not speak: %1.</source>
        <translation>對應檔未提及的欄位：%1。</translation>
    </message>
    <message>
        <source>Items that are there in part count as missing here, as no log says whom they reach: %1.</source>
        <translation>部分涵蓋的項次在此視為缺少，因為日誌並未載明涵蓋到誰：%1。</translation>
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
    <message>
        <source>%1 and more, %2 in all</source>
        <translation>%1 等共 %2 項</translation>
    </message>
    <message>
        <source>%1  %2 %3 → %4</source>
        <translation>%1&#x3000;%2 %3 → %4</translation>
    </message>
    <message>
        <source>%1  %2 edited: %3</source>
        <translation>%1&#x3000;%2 編輯：%3</translation>
    </message>
    <message>
        <source>Answers changed: %1</source>
        <translation>更新 %1 項評估</translation>
    </message>
    <message>
        <source>%1  CISA %2: own stage withdrawn</source>
        <translation>%1&#x3000;CISA %2：撤回自評階段</translation>
    </message>
    <message>
        <source>%1  CISA %2: stage %3</source>
        <translation>%1&#x3000;CISA %2：階段「%3」</translation>
    </message>
    <message>
        <source>Evidence added: %1</source>
        <translation>加入佐證：%1</translation>
    </message>
    <message>
        <source>Evidence detached: %1</source>
        <translation>解除佐證：%1</translation>
    </message>
    <message>
        <source>Evidence removed: %1</source>
        <translation>移除佐證：%1</translation>
    </message>
    <message>
        <source>Evidence “%1” edited: %2</source>
        <translation>編輯佐證「%1」：%2</translation>
    </message>
    <message>
        <source>Snapshot “%1” named, at #%2</source>
        <translation>建立快照「%1」，位於 #%2</translation>
    </message>
    <message>
        <source>Snapshot “%1” removed</source>
        <translation>移除快照「%1」</translation>
    </message>
    <message>
        <source>Maturity method: %1</source>
        <translation>成熟度方法：%1</translation>
    </message>
    <message>
        <source>Audit %1  ready for review: %2</source>
        <translation>查核 %1&#x3000;送覆核：%2</translation>
    </message>
    <message>
        <source>Audit %1  returned: %2</source>
        <translation>查核 %1&#x3000;退回：%2</translation>
    </message>
    <message>
        <source>Audit %1  accepted: %2</source>
        <translation>查核 %1&#x3000;核可：%2</translation>
    </message>
    <message>
        <source>Audit %1  review note: %2</source>
        <translation>查核 %1&#x3000;覆核意見：%2</translation>
    </message>
    <message>
        <source>Audit %1 begun with %2</source>
        <translation>開始查核 %1，依據 %2</translation>
    </message>
    <message>
        <source>Audit %1 edited</source>
        <translation>編輯查核 %1</translation>
    </message>
    <message>
        <source>Audit %1  %2 %3 → %4</source>
        <translation>查核 %1&#x3000;%2 %3 → %4</translation>
    </message>
    <message>
        <source>Audit %1  %2 working paper edited</source>
        <translation>查核 %1&#x3000;編輯 %2 工作底稿</translation>
    </message>
    <message>
        <source>Audit %1  working papers edited: %2</source>
        <translation>查核 %1&#x3000;編輯工作底稿：%2 點</translation>
    </message>
    <message>
        <source>Finding %1 raised in audit %2</source>
        <translation>於查核 %2 提出查核發現 %1</translation>
    </message>
    <message>
        <source>Finding %1 edited</source>
        <translation>編輯查核發現 %1</translation>
    </message>
    <message>
        <source>Finding %1 followed up</source>
        <translation>追蹤查核發現 %1</translation>
    </message>
    <message>
        <source>Finding %1 retested: passed</source>
        <translation>複查查核發現 %1：通過</translation>
    </message>
    <message>
        <source>Finding %1 retested: failed</source>
        <translation>複查查核發現 %1：未通過</translation>
    </message>
    <message>
        <source>Finding %1 closed by %2</source>
        <translation>查核發現 %1 由 %2 結案</translation>
    </message>
    <message>
        <source>Sample %1 in audit %2 taken back</source>
        <translation>撤回查核 %2 的樣本 %1</translation>
    </message>
    <message>
        <source>Sample %1 drawn in audit %2: %3 items</source>
        <translation>於查核 %2 抽出樣本 %1：%3 項</translation>
    </message>
    <message>
        <source>Sample %1: results of items (%2)</source>
        <translation>樣本 %1：登錄項目結果（%2 項）</translation>
    </message>
    <message>
        <source>Sample %1 edited</source>
        <translation>編輯樣本 %1</translation>
    </message>
    <message>
        <source>Sample %1 put back</source>
        <translation>復原樣本 %1</translation>
    </message>
    <message>
        <source>Sample %1 removed</source>
        <translation>移除樣本 %1</translation>
    </message>
    <message>
        <source>Audit %1  answers of the audited unit: %2</source>
        <translation>查核 %1&#x3000;受查單位填答：%2 點</translation>
    </message>
    <message>
        <source>Incident %1 begun: %2</source>
        <translation>事件 %1 建檔：%2</translation>
    </message>
    <message>
        <source>Incident %1 edited</source>
        <translation>事件 %1 已修改</translation>
    </message>
    <message>
        <source>Incident %1  %2 recorded</source>
        <translation>事件 %1&#x3000;記錄「%2」</translation>
    </message>
    <message>
        <source>Incident %1  line “%2” edited</source>
        <translation>事件 %1&#x3000;修改「%2」一筆</translation>
    </message>
    <message>
        <source>Incident %1  line “%2” removed</source>
        <translation>事件 %1&#x3000;刪除「%2」一筆</translation>
    </message>
    <message>
        <source>Incident %1  corrective action added</source>
        <translation>事件 %1&#x3000;新增改善措施</translation>
    </message>
    <message>
        <source>Incident %1  corrective action became finding %2</source>
        <translation>事件 %1&#x3000;改善措施成為發現 %2</translation>
    </message>
    <message>
        <source>Incident %1 closed by %2</source>
        <translation>事件 %1 由 %2 結案</translation>
    </message>
    <message>
        <source>Incident %1 opened again</source>
        <translation>事件 %1 重新開啟</translation>
    </message>
    <message>
        <source>Incident %1  exhibit %2 added: %3</source>
        <translation>事件 %1&#x3000;新增證物 %2：%3</translation>
    </message>
    <message>
        <source>Incident %1  exhibit %2 edited</source>
        <translation>事件 %1&#x3000;修改證物 %2</translation>
    </message>
    <message>
        <source>Incident %1  exhibit %2: %3</source>
        <translation>事件 %1&#x3000;證物 %2：%3</translation>
    </message>
    <message>
        <source>Facts of an assessment without its %1 people; its head was %2</source>
        <translation>去除 %1 位人員後的評估內容；原鏈首為 %2</translation>
    </message>
    <message>
        <source>Sealed gateway run %1: %3 of %2 scenarios get through</source>
        <translation>封存閘道模擬 %1：%2 個情境中有 %3 個攻擊通過</translation>
    </message>
    <message>
        <source>Audit %1  looked at after the new version: %2</source>
        <translation>查核 %1&#x3000;換版後已檢視：%2</translation>
    </message>
    <message>
        <source>Audit %1  %2 from version %3 to %4: answers carried over %5, to be looked at again %6</source>
        <translation>查核 %1&#x3000;%2 由 %3 版改依 %4 版：承接答案 %5，其中須再檢視 %6</translation>
    </message>
    <message>
        <source>Sign-off %1 as %2: %3</source>
        <translation>簽核 %1（%2）：%3</translation>
    </message>
    <message>
        <source>Time stamp for sign-off %1 as %2</source>
        <translation>簽核 %1（%2）附上時戳</translation>
    </message>
    <message>
        <source>Sign-off %1 as %2 withdrawn</source>
        <translation>撤回簽核 %1（%2）</translation>
    </message>
    <message>
        <source>Audit %1  %2 analysis of %3 filed</source>
        <translation>查核 %1&#x3000;%2 歸入 %3 的分析</translation>
    </message>
    <message>
        <source>Audit %1  %2 analysis of %3 filed, finding %4 raised</source>
        <translation>查核 %1&#x3000;%2 歸入 %3 的分析，並開立缺失 %4</translation>
    </message>
    <message>
        <source>Salvaged from the damaged file “%2”</source>
        <translation>自損毀檔案「%2」救回</translation>
    </message>
    <message>
        <source>Salvaged from the damaged file “%2”; %1 losses</source>
        <translation>自損毀檔案「%2」救回；遺失 %1 處</translation>
    </message>
    <message>
        <source>Analysed %1 taken as evidence of %2</source>
        <translation>已分析的 %1 列為 %2 的佐證</translation>
    </message>
    <message>
        <source>Audit %1  %2 exceptions explained: %3</source>
        <translation>查核 %1&#x3000;%2 例外標為已說明：%3 件</translation>
    </message>
    <message>
        <source>Audit %1  explanations taken back: %2</source>
        <translation>查核 %1&#x3000;收回例外說明：%2 件</translation>
    </message>
    <message>
        <source>Pack %1 %2 pinned</source>
        <translation>納入套件 %1 %2</translation>
    </message>
    <message>
        <source>Pack %1 %2 no longer pinned</source>
        <translation>移除套件 %1 %2</translation>
    </message>
</context>
<context>
    <name>Overview</name>
    <message>
        <source>Partial</source>
        <translation>部分實施</translation>
    </message>
    <message>
        <source>same as %1</source>
        <translation>與%1持平</translation>
    </message>
    <message>
        <source>up by %1 since %2</source>
        <translation>較%2升 %1 級</translation>
    </message>
    <message>
        <source>down by %1 since %2</source>
        <translation>較%2降 %1 級</translation>
    </message>
    <message>
        <source>at %1</source>
        <translation>已達 %1</translation>
    </message>
    <message>
        <source>to %1</source>
        <translation>往 %1</translation>
    </message>
    <message>
        <source>no target</source>
        <translation>未設目標</translation>
    </message>
    <message>
        <source>target %1</source>
        <translation>目標 %1</translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 等另 %2 項</translation>
    </message>
    <message>
        <source>gaps closed: %1 (%2)</source>
        <translation>關閉 %1 個缺口：%2</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>現在</translation>
    </message>
    <message>
        <source>Up to 30 days</source>
        <translation>30 天內</translation>
    </message>
    <message>
        <source>31–60 days</source>
        <translation>31–60 天</translation>
    </message>
    <message>
        <source>61–90 days</source>
        <translation>61–90 天</translation>
    </message>
    <message>
        <source>Over 90 days</source>
        <translation>逾 90 天</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>%1 left, as planned</source>
        <translation>剩 %1 項，符合計畫</translation>
    </message>
    <message>
        <source>%1 left, %2 behind</source>
        <translation>剩 %1 項，落後 %2 項</translation>
    </message>
    <message>
        <source>%1 left, %2 ahead</source>
        <translation>剩 %1 項，超前 %2 項</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>目標</translation>
    </message>
    <message>
        <source>Five pillars</source>
        <translation>五支柱</translation>
    </message>
    <message>
        <source>Levels now: %1</source>
        <translation>目前等級：%1</translation>
    </message>
    <message>
        <source>%1 %2%</source>
        <translation>%1 %2%</translation>
    </message>
    <message>
        <source>Implemented by pillar</source>
        <translation>各支柱已實施比率</translation>
    </message>
    <message>
        <source>% of the applicable items</source>
        <translation>適用項次之 %</translation>
    </message>
    <message>
        <source>Implemented now: %1</source>
        <translation>目前已實施：%1</translation>
    </message>
    <message>
        <source>%1 gaps among %2 applicable items</source>
        <translation>適用的 %2 項次中有 %1 個缺口</translation>
    </message>
    <message>
        <source>; most in %1 (%2)</source>
        <translation>；最多在%1（%2）</translation>
    </message>
    <message>
        <source>Gaps by pillar</source>
        <translation>各支柱缺口</translation>
    </message>
    <message>
        <source>Recorded</source>
        <translation>記錄</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>計畫</translation>
    </message>
    <message>
        <source>What-if</source>
        <translation>試算</translation>
    </message>
    <message>
        <source>Gap burn-down</source>
        <translation>缺口燃盡</translation>
    </message>
    <message>
        <source>items left before the targets</source>
        <translation>距離目標的剩餘項次</translation>
    </message>
    <message>
        <source>Gap burn-down: %1</source>
        <translation>缺口燃盡：%1</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>逾期</translation>
    </message>
    <message>
        <source>Approved or under way</source>
        <translation>已核定或進行中</translation>
    </message>
    <message>
        <source>Candidate</source>
        <translation>候選</translation>
    </message>
    <message>
        <source>Open actions by age</source>
        <translation>未結行動</translation>
    </message>
    <message>
        <source>since they were recorded</source>
        <translation>依登錄天數</translation>
    </message>
    <message>
        <source>%1 open actions, %2 of them overdue</source>
        <translation>未結行動 %1 件，其中逾期 %2 件</translation>
    </message>
    <message>
        <source>Systems × %1 items</source>
        <translation>系統 × %1 項</translation>
    </message>
    <message>
        <source>%1 systems, the riskiest first</source>
        <translation>%1 個系統，風險高者在前</translation>
    </message>
    <message>
        <source>Status of each item in %1 systems</source>
        <translation>%1 個系統各項次的狀態</translation>
    </message>
    <message>
        <source>the %1 riskiest of %2 systems</source>
        <translation>%2 個系統中風險最高的 %1 個</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>持平</translation>
    </message>
    <message>
        <source>up by %1</source>
        <translation>升 %1 級</translation>
    </message>
    <message>
        <source>down by %1</source>
        <translation>降 %1 級</translation>
    </message>
    <message>
        <source>systems: %1</source>
        <translation>壓住 %1 個系統</translation>
    </message>
    <message>
        <source>Zero-trust maturity</source>
        <translation>零信任成熟度</translation>
    </message>
    <message>
        <source>compared with %1</source>
        <translation>對照：%1</translation>
    </message>
    <message>
        <source>held by</source>
        <translation>壓住</translation>
    </message>
    <message>
        <source>No system counts here yet.</source>
        <translation>此範圍還沒有系統。</translation>
    </message>
    <message>
        <source>There are no gaps.</source>
        <translation>沒有缺口。</translation>
    </message>
    <message>
        <source>No item applies here yet.</source>
        <translation>此範圍還沒有適用的項次。</translation>
    </message>
    <message>
        <source>No target level is set yet.</source>
        <translation>尚未設定目標等級。</translation>
    </message>
    <message>
        <source>There are no open actions.</source>
        <translation>沒有未結行動。</translation>
    </message>
    <message>
        <source>No action has a cost and a date yet.</source>
        <translation>還沒有行動填寫費用與日期。</translation>
    </message>
    <message>
        <source>Fund next: closes most gaps</source>
        <translation>下一步投資：關閉最多缺口</translation>
    </message>
    <message>
        <source>No candidate action closes a gap.</source>
        <translation>沒有候選行動能關閉缺口。</translation>
    </message>
    <message>
        <source>Together %1, once</source>
        <translation>合計 %1（一次性）</translation>
    </message>
    <message>
        <source>Trail #%1  %2</source>
        <translation>軌跡 #%1&#x3000;%2</translation>
    </message>
    <message>
        <source>Packs: %1; made by %2</source>
        <translation>套件：%1；製作程式：%2</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>已決定</translation>
    </message>
    <message>
        <source>Candidates</source>
        <translation>候選</translation>
    </message>
    <message>
        <source>cap per quarter %1</source>
        <translation>每季上限 %1</translation>
    </message>
    <message>
        <source>Decided %1, candidates %2</source>
        <translation>已決定 %1，候選 %2</translation>
    </message>
    <message>
        <source>; quarters over the cap: %1</source>
        <translation>；超過上限的季數：%1</translation>
    </message>
    <message>
        <source>Budget by quarter</source>
        <translation>各季預算</translation>
    </message>
    <message>
        <source>one-off cost, NT$ 10,000</source>
        <translation>一次性費用，萬元</translation>
    </message>
</context>
<context>
    <name>PackFault</name>
    <message>
        <source>there is no %1 &quot;%2&quot;; there are: %3</source>
        <translation>沒有%1「%2」；可用的有：%3</translation>
    </message>
    <message>
        <source>expected &quot;%1&quot;, found &quot;%2&quot;</source>
        <translation>應為「%1」，讀到「%2」</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not defined in this pack</source>
        <translation>本檔未定義「%1」</translation>
    </message>
    <message>
        <source>&quot;%1&quot; occurs twice</source>
        <translation>「%1」出現兩次</translation>
    </message>
    <message>
        <source>the hours end before they begin</source>
        <translation>時段的結束早於開始</translation>
    </message>
    <message>
        <source>less than &quot;%1&quot;</source>
        <translation>小於「%1」</translation>
    </message>
    <message>
        <source>a cut set names at least one item</source>
        <translation>缺口組合至少要有一個項次</translation>
    </message>
    <message>
        <source>a device cannot do &quot;%1&quot; on its own</source>
        <translation>設備不能自行「%1」</translation>
    </message>
    <message>
        <source>an attacker has no account</source>
        <translation>攻擊者沒有帳號</translation>
    </message>
    <message>
        <source>an attacker needs the &quot;account&quot; of somebody</source>
        <translation>攻擊者須以「account」指明冒用誰的帳號</translation>
    </message>
    <message>
        <source>no step before this one can be replayed</source>
        <translation>前面沒有可重放的步驟</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is before the step above</source>
        <translation>「%1」早於上一個步驟</translation>
    </message>
    <message>
        <source>a benign step has no goal</source>
        <translation>正常步驟沒有目標</translation>
    </message>
    <message>
        <source>a benign step must not be refused</source>
        <translation>正常步驟不得被拒絕</translation>
    </message>
    <message>
        <source>no step has a goal that is to be kept from it</source>
        <translation>沒有任何步驟設有應被擋下的目標</translation>
    </message>
    <message>
        <source>a benign scenario has no twin</source>
        <translation>正常情境沒有對照組</translation>
    </message>
    <message>
        <source>either &quot;twin&quot; or &quot;twin_timeline&quot; is needed: what must still be served</source>
        <translation>須有「twin」或「twin_timeline」其一：說明什麼仍應放行</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not benign</source>
        <translation>「%1」不是正常情境</translation>
    </message>
    <message>
        <source>&quot;%1&quot; needs &quot;%2&quot; in &quot;with&quot;</source>
        <translation>「%1」的 with 須有「%2」</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has no use for &quot;%2&quot;; it takes: %3</source>
        <translation>「%1」用不到「%2」；可用的有：%3</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has no use for &quot;%2&quot;</source>
        <translation>「%1」用不到「%2」</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot befall &quot;%2&quot;; possible: %3</source>
        <translation>「%1」不會發生在「%2」；可能的有：%3</translation>
    </message>
    <message>
        <source>only a sign-in by &quot;%1&quot; can have this fault</source>
        <translation>只有以「%1」登入才會有這個錯誤</translation>
    </message>
    <message>
        <source>&quot;%1&quot; needs a &quot;target&quot;</source>
        <translation>「%1」須有「target」</translation>
    </message>
    <message>
        <source>&quot;%1&quot; needs &quot;%2&quot;</source>
        <translation>「%1」須有「%2」</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is a number: at_least, at_most or below</source>
        <translation>「%1」是數字：請用 at_least、at_most 或 below</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is a yes or no: holds or fails</source>
        <translation>「%1」是是非題：請用 holds 或 fails</translation>
    </message>
    <message>
        <source>&quot;than&quot; is missing</source>
        <translation>缺少「than」</translation>
    </message>
    <message>
        <source>&quot;than&quot; has no use here</source>
        <translation>此處用不到「than」</translation>
    </message>
    <message>
        <source>a rule whose requirement is not met answers something</source>
        <translation>規則的要求未達時必須有所回應</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is switched by no rule and not listed under &quot;not_demonstrable&quot;</source>
        <translation>「%1」沒有任何規則開關，也未列於「not_demonstrable」</translation>
    </message>
    <message>
        <source>the same place twice</source>
        <translation>同一地點出現兩次</translation>
    </message>
    <message>
        <source>the text is longer than %1 characters</source>
        <translation>文字超過 %1 個字元</translation>
    </message>
    <message>
        <source>the text is not valid Unicode</source>
        <translation>文字不是有效的 Unicode</translation>
    </message>
    <message>
        <source>the text contains a control character</source>
        <translation>文字含有控制字元</translation>
    </message>
    <message>
        <source>the text is empty, or begins or ends with a blank</source>
        <translation>文字為空，或開頭、結尾有空白</translation>
    </message>
    <message>
        <source>Missing required property &apos;%1&apos;.</source>
        <translation>缺少必要的成員「%1」</translation>
    </message>
    <message>
        <source>Object contains a property that could not be validated using &apos;properties&apos; or &apos;additionalProperties&apos; constraints: &apos;%1&apos;.</source>
        <translation>有不允許或內容不符的成員「%1」</translation>
    </message>
    <message>
        <source>Value type not permitted by &apos;type&apos; constraint.</source>
        <translation>值的型別不符</translation>
    </message>
    <message>
        <source>Failed to match against any enum values.</source>
        <translation>不是可接受的選項之一</translation>
    </message>
    <message>
        <source>Failed to match regex specified by &apos;pattern&apos; constraint.</source>
        <translation>格式不符</translation>
    </message>
    <message>
        <source>Expected number greater than or equal to %1</source>
        <translation>數字應大於或等於 %1</translation>
    </message>
    <message>
        <source>Expected number less than or equal to %1</source>
        <translation>數字應小於或等於 %1</translation>
    </message>
    <message>
        <source>Array should contain no fewer than %1 elements.</source>
        <translation>至少要有 %1 個元素</translation>
    </message>
    <message>
        <source>Array should contain no more than %1 elements.</source>
        <translation>最多只能有 %1 個元素</translation>
    </message>
    <message>
        <source>String should be no fewer than %1 characters in length.</source>
        <translation>文字至少 %1 個字元</translation>
    </message>
    <message>
        <source>String should be no more than %1 characters in length.</source>
        <translation>文字最多 %1 個字元</translation>
    </message>
    <message>
        <source>does not follow the schema</source>
        <translation>不符合結構描述</translation>
    </message>
    <message>
        <source>person</source>
        <translation>人員</translation>
    </message>
    <message>
        <source>person or device</source>
        <translation>人員或設備</translation>
    </message>
    <message>
        <source>place</source>
        <translation>地點</translation>
    </message>
    <message>
        <source>item</source>
        <translation>項次</translation>
    </message>
    <message>
        <source>system</source>
        <translation>系統</translation>
    </message>
    <message>
        <source>device</source>
        <translation>設備</translation>
    </message>
    <message>
        <source>scenario</source>
        <translation>情境</translation>
    </message>
    <message>
        <source>document</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>authenticator</source>
        <translation>鑑別器</translation>
    </message>
    <message>
        <source>none</source>
        <translation>無</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>無</translation>
    </message>
    <message>
        <source>not JSON, at byte %1: %2</source>
        <translation>不是 JSON，第 %1 個位元組：%2</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has a value of another kind</source>
        <translation>「%1」的值種類不符</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has no link and is not listed</source>
        <translation>「%1」沒有對照，也沒有列在無對照清單</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has a link, or stands twice, or is not in the pack</source>
        <translation>「%1」已有對照、重複列出，或不在套件內</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is expected both to apply and not to apply</source>
        <translation>「%1」同時被要求適用與不適用</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not in the pack &quot;%2&quot;</source>
        <translation>「%1」不在套件「%2」內</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is superseded, or withdrawn twice</source>
        <translation>「%1」已被取代，或重複列為刪除</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is this very version</source>
        <translation>「%1」就是這個版本本身</translation>
    </message>
    <message>
        <source>&quot;%1&quot; repeats another point itself</source>
        <translation>「%1」本身也是重複另一個查核點</translation>
    </message>
    <message>
        <source>links &quot;%1&quot; and &quot;%2&quot; again</source>
        <translation>「%1」與「%2」的對照重複</translation>
    </message>
    <message>
        <source>there is no pack &quot;%1&quot; %2</source>
        <translation>沒有套件「%1」%2</translation>
    </message>
    <message>
        <source>ends before it begins</source>
        <translation>結束早於開始</translation>
    </message>
    <message>
        <source>names a fact twice</source>
        <translation>同一個問項出現兩次</translation>
    </message>
    <message>
        <source>no group &quot;%1&quot; stands before this one</source>
        <translation>在它之前沒有類別「%1」</translation>
    </message>
    <message>
        <source>no point &quot;%1&quot; stands before this one in its group</source>
        <translation>在它之前，同一類別內沒有查核點「%1」</translation>
    </message>
    <message>
        <source>out of order: group by group, as they are listed</source>
        <translation>順序不對：請依類別列出的順序逐類排列</translation>
    </message>
    <message>
        <source>suggests something, and /suggestions does not say whose suggestion it is</source>
        <translation>提出了建議，但 /suggestions 沒有說明是誰的建議</translation>
    </message>
    <message>
        <source>suggestions are the editors&apos; own and name no other source</source>
        <translation>建議出自編者，不得標示其他來源</translation>
    </message>
    <message>
        <source>larger than %1 MiB</source>
        <translation>超過 %1 MiB</translation>
    </message>
    <message>
        <source>more than %1 entries</source>
        <translation>超過 %1 項</translation>
    </message>
    <message>
        <source>more than %1 objects and arrays</source>
        <translation>物件與陣列超過 %1 個</translation>
    </message>
    <message>
        <source>nested more than %1 levels deep</source>
        <translation>巢狀超過 %1 層</translation>
    </message>
    <message>
        <source>unterminated object</source>
        <translation>物件沒有結尾</translation>
    </message>
    <message>
        <source>missing name separator</source>
        <translation>名稱後缺少冒號</translation>
    </message>
    <message>
        <source>unterminated array</source>
        <translation>陣列沒有結尾</translation>
    </message>
    <message>
        <source>missing value separator</source>
        <translation>值與值之間缺少逗號</translation>
    </message>
    <message>
        <source>illegal value</source>
        <translation>無法辨識的值</translation>
    </message>
    <message>
        <source>invalid termination by number</source>
        <translation>數字後有多餘內容</translation>
    </message>
    <message>
        <source>illegal number</source>
        <translation>數字格式不正確</translation>
    </message>
    <message>
        <source>invalid escape sequence</source>
        <translation>跳脫字元不正確</translation>
    </message>
    <message>
        <source>invalid UTF8 string</source>
        <translation>不是有效的 UTF-8</translation>
    </message>
    <message>
        <source>unterminated string</source>
        <translation>字串沒有結尾</translation>
    </message>
    <message>
        <source>object is missing after a comma</source>
        <translation>逗號之後缺少物件</translation>
    </message>
    <message>
        <source>too deeply nested document</source>
        <translation>巢狀過深</translation>
    </message>
    <message>
        <source>too large document</source>
        <translation>檔案過大</translation>
    </message>
    <message>
        <source>garbage at the end of the document</source>
        <translation>文件結尾之後還有多餘內容</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not in the calendar</source>
        <translation>「%1」不是實際存在的日期</translation>
    </message>
    <message>
        <source>not a JSON object</source>
        <translation>不是 JSON 物件</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is this very pack</source>
        <translation>「%1」就是這個套件本身</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is linked to itself</source>
        <translation>「%1」對照到自己</translation>
    </message>
</context>
<context>
    <name>Reason</name>
    <message>
        <source>not what the program writes there</source>
        <translation>該處不是程式所寫的內容</translation>
    </message>
    <message>
        <source>the file ends too early</source>
        <translation>檔案提前結束</translation>
    </message>
    <message>
        <source>the content does not give its checksum</source>
        <translation>內容與檢查碼不符</translation>
    </message>
    <message>
        <source>the last entry is cut off</source>
        <translation>最後一筆被截斷</translation>
    </message>
    <message>
        <source>the last entry is not the head that the package names</source>
        <translation>最後一筆不是封存包所載的鏈首</translation>
    </message>
    <message>
        <source>entry %1 is out of order or cannot be read</source>
        <translation>第 %1 筆順序不對或無法讀取</translation>
    </message>
    <message>
        <source>entry %1 does not name the entry before it</source>
        <translation>第 %1 筆所指的前一筆不符</translation>
    </message>
    <message>
        <source>entry %1 does not match its hash</source>
        <translation>第 %1 筆與其雜湊不符</translation>
    </message>
    <message>
        <source>the list of the evidence is missing</source>
        <translation>缺少佐證清單</translation>
    </message>
    <message>
        <source>there is no manifest</source>
        <translation>沒有清單</translation>
    </message>
    <message>
        <source>the manifest is not signed</source>
        <translation>清單未經簽署</translation>
    </message>
    <message>
        <source>it is no signature of one signer</source>
        <translation>不是單一簽署人的簽章</translation>
    </message>
    <message>
        <source>%1: time stamp: %2 does not hold</source>
        <translation>%1：時戳的%2不成立</translation>
    </message>
    <message>
        <source>%1: the time stamp cannot be read</source>
        <translation>%1：時戳無法讀取</translation>
    </message>
    <message>
        <source>%1: the signature cannot be read</source>
        <translation>%1：簽章無法讀取</translation>
    </message>
    <message>
        <source>%1 does not hold</source>
        <translation>%1不成立</translation>
    </message>
    <message>
        <source>%1 has no signature beside it</source>
        <translation>%1 旁邊沒有簽章</translation>
    </message>
    <message>
        <source>%1 is not in the manifest</source>
        <translation>%1 不在清單內</translation>
    </message>
    <message>
        <source>byte %1: %2</source>
        <translation>位元組 %1：%2</translation>
    </message>
    <message>
        <source>not checked: the archive cannot be read to its end</source>
        <translation>未檢查：封存檔無法讀到最後</translation>
    </message>
    <message>
        <source>the parts are not in their order</source>
        <translation>各部分的順序不符</translation>
    </message>
</context>
<context>
    <name>Regulator</name>
    <message>
        <source>year %1</source>
        <translation>%1 年度</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1／%2 家</translation>
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
        <source>Tier not stated</source>
        <translation>未載級別</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>需關懷</translation>
    </message>
    <message>
        <source>Guidance</source>
        <translation>輔導</translation>
    </message>
    <message>
        <source>Keep watching</source>
        <translation>持續觀察</translation>
    </message>
    <message>
        <source>Ordinary</source>
        <translation>一般</translation>
    </message>
    <message>
        <source>Cannot be placed</source>
        <translation>無法歸區</translation>
    </message>
    <message>
        <source>No cut-offs set</source>
        <translation>未設分界</translation>
    </message>
    <message>
        <source>share and deduction both high</source>
        <translation>比重與扣分皆高</translation>
    </message>
    <message>
        <source>moved there since last year</source>
        <translation>較去年新進入</translation>
    </message>
    <message>
        <source>deduction rose</source>
        <translation>扣分上升</translation>
    </message>
    <message>
        <source>has a hidden risk</source>
        <translation>有隱藏風險</translation>
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
        <source>Steady</source>
        <translation>持平</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>has a hidden risk: %1</source>
        <translation>有隱藏風險：%1</translation>
    </message>
    <message>
        <source>Electronic trading share</source>
        <translation>電子交易比重</translation>
    </message>
    <message>
        <source>Deduction points</source>
        <translation>查核缺失扣分</translation>
    </message>
    <message>
        <source>Needs attention: share of %1 or more and %2 points or more</source>
        <translation>需關懷：比重 %1 以上且扣分 %2 以上</translation>
    </message>
    <message>
        <source>No zones: the cut-offs are yours to set, the source states none</source>
        <translation>未分區：分界由使用者設定，來源未載數值</translation>
    </message>
    <message>
        <source>Rising or falling: the share of brokers changed by %1 percentage points or more from the first year to the last</source>
        <translation>上升或下降：家數占比自首年至末年變動 %1 個百分點以上</translation>
    </message>
    <message>
        <source>Rising or falling: the share of brokers differs between the first year and the last</source>
        <translation>上升或下降：家數占比首年與末年不同</translation>
    </message>
    <message>
        <source>Hidden risk: at most %1 of brokers, and up by %2 percentage points or more</source>
        <translation>隱藏風險：占比 %1 以下，且增加 %2 個百分點以上</translation>
    </message>
    <message>
        <source>No hidden risks named: what is rare and what is growing are yours to set</source>
        <translation>未列隱藏風險：少見與增加的分界由使用者設定</translation>
    </message>
    <message>
        <source>first seen this year</source>
        <translation>今年首見</translation>
    </message>
    <message>
        <source>up %1 years in a row</source>
        <translation>連 %1 年增加</translation>
    </message>
    <message>
        <source>down %1 years in a row</source>
        <translation>連 %1 年減少</translation>
    </message>
    <message>
        <source>Type of deficiency</source>
        <translation>缺失類型</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>類別</translation>
    </message>
    <message>
        <source>%1 brokers</source>
        <translation>%1 家數</translation>
    </message>
    <message>
        <source>%1 known</source>
        <translation>%1 已知家數</translation>
    </message>
    <message>
        <source>%1 share</source>
        <translation>%1 占比</translation>
    </message>
    <message>
        <source>Percentage points</source>
        <translation>百分點</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>趨勢</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>連續</translation>
    </message>
    <message>
        <source>Hidden risk</source>
        <translation>隱藏風險</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>年度</translation>
    </message>
    <message>
        <source>Types of deficiency: share of brokers, %</source>
        <translation>缺失類型：家數占比 %</translation>
    </message>
    <message>
        <source>Share in the first year</source>
        <translation>首年占比</translation>
    </message>
    <message>
        <source>Share in the last year</source>
        <translation>末年占比</translation>
    </message>
    <message>
        <source>Brokers</source>
        <translation>券商</translation>
    </message>
    <message>
        <source>Trend</source>
        <translation>趨勢</translation>
    </message>
    <message>
        <source>Trend chart</source>
        <translation>趨勢圖</translation>
    </message>
    <message>
        <source>No type of deficiency is known to rise or fall.</source>
        <translation>沒有已知上升或下降的缺失類型。</translation>
    </message>
    <message>
        <source>Hidden risks</source>
        <translation>隱藏風險</translation>
    </message>
    <message>
        <source>Brokers over years</source>
        <translation>券商歷年資料</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>缺失</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>分級</translation>
    </message>
    <message>
        <source>Share last year</source>
        <translation>去年比重</translation>
    </message>
    <message>
        <source>Deduction last year</source>
        <translation>去年扣分</translation>
    </message>
    <message>
        <source>Since last year</source>
        <translation>較去年</translation>
    </message>
    <message>
        <source>Zone</source>
        <translation>區塊</translation>
    </message>
    <message>
        <source>Deficiencies, most frequent first</source>
        <translation>缺失（多者在前）</translation>
    </message>
    <message>
        <source>Electronic trading share × deduction</source>
        <translation>電子交易比重 × 查核缺失扣分</translation>
    </message>
    <message>
        <source>Electronic trading share %</source>
        <translation>電子交易比重 %</translation>
    </message>
    <message>
        <source>Other brokers</source>
        <translation>其他券商</translation>
    </message>
    <message>
        <source>Why attention</source>
        <translation>關懷原因</translation>
    </message>
    <message>
        <source>Most frequent deficiency</source>
        <translation>最多缺失</translation>
    </message>
    <message>
        <source>Cannot be placed: a value is not known</source>
        <translation>無法歸區：有數值不明</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>現況</translation>
    </message>
    <message>
        <source>Status chart</source>
        <translation>現況圖</translation>
    </message>
    <message>
        <source>Who needs attention</source>
        <translation>誰需要關懷</translation>
    </message>
    <message>
        <source>File</source>
        <translation>檔案</translation>
    </message>
    <message>
        <source>Year looked at</source>
        <translation>檢視年度</translation>
    </message>
    <message>
        <source>All tiers</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Audit point</source>
        <translation>查核點</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>缺失內容</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>件數</translation>
    </message>
    <message>
        <source>All years</source>
        <translation>各年資料</translation>
    </message>
    <message>
        <source>Years of the trend</source>
        <translation>趨勢年度</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>名稱</translation>
    </message>
    <message>
        <source>Shown</source>
        <translation>顯示</translation>
    </message>
    <message>
        <source>Masked: codes alone</source>
        <translation>遮蔽：僅列代碼</translation>
    </message>
    <message>
        <source>Brokers by zone</source>
        <translation>各區塊券商</translation>
    </message>
    <message>
        <source>Need attention</source>
        <translation>需要關懷</translation>
    </message>
    <message>
        <source>Types of deficiency</source>
        <translation>缺失類型</translation>
    </message>
    <message>
        <source>Rising types</source>
        <translation>上升類型</translation>
    </message>
    <message>
        <source>Falling types</source>
        <translation>下降類型</translation>
    </message>
    <message>
        <source>Cut-offs</source>
        <translation>分界</translation>
    </message>
    <message>
        <source>Set by the user; the source names two axes and states no value</source>
        <translation>使用者設定；來源只列兩個軸，未載數值</translation>
    </message>
    <message>
        <source>Electronic trading share: high from</source>
        <translation>電子交易比重：高，自</translation>
    </message>
    <message>
        <source>Deduction points: high from</source>
        <translation>查核缺失扣分：高，自</translation>
    </message>
    <message>
        <source>Deduction rose: attention from (points)</source>
        <translation>扣分上升：需關懷，自（分）</translation>
    </message>
    <message>
        <source>Rising or falling: from (percentage points)</source>
        <translation>上升或下降：自（百分點）</translation>
    </message>
    <message>
        <source>Hidden risk: rare up to</source>
        <translation>隱藏風險：少見，至</translation>
    </message>
    <message>
        <source>Hidden risk: growing from (percentage points)</source>
        <translation>隱藏風險：增加，自（百分點）</translation>
    </message>
    <message>
        <source>The cut-offs are the user&apos;s own. The source names the inputs of both dashboards and states no value.</source>
        <translation>分界為使用者自訂。來源列出兩個儀表板的輸入，未載數值。</translation>
    </message>
    <message>
        <source>A share of brokers counts those with the type of deficiency among those of which it is known either way. What is not known is neither 0 nor “no”. Shares are compared as fractions, before any rounding.</source>
        <translation>家數占比＝有該類缺失的家數／已知有無的家數。不明既不是 0，也不是「無」。占比以分數比較，捨入前即判定。</translation>
    </message>
    <message>
        <source>In a year for which findings are listed, a broker with a known deduction had no other findings than those listed.</source>
        <translation>某年度列有缺失清單時，扣分已知的券商，除所列外無其他缺失。</translation>
    </message>
    <message>
        <source>Broker code</source>
        <translation>券商代碼</translation>
    </message>
    <message>
        <source>Broker name</source>
        <translation>券商名稱</translation>
    </message>
    <message>
        <source>Regulator&apos;s view of brokers</source>
        <translation>券商監理檢視</translation>
    </message>
    <message>
        <source>Status, trend and hidden risks</source>
        <translation>現況、趨勢與隱藏風險</translation>
    </message>
    <message>
        <source>share %1</source>
        <translation>比重 %1</translation>
    </message>
    <message>
        <source>deduction %1</source>
        <translation>扣分 %1</translation>
    </message>
    <message>
        <source>since last year %1</source>
        <translation>較去年 %1</translation>
    </message>
    <message>
        <source>Broker</source>
        <translation>券商</translation>
    </message>
    <message>
        <source>%1 brokers by share and deduction; no cut-offs are set</source>
        <translation>%1 家券商的比重與扣分；未設分界</translation>
    </message>
    <message>
        <source>%1 of %2 brokers have a share of %3 or more and %4 points or more</source>
        <translation>%2 家券商中有 %1 家比重 %3 以上且扣分 %4 以上</translation>
    </message>
    <message>
        <source>share of brokers, %1 to %2</source>
        <translation>%1 至 %2 年度家數占比</translation>
    </message>
    <message>
        <source>last year to now</source>
        <translation>去年至今</translation>
    </message>
    <message>
        <source>Types of deficiency by year</source>
        <translation>缺失類型趨勢</translation>
    </message>
    <message>
        <source>Share of brokers in the last year: %1</source>
        <translation>末年家數占比：%1</translation>
    </message>
    <message>
        <source>Share of brokers</source>
        <translation>家數占比</translation>
    </message>
    <message>
        <source>Hidden risk: rare but growing</source>
        <translation>隱藏風險：少見但變多</translation>
    </message>
    <message>
        <source>%1; %2 of %3 types</source>
        <translation>%1；列 %3 類中的 %2 類</translation>
    </message>
    <message>
        <source>Rising and falling deficiencies</source>
        <translation>上升與下降的缺失</translation>
    </message>
    <message>
        <source>%1 types rise, %2 fall, %3 are hidden risks</source>
        <translation>%1 類上升、%2 類下降、%3 類為隱藏風險</translation>
    </message>
    <message>
        <source>%1 percentage points</source>
        <translation>%1 個百分點</translation>
    </message>
    <message>
        <source>Share of brokers %</source>
        <translation>家數占比 %</translation>
    </message>
    <message>
        <source>Less</source>
        <translation>減少</translation>
    </message>
    <message>
        <source>More</source>
        <translation>增加</translation>
    </message>
    <message>
        <source>Share × change</source>
        <translation>占比 × 增減</translation>
    </message>
    <message>
        <source>Finding no.</source>
        <translation>缺失編號</translation>
    </message>
    <message>
        <source>Other types</source>
        <translation>其他類型</translation>
    </message>
    <message>
        <source>Types</source>
        <translation>類型數</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#x3000;%2 家</translation>
    </message>
    <message>
        <source>Not stated</source>
        <translation>未提供</translation>
    </message>
    <message>
        <source>no due date</source>
        <translation>未訂期限</translation>
    </message>
    <message>
        <source>due %1, overdue by %2 days</source>
        <translation>期限 %1，逾期 %2 日</translation>
    </message>
    <message>
        <source>due %1</source>
        <translation>期限 %1</translation>
    </message>
    <message>
        <source>Findings open</source>
        <translation>未結缺失</translation>
    </message>
    <message>
        <source>Findings overdue</source>
        <translation>逾期缺失</translation>
    </message>
    <message>
        <source>Audit</source>
        <translation>查核</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>Days overdue</source>
        <translation>逾期日數</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>計算日</translation>
    </message>
    <message>
        <source>Of firms whose assessment was read, whatever the year of the audit. Of the others it is not stated.</source>
        <translation>僅列有讀入評估檔的券商，不限查核年度；其餘券商未提供，不當作 0。</translation>
    </message>
    <message>
        <source>Reason for the cut-offs, the user&apos;s</source>
        <translation>分界理由（使用者）</translation>
    </message>
    <message>
        <source>Reason for the cut-offs, the user&apos;s: %1</source>
        <translation>分界理由（使用者）：%1</translation>
    </message>
    <message>
        <source>Brokers with figures of %1: %2, all of them</source>
        <translation>有 %1 年度數字的券商 %2 家，無遺漏</translation>
    </message>
    <message>
        <source>Brokers with figures of %1: %2; without, and left out: %3</source>
        <translation>有 %1 年度數字的券商 %2 家；沒有的 %3 家，未列入</translation>
    </message>
    <message>
        <source>Brokers with figures, by year: %1</source>
        <translation>各年度有數字的家數：%1</translation>
    </message>
    <message>
        <source>last %1</source>
        <translation>最近 %1</translation>
    </message>
    <message>
        <source>figures of no year</source>
        <translation>各年度都沒有</translation>
    </message>
    <message>
        <source>Without figures</source>
        <translation>沒有數字者</translation>
    </message>
    <message>
        <source>Last year with figures</source>
        <translation>最近有數字的年度</translation>
    </message>
    <message>
        <source>Without figures of the year, left out</source>
        <translation>沒有本年度數字而未列入者</translation>
    </message>
    <message>
        <source>Every count and share of a year rests on the brokers with figures of that year alone; no other year stands in for it.</source>
        <translation>每一年度的家數與占比，只依據有該年度數字的券商；不以其他年度代替。</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%2 年度 %1 家</translation>
    </message>
    <message>
        <source>%1, without figures: %2</source>
        <translation>%1，%2 家無數字</translation>
    </message>
    <message>
        <source>Brokers with figures of the year</source>
        <translation>有本年度數字的券商</translation>
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
    <message>
        <source>Zero-trust maturity</source>
        <translation>零信任成熟度</translation>
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
        <source>Name of the pillar</source>
        <translation>支柱名稱</translation>
    </message>
    <message>
        <source>%1 implemented</source>
        <translation>%1 已實施</translation>
    </message>
    <message>
        <source>%1 applicable</source>
        <translation>%1 適用</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>等級</translation>
    </message>
    <message>
        <source>Possible level</source>
        <translation>可達等級</translation>
    </message>
    <message>
        <source>Held down by</source>
        <translation>壓住的項次</translation>
    </message>
    <message>
        <source>Systems counted</source>
        <translation>計入系統數</translation>
    </message>
    <message>
        <source>Weight in all</source>
        <translation>權重合計</translation>
    </message>
    <message>
        <source>Weight at %1 or above</source>
        <translation>達 %1 以上的權重</translation>
    </message>
    <message>
        <source>Of these not assessed</source>
        <translation>其中未評估</translation>
    </message>
    <message>
        <source>Nothing applies</source>
        <translation>無適用項次</translation>
    </message>
    <message>
        <source>Domain not decided</source>
        <translation>場域適用未定</translation>
    </message>
    <message>
        <source>Held down by (systems)</source>
        <translation>壓住的項次（系統數）</translation>
    </message>
    <message>
        <source>Levels</source>
        <translation>等級計算</translation>
    </message>
    <message>
        <source>Every scope with answers of its own: what is applicable and implemented is counted from the sheet of items, the level follows from the counts.</source>
        <translation>凡有自身評估的範圍：適用與已實施的項次數由「項次」工作表計得，等級由項次數推得。</translation>
    </message>
    <message>
        <source>Roll-up</source>
        <translation>彙總</translation>
    </message>
    <message>
        <source>Nothing rolls up: the scopes stand by their own answers.</source>
        <translation>不彙總：各範圍以自身的評估為準。</translation>
    </message>
    <message>
        <source>%1. A system counts with its weight in percent, 100 unless stated otherwise.</source>
        <translation>%1。每個系統按其權重（百分比）計入，未另訂者為 100。</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>項次</translation>
    </message>
    <message>
        <source>Holds the pillar down</source>
        <translation>壓住支柱</translation>
    </message>
    <message>
        <source>Needed for the target</source>
        <translation>達標所需</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>改善行動</translation>
    </message>
    <message>
        <source>One-off cost (NT$)</source>
        <translation>一次性費用（元）</translation>
    </message>
    <message>
        <source>Yearly cost (NT$)</source>
        <translation>每年費用（元）</translation>
    </message>
    <message>
        <source>Limits within which actions are chosen</source>
        <translation>選擇行動的限制</translation>
    </message>
    <message>
        <source>Gaps</source>
        <translation>缺口</translation>
    </message>
    <message>
        <source>Applicable items that are not implemented, in every scope with answers of its own. Items that nobody has assessed are among them.</source>
        <translation>凡有自身評估的範圍，適用而未實施的項次；未評估的項次也在其中。</translation>
    </message>
    <message>
        <source>Roadmap</source>
        <translation>改善計畫</translation>
    </message>
    <message>
        <source>Shows</source>
        <translation>佐證的項次</translation>
    </message>
    <message>
        <source>The files lie in the assessment under their SHA-256; links are not followed. The period is what a piece of evidence speaks of, not when it was added.</source>
        <translation>檔案以 SHA-256 存於評估檔內；連結不會被開啟。有效期間是佐證所述的期間，不是加入的時間。</translation>
    </message>
    <message>
        <source>Capability</source>
        <translation>能力</translation>
    </message>
    <message>
        <source>Applies</source>
        <translation>適用</translation>
    </message>
    <message>
        <source>Why it does not count</source>
        <translation>不計入的原因</translation>
    </message>
    <message>
        <source>SHA-256 of the evidence</source>
        <translation>佐證的 SHA-256</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>項次</translation>
    </message>
    <message>
        <source>What the levels rest on</source>
        <translation>等級的依據</translation>
    </message>
    <message>
        <source>Percent that must have the level</source>
        <translation>須達該等級的百分比</translation>
    </message>
    <message>
        <source>Systems with a weight of their own</source>
        <translation>另訂權重的系統數</translation>
    </message>
    <message>
        <source>Possible, if what is not assessed is implemented</source>
        <translation>若未評估者皆已實施，可達等級</translation>
    </message>
    <message>
        <source>Levels of the pillars, now and as targeted</source>
        <translation>各支柱等級：現況與目標</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>現況</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>目標</translation>
    </message>
    <message>
        <source>A pillar has the highest level of which, and of all beneath, every applicable item is implemented. Partial progress never counts into a level, and what nobody has assessed is not implemented, but not “no” either: the possible level says how much hangs on it.</source>
        <translation>支柱的等級，是該級與其下各級所有適用項次皆已實施的最高一級。部分進展不計入等級；未評估的項次不算已實施，也不等於「否」，可達等級說明還有多少取決於它們。</translation>
    </message>
    <message>
        <source>Radar</source>
        <translation>雷達圖</translation>
    </message>
    <message>
        <source>Quarter</source>
        <translation>季度</translation>
    </message>
    <message>
        <source>Decided (NT$)</source>
        <translation>已決定（新臺幣元）</translation>
    </message>
    <message>
        <source>Candidates (NT$)</source>
        <translation>候選（新臺幣元）</translation>
    </message>
    <message>
        <source>Both (NT$)</source>
        <translation>合計（新臺幣元）</translation>
    </message>
    <message>
        <source>Over the limit (NT$)</source>
        <translation>超過每季上限（新臺幣元）</translation>
    </message>
    <message>
        <source>One-off cost by quarter</source>
        <translation>各季一次性費用</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>已決定</translation>
    </message>
    <message>
        <source>Candidates</source>
        <translation>候選</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>預算</translation>
    </message>
    <message>
        <source>A one-off cost is spread evenly over the days from start to due. Decided are actions approved, in progress or done.</source>
        <translation>一次性費用依起訖日按日平均分攤。「已決定」指已核准、進行中或已完成的行動。</translation>
    </message>
    <message>
        <source>Without dates, so in no quarter: NT$ %1. Yearly cost besides: NT$ %2.</source>
        <translation>沒有日期、未列入任何一季者：新臺幣 %1 元。另有每年費用：新臺幣 %2 元。</translation>
    </message>
    <message>
        <source>Snapshot</source>
        <translation>快照</translation>
    </message>
    <message>
        <source>Time (Taipei)</source>
        <translation>時間（台北）</translation>
    </message>
    <message>
        <source>Levels of the pillars over time</source>
        <translation>各支柱等級的變化</translation>
    </message>
    <message>
        <source>Compared with</source>
        <translation>比較基準</translation>
    </message>
    <message>
        <source>Systems added</source>
        <translation>新增的系統</translation>
    </message>
    <message>
        <source>Systems removed</source>
        <translation>移除的系統</translation>
    </message>
    <message>
        <source>Answers changed</source>
        <translation>變更的評估</translation>
    </message>
    <message>
        <source>Of these forward</source>
        <translation>其中進展</translation>
    </message>
    <message>
        <source>Of these back</source>
        <translation>其中倒退</translation>
    </message>
    <message>
        <source>Gaps before</source>
        <translation>之前的缺口</translation>
    </message>
    <message>
        <source>Gaps after</source>
        <translation>之後的缺口</translation>
    </message>
    <message>
        <source>New gaps</source>
        <translation>新增的缺口</translation>
    </message>
    <message>
        <source>Closed gaps</source>
        <translation>補足的缺口</translation>
    </message>
    <message>
        <source>Levels that moved</source>
        <translation>變動的等級</translation>
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
        <source>Gaps that opened or closed</source>
        <translation>新增與補足的缺口</translation>
    </message>
    <message>
        <source>Gap</source>
        <translation>缺口</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>補足</translation>
    </message>
    <message>
        <source>Answers that changed</source>
        <translation>變更的評估內容</translation>
    </message>
    <message>
        <source>Changed by</source>
        <translation>變更者</translation>
    </message>
    <message>
        <source>Trend</source>
        <translation>趨勢</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>比較</translation>
    </message>
    <message>
        <source>Institution</source>
        <translation>全機構</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>佐證</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>File or address</source>
        <translation>檔案或網址</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>位元組</translation>
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
        <source>Added (UTC)</source>
        <translation>加入時間（UTC）</translation>
    </message>
    <message>
        <source>Evidence list</source>
        <translation>佐證清單</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>檔案</translation>
    </message>
    <message>
        <source>Questionnaire</source>
        <translation>問卷</translation>
    </message>
    <message>
        <source>Audit questionnaire %1</source>
        <translation>查核問卷 %1</translation>
    </message>
    <message>
        <source>Drill</source>
        <translation>演練</translation>
    </message>
    <message>
        <source>Information-security incident</source>
        <translation>資安事件</translation>
    </message>
    <message>
        <source>Deadlines</source>
        <translation>時限</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>時限</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>規定</translation>
    </message>
    <message>
        <source>Runs from</source>
        <translation>起算</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>Done at</source>
        <translation>完成時間</translation>
    </message>
    <message>
        <source>State</source>
        <translation>狀態</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>逾時</translation>
    </message>
    <message>
        <source>Stages</source>
        <translation>階段</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>階段</translation>
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
        <source>What does not fit together</source>
        <translation>前後不一致之處</translation>
    </message>
    <message>
        <source>Observation</source>
        <translation>情形</translation>
    </message>
    <message>
        <source>Deadlines and stages</source>
        <translation>時限與階段</translation>
    </message>
    <message>
        <source>The institution counts %1; the sources do not say from when. Days are 24 hours. Times are Taipei&apos;s.</source>
        <translation>本機構%1；來源沒有寫明起算時點。一天以 24 小時計，時間為臺北時間。</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>經過</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>序號</translation>
    </message>
    <message>
        <source>As recorded, with its offset</source>
        <translation>原始紀錄（含時差）</translation>
    </message>
    <message>
        <source>Held by</source>
        <translation>目前保管人</translation>
    </message>
    <message>
        <source>SHA-256 of the file kept here</source>
        <translation>本檔所存檔案的 SHA-256</translation>
    </message>
    <message>
        <source>Exhibits and principles</source>
        <translation>證物與保全原則</translation>
    </message>
    <message>
        <source>Gaps in the chains</source>
        <translation>證據鏈缺口</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>筆次</translation>
    </message>
    <message>
        <source>Principle or duty</source>
        <translation>原則或職責</translation>
    </message>
    <message>
        <source>Evidence preserved</source>
        <translation>證據保全</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>步驟</translation>
    </message>
    <message>
        <source>Had it before</source>
        <translation>移交人</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>地點</translation>
    </message>
    <message>
        <source>Seal</source>
        <translation>封存</translation>
    </message>
    <message>
        <source>Notes on the sources</source>
        <translation>來源說明</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>紀錄</translation>
    </message>
    <message>
        <source>RTO in minutes</source>
        <translation>RTO（分）</translation>
    </message>
    <message>
        <source>RTO kept</source>
        <translation>守住 RTO</translation>
    </message>
    <message>
        <source>Judged as of (Taipei time)</source>
        <translation>時限判定時間（臺北時間）</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>措施</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>負責人</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>發現</translation>
    </message>
    <message>
        <source>Missing before it can be closed</source>
        <translation>結案前尚缺</translation>
    </message>
    <message>
        <source>What is asked for</source>
        <translation>應有內容</translation>
    </message>
    <message>
        <source>Incident</source>
        <translation>資安事件</translation>
    </message>
    <message>
        <source>Analysis and improvement</source>
        <translation>分析與改善</translation>
    </message>
    <message>
        <source>What is compared</source>
        <translation>比較對象</translation>
    </message>
    <message>
        <source>File</source>
        <translation>檔案</translation>
    </message>
    <message>
        <source>What differs</source>
        <translation>差異</translation>
    </message>
    <message>
        <source>Levels of the pillars, before and after</source>
        <translation>各支柱等級：之前與之後</translation>
    </message>
    <message>
        <source>Comparison of two states</source>
        <translation>前後狀態比較</translation>
    </message>
    <message>
        <source>Edited</source>
        <translation>修改</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Answer of the CISA model</source>
        <translation>CISA 模型答案</translation>
    </message>
    <message>
        <source>Improvement action</source>
        <translation>改善措施</translation>
    </message>
    <message>
        <source>Fields that differ</source>
        <translation>不同的欄位</translation>
    </message>
    <message>
        <source>Systems added and removed</source>
        <translation>新增與移除的系統</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>變動</translation>
    </message>
    <message>
        <source>What else changed</source>
        <translation>其他變動</translation>
    </message>
    <message>
        <source>Levels before and after: %1</source>
        <translation>前後等級：%1</translation>
    </message>
    <message>
        <source>Incident %1 alone; its deadlines as they stood at %2</source>
        <translation>僅資安事件 %1；各項時限以 %2 為準</translation>
    </message>
    <message>
        <source>Unpack the package into an empty folder.</source>
        <translation>將封存包解壓縮到一個空資料夾。</translation>
    </message>
    <message>
        <source>No error.</source>
        <translation>沒有錯誤。</translation>
    </message>
    <message>
        <source>Every file is as the manifest says.</source>
        <translation>每個檔案都與清單所載一致。</translation>
    </message>
    <message>
        <source>“OK” and nothing else.</source>
        <translation>只出現「OK」。</translation>
    </message>
    <message>
        <source>“CMS Verification successful”, then the signer&apos;s name.</source>
        <translation>「CMS Verification successful」，其後為簽署者姓名。</translation>
    </message>
    <message>
        <source>No entry of the trail was changed, left out or put in: the last line printed is “trail_head” in package.json.</source>
        <translation>軌跡沒有任何一筆遭更改、遺漏或插入：最後印出的一行即 package.json 的「trail_head」。</translation>
    </message>
    <message>
        <source>Twice the same 64 characters.</source>
        <translation>兩次出現相同的 64 個字元。</translation>
    </message>
    <message>
        <source>Every piece of evidence is the one that was added.</source>
        <translation>每份佐證都是當初加入的那一份。</translation>
    </message>
    <message>
        <source>How to check this package without the program that made it (unzip, sha256sum, base64, basenc and openssl are enough)</source>
        <translation>不使用產生程式即可查驗本封存包的步驟（只需 unzip、sha256sum、base64、basenc 與 openssl）</translation>
    </message>
    <message>
        <source>This package is not signed: who has it in hand could have made it.</source>
        <translation>本封存包未經簽署：任何持有者都可能自行製作。</translation>
    </message>
    <message>
        <source>Institution: %1</source>
        <translation>機構：%1</translation>
    </message>
    <message>
        <source>State: entry %1 of the trail, %2 (Taipei time)</source>
        <translation>狀態：軌跡第 %1 筆，%2（臺北時間）</translation>
    </message>
    <message>
        <source>Head hash: %1</source>
        <translation>鏈首雜湊：%1</translation>
    </message>
    <message>
        <source>Made by: %1</source>
        <translation>產生程式：%1</translation>
    </message>
    <message>
        <source>How to check the package: HOW-TO-CHECK.txt. What a chart draws stands here in its table; the chart itself is in the PDF.</source>
        <translation>查驗步驟見 HOW-TO-CHECK.txt。圖表所繪的數值在本頁以表格呈現，圖表本身在 PDF 內。</translation>
    </message>
    <message>
        <source>Sealed audit package</source>
        <translation>稽核封存包</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>情境</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名稱</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>Benign counterpart</source>
        <translation>正常對照組</translation>
    </message>
    <message>
        <source>Declared decisive</source>
        <translation>宣告的決定項次</translation>
    </message>
    <message>
        <source>Computed decisive</source>
        <translation>算出的決定項次</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>動作</translation>
    </message>
    <message>
        <source>Scenarios</source>
        <translation>情境</translation>
    </message>
    <message>
        <source>Course</source>
        <translation>歷程</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>時間</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>行為者</translation>
    </message>
    <message>
        <source>With every item there</source>
        <translation>全部具備時</translation>
    </message>
    <message>
        <source>Rule&apos;s name</source>
        <translation>規則名稱</translation>
    </message>
    <message>
        <source>Clause</source>
        <translation>條文</translation>
    </message>
    <message>
        <source>scenario</source>
        <translation>情境</translation>
    </message>
    <message>
        <source>counterpart</source>
        <translation>對照組</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>步驟</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>項數</translation>
    </message>
    <message>
        <source>In words</source>
        <translation>說明</translation>
    </message>
    <message>
        <source>Still in the way</source>
        <translation>仍擋著的項次</translation>
    </message>
    <message>
        <source>Cut sets</source>
        <translation>缺口組合</translation>
    </message>
    <message>
        <source>Items by scenarios</source>
        <translation>項次對情境</translation>
    </message>
    <message>
        <source>● decisive, as declared; ○ in a cut set, but not declared; ◇ declared, but in no cut set of up to three items</source>
        <translation>● 決定項次，與宣告一致；○ 在缺口組合中但未宣告；◇ 宣告但不在三項以內的任何組合</translation>
    </message>
    <message>
        <source>What was run</source>
        <translation>模擬內容</translation>
    </message>
    <message>
        <source>Items that are there</source>
        <translation>具備的項次</translation>
    </message>
    <message>
        <source>Trust algorithm</source>
        <translation>信任演算法</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>種子</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>政策</translation>
    </message>
    <message>
        <source>SHA-256 of the policy</source>
        <translation>政策的 SHA-256</translation>
    </message>
    <message>
        <source>SHA-256 of the scenarios</source>
        <translation>情境的 SHA-256</translation>
    </message>
    <message>
        <source>SHA-256 of the decisions</source>
        <translation>判定紀錄的 SHA-256</translation>
    </message>
    <message>
        <source>What came of the scenarios</source>
        <translation>情境結果</translation>
    </message>
    <message>
        <source>Gateway simulation</source>
        <translation>閘道模擬</translation>
    </message>
    <message>
        <source>Attacks and ordinary uses, run against a reference gateway that has the items named here. Whoever repeats the run with the same items, seed, policy and scenarios gets the same SHA-256 of the decisions.</source>
        <translation>以具備下列項次的參考閘道，執行攻擊與正常使用情境。以相同的項次、種子、政策與情境重做，會得到相同的判定紀錄 SHA-256。</translation>
    </message>
    <message>
        <source>There for</source>
        <translation>涵蓋比例</translation>
    </message>
    <message>
        <source>All %1 scenarios; items: %2</source>
        <translation>全部 %1 個情境；項次：%2</translation>
    </message>
    <message>
        <source>Every sign-off is by whom you expect, over the statement beside it; whether it still held when the package was made says the report of the sign-offs.</source>
        <translation>每筆簽核都由預期的人，對旁邊的聲明文字簽署；封存時是否仍然有效，見簽核歷程報告。</translation>
    </message>
    <message>
        <source>“CMS Verification successful” for each, “Verification: OK” for a time stamp.</source>
        <translation>每筆都出現「CMS Verification successful」，時戳則為「Verification: OK」。</translation>
    </message>
    <message>
        <source>Sign-offs</source>
        <translation>簽核</translation>
    </message>
    <message>
        <source>Sign-off</source>
        <translation>簽核</translation>
    </message>
    <message>
        <source>What is signed</source>
        <translation>簽核對象</translation>
    </message>
    <message>
        <source>Signs as</source>
        <translation>簽署身分</translation>
    </message>
    <message>
        <source>Signer&apos;s certificate</source>
        <translation>簽署人憑證</translation>
    </message>
    <message>
        <source>Signed at (Taipei time)</source>
        <translation>簽署時間（臺北）</translation>
    </message>
    <message>
        <source>Signed over entry</source>
        <translation>簽於軌跡</translation>
    </message>
    <message>
        <source>Changed since entry</source>
        <translation>自軌跡起變更</translation>
    </message>
    <message>
        <source>Changed at (Taipei time)</source>
        <translation>變更時間（臺北）</translation>
    </message>
    <message>
        <source>Facts changed</source>
        <translation>變更的事實</translation>
    </message>
    <message>
        <source>Time stamp (Taipei time)</source>
        <translation>時戳（臺北）</translation>
    </message>
    <message>
        <source>SHA-256 of the report</source>
        <translation>報告的 SHA-256</translation>
    </message>
    <message>
        <source>Withdrawn because</source>
        <translation>撤回原因</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>附註</translation>
    </message>
    <message>
        <source>Recorded by</source>
        <translation>記錄者</translation>
    </message>
    <message>
        <source>Sign-off history</source>
        <translation>簽核歷程</translation>
    </message>
    <message>
        <source>Each sign-off is of the state after the entry named. A later change of what was signed makes it stale; one that was withdrawn stays listed. Statement, signature and time stamp of each lie beside as files.</source>
        <translation>每筆簽核都針對所列軌跡之後的狀態。簽核對象後來有變更，簽核即失效；撤回的簽核仍列於此。各筆的聲明文字、簽章與時戳以檔案附於旁。</translation>
    </message>
    <message>
        <source>All sign-offs</source>
        <translation>全部簽核</translation>
    </message>
    <message>
        <source>agrees</source>
        <translation>相符</translation>
    </message>
    <message>
        <source>differs</source>
        <translation>不符</translation>
    </message>
    <message>
        <source>Table of cases</source>
        <translation>案例表</translation>
    </message>
    <message>
        <source>%1 requests decided by the gateway&apos;s rules, each by itself; %2 say what they expect, and %3 of these agree. Items in place: %4.</source>
        <translation>依閘道規則逐列判定 %1 件要求；其中 %2 件有預期結果，%3 件相符。視為具備的項次：%4 項。</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>案例</translation>
    </message>
    <message>
        <source>Resource</source>
        <translation>資源</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>預期</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>是否相符</translation>
    </message>
    <message>
        <source>none</source>
        <translation>無</translation>
    </message>
    <message>
        <source>%1 a second for %2 s from %3 addresses, from %4</source>
        <translation>每秒 %1 件、持續 %2 秒、來自 %3 個位址，%4 起</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>員工</translation>
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
        <source>May wait before each</source>
        <translation>每單元可等候</translation>
    </message>
    <message>
        <source>Shared out</source>
        <translation>分派方式</translation>
    </message>
    <message>
        <source>Limit of a source</source>
        <translation>單一來源限流</translation>
    </message>
    <message>
        <source>Flood</source>
        <translation>洪流</translation>
    </message>
    <message>
        <source>A request takes (µs)</source>
        <translation>一件要求耗時（微秒）</translation>
    </message>
    <message>
        <source>A full authentication takes (µs)</source>
        <translation>一次完整鑑別耗時（微秒）</translation>
    </message>
    <message>
        <source>A refusal takes (µs)</source>
        <translation>一次拒絕耗時（微秒）</translation>
    </message>
    <message>
        <source>These times are</source>
        <translation>上述耗時</translation>
    </message>
    <message>
        <source>means</source>
        <translation>為平均值</translation>
    </message>
    <message>
        <source>the same for all</source>
        <translation>每件相同</translation>
    </message>
    <message>
        <source>SHA-256 of the log</source>
        <translation>紀錄 SHA-256</translation>
    </message>
    <message>
        <source>Sharing out and limits side by side</source>
        <translation>分派與限流比較</translation>
    </message>
    <message>
        <source>Staff served</source>
        <translation>員工服務件數</translation>
    </message>
    <message>
        <source>Staff refused</source>
        <translation>員工被拒</translation>
    </message>
    <message>
        <source>Flood refused</source>
        <translation>洪流被拒</translation>
    </message>
    <message>
        <source>p50 µs</source>
        <translation>p50 微秒</translation>
    </message>
    <message>
        <source>p95 µs</source>
        <translation>p95 微秒</translation>
    </message>
    <message>
        <source>p99 µs</source>
        <translation>p99 微秒</translation>
    </message>
    <message>
        <source>Longest µs</source>
        <translation>最久微秒</translation>
    </message>
    <message>
        <source>By quarter of an hour</source>
        <translation>每 15 分鐘</translation>
    </message>
    <message>
        <source>A day at the gateway</source>
        <translation>閘道的一天</translation>
    </message>
    <message>
        <source>NT$</source>
        <translation>新臺幣元</translation>
    </message>
    <message>
        <source>What to do, one after the other</source>
        <translation>依序怎麼做</translation>
    </message>
    <message>
        <source>Measures</source>
        <translation>措施</translation>
    </message>
    <message>
        <source>Closes items</source>
        <translation>補上項次</translation>
    </message>
    <message>
        <source>In all</source>
        <translation>累計</translation>
    </message>
    <message>
        <source>Then stopped</source>
        <translation>從此擋下</translation>
    </message>
    <message>
        <source>Attacks stopped against what it takes</source>
        <translation>擋下攻擊數與投入</translation>
    </message>
    <message>
        <source>Attacks stopped</source>
        <translation>擋下攻擊數</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>上限</translation>
    </message>
    <message>
        <source>Stopped besides today&apos;s</source>
        <translation>比現況多擋下</translation>
    </message>
    <message>
        <source>Investment curve</source>
        <translation>投資曲線</translation>
    </message>
    <message>
        <source>Budget: %1</source>
        <translation>預算：%1</translation>
    </message>
    <message>
        <source>By pillar and level</source>
        <translation>依支柱與等級</translation>
    </message>
    <message>
        <source>Claimed</source>
        <translation>宣稱</translation>
    </message>
    <message>
        <source>Stop attacks</source>
        <translation>擋得住</translation>
    </message>
    <message>
        <source>Stop some</source>
        <translation>部分擋得住</translation>
    </message>
    <message>
        <source>Without effect</source>
        <translation>沒作用</translation>
    </message>
    <message>
        <source>Not tested</source>
        <translation>未驗到</translation>
    </message>
    <message>
        <source>Item by item</source>
        <translation>逐項</translation>
    </message>
    <message>
        <source>What the attacks say</source>
        <translation>攻擊驗證結果</translation>
    </message>
    <message>
        <source>Gets through all the same</source>
        <translation>仍會通過的攻擊</translation>
    </message>
    <message>
        <source>Works only once there is</source>
        <translation>需另有才有作用</translation>
    </message>
    <message>
        <source>Stops by itself</source>
        <translation>靠它擋下</translation>
    </message>
    <message>
        <source>Claimed and demonstrated</source>
        <translation>宣稱與驗證</translation>
    </message>
    <message>
        <source>Items that are said to be there whole, held against the attacks. An item is without effect where its attacks get through all the same, because something it rests on is missing; what that is stands in braces, each a set that would do.</source>
        <translation>把宣稱完整實施的項次拿來和攻擊對照。某項次所對應的攻擊仍會通過，表示它所依靠的項次缺少、因而沒作用；大括號內是所缺的項次，每一組補上即可。</translation>
    </message>
    <message>
        <source>For some attack the search met its limit: there may be more such sets.</source>
        <translation>有攻擊的搜尋達到上限，可能還有其他組合。</translation>
    </message>
    <message>
        <source>Number of items</source>
        <translation>項數</translation>
    </message>
    <message>
        <source>The log says</source>
        <translation>紀錄判定</translation>
    </message>
    <message>
        <source>Old verdict down, the reference across</source>
        <translation>紀錄判定（列）與參考判定（欄）</translation>
    </message>
    <message>
        <source>Each pair of verdicts with its first line</source>
        <translation>各種判定組合與第一列</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>參考判定</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>列數</translation>
    </message>
    <message>
        <source>First line</source>
        <translation>第一列</translation>
    </message>
    <message>
        <source>User</source>
        <translation>使用者</translation>
    </message>
    <message>
        <source>which system was asked for</source>
        <translation>要求的是哪個系統</translation>
    </message>
    <message>
        <source>what was done there</source>
        <translation>做了什麼操作</translation>
    </message>
    <message>
        <source>What undecidable lines lack</source>
        <translation>無法判定的列缺少什麼</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>不知道的事實</translation>
    </message>
    <message>
        <source>Log replayed</source>
        <translation>紀錄重播</translation>
    </message>
    <message>
        <source>Nothing was put in that the manifest does not name.</source>
        <translation>沒有放入清單未列的檔案。</translation>
    </message>
    <message>
        <source>“SHA256SUMS” and “SHA256SUMS.p7s”, nothing else.</source>
        <translation>只出現「SHA256SUMS」與「SHA256SUMS.p7s」。</translation>
    </message>
    <message>
        <source>“SHA256SUMS” and nothing else.</source>
        <translation>只出現「SHA256SUMS」。</translation>
    </message>
    <message>
        <source>The manifest is signed by whom you expect. CA.pem holds the certificates you trust. Has the signer&apos;s expired meanwhile, add “-attime” with the moment of signing, in seconds since 1970.</source>
        <translation>清單由您預期的人簽署。CA.pem 為您信任的憑證。簽署者的憑證若已過期，請加上「-attime」與簽署時間（自 1970 年起的秒數）。</translation>
    </message>
</context>
<context>
    <name>Roadmap</name>
    <message>
        <source>Institution</source>
        <translation>全機構</translation>
    </message>
    <message>
        <source>Target: %1, %2 → %3</source>
        <translation>目標：%1，%2 → %3</translation>
    </message>
    <message>
        <source>Target: %1, %2 → %3 by %4</source>
        <translation>目標：%1，%2 → %3，期限 %4</translation>
    </message>
    <message>
        <source>Action %1: %2 changed</source>
        <translation>行動 %1：修改%2</translation>
    </message>
    <message>
        <source>Action %1 moved earlier by %2 mo.</source>
        <translation>行動 %1 提早 %2 個月</translation>
    </message>
    <message>
        <source>Action %1 moved later by %2 mo.</source>
        <translation>行動 %1 延後 %2 個月</translation>
    </message>
    <message>
        <source>Plan applied: %1 approved, %2 withdrawn</source>
        <translation>套用計畫：核定 %1 項，撤回 %2 項</translation>
    </message>
    <message>
        <source>Plan applied: %1 approved, %2 withdrawn, budget %3 dollars</source>
        <translation>套用計畫：核定 %1 項，撤回 %2 項，預算 %3 元</translation>
    </message>
    <message>
        <source>overdue by %1 d</source>
        <translation>逾期 %1 日</translation>
    </message>
    <message>
        <source>overdue by %1 d, holds %2 up</source>
        <translation>逾期 %1 日，擋住 %2</translation>
    </message>
    <message>
        <source>Candidate</source>
        <translation>候選</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>核定</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>進行中</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>Dropped</source>
        <translation>已放棄</translation>
    </message>
    <message>
        <source>most items closed</source>
        <translation>關閉項次最多</translation>
    </message>
    <message>
        <source>most pillars at target</source>
        <translation>達標支柱最多</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>名稱</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>負責人</translation>
    </message>
    <message>
        <source>Owner unit</source>
        <translation>負責單位</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>代碼</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>開始</translation>
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
        <source>Closes</source>
        <translation>關閉</translation>
    </message>
    <message>
        <source>Must be done first</source>
        <translation>須先完成</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>備註</translation>
    </message>
    <message>
        <source>Target level</source>
        <translation>目標等級</translation>
    </message>
    <message>
        <source>Total budget</source>
        <translation>總預算</translation>
    </message>
    <message>
        <source>Cap per quarter</source>
        <translation>每季上限</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>目的</translation>
    </message>
    <message>
        <source>Waits for %1, which is overdue by %2 d</source>
        <translation>等 %1，而 %1 已逾期 %2 日</translation>
    </message>
    <message>
        <source>Waits for %1, which ends %2 d after this starts</source>
        <translation>等 %1，而 %1 在本項開始後 %2 日才結束</translation>
    </message>
    <message>
        <source>Waits for %1, which was dropped</source>
        <translation>等 %1，而 %1 已放棄</translation>
    </message>
    <message>
        <source>%1 d late for the target %2 %3</source>
        <translation>比目標 %2 %3 晚 %1 日</translation>
    </message>
    <message>
        <source>%1 stretched to %3</source>
        <translation>%1 拉長到 %3</translation>
    </message>
    <message>
        <source>%1 moved to %2 – %3</source>
        <translation>%1 移到 %2 至 %3</translation>
    </message>
    <message>
        <source>Action added: %1 %2</source>
        <translation>新增行動：%1 %2</translation>
    </message>
    <message>
        <source>%1 actions added</source>
        <translation>新增 %1 項行動</translation>
    </message>
    <message>
        <source>Action removed: %1 %2</source>
        <translation>刪除行動：%1 %2</translation>
    </message>
    <message>
        <source>Target taken away: %1, %2</source>
        <translation>取消目標：%1，%2</translation>
    </message>
</context>
<context>
    <name>RuleWord</name>
    <message>
        <source>Old password</source>
        <translation>密碼逾期</translation>
    </message>
    <message>
        <source>No expiry</source>
        <translation>密碼無期限</translation>
    </message>
    <message>
        <source>No password</source>
        <translation>無密碼</translation>
    </message>
    <message>
        <source>To suspend</source>
        <translation>應停權</translation>
    </message>
    <message>
        <source>To delete</source>
        <translation>應刪除</translation>
    </message>
    <message>
        <source>Shared</source>
        <translation>共用</translation>
    </message>
    <message>
        <source>Privileged</source>
        <translation>特權</translation>
    </message>
    <message>
        <source>Leavers</source>
        <translation>離職</translation>
    </message>
    <message>
        <source>Duplicates</source>
        <translation>重複</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>長度</translation>
    </message>
    <message>
        <source>Characters</source>
        <translation>組成</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>存在天數</translation>
    </message>
    <message>
        <source>History</source>
        <translation>歷史紀錄</translation>
    </message>
    <message>
        <source>Lock-out</source>
        <translation>鎖定</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>健康等級</translation>
    </message>
    <message>
        <source>Unmanaged</source>
        <translation>未納管</translation>
    </message>
    <message>
        <source>Unsupported</source>
        <translation>停止支援</translation>
    </message>
    <message>
        <source>Antivirus</source>
        <translation>防毒</translation>
    </message>
    <message>
        <source>Validity</source>
        <translation>效期</translation>
    </message>
    <message>
        <source>Ending soon</source>
        <translation>將到期</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>金鑰</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>簽章</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>主體</translation>
    </message>
    <message>
        <source>EV</source>
        <translation>EV</translation>
    </message>
    <message>
        <source>Chain</source>
        <translation>憑證鏈</translation>
    </message>
    <message>
        <source>Host name</source>
        <translation>名稱</translation>
    </message>
    <message>
        <source>Any to any</source>
        <translation>任意對任意</translation>
    </message>
    <message>
        <source>Unused</source>
        <translation>未使用</translation>
    </message>
    <message>
        <source>Idle</source>
        <translation>久未使用</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>逾期</translation>
    </message>
    <message>
        <source>No owner</source>
        <translation>無負責人</translation>
    </message>
    <message>
        <source>Not logged</source>
        <translation>未留紀錄</translation>
    </message>
    <message>
        <source>Retention</source>
        <translation>留存</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>評估</translation>
    </message>
    <message>
        <source>Rhythm</source>
        <translation>掃描週期</translation>
    </message>
    <message>
        <source>High risk</source>
        <translation>高風險</translation>
    </message>
    <message>
        <source>Rescan</source>
        <translation>複掃</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>報告欄位</translation>
    </message>
    <message>
        <source>Log fields</source>
        <translation>日誌欄位</translation>
    </message>
    <message>
        <source>Failures</source>
        <translation>連續錯誤</translation>
    </message>
    <message>
        <source>Stuffing</source>
        <translation>撞庫</translation>
    </message>
    <message>
        <source>No such account</source>
        <translation>非客戶帳號</translation>
    </message>
    <message>
        <source>Abroad</source>
        <translation>境外</translation>
    </message>
    <message>
        <source>Travel</source>
        <translation>異地</translation>
    </message>
    <message>
        <source>Off hours</source>
        <translation>非上班時間</translation>
    </message>
    <message>
        <source>New device</source>
        <translation>新設備</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>份數</translation>
    </message>
    <message>
        <source>Media</source>
        <translation>媒體</translation>
    </message>
    <message>
        <source>Off-site</source>
        <translation>異地</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>備份失敗</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>還原測試</translation>
    </message>
    <message>
        <source>Restore overdue</source>
        <translation>還原逾期</translation>
    </message>
    <message>
        <source>Interval</source>
        <translation>備份間隔</translation>
    </message>
    <message>
        <source>Drill overdue</source>
        <translation>演練逾期</translation>
    </message>
    <message>
        <source>RTO</source>
        <translation>RTO</translation>
    </message>
    <message>
        <source>RPO</source>
        <translation>RPO</translation>
    </message>
    <message>
        <source>Security staff</source>
        <translation>資安人員</translation>
    </message>
    <message>
        <source>Other staff</source>
        <translation>其他人員</translation>
    </message>
    <message>
        <source>Assessment</source>
        <translation>評量</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>主題</translation>
    </message>
    <message>
        <source>Retraining</source>
        <translation>補訓</translation>
    </message>
    <message>
        <source>Retrained late</source>
        <translation>補訓逾期</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>等級</translation>
    </message>
    <message>
        <source>Aspects</source>
        <translation>面向</translation>
    </message>
    <message>
        <source>Test overdue</source>
        <translation>檢測逾期</translation>
    </message>
    <message>
        <source>Laboratory</source>
        <translation>實驗室</translation>
    </message>
    <message>
        <source>Not passed</source>
        <translation>未通過</translation>
    </message>
    <message>
        <source>Report review</source>
        <translation>報告覆核</translation>
    </message>
    <message>
        <source>Retest</source>
        <translation>再檢測</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>上架</translation>
    </message>
    <message>
        <source>Recipients</source>
        <translation>傳送對象</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>類別</translation>
    </message>
    <message>
        <source>Class 1</source>
        <translation>第一類</translation>
    </message>
    <message>
        <source>Class 2</source>
        <translation>第二類</translation>
    </message>
    <message>
        <source>Class 2, before</source>
        <translation>第二類（舊制）</translation>
    </message>
    <message>
        <source>Class 3</source>
        <translation>第三類</translation>
    </message>
    <message>
        <source>Second check</source>
        <translation>另行確認</translation>
    </message>
    <message>
        <source>Daily limit</source>
        <translation>單日額度</translation>
    </message>
    <message>
        <source>Raised limit</source>
        <translation>調高額度</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>約定</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>同意</translation>
    </message>
    <message>
        <source>4G</source>
        <translation>4G 門號</translation>
    </message>
    <message>
        <source>Counter</source>
        <translation>臨櫃</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>卡別</translation>
    </message>
    <message>
        <source>Match</source>
        <translation>比對</translation>
    </message>
    <message>
        <source>External users</source>
        <translation>外部使用者</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>標準</translation>
    </message>
    <message>
        <source>AAL reached</source>
        <translation>AAL 要求</translation>
    </message>
    <message>
        <source>AAL shown</source>
        <translation>AAL 鑑別器</translation>
    </message>
</context>
<context>
    <name>Severity</name>
    <message>
        <source>Low</source>
        <translation>低</translation>
    </message>
    <message>
        <source>High</source>
        <translation>高</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>中</translation>
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
    <message>
        <source>Required: the broker&apos;s code, for example B-07.</source>
        <translation>必填：券商代碼，如 B-07。</translation>
    </message>
    <message>
        <source>The broker&apos;s name; masked unless asked for.</source>
        <translation>券商名稱；除非要求，一律遮蔽。</translation>
    </message>
    <message>
        <source>Required: 114 or 2025.</source>
        <translation>必填：114 或 2025。</translation>
    </message>
    <message>
        <source>1 to 4; empty where it is not known.</source>
        <translation>1 至 4；不知道就留白。</translation>
    </message>
    <message>
        <source>Share of electronic trading, such as 88%; empty where it is not known, never 0.</source>
        <translation>電子交易比重，如 88%；不知道就留白，不要填 0。</translation>
    </message>
    <message>
        <source>Points, such as 27.5; empty where they are not known, never 0.</source>
        <translation>分數，如 27.5；不知道就留白，不要填 0。</translation>
    </message>
    <message>
        <source>The group of the type, for example access control.</source>
        <translation>缺失類型所屬類別，如存取控制。</translation>
    </message>
    <message>
        <source>What brokers are counted by, always in the same words; the audit point stands for it where it is empty.</source>
        <translation>據以計算家數，用語須一致；留白時以查核點代替。</translation>
    </message>
    <message>
        <source>The code of the audit point, for example ACC-2.</source>
        <translation>查核點代碼，如 ACC-2。</translation>
    </message>
    <message>
        <source>The finding in the auditor&apos;s words.</source>
        <translation>查核人員所寫的缺失內容。</translation>
    </message>
    <message>
        <source>One row per broker and year on the first sheet, one row per finding on the second. What is not known stays empty: it is never read as 0. Instead of findings, columns of the first sheet may count them by type, with the head “category: type”.</source>
        <translation>第一張工作表每家券商每年度一列，第二張每件缺失一列。不知道的留白，不會當作 0。也可不列缺失，改在第一張加欄逐類計數，欄名寫「類別：類型」。</translation>
    </message>
    <message>
        <source>Fill in the coloured cells on the first sheet, one row a point; the other cells are locked so that the answers find back.</source>
        <translation>請填寫第一張工作表的有色儲存格，每列一個查核點；其他儲存格已鎖定，以便答案對回原處。</translation>
    </message>
    <message>
        <source>Choose an answer from the list: conforms, partly conforms, does not conform, or not applicable. Leave a point blank if you cannot say.</source>
        <translation>請由清單選擇：符合、部分符合、不符合或不適用；無法判斷者請留白。</translation>
    </message>
    <message>
        <source>Explain the answer, above all where it is not “conforms”, and name the evidence: documents, records, screens, and where they are.</source>
        <translation>請說明理由，特別是並非「符合」者，並列出佐證：文件、紀錄、畫面及其存放處。</translation>
    </message>
    <message>
        <source>Say who answered and when, row by row: several people may share the sheet.</source>
        <translation>請逐列註明填答人與填答日；可由多人分工填寫。</translation>
    </message>
    <message>
        <source>Required.</source>
        <translation>必填。</translation>
    </message>
    <message>
        <source>One or several of: %1.</source>
        <translation>可填一項或多項：%1。</translation>
    </message>
    <message>
        <source>One of: %1.</source>
        <translation>擇一填寫：%1。</translation>
    </message>
    <message>
        <source>One row each. What is not known stays empty, or “unknown”: it is told as “cannot be judged” and never counts as kept. Columns that nobody needs may be deleted; heads may be in either language and in any order. Days may be written 115/07/18 or 2026-07-18.</source>
        <translation>一項一列。不知道的留白或填「未知」：一律列為無法判斷，不會當作符合。用不到的欄位可以刪除；欄位名稱中英文皆可，順序不拘。日期可寫 115/07/18 或 2026-07-18。</translation>
    </message>
    <message>
        <source>Required, and there once only: the point&apos;s code.</source>
        <translation>必填且不得重複：查核點的代碼。</translation>
    </message>
    <message>
        <source>The group under which the point stands; empty is allowed.</source>
        <translation>查核點所屬的類別，可留空。</translation>
    </message>
    <message>
        <source>A short name. Every point needs a name or a text, in one language at least; it then stands for the other too.</source>
        <translation>簡短名稱。每個查核點至少要有名稱或查核內容，中英文擇一即可；只填一種時，另一種語言也顯示同樣文字。</translation>
    </message>
    <message>
        <source>The short name in English.</source>
        <translation>英文的簡短名稱。</translation>
    </message>
    <message>
        <source>What is to be checked, in a sentence or two.</source>
        <translation>要查什麼，以一兩句話寫明。</translation>
    </message>
    <message>
        <source>The same in English.</source>
        <translation>查核內容的英文。</translation>
    </message>
    <message>
        <source>The article it rests on; the sheet&apos;s name where it is empty.</source>
        <translation>所依據的條文；留空時以工作表名稱代替。</translation>
    </message>
    <message>
        <source>The tiers of firms to which it applies, from the list; empty for all.</source>
        <translation>適用的公司級別，由清單選擇；留空表示全部適用。</translation>
    </message>
    <message>
        <source>How often it is due: a whole number of months, from 0 to 1000.</source>
        <translation>多久查一次：以月為單位的整數，0 到 1000。</translation>
    </message>
    <message>
        <source>First day in force, such as 2026-01-31 or 115/01/31.</source>
        <translation>開始適用的日期，例如 2026-01-31 或 115/01/31。</translation>
    </message>
    <message>
        <source>Last day in force; empty where none is set.</source>
        <translation>最後適用的日期；未訂者留空。</translation>
    </message>
    <message>
        <source>What would show it: one a line of the cell.</source>
        <translation>可用來佐證的資料，儲存格內一行一項。</translation>
    </message>
    <message>
        <source>How a sample may be drawn.</source>
        <translation>建議的抽樣方式。</translation>
    </message>
    <message>
        <source>Points deducted where it is not kept: a whole number from 0 to 1000.</source>
        <translation>不符合時的扣分：0 到 1000 的整數。</translation>
    </message>
    <message>
        <source>Whatever else the auditor should know.</source>
        <translation>其他查核人員應知道的事。</translation>
    </message>
    <message>
        <source>Points of an earlier version in whose place it stands, such as ACC-1@1.0.0; several by commas.</source>
        <translation>所取代的舊版查核點，例如 ACC-1@1.0.0；多個以逗號分隔。</translation>
    </message>
    <message>
        <source>Audit points</source>
        <translation>查核點</translation>
    </message>
    <message>
        <source>One row a point, on the first sheet; needed are the code, and a name or a text. Columns that nobody needs may be deleted; heads may be in either language and in any order. This sheet, with its examples, is not read.</source>
        <translation>在第一個工作表填寫，一列一個查核點；代碼必填，名稱與查核內容至少填一項。用不到的欄可以刪除，欄名用中文或英文、順序都不拘。本工作表與其中的範例不會被讀入。</translation>
    </message>
    <message>
        <source>Example</source>
        <translation>範例</translation>
    </message>
    <message>
        <source>A checklist of one&apos;s own</source>
        <translation>自訂查核清單</translation>
    </message>
    <message>
        <source>Code of the point of which this is a part: above it, in the same group.</source>
        <translation>所屬上層查核點的代碼；上層須在同一類別且列在前面。</translation>
    </message>
    <message>
        <source>The tiers of firms to which it does not apply, from the list.</source>
        <translation>不適用的公司級別，由清單選擇。</translation>
    </message>
    <message>
        <source>What can verify it: a kind of analysis such as accounts, or a rule or scenario of the gateway simulation such as gateway:R-BASE-01.</source>
        <translation>可用什麼驗證：佐證分析的種類（例如 accounts），或閘道模擬的規則或情境（例如 gateway:R-BASE-01）。</translation>
    </message>
    <message>
        <source>What it relates to in other packs, one a line of the cell: pack/code, a strength (same, part, more, overlap), a colon and why.</source>
        <translation>與其他清單的對照，儲存格內一行一項：清單代號/代碼、強度（相同、部分、涵蓋、重疊）、冒號與理由。</translation>
    </message>
    <message>
        <source>Required: the code of a point of the checklist that is linked.</source>
        <translation>必填：作為起點的清單中，查核點的代碼。</translation>
    </message>
    <message>
        <source>Required: the id of the pack it is linked to, such as iso27001-annex-a or zt-guideline.</source>
        <translation>必填：對照到哪一份清單的代號，例如 iso27001-annex-a 或 zt-guideline。</translation>
    </message>
    <message>
        <source>Required: the code of the point, group or domain in that pack.</source>
        <translation>必填：該清單中查核點、類別或場域的代碼。</translation>
    </message>
    <message>
        <source>Required, from the list: the point asks the same, is a part of it, asks more, or overlaps with it.</source>
        <translation>必填，從清單選：查核點的要求與它相同、是它的一部分、涵蓋它，或部分重疊。</translation>
    </message>
    <message>
        <source>Why, in a sentence. Every link needs a reason in one language at least; it then stands for the other too.</source>
        <translation>一句話的理由。每項對照至少要有一種語言的理由，另一種語言沒填時沿用。</translation>
    </message>
    <message>
        <source>What the code in the pack is, from the list; a point where it is empty.</source>
        <translation>該代碼是什麼，從清單選；空白表示查核點。</translation>
    </message>
    <message>
        <source>The version of that pack; empty: the one that is pinned or shipped.</source>
        <translation>該清單的版本；空白表示已納入或內建的版本。</translation>
    </message>
    <message>
        <source>Whose reading it is; the sheet&apos;s name where it is empty.</source>
        <translation>是誰的判讀；空白時以工作表名稱代替。</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>對照</translation>
    </message>
    <message>
        <source>One row a link, on the first sheet; needed are the point, the pack, the code in it, the strength and a reason. Columns that nobody needs may be deleted; heads may be in either language and in any order. This sheet, with its examples, is not read.</source>
        <translation>在第一個工作表，一列一項對照；必填查核點、對照清單、對照代碼、強度與理由。用不到的欄可刪除；欄名中英文皆可，順序不拘。本工作表與其中的範例不會讀入。</translation>
    </message>
    <message>
        <source>A crosswalk of one&apos;s own</source>
        <translation>自訂對照表</translation>
    </message>
    <message>
        <source>The kinds of audit for which it is looked at, from the list; empty for all.</source>
        <translation>在哪些種類的查核才看，從清單選；空白代表全部。</translation>
    </message>
    <message>
        <source>The kinds of audit for which it is not, from the list. Where several of the columns that take a point away are filled in, all of them must be so.</source>
        <translation>在哪些種類的查核不看，從清單選。不適用的各欄若填了不只一欄，須全部成立才不適用。</translation>
    </message>
    <message>
        <source>What must be so at the firm for it to apply, in your words: one a line, and all of them; up to 64 characters. The audit asks yes or no. The same words are the same question in every row.</source>
        <translation>受查者要符合什麼才適用，用自己的話寫：一行一條，須全部成立；每條最多 64 字。查核時會問是或否；各列字句相同者是同一個問題。</translation>
    </message>
    <message>
        <source>What takes it away where it is so at the firm: one a line, and all of them.</source>
        <translation>受查者有什麼情形就不適用：一行一條，須全部成立。</translation>
    </message>
    <message>
        <source>Rows may be sorted and columns moved, once the protection of the sheet is lifted, which has no password; please delete none, and leave the hidden column with the keys where it is. Save as xlsx or ods and send the file back.</source>
        <translation>要排序列或移動欄，請先取消工作表保護（沒有密碼）；請勿刪除，並保留隱藏的識別碼欄。請存成 xlsx 或 ods 後寄回。</translation>
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
    <message>
        <source>Whole institution</source>
        <translation>全機構</translation>
    </message>
    <message>
        <source>Partly implemented</source>
        <translation>部分實施</translation>
    </message>
    <message>
        <source>Not implemented</source>
        <translation>未實施</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>規劃中</translation>
    </message>
    <message>
        <source>Partly implemented %1%</source>
        <translation>部分實施 %1%</translation>
    </message>
    <message>
        <source>Implemented</source>
        <translation>已實施</translation>
    </message>
    <message>
        <source>Not applicable</source>
        <translation>不適用</translation>
    </message>
    <message>
        <source>Not assessed</source>
        <translation>未評估</translation>
    </message>
    <message>
        <source>Agreed</source>
        <translation>同意</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>退回</translation>
    </message>
    <message>
        <source>To be reviewed</source>
        <translation>待覆核</translation>
    </message>
    <message>
        <source>Removed by the guideline&apos;s cloud table</source>
        <translation>依指引雲端適用表不適用</translation>
    </message>
    <message>
        <source>Stated not applicable</source>
        <translation>經評估不適用</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>連結</translation>
    </message>
    <message>
        <source>File</source>
        <translation>檔案</translation>
    </message>
    <message>
        <source>Share of the systems</source>
        <translation>系統占比</translation>
    </message>
    <message>
        <source>Share of the weighted systems</source>
        <translation>加權系統占比</translation>
    </message>
    <message>
        <source>The scope&apos;s own answers</source>
        <translation>直接評估</translation>
    </message>
    <message>
        <source>Weakest system</source>
        <translation>最弱系統</translation>
    </message>
    <message>
        <source>The level that at least %1% of the systems have</source>
        <translation>至少 %1% 的系統達到的等級</translation>
    </message>
    <message>
        <source>The level that systems of at least %1% of the weight have</source>
        <translation>合計權重至少 %1% 的系統達到的等級</translation>
    </message>
    <message>
        <source>The scope&apos;s own answers; systems do not count</source>
        <translation>以該範圍自身的評估為準，不計系統</translation>
    </message>
    <message>
        <source>The level that every system has</source>
        <translation>每個系統都達到的等級</translation>
    </message>
    <message>
        <source>Systems of the adopted list</source>
        <translation>已採納名單內的系統</translation>
    </message>
    <message>
        <source>All systems</source>
        <translation>全部系統</translation>
    </message>
    <message>
        <source>Traditional</source>
        <translation>傳統</translation>
    </message>
    <message>
        <source>Initial</source>
        <translation>起始</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>進階</translation>
    </message>
    <message>
        <source>Optimal</source>
        <translation>最佳</translation>
    </message>
    <message>
        <source>Below I</source>
        <translation>尚未達 I</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1&#x3000;%2</translation>
    </message>
    <message>
        <source>NT$ %1</source>
        <translation>新臺幣 %1 元</translation>
    </message>
    <message>
        <source>Below the first stage</source>
        <translation>未達第一階段</translation>
    </message>
    <message>
        <source>%1 (%2): %3</source>
        <translation>%1（%2）：%3</translation>
    </message>
    <message>
        <source>%1 passed: %2</source>
        <translation>%1 通過：%2</translation>
    </message>
    <message>
        <source>%1 failed: %2</source>
        <translation>%1 未通過：%2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>drawn: %1; looked at: %2; exceptions: %3</source>
        <translation>抽出 %1 項，已查 %2 項，例外 %3 項</translation>
    </message>
    <message>
        <source>Annual routine audit</source>
        <translation>年度例行查核</translation>
    </message>
    <message>
        <source>Selected-case audit</source>
        <translation>選案查核</translation>
    </message>
    <message>
        <source>Special-project audit</source>
        <translation>專案查核</translation>
    </message>
    <message>
        <source>Conforms</source>
        <translation>符合</translation>
    </message>
    <message>
        <source>Partly conforms</source>
        <translation>部分符合</translation>
    </message>
    <message>
        <source>Does not conform</source>
        <translation>不符合</translation>
    </message>
    <message>
        <source>Not checked</source>
        <translation>未查</translation>
    </message>
    <message>
        <source>Ready for review</source>
        <translation>待覆核</translation>
    </message>
    <message>
        <source>Returned by the reviewer</source>
        <translation>退回</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>已核可</translation>
    </message>
    <message>
        <source>Being prepared</source>
        <translation>編製中</translation>
    </message>
    <message>
        <source>Low severity</source>
        <translation>低</translation>
    </message>
    <message>
        <source>High severity</source>
        <translation>高</translation>
    </message>
    <message>
        <source>Medium severity</source>
        <translation>中</translation>
    </message>
    <message>
        <source>Being remedied</source>
        <translation>改善中</translation>
    </message>
    <message>
        <source>Ready for retest</source>
        <translation>待複查</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>已結案</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>未結</translation>
    </message>
    <message>
        <source>At even intervals</source>
        <translation>等距抽樣</translation>
    </message>
    <message>
        <source>At random within strata</source>
        <translation>分層抽樣</translation>
    </message>
    <message>
        <source>Every item</source>
        <translation>全查</translation>
    </message>
    <message>
        <source>At random</source>
        <translation>隨機抽樣</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>正常</translation>
    </message>
    <message>
        <source>Exception</source>
        <translation>例外</translation>
    </message>
    <message>
        <source>Not looked at</source>
        <translation>未查</translation>
    </message>
    <message>
        <source>%1 %2 %3</source>
        <translation>%1&#x3000;%2&#x3000;%3</translation>
    </message>
    <message>
        <source>Internal incident</source>
        <translation>內部事件</translation>
    </message>
    <message>
        <source>External intrusion</source>
        <translation>外力入侵</translation>
    </message>
    <message>
        <source>Natural disaster</source>
        <translation>天然災害</translation>
    </message>
    <message>
        <source>Emergency</source>
        <translation>突發事件</translation>
    </message>
    <message>
        <source>Not classed</source>
        <translation>未分類</translation>
    </message>
    <message>
        <source>from the occurrence</source>
        <translation>自發生起算</translation>
    </message>
    <message>
        <source>from its being noticed</source>
        <translation>自知悉起算</translation>
    </message>
    <message>
        <source>Occurred</source>
        <translation>發生</translation>
    </message>
    <message>
        <source>Noticed</source>
        <translation>知悉</translation>
    </message>
    <message>
        <source>Initial report</source>
        <translation>初步通報</translation>
    </message>
    <message>
        <source>Formal report</source>
        <translation>正式通報</translation>
    </message>
    <message>
        <source>Closure report</source>
        <translation>解除通報</translation>
    </message>
    <message>
        <source>Announcement</source>
        <translation>公告</translation>
    </message>
    <message>
        <source>Containment begins</source>
        <translation>抑制</translation>
    </message>
    <message>
        <source>Contained</source>
        <translation>抑制完成</translation>
    </message>
    <message>
        <source>Eradication begins</source>
        <translation>消除</translation>
    </message>
    <message>
        <source>Eradicated</source>
        <translation>消除完成</translation>
    </message>
    <message>
        <source>Recovery begins</source>
        <translation>回復</translation>
    </message>
    <message>
        <source>Back to normal</source>
        <translation>回復正常</translation>
    </message>
    <message>
        <source>Others informed</source>
        <translation>告知相關人</translation>
    </message>
    <message>
        <source>Continuity plan</source>
        <translation>啟動營運持續</translation>
    </message>
    <message>
        <source>Evidence taken</source>
        <translation>採證</translation>
    </message>
    <message>
        <source>Complaint</source>
        <translation>客訴</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>紀錄</translation>
    </message>
    <message>
        <source>Contain</source>
        <translation>抑制</translation>
    </message>
    <message>
        <source>Eradicate</source>
        <translation>消除</translation>
    </message>
    <message>
        <source>Recover</source>
        <translation>回復</translation>
    </message>
    <message>
        <source>in work</source>
        <translation>進行中</translation>
    </message>
    <message>
        <source>done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>not begun</source>
        <translation>未開始</translation>
    </message>
    <message>
        <source>Collected</source>
        <translation>採集</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>複製</translation>
    </message>
    <message>
        <source>Sealed</source>
        <translation>封存</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>移交</translation>
    </message>
    <message>
        <source>Stored</source>
        <translation>保管</translation>
    </message>
    <message>
        <source>Seal opened</source>
        <translation>啟封</translation>
    </message>
    <message>
        <source>Examined</source>
        <translation>檢視</translation>
    </message>
    <message>
        <source>noticed before it occurred</source>
        <translation>知悉早於發生</translation>
    </message>
    <message>
        <source>reported or announced before the clocks began</source>
        <translation>通報或公告早於起算時點</translation>
    </message>
    <message>
        <source>eradication began before containment</source>
        <translation>消除早於抑制</translation>
    </message>
    <message>
        <source>recovery began before eradication was done</source>
        <translation>消除未完成就開始回復</translation>
    </message>
    <message>
        <source>reported as closed before all was back to normal</source>
        <translation>尚未回復正常就通報解除</translation>
    </message>
    <message>
        <source>some lines are later than now and do not count yet</source>
        <translation>有些紀錄的時間在現在之後，尚不計入</translation>
    </message>
    <message>
        <source>nothing was recorded</source>
        <translation>沒有任何紀錄</translation>
    </message>
    <message>
        <source>the first entry is not the collection</source>
        <translation>第一筆不是採集</translation>
    </message>
    <message>
        <source>collected a second time</source>
        <translation>重複採集</translation>
    </message>
    <message>
        <source>earlier than the entry before</source>
        <translation>早於前一筆</translation>
    </message>
    <message>
        <source>a gap: not held by the one named</source>
        <translation>保管中斷：經手人與前一筆不銜接</translation>
    </message>
    <message>
        <source>where is not known</source>
        <translation>地點不詳</translation>
    </message>
    <message>
        <source>no hash was taken</source>
        <translation>未取雜湊值</translation>
    </message>
    <message>
        <source>the hash changed</source>
        <translation>雜湊值改變</translation>
    </message>
    <message>
        <source>not the hash of the file kept here</source>
        <translation>與本檔所存檔案的雜湊值不同</translation>
    </message>
    <message>
        <source>not sealed</source>
        <translation>未封存</translation>
    </message>
    <message>
        <source>another seal than the one put on</source>
        <translation>封存編號不符</translation>
    </message>
    <message>
        <source>%1 d %2 h %3 min</source>
        <translation>%1 天 %2 時 %3 分</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 時 %2 分</translation>
    </message>
    <message>
        <source>not required</source>
        <translation>不需要</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>剩 %1</translation>
    </message>
    <message>
        <source>overdue by %1</source>
        <translation>逾 %1，尚未完成</translation>
    </message>
    <message>
        <source>done, %1 late</source>
        <translation>已完成，逾 %1</translation>
    </message>
    <message>
        <source>due at once, open for %1</source>
        <translation>應立即辦理，已過 %1</translation>
    </message>
    <message>
        <source>due at once</source>
        <translation>應立即辦理</translation>
    </message>
    <message>
        <source>done before the start</source>
        <translation>起算前已完成</translation>
    </message>
    <message>
        <source>done after %1</source>
        <translation>%1後完成</translation>
    </message>
    <message>
        <source>not known whether required</source>
        <translation>是否需要尚不明</translation>
    </message>
    <message>
        <source>start not known</source>
        <translation>起算時間不明</translation>
    </message>
    <message>
        <source>Given back</source>
        <translation>歸還</translation>
    </message>
    <message>
        <source>Below the tolerable rate, with that confidence.</source>
        <translation>在此信賴水準下，例外率低於可容忍率。</translation>
    </message>
    <message>
        <source>Not shown to be below the tolerable rate: draw more, or rely on it no further.</source>
        <translation>無法證明例外率低於可容忍率：請擴大抽樣，或不再依賴此控制。</translation>
    </message>
    <message>
        <source>No conclusion until every drawn item is looked at.</source>
        <translation>抽出的項目全部查完後才有結論。</translation>
    </message>
    <message>
        <source>Population: %1, %2 items, SHA-256 %3.</source>
        <translation>母體：%1，%2 筆，SHA-256 %3。</translation>
    </message>
    <message>
        <source>Drawn: %1 items. %2; seed: %3.</source>
        <translation>抽出 %1 項。%2；種子：%3。</translation>
    </message>
    <message>
        <source>The rule (confidence %1%, tolerable %2, expected %3) asks for %4 items and allows %5 exceptions.</source>
        <translation>依規則（信賴水準 %1%、可容忍率 %2、預期率 %3）須抽 %4 項，容許 %5 項例外。</translation>
    </message>
    <message>
        <source>Looked at: %1; exceptions: %2 (%3).</source>
        <translation>已查 %1 項；例外 %2 項（%3）。</translation>
    </message>
    <message>
        <source>With confidence %1% there are at most %2 in the population (%3).</source>
        <translation>在 %1% 信賴水準下，母體的例外至多 %2 項（%3）。</translation>
    </message>
    <message>
        <source>The limit is that of as many items drawn at random, not of this method.</source>
        <translation>上限係以同數量的隨機抽樣計算，並非此抽樣方法的精確上限。</translation>
    </message>
    <message>
        <source>Another population: it has %1 items, the recorded one %2.</source>
        <translation>母體不同：此檔 %1 筆，紀錄為 %2 筆。</translation>
    </message>
    <message>
        <source>The seed draws other items.</source>
        <translation>以相同種子重抽，項目不同。</translation>
    </message>
    <message>
        <source>Item %1 is no longer what was drawn.</source>
        <translation>第 %1 項的內容與抽出時不同。</translation>
    </message>
    <message>
        <source>The same items, but the file is another: its SHA-256 differs.</source>
        <translation>項目相同，但檔案不同：SHA-256 不一致。</translation>
    </message>
    <message>
        <source>The seed draws the same items.</source>
        <translation>以相同種子重抽，項目相同。</translation>
    </message>
    <message>
        <source>The hidden column of keys is missing: this is no questionnaire, or the column was deleted.</source>
        <translation>找不到隱藏的識別碼欄：這不是問卷，或該欄已被刪除。</translation>
    </message>
    <message>
        <source>The column is there twice.</source>
        <translation>欄位重複。</translation>
    </message>
    <message>
        <source>Takes conforms, partly conforms, does not conform or not applicable.</source>
        <translation>可填符合、部分符合、不符合或不適用。</translation>
    </message>
    <message>
        <source>Takes a date, such as 2026-01-31.</source>
        <translation>可填日期，例如 2026-01-31。</translation>
    </message>
    <message>
        <source>The text is too long.</source>
        <translation>文字過長。</translation>
    </message>
    <message>
        <source>An error, or a formula without a saved result.</source>
        <translation>錯誤值，或沒有儲存計算結果的公式。</translation>
    </message>
    <message>
        <source>The row is there twice.</source>
        <translation>此列重複出現。</translation>
    </message>
    <message>
        <source>The row has no key: it was added.</source>
        <translation>此列沒有識別碼：為對方自行新增。</translation>
    </message>
    <message>
        <source>The key is not one of ours.</source>
        <translation>識別碼並非本程式所產生。</translation>
    </message>
    <message>
        <source>The row belongs to another audit.</source>
        <translation>此列屬於另一次查核。</translation>
    </message>
    <message>
        <source>The row was sent from another file.</source>
        <translation>此列由另一個檔案寄出。</translation>
    </message>
    <message>
        <source>The point is no longer part of the audit.</source>
        <translation>此查核點已不在本次查核內。</translation>
    </message>
    <message>
        <source>The column is missing.</source>
        <translation>缺少此欄。</translation>
    </message>
    <message>
        <source>No item of that number was drawn.</source>
        <translation>未抽出此序號的項目。</translation>
    </message>
    <message>
        <source>The item is there twice.</source>
        <translation>項目重複出現。</translation>
    </message>
    <message>
        <source>Takes sound, exception or unchecked.</source>
        <translation>可填正常、例外或未查。</translation>
    </message>
    <message>
        <source>There is no item left for it.</source>
        <translation>下方已無項目可對應。</translation>
    </message>
    <message>
        <source>Takes outcome and note; more columns need a row of heads.</source>
        <translation>可填結果與備註兩欄；欄位更多時，第一列須為欄名。</translation>
    </message>
    <message>
        <source>attack gets through</source>
        <translation>攻擊通過</translation>
    </message>
    <message>
        <source>only detected</source>
        <translation>只偵測</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>擋下</translation>
    </message>
    <message>
        <source>served as it should be</source>
        <translation>正常放行</translation>
    </message>
    <message>
        <source>refused by mistake</source>
        <translation>誤擋</translation>
    </message>
    <message>
        <source>let in with limits</source>
        <translation>限縮放行</translation>
    </message>
    <message>
        <source>verify again</source>
        <translation>加強驗證</translation>
    </message>
    <message>
        <source>throttled</source>
        <translation>限速</translation>
    </message>
    <message>
        <source>denied</source>
        <translation>拒絕</translation>
    </message>
    <message>
        <source>session ended</source>
        <translation>切斷工作階段</translation>
    </message>
    <message>
        <source>account locked</source>
        <translation>鎖定帳號</translation>
    </message>
    <message>
        <source>let in</source>
        <translation>放行</translation>
    </message>
    <message>
        <source>%1, with an alert</source>
        <translation>%1並告警</translation>
    </message>
    <message>
        <source>ordinary use</source>
        <translation>正常使用</translation>
    </message>
    <message>
        <source>availability</source>
        <translation>可用性</translation>
    </message>
    <message>
        <source>attack</source>
        <translation>攻擊</translation>
    </message>
    <message>
        <source>registers an authenticator</source>
        <translation>註冊鑑別器</translation>
    </message>
    <message>
        <source>signs in</source>
        <translation>登入</translation>
    </message>
    <message>
        <source>device proves its key</source>
        <translation>設備證明金鑰</translation>
    </message>
    <message>
        <source>device reports its health</source>
        <translation>設備回報健康</translation>
    </message>
    <message>
        <source>shows the authentication assertion</source>
        <translation>出示鑑別聲明</translation>
    </message>
    <message>
        <source>goes around the gateway</source>
        <translation>繞過閘道</translation>
    </message>
    <message>
        <source>opens a connection</source>
        <translation>建立連線</translation>
    </message>
    <message>
        <source>account changes</source>
        <translation>帳號異動</translation>
    </message>
    <message>
        <source>changes the policy</source>
        <translation>變更政策</translation>
    </message>
    <message>
        <source>privileged work is approved</source>
        <translation>核可特權作業</translation>
    </message>
    <message>
        <source>releases an application</source>
        <translation>上版</translation>
    </message>
    <message>
        <source>incident</source>
        <translation>事故</translation>
    </message>
    <message>
        <source>logs are reviewed</source>
        <translation>審查日誌</translation>
    </message>
    <message>
        <source>asks a system</source>
        <translation>要求系統</translation>
    </message>
    <message>
        <source>holds</source>
        <translation>成立</translation>
    </message>
    <message>
        <source>does not hold</source>
        <translation>不成立</translation>
    </message>
    <message>
        <source>out of date</source>
        <translation>過期</translation>
    </message>
    <message>
        <source>contradictory</source>
        <translation>互相矛盾</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>缺漏</translation>
    </message>
    <message>
        <source>signs in at %1 with a password</source>
        <translation>以密碼登入%1</translation>
    </message>
    <message>
        <source>signs in at %1 with password and one-time code</source>
        <translation>以密碼加一次性密碼登入%1</translation>
    </message>
    <message>
        <source>asks %1 for another way in</source>
        <translation>要求改走其他方式登入%1</translation>
    </message>
    <message>
        <source>signs in at %1 with a service key</source>
        <translation>以服務金鑰登入%1</translation>
    </message>
    <message>
        <source>signs in at %1 with FIDO2</source>
        <translation>以 FIDO2 登入%1</translation>
    </message>
    <message>
        <source>writes to %1</source>
        <translation>寫入%1</translation>
    </message>
    <message>
        <source>exports from %1</source>
        <translation>自%1匯出</translation>
    </message>
    <message>
        <source>shares from %1 with outsiders</source>
        <translation>自%1對外分享</translation>
    </message>
    <message>
        <source>uploads to %1</source>
        <translation>上傳至%1</translation>
    </message>
    <message>
        <source>gives %1 a command</source>
        <translation>對%1下指令</translation>
    </message>
    <message>
        <source>administers %1</source>
        <translation>管理%1</translation>
    </message>
    <message>
        <source>reads from %1</source>
        <translation>讀取%1</translation>
    </message>
    <message>
        <source>account enabled</source>
        <translation>帳號啟用</translation>
    </message>
    <message>
        <source>person leaves the firm</source>
        <translation>人員離職</translation>
    </message>
    <message>
        <source>person moves to another department</source>
        <translation>人員調職</translation>
    </message>
    <message>
        <source>password changed</source>
        <translation>變更密碼</translation>
    </message>
    <message>
        <source>key exchanged</source>
        <translation>更換金鑰</translation>
    </message>
    <message>
        <source>account disabled</source>
        <translation>帳號停用</translation>
    </message>
    <message>
        <source>the decision engine is down</source>
        <translation>決策引擎中斷</translation>
    </message>
    <message>
        <source>the assertion server&apos;s clock is wrong</source>
        <translation>聲明伺服器時鐘偏差</translation>
    </message>
    <message>
        <source>files are encrypted</source>
        <translation>檔案遭加密</translation>
    </message>
    <message>
        <source>a medium is lost</source>
        <translation>媒體遺失</translation>
    </message>
    <message>
        <source>flood of requests</source>
        <translation>大量請求湧入</translation>
    </message>
    <message>
        <source>shows %1 the assertion</source>
        <translation>向%1出示聲明</translation>
    </message>
    <message>
        <source>goes to %1 around the gateway</source>
        <translation>繞過閘道直連%1</translation>
    </message>
    <message>
        <source>device&apos;s proof</source>
        <translation>設備證明</translation>
    </message>
    <message>
        <source>health report</source>
        <translation>健康回報</translation>
    </message>
    <message>
        <source>releases to %1</source>
        <translation>上版至%1</translation>
    </message>
    <message>
        <source>Attacker</source>
        <translation>攻擊者</translation>
    </message>
    <message>
        <source>Authenticator</source>
        <translation>鑑別器</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>設備</translation>
    </message>
    <message>
        <source>Access gateway</source>
        <translation>存取閘道</translation>
    </message>
    <message>
        <source>Decision controller</source>
        <translation>決策控制器</translation>
    </message>
    <message>
        <source>Authentication</source>
        <translation>身分設備鑑別</translation>
    </message>
    <message>
        <source>Trust inference</source>
        <translation>信任推斷</translation>
    </message>
    <message>
        <source>Assertion server</source>
        <translation>聲明伺服器</translation>
    </message>
    <message>
        <source>Relying party</source>
        <translation>信賴方</translation>
    </message>
    <message>
        <source>User</source>
        <translation>使用者</translation>
    </message>
    <message>
        <source>signs the challenge</source>
        <translation>簽署挑戰值</translation>
    </message>
    <message>
        <source>verify identity</source>
        <translation>驗證身分</translation>
    </message>
    <message>
        <source>verify device</source>
        <translation>驗證設備</translation>
    </message>
    <message>
        <source>judge again</source>
        <translation>重新評估</translation>
    </message>
    <message>
        <source>check assertion</source>
        <translation>查驗聲明</translation>
    </message>
    <message>
        <source>may be issued</source>
        <translation>准予簽發</translation>
    </message>
    <message>
        <source>passes on, opens the session</source>
        <translation>轉送，建立工作階段</translation>
    </message>
    <message>
        <source>passes on</source>
        <translation>轉送</translation>
    </message>
    <message>
        <source>content goes out</source>
        <translation>內容送出</translation>
    </message>
    <message>
        <source>ask to decide</source>
        <translation>請求判定</translation>
    </message>
    <message>
        <source>assertion for %1</source>
        <translation>給%1的聲明</translation>
    </message>
    <message>
        <source>%1, %2 records</source>
        <translation>%1，%2 筆</translation>
    </message>
    <message>
        <source>%1, %2 times</source>
        <translation>%1，%2 次</translation>
    </message>
    <message>
        <source>%1, as %2</source>
        <translation>%1（以 %2 的名義）</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>%1 later</source>
        <translation>%1後</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 與 %2</translation>
    </message>
    <message>
        <source>Gets through even with every item there</source>
        <translation>即使全部具備仍會通過</translation>
    </message>
    <message>
        <source>Gets through as soon as %1 is missing</source>
        <translation>只要缺少 %1 就會通過</translation>
    </message>
    <message>
        <source>Gets through only if %1 are missing at the same time</source>
        <translation>僅當 %1 同時缺少時才會通過</translation>
    </message>
    <message>
        <source>%1: the attack has what it wants</source>
        <translation>%1：攻擊得逞</translation>
    </message>
    <message>
        <source>%1, expected: %2</source>
        <translation>%1，預期%2</translation>
    </message>
    <message>
        <source>as assessed</source>
        <translation>依評估現況</translation>
    </message>
    <message>
        <source>no item</source>
        <translation>全部未實施</translation>
    </message>
    <message>
        <source>chosen by hand</source>
        <translation>自行勾選</translation>
    </message>
    <message>
        <source>all items</source>
        <translation>全部已實施</translation>
    </message>
    <message>
        <source>without %1</source>
        <translation>拿掉 %1</translation>
    </message>
    <message>
        <source>a score decides</source>
        <translation>以信任分數決定</translation>
    </message>
    <message>
        <source>every criterion must hold</source>
        <translation>每一項準則都要成立</translation>
    </message>
    <message>
        <source>each request alone</source>
        <translation>逐次單獨判斷</translation>
    </message>
    <message>
        <source>each request with its history</source>
        <translation>連同歷史判斷</translation>
    </message>
    <message>
        <source>The point was withdrawn in the new version of the checklist.</source>
        <translation>新版查核清單已刪除這個查核點。</translation>
    </message>
    <message>
        <source>The point was split or merged since; enter the answer where it belongs: %1</source>
        <translation>這個查核點後來拆分或合併；請將答案填入所屬的查核點：%1</translation>
    </message>
    <message>
        <source>the point was split</source>
        <translation>原查核點已拆分</translation>
    </message>
    <message>
        <source>points were merged</source>
        <translation>數個查核點已合併</translation>
    </message>
    <message>
        <source>the points were divided anew</source>
        <translation>查核點已重新劃分</translation>
    </message>
    <message>
        <source>the point has another code and asks something else</source>
        <translation>查核點已改編號，內容也不同</translation>
    </message>
    <message>
        <source>what is asked has changed</source>
        <translation>查核內容已修改</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>修改</translation>
    </message>
    <message>
        <source>Renumbered</source>
        <translation>改編號</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>拆分</translation>
    </message>
    <message>
        <source>Merged</source>
        <translation>合併</translation>
    </message>
    <message>
        <source>Recast</source>
        <translation>重組</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>刪除</translation>
    </message>
    <message>
        <source>no answer yet</source>
        <translation>尚無答案</translation>
    </message>
    <message>
        <source>carried over</source>
        <translation>沿用</translation>
    </message>
    <message>
        <source>carried over, look again</source>
        <translation>承接，須再檢視</translation>
    </message>
    <message>
        <source>kept to be read</source>
        <translation>留存備查</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>類別</translation>
    </message>
    <message>
        <source>Part of</source>
        <translation>所屬查核點</translation>
    </message>
    <message>
        <source>Name of the point</source>
        <translation>查核點名稱</translation>
    </message>
    <message>
        <source>What is asked</source>
        <translation>查核內容</translation>
    </message>
    <message>
        <source>Mechanism code</source>
        <translation>機制代碼</translation>
    </message>
    <message>
        <source>Shall or should</source>
        <translation>應或宜</translation>
    </message>
    <message>
        <source>Whom it concerns</source>
        <translation>適用對象</translation>
    </message>
    <message>
        <source>Whom it leaves out</source>
        <translation>排除對象</translation>
    </message>
    <message>
        <source>In force from</source>
        <translation>生效日</translation>
    </message>
    <message>
        <source>In force up to</source>
        <translation>失效日</translation>
    </message>
    <message>
        <source>Numbers in it</source>
        <translation>其中的數值</translation>
    </message>
    <message>
        <source>Suggested evidence</source>
        <translation>建議佐證</translation>
    </message>
    <message>
        <source>Sampling hint</source>
        <translation>抽樣提示</translation>
    </message>
    <message>
        <source>Deduction points</source>
        <translation>扣分</translation>
    </message>
    <message>
        <source>Repeats another point</source>
        <translation>與他點重複</translation>
    </message>
    <message>
        <source>What can verify it</source>
        <translation>驗證方式</translation>
    </message>
    <message>
        <source>Marks</source>
        <translation>標記</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>出處</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>附註</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Carried over from %1; %2. Look whether the answer still holds.</source>
        <translation>承接自 %1；%2。請檢視答案是否仍成立。</translation>
    </message>
    <message>
        <source>Withdrawn in %1</source>
        <translation>%1 版刪除</translation>
    </message>
    <message>
        <source>Withdrawn in %1: %2</source>
        <translation>%1 版刪除：%2</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1・%2</translation>
    </message>
    <message>
        <source>score</source>
        <translation>計分</translation>
    </message>
    <message>
        <source>criteria</source>
        <translation>條件</translation>
    </message>
    <message>
        <source>contextual</source>
        <translation>脈絡</translation>
    </message>
    <message>
        <source>singular</source>
        <translation>單次</translation>
    </message>
    <message>
        <source>as assessed: %1</source>
        <translation>依評估：%1</translation>
    </message>
    <message>
        <source>the assessment</source>
        <translation>整份評估</translation>
    </message>
    <message>
        <source>audit</source>
        <translation>查核</translation>
    </message>
    <message>
        <source>yearly statement</source>
        <translation>年度聲明書</translation>
    </message>
    <message>
        <source>report</source>
        <translation>報告</translation>
    </message>
    <message>
        <source>Chief information security officer</source>
        <translation>資安長</translation>
    </message>
    <message>
        <source>Chairman</source>
        <translation>董事長</translation>
    </message>
    <message>
        <source>President</source>
        <translation>總經理</translation>
    </message>
    <message>
        <source>Chief auditor</source>
        <translation>稽核主管</translation>
    </message>
    <message>
        <source>Auditor or assessor</source>
        <translation>查核或評估人員</translation>
    </message>
    <message>
        <source>%1 %2 (%3)</source>
        <translation>%1 %2（%3）</translation>
    </message>
    <message>
        <source>does not fit</source>
        <translation>不相符</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>已撤回</translation>
    </message>
    <message>
        <source>signer not trusted</source>
        <translation>簽署人不受信任</translation>
    </message>
    <message>
        <source>stale</source>
        <translation>已失效</translation>
    </message>
    <message>
        <source>fits, signer not checked</source>
        <translation>相符，未核對簽署人</translation>
    </message>
    <message>
        <source>valid</source>
        <translation>有效</translation>
    </message>
    <message>
        <source>%1 bytes</source>
        <translation>%1 位元組</translation>
    </message>
    <message>
        <source>What it relates to</source>
        <translation>對照</translation>
    </message>
</context>
<context>
    <name>Working</name>
    <message>
        <source>From %1 to %2 it is %3, more than %4.</source>
        <translation>%2 減 %1 為 %3，超過 %4。</translation>
    </message>
    <message>
        <source>%1, more than %2.</source>
        <translation>%1，超過 %2。</translation>
    </message>
    <message>
        <source>From %1 to %2 it is %3, less than %4.</source>
        <translation>%2 減 %1 為 %3，不足 %4。</translation>
    </message>
    <message>
        <source>%1, less than %2.</source>
        <translation>%1，低於 %2。</translation>
    </message>
    <message>
        <source>Counted %1; from %2 on it is an exception.</source>
        <translation>計得 %1，達 %2即為例外。</translation>
    </message>
    <message>
        <source>No limit is set; the most is %1.</source>
        <translation>未設限，上限應為 %1。</translation>
    </message>
    <message>
        <source>At %1 within %2, less than %3.</source>
        <translation>%1 相隔 %2，不足 %3。</translation>
    </message>
    <message>
        <source>In order: %1; together %2, less than %3.</source>
        <translation>正常項目：%1；合計 %2，低於 %3。</translation>
    </message>
    <message>
        <source>Lacking: %1; asked for: %2.</source>
        <translation>缺少：%1；應有：%2。</translation>
    </message>
    <message>
        <source>%1 is not within %2.</source>
        <translation>%1 不在 %2 之內。</translation>
    </message>
    <message>
        <source>Read “%1”, which must not be.</source>
        <translation>讀到「%1」，依規則不得有。</translation>
    </message>
    <message>
        <source>Read “%1”; it has to be “%2”.</source>
        <translation>讀到「%1」，應為「%2」。</translation>
    </message>
    <message>
        <source>%1 is %3 before %2.</source>
        <translation>%1 早於 %2，相差 %3。</translation>
    </message>
    <message>
        <source>%1 is %3 after %2.</source>
        <translation>%1 晚於 %2，相差 %3。</translation>
    </message>
    <message>
        <source>From %1 on, %2 were full on %3; judged on %4.</source>
        <translation>自 %1 起，於 %3 屆滿 %2；判定日為 %4。</translation>
    </message>
    <message>
        <source>%2 from %1 end on %3; %4 is %5 later.</source>
        <translation>自 %1 起 %2，至 %3 止；%4 已逾 %5。</translation>
    </message>
    <message>
        <source>Nothing that counts since %1; read “%2”.</source>
        <translation>%1 起沒有可採認的紀錄，讀到「%2」。</translation>
    </message>
    <message>
        <source>The account was first seen on %1, this device on %2: after the %3 in which its devices are learnt.</source>
        <translation>帳號首見於 %1，此設備首見於 %2，已過 %3的學習期。</translation>
    </message>
    <message>
        <source>The same stands in row %1 already.</source>
        <translation>第 %1 列已有相同的一筆。</translation>
    </message>
</context>
</TS>
