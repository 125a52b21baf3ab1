#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What another program reads in the PDF. usage: report_pdf_names.py ZTCTL SHEET

Every system of the ranking stands there, and no English head of the widest table is broken in a word.

Exit 77 (skipped) where pdftotext is not installed.
"""
import json
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

if shutil.which("pdftotext") is None:
    sys.exit(77)


def run(*arguments):
    return subprocess.run([str(one) for one in arguments], check=True, capture_output=True).stdout.decode("utf-8")


def main():
    ztctl, sheet = sys.argv[1:3]
    with tempfile.TemporaryDirectory() as folder:
        file, pdf = Path(folder) / "a.zta", Path(folder) / "a.pdf"
        run(ztctl, "new", file, "--name", "x")
        run(ztctl, "import", file, sheet)
        ranking = json.loads(run(ztctl, "select", file, "--format", "json"))["ranking"]
        for language in ("zh_TW", "en"):
            run(ztctl, "report", file, "-o", pdf, "--lang", language)
            # Names may be broken over lines; blanks and line ends do not count.
            text = "".join(run("pdftotext", "-raw", pdf, "-").split())
            missing = [one["name"] for one in ranking if "".join(one["name"].split()) not in text]
            assert ranking and not missing, (language, missing)
        pages = run("pdftotext", "-layout", pdf, "-").split("\f")
        widest = [page.split() for page in pages if "Factor scores" in page and "SYS-" in page]
        for words in widest:
            assert {"operation", "Application", "collaboration", "Stability"} <= set(words), words
        assert widest


main()
