// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/scananalysis.h"
#include "model/exchange/evidencetable.h"

namespace zt {

/// Columns of scan results and follow-up lists, among them those of Nessus and OpenVAS.
[[nodiscard]] const QList<EvidenceColumn>& scanColumns();

/// What Nessus tells of a scan in the output of its plugin 19506.
struct ScanInfo
{
    QDate day;
    QString tool;
    QString database;
};

[[nodiscard]] ScanInfo scanInfoFrom(const QString& output);
/// Fills what the row does not tell of its scan.
void addScanInfo(ScanRow& row, const ScanInfo& info);

[[nodiscard]] ScanRow scanFrom(const EvidenceTableRow& row);

/// "Critical", "高", "4", …; nothing for what is none.
[[nodiscard]] std::optional<ScanSeverity> scanSeverityFrom(const QString& text);

/// Hands each weakness of a file to `use`: a table, or Nessus' own format by its content. A table
/// is read twice, since what Nessus tells of a scan stands among its rows. Errors: those of
/// readEvidenceTable and of readNessus.
[[nodiscard]] Result<EvidenceTableInfo>
readScans(const QString& path,
          const EvidenceTableOptions& options,
          JobContext& job,
          const std::function<void(const ScanRow& row)>& use);

} // namespace zt
