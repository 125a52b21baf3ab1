#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Branch coverage per room against its bar. usage: coverage.py BUILD_DIR"""
import json
import subprocess
import sys

from sources import ROOT, finish

BARS = {"model/domain": 90, "model/storage": 90, "model/document": 90, "model/crypto": 90, "reports": 85,
        "model/exchange": 85, "app": 60}
out = subprocess.run(
    ["gcovr", "--root", str(ROOT), "--object-directory", sys.argv[1], "--exclude-throw-branches",
     "--exclude-unreachable-branches", "--exclude", ".*/tests/.*", "--exclude", ".*/build/.*", "--json-summary"],
    capture_output=True, text=True, check=True, cwd=ROOT).stdout
totals = {}
for entry in json.loads(out)["files"]:
    room = next((r for r in BARS if entry["filename"].startswith(r + "/")), None)
    if room:
        covered, total = totals.get(room, (0, 0))
        totals[room] = (covered + entry["branch_covered"], total + entry["branch_total"])
faults = []
for room, (covered, total) in sorted(totals.items()):
    share = 100 * covered / max(total, 1)
    print(f"{room}: {share:.1f} % of {total} branches (bar {BARS[room]} %)")
    if share < BARS[room]:
        faults.append(f"{room}: below its bar")
finish("coverage", faults)
