// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/accountanalysis.h"
#include "model/exchange/evidencetable.h"

namespace zt {

/// Columns of a list of accounts, among them those of Active Directory's exports.
[[nodiscard]] const QList<EvidenceColumn>& accountColumns();

[[nodiscard]] AccountRow accountFrom(const EvidenceTableRow& row);

/// Bits of userAccountControl.
struct AccountControl
{
    bool enabled = true;
    bool passwordNotRequired = false;
    bool passwordNeverExpires = false;
};

[[nodiscard]] AccountControl accountControlOf(qint64 bits);

/// Whether a file begins as LDIF, in UTF-8 or UTF-16. False where it cannot be read.
[[nodiscard]] bool isLdifFile(const QString& path);

/// Hands each account of a file to `use`: a spreadsheet, or LDIF by its content. Errors: those of
/// readEvidenceTable; SheetDamaged for LDIF that is none.
[[nodiscard]] Result<EvidenceTableInfo>
readAccounts(const QString& path,
             const EvidenceTableOptions& options,
             JobContext& job,
             const std::function<void(const AccountRow& account)>& use);

} // namespace zt
