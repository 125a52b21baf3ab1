// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/xlsx/celltext.h"

#include <QStringList>
#include <QTest>

using namespace zt;
using namespace Qt::StringLiterals;

namespace {

QString written(const QString& text)
{
    return QString::fromUtf8(xlsx::cellText(text));
}

constexpr qsizetype most = 32767; // of a cell; Excel specifications and limits

} // namespace

/// Held against what Excel and XML 1.0 take, not against what was written before.
class CellTextTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void everyUnitThatXmlForbids()
    {
        for (int unit = 1; unit < 0x10000; ++unit) {
            const QChar c(static_cast<char16_t>(unit));
            const QString text = u"a"_s + c + u"b"_s;
            const bool lone = c.isSurrogate();
            const bool forbidden = unit == 0xFFFE || unit == 0xFFFF || lone;
            QString expected = text;
            if (unit == '\r') {
                expected = u"a\nb"_s;
            } else if (unit < 0x20 && unit != '\n' && unit != '\t') {
                expected[1] = QChar(static_cast<char16_t>(0x2400 + unit)); // ␁, ␛
            } else if (forbidden) {
                expected[1] = QChar(QChar::ReplacementCharacter);
            }
            if (written(text) != expected) {
                QFAIL(qPrintable(QString::number(unit, 16)));
            }
        }
    }

    void pairsStayWholeAndHalvesAreMarked()
    {
        const QString whole = u"𠮷野家"_s;
        QCOMPARE(written(whole), whole);
        QCOMPARE(xlsx::cellText(u"𠮷"_s), QByteArray("\xF0\xA0\xAE\xB7"));
        const QString high = whole.left(1);
        const QString low = whole.mid(1, 1);
        const QString mark = QString(QChar(QChar::ReplacementCharacter));
        QCOMPARE(written(high), mark); // at the very end
        QCOMPARE(written(high + u"x"_s), mark + u"x"_s);
        QCOMPARE(written(low + high), mark + mark);
        QCOMPARE(written(high + high + low), mark + u"𠮷"_s);
    }

    void linesEndInOneWay()
    {
        QCOMPARE(written(u"a\r\nb"_s), u"a\nb"_s);
        QCOMPARE(written(u"a\rb\r"_s), u"a\nb\n"_s);
        QCOMPARE(written(u"\r\r\n\n"_s), u"\n\n\n"_s);
    }

    /// ECMA-376, 22.9.2.19: "_xHHHH_" is a character; a text that only looks so is escaped.
    void whatLooksEscaped_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("escaped");
        for (const char* text : {"_x0041_", "_xabcd_", "_xABCD_", "_x9fF0_", "_x000D_"}) {
            QTest::newRow(text) << QString::fromLatin1(text) << true;
        }
        for (const char* text : {"_x004_",
                                 "_x00411",
                                 "_x004g_",
                                 "_x00/1_",
                                 "_x00:1_",
                                 "_x00@1_",
                                 "_x00G1_",
                                 "_x00`1_",
                                 "_X0041_",
                                 "_y0041_",
                                 "x0041_",
                                 "_x0041",
                                 "__"}) {
            QTest::newRow(text) << QString::fromLatin1(text) << false;
        }
    }

    void whatLooksEscaped()
    {
        QFETCH(QString, text);
        QFETCH(bool, escaped);
        const QString inside = u"a"_s + text + u"b"_s;
        QString expected = inside;
        if (escaped) {
            expected.insert(2, u"x005F_"_s);
        }
        QCOMPARE(written(inside), expected);
    }

    void whatFitsIsNotCut()
    {
        const QString longest(most, u'x');
        QCOMPARE(written(longest), longest);
        const QString last = longest.chopped(2) + u"𠮷"_s;
        QCOMPARE(written(last), last);
        const QString escape = longest.chopped(13) + u"_x0041_"_s;
        QCOMPARE(written(escape).size(), most);
    }

    void longerTextsAreCutWithAMark()
    {
        for (const QString& text : {QString(most + 1, u'x'),
                                    QString(100'000, u'中'),
                                    u"𠮷"_s.repeated(most),
                                    u"_x0041_"_s.repeated(most),
                                    QString(most - 7, u'x') + u"_x0041_"_s,
                                    u"\r\n"_s.repeated(most)}) {
            const QString cut = written(text);
            QVERIFY(cut.size() <= most);
            QVERIFY(cut.endsWith(u'…'));
            QVERIFY(!cut.contains(QChar(QChar::ReplacementCharacter))); // no pair cut in two
        }
        const QString cut = written(QString(most + 1, u'x'));
        QVERIFY(cut.size() > most - 16); // and not by more than need be
    }

    void namesOfSheets_data()
    {
        QTest::addColumn<QString>("title");
        QTest::addColumn<QString>("name");
        QTest::newRow("forbidden") << u"a[b]c:d*e?f/g\\h"_s << u"a b c d e f g h"_s;
        QTest::newRow("control") << u"a\x01\tb"_s << u"a b"_s;
        QTest::newRow("apostrophes at the ends") << u"''it's''"_s << u"it's"_s;
        QTest::newRow("apostrophes and blanks") << u"' a '"_s << u"a"_s;
        QTest::newRow("nothing left") << u"'''"_s << u"Sheet"_s;
        QTest::newRow("blank in apostrophes") << u"' '"_s << u"Sheet"_s;
        QTest::newRow("empty") << QString() << u"Sheet"_s;
        QTest::newRow("a name that Excel keeps for itself") << u"History"_s << u"Sheet"_s;
        QTest::newRow("31") << QString(31, u'x') << QString(31, u'x');
        QTest::newRow("32") << QString(32, u'x') << QString(31, u'x');
        QTest::newRow("a pair at the cut") << QString(30, u'x') + u"𠮷"_s << QString(30, u'x');
        QTest::newRow("an apostrophe at the cut")
            << QString(30, u'x') + u"'y"_s << QString(30, u'x');
    }

    void namesOfSheets()
    {
        QFETCH(QString, title);
        QStringList taken;
        QTEST(xlsx::safeSheetName(title, taken), "name");
    }

    /// Excel holds "A" and "a" for the same name.
    void namesAreTakenOnce()
    {
        QStringList taken;
        for (const QString& title : {u"a"_s, u"A"_s, u"a 2"_s, u"a"_s}) {
            (void)xlsx::safeSheetName(title, taken);
        }
        const QString long31 = QString(28, u'x') + u"𠮷y"_s;
        for (int i = 0; i < 12; ++i) {
            const QString name = xlsx::safeSheetName(long31, taken);
            QVERIFY(name.size() <= 31);
            QVERIFY(QString::fromUtf8(name.toUtf8()) == name); // no half of a pair
        }
        QStringList folded;
        for (const QString& name : taken) {
            folded.append(name.toLower());
        }
        QCOMPARE(folded.removeDuplicates(), 0);
        QCOMPARE(taken.mid(0, 2), (QStringList{u"a"_s, u"A 2"_s}));
    }

    void namesInFormulas()
    {
        QCOMPARE(xlsx::quotedSheetName(u"it's"_s), u"'it''s'"_s);
        QCOMPARE(xlsx::columnLetters(0), u"A"_s);
        QCOMPARE(xlsx::columnLetters(701), u"ZZ"_s);
        QCOMPARE(xlsx::columnLetters(702), u"AAA"_s);
    }
};

QTEST_GUILESS_MAIN(CellTextTest)
#include "tst_celltext.moc"
