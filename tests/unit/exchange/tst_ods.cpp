// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sheetfiles.h"

using namespace zt;
using namespace zt::sheetfiles;

class TestOds : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_dir;
    int m_count = 0;

    QString make(const Parts& parts)
    {
        const QString path = m_dir.filePath(QStringLiteral("%1.ods").arg(++m_count));
        writeZip(path, parts);
        return path;
    }

    Sheet sheetOf(const QByteArray& table)
    {
        const auto sheet =
            read(make(ods("<table:table table:name=\"S\">" + table + "</table:table>")));
        return sheet ? *sheet : Sheet();
    }

private Q_SLOTS:

    void everyTypeOfCell()
    {
        const Sheet sheet = sheetOf(
            R"(<table:table-row><table:table-cell office:value-type="float" office:value="8"><text:p>8.00</text:p></table:table-cell>)"
            R"(<table:table-cell office:value-type="percentage" office:value="0.5"><text:p>50%</text:p></table:table-cell>)"
            R"(<table:table-cell office:value-type="date" office:date-value="2026-01-31"><text:p>115/1/31</text:p></table:table-cell>)"
            R"(<table:table-cell office:value-type="time" office:time-value="PT00H30M00S"><text:p>0:30</text:p></table:table-cell>)"
            R"(<table:table-cell office:value-type="time" office:time-value="PT36H00M00S"><text:p>36:00</text:p></table:table-cell>)"
            R"(<table:table-cell office:value-type="boolean" office:boolean-value="true"><text:p>TRUE</text:p></table:table-cell>)"
            R"(<table:table-cell office:value-type="string" calcext:value-type="error"><text:p>#N/A</text:p></table:table-cell>)"
            R"(<table:table-cell office:value-type="string"><text:p>是</text:p></table:table-cell></table:table-row>)");
        QCOMPARE(texts(sheet, 1),
                 QStringList({QStringLiteral("8"),
                              QStringLiteral("0.5"),
                              QStringLiteral("2026-01-31"),
                              QStringLiteral("00:30:00"),
                              QStringLiteral("36:00:00"),
                              QStringLiteral("TRUE"),
                              QStringLiteral("#N/A"),
                              QStringLiteral("是")}));
        QCOMPARE(cellAt(sheet, 1, 2)->number, 46053.0);
        QCOMPARE(cellAt(sheet, 1, 6)->kind, Cell::Kind::Error);
    }

    void formulaWithoutResult()
    {
        const Sheet sheet = sheetOf(
            R"(<table:table-row><table:table-cell table:formula="of:=2*4"/>)"
            R"(<table:table-cell table:formula="of:=&quot;&quot;" office:value-type="string"><text:p/></table:table-cell>)"
            R"(<table:table-cell office:value-type="string"><text:p>x</text:p></table:table-cell></table:table-row>)");
        QCOMPARE(texts(sheet, 1),
                 QStringList({QStringLiteral("=2*4"), QStringLiteral("·"), QStringLiteral("x")}));
        QCOMPARE(cellAt(sheet, 1, 0)->kind, Cell::Kind::Error);
    }

    void textOfParagraphs()
    {
        const Sheet sheet = sheetOf(
            R"(<table:table-row><table:table-cell office:value-type="string"><office:annotation><text:p>備註</text:p></office:annotation>)"
            R"(<text:p>  a <text:span>b</text:span>
 c<text:s text:c="2"/>d<text:tab/>e<text:line-break/>f </text:p><text:p>二</text:p><draw:frame><text:p>圖</text:p></draw:frame></table:table-cell></table:table-row>)");
        QCOMPARE(texts(sheet, 1), QStringList({QStringLiteral("a b c  d\te\nf\n二")}));
    }

    void repeatsGroupsAndMerges()
    {
        const Sheet sheet = sheetOf(
            R"(<table:table-column table:number-columns-repeated="2"/><table:table-column table:visibility="collapse"/>)"
            R"(<table:table-column table:visibility="collapse" table:number-columns-repeated="16381"/>)"
            R"(<table:table-header-rows><table:table-row><table:table-cell office:value-type="string" table:number-columns-spanned="2" table:number-rows-spanned="1"><text:p>頭</text:p></table:table-cell><table:covered-table-cell/>)"
            R"(<table:table-cell table:number-columns-repeated="16382"/></table:table-row></table:table-header-rows>)"
            R"(<table:table-row-group><table:table-row table:number-rows-repeated="3"><table:table-cell table:number-columns-repeated="3" office:value-type="float" office:value="1"/></table:table-row></table:table-row-group>)"
            R"(<table:table-row table:visibility="filter"><table:table-cell office:value-type="float" office:value="2"/></table:table-row>)"
            R"(<table:table-row table:number-rows-repeated="1048571"><table:table-cell table:number-columns-repeated="16384"/></table:table-row>)");
        QCOMPARE(texts(sheet, 1), QStringList({QStringLiteral("頭"), QStringLiteral("頭")}));
        QCOMPARE(texts(sheet, 4),
                 QStringList({QStringLiteral("1"), QStringLiteral("1"), QStringLiteral("1")}));
        QCOMPARE(texts(sheet, 5), QStringList({QStringLiteral("2")}));
        QCOMPARE(sheet.rows.size(), 5);
        QCOMPARE(sheet.hiddenRowCount, 1);
        QCOMPARE(sheet.hiddenColumns, QList<qint32>({2}));
    }

    void hiddenSheetsAndEncryption()
    {
        const Parts parts = ods(
            R"(<table:table table:name="藏" table:style-name="h"><table:table-row/></table:table><table:table table:name="顯"><table:shapes><draw:frame/></table:shapes></table:table>)",
            R"(<style:style style:name="h"><style:table-properties table:display="false"/></style:style>)");
        const QString path = make(parts);
        QCOMPARE(*sheetFormat(path), QStringLiteral("ods"));
        QCOMPARE(listSheets(path)->at(0).hidden, true);
        QCOMPARE(read(path)->name, QStringLiteral("顯"));
        Parts secret = parts;
        secret.append(
            {QStringLiteral("META-INF/manifest.xml"),
             R"(<m:manifest xmlns:m="urn"><m:file-entry><m:encryption-data/></m:file-entry></m:manifest>)"});
        QCOMPARE(zt::toString(sheetFormat(make(secret)).error().code),
                 QStringLiteral("SheetEncrypted"));
    }
};

QTEST_GUILESS_MAIN(TestOds)
#include "tst_ods.moc"
