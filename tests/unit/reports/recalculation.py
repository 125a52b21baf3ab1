# SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Values beside our formulas against LibreOffice's own. Exit 77: a tool is missing, skipped."""
import os
import shutil
import subprocess
import sys
import tempfile
import warnings

warnings.simplefilter("ignore")
SKIPPED = 77


def openpyxl_module():
    try:
        import openpyxl
        return openpyxl
    except ImportError:
        return None


def same(a, b):
    a, b = ("" if v is None else v for v in (a, b))
    if isinstance(a, (int, float)) and isinstance(b, (int, float)):
        return abs(a - b) < 1e-9
    return a == b


def compare(openpyxl, written, recalculated):
    formulas = openpyxl.load_workbook(written)
    ours = openpyxl.load_workbook(written, data_only=True)
    theirs = openpyxl.load_workbook(recalculated, data_only=True)
    count = different = 0
    for sheet in formulas:
        for cell in (c for row in sheet.iter_rows() for c in row if c.data_type == "f"):
            count += 1
            a = ours[sheet.title][cell.coordinate].value
            b = theirs[sheet.title][cell.coordinate].value
            if not same(a, b):
                different += 1
                print(sheet.title, cell.coordinate, cell.value, repr(a), repr(b))
    print(f"{count} formulas, {different} different")
    return count > 0 and different == 0


def main():
    office = shutil.which("soffice")
    openpyxl = openpyxl_module()
    if office is None or openpyxl is None:
        print("SKIP: needs soffice and python3-openpyxl")
        return SKIPPED
    with tempfile.TemporaryDirectory() as folder:
        written = os.path.join(folder, "report.xlsx")
        subprocess.run([sys.argv[1], written], check=True)
        bare = os.path.join(folder, "bare.xlsx")
        openpyxl.load_workbook(written).save(bare)  # drops the values beside the formulas
        out = os.path.join(folder, "out")
        subprocess.run([office, "--headless", f"-env:UserInstallation=file://{folder}/profile",
                        "--convert-to", "xlsx:Calc MS Excel 2007 XML", "--outdir", out, bare],
                       check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, timeout=150)
        return 0 if compare(openpyxl, written, os.path.join(out, "bare.xlsx")) else 1


sys.exit(main())
