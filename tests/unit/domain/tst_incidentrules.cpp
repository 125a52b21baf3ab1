// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "incidentfacts.h"
#include "model/domain/edits.h"
#include "model/domain/invariants.h"
#include "model/domain/labels.h"

using namespace zt;
using namespace zt::test;

using Kind = IncidentEventKind;

namespace {

Result<void> tried(const Snapshot& snapshot, const QList<Change>& changes)
{
    return checkInvariants(snapshot, setOf(changes));
}

Snapshot with(const QList<Change>& changes, const Snapshot& before = emptySnapshot())
{
    return applied(before, setOf(changes)).value();
}

/// One incident, one exhibit with its collection, one piece of evidence.
Snapshot sample()
{
    Exhibit exhibit = plainExhibit(1);
    exhibit.evidence = idOf<EvidenceId>(1);
    exhibit.custody = {custodyEntry(CustodyStep::Collected, "09:48", "Zhou")};
    return with({addition(plainIncident(1)), addition(plainEvidence(1)), addition(exhibit)});
}

Exhibit firstExhibit(const Snapshot& snapshot)
{
    return snapshot.exhibits.first();
}

} // namespace

/// What must hold of incidents, whatever the way a change came in.
class TestIncidentRules : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void theSampleIsInOrder()
    {
        QVERIFY(tried(emptySnapshot(), {addition(plainIncident(1))}).has_value());
        QVERIFY(tried(sample(), {addition(plainLine(1, Kind::Note, "09:20"))}).has_value());
    }

    void ofOneIncident()
    {
        Incident incident = plainIncident(1);
        incident.reportable = Tri::No;
        QCOMPARE(tried(emptySnapshot(), {addition(incident)}).error(),
                 (Error{ErrorCode::NoteRequired,
                        {QStringLiteral("IN-01"), QStringLiteral("reportable")},
                        {}}));
        incident.notReportedReason = QStringLiteral("測試環境");
        QVERIFY(tried(emptySnapshot(), {addition(incident)}).has_value());

        incident.closedBy = QStringLiteral("王紹宇");
        QCOMPARE(tried(emptySnapshot(), {addition(incident)}).error().args.value(1),
                 QStringLiteral("closed_by"));
        incident.closedAt = at("14:00");
        QVERIFY(tried(emptySnapshot(), {addition(incident)}).has_value());
        incident.closedBy.clear();
        QCOMPARE(tried(emptySnapshot(), {addition(incident)}).error().args.value(1),
                 QStringLiteral("closed_by"));

        incident = plainIncident(1);
        incident.createdAt = {};
        QCOMPARE(tried(emptySnapshot(), {addition(incident)}).error().args.value(1),
                 QStringLiteral("created_at"));
        incident = plainIncident(1);
        incident.id = {};
        QVERIFY(!tried(emptySnapshot(), {addition(incident)}));
        incident = plainIncident(1);
        incident.systems = {idOf<SystemId>(1)};
        QCOMPARE(toString(tried(emptySnapshot(), {addition(incident)}).error().code),
                 toString(ErrorCode::UnknownEntity));
    }

    void codesAreUnique()
    {
        Incident twin = plainIncident(2);
        twin.code = QStringLiteral("IN-01");
        QCOMPARE(tried(sample(), {addition(twin)}).error(),
                 (Error{ErrorCode::DuplicateName,
                        {QStringLiteral("incident"), QStringLiteral("IN-01")},
                        {}}));
        Exhibit exhibit = plainExhibit(2);
        exhibit.code = QStringLiteral("E-01");
        QCOMPARE(toString(tried(sample(), {addition(exhibit)}).error().code),
                 toString(ErrorCode::DuplicateName));
        // another incident counts its own
        exhibit.incident = idOf<IncidentId>(2);
        QVERIFY(tried(sample(), {addition(plainIncident(2)), addition(exhibit)}).has_value());
    }

    void whatIsNamedIsThere()
    {
        QCOMPARE(
            toString(
                tried(emptySnapshot(), {addition(plainLine(1, Kind::Note, "09:20"))}).error().code),
            toString(ErrorCode::UnknownEntity));
        QCOMPARE(toString(tried(emptySnapshot(), {addition(plainExhibit(1))}).error().code),
                 toString(ErrorCode::UnknownEntity));
        IncidentEvent line = plainLine(1, Kind::Note, "09:20");
        line.evidence = {idOf<EvidenceId>(8)};
        QCOMPARE(tried(sample(), {addition(line)}).error(),
                 (Error{ErrorCode::UnknownEntity,
                        {QStringLiteral("evidence"), idOf<EvidenceId>(8).toString()},
                        {}}));
    }

    void whatIsStillNamedStays()
    {
        const Snapshot snapshot = sample();
        const auto evidence = tried(snapshot, {{plainEvidence(1), std::nullopt}});
        QVERIFY(!evidence);
        QCOMPARE(toString(evidence.error().code), toString(ErrorCode::InvariantBroken));
        QCOMPARE(evidence.error().args.value(0), QStringLiteral("E-01"));
        QCOMPARE(toString(tried(snapshot, {{plainIncident(1), std::nullopt}}).error().code),
                 toString(ErrorCode::InvariantBroken));
    }

    void noStageEndsBeforeItBegan()
    {
        const Snapshot snapshot = with({addition(plainLine(1, Kind::Contain, "09:31"))}, sample());
        QVERIFY(tried(snapshot, {addition(plainLine(2, Kind::Contained, "09:31"))}).has_value());
        const auto early = tried(snapshot, {addition(plainLine(2, Kind::Contained, "09:30"))});
        QVERIFY(!early);
        QCOMPARE(early.error().args.mid(0, 3),
                 (QStringList{QStringLiteral("IN-01"),
                              QStringLiteral("contained"),
                              QStringLiteral("2026-07-18 09:30")}));
        // the other way round: the beginning moved behind the end
        const Snapshot both = with({addition(plainLine(2, Kind::Contained, "09:40"))}, snapshot);
        IncidentEvent later = plainLine(1, Kind::Contain, "09:41");
        QVERIFY(!tried(both, {{plainLine(1, Kind::Contain, "09:31"), later}}));
        // of another incident
        QVERIFY(
            tried(snapshot,
                  {addition(plainIncident(2)), addition(plainLine(3, Kind::Contained, "08:00", 2))})
                .has_value());
        // what is odd, but may have been so, is not refused
        QVERIFY(tried(snapshot, {addition(plainLine(2, Kind::Recover, "09:00"))}).has_value());
    }

    void custodyOnlyGrows()
    {
        const Snapshot snapshot = sample();
        const Exhibit before = firstExhibit(snapshot);
        Exhibit after = before;
        after.custody.append(custodyEntry(CustodyStep::Sealed, "09:52", "Zhou"));
        QVERIFY(tried(snapshot, {{before, after}}).has_value());

        Exhibit changed = before;
        changed.custody.first().sha256 = QString(64, QLatin1Char('b'));
        const auto refused = tried(snapshot, {{before, changed}});
        QVERIFY(!refused);
        QCOMPARE(toString(refused.error().code), toString(ErrorCode::InvariantBroken));
        QCOMPARE(refused.error().args.value(1), QStringLiteral("custody"));
        Exhibit shorter = before;
        shorter.custody.clear();
        QVERIFY(!tried(snapshot, {{before, shorter}}));
        QVERIFY(!tried(snapshot, {{before, std::nullopt}}));
        Exhibit inFront = after;
        inFront.custody.swapItemsAt(0, 1);
        QVERIFY(!tried(snapshot, {{before, inFront}}));
    }

    /// The way back along the trail, and it alone, takes an entry away again.
    void custodyGoesBackByUndo()
    {
        const Snapshot snapshot = sample();
        const Exhibit before = firstExhibit(snapshot);
        const auto set = addCustody(
            plainIncident(1), before, custodyEntry(CustodyStep::Sealed, "09:52", "Zhou"));
        QVERIFY(set.has_value());
        const Snapshot next = applied(snapshot, *set).value();
        const ChangeSet back = set->inverted();
        QCOMPARE(back.label.code, QString(labels::undo));
        QVERIFY(checkInvariants(next, back).has_value());
        QVERIFY(!checkInvariants(next, setOf(back.changes)));
    }

    void systemsThatGoAreNoLongerNamed()
    {
        Incident incident = plainIncident(1);
        const Snapshot first = snapshotWith(systemsOf({plainSystem(1)}));
        incident.systems = {first.systems[0].id};
        const Snapshot snapshot = with({addition(incident)}, first);
        QVERIFY(!tried(snapshot, {{first.systems[0], std::nullopt}}));
        const ChangeSet gone = removeSystems(snapshot, {first.systems[0]});
        QVERIFY(checkInvariants(snapshot, gone).has_value());
        QVERIFY(applied(snapshot, gone).value().incidents.first().systems.isEmpty());
    }
};

QTEST_APPLESS_MAIN(TestIncidentRules)
#include "tst_incidentrules.moc"
