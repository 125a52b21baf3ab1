// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/storage/migrations/migrations.h"

namespace zt::migrations {

namespace {

// A scope is "institution", "domain:D1" or "system:" and the system's id; a status nobody gave is
// NULL, so that no reader can take it for one.
constexpr QLatin1String itemAnswer(R"(CREATE TABLE item_answer (
    scope TEXT NOT NULL CHECK (scope <> ''),
    item TEXT NOT NULL CHECK (item <> ''),
    status TEXT CHECK (status IN (
        'not_implemented', 'planned', 'partial', 'implemented', 'not_applicable')),
    share INTEGER NOT NULL CHECK (share BETWEEN 0 AND 99),
    note TEXT NOT NULL,
    evidence TEXT NOT NULL CHECK (evidence LIKE '[%]'),
    assessor TEXT NOT NULL,
    assessed_on TEXT CHECK (length(assessed_on) = 10),
    target_date TEXT CHECK (length(target_date) = 10),
    review TEXT NOT NULL CHECK (review IN ('pending', 'agreed', 'returned')),
    reviewer TEXT NOT NULL,
    review_note TEXT NOT NULL,
    reviewed_on TEXT CHECK (length(reviewed_on) = 10),
    CHECK ((share > 0) = (status IS NOT NULL AND status = 'partial')),
    PRIMARY KEY (scope, item)
) STRICT, WITHOUT ROWID)");

constexpr QLatin1String lensAnswer(R"(CREATE TABLE lens_answer (
    scope TEXT NOT NULL CHECK (scope <> ''),
    lens_row TEXT NOT NULL CHECK (lens_row <> ''),
    stage INTEGER NOT NULL CHECK (stage BETWEEN 1 AND 4),
    note TEXT NOT NULL,
    PRIMARY KEY (scope, lens_row)
) STRICT, WITHOUT ROWID)");

// Content once, in pieces; it only ever comes in.
constexpr QLatin1String evidenceBlob(R"(CREATE TABLE evidence_blob (
    sha256 TEXT NOT NULL PRIMARY KEY CHECK (length(sha256) = 64),
    size INTEGER NOT NULL CHECK (size >= 0)
) STRICT)");

constexpr QLatin1String evidencePiece(R"(CREATE TABLE evidence_piece (
    sha256 TEXT NOT NULL REFERENCES evidence_blob (sha256),
    position INTEGER NOT NULL CHECK (position >= 0),
    bytes BLOB NOT NULL CHECK (length(bytes) > 0),
    PRIMARY KEY (sha256, position)
) STRICT)");

constexpr QLatin1String evidence(R"(CREATE TABLE evidence (
    id TEXT NOT NULL PRIMARY KEY CHECK (length(id) = 36),
    kind TEXT NOT NULL CHECK (kind IN ('file', 'link')),
    name TEXT NOT NULL CHECK (name <> ''),
    sha256 TEXT REFERENCES evidence_blob (sha256),
    size INTEGER NOT NULL CHECK (size >= 0),
    media_type TEXT NOT NULL,
    address TEXT NOT NULL,
    note TEXT NOT NULL,
    valid_from TEXT CHECK (length(valid_from) = 10),
    valid_to TEXT CHECK (length(valid_to) = 10),
    added_at TEXT NOT NULL,
    CHECK ((kind = 'file') = (sha256 IS NOT NULL))
) STRICT)");

constexpr QLatin1String namedPoint(R"(CREATE TABLE named_point (
    id TEXT NOT NULL PRIMARY KEY CHECK (length(id) = 36),
    name TEXT NOT NULL CHECK (name <> ''),
    seq INTEGER NOT NULL REFERENCES trail (seq),
    hash TEXT NOT NULL CHECK (length(hash) = 64),
    note TEXT NOT NULL
) STRICT)");

constexpr QLatin1String pillarTarget(R"(CREATE TABLE pillar_target (
    scope TEXT NOT NULL CHECK (scope <> ''),
    pillar TEXT NOT NULL CHECK (pillar <> ''),
    level INTEGER NOT NULL CHECK (level BETWEEN 1 AND 4),
    due TEXT CHECK (length(due) = 10),
    note TEXT NOT NULL,
    PRIMARY KEY (scope, pillar)
) STRICT, WITHOUT ROWID)");

constexpr QLatin1String improvementAction(R"(CREATE TABLE improvement_action (
    id TEXT NOT NULL PRIMARY KEY CHECK (length(id) = 36),
    code TEXT NOT NULL CHECK (code <> ''),
    title TEXT NOT NULL CHECK (title <> ''),
    owner_unit TEXT NOT NULL,
    person TEXT NOT NULL,
    start TEXT CHECK (length(start) = 10),
    due TEXT CHECK (length(due) = 10),
    cost_once INTEGER NOT NULL CHECK (cost_once >= 0),
    cost_yearly INTEGER NOT NULL CHECK (cost_yearly >= 0),
    status TEXT NOT NULL CHECK (status IN (
        'candidate', 'approved', 'in_progress', 'done', 'dropped')),
    progress INTEGER NOT NULL CHECK (progress BETWEEN 0 AND 100),
    closes TEXT NOT NULL CHECK (closes LIKE '[%]'),
    depends_on TEXT NOT NULL CHECK (depends_on LIKE '[%]'),
    note TEXT NOT NULL
) STRICT)");

constexpr QLatin1String maturityMethod(R"(CREATE TABLE maturity_method (
    only_row INTEGER NOT NULL PRIMARY KEY CHECK (only_row = 1),
    rollup TEXT NOT NULL CHECK (rollup IN ('weakest', 'share', 'weighted', 'direct')),
    share INTEGER NOT NULL CHECK (share BETWEEN 1 AND 100),
    population TEXT NOT NULL CHECK (population IN ('all', 'adopted')),
    weights TEXT CHECK (weights LIKE '{%}'),
    period_from TEXT CHECK (length(period_from) = 10),
    period_to TEXT CHECK (length(period_to) = 10),
    review_cycle_months INTEGER NOT NULL CHECK (review_cycle_months BETWEEN 0 AND 120),
    reason TEXT NOT NULL
) STRICT)");

constexpr QLatin1String roadmapSettings(R"(CREATE TABLE roadmap_settings (
    only_row INTEGER NOT NULL PRIMARY KEY CHECK (only_row = 1),
    budget_total INTEGER CHECK (budget_total >= 0),
    budget_per_quarter INTEGER CHECK (budget_per_quarter >= 0),
    goal TEXT NOT NULL CHECK (goal IN ('items', 'pillars')),
    reason TEXT NOT NULL
) STRICT)");

} // namespace

MigrationStep m0002()
{
    return {2,
            2,
            QStringLiteral("0.2.0"),
            QStringLiteral("Maturity answers, evidence, named points, targets, actions"),
            {itemAnswer,
             lensAnswer,
             evidenceBlob,
             evidencePiece,
             evidence,
             namedPoint,
             pillarTarget,
             improvementAction,
             maturityMethod,
             roadmapSettings}};
}

} // namespace zt::migrations
