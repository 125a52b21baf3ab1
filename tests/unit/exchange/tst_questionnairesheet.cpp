// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exchange/questionnairesheet.h"
#include "model/exchange/sheetreader.h"

#include <QTest>

using namespace zt;

namespace {

using Kind = QuestionnaireFault::Kind;

QString u(const char* text)
{
    return QString::fromUtf8(text);
}

ReturnedQuestionnaire read(const char* tsv)
{
    return questionnaireFromSheet(sheetFromTsv(u(tsv)));
}

} // namespace

/// What comes back, however it was rearranged.
class TestQuestionnaireSheet : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void rowsAndColumnsInAnyOrder()
    {
        const auto back = read("問卷\t\t\t\t\n"
                               "識別碼 Key\t備註\t說明 Explanation\tAnswered on\t自評結果 Answer\n"
                               "k2\tx\t 每年評鑑\t2026/7/1\t符合 Conforms\n"
                               "k1\t\t\t115.6.30\t部分符合\n"
                               "\tx\t\t\t\n");
        QVERIFY(back.faults.isEmpty());
        QCOMPARE(back.rows.size(), 2);
        QCOMPARE(back.rows[0].key, u("k2"));
        QCOMPARE(back.rows[0].number, 3);
        QCOMPARE(back.rows[0].answers,
                 (FieldValues{{u("answer"), u("conform")},
                              {u("answer_text"), u("每年評鑑")},
                              {u("answered_on"), u("2026-07-01")}}));
        QCOMPARE(back.rows[1].answers.value(u("answer")), QJsonValue(u("partly")));
        QCOMPARE(back.rows[1].answers.value(u("answered_on")), QJsonValue(u("2026-06-30")));
        QCOMPARE(back.rows[1].answers.value(u("answer_text")), QJsonValue(QString()));
        // Columns that are gone were not asked.
        QVERIFY(!back.rows[0].answers.contains(u("answered_by")));
    }

    /// As Taiwanese offices write them; the day of a cell that is one, and no year of two digits.
    void days()
    {
        for (const char* day : {"2026-07-01",
                                "2026/7/1",
                                "115.7.1",
                                "１１５／７／１",
                                "民國115年7月1日",
                                "2026年7月1日",
                                "20260701",
                                "1150701",
                                "2026-07-01 10:00"}) {
            const auto back = read(QByteArray("key\tanswered_on\nk\t") + day + "\n");
            QVERIFY2(back.faults.isEmpty(), day);
            QCOMPARE(back.rows[0].answers.value(u("answered_on")), QJsonValue(u("2026-07-01")));
        }
        Sheet sheet = sheetFromTsv(u("key\tanswered_on\nk\tx\n"));
        sheet.rows[1].cells[1] = {Cell::Kind::Date, u("2026-07-01"), 46204};
        QCOMPARE(questionnaireFromSheet(sheet).rows[0].answers.value(u("answered_on")),
                 QJsonValue(u("2026-07-01")));
        QCOMPARE(read("key\tanswered_on\nk\t26-7-1\n").faults.size(), 1);
    }

    void addedRowsHaveNoKey()
    {
        const auto back = read("key\tanswer\nk1\t\n\tconform\n\t\n");
        QVERIFY(back.faults.isEmpty());
        QCOMPARE(back.rows.size(), 2);
        QCOMPARE(back.rows[0].answers.value(u("answer")), QJsonValue(QJsonValue::Null));
        QVERIFY(back.rows[1].key.isEmpty());
    }

    void everyFault()
    {
        const auto back = read("key\tanswer\tanswered_on\n"
                               "k1\t好\t昨天\n"
                               "k2\tconform\t2026-02-30\n"
                               "k3\tconform\t\n"
                               "k3\tpartly\t\n");
        QStringList told;
        for (const QuestionnaireFault& fault : back.faults) {
            told.append(fault.cell() + QString::number(int(fault.kind)));
        }
        const auto one = [](const char* cell, Kind kind) {
            return u(cell) + QString::number(int(kind));
        };
        QCOMPARE(told,
                 (QStringList{one("B2", Kind::NotAnAnswer),
                              one("C2", Kind::NotADate),
                              one("C3", Kind::NotADate),
                              one("A5", Kind::KeyTwice)}));
        QCOMPARE(back.rows.size(), 1);
    }

    void headFaults()
    {
        QVERIFY(read("key\tanswer\tanswer\nk1\t\t\n").faults.first().kind == Kind::RepeatedColumn);
        for (const char* tsv : {"", "answer\nconform\n", "系統代碼\t名稱\nS1\t甲\n"}) {
            const auto back = read(tsv);
            QCOMPARE(back.faults.size(), 1);
            QVERIFY(back.faults.first().kind == Kind::NoKeys);
            QVERIFY(back.rows.isEmpty());
        }
    }

    void tooLong()
    {
        const QString text = QStringLiteral("key\tanswered_by\nk1\t%1\n").arg(QString(501, u'x'));
        const auto back = questionnaireFromSheet(sheetFromTsv(text));
        QCOMPARE(back.faults.size(), 1);
        QVERIFY(back.faults.first().kind == Kind::TooLong);
    }
};

QTEST_GUILESS_MAIN(TestQuestionnaireSheet)
#include "tst_questionnairesheet.moc"
