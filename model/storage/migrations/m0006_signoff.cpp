// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/storage/migrations/migrations.h"

namespace zt::migrations {

namespace {

constexpr QLatin1String signOff(R"(CREATE TABLE sign_off (
    id TEXT NOT NULL PRIMARY KEY CHECK (length(id) = 36),
    code TEXT NOT NULL CHECK (code <> ''),
    subject TEXT NOT NULL CHECK (subject IN ('assessment', 'audit', 'statement', 'report')),
    audit TEXT NOT NULL CHECK (audit = '' OR length(audit) = 36),
    audit_code TEXT NOT NULL,
    year INTEGER NOT NULL CHECK (year BETWEEN 0 AND 2999),
    role TEXT NOT NULL
        CHECK (role IN ('ciso', 'chairman', 'president', 'chief_auditor', 'auditor')),
    assessment TEXT NOT NULL CHECK (assessment <> ''),
    state_seq INTEGER NOT NULL REFERENCES trail (seq),
    state_hash TEXT NOT NULL CHECK (length(state_hash) = 64),
    report_name TEXT NOT NULL,
    report_sha256 TEXT NOT NULL CHECK (report_sha256 = '' OR length(report_sha256) = 64),
    report_bytes INTEGER NOT NULL CHECK (report_bytes >= 0),
    signer TEXT NOT NULL CHECK (signer <> ''),
    signed_at TEXT NOT NULL CHECK (length(signed_at) = 24),
    note TEXT NOT NULL,
    signature TEXT NOT NULL CHECK (signature <> ''),
    time_stamp TEXT NOT NULL,
    withdrawn TEXT NOT NULL,
    CHECK ((audit <> '') = (audit_code <> '')),
    CHECK ((report_name <> '') = (report_sha256 <> '')),
    CHECK ((year <> 0) = (subject = 'statement'))
) STRICT)");

} // namespace

MigrationStep m0006()
{
    return {6,
            6,
            QStringLiteral("0.2.0"),
            QStringLiteral("Sign-offs with their signatures"),
            {signOff}};
}

} // namespace zt::migrations
