// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "audittest.h"
#include "model/domain/auditevidence.h"
#include "model/domain/invariants.h"

#include <QTest>

using namespace zt;
using namespace zt::test;

namespace {

const Signature preparer{QStringLiteral("王查核"), at(1)};

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

Snapshot attached(const Snapshot& snapshot, const char* code, const QList<Evidence>& evidence)
{
    return after(
        snapshot,
        addPointEvidence(snapshot, audit(snapshot), ownLists(), point(code), evidence, preparer));
}

QList<EvidenceId> evidenceAt(const Snapshot& snapshot, const char* code)
{
    const PointResult* paper = snapshot.pointResult(audit(snapshot).id, point(code));
    return paper != nullptr ? paper->evidence : QList<EvidenceId>();
}

} // namespace

class TestAuditEvidence : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void newEvidenceComesWithItsPaper()
    {
        const Snapshot before = auditSnapshot(); // has evidence 1 and 2
        const Snapshot now = attached(before, "A-1", {evidenceAs(3)});
        QCOMPARE(evidenceAt(now, "A-1"), QList<EvidenceId>{evidenceId(3)});
        QCOMPARE(now.evidence.size(), before.evidence.size() + 1);
        const PointResult* paper = now.pointResult(audit(now).id, point("A-1"));
        QCOMPARE(paper->preparer, preparer.who);
        QCOMPARE(paper->preparedAt, preparer.when);
    }

    void whatIsThereIsNotDoubled()
    {
        Evidence same = evidenceAs(1);
        same.id = evidenceId(9);
        const Snapshot before = auditSnapshot();
        const Snapshot now = attached(before, "A-1", {same});
        QCOMPARE(evidenceAt(now, "A-1"), QList<EvidenceId>{evidenceId(1)});
        QCOMPARE(now.evidence.size(), before.evidence.size());
        same.name = QStringLiteral("another name");
        QCOMPARE(twinOf(before, same), nullptr);
    }

    void attachedOnce()
    {
        Snapshot now = attached(auditSnapshot(), "A-1", {evidenceAs(1), evidenceAs(2)});
        const Result<ChangeSet> again =
            addPointEvidence(now, audit(now), ownLists(), point("A-1"), {evidenceAs(2)}, preparer);
        QVERIFY(again);
        QVERIFY(again->isEmpty());
        QCOMPARE(evidenceAt(now, "A-1"), (QList<EvidenceId>{evidenceId(1), evidenceId(2)}));
    }

    void detachedFromOnePointAlone()
    {
        Snapshot now = attached(auditSnapshot(), "A-1", {evidenceAs(1)});
        now = attached(now, "B-1", {evidenceAs(1)});
        QCOMPARE(papersWith(now, evidenceId(1)), 2);
        now = after(now,
                    detachPointEvidence(
                        now, audit(now), ownLists(), point("A-1"), evidenceId(1), preparer));
        QCOMPARE(papersWith(now, evidenceId(1)), 1);
        QVERIFY(evidenceAt(now, "A-1").isEmpty());
        QVERIFY(now.evidenceOf(evidenceId(1)) != nullptr);
    }

    void unknownPointIsRefused()
    {
        const Snapshot now = auditSnapshot();
        const Result<ChangeSet> set =
            addPointEvidence(now, audit(now), ownLists(), point("Z-9"), {evidenceAs(3)}, preparer);
        QVERIFY(!set);
        QVERIFY(set.error().code == ErrorCode::InvariantBroken);
    }
};

QTEST_GUILESS_MAIN(TestAuditEvidence)
#include "tst_auditevidence.moc"
