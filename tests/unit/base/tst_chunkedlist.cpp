// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/base/chunkedlist.h"

#include <QTest>

#include <random>

using namespace zt;

class TestChunkedList : public QObject
{
    Q_OBJECT

private:
    static void compare(const ChunkedList<QString>& list, const QList<QString>& expected)
    {
        QCOMPARE(list.size(), expected.size());
        QCOMPARE(list.isEmpty(), expected.isEmpty());
        qsizetype i = 0;
        for (const QString& value : list) {
            QCOMPARE(value, expected.at(i));
            QCOMPARE(list[i], expected.at(i));
            ++i;
        }
        QCOMPARE(i, expected.size());
        qsizetype inChunks = 0;
        for (const QList<QString>& chunk : list.chunks()) {
            QVERIFY(!chunk.isEmpty());
            QVERIFY(chunk.size() <= ChunkedList<QString>::chunkSize);
            inChunks += chunk.size();
        }
        QCOMPARE(inChunks, expected.size());
    }

private Q_SLOTS:

    void doesWhatAListDoes_data()
    {
        QTest::addColumn<int>("size");
        for (const int size : {0, 1, 255, 256, 257, 511, 512, 513, 1000}) {
            QTest::addRow("%d", size) << size;
        }
    }

    void doesWhatAListDoes()
    {
        QFETCH(int, size);
        std::mt19937 random(static_cast<unsigned>(size) + 1U);
        ChunkedList<QString> list;
        QList<QString> expected;
        for (int i = 0; i < size; ++i) {
            list.append(QString::number(i));
            expected.append(QString::number(i));
        }
        compare(list, expected);
        for (int step = 0; step < 60; ++step) {
            const auto at = [&](qsizetype end) {
                return static_cast<qsizetype>(random() % static_cast<quint64>(end));
            };
            const QString value = QStringLiteral("new %1").arg(step);
            const unsigned deed = static_cast<unsigned>(random() % 4U);
            if (deed == 0 || expected.isEmpty()) {
                const qsizetype i = at(expected.size() + 1);
                list.insert(i, value);
                expected.insert(i, value);
            } else if (deed == 1) {
                const qsizetype i = at(expected.size());
                list.removeAt(i);
                expected.removeAt(i);
            } else if (deed == 2) {
                const qsizetype i = at(expected.size());
                list.replace(i, value);
                expected[i] = value;
            } else {
                list.append(value);
                expected.append(value);
            }
        }
        compare(list, expected);
    }

    void truncatesAnywhere()
    {
        ChunkedList<QString> list;
        QList<QString> expected;
        for (int i = 0; i < 700; ++i) {
            list.append(QString::number(i));
            expected.append(QString::number(i));
        }
        for (const qsizetype size : {900, 700, 699, 513, 512, 511, 256, 255, 1, 0}) {
            ChunkedList<QString> cut = list;
            cut.truncate(size);
            compare(cut, expected.mid(0, size));
            cut.append(QStringLiteral("more"));
            compare(cut, expected.mid(0, size) << QStringLiteral("more"));
        }
        compare(list, expected);
    }

    void aCopyKeepsSeeingTheOldValue()
    {
        ChunkedList<QString> list;
        for (int i = 0; i < 600; ++i) {
            list.append(QStringLiteral("old"));
        }
        const ChunkedList<QString> before = list;
        list.replace(300, QStringLiteral("new"));
        list.append(QStringLiteral("new"));
        QCOMPARE(before[300], QStringLiteral("old"));
        QCOMPARE(before.size(), 600);
        QVERIFY(!(before == list));
        // Chunks that were not touched are the same memory.
        QCOMPARE(&before[0], &list[0]);
        QVERIFY(&before[300] != &list[300]);
    }
};

QTEST_APPLESS_MAIN(TestChunkedList)
#include "tst_chunkedlist.moc"
