// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QList>
#include <QString>
#include <QStringList>

namespace zt {

/// A cell as the importer sees it.
struct Cell
{
    enum class Kind : quint8 { Empty, Text, Number, Boolean, Date, Error } kind = Kind::Empty;
    QString text;      ///< what a person would read; for numbers the shortest exact form; an Error
                       ///< that begins with "=" is a formula without a result
    double number = 0; ///< Number; Date as days since 1899-12-30; Boolean 0/1
};

struct SheetRow
{
    qint32 number = 0; ///< as the spreadsheet counts, from 1
    bool hidden = false;
    QList<Cell> cells; ///< index 0 = column A; trailing empty cells left off
};

/// One sheet; rows in order, wholly empty rows left out. Merged areas: the value stands in every
/// cell of the area.
struct Sheet
{
    QString name;
    bool hidden = false;
    QList<SheetRow> rows;
    qint32 columnCount = 0;
    QList<qint32> hiddenColumns; ///< from 0
    qint32 hiddenRowCount = 0;
    qint32 mergedAreas = 0;
};

struct SheetInfo
{
    QString name;
    bool hidden = false;
};

/// "A1" for row 1, column 0.
[[nodiscard]] QString cellName(qint32 row, qint32 column);
/// "A", "B", … "XFD"
[[nodiscard]] QString columnName(qint32 column);

} // namespace zt
