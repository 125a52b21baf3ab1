// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/exchange/numbertext.h"
#include "model/exchange/package.h"
#include "model/exchange/sheet.h"

#include <QList>

#include <vector>

namespace zt {

/// What lies around the sheets of an Office Open XML workbook.
struct XlsxWorkbook
{
    struct Entry
    {
        SheetInfo info;
        QString part; ///< empty where the workbook names a sheet that is not there
    };

    QList<Entry> sheets;
    bool from1904 = false;
    QString stringsPart; ///< empty: there are none
    QString stylesPart;
};

/// Which kind of Office document the package is, by its main part's content type: "xlsx", "xlsb",
/// "docx", "pptx" or "".
[[nodiscard]] Result<QString> officeKind(Package& package, const SheetLimits& limits);

[[nodiscard]] Result<XlsxWorkbook> readWorkbook(Package& package, const SheetLimits& limits);

/// How the number in a cell with style number i is to be read.
[[nodiscard]] Result<std::vector<NumberStyle>>
readCellStyles(Package& package, const QString& part, const SheetLimits& limits);

/// Runs of rich text put together, phonetic guides left out.
[[nodiscard]] Result<QList<QString>>
readSharedStrings(Package& package, const QString& part, const SheetLimits& limits);

/// "_x000D_" stands for a character that XML cannot hold; "_x005F_" for the underscore itself.
[[nodiscard]] QString unescaped(QString text);

} // namespace zt
