// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/base/errortext.h"
#include "model/base/result.h"

#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace zt;

namespace {

constexpr int lastCode = static_cast<int>(ErrorCode::Unsupported);

QStringList numberedArgs()
{
    return {
        QStringLiteral("<1>"), QStringLiteral("<2>"), QStringLiteral("<3>"), QStringLiteral("<4>")};
}

QSet<QString> argsIn(const QString& sentence)
{
    QSet<QString> found;
    for (const QString& arg : numberedArgs()) {
        if (sentence.contains(arg)) {
            found.insert(arg);
        }
    }
    return found;
}

} // namespace

class TestErrorText : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void placesThatAreCounted_data()
    {
        QTest::addColumn<QString>("unit");
        QTest::addColumn<QString>("inChinese");
        QTest::newRow("bytes") << QStringLiteral("byte") << QStringLiteral("17 個位元組");
        QTest::newRow("lines") << QStringLiteral("line") << QStringLiteral("第 17 行");
        QTest::newRow("chunks") << QStringLiteral("chunk") << QStringLiteral("第 17 塊");
    }

    /// A place in a file that is counted is told in the reader's language.
    void placesThatAreCounted()
    {
        QFETCH(QString, unit);
        QFETCH(QString, inChinese);
        const QString place = unit + QStringLiteral(" 17");
        const Error error{
            ErrorCode::SheetDamaged, {QStringLiteral("a.csv"), place, QString()}, {}, {}};
        const QString zh = errorSentence(error, Language(LanguageCode::ZhTw));
        QVERIFY2(zh.contains(inChinese), qPrintable(zh));
        QVERIFY(errorSentence(error, Language(LanguageCode::En)).contains(place));
    }

    void everyCodeHasANameAndASentenceInBothLanguages()
    {
        const Language english(LanguageCode::En);
        const Language chinese(LanguageCode::ZhTw);
        const QRegularExpression han(QStringLiteral("\\p{Han}"));
        QSet<QString> names;
        for (int i = 0; i <= lastCode; ++i) {
            const Error error{static_cast<ErrorCode>(i), numberedArgs(), {}};
            names.insert(toString(error.code));
            const QString en = errorSentence(error, english);
            const QString zh = errorSentence(error, chinese);
            QVERIFY2(!en.isEmpty(), qPrintable(toString(error.code)));
            if (error.code != ErrorCode::Usage) { // its argument is the whole sentence
                QVERIFY2(zh.contains(han), qPrintable(zh));
                QVERIFY2(!en.contains(han), qPrintable(en));
            }
            QCOMPARE(argsIn(zh), argsIn(en));
            QVERIFY2(!zh.contains(QLatin1Char('%')), qPrintable(zh));
        }
        QCOMPARE(names.size(), lastCode + 1);
        QVERIFY(!names.contains(QStringLiteral("Unknown")));
    }

    /// What happened and where is not enough: each refusal says what to do, in both languages.
    void everySentenceSaysWhatToDo()
    {
        const QSet<ErrorCode> exempt{
            ErrorCode::Usage,          // its argument is the whole sentence
            ErrorCode::SigningRefused, // its second argument says so
            ErrorCode::Cancelled,      // it was wished for
            ErrorCode::NothingToUndo,  // there is nothing to do
        };
        const QRegularExpression english(
            QStringLiteral("\\b([Cc]heck|[Cc]hoose|[Gg]ive|[Oo]pen|[Rr]eopen|[Rr]epeat|[Aa]sk|"
                           "[Ss]ave|[Uu]se|[Ll]ook|[Cc]lose|[Cc]ompare|[Cc]orrect|[Tt]ake|[Ll]ock|"
                           "[Rr]emove|[Ss]plit|[Nn]ame|Accepted|needs|needed|one of)\\b"));
        const QRegularExpression chinese(QStringLiteral("請|可接受|可填|須|要選"));
        for (int i = 0; i <= lastCode; ++i) {
            const Error error{static_cast<ErrorCode>(i), numberedArgs(), {}};
            if (exempt.contains(error.code)) {
                continue;
            }
            const QString en = errorSentence(error, Language(LanguageCode::En));
            const QString zh = errorSentence(error, Language(LanguageCode::ZhTw));
            QVERIFY2(en.contains(english), qPrintable(en));
            QVERIFY2(zh.contains(chinese), qPrintable(zh));
        }
    }

    void argumentsAreNotReadAsPlaceholders()
    {
        const Language english(LanguageCode::En);
        const Error error{ErrorCode::SheetDamaged,
                          {QStringLiteral("%2"), QStringLiteral("%3"), QStringLiteral("x")},
                          {}};
        QCOMPARE(errorSentence(error, english),
                 QStringLiteral(
                     "“%2” is damaged (%3): x. Open it in the spreadsheet program and save it "
                     "again."));
    }

    void whatWasGivenIsNeverTranslated()
    {
        const QString word = QStringLiteral("name");
        const Error error{ErrorCode::InvariantBroken, {word, word, word, word}, {}};
        const QString sentence = errorSentence(error, Language(LanguageCode::ZhTw));
        QCOMPARE(sentence.count(word), 1);
        QVERIFY(sentence.contains(QStringLiteral("「name」")));
    }

    void missingArgumentsLeaveAGap()
    {
        const Language english(LanguageCode::En);
        QCOMPARE(errorSentence(Error{ErrorCode::UnknownSystem, {}, {}}, english),
                 QStringLiteral(
                     "There is no system with the code “”. Look the code up in the inventory."));
    }

    void twoErrorsAreEqualWhenTheySayTheSame()
    {
        const auto one = [] { return fail(ErrorCode::Cancelled).value(); };
        const auto two = [] {
            return fail(ErrorCode::Cancelled, {}, QStringLiteral("log")).value();
        };
        QVERIFY(one() == two());
        QVERIFY(!(one() == fail(ErrorCode::Usage).value()));
    }
};

QTEST_APPLESS_MAIN(TestErrorText)
#include "tst_errortext.moc"
