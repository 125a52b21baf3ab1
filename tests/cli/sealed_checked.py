#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A whole assessment is sealed, and checked by the very steps the package prints. usage: sealed_checked.py ZTCTL SAMPLE.csv"""
import csv
import json
import os
import re
import subprocess
import sys
import tempfile
import zipfile
from pathlib import Path

ZTCTL, SAMPLE = sys.argv[1:3]
SIGNER = "查核員 auditor"


def run(*arguments, expect=0, **environment):
    done = subprocess.run([ZTCTL, *map(str, arguments)], capture_output=True, env={**os.environ, **environment})
    assert done.returncode == expect, (arguments, done.returncode, done.stderr.decode())
    return done.stdout


def steps(text):
    """The commands of the English half, each with what it shows."""
    english = text[text.index("How to check"):]
    return re.findall(r"^\d+\. (.+)\n((?:   [^→].*\n)+)", english, re.M)


with tempfile.TemporaryDirectory() as folder:
    folder = Path(folder)
    file, package, again = folder / "a.zta", folder / "a.zip", folder / "b.zip"
    run("new", file, "--name", "測試證券", "--tier", "1")
    run("import", file, SAMPLE)
    proof = folder / "網路架構圖.txt"
    proof.write_text("diagram", encoding="utf-8")
    run("evidence", file, "add", proof)
    run("audit", "new", file, "--checklist", "twse-audit", "--field", "tier=1")
    summary = json.loads(run("seal", file, "-o", package, "--format", "json"))
    assert summary["bytes"] == package.stat().st_size
    run("seal", file, "-o", again, TZ="America/New_York", LC_ALL="C", LANG="de_DE.UTF-8")
    assert package.read_bytes() == again.read_bytes(), "the same state, the same bytes"
    names = zipfile.ZipFile(package).namelist()
    assert names == sorted(names)
    for wanted in ("index.html", "HOW-TO-CHECK.txt", "SHA256SUMS", "package.json", "trail/entries.tsv", "evidence/網路架構圖.txt",
                   "reports/selection.pdf", "reports/selection.xlsx", "reports/maturity.pdf", "reports/maturity.xlsx"):
        assert wanted in names, (wanted, names)
    assert sum(name.startswith("reports/audit-") for name in names) == 2, names
    checks = json.loads(run("verify", package, "--format", "json"))
    assert checks["ok"] and [one["check"] for one in checks["checks"]] == ["archive", "manifest", "chain", "evidence", "sign-offs", "signature"]
    entries = json.loads(run("trail", file, "--format", "json"))
    assert checks["checks"][2]["value"] == str(len(entries["entries"]))

    with zipfile.ZipFile(package) as archive:
        guide = archive.read("HOW-TO-CHECK.txt").decode()
        page = archive.read("index.html").decode()
    assert "測試證券" in page and "網路架構圖.txt" in page and entries["trail_head"] in page
    printed = steps(guide)
    assert len(printed) == 5, printed  # not signed
    seen = []
    place = folder
    for what, commands in printed:
        commands = commands.replace("PACKAGE.zip", str(package))
        done = subprocess.run(["bash", "-c", commands + "pwd"], cwd=place, capture_output=True, text=True)
        lines = done.stdout.splitlines()
        assert done.returncode == 0 and not done.stderr, (what, done)
        place = Path(lines[-1])
        seen.append(lines[:-1])
    assert seen[1] == ["OK"] and seen[2] == ["SHA256SUMS"] and seen[4] == ["OK"], seen
    assert seen[3][0] == entries["trail_head"] and entries["trail_head"] in seen[3][1], seen
    (place / "evidence" / "另一份.txt").write_text("put in")
    done = subprocess.run(["bash", "-c", printed[2][1]], cwd=place, capture_output=True, text=True)
    assert done.stdout.split() == ["SHA256SUMS", "evidence/另一份.txt"] or done.stdout.split() == ["evidence/另一份.txt", "SHA256SUMS"], done

    # signed by the auditor, sealed and signed by the chief auditor: the printed steps hold, openssl's among them
    def openssl(*arguments):
        subprocess.run(["openssl", *map(str, arguments)], cwd=folder, check=True, capture_output=True)

    ec = ["-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-256", "-nodes"]
    openssl("req", "-x509", *ec, "-days", "30", "-subj", "/CN=root", "-keyout", "root.key", "-out", "root.pem",
            "-addext", "keyUsage=critical,keyCertSign")
    (folder / "use.ext").write_text("keyUsage=digitalSignature\n")
    openssl("req", "-new", *ec, "-utf8", "-subj", "/CN=" + SIGNER, "-keyout", "auditor.key", "-out", "auditor.csr")
    openssl("x509", "-req", "-in", "auditor.csr", "-CA", "root.pem", "-CAkey", "root.key", "-CAcreateserial", "-days", "30",
            "-extfile", "use.ext", "-out", "auditor.pem")
    openssl("pkcs12", "-export", "-in", "auditor.pem", "-inkey", "auditor.key", "-passout", "pass:correct horse", "-out", "auditor.p12")
    (folder / "phrase").write_text("correct horse\n")
    key = ["--key-passphrase-file", folder / "phrase"]
    report = folder / "audit.xlsx"
    run("report", file, "--kind", "audit", "-o", report)
    run("sign", file, "--role", "auditor", "--audit", "Q-01", "--report", report, "--key", folder / "auditor.p12", *key)
    signed = folder / "signed.zip"
    run("seal", file, "-o", signed, "--sign", folder / "auditor.p12", *key, "--trust", folder / "root.pem")
    assert json.loads(run("verify", signed, "--trust", folder / "root.pem", "--format", "json"))["ok"]
    with zipfile.ZipFile(signed) as archive:
        guide = archive.read("HOW-TO-CHECK.txt").decode()
        assert {"signoffs/S-01.txt", "signoffs/S-01.p7s", "reports/sign-offs.pdf"} <= set(archive.namelist())
        assert b"report-sha256" in archive.read("signoffs/S-01.txt")
    printed = steps(guide)
    assert len(printed) == 7, printed
    place = folder
    for what, commands in printed:
        commands = commands.replace("PACKAGE.zip", str(signed)).replace("CA.pem", str(folder / "root.pem"))
        commands = commands.replace("-d package && cd package", "-d signed && cd signed")
        done = subprocess.run(["bash", "-c", commands + "pwd"], cwd=place, capture_output=True, text=True)
        assert done.returncode == 0, (what, done)
        assert "cms -verify" not in commands or done.stderr.count("CMS Verification successful") == 1, (what, done)
        if "grep -a" in commands:
            assert sorted(done.stdout.splitlines()[:-1]) == ["SHA256SUMS", "SHA256SUMS.p7s"], done
        if "SHA256SUMS.p7s" in commands:  # the signer alone, and not an authority
            assert done.stdout.splitlines()[:-1] == ["subject=CN=" + SIGNER], done
        place = Path(done.stdout.splitlines()[-1])
    (place / "SHA256SUMS").write_bytes((place / "SHA256SUMS").read_bytes() + b" ")
    manifest = next(commands for what, commands in printed if "SHA256SUMS.p7s" in commands)
    done = subprocess.run(["bash", "-c", manifest.replace("CA.pem", str(folder / "root.pem"))], cwd=place, capture_output=True, text=True)
    assert "Verification failure" in done.stderr, done

    # a copy without people is an assessment of its own, and can be sealed as well
    run("profile", file, "--field", "team=林淑芬,陳建宏")
    run("maturity", "set", file, "--item", "1-1", "--status", "planned", "--note", "由林淑芬於 2026-07 提報", "--assessor", "陳建宏")
    copy = folder / "copy.zta"
    told = json.loads(run("scrub", file, "-o", copy, "--format", "json"))
    with open(SAMPLE, encoding="utf-8-sig", newline="") as sheet:
        rows = list(csv.reader(sheet))
    head = next(i for i, row in enumerate(rows) if "窗口" in row)
    contacts = {row[rows[head].index("窗口")] for row in rows[head + 1:]} - {""}
    assert told["people"] == 2 + len(contacts) and told["contents_left_out"] == 1, told
    assert json.loads(run("verify", copy, "--format", "json"))["ok"]
    run("seal", copy, "-o", folder / "copy.zip")
    for name in (copy, folder / "copy.zip"):
        content = name.read_bytes()
        for person in ("林淑芬", "陳建宏"):
            assert person.encode() not in content, (name, person)
    assert re.search("由人員 [0-9]+於 2026-07 提報", (folder / "copy.zip").read_bytes().decode(errors="replace"))
    run("scrub", file, "-o", copy, expect=4)
    run("scrub", file, expect=2)

    damaged = bytearray(package.read_bytes())
    damaged[len(damaged) // 2] ^= 1
    (folder / "c.zip").write_bytes(damaged)
    checks = json.loads(run("verify", folder / "c.zip", "--format", "json", expect=1))
    assert not checks["ok"]
    run("seal", file, "-o", folder / "x.txt", expect=2)
    run("seal", folder / "none.zta", "-o", folder / "x.zip", expect=4)
    run("seal", file, "-o", folder / "no" / "x.zip", expect=4)
    assert not list(folder.glob(".*")), "nothing is left behind"
print("sealed package: checked by its own steps")
