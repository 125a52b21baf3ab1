// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/storage/migrations/migrations.h"

namespace zt::migrations {

namespace {

// What nobody answered is NULL, so that no reader can take it for a no.
constexpr QLatin1String incident(R"(CREATE TABLE incident (
    id TEXT NOT NULL PRIMARY KEY CHECK (length(id) = 36),
    code TEXT NOT NULL CHECK (code <> ''),
    title TEXT NOT NULL CHECK (title <> ''),
    class TEXT CHECK (class IN ('internal', 'intrusion', 'natural_disaster', 'emergency')),
    drill TEXT NOT NULL CHECK (drill IN ('yes', 'no')),
    case_id TEXT NOT NULL,
    level TEXT NOT NULL,
    clock_start TEXT NOT NULL CHECK (clock_start IN ('noticed', 'occurred')),
    reportable TEXT CHECK (reportable IN ('yes', 'no')),
    not_reported_reason TEXT NOT NULL,
    affects_trading TEXT CHECK (affects_trading IN ('yes', 'no')),
    affects_investors TEXT CHECK (affects_investors IN ('yes', 'no')),
    interrupted TEXT CHECK (interrupted IN ('yes', 'no')),
    systems TEXT NOT NULL CHECK (systems LIKE '[%]'),
    description TEXT NOT NULL,
    result TEXT NOT NULL,
    root_cause TEXT NOT NULL,
    lesson TEXT NOT NULL,
    customers INTEGER CHECK (customers >= 0),
    complaints INTEGER CHECK (complaints >= 0),
    amount INTEGER CHECK (amount >= 0),
    roles TEXT CHECK (roles LIKE '{%}'),
    actions TEXT NOT NULL CHECK (actions LIKE '[%]'),
    closed_by TEXT NOT NULL,
    closed_at TEXT CHECK (length(closed_at) = 29),
    close_reason TEXT NOT NULL,
    created_at TEXT NOT NULL,
    CHECK ((closed_by <> '') = (closed_at IS NOT NULL)),
    CHECK (reportable IS NULL OR reportable <> 'no' OR not_reported_reason <> '')
) STRICT)");

// Moments keep the offset of the clock they were read from: 2026-07-18T09:20:00.000+08:00
constexpr QLatin1String incidentEvent(R"(CREATE TABLE incident_event (
    id TEXT NOT NULL PRIMARY KEY CHECK (length(id) = 36),
    incident TEXT NOT NULL CHECK (length(incident) = 36),
    at TEXT NOT NULL CHECK (length(at) = 29),
    kind TEXT NOT NULL CHECK (kind IN ('note', 'occurred', 'noticed', 'initial_report',
        'formal_report', 'closure_report', 'announcement', 'contain', 'contained', 'eradicate',
        'eradicated', 'recover', 'restored', 'informed', 'continuity', 'evidence', 'complaint')),
    text TEXT NOT NULL CHECK (text <> ''),
    who TEXT NOT NULL,
    channel TEXT NOT NULL,
    evidence TEXT NOT NULL CHECK (evidence LIKE '[%]')
) STRICT)");

constexpr QLatin1String exhibit(R"(CREATE TABLE exhibit (
    id TEXT NOT NULL PRIMARY KEY CHECK (length(id) = 36),
    incident TEXT NOT NULL CHECK (length(incident) = 36),
    code TEXT NOT NULL CHECK (code <> ''),
    name TEXT NOT NULL CHECK (name <> ''),
    container TEXT NOT NULL,
    evidence TEXT CHECK (length(evidence) = 36),
    authorised TEXT CHECK (authorised IN ('yes', 'no')),
    third_party TEXT CHECK (third_party IN ('yes', 'no')),
    original_state TEXT CHECK (original_state IN ('yes', 'no')),
    storage_safe TEXT CHECK (storage_safe IN ('yes', 'no')),
    backed_up TEXT CHECK (backed_up IN ('yes', 'no')),
    explanation TEXT NOT NULL,
    custody TEXT NOT NULL CHECK (custody LIKE '[%]')
) STRICT)");

} // namespace

MigrationStep m0004()
{
    return {4,
            4,
            QStringLiteral("0.2.0"),
            QStringLiteral("Incidents, their timelines and chains of custody"),
            {incident, incidentEvent, exhibit}};
}

} // namespace zt::migrations
