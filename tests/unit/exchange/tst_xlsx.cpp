// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sheetfiles.h"

using namespace zt;
using namespace zt::sheetfiles;

namespace {

const QByteArray
    styles("<styleSheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\">"
           "<numFmts><numFmt numFmtId=\"164\" "
           "formatCode=\"yyyy&quot;年&quot;m&quot;月&quot;d&quot;日&quot;\"/>"
           "<numFmt numFmtId=\"165\" formatCode=\"[h]:mm\"/><numFmt numFmtId=\"166\" "
           "formatCode=\"0.00E+00\"/>"
           "<numFmt numFmtId=\"167\" formatCode=\"&quot;days&quot; 0\"/><numFmt numFmtId=\"168\" "
           "formatCode=\"[Red]0;[$-404]d\"/></numFmts>"
           "<cellStyleXfs><xf numFmtId=\"14\"/></cellStyleXfs>"
           "<cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"14\"/><xf numFmtId=\"164\"/><xf "
           "numFmtId=\"165\"/><xf numFmtId=\"166\"/>"
           "<xf numFmtId=\"167\"/><xf numFmtId=\"20\"/><xf numFmtId=\"27\"/><xf "
           "numFmtId=\"168\"/></cellXfs></styleSheet>");

} // namespace

class TestXlsx : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_dir;
    int m_count = 0;

    QString make(const Parts& parts)
    {
        const QString path = m_dir.filePath(QStringLiteral("%1.xlsx").arg(++m_count));
        writeZip(path, parts);
        return path;
    }

    Sheet sheetOf(const Workbook& book)
    {
        const auto sheet = read(make(book.parts()));
        return sheet ? *sheet : Sheet();
    }

private Q_SLOTS:

    void everyTypeOfCell()
    {
        Workbook book;
        book.strings = "<si><t>甲</t></si>";
        book.sheet = rows(
            R"(<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="inlineStr"><is><t>乙</t></is></c>)"
            R"(<c r="C1" t="str"><f>"x"</f><v>丙</v></c><c r="D1" t="b"><v>1</v></c><c r="E1" t="e"><v>#N/A</v></c>)"
            R"(<c r="F1"><v>8</v></c><c r="G1" t="n"><v>0.1</v></c><c r="H1" t="d"><v>2026-01-31T08:30:00</v></c></row>)");
        const Sheet sheet = sheetOf(book);
        QCOMPARE(texts(sheet, 1),
                 QStringList({QStringLiteral("甲"),
                              QStringLiteral("乙"),
                              QStringLiteral("丙"),
                              QStringLiteral("TRUE"),
                              QStringLiteral("#N/A"),
                              QStringLiteral("8"),
                              QStringLiteral("0.1"),
                              QStringLiteral("2026-01-31T08:30:00")}));
        QCOMPARE(cellAt(sheet, 1, 3)->kind, Cell::Kind::Boolean);
        QCOMPARE(cellAt(sheet, 1, 4)->kind, Cell::Kind::Error);
        QCOMPARE(cellAt(sheet, 1, 7)->kind, Cell::Kind::Date);
    }

    /// As openpyxl writes it, and as Excel writes an empty text.
    void formulaWithoutResult()
    {
        Workbook book;
        book.sheet = rows(
            R"(<row r="1"><c r="A1"><f>2*4</f><v></v></c><c r="B1"><f>A1</f></c><c r="C1" t="str"><f>""</f><v></v></c>)"
            R"(<c r="D1"><f t="shared" si="0"/></c><c r="E1"><f>1</f><v>1</v></c></row>)");
        const Sheet sheet = sheetOf(book);
        QCOMPARE(texts(sheet, 1),
                 QStringList({QStringLiteral("=2*4"),
                              QStringLiteral("=A1"),
                              QStringLiteral("·"),
                              QStringLiteral("="),
                              QStringLiteral("1")}));
        QCOMPARE(cellAt(sheet, 1, 0)->kind, Cell::Kind::Error);
        QCOMPARE(cellAt(sheet, 1, 4)->kind, Cell::Kind::Number);
    }

    void aWorkbookWithoutSheets()
    {
        Workbook book;
        Parts parts = book.parts();
        for (auto& [name, bytes] : parts) {
            if (name == QLatin1String("xl/workbook.xml")) {
                bytes = "<workbook><sheets/></workbook>";
            }
        }
        const auto sheet = read(make(parts));
        QVERIFY(!sheet);
        QCOMPARE(sheet.error().args.value(2), QStringLiteral("it holds no sheet"));
    }

    void numbersAreShortestExact()
    {
        Workbook book;
        book.sheet = rows(
            R"(<row r="1"><c><v>0.30000000000000004</v></c><c><v>1E2</v></c><c><v>3.0</v></c><c><v>-0</v></c>)"
            R"(<c><v>123456789012345678</v></c><c><v>1e300</v></c><c><v>nan</v></c><c><v> 7 </v></c></row>)");
        // as Python's repr, but for whole numbers
        QCOMPARE(texts(sheetOf(book), 1),
                 QStringList({QStringLiteral("0.30000000000000004"),
                              QStringLiteral("100"),
                              QStringLiteral("3"),
                              QStringLiteral("0"),
                              QStringLiteral("123456789012345680"),
                              QStringLiteral("1e+300"),
                              QStringLiteral("nan"),
                              QStringLiteral("7")}));
    }

    void datesByNumberFormat()
    {
        Workbook book;
        book.styles = styles;
        // 46053 = 2026-01-31 (LibreOffice and Excel agree)
        book.sheet = rows(
            R"(<row r="1"><c s="0"><v>46053</v></c><c s="1"><v>46053</v></c><c s="2"><v>46053.5</v></c><c s="3"><v>1.5</v></c>)"
            R"(<c s="4"><v>46053</v></c><c s="5"><v>46053</v></c><c s="6"><v>0.0208333333333333</v></c><c s="7"><v>46053</v></c>)"
            R"(<c s="8"><v>46053</v></c><c s="1"><v>-1</v></c><c s="1"><v>1</v></c></row>)");
        const Sheet sheet = sheetOf(book);
        QCOMPARE(texts(sheet, 1),
                 QStringList({QStringLiteral("46053"),
                              QStringLiteral("2026-01-31"),
                              QStringLiteral("2026-01-31T12:00:00"),
                              QStringLiteral("36:00:00"),
                              QStringLiteral("46053"),
                              QStringLiteral("46053"),
                              QStringLiteral("00:30:00"),
                              QStringLiteral("2026-01-31"),
                              QStringLiteral("46053"),
                              QStringLiteral("-1"),
                              QStringLiteral("1900-01-01")}));
        QCOMPARE(cellAt(sheet, 1, 1)->number, 46053.0);
    }

    void dates1904()
    {
        Workbook book;
        book.styles = styles;
        book.workbookExtra = "<workbookPr date1904=\"1\"/>";
        book.sheet = rows(R"(<row r="1"><c s="1"><v>44591</v></c></row>)");
        QCOMPARE(texts(sheetOf(book), 1), QStringList({QStringLiteral("2026-01-31")}));
    }

    void richTextPhoneticsAndEscapes()
    {
        Workbook book;
        book.strings = "<si><r><rPr><b/></rPr><t>甲</t></r><r><t xml:space=\"preserve\"> "
                       "乙</t></r><rPh sb=\"0\" eb=\"1\"><t>kana</t></rPh></si>"
                       "<si><t>a_x000A_b_x005F_x000A_</t></si><si/>";
        book.sheet = rows(
            R"(<row r="1"><c t="s"><v>0</v></c><c t="s"><v>1</v></c><c t="s"><v>2</v></c>)"
            R"(<c t="inlineStr"><is><r><t>丙</t></r><r><t>丁</t></r><rPh><t>no</t></rPh></is></c>)"
            R"(<c t="inlineStr"><is><t>&#31995;&amp;&lt;<![CDATA[<x>]]></t></is></c></row>)");
        QCOMPARE(texts(sheetOf(book), 1),
                 QStringList({QStringLiteral("甲 乙"),
                              QStringLiteral("a\nb_x000A_"),
                              QStringLiteral("·"),
                              QStringLiteral("丙丁"),
                              QStringLiteral("系&<<x>")}));
    }

    void mergedAreasHiddenRowsAndColumns()
    {
        Workbook book;
        book.sheet = worksheet(
            R"(<dimension ref="A1:XFD1048576"/><cols><col min="2" max="3" hidden="1"/><col min="4" max="16384" hidden="1"/></cols>)"
            R"(<sheetData><row r="1" hidden="1"><c r="A1" t="inlineStr"><is><t>組</t></is></c></row><row r="2"><c r="C2"><v>5</v></c></row>)"
            R"(<row r="9" hidden="1"><c r="A9" s="1"/></row></sheetData><mergeCells><mergeCell ref="A1:B2"/><mergeCell ref="C2:C4"/></mergeCells>)");
        const Sheet sheet = sheetOf(book);
        QCOMPARE(texts(sheet, 1), QStringList({QStringLiteral("組"), QStringLiteral("組")}));
        QCOMPARE(texts(sheet, 2),
                 QStringList({QStringLiteral("組"), QStringLiteral("組"), QStringLiteral("5")}));
        QCOMPARE(texts(sheet, 4),
                 QStringList({QStringLiteral("·"), QStringLiteral("·"), QStringLiteral("5")}));
        QCOMPARE(sheet.rows.size(), 4);
        QCOMPARE(sheet.mergedAreas, 2);
        QCOMPARE(sheet.hiddenRowCount, 1);
        QCOMPARE(sheet.hiddenColumns, QList<qint32>({1, 2}));
        QCOMPARE(sheet.columnCount, 3);
    }

    void placesMayBeMissingOrOutOfOrder()
    {
        Workbook book;
        book.sheet = rows(
            R"(<row><c><v>1</v></c><c r="D1"><v>2</v></c><c><v>3</v></c></row><row><c><v>4</v></c></row>)"
            R"(<row r="9"><c r="B9"><v>9</v></c><c r="A9"><v>8</v></c></row><row r="5"><c r="A5"><v>5</v></c></row>)");
        const Sheet sheet = sheetOf(book);
        QCOMPARE(texts(sheet, 1),
                 QStringList({QStringLiteral("1"),
                              QStringLiteral("·"),
                              QStringLiteral("·"),
                              QStringLiteral("2"),
                              QStringLiteral("3")}));
        QCOMPARE(texts(sheet, 2), QStringList({QStringLiteral("4")}));
        QCOMPARE(texts(sheet, 9), QStringList({QStringLiteral("8"), QStringLiteral("9")}));
        QCOMPARE(sheet.rows[2].number, 5);
    }

    void prefixesStrictNamesAndAlternateContent()
    {
        Workbook book;
        book.sheet =
            R"(<x:worksheet xmlns:x="http://purl.oclc.org/ooxml/spreadsheetml/main" xmlns:mc="m"><mc:AlternateContent>)"
            R"(<mc:Choice><x:sheetData><x:row><x:c><x:v>1</x:v></x:c></x:row></x:sheetData></mc:Choice><mc:Fallback>)"
            R"(<x:sheetData><x:row r="1"><x:c r="A1"><x:v>2</x:v></x:c></x:row></x:sheetData></mc:Fallback></mc:AlternateContent></x:worksheet>)";
        QCOMPARE(texts(sheetOf(book), 1), QStringList({QStringLiteral("2")}));
    }

    void wideCharacterParts()
    {
        Workbook book;
        const QString xml =
            QString::fromUtf8(rows("<row><c t=\"inlineStr\"><is><t>系統</t></is></c></row>"))
                .replace(QStringLiteral("UTF-8"), QStringLiteral("UTF-16"));
        book.sheet = QByteArray("\xff\xfe") +
                     QByteArray(reinterpret_cast<const char*>(xml.utf16()), xml.size() * 2);
        QCOMPARE(texts(sheetOf(book), 1), QStringList({QStringLiteral("系統")}));
    }

    void severalSheets()
    {
        Workbook book;
        book.sheet = rows("<row><c><v>1</v></c></row>");
        Parts parts = book.parts();
        parts[2].second =
            R"(<workbook xmlns:r="http://purl.oclc.org/ooxml/officeDocument/relationships"><sheets>)"
            R"(<sheet name="藏" state="veryHidden" r:id="a"/><sheet name="圖" r:id="c"/><sheet name="清冊" r:id="b"/></sheets></workbook>)";
        parts.last().second =
            relationships(relationship("a", "worksheet", "/xl/worksheets/sheet1.xml") +
                          relationship("b", "worksheet", "worksheets\\Sheet2.XML") +
                          relationship("c", "chartsheet", "chartsheets/sheet1.xml"));
        parts.append(
            {QStringLiteral("xl/worksheets/sheet2.xml"), rows("<row><c><v>2</v></c></row>")});
        const QString path = make(parts);
        const auto sheets = listSheets(path);
        QVERIFY(sheets);
        QCOMPARE(sheets->size(), 2);
        QCOMPARE(sheets->at(0).hidden, true);
        QCOMPARE(read(path)->name, QStringLiteral("清冊"));
        QCOMPARE(texts(*read(path), 1), QStringList({QStringLiteral("2")}));
        QCOMPARE(texts(*read(path, QStringLiteral("藏")), 1), QStringList({QStringLiteral("1")}));
        const auto missing = read(path, QStringLiteral("無"));
        QCOMPARE(zt::toString(missing.error().code), QStringLiteral("SheetNotFound"));
        QCOMPARE(missing.error().args.value(2), QStringLiteral("藏, 清冊"));
    }

    void cancelled()
    {
        Workbook book;
        book.sheet = rows(QByteArray("<row><c><v>1</v></c></row>").repeated(1000));
        const QString path = make(book.parts());
        JobContext job;
        job.cancel();
        QCOMPARE(zt::toString(readSheet(path, QString(), job).error().code),
                 QStringLiteral("Cancelled"));
    }
};

QTEST_GUILESS_MAIN(TestXlsx)
#include "tst_xlsx.moc"
