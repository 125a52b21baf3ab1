// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/analysistemplate.h"

#include "model/exchange/evidencetable.h"
#include "reports/wordinganalysis.h"

namespace zt {

Result<ExportSummary>
writeAnalysisTemplate(const Language& language, AnalysisKind kind, const QString& path)
{
    QList<EvidenceFormColumn> columns;
    for (const EvidenceColumn& column : evidenceColumns(kind)) {
        columns.append({column.key,
                        {column.zh, column.en},
                        column.explained,
                        column.choices,
                        column.several,
                        column.value == EvidenceValue::YesNo,
                        column.needed});
    }
    return writeEvidenceForm(path, analysisKindText(kind, language), columns, language.code());
}

} // namespace zt
