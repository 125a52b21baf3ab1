#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""No two headers define a type of the same name: the linker would merge them without a word."""
import re

from sources import ROOT, finish, tracked

TYPE = re.compile(r"^(?:struct|class|enum class)\s+(\w+)(?:\s+final)?\s*(?:$|[:{])", re.M)


def faults():
    seen = {}
    for path in tracked("model/*.h", "checklists/*.h", "reports/*.h", "app/*.h"):
        for name in TYPE.findall(path.read_text(encoding="utf-8")):
            seen.setdefault(name, set()).add(path.relative_to(ROOT).as_posix())
    for name, places in sorted(seen.items()):
        if len(places) > 1:
            yield f"{name}: {', '.join(sorted(places))}"


finish("names", list(faults()))
