// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/exchange/evidencetable.h"

namespace zt {

/// From 1; 0 where the map names none.
[[nodiscard]] qint64 headerRowOf(const QJsonObject& map);

/// "mdy" or "dmy"; Unknown where the map tells neither.
[[nodiscard]] DayOrder dayOrderOf(const QJsonObject& map);

/// The mapping of a file that begins with `rows`: heads by their names, then what the map says.
/// Errors: SheetNoHeader; MapInvalid.
[[nodiscard]] Result<EvidenceMapping> mapEvidence(const QList<SheetRow>& rows,
                                                  AnalysisKind kind,
                                                  const QJsonObject& map,
                                                  const QString& path,
                                                  const QString& mapFile);

/// The column whose key, head or synonym this is; -1 where it is none.
[[nodiscard]] qsizetype columnNamed(const QString& name, AnalysisKind kind);

/// How many columns of the kind a row of heads names; 0 where a needed one is missing.
[[nodiscard]] int columnsNamed(const SheetRow& row, AnalysisKind kind);

} // namespace zt
