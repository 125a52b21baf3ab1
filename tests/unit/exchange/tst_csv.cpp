// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sheetfiles.h"

#include <QStringEncoder>

using namespace zt;
using namespace zt::sheetfiles;

class TestCsv : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_dir;
    int m_count = 0;

    Result<Sheet> readBytes(const QByteArray& bytes)
    {
        const QString path = m_dir.filePath(QStringLiteral("%1.csv").arg(++m_count));
        writeFile(path, bytes);
        return read(path);
    }

    static QByteArray wide(const QString& text, bool big)
    {
        QStringEncoder encoder(big ? QStringEncoder::Utf16BE : QStringEncoder::Utf16LE);
        return encoder.encode(text);
    }

private Q_SLOTS:

    void encodings_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        const QString text = QStringLiteral("代碼,名稱\r\nA,系統許功蓋\r\n");
        QTest::newRow("utf-8") << text.toUtf8();
        QTest::newRow("utf-8 with mark") << "\xef\xbb\xbf" + text.toUtf8();
        QTest::newRow("utf-16 le with mark") << "\xff\xfe" + wide(text, false);
        QTest::newRow("utf-16 be with mark") << "\xfe\xff" + wide(text, true);
        QTest::newRow("utf-16 le") << wide(text, false);
        QTest::newRow("utf-16 be") << wide(text, true);
        // Low bytes of 0: the wide blank and 一.
        const QString zeros = text + QStringLiteral("一,\u3000一\u3000一\u3000一\r\n");
        QTest::newRow("utf-16 le with zero low bytes") << wide(zeros, false);
        QTest::newRow("utf-16 be with zero low bytes") << wide(zeros, true);
        // iconv -f UTF-8 -t CP950; 許功蓋 end in a backslash byte
        QTest::newRow("big5") << QByteArray::fromHex(
            "a5 4e bd 58 2c a6 57 ba d9 0d 0a 41 2c a8 74 b2 ce b3 5c a5 5c bb 5c 0d 0a");
    }

    void encodings()
    {
        QFETCH(const QByteArray, bytes);
        const auto sheet = readBytes(bytes);
        QVERIFY(sheet);
        QCOMPARE(texts(*sheet, 1), QStringList({QStringLiteral("代碼"), QStringLiteral("名稱")}));
        QCOMPARE(texts(*sheet, 2),
                 QStringList({QStringLiteral("A"), QStringLiteral("系統許功蓋")}));
    }

    void separators_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("comma") << QByteArray("a,b;1\nc,d\n");
        QTest::newRow("semicolon") << QByteArray("a;\"b;1\"\nc;d\n");
        QTest::newRow("tab") << QByteArray("a\tb;1\nc\td\n");
        QTest::newRow("bar") << QByteArray("a|b;1\r\nc|d");
        QTest::newRow("said") << QByteArray("sep=|\r\na|b;1\r\nc|d");
        QTest::newRow("old mac") << QByteArray("a,b;1\rc,d\r");
    }

    void separators()
    {
        QFETCH(const QByteArray, bytes);
        const auto sheet = readBytes(bytes);
        QVERIFY(sheet);
        QCOMPARE(texts(*sheet, 1), QStringList({QStringLiteral("a"), QStringLiteral("b;1")}));
        QCOMPARE(texts(*sheet, 2), QStringList({QStringLiteral("c"), QStringLiteral("d")}));
    }

    void quotes()
    {
        const auto sheet = readBytes("a,\"b\r\n\"\"c\"\"\",d\"e\",\" f \"\r\n\r\n,,\r\nx\r\n");
        QVERIFY(sheet);
        QCOMPARE(texts(*sheet, 1),
                 QStringList({QStringLiteral("a"),
                              QStringLiteral("b\r\n\"c\""),
                              QStringLiteral("d\"e\""),
                              QStringLiteral(" f ")}));
        QCOMPARE(sheet->rows.size(), 2);
        QCOMPARE(texts(*sheet, 4), QStringList({QStringLiteral("x")}));
    }

    void openQuoteNamesTheLine()
    {
        const auto sheet = readBytes("a,b\n1,2\n3,\"4\n5,6\n");
        QCOMPARE(zt::toString(sheet.error().code), QStringLiteral("SheetDamaged"));
        QCOMPARE(sheet.error().args.value(1), QStringLiteral("csv:3"));
    }

    void badBytesNameTheOffset()
    {
        const auto sheet = readBytes(QByteArray("abc,\xff\xff,\x80\n"));
        QCOMPARE(zt::toString(sheet.error().code), QStringLiteral("SheetDamaged"));
        QCOMPARE(sheet.error().args.value(1), QStringLiteral("byte 4"));
    }

    void whatIsNoTextIsNamedSo_data()
    {
        QTest::addColumn<QString>("ending");
        QTest::addColumn<QByteArray>("bytes");
        QByteArray noise; // a linear congruential generator's bytes
        quint32 state = 1;
        for (int i = 0; i < 3000; ++i) {
            state = state * 1'664'525U + 1'013'904'223U;
            noise.append(static_cast<char>(state >> 24U));
        }
        QTest::newRow("noise, .xlsx") << QStringLiteral("xlsx") << noise;
        QTest::newRow("noise, .csv") << QStringLiteral("csv") << noise;
        QTest::newRow("a few bytes") << QStringLiteral("xlsx") << QByteArray("\xff\xfd\xfc ok");
        QTest::newRow("NUL bytes") << QStringLiteral("csv") << QByteArray(3000, '\0');
        QTest::newRow("one NUL") << QStringLiteral("csv") << QByteArray("a,b\n1\0,2", 8);
    }

    void whatIsNoTextIsNamedSo()
    {
        QFETCH(const QString, ending);
        QFETCH(const QByteArray, bytes);
        const QString path = m_dir.filePath(QStringLiteral("%1.").arg(++m_count) + ending);
        writeFile(path, bytes);
        const auto sheet = read(path);
        QVERIFY(!sheet);
        QCOMPARE(zt::toString(sheet.error().code), QStringLiteral("SheetUnsupported"));
        QCOMPARE(sheet.error().args.value(1), QStringLiteral("neither a workbook nor a text"));
    }

    void emptyAndForeign()
    {
        QCOMPARE(zt::toString(readBytes({}).error().code), QStringLiteral("SheetDamaged"));
        QCOMPARE(zt::toString(readBytes("%PDF-1.7").error().code),
                 QStringLiteral("SheetUnsupported"));
        QCOMPARE(zt::toString(readBytes("<html><table>").error().code),
                 QStringLiteral("SheetUnsupported"));
        QCOMPARE(readBytes("\n\n").value().rows.size(), 0);
    }

    void pastedBlock()
    {
        const Sheet sheet =
            sheetFromTsv(QStringLiteral("A\t\"多\n行\"\t3\r\nB\t\t\"\"\"q\"\"\"\r\n"));
        QCOMPARE(texts(sheet, 1),
                 QStringList({QStringLiteral("A"), QStringLiteral("多\n行"), QStringLiteral("3")}));
        QCOMPARE(texts(sheet, 2),
                 QStringList({QStringLiteral("B"), QStringLiteral("·"), QStringLiteral("\"q\"")}));
        QCOMPARE(texts(sheetFromTsv(QStringLiteral("19\" 螢幕\t\"x")), 1),
                 QStringList({QStringLiteral("19\" 螢幕"), QStringLiteral("\"x")}));
    }
};

QTEST_GUILESS_MAIN(TestCsv)
#include "tst_csv.moc"
