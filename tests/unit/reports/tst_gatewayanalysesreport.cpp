// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "checklists/packloader.h"
#include "reports/charts/gatewayfigures.h"
#include "reports/gatewayanalyses.h"
#include "reports/reportwriter.h"
#include "reports/wordinggatewayanalysis.h"

#include <QGuiApplication>
#include <QImage>
#include <QPainter>
#include <QTemporaryDir>
#include <QTest>

using namespace zt;
using namespace Qt::StringLiterals;

/// Charts and tables of the analyses, over little ones whose numbers are worked out by hand.
class TestGatewayAnalysesReport : public QObject
{
    Q_OBJECT

private:
    Snapshot m_snapshot;
    std::array<GatewayScenario, 2> m_attacks;
    const Language m_english{LanguageCode::En};

    /// Nothing stops none of two attacks; 1,000,000 stops one, 4,000,000 both.
    [[nodiscard]] InvestView money(std::optional<Money> budget) const
    {
        InvestmentPlan plan;
        plan.unit = InvestmentUnit::Dollars;
        plan.attacks = {&m_attacks[0], &m_attacks[1]};
        plan.outcomes = {ScenarioOutcome::Passed, ScenarioOutcome::Detected};
        plan.stoppable = {true, true};
        plan.options = {{u"A-01"_s, u"=cmd"_s, {u"1-7"_s}}, {u"A-02"_s, u"乙"_s, {u"2-4"_s}}};
        plan.problem.options = {{1'000'000, {}, false, false}, {3'000'000, {}, false, false}};
        plan.problem.attacks = {{{{0}}, true}, {{{1}}, true}};
        plan.curve = investmentCurve(plan.problem);
        return investView(std::move(plan), budget);
    }

    static LoadOutcome outcome(LoadBalance balance, qint64 p50, qint64 p95, qint64 p99)
    {
        LoadOutcome one;
        one.balance = balance;
        one.delay = {100, p50, p50, p95, p99, p99};
        for (int slot = 0; slot < 40; ++slot) {
            LoadSlot quarter;
            quarter.minute = 480 + slot * 15;
            quarter.staff = {10, 9, 0, 1};
            quarter.delay = one.delay;
            one.slotsOfDay.append(quarter);
        }
        one.staff = {400, 360, 0, 40};
        return one;
    }

    static LoadReport load()
    {
        LoadReport report;
        report.outcome = outcome(LoadBalance::Shared, 0, 1'500'000, 12'345'678);
        report.variants = {report.outcome,
                           outcome(LoadBalance::Hash, 500'000, 9'000'000, 80'000'000)};
        report.variants[1].limit = RateLimit{10, 30};
        return report;
    }

    static QList<FigureMark> drawn(const Figure& figure, const QSize& size = {640, 300})
    {
        QImage paper(size, QImage::Format_RGB32);
        paper.fill(Qt::white);
        QPainter painter(&paper);
        return paintFigure(painter, QRectF(QPointF(), size), figure, paperInk());
    }

private Q_SLOTS:

    void initTestCase()
    {
        const Result<PackPin> pin = shippedGuideline();
        m_snapshot.guideline =
            std::make_shared<const Guideline>(*readGuideline(pin->bytes, u"shipped"_s));
        m_snapshot.profile.name = u"青嵐證券"_s;
        m_attacks[0].id = u"S13"_s;
        m_attacks[1].id = u"S24"_s;
    }

    void millisecondsAreCutOffNotRounded_data()
    {
        QTest::addColumn<qint64>("ns");
        QTest::addColumn<QString>("text");
        QTest::newRow("none") << qint64{0} << u"0"_s;
        QTest::newRow("below a tenth") << qint64{99'999} << u"0.0"_s;
        QTest::newRow("tenths") << qint64{1'999'999} << u"1.9"_s;
        QTest::newRow("ten") << qint64{10'000'000} << u"10"_s;
        QTest::newRow("a minute") << qint64{60'000'000'000} << u"60,000"_s;
    }

    void millisecondsAreCutOffNotRounded()
    {
        QFETCH(qint64, ns);
        QFETCH(QString, text);
        QCOMPARE(millisecondsText(ns), text);
    }

    /// Points lie where their money and their count say: the second at a quarter of the third.
    void theCurveIsToScale()
    {
        const QList<FigureMark> marks = drawn(investmentFigure(money({}), m_english));
        QCOMPARE(marks.size(), 3);
        const qreal all = marks[2].at.x() - marks[0].at.x();
        QVERIFY(qAbs((marks[1].at.x() - marks[0].at.x()) - all / 4) < 0.01);
        QVERIFY(marks[0].at.y() > marks[1].at.y());
        QVERIFY(qAbs((marks[0].at.y() - marks[1].at.y()) - (marks[1].at.y() - marks[2].at.y())) <
                0.01);
        QCOMPARE(marks[1].key, u"1"_s);
        QCOMPARE(marks[1].text, u"NT$ 1,000,000: 1 stopped · A-01"_s);
    }

    void theBudgetsPointIsChosen()
    {
        const Figure within = investmentFigure(money(3'999'999), m_english);
        const auto& steps = std::get<StepsFigure>(within.body);
        QCOMPARE(steps.chosen, std::optional<qsizetype>(1));
        QCOMPARE(within.sentence, u"0 of 2 attacks are stopped now; with NT$ 1,000,000 it is 1."_s);
        const FigureTable table = tableOf(within);
        QCOMPARE(table.rows.size(), 3);
        QCOMPARE(table.rows[2], (QStringList{u"400"_s, u"2"_s, u"A-01, A-02"_s}));
    }

    /// What is approved costs already: the curve begins with what there is, for nothing.
    void whatIsApprovedIsNotCalledNow()
    {
        InvestView view = money({});
        view.plan.outcomes = {ScenarioOutcome::Passed, ScenarioOutcome::Passed};
        view.plan.problem.options[0].kept = true;
        view.plan.curve = investmentCurve(view.plan.problem);
        const Figure figure = investmentFigure(investView(view.plan, {}), m_english);
        const auto& steps = std::get<StepsFigure>(figure.body);
        QCOMPARE(steps.points.size(), 3);
        QCOMPARE(steps.points[0].amount, 0);
        QCOMPARE(steps.points[0].count, 0);
        QVERIFY(steps.points[0].key.isEmpty()); // no point of the search
        QCOMPARE(steps.points[1].amount, 1'000'000);
        QCOMPARE(steps.chosen, std::optional<qsizetype>(2));
        QCOMPARE(figure.sentence, u"0 of 2 attacks are stopped now; with NT$ 4,000,000 it is 2."_s);
    }

    /// One point, no money at all, room for nothing: nothing falls over.
    void theCurveOfNothing()
    {
        InvestView none;
        QVERIFY(isEmpty(investmentFigure(none, m_english)));
        QVERIFY(drawn(investmentFigure(none, m_english)).isEmpty());
        InvestView one = none;
        one.plan.curve.points = {{0, 0, 0, {}}};
        QCOMPARE(drawn(investmentFigure(one, m_english)).size(), 1);
        QVERIFY(drawn(investmentFigure(one, m_english), {60, 30}).isEmpty());
    }

    void quantilesAreWrittenAsTheyAreNotAsTheyAreStacked()
    {
        const Figure figure = balanceFigure(load(), m_english);
        const FigureTable table = tableOf(figure);
        QCOMPARE(table.rows[0].mid(1), (QStringList{u"0"_s, u"1.5"_s, u"12"_s}));
        QCOMPARE(table.rows[1].mid(1), (QStringList{u"0.5"_s, u"9.0"_s, u"80"_s}));
        QCOMPARE(table.rows[1][0], u"by who asks, 10 a second, 30 at once"_s);
        QCOMPARE(figure.sentence, u"The shortest p99 is 12 ms: one queue for all, no limit."_s);
        QCOMPARE(drawn(figure).size(), 2 + 3); // no bar for what is nothing
    }

    void theDayHasAPointPerQuarterAndLine()
    {
        const Figure figure = waitFigure(load(), m_english);
        const QList<FigureMark> marks = drawn(figure);
        QCOMPARE(marks.size(), 3 * 40);
        QVERIFY2(marks.last().text.contains(u"17:45"_s), qPrintable(marks.last().text));
        QCOMPARE(tableOf(figure).rows.size(), 40);
        const Figure refused = refusalFigure(load(), m_english);
        QCOMPARE(tableOf(refused).rows.first(), (QStringList{u"08:00"_s, u"0"_s, u"1"_s}));
        LoadReport calm = load();
        for (LoadSlot& slot : calm.outcome.slotsOfDay) {
            slot.staff.full = 0;
        }
        QVERIFY(isEmpty(refusalFigure(calm, m_english)));
    }

    void sectionsAreThoseAskedFor()
    {
        const InvestView investment = money(3'999'999);
        const LoadReport day = load();
        GatewayAnalyses analyses;
        QVERIFY(gatewayAnalysisSections(analyses, m_snapshot, m_english).isEmpty());
        analyses.investment = &investment;
        analyses.load = &day;
        const ReportOptions options{
            LanguageCode::En, QDateTime(QDate(2026, 7, 18), QTime(6, 22), Qt::UTC), u"test"_s};
        const Report report = buildGatewayAnalysisReport(analyses, m_snapshot, u"all"_s, options);
        QCOMPARE(report.table(u"investment_curve"_s)->rowCount(), 3);
        QCOMPARE(report.table(u"load_variants"_s)->rowCount(), 2);
        QCOMPARE(report.table(u"load_slots"_s)->rowCount(), 40);
        QCOMPARE(report.table(u"claims"_s), nullptr);
        const Table& steps = *report.table(u"investment_steps"_s);
        QCOMPARE(steps.rowCount(), 1);
        QCOMPARE(steps.at(0, 1).text, u"A-01 =cmd"_s);
        QCOMPARE(displayText(steps.at(0, 3)), u"1,000,000"_s);
        const QTemporaryDir folder;
        for (const QString& suffix : {u"xlsx"_s, u"pdf"_s, u"csv"_s, u"json"_s}) {
            JobContext job;
            QVERIFY2(writeReport(report, folder.filePath(u"out."_s + suffix), job),
                     qPrintable(suffix));
        }
    }
};

QTEST_MAIN(TestGatewayAnalysesReport)
#include "tst_gatewayanalysesreport.moc"
