# SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The forms of evidence, filled in with openpyxl, are read without a mapping. usage: evidence_forms_filled.py ZTCTL

Every head must be known by itself in both languages, and every word that a drop-down or the page of
explanations offers must be read.
"""
import json
import subprocess
import sys
import tempfile
import warnings
from pathlib import Path

import openpyxl

warnings.simplefilter("ignore")  # openpyxl drops extensions it does not know, as it says itself.

HEAD_ROW = 2
KINDS = ("mobile-apps", "account-opening", "assurance", "backups", "training", "accounts", "devices", "logins")
# What stands in a column that offers no words to choose from; others take a text.
VALUES = {"Day": "115/07/01", "hours": 4, "copies": 3, "media": "磁碟、磁帶", "offsite": "2份", "interval": "每日", "year": 114,
          "daily_limit": "100萬", "sim_generation": "5G", "sim_card": "月租型", "when": "2026-07-01 09:00:00", "level": "0.7",
          "states": "ABCD", "user_account_control": 512}
DURATIONS = {"rto", "rpo", "recovery_time", "data_loss", "hours", "interval"}
DAYS = {"opened_on", "tested_on", "changed_on", "retested_on", "released_on", "restore_tested", "drill_date", "date",
        "retrained_on", "created", "last_login", "password_set", "left", "end_of_support"}


def ztctl(*arguments):
    return subprocess.run([sys.argv[1], *map(str, arguments)], check=True, capture_output=True).stdout


def keys_by_head(path, kind):
    """The reader's own word on what each column is."""
    mapping = json.loads(ztctl("analyse", kind, path, "--format", "json", "--at", "2026-07-18"))["mapping"]
    assert mapping["header_row"] == HEAD_ROW, mapping
    return mapping["columns"]


def drop_downs(sheet):
    """Column → words of its drop-down."""
    words = {}
    for rule in sheet.data_validations.dataValidation:
        for area in rule.sqref.ranges:
            for column in range(area.min_col, area.max_col + 1):
                words[column] = rule.formula1.strip('"').split(",")
    return words


def value_for(key, offered, row):
    if offered:
        return offered[row % len(offered)]
    if key in DAYS:
        return VALUES["Day"]
    if key in DURATIONS:
        return VALUES.get(key, 4)
    return VALUES.get(key, f"甲{row}")


def several(book):
    """Head → words that may stand together, as the page of explanations lists them in Chinese."""
    found = {}
    for sheet in book.worksheets:
        for row in sheet.iter_rows(values_only=True):
            for zh, en, text, _ in [row[:4]] if len(row) >= 4 else []:
                if isinstance(text, str) and "可填一項或多項：" in text:
                    words = text.split("可填一項或多項：")[1].rstrip("。").split("、")
                    found[zh], found[en] = words, words
    return found


def check(folder, kind, language):
    path = folder / f"{kind}-{language}.xlsx"
    ztctl("analyse", kind, "--template", path, "--lang", language)
    book = openpyxl.load_workbook(path)
    sheet = book.worksheets[0]
    heads = {cell.column: cell.value for cell in sheet[HEAD_ROW] if cell.value}
    keys = keys_by_head(path, kind)
    assert sorted(keys) == sorted(heads.values()), (kind, set(heads.values()) ^ set(keys))
    offered, together = drop_downs(sheet), several(book)
    rows = max([len(words) for words in offered.values()] + [1])
    for row in range(rows):
        for column, head in heads.items():
            value = value_for(keys[head], offered.get(column), row)
            if head in together:
                value = "、".join(together[head][:2]) if row else together[head][0]
            sheet.cell(HEAD_ROW + 1 + row, column, value)
    book.save(path)
    result = json.loads(ztctl("analyse", kind, path, "--format", "json", "--at", "2026-07-18"))
    assert not result["faults"], (kind, language, result["faults"][:5])
    assert result["population"] >= 1 and result["excluded"] == 0, (kind, result["population"], result["excluded"])
    return len(offered)


with tempfile.TemporaryDirectory() as name:
    for one in KINDS:
        for words in ("zh_TW", "en"):
            count = check(Path(name), one, words)
            assert count or one == "logins", one
