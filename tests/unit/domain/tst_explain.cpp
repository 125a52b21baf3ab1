// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domaintest.h"
#include "model/domain/explain.h"

#include <QTest>

using namespace zt;
using namespace zt::test;

using Kind = ExplainLine::Kind;

class TestExplain : public QObject
{
    Q_OBJECT

private:
    static QStringList ids(const QList<ExplainLine>& lines)
    {
        QStringList result;
        for (const ExplainLine& line : lines) {
            result.append(line.id);
        }
        return result;
    }

    static ExplainLine line(const QList<ExplainLine>& lines, const char* id)
    {
        for (const ExplainLine& one : lines) {
            if (one.id == QLatin1String(id)) {
                return one;
            }
        }
        return {};
    }

private Q_SLOTS:

    void conditionsLineByLine()
    {
        System system = plainSystem();
        system.facts[3] = Tri::Yes;     // half of D4…
        system.facts[4] = Tri::Unknown; // …the other half not answered
        system.facts[5] = Tri::Yes;     // D5
        system.rtoMinutes.reset();
        const QList<ExplainLine> lines = explain(system, guideline(), Methodology());
        const QStringList expected{QStringLiteral("D1"),
                                   QStringLiteral("D5"),
                                   QStringLiteral("D4"),
                                   QStringLiteral("HR1"),
                                   QStringLiteral("HR2"),
                                   QStringLiteral("HR3"),
                                   QStringLiteral("LI1"),
                                   QStringLiteral("LI2"),
                                   QStringLiteral("selected")};
        QCOMPARE(ids(lines), expected);
        const ExplainLine d4 = line(lines, "D4");
        QCOMPARE(d4.kind, Kind::Domain);
        QCOMPARE(d4.holds, Tri::Unknown);
        QCOMPARE(d4.facts,
                 (QList<Aspect>{Aspect::FactBulkPersonalOrSensitiveData,
                                Aspect::FactUserAndAdminAccountsSeparated}));
        QCOMPARE(d4.missing, QList<Aspect>{Aspect::FactUserAndAdminAccountsSeparated});
        QCOMPARE(d4.sources.first().doc, QStringLiteral("ZT-BRIEF"));
        QCOMPARE(line(lines, "HR1").holds, Tri::Yes);
        QCOMPARE(line(lines, "HR2").holds, Tri::No);
        QCOMPARE(line(lines, "HR3").sources.first().section, QStringLiteral("HR3"));
        const ExplainLine rto = line(lines, "LI2");
        QCOMPARE(rto.holds, Tri::Unknown);
        QCOMPARE(rto.missing, QList<Aspect>{Aspect::Rto});
        QCOMPARE(rto.args, (QStringList{QString(), QStringLiteral("480")}));
        QCOMPARE(lines.last().kind, Kind::Outcome);
        QCOMPARE(lines.last().holds, Tri::Yes);
    }

    void totalsShowTheirRangeAndCutoff()
    {
        Methodology method;
        method.instrument = Instrument::Totals;
        System system = plainSystem();
        system.scores[2] = 0;
        QList<ExplainLine> lines = explain(system, guideline(), method);
        QCOMPARE(ids(lines),
                 (QStringList{QStringLiteral("D1"),
                              QStringLiteral("RT"),
                              QStringLiteral("IT"),
                              QStringLiteral("not_assessed")}));
        QCOMPARE(line(lines, "RT").args, (QStringList{QStringLiteral("11–13"), QString()}));
        QCOMPARE(line(lines, "RT").holds, Tri::Unknown);
        QCOMPARE(line(lines, "RT").missing, QList<Aspect>{Aspect::RiskFactor3});
        QCOMPARE(line(lines, "RT").facts.size(), 6);
        QCOMPARE(line(lines, "IT").facts.size(), 5);
        QCOMPARE(line(lines, "IT").sources.size(), 5);
        method.riskCutoff = 1050;
        method.impactCutoff = 950;
        lines = explain(system, guideline(), method);
        QCOMPARE(line(lines, "RT").args,
                 (QStringList{QStringLiteral("11–13"), QStringLiteral("10.5")}));
        QCOMPARE(line(lines, "RT").holds, Tri::Yes);
        QCOMPARE(line(lines, "IT").args,
                 (QStringList{QStringLiteral("10"), QStringLiteral("9.5")}));
        QCOMPARE(line(lines, "IT").holds, Tri::No);
        QCOMPARE(lines.last().id, QStringLiteral("impact_too_high"));
    }

    void whoIsInNoDomainSeesThemAll()
    {
        System system = plainSystem();
        system.facts.fill(Tri::No);
        const QList<ExplainLine> lines = explain(system, guideline(), Methodology());
        QCOMPARE(lines.at(5).id, QStringLiteral("D6"));
        QCOMPARE(lines.at(5).holds, Tri::No);
        QCOMPARE(lines.last().id, QStringLiteral("not_applicable"));
        QCOMPARE(lines.last().holds, Tri::No);
    }

    // The last line is the verdict, and the lines before it carry it.
    void linesAgreeWithTheVerdict()
    {
        Random random(1);
        for (int round = 0; round < 1500; ++round) {
            const Methodology method = randomMethod(random);
            const System system = randomSystem(random, 1, pick(random, 3) * 15);
            const SystemVerdict verdict = judge(system, guideline(), method);
            Tri domains = Tri::No;
            Tri highConditions = Tri::No;
            Tri lowConditions = Tri::No;
            Tri risk = Tri::Yes;
            Tri impact = Tri::Yes;
            const QList<ExplainLine> lines = explain(system, guideline(), method);
            for (const ExplainLine& one : lines) {
                switch (one.kind) {
                case Kind::Domain:
                    domains = triOr(domains, one.holds);
                    break;
                case Kind::HighRisk:
                    highConditions = triOr(highConditions, one.holds);
                    break;
                case Kind::LowImpact:
                    lowConditions = triOr(lowConditions, one.holds);
                    break;
                case Kind::RiskTotal:
                    risk = one.holds;
                    break;
                case Kind::ImpactTotal:
                    impact = one.holds;
                    break;
                case Kind::Outcome:
                    QCOMPARE(one.id, toKey(verdict.group));
                    break;
                }
                if (one.kind != Kind::Outcome && one.holds == Tri::Unknown) {
                    const bool cutoffUnset = one.args.size() == 2 && one.args.at(1).isEmpty();
                    QVERIFY(!one.missing.isEmpty() || cutoffUnset);
                }
            }
            QCOMPARE(domains, verdict.applicable);
            const bool conditions = method.instrument != Instrument::Totals;
            const bool totals = method.instrument != Instrument::Conditions;
            Tri high = conditions ? highConditions : Tri::Yes;
            Tri low = conditions ? lowConditions : Tri::Yes;
            QCOMPARE(totals ? triAnd(high, risk) : high, verdict.highRisk);
            QCOMPARE(totals ? triAnd(low, impact) : low, verdict.lowImpact);
        }
    }

    void pointsHaveNoTrailingZeros()
    {
        QCOMPARE(pointsText(0), QStringLiteral("0"));
        QCOMPARE(pointsText(1600), QStringLiteral("16"));
        QCOMPARE(pointsText(1550), QStringLiteral("15.5"));
        QCOMPARE(pointsText(1525), QStringLiteral("15.25"));
        QCOMPARE(pointsText(1505), QStringLiteral("15.05"));
        QCOMPARE(pointsText(-550), QStringLiteral("-5.5"));
        QCOMPARE(pointsText(-5), QStringLiteral("-0.05"));
        QCOMPARE(pointsText(5), QStringLiteral("0.05"));
        QCOMPARE(pointsText(1'000'000), QStringLiteral("10000"));
    }
};

QTEST_APPLESS_MAIN(TestExplain)
#include "tst_explain.moc"
