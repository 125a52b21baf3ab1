// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/storage/migrations/migrations.h"

namespace zt::migrations {

namespace {

constexpr QLatin1String simulationRun(R"(CREATE TABLE simulation_run (
    id TEXT NOT NULL PRIMARY KEY CHECK (length(id) = 36),
    code TEXT NOT NULL CHECK (code <> ''),
    state_seq INTEGER NOT NULL REFERENCES trail (seq),
    state_hash TEXT NOT NULL CHECK (length(state_hash) = 64),
    origin TEXT NOT NULL CHECK (origin IN ('assessment', 'all', 'none', 'chosen')),
    scope TEXT NOT NULL,
    without TEXT NOT NULL CHECK (without LIKE '[%]'),
    items TEXT CHECK (items LIKE '{%}'),
    seed INTEGER NOT NULL CHECK (seed >= 0),
    algorithm TEXT NOT NULL CHECK (algorithm IN ('criteria', 'score')),
    context TEXT NOT NULL CHECK (context IN ('singular', 'contextual')),
    policy TEXT NOT NULL CHECK (policy <> ''),
    policy_version TEXT NOT NULL CHECK (policy_version <> ''),
    policy_sha256 TEXT NOT NULL CHECK (length(policy_sha256) = 64),
    catalogue TEXT NOT NULL CHECK (catalogue <> ''),
    catalogue_version TEXT NOT NULL CHECK (catalogue_version <> ''),
    catalogue_sha256 TEXT NOT NULL CHECK (length(catalogue_sha256) = 64),
    outcomes TEXT NOT NULL CHECK (outcomes LIKE '[%]'),
    log_sha256 TEXT NOT NULL CHECK (length(log_sha256) = 64),
    program TEXT NOT NULL CHECK (program <> ''),
    note TEXT NOT NULL,
    CHECK ((scope <> '') = (origin = 'assessment'))
) STRICT)");

} // namespace

MigrationStep m0005()
{
    return {5,
            5,
            QStringLiteral("0.2.0"),
            QStringLiteral("Sealed runs of the gateway simulation"),
            {simulationRun}};
}

} // namespace zt::migrations
