// SPDX-FileCopyrightText: 2026 Zero-Trust Assessment Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reports/auditreport.h"
#include "tests/unit/reports/reportfixture.h"

/// A small audit of a firm of tier 3. A-1 does not conform (and B-2 repeats its words), A-2 is for
/// bigger firms, B-1 partly conforms and is accepted, C-1 hangs on a fact nobody has stated, C-2 is
/// not checked.
namespace zt::reportfixture {

inline QUuid fixedUuid(int number)
{
    return QUuid(
        QStringLiteral("{0198c1a0-0000-7000-8000-%1}").arg(number, 12, 16, QLatin1Char('0')));
}

inline QDateTime julyTime(int hour)
{
    return QDateTime(QDate(2026, 7, 1), QTime(hour, 0), QTimeZone::utc());
}

inline PointRef ownPoint(const char* code)
{
    return {QStringLiteral("own"), QString::fromLatin1(code)};
}

inline Checklist ownList()
{
    Checklist list;
    list.id = QStringLiteral("own");
    list.version = QStringLiteral("2");
    list.sha256 = QString(64, QLatin1Char('1'));
    list.title = both(QStringLiteral("自訂查核表"), QStringLiteral("Own checklist"));
    list.sources = {SourceDoc{QStringLiteral("DOC"),
                              both(QStringLiteral("辦法"), QStringLiteral("Rules")),
                              {},
                              {},
                              {},
                              {}}};
    for (const char* set : {"all", "big"}) {
        TierSet one;
        one.id = QString::fromLatin1(set);
        one.name = both(QStringLiteral("級別") + one.id, QStringLiteral("tiers ") + one.id);
        list.tierSets.append(one);
    }
    for (int tier = 1; tier <= 3; ++tier) {
        FirmTier firm;
        firm.id = QString::number(tier);
        firm.tier = tier;
        firm.sets = {QStringLiteral("all")};
        if (tier < 3) {
            firm.sets.append(QStringLiteral("big"));
        }
        list.tiers.append(firm);
    }
    list.facts = {named<ChecklistFact>(
        QStringLiteral("branches"), QStringLiteral("有分公司"), QStringLiteral("Has branches "))};
    for (const char* group : {"A", "B", "C"}) {
        list.groups.append(named<ChecklistGroup>(
            QString::fromLatin1(group), QStringLiteral("類"), QStringLiteral("Group ")));
    }
    for (const char* code : {"A-1", "A-2", "B-1", "B-2", "C-1", "C-2"}) {
        auto one = named<ChecklistPoint>(
            QString::fromLatin1(code), QStringLiteral("查核點"), QStringLiteral("Point "));
        one.group = one.id.left(1);
        list.points.append(one);
    }
    list.points[0].mechanismCode = QStringLiteral("CC-1");
    list.points[1].appliesIf.tierSets = {QStringLiteral("big")};
    list.points[3].sameAs = QStringLiteral("A-1");
    list.points[4].appliesIf.facts = {QStringLiteral("branches")};
    return list;
}

inline Audit auditOf(int number, int year)
{
    Audit audit;
    audit.id = AuditId{fixedUuid(0x100 + number)};
    audit.code = QStringLiteral("Q-%1").arg(number);
    audit.checklists = {QStringLiteral("own")};
    audit.tier = 3;
    audit.team = {QStringLiteral("王"), QStringLiteral("李")};
    audit.scopeText = QStringLiteral("總公司");
    audit.periodFrom = QDate(year, 1, 1);
    audit.periodTo = QDate(year, 12, 31);
    audit.createdAt = julyTime(number);
    audit.deductionPartly = 2;
    return audit;
}

inline AuditFinding findingOf(int number, int audit, const QDate& raised)
{
    AuditFinding finding;
    finding.id = AuditFindingId{fixedUuid(0x200 + number)};
    finding.audit = AuditId{fixedUuid(0x100 + audit)};
    finding.code = QStringLiteral("F-%1").arg(number);
    finding.criteria = {ownPoint("A-1")};
    finding.condition = QStringLiteral("未盤點雲端資產 %1").arg(number);
    finding.raisedOn = raised;
    return finding;
}

inline void addPapers(Snapshot& state)
{
    PointResult first;
    first.audit = AuditId{fixedUuid(0x101)};
    first.ref = ownPoint("A-1");
    first.result = AuditResult::Not;
    first.procedure = QStringLiteral("訪談與檢視清冊");
    first.observation = QStringLiteral("=SUM(A1)");
    first.evidence = {EvidenceId{fixedUuid(1)}};
    first.preparer = QStringLiteral("王");
    first.preparedAt = julyTime(1);
    first.reviewer = QStringLiteral("李");
    first.reviewedAt = julyTime(2);
    first.state = ReviewState::Accepted;
    first.acceptedDigest = QString(64, QLatin1Char('e')); // of something else: stale
    first.notes = {{julyTime(3), QStringLiteral("李"), QStringLiteral("請補清冊")}};
    PointResult second;
    second.audit = first.audit;
    second.ref = ownPoint("B-1");
    second.result = AuditResult::Partly;
    second.answer = AuditResult::Conform;
    second.answerText = QStringLiteral("已完成");
    second.answeredBy = QStringLiteral("資訊處");
    second.state = ReviewState::Accepted;
    second.reviewer = QStringLiteral("李");
    second.reviewedAt = julyTime(4);
    second.acceptedDigest = acceptanceDigest(state, second);
    for (const PointResult& one : {first, second}) {
        state.pointResults.insert(pointResultKey(one.audit, one.ref), one);
    }
}

/// F-1 of this audit repeats F-9 of the one before; F-2 is closed.
inline void addFindings(Snapshot& state)
{
    AuditFinding earlier = findingOf(9, 2, QDate(2025, 1, 10));
    AuditFinding open = findingOf(1, 1, QDate(2026, 1, 10));
    open.deduction = 30;
    open.severity = AuditSeverity::High;
    open.owner = QStringLiteral("資訊處");
    open.due = QDate(2026, 6, 30);
    open.followUps = {{QDate(2026, 5, 1), QStringLiteral("清冊補到一半")}};
    open.retests = {
        {QDate(2026, 6, 1), false, QStringLiteral("仍缺雲端"), {EvidenceId{fixedUuid(1)}}}};
    AuditFinding closed = findingOf(2, 1, QDate(2026, 2, 1));
    closed.criteria = {ownPoint("B-1")};
    closed.deduction = 5;
    closed.status = AuditFindingStatus::Closed;
    closed.retests = {{QDate(2026, 2, 28), true, QStringLiteral("已改善"), {}}};
    closed.closedBy = QStringLiteral("王");
    closed.closedOn = QDate(2026, 3, 1);
    for (const AuditFinding& one : {earlier, open, closed}) {
        state.auditFindings.insert(one.id.toString(), one);
    }
}

/// Five of ten accounts, one of them an exception.
inline void addSample(Snapshot& state)
{
    AuditSample sample;
    sample.id = AuditSampleId{fixedUuid(0x300)};
    sample.audit = AuditId{fixedUuid(0x101)};
    sample.code = QStringLiteral("S-1");
    sample.points = {ownPoint("A-1"), ownPoint("B-1")};
    sample.population = QStringLiteral("accounts.xlsx");
    sample.populationSha256 = QString(64, QLatin1Char('a'));
    sample.populationSize = 10;
    sample.columns = {QStringLiteral("帳號"), QStringLiteral("分公司")};
    sample.seed = QStringLiteral("種子 2026");
    sample.rule = {90, 3000, 0};
    for (const int number : {1, 3, 4, 8, 10}) {
        SampleItem item;
        item.number = number;
        item.cells = {QStringLiteral("u%1").arg(number), QStringLiteral("北")};
        item.outcome = number == 4 ? SampleOutcome::Exception : SampleOutcome::Sound;
        sample.items.append(item);
    }
    state.auditSamples.insert(sample.id.toString(), sample);
}

inline Snapshot auditSnapshot()
{
    Snapshot state = maturitySnapshot(2);
    state.profile.institution = QStringLiteral("青嵐證券");
    state.checklists.insert(QStringLiteral("own"), ownList());
    for (const Audit& audit : {auditOf(1, 2025), auditOf(2, 2024)}) {
        state.audits.insert(audit.id.toString(), audit);
    }
    addSample(state);
    addPapers(state); // after the sample, which an acceptance vouches for as well
    addFindings(state);
    return state;
}

inline CrosswalkLink
link(const char* point, const char* framework, const char* target, CrosswalkStrength strength)
{
    return {QStringLiteral("L"),
            QString::fromLatin1(point),
            QString::fromLatin1(framework),
            QString::fromLatin1(target),
            strength,
            both(QStringLiteral("理由"), QStringLiteral("reason")),
            {}};
}

inline CrosswalkFramework framework(const char* id, const char* pack)
{
    CrosswalkFramework one;
    one.id = QString::fromLatin1(id);
    one.name = both(QStringLiteral("架構") + one.id, QStringLiteral("Framework ") + one.id);
    one.pack = {QString::fromLatin1(pack), QStringLiteral("1")};
    return one;
}

/// From the own list to "other", and from "third" to the own list.
inline QList<Crosswalk> crosswalks()
{
    using enum CrosswalkStrength;
    Crosswalk out;
    out.from = {QStringLiteral("own"), QStringLiteral("2")};
    out.frameworks = {framework("fw", "other")};
    out.links = {link("A-1", "fw", "X-1", Subset),
                 link("B-1", "fw", "X-1", Equal),
                 link("B-2", "fw", "X-2", Intersects),
                 link("C-2", "fw", "X-3", Equal)};
    Crosswalk in;
    in.from = {QStringLiteral("third"), QStringLiteral("1")};
    in.frameworks = {framework("own-point", "own")};
    in.links = {link("T-1", "own-point", "A-1", Subset)};
    return {out, in};
}

/// "other" has four points.
inline Checklists relatedLists()
{
    Checklist other;
    other.id = QStringLiteral("other");
    for (int i = 1; i <= 4; ++i) {
        other.points.append(named<ChecklistPoint>(
            QStringLiteral("X-%1").arg(i), QStringLiteral("他點"), QStringLiteral("Other ")));
    }
    return {{other.id, other}};
}

inline AuditReportInput auditInput(const Snapshot& state)
{
    return {state,
            *state.audits.find(AuditId{fixedUuid(0x101)}.toString()),
            state.checklists,
            QDate(2026, 7, 18),
            crosswalks(),
            relatedLists()};
}

inline ReportOptions auditOptions(LanguageCode language)
{
    return {language,
            QDateTime(QDate(2026, 7, 18), QTime(6, 22), QTimeZone::utc()),
            QStringLiteral("test 1")};
}

} // namespace zt::reportfixture
