// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "audittest.h"
#include "model/domain/questionnaire.h"

#include <QSet>
#include <QTest>

using namespace zt;
using namespace zt::test;

namespace {

const QString textKey = QStringLiteral("answer_text");
const QString answerKey = QStringLiteral("answer");

PointResult saying(const QString& text, AuditResult answer = AuditResult::Unchecked)
{
    PointResult paper;
    paper.answerText = text;
    paper.answer = answer;
    return paper;
}

AnswerFate fateOf(const QString& sent, const QString& ours, const QString& theirs)
{
    return mergeAnswer(saying(sent), saying(ours), {{textKey, theirs}}).fate;
}

} // namespace

/// Heads and words in two languages, keys of rows, and answers that meet.
class TestQuestionnaire : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void everyHeadIsKnownAgain()
    {
        QSet<QString> heads;
        for (const QuestionnaireColumn& column : questionnaireColumns()) {
            const QString both = headOf(column);
            for (const QString& head :
                 {both,
                  column.head.zh,
                  column.head.en.toUpper(),
                  column.key,
                  QString(both).replace(QLatin1Char(' '), QLatin1Char('\n'))}) {
                QCOMPARE(questionnaireColumn(head), &column);
            }
            heads.insert(both);
        }
        QCOMPARE(heads.size(), questionnaireColumns().size());
        QVERIFY(questionnaireColumn(QStringLiteral("備註")) == nullptr);
        QVERIFY(questionnaireColumn(QString()) == nullptr);
    }

    void everyWordIsKnownAgain()
    {
        for (const AuditResult answer : {AuditResult::Conform,
                                         AuditResult::Partly,
                                         AuditResult::Not,
                                         AuditResult::NotApplicable}) {
            QVERIFY(answerWords().contains(answerWord(answer)));
            QCOMPARE(answerFromWord(answerWord(answer)), std::optional(answer));
            QCOMPARE(answerFromWord(toKey(answer)), std::optional(answer));
        }
        QCOMPARE(answerFromWord(QStringLiteral(" 部分符合 ")), std::optional(AuditResult::Partly));
        QCOMPARE(answerFromWord(QStringLiteral("conforms")), std::optional(AuditResult::Conform));
        QCOMPARE(answerFromWord(QStringLiteral("部份符合")), std::optional(AuditResult::Partly));
        QCOMPARE(answerFromWord(QStringLiteral("ｃｏｎｆｏｒｍｓ")),
                 std::optional(AuditResult::Conform));
        QCOMPARE(answerFromWord(QStringLiteral(" ")), std::optional(AuditResult::Unchecked));
        QVERIFY(!answerFromWord(QStringLiteral("好")));
        // Excel's limit of a list of choices.
        QVERIFY(answerWords().join(QLatin1Char(',')).size() <= 255);
    }

    void keysOfRows()
    {
        const SentRow row{auditId(1),
                          {packId(), QStringLiteral("A|1/2")},
                          42,
                          QStringLiteral("0123456789abcdef")};
        QCOMPARE(sentRowFromKey(toKey(row)), std::optional<SentRow>(row));
        SentRow whole = row;
        whole.head += QStringLiteral("0123");
        QCOMPARE(toKey(whole), toKey(row));
        for (const char* bad : {"", "x", "|||", "A-1"}) {
            QVERIFY2(!sentRowFromKey(QString::fromLatin1(bad)), bad);
        }
        QVERIFY(!sentRowFromKey(toKey(row).left(50)));
        SentRow never = row;
        never.seq = 0;
        QVERIFY(!sentRowFromKey(toKey(never)));
    }

    /// Every way in which three texts can be alike.
    void threeWays()
    {
        const QString a = QStringLiteral("甲");
        const QString b = QStringLiteral("乙");
        const QString c = QStringLiteral("丙");
        QVERIFY(fateOf(a, a, a) == AnswerFate::Unchanged);
        QVERIFY(fateOf(a, b, a) == AnswerFate::Unchanged); // ours is newer
        QVERIFY(fateOf(a, b, b) == AnswerFate::Unchanged); // the same on both sides
        QVERIFY(fateOf(a, a, b) == AnswerFate::Accepted);
        QVERIFY(fateOf(a, b, c) == AnswerFate::Conflict);
        QVERIFY(fateOf(a, a, QString()) == AnswerFate::Accepted); // taken away
        QVERIFY(fateOf(a, QString(), b) == AnswerFate::Conflict);
        // What a spreadsheet program makes of a text is not another text.
        QVERIFY(fateOf(QStringLiteral("甲\n乙"), a, QStringLiteral("甲\r\n乙 ")) ==
                AnswerFate::Unchanged);
    }

    void fieldByField()
    {
        const PointResult sent = saying(QStringLiteral("甲"));
        const PointResult ours = saying(QStringLiteral("乙"));
        const FieldValues theirs{{answerKey, QStringLiteral("partly")},
                                 {textKey, QStringLiteral("丙")},
                                 {QStringLiteral("answered_by"), QString()}};
        const AnswerMerge merge = mergeAnswer(sent, ours, theirs);
        QVERIFY(merge.fate == AnswerFate::Conflict);
        QCOMPARE(merge.conflicts, QStringList{textKey});
        QCOMPARE(merge.values.keys(), (QStringList{answerKey, textKey}));
        // A column that is gone was not asked.
        const AnswerMerge one = mergeAnswer(sent, ours, {{answerKey, QStringLiteral("partly")}});
        QVERIFY(one.fate == AnswerFate::Accepted);
        QCOMPARE(one.values.size(), 1);
        const AnswerMerge none =
            mergeAnswer(sent, ours, {{answerKey, QJsonValue(QJsonValue::Null)}});
        QVERIFY(none.fate == AnswerFate::Unchanged);
    }
};

QTEST_GUILESS_MAIN(TestQuestionnaire)
#include "tst_questionnaire.moc"
