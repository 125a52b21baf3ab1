// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "checklists/jsonlines.h"

#include <QTest>

namespace zt {

/// Lines of a text that a person counted.
class TestJsonLines : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void lines_data();
    void lines();
    void brokenText_data();
    void brokenText();
    void entries();
};

static const QByteArray text = "{\n"                                     // 1
                               "  \"name\": {\"zh\": \"a\\\"}\",\n"      // 2
                               "    \"en\": \"b\"},\n"                   // 3
                               "  \"steps\": [\n"                        // 4
                               "    {\"at\": 1},\n"                      // 5
                               "\n"                                      // 6
                               "    {\"at\":\n"                          // 7
                               "      [true, null, -1.5e3,\n"            // 8
                               "       {}]}\n"                           // 9
                               "  ],\n"                                  // 10
                               "  \"a/b~c\": \"\\u4e00\\n\", \"z\": 0\n" // 11
                               "}\n";

void TestJsonLines::lines_data()
{
    QTest::addColumn<QString>("pointer");
    QTest::addColumn<int>("line");
    const auto row = [](const char* pointer, int line) {
        QTest::newRow(pointer) << QString::fromLatin1(pointer) << line;
    };
    row("/", 1);
    row("/name", 2);
    row("/name/zh", 2);
    row("/name/en", 3);
    row("/steps", 4);
    row("/steps/0", 5);
    row("/steps/0/at", 5);
    row("/steps/1", 7);
    row("/steps/1/at", 8); // where the value begins
    row("/steps/1/at/2", 8);
    row("/steps/1/at/3", 9);
    row("/a~1b~0c", 11);
    row("/z", 11);
    row("/steps/1/missing", 7); // the nearest thing around it
    row("/steps/9/at", 4);
    row("/none/of/this", 1);
}

void TestJsonLines::lines()
{
    QFETCH(const QString, pointer);
    QTEST(lineOf(text, pointer), "line");
}

void TestJsonLines::brokenText_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<int>("line");
    QTest::newRow("comma missing") << QByteArray("{\n\"a\": 1\n\"b\": 2}") << 3;
    QTest::newRow("never closed") << QByteArray("{\n\"a\": [1,\n2") << 3;
    QTest::newRow("nothing") << QByteArray() << 1;
    QTest::newRow("a word") << QByteArray("\n\nhello") << 3;
    QTest::newRow("deeper than any pack") << QByteArray(40, '[') + QByteArray(40, ']') << 1;
}

void TestJsonLines::brokenText()
{
    QFETCH(const QByteArray, json);
    QTEST(lineOf(json, QStringLiteral("/b")), "line");
}

void TestJsonLines::entries()
{
    QCOMPARE(linesOfEntries(text, QStringLiteral("/steps")), QList<int>({5, 7}));
    QCOMPARE(linesOfEntries(text, QStringLiteral("/none")), QList<int>());
    QCOMPARE(linesOfEntries("[[1,\n2", QStringLiteral("/0")), QList<int>({1, 2}));
}

} // namespace zt

QTEST_GUILESS_MAIN(zt::TestJsonLines)
#include "tst_jsonlines.moc"
