#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A questionnaire goes out, is filled in with openpyxl, and comes back. usage: questionnaire_filled.py ZTCTL

Only the answers can be written to; rows are sorted, columns moved and added; what was changed on
both sides waits for a decision; nothing is lost and nobody's answer is overwritten.
"""
import datetime
import json
import random
import subprocess
import sys
import tempfile
import warnings
from pathlib import Path

from openpyxl import Workbook, load_workbook

warnings.simplefilter("ignore")  # openpyxl drops extensions it does not know, as it says itself.

ANSWERS = ["自評結果 Answer", "說明 Explanation", "佐證 Evidence", "填答人 Answered by", "填答日 Answered on"]
POINTS = 66  # of a firm of the fourth tier


def run(*arguments, expect=0):
    done = subprocess.run([sys.argv[1], *map(str, arguments)], capture_output=True)
    assert done.returncode == expect, (arguments, done.returncode, done.stderr.decode())
    return done.stdout


def table(path):
    """The heads, and a dictionary of cells by head for each row below."""
    sheet = load_workbook(path).worksheets[0]
    head = next(row for row in sheet.iter_rows() if any(cell.value == ANSWERS[0] for cell in row))
    heads = [cell.value for cell in head]
    rows = [dict(zip(heads, row)) for row in sheet.iter_rows(min_row=head[0].row + 1) if row[0].value]
    return sheet, heads, rows


def check_workbook(path):
    sheet, heads, rows = table(path)
    assert len(rows) == POINTS, len(rows)
    assert sheet.protection.sheet and not sheet.protection.sort, "locked, but sorting is allowed"
    for row in rows:
        for head, cell in row.items():
            assert cell.protection.locked == (head not in ANSWERS), (head, cell.coordinate)
    key = rows[0]["識別碼 Key"]
    assert sheet.column_dimensions[key.column_letter].hidden
    lists = [one for one in sheet.data_validations.dataValidation if one.type == "list"]
    first, last = rows[0][ANSWERS[0]].coordinate, rows[-1][ANSWERS[0]].coordinate
    assert [str(one.sqref) for one in lists] == [f"{first}:{last}"], lists
    assert lists[0].formula1.count(",") == 3, lists[0].formula1
    notes = " ".join(str(cell.value) for row in load_workbook(path).worksheets[1].iter_rows() for cell in row)
    assert "清單" in notes and "Choose an answer" in notes
    return {row["查核點 Point"].value: row["識別碼 Key"].value for row in rows}


def rearranged(source, target, answers, extra):
    """Other order of rows and columns, a column of their own, and rows of their own."""
    _, heads, rows = table(source)
    heads = heads[::-1]
    random.Random(1).shuffle(rows)
    book = Workbook()
    sheet = book.active
    sheet.append(["我們的備註", *heads])
    for row in rows:
        filled = {head: cell.value for head, cell in row.items()} | answers.get(row["查核點 Point"].value, {})
        sheet.append(["x", *(filled[head] for head in heads)])
    for row in extra:
        sheet.append(["", *(row.get(head) for head in heads)])
    for row in sheet.iter_rows():
        for cell in row:
            if isinstance(cell.value, str):
                cell.data_type = "s"  # whatever it begins with
    book.save(target)


def imported(file, sheet, *arguments, expect=0):
    return json.loads(run("audit", "import-questionnaire", file, sheet, "--format", "json", *arguments, expect=expect))


def fates(result):
    return {row["point"]: row["fate"] for row in result["rows"] if row["fate"] != "unchanged"}


def paper(file, point):
    return json.loads(run("audit", "show", file, "--point", point))


def said(answer, text, who="資訊部 陳", on=None):
    words = {"conform": "符合 Conforms", "partly": "部分符合"}
    return dict(zip(ANSWERS, [words[answer], text, "存取紀錄.xlsx", who, on]))


def check(folder):
    file, out = folder / "a.zta", folder / "out.xlsx"
    run("new", file, "--name", "x")
    run("audit", "new", file, "--checklist", "twse-audit", "--field", "tier=4")
    first = folder / "first.xlsx"
    run("audit", "export-questionnaire", file, "-o", out)
    run("audit", "export-questionnaire", file, "-o", first)
    assert out.read_bytes() == first.read_bytes()
    keys = check_workbook(out)

    back = folder / "back.xlsx"
    day = datetime.datetime(2026, 7, 10)
    rearranged(out, back, {"RA-1": said("conform", "每年\n評鑑", on=day), "RA-2": said("partly", "=1+1 不是公式")},
               [dict(zip(ANSWERS, ["符合", "自己加的", None, "陳", None]))])
    before = file.read_bytes()
    dry = imported(file, back, "--dry-run", expect=1)
    assert file.read_bytes() == before and fates(dry) == {"RA-1": "accepted", "RA-2": "accepted", "": "unknown"}, dry
    result = imported(file, back, expect=1)
    assert result["totals"] == {"accepted": 2, "conflict": 0, "ours": 0, "theirs": 0, "unchanged": POINTS - 2,
                                "unknown": 1}, result["totals"]
    one = paper(file, "RA-1")
    assert (one["answer"], one["answer_text"], one["answered_by"], one["answered_on"]) == (
        "conform", "每年\n評鑑", "資訊部 陳", "2026-07-10"), one
    assert one["result"] == "unchecked" and one["preparer"] == "", one
    assert paper(file, "RA-2")["answer_text"] == "=1+1 不是公式"
    assert fates(imported(file, back, expect=1)) == {"": "unknown"}  # a second time it says nothing new

    # The first workbook comes back from somebody else: sent blank, answered here meanwhile, answered there.
    other = folder / "other.xlsx"
    rearranged(first, other, {"RA-1": said("partly", "兩年一次", "稽核室 林"), "POL-1": said("conform", "有", "")}, [])
    faults = imported(file, other, expect=3)["faults"]
    assert [fault["column"] for fault in faults] == ["answered_by"], faults
    assert paper(file, "POL-1")["answer"] is None
    result = imported(file, other, "--answered-by", "林", expect=1)
    assert fates(result) == {"RA-1": "conflict", "POL-1": "accepted"}, result
    row = next(row for row in result["rows"] if row["point"] == "RA-1")
    assert row["sent"]["answer_text"] == "" and row["ours"]["answer_text"] == "每年\n評鑑", row
    assert row["theirs"]["answer_text"] == "兩年一次", row
    assert paper(file, "RA-1")["answer_text"] == "每年\n評鑑" and paper(file, "POL-1")["answered_by"] == "林"
    assert fates(imported(file, other, "--answered-by", "林", "--take", "ours")) == {"RA-1": "ours"}
    assert paper(file, "RA-1")["answered_by"] == "資訊部 陳"
    assert fates(imported(file, other, "--answered-by", "林", "--take", "RA-1=theirs")) == {"RA-1": "theirs"}
    assert paper(file, "RA-1")["answered_by"] == "稽核室 林" and paper(file, "RA-1")["answer"] == "partly"
    run("audit", "import-questionnaire", file, other, "--take", "RA-9=theirs", expect=3)
    run("audit", "import-questionnaire", file, other, "--take", "mine", expect=2)

    # Of another file, of no questionnaire at all.
    stranger = folder / "b.zta"
    run("new", stranger, "--name", "y")
    run("audit", "new", stranger, "--checklist", "twse-audit", "--field", "tier=4")
    result = imported(stranger, back, expect=1)
    assert result["totals"]["unknown"] == POINTS + 1, result["totals"]
    sheet = load_workbook(back)
    sheet.active.delete_cols(2)
    sheet.save(folder / "keyless.xlsx")
    assert len(imported(file, folder / "keyless.xlsx", expect=3)["faults"]) == 1
    run("verify", file)
    assert len(keys) == POINTS


with tempfile.TemporaryDirectory() as name:
    check(Path(name))
