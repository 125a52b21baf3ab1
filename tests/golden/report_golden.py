#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The workbook of a small fixed assessment, part by part and line by line. usage: report_golden.py MAKE_REPORT

Each XML part is compared with report_<language>/<part>, one tag to a line. ZT_UPDATE_GOLDEN=1
rewrites them; the review of the change then shows what became of the workbook.
"""
import difflib
import os
import re
import subprocess
import sys
import tempfile
import zipfile
from pathlib import Path

HERE = Path(__file__).resolve().parent
SYSTEMS = "8"


def parts(language, folder):
    book = Path(folder) / f"{language}.xlsx"
    subprocess.run([sys.argv[1], str(book), SYSTEMS, language], check=True)
    with zipfile.ZipFile(book) as package:
        for name in package.namelist():
            text = package.read(name).decode("utf-8")
            yield re.sub(r"[^A-Za-z0-9.]+", "_", name).strip("_."), re.sub(r">\s*<", ">\n<", text).rstrip() + "\n"


def update(golden, made):
    golden.mkdir(exist_ok=True)
    for old in golden.iterdir():
        old.unlink()
    for name, text in made.items():
        (golden / name).write_text(text, encoding="utf-8")


def differences(golden, made):
    kept = {path.name: path.read_text(encoding="utf-8") for path in golden.iterdir()} if golden.is_dir() else {}
    for name in sorted(kept.keys() | made.keys()):
        before, after = kept.get(name, "").splitlines(), made.get(name, "").splitlines()
        yield from difflib.unified_diff(before, after, f"{golden.name}/{name}", "now", lineterm="", n=1)


def main():
    found = []
    with tempfile.TemporaryDirectory() as folder:
        for language in ("zh_TW", "en"):
            golden, made = HERE / f"report_{language}", dict(parts(language, folder))
            if os.environ.get("ZT_UPDATE_GOLDEN") == "1":
                update(golden, made)
            found += differences(golden, made)
    print("\n".join(found[:200]))
    return 1 if found else 0


sys.exit(main())
