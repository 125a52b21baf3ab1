// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/result.h"
#include "model/storage/registry.h"
#include "model/storage/sqliteengine.h"

namespace zt {

class SqlConnection;

/// "ZTA1" in the file's header: tells an assessment from any other SQLite file.
inline constexpr quint32 assessmentApplicationId = 0x5a544131;

/// Of the definitions this program ships (digestOf): a file that has the same needs no closer look.
inline constexpr QLatin1String shippedSchemaDigest{
    "ee57150e99799ba407b446af7278c4dfacb8e3fa4e56a3934622b667575a4570"};

/// SHA-256 of definitions in the order SqliteEngine::schema() gives them; lower-case hexadecimal.
[[nodiscard]] QString digestOf(const QList<SqliteEngine::SchemaObject>& objects);

/// Where a file's definitions differ from those this program ships for the same version, one line
/// each; empty when they are the same to the letter.
[[nodiscard]] Result<QStringList> schemaFaults(const SqlConnection& connection);

/// The same for the triggers that keep the trail append-only.
[[nodiscard]] Result<QStringList> trailTriggerFaults(const SqlConnection& connection);

/// What is about to happen to a file: whoever writes to it fires its triggers too.
enum class Firing : quint8 { Read, Written };

/// The first definition that would make SQLite run something of the file's own: a view, a table
/// that is computed, a trigger of no step. For files whose definitions cannot be those this program
/// ships, being of another version. Empty where there is none.
[[nodiscard]] Result<QString>
foreignCode(const SqlConnection& connection, const Registry& registry, Firing firing);

} // namespace zt
