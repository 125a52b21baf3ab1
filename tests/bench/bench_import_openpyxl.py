#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The reference of the import benchmark: openpyxl in read-only mode walks every value of the first sheet.

Prints one JSON line. Usage: bench_import_openpyxl.py FILE
"""
import json
import resource
import sys
import time

from openpyxl import load_workbook


def main():
    start = time.perf_counter()
    book = load_workbook(sys.argv[1], read_only=True)
    rows = cells = 0
    for row in book.worksheets[0].iter_rows(values_only=True):
        rows += 1
        cells += sum(1 for value in row if value is not None)
    elapsed = (time.perf_counter() - start) * 1000
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    print(json.dumps({"reader": "openpyxl", "rows": rows, "cells": cells,
                      "ms": round(elapsed), "peak_mb": round(peak)}))


if __name__ == "__main__":
    main()
