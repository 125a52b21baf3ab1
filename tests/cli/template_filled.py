#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The template, filled in with openpyxl, is imported without a mapping. usage: template_filled.py ZTCTL

Every column of it must be known by itself, in both languages, and every answer arrive as it was
typed.
"""
import json
import subprocess
import sys
import tempfile
import warnings
from pathlib import Path

from openpyxl import load_workbook

warnings.simplefilter("ignore")  # openpyxl drops extensions it does not know, as it says itself.

FACTORS = 11
HEAD_ROW = 2
WORDS = {"zh_TW": ("是", "否"), "en": ("Yes", "No")}
EXPECTED = {
    "code": "SYS-1", "name": "核心系統", "owner_unit": "資訊部", "contact": "王", "description": "=說明",
    "rto_minutes": 720, "staff_access_from_outside": "yes", "cloud_service_in_use": "no", "cloud_model": None,
    "own_privileged_infra_accounts": "no", "bulk_personal_or_sensitive_data": "yes",
    "user_and_admin_accounts_separated": "no", "vendor_operates_system": "yes", "external_institution_users": "no",
    "reachable_from_internet": "no", "HR1": "yes", "HR2": "no", "HR3": "yes", "LI1": "no",
    "RF1": 1, "RF2": 2, "RF3": 3, "RF4": 1, "RF5": 2, "RF6": 3, "IF1": 1, "IF2": 2, "IF3": 3, "IF4": 1, "IF5": 2,
}


def ztctl(*arguments):
    return subprocess.run([sys.argv[1], *map(str, arguments)], check=True, capture_output=True).stdout


def fill(path, yes, no):
    book = load_workbook(path)
    sheet = book.worksheets[0]
    heads = [cell.value for cell in sheet[HEAD_ROW] if cell.value]
    facts = [yes, no, None, no, yes, no, yes, no, no]
    row = ["SYS-1", "核心系統", "資訊部", "王", "=說明", 12, *facts]
    row += [yes, no, yes, no]
    row += [1 + i % 3 for i in range(FACTORS)]
    assert len(row) == len(heads), (len(row), heads)
    for column, value in enumerate(row, 1):
        cell = sheet.cell(HEAD_ROW + 1, column, value)
        if isinstance(value, str):
            cell.data_type = "s"
    book.save(path)
    return len(heads)


def check(folder, language):
    sheet, file = folder / f"{language}.xlsx", folder / f"{language}.zta"
    ztctl("template", sheet, "--lang", language)
    columns = fill(sheet, *WORDS[language])
    ztctl("new", file, "--name", "x")
    plan = json.loads(ztctl("import", file, sheet, "--format", "json"))
    assert plan["imported"] and plan["added"] == 1 and not plan["faults"], plan
    fields = [column["field"] for column in plan["columns"] if column["header"]]
    assert len(fields) == columns and None not in fields and len(set(fields)) == columns, fields
    system = json.loads(ztctl("systems", file, "--format", "json"))["systems"][0]
    read = {key: value for key, value in system.items() if key in EXPECTED}
    assert read == EXPECTED, system


with tempfile.TemporaryDirectory() as name:
    for words in WORDS:
        check(Path(name), words)
