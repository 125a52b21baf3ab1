#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What openpyxl and LibreOffice write is read as it was meant. usage: foreign_writers.py ZTCTL

One workbook by openpyxl (both of its writers), carried to xlsx and ods by LibreOffice; every copy
must show the same cells. The two copies, made by LibreOffice 7.4, stand beside this file.
"""
import datetime
import json
import subprocess
import sys
import tempfile
from pathlib import Path

from openpyxl import Workbook

KEPT = Path(__file__).parent / "libreoffice"

ROWS = [
    ["系統編號", "系統名稱", "RTO", "可遠端?", "使用者", "上線日", "停機上限"],
    ["SYS-001", "AD 網域服務", 8, True, "內部資訊人員", datetime.date(2026, 1, 31), datetime.time(0, 30)],
    ["ＳＹＳ－００２", "電子下單\n平台", 0.5, False, "外部人員", datetime.datetime(2024, 2, 29, 13, 45), None],
    ["007", ' "quoted", comma;', 1234567.891, None, "", datetime.date(1999, 12, 31), datetime.time(23, 59, 59)],
]
TEXT = [
    ["系統編號", "系統名稱", "RTO", "可遠端?", "使用者", "上線日", "停機上限"],
    ["SYS-001", "AD 網域服務", "8", "TRUE", "內部資訊人員", "2026-01-31", "00:30:00"],
    ["ＳＹＳ－００２", "電子下單\n平台", "0.5", "FALSE", "外部人員", "2024-02-29T13:45:00", ""],
    ["007", ' "quoted", comma;', "1234567.891", "", "", "1999-12-31", "23:59:59"],
]


def peek(path):
    out = subprocess.run([sys.argv[1], "peek", str(path), "--format", "json"], check=True, capture_output=True).stdout
    grid = {}
    for row in json.loads(out)["rows"]:
        for cell in row["cells"]:
            grid[cell["ref"]] = cell["text"]
    return [[grid.get(f"{'ABCDEFG'[column]}{row}", "") for column in range(7)] for row in range(1, 5)]


def plain(grid):
    """LibreOffice carries a truth value to ods as the number 1 or 0; the importer takes both."""
    return [[{"TRUE": "1", "FALSE": "0"}.get(cell, cell) for cell in row] for row in grid]


def written(write_only, folder):
    book = Workbook(write_only=write_only)
    sheet = book.create_sheet("清冊") if write_only else book.active
    for row in ROWS:
        sheet.append(row)
    path = folder / f"writer{int(write_only)}.xlsx"
    book.save(path)
    return path


def main():
    faults = 0
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        own = [written(write_only, folder) for write_only in (False, True)]
        for copy in [*own, KEPT / "writer.xlsx", KEPT / "writer.ods"]:
            found = peek(copy)
            if plain(found) != plain(TEXT):
                faults += 1
                print(copy.name, found)
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())
