// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/wordingpackfault.h"

#include <QFile>
#include <QRegularExpression>
#include <QTest>

using namespace zt;

/// Needs the translations, as the programs have them.
class TestWordingPackFault : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void saysItInChinese_data();
    void saysItInChinese();
    void leavesWhatItDoesNotKnow();
    void knowsEveryReason();
};

void TestWordingPackFault::saysItInChinese_data()
{
    QTest::addColumn<QString>("reason");
    QTest::addColumn<QString>("text");
    QTest::newRow("no such place")
        << QStringLiteral("there is no place \"paris\"; there are: taipei, tokyo")
        << QStringLiteral("沒有地點「paris」；可用的有：taipei, tokyo");
    QTest::newRow("none of them") << QStringLiteral("there is no device \"x\"; there are: none")
                                  << QStringLiteral("沒有設備「x」；可用的有：無");
    QTest::newRow("a name like a word")
        << QStringLiteral("\"place\" occurs twice") << QStringLiteral("「place」出現兩次");
    QTest::newRow("with a place of its own") << QStringLiteral("\"%2\" needs \"%1\" in \"with\"")
                                             << QStringLiteral("「%2」的 with 須有「%1」");
    QTest::newRow("no JSON") << QStringLiteral("not JSON, at byte 1: unterminated object")
                             << QStringLiteral("不是 JSON，第 1 個位元組：物件沒有結尾");
    QTest::newRow("no such pack") << QStringLiteral("there is no pack \"pack\" 1.0.0")
                                  << QStringLiteral("沒有套件「pack」1.0.0");
    QTest::newRow("the validator") << QStringLiteral("Missing required property 'at'.")
                                   << QStringLiteral("缺少必要的成員「at」");
}

void TestWordingPackFault::saysItInChinese()
{
    QFETCH(QString, reason);
    QFETCH(QString, text);
    QCOMPARE(packFaultText(reason, Language(LanguageCode::ZhTw)), text);
    QCOMPARE(packFaultText(reason, Language(LanguageCode::En)), reason);
}

void TestWordingPackFault::leavesWhatItDoesNotKnow()
{
    const QString reason = QStringLiteral("something else altogether");
    QCOMPARE(packFaultText(reason, Language(LanguageCode::ZhTw)), reason);
}

/// Read from the sources: no reason of the checks is left in English.
void TestWordingPackFault::knowsEveryReason()
{
    const Language chinese(LanguageCode::ZhTw);
    static const QRegularExpression literal(
        QStringLiteral("PackFault\\s*\\{(?:(?!PackFault).)*?,\\s*QStringLiteral\\("
                       "((?:\"(?:[^\"\\\\]|\\\\.)*\"\\s*)+)\\)"),
        QRegularExpression::DotMatchesEverythingOption);
    int seen = 0;
    for (const QString& name : {QFINDTESTDATA("../../../checklists/gatewayscenariocheck.cpp"),
                                QFINDTESTDATA("../../../checklists/gatewaystepform.cpp"),
                                QFINDTESTDATA("../../../checklists/checklistcheck.cpp"),
                                QFINDTESTDATA("../../../checklists/crosswalkcheck.cpp"),
                                QFINDTESTDATA("../../../checklists/packrules.cpp"),
                                QFINDTESTDATA("../../../checklists/packbytes.cpp"),
                                QFINDTESTDATA("../../../checklists/packbounds.cpp")}) {
        QFile file(name);
        QVERIFY(file.open(QIODevice::ReadOnly));
        auto matches = literal.globalMatch(QString::fromUtf8(file.readAll()));
        while (matches.hasNext()) {
            QString reason = matches.next().captured(1);
            static const QRegularExpression joint(QStringLiteral("\"\\s*\n\\s*\""));
            reason.remove(joint).replace(QStringLiteral("\\\""), QStringLiteral("\x01"));
            reason.remove(u'"').replace(u'\x01', u'"');
            QVERIFY2(packFaultText(reason.trimmed(), chinese) != reason.trimmed(),
                     qPrintable(reason));
            ++seen;
        }
    }
    QVERIFY2(seen >= 30, qPrintable(QString::number(seen)));
}

QTEST_GUILESS_MAIN(TestWordingPackFault)
#include "tst_wordingpackfault.moc"
