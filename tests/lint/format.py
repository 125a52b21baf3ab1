#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Every source is as clang-format 14 leaves it."""
import shutil
import subprocess

from sources import ROOT, finish, tracked

tool = shutil.which("clang-format-14") or shutil.which("clang-format")
files = [str(p) for p in tracked("*.cpp", "*.h")]
faults = []
for start in range(0, len(files), 50):
    run = subprocess.run([tool, "--dry-run", "-Werror", *files[start:start + 50]], cwd=ROOT,
                         capture_output=True, text=True, check=False)
    faults += sorted({line.split(":")[0].removeprefix(str(ROOT) + "/") + ": not formatted (./dev format)"
                      for line in run.stderr.splitlines() if "error:" in line})
finish("format", faults)
