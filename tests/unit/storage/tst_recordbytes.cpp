// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/storage/recordbytes.h"

#include <QTest>

#include <limits>

using namespace zt;

namespace {

QByteArray hex(const char* digits)
{
    return QByteArray::fromHex(digits);
}

} // namespace

/// Numbers and rows written by hand after the file format's own words, sections 1.6 and 2.1 of
/// https://www.sqlite.org/fileformat2.html, and bytes that are neither.
class TestRecordBytes : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void varints_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<qint64>("value");
        QTest::newRow("zero") << hex("00") << qint64{0};
        QTest::newRow("largest of one byte") << hex("7f") << qint64{127};
        QTest::newRow("least of two") << hex("8100") << qint64{128};
        QTest::newRow("largest of two") << hex("ff7f") << qint64{16383};
        QTest::newRow("three") << hex("818000") << qint64{16384};
        QTest::newRow("longer than it needs") << hex("808005") << qint64{5};
        QTest::newRow("nine, all eight bits of the last")
            << hex("8080808080808080ff") << qint64{255};
        QTest::newRow("minus one") << hex("ffffffffffffffffff") << qint64{-1};
        QTest::newRow("least of all")
            << hex("c08080808080808000") << std::numeric_limits<qint64>::min();
    }

    void varints()
    {
        QFETCH(const QByteArray, bytes);
        QFETCH(const qint64, value);
        RecordBytes whole(bytes, 0);
        QCOMPARE(whole.varint(), value);
        QVERIFY(whole.isFine());
        QCOMPARE(whole.position(), bytes.size());
        // Cut off anywhere, it is no number.
        for (qsizetype cut = 0; cut < bytes.size(); ++cut) {
            const QByteArray part = bytes.first(cut);
            RecordBytes tooShort(part, 0);
            QCOMPARE(tooShort.varint(), qint64{0});
            QVERIFY(!tooShort.isFine());
        }
        RecordBytes before(bytes, -1);
        QCOMPARE(before.varint(), qint64{0});
        QVERIFY(!before.isFine());
    }

    void integers_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<qint64>("value");
        QTest::newRow("one") << hex("7f") << qint64{127};
        QTest::newRow("below zero") << hex("80") << qint64{-128};
        QTest::newRow("two") << hex("ff00") << qint64{-256};
        QTest::newRow("three") << hex("7fffff") << qint64{8388607};
        QTest::newRow("a high byte later") << hex("00ff") << qint64{255};
        QTest::newRow("six") << hex("800000000000") << qint64{-140737488355328};
        QTest::newRow("eight") << hex("8000000000000000") << std::numeric_limits<qint64>::min();
    }

    void integers()
    {
        QFETCH(const QByteArray, bytes);
        QFETCH(const qint64, value);
        RecordBytes number(bytes, 0);
        QCOMPARE(number.integer(static_cast<int>(bytes.size())), value);
        QVERIFY(number.isFine());
    }

    void takesWhatIsThere()
    {
        const QByteArray bytes("abcdef");
        RecordBytes reader(bytes, 1);
        QCOMPARE(reader.take(3), QByteArray("bcd"));
        QCOMPARE(reader.take(0), QByteArray());
        QVERIFY(reader.isFine());
        QCOMPARE(reader.take(3), QByteArray());
        QVERIFY(!reader.isFine());
        QCOMPARE(reader.position(), qint64{4});
        RecordBytes backwards(bytes, 3);
        QCOMPARE(backwards.take(-1), QByteArray());
        QVERIFY(!backwards.isFine());
        QCOMPARE(backwards.position(), qint64{3});
    }

    /// One column of each kind: NULL, integers of 1, 2, 3, 4, 6 and 8 bytes, a real, 0, 1, bytes,
    /// text.
    void everyKindOfValue()
    {
        const QByteArray record = hex("0d"
                                      "00"
                                      "01"
                                      "02"
                                      "03"
                                      "04"
                                      "05"
                                      "06"
                                      "07"
                                      "08"
                                      "09"
                                      "12"
                                      "15"
                                      "fb"
                                      "fed4"
                                      "7fffff"
                                      "80000000"
                                      "000000000100"
                                      "7fffffffffffffff"
                                      "c004000000000000"
                                      "00ff10"
                                      "e8b387"
                                      "41");
        const auto values = recordValues(record);
        QVERIFY(values.has_value());
        const QList<QVariant> wanted{QVariant(),
                                     qlonglong{-5},
                                     qlonglong{-300},
                                     qlonglong{8388607},
                                     qlonglong{-2147483648LL},
                                     qlonglong{256},
                                     qlonglong{9223372036854775807LL},
                                     -2.5,
                                     qlonglong{0},
                                     qlonglong{1},
                                     hex("00ff10"),
                                     QStringLiteral("資A")};
        QCOMPARE(*values, wanted);
        QVERIFY(!values->first().isValid());
        QCOMPARE(values->at(7).typeId(), int(QMetaType::Double));
        for (qsizetype cut = 0; cut < record.size(); ++cut) {
            QVERIFY2(!recordValues(record.first(cut)), qPrintable(QString::number(cut)));
        }
        QVERIFY(!recordValues(record + '\0')); // a byte that belongs to no column
    }

    void noRows_data()
    {
        QTest::addColumn<QByteArray>("record");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("a head of no size") << hex("00");
        QTest::newRow("a head that ends nowhere") << hex("80");
        QTest::newRow("a head longer than all") << hex("0309");
        QTest::newRow("a head of negative size") << hex("ffffffffffffffffff"
                                                        "09");
        QTest::newRow("a kind cut off by the end") << hex("0281");
        QTest::newRow("a kind that reaches past its head") << hex("02"
                                                                  "8109"
                                                                  "00000000");
        QTest::newRow("kind 10") << hex("020a");
        QTest::newRow("kind 11") << hex("020b");
        QTest::newRow("a negative kind") << hex("0a"
                                                "ffffffffffffffffff");
        QTest::newRow("an integer cut off") << hex("0204"
                                                   "0000");
        QTest::newRow("a real cut off") << hex("0207"
                                               "40040000");
        QTest::newRow("text longer than all") << hex("0215"
                                                     "4142");
        QTest::newRow("text as long as can be said") << hex("0a"
                                                            "bfffffffffffffffff");
        QTest::newRow("bytes left over") << hex("0208"
                                                "00");
        // 2,002 columns, NULL each: more than a table has.
        QTest::newRow("too many columns") << hex("8f54") + QByteArray(2002, '\0');
    }

    void noRows()
    {
        QFETCH(const QByteArray, record);
        QVERIFY(!recordValues(record));
    }

    void asManyColumnsAsATableHas()
    {
        const auto values = recordValues(hex("8f52") + QByteArray(2000, '\0'));
        QVERIFY(values.has_value());
        QCOMPARE(values->size(), 2000);
        const auto none = recordValues(hex("01"));
        QVERIFY(none.has_value());
        QVERIFY(none->isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestRecordBytes)
#include "tst_recordbytes.moc"
