#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Licence lines, line ends, colours in one place, and words that are not used in Taiwan."""
import re

from sources import ROOT, finish, tracked

MAINLAND = ["默認", "信息", "用戶", "軟件", "硬件", "網絡", "賬號", "帳戶密碼", "文檔", "屏幕", "鼠標",
            "菜單", "服務器", "程序", "質量", "導出", "導入清單", "登錄名", "設置", "刷新", "撤消", "缺省", "兼容性"]
# The guideline's own wording uses some of these characters in another sense.
ALLOWED = ["程序書", "作業程序", "程序化", "申請程序", "鑑別程序", "管控程序", "導入", "設置（", "資安長設置", "關鍵數據", "業務程序", "處理程序", "應變程序", "通報程序", "運作程序",
           "查核程序", "執行程序"]


def text_faults(path, text):
    name = path.relative_to(ROOT)
    if "\r\n" in text and path.suffix != ".csv":
        yield f"{name}: CRLF line ends"
    if path.suffix in (".cpp", ".h", ".py") and "SPDX-License-Identifier: GPL-3.0-or-later" not in text[:400]:
        yield f"{name}: licence line missing"
    if path.suffix in (".cpp", ".h") and name.parts[0] == "app" and path.name != "theme.cpp":
        for colour in re.findall(r'"#[0-9A-Fa-f]{6}"', text):
            yield f"{name}: colour {colour} outside the theme"


def word_faults(path, text):
    for allowed in ALLOWED:
        text = text.replace(allowed, "")
    for word in MAINLAND:
        if word in text:
            yield f"{path.relative_to(ROOT)}: 「{word}」 is not Taiwanese usage"


def faults():
    for path in tracked("*.cpp", "*.h", "*.py", "*.txt", "*.cmake", "*.md", "*.json", "*.ts"):
        text = path.read_bytes().decode("utf-8")
        yield from text_faults(path, text)
        if path.suffix in (".ts", ".json", ".md") and path.name != "texts.py":
            yield from word_faults(path, text)


finish("texts", list(faults()))
