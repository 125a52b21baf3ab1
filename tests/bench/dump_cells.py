#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Lists every cell of a workbook for bench_report_bare. usage: dump_cells.py BOOK.xlsx OUT

A record per cell, little endian: sheet u16, row u32, column u16, look u16, kind (one letter: n number, s text,
b blank, f formula with a number, t formula with a text), number f64, two texts (text or result; formula), each
u32 length, bytes and a closing zero.
"""
import re
import struct
import sys
import zipfile
from xml.etree import ElementTree

NS = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"


def shared_strings(book):
    root = ElementTree.fromstring(book.read("xl/sharedStrings.xml"))
    return ["".join(t.text or "" for t in item.iter(NS + "t")) for item in root]


def column_of(address):
    column = 0
    for letter in re.match("[A-Z]+", address)[0]:
        column = column * 26 + ord(letter) - 64
    return column - 1


def text_bytes(text):
    encoded = text.encode()
    return struct.pack("<I", len(encoded)) + encoded + b"\0"


def record(sheet, row, cell, strings):
    value, formula, kind = cell.findtext(NS + "v"), cell.findtext(NS + "f"), cell.get("t", "n")
    number, text = 0.0, ""
    if kind == "s":
        text = strings[int(value)]
    elif kind == "n":
        number = float(value or 0)
    else:
        text = value or ""
    letter = ("f" if kind == "n" else "t") if formula is not None else ("b" if value is None else "n" if kind == "n" else "s")
    return (struct.pack("<HIHHcd", sheet, row, column_of(cell.get("r")), int(cell.get("s", 0)), letter.encode(), number)
            + text_bytes(text) + text_bytes("=" + formula if formula is not None else ""))


def main():
    with zipfile.ZipFile(sys.argv[1]) as book, open(sys.argv[2], "wb") as out:
        strings = shared_strings(book)
        sheets = [name for name in book.namelist() if re.fullmatch(r"xl/worksheets/sheet\d+\.xml", name)]
        for sheet in range(len(sheets)):
            with book.open(f"xl/worksheets/sheet{sheet + 1}.xml") as part:
                for _, element in ElementTree.iterparse(part):
                    if element.tag == NS + "row":
                        row = int(element.get("r")) - 1
                        out.write(b"".join(record(sheet, row, cell, strings) for cell in element))
                        element.clear()


main()
