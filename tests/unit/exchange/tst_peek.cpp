// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exchange/cellref.h"
#include "model/exchange/peek.h"
#include "sheetfiles.h"

#include <QJsonArray>

using namespace zt;
using namespace zt::sheetfiles;

class TestPeek : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void csvIsTheGrid()
    {
        Sheet sheet;
        sheet.columnCount = 3;
        sheet.rows = {{2, false, {{}, {Cell::Kind::Text, QStringLiteral("a,\"b\"\n"), 0}}},
                      {4,
                       true,
                       {{Cell::Kind::Number, QStringLiteral("8"), 8},
                        {},
                        {Cell::Kind::Text, QStringLiteral("＝１"), 0}}}};
        QCOMPARE(peekCsv(sheet), QByteArray(",,\r\n,\"a,\"\"b\"\"\n\",\r\n,,\r\n8,,＝１\r\n"));
        QCOMPARE(peekCsv(Sheet()), QByteArray());
    }

    void csvOfTheFarCornerIsShort()
    {
        Sheet sheet;
        sheet.columnCount = 16384;
        SheetRow far{1048576, false, QList<Cell>(16384)};
        far.cells[16383] = {Cell::Kind::Text, QStringLiteral("x"), 0};
        sheet.rows = {{1, false, {{Cell::Kind::Text, QStringLiteral("a"), 0}}}, far};
        QVERIFY(peekCsv(sheet).size() < 4'000'000);
    }

    void json()
    {
        Sheet sheet;
        sheet.name = QStringLiteral("S");
        sheet.columnCount = 3;
        sheet.mergedAreas = 1;
        sheet.hiddenColumns = {2};
        sheet.rows = {{2,
                       true,
                       {{},
                        {Cell::Kind::Boolean, QStringLiteral("TRUE"), 1},
                        {Cell::Kind::Date, QStringLiteral("2026-01-31"), 46053}}}};
        const QJsonObject object = peekJson(
            QStringLiteral("f"), QStringLiteral("xlsx"), {{QStringLiteral("S"), false}}, sheet);
        const QJsonObject row = object.value(QStringLiteral("rows")).toArray().at(0).toObject();
        const QJsonArray cells = row.value(QStringLiteral("cells")).toArray();
        QCOMPARE(row.value(QStringLiteral("hidden")).toBool(), true);
        QCOMPARE(cells.size(), 2);
        QCOMPARE(cells.at(0).toObject().value(QStringLiteral("value")).toBool(), true);
        QCOMPARE(cells.at(1).toObject().value(QStringLiteral("ref")).toString(),
                 QStringLiteral("C2"));
        QCOMPARE(cells.at(1).toObject().value(QStringLiteral("type")).toString(),
                 QStringLiteral("date"));
        QCOMPARE(object.value(QStringLiteral("hidden_columns")).toArray().at(0).toString(),
                 QStringLiteral("C"));
    }

    void places()
    {
        QCOMPARE(cellName(1, 0), QStringLiteral("A1"));
        QCOMPARE(columnName(25), QStringLiteral("Z"));
        QCOMPARE(columnName(26), QStringLiteral("AA"));
        QCOMPARE(columnName(701), QStringLiteral("ZZ"));
        QCOMPARE(columnName(702), QStringLiteral("AAA"));
        QCOMPARE(columnName(16383), QStringLiteral("XFD"));
        for (qint32 column = 0; column < 16384; ++column) {
            QCOMPARE(parseColumnName(columnName(column).toStdString()), std::optional(column));
        }
        QVERIFY(!parseCellRef("XFE1"));
        QVERIFY(!parseCellRef("A0"));
        QVERIFY(!parseCellRef("A1048577"));
        QVERIFY(!parseCellRef("A"));
        QVERIFY(!parseCellRef("1"));
        QCOMPARE(parseCellRef("$C$7"), std::optional(CellRef{7, 2}));
        QCOMPARE(parseCellArea("C3:A1")->size(), 9);
    }
};

QTEST_GUILESS_MAIN(TestPeek)
#include "tst_peek.moc"
