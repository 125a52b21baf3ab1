// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/exchange/sheetreader.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>
#include <quazip.h>
#include <quazipfile.h>

/// Spreadsheets made from their XML, so that a test shows exactly what stands in the file.
namespace zt::sheetfiles {

using Parts = QList<std::pair<QString, QByteArray>>;

inline void writeZip(const QString& path, const Parts& parts)
{
    QuaZip zip(path);
    QVERIFY(zip.open(QuaZip::mdCreate));
    for (const auto& [name, bytes] : parts) {
        QuaZipFile file(&zip);
        QVERIFY(file.open(QIODevice::WriteOnly, QuaZipNewInfo(name)));
        QCOMPARE(file.write(bytes), bytes.size());
        file.close();
    }
    zip.close();
}

inline void writeFile(const QString& path, const QByteArray& bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
}

inline QByteArray relationship(const char* id, const char* type, const char* target)
{
    return QByteArray("<Relationship Id=\"") + id +
           "\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/" + type +
           "\" Target=\"" + target + "\"/>";
}

inline QByteArray relationships(const QByteArray& inside)
{
    return "<?xml version=\"1.0\"?><Relationships "
           "xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">" +
           inside + "</Relationships>";
}

inline QByteArray worksheet(const QByteArray& inside)
{
    return "<?xml version=\"1.0\" encoding=\"UTF-8\"?><worksheet "
           "xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\">" +
           inside + "</worksheet>";
}

inline QByteArray rows(const QByteArray& inside)
{
    return worksheet("<sheetData>" + inside + "</sheetData>");
}

/// A workbook of one sheet "S" around the given worksheet.
struct Workbook
{
    QByteArray sheet;
    QByteArray strings; ///< what stands within <sst>
    QByteArray styles;  ///< the whole part
    QByteArray workbookExtra;

    [[nodiscard]] Parts parts() const
    {
        QByteArray related = relationship("rId1", "worksheet", "worksheets/sheet1.xml");
        Parts all{
            {QStringLiteral("[Content_Types].xml"), "<Types/>"},
            {QStringLiteral("_rels/.rels"),
             relationships(relationship("rId1", "officeDocument", "xl/workbook.xml"))},
            {QStringLiteral("xl/workbook.xml"),
             "<workbook xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\" "
             "xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\">" +
                 workbookExtra +
                 "<sheets><sheet name=\"S\" sheetId=\"1\" r:id=\"rId1\"/></sheets></workbook>"},
            {QStringLiteral("xl/worksheets/sheet1.xml"), sheet}};
        if (!strings.isNull()) {
            related += relationship("rId2", "sharedStrings", "sharedStrings.xml");
            all.append(
                {QStringLiteral("xl/sharedStrings.xml"),
                 "<sst xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\">" +
                     strings + "</sst>"});
        }
        if (!styles.isNull()) {
            related += relationship("rId3", "styles", "styles.xml");
            all.append({QStringLiteral("xl/styles.xml"), styles});
        }
        all.append({QStringLiteral("xl/_rels/workbook.xml.rels"), relationships(related)});
        return all;
    }
};

inline Parts ods(const QByteArray& tables, const QByteArray& styles = {})
{
    return {
        {QStringLiteral("mimetype"), "application/vnd.oasis.opendocument.spreadsheet"},
        {QStringLiteral("content.xml"),
         "<?xml version=\"1.0\" encoding=\"UTF-8\"?><office:document-content "
         "xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\" "
         "xmlns:style=\"urn:oasis:names:tc:opendocument:xmlns:style:1.0\" "
         "xmlns:table=\"urn:oasis:names:tc:opendocument:xmlns:table:1.0\" "
         "xmlns:draw=\"urn:oasis:names:tc:opendocument:xmlns:drawing:1.0\" "
         "xmlns:calcext=\"urn:org:documentfoundation:names:experimental:calc:xmlns:calcext:1.0\" "
         "xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\"><office:automatic-styles>" +
             styles + "</office:automatic-styles><office:body><office:spreadsheet>" + tables +
             "</office:spreadsheet></office:body></office:document-content>"}};
}

/// Cell texts of a row, "·" for an empty one.
inline QStringList texts(const Sheet& sheet, qint32 number)
{
    QStringList found;
    for (const SheetRow& row : sheet.rows) {
        if (row.number == number) {
            for (const Cell& cell : row.cells) {
                found.append(cell.kind == Cell::Kind::Empty ? QStringLiteral("·") : cell.text);
            }
        }
    }
    return found;
}

inline const Cell* cellAt(const Sheet& sheet, qint32 number, qint32 column)
{
    for (const SheetRow& row : sheet.rows) {
        if (row.number == number && column < row.cells.size()) {
            return &row.cells[column];
        }
    }
    return nullptr;
}

inline Result<Sheet>
read(const QString& path, const QString& sheet = {}, const SheetLimits& limits = {})
{
    JobContext job;
    return readSheet(path, sheet, job, limits);
}

} // namespace zt::sheetfiles
