// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/packtemplate.h"

#include "model/exchange/checklistsheet.h"
#include "reports/checklistform.h"

namespace zt {

Result<ExportSummary> writePackTemplate(const Language& language, const QString& path)
{
    QList<ChecklistFormColumn> columns;
    for (const ChecklistColumn& column : checklistColumns()) {
        columns.append({column.key, column.head});
    }
    return writeChecklistForm(path, columns, language.code());
}

} // namespace zt
