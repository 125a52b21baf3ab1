// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysistest.h"
#include "audittest.h"
#include "model/domain/accountanalysis.h"
#include "model/domain/analysiscontradictions.h"
#include "model/domain/analysisfiling.h"
#include "model/domain/analysislabels.h"
#include "model/domain/explainedexceptions.h"
#include "model/domain/invariants.h"

#include <QTest>

using namespace zt;
using namespace zt::test;
using namespace Qt::StringLiterals;

namespace {

const Signature preparer{u"王查核"_s, at(1)};
const Signature reviewer{u"李覆核"_s, at(2)};

const Audit& audit(const Snapshot& snapshot)
{
    return *snapshot.auditByCode(u"Q-1"_s);
}

/// Of eight accounts u1…u8 in the rows 2…9: u2 and u3 old passwords, u3 shared as well, of u4
/// something cannot be judged.
AnalysisResult result()
{
    EvidenceRule age = analysistest::ruleOf(AnalysisKind::Accounts, "password-age");
    age.points = {u"A-1"_s};
    EvidenceRule shared = analysistest::ruleOf(AnalysisKind::Accounts, "shared");
    shared.points = {u"B-1"_s};
    AnalysisTally tally(
        AnalysisKind::Accounts, analysistest::setOf({age, shared}), QDate(2026, 7, 18));
    for (qint64 row = 2; row <= 9; ++row) {
        const QString name = u"u%1"_s.arg(row - 1);
        tally.countRow();
        tally.note(0, row, name, rulingOf(row != 3 && row != 4, measureOf(91), measureOf(90)));
        tally.note(1,
                   row,
                   name,
                   row == 5 ? cannotJudge() : rulingOf(row != 4, measureOf(1), measureOf(0)));
    }
    AnalysisResult made = std::move(tally).finish();
    made.inputSha256 = QString(64, u'a');
    return made;
}

Snapshot after(const Snapshot& snapshot, const Result<ChangeSet>& set)
{
    if (!set || !checkInvariants(snapshot, *set)) {
        qFatal("refused");
    }
    return applied(snapshot, *set).value();
}

Result<ChangeSet>
explained(const Snapshot& snapshot, const QList<ExceptionsOfRow>& which, const QString& reason)
{
    return explainExceptions(
        snapshot, audit(snapshot), ownLists(), result(), {{point("A-1"), which, reason}}, preparer);
}

AnalysisResult marked(const Snapshot& snapshot)
{
    AnalysisResult made = result();
    markExplained(made, explanationsOf(snapshot, auditId(1)));
    return made;
}

Snapshot withPaper(AuditResult said, AuditResult answer = AuditResult::Unchecked)
{
    Snapshot snapshot = auditSnapshot();
    PointResult paper;
    paper.audit = auditId(1);
    paper.ref = point("A-1");
    paper.result = said;
    paper.answer = answer;
    snapshot.pointResults.insert(pointResultKey(paper.audit, paper.ref), paper);
    return snapshot;
}

/// So many of the eight accounts, all found sound but the first `exceptions`.
AuditSample sample(int size, int exceptions)
{
    AuditSample drawn = drawnFrom(sampleAs(1, 1, {point("A-1")}), accounts(), size).value();
    for (SampleItem& item : drawn.items) {
        item.outcome = exceptions-- > 0 ? SampleOutcome::Exception : SampleOutcome::Sound;
    }
    return drawn;
}

Snapshot withSample(const AuditSample& drawn)
{
    Snapshot snapshot = auditSnapshot();
    snapshot.auditSamples.insert(drawn.id.toString(), drawn);
    return snapshot;
}

QStringList kindsOf(const QList<AnalysisContradiction>& all)
{
    QStringList kinds;
    for (const AnalysisContradiction& one : all) {
        kinds.append(toKey(one.kind));
    }
    return kinds;
}

} // namespace

/// Exceptions that are accounted for, and what an analysis and an audit say against each other.
class TestExplainedExceptions : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    /// Parts add up to the population; who has an exception is one, whatever cannot be judged.
    void partsOfThePopulation()
    {
        QCOMPARE(result().parts, (PopulationParts{5, 2, 0, 1}));
        AnalysisTally tally(
            AnalysisKind::Accounts,
            analysistest::setOf({analysistest::ruleOf(AnalysisKind::Accounts, "shared")}),
            {});
        for (int i = 0; i < 3; ++i) { // three in one line, told apart by their units
            tally.countRow();
            tally.note(0, 7, {}, rulingOf(i == 0, {}, {}), i + 1);
        }
        tally.countExcluded();
        QCOMPARE(std::move(tally).finish().parts, (PopulationParts{1, 2, 0, 0}));
        AnalysisTally none(AnalysisKind::Accounts, analysistest::setOf({}), {});
        QCOMPARE(std::move(none).finish().parts, PopulationParts());
    }

    void anExplainedExceptionStaysOne()
    {
        const Snapshot before = auditSnapshot();
        const Result<ChangeSet> set = explained(before, {{3, {}}}, u" 已補件\n見附件 2 "_s);
        QVERIFY(set && checkInvariants(before, *set));
        QCOMPARE(QString(set->label.code), QString(labels::analysisExplain));
        const Snapshot now = applied(before, *set).value();
        const AnalysisResult made = marked(now);
        QCOMPARE(made.exceptionCount(), result().exceptionCount()); // nothing is taken off
        QCOMPARE(made.exceptions.size(), 3);
        QCOMPARE(made.explainedCount(), 1);
        QCOMPARE(made.rules[0].explained, 1);
        QCOMPARE(made.rules[1].explained, 0);
        QCOMPARE(made.parts, (PopulationParts{5, 1, 1, 1}));
        QCOMPARE(made.exceptions[0].explained,
                 std::optional(ExplainedBy{u"已補件\n見附件 2"_s, preparer.who, preparer.when}));
        QVERIFY(!made.exceptions[1].explained);
        AnalysisResult again = made; // told twice is told once
        markExplained(again, explanationsOf(now, auditId(1)));
        QCOMPARE(again.parts, made.parts);
        QCOMPARE(again.explainedCount(), 1);
        QVERIFY(applied(now, set->inverted()).value().pointResults == before.pointResults);
    }

    /// A masked copy does not name in the reason whom it masks beside it.
    void masked()
    {
        const Snapshot now =
            after(auditSnapshot(), explained(auditSnapshot(), {{3, {}}}, u"u2 已換"_s));
        AnalysisResult made = marked(now);
        maskSubjects(made);
        QCOMPARE(made.exceptions[0].subject, u"u*"_s);
        QCOMPARE(made.exceptions[0].explained->reason, u"u* 已換"_s);
    }

    /// One reason for several names each of them, beside every exception it is given for.
    void maskedForAll()
    {
        const Snapshot now = after(
            auditSnapshot(), explained(auditSnapshot(), {{3, {}}, {4, {}}}, u"u2、u3 值班"_s));
        AnalysisResult made = marked(now);
        maskSubjects(made);
        QCOMPARE(made.explainedCount(), 3);
        for (const AnalysisException& one : std::as_const(made.exceptions)) {
            QCOMPARE(one.explained->reason, u"u*、u* 值班"_s);
        }
    }

    /// A row with two exceptions is explained throughout once both are.
    void aRowIsAsExplainedAsAllOfIt()
    {
        const Snapshot one =
            after(auditSnapshot(), explained(auditSnapshot(), {{4, u"shared"_s}}, u"值班帳號"_s));
        QCOMPARE(marked(one).parts, (PopulationParts{5, 2, 0, 1}));
        QCOMPARE(marked(one).explainedCount(), 1);
        const Snapshot both = after(one, explained(one, {{4, u"password-age"_s}}, u"已換"_s));
        QCOMPARE(marked(both).parts, (PopulationParts{5, 1, 1, 1}));
        const Snapshot all = after(auditSnapshot(), explained(auditSnapshot(), {{4, {}}}, u"x"_s));
        QCOMPARE(marked(all).explainedCount(), 2);
    }

    /// One line that tells of several: each can be explained, and taken back, for itself.
    void oneSubjectOfSeveralOnALine()
    {
        AnalysisTally tally(
            AnalysisKind::Accounts,
            analysistest::setOf({analysistest::ruleOf(AnalysisKind::Accounts, "shared")}),
            {});
        qint64 unit = 0;
        for (const auto& name : {u"a"_s, u"a:b"_s, u"c"_s}) {
            tally.countRow();
            tally.note(0, 1, name, rulingOf(false, measureOf(1), measureOf(0)), ++unit);
        }
        AnalysisResult line = std::move(tally).finish();
        line.inputSha256 = QString(64, u'c');
        const auto told = [&line](const Snapshot& now) {
            AnalysisResult made = line;
            markExplained(made, explanationsOf(now, auditId(1)));
            QStringList names;
            for (const AnalysisException& one : std::as_const(made.exceptions)) {
                names += one.explained ? QStringList{one.subject} : QStringList();
            }
            return std::pair(names, made);
        };
        const auto explain = [&line](const Snapshot& now, const ExceptionsOfRow& which) {
            return explainExceptions(
                now, audit(now), ownLists(), line, {{point("A-1"), {which}, u"值班"_s}}, preparer);
        };
        const Snapshot none = auditSnapshot();
        const Snapshot one = after(none, explain(none, {1, u"shared"_s, u"a:b"_s}));
        QCOMPARE(told(one).first, QStringList{u"a:b"_s});
        const Snapshot all = after(one, explain(one, {1, u"shared"_s}));
        QCOMPARE(told(all).first, (QStringList{u"a"_s, u"a:b"_s, u"c"_s}));
        const auto dispute = [&told](const Snapshot& now, const ExceptionsOfRow& which) {
            return disputeExplanations(now, audit(now), told(now).second, {which});
        };
        const Snapshot rest = after(all, dispute(all, {1, u"shared"_s, u"a:b"_s}));
        QCOMPARE(told(rest).first, (QStringList{u"a"_s, u"c"_s}));
        QVERIFY(told(after(rest, dispute(rest, {1, u"shared"_s}))).first.isEmpty());
        // Who is none of them, or is explained no more, is told by name; the others are listed.
        for (const auto& name : {u"a:b"_s, u"d"_s}) {
            const Result<ChangeSet> refused = dispute(rest, {1, u"shared"_s, name});
            QVERIFY(!refused && refused.error().code == ErrorCode::InvariantBroken);
            QVERIFY(refused.error().args.contains(u"1:shared:"_s + name));
            QVERIFY(refused.error().args.contains(u"1:shared:a, 1:shared:c"_s));
        }
        // What was said in another file goes with the same subject alone, masked with its name.
        AnalysisResult later = line;
        later.inputSha256 = QString(64, u'd');
        QList<EarlierExplanation> before = explainedBefore(later, explanationsOf(one, auditId(1)));
        QCOMPARE(before.size(), 1);
        QCOMPARE(before[0].subject, u"a:b"_s);
        before[0].by.reason = u"a:b 與 c"_s;
        maskSubjects(before, later);
        QCOMPARE(before[0].subject, u"a**"_s);
        QCOMPARE(before[0].by.reason, u"a** 與 c"_s);
    }

    /// The thread names nobody but by a hash; it survives as text and is read back as it was.
    void theRemarkNamesNobody()
    {
        const Snapshot now =
            after(auditSnapshot(), explained(auditSnapshot(), {{3, {}}, {4, {}}}, u"原因"_s));
        const PointResult* paper = now.pointResult(auditId(1), point("A-1"));
        QVERIFY(paper && paper->notes.size() == 1);
        const QString text = paper->notes[0].text;
        QVERIFY(!text.contains(u"u2"_s) && !text.contains(u"u3"_s));
        // printf u2 | sha256sum
        QVERIFY(text.contains(u"password-age 3 6ca202c88e549dff"_s));
        const auto told = explanationFrom(paper->notes[0]);
        QVERIFY(told);
        QCOMPARE(told->exceptions.size(), 3);
        QCOMPARE(toText(*told), text);
    }

    void otherRemarksAreNone_data()
    {
        QTest::addColumn<QString>("text");
        const QString hash = QString(64, u'a');
        const QString line = u"password-age 3 0123456789abcdef"_s;
        QTest::newRow("a remark") << u"請補件"_s;
        QTest::newRow("no reason") << u"zt:explained accounts %1\n%2\n\n \n"_s.arg(hash, line);
        QTest::newRow("nothing named") << u"zt:explained accounts %1\n\nx"_s.arg(hash);
        QTest::newRow("no kind") << u"zt:explained nothing %1\n%2\n\nx"_s.arg(hash, line);
        QTest::newRow("no hash") << u"zt:explained accounts 12\n%1\n\nx"_s.arg(line);
        QTest::newRow("no number")
            << u"zt:explained accounts %1\npassword-age x 0123456789abcdef\n\nx"_s.arg(hash);
        QTest::newRow("too large a number")
            << u"zt:explained accounts %1\na 99999999999999999999 0123456789abcdef\n\nx"_s.arg(
                   hash);
        QTest::newRow("not at the head")
            << u"\nzt:explained accounts %1\n%2\n\nx"_s.arg(hash, line);
    }

    void otherRemarksAreNone()
    {
        QFETCH(QString, text);
        QVERIFY(!explanationFrom({at(1), u"王"_s, text}));
    }

    /// Another file, another kind, another account in that row: to be looked at again.
    void anotherFileIsNotExplained()
    {
        const Snapshot now = after(auditSnapshot(), explained(auditSnapshot(), {{3, {}}}, u"x"_s));
        const QList<Explanation> told = explanationsOf(now, auditId(1));
        AnalysisResult later = result();
        later.inputSha256 = QString(64, u'b');
        markExplained(later, told);
        QCOMPARE(later.explainedCount(), 0);
        AnalysisResult devices = result();
        devices.kind = AnalysisKind::Devices;
        markExplained(devices, told);
        QCOMPARE(devices.explainedCount(), 0);
        AnalysisResult renamed = result();
        renamed.exceptions[0].subject = u"u2a"_s;
        markExplained(renamed, told);
        QCOMPARE(renamed.explainedCount(), 0);
        QVERIFY(explanationsOf(now, auditId(2)).isEmpty());
    }

    /// What was said of the same account in another file is told, and counts for nothing.
    void explainedInAnotherFile()
    {
        const Snapshot now =
            after(auditSnapshot(), explained(auditSnapshot(), {{3, {}}}, u"值班"_s));
        const QList<Explanation> told = explanationsOf(now, auditId(1));
        AnalysisResult later = result();
        later.inputSha256 = QString(64, u'b');
        later.exceptions[0].row = 77; // it stands elsewhere now
        markExplained(later, told);
        QCOMPARE(later.explainedCount(), 0);
        const QList<EarlierExplanation> before = explainedBefore(later, told);
        QCOMPARE(before.size(), 1);
        QCOMPARE(before[0].row, 77);
        QCOMPARE(before[0].rule, u"password-age"_s);
        QCOMPARE(before[0].by.reason, u"值班"_s);
        QVERIFY(explainedBefore(marked(now), told).isEmpty()); // this file's own are none
        later.exceptions[0].subject.clear();
        QVERIFY(explainedBefore(later, told).isEmpty());
        later.kind = AnalysisKind::Devices;
        QVERIFY(explainedBefore(later, told).isEmpty());
    }

    void theLastWordGoes()
    {
        const Snapshot once =
            after(auditSnapshot(), explained(auditSnapshot(), {{3, {}}}, u"一"_s));
        const Snapshot twice = after(once,
                                     explainExceptions(once,
                                                       audit(once),
                                                       ownLists(),
                                                       result(),
                                                       // wherever it stands
                                                       {{point("B-1"), {{3, {}}}, u"二"_s}},
                                                       reviewer));
        QCOMPARE(marked(twice).explainedCount(), 1);
        QCOMPARE(marked(twice).exceptions[0].explained->reason, u"二"_s);
        QCOMPARE(marked(twice).exceptions[0].explained->who, reviewer.who);
    }

    void takenBack()
    {
        const Snapshot before = withPaper(AuditResult::Partly);
        const Snapshot now = after(before, explained(before, {{3, {}}, {4, {}}}, u"原因"_s));
        const Result<ChangeSet> some =
            disputeExplanations(now, audit(now), marked(now), {{4, u"shared"_s}});
        const Snapshot less = after(now, some);
        QCOMPARE(QString(some->label.code), QString(labels::analysisDispute));
        QCOMPARE(marked(less).explainedCount(), 2);
        const Snapshot none =
            after(less, disputeExplanations(less, audit(less), marked(less), {{3, {}}, {4, {}}}));
        QCOMPARE(marked(none).explainedCount(), 0);
        QVERIFY(none.pointResult(auditId(1), point("A-1"))->notes.isEmpty());
        QVERIFY(!disputeExplanations(none, audit(none), marked(none), {{3, {}}}));
        const Snapshot back = after(less, some->inverted()); // and undone
        QCOMPARE(marked(back).explainedCount(), 3);
    }

    /// What was accepted is vouched for with its explanations; the rest of the thread is talk.
    void anAcceptanceHearsOfIt()
    {
        Snapshot snapshot = withPaper(AuditResult::Partly);
        PointResult paper = *snapshot.pointResult(auditId(1), point("A-1"));
        paper.preparer = preparer.who;
        paper.preparedAt = preparer.when;
        paper.reviewer = reviewer.who;
        paper.reviewedAt = reviewer.when;
        paper.state = ReviewState::Accepted;
        paper.acceptedDigest = acceptanceDigest(snapshot, paper);
        snapshot.pointResults.insert(pointResultKey(paper.audit, paper.ref), paper);
        const Snapshot talked = after(
            snapshot, notePoints(snapshot, audit(snapshot), {point("A-1")}, reviewer, u"好"_s));
        QVERIFY(!isStale(talked, *talked.pointResult(auditId(1), point("A-1"))));
        const Snapshot now = after(talked, explained(talked, {{3, {}}}, u"原因"_s));
        QVERIFY(isStale(now, *now.pointResult(auditId(1), point("A-1"))));
    }

    void refusals()
    {
        const Snapshot before = auditSnapshot();
        QVERIFY(explained(before, {{3, {}}}, u" \n"_s).error().code == ErrorCode::NoteRequired);
        QVERIFY(explained(before, {{5, {}}}, u"x"_s).error().code == ErrorCode::InvariantBroken);
        QVERIFY(explained(before, {{3, u"shared"_s}}, u"x"_s).error().code ==
                ErrorCode::InvariantBroken);
        QVERIFY(
            explained(before, {{3, {}}}, QString(maxExplanationLength + 1, u'x')).error().code ==
            ErrorCode::InvariantBroken);
        QVERIFY(!explainExceptions(before,
                                   audit(before),
                                   ownLists(),
                                   result(),
                                   {{point("Z-9"), {{3, {}}}, u"x"_s}},
                                   preparer));
    }

    /// More than a remark holds go into several, all within what a field takes.
    void manyAtOnce()
    {
        AnalysisTally tally(
            AnalysisKind::Accounts,
            analysistest::setOf({analysistest::ruleOf(AnalysisKind::Accounts, "privileged-owner")}),
            {});
        QList<ExceptionsOfRow> all;
        for (qint64 row = 1'000'000'000'000; row < 1'000'000'000'000 + 301; ++row) {
            tally.except(0, {row, u"u%1"_s.arg(row), {}, {}, {}, row - 999'999'999'999});
            all.append(ExceptionsOfRow{row, {}});
        }
        AnalysisResult many = std::move(tally).finish();
        many.inputSha256 = QString(64, u'c');
        const Snapshot before = auditSnapshot();
        const Snapshot now =
            after(before,
                  explainExceptions(before,
                                    audit(before),
                                    ownLists(),
                                    many,
                                    {{point("A-1"), all, QString(maxExplanationLength, u'因')}},
                                    preparer));
        QCOMPARE(now.pointResult(auditId(1), point("A-1"))->notes.size(), 3);
        markExplained(many, explanationsOf(now, auditId(1)));
        QCOMPARE(many.explainedCount(), 301);
        QCOMPARE(many.parts.explained, 301);
    }

    void atOddsWithThePoint()
    {
        const Snapshot conform = withPaper(AuditResult::Conform);
        const auto found = contradictionsOf(conform, audit(conform), result());
        QCOMPARE(kindsOf(found), QStringList{u"result"_s});
        QCOMPARE(found[0].ref, point("A-1"));
        QCOMPARE(found[0].exceptions, 2); // those of the rules that speak to the point
        QCOMPARE(found[0].population, 8);
        const Snapshot answer = withPaper(AuditResult::Not, AuditResult::Conform);
        QCOMPARE(kindsOf(contradictionsOf(answer, audit(answer), result())),
                 QStringList{u"answer"_s});
        const Snapshot agreed = withPaper(AuditResult::Not, AuditResult::Partly);
        QVERIFY(contradictionsOf(agreed, audit(agreed), result()).isEmpty());
        // explained exceptions contradict nothing
        const Snapshot told = after(conform, explained(conform, {{3, {}}, {4, {}}}, u"x"_s));
        QVERIFY(contradictionsOf(told, audit(told), marked(told)).isEmpty());
        const Snapshot half = after(conform, explained(conform, {{3, {}}}, u"x"_s));
        QCOMPARE(contradictionsOf(half, audit(half), marked(half))[0].exceptions, 1);
    }

    void atOddsWithASample()
    {
        const Snapshot all = withSample(sample(8, 0)); // u2 and u3 are in it, and found sound
        auto found = contradictionsOf(all, audit(all), result());
        QCOMPARE(kindsOf(found), (QStringList{u"clean_item"_s, u"clean_sample"_s}));
        QCOMPARE(found[0].items, (QList<int>{2, 3}));
        QCOMPARE(found[0].rows, (QList<qint64>{3, 4}));
        QVERIFY(found[0].samePopulation);
        QCOMPARE(found[1].sample, u"S-1"_s);
        QCOMPARE(found[1].drawn, 8);
        // nobody has looked yet
        AuditSample open = sample(8, 0);
        for (SampleItem& item : open.items) {
            item.outcome = SampleOutcome::Unchecked;
        }
        const Snapshot fresh = withSample(open);
        QVERIFY(contradictionsOf(fresh, audit(fresh), result()).isEmpty());
        // the sample has exceptions where the analysis has none
        AnalysisResult clean = result();
        clean.exceptions.clear();
        clean.rules[0].exceptions = 0;
        const Snapshot found1 = withSample(sample(8, 1));
        found = contradictionsOf(found1, audit(found1), clean);
        QCOMPARE(kindsOf(found), QStringList{u"no_exception"_s});
        QCOMPARE(found[0].sampleExceptions, 1);
        clean.rules[0].cannotJudge = 1; // then the analysis does not say so
        QVERIFY(contradictionsOf(found1, audit(found1), clean).isEmpty());
    }

    /// All eight were looked at and one is an exception: not two can be in the population.
    void beyondTheUpperLimit()
    {
        AuditSample drawn = sample(8, 0);
        drawn.items[1].outcome = SampleOutcome::Exception; // u2; u3 was found sound
        const Snapshot snapshot = withSample(drawn);
        const auto found = contradictionsOf(snapshot, audit(snapshot), result());
        QCOMPARE(kindsOf(found), (QStringList{u"clean_item"_s, u"bound"_s}));
        QCOMPARE(found[1].upper, std::optional(1));
        AnalysisResult other = result(); // of another population its limit says nothing
        other.inputSha256 = QString(64, u'b');
        QCOMPARE(kindsOf(contradictionsOf(snapshot, audit(snapshot), other)),
                 QStringList{u"clean_item"_s});
    }

    /// A sample counts accounts: one that breaks two rules is one.
    void oneThatBreaksTwoRulesIsOne()
    {
        AnalysisResult both = result();
        both.rules[1].rule.points = {u"A-1"_s}; // three exceptions of u2 and u3
        AuditSample drawn = sample(8, 0);
        drawn.items[1].outcome = SampleOutcome::Exception;
        drawn.items[2].outcome = SampleOutcome::Exception;
        const Snapshot snapshot = withSample(drawn);
        QVERIFY(contradictionsOf(snapshot, audit(snapshot), both).isEmpty());
    }

    void takenAsEvidence()
    {
        const Snapshot before = auditSnapshot();
        Evidence input = evidenceAs(31);
        const ItemRef item{Scope(), u"1-7"_s};
        const Result<ChangeSet> set =
            takeAsEvidence(before, input, input.sha256, u"例外 3"_s, {item});
        QVERIFY(set && checkInvariants(before, *set));
        const Snapshot now = applied(before, *set).value();
        QCOMPARE(now.evidenceOf(input.id)->note, u"例外 3"_s);
        QCOMPARE(itemsOf(now, input.id), QList<ItemRef>{item});
        // the same file again, for another item: not doubled, and the note is added to
        input.id = evidenceId(32);
        const ItemRef other{Scope(), u"1-5"_s};
        const Snapshot again =
            after(now, takeAsEvidence(now, input, input.sha256, u"例外 2"_s, {other}));
        QVERIFY(again.evidenceOf(input.id) == nullptr);
        QCOMPARE(itemsOf(again, evidenceId(31)).size(), 2);
        QCOMPARE(again.evidenceOf(evidenceId(31))->note, u"例外 3\n\n例外 2"_s);
        QVERIFY(!takeAsEvidence(before, input, input.sha256, {}, {}));
        QVERIFY(takeAsEvidence(before, input, QString(64, u'0'), {}, {item}).error().code ==
                ErrorCode::FileChangedMeanwhile);
    }
};

QTEST_APPLESS_MAIN(TestExplainedExceptions)
#include "tst_explainedexceptions.moc"
