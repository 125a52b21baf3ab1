// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/domain/entitytraits.h"
#include "reports/wordingaudit.h"
#include "reports/wordingincident.h"
#include "reports/wordingmaturity.h"
#include "tests/unit/reports/auditfixture.h"
#include "tests/unit/reports/wordcheck.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QTest>

using namespace zt;
using namespace wordcheck;

namespace {

/// Stands in the snapshot: the policy file, Q-1, F-1, S-1, N-1 and its line and exhibit.
const EvidenceId policy{reportfixture::fixedUuid(1)};
const AuditId audit{reportfixture::fixedUuid(0x101)};
const AuditFindingId finding{reportfixture::fixedUuid(0x201)};
const AuditSampleId sample{reportfixture::fixedUuid(0x300)};
const IncidentId incident{reportfixture::fixedUuid(0x400)};
const IncidentEventId line{reportfixture::fixedUuid(0x401)};
const ExhibitId exhibit{reportfixture::fixedUuid(0x402)};
const ActionId action{reportfixture::fixedUuid(2)};
const NamedPoint kickOff{PointId{reportfixture::fixedUuid(0x500)},
                         QStringLiteral("Kick-off"),
                         7,
                         QStringLiteral("a0").repeated(32),
                         {}};

NamedPoint kickOffWith(const QString& note)
{
    NamedPoint point = kickOff;
    point.note = note;
    return point;
}

Moment taipei(const char* text)
{
    return momentFromText(QString::fromLatin1(text), taipeiMinutes).value_or(Moment{});
}

Snapshot filled()
{
    Snapshot state = reportfixture::auditSnapshot();
    state.evidence[policy.toString()].name = QStringLiteral("Policy.pdf");
    Incident one;
    one.id = incident;
    one.code = QStringLiteral("N-1");
    state.incidents.insert(incident.toString(), one);
    IncidentEvent event;
    event.id = line;
    event.incident = incident;
    event.at = taipei("2026-07-18T09:20");
    state.incidentEvents.insert(line.toString(), event);
    Exhibit disk;
    disk.id = exhibit;
    disk.incident = incident;
    disk.code = QStringLiteral("E-1");
    state.exhibits.insert(exhibit.toString(), disk);
    state.points.insert(kickOff.id.toString(), kickOff);
    IncidentGuide guide;
    GuidelineText role;
    role.id = QStringLiteral("IRO1");
    role.name = {QStringLiteral("召集人"), QStringLiteral("Convener")};
    guide.roles = {role};
    state.incidentGuide = std::make_shared<const IncidentGuide>(guide);
    return state;
}

QString user(int number)
{
    return QStringLiteral("User Text %1").arg(number);
}

Audit changedAudit()
{
    Audit one;
    one.code = user(1);
    one.form = AuditForm::SelectedCase;
    one.trigger = user(2);
    one.periodFrom = QDate(2026, 1, 1);
    one.periodTo = QDate(2026, 6, 30);
    one.scopeText = user(3);
    one.team = {user(4), user(5)};
    one.tier = 3;
    one.facts = {{QStringLiteral("branches"), true}};
    one.checklists = {QStringLiteral("own")};
    one.deductionNot = 1000;
    one.deductionPartly = 2;
    one.createdAt = reportfixture::julyTime(5);
    return one;
}

PointResult changedPaper()
{
    PointResult one;
    one.result = AuditResult::Partly;
    one.reason = user(1);
    one.procedure = user(2);
    one.observation = user(3);
    one.sample = user(4);
    one.conclusion = user(5);
    one.evidence = {policy};
    one.answer = AuditResult::Not;
    one.answerText = user(6);
    one.answerEvidence = user(7);
    one.answeredBy = user(8);
    one.answeredOn = QDate(2026, 7, 1);
    one.preparer = user(9);
    one.preparedAt = reportfixture::julyTime(1);
    one.reviewer = user(10);
    one.reviewedAt = reportfixture::julyTime(2);
    one.state = ReviewState::Returned;
    one.acceptedDigest = QStringLiteral("b0").repeated(32);
    one.notes = {{reportfixture::julyTime(3), user(11), user(12)}};
    return one;
}

AuditFinding changedFinding()
{
    AuditFinding one;
    one.audit = audit;
    one.code = user(1);
    one.condition = user(2);
    one.criteria = {reportfixture::ownPoint("A-1"), reportfixture::ownPoint("B-1")};
    one.cause = user(3);
    one.effect = user(4);
    one.recommendation = user(5);
    one.severity = AuditSeverity::High;
    one.deduction = 30;
    one.response = user(6);
    one.owner = user(7);
    one.raisedOn = QDate(2026, 1, 10);
    one.due = QDate(2026, 6, 30);
    one.status = AuditFindingStatus::ReadyForRetest;
    one.followUps = {{QDate(2026, 5, 1), user(8)}};
    one.retests = {{QDate(2026, 6, 1), false, user(9), {}},
                   {QDate(2026, 6, 2), true, user(10), {}}};
    one.closedBy = user(11);
    one.closedOn = QDate(2026, 7, 1);
    one.closeReason = user(12);
    return one;
}

AuditSample changedSample()
{
    AuditSample one;
    one.audit = audit;
    one.code = user(1);
    one.points = {reportfixture::ownPoint("A-1")};
    one.population = user(2);
    one.populationSha256 = QStringLiteral("c0").repeated(32);
    one.populationSize = 1234;
    one.columns = {user(3), user(4)};
    one.method = SampleMethod::Stratified;
    one.stratum = user(5);
    one.seed = user(6);
    one.rule = {91, 450, 125};
    one.items = {{1, {}, SampleOutcome::Exception, {}},
                 {2, {}, SampleOutcome::Sound, {}},
                 {3, {}, SampleOutcome::Unchecked, {}}};
    one.conclusion = user(7);
    one.preparer = user(8);
    one.preparedAt = reportfixture::julyTime(4);
    return one;
}

Incident changedIncident(const Snapshot& state)
{
    Incident one;
    one.code = user(1);
    one.title = user(2);
    one.kind = IncidentClass::NaturalDisaster;
    one.drill = true;
    one.caseId = user(3);
    one.level = user(4);
    one.clockStart = ClockStart::Occurred;
    one.reportable = Tri::No;
    one.notReportedReason = user(5);
    one.affectsTrading = Tri::Yes;
    one.affectsInvestors = Tri::No;
    one.interrupted = Tri::Yes;
    one.systems = {state.systems[0].id, state.systems[1].id};
    one.description = user(6);
    one.result = user(7);
    one.rootCause = user(8);
    one.review = user(9);
    one.customers = 1200;
    one.complaints = 3;
    one.amount = 4500000;
    one.roles = {{QStringLiteral("IRO1"), user(10)}};
    one.actions = {{user(11), {}, {}, {}}, {user(12), {}, {}, finding}};
    one.closedBy = user(13);
    one.closedAt = taipei("2026-07-20T18:05");
    one.closeReason = user(14);
    one.createdAt = reportfixture::julyTime(6);
    return one;
}

IncidentEvent changedLine()
{
    IncidentEvent one;
    one.incident = incident;
    one.at = taipei("2026-07-18T09:21");
    one.kind = IncidentEventKind::EvidenceTaken;
    one.text = user(1);
    one.who = user(2);
    one.channel = user(3);
    one.evidence = {policy};
    return one;
}

Exhibit changedExhibit()
{
    Exhibit one;
    one.incident = incident;
    one.code = user(1);
    one.name = user(2);
    one.container = user(3);
    one.evidence = policy;
    one.authorised = Tri::Yes;
    one.thirdParty = Tri::No;
    one.originalState = Tri::Yes;
    one.storageSafe = Tri::No;
    one.backedUp = Tri::Yes;
    one.explanation = user(4);
    one.custody = {{taipei("2026-07-18T10:00"), CustodyStep::Sealed, user(5), {}, {}, {}, {}, {}}};
    return one;
}

ItemAnswer changedAnswer()
{
    ItemAnswer one;
    one.status = ItemStatus::NotApplicable;
    one.sharePercent = 60;
    one.note = user(1);
    one.evidence = {policy};
    one.assessor = user(2);
    one.assessedOn = QDate(2026, 7, 1);
    one.targetDate = QDate(2026, 12, 31);
    one.review = ReviewMark::Returned;
    one.reviewer = user(3);
    one.reviewNote = user(4);
    one.reviewedOn = QDate(2026, 7, 2);
    return one;
}

Evidence changedEvidence()
{
    Evidence one;
    one.kind = EvidenceKind::Link;
    one.name = user(1);
    one.sha256 = QStringLiteral("d0").repeated(32);
    one.size = 20000;
    one.mediaType = user(2);
    one.address = user(3);
    one.note = user(4);
    one.validFrom = QDate(2026, 1, 1);
    one.validTo = QDate(2026, 12, 31);
    one.addedAt = reportfixture::julyTime(7);
    return one;
}

ImprovementAction changedAction(const Snapshot& state)
{
    ImprovementAction one;
    one.code = user(1);
    one.title = user(2);
    one.ownerUnit = user(3);
    one.person = user(4);
    one.start = QDate(2026, 8, 1);
    one.due = QDate(2026, 9, 1);
    one.costOnce = 1500000;
    one.costYearly = 200000;
    one.status = ActionStatus::Approved;
    one.progressPercent = 40;
    one.closes = {{Scope::institution(), QStringLiteral("1-5")},
                  {Scope::system(state.systems[0].id), QStringLiteral("1-4")}};
    one.dependsOn = {action};
    one.note = user(5);
    return one;
}

MaturityMethod changedMethod(const Snapshot& state)
{
    MaturityMethod one;
    one.rollup = Rollup::Weighted;
    one.sharePercent = 70;
    one.population = Population::Adopted;
    one.weightPercent = {{state.systems[0].id, 150}, {SystemId{reportfixture::fixedUuid(9)}, 50}};
    one.periodFrom = QDate(2026, 1, 1);
    one.periodTo = QDate(2026, 12, 31);
    one.reviewCycleMonths = 12;
    one.reason = user(1);
    return one;
}

Profile changedProfile()
{
    return {user(1), user(2), Sector::Securities, 3, user(3), {user(4), user(5)}};
}

Methodology changedMethodology()
{
    Methodology one;
    one.instrument = Instrument::Both;
    one.weightPercent.fill(150);
    one.riskCutoff = 1550;
    one.impactCutoff = 800;
    one.rtoMinutesGreaterThan = 720;
    one.trials = 5000;
    one.factorShiftPermille = 125;
    one.weightSpreadPercent = 35;
    one.seed = 7;
    one.reason = user(1);
    return one;
}

System changedSystem()
{
    System one;
    one.code = user(1);
    one.name = user(2);
    one.ownerUnit = user(3);
    one.contact = user(4);
    one.description = user(5);
    one.rtoMinutes = 90;
    one.facts.fill(Tri::Yes);
    one.cloudModel = CloudModel::Paas;
    one.conditions.fill(Tri::No);
    one.scores.fill(3);
    for (int i = 0; i < aspectCount; ++i) {
        one.reasons.insert(static_cast<Aspect>(i), user(10 + i));
    }
    return one;
}

SimulationRun changedRun(const Snapshot& state)
{
    SimulationRun one;
    one.code = user(1);
    one.stateSeq = 1200;
    one.stateHash = QStringLiteral("a0").repeated(32);
    one.origin = RunOrigin::Chosen;
    one.scope = Scope::system(state.systems[0].id);
    one.without = {QStringLiteral("1-1")};
    one.items = {{QStringLiteral("1-2"), 625}};
    one.seed = 9;
    one.algorithm = RunAlgorithm::Scored;
    one.context = RunContext::Singular;
    one.packs = {{user(2), user(3), QStringLiteral("b0").repeated(32)},
                 {user(4), user(5), QStringLiteral("c0").repeated(32)}};
    one.outcomes = {{QStringLiteral("S01"), QStringLiteral("blocked"), {}, true, {}}};
    one.logSha256 = QStringLiteral("d0").repeated(32);
    one.program = user(6);
    one.note = user(7);
    return one;
}

SignOff changedSignOff()
{
    SignOff one;
    one.code = user(1);
    one.subject = SignSubject::Statement;
    one.audit = audit;
    one.auditCode = user(2);
    one.year = 2025;
    one.role = SignRole::President;
    one.assessment = user(3);
    one.stateSeq = 1200;
    one.stateHash = QStringLiteral("a0").repeated(32);
    one.reportName = user(4);
    one.reportSha256 = QStringLiteral("b0").repeated(32);
    one.reportBytes = 12345;
    one.signer = user(5);
    one.signedAt = reportfixture::julyTime(8);
    one.note = user(6);
    one.signature = QStringLiteral("MAMCAQE=");
    one.timeStamp = QStringLiteral("MAMCAQI=");
    one.withdrawn = user(7);
    return one;
}

/// Texts that a machine reads: a key of an enumeration, or a name inside of JSON.
bool isKey(const QJsonValue& value)
{
    const QString text = value.toString();
    return !text.isEmpty() && std::all_of(text.begin(), text.end(), [](QChar c) {
        return (c >= u'a' && c <= u'z') || c == u'_';
    });
}

} // namespace

class FactWordingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void eachFieldChangedAlone()
    {
        changedAlone(Audit(), changedAudit());
        changedAlone(PointResult(), changedPaper());
        changedAlone(AuditFinding(), changedFinding());
        changedAlone(AuditSample(), changedSample());
        changedAlone(Incident(), changedIncident(m_state));
        changedAlone(IncidentEvent(), changedLine());
        changedAlone(Exhibit(), changedExhibit());
        changedAlone(ItemAnswer(), changedAnswer());
        changedAlone(Evidence(), changedEvidence());
        changedAlone(ImprovementAction(), changedAction(m_state));
        changedAlone(MaturityMethod(), changedMethod(m_state));
        changedAlone(RoadmapSettings(),
                     RoadmapSettings{1000000, 250000, PlanGoal::Pillars, user(1)});
        changedAlone(PillarTarget(), PillarTarget{{}, {}, 3, QDate(2027, 6, 30), user(1)});
        changedAlone(Profile(), changedProfile());
        changedAlone(Methodology(), changedMethodology());
        changedAlone(System(), changedSystem());
        changedAlone(Adoption(), Adoption{{user(1), user(2)}, user(3)});
        changedAlone(NamedPoint(), kickOffWith(user(1)));
        changedAlone(SimulationRun(), changedRun(m_state));
        changedAlone(SignOff(), changedSignOff());
        changedAlone(LensAnswer(), LensAnswer{{}, {}, 3, user(1)});
    }

    void auditFacts()
    {
        const auto of = [&](const char* kind, const char* field, const QJsonValue& value) {
            return said(kind, field, value, en());
        };
        QCOMPARE(of("audit", "facts", QJsonObject{{QStringLiteral("branches"), true}}),
                 QStringLiteral("Has branches branches: Yes"));
        QCOMPARE(of("audit", "facts", QJsonObject{{QStringLiteral("gone"), false}}),
                 QStringLiteral("gone: No"));
        QCOMPARE(of("audit", "checklists", QJsonArray{QStringLiteral("own"), QStringLiteral("x")}),
                 QStringLiteral("Own checklist, x"));
        QCOMPARE(of("audit", "tier", 0), blank(en()));
        QCOMPARE(of("audit", "tier", 3), QStringLiteral("3"));
        QCOMPARE(of("audit", "deduction_not", 1000), QStringLiteral("1,000"));
        QCOMPARE(of("audit", "created_at", QStringLiteral("2026-07-01T05:00:00.000Z"))
                     .left(11), // the day and the hour, not the stored form
                 QStringLiteral("2026-07-01 "));
        QCOMPARE(of("audit", "created_at", QJsonValue::Null), blank(en()));
        QCOMPARE(of("point_result", "evidence", QJsonArray{policy.toString()}),
                 QStringLiteral("Policy.pdf"));
        QCOMPARE(of("finding", "audit", audit.toString()), QStringLiteral("Q-1"));
        QCOMPARE(of("finding", "criteria", QJsonArray{QStringLiteral("own/A-1")}),
                 QStringLiteral("A-1"));
        QCOMPARE(of("sample", "points", QJsonArray{QStringLiteral("own/B-1")}),
                 QStringLiteral("B-1"));
        QCOMPARE(of("sample", "confidence", 95), QStringLiteral("95%"));
        QCOMPARE(of("sample", "population_size", 12345), QStringLiteral("12,345"));
        const auto item = [](const char* outcome) {
            return QJsonObject{{QStringLiteral("outcome"), QString::fromLatin1(outcome)}};
        };
        QCOMPARE(of("sample", "items", QJsonArray{item("sound"), item("exception"), item("")}),
                 QStringLiteral("drawn: 3; looked at: 2; exceptions: 1"));
    }

    /// In hundredths of a percent, as short as the number allows.
    void rates()
    {
        const QList<QPair<int, QString>> known{{500, QStringLiteral("5%")},
                                               {450, QStringLiteral("4.5%")},
                                               {496, QStringLiteral("4.96%")},
                                               {5, QStringLiteral("0.05%")},
                                               {0, QStringLiteral("0%")}};
        for (const auto& [rate, text] : known) {
            QCOMPARE(rateText(rate), text);
            QCOMPARE(said("sample", "tolerable_rate", rate, zh()), text);
        }
    }

    void rowsOfFindingsAndPapers()
    {
        const QJsonObject follow{{QStringLiteral("on"), QStringLiteral("2026-05-01")},
                                 {QStringLiteral("text"), QStringLiteral("half")}};
        QCOMPARE(said("finding", "follow_ups", QJsonArray{follow}, en()),
                 QStringLiteral("2026-05-01: half"));
        QJsonObject retest = follow;
        retest.insert(QStringLiteral("passed"), true);
        const QString passed = said("finding", "retests", QJsonArray{retest}, en());
        retest.insert(QStringLiteral("passed"), false);
        const QString failed = said("finding", "retests", QJsonArray{retest}, en());
        QVERIFY(passed != failed);
        for (const QString& text : {passed, failed}) {
            QVERIFY(text.contains(QStringLiteral("2026-05-01")) &&
                    text.contains(QStringLiteral("half")));
        }
        const QJsonObject note{{QStringLiteral("time"), QStringLiteral("2026-07-01T03:00:00.000Z")},
                               {QStringLiteral("who"), QStringLiteral("Lee")},
                               {QStringLiteral("text"), QStringLiteral("%1 again")}};
        const QString noted = said("point_result", "notes", QJsonArray{note}, en());
        QVERIFY(noted.startsWith(QStringLiteral("Lee (2026-07-01")));
        QVERIFY(noted.endsWith(QStringLiteral("%1 again")));
    }

    void incidentFacts()
    {
        const auto of = [&](const char* kind, const char* field, const QJsonValue& value) {
            return said(kind, field, value, en());
        };
        const QJsonArray systems{m_state.systems[0].id.toString(), QStringLiteral("gone")};
        QCOMPARE(of("incident", "systems", systems),
                 m_state.systems[0].code + QStringLiteral(", gone"));
        QCOMPARE(of("incident", "systems", QJsonArray{}), blank(en()));
        QCOMPARE(of("incident", "amount", 4500000), QStringLiteral("4,500,000"));
        QCOMPARE(of("incident", "drill", QStringLiteral("yes")), QStringLiteral("Yes"));
        QCOMPARE(of("incident", "reportable", QJsonValue::Null), QStringLiteral("Unknown"));
        QCOMPARE(of("incident", "closed_at", QStringLiteral("2026-07-20T18:05:00.000+08:00")),
                 QStringLiteral("2026-07-20 18:05"));
        QCOMPARE(of("incident", "closed_at", QJsonValue::Null), blank(en()));
        QCOMPARE(of("incident", "created_at", QJsonValue::Null), blank(en()));
        QCOMPARE(of("incident", "roles", QJsonObject{{QStringLiteral("IRO1"), user(1)}}),
                 QStringLiteral("Convener ") + user(1));
        QCOMPARE(of("incident_event", "at", QStringLiteral("2026-07-18T09:21:00.000+08:00")),
                 QStringLiteral("2026-07-18 09:21"));
        QCOMPARE(of("incident_event", "incident", incident.toString()), QStringLiteral("N-1"));
        QCOMPARE(of("incident_event", "evidence", QJsonArray{policy.toString()}),
                 QStringLiteral("Policy.pdf"));
        QCOMPARE(of("exhibit", "evidence", policy.toString()), QStringLiteral("Policy.pdf"));
        QCOMPARE(of("exhibit", "evidence", QJsonValue::Null), blank(en()));
        const QJsonObject plain{{QStringLiteral("text"), QStringLiteral("patch")}};
        QJsonObject raised = plain;
        raised.insert(QStringLiteral("finding"), finding.toString());
        QCOMPARE(of("incident", "actions", QJsonArray{plain}), QStringLiteral("patch"));
        QCOMPARE(of("incident", "actions", QJsonArray{raised}).simplified(),
                 QStringLiteral("F-1 patch"));
        Snapshot unread = m_state;
        unread.incidentGuide.reset();
        QCOMPARE(factValueText(QStringLiteral("incident"),
                               QStringLiteral("roles"),
                               QJsonObject{{QStringLiteral("IRO1"), user(1)}},
                               unread,
                               en()),
                 QStringLiteral("IRO1 ") + user(1));
    }

    /// Whoever reads an old entry still sees which one it spoke of.
    void whatIsGoneKeepsItsIdentity()
    {
        const QString gone = reportfixture::fixedUuid(0x999).toString(QUuid::WithoutBraces);
        const QList<QPair<const char*, const char*>> references{{"finding", "audit"},
                                                                {"sample", "audit"},
                                                                {"incident_event", "incident"},
                                                                {"exhibit", "incident"},
                                                                {"exhibit", "evidence"}};
        for (const auto& [kind, field] : references) {
            QCOMPARE(said(kind, field, gone, en()), gone);
        }
        for (const char* field : {"evidence", "depends_on"}) {
            QCOMPARE(said("action", field, QJsonArray{gone}, en()), gone);
        }
        const QJsonObject raised{{QStringLiteral("text"), QStringLiteral("patch")},
                                 {QStringLiteral("finding"), gone}};
        QVERIFY(said("incident", "actions", QJsonArray{raised}, en()).contains(gone));
        for (const char* kind : {"audit",
                                 "finding",
                                 "sample",
                                 "incident",
                                 "incident_event",
                                 "exhibit",
                                 "evidence",
                                 "point",
                                 "action",
                                 "system",
                                 "simulation_run",
                                 "sign_off"}) {
            QCOMPARE(factTitle(QString::fromLatin1(kind), gone, m_state, en()), gone);
        }
    }

    void titles()
    {
        const auto of = [&](const char* kind, const QString& id) {
            return factTitle(QString::fromLatin1(kind), id, m_state, en());
        };
        QCOMPARE(of("audit", audit.toString()), QStringLiteral("Q-1"));
        QCOMPARE(of("finding", finding.toString()), QStringLiteral("F-1"));
        QCOMPARE(of("sample", sample.toString()), QStringLiteral("S-1"));
        QCOMPARE(of("point_result", pointResultKey(audit, reportfixture::ownPoint("A-1"))),
                 QStringLiteral("Q-1\u3000A-1"));
        QCOMPARE(of("incident", incident.toString()), QStringLiteral("N-1"));
        QVERIFY(of("incident_event", line.toString()).startsWith(QStringLiteral("N-1 09:20")));
        QCOMPARE(of("exhibit", exhibit.toString()), QStringLiteral("N-1 E-1"));
        QCOMPARE(of("evidence", policy.toString()), QStringLiteral("Policy.pdf"));
        QCOMPARE(of("point", kickOff.id.toString()), kickOff.name);
        QCOMPARE(of("action", action.toString()), QStringLiteral("A-1"));
        QCOMPARE(of("system", m_state.systems[1].id.toString()), m_state.systems[1].code);
        const Scope one = Scope::system(m_state.systems[0].id);
        QCOMPARE(of("answer", toKey(ItemRef{one, QStringLiteral("1-2")})).simplified(),
                 m_state.systems[0].code + QStringLiteral(" 1-2"));
        QCOMPARE(of("answer", QStringLiteral("institution/1-2")).simplified(),
                 QStringLiteral("Whole institution 1-2"));
        QVERIFY(of("profile", QString()).isEmpty());
    }

    void weights()
    {
        const QString known = m_state.systems[0].id.toString();
        QCOMPARE(said("maturity_method", "weights", QJsonObject{{known, 150}}, en()),
                 m_state.systems[0].code + QStringLiteral(" 150%"));
        QCOMPARE(
            said("maturity_method", "weights", QJsonObject{{QStringLiteral("gone"), 50}}, en()),
            QStringLiteral("gone 50%"));
    }

private:
    [[nodiscard]] QString
    said(const char* kind, const char* field, const QJsonValue& value, const Language& in) const
    {
        return factValueText(
            QString::fromLatin1(kind), QString::fromLatin1(field), value, m_state, in);
    }

    /// What the trail shows where nothing but one field was changed: which one, from what, to what.
    template <class T>
    void changedAlone(const T& before, const T& after) const
    {
        const QString kind = EntityTraits<T>::kind;
        for (const Language* language : {&zh(), &en()}) {
            const Language& in = *language;
            QStringList names;
            for (const Field<T>& field : EntityTraits<T>::fields()) {
                const QByteArray where = (kind + u'.' + field.key).toUtf8();
                const QString name = factFieldName(kind, field.key, *m_state.guideline, in);
                QVERIFY2(!name.isEmpty() && name != field.key, where);
                QVERIFY2(!names.contains(name), where);
                names.append(name);
                const QJsonValue was = field.get(before);
                const QJsonValue is = field.get(after);
                QVERIFY2(was != is, where); // the example changes every field there is
                const QString from = factValueText(kind, field.key, was, m_state, in);
                const QString to = factValueText(kind, field.key, is, m_state, in);
                QVERIFY2(from != to, where);
                for (const QString& text : {from, to}) {
                    QVERIFY2(!text.trimmed().isEmpty(), where);
                    QVERIFY2(!hasOpenPlace(text), where);
                    QVERIFY2(in.code() == LanguageCode::ZhTw || !hasChinese(text), where);
                }
                QVERIFY2(!isKey(is) || to != is.toString(), where);
                // A proper name such as PaaS is the same in every language.
                const bool proper = to.compare(is.toString(), Qt::CaseInsensitive) == 0;
                QVERIFY2(!isKey(is) || proper || in.code() == LanguageCode::En || hasChinese(to),
                         where);
            }
        }
    }

    const Snapshot m_state = filled();
};

QTEST_GUILESS_MAIN(FactWordingTest)
#include "tst_factwording.moc"
