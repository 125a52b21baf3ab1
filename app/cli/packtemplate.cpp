// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/packtemplate.h"

#include "model/exchange/checklistsheet.h"
#include "model/exchange/crosswalksheet.h"
#include "reports/crosswalkform.h"

namespace zt {

Result<ExportSummary>
writePackTemplate(PackKind kind, const Language& language, const QString& path)
{
    const bool links = kind == PackKind::Crosswalk;
    QList<ChecklistFormColumn> columns;
    for (const PackColumn& column : links ? crosswalkColumns() : checklistColumns()) {
        columns.append({column.key, column.head});
    }
    return links ? writeCrosswalkForm(path, columns, language.code())
                 : writeChecklistForm(path, columns, language.code());
}

} // namespace zt
