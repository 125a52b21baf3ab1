// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"
#include "model/domain/incidentedits.h"

namespace zt {

/// What the commands about incidents have in common.

/// --incident; the one made last where it is not given.
void declareIncident(QCommandLineParser& parser, const CliContext& context);
/// Error: UnknownEntity.
[[nodiscard]] Result<Incident> incidentOf(const QCommandLineParser& parser,
                                          const Snapshot& snapshot);

/// --now: the moment that deadlines are judged at; the clock's otherwise. A time without an offset
/// is Taipei's. Error: Usage.
void declareNow(QCommandLineParser& parser, const CliContext& context);
[[nodiscard]] Result<Moment> nowOf(const QCommandLineParser& parser, const CliContext& context);
/// Any option that holds a moment; the clock's where it is not given.
[[nodiscard]] Result<Moment>
momentOption(const QCommandLineParser& parser, const CliContext& context, const QString& name);

/// --field KEY=VALUE, --role ID=NAME and --system CODE, as far as they are given.
void declareIncidentFields(QCommandLineParser& parser, const CliContext& context);
/// Roles and systems are added to those `incident` has; an empty name takes a role away. Errors:
/// Usage, UnknownSystem.
[[nodiscard]] Result<FieldValues> incidentValues(const QCommandLineParser& parser,
                                                 const CliContext& context,
                                                 const Snapshot& snapshot,
                                                 const Incident& incident);
/// KEY=VALUE texts; numbers for `numbers`, null for an empty text of `nullable`. Error: Usage.
[[nodiscard]] Result<FieldValues> fieldValues(const QStringList& texts,
                                              const CliContext& context,
                                              const QStringList& numbers,
                                              const QStringList& nullable);

/// Opens, makes a change of the snapshot, applies it and says `done` of it.
using IncidentGesture = std::function<Result<ChangeSet>(const Snapshot&)>;
[[nodiscard]] Exit changeIncidents(const QCommandLineParser& parser,
                                   CliContext& context,
                                   const IncidentGesture& gesture);

} // namespace zt
