#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Writes the inventory the import benchmark reads: OUT.xlsx with ROWS systems × 20 columns.

Fictional systems; the same arguments always give the same cells. Usage: make_inventory.py OUT [ROWS]
"""
import random
import sys

from openpyxl import Workbook

HEADERS = [
    "系統編號", "系統名稱", "權責單位", "說明", "RTO", "員工自外部存取", "使用雲端服務", "自管特權帳號",
    "客戶個資", "資源所在地", "使用者", "權限", "設備", "系統與資料", "連線方式", "營運中斷衝擊",
    "作業流程改變衝擊", "人力訓練衝擊", "技術差異衝擊", "財務支出衝擊",
]
UNITS = ["資訊處", "資安處", "電子商務部", "信用交易部", "國際業務部", "結算部", "風控室", "法遵處"]
RTO = [4, 8, 24, "8小時", "0.5天", "30分", "4 hours", "1天"]


def rows(count):
    random.seed(20260101)
    yield HEADERS
    for i in range(1, count + 1):
        yield [
            f"SYS-{i:06d}",
            f"第 {i} 號系統",
            random.choice(UNITS),
            f"{random.choice(UNITS)}使用的第 {i % 997} 類作業系統",
            random.choice(RTO),
            random.choice(["是", "否"]),
            random.choice(["Y", "N"]),
            random.choice(["○", "×"]),
            random.choice(["是", "否", None]),
            *(random.randint(1, 3) for _ in range(11)),
        ]


def main():
    count = int(sys.argv[2]) if len(sys.argv) > 2 else 100_000
    book = Workbook(write_only=True)
    sheet = book.create_sheet("系統清冊")
    for row in rows(count):
        sheet.append(row)
    book.save(sys.argv[1])


if __name__ == "__main__":
    main()
