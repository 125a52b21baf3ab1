// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "audittest.h"
#include "model/domain/analysisfiling.h"
#include "model/domain/invariants.h"
#include "model/domain/labels.h"

#include <QTest>

using namespace zt;
using namespace zt::test;
using namespace Qt::StringLiterals;

namespace {

const Signature preparer{QStringLiteral("王查核"), at(1)};

const Audit& audit(const Snapshot& snapshot)
{
    return *snapshot.auditByCode(QStringLiteral("Q-1"));
}

RuleOutcome outcome(const QStringList& points, qint64 tested, qint64 exceptions, qint64 open)
{
    RuleOutcome one;
    one.rule.points = points;
    one.tested = tested;
    one.exceptions = exceptions;
    one.cannotJudge = open;
    return one;
}

AnalysisFiling filing()
{
    AnalysisFiling filing;
    filing.ref = point("A-1");
    filing.fileName = u"accounts.csv"_s;
    filing.input = evidenceAs(3);
    filing.sha256 = filing.input->sha256;
    filing.paper = {u"程序"_s, u"母體"_s, u"觀察"_s, u"結論"_s};
    return filing;
}

Result<ChangeSet> filed(const Snapshot& snapshot, const AnalysisFiling& what)
{
    return fileAnalysis(snapshot, audit(snapshot), ownLists(), what, preparer);
}

} // namespace

/// Evidence, working paper, answer and finding of an analysis are one change.
class TestAnalysisFiling : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void everythingIsOneChange()
    {
        const Snapshot before = auditSnapshot();
        AnalysisFiling what = filing();
        what.result = AuditResult::Not;
        AuditFinding finding = findingAs(9, 2, {point("B-1")}); // audit and point are not its own
        what.finding = finding;
        const Result<ChangeSet> set = filed(before, what);
        QVERIFY(set && checkInvariants(before, *set));
        QCOMPARE(set->changes.size(), 3);
        QCOMPARE(QString(set->label.code), QString(labels::analysisFile));
        QCOMPARE(set->label.args, (QStringList{u"Q-1"_s, u"A-1"_s, u"accounts.csv"_s, u"F-9"_s}));
        const Snapshot now = applied(before, *set).value();
        const PointResult* paper = now.pointResult(audit(now).id, point("A-1"));
        QVERIFY(paper && paper->result == AuditResult::Not);
        QCOMPARE(paper->procedure, u"程序"_s);
        QVERIFY(paper->evidence.contains(evidenceId(3)));
        QCOMPARE(paper->preparer, preparer.who);
        const AuditFinding* raised = now.auditFindingByCode(u"F-9"_s);
        QVERIFY(raised && raised->audit == audit(now).id);
        QCOMPARE(raised->criteria, QList<PointRef>{point("A-1")});
    }

    /// A second analysis goes below the first; the same file is the same evidence.
    void whatStandsThereStays()
    {
        const Snapshot before = auditSnapshot();
        const Snapshot once = applied(before, *filed(before, filing())).value();
        AnalysisFiling again = filing();
        again.input->id = evidenceId(77);
        again.paper.observation = u"再看"_s;
        const Result<ChangeSet> set = filed(once, again);
        QVERIFY(set && checkInvariants(once, *set));
        const Snapshot twice = applied(once, *set).value();
        const PointResult* paper = twice.pointResult(audit(twice).id, point("A-1"));
        QCOMPARE(paper->observation, u"觀察\n\n再看"_s);
        QCOMPARE(paper->evidence.count(evidenceId(3)), 1);
        QVERIFY(!paper->evidence.contains(evidenceId(77)));
        QCOMPARE(twice.evidence.size(), once.evidence.size());
    }

    void withoutAnAnswerItStaysAsItIs()
    {
        Snapshot snapshot = auditSnapshot();
        PointResult there;
        there.audit = auditId(1);
        there.ref = point("A-1");
        there.result = AuditResult::Partly;
        snapshot.pointResults.insert(pointResultKey(there.audit, there.ref), there);
        const Snapshot now = applied(snapshot, *filed(snapshot, filing())).value();
        QVERIFY(now.pointResult(auditId(1), point("A-1"))->result == AuditResult::Partly);
    }

    void refusals()
    {
        const Snapshot before = auditSnapshot();
        AnalysisFiling what = filing();
        what.result = AuditResult::NotApplicable;
        QVERIFY(filed(before, what).error().code == ErrorCode::InvariantBroken);
        what = filing();
        what.sha256 = QString(64, u'0'); // it was written anew after it was read
        QVERIFY(filed(before, what).error().code == ErrorCode::FileChangedMeanwhile);
        what = filing();
        what.ref = point("Z-9");
        QVERIFY(!filed(before, what));
        what = filing();
        what.paper.observation = QString(maxTextLength + 1, u'x');
        QVERIFY(!filed(before, what));
    }

    void proposals_data()
    {
        QTest::addColumn<QList<RuleOutcome>>("rules");
        QTest::addColumn<int>("result");
        const QStringList here{u"ACC-2"_s, u"ACC-4"_s};
        const auto row = [](const char* name, const QList<RuleOutcome>& rules, AuditResult result) {
            QTest::newRow(name) << rules << static_cast<int>(result);
        };
        row("all held", {outcome(here, 10, 0, 0)}, AuditResult::Conform);
        row("an exception", {outcome(here, 10, 1, 3)}, AuditResult::Not);
        row("one of two rules",
            {outcome(here, 10, 0, 0), outcome(here, 5, 2, 0)},
            AuditResult::Not);
        row("something cannot be judged", {outcome(here, 10, 0, 1)}, AuditResult::Unchecked);
        row("nothing tested", {outcome(here, 0, 0, 0)}, AuditResult::Unchecked);
        row("another point's rule", {outcome({u"ACC-1"_s}, 10, 0, 0)}, AuditResult::Unchecked);
        row("another point's exception",
            {outcome({u"ACC-1"_s}, 10, 3, 0), outcome(here, 10, 0, 0)},
            AuditResult::Conform);
        row("no rules", {}, AuditResult::Unchecked);
    }

    void proposals()
    {
        QFETCH(QList<RuleOutcome>, rules);
        AnalysisResult result;
        result.rules = rules;
        QTEST(static_cast<int>(proposedResult(result, u"ACC-2"_s)), "result");
    }

    void pointsInTheOrderOfTheRules()
    {
        AnalysisResult result;
        result.rules = {outcome({u"B"_s, u"A"_s}, 1, 0, 0), outcome({u"A"_s, u"C"_s}, 1, 0, 0)};
        QCOMPARE(pointsOf(result), (QStringList{u"B"_s, u"A"_s, u"C"_s}));
    }
};

QTEST_GUILESS_MAIN(TestAnalysisFiling)
#include "tst_analysisfiling.moc"
