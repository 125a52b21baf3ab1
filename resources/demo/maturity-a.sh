#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# maturity-a.sh ZTCTL FILE: gives the imported sample of firm A (firm-a.csv) the answers of a whole
# year: the adopted list, evidence, a kick-off point, the present answers, targets and improvement actions. The firm
# and everybody in it are invented.
set -euo pipefail
ztctl=$1
file=$2
here=$(cd "$(dirname "$0")" && pwd)

"$ztctl" adopt "$file" --reason "資安小組 2026-01 決議（虛構）"
"$ztctl" maturity method "$file" --rollup share --share 60 --population adopted --period-from 2026-01-01 --period-to 2026-12-31 \
    --review-cycle 24 --reason "董事會資安小組 2026-01 決議（虛構）"
"$ztctl" evidence "$file" add "$here"/evidence-a/身分鑑別政策.txt --valid-from 2025-10-01 --valid-to 2026-09-30
"$ztctl" evidence "$file" add "$here"/evidence-a/設備基準檢核表.txt --valid-from 2025-10-01 --valid-to 2026-09-30
"$ztctl" evidence "$file" add "$here/evidence-a/FIDO2 登錄清單.txt" --valid-from 2025-07-01 --valid-to 2025-12-31
"$ztctl" evidence "$file" add "$here"/evidence-a/網段與防火牆規則.txt --valid-from 2026-03-01 --valid-to 2027-02-28
"$ztctl" evidence "$file" add "$here"/evidence-a/稽核軌跡抽樣紀錄.txt --valid-from 2026-04-01
"$ztctl" maturity set "$file" --from "$here"/answers-a-start.csv
"$ztctl" snapshot "$file" "期初 2026-01" --note "期初自評（虛構）"
"$ztctl" maturity set "$file" --from "$here"/answers-a.csv

for scope in institution SYS-031 SYS-047; do
    "$ztctl" target "$file" --scope "$scope" --pillar P1 --level III --due 2027-06-30
    "$ztctl" target "$file" --scope "$scope" --pillar P2 --level II --due 2026-12-31
    "$ztctl" target "$file" --scope "$scope" --pillar P3 --level II --due 2027-03-31
    "$ztctl" target "$file" --scope "$scope" --pillar P4 --level III --due 2027-06-30
    "$ztctl" target "$file" --scope "$scope" --pillar P5 --level II --due 2026-12-31
done

# action TITLE UNIT ITEMS START DUE ONCE YEARLY STATUS PROGRESS [CODES IT WAITS FOR]
action() {
    "$ztctl" action "$file" add "$1" --field owner_unit="$2" --field closes="$3" --field start="$4" --field due="$5" \
        --field cost_once="$6" --field cost_yearly="$7" --field status="$8" --field progress="$9" ${10:+--field depends_on="${10}"}
}
action 身分日誌接監控，即時判斷 資安處 SYS-031/1-6 2027-01-01 2027-04-30 5200000 600000 candidate 0
action 帳號生命週期自動化 資訊處 SYS-031/1-7 2027-05-01 2027-08-31 2400000 200000 candidate 0 A-01
action 設備條件式存取 資訊處 SYS-031/2-4,SYS-047/2-4 2026-07-01 2026-10-31 3200000 300000 in_progress 40
action 設備威脅自動隔離 資安處 SYS-031/2-5,SYS-047/2-5 2026-12-01 2027-05-31 3600000 400000 approved 0 A-03
action 流量相依與異常可視 資訊處 SYS-031/3-3,SYS-047/3-3 2026-10-01 2027-01-31 2400000 150000 in_progress 15
action 核心區微分段 資訊處 SYS-031/3-2,SYS-047/3-2 2027-02-01 2027-07-31 6200000 900000 approved 0 A-05
action 網路韌性演練 資訊處 SYS-031/3-5,SYS-047/3-5 2027-08-01 2027-10-31 4100000 0 candidate 0 A-06
action 異常操作即時撤權 電商部 SYS-031/4-3,SYS-047/4-3 2027-01-01 2027-06-30 5000000 350000 candidate 0
action 應用日誌接監控 資安處 SYS-031/4-6,SYS-047/4-6 2027-02-01 2027-07-31 4000000 350000 candidate 0
action 完成資料分類與標示 法遵處 SYS-031/5-3,SYS-047/5-3 2026-09-01 2027-01-31 1800000 0 in_progress 70
action 資料存取動態屬性 資訊處 SYS-031/5-5,SYS-047/5-5 2027-02-01 2027-05-31 2100000 120000 candidate 0 A-10
action 外洩阻擋上線 資安處 SYS-031/5-2,SYS-047/5-2 2027-06-01 2027-10-31 2600000 300000 candidate 0 A-11
