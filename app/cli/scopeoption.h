// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/clicontext.h"

#include <QCommandLineParser>

namespace zt {

/// The scope a person names: "institution", "domain:D1", "D1" or "system:<UUID>"; anything else is
/// a system's code. Where a code reads like one of these words, "system:" with the UUID says it
/// without doubt. Errors: UnknownEntity for a domain the guideline does not have, UnknownSystem.
[[nodiscard]] Result<Scope> scopeFromText(const QString& text, const Snapshot& snapshot);

/// --scope; without it the institution.
void declareScope(QCommandLineParser& parser, const CliContext& context);
[[nodiscard]] Result<Scope> scopeOf(const QCommandLineParser& parser, const Snapshot& snapshot);

/// The same words the other way round, for what is printed: "institution", "D1", a system's code.
[[nodiscard]] QString scopeText(const Scope& scope, const Snapshot& snapshot);

} // namespace zt
