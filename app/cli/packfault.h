// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/output.h"

namespace zt {

/// A PackInvalid told on standard output, where finding the fault is what was asked for. As JSON:
/// {"ok": false, "fault": {"file", "line", "path", "reason"}}, the line where it is known.
void printPackFault(OutputFormat format, CliContext& context, const Error& error);

/// Prints one or the other.
void printResult(OutputFormat format,
                 CliContext& context,
                 const QJsonObject& json,
                 const Listing& listing);

/// The whole file. Errors: FileNotFound, FileUnreadable.
[[nodiscard]] Result<QByteArray> wholeFile(const QString& path);

} // namespace zt
