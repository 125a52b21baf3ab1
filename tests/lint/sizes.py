#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Files stay small: 800 lines for a source, 300 for a header, never more."""
from sources import ROOT, finish, tracked

CAPS = {".cpp": 800, ".h": 300, ".py": 400}


def faults():
    for path in tracked("*.cpp", "*.h", "*.py"):
        lines = path.read_text(encoding="utf-8").count("\n")
        if lines > CAPS[path.suffix]:
            yield f"{path.relative_to(ROOT)}: {lines} lines (at most {CAPS[path.suffix]})"


finish("sizes", list(faults()))
