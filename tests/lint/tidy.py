#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""clang-tidy and clazy over the sources of the compile database given; all, or those changed since REV.

usage: tidy.py BUILD_DIR [--since REV]
"""
import json
import os
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

from sources import ROOT, finish

build = Path(sys.argv[1]).resolve()
since = sys.argv[sys.argv.index("--since") + 1] if "--since" in sys.argv else None
entries = json.loads((build / "compile_commands.json").read_text(encoding="utf-8"))
files = sorted({e["file"] for e in entries if e["file"].startswith(str(ROOT)) and "/build/" not in e["file"]
                and "/tests/" not in e["file"]})
if since:
    changed = subprocess.run(["git", "diff", "--name-only", since], cwd=ROOT, capture_output=True, text=True,
                             check=True).stdout.split()
    files = [f for f in files if os.path.relpath(f, ROOT) in changed]


def run(command):
    out = subprocess.run(command, capture_output=True, text=True, check=False)
    return [line for line in (out.stdout + out.stderr).splitlines()
            if ("warning:" in line or "error:" in line) and str(ROOT) in line]


def check(file):
    return (run(["clang-tidy", "--quiet", "-p", str(build), file])
            + run(["clazy-standalone", "-p", str(build), "--checks=level1,no-overloaded-signal,no-qhash-namespace",
                   "--ignore-included-files", file]))


with ThreadPoolExecutor(os.cpu_count()) as pool:
    faults = sorted({line for lines in pool.map(check, files) for line in lines})
finish(f"tidy and clazy over {len(files)} files", faults)
