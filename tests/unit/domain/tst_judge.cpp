// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domaintest.h"
#include "model/domain/explain.h"

#include <QTest>

using namespace zt;
using namespace zt::test;

class TestJudge : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    // Risk 6…18, impact 5…15: the ranges the briefing prints.
    void totalsReachTheBriefingsRanges()
    {
        System system;
        const Methodology method;
        QCOMPARE(riskTotal(system, method), (TotalRange{600, 1800}));
        QCOMPARE(impactTotal(system, method), (TotalRange{500, 1500}));
        system.scores.fill(3);
        QCOMPARE(riskTotal(system, method), (TotalRange{1800, 1800}));
        QCOMPARE(impactTotal(system, method), (TotalRange{1500, 1500}));
        system.scores.fill(1);
        QCOMPARE(riskTotal(system, method), (TotalRange{600, 600}));
        QCOMPARE(impactTotal(system, method), (TotalRange{500, 500}));
    }

    void totalsCountWeightsAndGaps()
    {
        System system;
        system.scores = {3, 2, 1, 0, 2, 0, 1, 0, 3, 2, 1};
        Methodology method;
        method.weightPercent = {150, 100, 50, 200, 0, 10, 100, 25, 100, 100, 100};
        // Risk: 4.5 + 2 + 0.5 + (2…6) + 0 + (0.1…0.3); impact: 1 + (0.25…0.75) + 3 + 2 + 1.
        QCOMPARE(riskTotal(system, method), (TotalRange{910, 1330}));
        QCOMPARE(impactTotal(system, method), (TotalRange{725, 775}));
        // A gap that weighs nothing leaves the total exact.
        method.weightPercent[3] = 0;
        method.weightPercent[5] = 0;
        QVERIFY(riskTotal(system, method).isExact());
        QCOMPARE(riskTotal(system, method).min, 700);
    }

    void rtoIsLongerOnlyBeyondTheLimit()
    {
        System system;
        Methodology method;
        QCOMPARE(rtoLongerThan(system, method), Tri::Unknown);
        system.rtoMinutes = 480;
        QCOMPARE(rtoLongerThan(system, method), Tri::No);
        system.rtoMinutes = 481;
        QCOMPARE(rtoLongerThan(system, method), Tri::Yes);
        system.rtoMinutes = 0;
        QCOMPARE(rtoLongerThan(system, method), Tri::No);
        method.rtoMinutesGreaterThan = 1440;
        system.rtoMinutes = 1440;
        QCOMPARE(rtoLongerThan(system, method), Tri::No);
        system.rtoMinutes = 1441;
        QCOMPARE(rtoLongerThan(system, method), Tri::Yes);
    }

    void conditionsAskForAnyOfThem()
    {
        const Guideline rules = guideline();
        const Methodology method;
        System system = plainSystem();
        system.conditions = {Tri::No, Tri::No, Tri::No, Tri::No};
        QCOMPARE(judge(system, rules, method).group, SelectionClass::NotHighRisk);
        for (size_t i = 0; i < 3; ++i) {
            System risky = system;
            risky.conditions.at(i) = Tri::Yes;
            QCOMPARE(judge(risky, rules, method).group, SelectionClass::ImpactTooHigh);
            risky.conditions[3] = Tri::Yes;
            QCOMPARE(judge(risky, rules, method).group, SelectionClass::Selected);
            risky.conditions[3] = Tri::No;
            risky.rtoMinutes = 481;
            QCOMPARE(judge(risky, rules, method).group, SelectionClass::Selected);
        }
    }

    void totalsMeetTheirCutoffs()
    {
        const Guideline rules = guideline();
        Methodology method;
        method.instrument = Instrument::Totals;
        System system = plainSystem();   // risk 12, impact 10
        system.conditions.fill(Tri::No); // play no part
        QCOMPARE(judge(system, rules, method).group, SelectionClass::NotAssessed);
        method.riskCutoff = 1200;
        QCOMPARE(judge(system, rules, method).group, SelectionClass::NotAssessed);
        method.impactCutoff = 1000;
        QCOMPARE(judge(system, rules, method).group, SelectionClass::Selected);
        method.riskCutoff = 1201;
        QCOMPARE(judge(system, rules, method).group, SelectionClass::NotHighRisk);
        method.riskCutoff = 1200;
        method.impactCutoff = 999;
        QCOMPARE(judge(system, rules, method).group, SelectionClass::ImpactTooHigh);
        method.impactCutoff = std::nullopt;
        method.riskCutoff = 1201; // out whatever the impact's cut-off will be
        QCOMPARE(judge(system, rules, method).group, SelectionClass::NotHighRisk);
    }

    void bothAskForBoth()
    {
        const Guideline rules = guideline();
        Methodology method;
        method.instrument = Instrument::Both;
        method.riskCutoff = 1200;
        method.impactCutoff = 1000;
        QCOMPARE(judge(plainSystem(), rules, method).group, SelectionClass::Selected);
        System lowScore = plainSystem();
        lowScore.scores[0] = 1;
        QCOMPARE(judge(lowScore, rules, method).group, SelectionClass::NotHighRisk);
        System noCondition = plainSystem();
        noCondition.conditions[0] = Tri::No;
        QCOMPARE(judge(noCondition, rules, method).group, SelectionClass::NotHighRisk);
        System highImpact = plainSystem();
        highImpact.scores[10] = 3;
        QCOMPARE(judge(highImpact, rules, method).group, SelectionClass::ImpactTooHigh);
        System automated = plainSystem();
        automated.conditions[3] = Tri::No;
        QCOMPARE(judge(automated, rules, method).group, SelectionClass::ImpactTooHigh);
    }

    void aGapThatDecidesNothingDoesNotCount()
    {
        const Guideline rules = guideline();
        const Methodology method;
        System system = plainSystem();
        system.facts.fill(Tri::Unknown);
        system.facts[0] = Tri::Yes; // D1 holds; the others may be as they like
        system.conditions = {Tri::Unknown, Tri::Yes, Tri::Unknown, Tri::Yes};
        system.rtoMinutes.reset();
        system.scores.fill(0);
        const SystemVerdict verdict = judge(system, rules, method);
        QCOMPARE(verdict.group, SelectionClass::Selected);
        QCOMPARE(verdict.applicableMask, 0b000001U);
        QCOMPARE(verdict.undecidedMask, 0b111110U);

        System out = System();
        out.conditions = {Tri::No, Tri::No, Tri::No, Tri::Unknown};
        QCOMPARE(judge(out, rules, method).group, SelectionClass::NotHighRisk);
        out.conditions[0] = Tri::Unknown;
        QCOMPARE(judge(out, rules, method).group, SelectionClass::NotAssessed);
        out.facts.fill(Tri::No);
        QCOMPARE(judge(out, rules, method).group, SelectionClass::NotApplicable);
    }

    void reasonsAreTheConditionsThatHold()
    {
        const Guideline rules = guideline();
        Methodology method;
        System system = plainSystem();
        system.conditions = {Tri::Yes, Tri::Unknown, Tri::Yes, Tri::Yes};
        system.rtoMinutes = 481;
        const QStringList high{QStringLiteral("HR1"), QStringLiteral("HR3")};
        const QStringList low{QStringLiteral("LI1"), QStringLiteral("LI2")};
        QCOMPARE(highRiskReasons(system, rules, method), high);
        QCOMPARE(lowImpactReasons(system, rules, method), low);
        method.instrument = Instrument::Both;
        method.riskCutoff = 1200;
        method.impactCutoff = 1000;
        QCOMPARE(highRiskReasons(system, rules, method), high + QStringList{QStringLiteral("RT")});
        QCOMPARE(lowImpactReasons(system, rules, method), low + QStringList{QStringLiteral("IT")});
        method.instrument = Instrument::Totals;
        QCOMPARE(highRiskReasons(system, rules, method), QStringList{QStringLiteral("RT")});
        method.impactCutoff = 900;
        QCOMPARE(lowImpactReasons(system, rules, method), QStringList());
    }
};

QTEST_APPLESS_MAIN(TestJudge)
#include "tst_judge.moc"
