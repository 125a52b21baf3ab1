# SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Levels of the maturity workbook, worked out anew from its sheet of items."""
import os
import subprocess
import sys
import tempfile
import warnings

import openpyxl

warnings.simplefilter("ignore")
LEVELS = ["I", "II", "III", "IV"]
SHARE = 30  # of the fixture


def rows(sheet, heads):
    """Dictionaries of the rows below the row that holds all these heads."""
    grid = list(sheet.iter_rows(values_only=True))
    top = next(i for i, row in enumerate(grid) if set(heads) <= set(row))
    for row in grid[top + 1:]:
        if row[0] is None:
            return
        yield dict(zip(grid[top], row))


def level(items):
    """The highest level of which, and of all beneath, every applicable item is implemented."""
    applicable = [i for i in items if i["Applies"] == "Yes"]
    if not applicable:
        return None
    reached = "Below I"
    for one in LEVELS:
        if any(i["Level"] == one and i["Status"] != "Implemented" for i in applicable):
            break
        reached = one
    return reached


def check(book):
    scopes = {}
    for item in rows(book["Items"], ["Item", "Applies", "Status"]):
        scopes.setdefault((item["Scope"], item["Pillar"]), []).append(item)
    wrong = count = 0
    for row in rows(book["Levels"], ["Scope", "Pillar", "I applicable"]):
        items = scopes[(row["Scope"], row["Pillar"])]
        for one in LEVELS:
            at = [i for i in items if i["Level"] == one and i["Applies"] == "Yes"]
            done = [i for i in at if i["Status"] == "Implemented"]
            wrong += (row[f"{one} applicable"], row[f"{one} implemented"]) != (len(at), len(done))
        found = row["Level"] or None
        if found != level(items):
            wrong += 1
            print(row["Scope"], row["Pillar"], found, level(items))
        count += 1
    return count, wrong


def check_group(book, systems):
    """The whole institution: a system without answers is below I."""
    scopes = {}
    for item in rows(book["Items"], ["Item", "Applies", "Status"]):
        scopes.setdefault((item["Scope"], item["Pillar"]), []).append(item)
    wrong = 0
    for row in rows(book["Roll-up"], ["Scope", "Weight in all"]):
        if row["Scope"] != "institution":
            continue
        orders = [(LEVELS.index(level(items)) + 1 if level(items) in LEVELS else 0)
                  for (_, pillar), items in scopes.items() if pillar == row["Pillar"]]
        orders += [0] * (systems - len(orders))
        reached = max(k for k in range(5) if sum(o >= k for o in orders) * 100 >= systems * SHARE)
        expected = "Below I" if reached == 0 else LEVELS[reached - 1]
        if (row["Systems counted"], row["Level"]) != (systems, expected):
            wrong += 1
            print(row, expected)
    return wrong


def main():
    systems = 40
    with tempfile.TemporaryDirectory() as folder:
        path = os.path.join(folder, "maturity.xlsx")
        subprocess.run([sys.argv[1], path, str(systems), "en", "maturity"], check=True)
        book = openpyxl.load_workbook(path, data_only=True)
        live = openpyxl.load_workbook(path)
        formulas = sum(c.data_type == "f" for row in live["Levels"].iter_rows() for c in row)
        charts = len(live["Radar"]._charts)
        count, wrong = check(book)
        wrong += check_group(book, systems)
        texts = [c for sheet in live for row in sheet.iter_rows() for c in row
                 if isinstance(c.value, str) and "說明" in c.value and c.data_type == "f"]
    print(f"{count} pillars, {wrong} wrong, {formulas} formulas, {charts} charts")
    return 0 if count == 60 and wrong == 0 and formulas == count * 9 and charts == 1 and not texts else 1


sys.exit(main())
