#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Branch coverage per room against its bar. usage: coverage.py BUILD_DIR [FOLDER: lists what was never taken in it]

A branch is one outcome of a condition in the source (if, ?:, &&, ||, loop, case); profiles lie in BUILD_DIR/profiles."""
import json
import pathlib
import subprocess
import sys

from sources import ROOT, finish

BARS = {"model/domain": 90, "model/storage": 90, "model/document": 90, "model/crypto": 90, "model/gateway": 90,
        "reports": 85, "model/exchange": 85, "app": 60}
ALWAYS = ("Q_ASSERT", "Q_UNREACHABLE")  # one outcome is a fault of the program itself


def exported(build):
    profiles = sorted(map(str, (build / "profiles").glob("*.profraw")))
    merged = build / "coverage.profdata"
    subprocess.run(["llvm-profdata", "merge", "-sparse", "-o", merged, *profiles], check=True)
    objects = [*build.rglob("libzt_*.so"), build / "bin/ztctl", build / "bin/ztworkbench"]
    command = ["llvm-cov", "export", "-instr-profile", merged]
    out = subprocess.run(command + [part for path in objects if path.exists() for part in ("-object", path)],
                         capture_output=True, text=True, check=True).stdout
    return json.loads(out)["data"][0]["files"]


def outcomes(file, source):
    """Place and how often each outcome was, over all the kinds a template was made for."""
    found = {}
    for first_line, first_column, last_line, last_column, taken, passed, *_ in file["branches"]:
        if source[first_line - 1].strip().startswith(ALWAYS):
            continue
        for outcome, count in ((True, taken), (False, passed)):
            place = (first_line, first_column, last_line, last_column, outcome)
            found[place] = found.get(place, 0) + count
    return found


def main(build, folder=None):
    totals = {}
    for file in exported(build):
        path = pathlib.Path(file["filename"])
        name = str(path.relative_to(ROOT)) if path.is_relative_to(ROOT) else ""
        room = next((r for r in BARS if name.startswith(r + "/")), None)
        if room is None:
            continue
        source = (ROOT / name).read_text(encoding="utf-8").split("\n")
        found = outcomes(file, source)
        covered, total = totals.get(room, (0, 0))
        totals[room] = (covered + sum(1 for count in found.values() if count), total + len(found))
        for (line, column, *_, outcome), count in sorted(found.items()):
            if folder and name.startswith(folder) and not count:
                print(f"{name}:{line}:{column}: never {str(outcome).lower()}: {source[line - 1].strip()}")
    faults = []
    for room, (covered, total) in sorted(totals.items()):
        share = 100 * covered / max(total, 1)
        print(f"{room}: {share:.1f} % of {total} branches (bar {BARS[room]} %)")
        if share < BARS[room]:
            faults.append(f"{room}: below its bar")
    finish("coverage", faults)


main(pathlib.Path(sys.argv[1]).resolve(), *sys.argv[2:3])
