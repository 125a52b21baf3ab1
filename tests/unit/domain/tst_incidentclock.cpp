// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "incidenttest.h"

#include <QRandomGenerator>

using namespace zt;
using namespace zt::test;

using Kind = IncidentEventKind;
using State = DeadlineState;

/// Deadlines by worked rows, and against an oracle that counts the minutes one by one.
class TestIncidentClock : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void example();
    void limits_data();
    void limits();
    void startIsChosen();
    void unknownStart();
    void notReportable();
    void announcement_data();
    void announcement();
    void announcementWithoutStart();
    void earliestCounts();
    void laterThanNow();
    void otherZone();
    void againstCounting();
    void keys();
};

namespace {

Incident affected()
{
    Incident incident;
    incident.affectsTrading = Tri::No;
    incident.affectsInvestors = Tri::Yes;
    return incident;
}

DeadlineStatus
statusAt(int rule, const Incident& incident, const QList<IncidentEvent>& events, const Moment& now)
{
    return deadlineStatus(briefingDeadlines()[rule], incident, events, now);
}

constexpr qint64 minute = 60'000;

} // namespace

/// The drawn example: noticed 09:20, initial report 09:58, announced 09:44; now 14:22.
void TestIncidentClock::example()
{
    const QList<IncidentEvent> events{lineAt(Kind::Occurred, "09:12"),
                                      lineAt(Kind::Noticed, "09:20"),
                                      lineAt(Kind::Announcement, "09:44"),
                                      lineAt(Kind::InitialReport, "09:58")};
    const Moment now = at("14:22");

    const DeadlineStatus initial = statusAt(0, affected(), events, now);
    QCOMPARE(initial.state, State::MetLate);
    QCOMPARE(initial.ms, 8 * minute);
    QCOMPARE(initial.limit, at("09:50"));

    const DeadlineStatus formal = statusAt(1, affected(), events, now);
    QCOMPARE(formal.state, State::Running);
    QCOMPARE(formal.ms, (18 * 60 + 58) * minute);
    QCOMPARE(formal.limit, at("19 09:20"));

    const DeadlineStatus closure = statusAt(2, affected(), events, now);
    QCOMPARE(closure.state, State::Running);
    QCOMPARE(closure.ms, ((2 * 24 + 18) * 60 + 58) * minute);
    QCOMPARE(closure.limit, at("21 09:20"));

    const DeadlineStatus market = statusAt(3, affected(), events, now);
    QCOMPARE(market.state, State::Met);
    QCOMPARE(market.ms, 24 * minute);
    QVERIFY(!market.limit);
}

void TestIncidentClock::limits_data()
{
    QTest::addColumn<QString>("done");
    QTest::addColumn<QString>("now");
    QTest::addColumn<State>("state");
    QTest::addColumn<qint64>("ms");
    const auto row = [](const char* name, const char* done, const char* now, State s, qint64 ms) {
        QTest::newRow(name) << QString::fromLatin1(done) << QString::fromLatin1(now) << s << ms;
    };
    row("at the start", "", "09:20", State::Running, 30 * minute);
    row("a minute left", "", "09:49", State::Running, minute);
    row("on the limit", "", "09:50", State::Running, 0);
    row("a minute over", "", "09:51", State::Overdue, minute);
    row("a day over", "", "19 09:50", State::Overdue, 24 * 60 * minute);
    row("done on the limit", "09:50", "10:00", State::Met, 30 * minute);
    row("done at the start", "09:20", "10:00", State::Met, 0);
    row("done a minute late", "09:51", "10:00", State::MetLate, minute);
    row("done before it began", "09:10", "10:00", State::Met, -10 * minute);
    row("done, long ago", "09:40", "31 23:59", State::Met, 20 * minute);
}

void TestIncidentClock::limits()
{
    QFETCH(const QString, done);
    QFETCH(const QString, now);
    QList<IncidentEvent> events{lineAt(Kind::Noticed, "09:20")};
    if (!done.isEmpty()) {
        events.append(lineAt(Kind::InitialReport, qPrintable(done)));
    }
    const DeadlineStatus status = statusAt(0, affected(), events, at(qPrintable(now)));
    QTEST(status.state, "state");
    QVERIFY(status.ms);
    QTEST(*status.ms, "ms");
    QCOMPARE(status.doneBeforeStart(), done == QLatin1String("09:10"));
}

void TestIncidentClock::startIsChosen()
{
    const QList<IncidentEvent> events{lineAt(Kind::Occurred, "08:00"),
                                      lineAt(Kind::Noticed, "09:20")};
    Incident incident;
    QCOMPARE(statusAt(0, incident, events, at("09:30")).limit, at("09:50"));
    incident.clockStart = ClockStart::Occurred;
    const DeadlineStatus status = statusAt(0, incident, events, at("09:30"));
    QCOMPARE(status.limit, at("08:30"));
    QCOMPARE(status.state, State::Overdue);
    QCOMPARE(status.ms, 60 * minute);
}

void TestIncidentClock::unknownStart()
{
    const QList<IncidentEvent> events{lineAt(Kind::Occurred, "08:00"),
                                      lineAt(Kind::InitialReport, "09:00")};
    for (int rule = 0; rule < 3; ++rule) {
        const DeadlineStatus status = statusAt(rule, Incident(), events, at("12:00"));
        QCOMPARE(status.state, State::Unknown);
        QVERIFY(!status.start && !status.limit && !status.ms);
        QCOMPARE(status.done, rule == 0 ? std::optional<Moment>(at("09:00")) : std::nullopt);
    }
}

void TestIncidentClock::notReportable()
{
    Incident incident;
    incident.reportable = Tri::No;
    QList<IncidentEvent> events{lineAt(Kind::Noticed, "09:20")};
    QCOMPARE(statusAt(0, incident, events, at("18:00")).state, State::NotRequired);
    events.append(lineAt(Kind::InitialReport, "10:00"));
    QCOMPARE(statusAt(0, incident, events, at("18:00")).state, State::Met);
    QCOMPARE(statusAt(1, incident, events, at("18:00")).state, State::NotRequired);
    for (const Tri required : {Tri::Unknown, Tri::Yes}) {
        incident.reportable = required;
        QCOMPARE(statusAt(0, incident, events, at("18:00")).state, State::MetLate);
    }
}

void TestIncidentClock::announcement_data()
{
    QTest::addColumn<Tri>("trading");
    QTest::addColumn<Tri>("investors");
    QTest::addColumn<Tri>("required");
    QTest::newRow("neither") << Tri::No << Tri::No << Tri::No;
    QTest::newRow("trading") << Tri::Yes << Tri::No << Tri::Yes;
    QTest::newRow("investors") << Tri::No << Tri::Yes << Tri::Yes;
    QTest::newRow("both") << Tri::Yes << Tri::Yes << Tri::Yes;
    QTest::newRow("trading, the other unknown") << Tri::Yes << Tri::Unknown << Tri::Yes;
    QTest::newRow("investors, the other unknown") << Tri::Unknown << Tri::Yes << Tri::Yes;
    QTest::newRow("not trading, the other unknown") << Tri::No << Tri::Unknown << Tri::Unknown;
    QTest::newRow("not investors, the other unknown") << Tri::Unknown << Tri::No << Tri::Unknown;
    QTest::newRow("nobody knows") << Tri::Unknown << Tri::Unknown << Tri::Unknown;
}

void TestIncidentClock::announcement()
{
    QFETCH(const Tri, required);
    Incident incident;
    incident.affectsTrading = *static_cast<const Tri*>(QTest::qData("trading", qMetaTypeId<Tri>()));
    incident.affectsInvestors =
        *static_cast<const Tri*>(QTest::qData("investors", qMetaTypeId<Tri>()));
    incident.reportable = Tri::No; // has no say in it
    QCOMPARE(announcementRequired(incident), required);

    QList<IncidentEvent> events{lineAt(Kind::Noticed, "09:20")};
    const State open = required == Tri::Yes  ? State::DueAtOnce
                       : required == Tri::No ? State::NotRequired
                                             : State::Unknown;
    const DeadlineStatus before = statusAt(3, incident, events, at("09:44"));
    QCOMPARE(before.state, open);
    QCOMPARE(before.ms.has_value(), required == Tri::Yes);
    events.append(lineAt(Kind::Announcement, "09:44"));
    const DeadlineStatus after = statusAt(3, incident, events, at("15:00"));
    QCOMPARE(after.state, State::Met);
    QCOMPARE(after.ms, 24 * minute);
}

void TestIncidentClock::announcementWithoutStart()
{
    const DeadlineStatus open = statusAt(3, affected(), {}, at("15:00"));
    QCOMPARE(open.state, State::DueAtOnce);
    QVERIFY(!open.ms);
    const DeadlineStatus done =
        statusAt(3, affected(), {lineAt(Kind::Announcement, "09:44")}, at("15:00"));
    QCOMPARE(done.state, State::Met);
    QVERIFY(!done.ms);
}

void TestIncidentClock::earliestCounts()
{
    const QList<IncidentEvent> events{lineAt(Kind::Noticed, "09:40"),
                                      lineAt(Kind::InitialReport, "11:00"),
                                      lineAt(Kind::Noticed, "09:20"),
                                      lineAt(Kind::InitialReport, "09:45")};
    const DeadlineStatus status = statusAt(0, Incident(), events, at("12:00"));
    QCOMPARE(status.start, at("09:20"));
    QCOMPARE(status.done, at("09:45"));
    QCOMPARE(status.state, State::Met);
    QCOMPARE(lastOf(events, Kind::InitialReport, at("12:00"))->at, at("11:00"));
    QCOMPARE(firstOf(events, Kind::Note, at("12:00")), nullptr);
}

void TestIncidentClock::laterThanNow()
{
    const QList<IncidentEvent> events{lineAt(Kind::Noticed, "09:20"),
                                      lineAt(Kind::InitialReport, "09:45")};
    QCOMPARE(statusAt(0, Incident(), events, at("09:10")).state, State::Unknown);
    QCOMPARE(statusAt(0, Incident(), events, at("09:44")).state, State::Running);
    QCOMPARE(statusAt(0, Incident(), events, at("09:45")).state, State::Met);
}

/// Recorded in New York as its clocks went forward, looked at from Taipei.
void TestIncidentClock::otherZone()
{
    const auto noticed = momentFromText(QStringLiteral("2026-03-08T01:45-05:00"));
    const auto reported = momentFromText(QStringLiteral("2026-03-08T03:16-04:00"));
    const auto now = momentFromText(QStringLiteral("2026-03-08T20:00+08:00"));
    const QList<IncidentEvent> events{lineAt(Kind::Noticed, *noticed),
                                      lineAt(Kind::InitialReport, *reported)};
    const DeadlineStatus initial = statusAt(0, Incident(), events, *now);
    QCOMPARE(toText(*initial.limit), QStringLiteral("2026-03-08T02:15:00.000-05:00"));
    QCOMPARE(initial.state, State::MetLate);
    QCOMPARE(initial.ms, minute);
    const DeadlineStatus formal = statusAt(1, Incident(), events, *now);
    QCOMPARE(formal.ms, (24 * 60 - 5 * 60 - 15) * minute); // it is 12:00 in UTC, noticed at 06:45
}

/// Minute by minute: a candle of so many minutes is lit at the start and burns down.
void TestIncidentClock::againstCounting()
{
    QRandomGenerator random(20260718);
    constexpr int span = 200;
    for (int round = 0; round < 3000; ++round) {
        const int start = random.bounded(span);
        const int done = random.bounded(-span, span); // below 0: never
        const int now = random.bounded(span);
        IncidentDeadline rule = briefingDeadlines().first();
        const int limit = random.bounded(60);
        rule.withinMs = limit * minute;
        QList<IncidentEvent> events{lineAt(Kind::Noticed, Moment{start * minute, taipeiMinutes})};
        if (done >= 0) {
            events.append(lineAt(Kind::InitialReport, Moment{done * minute, 0}));
        }

        bool lit = false;
        bool reported = false;
        int burnt = 0;
        for (int t = 0; t <= now; ++t) {
            burnt += lit && !reported ? 1 : 0;
            lit = lit || t == start;
            reported = reported || t == done;
        }
        State expected = State::Unknown;
        if (lit && reported) {
            expected = burnt > limit ? State::MetLate : State::Met;
        } else if (lit) {
            expected = burnt > limit ? State::Overdue : State::Running;
        }
        const DeadlineStatus status =
            deadlineStatus(rule, Incident(), events, Moment{now * minute, -300});
        QCOMPARE(status.state, expected);
        if (lit && !reported) {
            QCOMPARE(*status.ms, std::abs(limit - burnt) * minute);
        } else if (lit && done >= start) {
            QCOMPARE(*status.ms, (burnt > limit ? burnt - limit : burnt) * minute);
        }
    }
}

void TestIncidentClock::keys()
{
    for (int i = 0; i < incidentEventKindCount; ++i) {
        const auto kind = static_cast<Kind>(i);
        QVERIFY(!toKey(kind).isEmpty());
        QCOMPARE(incidentEventKindFromKey(toKey(kind)), kind);
    }
    QStringList states;
    for (int i = 0; i < 7; ++i) {
        states.append(toKey(static_cast<State>(i)));
    }
    QCOMPARE(states.removeDuplicates(), 0);
    QVERIFY(!states.contains(QString()));
    for (const char* key : {"", "internal", "intrusion", "natural_disaster", "emergency"}) {
        const auto kind = incidentClassFromKey(QString::fromLatin1(key));
        QVERIFY(kind);
        QCOMPARE(toKey(*kind), QString::fromLatin1(key));
    }
    QCOMPARE(clockStartFromKey(QStringLiteral("occurred")), ClockStart::Occurred);
    QVERIFY(!clockStartFromKey(QString()));
}

QTEST_APPLESS_MAIN(TestIncidentClock)
#include "tst_incidentclock.moc"
