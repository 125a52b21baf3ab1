// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/exchange/loginlog.h"

namespace zt {

/// Logs that are no tables.
enum class LoginLines : quint8 { None, Json, Access };

/// By the first line of a file.
[[nodiscard]] LoginLines loginLinesOf(const QByteArray& head);

/// Line by line, in steady memory. Names within JSON are joined by points ("source.ip") and known
/// by the heads of a table; "words" of the mapping count, its columns are names. Errors:
/// FileUnreadable; SheetDamaged with the line.
[[nodiscard]] Result<EvidenceTableInfo>
readLoginLines(const QString& path,
               LoginLines lines,
               const EvidenceTableOptions& options,
               JobContext& job,
               const std::function<void(const LoginRow& login)>& use);

} // namespace zt
