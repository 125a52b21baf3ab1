// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/charts/chartdata.h"

#include <QTest>

using namespace zt;

namespace {

SystemVerdict verdict(SelectionClass group, TotalRange risk, TotalRange impact, quint32 mask = 1)
{
    SystemVerdict v;
    v.group = group;
    v.risk = {risk.min * 100, risk.max * 100};
    v.impact = {impact.min * 100, impact.max * 100};
    v.applicableMask = group == SelectionClass::NotApplicable ? 0 : mask;
    const bool high = group == SelectionClass::Selected || group == SelectionClass::ImpactTooHigh;
    v.highRisk = high ? Tri::Yes : Tri::No;
    return v;
}

/// Worked by hand: seven systems on four spots, one of them with a score missing.
Selection sample()
{
    Selection s;
    s.verdicts = {
        verdict(SelectionClass::Selected, {16, 16}, {7, 7}, 0b01),      // 0
        verdict(SelectionClass::Selected, {13, 13}, {7, 7}, 0b11),      // 1
        verdict(SelectionClass::ImpactTooHigh, {13, 13}, {7, 7}, 0b10), // 2: same spot as 1
        verdict(SelectionClass::ImpactTooHigh, {15, 15}, {9, 9}, 0b01), // 3
        verdict(SelectionClass::NotHighRisk, {8, 8}, {12, 12}, 0b01),   // 4
        verdict(SelectionClass::NotApplicable, {8, 8}, {12, 12}),       // 5: same spot as 4
        verdict(SelectionClass::NotAssessed, {8, 10}, {12, 12}, 0b01),  // 6
    };
    return s;
}

} // namespace

class TestChartData : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void movementListsBothSides();
    void funnelMembersFollowTheSteps();
    void funnelRowsKeepTheCounts();
    void histogramCountsWholePoints();
    void histogramRoundsWeightedTotalsDown();
    void histogramOfNothing();
    void dotsShareSpots();
    void strongestClassIsShown();
    void linesLieBetweenWholeTotals();
    void quadrantCountsSystems();
};

void TestChartData::movementListsBothSides()
{
    const Selection recorded = sample();
    Selection proposed = recorded;
    proposed.verdicts[1].group = SelectionClass::ImpactTooHigh;
    proposed.verdicts[3].group = SelectionClass::Selected;
    proposed.verdicts[2].group = SelectionClass::Selected;
    const Movement move = movement(recorded, proposed);
    QCOMPARE(move.enters, (QList<qint32>{2, 3}));
    QCOMPARE(move.leaves, (QList<qint32>{1}));
    QVERIFY(movement(recorded, recorded).isEmpty());
}

void TestChartData::funnelMembersFollowTheSteps()
{
    const Selection s = sample();
    QCOMPARE(funnelMembers(s, 0, FunnelStep::Applicable), (QList<qint32>{0, 1, 3, 4, 6}));
    QCOMPARE(funnelMembers(s, 0, FunnelStep::HighRisk), (QList<qint32>{0, 1, 3}));
    QCOMPARE(funnelMembers(s, 0, FunnelStep::LowImpact), (QList<qint32>{0, 1}));
    QCOMPARE(funnelMembers(s, 1, FunnelStep::Applicable), (QList<qint32>{1, 2}));
    QVERIFY(funnelMembers(s, 5, FunnelStep::Applicable).isEmpty());
}

void TestChartData::funnelRowsKeepTheCounts()
{
    Selection s;
    s.domains = {{83, 48, 4, 3, {}}, {0, 0, 0, 0, {}}};
    const QList<FunnelRow> expected{{0, 83, 48, 4, 3}, {1, 0, 0, 0, 0}};
    QCOMPARE(funnelRows(s), expected);
}

void TestChartData::histogramCountsWholePoints()
{
    const Histogram risk = riskHistogram(sample(), Methodology());
    QCOMPARE(risk.from, 6);
    QCOMPARE(risk.counts.size(), 13); // 6…18
    QCOMPARE(risk.counts[8 - 6], 2);
    QCOMPARE(risk.counts[13 - 6], 2);
    QCOMPARE(risk.counts[16 - 6], 1);
    QCOMPARE(risk.incomplete, 1);
    QCOMPARE(risk.highest(), 2);
    const Histogram impact = impactHistogram(sample(), Methodology());
    QCOMPARE(impact.from, 5);
    QCOMPARE(impact.counts.size(), 11); // 5…15
    QCOMPARE(impact.counts[7 - 5], 3);
    QCOMPARE(impact.counts[12 - 5], 3);
    QCOMPARE(impact.incomplete, 0);
}

void TestChartData::histogramRoundsWeightedTotalsDown()
{
    Methodology method;
    method.weightPercent.fill(50); // totals 3…9 and 2.5…7.5
    Selection s;
    s.verdicts.resize(1);
    s.verdicts[0].risk = {350, 350};
    s.verdicts[0].impact = {750, 750};
    const Histogram risk = riskHistogram(s, method);
    QCOMPARE(risk.from, 3);
    QCOMPARE(risk.counts, (QList<int>{1, 0, 0, 0, 0, 0, 0}));
    const Histogram impact = impactHistogram(s, method);
    QCOMPARE(impact.from, 2);
    QCOMPARE(impact.counts, (QList<int>{0, 0, 0, 0, 0, 1}));
}

void TestChartData::histogramOfNothing()
{
    const Histogram risk = riskHistogram(Selection(), Methodology());
    QCOMPARE(risk.highest(), 0);
    QCOMPARE(risk.incomplete, 0);
    QVERIFY(scatterData(Selection(), {}).dots.isEmpty());
}

void TestChartData::dotsShareSpots()
{
    const ScatterData data = scatterData(sample(), {});
    QCOMPARE(data.dots.size(), 4);
    QCOMPARE(data.notPlotted, (QList<qint32>{6}));
    QCOMPARE(data.dots[0].risk, 800);
    QCOMPARE(data.dots[0].count(), 2);
    QCOMPARE(data.dots[0].kind(), DotClass::Plain);
    QCOMPARE(data.dots[1].risk, 1300);
    QCOMPARE(data.dots[1].count(DotClass::Selected), 1);
    QCOMPARE(data.dots[1].count(DotClass::Plain), 1);
    QCOMPARE(data.dots[1].all(), (QList<qint32>{1, 2}));
    QCOMPARE(data.dotOf(5), 0);
    QCOMPARE(data.dotOf(6), -1);
    int plotted = 0;
    for (const ScatterDot& dot : data.dots) {
        plotted += dot.count();
    }
    QCOMPARE(plotted + data.notPlotted.size(), sample().verdicts.size());
}

void TestChartData::strongestClassIsShown()
{
    const ScatterData data = scatterData(sample(), Movement{{3}, {1}});
    QCOMPARE(data.dots[1].kind(), DotClass::Leaves);
    QCOMPARE(data.dots[2].kind(), DotClass::Enters);
    QCOMPARE(data.dots[3].kind(), DotClass::Selected);
}

void TestChartData::linesLieBetweenWholeTotals()
{
    Methodology method;
    QCOMPARE(riskLine(1300, method), 12.5);
    QCOMPARE(impactLine(800, method), 8.5);
    method.weightPercent[0] = 150;
    QCOMPARE(riskLine(1350, method), 13.5);
    QCOMPARE(impactLine(800, method), 8.5);
}

void TestChartData::quadrantCountsSystems()
{
    const ScatterData data = scatterData(sample(), {});
    QCOMPARE(quadrantCount(data, 1300, 800), 3);
    QCOMPARE(quadrantCount(data, 1300, 900), 4);
    QCOMPARE(quadrantCount(data, 1900, 900), 0);
}

QTEST_GUILESS_MAIN(TestChartData)
#include "tst_chartdata.moc"
