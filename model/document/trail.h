// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/changeset.h"

#include <QDateTime>
#include <QJsonArray>
#include <QList>
#include <QUuid>

namespace zt {

/// One entry of the trail as it lies in the file. `stored` are the very bytes the hash covers.
struct TrailEntry
{
    qint64 seq = 0; ///< 1…, without gaps
    QUuid uuid;
    QDateTime time; ///< UTC
    QString actor;
    ActionLabel label;
    QString reason;
    QJsonArray changes;   ///< see toJson(Change)
    QString previousHash; ///< lower-case hex; 64 zeros for the first entry
    QString hash;         ///< SHA-256(previous hash bytes ‖ stored bytes)
    qint64 storedBytes = 0;
    qint32 fieldCount = 0; ///< changed fields over all entities
    QStringList subjects;  ///< codes of the systems touched, at most eight
};

/// One line of `ztctl verify` and of the page 軌跡.
struct CheckLine
{
    QString id; ///< "chain", "triggers", "packs", "evidence", "schema", "integrity", "state",
                ///< "runs", "signatures"
    bool ok = false;
    QString value; ///< e.g. number of entries, schema version
    QString fault; ///< what and where, plain English detail; empty when ok
};

} // namespace zt
