// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/accountanalysis.h"
#include "model/exchange/evidencetable.h"
#include "model/exchange/ldifreader.h"

namespace zt {

/// The account an entry tells of; without a name where the entry is no account (a computer, a
/// group, a unit). An attribute that is not there tells nothing.
[[nodiscard]] AccountRow accountFrom(const LdifEntry& entry, EvidenceFaults& faults);

/// Each entry of a file. Errors: FileUnreadable, SheetDamaged, SheetTooLarge, Cancelled.
[[nodiscard]] Result<EvidenceTableInfo>
readLdifAccounts(const QString& path,
                 JobContext& job,
                 const std::function<void(const AccountRow& account)>& use);

} // namespace zt
