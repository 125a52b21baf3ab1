// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "incidentfacts.h"
#include "model/domain/invariants.h"
#include "model/domain/labels.h"

#include <QJsonArray>

using namespace zt;
using namespace zt::test;

using Kind = IncidentEventKind;

namespace {

Snapshot with(const QList<Change>& changes, const Snapshot& before = emptySnapshot())
{
    return applied(before, setOf(changes)).value();
}

IncidentStatus statusOf(const Snapshot& snapshot, const char* now)
{
    return incidentStatus(
        snapshot, incidentFile(snapshot, snapshot.incidents.first()), plainGuide(), at(now));
}

QJsonValue text(const char* value)
{
    return QString::fromUtf8(value);
}

} // namespace

/// What is done about incidents, and how one stands.
class TestIncidentEdits : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void codes()
    {
        QCOMPARE(nextIncidentCode(emptySnapshot()), QStringLiteral("IN-01"));
        const Snapshot snapshot = with({addition(plainIncident(9)), addition(plainExhibit(3, 9))});
        QCOMPARE(nextIncidentCode(snapshot), QStringLiteral("IN-10"));
        QCOMPARE(nextExhibitCode(incidentFile(snapshot, plainIncident(9))), QStringLiteral("E-04"));
    }

    void begunFromACase()
    {
        IncidentCase one;
        one.id = QStringLiteral("DE2");
        one.name = {QStringLiteral("連線異常"), QStringLiteral("Faulty connections")};
        one.what = {QStringLiteral("互連中斷"), QStringLiteral("The link broke")};
        one.lesson = {QStringLiteral("要有備援"), QStringLiteral("Have a spare")};
        one.kind = IncidentClass::Emergency;
        const Incident incident = begunFrom(one, &Bilingual::zh);
        QCOMPARE(incident.title, one.name.zh);
        QCOMPARE(incident.description, one.what.zh);
        QCOMPARE(incident.review, one.lesson.zh);
        QCOMPARE(incident.kind, IncidentClass::Emergency);
        QCOMPARE(incident.caseId, one.id);
        QCOMPARE(begunFrom(one, &Bilingual::en).title, one.name.en);
    }

    void guideIsPinnedOnce()
    {
        const PackPin pin{QStringLiteral("incident-guide"),
                          QStringLiteral("1.0.0"),
                          QString(64, QLatin1Char('a')),
                          "{}"};
        const ChangeSet first = addIncident(
            emptySnapshot(), plainIncident(1), {plainLine(1, Kind::Noticed, "09:20")}, pin);
        QCOMPARE(first.changes.size(), 3);
        QCOMPARE(first.label.code, QString(labels::incidentNew));
        const Snapshot snapshot = applied(emptySnapshot(), first).value();
        QCOMPARE(snapshot.packs, QList<PackPin>{pin});
        QCOMPARE(addIncident(snapshot, plainIncident(2), {}, pin).changes.size(), 1);
    }

    void edits()
    {
        const Incident incident = plainIncident(1);
        const auto set = editIncident(
            incident,
            plainGuide(),
            {{QStringLiteral("class"), text("intrusion")},
             {QStringLiteral("roles"), QJsonObject{{QStringLiteral("IRO1"), text("資安處")}}}});
        QVERIFY(set.has_value());
        QCOMPARE(set->label.args,
                 (QStringList{
                     QStringLiteral("IN-01"), QStringLiteral("class"), QStringLiteral("roles")}));
        const auto after = std::get<Incident>(*set->changes.first().after);
        QCOMPARE(after.kind, IncidentClass::Intrusion);
        const auto same =
            editIncident(after, plainGuide(), {{QStringLiteral("drill"), text("no")}});
        QVERIFY(same.has_value() && same->isEmpty());
    }

    void editsOfWhatHasItsOwnGesture_data()
    {
        QTest::addColumn<QJsonValue>("value");
        QTest::newRow("closed_by") << text("王紹宇");
        QTest::newRow("closed_at") << text("2026-07-18T09:20:00.000+08:00");
        QTest::newRow("actions") << QJsonValue(QJsonArray());
        QTest::newRow("created_at") << text("2026-07-18T01:20:00.000Z");
        QTest::newRow("colour") << text("red");
        QTest::newRow("roles") << QJsonValue(QJsonObject{{QStringLiteral("BOSS"), text("x")}});
    }

    void editsOfWhatHasItsOwnGesture()
    {
        QFETCH(const QJsonValue, value);
        const QString key = QString::fromLatin1(QTest::currentDataTag());
        const auto set = editIncident(plainIncident(1), plainGuide(), {{key, value}});
        QVERIFY(!set);
        QCOMPARE(toString(set.error().code), toString(ErrorCode::InvariantBroken));
        QCOMPARE(set.error().args.value(1), key);
        QVERIFY(set.error().args.value(3).contains(
            key == QLatin1String("roles") ? QStringLiteral("IRO4") : QStringLiteral("title")));
    }

    void lines()
    {
        const Incident incident = plainIncident(1);
        const IncidentEvent line = plainLine(1, Kind::Noticed, "09:20");
        QCOMPARE(addLine(incident, line).label.args,
                 (QStringList{QStringLiteral("IN-01"), QStringLiteral("noticed")}));
        const auto moved = editLine(
            incident, line, {{QStringLiteral("at"), text("2026-07-18T09:21:00.000+08:00")}});
        QVERIFY(moved.has_value());
        QCOMPARE(std::get<IncidentEvent>(*moved->changes.first().after).at, at("09:21"));
        QVERIFY(
            !editLine(incident,
                      line,
                      {{QStringLiteral("incident"), text(qPrintable(incident.id.toString()))}}));
        QVERIFY(!removeLine(incident, line).changes.first().after);
    }

    void exhibitsAndCustody()
    {
        const Incident incident = plainIncident(1);
        const Exhibit exhibit = plainExhibit(1);
        QVERIFY(!editExhibit(incident, exhibit, {{QStringLiteral("custody"), QJsonArray()}}));
        const auto named =
            editExhibit(incident, exhibit, {{QStringLiteral("third_party"), text("no")}});
        QVERIFY(named.has_value());
        QCOMPARE(std::get<Exhibit>(*named->changes.first().after).thirdParty, Tri::No);

        CustodyEntry entry = custodyEntry(CustodyStep::Collected, "09:48", "Zhou");
        const auto added = addCustody(incident, exhibit, entry);
        QVERIFY(added.has_value());
        QCOMPARE(std::get<Exhibit>(*added->changes.first().after).custody,
                 QList<CustodyEntry>{entry});
        QCOMPARE(added->label.args.last(), QStringLiteral("collected"));
        entry.sha256 = QStringLiteral("abc");
        QVERIFY(!addCustody(incident, exhibit, entry));
        entry = custodyEntry(CustodyStep::Sealed, "09:52", " ");
        QVERIFY(!addCustody(incident, exhibit, entry));
    }

    void correctiveActions()
    {
        const auto set = addCorrectiveAction(
            plainIncident(1), {QStringLiteral("設代理人"), QStringLiteral("陳怡安"), {}, {}});
        QVERIFY(set.has_value());
        QCOMPARE(std::get<Incident>(*set->changes.first().after).actions.size(), 1);
        QVERIFY(!addCorrectiveAction(plainIncident(1), {QStringLiteral(" "), {}, {}, {}}));
    }

    /// What the guideline's record and report ask for, one after the other.
    void closingAsksForTheWholeRecord()
    {
        Incident incident = plainIncident(1);
        incident.affectsTrading = Tri::No;
        incident.affectsInvestors = Tri::No;
        Snapshot snapshot = with({addition(incident)});
        QCOMPARE(statusOf(snapshot, "14:00").missing.join(u' '),
                 QStringLiteral("IR1 IR2 IR3 IR4 IR5 PR3 PR4 PR5 DL1 DL2 DL3"));
        const IncidentFile file = incidentFile(snapshot, incident);
        const auto refused =
            closeIncident(file, statusOf(snapshot, "14:00"), QStringLiteral("王紹宇"), at("14:00"));
        QVERIFY(!refused);
        QCOMPARE(toString(refused.error().code), toString(ErrorCode::NoteRequired));
        QVERIFY(refused.error().args.value(1).startsWith(QLatin1String("IR1, IR2")));
        const auto reasoned = closeIncident(file,
                                            statusOf(snapshot, "14:00"),
                                            QStringLiteral("王紹宇"),
                                            at("14:00"),
                                            QStringLiteral("誤報"));
        QVERIFY(reasoned.has_value());
        QVERIFY(checkInvariants(snapshot, *reasoned).has_value());

        Incident whole = incident;
        whole.description = whole.result = whole.rootCause = whole.review = QStringLiteral("x");
        whole.roles = {{QStringLiteral("IRO3"), QStringLiteral("資訊處")}};
        whole.actions = {{QStringLiteral("x"), {}, {}, {}}};
        snapshot = with({{incident, whole},
                         addition(plainLine(1, Kind::Occurred, "09:12")),
                         addition(plainLine(2, Kind::Noticed, "09:20")),
                         addition(plainLine(3, Kind::InitialReport, "09:30")),
                         addition(plainLine(4, Kind::FormalReport, "10:00")),
                         addition(plainLine(5, Kind::Restored, "11:00")),
                         addition(plainLine(6, Kind::ClosureReport, "11:30"))},
                        snapshot);
        QVERIFY(statusOf(snapshot, "14:00").missing.isEmpty());
        QCOMPARE(statusOf(snapshot, "10:30").missing.join(u' '), QStringLiteral("IR5 DL3"));
        const auto closed = closeIncident(incidentFile(snapshot, whole),
                                          statusOf(snapshot, "14:00"),
                                          QStringLiteral("王紹宇"),
                                          at("14:00"));
        QVERIFY(closed.has_value());
        const auto after = std::get<Incident>(*closed->changes.first().after);
        QVERIFY(
            !closeIncident(incidentFile(snapshot, after), {}, QStringLiteral("x"), at("15:00")));
        const auto open = reopenIncident(after);
        QVERIFY(open.has_value());
        QCOMPARE(std::get<Incident>(*open->changes.first().after), whole);
        QVERIFY(!reopenIncident(whole));
    }

    void principlesOverAllExhibits()
    {
        Exhibit first = plainExhibit(1);
        first.evidence = idOf<EvidenceId>(1);
        first.authorised = first.thirdParty = first.backedUp = Tri::Yes;
        first.custody = {custodyEntry(CustodyStep::Collected, "09:48", "Zhou")};
        Exhibit second = first;
        second.id = idOf<ExhibitId>(2);
        second.code = QStringLiteral("E-02");
        second.evidence = {};
        second.thirdParty = Tri::No;
        second.backedUp = Tri::Unknown;
        const Snapshot snapshot = with({addition(plainIncident(1)),
                                        addition(plainEvidence(1)),
                                        addition(second),
                                        addition(first)});
        const IncidentStatus status = statusOf(snapshot, "14:00");
        QStringList kept;
        for (const PrincipleStatus& one : status.principles) {
            kept.append(one.id + u'=' + toKey(one.kept));
        }
        QCOMPARE(kept.join(u' '), QStringLiteral("EP1=yes EP2=no EP3= EP4=yes EP5= EP6="));
        QCOMPARE(status.exhibits.size(), 2);
        QCOMPARE(status.exhibits[0].code, QStringLiteral("E-01"));
        QCOMPARE(status.exhibits[0].kept, QString(64, QLatin1Char('a')));
        QVERIFY(status.exhibits[0].issues.isEmpty());
        QCOMPARE(status.exhibits[1].holder, QStringLiteral("Zhou"));
    }

    void rto_data()
    {
        QTest::addColumn<Tri>("interrupted");
        QTest::addColumn<QString>("restored");
        QTest::addColumn<QString>("now");
        QTest::addColumn<Tri>("kept");
        QTest::newRow("not interrupted") << Tri::No << QString() << "14:00" << Tri::Yes;
        QTest::newRow("nobody knows") << Tri::Unknown << "09:30"
                                      << "14:00" << Tri::Unknown;
        QTest::newRow("in time") << Tri::Yes << "10:12"
                                 << "14:00" << Tri::Yes;
        QTest::newRow("a minute over") << Tri::Yes << "10:13"
                                       << "14:00" << Tri::No;
        QTest::newRow("still down") << Tri::Yes << QString() << "10:12" << Tri::Unknown;
        QTest::newRow("still down, over") << Tri::Yes << QString() << "10:13" << Tri::No;
    }

    /// Two systems with 60 and 240 minutes; occurred 09:12.
    void rto()
    {
        QFETCH(const Tri, interrupted);
        QFETCH(const QString, restored);
        QFETCH(const QString, now);
        System first = plainSystem(1);
        first.rtoMinutes = 240;
        System second = plainSystem(2);
        second.rtoMinutes = 60;
        Incident incident = plainIncident(1);
        incident.systems = {first.id, second.id};
        incident.interrupted = interrupted;
        QList<Change> changes{addition(incident), addition(plainLine(1, Kind::Occurred, "09:12"))};
        if (!restored.isEmpty()) {
            changes.append(addition(plainLine(2, Kind::Restored, qPrintable(restored))));
        }
        const Snapshot snapshot = with(changes, snapshotWith(systemsOf({first, second})));
        const IncidentStatus status = statusOf(snapshot, qPrintable(now));
        QCOMPARE(status.rtoMinutes, 60);
        QTEST(status.rtoKept, "kept");
    }

    void lateOnes()
    {
        const Snapshot snapshot =
            with({addition(plainIncident(1)), addition(plainLine(1, Kind::Noticed, "09:20"))});
        QVERIFY(!statusOf(snapshot, "09:50").late());
        QVERIFY(statusOf(snapshot, "09:51").late());
    }
};

QTEST_APPLESS_MAIN(TestIncidentEdits)
#include "tst_incidentedits.moc"
