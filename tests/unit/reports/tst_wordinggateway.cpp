// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/wordinggateway.h"
#include "reports/wordingreplay.h"

#include <QTest>

#include <algorithm>

using namespace zt;
using namespace Qt::StringLiterals;

/// Each word in both languages, and no two verdicts, outcomes, actions or truths by the same word.
class TestWordingGateway : public QObject
{
    Q_OBJECT

private:
    const Language m_zh{LanguageCode::ZhTw};
    const Language m_en{LanguageCode::En};

    static bool hasChinese(const QString& text)
    {
        return std::any_of(
            text.begin(), text.end(), [](QChar c) { return c.script() == QChar::Script_Han; });
    }

    template <class Enum>
    void eachOnce(int count, QString (*text)(Enum, const Language&)) const
    {
        QStringList zh;
        QStringList en;
        for (int i = 0; i < count; ++i) {
            zh.append(text(static_cast<Enum>(i), m_zh));
            en.append(text(static_cast<Enum>(i), m_en));
            QVERIFY2(hasChinese(zh.last()), qPrintable(zh.last()));
            QVERIFY2(!en.last().isEmpty() && !hasChinese(en.last()), qPrintable(en.last()));
        }
        QCOMPARE(zh.removeDuplicates(), 0);
        QCOMPARE(en.removeDuplicates(), 0);
    }

private Q_SLOTS:

    void everyValueHasItsWord()
    {
        eachOnce<Verdict>(7, &gatewayVerdictText);
        eachOnce<ScenarioKind>(3, &scenarioKindText);
        eachOnce<GatewayAction>(gatewayActionCount, &gatewayActionText);
        eachOnce<Truth>(truthCount, &gatewayTruthText);
    }

    /// A log names no person of the simulation: who reads a replay is told which items were left
    /// out.
    void itemsInPartOfAReplay()
    {
        ReplayedLog log;
        QCOMPARE(logRemarks(log, m_zh), QStringList());
        log.itemsInPart = {u"1-3"_s, u"2-1"_s};
        QCOMPARE(logRemarks(log, m_zh).size(), 1);
        QVERIFY(logRemarks(log, m_zh).first().endsWith(u"：1-3、2-1。"_s));
        QVERIFY(logRemarks(log, m_en).first().endsWith(u": 1-3, 2-1."_s));
    }

    /// As the window's guide asks, so that none reads as "passed" the way an auditor would.
    void outcomes()
    {
        const QList<std::pair<QString, QString>> words{{u"passed"_s, u"攻擊通過"_s},
                                                       {u"blocked"_s, u"擋下"_s},
                                                       {u"detected"_s, u"只偵測"_s},
                                                       {u"served"_s, u"正常放行"_s},
                                                       {u"refused"_s, u"誤擋"_s}};
        for (const auto& [key, word] : words) {
            QCOMPARE(gatewayOutcomeText(key, m_zh), word);
            QVERIFY(!hasChinese(gatewayOutcomeText(key, m_en)));
            QVERIFY(gatewayOutcomeText(key, m_en) != key);
        }
        QCOMPARE(gatewayOutcomeText(u"odd"_s, m_zh), u"odd"_s);
    }

    void answers()
    {
        QCOMPARE(gatewayAnswerText({Verdict::Deny, true}, m_zh), u"拒絕並告警"_s);
        QCOMPARE(gatewayAnswerText({Verdict::Deny, false}, m_zh), u"拒絕"_s);
        QCOMPARE(gatewayAnswerText({Verdict::Allow, true}, m_en), u"let in, with an alert"_s);
    }
};

QTEST_GUILESS_MAIN(TestWordingGateway)
#include "tst_wordinggateway.moc"
