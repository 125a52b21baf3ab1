#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# incident-a.sh ZTCTL FILE: incidents of firm A: one in work with a first report that came too late, two exhibits and a
# corrective action that became a finding; two that are closed, one of them begun from a published case; a drill. The firm
# and everybody in it are invented. Run after audit-a.sh, whose audit takes the finding.
set -euo pipefail
ztctl=$1
file=$2
here=$(cd "$(dirname "$0")" && pwd)
desk=(--actor 陳怡安)
owner=(--actor 周士軒)

line() { # INCIDENT KIND TIME WHO TEXT OPTIONS…
    "$ztctl" incident event "$file" "$2" "$5" --incident "$1" --at "$3" --who "$4" "${@:6}" "${desk[@]}"
}
set_fields() { # INCIDENT OPTIONS…
    "$ztctl" incident set "$file" --incident "$@" "${desk[@]}"
}
custody() { # INCIDENT EXHIBIT STEP TIME WHO PLACE OPTIONS…
    "$ztctl" incident custody "$file" "$2" "$3" --incident "$1" --at "$4" --who "$5" --place "$6" "${@:7}" "${owner[@]}"
}

"$ztctl" incident new "$file" --code IN-01 --field title=機房電力切換失敗 --field class=natural_disaster \
    --occurred "2026-02-03 03:10" --noticed "2026-02-03 03:12" --role IRO1=資訊處機房 --role IRO3=資訊處 \
    --system SYS-001 "${desk[@]}"
line IN-01 initial_report "2026-02-03 03:30" 陳怡安 "電話通報主管機關窗口。"
line IN-01 contain "2026-02-03 03:15" 周士軒 "改由備援機房接手。"
line IN-01 contained "2026-02-03 03:28" 周士軒 "服務由備援機房提供。"
line IN-01 eradicate "2026-02-03 05:00" 周士軒 "更換不斷電系統的切換模組。"
line IN-01 eradicated "2026-02-03 09:40" 周士軒 "切換測試三次皆成功。"
line IN-01 recover "2026-02-03 22:00" 周士軒 "切回主機房。"
line IN-01 restored "2026-02-03 22:20" 周士軒 "全部系統恢復正常。"
line IN-01 formal_report "2026-02-03 18:00" 陳怡安 "正式通報送出。"
line IN-01 closure_report "2026-02-05 10:00" 陳怡安 "通報解除。"
set_fields IN-01 --field affects_trading=no --field affects_investors=no --field interrupted=no \
    --field description=地震後市電中斷，不斷電系統未自動切換。 --field result=備援機房於18分鐘內接手，未影響交易。 \
    --field root_cause=切換模組逾使用年限，年度檢測未含負載切換。 --field lesson=檢測項目應含實際切換。
set_fields IN-01 --action 年度檢測加入負載切換 --owner 資訊處 --due 2026-06-30
"$ztctl" incident close "$file" --incident IN-01 --by 資訊處處長 --at "2026-02-06 15:00" "${desk[@]}"

"$ztctl" incident new "$file" --code IN-02 --case IC1a --field title=作業系統更新後下單連線中斷 \
    --occurred "2026-05-12 08:52" --noticed "2026-05-12 08:58" --role IRO1=電子商務部 --role IRO3=資訊處 \
    --system SYS-003 "${desk[@]}"
line IN-02 initial_report "2026-05-12 09:20" 陳怡安 "初步通報送出。"
line IN-02 announcement "2026-05-12 09:10" 王紹宇 "官網公告，引導語音下單。" --channel 公告
line IN-02 contain "2026-05-12 09:05" 周士軒 "停止廠商的自動更新。"
line IN-02 contained "2026-05-12 09:15" 周士軒 "更新停止，範圍確定為兩台主機。"
line IN-02 eradicate "2026-05-12 09:16" 周士軒 "恢復防火牆的連線規則。"
line IN-02 eradicated "2026-05-12 09:30" 周士軒 "規則恢復，與更新前相同。"
line IN-02 recover "2026-05-12 09:31" 周士軒 "逐台重啟下單服務。"
line IN-02 restored "2026-05-12 09:33" 周士軒 "下單恢復正常。"
line IN-02 formal_report "2026-05-12 17:30" 陳怡安 "正式通報送出。"
line IN-02 closure_report "2026-05-14 11:00" 陳怡安 "通報解除。"
set_fields IN-02 --field affects_trading=yes --field affects_investors=yes --field interrupted=yes \
    --field result=恢復連線規則後正常，中斷41分鐘。 --field root_cause=更新前未在測試環境驗證，廠商可自行安裝更新。 \
    --field customers=312 --field complaints=17 --field amount=0
set_fields IN-02 --action 廠商更新一律先經測試環境 --owner 資訊處 --due 2026-07-31
"$ztctl" incident close "$file" --incident IN-02 --by 資訊處處長 --at "2026-05-20 10:00" "${desk[@]}"

"$ztctl" incident new "$file" --code IN-03 --field title=下單平台撞庫登入 --field class=intrusion --field level=三級 \
    --role IRO1=電子商務部　王紹宇 --role IRO2=資安處　陳怡安 --role IRO3=資訊處　周士軒 --role IRO4=資訊處處長 \
    --role ER1=法遵處　林明哲 --role ER2=資安處　周士軒 --system SYS-003 --system SYS-004 "${desk[@]}"
line IN-03 occurred "2026-11-28 09:12" 陳怡安 "登入失敗由每分 40 升至 2,300，來自 214 個位址。" --channel WAF \
    --evidence 稽核軌跡抽樣紀錄.txt
line IN-03 noticed "2026-11-28 09:20" 陳怡安 "監控告警 AL-8841；各項時限自此起算。" --channel 告警
line IN-03 contain "2026-11-28 09:31" 周士軒 "閘道封鎖來源，登入改要求圖形驗證。"
line IN-03 announcement "2026-11-28 09:44" 王紹宇 "官網與 App 公告，引導語音下單。" --channel 公告
line IN-03 initial_report "2026-11-28 09:58" 陳怡安 "初步通報送出；原因：窗口代理未設定。"
line IN-03 contained "2026-11-28 10:05" 周士軒 "封鎖 214 個來源後，登入失敗回到平常。"
line IN-03 eradicate "2026-11-28 10:05" 周士軒 "37 個帳號密碼遭試中，強制改密並撤銷工作階段。"
line IN-03 evidence "2026-11-28 11:40" 周士軒 "下單主機記憶體與日誌採集，法遵處同仁在場。"
line IN-03 complaint "2026-11-28 13:05" 王紹宇 "客服受理 4 件，無異常成交。" --channel 客服
set_fields IN-03 --field affects_trading=no --field affects_investors=yes --field interrupted=no \
    --field description=以外洩的帳號密碼自多個位址試登入下單平台。 --field customers=37 --field complaints=4 \
    --field root_cause=登入失敗只計單一帳號，未計單一來源；分散來源的試探不觸發中斷連線的規則。
set_fields IN-03 --action 通報窗口設代理人並每季演練 --owner 資安處 --due 2026-12-31
set_fields IN-03 --action 登入失敗依來源與裝置計次 --owner 資訊處 --due 2027-01-31
"$ztctl" incident finding "$file" --incident IN-03 --action 2 --point twse-audit/NET-14 --severity high "${desk[@]}"
log=$here/evidence-a/稽核軌跡抽樣紀錄.txt
hash=9f2c1b7a4e6d8035c1f0a9b2d3e4f5061728394a5b6c7d8e9fa0b1c2d3e4f506
"$ztctl" incident custody "$file" new collected --incident IN-03 --name waf_1128.jsonl.gz --evidence 稽核軌跡抽樣紀錄.txt \
    --field container=網路設備 --field authorised=yes --field original_state=yes --field storage_safe=yes \
    --field backed_up=yes --at "2026-11-28 09:48" --who 周士軒 --place 資安處 --file "$log" "${owner[@]}"
custody IN-03 E-01 sealed "2026-11-28 09:52" 周士軒 資安處 --file "$log" --seal 封條0412
custody IN-03 E-01 handed_over "2026-11-28 10:20" 林明哲 法遵處 --from 周士軒 --file "$log"
custody IN-03 E-01 stored "2026-11-28 10:35" 林明哲 證物櫃2 --file "$log"
"$ztctl" incident custody "$file" new collected --incident IN-03 --name 下單主機記憶體.aff4 --field container=電腦主機 \
    --field authorised=yes --field third_party=yes --field original_state=yes --field storage_safe=yes \
    --field backed_up=yes --at "2026-11-28 11:40" --who 周士軒 --place 機房 --sha256 "$hash" "${owner[@]}"
custody IN-03 E-02 sealed "2026-11-28 12:15" 周士軒 機房 --sha256 "$hash" --seal 封條0413

"$ztctl" incident new "$file" --code IN-04 --field title=勒索軟體桌上演練 --field class=emergency --field drill=yes \
    --occurred "2026-11-20 14:00" --noticed "2026-11-20 14:05" "${desk[@]}"
