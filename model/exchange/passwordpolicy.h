// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/policyanalysis.h"
#include "model/exchange/evidencetable.h"

namespace zt {

/// Columns of a list of policies, among them Active Directory's fine-grained ones.
[[nodiscard]] const QList<EvidenceColumn>& policyColumns();

[[nodiscard]] PolicyRow policyFrom(const EvidenceTableRow& row);

/// What settings as text tell: an export of secedit, the output of "net accounts" in English or
/// Chinese, pwquality.conf, login.defs, or several of these one after another. Nothing where the
/// text holds none of their settings. The length in login.defs is a fault, by its line: PAM decides
/// it, and what PAM says stands elsewhere.
[[nodiscard]] std::optional<PolicyRow> policyFromText(const QString& text, EvidenceFaults& faults);

/// Whether a file holds settings of passwords as a system writes them. False where it cannot be
/// read.
[[nodiscard]] bool isPolicyText(const QString& path);

/// Hands each policy of a file to `use`. Errors: those of readEvidenceTable; SheetTooLarge.
[[nodiscard]] Result<EvidenceTableInfo>
readPolicies(const QString& path,
             const EvidenceTableOptions& options,
             JobContext& job,
             const std::function<void(const PolicyRow& policy)>& use);

} // namespace zt
