// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/storage/migrations/migrations.h"

namespace zt::migrations {

namespace {

// Unknown answers are NULL everywhere, so that no reader can take them for "no".

constexpr QLatin1String schemaStep(R"(CREATE TABLE schema_step (
    version INTEGER NOT NULL PRIMARY KEY CHECK (version > 0),
    min_reader INTEGER NOT NULL CHECK (min_reader BETWEEN 1 AND version),
    program TEXT NOT NULL,
    description TEXT NOT NULL
) STRICT)");

constexpr QLatin1String profile(R"(CREATE TABLE profile (
    only_row INTEGER NOT NULL PRIMARY KEY CHECK (only_row = 1),
    name TEXT NOT NULL CHECK (name <> ''),
    institution TEXT NOT NULL,
    sector TEXT CHECK (sector IN ('banking', 'insurance', 'securities')),
    tier INTEGER CHECK (tier BETWEEN 1 AND 4),
    period TEXT NOT NULL
) STRICT)");

constexpr QLatin1String teamMember(R"(CREATE TABLE team_member (
    position INTEGER NOT NULL PRIMARY KEY CHECK (position > 0),
    name TEXT NOT NULL
) STRICT)");

constexpr QLatin1String methodology(R"(CREATE TABLE methodology (
    only_row INTEGER NOT NULL PRIMARY KEY CHECK (only_row = 1),
    instrument TEXT NOT NULL CHECK (instrument IN ('conditions', 'totals', 'both')),
    risk_cutoff INTEGER,
    impact_cutoff INTEGER,
    rto_minutes_greater_than INTEGER NOT NULL CHECK (rto_minutes_greater_than >= 0),
    trials INTEGER NOT NULL CHECK (trials > 0),
    factor_shift_permille INTEGER NOT NULL CHECK (factor_shift_permille BETWEEN 0 AND 1000),
    weight_spread_percent INTEGER NOT NULL CHECK (weight_spread_percent BETWEEN 0 AND 100),
    seed INTEGER NOT NULL CHECK (seed BETWEEN 0 AND 4294967295),
    reason TEXT NOT NULL
) STRICT)");

constexpr QLatin1String methodologyWeight(R"(CREATE TABLE methodology_weight (
    factor TEXT NOT NULL PRIMARY KEY CHECK (factor IN (
        'RF1', 'RF2', 'RF3', 'RF4', 'RF5', 'RF6', 'IF1', 'IF2', 'IF3', 'IF4', 'IF5')),
    percent INTEGER NOT NULL CHECK (percent BETWEEN 0 AND 1000)
) STRICT)");

// Read in the order of id: UUIDv7, so that is the order in which systems were added, and a removed
// system that comes back by undo comes back to its place.
constexpr QLatin1String system(R"(CREATE TABLE system (
    id TEXT NOT NULL PRIMARY KEY CHECK (length(id) = 36),
    code TEXT NOT NULL UNIQUE CHECK (code <> ''),
    name TEXT NOT NULL,
    owner_unit TEXT NOT NULL,
    contact TEXT NOT NULL,
    description TEXT NOT NULL,
    rto_minutes INTEGER CHECK (rto_minutes BETWEEN 0 AND 5256000),
    staff_access_from_outside INTEGER CHECK (staff_access_from_outside IN (0, 1)),
    cloud_service_in_use INTEGER CHECK (cloud_service_in_use IN (0, 1)),
    cloud_model TEXT CHECK (cloud_model IN ('iaas', 'paas', 'saas')),
    own_privileged_infra_accounts INTEGER CHECK (own_privileged_infra_accounts IN (0, 1)),
    bulk_personal_or_sensitive_data INTEGER CHECK (bulk_personal_or_sensitive_data IN (0, 1)),
    user_and_admin_accounts_separated INTEGER CHECK (user_and_admin_accounts_separated IN (0, 1)),
    vendor_operates_system INTEGER CHECK (vendor_operates_system IN (0, 1)),
    external_institution_users INTEGER CHECK (external_institution_users IN (0, 1)),
    reachable_from_internet INTEGER CHECK (reachable_from_internet IN (0, 1)),
    hr1 INTEGER CHECK (hr1 IN (0, 1)),
    hr2 INTEGER CHECK (hr2 IN (0, 1)),
    hr3 INTEGER CHECK (hr3 IN (0, 1)),
    li1 INTEGER CHECK (li1 IN (0, 1)),
    rf1 INTEGER CHECK (rf1 BETWEEN 1 AND 3),
    rf2 INTEGER CHECK (rf2 BETWEEN 1 AND 3),
    rf3 INTEGER CHECK (rf3 BETWEEN 1 AND 3),
    rf4 INTEGER CHECK (rf4 BETWEEN 1 AND 3),
    rf5 INTEGER CHECK (rf5 BETWEEN 1 AND 3),
    rf6 INTEGER CHECK (rf6 BETWEEN 1 AND 3),
    if1 INTEGER CHECK (if1 BETWEEN 1 AND 3),
    if2 INTEGER CHECK (if2 BETWEEN 1 AND 3),
    if3 INTEGER CHECK (if3 BETWEEN 1 AND 3),
    if4 INTEGER CHECK (if4 BETWEEN 1 AND 3),
    if5 INTEGER CHECK (if5 BETWEEN 1 AND 3)
) STRICT)");

constexpr QLatin1String systemReason(R"(CREATE TABLE system_reason (
    system_id TEXT NOT NULL REFERENCES system (id),
    aspect TEXT NOT NULL CHECK (aspect IN (
        'staff_access_from_outside', 'cloud_service_in_use', 'cloud_model',
        'own_privileged_infra_accounts', 'bulk_personal_or_sensitive_data',
        'user_and_admin_accounts_separated', 'vendor_operates_system',
        'external_institution_users', 'reachable_from_internet',
        'HR1', 'HR2', 'HR3', 'LI1', 'rto',
        'RF1', 'RF2', 'RF3', 'RF4', 'RF5', 'RF6', 'IF1', 'IF2', 'IF3', 'IF4', 'IF5')),
    reason TEXT NOT NULL CHECK (reason <> ''),
    PRIMARY KEY (system_id, aspect)
) STRICT, WITHOUT ROWID)");

// Content only ever comes in: taking back an upgrade needs the bytes of the pack before.
constexpr QLatin1String pack(R"(CREATE TABLE pack (
    id TEXT NOT NULL CHECK (id <> ''),
    version TEXT NOT NULL,
    sha256 TEXT NOT NULL CHECK (length(sha256) = 64),
    bytes BLOB NOT NULL,
    PRIMARY KEY (id, version, sha256)
) STRICT)");

constexpr QLatin1String packPin(R"(CREATE TABLE pack_pin (
    id TEXT NOT NULL PRIMARY KEY,
    version TEXT NOT NULL,
    sha256 TEXT NOT NULL,
    FOREIGN KEY (id, version, sha256) REFERENCES pack (id, version, sha256)
) STRICT)");

constexpr QLatin1String adoption(R"(CREATE TABLE adoption (
    only_row INTEGER NOT NULL PRIMARY KEY CHECK (only_row = 1),
    reason TEXT NOT NULL
) STRICT)");

constexpr QLatin1String adoptionCode(R"(CREATE TABLE adoption_code (
    position INTEGER NOT NULL PRIMARY KEY CHECK (position > 0),
    code TEXT NOT NULL
) STRICT)");

constexpr QLatin1String trail(R"(CREATE TABLE trail (
    seq INTEGER NOT NULL PRIMARY KEY CHECK (seq > 0),
    stored BLOB NOT NULL,
    previous_hash BLOB NOT NULL CHECK (length(previous_hash) = 32),
    hash BLOB NOT NULL CHECK (length(hash) = 32)
) STRICT)");

constexpr QLatin1String trailNoUpdate(R"(CREATE TRIGGER trail_no_update
BEFORE UPDATE ON trail
BEGIN
    SELECT RAISE(ABORT, 'the trail is append-only');
END)");

constexpr QLatin1String trailNoDelete(R"(CREATE TRIGGER trail_no_delete
BEFORE DELETE ON trail
BEGIN
    SELECT RAISE(ABORT, 'the trail is append-only');
END)");

// Also keeps INSERT OR REPLACE from overwriting an entry.
constexpr QLatin1String trailInOrder(R"(CREATE TRIGGER trail_in_order
BEFORE INSERT ON trail
WHEN NEW.seq <> coalesce((SELECT max(seq) FROM trail), 0) + 1
BEGIN
    SELECT RAISE(ABORT, 'the trail has no gaps');
END)");

} // namespace

MigrationStep m0001()
{
    return {
        1,
        1,
        QStringLiteral("0.1.0"),
        QStringLiteral("Profile, methodology, systems with reasons, packs, adopted list and trail"),
        {schemaStep,
         profile,
         teamMember,
         methodology,
         methodologyWeight,
         system,
         systemReason,
         pack,
         packPin,
         adoption,
         adoptionCode,
         trail,
         trailNoUpdate,
         trailNoDelete,
         trailInOrder}};
}

} // namespace zt::migrations
