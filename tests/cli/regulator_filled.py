# SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The empty workbook of brokers, filled in by another program. usage: regulator_filled.py ZTCTL"""
import json
import os
import subprocess
import sys
import tempfile

import openpyxl

ztctl = sys.argv[1]


def head_row(sheet, word):
    return next(row[0].row for row in sheet.iter_rows() if row[0].value == word)


def fill(sheet, word, rows, percent=None):
    top = head_row(sheet, word)
    for i, row in enumerate(rows, 1):
        for column, value in enumerate(row, 1):
            cell = sheet.cell(top + i, column, value)
            if column == percent:
                cell.number_format = "0.0%"


for language, word in (("zh_TW", "券商代碼"), ("en", "Broker code")):
    with tempfile.TemporaryDirectory() as folder:
        path = os.path.join(folder, "brokers.xlsx")
        subprocess.run([ztctl, "regulator", "--template", path, "--lang", language], check=True,
                       stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        book = openpyxl.load_workbook(path)
        fill(book.worksheets[0], word, [("B1", "甲", 114, "一級", 0.725, 16), ("B2", "乙", 114, 2, 0.31, None),
                                        ("B1", "甲", 113, 1, 0.29, 10)], percent=5)
        fill(book.worksheets[1], word, [("B1", 114, "存取控制", "盤點", "ACC-2", "未盤點", 3)])
        book.save(path)
        out = subprocess.run([ztctl, "regulator", path, "--format", "json", "--share-cut", "60", "--points-cut", "15"],
                             check=True, capture_output=True).stdout
        result = json.loads(out)
        brokers = {one["code"]: one for one in result["status"]["brokers"]}
        assert (result["year"], result["years"]) == (2025, [2024, 2025]), result["years"]
        assert brokers["B1"]["electronic_share"] == 72.5 and brokers["B1"]["tier"] == 1
        assert brokers["B1"]["deduction_change"] == 6 and brokers["B1"]["zone"] == "attention"
        assert brokers["B1"]["zone_before"] == "ordinary"
        assert brokers["B2"]["deduction"] is None and brokers["B2"]["zone"] == "not_known"
        assert brokers["B1"]["findings"] == [{"type": "盤點", "category": "存取控制", "point": "ACC-2",
                                              "text": "未盤點", "deduction": 3, "finding": ""}]
        # B2 has no known deduction: whether it was audited at all is not known.
        assert result["trend"]["types"][0]["by_year"][1] == {"year": 2025, "brokers": 1, "known": 1, "share": 100}
