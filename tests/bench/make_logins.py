#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A log of log-ins over 30 days as Windows in Chinese writes its times: 20,000 clients, each with a device, and one address in
ten that tries ever new names. usage: make_logins.py ROWS OUT.csv"""
import sys

rows, clients, day = int(sys.argv[1]), 20_000, 86_400
with open(sys.argv[2], "w", encoding="utf-8") as out:
    out.write("登入時間,帳號,來源IP,國別,結果,裝置\n")
    for i in range(rows):
        second = i * day * 30 // rows
        clock = second % day
        flood = i % 10 == 0
        client = i * 7919 % clients
        name = f"guess{i}" if flood else f"c{client:05}"
        source = "203.0.113.9" if flood else f"198.51.{i * 31 % 250}.{i * 17 % 250}"
        half = "上午" if clock < day // 2 else "下午"
        result = "失敗" if flood or i % 37 == 0 else "成功"
        out.write(f"2026/6/{1 + second // day} {half} {clock // 3600 % 12 or 12:02}:{clock // 60 % 60:02}:{clock % 60:02},"
                  f"{name},{source},TW,{result},d{client}\n")
