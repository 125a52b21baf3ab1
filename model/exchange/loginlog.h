// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/loginanalysis.h"
#include "model/exchange/evidencetable.h"

namespace zt {

/// Columns of a log of log-ins, among them those of Windows' security events.
[[nodiscard]] const QList<EvidenceColumn>& loginColumns();

[[nodiscard]] LoginRow loginFrom(const EvidenceTableRow& row);

/// What the text of a Windows security event tells, in English or Chinese.
struct WindowsEventText
{
    QString account;
    QString source;
    QString workstation;
    QString subStatus; ///< "0xc0000064"
};

[[nodiscard]] WindowsEventText windowsEventText(const QString& message);

/// A line of a web server's access log in the combined form. Nothing for any other line.
[[nodiscard]] std::optional<LoginRow> loginFromAccessLine(const QString& line);

/// Whether a file begins as a log of lines that is no table. False where it cannot be read.
[[nodiscard]] bool isLoginLines(const QString& path);

/// Hands each attempt of a log to `use`: a table, one JSON object a line, or an access log, by its
/// content. Errors: those of readEvidenceTable; SheetDamaged for a line that is none of its kind.
[[nodiscard]] Result<EvidenceTableInfo>
readLogins(const QString& path,
           const EvidenceTableOptions& options,
           JobContext& job,
           const std::function<void(const LoginRow& login)>& use);

} // namespace zt
