// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "incidenttest.h"
#include "model/domain/incidentstages.h"

using namespace zt;
using namespace zt::test;

using Kind = IncidentEventKind;
using Issue = IncidentIssue;

/// Stages and what does not fit together, by worked rows.
class TestIncidentStages : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void example();
    void again();
    void onlyTheEnd();
    void backwards();
    void issues_data();
    void issues();
    void startIsTheChosenOne();
};

namespace {

/// "contain 09:31, contained 10:05"
QList<IncidentEvent> lines(const QString& text)
{
    QList<IncidentEvent> events;
    for (const QString& line : text.split(QStringLiteral(", "), Qt::SkipEmptyParts)) {
        const QString kind = line.section(QLatin1Char(' '), 0, 0);
        const QString when = line.section(QLatin1Char(' '), 1);
        events.append(lineAt(*incidentEventKindFromKey(kind), qPrintable(when)));
    }
    return events;
}

QString keysOf(const QList<Issue>& issues)
{
    QStringList keys;
    for (const Issue issue : issues) {
        keys.append(toKey(issue));
    }
    return keys.join(QStringLiteral(", "));
}

} // namespace

void TestIncidentStages::example()
{
    const auto events = lines(QStringLiteral("contain 09:31, contained 10:05, eradicate 10:05"));
    const QList<StageStatus> stages = stageStatuses(events, at("14:22"));
    QCOMPARE(stages.size(), incidentStageCount);
    QCOMPARE(stages[0],
             (StageStatus{IncidentStage::Contain, StageState::Done, at("09:31"), at("10:05")}));
    QCOMPARE(stages[1],
             (StageStatus{IncidentStage::Eradicate, StageState::InWork, at("10:05"), {}}));
    QCOMPARE(stages[2], (StageStatus{IncidentStage::Recover, StageState::NotBegun, {}, {}}));
    QCOMPARE(stageStatuses(events, at("10:00"))[0].state, StageState::InWork);
    QCOMPARE(toKey(IncidentStage::Recover), QStringLiteral("recover"));
    QCOMPARE(toKey(StageState::InWork), QStringLiteral("in_work"));
}

void TestIncidentStages::again()
{
    const auto events =
        lines(QStringLiteral("contain 09:31, contained 10:05, contain 11:00, contained 11:30"));
    const StageStatus between = stageStatuses(events, at("11:10"))[0];
    QCOMPARE(between, (StageStatus{IncidentStage::Contain, StageState::InWork, at("09:31"), {}}));
    const StageStatus after = stageStatuses(events, at("12:00"))[0];
    QCOMPARE(after,
             (StageStatus{IncidentStage::Contain, StageState::Done, at("09:31"), at("11:30")}));
}

void TestIncidentStages::onlyTheEnd()
{
    const auto events = lines(QStringLiteral("restored 12:00"));
    QCOMPARE(stageStatuses(events, at("13:00"))[2],
             (StageStatus{IncidentStage::Recover, StageState::Done, {}, at("12:00")}));
    QCOMPARE(endBeforeBeginning(events), nullptr);
}

void TestIncidentStages::backwards()
{
    const auto fits = lines(QStringLiteral("contained 10:05, contain 10:05, recover 09:00"));
    QCOMPARE(endBeforeBeginning(fits), nullptr);
    for (const char* text : {"contain 10:05, contained 10:04",
                             "eradicated 09:00, eradicate 09:01",
                             "recover 19 00:00, restored 23:59",
                             "contain 10:00, contained 09:00, contained 11:00"}) {
        const auto events = lines(QString::fromLatin1(text));
        const IncidentEvent* slip = endBeforeBeginning(events);
        QVERIFY2(slip != nullptr, text);
        QVERIFY(slip->kind == Kind::Contained || slip->kind == Kind::Eradicated ||
                slip->kind == Kind::Restored);
    }
}

void TestIncidentStages::issues_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char* name, const char* text, const char* expected) {
        QTest::newRow(name) << QString::fromLatin1(text) << QString::fromLatin1(expected);
    };
    row("nothing", "", "");
    row("in order",
        "occurred 09:12, noticed 09:20, contain 09:31, initial_report 09:40, contained 10:05, "
        "eradicate 10:05, eradicated 11:00, recover 11:00, restored 12:00, closure_report 12:00",
        "");
    row("noticed first", "noticed 09:11, occurred 09:12", "noticed_before_occurred");
    row("noticed as it happened", "noticed 09:12, occurred 09:12", "");
    row("reported first", "initial_report 09:19, noticed 09:20", "report_before_start");
    row("announced first", "announcement 09:19, noticed 09:20", "report_before_start");
    row("no containment", "eradicate 10:00", "eradication_before_containment");
    row("containment after", "eradicate 10:00, contain 10:01", "eradication_before_containment");
    row("both at once", "eradicate 10:00, contain 10:00", "");
    row("recovery at once", "recover 10:00", "recovery_before_eradication");
    row("recovery while eradicating",
        "contain 09:00, eradicate 09:30, recover 10:00, eradicated 10:30",
        "recovery_before_eradication");
    row("closed while down", "closure_report 12:00", "closure_before_restored");
    row("closed before it was up",
        "closure_report 12:00, restored 12:01",
        "closure_before_restored");
    row("tomorrow", "noticed 19 09:00, occurred 19 10:00", "lines_after_now");
    row("everything",
        "noticed 09:00, occurred 09:30, formal_report 08:00, eradicate 10:00, recover 09:59, "
        "closure_report 10:00, note 18 23:59",
        "noticed_before_occurred, report_before_start, eradication_before_containment, "
        "recovery_before_eradication, closure_before_restored, lines_after_now");
}

void TestIncidentStages::issues()
{
    QFETCH(const QString, text);
    QTEST(keysOf(incidentIssues(Incident(), lines(text), at("18:00"))), "expected");
}

void TestIncidentStages::startIsTheChosenOne()
{
    Incident incident;
    incident.clockStart = ClockStart::Occurred;
    const auto events =
        lines(QStringLiteral("occurred 09:00, initial_report 09:10, noticed 09:20"));
    QVERIFY(incidentIssues(incident, events, at("18:00")).isEmpty());
}

QTEST_APPLESS_MAIN(TestIncidentStages)
#include "tst_incidentstages.moc"
