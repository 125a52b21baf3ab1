#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# audit-a.sh ZTCTL FILE: an audit against the exchange's checklist for firm A, half way through: results and working
# papers (audit-a.csv), evidence, a sample (leavers-a.csv), points with the reviewer, accepted, returned and changed
# since, findings of this year and one of the last. The firm and everybody in it are invented. Run after maturity-a.sh, whose evidence it uses.
set -euo pipefail
ztctl=$1
file=$2
here=$(cd "$(dirname "$0")" && pwd)
auditor=(--actor 李冠霖)
reviewer=(--actor 張雅雯)

begin() { # TIER FROM TO: an audit of that year
    "$ztctl" audit new "$file" --checklist twse-audit --field kind=annual --field tier="$1" --field period_from="$2" \
        --field period_to="$3" --field scope=全公司資訊系統 --member 李冠霖 --member 張雅雯 "${auditor[@]}"
}
set_point() { # POINT OPTIONS…
    "$ztctl" audit set "$file" --point "$@" "${auditor[@]}"
}

begin 1 2025-01-01 2025-12-31
set_point ACC-2 --result partly --observation "抽核 40 個帳號，2 個逾期停用。"
"$ztctl" audit finding "$file" add --point ACC-2 --field condition=離職帳號未於期限內停用 --field severity=low \
    --field owner=資訊處 --field raised_on=2025-06-20 --field due=2025-09-30 "${auditor[@]}"
"$ztctl" audit finding "$file" retest F-01 --passed yes --text "抽核 20 個帳號，皆於 5 日內停用。" "${auditor[@]}"
"$ztctl" audit finding "$file" close F-01 "${reviewer[@]}"

begin 1 2026-01-01 2026-12-31
"$ztctl" audit set "$file" --from "$here"/audit-a.csv "${auditor[@]}"
set_point ACC-2 --evidence 稽核軌跡抽樣紀錄.txt --evidence "FIDO2 登錄清單.txt"
"$ztctl" audit sample "$file" draw --from "$here"/leavers-a.csv --point ACC-2 --method random --seed 20260618 --size 60 \
    --confidence 95 --tolerable 5 "${auditor[@]}"
"$ztctl" audit sample "$file" check S-01 --from "$here"/leavers-a-checked.csv "${auditor[@]}"
"$ztctl" audit sample "$file" conclude S-01 --text "60 筆中 3 筆逾期停用，例外率上限超過可容忍率。" "${auditor[@]}"
set_point ACC-7 --evidence "FIDO2 登錄清單.txt"
"$ztctl" audit finding "$file" add --point ACC-2 --field condition=離調職帳號停用逾內規時效 --field severity=medium \
    --field cause=人事異動單未即時轉送資訊處 --field effect=離職人員於停用前仍可登入 \
    --field recommendation=人事系統異動當日自動停用帳號 --field owner=資訊處 --field raised_on=2026-06-18 \
    --field due=2027-01-11 "${auditor[@]}"
"$ztctl" audit finding "$file" add --point ACC-3 --field condition=三個維運帳號由多人共用 --field severity=high \
    --field cause=廠商輪值未個別建立帳號 --field effect=無法歸責 --field recommendation=逐人建立帳號並納入特權管理 \
    --field owner=資訊處 --field raised_on=2026-06-19 --field due=2026-10-31 "${auditor[@]}"
"$ztctl" audit finding "$file" set F-03 --field response="10 月底前完成 12 個個人帳號" "${auditor[@]}"
"$ztctl" audit finding "$file" follow-up F-03 --text "已建立 9 個，餘 3 個待廠商到場。" "${auditor[@]}"
"$ztctl" audit finding "$file" add --point NET-8 --field condition=防火牆規則逾一年未檢視 --field severity=low \
    --field owner=資安處 --field raised_on=2026-06-20 "${auditor[@]}"
"$ztctl" audit review "$file" ready --point RA-1,RA-2,POL-1,POL-2,POL-3,ORG-1,ACC-1,ACC-2,ACC-5 "${auditor[@]}"
"$ztctl" audit review "$file" accept --point RA-1,RA-2,POL-1,POL-2,ACC-1,ACC-5 "${reviewer[@]}"
"$ztctl" audit review "$file" return --point ACC-2 --note "登錄清單早於查核期間，請補 2026 上半年的停用紀錄。" "${reviewer[@]}"
set_point ACC-5 --conclusion "日誌已含識別碼與登入時間；備援中心另於 11 月補查。"
