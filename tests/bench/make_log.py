#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A made-up log of a gateway. usage: make_log.py nginx|envoy|entra|csv LINES OUT"""
import json
import random
import sys

kind, count, out = sys.argv[1], int(sys.argv[2]), sys.argv[3]
pick = random.Random(115)
PATHS = ["/mail/inbox", "/mail/send?to=1", "/report/daily", "/report/export?id=7", "/eip/", "/doc/2026/1234", "/favicon.ico"]
CODES = [200] * 12 + [204, 304, 401, 403, 404, 502]
AGENT = "Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/120.0 Safari/537.36"


def moment(i):
    second = i // 50 % 86400
    return f"{second // 3600:02}:{second // 60 % 60:02}:{second % 60:02}"


def nginx(i):
    return (f"10.{i % 7}.{i % 251}.{i % 199} - user{pick.randrange(5000)} [02/Feb/2026:{moment(i)} +0800] "
            f'"{pick.choice(("GET", "GET", "GET", "POST"))} {pick.choice(PATHS)} HTTP/1.1" {pick.choice(CODES)} '
            f'{pick.randrange(90000)} "https://portal.example.tw/" "{AGENT}"\n')


def envoy(i):
    return json.dumps({"start_time": f"2026-02-02T{moment(i)}.310Z", "method": pick.choice(("GET", "POST")),
                       "x-envoy-origin-path": pick.choice(PATHS), "protocol": "HTTP/1.1", "response_code": str(pick.choice(CODES)),
                       "response_flags": pick.choice(("-", "-", "-", "UAEX")), "response_code_details": "via_upstream",
                       "bytes_received": "0", "bytes_sent": str(pick.randrange(90000)), "duration": "3",
                       "x-forwarded-for": f"10.{i % 7}.{i % 251}.{i % 199}", "user-agent": AGENT,
                       "x-request-id": f"9d7b-{i:08x}", ":authority": "portal.example.tw", "upstream_host": "10.0.0.9:80",
                       "route_name": "backend/rule/0"}, separators=(",", ":")) + "\n"


def entra(i):
    error = pick.choice((0, 0, 0, 0, 50126, 50074, 53003))
    return json.dumps({"id": f"66ea54eb-6301-4ee5-be62-{i:012x}", "createdDateTime": f"2026-02-02T{moment(i)}Z",
                       "userDisplayName": f"User {i % 5000}", "userPrincipalName": f"user{i % 5000}@example.tw",
                       "userId": f"26be570a-ae82-4189-b4e2-{i % 5000:012x}", "appId": "de8bc8b5-d9f9-48b1-a8ad-b748da725064",
                       "appDisplayName": "Portal", "ipAddress": f"10.{i % 7}.{i % 251}.{i % 199}", "clientAppUsed": "Browser",
                       "conditionalAccessStatus": pick.choice(("success", "notApplied", "failure")), "isInteractive": True,
                       "riskDetail": "none", "riskState": "none", "riskEventTypes": [], "resourceDisplayName": "Microsoft Graph",
                       "status": {"errorCode": error, "failureReason": None, "additionalDetails": None},
                       "deviceDetail": {"deviceId": "", "operatingSystem": "Windows 10", "browser": "Edge 120",
                                        "isCompliant": pick.choice((True, False, None)), "isManaged": pick.choice((True, False))},
                       "location": {"city": "Taipei", "countryOrRegion": pick.choice(("TW", "TW", "JP")),
                                    "geoCoordinates": {"latitude": 25.03, "longitude": 121.56}},
                       "appliedConditionalAccessPolicies": []}) + "\n"


def separated(i):
    if i == 0:
        return "time,user,app,result,health,rows,session\n"
    return (f"2026-02-02T{moment(i)}+08:00,user{pick.randrange(5000)},{pick.choice(('mail', 'reporting', 'eip'))},"
            f"{pick.choice(('ok', 'ok', 'no'))},{pick.randrange(11)},{pick.randrange(3000)},{pick.choice(('y', 'y', 'n'))}\n")


line = {"nginx": nginx, "envoy": envoy, "entra": entra, "csv": separated}[kind]
with open(out, "w", encoding="utf-8") as log:
    for i in range(count):
        log.write(line(i))
