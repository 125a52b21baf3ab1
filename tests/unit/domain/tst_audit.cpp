// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "audittest.h"
#include "model/domain/invariants.h"

#include <QJsonArray>
#include <QTest>

using namespace zt;
using namespace zt::test;

namespace {

const Signature preparer{QStringLiteral("王查核"), at(1)};
const Signature reviewer{QStringLiteral("李覆核"), at(2)};

FieldValues result(const char* key)
{
    return {{QStringLiteral("result"), QString::fromLatin1(key)}};
}

const Audit& audit(const Snapshot& snapshot)
{
    return *snapshot.auditByCode(QStringLiteral("Q-1"));
}

/// After the change, which must hold.
Snapshot after(const Snapshot& snapshot, const Result<ChangeSet>& set)
{
    if (!set || !checkInvariants(snapshot, *set)) {
        qFatal("refused");
    }
    return applied(snapshot, *set).value();
}

Snapshot withResult(const Snapshot& snapshot, const char* code, const FieldValues& values)
{
    return after(
        snapshot,
        editPoints(snapshot, audit(snapshot), ownLists(), {{point(code), values}}, preparer));
}

/// A-1 conforms and is accepted.
Snapshot accepted()
{
    Snapshot snapshot = withResult(auditSnapshot(), "A-1", result("conform"));
    snapshot = after(snapshot, readyPoints(snapshot, audit(snapshot), {point("A-1")}, preparer));
    return after(snapshot, acceptPoints(snapshot, audit(snapshot), {point("A-1")}, reviewer));
}

PointStatus statusOf(const Snapshot& snapshot, const char* code)
{
    for (const PointStatus& one : pointStatuses(snapshot, audit(snapshot), ownLists())) {
        if (one.ref == point(code)) {
            return one;
        }
    }
    return {};
}

ErrorCode refusal(const Snapshot& snapshot, const Result<ChangeSet>& set)
{
    const Result<void> ok =
        set ? checkInvariants(snapshot, *set) : Result<void>(tl::unexpected(set.error()));
    return ok ? ErrorCode::Usage : ok.error().code;
}

ErrorCode refusal(const Snapshot& snapshot, const Change& change)
{
    return refusal(snapshot, ChangeSet{{}, {change}, {}});
}

} // namespace

/// Audits: what applies, who signed, what became stale, what is refused.
class TestAudit : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void theSameChangePinsTheChecklist()
    {
        const Snapshot before = maturitySnapshot();
        const ChangeSet set = addAudit(before, auditAs(1), {ownPin()});
        QCOMPARE(set.changes.size(), 2);
        QVERIFY(checkInvariants(before, set));
        QVERIFY(refusal(before, addAudit(before, auditAs(1), {})) == ErrorCode::InvariantBroken);
        const Snapshot now = applied(before, set).value();
        QVERIFY(now.packs.contains(ownPin()));
        QCOMPARE(addAudit(now, auditAs(2), {ownPin()}).changes.size(), 1);
        const Snapshot back = applied(now, set.inverted()).value();
        QVERIFY(back.audits.isEmpty() && back.packs == before.packs);
        // A checklist named twice is refused as that, and pinned once.
        Audit twice = auditAs(1);
        twice.checklists += twice.checklists;
        const ChangeSet both = addAudit(before, twice, {ownPin(), ownPin()});
        QCOMPARE(both.changes.size(), 2);
        QVERIFY(refusal(before, both) == ErrorCode::InvariantBroken);
        // What an audit names is not unpinned.
        QVERIFY(refusal(now, Change{ownPin(), std::nullopt}) == ErrorCode::InvariantBroken);
    }

    void pointsApplyByTierAndAreShownOnce()
    {
        const Snapshot snapshot = auditSnapshot();
        const auto codes = [&](int tier) {
            Audit one = audit(snapshot);
            one.tier = tier;
            QStringList list;
            for (const PointStatus& status : pointStatuses(snapshot, one, ownLists())) {
                list.append(status.ref.point + QString::number(int(status.applicability.applies)));
            }
            return list.join(QLatin1Char(' '));
        };
        const auto number = [](Tri value) { return QString::number(int(value)); };
        const QString yes = number(Tri::Yes);
        QCOMPARE(codes(1), QStringLiteral("A-1%1 A-2%1 B-1%1").arg(yes));
        QCOMPARE(statusOf(snapshot, "A-1").repeatedAs, QStringList{QStringLiteral("B-2")});
        QCOMPARE(codes(3), QStringLiteral("A-1%1 A-2%2 B-1%1").arg(yes, number(Tri::No)));
        QCOMPARE(codes(0), QStringLiteral("A-1%1 A-2%2 B-1%1").arg(yes, number(Tri::Unknown)));
    }

    void coverageByHand()
    {
        Snapshot snapshot = auditSnapshot();
        FieldValues notApplicable = result("not_applicable");
        notApplicable.insert(QStringLiteral("reason"), QStringLiteral("沒有分公司"));
        snapshot = withResult(snapshot, "A-1", result("partly"));
        snapshot = withResult(snapshot, "B-1", notApplicable);
        const QList<Coverage> groups =
            coverageByGroup(pointStatuses(snapshot, audit(snapshot), ownLists()));
        QCOMPARE(groups.size(), 2);
        const Coverage first{packId(), QStringLiteral("A"), 2, 2, 0, 1, 0, 1, 0, 0, 0, 0};
        const Coverage second{packId(), QStringLiteral("B"), 1, 0, 0, 0, 0, 0, 0, 1, 0, 0};
        QCOMPARE(groups[0], first);
        QCOMPARE(groups[1], second);
    }

    void unknownIsNeverNo()
    {
        Snapshot snapshot = auditSnapshot();
        snapshot = after(snapshot, editAudit(audit(snapshot), {{QStringLiteral("tier"), 0}}));
        const Coverage all = coverageOf(pointStatuses(snapshot, audit(snapshot), ownLists()));
        QCOMPARE(all.applicable, 2);
        QCOMPARE(all.undecided, 1);
    }

    void whatWasAcceptedBecomesStale()
    {
        const Snapshot fresh = accepted();
        QVERIFY(!statusOf(fresh, "A-1").stale);
        const Snapshot edited =
            withResult(fresh, "A-1", {{QStringLiteral("observation"), QStringLiteral("另有一台")}});
        QVERIFY(statusOf(edited, "A-1").stale);
        QCOMPARE(statusOf(edited, "A-1").state, ReviewState::Accepted);
        // Taken back, it is what was accepted again.
        const Snapshot back =
            withResult(edited, "A-1", {{QStringLiteral("observation"), QString()}});
        QVERIFY(!statusOf(back, "A-1").stale);
        const Snapshot again =
            after(edited, acceptPoints(edited, audit(edited), {point("A-1")}, reviewer));
        QVERIFY(!statusOf(again, "A-1").stale);
    }

    void evidenceAndChecklistMakeStaleToo()
    {
        Snapshot snapshot =
            withResult(auditSnapshot(),
                       "A-1",
                       {{QStringLiteral("result"), QStringLiteral("conform")},
                        {QStringLiteral("evidence"), QJsonArray{evidenceId(1).toString()}}});
        snapshot =
            after(snapshot, readyPoints(snapshot, audit(snapshot), {point("A-1")}, preparer));
        snapshot =
            after(snapshot, acceptPoints(snapshot, audit(snapshot), {point("A-1")}, reviewer));
        const Snapshot expired =
            after(snapshot,
                  editEvidence(snapshot,
                               evidenceId(1),
                               {{QStringLiteral("valid_to"), QStringLiteral("2026-01-31")}}));
        QVERIFY(statusOf(expired, "A-1").stale);
        PackPin newer = ownPin();
        newer.sha256 = QString(64, QLatin1Char('2'));
        const Snapshot upgraded = after(snapshot, ChangeSet{{}, {Change{ownPin(), newer}}, {}});
        QVERIFY(statusOf(upgraded, "A-1").stale);
        // A finding has a life of its own.
        const Snapshot found =
            after(snapshot, addFinding(snapshot, findingAs(1, 1, {point("A-1")}), ownLists()));
        QVERIFY(!statusOf(found, "A-1").stale);
        QCOMPARE(statusOf(found, "A-1").findings, QStringList{QStringLiteral("F-1")});
    }

    /// What the audited unit says is no result, and nobody of the audit signs it.
    void answersOfTheAuditedUnit()
    {
        Snapshot snapshot = auditSnapshot();
        const auto answered = [&](const FieldValues& values) {
            return answerPoints(snapshot, audit(snapshot), ownLists(), {{point("B-2"), values}});
        };
        const FieldValues yes{{QStringLiteral("answer"), QStringLiteral("conform")}};
        QVERIFY(refusal(snapshot, answered(yes)) == ErrorCode::InvariantBroken);
        QVERIFY(refusal(snapshot, answered(result("conform"))) == ErrorCode::InvariantBroken);
        FieldValues whole = yes;
        whole.insert(QStringLiteral("answered_by"), QStringLiteral("陳"));
        snapshot = after(snapshot, answered(whole));
        const PointResult* paper = snapshot.pointResult(auditId(1), point("A-1"));
        QCOMPARE(paper->answer, AuditResult::Conform);
        QCOMPARE(paper->result, AuditResult::Unchecked);
        QVERIFY(paper->preparer.isEmpty());
        QCOMPARE(coverageOf(pointStatuses(snapshot, audit(snapshot), ownLists())).checked, 0);
        QVERIFY(answered(whole)->isEmpty());
    }

    void reviewHasAnOrder()
    {
        const Snapshot empty = auditSnapshot();
        const QList<PointRef> points{point("A-1")};
        QVERIFY(refusal(empty, readyPoints(empty, audit(empty), points, preparer)) ==
                ErrorCode::InvariantBroken);
        const Snapshot open = withResult(empty, "A-1", result("conform"));
        QCOMPARE(open.pointResult(auditId(1), point("A-1"))->preparer, preparer.who);
        QVERIFY(refusal(open, acceptPoints(open, audit(open), points, reviewer)) ==
                ErrorCode::InvariantBroken);
        const Snapshot ready = after(open, readyPoints(open, audit(open), points, preparer));
        QVERIFY(refusal(ready, returnPoints(ready, audit(ready), points, reviewer, {})) ==
                ErrorCode::NoteRequired);
        // Nobody accepts what he prepared himself.
        QVERIFY(refusal(ready,
                        acceptPoints(
                            ready, audit(ready), points, {QStringLiteral(" 王查核"), at(2)})) ==
                ErrorCode::InvariantBroken);
        const Snapshot returned = after(
            ready, returnPoints(ready, audit(ready), points, reviewer, QStringLiteral("補樣本")));
        const PointResult* paper = returned.pointResult(auditId(1), point("A-1"));
        QCOMPARE(paper->state, ReviewState::Returned);
        QCOMPARE(paper->notes,
                 (QList<ReviewNote>{{reviewer.when, reviewer.who, QStringLiteral("補樣本")}}));
    }

    void aRepeatedPointIsAnsweredWhereItIsShown()
    {
        const Snapshot snapshot = withResult(auditSnapshot(), "B-2", result("conform"));
        QVERIFY(snapshot.pointResult(auditId(1), point("A-1")) != nullptr);
        QVERIFY(snapshot.pointResult(auditId(1), point("B-2")) == nullptr);
    }

    void refused()
    {
        const Snapshot snapshot = auditSnapshot();
        const Audit& one = audit(snapshot);
        const auto edit = [&](const char* code, const FieldValues& values) {
            return editPoints(snapshot, one, ownLists(), {{point(code), values}}, preparer);
        };
        QVERIFY(refusal(snapshot, edit("Z-9", result("conform"))) == ErrorCode::InvariantBroken);
        QVERIFY(refusal(snapshot, edit("A-1", result("fine"))) == ErrorCode::InvariantBroken);
        QVERIFY(refusal(snapshot, edit("A-1", result("not_applicable"))) ==
                ErrorCode::NoteRequired);
        QVERIFY(refusal(snapshot,
                        edit("A-1", {{QStringLiteral("state"), QStringLiteral("accepted")}})) ==
                ErrorCode::InvariantBroken);
        QVERIFY(
            refusal(snapshot,
                    edit("A-1",
                         {{QStringLiteral("evidence"), QJsonArray{evidenceId(9).toString()}}})) ==
            ErrorCode::UnknownEntity);
        Audit twin = auditAs(3);
        twin.code = one.code;
        QVERIFY(refusal(snapshot, Change{std::nullopt, twin}) == ErrorCode::DuplicateName);
        Audit caseless = auditAs(3);
        caseless.form = AuditForm::SelectedCase;
        QVERIFY(refusal(snapshot, Change{std::nullopt, caseless}) == ErrorCode::NoteRequired);
        Audit backwards = auditAs(3);
        backwards.periodTo = backwards.periodFrom.addDays(-1);
        QVERIFY(refusal(snapshot, Change{std::nullopt, backwards}) == ErrorCode::InvariantBroken);
    }

    void whatIsNamedStays()
    {
        const Snapshot snapshot =
            withResult(auditSnapshot(),
                       "A-1",
                       {{QStringLiteral("evidence"), QJsonArray{evidenceId(1).toString()}}});
        QVERIFY(refusal(snapshot, removeEvidence(snapshot, evidenceId(1))) ==
                ErrorCode::InvariantBroken);
        QVERIFY(refusal(snapshot, removeEvidence(snapshot, evidenceId(2))) == ErrorCode::Usage);
        QVERIFY(refusal(snapshot, Change{audit(snapshot), std::nullopt}) ==
                ErrorCode::UnknownEntity);
        QVERIFY(refusal(snapshot, Change{auditAs(2), std::nullopt}) == ErrorCode::Usage);
    }

    void aFindingIsClosedAfterARetestOrWithAReason()
    {
        const QDate day(2026, 7, 18);
        Snapshot snapshot = auditSnapshot();
        snapshot =
            after(snapshot, addFinding(snapshot, findingAs(1, 1, {point("B-2")}), ownLists()));
        const auto finding = [&] { return *snapshot.auditFindingByCode(QStringLiteral("F-1")); };
        QCOMPARE(finding().criteria, QList<PointRef>{point("A-1")});
        const QString who = QStringLiteral("王查核");
        QVERIFY(refusal(snapshot, closeFinding(finding(), who, day)) == ErrorCode::NoteRequired);
        QVERIFY(refusal(snapshot, closeFinding(finding(), who, day, QStringLiteral("撤銷"))) ==
                ErrorCode::Usage);
        QVERIFY(refusal(snapshot, closeFinding(finding(), {}, day, QStringLiteral("撤銷"))) ==
                ErrorCode::InvariantBroken);
        snapshot = after(
            snapshot, editFinding(finding(), {{QStringLiteral("response"), QStringLiteral("改")}}));
        QCOMPARE(finding().status, AuditFindingStatus::InProgress);
        snapshot = after(snapshot, retest(finding(), {day, false, QStringLiteral("未改善"), {}}));
        QVERIFY(refusal(snapshot, closeFinding(finding(), who, day)) == ErrorCode::NoteRequired);
        snapshot = after(snapshot, retest(finding(), {day, true, QStringLiteral("已改善"), {}}));
        snapshot = after(snapshot, closeFinding(finding(), who, day));
        QCOMPARE(finding().closedBy, who);
        const Snapshot again = after(
            snapshot,
            editFinding(finding(), {{QStringLiteral("status"), QStringLiteral("in_progress")}}));
        QVERIFY(again.auditFindings.first().closedBy.isEmpty());
        QVERIFY(refusal(snapshot,
                        editFinding(finding(),
                                    {{QStringLiteral("closed_by"), QStringLiteral("陳")}})) ==
                ErrorCode::InvariantBroken);
        QVERIFY(refusal(snapshot, followUp(finding(), {day, QString()})) ==
                ErrorCode::InvariantBroken);
    }

    void ageAndRepetition()
    {
        AuditFinding old = findingAs(1, 1, {point("A-1")});
        AuditFinding young = findingAs(2, 2, {point("B-1"), point("A-1")});
        young.raisedOn = QDate(2026, 2, 27);
        young.due = QDate(2026, 3, 1);
        Snapshot snapshot = auditSnapshot();
        snapshot = after(snapshot, addFinding(snapshot, old, ownLists()));
        snapshot = after(snapshot, addFinding(snapshot, young, ownLists()));
        // 27 February to 2 March 2026: 1 + 2 days; a day beyond the due date.
        const FindingAge age = ageOf(snapshot, young, QDate(2026, 3, 2));
        QCOMPARE(age.days, std::optional<qint64>(3));
        QCOMPARE(age.overdue, 1);
        QCOMPARE(age.earlier, QStringList{QStringLiteral("F-1")});
        QVERIFY(ageOf(snapshot, old, QDate(2026, 3, 2)).earlier.isEmpty());
        QVERIFY(!ageOf(snapshot, old, QDate(2026, 3, 2)).days);
    }

    /// A-1 does not conform: the list says 7; B-1 partly: the audit says 2; A-2 does not: nobody
    /// says.
    void deductionBesideCoverage()
    {
        Snapshot snapshot = auditSnapshot();
        snapshot = withResult(snapshot, "A-1", result("not"));
        snapshot = withResult(snapshot, "A-2", result("not"));
        snapshot = withResult(snapshot, "B-1", result("partly"));
        snapshot =
            after(snapshot, editAudit(audit(snapshot), {{QStringLiteral("deduction_partly"), 2}}));
        const auto sum = [&] {
            return deductionOf(snapshot,
                               audit(snapshot),
                               ownLists(),
                               pointStatuses(snapshot, audit(snapshot), ownLists()));
        };
        QCOMPARE(sum(), (DeductionSum{9, 1}));
        AuditFinding finding = findingAs(1, 1, {point("A-1"), point("A-2")});
        finding.deduction = 30;
        snapshot = after(snapshot, addFinding(snapshot, finding, ownLists()));
        QCOMPARE(sum(), (DeductionSum{32, 0}));
    }

    /// Whatever a change holds, the trail's form of it gives it back.
    void theTrailKeepsEverything()
    {
        Random random(7);
        for (int i = 0; i < 200; ++i) {
            const QList<Entity> all{randomAudit(random, i),
                                    randomPointResult(random, i),
                                    randomFinding(random, i),
                                    randomSample(random, i)};
            for (const Entity& entity : all) {
                const Change change{std::nullopt, entity};
                const auto back = applyJson(std::nullopt, toJson(change), true);
                QVERIFY(back.has_value() && *back == std::optional<Entity>(entity));
                QVERIFY(std::visit(
                    [](const auto& one) {
                        return namesEntity(entityKind(Entity(one)), entityId(Entity(one)));
                    },
                    entity));
            }
        }
    }
};

QTEST_GUILESS_MAIN(TestAudit)
#include "tst_audit.moc"
