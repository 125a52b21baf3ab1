#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Holds every include against the table of rooms (README, "Rooms")."""
import re

from sources import ROOT, finish, tracked

# room: (rooms it may include, Qt or library headers it must not include)
BASE = {"model/base"}
DOMAIN = BASE | {"model/domain"}
NO_WINDOW = r"Q(Widget|Application|Window|Main|Dialog|Chart|Painter|Pixmap|Icon|Action)"
ROOMS = {
    "model/base": (BASE, NO_WINDOW + r"|QSql|openssl|xlsxwriter|quazip"),
    "model/domain": (DOMAIN, NO_WINDOW + r"|QSql|QFile|QDir|QObject|QRandom|openssl|xlsxwriter|quazip|QLocale|random|QElapsed"),
    "model/crypto": (BASE | {"model/crypto"}, NO_WINDOW + r"|QSql|xlsxwriter|quazip"),
    "model/gateway": (DOMAIN | {"model/crypto", "model/gateway"}, NO_WINDOW + r"|QSql|openssl"),
    "checklists": (DOMAIN | {"checklists"}, NO_WINDOW + r"|QSql|openssl|xlsxwriter|quazip"),
    "model/storage": (DOMAIN | {"model/storage"}, NO_WINDOW + r"|openssl|xlsxwriter|quazip"),
    "model/document": (DOMAIN | {"model/storage", "model/crypto", "model/document"}, NO_WINDOW + r"|openssl|xlsxwriter|quazip|QSql"),
    "model/exchange": (DOMAIN | {"model/crypto", "model/exchange"}, NO_WINDOW + r"|QSql|openssl|xlsxwriter"),
    "reports": (DOMAIN | {"model/crypto", "model/gateway", "reports"}, r"Q(Widget|Application|MainWindow|Dialog|Chart|Action)|QSql|openssl"),
    "app/cli": (None, NO_WINDOW + r"|QSql|openssl|xlsxwriter|quazip"),
    "app": (None, r"QSql|openssl|xlsxwriter|quazip"),
}
INCLUDE = re.compile(r'^\s*#\s*include\s*([<"])([^>"]+)[>"]', re.M)


def room_of(path):
    """The longest room name that the path lies in."""
    names = [room for room in ROOMS if path == room or path.startswith(room + "/")]
    return max(names, key=len) if names else None


def faults_in(path):
    name = path.relative_to(ROOT).as_posix()
    room = room_of(name)
    if room is None:
        return
    allowed, forbidden = ROOMS[room]
    for mark, header in INCLUDE.findall(path.read_text(encoding="utf-8")):
        if mark == "<":
            if re.match(forbidden, header):
                yield f"{name}: <{header}> does not belong in {room}"
            continue
        target = room_of(header)
        if target is None:
            if not header.endswith(".moc"):
                yield f'{name}: "{header}" is not written by room'
        elif allowed is not None and target not in allowed:
            yield f"{name}: {room} may not use {target}"
        elif room == "app/cli" and target == "app":
            yield f"{name}: the command line may not use the window"


finish("layers", [f for p in tracked("model/*", "checklists/*", "reports/*", "app/*")
                  if p.suffix in (".h", ".cpp") for f in faults_in(p)])
