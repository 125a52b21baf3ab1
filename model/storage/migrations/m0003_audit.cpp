// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/storage/migrations/migrations.h"

namespace zt::migrations {

namespace {

constexpr QLatin1String audit(R"(CREATE TABLE audit (
    id TEXT NOT NULL PRIMARY KEY CHECK (length(id) = 36),
    code TEXT NOT NULL CHECK (code <> ''),
    kind TEXT NOT NULL CHECK (kind IN ('annual', 'selected_case', 'special_project')),
    trigger TEXT NOT NULL,
    period_from TEXT CHECK (length(period_from) = 10),
    period_to TEXT CHECK (length(period_to) = 10),
    scope TEXT NOT NULL,
    team TEXT NOT NULL CHECK (team LIKE '[%]'),
    tier INTEGER NOT NULL CHECK (tier BETWEEN 0 AND 4),
    facts TEXT CHECK (facts LIKE '{%}'),
    checklists TEXT NOT NULL CHECK (checklists LIKE '["%"]'),
    deduction_not INTEGER CHECK (deduction_not >= 0),
    deduction_partly INTEGER CHECK (deduction_partly >= 0),
    created_at TEXT NOT NULL
) STRICT)");

// A result that nobody gave is NULL, so that no reader can take it for one.
constexpr QLatin1String pointResult(R"(CREATE TABLE point_result (
    audit TEXT NOT NULL CHECK (length(audit) = 36),
    checklist TEXT NOT NULL CHECK (checklist <> ''),
    point TEXT NOT NULL CHECK (point <> ''),
    result TEXT CHECK (result IN ('conform', 'partly', 'not', 'not_applicable')),
    reason TEXT NOT NULL,
    procedure TEXT NOT NULL,
    observation TEXT NOT NULL,
    sample TEXT NOT NULL,
    conclusion TEXT NOT NULL,
    evidence TEXT NOT NULL CHECK (evidence LIKE '[%]'),
    answer TEXT CHECK (answer IN ('conform', 'partly', 'not', 'not_applicable')),
    answer_text TEXT NOT NULL,
    answer_evidence TEXT NOT NULL,
    answered_by TEXT NOT NULL,
    answered_on TEXT CHECK (length(answered_on) = 10),
    preparer TEXT NOT NULL,
    prepared_at TEXT,
    reviewer TEXT NOT NULL,
    reviewed_at TEXT,
    state TEXT NOT NULL CHECK (state IN ('open', 'ready', 'returned', 'accepted')),
    accepted_digest TEXT NOT NULL,
    notes TEXT NOT NULL CHECK (notes LIKE '[%]'),
    CHECK ((state = 'accepted') = (accepted_digest <> '')),
    CHECK (result IS NULL OR result <> 'not_applicable' OR reason <> ''),
    CHECK (answer IS NULL OR answered_by <> ''),
    PRIMARY KEY (audit, checklist, point)
) STRICT, WITHOUT ROWID)");

constexpr QLatin1String auditFinding(R"(CREATE TABLE audit_finding (
    id TEXT NOT NULL PRIMARY KEY CHECK (length(id) = 36),
    audit TEXT NOT NULL CHECK (length(audit) = 36),
    code TEXT NOT NULL CHECK (code <> ''),
    condition TEXT NOT NULL CHECK (condition <> ''),
    criteria TEXT NOT NULL CHECK (criteria LIKE '["%"]'),
    cause TEXT NOT NULL,
    effect TEXT NOT NULL,
    recommendation TEXT NOT NULL,
    severity TEXT NOT NULL CHECK (severity IN ('low', 'medium', 'high')),
    deduction INTEGER CHECK (deduction >= 0),
    response TEXT NOT NULL,
    owner TEXT NOT NULL,
    raised_on TEXT CHECK (length(raised_on) = 10),
    due TEXT CHECK (length(due) = 10),
    status TEXT NOT NULL CHECK (status IN ('open', 'in_progress', 'ready_for_retest', 'closed')),
    follow_ups TEXT NOT NULL CHECK (follow_ups LIKE '[%]'),
    retests TEXT NOT NULL CHECK (retests LIKE '[%]'),
    closed_by TEXT NOT NULL,
    closed_on TEXT CHECK (length(closed_on) = 10),
    close_reason TEXT NOT NULL,
    CHECK ((status = 'closed') = (closed_by <> '')),
    CHECK ((status = 'closed') = (closed_on IS NOT NULL))
) STRICT)");

// Rates in hundredths of a percent.
constexpr QLatin1String auditSample(R"(CREATE TABLE audit_sample (
    id TEXT NOT NULL PRIMARY KEY CHECK (length(id) = 36),
    audit TEXT NOT NULL CHECK (length(audit) = 36),
    code TEXT NOT NULL CHECK (code <> ''),
    points TEXT NOT NULL CHECK (points LIKE '["%"]'),
    population TEXT NOT NULL CHECK (population <> ''),
    population_sha256 TEXT NOT NULL CHECK (length(population_sha256) = 64),
    population_size INTEGER NOT NULL CHECK (population_size > 0),
    columns TEXT NOT NULL CHECK (columns LIKE '[%]'),
    method TEXT NOT NULL CHECK (method IN ('random', 'interval', 'stratified', 'all')),
    stratum TEXT NOT NULL,
    seed TEXT NOT NULL,
    confidence INTEGER NOT NULL CHECK (confidence BETWEEN 50 AND 99),
    tolerable_rate INTEGER NOT NULL CHECK (tolerable_rate BETWEEN 1 AND 9999),
    expected_rate INTEGER NOT NULL CHECK (expected_rate BETWEEN 0 AND 9999),
    items TEXT NOT NULL CHECK (items LIKE '[{%}]'),
    conclusion TEXT NOT NULL,
    preparer TEXT NOT NULL,
    prepared_at TEXT,
    CHECK (expected_rate < tolerable_rate),
    CHECK ((method = 'stratified') = (stratum <> ''))
) STRICT)");

} // namespace

MigrationStep m0003()
{
    return {3,
            3,
            QStringLiteral("0.2.0"),
            QStringLiteral("Audits, their working papers, findings and samples"),
            {audit, pointResult, auditFinding, auditSample}};
}

} // namespace zt::migrations
