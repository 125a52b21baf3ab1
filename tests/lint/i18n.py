#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Both languages are complete: nothing unfinished, placeholders alike, sources up to date."""
import re
import shutil
import subprocess
import tempfile
import xml.etree.ElementTree as ET
from pathlib import Path

from sources import ROOT, finish

ROOMS = {"base": ["model", "checklists"], "reports": ["reports"], "cli": ["app/cli"], "app": ["app"]}
LUPDATE = shutil.which("lupdate", path="/usr/lib/qt6/bin") or shutil.which("lupdate")
MARK = re.compile(r"%L?[0-9n]")


def messages(path):
    """(context, source) → list of translations, and those not finished."""
    found, unfinished = {}, []
    for context in ET.parse(path).getroot().iter("context"):
        name = context.findtext("name")
        for message in context.iter("message"):
            source = message.findtext("source") or ""
            translation = message.find("translation")
            forms = [f.text or "" for f in translation.iter("numerusform")] or [translation.text or ""]
            found[(name, source)] = forms
            if translation.get("type") == "unfinished" or not all(forms):
                unfinished.append((name, source))
    return found, unfinished


def sources(room):
    files = [p for d in ROOMS[room] for p in (ROOT / d).rglob("*.cpp")]
    return [str(p) for p in files if room != "app" or "app/cli" not in p.as_posix()]


def collected(room, language):
    """What lupdate finds in the sources today."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "fresh.ts"
        plural = ["-pluralonly"] if language == "en" else []
        subprocess.run([LUPDATE, "-silent", "-I", str(ROOT), "-locations", "none", "-source-language", "en", "-target-language",
                        language, *plural, *sources(room), "-ts", str(path)], check=True, capture_output=True)
        return set(messages(path)[0])


def faults():
    for language in ("zh_TW", "en"):
        seen = {}  # the rooms' files become one for each language
        for room in ROOMS:
            path = ROOT / "resources/i18n" / f"{room}_{language}.ts"
            if not path.is_file():
                yield f"{path.name}: missing"
                continue
            found, unfinished = messages(path)
            for context, source in found:
                if seen.setdefault((context, source), room) != room:
                    yield f"{path.name}: {context}: stands in that of {seen[context, source]} too: {source}"
            for context, source in unfinished:
                yield f"{path.name}: {context}: not translated: {source}"
            for context, source in collected(room, language) - set(found):
                yield f"{path.name}: {context}: not collected (./dev i18n): {source}"
            for (context, source), forms in found.items():
                for form in forms:
                    if set(MARK.findall(form)) != set(MARK.findall(source)) and "%n" not in source:
                        yield f"{path.name}: {context}: placeholders differ: {source}"


finish("i18n", list(faults()))
