#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What another program reads in the PDF. usage: report_pdf_names.py ZTCTL SHEET

Every system of the ranking stands there; the cover is one page; the widest table is parted rather
than set too small, every part with the names of its rows, and no English head of it is broken in a word.
"""
import json
import subprocess
import sys
import tempfile
from pathlib import Path


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
            cover, method = {"zh_TW": ("封面", "方法"), "en": ("Cover", "Method")}[language]
            assert cover in pages[0].split() and method in pages[1].split(), pages[1]
        parts = [page.split() for page in pages if "Factor scores" in page and "SYS-" in page]
        first = [words for words in parts if "Loc" in words]
        second = [words for words in parts if "Stability" in words]
        assert first and second and len(first) + len(second) == len(parts), parts
        codes = [[word for page in part for word in page if word.startswith("SYS-")] for part in (first, second)]
        assert codes[0] == codes[1] and len(codes[0]) > len(ranking), codes
        for words in second:
            assert {"operation", "Application", "collaboration", "Stability"} <= set(words), words


main()
