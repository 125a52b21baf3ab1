// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sheetfiles.h"

#include <QElapsedTimer>

using namespace zt;
using namespace zt::sheetfiles;

/// Files made to hurt: each a clear error, or a harmless reading, within a second or two.
class TestHostileSheets : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_dir;
    int m_count = 0;
    QElapsedTimer m_timer;

    QString path(const QString& ending)
    {
        return m_dir.filePath(QStringLiteral("%1.").arg(++m_count) + ending);
    }

    QString make(const Parts& parts, const QString& ending = QStringLiteral("xlsx"))
    {
        const QString file = path(ending);
        writeZip(file, parts);
        return file;
    }

    static Parts sheetParts(const QByteArray& sheet, const QByteArray& strings = {})
    {
        Workbook book;
        book.sheet = sheet;
        book.strings = strings;
        return book.parts();
    }

    static QString codeOf(const QString& file, const SheetLimits& limits = {})
    {
        const auto sheet = read(file, QString(), limits);
        return sheet ? QStringLiteral("read") : zt::toString(sheet.error().code);
    }

private Q_SLOTS:

    void init() { m_timer.start(); }

    void cleanup() { QVERIFY2(m_timer.elapsed() < 20'000, "took too long"); }

    void zipBomb()
    {
        // 48 MB of rows in 60 KB
        const QByteArray blanks = rows(QByteArray("<row></row>\n\n\n\n\n").repeated(3 << 20));
        QCOMPARE(codeOf(make(sheetParts(blanks))), QStringLiteral("SheetTooLarge"));
        SheetLimits limits;
        limits.maxUnpackedBytes = 1 << 20;
        QCOMPARE(
            codeOf(make(sheetParts(rows("<row><c><v>1</v></c></row>" + QByteArray(2 << 20, ' ')))),
                   limits),
            QStringLiteral("SheetTooLarge"));
    }

    void pathTricks_data()
    {
        QTest::addColumn<QString>("name");
        QTest::newRow("up") << QStringLiteral("../evil.txt");
        QTest::newRow("up inside") << QStringLiteral("xl/../../evil.txt");
        QTest::newRow("backslash") << QStringLiteral("..\\evil.txt");
        QTest::newRow("drive") << QStringLiteral("C:\\evil.txt");
    }

    void pathTricks()
    {
        QFETCH(const QString, name);
        Parts parts = sheetParts(rows("<row/>"));
        parts.append({name, "x"});
        QCOMPARE(codeOf(make(parts)), QStringLiteral("SheetDamaged"));
    }

    void relationshipsLeadNowhere_data()
    {
        QTest::addColumn<QByteArray>("target");
        QTest::newRow("outside") << QByteArray("../../../etc/passwd");
        QTest::newRow("absolute outside") << QByteArray("/../etc/passwd");
        QTest::newRow("itself") << QByteArray("workbook.xml");
        QTest::newRow("relationships") << QByteArray("_rels/workbook.xml.rels");
        QTest::newRow("address") << QByteArray("http://localhost/sheet.xml");
        QTest::newRow("shared strings") << QByteArray("sharedStrings.xml");
    }

    void relationshipsLeadNowhere()
    {
        QFETCH(const QByteArray, target);
        Parts parts = sheetParts(rows("<row/>"), "<si><t>a</t></si>");
        parts.last().second =
            relationships(relationship("rId1", "worksheet", target.constData()) +
                          relationship("rId2", "sharedStrings", "sharedStrings.xml"));
        QCOMPARE(codeOf(make(parts)), QStringLiteral("SheetDamaged"));
    }

    void sharedStringsAreASheet()
    {
        Parts parts = sheetParts(rows("<row><c t=\"s\"><v>0</v></c></row>"), "<si/>");
        parts.last().second =
            relationships(relationship("rId1", "worksheet", "worksheets/sheet1.xml") +
                          relationship("rId2", "sharedStrings", "worksheets/sheet1.xml"));
        QCOMPARE(codeOf(make(parts)), QStringLiteral("SheetDamaged"));
    }

    void entities_data()
    {
        QTest::addColumn<QString>("part");
        for (const char* part : {"_rels/.rels",
                                 "xl/workbook.xml",
                                 "xl/worksheets/sheet1.xml",
                                 "xl/sharedStrings.xml",
                                 "xl/_rels/workbook.xml.rels"}) {
            QTest::newRow(part) << QString::fromLatin1(part);
        }
    }

    void entities()
    {
        QFETCH(const QString, part);
        const QByteArray lol = "<!DOCTYPE x [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b "
                               "\"&a;&a;&a;&a;&a;&a;\"><!ENTITY e SYSTEM \"file:///etc/passwd\">]>";
        Parts parts = sheetParts(rows("<row><c t=\"s\"><v>0</v></c></row>"), "<si><t>x</t></si>");
        for (auto& [name, bytes] : parts) {
            if (name == part) {
                const qsizetype root = bytes.startsWith("<?") ? bytes.indexOf("?>") + 2 : 0;
                bytes.insert(root, lol);
            }
        }
        const QString file = make(parts);
        const auto sheet = read(file);
        QVERIFY(!sheet);
        QCOMPARE(zt::toString(sheet.error().code), QStringLiteral("SheetDamaged"));
        QVERIFY(sheet.error().args.value(2).contains(QLatin1String("document type")));
    }

    void undeclaredEntity()
    {
        QCOMPARE(codeOf(make(sheetParts(rows("<row><c t=\"str\"><v>&x;</v></c></row>")))),
                 QStringLiteral("SheetDamaged"));
        QCOMPARE(codeOf(make(sheetParts(rows("<row><c t=\"str\"><v>&#0;</v></c></row>")))),
                 QStringLiteral("SheetDamaged"));
    }

    void truncatedAnywhere()
    {
        const QString whole =
            make(sheetParts(rows(QByteArray("<row><c t=\"s\"><v>0</v></c></row>").repeated(200)),
                            "<si><t>x</t></si>"));
        QFile file(whole);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray bytes = file.readAll();
        for (qsizetype length = 4; length < bytes.size(); length += 37) {
            const QString cut = path(QStringLiteral("xlsx"));
            writeFile(cut, bytes.first(length));
            QVERIFY(!read(cut));
        }
    }

    void everyByteTurned()
    {
        const QString whole =
            make(sheetParts(rows(QByteArray("<row><c t=\"s\"><v>0</v></c></row>").repeated(20)),
                            "<si><t>x</t></si>"));
        QFile file(whole);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray bytes = file.readAll();
        for (qsizetype at = 0; at < bytes.size(); at += 5) {
            QByteArray turned = bytes;
            turned[at] = char(~turned[at]);
            const QString other = m_dir.filePath(QStringLiteral("turned.xlsx"));
            writeFile(other, turned);
            (void)read(other); // must come back; what with is the damage's affair
        }
    }

    void partsThatOverlap()
    {
        const QString whole = make(sheetParts(rows("<row/>")));
        QFile file(whole);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QByteArray bytes = file.readAll();
        // the second entry of the central directory points to the first one's data
        const qsizetype first = bytes.indexOf("PK\x01\x02");
        const qsizetype second = bytes.indexOf("PK\x01\x02", first + 4);
        bytes.replace(second + 42, 4, bytes.mid(first + 42, 4));
        const QString other = path(QStringLiteral("xlsx"));
        writeFile(other, bytes);
        QCOMPARE(codeOf(other), QStringLiteral("SheetDamaged"));
    }

    void doubledParts()
    {
        Parts parts = sheetParts(rows("<row/>"));
        parts.append(
            {QStringLiteral("XL/worksheets/sheet1.xml"), rows("<row><c><v>9</v></c></row>")});
        QCOMPARE(codeOf(make(parts)), QStringLiteral("SheetDamaged"));
    }

    void vastDimensionThreeCells()
    {
        const auto sheet = read(make(sheetParts(worksheet(
            R"(<dimension ref="A1:XFD1048576"/><sheetData><row r="1"><c r="A1"><v>1</v></c></row><row r="2"><c r="B2"><v>2</v></c></row>)"
            R"(<row r="1048576"><c r="XFD1048576"><v>3</v></c></row></sheetData>)"))));
        QVERIFY(sheet);
        QCOMPARE(sheet->rows.size(), 3);
        QCOMPARE(sheet->columnCount, 16384);
    }

    void manyFarCells()
    {
        QByteArray inside;
        for (int i = 1; i <= 3000; ++i) {
            inside += "<row r=\"" + QByteArray::number(i) + "\"><c r=\"XFD" +
                      QByteArray::number(i) + "\"><v>1</v></c></row>";
        }
        QCOMPARE(codeOf(make(sheetParts(rows(inside)))), QStringLiteral("SheetTooLarge"));
    }

    void vastMerges()
    {
        QByteArray merges;
        for (int i = 0; i < 2000; ++i) {
            merges += "<mergeCell ref=\"A1:XFD1048576\"/>";
        }
        const auto sheet = read(make(
            sheetParts(worksheet("<sheetData><row r=\"1\"><c r=\"A1\"><v>1</v></c></row><row "
                                 "r=\"3\"><c r=\"C3\"><v>1</v></c></row></sheetData><mergeCells>" +
                                 merges + "</mergeCells>"))));
        QVERIFY(sheet);
        QCOMPARE(sheet->columnCount, 3);
        QByteArray scattered;
        for (int i = 0; i < 1000; ++i) {
            scattered += "<mergeCell ref=\"A1:A" + QByteArray::number(4000) + "\"/>";
        }
        QCOMPARE(
            codeOf(make(sheetParts(worksheet(
                "<sheetData><row r=\"1\"><c r=\"A1\"><v>1</v></c></row></sheetData><mergeCells>" +
                scattered + "</mergeCells>")))),
            QStringLiteral("SheetTooLarge"));
    }

    void badPlaces_data()
    {
        QTest::addColumn<QByteArray>("row");
        QTest::newRow("row 0") << QByteArray("<row r=\"0\"/>");
        QTest::newRow("row beyond") << QByteArray("<row r=\"99999999999\"/>");
        QTest::newRow("negative") << QByteArray("<row r=\"-1\"/>");
        QTest::newRow("column beyond")
            << QByteArray("<row r=\"1\"><c r=\"XFE1\"><v>1</v></c></row>");
        QTest::newRow("no place") << QByteArray("<row r=\"1\"><c r=\"1A\"><v>1</v></c></row>");
        QTest::newRow("string -1") << QByteArray("<row r=\"1\"><c t=\"s\"><v>-1</v></c></row>");
        QTest::newRow("string 1") << QByteArray("<row r=\"1\"><c t=\"s\"><v>1</v></c></row>");
        QTest::newRow("string x") << QByteArray("<row r=\"1\"><c t=\"s\"><v>x</v></c></row>");
        QTest::newRow("not utf-8")
            << QByteArray("<row r=\"1\"><c t=\"str\"><v>\xff\xfe</v></c></row>");
        QTest::newRow("nul") << QByteArray("<row r=\"1\"><c t=\"str\"><v>?</v></c></row>")
                                    .replace('?', QByteArray(1, '\0'));
        QTest::newRow("crossed tags") << QByteArray("<row r=\"1\"><c></row></c>");
    }

    void badPlaces()
    {
        QFETCH(const QByteArray, row);
        QCOMPARE(codeOf(make(sheetParts(rows(row), "<si><t>a</t></si>"))),
                 QStringLiteral("SheetDamaged"));
    }

    void deepXml()
    {
        const QByteArray deep =
            QByteArray("<a>").repeated(100'000) + QByteArray("</a>").repeated(100'000);
        QCOMPARE(codeOf(make(sheetParts(worksheet(deep)))), QStringLiteral("SheetDamaged"));
        QCOMPARE(codeOf(make(sheetParts(rows("<row/>"), deep))), QStringLiteral("SheetDamaged"));
        QCOMPARE(codeOf(make(ods(deep), QStringLiteral("ods"))), QStringLiteral("SheetDamaged"));
    }

    void endlessTagAndComments()
    {
        QCOMPARE(codeOf(make(sheetParts("<worksheet a=\"" + QByteArray(12 << 20, 'x') + "\"/>"))),
                 QStringLiteral("SheetDamaged"));
        const auto sheet =
            read(make(sheetParts(worksheet(QByteArray("<!-- -->").repeated(300'000)))));
        QVERIFY(sheet);
    }

    void hugeRepeats()
    {
        const QByteArray full =
            R"(<table:table-cell table:number-columns-repeated="16384" office:value-type="float" office:value="1"/>)";
        const QByteArray table = "<table:table table:name=\"S\"><table:table-row "
                                 "table:number-rows-repeated=\"1048576\">" +
                                 full + "</table:table-row></table:table>";
        QCOMPARE(codeOf(make(ods(table), QStringLiteral("ods"))), QStringLiteral("SheetTooLarge"));
        const QByteArray blank =
            QByteArray(
                "<table:table-row table:number-rows-repeated=\"2147483647\"><table:table-cell "
                "table:number-columns-repeated=\"2147483647\"/></table:table-row>")
                .repeated(1000);
        const auto sheet =
            read(make(ods("<table:table table:name=\"S\">" + blank + "</table:table>"),
                      QStringLiteral("ods")));
        QVERIFY(sheet);
        QVERIFY(sheet->rows.isEmpty());
        const QByteArray spaces =
            R"(<table:table table:name="S"><table:table-row><table:table-cell><text:p><text:s text:c="2147483647"/></text:p></table:table-cell></table:table-row></table:table>)";
        QCOMPARE(codeOf(make(ods(spaces), QStringLiteral("ods"))), QStringLiteral("SheetTooLarge"));
    }

    void protectedAndForeign()
    {
        const QString locked = path(QStringLiteral("xlsx"));
        const QString name = QStringLiteral("EncryptedPackage");
        writeFile(locked,
                  QByteArray::fromHex("d0cf11e0a1b11ae1") + QByteArray(3000, 0) +
                      QByteArray(reinterpret_cast<const char*>(name.utf16()), name.size() * 2));
        QCOMPARE(codeOf(locked), QStringLiteral("SheetEncrypted"));
        const QString old = path(QStringLiteral("xls"));
        const QString stream = QStringLiteral("Workbook");
        writeFile(old,
                  QByteArray::fromHex("d0cf11e0a1b11ae1") + QByteArray(3000, 0) +
                      QByteArray(reinterpret_cast<const char*>(stream.utf16()), stream.size() * 2));
        QCOMPARE(codeOf(old), QStringLiteral("SheetUnsupported"));
        QCOMPARE(codeOf(make({{QStringLiteral("a.txt"), "x"}})),
                 QStringLiteral("SheetUnsupported"));
        QCOMPARE(
            codeOf(make({{QStringLiteral("mimetype"), "application/vnd.oasis.opendocument.text"}})),
            QStringLiteral("SheetUnsupported"));
        QCOMPARE(codeOf(m_dir.filePath(QStringLiteral("none.xlsx"))),
                 QStringLiteral("FileNotFound"));
        QCOMPARE(codeOf(m_dir.path()), QStringLiteral("FileUnreadable"));
    }

    void oneVastLine()
    {
        const QString file = path(QStringLiteral("csv"));
        writeFile(file, QByteArray(64 << 20, 'x'));
        QCOMPARE(codeOf(file), QStringLiteral("SheetTooLarge"));
    }

    void vastCell()
    {
        QCOMPARE(codeOf(make(sheetParts(
                     rows("<row><c t=\"str\"><v>" + QByteArray(40'000, 'x') + "</v></c></row>")))),
                 QStringLiteral("SheetTooLarge"));
        SheetLimits limits;
        limits.maxSharedStringBytes = 100'000;
        QCOMPARE(codeOf(make(sheetParts(rows("<row/>"),
                                        QByteArray("<si><t>xxxxxxxx</t></si>").repeated(10'000))),
                        limits),
                 QStringLiteral("SheetDamaged"));
    }
};

QTEST_GUILESS_MAIN(TestHostileSheets)
#include "tst_hostilesheets.moc"
