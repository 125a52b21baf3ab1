# SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The values beside our formulas, worked out anew. usage: recalculation.py MAKE_REPORT"""
import os
import re
import subprocess
import sys
import tempfile
import warnings

import openpyxl

warnings.simplefilter("ignore")


def same(a, b):
    a, b = ("" if v is None else v for v in (a, b))
    if isinstance(a, (int, float)) and isinstance(b, (int, float)):
        return abs(a - b) < 1e-9
    return a == b


def numbers(values):
    return [v for v in values if isinstance(v, (int, float)) and not isinstance(v, bool)]


def countifs(*pairs):
    columns, words = pairs[0::2], pairs[1::2]
    return sum(all(v == w for v, w in zip(row, words)) for row in zip(*columns))


class Text(str):
    """In Excel every text is greater than every number."""

    def __ge__(self, other):
        return True if isinstance(other, (int, float)) else str(self) >= other

    def __le__(self, other):
        return False if isinstance(other, (int, float)) else str(self) <= other


class Calculator:
    """The few functions our formulas use, as Excel defines them."""

    TOKEN = re.compile(r"\"(?:[^\"]|\"\")*\"|(?:'(?:[^']|'')+'!)?\$?[A-Z]{1,3}\$?\d+(?::\$?[A-Z]{1,3}\$?\d+)?"
                       r"|<>|<=|>=|[A-Z]+(?=\()|[=(),<>+*/-]|\d+(?:\.\d+)?")
    FUNCTIONS = {
        "IF": lambda test, yes, no: yes if test else no,
        "OR": lambda *tests: any(tests),
        "AND": lambda *tests: all(tests),
        "NOT": lambda test: not test,
        "COUNT": lambda area: len(numbers(area)),
        "SUM": lambda area: sum(numbers(area)),
        "ROUND": lambda value, places: round(value + 1e-9, int(places)),
        "SUMPRODUCT": lambda a, b: sum((x or 0) * (y or 0) for x, y in zip(a, b)),
        "COUNTIF": countifs,
        "COUNTIFS": countifs,
    }
    SIGNS = {"=": "==", "<>": "!="}

    def __init__(self, path):
        self.book = openpyxl.load_workbook(path)
        self.done = {}

    def value(self, sheet, place):
        key = (sheet, place)
        if key not in self.done:
            cell = self.book[sheet][place]
            self.done[key] = self.result(sheet, cell.value) if cell.data_type == "f" else cell.value
        return self.done[key]

    def result(self, sheet, formula):
        parts = []
        rest = self.TOKEN.sub("", formula[1:]).strip()
        assert not rest, f"{formula}: {rest}"
        for token in self.TOKEN.findall(formula[1:]):
            if token in self.FUNCTIONS:
                parts.append(f"functions['{token}']")
            elif re.search(r"[A-Z]\$?\d", token) and not token.startswith('"'):
                name, _, area = token.rpartition("!")
                parts.append(f"area({(name.strip(chr(39)) or sheet)!r}, {area.replace('$', '')!r})")
            else:
                parts.append(self.SIGNS.get(token, token))
        return eval("".join(parts), {"functions": self.FUNCTIONS, "area": self.area})

    def area(self, sheet, place):
        if ":" not in place:
            value = self.value(sheet, place)
            return value if isinstance(value, (int, float)) else Text(value or "")
        return [self.value(sheet, c.coordinate) for row in self.book[sheet][place] for c in row]


def main():
    with tempfile.TemporaryDirectory() as folder:
        written = os.path.join(folder, "report.xlsx")
        subprocess.run([sys.argv[1], written, *sys.argv[2:]], check=True)
        formulas = openpyxl.load_workbook(written)
        ours = openpyxl.load_workbook(written, data_only=True)
        anew = Calculator(written)
        count = different = 0
        for sheet in formulas:
            for cell in (c for row in sheet.iter_rows() for c in row if c.data_type == "f"):
                count += 1
                a, b = ours[sheet.title][cell.coordinate].value, anew.value(sheet.title, cell.coordinate)
                if not same(a, b):
                    different += 1
                    print(sheet.title, cell.coordinate, cell.value, repr(a), repr(b))
        print(f"{count} formulas, {different} different")
        return 0 if count > 0 and different == 0 else 1


sys.exit(main())
